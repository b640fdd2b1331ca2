"""The picture of a video, in a dock that can be moved, put beside the window or closed.

The sound is what everything goes by and comes from the prepared copy, as always. The picture
follows it from the original file, without sound, and only while somebody can see it.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSizePolicy, QWidget

from earmark.app import settings as keys
from earmark.app.jobs import JobContext
from earmark.domain.episode import Episode
from earmark.errors import AppError
from earmark.ui.actions import ActionSet
from earmark.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

_APART_MS = 160  # the eye forgives that much between sound and lips
_SOUND_ALONE = (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"fLaC")  # MP3 and FLAC


class PictureView(QWidget):
    """Shows one frame as large as fits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pictureView")
        self.setAccessibleName(self.tr("Picture of the video"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.image = QImage()

    def set_image(self, image: QImage) -> None:
        """Show another frame."""
        self.image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to read a slide."""
        return QSize(384, 216)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame in the middle, on black, as films are."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black))
        if not self.image.isNull():
            size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self.image)
        painter.end()


class Picture(QDockWidget):
    """Follows the player with the picture of the original, where there is one."""

    def __init__(self, window: QMainWindow, session: Session, actions: ActionSet) -> None:
        super().__init__(window)
        self.setObjectName("pictureDock")
        self.setWindowTitle(self.tr("Picture"))
        self.setAccessibleName(self.windowTitle())
        self._window = window
        self._session = session
        self._action = actions["view.picture"]
        self._media_player: QMediaPlayer | None = None
        self._sink: Any = None
        self._source: Path | None = None
        self.view = PictureView(self)
        self.setWidget(self.view)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.hide()
        self._action.setEnabled(False)
        self._action.triggered.connect(self._on_action_triggered)
        self.visibilityChanged.connect(self._on_visibility_changed)
        session.episode_opened.connect(self._look)
        session.episode_changed.connect(self._look)
        player = session.player
        player.state_changed.connect(self._follow)
        player.rate_changed.connect(self._follow)
        player.position_changed.connect(self._follow)

    @property
    def has_picture(self) -> bool:
        """Whether the open episode has a picture to show."""
        return self._source is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the sound is."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: rest."""
        super().hideEvent(event)
        if self._media_player is not None:
            self._media_player.pause()

    def close_picture(self) -> None:
        """Let go of the file."""
        self._source = None
        if self._media_player is not None:
            self._media_player.stop()
            self._media_player.setSource(QUrl())

    def _look(self) -> None:
        """See beside everything else whether the original has moving pictures."""
        episode = self._session.episode
        path = Path(episode.media.path) if episode and episode.media else None
        if path is not None and path == self._source:
            return
        self._show_nothing()
        if episode is None or path is None or episode.media is None or episode.media.is_remote:
            return

        def work(_job: JobContext) -> bool:
            return _has_pictures(path)

        def done(found: bool) -> None:
            self._on_looked(episode, path, found)

        self._session.jobs.run("picture", work, done, _ignore, replaces=True)

    def _on_looked(self, episode: Episode, path: Path, found: bool) -> None:
        opened = self._session.episode
        if not found or opened is None or opened.id != episode.id or not self._make():
            return
        assert self._media_player is not None
        self._source = path
        self._media_player.setSource(QUrl.fromLocalFile(str(path)))
        self._action.setEnabled(True)
        wanted = self._session.settings.get(keys.PICTURE)
        self._action.setChecked(wanted)
        self.setVisible(wanted)
        self._follow()

    def _show_nothing(self) -> None:
        self.close_picture()
        self.view.set_image(QImage())
        self._action.setEnabled(False)
        self._action.setChecked(False)
        self.hide()

    def _make(self) -> bool:
        """Make what decodes the picture; False where QtMultimedia can't."""
        if self._media_player is not None:
            return True
        try:
            from PySide6.QtMultimedia import QMediaPlayer, QVideoSink
        except ImportError:
            return False
        self._media_player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._media_player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_sink_video_frame_changed)
        self._media_player.mediaStatusChanged.connect(
            self._on_media_player_status_changed, Qt.ConnectionType.QueuedConnection
        )
        return True

    def _follow(self, _what: object = None) -> None:
        """Be where the sound is."""
        from_player, shown = self._session.player, self._media_player
        if shown is None or self._source is None or not self.isVisible():
            return
        at_ms = from_player.position_ms()
        playing = shown.playbackState() is type(shown).PlaybackState.PlayingState
        if not from_player.is_playing:
            shown.pause()
            shown.setPosition(at_ms)
            return
        if shown.playbackRate() != from_player.rate:
            shown.setPlaybackRate(from_player.rate)
        if not playing or abs(shown.position() - at_ms) > _APART_MS * from_player.rate:
            shown.setPosition(at_ms)
        if not playing:
            shown.play()

    def _on_media_player_status_changed(self, status: object) -> None:
        """Go where the sound is once a file is open: what was asked for before is forgotten."""
        shown = self._media_player
        if shown is None or status is not type(shown).MediaStatus.LoadedMedia:
            return
        if abs(shown.position() - self._session.player.position_ms()) > _APART_MS:
            self._follow()

    def _on_sink_video_frame_changed(self, frame: "QVideoFrame") -> None:
        if self.isVisible() and frame.isValid():
            self.view.set_image(frame.toImage())

    def _on_action_triggered(self, on: bool) -> None:
        self.setVisible(on)

    def _on_visibility_changed(self, visible: bool) -> None:
        """The dock can also be closed by its own cross; that is remembered as well."""
        if self.has_picture and self._window.isVisible() and not self._window.isMinimized():
            self._action.setChecked(visible)
            self._session.settings.set(keys.PICTURE, visible)


def _has_pictures(path: Path) -> bool:
    """Whether a file holds moving pictures; FFmpeg is loaded only for those that could."""
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError:
        return False
    if head.startswith(_SOUND_ALONE) or (head[:4] == b"RIFF" and head[8:] == b"WAVE"):
        return False
    from earmark.playback.inspection import check

    try:
        return check(path).has_video
    except AppError:
        return False


def _ignore(_error: Exception) -> None:
    """Without a picture there is still the sound."""
