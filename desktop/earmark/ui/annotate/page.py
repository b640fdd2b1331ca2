"""The Annotate page: left panel, transcript, right panel; or a welcome while nothing is open."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from earmark.app import settings as keys
from earmark.app.settings import Setting
from earmark.ui.actions import ActionSet
from earmark.ui.annotate import left_panel, right_panel
from earmark.ui.annotate.sides import Sides
from earmark.ui.annotate.welcome import Welcome
from earmark.ui.session import Session
from earmark.ui.transcript.view import TranscriptView

LEFT_WIDTH = Setting("left_panel_width", left_panel.WIDTH, low=200, high=520)
RIGHT_WIDTH = Setting("right_panel_width", right_panel.WIDTH, low=200, high=520)


class AnnotatePage(QWidget):
    """Puts the parts of the page beside each other."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        left: left_panel.LeftPanel,
        transcript: TranscriptView,
        right: right_panel.RightPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("annotatePage")
        self.setAccessibleName(self.tr("Annotate"))
        self._session = session
        self._actions = actions
        chosen = session.settings
        widths = chosen.get(LEFT_WIDTH), chosen.get(RIGHT_WIDTH)
        self.transcript = transcript
        self.sides = Sides(left, transcript, right, widths, self)
        self.welcome = Welcome(session, actions, self)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.sides)
        self.sides.set_shown(left=chosen.get(keys.LEFT_PANEL), right=chosen.get(keys.RIGHT_PANEL))
        self.sides.shown_changed.connect(self._on_sides_shown_changed)
        actions["view.left"].triggered.connect(self._on_left)
        actions["view.right"].triggered.connect(self._on_right)
        session.episode_opened.connect(self._on_session_episode_opened)
        self._on_sides_shown_changed(*self.sides.shown())
        self._on_session_episode_opened()

    def save_state(self) -> None:
        """Remember how wide the panels are."""
        left, right = self.sides.widths()
        self._session.settings.set(LEFT_WIDTH, left)
        self._session.settings.set(RIGHT_WIDTH, right)

    def show_right(self) -> None:
        """Unfold the right panel."""
        self.sides.set_shown(right=True)

    def show_left(self) -> None:
        """Unfold the left panel."""
        self.sides.set_shown(left=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the menu tell again which panels of this page are shown."""
        super().showEvent(event)
        self._on_sides_shown_changed(*self.sides.shown())

    def _on_left(self, on: bool) -> None:
        if self.isVisible():
            self.sides.set_shown(left=on)

    def _on_right(self, on: bool) -> None:
        if self.isVisible():
            self.sides.set_shown(right=on)

    def _on_sides_shown_changed(self, left: bool, right: bool) -> None:
        self._actions["view.left"].setChecked(left)
        self._actions["view.right"].setChecked(right)
        if not self.sides.narrow:
            self._session.settings.set(keys.LEFT_PANEL, left)
            self._session.settings.set(keys.RIGHT_PANEL, right)

    def _on_session_episode_opened(self) -> None:
        is_open = self._session.episode is not None
        self._stack.setCurrentIndex(1 if is_open else 0)
