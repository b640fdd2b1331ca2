"""Word (DOCX) and OpenDocument (ODT) files: their paragraphs as lines of text."""

from dataclasses import replace
from xml.etree.ElementTree import Element

from earmark.errors import ImportFailed
from earmark.formats.archives import opened
from earmark.formats.decode import Source
from earmark.formats.xml_tree import local, parse

_DOCX, _ODT = "word/document.xml", "content.xml"


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
    paragraphs = (one for one in root.iter() if local(str(one.tag)) in {"p", "h"})
    lines = [_text(one, only).strip() for one in paragraphs]
    if not any(lines):
        raise ImportFailed(f"{source.path.name} holds no text.", "Choose another file.")
    return replace(source, data=b"", text="\n".join(lines), encoding="document")


def _text(element: Element, only: str) -> str:
    """The text of a paragraph: all of it, or that of the elements that hold text in DOCX."""
    if only:
        parts = []
        for one in element.iter():
            name = local(str(one.tag))
            if name == only:
                parts.append(one.text or "")
            elif name in {"tab", "br", "cr"}:
                parts.append(" ")
        return "".join(parts)
    parts = [element.text or ""]
    for child in element:
        name = local(str(child.tag))
        if name in {"s", "tab", "line-break"}:
            parts.append(" ")
        elif name not in {"annotation", "note", "bookmark"}:
            parts.append(_text(child, only))
        parts.append(child.tail or "")
    return "".join(parts)
