"""A keyboard and an eye on a display of its own, to use a program's window as a person would."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from Xlib import XK, X, Xatom, display
from Xlib.error import BadWindow
from Xlib.ext import xtest
from Xlib.xobject import drawable

PATIENCE_S = 120
SIZE = (1440, 900)


class Hands:
    """Presses keys and looks at the windows of a display."""

    def __init__(self, name: str) -> None:
        """Connect to a display by its name, such as `:5`."""
        self.name = name
        self._display = display.Display(name)
        self._root = self._display.screen().root

    def titles(self) -> list[str]:
        """The titles of all windows that can be seen."""
        return [title for _, title in self._windows()]

    def take_up(self, part_of_title: str, after: int = 0) -> int:
        """Give a window the keyboard, once it is there; no window manager does that here.

        Args:
            part_of_title: What its title holds.
            after: A window that it is not, such as the one before of the same title.

        Returns:
            The number of the window.
        """
        found: list[drawable.Window] = []

        def look() -> bool:
            seen = self._windows()
            found[:] = [one for one, title in seen if part_of_title in title and one.id != after]
            return bool(found)

        wait_until(look, f"a window {part_of_title}")
        found[0].set_input_focus(X.RevertToParent, X.CurrentTime)
        self._display.sync()
        return int(found[0].id)

    def press(self, keys: str) -> None:
        """Press keys together, as in `Control_L+e`; they are named as X names them."""
        codes = [
            self._display.keysym_to_keycode(XK.string_to_keysym(key)) for key in keys.split("+")
        ]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def picture(self, to: Path) -> None:
        """Write what is on the screen as PNG."""
        from PySide6.QtGui import QImage

        width, height = SIZE
        shot = self._root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF)
        QImage(shot.data, width, height, QImage.Format.Format_RGB32).save(str(to))

    def close(self) -> None:
        """Let go of the display."""
        self._display.close()

    def _windows(self) -> list[tuple[drawable.Window, str]]:
        found = []
        for window in self._root.query_tree().children:
            try:
                seen = window.get_attributes().map_state == X.IsViewable
                title = window.get_full_text_property(self._display.get_atom("_NET_WM_NAME"))
                title = title or window.get_full_text_property(Xatom.WM_NAME)
            except BadWindow:
                continue
            if seen and title:
                found.append((window, title))
        return found


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Wait for something to become true.

    Raises:
        SystemExit: If it has not after two minutes; names what was waited for.
    """
    until = time.monotonic() + PATIENCE_S
    while not true():
        if time.monotonic() > until:
            raise SystemExit(f"waited in vain for: {what}")
        time.sleep(0.1)


@contextmanager
def screen() -> Iterator[Hands]:
    """Start a display that nobody sees, and take it away in the end."""
    server = shutil.which("Xvfb")
    if server is None:
        raise SystemExit("Xvfb is missing: install xvfb")
    reads, writes = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    command = [server, "-displayfd", str(writes), "-screen", "0", size, "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            hands = Hands(f":{told.readline().strip()}")
        try:
            yield hands
        finally:
            hands.close()
    finally:
        process.terminate()
        process.wait()
