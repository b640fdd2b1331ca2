"""Find out whether this computer has anything to play sound with."""

import os
import sys
from pathlib import Path

_ALSA_DEVICES = Path("/proc/asound/pcm")


def has_output() -> bool:
    """Tell whether a sound device or a sound service is there.

    Asks the system, not Qt, so that it also serves where QtMultimedia is missing. On
    Windows and macOS the players find out for themselves.
    """
    if not sys.platform.startswith("linux"):
        return True
    return _has_service() or _has_card()


def _has_service() -> bool:
    if os.environ.get("PULSE_SERVER"):
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    sockets = (runtime / "pulse" / "native", runtime / "pipewire-0")
    return any(_exists(path) for path in sockets)


def _has_card() -> bool:
    try:
        return "playback" in _ALSA_DEVICES.read_text(encoding="ascii", errors="replace")
    except OSError:
        return False


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
