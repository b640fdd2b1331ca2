"""The review table over half a million annotations, and collecting ten thousand of them."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.projects import build_project
from benchmarks.review import Row, figure, ratio
from earmark.app.project import Project
from earmark.domain.annotation import Status
from earmark.domain.filters import parse
from earmark.domain.review import AnnotationQuery
from earmark.store.annotation_rows import COLUMNS

HERE = Path(__file__).resolve().parent
MANY, EPISODES, SEGMENTS = 500_000, 100, 100_000
RUNS = 7
QUALCODER_S = 60.0  # what QualCoder 4 needs to collect 10,000 codings for its report
_SELECT = f"SELECT {', '.join(column.name for column in COLUMNS)} FROM annotation"

CASES: dict[str, tuple[AnnotationQuery, str]] = {
    "everything, as recorded": (
        AnnotationQuery(),
        f"{_SELECT} ORDER BY episode_id, start_ms, id LIMIT 200",
    ),
    "status and tag": (
        AnnotationQuery(tag_ids=frozenset({2}), statuses=frozenset({Status.DISPUTED})),
        f"{_SELECT} WHERE tag_id = 2 AND status = 'disputed' "
        "ORDER BY episode_id, start_ms, id LIMIT 200",
    ),
    "sorted by length": (
        AnnotationQuery(sort=(("duration_ms", True),)),
        f"{_SELECT} ORDER BY end_ms - start_ms DESC, id DESC LIMIT 200",
    ),
    "sorted by passage": (
        AnnotationQuery(sort=(("text", False),)),
        f"{_SELECT} ORDER BY text, id LIMIT 200",
    ),
    "length, sorted by status and time": (
        AnnotationQuery(terms=parse("len:>7s").terms, sort=(("status", False), ("start_ms", True))),
        f"{_SELECT} WHERE end_ms - start_ms >= 7001 "
        "ORDER BY status, start_ms DESC, id DESC LIMIT 200",
    ),
    "answer to a field": (
        AnnotationQuery(terms=parse("field.verdict:false").terms, sort=(("note", False),)),
        f"{_SELECT} WHERE json_extract(fields, '$.\"verdict\"') = 'false' "
        "ORDER BY note, id LIMIT 200",
    ),
    "words of passage, note or speaker": (
        AnnotationQuery(terms=parse("battery").terms, sort=(("created_at", False),)),
        f"{_SELECT} WHERE lower(text) LIKE '%battery%' OR lower(note) LIKE '%battery%' "
        "OR lower(speaker) LIKE '%battery%' ORDER BY created_at, id LIMIT 200",
    ),
}


def figures() -> list[Row]:
    """First pages against bare SQLite, then the page itself in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="review") as name:
        path = build_project(Path(name) / "many.earmark", EPISODES, SEGMENTS, MANY, history=False)
        _vary(path)
        rows = [*_first_pages(path), *_page(path)]
        small = build_project(Path(name) / "codings.earmark", 20, 4000, 10_000, history=False)
        return [*rows, *_collecting(small)]


def _vary(path: Path) -> None:
    """Give the annotations different statuses, annotators and answers."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "UPDATE annotation SET status = CASE id % 5 WHEN 0 THEN 'accepted' WHEN 1 THEN "
            "'rejected' WHEN 2 THEN 'disputed' WHEN 3 THEN 'suggested' ELSE 'draft' END, "
            "annotator = CASE id % 3 WHEN 0 THEN 'Ben' ELSE 'Ada' END, fields = CASE id % 4 "
            """WHEN 0 THEN '{"verdict":"false"}' WHEN 1 THEN '{"verdict":"true"}' ELSE '{}' END"""
        )
        connection.commit()


def _first_pages(path: Path) -> list[Row]:
    rows: list[Row] = []
    with Project.open(path) as project, closing(sqlite3.connect(path)) as bare:
        bare.execute("PRAGMA cache_size=-16000")
        bare.execute("PRAGMA temp_store=MEMORY")
        for name, (query, statement) in CASES.items():
            ours, theirs = _in_turn(
                lambda query=query: project.query_window(query),
                lambda statement=statement: bare.execute(statement).fetchall(),
            )
            rows.append(ratio(f"first page of 500,000: {name}", ours, theirs, 3))
        whole, _ = _in_turn(lambda: project.query_ids(AnnotationQuery(sort=(("text", False),))))
        rows.append(figure("order and number of all 500,000, beside the window", whole, "ms"))
    return rows


def _in_turn(*works: Callable[[], Any]) -> list[float]:
    """The best time of each in ms, run in turn so that a busy machine is fair to both."""
    best = [float("inf")] * max(2, len(works))
    for _ in range(RUNS):
        for place, work in enumerate(works):
            start = time.perf_counter()
            work()
            best[place] = min(best[place], (time.perf_counter() - start) * 1000)
    return best


def _page(path: Path) -> list[Row]:
    bare, whole = _child("bare", path), _child("review", path)
    memory = whole["peak_mb"] - bare["peak_mb"]
    return [
        figure("review page over 500,000, memory above the bare window", memory, "MB", 60),
        figure("a typed character, work of the window, p95", whole["key_p95_ms"], "ms", 16),
        figure("a row gone on to, work of the window, p95", whole["down_p95_ms"], "ms", 16),
        figure("judging a row, work of the window, p95", whole["judge_p95_ms"], "ms", 50),
        figure("far places scrolled to, work of the window, p95", whole["far_p95_ms"], "ms", 33),
    ]


def _child(kind: str, path: Path) -> dict[str, float]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "EARMARK_HOME": str(path.parent / "home"),
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "page_child.py"), kind, str(path)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        timeout=600,
        check=True,
    )
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _collecting(path: Path) -> list[Row]:
    with Project.open(path) as project:
        best, _ = _in_turn(lambda: list(project.iter_annotations()))
    return [
        figure("10,000 codings collected with what stands around them", best / 1000, "s",
               QUALCODER_S / 100),
        figure("times faster than QualCoder 4 (60 s)", QUALCODER_S / (best / 1000), "x"),
    ]  # fmt: skip
