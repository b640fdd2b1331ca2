"""A small web server on this computer that misbehaves as it is told."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Handler = Callable[["Request"], None]


class Request(BaseHTTPRequestHandler):
    """One request; pages answer through `send`."""

    def do_GET(self) -> None:
        web: Web = self.server.web  # type: ignore[attr-defined]
        web.asked.append((self.path, dict(self.headers.items())))
        page = web.pages.get(self.path)
        if page is None:
            self.send(404, b"nothing here")
        else:
            page(self)

    def send(self, status: int, body: bytes, **headers: str) -> None:
        """Answer with a body and headers, underscores for hyphens."""
        self.send_response(status)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in {"Content-Length": str(len(body)), **named}.items():
            if value:
                self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@dataclass
class Web:
    """The server: its pages by path, and what it was asked for."""

    port: int
    pages: dict[str, Handler] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    leaving: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


@contextlib.contextmanager
def serving() -> Iterator[Web]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Request)
    server.daemon_threads = False
    web = Web(server.server_port)
    server.web = web  # type: ignore[attr-defined]
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01))
    thread.start()
    try:
        yield web
    finally:
        web.leaving.set()
        server.shutdown()
        thread.join()
        server.server_close()
