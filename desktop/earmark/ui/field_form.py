"""The fields of a tag under each other, to be answered by keys, for one annotation at a time."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from earmark.domain.codebook import Field
from earmark.ui import texts, theme
from earmark.ui.answer_inputs import AnswerInput, make_input, signal_of


class FieldForm(QWidget):
    """Shows fields with their answers; hides where there are none.

    Attributes:
        answered: Whose answer it is (what `show_answers` was given), field name, answer.
        left: The person is done with the fields.
    """

    answered = Signal(object, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str = "fieldForm") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._fields: tuple[Field, ...] = ()
        self._whose: object = None
        self._inputs: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.UNIT)
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
        if fields != self._fields:
            self._build(fields)
        values = dict(answers)
        for name, widget in self._inputs.items():
            cast(AnswerInput, widget).set_answer(values.get(name, ""))
        self.setVisible(bool(fields))

    def begin(self) -> bool:
        """Put the caret into the first field; tells whether there is one."""
        first = next(iter(self._inputs.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return first is not None

    def input(self, name: str) -> QWidget:
        """The input of a field."""
        return self._inputs[name]

    def flush(self) -> None:
        """Give away what is typed."""
        for widget in self._inputs.values():
            cast(AnswerInput, widget).flush()

    def _build(self, fields: tuple[Field, ...]) -> None:
        self._fields = fields
        while (item := self._column.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._inputs = {}
        for number, field in enumerate(fields):
            label: QLabel = texts.label(field.name, "field", self)
            label.setToolTip(field.definition)
            widget = make_input(field, self, f"{self.objectName()}{number}")
            widget.setAccessibleName(field.name)
            widget.setAccessibleDescription(field.definition)
            signal_of(widget, "answered").connect(partial(self._on_answered, field.name))
            signal_of(widget, "left").connect(self.left)
            self._column.addWidget(label)
            self._column.addWidget(widget)
            self._column.addSpacing(theme.UNIT)
            self._inputs[field.name] = widget

    def _on_answered(self, name: str, answer: str) -> None:
        self.answered.emit(self._whose, name, answer)
