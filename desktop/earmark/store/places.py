"""Folders in which a live database needs care: synchronised with a cloud, or on the network."""

import sys
from pathlib import Path

import psutil

_CLOUD_PARTS = {
    "dropbox": "a Dropbox folder",
    "onedrive": "a OneDrive folder",
    "google drive": "a Google Drive folder",
    "googledrive": "a Google Drive folder",
    "my drive": "a Google Drive folder",
    "mobile documents": "iCloud Drive",
    "cloudstorage": "a folder synchronised with a cloud",
    "nextcloud": "a Nextcloud folder",
    "owncloud": "an ownCloud folder",
    "pcloud drive": "a pCloud folder",
    "synologydrive": "a Synology Drive folder",
}
_DRIVE_REMOTE = 4  # of GetDriveTypeW
_NETWORK = ("nfs", "cifs", "smb", "afp", "webdav", "davfs", "sshfs", "fuse.sshfs", "9p", "ncpfs")


def unsafe_place(path: Path) -> str | None:
    """In what kind of shared folder a file lies, in words; None for an ordinary one.

    A write-ahead log beside the project would be synchronised apart from it, or not work at all.
    """
    for part in path.parts[:-1]:
        folded = part.casefold()
        for name, words in _CLOUD_PARTS.items():
            if folded == name or folded.startswith((f"{name} ", f"{name}-")):
                return words
    return "a network folder" if _is_network(path) else None


def _is_network(path: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        drive = path.absolute().drive
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
        return drive.startswith("\\\\") or kind == _DRIVE_REMOTE
    best, kind = "", ""
    for partition in psutil.disk_partitions(all=True):
        mount = partition.mountpoint
        inside = path.is_relative_to(mount)
        if inside and len(mount) >= len(best):
            best, kind = mount, partition.fstype.casefold()
    return kind.startswith(_NETWORK)
