"""Being asked by the system to end: the window closes as if its own button were pressed."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


class StopSignals(QObject):
    """Turns signals of the system into a call in the window's thread.

    Python runs its handlers only when it gets its turn, which in Qt's loop may be never; the
    system's own write to a socket wakes the loop.
    """

    def __init__(self, stop: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._stop = stop
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        for end in (self._ours, theirs):
            end.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, _noted)
            for name in SIGNALS
            if (number := getattr(signal, name, None)) is not None
        }
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)

    def give_back(self) -> None:
        """Let signals do what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    def _on_notifier_activated(self) -> None:
        self._ours.recv(64)
        self._stop()


def _noted(_number: int, _frame: object) -> None:
    """Python must have a handler, or the signal would end the process at once."""
