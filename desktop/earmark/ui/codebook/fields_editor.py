"""The fields of a tag: what annotations with it are asked."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.codebook import Field, FieldKind
from earmark.ui import theme


@dataclass(slots=True)
class _Row:
    """The inputs of one field and the name that it had."""

    was: str
    box: QWidget
    name: QLineEdit
    kind: QComboBox
    choices: QLineEdit
    definition: QLineEdit


class FieldsEditor(QFrame):
    """Edits the fields of one tag; what is changed is told when a field is left.

    Attributes:
        fields_changed: The fields, and the old and new names of those that were renamed.
    """

    fields_changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fieldsEditor")
        self._rows: list[_Row] = []
        self._shown: tuple[Field, ...] = ()
        self._whose: object = None
        self._column = QVBoxLayout()
        self._column.setSpacing(2 * theme.UNIT)
        self._add = QPushButton(self.tr("+ Add field"), self)
        self._add.setObjectName("fieldAdd")
        self._add.setAccessibleName(self.tr("Add field"))
        self._add.setProperty("role", "quiet")
        self._add.clicked.connect(self.add_field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT)
        whole.addLayout(self._column)
        whole.addWidget(self._add)

    def show_fields(self, fields: tuple[Field, ...], whose: object) -> None:
        """Show the fields of a tag; a row that is being written stays.

        Args:
            fields: The fields.
            whose: What tells the tag from others.
        """
        if fields == self._shown and whose == self._whose:
            return
        self._shown, self._whose = fields, whose
        for row in self._rows:
            row.box.hide()
            row.box.setParent(None)  # so that nobody finds it under its name meanwhile
            row.box.deleteLater()
        self._rows = []
        for field in fields:
            self._append(field)

    def add_field(self) -> None:
        """Add an empty row and let its name be written."""
        self._append(Field(""))
        self._rows[-1].name.setFocus()

    def fields(self) -> tuple[Field, ...]:
        """The fields as they stand; rows without a name, or with one twice, are left out."""
        found: dict[str, Field] = {}
        for row in self._rows:
            name = " ".join(row.name.text().split())
            kind = FieldKind(row.kind.currentData())
            parts = [" ".join(one.split()) for one in row.choices.text().split(",")]
            choices = tuple(dict.fromkeys(one for one in parts if one))
            if name and name not in found:
                kept = choices if kind is FieldKind.CHOICE else ()
                found[name] = Field(name, kind, kept, row.definition.text().strip())
        return tuple(found.values())

    def _append(self, field: Field) -> None:
        number = len(self._rows) + 1
        box = QWidget(self)
        name = self._line(box, f"fieldName{number}", self.tr("Name of the field"), field.name)
        kind = QComboBox(box)
        kind.setObjectName(f"fieldKind{number}")
        kind.setAccessibleName(self.tr("Kind of the field"))
        for value, text in self._kinds():
            kind.addItem(text, value)
        kind.setCurrentIndex(kind.findData(field.kind.value))
        remove = QPushButton("×", box)
        remove.setObjectName(f"fieldRemove{number}")
        remove.setAccessibleName(self.tr("Remove the field"))
        remove.setToolTip(self.tr("Remove the field; answers to it are kept"))
        remove.setProperty("role", "quiet")
        choices = self._line(
            box, f"fieldChoices{number}", self.tr("Choices, separated by commas"),
            ", ".join(field.choices),
        )  # fmt: skip
        definition = self._line(
            box, f"fieldMeaning{number}", self.tr("What is asked (optional)"), field.definition
        )
        first = QHBoxLayout()
        first.setSpacing(theme.UNIT)
        first.addWidget(name, 1)
        first.addWidget(kind)
        first.addWidget(remove)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(first)
        column.addWidget(choices)
        column.addWidget(definition)
        choices.setVisible(field.kind is FieldKind.CHOICE)
        row = _Row(field.name, box, name, kind, choices, definition)
        for line in (name, choices, definition):
            line.editingFinished.connect(self._tell)
        kind.activated.connect(lambda: self._on_kind_activated(row))
        remove.clicked.connect(lambda: self._on_remove_clicked(row))
        self._rows.append(row)
        self._column.addWidget(box)
        box.show()  # now, so that its name can take the focus

    @staticmethod
    def _line(parent: QWidget, name: str, label: str, text: str) -> QLineEdit:
        line = QLineEdit(text, parent)
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setPlaceholderText(label)
        return line

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            (FieldKind.TEXT.value, self.tr("text")),
            (FieldKind.LONG_TEXT.value, self.tr("long text")),
            (FieldKind.CHOICE.value, self.tr("choice")),
            (FieldKind.NUMBER.value, self.tr("number")),
            (FieldKind.URL.value, self.tr("address (URL)")),
            (FieldKind.DATE.value, self.tr("date")),
            (FieldKind.YES_NO.value, self.tr("yes or no")),
        )

    def _tell(self) -> None:
        fields = self.fields()
        if fields == self._shown:
            return
        renamed = {}
        for row in self._rows:
            name = " ".join(row.name.text().split())
            if row.was and name and name != row.was:
                renamed[row.was] = name
            row.was = name or row.was
        self._shown = fields
        self.fields_changed.emit(fields, renamed)

    def _on_kind_activated(self, row: _Row) -> None:
        row.choices.setVisible(row.kind.currentData() == FieldKind.CHOICE.value)
        self._tell()

    def _on_remove_clicked(self, row: _Row) -> None:
        self._rows.remove(row)
        row.box.hide()
        row.box.deleteLater()
        self._tell()
