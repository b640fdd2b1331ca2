"""Which addresses may be fetched: taken apart, resolved and checked before anything connects."""

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import quote, unquote, urljoin, urlsplit

from earmark.errors import FetchError

MAX_REDIRECTS = 12  # podcasts chain five and more counting services
_MAX_LENGTH = 8192
_PORTS = {"http": 80, "https": 443}
_LOCAL_HINT = "If it is yours, ask for this address yourself; Earmark does not follow others to it."
_Ip = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Address:
    """An `http` or `https` address, taken apart; `target` is what the server is asked for."""

    scheme: str
    host: str
    port: int
    target: str
    user: str = ""
    password: str = ""

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port: who gets to see a password."""
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """Host and port as in the `Host` header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        """The address without its password."""
        return f"{self.scheme}://{self.authority}{self.target}"


def parse(url: str) -> Address:
    """Take an address apart.

    Raises:
        FetchError: If it is none of the web.
    """
    text = url.strip()
    if len(text) > _MAX_LENGTH or any(ord(sign) < 0x20 or ord(sign) == 0x7F for sign in text):
        raise FetchError("This is no web address.", "It is too long, or holds control characters.")
    try:
        parts = urlsplit(text)
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
        if ":" not in host:
            host = host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise FetchError(f"{_short(text)} is no web address.", "Check how it is written.") from None
    if parts.scheme.lower() not in _PORTS:
        raise FetchError(
            f"{_short(text)} is no web address.",
            "Only addresses that begin with http:// or https:// are fetched.",
        )
    if not host or port == 0:
        raise FetchError(f"{_short(text)} names no host.", "Check how it is written.")
    path = quote(parts.path or "/", safe="/%:=&~+!$,;'@()*|")
    query = f"?{quote(parts.query, safe='/%:=&~+!$,;@()*?|[]')}" if parts.query else ""
    scheme = parts.scheme.lower()
    return Address(
        scheme,
        host,
        port or _PORTS[scheme],
        path + query,
        unquote(parts.username or ""),
        unquote(parts.password or ""),
    )


def redirected(here: Address, location: str) -> Address:
    """Where a redirect leads; a password goes along only within its origin.

    Raises:
        FetchError: If it leads out of the web.
    """
    there = parse(urljoin(str(here), location.strip()))
    if there.user or there.origin != here.origin:
        return there
    return Address(*there.origin, there.target, here.user, here.password)


def resolve(address: Address, *, local: bool) -> list[str]:
    """The checked numbers of a host, to connect to these and no others.

    Args:
        address: What is to be fetched.
        local: This computer and its network are meant.

    Raises:
        FetchError: If the host is not known, or one of its numbers is not of the open web.
    """
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(
            f"The host {address.host} was not found.", "Check the address and the connection."
        ) from error
    numbers = list(dict.fromkeys(str(where[0]) for _, _, _, _, where in found))
    if not local:
        for number in numbers:
            refuse_local(address.host, number)
    return numbers


def refuse_local(host: str, number: str) -> None:
    """Refuse numbers of this computer, of its network and of special purposes.

    Raises:
        FetchError: If the number is not one of the open web.
    """
    ip = _plain(ipaddress.ip_address(number.partition("%")[0]))
    if not ip.is_global or ip.is_multicast:
        raise FetchError(
            f"{host} is not on the open web but on this computer or its network, "
            "so it was not fetched.",
            _LOCAL_HINT,
        )


def refuse_local_name(host: str) -> None:
    """The same by the name alone, where a proxy will resolve it.

    Raises:
        FetchError: If the name or number is one of this computer or its network.
    """
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        refuse_local(host, "127.0.0.1")
    try:
        found = socket.getaddrinfo(host, None, flags=socket.AI_NUMERICHOST)
    except OSError:
        return
    for _family, _, _, _, where in found:
        refuse_local(host, str(where[0]))


def _plain(ip: _Ip) -> _Ip:
    """The IPv4 number that an IPv6 number wraps, where it does."""
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        wrapped = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        return wrapped or ip
    return ip


def _short(text: str) -> str:
    text = text.rpartition("@")[2] if "@" in text else text
    return text if len(text) <= 80 else f"{text[:79]}…"
