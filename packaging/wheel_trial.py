"""Install the wheel and the sdist into empty environments and do the whole job in each.

    python packaging/wheel_trial.py [PYTHON ...]

Without arguments every Python from 3.11 to 3.13 that is found; each is tried with the wheel, the
first also with the sdist. Nothing of the checkout is used but what was built from it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
DIST = CHECKOUT / "build" / "dist"
NAMES = ("python3.11", "python3.12", "python3.13")


def main() -> int:
    """Build once, try everywhere; returns the exit status."""
    pythons = sys.argv[1:] or found()
    if not pythons:
        print("No Python from 3.11 to 3.13 was found.", file=sys.stderr)
        return 2
    shutil.rmtree(DIST, ignore_errors=True)
    command = [sys.executable, "-m", "build", "--outdir", str(DIST), str(CHECKOUT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (wheel,), (sdist,) = DIST.glob("*.whl"), DIST.glob("*.tar.gz")
    for number, python in enumerate(pythons):
        for package in (wheel, sdist) if number == 0 else (wheel,):
            print(f"== {package.name} on {python}", flush=True)
            try_out(python, package)
    return 0


def found() -> list[str]:
    """The interpreters of this system, and those that pyenv keeps."""
    places = [shutil.which(name) for name in NAMES]
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for name in NAMES:
        places += sorted(map(str, kept.glob(f"{name.removeprefix('python')}.*/bin/python3")))[-1:]
    versions: dict[str, str] = {}
    for place in filter(None, places):
        version = _says(place)
        if version:
            versions.setdefault(version, place)
    return [versions[version] for version in sorted(versions)]


def _says(python: str) -> str:
    code = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    version = done.stdout.strip()
    return version if f"python{version}" in NAMES else ""


def try_out(python: str, package: Path) -> None:
    """Install into a new environment and run the commands in an empty folder."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        subprocess.run([python, "-m", "venv", str(folder / "env")], check=True)
        scripts = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([str(scripts / "python"), *install, str(package)], check=True)
        variables = dict(os.environ, EARMARK_HOME=str(folder / "home"), PYTHONPATH="")
        variables.setdefault("QT_QPA_PLATFORM", "offscreen")
        for arguments in (["--version"], ["demo", "--no-window"], ["completion", "bash"]):
            command = [str(scripts / "earmark"), *arguments]
            done = subprocess.run(
                command, check=True, cwd=place, env=variables, capture_output=True, text=True
            )
            print(f"  earmark {' '.join(arguments)}: {done.stdout.splitlines()[0][:70]}")
        csv = folder / "home" / "data" / "sample-annotations.csv"
        if len(csv.read_text("utf-8").splitlines()) < 2:
            raise SystemExit("It installed but exported nothing.")


if __name__ == "__main__":
    sys.exit(main())
