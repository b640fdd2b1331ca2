"""Who speaks: a box to say it of the selected lines, a sheet to rename and merge for all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.ui import texts, theme
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.offers import offers_of


class SpeakerBox(QFrame):
    """A field for a name, floating over the page.

    Attributes:
        chosen: The name, and whether it is for all lines up to the next change of speaker.
    """

    chosen = Signal(str, bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Who speaks"))
        self.what = texts.label("", "muted", self, name="speakerWhat")
        self.what.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setObjectName("speakerField")
        self.field.setAccessibleName(self.tr("Name of the speaker"))
        self.field.setPlaceholderText(self.tr("Name; empty for nobody"))
        self._known = QVBoxLayout()
        self._known.setSpacing(theme.UNIT)
        self.lines = QPushButton(self.tr("These lines (Enter)"), self)
        self.turn = QPushButton(self.tr("To the next change (Shift+Enter)"), self)
        buttons = QHBoxLayout()
        for button, name in ((self.lines, "speakerLines"), (self.turn, "speakerTurn")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[3 * theme.UNIT] * 4)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(self.what)
        column.addWidget(self.field)
        column.addLayout(buttons)
        self.lines.clicked.connect(lambda: self._choose(turn=False))
        self.turn.clicked.connect(lambda: self._choose(turn=True))
        self.hide()

    def open(self, what: str, name: str, known: list[str]) -> None:
        """Ask for the speaker of some lines.

        Args:
            what: Which lines, in words.
            name: Who speaks them so far.
            known: Names to complete what is typed.
        """
        self.what.setText(what)
        completer = QCompleter(known, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        offers_of(completer)
        self.field.setCompleter(completer)
        self.field.setText(name)
        self.field.selectAll()
        self.setFixedWidth(420)
        self.adjustSize()
        page = self._page
        self.move((page.width() - self.width()) // 2, page.height() - self.height() - 64)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Shift+Enter up to the next change, Escape puts the box away."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            turn = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._choose(turn=turn)
        else:
            super().keyPressEvent(event)

    def _choose(self, *, turn: bool) -> None:
        name = self.field.text()
        self._leave()
        self.chosen.emit(name, turn)

    def _leave(self) -> None:
        self.hide()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)


class SpeakersSheet(Sheet):
    """The speakers of the episode, each with a field for the name; equal names become one.

    Attributes:
        renamed: Old and new name.
    """

    renamed = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(self.tr("Speakers"), "speakersSheet", window)
        self.setMinimumWidth(460)
        note = texts.label(
            self.tr(
                "A new name holds for the whole episode. Give two speakers the same name to "
                "make them one; Ctrl+Z takes it back."
            ),
            "muted",
            self,
        )
        note.setWordWrap(True)
        self.column.addWidget(note)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * theme.UNIT)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.add_close()
        self._shown: list[tuple[str, int]] | None = None

    def show_speakers(self, speakers: list[tuple[str, int]]) -> None:
        """Show names and numbers of lines; what is shown already stays as it is."""
        if speakers == self._shown:
            return
        self._shown = speakers
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, lines in speakers:
            row = self._row(name, lines)
            self._rows.addWidget(row)
            row.show()
        if not speakers:
            self._rows.addWidget(texts.label(self.tr("There is no transcript yet."), "", self))

    def _row(self, name: str, lines: int) -> QWidget:
        row = QWidget(self)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        field = QLineEdit(name, row)
        field.setObjectName("speakerName")
        field.setMinimumHeight(28)
        field.setPlaceholderText(self.tr("Nobody yet"))
        field.setAccessibleName(
            self.tr("Name of {name}").format(name=name) if name else self.tr("Unnamed speaker")
        )
        field.editingFinished.connect(lambda: self._on_name_finished(field, name))
        count = texts.label(
            texts.counted(lines, self.tr("1 line"), self.tr("{n} lines")), "muted", row
        )
        count.setMinimumWidth(88)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(field, 1)
        box.addWidget(count)
        return row

    def _on_name_finished(self, field: QLineEdit, name: str) -> None:
        new = " ".join(field.text().split())
        if not new:
            field.setText(name)
        elif new != name:
            self.renamed.emit(name, new)
