"""Picture the window in each of its languages, to be looked at: what is clipped, what is left over.

    python packaging/screenshots_languages.py [--to FOLDER]

Writes Annotate, Review and Settings for every language, and for the pseudo-language whose texts
are longer and marked, into `build/languages`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import screenshots

CHECKOUT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Make the pictures; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--to", type=Path, default=CHECKOUT / "build" / "languages")
    to = parser.parse_args().to
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["EARMARK_HOME"] = home
        return take(to, Path(home))


def take(to: Path, home: Path) -> int:
    """Open the sample once in each language."""
    from PySide6.QtWidgets import QApplication

    from earmark.app import settings as keys
    from earmark.app.settings import Settings
    from earmark.ui import languages
    from earmark.ui.application import make_application, open_window

    app = make_application()
    for code in (*languages.NAMES, languages.PSEUDO):
        Settings().set(keys.WINDOW_LANGUAGE, code)
        window = open_window(app, home / f"{code}.earmark")
        window.resize(screenshots.WIDTH, screenshots.HEIGHT)
        window.opening.open_sample()
        if not screenshots.wait(lambda window=window: window.session.episode is not None):
            return 1
        screenshots.mark(window.session)
        for page in ("view.annotate", "view.review", "view.library", "view.statistics"):
            window.show_page(page)
            screenshots.settle(800)
            window.grab().save(str(to / f"{page.partition('.')[2]}-{code}.png"))
        window.commands.show_settings()
        screenshots.settle(300)
        for sheet in window.commands.sheets():
            sheet.grab().save(str(to / f"settings-{code}.png"))
        window.close()
        window.session.close()
    languages.install(QApplication.instance() or app, languages.ENGLISH)
    return 0


if __name__ == "__main__":
    sys.exit(main())
