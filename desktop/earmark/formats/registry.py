"""The table of formats, and the choice between them: the content decides, not the name."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from earmark.domain.episode import ReadTranscript
from earmark.errors import ImportFailed
from earmark.formats import plain_text, show_notes, srt, webvtt, whisper_json
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


FORMATS: tuple[Format, ...] = (
    Format(
        "show-notes",
        "Show-notes transcript",
        (".txt", ".md"),
        show_notes.sniff,
        show_notes.read,
        has_times=False,
    ),
    Format("srt", "SubRip (SRT)", (".srt",), srt.sniff, srt.read, has_speakers=True),
    Format(
        "webvtt",
        "WebVTT",
        (".vtt", ".webvtt"),
        webvtt.sniff,
        webvtt.read,
        has_words=True,
        has_speakers=True,
    ),
    Format(
        "whisper-json",
        "Whisper JSON",
        (".json",),
        whisper_json.sniff,
        whisper_json.read,
        has_words=True,
        has_speakers=True,
    ),
    Format(
        "plain-text",
        "Plain text or Markdown",
        (".txt", ".md", ".markdown", ".text"),
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
        known = ", ".join(entry.title for entry in FORMATS)
        raise ImportFailed(
            f"{source.path.name} is in no transcript format that Earmark knows.", f"Known: {known}."
        )
    return best


def by_name(name: str) -> Format | None:
    """The format with a name such as `srt`, if there is one."""
    return next((entry for entry in FORMATS if entry.name == name), None)
