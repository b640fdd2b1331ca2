"""The foot of the left panel: what goes on beside the window, and a way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from earmark.ui import texts, theme
from earmark.ui.background import Background, Progress
from earmark.ui.numbers import percent


class JobRow(QWidget):
    """One job: title and share, a bar, what it does now and a button that stops it."""

    def __init__(self, number: int, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"job_{number}")
        self._number = number
        self._background = background
        self._title = texts.label("", "muted", self, name="jobTitle")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("jobBar")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._text = texts.label("", "muted", self, name="jobText")
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("jobCancel")
        self._cancel.setProperty("role", "link")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._pause = QPushButton(self.tr("Pause"), self)
        self._pause.setObjectName("jobPause")
        self._pause.setProperty("role", "link")
        self._pause.clicked.connect(self._on_pause_clicked)
        self._paused = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.setSpacing(theme.UNIT)
        foot.addWidget(self._text)
        foot.addWidget(self._pause)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        column.addLayout(foot)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is, in place."""
        done = f" {percent(progress.fraction)}" if progress.fraction else ""
        self._title.setText(progress.title + done)
        self._text.setText(f"{progress.text} ·" if progress.text else "")
        self._text.setVisible(bool(progress.text))
        self._paused = progress.paused
        self._pause.setVisible(progress.can_pause)
        self._pause.setText(self.tr("Go on") if progress.paused else self.tr("Pause"))
        self._pause.setAccessibleName(f"{self._pause.text()}: {progress.title}")
        self._bar.setValue(round(progress.fraction * 1000))
        self._bar.setAccessibleName(progress.title)
        self._cancel.setAccessibleName(self.tr("Cancel: {title}").format(title=progress.title))

    def _on_pause_clicked(self) -> None:
        self._background.pause(self._number, not self._paused)

    def _on_cancel_clicked(self) -> None:
        self._background.cancel(self._number)


class BackgroundPanel(QWidget):
    """All jobs under way, one below the other."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backgroundPanel")
        self._background = background
        self._rows: dict[int, JobRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * theme.UNIT)
        background.changed.connect(self.refresh, Qt.ConnectionType.AutoConnection)
        self.refresh()

    def refresh(self) -> None:
        """Show the jobs that there are."""
        shown = dict(self._background.shown())
        for number in [number for number in self._rows if number not in shown]:
            row = self._rows.pop(number)
            self._column.removeWidget(row)
            row.deleteLater()
        for number, progress in shown.items():
            if number not in self._rows:
                self._rows[number] = JobRow(number, self._background, self)
                self._column.addWidget(self._rows[number])
            self._rows[number].show_progress(progress)
        self.setVisible(bool(shown))
