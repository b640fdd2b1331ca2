"""A codebook as CSV: a row for each tag, which a spreadsheet can show and change.

Lists stand in one cell, an entry on each line; fields as `name [kind: choices] definition`.
"""

import csv
import io
from pathlib import Path

from earmark.domain.codebook import Codebook, Field, Tag
from earmark.errors import ImportFailed
from earmark.formats.atomic import replacing_text
from earmark.formats.codebook_draft import Draft, ReadCodebook, field_line, read_field_line
from earmark.formats.csv_annotations import guard, unguard
from earmark.formats.decode import Source

COLUMNS = (
    "name", "parent", "color", "key", "definition", "examples", "counter_examples", "fields",
    "retired", "uuid",
)  # fmt: skip
_YES = frozenset({"yes", "true", "1"})


def write(path: Path, codebook: Codebook) -> None:
    """Write a codebook, parents before what is nested under them.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    with replacing_text(path) as stream:
        stream.write("\ufeff")
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for _, tag in codebook.walk():
            above = codebook.path(tag)[-2:-1]
            writer.writerow(
                map(
                    guard,
                    (
                        tag.name,
                        above[0] if above else "",
                        tag.color,
                        tag.key,
                        tag.definition,
                        "\n".join(tag.examples),
                        "\n".join(tag.counter_examples),
                        "\n".join(map(field_line, tag.fields)),
                        "yes" if tag.retired else "",
                        tag.uuid,
                    ),
                )
            )


def read(source: Source) -> ReadCodebook:
    """Read a codebook; only the column `name` must be there.

    Raises:
        ImportFailed: If it is none.
    """
    text = source.text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = [name.strip().casefold() for name in next(rows, [])]
        if "name" not in header:
            raise ImportFailed(
                f"{source.path.name} has no column “name” in its first row.",
                "A codebook as CSV has a row for each tag.",
            )
        draft, parents = Draft(source.path.name), []
        for row in rows:
            cells = dict(zip(header, map(unguard, row), strict=False))
            if cells.get("name", "").strip():
                parents.append((draft.add(_tag(cells)), cells.get("parent", "").strip()))
    except csv.Error as error:
        raise ImportFailed(f"{source.path.name} is no CSV: {error}.") from error
    for number, parent in parents:
        under = draft.number_of(parent) if parent else None
        if under is not None and under != number:
            draft.nest(number, under)
        elif parent:
            draft.remarks.append(f"There is no tag “{parent}” to nest others under.")
    return draft.done()


def _tag(cells: dict[str, str]) -> Tag:
    fields: dict[str, Field] = {}
    for line in cells.get("fields", "").splitlines():
        field = read_field_line(line)
        if field is not None:
            fields.setdefault(field.name, field)
    return Tag(
        0,
        cells["name"],
        cells.get("color", "").strip(),
        cells.get("key", "").strip(),
        definition=cells.get("definition", "").strip(),
        retired=cells.get("retired", "").strip().casefold() in _YES,
        examples=_lines(cells.get("examples", "")),
        counter_examples=_lines(cells.get("counter_examples", "")),
        fields=tuple(fields.values()),
        uuid=cells.get("uuid", ""),
    )


def _lines(cell: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in cell.splitlines() if line.strip())
