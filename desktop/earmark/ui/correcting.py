"""What a person corrects in the text while it plays: words, borders of lines, ends of times."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from earmark.app import correcting
from earmark.app.finding import FindOptions, TextFinder
from earmark.domain.correcting import changed_words
from earmark.domain.episode import Episode
from earmark.domain.transcript import Segment, Span
from earmark.errors import AppError, EditError
from earmark.ui.actions import ActionSet
from earmark.ui.history import History
from earmark.ui.messages import Messages
from earmark.ui.numbers import clock
from earmark.ui.session import Session
from earmark.ui.texts import counted
from earmark.ui.transcript.positions import Place
from earmark.ui.transcript.segment_card import SegmentCard
from earmark.ui.transcript.view import TranscriptView

_LONGEST_TOLD = 60


class Correcting(QObject):
    """Opens the card over a segment and does what its keys and those of the Edit menu ask for.

    Attributes:
        everywhere_wanted: (words as they stood, words as they were corrected): elsewhere too.
    """

    everywhere_wanted = Signal(str, str)

    def __init__(
        self,
        view: TranscriptView,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        history: History,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._actions = actions
        self._messages = messages
        self._history = history
        self._card: SegmentCard | None = None
        self._correction: correcting.Correction | None = None
        self._before: tuple[int, str] | None = None
        actions["text.edit"].triggered.connect(self.edit)
        actions["text.split"].triggered.connect(self.split)
        actions["text.join"].triggered.connect(self.join)
        actions["text.restore"].triggered.connect(self.restore)
        actions["times.end_now"].triggered.connect(self.set_end_now)
        session.transcript_changed.connect(self._on_session_transcript_changed)
        session.episode_opened.connect(self._on_session_episode_opened)
        history.about_to_move.connect(self.flush)

    @property
    def card(self) -> SegmentCard:
        """The card, made when it is first needed."""
        if self._card is None:
            card = self._card = SegmentCard(self._view)
            card.written.connect(self._on_card_written)
            card.times_set.connect(self._on_card_times_set)
            card.now_wanted.connect(self._on_card_now_wanted)
            card.restore_wanted.connect(self.restore)
            card.closed.connect(self._on_card_closed)
        return self._card

    def flush(self) -> None:
        """Save what is typed."""
        if self._card is not None:
            self._card.flush()

    def edit(self) -> None:
        """Correct the words of the segment at the caret, selected, or heard."""
        place = self._place()
        if (episode := self._needed()) is None or place is None:
            return
        segment = self._session.transcript[place.row]
        self._correction = correcting.Correction(self._session.project, episode.id, segment)
        self._before = (segment.id, segment.text)
        self._view.scroller.yield_to_person()
        self._view.show_span(Span(segment.id, 0, segment.id, len(segment.text)))
        caret = self._view.caret()
        self.card.open(segment, caret.offset if caret is not None else None)

    def split(self) -> None:
        """Split the segment at the caret, or before the word that is heard."""
        if (episode := self._needed()) is None:
            return
        editing = self._editing()
        if editing is not None:
            self.card.flush()
            segment_id, offset = editing.id, self.card.offset()
        else:
            place = self._view.caret() or self._heard_word()
            if place is None:
                self._messages.say(self.tr("Put the caret where the line is to be split."))
                return
            segment_id, offset = self._session.transcript[place.row].id, place.offset
        project, made = self._session.project, []

        def work() -> None:
            made.append(correcting.split(project, episode.id, segment_id, offset))

        if self._attempt(work):
            self._leave_card()
            second = self._session.transcript[self._session.transcript.row_of(made[0])]
            at = clock(second.start_ms, tenths=True)
            self._tell(self.tr("Split; the second line starts at {at}").format(at=at))

    def join(self) -> None:
        """Put the segment and the one after it together."""
        if (episode := self._needed()) is None:
            return
        self.flush()
        editing, place = self._editing(), self._place()
        if editing is None and place is None:
            return
        segment = editing or self._session.transcript[place.row if place else 0]
        project = self._session.project
        if self._attempt(lambda: correcting.merge_with_next(project, episode.id, segment.id)):
            self._leave_card()
            self._tell(self.tr("Joined with the line after it"))

    def restore(self) -> None:
        """Put the first text of the segments back."""
        if (episode := self._needed()) is None:
            return
        self.flush()
        project, ids = self._session.project, self._ids()
        changed: list[int] = []
        if self._attempt(lambda: changed.append(correcting.restore_text(project, episode.id, ids))):
            if changed[0]:
                self._begin_anew()
                self._tell(self.tr("The first text is back."))
            else:
                self._messages.say(self.tr("Nobody has corrected these words."))

    def set_end_now(self) -> None:
        """Say that the segment ends at the playhead."""
        self.flush()
        if (segment := self._editing() or self._chosen()) is not None:
            self._set_times(segment, None, self._session.player.position_ms())

    def extend_menu(self, menu: QMenu, span: Span) -> None:
        """Offer what can be done with the text under a menu."""
        transcript = self._session.transcript
        menu.addSeparator()
        if self._view.selection() is None:
            self._view.set_selection(span)
        for name in ("text.edit", "text.split", "text.join"):
            menu.addAction(self._actions[name])
        first = transcript[transcript.row_of(span.first_id)].original_text
        if first is not None:
            shown = first if len(first) <= _LONGEST_TOLD else first[:_LONGEST_TOLD] + "…"
            text = self.tr("Put the first text back: “{text}”").format(text=shown)
            menu.addAction(text.replace("&", "&&")).triggered.connect(self.restore)

    # How it is done.

    def _needed(self) -> Episode | None:
        if self._session.episode is None:
            self._messages.say(self.tr("Open an episode first."))
        return self._session.episode

    def _place(self) -> Place | None:
        """The caret, else where the selection begins, else the segment that is heard."""
        transcript, selection = self._session.transcript, self._session.selection
        if not len(transcript):
            return None
        if selection is not None:
            return Place(transcript.row_of(selection.first_id), selection.start)
        caret = self._view.caret()
        if caret is not None:
            return caret
        return Place(max(0, transcript.row_at(self._session.player.position_ms())), 0)

    def _chosen(self) -> Segment | None:
        place = self._place()
        return None if place is None else self._session.transcript[place.row]

    def _ids(self) -> list[int]:
        """The segment on the card, or those that are selected."""
        transcript, selection = self._session.transcript, self._session.selection
        if (editing := self._editing()) is not None:
            return [editing.id]
        if selection is not None:
            return [transcript[row].id for row in transcript.rows_of(selection)]
        chosen = self._chosen()
        return [chosen.id] if chosen else []

    def _heard_word(self) -> Place | None:
        heard = self._session.transcript.word_at(self._session.player.position_ms())
        return Place(heard[0], heard[1]) if heard else None

    def _editing(self) -> Segment | None:
        return self._card.segment if self._card is not None else None

    def _leave_card(self) -> None:
        if self._card is not None:
            self._card.close_card()

    def _begin_anew(self) -> None:
        """Compare what is typed from now on with the text as it is now."""
        segment, episode = self._editing(), self._session.episode
        if segment is not None and episode is not None:
            project = self._session.project
            self._correction = correcting.Correction(project, episode.id, segment)

    def _set_times(self, segment: Segment, start_ms: int | None, end_ms: int | None) -> None:
        if (episode := self._needed()) is None:
            return
        project = self._session.project
        if self._attempt(
            lambda: correcting.set_times(
                project, episode.id, segment.id, start_ms=start_ms, end_ms=end_ms
            )
        ):
            now = self._session.transcript
            segment = now[now.row_of(segment.id)]
            start = clock(segment.start_ms, tenths=True)
            end = clock(segment.end_ms, tenths=True)
            self._tell(self.tr("The line goes from {start} to {end}").format(start=start, end=end))
            self._begin_anew()
        elif (editing := self._editing()) is not None:
            self.card.take(editing)

    def _attempt(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except AppError as error:
            self._messages.warn(error)
            return False
        return True

    def _tell(self, text: str) -> None:
        self._messages.say(text, self.tr("Undo"), self._history.undo)

    # What others say.

    def _on_card_written(self, text: str) -> None:
        if self._correction is not None:
            correction = self._correction
            self._attempt(lambda: correction.write(text))

    def _on_card_times_set(self, start_ms: int | None, end_ms: int | None) -> None:
        if (segment := self._editing()) is not None:
            self._set_times(segment, start_ms, end_ms)

    def _on_card_now_wanted(self, which: str) -> None:
        ms = self._session.player.position_ms()
        start_ms, end_ms = (ms, None) if which == "start" else (None, ms)
        if (segment := self._editing()) is not None:
            self.card.flush()
            self._set_times(segment, start_ms, end_ms)

    def _on_card_closed(self) -> None:
        self._correction = None
        before, self._before = self._before, None
        if before is not None:
            self._offer_everywhere(*before)

    def _offer_everywhere(self, segment_id: int, before: str) -> None:
        """Where one name was corrected that stands elsewhere as well, offer to correct it there."""
        transcript = self._session.transcript
        if not transcript.has_all([segment_id]):
            return
        words = changed_words(before, transcript[transcript.row_of(segment_id)].text)
        if words is None:
            return
        finder = TextFinder()
        finder.set_transcript(transcript)
        more = finder.find(words[0], FindOptions(whole_words=True))
        if more:
            text = counted(
                more,
                self.tr("“{old}” stands in one more place"),
                self.tr("“{old}” stands in {n} more places"),
            )
            self._messages.say(
                text.replace("{old}", words[0]),
                self.tr("Correct everywhere…"),
                lambda: self.everywhere_wanted.emit(*words),
            )

    def _on_session_transcript_changed(self, _ids: object) -> None:
        """Show on the card what has become of its segment."""
        if (editing := self._editing()) is None:
            return
        transcript = self._session.transcript
        try:
            self.card.take(transcript[transcript.row_of(editing.id)])
        except EditError:  # joined with another, or taken back
            self.card.close_card()

    def _on_session_episode_opened(self) -> None:
        self._leave_card()
