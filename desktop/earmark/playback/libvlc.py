"""Get hold of libvlc, whose absence shows in five different ways."""

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from earmark.errors import MediaError
from earmark.playback import bundled_vlc, outputs

_MAC_LIBRARIES = (
    "/Applications/VLC.app/Contents/MacOS/lib/libvlc.dylib",
    "/usr/local/lib/libvlc.dylib",
    "/opt/homebrew/lib/libvlc.dylib",
)
ARGUMENTS = (
    "--intf=dummy",
    "--quiet",
    "--no-video",
    "--no-spu",
    "--no-lua",
    "--no-osd",
    "--no-stats",
    "--no-snapshot-preview",
    "--no-metadata-network-access",
)

SILENT = "--aout=adummy"
FFMPEG = "--codec=avcodec,any"
OWN_DECODERS = "--codec=mpg123,any"


def usual_arguments() -> tuple[str, ...]:
    """Return what this computer, as it is now, needs besides `ARGUMENTS`."""
    return () if outputs.has_output() else (SILENT,)


def codecs() -> str:
    """Return the argument for the best decoders there are.

    libvlc's own decoder of mp3 adds a delay of its own, FFmpeg's only the encoder's; bundles
    for Linux come without FFmpeg's.
    """
    library = bundled_vlc.prepare()
    if library is None or any((library.parent / "plugins").rglob("*avcodec_plugin*")):
        return FFMPEG
    return OWN_DECODERS


def seems_there() -> bool:
    """Tell cheaply whether libvlc can be expected to work, without starting any of it."""
    if importlib.util.find_spec("vlc") is None:
        return False
    named = os.environ.get("PYTHON_VLC_LIB_PATH")
    if named is not None:
        return _is_libvlc(named)
    if bundled_vlc.is_there():
        return True
    if sys.platform == "win32":
        return _is_on_windows()
    if sys.platform == "darwin":
        return any(Path(p).exists() for p in _MAC_LIBRARIES)
    return any(_is_libvlc(name) for name in ("libvlc.so.5", "libvlc.so"))


def import_vlc() -> Any:
    """Import the binding; its import can end the program when libvlc is half there.

    Raises:
        MediaError: If libvlc can't be used, with the way to install it.
    """
    bundled_vlc.prepare()
    try:
        import vlc
    except SystemExit as error:
        raise _unusable("PYTHON_VLC_LIB_PATH names a library that is not there") from error
    except (ImportError, OSError, NameError, AttributeError) as error:
        raise _unusable(str(error)) from error
    return vlc


def new_instance(arguments: Sequence[str]) -> Any:
    """Make a libvlc instance.

    Raises:
        MediaError: If libvlc is missing, of the wrong kind, or without its plugins.
    """
    vlc = import_vlc()
    try:
        instance = vlc.Instance(list(arguments))
    except NameError as error:
        raise _unusable("the library is not installed") from error
    except (OSError, AttributeError, SystemExit) as error:
        raise _unusable(str(error)) from error
    if instance is None:
        raise _unusable("it does not find its plugins")
    return instance


def vlc_hint() -> str:
    """Return how to install libvlc on this system."""
    if sys.platform == "darwin":
        return "Install VLC: brew install --cask vlc"
    if sys.platform == "win32":
        return "Install the 64-bit VLC: winget install VideoLAN.VLC"
    for program, command in (
        ("apt-get", "sudo apt install libvlc5 vlc-plugin-base"),
        ("dnf", "sudo dnf install vlc-libs vlc-plugins-base"),
        ("pacman", "sudo pacman -S vlc"),
        ("zypper", "sudo zypper install libvlc5 vlc-noX"),
        ("apk", "sudo apk add vlc-libs"),
    ):
        if shutil.which(program):
            return f"Install libvlc: {command}"
    return "Install VLC with the package manager of your system."


def _is_libvlc(library: str) -> bool:
    """Whether this is a library with libvlc in it; loads it, which starts nothing."""
    try:
        return hasattr(ctypes.CDLL(library), "libvlc_new")
    except OSError:
        return False


def _is_on_windows() -> bool:
    if sys.platform != "win32":
        return False
    import winreg

    for root in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
        try:
            with winreg.OpenKey(root, "Software\\VideoLAN\\VLC") as key:
                return Path(winreg.QueryValueEx(key, "InstallDir")[0], "libvlc.dll").exists()
        except OSError:
            continue
    return shutil.which("libvlc.dll") is not None


def _unusable(reason: str) -> MediaError:
    return MediaError(f"libvlc can't be used: {reason}.", vlc_hint())
