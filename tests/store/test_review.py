"""Windowed queries and the export stream give what a plain reading of everything gives."""

import itertools
import shutil
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from earmark.app import edits
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.filters import parse
from earmark.domain.review import SORT_KEYS, AnnotationQuery
from earmark.domain.transcript import Transcript
from earmark.errors import ProjectError
from earmark.store import annotations, engine
from earmark.store.recorder import Session
from earmark.store.review import CONTEXT_CHARS
from reversible import add_episode

LONG = tuple(
    f"In line {n} somebody says {'über ' * (n % 5)}something{' quite' * (n % 3)} else, 100% true."
    for n in range(60)
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two episodes of sixty segments and twenty annotations each, made once for all tests."""
    path = tmp_path_factory.mktemp("made") / "p.earmark"
    with Project.open(path, annotator="Ada") as opened:
        for title in ("Bees", "Wasps"):
            episode_id = add_episode(opened, title, LONG)
            transcript = opened.transcript(episode_id)
            for row in range(0, 60, 3):
                span = transcript.span(row, row % 4, min(row + row % 5, 59), 20)
                one = edits.add_annotation(opened, episode_id, 1 + row % 4 % 3, span)
                if row % 2:
                    edits.set_status(opened, [one.id], Status.ACCEPTED)
                    edits.set_note(opened, one.id, f"Note_{row} ÜBER")
    return path


@pytest.fixture
def project(tmp_path: Path, made: Path) -> Iterator[Project]:
    with Project.open(shutil.copy(made, tmp_path / made.name), annotator="Ada") as opened:
        yield opened


def everything(project: Project) -> list[Annotation]:
    return [a for episode in project.episodes() for a in project.annotations(episode.id)]


def test_without_a_filter_everything_comes_by_episode_and_time(project: Project) -> None:
    page = project.query(AnnotationQuery(limit=1000))
    assert page.total == 40
    wanted = sorted(everything(project), key=lambda a: (a.episode_id, a.time.start_ms, a.id))
    assert list(page.annotations) == wanted


def test_windows_join_to_the_whole(project: Project) -> None:
    whole = project.query(AnnotationQuery(limit=1000)).annotations
    windows = [
        project.query(AnnotationQuery(offset=offset, limit=7)).annotations
        for offset in range(0, 42, 7)
    ]
    assert tuple(itertools.chain(*windows)) == whole


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("key", SORT_KEYS)
def test_every_key_sorts_in_both_directions(project: Project, key: str, descending: bool) -> None:
    names = {tag.id: tag.name for tag in project.codebook()}
    special: dict[str, Callable[[Annotation], Any]] = {
        "episode": lambda a: a.episode_id,
        "start_ms": lambda a: a.time.start_ms,
        "end_ms": lambda a: a.time.end_ms,
        "duration_ms": lambda a: a.time.duration_ms,
        "tag": lambda a: names[a.tag_id],
        "show": lambda a: project.episode(a.episode_id).show,
        "date": lambda a: str(project.episode(a.episode_id).published),
    }
    value = special.get(key, lambda a: getattr(a, key))
    query = AnnotationQuery(sort=((key, descending),), limit=1000)
    found = project.query(query).annotations
    assert len(found) == 40
    assert [value(a) for a in found] == sorted(map(value, found), reverse=descending)
    assert list(project.query_ids(query)) == [a.id for a in found]


def test_whatever_narrows_or_orders_is_no_longer_everything_as_recorded() -> None:
    assert AnnotationQuery(offset=7, limit=3).is_everything_as_recorded
    for query in (
        AnnotationQuery(episode_id=1),
        AnnotationQuery(episode_ids=frozenset()),
        AnnotationQuery(tag_ids=frozenset({1})),
        AnnotationQuery(statuses=frozenset({Status.DRAFT})),
        AnnotationQuery(text="x"),
        AnnotationQuery(terms=parse("note:x").terms),
        AnnotationQuery(group="tag"),
        AnnotationQuery(sort=(("start_ms", False),)),
    ):
        assert not query.is_everything_as_recorded


def test_one_question_after_another_uses_one_connection_and_little_memory(project: Project) -> None:
    raws = []
    with project.database.reading() as one, project.database.reading() as other:
        raws += [engine.raw_of(one), engine.raw_of(other)]
    for _ in range(3):
        with project.database.reading() as connection:
            raws.append(engine.raw_of(connection))
            kept = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    assert len(set(map(id, raws))) == 2
    assert len(set(map(id, raws[2:]))) == 1
    assert -8000 <= kept < 0  # KiB; SQLAlchemy may have as many as sixteen of them


def test_an_unknown_sort_key_is_refused(project: Project) -> None:
    with pytest.raises(ValueError, match="note; DROP"):
        project.query(AnnotationQuery(sort=(("note; DROP TABLE tag", False),)))


@pytest.mark.parametrize(
    "query",
    [
        AnnotationQuery(episode_id=2, limit=100),
        AnnotationQuery(tag_ids=frozenset({1, 3}), limit=100),
        AnnotationQuery(statuses=frozenset({Status.ACCEPTED}), limit=100),
        AnnotationQuery(text="SOMEBODY", limit=100),
        AnnotationQuery(text="über", limit=100),
        AnnotationQuery(text="note_", limit=100),
        AnnotationQuery(text="%", limit=100),
        AnnotationQuery(text="_", limit=100),
        AnnotationQuery(text="\\", limit=100),
        AnnotationQuery(1, frozenset({2}), frozenset({Status.DRAFT}), "line", limit=100),
    ],
)
def test_filters_keep_what_a_plain_filter_keeps(project: Project, query: AnnotationQuery) -> None:
    def wanted(a: Annotation) -> bool:
        text = query.text.casefold()
        return (
            query.episode_id in (None, a.episode_id)
            and (not query.tag_ids or a.tag_id in query.tag_ids)
            and (not query.statuses or a.status in query.statuses)
            and any(text in part.casefold() for part in (a.text, a.note, a.speaker))
        )

    found = project.query(query)
    ids = {a.id for a in everything(project) if wanted(a)}
    assert {a.id for a in found.annotations} == ids
    assert found.total == len(ids)


def test_counts_by_tag_add_up(project: Project) -> None:
    counts = project.tag_counts()
    assert sum(counts.values()) == 40
    assert project.tag_counts(1) == {tag: count // 2 for tag, count in counts.items()}


def test_the_export_stream_holds_every_annotation_with_its_surroundings(project: Project) -> None:
    found = list(project.iter_annotations())
    assert [row.annotation for row in found] == everything(project)
    transcripts = {episode.id: project.transcript(episode.id) for episode in project.episodes()}
    for row in found:
        transcript = transcripts[row.episode.id]
        span = row.annotation.span
        assert row.episode.id == row.annotation.episode_id
        assert row.tag.id == row.annotation.tag_id
        assert transcript[row.segment_first].id == span.first_id
        assert transcript[row.segment_last].id == span.last_id
        _check_before(transcript, row.segment_first, span.start, row.context_before)
        _check_after(transcript, row.segment_last, span.end, row.context_after)


def _check_before(transcript: Transcript, row: int, offset: int, context: str) -> None:
    """The context is the text before a place: whole words, as many as fit."""
    texts = [segment.text for segment in transcript]
    around = " ".join([*texts[:row], texts[row][:offset]]).rstrip()
    assert around.endswith(context)
    assert len(context) <= CONTEXT_CHARS
    rest = around.removesuffix(context)
    if rest.strip():
        assert rest.endswith(" "), "a word was cut in half"
        assert len(f"{rest.split()[-1]} {context}") > CONTEXT_CHARS, "one more would have fitted"


def _check_after(transcript: Transcript, row: int, offset: int, context: str) -> None:
    texts = [segment.text for segment in transcript]
    around = " ".join([texts[row][offset:], *texts[row + 1 :]]).lstrip()
    assert around.startswith(context)
    assert len(context) <= CONTEXT_CHARS
    rest = around.removeprefix(context)
    if rest.strip():
        assert rest.startswith(" "), "a word was cut in half"
        assert len(f"{context} {rest.split()[0]}") > CONTEXT_CHARS, "one more would have fitted"


def test_a_stream_of_some_episodes_keeps_their_order(project: Project) -> None:
    found = [row.episode.id for row in project.iter_annotations([2, 1])]
    assert found == [2] * 20 + [1] * 20


def test_an_edit_while_streaming_disturbs_neither(project: Project) -> None:
    stream = project.iter_annotations()
    first = next(stream)
    edits.remove_annotations(project, [first.annotation.id])
    assert len([first, *stream]) == 40


def test_streaming_in_batches_misses_and_doubles_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    transcript = project.transcript(1)
    for tag_id in (1, 2, 3):
        for _ in range(7):
            edits.add_annotation(project, 1, tag_id, transcript.whole_span(30))
    monkeypatch.setattr("earmark.store.review._BATCH", 5)
    assert [row.annotation for row in project.iter_annotations()] == everything(project)


def test_streaming_needs_no_more_memory_for_more_rows(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earmark.store.review._BATCH", 100)
    transcript = project.transcript(1)
    spans = [transcript.whole_span(row) for row in range(60)]

    def fill(session: Session) -> None:
        for span in spans * 5:
            annotations.add(session, annotations.NewAnnotation(1, 1, span))

    def peak() -> int:
        tracemalloc.start()
        try:
            for _ in project.iter_annotations():
                pass
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    project.edit("Fill", fill)
    peak()
    few = peak()
    project.edit("Fill", fill)
    project.edit("Fill", fill)
    assert peak() < few * 1.3


def test_positions_are_kept_without_a_step_of_undo(project: Project) -> None:
    label = project.undo_label
    told: list[object] = []
    project.changed.connect(told.append)
    project.save_position(1, 1234)
    project.save_position(1, 5678)
    assert project.episode(1).position_ms == 5678
    assert project.undo_label == label
    assert told == []


def test_episodes_are_found_by_number_or_part_of_the_title(project: Project) -> None:
    assert project.find_episode("2").title == "Wasps"
    assert project.find_episode("bee").id == 1
    add_episode(project, "Beehives")
    with pytest.raises(ProjectError) as ambiguous:
        project.find_episode("BEE")
    assert "1: Bees; 3: Beehives" in ambiguous.value.hint
    assert project.find_episode("bees").id == 1
    with pytest.raises(ProjectError) as missing:
        project.find_episode("hornets")
    assert "Wasps" in missing.value.hint
