"""What the Episode menu does about the work: states, the next episode, reviewing several."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from earmark.app import episode_states
from earmark.domain.progress import WorkState
from earmark.errors import AppError
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.messages import Messages
from earmark.ui.models.episodes import state_names
from earmark.ui.session import Session


class EpisodeWork(QObject):
    """Marks episodes and goes on to the next one.

    Attributes:
        episode_requested: Id of the episode to be opened.
        review_requested: Ids of the episodes to be reviewed.
    """

    episode_requested = Signal(int)
    review_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        selected: Callable[[], list[int]],
        parent: QObject,
    ) -> None:
        """Connect the actions.

        Args:
            session: What is open.
            actions: The actions.
            messages: Says what was done.
            selected: The episodes that are selected in the Library; empty on other pages.
            parent: Owner.
        """
        super().__init__(parent)
        self._session, self._messages, self._selected = session, messages, selected
        self._undo = actions["edit.undo"]
        for state in WorkState:
            action = actions[f"episode.{state.value}"]
            action.triggered.connect(partial(self._on_state, state))
        actions["episode.next_to_do"].triggered.connect(self._on_next)
        actions["review.episodes"].triggered.connect(self._on_review)

    def _ids(self) -> list[int]:
        """The episodes that a command is about: those selected, else the open one."""
        episode = self._session.episode
        found = self._selected() or ([episode.id] if episode is not None else [])
        if not found:
            self._messages.say(self.tr("Open an episode first, or select some in the Library."))
        return found

    def _on_state(self, state: WorkState, _checked: bool = False) -> None:
        ids = self._ids()
        if not ids:
            return
        try:
            episode_states.set_state(self._session.project, ids, state)
        except AppError as error:
            self._messages.warn(error)
            return
        said = texts.counted(
            len(ids), self.tr("Marked as {state}."), self.tr("{n} episodes marked as {state}.")
        )
        self._messages.say(
            said.replace("{state}", state_names()[state]), self.tr("Undo"), self._undo.trigger
        )

    def _on_next(self) -> None:
        episode = self._session.episode
        found = episode_states.next_episode(self._session.project, episode.id if episode else None)
        if found is None:
            self._messages.say(self.tr("No other episode is left to annotate."))
        else:
            self.episode_requested.emit(found)

    def _on_review(self) -> None:
        if ids := self._ids():
            self.review_requested.emit(ids)
