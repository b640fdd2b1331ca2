"""The entry of the program: hands the arguments to the command line."""

import multiprocessing
import sys

from earmark.cli.main import run


def main() -> int:
    """Run Earmark with the arguments of the process; returns its exit status."""
    multiprocessing.freeze_support()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
