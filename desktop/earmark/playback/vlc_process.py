"""The process in which libvlc plays, so that a crash in it can't take the window along.

Reads commands from standard input, one JSON list `[number, name, values…]` a line, and answers
each with `["done", number]` on what was standard output, between the engine's reports. It ends
as soon as its input does, whatever libvlc is doing: sound must not outlive the window.

`time.monotonic()` counts from the same moment in all processes of a computer, on Linux
(CLOCK_MONOTONIC), macOS (mach_absolute_time) and Windows (GetTickCount64, from Python 3.13 on
QueryPerformanceCounter), so that a moment reported here means the same in the window.
"""

import contextlib
import ctypes
import importlib
import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NoReturn

from earmark.errors import MediaError
from earmark.playback import few_plugins
from earmark.playback.engine_reports import CRASHED, DONE, READY, UNUSABLE
from earmark.playback.vlc_engine import VlcEngine

_NAME = b"earmark-sound"  # Linux shows fifteen letters
_PR_SET_NAME = 15
_NO_CRASH_DIALOGS = 0x0001 | 0x0002 | 0x8000
_BROKEN = 70
_COMMANDS = ("open", "start", "halt", "shut", "rate", "volume", "state")
# What a later command makes pointless: a burst of seeks must not be worked through one by one.
_OUTDATED_BY = {
    "start": {"start", "open", "shut", "make"},
    "halt": {"start", "halt", "open", "shut", "make"},
    "state": {"start", "open", "shut", "make"},
    "rate": {"rate"},
    "volume": {"volume"},
}

Command = tuple[int, str, list[Any]]
Work = Callable[[], None]
Todo = queue.SimpleQueue[Command | Work]


class _Pipe:
    """Where reports go; libvlc's threads and the engine's share it."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def report(self, name: str, *values: Any) -> None:
        line = json.dumps([name, *values]).encode() + b"\n"
        with self._lock:
            try:
                while line:
                    line = line[os.write(self._descriptor, line) :]
            except OSError:  # nobody listens any more
                os._exit(0)


def main() -> NoReturn:
    """Serve the window until it closes the pipe."""
    _set_up()
    few_plugins.prepare()
    pipe = _Pipe(_take_output())
    todo: Todo = queue.SimpleQueue()
    engine = VlcEngine(pipe.report, todo.put)
    threading.Thread(target=_read, args=(todo,), name="commands", daemon=True).start()
    try:
        while True:
            _work(engine, pipe, _all_of(todo))
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
        pipe.report(CRASHED, f"{type(error).__name__}: {error}")
        os._exit(_BROKEN)


def _set_up() -> None:
    """Leave it to the window when to end, and bear a name in lists of processes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_CRASH_DIALOGS)
    elif sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_NAME, _NAME, 0, 0, 0)


def _take_output() -> int:
    """Keep standard output for reports alone; what plugins print goes to standard error."""
    descriptor = os.dup(1)
    try:
        os.dup2(2, 1)
    except OSError:  # a windowed program has no standard error
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return descriptor


def _read(todo: Todo) -> None:
    """Pass commands on. In a thread of its own, so that the end is noticed in any case."""
    with open(0, "rb", closefd=False) as lines:
        for line in lines:
            number, name, *values = json.loads(line)
            todo.put((number, name, values))
    os._exit(0)


def _all_of(todo: Todo) -> list[Command | Work]:
    """Wait for something to do, and return all that there is."""
    found = [todo.get()]
    with contextlib.suppress(queue.Empty):
        while True:
            found.append(todo.get_nowait())
    return found


def outdated(names: Sequence[str]) -> list[bool]:
    """Tell of each of some commands whether one after it makes it pointless."""
    later: set[str] = set()
    found = []
    for name in reversed(names):
        found.append(not later.isdisjoint(_OUTDATED_BY.get(name, ())))
        later.add(name)
    return found[::-1]


def _work(engine: VlcEngine, pipe: _Pipe, todo: list[Command | Work]) -> None:
    commands = [each for each in todo if not callable(each)]
    for (number, name, values), is_outdated in zip(
        commands, outdated([name for _, name, _ in commands]), strict=True
    ):
        if not is_outdated:
            _obey(engine, pipe, name, values)
        pipe.report(DONE, number)
    for each in todo:
        if callable(each):
            each()


def _obey(engine: VlcEngine, pipe: _Pipe, name: str, values: list[Any]) -> None:
    if name == "make":
        _make(engine, pipe, values)
    elif name == "prepare":
        module, argument = values
        engine.prepare = partial(importlib.import_module(module).attach, argument)
    elif name in _COMMANDS:
        getattr(engine, name)(*values)


def _make(engine: VlcEngine, pipe: _Pipe, arguments: list[str]) -> None:
    try:
        engine.make(arguments)
    except MediaError as error:
        pipe.report(UNUSABLE, error.message, error.hint)
    else:
        pipe.report(READY, engine.mp3_frames_late)


if __name__ == "__main__":
    main()
