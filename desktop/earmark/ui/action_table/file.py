"""Rows of the File menu: projects, episodes, what goes in and out."""

from earmark.ui.action_table.spec import SEPARATOR, ActionSpec

FILE = (
    ActionSpec("file.open", "&Open…", "File", "Ctrl+O", "import",
               "Open a recording, a transcript, both together, or a project"),
    ActionSpec("file.address", "Open a recording from the &web…", "File", "", "",
               "Fetch a recording by its address, for the episode that is open or a new one"),
    ActionSpec("file.sample", "Open the &sample episode", "File", "", "library",
               "Open four minutes of a podcast to try things on"),
    ActionSpec("file.project", "Open or start a &project…", "File", "Ctrl+Shift+O", "",
               "Open another project file, or name a new one"),
    ActionSpec("file.find_recordings", "Find &missing recordings…", "File", "", "",
               "Look in a folder for recordings that are not where they were"),
    ActionSpec("file.cache", "Prepared re&cordings…", "File", "", "",
               "See how much room the copies of recordings take, and empty the cache"),
    ActionSpec("file.-1", SEPARATOR, "File"),
    ActionSpec("file.export", "&Export annotations as CSV…", "File", "Ctrl+E", "export",
               "Write one row per annotation to a table"),
    ActionSpec("file.import_annotations", "&Take in annotations from CSV…", "File", "", "",
               "Read back a table that Earmark wrote"),
    ActionSpec("statistics.save_plot", "Save the p&lot…", "File", "", "",
               "Write the figure of the Statistics page as PNG or SVG"),
    ActionSpec("statistics.save_table", "Save the ta&ble…", "File", "", "",
               "Write the table behind the figure of the Statistics page as CSV"),
    ActionSpec("file.-2", SEPARATOR, "File"),
    ActionSpec("file.settings", "Se&ttings…", "File", "Ctrl+,", "settings",
               "Change how Earmark works"),
    ActionSpec("file.quit", "&Quit", "File", "Ctrl+Q", "", "Leave; everything is saved"),
)  # fmt: skip
