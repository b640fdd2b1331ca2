"""Runs the queries of the review table: at once in a small project, in a thread in a big one."""

from array import array
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from earmark.app.jobs import JobContext
from earmark.domain.annotation import Annotation
from earmark.domain.review import AnnotationPage, AnnotationQuery
from earmark.errors import AppError
from earmark.ui.review.model import PAGE_ROWS, Result
from earmark.ui.session import Session

_AT_ONCE = 20_000  # annotations; a query over so many takes less than a frame or two


class ReviewSource(QObject):
    """Answers queries of the project that is open.

    Attributes:
        answered: The `Result` of the newest query.
        ordered: The query and the numbers of all that it found, in order; only for big results.
        failed: The `AppError` that a query ended with.
    """

    answered = Signal(object)
    ordered = Signal(object, object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._everything: int | None = None
        self._counts: dict[int | None, dict[int, int]] = {}

    def forget(self) -> None:
        """Count anew: something has changed."""
        self._everything = None
        self._counts.clear()

    def everything(self) -> int:
        """How many annotations the project has."""
        if self._everything is None:
            self._everything = sum(self.counts(None).values())
        return self._everything

    def counts(self, episode_id: int | None) -> dict[int, int]:
        """How many annotations each tag has, in an episode or in all."""
        if episode_id not in self._counts:
            self._counts[episode_id] = self._session.project.tag_counts(episode_id)
        return self._counts[episode_id]

    def ask(self, query: AnnotationQuery) -> None:
        """Find what a query asks for; only the newest one is answered."""
        if self.everything() <= _AT_ONCE:
            try:
                self.answered.emit(self._result(query))
            except AppError as error:
                self.failed.emit(error)
            return
        self._session.jobs.run(
            "review",
            lambda context: self._work(query, context),
            self._on_done,
            self._on_error,
            replaces=True,
        )

    def page(self, query: AnnotationQuery) -> AnnotationPage:
        """One window of what a query asks for."""
        return self._session.project.query(query)

    def by_ids(self, ids: Sequence[int]) -> tuple[Annotation, ...]:
        """Annotations by their numbers, in the order asked for; those that are gone left out."""
        return tuple(self._session.project.annotations_by_ids(ids))

    def _result(self, query: AnnotationQuery) -> Result:
        project = self._session.project
        page = project.query(_first_page(query))
        groups = tuple(project.query_groups(query)) if query.group else ()
        return Result(query, page, groups)

    def _work(self, query: AnnotationQuery, context: JobContext) -> Result:
        result = self._result(query)
        context.check()
        return result

    def _on_done(self, result: Result) -> None:
        self.answered.emit(result)
        if result.page.total > len(result.page.annotations):
            project, query = self._session.project, result.query
            self._session.jobs.run(
                "review-order",
                lambda _: array("q", project.query_ids(query)),
                lambda ids: self.ordered.emit(query, ids),
                self._on_error,
                replaces=True,
            )

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def _first_page(query: AnnotationQuery) -> AnnotationQuery:
    return replace(query, offset=0, limit=PAGE_ROWS)
