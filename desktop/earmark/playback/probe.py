"""Tell what there is to play with and how to mend what is missing, for `earmark doctor`."""

import importlib
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from earmark.errors import MediaError
from earmark.playback import bundled_vlc
from earmark.playback.libvlc import ARGUMENTS, import_vlc, new_instance, vlc_hint
from earmark.playback.outputs import has_output


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `earmark doctor`.

    Attributes:
        name: What was looked for.
        value: What was found.
        ok: Whether that is well.
        hint: How to mend it, empty when it is well.
    """

    name: str
    value: str
    ok: bool
    hint: str = ""


def probe() -> list[Finding]:
    """Return what there is to play with."""
    return [*_probe_vlc(), _probe_qt(), _probe_output()]


def qt_hint() -> str:
    """Return how to make QtMultimedia work on this system."""
    if sys.platform.startswith("linux"):
        for program, command in (
            ("apt-get", "sudo apt install libpulse0 libxrandr2"),
            ("dnf", "sudo dnf install pulseaudio-libs"),
            ("pacman", "sudo pacman -S libpulse"),
        ):
            if shutil.which(program):
                return f"Install what QtMultimedia needs: {command}"
    return "Install Earmark again: pip install --force-reinstall PySide6"


def outputs_hint() -> str:
    """Return how libvlc gets to the sound service; of a bundle only that part is the system's."""
    if bundled_vlc.prepare() is None:
        return vlc_hint()
    for program, command in (
        ("apt-get", "sudo apt install libpulse0"),
        ("dnf", "sudo dnf install pulseaudio-libs"),
        ("pacman", "sudo pacman -S libpulse"),
    ):
        if shutil.which(program):
            return f"Install what leads to the sound service: {command}"
    return "Install libpulse with the package manager of your system."


def _probe_vlc() -> list[Finding]:
    try:
        vlc = import_vlc()
        instance = new_instance((*ARGUMENTS, "--aout=adummy"))
    except MediaError as error:
        return [Finding("libvlc", error.message, False, error.hint)]
    version = _text(vlc.libvlc_get_version())
    plugins = os.environ.get("VLC_PLUGIN_PATH") or _plugin_path(vlc)
    findings = [
        Finding("libvlc", version, True),
        Finding("libvlc path", _library_path(vlc), True),
        Finding("libvlc plugins", plugins or "found by libvlc itself", True),
        _probe_modules(instance),
    ]
    instance.release()
    return findings


def _probe_modules(instance: Any) -> Finding:
    modules = instance.audio_output_enumerate_devices() or []
    names = [_text(each.get("name", "")) for each in modules]
    real = [name for name in names if name not in {"adummy", "amem", "afile", "file", "dummy"}]
    value = ", ".join(names) or "none"
    return Finding("libvlc audio outputs", value, bool(real), "" if real else outputs_hint())


def _probe_qt() -> Finding:
    try:
        from earmark.playback import qt_player
    except ImportError as error:
        if getattr(sys, "frozen", False):
            return Finding("QtMultimedia", "not in this bundle, which plays by libvlc", True)
        return Finding("QtMultimedia", str(error), False, qt_hint())
    back_end = os.environ.get("QT_MEDIA_BACKEND", "ffmpeg")
    core = importlib.import_module("PySide6.QtCore")
    works = qt_player.is_available()
    value = f"Qt {core.qVersion()}, {back_end}" if works else "no back end"
    return Finding("QtMultimedia", value, works, "" if works else qt_hint())


def _probe_output() -> Finding:
    if has_output():
        return Finding("sound device", "found", True)
    return Finding(
        "sound device",
        "none",
        False,
        "Plug in headphones or a loudspeaker, or start PipeWire or PulseAudio."
        " Without one Earmark plays in silence.",
    )


def _library_path(vlc: Any) -> str:
    """Return the file that was loaded; the binding only knows the name it asked for."""
    asked = str(getattr(vlc.dll, "_name", "") or "libvlc")
    maps = Path("/proc/self/maps")
    if maps.exists():
        for line in maps.read_text(encoding="utf-8", errors="replace").splitlines():
            if "libvlc.so" in line:
                return line.split(maxsplit=5)[-1]
    return asked


def _plugin_path(vlc: Any) -> str:
    named = getattr(vlc, "plugin_path", None)
    if named:
        return str(named)
    beside = Path(_library_path(vlc)).parent / "vlc" / "plugins"
    return str(beside) if beside.is_dir() else ""


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
