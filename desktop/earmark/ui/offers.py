"""The list of offers under a field: a window of its own, so it needs a ground of its own."""

from PySide6.QtWidgets import QAbstractItemView, QCompleter


def offers_of(completer: QCompleter) -> QAbstractItemView:
    """The list that a completer shows, dressed as the style sheet says for `offers`.

    Lists are transparent, as they lie on pages; under this one lies nothing.
    """
    popup = completer.popup()
    assert popup is not None
    popup.setProperty("role", "offers")
    return popup
