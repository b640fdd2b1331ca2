"""The transport: play, skip, position, rate, loop, follow; at the right who listens and to what."""

from typing import Protocol

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from earmark.playback.player import Player, PlayerState
from earmark.ui import fonts, icons, theme
from earmark.ui.actions import plain_text
from earmark.ui.key_button import KeyButton, cap_width, draw_cap, key_of
from earmark.ui.numbers import clock, digits, number
from earmark.ui.play_button import PlayButton

RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_MARGIN = 16
_SPACES = 160  # px between all of it
_CAP_SPACE = 12
_NOTCH = 120
_VOLUME_STEP = 5


class Actions(Protocol):
    """The actions of the window, by id."""

    def __getitem__(self, action_id: str) -> QAction: ...


_FREED_PX = 80  # what caps and the length give back


class TransportBar(QWidget):
    """Buttons over the actions of the window, and what the player is doing.

    Attributes:
        volume_changed: percent, after the person changed it here.
        annotator_clicked: The person wants to change who annotates.
        sound_clicked: The person wants to set how late the sound is.
    """

    volume_changed = Signal(int)
    annotator_clicked = Signal()
    sound_clicked = Signal()

    def __init__(self, actions: Actions, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self.setAccessibleName(self.tr("Playback"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._actions, self._player = actions, player
        self._position_text = ""
        self._make_buttons()
        self._make_labels()
        self._make_right_side()
        self._arrange()
        player.state_changed.connect(self._on_player_state_changed)
        player.rate_changed.connect(self.set_rate)
        player.duration_changed.connect(self._on_player_duration_changed)
        player.position_changed.connect(self.set_position)
        for action_id in ("play.louder", "play.quieter", "play.mute"):
            actions[action_id].triggered.connect(
                self._on_volume_action, Qt.ConnectionType.QueuedConnection
            )
        theme.notifier().theme_changed.connect(self._on_theme_changed)
        self.refresh()
        self._on_skip_changed()

    # What to show.

    def set_position(self, ms: int) -> None:
        """Show where the playhead is; cheap when the text stays the same."""
        text = clock(ms, tenths=True)
        if text != self._position_text:
            self._position_text = text
            self.position.setText(text)

    def set_duration(self, ms: int) -> None:
        """Show how long the episode is."""
        self.duration.setText(f"/ {clock(ms)}")
        widest = clock(ms, tenths=True).translate(str.maketrans("123456789", "000000000"))
        metrics = QFontMetricsF(self.position.font())
        self.position.setFixedWidth(round(metrics.horizontalAdvance(widest)) + 4)

    def set_rate(self, rate: float) -> None:
        """Show how fast it plays."""
        self.rate.setText(rate_text(rate))
        self.rate.setAccessibleName(self.tr("Speed {0}").format(rate_text(rate)))
        self.rate.updateGeometry()

    def set_annotator(self, name: str) -> None:
        """Show who annotates."""
        self.annotator.setText(name or self.tr("Who annotates?"))
        self.annotator.setAccessibleName(self.tr("Annotator: {0}").format(name or "–"))
        self.annotator.updateGeometry()

    def set_sync_offset(self, ms: int) -> None:
        """Show how late the sound is taken to be."""
        self.sound.setText(self.tr("Sound {0} ms").format(digits(str(ms))))
        self.sound.updateGeometry()

    def refresh(self) -> None:
        """Read everything from the player anew."""
        player = self._player
        self._on_player_duration_changed(player.duration_ms)
        self.set_position(player.position_ms())
        self.set_rate(player.rate)
        self.set_sync_offset(player.sync_offset_ms)
        self.play.set_playing(player.is_playing)
        self._show_volume()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(720, 48)

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons and the position."""
        return QSize(760, 48)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave key caps to the tooltips where room is short."""
        super().resizeEvent(event)
        self._fit()

    # How it is put together.

    def _make_buttons(self) -> None:
        actions = self._actions
        self.back = KeyButton(self.tr("−5 s"), actions["play.back_5"])
        self.back.setObjectName("transportBack")
        self.play = PlayButton(actions["play.toggle"])
        self.play.setObjectName("transportPlay")
        self.play_key = KeyCap(actions["play.toggle"])
        self.forward = KeyButton(self.tr("+5 s"), actions["play.forward_5"])
        self.forward.setObjectName("transportForward")
        self.rate = RateButton(self._player, actions)
        self.loop = KeyButton(self.tr("Loop"), actions["play.loop"])
        self.loop.setObjectName("transportLoop")
        self.follow = KeyButton(self.tr("Follow"), actions["play.follow"])
        self.follow.setObjectName("transportFollow")
        self.skip = KeyButton(plain_text(actions["play.skip"]), actions["play.skip"])
        self.skip.setObjectName("transportSkip")
        actions["play.skip"].changed.connect(self._on_skip_changed)

    def _make_labels(self) -> None:
        self.position = QLabel(self)
        self.position.setObjectName("transportPosition")
        self.position.setAccessibleName(self.tr("Position"))
        self.position.setFont(fonts.interface_font(16, QFont.Weight.DemiBold, tabular=True))
        self.duration = QLabel(self)
        self.duration.setObjectName("transportDuration")
        self.duration.setAccessibleName(self.tr("Length"))
        self.duration.setProperty("role", "muted")
        self.duration.setFont(fonts.interface_font(tabular=True))

    def _make_right_side(self) -> None:
        self.annotator = _quiet_button("transportAnnotator", self.tr("Change who annotates"))
        self.annotator.clicked.connect(self.annotator_clicked)
        self.sound = _quiet_button(
            "transportSound", self.tr("How late the sound of this device is; click to measure it")
        )
        self.sound.setAccessibleName(self.tr("Delay of the sound"))
        self.sound.clicked.connect(self.sound_clicked)
        self.volume = VolumeButton(self._player, self._actions)
        self.volume.changed.connect(self._on_volume_changed)
        self.set_annotator("")

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 2, _MARGIN - 6, 8)
        row.setSpacing(12)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addLayout(self._along_time())
        row.addSpacing(4)
        for widget in (self.rate, self.loop, self.follow, self.skip):
            row.addWidget(widget)
        row.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(0)
        self._who = (self.annotator, _dot(), self.sound, _dot())
        for part in (*self._who, self.volume):
            right.addWidget(part)
        row.addLayout(right)

    def _along_time(self) -> QHBoxLayout:
        """Back, play, forward and the clock, in the order of time, which no language turns."""
        row = QHBoxLayout()
        row.setSpacing(12)
        if self.isRightToLeft():
            row.setDirection(QHBoxLayout.Direction.RightToLeft)  # turned twice
        for widget in (self.back, self.play, self.play_key, self.forward):
            row.addWidget(widget)
        row.addSpacing(4)
        row.addWidget(self.position)
        row.addWidget(self.duration)
        return row

    def _fit(self) -> None:
        """Drop key caps first where room is short, then who listens and how late it sounds."""
        small = [self.rate, self.loop, self.follow]
        if self._actions["play.skip"].isEnabled():
            small.append(self.skip)
        fixed = (self.back, self.forward, self.play, self.position, self.duration, self.volume)
        needed = _SPACES + sum(widget.sizeHint().width() for widget in (*fixed, *self._who))
        with_caps = sum(button.full_width() for button in small) + _CAP_SPACE
        caps = needed + with_caps + self.play_key.sizeHint().width() <= self.width()
        for button in small:
            button.set_caps_shown(caps)
        self.play_key.setVisible(caps)
        without = needed + sum(button.sizeHint().width() for button in small)
        for part in self._who:
            part.setVisible(caps or without <= self.width())
        alone = without - sum(widget.sizeHint().width() for widget in self._who)
        for button in (self.back, self.forward):
            button.set_caps_shown(alone <= self.width())
        self.duration.setVisible(alone <= self.width())
        if self._actions["play.skip"].isEnabled():
            self.skip.setVisible(alone - _FREED_PX <= self.width())

    def _show_volume(self) -> None:
        self.volume.show_volume(self._player.volume)

    # What happens.

    def _on_player_duration_changed(self, ms: int) -> None:
        """Show what the player knows; while it has nothing, what the episode says stays."""
        if ms:
            self.set_duration(ms)

    def _on_player_state_changed(self, state: PlayerState) -> None:
        self.play.set_playing(state is PlayerState.PLAYING)

    def _on_volume_changed(self, percent: int) -> None:
        self._player.set_volume(percent)
        self.volume_changed.emit(percent)

    def _on_volume_action(self) -> None:
        self._show_volume()

    def _on_skip_changed(self) -> None:
        action = self._actions["play.skip"]
        shown = action.isEnabled()
        self.skip.setText(plain_text(action))
        if shown is self.skip.isHidden():
            self.skip.setVisible(shown)
            self._fit()

    def _on_theme_changed(self) -> None:
        self._show_volume()
        self.update()


class KeyCap(QWidget):
    """The key of an action, for a button that has no room for it."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def sizeHint(self) -> QSize:
        """Room for the cap."""
        return QSize(round(cap_width(self._key)) if self._key else 0, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        if self._key:
            painter = QPainter(self)
            draw_cap(painter, 0, self.height() / 2, self._key)
            painter.end()

    def _on_action_changed(self) -> None:
        self._key = key_of(self._action)
        self.updateGeometry()
        self.update()


class RateButton(KeyButton):
    """How fast it plays: press for a menu, turn the wheel for small steps."""

    def __init__(self, player: Player, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(rate_text(1.0), None, parent)
        self.setObjectName("transportRate")
        self._player = player
        self._slower, self._faster = actions["play.slower"], actions["play.faster"]
        self._normal = actions["play.normal"]
        self.clicked.connect(self._on_pressed)
        for action in (self._slower, self._faster, self._normal):
            action.changed.connect(self._on_keys_changed)
        self._on_keys_changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the rate by one step a notch."""
        turned = event.angleDelta().y()
        if abs(turned) >= _NOTCH:
            (self._faster if turned > 0 else self._slower).trigger()
        event.accept()

    def make_menu(self) -> QMenu:
        """A menu of usual rates, the one that is on marked."""
        menu = QMenu(self)
        menu.setObjectName("transportRateMenu")
        for rate in RATES:
            action = menu.addAction(rate_text(rate))
            action.setCheckable(True)
            action.setChecked(abs(rate - self._player.rate) < 0.01)
            action.setData(rate)
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def _on_pressed(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        above = QPoint(0, -menu.sizeHint().height())
        menu.popup(self.mapToGlobal(above))

    def _on_menu_triggered(self, action: QAction) -> None:
        self._player.set_rate(float(action.data()))

    def _on_keys_changed(self) -> None:
        slower, faster, normal = (
            key_of(action) for action in (self._slower, self._faster, self._normal)
        )
        self.set_keys(slower, faster)
        self.setToolTip(
            self.tr("Speed; slower ({0}), faster ({1}), as recorded ({2})").format(
                slower, faster, normal
            )
        )


class VolumeButton(QPushButton):
    """Opens a slider; the wheel turns the volume up and down without it."""

    changed = Signal(int)

    def __init__(self, player: Player, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self.setObjectName("transportVolume")
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(32, 28)
        self.setIconSize(QSize(18, 18))
        self.clicked.connect(self._on_clicked)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("transportVolumeSlider")
        self.slider.setAccessibleName(self.tr("Volume"))
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setMinimumSize(160, 24)
        self.slider.valueChanged.connect(self._on_slider_value_changed)
        self.popup = menu = QMenu(self)
        menu.setObjectName("transportVolumeMenu")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.slider)
        around = QWidgetAction(menu)
        around.setDefaultWidget(holder)
        menu.addAction(around)
        menu.addSeparator()
        menu.addAction(actions["play.mute"])

    def show_volume(self, percent: int) -> None:
        """Show a volume; tells nobody."""
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)
        self._show_icon(percent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the volume up or down."""
        notches = event.angleDelta().y() / _NOTCH
        self.slider.setValue(self.slider.value() + round(notches * _VOLUME_STEP))
        event.accept()

    def _show_icon(self, percent: int) -> None:
        name = "volume" if percent else "volume-off"
        self.setIcon(icons.icon(name, theme.current().tokens.muted))
        text = self.tr("Volume {0} %").format(number(percent))
        self.setToolTip(text)
        self.setAccessibleName(text)

    def _on_clicked(self) -> None:
        wide, high = self.popup.sizeHint().toTuple()
        self.popup.popup(self.mapToGlobal(QPoint(self.width() - wide, -high)))
        self.slider.setFocus()

    def _on_slider_value_changed(self, percent: int) -> None:
        self._show_icon(percent)
        self.changed.emit(percent)


def rate_text(rate: float) -> str:
    """A rate as it stands on the button: `1.3 ×`, `1.25 ×`."""
    text = f"{rate:.2f}"
    return f"{digits(text[:-1] if text.endswith('0') else text)} ×"


def _quiet_button(name: str, tip: str) -> KeyButton:
    button = KeyButton("")
    button.setObjectName(name)
    button.setProperty("role", "quiet")
    button.setToolTip(tip)
    return button


def _dot() -> QLabel:
    dot = QLabel("·")
    dot.setProperty("role", "muted")
    return dot
