"""JSON of programs without a reader of their own: a list of objects with text and times.

Podlove, vtt.js, Otter, Sonix, Happy Scribe and home-made files differ in what they
call things; the names say what is what.
"""

from collections.abc import Iterator
from typing import Any

from earmark.domain.episode import Chapter, ReadTranscript, Remark
from earmark.domain.timecode import parse_timecode
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import record, records, string
from earmark.formats.speakers import normalised
from earmark.formats.words import Token, joined, milliseconds, place_words, share

_TEXT = ("text", "transcript", "body", "content", "caption", "sentence", "line", "value")
_START = ("start_ms", "startMs", "start", "startTime", "start_time", "begin", "from", "data_start",
          "start_offset", "timestamp", "time")  # fmt: skip
_END = ("end_ms", "endMs", "end", "endTime", "end_time", "to", "data_end", "end_offset")
_SPEAKER = ("speaker", "speaker_name", "speakerName", "speaker_designation", "voice", "name")
_WORD = ("word", "text", "value", "content", "name")
_DEEPEST = 5
_OTTER_SAMPLES_PER_MS = 16
_MS_BY_SIZE = 36_000


def sniff(source: Source) -> float:
    """How sure it is that some list in this JSON is a transcript, 0–1."""
    found = _find(source.outline)
    if not found:
        return 0.0
    return 0.6 if {"speaker", "voice"} & found[0].keys() else 0.4


def read(source: Source) -> ReadTranscript:
    """Read the longest list of objects that have text and a start.

    Raises:
        ImportFailed: If none has text.
    """
    items = _find(source.document)
    unit = _unit(items)
    document = record(source.document)
    names = _names(document)
    cues = [_cue(number, item, unit, names) for number, item in enumerate(items, 1)]
    remarks = list(source.remarks)
    name = _program(items[0], document)
    if name == "json":
        keys = ", ".join(items[0])
        remarks.append(Remark(0, f"JSON of no known program, read by its names: {keys}."))
    result = assemble(
        name, cues, len(items), remarks,
        title=string(document.get("title")), chapters=tuple(_chapters(document)),
    )  # fmt: skip
    if not result.segments:
        raise ImportFailed(f"{source.path.name} has no text in it.", "Export it again.")
    return result


def _program(item: dict[str, Any], document: dict[str, Any]) -> str:
    """Which program wrote this, by what it calls things; `json` where that is not known."""
    word = next(iter(records(item.get("words"))), {})
    if "start_offset" in item and "transcript" in item:
        return "otter"
    if "data_start" in word or "data_start" in item:
        return "happy-scribe"
    if isinstance(document.get("transcript"), list) and {"start_time", "words"} <= item.keys():
        return "sonix"
    return "podlove" if isinstance(item.get("start"), str) and "text" in item else "json"


def _names(document: dict[str, Any]) -> dict[object, str]:
    """The names of speakers by their numbers, where a list says them."""
    inside = record(document.get("speech"))
    listed = records(document.get("speakers")) or records(inside.get("speakers"))
    return {
        one["id"]: string(one.get("speaker_name")) or string(one.get("name"))
        for one in listed
        if isinstance(one.get("id"), int | str)
    }


def _find(document: object) -> list[dict[str, Any]]:
    """The longest list of objects with text and start, anywhere in the document."""
    candidates = [items for items in _lists(document, 0) if _fits(items)]
    return max(candidates, key=len, default=[])


def _lists(value: object, depth: int) -> Iterator[list[dict[str, Any]]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        items = records(value)
        if items:
            yield items
            if not _fits(items):
                for item in items[:50]:
                    yield from _lists(item, depth + 1)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _lists(inner, depth + 1)


def _fits(items: list[dict[str, Any]]) -> bool:
    sample = items[:20]
    timed = [one for one in sample if _raw(one, _START) is not None and _text(one)]
    return len(timed) * 2 > len(sample)


def _text(item: dict[str, Any]) -> str:
    for key in _TEXT:
        if isinstance(item.get(key), str) and item[key].strip():
            return " ".join(item[key].split())
    texts = [_word_text(word) for word in records(item.get("words"))]
    if any(text[:1].isspace() or text[-1:].isspace() for text in texts):
        return " ".join("".join(texts).split())
    return joined([Token(text, None, None) for text in texts])


def _word_text(word: dict[str, Any]) -> str:
    return next((string(word[key]) for key in _WORD if isinstance(word.get(key), str)), "")


def _raw(item: dict[str, Any], keys: tuple[str, ...]) -> Any:
    for key in keys:
        value = item.get(key)
        if isinstance(value, int | float | str) and not isinstance(value, bool) and value != "":
            return value
    words = records(item.get("words"))
    if words:
        return _raw(words[0] if keys is _START else words[-1], keys)
    return None


def _unit(items: list[dict[str, Any]]) -> float:
    """How many milliseconds one unit of a bare number is, told by names and sizes."""
    if any(key in items[0] for key in ("start_ms", "startMs")):
        return 1.0
    if "start_offset" in items[0]:
        return 1 / _OTTER_SAMPLES_PER_MS
    ends = [end for one in items if isinstance(end := _raw(one, _END), int | float)]
    whole = all(float(end).is_integer() for end in ends)
    return 1.0 if ends and whole and max(ends) > _MS_BY_SIZE else 1000.0


def _ms(value: Any, unit: float) -> int | None:
    if isinstance(value, int | float):
        return round(value * unit)
    if not isinstance(value, str):
        return None
    try:
        return parse_timecode(value)
    except ValueError:
        return milliseconds(value)


def _cue(number: int, item: dict[str, Any], unit: float, names: dict[object, str]) -> Cue:
    text = _text(item)
    aligned = records(item.get("alignment"))  # of Otter: seconds, where its segments have samples
    word_unit = 1000.0 if aligned else unit
    tokens = [
        Token(
            _word_text(word),
            _ms(_raw(word, _START), word_unit),
            _ms(_raw(word, _END), word_unit),
            share(word.get("confidence", word.get("probability"))),
        )
        for word in aligned or records(item.get("words"))
    ]
    words, _ = place_words(text, tokens)
    start_ms, end_ms = _ms(_raw(item, _START), unit), _ms(_raw(item, _END), unit)
    if end_ms is None and start_ms is not None and "duration" in item:
        length = _ms(item["duration"], unit)
        end_ms = None if length is None else start_ms + length
    return Cue(number, start_ms, end_ms, text, _speaker(item, names), words)


def _speaker(item: dict[str, Any], names: dict[object, str]) -> str:
    known = names.get(item["speaker_id"]) if isinstance(item.get("speaker_id"), int | str) else ""
    if known:
        return normalised(known)
    voice = item.get("voice")  # of Podlove: the name, where `speaker` is an identifier
    if isinstance(voice, str) and voice.strip() and "speaker" in item:
        return normalised(voice)
    for key in _SPEAKER:
        value = item.get(key)
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, int) and not isinstance(value, bool):
            return f"Speaker {value}"
        if isinstance(value, str) and value.strip():
            return normalised(value)
    return ""


def _chapters(document: dict[str, Any]) -> Iterator[Chapter]:
    for one in records(document.get("chapters")):
        start_ms = _ms(_raw(one, _START), 1000.0)
        if start_ms is not None and string(one.get("title")):
            yield Chapter(start_ms, string(one["title"]).strip())
