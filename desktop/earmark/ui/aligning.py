"""Alignment as the window offers it: starts by itself, near the playhead first, out of the way."""

import importlib
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from earmark.app import settings as keys
from earmark.app.alignment_due import needs_alignment
from earmark.app.jobs import Job, JobContext
from earmark.app.project_settings import preference
from earmark.domain.episode import Episode, Media
from earmark.domain.timing_report import TimingReport
from earmark.domain.transcript import TimingSource
from earmark.errors import AppError, Cancelled
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.hearing import episode_to_hear, hold_of, teller
from earmark.ui.messages import Message, Messages, Tone
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.aligning import Aligned
    from earmark.app.cuts import NewCut
    from earmark.timing.drift import Drift
    from earmark.ui.dialogs.cut_sheet import CutSheet

_MACHINERY = "earmark.app.aligning"
_START_AFTER_MS = 1500
_AGAIN_AFTER_MS = 4000


class Aligning(QObject):
    """Aligns the open episode in the background and keeps the times good when pins are set.

    Attributes:
        report_changed: The `TimingReport` of the open episode, or None.
    """

    report_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._background = background
        self._messages = messages
        self.cut_sheet: CutSheet | None = None
        self._jobs: dict[int, Job] = {}
        self._unasked = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start_if_needed)
        self._pins: frozenset[tuple[int, int]] = frozenset()
        session.episode_opened.connect(self._on_session_episode_opened)
        session.episode_changed.connect(self._on_session_episode_changed)
        session.transcript_changed.connect(self._on_session_transcript_changed)
        session.timing_changed.connect(self._tell_report)
        self._whisper = actions["times.align_whisper"]
        actions["times.align"].triggered.connect(self.align)
        actions["times.refine"].triggered.connect(self.refine)
        actions["times.check"].triggered.connect(self.check)
        actions["times.other_cut"].triggered.connect(self.ask_other_cut)

    @property
    def report(self) -> TimingReport | None:
        """What is known of the times of the open episode."""
        episode = self._session.episode
        return self._session.project.timing_report(episode.id) if episode else None

    @property
    def is_running(self) -> bool:
        """Whether the open episode is being aligned."""
        episode = self._session.episode
        return episode is not None and episode.id in self._jobs

    def stop_by_itself(self) -> None:
        """Start nothing unasked from now on, for measurements and pictures."""
        self._unasked = False
        self._timer.stop()

    def align(self) -> None:
        """Align the open episode, also when that was done before."""
        if (episode := episode_to_hear(self._session, self._messages)) is not None:
            self._run(episode, refine=False)

    def refine(self) -> None:
        """Replace times that came with the file by more precise ones."""
        if (episode := episode_to_hear(self._session, self._messages)) is not None:
            self._run(episode, refine=True)

    def check(self) -> None:
        """Listen at some places whether the times fit the recording."""
        from earmark.app.retiming import measure_drift
        from earmark.timing.align import AlignmentControl

        episode = episode_to_hear(self._session, self._messages)
        if episode is None:
            return
        project, control = self._session.project, AlignmentControl()

        def work(_job: JobContext) -> "Drift":
            return measure_drift(project, episode.id, control)

        def done(drift: "Drift") -> None:
            self._on_drift_measured(episode, drift)

        self._background.run(
            "drift",
            self.tr("Checking the times…"),
            work,
            done,
            self._on_failed,
            hold=hold_of(control),
            on_cancel=control.cancel,
        )

    def ask_other_cut(self) -> None:
        """Let the person choose another recording of the episode, and compare."""
        if episode_to_hear(self._session, self._messages) is None:
            return
        chosen = self._messages.ask_open(
            self.tr("Choose another recording of this episode"), self.tr("Recordings (*)")
        )
        if chosen:
            self.compare_cut(chosen[0])

    def compare_cut(self, recording: Path | Media) -> None:
        """Find out how another recording differs; the person then decides."""
        from earmark.app.cuts import compare_cut
        from earmark.timing.align import AlignmentControl

        episode = episode_to_hear(self._session, self._messages)
        if episode is None:
            return
        project, control = self._session.project, AlignmentControl()

        def work(job: JobContext) -> "NewCut":
            return compare_cut(
                project,
                episode.id,
                recording,
                control=control,
                told=teller(job),
            )

        self._background.run(
            "cut",
            self.tr("Comparing with {name}…").format(name=recording.name),
            work,
            self._on_cut_compared,
            self._on_failed,
            hold=hold_of(control),
            on_cancel=control.cancel,
        )

    # How it is done.

    def _start_if_needed(self) -> None:
        if not self._window.isVisible():  # a window that closes begins nothing more
            return
        episode = self._session.episode
        if episode is None or not self._is_due(episode):
            return
        if _MACHINERY not in sys.modules:  # a fifth of a second, which the window does not wait for
            self._session.jobs.run(
                "load alignment",
                lambda _: importlib.import_module(_MACHINERY),
                self._on_machinery_loaded,
                self._on_failed,
                replaces=True,
            )
            return
        self._run(episode, refine=False)

    def _is_due(self, episode: Episode) -> bool:
        """Whether an episode is to be aligned now without being asked to."""
        if not self._unasked or episode.id in self._jobs:
            return False
        if not preference(self._session.project, self._session.settings, keys.ALIGN_BY_ITSELF):
            return False
        if not self._has_sound(episode):  # the banner says so already
            return False
        known = self.report
        movable = (TimingSource.ESTIMATED, TimingSource.ALIGNED)
        loose = any(one.source in movable for one in self._session.transcript)
        again = known is not None and known.verdict == "aligned" and self._pins_moved() and loose
        return again or needs_alignment(self._session.project, episode)

    def _on_machinery_loaded(self, _module: object) -> None:
        self._start_if_needed()

    def _has_sound(self, episode: Episode) -> bool:
        """Whether there is something to listen to: the copy, or what it is made from."""
        media = episode.media
        return bool(self._session.player.duration_ms) or (
            media is not None and Path(media.path).is_file()
        )

    def _run(self, episode: Episode, *, refine: bool) -> None:
        from earmark.app.aligning import align_episode
        from earmark.timing.align import AlignmentControl

        if episode.id in self._jobs:
            self._messages.say(self.tr("This episode is being aligned already."))
            return
        project, control = self._session.project, AlignmentControl()
        playhead_ms = self._session.player.position_ms()
        self._pins = self._pins_now()

        def work(job: JobContext) -> "Aligned":
            return align_episode(
                project,
                episode.id,
                refine=refine,
                playhead_ms=playhead_ms,
                control=control,
                told=teller(job),
            )

        def done(aligned: "Aligned") -> None:
            self._jobs.pop(episode.id, None)
            self._tell(episode, aligned.report)
            if self._pins_moved():
                self._timer.start(_AGAIN_AFTER_MS)

        def failed(error: Exception) -> None:
            self._jobs.pop(episode.id, None)
            self._on_failed(error)

        def stopped() -> None:
            control.cancel()
            self._jobs.pop(episode.id, None)

        self._jobs[episode.id] = self._background.run(
            "align",
            self.tr("Aligning to the audio…"),
            work,
            done,
            failed,
            hold=hold_of(control),
            on_cancel=stopped,
        )

    def _tell(self, episode: Episode, report: TimingReport) -> None:
        from earmark.app.aligning import describe

        opened = self._session.episode
        where = "" if opened and opened.id == episode.id else f"{episode.title}: "
        if report.verdict == "aligned":
            self._messages.say(where + describe(report))
        else:
            text = str(AppError(where + report.message, report.hint))
            mine = opened is not None and opened.id == episode.id
            action = self.tr("Align with Whisper") if mine else ""
            self._messages.said.emit(Message(text, Tone.ERROR, action, self._whisper.trigger))

    def _on_drift_measured(self, episode: Episode, drift: "Drift") -> None:
        from earmark.timing.drift import DriftKind

        if drift.kind is DriftKind.UNKNOWN:
            self._messages.say(
                self.tr("Too few words were recognised to tell whether the times fit.")
            )
            return
        if drift.kind is DriftKind.FITS:
            self._messages.say(self.tr("The times fit the recording."))
            return
        seconds = f"{drift.offset_ms / 1000:+.2f} s"
        if drift.kind is DriftKind.OFFSET:
            text = self.tr("The times are off by {seconds} throughout.").format(seconds=seconds)
        elif drift.kind is DriftKind.SPEED:
            speed = f"{(drift.speed - 1) * 100:+.2f} %"
            text = self.tr("The times run at another speed ({speed}).").format(speed=speed)
        else:
            text = self.tr("The times drift against the recording, not evenly.")
        self._messages.say(text, self.tr("Correct"), partial(self.correct, episode, drift))

    def correct(self, episode: Episode, drift: "Drift") -> None:
        """Move the times of an episode by what listening found."""
        from earmark.app.retiming import correct_drift

        try:
            correct_drift(self._session.project, episode.id, drift)
        except AppError as error:
            self._messages.warn(error)

    def _on_cut_compared(self, cut: "NewCut") -> None:
        from earmark.ui.dialogs.cut_sheet import CutSheet

        if cut.refused:
            self._messages.warn(AppError(cut.refused, self.tr("Nothing was changed.")))
            return
        transcript = self._session.project.transcript(cut.episode_id)
        self.cut_sheet = CutSheet(cut, transcript, self._window)
        self.cut_sheet.accepted_cut.connect(partial(self.adopt, cut))
        self.cut_sheet.show()

    def adopt(self, cut: "NewCut") -> None:
        """Give the episode its other recording, with times that fit."""
        from earmark.app.cuts import adopt_cut

        try:
            adopt_cut(self._session.project, cut)
        except AppError as error:
            self._messages.warn(error)
            return
        self._messages.say(self.tr("The transcript is re-timed; every annotation kept its words."))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, AppError):
            self._messages.warn(error)
            return
        raise error

    def _pins_now(self) -> frozenset[tuple[int, int]]:
        return frozenset(
            (one.id, one.start_ms)
            for one in self._session.transcript
            if one.source is TimingSource.MANUAL
        )

    def _pins_moved(self) -> bool:
        return self._pins_now() != self._pins

    def _on_session_episode_opened(self) -> None:
        self._pins = self._pins_now()
        self._timer.start(_START_AFTER_MS)
        self._tell_report()

    def _on_session_episode_changed(self) -> None:
        self._timer.start(_START_AFTER_MS)

    def _on_session_transcript_changed(self, _ids: object) -> None:
        if self._pins_moved():
            self._timer.start(_AGAIN_AFTER_MS)

    def _tell_report(self) -> None:
        self.report_changed.emit(self.report)
