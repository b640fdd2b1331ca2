"""Archives lead nowhere but where we read them, and unpack to no more than we allow."""

import io
import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.errors import ImportFailed
from earmark.formats import archives, registry
from earmark.formats.archives import opened
from earmark.formats.decode import decode
from earmark.formats.xml_tree import DEEPEST, parse


def _zip(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/passwd", "a/../../evil", "C:\\evil", "C:/evil", "a\\..\\..\\evil", "a\x01b"],
)
def test_members_that_lead_out_are_not_there(name: str) -> None:
    with opened(_zip((name, b"x"), ("fine/a.txt", b"y")), "a.zip") as archive:
        assert archive.names == ["fine/a.txt"]
        with pytest.raises(ImportFailed, match="holds no"):
            archive.read(name)


def test_a_member_without_a_name_is_not_there() -> None:
    data = bytearray(_zip(("a", b"x")))
    at, end = data.index(b"PK\x01\x02"), data.rindex(b"PK\x05\x06")
    data[end + 12] -= 1  # the list of members is a byte shorter
    data[at + 28] = 0  # the length of the name
    del data[at + 46]
    with opened(bytes(data), "a.zip") as archive:
        assert archive.names == []


def test_links_and_devices_are_not_there() -> None:
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with opened(_zip((link, b"/etc/passwd")), "a.zip") as archive:
        assert archive.names == []


def test_a_bomb_is_put_out_before_it_goes_off(tmp_path: Path) -> None:
    bomb = _zip(("word/document.xml", b"\0" * (64 << 20)))
    assert len(bomb) < 100_000
    with opened(bomb, "a.docx") as archive:
        with pytest.raises(ImportFailed, match="unpack to far too much"):
            archive.read("word/document.xml")
        with pytest.raises(ImportFailed, match="unpack to far too much"):
            archive.copy("word/document.xml", tmp_path / "out", 1 << 30)
        with pytest.raises(ImportFailed, match="unpack to far too much"):
            archive.read("word/document.xml", most=1000)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "a.docx").write_bytes(bomb)
    with pytest.raises(ImportFailed, match="far too much"):
        registry.read(tmp_path / "a.docx")


def test_a_member_that_lies_about_its_size_is_counted() -> None:
    data = bytearray(_zip(("a.txt", b"x" * 5000)))
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    with opened(bytes(data), "a.zip") as archive:
        try:
            content = archive.read("a.txt", most=100)
        except ImportFailed:
            return
        assert len(content) <= 100


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_MEMBERS", 3)
    data = _zip(*((f"{number}", b"") for number in range(4)))
    with pytest.raises(ImportFailed, match="far too much"), opened(data, "a.zip"):
        pass


@given(st.binary(max_size=200), st.integers(0, 200), st.binary(max_size=20))
def test_damaged_archives_are_said_to_be(noise: bytes, at: int, other: bytes) -> None:
    whole = _zip(("word/document.xml", b"<p>" + noise + b"</p>"), ("b", noise))
    at = min(at, len(whole))
    data = whole[:at] + other + whole[at + len(other) :]
    try:
        with opened(data, "a.zip") as archive:
            for name in archive.names:
                archive.read(name)
    except ImportFailed:
        pass


def test_xml_is_not_nested_without_end() -> None:
    def nested(depth: int) -> str:
        return "<a>" * depth + "</a>" * depth

    parse(decode(Path("a.xml"), nested(DEEPEST).encode()))
    for depth in (DEEPEST + 2, 200_000):
        with pytest.raises(ImportFailed, match="nested more than"):
            parse(decode(Path("a.xml"), nested(depth).encode()))


def test_xml_entities_are_refused(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><tt><body>&b;</body></tt>'
    outside = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><tt><body>&a;</body></tt>'
    for text in (laughs, outside):
        path = tmp_path / "a.ttml"
        path.write_text(text)
        with pytest.raises(ImportFailed, match="entities"):
            registry.read(path)
