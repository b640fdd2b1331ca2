"""Make the virtual environment `.venv` and install Earmark into it, from Python alone.

Standard library only. A stamp remembers what was installed: nothing is done twice.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import system_packages
from pip_bootstrap import SetupFailed, ensure_pip
from system_packages import say

CHECKOUT = Path(__file__).resolve().parent.parent
VENV = CHECKOUT / ".venv"
STAMP = VENV / "earmark-installed.json"
OLDEST = (3, 11)
NEWER = tuple(f"python3.{minor}" for minor in range(14, 10, -1))


def python_in(folder: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(extras: tuple[str, ...] = (), with_system: bool = True) -> Path:
    """Make the environment ready and return its interpreter.

    Args:
        extras: Optional dependencies of `pyproject.toml` to install as well.
        with_system: Whether missing system libraries may be installed.

    Raises:
        SetupFailed: With a sentence on what a person has to do.
    """
    if with_system:
        system_packages.ensure(for_tests="dev" in extras)
    installed = _read_stamp()
    wanted = set(extras) | set(installed.get("extras", []))
    version = _version_of(python_in(VENV))
    if version is not None and installed == _stamp(wanted, version):
        return python_in(VENV)
    if version is None:
        say(f"Making a virtual environment in {VENV}")
        venv.EnvBuilder(with_pip=False, clear=VENV.exists(), symlinks=os.name != "nt").create(VENV)
    python = python_in(VENV)
    ensure_pip(python, with_system)
    _install(python, sorted(wanted))
    STAMP.write_text(json.dumps(_stamp(wanted, str(_version_of(python)))), encoding="utf-8")
    return python


def _stamp(extras: set[str], python_version: str) -> dict[str, object]:
    project = (CHECKOUT / "pyproject.toml").read_bytes()
    return {
        "project": hashlib.sha256(project).hexdigest(),
        "python": python_version,
        "checkout": str(CHECKOUT),
        "extras": sorted(extras),
    }


def _read_stamp() -> dict[str, list[str]]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _version_of(python: Path) -> str | None:
    """Return the version of an interpreter, or None if it does not start or is too old."""
    check = f"import sys; print(sys.version.split()[0]); sys.exit(sys.version_info < {OLDEST})"
    try:
        done = subprocess.run(
            [str(python), "-c", check],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def _install(python: Path, extras: list[str]) -> None:
    target = f"{CHECKOUT}[{','.join(extras)}]" if extras else str(CHECKOUT)
    say("Installing Earmark and its libraries; the first time this takes some minutes")
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check"]
    if not sys.stdout.isatty():
        command += ["--quiet", "--progress-bar", "off"]
    environment = dict(os.environ, PIP_ROOT_USER_ACTION="ignore")
    done = subprocess.run(
        [*command, "--editable", target], env=environment, stdin=subprocess.DEVNULL, check=False
    )
    if done.returncode != 0:
        raise SetupFailed("pip could not install Earmark's libraries; its reasons are above.")


def complain_if_too_old() -> None:
    """End with a clear sentence under a Python that Earmark does not run on."""
    if sys.version_info >= OLDEST:
        return
    newer = next((name for name in NEWER if shutil.which(name)), None)
    advice = f" Try: {newer} {' '.join(sys.argv)}" if newer else ""
    sys.exit(f"Earmark needs Python 3.11 or newer; this is {sys.version.split()[0]}.{advice}")
