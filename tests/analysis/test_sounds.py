"""Misheard names are found by their sound, as one word or as several."""

from itertools import pairwise

import pytest

from earmark.analysis.sounds import ENOUGH, SoundIndex, likeness, sound_of

HEARD = [
    ("ChatGPT", "ChachiPT"),
    ("ChatGPT", "chat GBT"),
    ("Omneky", "Omniki"),
    ("Omneky", "omni key"),
    ("Kubernetes", "Cooper Netties"),
    ("Anthropic", "and tropic"),
    ("Geoffrey", "Jeffrey"),
    ("Schmidt", "Smith"),
    ("Catherine", "Kathryn"),
    ("PyTorch", "pie torch"),
    ("Sam Altman", "Sam Oldman"),
    ("Fresnel", "Frenel"),
    ("Łódź", "Łodź"),
]
OTHERS = [
    ("ChatGPT", "chat"),
    ("ChatGPT", "capital"),
    ("Omneky", "only"),
    ("Omneky", "omnibus"),
    ("Hinton", "written"),
    ("GPT", "get"),
    ("Llama", "all"),
]


@pytest.mark.parametrize(("name", "heard"), HEARD)
def test_a_misheard_name_sounds_alike(name: str, heard: str) -> None:
    assert likeness(name, heard) >= ENOUGH
    text = f"We asked {heard} about it."
    assert SoundIndex(text).like(name) == [(9, 9 + len(heard))]


@pytest.mark.parametrize(("name", "other"), OTHERS)
def test_another_word_does_not(name: str, other: str) -> None:
    assert likeness(name, other) < ENOUGH
    assert SoundIndex(f"We asked {other} first.").like(name) == []


def test_voiced_and_unvoiced_sounds_are_one() -> None:
    assert sound_of("Gabe") == sound_of("cape")
    assert sound_of("Anna") == sound_of("Eno")


def test_matches_are_in_order_and_never_overlap() -> None:
    found = SoundIndex("omni key, Omniki; Omneky? only Omniki").like("Omneky")
    assert found == sorted(found)
    assert len(found) == 4
    assert all(end <= start for (_, end), (start, _) in pairwise(found))


def test_nothing_sounds_like_nothing() -> None:
    assert SoundIndex("some words").like(" - ") == []
    assert SoundIndex("").like("Omneky") == []
