"""Undo and redo as the window offers them: labelled, and back where the change was made."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from earmark.domain.changes import ChangeSet
from earmark.domain.transcript import Span
from earmark.errors import AppError
from earmark.ui.actions import ActionSet
from earmark.ui.languages import said as in_words
from earmark.ui.messages import Messages
from earmark.ui.session import Session

_KEPT = 500


@dataclass(frozen=True, slots=True)
class Place:
    """What a person looked at when a change was made."""

    selection: Span | None
    annotation_id: int | None


class History(QObject):
    """Takes changes back and makes them again.

    Attributes:
        place_restored: `Span` to show after undo or redo, or None.
        about_to_move: Emitted before undo and redo, for editors to save what is typed.
    """

    place_restored = Signal(object)
    about_to_move = Signal()

    def __init__(
        self, session: Session, actions: ActionSet, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._undo, self._redo = actions["edit.undo"], actions["edit.redo"]
        self._places: dict[int, Place] = {}
        self._undo.triggered.connect(self.undo)
        self._redo.triggered.connect(self.redo)
        session.history_changed.connect(self._on_session_history_changed)
        session.project.changed.connect(self._remember)
        session.project_opened.connect(self._on_session_project_opened)
        self._on_session_history_changed()

    def undo(self) -> None:
        """Take the last change back."""
        self._move(back=True)

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self._move(back=False)

    def _move(self, *, back: bool) -> None:
        self.about_to_move.emit()
        project = self._session.project
        try:
            change = project.undo() if back else project.redo()
        except AppError as error:
            self._messages.warn(error)
            return
        if change is None:
            self._messages.say(
                self.tr("There is nothing to undo.")
                if back
                else self.tr("There is nothing to redo.")
            )
            return
        self._show_again(change)
        self._restore(change)
        said = self.tr("Undone: {label}") if back else self.tr("Done again: {label}")
        self._messages.say(said.format(label=in_words(change.label)))

    def _remember(self, change: ChangeSet) -> None:
        """Keep where the person was; called on the thread that made the change."""
        if change.undone or change.redone:
            return
        current = self._session.current_annotation
        place = Place(self._session.selection, current.id if current else None)
        self._places[change.id] = place
        if len(self._places) > _KEPT:
            del self._places[next(iter(self._places))]

    def _show_again(self, change: ChangeSet) -> None:
        """Open the episode that comes back while none is open."""
        if self._session.episode is not None or not change.touched.get("episode"):
            return
        known = {id_ for id_, _, _ in self._session.project.episode_names()}
        if back := sorted(known & set(change.episodes)):
            self._session.open_episode(back[0])

    def _restore(self, change: ChangeSet) -> None:
        session = self._session
        touched = change.touched.get("annotation", frozenset())
        there = next((one for one in session.annotations if one.id in touched), None)
        place = self._places.get(change.id)
        if place is not None and place.selection is not None:
            session.select(place.selection)
        if there is not None:
            session.select_annotation(there.id)
        elif place is not None:
            session.select_annotation(place.annotation_id)
        if place is not None and place.selection is not None:
            self.place_restored.emit(place.selection)
        elif there is not None:
            self.place_restored.emit(there.span)

    def _on_session_history_changed(self) -> None:
        project = self._session.project
        for action, label, name in (
            (self._undo, project.undo_label, self.tr("&Undo")),
            (self._redo, project.redo_label, self.tr("&Redo")),
        ):
            action.setEnabled(label is not None)
            action.setText(f"{name}: {in_words(label)}" if label else name)

    def _on_session_project_opened(self) -> None:
        self._places.clear()
        self._session.project.changed.connect(self._remember)
        self._on_session_history_changed()
