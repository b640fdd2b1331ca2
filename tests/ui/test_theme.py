"""Every text holds 4.5:1 on every ground it stands on; faint is for what need not be read."""

from dataclasses import asdict

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from earmark.domain.annotation import Status
from earmark.domain.codebook import PALETTE, STARTER_TAGS, Tag, contrast
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


@pytest.fixture(params=["light", "dark"])
def either(request: pytest.FixtureRequest) -> Theme:
    return theme.load(request.param)


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_texts_can_be_read(either: Theme, ink: str, ground: str) -> None:
    values = asdict(either.tokens)
    assert contrast(values[ink], values[ground]) >= ENOUGH


def test_status_pills_can_be_read(either: Theme) -> None:
    for status in Status:
        ground, ink = either.status_colors(status)
        assert contrast(ink, ground) >= ENOUGH, status


@pytest.mark.parametrize("color", PALETTE)
def test_badges_can_be_read(either: Theme, color: str) -> None:
    ground, ink = either.badge_colors(Tag(1, "any", color))
    assert contrast(ink, ground) >= ENOUGH


@pytest.mark.parametrize("tag", STARTER_TAGS, ids=lambda tag: tag.name)
def test_text_on_a_tag_can_be_read(either: Theme, tag: Tag) -> None:
    for ground in (either.tokens.ground, either.tokens.row, either.tokens.surface):
        assert contrast(either.tokens.text, either.tag_tint(tag, ground)) >= ENOUGH


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
