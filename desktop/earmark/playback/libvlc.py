"""Find out whether libvlc works here, without Qt and without bringing the program down.

Its binding can fail in many ways: an ImportError, a NameError or None where libvlc or its
plugins are missing, a SystemExit for a wrong path, an OSError for a wrong architecture.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found of libvlc; `problem` says what is wrong where it does not work."""

    works: bool
    version: str = ""
    path: str = ""
    plugins: str = ""
    problem: str = ""


def probe() -> Probe:
    """Load libvlc, make an instance and let it go again."""
    try:
        import vlc
    except (ImportError, OSError, NameError, AttributeError, SystemExit) as error:
        return Probe(False, problem=f"the binding can't be loaded: {error}")
    path, plugins = _path(vlc), str(getattr(vlc, "plugin_path", None) or "")
    try:
        version = vlc.libvlc_get_version().decode(errors="replace")
        instance = vlc.Instance(["--intf=dummy", "--quiet", "--aout=adummy"])
    except (OSError, NameError, AttributeError, SystemExit):
        return Probe(False, path=path, problem="not found on this computer")
    if instance is None:
        return Probe(False, version, path, plugins, "found, but it does not find its plugins")
    instance.release()
    return Probe(True, version, path, plugins)


def _path(vlc: Any) -> str:
    name = str(getattr(getattr(vlc, "dll", None), "_name", "") or "")
    if not name or "/" in name or "\\" in name:
        return name
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="replace") as stream:  # noqa: PTH123
            mapped = {line.split()[-1] for line in stream if "/libvlc.so" in line}
    except OSError:
        return name
    return min(mapped, default=name)
