"""JSON of Deepgram: utterances where it made them, else words by channel; times in seconds."""

from typing import Any

from earmark.domain.episode import ReadTranscript
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.utterances import Spoken, cue_of, gather
from earmark.formats.words import Token, milliseconds, share


def sniff(source: Source) -> float:
    """How sure it is that this comes from Deepgram, 0–1."""
    results = record(record(source.outline).get("results"))
    if records(results.get("channels")) and "alternatives" in records(results["channels"])[0]:
        return 0.95
    utterances = records(results.get("utterances"))
    return 0.9 if utterances and "transcript" in utterances[0] else 0.0


def read(source: Source) -> ReadTranscript:
    """Read utterances or words with speakers and confidences."""
    document = record(source.document)
    results = record(document.get("results"))
    facts = record(document.get("metadata"))
    models = [record(one) for one in record(facts.get("model_info")).values()]
    about: dict[str, Any] = {
        "length_ms": milliseconds(facts.get("duration")) or 0,
        "model": "deepgram " + string(models[0].get("name")) if models else "deepgram",
    }
    utterances = records(results.get("utterances"))
    if utterances:
        cues = [_utterance(i, one) for i, one in enumerate(utterances, 1)]
        return assemble("deepgram", cues, len(utterances), source.remarks, **about)
    channels = records(results.get("channels"))
    words = [
        word
        for number, channel in enumerate(channels, 1)
        for word in _words(
            records(first_record(channel.get("alternatives")).get("words")),
            f"Channel {number}" if len(channels) > 1 else "",
        )
    ]
    words.sort(key=lambda word: word.token.start_ms or 0)
    cues = gather(words)
    merged = len(words) - len(cues)
    return assemble("deepgram", cues, len(words), source.remarks, merged=merged, **about)


def _utterance(number: int, item: dict[str, Any]) -> Cue:
    words = _words(records(item.get("words")), "")
    if not words:
        text = " ".join(string(item.get("transcript")).split())
        return Cue(number, milliseconds(item.get("start")), milliseconds(item.get("end")), text)
    cue = cue_of(words, string(item.get("transcript")))
    cue.line, cue.speaker = number, _speaker(item) or cue.speaker
    cue.start_ms = milliseconds(item.get("start"))
    cue.end_ms = milliseconds(item.get("end"))
    return cue


def _words(items: list[dict[str, Any]], channel: str) -> list[Spoken]:
    return [
        Spoken(
            Token(
                string(item.get("punctuated_word")) or string(item.get("word")),
                milliseconds(item.get("start")),
                milliseconds(item.get("end")),
                share(item.get("confidence")),
            ),
            _speaker(item) or channel,
            number,
        )
        for number, item in enumerate(items, 1)
    ]


def _speaker(item: dict[str, Any]) -> str:
    number = item.get("speaker")
    return f"Speaker {number + 1}" if isinstance(number, int) else string(number)
