"""Rows of the Help menu."""

from earmark.ui.action_table.spec import ActionSpec

HELP = (
    ActionSpec("help.keys", "&Keys", "Help", "F1", "help", "Every key, on one page"),
    ActionSpec("help.about", "&About Earmark", "Help", "", "info", "Version and licence"),
)  # fmt: skip
