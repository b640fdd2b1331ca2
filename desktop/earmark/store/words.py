"""The words of a segment as one compact text column, taken apart only when somebody looks.

The form is JSON: `{"w": [offset, length, start, duration, …], "s": source, "c": confidence,
"u": uncertainty}` with times relative to the segment's start; `s`, `c` and `u` are one value
where all words share it, else a list. An hour of speech has some 10,000 words; opening a
transcript of 150 hours must not make 1.5 million objects.
"""

import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast, overload

from earmark.domain.transcript import TimingSource, Word

_log = logging.getLogger(__name__)
_SOURCES = {source.value: source for source in TimingSource}


class PackedWords(Sequence[Word]):
    """The words of one segment; looks like a tuple of them, unpacks itself when first read."""

    __slots__ = ("_packed", "_start_ms", "_words")

    def __init__(self, packed: str, start_ms: int) -> None:
        self._packed = packed
        self._start_ms = start_ms
        self._words: tuple[Word, ...] | None = None

    def _all(self) -> tuple[Word, ...]:
        if self._words is None:
            try:
                self._words = tuple(_unpacked(self._packed, self._start_ms))
            except (ValueError, KeyError, TypeError, RecursionError):
                # Asked for while painting: a line without word times beats a broken window.
                _log.warning("The word times of a segment are damaged and were left out")
                self._words = ()
        return self._words

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[Word]:
        return iter(self._all())

    @overload
    def __getitem__(self, index: int) -> Word: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Word, ...]: ...
    def __getitem__(self, index: int | slice) -> Word | tuple[Word, ...]:
        return self._all()[index]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PackedWords):
            return self._all() == other._all()
        return self._all() == other if isinstance(other, tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())

    def __reduce__(self) -> tuple[type[tuple[Any, ...]], tuple[tuple[Word, ...]]]:
        return tuple, (self._all(),)


def pack(words: Sequence[Word], start_ms: int) -> str | None:
    """Put the words of a segment that starts at `start_ms` into one text; None without words."""
    if not words:
        return None
    flat: list[int] = []
    for word in words:
        flat += (
            word.start,
            word.end - word.start,
            word.start_ms - start_ms,
            word.end_ms - word.start_ms,
        )
    packed = {
        "w": flat,
        "s": _shared([word.source.value for word in words]),
        "c": _shared([word.confidence for word in words]),
        "u": _shared([word.uncertainty_ms for word in words]),
    }
    return json.dumps(packed, separators=(",", ":"))


def unpack(packed: str | None, start_ms: int) -> tuple[Word, ...]:
    """The words of a segment that starts at `start_ms`.

    What comes back only looks like a tuple: it reads the text when a word is first asked for.
    """
    if not packed:
        return ()
    return cast("tuple[Word, ...]", PackedWords(packed, start_ms))


def is_readable(packed: str | None) -> bool:
    """Whether `unpack` would understand a text."""
    try:
        return packed is None or all(word.start >= 0 for word in _unpacked(packed, 0))
    except (ValueError, KeyError, TypeError, RecursionError):
        return False


def _shared(values: list[Any]) -> Any:
    first = values[0]
    return first if all(value == first for value in values) else values


def _spread(value: Any, count: int) -> Iterable[Any]:
    return value if isinstance(value, list) else [value] * count


def _unpacked(packed: str, start_ms: int) -> Iterator[Word]:
    parts = json.loads(packed)
    flat: list[int] = parts["w"]
    count = len(flat) // 4
    rows = zip(
        flat[0::4], flat[1::4], flat[2::4], flat[3::4],
        _spread(parts["s"], count), _spread(parts["c"], count), _spread(parts["u"], count),
        strict=True,
    )  # fmt: skip
    for offset, length, begin, duration, source, confidence, uncertainty in rows:
        begin_ms = start_ms + begin
        yield Word(
            offset,
            offset + length,
            begin_ms,
            begin_ms + duration,
            _SOURCES[source],
            confidence,
            uncertainty,
        )
