"""Runs the queries of the review table: at once in a small project, in threads in a big one.

In a big project the first window of rows comes first; what needs a look at all annotations (how
many match, in what order, how many each tag has) comes after it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from earmark.app.jobs import JobContext
from earmark.app.project import Project
from earmark.domain.annotation import Annotation
from earmark.domain.filters import parse
from earmark.domain.review import AnnotationQuery, SmartList
from earmark.errors import AppError
from earmark.ui.review.counts import Counts
from earmark.ui.review.model import PAGE_ROWS, Result
from earmark.ui.session import Session

T = TypeVar("T")
_AT_ONCE = 20_000  # annotations; a query over so many takes less than a frame or two
_KNOWN = ("speaker", "annotator", "origin")


class ReviewSource(QObject):
    """Answers queries of the project that is open.

    Attributes:
        answered: The `Result` of the newest query.
        ordered: The query and the numbers of all that it found, in order; only for big results.
        counts_changed: `counts` is up to date again.
        failed: The `AppError` that a query ended with.
    """

    answered = Signal(object)
    ordered = Signal(object, object)
    counts_changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.counts = Counts()
        self.known: dict[str, list[str]] = {}
        self._big: bool | None = None

    def forget(self) -> None:
        """Forget everything: another project is open."""
        self.counts = Counts()
        self.known = {}
        self._big = None

    @property
    def is_big(self) -> bool:
        """Whether the project is so big that the window must not wait for it."""
        if self._big is None or not self._big:
            self._big = self._session.project.has_more_annotations_than(_AT_ONCE)
        return self._big

    def count(self, lists: Sequence[SmartList], *, values: bool) -> None:
        """Count anew what can be narrowed by.

        Args:
            lists: Saved filters.
            values: Look as well for the speakers, annotators and origins that there are.
        """

        def work(context: JobContext | None) -> tuple[Counts, dict[str, list[str]] | None]:
            return _counted(self._session.project, lists, values, context)

        self._run("review-counts", work, self._on_counted)

    def ask(self, query: AnnotationQuery) -> None:
        """Find what a query asks for; only the newest one is answered."""
        if not self.is_big:
            self._run("review", lambda _: _whole(self._session.project, query), self._on_answered)
        else:
            self._run("review", lambda _: _first(self._session.project, query), self._on_first)

    def by_ids(self, ids: Sequence[int]) -> tuple[Annotation, ...]:
        """Annotations by their numbers, in the order asked for; those that are gone left out."""
        return tuple(self._session.project.annotations_by_ids(ids))

    def _run(
        self, name: str, work: Callable[[JobContext | None], T], done: Callable[[T], None]
    ) -> None:
        if self.is_big:
            self._session.jobs.run(name, work, done, self._on_error, replaces=True)
            return
        try:
            result = work(None)
        except AppError as error:
            self.failed.emit(error)
        else:
            done(result)

    def _on_answered(self, result: Result) -> None:
        self.answered.emit(result)

    def _on_first(self, result: Result) -> None:
        """Show the first rows and look for the rest."""
        self.answered.emit(result)
        if result.ids is None:
            query = result.query
            self._run(
                "review-order",
                lambda _: self._session.project.query_ids(query),
                lambda ids: self.ordered.emit(query, ids),
            )

    def _on_counted(self, found: tuple[Counts, dict[str, list[str]] | None]) -> None:
        self.counts, known = found
        if known is not None:
            self.known = known
        self.counts_changed.emit()

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def _whole(project: Project, query: AnnotationQuery) -> Result:
    ids = project.query_ids(query)
    groups = tuple(project.query_groups(query)) if query.group else ()
    return Result(query, tuple(project.annotations_by_ids(ids[:PAGE_ROWS])), ids, groups)


def _first(project: Project, query: AnnotationQuery) -> Result:
    if query.group:  # headings need to know all of it
        return _whole(project, query)
    first = project.query_window(replace(query, offset=0, limit=PAGE_ROWS))
    return Result(query, first, [one.id for one in first] if len(first) < PAGE_ROWS else None)


def _counted(
    project: Project, lists: Sequence[SmartList], values: bool, context: JobContext | None
) -> tuple[Counts, dict[str, list[str]] | None]:
    def check() -> None:
        if context is not None:
            context.check()

    tallies = tuple(project.tallies())
    counts: list[tuple[int, int]] = []
    for one in lists:
        check()
        terms = parse(one.query).terms
        counts.append((one.id, project.query_count(AnnotationQuery(terms=terms))))
    known: dict[str, list[str]] | None = None
    if values:
        known = {}
        for key in _KNOWN:
            check()
            known[key] = project.known_values(key)
    return Counts(tallies, tuple(counts)), known
