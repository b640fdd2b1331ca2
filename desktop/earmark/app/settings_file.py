"""A person's settings in a file, to take them to another computer or keep them."""

import json
from pathlib import Path
from typing import Any

from earmark.app import settings as keys
from earmark.app.settings import Setting, Settings, fits
from earmark.errors import AppError

_KIND = "earmark-settings"
_VERSION = 1
_OF_THIS_COMPUTER = frozenset(
    key.name for key in (keys.WINDOW, keys.RECENT_PROJECTS, keys.LAST_FOLDER, keys.LAST_EPISODE)
)


def write(settings: Settings, to: Path) -> None:
    """Write what was chosen, without what only makes sense on this computer.

    Raises:
        AppError: If the file can't be written.
    """
    chosen = {k: v for k, v in settings.values().items() if k not in _OF_THIS_COMPUTER}
    content = {"kind": _KIND, "version": _VERSION, "settings": chosen}
    text = json.dumps(content, indent=1, ensure_ascii=False, sort_keys=True)
    try:
        to.write_text(text + "\n", "utf-8")
    except OSError as error:
        raise AppError(f"{to.name} could not be written.", error.strerror or "") from error


def read(settings: Settings, source: Path) -> int:
    """Take over the settings of a file; what it does not name stays. Returns how many it names.

    Settings that this version does not know are kept for one that does.

    Raises:
        AppError: If the file can't be read, is no such file, or holds a value that does not fit;
            nothing has changed then.
    """
    wanted = {k: v for k, v in _chosen(source).items() if k not in _OF_THIS_COMPUTER}
    for name, value in wanted.items():
        key = known().get(name)
        if key is not None and not fits(key, value):
            shown = json.dumps(value, ensure_ascii=False)
            raise AppError(
                f"{source.name} gives the setting {name} the value {shown}, which it cannot have.",
                "Nothing was changed.",
            )
    settings.replace({**settings.values(), **wanted})
    return len(wanted)


def known() -> dict[str, Setting[Any]]:
    """All settings of a person, by their name in the file."""
    return {one.name: one for one in vars(keys).values() if isinstance(one, Setting)}


def _chosen(source: Path) -> dict[str, Any]:
    try:
        content: Any = json.loads(source.read_text("utf-8"))
    except OSError as error:
        raise AppError(f"{source.name} could not be read.", error.strerror or "") from error
    except (ValueError, RecursionError) as error:
        raise AppError(f"{source.name} is no file of settings.", "It is not JSON.") from error
    chosen = content.get("settings") if isinstance(content, dict) else None
    if not isinstance(chosen, dict) or content.get("kind") != _KIND:
        raise AppError(f"{source.name} is no file of settings.", "Choose one that Earmark wrote.")
    return chosen
