"""Two panels beside a middle: they fold away, can be made wider, and overlay a narrow page.

In a window that reads from right to left, the left panel lies at the right and the right one at
the left, as everything else does.
"""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

NARROW_PX = 1100
_GRIP_PX = 6
_LEAST_PX, _MOST_PX = 200, 520


class Grip(QWidget):
    """The edge of a panel, to be dragged.

    Attributes:
        dragged: By how many pixels, counted from where lines begin.
    """

    dragged = Signal(int)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Edge of the panel"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._from: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._from = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self._from is not None:
            now = event.globalPosition().toPoint()
            px = now.x() - self._from.x()
            self.dragged.emit(-px if self.isRightToLeft() else px)
            self._from = now

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._from = None


class Sides(QWidget):
    """Lays out left panel, middle and right panel.

    Attributes:
        shown_changed: (left shown, right shown).
    """

    shown_changed = Signal(bool, bool)

    def __init__(
        self,
        left: QWidget,
        middle: QWidget,
        right: QWidget,
        widths: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sides")
        self._left, self._middle, self._right = left, middle, right
        self._widths = list(widths)
        self._wanted = [True, True]
        self._over = [False, False]
        self._narrow = False
        for part in (middle, left, right):
            part.setParent(self)
        self._grips = (Grip(self, "leftGrip"), Grip(self, "rightGrip"))
        self._grips[0].dragged.connect(self._on_left_grip_dragged)
        self._grips[1].dragged.connect(self._on_right_grip_dragged)
        QWidget.setTabOrder(left, middle)
        QWidget.setTabOrder(middle, right)

    @property
    def narrow(self) -> bool:
        """Whether the panels lie over the middle."""
        return self._narrow

    def widths(self) -> tuple[int, int]:
        """How wide the panels are."""
        return self._widths[0], self._widths[1]

    def set_widths(self, left: int, right: int) -> None:
        """Make the panels as wide as they were."""
        self._widths = [min(_MOST_PX, max(_LEAST_PX, px)) for px in (left, right)]
        self._arrange()

    def shown(self) -> tuple[bool, bool]:
        """Which panels are to be seen."""
        now = self._over if self.narrow else self._wanted
        return now[0], now[1]

    def set_shown(self, *, left: bool | None = None, right: bool | None = None) -> None:
        """Show or fold panels. On a narrow page one at a time, over the middle."""
        now = self._over if self.narrow else self._wanted
        before = self.shown()
        if left is not None:
            now[0] = left
            if self.narrow and left:
                now[1] = False
        if right is not None:
            now[1] = right
            if self.narrow and right:
                now[0] = False
        self._arrange()
        if self.shown() != before:
            self.shown_changed.emit(*self.shown())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; a page that becomes narrow starts with both panels folded."""
        super().resizeEvent(event)
        if self._narrow != (self.width() < NARROW_PX):
            self._narrow = not self._narrow
            self._over = [False, False]
            self.shown_changed.emit(*self.shown())
        self._arrange()

    def _arrange(self) -> None:
        left, right = self.shown()
        width = self.width()
        room = (self._widths[0] if left else 0, self._widths[1] if right else 0)
        self._left.setVisible(left)
        self._right.setVisible(right)
        self._put(self._left, 0, self._widths[0])
        self._put(self._right, width - self._widths[1], self._widths[1])
        if self.narrow:
            self._put(self._middle, 0, width)
        else:
            self._put(self._middle, room[0], width - room[0] - room[1])
        self._left.raise_()
        self._right.raise_()
        places = (room[0] - _GRIP_PX // 2, width - room[1] - _GRIP_PX // 2)
        for grip, x, shown in zip(self._grips, places, (left, right), strict=True):
            grip.setVisible(shown)
            self._put(grip, x, _GRIP_PX)
            grip.raise_()

    def _put(self, part: QWidget, x: int, width: int) -> None:
        """Lay a part where it belongs in the direction of the window."""
        place = QRect(x, 0, width, self.height())
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _on_left_grip_dragged(self, px: int) -> None:
        self.set_widths(self._widths[0] + px, self._widths[1])

    def _on_right_grip_dragged(self, px: int) -> None:
        self.set_widths(self._widths[0], self._widths[1] - px)
