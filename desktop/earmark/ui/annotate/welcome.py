"""What the window shows while no episode is open: what to do next, with buttons that do it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from earmark.ui import fonts, icons, live_keys, texts, theme
from earmark.ui.actions import ActionSet

_WIDTH = 680


class Welcome(QWidget):
    """Three ways to begin, and a place to drop files on."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        card = QFrame(self)
        card.setObjectName("dropTarget")
        card.setFixedWidth(_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(3 * theme.UNIT)
        title = texts.label(self.tr("Listen, read, tag"), "title", card, name="welcomeTitle")
        title.setFont(fonts.reading_font(24))
        column.addWidget(title)
        hint = texts.label(
            self.tr(
                "Drop a recording and its transcript here, in either order; one of the two will "
                "do. Transcripts may be show notes, plain text, SRT, WebVTT or Whisper JSON."
            ),
            "muted",
            card,
            name="welcomeHint",
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addSpacing(2 * theme.UNIT)
        self.sample = self._button(actions, "file.sample", self.tr("Open the sample episode"))
        self.sample.setProperty("role", "primary")
        self.files = self._button(actions, "file.open", self.tr("Open files…"))
        self.project = self._button(actions, "file.project", self.tr("Open a project…"))
        self.tour = self._button(actions, "help.tour", self.tr("Take the tour"))
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        for button in (self.sample, self.files, self.project, self.tour):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        whole.addLayout(middle)
        whole.addSpacing(4 * theme.UNIT)
        self._below = QVBoxLayout()
        whole.addLayout(self._below)
        whole.addStretch(3)

    def add_work(self, work: QWidget) -> None:
        """Show below the card what goes on beside the window."""
        work.setFixedWidth(_WIDTH)
        self._below.addWidget(work, 0, Qt.AlignmentFlag.AlignHCenter)

    def _button(self, actions: ActionSet, action_id: str, text: str) -> QPushButton:
        button = QPushButton(self)
        live_keys.write_on(button, text, actions, action_id)
        button.setObjectName(f"welcome_{action_id.partition('.')[2]}")
        button.setAccessibleName(text)
        if action_id == "file.open":
            button.setIcon(icons.icon("import", theme.current().tokens.muted))
        button.clicked.connect(actions[action_id].trigger)
        return button
