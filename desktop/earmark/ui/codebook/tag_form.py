"""Everything about one tag, to be changed in place: what is changed is kept at once."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.codebook import Codebook, Field, Tag
from earmark.ui import texts, theme
from earmark.ui.action_table import TAG_KEYS
from earmark.ui.answer_inputs import leaves_to_window
from earmark.ui.codebook.colors import ColorChoice
from earmark.ui.codebook.fields_editor import FieldsEditor

_TEXT_PX = 54


class _Lines(QPlainTextEdit):
    """A few lines of text; `finished` when one leaves them."""

    finished = Signal()

    def __init__(self, parent: QWidget, name: str, label: str, hint: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_TEXT_PX)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        return False if leaves_to_window(event) else super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what is written."""
        super().focusOutEvent(event)
        self.finished.emit()

    def show_text(self, text: str) -> None:
        """Show a text, unless another one is being written."""
        if not self.hasFocus() and text != self.toPlainText():
            self.setPlainText(text)

    def lines(self) -> tuple[str, ...]:
        """The lines that are not empty."""
        found = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        return tuple(line for line in found if line)


class TagForm(QFrame):
    """Shows a tag and tells what is changed about it.

    Attributes:
        tag_changed: The changed `Tag`, and the old and new names of its renamed fields.
        parent_chosen: Id of the tag, id of the tag to nest it under or None.
    """

    tag_changed = Signal(object, object)
    parent_chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagForm")
        self.tag: Tag | None = None
        self.name = QLineEdit(self)
        self.name.setObjectName("formName")
        self.name.setAccessibleName(self.tr("Name"))
        self._key = self._box("formKey", self.tr("Key"))
        self._parent = self._box("formParent", self.tr("Nested under"))
        self.colors = ColorChoice(self, name="formColor")
        self.meaning = _Lines(self, "formMeaning", self.tr("What it means"))
        one_each = self.tr("One on each line")
        self.examples = _Lines(self, "formExamples", self.tr("Examples"), one_each)
        self.counter = _Lines(self, "formCounter", self.tr("Counter-examples"), one_each)
        self.fields = FieldsEditor(self)
        self._retired = QCheckBox(
            self.tr("Retired: keeps its annotations, takes no new ones"), self
        )
        self._retired.setObjectName("formRetired")
        self._arrange()
        self.name.editingFinished.connect(self._on_edited)
        for lines in (self.meaning, self.examples, self.counter):
            lines.finished.connect(self._on_edited)
        self._key.activated.connect(self._on_edited)
        self._retired.clicked.connect(self._on_edited)
        self.colors.chosen.connect(self._on_edited)
        self._parent.activated.connect(self._on_parent_activated)
        self.fields.fields_changed.connect(self._on_fields_changed)
        self.setEnabled(False)

    def show_tag(self, tag: Tag | None, codebook: Codebook) -> None:
        """Show a tag, None for none."""
        if tag is None or self.tag is None or tag.id != self.tag.id:
            self.flush()
        self.tag = tag
        self.setEnabled(tag is not None)
        if tag is None:
            return
        if not self.name.hasFocus():
            self.name.setText(tag.name)
        self.meaning.show_text(tag.definition)
        self.examples.show_text("\n".join(tag.examples))
        self.counter.show_text("\n".join(tag.counter_examples))
        self.colors.show_tag(tag, codebook)
        self.fields.show_fields(tag.fields, tag.id)
        self._retired.setChecked(tag.retired)
        self._show_keys(tag, codebook)
        self._show_parents(tag, codebook)

    def start(self) -> None:
        """Put the caret into the name, ready to be written over."""
        self.name.setFocus()
        self.name.selectAll()

    def flush(self) -> None:
        """Keep what is written."""
        if self.tag is not None:
            self._on_edited()

    def _show_keys(self, tag: Tag, codebook: Codebook) -> None:
        taken = {other.key for other in codebook if other.id != tag.id and not other.retired}
        self._key.clear()
        self._key.addItem(self.tr("none"), "")
        for key in TAG_KEYS:
            if key not in taken:
                self._key.addItem(key, key)
        if tag.key and self._key.findData(tag.key) < 0:
            self._key.addItem(tag.key, tag.key)
        self._key.setCurrentIndex(max(0, self._key.findData(tag.key)))

    def _show_parents(self, tag: Tag, codebook: Codebook) -> None:
        below = codebook.below(tag.id)
        self._parent.clear()
        self._parent.addItem(self.tr("nothing (at the top)"), None)
        for depth, other in codebook.walk():
            if other.id != tag.id and other.id not in below:
                self._parent.addItem("   " * depth + other.name, other.id)
        path = codebook.path_ids(tag)
        row = self._parent.findData(path[-2]) if len(path) > 1 else 0
        self._parent.setCurrentIndex(max(0, row))

    def _box(self, name: str, label: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        return box

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)

        def add(label: str, widget: QWidget) -> None:
            column.addWidget(texts.label(label, "field", self))
            column.addWidget(widget)
            column.addSpacing(theme.UNIT)

        first = QHBoxLayout()
        first.setSpacing(2 * theme.UNIT)
        first.addWidget(self.name, 1)
        first.addWidget(texts.label(self.tr("Key"), "field", self))
        first.addWidget(self._key)
        column.addLayout(first)
        column.addSpacing(theme.UNIT)
        column.addWidget(self.colors)
        column.addSpacing(theme.UNIT)
        add(self.tr("What it means"), self.meaning)
        add(self.tr("Examples: this belongs to it"), self.examples)
        add(self.tr("Counter-examples: this does not"), self.counter)
        add(self.tr("Fields: what each annotation is asked"), self.fields)
        add(self.tr("Nested under"), self._parent)
        column.addWidget(self._retired)
        column.addStretch(1)

    def _on_edited(self) -> None:
        if self.tag is not None:
            self._tell(self.tag.fields, {})

    def _on_fields_changed(self, fields: tuple[Field, ...], renamed: dict[str, str]) -> None:
        self._tell(fields, renamed)

    def _tell(self, fields: tuple[Field, ...], renamed: dict[str, str]) -> None:
        tag = self.tag
        if tag is None:
            return
        after = replace(
            tag,
            name=" ".join(self.name.text().split()) or tag.name,
            key=str(self._key.currentData() or ""),
            color=self.colors.color,
            definition=self.meaning.toPlainText().strip(),
            examples=self.examples.lines(),
            counter_examples=self.counter.lines(),
            retired=self._retired.isChecked(),
            fields=fields,
        )
        if after != tag:
            self.tag = after
            self.tag_changed.emit(after, renamed)

    def _on_parent_activated(self) -> None:
        if self.tag is not None:
            self.parent_chosen.emit(self.tag.id, self._parent.currentData())
