"""The table of the kinds of files that annotations are written to, and what each can't hold."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from earmark.formats import record_writers, timed_writers
from earmark.formats.csv_annotations import write_csv


@dataclass(frozen=True, slots=True)
class Writer:
    """One kind of file. `loses` says in words what it can't hold, empty if it holds everything.

    Tables (`is_table`) take the names of fields as `fields`, for a column each.
    """

    name: str
    title: str
    extension: str
    write: Callable[..., int]
    loses: str = ""
    is_table: bool = False


_TIMES_ONLY = "notes, status and places in the text"

WRITERS: tuple[Writer, ...] = (
    Writer("csv", "CSV", ".csv", write_csv, is_table=True),
    Writer("tsv", "Table separated by tabs", ".tsv", record_writers.write_tsv, is_table=True),
    Writer("jsonl", "JSON Lines", ".jsonl", record_writers.write_jsonl),
    Writer(
        "w3c", "W3C Web Annotation", ".jsonld", record_writers.write_w3c, "status and segment rows"
    ),
    Writer("srt", "SubRip captions", ".srt", timed_writers.write_srt, _TIMES_ONLY),
    Writer("webvtt", "WebVTT captions", ".vtt", timed_writers.write_webvtt, _TIMES_ONLY),
    Writer("audacity", "Audacity labels", ".txt", timed_writers.write_labels, _TIMES_ONLY),
    Writer("textgrid", "Praat TextGrid", ".TextGrid", timed_writers.write_textgrid, _TIMES_ONLY),
    Writer("elan", "ELAN", ".eaf", timed_writers.write_elan, _TIMES_ONLY),
    Writer(
        "markdown",
        "Report in Markdown",
        ".md",
        record_writers.write_markdown,
        "all but the reading",
    ),
)


def writer_for(path: Path, name: str | None = None) -> Writer:
    """The writer with a name, or else for the extension of a file; CSV where neither is known."""
    if name is not None:
        return next(one for one in WRITERS if one.name == name)
    suffix = path.suffix.lower()
    return next((one for one in WRITERS if one.extension.lower() == suffix), WRITERS[0])
