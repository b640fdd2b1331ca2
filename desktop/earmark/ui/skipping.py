"""Skips what carries chosen tags while it plays, or plays nothing but that."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from earmark.domain.annotation import Status
from earmark.domain.ranges import TimeRange, gaps_between, merge_ranges
from earmark.ui.session import Session

_JOINT_MS = 400  # a shorter rest between two skipped stretches is skipped along
_SHORTEST_MS = 250
_EARLY_MS = 15


class SkipMode(StrEnum):
    """What chosen tags do to playback."""

    OFF = "off"
    SKIP = "skip"
    ONLY = "only"


class Skipping(QObject):
    """Watches the playhead and jumps over what is not to be heard.

    It works by a timer of its own, set to the next boundary, so that it also works while
    the window is hidden.

    Attributes:
        skipped: The `TimeRange` that was jumped over.
        mode_changed: The `SkipMode`.
    """

    skipped = Signal(object)
    mode_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mode = SkipMode.OFF
        self._tags: frozenset[int] = frozenset()
        self._unheard: list[TimeRange] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        player = session.player
        player.position_changed.connect(self._look)
        player.state_changed.connect(self._look)
        player.rate_changed.connect(self._look)
        session.annotations_changed.connect(self._read)
        session.episode_opened.connect(self._read)
        player.duration_changed.connect(self._read)

    @property
    def mode(self) -> SkipMode:
        """What chosen tags do to playback."""
        return self._mode

    @property
    def tags(self) -> frozenset[int]:
        """The chosen tags."""
        return self._tags

    @property
    def unheard(self) -> list[TimeRange]:
        """The stretches that are jumped over now, in order."""
        return list(self._unheard)

    def set_mode(self, mode: SkipMode, tags: frozenset[int]) -> None:
        """Skip what has one of these tags, or play nothing else, or play everything."""
        self._tags = tags
        if mode is not self._mode:
            self._mode = mode
            self.mode_changed.emit(mode)
        self._read()

    @Slot()
    def _read(self) -> None:
        duration_ms = self._session.player.duration_ms
        tagged = [
            annotation.time
            for annotation in self._session.annotations
            if annotation.tag_id in self._tags and annotation.status is not Status.REJECTED
        ]
        if self._mode is SkipMode.OFF or not self._tags:
            self._unheard = []
        elif self._mode is SkipMode.SKIP:
            self._unheard = merge_ranges(tagged, joint_ms=_JOINT_MS)
        else:
            heard = merge_ranges(tagged, joint_ms=_JOINT_MS)
            self._unheard = gaps_between(heard, duration_ms) if heard else []
        self._unheard = [one for one in self._unheard if one.duration_ms >= _SHORTEST_MS]
        self._look()

    @Slot()
    def _look(self) -> None:
        self._timer.stop()
        player = self._session.player
        if not self._unheard or not player.is_playing:
            return
        here = player.position_ms()
        for one in self._unheard:
            if one.start_ms - _EARLY_MS <= here < one.end_ms - _EARLY_MS:
                self._jump(one)
                return
            if one.start_ms > here:
                wait = (one.start_ms - here) / max(0.1, player.rate)
                self._timer.start(max(1, round(wait)))
                return

    def _jump(self, over: TimeRange) -> None:
        player = self._session.player
        if over.end_ms >= player.duration_ms:
            player.pause()
            return
        player.seek(over.end_ms)
        self.skipped.emit(over)
