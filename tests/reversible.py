"""What tests of edits share: a small project, its whole content as data, and undo twice over."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.episode import Chapter, Media, ReadTranscript
from earmark.domain.transcript import Segment, TimingSource, Word

T = TypeVar("T")
Dump = dict[str, list[tuple[Any, ...]]]
TABLES = ("episode", "media", "segment", "tag", "annotation")

LINES = (
    "Welcome back to the show.",
    "Today we talk about bees — and about honey.",
    "This part is brought to you by Larch & Sons.",
    "Bees have five eyes, three of them small.",
    "That's it for today!",
)


def segments(lines: tuple[str, ...] = LINES, step_ms: int = 4000) -> list[Segment]:
    """Segments of some lines; every second one has words with times of their own."""
    made = []
    for row, line in enumerate(lines):
        start = row * step_ms
        words = (
            Word(0, line.index(" "), start + 100, start + 400, TimingSource.ALIGNED, 0.75, 20),
            Word(line.index(" ") + 1, len(line), start + 450, start + 3900, TimingSource.ALIGNED),
        )
        made.append(
            Segment(
                0,
                start,
                start + step_ms - 50,
                line,
                speaker="Ada" if row % 3 else "Ben",
                source=TimingSource.GIVEN,
                confidence=0.5 if row == 1 else None,
                words=words if row % 2 else (),
                paragraph=row % 2 == 0,
            )
        )
    return made


def read_transcript(title: str = "Bees", lines: tuple[str, ...] = LINES) -> ReadTranscript:
    """What a reader would make of the lines."""
    return ReadTranscript(
        "srt",
        tuple(segments(lines)),
        True,
        len(lines),
        title=title,
        show="Garden Hour",
        keywords=("bees", "honey"),
        chapters=(Chapter(0, "Hello"), Chapter(12_000, "Eyes")),
    )


def add_episode(project: Project, title: str = "Bees", lines: tuple[str, ...] = LINES) -> int:
    """Put a small episode into a project."""
    return edits.create_episode(
        project,
        read_transcript(title, lines),
        segments(lines),
        Media(f"/audio/{title}.mp3", f"hash of {title}", 20_000, 12345),
        f"/text/{title}.srt",
        f"text hash of {title}",
    )


def dump(path: Path) -> Dump:
    """Everything in a project that undo must bring back, read past all of our code."""
    connection = sqlite3.connect(path)
    try:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
            for table in TABLES
        }
    finally:
        connection.close()


def assert_reversible(project: Project, edit: Callable[[], T]) -> T:
    """Edit, undo, redo, twice over; the project is the same each time it should be."""
    before = dump(project.path)
    steps = len(project.history(10_000))
    result = edit()
    after = dump(project.path)
    assert after != before, "the edit changed nothing"
    assert len(project.history(10_000)) == steps + 1, "the edit is not exactly one step"
    for _ in range(2):
        undone = project.undo()
        assert undone is not None
        assert undone.undone
        assert dump(project.path) == before
        redone = project.redo()
        assert redone is not None
        assert redone.redone
        assert dump(project.path) == after
    return result
