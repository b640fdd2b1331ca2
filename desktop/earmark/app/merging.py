"""Bringing several projects together in one, with what is in both recognised."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from earmark.app.project import Project
from earmark.domain.annotation import Annotation
from earmark.domain.episode import Episode
from earmark.domain.same_text import SameText
from earmark.domain.timecode import format_clock
from earmark.errors import ProjectError
from earmark.store import episodes, merging, smart_lists, transcripts
from earmark.store.merging import Placed
from earmark.store.recorder import Session

Progress = Callable[[float, str], None]


@dataclass
class MergeReport:
    """What became of another project.

    `not_placed` are sentences about annotations whose words are not in our transcript.
    """

    name: str
    episodes_added: int = 0
    episodes_matched: int = 0
    tags_added: tuple[str, ...] = ()
    annotations_added: int = 0
    annotations_updated: int = 0
    annotations_known: int = 0
    lists_added: int = 0
    not_placed: list[str] = field(default_factory=list)


class _OnlyLooking(Exception):  # noqa: N818 - a way out of the transaction, not a failure
    """Ends a transaction of which nothing is to be kept."""


def merge(
    project: Project,
    others: Sequence[Path],
    *,
    only_look: bool = False,
    progress: Progress | None = None,
    check: Callable[[], None] = lambda: None,
) -> list[MergeReport]:
    """Bring other projects into this one, as one step of undo.

    Episodes are the same if they have the same uuid, the same recording, the same transcript file
    or the same entry of a feed; tags by uuid or name; annotations by uuid, or by tag, words and
    annotator. The other files are only read.

    Args:
        project: Where to.
        others: The files.
        only_look: Report what would happen and change nothing.
        progress: Gets the share done, 0–1, and what is read right now.
        check: Called now and then; may raise to stop, and nothing has happened.

    Raises:
        ProjectError: If one of the files can't be read or is this very project; nothing has
            changed then.
    """
    opened: list[Project] = []
    reports: list[MergeReport] = []
    try:
        opened.extend(_open(project, path) for path in others)

        def work(session: Session) -> None:
            for number, other in enumerate(opened):
                if progress is not None:
                    progress(number / len(opened), other.path.name)
                reports.append(_merge_one(session, other, check))
            if only_look:
                raise _OnlyLooking

        names = ", ".join(path.stem for path in others)
        with project.database.at_length("Another project is being merged into this one."):
            project.edit(f"Merge {names}", work)
    except _OnlyLooking:
        pass
    finally:
        for other in opened:
            other.close()
    return reports


def _open(project: Project, path: Path) -> Project:
    if path.absolute() == project.path.absolute():
        raise ProjectError(f"{path.name} is the project that is open.", "Choose another file.")
    return Project.open(path, create=False, read_only=True)


def _merge_one(session: Session, other: Project, check: Callable[[], None]) -> MergeReport:
    report = MergeReport(other.path.name)
    tags, report.tags_added = merging.add_tags(session, other.codebook())
    ours = _Ours(episodes.all_episodes(session))
    for theirs in other.episodes():
        check()
        _merge_episode(session, other, theirs, ours, tags, report)
    have = {one.name.lower() for one in smart_lists.all_lists(session)}
    for saved in other.smart_lists():
        if saved.name.lower() not in have:
            smart_lists.save(session, saved.name, saved.query)
            report.lists_added += 1
    return report


def _merge_episode(
    session: Session,
    other: Project,
    theirs: Episode,
    found: "_Ours",
    tags: dict[int, int],
    report: MergeReport,
) -> None:
    transcript = other.transcript(theirs.id)
    ours = found.same_as(theirs)
    if ours is None:
        episode_id = merging.add_episode(session, theirs, transcript)
        found.add(replace(theirs, id=episode_id))
        report.episodes_added += 1
    else:
        episode_id = ours.id
        has_text = len(transcripts.whole(session, episode_id)) > 0
        merging.complete_episode(session, ours, theirs, transcript, has_text)
        found.add(episodes.episode(session, episode_id))
        report.episodes_matched += 1
    placed, lost = _placed(
        other.annotations(theirs.id),
        SameText(transcript, transcripts.whole(session, episode_id)),
        episode_id,
        tags,
    )
    added, updated, known = merging.add_annotations(session, placed)
    report.annotations_added += added
    report.annotations_updated += updated
    report.annotations_known += known
    report.not_placed += [
        f"{theirs.title}, {format_clock(one.time.start_ms)}: “{one.text[:60]}” is not in our"
        " transcript."
        for one in lost
    ]


class _Ours:
    """Our episodes by what tells them apart, surest first: read once, however many theirs are."""

    def __init__(self, found: Sequence[Episode]) -> None:
        self._by_sign: list[dict[object, Episode]] = [{} for _ in _SIGNS]
        for one in found:
            self.add(one)

    def add(self, one: Episode) -> None:
        """Know a further episode, or what has become of one."""
        for sign, known in zip(_SIGNS, self._by_sign, strict=True):
            mark = sign(one)
            if mark and known.setdefault(mark, one).id == one.id:
                known[mark] = one

    def same_as(self, theirs: Episode) -> Episode | None:
        """Our episode that is the same as theirs, by the surest sign that both have."""
        for sign, known in zip(_SIGNS, self._by_sign, strict=True):
            mark = sign(theirs)
            if mark and mark in known:
                return known[mark]
        return None


_SIGNS: tuple[Callable[[Episode], object], ...] = (
    lambda one: one.uuid,
    lambda one: one.media.sha256 if one.media else "",
    lambda one: one.transcript_sha256,
    lambda one: (one.remote.feed, one.remote.guid) if one.remote and one.remote.guid else "",
)


def _placed(
    found: Sequence[Annotation], same: SameText, episode_id: int, tags: dict[int, int]
) -> tuple[list[Placed], list[Annotation]]:
    placed: list[Placed] = []
    lost: list[Annotation] = []
    for one in found:
        span = same.span(one.span)
        if span is None:
            lost.append(one)
        else:
            placed.append(Placed(one, episode_id, tags[one.tag_id], span))
    return placed, lost
