"""What a row of the action table says."""

from dataclasses import dataclass

MENUS = ("File", "Edit", "Episode", "Tag", "Play", "View", "Help")
TAG_KEYS = tuple("123456789")
SEPARATOR = "-"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done.

    `shortcut` holds one or more keys separated by blanks, the first is the one that is shown;
    a blank in the name of a key is written `_`.
    `icon` is the name of a bundled icon for buttons that show one, `tip` a sentence.
    `checkable` ones are on or off. `held` ones last as long as their key is held down.
    `fixed` ones keep their key, because something else than the table decides on it. `submenu` is
    the name of a menu inside the menu.
    """

    id: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    held: bool = False
    fixed: bool = False
    submenu: str = ""
