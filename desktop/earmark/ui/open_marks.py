"""Shows which spans are open: in the codebook with their length, in the timeline as they grow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from earmark.domain.codebook import Tag
from earmark.ui.codebook.codebook_panel import CodebookPanel
from earmark.ui.dock import Dock
from earmark.ui.live_tagging import LiveTagging
from earmark.ui.numbers import clock
from earmark.ui.playing import Playing
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.ui.timeline.open_bars import OpenBars


class OpenMarks(QObject):
    """Keeps both up to date while something is open."""

    def __init__(
        self,
        session: Session,
        live: LiveTagging,
        playing: Playing,
        codebook: CodebookPanel,
        dock: Dock,
    ) -> None:
        super().__init__(dock)
        self._session = session
        self._live = live
        self._codebook = codebook
        self._dock = dock
        self._bars: OpenBars | None = None
        live.open_changed.connect(self._on_live_open_changed)
        session.codebook_changed.connect(self._on_live_open_changed)
        session.annotations_changed.connect(self._on_session_annotations_changed)
        playing.position_changed.connect(self._on_playing_position_changed)

    @property
    def bars(self) -> "OpenBars":
        """The bars over the timeline, made when the first span is opened."""
        if self._bars is None:
            from earmark.ui.timeline.open_bars import OpenBars

            self._bars = OpenBars(self._dock.timeline)
        return self._bars

    @Slot()
    def _on_live_open_changed(self) -> None:
        spans = self._live.open_here()
        if not spans and self._bars is None:
            self._codebook.set_open({})
            return
        lanes = {tag.id: (number, tag) for number, tag in enumerate(self._lanes())}
        self.bars.set_spans(
            [(*lanes[one.tag_id], one.start_ms) for one in spans if one.tag_id in lanes]
        )
        self._on_playing_position_changed(self._session.player.position_ms())

    def _on_session_annotations_changed(self) -> None:
        if self._bars is not None and self._bars.spans():
            self._on_live_open_changed()

    @Slot(object)
    def _on_playing_position_changed(self, ms: int) -> None:
        if self._bars is None:
            return
        self._bars.set_position(ms)
        spans = self._live.open_here()
        self._codebook.set_open({one.tag_id: clock(abs(ms - one.start_ms)) for one in spans})

    def _lanes(self) -> list[Tag]:
        """The tags that have a lane, as the timeline decides it."""
        used = {annotation.tag_id for annotation in self._session.annotations}
        return [tag for tag in self._session.codebook if not tag.retired or tag.id in used]
