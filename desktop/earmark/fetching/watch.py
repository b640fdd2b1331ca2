"""Ending a request from outside: a person cancels, time is over, or a connection broke."""

import contextlib
import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator

from earmark.errors import Cancelled, FetchError

Asked = Callable[[], bool]


class Again(Exception):  # noqa: N818 - a request, not a failure
    """The connection broke or the server asks for patience; `error` is what to say at last."""

    def __init__(self, error: FetchError, after_s: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.after_s = after_s


class Watch:
    """Ends a connection from another thread when somebody asks for it, or time is over."""

    def __init__(self, cancelled: Asked | None, limit_s: float | None) -> None:
        self._cancelled = cancelled
        self._end = None if limit_s is None else time.monotonic() + limit_s
        self._done = threading.Event()
        self._socket: socket.socket | None = None
        self._why: Exception | None = None
        self._thread = threading.Thread(target=self._watch, name="earmark-fetch", daemon=True)

    def __enter__(self) -> "Watch":
        if self._cancelled is not None or self._end is not None:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        if self._thread.ident is not None:
            self._thread.join()

    def over(self, connection: http.client.HTTPConnection) -> None:
        """Watch over this connection from now on."""
        self._socket = connection.sock
        self.check()

    def check(self) -> None:
        """Raise what ended the connection, if anything did."""
        if self._why is not None:
            raise self._why

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Say what really ended a connection in place of how that showed."""
        try:
            yield
        except (Again, OSError):
            self.check()
            raise
        self.check()

    def _watch(self) -> None:
        while not self._done.wait(0.1):
            if self._cancelled is not None and self._cancelled():
                self._why = Cancelled()
            elif self._end is not None and time.monotonic() > self._end:
                self._why = FetchError("The server takes too long.", "Try again later.")
            if self._why is not None and self._socket is not None:
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)
                return
