"""The window: puts the parts together and decides which page is shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from earmark.app import settings as keys
from earmark.domain.annotation import Annotation
from earmark.domain.timing_report import TimingReport
from earmark.domain.transcript import Span
from earmark.ui.actions import ActionSet
from earmark.ui.aligning import Aligning
from earmark.ui.annotate.annotation_form import AnnotationForm
from earmark.ui.annotate.background_panel import BackgroundPanel
from earmark.ui.annotate.left_panel import LeftPanel
from earmark.ui.annotate.page import AnnotatePage
from earmark.ui.annotate.right_panel import RightPanel
from earmark.ui.annotate.suggestions_row import SuggestionsRow
from earmark.ui.annotate.transcript_binding import TranscriptBinding
from earmark.ui.background import Background
from earmark.ui.beginning import Beginning
from earmark.ui.caching import Caching
from earmark.ui.codebook.codebook_panel import CodebookPanel
from earmark.ui.codebook.opening_dock import CodebookOpening
from earmark.ui.commands import Commands
from earmark.ui.correcting import Correcting
from earmark.ui.dialogs.palette import Palette
from earmark.ui.dialogs.sheets import GoToBox
from earmark.ui.dock import Dock
from earmark.ui.ends import AnnotationEnds
from earmark.ui.episodes.library_page import LibraryPage
from earmark.ui.episodes.working import EpisodeWork
from earmark.ui.exporting import Exporting
from earmark.ui.feeds import Feeds
from earmark.ui.hiding import HiddenTags
from earmark.ui.history import History
from earmark.ui.hold_to_play import HoldToPlay
from earmark.ui.keeping import Keeping
from earmark.ui.later_pages import LATER, LaterPages
from earmark.ui.listening import Listening
from earmark.ui.live_tagging import LiveTagging
from earmark.ui.looking_back import LookingBack
from earmark.ui.merging import Merging
from earmark.ui.message_line import Banner, MessageLine
from earmark.ui.messages import Messages
from earmark.ui.on_pages import ANNOTATE as ANNOTATE
from earmark.ui.on_pages import COMPARE, STATISTICS, allow_commands
from earmark.ui.on_pages import LIBRARY as LIBRARY
from earmark.ui.on_pages import REVIEW as REVIEW
from earmark.ui.open_marks import OpenMarks
from earmark.ui.opening import Opening, dropped
from earmark.ui.picture import Picture
from earmark.ui.place_keeper import PlaceKeeper
from earmark.ui.playing import Playing
from earmark.ui.recording import Recording
from earmark.ui.relinking import Relinking
from earmark.ui.replacing import Replacing
from earmark.ui.retiming import Retiming
from earmark.ui.searching import SearchBox
from earmark.ui.session import Session
from earmark.ui.shortcuts import keeps_key, press_button
from earmark.ui.skip_tags import SkipTags
from earmark.ui.sound_device import SoundDevice
from earmark.ui.speaking import Speaking
from earmark.ui.tagging import Tagging
from earmark.ui.taking_many import TakingMany
from earmark.ui.title_row import TitleRow
from earmark.ui.transcript.view import TranscriptView

if TYPE_CHECKING:
    from earmark.app.project import Project
    from earmark.app.searching import TextHit
    from earmark.ui.review.page import ReviewPage

PAGES = (LIBRARY, ANNOTATE, REVIEW, STATISTICS)
_CHIP_ROOM_PX = 48
_LEAST_PX = 760


class MainWindow(QMainWindow):
    """The one window of Earmark."""

    def __init__(self, session: Session, messages: Messages | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName("Earmark")
        self.resize(1440, 900)
        self.setMinimumSize(_LEAST_PX, 520)
        self.setAcceptDrops(True)
        self.session = session
        self.action_set = ActionSet(self, session.settings)
        self.messages = messages or Messages(self)
        self._make_controllers()
        self._make_parts()
        self._arrange()
        self._connect()
        self._connect_actions()
        self._restore()

    # How it is put together.

    def _make_controllers(self) -> None:
        session, actions, messages = self.session, self.action_set, self.messages
        self.background = Background(session.jobs, self)
        self.recording = Recording(session, self.background, messages, self)
        self.history = History(session, actions, messages, self)
        self.aligning = Aligning(session, actions, self.background, messages, self)
        self.listening = Listening(session, actions, self.background, messages, self)
        self.retiming = Retiming(session, actions, messages, self.history, self)
        self.sound_device = SoundDevice(session, messages, self)
        self.playing = Playing(session, actions, self.sound_device, self)
        self.hold_to_play = HoldToPlay(session, actions, self)
        self.place_keeper = PlaceKeeper(session, self)
        self.skip_tags = SkipTags(session, actions, messages, self)
        self.tagging = Tagging(session, actions, messages, self.history, self)
        self.live = LiveTagging(session, actions, messages, self.tagging, self)
        self.opening = Opening(session, actions, self.background, messages, self)
        self.taking_many = TakingMany(
            self, session, actions, self.background, messages, self.opening
        )
        self.feeds = Feeds(
            self, session, actions, self.background, messages, self.opening, self._current_episode
        )
        self.relinking = Relinking(
            self,
            session,
            actions,
            self.background,
            messages,
            self.recording,
            self.opening,
            self.aligning,
        )
        self.caching = Caching(self, session, actions)
        self.keeping = Keeping(session, actions, self.background, messages, self)
        self.looking_back = LookingBack(
            self,
            session,
            actions,
            self.background,
            messages,
            self.history,
            self.keeping,
            self.opening,
        )
        self.exporting = Exporting(session, actions, self.background, messages, self.opening)
        self.commands = Commands(
            self, session, actions, self.opening, messages, self._panes, self.sound_device
        )
        self.merging = Merging(session, actions, self.background, messages, self)

    def _make_parts(self) -> None:
        session, actions = self.session, self.action_set
        self.transcript = TranscriptView(self)
        self.form = AnnotationForm(session, actions, self.tagging, self)
        self.codebook = CodebookPanel(session, actions, self.tagging, self.messages, self)
        self.codebook_editor = CodebookOpening(self, self.codebook)
        suggestions, work = SuggestionsRow(session, actions), BackgroundPanel(self.background)
        self.left = LeftPanel(session, self.codebook, suggestions, work, self)
        self.right = RightPanel(session, self.form, self)
        self.binding = TranscriptBinding(
            self.transcript, session, actions, self.playing, self.tagging
        )
        self.correcting = Correcting(self.transcript, session, actions, self.messages, self.history)
        self.binding.menu_opened.connect(self.correcting.extend_menu)
        self.replacing = Replacing(self.transcript, self, session, self.messages, self.history)
        self.correcting.everywhere_wanted.connect(self.replacing.show_everywhere)
        self.speaking = Speaking(
            self.transcript, self, session, actions, self.messages, self.history
        )
        AnnotationEnds(self.transcript, session, actions, self.messages, self.tagging)
        self.hidden_tags = HiddenTags(self.transcript, session, actions, self.messages)
        self.hidden_tags.tell(self.codebook)
        self.codebook.menu_opened.connect(self.skip_tags.extend_menu)
        self.annotate = AnnotatePage(session, actions, self.left, self.transcript, self.right)
        self.library = LibraryPage(session, actions)
        for place in (self.annotate.welcome, self.library.welcome, self.library):
            place.add_work(BackgroundPanel(self.background))
        for welcome in (self.annotate.welcome, self.library.welcome):
            welcome.project_chosen.connect(self.opening.open_project)
        self._page = LIBRARY
        self.episode_work = EpisodeWork(session, actions, self.messages, self._selected, self)
        self.dock = Dock(session, actions, self.playing, self.recording, self.tagging)
        OpenMarks(session, self.live, self.playing, self.codebook, self.dock)
        self.picture = Picture(self, session, actions)
        self.title_row = TitleRow(session, actions, list(PAGES))

    def _arrange(self) -> None:
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.pages.setMinimumWidth(_LEAST_PX // 2)  # else a page that is not shown says how wide
        for page in (self.library, self.annotate):
            self.pages.addWidget(page)
        self.banner = Banner(self)
        body = QWidget(self)
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title_row)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        column.addWidget(self.dock)
        self.setCentralWidget(body)
        self.later = LaterPages(
            self.session, self.action_set, self.messages, self.background, self.pages
        )
        self.later.show_requested.connect(self._on_review_show_requested)
        self.later.filter_chosen.connect(self._on_later_filter_chosen)
        self.playing.position_changed.connect(self.later.set_position)
        self.message_line = MessageLine(self.pages)
        self.palette_box = Palette(self.session, self.action_set, body)
        self.search_box = SearchBox(self.session, body)
        self.go_to_box = GoToBox(self.session, self.pages)
        self.title_row.set_menu(self.commands.make_menus())
        self.beginning = Beginning(self, self.pages)
        self.message_line.stay_beside(self.beginning.who)

    def _connect(self) -> None:
        self.messages.said.connect(self.message_line.show_message)
        self.messages.banner_changed.connect(self.banner.show_message)
        self.banner.put_away.connect(self.messages.put_banner_away)
        self.keeping.saving_changed.connect(self.title_row.show_saved)
        self.keeping.reopened.connect(self._on_keeping_reopened)
        self.transcript.follow_suspended.connect(self._on_follow_suspended)
        self.title_row.page_chosen.connect(self.show_page)
        self.title_row.search_requested.connect(self.palette_box.open)
        self.palette_box.seek_requested.connect(self._on_place_chosen)
        self.palette_box.episode_chosen.connect(self.opening.open_episode)
        self.palette_box.everywhere_wanted.connect(self.search_box.look_for)
        self.search_box.hit_chosen.connect(self._on_hit_chosen)
        self.go_to_box.time_chosen.connect(self.playing.go_to)
        self.library.episode_chosen.connect(self.opening.open_episode)
        self.episode_work.episode_requested.connect(self.opening.open_episode)
        self.episode_work.review_requested.connect(self._on_review_requested)
        self.left.seek_requested.connect(self.playing.go_to)
        self.playing.position_changed.connect(self.left.set_position)
        self.right.annotation_chosen.connect(self.binding.show_annotation)
        self.dock.annotation_chosen.connect(self._on_dock_annotation_chosen)
        self.dock.line_dragged.connect(self.retiming.set_line)
        self.sound_device.changed.connect(self.dock.apply_settings)
        self.caching.settings_requested.connect(self.commands.show_settings)
        self.dock.sound_requested.connect(self.commands.show_calibration)
        self.form.left.connect(self.transcript.setFocus)
        self.tagging.note_requested.connect(self._on_note_requested)
        self.tagging.fields_requested.connect(self._on_fields_requested)
        self.history.about_to_move.connect(self._flush)
        self.history.place_restored.connect(self._on_place_restored)
        self.opening.opened.connect(self._on_opening_opened)
        self.aligning.report_changed.connect(self._on_aligning_report_changed)
        self.session.project_opened.connect(self._on_session_project_opened)
        self.session.episode_opened.connect(self._on_session_episode_opened)
        self.commands.settings_changed.connect(self._on_settings_changed)

    def _connect_actions(self) -> None:
        actions = self.action_set
        for page in (*PAGES, COMPARE):
            actions[page].triggered.connect(partial(self._on_page_action, page))
        actions["edit.search"].triggered.connect(self.palette_box.open)
        actions["edit.find_everywhere"].triggered.connect(self.search_box.open)
        actions["play.go_to"].triggered.connect(self.go_to_box.open)
        actions["tag.add"].triggered.connect(self._on_tag_add)

    def _restore(self) -> None:
        saved = self.session.settings.get(keys.WINDOW)
        if saved:
            self.restoreGeometry(QByteArray.fromBase64(saved.encode()))
        self._show_title()
        self.show_page(LIBRARY if self.session.project.episode_names() else ANNOTATE)

    # Pages.

    @property
    def review(self) -> "ReviewPage":
        """The Review page, made when it is first shown."""
        return self.later.review

    def show_page(self, page_id: str) -> None:
        """Show a page, by the id of its action."""
        self._flush()
        self._page, on_review = page_id, page_id == REVIEW
        self.pages.setCurrentWidget(self._widget_of(page_id))
        self.title_row.pages.set_value(REVIEW if page_id == COMPARE else page_id)
        for page in (*PAGES, COMPARE):
            self.action_set[page].setChecked(page == page_id)
        allow_commands(self.action_set, page_id)
        self.tagging.set_elsewhere(self.later.elsewhere(page_id))
        self.exporting.set_shown(self.review.query if on_review else None)
        self._show_dock()
        self.later.show_event(page_id)
        if page_id in LATER:
            pass  # it has taken the focus
        elif page_id == LIBRARY:
            self.library.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.session.episode is not None:
            self.transcript.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.annotate.welcome.sample.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_follow_suspended(self.transcript.is_suspended())
        for floating in (self.message_line, self.go_to_box, self.beginning.who):
            floating.raise_()

    def page(self) -> str:
        """The id of the page that is shown."""
        return self._page

    def _widget_of(self, page_id: str) -> QWidget:
        known = {LIBRARY: self.library, ANNOTATE: self.annotate}
        return known[page_id] if page_id in known else self.later.page(page_id)

    def _show_dock(self) -> None:
        """Sound and timeline belong to the pages on which one listens."""
        listening = self.page() not in (LIBRARY, STATISTICS)
        self.dock.setVisible(self.session.episode is not None and listening)

    def _current_episode(self) -> int | None:
        """The episode a person means: the selected one of the Library, else the open one."""
        if self.page() == LIBRARY:
            return self.library.current_episode()
        return self.session.episode.id if self.session.episode else None

    def _panes(self) -> list[QWidget]:
        """The parts that F6 walks through on the page that is shown."""
        if self.page() in LATER:
            listened: list[QWidget] = [self.dock.timeline] if self.dock.isVisible() else []
            return [*self.later.panes(self.page()), *listened]
        if self.page() == LIBRARY or self.session.episode is None:
            return [self.library.table, self.title_row.search]
        left, right = self.annotate.sides.shown()
        sides = [(left, self.left.chapter_list), (left, self.codebook.list)]
        first: list[QWidget] = [pane for shown, pane in sides if shown]
        last: list[QWidget] = [self.right.list] if right else []
        return [self.transcript, *last, self.dock.timeline, *first]

    # What parts and actions ask for.

    def _on_page_action(self, page: str, _checked: bool = False) -> None:
        self.show_page(page)

    def _on_opening_opened(self) -> None:
        self.show_page(ANNOTATE)

    def _on_session_episode_opened(self) -> None:
        self._show_title()
        self._show_dock()

    def _on_session_project_opened(self) -> None:
        self.session.project.annotator = self.session.settings.get(keys.ANNOTATOR)
        self.show_page(LIBRARY)
        self._show_title()

    def _on_keeping_reopened(self, project: "Project") -> None:
        page = self.page()
        self.session.go_on_in(project)
        self.show_page(page)

    def _show_title(self) -> None:
        episode, name = self.session.episode, self.session.project.path.stem
        self.setWindowTitle(f"{episode.title} · {name}" if episode else name)  # Qt adds the rest

    def _selected(self) -> list[int]:
        return self.library.selected_ids() if self.page() == LIBRARY else []

    def _on_review_requested(self, episode_ids: list[int]) -> None:
        self.show_page(REVIEW)
        self.review.show_episodes(episode_ids)

    def _on_later_filter_chosen(self, text: str) -> None:
        self.show_page(REVIEW)
        self.review.show_filter(text)

    def _on_place_chosen(self, ms: int) -> None:
        self.show_page(ANNOTATE)
        self.playing.go_to(ms)
        self.transcript.back_to_playhead()

    def _on_hit_chosen(self, hit: "TextHit") -> None:
        episode = self.session.episode
        if episode is None or episode.id != hit.episode_id:
            self.opening.open_episode(hit.episode_id)
        self._on_place_chosen(hit.start_ms)
        if hit.annotation_id is not None:
            self.session.select_annotation(hit.annotation_id)

    def _on_place_restored(self, span: Span | None) -> None:
        if span is not None and self.page() == ANNOTATE:
            self.transcript.show_span(span)

    def _on_dock_annotation_chosen(self, annotation: Annotation) -> None:
        if self.page() == ANNOTATE:
            self.transcript.show_span(annotation.span)

    def _on_review_show_requested(self, annotation: Annotation) -> None:
        episode = self.session.episode
        if episode is None or episode.id != annotation.episode_id:
            self.opening.open_episode(annotation.episode_id)
        self.show_page(ANNOTATE)
        self.session.select_annotation(annotation.id)
        self.binding.show_annotation(annotation)

    def _on_aligning_report_changed(self, report: TimingReport | None) -> None:
        gaps = report.gaps if report else ()
        self.dock.set_gaps(gaps)
        self.transcript.set_gaps(gaps)

    def _on_note_requested(self) -> None:
        self.annotate.show_right()
        self.form.edit_note()

    def _on_fields_requested(self) -> None:
        self.annotate.show_right()
        self.form.edit_fields()

    def _on_tag_add(self) -> None:
        self.show_page(ANNOTATE)
        self.annotate.show_left()
        self.codebook.add_tag()

    def _on_follow_suspended(self, suspended: bool) -> None:
        chip = self.page() == REVIEW or (suspended and self.page() == ANNOTATE)
        self.message_line.set_lift(_CHIP_ROOM_PX if chip else 0)

    def _on_settings_changed(self) -> None:
        self.action_set.rebuild()
        self.playing.apply_settings()
        self.binding.apply_settings()
        self.dock.apply_settings()

    def _flush(self) -> None:
        """Keep what is typed."""
        self.form.flush()
        self.codebook_editor.flush()
        self.correcting.flush()
        self.later.flush()

    # What Qt asks.

    def event(self, event: QEvent) -> bool:
        """Leave keys with the part that has the focus where a person expects that."""
        if isinstance(event, QKeyEvent):
            focus = QApplication.focusWidget()
            narrow = self.session.settings.get(keys.SINGLE_KEYS) == "content"
            if event.type() == QEvent.Type.ShortcutOverride and keeps_key(focus, event, narrow):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and press_button(focus, event):
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let the tick rest while the window is minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.playing.set_seen(not self.isMinimized() and self.isVisible())

    def showEvent(self, event: object) -> None:
        """The tick may run."""
        self.playing.set_seen(True)

    def hideEvent(self, event: object) -> None:
        """The tick rests."""
        self.playing.set_seen(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and links to recordings."""
        if any(dropped(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.opening.open_dropped(*dropped(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed and where everything is; sheets go with the window."""
        self._flush()
        if not self.keeping.may_close():
            event.ignore()
            return
        for sheet in self.findChildren(QDialog):
            sheet.close()
        self.aligning.stop_by_itself()
        self.background.cancel_all()
        self.picture.close_picture()
        self.annotate.save_state()
        self.session.settings.set(
            keys.WINDOW, bytes(self.saveGeometry().toBase64().data()).decode()
        )
        self.session.leave_episode()
        super().closeEvent(event)
