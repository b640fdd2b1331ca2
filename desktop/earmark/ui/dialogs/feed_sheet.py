"""A podcast feed: its address, its episodes, and which of them come into the library."""

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeView,
    QWidget,
)

from earmark.domain.feed import Feed
from earmark.ui import texts, theme
from earmark.ui.delegates.feed_rows import FeedDelegate
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.models import feed as columns
from earmark.ui.models.feed import FeedModel

_WIDTHS = {columns.DATE: 104, columns.LENGTH: 84, columns.OFFERS: 208}


class FeedSheet(Sheet):
    """Asks for a feed, shows its episodes, and hands on those that are ticked.

    Attributes:
        feed_wanted: The address or the name of a file.
        file_wanted: The person wants to choose a file.
        added: The ticked episodes, and whether to fetch their parts too.
    """

    feed_wanted = Signal(str)
    file_wanted = Signal()
    added = Signal(object, bool)

    def __init__(self, address: str, window: QWidget) -> None:
        super().__init__(self.tr("Open a podcast feed"), "feedSheet", window)
        self.resize(820, 600)
        self.feed: Feed | None = None
        self.model = FeedModel(self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.about = texts.label(
            self.tr(
                "Paste the address of a feed (RSS or Atom). Only the feed is fetched; recordings "
                "and transcripts come when you ask for them."
            ),
            "muted",
            self,
            name="feedAbout",
        )
        self.about.setWordWrap(True)
        self.column.addLayout(self._make_head(address))
        self.column.addWidget(self.about)
        self.filter = QLineEdit(self)
        self.filter.setObjectName("feedFilter")
        self.filter.setAccessibleName(self.tr("Show only episodes with these words"))
        self.filter.setPlaceholderText(self.tr("Words in the title"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.shown.setFilterFixedString)
        self.table = self._make_table()
        self.column.addWidget(self.filter)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(self._make_foot())
        self.model.dataChanged.connect(self._on_model_changed)
        self.model.modelReset.connect(self._on_model_changed)
        self._on_model_changed()
        self.field.setFocus()

    def show_feed(self, feed: Feed, known: frozenset[str]) -> None:
        """Show the episodes of a feed; `known` are those that the library has."""
        self.feed = feed
        self.model.set_episodes(feed.episodes, known)
        said = texts.counted(
            len(feed.episodes),
            self.tr("{show}: 1 episode."),
            self.tr("{show}: {n} episodes."),
        ).format(show=feed.title)
        if feed.left_out:
            said += " " + texts.counted(
                feed.left_out,
                self.tr("1 item without a recording is left out."),
                self.tr("{n} items without a recording are left out."),
            )
        if not feed.accounts_for_all:
            said += " " + self.tr("Some items of the feed could not be read.")
        self.about.setText(said)
        self.table.setFocus()

    def _make_head(self, address: str) -> QHBoxLayout:
        self.field = QLineEdit(address, self)
        self.field.setObjectName("feedField")
        self.field.setAccessibleName(self.tr("Address of the feed, or a file"))
        self.field.setPlaceholderText("https://…/feed.xml")
        self.field.returnPressed.connect(self._on_look_clicked)
        self.look = QPushButton(self.tr("Look"), self)
        self.look.setObjectName("feedLook")
        self.look.clicked.connect(self._on_look_clicked)
        file = QPushButton(self.tr("From a file…"), self)
        file.setObjectName("feedFile")
        file.clicked.connect(self.file_wanted)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        row.addWidget(self.field, 1)
        for button in (self.look, file):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _make_table(self) -> QTreeView:
        table = QTreeView(self)
        table.setObjectName("feedTable")
        table.setAccessibleName(self.tr("Episodes of the feed"))
        table.setModel(self.shown)
        table.setItemDelegate(FeedDelegate(table))
        table.setMouseTracking(True)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = table.header()
        header.setObjectName("feedHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setFont(texts.heading_font())
        header.setStretchLastSection(False)
        header.setSectionResizeMode(columns.TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        return table

    def _make_foot(self) -> QHBoxLayout:
        self.all = QPushButton(self.tr("Tick all shown"), self)
        self.none = QPushButton(self.tr("Tick none"), self)
        self.add = QPushButton(self.tr("Add"), self)
        self.fetch = QPushButton(self.tr("Add and fetch"), self)
        self.fetch.setProperty("role", "primary")
        made = (
            (self.all, "feedAll", self._on_all_clicked),
            (self.none, "feedNone", self._on_none_clicked),
            (self.add, "feedAdd", self._on_add_clicked),
            (self.fetch, "feedFetch", self._on_fetch_clicked),
        )
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        for number, (button, name, slot) in enumerate(made):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            if number == 2:
                row.addStretch(1)
            row.addWidget(button)
        return row

    def _on_model_changed(self) -> None:
        ticked = len(self.model.chosen())
        for button, one, many in (
            (self.add, self.tr("Add 1 episode"), self.tr("Add {n} episodes")),
            (self.fetch, self.tr("Add and fetch 1"), self.tr("Add and fetch {n}")),
        ):
            button.setText(texts.counted(ticked, one, many) if ticked else one.split(" 1")[0])
            button.setAccessibleName(button.text())
            button.setEnabled(bool(ticked))
        self.all.setAccessibleName(self.all.text())
        self.none.setAccessibleName(self.none.text())
        self.all.setEnabled(bool(self.model.rows))
        self.none.setEnabled(bool(ticked))

    def _on_look_clicked(self) -> None:
        if self.field.text().strip():
            self.feed_wanted.emit(self.field.text().strip())

    def _on_all_clicked(self) -> None:
        shown = (self.shown.index(row, 0) for row in range(self.shown.rowCount()))
        rows = {self.shown.mapToSource(index).row() for index in shown}
        self.model.choose(rows, wanted=True)

    def _on_none_clicked(self) -> None:
        self.model.choose(range(len(self.model.rows)), wanted=False)

    def _on_add_clicked(self) -> None:
        self.added.emit(self.model.chosen(), False)

    def _on_fetch_clicked(self) -> None:
        self.added.emit(self.model.chosen(), True)
