"""What the window's own actions do: settings, help, looks, the next part of the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from earmark import paths
from earmark.app import settings as keys
from earmark.app.settings import Setting
from earmark.app.sync_offsets import set_offset
from earmark.ui import fonts, theme
from earmark.ui.actions import ActionSet
from earmark.ui.messages import Messages
from earmark.ui.opening import Opening
from earmark.ui.session import Session
from earmark.ui.sound_device import SoundDevice

if TYPE_CHECKING:
    from earmark.ui.help.tour import Tour
    from earmark.ui.main_window import MainWindow

MENU_BAR = Setting("menu_bar", False)


class Commands(QObject):
    """Sheets, colours, full screen, menus, recent projects, focus.

    Attributes:
        settings_changed: Parts are to take over what was changed in the settings.
    """

    settings_changed = Signal()

    def __init__(
        self,
        window: "MainWindow",
        session: Session,
        actions: ActionSet,
        opening: Opening,
        messages: Messages,
        panes: Callable[[], list[QWidget]],
        device: SoundDevice,
    ) -> None:
        """Connect the actions.

        Args:
            window: The window.
            session: What is open.
            actions: The actions.
            opening: Opens projects.
            messages: Asks for files.
            panes: The parts of the window that the focus walks through now.
            device: Where the sound goes.
        """
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = actions
        self._opening = opening
        self._messages = messages
        self._panes = panes
        self._device = device
        self._sheets: dict[str, QDialog] = {}
        self.tour: Tour | None = None
        self.recent = QMenu(self.tr("Recent projects"), window)
        self.recent.setObjectName("menuRecent")
        self.recent.aboutToShow.connect(self._on_recent_about_to_show)
        self._connect()
        self._on_menu_bar(session.settings.get(MENU_BAR))
        self._on_theme_changed()

    def make_menus(self) -> QMenu:
        """Fill the menu bar; returns a menu that holds all menus, for one button."""
        bar = self._window.menuBar()
        bar.setObjectName("menuBar")
        bar.setAccessibleName(self.tr("Menus"))
        menus = self._actions.fill_menu_bar(bar)
        menus["File"].insertMenu(self._actions["file.export"], self.recent)
        whole = QMenu(self._window)
        whole.setObjectName("wholeMenu")
        for menu in menus.values():
            whole.addMenu(menu)
        return whole

    def show_settings(self) -> None:
        """Show the settings beside the window."""
        from earmark.ui.settings.dialog import SettingsSheet

        def make() -> SettingsSheet:
            session = self._session
            sheet = SettingsSheet(session.settings, session.project, self._messages, self._window)
            sheet.keys_requested.connect(self._on_help_keys)
            sheet.changed.connect(self.apply_settings)
            return sheet

        self._show_sheet("settings", make)

    def show_calibration(self) -> None:
        """Let the person find out how late the sound is, on a player of its own."""
        from earmark.playback.choose import make_player
        from earmark.ui.dialogs.calibration import Calibration

        chosen = self._session.settings

        def make() -> Calibration:
            self._session.player.pause()
            player = make_player(chosen.get(keys.PLAYER))
            device = self._device
            sheet = Calibration(player, device.offset_ms, self._window, device.name)
            sheet.offset_chosen.connect(self._on_offset_chosen)
            return sheet

        self._show_sheet("calibration", make)

    def show_manual(self) -> None:
        """Show the manual, at the page that explains what has the focus."""
        from earmark.app.manual import Manual
        from earmark.ui.help.sheet import HelpSheet, page_for
        from earmark.ui.help.tables import keys_of

        place = page_for(QApplication.focusWidget())
        manual = Manual({"keys": lambda: keys_of(self._actions)})
        self._show_sheet("help", lambda: HelpSheet(manual, self._window))
        sheet = self._sheets["help"]
        if isinstance(sheet, HelpSheet):
            sheet.show_page(*place)

    def start_tour(self) -> None:
        """Lead through the window, on the sample where no episode is open."""
        if self._session.episode is None:
            once = Qt.ConnectionType.SingleShotConnection
            self._opening.opened.connect(self._begin_tour, once)
            self._opening.open_sample()
        else:
            self._begin_tour()

    def sheets(self) -> list[QDialog]:
        """The windows that are open beside the window."""
        return list(self._sheets.values())

    def apply_settings(self) -> None:
        """Let every part take over what was changed in the settings."""
        chosen = self._session.settings
        self._session.project.annotator = chosen.get(keys.ANNOTATOR)
        fonts.set_reading(chosen.get(keys.READING_FONT))
        self.settings_changed.emit()
        app = QApplication.instance()
        wanted = theme.wanted(chosen.get(keys.THEME))
        if isinstance(app, QApplication) and wanted != theme.current():
            theme.apply(app, wanted)

    def _connect(self) -> None:
        actions = self._actions
        actions["file.settings"].triggered.connect(self.show_settings)
        actions["file.quit"].triggered.connect(self._window.close)
        actions["help.manual"].triggered.connect(self.show_manual)
        actions["help.tour"].triggered.connect(self.start_tour)
        actions["help.keys"].triggered.connect(self._on_help_keys)
        actions["help.log"].triggered.connect(self._on_help_log)
        actions["help.about"].triggered.connect(self._on_help_about)
        actions["view.dark"].triggered.connect(self._on_dark)
        actions["view.full_screen"].triggered.connect(self._on_full_screen)
        actions["view.menu_bar"].triggered.connect(self._on_menu_bar)
        actions["view.next_pane"].triggered.connect(self._on_next_pane)
        theme.notifier().theme_changed.connect(self._on_theme_changed)

    def _begin_tour(self) -> None:
        from earmark.ui.help.tour import Tour

        if self.tour is not None:
            self.tour.end()
        self.tour = Tour(self._window)
        self.tour.ended.connect(self._on_tour_ended)
        self.tour.begin()

    def _on_tour_ended(self) -> None:
        self.tour = None

    def _show_sheet(self, name: str, make: Callable[[], QDialog]) -> None:
        sheet = self._sheets.get(name)
        if sheet is None:
            sheet = self._sheets[name] = make()
            sheet.finished.connect(partial(self._forget_sheet, name))
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()

    def _forget_sheet(self, name: str, _result: int) -> None:
        self._sheets.pop(name, None)

    def _on_help_keys(self) -> None:
        from earmark.ui.dialogs.keys_sheet import KeysSheet

        def make() -> KeysSheet:
            return KeysSheet(self._actions, self._messages, self._window)

        self._show_sheet("keys", make)

    def _on_help_log(self) -> None:
        folder = paths.log_dir()
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _on_help_about(self) -> None:
        from earmark.ui.dialogs.sheets import AboutSheet

        self._show_sheet("about", lambda: AboutSheet(self._window))

    def _on_offset_chosen(self, offset_ms: int) -> None:
        set_offset(self._session.settings, self._device.name, offset_ms)
        self.apply_settings()

    def _on_dark(self, on: bool) -> None:
        now = theme.current()
        if on != now.dark:
            self._session.settings.set(keys.THEME, theme.other_side(now))
        self.apply_settings()

    def _on_theme_changed(self) -> None:
        self._actions["view.dark"].setChecked(theme.current().dark)

    def _on_full_screen(self, on: bool) -> None:
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _on_menu_bar(self, on: bool) -> None:
        bar = self._window.menuBar()
        bar.setVisible(on or bar.isNativeMenuBar())
        self._actions["view.menu_bar"].setChecked(on)
        self._session.settings.set(MENU_BAR, on)

    def _on_next_pane(self) -> None:
        panes = self._panes()
        focus = QApplication.focusWidget()
        row = next((row for row, pane in enumerate(panes) if _holds(pane, focus)), -1)
        panes[(row + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_recent_about_to_show(self) -> None:
        self.recent.clear()
        for name in self._session.settings.get(keys.RECENT_PROJECTS):
            action = QAction(name, self.recent)
            action.triggered.connect(partial(self._on_recent_chosen, name))
            self.recent.addAction(action)

    def _on_recent_chosen(self, name: str, _checked: bool = False) -> None:
        self._opening.open_project(Path(name))


def _holds(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))
