"""The table of formats, and the choice between them: the content decides, not the name."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from earmark.domain.episode import ReadTranscript, Remark
from earmark.errors import ImportFailed
from earmark.formats import (
    assemblyai,
    aws_transcribe,
    azure_speech,
    chapter_files,
    deepgram,
    descript,
    documents,
    elan,
    feed,
    google_speech,
    json_segments,
    otranscribe,
    plain_text,
    podcast_html,
    podcast_json,
    podlove_xml,
    qdpx,
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
    `read` raises ImportFailed where the file cannot be read at all. `note` says in the manual
    which variants are meant and what becomes of them.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    sniff: Callable[[Source], float]
    read: Callable[[Source], ReadTranscript]
    has_times: bool = True
    has_words: bool = False
    has_speakers: bool = False
    note: str = ""


def _words(
    name: str,
    title: str,
    reader: ModuleType,
    extensions: tuple[str, ...] = (".json",),
    *,
    has_words: bool = True,
    note: str = "",
) -> Format:
    """A format with times and speakers, most with words of their own."""
    return Format(name, title, extensions, reader.sniff, reader.read, True, has_words, True, note)


FORMATS: tuple[Format, ...] = (
    Format(
        "show-notes",
        "Show-notes transcript",
        (".txt", ".md"),
        show_notes.sniff,
        show_notes.read,
        has_times=False,
        note="header with description, chapters, sponsors and links; lines without times",
    ),
    _words(
        "srt",
        "SubRip (SRT)",
        srt,
        (".srt",),
        has_words=False,
        note="also without numbers, with dots, without blank lines; `Name:` becomes the speaker",
    ),
    _words(
        "webvtt",
        "WebVTT",
        webvtt,
        (".vtt", ".webvtt"),
        note="voices, karaoke times, NOTE, STYLE, REGION; rolling captions are merged",
    ),
    _words(
        "ttml",
        "TTML and DFXP",
        ttml,
        (".ttml", ".dfxp", ".xml"),
        note="clock and offset times, frames, ticks; agents as speakers; timed spans as words",
    ),
    _words(
        "sbv",
        "YouTube SBV",
        sbv,
        (".sbv",),
        has_words=False,
        note="captions as YouTube exports them",
    ),
    _words(
        "whisper-json",
        "Whisper JSON",
        whisper_json,
        note="openai-whisper and its service, faster-whisper, whisper.cpp, "
        "WhisperX, whisper-timestamped, stable-ts",
    ),
    Format(
        "whisper-tsv",
        "Whisper TSV",
        (".tsv",),
        time_table.sniff_whisper,
        time_table.read_whisper,
        note="milliseconds and text",
    ),
    _words(
        "podcast-json",
        "Podcasting 2.0 JSON",
        podcast_json,
        note="also as Descript gives it with a published page; single words are gathered into "
        "utterances, overlapping twins merged",
    ),
    _words(
        "podcast-html",
        "Podcasting 2.0 HTML",
        podcast_html,
        (".html", ".htm"),
        has_words=False,
        note="`cite`, `time` and `p`; long paragraphs are cut into sentences",
    ),
    _words(
        "podlove-xml",
        "Podlove XML",
        podlove_xml,
        (".xml",),
        has_words=False,
        note="Podlove Simple Transcripts",
    ),
    _words(
        "refi-qda",
        "REFI-QDA project",
        qdpx,
        (".qdpx",),
        has_words=False,
        note="the transcript of a recording with its sync points, or the longest "
        "text; codings stay out",
    ),
    _words("deepgram", "Deepgram", deepgram, note="utterances, or words by speaker or channel"),
    _words("assemblyai", "AssemblyAI", assemblyai, note="utterances, or words by speaker"),
    _words("aws", "Amazon Transcribe", aws_transcribe, note="speaker labels"),
    _words(
        "google",
        "Google Speech-to-Text",
        google_speech,
        note="v1 and v2; the last result with speakers is taken once",
    ),
    _words("azure", "Azure Speech", azure_speech, note="batch and fast transcription"),
    _words("rev", "Rev", rev_ai, note="monologues of Rev and Rev.ai"),
    _words("speechmatics", "Speechmatics", speechmatics, note="v2, and the older shape"),
    _words(
        "otranscribe",
        "oTranscribe",
        otranscribe,
        (".otr",),
        has_words=False,
        note="text between its time stamps",
    ),
    _words(
        "descript",
        "Descript project",
        descript,
        note="the corrected transcript of the recording with the most words, its word times and "
        "voices; cuts of compositions stay out",
    ),
    _words(
        "json",
        "JSON of other programs",
        json_segments,
        note="Podlove, Otter, Sonix, Happy Scribe, and lists of text and times of other programs",
    ),
    _words(
        "elan",
        "ELAN",
        elan,
        (".eaf",),
        has_words=False,
        note="tiers of running text, by participant; other tiers are listed as left out",
    ),
    _words(
        "textgrid",
        "Praat TextGrid",
        textgrid,
        (".textgrid",),
        note="long and short, any encoding; tiers of words are gathered",
    ),
    Format(
        "audacity",
        "Audacity labels",
        (".txt",),
        time_table.sniff_labels,
        time_table.read_labels,
        note="start, end and label",
    ),
    _words(
        "timestamped-text",
        "Text with times",
        timestamped_text,
        (".txt", ".md", ".docx", ".odt", ".lrc"),
        has_words=False,
        note="Otter, Descript, Sonix, Happy Scribe, Rev, LRC, whisper output; also "
        "as DOCX, ODT and Markdown",
    ),
    Format(
        "plain-text",
        "Plain text, Markdown, Word, OpenDocument",
        (".txt", ".md", ".markdown", ".text", ".docx", ".odt"),
        plain_text.sniff,
        plain_text.read,
        has_times=False,
        has_speakers=True,
        note="a line or a sentence becomes a segment; also as DOCX, ODT and "
        "Markdown; times are estimated",
    ),
)
_SURE_ENOUGH = 0.2
# What files of these names hold is not to be told from the name.
_ANYTHING = frozenset((".txt", ".md", ".json", ".xml", ".html", ".htm", ".docx", ".odt"))


def read(path: Path) -> ReadTranscript:
    """Read a transcript of any known format.

    Raises:
        ImportFailed: If the file cannot be read or is of no known format.
    """
    source = load(path)
    if source.is_archive and not qdpx.sniff(source):
        source = documents.unpack(source)
    entry = detect(source)
    result = entry.read(source)
    suffix = path.suffix.lower()
    named = [one for one in FORMATS if suffix in one.extensions]
    if entry in named or not named or suffix in _ANYTHING:
        return result
    said = f"Its name says {named[0].title}, its content {entry.title}; the content counts."
    return replace(result, remarks=(Remark(0, said), *result.remarks))


def detect(source: Source) -> Format:
    """The format of a file, by its content.

    Raises:
        ImportFailed: If no format recognises it.
    """
    suffix = source.path.suffix.lower()
    ranked = [(entry.sniff(source), suffix in entry.extensions, entry) for entry in FORMATS]
    sure, _, best = max(ranked, key=lambda item: item[:2])
    if sure < _SURE_ENOUGH:
        _say_what_it_is(source)
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


def _say_what_it_is(source: Source) -> None:
    """Refuse a file that is known, but as something else than a transcript."""
    if feed.sniff(source):
        raise ImportFailed(
            f"{source.path.name} is a podcast feed, not a transcript.",
            "Open it with File ▸ Open feed…, or 'earmark feed'.",
        )
    if chapter_files.sniff(source):
        raise ImportFailed(
            f"{source.path.name} holds chapters, not a transcript.",
            "Import it together with its transcript or recording, or with --chapters.",
        )


def by_name(name: str) -> Format | None:
    """The format with a name such as `srt`, if there is one."""
    return next((entry for entry in FORMATS if entry.name == name), None)


def table_of_formats() -> str:
    """The formats as a table of Markdown, for the manual."""
    rows = [
        ("Format", "Files", "Times", "Words", "Speakers", "What is read"),
        ("---",) * 6,
        *(
            (entry.title, " ".join(f"`{suffix}`" for suffix in entry.extensions),
             _yes(entry.has_times), _yes(entry.has_words), _yes(entry.has_speakers), entry.note)
            for entry in FORMATS
        ),
    ]  # fmt: skip
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _yes(there: bool) -> str:
    return "yes" if there else "–"
