"""Finds texts that a window shows without having room for them."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QTreeView,
    QWidget,
)

from earmark.ui.shortened import Shortened

_SLACK_PX = 1  # what rounding of font sizes makes
_SIGN = 2  # letters; such buttons have no margins to speak of
_CJK = 0x2E80
_ROWS = 60  # of a table that are looked at


def clipped(root: QWidget) -> list[str]:
    """Every text of a window or sheet that is cut, by the name of what shows it."""
    return [
        f"{part.objectName() or type(part).__name__}: {what}"
        for part in [root, *root.findChildren(QWidget)]
        if part.isVisibleTo(root) and not isinstance(part, Shortened)
        for what in _cut(part, root)
    ]


def _cut(part: QWidget, root: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel):
        yield from _cut_label(part)
    elif isinstance(part, QAbstractButton):
        yield from _too_narrow(part, part.text(), _of_button(part))
    elif isinstance(part, QLineEdit) and not part.text() and not part.toolTip():
        yield from _too_narrow(part, part.placeholderText(), _of_line(part))
    elif isinstance(part, QComboBox):
        yield from _too_narrow(part, part.currentText(), _of_box(part))
    elif isinstance(part, QHeaderView):
        yield from _cut_header(part)
    elif isinstance(part, QTableView | QTreeView):
        yield from _cut_cells(part)
    if isinstance(part, QLabel | QAbstractButton) and part.text().strip():
        yield from _beyond(part, root)


def _too_narrow(part: QWidget, text: str, wanted: int) -> Iterator[str]:
    told = part.toolTip() and isinstance(part, QCheckBox | QLineEdit)  # what can't be wider says so
    if text.strip() and wanted > part.width() + _SLACK_PX and not told:
        yield f"{text!r} has {part.width()} of {wanted} px"


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text().strip():
        return
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + _SLACK_PX:
            yield f"{label.text()!r} is {wanted} px high in {label.height()}"
        longest = max(label.text().split(), key=len)
        breaks = any(ord(letter) > _CJK for letter in longest)  # between any two letters
        if not breaks and QFontMetrics(label.font()).horizontalAdvance(longest) > label.width():
            yield f"{longest!r} is wider than its label"
    else:
        yield from _too_narrow(label, label.text(), label.sizeHint().width())


def _of_button(button: QAbstractButton) -> int:
    if len(button.text()) <= _SIGN:
        return QFontMetrics(button.font()).horizontalAdvance(button.text()) + 2
    return button.minimumSizeHint().width()


def _of_line(line: QLineEdit) -> int:
    around = line.sizeHint().width() - 17 * QFontMetrics(line.font()).horizontalAdvance("x")
    text = QFontMetrics(line.font()).horizontalAdvance(line.placeholderText())
    return text + max(8, min(around, 24))


def _of_box(box: QComboBox) -> int:
    text = QFontMetrics(box.font()).horizontalAdvance(box.currentText())
    widest = (
        max(
            QFontMetrics(box.font()).horizontalAdvance(box.itemText(row))
            for row in range(box.count())
        )
        if box.count()
        else 0
    )
    return box.sizeHint().width() - widest + text


def _cut_header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() is Qt.Orientation.Vertical:
        return
    for section in range(header.count()):
        text = model.headerData(section, header.orientation(), Qt.ItemDataRole.DisplayRole)
        if header.isSectionHidden(section) or not text:
            continue
        tip = model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        wanted = QFontMetrics(header.font()).horizontalAdvance(str(text)) + 8
        if wanted > header.sectionSize(section) and not tip:
            yield f"{text!r} has {header.sectionSize(section)} of {wanted} px"


def _cut_cells(view: QAbstractItemView) -> Iterator[str]:
    if type(view.itemDelegate()) is not QStyledItemDelegate or view.model() is None:
        return  # our own delegates shorten what they paint
    model = view.model()
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        for column in range(model.columnCount(QModelIndex())):
            index = model.index(row, column)
            text, room = str(index.data() or ""), view.visualRect(index).width()
            wanted = QFontMetrics(view.font()).horizontalAdvance(text) + 4
            if room and wanted > room and not index.data(Qt.ItemDataRole.ToolTipRole):
                yield f"{text!r} has {room} of {wanted} px"


def _beyond(part: QWidget, root: QWidget) -> Iterator[str]:
    """What reaches over the side of something around it."""
    above, text = part.parentWidget(), getattr(part, "text", str)()
    while above is not None and above is not root.parentWidget():
        left = part.mapTo(above, QPoint(0, 0)).x()
        if left < -_SLACK_PX or left + part.width() > above.width() + _SLACK_PX:
            yield f"{text!r} reaches over the side of {above.objectName() or type(above).__name__}"
            return
        if above.isWindow():
            return
        above = above.parentWidget()
