"""One box that finds commands, chapters, episodes and words of the transcript (Ctrl+K)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.transcript import Transcript
from earmark.ui import fonts, theme
from earmark.ui.actions import ActionSet, plain_text
from earmark.ui.delegates.rows import RowDelegate
from earmark.ui.mirror import Mirror
from earmark.ui.numbers import clock
from earmark.ui.panel_list import PanelList
from earmark.ui.session import Session

WIDTH = 640
_ROWS_SHOWN = 12
_ROW_PX = 30
_MOST = 60
_MOST_TEXT = 40
_AROUND = 48
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: what it is, what it says, and what happens when it is chosen."""

    kind: str
    text: str
    detail: str
    do: Callable[[], object]


class HitsModel(QAbstractListModel):
    """What was found, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Hit] = []

    def set_hits(self, hits: list[Hit]) -> None:
        """Show other hits; they change wholly with each letter."""
        self.beginResetModel()
        self.rows = hits
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of hits."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, kind, detail."""
        if not index.isValid():
            return None
        hit = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.text
        if role == KIND_ROLE:
            return hit.kind
        if role == DETAIL_ROLE:
            return hit.detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.kind}: {hit.text} {hit.detail}"
        return None


class HitDelegate(RowDelegate):
    """Kind, text, detail."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One roomy line."""
        return QSize(80, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one hit."""
        tokens = theme.current().tokens
        painter.save()
        self.ground(painter, option, strong=False)
        seen, rect = Mirror(option), option.rect.adjusted(10, 0, -10, 0)
        small = fonts.interface_font(12, tabular=True)
        self.write(painter, seen.rect(QRect(rect.x(), rect.y(), 84, rect.height())),
                   str(index.data(KIND_ROLE)), tokens.muted, small)  # fmt: skip
        detail = str(index.data(DETAIL_ROLE))
        width = QFontMetrics(small).horizontalAdvance(detail) + 8
        self.write(painter, seen.rect(rect), detail, tokens.muted, small, end=True)
        text = seen.rect(rect.adjusted(88, 0, -width, 0))
        self.write(painter, text, str(index.data()), tokens.text,
                   fonts.interface_font())  # fmt: skip
        painter.restore()


class Palette(QFrame):
    """Floats over the window until something is chosen or Escape is pressed.

    Attributes:
        seek_requested: `int` ms of the chapter or the words that were chosen.
        episode_chosen: Id of the episode.
        everywhere_wanted: Words that are to be looked for in all episodes.
    """

    seek_requested = Signal(object)
    episode_chosen = Signal(int)
    everywhere_wanted = Signal(str)

    def __init__(self, session: Session, actions: ActionSet, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Search, or run a command"))
        self._session = session
        self._actions = actions
        self._folded: tuple[Transcript, list[str]] | None = None
        self._focus_before: QWidget | None = None
        self._model = HitsModel(self)
        self.field = QLineEdit(self)
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(self.accessibleName())
        self.field.setPlaceholderText(
            self.tr("A command, a chapter, an episode, a time, or words of the transcript")
        )
        self.field.setToolTip(self.field.placeholderText())
        self.list = PanelList(
            self._model,
            HitDelegate(),
            self,
            name="paletteList",
            label=self.tr("What was found"),
            grows=False,
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        inner = QVBoxLayout()
        inner.setContentsMargins(6, 0, 6, 0)
        inner.addWidget(self.list)
        column.addLayout(inner)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        self.setGraphicsEffect(shadow)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.list.chosen.connect(self._choose)
        self.field.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the box, empty, over the upper part of the window."""
        window = self._window
        self._focus_before = window.window().focusWidget()
        self.field.clear()
        self._on_field_text_changed("")
        width = min(WIDTH, window.width() - 48)
        self.setGeometry((window.width() - width) // 2, 56, width, _ROWS_SHOWN * _ROW_PX + 62)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_box(self) -> None:
        """Put the box away; the focus goes back to where it was."""
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the hits from the field; Enter chooses, Escape leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return False

    def hits(self, text: str) -> list[Hit]:
        """What a text finds: all its words must occur, in any order."""
        words = text.casefold().split()
        found = [*self._times(text), *self._commands(words)]
        if words:
            found += [*self._chapters(words), *self._episodes(words)]
            if len(text.strip()) > 1:
                found = [*found, *self._passages(words)][:_MOST]
                found.append(self._everywhere(text.strip()))
        return found[: _MOST + 1]

    def _times(self, text: str) -> Iterator[Hit]:
        from earmark.domain.timecode import parse_timecode

        if ":" not in text or self._session.episode is None:
            return
        try:
            ms = parse_timecode(text)
        except ValueError:
            return
        yield Hit(self.tr("Time"), self.tr("Go to {time}").format(time=clock(ms)), "",
                  lambda: self.seek_requested.emit(ms))  # fmt: skip

    def _commands(self, words: list[str]) -> Iterator[Hit]:
        for spec in self._actions:
            action = self._actions[spec.id]
            if not action.isVisible() or not action.isEnabled() or spec.id == "edit.search":
                continue
            text = plain_text(action)
            if _holds(f"{text} {spec.tip} {spec.menu}".casefold(), words):
                yield Hit(spec.menu, text, self._actions.key(spec.id), action.trigger)

    def _chapters(self, words: list[str]) -> Iterator[Hit]:
        episode = self._session.episode
        for chapter in episode.chapters if episode else ():
            if _holds(chapter.title.casefold(), words):
                yield Hit(self.tr("Chapter"), chapter.title, clock(chapter.start_ms),
                          lambda ms=chapter.start_ms: self.seek_requested.emit(ms))  # type: ignore[misc]  # fmt: skip

    def _episodes(self, words: list[str]) -> Iterator[Hit]:
        for id_, title, show in self._session.project.episode_names():
            if _holds(f"{show} {title}".casefold(), words):
                yield Hit(self.tr("Episode"), title, show,
                          lambda number=id_: self.episode_chosen.emit(number))  # type: ignore[misc]  # fmt: skip

    def _passages(self, words: list[str]) -> Iterator[Hit]:
        transcript, left = self._session.transcript, _MOST_TEXT
        for segment, folded in zip(transcript, self._folded_texts(transcript), strict=True):
            if _holds(folded, words):
                at = max(0, folded.find(words[0]) - _AROUND)
                text = ("…" if at else "") + segment.text[at:]
                yield Hit(self.tr("Transcript"), text, clock(segment.start_ms),
                          lambda ms=segment.start_ms: self.seek_requested.emit(ms))  # type: ignore[misc]  # fmt: skip
                left -= 1
                if not left:
                    return

    def _everywhere(self, text: str) -> Hit:
        """The way on to all episodes, where this one does not have it."""
        told = self.tr("Find “{words}” in all transcripts and notes").format(words=text)
        return Hit(
            self.tr("All episodes"),
            told,
            self._actions.key("edit.find_everywhere"),
            lambda: self.everywhere_wanted.emit(text),
        )

    def _folded_texts(self, transcript: Transcript) -> list[str]:
        if self._folded is None or self._folded[0] is not transcript:
            self._folded = (transcript, [segment.text.casefold() for segment in transcript])
        return self._folded[1]

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
        if key not in steps or not self._model.rows:
            return key in steps
        row = self.list.currentIndex().row() + steps[key]
        self.list.setCurrentIndex(self._model.index(max(0, min(row, len(self._model.rows) - 1))))
        return True

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._model.rows):
            hit = self._model.rows[row]
            self.close_box()
            hit.do()

    def _on_field_text_changed(self, text: str) -> None:
        self._model.set_hits(self.hits(text))
        if self._model.rows:
            self.list.setCurrentIndex(self._model.index(0))


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
