"""The program as it is started: fast where nothing heavy is needed, without Qt."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import earmark

SOURCES = Path(earmark.__file__).resolve().parent.parent


def start(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code] if code else [sys.executable, "-m", "earmark"]
    return subprocess.run(
        [*command, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=SOURCES,
        encoding="utf-8",
    )


def test_version_is_printed() -> None:
    done = start("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"earmark {earmark.__version__}")


def test_help_names_every_command() -> None:
    done = start("--help")
    assert done.returncode == 0
    for name in ("import", "list", "segments", "tag", "annotations", "export", "doctor", "demo"):
        assert f"  {name} " in done.stdout


def test_version_imports_nothing_heavy() -> None:
    code = (
        "import sys; from earmark.cli.main import run\n"
        "try: run(['--version'])\n"
        "except SystemExit: pass\n"
        "heavy = {'PySide6', 'sqlalchemy', 'numpy', 'av', 'vlc', 'pysubs2', 'charset_normalizer'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert start(code=code).stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", ["list", "segments", "tag", "export", "import", "doctor"])
def test_no_command_imports_qt(command: str) -> None:
    code = (
        "import sys, importlib; from earmark.cli.main import COMMANDS\n"
        f"importlib.import_module('earmark.cli.' + COMMANDS[{command!r}][0])\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = start(code=code)
    assert done.stdout.strip() == "[]", done.stderr


def test_an_unknown_word_is_an_error_not_a_window() -> None:
    done = start("frobnicate")
    assert done.returncode == 2
    assert done.stderr.startswith("earmark: “frobnicate”")
    assert "Traceback" not in done.stderr


def test_output_cut_off_by_its_reader_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "long.srt"
    path.write_text(
        "".join(f"{i}\n00:00:0{i % 10},000 --> 00:00:0{i % 10},900\nx\n\n" for i in range(3000))
    )
    project = str(tmp_path / "p.earmark")
    assert start("import", str(path), "--project", project).returncode == 0
    process = subprocess.Popen(
        [sys.executable, "-m", "earmark", "segments", "1", "--project", project],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=SOURCES,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 0
    assert error == ""


def test_a_missing_library_is_named_without_a_traceback(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['sqlalchemy'] = None\n"
        "from earmark.cli.main import run\n"
        "sys.exit(run(['list']))"
    )
    done = start(code=code)
    assert done.returncode == 2
    assert "sqlalchemy is not installed" in done.stderr
    assert "earmark doctor" in done.stderr


def test_projects_and_files_are_handed_to_the_window(tmp_path: Path) -> None:
    from earmark.cli.main import run

    project, text = tmp_path / "new.earmark", tmp_path / "a.srt"
    text.touch()
    opened: list[tuple[Path | None, list[Path]]] = []

    def open_window(path: Path | None, files: Sequence[Path]) -> int:
        opened.append((path, list(files)))
        return 0

    assert run([], open_window) == 0
    assert run([str(project)], open_window) == 0
    assert run([str(text), str(project)], open_window) == 0
    assert opened == [(None, []), (project, []), (project, [text])]


def test_a_missing_qt_is_named_with_a_way_on(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from earmark.__main__ import main; sys.argv = ['earmark']\n"
        "sys.exit(main())"
    )
    done = start(code=code)
    assert done.returncode == 2
    assert "The window can't open" in done.stderr
    assert "earmark doctor" in done.stderr
