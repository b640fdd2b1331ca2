"""A podcast feed: a show and the episodes that it offers, none of them fetched yet."""

from dataclasses import dataclass, field
from datetime import date

from earmark.domain.episode import Chapter, Remark, Remote


@dataclass(frozen=True, slots=True)
class FeedEpisode:
    """What a feed says about an episode, and where its parts lie."""

    title: str
    remote: Remote
    published: date | None = None
    description: str = ""
    link: str = ""
    length_ms: int = 0
    chapters: tuple[Chapter, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def identity(self) -> str:
        """What tells it from the other episodes of its feed."""
        return self.remote.guid or self.remote.audio


@dataclass(frozen=True, slots=True)
class Feed:
    """A show. `next_page` is the address of older episodes, empty where there are none.

    `items_in_file` counts the items without the parser; those without a recording are left
    out, with a remark.
    """

    title: str
    address: str = ""
    description: str = ""
    link: str = ""
    language: str = ""
    cover: str = ""
    next_page: str = ""
    episodes: tuple[FeedEpisode, ...] = ()
    items_in_file: int = 0
    left_out: int = 0
    remarks: tuple[Remark, ...] = field(default_factory=tuple)

    @property
    def accounts_for_all(self) -> bool:
        """Whether every item became an episode or is listed as left out."""
        return len(self.episodes) + self.left_out == self.items_in_file
