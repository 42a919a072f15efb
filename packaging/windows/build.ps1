# On a Windows release machine with Python 3.11 and WiX 5 (`dotnet tool install --global wix`). Not run by anybody yet.
# The MSI is renewed by the next MSI; update files are for the portable folder, whose launcher is a shell script.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
python dev.py package --folder-only
if ($LASTEXITCODE) { exit $LASTEXITCODE }
$version = (& dist\fieldtool\fieldtool-cli.exe --version).Split(" ")[1]
if ($env:SIGNING_CERTIFICATE) {
    Get-ChildItem dist\fieldtool\*.exe | ForEach-Object {
        signtool sign /fd SHA256 /sha1 $env:SIGNING_CERTIFICATE $_.FullName
        if ($LASTEXITCODE) { exit $LASTEXITCODE }
    }
}
wix build packaging\windows\fieldtool.wxs -arch x64 -d Version=$version -d Folder="$PWD\dist\fieldtool" -o "dist\fieldtool-$version.msi"
if ($LASTEXITCODE) { exit $LASTEXITCODE }
if ($env:SIGNING_CERTIFICATE) { signtool sign /fd SHA256 /sha1 $env:SIGNING_CERTIFICATE "dist\fieldtool-$version.msi" }
