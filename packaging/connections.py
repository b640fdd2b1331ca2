"""See which connections a program and its children open, whatever language they are written in.

Linux only: strace looks on. Sockets of this computer (X, D-Bus, the sound service) are AF_UNIX;
what leads elsewhere, or asks for a name, is AF_INET or AF_INET6.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

_CALLS = "trace=connect,sendto,sendmsg,sendmmsg"
_ADDRESS = re.compile(r"sa_family=AF_INET6?,.*")


def can_watch() -> bool:
    """Whether strace is here and may look at other programs."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return tried.returncode == 0


def watched(command: list[str], log: Path) -> list[str]:
    """The command with strace before it, which writes to a file what is called."""
    return ["strace", "--follow-forks", "--seccomp-bpf", "-e", _CALLS, "-o", str(log), *command]


def to_the_network(log: Path) -> list[str]:
    """The addresses outside this computer's own sockets, as they were called."""
    lines = log.read_text("utf-8", "replace").splitlines()
    return [line for line in lines if _ADDRESS.search(line)]
