"""Which word is heard at a time, worked out once per word however often it is asked."""

from bisect import bisect_right

from earmark.domain.transcript import Transcript, Word, word_times
from earmark.ui.transcript.positions import Place

HOLD_MS = 250


class Playhead:
    """The current row and word. In a short gap the last word stays current."""

    def __init__(self) -> None:
        self._transcript = Transcript()
        self._row_words: tuple[int, tuple[Word, ...]] = (-1, ())
        self._valid = (0, 0)
        self.ms: int | None = None
        self.row = -1
        self.word: tuple[Place, Place] | None = None
        self.place: Place | None = None

    def set_transcript(self, transcript: Transcript) -> None:
        """Look words up in another transcript; the next `move` works everything out anew."""
        self._transcript = transcript
        self._row_words = (-1, ())
        self._valid = (0, 0)

    def move(self, ms: int) -> bool:
        """Go to a time; returns whether another word, or none, is current now."""
        self.ms = ms
        if self._valid[0] <= ms < self._valid[1]:
            return False
        before = (self.row, self.word, self.place)
        self._look_up(ms)
        return before != (self.row, self.word, self.place)

    def _look_up(self, ms: int) -> None:
        transcript = self._transcript
        row = transcript.row_at(ms)
        self.row = row
        if row < 0:
            until = transcript[0].start_ms if len(transcript) else ms + 1
            self.word, self.place, self._valid = None, None, (0, until)
            return
        if self._row_words[0] != row:
            self._row_words = (row, word_times(transcript[row]))
        words = self._row_words[1]
        following = transcript[row + 1].start_ms if row + 1 < len(transcript) else 1 << 60
        index = bisect_right(words, ms, key=lambda word: word.start_ms) - 1
        if index < 0:
            until = words[0].start_ms if words else following
            self.word, self.place = None, Place(row, 0)
            self._valid = (transcript[row].start_ms, min(until, following))
            return
        word = words[index]
        until = words[index + 1].start_ms if index + 1 < len(words) else following
        self.place = Place(row, word.start)
        if ms < word.end_ms + HOLD_MS:
            self.word = (self.place, Place(row, word.end))
            self._valid = (word.start_ms, min(until, word.end_ms + HOLD_MS, following))
        else:
            self.word = None
            self._valid = (word.end_ms + HOLD_MS, min(until, following))
