"""Each dialect of whisper JSON: segments, words, confidences and speakers."""

import json
from pathlib import Path
from typing import Any

import pytest

from earmark.domain.transcript import Segment, TimingSource
from earmark.errors import ImportFailed
from earmark.formats.registry import read
from formats.samples import read_text, rows


def load(document: Any) -> Any:
    return read_text(json.dumps(document), "x.json")


def words(segment: Segment) -> list[tuple[str, int, int, float | None]]:
    return [
        (segment.text[w.start : w.end], w.start_ms, w.end_ms, w.confidence) for w in segment.words
    ]


OPENAI = {
    "text": " Hi there. Bye.",
    "segments": [
        {
            "id": 0,
            "seek": 0,
            "start": 0.0,
            "end": 1.5,
            "text": " Hi there.",
            "avg_logprob": -0.1,
            "words": [
                {"word": " Hi", "start": 0.0, "end": 0.5, "probability": 0.9},
                {"word": " there", "start": 0.5, "end": 1.25, "probability": 0.7},
                {"word": ".", "start": 1.25, "end": 1.5, "probability": 0.7},
            ],
        },
        {"id": 1, "seek": 0, "start": 1.5, "end": 2.0, "text": " Bye.", "avg_logprob": -0.5},
    ],
    "language": "en",
}


def test_openai_whisper() -> None:
    result = load(OPENAI)
    assert result.format == "whisper-json"
    assert result.language == "en"
    assert rows(result) == [(0, 1500, "", "Hi there."), (1500, 2000, "", "Bye.")]
    assert words(result.segments[0]) == [("Hi", 0, 500, 0.9), ("there.", 500, 1250, 0.7)]
    assert result.segments[1].confidence == pytest.approx(0.6065, abs=1e-4)


def test_faster_whisper_as_a_bare_list() -> None:
    assert rows(load(OPENAI["segments"])) == rows(load(OPENAI))


def test_whisperx_words_without_times_are_interpolated() -> None:
    document = {
        "segments": [
            {
                "start": 1.0,
                "end": 3.0,
                "text": "In 2023 we won",
                "words": [
                    {"word": "In", "start": 1.0, "end": 1.2, "score": 0.8, "speaker": "SPEAKER_01"},
                    {"word": "2023"},
                    {"word": "we", "start": 2.0, "end": 2.2, "score": 0.9, "speaker": "SPEAKER_01"},
                    {"word": "won", "start": 2.2, "end": 3.0, "score": 0.9},
                ],
            }
        ],
        "word_segments": [],
    }
    segment = load(document).segments[0]
    assert segment.speaker == "SPEAKER_01"
    assert words(segment)[1] == ("2023", 1200, 2000, None)
    assert segment.words[1].source is TimingSource.ESTIMATED
    assert segment.words[0].source is TimingSource.GIVEN


def test_whisper_cpp_joins_tokens_and_drops_marks() -> None:
    def token(text: str, start: int, end: int, p: float) -> dict[str, Any]:
        return {"text": text, "offsets": {"from": start, "to": end}, "p": p}

    document = {
        "model": {"type": "medium"},
        "result": {"language": "en"},
        "transcription": [
            {
                "timestamps": {"from": "00:00:00,000", "to": "00:00:02,000"},
                "offsets": {"from": 0, "to": 2000},
                "text": " Unbelievable, yes",
                "tokens": [
                    token("[_BEG_]", 0, 0, 0.9),
                    token(" Un", 0, 300, 0.8),
                    token("believable", 300, 900, 0.6),
                    token(",", 900, 950, 0.7),
                    token(" yes", 1000, 1900, 1.0),
                    token("[_TT_125]", 2000, 2000, 0.2),
                ],
            }
        ],
    }
    result = load(document)
    assert result.model == "whisper medium"
    assert rows(result) == [(0, 2000, "", "Unbelievable, yes")]
    first, second = words(result.segments[0])
    assert first[:3] == ("Unbelievable,", 0, 950)
    assert first[3] == pytest.approx(0.7)
    assert second == ("yes", 1000, 1900, 1.0)


def test_whisper_timestamped_words_are_called_text() -> None:
    document = {
        "segments": [
            {
                "start": 0.12,
                "end": 0.9,
                "text": " Yeah, as",
                "confidence": 0.89,
                "words": [
                    {"text": "Yeah,", "start": 0.12, "end": 0.38, "confidence": 0.74},
                    {"text": "as", "start": 0.5, "end": 0.9, "confidence": 0.95},
                ],
            }
        ]
    }
    segment = load(document).segments[0]
    assert segment.confidence == 0.89
    assert words(segment) == [("Yeah,", 120, 380, 0.74), ("as", 500, 900, 0.95)]


def test_words_in_one_list_beside_the_segments_find_their_segment() -> None:
    document = {
        "task": "transcribe",
        "duration": 2.0,
        "text": "Hi there. Bye.",
        "segments": [
            {"start": 0.0, "end": 1.5, "text": "Hi there."},
            {"start": 1.5, "end": 2.0, "text": "Bye."},
        ],
        "words": [
            {"word": "Hi", "start": 0.0, "end": 0.5},
            {"word": "there", "start": 0.5, "end": 1.4},
            {"word": "Bye", "start": 1.5, "end": 2.0},
        ],
    }
    result = load(document)
    assert result.length_ms == 2000
    assert [len(segment.words) for segment in result.segments] == [2, 1]


def test_a_segment_without_text_takes_that_of_its_words() -> None:
    document = {
        "segments": [{"start": 0, "end": 1, "text": "", "words": OPENAI["segments"][0]["words"]}]
    }  # type: ignore[index]
    assert load(document).segments[0].text == "Hi there."


def test_an_empty_segment_is_counted_and_listed() -> None:
    document = {"segments": [*OPENAI["segments"], {"start": 2, "end": 3, "text": " "}]}  # type: ignore[misc]
    result = load(document)
    assert (len(result.segments), result.left_out, result.cues_in_file) == (2, 1, 3)
    assert result.accounts_for_all


def test_no_segments_at_all_fails() -> None:
    with pytest.raises(ImportFailed, match="no segments"):
        load({"text": "", "segments": [], "language": "en"})


def test_truncated_json_says_where_it_breaks_off() -> None:
    text = json.dumps(OPENAI, indent=1)
    with pytest.raises(ImportFailed, match=r"breaks off at line \d+"):
        read_text(text[: len(text) // 2], "x.json")


@pytest.mark.parametrize(
    ("name", "segments"),
    [
        ("whisper_json/whisperzh_makemore5", 1161),
        ("whisper_timestamped_json/dgcaptions_whisper_timestamped", 4),
    ],
)
def test_real_files(shared_data: Path, name: str, segments: int) -> None:
    result = read(shared_data / "formats" / f"{name}.json")
    assert len(result.segments) == result.cues_in_file == segments
    assert all(segment.confidence is not None for segment in result.segments)


def test_real_words_lie_in_their_segments(shared_data: Path) -> None:
    folder = shared_data / "formats" / "whisper_timestamped_json"
    result = read(folder / "dgcaptions_whisper_timestamped.json")
    for segment in result.segments:
        assert [segment.text[w.start : w.end] for w in segment.words] == segment.text.split()
        assert all(
            segment.start_ms <= w.start_ms <= w.end_ms <= segment.end_ms for w in segment.words
        )
