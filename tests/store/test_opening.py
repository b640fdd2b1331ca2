"""Whatever lies at a path: a project opens, or one clear sentence says why not."""

import os
import shutil
import sqlite3
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.errors import AppError, DamagedError, ProjectError
from earmark.store import codebook, places, schema
from earmark.store.recorder import Session
from reversible import add_episode, dump


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "made.earmark"
    with Project.open(path) as project:
        add_episode(project)
    return path


def test_a_new_project_has_the_starter_codebook_and_no_history(tmp_path: Path) -> None:
    with Project.open(tmp_path / "new" / "p.earmark") as project:
        tags = [(tag.name, tag.key) for tag in project.codebook()]
        assert tags == [("sponsor", "1"), ("claim", "2"), ("topic", "3")]
        assert project.history() == []
        assert len(project.uuid) == 36


def test_an_open_project_is_set_up_to_lose_nothing(made: Path) -> None:
    with Project.open(made) as project, project.database.engine.connect() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "journal_mode", "synchronous", "application_id")
        ]
    assert found == [1, "wal", 2, schema.APPLICATION_ID]


def test_a_closed_project_is_one_plain_file(made: Path) -> None:
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    assert not schema.read_header(made).is_wal
    with Project.open(made):
        assert len(list(made.parent.iterdir())) > 1
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_opening_and_closing_changes_nothing(made: Path) -> None:
    before = dump(made)
    with Project.open(made):
        pass
    assert dump(made) == before


def test_a_missing_project_is_only_made_when_asked(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="There is no project"):
        Project.open(tmp_path / "none.earmark", create=False)
    with pytest.raises(ProjectError, match="There is no project"):
        Project.open(tmp_path / "none.earmark", read_only=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"hello", "is not an Earmark project"),
        (b"SQLite format 3\x00", "is not an Earmark project"),
        (b"\x00" * 5000, "is not an Earmark project"),
        (b"ID3" + bytes(range(256)) * 40, "is not an Earmark project"),
    ],
    ids=["empty", "text", "header", "zeros", "sound"],
)
def test_files_that_are_no_projects_are_refused_and_left_alone(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "p.earmark"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=message) as refused:
        Project.open(path)
    assert refused.value.hint
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE episode (id)")
    connection.close()
    with pytest.raises(ProjectError, match="another program"):
        Project.open(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="is a folder"):
        Project.open(tmp_path)


def test_a_file_where_a_folder_should_be_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ProjectError, match=r"can't be read|No project can be made"):
        Project.open(tmp_path / "file" / "p.earmark")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON annotation BEGIN DELETE FROM tag; END",
        "CREATE VIEW evil AS SELECT * FROM tag",
        "CREATE TABLE evil (x)",
        "CREATE VIRTUAL TABLE evil USING fts5(x)",
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_with_things_that_earmark_never_makes_is_refused(
    made: Path, statement: str, read_only: bool
) -> None:
    connection = sqlite3.connect(made)
    connection.execute(statement)
    connection.close()
    with pytest.raises(ProjectError, match="never puts into a project"):
        Project.open(made, read_only=read_only)


def test_a_project_from_the_future_that_adds_columns_opens_for_reading(made: Path) -> None:
    connection = sqlite3.connect(made)
    connection.execute("ALTER TABLE tag ADD COLUMN mood TEXT")
    connection.execute("CREATE TABLE field (id)")
    connection.execute(f"PRAGMA user_version={schema.SCHEMA_VERSION + 1}")
    connection.close()
    content = made.read_bytes()
    with Project.open(made) as project:
        assert project.read_only
        assert "newer version" in project.read_only_reason
        assert len(project.episodes()) == 1
        with pytest.raises(ProjectError, match="newer version"):
            edits.add_tag(project, "x")
    assert made.read_bytes() == content


def test_a_project_from_the_future_that_lacks_columns_is_refused(made: Path) -> None:
    connection = sqlite3.connect(made)
    connection.execute("ALTER TABLE tag RENAME COLUMN definition TO meaning")
    connection.execute(f"PRAGMA user_version={schema.SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(ProjectError, match="newer version") as refused:
        Project.open(made)
    assert "Install the newest" in refused.value.hint


def test_read_only_reads_and_refuses_to_write(made: Path) -> None:
    content = made.read_bytes()
    with Project.open(made, read_only=True) as project:
        assert len(project.transcript(1)) == 5
        project.save_position(1, 5)
        with pytest.raises(ProjectError, match="for reading only"):
            edits.add_tag(project, "x")
        with pytest.raises(ProjectError, match="for reading only"):
            project.undo()
    assert made.read_bytes() == content


def test_a_folder_in_which_nothing_can_be_written_opens_for_reading(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refuse(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if str(path).endswith(".lock"):
            raise PermissionError(13, "Permission denied")
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", refuse)
    with Project.open(made) as project:
        assert "nothing can be written to its folder" in project.read_only_reason
        assert len(project.episodes()) == 1


def test_a_project_removed_while_open_says_so_and_can_be_saved_elsewhere(made: Path) -> None:
    project = Project.open(made)
    edits.add_tag(project, "before")
    made.unlink()
    with pytest.raises(ProjectError, match="moved, replaced or removed") as refused:
        edits.add_tag(project, "after")
    assert "save a copy" in refused.value.hint
    copy = care.save_copy(project, made.with_name("rescued.earmark"))
    project.close()
    with Project.open(copy) as rescued:
        assert rescued.codebook().by_name("before") is not None
        assert rescued.codebook().by_name("after") is None
    assert not made.exists()


def test_a_project_replaced_while_open_is_not_written_over(made: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.earmark"
    with Project.open(other) as project:
        edits.add_tag(project, "other")
    project = Project.open(made)
    other.replace(made)
    with pytest.raises(ProjectError, match="replaced"):
        edits.add_tag(project, "mine")
    project.close()


def test_a_full_disk_loses_nothing_and_the_edit_can_be_tried_again(made: Path) -> None:
    with Project.open(made) as project:
        before = dump(made)
        with project.database.engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        _limit_pages(project, pages + 2)
        with pytest.raises(ProjectError, match="disk is full") as refused:
            edits.add_tag(project, "big", definition="x" * 100_000)
        assert "try again" in refused.value.hint
        assert dump(made) == before
        assert len(project.transcript(1)) == 5
        _limit_pages(project, 1_000_000)
        project.unsaved.save()
        assert project.undo_label == "Add tag big"


def _limit_pages(project: Project, pages: int) -> None:
    """Make every idle connection believe that the disk ends there."""
    engine = project.database.engine
    held = [engine.raw_connection() for _ in range(4)]
    for connection in held:
        connection.cursor().execute(f"PRAGMA max_page_count={pages}")
    for connection in held:
        connection.close()


def test_an_edit_that_fails_half_way_leaves_no_trace(made: Path) -> None:
    with Project.open(made) as project:
        before = dump(made)

        def work(session: Session) -> None:
            codebook.add(session, "half", None, None, "")
            raise RuntimeError("bug")

        with pytest.raises(RuntimeError):
            project.edit("Half", work)
        assert dump(made) == before
        assert len(project.history()) == 1
        edits.add_tag(project, "whole")


def test_an_edit_inside_an_edit_is_a_bug_that_shows(made: Path) -> None:
    with Project.open(made) as project, pytest.raises(RuntimeError, match="inside another"):
        project.edit("Outer", lambda _session: edits.add_tag(project, "inner"))


def test_a_closed_project_refuses_politely(made: Path) -> None:
    project = Project.open(made)
    project.close()
    project.close()
    with pytest.raises(ProjectError, match="closed"):
        edits.add_tag(project, "x")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/a/Dropbox/p.earmark", "a Dropbox folder"),
        ("/home/a/OneDrive - Uni/x/p.earmark", "a OneDrive folder"),
        ("/Users/a/Library/Mobile Documents/x/p.earmark", "iCloud Drive"),
        ("/home/a/dropboxes/p.earmark", None),
    ],
)
def test_cloud_folders_are_known(path: str, kind: str | None) -> None:
    assert places.unsafe_place(Path(path)) == kind


def test_in_a_cloud_folder_no_log_lies_beside_the_project(tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "p.earmark"
    with Project.open(path) as project:
        assert any("Dropbox" in notice for notice in project.notices)
        episode_id = add_episode(project)
        edits.toggle_tag(project, episode_id, 1, project.transcript(episode_id).whole_span(0))
        assert not path.with_name("p.earmark-wal").exists()
        stream = project.iter_annotations()
        next(stream)
        edits.toggle_tag(project, episode_id, 2, project.transcript(episode_id).whole_span(1))
        assert list(stream) == []


def test_a_damaged_history_is_said_to_be_and_costs_nothing_else(made: Path) -> None:
    connection = sqlite3.connect(made)
    connection.execute("UPDATE change SET images = x'789c00ff', touched = touched")
    connection.commit()
    connection.close()
    with Project.open(made) as project:
        with pytest.raises(DamagedError, match="can't be understood"):
            project.undo()
        assert len(project.episodes()) == 1
        edits.add_tag(project, "still works")


def test_a_history_that_would_fill_the_memory_is_refused(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earmark.store.changes._MOST_UNPACKED", 1 << 20)
    bomb = zlib.compress(b"[" + b" " * (8 << 20) + b"]", 9)
    connection = sqlite3.connect(made)
    connection.execute("UPDATE change SET images = ?", (bomb,))
    connection.commit()
    connection.close()
    with Project.open(made) as project, pytest.raises(DamagedError, match="too large"):
        project.undo()


@settings(max_examples=60)
@given(data=st.data())
def test_damaged_projects_raise_nothing_but_clear_errors(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    source = tmp_path_factory.getbasetemp() / "sound.earmark"
    if not source.exists():
        with Project.open(source) as project:
            add_episode(project)
    content = bytearray(source.read_bytes())
    for _ in range(data.draw(st.integers(1, 20))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    folder = tmp_path_factory.mktemp("damaged")
    path = folder / "p.earmark"
    path.write_bytes(content)
    try:
        with Project.open(path) as project:
            for episode in project.episodes():
                for segment in project.transcript(episode.id):
                    list(segment.words)
    except AppError:
        pass
    finally:
        shutil.rmtree(folder)
