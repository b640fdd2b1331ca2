"""Codebooks as files: REFI-QDA `.qdc`, JSON and CSV, known by what is in them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from earmark.domain.codebook import Codebook
from earmark.errors import ExportError
from earmark.formats import codebook_csv, codebook_json, refi_qdc
from earmark.formats.codebook_draft import ReadCodebook
from earmark.formats.decode import load

__all__ = ["FORMATS", "Format", "ReadCodebook", "read", "write"]


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file."""

    name: str
    title: str
    extension: str
    write: Callable[[Path, Codebook], None]


FORMATS = (
    Format("qdc", "REFI-QDA codebook", ".qdc", refi_qdc.write),
    Format("json", "JSON", ".json", codebook_json.write),
    Format("csv", "CSV", ".csv", codebook_csv.write),
)


def read(path: Path) -> ReadCodebook:
    """Read a codebook, whatever its file is called.

    Raises:
        ImportFailed: If it is no codebook.
    """
    source = load(path)
    start = source.text.lstrip("\ufeff \t\r\n")[:1]
    if start == "<":
        return refi_qdc.read(source)
    if start in ("{", "["):
        return codebook_json.read(source)
    return codebook_csv.read(source)


def write(path: Path, codebook: Codebook, form: str = "") -> None:
    """Write a codebook in the form that is named, else that the file's name asks for.

    Raises:
        ExportError: If the name asks for no form that there is, or the file can't be written;
            what was there stays.
    """
    suffix = path.suffix.lower()
    chosen = next((one for one in FORMATS if form == one.name), None)
    chosen = chosen or next((one for one in FORMATS if one.extension == suffix), None)
    if chosen is None:
        endings = ", ".join(one.extension for one in FORMATS)
        raise ExportError(
            f"The name {path.name} does not say in which form the codebook is to be written.",
            f"End it in one of {endings}.",
        )
    chosen.write(path, codebook)
