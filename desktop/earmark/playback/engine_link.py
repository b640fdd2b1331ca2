"""The window's end of the process in which libvlc plays: starts it, speaks to it, ends it.

A pipe to a process beats multiprocessing here: no second helper process is started at the
window's start, nothing of the window's main module is imported again, and the lines can be read.
Knows nothing of Qt; what the engine reports is handed over in the thread that reads.
"""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from earmark.errors import MediaError
from earmark.playback import bundled_vlc
from earmark.playback.engine_reports import DONE, GONE

FLAG = "--sound-engine"  # what makes the program of a bundle an engine, see `__main__`
MODULE = "earmark.playback.vlc_process"
# Unread bytes in the pipe are kept below what the smallest pipe holds (Windows: 4096), so that
# writing never waits for an engine that hangs.
_ROOM = 3500
_END_PATIENCE_S = 1.0

Report = list[Any]


class EngineLink:
    """One process with an engine in it.

    Raises:
        MediaError: If no process can be started.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._number = 0
        self._unanswered: deque[tuple[int, int, float]] = deque()  # number, bytes, moment
        self._waiting: deque[tuple[int, bytes]] = deque()
        self._listener: Callable[[Report], None] | None = None
        self._early: list[Report] = []
        self.made_with: tuple[str, ...] | None = None
        self._process = _start()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._input = self._process.stdin
        self._output = io.BufferedReader(self._process.stdout)  # type: ignore[type-var]
        self._reader = threading.Thread(target=self._read, name="earmark-engine", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def listen(self, listener: Callable[[Report], None]) -> None:
        """Hand over what is reported, in another thread, beginning with what was so far."""
        with self._lock:
            for report in self._early:
                listener(report)
            self._early = []
            self._listener = listener

    def early(self) -> list[Report]:
        """Return what was reported before anybody listened."""
        with self._lock:
            return list(self._early)

    def make(self, *arguments: str) -> None:
        """Let the engine make its instance of libvlc, unless it has one just like that."""
        if self.made_with != arguments:
            self.made_with = arguments
            self.send("make", *arguments)

    def send(self, name: str, *values: Any) -> None:
        """Give a command; never waits. One to a process that has ended does nothing."""
        with self._lock:
            self._number += 1
            line = json.dumps([self._number, name, *values]).encode() + b"\n"
            self._waiting.append((self._number, line))
            self._write()

    def waits_s(self) -> float:
        """Return how long the oldest command has been without an answer, 0 without any."""
        with self._lock:
            return time.monotonic() - self._unanswered[0][2] if self._unanswered else 0.0

    def end(self, patience_s: float = _END_PATIENCE_S) -> None:
        """End the process; one that does not go by itself is killed."""
        with self._lock, contextlib.suppress(OSError):
            self._input.close()
        try:
            self._process.wait(patience_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._reader.join()

    def kill(self) -> None:
        """End a process that hangs."""
        self._process.kill()
        self.end()

    def _write(self) -> None:
        """Write what there is room for; the lock is held."""
        while self._waiting and not self._input.closed:
            number, line = self._waiting[0]
            if self._unanswered and sum(s for _, s, _ in self._unanswered) + len(line) > _ROOM:
                return
            self._waiting.popleft()
            self._unanswered.append((number, len(line), time.monotonic()))
            try:
                while line:
                    line = line[self._input.write(line) :]
            except OSError:  # it has ended: the reader will say so
                self._unanswered.clear()
                return

    def _read(self) -> None:
        with self._output:
            for line in self._output:
                report = json.loads(line)
                if report[0] == DONE:
                    self._answered(report[1])
                else:
                    self._hand_over(report)
        self._hand_over([GONE, self._process.wait()])
        with self._lock:
            self._unanswered.clear()
            self._waiting.clear()

    def _answered(self, number: int) -> None:
        with self._lock:
            while self._unanswered and self._unanswered[0][0] <= number:
                self._unanswered.popleft()
            self._write()

    def _hand_over(self, report: Report) -> None:
        with self._lock:
            listener = self._listener
            if listener is None:
                self._early.append(report)
        if listener is not None:
            listener(report)


def describe(status: int) -> str:
    """Return an exit status in words, for the log."""
    if status < 0:
        with contextlib.suppress(ValueError):
            return f"signal {-status} ({signal.Signals(-status).name})"
    return f"exit status {status}"


def _start() -> "subprocess.Popen[bytes]":
    if getattr(sys, "frozen", False):
        command = [sys.executable, FLAG]
    else:
        command = [sys.executable, "-P", "-m", MODULE]
    environment = bundled_vlc.without_its_variables(dict(os.environ))
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise MediaError(
            f"The sound engine can't be started: {error.strerror or error}.",
            "Close other programs, or install Earmark again.",
        ) from error
