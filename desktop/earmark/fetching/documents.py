"""Documents from the web into memory: feeds, transcripts, chapters, covers."""

from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message

from earmark.errors import FetchError
from earmark.fetching.http import Answer, asked
from earmark.fetching.patience import patiently
from earmark.fetching.watch import Asked

MAX_DOCUMENT = 32 << 20
_LIMIT_S = 120.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What a server said of the version that one has, to ask whether there is a newer one."""

    etag: str = ""
    last_modified: str = ""

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document.

    Attributes:
        url: Where it came from in the end, without a password.
        content: The bytes, unpacked; empty where nothing changed.
        media_type: Such as `application/rss+xml`, lower case, empty where not said.
        charset: As the server says, empty where not said.
        seen: What to hand in next time.
        unchanged: The document is still the one that was seen.
    """

    url: str
    content: bytes
    media_type: str
    charset: str
    seen: Seen
    unchanged: bool = False


def fetch(
    url: str,
    *,
    accept: str = "*/*",
    seen: Seen | None = None,
    max_bytes: int = MAX_DOCUMENT,
    local: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Asked | None = None,
) -> Fetched:
    """Fetch a document into memory.

    Args:
        url: An `http` or `https` address.
        accept: Media types to ask for.
        seen: The version that one has, to fetch only a newer one.
        max_bytes: More than this is refused, also where it comes packed.
        local: A person asked for this very address, so it may be on this computer's network.
        progress: Gets the share done, 0–1, where the length is known.
        cancelled: Asked ten times a second.

    Raises:
        FetchError: If it is refused, not there, too large or not to be had; says why.
        Cancelled: If `cancelled` said so.
    """
    headers = {"Accept": accept, "Accept-Encoding": "gzip"}
    if seen is not None and seen.etag:
        headers["If-None-Match"] = seen.etag
    if seen is not None and seen.last_modified:
        headers["If-Modified-Since"] = seen.last_modified

    def once() -> Fetched:
        with asked(url, headers, local=local, cancelled=cancelled, limit_s=_LIMIT_S) as answer:
            if answer.status == 304:
                return Fetched(str(answer.address), b"", "", "", seen or Seen(), unchanged=True)
            refuse_partial(answer)
            content = _whole(answer, max_bytes, progress)
            kind, charset = media_type(answer.headers.get("content-type", ""))
            now = Seen(answer.headers.get("etag", ""), answer.headers.get("last-modified", ""))
            return Fetched(str(answer.address), content, kind, charset, now)

    return patiently(once, cancelled, lambda: 0)


def media_type(header: str) -> tuple[str, str]:
    """The media type and the charset of a `Content-Type` header, each empty where not said."""
    if not header:
        return "", ""
    message = Message()
    message["Content-Type"] = header
    charset = message.get_content_charset("")
    return (message.get_content_type() if "/" in header else ""), str(charset)


def refuse_partial(answer: Answer) -> None:
    """Refuse a part where the whole was asked for.

    Raises:
        FetchError: If it is one.
    """
    if answer.status != 200:
        raise FetchError(
            f"{answer.address.host} answers {answer.status}, which was not asked for.",
            "Try again later.",
            answer.status,
        )


def too_large(answer: Answer, max_bytes: int) -> FetchError:
    """The word on something larger than is wanted."""
    size = f"{max_bytes / (1 << 20):,.0f} MB"
    return FetchError(
        f"What {answer.address.host} sends is larger than {size}, so it was not fetched.",
        "Check the address; download the file with a browser if it is right.",
    )


def _whole(answer: Answer, max_bytes: int, progress: Callable[[float], None] | None) -> bytes:
    length = answer.length
    if length is not None and length > max_bytes:
        raise too_large(answer, max_bytes)
    content = bytearray()
    for piece in answer.pieces():
        content += piece
        if len(content) > max_bytes:
            raise too_large(answer, max_bytes)
        if progress is not None and length:
            progress(len(content) / length)
    return bytes(content)
