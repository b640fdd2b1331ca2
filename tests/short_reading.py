"""Short recordings made from the bundled sample, with the text and the true time of every line."""

import json
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from earmark import paths
from earmark.app.importing import import_episode
from earmark.app.project import Project
from earmark.timing.audio import RATE, decode_to_file, read_sound

Samples = npt.NDArray[np.int16]


@dataclass(frozen=True)
class Reading:
    """A recording with its text and the true start of each line."""

    text: Path
    sound: Path
    lines: list[str]
    starts_ms: list[int]

    def put_into(self, project: Project) -> int:
        """Import it; returns the number of the episode."""
        return import_episode(project, self.text, self.sound).episode_id


def samples(folder: Path, start_ms: int, end_ms: int) -> Samples:
    """A stretch of the sample's sound, 16 kHz mono."""
    raw = folder / f"{start_ms}-{end_ms}.raw"
    raw.touch()
    decode_to_file(paths.resource("sample/sample.opus"), raw, 0, end_ms + 1000)
    return np.frombuffer(read_sound(raw, start_ms, end_ms), dtype=np.int16)


def write_wave(path: Path, *parts: Samples) -> Path:
    """Write stretches of sound one after another."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for part in parts:
            file.writeframes(part.tobytes())
    return path


def truth() -> list[dict[str, object]]:
    """Text and true times of every line of the sample."""
    found: list[dict[str, object]] = json.loads(
        paths.resource("sample/truth.json").read_text(encoding="utf-8")
    )
    return found


def lines_of(first: int, last: int) -> tuple[list[str], list[int], int]:
    """Texts and true starts of some lines of the sample, and where the last one ends."""
    chosen = truth()[first:last]
    starts = [round(float(str(line["start"])) * 1000) for line in chosen]
    return [str(line["text"]) for line in chosen], starts, _ms(chosen[-1]["end"])


def _ms(seconds: object) -> int:
    return round(float(str(seconds)) * 1000)


FIRST = 2  # before it a bell rings


def make(folder: Path, count: int = 8, name: str = "reading") -> Reading:
    """Some lines of the sample as a text without times and a recording."""
    folder.mkdir(parents=True, exist_ok=True)
    lines, starts, end_ms = lines_of(FIRST, FIRST + count)
    text = folder / f"{name}.txt"
    text.write_text("\n".join(lines) + "\n", encoding="utf-8")
    began = starts[0] - 300
    sound = write_wave(folder / f"{name}.wav", samples(folder, began, end_ms + 500))
    return Reading(text, sound, lines, [start - began for start in starts])


def with_insert(folder: Path, count: int, before: int, name: str = "insert") -> tuple[Path, int]:
    """The same recording with speech from elsewhere put in before a line, and its length."""
    _lines, starts, end_ms = lines_of(FIRST, FIRST + count)
    _texts, insert, insert_end = lines_of(28, 33)
    at_ms = starts[before]
    sound = write_wave(
        folder / f"{name}.wav",
        samples(folder, starts[0] - 300, at_ms),
        samples(folder, insert[0], insert_end),
        samples(folder, at_ms, end_ms + 500),
    )
    return sound, insert_end - insert[0]
