"""Codebooks go to files and come back; those of other programs are read."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earmark.domain.codebook import Codebook, Field, FieldKind, Tag
from earmark.domain.templates import TEMPLATES
from earmark.errors import ImportFailed
from earmark.formats import codebooks
from earmark.formats.codebook_draft import field_line, read_field_line

OF_ANOTHER_PROGRAM = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Another 7">
 <Codes>
  <Code guid="0e63b1a5-4a1c-4b3d-9c55-0d5a3bb8a001" name="People" isCodable="false">
   <Code guid="0e63b1a5-4a1c-4b3d-9c55-0d5a3bb8a002" name="Other" isCodable="true" color="#ff8000">
    <Description>Whoever is not listed.&#10;Second line.</Description>
   </Code>
  </Code>
  <Code guid="0e63b1a5-4a1c-4b3d-9c55-0d5a3bb8a003" name="Other" isCodable="true"/>
 </Codes>
 <Sets><Set guid="0e63b1a5-4a1c-4b3d-9c55-0d5a3bb8a004" name="S"/></Sets>
</CodeBook>
"""
word = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp", "Cn"]),
    min_size=1, max_size=8,
)  # fmt: skip
line = st.lists(word, min_size=1, max_size=3).map(" ".join)
fields = st.builds(
    lambda name, kind, choices, definition: Field(
        name, kind, tuple(dict.fromkeys(choices)) if kind is FieldKind.CHOICE else (), definition
    ),
    line, st.sampled_from(FieldKind), st.lists(line, max_size=3), st.just("") | line,
)  # fmt: skip


@st.composite
def books(draw: st.DrawFn) -> Codebook:
    """Codebooks of a few tags with everything a tag can have."""
    names = draw(st.lists(line, min_size=1, max_size=5, unique_by=lambda one: one.casefold()))
    tags = []
    for number, name in enumerate(names, 1):
        asked = draw(st.lists(fields, max_size=2, unique_by=lambda one: one.name))
        tags.append(
            Tag(
                number, name, "#0F6CBD", str(number), number,
                draw(st.just("") | word),
                draw(st.none() | st.integers(1, number - 1)) if number > 1 else None,
                draw(st.booleans()),
                tuple(draw(st.lists(line, max_size=2))),
                tuple(draw(st.lists(line, max_size=2))),
                tuple(asked),
                f"0e63b1a5-4a1c-4b3d-9c55-0d5a3bb8a0{number:02d}",
            )
        )  # fmt: skip
    return Codebook(tuple(tags))


def shape(book: Codebook) -> list[tuple[object, ...]]:
    """What must come back: everything but numbers."""
    return [
        (depth, tag.name, tag.color, tag.key, tag.definition, tag.retired, tag.examples,
         tag.counter_examples, tag.fields, tag.uuid)
        for depth, tag in book.walk()
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["qdc", "json", "csv"])
@given(book=books())
@settings(max_examples=40, deadline=None)
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, kind: str, book: Codebook
) -> None:
    path = tmp_path_factory.mktemp("book") / f"book.{kind}"
    codebooks.write(path, book)
    assert shape(codebooks.read(path).codebook) == shape(book)


@pytest.mark.parametrize("kind", ["qdc", "json", "csv"])
@pytest.mark.parametrize("template", TEMPLATES[:3], ids=lambda one: one.name)
def test_templates_survive_every_form(tmp_path: Path, kind: str, template: object) -> None:
    book = template.codebook  # type: ignore[attr-defined]
    path = tmp_path / f"book.{kind}"
    codebooks.write(path, book)
    back = codebooks.read(path)
    assert [row[:-1] for row in shape(back.codebook)] == [row[:-1] for row in shape(book)]
    assert back.remarks == ()


@given(fields)
def test_a_field_stands_on_one_line(field: Field) -> None:
    assert read_field_line(field_line(field)) == field


def test_a_field_that_a_person_wrote_is_understood() -> None:
    assert read_field_line("  mood  ") == Field("mood")
    assert read_field_line("mood [choice: good|bad]") == Field(
        "mood", FieldKind.CHOICE, ("good", "bad")
    )
    assert read_field_line("why [unknown]") == Field("why [unknown]")
    assert read_field_line("") is None


def test_a_codebook_of_another_program_is_read(tmp_path: Path) -> None:
    path = tmp_path / "other.qdc"
    path.write_text(OF_ANOTHER_PROGRAM, "utf-8")
    read = codebooks.read(path)
    assert [(depth, tag.name, tag.retired) for depth, tag in read.codebook.walk()] == [
        (0, "People", True), (1, "Other", False), (0, "Other", False)
    ]  # fmt: skip
    other = read.codebook.tags[1]
    assert (other.color, other.definition) == ("#FF8000", "Whoever is not listed.\nSecond line.")
    assert read.remarks == ("1 sets of codes were left out: Earmark has none.",)


def test_the_qdc_is_as_the_standard_wants_it(tmp_path: Path) -> None:
    path = tmp_path / "book.qdc"
    codebooks.write(path, TEMPLATES[0].codebook)
    text = path.read_text("utf-8")
    assert 'xmlns="urn:QDA-XML:codebook:1.0"' in text
    assert text.index("<Codes>") < text.index("<Code ")
    assert 'isCodable="true" color="#C77700"' in text
    assert text.count("guid=") == 3


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.qdc", "<CodeBook><Codes></Codes></CodeBook>", "holds no tags"),
        ("a.qdc", "<CodeBook><Codes>", "breaks off"),
        ("a.qdc", "<html></html>", "no REFI-QDA codebook"),
        ("a.qdc", '<!DOCTYPE a [<!ENTITY b "c">]><CodeBook>&b;</CodeBook>', "entities"),
        ("a.json", "{", "no JSON"),
        ("a.json", '{"tags": 7}', "no codebook"),
        ("a.json", "[" * 5000, "no JSON"),
        ("a.csv", "title,color\nx,y\n", "no column"),
        ("a.csv", "name\n\n", "holds no tags"),
    ],
)
def test_what_is_no_codebook_is_refused_in_a_sentence(
    tmp_path: Path, name: str, content: str, message: str
) -> None:
    path = tmp_path / name
    path.write_text(content, "utf-8")
    with pytest.raises(ImportFailed, match=message):
        codebooks.read(path)


def test_the_content_counts_and_not_the_extension(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_text(json.dumps(["one", {"name": "two", "color": "pink", "key": "x"}]), "utf-8")
    one, two = codebooks.read(path).codebook
    assert (one.name, two.name) == ("one", "two")
    assert two.color.startswith("#")
    assert two.key == ""


def test_a_table_with_semicolons_and_loose_parents_is_read(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_text("Name;Parent;Definition\nb;a;under a\na;;\nc;gone;x\n", "utf-8")
    read = codebooks.read(path)
    assert [(depth, tag.name) for depth, tag in read.codebook.walk()] == [
        (0, "a"), (1, "b"), (0, "c")
    ]  # fmt: skip
    assert read.remarks == ("There is no tag “gone” to nest others under.",)
