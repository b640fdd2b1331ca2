"""`earmark backups`: list the backups of a project, make one, compare one, open a copy of one."""

import argparse
from pathlib import Path

from earmark import paths
from earmark.app import care
from earmark.app.project import Project
from earmark.cli.output import Progress, add_json, print_json, print_rows
from earmark.cli.projects import add_project, open_to_read
from earmark.errors import ProjectError

EPILOG = """examples:
  earmark backups                          list them, the newest has number 1
  earmark backups --make                   make one now
  earmark backups --compare 3              say what differs from the project as it is
  earmark backups --restore 3 --to NEW.earmark   write a copy; the project stays as it is"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_project(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--make", action="store_true", help="make a backup now")
    what.add_argument("--compare", metavar="N", type=int, help="say what differs")
    what.add_argument("--restore", metavar="N", type=int, help="write a copy; needs --to")
    parser.add_argument("--to", metavar="NEW", type=Path, help="the project to write")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Do what was asked for."""
    with open_to_read(options) as project:
        if options.make:
            progress = Progress("Backing up")
            try:
                made = care.back_up(project, "by-hand", progress=progress)
            finally:
                progress.end()
            print(f"Backed up and verified: {made.path}")
            return 0
        found = care.backups(project)
        if options.compare is not None or options.restore is not None:
            backup = _numbered(found, options.compare or options.restore)
            return _compare_or_restore(options, project, backup)
    if options.json:
        print_json([_plain(number, one) for number, one in enumerate(found, start=1)])
        return 0
    rows = [(number, *_words(one)) for number, one in enumerate(found, start=1)]
    print_rows(("number", "made", "why", "MB"), rows)
    return 0


def _compare_or_restore(options: argparse.Namespace, project: Project, backup: care.Backup) -> int:
    from earmark.app.differences import compare

    lines = list(compare(project, backup.path).lines())
    if options.restore is not None:
        if options.to is None:
            raise ProjectError("Say where to.", "Add --to NEW.earmark.")
        print(f"Restored to {care.restore(backup, options.to)}.")
    if options.json:
        print_json({"backup": str(backup.path), "differences": lines})
    else:
        print("\n".join(lines) or "Nothing differs from the project as it is now.")
    return 0


def _numbered(found: list[care.Backup], number: int) -> care.Backup:
    if not 1 <= number <= len(found):
        raise ProjectError(
            f"There is no backup {number}.", f"{paths.data_dir() / 'backups'} holds {len(found)}."
        )
    return found[number - 1]


def _words(backup: care.Backup) -> tuple[str, str, str]:
    made = backup.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
    return made, care.REASONS.get(backup.reason, backup.reason), f"{backup.size / 1e6:.1f}"


def _plain(number: int, backup: care.Backup) -> dict[str, object]:
    return {
        "number": number, "made_at": backup.made_at.isoformat(), "reason": backup.reason,
        "size": backup.size, "path": str(backup.path),
    }  # fmt: skip
