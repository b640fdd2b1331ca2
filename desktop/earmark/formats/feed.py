"""Podcast feeds: RSS 2.0 and Atom with the namespaces of iTunes, Podcasting 2.0 and Podlove.

Feeds in the wild use prefixes they never declare and entities that XML does not know; a reader
that asks for namespaces gives up on them. Here names are told by their prefixes, which are
looked up where they are declared, and a feed that breaks is mended once.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from html.entities import html5
from urllib.parse import urljoin
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler, ErrorHandler
from xml.sax.xmlreader import AttributesImpl, Locator

from defusedxml import DefusedXmlException
from defusedxml.sax import parseString

from earmark.domain.episode import Chapter, Remark, Remote, RemoteTranscript
from earmark.domain.feed import Feed, FeedEpisode
from earmark.domain.timecode import parse_timecode
from earmark.errors import ImportFailed
from earmark.formats.decode import Source
from earmark.formats.html_text import text_of
from earmark.formats.words import milliseconds

_KNOWN = {
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "https://podcastindex.org/namespace/1.0": "podcast",
    "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": "podcast",
    "http://podlove.org/simple-chapters": "psc",
    "http://podlove.org/simple-chapters/": "psc",
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://search.yahoo.com/mrss/": "media",
}
_ROOT = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]")
_ITEM = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|(<(?:atom:)?(?:item|entry)[\s>])", re.DOTALL)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_LOOSE = re.compile(r"&(?!#\d+;|#x[0-9a-fA-F]+;|(?:amp|lt|gt|quot|apos);)(?:(\w+;))?")
_LONG = ("content:encoded", "content", "description", "itunes:summary", "summary")
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".pdf")


@dataclass(slots=True)
class _Item:
    """An item while it is read: texts by name, and what stands in attributes."""

    line: int
    texts: dict[str, str] = field(default_factory=dict)
    audio: tuple[str, str, int] = ("", "", 0)
    transcripts: list[RemoteTranscript] = field(default_factory=list)
    chapters_at: str = ""
    chapters: list[Chapter] = field(default_factory=list)
    link: str = ""
    cover: str = ""
    people: list[str] = field(default_factory=list)


def sniff(source: Source) -> float:
    """How sure it is that this is a feed, 0–1."""
    return 0.9 if _ROOT.search(source.head) else 0.0


def count(source: Source) -> int:
    """Count the items that are opened, outside of comments and CDATA."""
    return sum(1 for match in _ITEM.finditer(source.text) if match[1])


def read(source: Source, address: str = "") -> Feed:
    """Read a feed.

    Args:
        source: The feed.
        address: Where it came from; addresses in it may be relative to that.

    Raises:
        ImportFailed: If it is no feed, or broken beyond mending.
    """
    if not sniff(source):
        raise ImportFailed(
            f"{source.path.name} is no podcast feed.",
            "Give the address of the feed (RSS or Atom), not that of a web page.",
        )
    handler, remarks = _parsed(source)
    episodes, left_out = [], 0
    for item in handler.items:
        episode = _episode(item, address)
        if episode.remote.audio:
            episodes.append(episode)
        else:
            left_out += 1
            text = f"“{episode.title}” has no recording; it is left out."
            remarks.append(Remark(item.line, text))
    show = handler.show
    feed = Feed(
        title=" ".join(show.texts.get("title", "").split()) or source.path.stem,
        address=address,
        description=_longest(show),
        link=_at(address, show.texts.get("link", "") or show.link),
        language=show.texts.get("language", ""),
        cover=_at(address, show.cover),
        next_page=_at(address, handler.next_page),
        episodes=tuple(episodes),
        items_in_file=count(source),
        left_out=left_out,
        remarks=(*source.remarks, *remarks),
    )
    if feed.accounts_for_all:
        return feed
    told = f"The feed seems to hold {feed.items_in_file} items, but {len(handler.items)} were read."
    return replace(feed, remarks=(*feed.remarks, Remark(0, told)))


def _parsed(source: Source) -> tuple["_Handler", list[Remark]]:
    text = _DECLARATION.sub("", source.text.lstrip("\ufeff"), count=1)
    remarks: list[Remark] = []
    try:
        try:
            return _parse(text), remarks
        except SAXParseException as error:
            line = error.getLineNumber() or 0
            remarks.append(Remark(line, "The XML is not well-formed here; loose “&” were mended."))
            return _parse(_LOOSE.sub(_mended, text)), remarks
    except SAXParseException as error:
        raise ImportFailed(
            f"{source.path.name} is a feed whose XML breaks off at line {error.getLineNumber()}.",
            "Get it again; if that does not help, tell its publisher.",
        ) from error
    except DefusedXmlException as error:
        raise ImportFailed(
            f"{source.path.name} defines XML entities, which no feed needs.",
            "Ask its publisher for a plain feed.",
        ) from error


def _parse(text: str) -> "_Handler":
    handler = _Handler()
    parseString(text.encode("utf-8", errors="replace"), handler, ErrorHandler())
    return handler


def _mended(match: re.Match[str]) -> str:
    """An entity of HTML as its character, any other ampersand as one."""
    name = match[1]
    return html5[name] if name and name in html5 else f"&amp;{name or ''}"


class _Handler(ContentHandler):
    """Collects the show and its items."""

    def __init__(self) -> None:
        super().__init__()
        self.show = _Item(1)
        self.items: list[_Item] = []
        self.next_page = ""
        self._inside: list[str] = []
        self._texts: list[list[str]] = []
        self._prefixes: dict[str, str] = {}
        self._item: _Item | None = None
        self._locator: Locator | None = None

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802
        """Keep what knows the line."""
        self._locator = locator

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        """Go into an element and use its attributes."""
        for key, value in attrs.items():
            if key.startswith("xmlns:"):
                self._prefixes[key[6:]] = _KNOWN.get(value.strip().lower(), key[6:])
        known = self._name(name)
        if known in {"item", "entry"} and self._item is None:
            line = self._locator.getLineNumber() if self._locator else 0
            self._item = _Item(line or 0)
            self.items.append(self._item)
        self._inside.append(known)
        self._texts.append([])
        _use(self._item or self.show, known, dict(attrs.items()))
        if self._item is None and known in {"link", "atom:link"} and attrs.get("rel") == "next":
            self.next_page = attrs.get("href", "")

    def characters(self, content: str) -> None:
        """Collect text."""
        if self._texts:
            self._texts[-1].append(content)

    def endElement(self, name: str) -> None:  # noqa: N802, ARG002
        """Leave an element and use its text."""
        known, text = self._inside.pop(), "".join(self._texts.pop()).strip()
        if known in {"item", "entry"}:
            self._item = None
            return
        parent = self._inside[-1] if self._inside else ""
        if any(name in _LONG for name in self._inside):
            self._texts[-1].append(f"{text}\n")
        elif parent in {"item", "entry", "channel", "feed"} and text:
            (self._item or self.show).texts.setdefault(known, text)
        elif parent == "image" and known == "url" and not self.show.cover:
            self.show.cover = text
        if known == "podcast:person" and text:
            (self._item or self.show).people.append(" ".join(text.split()))

    def _name(self, name: str) -> str:
        prefix, colon, bare = name.rpartition(":")
        if not colon:
            return name
        known = self._prefixes.get(prefix, prefix.lower())
        return bare if known == "atom" and bare != "link" else f"{known}:{bare}"


def _use(item: _Item, name: str, attrs: dict[str, str]) -> None:
    """Take what an element says in its attributes."""
    url = attrs.get("url", "").strip()
    kind = attrs.get("type", "").strip()
    if name == "enclosure" or (name == "media:content" and not item.audio[0]):
        _use_recording(item, url, kind, attrs.get("length") or attrs.get("fileSize", ""))
    elif name in {"link", "atom:link"} and attrs.get("href"):
        href, rel = attrs["href"].strip(), attrs.get("rel", "alternate")
        if rel == "enclosure":
            _use_recording(item, href, kind, attrs.get("length", ""))
        elif rel == "alternate":
            item.link = item.link or href
    elif name == "podcast:transcript" and url:
        item.transcripts.append(RemoteTranscript(url, kind))
    elif name == "podcast:chapters" and url:
        item.chapters_at = url
    elif name == "psc:chapter":
        start_ms = _time(attrs.get("start", ""))
        if start_ms is not None and attrs.get("title", "").strip():
            item.chapters.append(Chapter(start_ms, " ".join(attrs["title"].split())))
    elif name == "itunes:image" and attrs.get("href"):
        item.cover = attrs["href"].strip()


def _use_recording(item: _Item, url: str, kind: str, size: str) -> None:
    """Take a recording; one that is sound wins over one that is not said to be."""
    looks_other = kind.startswith(("image/", "text/", "application/pdf")) or (
        url.partition("?")[0].lower().endswith(_PICTURES)
    )
    if not url or looks_other or (item.audio[0] and not kind.startswith("audio/")):
        return
    if not item.audio[0] or not item.audio[1].startswith("audio/"):
        item.audio = (url, kind, int(size) if size.strip().isdigit() else 0)


def _episode(item: _Item, address: str) -> FeedEpisode:
    texts = item.texts
    url, kind, size = item.audio
    transcripts = tuple(
        RemoteTranscript(_at(address, one.url), one.type) for one in item.transcripts
    )
    title = " ".join(text_of(texts.get("title") or texts.get("itunes:title", "")).split())
    return FeedEpisode(
        title=title or "Untitled episode",
        remote=Remote(
            feed=address,
            guid=texts.get("guid", "") or texts.get("id", ""),
            audio=_at(address, url),
            audio_type=kind,
            audio_size=size,
            transcripts=transcripts,
            chapters=_at(address, item.chapters_at),
            cover=_at(address, item.cover),
        ),
        published=_date(
            texts.get("pubDate") or texts.get("published") or texts.get("updated") or ""
        ),
        description=_longest(item),
        link=_at(address, texts.get("link", "") or item.link),
        length_ms=_time(texts.get("itunes:duration", "")) or 0,
        chapters=tuple(sorted(item.chapters, key=lambda one: one.start_ms)),
        people=tuple(dict.fromkeys(item.people)),
    )


def _at(address: str, url: str) -> str:
    """An address that may be relative to that of the feed, empty where there is none."""
    try:
        return urljoin(address, url.strip()) if url else ""
    except ValueError:
        return ""


def _longest(item: _Item) -> str:
    """The most that is said in any of the elements for descriptions."""
    return max((text_of(item.texts.get(name, "")) for name in _LONG), key=len)


def _time(text: str) -> int | None:
    try:
        return parse_timecode(text)
    except ValueError:
        return milliseconds(text) if text.strip() else None


def _date(text: str) -> date | None:
    """The day of `Tue, 02 Jan 2024 10:00:00 GMT` or `2024-01-02T10:00:00Z`."""
    for parse in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            return parse(text.strip()).date()
        except (ValueError, TypeError, IndexError):
            continue
    return None
