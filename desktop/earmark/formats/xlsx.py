"""Excel workbooks (`.xlsx`): the table of the CSV with numbers as numbers and dates as dates.

Office Open XML, ECMA-376 part 1, chapters 12 and 18. Written row by row, so that memory does not
grow with the number of annotations. Texts are texts there: nothing is run as a formula.
"""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, Any

from earmark.domain.export import ExportOptions, Material, Shape
from earmark.errors import ExportError
from earmark.formats.atomic import replacing_bytes
from earmark.formats.csv_writers import used_tags
from earmark.formats.table_rows import (
    chosen_columns,
    segment_columns,
    segment_values,
    values,
)
from earmark.formats.xml_text import content

LONGEST_TEXT = 32_767
MOST_ROWS = 1_048_576
_ESCAPED = re.compile(r"_x[0-9A-Fa-f]{4}_")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_DAY_ZERO = date(1899, 12, 30).toordinal()
_DATE, _MOMENT, _SECONDS, _HEAD, _WRAP = 1, 2, 3, 4, 5
_WIDE = {"text": 60, "note": 40, "context_before": 30, "context_after": 30, "episode": 30}
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        '<Override PartName="/xl/styles.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
        f'Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="3">'
        '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
        '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>'
        '<numFmt numFmtId="166" formatCode="0.000"/></numFmts>'
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        "<borders count=\"1\"><border><left/><right/><top/><bottom/></border></borders>"
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>'
        '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>'
        '<xf numFmtId="166" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/>'
        '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
        '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
        "</cellStyles></styleSheet>"
    ),
}  # fmt: skip


def write_xlsx(path: Path, material: Material, options: ExportOptions) -> int:
    """Write a workbook of one sheet: annotations, or segments with a column for each tag.

    Raises:
        ExportError: If there are more rows, or longer texts, than a sheet can hold.
    """
    if options.shape is Shape.SEGMENTS:
        tags = used_tags(material)
        columns, rows = segment_columns(tags), segment_values(material, tags)
        title = "Segments"
    else:
        columns = chosen_columns(options.columns, material.fields)
        rows, title = values(columns, material.rows()), "Annotations"
    with (
        replacing_bytes(path) as stream,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as book,
    ):
        for name, text in _PARTS.items():
            book.writestr(name, _HEADER + text)
        book.writestr(
            "xl/workbook.xml",
            f'{_HEADER}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            f'<sheet name="{title}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        )
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            return _write_sheet(sheet, columns, rows)


def _write_sheet(sheet: IO[bytes], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    def put(text: str) -> None:
        sheet.write(text.encode())

    widths = "".join(
        f'<col min="{number}" max="{number}" width="{_WIDE.get(name, 14)}" customWidth="1"/>'
        for number, name in enumerate(columns, 1)
    )
    put(
        f'{_HEADER}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
        f"</sheetViews><cols>{widths}</cols><sheetData>"
    )
    put(f"<row>{''.join(_text(name, _HEAD) for name in columns)}</row>\n")
    count = 0
    for count, row in enumerate(rows, 1):
        if count >= MOST_ROWS:
            raise ExportError(
                f"A sheet holds {MOST_ROWS:,} rows; there are more annotations.",
                "Export a part of them, or write CSV.",
            )
        put(f"<row>{''.join(_cells(columns, row, count))}</row>\n")
    put("</sheetData></worksheet>")
    return count


def _cells(columns: Sequence[str], row: Sequence[Any], number: int) -> Iterator[str]:
    for name, value in zip(columns, row, strict=True):
        if isinstance(value, str) and len(value) > LONGEST_TEXT:
            raise ExportError(
                f"A cell holds {LONGEST_TEXT:,} signs; “{name}” in row {number + 1} has more.",
                "Leave the column out, or write CSV.",
            )
        yield _cell(value, _WRAP if name in _WIDE else 0)


def _cell(value: Any, style: int) -> str:
    if value is None or value == "":
        return "<c/>"
    if isinstance(value, str):
        return _text(value, style)
    if isinstance(value, datetime):
        moment = value.astimezone(UTC) if value.tzinfo else value
        day = moment.toordinal() - _DAY_ZERO
        part = (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86_400
        return f'<c s="{_MOMENT}"><v>{day + part + moment.microsecond / 86_400e6:.9f}</v></c>'
    if isinstance(value, date):
        return f'<c s="{_DATE}"><v>{value.toordinal() - _DAY_ZERO}</v></c>'
    if isinstance(value, float):
        return f'<c s="{_SECONDS}"><v>{value:.3f}</v></c>'
    return f"<c><v>{value}</v></c>"


def _text(value: str, style: int) -> str:
    escape: Callable[[re.Match[str]], str] = lambda found: f"_x{ord(found[0]):04X}_"  # noqa: E731
    value = _ESCAPED.sub(lambda found: f"_x005F{found[0]}", value)
    value = content(_CONTROL.sub(escape, value))
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{value}</t></is></c>'
