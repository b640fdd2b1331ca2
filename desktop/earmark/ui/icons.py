"""Bundled SVG icons, drawn in the colours of the theme that is on."""

from functools import cache

from PySide6.QtCore import QByteArray, QDir, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from earmark import paths
from earmark.ui import theme

_INK = "currentColor"
_SIZES = (16, 20, 24)


def install() -> None:
    """Let `icons:name.svg` find the bundled files."""
    QDir.setSearchPaths("icons", [str(paths.resource("icons"))])


def icon(name: str, color: str | None = None) -> QIcon:
    """An icon in a colour (`#RRGGBB`), by default the theme's text; faint when disabled.

    A name without a file gives an empty icon: the label of the button says the same.
    """
    tokens = theme.current().tokens
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, color or tokens.text, size), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, tokens.faint, size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, color: str, size: int) -> QPixmap:
    """An icon as a square of `size` px at the resolution of the screen."""
    screen = QGuiApplication.primaryScreen()
    return _drawn(name, color, size, screen.devicePixelRatio() if screen else 1.0)


@cache
def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(ratio)
    source = _source(name)
    if not source:
        return drawn
    renderer = QSvgRenderer(QByteArray(source.replace(_INK, color).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@cache
def _source(name: str) -> str:
    try:
        return paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def app_icon() -> QIcon:
    """The icon of the window in the task bar."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("earmark", "#3355D1", size, 1.0))
    return made
