"""What a feed says about an episode, as the JSON text that the episode's row keeps."""

import json

from earmark.domain.episode import Remote, RemoteTranscript

_TEXTS = ("feed", "guid", "audio", "audio_type", "chapters", "cover")


def pack(remote: Remote | None) -> str:
    """The text to keep, empty for an episode that no feed named."""
    if remote is None:
        return ""
    kept: dict[str, object] = {name: getattr(remote, name) for name in _TEXTS}
    kept["audio_size"] = remote.audio_size
    kept["transcripts"] = [[one.url, one.type] for one in remote.transcripts]
    there = {name: value for name, value in kept.items() if value}
    return json.dumps(there, ensure_ascii=False, separators=(",", ":"))


def unpack(text: str) -> Remote | None:
    """What was kept.

    Raises:
        ValueError, TypeError: If the text is nothing that `pack` wrote.
    """
    if not text:
        return None
    kept = json.loads(text)
    return Remote(
        **{name: str(kept.get(name, "")) for name in _TEXTS},
        audio_size=int(kept.get("audio_size", 0)),
        transcripts=tuple(RemoteTranscript(url, kind) for url, kind in kept.get("transcripts", ())),
    )
