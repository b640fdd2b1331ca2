"""The only place that knows where files lie: folders of the platform and bundled resources.

`EARMARK_HOME` puts every folder below one folder of one's choice, for tests, for
portable installations and for people who want to look at what Earmark keeps.
"""

import os
import sys
from pathlib import Path

import platformdirs

HOME_VARIABLE = "EARMARK_HOME"
_APP = "earmark"
_PACKAGE = Path(__file__).resolve().parent


def _folder(kind: str, platform_default: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().absolute() / kind if home else platform_default


def data_dir() -> Path:
    """Return the folder of things that must not be lost: projects and backups."""
    return _folder("data", platformdirs.user_data_path(_APP, appauthor=False))


def cache_dir() -> Path:
    """Return the folder of things that can be made again."""
    return _folder("cache", platformdirs.user_cache_path(_APP, appauthor=False))


def config_dir() -> Path:
    """Return the folder of settings."""
    return _folder("config", platformdirs.user_config_path(_APP, appauthor=False))


def log_dir() -> Path:
    """Return the folder of logs."""
    return _folder("log", platformdirs.user_log_path(_APP, appauthor=False))


def default_project() -> Path:
    """Return the project that opens when none is named."""
    return data_dir() / "default.earmark"


def media_cache() -> Path:
    """Return the folder of seekable copies of recordings, named by content hash."""
    return cache_dir() / "media"


def downloads() -> Path:
    """Return the folder of recordings that are being fetched from the web."""
    return cache_dir() / "downloads"


def resource_roots() -> tuple[Path, ...]:
    """Return the folders that may hold the bundled resources, the best first.

    A frozen bundle unpacks them beside its modules, a wheel carries them as
    `earmark/resources`, an editable installation leaves them in the checkout.
    """
    roots = [_PACKAGE / "resources", _PACKAGE.parent.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        roots.insert(0, Path(bundle) / "earmark" / "resources")
    return tuple(roots)


def resource(name: str) -> Path:
    """Return the path of a bundled file or folder, such as `icons/play.svg`.

    Raises:
        FileNotFoundError: If this installation does not carry it, which is a bug.
    """
    for root in resource_roots():
        candidate = root / name
        if candidate.exists():
            return candidate
    searched = ", ".join(str(root) for root in resource_roots())
    raise FileNotFoundError(f"The resource {name} is missing; looked in {searched}")
