"""REFI-QDA projects (`.qdpx`): the transcript inside, with the times of its sync points.

A project is a ZIP archive of `project.qde` and the texts that this names. Sync points tie
places in the text, counted in characters, to milliseconds of the recording.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from earmark.domain.episode import ReadTranscript, Remark
from earmark.errors import ImportFailed
from earmark.formats.archives import Archive, opened
from earmark.formats.cues import Cue, Metadata, assemble, untimed
from earmark.formats.decode import Source, decode
from earmark.formats.long_cues import assemble_long
from earmark.formats.sentences import split_sentences
from earmark.formats.speakers import split_label, take_labels
from earmark.formats.xml_tree import attribute, children, descendants, parse

_PROJECT = "project.qde"
_LINE = re.compile(r"[^\r\n]+")


@dataclass(slots=True)
class _Text:
    """A text of the project and what the project knows of its times, positions to ms."""

    name: str
    text: str
    times: dict[int, int]

    @property
    def lines(self) -> int:
        """How many lines hold a letter or digit."""
        return len(re.findall(r"^.*\w.*$", self.text.replace("\r", "\n"), re.MULTILINE))


def sniff(source: Source) -> float:
    """How sure it is that this is a REFI-QDA project, 0–1."""
    if not source.is_archive:
        return 0.0
    try:
        with opened(source.data, source.path.name) as archive:
            return 0.95 if _project_in(archive) else 0.0
    except ImportFailed:
        return 0.0


def read(source: Source) -> ReadTranscript:
    """Read the longest transcript of a recording, or the longest text where there is none.

    Raises:
        ImportFailed: If the archive is damaged, or no text is inside.
    """
    with opened(source.data, source.path.name) as archive:
        xml = archive.read(_project_in(archive)).decode("utf-8-sig", errors="replace")
        root = parse(replace(source, text=xml))
        texts = list(_texts(source, archive, root))
    texts = [one for one in texts if one.lines]
    if not texts:
        raise ImportFailed(
            f"{source.path.name} is a REFI-QDA project without a text inside.",
            "Export it with its sources, not only links to them.",
        )
    best = max(texts, key=lambda one: (bool(one.times), one.lines))
    remarks = [
        Remark(0, f"The text “{one.name}” with {one.lines} lines is left out.")
        for one in texts
        if one is not best
    ]
    codings = sum(1 for _ in descendants(root, "Coding"))
    if codings:
        remarks.append(Remark(0, f"The {codings} codings of the project are not taken in."))
    left_out = sum(one.lines for one in texts if one is not best)
    return _read(best, attribute(root, "name"), remarks, left_out)


def _project_in(archive: Archive) -> str:
    return next((name for name in archive.names if name.lower().rpartition("/")[2] == _PROJECT), "")


def _texts(source: Source, archive: Archive, root: Element) -> Iterator[_Text]:
    """Transcripts of recordings, and texts that stand alone."""
    recordings = [one for kind in ("AudioSource", "VideoSource") for one in descendants(root, kind)]
    for recording in recordings:
        for transcript in children(recording, "Transcript"):
            name = attribute(recording, "name") or attribute(transcript, "name")
            times = {
                int(attribute(point, "position")): int(attribute(point, "timeStamp"))
                for point in children(transcript, "SyncPoint")
                if attribute(point, "position").isdigit()
                and attribute(point, "timeStamp").isdigit()
            }
            yield _Text(name, _content(source, archive, transcript), times)
    transcribed = {attribute(one, "plainTextPath") for one in descendants(root, "Transcript")}
    for text in descendants(root, "TextSource"):
        if attribute(text, "plainTextPath") not in transcribed - {""}:
            yield _Text(attribute(text, "name"), _content(source, archive, text), {})


def _content(source: Source, archive: Archive, element: Element) -> str:
    """The text inside the project, empty where it lies elsewhere."""
    inside = children(element, "PlainTextContent")
    if inside:
        return inside[0].text or ""
    path = attribute(element, "plainTextPath")
    if not path.startswith("internal://"):
        return ""
    wanted = path.removeprefix("internal://").lower()
    member = next((name for name in archive.names if name.lower().endswith(f"/{wanted}")), "")
    if not member:
        return ""
    data = archive.read(member)
    return decode(source.path, data).text.lstrip("\ufeff") if data.strip() else ""


def _read(text: _Text, project: str, remarks: list[Remark], left_out: int) -> ReadTranscript:
    cues, headings = _cues(text)
    about: Metadata = {"title": text.name or project, "merged": headings}
    counted = text.lines + left_out
    timed = sum(1 for cue in cues if cue.start_ms is not None)
    if timed == len(cues):
        return assemble("refi-qda", cues, counted, remarks, left_out=left_out, **about)
    if timed:
        return assemble_long("refi-qda", cues, counted, remarks, left_out=left_out, metadata=about)
    pieces = [
        replace(cue, text=piece, paragraph=cue.paragraph and number == 0)
        for cue in cues
        for number, piece in enumerate(split_sentences(cue.text))
    ]
    about["split"] = len(pieces) - len(cues)
    return untimed("refi-qda", pieces, counted, remarks, left_out=left_out, **about)


def _cues(text: _Text) -> tuple[list[Cue], int]:
    """The lines of a text as cues, and how many lines only name who speaks next."""
    cues: list[Cue] = []
    headings, speaker, new = 0, "", True
    row, counted_to = 1, 0
    for match in _LINE.finditer(text.text):
        row += text.text.count("\n", counted_to, match.start())
        counted_to = match.start()
        line = " ".join(match[0].split())
        if not re.search(r"\w", line):
            continue
        label = split_label(line)
        if label and not label[1]:
            speaker, new, headings = label[0], True, headings + 1
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        start_ms = text.times.get(match.start(), text.times.get(start))
        end_ms = text.times.get(match.end()) if start_ms is not None else None
        cues.append(Cue(row, start_ms, end_ms, line, speaker, paragraph=new))
        new = False
    if not headings:
        take_labels(cues)
    return cues, headings
