"""What is asked before a tag is deleted, merged or split; asked in place, never in a box."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.codebook import Codebook, Tag
from earmark.ui import badge, texts, theme

MOVE, TAKE_OFF, RETIRE = "move", "take_off", "retire"


class Question(QFrame):
    """A question with a button that does it and one that does nothing.

    Attributes:
        closed: The question was answered or put away.
    """

    closed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "question")
        self.text: QLabel = texts.label("", "", self, name=f"{name}Text")
        self.text.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[3 * theme.UNIT] * 4)
        self.column.setSpacing(2 * theme.UNIT)
        self.column.addWidget(self.text)
        self.do = QPushButton(self)
        self.do.setObjectName(f"{name}Do")
        self.do.setProperty("role", "primary")
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName(f"{name}Cancel")
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.put_away)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(cancel)
        self._row.addWidget(self.do)
        self.hide()

    def finish(self, verb: str) -> None:
        """Put the buttons at the foot, once everything else is in place."""
        self.do.setText(verb)
        self.do.setAccessibleName(verb)
        self.column.addLayout(self._row)

    def put_away(self) -> None:
        """Do nothing."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, Escape does nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.do.isEnabled():
            self.do.click()
        else:
            super().keyPressEvent(event)

    def tag_box(self, name: str, label: str) -> QComboBox:
        """A box to choose a tag from."""
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        return box


def offer_tags(box: QComboBox, codebook: Codebook, without: Tag) -> None:
    """Offer all tags but one, those that are retired last."""
    box.clear()
    for retired in (False, True):
        for depth, tag in codebook.walk():
            if tag.id != without.id and tag.retired is retired:
                box.addItem(badge.badge_icon(tag), "   " * depth + tag.name, tag.id)


class DeleteQuestion(Question):
    """What becomes of the annotations of a tag that is deleted.

    Attributes:
        decided: Id of the tag, one of `MOVE`, `TAKE_OFF`, `RETIRE`, and the other tag's id.
    """

    decided = Signal(int, str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("deleteQuestion", parent)
        self._tag_id = 0
        self._group = QButtonGroup(self)
        self.other = self.tag_box("deleteMoveTo", self.tr("The tag they get instead"))
        self.choices: dict[str, QRadioButton] = {}
        for value, text in (
            (MOVE, self.tr("Give them another tag:")),
            (RETIRE, self.tr("Keep them: retire the tag, so that it is offered no more")),
            (TAKE_OFF, self.tr("Delete them along with the tag")),
        ):
            button = self.choices[value] = QRadioButton(text, self)
            button.setObjectName(f"delete_{value}")
            button.setAccessibleName(text)
            self._group.addButton(button)
            self.column.addWidget(button)
            if value == MOVE:
                self.column.addWidget(self.other)
        note = texts.label(self.tr("Ctrl+Z takes all of it back."), "muted", self)
        self.column.addWidget(note)
        self.finish(self.tr("Go ahead"))
        self.do.clicked.connect(self._on_do_clicked)
        self._group.buttonClicked.connect(self._show_other)

    def ask(self, tag: Tag, count: int, codebook: Codebook) -> None:
        """Ask about a tag that annotations have."""
        self._tag_id = tag.id
        self.text.setText(
            texts.counted(
                count,
                self.tr("One annotation has “{tag}”. What is to become of it?"),
                self.tr("{n} annotations have “{tag}”. What is to become of them?"),
            ).format(tag=tag.name)
        )
        offer_tags(self.other, codebook, tag)
        self.choices[MOVE].setEnabled(self.other.count() > 0)
        self.choices[MOVE if self.other.count() else RETIRE].setChecked(True)
        self._show_other()
        self.show()
        self.choices[MOVE].setFocus()

    def _show_other(self) -> None:
        self.other.setEnabled(self.choices[MOVE].isChecked())

    def _on_do_clicked(self) -> None:
        chosen = next(value for value, one in self.choices.items() if one.isChecked())
        self.put_away()
        self.decided.emit(self._tag_id, chosen, self.other.currentData())


class MergeQuestion(Question):
    """Into which tag another one goes.

    Attributes:
        decided: Id of the tag, id of the tag it goes into.
    """

    decided = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("mergeQuestion", parent)
        self._tag_id = 0
        self.other = self.tag_box("mergeInto", self.tr("The tag it goes into"))
        self.column.addWidget(self.other)
        note = texts.label(
            self.tr("Its annotations, fields and nested tags follow."), "muted", self
        )
        self.column.addWidget(note)
        self.finish(self.tr("Merge"))
        self.do.clicked.connect(self._on_do_clicked)

    def ask(self, tag: Tag, codebook: Codebook) -> None:
        """Ask where a tag goes."""
        self._tag_id = tag.id
        self.text.setText(self.tr("Put “{tag}” into:").format(tag=tag.name))
        offer_tags(self.other, codebook, tag)
        self.do.setEnabled(self.other.count() > 0)
        self.show()
        self.other.setFocus()

    def _on_do_clicked(self) -> None:
        self.put_away()
        self.decided.emit(self._tag_id, self.other.currentData())


class SplitQuestion(Question):
    """Which annotations of a tag get a new one.

    Args:
        count: How many annotations of a tag a filter names, out of how many; None where the
            filter can't be understood.

    Attributes:
        decided: Id of the tag, name of the new one, the filter.
    """

    decided = Signal(int, str, str)

    def __init__(
        self, parent: QWidget, count: Callable[[int, str], tuple[int, int] | None]
    ) -> None:
        super().__init__("splitQuestion", parent)
        self._count = count
        self._tag_id = 0
        self.name = QLineEdit(self)
        self.name.setObjectName("splitName")
        self.name.setAccessibleName(self.tr("Name of the new tag"))
        self.name.setPlaceholderText(self.name.accessibleName())
        self.words = QLineEdit(self)
        self.words.setObjectName("splitWords")
        self.words.setAccessibleName(self.tr("Which annotations it gets"))
        self.words.setPlaceholderText(self.tr("Words, or field.kind:produced, speaker:Ada …"))
        self._found = texts.label("", "muted", self, name="splitFound")
        for widget in (self.name, self.words, self._found):
            self.column.addWidget(widget)
        self.finish(self.tr("Split"))
        self.name.textChanged.connect(self._judge)
        self.words.textChanged.connect(self._judge)
        self.do.clicked.connect(self._on_do_clicked)

    def ask(self, tag: Tag) -> None:
        """Ask how a tag is to be split."""
        self._tag_id = tag.id
        self.text.setText(
            self.tr("Those annotations of “{tag}” that match get a tag of their own:").format(
                tag=tag.name
            )
        )
        self.name.clear()
        self.words.clear()
        self._judge()
        self.show()
        self.name.setFocus()

    def _judge(self) -> None:
        """Say how many match, as one types."""
        words = self.words.text().strip()
        found = self._count(self._tag_id, words) if words else (0, 0)
        if found is None:
            self._found.setText(self.tr("This filter is not understood."))
        elif words:
            text = self.tr("{n} of {total} annotations match.")
            self._found.setText(text.format(n=found[0], total=found[1]))
        else:
            self._found.setText(self.tr("As on the Review page."))
        fits = found is not None and 0 < found[0] < found[1]
        self.do.setEnabled(fits and bool(self.name.text().strip()))

    def _on_do_clicked(self) -> None:
        self.put_away()
        self.decided.emit(self._tag_id, self.name.text(), self.words.text())
