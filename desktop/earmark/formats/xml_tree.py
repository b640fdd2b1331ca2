"""XML of unknown origin, parsed safely, with names looked at without their namespaces."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from earmark.errors import ImportFailed
from earmark.formats.decode import Source

DEEPEST = 200  # elements within each other; real files have fewer than twenty
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse(source: Source) -> Element:
    """The root element.

    Raises:
        ImportFailed: If the XML breaks off, or tries what no transcript needs.
    """
    text = _DECLARATION.sub("", source.text.lstrip("\ufeff"), count=1)
    try:
        root: Element = fromstring(text)
    except ParseError as error:
        line, column = error.position
        raise ImportFailed(
            f"{source.path.name} is XML that breaks off at line {line}, column {column}.",
            "The file is damaged or incomplete; get it again.",
        ) from error
    except DefusedXmlException as error:
        raise ImportFailed(
            f"{source.path.name} defines XML entities, which no transcript needs.",
            "Save it again with the program that it comes from.",
        ) from error
    _refuse_deep(root, source)
    return root


def _refuse_deep(root: Element, source: Source) -> None:
    """Refuse nesting that would end what walks through the elements."""
    level, depth = [root], 0
    while level := [child for element in level for child in element]:
        depth += 1
        if depth > DEEPEST:
            raise ImportFailed(
                f"{source.path.name} is XML nested more than {DEEPEST} deep, which no transcript "
                "is.",
                "Get the file again from where it comes from.",
            )


def local(name: str) -> str:
    """A tag's or attribute's name without its namespace."""
    return name.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """An attribute, whatever its namespace; empty where it is absent."""
    found = element.get(name)
    if found is not None:
        return found
    return next((value for key, value in element.items() if local(key) == name), "")


def descendants(element: Element, name: str) -> Iterator[Element]:
    """All elements of a name below an element, in order."""
    return (one for one in element.iter() if local(str(one.tag)) == name)


def children(element: Element, name: str) -> list[Element]:
    """The direct children of a name."""
    return [one for one in element if local(str(one.tag)) == name]
