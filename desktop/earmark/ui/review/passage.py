"""The right panel of the Review page: the passage in its surroundings, and what to decide."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from earmark.app import bulk, edits
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook
from earmark.domain.transcript import Transcript
from earmark.errors import AppError
from earmark.ui import fonts, live_keys, texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.badge import TagBadge
from earmark.ui.field_form import FieldForm
from earmark.ui.in_sight import keep_focus_in_sight
from earmark.ui.messages import Messages
from earmark.ui.note_editor import NoteEditor
from earmark.ui.numbers import precise_clock
from earmark.ui.session import Session

WIDTH = 316
_MOST_ROWS = 8
_AROUND_CHARS = 200
_LONGEST = 1500
_MARGIN_PX = 14


class PassagePanel(QFrame):
    """Shows one annotation with the text around it, its note and the keys that judge it.

    Attributes:
        status_chosen: The `Status` whose button was pressed.
        show_requested: The `Annotation` to be shown in the transcript.
    """

    status_chosen = Signal(object)
    show_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rightPanel")
        self._session = session
        self._messages = messages
        self._codebook = Codebook()
        self.annotation: Annotation | None = None
        self._badge = TagBadge(self)
        self._tag = texts.label("", "title", self, name="passageTag")
        self._time = texts.label("", "muted", self, name="passageTime")
        self._text = QLabel(self)
        self._source = texts.label("", "muted", self, name="passageSource")
        self.note = NoteEditor(self, name="reviewNote")
        self.fields = FieldForm(self, name="reviewFields", earlier=session.earlier_answers)
        self._judging = QHBoxLayout()
        self._buttons = {
            Status.ACCEPTED: self._button("tag.accept", self.tr("Accept"), actions),
            Status.REJECTED: self._button("tag.reject", self.tr("Reject"), actions),
            Status.DISPUTED: self._button("tag.dispute", self.tr("Dispute"), actions),
        }
        self._show = QPushButton(self.tr("Show in the transcript"), self)
        self._build(actions)
        self.note.note_written.connect(self._on_note_written)
        self.fields.answered.connect(self._on_field_answered)
        self._show.clicked.connect(self._on_show_clicked)
        theme.notifier().theme_changed.connect(self._on_theme_changed)
        self.show_annotation(None)

    def set_codebook(self, codebook: Codebook) -> None:
        """Tell which tags there are."""
        self._codebook = codebook

    @Slot(object)
    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show an annotation, None for none."""
        self.annotation = annotation
        for widget in (self._badge, self._tag, self._time, self._source, self._show):
            widget.setVisible(annotation is not None)
        for status, button in self._buttons.items():
            button.setEnabled(annotation is not None)
            button.setChecked(annotation is not None and annotation.status is status)
        if annotation is None:
            self.note.show_note(None, "")
            self.fields.show_answers((), (), None)
            self._text.setText(self.tr("Choose a row to read it in its surroundings."))
            return
        tag = self._codebook.get(annotation.tag_id)
        self._badge.set_tag(tag)
        self._tag.setText(tag.name if tag else "")
        start, end = (
            precise_clock(ms) for ms in (annotation.time.start_ms, annotation.time.end_ms)
        )
        self._time.setText(f"{start} – {end}")
        timing = texts.timing_text(annotation.timing_source, annotation.uncertainty_ms)
        by = self.tr("by {0} · ").format(annotation.annotator) if annotation.annotator else ""
        self._source.setText(by + timing)
        self.note.show_note(annotation.id, annotation.note)
        self.fields.show_answers(tag.fields if tag else (), annotation.fields, annotation.id)
        self._show_text(annotation)

    def edit_note(self) -> None:
        """Put the caret into the note."""
        if self.annotation is not None:
            self.note.begin()

    def edit_fields(self) -> None:
        """Put the caret into the first field; into the note where the tag has no fields."""
        if self.annotation is not None and not self.fields.begin():
            self.note.begin()

    def flush(self) -> None:
        """Keep what is typed."""
        self.note.flush()
        self.fields.flush()

    def _build(self, actions: ActionSet) -> None:
        self._text.setObjectName("passageText")
        self._text.setWordWrap(True)
        self._text.setFont(fonts.reading_font(15))
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._show.setObjectName("showInTranscript")
        self._show.setProperty("role", "link")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area, body = self._scroll_area()
        whole.addWidget(area, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 4 * theme.UNIT, 14, 2 * theme.UNIT)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(texts.heading(self.tr("Passage"), self))
        head = QHBoxLayout()
        head.addWidget(self._badge)
        head.addWidget(self._tag, 1)
        head.addWidget(self._time)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._source)
        column.addWidget(self.fields)
        label = QHBoxLayout()
        label.addWidget(texts.label(self.tr("Note"), "field", self))
        label.addWidget(live_keys.keycap(actions, "tag.note", self))
        label.addStretch(1)
        column.addLayout(label)
        self.note.setFixedHeight(84)
        column.addWidget(self.note)
        row = self._judging
        row.setSpacing(2 * theme.UNIT)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(14, 2 * theme.UNIT, 14, 3 * theme.UNIT)
        below.addLayout(row)
        below.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below each other where a language makes them too wide for one row."""
        super().resizeEvent(event)
        hints = [button.sizeHint().width() for button in self._buttons.values()]
        wide = sum(hints) + 2 * theme.UNIT * len(hints) + 2 * _MARGIN_PX > self.width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._judging.setDirection(down if wide else across)

    def _scroll_area(self) -> tuple[QScrollArea, QWidget]:
        area = QScrollArea(self)
        area.setObjectName("passageScroll")
        area.setAccessibleName(self.tr("The annotation"))
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(area)
        body.setObjectName("passageBody")
        area.setWidget(body)
        keep_focus_in_sight(area)
        return area, body

    def _button(self, action_id: str, text: str, actions: ActionSet) -> QPushButton:
        button = QPushButton(self)
        live_keys.write_on(button, text, actions, action_id)
        button.setObjectName(action_id.replace(".", "_"))
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.clicked.connect(self._on_button_clicked)
        return button

    def _transcript_around(self, annotation: Annotation) -> Transcript:
        episode = self._session.episode
        if episode is not None and episode.id == annotation.episode_id:
            return self._session.transcript
        return self._session.project.around(annotation, _MOST_ROWS + 1)

    def _show_text(self, annotation: Annotation) -> None:
        tag = self._codebook.get(annotation.tag_id)
        try:
            before, after = _surroundings(self._transcript_around(annotation), annotation)
        except AppError:  # taken away in the meantime; its own text is still known
            before, after = "", ""
        tint = theme.current().tag_tint(tag) if tag else theme.current().tokens.well
        inside = annotation.text
        if len(inside) > _LONGEST:
            inside = inside[: _LONGEST // 2] + " … " + inside[-_LONGEST // 2 :]
        self._text.setText(
            f'<p style="line-height:120%">{escape(before)}'
            f'<span style="background-color:{tint}; text-decoration:underline">'
            f"{escape(inside)}</span>{escape(after)}</p>"
        )

    def _on_button_clicked(self) -> None:
        for status, button in self._buttons.items():
            if button is self.sender():
                self.status_chosen.emit(status)

    @Slot(int, str)
    def _on_note_written(self, annotation_id: int, text: str) -> None:
        try:
            edits.set_note(self._session.project, annotation_id, text)
        except AppError as error:
            self._messages.warn(error)

    @Slot(object, str, str)
    def _on_field_answered(self, annotation_id: int, name: str, answer: str) -> None:
        try:
            bulk.set_field(self._session.project, [annotation_id], name, answer)
        except AppError as error:
            self._messages.warn(error)

    def _on_show_clicked(self) -> None:
        if self.annotation is not None:
            self.show_requested.emit(self.annotation)

    def _on_theme_changed(self) -> None:
        if self.annotation is not None:
            self._show_text(self.annotation)


def _surroundings(transcript: Transcript, annotation: Annotation) -> tuple[str, str]:
    """The text of the paragraph before and after an annotation, cut where it is long."""
    rows = transcript.rows_of(annotation.span)
    first, last = rows[0], rows[-1]
    start, end = _paragraph(transcript, first, last)
    before = "".join(transcript[row].text + " " for row in range(start, first))
    after = "".join(" " + transcript[row].text for row in range(last + 1, end))
    before += transcript[first].text[: annotation.span.start]
    after = transcript[last].text[annotation.span.end :] + after
    if len(before) > _AROUND_CHARS:
        before = "… " + before[-_AROUND_CHARS:].partition(" ")[2]
    elif start:
        before = f"… {before}"
    if len(after) > _AROUND_CHARS:
        after = after[:_AROUND_CHARS].rpartition(" ")[0] + " …"
    elif end < len(transcript):
        after += " …"
    return before, after


def _paragraph(transcript: Transcript, first: int, last: int) -> tuple[int, int]:
    """The rows of the paragraph that some rows stand in; a row more where they are all of it."""
    start, end = first, last + 1
    while start > 0 and first - start < _MOST_ROWS and not transcript[start].paragraph:
        start -= 1
    while end < len(transcript) and end - last <= _MOST_ROWS and not transcript[end].paragraph:
        end += 1
    if start == first and end == last + 1:
        return max(0, first - 1), min(len(transcript), last + 2)
    return start, end
