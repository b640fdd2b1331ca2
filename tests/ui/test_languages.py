"""The window in other languages: what is translated, what fits, and switching while it runs."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from earmark import paths
from earmark.app import settings as keys
from earmark.app.project import Project
from earmark.errors import ProjectError
from earmark.ui import languages
from earmark.ui.main_window import ANNOTATE, REVIEW, MainWindow
from earmark.ui.program import Program
from ui.stage import MakeWindow, put_episode


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    languages.install(qapp, languages.ENGLISH)


def test_pseudo_keeps_holes_marks_and_mnemonics() -> None:
    assert languages.pseudo("&Open {n} files").startswith("⟦&Öpéñ {n} fîléš")


def test_sentences_of_lower_layers_are_said_in_the_language(app: QApplication) -> None:
    languages.install(app, languages.PSEUDO)
    error = ProjectError("tea.earmark is a folder, not a project.", "Choose a file in it.")
    shown = languages.said(str(error))
    sentence, hint = shown.split("⟧ ⟦")
    assert sentence.startswith("⟦tea.earmark îš å földér")
    assert hint.startswith("Çhööšé å fîlé")


def test_what_nobody_knows_is_shown_as_it_is(app: QApplication) -> None:
    languages.install(app, languages.PSEUDO)
    assert languages.said("Xyzzy plugh") == "Xyzzy plugh"


_VALUES = st.text(min_size=1, max_size=30).filter(lambda text: ". " not in text)


@given(_VALUES, _VALUES)
def test_values_come_through_a_sentence_unchanged(one: str, other: str) -> None:
    found = languages._pattern("{0} has {1} in it").fullmatch(f"{one} has {other} in it")
    assert found is not None
    assert f"{found['h0']} has {found['h1']} in it" == f"{one} has {other} in it"


def test_the_window_turns_into_another_language_at_the_same_place(
    app: QApplication, make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        episode_id = put_episode(project)
    program = Program(app, lambda path: make_window(path))
    first = program.window
    first.opening.open_episode(episode_id)
    first.session.player.seek(7_000)
    first.show_page(REVIEW)
    with qtbot.waitSignal(program.window_made):
        first.session.settings.set(keys.WINDOW_LANGUAGE, languages.PSEUDO)
        first.commands.apply_settings()
    second = program.window
    assert second is not first
    assert second.page() == REVIEW
    assert second.session.episode is not None
    assert second.session.episode.id == episode_id
    assert second.session.player.position_ms() == pytest.approx(7_000, abs=1_100)
    assert second.action_set["play.toggle"].text().startswith("⟦&Plåý")
    first.__dict__.pop("session")  # closed already


def _shows_data(part: QWidget) -> bool:
    if part.property("role") == "key":  # Qt says them
        return True
    return part.objectName().startswith("breadcrumb") or part.objectName() == "libraryProject"


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    for part in widget.findChildren(QWidget):
        if not part.isVisibleTo(widget) or _shows_data(part):
            continue
        if isinstance(part, QLabel | QAbstractButton) and part.text().strip():
            yield part.objectName() or type(part).__name__, part.text()
        if part.toolTip():
            yield f"tip of {part.objectName()}", part.toolTip()
        if part.accessibleName():
            yield f"name of {part.objectName()}", part.accessibleName()


def _untranslated(window: MainWindow, data: set[str]) -> list[tuple[str, str]]:
    return [
        (name, text)
        for name, text in _texts(window)
        if "⟦" not in text and re.search(r"[A-Za-z]{3}", text) and text not in data
    ]


DATA = {
    "Earmark",
    "sponsor",
    "claim",
    "topic",
    "Tea and cups",
    "Slow Sips",
    "Welcome",
    "Cups",
    "Ada",
}


@pytest.mark.parametrize("page", [ANNOTATE, REVIEW, "view.library"])
def test_no_text_of_the_window_is_without_translation(
    app: QApplication, make_window: MakeWindow, tmp_path: Path, page: str
) -> None:
    with Project.open(tmp_path / "tea.earmark", annotator="Ada") as project:
        episode_id = put_episode(project)
    languages.install(app, languages.PSEUDO)
    window = make_window()
    window.opening.open_episode(episode_id)
    window.show_page(page)
    assert _untranslated(window, DATA) == []


def test_the_sentences_file_is_made_of_strings() -> None:
    known = json.loads(paths.resource("translations/sentences.json").read_text("utf-8"))
    assert all(isinstance(one, str) for one in known)
