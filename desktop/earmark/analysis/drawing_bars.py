"""Bars and matrices. Nothing is said by colour alone: all marks have names and values in words."""

from earmark.analysis.canvas import SMALL, Canvas, shortened, text_width
from earmark.analysis.figures import Bar, Bars, Matrix

_ROW = 28
_THICK = 16
_GAP = 10
_SHADES = (1.0, 0.72, 0.5, 0.34, 0.22)  # of a tag's colour, for the parts of a bar
_DEEPEST = 0.45  # of the accent behind the figure in a cell, so that it stays readable
MORE = "{} more in the table."


def draw_bars(plot: Bars, canvas: Canvas, top: float) -> float:
    """Bars from the same edge, each with its value at the end."""
    look, width = canvas.look, canvas.width
    label_room = min(
        0.36 * width, max((text_width(bar.label) for bar in plot.bars), default=0.0) + 4
    )
    value_room = max((text_width(bar.text) for bar in plot.bars), default=0.0) + 10
    left = label_room + _GAP
    room = max(40.0, width - left - value_room)
    most = max((bar.value for bar in plot.bars), default=0.0) or 1.0
    names = [part.name for part in plot.bars[0].parts] if plot.bars else []
    if len(names) > 1:
        top = _legend(canvas, names, left, top)
    y = top
    for bar in plot.bars:
        middle = y + _ROW / 2
        label = shortened(bar.label, label_room)
        canvas.text(label_room, middle + 4, label, anchor="end")
        length = room * bar.value / most
        _bar(canvas, bar, left, middle - _THICK / 2, length)
        canvas.text(left + length + 8, middle + 4, bar.text, color=look.muted)
        canvas.spot(0, y, width, _ROW, f"{bar.label}: {bar.text}", bar.filter)
        _part_spots(canvas, bar, left, middle - _THICK / 2, length)
        y += _ROW
    canvas.line(left, top, left, y, look.line)
    canvas.text(left, y + 16, plot.unit, size=SMALL, color=look.muted)
    return _more(canvas, plot.left_out, y + 22)


def _bar(canvas: Canvas, bar: Bar, x: float, y: float, length: float) -> None:
    look = canvas.look
    color = look.color(bar.tag_id)
    if len(bar.parts) < 2:
        if bar.value:
            canvas.rect(x, y, max(1.5, length), _THICK, color, 3)
        return
    for part in bar.parts:
        wide = length * part.value / bar.value if bar.value else 0.0
        if wide <= 0:
            continue
        canvas.rect(x, y, max(1.0, wide - 1), _THICK, look.tint(color, _SHADES[part.shade % 5]))
        x += wide


def _part_spots(canvas: Canvas, bar: Bar, x: float, y: float, length: float) -> None:
    for part in bar.parts:
        wide = length * part.value / bar.value if bar.value else 0.0
        if wide > 0:
            label = f"{bar.label}, {part.name}: {part.value:g}"
            canvas.spot(x, y, wide, _THICK, label, part.filter)
        x += wide


def _legend(canvas: Canvas, names: list[str], x: float, top: float) -> float:
    """What the shades of a bar mean, in the order in which they follow each other."""
    look = canvas.look
    for shade, name in enumerate(names):
        canvas.rect(x, top + 2, 12, 12, look.tint(look.muted, _SHADES[shade % 5]), 2)
        canvas.text(x + 17, top + 12, name, size=SMALL, color=look.muted)
        x += 17 + text_width(name, SMALL) + 16
    return top + 24


def draw_matrix(plot: Matrix, canvas: Canvas, top: float) -> float:
    """Rows by tags, as bars or as shades, with the value in every cell that has room."""
    look, width = canvas.look, canvas.width
    label_room = min(0.32 * width, max((text_width(label) for label in plot.rows), default=0.0) + 4)
    left = label_room + _GAP
    column = (width - left) / max(1, len(plot.tag_ids))
    for at, tag_id in enumerate(plot.tag_ids):
        x = left + at * column
        canvas.rect(x, top + 3, 10, 10, look.color(tag_id), 2)
        name = shortened(look.names.get(tag_id, ""), column - 22, SMALL)
        canvas.text(x + 15, top + 12, name, size=SMALL, color=look.muted, strong=True)
    y = top + 22
    most = max((f.value for line in plot.fields for f in line if f), default=0.0) or 1.0
    row = 24.0 if plot.as_bars else 28.0
    for label, line in zip(plot.rows, plot.fields, strict=True):
        canvas.text(label_room, y + row / 2 + 4, shortened(label, label_room), anchor="end")
        for at, found in enumerate(line):
            if found is None:
                continue
            x = left + at * column
            if plot.as_bars:
                _cell_bar(canvas, x, y, column, row, found.value / most, found.text,
                          look.color(plot.tag_ids[at]))  # fmt: skip
            else:
                _cell_shade(canvas, x, y, column, row, found.value / most, found.text)
            name = look.names.get(plot.tag_ids[at], "")
            spoken = f"{label}, {name}: {found.text}"
            canvas.spot(x, y, column - 2, row - 2, spoken, found.filter)
        canvas.line(0, y + row - 1, width, y + row - 1, look.tint(look.line, 0.6))
        y += row
    return _more(canvas, plot.left_out, y + 4)


def _cell_bar(
    canvas: Canvas,
    x: float,
    y: float,
    column: float,
    row: float,
    share: float,
    text: str,
    color: str,
) -> None:
    words = text_width(text, SMALL) + 12
    room = column - words if column > words + 16 else column - 8
    length = max(1.5, room * share)
    canvas.rect(x, y + row / 2 - 6, length, 11, color, 2)
    if column > words + 16:
        canvas.text(x + length + 5, y + row / 2 + 4, text, size=SMALL, color=canvas.look.muted)


def _cell_shade(
    canvas: Canvas, x: float, y: float, column: float, row: float, share: float, text: str
) -> None:
    look = canvas.look
    ground = look.tint(look.accent, 0.06 + (_DEEPEST - 0.06) * share)
    canvas.rect(x, y + 1, column - 3, row - 4, ground, 3)
    if text_width(text, SMALL) < column - 6:
        canvas.text(x + (column - 3) / 2, y + row / 2 + 3, text, size=SMALL, anchor="middle")


def _more(canvas: Canvas, left_out: int, y: float) -> float:
    """Say what the plot leaves out."""
    if left_out:
        text = canvas.say(MORE).replace("{}", f"{left_out:,}")
        canvas.text(0, y + 12, text, size=SMALL, color=canvas.look.muted)
        return y + 20
    return y
