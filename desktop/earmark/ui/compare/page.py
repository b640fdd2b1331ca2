"""The Compare page: lanes above, the passages that differ below, agreement at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from earmark.analysis.disagreements import Difference, Passage
from earmark.app import comparing
from earmark.app.comparing import Comparison
from earmark.domain.annotation import Status
from earmark.domain.ranges import TimeRange
from earmark.domain.voices import Voice
from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.annotate.sides import Sides
from earmark.ui.compare.agreement_panel import AgreementPanel
from earmark.ui.compare.lanes import Lanes
from earmark.ui.compare.models import PassagesModel, VoicesModel, passage_key, voice_name
from earmark.ui.compare.table import PassagesTable
from earmark.ui.compare.voices_panel import VoicesPanel
from earmark.ui.flow_row import FlowRow
from earmark.ui.messages import Messages
from earmark.ui.session import Session

_LEFT, _RIGHT = 248, 412
_AROUND_MS = 1000
_Read = tuple[list[tuple[Voice, int]], Comparison | None]


class ComparePage(QWidget):
    """Go through what voices differ about, hear it, and decide it into the gold tier.

    Attributes:
        import_requested: The person wants to take in another annotator's table.
    """

    import_requested = Signal()

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("comparePage")
        self._session = session
        self._actions = actions
        self._messages = messages
        self._stale = True
        self._comparison: Comparison | None = None
        self.voices = VoicesModel(self)
        self._model = PassagesModel(self)
        self.table = PassagesTable(self._model, self)
        self.lanes = Lanes(self)
        self.panel = VoicesPanel(self.voices, self)
        self.agreement = AgreementPanel(session, self)
        self.buttons = FlowRow()
        self._takes: list[QPushButton] = []
        self._empty = texts.label("", "muted", self, name="compareEmpty")
        self._bring = QPushButton(self.tr("Take in annotations…"), self)
        self._choose = QPushButton(self.tr("Choose an episode"), self)
        self._build()
        self._connect()

    # What the window's actions do while this page is shown.

    def retag(self, tag_id: int) -> None:
        """Numbers choose a voice, in the table; there is nothing to tag here."""
        self.table.setFocus()

    def tag_as_well(self, tag_id: int) -> None:
        """There is nothing to tag here."""

    def set_status(self, status: Status) -> None:
        """Accept takes the first voice, reject says that nothing is there, draft reopens."""
        if status is Status.ACCEPTED:
            self.take(1)
        elif status is Status.REJECTED:
            self.take(0)
        elif status is Status.DRAFT:
            self.reopen()

    def delete(self) -> None:
        """Take the decision about the current passage back."""
        self.reopen()

    def edit_note(self) -> None:
        """Notes belong to annotations, in Annotate and Review."""

    def edit_fields(self) -> None:
        """Fields belong to annotations, in Annotate and Review."""

    def show_event(self) -> None:
        """Bring the page up to date when it comes into view."""
        if self._stale:
            self._ask()
        self._show_folds()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The parts that F6 walks through."""
        return [self.table, self.agreement.table, self.panel.list]

    def set_position(self, ms: int) -> None:
        """Show what is heard."""
        if self.isVisible():
            self.lanes.set_position(ms)

    # Deciding.

    def take(self, number: int) -> None:
        """Decide the current passage: what voice `number` says, 0 for nothing, and go on."""
        comparison, passage = self._comparison, self.table.current_passage()
        if comparison is None or passage is None or number > len(comparison.voices):
            return
        voice = number - 1 if number else None
        project = self._session.project
        if self._attempt(lambda: comparing.decide(project, comparison, passage, voice)):
            self._go_on()

    def reopen(self) -> None:
        """Take the decision about the current passage back."""
        comparison, passage = self._comparison, self.table.current_passage()
        if comparison is not None and passage is not None:
            project = self._session.project
            self._attempt(lambda: comparing.reopen(project, comparison, passage))

    def adopt(self) -> None:
        """Put all that the voices agree about into the gold tier."""
        comparison, project = self._comparison, self._session.project
        if comparison is None:
            return
        made: list[int] = []
        if self._attempt(lambda: made.append(comparing.adopt_agreed(project, comparison))):
            self._messages.say(
                texts.counted(
                    made[0],
                    self.tr("1 agreed annotation is in the gold tier."),
                    self.tr("{n} agreed annotations are in the gold tier."),
                ),
                self.tr("Undo"),
                self._actions["edit.undo"].trigger,
            )

    def _attempt(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except AppError as error:
            self._messages.warn(error)
            return False
        return True

    def _go_on(self) -> None:
        """To the next passage that is still open, and hear it."""
        comparison = self._comparison
        row = self.table.currentIndex().row()
        after = [*range(row + 1, len(self._model.rows)), *range(row)]
        for candidate in after:
            if comparison and comparison.decision(self._model.rows[candidate]) is None:
                self.table.go_to_row(candidate)
                self._play(self._model.rows[candidate])
                return

    # How it is put together.

    def _build(self) -> None:
        middle = QFrame(self)
        middle.setObjectName("compareMiddle")
        shown = QWidget(middle)
        column = QVBoxLayout(shown)
        column.setContentsMargins(4 * theme.UNIT, 3 * theme.UNIT, 4 * theme.UNIT, 3 * theme.UNIT)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(self.lanes)
        column.addWidget(self.table, 1)
        self.buttons.setSpacing(2 * theme.UNIT)
        column.addLayout(self.buttons)
        nothing = QWidget(middle)
        within = QVBoxLayout(nothing)
        within.setContentsMargins(8 * theme.UNIT, 8 * theme.UNIT, 8 * theme.UNIT, 0)
        self._empty.setWordWrap(True)
        within.addWidget(self._empty)
        self._bring.setObjectName("compareImport")
        self._bring.clicked.connect(self.import_requested)
        self._choose.setObjectName("compareChoose")
        self._choose.clicked.connect(self._actions["view.library"].trigger)
        for button in (self._bring, self._choose):
            within.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        within.addStretch(1)
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(shown)
        self._stack.addWidget(nothing)
        self.sides = Sides(self.panel, middle, self.agreement, (_LEFT, _RIGHT), self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)

    def _connect(self) -> None:
        session = self._session
        self.voices.chosen_changed.connect(self._ask)
        self.panel.changed.connect(self._ask)
        self.panel.shown_changed.connect(self._show_rows)
        self.panel.adopt.clicked.connect(self.adopt)
        self.table.play_requested.connect(self._play)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.taken.connect(self.take)
        self.lanes.passage_chosen.connect(self._on_passage_chosen)
        folds = self._actions["view.left"], self._actions["view.right"]
        folds[0].triggered.connect(self._on_left_fold)
        folds[1].triggered.connect(self._on_right_fold)
        for signal in (
            session.annotations_changed,
            session.codebook_changed,
            session.episode_opened,
            session.project_opened,
        ):
            signal.connect(self._on_session_changed)

    def _show_buttons(self, voices: Sequence[Voice]) -> None:
        """One button for each voice, and one for nothing; they say their keys."""
        names = [voice_name(one) for one in voices]
        if [button.property("voice") for button in self._takes[:-1]] == names and self._takes:
            return
        while (item := self.buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._takes = []
        wanted = [*enumerate(names, 1), (0, "")]
        for number, name in wanted:
            text = self.tr("Take {0}’s").format(name) if name else self.tr("Nothing is there")
            button = QPushButton(f"{text}   {number}", self)
            button.setObjectName(f"take{number}")
            button.setAccessibleName(text)
            button.setToolTip(self.tr("{0}, and go on to the next ({1})").format(text, number))
            button.setProperty("voice", name)
            button.setProperty("number", number)
            button.clicked.connect(self._on_take_clicked)
            self.buttons.addWidget(button)
            self._takes.append(button)

    # How it keeps up.

    def _on_session_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        """Read in a job; only the newest question is answered."""
        self._stale = False
        episode = self._session.episode
        if episode is None:
            self._on_read(([], None))
            return
        project, episode_id = self._session.project, episode.id
        tolerance_ms = self.panel.tolerance_ms()
        known, chosen = self.voices.voices(), self.voices.chosen()

        def work(_context: object) -> _Read:
            found = comparing.voices(project, episode_id)
            there = [voice for voice, _ in found]
            wanted = [v for v in there if v in chosen or (v not in known and v.rank[0] < 2)]
            if len(wanted) < 2:
                return found, None
            return found, comparing.compare(project, episode_id, wanted, tolerance_ms)

        self._session.jobs.run("compare", work, self._on_read, self._on_failed, replaces=True)

    def _on_read(self, read: _Read) -> None:
        found, comparison = read
        same = (
            self._comparison is not None
            and comparison is not None
            and self._comparison.voices == comparison.voices
            and self._comparison.episode_id == comparison.episode_id
        )
        self._comparison = comparison
        self.voices.set_voices(found)
        self.lanes.show_comparison(comparison, self._session.codebook)
        self._stack.setCurrentIndex(1 if comparison is None else 0)
        if comparison is None:
            self._say_what_is_missing(len(found))
        self._show_rows()
        self._show_buttons(comparison.voices if comparison else ())
        self.agreement.measure(comparison)
        if comparison is not None and not same:
            self.table.fit_columns()
            self.table.go_to_row(0)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)

    def _say_what_is_missing(self, voices: int) -> None:
        if self._session.episode is None:
            text = self.tr("Open an episode first: its annotators are compared here.")
        elif voices < 2:
            text = self.tr(
                "Only one has annotated this episode. Take in the table that another annotator "
                "exported, or let a suggester go through it; then both stand side by side here."
            )
        else:
            text = self.tr("Tick at least two at the left to compare them.")
        self._empty.setText(text)
        there = self._session.episode is not None
        self._bring.setVisible(there and voices < 2)
        self._choose.setVisible(not there)

    def _show_rows(self) -> None:
        """Show the passages that are wanted, and stay on the one that was current."""
        comparison = self._comparison
        current = self.table.current_passage()
        row = self.table.currentIndex().row()
        passages = comparison.passages if comparison else ()
        wanted = [one for one in passages if self._is_wanted(one)]
        self._model.show(comparison, wanted, self._session.codebook)
        if current is not None and self._model.rows:
            found = self._model.row_of(passage_key(current))
            self.table.go_to_row(found if found >= 0 else min(row, len(self._model.rows) - 1))
        differing = comparison.disagreements if comparison else []
        open_ = [o for o in differing if comparison and comparison.decision(o) is None]
        agreed = len(passages) - len(differing)
        text = self.tr("{0} agreed, {1} differ, {2} of these still open")
        locale = QLocale()
        self.panel.summary.setText(
            text.format(*(locale.toString(n) for n in (agreed, len(differing), len(open_))))
            if comparison
            else ""
        )
        self.panel.summary.setVisible(comparison is not None)
        self._on_current_changed(self.table.current_passage())

    def _is_wanted(self, passage: Passage) -> bool:
        return self.panel.shows_agreed() or passage.difference is not Difference.NONE

    def _on_current_changed(self, passage: Passage | None) -> None:
        self.lanes.show_passage(passage)
        for button in self._takes:
            button.setEnabled(passage is not None)
        if passage is not None:
            self.agreement.show_tag(passage.tag_ids[0])

    def _on_passage_chosen(self, passage: Passage) -> None:
        row = self._model.row_of(passage_key(passage))
        if row < 0 and not self.panel.shows_agreed():
            self.panel.agreed.setChecked(True)
            row = self._model.row_of(passage_key(passage))
        self.table.go_to_row(row)
        self._play(passage)

    def _play(self, passage: Passage) -> None:
        """Hear a passage with a second before and after."""
        player = self._session.player
        if not player.duration_ms:
            return
        start_ms = max(0, passage.time.start_ms - _AROUND_MS)
        end_ms = min(player.duration_ms, passage.time.end_ms + _AROUND_MS)
        player.play_range(TimeRange(start_ms, max(start_ms, end_ms)))

    def _on_take_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.take(int(button.property("number")))

    def _on_left_fold(self) -> None:
        if self.isVisible():
            self.sides.set_shown(left=not self.sides.shown()[0])
            self._show_folds()

    def _on_right_fold(self) -> None:
        if self.isVisible():
            self.sides.set_shown(right=not self.sides.shown()[1])
            self._show_folds()

    def _show_folds(self) -> None:
        for fold, shown in zip(("left", "right"), self.sides.shown(), strict=True):
            self._actions[f"view.{fold}"].setChecked(shown)
