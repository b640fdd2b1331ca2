"""Rows of the side panels: chapters, tags and annotations, each one line high."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from earmark.domain.codebook import Tag
from earmark.ui import badge, fonts, theme
from earmark.ui.mirror import Mirror, draw_key, draw_text
from earmark.ui.models import annotations, chapters, tags
from earmark.ui.numbers import number

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
        painter: QPainter, rect: QRect, text: str, color: str, font: QFont, *, end: bool = False
    ) -> None:
        """Write one line where it is seen, shortened to what fits."""
        painter.setFont(font)
        painter.setPen(QColor(color))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        draw_text(painter, rect, short, end=end)


class ChapterDelegate(RowDelegate):
    """Time, title; the chapter that is heard stands out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one chapter."""
        tokens = theme.current().tokens
        current = bool(index.data(chapters.CURRENT_ROLE))
        painter.save()
        self.ground(painter, option, strong=current)
        seen, rect = Mirror(option), option.rect.adjusted(_PAD, 0, -_PAD, 0)
        clock = str(index.data(chapters.TIME_ROLE))
        small = fonts.interface_font(tabular=True)
        width = 46 if len(clock) < 6 else 58
        time = QRect(rect.topLeft(), QSize(width, rect.height()))
        self.write(painter, seen.rect(time), clock,
                   tokens.muted if current else tokens.faint, small)  # fmt: skip
        weight = QFont.Weight.DemiBold if current else QFont.Weight.Normal
        ink = tokens.accent if current else tokens.text
        title = str(index.data())
        self.write(painter, seen.rect(rect.adjusted(width, 0, 0, 0)), title, ink,
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
        seen, rect = Mirror(option), option.rect.adjusted(_PAD + depth * _STEP_PX, 0, -_PAD, 0)
        badge.paint_badge(painter, seen.box(_badge_box(rect)), tag)
        open_for = str(index.data(tags.OPEN_ROLE) or "")
        count = f"● {open_for}" if open_for else number(index.data(tags.COUNT_ROLE))
        ink = tokens.accent if open_for else tokens.faint
        tabular = fonts.interface_font(tabular=True)
        self.write(painter, seen.rect(rect), count, ink, tabular, end=True)
        font = fonts.interface_font()
        metrics = QFontMetrics(font)
        room = rect.width() - 26 - 28 - metrics.horizontalAdvance(count) - 8
        width = min(metrics.horizontalAdvance(tag.name) + 2, room)
        name = QRect(rect.x() + 26, rect.y(), width, rect.height())
        self.write(painter, seen.rect(name), tag.name, tokens.text, font)
        if tag.key:
            paint_key(painter, seen.box(key_box(name.right() + 9, rect, tag.key)), tag.key)
        painter.restore()


class AnnotationDelegate(RowDelegate):
    """Badge, passage, start."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one annotation."""
        tokens = theme.current().tokens
        tag: Tag | None = index.data(annotations.TAG_ROLE)
        painter.save()
        self.ground(painter, option, strong=False)
        seen, rect = Mirror(option), option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if tag is not None:
            badge.paint_badge(painter, seen.box(_badge_box(rect)), tag)
        clock = str(index.data(annotations.TIME_ROLE))
        small = fonts.interface_font(tabular=True)
        self.write(painter, seen.rect(rect), clock, tokens.faint, small, end=True)
        width = QFontMetrics(small).horizontalAdvance(clock) + 12
        passage = seen.rect(rect.adjusted(26, 0, -width, 0))
        self.write(painter, passage, str(index.data()), tokens.text, fonts.interface_font())
        painter.restore()


def _badge_box(row: QRect) -> QRectF:
    """Where the badge of a row is."""
    top = row.y() + (row.height() - badge.SIZE) / 2
    return QRectF(row.x(), top, badge.SIZE, badge.SIZE)


def key_box(x: int, row: QRect, key: str) -> QRectF:
    """Where the key cap of a row is."""
    width = max(18, QFontMetrics(_key_font()).horizontalAdvance(key) + 10)
    return QRectF(x + 0.5, row.y() + (row.height() - 17) / 2 + 0.5, width - 1, 16)


def _key_font() -> QFont:
    return fonts.interface_font(10, QFont.Weight.DemiBold)


def paint_key(painter: QPainter, cap: QRectF, key: str) -> None:
    """Paint a key cap into a row."""
    tokens = theme.current().tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRoundedRect(cap.adjusted(-0.5, 0, 0.5, 1.5), 4, 4)
    painter.setPen(QColor(tokens.line))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(QColor(tokens.muted))
    painter.setFont(_key_font())
    draw_key(painter, cap, key)
