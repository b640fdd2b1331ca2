"""Every text holds 4.5:1 on every ground it stands on; faint is for what need not be read."""

from dataclasses import asdict

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from earmark.domain.annotation import Status
from earmark.domain.codebook import PALETTE, Tag, contrast
from earmark.domain.templates import STARTER_TAGS
from earmark.ui import theme
from earmark.ui.theme import Theme

ENOUGH = 4.5
PAIRS = [
    *((ink, ground) for ink in ("text", "muted") for ground in ("ground", "surface", "row")),
    ("text", "well"), ("muted", "well"), ("text", "hover"), ("muted", "hover"),
    ("text", "accent_ground"), ("muted", "accent_ground"), ("accent", "accent_ground"),
    ("accent", "surface"), ("accent", "ground"), ("accent_ink", "accent"),
    ("word_text", "word"), ("selection_text", "selection"),
    ("chip_text", "chip"), ("chip_muted", "chip"),
    ("danger", "surface"), ("danger", "ground"), ("danger", "danger_ground"),
    ("disputed", "disputed_ground"),
]  # fmt: skip


ENHANCED = 7.0


def enough(one: Theme) -> float:
    """What WCAG asks for: AA, and AAA where high contrast is wanted."""
    return ENHANCED if one.high_contrast else ENOUGH


@pytest.fixture(params=theme.NAMES)
def either(request: pytest.FixtureRequest) -> Theme:
    return theme.load(request.param)


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_texts_can_be_read(either: Theme, ink: str, ground: str) -> None:
    values = asdict(either.tokens)
    assert contrast(values[ink], values[ground]) >= enough(either)


def test_status_pills_can_be_read(either: Theme) -> None:
    for status in Status:
        ground, ink = either.status_colors(status)
        assert contrast(ink, ground) >= enough(either), status


@pytest.mark.parametrize("color", PALETTE)
def test_badges_can_be_read(either: Theme, color: str) -> None:
    ground, ink = either.badge_colors(Tag(1, "any", color))
    assert contrast(ink, ground) >= enough(either)


@pytest.mark.parametrize("tag", STARTER_TAGS, ids=lambda tag: tag.name)
def test_text_on_a_tag_can_be_read(either: Theme, tag: Tag) -> None:
    for ground in (either.tokens.ground, either.tokens.row, either.tokens.surface):
        assert contrast(either.tokens.text, either.tag_tint(tag, ground)) >= enough(either)


def test_every_token_is_a_colour(either: Theme) -> None:
    for name, value in asdict(either.tokens).items():
        assert len(value) == 7, name
        assert int(value[1:], 16) >= 0


def test_the_style_sheet_knows_all_its_tokens(either: Theme) -> None:
    assert "@" not in theme.style_sheet(either).partition("*/")[2]


def test_changing_the_theme_repaints_what_is_there(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.load("light"))
    label = QLabel("text")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.notifier().theme_changed):
        theme.apply(app, theme.load("dark"))
    dark = theme.load("dark").tokens
    assert label.palette().windowText().color().name().upper() == dark.text
    assert theme.current().dark
    theme.apply(app, theme.load("light"))


@pytest.mark.parametrize("name", ["contrast", "contrast_dark"])
def test_high_contrast_has_no_faint_lines(name: str) -> None:
    tokens = theme.load(name).tokens
    for ground in (tokens.ground, tokens.surface):
        for line in (tokens.line, tokens.faint, tokens.accent, tokens.wave):
            assert contrast(line, ground) >= 4.5
    assert contrast(tokens.text, tokens.ground) == pytest.approx(21)


@pytest.mark.parametrize("name", theme.NAMES)
def test_lines_and_the_focus_are_seen(name: str) -> None:
    one = theme.load(name)
    assert contrast(one.tokens.accent, one.tokens.surface) >= 3
    assert contrast(one.tokens.accent, one.tokens.ground) >= 3


@pytest.mark.parametrize("name", ["contrast", "contrast_dark"])
def test_the_focus_is_thick_in_high_contrast(name: str) -> None:
    sheet = theme.style_sheet(theme.load(name))
    assert f"border: 3px solid {theme.load(name).tokens.accent}" in sheet
    assert "3px solid" not in theme.style_sheet(theme.load("light"))


@pytest.mark.parametrize("name", theme.NAMES)
def test_the_other_side_of_the_other_side_is_the_same(name: str) -> None:
    there = theme.load(theme.other_side(theme.load(name)))
    assert there.dark != theme.load(name).dark
    assert theme.other_side(there) == name


@pytest.mark.parametrize(
    ("dark", "contrast_wanted", "name"),
    [
        (False, False, "light"),
        (True, False, "dark"),
        (False, True, "contrast"),
        (True, True, "contrast_dark"),
    ],
)
def test_the_system_decides_where_nothing_is_chosen(
    monkeypatch: pytest.MonkeyPatch, dark: bool, contrast_wanted: bool, name: str
) -> None:
    monkeypatch.setattr(theme, "system_is_dark", lambda: dark)
    monkeypatch.setattr(theme, "system_wants_contrast", lambda: contrast_wanted)
    assert theme.wanted("system") == theme.load(name)
    assert theme.wanted("light") == theme.load("light")
