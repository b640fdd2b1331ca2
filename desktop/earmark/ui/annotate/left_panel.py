"""The left panel of the Annotate page: chapters, codebook, work beside the window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from earmark.ui import texts, theme
from earmark.ui.annotate.background_panel import BackgroundPanel
from earmark.ui.annotate.suggestions_row import SuggestionsRow
from earmark.ui.codebook.codebook_panel import CodebookPanel
from earmark.ui.delegates.rows import ROW_PX, ChapterDelegate
from earmark.ui.models.chapters import ChaptersModel
from earmark.ui.panel_list import PanelList
from earmark.ui.session import Session

WIDTH = 248
_SIDE = 12
_BAR_PX = 10
_FEWEST_CHAPTERS = 5
_FIXED_PX = 15 + 9 * theme.UNIT


class LeftPanel(QFrame):
    """Where in the episode, and with which tags.

    Attributes:
        seek_requested: `int` ms, a chapter was chosen.
    """

    seek_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        codebook: CodebookPanel,
        suggestions: SuggestionsRow,
        background: BackgroundPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("leftPanel")
        self.setAccessibleName(self.tr("Chapters and codebook"))
        self._session = session
        self._chapters = ChaptersModel(self)
        self.chapter_list = PanelList(
            self._chapters, ChapterDelegate(), self, name="chapterList", label=self.tr("Chapters")
        )
        self.codebook = codebook
        self.suggestions = suggestions
        self._heading = texts.heading(self.tr("Chapters"), self, name="chaptersHeading")
        self._build(background)
        self.chapter_list.chosen.connect(self._on_chapter_chosen)
        session.episode_opened.connect(self.refresh)
        session.episode_changed.connect(self.refresh)
        suggestions.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Show the chapters of the open episode."""
        episode = self._session.episode
        chapters = episode.chapters if episode else ()
        self._chapters.set_chapters(chapters)
        self._heading.setVisible(bool(chapters))
        self.chapter_list.setVisible(bool(chapters))
        self._share_height()

    def set_position(self, ms: int) -> None:
        """Mark the chapter that is heard and keep it in sight."""
        if self._chapters.set_position(ms) and not self.chapter_list.underMouse():
            row = self._chapters.current_row()
            if row >= 0:
                self.chapter_list.scrollTo(self._chapters.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when there is more or less of it, also below the work's rows."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._share_height()
        return super().eventFilter(watched, event)

    def _share_height(self) -> None:
        """Leave the codebook in sight however many chapters there are; they scroll then."""
        taken = self.codebook.sizeHint().height() + self._heading.sizeHint().height() + _FIXED_PX
        if not self.suggestions.isHidden():
            taken += self.suggestions.sizeHint().height()
        rows = (self._scroll.height() - taken) // ROW_PX
        self.chapter_list.set_most_rows(max(_FEWEST_CHAPTERS, rows))

    def _build(self, background: BackgroundPanel) -> None:
        body = QWidget(self)
        body.setObjectName("leftPanelBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE, 15, _SIDE - 1, 3 * theme.UNIT)
        column.setSpacing(0)
        self._column = column
        column.addWidget(self._heading)
        column.addSpacing(2 * theme.UNIT)
        column.addWidget(self.chapter_list)
        column.addSpacing(4 * theme.UNIT)
        column.addWidget(self.codebook)
        column.addWidget(self.suggestions)
        column.addStretch(1)
        scroll = self._scroll = QScrollArea(self)
        scroll.setObjectName("leftPanelScroll")
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.verticalScrollBar().rangeChanged.connect(self._on_scroll_range_changed)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 0, _SIDE - 1, 3 * theme.UNIT)
        foot.addWidget(background)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
        scroll.installEventFilter(self)

    def _on_scroll_range_changed(self, least: int, most: int) -> None:
        """Let the scroll bar stand in the margin, so that nothing moves when it comes."""
        bar = _BAR_PX if most > least else 0
        self._column.setContentsMargins(_SIDE, 15, _SIDE - 1 - bar, 3 * theme.UNIT)

    def _on_chapter_chosen(self, row: int) -> None:
        self.seek_requested.emit(self._chapters.rows[row].start_ms)
