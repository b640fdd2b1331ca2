"""How work begins: a new project with its codebook, and the name of the person."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from earmark.app import identity
from earmark.app import settings as keys
from earmark.domain.templates import template
from earmark.errors import AppError, ProjectError
from earmark.ui import texts
from earmark.ui.dialogs.who import WhoBox

if TYPE_CHECKING:
    from earmark.ui.dialogs.new_project import NewProjectSheet
    from earmark.ui.main_window import MainWindow


class Beginning(QObject):
    """Starts projects and asks who annotates."""

    def __init__(self, window: "MainWindow", page: QWidget) -> None:
        """Connect the actions.

        Args:
            window: What starts projects.
            page: Over which the name is asked for.
        """
        super().__init__(page)
        self._session = window.session
        self._opening = window.opening
        self._commands = window.commands
        self._messages = window.messages
        self._history = window.history
        self._page = page
        actions = window.action_set
        self.who = WhoBox(page)
        self.sheet: NewProjectSheet | None = None
        self.who.named.connect(self._on_who_named)
        self._session.current_annotation_changed.connect(self._on_session_current_changed)
        actions["file.new"].triggered.connect(self.ask_template)
        actions["file.who"].triggered.connect(self.ask_name)

    def offer_name(self) -> None:
        """Ask who annotates where nobody has said so, beside the work."""
        project = self._session.project
        if not self._session.settings.get(keys.ANNOTATOR) and not project.annotator:
            self.who.offer(identity.proposed_name())

    def ask_name(self) -> None:
        """Let the name be changed."""
        self.who.open(self._session.settings.get(keys.ANNOTATOR) or self._session.project.annotator)

    def ask_template(self) -> None:
        """Let the person choose a codebook for a new project."""
        if self.sheet is None:
            from earmark.ui.dialogs.new_project import NewProjectSheet

            self.sheet = NewProjectSheet(self._page.window())
            self.sheet.chosen.connect(self.ask_place)
            self.sheet.finished.connect(self._on_sheet_finished)
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()

    def ask_place(self, name: str) -> None:
        """Let the person say where a new project is to lie, and start it there."""
        folder = self._session.project.path.parent
        proposal = next(
            path
            for number in range(1, 1000)
            if not (
                path := folder / f"{name}{'' if number == 1 else f'-{number}'}.earmark"
            ).exists()
        )
        chosen = self._messages.ask_save(
            self.tr("Where is the project to be kept?"),
            proposal,
            self.tr("Earmark projects (*.earmark)"),
            ask_over=False,
        )
        if chosen is not None:
            self.start(chosen if chosen.suffix else chosen.with_suffix(".earmark"), name)

    def start(self, path: Path, name: str) -> None:
        """Make a project with the codebook of a template, and open it."""
        from earmark.app.project import Project

        try:
            if path.exists():
                raise ProjectError(
                    f"There is a file {path.name} already; a new project needs a name of its own.",
                    "Open it instead, or choose another name.",
                )
            annotator = self._session.settings.get(keys.ANNOTATOR)
            Project.open(path, annotator=annotator, codebook=template(name).codebook).close()
        except AppError as error:
            self._messages.warn(error)
            return
        self._opening.open_project(path)

    def _on_session_current_changed(self, annotation: object) -> None:
        """Free the fields of what is selected; the name is asked for below the timeline too."""
        if annotation is not None:
            self.who.give_way()

    def _on_sheet_finished(self) -> None:
        self.sheet = None

    def _on_who_named(self, name: str) -> None:
        """Keep the name, and offer to put it on what was made without one."""
        session = self._session
        session.settings.set(keys.ANNOTATOR, name)
        self._commands.apply_settings()
        count = 0 if session.project.read_only else identity.unsigned(session.project)
        if not count:
            self._messages.say(self.tr("New annotations are by {name}.").format(name=name))
            return
        text = texts.counted(
            count,
            self.tr("One annotation carries no name yet."),
            self.tr("{n} annotations carry no name yet."),
        )
        self._messages.say(text, self.tr("Sign as {name}").format(name=name), self._sign)

    def _sign(self) -> None:
        name = self._session.settings.get(keys.ANNOTATOR)
        try:
            identity.sign(self._session.project, name)
        except AppError as error:
            self._messages.warn(error)
            return
        self._messages.say(
            self.tr("Signed as {name}").format(name=name), self.tr("Undo"), self._history.undo
        )
