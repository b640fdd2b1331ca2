"""Fuzz without anything installed: mutated files of tests/data into every target, by turns.

python tests/fuzz/fuzzing.py [SECONDS] [SEED] [TARGET ...]   (desktop/ and tests/ on the path)
"""

import json
import os
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fuzz.mutate import mutated
from fuzz.targets import TARGETS, seeds

SLOW_S = 10.0


@dataclass
class Fuzzed:
    """How often targets were fed, and what escaped them, each kind of thing once."""

    executions: dict[str, int] = field(default_factory=dict)
    findings: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All executions."""
        return sum(self.executions.values())


def fuzz(
    names: Sequence[str], seconds: float, seed: int, *, executions: int = sys.maxsize
) -> Fuzzed:
    """Feed targets by turns until the time, or the number of executions of each, is up.

    Inputs that find something are kept in `build/fuzz/`.
    """
    fuzzed = Fuzzed(dict.fromkeys(names, 0))
    chance = random.Random(seed)
    whole = {name: seeds(name) for name in names}
    end = time.monotonic() + seconds
    while time.monotonic() < end and min(fuzzed.executions.values()) < executions:
        for name in names:
            data = mutated(chance, chance.choice(whole[name]), whole[name])
            before = time.process_time()
            try:
                TARGETS[name](data)
            except Exception as error:
                _found(fuzzed, name, data, error)
            if time.process_time() - before > SLOW_S:
                _found(fuzzed, name, data, TimeoutError("takes too long"))
            fuzzed.executions[name] += 1
    return fuzzed


def _found(fuzzed: Fuzzed, name: str, data: bytes, error: Exception) -> None:
    last = traceback.extract_tb(error.__traceback__)[-1:]
    where = f"{Path(last[0].filename).name}:{last[0].lineno}" if last else ""
    key = f"{name}: {type(error).__name__} {where}"
    if key not in fuzzed.findings:
        folder = Path(os.environ.get("EARMARK_FUZZ_DIR", "build/fuzz"))
        folder.mkdir(parents=True, exist_ok=True)
        kept = folder / f"{name}-{len(fuzzed.findings)}"
        kept.write_bytes(data)
        fuzzed.findings[key] = f"{error} ({kept})"


def main() -> int:
    """Fuzz and print what came of it as JSON."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    with tempfile.TemporaryDirectory() as home:
        os.environ["EARMARK_HOME"] = home
        fuzzed = fuzz(sys.argv[3:] or list(TARGETS), seconds, seed)
    print(json.dumps({"seed": seed, "total": fuzzed.total, **vars(fuzzed)}, indent=1))
    return 1 if fuzzed.findings else 0


if __name__ == "__main__":
    sys.exit(main())
