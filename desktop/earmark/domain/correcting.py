"""Correct a transcript's text, split and merge its segments, without storage or screen.

Word times and places in the text survive: a correction is compared with what stood there word
by word (difflib, Ratcliff and Obershelp's matching), and what is the same keeps its time and its
place. Annotations are not moved here; `TextMap` says where a place went.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from earmark.domain.transcript import (
    UNSPACED,
    Segment,
    TimingSource,
    Word,
    word_ranges,
    word_times,
)
from earmark.errors import EditError

_EDGES = ' .,;:!?…"“”„«»()[]'
_RUN = re.compile(r"\s+|\S+")
_TOKEN = re.compile(rf"\s+|[{UNSPACED}]|(?:(?![{UNSPACED}])[\w'’])+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class TextMap:
    """Where the places of a text went when it was corrected.

    `blocks` are (old start, old end, new start, new end), without gaps, in order; inside a
    block of equal length places keep their distance from its start.
    """

    blocks: tuple[tuple[int, int, int, int], ...]

    def start(self, offset: int) -> int:
        """Where a span that began here begins now: at the start of what replaced its word."""
        return self._place(offset, at_end=False)

    def end(self, offset: int) -> int:
        """Where a span that ended here ends now: after what replaced its last word."""
        return self._place(offset, at_end=True)

    def _place(self, offset: int, *, at_end: bool) -> int:
        if not self.blocks:
            return offset
        starts = [block[0] for block in self.blocks]
        if at_end:
            place = max(0, bisect_right(starts, offset - 1) - 1)
        else:
            place = max(0, bisect_right(starts, offset) - 1)
            while place + 1 < len(self.blocks) and self.blocks[place][1] <= offset:
                place += 1
        old_start, old_end, new_start, new_end = self.blocks[place]
        if old_end - old_start == new_end - new_start:
            return new_start + min(max(0, offset - old_start), old_end - old_start)
        if at_end:
            return new_start if offset <= old_start else new_end
        return new_end if offset >= old_end else new_start


def text_map(old: str, new: str) -> TextMap:
    """Compare two texts word by word and say where each place of the old one is in the new.

    What lies between white space is compared as a whole first, and by its letters and marks
    only where it changed: else the comma of a word could be taken for the one of its neighbour.
    """
    before, after = _found(_RUN, old), _found(_RUN, new)
    blocks: list[tuple[int, int, int, int]] = []
    for kind, *block in _compared(old, before, new, after):
        old_start, old_end, new_start, new_end = block
        if kind != "replace":
            blocks.append((old_start, old_end, new_start, new_end))
            continue
        inner = _compared(
            old,
            _found(_TOKEN, old, old_start, old_end),
            new,
            _found(_TOKEN, new, new_start, new_end),
        )
        blocks += [(i, j, k, m) for _kind, i, j, k, m in inner]
    return TextMap(tuple(blocks))


def _compared(
    old: str, before: Sequence[tuple[int, int]], new: str, after: Sequence[tuple[int, int]]
) -> Iterator[tuple[str, int, int, int, int]]:
    """What difflib makes of two rows of pieces, with places in the texts; there are no gaps."""
    matcher = SequenceMatcher(
        None, [old[a:b] for a, b in before], [new[a:b] for a, b in after], autojunk=False
    )
    for kind, i, j, k, m in matcher.get_opcodes():
        old_start = before[i][0] if i < len(before) else before[-1][1] if before else 0
        new_start = after[k][0] if k < len(after) else after[-1][1] if after else 0
        old_end = before[j - 1][1] if j > i else old_start
        new_end = after[m - 1][1] if m > k else new_start
        yield kind, old_start, old_end, new_start, new_end


def changed_words(old: str, new: str) -> tuple[str, str] | None:
    """The words that a correction put in the place of others, where it did so in one place only.

    Returns:
        What stood there and what stands there now; None where words only came, only went, or
        changed in several places.
    """
    before, after = old.split(), new.split()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    if len(changes) != 1 or changes[0][0] != "replace":
        return None
    _kind, i, j, k, m = changes[0]
    pair = (" ".join(before[i:j]).strip(_EDGES), " ".join(after[k:m]).strip(_EDGES))
    return pair if all(pair) and pair[0] != pair[1] else None


def correct_text(segment: Segment, text: str) -> Segment:
    """Give a segment another text; words that stayed keep their times.

    Words that were put in the place of others share the time of those by length; words put
    in where there were none share the pause between their neighbours.

    Raises:
        EditError: If the new text is empty.
    """
    text = " ".join(text.split())
    if not text:
        raise EditError(
            "A segment can't be left without text.", "Merge it with its neighbour instead."
        )
    if text == " ".join(segment.text.split()):
        return segment
    first = segment.text if segment.original_text is None else segment.original_text
    if text == " ".join(first.split()):
        return _with_text(segment, first, None)
    return _with_text(segment, text, first)


def restore_text(segment: Segment) -> Segment:
    """Give a segment the text back that its file had; one nobody corrected stays as it is."""
    if segment.original_text is None:
        return segment
    return _with_text(segment, segment.original_text, None)


def _with_text(segment: Segment, text: str, first: str | None) -> Segment:
    if not segment.words:
        return replace(segment, text=text, original_text=first)
    if _has_words_inside_runs(segment):
        return replace(segment, text=text, original_text=first, words=_carried(segment, text))
    ranges = word_ranges(text)
    old = [segment.text[word.start : word.end] for word in segment.words]
    matcher = SequenceMatcher(None, old, [text[a:b] for a, b in ranges], autojunk=False)
    words: list[Word] = []
    for kind, i, j, k, m in matcher.get_opcodes():
        places = ranges[k:m]
        if kind == "equal":
            words += [
                replace(word, start=start, end=end)
                for word, (start, end) in zip(segment.words[i:j], places, strict=True)
            ]
        elif places and j - i == len(places):
            words += [
                replace(word, start=start, end=end, confidence=None)
                for word, (start, end) in zip(segment.words[i:j], places, strict=True)
            ]
        elif places:
            words += _spread(segment, i, j, places)
    return replace(segment, text=text, original_text=first, words=tuple(words))


def _has_words_inside_runs(segment: Segment) -> bool:
    """Whether words begin in the middle of a run without spaces, as they do in Japanese."""
    text = segment.text
    return any(word.start and not text[word.start - 1].isspace() for word in segment.words)


def _carried(segment: Segment, text: str) -> tuple[Word, ...]:
    """Words at the places where their characters are in another text; new ones get no time."""
    places = text_map(segment.text, text)
    words: list[Word] = []
    done = 0
    for word in segment.words:
        start = max(done, places.start(word.start))
        end = places.end(word.end)
        if end > start:
            same = text[start:end] == segment.text[word.start : word.end]
            confidence = word.confidence if same else None
            words.append(replace(word, start=start, end=end, confidence=confidence))
            done = end
    return tuple(words)


def split_segment(
    segment: Segment, at: int, time_ms: int | None = None
) -> tuple[Segment, Segment, int]:
    """Split a segment in two at a text offset.

    Args:
        segment: What is split; the first half keeps its id, the second has id 0.
        at: Offset in code points; white space around it goes.
        time_ms: The moment of the split; the start of the second half's first word without.

    Returns:
        The halves, and the offset in the old text at which the second half begins.

    Raises:
        EditError: If either half would be empty, or the moment lies outside the segment.
    """
    head = segment.text[:at].rstrip()
    tail = segment.text[at:].lstrip()
    if not head.strip() or not tail:
        raise EditError(
            "Both halves of a split need some text.", "Put the caret between two words."
        )
    begins = len(segment.text) - len(tail)
    first, second, moment = _split_words(segment, at, len(head), begins)
    if time_ms is not None:
        if not segment.start_ms <= time_ms <= segment.end_ms:
            raise EditError(
                "The moment of the split lies outside the segment.",
                "Move the playhead into the segment, or split without it.",
            )
        moment = time_ms
        first = [_within(word, segment.start_ms, moment) for word in first]
        second = [_within(word, moment, segment.end_ms) for word in second]
    if not segment.words:
        first, second = [], []
    moved = tuple(
        replace(word, start=word.start - begins, end=word.end - begins) for word in second
    )
    heard, rest = _split_first_text(segment, begins)
    one = replace(segment, text=head, end_ms=moment, words=tuple(first), original_text=heard)
    other = replace(
        segment, id=0, text=tail, start_ms=moment, words=moved, paragraph=False,
        original_text=rest,
    )  # fmt: skip
    return one, other, begins


def _split_first_text(segment: Segment, begins: int) -> tuple[str | None, str | None]:
    """The first text of a corrected segment, cut where its words are."""
    first = segment.original_text
    if first is None:
        return None, None
    at = text_map(segment.text, first).start(begins)
    head, tail = first[:at].rstrip(), first[at:].lstrip()
    return (head, tail) if head and tail else (None, None)


def _split_words(
    segment: Segment, at: int, ends: int, begins: int
) -> tuple[list[Word], list[Word], int]:
    """The words before and after a split, a word that is cut on both sides, and the moment."""
    words = word_times(segment)
    first = [word for word in words if word.end <= ends]
    second = [word for word in words if word.start >= begins]
    moment = second[0].start_ms if second else segment.end_ms
    for cut in words:
        if cut.start < ends and cut.end > begins:
            share = (at - cut.start) / (cut.end - cut.start)
            moment = round(cut.start_ms + (cut.end_ms - cut.start_ms) * share)
            first.append(replace(cut, end=ends, end_ms=moment))
            second.insert(0, replace(cut, start=begins, start_ms=moment))
    return first, second, moment


def _within(word: Word, low_ms: int, high_ms: int) -> Word:
    """A word with its times held inside a range."""
    start_ms, end_ms = (min(max(ms, low_ms), high_ms) for ms in (word.start_ms, word.end_ms))
    return replace(word, start_ms=start_ms, end_ms=end_ms)


def merge_segments(first: Segment, second: Segment) -> tuple[Segment, int]:
    """Put two neighbours together; the first keeps its id and speaker.

    Returns:
        The segment, and the offset at which the second's text begins in it.

    Raises:
        EditError: If both have speakers and they differ.
    """
    if first.speaker and second.speaker and first.speaker != second.speaker:
        raise EditError(
            f"The segments are spoken by {first.speaker} and by {second.speaker}.",
            "Give them one speaker first.",
        )
    at = len(first.text) + 1
    words: tuple[Word, ...] = ()
    if first.words or second.words:
        moved = (
            replace(word, start=word.start + at, end=word.end + at) for word in word_times(second)
        )
        words = (*word_times(first), *moved)
    merged = replace(
        first,
        text=f"{first.text} {second.text}",
        end_ms=max(first.end_ms, second.end_ms),
        speaker=first.speaker or second.speaker,
        source=max(first.source, second.source, key=_WEAKNESS.__getitem__),
        uncertainty_ms=max(first.uncertainty_ms, second.uncertainty_ms),
        words=words,
        spoken=first.spoken or second.spoken,
        original_text=_merged_first_text(first, second),
    )
    return merged, at


def _merged_first_text(first: Segment, second: Segment) -> str | None:
    """What the file had for both; None where nobody corrected either."""
    texts = [first.original_text, second.original_text]
    if texts == [None, None]:
        return None
    now = (first.text, second.text)
    return " ".join(old if old is not None else new for old, new in zip(texts, now, strict=True))


_WEAKNESS = {
    TimingSource.MANUAL: 0,
    TimingSource.GIVEN: 1,
    TimingSource.ALIGNED: 2,
    TimingSource.ESTIMATED: 3,
}


def move_segment(
    segment: Segment, start_ms: int, end_ms: int, *, source: TimingSource = TimingSource.MANUAL
) -> Segment:
    """Give a segment other ends; its words are stretched along.

    Raises:
        EditError: If it would end before it starts.
    """
    if end_ms < start_ms:
        raise EditError("A segment can't end before it starts.", "Choose a later end.")
    old = max(1, segment.end_ms - segment.start_ms)

    def moved(ms: int) -> int:
        return start_ms + round((ms - segment.start_ms) * (end_ms - start_ms) / old)

    words = tuple(
        replace(word, start_ms=moved(word.start_ms), end_ms=moved(word.end_ms))
        for word in segment.words
    )
    return replace(
        segment,
        start_ms=start_ms,
        end_ms=end_ms,
        words=words,
        source=source,
        uncertainty_ms=0 if source is TimingSource.MANUAL else segment.uncertainty_ms,
    )


def _spread(segment: Segment, i: int, j: int, places: Sequence[tuple[int, int]]) -> list[Word]:
    """Share the time of the words i..j, or the pause before i, among new words by length."""
    words = segment.words
    if j > i:
        start_ms, end_ms = words[i].start_ms, words[j - 1].end_ms
    else:
        start_ms = words[i - 1].end_ms if i else segment.start_ms
        end_ms = words[i].start_ms if i < len(words) else segment.end_ms
    end_ms = max(start_ms, end_ms)
    total = sum(end - start for start, end in places)
    made, done = [], 0
    for start, end in places:
        begin = start_ms + (end_ms - start_ms) * done // total
        done += end - start
        finish = start_ms + (end_ms - start_ms) * done // total
        made.append(
            Word(start, end, begin, finish, TimingSource.ESTIMATED, None, end_ms - start_ms)
        )
    return made


def _found(
    pieces: re.Pattern[str], text: str, start: int = 0, end: int | None = None
) -> list[tuple[int, int]]:
    within = pieces.finditer(text, start, len(text) if end is None else end)
    return [match.span() for match in within]
