"""Annotations in the forms of other programs, opened again by those programs' own readers."""

import csv
import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import jsonschema
import openpyxl
import pandas as pd
import pympi
import pysubs2
import pytest
import webvtt
from praatio import textgrid as praat

from earmark.domain.annotation import Status
from earmark.domain.export import Cues, ExportOptions, Shape
from earmark.domain.timecode import format_timecode
from earmark.errors import ExportError, ImportFailed
from earmark.formats import parquet
from earmark.formats.jsonl import SCHEMA, read_jsonl
from earmark.formats.registry import read
from earmark.formats.table_rows import COLUMNS
from earmark.formats.writers import WRITERS, losses, writer_for
from earmark.paths import resource
from formats.exports import (
    CLAIM,
    LINES,
    ROWS,
    an_episode,
    material,
    retimed,
    tagged,
    write,
)

TIMES = [(row.annotation.time.start_ms, row.annotation.time.end_ms) for row in ROWS]


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


# Tables.


def test_a_csv_has_the_answers_to_fields_after_the_fixed_columns(tmp_path: Path) -> None:
    with write(tmp_path, "csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == [*COLUMNS, "field:verdict"]
    assert [row["field:verdict"] for row in rows] == ["false", "", "", ""]


def test_columns_delimiter_and_decimal_sign_can_be_chosen(tmp_path: Path) -> None:
    chosen = ExportOptions(columns=("tag", "start_s", "tier", "field:verdict"), decimal=",")
    path = write(tmp_path, "csv", options=chosen)
    assert lines(path)[:2] == ["\ufefftag;start_s;tier;field:verdict", "claim;2,000;;false"]
    chosen = ExportOptions(columns=("tag", "end_s"), delimiter="|", plain=True)
    assert lines(write(tmp_path, "csv", options=chosen))[:2] == ["tag|end_s", "claim|4.000"]
    with pytest.raises(ExportError, match="no column “nope”"):
        write(tmp_path, "csv", options=ExportOptions(columns=("nope",)))


def test_tsv_has_the_columns_of_the_csv(tmp_path: Path) -> None:
    with write(tmp_path, "tsv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter="\t"))
    assert rows[0][: len(COLUMNS)] == list(COLUMNS)
    assert len(rows) == len(ROWS) + 1


@pytest.mark.parametrize("name", ["csv", "tsv", "xlsx", "parquet"])
def test_a_row_for_each_segment_marks_each_tag_with_0_or_1(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, name, options=ExportOptions(shape=Shape.SEGMENTS))
    frame = {
        "csv": pd.read_csv,
        "tsv": lambda file: pd.read_csv(file, sep="\t"),
        "xlsx": pd.read_excel,
        "parquet": pd.read_parquet,
    }[name](path)
    assert list(frame["text"]) == [text for _who, text in LINES]
    assert list(frame["tag:claim"]) == [0, 1, 1, 0, 0]
    assert list(frame["tag:topic"]) == [0, 1, 1, 1, 0]
    assert list(frame["tag:sponsor"]) == [0, 0, 0, 1, 0]
    assert list(frame["start_s"]) == [0.0, 2.0, 4.0, 6.0, 8.0]


def test_an_excel_workbook_has_numbers_dates_and_harmless_text(tmp_path: Path) -> None:
    rows = [tagged(9, CLAIM, 0, 0, 0, 5, note="=1+1\x07 _x0041_ \u2028\nline")]
    book = openpyxl.load_workbook(write(tmp_path, "xlsx", material(rows)))
    sheet = book["Annotations"]
    header, row = ([cell.value for cell in line] for line in sheet.iter_rows())
    found = dict(zip(header, row, strict=True))
    assert list(header) == [*COLUMNS, "field:verdict"]
    assert (found["start_s"], found["annotation_id"], found["tag"]) == (0, 9, "claim")
    assert found["episode_date"].date().isoformat() == "2024-05-01"
    assert found["created_at"].isoformat(timespec="seconds") == "2024-05-02T10:11:12"
    note = sheet.cell(2, list(header).index("note") + 1)
    assert note.data_type in ("s", "inlineStr")
    text = openpyxl.utils.escape.unescape(note.value)
    assert text == "=1+1\x07 _x0041_ \u2028\nline"


def test_a_text_too_long_for_a_cell_is_refused_and_not_cut(tmp_path: Path) -> None:
    rows = [tagged(9, CLAIM, 0, 0, 0, 5, note="x" * 32_768)]
    with pytest.raises(ExportError, match="“note” in row 2"):
        write(tmp_path, "xlsx", material(rows))
    assert not (tmp_path / "out.xlsx").exists()


def test_parquet_has_typed_columns(tmp_path: Path) -> None:
    frame = pd.read_parquet(write(tmp_path, "parquet"))
    assert list(frame.columns) == [*COLUMNS, "field:verdict"]
    assert frame["start_s"].dtype == "float64"
    assert frame["created_at"].dt.tz is not None
    assert frame["segment_first"].tolist() == [1, 1, 2, 3]
    empty = pd.read_parquet(write(tmp_path, "parquet", material([])))
    assert len(empty) == 0
    assert list(empty.columns) == list(frame.columns)


def test_parquet_without_pyarrow_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "is_there", lambda: False)
    with pytest.raises(ExportError, match="pyarrow"):
        write(tmp_path, "parquet")


def test_json_lines_fit_their_schema(tmp_path: Path) -> None:
    schema = json.loads(resource(SCHEMA).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    check = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    found = [json.loads(line) for line in lines(write(tmp_path, "jsonl"))]
    for item in found:
        check.validate(item)
        assert set(item) == set(schema["properties"])
    assert found[0]["fields"] == {"verdict": "false"}
    with pytest.raises(jsonschema.ValidationError):
        check.validate({**found[0], "status": "perhaps"})


def test_other_json_lines_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"x": 1}\n')
    with pytest.raises(ImportFailed, match="JSON Lines"):
        list(read_jsonl(tmp_path / "a.jsonl"))


# Captions.


def test_srt_opens_in_pysubs2(tmp_path: Path) -> None:
    subs = pysubs2.load(str(write(tmp_path, "srt")))
    assert [(one.start, one.end) for one in subs] == sorted(TIMES)
    assert subs[0].text == '[claim] It\'s "5" < 6 & more → yes.'


def test_webvtt_opens_in_webvtt_py(tmp_path: Path) -> None:
    found = webvtt.read(str(write(tmp_path, "webvtt")))
    assert [one.identifier for one in found] == [row.annotation.uuid for row in ROWS]
    assert [one.start for one in found] == [format_timecode(one[0]) for one in TIMES]
    assert found[1].voice == "Ann"
    result = read(tmp_path / "out.vtt")
    assert result.segments[0].text == '[claim] It\'s "5" < 6 & more --> yes.'


@pytest.mark.parametrize(
    ("cues", "texts"),
    [
        (Cues.ALL, [text.replace("-->", "→") for _who, text in LINES]),
        (Cues.TAGGED, ['It\'s "5" < 6 & more → yes.', LINES[2][1], LINES[3][1]]),
        (Cues.UNTAGGED, [LINES[0][1], LINES[4][1]]),
    ],
)
def test_captions_hold_all_or_only_what_is_or_is_not_tagged(
    tmp_path: Path, cues: Cues, texts: list[str]
) -> None:
    subs = pysubs2.load(str(write(tmp_path, "srt", options=ExportOptions(cues=cues))))
    assert [one.text.partition(": ")[2] for one in subs] == texts


def test_only_the_tagged_words_of_a_line_become_a_cue(tmp_path: Path) -> None:
    of = material([tagged(1, CLAIM, 0, 6, 0, 17)])
    subs = pysubs2.load(str(write(tmp_path, "srt", of, ExportOptions(cues=Cues.TAGGED))))
    assert [one.text for one in subs] == ["Ann: and welcome"]
    assert (subs[0].start, subs[0].end) == TIMES[0] or 0 < subs[0].start < subs[0].end < 2000
    rest = pysubs2.load(str(write(tmp_path, "srt", of, ExportOptions(cues=Cues.UNTAGGED))))
    assert [one.text for one in rest][:2] == ["Ann: Hello", "Ann: to the show."]


def test_cues_close_up_where_something_is_left_out(tmp_path: Path) -> None:
    of = material([ROWS[3]])
    kept = ExportOptions(cues=Cues.UNTAGGED)
    closed = ExportOptions(cues=Cues.UNTAGGED, close_up=True)
    apart = pysubs2.load(str(write(tmp_path, "srt", of, kept)))
    together = pysubs2.load(str(write(tmp_path, "srt", of, closed)))
    assert [(one.start, one.end) for one in apart][-1] == (8000, 10_000)
    assert [(one.start, one.end) for one in together][-1] == (6000, 8000)
    tagged_ones = ExportOptions(cues=Cues.TAGGED, close_up=True)
    (only,) = pysubs2.load(str(write(tmp_path, "srt", of, tagged_ones)))
    assert (only.start, only.end) == (0, 2000)


# Tiers and labels.


def test_labels_follow_the_grammar_of_audacity(tmp_path: Path) -> None:
    path = write(tmp_path, "audacity")
    for line in lines(path):
        assert re.fullmatch(r"\d+\.\d{6}\t\d+\.\d{6}\t[^\t\r\n]*", line)
    result = read(path)
    assert result.accounts_for_all
    assert [(one.start_ms, one.end_ms) for one in result.segments] == TIMES


def test_a_textgrid_opens_in_praatio_tiled_and_with_overlaps_spilled(tmp_path: Path) -> None:
    rows = [*ROWS[:1], retimed(tagged(7, CLAIM, 1, 0, 1, 4), 3000, 5000), *ROWS[1:2]]
    path = write(tmp_path, "textgrid", material(rows))
    grid = praat.openTextgrid(str(path), includeEmptyIntervals=True)
    assert grid.tierNames == ("claim", "claim 2", "topic")
    for name in grid.tierNames:
        entries = grid.getTier(name).entries
        assert (entries[0].start, entries[-1].end) == (0, 10)
        assert all(one.end == other.start for one, other in pairwise(entries))
    filled = [entry for entry in grid.getTier("claim").entries if entry.label]
    assert [entry.label for entry in filled] == ['It\'s "5" < 6 & more --> yes.']


def test_an_elan_file_opens_in_pympi_with_a_tier_per_tag_and_annotator(tmp_path: Path) -> None:
    path = write(tmp_path, "elan")
    eaf = pympi.Elan.Eaf(str(path))
    assert set(eaf.get_tier_names()) == {
        "claim (Ada)", "claim (Eve)", "topic (Ada)", "sponsor (Ada)"
    }  # fmt: skip
    assert eaf.tiers["claim (Eve)"][2]["ANNOTATOR"] == "Eve"
    assert eaf.get_annotation_data_for_tier("claim (Ada)") == [
        (2000, 4000, 'It\'s "5" < 6 & more --> yes.')
    ]
    assert eaf.media_descriptors[0]["MEDIA_URL"] == "file:///r/talk.mp3"
    assert eaf.media_descriptors[0]["MIME_TYPE"] == "audio/mpeg"
    assert read(path).accounts_for_all


@pytest.mark.parametrize("name", ["elan", "textgrid"])
def test_the_transcript_can_stand_on_tiers_too(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, name, options=ExportOptions(with_transcript=True))
    if name == "elan":
        spoken = pympi.Elan.Eaf(str(path)).get_annotation_data_for_tier("transcript Bob")
        assert [one[:2] for one in spoken] == [(4000, 6000), (6000, 8000)]
    else:
        grid = praat.openTextgrid(str(path), includeEmptyIntervals=False)
        assert [one.label for one in grid.getTier("transcript Bob").entries] == [
            LINES[2][1],
            LINES[3][1],
        ]


# The table of kinds.


@pytest.mark.parametrize(
    "writer", [one for one in WRITERS if not one.several], ids=lambda x: x.name
)
def test_files_of_one_episode_refuse_two(tmp_path: Path, writer: object) -> None:
    chosen = next(one for one in WRITERS if one is writer)
    rows = [*ROWS, tagged(9, CLAIM, 0, 0, 0, 5, episode=an_episode(2))]
    target = tmp_path / "out"
    target.write_text("old")
    with pytest.raises(ExportError, match="holds one episode"):
        chosen.write(target, material(rows), ExportOptions())
    assert target.read_text() == "old"


@pytest.mark.parametrize("writer", WRITERS, ids=lambda one: one.name)
def test_nothing_to_write_makes_an_empty_file_of_its_kind(tmp_path: Path, writer: object) -> None:
    chosen = next(one for one in WRITERS if one is writer)
    bare = an_episode(media="")
    nothing = material([], [type(bare)(1, "Bare")], is_chosen=True)
    count = chosen.write(tmp_path / "out", nothing, ExportOptions())
    assert count == 0 or chosen.name == "rttm"
    assert (tmp_path / "out").exists()


def test_what_a_kind_can_not_hold_is_said_with_numbers() -> None:
    (told,) = losses(writer_for(Path("a.srt")), material(), ExportOptions())
    assert "notes (1)" in told
    assert "answers to fields (1)" in told
    assert "statuses (1)" in told
    assert losses(writer_for(Path("a.jsonl")), material(), ExportOptions()) == []
    (told,) = losses(writer_for(Path("a.csv")), material(), ExportOptions(columns=("tag", "text")))
    assert "notes (1)" in told


def test_the_extension_chooses_the_writer() -> None:
    assert writer_for(Path("a.vtt")).name == "webvtt"
    assert writer_for(Path("a.csv")).name == "csv"
    assert writer_for(Path("a.whatever")).name == "csv"
    assert writer_for(Path("a.csv"), "jsonl").name == "jsonl"
    assert writer_for(Path("talk.chapters.json")).name == "chapters"
    assert writer_for(Path("talk.json")).name == "label-studio"
    with pytest.raises(ExportError, match="no format “nope”"):
        writer_for(Path("a.csv"), "nope")


def test_the_report_in_markdown_says_what_is_tagged(tmp_path: Path) -> None:
    rows = [*ROWS, tagged(9, CLAIM, 0, 0, 0, 5, note="*new*", episode=an_episode(2))]
    text = write(tmp_path, "markdown", material(rows)).read_text(encoding="utf-8")
    assert text.count("# Talk") == 2
    assert "**0:02–0:04** · **claim** — Ann" in text
    assert "- verdict: false" in text
    assert "\\*new\\*" in text


def test_rejected_work_makes_no_chapters(tmp_path: Path) -> None:
    rejected = replace(ROWS[1], annotation=replace(ROWS[1].annotation, status=Status.REJECTED))
    path = write(tmp_path, "sponsorblock", material([rejected, ROWS[3]]))
    (only,) = json.loads(path.read_text(encoding="utf-8"))
    assert only["category"] == "sponsor"
