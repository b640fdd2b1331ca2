"""The report of an import: what became of each file, and of each cue of the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from earmark.app.importing_many import Outcome
from earmark.ui import texts
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.models.outcomes import NAME, RESULT, OutcomesModel

_NAME_PX = 220


class ImportSheet(Sheet):
    """Files with their results above, the report of one below.

    Attributes:
        episode_chosen: Id of the episode to open.
    """

    episode_chosen = Signal(int)

    def __init__(self, outcomes: Sequence[Outcome], summary: str, window: QWidget) -> None:
        super().__init__(self.tr("What was taken in"), "importSheet", window)
        self.resize(760, 540)
        self.model = OutcomesModel(outcomes, self)
        about = texts.label(summary, "muted", self, name="importSummary")
        about.setWordWrap(True)
        self.table = self._make_table()
        self.report = QPlainTextEdit(self)
        self.report.setObjectName("importReport")
        self.report.setAccessibleName(self.tr("Report on the chosen file"))
        self.report.setReadOnly(True)
        for part, stretch in ((about, 0), (self.table, 3), (self.report, 2)):
            self.column.addWidget(part, stretch)
        self.column.addLayout(self._make_foot())
        self.table.setVisible(len(self.model.rows) > 1)
        failed = (row for row, one in enumerate(self.model.rows) if one.error is not None)
        first = next(failed, 0)
        if self.model.rows:
            self.table.selectRow(first)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("importTable")
        table.setAccessibleName(self.tr("Files"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setFont(texts.heading_font())
        header.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(NAME, _NAME_PX)
        table.selectionModel().currentRowChanged.connect(self._on_table_current_row_changed)
        table.doubleClicked.connect(self._on_open_clicked)
        return table

    def _make_foot(self) -> QHBoxLayout:
        self.open_button = QPushButton(self.tr("Open this episode"), self)
        self.open_button.setObjectName("importOpen")
        self.open_button.setProperty("role", "primary")
        self.open_button.clicked.connect(self._on_open_clicked)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("sheetClose")
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (close, self.open_button):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        return row

    def _row(self) -> int:
        return self.table.currentIndex().row()

    def _on_table_current_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.report.setPlainText(self.model.report(current.row()))
            self.open_button.setEnabled(self.model.rows[current.row()].result is not None)

    def _on_open_clicked(self) -> None:
        result = self.model.rows[self._row()].result if self._row() >= 0 else None
        if result is not None:
            self.episode_chosen.emit(result.episode_id)
            self.close()
