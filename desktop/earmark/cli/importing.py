"""`earmark import`: take transcripts and recordings into a project and account for every cue."""

import argparse
import sys
from pathlib import Path
from typing import Any

from earmark.app.import_report import MOST_REMARKS, account, remark_lines
from earmark.app.importing import ImportResult, import_episode
from earmark.app.importing_many import Outcome, import_many, plan
from earmark.app.pairing import is_pattern
from earmark.app.recordings import as_recording
from earmark.cli.output import Progress, add_json, print_json
from earmark.cli.projects import add_project, open_to_write
from earmark.domain.episode import ReadTranscript
from earmark.errors import ImportFailed

EPILOG = """\
The content of a file decides what it is, not its name. A recording without a transcript goes
to the episode that waits for one, and the other way round. What was mended, merged or left out
is listed with its line. The exit status is 1 where a cue is not accounted for."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "files",
        metavar="TRANSCRIPT",
        nargs="*",
        type=Path,
        help="transcripts, recordings, folders or patterns; several are paired by name",
    )
    parser.add_argument(
        "--audio",
        metavar="FILE",
        type=as_recording,
        help="the recording: a file, or an address on the web that it is fetched from",
    )
    parser.add_argument(
        "--chapters",
        metavar="FILE",
        type=Path,
        help="chapters from a file (Podcasting 2.0 or Podlove JSON, PSC, or a list)",
    )
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
    _refuse_projects(options.files)
    if len(options.files) > 1 or any(path.is_dir() or is_pattern(path) for path in options.files):
        return _run_many(options)
    transcript, audio = _in_place(next(iter(options.files), None), options.audio)
    progress = Progress("Preparing the recording")
    with open_to_write(options) as project:
        episode_id = project.find_episode(options.episode).id if options.episode else None
        try:
            result = import_episode(
                project,
                transcript,
                audio,
                chapters=options.chapters,
                episode_id=episode_id,
                progress=progress,
            )
        finally:
            progress.end()
        title = project.episode(result.episode_id).title
    if options.json:
        print_json(_as_json(result, title))
    else:
        _print_report(result)
    return 0 if _is_whole(result) or options.lenient else 1


def _refuse_projects(files: list[Path]) -> None:
    """Say what a project among the files is likely meant for, before anything is taken in."""
    for path in files:
        if path.suffix.lower() == ".earmark":
            raise ImportFailed(
                f"{path.name} is a project, not a transcript.",
                f"'earmark import FILE --project {path}' takes files into it; 'earmark merge' "
                "brings projects together.",
            )


def _run_many(options: argparse.Namespace) -> int:
    """Import several files; the status is 1 if one failed or lost a cue."""
    folders = any(path.is_dir() or is_pattern(path) for path in options.files)
    if options.episode or options.chapters or (options.audio and folders):
        raise ImportFailed(
            "--audio, --chapters and --episode go with one transcript.",
            "Import the files one by one.",
        )
    if isinstance(options.audio, str):
        raise ImportFailed("An address goes with one transcript.", "Import the files one by one.")
    pairs = plan([*options.files, *([options.audio] if options.audio else [])])
    progress = Progress(f"Importing {len(pairs)}")
    with open_to_write(options) as project:
        outcomes = []
        try:
            for one in import_many(project, pairs, progress=progress):
                outcomes.append(one)
                if not options.json:
                    progress.end()
                    _print_outcome(one)
        finally:
            progress.end()
        titles = {
            one.result.episode_id: project.episode(one.result.episode_id).title
            for one in outcomes
            if one.result
        }
    if options.json:
        print_json([_outcome_json(one, titles) for one in outcomes])
    else:
        _print_summary(outcomes)
    whole = all(one.result and _is_whole(one.result) for one in outcomes)
    lenient = options.lenient and not any(one.error for one in outcomes)
    return 0 if whole or lenient else 1


def _print_summary(outcomes: list[Outcome]) -> None:
    """How many came in; what did not, and what lost a cue, by name, as nobody reads it all."""
    failed = [one.pair.name for one in outcomes if one.error]
    torn = [one.pair.name for one in outcomes if one.result and not _is_whole(one.result)]
    print(f"{len(outcomes) - len(failed)} of {len(outcomes)} imported.")
    if failed:
        print(f"Not imported: {', '.join(failed)}.")
    if torn:
        print(f"Imported, with cues not accounted for: {', '.join(torn)}.")


def _print_outcome(outcome: Outcome) -> None:
    if outcome.error is not None:
        told, name = str(outcome.error), outcome.pair.name
        print(told if name in told else f"{name}: {told}", file=sys.stderr)
    elif outcome.result is not None:
        _print_report(outcome.result)
    if outcome.pair.spare:
        names = ", ".join(path.name for path in outcome.pair.spare)
        print(f"Not taken in, further transcripts of this episode: {names}.")


def _outcome_json(outcome: Outcome, titles: dict[int, str]) -> dict[str, Any]:
    if outcome.result is None:
        return {"file": outcome.pair.name, "error": str(outcome.error)}
    title = titles[outcome.result.episode_id]
    return {"file": outcome.pair.name, "spare": list(map(str, outcome.pair.spare)),
            **_as_json(outcome.result, title)}  # fmt: skip


def _is_whole(result: ImportResult) -> bool:
    return result.read is None or result.read.accounts_for_all


def _in_place(
    transcript: Path | None, audio: Path | str | None
) -> tuple[Path | None, Path | str | None]:
    """A recording given as the only file is one, whatever its place in the command."""
    from earmark.formats.decode import is_recording

    if transcript is not None and audio is None and is_recording(transcript):
        return None, transcript
    return transcript, audio


def _print_report(result: ImportResult) -> None:
    for message in result.messages:
        print(message)
    if result.read is not None:
        print(account(result.read))
        _print_remarks(result.read)
    print(f"Episode {result.episode_id}.")


def _print_remarks(read: ReadTranscript) -> None:
    for line in remark_lines(read):
        print(f"  {line}")
    if len(read.remarks) > MOST_REMARKS:
        print(f"  and {len(read.remarks) - MOST_REMARKS} more; --json lists them all")


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
