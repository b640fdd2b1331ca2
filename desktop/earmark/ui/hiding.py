"""Which tags' marks are hidden in the transcript, for as long as the window is open."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from earmark.domain.codebook import Tag
from earmark.ui.actions import ActionSet
from earmark.ui.codebook.codebook_panel import CodebookPanel
from earmark.ui.messages import Messages
from earmark.ui.session import Session
from earmark.ui.transcript.view import TranscriptView


class HiddenTags(QObject):
    """Hides and shows the marks of single tags, or of all.

    Attributes:
        changed: Other tags are hidden now; read `ids`.
    """

    changed = Signal()

    def __init__(
        self, view: TranscriptView, session: Session, actions: ActionSet, messages: Messages
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._messages = messages
        self._hide = actions["tag.hide"]
        self._hidden: set[int] = set()
        self._hide.triggered.connect(self._on_hide)
        session.codebook_changed.connect(self._show)
        session.project_opened.connect(self._on_project_opened)

    @property
    def ids(self) -> frozenset[int]:
        """The tags whose marks are hidden."""
        return frozenset(self._hidden)

    def toggle(self, tag: Tag) -> None:
        """Hide the marks of a tag, or show them again."""
        self._hidden ^= {tag.id}
        text = (
            self.tr("The marks of {tag} are hidden; nothing is deleted.")
            if tag.id in self._hidden
            else self.tr("The marks of {tag} are shown again.")
        )
        self._messages.say(text.format(tag=tag.name))
        self._show()

    def tell(self, panel: CodebookPanel) -> None:
        """Let the codebook say that marks are hidden, as a line that passes is soon forgotten."""
        panel.menu_opened.connect(self.extend_menu)
        panel.marks_wanted.connect(self._show_all)
        self.changed.connect(lambda: panel.set_hidden(self._names()))

    def extend_menu(self, menu: QMenu, tag: Tag) -> None:
        """Offer to hide or to show a tag in its menu."""
        hidden = tag.id in self._hidden
        text = self.tr("Show the marks again") if hidden else self.tr("Hide the marks")
        menu.addAction(text).triggered.connect(lambda: self.toggle(tag))

    def _on_hide(self, on: bool) -> None:
        self._hidden = {tag.id for tag in self._session.codebook} if on else set()
        self._messages.say(
            self.tr("All marks are hidden; nothing is deleted. H shows them again.")
            if on
            else self.tr("All marks are shown again.")
        )
        self._show()

    def _names(self) -> list[str]:
        return [tag.name for tag in self._session.codebook if tag.id in self._hidden]

    def _show_all(self) -> None:
        self._hidden.clear()
        self._messages.say(self.tr("All marks are shown again."))
        self._show()

    def _on_project_opened(self) -> None:
        self._hidden.clear()
        self._show()

    def _show(self) -> None:
        known = {tag.id for tag in self._session.codebook}
        self._hidden &= known
        self._hide.setChecked(bool(known) and self._hidden == known)
        self._view.set_hidden_tags(self.ids)
        self.changed.emit()
