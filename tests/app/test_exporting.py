"""Annotations leave as CSV and come back as they were."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import edits
from earmark.app.exporting import export_csv, import_annotations
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.transcript import Span
from earmark.errors import ExportError, ImportFailed, ProjectError

FACTS = (
    "uuid time timing_source text note status origin annotator speaker created_at modified_at "
    "start_shift_ms end_shift_ms"
)
SRT = """1
00:00:00,500 --> 00:00:02,000
Ann: =SUM of all parts, "quoted".

2
00:00:02,000 --> 00:00:04,000
Bob: 'tis a second line
of two parts.

3
00:00:04,000 --> 00:00:06,000
Ann: +1 for that. Bye now.
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
        yield opened


@pytest.fixture
def other(tmp_path: Path, transcript: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "other.earmark", annotator="Bob") as opened:
        import_episode(opened, transcript, None)
        yield opened


def fill(project: Project) -> int:
    episode = project.episodes()[0].id
    transcript = project.transcript(episode)
    sponsor, claim, topic = project.codebook()
    edits.add_annotation(project, episode, sponsor.id, transcript.whole_span(0), note="=1+1")
    edits.add_annotation(
        project, episode, claim.id, Span(transcript[0].id, 5, transcript[2].id, 6),
        note="'=x\nsecond line", status=Status.ACCEPTED,
    )  # fmt: skip
    made = edits.add_annotation(project, episode, topic.id, transcript.whole_span(2), note="-")
    edits.set_span(project, made.id, made.span, start_shift_ms=-250, end_shift_ms=125)
    return episode


def facts(project: Project) -> list[dict[str, object]]:
    names = {tag.id: tag.name for tag in project.codebook()}
    rows = {s.id: i for e in project.episodes() for i, s in enumerate(project.transcript(e.id))}

    def of(one: Annotation) -> dict[str, object]:
        span = (rows[one.span.first_id], one.span.start, rows[one.span.last_id], one.span.end)
        kept = FACTS.split()
        return {"tag": names[one.tag_id], "span": span} | {k: getattr(one, k) for k in kept}

    return [of(one) for e in project.episodes() for one in project.annotations(e.id)]


def test_an_export_comes_back_whole_into_another_project(
    project: Project, other: Project, tmp_path: Path
) -> None:
    fill(project)
    assert export_csv(project, tmp_path / "a.csv") == 3
    result = import_annotations(other, tmp_path / "a.csv")
    assert (result.added, result.changed, result.unchanged, result.problems) == (3, 0, 0, ())
    assert facts(other) == facts(project)
    assert export_csv(other, tmp_path / "b.csv") == 3


def test_known_unchanged_annotations_stay_as_they_are(project: Project, tmp_path: Path) -> None:
    fill(project)
    before, steps = facts(project), len(project.history())
    export_csv(project, tmp_path / "a.csv")
    result = import_annotations(project, tmp_path / "a.csv")
    assert (result.added, result.changed, result.unchanged) == (0, 0, 3)
    assert facts(project) == before
    assert len(project.history()) == steps


def test_changed_rows_change_their_annotations_in_one_step(
    project: Project, tmp_path: Path
) -> None:
    fill(project)
    before = facts(project)
    path = tmp_path / "a.csv"
    export_csv(project, path, plain=True)
    text = path.read_bytes().decode()
    path.write_bytes(text.replace("'=1+1", "'=2+2").replace(",topic,", ",new tag,").encode())
    result = import_annotations(project, path)
    assert (result.added, result.changed, result.unchanged) == (0, 2, 1)
    assert result.new_tags == ("new tag",)
    after = {one["tag"]: one for one in facts(project)}
    assert after["sponsor"]["note"] == "=2+2"
    assert "new tag" in after
    project.undo()
    assert facts(project) == before


def test_one_step_of_undo_takes_an_import_back(
    project: Project, other: Project, tmp_path: Path
) -> None:
    fill(project)
    export_csv(project, tmp_path / "a.csv")
    import_annotations(other, tmp_path / "a.csv")
    other.undo()
    assert facts(other) == []


def test_a_missing_episode_is_reported_with_its_row(project: Project, tmp_path: Path) -> None:
    fill(project)
    path = tmp_path / "a.csv"
    export_csv(project, path)
    with Project.open(tmp_path / "empty.earmark") as empty:
        result = import_annotations(empty, path)
    assert result.added == 0
    assert [problem.line for problem in result.problems] == [2, 3, 4]
    assert "talk" in result.problems[0].message


def test_rows_find_their_text_where_offsets_moved(
    project: Project, tmp_path: Path, transcript: Path
) -> None:
    fill(project)
    path = tmp_path / "a.csv"
    export_csv(project, path)
    edited = tmp_path / "edited" / "talk.srt"
    edited.parent.mkdir()
    edited.write_text("0\n00:00:00,000 --> 00:00:00,400\nAnn: New first line.\n\n" + SRT)
    with Project.open(tmp_path / "third.earmark") as third:
        import_episode(third, edited, None)
        result = import_annotations(third, path)
        assert (result.added, result.problems) == (3, ())
        assert [one["text"] for one in facts(third)] == [one["text"] for one in facts(project)]


def test_rows_with_times_alone_take_the_words_spoken_then(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("episode,tag,start_s,end_s\ntalk,claim,2.0,4.0\ntalk,claim,90,95\n")
    result = import_annotations(project, path)
    assert result.added == 1
    assert facts(project)[0]["text"] == "'tis a second line of two parts."
    assert [problem.line for problem in result.problems] == [3]


def test_a_row_that_comes_twice_is_taken_once(
    project: Project, other: Project, tmp_path: Path
) -> None:
    fill(project)
    path = tmp_path / "a.csv"
    export_csv(project, path, plain=True)
    data = path.read_bytes()
    last = data.rstrip(b"\r\n").rsplit(b"\r\n", 1)[1]
    path.write_bytes(data + last + b"\r\n")
    result = import_annotations(other, path)
    assert (result.added, len(result.problems)) == (3, 1)


def test_only_the_wanted_episodes_are_exported(project: Project, tmp_path: Path) -> None:
    episode = fill(project)
    assert export_csv(project, tmp_path / "a.csv", episode_ids=[episode]) == 3
    assert export_csv(project, tmp_path / "a.csv", episode_ids=[]) == 0
    with pytest.raises(ProjectError):
        export_csv(project, tmp_path / "a.csv", episode_ids=[999])


def test_export_into_no_folder_and_import_of_nothing_say_so(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError):
        export_csv(project, tmp_path / "file" / "a.csv")
    with pytest.raises(ImportFailed):
        import_annotations(project, tmp_path / "file")
