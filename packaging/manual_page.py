"""Print earmark(1), made of the commands themselves: `python packaging/manual_page.py`."""

from __future__ import annotations

import sys

from argparse_manpage.manpage import Manpage

from earmark import __version__
from earmark.cli.reference import full_parser


def main() -> int:
    """Print the page; returns the exit status."""
    parser = full_parser()
    parser.man_short_description = "annotate podcast transcripts while you listen"
    page = Manpage(
        parser,
        _data={
            "prog": "earmark",
            "project_name": "earmark",
            "version": __version__,
            "manual_section": "1",
            "manual_title": "Earmark",
            "format": "single-commands-section",
        },
    )
    print(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
