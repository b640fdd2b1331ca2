"""Let libvlc on Linux load only the plugins that play sound.

Without a cache of its own, which many systems lack, libvlc loads all of its 350 plugins with 500
libraries to see what they are: 45 MB and a tenth of a second. It looks for them beside its
libvlccore; so that one is copied beside links to the plugins wanted, and loaded first.
"""

import contextlib
import ctypes
import os
import shutil
import sys
import sysconfig
import tempfile
import time
import zlib
from pathlib import Path

from earmark import paths
from earmark.playback import bundled_vlc

_CORE = "libvlccore.so.9"
_PREFIX = "libvlc-"
_UNUSED_S = 30 * 24 * 3600.0
# Whole folders, or the names within one.
_PLUGINS: dict[str, tuple[str, ...]] = {
    "access": ("filesystem",),
    "demux": ("mkv", "wav"),
    "codec": (
        "avcodec", "mpg123", "faad", "opus", "vorbis", "flac", "araw", "lpcm", "adpcm", "g711",
        "a52", "dca",
    ),
    "packetizer": (),
    "audio_filter": (),
    "audio_mixer": (),
    "audio_output": (),
    "stream_filter": ("cache_read", "cache_block", "prefetch"),
    "logger": (),
}  # fmt: skip


def prepare() -> bool:
    """Load libvlccore so that it finds few plugins; tell whether that was done.

    To be called before libvlc is loaded. Where anything is unusual libvlc loads as it always
    does.
    """
    if not sys.platform.startswith("linux") or "PYTHON_VLC_LIB_PATH" in os.environ:
        return False
    if bundled_vlc.is_there() or "VLC_PLUGIN_PATH" in os.environ:
        return False
    for folder in _folders():
        core, plugins = folder / _CORE, folder / "vlc" / "plugins"
        if core.exists() and (plugins / "demux" / "libmkv_plugin.so").exists():
            if (plugins / "plugins.dat").exists():
                return False
            return _load(core, plugins)
    return False


def _folders() -> list[Path]:
    kind = sysconfig.get_config_var("MULTIARCH")
    named = [Path("/usr/lib", kind)] if kind else []
    return [*named, Path("/usr/lib64"), Path("/usr/lib"), Path("/usr/local/lib")]


def _load(core: Path, plugins: Path) -> bool:
    try:
        made = _made(core, plugins, paths.cache_dir())
        ctypes.CDLL(str(made / _CORE), mode=ctypes.RTLD_GLOBAL)
    except OSError:  # no room, or a disk from which nothing may be run
        return False
    return True


def _made(core: Path, plugins: Path, cache: Path) -> Path:
    """Return the folder with the copy, making it anew when the system's libvlc is another."""
    status = core.stat()
    list_number = zlib.crc32(repr(_PLUGINS).encode())
    target = cache / f"{_PREFIX}{status.st_size}-{status.st_mtime_ns}-{list_number}"
    if _is_whole(target, status.st_size):
        os.utime(target)
        return target
    cache.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=cache))
    try:
        _fill(part, core, plugins)
        _remove_unused(cache)
        if target.exists():  # of a system whose plugins have changed
            shutil.rmtree(target)
        with contextlib.suppress(OSError):  # another engine was faster
            part.rename(target)
        return target
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _is_whole(folder: Path, size: int) -> bool:
    core = folder / _CORE
    links = list(folder.glob("vlc/plugins/*/*"))
    return core.is_file() and core.stat().st_size == size and all(one.exists() for one in links)


def _fill(folder: Path, core: Path, plugins: Path) -> None:
    shutil.copyfile(core, folder / _CORE)
    for kind, names in _PLUGINS.items():
        if not (plugins / kind).is_dir():
            continue
        target = folder / "vlc" / "plugins" / kind
        target.mkdir(parents=True)
        wanted = [plugins / kind / f"lib{name}_plugin.so" for name in names]
        for plugin in wanted or (plugins / kind).iterdir():
            if plugin.is_file():
                (target / plugin.name).symlink_to(plugin)


def _remove_unused(cache: Path) -> None:
    """Remove copies for a libvlc that was replaced long ago; engines may still run with others."""
    for folder in cache.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _UNUSED_S:
                shutil.rmtree(folder)
