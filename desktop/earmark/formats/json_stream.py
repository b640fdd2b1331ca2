"""Large JSON read piece by piece, so that a transcript is never in memory as a whole tree.

A tree of Python objects takes five to six times the room of its file. The walk below goes over
the outermost object or list only and leaves everything inside to the decoder of the standard
library, one element of a list after the other.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

MOST = 50
_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Outline:
    """What a document is like. `sizes` says how long each list below the top is in full.

    `document` has those lists cut to their first 50 elements. A list that is itself the top
    goes by the name "".
    """

    document: Any
    sizes: dict[str, int]


def outline(text: str) -> Outline:
    """Look a document over without keeping it.

    Raises:
        ValueError: If the text is no JSON.
    """
    walk, sizes = _Walk(text), dict[str, int]()
    document = _outlined(walk, sizes)
    walk.end()
    return Outline(document, sizes)


def items(text: str, key: str = "") -> Iterator[Any]:
    """The elements of a list, one by one.

    Args:
        text: JSON that `outline` could read.
        key: The name of the list in the outermost object; empty where the list is outermost.
    """
    walk = _Walk(text)
    if walk.peek() == "[":
        if not key:
            yield from walk.elements()
        return
    for name in walk.names():
        if name == key and walk.peek() == "[":
            yield from walk.elements()
            return
        walk.skip()


def _outlined(walk: "_Walk", sizes: dict[str, int]) -> Any:
    if walk.peek() == "[":
        return _first(walk, "", sizes)
    if walk.peek() != "{":
        return walk.value()
    return {
        name: _first(walk, name, sizes) if walk.peek() == "[" else walk.value()
        for name in walk.names()
    }


def _first(walk: "_Walk", name: str, sizes: dict[str, int]) -> list[Any]:
    """The first elements of a list; the others are counted and dropped."""
    first, size = [], 0
    for element in walk.elements():
        if size < MOST:
            first.append(element)
        size += 1
    sizes[name] = size
    return first


class _Walk:
    """A place in JSON text that moves on from value to value."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def peek(self) -> str:
        """The next character that is no space, empty at the end."""
        match = _SPACE.match(self._text, self._at)
        self._at = match.end() if match else self._at
        return self._text[self._at : self._at + 1]

    def value(self) -> Any:
        """The value that starts here."""
        self.peek()
        found, self._at = _DECODER.raw_decode(self._text, self._at)
        return found

    def skip(self) -> None:
        """Pass over the value that starts here."""
        if self.peek() == "[":
            for _ in self.elements():
                pass
        else:
            self.value()

    def elements(self) -> Iterator[Any]:
        """The elements of the list that starts here."""
        self._take("[")
        if self.peek() == "]":
            self._at += 1
            return
        while True:
            yield self.value()
            if self._comma_or("]"):
                return

    def names(self) -> Iterator[str]:
        """The names in the object that starts here; the value of each is to be taken between."""
        self._take("{")
        if self.peek() == "}":
            self._at += 1
            return
        while True:
            name = self.value()
            if not isinstance(name, str):
                raise self._error("a name is missing")
            self._take(":")
            yield name
            if self._comma_or("}"):
                return

    def end(self) -> None:
        """Make sure that nothing follows."""
        if self.peek():
            raise self._error("something follows the end")

    def _comma_or(self, close: str) -> bool:
        """Whether the list or object ends here; else a comma is passed over."""
        following = self.peek()
        if following not in {close, ","}:
            raise self._error("a comma is missing")
        self._at += 1
        return following == close

    def _take(self, char: str) -> None:
        if self.peek() != char:
            raise self._error(f"{char} is missing")
        self._at += 1

    def _error(self, what: str) -> json.JSONDecodeError:
        return json.JSONDecodeError(what, self._text, self._at)
