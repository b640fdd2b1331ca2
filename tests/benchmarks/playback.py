"""Playback: what is heard against what the clock says, seeking, looping, and processor time.

Position-coded sound is played through the real players; libvlc hands it to an `amem` ear,
QtMultimedia to a buffer output. `EARMARK_BENCH_QUICK=1` takes two minutes of sound and
fewer repetitions instead of half an hour.
"""

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from PySide6.QtCore import QCoreApplication

from earmark.domain.ranges import TimeRange
from earmark.errors import MediaError
from earmark.playback.media import PreparedMedia, prepare
from earmark.playback.vlc_player import VlcPlayer
from playback.coded_sound import write_coded
from playback.ear import RATE, Ear
from playback.listening import Listener

QUICK = os.environ.get("EARMARK_BENCH_QUICK") == "1"
FOLDER = Path(__file__).resolve().parent.parent.parent / "build" / "bench-media"
SECONDS = 120 if QUICK else 1800
LISTEN_S = 3.0 if QUICK else 10.0
SEEKS = 5 if QUICK else 20
LONG_H = 10
MP3_FRAME = 1152
# Without a header nothing tells the encoder's delay, so every decoder plays it.
NO_HEADER_MS = -1105 / 44.1
RATES = (1.0, 0.5, 1.5, 2.0, 3.0)
LOOPED = ("cbr.mp3", "m4a", "opus")
QT_FILES = ("cbr.mp3",) if QUICK else ("cbr.mp3", "m4a", "opus", "wav")
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
    found: list[Row] = []
    found.extend(_vlc_rows())
    found.extend(_qt_rows())
    return found


def _app() -> QCoreApplication:
    return QCoreApplication.instance() or QCoreApplication([])


def _row(name: str, figure: float | None, unit: str, bar: float | None = None) -> Row:
    ok = figure is not None and (bar is None or figure <= bar)
    shown = None if figure is None else round(float(figure), 1)
    return {"group": "playback", "name": name, "figure": shown, "unit": unit, "bar": bar, "ok": ok}


def _vlc_rows() -> Iterator[Row]:
    ear = Ear()
    try:
        player = VlcPlayer(prepare=ear.attach)
    except MediaError as error:
        yield _row(f"libvlc: {error.message}", None, "")
        return
    listener = Listener(player, ear)
    for name in FORMATS:
        media = _media(name)
        listener.bias_ms = FORMATS[name][3]
        player.load(media.path, media.duration_ms, 3000)
        player.play()
        listener.listen(0.6)
        yield from _sync_rows(f"vlc {name}", player, listener, media)
        yield from _seek_rows(f"vlc {name}", player, listener, (1000, media.duration_ms - 4000))
        if name in LOOPED:
            yield from _loop_rows(f"vlc {name}", player, ear, listener)
    yield from _long_rows(player, listener)
    player.close()
    yield from _processor_rows()


def _sync_rows(title: str, player: Any, listener: Listener, media: PreparedMedia) -> Iterator[Row]:
    for rate in RATES:
        player.set_rate(rate)
        player.seek(round(media.duration_ms * 0.3))
        listener.forget()
        listener.listen(0.5)
        seconds = min(LISTEN_S, media.duration_ms * 0.6 / 1000 / rate)
        errors = listener.errors(listener.listen(seconds))
        bar = 30.0 if rate == 1.0 else 60.0
        for label, figure, limit in (
            ("p50", np.percentile(errors, 50), None),
            ("p95", np.percentile(errors, 95), bar),
            ("max", errors.max(), 150.0),
        ):
            yield _row(f"{title} ×{rate:g} clock against sound {label}", figure, "ms", limit)
    player.set_rate(1.0)


def _seek_rows(
    title: str, player: Any, listener: Listener, between_ms: tuple[int, int]
) -> Iterator[Row]:
    dice = random.Random(4)
    wrong, waits, later = [], [], []
    for _ in range(SEEKS):
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
    limit = 100.0 if "flac" in title else 60.0
    yield _row(f"{title} content after a seek, largest error", max(wrong), "ms", limit)
    yield _row(f"{title} seek to sound p95", np.percentile(waits or [1e6], 95), "ms", 100.0)
    yield _row(f"{title} clock from 0.5 s after a seek p95", max(later or [1e6]), "ms", 60.0)


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


def _long_rows(player: VlcPlayer, listener: Listener) -> Iterator[Row]:
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
        yield _row(f"{title} clock against sound p95", np.percentile(errors, 95), "ms", 30.0)


def _processor_rows() -> Iterator[Row]:
    """Measure processor time with a position asked for sixty times a second."""
    player = VlcPlayer(arguments=("--aout=adummy",))
    listener = Listener(player, Ear())
    media = _long_media()
    player.load(media.path, media.duration_ms, 30_000)
    player.play()
    listener.listen(1.0, every_ms=16)
    for name, bar in (("playing at ×1", 15.0), ("paused", 3.0)):
        began, spent = time.monotonic(), time.process_time()
        listener.listen(LISTEN_S, every_ms=16 if player.is_playing else 1000)
        share = (time.process_time() - spent) / (time.monotonic() - began) * 100
        yield _row(f"vlc processor, {name}", share, "% of a core", bar)
        player.pause()
    player.close()


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
    for name in QT_FILES:
        media = _media(name)
        listener.bias_ms = FORMATS[name][3]
        player.load(media.path, media.duration_ms, 3000)
        player.play()
        listener.listen(0.8)
        yield from _sync_rows(f"qt {name}", player, listener, media)
        yield from _seek_rows(f"qt {name}", player, listener, (1000, media.duration_ms - 4000))
    player.close()


def _media(name: str) -> PreparedMedia:
    suffix, codec, options, _ = FORMATS[name]
    FOLDER.mkdir(parents=True, exist_ok=True)
    source = FOLDER / f"{SECONDS} s, {name}.{suffix}"
    if not source.exists():
        part = source.with_name(f"part.{suffix}")
        write_coded(part, SECONDS, codec, **options).replace(source)
    return prepare(source, FOLDER / "cache")


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
