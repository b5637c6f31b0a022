#!/usr/bin/env bash
# Makes the packages for macOS from what packaging/build has prepared. Runs on macOS (bash 3.2 will
# do), since jpackage makes packages only for the system it runs on.
# Usage: jdk=… version=… work=… dist=… module=… packaging/macos/build.sh
#   jdk      the JDK whose jpackage is used
#   version  the program's version
#   work     the folder with runtime/ and modules/
#   dist     gets Crampwise.app, crampwise_VERSION_arm64.pkg and .dmg (x64 on an Intel JDK)
#   module   the main module
# Signed only where these are set; the name is that of a Developer ID, the keychain is optional:
#   CRAMPWISE_SIGN_NAME CRAMPWISE_SIGN_KEYCHAIN
# Needs Xcode's command-line tools.
set -euo pipefail

: "${jdk:?}" "${version:?}" "${work:?}" "${dist:?}" "${module:?}"
name=Crampwise
kinds=(pkg dmg)

fail() { printf 'packaging/macos/build.sh: %s\n' "$*" >&2; exit 1; }

# jpackage of JDK 25 takes no version below 1 on macOS: until there is one it gets a 1, for the
# installer's records only. The program itself tells its own, in Info.plist.
write_info() {
  rm -rf "${work:?}/resources"
  mkdir -p "$work/resources"
  sed "s/PROGRAM_VERSION/$version/" packaging/macos/Info.plist >"$work/resources/Info.plist"
  case $version in
    0 | 0.*) package_version=1 ;;
    *) package_version=$version ;;
  esac
}

choose_signing() {
  signing=()
  [[ -n ${CRAMPWISE_SIGN_NAME:-} ]] || return 0
  signing=(@packaging/macos/sign.args --mac-signing-key-user-name "$CRAMPWISE_SIGN_NAME")
  if [[ -n ${CRAMPWISE_SIGN_KEYCHAIN:-} ]]; then
    signing+=(--mac-signing-keychain "$CRAMPWISE_SIGN_KEYCHAIN")
  fi
}

make_image() {
  local input=$work/input
  rm -rf "${dist:?}/$name.app" "${input:?}"
  mkdir -p "$dist" "$input"
  cp -R packaging/java.args packaging/macos/kiosk "$input"
  # The cache is made on the machine, outside the program: a file added to it would break its seal.
  # One that is not there costs speed only.
  # shellcheck disable=SC2016 # The launcher knows where $APPDIR is.
  "$jdk/bin/jpackage" @packaging/macos/app-image.args --app-version "$package_version" \
    --resource-dir "$work/resources" --input "$input" --runtime-image "$work/runtime" \
    --module-path "$work/modules" --module "$module/$module.app.Main" "${java_options[@]}" \
    --java-options '-Dorg.sqlite.lib.path=$APPDIR/../runtime/Contents/Home/lib' \
    --java-options "'-XX:AOTCache=/Library/Application Support/Crampwise/crampwise.aot'" \
    --dest "$dist" ${signing[@]+"${signing[@]}"}
}

make_installer() {
  local kind=$1 made=$work/installers
  rm -rf "${made:?}"
  mkdir -p "$made"
  "$jdk/bin/jpackage" "@packaging/macos/$kind.args" --app-version "$package_version" \
    --app-image "$dist/$name.app" --dest "$made" ${signing[@]+"${signing[@]}"}
  mv "$made"/*."$kind" "$dist/crampwise_${version}_$processor.$kind"
}

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. packaging/java-options.sh
read_java_options
processor=$(processor_of "$jdk")
write_info
choose_signing
make_image
for kind in "${kinds[@]}"; do
  make_installer "$kind"
done
