"""JSON of Google Speech-to-Text: times as `1.3s` or `{seconds, nanos}`.

With speakers told apart, the last result repeats every word with its speaker.
"""

from typing import Any

from earmark.domain.episode import ReadTranscript, Remark
from earmark.formats.cues import assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.utterances import Spoken, cue_of, gather
from earmark.formats.words import Token, milliseconds, share


def sniff(source: Source) -> float:
    """How sure it is that this comes from Google, 0–1."""
    first = first_record(_results(source.outline))
    alternative = first_record(first.get("alternatives"))
    if not alternative:
        return 0.0
    words = records(alternative.get("words"))
    if words and {"startTime", "startOffset", "endTime", "endOffset"} & words[0].keys():
        return 0.95
    return 0.85 if "transcript" in alternative and not words else 0.0


def read(source: Source) -> ReadTranscript:
    """Read results with words, speakers and confidences."""
    results = _results(source.document)
    alternatives = [first_record(one.get("alternatives")) for one in results]
    language = next((string(one.get("languageCode")) for one in results), "")
    spoken = [_words(records(one.get("words"))) for one in alternatives]
    remarks = list(source.remarks)
    if _repeats(spoken):
        words = spoken[-1]
        remarks.append(Remark(0, "The last result repeats all words with speakers; it was taken."))
        cues = gather(words)
        merged = len(words) - len(cues)
        return assemble("google", cues, len(words), remarks, merged=merged, language=language)
    cues = []
    for number, (words, said) in enumerate(zip(spoken, alternatives, strict=True), 1):
        if not words:
            words = [Spoken(Token(string(said.get("transcript")), None, None))]
            end = time_ms(results[number - 1].get("resultEndTime"))
            words[0].token.end_ms = end
        cue = cue_of(words, string(said.get("transcript")))
        cue.line = number
        cues.append(cue)
    return assemble("google", cues, len(results), remarks, language=language)


def _results(parsed: object) -> list[dict[str, Any]]:
    document = record(parsed)
    inside = record(document.get("response"))
    return records(document.get("results")) or records(inside.get("results"))


def _repeats(spoken: list[list[Spoken]]) -> bool:
    return (
        len(spoken) > 1
        and bool(spoken[-1])
        and len(spoken[-1]) >= sum(map(len, spoken[:-1])) > 0
        and any(word.speaker for word in spoken[-1])
    )


def _words(items: list[dict[str, Any]]) -> list[Spoken]:
    return [
        Spoken(
            Token(
                string(item.get("word")),
                # Google leaves a start of zero out.
                time_ms(item.get("startTime", item.get("startOffset", "0s"))),
                time_ms(item.get("endTime", item.get("endOffset"))),
                share(item.get("confidence")),
            ),
            _speaker(item),
            number,
        )
        for number, item in enumerate(items, 1)
    ]


def _speaker(item: dict[str, Any]) -> str:
    label = item.get("speakerLabel") or item.get("speakerTag")
    return f"Speaker {label}" if label else ""


def time_ms(value: object) -> int | None:
    """Milliseconds of `1.300s` or `{"seconds": "1", "nanos": 300000000}`."""
    if isinstance(value, dict):
        seconds = milliseconds(value.get("seconds", 0)) or 0
        nanos = value.get("nanos", 0)
        return seconds + (nanos // 1_000_000 if isinstance(nanos, int) else 0)
    return milliseconds(value.removesuffix("s")) if isinstance(value, str) else milliseconds(value)
