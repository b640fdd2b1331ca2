"""The history of the project in words; choosing a line goes back, or on, to it."""

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from earmark.app import undo
from earmark.ui import texts
from earmark.ui.delegates.lines import LineDelegate
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.languages import said as in_words
from earmark.ui.long_list import LongList
from earmark.ui.models.lines import Line, LinesModel
from earmark.ui.session import Session

_STEP = 500
BEGINNING = 0


class HistorySheet(Sheet):
    """Lists every change, newest first; those that are undone stand quiet above the present one.

    Attributes:
        step_chosen: The id of the step that is to be the last one done; 0 for the beginning.
    """

    step_chosen = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(self.tr("History"), "historySheet", window)
        self._session = session
        self.resize(620, 560)
        hint = texts.label(
            self.tr("Click a line to go there: what is above it is undone, and can be done again."),
            "muted", self, name="historyHint",
        )  # fmt: skip
        hint.setWordWrap(True)
        self.column.addWidget(hint)
        self.model = LinesModel(self._read, _STEP, self)
        self.list = LongList(
            self.model, LineDelegate(), self, name="historyList", label=self.tr("Changes")
        )
        self.column.addWidget(self.list, 1)
        self.add_close()
        self.list.chosen.connect(self._on_list_chosen)
        session.history_changed.connect(self.refresh)
        session.project_opened.connect(self.refresh)
        self.refresh()
        self.list.setCurrentIndex(self.model.index(max(0, self.model.row_of_now())))

    def refresh(self) -> None:
        """Show the history as it is now."""
        self.model.refresh()
        row = self.model.row_of_now()
        if row >= 0 and self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row))

    def _read(self, most: int) -> list[Line]:
        steps = undo.steps(self._session.project, most)
        now = next((step.id for step in steps if step.is_done), BEGINNING)
        lines = [
            Line(
                step.id,
                _moment(step),
                in_words(step.label),
                step.annotator,
                not step.is_done,
                step.id == now,
            )
            for step in steps
        ]
        if len(steps) < most:
            lines.append(Line(BEGINNING, "", self.tr("The beginning"), now=now == BEGINNING))
        return lines

    def _on_list_chosen(self, row: int) -> None:
        self.step_chosen.emit(self.model.rows[row].key)


def _moment(step: undo.Step) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(step.made_at.timestamp()))
    if moment.date() == QDateTime.currentDateTime().date():
        return moment.toString("HH:mm:ss")
    day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {moment.toString('HH:mm')}"
