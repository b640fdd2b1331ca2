"""Take in many files at once: folders and lists, transcripts and recordings paired by name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from earmark.app.importing import ImportResult, import_episode
from earmark.app.pairing import Pair, plan
from earmark.app.project import Project
from earmark.app.recordings import Asked, Progress
from earmark.errors import AppError, Cancelled

__all__ = ["Outcome", "Pair", "import_many", "plan"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a pair: a result, or why there is none."""

    pair: Pair
    result: ImportResult | None
    error: AppError | None = None


def import_many(
    project: Project,
    pairs: Sequence[Pair],
    *,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> Iterator[Outcome]:
    """Import pair after pair; one that fails does not keep the others out.

    Raises:
        Cancelled: If `cancelled` said so; what was imported before stays.
    """
    for number, pair in enumerate(pairs):
        told = partial(_told, progress, pair.name, number, len(pairs))

        told(0.0)
        try:
            result = import_episode(
                project,
                pair.transcript,
                pair.recording,
                chapters=pair.chapters,
                progress=told,
                cancelled=cancelled,
            )
            yield Outcome(pair, result)
        except Cancelled:
            raise
        except AppError as error:
            yield Outcome(pair, None, error)


def _told(
    progress: Progress | None, name: str, done: int, all_: int, share: float, _text: str = ""
) -> None:
    if progress is not None:
        progress((done + share) / all_, name)
