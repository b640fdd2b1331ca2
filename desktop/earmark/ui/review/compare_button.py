"""The way from Review to Compare."""

from PySide6.QtWidgets import QPushButton, QWidget

from earmark.ui import live_keys
from earmark.ui.actions import ActionSet


class CompareButton(QPushButton):
    """Shows the annotators of the open episode side by side; says its key."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        action = actions["view.compare"]
        self.setObjectName("reviewCompare")
        self.setToolTip(action.toolTip())
        live_keys.write_on(self, self.tr("Compare annotators"), actions, "view.compare")
        self.clicked.connect(action.trigger)
