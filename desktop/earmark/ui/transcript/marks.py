"""Which annotations touch which rows, found fast among tens of thousands."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import sub
from typing import NamedTuple

from earmark.domain.annotation import Annotation
from earmark.domain.transcript import Span, Transcript
from earmark.errors import EditError
from earmark.ui.transcript.positions import Place

LONG_ROWS = 64
FEW = 200


class Mark(NamedTuple):
    """An annotation with the places where it begins and ends (half-open)."""

    start: Place
    end: Place
    annotation: Annotation


class Marks:
    """The annotations of an episode by the row they begin in.

    Short ones are found by bisecting their first rows; the few that cover very many rows are
    looked through one by one, so that a topic of an hour does not slow down everything in it.
    Three plain lists hold them: an object for each would cost ten times the time to open.
    """

    def __init__(self) -> None:
        self._given: list[Annotation] = []
        self._sorted: list[Annotation] = []
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        self._long: list[Mark] = []
        self._asked: tuple[int, Mark | None] | None = None

    def __len__(self) -> int:
        return len(self._given)

    def take(self, annotations: Sequence[Annotation], transcript: Transcript) -> None:
        """Take new annotations; only what differs from the ones before is worked out."""
        gone, come, self._given = _difference(self._given, list(annotations))
        self._asked = None
        if len(gone) + len(come) > FEW:
            self.rebuild(transcript)
            return
        for annotation in gone:
            self._remove(annotation)
        for annotation in come:
            self._insert(annotation, transcript)

    def rebuild(self, transcript: Transcript) -> None:
        """Find every place anew, after rows have come or gone."""
        given = self._given
        self._asked = None
        try:
            spans = [each.span for each in given]
            firsts = list(map(transcript.row_of, [span.first_id for span in spans]))
            lasts = list(map(transcript.row_of, [span.last_id for span in spans]))
        except EditError:
            given = [each for each in given if places_of(each.span, transcript)]
            firsts = [transcript.row_of(each.span.first_id) for each in given]
            lasts = [transcript.row_of(each.span.last_id) for each in given]
        if firsts != sorted(firsts):
            order = sorted(range(len(given)), key=firsts.__getitem__)
            given = [given[i] for i in order]
            firsts, lasts = [firsts[i] for i in order], [lasts[i] for i in order]
        self._sorted, self._firsts, self._lasts = list(given), firsts, lasts
        sizes = map(sub, lasts, firsts)
        self._long = [self._mark(i) for i, size in enumerate(sizes) if size >= LONG_ROWS]

    def _mark(self, i: int) -> Mark:
        annotation = self._sorted[i]
        span = annotation.span
        return Mark(Place(self._firsts[i], span.start), Place(self._lasts[i], span.end), annotation)

    def _remove(self, annotation: Annotation) -> None:
        """Take one out, by identity: equal ones would be compared field by field."""
        for i, each in enumerate(self._sorted):
            if each is annotation:
                del self._sorted[i], self._firsts[i], self._lasts[i]
                break
        self._long = [mark for mark in self._long if mark.annotation is not annotation]

    def _insert(self, annotation: Annotation, transcript: Transcript) -> None:
        places = places_of(annotation.span, transcript)
        if places is None:
            return
        start, end = places
        i = bisect_right(self._firsts, start.row)
        self._sorted.insert(i, annotation)
        self._firsts.insert(i, start.row)
        self._lasts.insert(i, end.row)
        if end.row - start.row >= LONG_ROWS:
            self._long.append(Mark(start, end, annotation))

    def between(self, start: Place, end: Place) -> list[Mark]:
        """The marks that cover any text from `start` to `end`, by where they begin."""
        found = [mark for mark in self._long if mark.start < end and mark.end > start]
        firsts, lasts = self._firsts, self._lasts
        low = bisect_left(firsts, start.row - LONG_ROWS)
        for i in range(low, bisect_right(firsts, end.row)):
            last = lasts[i]
            if last >= start.row and last - firsts[i] < LONG_ROWS:
                mark = self._mark(i)
                if mark.start < end and mark.end > start:
                    found.append(mark)
        if len(found) > 1:
            found.sort(key=lambda mark: (mark.start, -mark.end.row, -mark.end.offset))
        return found

    def at(self, place: Place) -> list[Mark]:
        """The marks that cover the character at a place, the shortest first."""
        found = self.between(place, Place(place.row, place.offset + 1))
        return sorted(
            found,
            key=lambda mark: (mark.end.row - mark.start.row, mark.end.offset - mark.start.offset),
        )

    def by_id(self, annotation_id: int) -> Mark | None:
        """The mark of an annotation."""
        if self._asked is None or self._asked[0] != annotation_id:
            found = (i for i, each in enumerate(self._sorted) if each.id == annotation_id)
            i = next(found, None)
            self._asked = (annotation_id, self._mark(i) if i is not None else None)
        return self._asked[1]


def _difference(
    old: list[Annotation], new: list[Annotation]
) -> tuple[list[Annotation], list[Annotation], list[Annotation]]:
    """What is only in the old list, what is only in the new one, and the new one.

    What is equal at both ends is kept as the old objects, so that these are found again.
    """
    shorter = min(len(old), len(new))
    head = _common(old, new, shorter)
    tail = _common(old[::-1], new[::-1], shorter - head)
    kept = old[len(old) - tail :]
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    given = [*old[:head], *come, *kept]
    if not gone or not come:
        return gone, come, given
    before, after = set(map(id, gone)), set(map(id, come))
    return (
        [each for each in gone if id(each) not in after],
        [each for each in come if id(each) not in before],
        given,
    )


def _common(old: list[Annotation], new: list[Annotation], most: int) -> int:
    """How many are the same at the start; lists are compared by chunks, which is done in C."""
    at, size = 0, 4096
    while size:
        end = min(at + size, most)
        if end > at and old[at:end] == new[at:end]:
            at = end
        else:
            size //= 4
    return at


def places_of(span: Span, transcript: Transcript) -> tuple[Place, Place] | None:
    """Where a span begins and ends, None when a segment of it is gone."""
    try:
        first, last = transcript.row_of(span.first_id), transcript.row_of(span.last_id)
    except EditError:
        return None
    return Place(first, span.start), Place(last, span.end)
