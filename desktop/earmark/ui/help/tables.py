"""Tables of the manual that are made of the program: every action with its keys."""

from PySide6.QtGui import QKeySequence

from earmark.ui.action_table import MENUS, SEPARATOR, SPECS, ActionSpec
from earmark.ui.actions import ActionSet

_MNEMONIC = "&"


def keys_of(actions: ActionSet | None = None) -> str:
    """Every action by menu: name, keys, what it does, as Markdown.

    Args:
        actions: Where the keys that the person chose are; None for the usual keys.
    """
    parts = []
    for menu in MENUS:
        wanted = (spec for spec in SPECS if spec.menu == menu and spec.text != SEPARATOR)
        rows = [_row(spec, actions) for spec in wanted]
        parts.append(f"## {menu}\n\n| Command | Keys | What it does |\n| --- | --- | --- |")
        parts.append("\n".join(rows) + "\n")
    return "\n".join(parts)


def _row(spec: ActionSpec, actions: ActionSet | None) -> str:
    keys = actions.keys(spec.id) if actions is not None else tuple(spec.shortcut.split())
    shown = ", ".join(f"`{_key(key)}`" for key in keys)
    name = spec.text.replace(_MNEMONIC, "").rstrip("…")
    return f"| {_cell(name)} | {shown} | {_cell(spec.tip)} |"


def _key(key: str) -> str:
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return (text or key).replace("|", "\\|").replace("`", "´")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
