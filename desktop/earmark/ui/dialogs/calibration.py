"""How late is the sound? Clicks are heard, a light flashes, a slider brings both together."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from earmark import paths
from earmark.domain.ranges import TimeRange
from earmark.playback.click_track import LENGTH_MS, PERIOD_MS, write_click_track
from earmark.playback.player import Player
from earmark.ui import fonts, texts, theme
from earmark.ui.dialogs.sheets import Sheet

FLASH_MS = 80
LEAST_MS, MOST_MS = -300, 700
_TICK_MS = 8
_STEP_MS = 5


def is_lit(position_ms: int) -> bool:
    """Whether the light is on while this position is heard: from each click on, for a moment."""
    return position_ms >= PERIOD_MS and position_ms % PERIOD_MS < FLASH_MS


class Light(QWidget):
    """A disc that is on or off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calibrationLight")
        self.setAccessibleName(self.tr("Light that flashes with each click"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lit = False

    def set_lit(self, lit: bool) -> None:
        """Switch it."""
        if lit != self.lit:
            self.lit = lit
            self.repaint()  # at once: a flash that waits for the next event is a late flash

    def sizeHint(self) -> QSize:
        """Large enough to be seen without being looked at."""
        return QSize(160, 128)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        tokens = theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 16
        disc = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(tokens.accent if self.lit else tokens.line), 2))
        painter.setBrush(QColor(tokens.accent if self.lit else tokens.well))
        painter.drawEllipse(disc)
        painter.end()


class Calibration(Sheet):
    """Plays clicks on a player of its own and offers the delay at which light and sound meet.

    The player belongs to the sheet from now on and is closed with it.

    Attributes:
        offset_chosen: `int` ms by which the sound comes later than the player says.
    """

    offset_chosen = Signal(int)

    def __init__(self, player: Player, offset_ms: int, window: QWidget, device: str = "") -> None:
        super().__init__(self.tr("How late is the sound?"), "calibrationSheet", window)
        self._player = player
        explanation = texts.label(
            self.tr(
                "You hear a click every second. Move the slider until the light flashes "
                "exactly with it: to the right if the light is early."
            ),
            "muted",
            self,
            name="calibrationText",
        )
        explanation.setWordWrap(True)
        if device:
            where = texts.label(self.tr("For {device}").format(device=device), "", self)
            where.setObjectName("calibrationDevice")
            where.setWordWrap(True)
            self.column.addWidget(where)
        self.light = Light(self)
        self.slider = self._make_slider(offset_ms)
        self.figure = texts.label("", "", self, name="calibrationFigure")
        self.figure.setFont(fonts.interface_font(16, tabular=True))
        self.figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.trouble = texts.label("", "danger", self, name="calibrationTrouble")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        for part in (explanation, self.light, self.figure, self.slider, self.trouble):
            self.column.addWidget(part)
        self.column.addLayout(self._make_foot())
        self.setMinimumWidth(440)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        player.failed.connect(self._on_player_failed)
        player.notice_changed.connect(self._on_player_failed)
        self._apply(self.slider.value())
        self._on_player_failed(*player.notice)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to click."""
        super().showEvent(event)
        try:
            track = write_click_track(paths.cache_dir() / "clicks.wav")
        except OSError as error:
            self._on_player_failed(self.tr("The clicks could not be made."), str(error))
            return
        self._player.load(track, LENGTH_MS)
        self._player.set_loop(TimeRange(0, LENGTH_MS))
        self._player.play()
        self._timer.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Fall silent."""
        self._leave()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes the sheet and changes nothing."""
        self._leave()
        super().reject()

    def _make_slider(self, offset_ms: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("calibrationSlider")
        slider.setAccessibleName(self.tr("Delay of the sound in milliseconds"))
        slider.setRange(LEAST_MS, MOST_MS)
        slider.setSingleStep(_STEP_MS)
        slider.setPageStep(10 * _STEP_MS)
        slider.setMinimumHeight(24)
        slider.setValue(offset_ms)
        slider.valueChanged.connect(self._apply)
        slider.setFocus()
        return slider

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("calibrationCancel")
        cancel.clicked.connect(self.reject)
        self.use = QPushButton(self)
        self.use.setObjectName("calibrationUse")
        self.use.setProperty("role", "primary")
        self.use.setDefault(True)
        self.use.clicked.connect(self._on_use_clicked)
        for button in (cancel, self.use):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        return row

    def _apply(self, offset_ms: int) -> None:
        self._player.set_sync_offset(offset_ms)
        self.figure.setText(self.tr("{0} ms").format(offset_ms))
        self.use.setText(self.tr("Use {0} ms").format(offset_ms))
        self.use.setAccessibleName(self.use.text())

    def _on_use_clicked(self) -> None:
        self.offset_chosen.emit(self.slider.value())
        self.close()

    def _on_timer_timeout(self) -> None:
        self.light.set_lit(self._player.is_playing and is_lit(self._player.position_ms()))

    def _on_player_failed(self, message: str, hint: str) -> None:
        self.trouble.setText(f"{message} {hint}".strip())
        self.trouble.setVisible(bool(message))

    def _leave(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
        self._player.close()
