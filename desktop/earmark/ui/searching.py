"""Words in all episodes (Ctrl+Shift+F): results while one types, in context, a key away."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from earmark.app.jobs import Job, JobContext
from earmark.errors import AppError
from earmark.ui import fonts, theme
from earmark.ui.delegates.rows import RowDelegate
from earmark.ui.mirror import draw_pieces
from earmark.ui.numbers import clock
from earmark.ui.panel_list import PanelList
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.searching import TextHit, TextHits, TextSearch

WIDTH = 860
_ROW_PX = 46
_ROWS_SHOWN = 11
_TYPING_PAUSE_MS = 60
HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


class HitsModel(QAbstractListModel):
    """What was found, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[TextHit, ...] = ()

    def set_hits(self, hits: "tuple[TextHit, ...]") -> None:
        """Show other hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of hits."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit, its text, or what a screen reader says."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{text}, {episode}, {time}").format(
                text=hit.text, episode=hit.episode, time=clock(hit.start_ms)
            )
        return None


class HitDelegate(RowDelegate):
    """Two lines: the words in context, and where they are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines with air."""
        return QSize(80, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one hit."""
        hit = index.data(HIT_ROLE)
        tokens = theme.current().tokens
        painter.save()
        self.ground(painter, option, strong=False)
        rect = option.rect.adjusted(12, 5, -12, -5)
        upper = QRect(rect.x(), rect.y(), rect.width(), rect.height() // 2)
        lower = QRect(rect.x(), upper.bottom() + 1, rect.width(), rect.height() // 2)
        draw_pieces(painter, upper, _marked(hit))
        small = fonts.interface_font(12, tabular=True)
        place = f"{hit.episode} · {clock(hit.start_ms)}"
        if hit.annotation_id is not None:
            place = self.tr("{place} · in a note").format(place=place)
        self.write(painter, lower, place, tokens.muted, small)
        painter.restore()


def _marked(hit: "TextHit") -> list[tuple[str, QColor, QFont]]:
    """A line with the words that were looked for in bold."""
    tokens, pieces, at = theme.current().tokens, [], 0
    plain, bold = fonts.interface_font(), fonts.interface_font(weight=QFont.Weight.Bold)
    ink, accent = QColor(tokens.text), QColor(tokens.accent)
    for mark in hit.marks:
        pieces.append((hit.text[at : mark.start], ink, plain))
        pieces.append((hit.text[mark.start : mark.end], accent, bold))
        at = mark.end
    return [*pieces, (hit.text[at:], ink, plain)]


class SearchBox(QFrame):
    """Floats over the window; the search itself runs on another thread.

    Attributes:
        hit_chosen: The `TextHit` to go to.
    """

    hit_chosen = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find in all episodes"))
        self._session, self._window = session, window
        self._search: TextSearch | None = None
        self._job: Job | None = None
        self._focus_before: QWidget | None = None
        self._model = HitsModel(self)
        self.field = QLineEdit(self)
        self.field.setObjectName("searchField")
        self.field.setAccessibleName(self.accessibleName())
        self.field.setPlaceholderText(
            self.tr("Words in all transcripts and notes, “a phrase”, begin*, NEAR(a b, 5)")
        )
        self.list = PanelList(
            self._model, HitDelegate(), self, name="searchList",
            label=self.tr("Where the words are"), grows=False,
        )  # fmt: skip
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.status = QLabel(self)
        self.status.setObjectName("searchStatus")
        self.status.setProperty("role", "muted")
        self._arrange()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.list.chosen.connect(self._choose)
        self.field.installEventFilter(self)
        session.project_opened.connect(self._on_session_project_opened)
        self.hide()

    def open(self) -> None:
        """Show the box over the upper part of the window, with the words of last time."""
        window = self._window
        self._focus_before = window.window().focusWidget()
        width = min(WIDTH, window.width() - 48)
        height = min(_ROWS_SHOWN * _ROW_PX + 88, window.height() - 72)
        self.setGeometry((window.width() - width) // 2, 56, width, height)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    def look_for(self, words: str) -> None:
        """Show the box with what is found for some words."""
        self.field.setText(words)
        self.open()

    def close_box(self) -> None:
        """Put the box away; the focus goes back to where it was."""
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)

    def hits(self) -> "tuple[TextHit, ...]":
        """What is shown."""
        return self._model.hits

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the hits from the field; Enter chooses, Escape leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return False

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        inner = QVBoxLayout()
        inner.setContentsMargins(6, 0, 6, 0)
        inner.addWidget(self.list)
        column.addLayout(inner, 1)
        below = QHBoxLayout()
        below.setContentsMargins(18, 0, 18, 0)
        below.addWidget(self.status)
        column.addLayout(below)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        self.setGraphicsEffect(shadow)

    def _look(self) -> None:
        """Search for what is typed; a search that is still running is of no interest any more."""
        self._pause.stop()
        text = self.field.text()
        if not text.strip():
            if self._job is not None:
                self._job.cancel()
            from earmark.app.searching import TextHits

            self._show(TextHits((), 0))
            return
        search = self._of_project()

        def work(context: JobContext) -> "TextHits":
            search.refresh(lambda: context.cancelled)
            context.check()
            return search.search(text, typing=True)

        if not self._model.hits:
            self.status.setText(self.tr("Looking…"))
        self._job = self._session.jobs.run(
            "search", work, self._show, self._on_error, replaces=True
        )

    def _of_project(self) -> "TextSearch":
        if self._search is None:
            from earmark.app.searching import TextSearch

            self._search = TextSearch(self._session.project)
        return self._search

    def _show(self, found: "TextHits") -> None:
        if found.hits != self._model.hits:  # the same ones keep what is chosen among them
            self._model.set_hits(found.hits)
            if found.hits:
                self.list.setCurrentIndex(self._model.index(0))
        self.status.setText(self._counted(found))

    def _counted(self, found: "TextHits") -> str:
        from earmark.app.searching import MOST_COUNTED, MOST_HITS

        if not self.field.text().strip():
            return self.tr("Enter goes there, ↑ and ↓ choose. Accents and capitals do not matter.")
        if not found.total:
            return self.tr("Nothing was found.")
        if found.total == 1:
            return self.tr("Found in 1 place.")
        if found.total >= MOST_COUNTED:
            return self.tr("Found in more than {n} places; the best {shown} are shown.").format(
                n=f"{MOST_COUNTED:,}", shown=MOST_HITS
            )
        if found.total > MOST_HITS:
            return self.tr("Found in {n} places; the best {shown} are shown.").format(
                n=f"{found.total:,}", shown=MOST_HITS
            )
        return self.tr("Found in {n} places.").format(n=found.total)

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.status.setText(str(error))

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close_box()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex().row())
            return True
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS_SHOWN,
            Qt.Key.Key_PageUp: -_ROWS_SHOWN,
        }
        if key not in steps or not self._model.hits:
            return key in steps
        row = self.list.currentIndex().row() + steps[key]
        row = max(0, min(row, len(self._model.hits) - 1))
        self.list.setCurrentIndex(self._model.index(row))
        return True

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._model.hits):
            hit = self._model.hits[row]
            self.close_box()
            self.hit_chosen.emit(hit)

    def _on_field_text_changed(self) -> None:
        self._pause.start()

    def _on_session_project_opened(self) -> None:
        if self._search is not None:
            self._search.close()
            self._search = None
        self.field.clear()
