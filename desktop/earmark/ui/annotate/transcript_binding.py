"""Keeps the transcript view and the session in step, both ways."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from earmark.app import edits
from earmark.app import settings as keys
from earmark.app.settings import Setting
from earmark.domain.annotation import Annotation
from earmark.domain.timecode import format_clock
from earmark.domain.transcript import Span
from earmark.ui import badge, motion, theme
from earmark.ui.actions import ActionSet
from earmark.ui.playing import Playing
from earmark.ui.session import Session
from earmark.ui.tagging import Tagging
from earmark.ui.transcript.flow import Form
from earmark.ui.transcript.view import TranscriptView

LINES = Setting("transcript_lines", False)
UNSURE = Setting("transcript_unsure", False)
_STEP_PX = 1
_USUAL_PX = keys.FONT_SIZE.default


class TranscriptBinding(QObject):
    """The one place that feeds the transcript view and listens to it.

    Attributes:
        menu_opened: The `QMenu` of the text and the `Span` it is about, for others to add to.
    """

    menu_opened = Signal(QMenu, object)

    def __init__(
        self,
        view: TranscriptView,
        session: Session,
        actions: ActionSet,
        playing: Playing,
        tagging: Tagging,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._playing = playing
        self._tagging = tagging
        self._follow_action = actions["play.follow"]
        self._caret_action = actions["edit.caret"]
        self._show_page = actions["view.annotate"].trigger
        self._apply_settings()
        self._connect_view()
        self._connect_session()
        self._connect_actions(actions)
        theme.notifier().theme_changed.connect(view.set_theme)

    def apply_settings(self) -> None:
        """Take over what was changed in the settings."""
        self._apply_settings()

    def show_annotation(self, annotation: Annotation) -> None:
        """Go to an annotation: the playhead to its start, the page to its text."""
        self._playing.go_to(annotation.time.start_ms)
        self._view.show_span(annotation.span)

    def _apply_settings(self) -> None:
        chosen, view = self._session.settings, self._view
        view.set_font_size(chosen.get(keys.FONT_SIZE))
        view.set_type(chosen.get(keys.READING_FONT), chosen.get(keys.LINE_SPACING) / 100)
        view.set_click_seeks(chosen.get(keys.CLICK_SEEKS))
        view.set_caret_keys(chosen.get(keys.CARET_KEYS))
        self._caret_action.setChecked(chosen.get(keys.CARET_KEYS))
        view.set_reduced_motion(motion.is_reduced(chosen))
        view.set_follow(chosen.get(keys.FOLLOW))
        self._follow_action.setChecked(chosen.get(keys.FOLLOW))

    def _connect_view(self) -> None:
        view = self._view
        view.seek_requested.connect(self._playing.go_to)
        view.selection_changed.connect(self._session.select)
        view.annotation_clicked.connect(self._session.select_annotation)
        view.context_menu_requested.connect(self._on_view_menu_requested)
        view.span_change_requested.connect(self._on_view_span_change_requested)
        view.zoom_requested.connect(self._zoom)

    def _connect_session(self) -> None:
        session = self._session
        session.episode_opened.connect(self._on_session_episode_opened)
        session.transcript_changed.connect(self._on_session_transcript_changed)
        session.annotations_changed.connect(self._show_annotations)
        session.codebook_changed.connect(self._show_annotations)
        session.selection_changed.connect(self._on_session_selection_changed)
        session.current_annotation_changed.connect(self._on_session_current_changed)
        self._playing.position_changed.connect(self._view.set_position)
        self._playing.jumped.connect(self._on_playing_jumped)
        self._tagging.shown.connect(self.show_annotation)

    def _connect_actions(self, actions: ActionSet) -> None:
        actions["play.follow"].toggled.connect(self._on_follow_toggled)
        actions["play.playhead"].triggered.connect(self._view.back_to_playhead)
        actions["edit.copy"].triggered.connect(self._view.copy)
        actions["edit.caret"].triggered.connect(self._on_caret)
        actions["edit.select_segment"].triggered.connect(self._on_select_segment)
        actions["edit.find"].triggered.connect(partial(self._find, False))
        actions["edit.replace"].triggered.connect(partial(self._find, True))
        actions["view.lines"].setChecked(self._session.settings.get(LINES))
        actions["view.lines"].toggled.connect(self._on_lines_toggled)
        self._apply_form()
        actions["view.unsure"].setChecked(self._session.settings.get(UNSURE))
        actions["view.unsure"].toggled.connect(self._on_unsure_toggled)
        self._view.set_unsure(self._session.settings.get(UNSURE))
        actions["view.bigger"].triggered.connect(self._on_bigger)
        actions["view.smaller"].triggered.connect(self._on_smaller)
        actions["view.normal_size"].triggered.connect(self._on_normal_size)

    def _find(self, replacing: bool, _checked: bool = False) -> None:
        in_table = self._tagging.is_elsewhere and not self._tagging.is_nowhere
        if in_table and not replacing:
            return  # the Review page looks in its table
        if self._session.episode is not None:
            self._show_page()
            self._view.finding.open(replacing=replacing)

    def _on_caret(self, on: bool) -> None:
        self._session.settings.set(keys.CARET_KEYS, on)
        self._view.set_caret_keys(on)
        self._show_page()
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tagging.say(
            self.tr("The arrow keys move the caret; Enter plays from there. F7 ends it.")
            if on
            else self.tr("The arrow keys step in time again.")
        )

    def _on_lines_toggled(self, on: bool) -> None:
        self._session.settings.set(LINES, on)
        self._apply_form()

    def _on_unsure_toggled(self, on: bool) -> None:
        self._session.settings.set(UNSURE, on)
        self._view.set_unsure(on)

    def _apply_form(self) -> None:
        lines = self._session.settings.get(LINES)
        self._view.set_form(Form.LINES if lines else Form.READING)

    def _show_annotations(self) -> None:
        self._view.set_annotations(self._session.annotations, self._session.codebook)

    def _on_session_episode_opened(self) -> None:
        self._view.set_transcript(self._session.transcript, keep_place=False)
        self._show_annotations()
        position_ms = self._session.player.position_ms()
        if self._session.episode is not None and not self._session.player.duration_ms:
            position_ms = self._session.episode.position_ms
        self._view.set_position(position_ms)
        self._view.back_to_playhead()
        self._view.set_caret_keys(self._view.caret_keys())

    def _on_session_transcript_changed(self, ids: set[int] | None) -> None:
        transcript = self._session.transcript
        if ids is None:
            self._view.set_transcript(transcript, keep_place=True)
        else:
            rows = sorted(transcript.row_of(segment_id) for segment_id in ids)
            self._view.update_segments(transcript, rows)

    def _on_session_selection_changed(self, span: Span | None) -> None:
        if span != self._view.selection():
            self._view.set_selection(span)

    def _on_session_current_changed(self, annotation: Annotation | None) -> None:
        self._view.set_current_annotation(annotation.id if annotation else None)

    def _on_playing_jumped(self) -> None:
        self._view.set_position(self._session.player.position_ms())
        if self._view.follow():
            self._view.back_to_playhead()

    def _on_follow_toggled(self, on: bool) -> None:
        self._view.set_follow(on)
        self._session.settings.set(keys.FOLLOW, on)

    def _on_select_segment(self) -> None:
        row = self._playing.current_row()
        if row >= 0:
            self._session.select(self._session.transcript.whole_span(row))

    def _zoom(self, steps: int) -> None:
        size = self._session.settings.get(keys.FONT_SIZE) + steps * _STEP_PX
        self._session.settings.set(keys.FONT_SIZE, size)
        self._view.set_font_size(self._session.settings.get(keys.FONT_SIZE))

    def _on_bigger(self) -> None:
        self._zoom(1)

    def _on_smaller(self) -> None:
        self._zoom(-1)

    def _on_normal_size(self) -> None:
        self._session.settings.set(keys.FONT_SIZE, _USUAL_PX)
        self._view.set_font_size(_USUAL_PX)

    def _on_view_span_change_requested(self, annotation_id: int, span: Span) -> None:
        project = self._session.project
        self._tagging.attempt(lambda: edits.set_span(project, annotation_id, span))

    def _on_view_menu_requested(self, at: QPoint, span: Span | None) -> None:
        if span is None:
            return
        menu = QMenu(self._view)
        menu.setObjectName("transcriptMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def offer(text: str, do: Callable[[], object]) -> None:
            menu.addAction(text).triggered.connect(do)

        for tag in self._session.codebook:
            if not tag.retired:
                choice = menu.addAction(badge.badge_icon(tag), tag.name)
                choice.triggered.connect(
                    lambda _checked=False, tag=tag: self._tagging.toggle(tag, span)
                )
        menu.addSeparator()
        start_ms = self._session.transcript.time_of(span).start_ms
        offer(self.tr("Play from here"), lambda: self._play_from(start_ms))
        offer(
            self.tr("Play this once"),
            lambda: self._playing.play_range(self._session.transcript.time_of(span)),
        )
        menu.addSeparator()
        offer(self.tr("Copy"), lambda: self._copy(span, link=False))
        offer(self.tr("Copy with time and link"), lambda: self._copy(span, link=True))
        self.menu_opened.emit(menu, span)
        menu.popup(at)

    def _play_from(self, ms: int) -> None:
        self._playing.go_to(ms)
        self._session.player.play()

    def _copy(self, span: Span, *, link: bool) -> None:
        text = self._session.transcript.text_of(span)
        if link:
            text = quoted(self._session, span)
        QGuiApplication.clipboard().setText(text)


def quoted(session: Session, span: Span) -> str:
    """A passage as one cites it: text, episode, time, and a link that starts there."""
    start_ms = session.transcript.time_of(span).start_ms
    text = f"“{session.transcript.text_of(span)}”"
    if session.episode is None:
        return text
    text += f" ({session.episode.title}, {format_clock(start_ms)})"
    url = session.episode.source_url
    if url:
        text += f" {url}{'&' if '?' in url else '?'}t={start_ms // 1000}"
    return text
