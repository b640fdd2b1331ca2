"""REFI-QDA projects: the transcript inside, and what is said of the rest."""

import io
import zipfile
from pathlib import Path

import pytest

from earmark.errors import ImportFailed
from earmark.formats.registry import read
from formats.samples import rows

QDE = '<?xml version="1.0"?><Project name="P" xmlns="urn:QDA-XML:project:1.0">{}</Project>'


def project(folder: Path, inside: str, **texts: str) -> Path:
    path = folder / "p.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", QDE.format(f"<Sources>{inside}</Sources>"))
        for name, text in texts.items():
            archive.writestr(f"Sources/{name}.txt", text)
    return path


def test_a_text_alone_has_no_times(tmp_path: Path) -> None:
    path = project(
        tmp_path,
        '<TextSource guid="1" name="Talk" plainTextPath="internal://t.txt"/>',
        t="\ufeffAnn: Hello.\r\nBob: Fine.\r\nAnn: Good.\r\n",
    )
    result = read(path)
    assert (result.format, result.title, result.timed) == ("refi-qda", "Talk", False)
    assert [row[2:] for row in rows(result)] == [
        ("Ann", "Hello."), ("Bob", "Fine."), ("Ann", "Good."),
    ]  # fmt: skip
    assert result.accounts_for_all


def test_lines_between_sync_points_share_the_time(tmp_path: Path) -> None:
    path = project(
        tmp_path,
        '<VideoSource guid="1" name="Film"><Transcript guid="2">'
        "<PlainTextContent>First words.\nMore of them.\nThe last.</PlainTextContent>"
        '<SyncPoint guid="3" timeStamp="1000" position="0"/>'
        '<SyncPoint guid="4" timeStamp="5000" position="27"/></Transcript></VideoSource>',
    )
    result = read(path)
    assert [row[0] for row in rows(result)] == [1000, 2920, 5000]
    assert result.segments[1].source.value == "estimated"
    assert result.accounts_for_all


def test_no_text_inside_or_damage_is_said(tmp_path: Path) -> None:
    outside = project(tmp_path, '<TextSource guid="1" plainTextPath="relative:///x.txt"/>')
    with pytest.raises(ImportFailed, match="without a text"):
        read(outside)
    data = outside.read_bytes()
    cut = tmp_path / "cut.qdpx"
    cut.write_bytes(data[: len(data) // 2])
    with pytest.raises(ImportFailed, match="damaged"):
        read(cut)


def test_an_escape_from_the_archive_is_no_text(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(
            "project.qde",
            QDE.format('<TextSource guid="1" plainTextPath="internal://../../etc/passwd"/>'),
        )
        archive.writestr("../../etc/passwd", "root")
    path = tmp_path / "p.qdpx"
    path.write_bytes(made.getvalue())
    with pytest.raises(ImportFailed, match="without a text"):
        read(path)
