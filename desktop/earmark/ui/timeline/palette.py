"""The colours of the timeline, mixed once per theme and codebook."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from earmark.domain.codebook import Tag, mix
from earmark.ui.theme import Theme

_OPAQUE = 0xFF000000
_BETWEEN = 0.24  # of a tag's colour between the strokes of a hatch
_REJECTED = 0.3


@cache
def pixel(color: str) -> np.uint32:
    """`#RRGGBB` as a pixel of a 32-bit image."""
    return np.uint32(_OPAQUE | int(color[1:7], 16))


@dataclass(frozen=True)
class BarColors:
    """The colours of one tag's bars."""

    solid: str
    between: str
    pale: str
    ink: str


class Palette:
    """Colours by name, from the tokens of a theme."""

    def __init__(self, theme: Theme) -> None:
        tokens = theme.tokens
        self.theme = theme
        self.ground = tokens.surface
        self.text, self.muted, self.faint = tokens.text, tokens.muted, tokens.faint
        self.line, self.track, self.well = tokens.line, tokens.lane, tokens.well
        self.accent, self.wave = tokens.accent, tokens.wave
        self.selection = tokens.selection
        self.hatch = mix(tokens.text, tokens.surface, 0.12)
        self._bars: dict[Tag, BarColors] = {}

    def bars(self, tag: Tag) -> BarColors:
        """The colours of a tag's bars."""
        if tag not in self._bars:
            color = self.theme.tag_color(tag)
            self._bars[tag] = BarColors(
                color,
                mix(color, self.ground, _BETWEEN),
                mix(color, self.ground, _REJECTED),
                self.theme.badge_colors(tag)[1],
            )
        return self._bars[tag]
