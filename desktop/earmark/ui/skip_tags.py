"""The switches that jump over chosen tags while it plays, or play nothing but chosen tags."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from earmark.app import settings as keys
from earmark.app.settings import Setting
from earmark.domain.codebook import Tag
from earmark.domain.ranges import TimeRange
from earmark.ui.actions import ActionSet
from earmark.ui.messages import Messages
from earmark.ui.numbers import clock
from earmark.ui.session import Session
from earmark.ui.skipping import SkipMode, Skipping

_ADVERTS = ("sponsor", "advert")
_LONGEST = 18
_NONE = ("",)  # chosen, and no tag: nothing chosen has a meaning of its own


class SkipTags(QObject):
    """Ties both actions to the tags that the person has chosen for them.

    Tags are chosen in their menu in the codebook and remembered by name, for every project. Until
    then tags whose names speak of sponsors or advertisements are skipped, and "only what is
    tagged" means any tag.
    """

    def __init__(
        self, session: Session, actions: ActionSet, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._skip, self._only = actions["play.skip"], actions["play.only"]
        self._usual = self._skip.text()
        self.skipping = Skipping(session, self)
        self._skip.toggled.connect(self._on_skip_toggled)
        self._only.toggled.connect(self._on_only_toggled)
        session.codebook_changed.connect(self._apply)
        self.skipping.skipped.connect(self._on_skipped)
        self._apply()

    def skipped_tags(self) -> list[Tag]:
        """The tags that are jumped over when that is switched on."""
        chosen = self._session.settings.get(keys.SKIP_TAGS)
        return self._tags(
            (lambda name: name in chosen) if chosen else lambda name: name.startswith(_ADVERTS)
        )

    def heard_tags(self) -> list[Tag]:
        """The tags that alone are heard when that is switched on."""
        chosen = self._session.settings.get(keys.ONLY_TAGS)
        return self._tags(lambda name: not chosen or name in chosen)

    def extend_menu(self, menu: QMenu, tag: Tag) -> None:
        """Let a tag be chosen in its menu."""
        for key, text, tags in (
            (keys.SKIP_TAGS, self.tr("Skip while it plays"), self.skipped_tags()),
            (keys.ONLY_TAGS, self.tr("Hear when only tags are played"), self.heard_tags()),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(tag in tags)
            now = [one.name for one in tags]
            action.triggered.connect(partial(self._choose, key, tag, now, action))

    def _choose(
        self, key: Setting[tuple[str, ...]], tag: Tag, now: list[str], action: QAction
    ) -> None:
        names = {name.casefold() for name in now} - {tag.name.casefold()}
        if action.isChecked():
            names.add(tag.name.casefold())
        self._session.settings.set(key, tuple(sorted(names)) or _NONE)
        self._apply()

    def _tags(self, wanted: Callable[[str], bool]) -> list[Tag]:
        return [
            tag for tag in self._session.codebook if not tag.retired and wanted(tag.name.casefold())
        ]

    def _apply(self) -> None:
        skipped, heard = self.skipped_tags(), self.heard_tags()
        self._skip.setEnabled(bool(skipped))
        self._only.setEnabled(bool(heard))
        self._skip.setText(self._skip_text(skipped))
        if self._only.isChecked() and heard:
            self.skipping.set_mode(SkipMode.ONLY, frozenset(tag.id for tag in heard))
        elif self._skip.isChecked() and skipped:
            self.skipping.set_mode(SkipMode.SKIP, frozenset(tag.id for tag in skipped))
        else:
            self.skipping.set_mode(SkipMode.OFF, frozenset())

    def _skip_text(self, skipped: list[Tag]) -> str:
        if not self._session.settings.get(keys.SKIP_TAGS) or not skipped:
            return self._usual
        if len(skipped) > 1 or len(skipped[0].name) > _LONGEST:
            return self.tr("S&kip %n tags", "", len(skipped))
        return self.tr("S&kip {tag}").format(tag=skipped[0].name.replace("&", "&&"))

    def _on_skip_toggled(self, on: bool) -> None:
        if on:
            self._only.setChecked(False)
        self._apply()

    def _on_only_toggled(self, on: bool) -> None:
        if on:
            self._skip.setChecked(False)
        self._apply()
        if on and not self.skipping.unheard and self._session.episode is not None:
            self._messages.say(self.tr("Nothing is tagged so far, so everything is heard."))

    def _on_skipped(self, over: TimeRange) -> None:
        when = f"{clock(over.start_ms)} – {clock(over.end_ms)}"
        if self.skipping.mode is SkipMode.ONLY:
            self._messages.say(self.tr("Went on to what is tagged, over {when}").format(when=when))
        elif self._session.settings.get(keys.SKIP_TAGS):
            self._messages.say(self.tr("Skipped what is tagged, {when}").format(when=when))
        else:
            self._messages.say(self.tr("Skipped a sponsor, {when}").format(when=when))
