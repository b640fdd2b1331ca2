"""Times set by hand, drifting times, other cuts: each one step of undo; words keep their tags."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from earmark.app import cuts, edits, retiming
from earmark.app.better_times import line_of, timed
from earmark.app.project import Project
from earmark.domain.annotation import Annotation
from earmark.domain.transcript import TimingSource, Transcript
from earmark.errors import EditError, MediaError
from earmark.timing.drift import Drift, DriftKind
from earmark.timing.timed import is_monotone, move_line
from reversible import add_episode, assert_reversible, dump
from short_reading import Reading, make, samples, with_insert, write_wave


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    return make(tmp_path_factory.mktemp("reading"), 8)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark", annotator="Ada") as opened:
        yield opened


@pytest.fixture
def episode_id(project: Project) -> int:
    """Five lines of four seconds, given, the third tagged."""
    made = add_episode(project)
    span = project.transcript(made).span(2, 0, 2, 9)
    edits.add_annotation(project, made, 1, span, note="first")
    return made


def with_source(project: Project, episode_id: int, source: TimingSource) -> Transcript:
    """The same times, said to have come about in another way."""
    segments = [replace(one, source=source) for one in project.transcript(episode_id)]
    edits.retime(project, episode_id, segments, "Prepare")
    return project.transcript(episode_id)


def starts(project: Project, episode_id: int) -> list[int]:
    return [one.start_ms for one in project.transcript(episode_id)]


EDITS: dict[str, Callable[[Project, int], object]] = {
    "set": lambda project, one: retiming.set_line_start(project, one, 2, 9_000),
    "nudge": lambda project, one: retiming.nudge_lines(project, one, range(1, 3), -40),
    "stretch": lambda project, one: retiming.stretch_lines(
        project, one, range(2, 4), 8_100, 15_500
    ),
    "set many": lambda project, one: retiming.set_line_starts(project, one, {1: 4_100, 3: 12_500}),
}


@pytest.mark.parametrize("name", EDITS)
def test_each_edit_of_times_is_one_step_that_can_be_taken_back(
    project: Project, episode_id: int, name: str
) -> None:
    (before,) = project.annotations(episode_id)
    assert_reversible(project, lambda: EDITS[name](project, episode_id))
    (after,) = project.annotations(episode_id)
    transcript = project.transcript(episode_id)
    assert after.text == before.text
    assert after.time == transcript.time_of(after.span)
    assert is_monotone([line_of(one) for one in transcript])


def test_release_is_one_step_for_all_lines_and_can_be_taken_back(
    project: Project, episode_id: int
) -> None:
    retiming.set_line_starts(project, episode_id, {1: 4_100, 2: 8_100})
    assert_reversible(project, lambda: retiming.release_lines(project, episode_id, range(1, 3)))
    sources = [one.source for one in project.transcript(episode_id)]
    assert TimingSource.MANUAL not in sources


def test_releasing_lines_that_are_no_pins_says_so(project: Project, episode_id: int) -> None:
    with pytest.raises(EditError, match="set by hand"):
        retiming.release_lines(project, episode_id, range(1, 3))


def test_a_pin_stretches_estimates_as_far_as_the_next_pins(
    project: Project, episode_id: int
) -> None:
    with_source(project, episode_id, TimingSource.ESTIMATED)
    retiming.set_line_start(project, episode_id, 4, 17_000)
    retiming.set_line_start(project, episode_id, 2, 6_000)
    assert starts(project, episode_id) == [0, 3_000, 6_000, 11_500, 17_000]


@pytest.mark.parametrize("source", [TimingSource.ALIGNED, TimingSource.GIVEN])
def test_a_pin_leaves_lines_that_are_sure_where_they_are(
    project: Project, episode_id: int, source: TimingSource
) -> None:
    with_source(project, episode_id, source)
    retiming.set_line_start(project, episode_id, 2, 9_000)
    assert starts(project, episode_id) == [0, 4_000, 9_000, 12_000, 16_000]
    sources = [one.source for one in project.transcript(episode_id)]
    assert sources == [source, source, TimingSource.MANUAL, source, source]


def test_a_pin_pushes_lines_that_are_in_its_way(project: Project, episode_id: int) -> None:
    with_source(project, episode_id, TimingSource.ALIGNED)
    retiming.set_line_start(project, episode_id, 1, 13_000)
    found = starts(project, episode_id)
    assert found[1] == 13_000
    assert found[0] == 0
    assert found == sorted(found)
    assert found[4] == 16_000


def test_a_pin_does_not_pass_another_one(project: Project, episode_id: int) -> None:
    retiming.set_line_start(project, episode_id, 3, 12_500)
    before = dump(project.path)
    with pytest.raises(EditError, match="set by hand"):
        retiming.set_line_start(project, episode_id, 1, 13_000)
    assert dump(project.path) == before


# With sound


def tagged_aligned(project: Project, reading: Reading) -> tuple[int, list[Annotation]]:
    """The reading with its true times, and annotations on some of its words."""
    episode_id = reading.put_into(project)
    known = project.transcript(episode_id)
    ends = [*reading.starts_ms[1:], project.episode(episode_id).duration_ms]
    segments = [
        replace(one, start_ms=start, end_ms=end - 20, source=TimingSource.GIVEN, words=())
        for one, start, end in zip(known, reading.starts_ms, ends, strict=True)
    ]
    edits.retime(project, episode_id, segments, "Give times")
    known = project.transcript(episode_id)
    spans = [known.span(1, 2, 1, 13), known.span(4, 0, 5, 7), known.whole_span(6)]
    made = [edits.add_annotation(project, episode_id, 1, span) for span in spans]
    return episode_id, made


def test_another_cut_moves_every_annotation_with_its_words(
    project: Project, reading: Reading, tmp_path: Path
) -> None:
    episode_id, made = tagged_aligned(project, reading)
    old = project.transcript(episode_id)
    sound, length_ms = with_insert(tmp_path, 8, 4)
    cut = cuts.compare_cut(project, episode_id, sound, jobs=1)
    assert not cut.refused
    (inserted,) = cut.recut.inserted
    assert inserted.row == 4
    assert abs(inserted.end_ms - inserted.start_ms - length_ms) < 1500
    assert "1 stretch inserted" in cut.describe()
    assert project.transcript(episode_id) == old, "comparing must change nothing"

    assert_reversible(project, lambda: cuts.adopt_cut(project, cut))
    new = project.transcript(episode_id)
    assert project.episode(episode_id).media == cut.media
    for before in made:
        after = project.annotation(before.id)
        assert (after.text, after.span) == (before.text, before.span)
        assert after.time == new.time_of(after.span)
        expected = length_ms if new.row_of(after.span.first_id) >= 4 else 0
        assert abs(after.time.start_ms - before.time.start_ms - expected) < 2000
    report = project.timing_report(episode_id)
    assert report is not None
    assert len(report.gaps) == 1
    project.undo()
    assert project.timing_report(episode_id) is None
    assert project.transcript(episode_id) == old


def test_a_recording_of_something_else_is_no_other_cut(
    project: Project, reading: Reading, tmp_path: Path
) -> None:
    episode_id, _made = tagged_aligned(project, reading)
    wrong = write_wave(tmp_path / "w.wav", samples(tmp_path, 140_000, 185_000))
    cut = cuts.compare_cut(project, episode_id, wrong, jobs=1)
    assert "does not seem to belong" in cut.describe()
    before = dump(project.path)
    with pytest.raises(MediaError):
        cuts.adopt_cut(project, cut)
    assert dump(project.path) == before


def test_times_that_are_late_throughout_are_found_and_corrected(
    project: Project, reading: Reading
) -> None:
    episode_id, made = tagged_aligned(project, reading)
    true = project.transcript(episode_id)
    late = [timed(one, move_line(line_of(one), 2_400)) for one in true]
    edits.retime(project, episode_id, late, "Late")
    drift = retiming.measure_drift(project, episode_id)
    assert drift.kind is DriftKind.OFFSET
    assert abs(drift.offset_ms + 2_400) < 400
    assert_reversible(project, lambda: retiming.correct_drift(project, episode_id, drift))
    off = [
        abs(one.start_ms - was.start_ms)
        for one, was in zip(project.transcript(episode_id), true, strict=True)
    ]
    assert max(off) < 500
    after = project.annotation(made[0].id)
    assert after.time == project.transcript(episode_id).time_of(after.span)


def test_lines_set_by_hand_are_not_moved_by_a_correction(
    project: Project, reading: Reading
) -> None:
    episode_id, _made = tagged_aligned(project, reading)
    retiming.set_line_start(project, episode_id, 3, 18_500)
    drift = Drift(DriftKind.OFFSET, -300, 1.0, 0, ((10_000, 9_700), (30_000, 29_700)))
    retiming.correct_drift(project, episode_id, drift)
    present = project.transcript(episode_id)
    assert (present[3].start_ms, present[3].source) == (18_500, TimingSource.MANUAL)
    assert is_monotone([line_of(one) for one in present])


def test_a_recording_that_is_not_there_says_so(
    project: Project, reading: Reading, tmp_path: Path
) -> None:
    episode_id, _made = tagged_aligned(project, reading)
    with pytest.raises(MediaError):
        cuts.compare_cut(project, episode_id, tmp_path / "gone.mp3")
