"""Tags come from files and other projects without taking anything away."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from earmark.app import codebook_edits, codebook_files, edits
from earmark.app.project import Project
from earmark.domain.codebook import Codebook, Field, FieldKind
from earmark.domain.templates import template
from earmark.errors import ImportFailed
from reversible import add_episode, assert_reversible


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "bees.earmark", annotator="Ada") as opened:
        add_episode(opened)
        yield opened


def names(project: Project) -> list[str]:
    return [f"{depth}{one.name}" for depth, one in project.codebook().walk()]


@pytest.mark.parametrize("kind", ["qdc", "json", "csv"])
def test_a_codebook_that_is_taken_back_changes_nothing(
    project: Project, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"book.{kind}"
    assert codebook_files.export_codebook(project, path) == 3
    label = project.undo_label
    taken = codebook_files.import_codebook(project, path)
    assert (taken.added, taken.changed, taken.unchanged) == (0, 0, 3)
    assert project.undo_label == label


@pytest.mark.parametrize("kind", ["qdc", "json", "csv"])
def test_an_empty_project_gets_the_same_codebook(
    project: Project, tmp_path: Path, kind: str
) -> None:
    codebook_edits.place_tag(project, 3, 2)
    path = tmp_path / f"book.{kind}"
    codebook_files.export_codebook(project, path)
    with Project.open(tmp_path / "b.earmark", codebook=Codebook()) as other:
        taken = assert_reversible(other, lambda: codebook_files.import_codebook(other, path))
        assert taken.added == 3
        assert names(other) == ["0sponsor", "0claim", "1topic"]
        for tag in project.codebook():
            mine = other.codebook().by_uuid(tag.uuid)
            assert mine is not None
            assert mine.fields == tag.fields
            assert mine.key == tag.key
            assert mine.color == tag.color


def test_tags_of_another_project_are_added_to_those_that_are_there(
    project: Project, tmp_path: Path
) -> None:
    with Project.open(tmp_path / "m.earmark", codebook=template("media").codebook):
        pass
    taken = assert_reversible(
        project, lambda: codebook_files.import_codebook(project, tmp_path / "m.earmark")
    )
    assert (taken.added, taken.changed) == (5, 1)
    assert names(project) == [
        "0sponsor", "0claim", "0topic", "0mention", "1quoted voice", "0issue", "0advertising",
        "0correction",
    ]  # fmt: skip
    claim = project.codebook().by_name("claim")
    assert claim is not None
    assert [field.name for field in claim.fields][-1] == "checked on"
    keys = [tag.key for tag in project.codebook() if tag.key]
    assert len(keys) == len(set(keys))


def test_equal_names_under_different_tags_are_told_apart(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    path.write_text(
        '[{"name": "A", "tags": ["other"]}, {"name": "B", "tags": ["other"]}, "sponsor"]', "utf-8"
    )
    taken = codebook_files.import_codebook(project, path)
    assert names(project)[3:] == ["0A", "1other", "0B", "1other (B)"]
    assert taken.remarks == ("“other” is called “other (B)” here: the name was taken.",)


def test_what_is_known_keeps_its_name_and_gets_more_choices(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "book.json"
    codebook_files.export_codebook(project, path)
    sponsor = project.codebook().tags[0]
    kind = Field("kind", FieldKind.CHOICE, ("barter",))
    edits.update_tag(project, replace(sponsor, name="advert", fields=(kind,), definition=""))
    codebook_files.import_codebook(project, path)
    now = project.codebook().tags[0]
    assert now.name == "advert"
    assert now.definition == sponsor.definition
    assert now.fields[0].choices == ("barter", "host-read", "produced", "self-promotion")


def test_a_file_that_is_none_leaves_the_codebook_alone(project: Project, tmp_path: Path) -> None:
    (tmp_path / "x.qdc").write_text("nothing", "utf-8")
    with pytest.raises(ImportFailed):
        codebook_files.import_codebook(project, tmp_path / "x.qdc")
    assert names(project) == ["0sponsor", "0claim", "0topic"]
