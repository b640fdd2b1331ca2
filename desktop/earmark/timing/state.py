"""What an alignment has found so far, in a form that can be stored and taken up again."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from earmark.errors import AppError
from earmark.timing.recogniser import Heard

_VERSION = 1


def alignment_key(lines: Sequence[str], media: Path) -> str:
    """A short name for this text with this recording; a state belongs to one such pair."""
    digest = hashlib.sha256()
    digest.update(str(media.stat().st_size).encode())
    with media.open("rb") as file:
        digest.update(file.read(65536))
    for line in lines:
        digest.update(line.encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()[:24]


@dataclass
class AlignmentState:
    """Recognised words by chunk, and forced words by stretch of tokens.

    Small enough to be stored often: about 150 kB of JSON for an hour.
    `heard[number]` is (first token, last token, words); `coarse` marks chunks that were heard
    against the whole text only. `forced` holds one word, or None, for each token from the first to
    before the last number of its keys; the other two are times.
    """

    key: str
    length_ms: int = 0
    cpu_s: float = 0.0
    heard: dict[int, tuple[int, int, list[Heard]]] = field(default_factory=dict)
    coarse: set[int] = field(default_factory=set)
    again: dict[tuple[int, int], list[Heard]] = field(default_factory=dict)
    forced: dict[tuple[int, int, int, int], list[Heard | None]] = field(default_factory=dict)

    def to_json(self) -> str:
        """The state as JSON."""
        return json.dumps(
            {
                "version": _VERSION,
                "key": self.key,
                "length_ms": self.length_ms,
                "cpu_s": round(self.cpu_s, 2),
                "heard": [[n, a, z, words] for n, (a, z, words) in self.heard.items()],
                "coarse": sorted(self.coarse),
                "again": [[*where, words] for where, words in self.again.items()],
                "forced": [[*where, words] for where, words in self.forced.items()],
            },
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> "AlignmentState":
        """Read a stored state.

        Raises:
            AppError: If it is damaged or from another version; start again without it then.
        """
        try:
            data: dict[str, Any] = json.loads(text)
            if data["version"] != _VERSION:
                raise ValueError(data["version"])
            return cls(
                str(data["key"]),
                int(data["length_ms"]),
                float(data["cpu_s"]),
                {n: (a, z, [Heard(*w) for w in words]) for n, a, z, words in data["heard"]},
                set(data["coarse"]),
                {(a, z): [Heard(*w) for w in words] for a, z, words in data["again"]},
                {
                    (a, z, s, e): [w and Heard(*w) for w in words]
                    for a, z, s, e, words in data["forced"]
                },
            )
        except (ValueError, KeyError, TypeError) as error:
            raise AppError(
                "The stored state of the alignment cannot be read.", "Align the episode again."
            ) from error
