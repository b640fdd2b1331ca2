"""WebVTT by the specification and as it comes out of real programs."""

from pathlib import Path

import pytest

from earmark.errors import ImportFailed
from earmark.formats.registry import read
from formats.samples import read_text, rows

WILD = """WEBVTT - made by hand
Kind: captions
Language: de
X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000

NOTE
a comment
of two lines

STYLE
::cue { color: red }

first
0.860 --> 7.380
<v.loud Ann Bell>Hello &amp; welcome.

2
0:00:07.500 --> 0:00:09.000 align:start
How <i>are</i> you?

NOTE a short one

01:01.000 --> 01:02.500
<v Bob>Fine.<v Ann Bell>Good.
"""


def test_a_wild_file_keeps_cues_voices_and_language() -> None:
    result = read_text(WILD)
    assert result.language == "de"
    assert rows(result) == [
        (860, 7380, "Ann Bell", "Hello & welcome."),
        (7500, 9000, "Ann Bell", "How are you?"),
        (61_000, 61_750, "Bob", "Fine."),
        (61_750, 62_500, "Ann Bell", "Good."),
    ]
    assert (result.cues_in_file, result.split) == (3, 1)
    assert result.accounts_for_all


def test_what_is_left_out_is_listed_with_its_line() -> None:
    remarks = {remark.line: remark.message for remark in read_text(WILD).remarks}
    assert remarks[6] == "A note is left out: a comment of two lines"
    assert remarks[4].startswith("X-TIMESTAMP-MAP")
    assert remarks[10] == "A style is left out."
    assert remarks[21] == "A note is left out: a short one"
    assert "Names of cues are left out: 1" in remarks[0]


def test_karaoke_times_become_word_times() -> None:
    result = read_text(
        "WEBVTT\n\n00:01.000 --> 00:03.000\nthis<00:01.500><c> will</c><00:02.000><c> do</c>\n"
    )
    segment = result.segments[0]
    assert segment.text == "this will do"
    assert [(segment.text[w.start : w.end], w.start_ms, w.end_ms) for w in segment.words] == [
        ("this", 1000, 1500),
        ("will", 1500, 2000),
        ("do", 2000, 3000),
    ]


def test_rolling_captions_are_merged_and_counted() -> None:
    result = read_text(
        "WEBVTT\n\n00:00.000 --> 00:02.000\n \nwe start<00:01.000><c> here</c>\n\n"
        "00:02.000 --> 00:02.010\nwe start here\n \n\n"
        "00:02.010 --> 00:04.000\nwe start here\nand<00:03.000><c> go</c><00:03.500><c> on</c>\n\n"
        "00:04.000 --> 00:04.010\nand go on\n \n"
    )
    assert [(row[0], row[3]) for row in rows(result)] == [(0, "we start here"), (2010, "and go on")]
    assert (result.cues_in_file, result.merged) == (4, 2)
    assert result.accounts_for_all
    words = result.segments[1].words
    assert [(word.start, word.start_ms) for word in words] == [(0, 2010), (4, 3000), (7, 3500)]


def test_text_without_a_time_line_is_kept(shared_data: Path) -> None:
    result = read(shared_data / "formats" / "webvtt" / "webvtt-py__missing_timeframe.vtt")
    assert rows(result)[1] == (7000, 7990, "", "Caption text #2")
    assert result.split == 1
    assert result.accounts_for_all


@pytest.mark.parametrize(
    ("name", "segments", "cues"),
    [
        ("cue-times__max-spot-digits", 1, 1),
        ("cuetext__languages__greek", 1, 1),
        ("cuetext__languages__long_string_japanese", 1, 1),
        ("node-webvtt__malformed", 1, 1),
        ("podcastindex_example", 7, 7),
        ("transcriptator_LaLaLand", 26, 26),
        ("webvtt-py__comments", 3, 3),
        ("webvtt-py__invalid", 7, 7),
        ("webvtt-py__invalid_timeframe_in_cue_text", 3, 4),
        ("webvtt-py__metadata_headers_multiline", 2, 2),
        ("webvtt-py__missing_caption_text", 4, 5),
        ("webvtt-py__sample", 16, 16),
        ("webvtt-py__youtube_dl", 3, 4),
    ],
)
def test_real_files_are_read(shared_data: Path, name: str, segments: int, cues: int) -> None:
    result = read(shared_data / "formats" / "webvtt" / f"{name}.vtt")
    assert (len(result.segments), result.cues_in_file) == (segments, cues)
    assert result.accounts_for_all


def test_every_real_file_is_read_or_says_that_it_is_empty(shared_data: Path) -> None:
    for path in sorted((shared_data / "formats" / "webvtt").glob("*.vtt")):
        if "-->" in path.read_text(encoding="utf-8", errors="replace"):
            assert read(path).accounts_for_all, path.name
        else:
            with pytest.raises(ImportFailed, match="no cues"):
                read(path)


def test_a_cue_that_shows_two_voices_in_dashes_stays_one(shared_data: Path) -> None:
    result = read(shared_data / "formats" / "webvtt" / "cuetext__format__line-breaks.vtt")
    assert result.segments[0].text == "- It will perforate your stomach. - You could die."
