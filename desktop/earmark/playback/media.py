"""Prepare a recording for playing: checked, copied, measured, drawn, once for each content.

Nothing is ever played from the original: seeking in it lands seconds off for many
formats. See `remux` for what is done, `cache` for where it is kept.
"""

import contextlib
import multiprocessing
import os
import shutil
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from earmark.errors import Cancelled, MediaError
from earmark.playback.cache import PART_PREFIX, Facts, MediaCache, PreparedMedia
from earmark.playback.inspection import MediaInfo, check
from earmark.playback.peaks import load_peaks, peaks_for
from earmark.playback.remux import Copied, disk_full, work

__all__ = ["MediaInfo", "PreparedMedia", "check", "load_peaks", "peaks_for", "prepare"]

_POLL_S = 0.05
_ROOM_BYTES = 16 * 1024 * 1024
# Playing and aligning may both need the copy of one recording at the same moment.
_MAKING: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)


def prepare(
    source: Path,
    cache_dir: Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> PreparedMedia:
    """Return the prepared copy of a recording, making it if its content was never seen.

    Blocks; call it from a background job. The work itself is done in another process,
    which is killed when `cancelled` says so.

    Args:
        source: The original; only read.
        cache_dir: The folder of prepared recordings, see `paths.media_cache`.
        progress: Called with the share done, 0 to 1, in this thread.
        cancelled: Asked some twenty times a second.

    Raises:
        MediaError: If the recording can't be used or the copy can't be written.
        Cancelled: If `cancelled` said so. Nothing is left behind.
    """
    info = check(source)
    cache = MediaCache(cache_dir)
    try:
        cache_dir.mkdir(parents=True, exist_ok=True)
        sha256 = cache.hash_of(source, cancelled)
    except OSError as error:
        raise _not_writable(cache_dir, error) from error
    with _alone(sha256, cancelled):
        found = cache.find(sha256)
        if found is None:
            cache.remove_leftovers()
            _check_room(info, cache_dir)
            found = _make(source, sha256, cache, progress, cancelled)
    if progress is not None:
        progress(1.0)
    return found


@contextlib.contextmanager
def _alone(sha256: str, cancelled: Callable[[], bool] | None) -> Iterator[None]:
    """Let one thread at a time make the copy of a recording; the others find it then."""
    lock = _MAKING[sha256]
    while not lock.acquire(timeout=_POLL_S):
        if cancelled is not None and cancelled():
            raise Cancelled
    try:
        yield
    finally:
        lock.release()


def _make(
    source: Path,
    sha256: str,
    cache: MediaCache,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> PreparedMedia:
    stem = f"{PART_PREFIX}{os.getpid()}-{sha256[:16]}"
    media, peaks = cache.folder / f"{stem}.mka", cache.folder / f"{stem}.npy"
    try:
        copied = _run(source, media, peaks, progress, cancelled)
        facts = Facts(
            sha256=sha256,
            source_name=source.name,
            size=media.stat().st_size,
            duration_ms=copied.duration_ms,
            codec=copied.codec,
            channels=copied.channels,
            sample_rate=copied.sample_rate,
            lead_ms=copied.lead_ms,
            self_contained=copied.self_contained,
            cluster_frames=copied.cluster_frames,
        )
        return cache.commit(media, peaks, facts)
    except OSError as error:
        cache.remove(sha256)
        raise _not_writable(cache.folder, error) from error
    finally:
        for part in (media, peaks):
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _run(
    source: Path,
    media: Path,
    peaks: Path,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Copied:
    """Run `remux.work` in a process of its own and wait for what it says."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(
        target=work,
        args=(sender, str(source.absolute()), str(media), str(peaks)),
        name="earmark-media",
        daemon=True,
    )
    try:
        process.start()
        sender.close()
        return _listen(receiver, source, progress, cancelled)
    finally:
        receiver.close()
        process.kill()
        process.join()
        process.close()


def _listen(
    receiver: Connection,
    source: Path,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Copied:
    while True:
        if cancelled is not None and cancelled():
            raise Cancelled
        if not receiver.poll(_POLL_S):
            continue
        try:
            kind, value = _receive(receiver)
        except EOFError as error:
            raise MediaError(
                f"Reading {source.name} broke off unexpectedly.",
                "The file may be damaged: download or copy it again.",
            ) from error
        if kind == "error":
            raise value
        if kind == "done" and isinstance(value, Copied):
            return value
        if progress is not None:
            progress(float(value))


def _receive(receiver: Connection) -> tuple[str, Any]:
    kind, value = receiver.recv()
    return str(kind), value


def _check_room(info: MediaInfo, folder: Path) -> None:
    """Refuse early what can't fit, instead of filling the disk to the last byte."""
    if shutil.disk_usage(folder).free < info.size_bytes + _ROOM_BYTES:
        raise disk_full()


def _not_writable(folder: Path, error: OSError) -> MediaError:
    if isinstance(error, PermissionError) or error.errno in {1, 13, 30}:
        return MediaError(
            f"The folder of prepared recordings can't be written: {folder}",
            "Check its permissions, or choose another folder in the settings.",
        )
    if error.errno in {27, 28, 122}:
        return disk_full()
    return MediaError(
        f"The recording could not be prepared: {error.strerror or error}.",
        "Check the disk that holds the recording and the cache.",
    )
