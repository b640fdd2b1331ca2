"""The row on top: where one is, the pages, whether all is saved, and the box that finds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from earmark.ui import fonts, icons, live_keys, texts, theme
from earmark.ui.actions import ActionSet, plain_text
from earmark.ui.segmented import Segmented
from earmark.ui.session import Session
from earmark.ui.shortened import Shortened

HEIGHT = 48
_SEARCH_PX = 290
_LEAST_SEARCH_PX = 104
_ROOMY_PX = 980


class TitleRow(QFrame):
    """Breadcrumb, pages, state of saving, search.

    Attributes:
        page_chosen: Id of the action that shows the page.
        search_requested: The person wants to search.
    """

    page_chosen = Signal(str)
    search_requested = Signal()

    def __init__(
        self, session: Session, actions: ActionSet, pages: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("titleRow")
        self.setAccessibleName(self.tr("Title row"))
        self.setFixedHeight(HEIGHT)
        self._session = session
        self._actions = actions
        self.menu_button = QToolButton(self)
        self._show = Shortened(self, "breadcrumbShow")
        self._mark = texts.label(
            "‹" if self.isRightToLeft() else "›", parent=self, name="breadcrumbMark"
        )
        self._episode = Shortened(self, "breadcrumbEpisode")
        self.saved = texts.label("", parent=self, name="savedState")
        self.search = QPushButton(self)
        values = [(page, plain_text(actions[page])) for page in pages]
        self.pages = Segmented(values, self, name="pageSwitch", role="pages")
        self._build()
        self.pages.chosen.connect(self.page_chosen)
        self.search.clicked.connect(self.search_requested)
        for signal in (session.episode_opened, session.episode_changed, session.project_opened):
            signal.connect(self.refresh)
        session.history_changed.connect(self.show_saved)
        theme.notifier().theme_changed.connect(self._on_theme_changed)
        self.refresh()

    def set_menu(self, menu: QMenu) -> None:
        """Give the button at the left all menus."""
        self.menu_button.setMenu(menu)

    def resizeEvent(self, event: object) -> None:
        """Give way where the window is narrow: first the state of saving, then the search box."""
        self.pages.setMinimumWidth(self.pages.sizeHint().width())
        side = (self.width() - self.pages.sizeHint().width()) // 2 - 8 * theme.UNIT
        with_saved = _SEARCH_PX + 4 * theme.UNIT + self.saved.sizeHint().width()
        self.saved.setVisible(self.width() >= _ROOMY_PX and side >= with_saved)
        self.search.setFixedWidth(max(_LEAST_SEARCH_PX, min(_SEARCH_PX, side)))

    def refresh(self) -> None:
        """Show where one is."""
        episode = self._session.episode
        show = episode.show if episode else ""
        self._show.set_whole(show)
        self._show.setVisible(bool(show))
        self._mark.setVisible(bool(show))
        self._episode.set_whole(episode.title if episode else "Earmark")
        self.show_saved()

    def show_saved(self) -> None:
        """Say whether all is saved."""
        project = self._session.project
        waiting = len(project.unsaved)
        if project.read_only:
            text = self.tr("Read only")
        elif waiting:
            text = texts.counted(
                waiting, self.tr("1 change not saved"), self.tr("{n} changes not saved")
            )
        else:
            text = "✓ " + self.tr("All changes saved")
        self.saved.setText(text)
        self.saved.setAccessibleName(text)

    def _build(self) -> None:
        self._set_up_menu_button()
        self._episode.setFont(fonts.interface_font(weight=QFont.Weight.DemiBold))
        self.saved.setFont(fonts.interface_font(12))
        self.pages.setAccessibleName(self.tr("Pages"))
        for value in [str(b.property("value")) for b in self.pages.findChildren(QPushButton)]:
            self.pages.button(value).setToolTip(self._actions[value].toolTip())
        self._set_up_search()
        left, right = QHBoxLayout(), QHBoxLayout()
        left.setSpacing(2 * theme.UNIT)
        for part in (self.menu_button, self._show, self._mark, self._episode):
            left.addWidget(part)
        left.addStretch(1)
        right.setSpacing(14)
        right.addStretch(1)
        right.addWidget(self.saved)
        right.addWidget(self.search)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 14, 1)
        row.setSpacing(4 * theme.UNIT)
        row.addLayout(left, 1)
        row.addWidget(self.pages, 0, Qt.AlignmentFlag.AlignCenter)
        row.addLayout(right, 1)

    def _set_up_menu_button(self) -> None:
        button = self.menu_button
        button.setObjectName("menuButton")
        button.setAccessibleName(self.tr("Menu"))
        button.setToolTip(self.tr("All menus"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIcon(icons.icon("menu", theme.current().tokens.muted))

    def _set_up_search(self) -> None:
        search = self.search
        search.setObjectName("searchBox")
        search.setFixedWidth(_SEARCH_PX)
        search.setAccessibleName(self.tr("Search, or run a command"))
        search.setToolTip(self._actions["edit.search"].toolTip())
        row = QHBoxLayout(search)
        row.setContentsMargins(10, 0, 8, 0)
        hint = Shortened(search, "searchHint")
        hint.setProperty("role", "muted")
        hint.set_whole(self.tr("Search, or run a command"))
        key = live_keys.keycap(self._actions, "edit.search", search)
        for part in (hint, key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(hint)
        row.addStretch(1)
        row.addWidget(key)

    def _on_theme_changed(self) -> None:
        self.menu_button.setIcon(icons.icon("menu", theme.current().tokens.muted))
