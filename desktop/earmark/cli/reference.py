"""All commands in one parser, from which the manual page and shell completion are made.

The program itself makes only the parser of the command that it runs, which starts faster.
"""

import argparse

from earmark.cli.main import COMMANDS, describe, window_parser


def full_parser() -> argparse.ArgumentParser:
    """The parser of `earmark` with a sub-parser for each command."""
    window = window_parser()
    parser = argparse.ArgumentParser(
        prog="earmark",
        usage="earmark [PROJECT] [FILE ...] | earmark COMMAND ...",
        description=window.description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=False, prog="earmark"
    )
    for name, (_, purpose) in COMMANDS.items():
        command = commands.add_parser(
            name, help=purpose, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        describe(command, name)
    return parser
