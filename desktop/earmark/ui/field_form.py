"""The fields of a tag under each other, to be answered by keys, for one annotation at a time."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from earmark.domain.codebook import Field
from earmark.ui import texts, theme
from earmark.ui.answer_inputs import AnswerInput, make_input, signal_of

_MOST_PAGES = 24
Earlier = Callable[[str], Sequence[str]]


def _nothing(_name: str) -> Sequence[str]:
    return ()


class _Page(QWidget):
    """The inputs of one tag's fields."""

    def __init__(self, fields: Sequence[Field], earlier: Earlier, parent: QWidget) -> None:
        super().__init__(parent)
        self.inputs: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        for number, field in enumerate(fields):
            label: QLabel = texts.label(field.name[:1].upper() + field.name[1:], "field", self)
            label.setToolTip(field.definition)
            name = f"{parent.objectName()}{number}"
            widget = make_input(field, self, name, partial(earlier, field.name))
            widget.setAccessibleName(field.name)
            widget.setAccessibleDescription(field.definition)
            column.addWidget(label)
            column.addWidget(widget)
            column.addSpacing(theme.UNIT)
            self.inputs[field.name] = widget


class FieldForm(QWidget):
    """Shows fields with their answers; hides where there are none.

    Attributes:
        answered: Whose answer it is (what `show_answers` was given), field name, answer.
        left: The person is done with the fields.
    """

    answered = Signal(object, str, str)
    left = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, name: str = "fieldForm", earlier: Earlier = _nothing
    ) -> None:
        """Make a form.

        Args:
            parent: Owner.
            name: Object name; also the stem of the inputs' names.
            earlier: What was answered to a field before, to complete what is typed.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._earlier = earlier
        self._whose: object = None
        self._pages: dict[tuple[Field, ...], _Page] = {}
        self._page: _Page | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_answers(
        self, fields: Sequence[Field], answers: Sequence[tuple[str, str]], whose: object
    ) -> None:
        """Show fields and what they are answered with.

        Args:
            fields: The fields of the tag.
            answers: (name, answer); names that are no field of the tag are shown to be read.
            whose: Given back with each answer.
        """
        known = {field.name for field in fields}
        fields = (*fields, *(Field(name) for name, _ in answers if name not in known))
        if whose != self._whose:
            self.flush()
        self._whose = whose
        self._turn_to(fields)
        values = dict(answers)
        for name, widget in self._inputs().items():
            cast(AnswerInput, widget).set_answer(values.get(name, ""))
        self.setVisible(bool(fields))

    def begin(self) -> bool:
        """Put the caret into the first field; tells whether there is one."""
        first = next(iter(self._inputs().values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return first is not None

    def input(self, name: str) -> QWidget:
        """The input of a field."""
        return self._inputs()[name]

    def flush(self) -> None:
        """Give away what is typed."""
        for widget in self._inputs().values():
            cast(AnswerInput, widget).flush()

    def _inputs(self) -> dict[str, QWidget]:
        return self._page.inputs if self._page is not None else {}

    def _turn_to(self, fields: tuple[Field, ...]) -> None:
        """Show the page of some fields; pages are kept, since tags change with every key."""
        page = self._pages.get(fields)
        if page is not None and page is self._page:
            return
        if self._page is not None:
            self._page.hide()
        if page is None:
            page = self._pages[fields] = self._make(fields)
            while len(self._pages) > _MOST_PAGES:
                oldest = next(iter(self._pages))
                self._pages.pop(oldest).deleteLater()
        self._page = page
        page.show()

    def _make(self, fields: tuple[Field, ...]) -> _Page:
        page = _Page(fields, self._earlier, self)
        for name, widget in page.inputs.items():
            signal_of(widget, "answered").connect(partial(self._on_answered, name))
            signal_of(widget, "left").connect(self.left)
            signal_of(widget, "stepped").connect(partial(self._on_stepped, name))
        self._column.addWidget(page)
        return page

    def _on_answered(self, name: str, answer: str) -> None:
        self.answered.emit(self._whose, name, answer)

    def _on_stepped(self, name: str) -> None:
        """Go on to the next field, and out behind the last."""
        names = list(self._inputs())
        row = names.index(name) + 1 if name in names else len(names)
        if row < len(names):
            self._inputs()[names[row]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()
