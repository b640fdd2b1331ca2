"""Draws a row of the page of keys: the name on the left, key caps on the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from earmark.ui import fonts, texts, theme
from earmark.ui.key_button import cap_width, draw_cap
from earmark.ui.mirror import Mirror, draw_text

KEYS_ROLE = Qt.ItemDataRole.UserRole + 11
_ROW_PX = 28
_BETWEEN = 4
_Index = QModelIndex | QPersistentModelIndex


class KeycapDelegate(QStyledItemDelegate):
    """Rows of actions, and headings of menus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One height for all; as wide as the caps."""
        own = index.data(KEYS_ROLE) or ()
        return QSize(round(sum(cap_width(key) + _BETWEEN for key in own)) + 16, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the part of a row that lies in a column."""
        tokens = theme.current().tokens
        painter.save()
        seen, box = Mirror(option), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, QColor(tokens.accent_ground))
        if index.column() == 1:
            left = box.right() - 8
            for key in reversed(index.data(KEYS_ROLE) or ()):
                left -= cap_width(key)
                cap = seen.box(QRectF(left, box.y(), cap_width(key), box.height()))
                draw_cap(painter, cap.x(), cap.center().y(), key)
                left -= _BETWEEN
        elif not index.parent().isValid():
            painter.setFont(texts.heading_font())
            painter.setPen(QColor(tokens.muted))
            box.adjust(6, 0, -6, -4)
            draw_text(painter, seen.box(box), str(index.data()).upper(),
                      vertical=Qt.AlignmentFlag.AlignBottom)  # fmt: skip
        else:
            painter.setFont(fonts.interface_font())
            painter.setPen(QColor(tokens.accent if chosen else tokens.text))
            box.adjust(14, 0, -6, 0)
            draw_text(painter, seen.box(box), str(index.data()))
        painter.restore()
