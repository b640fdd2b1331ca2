"""A field for the name of the person who annotates; it asks once and stands in nobody's way."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from earmark.ui import texts, theme

_WIDTH = 360
_LIFT_PX = 76  # messages come below it
_MARGIN = 16


class WhoBox(QFrame):
    """Floats in a corner of the page until a name is given or it is put off.

    Attributes:
        named: The name.
    """

    named = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Who annotates?"))
        self.field = QLineEdit(self)
        self.field.setObjectName("whoField")
        self.field.setAccessibleName(self.tr("Your name"))
        self.field.setPlaceholderText(self.tr("Your name, or initials"))
        self.keep = QPushButton(self.tr("Keep"), self)
        self.later = QPushButton(self.tr("Later"), self)
        heading = texts.label(self.tr("Who annotates?"), "title", self, name="whoHeading")
        why = texts.label(
            self.tr(
                "Your name is kept with each annotation, so that several people can compare "
                "theirs. You can go on without; the settings change it."
            ),
            "muted",
            self,
            name="whoWhy",
        )
        why.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        row.addWidget(self.field, 1)
        for button, name in ((self.keep, "whoKeep"), (self.later, "whoLater")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            row.addWidget(button)
        self.keep.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * theme.UNIT] * 4)
        column.setSpacing(2 * theme.UNIT)
        column.addWidget(heading)
        column.addWidget(why)
        column.addLayout(row)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.later.clicked.connect(self.put_off)
        self.field.textChanged.connect(self._on_field_text_changed)
        page.installEventFilter(self)
        self.hide()

    def offer(self, proposal: str) -> None:
        """Ask beside the work, without taking the focus."""
        self.field.setText(proposal)
        self._on_field_text_changed()
        self._place()
        self.show()
        self.raise_()

    def open(self, name: str) -> None:
        """Let the name be changed."""
        self.offer(name)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_off(self) -> None:
        """Go away without a name."""
        had = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        if had:
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_way(self) -> None:
        """Go away, unless somebody is writing in it."""
        if not self.isAncestorOf(self.window().focusWidget() or self._page):
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the name, Escape puts it off."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_off()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_keep_clicked()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the page changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        page = self._page
        self.move(page.width() - self.width() - _MARGIN, page.height() - self.height() - _LIFT_PX)

    def _on_field_text_changed(self) -> None:
        self.keep.setEnabled(bool(self.field.text().strip()))

    def _on_keep_clicked(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.put_off()
            self.named.emit(name)
