"""Keeping what people do: saved or waiting, backed up, checked, and who else has the project."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from earmark.app import care
from earmark.app import settings as keys
from earmark.app.jobs import JobContext
from earmark.errors import AppError, DamagedError, NotSavedError, ProjectError
from earmark.ui import texts
from earmark.ui.actions import ActionSet
from earmark.ui.background import Background
from earmark.ui.messages import Messages, Topic
from earmark.ui.session import Session

if TYPE_CHECKING:
    from earmark.app.collecting import Collected
    from earmark.app.project import Project

BACKUP_EVERY_S = 30 * 60
_LOOK_MS = 60_000
_RETRY_MS = 5_000


class Keeping(QObject):
    """Says in a banner what keeps changes from being saved, and what can be done about it.

    Attributes:
        reopened: The open project, opened anew or elsewhere, is to take its place; a `Project`.
        saving_changed: Something waits to be saved now, or does no more.
        backed_up: A backup that a person asked for is there.
    """

    reopened = Signal(object)
    backed_up = Signal()
    saving_changed = Signal()
    _unsaved_changed = Signal(object)
    _backup_failed = Signal(object)

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        background: Background,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._background = background
        self._messages = messages
        self._backed_up_at = time.monotonic()
        self._closing_asked = False
        self._retry = self._timer(_RETRY_MS, self._on_retry)
        self._look = self._timer(_LOOK_MS, self._on_look)
        self._look.start()
        self._unsaved_changed.connect(self._on_unsaved_changed)
        self._backup_failed.connect(self._on_backup_failed)
        actions["file.copy"].triggered.connect(self.save_copy)
        actions["file.collect"].triggered.connect(self.collect)
        session.project_opened.connect(self._on_session_project_opened)
        self.watch()

    def watch(self) -> None:
        """Look after the project that is open now."""
        project = self._session.project
        project.unsaved.changed.connect(self._unsaved_changed.emit)
        guard = project.database.before_large
        guard.aside, guard.failed = self._aside, self._backup_failed.emit
        self._backed_up_at = time.monotonic()
        for topic in (Topic.SAVING, Topic.DAMAGE, Topic.READING_ONLY, Topic.PLACE):
            self._messages.set_banner("", topic=topic)

    def _on_session_project_opened(self) -> None:
        self.watch()
        self.tell()

    def tell(self) -> None:
        """Say what is to be known about how the project was opened, and check a large one."""
        project = self._session.project
        name = project.path.name
        place = [notice for notice in project.notices if "lies in" in notice]
        for notice in project.notices:
            if notice not in place:
                self._messages.say(notice)
        if place:
            self._messages.set_banner(place[0], topic=Topic.PLACE)
        if project.holder is not None:
            self._tell_holder(project)
        elif project.read_only:
            self._messages.set_banner(
                self.tr("{name} is open for reading only: {reason}. You can read, listen and "
                        "export; nothing can be changed.").format(
                    name=name, reason=project.read_only_reason),
                self.tr("Save a copy…"), self.save_copy, topic=Topic.READING_ONLY,
            )  # fmt: skip
        if not project.read_only and not project.database.is_checked:
            self._check(project)

    def save_copy(self) -> None:
        """Write everything to another file; with changes that wait, go on working in it."""
        project = self._session.project
        target = self._messages.ask_save(
            self.tr("Save a copy of the project"),
            project.path.with_stem(self.tr("{name} copy").format(name=project.path.stem)),
            self.tr("Earmark projects (*.earmark)"),
        )
        if target is None:
            return
        target = target if target.suffix else target.with_suffix(".earmark")
        title = self.tr("Saving a copy…")
        if len(project.unsaved):
            self._background.run(
                "copy", title, lambda _job: care.move_elsewhere(project, target),
                self._on_moved_elsewhere, self._on_failed,
            )  # fmt: skip
        else:
            self._background.run(
                "copy", title, lambda _job: care.save_copy(project, target),
                self._on_copied, self._on_failed,
            )  # fmt: skip

    def collect(self) -> None:
        """Copy all recordings into a folder beside the project."""
        from earmark.app.collecting import Collected, collect

        project = self._session.project

        def work(job: JobContext) -> Collected:
            return collect(project, progress=job.progress, cancelled=lambda: job.cancelled)

        self._background.run(
            "collect", self.tr("Copying the recordings…"), work, self._on_collected,
            self._on_failed,
        )  # fmt: skip

    def _on_collected(self, made: "Collected") -> None:
        told = self.tr("{n} recordings copied to {folder}.").format(
            n=made.copied, folder=made.folder.name
        )
        if made.missing:
            told += " " + self.tr("Not found: {names}.").format(names=", ".join(made.missing))
        self._messages.say(told)

    def may_close(self) -> bool:
        """Whether nothing would be lost; asked a second time, it is up to the person."""
        project = self._session.project
        try:
            project.unsaved.save()
        except NotSavedError as error:
            if self._closing_asked:
                return True
            self._closing_asked = True
            self._on_unsaved_changed(error)
            self._messages.say(
                self.tr("A change is not saved yet. Save a copy elsewhere, or close again to leave "
                        "it.")
            )  # fmt: skip
            return False
        except AppError:
            pass
        return True

    def back_up(self, reason: str = "by-hand") -> None:
        """Make a backup now, beside the work."""
        project = self._session.project

        def work(job: JobContext) -> object:
            return care.back_up(project, reason, progress=job.progress)

        self._background.run(
            "backup", self.tr("Backing up…"), work, self._on_backed_up, self._on_failed
        )

    def _timer(self, interval_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer

    def _aside(self, work: Callable[[], None]) -> None:
        self._session.jobs.run("backup", lambda _job: work(), lambda _done: None, self._on_failed)

    # Saving.

    def _on_unsaved_changed(self, error: NotSavedError | None) -> None:
        self.saving_changed.emit()
        if error is None:
            if self._retry.isActive():
                self._messages.say(self.tr("Everything is saved again."))
            self._retry.stop()
            self._closing_asked = False
            self._messages.set_banner("", topic=Topic.SAVING)
            return
        self._retry.start()
        count = len(self._session.project.unsaved)
        waits = texts.counted(
            count, self.tr("1 change waits to be saved."), self.tr("{n} changes wait to be saved.")
        )
        self._messages.set_banner(
            f"{error} {waits}",
            self.tr("Try again"),
            self.try_again,
            topic=Topic.SAVING,
            other=self.tr("Save a copy…"),
            do_other=self.save_copy,
        )

    def try_again(self) -> None:
        """Write what waits, if that is possible by now."""
        try:
            self._session.project.unsaved.save()
        except NotSavedError as error:
            self._on_unsaved_changed(error)
        except AppError as error:
            self._messages.warn(error)

    def _on_retry(self) -> None:
        if len(self._session.project.unsaved):
            self.try_again()
        else:
            self._retry.stop()

    def _on_moved_elsewhere(self, copy: "Project") -> None:
        self._messages.set_banner("", topic=Topic.SAVING)
        self.reopened.emit(copy)
        self._messages.say(
            self.tr("You now work in {name}; everything is in it.").format(name=copy.path.name)
        )

    def _on_copied(self, path: Path) -> None:
        self._messages.say(self.tr("Saved a copy as {name}.").format(name=path.name))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)

    # Backups and checks.

    def _on_look(self) -> None:
        """Once a minute: show that somebody works here, and back up what has changed."""
        project = self._session.project
        project.database.keep_alive()
        if project.read_only or time.monotonic() - self._backed_up_at < BACKUP_EVERY_S:
            return
        self._backed_up_at = time.monotonic()
        self._session.jobs.run(
            "backup",
            lambda _job: care.back_up_if_changed(project),
            lambda _made: None,
            self._on_backup_failed,
        )

    def _on_backed_up(self, _made: object) -> None:
        self._backed_up_at = time.monotonic()
        self._messages.say(self.tr("Backed up and verified."))
        self.backed_up.emit()

    def _on_backup_failed(self, error: Exception) -> None:
        if not isinstance(error, ProjectError):
            raise error
        self._messages.warn(
            ProjectError(self.tr("No backup was made: {why}").format(why=error.message), error.hint)
        )

    def _check(self, project: "Project") -> None:
        self._session.jobs.run(
            "check",
            lambda job: care.look_over(project, lambda: job.cancelled),
            lambda _done: None,
            self._on_checked_badly,
        )

    def _on_checked_badly(self, error: Exception) -> None:
        if not isinstance(error, DamagedError):
            self._on_failed(error)
            return
        self._messages.set_banner(
            str(error), self.tr("Save a copy…"), self.save_copy, topic=Topic.DAMAGE
        )

    # Who else has it.

    def _tell_holder(self, project: "Project") -> None:
        holder = project.holder
        assert holder is not None
        text = self.tr("{who} has {name} open, so here it is for reading only.").format(
            who=holder, name=project.path.name
        )
        if holder.is_here:
            self._messages.set_banner(
                text, self.tr("Try again"), self._on_open_again, topic=Topic.READING_ONLY
            )
            return
        if holder.seen_at is not None:
            when = holder.seen_at.strftime("%Y-%m-%d %H:%M")
            text += " " + self.tr("It was last at work at {when}.").format(when=when)
        text += " " + self.tr("If nobody works there any more, take it over.")
        self._messages.set_banner(
            text, self.tr("Take over"), self._on_take_over, topic=Topic.READING_ONLY
        )

    def _on_open_again(self) -> None:
        self._open_again(take_over=False)

    def _on_take_over(self) -> None:
        self._open_again(take_over=True)

    def _open_again(self, *, take_over: bool) -> None:
        from earmark.app.project import Project

        path = self._session.project.path
        annotator = self._session.settings.get(keys.ANNOTATOR)
        try:
            project = Project.open(path, annotator=annotator, take_over=take_over)
        except AppError as error:
            self._messages.warn(error)
            return
        if project.read_only:
            project.close()
            self._messages.say(self.tr("It is still open there."))
            return
        self.reopened.emit(project)
        self._messages.say(self.tr("The project can be changed here now."))
