"""Opens the codebook's dock when it is first asked for, and shows what is wanted in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from earmark.domain.codebook import Tag
from earmark.ui.codebook.codebook_panel import CodebookPanel

if TYPE_CHECKING:
    from earmark.ui.codebook.editor_dock import CodebookDock
    from earmark.ui.main_window import MainWindow


class CodebookOpening(QObject):
    """Makes the dock late: most days nobody builds a codebook."""

    def __init__(self, window: "MainWindow", panel: CodebookPanel) -> None:
        super().__init__(window)
        self._window = window
        actions = window.action_set
        self._dock: CodebookDock | None = None
        actions["tag.codebook"].triggered.connect(self.toggle)
        panel.more_requested.connect(self.show_tag)
        panel.remove_asked.connect(self.ask_delete)

    @property
    def dock(self) -> "CodebookDock":
        """The dock, made when it is first wanted."""
        if self._dock is None:
            from earmark.ui.codebook.editor_dock import CodebookDock

            window = self._window
            dock = self._dock = CodebookDock(
                window.session, window.tagging, window.messages, window
            )
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            self._window.resizeDocks([dock], [dock.sizeHint().width()], Qt.Orientation.Horizontal)
        return self._dock

    def toggle(self) -> None:
        """Show the dock, or put it away."""
        shown = self._dock is not None and self._dock.isVisible()
        self.dock.setVisible(not shown)
        if not shown:
            self.dock.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tag(self, tag_id: int) -> None:
        """Show everything about a tag."""
        self.dock.show()
        self.dock.show_tag(tag_id)

    def ask_delete(self, tag: Tag) -> None:
        """Ask what becomes of the annotations of a tag that is to go."""
        self.dock.show()
        self.dock.refresh()
        self.dock.ask_delete(tag)

    def flush(self) -> None:
        """Keep what is written."""
        if self._dock is not None:
            self._dock.form.flush()
