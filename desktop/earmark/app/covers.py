"""The cover of an episode: inside its recording, beside it, or where its feed says it lies."""

import hashlib
from pathlib import Path

from earmark import paths
from earmark.domain.episode import Episode
from earmark.errors import AppError

_NAMES = ("cover", "folder", "front")
_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
_MOST_BYTES = 20_000_000
_NONE = b""


def cover_file(episode: Episode) -> Path | None:
    """The file of a picture; slow the first time, to be asked beside the window.

    What was found, or that nothing was, is kept in the cache.
    """
    recording = Path(episode.media.path) if episode.media and episode.media.path else None
    if recording is not None and (beside := _beside(recording)) is not None:
        return beside
    kept = _kept(episode)
    if kept is None:
        return None
    if not kept.exists():
        picture = _picture(recording, episode.remote.cover if episode.remote else "")
        if picture is None:
            return None  # could not be looked at now; perhaps another time
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(picture)
    return kept if kept.stat().st_size else None


def _kept(episode: Episode) -> Path | None:
    """Where the cache keeps it: by recording, or by address so that a feed's is fetched once."""
    by = episode.remote.cover if episode.remote else ""
    by = by or (episode.media.sha256 if episode.media else "")
    if not by:
        return None
    return paths.cache_dir() / "covers" / hashlib.sha256(by.encode()).hexdigest()[:32]


def _beside(recording: Path) -> Path | None:
    stems = (recording.stem, *_NAMES)
    for stem in stems:
        for ending in _ENDINGS:
            picture = recording.with_name(stem + ending)
            if picture.is_file():
                return picture
    return None


def _picture(recording: Path | None, address: str) -> bytes | None:
    """The bytes of a picture, empty where there is none, None where it can't be told now."""
    if recording is not None and recording.is_file():
        from earmark.playback.cover import embedded_cover

        if (inside := embedded_cover(recording)) is not None:
            return inside
        if not address:
            return _NONE
    if not address:
        return None
    from earmark.fetching.documents import fetch

    try:
        return fetch(address, max_bytes=_MOST_BYTES).content
    except AppError:
        return None
