"""Settings travel in a file; what does not fit is refused, what is unknown is kept."""

import json
from pathlib import Path

import pytest

from earmark.app import settings as keys
from earmark.app import settings_file
from earmark.app.project import Project
from earmark.app.project_settings import ALIGN_HERE, ProjectSettings, preference
from earmark.app.settings import Settings
from earmark.errors import AppError


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def given(tmp_path: Path, **chosen: object) -> Path:
    file = tmp_path / "given.json"
    content = {"kind": "earmark-settings", "version": 1, "settings": chosen}
    file.write_text(json.dumps(content), "utf-8")
    return file


def test_settings_travel_to_another_computer(settings: Settings, tmp_path: Path) -> None:
    settings.set(keys.FONT_SIZE, 24)
    settings.set(keys.WINDOW, "abc")
    file = tmp_path / "mine.json"
    settings_file.write(settings, file)
    assert "abc" not in file.read_text("utf-8"), "the place of the window stays here"
    other = Settings(tmp_path / "other.json")
    other.set(keys.THEME, "dark")
    assert settings_file.read(other, file) == 1
    again = Settings(tmp_path / "other.json")
    assert again.get(keys.FONT_SIZE) == 24
    assert again.get(keys.THEME) == "dark", "what the file does not name stays"


def test_unknown_settings_are_kept(settings: Settings, tmp_path: Path) -> None:
    settings_file.read(settings, given(tmp_path, of_the_future=[1, 2]))
    assert Settings(settings.path).values()["of_the_future"] == [1, 2]


@pytest.mark.parametrize(
    "chosen", [{"theme": "pink"}, {"font_size": "big"}, {"font_size": 5000}, {"follow": 1}]
)
def test_a_value_that_does_not_fit_is_refused_with_its_name(
    settings: Settings, tmp_path: Path, chosen: dict[str, object]
) -> None:
    settings.set(keys.VOLUME, 50)
    with pytest.raises(AppError, match=next(iter(chosen))):
        settings_file.read(settings, given(tmp_path, volume=10, **chosen))
    assert settings.get(keys.VOLUME) == 50


@pytest.mark.parametrize("content", ["", "[]", '{"settings": {}}', '{"kind": "earmark-shortcuts"}'])
def test_another_file_is_refused(settings: Settings, tmp_path: Path, content: str) -> None:
    file = tmp_path / "other.json"
    file.write_text(content, "utf-8")
    with pytest.raises(AppError, match="no file of settings"):
        settings_file.read(settings, file)


def test_a_project_has_its_own_word(settings: Settings, tmp_path: Path) -> None:
    with Project.open(tmp_path / "tea.earmark") as project:
        assert preference(project, settings, keys.ALIGN_BY_ITSELF)
        ProjectSettings(project).set(ALIGN_HERE, "no")
        assert project.undo_label is None
    with Project.open(tmp_path / "tea.earmark") as project:
        assert not preference(project, settings, keys.ALIGN_BY_ITSELF)
        ProjectSettings(project).reset(ALIGN_HERE)
        assert preference(project, settings, keys.ALIGN_BY_ITSELF)
        with pytest.raises(ValueError, match="align_here"):
            ProjectSettings(project).set(ALIGN_HERE, "perhaps")
    assert settings.values() == {}, "nothing of it is the person's"
