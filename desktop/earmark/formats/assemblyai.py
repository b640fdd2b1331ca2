"""JSON of AssemblyAI: utterances where speakers were told apart, else words; milliseconds."""

from typing import Any

from earmark.domain.episode import ReadTranscript
from earmark.formats.cues import assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import record, records, string
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
    """Read utterances or words with speakers and confidences."""
    document = record(source.document)
    length_ms = milliseconds(document.get("audio_duration")) or 0
    language = string(document.get("language_code"))
    utterances = [one for one in records(document.get("utterances")) if records(one.get("words"))]
    if utterances:
        cues = [
            cue_of(_words(records(one["words"])), string(one.get("text"))) for one in utterances
        ]
        return assemble(
            "assemblyai", cues, len(utterances), source.remarks,
            length_ms=length_ms, language=language,
        )  # fmt: skip
    words = _words(records(document.get("words")))
    cues = gather(words)
    return assemble(
        "assemblyai",
        cues,
        len(words),
        source.remarks,
        merged=len(words) - len(cues),
        length_ms=length_ms,
        language=language,
    )


def _words(items: list[dict[str, Any]]) -> list[Spoken]:
    return [
        Spoken(
            Token(
                string(item.get("text")),
                _whole(item.get("start")),
                _whole(item.get("end")),
                share(item.get("confidence")),
            ),
            f"Speaker {item['speaker']}" if item.get("speaker") else "",
            number,
        )
        for number, item in enumerate(items, 1)
    ]


def _whole(value: object) -> int | None:
    return round(value) if isinstance(value, int | float) else None
