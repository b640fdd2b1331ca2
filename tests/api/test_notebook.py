"""The notebook of the manual runs from its first cell to its last."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from earmark import api, paths


@pytest.mark.slow
def test_the_notebook_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ipykernel")
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    home = Path(api.__file__).parent.parent
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(home), *sys.path]))
    monkeypatch.setenv("EARMARK_HOME", str(tmp_path))
    monkeypatch.setenv("JUPYTER_PLATFORM_DIRS", "1")
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    notebook = nbformat.read(paths.resource("help/scripting.ipynb"), as_version=4)
    client = nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3")
    asyncio.run(client.async_execute())
    counted = [cell for cell in notebook.cells if "len(list(" in cell.source]
    assert int(counted[0].outputs[0]["data"]["text/plain"]) > 0
