"""A damaged project is told of clearly, and everything readable in it is saved."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.errors import ProjectError
from reversible import LINES, add_episode, dump

MANY = tuple(f"This is line {n} of a longer talk about bees and honey." for n in range(400))


def make(path: Path, lines: tuple[str, ...] = LINES) -> None:
    """Write a project with an annotation on every other line."""
    with Project.open(path, annotator="Ada") as project:
        episode_id = add_episode(project, lines=lines)
        transcript = project.transcript(episode_id)
        for row in range(0, len(lines), 2):
            made = edits.add_annotation(project, episode_id, 1, transcript.whole_span(row))
            edits.set_note(project, made.id, f"note {row}")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "p.earmark"
    make(path)
    return path


def change(path: Path, *statements: str) -> None:
    """Change a project behind our back."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_sound_project_has_no_problems(made: Path) -> None:
    told: list[tuple[float, str]] = []
    assert care.check(made, lambda share, what: told.append((share, what))) == []
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    assert care.salvage(made, made.with_name("new.earmark")).remarks == []
    assert dump(made.with_name("new.earmark")) == dump(made)


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE annotation SET tag_id = 77 WHERE id = 1", "annotation 1 points to a tag"),
        ("DELETE FROM segment WHERE id = 1", "points to a segment that is not there"),
        ("UPDATE annotation SET end_offset = 999 WHERE id = 1", "reaches past the text"),
        ("UPDATE annotation SET text = 'else' WHERE id = 2", "does not say what its words say"),
        ("UPDATE annotation SET start_ms = 5 WHERE id = 2", "does not say what its words say"),
        ("UPDATE segment SET end_ms = 0 WHERE id = 3", "ends before it starts"),
        ("UPDATE segment SET start_ms = 90000, end_ms = 91000 WHERE id = 2", "not in the order"),
        ("UPDATE segment SET words = '{' WHERE id = 2", "word times of segment 2"),
        ("UPDATE segment SET source = 'guess' WHERE id = 2", "can't be read"),
        ("UPDATE change SET images = x'00' WHERE id = 2", "Step 2 of the history"),
        ("UPDATE change SET undone = 1 WHERE id = 2", "undone before"),
        ("CREATE TRIGGER t AFTER DELETE ON tag BEGIN SELECT 1; END", "never puts into a project"),
    ],
)
def test_check_finds_what_is_wrong(made: Path, statement: str, problem: str) -> None:
    change(made, statement)
    found = care.check(made)
    assert any(problem in each for each in found), found


def test_check_refuses_what_is_no_project(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("hello")
    with pytest.raises(ProjectError, match="not an Earmark project"):
        care.check(tmp_path / "x")


def test_a_value_that_cannot_be_understood_is_a_clear_error(made: Path) -> None:
    change(made, "UPDATE annotation SET status = 'odd' WHERE id = 1")
    with Project.open(made) as project, pytest.raises(ProjectError, match="understood") as damaged:
        project.annotations(1)
    assert "salvage" in damaged.value.hint


def test_annotations_survive_the_loss_of_everything_around_them(made: Path) -> None:
    change(made, "DELETE FROM segment", "DELETE FROM episode", "DELETE FROM tag")
    target = made.with_name("saved.earmark")
    report = care.salvage(made, target)
    assert report.saved["annotation"] == 3
    assert any("history" in remark for remark in report.remarks)
    with Project.open(target) as project:
        (episode,) = project.episodes()
        found = project.annotations(episode.id)
        assert [a.text for a in found] == [LINES[0], LINES[2], LINES[4]]
        assert [a.note for a in found] == ["note 0", "note 2", "note 4"]
        assert [row.annotation for row in project.iter_annotations()] == found
        edits.add_tag(project, "goes on")


def test_a_damaged_page_costs_only_what_lay_on_it(tmp_path: Path) -> None:
    path = tmp_path / "p.earmark"
    make(path, MANY)
    content = bytearray(path.read_bytes())
    at = content.index(b"This is line 200 of")
    page = at // 4096 * 4096
    content[page : page + 4096] = b"\xab" * 4096
    path.write_bytes(content)
    assert any("damaged" in problem for problem in care.check(path))
    target = tmp_path / "saved.earmark"
    report = care.salvage(path, target)
    assert report.saved["segment"] > 350
    assert report.saved["annotation"] > 150
    assert any("could not be read" in remark for remark in report.remarks)
    assert care.check(target) == []


@pytest.mark.parametrize("letter", [b"x", b"\x80"])
def test_a_damaged_schema_of_an_index_costs_nothing(made: Path, letter: bytes) -> None:
    content = made.read_bytes()
    place = b"sha256 ON episode ("
    assert content.count(place) == 1
    made.write_bytes(content.replace(place, place[:-1] + letter))
    with pytest.raises(ProjectError, match="damaged"):
        Project.open(made)
    target = made.with_name("saved.earmark")
    assert care.salvage(made, target).remarks == []
    with Project.open(target) as project:
        assert len(project.annotations(1)) == 3
    assert care.check(target) == []


def test_what_waits_to_be_run_is_left_behind(made: Path) -> None:
    change(made, "CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM annotation; END")
    target = made.with_name("saved.earmark")
    care.salvage(made, target)
    with Project.open(target) as project:
        assert not project.read_only
        assert len(project.annotations(1)) == 3


def test_salvage_overwrites_nothing_and_says_when_nothing_is_left(made: Path) -> None:
    with pytest.raises(ProjectError, match="exists already"):
        care.salvage(made, made)
    rubbish = made.with_name("rubbish")
    rubbish.write_bytes(b"\x07" * 9000)
    target = made.with_name("new.earmark")
    with pytest.raises(ProjectError):
        care.salvage(rubbish, target)
    assert not target.exists()


@settings(max_examples=40)
@given(data=st.data())
def test_salvage_of_random_damage_makes_a_sound_project_or_a_clear_error(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    source = tmp_path_factory.getbasetemp() / "salvage-source.earmark"
    if not source.exists():
        make(source)
    content = bytearray(source.read_bytes())
    for _ in range(data.draw(st.integers(1, 30))):
        at = data.draw(st.integers(100, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "p.earmark"
    path.write_bytes(content)
    target = path.with_name("saved.earmark")
    try:
        care.salvage(path, target)
    except ProjectError:
        assert not target.exists()
        return
    with Project.open(target) as project:
        assert not project.read_only
        for episode in project.episodes():
            project.transcript(episode.id)
            project.annotations(episode.id)
