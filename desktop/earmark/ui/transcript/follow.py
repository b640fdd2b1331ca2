"""Whether the page follows the playhead, and the eased motion with which it does."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from earmark.ui.transcript.positions import Place

SHARE = 0.4
GLIDE_MS = 180


class Follower(QObject):
    """Follows unless switched off, and yields while the person scrolls or selects.

    Attributes:
        suspension_changed: True when following has just yielded, False when it is back.
    """

    suspension_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = True
        self._suspended = False
        self._line: object = None

    @property
    def wanted(self) -> bool:
        """Whether following is switched on."""
        return self._wanted

    @property
    def suspended(self) -> bool:
        """Whether following is switched on but has yielded."""
        return self._wanted and self._suspended

    @property
    def active(self) -> bool:
        """Whether the page moves with the playhead right now."""
        return self._wanted and not self._suspended

    def switch(self, on: bool) -> None:
        """Switch following on or off; on also takes it up again."""
        self._wanted = on
        self._line = None
        self._set_suspended(suspended=False)

    def suspend(self) -> None:
        """Yield to the person."""
        if self._wanted:
            self._set_suspended(suspended=True)

    def resume(self) -> None:
        """Follow again."""
        self._line = None
        self._set_suspended(suspended=False)

    def _set_suspended(self, *, suspended: bool) -> None:
        if suspended != self._suspended:
            self._suspended = suspended
            self.suspension_changed.emit(suspended)

    def must_move(self, line: Place) -> bool:
        """Whether the playhead has come to another line since the last call."""
        if not self.active or line == self._line:
            return False
        self._line = line
        return True


class Glide(QObject):
    """Moves the page over 180 ms instead of at once."""

    def __init__(self, scroll_by: Callable[[float], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reduced_motion = False
        self._scroll_by = scroll_by
        self._done = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(GLIDE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_animation_value_changed)

    @property
    def running(self) -> bool:
        """Whether the page is moving."""
        return self._animation.state() is QVariantAnimation.State.Running

    def start(self, distance: float) -> None:
        """Scroll by a distance, from wherever the page is now."""
        self.stop()
        if self.reduced_motion:
            self._scroll_by(distance)
            return
        self._done = 0.0
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(float(distance))
        self._animation.start()

    def stop(self) -> None:
        """Stay where the page is."""
        self._animation.stop()

    def _on_animation_value_changed(self, value: float) -> None:
        step = value - self._done
        self._done = value
        if step:
            self._scroll_by(step)
