"""Whatever is wrong with what Earmark is given: one sentence, what to do, and nothing is lost."""

import errno
import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from earmark.cli.main import run
from earmark.formats import decode

SRT = "1\n00:00:00,500 --> 00:00:02,000\nHello there.\n"
Fails = Callable[..., str]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one annotated episode, which must survive everything."""
    text = tmp_path / "good.srt"
    text.write_text(SRT)
    path = tmp_path / "p.earmark"
    assert run(["import", str(text), "-p", str(path)]) == 0
    assert run(["tag", "1", "--tag", "claim", "--from", "0", "--to", "2", "-p", str(path)]) == 0
    return path


@pytest.fixture
def fails(project: Path, capsys: pytest.CaptureFixture[str]) -> Fails:
    """Run a command that must fail with a sentence and a hint, and look at what is left."""

    def call(*arguments: object, without_project: bool = False) -> str:
        capsys.readouterr()
        more = () if without_project else ("-p", str(project))
        status = run([*(str(argument) for argument in arguments), *more])
        message = capsys.readouterr().err
        assert status == 2
        assert message.startswith("earmark: ")
        assert "Traceback" not in message
        assert len(message.splitlines()) >= 2, message
        assert run(["annotations", "1", "-p", str(project), "--json"]) == 0
        (annotation,) = json.loads(capsys.readouterr().out)
        assert annotation["text"] == "Hello there."
        return message

    return call


def test_a_missing_file(fails: Fails, tmp_path: Path) -> None:
    assert "There is no file" in fails("import", tmp_path / "none.txt")
    assert "none.mp3" in fails("import", tmp_path / "good.srt", "--audio", tmp_path / "none.mp3")


def test_an_empty_file(fails: Fails, tmp_path: Path) -> None:
    for name in ("empty.txt", "empty.srt", "empty.mp3"):
        (tmp_path / name).touch()
    assert "is empty" in fails("import", tmp_path / "empty.txt")
    assert "is empty" in fails("import", tmp_path / "empty.srt")
    assert "empty" in fails("import", tmp_path / "good.srt", "--audio", tmp_path / "empty.mp3")


def test_a_truncated_file(fails: Fails, tmp_path: Path) -> None:
    whole = json.dumps({"segments": [{"start": 0, "end": 1, "text": "Hi"}] * 9}, indent=1)
    (tmp_path / "cut.json").write_text(whole[: len(whole) // 2])
    assert "breaks off at line" in fails("import", tmp_path / "cut.json")
    (tmp_path / "cut.txt").write_text("---\nLength: 60s\nTranscription Model: m\nVideo Descr")
    assert "ends inside its header" in fails("import", tmp_path / "cut.txt")


def test_a_truncated_recording(fails: Fails, tmp_path: Path, shared_data: Path) -> None:
    whole = (shared_data / "speech" / "speach_fables_01_03_aesop_64kb.ogg").read_bytes()
    (tmp_path / "cut.ogg").write_bytes(whole[:200])
    fails("import", tmp_path / "good.srt", "--audio", tmp_path / "cut.ogg")


def test_a_recording_given_as_the_transcript(fails: Fails, tmp_path: Path) -> None:
    (tmp_path / "song.txt").write_bytes(b"ID3\x04\x00\x00" + bytes(range(256)) * 20)
    (tmp_path / "other.wav").write_bytes(b"RIFF\x00\x00\x00\x00WAVEfmt ")
    message = fails("import", tmp_path / "song.txt", "--audio", tmp_path / "other.wav")
    assert "is a recording, not a transcript" in message
    assert "--audio" in message


def test_a_transcript_given_as_the_recording(fails: Fails, tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("No sound in here, only words.\n" * 20)
    fails("import", tmp_path / "good.srt", "--audio", other)


def test_renamed_files_are_known_by_their_content(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    renamed = tmp_path / "captions.mp3"
    renamed.write_text(SRT)
    assert run(["import", str(renamed)]) == 0
    assert "Read as srt" in capsys.readouterr().out


def test_binary_rubbish(fails: Fails, tmp_path: Path) -> None:
    (tmp_path / "x.srt").write_bytes(bytes(range(256)) * 50)
    assert "no text that could be read" in fails("import", tmp_path / "x.srt")
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04" + bytes(200))
    fails("import", tmp_path / "x.zip")
    (tmp_path / "x.mp3").write_bytes(os.urandom(5000))
    fails("import", tmp_path / "good.srt", "--audio", tmp_path / "x.mp3")


def test_a_huge_transcript(fails: Fails, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "LARGEST_BYTES", 1000)
    (tmp_path / "huge.txt").write_text("words and words\n" * 100)
    assert "too much for a transcript" in fails("import", tmp_path / "huge.txt")


def test_another_encoding_is_read_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Wir sprechen über Flüsse und über schöne Brücken.\n".encode("cp1252") * 6)
    assert run(["import", str(path)]) == 0
    assert "not UTF-8" in capsys.readouterr().out


def test_a_project_from_a_newer_version(fails: Fails, project: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.earmark"
    newer.write_bytes(project.read_bytes())
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 900000")
    connection.commit()
    connection.close()
    before = newer.read_bytes()
    fails("import", tmp_path / "good.srt", "--project", newer, without_project=True)
    assert newer.read_bytes() == before


def test_a_project_that_is_none(fails: Fails, tmp_path: Path) -> None:
    (tmp_path / "fake.earmark").write_text("not a database at all, " * 50)
    before = (tmp_path / "fake.earmark").read_bytes()
    arguments = ("--project", tmp_path / "fake.earmark")
    fails("list", *arguments, without_project=True)
    fails("import", tmp_path / "good.srt", *arguments, without_project=True)
    assert (tmp_path / "fake.earmark").read_bytes() == before


def test_a_file_where_the_folder_of_the_project_should_be(fails: Fails, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    target = tmp_path / "file" / "p.earmark"
    fails("import", tmp_path / "good.srt", "--project", target, without_project=True)


def test_a_read_only_folder_for_the_export(
    fails: Fails, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refuse(path: object, flags: int, *more: object, **named: object) -> int:
        if "locked" in str(path):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, flags, *more, **named)  # type: ignore[arg-type]

    (tmp_path / "locked").mkdir()
    monkeypatch.setattr(os, "open", refuse)
    assert "can't be written" in fails("export", "--to", tmp_path / "locked" / "a.csv")


def test_a_full_disk_during_the_export(
    fails: Fails, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.csv"
    target.write_text("what was there")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("earmark.formats.atomic.os.fsync", full)
    assert "disk is full" in fails("export", "--to", target)
    assert target.read_text() == "what was there"
    assert not list(tmp_path.glob(".a.csv*"))


def test_a_table_of_something_else(fails: Fails, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("name,age\nAnn,7\n")
    assert "no column" in fails("import-annotations", tmp_path / "other.csv")


def test_a_data_folder_that_is_a_file(
    tmp_path: Path, throw_away_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (throw_away_home / "data").write_text("in the way")
    text = tmp_path / "a.srt"
    text.write_text(SRT)
    assert run(["import", str(text)]) == 2
    message = capsys.readouterr().err
    assert message.startswith("earmark: ")
    assert "Traceback" not in message
