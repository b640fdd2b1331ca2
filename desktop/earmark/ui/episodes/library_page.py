"""The Library page: all episodes of the project, and a place to drop new ones on."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from earmark.ui import fonts, live_keys, texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.annotate.welcome import Welcome
from earmark.ui.delegates.episode_rows import EpisodeDelegate
from earmark.ui.models import episodes as columns
from earmark.ui.models.episodes import EpisodesModel
from earmark.ui.session import Session

_WIDTHS = {columns.SHOW: 200, columns.DATE: 104, columns.LENGTH: 84, columns.TAGGED: 80,
           columns.RECORDING: 200}  # fmt: skip


class EpisodeTable(QTreeView):
    """The table; `chosen` carries the id of the episode that was entered."""

    chosen = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are commands, not a search in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def choose(self, index: QModelIndex) -> None:
        """Open the episode of a row."""
        if index.isValid():
            self.chosen.emit(index.data(columns.ID_ROLE))


class LibraryPage(QWidget):
    """Lists the episodes; Enter or a double click opens one.

    Attributes:
        episode_chosen: Id of the episode.
    """

    episode_chosen = Signal(int)

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPage")
        self.setAccessibleName(self.tr("Library"))
        self._session = session
        self._model = EpisodesModel(self._count, self)
        self.table = EpisodeTable(self)
        self._project = texts.label("", "muted", self, name="libraryProject")
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.welcome = Welcome(actions, self)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._build(actions))
        self.table.chosen.connect(self.episode_chosen)
        self.table.doubleClicked.connect(self.table.choose)
        session.episodes_changed.connect(self.refresh)
        session.project_opened.connect(self.refresh)
        session.annotations_changed.connect(self._on_session_annotations_changed)
        self.refresh()

    def add_work(self, work: QWidget) -> None:
        """Show below the table what goes on beside the window."""
        self._column.addWidget(work)

    def current_episode(self) -> int | None:
        """The id of the selected episode, None where none is."""
        index = self.table.currentIndex()
        return index.data(columns.ID_ROLE) if index.isValid() else None

    def refresh(self) -> None:
        """Show the episodes that there are."""
        episodes = self._session.project.episodes()
        self._model.set_episodes(episodes)
        self._model.recount(frozenset())
        self._project.setText(str(self._session.project.path))
        self._stack.setCurrentIndex(1 if episodes else 0)
        if episodes and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._model.index(0, 0))

    def _count(self, episode_id: int) -> int:
        return sum(self._session.project.tag_counts(episode_id).values())

    def _build(self, actions: ActionSet) -> QWidget:
        whole = QWidget(self)
        self._set_up_table()
        title = texts.label(self.tr("Episodes"), "title", whole, name="libraryTitle")
        title.setFont(fonts.reading_font(22))
        feed = QPushButton(whole)
        live_keys.write_on(feed, self.tr("Open feed…"), actions, "file.feed")
        feed.setObjectName("libraryFeed")
        feed.setAccessibleName(self.tr("Open feed"))
        feed.clicked.connect(actions["file.feed"].trigger)
        add = QPushButton(whole)
        live_keys.write_on(add, self.tr("Open files…"), actions, "file.open")
        add.setObjectName("libraryOpen")
        add.setAccessibleName(self.tr("Open files"))
        add.clicked.connect(actions["file.open"].trigger)
        head = QHBoxLayout()
        head.setSpacing(3 * theme.UNIT)
        head.addWidget(title)
        head.addWidget(self._project, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(feed)
        head.addWidget(add)
        frame = QFrame(whole)
        frame.setObjectName("dropTarget")
        hint = texts.label(
            self.tr("Drop recordings and transcripts anywhere in the window to take them in."),
            "muted",
            frame,
            name="libraryHint",
        )
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(hint)
        column = self._column = QVBoxLayout(whole)
        column.setContentsMargins(32, 28, 32, 16)
        column.setSpacing(4 * theme.UNIT)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(frame)
        return whole

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("episodeTable")
        table.setAccessibleName(self.tr("Episodes"))
        table.setModel(self._model)
        table.setItemDelegate(EpisodeDelegate(table))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setMouseTracking(True)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        header = table.header()
        header.setObjectName("episodeHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setFont(texts.heading_font())
        header.setStretchLastSection(False)
        header.setSectionResizeMode(columns.TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)

    def _on_session_annotations_changed(self) -> None:
        if self._session.episode is not None:
            self._model.recount(frozenset({self._session.episode.id}))
