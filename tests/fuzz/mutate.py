"""Turning whole files into broken ones: bytes flipped, pieces cut, doubled, swapped, let in."""

import random
from collections.abc import Sequence

TOKENS = (
    b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n\n", b" --> ", b"00:00:00,000",
    b"-1", b"1e999", b"99999999999999999999", b"NaN", b"null", b"true", b"{", b"}", b"[", b"]",
    b'"', b"\\u0000", b"\\ud800", b"<", b">", b"</", b"&#0;", b"&amp", b"<!DOCTYPE a [", b"]]>",
    b"\xe2\x80\xa8", b"\xed\xa0\x80", b"=", b"'", b",", b";", b"PK\x03\x04", b"[" * 2000,
    b"<a>" * 300, b"9" * 5000,
)  # fmt: skip
Change = tuple[int, int, bytes]


def changed(data: bytes, changes: Sequence[Change]) -> bytes:
    """Put each change's bytes in the place of some, at a place that wraps around."""
    whole = bytearray(data)
    for at, length, put in changes:
        place = at % (len(whole) + 1)
        whole[place : place + length] = put
    return bytes(whole)


def mutated(chance: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """A file that differs from another at a few places."""
    whole = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 9))):
        at = chance.randrange(len(whole) + 1)
        length = chance.choice((0, 1, 2, 4, 16, 64, 700))
        kind = chance.randrange(6)
        if kind == 0:
            whole[at : at + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del whole[at : at + length]
        elif kind == 2:
            whole[at:at] = whole[at : at + length]
        elif kind == 3:
            whole[at : at + length] = chance.choice(TOKENS)
        elif kind == 4:
            other = chance.choice(others)
            start = chance.randrange(len(other) + 1)
            whole[at : at + length] = other[start : start + length]
        else:
            del whole[at:]
    return bytes(whole)
