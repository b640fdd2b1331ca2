"""What to do with a damaged project: the newest good backup, what can be read, or a look at it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from earmark.app import care
from earmark.errors import AppError, DamagedError
from earmark.ui import texts
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.languages import said as in_words


class RescueSheet(Sheet):
    """Offers the ways out; the damaged file itself is never written to.

    Attributes:
        chosen: A project to open, and whether only to read it.
    """

    chosen = Signal(Path, bool)

    def __init__(self, path: Path, error: DamagedError, window: QWidget | None) -> None:
        title = QCoreApplication.translate("RescueSheet", "{name} is damaged")
        super().__init__(title.format(name=path.name), "rescueSheet", window)
        self._path = path
        self.resize(560, 420)
        self._line(in_words(error.message), "rescueWhat")
        self._line(self.tr("The file was left as it is. These are the ways on:"), "rescueLeft")
        self._backup = care.newest_good_backup(path)
        if self._backup is not None:
            when = self._backup.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
            self._way(
                self.tr("Open a copy of the newest backup"),
                self.tr("It was made at {when} and is whole. What was done since is not in it.")
                .format(when=when),
                "rescueBackup", self._on_backup_clicked,
            )  # fmt: skip
        self._way(
            self.tr("Save what can be read"),
            self.tr(
                "Everything that is still readable goes into a new project, and what is lost is "
                "listed."
            ),
            "rescueSalvage", self._on_salvage_clicked,
        )  # fmt: skip
        self._way(
            self.tr("Look at it without changing anything"),
            self.tr("It opens for reading only, as far as it can be read."),
            "rescueRead", self._on_read_clicked,
        )  # fmt: skip
        self.outcome = self._line("", "rescueOutcome")
        self.column.addStretch(1)
        self.add_close()

    def _line(self, text: str, name: str) -> QLabel:
        line = texts.label(text, "", self, name=name)
        line.setWordWrap(True)
        self.column.addWidget(line)
        return line

    def _way(self, title: str, what: str, name: str, do: Callable[[], None]) -> None:
        button = QPushButton(title, self)
        button.setObjectName(name)
        button.setAccessibleName(title)
        button.setAccessibleDescription(what)
        button.clicked.connect(do)
        line = texts.label(what, "muted", self)
        line.setWordWrap(True)
        self.column.addWidget(button)
        self.column.addWidget(line)

    def _on_backup_clicked(self) -> None:
        assert self._backup is not None
        backup = self._backup
        stamp = backup.made_at.astimezone().strftime("%Y-%m-%d %H-%M")
        target = _free(self._path.with_stem(f"{self._path.stem} {stamp}"))
        self._attempt(lambda: self._give(care.restore(backup, target)))

    def _on_salvage_clicked(self) -> None:
        target = _free(self._path.with_stem(self.tr("{name} saved").format(name=self._path.stem)))

        def work() -> None:
            result = care.salvage(self._path, target)
            saved = ", ".join(f"{count:,} {kind}" for kind, count in result.saved.items() if count)
            remarks = " ".join(map(in_words, result.remarks))
            self.outcome.setText(
                self.tr("Saved to {name}: {saved}. {remarks}")
                .format(name=target.name, saved=saved, remarks=remarks)
            )  # fmt: skip
            self._give(target)

        self._attempt(work)

    def _on_read_clicked(self) -> None:
        self.chosen.emit(self._path, True)

    def _give(self, path: Path) -> None:
        self.chosen.emit(path, False)

    def _attempt(self, work: Callable[[], None]) -> None:
        try:
            work()
        except AppError as error:
            self.outcome.setText(in_words(str(error)))


def _free(path: Path) -> Path:
    number, found = 2, path
    while found.exists():
        found = path.with_stem(f"{path.stem} {number}")
        number += 1
    return found
