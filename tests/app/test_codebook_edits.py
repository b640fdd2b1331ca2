"""The codebook is rebuilt while it is in use; no annotation is ever left without its tag."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from earmark.app import bulk, codebook_edits, edits
from earmark.app.export_files import export_annotations
from earmark.app.exporting import export_csv, import_annotations
from earmark.app.project import Project
from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook, Field, FieldKind, Tag
from earmark.domain.filters import parse
from earmark.domain.templates import template
from earmark.errors import EditError
from reversible import add_episode, assert_reversible

SPONSOR, CLAIM, TOPIC = 1, 2, 3


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "bees.earmark", annotator="Ada") as opened:
        add_episode(opened)
        yield opened


@pytest.fixture
def tagged(project: Project) -> list[Annotation]:
    """Four lines tagged sponsor, the first two of them with answers."""
    transcript = project.transcript(1)
    made = [edits.add_annotation(project, 1, SPONSOR, transcript.whole_span(row))
            for row in range(4)]  # fmt: skip
    bulk.set_field(project, [made[0].id], "kind", "host-read")
    bulk.set_field(project, [made[1].id], "kind", "produced")
    return project.annotations(1)


def tag(project: Project, tag_id: int) -> Tag:
    found = project.codebook().get(tag_id)
    assert found is not None
    return found


def tags_of(project: Project) -> list[int]:
    return [one.tag_id for one in project.annotations(1)]


def names(project: Project) -> list[str]:
    return [f"{depth}{one.name}" for depth, one in project.codebook().walk()]


def test_merging_takes_annotations_children_and_fields_along(
    project: Project, tagged: list[Annotation]
) -> None:
    child = edits.add_tag(project, "child")
    codebook_edits.place_tag(project, child.id, SPONSOR)
    moved = assert_reversible(project, lambda: codebook_edits.merge_tags(project, SPONSOR, TOPIC))
    assert moved == len(tagged)
    assert set(tags_of(project)) == {TOPIC}
    assert names(project) == ["0claim", "0topic", "1child"]
    assert [one.name for one in tag(project, TOPIC).fields] == [
        "label", "advertiser", "kind", "call to action"
    ]  # fmt: skip
    assert project.annotations(1)[0].field("kind") == "host-read"


def test_merging_into_a_tag_below_lifts_that_up(project: Project, tagged: list[Annotation]) -> None:
    child = edits.add_tag(project, "child")
    codebook_edits.place_tag(project, child.id, SPONSOR)
    codebook_edits.place_tag(project, TOPIC, SPONSOR)
    assert_reversible(project, lambda: codebook_edits.merge_tags(project, SPONSOR, child.id))
    assert set(tags_of(project)) == {child.id}
    assert names(project) == ["0child", "1topic", "0claim"]
    with pytest.raises(EditError, match="with itself"):
        codebook_edits.merge_tags(project, CLAIM, CLAIM)


def test_merged_choices_offer_what_both_offered(project: Project) -> None:
    verdict = Field("kind", FieldKind.CHOICE, ("host-read", "barter"))
    other = edits.add_tag(project, "barter")
    edits.update_tag(project, replace(tag(project, other.id), fields=(verdict,)))
    codebook_edits.merge_tags(project, other.id, SPONSOR)
    (kind,) = (one for one in tag(project, SPONSOR).fields if one.name == "kind")
    assert kind.choices == ("host-read", "produced", "self-promotion", "barter")


def test_splitting_moves_what_a_filter_names(project: Project, tagged: list[Annotation]) -> None:
    terms = parse("field.kind:host-read").terms
    made, count = assert_reversible(
        project, lambda: codebook_edits.split_tag(project, SPONSOR, "host ad", terms)
    )
    assert count == 1
    assert tags_of(project) == [made.id, SPONSOR, SPONSOR, SPONSOR]
    assert names(project)[:2] == ["0sponsor", "0host ad"]
    assert tag(project, made.id).fields == tag(project, SPONSOR).fields


@pytest.mark.parametrize(
    ("words", "message"), [("zebra", "No annotation"), ("by:Ada", "Every annotation")]
)
def test_a_split_that_splits_nothing_is_refused(
    project: Project, tagged: list[Annotation], words: str, message: str
) -> None:
    words = words.replace("by:", "annotator:")
    with pytest.raises(EditError, match=message):
        codebook_edits.split_tag(project, SPONSOR, "other", parse(words).terms)
    assert project.codebook().by_name("other") is None


def test_tags_are_put_anywhere_in_the_tree(project: Project) -> None:
    assert_reversible(project, lambda: codebook_edits.place_tag(project, TOPIC, None))
    assert names(project) == ["0topic", "0sponsor", "0claim"]
    assert_reversible(project, lambda: codebook_edits.place_tag(project, TOPIC, CLAIM))
    assert names(project) == ["0sponsor", "0claim", "1topic"]
    assert_reversible(project, lambda: codebook_edits.place_tag(project, SPONSOR, CLAIM, TOPIC))
    assert names(project) == ["0claim", "1topic", "1sponsor"]
    with pytest.raises(EditError, match="under itself"):
        codebook_edits.place_tag(project, CLAIM, SPONSOR)
    assert [one.position for _, one in project.codebook().walk()] == [0, 1, 2]


def test_deleting_a_tag_gives_its_annotations_another(
    project: Project, tagged: list[Annotation]
) -> None:
    codebook_edits.place_tag(project, CLAIM, SPONSOR)
    assert_reversible(project, lambda: edits.remove_tag(project, SPONSOR, move_to=TOPIC))
    assert set(tags_of(project)) == {TOPIC}
    assert names(project) == ["0claim", "0topic"]
    assert project.undo_label == "Delete tag sponsor, 4 annotations now topic"


def test_deleting_a_tag_with_its_annotations_is_one_step(
    project: Project, tagged: list[Annotation]
) -> None:
    assert_reversible(project, lambda: edits.remove_tag(project, SPONSOR, take_off=True))
    assert tags_of(project) == []
    project.undo()
    assert [one.field("kind") for one in project.annotations(1)] == [
        "host-read", "produced", "", ""
    ]  # fmt: skip


def test_answers_follow_a_field_that_is_renamed(project: Project, tagged: list[Annotation]) -> None:
    before = tag(project, SPONSOR)
    fields = tuple(
        replace(one, name="form") if one.name == "kind" else one for one in before.fields
    )
    assert_reversible(
        project,
        lambda: edits.update_tag(project, replace(before, fields=fields), {"kind": "form"}),
    )
    assert [one.field("form") for one in project.annotations(1)][:2] == ["host-read", "produced"]
    assert project.annotations(1)[0].field("kind") == ""


def test_answers_outlive_the_field_they_belong_to(
    project: Project, tagged: list[Annotation]
) -> None:
    edits.update_tag(project, replace(tag(project, SPONSOR), fields=()))
    assert project.annotations(1)[0].field("kind") == "host-read"
    assert "kind" in project.field_names()


def test_an_answer_is_one_reversible_step_for_many(
    project: Project, tagged: list[Annotation]
) -> None:
    ids = [one.id for one in tagged]
    assert_reversible(project, lambda: bulk.set_field(project, ids, "advertiser", "Kettle"))
    assert {one.field("advertiser") for one in project.annotations(1)} == {"Kettle"}
    assert project.annotations(1)[0].field("kind") == "host-read"
    bulk.set_field(project, ids[:1], "advertiser", "Moka")
    bulk.set_field(project, ids[:1], "kind", "")
    assert project.annotations(1)[0].fields == (("advertiser", "Moka"),)
    assert project.known_answers() == {"advertiser": ["Kettle", "Moka"], "kind": ["produced"]}
    with pytest.raises(EditError, match="no longer"):
        bulk.set_field(project, [99], "kind", "x")


@pytest.mark.parametrize("suffix", ["csv", "tsv", "jsonl"])
def test_answers_leave_and_come_back(
    project: Project, tagged: list[Annotation], tmp_path: Path, suffix: str
) -> None:
    bulk.set_field(project, [tagged[2].id], "advertiser", '=Kettle & "Co",\nLtd')
    bulk.set_field(project, [tagged[2].id], "old field", "kept")
    before = [one.fields for one in project.annotations(1)]
    file = tmp_path / f"all.{suffix}"
    export_annotations(project, file)
    if suffix != "jsonl":
        header = file.read_text("utf-8-sig").splitlines()[0].replace("\t", ",").split(",")
        assert header[29:] == [
            "field:advertiser", "field:kind", "field:call to action", "field:claimant",
            "field:what is claimed", "field:verdict", "field:source URL", "field:label",
            "field:old field",
        ]  # fmt: skip
    assert import_annotations(project, file).unchanged == 4
    bulk.set_field(project, [one.id for one in tagged], "kind", "self-promotion")
    bulk.set_field(project, [tagged[2].id], "advertiser", "")
    came = import_annotations(project, file)
    assert came.changed == (4 if suffix != "jsonl" else 3)
    if suffix != "jsonl":
        assert [one.fields for one in project.annotations(1)] == before


def test_a_table_without_columns_of_answers_leaves_them_alone(
    project: Project, tagged: list[Annotation], tmp_path: Path
) -> None:
    file = tmp_path / "few.csv"
    export_csv(project, file)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = [row[:29] for row in csv.reader(stream)]
    with file.open("w", encoding="utf-8", newline="") as stream:
        for row in rows:
            csv.writer(stream).writerow("accepted" if cell == "draft" else cell for cell in row)
    assert import_annotations(project, file).changed == 4
    assert project.annotations(1)[0].field("kind") == "host-read"


def test_a_new_project_begins_with_the_template_that_is_chosen(tmp_path: Path) -> None:
    with Project.open(tmp_path / "a.earmark", codebook=template("interview").codebook) as made:
        book = made.codebook()
        assert [(one.name, one.parent_id) for one in book][3:5] == [("need", None), ("idea", 4)]
        assert all(one.uuid for one in book)
        assert made.undo_label is None
    with Project.open(tmp_path / "b.earmark", codebook=Codebook()) as made:
        assert len(made.codebook()) == 0
