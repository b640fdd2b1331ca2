"""Text search over ten million words against a bare FTS5 query on the same index."""

import random
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from benchmarks.review import Row, figure, ratio
from earmark import paths
from earmark.app.project import Project
from earmark.app.searching import TextSearch
from earmark.domain.text_query import parse
from earmark.store.fulltext import expression_of
from earmark.store.opening import create_file

EPISODES, LINES, WORDS = 200, 5000, 10
VOCABULARY = 30_000
RUNS = 7
QUERIES = (
    "w17",
    "w2500",
    "w29999",
    "w40 w300",
    '"w11 w12"',
    "w123*",
    "NEAR(w20 w90, 5)",
    "-w1 w700",
)
_BARE = (  # the hits in context, as FTS5 itself gives them
    "SELECT episode, kind, ref, snippet(entry, 0, '[', ']', '…', 24) FROM entry "
    "WHERE entry MATCH ? ORDER BY rank LIMIT 200"
)


def figures() -> list[Row]:
    """Each query against the bare one; both read 200 best of the same index."""
    with tempfile.TemporaryDirectory(prefix="search") as name:
        path = _build(Path(name) / "words.earmark")
        with Project.open(path) as project:
            search = TextSearch(project)
            index = paths.cache_dir() / "search" / f"{project.uuid}.sqlite"
            try:
                return _rows(search, index)
            finally:
                search.close()
                index.unlink(missing_ok=True)


def _rows(search: TextSearch, index: Path) -> list[Row]:
    start = time.perf_counter()
    search.refresh()
    rows = [
        figure("10,000,000 words indexed, once, beside the window",
               time.perf_counter() - start, "s")
    ]  # fmt: skip
    with closing(sqlite3.connect(index)) as bare:
        for query in QUERIES:
            expression = expression_of(parse(query))
            ours = theirs = float("inf")
            for _ in range(RUNS):
                start = time.perf_counter()
                bare.execute(_BARE, (expression,)).fetchall()
                theirs = min(theirs, time.perf_counter() - start)
                start = time.perf_counter()
                found = search.search(query)
                ours = min(ours, time.perf_counter() - start)
            name = f"search of 10,000,000 words: {query} ({found.total:,} hits)"
            rows.append(ratio(name, ours * 1000, theirs * 1000, 2))
    return rows


def _build(path: Path) -> Path:
    """A project whose words are as unevenly frequent as those of a language."""
    chance = random.Random(5)
    words = [f"w{number}" for number in range(VOCABULARY)]
    weights = [1 / (number + 10) for number in range(VOCABULARY)]
    create_file(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.executemany(
            "INSERT INTO episode (id, uuid, title, show, source_url, length_ms, model, language, "
            "keywords, description, links, sponsors, chapters, transcript_path, "
            "transcript_sha256) VALUES (?, ?, ?, '', '', 0, '', '', '[]', '', '[]', '[]', '[]', "
            "'', '')",
            ((number, f"u{number}", f"Episode {number}") for number in range(1, EPISODES + 1)),
        )
        for episode in range(1, EPISODES + 1):
            spoken = chance.choices(words, weights, k=LINES * WORDS)
            connection.executemany(
                "INSERT INTO segment (episode_id, position, start_ms, end_ms, text, speaker, "
                "source, uncertainty_ms, paragraph, spoken) VALUES (?, ?, ?, ?, ?, '', 'given', "
                "0, 0, 1)",
                (
                    (episode, row, row * 4000, row * 4000 + 4000,
                     " ".join(spoken[row * WORDS : row * WORDS + WORDS]))
                    for row in range(LINES)
                ),
            )  # fmt: skip
        connection.commit()
    return path
