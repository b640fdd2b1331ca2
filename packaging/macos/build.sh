#!/usr/bin/env bash
# Build Earmark.app and its disk image. Run on macOS 12 or newer.
#
#   packaging/macos/build.sh
#
# VLC.app in /Applications is where libvlc is copied from. With DEVELOPER_ID set to the name of a
# "Developer ID Application" certificate the app is signed; with NOTARY_PROFILE (made once by
# `xcrun notarytool store-credentials`) it is notarised and stapled too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
python=${PYTHON:-.venv/bin/python}
"$python" packaging/icon_files.py build/icons
"$python" packaging/bundle.py
app=build/bundle/Earmark.app
vlc=/Applications/VLC.app/Contents/MacOS
inside=$app/Contents/Frameworks/vlc
if [ -d "$vlc" ]; then
  mkdir -p "$inside"
  cp "$vlc"/lib/libvlc*.dylib "$inside/"
  cp -R "$vlc/plugins" "$inside/plugins"
fi
if [ -n "${DEVELOPER_ID:-}" ]; then
  # Inside out: libraries first, the app last; hardened, as notarisation asks.
  find "$app" \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$DEVELOPER_ID"
  codesign --force --timestamp --options runtime \
    --entitlements packaging/macos/entitlements.plist --sign "$DEVELOPER_ID" "$app"
  codesign --verify --deep --strict "$app"
fi
version=$("$app/Contents/MacOS/earmark" --version | cut -d' ' -f2)
image=build/Earmark-$version-$(uname -m).dmg
rm -f "$image"
mkdir -p build/image
cp -R "$app" build/image/
ln -sf /Applications build/image/Applications
hdiutil create -volname Earmark -srcfolder build/image -ov -format UDZO "$image"
if [ -n "${DEVELOPER_ID:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
  codesign --timestamp --sign "$DEVELOPER_ID" "$image"
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
echo "$image"
