"""Matching: true agreements are kept, chance ones are not, pins rule."""

import random

from hypothesis import given
from hypothesis import strategies as st

from earmark.timing.anchors import chain, find_runs, token_places
from earmark.timing.assemble import assemble
from earmark.timing.estimate import estimate
from earmark.timing.matching import Matching
from earmark.timing.recogniser import Heard
from earmark.timing.state import AlignmentState
from earmark.timing.timed import is_monotone
from earmark.timing.tokens import TokenText, tokenise
from earmark.timing.windows import text_window

WORDS = [
    a + b
    for a in ("ba", "do", "ke", "li", "mu", "na", "po", "ra")
    for b in ("tan", "rim", "sol", "vek")
]


def make_lines(count: int, seed: int = 1) -> list[str]:
    chooser = random.Random(seed)
    return [" ".join(chooser.choice(WORDS) for _word in range(8)) + "." for _line in range(count)]


def speak_exactly(text: TokenText, tokens: range, start: int = 0) -> list[Heard]:
    """Words said one after the other, 40 frames each."""
    return [Heard(text.ids[t], start + 40 * k, start + 40 * k + 38) for k, t in enumerate(tokens)]


def run_all(
    lines: list[str], heard: list[Heard], length_ms: int, pins: list[tuple[int, int]] | None = None
):
    text = tokenise(lines)
    state = AlignmentState("k")
    state.heard[0] = (0, len(text.ids), heard)
    matching = Matching(text, length_ms, pins or [])
    anchors = matching.anchors(state)
    times = matching.token_times(anchors, state)
    unsaid = {t for gap in matching.gaps(times) for t in matching.unsaid_tokens(gap)}
    rough = estimate(lines, length_ms, pins=pins or [])
    return text, times, assemble(text, times, unsaid, pins or [], length_ms, rough)


def test_everything_heard_is_found_where_it_was_heard() -> None:
    lines = make_lines(20)
    text = tokenise(lines)
    heard = speak_exactly(text, range(len(text.ids)), 300)
    _text, _times, result = run_all(lines, heard, 80_000)
    assert [line.start_ms for line in result] == [3000 + 3200 * row for row in range(20)]
    assert all(line.source == "aligned" and line.spoken for line in result)


def test_a_paragraph_nobody_says_is_flagged_and_nothing_else() -> None:
    lines = make_lines(30)
    text = tokenise(lines)
    heard = speak_exactly(text, range(80)) + speak_exactly(text, range(160, 240), 3200)
    _text, _times, result = run_all(lines, heard, 64_000)
    assert [row for row, line in enumerate(result) if not line.spoken] == list(range(10, 20))


def test_an_insertion_does_not_move_what_follows() -> None:
    lines = make_lines(20)
    text = tokenise(lines)
    chooser = random.Random(4)
    noise = [Heard(chooser.choice(text.ids), 3200 + 40 * k, 3230 + 40 * k) for k in range(150)]
    heard = [*speak_exactly(text, range(80)), *noise, *speak_exactly(text, range(80, 160), 9200)]
    _text, _times, result = run_all(lines, heard, 124_000)
    assert [line.start_ms for line in result[10:]] == [92_000 + 3200 * row for row in range(10)]


def test_noise_alone_anchors_next_to_nothing() -> None:
    lines = make_lines(60)
    text = tokenise(lines)
    chooser = random.Random(2)
    heard = [Heard(chooser.choice(text.ids), 40 * k, 40 * k + 30) for k in range(480)]
    runs = find_runs(heard, text.ids, token_places(text.ids), 0, len(text.ids))
    assert sum(len(run.words) for run in chain(runs, text)) < 0.1 * len(heard)


@given(st.lists(st.tuples(st.integers(0, 159), st.integers(0, 60)), max_size=120), st.data())
def test_whatever_is_heard_times_rise_inside_the_recording_and_pins_stay(
    heard_at: list[tuple[int, int]], data: st.DataObject
) -> None:
    lines = make_lines(20)
    text = tokenise(lines)
    frame, heard = 0, []
    for token, pause in heard_at:
        heard.append(Heard(text.ids[token], frame + pause, frame + pause + 20))
        frame += pause + 20
    length_ms = max(20_000, frame * 10)
    rows = sorted(data.draw(st.sets(st.integers(0, 19), max_size=3)))
    times = sorted(data.draw(st.lists(st.integers(0, length_ms), min_size=3, max_size=3)))
    pins = list(zip(rows, times, strict=False))
    _text, _times, result = run_all(lines, heard, length_ms, pins)
    assert is_monotone(result)
    assert all(0 <= line.start_ms <= line.end_ms <= length_ms for line in result)
    assert [(row, result[row].start_ms) for row, _ms in pins] == pins
    assert all(result[row].source == "manual" for row, _ms in pins)


def test_a_pin_overrules_what_was_heard() -> None:
    lines = make_lines(20)
    text = tokenise(lines)
    heard = speak_exactly(text, range(len(text.ids)))
    _text, _times, result = run_all(lines, heard, 64_000, [(10, 40_000)])
    assert result[10].start_ms == 40_000
    assert result[9].end_ms <= 40_000
    assert is_monotone(result)


def test_windows_close_in_on_the_text_between_anchors() -> None:
    lines = make_lines(60)
    text = tokenise(lines)
    heard = [*speak_exactly(text, range(80)), *speak_exactly(text, range(400, 480), 16_000)]
    runs = find_runs(heard, text.ids, token_places(text.ids), 0, len(text.ids))
    anchors = chain(runs, text)
    first, last = text_window(anchors, text, 90_000, 100_000, 192_000)
    assert first < 225 < 250 < last
    assert last - first < 200


def test_windows_behind_an_insertion_hold_the_text_that_follows_it() -> None:
    lines = make_lines(60)
    text = tokenise(lines)
    heard = [*speak_exactly(text, range(160)), *speak_exactly(text, range(400, 480), 25_000)]
    runs = find_runs(heard, text.ids, token_places(text.ids), 0, len(text.ids))
    anchors = chain(runs, text)
    # 90 s are inserted right after token 160, so token 300 is said at 210 s.
    first, last = text_window(anchors, text, 205_000, 217_000, 300_000)
    assert first <= 288 < 317 <= last


def test_a_state_survives_storage() -> None:
    state = AlignmentState("key", 12_000, 3.5)
    state.heard[3] = (0, 9, [Heard(1, 2, 3)])
    state.coarse.add(3)
    state.again[(100, 200)] = [Heard(4, 5, 6)]
    state.forced[(1, 2, 30, 40)] = [None, Heard(7, 8, 9)]
    assert AlignmentState.from_json(state.to_json()) == state
