"""Chapters, sponsors and links are found in free text, and things that only look so are not."""

import pytest

from earmark.domain.episode import Chapter
from earmark.formats.chapter_text import read_chapters, read_links, read_sponsors


def titles(text: str) -> list[tuple[int, str]]:
    chapters, _ = read_chapters(text.splitlines())
    return [(chapter.start_ms // 1000, chapter.title) for chapter in chapters]


@pytest.mark.parametrize(
    "text",
    [
        "0:00 - Start\n1:05 - Middle\n1:02:03 - End",
        "(0:00) Start\n(01:05) Middle\n(01:02:03) End",
        "[00:00] Start\n[01:05] Middle\n[01:02:03] End",
        "TIMESTAMPS:\n00:00 Start\n01:05 Middle\n01:02:03 End",
        "• 0:00 – Start\n• 1:05 – Middle\n• 1:02:03 – End",
        "0:00-1:05 Start\n1:05-2:00 Middle\n1:02:03-1:03:00 End",
        "Start - 0:00\nMiddle - 1:05\nEnd - 1:02:03",
        "Start (0:00)\nMiddle (1:05)\nEnd (1:02:03)",
        "0:00 | Start\n1:05 | Middle\n1:02:03 | End",
        "1. 0:00 Start\n2. 1:05 Middle\n3. 1:02:03 End",
        "00:00:00.000 Start\n00:01:05.250 Middle\n01:02:03.500 End",
        "0:00 → Start\n1:05 → Middle\n1:02:03 → End",
        "Start 0:00\nMiddle 1:05\nEnd 1:02:03",
        "Start ..... 0:00\nMiddle .... 1:05\nEnd .... 1:02:03",
        "[0:00](https://a.example?t=0) Start\n[1:05](https://a.example?t=65) Middle\n"
        "[1:02:03](https://a.example?t=3723) End",
        "Recorded in 16:9.\n0:00 Start\n1:05 Middle\nSee you!\n1:02:03 End",
        "(0:00 - 1:05) Start\n(1:05 - 2:00) Middle\n(1:02:03 - 1:04:00) End",
    ],
)
def test_every_usual_shape_is_read(text: str) -> None:
    assert titles(text) == [(0, "Start"), (65, "Middle"), (3723, "End")]


@pytest.mark.parametrize(
    "text",
    [
        "We watch it in 16:9 today",
        "3:10 to Yuma is a film",
        "John 3:16 and Luke 2:11 are read",
        "10:30 AM Doors\n11:00 AM Talk\n12:00 PM Lunch",
        "They won 21:14 at home",
        "18:30 Doors\n19:00 First talk\n20:15 Film",
        "1:00 Lunch\n1:30 A talk\n2:15 A walk",
        "3:16 For so it is said\n3:17 and thus\n3:18 and so on",
        "John 3:16\nMark 4:10\nLuke 5:20",
        "21:14 Lions\n24:17 Bears\n31:20 Hawks",
        "Lions 21:14\nBears 24:17\nHawks 31:20",
        "Film in 16:9\nPrint in 4:3\nScreen in 21:9",
        "Mixed 1:10, stirred 1:20 and poured 1:30",
        "20:15 Uhr Sendung\n21:45 Uhr Nachrichten\n22:15 Uhr Film",
    ],
)
def test_what_only_looks_like_a_chapter_is_none(text: str) -> None:
    assert titles(text) == []


def test_two_chapters_at_one_second_stay_two() -> None:
    assert titles("CHAPTERS:\n(18:49) One\n(18:49) Two") == [(1129, "One"), (1129, "Two")]


def test_a_time_with_61_seconds_is_mended() -> None:
    chapters, remarks = read_chapters(["0:00 A", "(1:61) B", "3:00 C", "4:00 D"], 10)
    assert 0 <= chapters[1].start_ms <= 180_000
    assert remarks[0].line == 11


def test_chapters_out_of_order_are_sorted_and_reported() -> None:
    chapters, remarks = read_chapters(["Chapters:", "0:00 A", "5:00 C", "3:00 B"])
    assert [chapter.title for chapter in chapters] == ["A", "B", "C"]
    assert "order" in remarks[-1].message


def test_a_chapter_after_the_end_is_reported() -> None:
    _, remarks = read_chapters(["0:00 A", "1:00 B", "9:00 C"], 1, length_ms=120_000)
    assert "“C”" in remarks[0].message


def test_sponsors_outro_is_no_sponsor() -> None:
    chapters = (Chapter(0, "Sponsors: Outro"), Chapter(1, "Sponsors: Oracle | oracle | Brave"))
    assert read_sponsors(["SPONSORS:"], chapters) == ("Oracle", "Brave")


def test_links_come_once_and_without_the_full_stop() -> None:
    lines = ["See https://a.example/x, https://a.example/x.", "(https://b.example/y)"]
    assert read_links(lines) == ("https://a.example/x", "https://b.example/y")
