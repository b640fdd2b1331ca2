"""Files of chapters alone: every kind says the same three chapters."""

from pathlib import Path

import pytest

from earmark.domain.episode import Chapter
from earmark.errors import ImportFailed
from earmark.formats.chapter_files import read, sniff
from earmark.formats.decode import decode, load

CHAPTERS = (Chapter(0, "Welcome"), Chapter(30_500, "The river"), Chapter(3_725_000, "The mouth"))
KINDS = (
    "audacity.txt", "ffmetadata.txt", "mp4chaps.txt", "podcasting.chapters.json", "podlove.json",
    "simple.psc", "vorbis.txt",
)  # fmt: skip


@pytest.fixture
def folder(checkout: Path) -> Path:
    return checkout / "tests" / "data" / "chapters"


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_is_read(folder: Path, name: str) -> None:
    source = load(folder / name)
    assert read(source).chapters == CHAPTERS
    assert sniff(source) > 0.4 or name == "audacity.txt"


def test_a_description_in_a_file_is_read(folder: Path) -> None:
    found = read(load(folder / "description.txt"))
    assert [(one.start_ms, one.title) for one in found.chapters] == [
        (0, "Welcome"), (30_000, "The river"), (3_725_000, "The mouth"),
    ]  # fmt: skip


def test_hidden_chapters_are_said_to_be_left_out_and_links_are_kept(folder: Path) -> None:
    found = read(load(folder / "podcasting.chapters.json"))
    assert (found.counted, len(found.chapters)) == (4, 3)
    assert "A picture only" in found.remarks[0].message
    assert found.links == ("https://river.example/map",)
    assert read(load(folder / "simple.psc")).links == found.links


def test_a_mess_is_sorted_or_refused_in_a_sentence() -> None:
    text = '{"chapters": [{"startTime": 9, "title": "B"}, {"startTime": "x", "title": "C"}, '
    text += '{"startTime": 1, "title": "A"}, {"startTime": 2, "title": ""}]}'
    found = read(decode(Path("c.json"), text.encode()))
    assert found.chapters == (Chapter(1000, "A"), Chapter(9000, "B"))
    assert len(found.remarks) == 3
    with pytest.raises(ImportFailed, match="holds no chapters"):
        read(decode(Path("c.txt"), b"Nothing of the kind, at 16:9 or 10:30."))


def test_a_transcript_is_no_file_of_chapters() -> None:
    srt = b"1\n00:00:00,000 --> 00:00:01,000\nHello.\n"
    json = b'{"segments": [{"start": 0, "end": 1, "text": "Hello."}], "language": "en"}'
    podlove = b'[{"start": "00:00:00.000", "text": "Hello.", "title": "x"}]'
    assert [sniff(decode(Path("x"), data)) for data in (srt, json, podlove)] == [0.0, 0.0, 0.0]
