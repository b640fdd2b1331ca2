"""The look of the window: colours from `resources/themes`, one style sheet, one palette.

Widgets take colours from `current()` and repaint on `notifier().theme_changed`.
"""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from earmark import paths
from earmark.domain.annotation import Status
from earmark.domain.codebook import Tag, contrast, mix, on_dark, on_light

UNIT = 4  # px; every distance is a multiple of it
TINT = 0.16  # opacity of a tag's colour behind its text, at most
CURRENT = 1.7  # how much stronger the tint of the selected annotation is
MOST_TINTS = 3  # that lie over each other; what overlaps more is only underlined
_VARIABLE = re.compile(r"@([a-z_]+)\b")
_ENOUGH = 4.5  # WCAG 2.2, contrast (minimum)
_MOST = 7.0  # WCAG 2.2, contrast (enhanced)
_SPARE = 0.15  # for tints of different colours, which are rounded and mixed
NAMES = ("light", "dark", "contrast", "contrast_dark")


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
    high_contrast: bool = False

    def tag_color(self, tag: Tag) -> str:
        """The colour that marks a tag on this theme's grounds."""
        return _dark_shade(tag.color) if self.dark else _light_shade(tag.color)

    def tag_tint(self, tag: Tag, ground: str | None = None) -> str:
        """A tag's colour laid thinly over a ground, to stand behind text."""
        return mix(self.tag_color(tag), ground or self.tokens.ground, self.tint_opacity(tag))

    def tint_opacity(self, tag: Tag, *, current: bool = False) -> float:
        """How thinly a tag's colour must lie behind text so that it can be read on several."""
        enough = _MOST if self.high_contrast else _ENOUGH
        opacity = _tint_opacity(self.tag_color(tag), self.tokens, enough)
        return opacity * (CURRENT if current else 1.0)

    def badge_colors(self, tag: Tag) -> tuple[str, str]:
        """(ground, ink) of a tag's badge; the letter always reads at 4.5:1."""
        return _badge_colors(self.tag_color(tag), _MOST if self.high_contrast else _ENOUGH)

    def status_colors(self, status: Status) -> tuple[str, str]:
        """(ground, ink) of the pill that names a status."""
        ground: str = getattr(self.tokens, f"{status.value}_ground")
        ink: str = getattr(self.tokens, status.value)
        return ground, ink


class ThemeNotifier(QObject):
    """Tells widgets that paint themselves when the colours have changed."""

    theme_changed = Signal(object)


_dark_shade, _light_shade = cache(on_dark), cache(on_light)


@cache
def _badge_colors(color: str, enough: float) -> tuple[str, str]:
    """Light ink where it reads, if need be on a slightly deeper ground; dark ink otherwise."""
    for share in (0.0, 0.05, 0.1):
        ground = mix("#000000", color, share)
        if contrast("#FFFFFF", ground) >= enough:
            return ground, "#FFFFFF"
    for ink in ("#1C1B19", "#000000"):
        if contrast(ink, color) >= enough:
            return color, ink
    share = 0.1
    while contrast("#FFFFFF", mix("#000000", color, share)) < enough:
        share += 0.1
    return mix("#000000", color, share), "#FFFFFF"


@cache
def _tint_opacity(color: str, tokens: Tokens, enough: float) -> float:
    """The most opacity with which text reads on `MOST_TINTS` tints over each other."""
    for step in range(round(TINT * 100), 0, -1):
        opacity = step / 100
        for ground in (tokens.ground, tokens.surface, tokens.row):
            shade = mix(color, ground, opacity * CURRENT)
            for _ in range(MOST_TINTS - 1):
                shade = mix(color, shade, opacity)
            if contrast(tokens.text, shade) < enough + _SPARE:
                break
        else:
            return opacity
    return 0.01


@cache
def load(name: str) -> Theme:
    """Read a theme, one of `NAMES`, from the bundled resources.

    Raises:
        FileNotFoundError: If the resource is missing, which is a bug.
    """
    values = json.loads(paths.resource(f"themes/{name}.json").read_text(encoding="utf-8"))
    tokens = Tokens(**{field.name: values[field.name] for field in fields(Tokens)})
    return Theme(tokens, name.endswith("dark"), name.startswith("contrast"))


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme: `base.qss` with `@token` replaced by its colour."""
    values = asdict(theme.tokens)
    kind = "dark" if theme.dark else "light"
    for sign in ("arrow", "check"):
        values[sign] = paths.resource(f"themes/{sign}-{kind}.svg").as_posix()
    template = paths.resource("themes/base.qss").read_text(encoding="utf-8")
    if theme.high_contrast:
        template += paths.resource("themes/contrast.qss").read_text(encoding="utf-8")
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
    """The theme that a preference means: one of `NAMES`, or `system` for what the desktop says."""
    if preference == "system":
        dark = system_is_dark()
        if system_wants_contrast():
            preference = "contrast_dark" if dark else "contrast"
        else:
            preference = "dark" if dark else "light"
    return load(preference)


def other_side(theme: Theme) -> str:
    """The name of the theme that is dark where this one is light, and as rich in contrast."""
    if theme.high_contrast:
        return "contrast" if theme.dark else "contrast_dark"
    return "light" if theme.dark else "dark"


def system_is_dark() -> bool:
    """Whether the desktop is light on dark."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def system_wants_contrast() -> bool:
    """Whether the desktop asks for high contrast; Qt tells it from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def watch_system(changed: Callable[[], object]) -> None:
    """Call `changed` when the desktop turns dark or light, or asks for more contrast."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(changed)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(changed)
