"""Put pip into a virtual environment whose Python comes without `ensurepip`.

Standard library only. The ways, in turn: Python's own copy, the pip of the interpreter that
runs this, a wheel from the folders and indexes pip is configured for, the system's package.
"""

from __future__ import annotations

import configparser
import importlib.util
import os
import re
import ssl
import subprocess
import sys
import sysconfig
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import system_packages
from system_packages import say


class SetupFailed(Exception):  # noqa: N818 - reads as the fact it is
    """The environment cannot be made; the text says what to do."""


def ensure_pip(python: Path, with_system: bool) -> None:
    """Put pip into an environment.

    Args:
        python: The environment's interpreter.
        with_system: Whether a system package may be installed for it.

    Raises:
        SetupFailed: With the commands a person has to type.
    """
    if _has_pip(python):
        return
    ways = [_pip_from_ensurepip, _pip_from_neighbour, _pip_from_wheel]
    if with_system:
        ways.append(_pip_from_system)
    for way in ways:
        if way(python) and _has_pip(python):
            return
    raise SetupFailed(
        "This Python comes without pip and none could be fetched.\n"
        "  Debian, Ubuntu: sudo apt-get install python3-venv\n"
        "  Fedora: sudo dnf install python3-pip    Arch: sudo pacman -S python-pip\n"
        "Then run this command again."
    )


def _has_pip(python: Path) -> bool:
    return _run_quietly([str(python), "-c", "import pip"])


def _run_quietly(command: list[str]) -> bool:
    try:
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    except OSError:
        return False
    return done.returncode == 0


def _pip_from_ensurepip(python: Path) -> bool:
    return _run_quietly([str(python), "-m", "ensurepip", "--upgrade", "--default-pip"])


def _pip_from_neighbour(python: Path) -> bool:
    """Let the pip of the interpreter that runs this script install one into the environment."""
    if importlib.util.find_spec("pip") is None:
        return False
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "pip"]
    return _run_quietly(install)


def _pip_from_system(python: Path) -> bool:
    packages = {"apt-get": "python3-venv", "dnf": "python3-pip", "pacman": "python-pip"}
    name = system_packages.manager()
    if name is None or system_packages.may_install() is None:
        return False
    say("Python comes without pip; installing it from the system's packages:")
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    own = [version] if name == "apt-get" else []
    if not any(system_packages.install([package]) for package in [*own, packages[name]]):
        return False
    return _pip_from_ensurepip(python) or _pip_from_neighbour(python)


def _pip_from_wheel(python: Path) -> bool:
    """Take pip's wheel from the folders and indexes that pip is configured for here."""
    target = Path(_site_packages(python))
    for place in configured_places():
        try:
            wheel = _newest_pip_wheel(place)
            if wheel is None:
                continue
            archive = target.parent / wheel.rsplit("/", 1)[-1].split("#")[0]
            archive.write_bytes(_fetch(wheel))
        except (OSError, urllib.error.URLError, ValueError):
            continue
        # A wheel is a zip that Python can run from: pip installs itself out of it.
        done = _run_quietly(
            [str(python), f"{archive}/pip", "install", "--quiet", "--no-index", str(archive)]
        )
        archive.unlink()
        if done:
            return True
    return False


def _site_packages(python: Path) -> str:
    scheme = "nt" if os.name == "nt" else "posix_prefix"
    base = str(python.parent.parent)
    return sysconfig.get_path("purelib", scheme, vars={"base": base, "platbase": base})


def configured_places() -> list[str]:
    """Return the package folders and indexes pip is told to use, by environment or file."""
    found: list[str] = []
    for option in ("find-links", "index-url", "extra-index-url"):
        found += os.environ.get("PIP_" + option.upper().replace("-", "_"), "").split()
    for file in _pip_configuration_files():
        parser = configparser.RawConfigParser()
        try:
            parser.read(file, encoding="utf-8")
        except (configparser.Error, OSError, UnicodeDecodeError):
            continue
        for option in ("find-links", "index-url", "extra-index-url"):
            for section in ("global", "install"):
                found += parser.get(section, option, fallback="").split()
    return list(dict.fromkeys(found))


def _pip_configuration_files() -> list[Path]:
    home = Path.home()
    given = os.environ.get("PIP_CONFIG_FILE")
    files = [
        Path("/etc/pip.conf"),
        Path("/etc/xdg/pip/pip.conf"),
        home / ".config" / "pip" / "pip.conf",
        home / ".pip" / "pip.conf",
        Path(os.environ.get("APPDATA", str(home)), "pip", "pip.ini"),
        Path(os.environ.get("PROGRAMDATA", str(home)), "pip", "pip.ini"),
    ]
    return [Path(given), *files] if given else files


def _newest_pip_wheel(place: str) -> str | None:
    """Return the address of the newest pip wheel at an index or in a folder, if there is one."""
    if "://" not in place:
        folder = Path(place).expanduser()
        wheels = [path.as_uri() for path in folder.glob("pip-*-py3-none-any.whl")]
    else:
        page = place.rstrip("/") + "/pip/"
        address = page + "index.html" if page.startswith("file:") else page
        text = _fetch(address).decode("utf-8", "replace")
        links = re.findall(r'href="([^"]*pip-[\d.]+-py3-none-any\.whl[^"]*)"', text)
        wheels = [urllib.parse.urljoin(page, link.replace("&amp;", "&")) for link in links]
    return max(wheels, key=_version_in, default=None)


def _version_in(wheel: str) -> tuple[int, ...]:
    found = re.search(r"pip-([\d.]+)-", wheel)
    return tuple(int(part) for part in found.group(1).split(".")) if found else ()


def _fetch(address: str) -> bytes:
    certificates = os.environ.get("PIP_CERT") or None
    context = ssl.create_default_context(cafile=certificates)
    with urllib.request.urlopen(address, timeout=60, context=context) as answer:
        return bytes(answer.read())
