"""Marks as columns of numbers, joined where they overlap: what all statistics start from."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from earmark.analysis.intervals import Spans, joined_by_group
from earmark.domain.codebook import Tag
from earmark.domain.marks import EpisodeFacts, Mark

Ints = NDArray[np.int64]
_BATCH = 1000  # marks; NumPy keeps the interpreter from all other threads while it takes them over


@dataclass(frozen=True)
class Material:
    """What is counted: the annotations of a selection and the episodes that were worked on.

    `episodes` are those that the selection is about and that hold any annotation at all, so that
    an episode without a tag counts as one without it.
    """

    episodes: Sequence[EpisodeFacts]
    tags: Sequence[Tag]
    marks: Sequence[Mark]

    @cached_property
    def used(self) -> tuple[Tag, ...]:
        """The tags that the selection has, in the order of the codebook."""
        there = set(np.unique(self.tag_ids).tolist())
        return tuple(tag for tag in self.tags if tag.id in there)

    @cached_property
    def tag_ids(self) -> Ints:
        """The tag of each mark."""
        return self._column(1)

    @cached_property
    def durations_ms(self) -> Ints:
        """The length of each mark."""
        return self._column(3) - self._column(2)

    @cached_property
    def length_ms(self) -> int:
        """The length of all episodes together."""
        return sum(one.length_ms for one in self.episodes)

    @cached_property
    def stretches(self) -> "Stretches":
        """The time of each tag in each episode."""
        number = {one.id: row for row, one in enumerate(self.episodes)}
        ids = self._column(0)
        place = np.full(int(ids.max(initial=0)) + 1, -1, dtype=np.int64)
        for episode_id, row in number.items():
            if episode_id < len(place):
                place[episode_id] = row
        rows = place[ids]
        known = rows >= 0
        kinds = int(self.tag_ids.max(initial=0)) + 1
        groups = rows * kinds + self.tag_ids
        found, spans = joined_by_group(
            groups[known], self._column(2)[known], self._column(3)[known]
        )
        return Stretches(found // kinds, found % kinds, spans)

    def _column(self, number: int) -> Ints:
        return self._columns[number]

    @cached_property
    def _columns(self) -> list[Ints]:
        """Episode, tag, start and end of the marks, gathered in one pass."""
        made = np.empty((len(self.marks), 4), dtype=np.int64)
        for start in range(0, len(self.marks), _BATCH):
            rows = [one[:4] for one in self.marks[start : start + _BATCH]]
            made[start : start + len(rows)] = rows
        return list(np.ascontiguousarray(made.T))


@dataclass(frozen=True)
class Stretches:
    """Stretches that do not overlap within a tag and an episode: row of the episode, tag, time."""

    episodes: Ints
    tag_ids: Ints
    spans: Spans

    @cached_property
    def lengths_ms(self) -> Ints:
        """How long each is."""
        return self.spans[:, 1] - self.spans[:, 0]

    def time_by(self, keys: Ints, size: int) -> Ints:
        """The time of all stretches with each key from 0 to `size`."""
        summed = np.bincount(keys, weights=self.lengths_ms, minlength=size)
        return summed.astype(np.int64)

    def of_tag(self, tag_id: int) -> "Stretches":
        """Those of one tag."""
        own = self.tag_ids == tag_id
        return Stretches(self.episodes[own], self.tag_ids[own], self.spans[own])
