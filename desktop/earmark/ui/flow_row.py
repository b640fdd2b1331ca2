"""A row of buttons that goes on in another row where the window is narrow or the words are long."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem


class FlowRow(QLayout):
    """Puts widgets side by side, each as wide as it wants to be.

    What is added after `split` stands at the other end while all fit into one row. A widget that
    wants to expand takes the room that is left in its row.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._split = -1
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def split(self) -> None:
        """Let what follows stand at the other end."""
        self._split = len(self._items)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at a place."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is in a width."""
        around = self.contentsMargins()
        rows = self._rows(width - around.left() - around.right())
        heights = [max(one.sizeHint().height() for one in row) for row in rows]
        between = self.spacing() * max(0, len(rows) - 1)
        return sum(heights) + between + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = self._shown()
        width = sum(one.sizeHint().width() for one in shown) + self.spacing() * (len(shown) - 1)
        height = max((one.sizeHint().height() for one in shown), default=0)
        return QSize(max(0, width), height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """As wide as the widest of them."""
        sizes = [self._wanted(one) for one in self._shown()]
        widest = max((one.width() for one in sizes), default=0)
        highest = max((one.height() for one in sizes), default=0)
        return QSize(widest, highest).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Put everything into its place."""
        super().setGeometry(rect)
        rect = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        rows, y = self._rows(rect.width()), rect.y()
        for row in rows:
            height = max(one.sizeHint().height() for one in row)
            for item, x, width in self._places(row, rect.width(), single=len(rows) == 1):
                at = rect.width() - x - width if mirrored else x
                own = item.sizeHint().height()
                corner = QPoint(rect.x() + at, y + (height - own) // 2)
                item.setGeometry(QRect(corner, QSize(width, own)))
            y += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [one for one in self._items if not one.isEmpty()]

    def _wanted(self, item: QLayoutItem) -> QSize:
        return item.minimumSize() if _expands(item) else item.sizeHint()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wanted = self._wanted(item).width()
            if not rows or used + self.spacing() + wanted > width:
                rows.append([])
                used = -self.spacing()
            rows[-1].append(item)
            used += self.spacing() + wanted
        return rows

    def _places(
        self, row: Sequence[QLayoutItem], width: int, *, single: bool
    ) -> list[tuple[QLayoutItem, int, int]]:
        """Each item of a row with its place and width."""
        needed = sum(self._wanted(one).width() for one in row) + self.spacing() * (len(row) - 1)
        spare, growing = max(0, width - needed), next((one for one in row if _expands(one)), None)
        late = self._items[self._split :] if single and self._split >= 0 else []
        places, x = [], 0
        for item in row:
            own = min(width, self._wanted(item).width() + (spare if item is growing else 0))
            if growing is None and late and item in late:
                x, late = x + spare, []
            places.append((item, x, own))
            x += own + self.spacing()
        return places


def _expands(item: QLayoutItem) -> bool:
    widget = item.widget()
    policy = QSizePolicy.Policy.Expanding
    return widget is not None and widget.sizePolicy().horizontalPolicy() == policy
