"""Five steps through the window for somebody who sees it first: on the real window, by doing.

A card stands beside the part it speaks of, which has a frame around it. Doing what the card says
goes on as well as its button does; nothing is locked meanwhile.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from earmark.app.settings import TOUR_SEEN
from earmark.playback.player import PlayerState
from earmark.ui import fonts, texts, theme
from earmark.ui.flow_row import FlowRow

if TYPE_CHECKING:
    from earmark.ui.main_window import MainWindow

_CARD_PX = 340
_GAP_PX = 12
_FRAME_PX = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One stop: what the card says, on which page, beside which part of the window."""

    title: str
    text: str
    part: Callable[[], QWidget]
    page: str = "view.annotate"


class Tour(QObject):
    """Leads through the window; made when somebody starts it, gone when it ends.

    Attributes:
        ended: It is over.
    """

    ended = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.steps = self._steps()
        self.number = 0
        self.card = TourCard(self, window)
        self._frame = TourFrame(window)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.timeout.connect(self._place)
        window.installEventFilter(self)
        window.session.player.state_changed.connect(self._on_player_state_changed)
        window.session.annotations_changed.connect(self._on_session_annotations_changed)
        window.title_row.page_chosen.connect(self._on_page_chosen)
        window.session.settings.set(TOUR_SEEN, True)
        self._count = len(window.session.annotations)

    def begin(self) -> None:
        """Show the first step."""
        self.go_to(0)

    def go_to(self, number: int) -> None:
        """Show a step; beyond the last the tour ends."""
        if not 0 <= number < len(self.steps):
            self.end()
            return
        self.number = number
        step = self.steps[number]
        if self._window.page() != step.page:
            self._window.show_page(step.page)
        self.card.show_step(step, number, len(self.steps))
        self._place()
        self._frame.show()
        self._frame.raise_()
        self.card.show()
        self.card.raise_()

    def end(self) -> None:
        """Take card and frame away; where one worked the keyboard works again."""
        self._window.removeEventFilter(self)
        self._follow.stop()
        for widget in (self.card, self._frame):
            widget.hide()
            widget.deleteLater()
        if self._window.page() == self.steps[0].page:
            self._window.transcript.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the card beside its part when the window changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._follow.start(0)
        return super().eventFilter(watched, event)

    def _steps(self) -> tuple[Step, ...]:
        window = self._window
        return (
            Step(
                self.tr("Listen"),
                self.tr(
                    "Space plays and pauses. The text follows the sound; scroll away to read on, "
                    "and Enter brings you back. Press Space now."
                ),
                lambda: window.transcript,
            ),
            Step(
                self.tr("Tag"),
                self.tr(
                    "When you hear something, press the key of its tag: it marks the line that is "
                    "heard, or the words you have selected. Try 2 while it plays."
                ),
                lambda: window.codebook,
            ),
            Step(
                self.tr("Say more"),
                self.tr(
                    "What is selected stands here: its times, what the tag asks for, and your "
                    "note. M writes the note, E answers the questions, Ctrl+Z takes anything back."
                ),
                lambda: window.right,
            ),
            Step(
                self.tr("Look around"),
                self.tr(
                    "Below is the whole episode, above a part of it. A click goes there, the wheel "
                    "zooms, and the ends of a mark can be dragged. Every button shows its key."
                ),
                lambda: window.dock,
            ),
            Step(
                self.tr("Review and export"),
                self.tr(
                    "All that is tagged, to hear again, judge and count. Ctrl+E writes it to a "
                    "file with text and times. F1 explains what you are at; Ctrl+K finds every "
                    "command."
                ),
                lambda: window.pages,
                "view.review",
            ),
        )

    def _place(self) -> None:
        part = self.steps[self.number].part()
        body = self._window.rect()
        corner = part.mapTo(self._window, QPoint(0, 0))
        room = QRect(corner, part.size()).intersected(body)
        self._frame.setGeometry(room)
        self.card.fit()
        self.card.move(_beside(room, self.card.size(), body))

    def _on_player_state_changed(self, state: PlayerState) -> None:
        if self.number == 0 and state is PlayerState.PLAYING:
            self.go_to(1)

    def _on_session_annotations_changed(self) -> None:
        count = len(self._window.session.annotations)
        if self.number == 1 and count > self._count:
            self.go_to(2)
        self._count = count

    def _on_page_chosen(self, page: str) -> None:
        if page == self.steps[-1].page and self.number < len(self.steps) - 1:
            self.go_to(len(self.steps) - 1)


class TourCard(QFrame):
    """What a step says, with buttons to go on, back and away."""

    def __init__(self, tour: Tour, window: QWidget) -> None:
        super().__init__(window)
        self._tour = tour
        self.setObjectName("tourCard")
        self.setProperty("role", "floating")
        self.setAutoFillBackground(True)
        self.setFixedWidth(_CARD_PX)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(*4 * (5 * theme.UNIT,))
        column.setSpacing(2 * theme.UNIT)
        self._title = texts.label("", "title", self, name="tourTitle")
        self._title.setFont(fonts.reading_font(18))
        self._text = texts.label("", "", self, name="tourText")
        self._text.setWordWrap(True)
        self._count = texts.label("", "muted", self, name="tourCount")
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(theme.UNIT)
        row = FlowRow()
        row.addWidget(self._count)
        row.split()
        self.leave = self._button("tourLeave", self.tr("Leave"), tour.end)
        self.back = self._button("tourBack", self.tr("Back"), self._on_back)
        self.next = self._button("tourNext", self.tr("Next"), self._on_next)
        self.next.setProperty("role", "primary")
        for button in (self.leave, self.back, self.next):
            row.addWidget(button)
        column.addLayout(row)

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Say what a step says."""
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._count.setText(self.tr("{n} of {count}").format(n=number + 1, count=count))
        self.setAccessibleName(f"{step.title}. {step.text}")
        self.back.setEnabled(number > 0)
        last = number == count - 1
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.leave.setVisible(not last)

    def fit(self) -> None:
        """Be as high as the text needs in this width; `adjustSize` asks for the wrong width."""
        layout = self._column
        for part in (self._title, self._text, self.next):
            part.ensurePolished()
        layout.invalidate()
        self.resize(_CARD_PX, layout.totalHeightForWidth(_CARD_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the tour."""
        if event.key() == Qt.Key.Key_Escape:
            self._tour.end()
            return
        super().keyPressEvent(event)

    def _button(self, name: str, text: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(clicked)
        return button

    def _on_back(self) -> None:
        self._tour.go_to(self._tour.number - 1)

    def _on_next(self) -> None:
        self._tour.go_to(self._tour.number + 1)


class TourFrame(QWidget):
    """A frame around the part that is spoken of; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the accent colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().tokens.accent), _FRAME_PX))
        inner = self.rect().adjusted(_FRAME_PX, _FRAME_PX, -_FRAME_PX, -_FRAME_PX)
        painter.drawRoundedRect(inner, 2 * theme.UNIT, 2 * theme.UNIT)


def _beside(part: QRect, card: QSize, body: QRect) -> QPoint:
    """Where a card fits: beside its part, above it, or inside at the right."""
    width, height = card.width(), card.height()
    top = min(max(part.top() + _GAP_PX, _GAP_PX), body.height() - height - _GAP_PX)
    if part.right() + _GAP_PX + width <= body.right():
        return QPoint(part.right() + _GAP_PX, top)
    if part.left() - _GAP_PX - width >= body.left() and part.width() < body.width() // 2:
        return QPoint(part.left() - _GAP_PX - width, top)
    if part.top() - _GAP_PX - height >= 0 and part.height() < body.height() // 2:
        return QPoint(body.center().x() - width // 2, part.top() - _GAP_PX - height)
    return QPoint(part.right() - width - 2 * _GAP_PX, part.bottom() - height - 2 * _GAP_PX)
