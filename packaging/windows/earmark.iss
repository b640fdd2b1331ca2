; Inno Setup 6 recipe of the Windows installer. Build on Windows, with 64-bit VLC 3 unpacked in
; build\vlc (libvlc.dll, libvlccore.dll, plugins\):
;
;   py packaging\bundle.py
;   xcopy /E /I build\vlc build\bundle\earmark\_internal\vlc
;   signtool sign /fd SHA256 /tr URL-OF-A-TIME-STAMP-SERVER /td SHA256 build\bundle\earmark\*.exe
;   iscc /DVersion=0.1.0 /DSign /Ssign="signtool sign /fd SHA256 /tr URL /td SHA256 $f" packaging\windows\earmark.iss
;
; with the version that `earmark-cli --version` tells. Without a certificate leave out the line of
; signtool, /DSign and /Ssign.
#ifndef Version
  #error The version is missing: iscc /DVersion=...
#endif

[Setup]
AppId={{7F0C9C5B-5B0B-4B43-9E0E-EA4D3A5E4D01}
AppName=Earmark
AppVersion={#Version}
AppPublisher=The Earmark authors
DefaultDirName={autopf}\Earmark
DefaultGroupName=Earmark
UninstallDisplayIcon={app}\earmark.exe
OutputDir=..\..\build
OutputBaseFilename=Earmark-{#Version}-windows-x64
SetupIconFile=..\..\build\icons\earmark.ico
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
WizardStyle=modern
#ifdef Sign
SignTool=sign
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\build\bundle\earmark\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Earmark"; Filename: "{app}\earmark.exe"
Name: "{autodesktop}\Earmark"; Filename: "{app}\earmark.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.earmark"; ValueType: string; ValueData: "Earmark.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Earmark.Project"; ValueType: string; ValueData: "Earmark project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Earmark.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\earmark.exe,0"
Root: HKA; Subkey: "Software\Classes\Earmark.Project\shell\open\command"; ValueType: string; ValueData: """{app}\earmark.exe"" ""%1"""

[Run]
Filename: "{app}\earmark.exe"; Description: "{cm:LaunchProgram,Earmark}"; Flags: nowait postinstall skipifsilent
