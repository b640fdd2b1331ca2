"""The manual: its pages in order, what they say, and where words occur in them.

Pages are Markdown files in `resources/help`. A line `<!-- table: NAME -->` stands for a table that
is made when the page is shown, of the keys that the person chose. What changes only with the
program (commands, the schema) stands in the files between two marks, written by
`packaging/manual.py`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from earmark import paths

ORDER = (
    "getting-started",
    "annotate",
    "codebook",
    "review",
    "compare",
    "statistics",
    "timing",
    "recordings",
    "import-and-export",
    "keyboard",
    "command-line",
    "scripting",
    "safety",
    "troubleshooting",
    "data-and-privacy",
    "file-format",
)
_TABLE = re.compile(r"^<!-- table: ([a-z-]+) -->$", re.MULTILINE)
_HEADING = re.compile(r"^(#{1,4}) +(.*)$")
_MARKS = re.compile(r"[*`|]|!?\[([^\]]*)\]\([^)]*\)|<!--.*?-->|^[-:| ]+$", re.MULTILINE)
_AROUND = 60
_LISTS = ("keyboard", "command-line", "file-format")  # every word stands there; found last

Tables = Mapping[str, Callable[[], str]]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual: `name` is its file without the ending, `text` its Markdown."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that holds the words looked for: `anchor` is that of the heading above it."""

    page: str
    title: str
    heading: str
    anchor: str
    excerpt: str


class Manual:
    """All pages, read once.

    Args:
        tables: What makes the tables, by name; a name that is not among them leaves no trace.
    """

    def __init__(self, tables: Tables | None = None) -> None:
        self._tables = tables or {}
        self.pages = tuple(self._read())

    def page(self, name: str) -> Page:
        """A page by its name.

        Raises:
            KeyError: If there is no such page.
        """
        return {page.name: page for page in self.pages}[name]

    def has(self, name: str) -> bool:
        """Whether there is a page of this name."""
        return any(page.name == name for page in self.pages)

    def search(self, text: str) -> list[Hit]:
        """Sections that hold all words, those with the words in their heading first."""
        words = text.casefold().split()
        if not words:
            return []
        found: list[tuple[int, Hit]] = []
        for page in self.pages:
            for heading, body in sections(page.text):
                whole = f"{page.title} {heading} {body}".casefold()
                if all(word in whole for word in words):
                    in_heading = all(word in heading.casefold() for word in words)
                    rank = 2 * (page.name in _LISTS) + (not in_heading)
                    excerpt = _excerpt(body, words)
                    hit = Hit(page.name, page.title, heading, anchor_of(heading), excerpt)
                    found.append((rank, hit))
        return [hit for _, hit in sorted(found, key=lambda pair: pair[0])]

    def _read(self) -> Iterator[Page]:
        folder = paths.resource("help")
        names = {path.stem for path in folder.glob("*.md")}
        ordered = [name for name in ORDER if name in names]
        for name in (*ordered, *sorted(names.difference(ORDER))):
            text = self._with_tables((folder / f"{name}.md").read_text("utf-8"))
            first = _HEADING.match(text.partition("\n")[0])
            yield Page(name, first.group(2) if first else name, text)

    def _with_tables(self, text: str) -> str:
        def made(found: re.Match[str]) -> str:
            maker = self._tables.get(found.group(1))
            return maker() if maker is not None else ""

        return _TABLE.sub(made, text)


def sections(text: str) -> Iterator[tuple[str, str]]:
    """The headings of a page with the plain text below each."""
    heading, lines = "", list[str]()
    for line in text.splitlines():
        found = _HEADING.match(line)
        if found is None:
            lines.append(line)
            continue
        if heading:
            yield heading, _plain("\n".join(lines))
        heading, lines = _plain(found.group(2)), []
    yield heading, _plain("\n".join(lines))


def anchor_of(heading: str) -> str:
    """The anchor of a heading as Markdown programs make it, such as `find-and-replace`."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.casefold())).strip("-")


def as_html(text: str) -> str:
    """A page as HTML; its headings have the anchors that `anchor_of` says."""
    import markdown

    reader = markdown.Markdown(
        extensions=["tables", "fenced_code", "toc"],
        extension_configs={"toc": {"slugify": lambda heading, _: anchor_of(heading)}},
    )
    return str(reader.convert(text))


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(r"\1", text).split())


def _excerpt(body: str, words: list[str]) -> str:
    lowered = body.casefold()
    at = min((lowered.find(word) for word in words if word in lowered), default=0)
    start = max(0, at - _AROUND)
    start = body.rfind(" ", 0, start) + 1 if start else 0
    end = min(len(body), at + 2 * _AROUND)
    return f"{'… ' if start else ''}{body[start:end].strip()}{' …' if end < len(body) else ''}"
