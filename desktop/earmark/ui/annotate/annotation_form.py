"""The fields of the selected annotation: tag, times, passage, note, status."""

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from earmark.app import bulk, edits
from earmark.domain.annotation import Annotation, Status
from earmark.ui import badge, fonts, live_keys, texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.field_form import FieldForm
from earmark.ui.note_editor import NoteEditor
from earmark.ui.numbers import precise_clock
from earmark.ui.segmented import Segmented
from earmark.ui.session import Session
from earmark.ui.tagging import Tagging

_PASSAGE_MAX_PX = 96
_NOTE_PX = 52


class AnnotationForm(QWidget):
    """Shows the current annotation; every change is kept at once.

    Attributes:
        left: The person is done with the note.
    """

    left = Signal()

    def __init__(
        self, session: Session, actions: ActionSet, tagging: Tagging, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("annotationForm")
        self._session = session
        self._tagging = tagging
        self._shown: Annotation | None = None
        self._badge = badge.TagBadge(self)
        self._tag = QPushButton(self)
        self._time = texts.label("", "muted", self, name="annotationTime")
        self._passage = texts.label("", "passage", self, name="annotationPassage")
        self.note = NoteEditor(self, name="annotationNote")
        self.fields = FieldForm(self, name="annotationFields", earlier=session.earlier_answers)
        self.status = Segmented(
            (
                (Status.DRAFT.value, self.tr("draft")),
                (Status.ACCEPTED.value, self.tr("accepted")),
                (Status.DISPUTED.value, self.tr("disputed")),
                (Status.REJECTED.value, self.tr("rejected")),
            ),
            self,
            name="annotationStatus",
            wraps=True,
        )
        self._byline = texts.label("", "muted", self, name="annotationByline")
        self._build(actions)
        self.note.note_written.connect(self._on_note_written)
        self.status.chosen.connect(self._on_status_chosen)
        self._tag.clicked.connect(self._on_tag_clicked)
        self.note.left.connect(self.left)
        self.fields.left.connect(self.left)
        self.fields.answered.connect(self._on_field_answered)
        session.current_annotation_changed.connect(self.show_annotation)
        session.codebook_changed.connect(self._on_session_codebook_changed)
        self.show_annotation(None)

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show an annotation, None for none."""
        self._shown = annotation
        self.note.show_note(
            annotation.id if annotation else None, annotation.note if annotation else ""
        )
        tag = self._session.codebook.get(annotation.tag_id) if annotation else None
        self.fields.show_answers(
            tag.fields if tag else (),
            annotation.fields if annotation else (),
            annotation.id if annotation else None,
        )
        self._empty.setVisible(annotation is None)
        self._full.setVisible(annotation is not None)
        if annotation is None:
            return
        self._badge.set_tag(tag)
        self._tag.setText(tag.name if tag else "")
        self._tag.setAccessibleName(self.tr("Tag: {name}. Change").format(name=self._tag.text()))
        self._time.setText(
            f"{precise_clock(annotation.time.start_ms)} – {precise_clock(annotation.time.end_ms)}"
        )
        self._passage.setText(annotation.text)
        self.status.set_value(annotation.status.value)
        self._byline.setText(_byline(annotation))

    def edit_note(self) -> None:
        """Put the caret at the end of the note."""
        self.note.begin()

    def edit_fields(self) -> None:
        """Put the caret into the first field; into the note where the tag has no fields."""
        if not self.fields.begin():
            self.edit_note()

    def flush(self) -> None:
        """Keep what is typed."""
        self.note.flush()
        self.fields.flush()

    def _build(self, actions: ActionSet) -> None:
        empty = self._empty = QWidget(self)
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(texts.heading(self.tr("Annotation"), empty))
        hint = texts.label(
            self.tr(
                "Nothing is selected. Play, and press the key of a tag; "
                "or select words in the transcript first."
            ),
            "muted",
            empty,
            name="annotationHint",
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        self._full = QWidget(self)
        self._fill(self._full, actions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(empty)
        whole.addWidget(self._full)

    def _fill(self, full: QWidget, actions: ActionSet) -> None:
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(texts.heading(self.tr("Annotation"), full, name="annotationHeading"))
        column.addSpacing(5)
        column.addLayout(self._head())
        column.addSpacing(2 * theme.UNIT)
        column.addWidget(self._passage_field(full))
        column.addSpacing(2 * theme.UNIT)
        column.addWidget(self.fields)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(texts.label(self.tr("Note"), "field", full))
        head.addWidget(live_keys.keycap(actions, "tag.note", full))
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(theme.UNIT)
        self.note.setFixedHeight(_NOTE_PX)
        self.note.setPlaceholderText(self.tr("What is to be said about it"))
        column.addWidget(self.note)
        column.addSpacing(2 * theme.UNIT)
        column.addWidget(texts.label(self.tr("Status"), "field", full))
        column.addSpacing(theme.UNIT)
        self.status.setAccessibleName(self.tr("Status"))
        for value, action_id in (
            (Status.DRAFT, "tag.draft"),
            (Status.ACCEPTED, "tag.accept"),
            (Status.DISPUTED, "tag.dispute"),
            (Status.REJECTED, "tag.reject"),
        ):
            self.status.button(value.value).setToolTip(actions[action_id].toolTip())
        column.addWidget(self.status)
        column.addSpacing(10)
        self._byline.setFont(fonts.interface_font(12, tabular=True))
        self._byline.setWordWrap(True)
        column.addWidget(self._byline)

    def _head(self) -> QHBoxLayout:
        self._tag.setObjectName("annotationTag")
        self._tag.setProperty("role", "title")
        self._tag.setFont(fonts.interface_font(weight=QFont.Weight.DemiBold))
        self._tag.setToolTip(self.tr("Change the tag"))
        self._time.setFont(fonts.interface_font(tabular=True))
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        row.addWidget(self._badge)
        row.addWidget(self._tag)
        row.addStretch(1)
        row.addWidget(self._time)
        return row

    def _passage_field(self, parent: QWidget) -> QScrollArea:
        self._passage.setWordWrap(True)
        self._passage.setFont(fonts.reading_font(14))
        self._passage.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._passage.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = PassageArea(self._passage, parent)
        area.setAccessibleName(self.tr("Passage"))
        return area

    def _on_tag_clicked(self) -> None:
        annotation = self._shown
        if annotation is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag in self._session.codebook:
            if not tag.retired:
                choice = menu.addAction(badge.badge_icon(tag), tag.name)
                choice.setData(tag.id)
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(self._tag.mapToGlobal(self._tag.rect().bottomLeft()))

    def _on_menu_triggered(self, choice: QObject) -> None:
        annotation = self._shown
        data = getattr(choice, "data", None)
        if annotation is not None and data is not None and data() != annotation.tag_id:
            ids = [annotation.id]
            tag_id = int(data())
            self._tagging.attempt(lambda: edits.retag(self._session.project, ids, tag_id))

    def _on_status_chosen(self, value: str) -> None:
        if self._shown is not None:
            self._tagging.set_status(self._shown, Status(value))

    def _on_field_answered(self, annotation_id: int, name: str, answer: str) -> None:
        project = self._session.project
        self._tagging.attempt(lambda: bulk.set_field(project, [annotation_id], name, answer))

    def _on_note_written(self, annotation_id: int, text: str) -> None:
        self._tagging.attempt(lambda: edits.set_note(self._session.project, annotation_id, text))

    def _on_session_codebook_changed(self) -> None:
        self.show_annotation(self._session.current_annotation)


class PassageArea(QScrollArea):
    """Gives a passage the height it needs, up to a limit; then it scrolls."""

    def __init__(self, passage: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageArea")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(passage)
        self._passage = passage
        passage.installEventFilter(self)
        self.setFixedHeight(_PASSAGE_MAX_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the passage when its text or width changes."""
        kinds = (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.FontChange)
        if event.type() in kinds:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the panel when it is made narrower, as by a scroll bar."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(60, self.width() - 2 * self.frameWidth())
        wanted = self._passage.heightForWidth(width) + 2 * self.frameWidth()
        height = min(_PASSAGE_MAX_PX, max(34, wanted))
        needed, none = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed if wanted > _PASSAGE_MAX_PX else none)
        if height != self.height():
            self.setFixedHeight(height)


def _byline(annotation: Annotation) -> str:
    parts = []
    if annotation.annotator:
        text = QCoreApplication.translate("AnnotationForm", "by {name}")
        parts.append(text.format(name=annotation.annotator))
    if annotation.modified_at is not None:
        moment = QDateTime.fromSecsSinceEpoch(int(annotation.modified_at.timestamp()))
        today, short = moment.date() == QDateTime.currentDateTime().date(), QLocale.FormatType
        parts.append(
            QLocale().toString(moment.time(), short.ShortFormat)
            if today
            else QLocale().toString(moment.date(), short.ShortFormat)
        )
    parts.append(texts.timing_text(annotation.timing_source, annotation.uncertainty_ms))
    return " · ".join(parts)
