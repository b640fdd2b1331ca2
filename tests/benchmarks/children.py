"""What the processes take that a measured one has started, the sound engine above all."""

from pathlib import Path

import psutil


def cpu_s() -> float:
    """Return the processor time that the children still running have taken."""
    return sum(sum(one.cpu_times()[:2]) for one in _children())


def peak_mb() -> float:
    """Return the sum of the most memory that each child still running has held."""
    return sum(_peak_mb(one) for one in _children())


def shared_mb() -> float:
    """Return how much of that the children share with others now, such as Python's code."""
    held = [one.memory_full_info() for one in _children()]
    return sum(one.rss - one.uss for one in held) / 2**20


def _children() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def _peak_mb(process: psutil.Process) -> float:
    status = Path(f"/proc/{process.pid}/status")
    try:
        lines = status.read_text().splitlines()
    except OSError:  # not Linux
        held = process.memory_info()
        return float(getattr(held, "peak_wset", held.rss)) / 2**20
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
