"""Times found in the sound come beside the person's work: not undone, never over a pin."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from earmark import paths
from earmark.app import edits, retiming
from earmark.app.aligning import align_episode, describe
from earmark.app.alignment_due import needs_alignment
from earmark.app.better_times import BetterTimes, line_of, report_of, timed
from earmark.app.importing import add_recording
from earmark.app.project import Project
from earmark.app.recordings import media_of
from earmark.domain.annotation import Annotation
from earmark.domain.changes import ChangeSet
from earmark.domain.timing_report import TimingReport
from earmark.domain.transcript import TimingSource, Transcript
from earmark.errors import Cancelled, MediaError, ProjectError
from earmark.timing.align import AlignmentControl, AlignmentResult
from earmark.timing.report import Stretch, judge, refusal
from earmark.timing.timed import TimedLine, is_monotone
from reversible import add_episode, dump
from short_reading import Reading, make, samples, with_insert, write_wave


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    return make(tmp_path_factory.mktemp("reading"), 6)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark", annotator="Ada") as opened:
        yield opened


def lines_at(transcript: Transcript, step_ms: int, source: TimingSource) -> list[TimedLine]:
    """Invented times for every line."""
    return [
        TimedLine(row * step_ms, row * step_ms + step_ms - 10, source, 0.9, 50)
        for row in range(len(transcript))
    ]


def estimated_episode(project: Project, reading: Reading) -> int:
    return reading.put_into(project)


def test_aligning_is_no_step_of_undo_and_undo_of_a_tag_keeps_the_better_times(
    project: Project, reading: Reading
) -> None:
    episode_id = estimated_episode(project, reading)
    before = project.transcript(episode_id)
    assert all(one.source is TimingSource.ESTIMATED for one in before)
    early = edits.add_annotation(project, episode_id, 1, before.whole_span(2))
    late: list[Annotation] = []

    def tag_meanwhile(change: ChangeSet) -> None:
        if change.label.startswith("Align") and not late:
            late.append(edits.add_annotation(project, episode_id, 2, before.whole_span(4)))

    project.changed.connect(tag_meanwhile)
    found = align_episode(project, episode_id, jobs=1)

    after = project.transcript(episode_id)
    assert found.report.verdict == "aligned"
    assert describe(found.report).startswith("100% of the lines")
    assert [one.source for one in after] == [TimingSource.ALIGNED] * len(after)
    off = [abs(one.start_ms - ms) for one, ms in zip(after, reading.starts_ms, strict=True)]
    assert max(off) <= 250
    assert late, "nothing was written on the way"
    labels = [one.label for one in project.history()]
    assert not any(label.startswith("Align") for label in labels)
    assert [label.split()[0] for label in labels[:2]] == ["Tag", "Tag"]
    for tagged in (early, late[0]):
        assert project.annotation(tagged.id).time == after.time_of(tagged.span)
        assert project.annotation(tagged.id).text == tagged.text

    assert project.undo() is not None
    assert project.undo() is not None
    assert project.annotations(episode_id) == []
    assert project.transcript(episode_id) == after
    project.redo()
    assert project.annotation(early.id).time == after.time_of(early.span)
    assert not needs_alignment(project, project.episode(episode_id))


def test_times_that_a_person_sets_meanwhile_stay(project: Project, reading: Reading) -> None:
    episode_id = estimated_episode(project, reading)
    known = project.transcript(episode_id)
    better = BetterTimes(project, project.episode(episode_id), known, refine=False)
    pinned_ms = 21_000
    retiming.set_line_start(project, episode_id, 3, pinned_ms)

    better.keep(dict(enumerate(lines_at(known, 5500, TimingSource.ALIGNED))))

    present = project.transcript(episode_id)
    assert (present[3].start_ms, present[3].source) == (pinned_ms, TimingSource.MANUAL)
    assert present[1].source is TimingSource.ALIGNED
    assert present[4].source is TimingSource.ALIGNED
    assert is_monotone([line_of(one) for one in present])


def test_a_time_found_on_the_wrong_side_of_a_new_pin_is_left_out(
    project: Project, reading: Reading
) -> None:
    episode_id = estimated_episode(project, reading)
    known = project.transcript(episode_id)
    better = BetterTimes(project, project.episode(episode_id), known, refine=False)
    retiming.set_line_start(project, episode_id, 3, 4000)
    better.keep(dict(enumerate(lines_at(known, 5500, TimingSource.ALIGNED))))
    present = project.transcript(episode_id)
    assert [one.source for one in present][:4] == [
        TimingSource.ESTIMATED,
        TimingSource.ESTIMATED,
        TimingSource.ESTIMATED,
        TimingSource.MANUAL,
    ]
    assert is_monotone([line_of(one) for one in present])


def test_times_that_hardly_differ_are_not_written(project: Project, reading: Reading) -> None:
    episode_id = estimated_episode(project, reading)
    known = project.transcript(episode_id)
    better = BetterTimes(project, project.episode(episode_id), known, refine=False)
    lines = lines_at(known, 5500, TimingSource.ALIGNED)
    touched: list[int] = []
    project.changed.connect(lambda change: touched.append(len(change.touched["segment"])))
    better.keep(dict(enumerate(lines)))
    moved = [TimedLine(a.start_ms + 5, a.end_ms + 5, a.source, 0.8, 60) for a in lines]
    better.keep(dict(enumerate(moved)))
    moved[2] = TimedLine(11_040, 16_400, TimingSource.ALIGNED, 0.8, 60)
    better.keep(dict(enumerate(moved)))
    assert touched == [len(known), 1]


def test_aligning_anew_does_not_take_back_what_was_found_until_it_finds_better(
    project: Project, reading: Reading
) -> None:
    episode_id = estimated_episode(project, reading)
    first = project.transcript(episode_id)
    aligned = lines_at(first, 5500, TimingSource.ALIGNED)
    half = dict(list(enumerate(aligned))[: len(aligned) // 2])
    BetterTimes(project, project.episode(episode_id), first, refine=False).keep(half)
    known = project.transcript(episode_id)
    anew = BetterTimes(project, project.episode(episode_id), known, refine=False)
    rough = lines_at(known, 4000, TimingSource.ESTIMATED)
    anew.keep({row: replace(line, uncertainty_ms=32_000) for row, line in enumerate(rough)})
    assert list(project.transcript(episode_id)) == list(known)
    found = replace(aligned[-1], start_ms=aligned[-1].start_ms - 700)
    anew.keep({len(known) - 1: found})
    assert project.transcript(episode_id)[-1].start_ms == found.start_ms


def test_a_wrong_recording_is_refused_and_leaves_the_estimates(
    project: Project, reading: Reading, tmp_path: Path
) -> None:
    wrong = Reading(
        reading.text, write_wave(tmp_path / "w.wav", samples(tmp_path, 140_000, 185_000)), [], []
    )
    episode_id = estimated_episode(project, wrong)
    before = project.transcript(episode_id)
    found = align_episode(project, episode_id, jobs=1)
    assert found.report.verdict == "refused"
    assert "of the words were found" in found.report.message
    assert "earmark[whisper]" in found.report.hint
    assert project.transcript(episode_id) == before
    assert project.timing_report(episode_id) == found.report


def test_refused_after_a_pin_was_set_estimates_around_the_pin(
    project: Project, reading: Reading
) -> None:
    episode_id = estimated_episode(project, reading)
    known = project.transcript(episode_id)
    better = BetterTimes(project, project.episode(episode_id), known, refine=False)
    better.keep(dict(enumerate(lines_at(known, 900, TimingSource.ALIGNED))))
    retiming.set_line_start(project, episode_id, 3, 20_000)
    better.finish(AlignmentResult(lines_at(known, 1, TimingSource.ESTIMATED), refusal(0.02, 1.0)))
    present = project.transcript(episode_id)
    assert present[3].start_ms == 20_000
    sources = {one.source for row, one in enumerate(present) if row != 3}
    assert sources == {TimingSource.ESTIMATED}
    assert is_monotone([line_of(one) for one in present])


def test_an_inserted_advertisement_is_reported_with_its_length(
    project: Project, reading: Reading, tmp_path: Path
) -> None:
    sound, length_ms = with_insert(tmp_path, 6, 4)
    episode_id = estimated_episode(project, Reading(reading.text, sound, [], []))
    report = align_episode(project, episode_id, jobs=1).report
    (gap,) = report.gaps
    assert abs(gap.time.duration_ms - length_ms) < 2500
    assert gap.before_segment_id == project.transcript(episode_id)[4].id
    assert project.timing_report(episode_id) == report
    assert "not in the text" in describe(report)


def test_what_is_known_belongs_to_one_recording(
    project: Project, reading: Reading, tmp_path: Path
) -> None:
    episode_id = estimated_episode(project, reading)
    project.save_timing_report(episode_id, TimingReport("refused", 0.0, 0.02))
    other = media_of(write_wave(tmp_path / "o.wav", samples(tmp_path, 1000, 30_000)))
    add_recording(project, project.episode(episode_id), other)
    assert project.timing_report(episode_id) is None
    assert needs_alignment(project, project.episode(episode_id))
    project.undo()
    known = project.timing_report(episode_id)
    assert known is not None
    assert known.verdict == "refused"


def test_given_times_stay_unless_asked_and_refining_them_can_be_undone(
    project: Project, reading: Reading
) -> None:
    episode_id = estimated_episode(project, reading)
    known = project.transcript(episode_id)
    given = lines_at(known, 5000, TimingSource.GIVEN)
    segments = [timed(one, line) for one, line in zip(known, given, strict=True)]
    edits.retime(project, episode_id, segments, "Give times")
    known, before = project.transcript(episode_id), dump(project.path)
    found = lines_at(known, 5200, TimingSource.ALIGNED)
    found[2] = TimedLine(10_300, 15_000, TimingSource.ESTIMATED, None, 900)
    result = AlignmentResult(found, judge(found, (), 0.9, 1.0))
    episode = project.episode(episode_id)

    BetterTimes(project, episode, known, refine=False).finish(result)
    assert dump(project.path) == before

    BetterTimes(project, episode, known, refine=True).finish(result)
    present = project.transcript(episode_id)
    assert present[2].source is TimingSource.GIVEN
    assert [one.source for one in present].count(TimingSource.ALIGNED) == len(present) - 1
    assert is_monotone([line_of(one) for one in present])
    assert str(project.undo_label).startswith("Refine the times")
    project.undo()
    assert dump(project.path) == before


def test_a_gap_at_the_end_comes_after_the_last_segment(project: Project, reading: Reading) -> None:
    known = project.transcript(estimated_episode(project, reading))
    lines = lines_at(known, 5000, TimingSource.ALIGNED)
    end = Stretch(30_000, 45_000, len(known))
    found = replace(judge(lines, (), 1.0, 1.0), inserted=(end,))
    report = report_of(AlignmentResult(lines, found), known)
    assert report.gaps[0].before_segment_id is None


def test_cancelling_keeps_what_was_found(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("earmark.timing.phases._REPORT_EVERY_S", 0.0)
    episode_id = estimated_episode(project, make(tmp_path / "longer", 14))
    control = AlignmentControl()

    def cancel_when_found(_change: ChangeSet) -> None:
        if any(one.source is TimingSource.ALIGNED for one in project.transcript(episode_id)):
            control.cancel()

    project.changed.connect(cancel_when_found)
    with pytest.raises(Cancelled):
        align_episode(project, episode_id, jobs=1, control=control)
    sources = [one.source for one in project.transcript(episode_id)]
    assert TimingSource.ALIGNED in sources
    assert project.timing_report(episode_id) is None
    assert len(_heard()) >= 1


def test_an_alignment_that_was_killed_goes_on_where_it_was(
    project: Project, tmp_path: Path
) -> None:
    reading = make(tmp_path / "longer", 14)
    episode_id = estimated_episode(project, reading)
    path = project.path
    project.close()
    command = [sys.executable, "-m", "earmark", "align", "1", "--jobs", "1", "--project", str(path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    child = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while child.poll() is None and len(_heard()) < 3:
        with suppress(subprocess.TimeoutExpired):
            child.wait(0.05)
    assert child.poll() is None, "it ended before it could be killed"
    child.send_signal(signal.SIGKILL)
    child.wait()
    heard_before, cpu_before = _heard(), float(_state()["cpu_s"])
    assert cpu_before > 0

    with Project.open(path) as again:
        shares: list[float] = []
        found = align_episode(
            again, episode_id, jobs=1, told=lambda share, _left: shares.append(share)
        )
        assert {one.source for one in again.transcript(episode_id)} == {TimingSource.ALIGNED}
    assert found.report.verdict == "aligned"
    assert found.cpu_s > cpu_before
    assert _heard()[: len(heard_before)] == heard_before, "what was heard was heard again"


def _state() -> dict[str, Any]:
    files = sorted((paths.cache_dir() / "alignment").glob("*.json"))
    found: dict[str, Any] = json.loads(files[0].read_text()) if files else {"heard": []}
    return found


def _heard() -> list[Any]:
    """The chunks that have been heard so far, as they are stored."""
    heard: list[Any] = _state()["heard"]
    return heard


def test_an_episode_without_sound_or_text_says_what_is_missing(project: Project) -> None:
    silent = add_episode(project, "Silent")
    edits.update_episode(project, project.episode(silent))
    with pytest.raises(MediaError):
        align_episode(project, silent)
    assert not needs_alignment(project, project.episode(silent))


def test_an_episode_without_text_says_so(project: Project, reading: Reading) -> None:
    bare = edits.create_episode(project, None, (), media_of(reading.sound))
    with pytest.raises(ProjectError, match="no transcript"):
        align_episode(project, bare)
