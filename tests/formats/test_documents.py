"""Word and OpenDocument files: what a reader sees of them, each paragraph once."""

import zipfile
from pathlib import Path

from earmark.formats.registry import read

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def docx(folder: Path, body: str) -> Path:
    path = folder / "talk.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}" xmlns:mc="{MC}"><w:body>{body}</w:body></w:document>',
        )
    return path


def paragraph(text: str, more: str = "") -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r>{more}</w:p>"


def test_boxes_are_read_once_and_tables_too(tmp_path: Path) -> None:
    box = "<w:txbxContent>" + paragraph("In a box.") + "</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    table = f"<w:tbl><w:tr><w:tc>{paragraph('In a cell.')}</w:tc></w:tr></w:tbl>"
    result = read(docx(tmp_path, paragraph("Beside a box.", both) + table))
    assert [one.text for one in result.segments] == ["Beside a box.", "In a box.", "In a cell."]
    assert result.accounts_for_all


def test_what_was_deleted_stays_away_and_what_was_inserted_is_there(tmp_path: Path) -> None:
    changes = (
        "<w:del><w:r><w:delText> old</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t> moved</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t> new</w:t></w:r></w:ins>"
    )
    result = read(docx(tmp_path, paragraph("Something", changes)))
    assert [one.text for one in result.segments] == ["Something new"]
