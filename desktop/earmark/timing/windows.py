"""Which stretch of the text may be said in a stretch of the recording, given what is known."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from earmark.timing.anchors import Run
from earmark.timing.recogniser import FRAME_MS
from earmark.timing.tokens import TokenText

_MOST_TOKENS = 1500
_MARGIN_S = 6.0
_MARGIN_SHARE = 0.2
_STEADY = (0.6, 1.6)  # text seconds per second where nothing is missing or inserted
_LOST_S = 45.0


def text_window(
    anchors: Sequence[Run], text: TokenText, from_ms: int, to_ms: int, length_ms: int
) -> tuple[int, int]:
    """Tokens (first, last) that a stretch of the recording may hold.

    Between two anchors that agree in speed the place is predicted and a margin added; between
    anchors that do not, everything between them is possible.
    """
    count = len(text.ids)
    before = bisect_right(anchors, from_ms // FRAME_MS, key=lambda run: run.end) - 1
    after = bisect_left(anchors, to_ms // FRAME_MS, key=lambda run: run.start)
    left = anchors[before] if before >= 0 else None
    right = anchors[after] if after < len(anchors) else None
    left_s, right_s = (
        (left.end / 100 if left else 0.0),
        right.start / 100 if right else length_ms / 1000,
    )
    left_place = text.place_ends[left.last - 1] if left else 0.0
    right_place = text.places[right.first] if right else text.length.total
    time_s, text_s = max(right_s - left_s, 0.01), max(right_place - left_place, 0.0)
    if not left and not right:
        middle = (from_ms + to_ms) / 2 / max(length_ms, 1) * text.length.total
        half = (to_ms - from_ms) / 2000 * _STEADY[1] + _LOST_S
        return _limit(text, middle - half, middle + half, 0, count)
    first, last = (left.last if left else 0), right.first if right else count
    steady = left and right and _STEADY[0] < text_s / time_s < _STEADY[1]
    if steady or (bool(left) != bool(right)):
        speed = text_s / time_s if steady else 1.0
        anchor_s, anchor_place = (left_s, left_place) if left else (right_s, right_place)
        start = anchor_place + (from_ms / 1000 - anchor_s) * speed
        end = anchor_place + (to_ms / 1000 - anchor_s) * speed
        away = min(
            abs(from_ms / 1000 - left_s) if left else 1e9,
            abs(right_s - to_ms / 1000) if right else 1e9,
        )
        margin = _MARGIN_S + _MARGIN_SHARE * away + (0 if steady else 2 * _MARGIN_S)
        return _limit(text, start - margin, end + margin, first, last)
    return _limit(text, left_place - _MARGIN_S, right_place + _MARGIN_S, first, last)


def _limit(text: TokenText, start: float, end: float, first: int, last: int) -> tuple[int, int]:
    """Tokens between two places, and a few around anchors so that edges can be heard anew."""
    low = bisect_left(text.places, start)
    high = bisect_right(text.places, end)
    low, high = max(low, first - 10, 0), min(high, last + 10, len(text.ids))
    if high - low < 20:
        low, high = max(0, low - 20), min(len(text.ids), high + 20)
    if high - low > _MOST_TOKENS:
        middle = (low + high) // 2
        low, high = middle - _MOST_TOKENS // 2, middle + _MOST_TOKENS // 2
    return low, high
