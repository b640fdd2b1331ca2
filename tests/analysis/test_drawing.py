"""Drawings are sound pictures, say nothing by colour alone, and know what can be clicked."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from analysis.test_statistics import CLAIM, EPISODES, MARKS, SPONSOR, TOPIC, mark
from earmark.analysis.canvas import Drawing, Look, shortened, text_width
from earmark.analysis.columns import Material
from earmark.analysis.drawing import draw
from earmark.analysis.figures import Figure
from earmark.analysis.statistics import MAKERS, figures
from earmark.domain.codebook import PALETTE, Tag, contrast, on_dark
from earmark.domain.filters import parse

SVG = "{http://www.w3.org/2000/svg}"
TAGS = (SPONSOR, CLAIM, TOPIC)
NAMES = {tag.id: tag.name for tag in TAGS}
LIGHT = Look(
    "#1C1B19", "#6A6862", "#E5E2DB", "#FFFFFF", "#3355D1", {t.id: t.color for t in TAGS}, NAMES
)
DARK = Look(
    "#ECEAE4", "#A19E96", "#2E3034", "#1D1F22", "#93AEFF",
    {t.id: on_dark(t.color) for t in TAGS}, NAMES,
)  # fmt: skip


def made() -> list[Figure]:
    return figures(Material(EPISODES, TAGS, MARKS), "tier:own")


@pytest.fixture(params=list(MAKERS))
def figure(request: pytest.FixtureRequest) -> Figure:
    return next(one for one in made() if one.id == request.param)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 760])
def test_a_drawing_is_an_svg_with_title_and_description(
    figure: Figure, look: Look, width: int
) -> None:
    drawing = draw(figure, look, width=width)
    root = ET.fromstring(drawing.svg)
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == figure.title
    assert root.findtext(f"{SVG}desc") == figure.reading
    assert (drawing.width, drawing.height) == (width, int(root.get("height", "0")))
    for text in texts(root):
        assert float(text.get("y", "0")) <= drawing.height


def texts(root: ET.Element) -> Iterator[ET.Element]:
    yield from root.iter(f"{SVG}text")


def test_spots_lie_in_the_picture_and_show_something(figure: Figure) -> None:
    drawing = draw(figure, LIGHT)
    if figure.id not in ("speed",):  # all were made at one moment here
        assert drawing.spots
    for spot in drawing.spots:
        assert spot.x >= 0
        assert spot.y >= 0
        assert spot.x + spot.width <= drawing.width + 8
        assert spot.y + spot.height <= drawing.height + 8
        assert spot.label
        assert not parse(spot.filter).problems
        assert "tier:own" in spot.filter


def test_the_spot_under_the_pointer_is_the_finest_one() -> None:
    usage = next(one for one in made() if one.id == "usage")
    drawing = draw(usage, LIGHT, titled=False)
    part = next(spot for spot in drawing.spots if "accepted" in spot.label)
    found = drawing.spot_at(part.x + part.width / 2, part.y + part.height / 2)
    assert found == part
    assert drawing.spot_at(-5, -5) is None


def test_names_are_escaped_and_cut_to_their_room() -> None:
    bad = Tag(1, "<b>&\"'" + "long " * 40, "#C77700")
    material = Material(EPISODES, (bad,), (mark(1, 1, 0, 10),))
    look = Look(
        "#1C1B19", "#6A6862", "#E5E2DB", "#FFFFFF", "#3355D1", {1: "#C77700"}, {1: bad.name}
    )
    for one in figures(material):
        drawing = draw(one, look, width=400)
        for text in texts(ET.fromstring(drawing.svg)):
            assert len(text.text or "") < 120
    assert shortened("word", 500) == "word"
    assert text_width(shortened("many words " * 9, 100)) <= 100


def test_lines_differ_by_dash_and_shape_and_carry_their_names() -> None:
    dates = next(one for one in made() if one.id == "dates")
    drawing = draw(dates, LIGHT)
    dashes = re.findall(r'fill="none" stroke="[^"]+" stroke-width="2"[^/]*', drawing.svg)
    assert len(dashes) == len({re.sub(r'stroke="[^"]+"', "", one) for one in dashes}) == 2
    written = [text.text for text in texts(ET.fromstring(drawing.svg))]
    assert {"sponsor", "claim"} <= set(written)


def test_every_value_of_a_bar_is_written_beside_it() -> None:
    for one in made():
        if one.id in ("tags", "load", "usage"):
            drawing = draw(one, LIGHT)
            written = [text.text for text in texts(ET.fromstring(drawing.svg))]
            for bar in one.plot.bars:  # type: ignore[union-attr]
                assert bar.text in written
                assert bar.label in written


def fills_behind_text(drawing: Drawing) -> list[str]:
    return re.findall(r'height="24.0" fill="(#[0-9A-F]{6})"', drawing.svg)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_cells_stay_readable_at_their_deepest(look: Look) -> None:
    for one in made():
        if one.id in ("together", "speakers"):
            fills = fills_behind_text(draw(one, look))
            assert fills
            assert min(contrast(look.text, fill) for fill in fills) >= 4.5


def test_marks_in_the_colours_of_the_palette_stand_out_from_the_ground() -> None:
    """WCAG 2.2, non-text contrast: 3:1."""
    for color in PALETTE:
        assert contrast(color, LIGHT.ground) >= 3
        assert contrast(on_dark(color), DARK.ground) >= 3


def test_an_empty_figure_says_why() -> None:
    (first, *_) = figures(Material((), TAGS, ()))
    drawing = draw(first, LIGHT, titled=False)
    assert "nothing to count" in drawing.svg
    assert not drawing.spots
