@echo off
rem Starts Opedometer from its installation, wherever that is and whatever the working directory.
rem   JAVA_HOME         the Java to use (17 or later); else the java on the PATH
rem   OPEDOMETER_OPTS   options for Java, such as -Xmx4g; they override the ones below
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "list=%~dp0..\lib\compile.json"
set "directives="
if exist "%list%" set directives=-XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput "-XX:CompilerDirectivesFile=%list%"
"%java%" -Xmx3g -Xshare:auto -XX:+UseParallelGC -XX:MetaspaceSize=96m %directives% -XX:-UsePerfData -Dfile.encoding=UTF-8 -Donnxruntime.native.path="%~dp0..\lib\native\win-x64" -Djava.awt.headless=true %OPEDOMETER_OPTS% -jar "%~dp0..\lib\opedometer.jar" %*
exit /b %ERRORLEVEL%
