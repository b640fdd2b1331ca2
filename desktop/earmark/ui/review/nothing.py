"""What Review shows where no annotation is: what to do next, with a button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from earmark.ui import texts, theme


class Nothing(QWidget):
    """Says why the table is empty.

    Attributes:
        everything_wanted: All annotations are to be shown, without a filter.
        transcript_wanted: The person wants to go where one tags.
    """

    everything_wanted = Signal()
    transcript_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = texts.label("", "muted", self, name="reviewEmpty")
        self._label.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setObjectName("reviewWayOn")
        self.button.clicked.connect(self._on_button_clicked)
        self._filtered = False
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * (8 * theme.UNIT,))
        column.setSpacing(3 * theme.UNIT)
        column.addStretch(1)
        column.addWidget(self._label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def say(self, *, filtered: bool) -> None:
        """Say that a filter hides everything, or that nothing is tagged at all."""
        self._filtered = filtered
        if filtered:
            self._label.setText(self.tr("Nothing matches. Take a filter away to see more."))
            self.button.setText(self.tr("Show everything"))
        else:
            self._label.setText(
                self.tr(
                    "Nothing is tagged yet. On the Annotate page a key such as 1 tags what you"
                    " hear or have selected; it shows up here at once."
                )
            )
            self.button.setText(self.tr("Go to the transcript"))
        self.button.setAccessibleName(self.button.text())

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def _on_button_clicked(self) -> None:
        wanted = self.everything_wanted if self._filtered else self.transcript_wanted
        wanted.emit()
