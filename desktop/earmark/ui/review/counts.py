"""How many annotations there are, by everything that the review table can be narrowed by."""

from collections.abc import Collection
from dataclasses import dataclass

from earmark.domain.annotation import Status
from earmark.domain.review import Tally


@dataclass(frozen=True, slots=True)
class Counts:
    """How many annotations there are, by what one can narrow by; `lists` by their numbers."""

    tallies: tuple[Tally, ...] = ()
    lists: tuple[tuple[int, int], ...] = ()

    def by_tag(self, episodes: Collection[int] | None = None) -> dict[int, int]:
        """By tag, in some episodes or in all."""
        counts: dict[int, int] = {}
        for one in self.tallies:
            if episodes is None or one.episode_id in episodes:
                counts[one.tag_id] = counts.get(one.tag_id, 0) + one.count
        return counts

    def by_status(self, episodes: Collection[int] | None = None) -> dict[Status, int]:
        """By status, in some episodes or in all."""
        counts: dict[Status, int] = {}
        for one in self.tallies:
            if episodes is None or one.episode_id in episodes:
                counts[one.status] = counts.get(one.status, 0) + one.count
        return counts

    def by_episode(self) -> dict[int, int]:
        """By episode."""
        counts: dict[int, int] = {}
        for one in self.tallies:
            counts[one.episode_id] = counts.get(one.episode_id, 0) + one.count
        return counts

    def total(self, episodes: Collection[int] | None = None) -> int:
        """All, in some episodes or in the project."""
        return sum(
            one.count for one in self.tallies if episodes is None or one.episode_id in episodes
        )
