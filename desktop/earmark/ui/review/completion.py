"""Offers keys and values of the filter language under the field while one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from earmark.domain.filters import Completion, completions
from earmark.ui.offers import offers_of

Known = Callable[[], dict[str, Sequence[str]]]
_MOST = 12


class FilterCompletion(QObject):
    """Completes what stands at the cursor of a field.

    Args:
        field: Where the filter is typed.
        known: Values by key; asked when something is typed.
    """

    def __init__(self, field: QLineEdit, known: Known) -> None:
        super().__init__(field)
        self._field, self._known = field, known
        self._offers: list[Completion] = []
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(field)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST)
        self._popup = popup = offers_of(self._completer)
        popup.setObjectName("filterOffers")
        popup.setAccessibleName(self.tr("What can be written here"))
        self._completer.activated[str].connect(self._on_activated)  # type: ignore[index]
        field.textEdited.connect(self._on_field_text_edited)
        field.installEventFilter(self)

    def offers(self) -> list[str]:
        """What is offered now."""
        return self._model.stringList() if self._popup.isVisible() else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Space offers without typing; Tab takes the first offer."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            popup = self._popup
            if event.key() == Qt.Key.Key_Tab and popup.isVisible() and self._offers:
                row = max(0, popup.currentIndex().row())
                self._take(self._offers[row])
                popup.hide()
                return True
        return False

    def _on_field_text_edited(self) -> None:
        field = self._field
        self._offers = completions(field.text(), field.cursorPosition(), self._known())[:_MOST]
        typed = field.text()
        same = [typed[one.start : one.end] == one.text for one in self._offers]
        if not self._offers or (len(self._offers) == 1 and same[0]):
            self._popup.hide()
            return
        self._model.setStringList([one.text for one in self._offers])
        self._completer.complete()

    def _on_activated(self, text: str) -> None:
        for offer in self._offers:
            if offer.text == text:
                self._take(offer)
                return

    def _take(self, offer: Completion) -> None:
        typed = self._field.text()
        space = "" if offer.text.endswith(":") else " "
        self._field.setText(typed[: offer.start] + offer.text + space + typed[offer.end :].lstrip())
        self._field.setCursorPosition(offer.start + len(offer.text + space))
        if not space:
            QTimer.singleShot(0, self, self._on_field_text_edited)
