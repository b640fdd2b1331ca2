"""The look of the window: colours from `resources/themes`, one style sheet, one palette.

Widgets take colours from `current()` and repaint on `notifier().theme_changed`.
"""

import json
import re
from dataclasses import asdict, dataclass, fields
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from earmark import paths
from earmark.domain.annotation import Status
from earmark.domain.codebook import Tag, contrast, mix, on_dark

UNIT = 4  # px; every distance is a multiple of it
TINT = 0.16  # opacity of a tag's colour behind its text
_VARIABLE = re.compile(r"@([a-z_]+)\b")
_ENOUGH = 4.5  # WCAG 2.2, contrast (minimum)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The named colours of a theme, each `#RRGGBB`."""

    ground: str
    surface: str
    text: str
    muted: str
    faint: str
    line: str
    accent: str
    accent_ground: str
    accent_ink: str
    word: str
    word_text: str
    row: str
    selection: str
    selection_text: str
    well: str
    hover: str
    lane: str
    wave: str
    chip: str
    chip_text: str
    chip_muted: str
    danger: str
    danger_ground: str
    draft: str
    draft_ground: str
    suggested: str
    suggested_ground: str
    accepted: str
    accepted_ground: str
    rejected: str
    rejected_ground: str
    disputed: str
    disputed_ground: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours and whether they are light on dark."""

    tokens: Tokens
    dark: bool

    def tag_color(self, tag: Tag) -> str:
        """The colour that marks a tag on this theme's grounds."""
        return on_dark(tag.color) if self.dark else tag.color

    def tag_tint(self, tag: Tag, ground: str | None = None) -> str:
        """A tag's colour laid thinly over a ground, to stand behind text."""
        return mix(self.tag_color(tag), ground or self.tokens.ground, TINT)

    def badge_colors(self, tag: Tag) -> tuple[str, str]:
        """(ground, ink) of a tag's badge; the letter always reads at 4.5:1."""
        return _badge_colors(self.tag_color(tag))

    def status_colors(self, status: Status) -> tuple[str, str]:
        """(ground, ink) of the pill that names a status."""
        values = asdict(self.tokens)
        return values[f"{status.value}_ground"], values[status.value]


class ThemeNotifier(QObject):
    """Tells widgets that paint themselves when the colours have changed."""

    theme_changed = Signal(object)


@cache
def _badge_colors(color: str) -> tuple[str, str]:
    """Light ink where it reads, if need be on a slightly deeper ground; dark ink otherwise."""
    for share in (0.0, 0.05, 0.1):
        ground = mix("#000000", color, share)
        if contrast("#FFFFFF", ground) >= _ENOUGH:
            return ground, "#FFFFFF"
    dark = "#1C1B19"
    return color, dark if contrast(dark, color) >= _ENOUGH else "#000000"


@cache
def load(name: str) -> Theme:
    """Read a theme, `light` or `dark`, from the bundled resources.

    Raises:
        FileNotFoundError: If the resource is missing, which is a bug.
    """
    values = json.loads(paths.resource(f"themes/{name}.json").read_text(encoding="utf-8"))
    return Theme(
        Tokens(**{field.name: values[field.name] for field in fields(Tokens)}), name == "dark"
    )


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme: `base.qss` with `@token` replaced by its colour."""
    values = asdict(theme.tokens)
    kind = "dark" if theme.dark else "light"
    for sign in ("arrow", "check"):
        values[sign] = paths.resource(f"themes/{sign}-{kind}.svg").as_posix()
    template = paths.resource("themes/base.qss").read_text(encoding="utf-8")
    return _VARIABLE.sub(lambda match: values[match[1]], template)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for what the style sheet does not reach."""
    tokens, role = theme.tokens, QPalette.ColorRole
    colors = {
        role.Window: tokens.surface,
        role.WindowText: tokens.text,
        role.Base: tokens.ground,
        role.AlternateBase: tokens.well,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.selection_text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.chip,
        role.ToolTipText: tokens.chip_text,
        role.Light: tokens.surface,
        role.Midlight: tokens.well,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.faint,
        role.Accent: tokens.accent,
    }
    made = QPalette()
    for where, color in colors.items():
        made.setColor(where, QColor(color))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.faint))
    return made


class _State:
    """What theme is on, and the object that announces another."""

    theme: Theme | None = None
    notifier: ThemeNotifier | None = None


def current() -> Theme:
    """The theme that is on; light until one has been applied."""
    return _State.theme or load("light")


def notifier() -> ThemeNotifier:
    """The object whose `theme_changed` tells that another theme is on."""
    if _State.notifier is None:
        _State.notifier = ThemeNotifier()
    return _State.notifier


def tag_color(tag: Tag) -> str:
    """The colour of a tag in the theme that is on."""
    return current().tag_color(tag)


def apply(app: QApplication, theme: Theme) -> None:
    """Put a theme on the whole application and announce it."""
    _State.theme = theme
    if app.style().objectName() != "fusion":
        app.setStyle("fusion")
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    notifier().theme_changed.emit(theme)


def wanted(preference: str) -> Theme:
    """The theme that a preference means: `light`, `dark`, or `system` for what the desktop says."""
    if preference == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        preference = "dark" if scheme is Qt.ColorScheme.Dark else "light"
    return load(preference)
