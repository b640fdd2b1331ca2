"""Folders and lists of files come in at once, paired by name."""

import wave
from pathlib import Path

import pytest

from earmark.app.importing_many import Pair, import_many, plan
from earmark.app.project import Project
from earmark.cli.main import run
from earmark.errors import ImportFailed

SRT = "1\n00:00:00,500 --> 00:00:02,000\nHello {}.\n"


def text(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text(SRT.format(name))
    return path


def sound(folder: Path, name: str) -> Path:
    path = folder / name
    with wave.open(str(path), "wb") as stream:
        stream.setnchannels(1)
        stream.setsampwidth(2)
        stream.setframerate(8000)
        stream.writeframes(bytes(range(1, 101)) * 640)
    return path


def test_files_are_paired_by_name(tmp_path: Path) -> None:
    one, two = text(tmp_path, "one.srt"), text(tmp_path, "Two.srt")
    heard, loose = sound(tmp_path, "two.wav"), sound(tmp_path, "three.wav")
    assert plan([tmp_path]) == [Pair(two, heard), Pair(one, None), Pair(None, loose)]


def test_one_of_each_is_a_pair_whatever_it_is_called(tmp_path: Path) -> None:
    said, heard = text(tmp_path, "notes.srt"), sound(tmp_path, "audio.wav")
    assert plan([heard, said]) == [Pair(said, heard)]


def test_content_decides_what_is_a_recording(tmp_path: Path) -> None:
    assert plan([text(tmp_path, "captions.mp3")])[0].transcript is not None


def test_nothing_and_missing_files_say_so(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="nothing to import"):
        plan([tmp_path])
    with pytest.raises(ImportFailed, match="There is no file"):
        plan([tmp_path / "none.srt"])


def test_one_bad_file_does_not_keep_the_others_out(tmp_path: Path) -> None:
    text(tmp_path, "a.srt")
    (tmp_path / "b.srt").touch()
    text(tmp_path, "c.srt")
    seen: list[float] = []
    with Project.open(tmp_path / "p.earmark") as project:
        pairs = plan([tmp_path])
        outcomes = list(
            import_many(project, pairs, progress=lambda share, _name: seen.append(share))
        )
        assert [one.error is None for one in outcomes] == [True, False, True]
        assert len(project.episodes()) == 2
    assert seen == sorted(seen)


def test_the_command_sums_up_and_exits_with_1_after_a_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text(tmp_path, "a.srt")
    text(tmp_path, "b.srt")
    project = str(tmp_path / "p.earmark")
    assert run(["import", str(tmp_path), "--project", project]) == 0
    assert "2 of 2 imported." in capsys.readouterr().out
    (tmp_path / "c.srt").touch()
    assert run(["import", str(tmp_path), "--project", project]) == 1
    captured = capsys.readouterr()
    assert "c.srt is empty" in captured.err
    assert "2 of 3 imported." in captured.out
