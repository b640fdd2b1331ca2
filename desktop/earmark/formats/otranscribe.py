"""oTranscribe `.otr`: JSON around HTML whose timestamps are marked spans."""

import re
from html import unescape

from earmark.domain.episode import ReadTranscript
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue, assemble, untimed
from earmark.formats.decode import Source
from earmark.formats.json_values import record, string
from earmark.formats.speakers import take_labels
from earmark.formats.words import milliseconds

_STAMP = re.compile(
    r"<span[^>]*\bclass=\"[^\"]*timestamp[^\"]*\"[^>]*\bdata-timestamp=\"(?P<s>[\d.]+)\"[^>]*>"
    r".*?</span>",
    re.DOTALL,
)
_BREAK = re.compile(r"<br\s*/?>|</p>|</div>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]+>")


def sniff(source: Source) -> float:
    """How sure it is that this is an oTranscribe file, 0–1."""
    document = record(source.outline)
    is_otr = isinstance(document.get("text"), str) and "media" in document
    return 0.95 if is_otr and ("media-time" in document or "<" in document["text"]) else 0.0


def read(source: Source) -> ReadTranscript:
    """Read the text between timestamps as cues; without timestamps as lines without times.

    Raises:
        ImportFailed: If there is no text.
    """
    html = string(record(source.document).get("text"))
    marks = list(_STAMP.finditer(html))
    counted = html.count("data-timestamp=")
    cues = [
        Cue(0, None, None, text) for text in _lines(html[: marks[0].start() if marks else None])
    ]
    above = len(cues)
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(html)
        text = " ".join(_lines(html[mark.end() : end]))
        cues.append(Cue(number + 1, milliseconds(mark["s"]), None, text))
    take_labels(cues)
    if not any(cue.text for cue in cues):
        raise ImportFailed(f"{source.path.name} has no text in it.", "Export it again.")
    if not marks:
        return untimed("otranscribe", cues, len(cues), source.remarks)
    return assemble("otranscribe", cues, counted, source.remarks, split=above)


def _lines(html: str) -> list[str]:
    text = unescape(_TAG.sub("", _BREAK.sub("\n", html)))
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return [line for line in lines if line]
