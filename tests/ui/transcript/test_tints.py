"""Text stays readable on every tag's tint, and hovering says what colour alone would not."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLineF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import PALETTE, Codebook, Tag, contrast, mix
from earmark.domain.transcript import Span
from earmark.ui import theme
from earmark.ui.transcript.tips import tip_for
from earmark.ui.transcript.underlines import Underline, paint_underlines, style_of

COLORS = st.one_of(
    st.sampled_from(PALETTE), st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")
)


@given(st.sampled_from(theme.NAMES), st.lists(COLORS, min_size=1, max_size=3))
def test_text_on_any_tags_over_each_other_can_be_read(name: str, colors: list[str]) -> None:
    look = theme.load(name)
    enough = 7.0 if look.high_contrast else 4.5
    for ground in (look.tokens.ground, look.tokens.row, look.tokens.surface):
        shade = ground
        for number, color in enumerate(colors):
            tag = Tag(1, "tag", color)
            opacity = look.tint_opacity(tag, current=number == 0)
            shade = mix(look.tag_color(tag), shade, opacity)
        assert contrast(look.tokens.text, shade) >= enough


@given(st.sampled_from(theme.NAMES), COLORS)
def test_lines_and_badges_of_any_tag_are_seen(name: str, color: str) -> None:
    look = theme.load(name)
    tag = Tag(1, "tag", color)
    assert contrast(look.tag_color(tag), look.tokens.ground) >= 3
    ground, ink = look.badge_colors(tag)
    assert contrast(ink, ground) >= (7 if look.high_contrast else 4.5)


def test_tags_differ_by_their_lines_not_only_by_colour(qapp: QApplication) -> None:
    pictures = set()
    for number in range(1, 5):
        for status in (Status.DRAFT, Status.SUGGESTED, Status.DISPUTED):
            picture = QImage(80, 9, QImage.Format.Format_ARGB32)
            picture.fill(0)
            painter = QPainter(picture)
            kind = style_of(Tag(number, "tag", PALETTE[0]))
            line = Underline([QLineF(0, 4, 80, 4)], PALETTE[0], kind, status)
            paint_underlines(painter, [line])
            painter.end()
            pictures.add(bytes(picture.constBits()))
    assert len(pictures) == 12


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("color", PALETTE)
def test_a_tint_is_still_seen(name: str, color: str) -> None:
    look = theme.load(name)
    tag = Tag(1, "tag", color)
    assert look.tag_tint(tag) != look.tokens.ground
    assert look.tint_opacity(tag) >= 0.06


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
