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
    ActionSpec("edit.-2", SEPARATOR, "Edit"),
    ActionSpec("text.edit", "C&orrect the text", "Edit", "C", "",
               "Correct the words of the segment in place, while it plays"),
    ActionSpec("text.restore", "Put the first te&xt back", "Edit", "", "",
               "Undo every correction of the selected segments"),
    ActionSpec("text.split", "S&plit the line", "Edit", "B Ctrl+Shift+B", "",
               "Split the segment at the caret, or before the word that is heard"),
    ActionSpec("text.join", "&Join with the next line", "Edit", "J Ctrl+Shift+J", "",
               "Put the segment and the one after it together"),
    ActionSpec("text.speaker", "Say &who speaks…", "Edit", "V", "",
               "Give the selected lines a speaker, or all from here to the next change"),
    ActionSpec("text.speakers", "Spea&kers…", "Edit", "Shift+V", "",
               "Rename the speakers of the episode, or merge two"),
    ActionSpec("edit.-3", SEPARATOR, "Edit"),
    ActionSpec("edit.find", "&Find in the transcript", "Edit", "Ctrl+F", "",
               "Find words in the transcript and go from one match to the next"),
    ActionSpec("edit.find_everywhere", "Find in &all episodes", "Edit", "Ctrl+Shift+F", "",
               "Find words in all transcripts and notes of the project"),
    ActionSpec("edit.search", "&Search, or run a command", "Edit", "Ctrl+K", "search",
               "Find a command, a chapter, an episode or words of the transcript"),
)  # fmt: skip
