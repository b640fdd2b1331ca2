"""Keep a sound engine at hand: hear it in the thread of the window, notice its end or a hang."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from earmark.playback.engine_link import EngineLink, describe
from earmark.playback.engine_reports import GONE, READY, UNUSABLE
from earmark.playback.mishaps import Mishaps

# How long a command may go without an answer; making the instance looks through all plugins,
# which can take long on a cold disk.
_ANSWER_PATIENCE_S = 3.0
MAKING_PATIENCE_S = 30.0
_ANSWERS_EVERY_MS = 500


class EngineKeeper(QObject):
    """Holds one engine at a time. An engine that was lost is not there any more.

    Args:
        parent: The owner.
        prepare: See `VlcPlayer`.

    Attributes:
        reported: A list of name and values, see `engine_reports`.
        lost: Why the engine is gone, and whether it had to be killed as it hung.
    """

    reported = Signal(object)
    lost = Signal(str, bool)
    _heard = Signal(object)

    def __init__(self, parent: QObject, prepare: tuple[str, str] | None) -> None:
        super().__init__(parent)
        self._prepare = prepare
        self._link: EngineLink | None = None
        self._serial = 0
        self._late = 0
        self._mishaps = Mishaps()
        self.is_ready = False
        self.unusable: tuple[str, str] | None = None
        self._answers = QTimer(self)
        self._answers.setInterval(_ANSWERS_EVERY_MS)
        self._answers.timeout.connect(self._on_answers_timeout)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    @property
    def is_there(self) -> bool:
        """Whether there is an engine, ready or not."""
        return self._link is not None

    @property
    def pid(self) -> int:
        """The number of its process, 0 without one."""
        return self._link.pid if self._link is not None else 0

    def begin(self, arguments: tuple[str, ...], link: EngineLink | None = None) -> None:
        """Start an engine, or take one over.

        Raises:
            MediaError: If no process can be started.
        """
        self._link = link or EngineLink()
        self._serial += 1
        self.unusable = None
        if self._prepare is not None:
            self.send("prepare", *self._prepare)
        self.make(arguments)
        self._link.listen(partial(self._hand_over, self._serial))

    def make(self, arguments: tuple[str, ...]) -> None:
        """Let the engine make its instance with other arguments."""
        if self._link is not None:
            self.is_ready = False
            self._link.make(*arguments)
            self._expect_answer()

    def send(self, name: str, *values: Any) -> None:
        """Give a command, without waiting."""
        if self._link is not None:
            self._link.send(name, *values)
            self._expect_answer()

    def end(self) -> None:
        """Let the engine go."""
        self._answers.stop()
        link, self._link = self._link, None
        if link is not None:
            link.end()

    def lose(self, reason: str, *, hung: bool) -> None:
        """Kill the engine and tell why."""
        self._answers.stop()
        self._late = 0
        self.is_ready = False
        link, self._link = self._link, None
        if link is not None:
            link.kill()
            self.lost.emit(reason, hung)

    def is_hopeless(self) -> bool:
        """Count one more engine as lost; tell whether another would be too many of late."""
        return self._mishaps.too_many()

    def forgive(self) -> None:
        """Begin to count anew, as a person wants to try again."""
        self._mishaps.forgive()

    def _expect_answer(self) -> None:
        if not self._answers.isActive():
            self._answers.start()

    def _on_answers_timeout(self) -> None:
        """Look twice before an engine is held to hang: this process may have been busy itself."""
        waits_s = self._link.waits_s() if self._link is not None else 0.0
        if waits_s == 0.0:
            self._answers.stop()
        patience_s = _ANSWER_PATIENCE_S if self.is_ready else MAKING_PATIENCE_S
        self._late = self._late + 1 if waits_s > patience_s else 0
        if self._late > 1:
            self.lose(f"no answer for {waits_s:.1f} s", hung=True)

    def _hand_over(self, serial: int, report: list[Any]) -> None:
        """Take a report in the thread that reads it."""
        self._heard.emit((serial, report))

    def _on_heard(self, told: tuple[int, list[Any]]) -> None:
        serial, report = told
        if serial != self._serial or self._link is None:
            return
        name, *values = report
        if name == GONE:
            self.lose(describe(values[0]), hung=False)
            return
        if name == READY:
            self.is_ready = True
        elif name == UNUSABLE:
            self.unusable = (values[0], values[1])
        self.reported.emit(report)
