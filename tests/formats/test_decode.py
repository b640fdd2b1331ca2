"""Bytes become text by what they hold, and what is no transcript says so in one sentence."""

from pathlib import Path

import pytest

from earmark.errors import ImportFailed
from earmark.formats import decode
from earmark.formats.registry import read

TEXT = "Grüße aus Łódź, höchst amüsant — und noch eine Zeile.\nZwei: 你好\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_unicode_in_any_coat(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "t.txt"
    path.write_bytes(("Plain beginning of it. " * 4 + TEXT).encode(encoding))
    source = decode.load(path)
    assert source.text.endswith(TEXT)
    assert source.remarks == ()


@pytest.mark.parametrize(
    "encoding", ["cp1252", "latin-1", "cp1251", "shift_jis", "gb18030", "euc-kr"]
)
def test_older_encodings_are_found_and_reported(tmp_path: Path, encoding: str) -> None:
    said = {
        "cp1251": "Сегодня мы говорим о реках и о том, как они меняют своё русло.",
        "shift_jis": "今日は川とその流れについて話します。とても面白い話です。",
        "gb18030": "今天我们谈谈河流，以及它们如何改变自己的河道。",
        "euc-kr": "오늘은 강과 그 흐름에 대해 이야기합니다. 아주 재미있습니다.",
    }.get(encoding, "Heute sprechen wir über Flüsse, über Ärger und über schöne Bögen.")
    path = tmp_path / "t.txt"
    path.write_bytes((said + "\n").encode(encoding) * 8)
    source = decode.load(path)
    assert source.lines[0] == said
    assert "not UTF-8" in source.remarks[0].message
    assert source.remarks[0].line == 1


def test_lines_end_at_line_ends_only(tmp_path: Path) -> None:
    path = tmp_path / "t.txt"
    path.write_bytes("a\u2028b\x0cc\r\nd\re\nf".encode())
    assert decode.load(path).lines == ["a\u2028b\x0cc", "d", "e", "f"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"  \n\n", "is empty"),
        (b"\x00" * 64, "is empty"),
        (b"ID3\x04" + bytes(range(256)) * 8, "is a recording"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt " + bytes(64), "is a recording"),
        (b"\x00\x00\x00\x20ftypM4A " + bytes(64), "is a recording"),
        (b"%PDF-1.7\n" + bytes(range(256)), "is a PDF"),
        (bytes(range(256)) * 40, "no text"),
    ],
)
def test_what_is_no_transcript_says_what_it_is(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "odd.srt"
    path.write_bytes(content)
    with pytest.raises(ImportFailed, match=message) as caught:
        read(path)
    assert caught.value.hint


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="There is no file"):
        read(tmp_path / "none.srt")
    with pytest.raises(ImportFailed, match="is a folder"):
        read(tmp_path)


def test_a_huge_file_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decode, "LARGEST_BYTES", 10)
    path = tmp_path / "t.txt"
    path.write_text("more than ten bytes")
    with pytest.raises(ImportFailed, match="too much"):
        read(path)


def test_a_file_that_may_not_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "t.txt"
    path.write_text("text")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ImportFailed, match="Permission denied"):
        read(path)


def test_one_bad_byte_does_not_change_the_encoding(tmp_path: Path) -> None:
    path = tmp_path / "t.txt"
    good = "Ein schöner Tag über den Flüssen.\n".encode()
    path.write_bytes(good * 40 + b"bad \xff byte\n" + good)
    source = decode.load(path)
    assert "schöner" in source.text
    assert "�" in source.text
    assert source.remarks[0].line == 41


def test_the_content_decides_not_the_extension(tmp_path: Path) -> None:
    path = tmp_path / "captions.json"
    path.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello\n", encoding="utf-8")
    assert read(path).format == "srt"
