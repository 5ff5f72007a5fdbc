@echo off
rem Starts Sextant from its sources: finds a JDK, builds what is missing or older than the sources, opens the window.
rem With a command ("packaging\sextant help") it runs that, without a window. Never run on Windows so far.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
for %%d in ("%~dp0..") do set "ROOT=%%~fd"
set "JDK="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do for %%d in ("%%~dpj..") do call :consider "%%~fd"
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
    if exist "%%~p" for /d %%d in ("%%~p\*") do call :consider "%%~fd"
)
if not defined JDK (
    >&2 echo sextant: JDK %NEEDED% or newer is needed and was not found; install it with "winget install EclipseAdoptium.Temurin.25.JDK", or point JAVA_HOME to one.
    exit /b 1
)

set "STALE=1"
if exist "%ROOT%\target\mods\sextant.jar" if exist "%ROOT%\target\libs" (
    powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath (Join-Path $env:ROOT 'target\mods\sextant.jar')).LastWriteTimeUtc; $newer = Get-ChildItem -LiteralPath (Join-Path $env:ROOT 'src\main'), (Join-Path $env:ROOT 'pom.xml') -Recurse | Where-Object LastWriteTimeUtc -gt $jar | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }" && set "STALE="
)
if defined STALE (
    call :build || exit /b 1
)

set "OPTIONS="
rem A command is short: no display, no second compiler, the smallest collector.
if not "%~1"=="" set "OPTIONS=-Dglass.platform=Headless -Dprism.order=sw -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
"%JDK%\bin\java.exe" %OPTIONS% -Dh2.allowedClasses= --enable-native-access=javafx.graphics -p "%ROOT%\target\mods" -cp "%ROOT%\target\libs\*" -m dev.sextant/dev.sextant.Sextant %*
exit /b %ERRORLEVEL%

rem Reading a JDK's release file is quicker than asking its java.
:consider
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==.+-" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    if %%~v0 GEQ %NEEDED%0 set "JDK=%~1"
)
exit /b 0

:build
where mvn >nul 2>nul || (
    >&2 echo sextant: Maven is needed to build Sextant and was not found; install it with "scoop install maven" or from https://maven.apache.org/download.cgi.
    exit /b 1
)
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
rem A folder is made in one step, so only one of two starts builds.
:wait
mkdir "%ROOT%\target\building" 2>nul || (
    >&2 echo sextant: another start is building; if that is not so, delete "%ROOT%\target\building".
    timeout /t 2 /nobreak >nul
    goto :wait
)
>&2 echo sextant: building, the first time takes a minute or two
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
rmdir "%ROOT%\target\building"
if not "%RESULT%"=="0" (
    >&2 echo sextant: the build failed; what Maven said stands above.
    exit /b 1
)
exit /b 0
