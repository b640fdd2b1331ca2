"""Podcasting 2.0 transcript HTML: `<cite>` who, `<time>` when, `<p>` what."""

import re
from html.parser import HTMLParser

from earmark.domain.episode import ReadTranscript
from earmark.domain.timecode import parse_timecode
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue
from earmark.formats.decode import Source
from earmark.formats.long_cues import assemble_long
from earmark.formats.speakers import normalised


def sniff(source: Source) -> float:
    """How sure it is that this is transcript HTML, 0–1."""
    head = source.head.lower()
    return 0.9 if "<time" in head and "<p" in head else 0.0


def count(source: Source) -> int:
    """Count the paragraphs that are opened."""
    return len(re.findall(r"<p[\s>]", source.text, re.IGNORECASE))


def read(source: Source) -> ReadTranscript:
    """Read paragraphs, each with the last speaker and time before it.

    Raises:
        ImportFailed: If there is no text.
    """
    reader = _Reader()
    reader.feed(source.text)
    reader.close()
    if not any(cue.text for cue in reader.cues):
        raise ImportFailed(f"{source.path.name} has no text in it.", "Get the file again.")
    return assemble_long("podcast-html", reader.cues, count(source), source.remarks)


class _Reader(HTMLParser):
    """Collects cues; a time counts for the first paragraph after it only."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.cues: list[Cue] = []
        self._inside = ""
        self._text = ""
        self._line = 0
        self._speaker = ""
        self._time: int | None = None

    def handle_starttag(  # the attributes do not matter here
        self,
        tag: str,
        attrs: list[tuple[str, str | None]],  # noqa: ARG002
    ) -> None:
        """Start collecting the text of a tag that matters."""
        if tag in {"cite", "time", "p"}:
            if self._inside:
                self.handle_endtag(self._inside)
            self._inside, self._text, self._line = tag, "", self.getpos()[0]
        elif tag == "br":
            self._text += " "

    def handle_data(self, data: str) -> None:
        """Collect text."""
        if self._inside:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        """Use the text of a tag that ends."""
        if tag != self._inside:
            return
        text, self._inside = " ".join(self._text.split()), ""
        if tag == "cite":
            self._speaker = normalised(text)
        elif tag == "time":
            try:
                self._time = parse_timecode(text)
            except ValueError:
                self._time = None
        else:
            self.cues.append(Cue(self._line, self._time, None, text, self._speaker, paragraph=True))
            self._time = None

    def close(self) -> None:
        """Use what an unfinished tag holds."""
        super().close()
        if self._inside:
            self.handle_endtag(self._inside)
