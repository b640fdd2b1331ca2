"""The icons are one set: one grid, one stroke, one colour that follows the theme."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from earmark import paths

NAMES = (  # noqa: SIM905 - a word list reads better than forty strings
    "play pause back forward loop follow volume volume-off library annotate review statistics "
    "search undo redo add close check note tag delete edit export import chapters panel-left "
    "panel-right settings help sun moon warning info skip chevron-down chevron-right"
).split()


@pytest.mark.parametrize("name", NAMES)
def test_icon_belongs_to_the_set(name: str) -> None:
    root = ElementTree.fromstring(paths.resource(f"icons/{name}.svg").read_text("utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"
    own = {key for child in root.iter() if child is not root for key in child.attrib}
    assert not own & {"stroke", "stroke-width", "fill", "style", "class"}


def test_every_icon_of_the_folder_can_be_drawn() -> None:
    from PySide6.QtSvg import QSvgRenderer

    for path in Path(paths.resource("icons")).glob("*.svg"):
        assert QSvgRenderer(str(path)).isValid(), path.name
