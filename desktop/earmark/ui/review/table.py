"""The table of the Review page, where Enter and a double click play what is tagged."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from earmark.domain.annotation import Annotation
from earmark.ui import texts, theme
from earmark.ui.review.delegate import ROW_HEIGHT, ReviewDelegate
from earmark.ui.review.model import ANNOTATION_ROLE, Column, ReviewModel

_WIDTHS = {
    Column.TAG: 40,
    Column.TIME: 64,
    Column.LENGTH: 76,
    Column.SPEAKER: 104,
    Column.NOTE: 170,
    Column.STATUS: 96,
    Column.EPISODE: 150,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReviewTable(QTableView):
    """Shows annotations; Enter and double click play one.

    Attributes:
        play_requested: The `Annotation` to be heard.
        current_changed: The `Annotation` in the current row, or None.
    """

    play_requested = Signal(object)
    current_changed = Signal(object)

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewTable")
        self.setAccessibleName(self.tr("Tagged segments"))
        self._delegate = ReviewDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self._set_up_headers()
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        theme.notifier().theme_changed.connect(self._on_theme_changed)

    @property
    def delegate(self) -> ReviewDelegate:
        """What paints the cells."""
        return self._delegate

    def current_annotation(self) -> Annotation | None:
        """The annotation in the current row."""
        found = self.currentIndex().data(ANNOTATION_ROLE)
        return found if isinstance(found, Annotation) else None

    def selected_annotations(self) -> list[Annotation]:
        """The annotations in the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.model().index(row, 0).data(ANNOTATION_ROLE) for row in rows)
        return [one for one in found if isinstance(one, Annotation)]

    def go_to_row(self, row: int) -> None:
        """Make a row the current one and the only one selected; does nothing beyond the ends."""
        if not 0 <= row < self.model().rowCount():
            return
        index = self.model().index(row, Column.PASSAGE)
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def edit_note(self) -> None:
        """Open the note of the current row for writing."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index.siblingAtColumn(Column.NOTE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays."""
        annotation = self.current_annotation()
        if event.key() in _ENTER and annotation is not None:
            self.play_requested.emit(annotation)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click plays, in the column of notes it opens the note."""
        index = self.indexAt(event.position().toPoint())
        annotation = index.data(ANNOTATION_ROLE)
        if index.isValid() and index.column() == Column.NOTE:
            self.edit(index)
        elif isinstance(annotation, Annotation):
            self.play_requested.emit(annotation)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search."""

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        columns.setObjectName("reviewColumns")
        columns.setHighlightSections(False)
        columns.setFont(texts.heading_font())
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionsMovable(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(Column.PASSAGE, QHeaderView.ResizeMode.Stretch)
        columns.setSortIndicatorClearable(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _on_current_row_changed(self) -> None:
        self.current_changed.emit(self.current_annotation())

    def _on_theme_changed(self) -> None:
        self.viewport().update()
