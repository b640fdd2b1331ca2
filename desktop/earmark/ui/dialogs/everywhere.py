"""Correct the same words everywhere: each place is shown before anything changes."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from earmark.app import replacing
from earmark.app.finding import FindOptions
from earmark.app.jobs import JobContext
from earmark.app.replacing import Proposals
from earmark.errors import AppError
from earmark.ui import texts, theme
from earmark.ui.delegates.places import PLACE_PX, PlaceDelegate
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.languages import said
from earmark.ui.long_list import LongList
from earmark.ui.models.places import PlacesModel
from earmark.ui.session import Session

_TYPING_PAUSE_MS = 150


class PlacesList(LongList):
    """The list; Space and a click change the tick."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space as well as Enter."""
        if event.key() == Qt.Key.Key_Space:
            self._on_index_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Space from the window, where it plays."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_Space:  # type: ignore[attr-defined]  # a key
            event.accept()
            return True
        return super().event(event)


class EverywhereSheet(Sheet):
    """What to correct into what, where, and a button that does it.

    Attributes:
        agreed: (the `Proposal`s to be done, the words that were looked for).
    """

    agreed = Signal(list, str)

    def __init__(self, session: Session, options: FindOptions, window: QWidget) -> None:
        super().__init__(self.tr("Correct everywhere"), "everywhereSheet", window)
        self._session, self._options = session, options
        self.resize(680, 560)
        self.old = self._field("everywhereOld", self.tr("Words as they stand"))
        self.new = self._field("everywhereNew", self.tr("Words as they should be"))
        self.model = PlacesModel(self)
        self.list = PlacesList(
            self.model, PlaceDelegate(), self, name="everywherePlaces",
            label=self.tr("Places to correct"),
        )  # fmt: skip
        self.list.verticalHeader().setDefaultSectionSize(PLACE_PX)
        self.list.chosen.connect(self.model.toggle)
        self.sounds = QCheckBox(self.tr("And what sounds like it"), self)
        self.sounds.setChecked(options.sounds_like)
        self.all_episodes = QCheckBox(self.tr("In all episodes of the project"), self)
        self._left_out = 0
        self.status = texts.label("", "muted", self, name="everywhereStatus")
        self._arrange()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        for field in (self.old, self.new):
            field.textChanged.connect(self._pause.start)
        self.sounds.toggled.connect(self._look)
        self.all_episodes.toggled.connect(self._look)
        self.model.ticks_changed.connect(self._on_ticks_changed)

    def ask(self, query: str, replacement: str) -> None:
        """Look for words at once."""
        for field, text in ((self.old, query), (self.new, replacement)):
            field.blockSignals(True)
            field.setText(text)
            field.blockSignals(False)
        (self.new if query else self.old).setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for an answer any more."""
        super().hideEvent(event)
        self._pause.stop()

    def _field(self, name: str, spoken: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.setPlaceholderText(spoken)
        return field

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.old, 1)
        row.addWidget(texts.label("→", "muted", self))
        row.addWidget(self.new, 1)
        self.column.addLayout(row)
        ticks = QVBoxLayout()
        ticks.setSpacing(theme.UNIT)
        for box, name in ((self.sounds, "everywhereSounds"), (self.all_episodes, "everywhereAll")):
            box.setObjectName(name)
            box.setAccessibleName(box.text())
            box.setMinimumHeight(24)
            ticks.addWidget(box)
        self.column.addLayout(ticks)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.status)
        self.every = QPushButton(self.tr("All"), self)
        self.none = QPushButton(self.tr("None"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.do = QPushButton(self.tr("Correct"), self)
        self.do.setProperty("role", "primary")
        self.do.setDefault(True)
        foot = QHBoxLayout()
        for button, name in (
            (self.every, "everywhereTickAll"),
            (self.none, "everywhereTickNone"),
            (self.close_button, "everywhereClose"),
            (self.do, "everywhereDo"),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            button.setMinimumHeight(28)
            if button is self.close_button:
                foot.addStretch(1)
            foot.addWidget(button)
        self.column.addLayout(foot)
        self.every.clicked.connect(self._on_every_clicked)
        self.none.clicked.connect(self._on_none_clicked)
        self.close_button.clicked.connect(self.close)
        self.do.clicked.connect(self._on_do_clicked)

    def _look(self) -> None:
        """Find the places anew on another thread; an older search is of no interest any more."""
        session, query, new = self._session, self.old.text(), self.new.text()
        if session.episode is None or not query.strip():
            self._show({}, Proposals())
            return
        known = {session.episode.id: session.episode.title}
        if self.all_episodes.isChecked():
            known = {id_: title for id_, title, _ in session.project.episode_names()}
        options, project = self._now(), session.project

        def work(_context: JobContext) -> Proposals:
            return replacing.proposals(project, known, query, new, options)

        def show(found: Proposals) -> None:
            self._show(known, found)

        self.keep(session.jobs.run("everywhere", work, show, self._on_error, replaces=True))

    def _now(self) -> FindOptions:
        alike = self.sounds.isChecked()
        given = self._options
        return FindOptions(
            given.match_case,
            given.whole_words,
            given.regex and not alike,
            given.ignore_accents,
            alike,
        )

    def _show(self, titles: dict[int, str], found: Proposals) -> None:
        self._left_out = found.left_out
        self.model.set_places(found.places, titles)

    def _on_ticks_changed(self) -> None:
        count, total = len(self.model.ticked()), self.model.rowCount()
        text = (
            texts.counted(total, self.tr("1 place"), self.tr("{n} places"))
            if total
            else self.tr("There is nothing to correct.")
        )
        if count != total:
            text += " · " + self.tr("{n} ticked").format(n=f"{count:,}")
        if self._left_out:
            text += " · " + texts.counted(
                self._left_out,
                self.tr("1 left out: the line would be empty"),
                self.tr("{n} left out: the lines would be empty"),
            )
        self.status.setText(text)
        self.do.setEnabled(count > 0)
        self.do.setText(
            texts.counted(count, self.tr("Correct 1 place"), self.tr("Correct {n} places"))
            if count
            else self.tr("Correct")
        )
        self.do.setAccessibleName(self.do.text())

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._show({}, Proposals())
        self.status.setText(said(str(error)))

    def _on_every_clicked(self) -> None:
        self.model.set_all(True)

    def _on_none_clicked(self) -> None:
        self.model.set_all(False)

    def _on_do_clicked(self) -> None:
        places, query = self.model.ticked(), self.old.text()
        self.close()
        self.agreed.emit(places, query)
