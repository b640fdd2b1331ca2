"""How fast people annotate, from the moments at which annotations were made."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from earmark.domain.marks import Mark

PAUSE_S = 300
_ISO_CHARS = 23  # 2026-11-27T09:28:20.123, all in UTC


@dataclass(frozen=True, slots=True)
class Speed:
    """The work of one annotator. `work_s` leaves out pauses of more than `PAUSE_S`."""

    annotator: str
    count: int
    work_s: float
    sittings: int
    per_hour: float


def speeds(marks: Sequence[Mark]) -> list[Speed]:
    """The speed of each annotator who made at least two annotations by hand in one sitting.

    Work is the time between annotations that follow each other within `PAUSE_S`; the first one of
    a sitting ends an unknown time of work, so it is not counted in the speed.
    """
    made: dict[str, list[str]] = defaultdict(list)
    for one in marks:
        if one.origin == "person":
            made[one.annotator].append(one.created_at[:_ISO_CHARS])
    found = []
    for annotator in sorted(made, key=str.casefold):
        moments = np.sort(np.array(made[annotator], dtype="datetime64[ms]"))
        steps = np.diff(moments).astype(np.int64) / 1000
        working = steps <= PAUSE_S
        work_s = float(steps[working].sum())
        if work_s > 0:
            per_hour = 3600.0 * int(working.sum()) / work_s
            sittings = int((~working).sum()) + 1
            found.append(Speed(annotator, len(moments), work_s, sittings, per_hour))
    return found
