"""Chapters and sound bites for players and platforms, from annotations or the episode's own.

Podcasting 2.0: https://github.com/Podcastindex-org/podcast-namespace; YouTube wants the first
chapter at 0:00, at least three, and each at least ten seconds long. SponsorBlock: the answer of
`/api/skipSegments`, https://wiki.sponsor.ajay.app/w/API_Docs.
"""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

from earmark.domain.episode import Chapter
from earmark.domain.export import ExportOptions, Material
from earmark.domain.timecode import format_clock
from earmark.formats.atomic import replacing_text
from earmark.formats.one_episode import ends, one_line, standing, the_episode, title_of
from earmark.formats.xml_text import attribute, content

_BITE_TITLE = 128
_SHORTEST_MS = 10_000
_FEWEST = 3
CATEGORIES = frozenset(
    ("sponsor", "selfpromo", "interaction", "intro", "outro", "preview", "hook", "filler",
     "music_offtopic", "exclusive_access", "poi_highlight")
)  # fmt: skip


def chapter_marks(material: Material, what: str) -> tuple[str, list[Chapter]]:
    """The episode's title and its chapters: what a filter chose, else its own, else what is tagged.

    Raises:
        ExportError: If there are several episodes.
    """
    episode, rows = the_episode(material, what, with_lines=not material.is_chosen)
    if episode is None:
        return "", []
    if episode.chapters and not material.is_chosen:
        return episode.title, list(episode.chapters)
    marks = [Chapter(ends(row)[0], title_of(row)) for row in standing(rows, material)]
    return episode.title, marks


def write_podcast_chapters(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write Podcasting 2.0 chapters (JSON, version 1.2.0)."""
    title, chapters = chapter_marks(material, "A file of chapters")
    written = [{"startTime": _seconds(one.start_ms), "title": one.title} for one in chapters]
    page = {"version": "1.2.0", "title": title, "chapters": written}
    with replacing_text(path) as stream:
        json.dump(page, stream, ensure_ascii=False, indent=1)
        stream.write("\n")
    return len(chapters)


def write_youtube(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write chapters as lines for a description, the first at 0:00."""
    title, chapters = chapter_marks(material, "A list of chapters")
    if chapters and chapters[0].start_ms >= 1000:
        chapters.insert(0, Chapter(0, one_line(title)))
    with replacing_text(path) as stream:
        for chapter in chapters:
            stream.write(f"{format_clock(chapter.start_ms)} {one_line(chapter.title)}\n")
    return len(chapters)


def check_youtube(material: Material, _options: ExportOptions) -> list[str]:
    """Say what YouTube will not take."""
    _title, chapters = chapter_marks(material, "A list of chapters")
    starts = [one.start_ms for one in chapters]
    told = []
    if len(starts) < _FEWEST:
        told.append("YouTube shows chapters only where there are at least three.")
    if any(after - before < _SHORTEST_MS for before, after in pairwise(starts)):
        told.append("Chapters shorter than ten seconds are ignored by YouTube.")
    return told


def write_soundbites(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write Podcasting 2.0 sound bites, to be put into the item of a feed."""
    _episode, rows = the_episode(material, "A list of sound bites")
    kept = standing(rows, material)
    with replacing_text(path) as stream:
        stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        stream.write('<item xmlns:podcast="https://podcastindex.org/namespace/1.0">\n')
        for row in kept:
            start_ms, end_ms = ends(row)
            start, length = _seconds(start_ms), _seconds(end_ms - start_ms)
            title = content(title_of(row, _BITE_TITLE))
            stream.write(
                f"  <podcast:soundbite startTime={attribute(f'{start}')} "
                f"duration={attribute(f'{length}')}>{title}</podcast:soundbite>\n"
            )
        stream.write("</item>\n")
    return len(kept)


def write_sponsorblock(path: Path, material: Material, _options: ExportOptions) -> int:
    """Write segments as SponsorBlock gives them out; tags it has no category for as chapters."""
    episode, rows = the_episode(material, "A SponsorBlock file")
    kept = standing(rows, material)
    length = _seconds(episode.duration_ms) if episode else 0
    segments: list[dict[str, Any]] = []
    for row in kept:
        start_ms, end_ms = ends(row)
        category = one_line(row.tag.name).casefold().replace(" ", "_")
        known = category in CATEGORIES
        action = "poi" if category == "poi_highlight" else "skip"
        segments.append(
            {
                "category": category if known else "chapter",
                "actionType": action if known else "chapter",
                "segment": [_seconds(start_ms), _seconds(start_ms if action == "poi" else end_ms)],
                "UUID": row.annotation.uuid,
                "videoDuration": length,
                "locked": 0,
                "votes": 0,
                "description": "" if known else title_of(row),
            }
        )
    with replacing_text(path) as stream:
        json.dump(segments, stream, ensure_ascii=False, indent=1)
        stream.write("\n")
    return len(segments)


def _seconds(ms: int) -> float | int:
    return ms // 1000 if ms % 1000 == 0 else ms / 1000
