"""Use the libvlc that a bundle carries, where the system has none.

A bundle has a folder `vlc` beside its modules: libvlc, what it is linked with, and `plugins`.
"""

import ctypes
import ctypes.util
import os
import sys
from functools import cache
from pathlib import Path

_LIBRARIES = {"win32": "libvlc.dll", "darwin": "libvlc.dylib"}
_ROUNDS = 8  # libraries of the folder need each other, at most so deep
_set: dict[str, str] = {}


@cache
def prepare() -> Path | None:
    """Point the binding at the libvlc of the bundle and return it, None where it is not used."""
    folder = _folder()
    if folder is None or "PYTHON_VLC_LIB_PATH" in os.environ or _system_has_it():
        return None
    library = _library_in(folder)
    if library is None:
        return None
    _set["PYTHON_VLC_LIB_PATH"] = str(library)
    _set["PYTHON_VLC_MODULE_PATH"] = str(folder)
    _set["VLC_PLUGIN_PATH"] = str(folder / "plugins")
    os.environ.update(_set)
    if sys.platform == "win32":
        os.add_dll_directory(str(folder))
    else:
        _load_all(sorted({*folder.glob("*.so*"), *folder.glob("*.dylib")}))
    return library


def is_there() -> bool:
    """Whether this program carries a libvlc."""
    folder = _folder()
    return folder is not None and _library_in(folder) is not None


def without_its_variables(environment: dict[str, str]) -> dict[str, str]:
    """Return an environment in which another process has to `prepare` for itself."""
    ours = {name for name, value in _set.items() if environment.get(name) == value}
    return {name: value for name, value in environment.items() if name not in ours}


def _library_in(folder: Path) -> Path | None:
    return next(iter(sorted(folder.glob(_LIBRARIES.get(sys.platform, "libvlc.so*")))), None)


def _folder() -> Path | None:
    root = getattr(sys, "_MEIPASS", None)
    folder = Path(root) / "vlc" if root else None
    return folder if folder is not None and folder.is_dir() else None


def _system_has_it() -> bool:
    if not sys.platform.startswith("linux"):
        return False  # what lies on those systems may be of another architecture
    try:
        ctypes.CDLL("libvlc.so.5")
    except OSError:
        return False
    return True


def _load_all(libraries: list[Path]) -> None:
    """Load libraries that find each other by name once they are loaded."""
    for _ in range(_ROUNDS):
        left = [library for library in libraries if not _loads(library)]
        if not left or len(left) == len(libraries):
            return
        libraries = left


def _loads(library: Path) -> bool:
    try:
        ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
    except OSError:
        return False
    return True
