"""`earmark import`: take transcripts and recordings into a project and account for every cue."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from earmark.app.importing import ImportResult, import_episode
from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_project, open_to_write
from earmark.domain.episode import ReadTranscript

EPILOG = """\
The content of a file decides what it is, not its name. A recording without a transcript goes
to the episode that waits for one, and the other way round. What was mended, merged or left out
is listed with its line. The exit status is 1 where a cue is not accounted for."""
_MOST_REMARKS = 40


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "transcript", metavar="TRANSCRIPT", nargs="?", type=Path, help="the transcript file"
    )
    parser.add_argument("--audio", metavar="FILE", type=Path, help="the recording")
    parser.add_argument(
        "--episode", metavar="EPISODE", help="add to this episode (number or part of its title)"
    )
    parser.add_argument(
        "--lenient", action="store_true", help="exit with 0 also where cues are not accounted for"
    )
    add_project(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Import and print the report."""
    transcript, audio = _in_place(options.transcript, options.audio)
    progress = Progress("Preparing the recording")
    with open_to_write(options) as project:
        episode_id = project.find_episode(options.episode).id if options.episode else None
        try:
            result = import_episode(
                project, transcript, audio, episode_id=episode_id, progress=progress
            )
        finally:
            progress.end()
        title = project.episode(result.episode_id).title
    if options.json:
        print_json(_as_json(result, title))
    else:
        _print_report(result)
    whole = result.read is None or result.read.accounts_for_all
    return 0 if whole or options.lenient else 1


def _in_place(transcript: Path | None, audio: Path | None) -> tuple[Path | None, Path | None]:
    """A recording given as the only file is one, whatever its place in the command."""
    from earmark.formats.decode import is_recording

    if transcript is not None and audio is None and is_recording(transcript):
        return None, transcript
    return transcript, audio


def _print_report(result: ImportResult) -> None:
    for message in result.messages:
        print(message)
    if result.read is not None:
        print(_account(result.read))
        for line in remark_lines(result.read):
            print(line)
    print(f"Episode {result.episode_id}.")


def _account(read: ReadTranscript) -> str:
    parts = [f"{read.cues_in_file} cues in the file", f"{len(read.segments)} segments made"]
    for number, what in (
        (read.merged, "merged"),
        (read.split, "added by splitting"),
        (read.left_out, "left out"),
    ):
        if number:
            parts.append(f"{number} {what}")
    balance = "" if read.accounts_for_all else " — these do not add up"
    return f"Read as {read.format}: {', '.join(parts)}{balance}."


def remark_lines(read: ReadTranscript, most: int = _MOST_REMARKS) -> Sequence[str]:
    """The remarks of a reader as lines to print, the first ones where there are many."""
    lines = [
        f"  line {remark.line}: {remark.message}" if remark.line else f"  {remark.message}"
        for remark in read.remarks[:most]
    ]
    if len(read.remarks) > most:
        lines.append(f"  and {len(read.remarks) - most} more; --json lists them all")
    return lines


def _as_json(result: ImportResult, title: str) -> dict[str, Any]:
    read = result.read
    report: dict[str, Any] = {
        "episode_id": result.episode_id,
        "title": title,
        "created": result.created,
        "unchanged": result.unchanged,
        "messages": list(result.messages),
    }
    if read is not None:
        report["report"] = {
            "format": read.format,
            "timed": read.timed,
            "cues_in_file": read.cues_in_file,
            "segments": len(read.segments),
            "merged": read.merged,
            "split": read.split,
            "left_out": read.left_out,
            "accounts_for_all": read.accounts_for_all,
            "remarks": [{"line": one.line, "message": one.message} for one in read.remarks],
        }
    return report
