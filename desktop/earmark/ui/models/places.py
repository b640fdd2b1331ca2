"""Places where the same words are to be corrected, each with a tick."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from earmark.app.replacing import Proposal
from earmark.ui.numbers import clock

PLACE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
EPISODE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_Index = QModelIndex | QPersistentModelIndex


class PlacesModel(QAbstractListModel):
    """The places, each to be corrected unless somebody takes its tick away.

    Attributes:
        ticks_changed: Another number of them is to be corrected.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Proposal, ...] = ()
        self._titles: dict[int, str] = {}
        self._off: set[int] = set()

    def set_places(self, places: tuple[Proposal, ...], titles: dict[int, str]) -> None:
        """Show other places; episodes are named where there are several."""
        self.beginResetModel()
        self._places, self._titles = places, titles if len(titles) > 1 else {}
        self._off.clear()
        self.endResetModel()
        self.ticks_changed.emit()

    def ticked(self) -> list[Proposal]:
        """The places that are to be corrected."""
        return [place for row, place in enumerate(self._places) if row not in self._off]

    def toggle(self, row: int) -> None:
        """Take the tick of a place away, or put it back."""
        self._off ^= {row}
        index = self.index(row)
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()

    def set_all(self, on: bool) -> None:
        """Tick all places or none."""
        self._off = set() if on else set(range(len(self._places)))
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))
        self.ticks_changed.emit()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of places."""
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick, as a screen reader sets it."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if (Qt.CheckState(value) == Qt.CheckState.Checked) != (index.row() not in self._off):
            self.toggle(index.row())
        return True

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The place, its tick, or what a screen reader says."""
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == PLACE_ROLE:
            return place
        if role == EPISODE_ROLE:
            return self._titles.get(place.episode_id, "")
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if index.row() in self._off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{place.before}{place.old}{place.after}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{old} becomes {new}, at {time}: {text}").format(
                old=place.old,
                new=place.new or self.tr("nothing"),
                time=clock(place.start_ms),
                text=f"{place.before}{place.new}{place.after}",
            )
        return None
