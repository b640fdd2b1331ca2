"""The estimate: at once, in order, inside the recording, honest about what it does not know."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.transcript import TimingSource
from earmark.timing.chapters import find_chapters
from earmark.timing.estimate import estimate
from earmark.timing.timed import is_monotone

LINES = [
    "Welcome back to the garden show, where things grow slowly.",
    "Today we talk about compost, worms and patience.",
    "First a question that many of you sent in.",
    "How do I keep slugs away from lettuce without poison?",
    "Copper tape works for pots, beer traps for beds.",
    "And now something else entirely: pruning apple trees in winter.",
    "Cut on a dry day, above an outward facing bud.",
]

texts = st.lists(st.text(max_size=60), max_size=20)


@given(texts, st.none() | st.integers(0, 10_000_000), st.data())
def test_times_rise_inside_the_recording_and_keep_every_pin(
    lines: list[str], duration_ms: int | None, data: st.DataObject
) -> None:
    rows = st.integers(0, max(0, len(lines) - 1))
    limit = duration_ms if duration_ms is not None else 1_000_000
    times = sorted(data.draw(st.lists(st.integers(0, limit), max_size=4)))
    chosen = sorted(data.draw(st.lists(rows, unique=True, max_size=len(times))))
    pins = list(zip(chosen, times, strict=False)) if lines else []
    result = estimate(lines, duration_ms, pins=pins)
    assert len(result) == len(lines)
    assert is_monotone(result)
    for row, start_ms in pins:
        assert result[row].start_ms == start_ms
        assert result[row].source is TimingSource.MANUAL
    if duration_ms is not None:
        assert all(0 <= line.start_ms <= line.end_ms <= duration_ms for line in result)


def test_long_lines_get_more_time_than_short_ones() -> None:
    short, long, _last = estimate(["Yes.", "A much longer line of quite many words.", "End."], 9000)
    assert long.end_ms - long.start_ms > 3 * (short.end_ms - short.start_ms)


def test_without_a_duration_an_ordinary_speed_of_speech_is_assumed() -> None:
    lines = estimate(["abcdefghij klmno"] * 100, None)
    assert 80_000 < lines[-1].end_ms < 140_000
    assert lines[-1].uncertainty_ms > lines[1].uncertainty_ms


def test_a_pin_makes_its_neighbours_surer_and_moves_them() -> None:
    plain = estimate(LINES * 20, 600_000)
    pinned = estimate(LINES * 20, 600_000, pins=[(70, 330_000)])
    assert pinned[71].uncertainty_ms < plain[71].uncertainty_ms
    assert pinned[71].start_ms > plain[71].start_ms + 10_000


def test_only_a_title_that_is_found_in_one_place_is_used() -> None:
    lines = ["We grow things and talk about growing things."] * 30
    lines[20] = "And now something else entirely: pruning apple trees in winter."
    chapters = [(90_000, "Pruning apple trees"), (30_000, "Growing things"), (5000, "Sponsors: X")]
    assert find_chapters(lines, chapters) == [(20, 90_000)]


def test_a_chapter_that_contradicts_the_length_is_left_out() -> None:
    lines = [f"Number {i} of the plain sentences here." for i in range(60)]
    lines[50] = "And now something else entirely: pruning apple trees in winter."
    assert estimate(lines, 180_000, [(400_000, "Pruning apple trees")]) == estimate(lines, 180_000)


def test_chapters_of_another_cut_count_less() -> None:
    lines = [f"Number {i} of the plain sentences here." for i in range(200)]
    lines[100] = "And now something else entirely: pruning apple trees in winter."
    chapters = [(330_000, "Pruning apple trees")]
    plain, same, other = (
        estimate(lines, 600_000, *rest)[100].start_ms
        for rest in (((), ()), (chapters, (), 600_000), (chapters, (), 690_000))
    )
    assert plain < other < same


def test_words_lie_in_their_line() -> None:
    for line, following in pairwise(estimate(LINES, 30_000)):
        assert line.words[0].start_ms == line.start_ms
        assert line.words[-1].end_ms <= following.start_ms
    first = estimate(LINES, 30_000)[0].words[0]
    assert LINES[0][first.start : first.end] == "Welcome"


def test_a_recording_of_no_length_is_no_trouble() -> None:
    assert [line.end_ms for line in estimate(["", "a word"], 0)] == [0, 0]
