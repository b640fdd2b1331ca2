"""The Review page: facets at the left, the table in the middle, the passage at the right."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from earmark.app import edits
from earmark.app import settings as keys
from earmark.domain.annotation import Annotation, Status
from earmark.domain.review import AnnotationPage, AnnotationQuery
from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.annotate.sides import Sides
from earmark.ui.messages import Messages
from earmark.ui.review.facets import Facet, FacetKind, FacetPanel
from earmark.ui.review.filter_bar import FilterBar
from earmark.ui.review.model import Column, ReviewModel
from earmark.ui.review.passage import WIDTH, PassagePanel
from earmark.ui.review.sequence import PlaySequence
from earmark.ui.review.table import ReviewTable
from earmark.ui.session import Session

_SIDE = 248
_AROUND_MS = 1000
_PLAY_ALL_LIMIT = 5000


class ReviewPage(QWidget):
    """Find, hear, judge and mend what was tagged.

    Attributes:
        show_requested: An `Annotation` that the person wants to see in the transcript.
    """

    show_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reviewPage")
        self._session = session
        self._messages = messages
        self._undo = actions["edit.undo"]
        self._only_open_episode = True
        self._tags: frozenset[int] = frozenset()
        self._statuses: frozenset[Status] = frozenset()
        self._words = ""
        self._stale = True
        self._model = ReviewModel(self._fetch, self._save_note, self)
        self.table = ReviewTable(self._model, self)
        self.facets = FacetPanel(self)
        self.filter_bar = FilterBar(self)
        self.passage = PassagePanel(session, actions, messages, self)
        self.sequence = PlaySequence(session.player, self._open_episode, self)
        self._play_all = QPushButton(self)
        self._play_all.setObjectName("playAll")
        self._play_all.setProperty("role", "chip")
        self._play_all.setToolTip(actions["review.play_all"].toolTip())
        self._empty = QLabel(self)
        self._build()
        self._connect(actions)

    # What the window's actions do while this page is shown.

    def retag(self, tag_id: int) -> None:
        """Give the selected annotations another tag."""
        self._edit(lambda ids: edits.retag(self._session.project, ids, tag_id))

    def set_status(self, status: Status) -> None:
        """Judge the selected annotations; with a single one, go on to the next."""
        self._edit(lambda ids: edits.set_status(self._session.project, ids, status))

    def delete(self) -> None:
        """Take the selected annotations off."""
        row = self.table.currentIndex().row()
        ids = [one.id for one in self.table.selected_annotations()]
        if self._edit(lambda ids: edits.remove_annotations(self._session.project, ids)):
            self.table.go_to_row(min(row, self._model.total - 1))
            self._messages.say(
                texts.counted(
                    len(ids),
                    self.tr("1 annotation deleted."),
                    self.tr("{n} annotations deleted."),
                ),
                self.tr("Undo"),
                self._undo.trigger,
            )

    def edit_note(self) -> None:
        """Write the note of the current annotation, in the panel where there is room."""
        self.sides.set_shown(right=True)
        self.passage.edit_note()

    def play_current(self) -> None:
        """Hear the current annotation."""
        annotation = self.table.current_annotation()
        if annotation is not None:
            self._on_table_play_requested(annotation)

    def play_all(self) -> None:
        """Hear all that the table shows, one after the other, from the current row on."""
        first = max(0, self.table.currentIndex().row())
        last = min(self._model.total, first + _PLAY_ALL_LIMIT)
        found = (self._model.annotation(row) for row in range(first, last))
        self.sequence.start([one for one in found if one is not None])

    def show_event(self) -> None:
        """Bring the page up to date when it comes into view."""
        if self._stale:
            self._refresh_all()
        self._show_folds()
        self.table.setFocus()
        if self._model.total and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)

    def _on_left(self) -> None:
        if self.isVisible():
            self.sides.set_shown(left=not self.sides.shown()[0])

    def _on_right(self) -> None:
        if self.isVisible():
            self.sides.set_shown(right=not self.sides.shown()[1])

    def _show_folds(self) -> None:
        """Let the menu tell which panels of this page are shown."""
        for action, shown in zip(self._folds, self.sides.shown(), strict=True):
            action.setChecked(shown)

    # How it is put together.

    def _build(self) -> None:
        left = QFrame(self)
        left.setObjectName("leftPanel")
        beside = QVBoxLayout(left)
        beside.setContentsMargins(3 * theme.UNIT, theme.UNIT, 3 * theme.UNIT, theme.UNIT)
        beside.addWidget(self.facets)
        middle = QWidget(self)
        middle.setObjectName("reviewMiddle")
        column = QVBoxLayout(middle)
        column.setContentsMargins(4 * theme.UNIT, 3 * theme.UNIT, 4 * theme.UNIT, 3 * theme.UNIT)
        column.setSpacing(theme.UNIT)
        column.addWidget(self.filter_bar)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._empty.setObjectName("reviewEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setMargin(8 * theme.UNIT)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._play_all)
        column.addLayout(below)
        self.sides = Sides(left, middle, self.passage, (_SIDE, WIDTH), self)
        shown = self._session.settings
        self.sides.set_shown(left=shown.get(keys.LEFT_PANEL), right=shown.get(keys.RIGHT_PANEL))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)

    def _connect(self, actions: ActionSet) -> None:
        session = self._session
        self.facets.facet_toggled.connect(self._on_facet_toggled)
        self.filter_bar.chip_removed.connect(self._on_facet_toggled)
        self.filter_bar.words_changed.connect(self._on_words_changed)
        self.filter_bar.left_downwards.connect(self.show_event)
        self.table.play_requested.connect(self._on_table_play_requested)
        self.table.current_changed.connect(self.passage.show_annotation)
        self.passage.note.left.connect(self.table.setFocus)
        self._model.total_changed.connect(self._on_model_total_changed)
        self._model.modelReset.connect(self._on_model_reset)
        self.passage.show_requested.connect(self.show_requested)
        self.passage.status_chosen.connect(self.set_status)
        self.sequence.item_started.connect(self._on_sequence_item_started)
        self._play_all.clicked.connect(self.play_all)
        self._folds = actions["view.left"], actions["view.right"]
        self._folds[0].triggered.connect(self._on_left)
        self._folds[1].triggered.connect(self._on_right)
        self.sides.shown_changed.connect(self._show_folds)
        self._actions, self._play_text = actions, ""
        actions.keys_changed.connect(self._show_play_all)
        for signal in (
            session.annotations_changed,
            session.codebook_changed,
            session.episodes_changed,
            session.episode_opened,
            session.project_opened,
            session.history_changed,
        ):
            signal.connect(self._on_session_changed)

    # How it keeps up.

    def _fetch(self, query: AnnotationQuery) -> AnnotationPage:
        return self._session.project.query(query)

    def _save_note(self, annotation_id: int, note: str) -> None:
        try:
            edits.set_note(self._session.project, annotation_id, note)
        except AppError as error:
            self._messages.warn(error)

    def _edit(self, work: Callable[[list[int]], object]) -> bool:
        ids = [one.id for one in self.table.selected_annotations()]
        if not ids:
            return False
        try:
            work(ids)
        except AppError as error:
            self._messages.warn(error)
            return False
        return True

    def _open_episode(self, episode_id: int) -> bool:
        if self._session.episode is None or self._session.episode.id != episode_id:
            try:
                self._session.open_episode(episode_id)
            except AppError as error:
                self._messages.warn(error)
                return False
        return bool(self._session.player.duration_ms)

    def _query(self) -> AnnotationQuery:
        episode = self._session.episode
        only = episode.id if self._only_open_episode and episode is not None else None
        return replace(
            self._model.query,
            episode_id=only,
            tag_ids=self._tags,
            statuses=self._statuses,
            text=self._words,
        )

    def _refresh_all(self) -> None:
        project = self._session.project
        titles = {episode.id: episode.title for episode in project.episodes()}
        codebook = self._session.codebook
        self._tags = frozenset(tag_id for tag_id in self._tags if codebook.get(tag_id))
        self.table.delegate.set_codebook(codebook)
        self.passage.set_codebook(codebook)
        self._model.set_names(codebook, titles)
        query = self._query()
        if query == self._model.query:
            self._model.refresh()
        else:
            self._model.set_query(query)
        self._show_columns(query)
        self._show_facets()
        self._on_model_total_changed(self._model.total)
        self.passage.show_annotation(self.table.current_annotation())
        self._stale = False

    def _show_columns(self, query: AnnotationQuery) -> None:
        """Leave out columns that would say the same in every row."""
        one = query.episode_id is not None
        speakers = any(segment.speaker for segment in self._session.transcript)
        self.table.setColumnHidden(Column.EPISODE, one)
        self.table.setColumnHidden(Column.SPEAKER, one and not speakers)

    def _show_facets(self) -> None:
        facets = self._all_facets()
        self.facets.set_facets(facets)
        chips = [one for one in facets if one.chosen and one.kind is not FacetKind.SCOPE]
        self.filter_bar.set_chips(chips)

    def _all_facets(self) -> Sequence[Facet]:
        project, episode = self._session.project, self._session.episode
        scope = episode.id if self._only_open_episode and episode is not None else None
        here = sum(project.tag_counts(episode.id).values()) if episode else None
        counts = project.tag_counts(scope)
        heading, kind = FacetKind.HEADING, FacetKind.SCOPE
        everything = sum(project.tag_counts(None).values())
        facets = [Facet(heading, self.tr("Show"))]
        if episode is not None:
            facets.append(Facet(kind, self.tr("This episode"), episode.id, here, scope is not None))
        facets.append(Facet(kind, self.tr("All episodes"), None, everything, scope is None))
        facets.append(Facet(heading, self.tr("Tags")))
        facets += [
            Facet(FacetKind.TAG, tag.name, tag.id, counts.get(tag.id, 0), tag.id in self._tags, tag)
            for tag in self._session.codebook
        ]
        facets.append(Facet(heading, self.tr("Status")))
        facets += [
            Facet(FacetKind.STATUS, name, status, None, status in self._statuses)
            for status, name in self._status_names()
        ]
        return facets

    def _status_names(self) -> tuple[tuple[Status, str], ...]:
        return (
            (Status.SUGGESTED, self.tr("suggested")),
            (Status.DRAFT, self.tr("draft")),
            (Status.ACCEPTED, self.tr("accepted")),
            (Status.REJECTED, self.tr("rejected")),
            (Status.DISPUTED, self.tr("disputed")),
        )

    @Slot(object)
    def _on_facet_toggled(self, facet: Facet) -> None:
        if facet.kind is FacetKind.SCOPE:
            self._only_open_episode = facet.value is not None
        elif facet.kind is FacetKind.TAG and isinstance(facet.value, int):
            self._tags = self._tags ^ {facet.value}
        elif isinstance(facet.value, Status):
            self._statuses = self._statuses ^ {facet.value}
        self._refresh_all()

    @Slot(str)
    def _on_words_changed(self, words: str) -> None:
        self._words = words
        self._refresh_all()

    @Slot()
    def _on_session_changed(self) -> None:
        if self.isVisible():
            self._refresh_all()
        else:
            self._stale = True

    @Slot()
    def _show_play_all(self) -> None:
        key = self._actions.key("review.play_all").replace("Return", "Enter")
        self._play_all.setText(f"▶  {self._play_text}    {key}".rstrip())

    @Slot(int)
    def _on_model_total_changed(self, total: int) -> None:
        everything = sum(self._session.project.tag_counts(None).values())
        self.filter_bar.set_count(total, everything)
        self._play_all.setVisible(total > 0)
        text = self.tr("Play these %n in a row", "", total)
        self._play_text = text
        self._show_play_all()
        self._stack.setCurrentIndex(0 if total else 1)
        if everything:
            self._empty.setText(self.tr("Nothing matches. Take a filter away to see more."))
        else:
            self._empty.setText(
                self.tr(
                    "Nothing is tagged yet. On the Annotate page a key such as 1 tags what you"
                    " hear or have selected; it shows up here at once."
                )
            )

    @Slot()
    def _on_model_reset(self) -> None:
        current = self.passage.annotation
        row = self._model.row_of(current.id) if current else -1
        if row >= 0:
            self.table.go_to_row(row)

    @Slot(object)
    def _on_table_play_requested(self, annotation: Annotation) -> None:
        self.sequence.start([annotation], before_ms=_AROUND_MS, after_ms=_AROUND_MS)

    @Slot(object)
    def _on_sequence_item_started(self, annotation: Annotation) -> None:
        row = self._model.row_of(annotation.id)
        if row >= 0:
            self.table.go_to_row(row)
        self.passage.show_annotation(annotation)
        self._session.select_annotation(annotation.id)
