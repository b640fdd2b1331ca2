"""Every released schema comes up to the present one with its data intact, or stays as it was."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from earmark.app import care, edits
from earmark.app.project import Project
from earmark.domain.annotation import Status
from earmark.domain.codebook import Field, FieldKind
from earmark.errors import ProjectError
from earmark.store import backup, engine, migrate, opening, schema
from earmark.store.opening import create_file
from reversible import LINES, add_episode, dump, segments

RELEASED = Path(__file__).resolve().parent.parent / "data" / "schema"


def _shape(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Tables with columns, keys and indexes, whatever the text of the statements looks like."""
    connection = sqlite3.connect(path)
    shape: dict[str, list[tuple[object, ...]]] = {}
    for (table,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall():
        columns = connection.execute(
            'SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (table,)
        ).fetchall()
        keys = connection.execute(
            'SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list(?)', (table,)
        ).fetchall()
        shape[table] = [*sorted(columns), *sorted(keys)]
        for name, unique, partial in connection.execute(
            'SELECT name, "unique", partial FROM pragma_index_list(?) ORDER BY name', (table,)
        ).fetchall():
            indexed = connection.execute(
                "SELECT name FROM pragma_index_info(?)", (name,)
            ).fetchall()
            own = "" if name.startswith("sqlite_autoindex") else name
            shape[table].append((own, unique, partial, *[row[0] for row in indexed]))
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
        ).fetchone()
        shape[table].append(("AUTOINCREMENT" in (sql or ""), "DEFERRED" in (sql or "")))
        shape[table].sort(key=repr)
    connection.close()
    return shape


def test_the_migrations_lead_to_the_schema_that_new_projects_have(tmp_path: Path) -> None:
    fresh, migrated = tmp_path / "fresh.earmark", tmp_path / "migrated.earmark"
    create_file(fresh)
    migrated.touch()
    empty = engine.make_engine(migrated, wal=False)
    migrate.migrate(empty, "migrated")
    empty.dispose()
    assert _shape(migrated) == _shape(fresh)
    one, other = schema.read_header(migrated), schema.read_header(fresh)
    assert (one.application_id, one.version) == (other.application_id, other.version)


def test_alembic_knows_where_a_new_project_stands(tmp_path: Path) -> None:
    create_file(tmp_path / "p.earmark")
    before = _shape(tmp_path / "p.earmark")
    fresh = engine.make_engine(tmp_path / "p.earmark", wal=False)
    migrate.migrate(fresh, "p")
    fresh.dispose()
    assert _shape(tmp_path / "p.earmark") == before


@pytest.mark.parametrize("version", range(1, schema.SCHEMA_VERSION + 1))
def test_each_released_schema_opens_with_its_data(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.earmark"
    shutil.copy(RELEASED / f"{schema.REVISIONS[version]}.earmark", path)
    before = dump(path)
    with Project.open(path) as project:
        assert not project.read_only
        (episode,) = project.episodes()
        assert (episode.title, episode.show) == ("Bees", "Garden Hour")
        texts = [segment.text for segment in project.transcript(episode.id)]
        assert texts == list(LINES)
        assert project.transcript(episode.id)[1].words == segments()[1].words
        one, other = project.annotations(episode.id)
        assert (one.note, one.status) == ("about honey", Status.ACCEPTED)
        assert other.text.endswith("Bees")
        last = project.undo_label
        project.undo()
        project.redo()
        assert project.undo_label == last == "Tag 0:08–0:12 claim"
    if version == schema.SCHEMA_VERSION:
        assert dump(path) == before
    assert care.check(path) == []


def make_example(path: Path) -> None:
    """Write the example file of the present schema; run once, when a schema is released."""
    with Project.open(path, annotator="Ada") as project:
        episode_id = add_episode(project)
        transcript = project.transcript(episode_id)
        asked = Field("kind", FieldKind.CHOICE, ("host-read", "produced"))
        edits.update_tag(project, replace(project.codebook().tags[0], fields=(asked,)))
        made = edits.add_annotation(project, episode_id, 1, transcript.whole_span(1))
        edits.set_note(project, made.id, "about honey")
        edits.set_status(project, [made.id], Status.ACCEPTED)
        edits.add_annotation(project, episode_id, 2, transcript.span(2, 0, 3, 4))


def _make_older(path: Path) -> None:
    """Turn a project into one whose version number is lower than the present one."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=0")
    connection.close()


def test_a_verified_backup_is_made_before_a_migration(tmp_path: Path) -> None:
    path = tmp_path / "p.earmark"
    make_example(path)
    _make_older(path)
    with Project.open(path) as project:
        (made,) = care.backups(project)
        assert made.reason == "before-update"
        assert dump(made.path) == dump(path)


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.earmark"
    make_example(path)
    _make_older(path)
    scripts = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "9999_broken.py").write_text(
        f'''
"""Fails half way."""
from alembic import op
revision = "9999"
down_revision = "{schema.REVISIONS[schema.SCHEMA_VERSION]}"
branch_labels = depends_on = None
def upgrade():
    op.execute("ALTER TABLE tag ADD COLUMN mood TEXT")
    op.execute("UPDATE annotation SET note = 'spoilt'")
    op.execute("DROP TABLE nothing")
'''
    )
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    before, shape = dump(path), _shape(path)
    with pytest.raises(ProjectError, match="could not be brought up to date") as refused:
        Project.open(path)
    assert "as it was" in refused.value.hint
    assert (dump(path), _shape(path)) == (before, shape)


def test_a_migration_that_breaks_references_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.earmark"
    make_example(path)
    _make_older(path)
    scripts = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "9999_orphans.py").write_text(
        f'''
"""Makes orphans."""
from alembic import op
revision = "9999"
down_revision = "{schema.REVISIONS[schema.SCHEMA_VERSION]}"
branch_labels = depends_on = None
def upgrade():
    op.execute("DELETE FROM tag")
'''
    )
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    before = dump(path)
    with pytest.raises(ProjectError, match="point to something that is not there"):
        Project.open(path)
    assert dump(path) == before


def test_an_older_project_that_is_only_read_is_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "p.earmark"
    make_example(path)
    _make_older(path)
    with pytest.raises(ProjectError, match="older version") as refused:
        Project.open(path, read_only=True)
    assert "open the copy" in refused.value.hint


def test_without_a_backup_nothing_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.earmark"
    make_example(path)
    _make_older(path)
    content = path.read_bytes()

    def refuse(*_args: object, **_options: object) -> None:
        raise ProjectError("The disk is full.")

    monkeypatch.setattr(backup, "keep", refuse)
    with pytest.raises(ProjectError, match="disk is full"):
        opening.open_database(path, "", create=False, read_only=False)
    assert path.read_bytes() == content
