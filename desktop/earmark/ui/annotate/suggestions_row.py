"""How many suggestions of the episode nobody has decided on, and the keys that decide."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from earmark.domain.annotation import Status
from earmark.ui import live_keys, texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.session import Session


class SuggestionsRow(QWidget):
    """A heading and "4 to decide", which goes to the next one; away while none is left."""

    def __init__(self, session: Session, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionsRow")
        self.setAccessibleName(self.tr("Suggestions"))
        self._session = session
        following = actions["tag.suggestion"]
        self.button = QPushButton(self)
        self.button.setObjectName("suggestionsNext")
        self.button.setProperty("role", "quiet")
        self.button.setToolTip(following.toolTip())
        self.button.clicked.connect(following.trigger)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self.button)
        row.addStretch(1)
        for action_id in ("tag.accept", "tag.reject"):
            cap = live_keys.keycap(actions, action_id, self)
            cap.setToolTip(actions[action_id].toolTip())
            row.addWidget(cap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4 * theme.UNIT, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(texts.heading(self.tr("Suggestions"), self, name="suggestionsHeading"))
        column.addLayout(row)
        for signal in (session.episode_opened, session.annotations_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        annotations = self._session.annotations
        waiting = sum(one.status is Status.SUGGESTED for one in annotations)
        self.button.setText(
            texts.counted(waiting, self.tr("1 to decide"), self.tr("{n} to decide"))
        )
        self.button.setAccessibleName(self.button.text())
        self.setVisible(waiting > 0)
