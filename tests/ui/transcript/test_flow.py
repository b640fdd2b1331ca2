"""Segments flow into paragraphs without losing or doubling a character."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.transcript import Segment, TimingSource, Transcript
from earmark.ui.transcript.flow import Flow, Form, Key, Metrics, ends_sentence, reading_blocks
from earmark.ui.transcript.positions import Place


def make(texts: list[str], speakers: list[str] | None = None) -> tuple[Segment, ...]:
    return tuple(
        Segment(
            row + 1, row * 4000, row * 4000 + 3900, text, speakers[row] if speakers else "",
            TimingSource.ESTIMATED,
        )
        for row, text in enumerate(texts)
    )  # fmt: skip


SENTENCES = st.lists(
    st.sampled_from(
        [
            "word",
            "more words here",
            "End.",
            "“Quoted!”",
            "Mr. Smith came",
            "一些文字。",
            "long " * 40,
        ]
    ),
    min_size=1,
    max_size=12,
).map(" ".join)
EPISODES = st.tuples(
    st.lists(SENTENCES, min_size=1, max_size=400), st.sampled_from(list(Form)), st.integers(1, 5)
)


def all_blocks(flow: Flow) -> list[tuple[Key, Place, Place]]:
    key: Key | None = Key(0, 0)
    found = []
    while key is not None:
        block = flow.block(key)
        found.append((key, block.start, block.end))
        key = flow.after(key)
    return found


@given(EPISODES)
def test_blocks_cover_every_character_once_and_in_order(
    episode: tuple[list[str], Form, int],
) -> None:
    texts, form, every = episode
    speakers = [str(row // every % 2) for row in range(len(texts))]
    segments = make(texts, speakers if every < 5 else None)
    blocks = all_blocks(Flow(segments, form, Metrics()))
    at = Place(0, 0)
    for _key, start, end in blocks:
        joins = start == at or (start.offset == 0 and start == Place(at.row + 1, 0))
        assert joins, f"{at} is followed by {start}"
        if start != at:
            assert at.offset == len(texts[at.row])
        assert end > start
        at = end
    assert at == Place(len(texts) - 1, len(texts[-1]))


@given(EPISODES)
def test_going_back_meets_the_same_blocks(episode: tuple[list[str], Form, int]) -> None:
    texts, form, _every = episode
    flow = Flow(make(texts), form, Metrics())
    forth = [key for key, _start, _end in all_blocks(flow)]
    back, key = [], flow.last
    while key is not None:
        back.append(key)
        key = flow.before(key)
    assert back[::-1] == forth


@given(EPISODES, st.integers(0, 10**6))
def test_a_place_is_found_in_the_block_that_holds_it(
    episode: tuple[list[str], Form, int], number: int
) -> None:
    texts, form, _every = episode
    row = number % len(texts)
    place = Place(row, number % len(texts[row]))
    flow = Flow(make(texts), form, Metrics())
    block = flow.block(flow.find(place))
    assert block.start <= place < block.end


def test_heights_add_up_wherever_one_looks() -> None:
    flow = Flow(make(["Some words. " * 4] * 700), Form.READING, Metrics())
    keys = [key for key, _start, _end in all_blocks(flow)]
    tops = [flow.top_of(key) for key in keys]
    assert tops == sorted(tops)
    for key, top in zip(keys, tops, strict=True):
        found, inside = flow.at_height(top + 0.5)
        assert (found, round(inside, 3)) == (key, 0.5)


def test_a_new_voice_begins_a_paragraph_with_a_heading() -> None:
    blocks = reading_blocks(make(["One.", "Two.", "Three."], ["Ada", "Ada", "Tom"]), 0, 3)
    assert [(block.start.row, block.speaker) for block in blocks] == [(0, "Ada"), (2, "Tom")]


def test_a_given_paragraph_is_kept() -> None:
    segments = make(["one", "two"])
    segments = (segments[0], replace(segments[1], paragraph=True))
    assert [block.start.row for block in reading_blocks(segments, 0, 2)] == [0, 1]


def test_a_pause_after_a_sentence_begins_a_paragraph_but_not_an_estimated_one() -> None:
    given_times = [
        replace(segment, source=TimingSource.GIVEN, end_ms=segment.end_ms - 2500)
        for segment in make(["One.", "two,", "three."])
    ]
    assert [b.start.row for b in reading_blocks(given_times, 0, 3)] == [0, 1]
    guessed = [replace(each, source=TimingSource.ESTIMATED) for each in given_times]
    assert [b.start.row for b in reading_blocks(guessed, 0, 3)] == [0]


@pytest.mark.parametrize("text", ["Done.", "Really?”", "终于。", "So (he said).", "wait…"])
def test_sentence_ends_are_seen(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["and then", "on I.O", "the U.S.", "one,"])
def test_other_ends_are_not(text: str) -> None:
    assert not ends_sentence(text)


def test_an_untimed_machine_transcript_reads_as_a_page(palm2: Path) -> None:
    text = (palm2 / "transcript.txt").read_text(encoding="utf-8")
    lines = [line[1:].strip() for line in text.splitlines() if line.startswith("*  ")]
    flow = Flow(make(lines), Form.READING, Metrics())
    sizes = []
    for key, _start, end in all_blocks(flow):
        sizes.append(flow.block(key).chars)
        assert ends_sentence(lines[end.row][: end.offset]), "a paragraph breaks off mid-sentence"
    assert 300 < sum(sizes) / len(sizes) < 600
    assert max(sizes) < 1000


def test_only_what_is_looked_at_is_broken_into_paragraphs() -> None:
    flow = Flow(make(["Some words here."] * 20_000), Form.READING, Metrics())
    flow.find(Place(15_000, 0))
    assert sum(blocks is not None for blocks in flow._blocks) <= 2


def test_a_transcript_of_one_empty_segment_has_a_block() -> None:
    flow = Flow(make([""]), Form.READING, Metrics())
    assert flow.find(Place(0, 0)) == Key(0, 0)


def test_no_segments_make_an_empty_flow() -> None:
    assert not Flow(Transcript().segments, Form.READING, Metrics())
