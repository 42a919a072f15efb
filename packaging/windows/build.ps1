# MSI and portable folder, on a Windows release machine. Reviewed against the tools' documentation, run by nobody yet.
# Needs: Python 3.11 (64 bit), Visual Studio Build Tools ("x64 Native Tools" prompt: cl.exe, signtool.exe), and WiX 5:
#   dotnet tool install --global wix --version 5.0.2
# SIGNING_CERTIFICATE: SHA-1 thumbprint of the certificate in the user's store. TIMESTAMP_URL: RFC 3161 service of its issuer;
# without a time stamp the signature ends with the certificate. Both may be left out for a trial.
# The MSI is renewed by the next MSI; update files are for the portable folder, whose launcher knows versions.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Demand { if ($LASTEXITCODE) { exit $LASTEXITCODE } }
function Sign([string[]] $files) {
    if (-not $env:SIGNING_CERTIFICATE) { return }
    $stamp = if ($env:TIMESTAMP_URL) { @("/tr", $env:TIMESTAMP_URL, "/td", "SHA256") } else { @() }
    & signtool sign /fd SHA256 /sha1 $env:SIGNING_CERTIFICATE @stamp $files
    Demand
}

python dev.py package --folder-only
Demand
$version = (& dist\fieldtool\fieldtool-cli.exe --version).Split(" ")[1]
Demand
if ($version -notmatch '^\d+\.\d+\.\d+$') { throw "Windows Installer compares three numbers; $version has other parts." }
Sign @("dist\fieldtool\fieldtool.exe", "dist\fieldtool\fieldtool-cli.exe")

# The portable folder: versions side by side, and two launchers (docs/formats/update.md).
$portable = "dist\portable\fieldtool-$version"
Remove-Item -Recurse -Force dist\portable -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$portable\versions", "$portable\trust" | Out-Null
Copy-Item -Recurse dist\fieldtool "$portable\versions\$version"
Copy-Item packaging\trust\*.pem "$portable\trust" -ErrorAction SilentlyContinue
[IO.File]::WriteAllText("$PWD\$portable\current", "$version`n")
[IO.File]::WriteAllText("$PWD\$portable\portable", "Vault and settings lie in data beside this file.`n")
cl /nologo /O1 /MT /W4 /D_CRT_SECURE_NO_WARNINGS packaging\windows\launcher.c /Fo:dist\ /Fe:"$portable\fieldtool.exe" user32.lib /link /SUBSYSTEM:WINDOWS
Demand
cl /nologo /O1 /MT /W4 /D_CRT_SECURE_NO_WARNINGS /DCONSOLE packaging\windows\launcher.c /Fo:dist\ /Fe:"$portable\fieldtool-cli.exe" user32.lib /link /SUBSYSTEM:CONSOLE
Demand
Sign @("$portable\fieldtool.exe", "$portable\fieldtool-cli.exe")
Compress-Archive -Force $portable "dist\fieldtool-$version-windows-x64.zip"

wix build packaging\windows\fieldtool.wxs -arch x64 -d Version=$version -d Folder="$PWD\dist\fieldtool" -o "dist\fieldtool-$version.msi"
Demand
wix msi validate "dist\fieldtool-$version.msi"
Demand
Sign @("dist\fieldtool-$version.msi")

# What a release machine does before it lets the files go: install silently, walk, remove.
Start-Process -Wait msiexec -ArgumentList "/i", "dist\fieldtool-$version.msi", "/qn", "/l*v", "dist\install.log"
& "$env:ProgramFiles\fieldtool\fieldtool-cli.exe" demo --headless --out dist\walked
Demand
& "$env:ProgramFiles\fieldtool\fieldtool-cli.exe" verify dist\walked\referral.pdf --trust dist\walked\ca.pem --crl dist\walked\crl.pem
Demand
Start-Process -Wait msiexec -ArgumentList "/x", "dist\fieldtool-$version.msi", "/qn"
