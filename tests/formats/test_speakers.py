"""Names are taken from labels, made plain, and never made up."""

import pytest

from earmark.formats.speakers import looks_like_name, normalised
from formats.samples import read_text

SRT = "1\n00:00:0{n},000 --> 00:00:0{n},900\n{text}\n\n"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Leo Dion (host):", "Leo Dion"), ("**Leo Dion (host):**", "Leo Dion"),
        ("[Leo Dion]", "Leo Dion"), ("LEO  DION:", "LEO DION"), ("Leo Dion [guest]", "Leo Dion"),
    ],
)  # fmt: skip
def test_names_are_made_plain(written: str, name: str) -> None:
    assert normalised(written) == name


@pytest.mark.parametrize(
    "word", ["Note", "Q", "A step", "Question", "But", "the answer", "P.S.", "Warning", "Step 2"]
)
def test_words_before_a_colon_are_no_names(word: str) -> None:
    assert not looks_like_name(word)


def test_no_speaker_is_made_of_notes_and_questions() -> None:
    said = ("Note: it rains.", "Q: does it?", "Note: it does.", "Q: still?", "A: yes.", "Q: well.")
    text = "".join(SRT.format(n=n, text=one) for n, one in enumerate(said))
    result = read_text(text, "x.srt")
    assert {one.speaker for one in result.segments} == {""}
    assert [one.text for one in result.segments] == list(said)


def test_a_speaker_is_carried_on_and_notes_are_their_words() -> None:
    said = ("Leo Dion (host): Hello.", "More.", "Ann: Well.", "Note: it rains.", "Leo Dion: Bye.")
    text = "".join(SRT.format(n=n, text=one) for n, one in enumerate(said))
    result = read_text(text, "x.srt")
    assert [(one.speaker, one.text) for one in result.segments] == [
        ("Leo Dion", "Hello."), ("Leo Dion", "More."), ("Ann", "Well."),
        ("Ann", "Note: it rains."), ("Leo Dion", "Bye."),
    ]  # fmt: skip
