"""Long work on a thread of its own that gives way to all others, so that the window never waits."""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")
_NICE = 15
_DARWIN_THREAD, _DARWIN_BACKGROUND = 3, 0x1000  # sys/resource.h of macOS
_WINDOWS_LOWEST = -2  # THREAD_PRIORITY_LOWEST


def quietly(work: Callable[[], T]) -> T:
    """Do work on a thread that the system runs last, and wait for it.

    A thread may lower its own priority but not raise it again, so it must not be one that
    others use afterwards.
    """
    results: list[T] = []
    failures: list[BaseException] = []

    def task() -> None:
        _give_way()
        try:
            results.append(work())
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=task, name="earmark-quiet")
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
    return results[0]


def _give_way() -> None:
    """Let every other thread go first; where that can't be said, it is an ordinary one."""
    with suppress(OSError, AttributeError):
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
        elif sys.platform == "darwin":
            os.setpriority(_DARWIN_THREAD, 0, _DARWIN_BACKGROUND)
        elif sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_LOWEST)
