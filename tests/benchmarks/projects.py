"""Projects of any size for benchmarks, written past the edits but as these would leave them."""

import os
import random
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from earmark.domain.transcript import Segment, Span, TimingSource, Transcript, Word, word_ranges
from earmark.store import changes
from earmark.store.changes import pack_images
from earmark.store.derived import derived_values
from earmark.store.opening import create_file
from earmark.store.words import pack

LINE_MS = 6000
TALK = (
    "battery cable grid promise second weather plant operator curve price honest answer north "
    "million frequency storage evening phone minute market station water and the of to in that "
    "was it is for with as on by an at from people question model power"
)


def build_project(
    path: Path, episodes: int, segments: int, annotations: int, *, history: bool = True
) -> Path:
    """Make a project of that many episodes, segments and annotations in all, evenly spread.

    Every segment has words with times; every annotation is a step of the history, if there is one.
    """
    chance = random.Random(17)
    lines = _lines(chance)
    create_file(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        _insert(connection, "episode", _episodes(episodes))
        _insert(connection, "media", _media(episodes, segments))
        _insert(connection, "segment", _segments(chance, lines, episodes, segments))
        connection.commit()
        per_episode = segments // episodes
        made = _annotations(chance, connection, episodes, per_episode, annotations)
        _insert(connection, "annotation", (row for row, _ in made))
        if history:
            _insert(connection, "change", _changes(connection))
        connection.commit()
    with path.open("rb+") as file:  # or the first edit waits until all this is on the disk
        os.fsync(file.fileno())
    return path


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    first = next(rows, None)
    if first is None:
        return
    names = ", ".join(first)
    marks = ", ".join(f":{name}" for name in first)
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
    connection.execute(statement, first)
    connection.executemany(statement, rows)


def _lines(chance: random.Random) -> list[tuple[str, str]]:
    """Texts with their packed words; times are relative, so one form serves every segment."""
    words_of_talk = TALK.split()
    lines = []
    for _ in range(400):
        text = " ".join(chance.choices(words_of_talk, k=chance.randrange(6, 16)))
        words = tuple(
            Word(start, end, start * 90, end * 90, TimingSource.ALIGNED, 0.9, 30)
            for start, end in word_ranges(text)
        )
        packed = pack(words, 0)
        assert packed is not None
        lines.append((text, packed))
    return lines


def _episodes(count: int) -> Iterator[dict[str, Any]]:
    for number in range(1, count + 1):
        yield {
            "id": number, "uuid": str(uuid.uuid4()), "title": f"Episode {number}",
            "show": f"Show {number % 20}", "published": f"2024-{number % 12 + 1:02d}-01",
            "source_url": f"https://example.org/{number}", "length_ms": 0, "model": "",
            "language": "en", "keywords": '["one","two"]', "description": "About things. " * 60,
            "links": "[]", "sponsors": "[]", "chapters": '[[0,"Start"],[60000,"More"]]',
            "transcript_path": f"/t/{number}.txt", "transcript_sha256": f"{number:064x}",
        }  # fmt: skip


def _media(count: int, segments: int) -> Iterator[dict[str, Any]]:
    for number in range(1, count + 1):
        yield {
            "id": number, "episode_id": number, "path": f"/audio/{number}.mp3",
            "sha256": f"{number + 7:064x}", "duration_ms": segments // count * LINE_MS,
            "size": 50_000_000, "cached_path": f"/cache/{number}.mka", "peaks_path": "",
        }  # fmt: skip


def _segments(
    chance: random.Random, lines: list[tuple[str, str]], episodes: int, count: int
) -> Iterator[dict[str, Any]]:
    number = 0
    for episode_id in range(1, episodes + 1):
        for position in range(count // episodes):
            number += 1
            text, packed = chance.choice(lines)
            yield {
                "id": number, "episode_id": episode_id, "position": position,
                "start_ms": position * LINE_MS, "end_ms": (position + 1) * LINE_MS, "text": text,
                "speaker": "Ada" if position // 8 % 2 else "Ben", "source": "aligned",
                "uncertainty_ms": 30, "confidence": 0.9, "paragraph": position % 8 == 0,
                "spoken": True, "words": packed,
            }  # fmt: skip


def _annotations(
    chance: random.Random,
    connection: sqlite3.Connection,
    episodes: int,
    per_episode: int,
    count: int,
) -> Iterator[tuple[dict[str, Any], int]]:
    """Annotations in random order of time, as people make them."""
    moment = changes.now()
    number = 0
    for episode_id in range(1, episodes + 1):
        share = count * episode_id // episodes - count * (episode_id - 1) // episodes
        texts = connection.execute(
            "SELECT id, start_ms, end_ms, text, speaker FROM segment WHERE episode_id = ? "
            "ORDER BY position",
            (episode_id,),
        ).fetchall()
        segments = [Segment(*row, TimingSource.ALIGNED, 30) for row in texts]
        for _ in range(share):
            number += 1
            first = chance.randrange(per_episode)
            last = min(per_episode - 1, first + chance.choice((0, 0, 0, 1, 3)))
            piece = Transcript(tuple(segments[first : last + 1]))
            span = Span(piece[0].id, 0, piece[last - first].id, len(piece[last - first].text))
            yield {
                "id": number, "uuid": str(uuid.uuid4()), "episode_id": episode_id,
                "tag_id": chance.randrange(1, 4), "first_segment_id": span.first_id,
                "start_offset": span.start, "last_segment_id": span.last_id,
                "end_offset": span.end, "start_shift_ms": 0, "end_shift_ms": 0,
                "note": "worth a second look" if number % 9 == 0 else "", "status": "draft",
                "origin": "person", "annotator": "Ada", "created_at": moment,
                "modified_at": moment, **derived_values(piece, span),
            }, number  # fmt: skip


def _changes(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    kept = connection.execute("SELECT * FROM annotation ORDER BY id")
    names = [column[0] for column in kept.description]
    return (_change(dict(zip(names, row, strict=True))) for row in kept)


def _change(row: dict[str, Any]) -> dict[str, Any]:
    number = row["id"]
    return {
        "id": number, "label": "Tag", "annotator": "Ada", "made_at": row["created_at"],
        "undone": False, "merge_key": None, "touched": f'{{"annotation":[[{number},{number}]]}}',
        "episodes": f"[{row['episode_id']}]",
        "images": pack_images({("annotation", number): (None, row)}),
    }  # fmt: skip
