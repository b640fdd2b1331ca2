"""Several voices on one episode: where they differ, how well they agree, what is decided."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from earmark.analysis.disagreements import Difference, Passage, passages
from earmark.analysis.intervals import Spans, spans_of
from earmark.analysis.measures import TOLERANCE_MS, Compared, TagAgreement, agreement
from earmark.app.project import Project
from earmark.domain.annotation import GOLD, Annotation, Status
from earmark.domain.voices import (
    ADJUDICATED,
    AGREED,
    NOTHING,
    Voice,
    VoiceKind,
    claims,
    voice_from,
    voice_of,
)
from earmark.errors import EditError, ProjectError
from earmark.store import annotations, codebook
from earmark.store.marks import episode_facts, segment_times, sources
from earmark.store.recorder import Session

AGREE_MS = 1000  # ends that lie no further apart are the same to a listener


@dataclass(frozen=True, slots=True)
class Comparison:
    """The annotations of some voices on one episode, side by side, with what was decided.

    `gold` holds what the gold tier says, by the uuid of each annotation it was decided from.
    """

    episode_id: int
    length_ms: int
    voices: tuple[Voice, ...]
    passages: tuple[Passage, ...]
    gold: dict[str, list[Annotation]]

    @property
    def disagreements(self) -> list[Passage]:
        """The passages about which the voices differ."""
        return [one for one in self.passages if one.difference is not Difference.NONE]

    def decision(self, passage: Passage) -> list[Annotation] | None:
        """What was decided about a passage, [] for nothing there, None while it is open."""
        found = {one.id: one for own in passage.annotations for one in self.gold.get(own.uuid, ())}
        if not found:
            return None
        return [one for one in found.values() if one.status is not Status.REJECTED]


def voices(project: Project, episode_id: int | None = None) -> list[tuple[Voice, int]]:
    """Who annotated an episode, or any, and how much; people first, the gold tier last."""
    counts: Counter[Voice] = Counter()
    with project.database.reading() as connection:
        for annotator, origin, tier, status, count in sources(connection, episode_id):
            voice = voice_from(annotator, origin, tier)
            counts[voice] += count if claims(voice, Status(status)) else 0
    found = [(voice, count) for voice, count in counts.items() if count]
    return sorted(found, key=lambda one: one[0].rank)


def find_voices(project: Project, keys: Sequence[str], episode_ids: Sequence[int]) -> list[Voice]:
    """The voices with these keys; without any, all people and suggesters of these episodes.

    Raises:
        ProjectError: If a key is nobody's, or fewer than two are left; the hint lists who is there.
    """
    known: dict[Voice, None] = {}
    for episode_id in episode_ids:
        known.update((voice, None) for voice, _ in voices(project, episode_id))
    by_key = {voice.key.casefold(): voice for voice in known}
    listed = (
        ", ".join(voice.key or "(no name)" for voice in sorted(known, key=lambda one: one.rank))
        or "nobody"
    )
    for key in keys:
        if key.casefold() not in by_key:
            raise ProjectError(f"Nobody called “{key}” annotated that.", f"There is: {listed}.")
    found = [by_key[key.casefold()] for key in keys] or [
        voice
        for voice in sorted(known, key=lambda one: one.rank)
        if voice.kind is not VoiceKind.GOLD
    ]
    if len(set(found)) < 2:
        raise ProjectError(
            "There are not two annotators to compare.",
            f"Annotations there are by: {listed}. Take in another’s with 'import-annotations'.",
        )
    return found


def compare(
    project: Project, episode_id: int, wanted: Sequence[Voice], tolerance_ms: int = AGREE_MS
) -> Comparison:
    """Lay the annotations of some voices side by side.

    Raises:
        ProjectError: If the project has no such episode.
    """
    episode = project.episode(episode_id)
    found = project.annotations(episode_id)
    own: dict[Voice, list[Annotation]] = {voice: [] for voice in wanted}
    gold: dict[str, list[Annotation]] = defaultdict(list)
    for one in found:
        voice = voice_of(one)
        if claims(voice, one.status) and voice in own:
            own[voice].append(one)
        if one.tier == GOLD:
            for uuid in one.sources:
                gold[uuid].append(one)
    length_ms = max([episode.duration_ms, *(one.time.end_ms for one in found)])
    made = passages([own[voice] for voice in wanted], tolerance_ms)
    return Comparison(episode_id, length_ms, tuple(wanted), tuple(made), dict(gold))


def agreements(
    project: Project,
    episode_ids: Sequence[int],
    wanted: Sequence[Voice],
    tolerance_ms: int = TOLERANCE_MS,
) -> list[TagAgreement]:
    """How well voices agree about each tag that one of them used.

    Only episodes count that every one of the voices has annotated: who did not work on an episode
    does not disagree about it.
    """
    with project.database.reading() as connection:
        lengths = {one.id: one.length_ms for one in episode_facts(connection)}
    compared = []
    tags: set[int] = set()
    for episode_id in episode_ids:
        marks, end_ms, heard = _marks(project.annotations(episode_id), wanted)
        if len(heard) < len(wanted):
            continue
        tags.update(marks)
        with project.database.reading() as connection:
            segments = spans_of(segment_times(connection, episode_id))
        compared.append(Compared(max(lengths[episode_id], end_ms), segments, marks))
    used = [tag.id for tag in project.codebook() if tag.id in tags]
    return [agreement(compared, len(wanted), tag_id, tolerance_ms=tolerance_ms) for tag_id in used]


def _marks(
    found: Iterable[Annotation], wanted: Sequence[Voice]
) -> tuple[dict[int, list[Spans]], int, set[Voice]]:
    """Spans by tag and voice, the last end, and which of the voices said anything."""
    pairs: dict[int, list[list[tuple[int, int]]]] = defaultdict(lambda: [[] for _ in wanted])
    number = {voice: at for at, voice in enumerate(wanted)}
    heard: set[Voice] = set()
    end_ms = 0
    for one in found:
        voice = voice_of(one)
        end_ms = max(end_ms, one.time.end_ms)
        if voice in number and claims(voice, one.status):
            heard.add(voice)
            pairs[one.tag_id][number[voice]].append((one.time.start_ms, one.time.end_ms))
    return {tag: [spans_of(own) for own in lists] for tag, lists in pairs.items()}, end_ms, heard


def decide(
    project: Project, comparison: Comparison, passage: Passage, voice: int | None
) -> list[Annotation]:
    """Put into the gold tier what one voice says of a passage, None for: nothing is there.

    What was decided before is replaced. The new annotations name all that they were decided from,
    and whose was taken. One step of undo.

    Raises:
        EditError: If the passage is gone.
    """
    taken = passage.by_voice[voice] if voice is not None else ()
    key = comparison.voices[voice].key if voice is not None and taken else NOTHING

    def work(session: Session) -> list[Annotation]:
        _forget(session, comparison, passage)
        if not passage.annotations:
            raise EditError("There is nothing to decide about.")
        new = [_gold(one, passage, key) for one in taken] or [
            _gold(passage.annotations[0], passage, NOTHING)
        ]
        made = [annotations.add(session, one) for one in new]
        name = codebook.name_of(session, passage.annotations[0].tag_id)
        session.label = f"Decide {annotations.describe(made[0])} {name}"
        return made

    return project.edit("Decide", work)


def reopen(project: Project, comparison: Comparison, passage: Passage) -> None:
    """Take back what was decided about a passage.

    Raises:
        EditError: If it is gone already.
    """
    project.edit("Reopen a passage", lambda session: _forget(session, comparison, passage))


def adopt_agreed(project: Project, comparison: Comparison) -> int:
    """Put all passages into the gold tier that every voice marked alike, as the first one did.

    Passages that were decided already are left as they are. One step of undo.

    Returns:
        How many were put there.
    """
    fresh = [
        one
        for one in comparison.passages
        if one.difference is Difference.NONE and comparison.decision(one) is None
    ]
    new = [_gold(one.by_voice[0][0], one, AGREED) for one in fresh]
    if new:
        label = f"Take {len(new)} agreed annotations into the gold tier"
        project.edit(label, lambda session: annotations.add_many(session, new))
    return len(new)


def _forget(session: Session, comparison: Comparison, passage: Passage) -> None:
    before = {one.id for own in passage.annotations for one in comparison.gold.get(own.uuid, ())}
    if before:
        annotations.remove(session, sorted(before))


def _gold(one: Annotation, passage: Passage, key: str) -> annotations.NewAnnotation:
    status = Status.REJECTED if key == NOTHING else Status.ACCEPTED
    return annotations.NewAnnotation(
        one.episode_id,
        one.tag_id,
        one.span,
        one.note,
        status,
        ADJUDICATED + key,
        one.start_shift_ms,
        one.end_shift_ms,
        fields=one.fields,
        tier=GOLD,
        sources=tuple(dict.fromkeys(found.uuid for found in passage.annotations)),
    )
