"""What the figures of a selection are made with: the material, the filter, the language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from earmark.analysis.columns import Material
from earmark.analysis.figures import Cell, Figure, Plot
from earmark.domain.codebook import Tag
from earmark.domain.filters import quoted

Say = Callable[[str], str]
MOST_ROWS = 40  # rows that a plot shows; all are in the table
_EMPTY = "There is nothing to count in this selection yet."


def plain(text: str) -> str:
    """A text as it is; stands for a translation where there is none."""
    return text


@dataclass(frozen=True, slots=True)
class Counting:
    """What every figure is made of: material, the filter that chose it, a translation."""

    material: Material
    base: str
    say: Say

    def figure(
        self,
        figure_id: str,
        title: str,
        reading: str,
        columns: tuple[str, ...],
        rows: Sequence[tuple[Cell, ...]],
        filters: Sequence[str],
        plot: Plot | None,
    ) -> Figure:
        """A figure; one that says so where there is nothing to count."""
        if not self.material.marks:
            plot, reading = None, self.say(_EMPTY)
        return Figure(figure_id, title, reading, columns, tuple(rows), tuple(filters), plot)

    def filter(self, tag: Tag | None, more: str = "") -> str:
        """The filter that shows what a part of a figure stands for."""
        named = f"tag:{quoted(tag.name)}" if tag else ""
        return " ".join(part for part in (named, more, self.base) if part)

    def used_ids(self) -> tuple[int, ...]:
        """The tags in use."""
        return tuple(tag.id for tag in self.material.used)

    def newest(self, row: int) -> tuple[str, str]:
        """What episodes are ordered by: date, then title."""
        one = self.material.episodes[row]
        return one.published, one.title


def share_of(part: int, whole: int) -> float:
    """A part of a whole, 0-1."""
    return round(part / whole, 5) if whole else 0.0


def seconds(ms: int | np.int64) -> float:
    """Milliseconds as seconds."""
    return round(int(ms) / 1000, 3)


def percent(share: float) -> str:
    """A share as people read it."""
    if 0 < share < 0.001:
        return "<0.1 %"
    return f"{share * 100:.1f} %" if share < 0.1 else f"{share * 100:.0f} %"
