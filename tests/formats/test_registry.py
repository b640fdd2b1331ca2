"""One table of formats; every real file is read whole or says in a sentence why not."""

from pathlib import Path

import pytest

from earmark.domain.episode import ReadTranscript
from earmark.errors import ImportFailed
from earmark.formats.registry import FORMATS, by_name, read

REAL = {
    "assemblyai_json/bbc_assemblyai-sample.json": ("assemblyai", 52),
    "aws_transcribe_json/aws_example-call.json": ("aws", 37),
    "deepgram_json/dg_speakers_no_utterances.json": ("deepgram", 226),
    "deepgram_json/dg_transcription.json": ("deepgram", 62),
    "elan_eaf/speach_fables_01_03_aesop.eaf": ("elan", 97),
    "elan_eaf/speach_test.eaf": ("elan", 43),
    "podcastindex_transcript_html/podcastindex_example.html": ("podcast-html", 10),
    "podcastindex_transcript_json/podcastindex_example.json": ("podcast-json", 5),
    "podlove_transcript_json/fg55.json": ("podlove", 1209),
    "praat_textgrid/praatio_bobby_words.TextGrid": ("textgrid", 9),
    "praat_textgrid/praatio_bobby_words_with_newlines.TextGrid": ("textgrid", 13),
    "praat_textgrid/praatio_mary.TextGrid": ("textgrid", 26),
    "praat_textgrid/praatio_mary_longfile_with_negative_zero.TextGrid": ("textgrid", 26),
    "praat_textgrid/praatio_mary_with_constrained_tier_times.TextGrid": ("textgrid", 22),
    "speechmatics_json/bbc_speechmatics-short.json": ("speechmatics", 165),
    "ttml/pysubs2_ttml_example.ttml": ("ttml", 11),
    "ttml/pysubs2_ttml_example_apple.ttml": ("ttml", 38),
    "whisper_json/whisperzh_makemore5.json": ("whisper-json", 1161),
    "whisper_timestamped_json/dgcaptions_whisper_timestamped.json": ("whisper-json", 4),
    "whisper_tsv/whisperzh_makemore5.tsv": ("whisper-tsv", 1161),
}


@pytest.mark.parametrize("name", REAL)
def test_real_files_have_the_right_format_and_count(shared_data: Path, name: str) -> None:
    result = read(shared_data / "formats" / name)
    assert (result.format, result.cues_in_file) == REAL[name]
    assert result.accounts_for_all
    assert result.segments


def test_every_real_file_is_read_or_refused_in_a_sentence(shared_data: Path) -> None:
    for path in sorted((shared_data / "formats").rglob("*")):
        if not path.is_file() or path.name == "SOURCES.tsv":
            continue
        result = read_or_sentence(path)
        if isinstance(result, str):
            assert result.endswith("."), path.name
            continue
        assert result.accounts_for_all, path.name
        for one in result.segments:
            assert one.text == " ".join(one.text.split()), path.name
            assert 0 <= one.start_ms <= one.end_ms, path.name
            assert all(0 <= w.start < w.end <= len(one.text) for w in one.words), path.name


def read_or_sentence(path: Path) -> ReadTranscript | str:
    try:
        return read(path)
    except ImportFailed as error:
        return error.hint and error.message


def test_a_name_that_promises_something_else_is_said(tmp_path: Path) -> None:
    for name, text, told in (
        ("a.srt", "1\nsome text\n", ["Its name says SubRip (SRT), its content Plain text"]),
        (
            "b.vtt",
            "1\n00:00:00,000 --> 00:00:01,000\nHi.\n",
            ["Its name says WebVTT, its content Sub"],
        ),
        ("c.txt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHi.\n", []),
        ("d.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHi.\n", []),
    ):
        path = tmp_path / name
        path.write_text(text)
        said = [one.message for one in read(path).remarks]
        assert len(said) == len(told)
        assert all(one.startswith(start) for one, start in zip(said, told, strict=True))


def test_names_are_unique_and_found() -> None:
    assert len({entry.name for entry in FORMATS}) == len(FORMATS)
    assert all(by_name(entry.name) is entry for entry in FORMATS)
    assert by_name("none") is None
