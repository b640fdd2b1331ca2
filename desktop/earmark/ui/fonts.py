"""The families the window is set in: one for its instruments, one of several for reading.

Both are bundled, so that the page looks the same on every machine and a container
without a single font still shows text.
"""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from earmark import paths

INTERFACE = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans", "sans-serif")
READING = ("Noto Serif", "Source Serif 4", "Georgia", "DejaVu Serif", "serif")
LEGIBLE = ("Atkinson Hyperlegible", *INTERFACE)
INTERFACE_PX = 13
_OWN_FONT = Qt.WidgetAttribute.WA_SetFont


@cache
def load() -> tuple[str, ...]:
    """Register the bundled fonts once; returns the families that came with them."""
    families: list[str] = []
    for file in sorted(paths.resource("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(families)


def interface_font(
    px: int = INTERFACE_PX, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False
) -> QFont:
    """The font of panels, buttons and times; `tabular` gives figures of equal width."""
    return _font(INTERFACE, px, weight, tabular)


def reading_font(px: int, *, tabular: bool = False) -> QFont:
    """The font of transcripts and quoted passages."""
    return _font(_Reading.families, px, QFont.Weight.Normal, tabular)


def reading_families(kind: str) -> tuple[str, ...]:
    """The families behind a choice of the setting `reading_font`, the best first."""
    if kind == "system":
        return (QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),)
    return {"sans": INTERFACE, "legible": LEGIBLE}.get(kind, READING)


def set_reading(kind: str) -> None:
    """Read in another font from now on; what is on the screen in the old one changes."""
    old, new = _Reading.families, reading_families(kind)
    if new == old:
        return
    _Reading.families = new
    for widget in QApplication.allWidgets():
        font = widget.font()
        if tuple(font.families()) == old and widget.testAttribute(_OWN_FONT):
            font.setFamilies(list(new))
            widget.setFont(font)


class _Reading:
    """What transcripts are set in now."""

    families: tuple[str, ...] = READING


def _font(families: tuple[str, ...], px: int, weight: QFont.Weight, tabular: bool) -> QFont:
    load()
    font = QFont(list(families))
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
