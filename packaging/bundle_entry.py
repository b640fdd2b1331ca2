"""The first module of the bundled program."""

import sys

from earmark.__main__ import main

sys.exit(main())
