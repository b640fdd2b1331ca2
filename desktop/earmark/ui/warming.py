"""Brings in what a person will want soon, beside the window, once it is there.

Pages and sheets import what they need when they are first shown, so that the window starts fast.
Left to that moment it would keep the window from its events for a tenth of a second and more.
"""

import importlib
from typing import TYPE_CHECKING

from earmark.app.jobs import JobContext

if TYPE_CHECKING:
    from earmark.app.project import Project
    from earmark.ui.session import Session

WANTED = (
    "earmark.playback.media",
    "earmark.ui.timeline",
    "earmark.ui.review.page",
    "earmark.ui.review.bulk_sheet",
    "earmark.ui.statistics.page",
    "earmark.ui.compare.page",
    "earmark.ui.settings.dialog",
    "earmark.ui.help.sheet",
    "earmark.ui.help.tables",
    "earmark.ui.help.tour",
    "earmark.ui.dialogs.export_sheet",
    "earmark.ui.dialogs.import_sheet",
    "earmark.ui.dialogs.backups_sheet",
    "earmark.ui.dialogs.history_sheet",
    "earmark.ui.dialogs.keys_sheet",
    "earmark.ui.dialogs.speakers",
    "earmark.ui.dialogs.everywhere",
    "earmark.ui.codebook.editor_dock",
    "earmark.app.manual",
    "earmark.app.importing",
    "earmark.app.exporting",
    "earmark.app.report_html",
    "earmark.app.aligning",
    "earmark.ui.report_pdf",
)


def warm(session: "Session") -> None:
    """Import what is wanted, one after the other, and read once, on another thread."""
    project = session.project
    session.jobs.run("warming", lambda job: _all(job, project), _forget, _forget)


def _all(job: JobContext, project: "Project") -> None:
    for name in WANTED:
        job.check()
        importlib.import_module(name)
    from earmark.app.manual import as_html

    as_html("")  # which loads what reads Markdown
    for episode in project.episodes()[:1]:  # which makes the statements that read an episode
        project.transcript(episode.id)
        project.annotations(episode.id)
        project.timing_report(episode.id)


def _forget(_result: object) -> None:
    """Nobody waits for it; what can't be imported says so when it is wanted."""
