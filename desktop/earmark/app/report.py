"""A report of a selection: numbers, figures, quotations with links, and the codebook."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from earmark.analysis.counting import Say, plain
from earmark.analysis.measures import TagAgreement
from earmark.app import comparing
from earmark.app.project import Project
from earmark.app.statistics import Statistics, query_of, statistics
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook, Tag
from earmark.domain.episode import Episode
from earmark.domain.marks import USUAL
from earmark.domain.review import AnnotationQuery
from earmark.domain.voices import Voice, VoiceKind

MOST = 100  # quotations of each tag
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Quotation:
    """An annotation with the episode that it is from."""

    annotation: Annotation
    episode: Episode


@dataclass(frozen=True, slots=True)
class TagSection:
    """The quotations of a tag; `total` counts those too for which there is no room."""

    tag: Tag
    total: int
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says. `sounds` are addresses of recordings by episode."""

    title: str
    filter: str
    made_on: date
    statistics: Statistics
    sections: tuple[TagSection, ...]
    codebook: Codebook
    examples: dict[int, tuple[str, ...]]
    sounds: dict[int, str]
    voices: tuple[Voice, ...] = ()
    agreement: tuple[TagAgreement, ...] = ()


def make_report(
    project: Project,
    filter_text: str = USUAL,
    *,
    episode_id: int | None = None,
    title: str = "",
    most: int = MOST,
    with_agreement: bool = False,
    say: Say = plain,
) -> Report:
    """Put a report together.

    Args:
        project: The project.
        filter_text: What it is about, as in the filter bar.
        episode_id: One episode only.
        title: Its title; the name of the project without one.
        most: How many quotations of each tag it holds.
        with_agreement: Whether it tells how well people agree, where there are several.
        say: Translates fixed texts.

    Raises:
        AppError: If the filter can't be understood.
    """
    query = query_of(filter_text, episode_id)
    counted = statistics(project, filter_text, episode_id=episode_id, say=say)
    episodes: dict[int, Episode] = {}
    codebook = project.codebook()
    sections = []
    for tag in codebook:
        section = _section(project, query, tag, most, episodes)
        if section.total:
            sections.append(section)
    people: list[Voice] = []
    found: list[TagAgreement] = []
    if with_agreement:
        people, found = _agreement(project, episode_id)
    return Report(
        title or project.path.stem,
        filter_text,
        datetime.now(UTC).date(),
        counted,
        tuple(sections),
        codebook,
        {one.tag.id: _examples(one) for one in sections},
        {one.id: sound for one in episodes.values() if (sound := _sound(one))},
        tuple(people),
        tuple(found),
    )


def _section(
    project: Project, query: AnnotationQuery, tag: Tag, most: int, episodes: dict[int, Episode]
) -> TagSection:
    order = (("show", False), ("date", False), ("episode", False), ("start_ms", False))
    page = project.query(replace(query, tag_ids=frozenset({tag.id}), sort=order, limit=most))
    quotations = []
    for one in page.annotations:
        if one.episode_id not in episodes:
            episodes[one.episode_id] = project.episode(one.episode_id)
        quotations.append(Quotation(one, episodes[one.episode_id]))
    return TagSection(tag, page.total, tuple(quotations))


def _agreement(project: Project, episode_id: int | None) -> tuple[list[Voice], list[TagAgreement]]:
    """The people who annotated, and how well they agree; empty where there is only one."""
    people = [
        voice
        for voice, _ in comparing.voices(project, episode_id)
        if voice.kind is VoiceKind.ANNOTATOR
    ]
    if len(people) < 2:
        return [], []
    ids = [episode_id] if episode_id is not None else [one.id for one in project.episodes()]
    return people, comparing.agreements(project, ids, people)


def _examples(section: TagSection) -> tuple[str, ...]:
    """The first accepted passages, to stand in the codebook beside its own examples."""
    accepted = [
        one.annotation.text
        for one in section.quotations
        if one.annotation.status is Status.ACCEPTED
    ]
    return tuple(accepted[:_EXAMPLES])


def _sound(episode: Episode) -> str:
    """Where a browser finds the recording of an episode: on this computer, or on the web."""
    media = episode.media
    if media is not None and media.path:
        if media.is_remote:
            return media.path
        path = Path(media.path)
        if path.is_absolute() and path.exists():
            return path.as_uri()
    remote = episode.remote.audio if episode.remote else ""
    return remote if remote.startswith(("https://", "http://")) else ""


def shorter(text: str, most: int) -> str:
    """A text, cut at a word with an ellipsis where it is longer than `most` characters."""
    if len(text) <= most:
        return text
    cut = text.rfind(" ", 0, most)
    return text[: cut if cut > most // 2 else most].rstrip() + " …"


def kept_measures(found: Sequence[TagAgreement]) -> list[str]:
    """The measures that some tag has a value in."""
    kinds = [one.kind.id for one in found[0].measures] if found else []
    return [kind for kind in kinds if any(t.measure(kind).value is not None for t in found)]
