"""Recordings from files and from the web: checked, copied so that they can be played, drawn."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from earmark import fetching, paths
from earmark.domain.addresses import is_address
from earmark.domain.episode import Media

_FETCHING = 0.9  # share of the work where a recording comes from the web

Asked = Callable[[], bool]


class Progress(Protocol):
    """What is told how far the work is: a share, and perhaps what there is to say."""

    def __call__(self, share: float, text: str = "", /) -> None: ...


def as_recording(named: str | Path) -> Path | str:
    """A file, or the address where one is to be fetched from."""
    return named if isinstance(named, str) and is_address(named) else Path(named)


def media_of(
    audio: Path | str,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
    download_limit: int = fetching.MAX_RECORDING,
    *,
    named: bool = True,
) -> Media:
    """Check a recording and make its seekable copy and its peaks; fetch it first from the web.

    Args:
        audio: A file, or an address.
        progress: Called with the share of the work that is done.
        cancelled: Asked now and then whether to stop.
        download_limit: The largest file that is fetched, in bytes.
        named: A person named this very address, so it may lie on their own network.

    Raises:
        MediaError: If it can't be used.
        Cancelled: If `cancelled` said so.
    """
    from earmark.playback.media import prepare

    if isinstance(audio, str):
        return _fetched(audio.strip(), progress, cancelled, download_limit, named)
    made = prepare(audio, paths.media_cache(), progress=progress, cancelled=cancelled)
    return Media(
        str(audio.resolve()),
        made.sha256,
        made.duration_ms,
        audio.stat().st_size,
        str(made.path),
        str(made.peaks_path),
    )


def _fetched(
    address: str, progress: Progress | None, cancelled: Asked | None, limit: int, named: bool
) -> Media:
    """Fetch and prepare; only the seekable copy stays, as the rest can be fetched again."""

    def fetching_(share: float, text: str) -> None:
        if progress is not None:
            progress(share * _FETCHING, text)

    def preparing(share: float, text: str = "") -> None:
        if progress is not None:
            progress(_FETCHING + share * (1 - _FETCHING), text)

    folder = paths.downloads()
    folder.mkdir(parents=True, exist_ok=True)
    came = fetching.download(
        address, folder, max_bytes=limit, local=named, progress=fetching_, cancelled=cancelled
    )
    try:
        return replace(media_of(came.path, preparing, cancelled), path=address)
    finally:
        came.path.unlink(missing_ok=True)
