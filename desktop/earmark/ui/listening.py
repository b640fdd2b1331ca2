"""What the optional extra for speech recognition does in the window: align, and write down."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from earmark.app import settings as keys
from earmark.app.jobs import JobContext
from earmark.domain.episode import Episode
from earmark.errors import AppError, Cancelled
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.hearing import episode_to_hear, hold_of, teller
from earmark.ui.messages import Messages
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.aligning import Aligned
    from earmark.app.transcribing import Transcribed
    from earmark.timing.align import AlignmentControl


class Listening(QObject):
    """Runs Whisper on the open episode, with a model that the person has chosen."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._background = background
        self._messages = messages
        self._busy: set[int] = set()
        actions["times.align_whisper"].triggered.connect(self.align)
        actions["times.transcribe"].triggered.connect(self.transcribe)

    def align(self) -> None:
        """Align the transcript of the open episode with Whisper."""
        from earmark.app.aligning import align_with_recogniser, describe
        from earmark.app.transcribing import open_recogniser
        from earmark.timing.align import AlignmentControl

        episode = episode_to_hear(self._session, self._messages)
        model = self._model() if episode is not None else ""
        if episode is None or not model:
            return
        project, control = self._session.project, AlignmentControl()

        def work(job: JobContext) -> "Aligned":
            recogniser = open_recogniser(model)
            return align_with_recogniser(
                project, episode.id, recogniser, control=control, told=teller(job)
            )

        def done(aligned: "Aligned") -> None:
            self._messages.say(describe(aligned.report))

        self._run(episode, self.tr("Listening with Whisper…"), work, done, control)

    def transcribe(self) -> None:
        """Write down the open episode, which has no transcript."""
        from earmark.app.transcribing import open_recogniser, transcribe_episode
        from earmark.timing.align import AlignmentControl

        episode = episode_to_hear(self._session, self._messages)
        if episode is None:
            return
        if len(self._session.transcript):
            self._messages.say(self.tr("This episode has a transcript already."))
            return
        model = self._model()
        if not model:
            return
        project, control = self._session.project, AlignmentControl()

        def work(job: JobContext) -> "Transcribed":
            recogniser = open_recogniser(model)
            return transcribe_episode(
                project, episode.id, recogniser, control=control, told=teller(job)
            )

        def done(made: "Transcribed") -> None:
            text = self.tr("The recording is written down: %n segments.", "", made.segments)
            self._messages.say(text)

        self._run(episode, self.tr("Writing down the recording…"), work, done, control)

    # How it is done.

    def _run(
        self,
        episode: Episode,
        title: str,
        work: Callable[[JobContext], object],
        done: Callable[..., None],
        control: "AlignmentControl",
    ) -> None:
        if episode.id in self._busy:
            self._messages.say(self.tr("This episode is being listened to already."))
            return
        self._busy.add(episode.id)

        def ended(result: object) -> None:
            self._busy.discard(episode.id)
            done(result)

        def failed(error: Exception) -> None:
            self._busy.discard(episode.id)
            if isinstance(error, Cancelled):
                return
            if not isinstance(error, AppError):
                raise error
            self._session.settings.set(keys.WHISPER_MODEL, "")
            self._messages.warn(error)

        def stopped() -> None:
            self._busy.discard(episode.id)
            control.cancel()

        self._background.run(
            "whisper", title, work, ended, failed, hold=hold_of(control), on_cancel=stopped
        )

    def _model(self) -> str:
        """The folder of the model that was chosen, asked for once; empty for none."""
        from earmark.app.transcribing import is_installed

        if not is_installed():
            self._messages.warn(
                AppError(
                    self.tr("Speech recognition with Whisper is not installed."),
                    self.tr("Install it with: pip install 'earmark[whisper]'"),
                )
            )
            return ""
        known = self._session.settings.get(keys.WHISPER_MODEL)
        if known and Path(known).is_dir():
            return known
        chosen = self._messages.ask_folder(self.tr("Choose the folder of a Whisper model"))
        if chosen is None:
            return ""
        self._session.settings.set(keys.WHISPER_MODEL, str(chosen))
        return str(chosen)
