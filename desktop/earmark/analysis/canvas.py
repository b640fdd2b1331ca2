"""A sheet that figures are drawn on: SVG, with the places that can be clicked.

The same drawing serves the window, files, and reports, so it uses nothing but rectangles, lines,
paths, circles and text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from earmark.analysis.counting import Say, plain
from earmark.domain.codebook import mix

SMALL, NORMAL, LARGE = 11, 12, 15
_NARROW = frozenset("iljtfrI.,:;'!|()[] ’·1")
_WIDE = frozenset("mwMWO@%—…")


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, each `#RRGGBB`, and the names and colours of tags by their ids."""

    text: str
    muted: str
    line: str
    ground: str
    accent: str
    tags: Mapping[int, str]
    names: Mapping[int, str]
    font: str = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

    def color(self, tag_id: int | None) -> str:
        """The colour of a tag; the accent for what has none."""
        return self.tags.get(tag_id, self.accent) if tag_id is not None else self.accent

    def tint(self, color: str, share: float) -> str:
        """A colour laid thinly over the ground."""
        return mix(color, self.ground, share)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that can be clicked: what it says, and the filter that shows what it stands for."""

    x: float
    y: float
    width: float
    height: float
    label: str
    filter: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished figure, `width` × `height` pixels."""

    svg: str
    width: int
    height: int
    spots: tuple[Spot, ...]

    def spot_at(self, x: float, y: float) -> Spot | None:
        """The topmost spot at a place."""
        return next(
            (
                one
                for one in reversed(self.spots)
                if one.x <= x <= one.x + one.width and one.y <= y <= one.y + one.height
            ),
            None,
        )


def text_width(text: str, size: float = NORMAL) -> float:
    """About how wide a text is; letters of other scripts count as wide ones."""
    total = 0.0
    for letter in text:
        if letter in _NARROW:
            total += 0.36
        elif letter in _WIDE:
            total += 0.86
        elif ord(letter) >= 0x2E80:
            total += 1.05
        else:
            total += 0.66 if letter.isupper() else 0.58
    return total * size


def shortened(text: str, room: float, size: float = NORMAL) -> str:
    """A text, cut with an ellipsis where it has no room."""
    if text_width(text, size) <= room:
        return text
    while text and text_width(text + "…", size) > room:
        text = text[:-1]
    return text.rstrip() + "…"


@dataclass
class Canvas:
    """Collects what is drawn, from top to bottom."""

    look: Look
    width: int
    say: Say = plain
    parts: list[str] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def rect(
        self, x: float, y: float, width: float, height: float, color: str, radius: float = 0
    ) -> None:
        """A filled rectangle."""
        round_ = f' rx="{radius:g}"' if radius else ""
        self.parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(0.0, width):.1f}" '
            f'height="{height:.1f}" fill="{color}"{round_}/>'
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, color: str, width: float = 1
    ) -> None:
        """A straight line."""
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="{color}" stroke-width="{width:g}"/>'
        )

    def path(
        self,
        points: Sequence[tuple[float, float]],
        color: str,
        *,
        width: float = 2,
        dash: str = "",
        fill: str = "none",
    ) -> None:
        """A line through points, or an area where `fill` is a colour."""
        if not points:
            return
        steps = " ".join(f"L{x:.1f} {y:.1f}" for x, y in points[1:])
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        stroke = f'stroke="{color}" stroke-width="{width:g}"' if width else 'stroke="none"'
        self.parts.append(
            f'<path d="M{points[0][0]:.1f} {points[0][1]:.1f} {steps}" fill="{fill}" {stroke} '
            f'stroke-linejoin="round"{dashed}/>'
        )

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        color: str = "",
        size: float = NORMAL,
        anchor: str = "start",
        strong: bool = False,
    ) -> None:
        """A line of text on a baseline; `anchor` is start, middle or end."""
        weight = ' font-weight="600"' if strong else ""
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" fill="{color or self.look.text}" '
            f'font-size="{size:g}" text-anchor="{anchor}"{weight}>{escape(text)}</text>'
        )

    def mark(self, x: float, y: float, shape: int, color: str, size: float = 4) -> None:
        """One of five shapes around a point, so that lines differ by more than colour."""
        ground = self.look.ground
        match shape % 5:
            case 0:
                self.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size}" fill="{color}"/>')
            case 1:
                self.rect(x - size, y - size, 2 * size, 2 * size, color)
            case 2:
                corners = [(x, y - size - 1), (x + size + 1, y + size), (x - size - 1, y + size)]
                self.path([*corners, corners[0]], color, width=0, fill=color)
            case 3:
                corners = [(x, y - size - 1), (x + size + 1, y), (x, y + size + 1)]
                whole = [*corners, (x - size - 1, y), corners[0]]
                self.path(whole, color, width=0, fill=color)
            case _:
                self.parts.append(
                    f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size}" fill="{ground}" '
                    f'stroke="{color}" stroke-width="2"/>'
                )

    def spot(
        self, x: float, y: float, width: float, height: float, label: str, chosen: str
    ) -> None:
        """A place that can be clicked, where there is something to show."""
        if chosen:
            self.spots.append(Spot(x, y, width, height, label, chosen))

    def finished(self, height: float, title: str, description: str) -> Drawing:
        """The drawing, with a ground, and words for those who do not see it."""
        whole = round(height)
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {whole}" '
            f'width="{self.width}" height="{whole}" role="img" aria-label={quoteattr(title)} '
            f"font-family={quoteattr(self.look.font)}>"
            f"<title>{escape(title)}</title><desc>{escape(description)}</desc>"
            f'<rect width="{self.width}" height="{whole}" fill="{self.look.ground}"/>'
            f"{''.join(self.parts)}</svg>"
        )
        return Drawing(svg, self.width, whole, tuple(self.spots))
