"""Who annotates: a name to propose, and work that was done before anybody had one."""

import getpass
import os
from contextlib import suppress

from earmark.app.project import Project
from earmark.store import annotations
from earmark.store.recorder import Session


def proposed_name() -> str:
    """What the computer calls the person who uses it; empty where it does not know."""
    with suppress(ImportError, KeyError, OSError, AttributeError):
        import pwd

        full = pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
        if full and full.casefold() not in _NOBODY:
            return full
    with suppress(ImportError, KeyError, OSError):
        name = getpass.getuser().strip()
        return "" if name.casefold() in _NOBODY else name
    return ""


def unsigned(project: Project) -> int:
    """How many annotations of people carry no name."""
    with project.database.reading() as connection:
        return len(annotations.unsigned(connection))


def sign(project: Project, name: str) -> int:
    """Put a name on the annotations of people that carry none; returns how many there were.

    Raises:
        ProjectError: If the project can't be written.
    """

    def work(session: Session) -> int:
        found = annotations.unsigned(session)
        annotations.sign(session, found, name)
        session.label = f"Sign {len(found)} annotations as {name}"
        return len(found)

    return project.edit("Sign annotations", work)


_NOBODY = frozenset({"root", "user", "admin", "administrator", "nobody", "ubuntu", ""})
