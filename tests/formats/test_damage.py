"""Damaged files are read as far as they go or refused in a sentence; nothing else is raised."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.errors import ImportFailed
from earmark.formats import chapter_files, feed
from earmark.formats.decode import load
from earmark.formats.registry import read

DATA = Path(__file__).resolve().parents[1] / "data"
SAMPLES = sorted(
    path
    for path in DATA.glob("*/*.*")
    if not path.name.endswith((".golden.json", ".earmark")) and path.parent.name != "schema"
)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Cut, double, shuffle or overwrite a piece of a file."""
    first, last = sorted(chance.sample(range(len(data) + 1), 2))
    kind = chance.randrange(5)
    if kind == 0:
        return data[:first]
    if kind == 1:
        return data[:last] + data[first:]
    if kind == 2:
        return data[:first] + data[last:]
    if kind == 3:
        noise = bytes(chance.randrange(256) for _ in range(3))
        return data[:first] + noise + data[first + 3 :]
    return data.replace(chance.choice((b"0", b"1", b'"', b":", b"}", b"<")), b"", 5)


def look_at(path: Path) -> None:
    """Read a file as everything it may be."""
    said = [
        refusal(lambda: read(path)),
        refusal(lambda: feed.read(load(path))),
        refusal(lambda: chapter_files.read(load(path))),
    ]
    assert all(one.endswith(".") for one in said if one)


def refusal(work: Callable[[], object]) -> str:
    """Why something is refused, empty where it is not."""
    try:
        work()
    except ImportFailed as error:
        return error.message
    return ""


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_damage_is_no_bug(path: Path, tmp_path: Path) -> None:
    chance = random.Random(path.name)
    data, target = path.read_bytes(), tmp_path / path.name
    for _ in range(12):
        target.write_bytes(damaged(data, chance))
        look_at(target)


WORDS = st.sampled_from(
    ("0:00", "00:01:02,500", "-->", "Ann:", "Note:", "1", "WEBVTT", "<v Ann>", "{",
     "}", '"text"', ":", "[", "]", "<p>", "</p>", "<tt>", "\t", "*  ", "---", "# ", "hello",
     "9" * 30, "\ufeff", "\x85")
)  # fmt: skip


@given(st.lists(st.lists(WORDS, max_size=6).map(" ".join), max_size=12).map("\n".join))
def test_whatever_people_type_is_no_bug(tmp_path: Path, text: str) -> None:
    path = tmp_path / "typed.txt"
    path.write_text(text, encoding="utf-8")
    look_at(path)
