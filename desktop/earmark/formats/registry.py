"""The table of formats, and the choice between them: the content decides, not the name."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from earmark.domain.episode import ReadTranscript
from earmark.errors import ImportFailed
from earmark.formats import (
    assemblyai,
    aws_transcribe,
    azure_speech,
    deepgram,
    documents,
    elan,
    google_speech,
    json_segments,
    otranscribe,
    plain_text,
    podcast_html,
    podcast_json,
    rev_ai,
    sbv,
    show_notes,
    speechmatics,
    srt,
    textgrid,
    time_table,
    timestamped_text,
    ttml,
    webvtt,
    whisper_json,
)
from earmark.formats.decode import Source, load


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of transcript file.

    `sniff` says from the content how sure it is, 0–1; the file name breaks ties only.
    `read` raises ImportFailed where the file cannot be read at all.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    sniff: Callable[[Source], float]
    read: Callable[[Source], ReadTranscript]
    has_times: bool = True
    has_words: bool = False
    has_speakers: bool = False


def _words(
    name: str,
    title: str,
    reader: ModuleType,
    extensions: tuple[str, ...] = (".json",),
    *,
    has_words: bool = True,
) -> Format:
    """A format with times and speakers, most with words of their own."""
    return Format(name, title, extensions, reader.sniff, reader.read, True, has_words, True)


FORMATS: tuple[Format, ...] = (
    Format(
        "show-notes",
        "Show-notes transcript",
        (".txt", ".md"),
        show_notes.sniff,
        show_notes.read,
        has_times=False,
    ),
    _words("srt", "SubRip (SRT)", srt, (".srt",), has_words=False),
    _words("webvtt", "WebVTT", webvtt, (".vtt", ".webvtt")),
    _words("ttml", "TTML and DFXP", ttml, (".ttml", ".dfxp", ".xml")),
    _words("sbv", "YouTube SBV", sbv, (".sbv",), has_words=False),
    _words("whisper-json", "Whisper JSON (whisper, whisper.cpp, WhisperX …)", whisper_json),
    Format(
        "whisper-tsv",
        "Whisper TSV",
        (".tsv",),
        time_table.sniff_whisper,
        time_table.read_whisper,
    ),
    _words("podcast-json", "Podcasting 2.0 JSON", podcast_json),
    _words(
        "podcast-html",
        "Podcasting 2.0 HTML",
        podcast_html,
        (".html", ".htm"),
        has_words=False,
    ),
    _words("deepgram", "Deepgram", deepgram),
    _words("assemblyai", "AssemblyAI", assemblyai),
    _words("aws", "Amazon Transcribe", aws_transcribe),
    _words("google", "Google Speech-to-Text", google_speech),
    _words("azure", "Azure Speech", azure_speech),
    _words("rev", "Rev", rev_ai),
    _words("speechmatics", "Speechmatics", speechmatics),
    _words("otranscribe", "oTranscribe", otranscribe, (".otr",), has_words=False),
    _words("json", "Other JSON (Podlove, Otter, Sonix, Happy Scribe …)", json_segments),
    _words("elan", "ELAN", elan, (".eaf",), has_words=False),
    _words("textgrid", "Praat TextGrid", textgrid, (".textgrid",)),
    Format(
        "audacity",
        "Audacity labels",
        (".txt",),
        time_table.sniff_labels,
        time_table.read_labels,
    ),
    _words(
        "timestamped-text",
        "Text with times (Otter, Descript, Rev …)",
        timestamped_text,
        (".txt", ".md", ".docx", ".odt", ".lrc"),
        has_words=False,
    ),
    Format(
        "plain-text",
        "Plain text, Markdown, Word, OpenDocument",
        (".txt", ".md", ".markdown", ".text", ".docx", ".odt"),
        plain_text.sniff,
        plain_text.read,
        has_times=False,
        has_speakers=True,
    ),
)
_SURE_ENOUGH = 0.2


def read(path: Path) -> ReadTranscript:
    """Read a transcript of any known format.

    Raises:
        ImportFailed: If the file cannot be read or is of no known format.
    """
    source = load(path)
    if source.is_archive:
        source = documents.unpack(source)
    return detect(source).read(source)


def detect(source: Source) -> Format:
    """The format of a file, by its content.

    Raises:
        ImportFailed: If no format recognises it.
    """
    suffix = source.path.suffix.lower()
    ranked = [(entry.sniff(source), suffix in entry.extensions, entry) for entry in FORMATS]
    sure, _, best = max(ranked, key=lambda item: item[:2])
    if sure < _SURE_ENOUGH and source.json_error:
        raise ImportFailed(
            f"{source.path.name} is JSON that breaks off at {source.json_error}.",
            "The file is damaged or incomplete; get it again.",
        )
    if sure < _SURE_ENOUGH:
        raise ImportFailed(
            f"{source.path.name} is in no transcript format that Earmark knows.",
            "Export it as SRT, WebVTT, JSON or plain text where it comes from.",
        )
    return best


def by_name(name: str) -> Format | None:
    """The format with a name such as `srt`, if there is one."""
    return next((entry for entry in FORMATS if entry.name == name), None)
