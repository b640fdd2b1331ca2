"""A recording without a transcript is written down; what was written stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.app import transcribing
from earmark.app.aligning import align_with_recogniser
from earmark.app.project import Project
from earmark.app.recordings import media_of
from earmark.app.transcribing import is_installed, open_recogniser, transcribe_episode
from earmark.domain.transcript import TimingSource
from earmark.errors import AppError, Cancelled, ProjectError
from earmark.timing.align import AlignmentControl
from fake_whisper import Line, install, uninstall
from reversible import assert_reversible
from short_reading import Reading, make

SAID: list[Line] = [
    ("Hello, and welcome to the Lamp Room.", 0.3, 3.0),
    ("I am Mara Quill.", 3.2, 5.0),
    ("One hundred and ninety-six steps.", 5.5, 9.0),
]


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    return make(tmp_path_factory.mktemp("reading"), 4)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark", annotator="Ada") as opened:
        yield opened


@pytest.fixture
def bare(project: Project, reading: Reading) -> int:
    """An episode with a recording and no transcript."""
    from earmark.app import edits

    return edits.create_episode(project, None, (), media_of(reading.sound))


def test_what_is_heard_becomes_a_transcript_with_words_in_one_step(
    project: Project, bare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, SAID)
    monkeypatch.setattr(transcribing, "_WRITE_EVERY_S", 0.0)
    shares: list[float] = []
    made = assert_reversible(
        project,
        lambda: transcribe_episode(
            project, bare, open_recogniser("m"), told=lambda share, _left: shares.append(share)
        ),
    )
    assert made.segments == 3
    found = project.transcript(bare)
    assert [one.text for one in found] == [line[0] for line in SAID]
    assert [one.start_ms for one in found] == [300, 3200, 5500]
    first = found[0]
    assert [first.text[word.start : word.end] for word in first.words] == first.text.split()
    assert first.source is TimingSource.ALIGNED
    assert first.confidence == pytest.approx(0.9)
    assert shares == sorted(shares)


def test_partial_text_appears_as_it_comes_and_stays_when_cancelled(
    project: Project, bare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, SAID)
    monkeypatch.setattr(transcribing, "_WRITE_EVERY_S", 0.0)
    control, seen = AlignmentControl(), []

    def told(_share: float, _left: float | None) -> None:
        seen.append(len(project.transcript(bare)))
        if len(seen) == 2:
            control.cancel()

    with pytest.raises(Cancelled):
        transcribe_episode(project, bare, open_recogniser("m"), control=control, told=told)
    assert seen == [1, 2]
    assert len(project.transcript(bare)) == 2


def test_an_episode_with_a_transcript_is_left_alone(
    project: Project, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, SAID)
    episode_id = reading.put_into(project)
    with pytest.raises(ProjectError, match="has a transcript already"):
        transcribe_episode(project, episode_id, open_recogniser("m"))


def test_a_text_is_aligned_by_what_whisper_heard(
    project: Project, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends = [*reading.starts_ms[1:], 14_000]
    said = [
        (text, start / 1000, end / 1000 - 0.1)
        for text, start, end in zip(reading.lines, reading.starts_ms, ends, strict=True)
    ]
    install(monkeypatch, said)
    episode_id = reading.put_into(project)
    found = align_with_recogniser(project, episode_id, open_recogniser("m"))
    assert found.report.verdict == "aligned"
    present = project.transcript(episode_id)
    off = [abs(one.start_ms - ms) for one, ms in zip(present, reading.starts_ms, strict=True)]
    assert max(off) <= 60
    assert project.timing_report(episode_id) == found.report


def test_without_the_extra_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    uninstall(monkeypatch)
    with pytest.raises(AppError) as error:
        open_recogniser("m")
    assert "pip install 'earmark[whisper]'" in error.value.hint


def test_a_model_is_fetched_only_when_the_person_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = install(monkeypatch, SAID)
    assert is_installed()
    open_recogniser("small")
    open_recogniser("small", may_fetch=True)
    assert [one["local_files_only"] for one in loaded] == [True, False]
    with pytest.raises(AppError, match="could not be loaded"):
        open_recogniser("missing")
