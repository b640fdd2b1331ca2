"""The Library page: shows and states at the left, all episodes with their progress, a search."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.progress import Progress, WorkState, state_of
from earmark.ui import fonts, live_keys, texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.annotate.welcome import Welcome
from earmark.ui.delegates.episode_rows import EpisodeDelegate
from earmark.ui.episodes.narrowing import Wanted, facets, narrowed
from earmark.ui.episodes.reading import EpisodeReader
from earmark.ui.flow_row import FlowRow
from earmark.ui.models import episodes as columns
from earmark.ui.models.episodes import EpisodeLine, EpisodesModel
from earmark.ui.review.facets import Facet, FacetKind, FacetPanel
from earmark.ui.session import Session
from earmark.ui.shortened import Shortened

_WIDTHS = {columns.STATE: 120, columns.PROGRESS: 140, columns.DATE: 104, columns.LENGTH: 84,
           columns.RECORDING: 150}  # fmt: skip
_SIDE = 232
_SEARCH_PX = 200
_ROOMY_PX = 1100


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

    def choose(self, index: object) -> None:
        """Open the episode of a row."""
        row = self.currentIndex() if index is None else index
        if row.isValid():  # type: ignore[attr-defined]  # a QModelIndex of either kind
            self.chosen.emit(row.data(columns.ID_ROLE))  # type: ignore[attr-defined]


class SearchField(QLineEdit):
    """Where words are typed; Down and Enter go on in the table, Escape empties it.

    Attributes:
        left_downwards: The person goes on in the table.
    """

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave downwards or empty."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


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
        self._wanted = Wanted()
        self._lines: list[EpisodeLine] = []
        self._reader = EpisodeReader(session, self)
        self._stale = False
        self._model = EpisodesModel(self)
        self.facets = FacetPanel(self)
        self.facets.setObjectName("libraryFacets")
        self.facets.setAccessibleName(self.tr("Which episodes to show"))
        self.search = SearchField(self)
        self.table = EpisodeTable(self)
        self._delegate = EpisodeDelegate(self.table)
        self._project = Shortened(self, "libraryProject", Qt.TextElideMode.ElideMiddle)
        self._project.setProperty("role", "muted")
        self._project.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = texts.label("", "muted", self, name="libraryCount")
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.welcome = Welcome(session, actions, self)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._build(actions))
        self._connect()
        self.refresh()

    def add_work(self, work: QWidget) -> None:
        """Show below the table what goes on beside the window."""
        self._column.addWidget(work)

    def current_episode(self) -> int | None:
        """The id of the selected episode, None where none is."""
        index = self.table.currentIndex()
        return index.data(columns.ID_ROLE) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """The episodes in the selected rows, from top to bottom."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self._model.rows[row].episode.id for row in rows]

    @Slot()
    def refresh(self) -> None:
        """Show the episodes that there are; how far they have come may follow a little later."""
        self._project.set_whole(str(self._session.project.path))
        self._reader.read()

    def _connect(self) -> None:
        session = self._session
        self.table.chosen.connect(self.episode_chosen)
        self.table.doubleClicked.connect(self.table.choose)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.left_downwards.connect(self._on_search_left)
        self.facets.facet_toggled.connect(self._on_facet_toggled)
        self._model.sort_requested.connect(self._on_sort_requested)
        self._reader.progress_read.connect(self._on_progress_read)
        self._reader.covers_read.connect(self._on_covers_read)
        for signal in (session.episodes_changed, session.codebook_changed):
            signal.connect(self.refresh)
        session.project_opened.connect(self._on_session_project_opened)
        session.history_changed.connect(self._on_session_history_changed)

    @Slot()
    def _on_session_project_opened(self) -> None:
        self._delegate.covers.clear()
        self._reader.forget()
        self._wanted = Wanted()
        self.search.clear()
        self.refresh()

    @Slot()
    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date with what was done while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._reader.recount()

    def _on_session_history_changed(self) -> None:
        """Count anew, but not for each tag that is put on while nobody sees the figures."""
        if self.isVisible():
            self._reader.recount()
        else:
            self._stale = True

    def _on_progress_read(self) -> None:
        found = self._reader.progress
        self._lines = []
        for episode in self._reader.episodes:
            progress = found.get(episode.id, Progress())
            self._lines.append(EpisodeLine(episode, state_of(episode, progress), progress))
        self._stack.setCurrentIndex(1 if self._lines else 0)
        self._show()

    @Slot()
    def _on_covers_read(self) -> None:
        self._delegate.covers.update(self._reader.covers)
        self.table.viewport().update()

    def _show(self) -> None:
        shown = narrowed(self._lines, self._wanted)
        self._model.set_lines(shown, self._session.codebook)
        self.facets.set_facets(facets(self._lines, self._wanted))
        self._count.setText(
            self.tr("{0} of {1}").format(len(shown), len(self._lines))
            if len(shown) != len(self._lines)
            else texts.counted(len(shown), self.tr("1 episode"), self.tr("{n} episodes"))
        )
        if shown and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._model.index(0, 0))

    @Slot(str)
    def _on_search_text_changed(self, words: str) -> None:
        self._wanted = replace(self._wanted, words=words)
        self._show()
        self.table.scrollToTop()

    @Slot()
    def _on_search_left(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_facet_toggled(self, facet: Facet) -> None:
        wanted, value = self._wanted, facet.value
        if isinstance(value, WorkState):
            self._wanted = replace(wanted, states=wanted.states ^ {value})
        elif facet.kind is FacetKind.SHOW and isinstance(value, str):
            self._wanted = replace(wanted, shows=wanted.shows ^ {value})
        else:
            self._wanted = replace(wanted, states=frozenset(), shows=frozenset())
        self._show()
        self.table.scrollToTop()

    @Slot(int, bool)
    def _on_sort_requested(self, column: int, descending: bool) -> None:
        current = self.table.currentIndex().data(columns.ID_ROLE)
        self._wanted = replace(self._wanted, column=column, descending=descending)
        self._show()
        if current is not None:
            self.go_to(current)

    def go_to(self, episode_id: int) -> None:
        """Make an episode the current row, if it is shown."""
        row = self._model.row_of(episode_id)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            flags |= QItemSelectionModel.SelectionFlag.Rows
            index = self._model.index(row, 0)
            self.table.selectionModel().setCurrentIndex(index, flags)
            self.table.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the titles need it more than the names of the files."""
        super().resizeEvent(event)
        self.table.setColumnHidden(columns.RECORDING, event.size().width() < _ROOMY_PX)

    # How it is put together.

    def _build(self, actions: ActionSet) -> QWidget:
        whole = QWidget(self)
        left = QFrame(whole)
        left.setObjectName("leftPanel")
        left.setFixedWidth(_SIDE)
        beside = QVBoxLayout(left)
        beside.setContentsMargins(3 * theme.UNIT, theme.UNIT, 3 * theme.UNIT, theme.UNIT)
        beside.addWidget(self.facets)
        self._set_up_table()
        column = self._column = QVBoxLayout()
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(3 * theme.UNIT)
        column.addLayout(self._head(whole, actions))
        column.addLayout(self._tools(whole, actions))
        column.addWidget(self.table, 1)
        column.addWidget(self._drop_hint(whole))
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addLayout(column, 1)
        return whole

    def _head(self, whole: QWidget, actions: ActionSet) -> FlowRow:
        title = texts.label(self.tr("Episodes"), "title", whole, name="libraryTitle")
        title.setFont(fonts.reading_font(22))
        head = FlowRow(spacing=3 * theme.UNIT)
        head.addWidget(title)
        head.addWidget(self._project)
        head.split()
        head.addWidget(self._button(whole, actions, "file.feed", self.tr("Open feed…")))
        head.addWidget(self._button(whole, actions, "file.open", self.tr("Open files…")))
        following = self._button(whole, actions, "episode.next_to_do", self.tr("Next to annotate"))
        following.setProperty("role", "primary")
        head.addWidget(following)
        return head

    def _tools(self, whole: QWidget, actions: ActionSet) -> FlowRow:
        self.search.setObjectName("librarySearch")
        self.search.setAccessibleName(self.tr("Search episodes"))
        self.search.setPlaceholderText(self.tr("Words of the title, show, keywords or notes"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_PX)
        self.search.setToolTip(self.search.placeholderText())
        tools = FlowRow()
        tools.addWidget(self.search)
        tools.addWidget(self._count)
        for action_id, text in (
            ("episode.done", self.tr("Done")),
            ("episode.reviewed", self.tr("Reviewed")),
            ("review.episodes", self.tr("Review these")),
        ):
            tools.addWidget(self._button(whole, actions, action_id, text))
        return tools

    def _button(self, whole: QWidget, actions: ActionSet, action_id: str, text: str) -> QPushButton:
        button = QPushButton(whole)
        live_keys.write_on(button, text, actions, action_id)
        button.setObjectName("library_" + action_id.replace(".", "_"))
        button.setAccessibleName(text.rstrip("…"))
        button.setToolTip(actions[action_id].toolTip())
        button.clicked.connect(actions[action_id].trigger)
        return button

    def _drop_hint(self, whole: QWidget) -> QFrame:
        frame = QFrame(whole)
        frame.setObjectName("dropTarget")
        hint = texts.label(
            self.tr("Drop recordings and transcripts anywhere in the window to take them in."),
            "muted",
            frame,
            name="libraryHint",
        )
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(hint)
        return frame

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("episodeTable")
        table.setAccessibleName(self.tr("Episodes"))
        table.setModel(self._model)
        table.setItemDelegate(self._delegate)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setMouseTracking(True)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        header = table.header()
        header.setObjectName("episodeHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setFont(texts.heading_font())
        header.setStretchLastSection(False)
        header.setSectionResizeMode(columns.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
