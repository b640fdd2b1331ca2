"""Rows of the Help menu."""

from earmark.ui.action_table.spec import ActionSpec

HELP = (
    ActionSpec("help.keys", "&Keys", "Help", "F1", "help",
               "Every key, on one page; find them and choose others"),
    ActionSpec("help.log", "Open the folder of the &log", "Help", "", "",
               "Show where Earmark writes down what went wrong; nothing of it is sent"),
    ActionSpec("help.about", "&About Earmark", "Help", "", "info", "Version and licence"),
)  # fmt: skip
