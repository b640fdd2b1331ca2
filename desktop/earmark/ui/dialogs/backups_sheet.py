"""The backups of the project: when and why, what differs from now, and a copy to open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from earmark.app import care, differences
from earmark.errors import AppError
from earmark.ui import texts
from earmark.ui.delegates.lines import LineDelegate
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.languages import said as in_words
from earmark.ui.long_list import LongList
from earmark.ui.messages import Messages
from earmark.ui.models.lines import Line, LinesModel
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.differences import Comparison

_MOST_SHOWN = 8


class BackupsSheet(Sheet):
    """Lists backups, says what differs, and opens a copy of one.

    Attributes:
        backup_wanted: A backup is to be made now.
        copy_made: A backup was copied to a file; it is to be opened.
    """

    backup_wanted = Signal()
    copy_made = Signal(Path)

    def __init__(self, session: Session, messages: Messages, window: QWidget) -> None:
        super().__init__(self.tr("Backups"), "backupsSheet", window)
        self._session = session
        self._messages = messages
        self._backups: list[care.Backup] = []
        self.resize(640, 560)
        hint = texts.label(
            self.tr(
                "Backups are made every half hour while you work, and before anything large. "
                "All of two days are kept, then one a day, a week and a month."
            ),
            "muted", self, name="backupsHint",
        )  # fmt: skip
        hint.setWordWrap(True)
        self.column.addWidget(hint)
        self.model = LinesModel(self._read, 1000, self)
        self.list = LongList(
            self.model, LineDelegate(), self, name="backupsList", label=self.tr("Backups")
        )
        self.column.addWidget(self.list, 1)
        self.said = texts.label("", "", self, name="backupDifferences")
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(110)
        self.column.addWidget(self.said)
        self._buttons()
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        session.project_opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the backups that there are."""
        self.model.refresh()
        if self._backups and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self.open_copy.setEnabled(bool(self._backups))
        if not self._backups:
            self.said.setText(self.tr("There is no backup of this project yet."))

    def chosen(self) -> "care.Backup | None":
        """The backup that is selected."""
        row = self.list.currentIndex().row()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _buttons(self) -> None:
        self.make = QPushButton(self.tr("Back up now"), self)
        self.make.setObjectName("backupsMake")
        self.open_copy = QPushButton(self.tr("Open a copy…"), self)
        self.open_copy.setObjectName("backupsOpen")
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("sheetClose")
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addWidget(self.open_copy)
        row.addStretch(1)
        row.addWidget(close)
        for button in (self.make, self.open_copy, close):
            button.setAccessibleName(button.text())
        self.column.addLayout(row)
        self.make.clicked.connect(self.backup_wanted)
        self.open_copy.clicked.connect(self._on_open_copy_clicked)
        close.clicked.connect(self.close)

    def _read(self, _most: int) -> list[Line]:
        self._backups = care.backups(self._session.project)
        locale = QLocale()
        return [
            Line(
                str(backup.path),
                _moment(backup, locale),
                _reason(backup.reason),
                locale.formattedDataSize(
                    backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
                ),
            )
            for backup in self._backups
        ]

    def _on_current_changed(self) -> None:
        backup = self.chosen()
        if backup is None:
            return
        project = self._session.project
        self.said.setText(self.tr("Comparing…"))
        job = self._session.jobs.run(
            "compare",
            lambda _job: differences.compare(project, backup.path),
            self._on_compared,
            self._on_failed,
            replaces=True,
        )
        self.keep(job)

    def _on_compared(self, found: "Comparison") -> None:
        lines = [in_words(line) for line in found.lines()]
        if len(lines) > _MOST_SHOWN:
            more = len(lines) - _MOST_SHOWN
            lines = [*lines[:_MOST_SHOWN], self.tr("and {n} more").format(n=more)]
        said = "\n".join(lines) or self.tr("Nothing differs from the project as it is now.")
        self.said.setText(said)

    def _on_open_copy_clicked(self) -> None:
        backup = self.chosen()
        if backup is None:
            return
        path = self._session.project.path
        stamp = backup.made_at.astimezone().strftime("%Y-%m-%d %H-%M")
        target = self._messages.ask_save(
            self.tr("Open a copy of the backup"),
            path.with_stem(f"{path.stem} {stamp}"),
            self.tr("Earmark projects (*.earmark)"),
        )
        if target is None:
            return
        target = target if target.suffix else target.with_suffix(".earmark")
        self._session.jobs.run(
            "restore", lambda _job: care.restore(backup, target), self.copy_made.emit,
            self._on_failed,
        )  # fmt: skip

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.said.setText(in_words(str(error)))


def _moment(backup: care.Backup, locale: QLocale) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp()))
    day = locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {moment.toString('HH:mm')}"


def _reason(word: str) -> str:
    return in_words(care.REASONS.get(word, word))
