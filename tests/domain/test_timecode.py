"""Timecodes: what is written can be read, and what is no time is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.timecode import format_clock, format_seconds, format_timecode, parse_timecode

TIMES = st.integers(min_value=0, max_value=400 * 3_600_000)


@given(TIMES)
def test_a_timecode_reads_back_as_the_same_time(ms: int) -> None:
    assert parse_timecode(format_timecode(ms)) == ms


@given(TIMES)
def test_seconds_read_back_as_the_same_time(ms: int) -> None:
    assert parse_timecode(format_seconds(ms)) == ms


@pytest.mark.parametrize(
    ("ms", "timecode", "seconds"),
    [
        (0, "00:00:00.000", "0.000"),
        (61_007, "00:01:01.007", "61.007"),
        (3_599_999, "00:59:59.999", "3599.999"),
        (360_000_000, "100:00:00.000", "360000.000"),
        (-61_007, "-00:01:01.007", "-61.007"),
    ],
)
def test_times_are_written_with_all_their_digits(ms: int, timecode: str, seconds: str) -> None:
    assert (format_timecode(ms), format_seconds(ms)) == (timecode, seconds)


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("1:02:03", 3_723_000),
        ("62:03", 3_723_000),
        ("62m", 3_720_000),
        ("1h 2m 3s", 3_723_000),
        ("75.25", 75_250),
        ("0:00.5", 500),
        ("00:00:01,250", 1_250),
        (" 9:41 ", 581_000),
    ],
)
def test_the_usual_ways_to_write_a_time_are_read(text: str, ms: int) -> None:
    assert parse_timecode(text) == ms


@pytest.mark.parametrize("text", ["", "abc", "1:75", "1:60:00", "::", "-", "1:2:3:4", "h"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a time"):
        parse_timecode(text)


def test_the_short_form_leaves_out_hours_that_are_none() -> None:
    assert format_clock(581_234) == "9:41"
    assert format_clock(581_234, tenths=True) == "9:41.2"
    assert format_clock(3_723_999) == "1:02:03"
    assert format_clock(-1_500, tenths=True) == "-0:01.5"


def test_seconds_keep_their_sign_and_three_decimals() -> None:
    assert format_seconds(-5) == "-0.005"
    assert format_seconds(75_250) == "75.250"
