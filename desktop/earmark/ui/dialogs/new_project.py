"""Start a project: with which codebook, then where to keep it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.templates import DEFAULT, TEMPLATES, Template
from earmark.ui import badge, texts, theme
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.languages import QT_TRANSLATE_NOOP

_CONTEXT = "Templates"
_WORDS = (
    QT_TRANSLATE_NOOP("Templates", "Podcast"),
    QT_TRANSLATE_NOOP("Templates", "Sponsors, claims and topics."),
    QT_TRANSLATE_NOOP("Templates", "Interview research"),
    QT_TRANSLATE_NOOP("Templates", "Experiences, opinions, needs and what must stay private."),
    QT_TRANSLATE_NOOP("Templates", "Media monitoring"),
    QT_TRANSLATE_NOOP("Templates", "Mentions, voices, issues, claims and advertising."),
    QT_TRANSLATE_NOOP("Templates", "Empty"),
    QT_TRANSLATE_NOOP("Templates", "No tags: make your own."),
)


class NewProjectSheet(Sheet):
    """Shows the codebooks that a project can begin with.

    Attributes:
        chosen: The name of the template; a place for the file is to be asked for.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(self.tr("New project"), "newProjectSheet", window)
        self.setMinimumWidth(520)
        note = texts.label(
            self.tr("Which tags do you begin with? All of them can be changed at any time."),
            "muted",
            self,
        )
        note.setWordWrap(True)
        self.column.addWidget(note)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for template in TEMPLATES:
            self.column.addWidget(self._row(template))
        self.choices[DEFAULT].setChecked(True)
        go = QPushButton(self.tr("Choose where to keep it…"), self)
        go.setObjectName("newProjectGo")
        go.setAccessibleName(go.text())
        go.setProperty("role", "primary")
        go.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("newProjectCancel")
        cancel.setAccessibleName(cancel.text())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(go)
        self.column.addLayout(row)
        cancel.clicked.connect(self.close)
        go.clicked.connect(self._on_go_clicked)

    def template(self) -> str:
        """The name of the template that is chosen."""
        return next(name for name, one in self.choices.items() if one.isChecked())

    def _row(self, template: Template) -> QFrame:
        box = QFrame(self)
        button = QRadioButton(_said(template.title), box)
        button.setObjectName(f"template_{template.name}")
        button.setAccessibleName(f"{_said(template.title)}. {_said(template.purpose)}")
        self._group.addButton(button)
        self.choices[template.name] = button
        purpose = texts.label(_said(template.purpose), "muted", box)
        purpose.setWordWrap(True)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(button)
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 0, 0, 0)
        inner.setSpacing(theme.UNIT)
        inner.addWidget(purpose)
        tags = QHBoxLayout()
        tags.setSpacing(theme.UNIT)
        for tag in template.codebook:
            mark = QLabel(box)
            mark.setPixmap(badge.badge_icon(tag).pixmap(badge.SIZE, badge.SIZE))
            mark.setToolTip(f"{tag.name}: {tag.definition}")
            tags.addWidget(mark)
        tags.addStretch(1)
        if len(template.codebook):
            inner.addLayout(tags)
        column.addLayout(inner)
        return box

    def _on_go_clicked(self) -> None:
        name = self.template()
        self.close()
        self.chosen.emit(name)


def _said(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
