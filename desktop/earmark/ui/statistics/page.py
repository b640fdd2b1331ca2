"""The Statistics page: figures at the left, the plot in the middle, its table at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from earmark.app.statistics import Statistics, statistics
from earmark.domain.marks import USUAL
from earmark.errors import AppError
from earmark.ui import fonts, texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.annotate.sides import Sides
from earmark.ui.flow_row import FlowRow
from earmark.ui.languages import said
from earmark.ui.messages import Messages
from earmark.ui.numbers import clock
from earmark.ui.panel_list import PanelList
from earmark.ui.review.completion import FilterCompletion
from earmark.ui.segmented import Segmented
from earmark.ui.session import Session
from earmark.ui.statistics.models import FigureDelegate, FiguresModel, TableModel
from earmark.ui.statistics.plot import PlotView
from earmark.ui.statistics.saving import SavePlot

_LEFT, _RIGHT = 248, 400
_PAUSE_MS = 200
HERE, EVERYWHERE = "here", "everywhere"


class StatisticsPage(QWidget):
    """Counts a selection beside the window and shows one figure of it at a time.

    Attributes:
        filter_chosen: The filter that shows what a bar or a row stands for.
    """

    filter_chosen = Signal(str)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statisticsPage")
        self._session = session
        self._actions = actions
        self._messages = messages
        self._stale = True
        self._found: Statistics | None = None
        self._model = FiguresModel(self)
        self._table_model = TableModel(self)
        self.list = PanelList(
            self._model, FigureDelegate(), self, name="figureList", label=self.tr("Figures")
        )
        scopes = ((EVERYWHERE, self.tr("All episodes")), (HERE, self.tr("This episode")))
        self.scope = Segmented(scopes, self, name="statisticsScope", wraps=True)
        self.filter = QLineEdit(USUAL, self)
        self.completion = FilterCompletion(self.filter, self._known)
        self.summary = texts.label("", "muted", self, name="statisticsSummary")
        self._title = texts.label("", "title", self, name="figureTitle")
        self._reading = texts.label("", "muted", self, name="figureReading")
        self.plot = PlotView(self)
        self.table = QTableView(self)
        self.saving = SavePlot(session, messages, self)
        self._pause = QTimer(self)
        self._build()
        self._connect()

    def show_event(self) -> None:
        """Count anew if something has changed, and take the focus."""
        self._show_scope()
        if self._stale:
            self._ask()
        first = self.list if self.sides.shown()[0] else self.plot
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_figure(self, figure_id: str) -> None:
        """Show the figure with an id."""
        if self._found is not None:
            ids = [one.id for one in self._found.figures]
            self.list.setCurrentIndex(self._model.index(ids.index(figure_id)))

    def save_plot(self) -> None:
        """Write the figure that is shown as a picture."""
        if self._table_model.figure is not None:
            self.saving.save_plot(self._table_model.figure)

    def save_table(self) -> None:
        """Write the table behind it, in the words that files have in every language."""
        figure = self._table_model.figure
        if figure is not None:
            project, text, episode_id = self._session.project, self.query_text(), self.episode_id()
            self.saving.save_table(
                figure.id,
                lambda: statistics(project, text, episode_id=episode_id).figure(figure.id),
            )

    def query_text(self) -> str:
        """The filter that chose what is counted."""
        return self.filter.text().strip()

    def episode_id(self) -> int | None:
        """The one episode that is counted, None for all."""
        episode = self._session.episode
        return episode.id if self.scope.value() == HERE and episode is not None else None

    # How it is put together.

    def _build(self) -> None:
        self.sides = Sides(self._left(), self._middle(), self._right(), (_LEFT, _RIGHT), self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)
        self.scope.set_value(EVERYWHERE)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _left(self) -> QWidget:
        left = QFrame(self)
        left.setObjectName("leftPanel")
        column = QVBoxLayout(left)
        column.setContentsMargins(3 * theme.UNIT, 3 * theme.UNIT, 3 * theme.UNIT, theme.UNIT)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(texts.heading(self.tr("What is counted"), left))
        self.scope.setAccessibleName(self.tr("What is counted"))
        column.addWidget(self.scope)
        self.filter.setObjectName("statisticsFilter")
        self.filter.setCursorPosition(0)
        self.filter.setAccessibleName(self.tr("Filter of what is counted"))
        self.filter.setToolTip(
            self.tr("Narrow what is counted, as in Review: tag:sponsor show:… annotator:…")
        )
        column.addWidget(self.filter)
        self.summary.setWordWrap(True)
        column.addWidget(self.summary)
        column.addSpacing(2 * theme.UNIT)
        column.addWidget(texts.heading(self.tr("Figures"), left))
        column.addWidget(self.list)
        column.addStretch(1)
        return left

    def _middle(self) -> QWidget:
        middle = QFrame(self)
        middle.setObjectName("statisticsMiddle")
        self._title.setFont(fonts.interface_font(17))
        self._reading.setWordWrap(True)
        head = FlowRow()
        head.addWidget(self._title)
        head.split()
        for action_id in ("statistics.save_plot", "statistics.save_table"):
            head.addWidget(self._button(action_id, middle))
        self.plot.filter_chosen.connect(self.filter_chosen)
        place = QScrollArea(middle)
        place.setObjectName("plotScroll")
        place.setAccessibleName(self.tr("Plot"))
        place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        place.setWidgetResizable(True)
        place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(place)
        within = QVBoxLayout(inside)
        within.setContentsMargins(0, 2 * theme.UNIT, 2 * theme.UNIT, 0)
        within.addWidget(self.plot)
        within.addStretch(1)
        place.setWidget(inside)
        column = QVBoxLayout(middle)
        column.setContentsMargins(6 * theme.UNIT, 4 * theme.UNIT, 4 * theme.UNIT, 2 * theme.UNIT)
        column.setSpacing(theme.UNIT)
        column.addLayout(head)
        column.addWidget(self._reading)
        column.addWidget(place, 1)
        return middle

    def _right(self) -> QWidget:
        right = QFrame(self)
        right.setObjectName("rightPanel")
        column = QVBoxLayout(right)
        column.setContentsMargins(3 * theme.UNIT, 3 * theme.UNIT, 3 * theme.UNIT, theme.UNIT)
        column.addWidget(texts.heading(self.tr("Table"), right))
        table = self.table
        table.setObjectName("figureTable")
        table.setAccessibleName(self.tr("Table"))
        table.setModel(self._table_model)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(6 * theme.UNIT)
        table.setFont(fonts.interface_font(12, tabular=True))
        table.horizontalHeader().setFont(fonts.interface_font(11))
        column.addWidget(table, 1)
        hint = self.tr("Enter or a double click shows a row’s annotations in Review.")
        label = texts.label(hint, "muted", right, name="tableHint")
        label.setWordWrap(True)
        column.addWidget(label)
        return right

    def _button(self, action_id: str, parent: QWidget) -> QPushButton:
        action = self._actions[action_id]
        button = QPushButton(action.text().replace("&", ""), parent)
        button.setObjectName(action_id.replace(".", "_"))
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _connect(self) -> None:
        session = self._session
        self.list.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.scope.chosen.connect(self._ask)
        self.filter.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._ask)
        self.table.activated.connect(self._on_table_activated)
        folds = self._actions["view.left"], self._actions["view.right"]
        folds[0].triggered.connect(self._on_left_fold)
        folds[1].triggered.connect(self._on_right_fold)
        for signal in (
            session.annotations_changed,
            session.codebook_changed,
            session.episodes_changed,
            session.project_opened,
            session.history_changed,
            session.episode_opened,
        ):
            signal.connect(self._on_session_changed)

    # How it keeps up.

    def _known(self) -> dict[str, Sequence[str]]:
        return self._found.known if self._found else {}

    def _on_session_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._show_scope()
            self._pause.start()

    def _show_scope(self) -> None:
        there = self._session.episode is not None
        self.scope.button(HERE).setEnabled(there)
        if not there:
            self.scope.set_value(EVERYWHERE)
        for fold, shown in zip(("left", "right"), self.sides.shown(), strict=True):
            self._actions[f"view.{fold}"].setChecked(shown)

    def _ask(self) -> None:
        """Count in a job; only the newest question is answered."""
        self._stale = False
        self._pause.stop()
        project, text, episode_id = self._session.project, self.query_text(), self.episode_id()
        self._session.jobs.run(
            "statistics",
            lambda _: statistics(project, text, episode_id=episode_id, say=said),
            self._on_counted,
            self._on_failed,
            replaces=True,
        )

    def _on_counted(self, found: Statistics) -> None:
        self._found = found
        row = max(0, self.list.currentIndex().row())
        self._model.set_titles(tuple(one.title for one in found.figures))
        self._show_summary(found)
        self.list.setCurrentIndex(self._model.index(row))
        self._show(row)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.summary.setText(said(error.message))

    def _show_summary(self, found: Statistics) -> None:
        parts = (
            texts.counted(found.annotations, self.tr("1 annotation"), self.tr("{n} annotations")),
            texts.counted(found.episodes, self.tr("1 episode"), self.tr("{n} episodes")),
            clock(found.length_ms),
            texts.counted(found.annotators, self.tr("1 annotator"), self.tr("{n} annotators")),
        )
        self.summary.setText(self.tr("{0} in {1}, {2} of recording, by {3}").format(*parts))

    def _on_current_row_changed(self, now: QModelIndex) -> None:
        self._show(now.row())

    def _show(self, row: int) -> None:
        if self._found is None or not 0 <= row < len(self._found.figures):
            return
        figure = self._found.figures[row]
        self._title.setText(figure.title)
        self._reading.setText(figure.reading)
        self.plot.show_figure(figure, self._session.codebook)
        self._table_model.set_figure(figure)
        self.table.setAccessibleName(self.tr("Table of {0}").format(figure.title))
        self.table.resizeColumnsToContents()
        if self.table.columnWidth(0) > _LEFT:
            self.table.setColumnWidth(0, _LEFT)

    def _on_table_activated(self, index: QModelIndex) -> None:
        self.filter_chosen.emit(self._table_model.filter_of(index.row()))

    def _on_left_fold(self) -> None:
        if self.isVisible():
            self.sides.set_shown(left=not self.sides.shown()[0])
            self._show_scope()

    def _on_right_fold(self) -> None:
        if self.isVisible():
            self.sides.set_shown(right=not self.sides.shown()[1])
            self._show_scope()
