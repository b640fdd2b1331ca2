"""Speak the bundled sample episode: `python packaging/make_sample.py`, once per change of text.

Reads `sample_script.txt`, lets the library of espeak-ng speak it turn by turn, and writes the
transcript, the recording (Opus) and the true time of every line to `resources/sample/`. The
times come from the synthesiser's own word events, so they are exact. Needs espeak-ng, NumPy
and PyAV; nobody who only uses Earmark ever runs this.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import itertools
import json
import re
import sys
import textwrap
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "sample_script.txt"
TARGET = HERE.parent / "resources" / "sample"
LINE_WIDTH = 98
BIT_RATE = 28_000
TURN_GAP_S, CHAPTER_GAP_S = 0.32, 0.75
LOUDNESS = 0.11
CHAPTERS_PLACE = "{chapters}"
LENGTH_PLACE = "{length}"

Samples = NDArray[np.float64]


@dataclass(frozen=True)
class Voice:
    """How one of the hosts sounds."""

    name: str
    rate: int
    pitch: int
    pitch_range: int


VOICES = {
    "Mara": Voice("en-us+Annie", 164, 50, 62),
    "Jonas": Voice("en-gb-x-rp", 160, 38, 58),
}


@dataclass
class Line:
    """One line of the transcript with the times it was spoken at."""

    speaker: str
    text: str
    start_s: float = 0.0
    end_s: float = 0.0


@dataclass
class Tape:
    """The recording so far, at the synthesiser's sample rate."""

    rate: int
    parts: list[Samples] = field(default_factory=list)
    length: int = 0

    @property
    def now_s(self) -> float:
        """Where the tape stands, in seconds."""
        return self.length / self.rate

    def add(self, samples: Samples) -> None:
        """Append sound."""
        self.parts.append(samples)
        self.length += len(samples)

    def rest(self, seconds: float) -> None:
        """Append silence."""
        self.add(np.zeros(round(seconds * self.rate)))


# --- the synthesiser, from espeak-ng's speak_lib.h ---------------------------------------


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)
_SYNCHRONOUS, _WORD_EVENT, _END_OF_LIST, _UTF8 = 2, 1, 0, 1
_RATE, _PITCH, _RANGE, _WORD_GAP = 1, 3, 4, 7


class Synthesiser:
    """libespeak-ng, speaking into memory."""

    def __init__(self) -> None:
        name = ctypes.util.find_library("espeak-ng")
        if name is None:
            sys.exit("espeak-ng is missing; install it first (Debian: apt-get install espeak-ng)")
        self._library: Any = ctypes.CDLL(name)
        self.rate = int(self._library.espeak_Initialize(_SYNCHRONOUS, 200, None, 0))
        self._chunks: list[NDArray[np.int16]] = []
        self._words: list[tuple[int, float]] = []
        self._callback = _CALLBACK(self._take)  # kept alive: the library holds a pointer
        self._library.espeak_SetSynthCallback(self._callback)

    def _take(self, samples: Any, count: int, events: Any) -> int:
        if samples and count:
            self._chunks.append(np.ctypeslib.as_array(samples, (count,)).copy())
        index = 0
        while events[index].type != _END_OF_LIST:
            event = events[index]
            if event.type == _WORD_EVENT:
                self._words.append((event.text_position - 1, event.audio_position / 1000))
            index += 1
        return 0

    def speak(self, voice: Voice, text: str) -> tuple[Samples, list[tuple[int, float]]]:
        """Return the sound of a text and (offset, second) of each word in it."""
        self._chunks, self._words = [], []
        if self._library.espeak_SetVoiceByName(voice.name.encode()) != 0:
            sys.exit(f"espeak-ng has no voice {voice.name}")
        settings = ((_RATE, voice.rate), (_PITCH, voice.pitch), (_RANGE, voice.pitch_range))
        for parameter, value in (*settings, (_WORD_GAP, 0)):
            self._library.espeak_SetParameter(parameter, value, 0)
        data = text.encode()
        self._library.espeak_Synth(data, len(data) + 1, 0, 1, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return _level(np.concatenate(self._chunks) / 32768.0), self._words


def _level(sound: Samples) -> Samples:
    """Bring a voice to a common loudness and take the edge off its highest tones."""
    spoken = sound[np.abs(sound) > 0.01]
    loud = sound * (LOUDNESS / float(np.sqrt(np.mean(spoken**2))))
    softened = np.convolve(loud, np.array([0.22, 0.56, 0.22]), mode="same")
    return np.asarray(np.tanh(softened * 1.1) / 1.1)


def _chime(rate: int, notes: tuple[float, ...]) -> Samples:
    """Return a few soft bell tones, one after the other."""
    step, ring = 0.21, 1.1
    sound = np.zeros(round((step * len(notes) + ring) * rate))
    time = np.arange(round(ring * rate)) / rate
    for index, note in enumerate(notes):
        tone = sum(
            share * np.sin(2 * np.pi * note * multiple * time) * np.exp(-time * fall)
            for share, multiple, fall in ((0.16, 1.0, 4.0), (0.05, 2.0, 7.0), (0.02, 3.01, 11.0))
        )
        at = round(index * step * rate)
        sound[at : at + len(time)] += tone * np.minimum(1.0, time / 0.008)
    return sound


# --- the script ---------------------------------------------------------------------------


def speak_script(body: str, voice: Synthesiser) -> tuple[Tape, list[Line], list[tuple[float, str]]]:
    """Speak chapters and turns; return the tape, the timed lines and the chapters."""
    tape = Tape(voice.rate)
    lines: list[Line] = []
    chapters: list[tuple[float, str]] = []
    chapter: str | None = None
    for paragraph in re.split(r"\n\s*\n", body.strip()):
        text = " ".join(paragraph.split())
        if text.startswith("== "):
            chapter = text.removeprefix("== ")
            tape.rest(CHAPTER_GAP_S if chapters else 0.3)
        elif text.startswith("~ "):
            tape.add(_chime(tape.rate, tuple(float(note) for note in text.split()[1:])))
        else:
            speaker, _, said = text.partition(": ")
            turn = _speak_turn(tape, voice, speaker, said)
            if chapter is not None:
                chapters.append((turn[0].start_s if chapters else 0.0, chapter))
                chapter = None
            lines += turn
            tape.rest(TURN_GAP_S)
    tape.rest(0.6)
    return tape, lines, chapters


def _speak_turn(tape: Tape, voice: Synthesiser, speaker: str, said: str) -> list[Line]:
    sound, words = voice.speak(VOICES[speaker], said)
    begin = tape.now_s
    tape.add(sound)
    heard = np.flatnonzero(np.abs(sound) > 0.01)
    lines, offset = [], 0
    for text in textwrap.wrap(said, LINE_WIDTH, break_on_hyphens=False):
        start = next(second for position, second in words if position >= offset)
        lines.append(Line(speaker, text, begin + start))
        offset += len(text) + 1
    for line, after in itertools.pairwise(lines):
        line.end_s = after.start_s
    lines[-1].end_s = begin + float(heard[-1] + 1) / tape.rate
    return lines


# --- the files ----------------------------------------------------------------------------


def write_opus(tape: Tape, path: Path) -> None:
    """Encode the tape as mono Opus in Ogg."""
    sound = (np.clip(np.concatenate(tape.parts), -1, 1) * 32767).astype(np.int16)
    with av.open(str(path), "w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=48_000, layout="mono")
        stream.bit_rate = BIT_RATE
        stream.options = {"application": "audio", "vbr": "on", "frame_duration": "40"}
        container.metadata["title"] = "Why the lighthouses went quiet"
        frame = av.AudioFrame.from_ndarray(sound[np.newaxis, :], format="s16", layout="mono")
        frame.sample_rate = tape.rate
        resampler = av.AudioResampler(format="s16", layout="mono", rate=48_000)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))


def _chapter_line(second: float, title: str) -> str:
    minutes, seconds = divmod(int(second), 60)
    return f"({minutes:02}:{seconds:02}) {title}"


def main() -> None:
    """Write the three files of the sample episode."""
    header, _, body = SCRIPT.read_text(encoding="utf-8").partition("=====\n")
    tape, lines, chapters = speak_script(body, Synthesiser())
    TARGET.mkdir(parents=True, exist_ok=True)
    write_opus(tape, TARGET / "sample.opus")
    listed = "\n".join(_chapter_line(*chapter) for chapter in chapters)
    head = header.replace(CHAPTERS_PLACE, listed).replace(LENGTH_PLACE, f"{tape.now_s:.0f}")
    said = "".join(f"*  {line.text}\n" for line in lines)
    (TARGET / "sample.txt").write_text(head.strip() + "\n" + said, encoding="utf-8")
    truth = [
        {
            "i": index,
            "start": round(line.start_s, 3),
            "end": round(line.end_s, 3),
            "speaker": line.speaker,
            "text": line.text,
        }
        for index, line in enumerate(lines)
    ]
    text = json.dumps(truth, indent=1, ensure_ascii=False) + "\n"
    (TARGET / "truth.json").write_text(text, encoding="utf-8")
    size = (TARGET / "sample.opus").stat().st_size
    print(f"{tape.now_s:.1f} s, {len(lines)} lines, {size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
