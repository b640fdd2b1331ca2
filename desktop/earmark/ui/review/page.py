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

from earmark.app import edits, smart_lists
from earmark.app import settings as keys
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import FieldKind
from earmark.domain.filters import FIELD, parse
from earmark.domain.review import AnnotationQuery, SmartList
from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.annotate.sides import Sides
from earmark.ui.languages import said
from earmark.ui.messages import Messages
from earmark.ui.review.completion import FilterCompletion
from earmark.ui.review.facet_rows import Chosen, as_filter, facet_rows
from earmark.ui.review.facets import Facet, FacetKind, FacetPanel
from earmark.ui.review.filter_bar import FilterBar
from earmark.ui.review.gap_button import GapButton
from earmark.ui.review.model import Column, ReviewModel
from earmark.ui.review.passage import WIDTH, PassagePanel
from earmark.ui.review.sequence import PlaySequence
from earmark.ui.review.source import ReviewSource
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
        self._chosen = Chosen()
        self._words = ""
        self._group = ""
        self._stale = True
        self._source = ReviewSource(session, self)
        self._model = ReviewModel(self._source, self._save_note, self)
        self.table = ReviewTable(self._model, self)
        self.facets = FacetPanel(self)
        self.filter_bar = FilterBar(self)
        self.completion = FilterCompletion(self.filter_bar.words, self._known_values)
        self._problem = texts.label("", "warning", self, name="filterProblem")
        self._problem.hide()
        self.passage = PassagePanel(session, actions, messages, self)
        self.sequence = PlaySequence(session.player, self._open_episode, self)
        self._play_all = QPushButton(self)
        self._play_all.setObjectName("playAll")
        self._play_all.setProperty("role", "chip")
        self._play_all.setToolTip(actions["review.play_all"].toolTip())
        self._gap = GapButton(session.settings, self)
        self.sequence.set_gap(self._gap.gap_ms)
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
            self.table.go_to_row(min(row, self._model.rowCount() - 1))
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

    def edit_fields(self) -> None:
        """Answer the fields of the current annotation, in the panel where there is room."""
        self.sides.set_shown(right=True)
        self.passage.edit_fields()

    def play_current(self) -> None:
        """Hear the current annotation."""
        annotation = self.table.current_annotation()
        if annotation is not None:
            self._on_table_play_requested(annotation)

    def play_all(self) -> None:
        """Hear all that the table shows, one after the other, from the current row on."""
        first = max(0, self.table.currentIndex().row())
        last = min(self._model.rowCount(), first + _PLAY_ALL_LIMIT)
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
        column.addWidget(self._problem)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._empty.setObjectName("reviewEmpty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setMargin(8 * theme.UNIT)
        chosen: tuple[str, ...] = self._session.settings.get(keys.REVIEW_COLUMNS)
        self.table.choose_columns(chosen)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._gap)
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
        self.filter_bar.save_requested.connect(self._on_save_requested)
        self.filter_bar.group_chosen.connect(self._on_group_chosen)
        self.filter_bar.group.close_requested.connect(self._model.close_all)
        self.facets.remove_requested.connect(self._on_facet_remove_requested)
        self.table.columns_chosen.connect(self._on_columns_chosen)
        self._gap.gap_changed.connect(self.sequence.set_gap)
        self._model.asked.connect(self._source.ask)
        self._source.answered.connect(self._model.show)
        self._source.answered.connect(self._on_source_answered)
        self._source.ordered.connect(self._model.set_order)
        self._source.failed.connect(self._messages.warn)
        self.table.play_requested.connect(self._on_table_play_requested)
        self.table.current_changed.connect(self.passage.show_annotation)
        self.passage.note.left.connect(self.table.setFocus)
        self.passage.fields.left.connect(self.table.setFocus)
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
        only = episode.id if self._chosen.this_episode and episode is not None else None
        understood = parse(self._words)
        self._problem.setText(" ".join(said(one.message) for one in understood.problems))
        self._problem.setVisible(bool(understood.problems))
        return replace(
            self._model.query,
            episode_id=only,
            tag_ids=self._chosen.tags,
            statuses=self._chosen.statuses,
            terms=tuple(replace(term, start=0, end=0) for term in understood.terms),
            group=self._group,
        )

    def query(self) -> AnnotationQuery:
        """What the table shows: the question behind it."""
        return self._model.query

    def show_filter(self, text: str, *, everywhere: bool = True) -> None:
        """Narrow the table by a filter in words and by nothing else."""
        self._chosen = Chosen(this_episode=not everywhere and self._chosen.this_episode)
        self.filter_bar.words.setText(text)
        self._words = text
        self._refresh_all()

    def _refresh_all(self) -> None:
        self._source.forget()
        project = self._session.project
        titles = {episode.id: episode.title for episode in project.episodes()}
        codebook = self._session.codebook
        tags = frozenset(tag_id for tag_id in self._chosen.tags if codebook.get(tag_id))
        self._chosen = replace(self._chosen, tags=tags)
        self.table.delegate.set_codebook(codebook)
        self.passage.set_codebook(codebook)
        self._model.set_names(codebook, titles)
        self.filter_bar.group.set_fields(self._model.fields)
        self._ask()
        self._stale = False

    def _ask(self) -> None:
        query = self._query()
        self._show_columns(query)
        self._model.set_query(query)
        self._show_facets()

    def _on_source_answered(self) -> None:
        self._on_model_total_changed(self._model.total)
        self.passage.show_annotation(self.table.current_annotation())

    def _known_values(self) -> dict[str, Sequence[str]]:
        """What can be written after the keys of a filter."""
        project = self._session.project
        episodes = project.episodes()
        known: dict[str, Sequence[str]] = {
            "tag": [tag.name for tag in self._session.codebook],
            "show": list(dict.fromkeys(one.show for one in episodes if one.show)),
            "episode": [one.title for one in episodes],
            **{key: project.known_values(key) for key in ("speaker", "annotator", "origin")},
        }
        for tag in self._session.codebook:
            for field in tag.fields:
                answers = field.choices or (
                    ("true", "false") if field.kind is FieldKind.YES_NO else ()
                )
                known[f"{FIELD}{field.name}"] = answers
        return known

    def _show_columns(self, query: AnnotationQuery) -> None:
        """Leave out columns that would say the same in every row."""
        one = query.episode_id is not None
        speakers = any(segment.speaker for segment in self._session.transcript)
        same = {Column.EPISODE} if one else set()
        if one and not speakers:
            same.add(Column.SPEAKER)
        self.table.hide_same(same)

    def _show_facets(self) -> None:
        episode = self._session.episode
        facets = facet_rows(
            episode,
            self._session.codebook,
            self._session.project.smart_lists(),
            self._source.counts(episode.id) if episode else {},
            self._source.counts(None),
            self._chosen,
            self._written(),
        )
        self.facets.set_facets(facets)
        narrowing = (FacetKind.TAG, FacetKind.STATUS)
        self.filter_bar.set_chips([one for one in facets if one.chosen and one.kind in narrowing])
        self.filter_bar.save.setEnabled(bool(self._written()))

    def _written(self) -> str:
        return as_filter(self._chosen, self._session.codebook, self._words)

    @Slot(object)
    def _on_facet_toggled(self, facet: Facet) -> None:
        chosen = self._chosen
        if facet.kind is FacetKind.SCOPE:
            self._chosen = replace(chosen, this_episode=facet.value is not None)
        elif facet.kind is FacetKind.TAG and isinstance(facet.value, int):
            self._chosen = replace(chosen, tags=chosen.tags ^ {facet.value})
        elif isinstance(facet.value, Status):
            self._chosen = replace(chosen, statuses=chosen.statuses ^ {facet.value})
        elif isinstance(facet.value, SmartList):
            self.show_filter("" if facet.chosen else facet.value.query, everywhere=False)
            return
        self._ask()

    @Slot(object)
    def _on_facet_remove_requested(self, facet: Facet) -> None:
        saved = facet.value
        if isinstance(saved, SmartList):
            self._try(lambda: smart_lists.remove_list(self._session.project, saved.id))

    @Slot(str)
    def _on_save_requested(self, name: str) -> None:
        written = self._written()
        self._try(lambda: smart_lists.save_list(self._session.project, name, written))

    @Slot(str)
    def _on_group_chosen(self, key: str) -> None:
        self._group = key
        self._ask()

    @Slot(object)
    def _on_columns_chosen(self, names: tuple[str, ...]) -> None:
        self._session.settings.set(keys.REVIEW_COLUMNS, names)

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except AppError as error:
            self._messages.warn(error)

    @Slot(str)
    def _on_words_changed(self, words: str) -> None:
        self._words = words
        self._ask()

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
        everything = self._source.everything()
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
