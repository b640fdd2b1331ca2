"""The fields of the export dialog; those that a form does not look at are hidden."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from earmark.domain.export import Cues, ExportOptions, Shape
from earmark.ui import texts, theme

_TYPING_PAUSE_MS = 250


class ExportFields(QWidget):
    """Columns, signs, what a row or a cue is, and the like.

    Attributes:
        changed: Something was chosen; typing is waited for.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._rows: dict[str, list[QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * theme.UNIT)
        self._grid.setVerticalSpacing(2 * theme.UNIT)
        self._grid.setColumnStretch(3, 1)
        self.shape = self._combo("shape", self.tr("A row for each"), [
            (self.tr("annotation"), Shape.ANNOTATIONS),
            (self.tr("line, with 0 or 1 for each tag"), Shape.SEGMENTS),
        ], 0, 0)  # fmt: skip
        self.columns = QLineEdit(self)
        self.columns.setPlaceholderText(self.tr("All; or names such as tag, start_s, text"))
        self.columns.setToolTip(self.columns.placeholderText())
        self._named(self.columns, "columns", self.tr("Columns"), 0, 2)
        self.columns.textEdited.connect(self._on_columns_edited)
        self.delimiter = self._combo("delimiter", self.tr("Between cells"), [
            (self.tr("as usual"), ""), (self.tr("comma"), ","), (self.tr("semicolon"), ";"),
            (self.tr("tab"), "\t"), (self.tr("pipe"), "|"),
        ], 1, 0)  # fmt: skip
        self.decimal = self._combo("decimal", self.tr("Decimal sign"), [
            (self.tr("point, 1.5"), "."), (self.tr("comma, 1,5"), ","),
        ], 1, 2)  # fmt: skip
        self.cues = self._combo("cues", self.tr("What it holds"), [
            (self.tr("as usual"), None), (self.tr("annotations"), Cues.ANNOTATIONS),
            (self.tr("the whole transcript"), Cues.ALL),
            (self.tr("only what is tagged"), Cues.TAGGED),
            (self.tr("only what is not tagged"), Cues.UNTAGGED),
        ], 2, 0)  # fmt: skip
        self.close_up = self._box("close_up", self.tr("Close up where something is left out"), 2)
        self.with_transcript = self._box(
            "with_transcript", self.tr("The transcript as further tiers"), 3
        )
        self.embed_sound = self._box("embed_sound", self.tr("With the recording inside"), 4)

    def _combo(
        self, name: str, label: str, choices: Sequence[tuple[str, object]], row: int, column: int
    ) -> QComboBox:
        combo = QComboBox(self)
        for text, value in choices:
            combo.addItem(text, value)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.activated.connect(self.changed)
        self._named(combo, name, label, row, column)
        return combo

    def _box(self, name: str, label: str, row: int) -> QCheckBox:
        box = QCheckBox(label, self)
        box.setObjectName(f"export_{name}")
        box.setAccessibleName(label)
        box.setMinimumHeight(28)
        box.clicked.connect(self.changed)
        self._grid.addWidget(box, row, 2, 1, 2)
        self._rows[name] = [box]
        return box

    def _named(self, widget: QWidget, name: str, label: str, row: int, column: int) -> None:
        widget.setObjectName(f"export_{name}")
        widget.setAccessibleName(label)
        said = texts.label(label, "field", self)
        self._grid.addWidget(said, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(widget, row, column + 1)
        self._rows[name] = [said, widget]

    def show_for(self, names: frozenset[str]) -> None:
        """Show the fields that a form looks at."""
        for name, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(name in names)
        self.setVisible(bool(names & set(self._rows)))
        self._follow()

    def set_options(self, options: ExportOptions) -> None:
        """Show what was chosen."""
        for combo, value in (
            (self.shape, options.shape),
            (self.delimiter, options.delimiter),
            (self.decimal, options.decimal),
            (self.cues, options.cues),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.columns.setText(", ".join(options.columns))
        self.close_up.setChecked(options.close_up)
        self.with_transcript.setChecked(options.with_transcript)
        self.embed_sound.setChecked(options.embed_sound)

    def options(self) -> ExportOptions:
        """What is chosen."""
        self._follow()
        names = tuple(name.strip() for name in self.columns.text().split(",") if name.strip())
        return ExportOptions(
            columns=names,
            delimiter=self.delimiter.currentData(),
            decimal=self.decimal.currentData(),
            shape=Shape(self.shape.currentData()),
            cues=Cues(cues) if (cues := self.cues.currentData()) else None,
            close_up=self.close_up.isChecked(),
            with_transcript=self.with_transcript.isChecked(),
            embed_sound=self.embed_sound.isChecked(),
        )

    def _follow(self) -> None:
        """Rows of lines have their own columns."""
        self.columns.setEnabled(self.shape.currentData() == Shape.ANNOTATIONS)

    def _on_columns_edited(self) -> None:
        self._pause.start()
