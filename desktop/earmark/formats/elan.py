"""ELAN `.eaf`: tiers of annotations on time slots, and tiers that hang on other annotations."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from earmark.domain.episode import ReadTranscript, Remark
from earmark.formats.cues import Cue
from earmark.formats.decode import Source
from earmark.formats.tiers import TierCues, assemble_tiers
from earmark.formats.xml_tree import attribute, children, descendants, parse

Slots = dict[str, int | None]


@dataclass(slots=True)
class _References:
    """Which annotation stands on time slots, and which hangs on another."""

    times: dict[str, tuple[int | None, int | None]] = field(default_factory=dict)
    targets: dict[str, str] = field(default_factory=dict)
    hanging: list[tuple[str, Cue]] = field(default_factory=list)

    def time_of(self, name: str) -> tuple[int | None, int | None] | None:
        """The time of an annotation, through all that it hangs on; None where that ends nowhere."""
        seen: set[str] = set()
        while name in self.targets and name not in seen:
            seen.add(name)
            name = self.targets[name]
        return self.times.get(name)


def sniff(source: Source) -> float:
    """How sure it is that this is an ELAN file, 0–1."""
    return 0.98 if "<ANNOTATION_DOCUMENT" in source.head else 0.0


def count(source: Source) -> int:
    """Count the annotations that are opened."""
    return len(re.findall(r"<ANNOTATION>", source.text))


def read(source: Source) -> ReadTranscript:
    """Read the tiers and take those that hold running text.

    Raises:
        ImportFailed: If the XML is broken or no tier holds text.
    """
    remarks = list(source.remarks)
    tiers = read_tiers(source, parse(source), remarks)
    return assemble_tiers("elan", tiers, count(source), remarks, {})


def read_tiers(
    source: Source, root: Element, remarks: list[Remark] | None = None
) -> list[TierCues]:
    """All tiers with their annotations; what hangs on nothing is remarked on."""
    slots, references = _slots(root), _References()
    tiers = [_tier(element, slots, references) for element in descendants(root, "TIER")]
    lines = _lines(source)
    for number, cue in enumerate(cue for tier in tiers for cue in tier.cues):
        cue.line = lines[number] if number < len(lines) else 0
    for name, cue in references.hanging:
        time = references.time_of(name)
        if time is None and remarks is not None:
            remarks.append(Remark(cue.line, "The annotation refers to one that is not there."))
        cue.start_ms, cue.end_ms = time or (None, None)
    return tiers


def _lines(source: Source) -> list[int]:
    """The line of each annotation."""
    return [
        row for row, line in enumerate(source.lines, 1) for _ in range(line.count("<ANNOTATION>"))
    ]


def _slots(root: Element) -> Slots:
    """The time of each slot; slots without one lie evenly between their neighbours."""
    names, times = [], []
    for slot in descendants(root, "TIME_SLOT"):
        value = attribute(slot, "TIME_VALUE")
        names.append(attribute(slot, "TIME_SLOT_ID"))
        times.append(int(value) if value.lstrip("-").isdigit() else None)
    for place, ms in enumerate(times):
        if ms is not None or not place or times[place - 1] is None:
            continue
        before = times[place - 1] or 0
        later = [(i, one) for i, one in enumerate(times[place:], 1) if one is not None]
        if later:
            away, after = later[0]
            times[place] = before + (after - before) // away
    return dict(zip(names, times, strict=True))


def _tier(element: Element, slots: Slots, references: _References) -> TierCues:
    tier = TierCues(
        attribute(element, "TIER_ID"),
        attribute(element, "PARTICIPANT"),
        attribute(element, "PARENT_REF"),
    )
    for annotation in children(element, "ANNOTATION"):
        for inner in annotation:
            name, target = attribute(inner, "ANNOTATION_ID"), attribute(inner, "ANNOTATION_REF")
            values = children(inner, "ANNOTATION_VALUE")
            text = " ".join((values[0].text or "").split()) if values else ""
            start = slots.get(attribute(inner, "TIME_SLOT_REF1"))
            end = slots.get(attribute(inner, "TIME_SLOT_REF2"))
            cue = Cue(0, start, end, text)
            tier.cues.append(cue)
            if target:
                references.targets[name] = target
                references.hanging.append((name, cue))
            else:
                references.times[name] = (start, end)
    return tier
