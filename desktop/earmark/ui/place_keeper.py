"""Remembers where the open episode is, so that not even a power cut loses the place."""

from PySide6.QtCore import QObject, QTimer

from earmark.errors import AppError
from earmark.playback.player import PlayerState
from earmark.ui.session import Session

EVERY_MS = 10_000


class PlaceKeeper(QObject):
    """Writes the playhead down every ten seconds while it plays, and whenever it stops."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)
        session.player.state_changed.connect(self._on_player_state_changed)

    def keep(self) -> None:
        """Write it down now; a disk that is full is told of when something is lost by it."""
        try:
            self._session.leave_episode()
        except AppError:
            return

    def _on_player_state_changed(self, state: PlayerState) -> None:
        if state is PlayerState.PLAYING:
            self._timer.start()
        elif self._timer.isActive():
            self._timer.stop()
            if state is PlayerState.PAUSED:
                self.keep()
