"""JSON of the whisper family: openai-whisper, faster-whisper, whisper.cpp, WhisperX,
whisper-timestamped and stable-ts, and the verbose JSON of OpenAI's service.

They differ in what a word is called, how sure it is and where times stand; whisper.cpp
counts in milliseconds and gives tokens that are parts of words.
"""

from collections.abc import Iterable
from math import exp
from typing import Any

from earmark.domain.episode import ReadTranscript, Remark
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import record, records, string
from earmark.formats.speakers import normalised
from earmark.formats.words import (
    Token,
    joined,
    mean_confidence,
    milliseconds,
    place_plain,
    place_words,
    share,
)

_SURE = ("probability", "score", "confidence")


def sniff(source: Source) -> float:
    """How sure it is that this is JSON of the whisper family, 0–1."""
    document = source.outline
    if isinstance(document, list):
        first = document[0] if document and isinstance(document[0], dict) else {}
        return 0.7 if {"start", "end", "text"} <= first.keys() and _is_number(first) else 0.0
    if not isinstance(document, dict):
        return 0.0
    if "transcription" in document and isinstance(document["transcription"], list):
        return 0.95
    segments = records(document.get("segments"))
    if segments and {"start", "end"} <= segments[0].keys() and "text" in segments[0]:
        return 0.9
    return 0.8 if document.get("segments") == [] and "text" in document else 0.0


def _is_number(first: dict[str, Any]) -> bool:
    return isinstance(first["start"], int | float)


def read(source: Source) -> ReadTranscript:
    """Read segments with words, confidences and speakers, one segment at a time.

    Raises:
        ImportFailed: If there are no segments.
    """
    facts = record(source.outline)
    is_cpp = isinstance(facts.get("transcription"), list)
    key = "transcription" if is_cpp else "segments" if facts else ""
    segments = (item for item in source.items(key) if isinstance(item, dict))
    cues, missing = _read_cpp(segments) if is_cpp else _read_segments(segments, source)
    remarks = list(source.remarks)
    if missing:
        remarks.append(Remark(0, f"{missing} words are not in their segment's text; no times."))
    result = assemble(
        "whisper-json",
        cues,
        source.size_of(key),
        remarks,
        language=_language(facts),
        model=_model(facts),
        length_ms=milliseconds(facts.get("duration")) or 0,
    )
    if not result.segments:
        raise ImportFailed(
            f"{source.path.name} holds no segments.", "The recogniser may have heard no speech."
        )
    return result


def _language(facts: dict[str, Any]) -> str:
    return string(facts.get("language")) or string(record(facts.get("result")).get("language"))


def _model(facts: dict[str, Any]) -> str:
    model = facts.get("model")
    kind = model if isinstance(model, str) else string(record(model).get("type"))
    named = string(record(facts.get("params")).get("model"))
    if not kind and not named:
        return ""
    return f"whisper {kind}" if kind else named


def _read_segments(segments: Iterable[dict[str, Any]], source: Source) -> tuple[list[Cue], int]:
    """Segments in seconds; words beside or, in the service's JSON, all in one list."""
    known = _first_segments(source)
    sample = next((items[0] for one in known if (items := records(one.get("words")))), {})
    loose = [] if sample else records(list(source.items("words")))
    cues, missing, at = [], 0, 0
    word_key = "word" if "word" in sample else "text"
    sure_key = next((key for key in _SURE if key in sample), _SURE[0])
    for number, segment in enumerate(segments, 1):
        items = records(segment.get("words"))
        end_ms = milliseconds(segment.get("end"))
        if loose and end_ms is not None:
            begin = at
            while at < len(loose) and (milliseconds(loose[at].get("start")) or 0) < end_ms:
                at += 1
            items = loose[begin:at]
        text = " ".join(string(segment.get("text")).split())
        words = place_plain(text, items, word_key, sure_key) if text else None
        if words is None:
            tokens = [_token(item) for item in items]
            text = text or joined(tokens)
            words, lost = place_words(text, tokens)
            missing += lost
        cue = Cue(number, milliseconds(segment.get("start")), end_ms, text)
        cue.words = words
        cue.speaker = normalised(_speaker(segment, items))
        cue.confidence = _confidence(segment, words)
        cues.append(cue)
    return cues, missing


def _first_segments(source: Source) -> list[dict[str, Any]]:
    """The first segments of the file, which show how it calls things."""
    document = source.outline
    return records(document if isinstance(document, list) else record(document).get("segments"))


def _token(item: dict[str, Any]) -> Token:
    text = item.get("word", item.get("text"))
    sure = next((item[key] for key in _SURE if key in item), None)
    return Token(
        string(text), milliseconds(item.get("start")), milliseconds(item.get("end")), share(sure)
    )


def _speaker(segment: dict[str, Any], items: list[dict[str, Any]]) -> str:
    """The segment's speaker, or the one who says most of its words."""
    named = segment.get("speaker")
    if isinstance(named, str | int) and not isinstance(named, bool):
        return str(named)
    voices = [string(item.get("speaker")) for item in items if item.get("speaker")]
    return max(set(voices), key=voices.count) if voices else ""


def _confidence(segment: dict[str, Any], words: Any) -> float | None:
    if (given := share(segment.get("confidence"))) is not None:
        return given
    if (mean := mean_confidence(words)) is not None:
        return round(mean, 4)
    logprob = segment.get("avg_logprob")
    return round(min(1.0, exp(logprob)), 4) if isinstance(logprob, int | float) else None


def _read_cpp(segments: Iterable[dict[str, Any]]) -> tuple[list[Cue], int]:
    """whisper.cpp: offsets in milliseconds, tokens that are parts of words, `[_BEG_]` marks."""
    cues, missing = [], 0
    for number, segment in enumerate(segments, 1):
        offsets = record(segment.get("offsets"))
        text = " ".join(string(segment.get("text")).split())
        words, lost = place_words(text, _join_tokens(records(segment.get("tokens"))))
        missing += lost
        cue = Cue(number, _whole(offsets.get("from")), _whole(offsets.get("to")), text)
        cue.words, cue.confidence = words, mean_confidence(words)
        cue.speaker = normalised(str(segment.get("speaker") or ""))
        cues.append(cue)
    return cues, missing


def _join_tokens(tokens: list[dict[str, Any]]) -> list[Token]:
    """Join the parts of words; a word starts where a token starts with a space."""
    words: list[Token] = []
    parts = 0
    for item in tokens:
        text = string(item.get("text"))
        if text.startswith("[_") or not text.strip():
            continue
        offsets = record(item.get("offsets"))
        start_ms, end_ms = _whole(offsets.get("from")), _whole(offsets.get("to"))
        sure = share(item.get("p"))
        if words and not text[0].isspace():
            word = words[-1]
            word.text += text
            word.end_ms = end_ms if end_ms is not None else word.end_ms
            if word.confidence is not None and sure is not None:
                parts += 1
                word.confidence += (sure - word.confidence) / parts
        else:
            parts = 1
            words.append(Token(text, start_ms, end_ms, sure))
    return words


def _whole(value: object) -> int | None:
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
