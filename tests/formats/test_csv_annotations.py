"""Annotations go to CSV and come back, whatever their texts hold."""

import csv
import errno
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Tag
from earmark.domain.episode import Episode, Media
from earmark.domain.ranges import TimeRange
from earmark.domain.review import ExportedAnnotation
from earmark.domain.transcript import Span, TimingSource
from earmark.errors import ExportError, ImportFailed
from earmark.formats.csv_annotations import (
    CsvAnnotation,
    CsvProblem,
    guard,
    read_csv,
    unguard,
)
from earmark.formats.csv_writers import write_csv
from earmark.formats.table_rows import COLUMNS

ISSUE_COLUMNS = """
annotation_id, show, episode, episode_date, source_url, audio_file, tag, start_s, end_s, duration_s,
start_time, end_time, timing_source, timing_uncertainty_s, speaker, text, note, status, origin,
annotator, context_before, context_after, segment_first, char_start, segment_last, char_end,
created_at, modified_at, annotation_uuid
"""


def exported(
    text: str = "text", note: str = "", show: str = "Show", start_ms: int = 1250, number: int = 7
) -> ExportedAnnotation:
    episode = Episode(
        3, "Episode", show, date(2024, 5, 1), "https://a.example", media=Media("/a.mp3")
    )
    moment = datetime(2024, 5, 2, 10, 11, 12, 345000, UTC)
    annotation = Annotation(
        number,
        f"uuid-{number}",
        3,
        1,
        Span(10, 2, 12, 5),
        TimeRange(start_ms, start_ms + 3_723_000),
        TimingSource.ALIGNED,
        250,
        text,
        note,
        Status.ACCEPTED,
        "person",
        "Ann",
        "Bob",
        moment,
        moment,
    )
    return ExportedAnnotation(
        annotation, episode, Tag(1, "claim", "#000000"), "before", "after", 4, 6
    )


def parsed(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def test_the_columns_are_those_of_the_issue_in_their_order() -> None:
    assert ", ".join(COLUMNS) == " ".join(ISSUE_COLUMNS.split())


def test_a_row_says_everything(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert write_csv(path, [exported()]) == 1
    header, row = parsed(path)
    assert dict(zip(header, row, strict=True)) == {
        "annotation_id": "7",
        "show": "Show",
        "episode": "Episode",
        "episode_date": "2024-05-01",
        "source_url": "https://a.example",
        "audio_file": "/a.mp3",
        "tag": "claim",
        "start_s": "1.250",
        "end_s": "3724.250",
        "duration_s": "3723.000",
        "start_time": "00:00:01.250",
        "end_time": "01:02:04.250",
        "timing_source": "aligned",
        "timing_uncertainty_s": "0.250",
        "speaker": "Bob",
        "text": "text",
        "note": "",
        "status": "accepted",
        "origin": "person",
        "annotator": "Ann",
        "context_before": "before",
        "context_after": "after",
        "segment_first": "4",
        "char_start": "2",
        "segment_last": "6",
        "char_end": "5",
        "created_at": "2024-05-02T10:11:12.345Z",
        "modified_at": "2024-05-02T10:11:12.345Z",
        "annotation_uuid": "uuid-7",
    }


def test_excel_gets_a_byte_order_mark_and_crlf_and_plain_gets_no_mark(tmp_path: Path) -> None:
    marked, plain = tmp_path / "a.csv", tmp_path / "b.csv"
    write_csv(marked, [exported()])
    write_csv(plain, [exported()], plain=True)
    assert marked.read_bytes() == b"\xef\xbb\xbf" + plain.read_bytes()
    assert plain.read_bytes().count(b"\r\n") == 2


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "'=1", "''-x"])
def test_no_cell_starts_as_a_formula(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, [exported(text, text, text)])
    row = dict(zip(*parsed(path), strict=True))
    assert row["text"] == row["note"] == row["show"] == "'" + text


@pytest.mark.parametrize("text", ["", "'quoted'", "it's", "1-2", "a=b", "'tis"])
def test_harmless_text_is_left_alone(text: str) -> None:
    assert guard(text) == text
    assert unguard(text) == text


cell = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=40
) | st.from_regex(r"'*[=+\-@\t\r]?.{0,5}", fullmatch=True)


@given(cell)
@example("'=")
def test_the_guard_comes_off_without_loss(text: str) -> None:
    assert unguard(guard(text)) == text
    assert not guard(text)[:1] or guard(text)[0] not in "=+-@\t\r"


@given(cell, cell, cell, st.integers(0, 10**8), st.booleans())
@example("a\x00b", "\r", "\n", 5, False)
@example("a\r\nb\rc\nd\x0b\x0c\x1c\x85\u2028e", '"', ",;\t", 0, True)
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory,
    text: str,
    note: str,
    show: str,
    start_ms: int,
    plain: bool,
) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    row = exported(text, note, show, start_ms)
    write_csv(path, [row, row], plain=plain)
    back = list(read_csv(path))
    one = row.annotation
    assert back == [
        CsvAnnotation(
            number,
            one.uuid,
            show,
            "Episode",
            "https://a.example",
            "/a.mp3",
            "claim",
            start_ms,
            start_ms + 3_723_000,
            "aligned",
            text,
            note,
            Status.ACCEPTED,
            "person",
            "Ann",
            4,
            2,
            6,
            5,
            one.created_at,
            one.modified_at,
        )
        for number in (2, 3)
    ]


def test_a_file_saved_with_semicolons_and_commas_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("episode;tag;start_s;end_s;text\nE;claim;1,25;2,5;Hi, you\n", encoding="cp1252")
    (row,) = read_csv(path)
    assert isinstance(row, CsvAnnotation)
    assert (row.start_ms, row.end_ms, row.text) == (1250, 2500, "Hi, you")


def test_a_row_that_makes_no_sense_is_named_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("episode,tag,start_s,status\nE,claim,soon,\nE,claim,1,maybe\nE,claim,1,\n")
    first, second, third = read_csv(path)
    assert isinstance(first, CsvProblem)
    assert (first.row, "soon" in first.message) == (2, True)
    assert isinstance(second, CsvProblem)
    assert isinstance(third, CsvAnnotation)


def test_another_csv_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("name,age\nx,1\n")
    with pytest.raises(ImportFailed, match="no column “episode”"):
        list(read_csv(path))


def test_a_failed_export_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")

    def rows() -> Iterator[ExportedAnnotation]:
        yield exported()
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(ExportError, match="disk is full"):
        write_csv(path, rows())
    assert path.read_text() == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.csv"]


def test_a_missing_folder_and_a_file_as_folder_say_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "none" / "a.csv", tmp_path / "file" / "a.csv"):
        with pytest.raises(ExportError, match="no folder"):
            write_csv(path, [])
    with pytest.raises(ExportError, match="is a folder"):
        write_csv(tmp_path, [])


def test_a_folder_that_takes_nothing_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise PermissionError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(ExportError, match="can't be written") as caught:
        write_csv(tmp_path / "a.csv", [])
    assert caught.value.hint


def test_rows_are_written_one_at_a_time(tmp_path: Path) -> None:
    alive = most = 0

    class Counted(ExportedAnnotation):
        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    def rows() -> Iterator[ExportedAnnotation]:
        nonlocal alive, most
        for number in range(500):
            model = exported(number=number)
            alive += 1
            most = max(most, alive)
            yield Counted(model.annotation, model.episode, model.tag, "", "", 0, 0)

    assert write_csv(tmp_path / "a.csv", rows()) == 500
    assert most <= 3
