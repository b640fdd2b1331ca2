"""Find when each word of a text is said in a recording, in the background and step by step.

First the surroundings of the playhead, then a coarse map of the whole recording, then every
chunk of it outwards from the playhead, then what is left between the words found. Nothing found
is lost when the work is interrupted: `Alignment.state` can be stored and handed to the next one.
"""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from earmark.errors import AppError, MediaError
from earmark.timing.audio import media_length_ms
from earmark.timing.phases import Phases
from earmark.timing.progress import AlignmentControl, AlignmentProgress, AlignmentResult
from earmark.timing.state import AlignmentState, alignment_key
from earmark.timing.timed import TimedLine

__all__ = [
    "Alignment",
    "AlignmentControl",
    "AlignmentProgress",
    "AlignmentResult",
    "align",
    "default_jobs",
]


def default_jobs() -> int:
    """All cores but one, at least one."""
    return max(1, (os.cpu_count() or 2) - 1)


@dataclass
class Alignment:
    """One alignment of a text with a recording.

    Args:
        lines: The text.
        media: The recording; best the seekable copy.
        pins: (line, start_ms) set by hand; never changed.
        playhead_ms: Where the person listens; the work starts there.
        jobs: Processes; None for all cores but one, 0 to work in this process.
        state: What an earlier, interrupted alignment found. Ignored if it belongs to another
            text or recording.
        rough: The times shown so far; by default an estimate is made.
        work_dir: Where the decoded sound (115 MB an hour) is kept meanwhile.
    """

    lines: Sequence[str]
    media: Path
    pins: Sequence[tuple[int, int]] = ()
    playhead_ms: int = 0
    jobs: int | None = None
    state: AlignmentState | None = None
    rough: Sequence[TimedLine] | None = None
    work_dir: Path | None = None
    result: AlignmentResult | None = field(default=None, init=False)

    def steps(self, control: AlignmentControl | None = None) -> Iterator[AlignmentProgress]:
        """Do the work; yields as it gets on and sets `result` in the end.

        Raises:
            MediaError: If the recording cannot be read.
            Cancelled: If `control` cancels.
            AppError: If a process died, usually for lack of memory.
        """
        control = control or AlignmentControl()
        key = alignment_key(self.lines, self._checked_media())
        if self.state is None or self.state.key != key:
            self.state = AlignmentState(key)
        jobs = default_jobs() if self.jobs is None else self.jobs
        with tempfile.TemporaryDirectory(
            prefix="earmark-", dir=self.work_dir, ignore_cleanup_errors=True
        ) as folder:
            raw = Path(folder) / "sound.raw"
            raw.touch()
            work = Phases(self, self.state, raw, jobs, control)
            try:
                with work.workers, closing(work.run()) as progress:
                    yield from progress
            except BrokenProcessPool as error:
                raise AppError(
                    "A process of the alignment ended unexpectedly.",
                    "There may be too little memory. Try again with fewer jobs.",
                ) from error
            self.result = work.result()

    def _checked_media(self) -> Path:
        if not self.media.is_file():
            raise MediaError(
                f"The recording {self.media.name} is missing.", "Attach the recording again."
            )
        media_length_ms(self.media)
        return self.media


def align(
    lines: Sequence[str],
    media: Path,
    *,
    pins: Sequence[tuple[int, int]] = (),
    jobs: int | None = None,
    on_progress: Callable[[AlignmentProgress], None] | None = None,
    control: AlignmentControl | None = None,
) -> AlignmentResult:
    """Align a text with a recording and wait for it; see `Alignment` for more choice."""
    alignment = Alignment(lines, media, pins=pins, jobs=jobs)
    for progress in alignment.steps(control):
        if on_progress is not None:
            on_progress(progress)
    assert alignment.result is not None
    return alignment.result
