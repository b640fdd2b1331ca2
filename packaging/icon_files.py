"""Draw the program's icon in every size and container that a desktop asks for.

    python packaging/icon_files.py FOLDER

writes `hicolor/` as Linux desktops want it, `earmark.ico` for Windows and `earmark.icns` for
macOS, all from `resources/icons/earmark.svg`. Needs PySide6.
"""

from __future__ import annotations

import argparse
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCE = CHECKOUT / "resources" / "icons" / "earmark.svg"
APP_ID = "org.earmark.Earmark"
MIME_ICON = "application-vnd.earmark.project"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09",
        1024: b"ic10"}  # fmt: skip


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon as a PNG file of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held.data())


def ico(renderer: QSvgRenderer) -> bytes:
    """A Windows icon: a head, a row of 16 bytes for each image, and PNG files behind them."""
    images = [png(renderer, size) for size in ICO]
    head, rows = struct.pack("<HHH", 0, 1, len(ICO)), b""
    offset = len(head) + 16 * len(ICO)
    for size, image in zip(ICO, images, strict=True):
        side = size % 256  # 256 is written as 0
        rows += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return head + rows + b"".join(images)


def icns(renderer: QSvgRenderer) -> bytes:
    """A macOS icon: blocks of a type, a length in big-endian order, and a PNG file."""
    blocks = b""
    for size, kind in ICNS.items():
        image = png(renderer, size)
        blocks += kind + struct.pack(">I", len(image) + 8) + image
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def write_all(folder: Path) -> None:
    """Write every file into a folder."""
    renderer = QSvgRenderer(str(SOURCE))
    if not renderer.isValid():
        raise SystemExit(f"{SOURCE} can't be drawn.")
    for size in HICOLOR:
        place = folder / "hicolor" / f"{size}x{size}"
        image = png(renderer, size)
        for kind, name in (("apps", APP_ID), ("mimetypes", MIME_ICON)):
            (place / kind).mkdir(parents=True, exist_ok=True)
            (place / kind / f"{name}.png").write_bytes(image)
    scalable = folder / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    (scalable / f"{APP_ID}.svg").write_bytes(SOURCE.read_bytes())
    (folder / "earmark.ico").write_bytes(ico(renderer))
    (folder / "earmark.icns").write_bytes(icns(renderer))


def main() -> int:
    """Write the files; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    _app = QGuiApplication(["icons", "-platform", "offscreen"])
    write_all(parser.parse_args().folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
