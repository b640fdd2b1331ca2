"""Whatever a file holds, openers and importers refuse it in words or read it; nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz import targets
from fuzz.mutate import TOKENS, Change, changed

CHANGES = st.lists(
    st.tuples(
        st.integers(0, 1 << 20),
        st.sampled_from((0, 1, 4, 30, 400)),
        st.one_of(st.sampled_from(TOKENS), st.binary(max_size=12)),
    ),
    min_size=1,
    max_size=8,
)


@pytest.mark.parametrize("name", list(targets.IMPORTERS))
@settings(max_examples=12)
@given(data=st.data())
def test_importers_refuse_in_words(name: str, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(targets.seeds(name)))
    targets.TARGETS[name](changed(seed, data.draw(CHANGES)))


@pytest.mark.parametrize("name", list(targets.IMPORTERS))
@settings(max_examples=10)
@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_importers_refuse_what_is_no_file_of_theirs(name: str, content: bytes) -> None:
    targets.TARGETS[name](content)


@settings(max_examples=12)
@given(changes=CHANGES, number=st.integers(0, 9))
def test_the_opener_refuses_in_words(changes: list[Change], number: int) -> None:
    seeds = targets.seeds("project")
    targets.project(changed(seeds[number % len(seeds)], changes))


def test_whole_files_are_read_by_their_targets() -> None:
    for name in ("transcript", "feed", "chapters", "table", "project"):
        for data in targets.seeds(name):
            targets.TARGETS[name](data)
