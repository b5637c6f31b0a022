#!/usr/bin/env bash
# Makes the packages for Windows from what packaging/build has prepared. Runs in Git Bash on Windows,
# since jpackage makes packages only for the system it runs on.
# Usage: jdk=… version=… work=… dist=… module=… packaging/windows/build.sh
#   jdk      the JDK whose jpackage is used
#   version  the program's version
#   work     the folder with runtime/ and modules/
#   dist     gets Crampwise/ (the program's folder), crampwise_VERSION_x64.msi and .exe
#   module   the main module
# Needs the WiX Toolset, 3.14 or later, in its usual place or on the PATH.
set -euo pipefail

: "${jdk:?}" "${version:?}" "${work:?}" "${dist:?}" "${module:?}"
name=Crampwise
kinds=(msi exe)

fail() { printf 'packaging/windows/build.sh: %s\n' "$*" >&2; exit 1; }

# A path as a Windows program reads it. Not backslashes: jpackage's launchers need none.
native() {
  if command -v cygpath >/dev/null; then cygpath -m -- "$1"; else printf '%s\n' "$1"; fi
}

make_image() {
  local input=$work/input
  rm -rf "${dist:?}/$name" "${input:?}"
  mkdir -p "$dist" "$input"
  cp packaging/java.args "$input"
  # shellcheck disable=SC2016 # The launcher knows where $APPDIR is.
  "$jdk/bin/jpackage" @packaging/windows/app-image.args --app-version "$version" \
    --input "$(native "$input")" --runtime-image "$(native "$work/runtime")" \
    --module-path "$(native "$work/modules")" --module "$module/$module.app.Main" \
    "${java_options[@]}" --java-options '-XX:AOTCache=$APPDIR/crampwise.aot' \
    --java-options '-Dorg.sqlite.lib.path=$APPDIR/../runtime/bin' \
    --dest "$(native "$dist")"
}

make_installer() {
  local kind=$1 made=$work/installers
  rm -rf "${made:?}"
  mkdir -p "$made"
  "$jdk/bin/jpackage" "@packaging/windows/$kind.args" --app-version "$version" \
    --app-image "$(native "$dist/$name")" --dest "$(native "$made")"
  mv "$made"/*."$kind" "$dist/crampwise_${version}_$processor.$kind"
}

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. packaging/java-options.sh
read_java_options
processor=$(processor_of "$jdk")
make_image
for kind in "${kinds[@]}"; do
  make_installer "$kind"
done
