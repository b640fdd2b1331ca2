"""The Compare page with two annotators of five thousand annotations each."""

import os
import random
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.projects import build_project
from benchmarks.review import Row, figure
from earmark.app import comparing
from earmark.app.project import Project
from earmark.domain.transcript import Span
from earmark.store.annotations import NewAnnotation, add_many

EACH = 5000
SEGMENTS = 6000
RUNS = 3


def figures() -> list[Row]:
    """From the project file to the lanes and the table on the screen; the measures after that."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="compare") as name:
        path = build_project(Path(name) / "two.earmark", 1, SEGMENTS, 0, history=False)
        with Project.open(path, annotator="Ada") as project:
            _annotate(project)
            voices = [voice for voice, _ in comparing.voices(project, 1)]
            shown = [_show(project, voices) for _ in range(RUNS)]
            cpu, clock = (median(one[at] for one in shown) for at in (0, 1))
            start = time.perf_counter()
            comparing.agreements(project, [1], voices)
            measured = time.perf_counter() - start
    del application
    return [
        figure(f"compare view of 2 × {EACH:,} annotations, CPU time", cpu, "s", 0.5),
        figure(f"compare view of 2 × {EACH:,} annotations, on the clock", clock, "s"),
        figure("agreement about three tags in ten measures, with intervals", measured, "s"),
    ]


def _annotate(project: Project) -> None:
    """Ada's, and Ben's with other ends, some missing and some more."""
    chance = random.Random(5)
    rows = list(project.transcript(1))
    new = []
    for number in range(EACH):
        first = chance.randrange(SEGMENTS - 8)
        length, tag = chance.randrange(1, 6), number % 3 + 1
        for who, shift in (("Ada", 0), ("Ben", chance.choice((0, 0, 0, 1)))):
            if who == "Ben" and number % 10 == 0:
                first = chance.randrange(SEGMENTS - 8)
            head, tail = rows[first + shift], rows[first + length]
            span = Span(head.id, 0, tail.id, len(tail.text))
            new.append(NewAnnotation(1, tag, span, annotator=who))
    project.edit("Annotate", lambda session: add_many(session, new))


def _show(project: Project, voices: list[comparing.Voice]) -> tuple[float, float]:
    """CPU time and time on the clock until it is painted."""
    from earmark.ui.compare.lanes import Lanes
    from earmark.ui.compare.models import PassagesModel
    from earmark.ui.compare.table import PassagesTable

    model = PassagesModel()
    table, lanes = PassagesTable(model), Lanes()
    for widget in (table, lanes):
        widget.resize(1000, 500)
    start, began = time.perf_counter(), time.process_time()
    comparison = comparing.compare(project, 1, voices)
    codebook = project.codebook()
    model.show(comparison, comparison.disagreements, codebook)
    lanes.show_comparison(comparison, codebook)
    lanes.show_passage(comparison.disagreements[0])
    table.go_to_row(0)
    table.grab()
    lanes.grab()
    return time.process_time() - began, time.perf_counter() - start
