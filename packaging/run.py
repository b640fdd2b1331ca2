"""Set Earmark up on this machine and start it: `python3 packaging/run.py`.

Opens the window on the bundled sample episode; where there is no display, does the same job
on the command line. Arguments are passed on: `python3 packaging/run.py doctor`.
`--no-system-packages` leaves the operating system's packages alone.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import environment
import pip_bootstrap

SYSTEM_FLAG = "--no-system-packages"


def has_display() -> bool:
    """Tell whether a window can be opened here."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and Path(os.environ.get("XDG_RUNTIME_DIR", "/run"), wayland).exists():
        return True
    return _x_server_answers(os.environ.get("DISPLAY", ""))


def _x_server_answers(display: str) -> bool:
    """Tell whether an X server listens; Qt ends the program when it does not."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host not in {"", "unix"}:
        try:
            socket.create_connection((host, 6000 + int(number)), timeout=3).close()
        except OSError:
            return False
        return True
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):
        with socket.socket(socket.AF_UNIX) as connection:
            try:
                connection.connect(address)
            except OSError:
                continue
            return True
    return False


def earmark_arguments(given: list[str]) -> list[str]:
    """Return what to start Earmark with: what was given, or else the sample episode."""
    if given:
        return given
    if has_display():
        return ["demo"]
    print("There is no display here: doing the whole job on the command line.", flush=True)
    return ["demo", "--no-window"]


def main() -> int:
    """Set up, start Earmark and return its exit status."""
    environment.complain_if_too_old()
    given = [argument for argument in sys.argv[1:] if argument != SYSTEM_FLAG]
    try:
        python = environment.prepare(with_system=SYSTEM_FLAG not in sys.argv[1:])
    except pip_bootstrap.SetupFailed as error:
        print(error, file=sys.stderr, flush=True)
        return 2
    command = [str(python), "-m", "earmark", *earmark_arguments(given)]
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
