"""The table of passages: ↓ goes on and plays, Enter plays, a number takes what a voice says."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from earmark.analysis.disagreements import Passage
from earmark.ui import theme
from earmark.ui.compare.models import PASSAGE_ROLE, PassagesModel

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WALK = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_DIGITS = {Qt.Key(Qt.Key.Key_0.value + digit): digit for digit in range(10)}


class PassagesTable(QTableView):
    """Shows passages.

    Attributes:
        play_requested: The `Passage` to be heard.
        current_changed: The `Passage` in the current row, or None.
        taken: A number from 0 to 9 was pressed.
    """

    play_requested = Signal(object)
    current_changed = Signal(object)
    taken = Signal(int)

    def __init__(self, model: PassagesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareTable")
        self.setAccessibleName(self.tr("Passages"))
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(7 * theme.UNIT)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    def current_passage(self) -> Passage | None:
        """The passage in the current row."""
        found = self.currentIndex().data(PASSAGE_ROLE)
        return found if isinstance(found, Passage) else None

    def go_to_row(self, row: int) -> None:
        """Make a row the current one."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def fit_columns(self) -> None:
        """Give the columns room: by what they say, voices alike."""
        count = self.model().columnCount()
        for column, width in enumerate((64, 160, 110)):
            if column < count:
                self.setColumnWidth(column, width)
        for column in range(3, count - 1):
            self.setColumnWidth(column, 140)

    def event(self, event: QEvent) -> bool:
        """Keep what walks, plays and takes; letters stay commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
            )  # fmt: skip
            if plain and Qt.Key(event.key()) in {*_ENTER, *_WALK, *_DIGITS}:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play, take, or go on and play."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._play()
        elif key in _DIGITS and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == (
            Qt.KeyboardModifier.NoModifier
        ):
            self.taken.emit(_DIGITS[key])
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if key in _WALK and self.currentIndex().row() != before:
                self._play()

    def _play(self) -> None:
        passage = self.current_passage()
        if passage is not None:
            self.play_requested.emit(passage)

    def _on_current_row_changed(self) -> None:
        self.current_changed.emit(self.current_passage())

    def _on_double_clicked(self) -> None:
        self._play()
