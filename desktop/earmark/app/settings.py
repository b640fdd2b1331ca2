"""Preferences of the person at this computer; the only place that reads and writes them."""

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from earmark import paths

T = TypeVar("T")


@dataclass(frozen=True)
class Setting(Generic[T]):
    """A preference: its name in the file, its value while nobody chose one, and its limits."""

    name: str
    default: T
    choices: tuple[T, ...] = ()
    low: float | None = None
    high: float | None = None


ANNOTATOR = Setting("annotator", "")
THEME = Setting("theme", "system", choices=("system", "light", "dark", "contrast", "contrast_dark"))
READING_FONT = Setting("reading_font", "serif", choices=("serif", "sans", "legible", "system"))
LINE_SPACING = Setting("line_spacing", 160, low=120, high=300)
SINGLE_KEYS = Setting("single_keys", "everywhere", choices=("everywhere", "content", "off"))
FONT_SIZE = Setting("font_size", 17, low=9, high=48)
CLICK_SEEKS = Setting("click_seeks", False)
CARET_KEYS = Setting("caret_keys", False)
STEP_BACK_MS = Setting("step_back_ms", 1000, low=0, high=60_000)
SKIP_MS = Setting("skip_ms", 5000, low=100, high=600_000)
SYNC_OFFSET_MS = Setting("sync_offset_ms", 0, low=-5000, high=5000)
SYNC_OFFSETS: Setting[tuple[str, ...]] = Setting("sync_offsets", ())
VOLUME = Setting("volume", 80, low=0, high=100)
RATE = Setting("rate", 1.0, low=0.5, high=3.0)
FOLLOW = Setting("follow", True)
LEFT_PANEL = Setting("left_panel", True)
RIGHT_PANEL = Setting("right_panel", True)
WINDOW = Setting("window", "")
RECENT_PROJECTS: Setting[tuple[str, ...]] = Setting("recent_projects", ())
LAST_FOLDER = Setting("last_folder", "")
LAST_EPISODE = Setting("last_episode", 0)
ALIGN_BY_ITSELF = Setting("align_by_itself", True)
WHISPER_MODEL = Setting("whisper_model", "")
PICTURE = Setting("picture", True)
SKIP_TAGS: Setting[tuple[str, ...]] = Setting("skip_tags", ())
ONLY_TAGS: Setting[tuple[str, ...]] = Setting("only_tags", ())
CACHE_GB = Setting("cache_gb", 20, low=1, high=10_000)
DOWNLOAD_MB = Setting("download_mb", 2000, low=1, high=100_000)
REACTION_LAG_MS = Setting("reaction_lag_ms", 300, low=0, high=2000)
LEARN_LAG = Setting("learn_lag", False)
LAG_SAMPLES: Setting[tuple[str, ...]] = Setting("lag_samples", ())
LAST_SECONDS = Setting("last_seconds", 10, low=1, high=600)
TAP_LAG_MS = Setting("tap_lag_ms", 200, low=0, high=2000)
REDUCED_MOTION = Setting("reduced_motion", False)
PLAYER = Setting("player", "auto", choices=("auto", "vlc", "qt"))
WINDOW_LANGUAGE = Setting("window_language", "system")
REVIEW_COLUMNS: Setting[tuple[str, ...]] = Setting("review_columns", ())
REVIEW_HEAR = Setting("review_hear", True)
SEQUENCE_GAP_MS = Setting("sequence_gap_ms", 500, low=0, high=60_000)
TOUR_SEEN = Setting("tour_seen", False)
EXPORT_PLAIN = Setting("export_plain", False)
EXPORT_FORMAT = Setting("export_format", "csv")
EXPORT_SCOPE = Setting("export_scope", "all", choices=("all", "episode", "shown"))
EXPORT_EACH = Setting("export_each", False)
EXPORT_OPTIONS: Setting[tuple[str, ...]] = Setting("export_options", ())
EXPORT_FOLDER = Setting("export_folder", "")
SHORTCUTS: Setting[tuple[str, ...]] = Setting("shortcuts", ())


class Settings:
    """Preferences kept in one JSON file; a damaged file or value falls back to the defaults."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.config_dir() / "settings.json"
        self._values: dict[str, Any] = self._load()

    def get(self, key: Setting[T]) -> T:
        """The value of a preference, always of the type of its default and within its limits."""
        value = _fitting(key, self._values.get(key.name))
        return key.default if value is None else value

    def set(self, key: Setting[T], value: T) -> None:
        """Keep a preference on disk.

        Raises:
            ValueError: If the value is not one that this preference can have.
        """
        fitting = _fitting(key, value)
        if fitting is None:
            raise ValueError(f"{value!r} is no value for the setting {key.name}")
        if self._values.get(key.name) == fitting:
            return
        self._values[key.name] = fitting
        self._save()

    def reset(self, key: Setting[Any]) -> None:
        """Forget what was chosen, so that the default holds again."""
        if self._values.pop(key.name, None) is not None:
            self._save()

    def values(self) -> dict[str, Any]:
        """All that was chosen, as it stands in the file, with what other versions wrote."""
        return dict(self._values)

    def replace(self, values: dict[str, Any]) -> None:
        """Put other values in the place of all that was chosen."""
        self._values = dict(values)
        self._save()

    def _load(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return values if isinstance(values, dict) else {}

    def _save(self) -> None:
        """Write beside the file, then rename over it; a read-only home only loses the wish."""
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=".settings-")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(self._values, file, indent=1, ensure_ascii=False, sort_keys=True)
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(self.path)
            except OSError:
                Path(name).unlink(missing_ok=True)
                raise


def fits(key: Setting[Any], value: object) -> bool:
    """Whether a value can be kept as it is, without being moved into the limits."""
    kept = _fitting(key, value)
    return kept is not None and (kept == value or isinstance(kept, tuple))


def _fitting(key: Setting[T], value: object) -> T | None:
    """The value in the setting's own type, None where it does not fit."""
    default: object = key.default
    if isinstance(default, tuple):
        if not isinstance(value, (list, tuple)) or not all(isinstance(v, str) for v in value):
            return None
        return cast(T, tuple(value))
    if isinstance(default, bool) or isinstance(value, bool):
        return cast(T, value) if isinstance(value, bool) and isinstance(default, bool) else None
    if isinstance(default, float) and isinstance(value, int):
        value = float(value)
    if type(value) is not type(default):
        return None
    if isinstance(value, (int, float)):
        low = value if key.low is None else max(key.low, value)
        number = low if key.high is None else min(key.high, low)
        value = type(value)(number)
    if key.choices and value not in key.choices:
        return None
    return cast(T, value)
