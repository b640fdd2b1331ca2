"""Keeps the window on the screen: a smaller one than last time must not cut it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

_FRAME_PX = 36  # of the title bar that the system puts above
_WHOLE = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


def keep_on_screen(window: QWidget) -> None:
    """Make a window no larger than its screen, and let none of it lie outside."""
    if window.windowState() & _WHOLE:
        return  # the system says how large it is
    room = window.screen().availableGeometry()
    room.setBottom(room.bottom() - min(_FRAME_PX, room.height() // 4))
    window.resize(window.size().boundedTo(room.size()))
    size, at = window.size(), window.pos()
    left = max(min(at.x(), room.right() + 1 - size.width()), room.left())
    top = max(min(at.y(), room.bottom() + 1 - size.height()), room.top())
    if QPoint(left, top) != at:
        window.move(left, top)
