"""Every question that the window asks, and every kind of change, of a small project."""

from collections.abc import Callable
from typing import Any

from earmark.app import edits, undo
from earmark.app.project import Project
from earmark.domain.annotation import Status
from earmark.domain.episode import Media
from earmark.domain.review import AnnotationQuery
from reversible import add_episode


def filled(project: Project) -> None:
    """Put two episodes with five annotations each into a project."""
    for title in ("Bees", "Wasps"):
        episode_id = add_episode(project, title)
        for row in range(5):
            span = project.transcript(episode_id).whole_span(row)
            edits.add_annotation(project, episode_id, 1 + row % 3, span)


ASKED: dict[str, Callable[[Project], Any]] = {
    "episodes": lambda p: p.episodes(),
    "episode": lambda p: p.episode(1),
    "find": lambda p: p.find_episode("wasp"),
    "by transcript": lambda p: p.find_by_transcript_hash("x"),
    "by media": lambda p: p.find_by_media_hash("x"),
    "transcript": lambda p: p.transcript(1),
    "annotations": lambda p: p.annotations(1),
    "annotation": lambda p: p.annotation(3),
    "by uuid": lambda p: p.annotations_by_uuid(["a", "b"]),
    "counts of an episode": lambda p: p.tag_counts(1),
    "labels": lambda p: (p.undo(), p.undo_label, p.redo(), p.redo_label),
    "page of an episode": lambda p: p.query(AnnotationQuery(episode_id=1)),
    "page by tag": lambda p: p.query(AnnotationQuery(tag_ids=frozenset({1}))),
    "page by start": lambda p: p.query(AnnotationQuery(1, sort=(("start_ms", False),))),
    "stream": lambda p: list(p.iter_annotations()),
    "tag": lambda p: edits.toggle_tag(p, 1, 1, p.transcript(1).span(0, 0, 2, 5)),
    "untag": lambda p: edits.toggle_tag(p, 1, 1, p.transcript(1).whole_span(0)),
    "note": lambda p: edits.set_note(p, 1, "x"),
    "note again": lambda p: (edits.set_note(p, 1, "y"), edits.set_note(p, 1, "z")),
    "span": lambda p: edits.set_span(p, 1, p.transcript(1).whole_span(4)),
    "status": lambda p: edits.set_status(p, [1, 2], Status.ACCEPTED),
    "retag": lambda p: edits.retag(p, [1, 2], 3),
    "remove": lambda p: edits.remove_annotations(p, [1, 2]),
    "remove episode": lambda p: (edits.remove_episode(p, 1), p.undo()),
    "media": lambda p: edits.set_media(p, 1, Media("/x")),
    "add tag": lambda p: (edits.add_tag(p, "x"), edits.remove_tag(p, 4)),
    "position": lambda p: p.save_position(1, 7),
    "jump": lambda p: undo.go_to(p, 3),
}
