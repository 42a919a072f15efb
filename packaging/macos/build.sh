#!/bin/sh
# On a macOS release machine with Python 3.11 and the command line tools. Not run by anybody yet.
# SIGNING_IDENTITY: "Developer ID Application: …"; NOTARY_PROFILE: a keychain profile of notarytool. Both may be left out for a trial.
set -eu
cd "$(dirname "$0")/../.."
python3 dev.py package --folder-only
version=$(dist/fieldtool/fieldtool --version | cut -d' ' -f2)
app=dist/fieldtool.app
rm -rf "$app" dist/dmg
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" dist/dmg
cp -R dist/fieldtool/. "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/g" packaging/macos/Info.plist > "$app/Contents/Info.plist"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    find "$app/Contents/MacOS" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
        codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" {} +
    codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" "$app"
fi
cp -R "$app" dist/dmg/
ln -s /Applications dist/dmg/Applications
hdiutil create -volname fieldtool -srcfolder dist/dmg -ov -format UDZO "dist/fieldtool-$version.dmg"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "dist/fieldtool-$version.dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "dist/fieldtool-$version.dmg"
fi
