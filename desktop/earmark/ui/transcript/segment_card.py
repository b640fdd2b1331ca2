"""The card over the page in which one segment is corrected: its words, its start and its end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.timecode import parse_timecode
from earmark.domain.transcript import Segment
from earmark.errors import EditError
from earmark.ui import fonts, texts, theme
from earmark.ui.flow_row import FlowRow
from earmark.ui.numbers import precise_clock
from earmark.ui.transcript.positions import Place, Utf16Map

if TYPE_CHECKING:
    from earmark.ui.transcript.view import TranscriptView

SAVE_AFTER_MS = 700
_FIELD_PX = 88
_MOST_LINES = 12


class WordsField(QPlainTextEdit):
    """The words of the segment; Enter and Escape are done, whatever is typed is kept."""

    done = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take typing back here first, and only then what was done before."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for step, there in (
                (QKeySequence.StandardKey.Undo, self.document().isUndoAvailable()),
                (QKeySequence.StandardKey.Redo, self.document().isRedoAvailable()),
            ):
                if event.matches(step) and not there:
                    event.ignore()
                    return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Ctrl+Enter and Escape close; a segment has no line ends."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field saves."""
        super().focusOutEvent(event)
        self.left.emit()


class SegmentCard(QFrame):
    """Floats over its segment, as wide as the column, and grows with the text.

    Attributes:
        written: The text as it is now is to be saved.
        times_set: (start ms or None, end ms or None) that were typed.
        now_wanted: `start` or `end` is to be set to the playhead.
        restore_wanted: The first text is wanted back.
        closed: The person is done.
    """

    written = Signal(str)
    times_set = Signal(object, object)
    now_wanted = Signal(str)
    restore_wanted = Signal()
    closed = Signal()

    def __init__(self, view: "TranscriptView") -> None:
        super().__init__(view.viewport())
        self._view = view
        self.segment: Segment | None = None
        self._stored = ""
        self.setObjectName("segmentCard")
        self.setAccessibleName(self.tr("Correct the segment"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAutoFillBackground(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self._build()
        self.hide()
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.place)

    def _build(self) -> None:
        self.words = WordsField(self)
        self.words.setObjectName("segmentWords")
        self.words.setAccessibleName(self.tr("Words of the segment"))
        self.words.setTabChangesFocus(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.words.textChanged.connect(self._on_words_text_changed)
        self.words.done.connect(self.close_card)
        self.words.left.connect(self._on_left)
        foot = FlowRow(spacing=theme.UNIT)
        self.start = self._time_field("segmentStart", self.tr("Start"), self.tr("Start"), foot)
        self.start_now = self._button(
            "segmentStartNow", self.tr("Now"), self.tr("Set the start to the playhead"), foot
        )
        self.end = self._time_field("segmentEnd", self.tr("End"), self.tr("End"), foot)
        self.end_now = self._button(
            "segmentEndNow", self.tr("Now"), self.tr("Set the end to the playhead"), foot
        )
        self.start_now.clicked.connect(lambda: self.now_wanted.emit("start"))
        self.end_now.clicked.connect(lambda: self.now_wanted.emit("end"))
        foot.split()
        self.restore = self._button(
            "segmentRestore", self.tr("Put it back"), self.tr("Put the first text back"), foot
        )
        self.restore.clicked.connect(self.restore_wanted)
        self._first = texts.label("", "muted", self, name="segmentFirstText")
        self._first.setWordWrap(True)
        hint = texts.label(
            self.tr("Saved while you type. Enter or Esc closes; F4 plays, F2 goes back."),
            "muted",
            self,
            name="segmentHint",
        )
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[3 * theme.UNIT] * 4)
        column.setSpacing(2 * theme.UNIT)
        for part in (self.words, self._first):
            column.addWidget(part)
        column.addLayout(foot)
        column.addWidget(hint)

    def _time_field(self, name: str, label: str, spoken: str, row: FlowRow) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.setFixedWidth(_FIELD_PX)
        field.setFont(fonts.interface_font(13, tabular=True))
        field.editingFinished.connect(self._on_times_editing_finished)
        row.addWidget(texts.label(label, "muted", self))
        row.addWidget(field)
        return field

    def _button(self, name: str, text: str, tip: str, row: FlowRow) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setMinimumHeight(28)
        row.addWidget(button)
        return button

    # Opening, showing, closing

    def open(self, segment: Segment, offset: int | None = None) -> None:
        """Show a segment with the caret at an offset, at the end without one."""
        self.segment = segment
        self.words.setFont(fonts.reading_font(self._view.page.font_px))
        self._put(segment.text)
        self._show_rest(segment)
        self.show()
        self.place()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        cursor = self.words.textCursor()
        if offset is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(Utf16Map(segment.text).to_qt(offset))
        self.words.setTextCursor(cursor)

    def take(self, segment: Segment) -> None:
        """Show what has become of the segment, unless something typed waits to be saved."""
        self.segment = segment
        same = " ".join(self.words.toPlainText().split()) == segment.text
        if not self._timer.isActive() and not same:
            self._put(segment.text)
        self._show_rest(segment)
        self.place()

    def offset(self) -> int:
        """Where the caret is, in code points."""
        text = self.words.toPlainText()
        return Utf16Map(text).to_offset(self.words.textCursor().position())

    def flush(self) -> None:
        """Save what is typed and not saved yet."""
        self._timer.stop()
        text = self.words.toPlainText()
        if self.segment is not None and text != self._stored and text.strip():
            self._stored = text
            self.written.emit(text)

    def close_card(self) -> None:
        """Save and put the card away; without any text the segment stays as it was saved."""
        if self.segment is None:
            return
        self.flush()
        self.segment = None
        self.hide()
        self.closed.emit()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, text: str) -> None:
        self.words.blockSignals(True)
        self.words.setPlainText(text)
        self.words.blockSignals(False)
        self._stored = text
        self._timer.stop()

    def _show_rest(self, segment: Segment) -> None:
        self.start.setText(precise_clock(segment.start_ms))
        self.end.setText(precise_clock(segment.end_ms))
        first = segment.original_text
        self.restore.setVisible(first is not None)
        self._first.setVisible(first is not None)
        self._first.setText(self.tr("First text: {text}").format(text=first or ""))

    def place(self) -> None:
        """Stand over the segment; out of sight, at the nearer edge of the page."""
        if self.segment is None:
            return
        page = self._view.page
        try:
            row = page.transcript.row_of(self.segment.id)
        except EditError:
            return
        rects = page.rects_of(Place(row, 0), Place(row, len(page.transcript[row].text)))
        column = page.column
        width = int(column.ground_right - column.text_left) + 2 * theme.UNIT
        left = int(column.text_left) - 3 * theme.UNIT
        self.words.setFixedHeight(self._words_height(width))
        self.setFixedWidth(max(280, min(width, int(page.width) - 2 * theme.UNIT)))
        layout = self.layout()
        height = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        height = max(height, self.sizeHint().height())
        top = int(rects[0].top()) - theme.UNIT if rects else self.y()
        top = max(theme.UNIT, min(top, int(page.height) - height - theme.UNIT))
        left = max(theme.UNIT, min(left, int(page.width) - self.width() - theme.UNIT))
        self.setGeometry(left, top, self.width(), height)

    def _words_height(self, width: int) -> int:
        metrics = self.words.fontMetrics()
        inner = max(80, width - 8 * theme.UNIT)
        text = self.words.toPlainText() or " "
        box = metrics.boundingRect(0, 0, inner, 10_000, Qt.TextFlag.TextWordWrap, text)
        lines = max(1, min(_MOST_LINES, -(-box.height() // metrics.lineSpacing())))
        return lines * metrics.lineSpacing() + 5 * theme.UNIT

    # Events

    def _on_words_text_changed(self) -> None:
        if self.segment is not None and self.words.toPlainText() != self._stored:
            self._timer.start()
        self.place()

    def _on_times_editing_finished(self) -> None:
        if self.segment is None:
            return
        wanted: list[int | None] = []
        for field, ms in ((self.start, self.segment.start_ms), (self.end, self.segment.end_ms)):
            try:
                typed = parse_timecode(field.text())
            except ValueError:
                field.setText(precise_clock(ms))
                typed = ms
            wanted.append(None if typed == ms else typed)
        if wanted != [None, None]:
            self.times_set.emit(*wanted)

    def _on_left(self) -> None:
        """Save; close where the focus went to another part of the window."""
        self.flush()
        QTimer.singleShot(0, self._close_when_left)

    def _close_when_left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus) and isinstance(focus, QWidget):
            self.close_card()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes from the other fields as well."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the segment when the page changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)
