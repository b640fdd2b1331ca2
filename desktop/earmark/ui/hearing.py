"""What all work that listens to a recording beside the window has in common."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from earmark.app.jobs import JobContext
from earmark.domain.episode import Episode
from earmark.ui.messages import Messages
from earmark.ui.numbers import number
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.timing.align import AlignmentControl

_CONTEXT = "Hearing"


def episode_to_hear(session: Session, messages: Messages) -> Episode | None:
    """The open episode, if it can be listened to and changed; else says what is missing."""
    episode = session.episode
    if episode is None:
        text = QCoreApplication.translate(_CONTEXT, "Open an episode first.")
    elif episode.media is None:
        text = QCoreApplication.translate(_CONTEXT, "Choose the recording of this episode first.")
    elif session.project.read_only:
        text = QCoreApplication.translate(_CONTEXT, "This project is open for reading only.")
    else:
        return episode
    messages.say(text)
    return None


def hold_of(control: "AlignmentControl") -> Callable[[bool], None]:
    """What pauses an alignment and lets it go on."""

    def hold(paused: bool) -> None:
        if paused:
            control.pause()
        else:
            control.resume()

    return hold


def teller(job: JobContext) -> Callable[[float, float | None], None]:
    """What carries progress to the panel, and ends the work when the window closes."""

    def told(share: float, left_s: float | None) -> None:
        job.check()
        job.progress(share, _left(left_s))

    return told


def _left(seconds: float | None) -> str:
    """About how long it still takes, in words that do not flicker."""
    if seconds is None:
        return ""
    if seconds < 50:
        few = QCoreApplication.translate(_CONTEXT, "seconds left")
        return few if seconds <= 15 else QCoreApplication.translate(_CONTEXT, "under a minute left")
    text = QCoreApplication.translate(_CONTEXT, "about {n} min left")
    return text.format(n=number(round(seconds / 60)))
