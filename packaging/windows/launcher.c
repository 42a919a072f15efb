/* Starts the version that `current` names; where that folder is not whole, the one before it (docs/formats/update.md).
   The same as packaging/launcher.sh, for Windows. Built twice by build.ps1: with CONSOLE for the verbs of the command line,
   which waits and passes the exit code on, and without for the window, which opens no console. */
#include <windows.h>
#include <wchar.h>

#define LONGEST 32767
#ifdef CONSOLE
#define PROGRAM L"fieldtool-cli.exe"
#else
#define PROGRAM L"fieldtool.exe"
#endif

static wchar_t here[LONGEST], path[LONGEST], command[LONGEST];

/* The first line of a small file: letters, digits, '.', '+' and '-', not beginning with '.'; 0 where it is something else. */
static int line_of(const wchar_t *name, wchar_t *line) {
    char bytes[64];
    DWORD count = 0, at;
    HANDLE file;
    if (_snwprintf(path, LONGEST - 1, L"%ls\\%ls", here, name) < 0) return 0;
    file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE) return 0;
    if (!ReadFile(file, bytes, sizeof bytes - 1, &count, NULL)) count = 0;
    CloseHandle(file);
    for (at = 0; at < count && bytes[at] != '\r' && bytes[at] != '\n'; at++) {
        char c = bytes[at];
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '-' || c == '.'))
            return 0;
        line[at] = (wchar_t)c;
    }
    line[at] = 0;
    return at > 0 && line[0] != L'.';
}

static int exists(const wchar_t *name) {
    DWORD kind = GetFileAttributesW(name);
    return kind != INVALID_FILE_ATTRIBUTES && !(kind & FILE_ATTRIBUTE_DIRECTORY);
}

/* What stands after the program's own name on the command line, quotes and all. */
static const wchar_t *words(void) {
    const wchar_t *rest = GetCommandLineW();
    if (*rest == L'"') {
        for (rest++; *rest && *rest != L'"'; rest++) {}
        if (*rest) rest++;
    } else {
        while (*rest && *rest != L' ' && *rest != L'\t') rest++;
    }
    while (*rest == L' ' || *rest == L'\t') rest++;
    return rest;
}

static int start(void) {
    static const wchar_t *pointers[] = {L"current", L"previous"};
    wchar_t version[64], program[LONGEST];
    const wchar_t *rest = words();
    DWORD length = GetModuleFileNameW(NULL, here, LONGEST), code = 1;
    wchar_t *slash;
    int which;
    if (length == 0 || length >= LONGEST || (slash = wcsrchr(here, L'\\')) == NULL) return 1;
    *slash = 0;
    for (which = 0; which < 2; which++) {
        STARTUPINFOW begin;
        PROCESS_INFORMATION made;
        int portable;
        ZeroMemory(&begin, sizeof begin);
        begin.cb = sizeof begin;
        if (!line_of(pointers[which], version)) continue;
        if (_snwprintf(program, LONGEST - 1, L"%ls\\versions\\%ls\\" PROGRAM, here, version) < 0 || !exists(program)) continue;
        SetEnvironmentVariableW(L"FIELDTOOL_INSTALLED", here);
        if (_snwprintf(path, LONGEST - 1, L"%ls\\portable", here) < 0) return 1;
        portable = exists(path) && *rest == 0;
        if (_snwprintf(command, LONGEST - 1, portable ? L"\"%ls\" --base-dir \"%ls\\data\"" : L"\"%ls\" %ls", program,
                       portable ? here : rest) < 0) return 1;
        if (!CreateProcessW(program, command, NULL, NULL, TRUE, 0, NULL, NULL, &begin, &made)) continue;
        CloseHandle(made.hThread);
#ifdef CONSOLE
        WaitForSingleObject(made.hProcess, INFINITE);
        GetExitCodeProcess(made.hProcess, &code);
#else
        code = 0;
#endif
        CloseHandle(made.hProcess);
        return (int)code;
    }
    MessageBoxW(NULL, L"No version of fieldtool is whole here. Install it again; the vault lies elsewhere and is untouched.",
                L"fieldtool", MB_OK | MB_ICONERROR);
    return 1;
}

#ifdef CONSOLE
int wmain(void) { return start(); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
    (void)instance, (void)before, (void)line, (void)show;
    return start();
}
#endif
