"""The Review page: facets at the left, the table in the middle, the passage at the right."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from earmark.app import edits
from earmark.app import settings as keys
from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import FieldKind
from earmark.domain.filters import FIELD
from earmark.domain.review import AnnotationQuery
from earmark.errors import AppError
from earmark.ui import live_keys, texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.annotate.sides import Sides
from earmark.ui.flow_row import FlowRow
from earmark.ui.languages import said
from earmark.ui.messages import Messages
from earmark.ui.review.bulk_sheet import BulkSheet
from earmark.ui.review.columns import Column
from earmark.ui.review.compare_button import CompareButton
from earmark.ui.review.completion import FilterCompletion
from earmark.ui.review.facets import FacetKind, FacetPanel
from earmark.ui.review.filter_bar import FilterBar
from earmark.ui.review.gap_button import GapButton, HearButton, PlayAllButton
from earmark.ui.review.model import Result, ReviewModel
from earmark.ui.review.narrowing import Narrowing
from earmark.ui.review.nothing import Nothing
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
        self._session, self._messages = session, messages
        self._undo = actions["edit.undo"]
        self._stale, self._names_stale = True, True
        self._shows: dict[int, str] = {}
        self._judged = self._loses_current = False
        self.narrowing = Narrowing(session, messages, self)
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
        self._change = QPushButton(self)
        self._play_all = PlayAllButton(actions, self)
        self._compare = CompareButton(actions, self)
        self._gap = GapButton(session.settings, self)
        self._hear = HearButton(session.settings, self)
        self.sequence.set_gap(self._gap.gap_ms)
        self._empty = Nothing(self)
        self._build()
        self._connect(actions)

    # What the window's actions do while this page is shown.

    def retag(self, tag_id: int) -> None:
        """Give the selected annotations another tag."""
        self._edit(lambda ids: edits.retag(self._session.project, ids, tag_id))

    def tag_as_well(self, tag_id: int) -> None:
        """Put a further tag on the passages of the selected rows."""
        self._edit(lambda ids: edits.tag_as_well(self._session.project, ids, tag_id))

    def set_status(self, status: Status) -> None:
        """Judge the selected annotations; where that takes the row away, the next one is heard."""
        self._judged = True
        self._edit(lambda ids: edits.set_status(self._session.project, ids, status))

    def delete(self) -> None:
        """Take the selected annotations off."""
        ids = self.table.selected_ids()
        if self._edit(lambda ids: edits.remove_annotations(self._session.project, ids)):
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
        ids = self._model.ids_in_rows(range(first, last))
        self.sequence.start(one for number in ids for one in self._source.by_ids([number]))

    def change_many(self) -> BulkSheet:
        """Ask what to change of the selected annotations, or of all that the table shows."""
        selected, shown = self.table.selected_ids(), self._model.ids
        sheet = BulkSheet(self._session, selected, shown, self)
        sheet.changed.connect(self._on_bulk_changed)
        sheet.show()
        return sheet

    def selected_ids(self) -> list[int]:
        """The annotations that commands are about."""
        return self.table.selected_ids()

    def query(self) -> AnnotationQuery:
        """What the table shows: the question behind it."""
        return self._model.query

    def show_filter(self, text: str, *, everywhere: bool = True) -> None:
        """Narrow the table by a filter in words and by nothing else."""
        self.narrowing.show_filter(text, everywhere=everywhere)

    def show_episodes(self, episode_ids: Sequence[int]) -> None:
        """Show what is tagged in some episodes."""
        self.narrowing.show_episodes(frozenset(episode_ids))

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
        chosen: tuple[str, ...] = self._session.settings.get(keys.REVIEW_COLUMNS)
        self.table.choose_columns(chosen)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)
        below = FlowRow()
        below.addWidget(self._change)
        below.addWidget(self._compare)
        below.split()
        below.addWidget(self._hear)
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
        session, bar, narrowing = self._session, self.filter_bar, self.narrowing
        self._connect_actions(actions)
        self._empty.everything_wanted.connect(partial(self.show_filter, ""))
        self._empty.transcript_wanted.connect(actions["view.annotate"].trigger)
        self.facets.facet_toggled.connect(narrowing.toggle)
        self.facets.remove_requested.connect(narrowing.remove_list)
        bar.chip_removed.connect(narrowing.toggle)
        bar.words_changed.connect(narrowing.set_words)
        bar.left_downwards.connect(self.show_event)
        bar.save_requested.connect(narrowing.save_list)
        bar.group_chosen.connect(narrowing.set_group)
        bar.group.close_requested.connect(self._model.close_all)
        bar.sort.sort_chosen.connect(self._on_sort_chosen)
        bar.columns.clicked.connect(self._show_column_list)
        bar.columns.columns_chosen.connect(self._on_columns_chosen)
        narrowing.changed.connect(self._ask)
        narrowing.words_replaced.connect(bar.show_words)
        self.table.columns_chosen.connect(self._on_columns_chosen)
        self._gap.gap_changed.connect(self.sequence.set_gap)
        self._model.asked.connect(self._source.ask)
        self._model.total_changed.connect(self._show_total)
        self._model.modelReset.connect(self._on_model_reset)
        self._model.rows_going.connect(self._on_model_rows_going)
        self._model.rowsRemoved.connect(self._on_model_rows_removed)
        self._source.answered.connect(self._on_source_answered)
        self._source.ordered.connect(self._model.set_order)
        self._source.counts_changed.connect(self._show_facets)
        self._source.failed.connect(self._messages.warn)
        self.table.play_requested.connect(self._on_table_play_requested)
        self.table.went_on.connect(self._on_table_went_on)
        self.table.current_changed.connect(self._on_table_current_changed)
        self.passage.note.left.connect(self.table.setFocus)
        self.passage.fields.left.connect(self.table.setFocus)
        self.passage.show_requested.connect(self.show_requested)
        self.passage.status_chosen.connect(self.set_status)
        self.sequence.item_started.connect(self._on_sequence_item_started)
        session.project_opened.connect(self._on_session_project_opened)
        for signal in (session.codebook_changed, session.episodes_changed):
            signal.connect(self._on_session_names_changed)
        for signal in (session.episode_opened, session.history_changed):
            signal.connect(self._on_session_changed)

    def _connect_actions(self, actions: ActionSet) -> None:
        actions["review.play_all"].triggered.connect(self.play_all)
        actions["edit.find"].triggered.connect(self._on_find)
        actions["review.change"].triggered.connect(self.change_many)
        self._change.setObjectName("changeMany")
        live_keys.write_on(self._change, self.tr("Change…"), actions, "review.change")
        self._change.clicked.connect(actions["review.change"].trigger)
        self._folds = actions["view.left"], actions["view.right"]
        self._folds[0].triggered.connect(self._on_left)
        self._folds[1].triggered.connect(self._on_right)
        self.sides.shown_changed.connect(self._show_folds)

    # How it keeps up.

    def _save_note(self, annotation_id: int, note: str) -> None:
        self._try(lambda: edits.set_note(self._session.project, annotation_id, note))

    def _edit(self, work: Callable[[list[int]], object]) -> bool:
        ids = self.table.selected_ids()
        return bool(ids) and self._try(lambda: work(ids))

    def _try(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except AppError as error:
            self._messages.warn(error)
            return False
        return True

    def _open_episode(self, episode_id: int) -> bool:
        episode = self._session.episode
        if (episode is None or episode.id != episode_id) and not self._try(
            lambda: self._session.open_episode(episode_id)
        ):
            return False
        return bool(self._session.player.duration_ms)

    def _refresh_all(self) -> None:
        """Show what has changed at once, then find out what matches now."""
        names = self._names_stale
        if names:
            self._read_names()
        self._stale = self._names_stale = False
        self.narrowing.forget_gone()
        if self._model.counted:
            self._model.refresh()
        self._source.count(self._session.project.smart_lists(), values=names)
        self._ask()

    def _read_names(self) -> None:
        codebook, names = self._session.codebook, self._session.project.episode_names()
        self._shows = {id_: show for id_, _, show in names}
        self.table.delegate.set_codebook(codebook)
        self.passage.set_codebook(codebook)
        self._model.set_names(codebook, {id_: title for id_, title, _ in names})
        self.filter_bar.group.set_fields(self._model.cells.fields)
        cells = self._model.cells
        self.filter_bar.sort.set_keys(
            {cells.sort_key(one): cells.title(one) or self.tr("Tag") for one in range(len(cells))}
        )

    @Slot()
    def _ask(self) -> None:
        query = self.narrowing.query(self._model.query)
        problems = self.narrowing.problems
        self._problem.setText(" ".join(said(one.message) for one in problems))
        self._problem.setVisible(bool(problems))
        self._show_columns(query)
        self._model.set_query(query)
        self._show_facets()

    @Slot(object)
    def _on_source_answered(self, result: Result) -> None:
        self._model.show(result)
        self.table.show_sort(result.query.sort)
        self.filter_bar.sort.set_sort(result.query.sort)
        self._show_total()
        self.passage.show_annotation(self.table.current_annotation())
        self._judged = False

    def _known_values(self) -> dict[str, Sequence[str]]:
        """What can be written after the keys of a filter."""
        titles = self._model.cells.episode_titles
        known: dict[str, Sequence[str]] = {
            "tag": [tag.name for tag in self._session.codebook],
            "show": list(dict.fromkeys(filter(None, self._shows.values()))),
            "episode": list(titles.values()),
            **self._source.known,
        }
        for tag in self._session.codebook:
            for field in tag.fields:
                yes_no = ("true", "false") if field.kind is FieldKind.YES_NO else ()
                known[f"{FIELD}{field.name}"] = field.choices or yes_no
        return known

    def _show_columns(self, query: AnnotationQuery) -> None:
        """Leave out columns that would say the same in every row."""
        one = query.episode_id is not None
        same = {Column.EPISODE} if one else set()
        in_text = any(segment.speaker for segment in self._session.transcript)
        if not (in_text if one else self._source.known.get("speaker")):
            same.add(Column.SPEAKER)
        self._model.cells.shows_episodes = not one and query.group != "episode"
        self.table.hide_same(same)

    @Slot()
    def _show_facets(self) -> None:
        lists = self._session.project.smart_lists()
        facets = self.narrowing.facets(self._source.counts, lists, self._shows)
        self.facets.set_facets(facets)
        narrowing = (FacetKind.TAG, FacetKind.STATUS, FacetKind.SHOW)
        self.filter_bar.set_chips([one for one in facets if one.chosen and one.kind in narrowing])
        self.filter_bar.save.setEnabled(bool(self.narrowing.written))
        self._show_total()

    @Slot(object)
    def _on_columns_chosen(self, names: tuple[str, ...]) -> None:
        self._session.settings.set(keys.REVIEW_COLUMNS, names)
        if names != self.table.chosen_columns:
            self.table.choose_columns(names)

    @Slot()
    def _on_find(self) -> None:
        if self.isVisible():
            self.filter_bar.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter_bar.words.selectAll()

    @Slot()
    def _show_column_list(self) -> None:
        self.filter_bar.columns.set_columns(self.table.all_columns())

    @Slot(object)
    def _on_sort_chosen(self, sort: tuple[tuple[str, bool], ...]) -> None:
        self._model.set_query(replace(self._model.query, sort=sort))

    @Slot()
    def _on_session_project_opened(self) -> None:
        self._source.forget()
        self.narrowing.start_over()
        self._on_session_names_changed()

    @Slot()
    def _on_session_names_changed(self) -> None:
        self._names_stale = True
        self._on_session_changed()

    @Slot()
    def _on_session_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh_all()

    @Slot()
    def _show_total(self) -> None:
        total, everything = self._model.total, self._source.counts.total()
        self.filter_bar.set_count(total if self._model.counted else None, everything)
        self._play_all.set_total(total, counted=self._model.counted)
        self._stack.setCurrentIndex(0 if total else 1)
        self._empty.say(filtered=bool(everything))

    @Slot()
    def _on_model_reset(self) -> None:
        """Go back to the annotation that was current, or to the first one."""
        current = self.passage.annotation
        row = self._model.row_of(current.id) if current else -1
        self.table.go_to_row(max(row, 0))

    @Slot(int, int)
    def _on_model_rows_going(self, first: int, last: int) -> None:
        self._loses_current = first <= self.table.currentIndex().row() <= last

    @Slot(QModelIndex, int, int)
    def _on_model_rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Where the current row went away, the one that took its place is current and heard."""
        if self._loses_current:
            self.table.go_to_row(min(first, self._model.rowCount() - 1))
            if self._judged and first == last and self._hear.is_on:
                self.play_current()

    @Slot(object)
    def _on_table_current_changed(self, annotation: Annotation | None) -> None:
        self.passage.show_annotation(annotation)

    @Slot(int)
    def _on_bulk_changed(self, count: int) -> None:
        self._messages.say(
            texts.counted(
                count, self.tr("1 annotation changed."), self.tr("{n} annotations changed.")
            ),
            self.tr("Undo"),
            self._undo.trigger,
        )

    @Slot(object)
    def _on_table_went_on(self, annotation: Annotation) -> None:
        if self._hear.is_on:
            self._on_table_play_requested(annotation)

    @Slot(object)
    def _on_table_play_requested(self, annotation: Annotation) -> None:
        self.sequence.start([annotation], before_ms=_AROUND_MS, after_ms=_AROUND_MS)

    @Slot(object)
    def _on_sequence_item_started(self, annotation: Annotation) -> None:
        row = self._model.row_of(annotation.id)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.go_to_row(row)
        self.passage.show_annotation(annotation)
        self._session.select_annotation(annotation.id)
