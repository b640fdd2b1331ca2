"""What is fuzzed: the project opener and every importer, each fed with the bytes of a file.

A target may refuse its input with an `AppError`; whatever else escapes it is a finding.
"""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from earmark.app import care
from earmark.app.project import Project
from earmark.errors import AppError
from earmark.formats import chapter_files, csv_annotations, documents, feed, qdpx, registry
from earmark.formats.decode import Source, decode

DATA = Path(__file__).resolve().parent.parent / "data"
Target = Callable[[bytes], None]


def source_of(data: bytes, name: str) -> Source:
    """What `decode.load` makes of a file with these bytes."""
    if data.startswith(b"PK\x03\x04"):
        source = Source(Path(name), data, "", "zip")
        return source if qdpx.sniff(source) else documents.unpack(source)
    return decode(Path(name), data)


def transcript(data: bytes) -> None:
    """A transcript of whatever format the content says."""
    with suppress(AppError):
        source = source_of(data, "a.txt")
        registry.detect(source).read(source)


def _reader(entry: registry.Format) -> Target:
    def one(data: bytes) -> None:
        """One reader, also with what it would not be chosen for."""
        with suppress(AppError):
            source = source_of(data, f"a{entry.extensions[0]}")
            if entry.sniff(source):
                entry.read(source)

    return one


def feed_of(data: bytes) -> None:
    """A podcast feed."""
    with suppress(AppError):
        feed.read(decode(Path("a.xml"), data), "https://example.org/feed")


def chapters(data: bytes) -> None:
    """A file of chapters."""
    with suppress(AppError):
        chapter_files.read(decode(Path("a.txt"), data))


def table(data: bytes) -> None:
    """A table of annotations."""
    with tempfile.TemporaryDirectory() as name, suppress(AppError):
        path = Path(name) / "a.csv"
        path.write_bytes(data)
        list(csv_annotations.read_csv(path))


def project(data: bytes) -> None:
    """A project from a stranger: opened, read, looked over, salvaged."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "p.earmark"
        path.write_bytes(data)
        for read_only in (False, True):
            with suppress(AppError), Project.open(path, create=False, read_only=read_only) as it:
                it.codebook()
                it.history()
                for episode in it.episodes():
                    it.transcript(episode.id)
                    it.annotations(episode.id)
                it.undo()
        with suppress(AppError):
            care.check(path)
        with suppress(AppError):
            care.salvage(path, Path(name) / "saved.earmark")


IMPORTERS: dict[str, Target] = {
    "transcript": transcript, "feed": feed_of, "chapters": chapters, "table": table,
    **{entry.name: _reader(entry) for entry in registry.FORMATS},
}  # fmt: skip
TARGETS: dict[str, Target] = {"project": project, **IMPORTERS}


def seeds(name: str) -> list[bytes]:
    """Whole files to begin with."""
    folders = {"project": "schema", "table": ""}
    if name in ("project", "feed", "chapters"):
        files = sorted((DATA / folders.get(name, name)).iterdir())
    else:
        files = [path for path in sorted(DATA.rglob("*.*")) if path.parent.name != "schema"]
    found = [path.read_bytes() for path in files if not path.name.endswith("golden.json")]
    if name == "table":
        found = [_TABLE]
    return found


_TABLE = (
    b"\xef\xbb\xbfannotation_id,episode,tag,start,end,text,note,status\r\n"
    b'4f1f,Bees,sponsor,0:01.500,0:04,"Hello, ""you""",\'=1+1,draft\r\n'
)
