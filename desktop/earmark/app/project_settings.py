"""Settings that belong to a project and hold for everybody who opens it.

They lie among the project's facts, beside its history: undo takes back work, not preferences.
"""

from typing import Any, Final

from earmark.app.project import Project
from earmark.app.settings import ALIGN_BY_ITSELF, EXPORT_PLAIN, Setting, Settings
from earmark.store import facts

_PREFIX = "setting."
_CHOICES = ("mine", "yes", "no")
ALIGN_HERE = Setting("align_here", "mine", choices=_CHOICES)
PLAIN_HERE = Setting("plain_here", "mine", choices=_CHOICES)
_HERE: Final = {ALIGN_BY_ITSELF.name: ALIGN_HERE, EXPORT_PLAIN.name: PLAIN_HERE}


class ProjectSettings:
    """The settings of one project; a value that does not fit counts as none."""

    def __init__(self, project: Project) -> None:
        self._project = project

    @property
    def read_only(self) -> bool:
        """Whether nothing can be kept."""
        return self._project.read_only

    def get(self, key: Setting[str]) -> str:
        """What the project says, the default where it says nothing."""
        with self._project.database.reading() as connection:
            found = facts.value(connection, _PREFIX + key.name)
        return found if found is not None and found in key.choices else key.default

    def set(self, key: Setting[str], value: str) -> None:
        """Keep a value in the project, outside its history.

        Raises:
            ValueError: If the value is not one that this setting can have.
            ProjectError: If the project is open for reading only.
        """
        if value not in key.choices:
            raise ValueError(f"{value!r} is no value for the setting {key.name}")
        kept = None if value == key.default else value
        self._project.database.write(lambda session: facts.put(session, _PREFIX + key.name, kept))

    def reset(self, key: Setting[Any]) -> None:
        """Forget what was chosen.

        Raises:
            ProjectError: If the project is open for reading only.
        """
        self.set(key, key.default)


def preference(project: Project, settings: Settings, key: Setting[bool]) -> bool:
    """What holds in a project: its own word, else the person's."""
    here = ProjectSettings(project).get(_HERE[key.name])
    return settings.get(key) if here == "mine" else here == "yes"
