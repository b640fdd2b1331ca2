"""From files to times found in the sound, on a short real recording."""

import json
from pathlib import Path

import pytest

from earmark.cli.main import run
from earmark.domain.transcript import TimingSource


@pytest.mark.shared
def test_align_finds_a_real_reading(
    shared_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    speech, project = shared_data / "speech", str(tmp_path / "p.earmark")
    text = speech / "speach_fables_01_03_aesop_64kb.txt"
    sound = speech / "speach_fables_01_03_aesop_64kb.ogg"
    assert run(["import", str(text), "--audio", str(sound), "--project", project]) == 0
    assert run(["align", "1", "--jobs", "1", "--project", project]) == 0
    capsys.readouterr()
    assert run(["segments", "1", "--project", project, "--json"]) == 0
    segments = json.loads(capsys.readouterr().out)
    aligned = [one for one in segments if one["timing_source"] == TimingSource.ALIGNED.value]
    assert len(aligned) >= 0.7 * len(segments)


def test_align_without_a_recording_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, project = tmp_path / "a.txt", str(tmp_path / "p.earmark")
    text.write_text("One line.\nAnother line.\n")
    assert run(["import", str(text), "--project", project]) == 0
    assert run(["align", "1", "--project", project]) == 2
    assert "has no recording" in capsys.readouterr().err
