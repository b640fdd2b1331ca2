"""Everything that can be done, in one table, a module for each menu."""

from earmark.ui.action_table.edit import EDIT
from earmark.ui.action_table.episode import EPISODE
from earmark.ui.action_table.file import FILE
from earmark.ui.action_table.help import HELP
from earmark.ui.action_table.play import PLAY
from earmark.ui.action_table.spec import MENUS, SEPARATOR, TAG_KEYS, ActionSpec
from earmark.ui.action_table.tag import TAG
from earmark.ui.action_table.view import VIEW

SPECS = (*FILE, *EDIT, *EPISODE, *TAG, *PLAY, *VIEW, *HELP)

__all__ = ["MENUS", "SEPARATOR", "SPECS", "TAG_KEYS", "ActionSpec"]
