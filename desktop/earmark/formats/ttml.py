"""TTML and DFXP (W3C): `<p>` with begin and end or duration, nested times, agents, word spans."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from earmark.domain.episode import ReadTranscript
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.speakers import normalised, take_labels
from earmark.formats.words import Token, place_words
from earmark.formats.xml_tree import attribute, children, descendants, local, parse

_CLOCK = re.compile(r"^(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)(?::(\d+)(?:\.\d+)?)?$")
_OFFSET = re.compile(r"^(\d+(?:\.\d+)?)(h|ms|m|s|f|t)?$")
_UNITS_S = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "": 1.0}
_ROOT = re.compile(r"<(?:\w+:)?tt[\s>]")


@dataclass(frozen=True, slots=True)
class _Rates:
    frames: float
    ticks: float


def sniff(source: Source) -> float:
    """How sure it is that this is TTML, 0–1."""
    return 0.95 if _ROOT.search(source.head) else 0.0


def count(source: Source) -> int:
    """Count the paragraphs that are opened."""
    return len(re.findall(r"<(?:\w+:)?p[\s>]", source.text))


def read(source: Source) -> ReadTranscript:
    """Read paragraphs as cues.

    Raises:
        ImportFailed: If the XML is broken or has no text.
    """
    root = parse(source)
    rates = _rates(root)
    agents = {attribute(agent, "id"): _name_of(agent) for agent in descendants(root, "agent")}
    cues = [
        cue for body in descendants(root, "body") for cue in _paragraphs(body, 0, "", rates, agents)
    ]
    for number, cue in enumerate(cues, 1):
        cue.line = number
    if not any(cue.speaker for cue in cues):
        take_labels(cues)
    title = next((text.strip() for one in descendants(root, "title") if (text := one.text)), "")
    result = assemble(
        "ttml", cues, count(source), source.remarks, title=title, language=attribute(root, "lang")
    )
    if not result.segments:
        raise ImportFailed(f"{source.path.name} has no text in it.", "Get the file again.")
    return result


def _paragraphs(
    element: Element,
    base_ms: int,
    agent: str,
    rates: _Rates,
    agents: dict[str, str],
) -> Iterator[Cue]:
    start_ms, end_ms = _times(element, base_ms, rates)
    agent = attribute(element, "agent") or agent
    if local(str(element.tag)) == "p":
        yield _cue(element, start_ms, end_ms, agents.get(agent, ""), rates)
        return
    inner_base = base_ms if start_ms is None else start_ms
    if start_ms is not None and _is_absolute(element, start_ms, rates):
        inner_base = 0
    for child in element:
        yield from _paragraphs(child, inner_base, agent, rates, agents)


def _times(element: Element, base_ms: int, rates: _Rates) -> tuple[int | None, int | None]:
    """Times of an element, which count from its container."""
    begin, end = _ms(attribute(element, "begin"), rates), _ms(attribute(element, "end"), rates)
    length = _ms(attribute(element, "dur"), rates)
    start_ms = None if begin is None else begin + base_ms
    if end is not None:
        return start_ms, end + base_ms
    if length is not None and start_ms is not None:
        return start_ms, start_ms + length
    return start_ms, None


def _is_absolute(container: Element, start_ms: int, rates: _Rates) -> bool:
    """Whether the times inside count from the beginning, as lyrics and some exporters write them.

    Told by nothing inside starting before the container itself does.
    """
    inside = [_ms(attribute(one, "begin"), rates) for one in descendants(container, "p")]
    return start_ms > 0 and any(inside) and min(ms for ms in inside if ms is not None) >= start_ms


def _cue(
    element: Element, start_ms: int | None, end_ms: int | None, speaker: str, rates: _Rates
) -> Cue:
    text = " ".join(_text(element).split())
    cue = Cue(0, start_ms, end_ms, text, normalised(speaker))
    timed = [span for span in descendants(element, "span") if attribute(span, "begin")]
    if timed and start_ms is not None:
        first = _ms(attribute(timed[0], "begin"), rates) or 0
        shift = 0 if first >= start_ms else start_ms
        tokens = [
            Token("".join(span.itertext()), _shifted(span, "begin", shift, rates),
                  _shifted(span, "end", shift, rates))
            for span in timed
        ]  # fmt: skip
        cue.words, _ = place_words(text, tokens)
    elif timed:
        cue.start_ms = _shifted(timed[0], "begin", 0, rates)
        cue.end_ms = _shifted(timed[-1], "end", 0, rates)
    return cue


def _shifted(span: Element, name: str, shift: int, rates: _Rates) -> int | None:
    value = _ms(attribute(span, name), rates)
    return None if value is None else value + shift


def _text(element: Element) -> str:
    """The text of a paragraph, `<br/>` as a space; metadata left out."""
    parts = [element.text or ""]
    for child in element:
        name = local(str(child.tag))
        if name == "br":
            parts.append(" ")
        elif name != "metadata":
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _ms(text: str, rates: _Rates) -> int | None:
    text = text.strip()
    if match := _CLOCK.match(text):
        hours, minutes, seconds, frames = match.groups()
        value = int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)
        return round((value + int(frames or 0) / rates.frames) * 1000)
    if match := _OFFSET.match(text):
        number, unit = float(match[1]), match[2] or ""
        if unit == "f":
            return round(number / rates.frames * 1000)
        if unit == "t":
            return round(number / rates.ticks * 1000)
        return round(number * _UNITS_S[unit] * 1000)
    return None


def _rates(root: Element) -> _Rates:
    frames = _number(attribute(root, "frameRate"), 30.0)
    multiplier = attribute(root, "frameRateMultiplier").replace(":", " ").split()
    if len(multiplier) == 2 and all(part.isdigit() for part in multiplier):
        frames = frames * int(multiplier[0]) / max(1, int(multiplier[1]))
    return _Rates(frames, _number(attribute(root, "tickRate"), frames))


def _number(text: str, otherwise: float) -> float:
    try:
        return float(text) or otherwise
    except ValueError:
        return otherwise


def _name_of(agent: Element) -> str:
    names = children(agent, "name")
    return (names[0].text or "").strip() if names else attribute(agent, "id")
