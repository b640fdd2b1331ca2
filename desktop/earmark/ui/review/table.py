"""The table of the Review page, where Enter and a double click play what is tagged."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from earmark.domain.annotation import Annotation
from earmark.ui import texts, theme
from earmark.ui.review.columns import AT_FIRST, FIELD_WIDTH, WIDTHS, Column
from earmark.ui.review.delegate import ROW_HEIGHT, ReviewDelegate
from earmark.ui.review.model import ANNOTATION_ROLE, ReviewModel

_MOST_FITTED = 300
_WALK = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReviewTable(QTableView):
    """Shows annotations; Enter and double click play one.

    Attributes:
        play_requested: The `Annotation` to be heard.
        went_on: The `Annotation` that the person went on to with an arrow key.
        current_changed: The `Annotation` in the current row, or None.
        columns_chosen: Sort keys of the columns that the person chose, in order.
    """

    play_requested = Signal(object)
    went_on = Signal(object)
    current_changed = Signal(object)
    columns_chosen = Signal(object)

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewTable")
        self.setAccessibleName(self.tr("Tagged segments"))
        self._review = model
        self._chosen: tuple[str, ...] = ()
        self._same: frozenset[Column] = frozenset()
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
        self._fitted: list[int] = []
        self._fit_later = QTimer(self)
        self._fit_later.setSingleShot(True)
        self._fit_later.setInterval(0)
        self._fit_later.timeout.connect(self._fit_rows)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(self._fit_later.start)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
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
        found = (self._review.annotation(row) for row in self._selected_rows())
        return [one for one in found if one is not None]

    def selected_ids(self) -> list[int]:
        """Their numbers, found without reading them."""
        return self._review.ids_in_rows(self._selected_rows())

    def _selected_rows(self) -> list[int]:
        """The selected rows by the ranges that they form; half a million are one range."""
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(place) for place in range(chosen.count()))
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

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

    def event(self, event: QEvent) -> bool:
        """Keep Left and Right from the player where they close and open a group."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _SIDEWAYS
            and not _modified(event)
            and self._review.heading(self.currentIndex().row()) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays, arrows go on; on a heading Enter, Left and Right close and open."""
        annotation, row = self.current_annotation(), self.currentIndex().row()
        if event.key() in _WALK and not _modified(event):
            super().keyPressEvent(event)
            moved = self.currentIndex().row() != row
            if moved and not event.isAutoRepeat() and (now := self.current_annotation()):
                self.went_on.emit(now)
            return
        if event.key() in _ENTER and annotation is not None:
            self.play_requested.emit(annotation)
            return
        heading = self._review.heading(row)
        if heading is not None and (
            event.key() in _ENTER
            or event.key() == (Qt.Key.Key_Right if heading.closed else Qt.Key.Key_Left)
        ):
            self._toggle(row)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a heading closes or opens its group."""
        super().mouseReleaseEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if event.button() is Qt.MouseButton.LeftButton and self._review.heading(row) is not None:
            self._toggle(row)

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

    def choose_columns(self, names: Sequence[str]) -> None:
        """Show these columns, in this order; none means those of a new project.

        Args:
            names: Sort keys of columns, as `columns` returns them.
        """
        self._chosen = tuple(names)
        self._show_columns()

    def columns(self) -> tuple[str, ...]:
        """The sort keys of the columns that the person chose, in their order."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return tuple(self._review.cells.sort_key(one) for one in order if self._wanted(one))

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """The sort keys of the columns that the person chose, in order; empty: those at first."""
        return self._chosen

    def all_columns(self) -> list[tuple[str, str, bool]]:
        """(sort key, title, whether it was chosen) of all columns, in their order."""
        header, cells = self.horizontalHeader(), self._review.cells
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [
            (cells.sort_key(one), cells.title(one) or self.tr("Tag"), self._wanted(one))
            for one in order
        ]

    def show_sort(self, sort: Sequence[tuple[str, bool]]) -> None:
        """Mark the column that is sorted by, without sorting."""
        header = self.horizontalHeader()
        key, down = sort[0] if sort else ("", False)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        header.blockSignals(True)
        header.setSortIndicator(self._review.cells.column_of(key), order)
        header.blockSignals(False)
        header.viewport().update()

    def hide_same(self, columns: Collection[Column]) -> None:
        """Leave out columns that would say the same in every row."""
        self._same = frozenset(columns)
        self._show_columns()

    def _wanted(self, column: int) -> bool:
        if self._chosen:
            return self._review.cells.sort_key(column) in self._chosen
        return column in AT_FIRST

    def _show_columns(self) -> None:
        header = self.horizontalHeader()
        for column in range(header.count()):
            self.setColumnHidden(column, not self._wanted(column) or column in self._same)
            if column >= len(Column):
                self.setColumnWidth(column, FIELD_WIDTH)
        if not self._chosen:
            for column in range(header.count()):
                header.moveSection(header.visualIndex(column), column)
        keys = [self._review.cells.sort_key(column) for column in range(header.count())]
        for place, name in enumerate(one for one in self._chosen if one in keys):
            header.moveSection(header.visualIndex(keys.index(name)), place)

    def _fit_rows(self) -> None:
        """Give each row the height that its passage needs, where there are not too many."""
        header, count = self.verticalHeader(), self._review.rowCount()
        for row in self._fitted:
            if row < count:
                header.resizeSection(row, ROW_HEIGHT)
        self._fitted = []
        if count > _MOST_FITTED:
            return
        width = self.columnWidth(Column.PASSAGE)
        for row in range(count):
            height = self._delegate.height(self._review.index(row, Column.PASSAGE), width)
            if height != ROW_HEIGHT:
                header.resizeSection(row, height)
                self._fitted.append(row)

    def _on_section_resized(self, column: int) -> None:
        if column == Column.PASSAGE:
            self._fit_later.start()

    def _toggle(self, row: int) -> None:
        self._review.toggle_group(row)
        self.setCurrentIndex(self._review.index(row, Column.PASSAGE))

    def _on_header_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("columnMenu")
        for column in range(self._review.columnCount()):
            action = menu.addAction(self._review.cells.title(column) or self.tr("Tag"))
            action.setCheckable(True)
            action.setChecked(self._wanted(column))
            action.setEnabled(column != Column.PASSAGE)
            action.triggered.connect(partial(self._on_column_toggled, column))
        menu.addSeparator()
        menu.addAction(self.tr("As at first")).triggered.connect(self._on_columns_reset)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _on_column_toggled(self, column: int, _checked: bool = False) -> None:
        key, names = self._review.cells.sort_key(column), list(self.columns())
        names.remove(key) if key in names else names.append(key)
        self.choose_columns(names)
        self.columns_chosen.emit(self._chosen)

    def _on_columns_reset(self) -> None:
        self.choose_columns(())
        self.columns_chosen.emit(self._chosen)

    def _on_section_moved(self) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._chosen = self.columns()
            self.columns_chosen.emit(self._chosen)

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setMinimumSectionSize(8 * theme.UNIT)
        columns.setObjectName("reviewColumns")
        columns.setHighlightSections(False)
        columns.setFont(texts.heading_font())
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionsMovable(True)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.customContextMenuRequested.connect(self._on_header_menu)
        columns.sectionMoved.connect(self._on_section_moved)
        columns.setToolTip(self.tr("Click sorts, drag moves, the right button chooses columns"))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(Column.PASSAGE, QHeaderView.ResizeMode.Stretch)
        columns.setSortIndicatorClearable(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _on_current_row_changed(self) -> None:
        self.current_changed.emit(self.current_annotation())

    def _on_theme_changed(self) -> None:
        self.viewport().update()


def _modified(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
