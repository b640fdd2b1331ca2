"""Where the caret goes: by character, word, line, segment and page, on places of a page."""

from enum import Enum, auto

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout

from earmark.domain.transcript import Span, Transcript, unit_ranges
from earmark.ui.transcript.page import Page
from earmark.ui.transcript.positions import Place


class Step(Enum):
    """How far one key press goes."""

    CHARACTER = auto()
    WORD = auto()
    LINE = auto()
    LINE_EDGE = auto()
    PARAGRAPH = auto()
    PAGE = auto()
    ALL = auto()


def step_caret(page: Page, place: Place, step: Step, *, forward: bool) -> Place:
    """The place one step away, the same one at the ends of the transcript."""
    if not page.flow:
        return place
    if step is Step.ALL:
        last = len(page.transcript) - 1
        return Place(last, len(page.transcript[last].text)) if forward else Place(0, 0)
    if step is Step.LINE:
        return _other_line(page, place, forward=forward)
    if step is Step.PAGE:
        for _ in range(max(1, int(page.height / page.style.pitch) - 2)):
            place = _other_line(page, place, forward=forward)
        return place
    if step is Step.PARAGRAPH:
        return _paragraph_edge(page, place, forward=forward)
    key = page.flow.find(place)
    paragraph = page.paragraph(key)
    qt_pos = paragraph.map.to_qt(place)
    if step is Step.LINE_EDGE:
        number = paragraph.line_at(qt_pos)
        if not forward:
            return paragraph.map.to_place(paragraph.starts[number] if paragraph.starts else 0)
        end = paragraph.line_end(number) if paragraph.lines else 0
        if number + 1 < len(paragraph.lines):
            end = paragraph.layout.previousCursorPosition(end)
        return paragraph.map.to_place(end)
    words = QTextLayout.CursorMode.SkipWords
    mode = words if step is Step.WORD else QTextLayout.CursorMode.SkipCharacters
    move = (
        paragraph.layout.nextCursorPosition
        if forward
        else (paragraph.layout.previousCursorPosition)
    )
    moved = move(qt_pos, mode)
    while moved != qt_pos and paragraph.map.to_place(moved) == place:
        qt_pos, moved = moved, move(moved, mode)
    if moved != qt_pos:
        return paragraph.map.to_place(moved)
    other = page.flow.after(key) if forward else page.flow.before(key)
    if other is None:
        return place
    block = page.flow.block(other)
    if forward:
        return block.start if block.start > place else step_inside(page, block.start, forward=True)
    return block.end if block.end < place else step_inside(page, block.end, forward=False)


def step_inside(page: Page, place: Place, *, forward: bool) -> Place:
    """One character on, where a border between two paragraphs is one and the same place."""
    text = page.transcript[place.row].text
    offset = place.offset + (1 if forward else -1)
    return Place(place.row, min(max(0, offset), len(text)))


def _paragraph_edge(page: Page, place: Place, *, forward: bool) -> Place:
    """The end of the paragraph, or its start; from there that of the next one."""
    key = page.flow.find(place)
    block = page.flow.block(key)
    edge = block.end if forward else block.start
    if place != edge:
        return edge
    other = page.flow.after(key) if forward else page.flow.before(key)
    if other is None:
        return place
    block = page.flow.block(other)
    return block.end if forward else block.start


def _other_line(page: Page, place: Place, *, forward: bool) -> Place:
    key = page.flow.find(place)
    paragraph = page.paragraph(key)
    qt_pos = paragraph.map.to_qt(place)
    x = paragraph.caret(qt_pos).left()
    number = paragraph.line_at(qt_pos) + (1 if forward else -1)
    if not 0 <= number < len(paragraph.lines):
        other = page.flow.after(key) if forward else page.flow.before(key)
        if other is None:
            return place
        paragraph = page.paragraph(other)
        number = 0 if forward else max(0, len(paragraph.lines) - 1)
    y = (paragraph.tops[number] + paragraph.tops[number + 1]) / 2
    return paragraph.map.to_place(paragraph.position_at(QPointF(x, y)))


def word_around(transcript: Transcript, place: Place) -> tuple[Place, Place] | None:
    """The word at a place, or else the one that ends there."""
    found = None
    for start, end in unit_ranges(transcript[place.row].text):
        if start <= place.offset < end:
            return Place(place.row, start), Place(place.row, end)
        if end == place.offset:
            found = Place(place.row, start), Place(place.row, end)
    return found


def dragged(
    transcript: Transcript, origin: Place, place: Place, *, whole: bool = False
) -> tuple[Place, Place]:
    """Anchor and caret of a selection that is dragged from one place to another.

    Inside a word it goes by characters; once it reaches another one, the words at both ends are
    taken whole, as nobody aims at a letter while dragging across lines.

    Args:
        transcript: The text.
        origin: Where the button went down.
        place: Where the pointer is now.
        whole: Whether the first word is to be whole too, as after a double click.
    """
    first, last = word_around(transcript, origin), word_around(transcript, place)
    if first is None or last is None or (first == last and not whole):
        return origin, place
    if place < origin:
        return (
            first[1] if whole or origin > first[0] else origin,
            last[0] if place < last[1] else place,
        )
    return (
        first[0] if whole or origin < first[1] else origin,
        last[1] if (whole and first == last) or place > last[0] else place,
    )


def span_between(transcript: Transcript, one: Place, other: Place) -> Span | None:
    """The span between two places in either order, None when it is empty."""
    if one == other or not len(transcript):
        return None
    return transcript.span(one.row, one.offset, other.row, other.offset)
