"""Random corrections, splits, merges, times, tags and undo: annotations stay on their words.

Every word of the transcript is unlike every other, so that the words an annotation covers can
be told apart. An annotation has to cover all words that it was put on and that still exist;
besides these it may cover only words that somebody has put in meanwhile.
"""

import shutil
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from earmark.app import care, correcting, edits, replacing
from earmark.app.finding import FindOptions
from earmark.app.project import Project
from earmark.domain.correcting import move_segment
from earmark.domain.transcript import word_ranges
from earmark.errors import EditError
from reversible import add_episode

PICK = st.integers(0, 1_000_000)
LINES = tuple(
    " ".join(f"{letter}{n}{mark}" for n in range(size))
    for letter, size, mark in (("a", 7, ""), ("bé", 2, ","), ("漢", 5, ""), ("d🙂", 9, "."))
)
Expected = dict[int, tuple[frozenset[str], frozenset[str]]]


class Correcting(RuleBasedStateMachine):
    """One episode, and what each annotation must cover and may cover."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="correcting"))
        self.project = Project.open(self.folder / "p.earmark", annotator="Ada")
        self.expected: Expected = {}
        self.past: list[Expected] = []
        self.future: list[Expected] = []
        self.fresh = count()

    def teardown(self) -> None:
        self.project.close()
        assert care.check(self.folder / "p.earmark") == []
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        self.episode_id = add_episode(self.project, lines=LINES)

    def _done(self, now: Expected) -> None:
        self.past.append(self.expected)
        self.expected = now
        self.future.clear()

    def _segment(self, pick: int):  # type: ignore[no-untyped-def]
        transcript = self.project.transcript(self.episode_id)
        return transcript[pick % len(transcript)]

    @rule(pick=PICK, low=PICK, high=PICK, more=st.integers(0, 2))
    def tag(self, pick: int, low: int, high: int, more: int) -> None:
        transcript = self.project.transcript(self.episode_id)
        first = pick % len(transcript)
        last = min(first + more, len(transcript) - 1)
        start = word_ranges(transcript[first].text)[low % len(transcript[first].text.split())][0]
        end = word_ranges(transcript[last].text)[high % len(transcript[last].text.split())][1]
        if first == last and end <= start:
            return
        span = transcript.span(first, start, last, end)
        made = edits.add_annotation(self.project, self.episode_id, 1, span)
        words = frozenset(transcript.text_of(span).split())
        self._done({**self.expected, made.id: (words, words)})

    @rule(pick=PICK)
    def untag(self, pick: int) -> None:
        if self.expected:
            number = sorted(self.expected)[pick % len(self.expected)]
            edits.remove_annotations(self.project, [number])
            self._done({key: value for key, value in self.expected.items() if key != number})

    @rule(pick=PICK, at=PICK)
    def correct_a_word(self, pick: int, at: int) -> None:
        segment = self._segment(pick)
        words = segment.text.split()
        old, new = words[at % len(words)], f"new{next(self.fresh)}"
        words[at % len(words)] = new
        correcting.set_text(self.project, self.episode_id, segment.id, " ".join(words))

        def follow(known: frozenset[str]) -> frozenset[str]:
            return known - {old} | {new} if old in known else known

        self._done({key: (follow(a), follow(b)) for key, (a, b) in self.expected.items()})

    @rule(pick=PICK, at=PICK)
    def put_a_word_in(self, pick: int, at: int) -> None:
        segment = self._segment(pick)
        words, new = segment.text.split(), f"in{next(self.fresh)}"
        words.insert(at % (len(words) + 1), new)
        correcting.set_text(self.project, self.episode_id, segment.id, " ".join(words))
        self._done({key: (a, b | {new}) for key, (a, b) in self.expected.items()})

    @rule(pick=PICK, at=PICK)
    def take_a_word_out(self, pick: int, at: int) -> None:
        segment = self._segment(pick)
        words = segment.text.split()
        if len(words) < 2:
            return
        old = words.pop(at % len(words))
        correcting.set_text(self.project, self.episode_id, segment.id, " ".join(words))
        now: Expected = {}
        for key, (must, may) in self.expected.items():
            left = must - {old}
            if not left:  # all its words are gone: it keeps to one beside them
                left = frozenset(self.project.annotation(key).text.split())
                may = left
            now[key] = (left, may - {old} | left)
        self._done(now)

    @rule(pick=PICK, start=PICK, size=st.integers(1, 2))
    def correct_a_word_everywhere(self, pick: int, start: int, size: int) -> None:
        """Replace the beginning of some words wherever it stands; one step."""
        segment = self._segment(pick)
        words = segment.text.split()
        old, new = words[start % len(words)][:size], f"every{next(self.fresh)}"
        options = FindOptions(match_case=True, ignore_accents=False)
        found = replacing.proposals(self.project, [self.episode_id], old, new, options)
        if not replacing.replace(self.project, found.places):
            return

        def follow(known: frozenset[str]) -> frozenset[str]:
            return frozenset(word.replace(old, new) for word in known)

        self._done({key: (follow(a), follow(b)) for key, (a, b) in self.expected.items()})

    @rule(pick=PICK, at=PICK)
    def split(self, pick: int, at: int) -> None:
        segment = self._segment(pick)
        with suppress(EditError):
            offset = at % (len(segment.text) + 1)
            if 0 < offset < len(segment.text) and not segment.text[offset - 1].isspace():
                offset = segment.text.rfind(" ", 0, offset) + 1
            correcting.split(self.project, self.episode_id, segment.id, offset)
            self._done(self.expected)

    @rule(pick=PICK)
    def merge(self, pick: int) -> None:
        with suppress(EditError):
            correcting.merge_with_next(self.project, self.episode_id, self._segment(pick).id)
            self._done(self.expected)

    @rule(pick=PICK, later=st.integers(0, 900), sooner=st.integers(0, 900))
    def retime(self, pick: int, later: int, sooner: int) -> None:
        segment = self._segment(pick)
        start = min(segment.start_ms + later, segment.end_ms)
        moved = move_segment(segment, start, max(start, segment.end_ms - sooner))
        if edits.retime(self.project, self.episode_id, [moved], "Retime"):
            self._done(self.expected)

    @rule(pick=PICK, end=st.integers(1, 3_000))
    def set_an_end(self, pick: int, end: int) -> None:
        segment = self._segment(pick)
        before = self.project.undo_id
        with suppress(EditError):
            correcting.set_times(
                self.project, self.episode_id, segment.id, end_ms=segment.start_ms + end
            )
        if self.project.undo_id != before:
            self._done(self.expected)

    @rule(pick=PICK, name=st.sampled_from(("Ada", "Ben", "")))
    def assign(self, pick: int, name: str) -> None:
        ids = [self._segment(pick).id, self._segment(pick + 1).id]
        if correcting.assign_speaker(self.project, self.episode_id, ids, name):
            self._done(self.expected)

    @rule()
    def undo(self) -> None:
        if self.past:
            assert self.project.undo() is not None
            self.future.append(self.expected)
            self.expected = self.past.pop()

    @rule()
    def redo(self) -> None:
        if self.future:
            assert self.project.redo() is not None
            self.past.append(self.expected)
            self.expected = self.future.pop()

    @invariant()
    def annotations_cover_their_words(self) -> None:
        if not hasattr(self, "episode_id"):
            return
        found = {one.id: one for one in self.project.annotations(self.episode_id)}
        assert set(found) == set(self.expected)
        transcript = self.project.transcript(self.episode_id)
        for number, (must, may) in self.expected.items():
            text = found[number].text
            assert text == transcript.text_of(found[number].span)
            assert must <= set(text.split()) <= may, text
            assert text == text.strip()


def test_a_neighbour_with_the_same_first_letter_or_last_mark_goes() -> None:
    for line, word, gone in ((2, 4, 3), (2, 2, 2), (3, 1, 0), (3, 0, 1), (1, 1, 0)):
        machine = Correcting()
        machine.begin()
        machine.tag(pick=line, low=word, high=word, more=0)
        machine.tag(pick=line, low=min(word, gone), high=max(word, gone), more=0)
        machine.split(pick=line, at=6)
        machine.undo()
        machine.retime(pick=line, later=100, sooner=0)
        machine.take_a_word_out(pick=line, at=gone)
        machine.annotations_cover_their_words()
        machine.teardown()


Correcting.TestCase.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
TestCorrecting = Correcting.TestCase
