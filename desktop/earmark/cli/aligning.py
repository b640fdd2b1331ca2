"""`earmark align`: find the times of transcripts in their recordings."""

import argparse
import sys
from typing import Any

from earmark.app.aligning import Aligned, align_episode, align_with_recogniser, describe
from earmark.app.project import Project
from earmark.app.transcribing import open_recogniser
from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_project, open_to_write
from earmark.cli.transcribing import add_whisper
from earmark.domain.episode import Episode
from earmark.domain.timing_report import TimingReport
from earmark.timing.whisper import SpeechRecogniser

EPILOG = """\
Times set by hand stay, and so do times that came with the transcript, unless --refine is given.
Interrupted work goes on where it was. The status is 1 where a recording does not fit its text."""
_REFUSED = "refused"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("episodes", metavar="EPISODE", nargs="+", help="numbers or parts of titles")
    parser.add_argument("--jobs", type=_jobs, metavar="N", help="processes (default: cores - 1)")
    parser.add_argument(
        "--refine", action="store_true", help="also improve times that came with the transcript"
    )
    parser.add_argument(
        "--whisper", metavar="MODEL", help="listen with this Whisper model (earmark[whisper])"
    )
    add_whisper(parser)
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Align one episode after another."""
    reports = []
    recogniser = (
        open_recogniser(options.whisper, may_fetch=options.fetch) if options.whisper else None
    )
    with open_to_write(options) as project:
        for episode in [project.find_episode(text) for text in options.episodes]:
            progress = Progress(f"Aligning {episode.title[:30]}")
            try:
                found = _align(project, episode, options, recogniser, progress)
            finally:
                progress.end()
            reports.append((episode, found.report))
            if not options.json:
                _tell(episode, found.report)
    if options.json:
        print_json([_as_json(episode, report) for episode, report in reports])
    return 1 if any(report.verdict == _REFUSED for _, report in reports) else 0


def _align(
    project: Project,
    episode: Episode,
    options: argparse.Namespace,
    recogniser: SpeechRecogniser | None,
    progress: Progress,
) -> Aligned:
    if recogniser is None:
        return align_episode(
            project, episode.id, refine=options.refine, jobs=options.jobs, told=progress
        )
    return align_with_recogniser(
        project,
        episode.id,
        recogniser,
        refine=options.refine,
        language=options.language,
        told=progress,
    )


def _tell(episode: Episode, report: TimingReport) -> None:
    if report.verdict == _REFUSED:
        print(f"“{episode.title}” keeps its times. {report.message}", file=sys.stderr)
    else:
        print(f"“{episode.title}”: {describe(report)}")
    if report.hint:
        print(f"  {report.hint}", file=sys.stderr)


def _as_json(episode: Episode, report: TimingReport) -> dict[str, Any]:
    return {
        "episode_id": episode.id,
        "title": episode.title,
        "verdict": report.verdict,
        "aligned_share": report.aligned_share,
        "words_found": report.words_found,
        "unspoken": report.unspoken,
        "inserted": [
            {"start_ms": one.time.start_ms, "end_ms": one.time.end_ms} for one in report.gaps
        ],
        "message": report.message,
    }


def _jobs(text: str) -> int:
    try:
        jobs = int(text)
    except ValueError:
        jobs = 0
    if jobs < 1:
        raise argparse.ArgumentTypeError("the number of processes must be 1 or more")
    return jobs
