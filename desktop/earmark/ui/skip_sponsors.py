"""The switch that jumps over advertisements while it plays."""

from PySide6.QtCore import QObject

from earmark.domain.ranges import TimeRange
from earmark.domain.timecode import format_clock
from earmark.ui.actions import ActionSet
from earmark.ui.messages import Messages
from earmark.ui.session import Session
from earmark.ui.skipping import SkipMode, Skipping

_NAMES = ("sponsor", "advert")


class SkipSponsors(QObject):
    """Ties the action to the tags whose names speak of sponsors or advertisements."""

    def __init__(
        self, session: Session, actions: ActionSet, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._action = actions["play.skip"]
        self.skipping = Skipping(session, self)
        self._action.toggled.connect(self._apply)
        session.codebook_changed.connect(self._apply)
        self.skipping.skipped.connect(self._on_skipped)
        self._apply()

    def _apply(self) -> None:
        tags = frozenset(
            tag.id
            for tag in self._session.codebook
            if not tag.retired and tag.name.casefold().startswith(_NAMES)
        )
        self._action.setEnabled(bool(tags))
        on = self._action.isChecked() and bool(tags)
        self.skipping.set_mode(SkipMode.SKIP if on else SkipMode.OFF, tags)

    def _on_skipped(self, over: TimeRange) -> None:
        when = f"{format_clock(over.start_ms)} – {format_clock(over.end_ms)}"
        self._messages.say(self.tr("Skipped a sponsor, {when}").format(when=when))
