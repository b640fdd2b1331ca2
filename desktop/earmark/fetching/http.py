"""One request and its answer, redirects followed, over connections to checked addresses."""

import base64
import contextlib
import http.client
import socket
import ssl
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol
from urllib.request import getproxies, proxy_bypass

import certifi

from earmark import __version__
from earmark.errors import FetchError
from earmark.fetching import addresses
from earmark.fetching.addresses import Address
from earmark.fetching.watch import Again, Asked, Watch

TIMEOUT_S = 20.0
CHUNK = 1 << 16
_REDIRECTS = {301, 302, 303, 307, 308}
_WAITS = {429, 502, 503, 504}  # say "later", so that it is worth trying again


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unconsumed_tail(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = 0, /) -> bytes: ...


@dataclass(slots=True)
class Answer:
    """What a server answers; read it piece by piece."""

    address: Address
    status: int
    headers: Mapping[str, str]
    _body: http.client.HTTPResponse
    _check: Callable[[], None]
    _unpacker: _Unpacker | None
    _left: int | None

    @property
    def packed(self) -> bool:
        """Whether the bytes differ from those that the server counts."""
        return self._unpacker is not None

    @property
    def length(self) -> int | None:
        """How many bytes follow, where that is known."""
        return None if self.packed else self._left

    def close(self) -> None:
        """Let go of the connection."""
        self._body.close()

    def pieces(self) -> Iterator[bytes]:
        """The content, unpacked, in pieces of `CHUNK` at most.

        Raises:
            Again: If the connection breaks before the end.
            FetchError: If the content is not packed as the server says.
        """
        while True:
            with _connection_errors(self.address):
                data = self._body.read(CHUNK)
            self._check()
            if not data:
                break
            if self._left is not None:
                self._left -= len(data)
            yield from self._unpacked(data)
        if self._left or (self._unpacker is not None and not self._unpacker.eof):
            raise Again(_broken(self.address))

    def _unpacked(self, data: bytes) -> Iterator[bytes]:
        if self._unpacker is None:
            yield data
            return
        try:
            while data:
                yield self._unpacker.decompress(data, CHUNK)
                data = self._unpacker.unconsumed_tail
        except zlib.error as error:
            raise FetchError(
                f"What {self.address.host} sent can't be unpacked.", "Try again later."
            ) from error


@contextlib.contextmanager
def asked(
    url: str,
    headers: Mapping[str, str],
    *,
    local: bool,
    cancelled: Asked | None,
    limit_s: float | None = None,
) -> Iterator[Answer]:
    """Ask for an address, follow redirects, and yield the last answer.

    Args:
        url: The address.
        headers: To send besides the usual ones.
        local: Whether the host of this address may be on this computer or its network.
        cancelled: Asked ten times a second, also while nothing arrives.
        limit_s: Longest time for everything; None for any.

    Raises:
        FetchError: If it is refused, or the server refuses.
        Again: If it is worth trying again.
        Cancelled: If `cancelled` said so.
    """
    here = addresses.parse(url)
    own_host = here.host if local else None
    with Watch(cancelled, limit_s) as watch:
        for _ in range(addresses.MAX_REDIRECTS + 1):
            with contextlib.closing(_connection(here, local=here.host == own_host)) as connection:
                answer = _ask(connection, here, headers, watch)
                location = answer.headers.get("location")
                with contextlib.closing(answer):
                    if answer.status not in _REDIRECTS or not location:
                        _refuse_failure(answer)
                        with watch.told():
                            yield answer
                        return
                here = addresses.redirected(here, location)
    raise FetchError(
        f"{addresses.parse(url).host} sends from one address to the next without end.",
        "Check the address.",
    )


class _Pinned(http.client.HTTPConnection):
    """A connection to numbers that were checked, whatever the name says a moment later."""

    def __init__(self, address: Address, numbers: list[str]) -> None:
        super().__init__(address.host, address.port, timeout=TIMEOUT_S)
        self._address = address
        self._numbers = numbers

    def connect(self) -> None:
        failure: OSError | None = None
        for number in self._numbers:
            try:
                self.sock = socket.create_connection((number, self._address.port), TIMEOUT_S)
                break
            except OSError as error:
                failure = error
        else:
            raise failure or OSError("no number")
        if self._address.scheme == "https":
            self.sock = _tls().wrap_socket(self.sock, server_hostname=self._address.host)


def _connection(address: Address, *, local: bool) -> http.client.HTTPConnection:
    """A connection, straight or through the proxy that the system names."""
    proxy = None if proxy_bypass(address.host) else getproxies().get(address.scheme)
    if not proxy:
        return _Pinned(address, addresses.resolve(address, local=local))
    if not local:
        addresses.refuse_local_name(address.host)
    through = addresses.parse(proxy if "://" in proxy else f"http://{proxy}")
    identity = {"Proxy-Authorization": _basic(through)} if through.user else {}
    if address.scheme == "http":
        return http.client.HTTPConnection(through.host, through.port, timeout=TIMEOUT_S)
    tunnel = http.client.HTTPSConnection(
        through.host, through.port, timeout=TIMEOUT_S, context=_tls()
    )
    tunnel.set_tunnel(address.host, address.port, identity)
    return tunnel


def _ask(
    connection: http.client.HTTPConnection,
    address: Address,
    headers: Mapping[str, str],
    watch: Watch,
) -> Answer:
    sent = {
        "Host": address.authority,
        "User-Agent": f"Earmark/{__version__}",
        "Connection": "close",
        **headers,
    }
    if address.user:
        sent["Authorization"] = _basic(address)
    straight = isinstance(connection, _Pinned) or address.scheme == "https"
    target = address.target if straight else str(address)
    with watch.told(), _connection_errors(address):
        connection.connect()
        watch.over(connection)
        connection.request("GET", target, headers=sent)
        response = connection.getresponse()
    found = {name.lower(): value for name, value in response.getheaders()}
    left = response.length
    unpacker = _unpacker(address, found)
    return Answer(address, response.status, found, response, watch.check, unpacker, left)


def _unpacker(address: Address, headers: Mapping[str, str]) -> _Unpacker | None:
    coding = headers.get("content-encoding", "identity").strip().lower()
    if coding in ("", "identity"):
        return None
    if coding in ("gzip", "x-gzip", "deflate"):
        return zlib.decompressobj(zlib.MAX_WBITS | 32)
    raise FetchError(
        f"{address.host} sends in a packing that Earmark does not know ({coding}).",
        "Download the file with a browser and open it.",
    )


def _refuse_failure(answer: Answer) -> None:
    """Say what the server refused.

    Raises:
        FetchError: If it did.
        Again: If it asks for patience.
    """
    status, host = answer.status, answer.address.host
    if status in (200, 206, 304, 416):
        return
    hints = {
        401: "It asks for a name and a password: https://name:password@host/…",
        403: "It does not give this to everybody; open it in a browser.",
        404: "Check the address; what was there may have moved.",
        410: "It was taken away for good.",
        429: "It asks for patience. Try again later.",
    }
    hint = hints.get(status, "Try again later." if status >= 500 else "Check the address.")
    reason = http.client.responses.get(status, "unknown")
    failure = FetchError(f"{host} answers {status} ({reason}).", hint, status)
    if status in _WAITS:
        after = answer.headers.get("retry-after", "")
        raise Again(failure, float(after) if after.isdecimal() else 0.0)
    raise failure


@contextlib.contextmanager
def _connection_errors(address: Address) -> Iterator[None]:
    """Errors of the connection in words.

    Raises:
        FetchError: If it can't be mended by trying again.
        Again: If it may be.
    """
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise FetchError(
            f"{address.host} can't prove that it is who it says: {error.verify_message}.",
            "Check the address and the date of this computer.",
        ) from error
    except TimeoutError as error:
        raise Again(FetchError(f"{address.host} does not answer.", "Try again later.")) from error
    except (OSError, http.client.HTTPException) as error:
        raise Again(_broken(address)) from error


def _broken(address: Address) -> FetchError:
    return FetchError(f"The connection to {address.host} broke.", "Try again later.")


def _basic(address: Address) -> str:
    pair = f"{address.user}:{address.password}".encode()
    return f"Basic {base64.b64encode(pair).decode('ascii')}"


def _tls() -> ssl.SSLContext:
    """The authorities that the system trusts, and Mozilla's for systems that bring none."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
