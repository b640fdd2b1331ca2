"""Lay a bundle out the way Linux installs programs; the .deb, AppImage and Flatpak share it.

python packaging/linux_tree.py BUNDLE PREFIX [--with-vlc]
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
LINUX = CHECKOUT / "packaging" / "linux"
APP_ID = "org.earmark.Earmark"
SHELLS = {
    "bash": "share/bash-completion/completions/earmark",
    "zsh": "share/zsh/site-functions/_earmark",
}


def stage(bundle: Path, prefix: Path, *, with_vlc: bool) -> None:
    """Copy everything below a prefix such as `/usr`.

    Args:
        bundle: The folder that `bundle.py` built.
        prefix: Where it goes; what is there is added to.
        with_vlc: Whether the libvlc of the bundle comes along, or the system's will be used.
    """
    stage_program(bundle, prefix, with_vlc=with_vlc)
    (prefix / "bin").mkdir(parents=True, exist_ok=True)
    (prefix / "bin" / "earmark").symlink_to("../lib/earmark/earmark")
    _copy(LINUX / f"{APP_ID}.desktop", prefix / "share/applications" / f"{APP_ID}.desktop")
    _copy(LINUX / f"{APP_ID}.metainfo.xml", prefix / "share/metainfo" / f"{APP_ID}.metainfo.xml")
    _copy(LINUX / f"{APP_ID}.mime.xml", prefix / "share/mime/packages" / f"{APP_ID}.xml")
    with tempfile.TemporaryDirectory() as icons:
        _run("icon_files.py", icons)
        shutil.copytree(Path(icons) / "hicolor", prefix / "share" / "icons" / "hicolor")
    for shell, place in SHELLS.items():
        _write(prefix / place, _earmark("completion", shell))
    page = _run("manual_page.py").encode()
    _write(prefix / "share/man/man1/earmark.1.gz", gzip.compress(page, mtime=0))


def stage_program(bundle: Path, prefix: Path, *, with_vlc: bool) -> None:
    """Copy the bundle itself, see `stage`."""
    left_out = None if with_vlc else _leave_out_vlc
    shutil.copytree(bundle, prefix / "lib" / "earmark", symlinks=True, ignore=left_out)


def _leave_out_vlc(folder: str, names: list[str]) -> list[str]:
    return ["vlc"] if Path(folder).name == "_internal" and "vlc" in names else []


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str | bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode() if isinstance(text, str) else text)


def _run(script: str, *arguments: str) -> str:
    command = [sys.executable, str(CHECKOUT / "packaging" / script), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _earmark(*arguments: str) -> str:
    command = [sys.executable, "-m", "earmark", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> int:
    """Stage from the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("prefix", type=Path)
    parser.add_argument("--with-vlc", action="store_true")
    options = parser.parse_args()
    stage(options.bundle, options.prefix, with_vlc=options.with_vlc)
    return 0


if __name__ == "__main__":
    sys.exit(main())
