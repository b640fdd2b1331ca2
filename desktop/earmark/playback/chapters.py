"""Chapters that a recording carries inside: ID3, Vorbis comments, Nero and QuickTime tracks."""

from pathlib import Path

import av.error
from av.container import InputContainer, OutputContainer

from earmark.domain.episode import Chapter
from earmark.playback.inspection import open_audio


def embedded_chapters(source: Path) -> tuple[Chapter, ...]:
    """The chapters inside a recording, in order of time; none where it has none.

    FFmpeg reads ID3v2 CHAP frames, Vorbis comments (`CHAPTER001`), Matroska chapters, Nero's
    `chpl` and the text tracks of QuickTime alike. A single untitled chapter is none.
    """
    try:
        with open_audio(source) as container:
            found = container.chapters()
    except (av.error.FFmpegError, OSError, ValueError):
        return ()
    chapters = []
    for number, one in enumerate(found, 1):
        start_ms = round(one["start"] * one["time_base"] * 1000) if one["time_base"] else 0
        title = " ".join(one["metadata"].get("title", "").split())
        chapters.append((start_ms, title or f"Chapter {number}", bool(title)))
    if not any(titled for _, _, titled in chapters) and len(chapters) < 2:
        return ()
    return tuple(Chapter(max(0, ms), title) for ms, title, _ in sorted(chapters))


def keep_chapters(container: InputContainer, target: OutputContainer) -> None:
    """Put the chapters of a recording into its copy; call it before anything is written."""
    found = container.chapters()
    if found and all(0 <= one["start"] <= one["end"] for one in found):
        target.set_chapters(found)
