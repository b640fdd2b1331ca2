"""The figures of a selection: how much of what, where, when, with what else, by whom."""

from collections.abc import Callable

from earmark.analysis import counts, shares
from earmark.analysis.columns import Material
from earmark.analysis.counting import Counting, Say, plain
from earmark.analysis.figures import Figure

MAKERS: dict[str, Callable[[Counting], Figure]] = {
    "tags": shares.by_tag,
    "episodes": shares.by_episode,
    "dates": shares.over_dates,
    "along": shares.along,
    "together": shares.together,
    "durations": counts.durations,
    "speakers": counts.speakers,
    "load": shares.load,
    "usage": counts.usage,
    "speed": counts.speed,
}


def figures(material: Material, base: str = "", say: Say = plain) -> list[Figure]:
    """All figures of a selection.

    Args:
        material: What is counted.
        base: The filter that made the selection; what a click shows is narrowed by it too.
        say: Translates fixed texts.
    """
    counting = Counting(material, base, say)
    return [make(counting) for make in MAKERS.values()]
