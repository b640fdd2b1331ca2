"""Files of other programs bring annotations back into a project, to the words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import edits
from earmark.app.export_files import ExportRequest, export
from earmark.app.exporting import import_annotations
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.cli.main import run
from earmark.domain.transcript import Span
from earmark.errors import ImportFailed
from earmark.formats.writers import WRITERS, by_name

SRT = """1
00:00:00,500 --> 00:00:02,000
Ann: The first line is here.

2
00:00:02,000 --> 00:00:04,000
Bob: Twice twice, it says.

3
00:00:04,000 --> 00:00:06,000
Bob: And the last one.
"""


@pytest.fixture
def transcript(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    path.write_text(SRT)
    return path


@pytest.fixture
def project(tmp_path: Path, transcript: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark", annotator="Ann") as opened:
        import_episode(opened, transcript, None)
        lines = opened.transcript(1)
        sponsor, claim, topic = opened.codebook()
        edits.add_annotation(opened, 1, sponsor.id, lines.whole_span(0), note="a note")
        edits.add_annotation(opened, 1, claim.id, Span(lines[1].id, 6, lines[1].id, 11))
        edits.add_annotation(opened, 1, claim.id, Span(lines[0].id, 4, lines[1].id, 5))
        edits.add_annotation(opened, 1, topic.id, Span(lines[1].id, 0, lines[2].id, 3))
        yield opened


def facts(project: Project, *names: str) -> list[tuple[object, ...]]:
    tags = {tag.id: tag.name for tag in project.codebook()}
    rows = {segment.id: row for row, segment in enumerate(project.transcript(1))}
    return sorted(
        (
            tags[one.tag_id], rows[one.span.first_id], one.span.start, rows[one.span.last_id],
            one.span.end, one.time.start_ms, one.time.end_ms,
            *(getattr(one, name) for name in names),
        )
        for one in project.annotations(1)
    )  # fmt: skip


@pytest.mark.parametrize("kind", [one.name for one in WRITERS if one.back])
def test_annotations_find_their_words_again(
    project: Project, tmp_path: Path, transcript: Path, kind: str
) -> None:
    writer = by_name(kind)
    to = tmp_path / f"talk{writer.extension}" if kind != "srt" else tmp_path / "back.srt"
    export(project, ExportRequest(to, writer))
    kept = ("uuid",) if "id" in writer.keeps else ()
    kept += ("note",) if "note" in writer.keeps else ()
    with Project.open(tmp_path / "other.earmark", annotator="Bob") as other:
        import_episode(other, transcript, None)
        result = import_annotations(other, to)
        assert result.problems == ()
        assert facts(other, *kept) == facts(project, *kept)
        again = import_annotations(other, to)
        assert (again.added, again.changed, again.unchanged) == (0, 0, 4)


def test_a_file_that_names_no_episode_has_to_be_told(
    project: Project, tmp_path: Path, transcript: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "second.srt"
    other.write_text(SRT.replace("Twice", "Thrice"))
    import_episode(project, other, None)
    to = tmp_path / "x.eaf"
    export(project, ExportRequest(to, by_name("elan"), episode_ids=(1,)))
    with pytest.raises(ImportFailed, match="does not say which episode"):
        import_annotations(project, to)
    assert import_annotations(project, to, 1).unchanged == 4
    path = project.path
    project.close()
    given = ["import-annotations", str(to), "--project", str(path)]
    assert run([*given, "--episode", "second"]) == 0
    assert "4 added" in capsys.readouterr().out
