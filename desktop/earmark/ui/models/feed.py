"""The episodes of a feed as a table with a box to tick for each."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.domain.feed import FeedEpisode
from earmark.ui.numbers import clock, day

TITLE, DATE, LENGTH, OFFERS = range(4)
_Index = QModelIndex | QPersistentModelIndex
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class FeedModel(QAbstractTableModel):
    """Episodes that can be chosen; those that are in the library cannot."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FeedEpisode] = []
        self._known: frozenset[str] = frozenset()
        self._chosen: set[str] = set()

    def set_episodes(self, episodes: Sequence[FeedEpisode], known: Collection[str]) -> None:
        """Show the episodes of a feed.

        Args:
            episodes: In the order of the feed.
            known: Identities of those that the library has.
        """
        self.beginResetModel()
        self.rows = list(episodes)
        self._known = frozenset(known)
        self._chosen = set()
        self.endResetModel()

    def chosen(self) -> list[FeedEpisode]:
        """The ticked episodes, in the order of the feed."""
        return [one for one in self.rows if one.identity in self._chosen]

    def choose(self, rows: Collection[int], *, wanted: bool) -> None:
        """Tick rows, or take the ticks away."""
        for row in rows:
            identity = self.rows[row].identity
            if wanted and identity not in self._known:
                self._chosen.add(identity)
            else:
                self._chosen.discard(identity)
        if self.rows:
            self.dataChanged.emit(self.index(0, TITLE), self.index(len(self.rows) - 1, TITLE))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of episodes."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Number of columns."""
        return 0 if parent is not None and parent.isValid() else OFFERS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column headings."""
        if orientation is Qt.Orientation.Horizontal and role in _WORDS:
            headings = (self.tr("EPISODE"), self.tr("DATE"), self.tr("LENGTH"), self.tr("OFFERS"))
            return headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Titles can be ticked unless the library has the episode."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() == TITLE and not self._is_known(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the cells say."""
        if not index.isValid():
            return None
        one, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(one, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == TITLE:
            ticked = one.identity in self._chosen or one.identity in self._known
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole and column == TITLE:
            return f"{one.title}\n\n{one.description[:600]}".strip()
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if self._is_known(index.row()):
            return False
        self.choose([index.row()], wanted=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _is_known(self, row: int) -> bool:
        return self.rows[row].identity in self._known

    def _text(self, one: FeedEpisode, column: int) -> str:
        if column == TITLE:
            return one.title
        if column == DATE:
            return day(one.published) if one.published else ""
        if column == LENGTH:
            return clock(one.length_ms) if one.length_ms else ""
        if one.identity in self._known:
            return self.tr("in the library")
        parts = [self.tr("sound")]
        if one.remote.transcripts:
            parts.append(self.tr("transcript"))
        if one.remote.chapters or one.chapters:
            parts.append(self.tr("chapters"))
        return " · ".join(parts)
