"""File ▸ Merge: other projects are brought into the open one beside the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from earmark.app.jobs import JobContext
from earmark.errors import AppError
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.messages import Messages
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.merging import MergeReport

_MOST_NAMED = 3


class Merging(QObject):
    """Asks for projects, merges them and says what came of it, with Undo."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._background, self._messages = session, background, messages
        self._undo = actions["edit.undo"]
        actions["file.merge"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Let the person choose the projects."""
        chosen = self._messages.ask_open(
            self.tr("Merge other projects into this one"),
            self.tr("Earmark projects (*.earmark)"),
            self._session.project.path.parent,
        )
        if chosen:
            self.merge(chosen)

    def merge(self, others: Sequence[Path]) -> None:
        """Bring other projects in."""
        from earmark.app.merging import merge

        project = self._session.project

        def work(job: JobContext) -> "list[MergeReport]":
            return merge(project, others, progress=job.progress, check=job.check)

        names = ", ".join(path.name for path in others)
        self._background.run(
            "merge",
            self.tr("Merging {names}…").format(names=names),
            work,
            self._on_merged,
            self._on_failed,
        )

    def _on_merged(self, reports: "list[MergeReport]") -> None:
        added = sum(one.episodes_added for one in reports)
        known = sum(one.episodes_matched for one in reports)
        told = self.tr(
            "{added} episodes added and {known} recognised; {new} annotations added,"
            " {newer} brought up to date, {same} known already."
        ).format(
            added=added,
            known=known,
            new=sum(one.annotations_added for one in reports),
            newer=sum(one.annotations_updated for one in reports),
            same=sum(one.annotations_known for one in reports),
        )
        lost = [sentence for one in reports for sentence in one.not_placed]
        if lost:
            told += " " + texts.counted(
                len(lost),
                self.tr("1 annotation has no place here:"),
                self.tr("{n} annotations have no place here:"),
            )
            told += " " + " ".join(lost[:_MOST_NAMED])
        self._messages.say(told, self.tr("Undo"), self._undo.trigger)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)
