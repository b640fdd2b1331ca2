"""Lines over dates, profiles along an episode, spreads of lengths."""

import math

from earmark.analysis.canvas import SMALL, Canvas, shortened, text_width
from earmark.analysis.counting import percent
from earmark.analysis.figures import Boxes, Lines, Profiles, Series

_HEIGHT = 260
_STRIP = 54
_DASHES = ("", "7 4", "2 3", "9 3 2 3", "4 4")
_TICKS = (0.1, 0.3, 1, 3, 10, 30, 60, 180, 600, 1800, 3600, 10_800)
_LABEL_GAP = 15
START, END, PEAK = "start", "end", "peak {}"


def draw_lines(plot: Lines, canvas: Canvas, top: float) -> float:
    """Several lines with shapes, dashes and names of their own."""
    look = canvas.look
    names = max((text_width(one.label) for one in plot.series), default=0.0)
    right = canvas.width - min(0.3 * canvas.width, names + 24)
    most = max((v for one in plot.series for v in one.values if v is not None), default=0.0)
    ceiling = _ceiling(most)
    left, bottom = 46.0, top + _HEIGHT - 24
    for step in range(5):
        value = ceiling * step / 4
        y = bottom - (bottom - top - 6) * step / 4
        canvas.line(left, y, right, y, look.line)
        written = percent(value) if plot.percent else f"{value:g}"
        canvas.text(left - 8, y + 4, written, size=SMALL, color=look.muted, anchor="end")
    places = len(plot.places)
    step_px = (right - left - 20) / max(1, places - 1)
    xs = [left + 10 + n * step_px if places > 1 else (left + right) / 2 for n in range(places)]
    every = max(1, math.ceil(places * 58 / max(1.0, right - left)))
    for at, place in enumerate(plot.places):
        if at % every == 0:
            canvas.text(xs[at], bottom + 18, place, size=SMALL, color=look.muted, anchor="middle")
    ends = []
    for number, one in enumerate(plot.series):
        points = [
            (xs[at], bottom - (bottom - top - 6) * value / ceiling)
            for at, value in enumerate(one.values)
            if value is not None
        ]
        _line(canvas, plot, one, number, points)
        if points:
            ends.append((points[-1][1], number, one))
    _names_at_ends(canvas, ends, right, top, bottom)
    return top + _HEIGHT


def _line(
    canvas: Canvas, plot: Lines, one: Series, number: int, points: list[tuple[float, float]]
) -> None:
    color = canvas.look.color(one.tag_id)
    canvas.path(points, color, dash=_DASHES[number % len(_DASHES)])
    size = 4 if len(points) <= 40 else 2
    there = [at for at, value in enumerate(one.values) if value is not None]
    for at, (x, y) in zip(there, points, strict=True):
        canvas.mark(x, y, number, color, size)
        if one.filters:
            chosen = one.filters[at] if len(one.filters) > 1 else one.filters[0]
            value = one.values[at] or 0.0
            written = percent(value) if plot.percent else f"{value:g}"
            label = f"{one.label}, {plot.places[at]}: {written}"
            canvas.spot(x - 7, y - 7, 14, 14, label, chosen)


def _names_at_ends(
    canvas: Canvas,
    ends: list[tuple[float, int, Series]],
    right: float,
    top: float,
    bottom: float,
) -> None:
    """Names beside the last points, moved apart where they would touch."""
    ends.sort(key=lambda one: one[0])
    ys: list[float] = []
    for y, _, _ in ends:
        ys.append(max(y, ys[-1] + _LABEL_GAP) if ys else y)
    over = (ys[-1] - bottom) if ys else 0.0
    if over > 0:
        ys = [max(top + 6, y - over) for y in ys]
        for at in range(1, len(ys)):
            ys[at] = max(ys[at], ys[at - 1] + min(_LABEL_GAP, (bottom - top) / len(ys)))
    for y, (_, number, one) in zip(ys, ends, strict=True):
        color = canvas.look.color(one.tag_id)
        canvas.mark(right + 6, y, number, color, 4)
        room = canvas.width - right - 16
        canvas.text(right + 16, y + 4, shortened(one.label, room))


def draw_profiles(plot: Profiles, canvas: Canvas, top: float) -> float:
    """A strip for each series, all on the same scale."""
    look = canvas.look
    room = min(0.3 * canvas.width, max((text_width(s.label) for s in plot.series), default=0) + 4)
    left, right = room + 10, canvas.width - 82.0
    most = max((v or 0.0 for one in plot.series for v in one.values), default=0.0) or 1.0
    y = top
    for one in plot.series:
        base = y + _STRIP - 8
        color = look.color(one.tag_id)
        count = len(one.values)
        outline: list[tuple[float, float]] = []
        for at, value in enumerate(one.values):
            height = (_STRIP - 14) * (value or 0.0) / most
            outline.append((left + (right - left) * at / count, base - height))
            outline.append((left + (right - left) * (at + 1) / count, base - height))
        whole = [(left, base), *outline, (right, base)]
        canvas.path(whole, color, width=0, fill=look.tint(color, 0.3))
        canvas.path(outline, color, width=1.5)
        canvas.line(left, base, right, base, look.line)
        highest = percent(max((v or 0.0 for v in one.values), default=0.0))
        canvas.text(room, base - 10, shortened(one.label, room), anchor="end")
        canvas.text(
            right + 8,
            base - 10,
            canvas.say(PEAK).replace("{}", highest),
            size=SMALL,
            color=look.muted,
        )
        label = f"{one.label}: {highest}"
        canvas.spot(0, y, canvas.width, _STRIP, label, one.filters[0] if one.filters else "")
        y += _STRIP
    for share, name, anchor in (
        (0.0, canvas.say(START), "start"),
        (0.5, "50 %", "middle"),
        (1.0, canvas.say(END), "end"),
    ):
        x = left + (right - left) * share
        canvas.text(x, y + 10, name, size=SMALL, color=look.muted, anchor=anchor)
    return y + 18


def draw_boxes(plot: Boxes, canvas: Canvas, top: float) -> float:
    """Boxes from quartile to quartile on an axis of logarithms."""
    look = canvas.look
    room = min(0.3 * canvas.width, max((text_width(b.label) for b in plot.boxes), default=0) + 4)
    left, right = room + 16, canvas.width - 96.0
    low = max(0.1, min((box.low for box in plot.boxes), default=1.0))
    high = max(low * 2, max((box.high for box in plot.boxes), default=10.0))
    first = max((tick for tick in _TICKS if tick <= low), default=_TICKS[0])
    last = min((tick for tick in _TICKS if tick >= high), default=high)

    def place(value: float) -> float:
        share = math.log(max(value, first) / first) / math.log(last / first)
        return left + (right - left) * min(1.0, share)

    bottom = top + 34 * len(plot.boxes)
    for tick in _TICKS:
        if first <= tick <= last:
            canvas.line(place(tick), top, place(tick), bottom, look.line)
            name = seconds_text(tick)
            canvas.text(
                place(tick), bottom + 16, name, size=SMALL, color=look.muted, anchor="middle"
            )
    for row, box in enumerate(plot.boxes):
        middle = top + 34 * row + 17
        color = look.color(box.tag_id)
        canvas.text(room, middle + 4, shortened(box.label, room), anchor="end")
        canvas.line(place(box.low), middle, place(box.high), middle, color, 2)
        for end in (box.low, box.high):
            canvas.line(place(end), middle - 5, place(end), middle + 5, color, 2)
        x, wide = place(box.first), max(2.0, place(box.third) - place(box.first))
        canvas.rect(x, middle - 9, wide, 18, color, 2)
        canvas.rect(x + 1.5, middle - 7.5, max(0.0, wide - 3), 15, look.tint(color, 0.3))
        canvas.line(place(box.median), middle - 9, place(box.median), middle + 9, look.text, 2.5)
        text = seconds_text(box.median)
        canvas.text(right + 12, middle + 4, text, color=look.muted)
        canvas.spot(0, middle - 17, canvas.width, 34, f"{box.label}: {text}", box.filter)
    return bottom + 22


def seconds_text(value: float) -> str:
    """A length as people say it."""
    if value >= 3600:
        return f"{value / 3600:.3g} h"
    if value >= 60:
        return f"{value / 60:.3g} min"
    return f"{value:.3g} s"


def _ceiling(most: float) -> float:
    """The next round share above."""
    steps = (0.002, 0.004, 0.01, 0.02, 0.04, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0)
    return next((step for step in steps if step >= most), max(1.0, most))
