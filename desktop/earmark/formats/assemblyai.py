"""JSON of AssemblyAI: utterances where speakers were told apart, else words; milliseconds."""

from collections.abc import Iterable, Iterator
from typing import Any

from earmark.domain.episode import ReadTranscript
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.utterances import Spoken, cue_of, gather
from earmark.formats.words import Token, milliseconds, share


def sniff(source: Source) -> float:
    """How sure it is that this comes from AssemblyAI, 0–1."""
    document = record(source.outline)
    words = records(document.get("words"))
    if not words or not isinstance(words[0].get("start"), int) or "text" not in words[0]:
        return 0.0
    marks = {"audio_url", "audio_src_url", "acoustic_model", "language_model", "model_id", "status"}
    return 0.95 if marks & document.keys() else 0.6


def read(source: Source) -> ReadTranscript:
    """Read utterances or words with speakers and confidences, one at a time."""
    document = record(source.outline)
    length_ms = milliseconds(document.get("audio_duration")) or 0
    language = string(document.get("language_code"))
    key = "utterances" if first_record(document.get("utterances")).get("words") else "words"
    items = (item for item in source.items(key) if isinstance(item, dict))
    if key == "utterances":
        cues = [_utterance(number, one) for number, one in enumerate(items, 1)]
        counted = len(cues)
    else:
        cues = gather(_words(items))
        counted = source.size_of(key)
    return assemble(
        "assemblyai",
        cues,
        source.size_of(key),
        source.remarks,
        merged=counted - len(cues),
        length_ms=length_ms,
        language=language,
    )


def _utterance(number: int, item: dict[str, Any]) -> Cue:
    text = " ".join(string(item.get("text")).split())
    words = list(_words(records(item.get("words"))))
    cue = cue_of(words, text) if words else Cue(number, None, None, text)
    if not words:
        cue.start_ms, cue.end_ms = _whole(item.get("start")), _whole(item.get("end"))
        cue.speaker = f"Speaker {item['speaker']}" if item.get("speaker") else ""
    cue.line = number
    return cue


def _words(items: Iterable[dict[str, Any]]) -> Iterator[Spoken]:
    for number, item in enumerate(items, 1):
        token = Token(
            string(item.get("text")),
            _whole(item.get("start")),
            _whole(item.get("end")),
            share(item.get("confidence")),
        )
        yield Spoken(token, f"Speaker {item['speaker']}" if item.get("speaker") else "", number)


def _whole(value: object) -> int | None:
    return round(value) if isinstance(value, int | float) else None
