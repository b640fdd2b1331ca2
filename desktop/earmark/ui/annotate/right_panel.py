"""The right panel of the Annotate page: the selected annotation, then all of the episode."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from earmark.domain.annotation import Annotation
from earmark.ui import texts, theme
from earmark.ui.annotate.annotation_form import AnnotationForm
from earmark.ui.delegates.rows import ROW_PX, AnnotationDelegate
from earmark.ui.in_sight import keep_focus_in_sight
from earmark.ui.long_list import LongList
from earmark.ui.models.annotations import AnnotationsModel
from earmark.ui.numbers import number
from earmark.ui.session import Session

WIDTH = 316
_SIDE = 14
_LEAST_FORM_PX = 180
_LEAST_LIST_PX = 88


class FormArea(QScrollArea):
    """Gives the form the height it needs; where the panel has less, the form scrolls."""

    def __init__(self, form: AnnotationForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationFormArea")
        self.setAccessibleName(self.tr("Annotation"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._form = form
        self.setWidget(form)
        form.installEventFilter(self)
        keep_focus_in_sight(self)

    def sizeHint(self) -> QSize:
        """As high as the form."""
        form = self._form
        width = max(1, self.viewport().width())
        wrapped = form.heightForWidth(width) if form.hasHeightForWidth() else -1
        return QSize(WIDTH - 2 * _SIDE, max(wrapped, form.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Some of it stays in sight however little room there is."""
        return QSize(0, min(_LEAST_FORM_PX, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the form needs one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a gap between the fields and the scroll bar where there is one."""
        super().resizeEvent(event)
        gap = 2 * theme.UNIT if self.verticalScrollBar().isVisible() else 0
        layout = self._form.layout()
        if layout is not None:
            sides = (gap, 0, 0, 0) if self.isRightToLeft() else (0, 0, gap, 0)
            layout.setContentsMargins(*sides)


class RightPanel(QFrame):
    """What is known of the selected annotation, and the list of its neighbours.

    Attributes:
        annotation_chosen: The `Annotation` that was chosen in the list.
    """

    annotation_chosen = Signal(object)

    def __init__(
        self, session: Session, form: AnnotationForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rightPanel")
        self.setAccessibleName(self.tr("Annotation"))
        self._session = session
        self.form = form
        self._model = AnnotationsModel(self)
        self.list = LongList(
            self._model,
            AnnotationDelegate(),
            self,
            name="annotationList",
            label=self.tr("Annotations in this episode"),
        )
        self._heading: QLabel = texts.heading("", self, name="annotationsHeading")
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 15, _SIDE, 0)
        column.setSpacing(0)
        column.addWidget(FormArea(form, self))
        column.addSpacing(4 * theme.UNIT)
        column.addWidget(self._heading)
        column.addSpacing(2 * theme.UNIT)
        column.addWidget(self.list, 1)
        self.list.chosen.connect(self._on_list_chosen)
        session.episode_opened.connect(self.refresh)
        session.annotations_changed.connect(self.refresh)
        session.codebook_changed.connect(self._on_session_codebook_changed)
        session.current_annotation_changed.connect(self._on_session_current_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the annotations of the open episode."""
        self._model.set_codebook(self._session.codebook)
        self._model.set_annotations(self._session.annotations)
        count = len(self._session.annotations)
        text = self.tr("In this episode")
        self._heading.setText(f"{text} · {number(count)}".upper() if count else text.upper())
        rows_px = max(1, count) * ROW_PX + theme.UNIT  # a short list leaves its room to the form
        self.list.setMinimumHeight(min(rows_px, _LEAST_LIST_PX))
        self._on_session_current_changed(self._session.current_annotation)

    def _on_session_codebook_changed(self) -> None:
        self._model.set_codebook(self._session.codebook)

    def _on_session_current_changed(self, annotation: Annotation | None) -> None:
        row = self._model.row_of(annotation.id) if annotation else -1
        selection = self.list.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self._model.index(row)
        if index == selection.currentIndex() and selection.isSelected(index):
            return
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _on_list_chosen(self, row: int) -> None:
        annotation = self._model.rows[row]
        self._session.select_annotation(annotation.id)
        self.annotation_chosen.emit(annotation)

    def focus_list(self) -> None:
        """Put the focus into the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
