"""Figures as pictures: the title, then the plot of its kind."""

from collections.abc import Callable
from typing import Any

from earmark.analysis import drawing_bars, drawing_lines
from earmark.analysis.canvas import LARGE, SMALL, Canvas, Drawing, Look, text_width
from earmark.analysis.counting import Say, plain
from earmark.analysis.figures import Bars, Boxes, Figure, Lines, Matrix, Profiles

WIDTH = 760
_PAINTERS: dict[type, Callable[[Any, Canvas, float], float]] = {
    Bars: drawing_bars.draw_bars,
    Matrix: drawing_bars.draw_matrix,
    Lines: drawing_lines.draw_lines,
    Profiles: drawing_lines.draw_profiles,
    Boxes: drawing_lines.draw_boxes,
}


def draw(
    figure: Figure, look: Look, *, width: int = WIDTH, titled: bool = True, say: Say = plain
) -> Drawing:
    """Draw a figure.

    Args:
        figure: What is drawn.
        look: Colours and the names of tags.
        width: How wide it becomes; the height follows.
        titled: Whether title and reading stand above the plot, as in a file on its own.
        say: Translates fixed texts.
    """
    canvas = Canvas(look, width, say)
    top = 4.0
    if titled:
        canvas.text(0, 20, figure.title, size=LARGE, strong=True)
        top = 32.0
        for line in _lines(figure.reading, width):
            canvas.text(0, top + 8, line, size=SMALL, color=look.muted)
            top += 16
        top += 10
    if figure.plot is None:
        if not titled:
            for line in _lines(figure.reading, width):
                canvas.text(0, top + 14, line, color=look.muted)
                top += 18
    else:
        top = _PAINTERS[type(figure.plot)](figure.plot, canvas, top)
    return canvas.finished(top + 8, figure.title, figure.reading)


def _lines(text: str, room: float) -> list[str]:
    """A text cut into lines that fit."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and text_width(longer, SMALL) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
