"""Which annotations touch which rows, found fast among tens of thousands."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from earmark.domain.annotation import Annotation
from earmark.domain.transcript import Span, Transcript
from earmark.errors import EditError
from earmark.ui.transcript.positions import Place

LONG_ROWS = 64


class Mark(NamedTuple):
    """An annotation with the places where it begins and ends (half-open)."""

    start: Place
    end: Place
    annotation: Annotation


class Marks:
    """The annotations of an episode in order of place.

    Short ones are found by bisecting their first rows; the few that cover very many rows are
    looked through one by one, so that a topic of an hour does not slow down everything in it.
    """

    def __init__(self) -> None:
        self._given: list[Annotation] = []
        self._short: list[Mark] = []
        self._long: list[Mark] = []

    def __len__(self) -> int:
        return len(self._given)

    @property
    def given(self) -> list[Annotation]:
        """The annotations as they were given."""
        return self._given

    def take(self, annotations: Sequence[Annotation], transcript: Transcript) -> None:
        """Take new annotations; only what differs from the ones before is worked out."""
        old, new = self._given, list(annotations)
        head = 0
        for one, other in zip(old, new, strict=False):
            if one is not other:
                break
            head += 1
        tail = 0
        for one, other in zip(reversed(old[head:]), reversed(new[head:]), strict=False):
            if one is not other:
                break
            tail += 1
        gone = old[head : len(old) - tail]
        come = new[head : len(new) - tail]
        self._given = new
        if len(gone) + len(come) > 200:
            self._build(new, transcript)
            return
        self._remove({id(annotation) for annotation in gone})
        for mark in _marks(come, transcript):
            if _is_long(mark):
                self._long.append(mark)
            else:
                self._short.insert(bisect_right(self._short, mark[:2], key=_place_of), mark)

    def rebuild(self, transcript: Transcript) -> None:
        """Find every place anew, after rows have come or gone."""
        self._build(self._given, transcript)

    def _build(self, annotations: Sequence[Annotation], transcript: Transcript) -> None:
        marks = list(_marks(annotations, transcript))
        self._long = [mark for mark in marks if _is_long(mark)]
        self._short = [mark for mark in marks if not _is_long(mark)] if self._long else marks
        self._short.sort(key=_place_of)

    def _remove(self, gone: set[int]) -> None:
        if gone:
            self._long = [mark for mark in self._long if id(mark.annotation) not in gone]
            self._short = [mark for mark in self._short if id(mark.annotation) not in gone]

    def between(self, start: Place, end: Place) -> list[Mark]:
        """The marks that cover any text from `start` to `end`, by where they begin."""
        first = bisect_left(self._short, Place(start.row - LONG_ROWS, 0), key=_start_of)
        last = bisect_left(self._short, end, key=_start_of)
        found = [mark for mark in self._short[first:last] if mark.end > start]
        found += [mark for mark in self._long if mark.start < end and mark.end > start]
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
        for marks in (self._long, self._short):
            for mark in marks:
                if mark.annotation.id == annotation_id:
                    return mark
        return None


def places_of(span: Span, transcript: Transcript) -> tuple[Place, Place] | None:
    """Where a span begins and ends, None when a segment of it is gone."""
    try:
        first, last = transcript.row_of(span.first_id), transcript.row_of(span.last_id)
    except EditError:
        return None
    return Place(first, span.start), Place(last, span.end)


def _marks(annotations: Iterable[Annotation], transcript: Transcript) -> Iterable[Mark]:
    for annotation in annotations:
        places = places_of(annotation.span, transcript)
        if places is not None:
            yield Mark(places[0], places[1], annotation)


def _is_long(mark: Mark) -> bool:
    return mark.end.row - mark.start.row >= LONG_ROWS


def _start_of(mark: Mark) -> Place:
    return mark.start


def _place_of(mark: Mark) -> tuple[Place, Place]:
    return mark.start, mark.end
