"""Reads what the Library shows: at once in a small project, beside the window in a big one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from earmark.app.covers import cover_file
from earmark.app.jobs import JobContext
from earmark.domain.episode import Episode
from earmark.domain.progress import Progress, progress_by_episode
from earmark.ui.session import Session

_AT_ONCE = 20_000  # annotations
_COVER_PX = 88


class EpisodeReader(QObject):
    """Holds the episodes of the project, how far they have come, and their covers.

    Attributes:
        progress_read: `episodes` and `progress` are those of now.
        covers_read: `covers` holds more pictures, by episode.
    """

    progress_read = Signal()
    covers_read = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.episodes: list[Episode] = []
        self.progress: dict[int, Progress] = {}
        self.covers: dict[int, QImage] = {}
        self._looked: set[int] = set()
        self._big: bool | None = None

    def forget(self) -> None:
        """Another project is open."""
        self.episodes, self.progress, self.covers = [], {}, {}
        self._looked = set()
        self._big = None

    def read(self) -> None:
        """Read the episodes anew; their progress and covers may follow a little later."""
        self.episodes = self._session.project.episodes()
        if self._is_big():
            self.progress_read.emit()
        self.recount()
        self._look_for_covers()

    @Slot()
    def recount(self) -> None:
        """Find out anew how far the episodes have come."""
        project = self._session.project
        if not self._is_big():
            self._take(progress_by_episode(project.tallies()))
            return
        self._session.jobs.run(
            "library",
            lambda _: progress_by_episode(project.tallies()),
            self._take,
            self._on_error,
            replaces=True,
        )

    def _is_big(self) -> bool:
        if not self._big:
            self._big = self._session.project.has_more_annotations_than(_AT_ONCE)
        return self._big

    def _take(self, progress: dict[int, Progress]) -> None:
        self.progress = progress
        self.progress_read.emit()

    def _look_for_covers(self) -> None:
        """Look for the pictures of episodes that were not looked at before."""
        wanted = [
            one for one in self.episodes if one.id not in self._looked and (one.media or one.remote)
        ]
        if not wanted:
            return
        self._looked.update(one.id for one in wanted)
        self._session.jobs.run(
            "covers", lambda context: _covers(wanted, context), self._on_covers, self._on_error
        )

    def _on_covers(self, found: dict[int, QImage]) -> None:
        if found:
            self.covers.update(found)
            self.covers_read.emit()

    def _on_error(self, error: Exception) -> None:
        raise error


def _covers(episodes: Sequence[Episode], context: JobContext) -> dict[int, QImage]:
    """The covers of episodes, each file read once."""
    found: dict[int, QImage] = {}
    read: dict[str, QImage] = {}
    for episode in episodes:
        context.check()
        path = cover_file(episode)
        if path is None:
            continue
        if str(path) not in read:
            read[str(path)] = _square(QImage(str(path)))
        if not read[str(path)].isNull():
            found[episode.id] = read[str(path)]
    return found


def _square(image: QImage) -> QImage:
    """The middle of a picture, in the size that is shown."""
    if image.isNull():
        return image
    side = min(image.width(), image.height())
    left, top = (image.width() - side) // 2, (image.height() - side) // 2
    smooth = Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return image.copy(left, top, side, side).scaled(_COVER_PX, _COVER_PX, keep, smooth)
