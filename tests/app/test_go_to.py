"""What a person may type to go somewhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.app.go_to import parse_target
from earmark.domain.episode import Chapter
from earmark.domain.timecode import format_clock, format_timecode
from earmark.errors import AppError

HERE_MS = 600_000
HOURS_MS = 2 * 3_600_000
CHAPTERS = (
    Chapter(0, "Preview"),
    Chapter(72_000, "Who runs the grid at night"),
    Chapter(460_000, "Sponsors: Halden | Orrery"),
    Chapter(545_000, "Why batteries came early"),
    Chapter(991_000, "Câbles under two seas"),
    Chapter(1_000_000, "Batteries"),
)


def go(text: str) -> int:
    return parse_target(text, CHAPTERS, HERE_MS, HOURS_MS)


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("1:02:03", 3_723_000),
        ("62:03", 3_723_000),
        ("62m", 3_720_000),
        ("1h 2m 3s", 3_723_000),
        ("90", 90_000),
        ("0:09.5", 9_500),
        ("+30", 630_000),
        ("+ 1:00", 660_000),
        ("-1:00", 540_000),
        ("−1:00", 540_000),
        ("-2m", 480_000),
        ("50%", HOURS_MS // 2),
        ("12.5 %", HOURS_MS // 8),
    ],
)
def test_times_steps_and_shares(text: str, ms: int) -> None:
    assert go(text) == ms


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("Preview", 0),
        ("who runs", 72_000),
        ("halden", 460_000),
        ("sponsors halden orrery", 460_000),
        ("early batteries", 545_000),
        ("batteries", 1_000_000),
        ("cables", 991_000),
        ("why bateries came erly", 545_000),
    ],
)
def test_chapters_by_name_part_words_or_likeness(text: str, ms: int) -> None:
    assert go(text) == ms


def test_a_step_stops_at_the_ends_of_the_episode() -> None:
    assert go("-30m") == 0
    assert go("+5h") == HOURS_MS


def test_a_time_behind_the_end_is_refused_with_the_end() -> None:
    with pytest.raises(AppError, match="2:00:00"):
        go("3:00:00")


def test_a_length_that_is_not_known_limits_nothing() -> None:
    assert parse_target("3:00:00", (), 0, 0) == 3 * 3_600_000
    assert parse_target("+1:00", (), 5_000, 0) == 65_000


@pytest.mark.parametrize("text", ["", "   ", "xyzzy", "+xyzzy", "1:99", "150 %", "??"])
def test_what_is_neither_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(AppError) as refused:
        go(text)
    assert refused.value.hint


@given(st.integers(0, HOURS_MS))
def test_every_time_earmark_writes_can_be_typed(ms: int) -> None:
    assert go(format_timecode(ms)) == ms
    assert go(format_clock(ms)) == ms // 1000 * 1000


@given(st.text(max_size=40))
def test_whatever_is_typed_leads_into_the_episode_or_is_refused(text: str) -> None:
    try:
        ms = go(text)
    except AppError:
        return
    assert 0 <= ms <= HOURS_MS
