"""Figures of time: how much of it each tag takes, where, when, and together with what."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from earmark.analysis.counting import MOST_ROWS, Counting, percent, seconds, share_of
from earmark.analysis.figures import Bar, Bars, Cell, Field, Figure, Lines, Matrix, Profiles, Series
from earmark.analysis.intervals import Floats, Spans, time_before
from earmark.domain.codebook import Tag
from earmark.domain.filters import quoted
from earmark.domain.timecode import format_clock

BINS = 50


def by_tag(c: Counting) -> Figure:
    """The share of time of each tag over everything."""
    m, say = c.material, c.say
    kinds = max((tag.id for tag in m.tags), default=0) + 1
    time = m.stretches.time_by(m.stretches.tag_ids, kinds)
    counts = np.bincount(m.tag_ids, minlength=kinds)
    rows: list[tuple[Cell, ...]] = []
    bars = []
    for tag in m.used:
        share = share_of(int(time[tag.id]), m.length_ms)
        hours = m.length_ms / 3_600_000
        per_hour = round(int(counts[tag.id]) / hours, 2) if hours else None
        rows.append((tag.name, int(counts[tag.id]), seconds(time[tag.id]), share, per_hour))
        text = f"{percent(share)} · {format_clock(int(time[tag.id]))}"
        bars.append(Bar(tag.name, share, text, tag.id, c.filter(tag)))
    return c.figure(
        "tags", say("Share of time by tag"),
        say("How much of the annotated episodes’ time each tag covers; overlaps of one tag "
            "count once."),
        (say("tag"), say("annotations"), say("time in s"), say("share of time"),
         say("annotations per hour")),
        rows, [c.filter(tag) for tag in m.used],
        Bars(tuple(bars), say("share of time")),
    )  # fmt: skip


def by_episode(c: Counting) -> Figure:
    """The share of time of each tag in each episode, newest first."""
    m, say = c.material, c.say
    table = _times_by_episode(c)
    order = sorted(range(len(m.episodes)), key=c.newest, reverse=True)
    rows: list[tuple[Cell, ...]] = []
    fields, labels, filters = [], [], []
    for row in order:
        episode = m.episodes[row]
        shares = [share_of(int(table[row, at]), episode.length_ms) for at in range(len(m.used))]
        rows.append((episode.title, episode.show, episode.published, *shares))
        narrowed = f"episode:{quoted(episode.title)}"
        filters.append(c.filter(None, narrowed))
        labels.append(episode.title)
        fields.append(
            tuple(
                Field(share, percent(share), c.filter(tag, narrowed)) if share else None
                for share, tag in zip(shares, m.used, strict=True)
            )
        )
    shown = fields[:MOST_ROWS]
    return c.figure(
        "episodes", say("Share of time by episode"),
        say("Each bar is the part of an episode that a tag covers, newest episodes first."),
        (say("episode"), say("show"), say("date"), *(tag.name for tag in m.used)),
        rows, filters,
        Matrix(tuple(labels[:MOST_ROWS]), c.used_ids(), tuple(shown), True,
               len(fields) - len(shown)),
    )  # fmt: skip


def over_dates(c: Counting) -> Figure:
    """The share of time of each tag by the month in which episodes were published."""
    m, say = c.material, c.say
    months = sorted({one.published[:7] for one in m.episodes if one.published})
    at = np.array([months.index(o.published[:7]) if o.published else -1 for o in m.episodes])
    table = _times_by_episode(c)
    lengths = np.array([one.length_ms for one in m.episodes], dtype=np.int64)
    shares = np.zeros((len(months), len(m.used)))
    for number in range(len(months)):
        own = at == number
        whole = int(lengths[own].sum())
        shares[number] = table[own].sum(axis=0) / whole if whole else 0.0
    rows: list[tuple[Cell, ...]] = [
        (month, int((at == n).sum()), *(round(float(s), 5) for s in shares[n]))
        for n, month in enumerate(months)
    ]
    series = tuple(
        Series(
            tag.name, tag.id, tuple(float(value) for value in shares[:, column]),
            tuple(c.filter(tag, f"date:{month}") for month in months),
        )
        for column, tag in enumerate(m.used)
    )  # fmt: skip
    reading = say("The part of the time that each tag covers, by the month of publication.")
    if not months:
        reading = say("No episode of this selection has a date.")
    return c.figure(
        "dates", say("Share of time over dates"), reading,
        (say("month"), say("episodes"), *(tag.name for tag in m.used)),
        rows, [c.filter(None, f"date:{month}") for month in months],
        Lines(tuple(months), series) if months else None,
    )  # fmt: skip


def along(c: Counting) -> Figure:
    """How many of the episodes a tag covers at each place from start to end."""
    m, say = c.material, c.say
    lengths = np.array([max(1, one.length_ms) for one in m.episodes], dtype=np.float64)
    edges = np.linspace(0.0, 1.0, BINS + 1)
    series = []
    for tag in m.used:
        own = m.stretches.of_tag(tag.id)
        ends = np.minimum(1.0, own.spans / lengths[own.episodes][:, None])
        before = _sum_of_least(ends[:, 1], edges) - _sum_of_least(ends[:, 0], edges)
        shares = np.diff(before) * BINS / max(1, len(m.episodes))
        values = tuple(round(float(share), 5) for share in shares)
        series.append(Series(tag.name, tag.id, values, (c.filter(tag),)))
    rows = [(round(float(edges[n]), 3), *(one.values[n] for one in series)) for n in range(BINS)]
    return c.figure(
        "along", say("Along the episode"),
        say("From start to end: in what part of the episodes a tag is on at each place."),
        (say("place (0–1)"), *(tag.name for tag in m.used)),
        rows, [c.filter(None)] * BINS, Profiles(tuple(series)),
    )  # fmt: skip


def together(c: Counting) -> Figure:
    """How much of one tag's time another tag covers too."""
    m, say = c.material, c.say
    offsets = np.concatenate(([0], np.cumsum([one.length_ms for one in m.episodes])))
    room = int(m.stretches.spans.max(initial=0)) + 1
    starts = np.maximum(offsets[:-1], np.arange(len(m.episodes)) * room)
    spans = []
    for tag in m.used:
        own = m.stretches.of_tag(tag.id)
        spans.append(own.spans + starts[own.episodes][:, None])
    rows: list[tuple[Cell, ...]] = []
    fields = []
    for a, tag in enumerate(m.used):
        whole = int((spans[a][:, 1] - spans[a][:, 0]).sum())
        line: list[Field | None] = []
        for b, other in enumerate(m.used):
            shared = _shared_ms(spans[a], spans[b]) if a != b else 0
            share = share_of(shared, whole)
            line.append(Field(share, percent(share), c.filter(tag)) if a != b else None)
            if a != b:
                rows.append((tag.name, other.name, seconds(shared), share))
        fields.append(tuple(line))
    filters = [c.filter(tag) for tag in m.used for _ in m.used[1:]]
    return c.figure(
        "together", say("Tags together"),
        say("Of the time of the tag in the row, how much the tag in the column covers too."),
        (say("tag"), say("with"), say("time in s"), say("share of the tag’s time")),
        rows, filters,
        Matrix(tuple(tag.name for tag in m.used), c.used_ids(), tuple(fields))
        if len(m.used) > 1 else None,
    )  # fmt: skip


def load(c: Counting) -> Figure:
    """Minutes of sponsor messages in each hour, by show."""
    m, say = c.material, c.say
    tag = load_tag(m.tags) or next(iter(m.used), None)
    name = tag.name if tag else ""
    time: dict[str, int] = {}
    whole: dict[str, int] = {}
    episodes: dict[str, int] = {}
    for one in m.episodes:
        whole[one.show] = whole.get(one.show, 0) + one.length_ms
        episodes[one.show] = episodes.get(one.show, 0) + 1
    if tag is not None:
        own = m.stretches.of_tag(tag.id)
        of_episode = own.time_by(own.episodes, len(m.episodes))
        for row, one in enumerate(m.episodes):
            time[one.show] = time.get(one.show, 0) + int(of_episode[row])
    load = {show: 60.0 * share_of(time.get(show, 0), length) for show, length in whole.items()}
    shows = sorted(load, key=lambda show: (-load[show], show))
    rows, bars, filters = [], [], []
    for show in shows:
        label = show or say("no show named")
        narrowed = f"show:{quoted(show)}" if show else ""
        filters.append(c.filter(tag, narrowed))
        rows.append((label, episodes[show], seconds(time.get(show, 0)), round(load[show], 3)))
        text = f"{load[show]:.1f} min"
        bars.append(Bar(label, load[show], text, tag.id if tag else None, filters[-1]))
    return c.figure(
        "load", say("Sponsor load by show"),
        say("How many minutes of an hour the tag for sponsors takes in each show; without "
            "such a tag, the first of the codebook."),
        (say("show"), say("episodes"), f"{name} (s)", say("minutes per hour")),
        rows, filters,
        Bars(tuple(bars[:MOST_ROWS]), say("minutes per hour"),
             max(0, len(bars) - MOST_ROWS)) if m.marks else None,
    )  # fmt: skip


def _times_by_episode(c: Counting) -> NDArray[np.int64]:
    """Milliseconds of each tag in use in each episode: episodes × tags."""
    m = c.material
    column = np.zeros(max((tag.id for tag in m.tags), default=0) + 1, dtype=np.int64)
    for at, tag in enumerate(m.used):
        column[tag.id] = at
    width = max(1, len(m.used))
    keys = m.stretches.episodes * width + column[m.stretches.tag_ids]
    found = m.stretches.time_by(keys, len(m.episodes) * width)
    return found.reshape(len(m.episodes), width)[:, : len(m.used)]


def load_tag(tags: Sequence[Tag]) -> Tag | None:
    """The tag that speaks of sponsors, if there is one."""
    names = ("sponsor", "advert")
    return next((tag for tag in tags if tag.name.casefold().startswith(names)), None)


def _shared_ms(one: Spans, other: Spans) -> int:
    ends = time_before(other, one[:, 1].astype(np.float64))
    return int((ends - time_before(other, one[:, 0].astype(np.float64))).sum())


def _sum_of_least(values: Floats, edges: Floats) -> Floats:
    """For each edge, the sum over all values of the smaller of the two."""
    ordered = np.sort(values)
    sums = np.concatenate(([0.0], np.cumsum(ordered)))
    below = np.searchsorted(ordered, edges)
    return np.asarray(sums[below] + edges * (len(ordered) - below))
