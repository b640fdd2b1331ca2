"""Windows beside the window, none of them modal: about Earmark, a time to go to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import earmark
from earmark.app.go_to import parse_target
from earmark.app.jobs import Job
from earmark.errors import AppError
from earmark.ui import fonts, texts, theme
from earmark.ui.session import Session

_GO_TO_PX = 336


class Sheet(QDialog):
    """A page of its own that leaves the window usable and goes away with Escape."""

    def __init__(self, title: str, name: str, window: QWidget | None) -> None:
        super().__init__(window)
        self._jobs_of_sheet: list[Job] = []
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(3 * theme.UNIT)
        heading = texts.label(title, "title", self, name=f"{name}Title")
        heading.setFont(fonts.reading_font(20))
        self.column.addWidget(heading)

    def keep(self, job: Job) -> None:
        """Cancel a job when the sheet goes: what it finds has no place then."""
        self._jobs_of_sheet = [one for one in self._jobs_of_sheet if not one.finished] + [job]

    def done(self, result: int) -> None:
        """Go away, with what was still asked for."""
        for job in self._jobs_of_sheet:
            job.cancel()
        super().done(result)

    def add_close(self) -> None:
        """Put a button that closes at the foot."""
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("sheetClose")
        close.setAccessibleName(close.text())
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        self.column.addLayout(row)


class AboutSheet(Sheet):
    """Version and licence."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(self.tr("Earmark {version}").format(version=earmark.__version__),
                         "aboutSheet", window)  # fmt: skip
        self.setMinimumWidth(420)
        for text in (
            self.tr("Annotate podcast transcripts while you listen."),
            self.tr(
                "Free software under the MIT licence. Nothing you do here leaves this computer."
            ),
        ):
            line = texts.label(text, "muted", self)
            line.setWordWrap(True)
            self.column.addWidget(line)
        self.add_close()


class GoToBox(QFrame):
    """A field for a time, floating over the page.

    Attributes:
        time_chosen: `int` ms.
    """

    time_chosen = Signal(object)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Go to a time"))
        self.field = QLineEdit(self)
        self.field.setObjectName("goToField")
        self.field.setAccessibleName(self.tr("A time, a step or a chapter"))
        self.field.setPlaceholderText(self.tr("9:41, +30, 50 % or a chapter"))
        self._wrong = texts.label("", "danger", self, name="goToWrong")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self._wrong)
        self.field.returnPressed.connect(self._on_return_pressed)
        self.field.textEdited.connect(self._wrong.hide)
        self.hide()

    def open(self) -> None:
        """Show the box over the foot of the page."""
        self.field.clear()
        self._wrong.hide()
        page = self._page
        self.setFixedWidth(_GO_TO_PX)
        self.adjustSize()
        self.move((page.width() - self.width()) // 2, page.height() - self.height() - 64)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _on_return_pressed(self) -> None:
        episode, player = self._session.episode, self._session.player
        if episode is None:
            self._leave()
            return
        here, length = player.position_ms(), player.duration_ms
        try:
            ms = parse_target(self.field.text(), episode.chapters, here, length)
        except AppError as error:
            self._wrong.setText(str(error))
            self._wrong.show()
            self.adjustSize()
            return
        self._leave()
        self.time_chosen.emit(ms)

    def _leave(self) -> None:
        self.hide()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
