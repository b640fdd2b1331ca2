"""Folders obey EARMARK_HOME, and bundled resources are found wherever they lie."""

import sys
from pathlib import Path

import pytest

from earmark import paths


def test_all_folders_lie_below_the_home_that_is_set(throw_away_home: Path) -> None:
    folders = [paths.data_dir(), paths.cache_dir(), paths.config_dir(), paths.log_dir()]
    assert len(set(folders)) == len(folders)
    assert all(throw_away_home in folder.parents for folder in folders)
    assert paths.default_project().parent == paths.data_dir()
    assert paths.media_cache().parent == paths.cache_dir()


def test_without_it_the_folders_of_the_platform_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EARMARK_HOME")
    assert "earmark" in paths.data_dir().parts
    assert paths.data_dir().is_absolute()


def test_a_relative_home_does_not_follow_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EARMARK_HOME", "mine")
    assert paths.data_dir() == tmp_path / "mine" / "data"


def test_resources_are_found_in_a_checkout(checkout: Path) -> None:
    assert paths.resource("sample/sample.txt") == checkout / "resources" / "sample" / "sample.txt"


def test_the_installed_package_comes_before_the_checkout() -> None:
    first, second = paths.resource_roots()
    assert first == Path(paths.__file__).parent / "resources"
    assert second.name == "resources"


def test_a_frozen_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "earmark" / "resources" / "icons" / "play.svg"
    inside.parent.mkdir(parents=True)
    inside.write_text("<svg/>")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons/play.svg") == inside


def test_a_missing_resource_names_where_it_was_looked_for() -> None:
    with pytest.raises(FileNotFoundError, match="no/such/thing is missing; looked in"):
        paths.resource("no/such/thing")
