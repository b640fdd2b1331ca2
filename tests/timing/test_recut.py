"""Another cut of a recording, coarse times refined, and recognisers that write freely."""

import builtins
import wave
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from earmark.domain.transcript import TimingSource
from earmark.errors import AppError, Cancelled
from earmark.timing.align import AlignmentControl, AlignmentResult
from earmark.timing.estimate import estimate
from earmark.timing.recut import recut, refine
from earmark.timing.report import judge, refusal
from earmark.timing.timed import TimedLine, is_monotone, move_line
from earmark.timing.whisper import (
    FasterWhisper,
    SpokenSegment,
    SpokenWord,
    align_with,
    transcribe,
)

TEXTS = [
    "Le jardin se réveille au mois de mars.",
    "Les premières fleurs sortent de la terre froide.",
    "Un merle chante sur le toit de la grange.",
    "Plus tard, la pluie tombe pendant trois jours.",
    "Alors personne ne travaille dehors, sauf les grenouilles.",
    "Enfin le soleil revient et tout pousse en même temps.",
] * 4
LENGTH_MS = 120_000


def aligned(lines: Sequence[TimedLine]) -> list[TimedLine]:
    return [replace(line, source=TimingSource.ALIGNED, uncertainty_ms=60) for line in lines]


def result_of(lines: list[TimedLine]) -> AlignmentResult:
    return AlignmentResult(lines, judge(lines, (), 1.0, 0.0))


OLD = aligned(estimate(TEXTS, LENGTH_MS))


def test_another_advertisement_is_reported_and_everything_behind_it_moved() -> None:
    new = [*OLD[:10], *(move_line(line, 30_000) for line in OLD[10:])]
    found = recut(OLD, result_of(new))
    assert found.lines == new
    assert found.removed == ()
    (change,) = found.inserted
    assert change.row == 10
    assert change.end_ms - change.start_ms == 30_000


def test_a_removed_stretch_is_reported_in_the_old_cut() -> None:
    old = [*OLD[:10], *(move_line(line, 30_000) for line in OLD[10:])]
    found = recut(old, result_of(OLD))
    assert found.inserted == ()
    (change,) = found.removed
    assert (change.row, change.end_ms) == (10, old[10].start_ms)


def test_a_line_not_found_keeps_its_old_place_between_its_neighbours() -> None:
    new = [move_line(line, 5000) for line in OLD]
    right = new[7]
    new[7] = replace(move_line(right, 900), source=TimingSource.ESTIMATED)
    found = recut(OLD, result_of(new))
    assert found.lines[7] == right
    assert is_monotone(found.lines)


def test_coarse_given_times_are_refined_where_something_was_found() -> None:
    given = [
        replace(line, start_ms=line.start_ms // 1000 * 1000, source=TimingSource.GIVEN)
        for line in OLD
    ]
    found = list(OLD)
    found[5] = replace(OLD[5], source=TimingSource.ESTIMATED)
    result = refine(given, result_of(found))
    assert result[4] == OLD[4]
    assert result[5].source is TimingSource.GIVEN
    assert OLD[4].start_ms <= result[5].start_ms <= OLD[6].start_ms
    refused = AlignmentResult(found, refusal(0.03, 0.0))
    assert refine(given, refused) == given


class FakeRecogniser:
    """Says the French text, with the slips of a real recogniser."""

    def __init__(self, slips: Mapping[str, str] | None = None) -> None:
        self.slips = slips or {}

    def segments(self, media: Path, language: str | None) -> Iterator[SpokenSegment]:
        for line, text in zip(OLD, TEXTS, strict=True):
            words = tuple(
                SpokenWord(
                    self.slips.get(text[w.start : w.end], text[w.start : w.end]),
                    w.start_ms,
                    w.end_ms,
                    0.9,
                )
                for w in line.words
            )
            yield SpokenSegment(text, line.start_ms, line.end_ms, words)


@pytest.fixture
def silent_media(tmp_path: Path) -> Path:
    path = tmp_path / "sound.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(2 * 8 * LENGTH_MS))
    return path


def test_words_of_a_free_recogniser_time_the_given_text(silent_media: Path) -> None:
    slips = {"merle": "Merl", "grange.": "grandes", "froide.": "fraude"}
    result = align_with(FakeRecogniser(slips), TEXTS, silent_media, language="fr")
    off = [abs(a.start_ms - b.start_ms) for a, b in zip(result.lines, OLD, strict=True)]
    assert max(off) <= 20
    assert result.report.aligned_share == 1.0


def test_a_free_recogniser_that_hears_something_else_is_refused(silent_media: Path) -> None:
    lines = [f"Entirely different sentence {n}." for n in range(20)]
    result = align_with(FakeRecogniser(), lines, silent_media)
    assert result.report.verdict == "refused"


def test_transcription_yields_segments_as_they_come_and_can_be_cancelled(
    silent_media: Path,
) -> None:
    control = AlignmentControl()
    steps = transcribe(FakeRecogniser(), silent_media, control=control)
    first = next(steps)
    assert first.segment.text == TEXTS[0]
    assert 0 < first.fraction < 0.2
    control.cancel()
    with pytest.raises(Cancelled):
        next(steps)


def test_without_the_extra_the_error_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real_import = builtins.__import__

    def without_whisper(name: str, *rest: object) -> ModuleType:
        if name.startswith("faster_whisper"):
            raise ImportError(name)
        return real_import(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without_whisper)
    with pytest.raises(AppError) as error:
        FasterWhisper("small")
    assert "earmark[whisper]" in error.value.hint
