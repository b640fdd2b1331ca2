"""What became of each file of an import, as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from earmark.app.import_report import account, remark_line
from earmark.app.importing_many import Outcome

NAME, RESULT = range(2)
_Index = QModelIndex | QPersistentModelIndex


class OutcomesModel(QAbstractTableModel):
    """Files and what became of them; the report of a row is in its tool tip too."""

    def __init__(self, outcomes: Sequence[Outcome], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = list(outcomes)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of files or pairs."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Name and result."""
        return 0 if parent is not None and parent.isValid() else RESULT + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("FILE"), self.tr("WHAT BECAME OF IT"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the cells say."""
        if not index.isValid():
            return None
        outcome = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return outcome.pair.name if index.column() == NAME else self._result(outcome)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._result(outcome)
        return None

    def report(self, row: int) -> str:
        """Everything there is to say about a file."""
        outcome = self.rows[row]
        if outcome.error is not None:
            return str(outcome.error)
        result = outcome.result
        if result is None:
            return ""
        lines = list(result.messages)
        if result.read is not None:
            lines.append(account(result.read))
            lines += [remark_line(result.read, one) for one in result.read.remarks]
        if outcome.pair.spare:
            names = ", ".join(path.name for path in outcome.pair.spare)
            lines.append(
                self.tr("Not taken in, further transcripts of this episode: {names}.").format(
                    names=names
                )
            )
        return "\n".join(lines)

    def _result(self, outcome: Outcome) -> str:
        if outcome.error is not None:
            return outcome.error.message
        result = outcome.result
        if result is None:
            return ""
        if result.read is not None and not result.read.accounts_for_all:
            return self.tr("In, but cues are missing: look at its report.")
        return result.messages[0] if result.messages else self.tr("In.")
