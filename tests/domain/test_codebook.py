"""Codebook: tags are found, and their colours can be read on both grounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain import color_vision
from earmark.domain.codebook import (
    PALETTE,
    Codebook,
    Tag,
    contrast,
    ink_on,
    mix,
    on_dark,
)
from earmark.domain.color_vision import nearest
from earmark.domain.templates import STARTER_TAGS, TEMPLATES, Template

colors = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


def test_contrast_equals_the_published_extremes() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@given(colors)
def test_the_letter_on_a_badge_can_be_read_on_any_colour(color: str) -> None:
    assert contrast(ink_on(color), color) >= 4.1


@given(colors)
def test_text_on_a_tint_can_be_read_on_light_and_dark(color: str) -> None:
    assert contrast("#1C1B19", mix(color, "#F7F6F3", 0.16)) >= 4.5
    assert contrast("#ECEAE4", mix(on_dark(color), "#151618", 0.16)) >= 4.5


@pytest.mark.parametrize("color", PALETTE)
def test_every_palette_colour_shows_on_both_grounds(color: str) -> None:
    assert contrast(color, "#F7F6F3") >= 3
    assert contrast(on_dark(color), "#151618") >= 3


def test_tags_are_found_by_name_and_key() -> None:
    book = Codebook(STARTER_TAGS)
    claim = book.by_key("2")
    assert claim is not None
    assert claim.name == "claim"
    assert book.by_name(" Claim ") == claim
    assert book.by_key("9") is None
    assert claim.letter == "C"


def tree(*pairs: tuple[int, int | None]) -> Codebook:
    """Tags by id and the id of the one above."""
    return Codebook(
        tuple(Tag(one, f"t{one}", "#000000", position=n, parent_id=up)
              for n, (one, up) in enumerate(pairs))
    )  # fmt: skip


def test_a_tree_is_walked_from_above_in_its_order() -> None:
    book = tree((3, None), (1, 3), (2, 1), (4, None), (5, 3))
    assert [(depth, tag.id) for depth, tag in book.walk()] == [
        (0, 3),
        (1, 1),
        (2, 2),
        (1, 5),
        (0, 4),
    ]
    assert book.below(3) == {1, 2, 5}
    assert book.path(book.tags[2]) == ("t3", "t1", "t2")


@given(st.lists(st.integers(0, 9) | st.none(), max_size=8))
def test_no_tag_is_lost_whatever_hangs_on_what(parents: list[int | None]) -> None:
    book = tree(*enumerate(parents))
    assert sorted(tag.id for _, tag in book.walk()) == list(range(len(parents)))
    assert all(len(book.path(tag)) <= len(parents) + 1 for tag in book)


def test_all_eyes_tell_any_two_colours_of_the_palette_apart() -> None:
    for number, one in enumerate(PALETTE):
        assert nearest(one, PALETTE[:number]) is None
        assert nearest(on_dark(one), map(on_dark, PALETTE[:number])) is None


def test_colours_that_only_some_eyes_tell_apart_are_found() -> None:
    red, green = "#B23A2E", "#6B6B1F"
    assert color_vision.distance(red, red) == 0
    assert nearest("#C2452D", ("#0F6CBD", "#8A6D00", "#7A7020")) in {"#8A6D00", "#7A7020"}
    assert color_vision.distance("#000000", "#FFFFFF") == pytest.approx(100, abs=0.5)
    assert color_vision.distance(red, green) < 30


@pytest.mark.parametrize("one", TEMPLATES, ids=lambda one: one.name)
def test_templates_are_whole(one: Template) -> None:
    tags = one.codebook.tags
    assert len({tag.name for tag in tags}) == len({tag.color for tag in tags}) == len(tags)
    keys = [tag.key for tag in tags if tag.key]
    assert len(set(keys)) == len(keys)
    assert all(tag.definition for tag in tags)
    assert all(field.choices for tag in tags for field in tag.fields if field.kind == "choice")
    assert len(list(one.codebook.walk())) == len(tags)


def test_the_podcast_template_asks_what_it_promises() -> None:
    fields = {tag.name: [field.name for field in tag.fields] for tag in STARTER_TAGS}
    assert fields == {
        "sponsor": ["advertiser", "kind", "call to action"],
        "claim": ["claimant", "what is claimed", "verdict", "source URL"],
        "topic": ["label"],
    }
    kind = STARTER_TAGS[0].fields[1]
    assert kind.choices == ("host-read", "produced", "self-promotion")
    assert [one.name for one in TEMPLATES] == ["podcast", "interview", "media", "empty"]
