"""A report holds numbers, figures, quotations with links, the codebook, and nothing unsafe."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.app import edits
from earmark.app.project import Project
from earmark.app.report import make_report, shorter
from earmark.app.report_html import as_html, write_html
from earmark.app.statistics import paper_look
from earmark.domain.annotation import Status
from earmark.domain.codebook import Field, FieldKind
from earmark.domain.episode import Media
from earmark.domain.links import at_time
from earmark.errors import AppError, ExportError
from reversible import add_episode


class Page(HTMLParser):
    """What is in a page: texts, links, times, and whether every tag is closed."""

    VOID = frozenset(("meta", "img", "br", "link", "rect", "line", "path", "circle"))

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.attributes if name == tag]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """One episode with a source on the web and a recording here, three annotations."""
    with Project.open(tmp_path / "bees.earmark", annotator="Ada") as opened:
        episode_id = add_episode(opened)
        sound = tmp_path / "bees <1>.wav"
        sound.write_bytes(b"RIFF")
        edits.set_media(opened, episode_id, Media(str(sound), "h", 20_000, 4))
        episode = opened.episode(episode_id)
        url = "https://www.youtube.com/watch?v=abc&t=5"
        edits.update_episode(opened, replace(episode, source_url=url, title="Bees <script>"))
        rows = opened.transcript(episode_id)
        for row, tag in ((0, 1), (2, 1), (3, 2)):
            edits.add_annotation(opened, episode_id, tag, rows.whole_span(row), note=f"note {row}")
        edits.set_status(opened, [2], Status.ACCEPTED)
        tag = opened.codebook().tags[0]
        more = {
            "definition": "Paid & <b>bold</b>",
            "examples": ("brought to you by",),
            "counter_examples": ("thanks to my mother",),
            "fields": (Field("advertiser", FieldKind.CHOICE, ("Larch", "Fir")),),
        }
        edits.update_tag(opened, replace(tag, **more))
        yield opened


def page(project: Project, **wanted: object) -> Page:
    report = make_report(project, **wanted)  # type: ignore[arg-type]
    return Page(as_html(report, paper_look(project.codebook())))


def test_numbers_figures_quotations_and_codebook_are_there(project: Project) -> None:
    made = page(project)
    assert made.open == []
    text = " ".join(made.texts)
    for part in (
        "bees", "-status:rejected,suggested tier:own", "Share of time by tag",
        "This part is brought to you by Larch & Sons.", "note 2", "Paid & <b>bold</b>",
        "brought to you by", "thanks to my mother", "advertiser: Larch, Fir",
    ):  # fmt: skip
        assert part in text, part
    assert len(made.all("svg")) >= 6
    assert len(made.all("blockquote")) == 3
    assert "From the transcripts" in text  # the accepted passage is an example


def test_times_link_into_the_source_and_the_sound(project: Project) -> None:
    made = page(project)
    links = [one["href"] for one in made.all("a")]
    assert links[1] == "https://www.youtube.com/watch?v=abc&t=8"
    times = [one for one in made.all("button") if one.get("class") == "time"]
    assert [one["data-start"] for one in times] == ["0.0", "8.0", "12.1"]
    html = as_html(make_report(project), paper_look(project.codebook()))
    sounds = re.search(r"const SOUNDS = (.*);", html)
    assert sounds is not None
    assert "file:///" in sounds[1]
    assert "%3C1%3E.wav" in sounds[1]
    assert "<" not in sounds[1]  # a title can't end the script


def test_nothing_is_fetched_and_no_text_becomes_markup(project: Project) -> None:
    html = as_html(make_report(project), paper_look(project.codebook()))
    made = Page(html)
    assert "default-src 'none'" in html
    assert len(made.all("script")) == 1
    assert not made.all("link") + made.all("img")
    assert not any("src" in one for one in made.all("script"))
    assert "Bees &lt;script&gt;" in html


def test_without_a_recording_there_is_no_player(project: Project) -> None:
    edits.set_media(project, 1, Media("/nowhere/bees.mp3", "h", 20_000, 4))
    made = page(project)
    assert not made.all("audio")
    assert not made.all("script")
    assert len(made.all("blockquote")) == 3


def test_a_selection_narrows_the_report(project: Project) -> None:
    made = page(project, filter_text="tag:sponsor status:accepted", title="Only <one>")
    assert len(made.all("blockquote")) == 1
    assert "Only <one>" in made.texts
    with pytest.raises(AppError):
        make_report(project, "tga:sponsor")


def test_more_quotations_than_wanted_are_counted(project: Project) -> None:
    made = page(project, most=1)
    assert len(made.all("blockquote")) == 2
    assert "1 more are not shown." in made.texts


def test_agreement_is_told_where_several_annotated(project: Project) -> None:
    assert not make_report(project, with_agreement=True).agreement
    project.annotator = "Ben"
    edits.add_annotation(project, 1, 1, project.transcript(1).whole_span(0))
    text = " ".join(page(project, with_agreement=True).texts)
    assert "Cohen’s κ per second" in text
    assert "Cohen 1960" in text


def test_long_passages_begin_and_open() -> None:
    text = "word " * 400
    assert shorter(text, 600).endswith("word …")
    assert len(shorter(text, 600)) < 610
    assert shorter("short", 600) == "short"


def test_a_report_is_written_whole_or_not_at_all(project: Project, tmp_path: Path) -> None:
    look = paper_look(project.codebook())
    write_html(make_report(project), look, tmp_path / "r.html")
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    with pytest.raises(ExportError):
        write_html(make_report(project), look, tmp_path / "nowhere" / "r.html")


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://youtu.be/abc", "https://youtu.be/abc?t=75"),
        ("https://a.org/e?x=1&t=3#top", "https://a.org/e?x=1&t=75#top"),
        ("http://a.org", "http://a.org?t=75"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_links_to_a_moment(url: str, linked: str) -> None:
    assert at_time(url, 75_900) == linked


@given(st.text(max_size=30), st.integers(0, 10**8))
def test_links_are_addresses_of_the_web_or_nothing(text: str, ms: int) -> None:
    try:
        made = at_time(text, ms)
    except ValueError:
        pytest.fail("an address that can't be parsed has no link, and no error")
    assert made == "" or made.startswith(("http://", "https://"))
