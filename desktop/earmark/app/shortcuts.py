"""The keys that a person has chosen instead of the usual ones: kept, checked, written to a file."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from earmark.app import settings as keys
from earmark.app.settings import Settings
from earmark.errors import AppError

_KIND = "earmark-shortcuts"
_VERSION = 1
_BETWEEN = "\t"  # no key is written with it
_MODIFIERS = ("Ctrl", "Alt", "Meta")


class Shortcuts:
    """Which keys an action has: the usual ones of the table, or others that were chosen.

    Keys are written as Qt writes them in files: `Ctrl+Shift+Z`, `F13`, `Media Play`.
    """

    def __init__(self, settings: Settings, usual: Mapping[str, tuple[str, ...]]) -> None:
        """Read what was chosen.

        Args:
            settings: Where it is kept.
            usual: The keys of each action in the table.
        """
        self._settings = settings
        self._usual = dict(usual)

    def usual(self, action_id: str) -> tuple[str, ...]:
        """The keys that the table gives an action."""
        return self._usual[action_id]

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys of an action now."""
        return self.chosen().get(action_id, self._usual[action_id])

    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The actions that have other keys than the usual ones."""
        rows = (row.split(_BETWEEN) for row in self._settings.get(keys.SHORTCUTS))
        return {name: tuple(own) for name, *own in rows if name in self._usual}

    def owner(self, key: str) -> str | None:
        """The action that has a key now."""
        chosen = self.chosen()
        for action_id, usual in self._usual.items():
            if key in chosen.get(action_id, usual):
                return action_id
        return None

    def set_keys(self, action_id: str, wanted: Iterable[str]) -> None:
        """Give an action other keys; no other action may have them."""
        self._keep({**self.chosen(), action_id: tuple(dict.fromkeys(wanted))})

    def take_over(self, action_id: str, key: str) -> None:
        """Give an action one more key, and take it from the action that had it."""
        chosen = self.chosen()
        before = self.owner(key)
        if before is not None and before != action_id:
            chosen[before] = tuple(one for one in self.keys(before) if one != key)
        chosen[action_id] = tuple(dict.fromkeys((*self.keys(action_id), key)))
        self._keep(chosen)

    def reset(self, action_id: str) -> list[str]:
        """Give an action its usual keys again; returns those that others have meanwhile."""
        chosen = self.chosen()
        chosen.pop(action_id, None)
        others = {
            key: name
            for name, usual in self._usual.items()
            if name != action_id
            for key in chosen.get(name, usual)
        }
        taken = [key for key in self._usual[action_id] if key in others]
        if taken:
            chosen[action_id] = tuple(key for key in self._usual[action_id] if key not in taken)
        self._keep(chosen)
        return taken

    def reset_all(self) -> None:
        """Give every action its usual keys again."""
        self._settings.reset(keys.SHORTCUTS)

    def write(self, to: Path) -> None:
        """Write what was chosen to a file that another computer can read.

        Raises:
            AppError: If the file can't be written.
        """
        table = {name: list(own) for name, own in sorted(self.chosen().items())}
        content = {"kind": _KIND, "version": _VERSION, "keys": table}
        try:
            to.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
        except OSError as error:
            raise AppError(f"{to.name} could not be written.", error.strerror or "") from error

    def read(self, source: Path) -> int:
        """Take over what another computer wrote; returns how many actions have other keys now.

        Actions that this version does not know are left out.

        Raises:
            AppError: If the file can't be read, is no such file, or gives a key to two actions.
        """
        table = _table(source)
        wanted = {name: own for name, own in table.items() if name in self._usual}
        seen: dict[str, str] = {}
        for name, usual in self._usual.items():
            for key in wanted.get(name, usual):
                if seen.setdefault(key, name) != name:
                    raise AppError(
                        f"{source.name} gives {key} to {seen[key]} and to {name}.",
                        "Nothing was changed.",
                    )
        self._keep(wanted)
        return len(self.chosen())

    def _keep(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        rows = tuple(
            _BETWEEN.join((name, *own))
            for name, own in sorted(chosen.items())
            if own != self._usual[name]
        )
        if rows:
            self._settings.set(keys.SHORTCUTS, rows)
        else:
            self._settings.reset(keys.SHORTCUTS)


def is_single_character(key: str) -> bool:
    """Whether a key is a letter, digit or sign without Ctrl, Alt or Meta (WCAG 2.2, 2.1.4).

    Shift does not count: it only makes another character.
    """
    if key.startswith("Num+"):
        key = key.removeprefix("Num+")
    plain = key.removeprefix("Shift+")
    if len(plain) == 1:
        return True
    return not any(plain.startswith(f"{one}+") for one in _MODIFIERS) and _is_accented(plain)


def _is_accented(key: str) -> bool:
    """Whether a key of two code points is one character, such as a letter with its accent."""
    import unicodedata

    return len(unicodedata.normalize("NFC", key)) == 1


def _table(source: Path) -> dict[str, tuple[str, ...]]:
    try:
        content: Any = json.loads(source.read_text("utf-8"))
    except OSError as error:
        raise AppError(f"{source.name} could not be read.", error.strerror or "") from error
    except (ValueError, RecursionError) as error:
        raise AppError(f"{source.name} is no file of keys.", "It is not JSON.") from error
    table = content.get("keys") if isinstance(content, dict) else None
    if not isinstance(table, dict) or content.get("kind") != _KIND:
        raise AppError(f"{source.name} is no file of keys.", "Choose one that Earmark wrote.")
    for name, own in table.items():
        if not isinstance(own, list) or not all(isinstance(k, str) and k.strip() for k in own):
            raise AppError(f"{source.name} has no list of keys for {name}.", "Nothing was changed.")
    return {name: tuple(own) for name, own in table.items()}
