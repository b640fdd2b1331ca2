"""Show notes as feeds carry them, in HTML, to lines of text with the addresses of their links."""

import re
from html import unescape
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ("p", "div", "br", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
     "section", "article", "hr", "table")
)  # fmt: skip
_HIDDEN = frozenset(("script", "style"))
_TAG = re.compile(r"</?(?:p|br|div|a|li|ul|ol|b|i|em|strong|span|h\d)\b[^>]*>", re.IGNORECASE)


def text_of(html: str) -> str:
    """The text of HTML, a block a line; text that holds no tags stays as it is."""
    if not _TAG.search(html):
        return _tidy(unescape(html))
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return _tidy(reader.text)


def _tidy(text: str) -> str:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self._link = ""
        self._link_at = 0
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Start a line, a link, or what is not shown."""
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BLOCKS:
            self.text += "\n"
        elif tag == "a":
            self._link, self._link_at = dict(attrs).get("href") or "", len(self.text)

    def handle_endtag(self, tag: str) -> None:
        """End a line; say where a link leads unless its text says so."""
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS:
            self.text += "\n"
        elif tag == "a" and self._link:
            shown = self.text[self._link_at :].strip()
            link, self._link = self._link, ""
            if link.startswith(("http://", "https://")) and shown.rstrip("/") not in link:
                self.text += f" ({link})"
            elif not shown:
                self.text += link

    def handle_data(self, data: str) -> None:
        """Collect text; line ends in HTML are spaces."""
        if not self._hidden:
            self.text += re.sub(r"\s+", " ", data)
