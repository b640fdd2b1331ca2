"""JSON of Azure Speech: batch (`recognizedPhrases`, ticks of 100 ns) and fast (`phrases`, ms)."""

from typing import Any

from earmark.domain.episode import ReadTranscript
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.words import Token, mean_confidence, place_words, share

_TICKS_PER_MS = 10_000


def sniff(source: Source) -> float:
    """How sure it is that this comes from Azure, 0–1."""
    document = record(source.outline)
    if "recognizedPhrases" in document:
        return 0.95
    return 0.95 if "offsetMilliseconds" in first_record(document.get("phrases")) else 0.0


def read(source: Source) -> ReadTranscript:
    """Read phrases with words, speakers and confidences."""
    document = record(source.document)
    phrases = records(document.get("recognizedPhrases")) or records(document.get("phrases"))
    cues = [_phrase(number, phrase) for number, phrase in enumerate(phrases, 1)]
    length = document.get("durationMilliseconds")
    return assemble(
        "azure",
        cues,
        len(phrases),
        source.remarks,
        length_ms=length if isinstance(length, int) else 0,
        language=string(first_record(phrases).get("locale")),
    )


def _phrase(number: int, phrase: dict[str, Any]) -> Cue:
    best = first_record(phrase.get("nBest")) or phrase
    text = " ".join(string(best.get("display") or best.get("text")).split())
    items = records(best.get("displayWords")) or records(best.get("words"))
    tokens = []
    for item in items:
        start, end = _times(item)
        said = string(item.get("displayText") or item.get("word") or item.get("text"))
        tokens.append(Token(said, start, end, share(item.get("confidence"))))
    words, _ = place_words(text, tokens)
    cue = Cue(number, *_times(phrase), text, words=words)
    cue.confidence = share(best.get("confidence")) or mean_confidence(words)
    if phrase.get("speaker") is not None:
        cue.speaker = f"Speaker {phrase['speaker']}"
    return cue


def _times(item: dict[str, Any]) -> tuple[int | None, int | None]:
    """Start and end in milliseconds, from ticks or milliseconds."""
    for start_key, length_key, unit in (
        ("offsetInTicks", "durationInTicks", _TICKS_PER_MS),
        ("offsetMilliseconds", "durationMilliseconds", 1),
    ):
        start, length = item.get(start_key), item.get(length_key)
        if isinstance(start, int | float) and isinstance(length, int | float):
            return round(start / unit), round((start + length) / unit)
    return None, None
