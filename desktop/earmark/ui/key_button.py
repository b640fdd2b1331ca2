"""A button that says its key: a label with a small key cap beside it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from earmark.ui import fonts, theme
from earmark.ui.actions import key_text, plain_text
from earmark.ui.mirror import Mirror, draw_key, draw_text

HEIGHT = 28
_PAD = 10
_BETWEEN = 6
_CAP_PAD = 5
_CAP_HEIGHT = 17
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def cap_font() -> QFont:
    """The font on key caps."""
    return fonts.interface_font(11, QFont.Weight.DemiBold)


def cap_width(key: str) -> float:
    """How wide a key cap is."""
    return max(_CAP_HEIGHT, QFontMetricsF(cap_font()).horizontalAdvance(key) + 2 * _CAP_PAD)


def draw_cap(painter: QPainter, left: float, middle: float, key: str) -> None:
    """Draw a key cap, its left side at `left`, centred at the height `middle`."""
    tokens = theme.current().tokens
    box = QRectF(left + 0.5, middle - _CAP_HEIGHT / 2, cap_width(key) - 1, _CAP_HEIGHT - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens.line))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(box.translated(0, 1), 4, 4)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(tokens.muted))
    painter.setFont(cap_font())
    draw_key(painter, box, key)


class KeyButton(QPushButton):
    """A button for an action: same state, same name, and the key that does the same.

    A click leaves the focus where it is, so that a note can go on being written. With the
    focus on it, Enter presses it; Space stays the key that plays.
    """

    def __init__(
        self, label: str, action: QAction | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(fonts.interface_font(tabular=True))
        self._keys: tuple[str, ...] = ()
        self._caps = True
        self._action = action
        if action is not None:
            self.setCheckable(action.isCheckable())
            self.clicked.connect(self._on_clicked)
            action.changed.connect(self._on_action_changed)
            self._on_action_changed()
        theme.notifier().theme_changed.connect(self._on_theme_changed)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys on the caps."""
        return self._keys

    def set_keys(self, *keys: str) -> None:
        """Show other keys."""
        keys = tuple(key for key in keys if key)
        if keys != self._keys:
            self._keys = keys
            self.updateGeometry()
            self.update()

    def set_caps_shown(self, shown: bool) -> None:
        """Show the key caps, or leave them to the tooltip where room is short."""
        if shown != self._caps:
            self._caps = shown
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """The width with key caps."""
        return self._width(self._keys)

    def sizeHint(self) -> QSize:
        """Room for label and key caps."""
        return QSize(self._width(self._keys if self._caps else ()), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same: a label cut off says nothing."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as the style sheet has it, then label and caps."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(QColor(self._ink()))
        painter.setFont(self._font())
        keys = self._keys if self._caps else ()
        left = (self.width() - self._width(keys)) / 2 + _PAD
        wide = self._label_width()
        seen, height = Mirror(option), self.height()
        draw_text(painter, seen.box(QRectF(left, 0, wide + 2, height)), self.text())
        left += wide + _BETWEEN
        for key in keys:
            cap = seen.box(QRectF(left, 0, cap_width(key), height))
            draw_cap(painter, cap.x(), height / 2, key)
            left += cap_width(key) + 2
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep Enter for the button while it has the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _ENTER
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def _font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        return fonts.interface_font(weight=weight, tabular=True)

    def _ink(self) -> str:
        tokens = theme.current().tokens
        if not self.isEnabled():
            return tokens.faint
        if self.isChecked():
            return tokens.accent_ink if theme.current().high_contrast else tokens.accent
        return tokens.text if self.underMouse() else tokens.muted

    def _label_width(self) -> float:
        """The width of the label in its widest weight, so that nothing moves when it is checked."""
        weight = QFont.Weight.DemiBold if self.isCheckable() else QFont.Weight.Normal
        font = fonts.interface_font(weight=weight, tabular=True)
        return QFontMetricsF(font).horizontalAdvance(self.text())

    def _width(self, keys: tuple[str, ...]) -> int:
        caps = sum(cap_width(key) + 2 for key in keys)
        return round(2 * _PAD + self._label_width() + (caps + _BETWEEN - 2 if keys else 0))

    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action.trigger()
            self.setChecked(self._action.isChecked())

    def _on_action_changed(self) -> None:
        action = self._action
        if action is None:
            return
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        self.setToolTip(action.toolTip())
        self.setAccessibleName(plain_text(action))
        self.setAccessibleDescription(action.statusTip())
        self.set_keys(key_of(action))

    def _on_theme_changed(self) -> None:
        self.update()


def key_of(action: QAction) -> str:
    """The first key of an action as it is written on a cap."""
    return key_text(action.shortcut().toString()) if not action.shortcut().isEmpty() else ""
