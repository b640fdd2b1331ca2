"""The bar above the table: chips of what narrows it, a filter in words, and the count."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QToolButton, QWidget

from earmark.ui import theme
from earmark.ui.flow_row import FlowRow
from earmark.ui.review.facets import Facet
from earmark.ui.review.filter_buttons import GroupButton, SaveButton
from earmark.ui.review.order_buttons import ColumnsButton, SortButton

_WORDS_PX = 200
_TYPING_PAUSE_MS = 120


class FilterBar(QFrame):
    """Narrow the table by a filter in words; take chips off; save a filter.

    Attributes:
        words_changed: The filter typed, after a short pause.
        save_requested: The name under which to save what narrows the table.
        group_chosen: The key to group by, empty for none.
        chip_removed: The `Facet` whose chip was pressed.
        left_downwards: The person wants to go on in the table (Enter or Down).
    """

    words_changed = Signal(str)
    save_requested = Signal(str)
    group_chosen = Signal(str)
    chip_removed = Signal(object)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self._chips: list[QToolButton] = []
        self._row = FlowRow(self)
        self._row.setContentsMargins(2 * theme.UNIT, theme.UNIT, 3 * theme.UNIT, theme.UNIT)
        self.words = QLineEdit(self)
        self.words.setObjectName("filterWords")
        self.words.setAccessibleName(self.tr("Filter: words, or conditions such as tag:sponsor"))
        self.words.setPlaceholderText(self.tr("Words, or tag:sponsor len:>30s -status:rejected …"))
        self.words.setToolTip(
            self.tr(
                "Words of the passage, note or speaker. Or conditions: tag: show: episode: speaker:"
                " annotator: status: len: start: date: made: note: has: no: field.<name>: — a minus"
                " in front turns one round."
            )
        )
        self.words.setClearButtonEnabled(True)
        self.words.setFrame(False)
        self._count = QLabel(self)
        self._count.setObjectName("filterCount")
        self._count.setProperty("role", "muted")
        self.words.setMinimumWidth(_WORDS_PX)
        self._row.addWidget(self.words)
        self.save = SaveButton(self)
        self.save.name_given.connect(self.save_requested)
        self._row.addWidget(self.save)
        self.group = GroupButton(self)
        self.group.key_chosen.connect(self.group_chosen)
        self._row.addWidget(self.group)
        self.sort = SortButton(self)
        self._row.addWidget(self.sort)
        self.columns = ColumnsButton(self)
        self._row.addWidget(self.columns)
        self._row.insert(1, self._count)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.words.textChanged.connect(self._on_words_text_changed)
        self.words.installEventFilter(self)

    def set_chips(self, facets: Sequence[Facet]) -> None:
        """Show one chip for each thing that narrows the table."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for place, facet in enumerate(facets):
            chip = QToolButton(self)
            chip.setObjectName(f"filterChip{place}")
            chip.setProperty("role", "chip")
            name = f"{facet.kind.value}:{facet.label}"
            chip.setText(f"{name}  ×")
            chip.setAccessibleName(self.tr("Take away the filter {0}").format(name))
            chip.setToolTip(chip.accessibleName())
            chip.setProperty("facet", facet)
            chip.clicked.connect(self._on_chip_clicked)
            self._row.insert(place, chip)
            self._chips.append(chip)

    def set_count(self, shown: int | None, total: int) -> None:
        """Say how many of how many are in the table; None while that is being counted."""
        locale = QLocale()
        found = "…" if shown is None else locale.toString(shown)
        self._count.setText(self.tr("{0} of {1}").format(found, locale.toString(total)))

    def show_words(self, words: str) -> None:
        """Show another filter, without telling of it."""
        if words != self.words.text().strip():
            self.words.setText(words)
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down lead into the table, Escape empties the field."""
        if watched is self.words and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in _FIELD_KEYS:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() in _FIELD_KEYS:
                if event.key() == Qt.Key.Key_Escape:
                    self.words.clear()
                else:
                    self.left_downwards.emit()
                return True
        return super().eventFilter(watched, event)

    def _on_words_text_changed(self) -> None:
        self._pause.start()

    def _on_pause_timeout(self) -> None:
        self.words_changed.emit(self.words.text().strip())

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, QToolButton):
            self.chip_removed.emit(chip.property("facet"))


_FIELD_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape}
