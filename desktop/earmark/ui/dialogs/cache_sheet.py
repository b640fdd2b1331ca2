"""What lies in the cache of prepared recordings, and a way to empty it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from earmark.playback.cache import MediaCache
from earmark.ui import texts
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.models.cached import NAME, CachedModel, size_text


class CacheSheet(Sheet):
    """Lists the recordings with their sizes.

    Attributes:
        limit_wanted: The person wants to change how much room there is.
    """

    limit_wanted = Signal()

    def __init__(
        self, cache: MediaCache, limit_bytes: int, kept: frozenset[str], window: QWidget
    ) -> None:
        """Show a cache.

        Args:
            cache: The cache.
            limit_bytes: How large it may become.
            kept: Hashes of recordings that are in use and stay.
            window: The window.
        """
        super().__init__(self.tr("Prepared recordings"), "cacheSheet", window)
        self._cache, self._limit, self._kept = cache, limit_bytes, kept
        self.resize(640, 420)
        about = texts.label(
            self.tr(
                "Copies in which every place can be found exactly. They can all be made again; "
                "the original recordings are not touched."
            ),
            "muted",
            self,
            name="cacheText",
        )
        about.setWordWrap(True)
        self.model = CachedModel(self)
        self.table = self._make_table()
        self.total = texts.label("", "", self, name="cacheTotal")
        for part in (about, self.table, self.total):
            self.column.addWidget(part)
        self.column.setStretchFactor(self.table, 1)
        self.column.addLayout(self._make_foot())
        self._refresh()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("cacheTable")
        table.setAccessibleName(self.tr("Prepared recordings"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        return table

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.limit = QPushButton(self.tr("Change the limit…"), self)
        self.limit.setObjectName("cacheLimit")
        self.limit.setProperty("role", "link")
        self.limit.clicked.connect(self.limit_wanted)
        self.delete = QPushButton(self.tr("Delete the selected"), self)
        self.delete.setObjectName("cacheDelete")
        self.delete.setEnabled(False)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.empty = QPushButton(self.tr("Empty"), self)
        self.empty.setObjectName("cacheEmpty")
        self.empty.clicked.connect(self._on_empty_clicked)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("sheetClose")
        close.clicked.connect(self.close)
        row.addWidget(self.limit)
        row.addStretch(1)
        for button in (self.delete, self.empty, close):
            row.addWidget(button)
        for button in (self.limit, self.delete, self.empty, close):
            button.setAccessibleName(button.text())
        return row

    def _refresh(self) -> None:
        items = self._cache.items()
        self.model.set_items(items, self._kept)
        self.delete.setEnabled(False)
        self.empty.setEnabled(any(item.sha256 not in self._kept for item in items))
        self.total.setText(
            self.tr("{used} of {limit} used").format(
                used=size_text(self._cache.size_bytes()), limit=size_text(self._limit)
            )
        )

    def _on_selection_changed(self) -> None:
        self.delete.setEnabled(self.table.selectionModel().hasSelection())

    def _on_delete_clicked(self) -> None:
        for index in self.table.selectionModel().selectedRows():
            self._cache.remove(self.model.rows[index.row()].sha256)
        self._refresh()

    def _on_empty_clicked(self) -> None:
        self._cache.empty(self._kept)
        self._refresh()
