"""What Qt and libvlc need from the operating system, and how to get it there.

Standard library only: this runs before anything is installed. Nothing here is fatal;
Earmark starts without libvlc and plays through Qt's own player.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Need:
    """Something the system must provide, and the package that brings it.

    Attributes:
        name: What is looked for: a library's file name, or words for people.
        packages: Package name by package manager; a manager without an entry has it anyway.
        for_sound: Whether only the sound suffers when it is missing.
        for_tests: Whether only some tests need it.
    """

    name: str
    packages: dict[str, str]
    for_sound: bool = False
    is_met: Callable[[], bool] | None = None
    for_tests: bool = False

    def met(self) -> bool:
        """Tell whether the system has it."""
        return self.is_met() if self.is_met is not None else _loads(self.name)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_vlc_plugins() -> bool:
    if os.environ.get("VLC_PLUGIN_PATH"):
        return True
    places = ("/usr/lib", "/usr/lib64", "/usr/local/lib")
    return any(
        next(Path(place).glob(pattern), None) is not None
        for place in places
        for pattern in ("vlc/plugins/codec", "*/vlc/plugins/codec")
    )


def _has_fonts() -> bool:
    places = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
    return any(
        next(place.rglob(pattern), None) is not None
        for place in places
        for pattern in ("*.ttf", "*.otf", "*.ttc")
    )


def _library(name: str, apt: str, dnf: str, pacman: str, for_sound: bool = False) -> Need:
    return Need(name, {"apt-get": apt, "dnf": dnf, "pacman": pacman}, for_sound)


def _has_at_spi() -> bool:
    places = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib")
    return any(Path(place, "at-spi-bus-launcher").exists() for place in places)


def _program(name: str, apt: str, dnf: str, pacman: str) -> Need:
    packages = {"apt-get": apt, "dnf": dnf, "pacman": pacman}
    return Need(name, packages, is_met=lambda: shutil.which(name) is not None, for_tests=True)


LINUX_NEEDS = (
    _library("libvlc.so.5", "libvlc5", "vlc-libs", "vlc", for_sound=True),
    Need(
        "the plugins of VLC",
        {"apt-get": "vlc-plugin-base", "dnf": "vlc-plugins-base", "pacman": "vlc-plugins-base"},
        for_sound=True,
        is_met=_has_vlc_plugins,
    ),
    _library("libpulse.so.0", "libpulse0", "pulseaudio-libs", "libpulse", for_sound=True),
    # The FFmpeg plugin of QtMultimedia does not load without it.
    _library("libXrandr.so.2", "libxrandr2", "libXrandr", "libxrandr", for_sound=True),
    _library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    _library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    _library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    _library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    _library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    _library("libxcb-xinerama.so.0", "libxcb-xinerama0", "libxcb", "libxcb"),
    _library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    _library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need(
        "a font",
        {"apt-get": "fonts-dejavu-core", "dnf": "dejavu-sans-fonts", "pacman": "ttf-dejavu"},
        is_met=_has_fonts,
    ),
)


def _has_chromium() -> bool:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
    return any(shutil.which(name) for name in names)


# A screen reader's view of the window is tested on a private accessibility bus and display, the
# HTML of a report in a browser, recipes of packages by the validators of desktops.
TEST_NEEDS = (
    Need(
        "Chromium",
        {"apt-get": "chromium", "dnf": "chromium", "pacman": "chromium"},
        is_met=_has_chromium,
        for_tests=True,
    ),
    _program("desktop-file-validate", *["desktop-file-utils"] * 3),
    _program("strace", *["strace"] * 3),
    _program("appstreamcli", *["appstream"] * 3),
    _program("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    _program("dbus-run-session", "dbus-daemon", "dbus-daemon", "dbus"),
    _program("gdbus", "libglib2.0-bin", "glib2", "glib2"),
    Need(
        "the accessibility bus",
        {"apt-get": "at-spi2-core", "dnf": "at-spi2-core", "pacman": "at-spi2-core"},
        is_met=_has_at_spi,
        for_tests=True,
    ),
)

INSTALL = {
    "apt-get": ["apt-get", "install", "-y", "--no-install-recommends"],
    "dnf": ["dnf", "install", "-y"],
    "pacman": ["pacman", "-S", "--needed", "--noconfirm"],
}
REFRESH = {"apt-get": ["apt-get", "update"]}


def say(text: str) -> None:
    """Print a line for the person at once, also into a pipe."""
    print(text, flush=True)


def manager() -> str | None:
    """Return the package manager of this Linux system, or None when it is unknown."""
    return next((name for name in INSTALL if shutil.which(name)), None)


def may_install() -> list[str] | None:
    """Return what to put before a package manager's command, or None when it may not run.

    Root needs nothing. Others go through sudo, if it works without a password or
    there is a person at a terminal who can type one.
    """
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    quiet = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    if quiet.returncode == 0:
        return ["sudo", "-n"]
    return ["sudo"] if sys.stdin is not None and sys.stdin.isatty() else None


def _run(command: list[str]) -> bool:
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError:
        return False
    if done.returncode != 0:
        say("".join(f"    {line}\n" for line in done.stdout.splitlines()[-3:]).rstrip())
    return done.returncode == 0


def install(packages: list[str]) -> bool:
    """Install system packages with the package manager, all at once or else one by one.

    Returns:
        Whether all of them were installed.
    """
    name = manager()
    prefix = may_install() if name else None
    if name is None or prefix is None:
        return False
    say(f"  {' '.join(prefix + INSTALL[name] + packages)}")
    if name in REFRESH:
        _run([*prefix, *REFRESH[name]])
    if _run([*prefix, *INSTALL[name], *packages]):
        return True
    if len(packages) == 1:
        return False
    # One unknown name makes a package manager refuse the lot.
    done = [_run([*prefix, *INSTALL[name], package]) for package in packages]
    return all(done)


def ensure(*, for_tests: bool = False) -> None:
    """Install what is missing for Qt and libvlc where that is allowed, else say what to install.

    Args:
        for_tests: Whether what only tests need is to be there as well.
    """
    if sys.platform == "darwin":
        _ensure_on_mac()
    elif sys.platform == "win32":
        _ensure_on_windows()
    else:
        _ensure_on_linux(for_tests)


def _ensure_on_linux(for_tests: bool = False) -> None:
    needs = LINUX_NEEDS + (TEST_NEEDS if for_tests else ())
    missing = [need for need in needs if not need.met()]
    if not missing:
        return
    name = manager()
    packages = list(dict.fromkeys(need.packages[name] for need in missing)) if name else []
    say("Some things from the system are missing:")
    if packages:
        install(packages)
        missing = [need for need in missing if not need.met()]
    if missing:
        _explain(missing, name)


def _explain(missing: list[Need], name: str | None) -> None:
    say(f"  still missing: {', '.join(need.name for need in missing)}")
    if name is not None:
        packages = list(dict.fromkeys(need.packages[name] for need in missing))
        say(f"  install it with: sudo {' '.join(INSTALL[name] + packages)}")
    if any(need.for_sound for need in missing):
        say("  until then Earmark plays through the player that Qt brings along")
    if any(need.for_tests for need in missing):
        say("  until then the tests that need it are skipped")
    if any(not (need.for_sound or need.for_tests) for need in missing):
        say("  without them the window may not open; the command line works")


def _ensure_on_mac() -> None:
    places = (Path("/Applications/VLC.app"), Path.home() / "Applications" / "VLC.app")
    if any(place.exists() for place in places):
        return
    brew = shutil.which("brew")
    if brew is not None:
        say("VLC is missing; installing it: brew install --cask vlc")
        if _run([brew, "install", "--cask", "vlc"]):
            return
    say(
        "VLC is missing: install it with `brew install --cask vlc` or from its web site.\n"
        "  Until then Earmark plays through the player that Qt brings along."
    )


def _ensure_on_windows() -> None:
    folders = [os.environ.get(name) for name in ("ProgramFiles", "ProgramW6432")]
    if any(Path(f, "VideoLAN", "VLC", "libvlc.dll").exists() for f in folders if f):
        return
    say(
        "VLC (64-bit) is missing: install it with `winget install VideoLAN.VLC` or from its web\n"
        "  site. Until then Earmark plays through the player that Qt brings along."
    )
