"""Copy libvlc and the plugins that play sound from this system into a bundle.

Of the plugins only those that a recording prepared by Earmark needs: Matroska (and WAV, for the
clicks that calibrate a device), the usual codecs of sound, filters for speed and sampling rate,
and outputs. FFmpeg's decoders would bring a hundred libraries along; the codecs have small
decoders of their own.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

PLUGINS = {
    "access": ("filesystem", "imem"),
    "demux": ("mkv", "wav"),
    "codec": ("mpg123", "faad", "opus", "vorbis", "flac", "araw", "lpcm", "adpcm", "g711"),
    "packetizer": ("packetizer_mpegaudio", "packetizer_mpeg4audio", "packetizer_flac",
                   "packetizer_copy"),
    "audio_filter": ("audio_format", "scaletempo", "scaletempo_pitch", "speex_resampler",
                     "ugly_resampler", "simple_channel_mixer", "trivial_channel_mixer", "remap"),
    "audio_mixer": ("float_mixer", "integer_mixer"),
    "audio_output": ("pulse", "alsa", "adummy", "amem", "afile"),
    "stream_filter": ("cache_read", "cache_block", "prefetch"),
    "logger": ("console_logger",),
    "misc": ("logger",),
}  # fmt: skip
# Parts of every system, or to be the same as the system's own: the C library, X, sound servers.
_LEFT_TO_SYSTEM = re.compile(
    r"lib(c|m|dl|rt|pthread|stdc\+\+|gcc_s|X11|X11-xcb|xcb|Xau|Xdmcp|pulse|pulsecommon-.*|asound"
    r"|dbus-1|systemd|z|bsd|md|cap|gcrypt|gpg-error|lzma|zstd|lz4)\.so.*|ld-linux.*|linux-vdso.*"
)


def libraries_of(file: Path) -> dict[str, Path]:
    """Return what a library is linked with, by name, as the loader of this system finds it."""
    listed = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^\s*(\S+) => (/\S+)", listed, re.MULTILINE)
    return {name: Path(place) for name, place in found if not _LEFT_TO_SYSTEM.fullmatch(name)}


def find_system() -> tuple[Path, Path] | None:
    """Return libvlc and its folder of plugins, None where this system has none."""
    for folder in (*Path("/usr/lib").glob("*-linux-gnu"), Path("/usr/lib64"), Path("/usr/lib")):
        library, plugins = folder / "libvlc.so.5", folder / "vlc" / "plugins"
        if library.exists() and plugins.is_dir():
            return library, plugins
    return None


def copy_into(bundle: Path) -> Path | None:
    """Copy libvlc into a bundle.

    Args:
        bundle: The folder that holds its modules (`_internal`).

    Returns:
        The folder `vlc`, None where this system has no libvlc to copy.
    """
    system = find_system()
    if system is None:
        return None
    library, plugins = system
    target = bundle / "vlc"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    wanted = {"libvlc.so.5": library, **libraries_of(library)}
    for kind, names in PLUGINS.items():
        for name in names:
            plugin = plugins / kind / f"lib{name}_plugin.so"
            if not plugin.exists():
                continue
            (target / "plugins" / kind).mkdir(parents=True, exist_ok=True)
            shutil.copy2(plugin, target / "plugins" / kind)
            wanted |= libraries_of(plugin)
    for name, place in wanted.items():
        shutil.copy2(place.resolve(), target / name)
    return target
