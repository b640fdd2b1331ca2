"""How well and how fast files are read and annotations written, against bare libraries."""

import csv
import json
import os
import sqlite3
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pysubs2

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Tag
from earmark.domain.cutting import Cut
from earmark.domain.episode import Episode, Media
from earmark.domain.ranges import TimeRange
from earmark.domain.review import ExportedAnnotation
from earmark.domain.transcript import Span, TimingSource
from earmark.errors import ImportFailed
from earmark.formats import chapter_files, feed
from earmark.formats.csv_writers import write_csv
from earmark.formats.decode import load
from earmark.formats.registry import read
from earmark.formats.table_rows import COLUMNS
from earmark.playback.cut import cut_sound, extension
from earmark.playback.seams import jumps
from playback.tones import CODERS, SECONDS, SPONSORS, heard, recorded

SHARED_DATA = os.environ.get("EARMARK_SHARED_DATA")
SHARED = Path(SHARED_DATA or Path(__file__).resolve().parents[3] / "shared" / "data") / "formats"
CUES = 100_000
HOURS = 10
ROWS = 100_000

Row = dict[str, Any]


def rows() -> list[Row]:
    """Measure everything; the table of real files is there where the files are."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        return [*_srt(made), *_whisper(made), *_csv(made), *_cut(made), *_real_files()]


def _row(name: str, figure: float, unit: str, bar: float | None, **more: Any) -> Row:
    is_ok = bar is None or figure <= bar
    return {"group": "formats", "name": name, "figure": round(figure, 3), "unit": unit,
            "bar": bar, "ok": is_ok, **more}  # fmt: skip


def _best(work: Callable[[], object], times: int = 3) -> float:
    """Seconds of CPU of the fastest of a few runs; other programs may be at work meanwhile."""
    taken = []
    for _ in range(times):
        started = time.process_time()
        work()
        taken.append(time.process_time() - started)
    return min(taken)


def _srt(folder: Path) -> Iterator[Row]:
    path = folder / "long.srt"
    subs = pysubs2.SSAFile()
    for number in range(CUES):
        text = f"Line {number} of a talk about rivers,\\Nand what they carry to the sea."
        subs.append(pysubs2.SSAEvent(number * 3000, number * 3000 + 2800, text))
    path.write_text(subs.to_string("srt"), encoding="utf-8")
    del subs
    baseline = _best(lambda: pysubs2.load(str(path), encoding="utf-8"))
    mine = _best(lambda: read(path))
    yield _row(
        f"SRT of {CUES:,} cues", mine, "s", round(3 * baseline, 3), ratio=round(mine / baseline, 2)
    )
    yield _memory("SRT memory / file", path)


def _whisper(folder: Path) -> Iterator[Row]:
    path = folder / "long.json"
    said = [
        "so",
        "the",
        "river",
        "carries",
        "what",
        "it",
        "can",
        "and",
        "leaves",
        "the",
        "rest",
        "behind",
    ]
    segments = []
    for number in range(HOURS * 3600 // 4):
        start = number * 4.0
        words = [
            {"word": f" {word}", "start": round(start + i * 0.33, 2),
             "end": round(start + i * 0.33 + 0.3, 2), "probability": 0.97}
            for i, word in enumerate(said)
        ]  # fmt: skip
        segments.append(
            {"id": number, "seek": 0, "start": start, "end": start + 4.0,
             "text": " " + " ".join(said), "tokens": list(range(12)), "temperature": 0.0,
             "avg_logprob": -0.2, "compression_ratio": 1.6, "no_speech_prob": 0.01, "words": words}
        )  # fmt: skip
    document = {"text": "", "segments": segments, "language": "en"}
    path.write_text(json.dumps(document), encoding="utf-8")
    del segments, document

    def load() -> object:
        with path.open(encoding="utf-8") as stream:
            return json.load(stream)

    baseline = _best(load)
    mine = _best(lambda: read(path))
    yield _row(
        f"whisper JSON of {HOURS} h with words", mine, "s", round(2 * baseline + 1, 3),
        ratio=round(mine / baseline, 2),
    )  # fmt: skip
    yield _memory("whisper JSON memory / file", path)


def _memory(name: str, path: Path) -> Row:
    """Peak of what reading holds at once, as a multiple of the file."""
    tracemalloc.start()
    read(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return _row(name, peak / path.stat().st_size, "x", 5.0)


def _cut(folder: Path) -> Iterator[Row]:
    """Sound without its sponsors: how far its length is off, and how loud its seams are."""
    wanted = Cut.without(SPONSORS, SECONDS * 1000)
    for kind in CODERS:
        source = recorded(folder, kind)
        to = folder / f"cut{extension(source)}"
        made = cut_sound(source, to, wanted)
        sound, rate = heard(to)
        off = abs(len(sound) / rate * 1000 - made.cut.duration_ms)
        seams = [made.cut.moved(one.start_ms) for one in made.cut.kept[1:]]
        how = "copied" if made.is_copied else "coded"
        yield _row(f"cut {kind}, {how}: length off by", off, "ms", 50)
        yield _row(f"cut {kind}, {how}: jump at seams", 100 * max(jumps(to, seams)), "%", 1)


def _csv(folder: Path) -> Iterator[Row]:
    """Writing alone, on annotations that are there; the whole export is in the group main."""
    moment = datetime(2024, 5, 1, 12, 0, 0, 5000, UTC)
    episode = Episode(
        1, "An episode", "A show", moment.date(), "https://a.example", media=Media("a")
    )
    tag = Tag(1, "claim", "#0F6CBD")
    one = ExportedAnnotation(
        Annotation(
            1, "0b7e8a4e-6a51-4d0e-9d40-0d2f8f1f5b11", 1, 1, Span(1, 0, 2, 20),
            TimeRange(61_250, 75_500), TimingSource.ALIGNED, 120, "What is said here. " * 8,
            "a note", Status.ACCEPTED, "person", "Ann", "Bob", moment, moment,
        ),
        episode, tag, "before it " * 5, "after it " * 5, 10, 11,
    )  # fmt: skip
    connection = _filled()
    baseline = _best(lambda: _plain_csv(folder / "plain.csv", connection), 2)
    connection.close()
    mine = _best(lambda: write_csv(folder / "mine.csv", (one for _ in range(ROWS))), 2)
    yield _row(
        f"CSV of {ROWS:,} annotations, writing", mine, "s", round(3 * baseline, 3),
        ratio=round(mine / baseline, 2),
    )  # fmt: skip


def _filled() -> sqlite3.Connection:
    """A table with as many columns and rows as the export has."""
    connection = sqlite3.connect(":memory:")
    names, marks = ", ".join(COLUMNS), ", ".join("?" * len(COLUMNS))
    connection.execute(f"CREATE TABLE t ({names})")
    values = ("a cell", *("a middling cell",) * (len(COLUMNS) - 3), "some words " * 14, "x" * 36)
    connection.executemany(f"INSERT INTO t VALUES ({marks})", (values for _ in range(ROWS)))
    return connection


def _plain_csv(path: Path, connection: sqlite3.Connection) -> None:
    """`csv.writer` over `sqlite3`, and nothing else."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(connection.execute("SELECT * FROM t"))


def _real_files() -> Iterator[Row]:
    """Every real file: how many cues it holds and what became of them, or why it is refused."""
    if not SHARED.is_dir():
        return
    for path in sorted(SHARED.rglob("*")):
        if path.is_file() and path.name != "SOURCES.tsv":
            figure, said, ok = _told_of(path)
            yield {"group": "formats", "name": str(path.relative_to(SHARED)), "figure": figure,
                   "unit": said, "bar": None, "ok": ok}  # fmt: skip


def _told_of(path: Path) -> tuple[int, str, bool]:
    """How many cues, items or chapters a file holds, what was made of them, whether that is all."""
    try:
        source = load(path)
        if feed.sniff(source):
            found = feed.read(source)
            offered = sum(len(one.chapters) or bool(one.remote.chapters) for one in found.episodes)
            said = f"items of a feed: {len(found.episodes)} episodes, {found.left_out} left out, "
            return found.items_in_file, f"{said}{offered} chapters", found.accounts_for_all
        if chapter_files.sniff(source) > 0.5:
            listed = chapter_files.read(source)
            left_out = sum(1 for one in listed.remarks if "left out" in one.message)
            said = f"chapters: {len(listed.chapters)} read, {left_out} left out"
            return listed.counted, said, listed.counted == len(listed.chapters) + left_out
        result = read(path)
    except ImportFailed as error:
        return 0, f"refused: {error.message}", bool(error.hint)
    said = (
        f"cues as {result.format}: {len(result.segments)} segments, {result.merged} merged, "
        f"{result.split} split, {result.left_out} left out, {len(result.remarks)} remarks"
    )
    return result.cues_in_file, said, result.accounts_for_all
