"""The codebook in the left panel: put tags on, and change them in place."""

from collections import Counter

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from earmark.app import edits
from earmark.domain.codebook import Codebook, Tag, free_color, free_key
from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.codebook.tag_editor import TagEditor
from earmark.ui.delegates.rows import TagDelegate
from earmark.ui.messages import Messages
from earmark.ui.models.tags import TagsModel
from earmark.ui.panel_list import PanelList
from earmark.ui.session import Session
from earmark.ui.tagging import Tagging


class CodebookPanel(QWidget):
    """Tags with keys and counts. A click puts a tag on; "Edit" turns clicks into changes.

    Attributes:
        menu_opened: The `QMenu` of a tag and the `Tag`, for others to add to.
        more_requested: Id of the tag whose fields, examples and the like are to be edited.
        marks_wanted: Marks that are hidden in the transcript are to be shown again.
        remove_asked: The `Tag` that is in use and is to go: what becomes of its annotations?
    """

    menu_opened = Signal(QMenu, object)
    more_requested = Signal(int)
    remove_asked = Signal(object)
    marks_wanted = Signal()

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        tagging: Tagging,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("codebookPanel")
        self._session = session
        self._tagging = tagging
        self._messages = messages
        self._actions = actions
        self._named_after: Codebook | None = None
        self._model = TagsModel(self)
        self.list = PanelList(
            self._model, TagDelegate(), self, name="tagList", label=self.tr("Codebook")
        )
        self.editor = TagEditor(self)
        self._edit = QPushButton(self.tr("Edit"), self)
        self._add = QPushButton(self.tr("+ Add tag"), self)
        self.show_marks = QPushButton(self.tr("Show marks"), self)
        self._build()
        self.list.chosen.connect(self._on_list_chosen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_list_menu_requested)
        self.editor.tag_changed.connect(self._on_editor_tag_changed)
        self.editor.tag_removed.connect(self._on_editor_tag_removed)
        self.editor.more_requested.connect(self.more_requested)
        self.editor.closed.connect(self.stop_editing)
        self._add.clicked.connect(self.add_tag)
        self.show_marks.clicked.connect(self.marks_wanted)
        self._edit.toggled.connect(self._on_edit_toggled)
        for signal in (session.codebook_changed, session.episode_opened):
            signal.connect(self.refresh)
        session.annotations_changed.connect(self.refresh)
        session.project_opened.connect(self.stop_editing)
        self.refresh()

    def refresh(self) -> None:
        """Show the codebook as it is."""
        session = self._session
        counts = Counter(annotation.tag_id for annotation in session.annotations)
        self._model.set_codebook(session.codebook, counts)
        if session.codebook is not self._named_after:  # not for each annotation
            self._named_after = session.codebook
            self._actions.show_codebook(session.codebook)
        edited = self.editor.tag
        if edited is not None and self.editor.isVisibleTo(self):
            now = session.codebook.get(edited.id)
            if now is None:
                self.stop_editing()
            else:
                self.editor.edit(now, session.codebook)

    def set_open(self, lengths: dict[int, str]) -> None:
        """Tell how long the spans of tags have been open, by the ids of the tags."""
        self._model.set_open(lengths)

    def set_hidden(self, names: list[str]) -> None:
        """Tell whose marks are hidden in the transcript, and offer to show them again."""
        self.show_marks.setVisible(bool(names))
        hidden = self.tr("Hidden are the marks of: {tags}").format(tags=", ".join(names))
        self.show_marks.setToolTip(hidden)

    def add_tag(self) -> None:
        """Add a tag with the next free key and colour, and let its name be written."""
        codebook = self._session.codebook
        name, number = self.tr("new tag"), 2
        while codebook.by_name(name):
            name, number = self.tr("new tag {n}").format(n=number), number + 1
        try:
            tag = edits.add_tag(
                self._session.project, name, free_color(codebook), free_key(codebook)
            )
        except AppError as error:
            self._messages.warn(error)
            return
        self._edit_tag(self._session.codebook.get(tag.id) or tag)

    def stop_editing(self) -> None:
        """Put the editor away."""
        self.editor.hide()
        self._edit.setChecked(False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        named = ((self._edit, "tagEdit"), (self._add, "tagAdd"), (self.show_marks, "tagShowMarks"))
        for button, name in named:
            button.setObjectName(name)
            button.setAccessibleName(button.text().strip("+ "))
        self._edit.setCheckable(True)
        self._edit.setProperty("role", "link")
        self._edit.setToolTip(self.tr("Then click a tag to rename, recolour or give it a key"))
        self._add.setProperty("role", "quiet")
        self._add.setToolTip(self._actions["tag.add"].toolTip())
        head = QHBoxLayout()
        head.addWidget(texts.heading(self.tr("Codebook"), self, name="codebookHeading"))
        head.addStretch(1)
        head.addWidget(self.show_marks)
        head.addWidget(self._edit)
        self.show_marks.setProperty("role", "link")
        self.show_marks.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(2 * theme.UNIT)
        column.addWidget(self.list)
        column.addWidget(self._add)
        column.addWidget(self.editor)
        self.editor.hide()

    def _edit_tag(self, tag: Tag) -> None:
        self.editor.show()
        self.editor.edit(tag, self._session.codebook)
        self.editor.start()

    def _tag_in_row(self, row: int) -> Tag | None:
        return self._model.rows[row].tag if 0 <= row < len(self._model.rows) else None

    def _on_list_chosen(self, row: int) -> None:
        tag = self._tag_in_row(row)
        if tag is None:
            return
        if self._edit.isChecked():
            self._edit_tag(tag)
        else:
            self._tagging.toggle(tag)

    def _on_list_menu_requested(self, at: QPoint) -> None:
        tag = self._tag_in_row(self.list.indexAt(at).row())
        if tag is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Put on or take off")).triggered.connect(
            lambda: self._tagging.toggle(tag)
        )
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: self._edit_tag(tag))
        menu.addAction(self.tr("Edit in the codebook…")).triggered.connect(
            lambda: self.more_requested.emit(tag.id)
        )
        menu.addAction(self.tr("Remove")).triggered.connect(
            lambda: self._on_editor_tag_removed(tag.id)
        )
        self.menu_opened.emit(menu, tag)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _on_edit_toggled(self, on: bool) -> None:
        if not on:
            self.editor.hide()
        elif self._model.rows:
            row = max(0, self.list.currentIndex().row())
            self._edit_tag(self._model.rows[row].tag)

    def _on_editor_tag_changed(self, tag: Tag) -> None:
        self._tagging.attempt(lambda: edits.update_tag(self._session.project, tag))

    def _on_editor_tag_removed(self, tag_id: int) -> None:
        project, tag = self._session.project, self._session.codebook.get(tag_id)
        if tag is None:
            return
        if project.tag_counts().get(tag_id):
            self.stop_editing()
            self.remove_asked.emit(tag)
        elif self._tagging.attempt(lambda: edits.remove_tag(project, tag_id)):
            self._tagging.tell(self.tr("Removed the tag {tag}").format(tag=tag.name))
