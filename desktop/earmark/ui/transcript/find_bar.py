"""The bar at the top of the page in which one types what to find, and what to put in its place."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from earmark.app.finding import FindOptions, TextFinder
from earmark.ui import theme
from earmark.ui.languages import said
from earmark.ui.transcript.positions import Place

if TYPE_CHECKING:
    from earmark.ui.transcript.finding import Finding
    from earmark.ui.transcript.view import TranscriptView

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F3)
FIELD_PX = 200


class FindBar(QFrame):
    """Counts matches while one types, marks all of them, goes from one to the next, replaces."""

    def __init__(self, view: "TranscriptView", finding: "Finding") -> None:
        super().__init__(view)
        self._view, self._finding = view, finding
        self.finder = TextFinder()
        self._number: int | None = None
        self._from = Place(0, 0)
        self._keys: dict[QToolButton, Qt.Key] = {}
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find in the transcript"))
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.UNIT] * 4)
        column.setSpacing(theme.UNIT)
        column.addLayout(self._make_find_row())
        self._second = self._make_replace_row()
        column.addWidget(self._second)
        for first, then in pairwise((self.field, self.instead, self.one, self.every, *self._keys)):
            self.setTabOrder(first, then)
        for field in (self.field, self.instead):
            field.installEventFilter(self)
        self.sounds.toggled.connect(self._on_sounds_toggled)
        self.regex.toggled.connect(self._on_regex_toggled)
        for toggle in (self.match_case, self.whole_words, self.accents, self.regex, self.sounds):
            toggle.toggled.connect(self._on_asked)
        self.field.textChanged.connect(self._on_asked)
        self.hide()

    def _make_find_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        self.field = self._line("findField", self.tr("Words to find"), row)
        self.field.setPlaceholderText(self.tr("Find in the transcript"))
        self.field.setToolTip(self.field.placeholderText())
        self.count = QLabel(self)
        self.count.setObjectName("findCount")
        self.count.setProperty("role", "muted")
        self.count.setMinimumWidth(72)
        row.addWidget(self.count)
        self.match_case = self._toggle(
            "findCase", "Aa", self.tr("Match upper and lower case"), row, Qt.Key.Key_C
        )
        self.whole_words = self._toggle(
            "findWords", "W", self.tr("Find whole words only"), row, Qt.Key.Key_W
        )
        self.accents = self._toggle(
            "findAccents", "é", self.tr("Tell accented letters apart"), row, Qt.Key.Key_A
        )
        self.regex = self._toggle(
            "findRegex", ".*", self.tr("Read it as a regular expression"), row, Qt.Key.Key_R
        )
        self.sounds = self._toggle(
            "findSounds",
            "≈",
            self.tr("Find what sounds like it, such as misheard names"),
            row,
            Qt.Key.Key_S,
        )
        back, on = self.tr("Previous match (Shift+Enter)"), self.tr("Next match (Enter)")
        self._button("findPrevious", "↑", back, row).clicked.connect(self.previous)
        self._button("findNext", "↓", on, row).clicked.connect(self.next)
        self.replacing = self._button(
            "findReplacing", "⇄", self.tr("Put other words in their place (Ctrl+H)"), row
        )
        self.replacing.setCheckable(True)
        self.replacing.toggled.connect(self._on_replacing_toggled)
        self._button("findClose", "×", self.tr("Close (Esc)"), row).clicked.connect(self.leave)
        return row

    def _make_replace_row(self) -> QWidget:
        second = QWidget(self)
        row = QHBoxLayout(second)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        self.instead = self._line("replaceField", self.tr("Words to put in their place"), row)
        self.instead.setPlaceholderText(self.tr("Put in their place"))
        self.one = QPushButton(self.tr("Replace (Enter)"), second)
        self.every = QPushButton(self.tr("Everywhere…"), second)
        self.every.setToolTip(self.tr("See every place first, then correct them in one step"))
        for button, name in ((self.one, "replaceOne"), (self.every, "replaceEverywhere")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            button.setMinimumHeight(28)
            row.addWidget(button)
        self.one.clicked.connect(self.replace_one)
        self.every.clicked.connect(self._on_every_clicked)
        second.hide()
        return second

    def _line(self, name: str, spoken: str, row: QHBoxLayout) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.setMinimumSize(FIELD_PX, 28)
        row.addWidget(field, 1)
        return field

    def _button(self, name: str, text: str, tip: str, row: QHBoxLayout) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setMinimumSize(28, 28)
        row.addWidget(button)
        return button

    def _toggle(self, name: str, text: str, tip: str, row: QHBoxLayout, key: Qt.Key) -> QToolButton:
        """A button that stays down; Alt and a letter press it while one types."""
        button = self._button(name, text, tip, row)
        written = QKeySequence(Qt.Modifier.ALT | key)
        button.setToolTip(f"{tip} ({written.toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setCheckable(True)
        self._keys[button] = key
        return button

    def open(self, text: str = "", *, replacing: bool = False) -> None:
        """Show the bar, with the selection or the last words to start from."""
        self._from = self._finding.first_place()
        if text and "\n" not in text and len(text) < 80:
            self.field.setText(text)
        self.replacing.setChecked(replacing or (self.replacing.isChecked() and self.isVisible()))
        self.show()
        self.place()
        self.raise_()
        start = self.instead if replacing and self.field.text() else self.field
        start.setFocus(Qt.FocusReason.ShortcutFocusReason)
        start.selectAll()
        self.refresh()

    def leave(self) -> None:
        """Close the bar, take the marks away and go back to the page."""
        self.hide()
        self._finding.mark(None)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand at the upper right corner of the page."""
        width = min(self.sizeHint().width(), self._view.viewport().width() - 4 * theme.UNIT)
        left = self._view.viewport().width() - width - 2 * theme.UNIT
        self.setGeometry(max(0, left), 2 * theme.UNIT, width, self.sizeHint().height())

    def refresh(self) -> None:
        """Search the text as it is now; nothing moves."""
        self.finder.set_transcript(self._view.page.transcript)
        self.finder.find(self.field.text(), self.options())
        if self._number is not None and self._number >= len(self.finder):
            self._number = None
        self._show()

    def options(self) -> FindOptions:
        """How words are compared."""
        return FindOptions(
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            regex=self.regex.isChecked(),
            ignore_accents=not self.accents.isChecked(),
            sounds_like=self.sounds.isChecked(),
        )

    def next(self) -> None:
        """Go to the next match, from the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the match before, from the first to the last."""
        self._step(-1)

    def replace_one(self) -> None:
        """Put other words in the place of the match that stands out, and go to the next."""
        if self._number is None:
            self.next()
            return
        self._from = self.finder.match(self._number)[1]
        self._finding.replace_wanted.emit(self.finder, self._number, self.instead.text())
        self._number = self.finder.nearest(self._from)
        self._show()
        self._go()

    def _on_asked(self) -> None:
        """Search anew and show the first match from where the person was."""
        self.finder.find(self.field.text(), self.options())
        self._number = self.finder.nearest(self._from)
        self._show()
        if self._number is not None:
            self._finding.show(self.finder.match(self._number))

    def _on_sounds_toggled(self, on: bool) -> None:
        """What sounds alike is no matter of patterns, capitals and accents."""
        if on:
            self.regex.setChecked(False)
        for toggle in (self.match_case, self.whole_words, self.accents):
            toggle.setEnabled(not on)

    def _on_regex_toggled(self, on: bool) -> None:
        if on:
            self.sounds.setChecked(False)

    def _on_replacing_toggled(self, on: bool) -> None:
        self._second.setVisible(on)
        self.place()
        if on and self.isVisible():
            self.instead.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_every_clicked(self) -> None:
        self._finding.everywhere_wanted.emit(self.field.text(), self.instead.text(), self.options())

    def _step(self, step: int) -> None:
        if not len(self.finder):
            return
        if self._number is None:
            self._number = self.finder.nearest(self._finding.first_place(), forward=step > 0)
        else:
            self._number = (self._number + step) % len(self.finder)
        self._show()
        self._go()

    def _go(self) -> None:
        if self._number is not None:
            match = self.finder.match(self._number)
            self._from = match[0]
            self._finding.show(match)

    def _show(self) -> None:
        self._finding.mark(self.finder)
        total = len(self.finder)
        if self.finder.error:
            text = self.tr("not readable")
        elif not self.field.text():
            text = ""
        elif not total:
            text = self.tr("no match")
        elif self._number is None:
            text = f"{total:,}"
        else:
            text = self.tr("{0} of {1}").format(f"{self._number + 1:,}", f"{total:,}")
        self.count.setText(text)
        self.count.setToolTip(said(self.finder.error))
        self.one.setEnabled(total > 0)
        self.every.setEnabled(total > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Escape closes; the window's shortcuts must wait."""
        ours = watched in (self.field, self.instead)
        if ours and isinstance(event, QKeyEvent):
            toggle = self._toggle_of(event)
            if toggle is None and event.key() not in _KEYS:
                return super().eventFilter(watched, event)
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                if toggle is not None:
                    toggle.click()
                else:
                    self._press(event, replace=watched is self.instead)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes from the buttons too."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _toggle_of(self, event: QKeyEvent) -> QToolButton | None:
        """The button that a key with Alt presses, None for other keys."""
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return None
        return next((button for button, key in self._keys.items() if key == event.key()), None)

    def _press(self, event: QKeyEvent, *, replace: bool) -> None:
        step: Callable[[], None] = self.next
        if event.key() == Qt.Key.Key_Escape:
            step = self.leave
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = self.previous
        elif replace and event.key() != Qt.Key.Key_F3:
            step = self.replace_one
        step()
