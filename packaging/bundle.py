"""Build the bundle: one folder with Earmark and all it needs, for computers without Python.

    python3 packaging/bundle.py [--no-vlc] [--installed] [--to FOLDER]

The folder is built and tried: it must start, find what it needs and do the whole job on the
sample. On Windows and macOS see packaging/README.md for what comes before and after.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

import bundle_slim
import bundle_vlc

CHECKOUT = Path(__file__).resolve().parent.parent
BUILD = CHECKOUT / "build"
ENVIRONMENT = BUILD / "bundle-env"
SPEC = CHECKOUT / "packaging" / "earmark.spec"
PYINSTALLER = "pyinstaller>=6.11,<7"


def main() -> int:
    """Build, slim, complete and try the bundle; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_Raw)
    parser.add_argument("--no-vlc", action="store_true", help="leave libvlc to the system")
    parser.add_argument("--to", type=Path, default=BUILD / "bundle", help="where to build")
    parser.add_argument(
        "--installed", action="store_true", help="build/bundle-env has Earmark installed already"
    )
    options = parser.parse_args()
    python = python_of(ENVIRONMENT) if options.installed else environment(ENVIRONMENT)
    program = build(python, options.to)
    modules = program.parent / "_internal"
    if sys.platform.startswith("linux"):
        for line in bundle_slim.slim(modules):
            print(f"  taken out: {line}", flush=True)
    without_vlc = size(program.parent)
    if not options.no_vlc and sys.platform.startswith("linux"):
        copied = bundle_vlc.copy_into(modules)
        print("  libvlc: " + (f"{size(copied) / 1e6:.1f} MB" if copied else "none on this system"))
    print(f"  {program.parent}: {without_vlc / 1e6:.0f} MB without VLC", flush=True)
    smoke_test(program)
    return 0


class _Raw(argparse.RawDescriptionHelpFormatter):
    pass


def environment(folder: Path) -> Path:
    """Make a new environment with Earmark from this checkout and nothing else; its `python`."""
    venv.EnvBuilder(with_pip=False, clear=True, symlinks=os.name != "nt").create(folder)
    python = python_of(folder)
    pip_install(python, str(CHECKOUT))
    return python


def pip_install(python: Path, *packages: str) -> None:
    """Install into an environment that has no pip of its own."""
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    subprocess.run([*command, "--disable-pip-version-check", *packages], check=True)


def python_of(environment_folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return environment_folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def build(python: Path, target: Path) -> Path:
    """Run PyInstaller on what an environment holds; returns the program it made."""
    pip_install(python, PYINSTALLER)
    icons = [str(python), str(CHECKOUT / "packaging" / "icon_files.py"), str(BUILD / "icons")]
    subprocess.run(icons, check=True)
    work = ["--noconfirm", "--log-level=WARN", f"--distpath={target}"]
    command = [str(python), "-m", "PyInstaller", *work, f"--workpath={BUILD / 'bundle-work'}"]
    subprocess.run([*command, str(SPEC)], check=True, cwd=CHECKOUT)
    folder = target / "earmark"
    for name in ("LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copy2(CHECKOUT / name, folder / name)
    return folder / ("earmark.exe" if os.name == "nt" else "earmark")


def size(folder: Path) -> int:
    """How many bytes the files of a folder hold."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files)


def smoke_test(program: Path) -> None:
    """Start the bundle outside the checkout and let it do the whole job on the sample."""
    with tempfile.TemporaryDirectory() as home:
        variables = dict(os.environ, EARMARK_HOME=home, QT_QPA_PLATFORM="offscreen")
        for arguments in (["--version"], ["doctor"], ["demo", "--no-window"]):
            subprocess.run([str(program), *arguments], check=True, cwd=home, env=variables)
        rows = (Path(home) / "data" / "sample-annotations.csv").read_text("utf-8").splitlines()
        if len(rows) < 2:
            raise SystemExit("The bundle started but exported nothing.")


if __name__ == "__main__":
    sys.exit(main())
