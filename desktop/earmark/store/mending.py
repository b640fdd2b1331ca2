"""Make rows saved from a damaged project fit together again, with stand-ins for what is lost."""

import json
import uuid
from collections.abc import Callable
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from earmark.domain.annotation import Status
from earmark.domain.codebook import PALETTE
from earmark.domain.transcript import TimingSource
from earmark.store import changes
from earmark.store.recorder import Values
from earmark.store.words import is_readable

Rows = dict[str, list[Values]]

_LISTS = ("keywords", "links", "sponsors", "chapters")


def mend(found: Rows) -> list[str]:
    """Make sure that every row can be understood and points to something.

    Args:
        found: The rows of each table; changed in place.

    Returns:
        What had to be replaced, in words.
    """
    remarks: list[str] = []
    for name, values_of in (("episode", _plain_episode), ("segment", _plain_segment)):
        for row in found[name]:
            values_of(row)
    for row in found["annotation"]:
        _plain_annotation(row)
    for name in ("episode", "tag", "annotation"):
        _make_unique(found[name])
    _mend_parents(found, remarks)
    _mend_annotations(found, remarks)
    media = {row["episode_id"]: row for row in found["media"]}
    found["media"] = list(media.values())
    return remarks


def _mend_parents(found: Rows, remarks: list[str]) -> None:
    """Put stand-ins where episodes and tags are lost that something belongs to."""
    episodes = {row["id"] for row in found["episode"]}
    parts = [*found["annotation"], *found["segment"], *found["media"]]
    for episode_id in sorted({row["episode_id"] for row in parts} - episodes):
        found["episode"].append(_stand_in_episode(episode_id))
        remarks.append(f"Episode {episode_id} was lost; its parts were kept.")
    tags = {row["id"] for row in found["tag"]}
    for tag_id in sorted({row["tag_id"] for row in found["annotation"]} - tags):
        found["tag"].append(_stand_in_tag(tag_id))
        tags.add(tag_id)
        remarks.append(f"Tag {tag_id} was lost; its annotations were kept.")
    for tag in found["tag"]:
        if tag["parent_id"] not in tags:
            tag["parent_id"] = None


def _mend_annotations(found: Rows, remarks: list[str]) -> None:
    """Give annotations whose words are lost a segment with their own text."""
    segments = {row["id"]: row for row in found["segment"]}
    next_id = max(segments, default=0) + 1
    for row in found["annotation"]:
        if _is_on(row, segments):
            continue
        segments[next_id] = _stand_in_segment(next_id, row)
        found["segment"].append(segments[next_id])
        row["first_segment_id"] = row["last_segment_id"] = next_id
        row["start_offset"], row["end_offset"] = 0, len(row["text"])
        row["start_shift_ms"] = row["end_shift_ms"] = 0
        remarks.append(f"The words of annotation {row['id']} were lost; its text was kept.")
        next_id += 1
    if remarks:
        ordered = sorted(found["segment"], key=itemgetter("episode_id", "start_ms", "position"))
        for _, of_episode in groupby(ordered, key=itemgetter("episode_id")):
            for position, row in enumerate(of_episode):
                row["position"] = position


def _is_on(row: Values, segments: dict[int, Values]) -> bool:
    """Whether the words of an annotation are there."""
    first = segments.get(row["first_segment_id"])
    last = segments.get(row["last_segment_id"])
    return (
        first is not None
        and last is not None
        and first["episode_id"] == last["episode_id"] == row["episode_id"]
        and first["position"] <= last["position"]
        and 0 <= row["start_offset"] <= len(first["text"])
        and 0 <= row["end_offset"] <= len(last["text"])
        and (first is not last or row["start_offset"] <= row["end_offset"])
    )


def _make_unique(rows: list[Values]) -> None:
    seen: set[str] = set()
    for row in rows:
        if not row["uuid"] or row["uuid"] in seen:
            row["uuid"] = str(uuid.uuid4())
        seen.add(row["uuid"])


def _plain_episode(row: Values) -> None:
    for name in _LISTS:
        if not _reads(json.loads, row[name]) or not isinstance(json.loads(row[name]), list):
            row[name] = "[]"
    if not _reads(
        lambda text: [(int(start), str(title)) for start, title in json.loads(text)],
        row["chapters"],
    ):
        row["chapters"] = "[]"
    if row["published"] is not None and not _reads(date.fromisoformat, row["published"]):
        row["published"] = None


def _plain_segment(row: Values) -> None:
    _plain_times(row)
    if row["source"] not in set(TimingSource):
        row["source"] = TimingSource.ESTIMATED.value
    if not is_readable(row["words"]):
        row["words"] = None


def _plain_annotation(row: Values) -> None:
    _plain_times(row)
    if row["status"] not in set(Status):
        row["status"] = Status.DRAFT.value
    if row["timing_source"] not in set(TimingSource):
        row["timing_source"] = TimingSource.ESTIMATED.value
    for name in ("created_at", "modified_at"):
        if not _reads(datetime.fromisoformat, row[name]):
            row[name] = changes.now()


def _plain_times(row: Values) -> None:
    row["start_ms"] = max(0, row["start_ms"])
    row["end_ms"] = max(row["start_ms"], row["end_ms"])


def _reads(read: Callable[[str], Any], text: str) -> bool:
    try:
        read(text)
    except (ValueError, TypeError, RecursionError):
        return False
    return True


def _stand_in_episode(episode_id: int) -> Values:
    texts = ("show", "source_url", "model", "language", "description")
    lists = ("keywords", "links", "sponsors", "chapters")
    return {
        "id": episode_id,
        "uuid": str(uuid.uuid4()),
        "title": f"Recovered episode {episode_id}",
        "published": None,
        "length_ms": 0,
        "transcript_path": "",
        "transcript_sha256": "",
        **dict.fromkeys(texts, ""),
        **dict.fromkeys(lists, "[]"),
    }


def _stand_in_tag(tag_id: int) -> Values:
    return {
        "id": tag_id,
        "uuid": str(uuid.uuid4()),
        "name": f"recovered {tag_id}",
        "color": PALETTE[tag_id % len(PALETTE)],
        "key": "",
        "position": 1000 + tag_id,
        "definition": "",
        "parent_id": None,
        "retired": False,
    }


def _stand_in_segment(segment_id: int, annotation: Values) -> Values:
    return {
        "id": segment_id,
        "episode_id": annotation["episode_id"],
        "position": 1_000_000 + segment_id,
        "start_ms": annotation["start_ms"],
        "end_ms": annotation["end_ms"],
        "text": annotation["text"],
        "speaker": annotation["speaker"],
        "source": annotation["timing_source"],
        "uncertainty_ms": annotation["uncertainty_ms"],
        "confidence": None,
        "paragraph": True,
        "spoken": True,
        "words": None,
    }
