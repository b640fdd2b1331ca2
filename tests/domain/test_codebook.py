"""Codebook: tags are found, and their colours can be read on both grounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.codebook import (
    PALETTE,
    STARTER_TAGS,
    Codebook,
    contrast,
    ink_on,
    mix,
    on_dark,
)

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
