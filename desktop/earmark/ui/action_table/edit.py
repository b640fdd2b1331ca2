"""Rows of the Edit menu: undo, copy, find."""

from earmark.ui.action_table.spec import SEPARATOR, ActionSpec

EDIT = (
    ActionSpec("edit.undo", "&Undo", "Edit", "Ctrl+Z", "undo", "Take back the last change"),
    ActionSpec("edit.redo", "&Redo", "Edit", "Ctrl+Shift+Z Ctrl+Y", "redo",
               "Make the change again that was taken back"),
    ActionSpec("edit.-1", SEPARATOR, "Edit"),
    ActionSpec("edit.copy", "&Copy", "Edit", "Ctrl+C", "", "Copy the selected text"),
    ActionSpec("edit.select_segment", "&Select the segment", "Edit", "Ctrl+J", "",
               "Select the text that is heard now"),
    ActionSpec("edit.find", "&Find in the transcript", "Edit", "Ctrl+F", "",
               "Find words in the transcript and go from one match to the next"),
    ActionSpec("edit.search", "&Search, or run a command", "Edit", "Ctrl+K", "search",
               "Find a command, a chapter, an episode or words of the transcript"),
)  # fmt: skip
