"""The episodes of the project as a table."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.domain.episode import Episode
from earmark.domain.timecode import format_clock
from earmark.ui.models.replacing import replace_rows
from earmark.ui.texts import episode_date

ID_ROLE = Qt.ItemDataRole.UserRole + 1
TITLE, SHOW, DATE, LENGTH, TAGGED, RECORDING = range(6)
_Index = QModelIndex | QPersistentModelIndex


class EpisodesModel(QAbstractTableModel):
    """Episodes by show, date and title."""

    def __init__(self, count: Callable[[int], int], parent: QObject | None = None) -> None:
        """Make an empty table.

        Args:
            count: Number of annotations of an episode; asked when a row is first shown.
            parent: Owner.
        """
        super().__init__(parent)
        self.rows: list[Episode] = []
        self._count = count
        self._counts: dict[int, int] = {}

    def set_episodes(self, episodes: list[Episode]) -> None:
        """Show other episodes."""
        replace_rows(
            self, self.rows, list(episodes), lambda episode: episode.id, columns=RECORDING + 1
        )

    def recount(self, episode_ids: frozenset[int]) -> None:
        """Ask again how many annotations some episodes have; none given means all."""
        for row, episode in enumerate(self.rows):
            if not episode_ids or episode.id in episode_ids:
                self._counts.pop(episode.id, None)
                self.dataChanged.emit(self.index(row, TAGGED), self.index(row, TAGGED))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of episodes."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Number of columns."""
        return 0 if parent is not None and parent.isValid() else RECORDING + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("EPISODE"),
                self.tr("SHOW"),
                self.tr("DATE"),
                self.tr("LENGTH"),
                self.tr("TAGGED"),
                self.tr("RECORDING"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the cells say."""
        if not index.isValid():
            return None
        episode = self.rows[index.row()]
        if role == ID_ROLE:
            return episode.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(episode, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return episode.title if index.column() == TITLE else None
        return None

    def _text(self, episode: Episode, column: int) -> str:
        if column == TITLE:
            return episode.title
        if column == SHOW:
            return episode.show
        if column == DATE:
            return episode_date(episode)
        if column == LENGTH:
            return format_clock(episode.duration_ms) if episode.duration_ms else ""
        if column == TAGGED:
            if episode.id not in self._counts:
                self._counts[episode.id] = self._count(episode.id)
            return str(self._counts[episode.id])
        if episode.media is None and episode.remote is not None and episode.remote.audio:
            return self.tr("on the web")
        return episode.media.name if episode.media else self.tr("none yet")
