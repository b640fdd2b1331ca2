"""A field for the note of an annotation that saves what is typed within a second."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

SAVE_AFTER_MS = 700


class NoteEditor(QPlainTextEdit):
    """Write the note of one annotation at a time.

    What is typed is saved no later than `SAVE_AFTER_MS` after it was, also while typing goes
    on; leaving the field, hiding it and turning to another annotation save at once. While the
    same annotation is shown, text from outside (undo) replaces what stands there only if
    nothing is waiting to be saved.

    Attributes:
        note_written: Annotation id and text to be stored.
        left: The person is done with the note.
    """

    note_written = Signal(int, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str = "noteEditor") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # the history of the project takes typing back as well
        self._annotation_id: int | None = None
        self._stored = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)
        self.setEnabled(False)

    def show_note(self, annotation_id: int | None, text: str) -> None:
        """Show the note of an annotation; None for no annotation."""
        if annotation_id == self._annotation_id:
            if not self._timer.isActive() and text != self.toPlainText():
                self._put(text)
            self._stored = text if not self._timer.isActive() else self._stored
            return
        self.flush()
        self._annotation_id = annotation_id
        self.setEnabled(annotation_id is not None)
        self._put(text)

    @Slot()
    def flush(self) -> None:
        """Save what is typed and not saved yet."""
        self._timer.stop()
        text = self.toPlainText()
        if self._annotation_id is not None and text != self._stored:
            self._stored = text
            self.note_written.emit(self._annotation_id, text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(move) for move in moves):
                event.ignore()
                return False
        return super().event(event)

    def begin(self) -> None:
        """Put the caret at the end of what is written."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field saves."""
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hiding the field saves."""
        super().hideEvent(event)
        self.flush()

    def _put(self, text: str) -> None:
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._stored = text

    def _on_text_changed(self) -> None:
        changed = self._annotation_id is not None and self.toPlainText() != self._stored
        if changed and not self._timer.isActive():  # going on typing must not put it off
            self._timer.start()
