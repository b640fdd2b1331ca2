"""Every setting a person can see, in one table: what it is called and why one would change it."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from earmark.app import settings as keys
from earmark.app.project_settings import ALIGN_HERE, PLAIN_HERE
from earmark.app.settings import Setting
from earmark.ui import languages
from earmark.ui.languages import QT_TRANSLATE_NOOP

_CONTEXT = "Settings"


class Kind(Enum):
    """With what a setting is shown."""

    TEXT = "text"
    SWITCH = "switch"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """A row of the dialog.

    `words` are more words by which it is found, `choices` what its values are called, `unit`
    stands behind a number and `step` is how far its arrows go. A `project` setting is kept in the
    project, for everybody who opens it; all others in the person's own file.
    """

    key: Setting[Any]
    section: str
    label: str
    why: str
    kind: Kind
    words: str = ""
    choices: dict[str, str] = field(default_factory=dict)
    unit: str = ""
    step: int = 1
    project: bool = False


def shown(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


SECTIONS = (
    QT_TRANSLATE_NOOP("Settings", "Reading"),
    QT_TRANSLATE_NOOP("Settings", "Playing"),
    QT_TRANSLATE_NOOP("Settings", "Tagging"),
    QT_TRANSLATE_NOOP("Settings", "Timing"),
    QT_TRANSLATE_NOOP("Settings", "Files and cache"),
    QT_TRANSLATE_NOOP("Settings", "Keys"),
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP("Settings", "Privacy"),
    QT_TRANSLATE_NOOP("Settings", "This project"),
)

SETTINGS = (
    SettingSpec(
        keys.THEME,
        "Reading",
        QT_TRANSLATE_NOOP("Settings", "Colours"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "High contrast draws every edge and writes in black on white or white on black.",
        ),
        Kind.CHOICE,
        words=QT_TRANSLATE_NOOP("Settings", "theme dark light night contrast"),
        choices={
            "system": QT_TRANSLATE_NOOP("Settings", "as the system"),
            "light": QT_TRANSLATE_NOOP("Settings", "light"),
            "dark": QT_TRANSLATE_NOOP("Settings", "dark"),
            "contrast": QT_TRANSLATE_NOOP("Settings", "high contrast, light"),
            "contrast_dark": QT_TRANSLATE_NOOP("Settings", "high contrast, dark"),
        },
    ),
    SettingSpec(
        keys.READING_FONT,
        "Reading",
        QT_TRANSLATE_NOOP("Settings", "Font of the transcript"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Atkinson Hyperlegible keeps letters apart that look alike; many people with "
            "dyslexia or weak sight read it more easily.",
        ),
        Kind.CHOICE,
        words=QT_TRANSLATE_NOOP("Settings", "typeface serif dyslexia letters"),
        choices={
            "serif": QT_TRANSLATE_NOOP("Settings", "with serifs (Noto Serif)"),
            "sans": QT_TRANSLATE_NOOP("Settings", "without serifs (Inter)"),
            "legible": QT_TRANSLATE_NOOP("Settings", "easy to tell apart (Atkinson Hyperlegible)"),
            "system": QT_TRANSLATE_NOOP("Settings", "the font of the system"),
        },
    ),
    SettingSpec(
        keys.FONT_SIZE,
        "Reading",
        QT_TRANSLATE_NOOP("Settings", "Size of the transcript"),
        QT_TRANSLATE_NOOP("Settings", "Also with Ctrl and + or −, or with two fingers."),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "zoom big small letters"),
        unit=" px",
    ),
    SettingSpec(
        keys.LINE_SPACING,
        "Reading",
        QT_TRANSLATE_NOOP("Settings", "Space between lines"),
        QT_TRANSLATE_NOOP("Settings", "From one line to the next, in parts of the size."),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "line height leading"),
        unit=" %",
        step=10,
    ),
    SettingSpec(
        keys.REDUCED_MOTION,
        "Reading",
        QT_TRANSLATE_NOOP("Settings", "Nothing glides"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "The page jumps instead of scrolling smoothly. Also whenever the system asks for it.",
        ),
        Kind.SWITCH,
        words=QT_TRANSLATE_NOOP("Settings", "animation motion smooth"),
    ),
    SettingSpec(
        keys.CARET_KEYS,
        "Reading",
        QT_TRANSLATE_NOOP("Settings", "Arrow keys move a caret in the transcript"),
        QT_TRANSLATE_NOOP(
            "Settings", "Otherwise they step in time. Also with F7; Enter plays from the caret."
        ),
        Kind.SWITCH,
        words=QT_TRANSLATE_NOOP("Settings", "cursor keyboard select screen reader"),
    ),
    SettingSpec(
        keys.FOLLOW,
        "Reading",
        QT_TRANSLATE_NOOP("Settings", "Follow the playhead"),
        QT_TRANSLATE_NOOP("Settings", "Keep the line that is heard in view."),
        Kind.SWITCH,
        words=QT_TRANSLATE_NOOP("Settings", "scroll"),
    ),
    SettingSpec(
        keys.CLICK_SEEKS,
        "Playing",
        QT_TRANSLATE_NOOP("Settings", "A single click moves the playhead"),
        QT_TRANSLATE_NOOP("Settings", "Otherwise a double click does."),
        Kind.SWITCH,
        words=QT_TRANSLATE_NOOP("Settings", "mouse seek jump"),
    ),
    SettingSpec(
        keys.SKIP_MS,
        "Playing",
        QT_TRANSLATE_NOOP("Settings", "← and → move by"),
        "",
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "seek skip arrows seconds"),
        unit=" ms",
        step=500,
    ),
    SettingSpec(
        keys.STEP_BACK_MS,
        "Playing",
        QT_TRANSLATE_NOOP("Settings", "Step back after a pause"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Playing goes on a little earlier, so that no word is lost. The same when a "
            "pedal comes up.",
        ),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "rewind resume pedal"),
        unit=" ms",
        step=250,
    ),
    SettingSpec(
        keys.SYNC_OFFSET_MS,
        "Playing",
        QT_TRANSLATE_NOOP("Settings", "Sound comes later by"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "How late the loudspeakers or headphones are, where that was not measured for the "
            "device itself: a click on “Sound … ms” at the lower right does that.",
        ),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "delay latency bluetooth headphones"),
        unit=" ms",
        step=10,
    ),
    SettingSpec(
        keys.PLAYER,
        "Playing",
        QT_TRANSLATE_NOOP("Settings", "Player"),
        QT_TRANSLATE_NOOP("Settings", "From the next start on."),
        Kind.CHOICE,
        words=QT_TRANSLATE_NOOP("Settings", "vlc sound engine"),
        choices={
            "auto": QT_TRANSLATE_NOOP("Settings", "the best there is"),
            "vlc": QT_TRANSLATE_NOOP("Settings", "VLC"),
            "qt": QT_TRANSLATE_NOOP("Settings", "Qt"),
        },
    ),
    SettingSpec(
        keys.ANNOTATOR,
        "Tagging",
        QT_TRANSLATE_NOOP("Settings", "Your name"),
        QT_TRANSLATE_NOOP("Settings", "Stands beside every annotation that you make."),
        Kind.TEXT,
        words=QT_TRANSLATE_NOOP("Settings", "annotator author person who"),
    ),
    SettingSpec(
        keys.ALIGN_BY_ITSELF,
        "Timing",
        QT_TRANSLATE_NOOP("Settings", "Find the words without being asked"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Listen for the words of a new transcript as soon as its recording is there.",
        ),
        Kind.SWITCH,
        words=QT_TRANSLATE_NOOP("Settings", "align automatic background"),
    ),
    SettingSpec(
        keys.TAP_LAG_MS,
        "Timing",
        QT_TRANSLATE_NOOP("Settings", "You tap late by"),
        QT_TRANSLATE_NOOP("Settings", "Taken off the time when you tap the start of lines."),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "reaction tap"),
        unit=" ms",
        step=10,
    ),
    SettingSpec(
        keys.WHISPER_MODEL,
        "Timing",
        QT_TRANSLATE_NOOP("Settings", "Whisper model"),
        QT_TRANSLATE_NOOP("Settings", "A name such as small, or a folder. Empty: the usual one."),
        Kind.TEXT,
        words=QT_TRANSLATE_NOOP("Settings", "speech recognition"),
    ),
    SettingSpec(
        keys.CACHE_GB,
        "Files and cache",
        QT_TRANSLATE_NOOP("Settings", "Room for prepared recordings"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Copies that can be searched to the word. Where there are more, those that were not "
            "used for longest are deleted; they are made again when needed.",
        ),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "cache disk space limit media clean"),
        unit=" GB",
    ),
    SettingSpec(
        keys.DOWNLOAD_MB,
        "Files and cache",
        QT_TRANSLATE_NOOP("Settings", "Largest recording to fetch from the web"),
        QT_TRANSLATE_NOOP("Settings", "A larger file is refused before it fills the disk."),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "download limit internet size"),
        unit=" MB",
        step=100,
    ),
    SettingSpec(
        keys.REACTION_LAG_MS,
        "Tagging",
        QT_TRANSLATE_NOOP("Settings", "Reaction time"),
        QT_TRANSLATE_NOOP(
            "Settings", "Marks that you make while it plays are moved back by so much."
        ),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "lag delay live marks key press"),
        unit=" ms",
        step=50,
    ),
    SettingSpec(
        keys.LEARN_LAG,
        "Tagging",
        QT_TRANSLATE_NOOP("Settings", "Measure the reaction time"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "From how you correct the ends of what you marked while it played. The figures stay "
            "on this computer.",
        ),
        Kind.SWITCH,
        words=QT_TRANSLATE_NOOP("Settings", "lag learn adapt corrections"),
    ),
    SettingSpec(
        keys.LAST_SECONDS,
        "Tagging",
        QT_TRANSLATE_NOOP("Settings", "Alt and a tag’s key reach back"),
        QT_TRANSLATE_NOOP("Settings", "How much of what was just heard gets the tag."),
        Kind.NUMBER,
        words=QT_TRANSLATE_NOOP("Settings", "last seconds live"),
        unit=" s",
    ),
    SettingSpec(
        keys.EXPORT_PLAIN,
        "Files and cache",
        QT_TRANSLATE_NOOP("Settings", "Plain CSV"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Texts that begin like a formula are left as they are; not safe to open in a "
            "spreadsheet.",
        ),
        Kind.SWITCH,
        words=QT_TRANSLATE_NOOP("Settings", "export table excel spreadsheet formula"),
    ),
    SettingSpec(
        keys.SINGLE_KEYS,
        "Keys",
        QT_TRANSLATE_NOOP("Settings", "Keys of a single character"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Letters, digits and signs without Ctrl. Switch them off if you dictate or "
            "often hit keys by chance.",
        ),
        Kind.CHOICE,
        words=QT_TRANSLATE_NOOP("Settings", "shortcuts voice dictation accessibility letters"),
        choices={
            "everywhere": QT_TRANSLATE_NOOP("Settings", "everywhere"),
            "content": QT_TRANSLATE_NOOP("Settings", "only on a transcript or a table"),
            "off": QT_TRANSLATE_NOOP("Settings", "off"),
        },
    ),
    SettingSpec(
        keys.WINDOW_LANGUAGE,
        "Language",
        QT_TRANSLATE_NOOP("Settings", "Language of the window"),
        QT_TRANSLATE_NOOP(
            "Settings", "Changes at once. Your own texts and files stay as they are."
        ),
        Kind.CHOICE,
        words=QT_TRANSLATE_NOOP(
            "Settings", "translation english deutsch español français 日本語 العربية"
        ),
        choices={
            "system": QT_TRANSLATE_NOOP("Settings", "as the system"),
        },
    ),
    SettingSpec(
        ALIGN_HERE,
        "This project",
        QT_TRANSLATE_NOOP("Settings", "Find the words without being asked, here"),
        QT_TRANSLATE_NOOP("Settings", "For everybody who opens this project."),
        Kind.CHOICE,
        words=QT_TRANSLATE_NOOP("Settings", "align automatic"),
        choices={
            "mine": QT_TRANSLATE_NOOP("Settings", "as in my settings"),
            "yes": QT_TRANSLATE_NOOP("Settings", "yes"),
            "no": QT_TRANSLATE_NOOP("Settings", "no"),
        },
        project=True,
    ),
    SettingSpec(
        PLAIN_HERE,
        "This project",
        QT_TRANSLATE_NOOP("Settings", "Plain CSV, here"),
        QT_TRANSLATE_NOOP("Settings", "For everybody who exports this project."),
        Kind.CHOICE,
        words=QT_TRANSLATE_NOOP("Settings", "export table spreadsheet"),
        choices={
            "mine": QT_TRANSLATE_NOOP("Settings", "as in my settings"),
            "yes": QT_TRANSLATE_NOOP("Settings", "yes"),
            "no": QT_TRANSLATE_NOOP("Settings", "no"),
        },
        project=True,
    ),
)


def spec_of(name: str) -> SettingSpec:
    """The row of a setting, by its name in the file."""
    return next(spec for spec in SETTINGS if spec.key.name == name)


def choices_of(spec: SettingSpec) -> dict[str, str]:
    """What the values of a choice are called, in the language of the window."""
    named = {value: shown(text) for value, text in spec.choices.items()}
    if spec.key is keys.WINDOW_LANGUAGE:
        named |= languages.NAMES  # each in its own language
    return named
