"""The dock in which the codebook is built: the tree above, everything about one tag below."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from earmark.app import codebook_edits, codebook_files
from earmark.domain.codebook import Codebook, Tag, free_color, free_key
from earmark.domain.filters import parse
from earmark.domain.review import AnnotationQuery
from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.codebook.questions import (
    MOVE,
    RETIRE,
    DeleteQuestion,
    MergeQuestion,
    Question,
    SplitQuestion,
)
from earmark.ui.codebook.tag_form import TagForm
from earmark.ui.codebook.tree import CodebookTree
from earmark.ui.in_sight import keep_focus_in_sight
from earmark.ui.messages import Messages
from earmark.ui.session import Session
from earmark.ui.tagging import Tagging

_WIDTH = 400
_LEAST_TREE_PX = 132
_COUNT_AFTER_MS = 250


class _FormArea(QScrollArea):
    """Scrolls the form up and down, and is never too narrow for it."""

    def __init__(self, form: TagForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tagFormArea")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form = form
        self.setWidget(form)
        form.installEventFilter(self)
        keep_focus_in_sight(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as the form must be, with the bar beside it."""
        bar = self.verticalScrollBar().sizeHint().width()
        least = self._form.minimumSizeHint().width() + bar
        return QSize(least, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more room when a field of the form needs it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class CodebookDock(QDockWidget):
    """Builds the codebook; every change is kept at once and can be taken back."""

    def __init__(
        self, session: Session, tagging: Tagging, messages: Messages, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("codebookDock")
        self.setWindowTitle(self.tr("Codebook"))
        self.setAccessibleName(self.tr("Codebook editor"))
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._session = session
        self._tagging = tagging
        self._messages = messages
        self.tree = CodebookTree(self)
        self.form = TagForm(self)
        self.deleting = DeleteQuestion(self)
        self.merging = MergeQuestion(self)
        self.splitting = SplitQuestion(self, self._count_matching)
        self._buttons: dict[str, QPushButton] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_COUNT_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        self._arrange()
        self._connect()

    def sizeHint(self) -> QSize:
        """Wide enough for the fields of a tag."""
        return QSize(_WIDTH, 600)

    @Slot()
    def refresh(self) -> None:
        """Show the codebook as it is, with how often each tag is used in the project."""
        if not self.isVisible():
            return
        self._later.stop()
        codebook = self._session.codebook
        self.tree.show_codebook(codebook, self._session.project.tag_counts())
        tag = self.tree.tag()
        if tag is None and len(codebook):
            self.tree.go_to(next(codebook.walk())[1].id)
            tag = self.tree.tag()
        self.form.show_tag(tag, codebook)
        for name in ("codebookMerge", "codebookSplit", "codebookDelete"):
            self._buttons[name].setEnabled(tag is not None)

    def add_tag(self) -> None:
        """Add a tag after the current one and let its name be written."""
        codebook, project = self._session.codebook, self._session.project
        current = self.tree.tag()
        name, number = self.tr("new tag"), 2
        while codebook.by_name(name):
            name, number = self.tr("new tag {n}").format(n=number), number + 1
        made: list[Tag] = []

        def work() -> None:
            made.append(
                codebook_edits.add_tag(project, name, free_color(codebook), free_key(codebook))
            )
            if current is not None:
                path = codebook.path_ids(current)
                above = path[-2] if len(path) > 1 else None
                codebook_edits.place_tag(project, made[0].id, above, current.id)

        if self._tagging.attempt(work):
            self.show_tag(made[0].id)

    def show_tag(self, tag_id: int) -> None:
        """Show a tag and put the caret into its name."""
        self.refresh()
        self.tree.go_to(tag_id)
        self.form.start()

    def ask_delete(self, tag: Tag) -> None:
        """Delete a tag; where annotations have it, ask first what becomes of them."""
        count = self._session.project.tag_counts().get(tag.id, 0)
        if count:
            self._put_away_questions()
            self.tree.go_to(tag.id)
            self.deleting.ask(tag, count, self._session.codebook)
        elif self._attempt(lambda: codebook_edits.remove_tag(self._session.project, tag.id)):
            self._tagging.tell(self.tr("Removed the tag {tag}").format(tag=tag.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the dock away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is written."""
        super().hideEvent(event)
        self.form.flush()

    # How it is put together.

    def _arrange(self) -> None:
        head = QWidget(self)
        head.setObjectName("codebookDockHead")
        row = QHBoxLayout(head)
        row.setContentsMargins(3 * theme.UNIT, 2 * theme.UNIT, 2 * theme.UNIT, theme.UNIT)
        row.addWidget(texts.heading(self.tr("Codebook"), head))
        row.addStretch(1)
        for name, text, tip, do in (
            ("codebookImport", self.tr("Import…"),
             self.tr("From REFI-QDA (.qdc), JSON, CSV or another project"), self.ask_import),
            ("codebookExport", self.tr("Export…"),
             self.tr("As REFI-QDA (.qdc), JSON or CSV"), self.ask_export),
            ("codebookClose", self.tr("Close"), self.tr("Put the editor away (Esc)"), self.close),
        ):  # fmt: skip
            row.addWidget(self._button(name, text, tip, do, role="link"))
        self.setTitleBarWidget(head)
        body = QWidget(self)
        body.setObjectName("codebookDockBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(3 * theme.UNIT, 0, 3 * theme.UNIT, 2 * theme.UNIT)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(self._parts(), 1)
        self.setWidget(body)

    def _parts(self) -> QSplitter:
        upper = QWidget(self)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.UNIT)
        self.tree.setMinimumHeight(_LEAST_TREE_PX)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        for name, text, tip, do in (
            ("codebookAdd", self.tr("Add"),
             self.tr("Add a tag after this one (Ins)"), self.add_tag),
            ("codebookMerge", self.tr("Merge…"), self.tr("Put this tag into another"), self._merge),
            ("codebookSplit", self.tr("Split…"),
             self.tr("Give some of its annotations a tag of their own"), self._split),
            ("codebookDelete", self.tr("Delete…"), self.tr("Delete this tag (Del)"), self._delete),
        ):  # fmt: skip
            row.addWidget(self._button(name, text, tip, do))
        row.addStretch(1)
        column.addLayout(row)
        for question in (self.deleting, self.merging, self.splitting):
            column.addWidget(question)
        scroll = _FormArea(self.form, self)
        scroll.setAccessibleName(self.tr("The tag"))
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setObjectName("codebookParts")
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(2 * theme.UNIT)
        parts.addWidget(upper)
        parts.addWidget(scroll)
        parts.setSizes([260, 420])
        return parts

    def _button(
        self, name: str, text: str, tip: str, do: Callable[[], object], role: str = ""
    ) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.rstrip("…"))
        button.setToolTip(tip)
        if role:
            button.setProperty("role", role)
        button.clicked.connect(do)
        self._buttons[name] = button
        return button

    def _connect(self) -> None:
        session = self._session
        session.codebook_changed.connect(self.refresh)
        session.project_opened.connect(self.refresh)
        session.annotations_changed.connect(self._later.start)
        self.tree.current_changed.connect(self._on_tree_current_changed)
        self.tree.placed.connect(self._on_tree_placed)
        self.tree.add_requested.connect(self.add_tag)
        self.tree.rename_requested.connect(self.form.start)
        self.tree.delete_requested.connect(self._delete)
        self.form.tag_changed.connect(self._on_form_tag_changed)
        self.form.parent_chosen.connect(self._on_form_parent_chosen)
        self.deleting.decided.connect(self._on_deleting_decided)
        self.merging.decided.connect(self._on_merging_decided)
        self.splitting.decided.connect(self._on_splitting_decided)

    # What the person asks for.

    def _attempt(self, work: Callable[[], object]) -> bool:
        done = self._tagging.attempt(work)
        if not done:
            self.form.tag = None  # what was refused is not shown as if it held
            self.refresh()
        return done

    def _questions(self) -> tuple[Question, ...]:
        return self.deleting, self.merging, self.splitting

    def _put_away_questions(self) -> None:
        for question in self._questions():
            question.hide()

    def _delete(self) -> None:
        tag = self.tree.tag()
        if tag is not None:
            self.ask_delete(tag)

    def _merge(self) -> None:
        tag = self.tree.tag()
        if tag is not None:
            self._put_away_questions()
            self.merging.ask(tag, self._session.codebook)

    def _split(self) -> None:
        tag = self.tree.tag()
        if tag is not None:
            self._put_away_questions()
            self.splitting.ask(tag)

    def ask_import(self) -> None:
        """Let the person choose a codebook to take tags from."""
        kinds = self.tr("Codebooks and projects (*.qdc *.json *.csv *.earmark)")
        chosen = self._messages.ask_open(self.tr("Take tags from"), kinds)
        if chosen:
            self.import_from(chosen[0])

    def import_from(self, source: Path) -> None:
        """Take tags from a file or another project."""
        try:
            taken = codebook_files.import_codebook(self._session.project, source)
        except AppError as error:
            self._messages.warn(error)
            return
        told = self.tr("{new} tags are new, {changed} were changed.").format(
            new=taken.added, changed=taken.changed
        )
        if taken.remarks:
            told += " " + taken.remarks[0]
        self._tagging.tell(told)

    def ask_export(self) -> None:
        """Let the person say where the codebook is to be written."""
        project = self._session.project
        proposal = project.path.with_name(f"{project.path.stem}-codebook.qdc")
        kinds = self.tr("REFI-QDA codebook (*.qdc);;JSON (*.json);;CSV (*.csv)")
        chosen = self._messages.ask_save(self.tr("Write the codebook"), proposal, kinds)
        if chosen is None:
            return
        try:
            codebook_files.export_codebook(project, chosen)
        except AppError as error:
            self._messages.warn(error)
            return
        self._messages.say(self.tr("Wrote {name}.").format(name=chosen.name))

    def _count_matching(self, tag_id: int, words: str) -> tuple[int, int] | None:
        understood = parse(words)
        if understood.problems or not understood.terms:
            return None
        project = self._session.project
        query = AnnotationQuery(tag_ids=frozenset({tag_id}), terms=understood.terms, limit=1)
        return project.query(query).total, project.tag_counts().get(tag_id, 0)

    @Slot(object)
    def _on_tree_current_changed(self, tag: Tag | None) -> None:
        self._put_away_questions()
        self.form.show_tag(tag, self._session.codebook)

    @Slot(int, object, object)
    def _on_tree_placed(self, tag_id: int, above: int | None, after: int | None) -> None:
        project = self._session.project
        self._attempt(lambda: codebook_edits.place_tag(project, tag_id, above, after))

    @Slot(object, object)
    def _on_form_tag_changed(self, tag: Tag, renamed: dict[str, str]) -> None:
        project = self._session.project
        self._attempt(lambda: codebook_edits.update_tag(project, tag, renamed))

    @Slot(int, object)
    def _on_form_parent_chosen(self, tag_id: int, above: int | None) -> None:
        codebook: Codebook = self._session.codebook
        last = codebook.children(above)[-1:]
        self._on_tree_placed(tag_id, above, last[0].id if last else None)

    @Slot(int, str, object)
    def _on_deleting_decided(self, tag_id: int, fate: str, other: int | None) -> None:
        project, tag = self._session.project, self._session.codebook.get(tag_id)
        if tag is None:
            return
        if fate == RETIRE:
            done = self._attempt(lambda: codebook_edits.retire_tag(project, tag_id))
            told = self.tr("Retired the tag {tag}")
        else:
            move_to = other if fate == MOVE else None
            done = self._attempt(
                lambda: codebook_edits.remove_tag(
                    project, tag_id, move_to=move_to, take_off=fate != MOVE
                )
            )
            told = self.tr("Removed the tag {tag}")
        if done:
            self._tagging.tell(told.format(tag=tag.name))

    @Slot(int, int)
    def _on_merging_decided(self, tag_id: int, into_id: int) -> None:
        project = self._session.project
        if self._attempt(lambda: codebook_edits.merge_tags(project, tag_id, into_id)):
            self.tree.go_to(into_id)
            self._tagging.tell(self.tr("Merged"))

    @Slot(int, str, str)
    def _on_splitting_decided(self, tag_id: int, name: str, words: str) -> None:
        project, terms = self._session.project, parse(words).terms
        made: list[tuple[Tag, int]] = []
        if self._attempt(
            lambda: made.append(codebook_edits.split_tag(project, tag_id, name, terms))
        ):
            tag, count = made[0]
            self.tree.go_to(tag.id)
            self._tagging.tell(
                self.tr("{n} annotations have {tag} now").format(n=count, tag=tag.name)
            )
