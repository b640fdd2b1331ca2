"""Correct the same words everywhere: what would change is shown first, and is one step of undo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from earmark.app.finding import FindOptions, TextFinder
from earmark.app.project import Project
from earmark.domain import correcting
from earmark.domain.transcript import Place, Transcript, offset_to_ms
from earmark.errors import EditError
from earmark.store import correcting as store
from earmark.store import transcripts
from earmark.store.recorder import Session

CONTEXT = 32  # characters shown on either side


class Piece(NamedTuple):
    """`old`, which stands at an offset of a segment, becomes `new`."""

    segment_id: int
    start: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """One place where words would be corrected, with what stands around it.

    A match that runs over the border of two segments has a piece in each.
    """

    episode_id: int
    start_ms: int
    pieces: tuple[Piece, ...]
    before: str
    after: str

    @property
    def old(self) -> str:
        """What stands there."""
        return " ".join(piece.old for piece in self.pieces)

    @property
    def new(self) -> str:
        """What would stand there."""
        return " ".join(piece.new for piece in self.pieces if piece.new)


@dataclass(frozen=True, slots=True)
class Proposals:
    """What would be corrected, in order, and how many places can't be."""

    places: tuple[Proposal, ...] = ()
    left_out: int = 0


def proposals(
    project: Project,
    episode_ids: Iterable[int],
    query: str,
    replacement: str,
    options: FindOptions | None = None,
) -> Proposals:
    """Find every place where words would be replaced by others.

    A place where nothing would change is no place. One that would leave a segment without
    text is left out and counted.

    Raises:
        EditError: If a regular expression can't be read.
    """
    found: list[Proposal] = []
    left_out = 0
    for episode_id in episode_ids:
        transcript = project.transcript(episode_id)
        finder = TextFinder()
        finder.set_transcript(transcript)
        finder.find(query, options)
        if finder.error:
            raise EditError(finder.error, "Mend it, or look for plain words.")
        for number in range(len(finder)):
            proposal = propose(transcript, episode_id, finder, number, replacement)
            if proposal is None:
                left_out += 1
            elif proposal.old != proposal.new:
                found.append(proposal)
    return Proposals(tuple(found), left_out)


def propose(
    transcript: Transcript, episode_id: int, finder: TextFinder, number: int, replacement: str
) -> Proposal | None:
    """What replacing one match would do; None where it would leave a segment without text."""
    start, end = finder.match(number)
    new = " ".join(finder.replacement(number, replacement).split())
    pieces = _pieces(transcript, start, end, new)
    if any(not _replaced(transcript[_row(transcript, one)].text, [one]) for one in pieces):
        return None
    segment = transcript[start.row]
    before = segment.text[: start.offset]
    after = transcript[end.row].text[end.offset :]
    return Proposal(
        episode_id,
        offset_to_ms(segment, start.offset),
        pieces,
        "…" + before[-CONTEXT:] if len(before) > CONTEXT else before,
        after[:CONTEXT] + "…" if len(after) > CONTEXT else after,
    )


def replace(project: Project, places: Sequence[Proposal], query: str = "") -> int:
    """Correct these places in one step; returns how many segments changed.

    Raises:
        EditError: If a text has changed since it was looked at, or would be left empty.
    """
    if not places:
        return 0
    what = query or places[0].old
    label = f"Correct “{what}” to “{places[0].new}”"

    def work(session: Session) -> int:
        by_episode: dict[int, dict[int, list[Piece]]] = {}
        for place in places:
            for piece in place.pieces:
                mine = by_episode.setdefault(place.episode_id, {})
                mine.setdefault(piece.segment_id, []).append(piece)
        return sum(
            _rewrite(session, episode_id, pieces) for episode_id, pieces in by_episode.items()
        )

    return project.edit(label, work)


def _rewrite(session: Session, episode_id: int, pieces: dict[int, list[Piece]]) -> int:
    known = transcripts.segments(session, episode_id, pieces)
    if len(known) != len(pieces):
        raise EditError("That segment is no longer in the transcript.", "Look for the words again.")
    changed = [
        correcting.correct_text(segment, _replaced(segment.text, pieces[segment.id]))
        for segment in known
    ]
    return store.rewrite(session, episode_id, changed)


def _replaced(text: str, pieces: Sequence[Piece]) -> str:
    """A text with pieces of it replaced.

    Raises:
        EditError: If one of them is not there.
    """
    for piece in sorted(pieces, key=lambda one: one.start, reverse=True):
        end = piece.start + len(piece.old)
        if text[piece.start : end] != piece.old:
            raise EditError(
                f"“{piece.old}” is no longer where it was found.", "Look for the words again."
            )
        text = text[: piece.start] + piece.new + text[end:]
    return " ".join(text.split())


def _pieces(transcript: Transcript, start: Place, end: Place, new: str) -> tuple[Piece, ...]:
    """What a match becomes in each segment it touches.

    Where there are as many new words as old ones, each segment keeps its number of words;
    otherwise the first one gets all of them.
    """
    olds = []
    for row in range(start.row, end.row + 1):
        text = transcript[row].text
        first = start.offset if row == start.row else 0
        last = end.offset if row == end.row else len(text)
        olds.append((transcript[row].id, first, text[first:last]))
    words = new.split(" ") if new else []
    counts = [len(old.split()) for _, _, old in olds]
    if len(olds) == 1 or sum(counts) != len(words):
        news = [new, *[""] * (len(olds) - 1)]
    else:
        ends = [sum(counts[: number + 1]) for number in range(len(counts))]
        news = [" ".join(words[e - n : e]) for n, e in zip(counts, ends, strict=True)]
    return tuple(Piece(*old, text) for old, text in zip(olds, news, strict=True))


def _row(transcript: Transcript, piece: Piece) -> int:
    return transcript.row_of(piece.segment_id)
