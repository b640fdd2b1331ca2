"""What writers of one episode share: the episode, its annotations, and times that are no points."""

import re
from collections.abc import Sequence

from earmark.domain.annotation import Status
from earmark.domain.episode import Episode
from earmark.domain.export import Material
from earmark.domain.review import ExportedAnnotation
from earmark.errors import ExportError

Rows = Sequence[ExportedAnnotation]
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 100


def the_episode(
    material: Material, what: str, *, with_lines: bool = False
) -> tuple[Episode | None, Rows]:
    """The one episode of an export with its annotations; None where there is nothing at all.

    Args:
        material: What to write.
        what: What the file is, in words.
        with_lines: Whether an episode counts although it has no annotations.

    Raises:
        ExportError: If there are several; the file can hold the times of one only.
    """
    found = [
        (episode, rows)
        for episode, rows in material.by_episode()
        if rows or with_lines or len(material.episodes) == 1
    ]
    if len(found) > 1:
        raise ExportError(
            f"{what} holds one episode.",
            "Name the episode to export, or a folder, which gets a file for each.",
        )
    return found[0] if found else (None, ())


def standing(rows: Rows, material: Material) -> list[ExportedAnnotation]:
    """Annotations that something is to be done by: without the rejected, unless a filter is set."""
    return [
        row for row in rows if material.is_chosen or row.annotation.status is not Status.REJECTED
    ]


def ends(row: ExportedAnnotation) -> tuple[int, int]:
    """Start and end; at least a millisecond apart, as most formats demand."""
    time = row.annotation.time
    return time.start_ms, max(time.end_ms, time.start_ms + 1)


def one_line(text: str) -> str:
    """Text without line ends and double blanks."""
    return " ".join(text.split())


def title_of(row: ExportedAnnotation, length: int = 80) -> str:
    """A short title for an annotation: its note's first line, else its tag and its words."""
    note = one_line(row.annotation.note.strip().partition("\n")[0])
    title = note or f"{one_line(row.tag.name)}: {one_line(row.annotation.text)}"
    return title if len(title) <= length else title[: length - 1].rstrip() + "…"


def safe_name(title: str) -> str:
    """A title as a file name that every system takes, without an extension."""
    name = one_line(_NOT_IN_NAMES.sub(" ", title))[:_LONGEST_NAME].strip(" .")
    return name or "Episode"
