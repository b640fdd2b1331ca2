"""The left panel of Compare: who is compared, what is shown, what is the same."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.app.comparing import AGREE_MS
from earmark.ui import texts, theme
from earmark.ui.compare.models import VoicesModel

_MOST_S = 30.0
_ROW = 7 * theme.UNIT


class VoicesPanel(QFrame):
    """Voices with ticks, the tolerance, and the button that adopts what is agreed.

    Attributes:
        changed: Something is to be compared anew.
        shown_changed: Other passages are to be shown.
    """

    changed = Signal()
    shown_changed = Signal()

    def __init__(self, voices: VoicesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftPanel")
        self.list = QListView(self)
        self.list.setObjectName("voicesList")
        self.list.setAccessibleName(self.tr("Who is compared"))
        self.list.setModel(voices)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._voices = voices
        voices.modelReset.connect(self._fit)
        self.list.activated.connect(self._on_list_activated)
        self.summary = texts.label("", "muted", self, name="compareSummary")
        self.summary.setWordWrap(True)
        self.agreed = QCheckBox(self.tr("Show what is agreed too"), self)
        self.agreed.setObjectName("compareAgreed")
        self.agreed.setToolTip(self.agreed.text())
        self.agreed.toggled.connect(self.shown_changed)
        self._tolerance = QDoubleSpinBox(self)
        self._tolerance.setObjectName("compareTolerance")
        self._tolerance.setAccessibleName(self.tr("Ends are the same within"))
        self._tolerance.setRange(0.0, _MOST_S)
        self._tolerance.setDecimals(1)
        self._tolerance.setSingleStep(0.5)
        self._tolerance.lineEdit().setTextMargins(6, 0, 6, 0)
        self._tolerance.setSuffix(self.tr(" s"))
        self._tolerance.setValue(AGREE_MS / 1000)
        self._tolerance.valueChanged.connect(self.changed)
        self.adopt = QPushButton(self.tr("Take all that is agreed"), self)
        self.adopt.setObjectName("compareAdopt")
        self.adopt.setToolTip(
            self.tr("Put every passage that all marked alike into the gold tier, in one step")
        )
        self._build()

    def tolerance_ms(self) -> int:
        """How far apart ends may be and still be the same."""
        return round(self._tolerance.value() * 1000)

    def shows_agreed(self) -> bool:
        """Whether passages are shown about which nobody differs."""
        return self.agreed.isChecked()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.UNIT, 3 * theme.UNIT, 3 * theme.UNIT, theme.UNIT)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(texts.heading(self.tr("Compare"), self))
        column.addWidget(self.list)
        column.addWidget(self.summary)
        column.addSpacing(theme.UNIT)
        column.addWidget(texts.label(self.tr("Ends are the same within"), "field", self))
        column.addWidget(self._tolerance)
        column.addWidget(self.agreed)
        column.addSpacing(theme.UNIT)
        column.addWidget(self.adopt)
        column.addStretch(1)
        keys = self.tr("↓ goes on and plays, Enter plays again, a number takes and goes on.")
        hint = texts.label(keys, "muted", self, name="keysHint")
        hint.setWordWrap(True)
        column.addWidget(hint)
        self._fit()

    def _on_list_activated(self, index: QModelIndex) -> None:
        """Enter ticks a voice, or takes its tick off; Space plays, as everywhere."""
        now = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        other = Qt.CheckState.Unchecked if now == Qt.CheckState.Checked else Qt.CheckState.Checked
        self._voices.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _fit(self) -> None:
        self.list.setFixedHeight(max(1, self._voices.rowCount()) * _ROW + 4)
