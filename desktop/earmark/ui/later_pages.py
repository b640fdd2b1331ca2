"""Pages that few need in every session: made when they are first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from earmark.domain.marks import USUAL
from earmark.ui import on_pages
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.messages import Messages
from earmark.ui.on_pages import COMPARE, REVIEW, STATISTICS
from earmark.ui.reporting import Reporting
from earmark.ui.session import Session
from earmark.ui.tagging import Elsewhere, Nowhere

if TYPE_CHECKING:
    from earmark.ui.compare.page import ComparePage
    from earmark.ui.review.page import ReviewPage
    from earmark.ui.statistics.page import StatisticsPage

LATER = (REVIEW, STATISTICS, COMPARE)


class LaterPages(QObject):
    """Makes the pages and puts them into the window.

    Attributes:
        filter_chosen: A filter whose annotations the person wants to see in Review.
        show_requested: An `Annotation` that the person wants to see in the transcript.
    """

    filter_chosen = Signal(str)
    show_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        background: Background,
        pages: QStackedWidget,
    ) -> None:
        super().__init__(pages)
        self._session = session
        self._actions = actions
        self._messages = messages
        self._pages = pages
        self._statistics: StatisticsPage | None = None
        self._compare: ComparePage | None = None
        self._review: ReviewPage | None = None
        self._shown = ""
        self.reporting = Reporting(session, actions, background, messages, self.selection, self)
        self._nowhere = Nowhere()
        actions["statistics.save_plot"].triggered.connect(self._on_save_plot)
        actions["statistics.save_table"].triggered.connect(self._on_save_table)

    @property
    def review(self) -> "ReviewPage":
        """The Review page."""
        if self._review is None:
            from earmark.ui.review.page import ReviewPage

            self._review = ReviewPage(self._session, self._actions, self._messages)
            self._review.show_requested.connect(self.show_requested)
            self._pages.addWidget(self._review)
        return self._review

    @property
    def statistics(self) -> "StatisticsPage":
        """The Statistics page."""
        if self._statistics is None:
            from earmark.ui.statistics.page import StatisticsPage

            self._statistics = StatisticsPage(self._session, self._actions, self._messages)
            self._statistics.filter_chosen.connect(self.filter_chosen)
            self._pages.addWidget(self._statistics)
        return self._statistics

    @property
    def compare(self) -> "ComparePage":
        """The Compare page."""
        if self._compare is None:
            from earmark.ui.compare.page import ComparePage

            self._compare = ComparePage(self._session, self._actions, self._messages)
            self._compare.import_requested.connect(self._actions["file.import_annotations"].trigger)
            self._pages.addWidget(self._compare)
        return self._compare

    def page(self, page_id: str) -> QWidget:
        """The page with an id of `LATER`."""
        if page_id == REVIEW:
            return self.review
        return self.compare if page_id == COMPARE else self.statistics

    def elsewhere(self, page_id: str) -> Elsewhere | None:
        """Who takes the commands of the Tag menu on a page; None where the transcript does."""
        if page_id == REVIEW:
            return self.review
        if page_id == COMPARE:
            return self.compare
        return None if page_id == on_pages.ANNOTATE else self._nowhere

    def panes(self, page_id: str) -> list[QWidget]:
        """The parts that F6 walks through on a page."""
        if page_id == REVIEW:
            return [self.review.table]
        if page_id == COMPARE:
            return self.compare.panes()
        shown = self.statistics
        return [shown.list, shown.plot, shown.table]

    def selection(self) -> tuple[str, int | None]:
        """What a report is about: what Review shows, else what the Statistics page counts.

        A filter, and the episode if it is only one.
        """
        if self._shown == REVIEW:
            return self.review.narrowing.written, self.review.narrowing.only_episode
        if self._statistics is None:
            return USUAL, None
        return self._statistics.query_text(), self._statistics.episode_id()

    def show_event(self, page_id: str) -> None:
        """A page has come into view."""
        self._shown = page_id
        if page_id == STATISTICS:
            self.statistics.show_event()
        elif page_id == COMPARE:
            self.compare.show_event()
        elif page_id == REVIEW:
            self.review.show_event()

    def flush(self) -> None:
        """Keep what is typed."""
        if self._review is not None:
            self._review.passage.flush()

    def set_position(self, ms: int) -> None:
        """Show what is heard."""
        if self._compare is not None:
            self._compare.set_position(ms)

    def _on_save_plot(self) -> None:
        self.statistics.save_plot()

    def _on_save_table(self) -> None:
        self.statistics.save_table()
