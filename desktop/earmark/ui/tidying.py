"""Search for garbage in what has lived long, while nothing is going on.

The interpreter searches whenever enough has been made, in the thread that makes the last of it:
while a job holds a hundred thousand objects that is up to 60 ms, often in the window. Searches of
what is young stay as they are; they take less than a millisecond.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from earmark.app.jobs import JobRunner

_EVERY_MS = 20_000
_BESIDE = {"align"}  # runs for long and in other processes
_NEVER = 1_000_000


def settle_memory() -> None:
    """Search again, but not in what starting has made: that stays to the end."""
    gc.freeze()
    young, middle, _old = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER)
    gc.enable()


class Tidying(QObject):
    """Searches through everything every now and then, between jobs."""

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    def tidy(self) -> None:
        """Search now, unless a job is at work."""
        if all(job.name in _BESIDE for job in self._jobs.active()):
            gc.collect()
