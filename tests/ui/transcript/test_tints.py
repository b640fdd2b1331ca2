"""Text stays readable on every tag's tint, and hovering says what colour alone would not."""

from collections.abc import Callable

import pytest

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import PALETTE, Codebook, Tag, contrast, mix
from earmark.domain.transcript import Span
from earmark.ui import theme
from earmark.ui.transcript.tips import tip_for


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("color", PALETTE)
def test_text_on_two_tints_of_any_tag_has_enough_contrast(name: str, color: str) -> None:
    look = theme.load(name)
    shade = look.tag_color(Tag(1, "tag", color))
    for ground in (look.tokens.ground, look.tokens.row):
        once = mix(shade, ground, theme.TINT * 1.7)
        twice = mix(shade, once, theme.TINT)
        assert contrast(look.tokens.text, once) >= 4.5
        assert contrast(look.tokens.text, twice) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_current_word_selection_and_times_have_enough_contrast(name: str) -> None:
    tokens = theme.load(name).tokens
    assert contrast(tokens.word_text, tokens.word) >= 4.5
    assert contrast(tokens.selection_text, tokens.selection) >= 4.5
    assert contrast(tokens.muted, tokens.ground) >= 4.5
    assert contrast(tokens.muted, tokens.row) >= 4.5


def test_a_tip_names_tag_times_note_and_annotator(
    annotate: Callable[..., Annotation], codebook: Codebook
) -> None:
    tip = tip_for([annotate(1, Span(2, 0, 2, 9), note="Is 1 < 2?\nyes")], codebook)
    assert "<b>sponsor</b> · 0:05–" in tip
    assert "Is 1 &lt; 2?<br>yes" in tip
    assert "by Ada" in tip


def test_there_is_no_tip_where_there_is_no_mark(codebook: Codebook) -> None:
    assert tip_for([], codebook) == ""
