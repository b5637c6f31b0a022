# Sourced by the builds for Windows and macOS, in the project's folder.

# Reads packaging/java.args into the array java_options, a --java-options before each: the launchers
# that jpackage makes know no argument files.
read_java_options() {
  local line
  java_options=()
  while IFS= read -r line || [[ -n $line ]]; do
    line=${line%$'\r'}
    case $line in
      '' | '#'*) ;;
      *[[:space:]\'\"\\]*) fail "packaging/java.args: one option a line, without spaces or quotes: $line" ;;
      *) java_options+=(--java-options "$line") ;;
    esac
  done <packaging/java.args
  [[ ${#java_options[@]} -gt 0 ]] || fail "packaging/java.args holds no option."
}

# The processor that a JDK is for, as its packages are named.
processor_of() {
  case $(sed -n 's/^OS_ARCH="\(.*\)".*/\1/p' "$1/release") in
    x86_64 | amd64) printf 'x64\n' ;;
    aarch64 | arm64) printf 'arm64\n' ;;
    *) fail "$1/release names no processor known here." ;;
  esac
}
