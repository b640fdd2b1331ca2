"""Recordings with known times for the timing benchmark: real ones, and seeded changes of them."""

import json
import shutil
import subprocess
import wave
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from earmark.timing.audio import RATE, decode_to_file

Samples = npt.NDArray[np.int16]

ADVERTISEMENT = (
    "Hi there, it's the team at Bluebird Kettles. Have you ever waited for your tea while the "
    "water took its time? Our newest kettle boils a full litre in under ninety seconds, keeps it "
    "warm for an hour, and shuts itself off when you forget. Order this week at bluebird kettles "
    "dot example and use the word morning to get fifteen percent off your first kettle. Shipping "
    "is free, returns are free, and if your neighbour wants one too, you both get a mug. Bluebird "
    "Kettles: the sound of a good morning. Terms apply, see the shop for details. And now a word "
    "from our friends at Harbour Light Insurance. Storms come and go, but a roof should stay."
)


@dataclass(frozen=True)
class TimedSet:
    """A recording, its text, and the true start of every unit of the text in seconds.

    `unit` is "line" or "word"; words are counted over all lines. `missing` are lines that are
    in the text but not in the recording.
    """

    name: str
    media: Path
    lines: tuple[str, ...]
    starts: tuple[float, ...]
    unit: str
    seconds: float
    missing: frozenset[int] = frozenset()


def read_samples(media: Path, folder: Path) -> Samples:
    """Decode a recording to samples."""
    raw = folder / f"{media.stem}.raw"
    raw.touch()
    decode_to_file(media, raw)
    samples = np.fromfile(raw, dtype=np.int16)
    raw.unlink()
    return samples


def write_wave(path: Path, samples: Samples) -> Path:
    """Write samples as a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


def speak(text: str, folder: Path, voice: str = "en-us+f3", speed: int = 165) -> Samples | None:
    """A text in a synthetic voice; None where no synthesiser is installed."""
    program = shutil.which("espeak-ng") or shutil.which("espeak")
    if program is None:
        return None
    target = folder / "spoken.wav"
    command = [program, "-v", voice, "-s", str(speed), "-w", str(target), text]
    subprocess.run(command, check=True, capture_output=True)
    return read_samples(target, folder)


def music(seconds: float, seed: int, loudness: float = 0.15) -> Samples:
    """Slow chords with a melody and a beat."""
    random = np.random.default_rng(seed)
    count = int(seconds * RATE)
    time = np.arange(count) / RATE
    total = np.zeros(count)
    chords = np.array([[220, 277, 330], [196, 247, 294], [175, 220, 262], [165, 208, 247]])
    beat = (time // 2).astype(int)
    for voice in range(3):
        pitch = chords[beat % 4, voice]
        total += np.sin(2 * np.pi * pitch * time) + 0.3 * np.sin(4 * np.pi * pitch * time)
    melody = 440 * 2 ** (random.integers(0, 8, count // (RATE // 2) + 1) / 12)
    total += np.sin(2 * np.pi * np.repeat(melody, RATE // 2)[:count] * time)
    strike = np.exp(-((time % 0.5) * 30)) * random.normal(size=count)
    total += 2 * strike
    scaled: Samples = (total / np.abs(total).max() * loudness * 32767).astype(np.int16)
    return scaled


def advertisement(folder: Path, data: Path, seconds: float = 60.0) -> Samples:
    """A minute of another voice, at the loudness of speech."""
    spoken = speak(ADVERTISEMENT, folder)
    if spoken is None:
        spoken = read_samples(data / "speech" / "speach_fables_01_03_aesop_64kb.ogg", folder)
    count = int(seconds * RATE)
    return np.resize(spoken, count)


def wrong_words(lines: Sequence[str], share: float, seed: int) -> tuple[str, ...]:
    """Replace a share of the words by others of the same text."""
    random = np.random.default_rng(seed)
    every = [word for line in lines for word in line.split()]
    return tuple(
        " ".join(
            every[random.integers(len(every))] if random.random() < share else word
            for word in line.split()
        )
        for line in lines
    )


def palm2_sets(data: Path, folder: Path, first: int = 0, last: int | None = None) -> list[TimedSet]:
    """The long reading as it is, with insertions, and with everything wrong at once."""
    truth = json.loads((data / "palm2" / "truth.json").read_text())[first:last]
    begin = truth[0]["start"]
    lines = tuple(item["text"] for item in truth)
    starts = np.array([item["start"] - begin for item in truth])
    whole = read_samples(data / "palm2" / "episode.mp3", folder)
    sound = whole[int(begin * RATE) : int(truth[-1]["end"] * RATE)]
    clean = data / "palm2" / "episode.mp3"
    if len(sound) < len(whole):
        clean = write_wave(folder / "clean.wav", sound)
    sets = [TimedSet("palm2", clean, lines, tuple(starts), "line", len(sound) / RATE)]

    inserted = np.concatenate((music(30, 1), advertisement(folder, data)))
    border = len(lines) * 2 // 5
    at = int(starts[border] * RATE)
    changed = np.concatenate((sound[:at], inserted, sound[at:]))
    later = starts + np.where(np.arange(len(lines)) >= border, len(inserted) / RATE, 0)
    media = write_wave(folder / "inserted.wav", changed)
    sets.append(TimedSet("inserted", media, lines, tuple(later), "line", len(changed) / RATE))

    gone = range(len(lines) * 7 // 10, len(lines) * 7 // 10 + 12)
    cut_from, cut_to = int(later[gone.start] * RATE), int(later[gone.stop] * RATE)
    shorter = np.concatenate((changed[:cut_from], changed[cut_to:]))
    quiet = music(len(shorter) / RATE, 2, loudness=0.02)
    mixed = np.clip(shorter.astype(np.int32) + quiet, -32768, 32767).astype(np.int16)
    starts_left = later.copy()
    starts_left[gone.stop :] -= (cut_to - cut_from) / RATE
    starts_left[gone.start : gone.stop] = np.nan
    media = write_wave(folder / "everything.wav", mixed)
    text = wrong_words(lines, 0.1, 3)
    sets.append(
        TimedSet(
            "everything",
            media,
            text,
            tuple(starts_left),
            "line",
            len(mixed) / RATE,
            frozenset(gone),
        )
    )
    return sets


def speech_sets(data: Path) -> list[TimedSet]:
    """Real voices with word times, and a reader with sentence times."""
    folder = data / "speech"
    sets = []
    for path in sorted(folder.glob("pocketsphinx_librivox-*.json")):
        spoken = json.loads(path.read_text())
        words = [
            (word["t"].partition("(")[0], word["b"], word["b"] + word["d"]) for word in spoken["w"]
        ]
        sets.append(_word_set(path.stem, path.with_suffix(".wav"), words))
    grid = (folder / "praatio_mary.TextGrid").read_text(encoding="utf-8")
    words = _grid_words(grid.partition('"word"')[2])
    sets.append(_word_set("praatio_mary", folder / "praatio_mary.wav", words))
    return sets


def reader_set(data: Path) -> TimedSet:
    """101 s of a real reader with the times of sentences set by a person."""
    folder = data / "speech"
    tree = ET.parse(folder / "speach_fables_01_03_aesop.eaf")
    slots = {
        slot.get("TIME_SLOT_ID"): int(slot.get("TIME_VALUE", "0"))
        for slot in tree.iter("TIME_SLOT")
    }
    lines, starts = [], []
    tiers = [tier for tier in tree.iter("TIER") if tier.get("TIER_ID") == "StoryChunk"]
    for annotation in tiers[0].iter("ALIGNABLE_ANNOTATION"):
        lines.append(annotation.findtext("ANNOTATION_VALUE", "").strip())
        starts.append(slots[annotation.get("TIME_SLOT_REF1")] / 1000)
    media = folder / "speach_fables_01_03_aesop_64kb.ogg"
    return TimedSet("reader", media, tuple(lines), tuple(starts), "line", 101.0)


def _grid_words(tier: str) -> list[tuple[str, float, float]]:
    """Labelled intervals of one tier of a short TextGrid, given from after its name."""
    fields = tier.split()
    count = int(fields[2])
    intervals = [fields[3 + 3 * k : 6 + 3 * k] for k in range(count)]
    return [(label.strip('"'), float(a), float(z)) for a, z, label in intervals if label != '""']


def _word_set(name: str, media: Path, words: Sequence[tuple[str, float, float]]) -> TimedSet:
    spoken = [word for word in words if word[0][0].isalpha()]
    text = " ".join(word for word, _start, _end in spoken)
    with wave.open(str(media)) as file:
        seconds = file.getnframes() / file.getframerate()
    starts = tuple(start for _word, start, _end in spoken)
    return TimedSet(name, media, (text,), starts, "word", seconds)
