"""Files of any kind for one episode or for many, filtered, looked at first."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import edits
from earmark.app.export_files import (
    ExportRequest,
    export,
    filter_query,
    preview,
    remarks,
)
from earmark.app.exporting import import_annotations
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.export import ExportOptions, Shape
from earmark.errors import Cancelled, ExportError
from earmark.formats.writers import WRITERS, by_name
from earmark.store import annotation_rows

SRT = """1
00:00:00,500 --> 00:00:02,000
Ann: The first line is here.

2
00:00:02,000 --> 00:00:04,000
Bob: The second line is here.
"""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark", annotator="Ann") as opened:
        for name in ("one", "two"):
            path = tmp_path / f"{name}.srt"
            path.write_text(SRT.replace("line", name))
            import_episode(opened, path, None)
        sponsor, claim, _topic = opened.codebook()
        for episode in opened.episodes():
            transcript = opened.transcript(episode.id)
            edits.add_annotation(opened, episode.id, sponsor.id, transcript.whole_span(0))
            edits.add_annotation(
                opened, episode.id, claim.id, transcript.whole_span(1), note="Look it up",
                status=Status.ACCEPTED,
            )  # fmt: skip
        yield opened


def request(project: Project, to: Path, name: str, **more: object) -> ExportRequest:
    return ExportRequest(to, by_name(name), **more)  # type: ignore[arg-type]


def test_a_folder_gets_a_file_for_each_episode(project: Project, tmp_path: Path) -> None:
    to = tmp_path / "new" / "folder"
    result = export(project, request(project, to, "srt", each=True))
    assert result.count == 4
    assert [file.name for file in result.files] == ["one.srt", "two.srt"]
    assert "[sponsor] The first two is here." in (to / "two.srt").read_text()


def test_a_filter_leaves_the_rest_out(project: Project, tmp_path: Path) -> None:
    to = tmp_path / "a.jsonl"
    query = filter_query("tag:claim status:accepted")
    assert export(project, request(project, to, "jsonl", query=query)).count == 2
    tags = {json.loads(line)["tag"] for line in to.read_text().splitlines()}
    assert tags == {"claim"}
    with pytest.raises(ExportError, match="no filter “nope”"):
        filter_query("nope:1")
    assert filter_query("  ") is None


def test_what_a_file_can_not_hold_is_said_before(project: Project, tmp_path: Path) -> None:
    told = remarks(project, request(project, tmp_path / "a.srt", "srt"))
    assert told == ["SubRip captions (SRT) holds one episode; a folder gets a file for each."]
    (each,) = remarks(project, request(project, tmp_path / "a", "srt", each=True))
    assert "notes (1)" in each
    assert remarks(project, request(project, tmp_path / "a.jsonl", "jsonl")) == []


@pytest.mark.parametrize("writer", WRITERS, ids=lambda one: one.name)
def test_every_kind_shows_its_first_rows(project: Project, tmp_path: Path, writer: object) -> None:
    chosen = next(one for one in WRITERS if one is writer)
    shown = preview(project, ExportRequest(tmp_path / "a", chosen))
    if (chosen.noun != "annotation" and "cues" not in chosen.options) or chosen.name == "rttm":
        assert any(word in shown.text for word in ("Ann", "sponsor"))
    elif "shape" in chosen.options:
        assert "The first one is here." in shown.rows[0]
        assert len(shown.columns) == len(shown.rows[0])
    else:
        assert "The first one is here." in shown.text
    assert not (tmp_path / "a").exists()


def test_a_preview_knows_the_chosen_shape(project: Project, tmp_path: Path) -> None:
    options = ExportOptions(shape=Shape.SEGMENTS)
    shown = preview(project, request(project, tmp_path / "a", "csv", options=options))
    assert shown.columns[-3:] == ("tag:sponsor", "tag:claim", "tag:topic")
    assert [row[-3:] for row in shown.rows] == [("1", "0", "0"), ("0", "1", "0")]


def test_an_export_that_is_stopped_leaves_what_was_there(project: Project, tmp_path: Path) -> None:
    to = tmp_path / "a.csv"
    to.write_text("old")
    with pytest.raises(Cancelled):
        export(project, request(project, to, "csv"), cancelled=lambda: True)
    assert to.read_text() == "old"
    assert [file.name for file in tmp_path.glob(".a*")] == []


def test_json_lines_carry_fields_and_adjudication_over(project: Project, tmp_path: Path) -> None:
    first = project.episodes()[0]
    one, other = project.annotations(first.id)

    from earmark.store import annotations

    def work(session: annotations.Session) -> None:
        values = {
            "fields": annotation_rows.packed_fields([("advertiser", "Kettle")]),
            "layer": "gold",
            "sources": json.dumps([other.uuid]),
        }
        annotations.change(session, [one.id], values)

    project.edit("Set", work)
    to = tmp_path / "a.jsonl"
    export(project, request(project, to, "jsonl", episode_ids=(first.id,)))
    with Project.open(tmp_path / "q.earmark", annotator="Bob") as fresh:
        import_episode(fresh, tmp_path / "one.srt", None)
        assert import_annotations(fresh, to).added == 2
        back = fresh.annotations(fresh.episodes()[0].id)[0]
    old: Annotation = project.annotation(one.id)
    for name in ("uuid", "fields", "tier", "sources", "modified_at", "status", "note", "time"):
        assert getattr(back, name) == getattr(old, name), name
