#!/usr/bin/env bash
# Try the bundle and the .deb on a fresh Debian, in an empty root made for it: the bundle where the
# system has no libvlc, then the package: install, use the commands and the window, uninstall it
# without a trace. Both import, play, tag and export by keys (window_trial.py).
#
#   packaging/deb_trial.sh FILE.deb [FOLDER]     as root; needs mmdebstrap, Xvfb and .venv
#
# FOLDER (default build/deb-trial) keeps the log and the pictures; with KEEP_ROOT=1 the root too,
# to look around in it. Status 75 says that no empty root can be made here, or that packages
# can't be fetched. BUNDLE (default build/bundle/earmark) is a folder, empty for none, and
# PROGRAM (default earmark) is what starts it, such as AppRun. EARMARK_SUITE is the Debian.
set -euo pipefail
deb=$(readlink -f "$1")
work=$(readlink -m "${2:-build/deb-trial}")
here=$(dirname "$(readlink -f "$0")")
python=${PYTHON:-$here/../.venv/bin/python}
root=$work/root
suite=${EARMARK_SUITE:-bookworm}
bundle=$(readlink -f "${BUNDLE-build/bundle/earmark}")
program=${PROGRAM:-earmark}
mkdir -p "$work"

in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root \
  DEBIAN_FRONTEND=noninteractive EARMARK_HOME=/tmp/earmark "$@"; }

quietly() { "$@" >>"$work/install.log" 2>&1 || { tail -n 20 "$work/install.log"; return 1; }; }

# Like `quietly`, with apt. What can't be fetched says nothing about the package.
fetching() {
  quietly "$@" || {
    if grep -qE 'Failed to fetch|Temporary failure|Could not (resolve|connect)' "$work/install.log"
    then exit 75; else return 1; fi
  }
}

# By keys; a second time where the first failed, as a busy computer may swallow one.
in_the_window() {
  local try=("$python" "$here/window_trial.py" --root "$root" --to "$work/$1" "$2")
  "${try[@]}" || { echo "once again"; "${try[@]}"; }
}

finish() {
  umount -l "$root/proc" "$root/dev/shm" 2>/dev/null || true
  [ -n "${KEEP_ROOT:-}" ] || rm -rf --one-file-system "$root"
}
trap finish EXIT

# all COMMAND…: its version, what it finds, the whole job on the sample, and playing.
all_commands() {
  in_root rm -rf /tmp/earmark
  in_root "$1" --version
  in_root "$1" demo --no-window
  in_root sh -c '[ "$(wc -l </tmp/earmark/data/sample-annotations.csv)" -gt 1 ]'
  in_root "$1" export --project /tmp/earmark/data/sample.earmark --to /tmp/earmark/again.csv
  in_root "$1" doctor --play >"$work/doctor.txt" || true
  grep 'vlc' "$work/doctor.txt"
  grep -q '^\(ok\|--\) *playing .* by vlc' "$work/doctor.txt"
}

echo "== an empty Debian ($suite)"
mirror=$(sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' \
  /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null |
  sed -n '/security/!{p;q}') || true
options=(--variant=apt --mode=root --dpkgopt=force-unsafe-io)
for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
  if grep -qsi proxy "$file"; then options+=("--aptopt=$file"); fi
done
empty_root() {
  # The lists of packages are needed later, so they are not cleaned away.
  quietly mmdebstrap "${options[@]}" --skip=cleanup/apt "$suite" "$root" \
    "${mirror:-http://deb.debian.org/debian}" &&
    mount -t proc proc "$root/proc" &&
    mkdir -p "$root/dev/shm" &&
    mount -t tmpfs tmpfs "$root/dev/shm"
}
finish
: >"$work/install.log"
empty_root || exit 75
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
in_root sh -c 'ls /usr/lib/*/libvlc* 2>/dev/null' && { echo "libvlc is here already"; exit 1; }

if [ -n "$bundle" ]; then
  echo "== the bundle, without a libvlc of the system"
  depends=$(dpkg-deb --field "$deb" Depends | tr ',' '\n' | grep -v vlc | paste -sd,)
  fetching in_root apt-get satisfy -y -qq --no-install-recommends "$depends"
  cp -a "$bundle" "$root/opt/bundle"
  all_commands "/opt/bundle/$program"
  grep -q 'libvlc path *.*/_internal/vlc/' "$work/doctor.txt"
  grep -q 'sudo apt install libpulse0' "$work/doctor.txt"
  in_the_window bundle "/opt/bundle/$program"
  in_root rm -rf /opt/bundle
fi

echo "== the package: install"
cp "$deb" "$root/tmp/earmark.deb"
fetching in_root apt-get install -y -qq --no-install-recommends /tmp/earmark.deb
all_commands earmark
grep -q 'libvlc path */usr/lib/' "$work/doctor.txt"
in_the_window package /usr/bin/earmark

echo "== uninstall"
quietly in_root apt-get purge -y -qq earmark
left=$(in_root find / -xdev -name '*earmark*' -not -path '/tmp/*')
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
echo "The package installs, starts, imports, plays, exports and goes away without a trace."
