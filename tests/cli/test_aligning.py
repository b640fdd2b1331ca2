"""`earmark align` and `earmark transcribe` with real sound, and with a recogniser that is faked."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from earmark.cli.main import run
from fake_whisper import install, uninstall
from short_reading import Reading, make, samples, write_wave

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    return make(tmp_path_factory.mktemp("reading"), 6)


@pytest.fixture
def earmark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run([*map(str, arguments), "--project", str(tmp_path / "p.earmark")])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


def test_align_tells_per_episode_what_share_is_aligned(
    earmark: Run, reading: Reading, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(reading.text.read_text() + "One more line.\n")
    other = write_wave(tmp_path / "wrong.wav", samples(tmp_path, 140_000, 185_000))
    assert earmark("import", reading.text, "--audio", reading.sound)[0] == 0
    assert earmark("import", wrong, "--audio", other)[0] == 0
    status, out, err = earmark("align", 1, 2, "--jobs", 1)
    assert status == 1
    assert "100% of the lines are aligned" in out
    assert "keeps its times. Only" in err
    status, out, _err = earmark("align", 1, "--json")
    assert status == 0
    (found,) = json.loads(out)
    assert (found["verdict"], found["aligned_share"], found["inserted"]) == ("aligned", 1.0, [])


def test_segments_say_where_each_time_comes_from(
    earmark: Run, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, [(text, 1.0 + at, 1.8 + at) for at, text in enumerate(reading.lines)])
    assert earmark("import", reading.text, "--audio", reading.sound)[0] == 0
    before = json.loads(earmark("segments", 1, "--json")[1])
    assert {one["timing_source"] for one in before} == {"estimated"}
    status, out, _err = earmark("align", 1, "--whisper", "a-model")
    assert status == 0
    assert "of the lines are aligned" in out
    after = json.loads(earmark("segments", 1, "--json")[1])
    assert {one["timing_source"] for one in after} == {"aligned"}


def test_transcribe_writes_down_a_recording_alone(
    earmark: Run, reading: Reading, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = install(monkeypatch, [("Hello there.", 0.5, 2.0), ("Good bye.", 2.5, 4.0)])
    assert earmark("import", reading.sound)[0] == 0
    status, out, err = earmark("transcribe", 1, "--model", "tiny", "--fetch")
    assert (status, err) == (0, "")
    assert "2 segments were written" in out
    assert loaded[0]["local_files_only"] is False
    texts = [one["text"] for one in json.loads(earmark("segments", 1, "--json")[1])]
    assert texts == ["Hello there.", "Good bye."]
    assert earmark("transcribe", 1, "--model", "tiny")[0] == 2


def test_without_the_extra_the_commands_say_how_to_get_it(
    earmark: Run, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    uninstall(monkeypatch)
    assert earmark("import", reading.text, "--audio", reading.sound)[0] == 0
    for command in (("align", 1, "--whisper", "m"), ("transcribe", 1, "--model", "m")):
        status, _out, err = earmark(*command)
        assert status == 2
        assert "pip install 'earmark[whisper]'" in err
