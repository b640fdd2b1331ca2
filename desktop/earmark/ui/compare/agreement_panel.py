"""The right panel of Compare: how well the voices agree about one tag, and what that means."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from earmark.analysis.measures import TagAgreement
from earmark.app.comparing import Comparison, agreements
from earmark.errors import AppError
from earmark.ui import fonts, texts, theme
from earmark.ui.compare.models import MeasuresModel
from earmark.ui.session import Session


class AgreementPanel(QFrame):
    """Measures in a job whenever the comparison changes; shows one tag at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rightPanel")
        self._session = session
        self._found: dict[int, TagAgreement] = {}
        self._wanted: int | None = None
        self._model = MeasuresModel(self)
        self.tags = QComboBox(self)
        self.table = QTableView(self)
        self._explained = texts.label("", "muted", self, name="measureMeaning")
        self._build()
        self.tags.activated.connect(self._on_tags_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    def measure(self, comparison: Comparison | None) -> None:
        """Measure the agreement of a comparison beside the window."""
        if comparison is None:
            self._on_measured([])
            return
        project = self._session.project
        self._session.jobs.run(
            "agreement",
            lambda _: agreements(project, [comparison.episode_id], comparison.voices),
            self._on_measured,
            self._on_failed,
            replaces=True,
        )

    def show_tag(self, tag_id: int) -> None:
        """Show the agreement about a tag."""
        self._wanted = tag_id
        at = self.tags.findData(tag_id)
        if at >= 0 and at != self.tags.currentIndex():
            self.tags.setCurrentIndex(at)
            self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.UNIT, 3 * theme.UNIT, 3 * theme.UNIT, 2 * theme.UNIT)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(texts.heading(self.tr("Agreement"), self))
        self.tags.setObjectName("agreementTag")
        self.tags.setAccessibleName(self.tr("Tag whose agreement is shown"))
        column.addWidget(self.tags)
        table = self.table
        table.setObjectName("agreementTable")
        table.setAccessibleName(self.tr("Measures of agreement"))
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setWordWrap(True)
        table.setFont(fonts.interface_font(12, tabular=True))
        table.horizontalHeader().setFont(fonts.interface_font(11))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(7 * theme.UNIT)
        across = table.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(table, 1)
        self._explained.setWordWrap(True)
        self._explained.setMinimumHeight(26 * theme.UNIT)
        column.addWidget(self._explained)

    def _on_measured(self, found: list[TagAgreement]) -> None:
        self._found = {one.tag_id: one for one in found}
        before = self._wanted
        self.tags.clear()
        for one in found:
            tag = self._session.codebook.get(one.tag_id)
            counts = " / ".join(str(count) for count in one.counts)
            self.tags.addItem(f"{tag.name if tag else one.tag_id}   {counts}", one.tag_id)
        if before is not None:
            self.tags.setCurrentIndex(max(0, self.tags.findData(before)))
        self._show()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error

    def _show(self) -> None:
        row = max(0, self.table.currentIndex().row())
        self._model.show(self._found.get(self.tags.currentData()))
        for column, width in enumerate((200, 64, 124)):
            self.table.setColumnWidth(column, width)
        self.table.setCurrentIndex(self._model.index(row, 0))
        if not self._model.rowCount():
            self._explained.setText("")

    def _on_tags_activated(self) -> None:
        self._wanted = self.tags.currentData()
        self._show()

    def _on_current_row_changed(self, now: QModelIndex) -> None:
        if now.isValid():
            self._explained.setText(self._model.explanation(now.row()))
