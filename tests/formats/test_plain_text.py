"""Texts without times become lines or sentences, with speakers where they are named."""

from pathlib import Path

import pytest

from earmark.errors import ImportFailed
from earmark.formats.registry import read
from formats.samples import read_text, rows


def test_lines_become_segments_without_times() -> None:
    result = read_text("Hello there.\nAnd welcome back.\n")
    assert result.format == "plain-text"
    assert not result.timed
    assert [row[3] for row in rows(result)] == ["Hello there.", "And welcome back."]
    assert not any(segment.paragraph for segment in result.segments[1:])


def test_markdown_gives_up_its_marks_and_its_title() -> None:
    result = read_text(
        "# The talk\n\n**Ann:** Hello *dear* [listener](https://a.example).\n\n---\n\n"
        "Bob: Hi\n\nAnn: Ho\n"
    )
    assert result.title == "The talk"
    assert [row[2:] for row in rows(result)] == [
        ("Ann", "Hello dear listener."),
        ("Bob", "Hi"),
        ("Ann", "Ho"),
    ]
    assert result.accounts_for_all


def test_long_paragraphs_are_cut_into_sentences() -> None:
    sentence = "Dr. Smith of the U.S. office said so on a long, long evening in May. "
    result = read_text(sentence * 6 + "\n\nShort.\n")
    assert len(result.segments) == 7
    assert result.segments[0].paragraph
    assert not result.segments[1].paragraph
    assert result.cues_in_file == 2
    assert result.split == 5
    assert result.accounts_for_all


def test_text_without_words_fails() -> None:
    with pytest.raises(ImportFailed):
        read_text("--- !!!\n***\n")


def test_real_whisper_text(shared_data: Path) -> None:
    result = read(shared_data / "formats" / "whisper_txt" / "whisperzh_makemore5.txt")
    assert len(result.segments) == result.cues_in_file == 1161
    assert result.accounts_for_all
