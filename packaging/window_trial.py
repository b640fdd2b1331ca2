"""Use the window of an installed program as a person would, on a display that nobody sees.

    python packaging/window_trial.py [--root FOLDER] [--to FOLDER] PROGRAM

The program opens its window on a new project and takes in the sample with its recording; keys
play it, tag a line, export and quit. What the project and the file then hold is looked at, and,
where strace is here, whether anything was asked of the network: nothing may be. `--root` runs
it in another root (as root), such as one made by mmdebstrap; PROGRAM is a path in there.
Pictures are left in the folder that `--to` names.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import connections
from hands import Hands, screen, wait_until

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
LISTENS_S = 6
LEAST_PLAYED_MS = 1500


class Trial:
    """One program, and a home of its own in the root where it runs."""

    def __init__(self, program: str, root: Path, display: str) -> None:
        """Make the home and put the sample into it."""
        self.program, self.root = program, root
        self.home = Path(tempfile.mkdtemp(prefix="earmark-trial-", dir=root / "tmp"))
        for name in ("sample.txt", "sample.opus"):
            shutil.copyfile(SAMPLE / name, self.home / name)
        self.project = self.home / "trial.earmark"
        self.exported = self.home / "trial-annotations.csv"
        self.watched, self.calls = connections.can_watch(), self.home / "calls.log"
        self.environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": self.inside(self.home),
            "EARMARK_HOME": self.inside(self.home / "earmark"), "LANG": "C.UTF-8",
            "DISPLAY": display, "XDG_RUNTIME_DIR": self.inside(self.home),
        }  # fmt: skip

    def inside(self, path: Path) -> str:
        """A path as the program sees it."""
        return "/" + str(path.relative_to(self.root))

    def command(self, *arguments: str) -> list[str]:
        """What starts the program with arguments."""
        enters = ["chroot", str(self.root)] if self.root != Path("/") else []
        return [*enters, self.program, *arguments]

    def start(self) -> subprocess.Popen[bytes]:
        """Open the window on a new project that takes the sample in."""
        files = [self.project, self.home / "sample.txt", self.home / "sample.opus"]
        command = self.command(*map(self.inside, files))
        if self.watched:
            command = connections.watched(command, self.calls)
        with (self.home / "said.log").open("wb") as said:
            return subprocess.Popen(
                command,
                env=self.environment,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )

    def run(self, *arguments: str) -> str:
        """Run one of its commands."""
        done = subprocess.run(
            self.command(*arguments), env=self.environment, check=True, stdout=subprocess.PIPE
        )
        return done.stdout.decode()

    def ask(self, query: str) -> int:
        """A number from the project, 0 while there is none."""
        if not self.project.exists():
            return 0
        with contextlib.closing(sqlite3.connect(f"file:{self.project}?mode=ro", uri=True)) as base:
            try:
                return int((base.execute(query).fetchone() or [0])[0])
            except sqlite3.OperationalError:
                return 0


def main() -> int:
    """Run the trial and say what was seen; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_Raw)
    parser.add_argument("program")
    parser.add_argument("--root", type=Path, default=Path("/"))
    parser.add_argument("--to", type=Path, default=None)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # nothing may run on by itself
    with screen() as hands:
        trial = Trial(options.program, options.root.resolve(), hands.name)
        window = trial.start()
        try:
            use(trial, hands, window, options.to)
            look(trial)
        except BaseException:
            print((trial.home / "said.log").read_text("utf-8", "replace"), file=sys.stderr)
            print("windows:", hands.titles(), file=sys.stderr)
            if options.to:
                hands.picture(options.to / "failed.png")
            raise
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(window.pid, signal.SIGKILL)
            window.wait()
            shutil.rmtree(trial.home)
    return 0


class _Raw(argparse.RawDescriptionHelpFormatter):
    pass


def use(trial: Trial, hands: Hands, window: subprocess.Popen[bytes], pictures: Path | None) -> None:
    """Import, play, tag and quit with the keyboard."""
    hands.take_up("Earmark")
    wait_until(lambda: trial.ask("SELECT count(*) FROM segment") > 0, "the import")
    hands.take_up("lighthouses")
    hands.press("space")
    wait_until(lambda: bool(libvlc_of(window.pid)), "libvlc")
    time.sleep(LISTENS_S)
    hands.press("2")
    wait_until(lambda: trial.ask("SELECT count(*) FROM annotation") == 1, "the annotation")
    print(f"  plays by {libvlc_of(window.pid)}")
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
        hands.picture(pictures / "window.png")
    hands.press("Control_L+e")
    sheet = hands.take_up("Export")
    hands.press("Return")
    hands.take_up("Export", after=sheet)
    hands.press("Return")
    wait_until(trial.exported.exists, "the exported file")
    hands.take_up("lighthouses")
    hands.press("Control_L+q")
    wait_until(lambda: window.poll() is not None, "the end of the program")
    if window.returncode != 0:
        raise SystemExit(f"The window ended with status {window.returncode}.")


def libvlc_of(pid: int) -> str:
    """The libvlc that a process or one of its children has loaded, empty for none."""
    for one in (pid, *_children(pid)):
        with contextlib.suppress(OSError):
            maps = Path(f"/proc/{one}/maps").read_text()
            found = re.search(r"(/\S*/libvlc\.so\S*)", maps)
            if found:
                return found[1]
    return ""


def _children(pid: int) -> list[int]:
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in map(int, (task / "children").read_text().split()):
                found += [child, *_children(child)]
    return found


def look(trial: Trial) -> None:
    """Look whether it was played and exported, and whether its commands read the project.

    Raises:
        SystemExit: If it was not.
    """
    played = trial.ask("SELECT max(position_ms) FROM place")
    if played < LEAST_PLAYED_MS:
        raise SystemExit(f"It played {played} ms only.")
    again = trial.home / "again.csv"
    trial.run("export", "--project", trial.inside(trial.project), "--to", trial.inside(again))
    for file in (trial.exported, again):
        rows = file.read_text("utf-8-sig").splitlines()
        if len(rows) != 2 or "claim" not in rows[1]:
            raise SystemExit(f"{file.name} holds something else: {rows}")
    if trial.watched:
        asked = connections.to_the_network(trial.calls)
        if asked:
            raise SystemExit("It went to the network:\n" + "\n".join(asked))
        print("  asked nothing of the network")
    print(f"  imported, played to {played / 1000:.1f} s, tagged and exported by {trial.program}")


if __name__ == "__main__":
    sys.exit(main())
