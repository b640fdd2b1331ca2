"""The table of the kinds of files that annotations and transcripts are written to.

What each keeps stands here too: what it can't hold is said before anything is written, and the
table of the manual is made from it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from earmark.domain.annotation import Status
from earmark.domain.export import Cues, ExportOptions, Material, Shape
from earmark.domain.review import ExportedAnnotation
from earmark.errors import ExportError
from earmark.formats import (
    captions,
    chapter_writers,
    csv_writers,
    jsonl,
    label_studio,
    parquet,
    refi_qda,
    reports,
    rttm,
    tier_writers,
    w3c,
    xlsx,
)
from earmark.formats.table_rows import FIELD, chosen_columns

Write = Callable[[Path, Material, ExportOptions], int]
Check = Callable[[Material, ExportOptions], list[str]]


def _nothing(_material: Material, _options: ExportOptions) -> list[str]:
    return []


@dataclass(frozen=True, slots=True)
class Writer:
    """One kind of file.

    Attributes:
        name: How it is called on the command line.
        title: How it is called for people.
        extension: Of its files; the first writer of an extension is chosen by it.
        write: Writes a file and returns how many rows, cues or marks it got.
        keeps: What of `ASPECTS` comes back from it.
        several: Whether one file can hold several episodes.
        options: The names of the fields of `ExportOptions` that it looks at.
        back: Whether the program reads annotations back from it.
        check: Says what else is to be known before writing.
        noun: What is counted.
    """

    name: str
    title: str
    extension: str
    write: Write
    keeps: frozenset[str]
    several: bool = True
    options: frozenset[str] = frozenset()
    back: bool = False
    check: Check = _nothing
    noun: str = "annotation"


# What an annotation may have beyond its tag, and how it is told whether it has it.
ASPECTS: dict[str, tuple[str, Callable[[ExportedAnnotation], bool]]] = {
    "start": ("starts", lambda _row: True),
    "end": ("ends", lambda _row: True),
    "text": ("text", lambda row: bool(row.annotation.text)),
    "place": ("places in the text", lambda _row: True),
    "speaker": ("speakers", lambda row: bool(row.annotation.speaker)),
    "note": ("notes", lambda row: bool(row.annotation.note)),
    "fields": ("answers to fields", lambda row: bool(row.annotation.fields)),
    "status": ("statuses", lambda row: row.annotation.status is not Status.DRAFT),
    "annotator": ("annotators", lambda row: bool(row.annotation.annotator)),
    "id": ("identities", lambda row: bool(row.annotation.uuid)),
    "gold": ("adjudications", lambda row: bool(row.annotation.tier or row.annotation.sources)),
    "dates": ("dates of making", lambda row: row.annotation.created_at is not None),
}
_ALL = frozenset(ASPECTS)
_TABLE = _ALL - {"gold"}
_TABLE_OPTIONS = frozenset(("columns", "shape"))
_TEXT_TABLE = _TABLE_OPTIONS | {"delimiter", "decimal"}
_CAPTION_OPTIONS = frozenset(("cues", "close_up"))
_TIER_OPTIONS = frozenset(("with_transcript",))
_TIMED = frozenset(("start", "end", "text"))


def _keeps(*names: str) -> frozenset[str]:
    return frozenset(names)


WRITERS: tuple[Writer, ...] = (
    Writer("csv", "CSV", ".csv", csv_writers.write_csv_file, _TABLE,
           options=_TEXT_TABLE | {"plain"}, back=True),
    Writer("tsv", "Table separated by tabs (TSV)", ".tsv", csv_writers.write_tsv, _TABLE,
           options=_TEXT_TABLE, back=True),
    Writer("xlsx", "Excel workbook", ".xlsx", xlsx.write_xlsx, _TABLE, options=_TABLE_OPTIONS),
    Writer("parquet", "Parquet (pandas, Polars)", ".parquet", parquet.write_parquet, _TABLE,
           options=_TABLE_OPTIONS),
    Writer("jsonl", "JSON Lines", ".jsonl", jsonl.write_jsonl, _ALL, back=True),
    Writer("w3c", "W3C Web Annotation", ".jsonld", w3c.write_w3c,
           _ALL - {"status", "speaker", "gold"}),
    Writer("srt", "SubRip captions (SRT)", ".srt", captions.write_srt, _TIMED,
           several=False, options=_CAPTION_OPTIONS, back=True, noun="cue"),
    Writer("webvtt", "WebVTT captions", ".vtt", captions.write_webvtt,
           _keeps("start", "end", "text", "speaker", "id"), several=False, options=_CAPTION_OPTIONS,
           back=True, noun="cue"),
    Writer("audacity", "Audacity labels", ".txt", tier_writers.write_labels,
           _TIMED, several=False, back=True),
    Writer("textgrid", "Praat TextGrid", ".TextGrid", tier_writers.write_textgrid,
           _TIMED, several=False, options=_TIER_OPTIONS, back=True),
    Writer("elan", "ELAN", ".eaf", tier_writers.write_elan, _TIMED | {"annotator"},
           several=False, options=_TIER_OPTIONS, back=True),
    Writer("qdpx", "REFI-QDA project (QualCoder, MAXQDA, ATLAS.ti, NVivo)", ".qdpx",
           refi_qda.write_qdpx,
           _keeps("start", "end", "text", "place", "note", "annotator", "id", "dates"), back=True),
    Writer("label-studio", "Label Studio", ".json", label_studio.write_label_studio,
           _keeps("start", "end", "text", "note", "annotator", "id")),
    Writer("rttm", "RTTM (speakers)", ".rttm", rttm.write_rttm, _keeps("start", "end"),
           options=frozenset(("cues",)), check=rttm.check_rttm, noun="turn"),
    Writer("chapters", "Podcasting 2.0 chapters", ".chapters.json",
           chapter_writers.write_podcast_chapters, _keeps("start"), several=False, noun="chapter"),
    Writer("youtube", "Chapters for YouTube", ".chapters.txt", chapter_writers.write_youtube,
           _keeps(), several=False, check=chapter_writers.check_youtube, noun="chapter"),
    Writer("soundbites", "Podcasting 2.0 sound bites", ".soundbites.xml",
           chapter_writers.write_soundbites, _keeps("start", "end"), several=False,
           noun="sound bite"),
    Writer("sponsorblock", "SponsorBlock segments", ".segments.json",
           chapter_writers.write_sponsorblock, _keeps("start", "end", "id"), several=False,
           noun="segment"),
    Writer("markdown", "Report in Markdown", ".md", reports.write_markdown,
           _keeps("text", "speaker", "note", "fields")),
    Writer("html", "Report in HTML, with a player", ".html", reports.write_html,
           _ALL - {"place", "gold", "id", "dates"}, options=frozenset(("embed_sound",))),
)  # fmt: skip


def by_name(name: str) -> Writer:
    """The writer with a name.

    Raises:
        ExportError: If there is none.
    """
    for one in WRITERS:
        if one.name == name:
            return one
    known = ", ".join(one.name for one in WRITERS)
    raise ExportError(f"There is no format “{name}”.", f"The formats are: {known}.")


def writer_for(path: Path, name: str | None = None) -> Writer:
    """The writer with a name, or else for the extension of a file; CSV where neither is known.

    Raises:
        ExportError: If there is no writer with that name.
    """
    if name is not None:
        return by_name(name)
    file = path.name.lower()
    fitting = [one for one in WRITERS if file.endswith(one.extension.lower())]
    return max(fitting, key=lambda one: len(one.extension), default=WRITERS[0])


def losses(writer: Writer, material: Material, options: ExportOptions) -> list[str]:
    """What of this very material a file of a kind can't hold, in sentences with numbers."""
    kept = _kept(writer, options, material.fields)
    lost = {name: 0 for name in ASPECTS if name not in kept}
    for row in material.rows() if lost else ():
        for name in lost:
            lost[name] += ASPECTS[name][1](row)
    told = ", ".join(f"{ASPECTS[name][0]} ({count:,})" for name, count in lost.items() if count)
    said = (
        [f"{writer.title} can't hold: {told}."]
        if told and _has_annotations(writer, material, options)
        else []
    )
    return said + writer.check(material, options)


def _has_annotations(writer: Writer, material: Material, options: ExportOptions) -> bool:
    if writer.noun == "chapter" and not material.is_chosen:
        return False
    of_lines = writer.name == "rttm" and options.cues is None
    of_lines = of_lines or (
        options.cues not in (None, Cues.ANNOTATIONS) and "cues" in writer.options
    )
    return not of_lines and options.shape is Shape.ANNOTATIONS


_COLUMN_OF = {
    "start": {"start_s", "start_time", "start_ms"},
    "end": {"end_s", "end_time", "end_ms"},
    "text": {"text"},
    "place": {"char_start"},
    "speaker": {"speaker"},
    "note": {"note"},
    "status": {"status"},
    "annotator": {"annotator"},
    "id": {"annotation_uuid"},
    "gold": {"tier"},
    "dates": {"created_at"},
}


def _kept(writer: Writer, options: ExportOptions, fields: Sequence[str]) -> frozenset[str]:
    if "columns" not in writer.options:
        return writer.keeps
    columns = set(chosen_columns(options.columns, fields))
    kept = {name for name, those in _COLUMN_OF.items() if those & columns}
    asked = {FIELD + name for name in fields}
    return frozenset(kept | ({"fields"} if asked <= columns else set()))


_HEADS = {
    "start": "Start", "end": "End", "text": "Text", "place": "Place", "speaker": "Speaker",
    "note": "Note", "fields": "Fields", "status": "Status", "annotator": "Annotator",
    "id": "Identity", "gold": "Adjudication", "dates": "Dates",
}  # fmt: skip


def table_of_forms() -> str:
    """The forms and what each keeps of an annotation, as the manual shows them in Markdown."""
    heads = ["Form", "`--format`", "File", "Episodes", *(_HEADS[name] for name in ASPECTS), "Back"]
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    for writer in WRITERS:
        marks = ["yes" if name in writer.keeps else "–" for name in ASPECTS]
        cells = [
            writer.title, f"`{writer.name}`", f"`{writer.extension}`",
            "many" if writer.several else "one", *marks, "yes" if writer.back else "–",
        ]  # fmt: skip
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)
