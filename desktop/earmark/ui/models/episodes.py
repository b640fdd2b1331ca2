"""The episodes of the project as a table: state, progress, date, length, recording."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from earmark.domain.codebook import Codebook
from earmark.domain.episode import Episode
from earmark.domain.progress import Progress, WorkState
from earmark.ui.models.replacing import replace_rows
from earmark.ui.numbers import clock
from earmark.ui.texts import episode_date

ID_ROLE = Qt.ItemDataRole.UserRole + 1
LINE_ROLE = ID_ROLE + 1
CODEBOOK_ROLE = LINE_ROLE + 1
TITLE, STATE, PROGRESS, DATE, LENGTH, RECORDING = range(6)
_CONTEXT = "Library"
_Index = QModelIndex | QPersistentModelIndex


_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class EpisodeLine:
    """An episode with how far the work on it has come."""

    episode: Episode
    state: WorkState
    progress: Progress = field(default_factory=Progress)


def state_names() -> dict[WorkState, str]:
    """What the states are called."""
    return {
        WorkState.NOT_STARTED: _tr("not started"),
        WorkState.IN_PROGRESS: _tr("in progress"),
        WorkState.DONE: _tr("done"),
        WorkState.REVIEWED: _tr("reviewed"),
    }


class EpisodesModel(QAbstractTableModel):
    """Episodes in the order in which they are given.

    Attributes:
        sort_requested: Column and whether the largest come first; -1 for the usual order.
    """

    sort_requested = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[EpisodeLine] = []
        self._codebook = Codebook()

    def set_lines(self, lines: Sequence[EpisodeLine], codebook: Codebook) -> None:
        """Show other episodes; what stays the same stays in place."""
        self._codebook = codebook
        replace_rows(
            self, self.rows, list(lines), lambda line: line.episode.id, columns=RECORDING + 1
        )

    def row_of(self, episode_id: int) -> int:
        """The row of an episode, -1 where it is not shown."""
        return next((row for row, one in enumerate(self.rows) if one.episode.id == episode_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order."""
        self.sort_requested.emit(column, order is Qt.SortOrder.DescendingOrder)

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
        if orientation is Qt.Orientation.Horizontal and role in _WORDS:
            return (
                self.tr("EPISODE"),
                self.tr("STATE"),
                self.tr("TAGGED"),
                self.tr("DATE"),
                self.tr("LENGTH"),
                self.tr("RECORDING"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the cells say."""
        if not index.isValid():
            return None
        line = self.rows[index.row()]
        if role == ID_ROLE:
            return line.episode.id
        if role == LINE_ROLE:
            return line
        if role == CODEBOOK_ROLE:
            return self._codebook
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._text(line, index.column())
            if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TITLE:
                return f"{text}, {line.episode.show}" if line.episode.show else text
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, index.column())
        return None

    def _text(self, line: EpisodeLine, column: int) -> str:
        episode = line.episode
        if column == TITLE:
            return episode.title
        if column == STATE:
            return state_names()[line.state]
        if column == PROGRESS:
            return self._progress(line.progress)
        if column == DATE:
            return episode_date(episode)
        if column == LENGTH:
            return clock(episode.duration_ms) if episode.duration_ms else ""
        if episode.media is None and episode.remote is not None and episode.remote.audio:
            return self.tr("on the web")
        return episode.media.name if episode.media else self.tr("none yet")

    def _progress(self, progress: Progress) -> str:
        if not progress.total:
            return ""
        return self.tr("{all} tagged, {decided} decided").format(
            all=f"{progress.total:,}", decided=f"{progress.decided:,}"
        )

    def _tip(self, line: EpisodeLine, column: int) -> str | None:
        if column == TITLE:
            return line.episode.title
        if column == PROGRESS and line.progress.total:
            found = ((self._codebook.get(tag_id), n) for tag_id, n in line.progress.by_tag)
            tags = "\n".join(f"{tag.name}: {n:,}" for tag, n in found if tag)
            return f"{self._progress(line.progress)}\n{tags}"
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
