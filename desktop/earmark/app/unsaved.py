"""Changes that could not be written, kept until they can be."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from earmark.app.observers import Observers
from earmark.errors import AppError, EditError, NotSavedError
from earmark.store.recorder import Session


@dataclass(frozen=True, slots=True)
class Edit:
    """A change as it was handed to `Project.edit`."""

    label: str
    work: Callable[[Session], Any]
    merge: str | None = None


class Unsaved:
    """What waits to be written: at most one change, and what is being typed.

    A change that is refused because the disk is full, or the file has gone, is not lost: it
    is kept here and written as soon as that is possible. Until then no other change is made,
    so that all happen in their order; text being typed (edits with a merge key) is kept as it
    grows, its last version.

    Attributes:
        changed: Told why something waits, and None when nothing does any more.
    """

    def __init__(self, write: Callable[[Edit], None]) -> None:
        self.changed: Observers[NotSavedError | None] = Observers()
        self._write = write
        self._edits: list[Edit] = []
        self._lock = threading.RLock()

    def __len__(self) -> int:
        return len(self._edits)

    def keep(self, edit: Edit, error: NotSavedError) -> None:
        """Keep a change that could not be written."""
        with self._lock:
            kept = [one for one in self._edits if not _same_text(one, edit)]
            self._edits = [*kept, edit]
        error.waits = True
        self.changed.emit(error)

    def make_way(self, edit: Edit) -> None:
        """Write what waits before a new change is made.

        Raises:
            NotSavedError: If that is still not possible; the new change is not made then.
            EditError: If what waited looks like the new change, made a second time.
        """
        with self._lock:
            waiting = list(self._edits)
        if not waiting or any(_same_text(one, edit) for one in waiting):
            return
        try:
            self.save()
        except NotSavedError as error:
            if edit.merge is None:
                raise NotSavedError(
                    "This change was not made, as an earlier one waits to be saved.", str(error)
                ) from error
            return
        if edit.merge is None and any(one.label == edit.label for one in waiting):
            raise EditError(
                "The change that waited has just been saved.",
                "If you meant another one, make it again.",
            )

    def written(self, edit: Edit) -> None:
        """Take note that a change was written, which may be the newest version of a text."""
        if not self._edits:
            return
        with self._lock:
            self._edits = [one for one in self._edits if not _same_text(one, edit)]
            with suppress(NotSavedError):
                self.save()

    def save(self) -> None:
        """Write everything that waits, in order.

        Raises:
            NotSavedError: If that is not possible yet; it goes on waiting.
            AppError: If a change no longer makes sense; it is dropped.
        """
        with self._lock:
            while self._edits:
                try:
                    self._write(self._edits[0])
                except NotSavedError as error:
                    error.waits = True
                    raise
                except AppError:
                    del self._edits[0]
                    raise
                del self._edits[0]
        self.changed.emit(None)

    def hand_over(self) -> list[Edit]:
        """Give away what waits, to be written to a copy of the project."""
        with self._lock:
            edits, self._edits = self._edits, []
        self.changed.emit(None)
        return edits


def _same_text(one: Edit, other: Edit) -> bool:
    return one.merge is not None and one.merge == other.merge
