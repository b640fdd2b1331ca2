"""Tagging while it plays: spans opened and closed at the playhead, the last seconds, ends."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from earmark.app import edits, open_spans
from earmark.app import settings as keys
from earmark.app.open_spans import OpenSpan
from earmark.app.reaction import ReactionLag
from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Tag
from earmark.domain.ranges import TimeRange
from earmark.ui.action_table import TAG_KEYS
from earmark.ui.actions import ActionSet
from earmark.ui.messages import Messages
from earmark.ui.numbers import clock
from earmark.ui.session import Session
from earmark.ui.spans import moved_edge, span_between
from earmark.ui.tagging import Tagging

_WATCHED = 50


@dataclass(frozen=True, slots=True)
class _Mark:
    """An annotation that was marked live: as made, and where the keys went down."""

    made: Annotation
    start_pressed_ms: int | None
    end_pressed_ms: int


class LiveTagging(QObject):
    """What Shift and Alt with a tag's key do, and the ends that are set at the playhead.

    Attributes:
        open_changed: Other spans are open than before.
    """

    open_changed = Signal()

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        tagging: Tagging,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._tagging = tagging
        self._actions = actions
        self._lag = ReactionLag(session.settings)
        self._open: list[OpenSpan] = open_spans.read(session.project)
        self._marks: dict[int, _Mark] = {}
        for key in TAG_KEYS:
            actions[f"span.{key}"].triggered.connect(partial(self._on_span_key, key))
            actions[f"back.{key}"].triggered.connect(partial(self._on_back_key, key))
        actions["tag.close_spans"].triggered.connect(self.close_all)
        actions["tag.start_here"].triggered.connect(partial(self._set_end, "start"))
        actions["tag.end_here"].triggered.connect(partial(self._set_end, "end"))
        session.project_opened.connect(self._on_session_project_opened)
        session.episode_opened.connect(self.open_changed)
        session.codebook_changed.connect(self._on_session_codebook_changed)
        session.current_annotation_changed.connect(self._on_session_current_changed)

    def open_here(self) -> list[OpenSpan]:
        """The spans that are open in the open episode, the oldest first."""
        episode = self._session.episode
        return [one for one in self._open if episode is not None and one.episode_id == episode.id]

    def toggle(self, tag: Tag) -> None:
        """Open a span with a tag at the playhead, or close the one that is open."""
        if self._session.episode is None or not len(self._session.transcript):
            self._messages.say(self.tr("Open an episode first."))
            return
        found = next((one for one in self.open_here() if one.tag_id == tag.id), None)
        if found is None:
            self._open_span(tag)
        else:
            self._close(found, tag)

    def close_all(self) -> None:
        """Close every span that is open in this episode, at the playhead."""
        for span in self.open_here():
            tag = self._session.codebook.get(span.tag_id)
            if tag is not None:
                self._close(span, tag)

    def drop(self, tag_id: int) -> None:
        """Forget an open span without tagging anything."""
        self._keep([one for one in self._open if one not in self.open_here()
                    or one.tag_id != tag_id])  # fmt: skip

    def tag_back(self, tag: Tag) -> None:
        """Tag what was heard in the last seconds."""
        seconds = self._session.settings.get(keys.LAST_SECONDS)
        if self._session.episode is None:
            self._messages.say(self.tr("Open an episode first."))
            return
        pressed = self._session.player.position_ms()
        end_ms = self._tagging.meant_ms()
        self._put(tag, TimeRange(max(0, end_ms - seconds * 1000), end_ms), None, pressed)

    # What the keys do.

    def _on_span_key(self, key: str, _checked: bool = False) -> None:
        tag = self._session.codebook.by_key(key)
        if tag is not None and not self._tagging.add_elsewhere(tag.id):
            self.toggle(tag)

    def _on_back_key(self, key: str, _checked: bool = False) -> None:
        tag = self._session.codebook.by_key(key)
        if tag is not None and not self._tagging.is_nowhere:
            self.tag_back(tag)

    def _open_span(self, tag: Tag) -> None:
        assert self._session.episode is not None
        pressed, start_ms = self._session.player.position_ms(), self._tagging.meant_ms()
        span = OpenSpan(self._session.episode.id, tag.id, start_ms, pressed)
        if self._keep([*self._open, span]):
            key = self._actions.key(f"span.{tag.key}") if tag.key else ""
            closes = self.tr("{key} closes it").format(key=key) if key else ""
            text = self.tr("{tag} is open from {start}").format(tag=tag.name, start=clock(start_ms))
            told = "; ".join(part for part in (text, closes) if part)
            self._messages.say(f"{told}.", self.tr("Drop it"), partial(self.drop, tag.id))

    def _close(self, span: OpenSpan, tag: Tag) -> None:
        pressed, now_ms = self._session.player.position_ms(), self._tagging.meant_ms()
        start_ms, end_ms = sorted((span.start_ms, now_ms))
        start_pressed = span.pressed_ms if span.start_ms <= now_ms else None
        if self._put(tag, TimeRange(start_ms, max(end_ms, start_ms + 1)), start_pressed, pressed):
            self._keep([one for one in self._open if one != span])

    def _put(self, tag: Tag, time: TimeRange, start_pressed: int | None, pressed: int) -> bool:
        session = self._session
        found = span_between(session.transcript, time)
        if found is None:
            self._messages.say(
                self.tr("No words are spoken between {start} and {end}.").format(
                    start=clock(time.start_ms, tenths=True),
                    end=clock(time.end_ms, tenths=True),
                )
            )
            return False
        made = self._tagging.put(tag, found)
        if made is not None:
            self._marks[made.id] = _Mark(made, start_pressed, pressed)
            while len(self._marks) > _WATCHED:
                del self._marks[next(iter(self._marks))]
        return made is not None

    def _set_end(self, edge: str, _checked: bool = False) -> None:
        current = self._session.current_annotation
        if current is None:
            self._messages.say(self.tr("Select an annotation first: click it, or press N."))
            return
        ms = self._tagging.meant_ms()
        moved = moved_edge(self._session.transcript, current, edge, ms, exact=False)
        if moved is None:
            self._messages.say(
                self.tr("The playhead is behind the end of the annotation.")
                if edge == "start"
                else self.tr("The playhead is before the start of the annotation.")
            )
            return
        project = self._session.project
        if self._tagging.attempt(
            lambda: edits.set_span(
                project,
                current.id,
                moved.span,
                start_shift_ms=moved.start_shift_ms,
                end_shift_ms=moved.end_shift_ms,
            )
        ):
            now = self._session.annotation(current.id) or current
            start = clock(now.time.start_ms, tenths=True)
            end = clock(now.time.end_ms, tenths=True)
            self._tagging.tell(self.tr("From {start} to {end}").format(start=start, end=end))

    def _keep(self, spans: list[OpenSpan]) -> bool:
        """Keep what is open, on disk first."""
        project = self._session.project
        if not self._tagging.attempt(lambda: open_spans.write(project, spans)):
            return False
        self._open = spans
        self.open_changed.emit()
        return True

    # What the person does afterwards.

    def _on_session_current_changed(self, current: Annotation | None) -> None:
        """Learn from ends that the person has moved and then left."""
        here = current.id if current is not None else None
        for annotation_id, mark in list(self._marks.items()):
            now = self._session.annotation(annotation_id)
            if now is None:
                del self._marks[annotation_id]
            elif annotation_id != here and _is_corrected(mark.made, now):
                del self._marks[annotation_id]
                self._learn(mark, now)

    def _learn(self, mark: _Mark, now: Annotation) -> None:
        made, learnt = mark.made, False
        if _start(made) != _start(now) and mark.start_pressed_ms is not None:
            learnt = self._lag.learn(mark.start_pressed_ms, now.time.start_ms)
        if _end(made) != _end(now):
            learnt = self._lag.learn(mark.end_pressed_ms, now.time.end_ms) or learnt
        if learnt:
            text = self.tr("Live marks are moved back by {lag} s now, as you correct them.")
            self._messages.say(text.format(lag=f"{self._lag.ms / 1000:.2f}"))

    def _on_session_project_opened(self) -> None:
        self._open = open_spans.read(self._session.project)
        self._marks.clear()
        self.open_changed.emit()

    def _on_session_codebook_changed(self) -> None:
        """A tag that is gone has nothing open any more."""
        known = [one for one in self._open if self._session.codebook.get(one.tag_id)]
        if known != self._open:
            self._keep(known)


def _is_corrected(made: Annotation, now: Annotation) -> bool:
    return _start(made) != _start(now) or _end(made) != _end(now)


def _start(one: Annotation) -> tuple[int, int, int]:
    return one.span.first_id, one.span.start, one.start_shift_ms


def _end(one: Annotation) -> tuple[int, int, int]:
    return one.span.last_id, one.span.end, one.end_shift_ms
