"""Word (DOCX) and OpenDocument (ODT) files: their paragraphs as lines of text."""

from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from earmark.errors import ImportFailed
from earmark.formats.archives import opened
from earmark.formats.decode import Source
from earmark.formats.xml_tree import local, parse

_DOCX, _ODT = "word/document.xml", "content.xml"
_PARAGRAPHS = frozenset(("p", "h"))
_SPACES = frozenset(("s", "tab"))
_BREAKS = frozenset(("br", "cr", "line-break"))
# Comments, footnotes, what was deleted with changes tracked, and second versions of boxes.
_HIDDEN = frozenset(("annotation", "note", "tracked-changes", "Fallback", "del", "moveFrom"))


def unpack(source: Source) -> Source:
    """The text of a document, a paragraph a line, to be looked at like any other text.

    Raises:
        ImportFailed: If the archive is damaged or holds no document.
    """
    with opened(source.data, source.path.name) as archive:
        for name, only in ((_DOCX, "t"), (_ODT, "")):
            if name in archive.names:
                text = archive.read(name).decode("utf-8", errors="replace")
                return _as_text(source, text, only)
    raise ImportFailed(
        f"{source.path.name} is an archive without a document in it.",
        "Unpack it and import the transcript inside.",
    )


def _as_text(source: Source, xml: str, only: str) -> Source:
    root = parse(replace(source, text=xml))
    lines = [
        line.strip() for paragraph in _paragraphs(root, only) for line in paragraph.split("\n")
    ]
    if not any(lines):
        raise ImportFailed(f"{source.path.name} holds no text.", "Choose another file.")
    return replace(source, data=b"", text="\n".join(lines), encoding="document")


def _paragraphs(element: Element, only: str) -> Iterator[str]:
    """The texts of all paragraphs that are shown, each once, also those in boxes in others."""
    for child in element:
        name = local(str(child.tag))
        if name in _HIDDEN:
            continue
        if name in _PARAGRAPHS:
            yield _text(child, only)
        yield from _paragraphs(child, only)


def _text(element: Element, only: str) -> str:
    """The text of a paragraph: all of it, or that of the elements that hold text in DOCX."""
    name = local(str(element.tag))
    parts = [element.text or ""] if not only or name == only else []
    for child in element:
        inner = local(str(child.tag))
        if inner in _BREAKS:
            parts.append("\n")
        elif inner in _SPACES:
            parts.append(" ")
        elif inner not in _HIDDEN and inner not in _PARAGRAPHS:
            parts.append(_text(child, only))
        if not only:
            parts.append(child.tail or "")
    return "".join(parts)
