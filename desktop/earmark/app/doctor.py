"""Look at this computer: what Earmark found, what is missing, and how to mend it.

Must work where almost nothing else does, so nothing outside the standard library is
imported but what is being looked for.
"""

import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from earmark import __version__, paths

PACKAGES = (
    "PySide6-Essentials", "SQLAlchemy", "alembic", "python-vlc", "av", "numpy", "pocketsphinx",
    "rapidfuzz", "charset-normalizer", "defusedxml", "platformdirs", "psutil",
)  # fmt: skip
_OLDEST_SQLITE = (3, 35, 0)
_ROOM_BYTES = 500 * 1024 * 1024
_IMPORT_S = 60
_AGAIN = "Install Earmark again."
_PROBE = """
import json, sys
sys.path.insert(0, {root!r})
from earmark.playback.probe import probe
print(json.dumps([(one.name, one.value, one.ok, one.hint) for one in probe()]))
"""


class State(StrEnum):
    """How it stands with one thing."""

    GOOD = "good"
    LIMITED = "limited"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `hint` says how to mend it."""

    name: str
    state: State
    value: str
    hint: str = ""


def examine() -> list[Finding]:
    """Look at everything; a check that breaks is itself a finding."""
    findings: list[Finding] = []
    for check in (
        _program, _packages, _sqlite, _folders, _qt, _display, _players, _sample,
    ):  # fmt: skip
        try:
            findings.extend(check())
        except Exception as error:  # a doctor must not fall ill from what it finds
            name = check.__name__.strip("_")
            findings.append(Finding(name, State.BAD, f"could not be looked at: {error!r}"))
    return findings


def install_hint(apt: str, dnf: str = "", pacman: str = "", brew: str = "") -> str:
    """How to install something with the package manager that is here."""
    for program, packages, verb in (
        ("apt-get", apt, "apt-get install"),
        ("dnf", dnf, "dnf install"),
        ("pacman", pacman, "pacman -S"),
        ("brew", brew, "brew install"),
    ):
        if packages and shutil.which(program):
            return f"Run: {_as_root(program)}{verb} {packages}"
    return f"Install {apt or dnf or pacman or brew} (as Debian calls it)."


def _as_root(program: str) -> str:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return "" if is_root or program == "brew" else "sudo "


def _program() -> Iterator[Finding]:
    yield Finding("earmark", State.GOOD, f"{__version__} in {Path(__file__).resolve().parents[1]}")
    yield Finding("Python", State.GOOD, f"{platform.python_version()}, {sys.executable}")
    yield Finding("system", State.GOOD, platform.platform())


def _packages() -> Iterator[Finding]:
    for name in PACKAGES:
        try:
            yield Finding(name, State.GOOD, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            if getattr(sys, "frozen", False):
                continue
            hint = f"Run: {sys.executable} -m pip install {name}"
            yield Finding(name, State.BAD, "missing", hint)


def _sqlite() -> Iterator[Finding]:
    from earmark.store.engine import about as about_sqlite

    version, searches, threads = about_sqlite()
    state = State.GOOD if version >= _OLDEST_SQLITE else State.BAD
    hint = "" if state is State.GOOD else "Use a newer Python, which brings a newer SQLite."
    search = "full-text search" if searches else "no full-text search"
    value = f"{'.'.join(map(str, version))}, {search}, {threads}".rstrip(", ")
    yield Finding("SQLite", state, value, hint)


def _folders() -> Iterator[Finding]:
    places: tuple[tuple[str, Callable[[], Path]], ...] = (
        ("data folder", paths.data_dir),
        ("settings folder", paths.config_dir),
        ("cache folder", paths.cache_dir),
        ("log folder", paths.log_dir),
    )
    for name, place in places:
        folder = place()
        reason = _why_not_writable(folder)
        if reason:
            hint = f"Make it writable, or set {paths.HOME_VARIABLE} to another folder."
            yield Finding(name, State.BAD, f"{folder}: {reason}", hint)
            continue
        free = shutil.disk_usage(_nearest(folder)).free
        room = f"{free / 1024**3:.1f} GB free"
        if free < _ROOM_BYTES:
            yield Finding(name, State.LIMITED, f"{folder}, only {room}", "Make room on the disk.")
        else:
            yield Finding(name, State.GOOD, f"{folder}, {room}")


def _nearest(folder: Path) -> Path:
    """The folder, or the first above it that is there."""
    return next((one for one in (folder, *folder.parents) if one.exists()), Path("/"))


def _why_not_writable(folder: Path) -> str:
    """Why a file can't be made in a folder, or below where it will be; empty if it can."""
    nearest = _nearest(folder)
    if not nearest.is_dir():
        return f"{nearest} is a file, not a folder"
    try:
        with tempfile.NamedTemporaryFile(dir=nearest, prefix=".earmark-doctor-"):
            return ""
    except OSError as error:
        return error.strerror or str(error)


def _qt() -> Iterator[Finding]:
    """Import Qt's window parts in a process of its own: a broken library would end this one."""
    name = "window (Qt)"
    if getattr(sys, "frozen", False):
        yield Finding(name, State.GOOD, "part of this bundle")
        return
    code = "import PySide6.QtWidgets, PySide6.QtCore as c; print(c.qVersion())"
    try:
        done = _python(code)
    except (OSError, subprocess.TimeoutExpired) as error:
        yield Finding(name, State.BAD, f"could not be tried: {error}", _AGAIN)
        return
    if done.returncode == 0:
        yield Finding(name, State.GOOD, f"Qt {done.stdout.strip()}")
        return
    last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
    if "No module named" in last:
        hint = f"Run: {sys.executable} -m pip install PySide6"
    else:
        hint = install_hint(
            "libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0",
            "mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig",
            "libglvnd libxkbcommon-x11 dbus fontconfig",
        )
    yield Finding(name, State.BAD, last, f"{hint} All commands work without it.")


def _display() -> Iterator[Finding]:
    if sys.platform in {"win32", "darwin"}:
        yield Finding("display", State.GOOD, platform.system())
        return
    found = [
        f"{name}={os.environ[name]}"
        for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
        if os.environ.get(name)
    ]
    if not found:
        hint = "The window needs a desktop session; the commands do not."
        yield Finding("display", State.LIMITED, "none", hint)
        return
    yield Finding("display", State.GOOD, ", ".join(found))
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        yield from _xcb()


def _xcb() -> Iterator[Finding]:
    import ctypes.util

    missing = [
        name
        for name in ("xcb-cursor", "xcb-icccm", "xcb-keysyms", "xcb-shape", "xcb-xinerama")
        if ctypes.util.find_library(name) is None
    ]
    if missing:
        packages = "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0"
        hint = install_hint(packages, "xcb-util-cursor xcb-util-wm xcb-util-keysyms")
        yield Finding("X11 libraries", State.BAD, f"missing: {', '.join(missing)}", hint)


def _players() -> Iterator[Finding]:
    """Ask what plays, in a process of its own, which a broken library may bring down alone."""
    if getattr(sys, "frozen", False):
        from earmark.playback.probe import probe

        told = [(one.name, one.value, one.ok, one.hint) for one in probe()]
    else:
        done = _python(_PROBE.format(root=str(Path(__file__).resolve().parents[2])))
        if done.returncode != 0:
            last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            yield Finding("players", State.BAD, f"could not be tried: {last}", _AGAIN)
            return
        told = json.loads(done.stdout.splitlines()[-1])
    for name, value, is_well, hint in told:
        yield Finding(name, State.GOOD if is_well else State.LIMITED, value, hint)


def try_sound() -> Finding:
    """Play the first two seconds of the sample and see whether the clock and the sound run."""
    from earmark.errors import MediaError
    from earmark.playback.trial import play_a_moment

    name = "playing"
    try:
        trial = play_a_moment(paths.resource("sample/sample.opus"), paths.media_cache())
    except MediaError as error:
        return Finding(name, State.BAD, error.message, error.hint)
    value = f"{trial.played_ms} ms of the sample in {trial.took_ms} ms by {trial.player}"
    if trial.played_ms <= 0:
        return Finding(name, State.BAD, value, "See the players above.")
    state = State.LIMITED if trial.notice else State.GOOD
    return Finding(name, state, value, trial.notice)


def _python(code: str) -> subprocess.CompletedProcess[str]:
    """Run a piece of Python apart from this process, without Qt's chatter."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=_IMPORT_S,
        env={**os.environ, "QT_LOGGING_RULES": "*=false", "PYTHONUTF8": "1"},
    )


def _sample() -> Iterator[Finding]:
    try:
        yield Finding("sample episode", State.GOOD, str(paths.resource("sample/sample.txt").parent))
    except FileNotFoundError:
        yield Finding("sample episode", State.LIMITED, "not in this installation", _AGAIN)
