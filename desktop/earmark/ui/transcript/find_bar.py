"""The bar at the top of the page in which one types what to find."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from earmark.ui import theme
from earmark.ui.transcript.find import FindOptions, TranscriptFinder
from earmark.ui.transcript.positions import Place

if TYPE_CHECKING:
    from earmark.ui.transcript.view import TranscriptView

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F3)
FIELD_PX = 200


class FindBar(QFrame):
    """Counts matches while one types, marks all of them, goes from one to the next."""

    def __init__(self, view: "TranscriptView") -> None:
        super().__init__(view)
        self._view = view
        self.finder = TranscriptFinder()
        self._number: int | None = None
        self._from = Place(0, 0)
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find in the transcript"))
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*[theme.UNIT] * 4)
        self._row.setSpacing(theme.UNIT)
        self.field = QLineEdit(self)
        self.field.setObjectName("findField")
        self.field.setAccessibleName(self.tr("Words to find"))
        self.field.setPlaceholderText(self.tr("Find in the transcript"))
        self.field.setMinimumWidth(FIELD_PX)
        self.field.installEventFilter(self)
        self._row.addWidget(self.field, 1)
        self.count = QLabel(self)
        self.count.setObjectName("findCount")
        self.count.setProperty("role", "muted")
        self.count.setMinimumWidth(72)
        self._row.addWidget(self.count)
        self.match_case = self._toggle("findCase", "Aa", self.tr("Match upper and lower case"))
        self.whole_words = self._toggle("findWords", "W", self.tr("Find whole words only"))
        self.accents = self._toggle("findAccents", "é", self.tr("Tell accented letters apart"))
        self.regex = self._toggle("findRegex", ".*", self.tr("Read it as a regular expression"))
        self._button("findPrevious", "↑", self.tr("Previous match (Shift+Enter)"), self.previous)
        self._button("findNext", "↓", self.tr("Next match (Enter)"), self.next)
        self._button("findClose", "×", self.tr("Close (Esc)"), self.leave)
        self.field.textChanged.connect(self._on_asked)
        self.hide()

    def _button(self, name: str, text: str, tip: str, do: Callable[[], None] | None) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setMinimumSize(28, 28)
        if do is not None:
            button.clicked.connect(do)
        self._row.addWidget(button)
        return button

    def _toggle(self, name: str, text: str, tip: str) -> QToolButton:
        button = self._button(name, text, tip, None)
        button.setCheckable(True)
        button.toggled.connect(self._on_asked)
        return button

    def open(self, text: str = "") -> None:
        """Show the bar, with the selection or the last words to start from."""
        self._from = self._view.first_place()
        if text and "\n" not in text and len(text) < 80:
            self.field.setText(text)
        self.show()
        self.place()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.refresh()

    def leave(self) -> None:
        """Close the bar, take the marks away and go back to the page."""
        self.hide()
        self._view.set_finder(None)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand at the upper right corner of the page."""
        width = min(self.sizeHint().width(), self._view.viewport().width() - 4 * theme.UNIT)
        left = self._view.viewport().width() - width - 2 * theme.UNIT
        self.setGeometry(max(0, left), 2 * theme.UNIT, width, self.sizeHint().height())

    def refresh(self) -> None:
        """Search the text as it is now; nothing moves."""
        self.finder.set_transcript(self._view.page.transcript)
        self.finder.find(self.field.text(), self._options())
        if self._number is not None and self._number >= len(self.finder):
            self._number = None
        self._show()

    def _options(self) -> FindOptions:
        return FindOptions(
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            regex=self.regex.isChecked(),
            ignore_accents=not self.accents.isChecked(),
        )

    def _on_asked(self) -> None:
        """Search anew and show the first match from where the person was."""
        self.finder.find(self.field.text(), self._options())
        self._number = self.finder.nearest(self._from)
        self._show()
        self._go()

    def next(self) -> None:
        """Go to the next match, from the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the match before, from the first to the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        if not len(self.finder):
            return
        if self._number is None:
            self._number = self.finder.nearest(self._view.first_place(), forward=step > 0)
        else:
            self._number = (self._number + step) % len(self.finder)
        self._show()
        self._go()

    def _go(self) -> None:
        if self._number is not None:
            match = self.finder.match(self._number)
            self._from = match[0]
            self._view.show_match(match)

    def _show(self) -> None:
        self._view.set_finder(self.finder)
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
        self.count.setToolTip(self.finder.error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Escape closes; the window's shortcuts must wait."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._press(event)
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous()
        else:
            self.next()
