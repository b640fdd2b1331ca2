"""`earmark completion`: what a shell needs to complete commands and options."""

import argparse

EPILOG = """for bash:
  earmark completion bash > ~/.local/share/bash-completion/completions/earmark
for zsh, in a folder of your fpath:
  earmark completion zsh > ~/.zfunc/_earmark
for tcsh:
  earmark completion tcsh > ~/.earmark.tcsh, and source it in ~/.tcshrc"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("shell", choices=["bash", "zsh", "tcsh"], help="the shell you use")


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    import shtab

    from earmark.cli.reference import full_parser

    print(shtab.complete(full_parser(), shell=options.shell))
    return 0
