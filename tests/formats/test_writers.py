"""Annotations in the forms of other programs, opened again by those programs' own readers."""

import csv
import json
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pysubs2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Tag
from earmark.domain.episode import Episode, Media
from earmark.domain.ranges import TimeRange
from earmark.domain.review import ExportedAnnotation
from earmark.domain.transcript import Span, TimingSource
from earmark.errors import ExportError, ImportFailed
from earmark.formats.csv_annotations import COLUMNS, CsvAnnotation, read_csv, write_csv
from earmark.formats.record_writers import read_jsonl, write_jsonl
from earmark.formats.registry import read
from earmark.formats.writers import WRITERS, writer_for

CLAIM, TOPIC = Tag(1, "claim", "#0F6CBD", position=0), Tag(2, "topic", "#0B8A66", position=1)


def made(
    number: int, tag: Tag, start_ms: int, end_ms: int, text: str = "What is said", episode: int = 1
) -> ExportedAnnotation:
    moment = datetime(2024, 5, 2, 10, 11, 12, 345000, UTC)
    about = Episode(
        episode, f"Talk {episode}", "Show", length_ms=60_000, media=Media("/r/talk.mp3")
    )
    one = Annotation(
        number, f"00000000-0000-4000-8000-{number:012d}", episode, tag.id, Span(1, 0, 1, 4),
        TimeRange(start_ms, end_ms), TimingSource.GIVEN, 0, text, "a note", Status.ACCEPTED,
        "person", "Ann", "Bob", moment, moment,
    )  # fmt: skip
    return ExportedAnnotation(one, about, tag, "before", "after", 0, 0)


ROWS = [
    made(1, CLAIM, 1000, 2000, 'It\'s "5" < 6 & more --> yes'),
    made(2, TOPIC, 1500, 9000, "A topic\nof two lines"),
    made(3, CLAIM, 1800, 3000, "An overlapping claim"),
]


def write(tmp_path: Path, name: str, rows: list[ExportedAnnotation]) -> Path:
    writer = writer_for(tmp_path, name)
    path = tmp_path / f"out{writer.extension}"
    assert writer.write(path, rows) == len(rows)
    return path


def test_srt_opens_in_pysubs2(tmp_path: Path) -> None:
    subs = pysubs2.load(str(write(tmp_path, "srt", ROWS)))
    assert [(one.start, one.end) for one in subs] == [(1000, 2000), (1500, 9000), (1800, 3000)]
    assert subs[1].text == "[topic] A topic of two lines"


@pytest.mark.parametrize("name", ["srt", "webvtt", "audacity"])
def test_captions_and_labels_are_read_back(tmp_path: Path, name: str) -> None:
    result = read(write(tmp_path, name, ROWS))
    assert result.accounts_for_all
    assert [(one.start_ms, one.end_ms) for one in result.segments] == [
        (1000, 2000),
        (1500, 9000),
        (1800, 3000),
    ]
    assert "An overlapping claim" in result.segments[2].text


def test_webvtt_keeps_signs_and_speakers(tmp_path: Path) -> None:
    result = read(write(tmp_path, "webvtt", ROWS))
    assert result.segments[0].text == '[claim] It\'s "5" < 6 & more --> yes'
    assert result.segments[0].speaker == "Bob"


def test_textgrid_tiers_are_tiled_and_overlaps_spilled(tmp_path: Path) -> None:
    text = write(tmp_path, "textgrid", ROWS).read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line in ('"claim"', '"claim 2"', '"topic"')] == [
        '"claim"',
        '"claim 2"',
        '"topic"',
    ]
    assert '"It\'s ""5"" < 6 & more --> yes"' in text
    result = read(tmp_path / "out.TextGrid")
    assert result.length_ms == 60_000
    assert result.accounts_for_all
    tiers = text.split('"IntervalTier"\n')[1:]
    for tier in tiers:
        lines = tier.splitlines()[4:]
        intervals = list(zip(lines[::3], lines[1::3], strict=True))
        assert intervals[0][0] == "0.000"
        assert intervals[-1][1] == "60.000"
        assert all(one[1] == other[0] for one, other in pairwise(intervals))


def test_elan_has_a_tier_per_tag_and_links_its_media(tmp_path: Path) -> None:
    path = write(tmp_path, "elan", ROWS)
    result = read(path)
    assert result.format == "elan"
    assert result.cues_in_file == 3
    assert result.accounts_for_all
    text = path.read_text(encoding="utf-8")
    assert 'MEDIA_URL="file:///r/talk.mp3"' in text
    for name in ("claim", "claim 2", "topic"):
        assert f'TIER_ID="{name}"' in text


@pytest.mark.parametrize("name", ["srt", "webvtt", "audacity", "textgrid", "elan"])
def test_files_of_one_episode_refuse_two(tmp_path: Path, name: str) -> None:
    rows = [*ROWS, made(4, CLAIM, 0, 1, episode=2)]
    writer = writer_for(tmp_path, name)
    target = tmp_path / "out"
    target.write_text("old")
    with pytest.raises(ExportError, match="holds one episode"):
        writer.write(target, rows)
    assert target.read_text() == "old"


@pytest.mark.parametrize("writer", WRITERS, ids=lambda one: one.name)
def test_nothing_to_write_makes_an_empty_file_of_its_kind(tmp_path: Path, writer: object) -> None:
    chosen = next(one for one in WRITERS if one is writer)
    assert chosen.write(tmp_path / "out", []) == 0
    assert (tmp_path / "out").exists()


def test_tsv_has_the_columns_of_the_csv(tmp_path: Path) -> None:
    with write(tmp_path, "tsv", ROWS).open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter="\t"))
    assert rows[0] == list(COLUMNS)
    assert len(rows) == 4


texts = st.text(st.characters(codec="utf-8"), max_size=40)


@given(texts, texts.filter(str.strip))
def test_json_lines_come_back_whole_and_like_csv(
    tmp_path_factory: pytest.TempPathFactory, text: str, tag: str
) -> None:
    folder = tmp_path_factory.mktemp("jsonl")
    row = made(1, Tag(1, tag, "#000000"), 1000, 2000, text)
    assert write_jsonl(folder / "a.jsonl", [row]) == 1
    write_csv(folder / "a.csv", [row])
    (back,) = read_jsonl(folder / "a.jsonl")
    (like,) = read_csv(folder / "a.csv")
    assert isinstance(back, CsvAnnotation)
    assert isinstance(like, CsvAnnotation)
    assert (back.text, back.tag, back.start_ms, back.created_at) == (
        text,
        tag,
        1000,
        row.annotation.created_at,
    )
    assert back.created_at == like.created_at
    assert (back.uuid, back.text, back.char_end) == (like.uuid, like.text, like.char_end)


def test_other_json_lines_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"x": 1}\n')
    with pytest.raises(ImportFailed, match="JSON Lines"):
        list(read_jsonl(tmp_path / "a.jsonl"))


def test_web_annotations_have_their_selectors(tmp_path: Path) -> None:
    page = json.loads(write(tmp_path, "w3c", ROWS).read_text(encoding="utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    first = page["items"][0]
    assert first["body"][0] == {"type": "TextualBody", "value": "claim", "purpose": "tagging"}
    kinds = {one["type"]: one for one in first["target"]["selector"]}
    assert kinds["FragmentSelector"]["value"] == "t=1.000,2.000"
    assert kinds["TextQuoteSelector"]["prefix"] == "before"


def test_the_report_says_what_is_tagged(tmp_path: Path) -> None:
    rows = [*ROWS, made(4, CLAIM, 0, 1000, "Other *text*", episode=2)]
    text = write(tmp_path, "markdown", rows).read_text(encoding="utf-8")
    assert text.count("# Talk") == 2
    assert "**0:01–0:02** · **claim** — Bob" in text
    assert "> Other \\*text\\*" in text


def test_the_extension_chooses_the_writer() -> None:
    assert writer_for(Path("a.vtt")).name == "webvtt"
    assert writer_for(Path("a.csv")).name == "csv"
    assert writer_for(Path("a.whatever")).name == "csv"
    assert writer_for(Path("a.csv"), "jsonl").name == "jsonl"
