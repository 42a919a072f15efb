#!/bin/sh
# A dmg, on a macOS release machine. Reviewed against the tools' documentation, run by nobody yet.
# Needs: Python 3.11 and Xcode's command line tools. One build an architecture (arm64, x86_64): each on a machine of its own.
# SIGNING_IDENTITY: "Developer ID Application: NAME (TEAM)". NOTARY_PROFILE: made once with
#   xcrun notarytool store-credentials NAME --apple-id ... --team-id ... --password ...   (an app-specific password)
# Both may be left out for a trial: then macOS opens the program only by Control-click on the machine that made it.
set -eu
cd "$(dirname "$0")/../.."
python3 dev.py package --folder-only
app=dist/fieldtool.app # made by PyInstaller: code in Contents/Frameworks, the rest in Contents/Resources, links between them
version=$("$app/Contents/MacOS/fieldtool" --version | cut -d' ' -f2)
cp -R dist/fieldtool/licences dist/fieldtool/sbom.cdx.json "$app/Contents/Resources/"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    # From the inside out: whatever is code first, the bundle last. Never --deep: it gives inner code the outer entitlements.
    find "$app/Contents/Frameworks" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -exec \
        codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" {} \;
    find "$app/Contents/Frameworks" -type d -name '*.framework' -exec \
        codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" {} \;
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$SIGNING_IDENTITY" "$app"
    codesign --verify --strict --deep --verbose=2 "$app"
else
    codesign --force --sign - "$app" # something was added to it: without any signature arm64 refuses to start it
fi
rm -rf dist/dmg
mkdir -p dist/dmg
cp -R "$app" dist/dmg/
ln -s /Applications dist/dmg/Applications
dmg=dist/fieldtool-$version-macos-$(uname -m).dmg
hdiutil create -volname fieldtool -srcfolder dist/dmg -ov -format UDZO "$dmg"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$dmg"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    # Sent to Apple: the program alone, no data. When refused: xcrun notarytool log ID --keychain-profile "$NOTARY_PROFILE"
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg" # the ticket travels along: the laptop that opens it needs no network
    xcrun stapler validate "$dmg"
    spctl --assess --type open --context context:primary-signature --verbose "$dmg"
fi
# What a release machine does before it lets the file go.
rm -rf dist/walked
"$app/Contents/MacOS/fieldtool" demo --headless --out dist/walked
"$app/Contents/MacOS/fieldtool" verify dist/walked/referral.pdf --trust dist/walked/ca.pem --crl dist/walked/crl.pem
