"""The report in a real browser: a click on a time makes the player seek and play the passage."""

import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import chromium
from earmark.app import edits
from earmark.app.project import Project
from earmark.app.report import make_report
from earmark.app.report_html import write_html
from earmark.app.statistics import paper_look
from earmark.domain.episode import Media
from reversible import add_episode

PROGRAM = chromium.find()
pytestmark = pytest.mark.skipif(PROGRAM is None, reason="there is no Chromium on this computer")


def tone(path: Path, seconds: int) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\x00\x10\x00\xf0" * (4000 * seconds))
    return path


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """The report of a project with two episodes, three annotations, and recordings."""
    with Project.open(tmp_path / "bees.earmark", annotator="Ada") as project:
        for number, title in enumerate(("Bees", "Wasps </script>"), 1):
            episode_id = add_episode(project, title)
            sound = tone(tmp_path / f"sound {number}.wav", 20 + number)
            edits.set_media(project, episode_id, Media(str(sound), title, 20_000, 4))
            url = f"https://example.org/listen?e={number}"
            edits.update_episode(
                project, replace(project.episode(episode_id), source_url=url, published=None)
            )
            for row in (0, 2):
                span = project.transcript(episode_id).whole_span(row)
                edits.add_annotation(project, episode_id, 1, span)
        to = tmp_path / "report.html"
        write_html(make_report(project), paper_look(project.codebook()), to)
    return to


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[chromium.Chromium]:
    assert PROGRAM is not None
    made = chromium.Chromium(PROGRAM, tmp_path / "browser")
    yield made
    made.close()


def test_a_click_on_a_quotation_makes_the_player_seek(
    page: Path, browser: chromium.Chromium
) -> None:
    browser.open(page)
    assert browser.ask("document.querySelectorAll('button.time').length") == 4
    browser.ask("window.seeks = []; document.getElementById('sound').addEventListener("
                "'seeked', (e) => window.seeks.push(e.target.currentTime))")  # fmt: skip
    browser.click("#annotation-2 button.time")
    browser.wait_for("window.seeks.length > 0")
    assert browser.ask("window.seeks[0]") == pytest.approx(8.0, abs=0.05)
    browser.wait_for("document.getElementById('sound').currentTime > 8.1")  # it plays
    assert browser.ask("document.getElementById('playing').textContent") == "Bees"
    # Another passage of the same episode seeks in the same recording.
    browser.click("#annotation-1 button.time")
    browser.wait_for("window.seeks.at(-1) < 1")
    assert browser.ask("document.getElementById('sound').duration") == pytest.approx(21, abs=0.1)
    # One of another episode loads its recording first.
    browser.click("#annotation-4 button.time")
    browser.wait_for("document.getElementById('sound').duration > 21.5")
    browser.wait_for("window.seeks.at(-1) > 7.9")
    assert browser.ask("document.getElementById('playing').textContent") == "Wasps </script>"
    link = browser.ask("document.querySelector('#annotation-4 a').href")
    assert link == "https://example.org/listen?e=2&t=8"


def test_the_page_is_drawn_and_no_script_fails(page: Path, browser: chromium.Chromium) -> None:
    browser.open(page)
    drawn = browser.ask("[...document.querySelectorAll('figure svg')].every("
                        "(one) => one.getBoundingClientRect().height > 30)")  # fmt: skip
    assert drawn
    assert browser.ask("typeof SOUNDS") == "object"
    browser.click("figure summary")
    assert browser.ask("document.querySelector('figure details').open")
