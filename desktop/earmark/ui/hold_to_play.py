"""Plays while a key or a foot pedal is held down; pauses and steps back when it comes up.

The action tells when its key goes down. Qt has no such word for the way up, so the application is
watched for it, and only as long as the key is down. A window that loses the keyboard meanwhile
never hears of the key again; that counts as letting go.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent

from earmark.playback.player import PlayerState
from earmark.ui.actions import ActionSet, HeldAction
from earmark.ui.session import Session

_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: Qt.Key.Key_Shift,
    Qt.KeyboardModifier.ControlModifier: Qt.Key.Key_Control,
    Qt.KeyboardModifier.AltModifier: Qt.Key.Key_Alt,
    Qt.KeyboardModifier.MetaModifier: Qt.Key.Key_Meta,
}


class HoldToPlay(QObject):
    """Ties the action `play.hold` to the player."""

    def __init__(self, session: Session, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._held: frozenset[Qt.Key] = frozenset()
        action = actions["play.hold"]
        if isinstance(action, HeldAction):
            action.pressed.connect(self._on_action_pressed)
        action.triggered.connect(self._on_action_triggered)

    @property
    def is_held(self) -> bool:
        """Whether the key is down."""
        return bool(self._held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the key to come up; the events go on to where they belong."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease:
            if not event.isAutoRepeat() and event.key() in self._held:
                self._release()
        elif event.type() is QEvent.Type.ApplicationDeactivate:
            self._release()
        return False

    def _on_action_pressed(self, pressed: QKeyCombination) -> None:
        """Letting go of Shift or Ctrl counts as well: the key has another name from then on."""
        if self._held:
            return
        with_it = (key for one, key in _MODIFIERS.items() if pressed.keyboardModifiers() & one)
        self._held = frozenset((pressed.key(), *with_it))
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._session.player.play()

    def _release(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._held = frozenset()
        player = self._session.player
        if player.state is PlayerState.PLAYING:
            here, back_ms = player.position_ms(), player.step_back_ms
            player.pause()
            if back_ms:
                player.seek(max(0, here - back_ms))

    def _on_action_triggered(self) -> None:
        """From a menu there is nothing to hold."""
        self._session.player.toggle()
