"""Finding the words of one transcript in another of the same episode."""

from bisect import bisect_right
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

from earmark.domain.transcript import Span, Transcript


@dataclass(frozen=True)
class SameText:
    """Carries spans from one transcript over to another.

    Lines with the same text stand for each other, in their order; what lies in other lines is
    looked for by its words, where it would be about.
    """

    theirs: Transcript
    ours: Transcript

    def __post_init__(self) -> None:
        theirs = [segment.text for segment in self.theirs]
        ours = [segment.text for segment in self.ours]
        rows: dict[int, int] = {}
        if theirs == ours:
            rows = {row: row for row in range(len(ours))}
        else:
            for match in SequenceMatcher(None, theirs, ours, autojunk=False).get_matching_blocks():
                rows.update((match.a + step, match.b + step) for step in range(match.size))
        object.__setattr__(self, "_rows", rows)
        object.__setattr__(self, "_starts", [0, *accumulate(len(text) + 1 for text in ours)])
        object.__setattr__(self, "_whole", " ".join(ours))

    def span(self, span: Span) -> Span | None:
        """Where the words of a span are in the other transcript, None where they are not."""
        rows: dict[int, int] = self.__dict__["_rows"]
        covered = self.theirs.rows_of(span)
        first, last = rows.get(covered[0]), rows.get(covered[-1])
        if first is not None and last is not None and last - first == len(covered) - 1:
            return Span(self.ours[first].id, span.start, self.ours[last].id, span.end)
        return self._by_words(self.theirs.text_of(span), covered[0])

    def _by_words(self, text: str, row: int) -> Span | None:
        """The place of a text that is nearest to where it was."""
        whole: str = self.__dict__["_whole"]
        starts: list[int] = self.__dict__["_starts"]
        text = " ".join(text.split("\n")).strip()
        if not text or not len(self.ours):
            return None
        about = starts[-1] * row // max(1, len(self.theirs))
        places: list[int] = []
        place = whole.find(text)
        while place >= 0:
            places.append(place)
            place = whole.find(text, place + 1)
        if not places:
            return None
        start = min(places, key=lambda one: abs(one - about))
        end = start + len(text)
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
        return Span(
            self.ours[first].id, start - starts[first], self.ours[last].id, end - starts[last]
        )
