"""The show-notes transcript is read whole: header, description, lines."""

from datetime import date
from pathlib import Path

import pytest

from earmark.domain.transcript import TimingSource
from earmark.errors import ImportFailed
from earmark.formats.registry import read

DATA = Path(__file__).resolve().parent.parent / "data" / "show_notes"
HEAD = "---\nTranscription Model: m\nLength: 60s\nVideo Keywords: []\n"


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_palm2_is_read_whole(palm2: Path) -> None:
    result = read(palm2 / "transcript.txt")
    assert result.format == "show-notes"
    assert result.title == "Google’s PaLM-2 with Paige Bailey"
    assert result.show == "Cognitive Revolution"
    assert result.published == date(2023, 8, 29)
    assert result.source_url == "https://www.youtube.com/watch?v=K-XYxLifpQE"
    assert result.length_ms == 3_308_000
    assert result.model == "whisper medium 20231117"
    assert result.keywords == ()
    assert result.sponsors == ("NetSuite", "Omneky")
    assert len(result.segments) == result.cues_in_file == 543
    assert result.accounts_for_all
    assert not result.timed
    assert len(result.chapters) == 18
    assert result.chapters[3].title == "PM for a LLM vs being a PM for an app"
    assert "g.co/palm2" in result.links
    assert result.description.endswith("HD0JLKNORIFN9NJX")
    assert "✅ head to NetSuite" in result.description


def test_palm2_lines_are_those_of_the_truth(palm2: Path) -> None:
    import json

    truth = json.loads((palm2 / "truth.json").read_text(encoding="utf-8"))
    result = read(palm2 / "transcript.txt")
    assert [segment.text for segment in result.segments] == [line["text"] for line in truth]


def test_the_mistyped_chapter_is_mended_between_its_neighbours_and_reported(palm2: Path) -> None:
    result = read(palm2 / "transcript.txt")
    chapter = next(one for one in result.chapters if "eureka" in one.title)
    assert chapter.start_ms == (24 * 60 + 24) * 1000
    assert any(remark.line == 24 and "00:24:240" in remark.message for remark in result.remarks)


@pytest.mark.parametrize(
    ("name", "lines", "chapters", "sponsors"),
    [
        ("brain_inspired_134_dash_chapters", 13, 14, ()),
        ("brain_inspired_184_no_description", 4, 0, ()),
        ("cogrev_quoted_show_name", 1, 0, ()),
        ("cogrev_underlord_dashes_in_description", 10, 15, ("Oracle", "Brave", "Omneky", "Squad")),
        ("lex_061_empty_description", 1, 0, ()),
    ],
)
def test_each_variant_is_read(
    shared_data: Path, name: str, lines: int, chapters: int, sponsors: tuple[str, ...]
) -> None:
    result = read(shared_data / "variants" / f"{name}.head.txt")
    assert len(result.segments) == result.cues_in_file == lines
    assert len(result.chapters) == chapters
    assert result.sponsors == sponsors
    assert result.title
    assert result.show
    assert result.published is not None
    assert result.source_url.startswith("https://www.youtube.com/watch?v=")


def test_keywords_are_a_list_literal(shared_data: Path) -> None:
    result = read(shared_data / "variants" / "brain_inspired_134_dash_chapters.head.txt")
    assert result.keywords == ("Education", "Science", "Technology")


def test_dashes_inside_the_description_do_not_end_the_header() -> None:
    result = read(DATA / "dashes.txt")
    assert result.title == "Rivers that wander: a talk"
    assert result.show == 'The "Water" Show'
    assert result.sponsors == ("Blue Kettle", "Tentworks")
    assert result.links == ("maps.example/rivers", "https://river.example/a_(b)")
    assert result.keywords == ("Rivers", "Ben's maps")
    assert [chapter.title for chapter in result.chapters] == [
        "Intro",
        "PM of the river board",
        "A slip",
        "Where it ends",
    ]


def test_a_line_without_star_is_kept_and_reported() -> None:
    result = read(DATA / "dashes.txt")
    assert [segment.text for segment in result.segments] == [
        "Hello and welcome.",
        "This episode is brought to you by Blue Kettle",
        "This line lost its star.",
        "Rivers move --- slowly.",
    ]
    assert result.cues_in_file == 4
    assert any(remark.line == 31 for remark in result.remarks)
    assert all(segment.source is TimingSource.ESTIMATED for segment in result.segments)


def test_what_is_not_kept_is_named() -> None:
    result = read(DATA / "dashes.txt")
    assert any("Video Views: 12" in remark.message for remark in result.remarks)


def test_windows_line_ends_change_nothing(tmp_path: Path) -> None:
    text = (DATA / "dashes.txt").read_text(encoding="utf-8")
    path = tmp_path / "crlf.txt"
    path.write_bytes(("\ufeff" + text.replace("\n", "\r\n")).encode("utf-8"))
    unix, windows = read(DATA / "dashes.txt"), read(path)
    assert windows.segments == unix.segments
    assert windows.chapters == unix.chapters
    assert windows.cues_in_file == unix.cues_in_file


def test_a_file_that_ends_in_its_header_says_so(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="ends inside its header"):
        read(write(tmp_path, HEAD + "Video Description: cut o"))


def test_a_header_without_lines_says_so(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="no transcript lines"):
        read(write(tmp_path, HEAD + "---\n\n# Title\n**Show:** [May 1, 2024](https://a.example)\n"))


def test_odd_fields_are_reported_not_fatal(tmp_path: Path) -> None:
    text = HEAD.replace("60s", "an hour").replace("[]", "[oops") + (
        "Mood: fine\n---\n\n# T\n**S:** [Octember 40, 2024](u)\n*  line\n"
    )
    result = read(write(tmp_path, text))
    messages = " ".join(remark.message for remark in result.remarks)
    assert "an hour" in messages
    assert "[oops" in messages
    assert "Mood: fine" in messages
    assert "Octember" in messages
    assert result.keywords == ("[oops",)
