"""Rows of the Help menu."""

from earmark.ui.action_table.spec import ActionSpec

HELP = (
    ActionSpec("help.manual", "&Help", "Help", "F1", "help",
               "The manual, open at what you are doing"),
    ActionSpec("help.tour", "&Tour of the window", "Help", "", "",
               "Five steps through the window, on the sample episode or on your own"),
    ActionSpec("help.keys", "&Keys", "Help", "Ctrl+F1", "",
               "Every key, on one page; find them and choose others"),
    ActionSpec("help.log", "Open the folder of the &log", "Help", "", "",
               "Show where Earmark writes down what went wrong; nothing of it is sent"),
    ActionSpec("help.about", "&About Earmark", "Help", "", "info", "Version and licence"),
)  # fmt: skip
