"""The report that every import ends with, in words: what the file holds and what became of it."""

from earmark.domain.episode import ReadTranscript, Remark
from earmark.formats import registry

MOST_REMARKS = 40


def account(read: ReadTranscript) -> str:
    """One sentence that adds up: cues in the file, segments made, merged, left out."""
    parts = [
        f"{_counted(read.cues_in_file, 'cue')} in the file",
        f"{_counted(len(read.segments), 'segment')} made",
    ]
    for number, what in (
        (read.merged, "merged"),
        (read.split, "added by splitting"),
        (read.left_out, "left out"),
    ):
        if number:
            parts.append(f"{number} {what}")
    balance = "" if read.accounts_for_all else " — these do not add up"
    return f"Read as {read.format}: {', '.join(parts)}{balance}."


def remark_line(read: ReadTranscript, remark: Remark) -> str:
    """A remark with its place: the line of a text, the number of the entry in JSON."""
    if not remark.line:
        return remark.message
    entry = registry.by_name(read.format)
    by_line = entry is not None and ".json" not in entry.extensions
    return f"{'line' if by_line else 'entry'} {remark.line}: {remark.message}"


def remark_lines(read: ReadTranscript, most: int = MOST_REMARKS) -> list[str]:
    """The first remarks of a reader."""
    return [remark_line(read, remark) for remark in read.remarks[:most]]


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
