"""Rows of the side panels: chapters, tags and annotations, each one line high."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from earmark.domain.codebook import Tag
from earmark.ui import badge, fonts, theme
from earmark.ui.models import annotations, chapters, tags

ROW_PX = 27
_PAD = 6
_RADIUS = 6
_STEP_PX, _DEEPEST = 14, 4
_Index = QModelIndex | QPersistentModelIndex


def row_has_focus(option: QStyleOptionViewItem, index: _Index) -> bool:
    """Whether the focus is anywhere in a row; the state of a cell tells only of that cell."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return bool(option.state & QStyle.StateFlag.State_HasFocus)
    current = view.currentIndex()
    return view.hasFocus() and current.row() == index.row() and current.parent() == index.parent()


class RowDelegate(QStyledItemDelegate):
    """What the rows have in common: height, ground when selected, outline when focused."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line."""
        return QSize(80, ROW_PX)

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, *, strong: bool) -> None:
        """Paint what lies behind a row.

        Args:
            painter: Where to.
            option: State and place of the row.
            strong: Whether the row is the current one in its own right.
        """
        tokens, state = theme.current().tokens, option.state
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if strong or state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(tokens.accent_ground))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)

    @staticmethod
    def write(
        painter: QPainter, rect: QRect, text: str, color: str, font: QFont, *, right: bool = False
    ) -> None:
        """Write one line, shortened to what fits."""
        painter.setFont(font)
        painter.setPen(QColor(color))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, short)


class ChapterDelegate(RowDelegate):
    """Time, title; the chapter that is heard stands out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one chapter."""
        tokens = theme.current().tokens
        current = bool(index.data(chapters.CURRENT_ROLE))
        painter.save()
        self.ground(painter, option, strong=current)
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        clock = str(index.data(chapters.TIME_ROLE))
        small = fonts.interface_font(tabular=True)
        width = 46 if len(clock) < 6 else 58
        self.write(painter, QRect(rect.topLeft(), QSize(width, rect.height())), clock,
                   tokens.muted if current else tokens.faint, small)  # fmt: skip
        weight = QFont.Weight.DemiBold if current else QFont.Weight.Normal
        ink = tokens.accent if current else tokens.text
        title = str(index.data())
        self.write(painter, rect.adjusted(width, 0, 0, 0), title, ink,
                   fonts.interface_font(weight=weight))  # fmt: skip
        painter.restore()


class TagDelegate(RowDelegate):
    """Badge, name, key, count."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one tag."""
        tokens = theme.current().tokens
        tag: Tag = index.data(tags.TAG_ROLE)
        painter.save()
        self.ground(painter, option, strong=False)
        depth = min(int(index.data(tags.DEPTH_ROLE) or 0), _DEEPEST)
        rect = option.rect.adjusted(_PAD + depth * _STEP_PX, 0, -_PAD, 0)
        top = rect.y() + (rect.height() - badge.SIZE) / 2
        badge.paint_badge(painter, QRectF(rect.x(), top, badge.SIZE, badge.SIZE), tag)
        open_for = str(index.data(tags.OPEN_ROLE) or "")
        count = f"● {open_for}" if open_for else str(index.data(tags.COUNT_ROLE))
        ink = tokens.accent if open_for else tokens.faint
        self.write(painter, rect, count, ink, fonts.interface_font(tabular=True), right=True)
        font = fonts.interface_font()
        metrics = QFontMetrics(font)
        room = rect.width() - 26 - 28 - metrics.horizontalAdvance(count) - 8
        width = min(metrics.horizontalAdvance(tag.name) + 2, room)
        name = QRect(rect.x() + 26, rect.y(), width, rect.height())
        self.write(painter, name, tag.name, tokens.text, font)
        if tag.key:
            paint_key(painter, name.right() + 9, rect, tag.key)
        painter.restore()


class AnnotationDelegate(RowDelegate):
    """Badge, passage, start."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one annotation."""
        tokens = theme.current().tokens
        tag: Tag | None = index.data(annotations.TAG_ROLE)
        painter.save()
        self.ground(painter, option, strong=False)
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        top = rect.y() + (rect.height() - badge.SIZE) / 2
        if tag is not None:
            badge.paint_badge(painter, QRectF(rect.x(), top, badge.SIZE, badge.SIZE), tag)
        clock = str(index.data(annotations.TIME_ROLE))
        small = fonts.interface_font(tabular=True)
        self.write(painter, rect, clock, tokens.faint, small, right=True)
        width = QFontMetrics(small).horizontalAdvance(clock) + 12
        self.write(painter, rect.adjusted(26, 0, -width, 0), str(index.data()), tokens.text,
                   fonts.interface_font())  # fmt: skip
        painter.restore()


def paint_key(painter: QPainter, x: int, row: QRect, key: str) -> None:
    """Paint a key cap into a row."""
    tokens = theme.current().tokens
    font = fonts.interface_font(10, QFont.Weight.DemiBold)
    width = max(18, QFontMetrics(font).horizontalAdvance(key) + 10)
    cap = QRectF(x + 0.5, row.y() + (row.height() - 17) / 2 + 0.5, width - 1, 16)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRoundedRect(cap.adjusted(-0.5, 0, 0.5, 1.5), 4, 4)
    painter.setPen(QColor(tokens.line))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(QColor(tokens.muted))
    painter.setFont(font)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
