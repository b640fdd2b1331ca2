"""`earmark align`: find the times of transcripts in their recordings."""

import argparse
import sys
from typing import Any

from earmark.app.aligning import Aligned, align_episode, describe
from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_project, open_to_write
from earmark.domain.episode import Episode
from earmark.errors import AppError

EPILOG = """\
Works offline with an English acoustic model. Times that were set by hand are never changed.
The exit status is 1 where a recording does not belong to its transcript or can't be read."""
_REFUSED = "refused"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("episodes", metavar="EPISODE", nargs="*", help="numbers or parts of titles")
    parser.add_argument("--all", action="store_true", help="every episode of the project")
    parser.add_argument("--jobs", type=_jobs, metavar="N", help="processes (default: cores - 1)")
    parser.add_argument(
        "--refine", action="store_true", help="also replace times that came with the transcript"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Align one episode after another and say what share of its lines was found."""
    done: list[Aligned] = []
    failed = False
    with open_to_write(options) as project:
        chosen = project.episodes() if options.all else []
        chosen = chosen or [project.find_episode(text) for text in options.episodes]
        for episode in chosen:
            progress = Progress(f"Aligning {episode.title[:30]}")
            try:
                aligned = align_episode(
                    project,
                    episode.id,
                    refine=options.refine,
                    jobs=options.jobs,
                    told=lambda share, _left, show=progress: show(share),
                )
            except AppError as error:
                if len(chosen) == 1:
                    raise
                print(f"“{episode.title}”: {error}", file=sys.stderr)
                failed = True
                continue
            finally:
                progress.end()
            done.append(aligned)
            failed = failed or aligned.report.verdict == _REFUSED
            if not options.json:
                _tell(episode, aligned)
    if options.json:
        print_json([_as_json(aligned) for aligned in done])
    return 1 if failed else 0


def _tell(episode: Episode, aligned: Aligned) -> None:
    print(f"“{episode.title}”: {describe(aligned.report)}")
    if aligned.report.hint:
        print(f"  {aligned.report.hint}", file=sys.stderr)


def _as_json(aligned: Aligned) -> dict[str, Any]:
    report = aligned.report
    return {
        "episode_id": aligned.episode_id,
        "verdict": report.verdict,
        "aligned_share": report.aligned_share,
        "words_found": report.words_found,
        "unspoken": report.unspoken,
        "gaps": [
            {
                "start_ms": gap.time.start_ms,
                "end_ms": gap.time.end_ms,
                "before_segment_id": gap.before_segment_id,
            }
            for gap in report.gaps
        ],
        "cpu_s": round(aligned.cpu_s, 2),
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
