"""What hovering over a mark says."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.ui.numbers import clock


def tip_for(annotations: Sequence[Annotation], codebook: Codebook) -> str:
    """Tag, times, status, note and annotator of each annotation, as rich text; may be empty."""
    return "<hr>".join(_tip(annotation, codebook) for annotation in annotations)


def _tip(annotation: Annotation, codebook: Codebook) -> str:
    tag = codebook.get(annotation.tag_id)
    name = tag.name if tag else "?"
    times = f"{clock(annotation.time.start_ms)}–{clock(annotation.time.end_ms)}"
    lines = [f"<b>{escape(name)}</b> · {times} · {escape(annotation.status.value)}"]
    if annotation.note:
        lines.append(escape(annotation.note).replace("\n", "<br>"))
    if annotation.annotator:
        by = QCoreApplication.translate("TranscriptTip", "by {name}")
        lines.append(escape(by.format(name=annotation.annotator)))
    return "<br>".join(lines)
