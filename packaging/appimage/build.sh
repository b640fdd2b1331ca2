#!/usr/bin/env bash
# Build the AppImage: one file that runs on any Linux with glibc 2.34 and a desktop.
#
#   packaging/appimage/build.sh [--folder-only] [FOLDER]
#
# Needs appimagetool on the PATH (or in APPIMAGETOOL) to press the folder into a file; without it,
# or with --folder-only, the folder Earmark.AppDir is left, which runs as it is. libvlc comes along.
# Signed by `appimagetool --sign`, given a key in SIGN_KEY.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
python=${PYTHON:-.venv/bin/python}
folder_only=
if [ "${1:-}" = --folder-only ]; then folder_only=1 && shift; fi
to=${1:-build}
dir=$to/Earmark.AppDir
id=org.earmark.Earmark

[ -d build/bundle/earmark ] || "$python" packaging/bundle.py
rm -rf "$dir"
"$python" packaging/linux_tree.py build/bundle/earmark "$dir/usr" --with-vlc
cp "$dir/usr/share/applications/$id.desktop" "$dir/"
cp "$dir/usr/share/icons/hicolor/256x256/apps/$id.png" "$dir/"
ln -sf "$id.png" "$dir/.DirIcon"
cat >"$dir/AppRun" <<'EOS'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/earmark/earmark" "$@"
EOS
chmod +x "$dir/AppRun"
"$dir/AppRun" --version
if [ -n "$folder_only" ]; then exit 0; fi

tool=${APPIMAGETOOL:-$(command -v appimagetool || true)}
version=$("$dir/AppRun" --version | cut -d' ' -f2)
if [ -n "$tool" ]; then
  ARCH=$(uname -m) "$tool" ${SIGN_KEY:+--sign --sign-key "$SIGN_KEY"} "$dir" \
    "$to/Earmark-$version-$(uname -m).AppImage"
else
  echo "appimagetool is not here: $dir runs as it is and can be pressed into a file later."
fi
