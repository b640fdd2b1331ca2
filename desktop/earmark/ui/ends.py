"""The ends of the selected annotation by keys: by word, by time, to what is whole."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from earmark.app import edits
from earmark.domain import extending
from earmark.domain.annotation import Annotation
from earmark.domain.transcript import Span
from earmark.ui.actions import ActionSet
from earmark.ui.messages import Messages
from earmark.ui.numbers import clock
from earmark.ui.session import Session
from earmark.ui.tagging import Tagging
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.view import TranscriptView

_NUDGE_MS = 100
_BY_WORD = {
    "tag.start_back": (True, False),
    "tag.start_on": (True, True),
    "tag.end_back": (False, False),
    "tag.end_on": (False, True),
}
_BY_TIME = {
    "tag.start_sooner": (-_NUDGE_MS, 0),
    "tag.start_later": (_NUDGE_MS, 0),
    "tag.end_sooner": (0, -_NUDGE_MS),
    "tag.end_later": (0, _NUDGE_MS),
}


class AnnotationEnds(QObject):
    """Moves the ends of the annotation that is selected."""

    def __init__(
        self,
        view: TranscriptView,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        tagging: Tagging,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._messages = messages
        self._tagging = tagging
        for action_id, (at_start, forward) in _BY_WORD.items():
            actions[action_id].triggered.connect(partial(self._by_word, at_start, forward))
        for action_id, (start_ms, end_ms) in _BY_TIME.items():
            actions[action_id].triggered.connect(partial(self._by_time, start_ms, end_ms))
        actions["tag.to_sentence"].triggered.connect(partial(self._extend, self._sentences))
        actions["tag.to_paragraph"].triggered.connect(partial(self._extend, self._paragraphs))
        actions["tag.to_chapter"].triggered.connect(partial(self._extend, self._chapters))

    def _by_word(self, at_start: bool, forward: bool, _checked: bool = False) -> None:
        if (current := self._current()) is None:
            return
        span = extending.step_end(
            self._session.transcript, current.span, at_start=at_start, forward=forward
        )
        if span is None:
            self._messages.say(self.tr("There is no further word in this direction."))
            return
        start_ms = 0 if at_start else current.start_shift_ms
        end_ms = current.end_shift_ms if at_start else 0
        self._set(current, span, start_ms, end_ms)

    def _by_time(self, start_ms: int, end_ms: int, _checked: bool = False) -> None:
        if (current := self._current()) is None:
            return
        time = current.time
        if time.start_ms + start_ms >= time.end_ms + end_ms or time.start_ms + start_ms < 0:
            self._messages.say(self.tr("Nothing would be left of the annotation."))
            return
        self._set(
            current,
            current.span,
            current.start_shift_ms + start_ms,
            current.end_shift_ms + end_ms,
        )

    def _extend(self, wider: Callable[[Span], Span | None], _checked: bool = False) -> None:
        if (current := self._current()) is None:
            return
        span = wider(current.span)
        if span is None:
            self._messages.say(self.tr("This episode has no chapters."))
        elif span == current.span:
            self._messages.say(self.tr("The annotation is that long already."))
        else:
            self._set(current, span, 0, 0)

    def _sentences(self, span: Span) -> Span:
        return extending.to_sentences(self._session.transcript, span)

    def _paragraphs(self, span: Span) -> Span:
        transcript, flow = self._session.transcript, self._view.page.flow
        first = Place(transcript.row_of(span.first_id), span.start)
        last = Place(transcript.row_of(span.last_id), max(0, span.end - 1))
        start, end = flow.block(flow.find(first)).start, flow.block(flow.find(last)).end
        return transcript.span(start.row, start.offset, end.row, end.offset)

    def _chapters(self, span: Span) -> Span | None:
        episode = self._session.episode
        chapters = episode.chapters if episode is not None else ()
        return extending.to_chapters(self._session.transcript, span, chapters)

    def _current(self) -> Annotation | None:
        current = self._session.current_annotation
        if current is None:
            self._messages.say(self.tr("Select an annotation first: click it, or press N."))
        return current

    def _set(self, annotation: Annotation, span: Span, start_ms: int, end_ms: int) -> None:
        project = self._session.project
        if self._tagging.attempt(
            lambda: edits.set_span(
                project, annotation.id, span, start_shift_ms=start_ms, end_shift_ms=end_ms
            )
        ):
            now = self._session.annotation(annotation.id) or annotation
            start = clock(now.time.start_ms, tenths=True)
            end = clock(now.time.end_ms, tenths=True)
            self._tagging.tell(self.tr("From {start} to {end}").format(start=start, end=end))
