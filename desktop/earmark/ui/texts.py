"""Small pieces of text and label that the panels share."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from earmark.domain.episode import Episode
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import TimingSource
from earmark.ui import fonts


def label(text: str, role: str = "", parent: QWidget | None = None, *, name: str = "") -> QLabel:
    """A label in one of the roles of the style sheet."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if name:
        made.setObjectName(name)
    if role == "field":
        made.setFont(fonts.interface_font(12))
    return made


def heading(text: str, parent: QWidget | None = None, *, name: str = "") -> QLabel:
    """The small capitals above a part of a panel."""
    made = label(text.upper(), "heading", parent, name=name)
    made.setFont(heading_font())
    made.setAccessibleName(text)
    return made


def heading_font() -> QFont:
    """The font of headings: small, strong and spaced."""
    font = fonts.interface_font(11, QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.66)
    return font


def keycap(key: str, parent: QWidget | None = None) -> QLabel:
    """A key as it is drawn on buttons and beside tags."""
    made = label(key, "key", parent)
    made.setFont(fonts.interface_font(10, QFont.Weight.DemiBold))
    made.setFixedHeight(18)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setAccessibleName(key)
    return made


def precise_clock(ms: int) -> str:
    """A time to the millisecond, the way a person reads it: `9:11.480`."""
    return f"{format_clock(ms)}.{ms % 1000:03d}"


def timing_text(source: TimingSource, uncertainty_ms: int) -> str:
    """How a time came about and how sure it is: `estimated ±1.4 s`."""
    if not uncertainty_ms:
        return source.value
    return f"{source.value} ±{uncertainty_ms / 1000:.{2 if uncertainty_ms < 1000 else 1}f} s"


def episode_date(episode: Episode) -> str:
    """The date of an episode, empty where it is not known."""
    return episode.published.isoformat() if episode.published else ""


def counted(count: int, one: str, many: str) -> str:
    """The sentence for a count: `one` for exactly one, else `many` with `{n}` filled in."""
    return one if count == 1 else many.replace("{n}", f"{count:,}")
