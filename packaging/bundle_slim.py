"""Take out of a Linux bundle what Earmark never runs: debug symbols and codecs of video.

FFmpeg's libraries ask for their codecs when they are loaded, so a codec is replaced by an empty
library of the same name that answers "not available". Pictures of videos are libvlc's business.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

CODECS = ("libx265-*.so*", "libSvtAv1Enc-*.so*", "libvpx-*.so*")
# The wheels' own repair of these is undone by strip.
UNTOUCHED = ("numpy.libs", "av.libs")


def slim(bundle: Path) -> list[str]:
    """Make a bundle smaller; returns what was done, in words.

    Args:
        bundle: The folder that holds its modules (`_internal`).
    """
    done = []
    if shutil.which("strip"):
        saved = sum(_strip(file) for file in _libraries(bundle))
        done.append(f"debug symbols: {saved / 1e6:.0f} MB")
    libraries = bundle / "av.libs"
    if shutil.which("cc") and shutil.which("nm") and libraries.is_dir():
        for pattern in CODECS:
            for codec in libraries.glob(pattern):
                saved = _replace(codec, libraries)
                done.append(f"{codec.name}: {saved / 1e6:.0f} MB")
    return done


def _libraries(bundle: Path) -> list[Path]:
    return [
        file
        for file in bundle.rglob("*.so*")
        if file.is_file()
        and not file.is_symlink()
        and file.relative_to(bundle).parts[0] not in UNTOUCHED
    ]


def _strip(file: Path) -> int:
    before = file.stat().st_size
    subprocess.run(["strip", "--strip-unneeded", str(file)], capture_output=True, check=False)
    return before - file.stat().st_size


def _replace(codec: Path, folder: Path) -> int:
    """Put an empty library in place of a codec; nothing is done where it has data to share."""
    functions = _wanted_from(codec, folder)
    if functions is None:
        return 0
    before, source = codec.stat().st_size, codec.with_suffix(".c")
    source.write_text("".join(f"void *{name}(void) {{ return 0; }}\n" for name in functions))
    command = ["cc", "-shared", "-fPIC", "-Os", f"-Wl,-soname,{codec.name}", "-o", str(codec)]
    try:
        subprocess.run([*command, str(source)], check=True)
    finally:
        source.unlink()
    return before - codec.stat().st_size


def _wanted_from(codec: Path, folder: Path) -> list[str] | None:
    given = _symbols(codec, "--defined-only")
    wanted: dict[str, str] = {}
    for other in folder.glob("*.so*"):
        if other != codec:
            names = _symbols(other, "--undefined-only")
            wanted |= {name: given[name] for name in names if name in given}
    return sorted(wanted) if set(wanted.values()) <= {"T", "W"} else None


def _symbols(file: Path, which: str) -> dict[str, str]:
    command = ["nm", "-D", which, str(file)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = [line.split()[-2:] for line in listed.splitlines()]
    return {name.partition("@")[0]: kind for kind, name in rows}
