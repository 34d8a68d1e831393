@echo off
rem Double-click to start Storytable; the first start sets it up.
setlocal
set "PYTHON=py -3"
where /q py || set "PYTHON=python"
%PYTHON% "%~dp0start.py" %*
set "CODE=%ERRORLEVEL%"
if "%~1"=="" if not "%CODE%"=="0" pause
exit /b %CODE%
