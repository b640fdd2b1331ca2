"""What the keys of the Tag menu do to the annotations of the open episode."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from earmark.app import edits
from earmark.app import settings as keys
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Tag
from earmark.domain.transcript import Span
from earmark.errors import AppError
from earmark.ui.action_table import TAG_KEYS
from earmark.ui.actions import ActionSet
from earmark.ui.history import History
from earmark.ui.messages import Messages
from earmark.ui.numbers import clock
from earmark.ui.session import Session

_AT_START_MS = 1500


class Elsewhere(Protocol):
    """A page that takes the commands of the Tag menu while it is shown."""

    def retag(self, tag_id: int) -> None:
        """Give what is selected another tag."""

    def tag_as_well(self, tag_id: int) -> None:
        """Put a further tag on what is selected."""

    def set_status(self, status: Status) -> None:
        """Judge what is selected."""

    def delete(self) -> None:
        """Take what is selected off."""

    def edit_note(self) -> None:
        """Write the note of what is selected."""

    def edit_fields(self) -> None:
        """Answer the fields of what is selected."""


class Nowhere:
    """Takes the commands of the Tag menu where there is nothing to tag."""

    def retag(self, tag_id: int) -> None:
        """Do nothing."""

    def tag_as_well(self, tag_id: int) -> None:
        """Do nothing."""

    def set_status(self, status: Status) -> None:
        """Do nothing."""

    def delete(self) -> None:
        """Do nothing."""

    def edit_note(self) -> None:
        """Do nothing."""

    def edit_fields(self) -> None:
        """Do nothing."""


class Tagging(QObject):
    """Puts tags on, takes them off, judges and deletes annotations.

    Attributes:
        note_requested: The person wants to write the note of the current annotation.
        fields_requested: The person wants to answer the fields of the current annotation.
        shown: An `Annotation` the person went to.
    """

    note_requested = Signal()
    fields_requested = Signal()
    shown = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        history: History,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._history = history
        self._elsewhere: Elsewhere | None = None
        self._last_tag_id: int | None = None
        for key in TAG_KEYS:
            actions[f"tag.{key}"].triggered.connect(partial(self._on_tag_key, key))
        statuses = {
            "tag.accept": Status.ACCEPTED,
            "tag.reject": Status.REJECTED,
            "tag.dispute": Status.DISPUTED,
            "tag.draft": Status.DRAFT,
        }
        for action_id, status in statuses.items():
            actions[action_id].triggered.connect(partial(self._on_status, status))
        actions["tag.delete"].triggered.connect(self._on_delete)
        actions["tag.note"].triggered.connect(self._on_note)
        actions["tag.fields"].triggered.connect(self._on_fields)
        actions["tag.repeat"].triggered.connect(self._on_repeat)
        actions["tag.suggestion"].triggered.connect(self.go_to_suggestion)
        actions["tag.next"].triggered.connect(self.go_to_next)
        actions["tag.previous"].triggered.connect(self.go_to_previous)

    def set_elsewhere(self, elsewhere: Elsewhere | None) -> None:
        """Let another page take the commands while it is shown; None gives them back."""
        self._elsewhere = elsewhere

    @property
    def is_nowhere(self) -> bool:
        """Whether the page that is shown has nothing to tag."""
        return isinstance(self._elsewhere, Nowhere)

    @property
    def is_elsewhere(self) -> bool:
        """Whether another page takes the commands right now."""
        return self._elsewhere is not None

    def toggle(self, tag: Tag, where: Span | None = None) -> None:
        """Put a tag on a span, or take it off again.

        Args:
            tag: Which one.
            where: On what; left out, the selection or else what is heard.
        """
        session = self._session
        if session.episode is None:
            self._messages.say(self.tr("Open an episode first."))
            return
        span = where or session.selection or self._heard()
        if span is None:
            self._messages.say(self.tr("There is nothing here to tag yet."))
            return
        episode_id = session.episode.id

        def work() -> None:
            made = edits.toggle_tag(session.project, episode_id, tag.id, span)
            if made is None:
                self.tell(self.tr("Took {tag} off").format(tag=tag.name))
            else:
                self._show_made(made, tag)

        self._last_tag_id = tag.id
        self.attempt(work)

    def put(self, tag: Tag, span: Span) -> Annotation | None:
        """Put a tag on a span of the open episode; None where that can't be done."""
        session = self._session
        if session.episode is None:
            return None
        episode_id, found = session.episode.id, []

        def work() -> None:
            made = edits.add_annotation(session.project, episode_id, tag.id, span)
            found.append(made)
            self._show_made(made, tag)

        self._last_tag_id = tag.id
        self.attempt(work)
        return found[0] if found else None

    def meant_ms(self) -> int:
        """What a person means who presses a key now: a reaction time ago while it plays."""
        player = self._session.player
        here = player.position_ms()
        if not player.is_playing:
            return here
        lag = self._session.settings.get(keys.REACTION_LAG_MS)
        return max(0, here - round(lag * player.rate))

    def add_elsewhere(self, tag_id: int) -> bool:
        """Put a further tag on what is selected on another page; False on the Annotate page."""
        if self._elsewhere is None:
            return False
        self._elsewhere.tag_as_well(tag_id)
        return True

    def go_to_suggestion(self) -> bool:
        """Go to the next suggestion that nobody has decided on; tells whether there is one."""
        session = self._session
        waiting = [one for one in session.annotations if one.status is Status.SUGGESTED]
        if not waiting:
            self._messages.say(self.tr("No suggestion is left to decide in this episode."))
            return False
        current = session.current_annotation
        here = current.time.start_ms if current else session.player.position_ms()
        known = current.id if current else -1
        after = [one for one in waiting if (one.time.start_ms, one.id) > (here, known)]
        found = (after or waiting)[0]
        session.select_annotation(found.id)
        self.shown.emit(found)
        return True

    def _show_made(self, made: Annotation, tag: Tag) -> None:
        self._session.select_annotation(made.id)
        when = f"{clock(made.time.start_ms)} – {clock(made.time.end_ms)}"
        self.tell(self.tr("Tagged {tag}, {when}").format(tag=tag.name, when=when))

    def set_status(self, annotation: Annotation, status: Status) -> None:
        """Judge an annotation."""
        self.attempt(lambda: edits.set_status(self._session.project, [annotation.id], status))

    def delete(self, annotation: Annotation) -> None:
        """Take an annotation off."""

        def work() -> None:
            tag = self._session.codebook.get(annotation.tag_id)
            edits.remove_annotations(self._session.project, [annotation.id])
            name = tag.name if tag else self.tr("the annotation")
            self.tell(self.tr("Took {tag} off").format(tag=name))

        self.attempt(work)

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do an edit; what keeps it from being done is said. Tells whether it was done."""
        try:
            work()
        except AppError as error:
            self._messages.warn(error)
            return False
        return True

    def go_to_next(self) -> None:
        """Go to the first annotation that starts after the playhead."""
        self._go(bisect_right(self._starts(), self._session.player.position_ms()))

    def go_to_previous(self) -> None:
        """Go to the last annotation that starts before the playhead."""
        player = self._session.player
        here = player.position_ms() - (_AT_START_MS if player.is_playing else 0)
        self._go(bisect_left(self._starts(), here) - 1)

    def _starts(self) -> list[int]:
        return [annotation.time.start_ms for annotation in self._session.annotations]

    def _go(self, row: int) -> None:
        if 0 <= row < len(self._session.annotations):
            annotation = self._session.annotations[row]
            self._session.select_annotation(annotation.id)
            self.shown.emit(annotation)
        else:
            self._messages.say(self.tr("There is no further annotation in this direction."))

    def _heard(self) -> Span | None:
        transcript = self._session.transcript
        row = max(0, transcript.row_at(self.meant_ms()))
        return transcript.whole_span(row) if len(transcript) else None

    def say(self, text: str) -> None:
        """Say something that needs no Undo."""
        self._messages.say(text)

    def tell(self, text: str) -> None:
        """Say what was done, with Undo."""
        self._messages.say(text, self.tr("Undo"), self._history.undo)

    def _on_tag_key(self, key: str) -> None:
        tag = self._session.codebook.by_key(key)
        if tag is None:
            return
        if self._elsewhere is not None:
            self._last_tag_id = tag.id
            self._elsewhere.retag(tag.id)
        else:
            self.toggle(tag)

    def _on_status(self, status: Status) -> None:
        if self._elsewhere is not None:
            self._elsewhere.set_status(status)
        elif current := self._judged(status):
            self.set_status(current, status)
            decided = status in (Status.ACCEPTED, Status.REJECTED)
            if decided and current.status is Status.SUGGESTED:
                self.go_to_suggestion()

    def _judged(self, status: Status) -> Annotation | None:
        """What a status is for: what is selected; A and X without that go to a suggestion."""
        current = self._session.current_annotation
        if current is not None or status not in (Status.ACCEPTED, Status.REJECTED):
            return self._needed()
        if any(one.status is Status.SUGGESTED for one in self._session.annotations):
            self.go_to_suggestion()
            return None
        return self._needed()

    def _on_repeat(self) -> None:
        tag = self._session.codebook.get(self._last_tag_id or 0)
        if tag is None or tag.retired:
            self._messages.say(self.tr("No tag was put on yet; press the key of one first."))
        elif self._elsewhere is not None:
            self._elsewhere.retag(tag.id)
        else:
            self._repeat(tag)

    def _repeat(self, tag: Tag) -> None:
        span = self._session.selection or self._heard()
        if span is None:
            self._messages.say(self.tr("There is nothing here to tag yet."))
        elif any(one.tag_id == tag.id and one.span == span for one in self._session.annotations):
            self._messages.say(self.tr("This is tagged {tag} already.").format(tag=tag.name))
        else:
            self.put(tag, span)

    def _on_delete(self) -> None:
        if self._elsewhere is not None:
            self._elsewhere.delete()
        elif current := self._needed():
            self.delete(current)

    def _on_note(self) -> None:
        if self._elsewhere is not None:
            self._elsewhere.edit_note()
        elif self._session.current_annotation or self._take_heard():
            self.note_requested.emit()

    def _on_fields(self) -> None:
        if self._elsewhere is not None:
            self._elsewhere.edit_fields()
        elif self._session.current_annotation or self._take_heard():
            self.fields_requested.emit()

    def _take_heard(self) -> bool:
        """Select the annotation that is heard or was heard last; tells whether there is one."""
        here = self._session.player.position_ms()
        past = [one for one in self._session.annotations if one.time.start_ms <= here]
        heard = [one for one in past if here < one.time.end_ms]
        if not past:
            self._messages.say(self.tr("Tag something first; a note belongs to a tagged passage."))
            return False
        self._session.select_annotation((heard or past)[-1].id)
        return True

    def _needed(self) -> Annotation | None:
        current = self._session.current_annotation
        if current is None:
            self._messages.say(self.tr("Select an annotation first: click it, or press N."))
        return current
