"""The address of a recording on the web, typed or pasted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from earmark.domain.addresses import is_address
from earmark.ui import texts
from earmark.ui.dialogs.sheets import Sheet


class AddressSheet(Sheet):
    """Asks where a recording lies, and for which episode it is.

    Attributes:
        address_chosen: The address, and whether it is for the episode that is open.
    """

    address_chosen = Signal(str, bool)

    def __init__(self, episode: str, proposal: str, window: QWidget) -> None:
        """Ask.

        Args:
            episode: The title of the episode that is open and waits for a recording, or empty.
            proposal: An address to begin with.
            window: The window.
        """
        super().__init__(self.tr("A recording from the web"), "addressSheet", window)
        self.setMinimumWidth(520)
        about = texts.label(
            self.tr(
                "The file is fetched once and then plays without a network. It is asked for "
                "at this address and nowhere else."
            ),
            "muted",
            self,
            name="addressText",
        )
        about.setWordWrap(True)
        self.field = QLineEdit(proposal, self)
        self.field.setObjectName("addressField")
        self.field.setAccessibleName(self.tr("Address of the sound file"))
        self.field.setPlaceholderText("https://…/episode.mp3")
        self.field.textChanged.connect(self._on_field_text_changed)
        self.here = QCheckBox(self.tr("For “{title}”, which is open").format(title=episode), self)
        self.here.setObjectName("addressHere")
        self.here.setAccessibleName(self.here.text())
        self.here.setChecked(bool(episode))
        self.here.setVisible(bool(episode))
        for part in (about, self.field, self.here):
            self.column.addWidget(part)
        self.column.addLayout(self._make_foot())
        self._on_field_text_changed()
        self.field.setFocus()

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("addressCancel")
        cancel.clicked.connect(self.reject)
        self.fetch = QPushButton(self.tr("Fetch it"), self)
        self.fetch.setObjectName("addressFetch")
        self.fetch.setProperty("role", "primary")
        self.fetch.setDefault(True)
        self.fetch.clicked.connect(self._on_fetch_clicked)
        for button in (cancel, self.fetch):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        return row

    def _on_field_text_changed(self) -> None:
        self.fetch.setEnabled(is_address(self.field.text()))

    def _on_fetch_clicked(self) -> None:
        here = self.here.isChecked() and not self.here.isHidden()
        self.address_chosen.emit(self.field.text().strip(), here)
        self.close()
