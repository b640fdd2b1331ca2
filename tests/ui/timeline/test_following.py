"""The strip follows the playhead by turning pages, and yields to the person."""

from earmark.ui.timeline.following import CalmFollow
from earmark.ui.timeline.viewport import Viewport

SHOWN = Viewport().lasting(3_600_000).placed(0, 1000).spanning(90_000).starting_at(0)


def play(follow: CalmFollow, shown: Viewport, start_ms: int, end_ms: int) -> tuple[Viewport, int]:
    turns, before = 0, start_ms
    for now in range(start_ms + 25, end_ms, 25):
        target = follow.turn(shown, before, now)
        if target is not None:
            shown, turns = shown.starting_at(target), turns + 1
        before = now
    return shown, turns


def test_playing_keeps_the_playhead_in_the_middle_third() -> None:
    shown, before = SHOWN, 30_000
    for now in range(30_025, 600_000, 25):
        target = CalmFollow().turn(shown, before, now)
        if target is not None:
            shown = shown.starting_at(target)
        assert 1 / 3 - 1e-9 <= (now - shown.start_ms) / shown.span_ms <= 2 / 3 + 1e-9
        before = now


def test_the_strip_stands_still_between_two_pages() -> None:
    _, turns = play(CalmFollow(), SHOWN, 30_000, 330_000)
    assert turns == 9  # at 60 s, 90 s, … 300 s


def test_a_jump_out_of_view_is_followed() -> None:
    target = CalmFollow().turn(SHOWN, 30_000, 900_000)
    assert target is not None
    assert SHOWN.starting_at(target).shows(900_000)


def test_a_jump_within_view_moves_nothing() -> None:
    assert CalmFollow().turn(SHOWN, 10_000, 80_000) is None


def test_it_yields_while_the_person_looks_elsewhere() -> None:
    follow = CalmFollow()
    follow.yield_to_person()
    elsewhere = SHOWN.starting_at(2_000_000)
    shown, turns = play(follow, elsewhere, 30_000, 300_000)
    assert turns == 0
    assert shown == elsewhere
    assert not follow.active


def test_it_takes_over_when_the_playhead_runs_out_of_what_is_looked_at() -> None:
    follow = CalmFollow()
    follow.yield_to_person()
    shown, turns = play(follow, SHOWN, 80_000, 95_000)
    assert turns == 1
    assert follow.active
    assert shown.shows(95_000)


def test_switched_off_it_never_moves() -> None:
    follow = CalmFollow()
    follow.wanted = False
    _, turns = play(follow, SHOWN, 30_000, 300_000)
    assert turns == 0


def test_at_the_end_of_the_episode_there_is_no_further_page() -> None:
    last = SHOWN.showing(3_600_000, 1.0)
    _, turns = play(CalmFollow(), last, 3_570_000, 3_600_000)
    assert turns == 0
