"""Where messages appear: a line that floats at the foot of the page, and a banner above it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from earmark.ui import texts
from earmark.ui.messages import Message, Tone

_SHOWN_MS = 5000
_MARGIN = 12
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
_WIDEST_PX = 800  # it stays between the side panels of a window of the usual width


class MessageLine(QFrame):
    """Shows the last message over the foot of a page, for a while or until it is put away."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("messageLine")
        self.setAccessibleName(self.tr("Message"))
        self._page = page
        self._lift = 0
        self._beside: QWidget | None = None
        self._do: Callable[[], object] | None = None
        self._text = texts.label("", parent=self, name="messageText")
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._action = _plain_button("messageAction", self)
        self._close = _plain_button("messageClose", self)
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._action.clicked.connect(self._on_action_clicked)
        self._close.clicked.connect(self.hide)
        page.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """What it says now."""
        return self._text.text() if self.isVisibleTo(self._page) else ""

    def set_lift(self, px: int) -> None:
        """Keep that much free below, for something else that floats there."""
        self._lift = px
        self._place()

    def stay_beside(self, widget: QWidget) -> None:
        """Leave the room that something at a side of the page takes while it is there."""
        self._beside = widget
        widget.installEventFilter(self)
        self._place()

    def show_message(self, message: Message) -> None:
        """Show a message in the place of the one before."""
        self._do = message.do
        self._text.setText(message.text)
        self._action.setText(message.action)
        self._action.setAccessibleName(message.action or self.tr("Message button"))
        self._action.setVisible(bool(message.action))
        self._close.setVisible(message.tone is Tone.ERROR)
        if self.property("tone") != message.tone.value:  # styling anew takes longer than all else
            self.setProperty("tone", message.tone.value)
            for widget in (self, self._text, self._action, self._close):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        self._place()
        self.show()
        self.raise_()
        if message.tone is Tone.INFO:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the page when it changes size, beside what appears there."""
        if event.type() in _MOVING:
            self._place()
        return False

    def hideEvent(self, event: object) -> None:
        """Stop the clock that would hide it."""
        self._timer.stop()

    def _free(self) -> tuple[int, int]:
        """From where to where the page is free for it."""
        left, right = 0, self._page.width()
        beside = self._beside
        if beside is not None and beside.isVisibleTo(self._page):
            if beside.geometry().center().x() > self._page.width() // 2:
                right = beside.x()
            else:
                left = beside.geometry().right() + 1
        return left, right

    def _place(self) -> None:
        left, right = self._free()
        room = min(right - left - 2 * _MARGIN, _WIDEST_PX)
        self._text.setWordWrap(False)  # wrapped text would propose a width of its own
        wanted = self.sizeHint().width()
        width = min(wanted, room)
        self._text.setWordWrap(wanted > room)
        height = (
            self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        self.setGeometry(
            (left + right - width) // 2,
            self._page.height() - height - _MARGIN - self._lift,
            width,
            height,
        )

    def _on_action_clicked(self) -> None:
        do, self._do = self._do, None
        self.hide()
        if do is not None:
            do()


class Banner(QFrame):
    """A line above the page that stays while something is amiss.

    Attributes:
        put_away: The person has seen it.
    """

    put_away = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Notice"))
        self._do: Callable[[], object] | None = None
        self._text = texts.label("", parent=self, name="bannerText")
        self._text.setWordWrap(True)
        self._do_other: Callable[[], object] | None = None
        self._action = _plain_button("bannerAction", self)
        self._other = _plain_button("bannerOther", self)
        self._close = _plain_button("bannerClose", self)
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the notice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self._action.clicked.connect(self._on_action_clicked)
        self._other.clicked.connect(self._on_other_clicked)
        self._close.clicked.connect(self.put_away)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_message(self, message: Message | None) -> None:
        """Show a notice; None takes it away."""
        self.setVisible(message is not None)
        if message is not None:
            self._do = message.do
            self._text.setText(message.text)
            self._action.setText(message.action)
            self._action.setAccessibleName(message.action or self.tr("Notice button"))
            self._action.setVisible(bool(message.action))
            self._do_other = message.do_other
            self._other.setText(message.other)
            self._other.setAccessibleName(message.other or self.tr("Second notice button"))
            self._other.setVisible(bool(message.other))

    def _on_other_clicked(self) -> None:
        if self._do_other is not None:
            self._do_other()

    def _on_action_clicked(self) -> None:
        if self._do is not None:
            self._do()


def _plain_button(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
