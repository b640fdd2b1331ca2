"""Fuzz guided by coverage, with atheris (`pip install -e '.[fuzz]'`, Linux and macOS).

    python tests/fuzz/guided.py TARGET [CORPUS FOLDER ...] [-max_total_time=60] [-runs=N]

Everything after the target goes to libFuzzer. Without a corpus folder the files of tests/data are
the corpus. The path must hold desktop/ and tests/.
"""

import os
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["earmark"]):
    from fuzz.targets import TARGETS, seeds


def main() -> None:
    """Fuzz one target until libFuzzer is told to stop; a finding ends it with a traceback."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"name a target: {', '.join(TARGETS)}")
    name, *options = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        os.environ["EARMARK_HOME"] = home
        if all(option.startswith("-") for option in options):
            corpus = Path(home) / "corpus"
            corpus.mkdir()
            for number, data in enumerate(seeds(name)):
                (corpus / f"{number:03d}").write_bytes(data)
            options.append(str(corpus))
        atheris.Setup([sys.argv[0], *options], TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
