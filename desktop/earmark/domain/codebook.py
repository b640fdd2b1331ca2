"""Tags and the codebook they form, with colours that stay readable on any ground."""

import colorsys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

PALETTE = (  # chosen so that all eyes tell any two apart, see `earmark.domain.color_vision`
    "#C77700", "#0F6CBD", "#0B8A66", "#B0457F", "#721903", "#466E35", "#1905CC", "#636303",
    "#024646", "#4F3064", "#5A342B", "#4F4417",
)  # fmt: skip
_DARK = {
    "#C77700": "#F0A93B",
    "#0F6CBD": "#6DB6F2",
    "#0B8A66": "#4CC9A4",
    "#B0457F": "#E08AB9",
}


class FieldKind(StrEnum):
    """What the value of a field may be; values are kept as text whatever the kind."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    NUMBER = "number"
    URL = "url"
    DATE = "date"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class Field:
    """A question that every annotation with a tag may answer, such as the advertiser.

    `choices` are the answers offered where `kind` is `choice`. Values are text: a number with a
    point, a date as ISO 8601, `true` or `false` for yes and no.
    """

    name: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A category with a definition. `color` is for light grounds, as `#RRGGBB`.

    `examples` show what belongs to it, `counter_examples` what does not. `uuid` is the same in
    every project, empty while unsaved.
    """

    id: int
    name: str
    color: str
    key: str = ""
    position: int = 0
    definition: str = ""
    parent_id: int | None = None
    retired: bool = False
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    uuid: str = ""

    @property
    def letter(self) -> str:
        """The letter on the tag's badge."""
        return self.name[:1].upper() or "?"


@dataclass(frozen=True)
class Codebook:
    """The tags in use, in order."""

    tags: tuple[Tag, ...] = ()

    @cached_property
    def _by_id(self) -> dict[int, Tag]:
        return {tag.id: tag for tag in self.tags}

    def __iter__(self) -> Iterator[Tag]:
        return iter(self.tags)

    def __len__(self) -> int:
        return len(self.tags)

    def get(self, tag_id: int) -> Tag | None:
        """The tag with an id, if there is one."""
        return self._by_id.get(tag_id)

    def by_name(self, name: str) -> Tag | None:
        """The tag with a name, upper and lower case alike."""
        wanted = name.strip().casefold()
        return next((tag for tag in self.tags if tag.name.casefold() == wanted), None)

    def by_uuid(self, uuid: str) -> Tag | None:
        """The tag that is the same one in every project; None for an empty text."""
        return next((tag for tag in self.tags if uuid and tag.uuid == uuid), None)

    def by_key(self, key: str) -> Tag | None:
        """The tag that a key puts on."""
        return next((tag for tag in self.tags if tag.key == key and not tag.retired), None)

    def children(self, parent_id: int | None) -> tuple[Tag, ...]:
        """The tags right under one, in their order; None for those at the top.

        A tag whose parent is gone stands at the top, so that none is ever hidden.
        """
        return self._children.get(parent_id, ())

    def walk(self, parent_id: int | None = None, depth: int = 0) -> Iterator[tuple[int, Tag]]:
        """Every tag below one with its depth, each before what is nested under it."""
        for tag in self.children(parent_id):
            yield depth, tag
            yield from self.walk(tag.id, depth + 1)

    def below(self, tag_id: int) -> frozenset[int]:
        """The ids of all tags nested under one, at any depth."""
        return frozenset(tag.id for _, tag in self.walk(tag_id))

    def path(self, tag: Tag) -> tuple[str, ...]:
        """The names from the top down to a tag, its own last."""
        return tuple(self._by_id[one].name for one in self.path_ids(tag))

    def path_ids(self, tag: Tag) -> tuple[int, ...]:
        """The ids from the top down to a tag, its own last, as the tree shows them."""
        ids = [tag.id]
        above = self._parent(tag) if self._reaches_the_top(tag) else None
        while above is not None:
            ids.append(above.id)
            above = self._parent(above)
        return tuple(reversed(ids))

    def field_names(self) -> tuple[str, ...]:
        """The names of all fields, each once, in the order of the tags."""
        return tuple(dict.fromkeys(field.name for _, tag in self.walk() for field in tag.fields))

    def _parent(self, tag: Tag) -> Tag | None:
        return None if tag.parent_id is None else self.get(tag.parent_id)

    @cached_property
    def _children(self) -> dict[int | None, tuple[Tag, ...]]:
        found: dict[int | None, list[Tag]] = {}
        for tag in sorted(self.tags, key=lambda one: one.position):
            parent = tag.parent_id if self._reaches_the_top(tag) else None
            found.setdefault(parent, []).append(tag)
        return {parent: tuple(tags) for parent, tags in found.items()}

    def _reaches_the_top(self, tag: Tag) -> bool:
        """Whether a tag hangs on others, up to one at the top: not on a gap or in a circle."""
        seen: set[int] = set()
        above: Tag | None = tag
        while above is not None:
            if above.id in seen or (above.parent_id is not None and self._parent(above) is None):
                return False
            seen.add(above.id)
            above = self._parent(above)
        return True


def free_key(codebook: Codebook) -> str:
    """The first digit that no tag has, empty when all are taken."""
    return next((key for key in "123456789" if codebook.by_key(key) is None), "")


def free_color(codebook: Codebook) -> str:
    """The first colour of the palette that no tag has, else the one after the last."""
    used = {tag.color.casefold() for tag in codebook}
    free = (color for color in PALETTE if color.casefold() not in used)
    return next(free, PALETTE[len(codebook) % len(PALETTE)])


def relative_luminance(color: str) -> float:
    """Relative luminance of `#RRGGBB`, 0–1 (WCAG 2.2, definition of relative luminance)."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two `#RRGGBB` colours, 1–21 (WCAG 2.2, contrast ratio)."""
    high, low = sorted((relative_luminance(one), relative_luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mix(color: str, ground: str, share: float) -> str:
    """Lay `color` over `ground` with the given opacity (0–1)."""
    parts = (
        round(int(color[i : i + 2], 16) * share + int(ground[i : i + 2], 16) * (1 - share))
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def on_dark(color: str) -> str:
    """The shade of a tag's colour that is used on dark grounds."""
    known = _DARK.get(color.upper())
    if known:
        return known
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = max(light, 0.62)
    shade = color
    while light <= 0.95:
        parts = colorsys.hls_to_rgb(hue, light, min(saturation, 0.8))
        shade = "#" + "".join(f"{round(part * 255):02X}" for part in parts)
        if contrast(shade, "#151618") >= 6:
            break
        light += 0.03
    return shade


def on_light(color: str) -> str:
    """The shade of a tag's colour that is seen on light grounds: at least 3:1, as WCAG 2.2 asks."""
    shade = color
    while contrast(shade, "#F7F6F3") < 3:
        shade = mix("#000000", shade, 0.1)
    return shade


def ink_on(color: str) -> str:
    """Black or white, whichever reads better on a colour."""
    dark, light = "#1C1B19", "#FFFFFF"
    return dark if contrast(dark, color) >= contrast(light, color) else light
