"""SubRip as people really write it: no cue is lost without a word."""

from pathlib import Path

import pysubs2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.errors import ImportFailed
from earmark.formats.registry import read
from formats.samples import read_text, rows


def texts(text: str) -> list[tuple[int, int, str]]:
    result = read_text(text)
    assert result.format == "srt"
    assert result.accounts_for_all
    return [(start, end, said) for start, end, _, said in rows(result)]


TWO = [(1000, 2000, "One here"), (2500, 4000, "Two")]


@pytest.mark.parametrize(
    "text",
    [
        "1\n00:00:01,000 --> 00:00:02,000\nOne\nhere\n\n2\n00:00:02,500 --> 00:00:04,000\nTwo\n",
        "00:00:01,000 --> 00:00:02,000\nOne\nhere\n\n00:00:02,500 --> 00:00:04,000\nTwo\n",
        "1\n00:00:01.000-->00:00:02.000\nOne here\n2\n00:00:02.500-->00:00:04.000\nTwo",
        "1\r\n00:01,000 --> 00:02,000\r\nOne here\r\n\r\n2\r\n00:02,500 --> 00:04,000\r\nTwo\r\n",
        "1\n00:00:01,000 --> 00:00:02,000\nOne\n\nhere\n\n2\n"
        "00:00:02,500 --> 00:00:04,000\n\nTwo\n",
        "1\n00: 00: 01,000 --> 00: 00: 02,000\nOne here\n\n2\n"
        "00: 00: 02,500 --> 00: 00: 04,000\nTwo",
        "\ufeff1\n00:00:01,000 --> 00:00:02,000 X1:1 X2:2\n<i>One</i> {\\an8}here\n\n"
        "2\n00:00:02,500 --> 00:00:04,000\n<font color='#fff'>Two</font>\n",
        "1\n0:00:01,0 --> 0:00:02,0\nOne here\n\n1\n0:00:02,5 --> 0:00:04,0\nTwo\n",
    ],
)
def test_every_way_of_writing_two_cues(text: str) -> None:
    assert texts(text) == TWO


def test_a_number_that_is_said_stays_in_the_text() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\n42\n\n2\n00:00:02,500 --> 00:00:04,000\n7\n"
    assert texts(text) == [(1000, 2000, "42"), (2500, 4000, "7")]


def test_an_end_before_the_start_is_repaired_and_reported() -> None:
    result = read_text(
        "1\n00:00:05,000 --> 00:00:03,000\nBack\n\n2\n00:00:05,200 --> 00:00:07,000\nOn\n"
    )
    assert rows(result)[0][:2] == (5000, 5200)
    assert result.remarks[0].line == 2
    assert "ends before it starts" in result.remarks[0].message


def test_an_unreadable_time_keeps_its_text_between_its_neighbours() -> None:
    result = read_text(
        "1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:0x:03,000 --> 00:00:0y\nB\n\n"
        "3\n00:00:09,000 --> 00:00:10,000\nC\n"
    )
    assert [row[3] for row in rows(result)] == ["A", "B", "C"]
    assert 2000 <= rows(result)[1][0] <= rows(result)[1][1] <= 9000
    assert result.remarks[0].line == 6


def test_an_empty_cue_is_listed_with_its_line() -> None:
    result = read_text(
        "1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:03,000 --> 00:00:04,000\n\n"
        "3\n00:00:09,000 --> 00:00:10,000\nC\n"
    )
    assert (len(result.segments), result.left_out, result.cues_in_file) == (2, 1, 3)
    assert result.accounts_for_all
    assert [(remark.line, remark.message) for remark in result.remarks] == [
        (6, "A cue without text is left out.")
    ]


def test_cues_out_of_order_are_sorted_and_reported() -> None:
    result = read_text(
        "1\n00:00:05,000 --> 00:00:06,000\nB\n\n2\n00:00:01,000 --> 00:00:02,000\nA\n"
    )
    assert [row[3] for row in rows(result)] == ["A", "B"]
    assert "order" in result.remarks[0].message


def test_speakers_are_taken_and_carried_on_but_not_invented() -> None:
    said = [
        "Ann Bell: Hello.",
        "How are you?",
        "Bob (guest): Fine.",
        "Note: we laugh.",
        "Ann Bell: Ha",
    ]
    text = "".join(
        f"{i}\n00:00:{i:02d},000 --> 00:00:{i + 1:02d},000\n{line}\n\n"
        for i, line in enumerate(said, 1)
    )
    result = read_text(text.replace("Ann Bell: Ha", "Bob: Ha"))
    assert [(row[2], row[3]) for row in rows(result)] == [
        ("Ann Bell", "Hello."),
        ("Ann Bell", "How are you?"),
        ("Bob", "Fine."),
        ("Bob", "Note: we laugh."),
        ("Bob", "Ha"),
    ]


def test_cues_without_any_text_fail_with_a_sentence() -> None:
    with pytest.raises(ImportFailed, match="no text"):
        read_text("1\n00:00:01,000 --> 00:00:02,000\n\n")


def test_a_gb2312_file_is_read_and_reported() -> None:
    said = "今天的节目里我们讨论城市的历史和音乐，还有两位客人。"
    text = "".join(
        f"{i}\n00:00:{i:02d},000 --> 00:00:{i + 1:02d},000\n{said}\n\n" for i in range(1, 20)
    )
    result = read_text(text, "zh.srt", "gb2312")
    assert result.segments[0].text == said
    assert "not UTF-8" in result.remarks[0].message


@pytest.mark.parametrize(
    ("name", "cues"),
    [
        ("podcastindex_example", 222),
        ("pycaption_example", 1847),
        ("webvtt-py__invalid_timeframe", 5),
        ("webvtt-py__one_caption", 1),
        ("whisperzh_makemore5", 1161),
    ],
)
def test_real_files_keep_every_cue(shared_data: Path, name: str, cues: int) -> None:
    result = read(shared_data / "formats" / "srt" / f"{name}.srt")
    assert result.format == "srt"
    assert len(result.segments) == result.cues_in_file == cues
    assert result.accounts_for_all


def test_a_regular_file_reads_as_the_library_reads_it(shared_data: Path) -> None:
    path = shared_data / "formats" / "srt" / "whisperzh_makemore5.srt"
    library = pysubs2.load(str(path), encoding="utf-8")
    assert [(start, end, text) for start, end, _, text in rows(read(path))] == [
        (event.start, event.end, " ".join(event.plaintext.split())) for event in library
    ]


lines = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30
)


@given(
    st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 9000), lines), min_size=1, max_size=8)
)
def test_no_cue_of_any_text_is_lost(cues: list[tuple[int, int, str]]) -> None:
    cues = [
        (gap, long, said.replace("<", "(").replace("{", "(").replace(":", "."))
        for gap, long, said in cues
    ]
    subs, now = pysubs2.SSAFile(), 0
    for gap, long, said in cues:
        subs.append(pysubs2.SSAEvent(now + gap, now + gap + long, said.replace("\\", "/")))
        now += gap + long
    result = read_text(subs.to_string("srt"))
    assert [(s, e) for s, e, _, _ in rows(result)] == [(one.start, one.end) for one in subs]
    assert [row[3] for row in rows(result)] == [one.text for one in subs]
