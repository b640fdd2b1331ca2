"""Whether things on the screen may glide: what the person says, or what the desktop asks for."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from earmark.app import settings as keys
from earmark.app.settings import Settings


def is_reduced(settings: Settings) -> bool:
    """Whether nothing may move by itself on the screen."""
    return settings.get(keys.REDUCED_MOTION) or system_reduces()


def system_reduces() -> bool:
    """Whether the desktop asks for less motion, as far as Qt tells.

    Newer versions say it as a preference of their own. On Windows and macOS the style's time
    for animations is zero where the person has switched animations off; elsewhere nobody tells.
    """
    hints = QGuiApplication.styleHints()
    preference = getattr(getattr(hints, "accessibility", lambda: None)(), "motionPreference", None)
    if preference is not None:
        return str(getattr(preference(), "name", "")).startswith("Reduc")
    app = QApplication.instance()
    if sys.platform not in {"win32", "darwin"} or not isinstance(app, QApplication):
        return False
    time_ms = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return time_ms == 0
