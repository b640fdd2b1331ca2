"""Praat TextGrid, long and short: numbers and quoted texts in a fixed order, the rest fills."""

import re
from collections.abc import Iterator

from earmark.domain.episode import ReadTranscript
from earmark.errors import ImportFailed
from earmark.formats.cues import Cue
from earmark.formats.decode import Source
from earmark.formats.tiers import TierCues, assemble_tiers

_TOKEN = re.compile(
    r'"(?P<text>(?:[^"]|"")*)"|(?P<exists><exists>)|\[[^\]]*\]'
    r"|(?<![\w.])(?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])"
)
_HEAD = re.compile(r'"TextGrid"|Object class\s*=\s*"TextGrid"')


def sniff(source: Source) -> float:
    """How sure it is that this is a TextGrid, 0–1."""
    return 0.98 if _HEAD.search(source.head) else 0.0


def read(source: Source) -> ReadTranscript:
    """Read the tiers and take those that hold running text.

    Raises:
        ImportFailed: If the file breaks off.
    """
    length_ms, tiers = _whole(source)
    return assemble_tiers(
        "textgrid", tiers, count(source), source.remarks, {"length_ms": length_ms}
    )


def read_tiers(source: Source) -> list[TierCues]:
    """All tiers with their intervals and points, the empty ones too.

    Raises:
        ImportFailed: If the file breaks off.
    """
    return _whole(source)[1]


def _whole(source: Source) -> tuple[int, list[TierCues]]:
    try:
        return _read(_tokens(source.text))
    except (StopIteration, ValueError, RuntimeError):
        raise ImportFailed(
            f"{source.path.name} is a TextGrid that breaks off.", "Save it again in Praat."
        ) from None


def count(source: Source) -> int:
    """Add up the sizes that the file itself states for its tiers."""
    sizes = re.findall(r"(?:intervals|points)\s*:\s*size\s*=\s*(\d+)", source.text)
    if sizes:
        return sum(map(int, sizes))
    tier = r'^"(?:IntervalTier|TextTier)"\s*\n"(?:[^"]|"")*"\s*\n-?[\d.]+\s*\n-?[\d.]+\s*\n(\d+)'
    text = source.text.replace("\r\n", "\n")
    return sum(map(int, re.findall(tier, text, re.MULTILINE)))


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    """Numbers as they are, texts with a quote in front, and the line of each."""
    line, at = 1, 0
    for match in _TOKEN.finditer(text):
        line += text.count("\n", at, match.start())
        at = match.start()
        if match["text"] is not None:
            yield '"' + match["text"].replace('""', '"'), line
        elif match["number"] is not None:
            yield match["number"], line


def _read(tokens: Iterator[tuple[str, int]]) -> tuple[int, list[TierCues]]:
    for text, _ in tokens:
        if text == '"TextGrid':
            break
    _, end_s = float(next(tokens)[0]), float(next(tokens)[0])
    tiers = []
    for _ in range(int(next(tokens)[0])):
        kind, name = next(tokens)[0], next(tokens)[0][1:]
        _, _ = next(tokens), next(tokens)
        tier = TierCues(name, is_points=kind == '"TextTier')
        for _ in range(int(next(tokens)[0])):
            tier.cues.append(_cue(tokens, points=tier.is_points))
        tiers.append(tier)
    return round(end_s * 1000), tiers


def _cue(tokens: Iterator[tuple[str, int]], *, points: bool) -> Cue:
    start, line = next(tokens)
    start_ms = max(0, round(float(start) * 1000))
    end_ms = start_ms if points else round(float(next(tokens)[0]) * 1000)
    text = " ".join(next(tokens)[0][1:].split())
    return Cue(line, start_ms, end_ms, text)
