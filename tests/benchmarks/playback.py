"""Playback: what is heard against what the clock says, seeking, looping, and processor time.

Position-coded sound is played through the real players; libvlc hands it to an `amem` ear,
QtMultimedia to a buffer output. It takes some eleven minutes on two cores, most of it listening,
and wants a quiet machine. `EARMARK_BENCH_LONG=1` listens three times as long,
`EARMARK_BENCH_QUICK=1` takes two minutes of sound and few repetitions instead of half an hour.
"""

import multiprocessing
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import av
import numpy as np
from PySide6.QtCore import QCoreApplication

from benchmarks import children
from benchmarks.main import example_episode, window_child
from earmark import paths
from earmark.domain.ranges import TimeRange
from earmark.errors import MediaError
from earmark.playback.media import PreparedMedia, prepare
from earmark.playback.vlc_player import VlcPlayer
from playback.coded_sound import write_coded
from playback.ear import RATE, Ear
from playback.listening import Listener

QUICK = os.environ.get("EARMARK_BENCH_QUICK") == "1"
LONG = os.environ.get("EARMARK_BENCH_LONG") == "1"
FOLDER = Path(__file__).resolve().parent.parent.parent / "build" / "bench-media"
SECONDS = 120 if QUICK else 1800
SHORTER = {"ogg": 120}  # FFmpeg's encoder of Vorbis ends its process at some sound later on
LISTEN_S = 2.0 if QUICK else 10.0 if LONG else 3.0
SEEKS = 3 if QUICK else 25 if LONG else 8
LONG_H = 10
MP3_FRAME = 1152
# Without a header nothing tells the encoder's delay, so every decoder plays it.
NO_HEADER_MS = -1105 / 44.1
RATES = (1.0, 0.5, 1.5, 2.0, 3.0)
LOOPED = ("cbr.mp3", "m4a", "opus")
QT_SHARE = 0.4 if not LONG else 1.0  # of the seeks, as the whole run has to end
FORMATS: dict[str, tuple[str, str, dict[str, Any], float]] = {
    # name: suffix, codec, options, and how far decoders of the file itself are off in ms
    "cbr.mp3": ("mp3", "mp3", {"bit_rate": 128_000}, 0.0),
    "vbr.mp3": ("mp3", "mp3", {"options": {"q": "4"}}, 0.0),
    "vbr.mp3 without Xing": (
        "mp3",
        "mp3",
        {"options": {"q": "4"}, "muxer": {"write_xing": "0"}},
        NO_HEADER_MS,
    ),
    "m4a": ("m4a", "aac", {}, -1024 / 44.1),
    "ogg": (
        "ogg",
        "vorbis",
        {"layout": "stereo", "bit_rate": 192_000, "options": {"strict": "-2"}},
        0.0,
    ),
    "opus": ("opus", "libopus", {"rate": 48_000}, 0.0),
    "flac": ("flac", "flac", {}, 0.0),
    "wav": ("wav", "pcm_s16le", {}, 0.0),
}
Row = dict[str, Any]


def rows() -> list[Row]:
    """Measure everything."""
    _app()
    _encode_all()
    found: list[Row] = []
    found.extend(_vlc_rows())
    found.extend(_qt_rows())
    return found


def _app() -> QCoreApplication:
    return QCoreApplication.instance() or QCoreApplication([])


def _row(
    name: str,
    figure: float | None,
    unit: str,
    bar: float | None = None,
    cell: tuple[str, str, str] | None = None,
) -> Row:
    """A figure; `cell` is its table, line and column where it belongs to a table of its own."""
    ok = figure is not None and (bar is None or bool(figure <= bar))
    shown = None if figure is None else round(float(figure), 1)
    made = {"group": "playback", "name": name, "figure": shown, "unit": unit, "bar": bar, "ok": ok}
    return made if cell is None else made | {"cell": cell}


def _vlc_rows() -> Iterator[Row]:
    ear = Ear()
    try:
        player = VlcPlayer(prepare=ear.prepare)
    except MediaError as error:
        yield _row(f"libvlc: {error.message}", None, "")
        return
    listener = Listener(player, ear)
    for name in FORMATS:
        yield from _file_rows("vlc", name, player, listener, SEEKS)
        if name in LOOPED:
            yield from _whole(_loop_rows, f"vlc {name}", player, ear, listener)
    yield from _whole(_long_rows, "vlc 10 h mp3", player, listener)
    player.close()
    ear.close()
    yield from _whole(_processor_rows, "vlc processor")
    yield from _whole(_window_rows, "window")


def _whole(measure: Callable[..., Iterator[Row]], title: str, *arguments: Any) -> list[Row]:
    """The rows of a part; one that breaks off is a row that is not ok, and the rest goes on."""
    try:
        return list(measure(title, *arguments))
    except (AssertionError, IndexError, ValueError, OSError, MediaError) as error:
        return [_row(f"{title}: broke off, {error or type(error).__name__}", None, "")]


def _file_rows(back_end: str, name: str, player: Any, listener: Listener, seeks: int) -> list[Row]:
    """Clock and seeks in one recording."""
    title = f"{back_end} {name}"
    media = _media(name)
    listener.bias_ms = FORMATS[name][3]
    player.load(media.path, media.duration_ms, 3000)
    player.play()
    listener.listen(0.8)
    found = []
    for rate in RATES:
        found += _whole(_sync_rows, title, player, listener, media, rate)
    player.set_rate(1.0)
    between = (1000, media.duration_ms - 4000)
    return found + _whole(_seek_rows, title, player, listener, between, seeks)


def _sync_rows(
    title: str, player: Any, listener: Listener, media: PreparedMedia, rate: float
) -> Iterator[Row]:
    player.set_rate(rate)
    player.seek(round(media.duration_ms * 0.3))
    listener.forget()
    listener.listen(0.5)
    seconds = min(LISTEN_S, media.duration_ms * 0.6 / 1000 / rate)
    errors = listener.errors(listener.listen(seconds))
    back_end, _, name = title.partition(" ")
    table = f"{back_end}: clock against sound in ms"
    for label, figure, limit in (
        ("p50", np.percentile(errors, 50), None),
        ("p95", np.percentile(errors, 95), 30.0 if rate == 1.0 else 60.0),
        ("max", errors.max(), 150.0),
    ):
        cell = (table, name, f"×{rate:g} {label}")
        yield _row(f"{title} ×{rate:g} clock against sound {label}", figure, "ms", limit, cell)


def _seek_rows(
    title: str, player: Any, listener: Listener, between_ms: tuple[int, int], seeks: int = SEEKS
) -> Iterator[Row]:
    dice = random.Random(4)
    wrong, waits, later = [], [], []
    for _ in range(seeks):
        listener.forget()
        target_ms = dice.randrange(*between_ms)
        asked_at = time.monotonic()
        player.seek(target_ms)
        listener.listen(0.5)
        heard = listener.first_sound(asked_at, target_ms)
        if heard is None:
            wrong.append(1e6)
            continue
        waits.append((heard[0] - asked_at) * 1000)
        wrong.append(abs(heard[1] - target_ms))
        later.append(np.percentile(listener.errors(listener.listen(0.4)), 95))
    back_end, _, name = title.partition(" ")
    for label, figure, limit in (
        ("content after a seek, largest error", max(wrong), 100.0 if "flac" in title else 60.0),
        ("seek to sound p95", np.percentile(waits or [1e6], 95), 100.0),
        ("clock from 0.5 s after a seek p95", max(later or [1e6]), 60.0),
    ):
        cell = (f"{back_end}: after a seek in ms", name, label)
        yield _row(f"{title} {label}", figure, "ms", limit, cell)


def _loop_rows(title: str, player: VlcPlayer, ear: Ear, listener: Listener) -> Iterator[Row]:
    loop = TimeRange(20_000, 20_700)
    player.set_loop(loop)
    listener.forget()
    claims = listener.listen(LISTEN_S + 1)
    player.set_loop(None)
    moments = np.arange(claims[0][0] + 0.8, claims[-1][0] - 0.1, 0.002)
    heard = ear.positions(moments.tolist())
    gaps, silent, over = [0.0], 0.0, [0.0]
    for at in heard:
        if at is None:
            silent += 2.0
            continue
        gaps.append(silent)
        silent = 0.0
        if abs(at - 20) < 5:
            over.append(at * 1000 - loop.end_ms)
    yield _row(f"{title} loop gap, longest", max(gaps), "ms", 80.0)
    yield _row(f"{title} loop, sound beyond its end", max(over), "ms", 60.0)


def _long_rows(_title: str, player: VlcPlayer, listener: Listener) -> Iterator[Row]:
    """Compare the first minutes of ten hours with the last."""
    media = _long_media()
    listener.bias_ms = NO_HEADER_MS
    end_ms = media.duration_ms
    player.load(media.path, end_ms, 60_000)
    wrong_ms = abs(end_ms - LONG_H * 3_600_000)
    yield _row("vlc 10 h mp3, length found, error", wrong_ms, "ms", 200.0)
    player.play()
    listener.listen(0.6)
    for title, between_ms in (
        ("vlc 10 h mp3 minute 1", (30_000, 110_000)),
        ("vlc 10 h mp3 hour 10", (end_ms - 90_000, end_ms - 10_000)),
    ):
        yield from _seek_rows(title, player, listener, between_ms)
        player.seek(between_ms[0])
        listener.listen(0.5)
        errors = listener.errors(listener.listen(LISTEN_S))
        p95 = np.percentile(errors, 95)
        cell = ("vlc: after a seek in ms", title.removeprefix("vlc "), "clock p95")
        yield _row(f"{title} clock against sound p95", p95, "ms", 30.0, cell)


def _processor_rows(_title: str) -> Iterator[Row]:
    """Measure processor time with a position asked for sixty times a second."""
    player = VlcPlayer(arguments=("--aout=adummy",))
    ear = Ear()
    listener = Listener(player, ear)
    media = _long_media()
    player.load(media.path, media.duration_ms, 30_000)
    player.play()
    listener.listen(1.0, every_ms=16)
    for name, bar in (("playing at ×1", 15.0), ("paused", 3.0)):
        began, spent = time.monotonic(), time.process_time() + children.cpu_s()
        listener.listen(LISTEN_S, every_ms=16 if player.is_playing else 1000)
        spent = time.process_time() + children.cpu_s() - spent
        share = spent / (time.monotonic() - began) * 100
        yield _row(f"vlc processor, {name}", share, "% of a core", bar)
        player.pause()
    player.close()
    ear.close()


def _window_rows(_title: str) -> Iterator[Row]:
    """Measure the whole window on an hour with the follow on, without a sound card."""
    with tempfile.TemporaryDirectory(prefix="window") as name:
        before = os.environ.get(paths.HOME_VARIABLE)
        os.environ[paths.HOME_VARIABLE] = str(Path(name) / "home")
        try:
            project, _ = example_episode(Path(name))
            measured = window_child("playing", str(project), str(LISTEN_S * 2))
        finally:
            if before is None:
                del os.environ[paths.HOME_VARIABLE]
            else:
                os.environ[paths.HOME_VARIABLE] = before
    for label, bar in (("playing", 15.0), ("hidden", 15.0), ("paused", 3.0)):
        name = f"window with the follow on, {label}, processor"
        yield _row(name, measured[label], "% of a core", bar)


def _qt_rows() -> Iterator[Row]:
    try:
        from earmark.playback.qt_player import QtPlayer
        from playback.qt_ear import QtEar
    except ImportError as error:
        yield _row(f"QtMultimedia: {error}", None, "")
        return
    ear = QtEar()
    player = QtPlayer(listener=ear.output)
    listener = Listener(player, ear)
    for name in FORMATS:
        yield from _file_rows("qt", name, player, listener, max(2, round(SEEKS * QT_SHARE)))
    player.close()


def _media(name: str) -> PreparedMedia:
    return prepare(_source(name), FOLDER / "cache")


def _source(name: str) -> Path:
    return FOLDER / f"{_seconds(name)} s, {name}.{FORMATS[name][0]}"


def _seconds(name: str) -> int:
    return min(SECONDS, SHORTER.get(name, SECONDS))


def _encode_all(names: Iterable[str] = tuple(FORMATS)) -> None:
    """Write the recordings that are not there yet, two at a time."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    missing = [name for name in names if not _source(name).exists()]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=2, mp_context=context) as pool:
        list(pool.map(_encode, missing))


def _encode(name: str) -> None:
    suffix, codec, options, _ = FORMATS[name]
    part = FOLDER / f"part, {name}.{suffix}"
    write_coded(part, _seconds(name), codec, **options).replace(_source(name))


def _long_media() -> PreparedMedia:
    """Return ten hours of mp3 with sound in the first and last two minutes.

    Frames of mp3 can be strung together as they are, so the silence is encoded once.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    source = FOLDER / f"{LONG_H} h.mp3"
    if not source.exists():
        first = _frames(0.0, 120.0)
        silence = _frames(0.0, 60.0, silent=TimeRange(0, 60_000))
        quiet = silence * (LONG_H * 60 - 4)
        last_s = (len(first) + len(quiet)) * MP3_FRAME / RATE
        last = _frames(last_s, LONG_H * 3600 - last_s)
        source.write_bytes(b"".join((*first, *quiet, *last)))
    return prepare(source, FOLDER / "cache")


def _frames(start_s: float, seconds: float, **options: Any) -> list[bytes]:
    path = FOLDER / "part.mp3"
    muxer = {"write_xing": "0", "id3v2_version": "0"}
    write_coded(path, seconds, "mp3", start_s=start_s, bit_rate=64_000, muxer=muxer, **options)
    with av.open(str(path)) as container:
        packets = container.demux(container.streams.audio[0])
        frames = [bytes(packet) for packet in packets if packet.size]
    path.unlink()
    return frames
