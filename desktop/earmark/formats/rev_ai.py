"""JSON of Rev and Rev.ai: monologues of elements, seconds as `ts` and `end_ts`."""

from typing import Any

from earmark.domain.episode import ReadTranscript
from earmark.formats.cues import assemble
from earmark.formats.decode import Source
from earmark.formats.json_values import first_record, record, records, string
from earmark.formats.utterances import Spoken, gather
from earmark.formats.words import Token, milliseconds, share


def sniff(source: Source) -> float:
    """How sure it is that this comes from Rev, 0–1."""
    return 0.95 if "elements" in first_record(record(source.outline).get("monologues")) else 0.0


def read(source: Source) -> ReadTranscript:
    """Read monologues with words, speakers and confidences."""
    document = record(source.document)
    names = {one.get("id"): string(one.get("name")) for one in records(document.get("speakers"))}
    cues, counted = [], 0
    for monologue in records(document.get("monologues")):
        who = monologue.get("speaker")
        speaker = names.get(who) or (f"Speaker {who + 1}" if isinstance(who, int) else string(who))
        words = _words(records(monologue.get("elements")), speaker)
        counted += len(words)
        cues.extend(gather(words))
    return assemble("rev", cues, counted, source.remarks, merged=counted - len(cues))


def _words(elements: list[dict[str, Any]], speaker: str) -> list[Spoken]:
    """The words; punctuation joins the word before it, spaces are left out."""
    words: list[Spoken] = []
    for number, element in enumerate(elements, 1):
        text = string(element.get("value"))
        if element.get("type") == "punct":
            if words and text.strip():
                words[-1].token.text += text.strip()
            continue
        token = Token(
            text,
            milliseconds(element.get("ts")),
            milliseconds(element.get("end_ts")),
            share(element.get("confidence")),
        )
        words.append(Spoken(token, speaker, number))
    return words
