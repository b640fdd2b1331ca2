"""How another cut of an episode differs, shown before anything is changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from earmark.domain.transcript import Transcript
from earmark.ui import fonts, texts, theme
from earmark.ui.dialogs.cut_strip import CutStrip
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.numbers import clock

if TYPE_CHECKING:
    from earmark.app.cuts import NewCut
    from earmark.timing.recut import CutChange

_EXCERPT = 44
_LIST_PX = 220


class CutSheet(Sheet):
    """Shows both cuts as strips and lists what only one of them has.

    Attributes:
        accepted_cut: The person wants the other cut, with the times carried over.
    """

    accepted_cut = Signal()

    def __init__(self, cut: "NewCut", transcript: Transcript, window: QWidget) -> None:
        super().__init__(self.tr("Another cut of this episode"), "cutSheet", window)
        self.setMinimumWidth(560)
        self._transcript = transcript
        lengths = self.tr("{new} long, instead of {old}. {difference}").format(
            new=clock(cut.media.duration_ms),
            old=clock(cut.old_ms),
            difference=cut.describe(),
        )
        self.lengths = self._line(lengths, "cutLengths")
        self.strip = CutStrip(cut, self)
        self.column.addWidget(self.strip)
        self.column.addWidget(self._make_list(cut))
        self.what_stays = self._line(self._stays(cut), "cutStays")
        self.column.addLayout(self._make_foot())

    def _line(self, text: str, name: str) -> QWidget:
        line = texts.label(text, "muted", self, name=name)
        line.setWordWrap(True)
        self.column.addWidget(line)
        return line

    def _make_list(self, cut: "NewCut") -> QScrollArea:
        inside = QWidget(self)
        inside.setObjectName("cutList")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        changes = [(one, True) for one in cut.recut.inserted]
        changes += [(one, False) for one in cut.recut.removed]
        changes.sort(key=lambda pair: (pair[0].row, pair[0].start_ms))
        for change, is_new in changes:
            line = texts.label(self._said(change, is_new), "", inside)
            line.setFont(fonts.interface_font(13, tabular=True))
            line.setWordWrap(True)
            column.addWidget(line)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("cutListArea")
        area.setAccessibleName(self.tr("What only one of the cuts has"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMaximumHeight(_LIST_PX)
        area.setWidget(inside)
        area.setVisible(bool(changes))
        return area

    def _said(self, change: "CutChange", is_new: bool) -> str:
        length = clock(round(change.end_ms - change.start_ms, -3))
        at = clock(round(change.start_ms, -3))
        if is_new:
            text = self.tr("+ {length} new at {at}").format(length=length, at=at)
        else:
            text = self.tr("− {length} gone, from {at} on in the old cut").format(
                length=length, at=at
            )
        if change.row < len(self._transcript):
            words = self._transcript[change.row].text
            words = words if len(words) <= _EXCERPT else words[: _EXCERPT - 1] + "…"
            text += self.tr(", before “{words}”").format(words=words)
        return text

    def _stays(self, cut: "NewCut") -> str:
        text = self.tr("Every annotation keeps its words; times move with the sound.")
        if cut.tagged_away:
            text += " " + texts.counted(
                cut.tagged_away,
                self.tr("1 annotation is on words that the new cut does not have; it stays too."),
                self.tr(
                    "{n} annotations are on words that the new cut does not have; they stay too."
                ),
            )
        return text

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        keep = QPushButton(self.tr("Keep the old one"), self)
        keep.setObjectName("cutKeep")
        keep.clicked.connect(self.reject)
        self.use = QPushButton(self.tr("Use it and re-time"), self)
        self.use.setObjectName("cutUse")
        self.use.setProperty("role", "primary")
        self.use.setDefault(True)
        self.use.clicked.connect(self._on_use_clicked)
        for button in (keep, self.use):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        return row

    def _on_use_clicked(self) -> None:
        self.accepted_cut.emit()
        self.close()
