"""Words come back from their packed form as they went in."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.transcript import Segment, TimingSource, Word, word_times
from earmark.store.words import is_readable, pack, unpack

WORDS = st.lists(
    st.builds(
        Word,
        start=st.integers(0, 10_000),
        end=st.integers(0, 10_000),
        start_ms=st.integers(0, 10**8),
        end_ms=st.integers(0, 10**8),
        source=st.sampled_from(TimingSource),
        confidence=st.none() | st.floats(0, 1),
        uncertainty_ms=st.integers(0, 10**6),
    ),
    max_size=12,
).map(tuple)


@given(WORDS, st.integers(0, 10**8))
def test_packing_loses_nothing(words: tuple[Word, ...], start_ms: int) -> None:
    assert unpack(pack(words, start_ms), start_ms) == words


def test_what_comes_back_behaves_like_a_tuple() -> None:
    words = (Word(0, 3, 5, 9), Word(4, 6, 9, 12))
    again = unpack(pack(words, 5), 5)
    assert again
    assert (len(again), again[0], again[-1], again[1:]) == (2, words[0], words[1], words[1:])
    assert list(again) == list(words)
    assert words == again
    assert again == unpack(pack(words, 5), 5)
    assert again != words[:1]
    assert again != ()
    assert hash(again) == hash(words)
    assert pickle.loads(pickle.dumps(again)) == words
    assert copy.deepcopy(again) == words
    assert repr(again) == repr(words)


def test_a_segment_with_packed_words_equals_one_with_plain_ones() -> None:
    words = (Word(0, 3, 5, 9),)
    plain = Segment(1, 5, 20, "one", words=words)
    packed = Segment(1, 5, 20, "one", words=unpack(pack(words, 5), 5))
    assert plain == packed
    assert word_times(packed) == words
    assert hash(plain) == hash(packed)


def test_words_that_share_everything_are_stored_small() -> None:
    words = tuple(
        Word(n * 6, n * 6 + 5, 3_600_000 + n * 300, 3_600_000 + n * 300 + 280, TimingSource.ALIGNED)
        for n in range(20)
    )
    packed = pack(words, 3_600_000)
    assert packed is not None
    assert len(packed) < 20 * 17


def test_no_words_are_nothing() -> None:
    assert pack((), 0) is None
    assert unpack(None, 0) == ()


@pytest.mark.parametrize(
    "packed", ['{"w": [1,2', "[]", '{"w": [1], "s": "given", "c": null, "u": 0}', '{"w": 5}']
)
def test_damaged_words_are_left_out_and_told_of(packed: str) -> None:
    whole = '{"w": [0, 1, 2, 3], "s": "given", "c": null, "u": 0}'
    assert is_readable(whole)
    assert not is_readable('{"w": [0, 1, 2, 3], "s": "heard", "c": null, "u": 0}')
    if packed.startswith('{"w": [1,2'):
        assert not is_readable(packed)
    segment = Segment(1, 0, 900, "one two", words=unpack(packed, 0))
    assert len(segment.words) == 0
    assert len(word_times(segment)) == 2
