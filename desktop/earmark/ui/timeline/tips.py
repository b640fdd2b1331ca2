"""What the timeline says about the thing under the pointer."""

from html import escape

from PySide6.QtCore import QCoreApplication

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook
from earmark.ui.numbers import clock

_LONGEST_TEXT = 160
_CONTEXT = "Timeline"


def tip(annotation: Annotation, codebook: Codebook) -> str:
    """Tag, times, words and note of an annotation, as rich text."""
    tag = codebook.get(annotation.tag_id)
    time = annotation.time
    times = f"{clock(time.start_ms, tenths=True)} – {clock(time.end_ms, tenths=True)}"
    head = f"<b>{escape(tag.name if tag else '?')}</b> &nbsp;{times}"
    if annotation.status is not Status.DRAFT:
        head += f" · {escape(status_text(annotation.status))}"
    lines = [head]
    if annotation.text:
        lines.append(escape(shortened(annotation.text)))
    if annotation.note:
        lines.append(f"<i>{escape(shortened(annotation.note))}</i>")
    return "<br>".join(lines)


def status_text(status: Status) -> str:
    """A status in words; suggestions say what is expected of the person."""
    if status is Status.SUGGESTED:
        return QCoreApplication.translate(_CONTEXT, "suggestion to decide on")
    return QCoreApplication.translate(_CONTEXT, str(status.value))


def shortened(text: str) -> str:
    """Text that fits a tooltip, cut between words."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST_TEXT:
        return text
    return text[:_LONGEST_TEXT].rsplit(" ", 1)[0] + "…"


def place_tip(ms: int, title: str) -> str:
    """A moment and what lies there, as rich text."""
    return f"{clock(ms, tenths=True)} &nbsp;{escape(title)}".strip()
