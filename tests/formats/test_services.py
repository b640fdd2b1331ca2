"""JSON of recognisers and services: words, times, speakers and counts, each in its own dialect."""

import json
from pathlib import Path
from typing import Any

import pytest

from earmark.domain.episode import ReadTranscript
from earmark.domain.transcript import Segment
from earmark.errors import ImportFailed
from earmark.formats.registry import read
from formats.samples import read_text, rows


def load(document: Any) -> ReadTranscript:
    result = read_text(json.dumps(document), "x.json")
    assert result.accounts_for_all
    return result


def words(segment: Segment) -> list[tuple[str, int, int]]:
    return [(segment.text[w.start : w.end], w.start_ms, w.end_ms) for w in segment.words]


def deepgram_word(text: str, start: float, end: float, speaker: int) -> dict[str, Any]:
    return {"word": text.lower().strip("."), "punctuated_word": text, "start": start, "end": end,
            "confidence": 0.9, "speaker": speaker}  # fmt: skip


DEEPGRAM_WORDS = [
    deepgram_word("Hello.", 0.5, 0.9, 0),
    deepgram_word("Hi", 1.0, 1.2, 1),
    deepgram_word("there.", 1.2, 1.5, 1),
]


def test_deepgram_words_become_turns() -> None:
    document = {
        "metadata": {"duration": 2.5, "model_info": {"x": {"name": "nova"}}},
        "results": {"channels": [{"alternatives": [{"words": DEEPGRAM_WORDS}]}]},
    }
    result = load(document)
    assert (result.format, result.length_ms, result.model) == ("deepgram", 2500, "deepgram nova")
    assert rows(result) == [
        (500, 900, "Speaker 1", "Hello."),
        (1000, 1500, "Speaker 2", "Hi there."),
    ]
    assert words(result.segments[1]) == [("Hi", 1000, 1200), ("there.", 1200, 1500)]
    assert (result.cues_in_file, result.merged) == (3, 1)


def test_deepgram_utterances_are_taken_as_they_are() -> None:
    utterance = {"start": 0.5, "end": 1.5, "transcript": "Hello. Hi there.", "speaker": 0,
                 "words": DEEPGRAM_WORDS}  # fmt: skip
    document = {"results": {"channels": [{"alternatives": [{}]}], "utterances": [utterance]}}
    assert rows(load(document)) == [(500, 1500, "Speaker 1", "Hello. Hi there.")]


def test_assemblyai_counts_in_milliseconds() -> None:
    items = [
        {"text": "Good", "start": 250, "end": 400, "confidence": 0.8, "speaker": "A"},
        {"text": "day.", "start": 400, "end": 700, "confidence": 0.9, "speaker": "A"},
    ]
    document = {"status": "completed", "audio_duration": 2, "words": items}
    assert rows(load(document)) == [(250, 700, "Speaker A", "Good day.")]
    utterance = {"text": "Good day.", "start": 250, "end": 700, "words": items}
    result = load(document | {"utterances": [utterance]})
    assert rows(result) == [(250, 700, "Speaker A", "Good day.")]
    assert result.cues_in_file == 1
    wordless = {"text": "Bye.", "start": 800, "end": 900, "speaker": "B", "words": []}
    both = load(document | {"utterances": [utterance, wordless]})
    assert rows(both)[1] == (800, 900, "Speaker B", "Bye.")


def aws_item(text: str, start: str | None, end: str | None) -> dict[str, Any]:
    item: dict[str, Any] = {"type": "pronunciation" if start else "punctuation",
                            "alternatives": [{"content": text, "confidence": "0.9"}]}  # fmt: skip
    return item | ({"start_time": start, "end_time": end} if start else {})


def test_aws_times_are_strings_and_punctuation_has_none() -> None:
    document = {
        "jobName": "x",
        "results": {
            "language_code": "en-US",
            "items": [
                aws_item("Well", "0.04", "0.4"),
                aws_item(",", None, None),
                aws_item("yes", "0.5", "0.9"),
                aws_item("No", "1.0", "1.4"),
            ],
            "speaker_labels": {
                "segments": [
                    {"items": [{"start_time": t, "speaker_label": s}]}
                    for t, s in (("0.04", "spk_0"), ("0.5", "spk_0"), ("1.0", "spk_1"))
                ]
            },
        },
    }
    result = load(document)
    assert result.language == "en-US"
    assert rows(result) == [(40, 900, "Speaker 1", "Well, yes"), (1000, 1400, "Speaker 2", "No")]


def google_word(text: str, start: Any, end: Any, **more: Any) -> dict[str, Any]:
    return {"word": text, "startTime": start, "endTime": end, **more}


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("1.300s", "1.9s"),
        ({"seconds": "1", "nanos": 300_000_000}, {"seconds": 1, "nanos": 9 * 10**8}),
    ],
)
def test_google_times_come_in_two_shapes(start: Any, end: Any) -> None:
    said = {"transcript": "Yes", "words": [google_word("Yes", start, end)]}
    assert rows(load({"results": [{"alternatives": [said]}]})) == [(1300, 1900, "", "Yes")]


def test_google_repeats_every_word_in_the_last_result() -> None:
    one, two = google_word("One.", "0s", "1s"), google_word("Two.", "1s", "2s")
    plain = [{"alternatives": [{"transcript": w["word"], "words": [w]}]} for w in (one, two)]
    tagged = {"alternatives": [{"words": [one | {"speakerTag": 1}, two | {"speakerTag": 2}]}]}
    result = load({"results": [*plain, tagged]})
    assert rows(result) == [(0, 1000, "Speaker 1", "One."), (1000, 2000, "Speaker 2", "Two.")]
    assert "repeats" in result.remarks[0].message


def test_azure_counts_in_ticks_or_milliseconds() -> None:
    batch = {
        "recognizedPhrases": [
            {
                "offsetInTicks": 5_000_000,
                "durationInTicks": 10_000_000,
                "speaker": 1,
                "nBest": [
                    {
                        "display": "Hi, Bob.",
                        "confidence": 0.7,
                        "words": [
                            {"word": "hi", "offsetInTicks": 5_000_000, "durationInTicks": 2_000_000}
                        ],
                    }
                ],
            }
        ]
    }
    assert rows(load(batch)) == [(500, 1500, "Speaker 1", "Hi, Bob.")]
    fast = {"phrases": [{"offsetMilliseconds": 500, "durationMilliseconds": 1000, "text": "Hi",
                         "words": [{"text": "Hi", "offsetMilliseconds": 500,
                                    "durationMilliseconds": 900}]}]}  # fmt: skip
    result = load(fast)
    assert rows(result) == [(500, 1500, "", "Hi")]
    assert words(result.segments[0]) == [("Hi", 500, 1400)]


def test_rev_names_its_speakers() -> None:
    document = {
        "speakers": [{"id": 0, "name": "Ann"}],
        "monologues": [
            {
                "speaker": 0,
                "elements": [
                    {"type": "text", "value": "Hi", "ts": 0.1, "end_ts": 0.3, "confidence": 0.9},
                    {"type": "punct", "value": ", "},
                    {"type": "text", "value": "you", "ts": 0.4, "end_ts": 0.6},
                    {"type": "punct", "value": "."},
                ],
            }
        ],
    }
    assert rows(load(document)) == [(100, 600, "Ann", "Hi, you.")]


def test_speechmatics_new_and_old() -> None:
    def item(kind: str, text: str, start: float, end: float) -> dict[str, Any]:
        best = {"content": text, "confidence": 1.0, "speaker": "S1"}
        return {"type": kind, "start_time": start, "end_time": end, "alternatives": [best]}

    new = {
        "format": "2.9",
        "results": [item("word", "Yes", 0.5, 0.9), item("punctuation", ".", 0.9, 0.9)],
    }
    assert rows(load(new)) == [(500, 900, "Speaker 1", "Yes.")]
    old = {
        "job": {"lang": "en", "duration": 62},
        "speakers": [{"name": "F1", "time": "0.5"}],
        "words": [
            {"name": "Yes", "time": "0.5", "duration": "0.4", "confidence": "0.9"},
            {"name": ".", "time": "0.9", "duration": "0", "confidence": "1"},
        ],
    }
    result = load(old)
    assert rows(result) == [(500, 900, "F1", "Yes.")]
    assert (result.length_ms, result.language) == (62_000, "en")


def test_podcast_json_words_are_gathered_and_twins_dropped() -> None:
    def word(text: str, start: float) -> dict[str, Any]:
        return {"speaker": "Ann", "startTime": start, "endTime": start + 0.5, "body": text}

    document = {"version": "1.0.0", "segments": [word("I", 0), word("I", 0.2), word("am.", 0.6)]}
    result = load(document)
    assert rows(result) == [(0, 1100, "Ann", "I am.")]
    assert (result.cues_in_file, result.merged) == (3, 2)


def test_podcast_json_phrases_carry_their_speaker_on() -> None:
    segments = [
        {"speaker": "Ann", "startTime": 0, "endTime": 1, "body": "How are you now?"},
        {"startTime": 1, "endTime": 2, "body": "And your good dog?"},
    ]
    assert [row[2] for row in rows(load({"segments": segments}))] == ["Ann", "Ann"]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (
            [{"start": "00:00:01.500", "end": "00:00:02.000", "speaker": "ann", "text": "Hi"}],
            (1500, 2000, "ann", "Hi"),
        ),
        ({"cues": [{"startTime": 1.5, "endTime": 2, "text": "Hi"}]}, (1500, 2000, "", "Hi")),
        (
            {"transcript": [{"speaker": "Ann", "start_time": 1.5, "end_time": 2.0, "text": "Hi"}]},
            (1500, 2000, "Ann", "Hi"),
        ),
        (
            [{"speaker": "Ann", "words": [{"text": "Hi", "data_start": 1.5, "data_end": 2.0}]}],
            (1500, 2000, "Ann", "Hi"),
        ),
        (
            {"speech": {"transcripts": [
                {"transcript": "Hi", "start_offset": 24000, "end_offset": 32000,
                 "speaker_name": "Ann"}
            ]}},
            (1500, 2000, "Ann", "Hi"),
        ),
    ],
)  # fmt: skip
def test_other_json_is_read_by_its_names(
    document: Any, expected: tuple[int, int, str, str]
) -> None:
    assert rows(load(document)) == [expected]


def test_otranscribe_text_stands_between_its_stamps() -> None:
    html = (
        '<p>Intro</p><p><span class="timestamp" data-timestamp="1.5">0:01</span> Hi &amp; hello.'
        '<br /></p><p><span class="timestamp" data-timestamp="4">0:04</span>Bye.</p>'
    )
    result = load({"text": html, "media": "a.mp3", "media-time": 3})
    assert [(row[0], row[3]) for row in rows(result)] == [
        (0, "Intro"),
        (1500, "Hi & hello."),
        (4000, "Bye."),
    ]


def test_chapters_alone_are_no_transcript(shared_data: Path) -> None:
    from earmark.errors import ImportFailed

    with pytest.raises(ImportFailed, match="holds chapters, not a transcript"):
        read(shared_data / "formats/podcastindex_chapters_json/exampleComplex.json")


def descript_project(text: str, *words: str) -> dict[str, Any]:
    alignment = [
        {"word": word, "startTime": number, "endTime": number + 0.5, "speaker": {"speakerId": "v"}}
        for number, word in enumerate(words)
    ]
    piece = {"text": {"string": text}}
    return {
        "documentVersion": "143.0.2",
        "mediaLibrary": {
            "mediaRefs": [{"id": "m", "voiceover": {"metadata": {"alignment": alignment}}}]
        },
        "transcripts": [
            {"transcriptVoiceoverRefId": "m", "timeline": {"superTau": {"taus": [piece]}}}
        ],
        "voices": [{"id": "v", "name": "Ann Bell"}],
    }


def test_descript_gives_the_corrected_text_the_times_of_its_words() -> None:
    result = load(
        descript_project("\n Well, the bees\n came home.", *["well", "the", "bees", "came"])
    )
    assert result.format == "descript"
    assert rows(result) == [
        (0, 2500, "Ann Bell", "Well, the bees"),
        (3000, 3500, "Ann Bell", "came home."),
    ]
    assert words(result.segments[0]) == [
        ("Well,", 0, 500),
        ("the", 1000, 1500),
        ("bees", 2000, 2500),
    ]


def test_descript_text_that_says_something_else_is_not_trusted() -> None:
    result = load(descript_project("Les abeilles sont rentrées", *["the", "bees", "came", "home"]))
    assert rows(result) == [(0, 3500, "Ann Bell", "the bees came home")]
    assert "as recognised" in result.remarks[0].message


def test_a_descript_project_that_was_not_transcribed_is_refused() -> None:
    with pytest.raises(ImportFailed, match="without a transcript"):
        load(descript_project(""))
