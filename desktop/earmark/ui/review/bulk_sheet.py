"""Changes many annotations at once, after showing what that would do; one step of undo."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from earmark.app import bulk
from earmark.app.bulk import BulkPreview
from earmark.app.jobs import Job, JobContext
from earmark.domain.annotation import Status
from earmark.domain.bulk import BulkChange, NoteEdit
from earmark.domain.codebook import FieldKind
from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.review.bulk_preview import CHANGE, PASSAGE, TIME, PreviewModel
from earmark.ui.review.facet_rows import status_names
from earmark.ui.segmented import Segmented
from earmark.ui.session import Session

T = TypeVar("T")
_PAUSE_MS = 120
_SELECTED, _SHOWN = "selected", "shown"
_WIDTHS = {TIME: 70, PASSAGE: 300}


class BulkSheet(QDialog):
    """Asks what to change and shows before and after.

    Attributes:
        changed: How many annotations were changed.
        failed: The `AppError` that kept it from being done.
    """

    changed = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        selected: Sequence[int],
        shown: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        """Make the sheet.

        Args:
            session: What is open.
            selected: The numbers of the annotations in the selected rows.
            shown: Those of all that the table shows.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName("bulkSheet")
        self.setWindowTitle(self.tr("Change annotations"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        self._session = session
        self._jobs: list[Job] = []
        self._ids = {_SELECTED: selected, _SHOWN: shown}
        self.scope = Segmented(self._scopes(), self, name="bulkScope")
        self.scope.set_value(_SELECTED if len(selected) > 1 else _SHOWN)
        self.scope.setAccessibleName(self.tr("Which annotations"))
        self.tag = self._box("bulkTag", self.tr("Tag"))
        self.status = self._box("bulkStatus", self.tr("Status"))
        self.field = self._box("bulkField", self.tr("Field"))
        self.answer = self._box("bulkAnswer", self.tr("Answer"))
        self.answer.setEditable(True)
        self.note_edit = self._box("bulkNote", self.tr("Note"))
        self.words = self._line("bulkFind", self.tr("Words to replace"))
        self.note = self._line("bulkNoteText", self.tr("Words to write"))
        self._model = PreviewModel(session.codebook, self)
        self._table = QTableView(self)
        self._count = texts.label("", "muted", self, name="bulkCount")
        self.apply_button = QPushButton(self.tr("Change"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._fill()
        self._set_up_table()
        self._arrange()
        self._connect()
        self._show_inputs()
        self._look()

    def change(self) -> BulkChange:
        """What is asked for."""
        status, field = self.status.currentData(), self.field.currentData()
        return BulkChange(
            self.tag.currentData(),
            Status(status) if status else None,
            ((field, self.answer.currentText().strip()),) if field else (),
            NoteEdit(self.note_edit.currentData()),
            self.note.text(),
            self.words.text(),
        )

    def _scopes(self) -> tuple[tuple[str, str], ...]:
        selected, shown = len(self._ids[_SELECTED]), len(self._ids[_SHOWN])
        return (
            (_SELECTED, texts.counted(selected, self.tr("1 selected"), self.tr("{n} selected"))),
            (_SHOWN, texts.counted(shown, self.tr("1 shown"), self.tr("All {n} shown"))),
        )

    def _box(self, name: str, label: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        return box

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setPlaceholderText(label)
        return line

    def _fill(self) -> None:
        keep = self.tr("leave as it is")
        for box in (self.tag, self.status, self.field):
            box.addItem(keep, None)
        names: dict[str, None] = {}
        for tag in self._session.codebook:
            if not tag.retired:
                self.tag.addItem(tag.name, tag.id)
            names.update(dict.fromkeys(field.name for field in tag.fields))
        for status, name in status_names():
            self.status.addItem(name, status.value)
        for field in names:
            self.field.addItem(field, field)
        for edit, text in (
            (NoteEdit.KEEP, keep),
            (NoteEdit.ADD, self.tr("add a line")),
            (NoteEdit.REPLACE, self.tr("replace words")),
            (NoteEdit.SET, self.tr("write anew")),
        ):
            self.note_edit.addItem(text, edit.value)

    def _set_up_table(self) -> None:
        table = self._table
        table.setObjectName("bulkPreview")
        table.setAccessibleName(self.tr("What would change"))
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setFont(texts.heading_font())
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(CHANGE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.UNIT)
        rows: list[tuple[str, list[QWidget]]] = [
            (self.tr("Which"), [self.scope]),
            (self.tr("Tag"), [self.tag]),
            (self.tr("Status"), [self.status]),
            (self.tr("Field"), [self.field, self.answer]),
            (self.tr("Note"), [self.note_edit, self.words, self.note]),
        ]
        for row, (name, widgets) in enumerate(rows):
            grid.addWidget(texts.label(name, "field", self), row, 0)
            for column, widget in enumerate(widgets, start=1):
                grid.addWidget(widget, row, column)
        for column in (1, 2, 3):
            grid.setColumnStretch(column, 1)
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self.close_button)
        below.addWidget(self.apply_button)
        self.apply_button.setObjectName("bulkApply")
        self.apply_button.setProperty("role", "primary")
        self.apply_button.setDefault(True)
        self.close_button.setObjectName("bulkClose")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(4 * theme.UNIT,) * 4)
        whole.setSpacing(3 * theme.UNIT)
        whole.addLayout(grid)
        whole.addWidget(self._table, 1)
        whole.addLayout(below)

    def _connect(self) -> None:
        for box in (self.tag, self.status, self.field, self.note_edit):
            box.currentIndexChanged.connect(self._on_choice)
        self.answer.currentTextChanged.connect(self._on_typed)
        self.words.textChanged.connect(self._on_typed)
        self.note.textChanged.connect(self._on_typed)
        self.scope.chosen.connect(self._on_typed)
        self.apply_button.clicked.connect(self._apply)
        self.close_button.clicked.connect(self.close)

    def _on_choice(self) -> None:
        self._show_inputs()
        self._on_typed()

    def _on_typed(self) -> None:
        self.apply_button.setEnabled(False)
        self._count.setText(self.tr("Looking…"))
        self._pause.start()

    def _show_inputs(self) -> None:
        field = self.field.currentData()
        self.answer.setVisible(field is not None)
        if self.answer.property("field") != field:
            self.answer.setProperty("field", field)
            self.answer.clear()
            self.answer.addItems(["", *self._choices(field)])
        edit = NoteEdit(self.note_edit.currentData())
        self.words.setVisible(edit is NoteEdit.REPLACE)
        self.note.setVisible(edit is not NoteEdit.KEEP)

    def _choices(self, name: str | None) -> list[str]:
        found: dict[str, None] = {}
        for tag in self._session.codebook:
            for field in tag.fields:
                if field.name == name:
                    yes_no = ("true", "false") if field.kind is FieldKind.YES_NO else ()
                    found.update(dict.fromkeys((*field.choices, *yes_no)))
        return list(found)

    def _chosen(self) -> Sequence[int]:
        return self._ids[self.scope.value() or _SHOWN]

    @Slot()
    def _look(self) -> None:
        """Find out beside the window what would change."""
        self._pause.stop()
        self.apply_button.setEnabled(False)
        project, ids, change = self._session.project, self._chosen(), self.change()

        def work(context: JobContext) -> BulkPreview:
            return bulk.preview(project, ids, change, context.check)

        self._run("bulk-preview", work, self._show, replaces=True)

    def _show(self, found: BulkPreview) -> None:
        self._model.set_examples(found.examples)
        self.apply_button.setEnabled(found.changing > 0)
        n = f"{found.changing:,}"
        self.apply_button.setText(self.tr("Change {n}").format(n=n))
        if self.change().is_nothing:
            self._count.setText(self.tr("Choose what is to change."))
        else:
            self._count.setText(
                self.tr("{n} of {all} would change; the first are shown.").format(
                    n=n, all=f"{found.total:,}"
                )
            )

    @Slot()
    def _apply(self) -> None:
        self._pause.stop()
        self.apply_button.setEnabled(False)
        project, ids, change = self._session.project, list(self._chosen()), self.change()
        self._run("bulk-apply", lambda _: bulk.apply(project, ids, change), self._on_applied)

    def done(self, result: int) -> None:
        """Nothing is looked for any more."""
        self._pause.stop()
        for job in self._jobs:
            job.cancel()
        super().done(result)

    def _on_applied(self, count: int) -> None:
        self.changed.emit(count)
        self.close()

    def _run(
        self,
        name: str,
        work: Callable[[JobContext], T],
        done: Callable[[T], None],
        *,
        replaces: bool = False,
    ) -> None:
        job = self._session.jobs.run(name, work, done, self._on_error, replaces=replaces)
        self._jobs = [one for one in self._jobs if not one.finished] + [job]

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._count.setText(str(error))
        self.failed.emit(error)
