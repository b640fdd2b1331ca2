"""Codebooks in and out: files of three kinds, and other projects."""

from dataclasses import dataclass
from pathlib import Path

from earmark.app.project import Project
from earmark.domain.codebook import Codebook
from earmark.formats import codebooks
from earmark.store import codebook_changes
from earmark.store.recorder import Session

PROJECT = ".earmark"
FORMATS = tuple(one.name for one in codebooks.FORMATS)


@dataclass(frozen=True, slots=True)
class CodebookImport:
    """What a codebook did to a project; `remarks` are sentences about what did not fit."""

    added: int
    changed: int
    unchanged: int
    remarks: tuple[str, ...] = ()


def read_codebook(source: Path) -> codebooks.ReadCodebook:
    """The codebook in a file, or that of another project.

    Raises:
        ImportFailed: If the file is no codebook.
        ProjectError: If the project can't be opened.
    """
    if source.suffix.lower() == PROJECT:
        with Project.open(source, create=False, read_only=True) as other:
            return codebooks.ReadCodebook(other.codebook())
    return codebooks.read(source)


def import_codebook(project: Project, source: Path) -> CodebookImport:
    """Take the tags of a file or another project in, as one step of undo.

    Tags that are known, by what tells them apart or by name, get what the other has to say;
    nothing is taken away from them. All others are added.

    Raises:
        ImportFailed: If the file is no codebook.
        ProjectError: If a project can't be opened or written.
    """
    found = read_codebook(source)
    taken = take_in(project, found.codebook, source.name)
    return CodebookImport(
        taken.added, taken.changed, taken.unchanged, (*found.remarks, *taken.remarks)
    )


def take_in(project: Project, codebook: Codebook, origin: str) -> CodebookImport:
    """Take the tags of a codebook in, as one step of undo.

    Raises:
        ProjectError: If the project can't be written.
    """

    def work(session: Session) -> codebook_changes.TakenIn:
        return codebook_changes.take_in(session, codebook)

    taken = project.edit(f"Import codebook {origin}", work)
    return CodebookImport(taken.added, taken.changed, taken.unchanged, taken.remarks)


def export_codebook(project: Project, to: Path, form: str = "") -> int:
    """Write the codebook in one of `FORMATS`, else the form that the file's name asks for.

    Returns:
        How many tags were written.

    Raises:
        ExportError: If the name asks for no form that there is, or the file can't be written;
            what was there stays.
    """
    codebook = project.codebook()
    codebooks.write(to, codebook, form)
    return len(codebook)
