"""Small pieces of text and label that the panels share."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from earmark.domain.episode import Episode
from earmark.domain.transcript import TimingSource
from earmark.ui import fonts
from earmark.ui.numbers import day, number

_CONTEXT = "Texts"


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


def timing_text(source: TimingSource, uncertainty_ms: int) -> str:
    """How a time came about and how sure it is: `estimated ±1.4 s`."""
    told = source_name(source)
    if not uncertainty_ms:
        return told
    seconds = number(uncertainty_ms / 1000, 2 if uncertainty_ms < 1000 else 1)
    return _tr("{source} ±{n} s").format(source=told, n=seconds)


def source_name(source: TimingSource) -> str:
    """How a time came about, in a word."""
    return {
        TimingSource.GIVEN: _tr("given"),
        TimingSource.ALIGNED: _tr("aligned"),
        TimingSource.ESTIMATED: _tr("estimated"),
        TimingSource.MANUAL: _tr("by hand"),
    }[source]


def episode_date(episode: Episode) -> str:
    """The date of an episode, empty where it is not known."""
    return day(episode.published) if episode.published else ""


def counted(count: int, one: str, many: str) -> str:
    """The sentence for a count: `one` for exactly one, else `many` with `{n}` filled in."""
    return one if count == 1 else many.replace("{n}", number(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
