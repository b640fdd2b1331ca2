"""The inputs for answers to fields, one for each kind; all speak text and tell when it changed."""

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from earmark.domain.answers import normal
from earmark.domain.codebook import Field, FieldKind
from earmark.ui.languages import said
from earmark.ui.offers import offers_of
from earmark.ui.segmented import Segmented

_PAUSE_MS = 800
_MOST_BUTTONS, _MOST_CHARACTERS = 4, 32
_MOST_OFFERS = 10
Earlier = Callable[[], Sequence[str]]
_LONG_PX = 48
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerInput(Protocol):
    """What a form needs of an input; every one is also a `QWidget`.

    All have the signals `answered`, `left` and `stepped` (on to the next field).
    """

    def set_answer(self, text: str) -> None:
        """Show an answer."""

    def flush(self) -> None:
        """Give away what is typed and not given away yet."""


class Choices(Segmented):
    """A few choices side by side; Left, Right and first letters choose, Backspace takes back.

    Attributes:
        answered: The choice, empty when it was taken back.
        left: The person is done here.
        stepped: Enter was pressed.
    """

    answered = Signal(str)
    left = Signal()
    stepped = Signal()

    def __init__(self, values: tuple[tuple[str, str], ...], parent: QWidget, name: str) -> None:
        super().__init__(values, parent, name=name, wraps=True)
        self._values = values
        self._shown = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, _ in values:
            self.button(value).setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chosen.connect(self._on_chosen)

    def set_answer(self, text: str) -> None:
        """Show a choice."""
        self._shown = text
        self.set_value(text)

    def flush(self) -> None:
        """Choices are given away at once."""

    def event(self, event: QEvent) -> bool:
        """Keep the keys that choose from the player and the tags."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self._choice(event) is not None or event.key() in (*_ENTER, Qt.Key.Key_Escape))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, take back, or leave."""
        choice = self._choice(event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            self.stepped.emit()
        elif choice is not None:
            self._give(choice)
        else:
            super().keyPressEvent(event)

    def _choice(self, event: QKeyEvent) -> str | None:
        """What a key chooses; None for a key that means nothing here."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        values = [value for value, _ in self._values]
        row = values.index(self._shown) if self._shown in values else -1
        match event.key():
            case Qt.Key.Key_Right:
                return values[min(row + 1, len(values) - 1)]
            case Qt.Key.Key_Left:
                return values[max(row - 1, 0)]
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                return ""
        typed = event.text().casefold()
        if not typed.strip():
            return None
        fitting = [value for value, text in self._values if text.casefold().startswith(typed)]
        if not fitting:
            return None
        return fitting[(fitting.index(self._shown) + 1) % len(fitting)] if (
            self._shown in fitting
        ) else fitting[0]  # fmt: skip

    def _give(self, value: str) -> None:
        if value != self._shown:
            self.set_answer(value)
            self.answered.emit(value)

    def _on_chosen(self, value: str) -> None:
        if value == self._shown:  # a second click takes it back
            value = ""
        self._give(value)


class OneOfMany(QComboBox):
    """Many choices, or long ones, in a box; the first entry is no answer."""

    answered = Signal(str)
    left = Signal()
    stepped = Signal()

    def __init__(self, values: tuple[str, ...], parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.addItem("")
        self.addItems(values)
        self.activated.connect(self._on_activated)

    def set_answer(self, text: str) -> None:
        """Show a choice; one that is not in the codebook any more is added."""
        if self.findText(text) < 0:
            self.addItem(text)
        self.setCurrentIndex(self.findText(text))

    def flush(self) -> None:
        """Choices are given away at once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_activated(self) -> None:
        self.answered.emit(self.currentText())


class OneLine(QLineEdit):
    """A line of text, a number, an address or a date; given away when one leaves or pauses.

    Earlier answers complete what is typed; Down in an empty line offers them all.
    """

    answered = Signal(str)
    left = Signal()
    stepped = Signal()

    def __init__(self, field: Field, parent: QWidget, name: str, earlier: Earlier) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._field = field
        self._earlier = earlier
        self._shown = ""
        hints = {FieldKind.URL: "https://…", FieldKind.DATE: self.tr("2026-11-27")}
        self.setPlaceholderText(hints.get(field.kind, ""))
        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_MOST_OFFERS)
        offers_of(completer)
        self.setCompleter(completer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textEdited.connect(self._on_text_edited)

    def set_answer(self, text: str) -> None:
        """Show an answer, unless something else is being typed."""
        if not self._pause.isActive() and text != self._shown:
            self.setText(text)
            self._mark("")
            self._shown = text

    @Slot()
    def flush(self) -> None:
        """Give away what is typed, if it is of the field's kind."""
        self._pause.stop()
        try:
            text = normal(self._field, self.text())
        except ValueError as error:
            self._mark(said(str(error)))
            return
        self._mark("")
        if text != self._shown:
            self._shown = text
            self.answered.emit(text)
        if not self.hasFocus() and text != self.text():
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        return False if leaves_to_window(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter goes on, Down offers what was answered before."""
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        elif event.key() in _ENTER:
            self.flush()
            if not self.property("wrong"):
                self.stepped.emit()
        elif event.key() == Qt.Key.Key_Down and not self.text():
            self.completer().setCompletionPrefix("")
            self.completer().complete()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look up what was answered before."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._offers.setStringList(list(self._earlier()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving gives away."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def _mark(self, problem: str) -> None:
        self.setToolTip(problem)
        if bool(self.property("wrong")) != bool(problem):
            self.setProperty("wrong", bool(problem))
            self.style().unpolish(self)
            self.style().polish(self)

    def _on_text_edited(self) -> None:
        self._pause.start()


class ManyLines(QPlainTextEdit):
    """A longer text; given away when one leaves or pauses."""

    answered = Signal(str)
    left = Signal()
    stepped = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LONG_PX)
        self._shown = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)

    def set_answer(self, text: str) -> None:
        """Show an answer, unless something else is being typed."""
        if not self._pause.isActive() and text != self._shown:
            self._shown = text
            self.setPlainText(text)
            self._pause.stop()

    def flush(self) -> None:
        """Give away what is typed."""
        self._pause.stop()
        text = self.toPlainText().strip()
        if text != self._shown:
            self._shown = text
            self.answered.emit(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        return False if leaves_to_window(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Ctrl+Enter goes on, since Enter is a new line here."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        elif event.key() in _ENTER and control:
            self.flush()
            self.stepped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving gives away."""
        super().focusOutEvent(event)
        self.flush()

    def _on_text_changed(self) -> None:
        if self.toPlainText().strip() != self._shown:
            self._pause.start()


def leaves_to_window(event: QEvent) -> bool:
    """Whether an event is Undo or Redo, which the window does for all; it is ignored then."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    moves = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    if not any(event.matches(move) for move in moves):
        return False
    event.ignore()
    return True


def make_input(field: Field, parent: QWidget, name: str, earlier: Earlier) -> QWidget:
    """The input for a field: an `AnswerInput` with its signals.

    Args:
        field: The field.
        parent: Owner.
        name: Object name.
        earlier: What was answered before, the most frequent first.
    """
    if field.kind is FieldKind.YES_NO:
        yes, no = parent.tr("yes"), parent.tr("no")
        return Choices((("true", yes), ("false", no)), parent, name)
    if field.kind is FieldKind.CHOICE and field.choices:
        short = sum(map(len, field.choices)) <= _MOST_CHARACTERS
        if len(field.choices) <= _MOST_BUTTONS and short:
            return Choices(tuple((one, one) for one in field.choices), parent, name)
        return OneOfMany(field.choices, parent, name)
    if field.kind is FieldKind.LONG_TEXT:
        return ManyLines(parent, name)
    return OneLine(field, parent, name, earlier)


def signal_of(widget: QWidget, name: str) -> SignalInstance:
    """A signal that every input has, whatever its class."""
    return cast(SignalInstance, getattr(widget, name))
