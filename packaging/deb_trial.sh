#!/usr/bin/env bash
# Try the .deb on a fresh Debian: install it in an empty root made by debootstrap, start the window
# under Xvfb, import, play and export, look at a screenshot, and uninstall it without a trace.
#
#   packaging/deb_trial.sh FILE.deb [FOLDER]     as root; needs debootstrap
#
# FOLDER (default build/deb-trial) keeps the log, the screenshot and a tar file of the base system;
# with KEEP_ROOT=1 the root too, with /proc mounted, to look around in it.
set -euo pipefail
deb=$(readlink -f "$1")
work=$(readlink -m "${2:-build/deb-trial}")
root=$work/root
suite=${EARMARK_SUITE:-bookworm}
mkdir -p "$work"

mirror=$(sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' \
  /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null | grep -v security | head -n 1 || true)

in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root \
  DEBIAN_FRONTEND=noninteractive EARMARK_HOME=/tmp/earmark "$@"; }

finish() { [ -z "${KEEP_ROOT:-}" ] || return 0; umount -l "$root/proc" "$root/dev/shm" 2>/dev/null || true; rm -rf "$root"; }
trap finish EXIT

echo "== an empty Debian ($suite)"
rm -rf "$root"
if [ ! -e "$work/$suite.tar" ]; then
  debootstrap --variant=minbase --make-tarball="$work/$suite.tar" "$suite" "$work/base" \
    "${mirror:-}" >"$work/debootstrap.log" 2>&1 || { tail -n 5 "$work/debootstrap.log"; exit 1; }
fi
debootstrap --variant=minbase --unpack-tarball="$work/$suite.tar" "$suite" "$root" \
  "${mirror:-}" >"$work/debootstrap.log" 2>&1 || { tail -n 5 "$work/debootstrap.log"; exit 1; }
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"
in_root apt-get update -qq
in_root apt-get install -y -qq --no-install-recommends xvfb xauth xdotool imagemagick openbox \
  >"$work/install.log" 2>&1
in_root sh -c 'find / -xdev -not -path "/proc/*" | sort' >"$work/before.txt"

echo "== install"
cp "$deb" "$root/tmp/earmark.deb"
in_root apt-get install -y -qq --no-install-recommends /tmp/earmark.deb >>"$work/install.log" 2>&1 ||
  { tail -n 20 "$work/install.log"; exit 1; }

echo "== commands: version, import, export, play"
in_root earmark --version
in_root earmark demo --no-window
in_root sh -c '[ "$(wc -l </tmp/earmark/data/sample-annotations.csv)" -gt 1 ]'
in_root earmark export --project /tmp/earmark/data/sample.earmark --to /tmp/again.csv
in_root earmark doctor --play | tee "$work/doctor.txt" || true
grep -q '^\(ok\|--\) *playing .* by vlc' "$work/doctor.txt"

echo "== the window under Xvfb"
cat >"$root/tmp/window.sh" <<'EOS'
set -ex
exec 2>/tmp/steps.log
Xvfb :77 -screen 0 1440x900x24 >/tmp/xvfb.log 2>&1 &
export DISPLAY=:77
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.2; done
openbox >/tmp/openbox.log 2>&1 &
timeout 120 earmark demo >/tmp/window.log 2>&1 &
window=$!
for _ in $(seq 120); do
  xdotool search --onlyvisible --name Earmark >/dev/null 2>&1 && break
  sleep 0.5
done
sleep 5
xdotool mousemove 700 520 click 1
xdotool key space
sleep 3
xdotool key 2
sleep 1
import -window root /tmp/window.png
xdotool key ctrl+q
wait $window
kill %1 %2 2>/dev/null || true
EOS
in_root bash /tmp/window.sh || { cat "$root/tmp/window.log" "$root/tmp/steps.log"; exit 1; }
cp "$root/tmp/window.png" "$work/window.png"
# The demo tags seven segments; the key tagged one more.
in_root earmark annotations 1 --json --project /tmp/earmark/data/sample.earmark \
  >"$work/annotations.json"
[ "$(grep -c '"tag":' "$work/annotations.json")" -eq 8 ]

echo "== uninstall"
in_root apt-get purge -y -qq earmark >>"$work/install.log" 2>&1
left=$(in_root sh -c 'find / -xdev -name "*earmark*" -not -path "/proc/*" -not -path "/tmp/*"')
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
echo "The package installs, starts, imports, plays, exports and goes away without a trace."
