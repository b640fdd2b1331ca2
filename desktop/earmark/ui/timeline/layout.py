"""Where the parts of the timeline lie, in logical pixels; one unit is 4 px."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

MARGIN = 16
_TOP = 8
_OVERVIEW = 12
_GAP = 4
_TITLES = 16
_WAVE = 32
_LANE = 11
_MIN_WAVE, _MAX_LANE, _MIN_LANE = 24, 20, 4
_BOTTOM = 4
_FIXED = _TOP + _OVERVIEW + _GAP + _TITLES + _GAP + _BOTTOM


@dataclass(frozen=True)
class Layout:
    """The parts from top to bottom: overview, chapter titles, waveform, lanes."""

    overview: QRectF
    titles: QRectF
    wave: QRectF
    lanes: QRectF
    count: int

    @property
    def strip(self) -> QRectF:
        """Titles, waveform and lanes: all that scrolls."""
        return QRectF(self.titles.topLeft(), self.lanes.bottomRight())

    @property
    def body(self) -> QRectF:
        """Waveform and lanes: where time can be selected."""
        return QRectF(self.wave.topLeft(), self.lanes.bottomRight())

    @property
    def lane_height(self) -> float:
        """Height of one lane."""
        return self.lanes.height() / self.count if self.count else 0.0

    def lane(self, number: int) -> QRectF:
        """The place of a lane, counted from 0."""
        height = self.lane_height
        return QRectF(
            self.lanes.left(), self.lanes.top() + number * height, self.lanes.width(), height
        )

    def lane_at(self, y: float) -> tuple[int, float] | None:
        """(lane, share of the way down it) at a height, None outside of the lanes."""
        if not self.count or not self.lanes.top() <= y < self.lanes.bottom():
            return None
        number, rest = divmod((y - self.lanes.top()) / self.lane_height, 1.0)
        return min(int(number), self.count - 1), rest

    def bar(self, number: int, row: int, depth: int) -> tuple[float, float]:
        """(top, height) of the bars in one row of a lane."""
        first, height = bar_in_lane(self.lane_height, row, depth)
        return self.lane(number).top() + first, height


def bar_in_lane(lane_height: float, row: int, depth: int) -> tuple[float, float]:
    """(top, height) of the bars in one row of a stack, counted from the top of their lane."""
    air = 1.5 if lane_height >= 9 else 0.5
    height = (lane_height - 2 * air) / depth
    return air + row * height, height


def arrange(width: float, height: float, lanes: int) -> Layout:
    """Share a widget's room out: lanes get what they like, the waveform the rest."""
    across = max(1.0, width - 2 * MARGIN)
    room = max(float(_MIN_WAVE), height - _FIXED)
    wave = max(float(_MIN_WAVE), room * 0.4)
    lane = min(_MAX_LANE, max(_MIN_LANE, (room - wave) / lanes)) if lanes else 0.0
    lane = int(lane) if lane >= _MIN_LANE + 1 else lane
    wave = max(float(_MIN_WAVE), room - lane * lanes)
    overview = QRectF(MARGIN, _TOP, across, _OVERVIEW)
    titles = QRectF(MARGIN, overview.bottom() + _GAP, across, _TITLES)
    waveform = QRectF(MARGIN, titles.bottom(), across, wave)
    below = QRectF(MARGIN, waveform.bottom() + _GAP, across, lane * lanes)
    return Layout(overview, titles, waveform, below, lanes)


def preferred_height(lanes: int) -> int:
    """The height at which everything is easy to see."""
    return _FIXED + _WAVE + _LANE * max(3, min(lanes, 12))


def least_height(lanes: int) -> int:
    """The height below which lanes would be cut off."""
    return _FIXED + _MIN_WAVE + _MIN_LANE * max(3, lanes)
