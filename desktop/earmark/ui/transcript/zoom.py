"""How hands ask for larger text: Ctrl with the wheel, two fingers on a pad or on the screen."""

import sys
from math import log
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from earmark.ui.transcript.view import TranscriptView

_STEPS_PER_PINCH = 8  # twice as far apart makes text of 17 px about half as large again


class Zoom:
    """Collects fractions of a step until they make a whole one, and has the view ask for it."""

    def __init__(self, view: "TranscriptView") -> None:
        self._view = view
        self._rest = 0.0

    def listen(self) -> None:
        """Ask for what fingers do; from then on the viewport gets events about it."""
        if sys.platform != "darwin":  # where fingers on the pad come as native gestures already
            self._view.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def by(self, steps: float) -> None:
        """Take a part of a step, or several, negative to shrink."""
        self._rest += steps
        whole = int(self._rest)
        if whole:
            self._rest -= whole
            self._view.zoom_requested.emit(whole)

    def take(self, event: QEvent) -> bool:
        """Take an event if two fingers made it; tells whether they did."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
                return False
            self.by(event.value() * _STEPS_PER_PINCH)
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.pinch(pinch.scaleFactor())
                return True
        return False

    def pinch(self, factor: float) -> None:
        """Two fingers on the screen are `factor` times as far apart as just before."""
        if factor > 0:
            self.by(log(factor, 2) * _STEPS_PER_PINCH)
