"""The environment is made once, and pip is found where Python comes without it."""

import importlib.util
import subprocess
import sys
import venv
from pathlib import Path

import pytest

import environment
import pip_bootstrap


@pytest.fixture
def bundled_pip() -> Path:
    """Return the folder of the pip wheel that comes with this Python."""
    spec = importlib.util.find_spec("ensurepip")
    if spec is None or spec.origin is None:
        pytest.skip("this Python comes without ensurepip")
    folder = Path(spec.origin).parent / "_bundled"
    if not list(folder.glob("pip-*.whl")):
        folder = Path("/usr/share/python-wheels")
    if not list(folder.glob("pip-*-py3-none-any.whl")):
        pytest.skip("this Python brings no wheel of pip")
    return folder


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the environment be made in a checkout of its own, and note what pip is asked for."""
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    monkeypatch.setattr(environment, "CHECKOUT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "stamp.json")
    return tmp_path


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Note the extras of each installation instead of downloading them."""
    asked: list[list[str]] = []
    monkeypatch.setattr(environment, "ensure_pip", lambda *_: None)
    monkeypatch.setattr(environment, "_install", lambda _, extras: asked.append(extras))
    return asked


def test_a_second_start_installs_nothing(own_folder: Path, installed: list[list[str]]) -> None:
    first = environment.prepare(with_system=False)
    assert environment.prepare(with_system=False) == first
    assert installed == [[]]
    assert first.exists()


def test_extras_are_added_once_and_kept(own_folder: Path, installed: list[list[str]]) -> None:
    environment.prepare(with_system=False)
    environment.prepare(("dev",), with_system=False)
    environment.prepare(with_system=False)
    environment.prepare(("dev",), with_system=False)
    assert installed == [[], ["dev"]]


def test_a_changed_project_is_installed_again(own_folder: Path, installed: list[list[str]]) -> None:
    environment.prepare(("dev",), with_system=False)
    (own_folder / "pyproject.toml").write_text("[project]\nname = 'y'\n")
    environment.prepare(with_system=False)
    assert installed == [["dev"], ["dev"]]


def test_a_broken_environment_is_made_anew(own_folder: Path, installed: list[list[str]]) -> None:
    python = environment.prepare(with_system=False)
    python.unlink()
    environment.prepare(with_system=False)
    assert python.exists()
    assert installed == [[], []]


def test_an_interrupted_installation_is_done_again(
    own_folder: Path, installed: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(python: Path, extras: list[str]) -> None:
        raise pip_bootstrap.SetupFailed("the network went away")

    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install", break_off)
        with pytest.raises(pip_bootstrap.SetupFailed):
            environment.prepare(with_system=False)
    environment.prepare(with_system=False)
    assert installed == [[]]


def test_pip_comes_from_a_configured_folder_of_wheels(
    bundled_pip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_FIND_LINKS", str(bundled_pip))
    venv.EnvBuilder(with_pip=False).create(tmp_path / "bare")
    python = environment.python_in(tmp_path / "bare")
    assert pip_bootstrap._pip_from_wheel(python)
    asked = [str(python), "-m", "pip", "--version"]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert str(tmp_path) in done.stdout


def test_the_newest_pip_of_an_index_is_taken(tmp_path: Path) -> None:
    page = tmp_path / "pip"
    page.mkdir()
    (page / "index.html").write_text(
        '<a href="../../files/pip-9.0.1-py3-none-any.whl">x</a>'
        '<a href="../../files/pip-24.2-py3-none-any.whl#sha256=0">x</a>'
        '<a href="../../files/pip-24.10-py3-none-any.whl">x</a>'
        '<a href="../../files/pip-25.0.tar.gz">x</a>'
    )
    found = pip_bootstrap._newest_pip_wheel(tmp_path.as_uri())
    assert found is not None
    assert found.endswith("/files/pip-24.10-py3-none-any.whl")


def test_pip_configuration_files_and_variables_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    configuration = tmp_path / "pip.conf"
    configuration.write_text(
        "[global]\nindex-url = file:///mirror/simple\nfind-links =\n  /one\n  /two\n"
    )
    monkeypatch.setenv("PIP_CONFIG_FILE", str(configuration))
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "file:///other/simple")
    places = pip_bootstrap.configured_places()
    assert {"file:///mirror/simple", "/one", "/two", "file:///other/simple"} <= set(places)


def test_without_any_pip_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for way in ("_pip_from_ensurepip", "_pip_from_neighbour", "_pip_from_wheel"):
        monkeypatch.setattr(pip_bootstrap, way, lambda _: False)
    venv.EnvBuilder(with_pip=False).create(tmp_path / "bare")
    python = environment.python_in(tmp_path / "bare")
    with pytest.raises(pip_bootstrap.SetupFailed, match="apt-get install python3-venv"):
        pip_bootstrap.ensure_pip(python, with_system=False)


def test_an_old_python_is_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer"):
        environment.complain_if_too_old()
