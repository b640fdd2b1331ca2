"""How far apart colours look, also to people who see fewer of them.

Colours are seen through the matrices of Machado, Oliveira and Fernandes (2009, "A
Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.0) and then
compared in CIE L*a*b* (CIE 15:2004, white point D65, ΔE*ab of 1976).
"""

import math
from collections.abc import Iterable
from functools import cache

TOO_CLOSE = 9.0
_Matrix = tuple[tuple[float, float, float], ...]
_VISIONS: dict[str, _Matrix] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
VISIONS = tuple(_VISIONS)
Lab = tuple[float, float, float]


def distance(one: str, other: str) -> float:
    """ΔE*ab of two `#RRGGBB` colours as the eye that tells them apart least sees them."""
    pairs = zip(_seen(one.upper()), _seen(other.upper()), strict=True)
    return min(math.dist(*pair) for pair in pairs)


def nearest(color: str, others: Iterable[str]) -> str | None:
    """The colour among others that some people can't tell from `color`; None where all can."""
    close = [(distance(color, other), other) for other in others]
    found = min(close, default=None)
    return found[1] if found is not None and found[0] < TOO_CLOSE else None


@cache
def _seen(color: str) -> tuple[Lab, ...]:
    """A colour in L*a*b* as four kinds of eyes see it, the usual ones first."""
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return (_lab(linear), *(_lab(_through(matrix, linear)) for matrix in _VISIONS.values()))


def _through(matrix: _Matrix, linear: list[float]) -> list[float]:
    mixed = (sum(a * b for a, b in zip(row, linear, strict=True)) for row in matrix)
    return [min(1.0, max(0.0, value)) for value in mixed]


def _lab(linear: list[float]) -> Lab:
    red, green, blue = linear
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = map(_root, (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116
