"""A stand-in for the package faster-whisper: its models say what a test tells them to."""

import importlib.machinery
import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

Line = tuple[str, float, float]


def install(monkeypatch: pytest.MonkeyPatch, lines: list[Line]) -> list[dict[str, Any]]:
    """Let `import faster_whisper` find a recogniser that says these lines (text, start, end in s).

    Returns:
        What models were asked to be loaded, as it happens.
    """
    loaded: list[dict[str, Any]] = []

    class WhisperModel:
        def __init__(self, model: str, **options: Any) -> None:
            loaded.append({"model": model, **options})
            if model == "missing":
                raise OSError("no such model")

        def transcribe(self, _media: str, **_options: Any) -> tuple[Iterator[Any], None]:
            return iter([_segment(*line) for line in lines]), None

    module = ModuleType("faster_whisper")
    module.__spec__ = importlib.machinery.ModuleSpec("faster_whisper", None)
    module.WhisperModel = WhisperModel  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "faster_whisper", module)
    return loaded


def uninstall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `import faster_whisper` fail, as where the extra is not installed."""
    monkeypatch.setitem(sys.modules, "faster_whisper", None)


def _segment(text: str, start: float, end: float) -> SimpleNamespace:
    pieces = text.split()
    step = (end - start) / len(pieces)
    words = [
        SimpleNamespace(
            word=f" {piece}",
            start=start + at * step,
            end=start + (at + 1) * step - 0.02,
            probability=0.9,
        )
        for at, piece in enumerate(pieces)
    ]
    return SimpleNamespace(text=f" {text}", start=start, end=end, words=words)
