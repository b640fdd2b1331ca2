"""Speaker names in front of what they say, told from words that only look like names."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from earmark.formats.cues import Cue

_LABEL = re.compile(
    r"^(?:>>+\s*|[-–—]\s+)?(?:\*\*|\[)?(?P<name>[^\W\d_][\w.'’-]*(?:\s[\w.'’&-]+){0,4}?)"
    r"(?:\s*[(\[][^)\]]{1,40}[)\]])?(?:\*\*|\])?\s*:(?:\*\*)?(?:\s+|$)"
)
_ROLE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_NO_NAMES = frozenset(
    """
    note notes q a question questions answer answers warning caution tip tips example update edit
    step chapter part section problem solution summary remember fact ps nb p.s n.b today first
    second third finally also but and so or because however listen look next now then conclusion
    title episode show subject source link links transcript date time music intro outro sponsor
    sponsors disclaimer spoiler quote definition option http https subtitles translation credits
    this that here there what why how who when where which well okay ok right yes no
    """.split()  # noqa: SIM905 - a list of strings would be 60 lines long
)
_SMALL = frozenset(("of", "de", "van", "von", "der", "da", "di", "la", "le", "the", "and", "&"))


def normalised(name: str) -> str:
    """A speaker's name without colon, role and markup: `**Leo Dion (host):**` → `Leo Dion`."""
    name = name.strip().strip("*<>").strip().rstrip(":").strip("*").strip()
    bare = _ROLE.sub("", name).strip().rstrip(":").strip("[]").strip()
    return " ".join((bare or name.strip("[]").strip()).split())


def looks_like_name(name: str) -> bool:
    """Whether words in front of a colon could be somebody's name."""
    words = name.split()
    if not words or len(words) > 5 or words[0].casefold().strip(".") in _NO_NAMES:
        return False
    return words[0][0].isupper() and all(
        word[0].isupper() or word[0].isdigit() or word.casefold() in _SMALL for word in words
    )


def split_label(text: str) -> tuple[str, str] | None:
    """The name before a colon and what follows, None where nothing looks like a name."""
    match = _LABEL.match(text)
    if not match or not looks_like_name(match["name"]):
        return None
    return normalised(match["name"]), text[match.end() :].strip()


def take_labels(cues: Sequence[Cue]) -> None:
    """Move `Name:` from the texts of cues to their speakers, and carry each on to the next label.

    A name counts if it comes twice, or if names stand at the head of a good part of the cues,
    or, beside such names, if it is a full name or in capitals. Words are shifted along.
    """
    found = {i: label for i, cue in enumerate(cues) if (label := split_label(cue.text))}
    counts = Counter(name for name, _ in found.values())
    many = len(counts) >= 2 and len(found) * 3 >= len(cues)
    sure = {name for name, times in counts.items() if times >= 2 or many}
    speaker = ""
    for i, cue in enumerate(cues):
        label = found.get(i)
        if label and (label[0] in sure or (sure and _is_full(label[0]))):
            speaker = label[0]
            _shorten(cue, label[1])
        if speaker and not cue.speaker:
            cue.speaker = speaker


def _is_full(name: str) -> bool:
    return len(name.split()) >= 2 or (len(name) > 2 and name.isupper())


def _shorten(cue: Cue, rest: str) -> None:
    shift = len(cue.text) - len(rest)
    cue.text = rest
    if cue.words:
        cue.words = tuple(
            replace(word, start=word.start - shift, end=word.end - shift)
            for word in cue.words
            if word.start >= shift
        )
