"""WebVTT (W3C) as spec and wild have it: voices, karaoke times, notes, styles, rolling captions."""

import re
from html import unescape

from earmark.domain.episode import ReadTranscript, Remark
from earmark.errors import ImportFailed
from earmark.formats import arrow_cues
from earmark.formats.cues import Cue, assemble
from earmark.formats.decode import Source
from earmark.formats.rolling import merge_rolling
from earmark.formats.speakers import normalised, take_labels
from earmark.formats.words import Token, place_words

_TAG = re.compile(r"</?(?:c|i|b|u|s|ruby|rt|lang|font|span|v)(?:[ .\t][^<>]*)?>", re.IGNORECASE)
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]+(?P<name>[^<>]+)>")
_TIME = re.compile(r"<(\d+:\d[\d:.,]*)>")
_OTHER = re.compile(r"(NOTE|STYLE|REGION)(?:[ \t\n:]|$)")
_FACT = re.compile(r"^(?P<key>[A-Za-z-]+)\s*[:=]\s*(?P<value>.*)$")


def sniff(source: Source) -> float:
    """How sure it is that this is WebVTT, 0–1."""
    return 1.0 if source.text.lstrip("\ufeff \n\r").startswith("WEBVTT") else 0.0


def read(source: Source) -> ReadTranscript:
    """Read WebVTT cues with voices and word times.

    Raises:
        ImportFailed: If the file has no cues.
    """
    whole = arrow_cues.unix(source.text).lstrip("\ufeff")
    head = arrow_cues.head_of(whole)
    remarks = list(source.remarks)
    language = _read_head(head, remarks)
    shown: list[Cue] = []
    above = head.removesuffix("\n").rpartition("\n\n")[2].strip()
    names = int(bool(above) and not _is_known(above))
    blocks = 0
    for block in arrow_cues.blocks_of(whole):
        blocks += 1
        if not block.is_last:
            named = _drop_name(block)
            names += bool(named) and not named.isdigit()
        shown.extend(_read_block(block, remarks))
    if names:
        remarks.append(Remark(0, f"Names of cues are left out: {names}."))
    split = len(shown) - blocks
    cues, merged, said = merge_rolling(shown)
    _carry_voices(cues)
    result = assemble(
        "webvtt",
        cues,
        arrow_cues.count(source),
        (*remarks, *said),
        merged=merged,
        split=split,
        language=language,
    )
    if not result.segments:
        raise ImportFailed(f"{source.path.name} holds no cues with text.", "Get the file again.")
    return result


def _read_head(head: str, remarks: list[Remark]) -> str:
    """Read what stands above the first cue: the language, notes, and what has no place here."""
    language, line = "", 1
    for part in head.split("\n\n"):
        first = part.strip().partition("\n")[0]
        if _OTHER.match(first):
            _remark_on(part, line, remarks)
        for row, text in enumerate(part.split("\n"), line):
            fact = _FACT.match(text)
            if fact and fact["key"].casefold() == "language":
                language = fact["value"].strip()
            elif fact and fact["key"].upper() == "X-TIMESTAMP-MAP":
                remarks.append(
                    Remark(row, "X-TIMESTAMP-MAP is left out; times are kept as written.")
                )
        line += part.count("\n") + 2
    return language


def _is_known(part: str) -> bool:
    """Whether text right above the first time line is a number, the header or a block."""
    return part.isdigit() or part.startswith("WEBVTT") or bool(_OTHER.match(part))


def _remark_on(part: str, line: int, remarks: list[Remark]) -> None:
    kind, _, rest = part.strip().partition("\n")
    if kind.startswith("NOTE"):
        note = " ".join(f"{kind[4:]} {rest}".split())
        remarks.append(Remark(line, f"A note is left out: {note[:200]}"))
    else:
        remarks.append(Remark(line, f"A {kind.split()[0].rstrip(':').lower()} is left out."))


def _drop_name(block: arrow_cues.Block) -> str:
    """Take the name of the next cue, which stands right above its time line, off a block."""
    body = block.text.removesuffix("\n")
    rest, _, last = body.rpartition("\n")
    if last.strip() and (not rest or rest.endswith("\n")) and (rest or block.text[:1] == "\n"):
        block.text = rest
        return last.strip()
    return ""


def _read_block(block: arrow_cues.Block, remarks: list[Remark]) -> list[Cue]:
    """The cues of one block: one a voice, and one for each piece of text without a time line."""
    made: list[Cue] = []
    line = block.line + 1
    for part in block.text.split("\n\n"):
        stripped = part.strip("\n")
        if _OTHER.match(stripped):
            _remark_on(stripped, line + part.index(stripped[0]), remarks)
        elif stripped.strip():
            if made:
                loose = arrow_cues.Block(line, None, None, stripped)
                made.extend(_voiced(loose, stripped))
            else:
                made.extend(_voiced(block, stripped))
        line += part.count("\n") + 2
    return made or [Cue(block.line, block.start_ms, block.end_ms, "")]


def _voiced(block: arrow_cues.Block, body: str) -> list[Cue]:
    """Cut a cue at its `<v Name>` tags; the pieces share its time by length."""
    parts = _VOICE.split(body)
    pieces = [("", parts[0]), *zip(parts[1::2], parts[2::2], strict=True)]
    pieces = [(name, raw) for name, raw in pieces if _TAG.sub("", raw).strip()] or pieces[:1]
    total = sum(len(raw) for _, raw in pieces) or 1
    start_ms, end_ms, done = block.start_ms, block.end_ms, 0
    made = []
    for name, raw in pieces:
        begin_ms, finish_ms = start_ms, end_ms
        if len(pieces) > 1 and start_ms is not None and end_ms is not None:
            begin_ms = start_ms + (end_ms - start_ms) * done // total
            finish_ms = start_ms + (end_ms - start_ms) * (done + len(raw)) // total
        done += len(raw)
        made.append(_plain(Cue(block.line, begin_ms, finish_ms, "", normalised(name)), raw))
    return made


def _plain(cue: Cue, raw: str) -> Cue:
    """Take tags and entities out of a cue's text and keep the times of its words."""
    parts = _TIME.split(raw)
    texts = [unescape(_TAG.sub("", text)) for text in parts[::2]]
    lines = [" ".join(line.split()) for line in "".join(texts).split("\n")]
    cue.text = "\n".join(line for line in lines if line)
    if len(parts) > 1:
        bounds = [cue.start_ms, *(arrow_cues.stamp_ms(stamp) for stamp in parts[1::2]), cue.end_ms]
        tokens = []
        for i, text in enumerate(texts):
            old, _, new = text.rpartition("\n") if i == 0 else ("", "", text)
            tokens.extend(_tokens(old, bounds[i], bounds[i]))
            tokens.extend(_tokens(new, bounds[i], bounds[i + 1]))
        cue.words, _ = place_words(cue.text, tokens)
    return cue


def _tokens(text: str, start_ms: int | None, end_ms: int | None) -> list[Token]:
    words = text.split()
    if start_ms is None or end_ms is None or end_ms < start_ms:
        return [Token(word, None, None) for word in words]
    total, done, tokens = sum(map(len, words)), 0, []
    for word in words:
        begin_ms = start_ms + (end_ms - start_ms) * done // total
        done += len(word)
        tokens.append(Token(word, begin_ms, start_ms + (end_ms - start_ms) * done // total))
    return tokens


def _carry_voices(cues: list[Cue]) -> None:
    """Carry each voice on until another speaks; without voices look for `Name:` labels."""
    if not any(cue.speaker for cue in cues):
        take_labels(cues)
        return
    speaker = ""
    for cue in cues:
        speaker = cue.speaker = cue.speaker or speaker
