"""Which stretch of the text may be said in a stretch of the recording, given what is known."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from earmark.timing.anchors import Run
from earmark.timing.recogniser import FRAME_MS
from earmark.timing.tokens import TokenText

_MOST_TOKENS = 1500
_MARGIN_S = 6.0
_MARGIN_SHARE = 0.2
_FAST = 0.8  # of half a stretch, in nominal seconds of text
_LOST_S = 45.0


def text_window(
    anchors: Sequence[Run],
    text: TokenText,
    from_ms: int,
    to_ms: int,
    length_ms: int,
    pace: float = 1.0,
) -> tuple[int, int]:
    """Tokens (first, last) that a stretch of the recording may hold.

    The place is predicted from the anchors on both sides. The margin grows with the distance to
    them and by all that their time and text disagree, since the whole difference may be one
    insertion before or after the stretch.
    """
    count, start_s, end_s = len(text.ids), from_ms / 1000, to_ms / 1000
    before = bisect_right(anchors, from_ms // FRAME_MS, key=lambda run: run.end) - 1
    after = bisect_left(anchors, to_ms // FRAME_MS, key=lambda run: run.start)
    left = anchors[before] if before >= 0 else None
    right = anchors[after] if after < len(anchors) else None
    if left is None and right is None:
        middle = (from_ms + to_ms) / 2 / max(length_ms, 1) * text.length.total
        half = (end_s - start_s) * _FAST + _LOST_S
        return _limit(text, middle - half, middle + half, 0, count)
    left_s = left.end * FRAME_MS / 1000 if left else 0.0
    right_s = right.start * FRAME_MS / 1000 if right else length_ms / 1000
    left_place = text.place_ends[left.last - 1] if left else 0.0
    right_place = text.places[right.first] if right else text.length.total
    first, last = (left.last if left else 0), right.first if right else count
    time_s, text_s = right_s - left_s, right_place - left_place
    gap = abs(time_s / pace - text_s)
    from_left = left_place + (start_s - left_s) / pace, left_place + (end_s - left_s) / pace
    from_right = right_place - (right_s - start_s) / pace, right_place - (right_s - end_s) / pace
    away = min(start_s - left_s if left else 1e9, right_s - end_s if right else 1e9)
    margin = _MARGIN_S + _MARGIN_SHARE * max(away, 0.0)
    if left is None or right is None:
        # Nothing bounds the other side: believe the anchor, but look further.
        low, high = from_left if left else from_right
        return _limit(text, low - 3 * margin, high + 3 * margin, first, last)
    low, high = min(from_left[0], from_right[0]), max(from_left[1], from_right[1])
    if gap > _MARGIN_S + _MARGIN_SHARE * text_s:
        low, high = min(low, left_place), max(high, right_place)
    return _limit(text, low - margin, high + margin, first, last)


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
