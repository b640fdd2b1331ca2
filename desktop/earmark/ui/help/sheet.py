"""The manual beside the window: pages, a search over all of them, links between them."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from earmark import paths
from earmark.app.manual import Hit, Manual, as_html
from earmark.ui import fonts, theme
from earmark.ui.dialogs.sheets import Sheet

_LIST_PX = 240
_PAGE_ROLE = Qt.ItemDataRole.UserRole
_ANCHOR_ROLE = _PAGE_ROLE + 1
_MARGIN_PX = 28


class HelpSheet(Sheet):
    """Shows the manual; stays open while one works.

    Args:
        manual: What there is to read.
        window: The window that it belongs to.
    """

    def __init__(self, manual: Manual, window: QWidget) -> None:
        super().__init__(self.tr("Help"), "helpSheet", window)
        self.resize(980, 720)
        self._manual = manual
        self._shown = ""
        self.search = QLineEdit(self)
        self.search.setObjectName("helpSearch")
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self._on_search_return_pressed)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.list = QListWidget(self)
        self.list.setObjectName("helpList")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.UNIT)
        self.list.currentItemChanged.connect(self._on_list_current_item_changed)
        self.browser = Browser(self)
        self.browser.anchorClicked.connect(self._on_browser_anchor_clicked)
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(4 * theme.UNIT)
        for widget in (self.search, self.list):
            widget.setFixedWidth(_LIST_PX)
        row.addLayout(left)
        row.addWidget(self.browser, 1)
        self.column.addLayout(row, 1)
        self.add_close()
        self._list_pages()
        theme.notifier().theme_changed.connect(self._on_theme_changed)
        self.search.setFocus()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._shown

    def show_page(self, name: str, anchor: str = "") -> None:
        """Show a page from its beginning, or from a heading."""
        if not self._manual.has(name):
            return
        self._shown = name
        self.browser.show_html(as_html(self._manual.page(name).text), anchor)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_PAGE_ROLE) == name and item.data(_ANCHOR_ROLE) == anchor:
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down in the search goes to what was found; Enter does not close."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
            self.list.setCurrentRow(max(self.list.currentRow(), 0))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def _list_pages(self) -> None:
        self.list.clear()
        for page in self._manual.pages:
            self._add(page.title, page.name, "")

    def _list_hits(self, hits: list[Hit]) -> None:
        self.list.clear()
        for hit in hits:
            place = hit.title if hit.heading == hit.title else f"{hit.title} ▸ {hit.heading}"
            self._add(f"{place}\n{hit.excerpt}", hit.page, hit.anchor)
        if not hits:
            self._add(self.tr("Nothing is called so. Try fewer or other words."), "", "")

    def _add(self, text: str, page: str, anchor: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_PAGE_ROLE, page)
        item.setData(_ANCHOR_ROLE, anchor)
        if not page:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _on_search_text_changed(self, text: str) -> None:
        self.list.blockSignals(True)
        if text.strip():
            self._list_hits(self._manual.search(text))
        else:
            self._list_pages()
        self.list.blockSignals(False)

    def _on_search_return_pressed(self) -> None:
        self._on_list_current_item_changed(self.list.item(0))

    def _on_list_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PAGE_ROLE):
            self.show_page(item.data(_PAGE_ROLE), item.data(_ANCHOR_ROLE))

    def _on_browser_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
            return
        name = url.path().removesuffix(".md") or self._shown
        if self._manual.has(name):
            self.show_page(name, url.fragment())
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.resource("help") / url.path())))

    def _on_theme_changed(self) -> None:
        if self._shown:
            self.show_page(self._shown)


class Browser(QTextBrowser):
    """A page of the manual in the fonts and colours of the window, pictures as wide as it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpPage")
        self.setAccessibleName(self.tr("Page"))
        self.setOpenLinks(False)
        self.setFont(fonts.interface_font(14))
        self.document().setDocumentMargin(_MARGIN_PX)
        self._html = self._anchor = ""
        self._width = 0

    def show_html(self, text: str, anchor: str = "") -> None:
        """Show a page from its beginning, or from a heading."""
        self._html, self._anchor, self._width = text, anchor, self._room()
        self.document().setDefaultStyleSheet(_style())
        self.setHtml(text)
        if anchor:
            self.scrollToAnchor(anchor)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the manual, no wider than the page."""
        path = paths.resource("help") / QUrl(name).path()
        if path.suffix != ".png":
            return super().loadResource(kind, name)
        image, room, ratio = QImage(str(path)), self._room(), self.devicePixelRatioF()
        if image.width() > room:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaledToWidth(round(room * ratio), smooth)
            image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        if self._html and self._room() != self._width:
            self.show_html(self._html, self._anchor)

    def _room(self) -> int:
        return max(200, self.viewport().width() - 2 * _MARGIN_PX)


def _style() -> str:
    """The looks of the window for what a page is made of; distances are multiples of its unit."""
    tokens, unit = theme.current().tokens, theme.UNIT
    return f"""
        h1 {{ font-size: 24px; margin: 0 0 {4 * unit}px 0; }}
        h2 {{ font-size: 18px; margin: {7 * unit}px 0 {2 * unit}px 0; }}
        h3 {{ font-size: 15px; margin: {5 * unit}px 0 {unit}px 0; }}
        p, li {{ line-height: 150%; margin: 0 0 {3 * unit}px 0; }}
        ul, ol {{ margin: 0 0 {3 * unit}px 0; }}
        table {{ border-collapse: collapse; margin: 0 0 {4 * unit}px 0; }}
        th {{ text-align: left; color: {tokens.muted}; font-weight: 600; }}
        th, td {{ padding: {unit}px {3 * unit}px {unit}px 0;
                  border-bottom: 1px solid {tokens.line}; }}
        a {{ color: {tokens.accent_ink}; }}
        code {{ font-family: monospace; color: {tokens.text}; }}
        pre {{ font-family: monospace; font-size: 12px; background-color: {tokens.well};
               margin: 0 0 {4 * unit}px 0; }}
    """


def page_for(focus: QWidget | None) -> tuple[str, str]:
    """The page and heading that explain what has the focus."""
    widget = focus
    while widget is not None:
        found = PLACES.get(widget.objectName())
        if found is not None:
            return found
        widget = widget.parentWidget()
    return ("getting-started", "")


PLACES = {
    "reviewPage": ("review", ""),
    "comparePage": ("review", "compare-annotators"),
    "statisticsPage": ("statistics", ""),
    "libraryPage": ("review", "the-library"),
    "welcome": ("getting-started", "open-an-episode"),
    "timeline": ("annotate", "the-timeline"),
    "findBar": ("annotate", "find-and-replace"),
    "segmentCard": ("annotate", "correct"),
    "codebookPanel": ("annotate", "the-codebook"),
    "codebookDock": ("annotate", "the-codebook"),
    "tagEditor": ("annotate", "the-codebook"),
    "annotationForm": ("annotate", "fields"),
    "transport": ("annotate", "listen-and-read"),
    "backgroundPanel": ("timing", ""),
    "settingsSheet": ("troubleshooting", ""),
    "keysSheet": ("keyboard", ""),
    "transcript": ("annotate", ""),
    "calibration": ("troubleshooting", ""),
}
