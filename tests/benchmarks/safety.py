"""What never losing work costs: edits, undo, disk writes, opening, backup and export at size.

Run through the bench runner (group `safety`), or alone: `python tests/benchmarks/safety.py`.
"""

import csv
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.projects import build_project
from benchmarks.safety_trials import fuzz_rows, kill_rows, window_rows
from earmark import paths
from earmark.app import care, edits, exporting
from earmark.app.project import Project
from earmark.domain.review import AnnotationQuery

TAGS = 400
Row = dict[str, Any]


def rows() -> list[Row]:
    """Figures with bars in milliseconds, kilobytes, or as a ratio to a baseline of this run."""
    folder = Path(tempfile.mkdtemp(prefix="safety", dir=os.environ.get("EARMARK_BENCH_DIR")))
    home = os.environ.get(paths.HOME_VARIABLE)
    os.environ[paths.HOME_VARIABLE] = str(folder / "home")
    try:
        return _rows(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if home is None:
            del os.environ[paths.HOME_VARIABLE]
        else:
            os.environ[paths.HOME_VARIABLE] = home


def _rows(folder: Path) -> list[Row]:
    found = []
    for count in (10_000, 100_000):
        path = build_project(folder / f"{count}.earmark", 100, 54_300, count)
        with Project.open(path) as project:
            found += _edits(project, f"{count:,} annotations")
            if count == 100_000:
                found += _queries(project)
                found += export_rows(project, folder)
                found += _backup(project)
    found += window_rows(folder / "100000.earmark")
    small = build_project(folder / "small.earmark", 1, 543, 100)
    big = build_project(folder / "big.earmark", 1000, 500_000, 20_000)
    found += _openings(small, big)
    return found + kill_rows() + fuzz_rows()


def _row(name: str, figure: float, unit: str, bar: float | None, ratio: float | None = None) -> Row:
    figure = round(figure, 3)
    made: Row = {
        "group": "safety", "name": name, "figure": figure, "unit": unit, "bar": bar,
        "ok": bar is None or figure <= bar,
    }  # fmt: skip
    return made if ratio is None else made | {"ratio": round(ratio, 2)}


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _cpu(work: Callable[[], object]) -> float:
    """CPU time in ms, which other programs on this computer do not change."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def _written() -> int | None:
    """Bytes that this process sent to the disk, where the system counts them."""
    try:
        lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) for line in lines if line.startswith("write_bytes"))


def _edits(project: Project, size: str) -> list[Row]:
    chance = random.Random(3)
    episodes = [episode.id for episode in project.episodes()]
    transcripts = {number: project.transcript(number) for number in chance.sample(episodes, 20)}

    def tag() -> None:
        episode_id = chance.choice(list(transcripts))
        transcript = transcripts[episode_id]
        row = chance.randrange(len(transcript) - 3)
        span = transcript.span(row, 3, row + chance.randrange(3), 30)
        edits.toggle_tag(project, episode_id, chance.randrange(1, 4), span)

    for _ in range(20):
        tag()
    before = _written()
    tagging = [_timed(tag) for _ in range(TAGS)]
    after = _written()
    undoing = [_timed(project.undo) for _ in range(TAGS // 2)]
    redoing = [_timed(project.redo) for _ in range(TAGS // 2)]

    def note() -> None:
        edits.set_note(project, 7, f"note {chance.random()}")

    noting = [_timed(note) for _ in range(50)]
    work = [_cpu(tag) for _ in range(TAGS // 2)]
    floor = _p95(_bare_commits(project.path.with_name("bare.db")))
    found = [
        _row(f"tag on disk p95, {size}", _p95(tagging), "ms", 20, _p95(tagging) / floor),
        _row(f"tag on disk p95, {size}, CPU time", _p95(work), "ms", 20),
        _row(f"one row on disk by sqlite3 alone p95, {size}", floor, "ms", None),
        _row(f"tag on disk median, {size}", median(tagging), "ms", 20),
        _row(f"undo p95, {size}", _p95(undoing), "ms", 20),
        _row(f"redo p95, {size}", _p95(redoing), "ms", 20),
        _row(f"a note being typed p95, {size}", _p95(noting), "ms", 20),
    ]
    if before is not None and after is not None:
        found.append(_row(f"written per tag, {size}", (after - before) / TAGS / 1024, "KB", 64))
    return found


def _bare_commits(path: Path) -> list[float]:
    """The floor: one row put on disk by sqlite3 alone, in the same journal mode."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE IF NOT EXISTS t (x)")
        return [
            _timed(lambda: connection.execute("INSERT INTO t VALUES ('something')"))
            for _ in range(TAGS)
        ]


def _queries(project: Project) -> list[Row]:
    text = AnnotationQuery(text="honest answer")
    deep = AnnotationQuery(offset=90_000)
    by_text = AnnotationQuery(sort=(("text", False),))
    first = AnnotationQuery()
    return [
        _row("first page of all 100,000", _best(lambda: project.query(first)), "ms", 50),
        _row("page at 90,000", _best(lambda: project.query(deep)), "ms", 100),
        _row("page sorted by text", _best(lambda: project.query(by_text)), "ms", 500),
        _row("text search over all", _best(lambda: project.query(text)), "ms", 500),
        _row("counts by tag", _best(project.tag_counts), "ms", 50),
        _row("1,000 annotations of an episode", _best(lambda: project.annotations(5)), "ms", 100),
        _row("transcript of 543 segments", _best(lambda: project.transcript(5)), "ms", 50),
    ]


def _best(work: Callable[[], object], times: int = 5) -> float:
    return median(_timed(work) for _ in range(times))


def export_rows(project: Project, folder: Path) -> list[Row]:
    def plain() -> None:
        with (
            closing(sqlite3.connect(project.path)) as connection,
            (folder / "plain.csv").open("w", newline="", encoding="utf-8") as file,
        ):
            csv.writer(file).writerows(
                connection.execute(
                    "SELECT a.*, e.title, e.show, e.published, e.source_url, m.path, t.name, "
                    "f.position, l.position "
                    "FROM annotation a JOIN episode e ON e.id = a.episode_id "
                    "JOIN media m ON m.episode_id = e.id JOIN tag t ON t.id = a.tag_id "
                    "JOIN segment f ON f.id = a.first_segment_id "
                    "JOIN segment l ON l.id = a.last_segment_id "
                    "ORDER BY a.episode_id, a.start_ms"
                )
            )

    baseline = min(_cpu(plain) for _ in range(3))
    whole = min(_cpu(lambda: exporting.export_csv(project, folder / "all.csv")) for _ in range(3))
    stream = min(_cpu(lambda: [None for _ in project.iter_annotations()]) for _ in range(3))
    return [
        _row("export of 100,000 to plain csv.writer", whole / baseline, "x", 3, whole / baseline),
        _row("the stream alone to plain csv.writer", stream / baseline, "x", 2.5),
        _row("export of 100,000", whole / 1000, "s", 10),
    ]


def _backup(project: Project) -> list[Row]:
    """A verified backup beside a thread that wants to go on every millisecond."""
    gaps: list[float] = []
    stop = threading.Event()

    def frames() -> None:
        last = time.perf_counter()
        while not stop.is_set():
            time.sleep(0.001)
            now = time.perf_counter()
            gaps.append((now - last) * 1000)
            last = now

    thread = threading.Thread(target=frames)
    thread.start()
    took = _timed(lambda: care.back_up(project, "bench"))
    stop.set()
    thread.join()
    size = project.path.stat().st_size / 1e6
    return [
        _row(f"backup of {size:.0f} MB, verified", took / 1000, "s", 30),
        _row("longest wait of another thread during backup", max(gaps), "ms", 16),
    ]


def _openings(small: Path, big: Path) -> list[Row]:
    """Opening means: the file, its episodes' list, and closing again."""

    def opened(path: Path) -> Callable[[], object]:
        def work() -> None:
            with Project.open(path) as project:
                _ = project.undo_label
                project.codebook()
                project.find_by_transcript_hash("x")

        return work

    def listed(path: Path) -> float:
        with Project.open(path) as project:
            return _best(project.episodes, 3)

    opened(small)()
    small_ms, big_ms = _best(opened(small), 9), _best(opened(big), 9)
    return [
        _row("open a small project", small_ms, "ms", 100),
        _row(
            "open 1,000 episodes, 500,000 segments, to a small one",
            big_ms / small_ms, "x", 2, big_ms / small_ms,
        ),
        _row("list of 1,000 episodes", listed(big), "ms", 200),
    ]  # fmt: skip


def main() -> None:
    """Print the figures."""
    for row in rows():
        ratio = f"{row['ratio']} x the baseline" if "ratio" in row else ""
        figures = f"{row['figure']:>10} {row['unit']:3} bar {row['bar']:>6} {row['ok']} {ratio}"
        print(f"{row['name']:62} {figures}")


if __name__ == "__main__":
    main()
