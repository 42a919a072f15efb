#!/bin/sh
# Tries a packaged fieldtool from end to end, without a screen, a network or Python: sh walk.sh PROGRAM FOLDER
# PROGRAM: the launcher or the program itself. FOLDER: a new folder for what it makes. Says one line a step; stops at the first fault.
set -u
program=$1
out=$2
export QT_QPA_PLATFORM=offscreen
mkdir -p "$out" || exit 1

fault() {
    echo "FAULT: $1"
    [ ! -s "$out/said" ] || cat "$out/said"
    exit 1
}
step() { # step WORDS... -- COMMAND...: the command must succeed
    name=$1
    shift
    "$@" > "$out/said" 2>&1 || fault "$name ($?)"
    echo "ok: $name"
}
holds() { grep -q "$1" "$out/said" || fault "it does not say: $1"; }

if command -v python3 > /dev/null 2>&1; then echo "note: this system has a Python of its own"; else echo "ok: no Python here"; fi
step "it says its version" "$program" --version
sed 's/^/    /' "$out/said"

real=$(readlink -f "$program")
folder=$(dirname "$real")
if [ -r "$folder/current" ]; then folder="$folder/versions/$(cat "$folder/current")"; fi
find "$folder" -name '*.so*' -type f > "$out/libraries"
missing=""
while read -r library; do
    # ldd only looks; what is loaded where it is there (printing) may be missing.
    lost=$(LD_LIBRARY_PATH="$folder/_internal" ldd "$library" 2>/dev/null | grep 'not found' | grep -v 'libcups')
    [ -z "$lost" ] || missing="$missing $(basename "$library"):$lost"
done < "$out/libraries"
[ -z "$missing" ] || fault "libraries are missing:$missing"
echo "ok: every library finds what it needs ($(wc -l < "$out/libraries") libraries)"

step "interviews, assessment, signed form, bundle, headquarters, exports, a picture of every page" \
    "$program" demo --headless --out "$out/demo"
holds "headquarters said: Bundle 1 was imported"
holds "referral says: This form is genuine"
for made in referral.pdf bundle.age receipt.tar hq-export/htcds_core.csv screens/unlock.png screens/interview.png; do
    [ -s "$out/demo/$made" ] || fault "$made was not made"
done
step "the form is genuine" "$program" verify "$out/demo/referral.pdf" --trust "$out/demo/ca.pem" --crl "$out/demo/crl.pem"
step "its code on paper is read and checked" "$program" verify --print "$out/demo/referral.pdf" \
    --officers "$out/demo/officer.pem" --trust "$out/demo/ca.pem" --crl "$out/demo/crl.pem"
cp "$out/demo/referral.pdf" "$out/changed.pdf"
printf 'x' | dd of="$out/changed.pdf" bs=1 seek=3000 conv=notrunc 2> /dev/null
if "$program" verify "$out/changed.pdf" --trust "$out/demo/ca.pem" > "$out/said" 2>&1; then fault "a changed form passed"; fi
echo "ok: a changed form is refused"
step "the bundle opens with headquarters' key alone" "$program" bundle unseal "$out/demo/bundle.age" \
    --identity "$out/demo/hq-identity.txt" --trust "$out/demo/ca.pem" --out "$out/opened"
[ -s "$out/opened/cases.jsonl" ] || fault "the bundle held nothing"

printf 'invented people only in here\n' > "$out/words"
step "a vault of its own" "$program" vault create "$out/base/vault" --organisation "Example Border Service" --site EX01 \
    --officer "Officer Example" --passphrase-file "$out/words"
step "the vault is whole" "$program" vault check "$out/base/vault" --passphrase-file "$out/words"
step "headquarters is made" "$program" hq init "$out/hq" --name "Example Headquarters" --trust "$out/demo/ca.pem" \
    --passphrase-file "$out/words"
step "headquarters opens" "$program" hq fingerprint "$out/hq" --passphrase-file "$out/words"
step "a form of an author is compiled" "$program" form check "$folder/_internal/fieldtool/_content/forms/screening.md"
step "every part of the window draws" "$program" gallery --out "$out/gallery.png"

# The window stands at the unlock page until somebody types: after 8 seconds it must still be there.
timeout 8 "$program" --base-dir "$out/base" > "$out/said" 2>&1
[ $? -eq 124 ] || fault "the window did not stay"
[ ! -s "$out/said" ] || fault "the window complained"
echo "ok: the window starts and waits at the unlock page (its picture: demo/screens/unlock.png)"
rm -f "$out/said" "$out/libraries"
echo "The whole path was walked."
