"""Everything that can be done, in one table: menus, shortcuts, buttons and palette come from it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from earmark.domain.codebook import Codebook

_CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done.

    `shortcut` holds one or more keys separated by blanks, the first is the one that is shown.
    `icon` is the name of a bundled icon for buttons that show one, `tip` a sentence.
    `checkable` ones are on or off.
    """

    id: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    checkable: bool = False


MENUS = ("File", "Edit", "Episode", "Tag", "Play", "View", "Help")
TAG_KEYS = tuple("123456789")
SEPARATOR = "-"

_FILE = (
    ActionSpec("file.open", "&Open…", "File", "Ctrl+O", "import",
               "Open a recording, a transcript, both together, or a project"),
    ActionSpec("file.sample", "Open the &sample episode", "File", "", "library",
               "Open four minutes of a podcast to try things on"),
    ActionSpec("file.project", "Open or start a &project…", "File", "Ctrl+Shift+O", "",
               "Open another project file, or name a new one"),
    ActionSpec("file.-1", SEPARATOR, "File"),
    ActionSpec("file.export", "&Export annotations as CSV…", "File", "Ctrl+E", "export",
               "Write one row per annotation to a table"),
    ActionSpec("file.import_annotations", "&Take in annotations from CSV…", "File", "", "",
               "Read back a table that Earmark wrote"),
    ActionSpec("file.-2", SEPARATOR, "File"),
    ActionSpec("file.settings", "Se&ttings…", "File", "Ctrl+,", "settings",
               "Change how Earmark works"),
    ActionSpec("file.quit", "&Quit", "File", "Ctrl+Q", "", "Leave; everything is saved"),
)  # fmt: skip

_EDIT = (
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

_EPISODE = (
    ActionSpec("episode.recording", "Choose the &recording…", "Episode", "", "",
               "Tell where the audio file of this episode lies"),
    ActionSpec("times.other_cut", "Compare with another c&ut…", "Episode", "", "",
               "Another recording of this episode: see how it differs, and re-time to it"),
    ActionSpec("episode.-1", SEPARATOR, "Episode"),
    ActionSpec("times.align", "&Align to the recording", "Episode", "", "",
               "Listen for every word and give the lines precise times"),
    ActionSpec("times.refine", "Re&fine the given times", "Episode", "", "",
               "Listen again for lines whose times came with the file"),
    ActionSpec("times.check", "Check the &times against the recording", "Episode", "", "",
               "Listen at some places whether the times are off or drift"),
    ActionSpec("times.align_whisper", "Align with &Whisper…", "Episode", "", "",
               "For other languages and poor sound; needs the extra earmark[whisper]"),
    ActionSpec("times.transcribe", "&Write down the recording…", "Episode", "", "",
               "Make a transcript where there is none; needs the extra earmark[whisper]"),
    ActionSpec("times.line_now", "This &line starts now", "Episode", "T", "",
               "Set the start of the selected line, or of the one that is heard, to the playhead"),
    ActionSpec("times.tap", "Ta&p the next line", "Episode", "Shift+T", "",
               "Press at the start of each line while it plays; the next line is shown"),
    ActionSpec("times.release", "&Release the line", "Episode", "Ctrl+Shift+T", "",
               "Let estimate and alignment find the line again"),
    ActionSpec("times.earlier", "Move the lines 0.1 s &earlier", "Episode", "Alt+Shift+Left", "",
               "Move the selected lines a tenth of a second back"),
    ActionSpec("times.later", "Move the lines 0.1 s late&r", "Episode", "Alt+Shift+Right", "",
               "Move the selected lines a tenth of a second on"),
    ActionSpec("times.stretch", "&Stretch the lines to end now", "Episode", "", "",
               "Spread the selected lines so that the last one ends at the playhead"),
    ActionSpec("episode.-2", SEPARATOR, "Episode"),
    ActionSpec("episode.previous", "&Previous episode", "Episode", "Ctrl+PgUp", "",
               "Open the episode before this one"),
    ActionSpec("episode.next", "&Next episode", "Episode", "Ctrl+PgDown", "",
               "Open the episode after this one"),
    ActionSpec("episode.previous_chapter", "Previous &chapter", "Episode", "Shift+Up", "",
               "Go to the chapter before"),
    ActionSpec("episode.next_chapter", "Next c&hapter", "Episode", "Shift+Down", "",
               "Go to the next chapter"),
)  # fmt: skip

_TAG = (
    *(ActionSpec(f"tag.{key}", f"Tag {key}", "Tag", key, "",
                 "Put this tag on the selection, or on what is heard; again takes it off")
      for key in TAG_KEYS),
    ActionSpec("tag.add", "&Add a tag…", "Tag", "Ctrl+T", "add", "Add a tag to the codebook"),
    ActionSpec("tag.-1", SEPARATOR, "Tag"),
    ActionSpec("tag.note", "Write a &note", "Tag", "M", "note", "Note on the selected annotation"),
    ActionSpec("tag.accept", "A&ccept", "Tag", "A", "check", "Mark the annotation as accepted"),
    ActionSpec("tag.reject", "Re&ject", "Tag", "X", "close", "Mark the annotation as rejected"),
    ActionSpec("tag.dispute", "&Dispute", "Tag", "D", "warning",
               "Mark the annotation as disputed"),
    ActionSpec("tag.draft", "Back to dra&ft", "Tag", "Shift+D", "",
               "Mark the annotation as a draft"),
    ActionSpec("tag.delete", "De&lete the annotation", "Tag", "Del", "delete",
               "Take the selected annotation off"),
    ActionSpec("tag.-2", SEPARATOR, "Tag"),
    ActionSpec("tag.previous", "&Previous annotation", "Tag", "P", "",
               "Go to the tagged span before"),
    ActionSpec("tag.next", "Ne&xt annotation", "Tag", "N", "", "Go to the next tagged span"),
)  # fmt: skip

_PLAY = (
    ActionSpec("play.toggle", "&Play or pause", "Play", "Space F4 Ctrl+Space", "play",
               "Play, or pause"),
    ActionSpec("play.back_5", "&Back 5 s", "Play", "Left", "back", "Go back five seconds"),
    ActionSpec("play.forward_5", "&Forward 5 s", "Play", "Right", "forward",
               "Go on five seconds"),
    ActionSpec("play.back_2", "Back 2 s", "Play", "F2", "",
               "Go back two seconds, also while you type"),
    ActionSpec("play.forward_2", "Forward 2 s", "Play", "F3", "",
               "Go on two seconds, also while you type"),
    ActionSpec("play.back_1", "Back 1 s", "Play", "Shift+Left", "", "Go back one second"),
    ActionSpec("play.forward_1", "Forward 1 s", "Play", "Shift+Right", "", "Go on one second"),
    ActionSpec("play.back_15", "Back 15 s", "Play", "Ctrl+Left", "", "Go back fifteen seconds"),
    ActionSpec("play.forward_15", "Forward 15 s", "Play", "Ctrl+Right", "",
               "Go on fifteen seconds"),
    ActionSpec("play.-1", SEPARATOR, "Play"),
    ActionSpec("play.replay", "&Replay the segment", "Play", "R", "", "Hear the segment again"),
    ActionSpec("play.previous_segment", "Pre&vious segment", "Play", "Up", "",
               "Go to the start of the segment before"),
    ActionSpec("play.next_segment", "&Next segment", "Play", "Down", "",
               "Go to the start of the next segment"),
    ActionSpec("play.go_to", "&Go to a time…", "Play", "G", "", "Type a time to go to"),
    ActionSpec("play.-2", SEPARATOR, "Play"),
    ActionSpec("play.slower", "&Slower", "Play", "<", "", "Play a little slower"),
    ActionSpec("play.faster", "F&aster", "Play", ">", "", "Play a little faster"),
    ActionSpec("play.normal", "&Normal speed", "Play", "=", "", "Play as fast as it was recorded"),
    ActionSpec("play.loop", "&Loop", "Play", "Ctrl+L", "loop",
               "Play the selection or the segment over and over", checkable=True),
    ActionSpec("play.follow", "F&ollow the playhead", "Play", "F", "follow",
               "Keep the line that is heard in view", checkable=True),
    ActionSpec("play.skip", "S&kip sponsors", "Play", "S", "skip",
               "Jump over what is tagged as a sponsor while it plays", checkable=True),
    ActionSpec("play.playhead", "Back to the play&head", "Play", "Return Enter", "",
               "Show the line that is heard"),
    ActionSpec("play.-3", SEPARATOR, "Play"),
    ActionSpec("play.louder", "Lo&uder", "Play", "Ctrl+Up", "volume", "Turn the volume up"),
    ActionSpec("play.quieter", "&Quieter", "Play", "Ctrl+Down", "", "Turn the volume down"),
    ActionSpec("play.mute", "&Mute", "Play", "Ctrl+M", "volume-off", "Silence", checkable=True),
    ActionSpec("review.play_all", "Play all in the table, one a&fter the other", "Play",
               "Shift+Return", "play", "Hear what the Review page shows, one after the other"),
)  # fmt: skip

_VIEW = (
    ActionSpec("view.library", "&Library", "View", "Ctrl+1", "library", "The episodes", True),
    ActionSpec("view.annotate", "&Annotate", "View", "Ctrl+2", "annotate", "The transcript", True),
    ActionSpec("view.review", "&Review", "View", "Ctrl+3", "review", "What is tagged", True),
    ActionSpec("view.-1", SEPARATOR, "View"),
    ActionSpec("view.left", "Le&ft panel", "View", "F9", "panel-left",
               "Show or fold chapters and codebook", checkable=True),
    ActionSpec("view.right", "Ri&ght panel", "View", "F10", "panel-right",
               "Show or fold the annotation", checkable=True),
    ActionSpec("view.next_pane", "&Next part of the window", "View", "F6", "",
               "Move the focus to the next part of the window"),
    ActionSpec("view.lines", "L&ines as in the file", "View", "Ctrl+Shift+L", "",
               "Show one line for each segment instead of paragraphs to read", True),
    ActionSpec("view.-2", SEPARATOR, "View"),
    ActionSpec("view.bigger", "&Bigger text", "View", "Ctrl++ Ctrl+=", "",
               "Make the transcript bigger"),
    ActionSpec("view.smaller", "S&maller text", "View", "Ctrl+-", "",
               "Make the transcript smaller"),
    ActionSpec("view.normal_size", "Normal te&xt", "View", "Ctrl+0", "",
               "Give the transcript its usual size"),
    ActionSpec("view.zoom_in", "&Zoom the timeline in", "View", "Ctrl+Shift+Up", "",
               "Show less of the timeline, larger"),
    ActionSpec("view.zoom_out", "Zoom the timeline &out", "View", "Ctrl+Shift+Down", "",
               "Show more of the timeline"),
    ActionSpec("view.menu_bar", "&Menu bar", "View", "Ctrl+Shift+M", "",
               "Show the menus in a row above the window", checkable=True),
    ActionSpec("view.dark", "&Dark", "View", "Ctrl+Shift+D", "moon",
               "Light on dark, or dark on light", checkable=True),
    ActionSpec("view.full_screen", "F&ull screen", "View", "F11", "", "Use the whole screen",
               checkable=True),
)  # fmt: skip

_HELP = (
    ActionSpec("help.keys", "&Keys", "Help", "F1", "help", "Every key, on one page"),
    ActionSpec("help.about", "&About Earmark", "Help", "", "info", "Version and licence"),
)  # fmt: skip

SPECS = (*_FILE, *_EDIT, *_EPISODE, *_TAG, *_PLAY, *_VIEW, *_HELP)


def key_text(shortcut: str) -> str:
    """How a key is written on a button: arrows as arrows, the rest as the platform writes it."""
    signs = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}
    if shortcut in signs:
        return signs[shortcut]
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class ActionSet(QObject):
    """The actions of a window, by id: `actions["play.toggle"]`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._specs = {spec.id: spec for spec in SPECS}
        self._actions: dict[str, QAction] = {}
        for spec in SPECS:
            if spec.text != SEPARATOR:
                self._actions[spec.id] = self._make(spec)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[ActionSpec]:
        return (spec for spec in SPECS if spec.text != SEPARATOR)

    def spec(self, action_id: str) -> ActionSpec:
        """The row of the table."""
        return self._specs[action_id]

    def key(self, action_id: str) -> str:
        """The key to show on a button, empty where there is none."""
        keys = self._specs[action_id].shortcut.split()
        return key_text(keys[0]) if keys else ""

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put all menus on a menu bar; returns them by their name in the table."""
        menus: dict[str, QMenu] = {}
        for name in MENUS:
            menu = bar.addMenu("&" + QCoreApplication.translate(_CONTEXT, name))
            menu.setObjectName(f"menu{name}")
            for spec in SPECS:
                if spec.menu == name:
                    if spec.text == SEPARATOR:
                        menu.addSeparator()
                    else:
                        menu.addAction(self._actions[spec.id])
            menus[name] = menu
        return menus

    def show_codebook(self, codebook: Codebook) -> None:
        """Name the nine tagging actions after the tags that have those keys."""
        for key in TAG_KEYS:
            action, tag = self._actions[f"tag.{key}"], codebook.by_key(key)
            action.setVisible(tag is not None)
            action.setEnabled(tag is not None)
            action.setText(tag.name.replace("&", "&&") if tag else f"Tag {key}")

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate(_CONTEXT, spec.text), self._window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(key) for key in spec.shortcut.split()])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        tip = QCoreApplication.translate(_CONTEXT, spec.tip)
        key = self.key(spec.id)
        action.setToolTip(f"{tip} ({key})" if key else tip)
        action.setStatusTip(tip)
        action.setMenuRole(_role(spec.id))
        self._window.addAction(action)
        return action


def _role(action_id: str) -> QAction.MenuRole:
    """Where macOS puts an action; elsewhere this has no effect."""
    roles = {
        "file.quit": QAction.MenuRole.QuitRole,
        "file.settings": QAction.MenuRole.PreferencesRole,
        "help.about": QAction.MenuRole.AboutRole,
    }
    return roles.get(action_id, QAction.MenuRole.NoRole)


def plain_text(action: QAction) -> str:
    """An action's text without the mark of its access key."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
