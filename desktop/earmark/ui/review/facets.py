"""The left panel of the Review page: what to show, with counts, each a click or a key away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from earmark.domain.codebook import Tag
from earmark.ui import badge, fonts, texts, theme
from earmark.ui.mirror import Mirror, draw_text

Index = QModelIndex | QPersistentModelIndex
FACET_ROLE = int(Qt.ItemDataRole.UserRole)
_ROW = 7 * theme.UNIT
_HEADING = 10 * theme.UNIT


class FacetKind(StrEnum):
    """What a row of the panel narrows the table to."""

    HEADING = "heading"
    SCOPE = "scope"
    TAG = "tag"
    STATUS = "status"
    LIST = "list"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Facet:
    """One row of the panel.

    `value` is a scope, a tag id, a status, a show or a saved filter.
    """

    kind: FacetKind
    label: str
    value: object = None
    count: int | None = None
    chosen: bool = False
    tag: Tag | None = None


class FacetModel(QAbstractListModel):
    """The rows of the panel."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facets: tuple[Facet, ...] = ()

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Show these, in place where only counts and choices differ."""
        shape = [replace(one, count=None, chosen=False) for one in facets]
        before = [replace(one, count=None, chosen=False) for one in self._facets]
        if shape == before and facets:
            self._facets = tuple(facets)
            self.dataChanged.emit(self.index(0), self.index(len(facets) - 1))
            return
        self.beginResetModel()
        self._facets = tuple(facets)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._facets)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be chosen, and the keyboard goes past them."""
        if not index.isValid() or self._facets[index.row()].kind is FacetKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, its text, or what a screen reader says of it."""
        if not index.isValid():
            return None
        facet = self._facets[index.row()]
        if role == FACET_ROLE:
            return facet
        if role == Qt.ItemDataRole.DisplayRole:
            return facet.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = "" if facet.count is None else f", {facet.count}"
            chosen = self.tr(", chosen") if facet.chosen else ""
            return facet.label + count + chosen
        return None


class FacetDelegate(QStyledItemDelegate):
    """Paints headings and rows as in the drawing: badge, label, count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings stand off from what is above them."""
        facet = index.data(FACET_ROLE)
        height = _HEADING if facet.kind is FacetKind.HEADING else _ROW
        return QSize(super().sizeHint(option, index).width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        facet = index.data(FACET_ROLE)
        tokens = theme.current().tokens
        seen, rect = Mirror(option), QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if facet.kind is FacetKind.HEADING:
            painter.setFont(texts.heading_font())
            painter.setPen(QColor(tokens.muted))
            draw_text(painter, rect.adjusted(0, 0, 0, -6), facet.label.upper(),
                      vertical=Qt.AlignmentFlag.AlignBottom)  # fmt: skip
            painter.restore()
            return
        if facet.chosen or state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(
                QColor(tokens.accent)
                if state & QStyle.StateFlag.State_HasFocus
                else Qt.PenStyle.NoPen
            )
            painter.setBrush(
                QColor(tokens.accent_ground) if facet.chosen else Qt.BrushStyle.NoBrush
            )
            painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)
        inner = rect.adjusted(6, 0, -8, 0)
        if facet.count is not None:
            painter.setFont(fonts.interface_font(tabular=True))
            painter.setPen(QColor(tokens.muted))
            draw_text(painter, seen.box(inner), QLocale().toString(facet.count), end=True)
        if facet.tag is not None:
            top = rect.center().y() - badge.SIZE / 2
            box = QRectF(inner.left(), top, badge.SIZE, badge.SIZE)
            badge.paint_badge(painter, seen.box(box), facet.tag)
            inner.adjust(26, 0, 0, 0)
        weight = QFont.Weight.DemiBold if facet.chosen else QFont.Weight.Normal
        painter.setFont(fonts.interface_font(weight=weight))
        painter.setPen(QColor(tokens.accent if facet.chosen else tokens.text))
        text = painter.fontMetrics().elidedText(
            facet.label, Qt.TextElideMode.ElideRight, int(inner.width()) - 48
        )
        draw_text(painter, seen.box(inner), text)
        painter.restore()


class FacetPanel(QListView):
    """The panel itself: a click, Enter or Space chooses a row or takes the choice back."""

    facet_toggled = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewFacets")
        self.setAccessibleName(self.tr("What to show in the table"))
        self.setModel(FacetModel(self))
        self.setItemDelegate(FacetDelegate(self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        theme.notifier().theme_changed.connect(self._on_theme_changed)

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Show these rows."""
        model = self.model()
        if isinstance(model, FacetModel):
            model.set_facets(facets)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose the row that has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._toggle(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Delete:
            self._remove(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        facet = index.data(FACET_ROLE) if index.isValid() else None
        if isinstance(facet, Facet) and facet.kind is not FacetKind.HEADING:
            self.facet_toggled.emit(facet)

    def _remove(self, index: QModelIndex) -> None:
        facet = index.data(FACET_ROLE) if index.isValid() else None
        if isinstance(facet, Facet) and facet.kind is FacetKind.LIST:
            self.remove_requested.emit(facet)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A saved filter can be forgotten."""
        index = self.indexAt(event.pos())
        facet = index.data(FACET_ROLE) if index.isValid() else None
        if isinstance(facet, Facet) and facet.kind is FacetKind.LIST:
            menu = QMenu(self)
            menu.addAction(self.tr("Forget this filter")).triggered.connect(
                lambda: self._remove(index)
            )
            menu.popup(event.globalPos())

    def _on_theme_changed(self) -> None:
        self.viewport().update()
