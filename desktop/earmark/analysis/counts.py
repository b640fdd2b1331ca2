"""Figures of numbers: how long, by which speaker, how often used, how fast made."""

import numpy as np

from earmark.analysis.counting import MOST_ROWS, Counting, seconds
from earmark.analysis.figures import Bar, Bars, Box, Boxes, Cell, Field, Figure, Matrix, Part
from earmark.analysis.speed import speeds
from earmark.domain.annotation import Status
from earmark.domain.filters import quoted
from earmark.domain.marks import SPEAKER_MARK
from earmark.domain.timecode import format_clock


def durations(c: Counting) -> Figure:
    """How long annotations are."""
    m, say = c.material, c.say
    boxes, rows, filters = [], [], []
    for tag in m.used:
        own = m.durations_ms[m.tag_ids == tag.id] / 1000
        points = np.percentile(own, [5, 25, 50, 75, 95])
        low, first, median, third, high = (round(float(point), 2) for point in points)
        boxes.append(Box(tag.name, tag.id, low, first, median, third, high, c.filter(tag)))
        rows.append((tag.name, len(own), low, first, median, third, high))
        filters.append(c.filter(tag))
    return c.figure(
        "durations", say("How long annotations are"),
        say("The box holds the middle half with the median as a line, the thin line nine in "
            "ten; lengths on the axis multiply from left to right."),
        (say("tag"), say("annotations"), say("5 % are shorter than (s)"),
         say("first quartile (s)"), say("median (s)"), say("third quartile (s)"),
         say("5 % are longer than (s)")),
        rows, filters, Boxes(tuple(boxes)),
    )  # fmt: skip


def speakers(c: Counting) -> Figure:
    """Which speaker has how much of which tag."""
    m, say = c.material, c.say
    time: dict[tuple[str, int], int] = {}
    for one in m.marks:
        for name in one.speaker.split(SPEAKER_MARK):
            key = name, one.tag_id
            time[key] = time.get(key, 0) + one.end_ms - one.start_ms
    totals: dict[str, int] = {}
    for (name, _), ms in time.items():
        totals[name] = totals.get(name, 0) + ms
    names = sorted(totals, key=lambda name: (not name, -totals[name], name))
    rows: list[tuple[Cell, ...]] = []
    fields, filters, labels = [], [], []
    for name in names:
        narrowed = f"speaker:{quoted(name)}" if name else "no:speaker"
        own = [time.get((name, tag.id), 0) for tag in m.used]
        labels.append(name or say("no speaker named"))
        rows.append((labels[-1], *(seconds(ms) for ms in own)))
        filters.append(c.filter(None, narrowed))
        fields.append(
            tuple(
                Field(ms / 60_000, format_clock(ms), c.filter(tag, narrowed)) if ms else None
                for ms, tag in zip(own, m.used, strict=True)
            )
        )
    shown = fields[:MOST_ROWS]
    return c.figure(
        "speakers", say("Speakers and tags"),
        say("How long the annotations are in which a speaker speaks, by tag (h:mm:ss)."),
        (say("speaker"), *(f"{tag.name} (s)" for tag in m.used)),
        rows, filters,
        Matrix(tuple(labels[:MOST_ROWS]), c.used_ids(), tuple(shown), False,
               len(fields) - len(shown)),
    )  # fmt: skip


def usage(c: Counting) -> Figure:
    """How often each tag of the codebook was used, and what became of it."""
    m, say = c.material, c.say
    counts: dict[tuple[int, str], int] = {}
    for one in m.marks:
        key = one.tag_id, one.status
        counts[key] = counts.get(key, 0) + 1
    statuses = [status.value for status in Status]
    seen = [status for status in statuses if any(key[1] == status for key in counts)]
    rows: list[tuple[Cell, ...]] = []
    bars, filters = [], []
    for tag in m.tags:
        own = {status: counts.get((tag.id, status), 0) for status in statuses}
        total = sum(own.values())
        parts = tuple(
            Part(say(status), own[status], shade, c.filter(tag, f"status:{status}"))
            for shade, status in enumerate(seen)
        )
        filters.append(c.filter(tag))
        rows.append((tag.name, total, *own.values()))
        bars.append(Bar(tag.name, total, f"{total:,}", tag.id, filters[-1], parts))
    return c.figure(
        "usage", say("Use of the codebook"),
        say("How many annotations each tag has, by what was decided about them; a tag "
            "without a bar is not used here."),
        (say("tag"), say("annotations"), *(say(status) for status in statuses)),
        rows, filters, Bars(tuple(bars), say("annotations")),
    )  # fmt: skip


def speed(c: Counting) -> Figure:
    """How many annotations a person makes in an hour of work."""
    m, say = c.material, c.say
    found = speeds(m.marks)
    rows, bars, filters = [], [], []
    for one in found:
        label = one.annotator or say("nobody named")
        narrowed = f"annotator:{quoted(one.annotator)}" if one.annotator else "no:annotator"
        filters.append(c.filter(None, narrowed))
        rows.append((label, one.count, round(one.work_s / 3600, 3), one.sittings,
                     round(one.per_hour, 2)))  # fmt: skip
        bars.append(Bar(label, one.per_hour, f"{one.per_hour:.0f}", None, filters[-1]))
    return c.figure(
        "speed", say("Speed of annotating"),
        say("Annotations made by hand in an hour of work; a pause of more than five minutes "
            "is no work."),
        (say("annotator"), say("annotations"), say("hours of work"), say("sittings"),
         say("annotations per hour of work")),
        rows, filters,
        Bars(tuple(bars), say("annotations per hour of work")) if bars else None,
    )  # fmt: skip
