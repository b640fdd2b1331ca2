"""What the window shows while no episode is open: what to do next, with buttons that do it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from earmark.app import settings as keys
from earmark.ui import fonts, icons, live_keys, texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.flow_row import FlowRow
from earmark.ui.session import Session

_WIDTH = 680
_RECENT = 4


class Welcome(QWidget):
    """The ways to begin, the projects one had open, and a place to drop files on.

    Attributes:
        project_chosen: The `Path` of a project that was open before.
    """

    project_chosen = Signal(object)

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
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
        self._add_ways(column, actions, card)
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

    def _add_ways(self, column: QVBoxLayout, actions: ActionSet, card: QWidget) -> None:
        self.sample = self._button(actions, "file.sample", self.tr("Open the sample episode"))
        self.sample.setProperty("role", "primary")
        self.files = self._button(actions, "file.open", self.tr("Open files…"))
        self.feed = self._button(actions, "file.feed", self.tr("Open a feed…"))
        self.tour = self._button(actions, "help.tour", self.tr("Take the tour"))
        self.new = self._button(actions, "file.new", self.tr("New project…"))
        self.project = self._button(actions, "file.project", self.tr("Open a project…"))
        for buttons in (
            (self.sample, self.files, self.feed),
            (self.tour, self.new, self.project),
        ):
            row = FlowRow()
            for button in buttons:
                row.addWidget(button)
            column.addLayout(row)
        self._recent = QWidget(card)
        self._recent.setObjectName("welcomeRecent")
        self._recent_column = QVBoxLayout(self._recent)
        self._recent_column.setContentsMargins(0, 3 * theme.UNIT, 0, 0)
        self._recent_column.setSpacing(theme.UNIT)
        column.addWidget(self._recent)

    def add_work(self, work: QWidget) -> None:
        """Show below the card what goes on beside the window."""
        work.setFixedWidth(_WIDTH)
        self._below.addWidget(work, 0, Qt.AlignmentFlag.AlignHCenter)

    def showEvent(self, event: QShowEvent) -> None:
        """List the projects that were open lately, as they are now."""
        super().showEvent(event)
        self._list_recent()

    def _list_recent(self) -> None:
        while (item := self._recent_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        here = self._session.project.path.absolute()
        names = self._session.settings.get(keys.RECENT_PROJECTS)
        known = (Path(name).absolute() for name in names)
        found = [path for path in known if path != here and path.is_file()][:_RECENT]
        self._recent.setVisible(bool(found))
        if found:
            self._recent_column.addWidget(texts.heading(self.tr("Recent projects"), self._recent))
        for path in found:
            button = QPushButton(path.stem, self._recent)
            button.setObjectName("welcomeRecentProject")
            button.setProperty("role", "link")
            button.setAccessibleName(self.tr("Open {name}").format(name=path.stem))
            button.setToolTip(str(path))
            button.clicked.connect(partial(self._on_recent_clicked, path))
            self._recent_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_recent_clicked(self, path: Path) -> None:
        self.project_chosen.emit(path)

    def _button(self, actions: ActionSet, action_id: str, text: str) -> QPushButton:
        button = QPushButton(self)
        live_keys.write_on(button, text, actions, action_id)
        button.setObjectName(f"welcome_{action_id.partition('.')[2]}")
        button.setAccessibleName(text)
        if action_id == "file.open":
            button.setIcon(icons.icon("import", theme.current().tokens.muted))
        button.clicked.connect(actions[action_id].trigger)
        return button
