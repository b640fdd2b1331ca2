"""The table of actions is the single source of menus and keys."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMenu

from earmark.ui.action_table import MENUS, SEPARATOR, SPECS, TAG_KEYS
from earmark.ui.actions import usual_keys
from earmark.ui.main_window import MainWindow


def test_no_two_actions_share_a_key() -> None:
    keys = Counter(key for spec in SPECS for key in usual_keys(spec))
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys, "a key that Qt does not know"


def test_ids_are_unique_and_begin_with_a_part_of_the_window() -> None:
    ids = [spec.id for spec in SPECS]
    assert len(ids) == len(set(ids))
    assert all("." in action_id for action_id in ids)


def test_every_action_is_in_a_menu_and_says_what_it_does() -> None:
    for spec in SPECS:
        assert spec.menu in MENUS
        if spec.text != SEPARATOR:
            assert spec.tip, spec.id


def test_every_icon_is_bundled(checkout: Path) -> None:
    for spec in SPECS:
        if spec.icon:
            assert (checkout / "resources" / "icons" / f"{spec.icon}.svg").is_file(), spec.icon


def test_nothing_else_makes_a_shortcut(window: MainWindow) -> None:
    assert window.findChildren(QShortcut) == []
    known = {spec.id for spec in SPECS}
    strange = [
        action.text()
        for action in window.actions()
        if action.objectName() not in known and not action.shortcut().isEmpty()
    ]
    assert strange == []


def test_every_action_does_something(window: MainWindow) -> None:
    for spec in window.action_set:
        action = window.action_set[spec.id]
        heard = action.receivers("2triggered(bool)") + action.receivers("2toggled(bool)")
        assert heard or not action.isVisible(), f"{spec.id} does nothing"


def test_the_menus_hold_everything(window: MainWindow) -> None:
    menus = [window.findChild(QMenu, f"menu{name}") for name in MENUS]
    inner = [action.menu() for menu in menus for action in menu.actions() if action.menu()]
    found = {action.objectName() for menu in [*menus, *inner] for action in menu.actions()}
    assert {spec.id for spec in window.action_set} <= found


def test_tagging_actions_are_named_after_the_codebook(window: MainWindow) -> None:
    texts = [window.action_set[f"tag.{key}"].text() for key in TAG_KEYS[:3]]
    assert texts == ["sponsor", "claim", "topic"]
    assert not window.action_set["tag.9"].isVisible()
    assert window.action_set["span.2"].text() == "Open or close claim"
    assert window.action_set["back.1"].text() == "Tag the last seconds sponsor"
    assert not window.action_set["span.9"].isEnabled()
