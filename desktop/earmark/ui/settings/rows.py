"""One setting on the screen: its name, its reason, its field, and a way back to the usual value."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from earmark.ui import texts
from earmark.ui.settings.table import Kind, SettingSpec, choices_of, shown

_FIELD_PX = 264


class SettingRow(QWidget):
    """A setting that is applied as soon as it is changed."""

    def __init__(
        self,
        spec: SettingSpec,
        value: Any,
        keep: Callable[[SettingSpec, Any], None],
        parent: QWidget,
    ) -> None:
        """Make the row.

        Args:
            spec: The row of the table.
            value: The value that holds.
            keep: Gets another value as soon as the person chose it.
            parent: The page.
        """
        super().__init__(parent)
        self.spec = spec
        self._keep = keep
        self._label = shown(spec.label)
        self._read: Callable[[], Any] = lambda: None
        self._write: Callable[[Any], None] = lambda _value: None
        self.field = self._make_field()
        self.field.setObjectName(f"setting_{spec.key.name}")
        self.field.setAccessibleName(self._label)
        self.field.setAccessibleDescription(shown(spec.why))
        self.reset = QPushButton(self.tr("Reset"), self)
        self.reset.setObjectName(f"reset_{spec.key.name}")
        self.reset.setProperty("role", "link")
        self.reset.setAccessibleName(self.tr("Reset: {name}").format(name=self._label))
        self.reset.clicked.connect(self._on_reset_clicked)
        self._arrange()
        self.show_value(value)

    def show_value(self, value: Any) -> None:
        """Show a value without keeping it again."""
        self.field.blockSignals(True)
        self._write(value)
        self.field.blockSignals(False)
        self._show_reset(value)

    def matches(self, words: list[str]) -> bool:
        """Whether all words are found in what the row says or means."""
        spec = self.spec
        parts = (spec.section, spec.label, spec.why, spec.words)
        said = " ".join((*parts, *map(shown, parts), *choices_of(spec).values())).casefold()
        return all(word in said for word in words)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        name = texts.label(self._label, parent=self)
        name.setWordWrap(True)
        name.setBuddy(self.field)
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.spec.why:
            why = texts.label(shown(self.spec.why), "muted", self)
            why.setWordWrap(True)
            grid.addWidget(why, 1, 0, Qt.AlignmentFlag.AlignTop)
        side = QHBoxLayout()
        side.addWidget(self.field, 1)
        keeper = self.reset.sizePolicy()
        keeper.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keeper)
        side.addWidget(self.reset)
        grid.addLayout(side, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        self.field.setFixedWidth(_FIELD_PX)
        grid.setColumnStretch(0, 1)

    def _make_field(self) -> QWidget:
        kind = self.spec.kind
        if kind is Kind.SWITCH:
            return self._switch()
        if kind is Kind.NUMBER:
            return self._number()
        if kind is Kind.CHOICE:
            return self._choice()
        line = QLineEdit(self)
        line.editingFinished.connect(self._on_changed)
        self._read, self._write = lambda: line.text().strip(), line.setText
        return line

    def _switch(self) -> QWidget:
        box = QCheckBox(self.tr("On"), self)
        box.toggled.connect(self._on_changed)
        self._read, self._write = box.isChecked, box.setChecked
        return box

    def _number(self) -> QWidget:
        box, key = QSpinBox(self), self.spec.key
        box.setRange(int(key.low or 0), int(key.high or 0))
        box.setSingleStep(self.spec.step)
        box.setSuffix(self.spec.unit)
        box.lineEdit().setTextMargins(6, 0, 6, 0)  # a spin box leaves no room by its style
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._on_changed)
        self._read, self._write = box.value, box.setValue
        return box

    def _choice(self) -> QWidget:
        box = QComboBox(self)
        for value, text in choices_of(self.spec).items():
            box.addItem(text, value)
        box.activated.connect(self._on_changed)
        self._read = lambda: str(box.currentData())
        self._write = lambda value: box.setCurrentIndex(max(0, box.findData(value)))
        return box

    def _show_reset(self, value: Any) -> None:
        self.reset.setVisible(value != self.spec.key.default)

    def _on_changed(self) -> None:
        value = self._read()
        self._show_reset(value)
        self._keep(self.spec, value)

    def _on_reset_clicked(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_value(self.spec.key.default)
        self._keep(self.spec, self.spec.key.default)
