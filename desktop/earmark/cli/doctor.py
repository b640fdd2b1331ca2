"""`earmark doctor`: what was found on this computer and how to mend what is missing."""

import argparse

from earmark.app.doctor import Finding, State, examine, try_sound
from earmark.cli.output import add_json, print_json

_SIGNS = {State.GOOD: "ok", State.LIMITED: "--", State.BAD: "!!"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "--play", action="store_true", help="also play two seconds of the sample episode"
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print the findings; the status is 1 where something must be mended."""
    findings = examine()
    if options.play:
        findings.append(try_sound())
    if options.json:
        print_json(
            [
                {"name": one.name, "state": one.state.value, "value": one.value, "hint": one.hint}
                for one in findings
            ]
        )
    else:
        _print(findings)
    return 1 if any(one.state is State.BAD for one in findings) else 0


def _print(findings: list[Finding]) -> None:
    width = max(len(one.name) for one in findings)
    for one in findings:
        print(f"{_SIGNS[one.state]}  {one.name:<{width}}  {one.value}")
        if one.hint:
            print(f"    {'':<{width}}  {one.hint}")
    bad = sum(1 for one in findings if one.state is State.BAD)
    limited = sum(1 for one in findings if one.state is State.LIMITED)
    if bad:
        print(f"\n{bad} to mend (!!), {limited} that Earmark can do without (--).")
    elif limited:
        print(f"\nEarmark works; {limited} it can do without (--).")
    else:
        print("\nAll is well.")
