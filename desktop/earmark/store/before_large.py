"""A backup of what was there before an edit that changes much: an import, a bulk change.

It looks at an edit when its work is done and nothing is committed, so that no edit can be
forgotten. Where a write-ahead log lets readers keep the state of that moment, the copy is made
beside the work; elsewhere it is made before the commit.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from earmark.errors import ProjectError
from earmark.store import backup
from earmark.store.backup import Snapshot
from earmark.store.recorder import Recorder

LARGE = 100  # rows
IMPORT, BULK = "import", "bulk-change"
IMPORTS_WITHIN = timedelta(minutes=5)  # many files taken in together need one backup

Aside = Callable[[Callable[[], None]], None]
_log = logging.getLogger(__name__)


def reason_for(recorder: Recorder) -> str:
    """Why an edit needs a backup first; empty where it does not."""
    images = recorder.images
    if any(table == "episode" and before is None for (table, _), (before, _) in images.items()):
        return IMPORT
    return BULK if len(images) >= LARGE else ""


class BeforeLarge:
    """Makes these backups for one project.

    Attributes:
        aside: Runs the copying beside the work; at once unless somebody sets another way.
        failed: Told why a backup could not be made; the edit goes on, as undo takes it back too.
    """

    def __init__(self, path: Path, *, wal: bool) -> None:
        self._path = path
        self._wal = wal
        self.aside: Aside = _at_once
        self.failed: Callable[[ProjectError], None] = _only_logged

    def look(self, recorder: Recorder) -> None:
        """Back up what is on disk if the edit that is about to be committed is a large one."""
        reason = reason_for(recorder)
        if not reason:
            return
        try:
            snapshot = Snapshot(self._path)
        except ProjectError as error:
            self.failed(error)
            return
        if not snapshot.has_work or self._is_backed_up(snapshot, reason):
            snapshot.close()
        elif self._wal:
            self.aside(lambda: self._keep(snapshot, reason))
        else:
            self._keep(snapshot, reason)

    def _is_backed_up(self, snapshot: Snapshot, reason: str) -> bool:
        newest = next(iter(backup.listed(backup.folder_of(snapshot.uuid))), None)
        if newest is None:
            return False
        if newest.made_at >= backup.changed_at(self._path):
            return True
        young = datetime.now(UTC) - newest.made_at < IMPORTS_WITHIN
        return reason == IMPORT == newest.reason and young

    def _keep(self, snapshot: Snapshot, reason: str) -> None:
        with snapshot:
            try:
                backup.keep(snapshot, reason)
            except ProjectError as error:
                self.failed(error)


def _at_once(work: Callable[[], None]) -> None:
    work()


def _only_logged(error: ProjectError) -> None:
    _log.warning("No backup was made: %s", error)
