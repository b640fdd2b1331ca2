"""The folder of prepared recordings: limit, order of cleaning, leftovers."""

import os
from pathlib import Path

import pytest

from earmark.errors import Cancelled
from earmark.playback.cache import Facts, MediaCache


def add(cache: MediaCache, name: str, size: int, used_at: float) -> str:
    sha256 = name * 64
    media, peaks = cache.folder / "a.tmp", cache.folder / "b.tmp"
    media.write_bytes(bytes(size))
    peaks.write_bytes(bytes(10))
    facts = Facts(sha256, f"{name}.mp3", size, 1000, "mp3", 1, 44_100, 0.0)
    assert cache.commit(media, peaks, facts).path.stat().st_size == size
    os.utime(cache.facts_path(sha256), (used_at, used_at))
    return sha256


def test_what_was_put_in_is_found_until_it_is_removed(tmp_path: Path) -> None:
    cache = MediaCache(tmp_path)
    sha256 = add(cache, "a", 100, 1)
    found = cache.find(sha256)
    assert found is not None
    assert (found.duration_ms, found.codec) == (1000, "mp3")
    cache.remove(sha256)
    assert cache.find(sha256) is None
    assert list(tmp_path.iterdir()) == []


def test_cleaning_takes_the_longest_unused_first_and_spares_what_is_in_use(tmp_path: Path) -> None:
    cache = MediaCache(tmp_path)
    old, middle, new = (add(cache, n, 1000, at) for n, at in (("a", 10), ("b", 20), ("c", 30)))
    assert [item.sha256 for item in cache.items()] == [old, middle, new]
    assert cache.clean(10_000) == []
    assert cache.clean(2600, keep=frozenset({old})) == [middle]
    assert cache.size_bytes() < 2600
    assert cache.clean(0) == [old, new]


def test_finding_counts_as_using(tmp_path: Path) -> None:
    cache = MediaCache(tmp_path)
    first, second = add(cache, "a", 10, 10), add(cache, "b", 10, 20)
    cache.find(first)
    assert [item.sha256 for item in cache.items()] == [second, first]


def test_a_record_that_can_not_be_read_counts_as_absent(tmp_path: Path) -> None:
    cache = MediaCache(tmp_path)
    sha256 = add(cache, "a", 10, 10)
    for text in ("", "[1]", '{"sha256": 1}', "{"):
        cache.facts_path(sha256).write_text(text)
        assert cache.find(sha256) is None
        assert cache.items() == []


def test_leftovers_go_when_old_and_stay_while_they_may_be_in_work(tmp_path: Path) -> None:
    cache = MediaCache(tmp_path)
    for name in (".part-1-x.mka", "ffff.mka", "ffff.npy"):
        (tmp_path / name).touch()
    cache.remove_leftovers()
    assert len(list(tmp_path.iterdir())) == 3
    cache.remove_leftovers(older_than_s=-1)
    assert list(tmp_path.iterdir()) == []


def test_emptying_spares_what_is_in_use(tmp_path: Path) -> None:
    cache = MediaCache(tmp_path)
    kept, gone = add(cache, "a", 10, 10), add(cache, "b", 10, 20)
    cache.empty(keep=frozenset({kept}))
    assert cache.find(kept) is not None
    assert cache.find(gone) is None


def test_a_folder_that_is_not_there_is_an_empty_cache(tmp_path: Path) -> None:
    cache = MediaCache(tmp_path / "nothing")
    assert (cache.items(), cache.size_bytes(), cache.clean(0)) == ([], 0, [])
    cache.empty()


def test_hashing_notices_a_change_and_can_be_cancelled(tmp_path: Path) -> None:
    cache = MediaCache(tmp_path)
    source = tmp_path / "a.bin"
    source.write_bytes(b"one")
    first = cache.hash_of(source)
    assert cache.hash_of(source, lambda: True) == first
    source.write_bytes(b"other")
    with pytest.raises(Cancelled):
        cache.hash_of(source, lambda: True)
    assert cache.hash_of(source) != first
