"""Which pixels the step from one word to the next changes; only these are painted again."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect

from earmark.ui.transcript.page import Page
from earmark.ui.transcript.painter import Range
from earmark.ui.transcript.positions import Place


def word_boxes(page: Page, place: Place, words: Iterable[Range | None]) -> Iterator[QRect]:
    """What is to be painted again when the current word of a paragraph changes.

    Args:
        page: The page.
        place: A place in the paragraph.
        words: The word that was current and the one that is.
    """
    shown = page.locate(place)
    if shown is None:
        return
    right = round(page.column.ground_right) - 1
    to_qt = shown.paragraph.map.to_qt
    for word in words:
        rects = shown.paragraph.rects(to_qt(word[0]), to_qt(word[1])) if word else []
        for text_rect in rects:
            rect = text_rect.translated(page.column.text_left, shown.y)
            box = rect.adjusted(-6, -3, 6, 3).toAlignedRect()
            box.setRight(min(box.right(), right))
            yield box
