"""What goes out comes back: whole from JSON Lines and CSV, else as far as the table says."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earmark.domain.annotation import Status
from earmark.domain.codebook import Codebook, Tag
from earmark.domain.export import ExportOptions
from earmark.domain.review import ExportedAnnotation
from earmark.formats.annotation_files import read_marks
from earmark.formats.csv_annotations import CsvAnnotation, CsvProblem, read_csv
from earmark.formats.jsonl import read_jsonl
from earmark.formats.table_rows import COLUMNS
from earmark.formats.writers import WRITERS, by_name
from formats.exports import LINES, ROWS, a_transcript, an_episode, material, retimed, tagged, write

BACK = [writer.name for writer in WRITERS if writer.back]
NAMES = ("claim", "Größe & <Maß>", "off-topic", 'the "rest"', "話題", "a/b: c")
# What each kind is asked for by this test, as attributes of the row that comes back.
ASPECTS: dict[str, tuple[str, ...]] = {
    "start": ("start_ms",),
    "end": ("end_ms",),
    "text": ("text",),
    "place": ("segment_first", "char_start", "segment_last", "char_end"),
    "note": ("note",),
    "fields": ("fields",),
    "status": ("status",),
    "annotator": ("annotator",),
    "id": ("uuid",),
    "gold": ("tier", "sources"),
    "dates": ("created_at", "modified_at"),
}

any_text = st.text(st.characters(codec="utf-8"), max_size=30)
xml_text = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), max_size=30)


@st.composite
def annotations(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> list[ExportedAnnotation]:
    """Annotations anywhere in the small episode, by time as an export has them."""
    book = [Tag(number, name, "#0F6CBD", position=number) for number, name in enumerate(NAMES, 1)]
    rows: list[ExportedAnnotation] = []
    for number in range(1, draw(st.integers(0, 6)) + 1):
        first = draw(st.integers(0, len(LINES) - 1))
        last = draw(st.integers(first, len(LINES) - 1))
        start = draw(st.integers(0, len(LINES[first][1]) - 2))
        low = start + 1 if first == last else 1
        end = draw(st.integers(low, len(LINES[last][1])))
        row = tagged(
            number, draw(st.sampled_from(book)), first, start, last, end,
            note=draw(texts), status=draw(st.sampled_from(Status)),
            annotator=draw(st.sampled_from(["Ada", "Eve B."])), fields=(("verdict", draw(texts)),),
        )  # fmt: skip
        text = row.annotation.text
        if text.strip() == text:
            rows.append(row)
    return sorted(rows, key=lambda row: (row.annotation.time.start_ms, row.annotation.id))


def expected(row: ExportedAnnotation, name: str) -> Any:
    one = row.annotation
    ends = one.time.start_ms, max(one.time.end_ms, one.time.start_ms + 1)
    return {
        "tag": row.tag.name, "uuid": one.uuid, "start_ms": ends[0], "end_ms": ends[1],
        "text": " ".join(one.text.split()), "note": one.note, "status": one.status,
        "annotator": one.annotator, "segment_first": row.segment_first,
        "char_start": one.span.start, "segment_last": row.segment_last, "char_end": one.span.end,
        "fields": one.fields, "tier": one.tier, "sources": one.sources,
        "created_at": one.created_at, "modified_at": one.modified_at,
    }[name]  # fmt: skip


def compared(kind: str) -> list[str]:
    """The attributes that a kind says it keeps."""
    keeps = by_name(kind).keeps
    names = [name for aspect in ASPECTS if aspect in keeps for name in ASPECTS[aspect]]
    return ["tag", *(name for name in names if not (kind == "qdpx" and name.endswith("ed_at")))]


def came_back(rows: Iterable[CsvAnnotation | CsvProblem], names: list[str]) -> list[Any]:
    found = []
    for row in rows:
        assert isinstance(row, CsvAnnotation), row
        found.append(tuple(getattr(row, name) for name in names))
    return sorted(found, key=repr)


def written(rows: list[ExportedAnnotation], names: list[str]) -> list[Any]:
    return sorted((tuple(expected(row, name) for name in names) for row in rows), key=repr)


READERS: dict[str, Callable[[Path], Any]] = {"csv": read_csv, "tsv": read_csv, "jsonl": read_jsonl}
quick = settings(max_examples=25, deadline=None)


def book_of(rows: list[ExportedAnnotation]) -> Codebook:
    return Codebook(tuple({row.tag.id: row.tag for row in rows}.values()))


@pytest.mark.parametrize("kind", ["csv", "tsv", "jsonl"])
@quick
@given(rows=annotations(any_text))
def test_tables_and_json_lines_come_back_exactly(
    tmp_path: Path, kind: str, rows: list[ExportedAnnotation]
) -> None:
    of = replace(material(rows, [an_episode()], book=book_of(rows)), fields=("verdict",))
    chosen = ExportOptions(columns=(*COLUMNS, "tier", "sources", "field:verdict"))
    path = write(tmp_path, kind, of, chosen)
    names = ["tag", *(name for those in ASPECTS.values() for name in those)]
    exact = [
        tuple(row.annotation.text if name == "text" else expected(row, name) for name in names)
        for row in rows
    ]
    assert came_back(READERS[kind](path), names) == sorted(exact, key=repr)


@pytest.mark.parametrize("decimal", [".", ","])
@pytest.mark.parametrize("delimiter", ["", ",", ";", "\t", "|"])
def test_a_table_comes_back_whatever_its_signs(
    tmp_path: Path, delimiter: str, decimal: str
) -> None:
    chosen = ExportOptions(delimiter=delimiter, decimal=decimal)
    path = write(tmp_path, "csv", options=chosen)
    names = ["tag", "start_ms", "end_ms", "text", "note"]
    assert came_back(read_csv(path), names) == written(list(ROWS), names)


@pytest.mark.parametrize("kind", [name for name in BACK if name not in READERS])
@quick
@given(rows=annotations(xml_text))
def test_other_kinds_come_back_as_far_as_they_say(
    tmp_path: Path, kind: str, rows: list[ExportedAnnotation]
) -> None:
    if kind in ("audacity", "textgrid", "srt", "webvtt"):  # where names are part of a text
        rows = [row for row in rows if "a/b" not in row.tag.name]
        rows = [replace(row, annotation=replace(row.annotation, annotator="")) for row in rows]
    of = material(rows, [an_episode()], book=book_of(rows))
    path = write(tmp_path, kind, of)
    names = compared(kind)
    if not rows:
        return
    wanted = written(rows, names)
    if kind == "srt":
        wanted = written([_arrowless(row) for row in rows], names)
    if kind == "audacity":
        wanted = written([_true_end(row) for row in rows], names)
    assert came_back(read_marks(path), names) == sorted(wanted, key=repr)


def _arrowless(row: ExportedAnnotation) -> ExportedAnnotation:
    text = row.annotation.text.replace("-->", "→")
    return replace(row, annotation=replace(row.annotation, text=text))


def _true_end(row: ExportedAnnotation) -> ExportedAnnotation:
    time = row.annotation.time
    return retimed(row, time.start_ms, time.end_ms)


def test_what_is_compared_here_is_what_the_table_of_kinds_says() -> None:
    for name in BACK:
        assert by_name(name).keeps <= set(ASPECTS) | {"speaker"}
    assert set(BACK) >= {"csv", "jsonl", "elan", "textgrid", "qdpx", "srt", "webvtt", "audacity"}
    assert len(a_transcript()) == len(LINES)
