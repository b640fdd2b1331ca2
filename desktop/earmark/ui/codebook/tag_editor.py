"""Change a tag in place, below the list: name, key, colour, meaning."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.codebook import Codebook, Tag
from earmark.ui import texts, theme
from earmark.ui.action_table import TAG_KEYS
from earmark.ui.codebook.colors import ColorChoice


class TagEditor(QFrame):
    """Edits one tag; what is changed is kept at once.

    Attributes:
        tag_changed: The changed `Tag`.
        tag_removed: Id of the tag to be removed.
        more_requested: Id of the tag whose fields, examples and the like are to be edited.
        closed: The person is done.
    """

    tag_changed = Signal(object)
    tag_removed = Signal(int)
    more_requested = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagEditor")
        self.setAccessibleName(self.tr("Tag"))
        self._tag: Tag | None = None
        self._name = QLineEdit(self)
        self._name.setObjectName("tagName")
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setPlaceholderText(self.tr("Name"))
        self._key = QComboBox(self)
        self._key.setObjectName("tagKey")
        self._key.setAccessibleName(self.tr("Key"))
        self._meaning = QLineEdit(self)
        self._meaning.setObjectName("tagMeaning")
        self._meaning.setAccessibleName(self.tr("What it means"))
        self._meaning.setPlaceholderText(self.tr("What it means"))
        self._colors = ColorChoice(self, name="tagColor")
        self._remove = QPushButton(self.tr("Remove"), self)
        self._more = QPushButton(self.tr("More…"), self)
        self._done = QPushButton(self.tr("Done"), self)
        self._build()
        self._name.editingFinished.connect(self._on_edited)
        self._meaning.editingFinished.connect(self._on_edited)
        self._key.activated.connect(self._on_edited)
        self._colors.chosen.connect(self._on_edited)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._done.clicked.connect(self.closed)

    @property
    def tag(self) -> Tag | None:
        """The tag that is edited."""
        return self._tag

    def edit(self, tag: Tag, codebook: Codebook) -> None:
        """Show a tag; the keys of other tags are not offered."""
        self._tag = tag
        if not self._name.hasFocus() or self._name.text().strip() == "":
            self._name.setText(tag.name)
        if not self._meaning.hasFocus():
            self._meaning.setText(tag.definition)
        taken = {other.key for other in codebook if other.id != tag.id and not other.retired}
        self._key.clear()
        self._key.addItem(self.tr("no key"), "")
        for key in TAG_KEYS:
            if key not in taken:
                self._key.addItem(key, key)
        self._key.setCurrentIndex(max(0, self._key.findData(tag.key)))
        self._colors.show_tag(tag, codebook)

    def start(self) -> None:
        """Put the caret into the name, ready to be written over."""
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Enter end the editing."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_edited()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.UNIT, theme.UNIT, theme.UNIT, theme.UNIT)
        column.setSpacing(2 * theme.UNIT)
        first = QHBoxLayout()
        first.setSpacing(2 * theme.UNIT)
        first.addWidget(self._name, 1)
        first.addWidget(texts.label(self.tr("Key"), "field", self))
        first.addWidget(self._key)
        column.addLayout(first)
        column.addWidget(self._meaning)
        column.addWidget(self._colors)
        last = QHBoxLayout()
        for button, name in (
            (self._remove, "tagRemove"),
            (self._more, "tagMore"),
            (self._done, "tagDone"),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        last.addWidget(self._remove)
        last.addWidget(self._more)
        last.addStretch(1)
        last.addWidget(self._done)
        column.addLayout(last)

    def _on_edited(self) -> None:
        if self._tag is None:
            return
        after = replace(
            self._tag,
            name=self._name.text().strip() or self._tag.name,
            key=str(self._key.currentData() or ""),
            definition=self._meaning.text().strip(),
            color=self._colors.color,
        )
        if after != self._tag:
            self._tag = after
            self.tag_changed.emit(after)

    def _on_remove_clicked(self) -> None:
        if self._tag is not None:
            self.tag_removed.emit(self._tag.id)

    def _on_more_clicked(self) -> None:
        if self._tag is not None:
            self.more_requested.emit(self._tag.id)
