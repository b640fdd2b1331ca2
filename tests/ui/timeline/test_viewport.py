"""Time and place on the strip: one is the other, whatever the zoom."""

from hypothesis import given
from hypothesis import strategies as st

from earmark.ui.timeline.viewport import MIN_MS_PER_PX, Viewport

DURATION = st.integers(1_000, 36_000_000)
WIDTH = st.floats(50, 4000)


@st.composite
def viewports(draw: st.DrawFn) -> Viewport:
    duration = draw(DURATION)
    shown = Viewport().lasting(duration).placed(draw(st.floats(0, 50)), draw(WIDTH))
    shown = shown.spanning(draw(st.floats(100, 1e8)))
    return shown.starting_at(draw(st.floats(-1e6, 4e7)))


@given(viewports(), st.data())
def test_the_place_of_a_moment_is_the_moment_of_that_place(
    shown: Viewport, data: st.DataObject
) -> None:
    ms = data.draw(st.integers(0, shown.duration_ms))
    assert shown.ms_of(shown.x_of(ms)) == ms


@given(viewports(), st.floats(-500, 5000))
def test_the_moment_of_a_place_lies_within_a_pixel_of_it(shown: Viewport, x: float) -> None:
    ms = shown.ms_of(x)
    assert 0 <= ms <= shown.duration_ms
    if 0 < ms < shown.duration_ms:
        assert abs(shown.x_of(ms) - x) <= 0.5 / shown.ms_per_px + 1e-6


@given(viewports(), st.floats(0.1, 10), st.floats(0, 1))
def test_zooming_keeps_the_moment_under_the_cursor(
    shown: Viewport, factor: float, share: float
) -> None:
    x = shown.left + share * shown.width
    before = shown.start_ms + (x - shown.left) * shown.ms_per_px
    closer = shown.zoomed(factor, x)
    after = closer.start_ms + (x - closer.left) * closer.ms_per_px
    room = closer.duration_ms - closer.span_ms
    if 1 < closer.start_ms < room - 1:
        assert abs(after - before) <= 1e-6 * closer.duration_ms + 1e-6


@given(viewports(), st.lists(st.tuples(st.floats(0.1, 10), st.floats(-5000, 5000)), max_size=20))
def test_no_zooming_or_panning_leaves_the_episode(
    shown: Viewport, moves: list[tuple[float, float]]
) -> None:
    for factor, px in moves:
        shown = shown.zoomed(factor, px).panned(px)
        assert shown.start_ms >= 0
        assert shown.end_ms <= shown.duration_ms + 1e-3
        assert shown.ms_per_px >= min(MIN_MS_PER_PX, shown.duration_ms / shown.width) - 1e-9


def test_an_episode_without_a_length_has_a_place_for_its_start() -> None:
    empty = Viewport().placed(16, 800)
    assert empty.x_of(0) == 16
    assert empty.ms_of(700) == 0
