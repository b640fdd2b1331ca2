"""What the review table is narrowed to: scope, clicks, words, groups and saved filters."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from earmark.app import smart_lists
from earmark.domain.annotation import Status
from earmark.domain.filters import Problem, parse
from earmark.domain.review import AnnotationQuery, SmartList
from earmark.errors import AppError
from earmark.ui.messages import Messages
from earmark.ui.review.counts import Counts
from earmark.ui.review.facet_rows import Chosen, Scope, as_filter, facet_rows
from earmark.ui.review.facets import Facet, FacetKind
from earmark.ui.session import Session


class Narrowing(QObject):
    """Holds what is chosen and makes queries of it.

    Attributes:
        changed: Something else is chosen; the table is to be asked anew.
        words_replaced: The filter in words is another, by something else than typing.
    """

    changed = Signal()
    words_replaced = Signal(str)

    def __init__(self, session: Session, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self.chosen = Chosen()
        self.words = ""
        self.group = ""
        self.problems: tuple[Problem, ...] = ()

    def query(self, before: AnnotationQuery) -> AnnotationQuery:
        """The question that what is chosen asks, in the order of the one before."""
        if self._session.episode is None and self.chosen.scope is Scope.EPISODE:
            # Or hearing a row, which opens its episode, would narrow the table to that.
            self.chosen = replace(self.chosen, scope=Scope.PROJECT)
        understood = parse(self.words)
        self.problems = understood.problems
        return replace(
            before,
            episode_id=self.only_episode,
            episode_ids=self._episode_ids(),
            tag_ids=self.chosen.tags,
            statuses=self.chosen.statuses,
            terms=tuple(replace(term, start=0, end=0) for term in understood.terms),
            group=self.group,
        )

    @property
    def only_episode(self) -> int | None:
        """The one episode that is shown, None for several."""
        episode = self._session.episode
        one = self.chosen.scope is Scope.EPISODE and episode is not None
        return episode.id if one and episode is not None else None

    @property
    def written(self) -> str:
        """What narrows the table, by clicks and words, as one filter in words."""
        return as_filter(self.chosen, self._session.codebook, self.words)

    def facets(self, counts: Counts, lists: list[SmartList], shows: dict[int, str]) -> list[Facet]:
        """The rows of the left panel."""
        return facet_rows(
            self._session.episode,
            self._session.codebook,
            lists,
            counts,
            shows,
            self.chosen,
            self.written,
        )

    def show_filter(self, text: str, *, everywhere: bool = True) -> None:
        """Narrow by a filter in words and by nothing else."""
        scope = Scope.PROJECT if everywhere else self.chosen.scope
        self.chosen = Chosen(scope, self.chosen.episodes)
        self.words = text
        self.words_replaced.emit(text)
        self.changed.emit()

    def show_episodes(self, episode_ids: frozenset[int]) -> None:
        """Narrow to some episodes."""
        self.chosen = replace(self.chosen, scope=Scope.SELECTION, episodes=episode_ids)
        self.changed.emit()

    def forget_gone(self) -> None:
        """Choose nothing that is no longer there."""
        codebook = self._session.codebook
        tags = frozenset(tag_id for tag_id in self.chosen.tags if codebook.get(tag_id))
        self.chosen = replace(self.chosen, tags=tags)

    def start_over(self) -> None:
        """Another project: nothing of the former choice means anything in it."""
        self.chosen, self.words, self.group = Chosen(), "", ""
        self.words_replaced.emit("")

    @Slot(object)
    def toggle(self, facet: Facet) -> None:
        """Choose a row of the left panel, or take the choice back."""
        chosen, value = self.chosen, facet.value
        if isinstance(value, Scope):
            self.chosen = replace(chosen, scope=value)
        elif facet.kind is FacetKind.TAG and isinstance(value, int):
            self.chosen = replace(chosen, tags=chosen.tags ^ {value})
        elif facet.kind is FacetKind.SHOW and isinstance(value, str):
            self.chosen = replace(chosen, shows=chosen.shows ^ {value})
        elif isinstance(value, Status):
            self.chosen = replace(chosen, statuses=chosen.statuses ^ {value})
        elif isinstance(value, SmartList):
            self.show_filter("" if facet.chosen else value.query, everywhere=False)
            return
        self.changed.emit()

    @Slot(object)
    def remove_list(self, facet: Facet) -> None:
        """Forget a saved filter."""
        saved = facet.value
        if isinstance(saved, SmartList):
            self._try(lambda: smart_lists.remove_list(self._session.project, saved.id))

    @Slot(str)
    def save_list(self, name: str) -> None:
        """Save what narrows the table under a name."""
        self._try(lambda: smart_lists.save_list(self._session.project, name, self.written))

    @Slot(str)
    def set_group(self, key: str) -> None:
        """Group by a key, empty for no groups."""
        self.group = key
        self.changed.emit()

    @Slot(str)
    def set_words(self, words: str) -> None:
        """Narrow by a filter in words beside what is chosen by clicks."""
        self.words = words
        self.changed.emit()

    def _episode_ids(self) -> frozenset[int] | None:
        chosen = self.chosen
        some = chosen.episodes if chosen.scope is Scope.SELECTION else None
        if chosen.shows and chosen.scope is not Scope.EPISODE:
            of_shows = frozenset(
                id_
                for id_, _, show in self._session.project.episode_names()
                if show in chosen.shows
            )
            return of_shows if some is None else some & of_shows
        return some

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except AppError as error:
            self._messages.warn(error)
