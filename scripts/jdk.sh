# Finds a JDK and says how to install what is missing; read by ./onward, ./verify and bench/start.

# The major version of the Java in a directory, or nothing.
java_major() {
  [ -x "$1/bin/java" ] || return 0
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  printf '%s' "$version"
}

# Prints the places where a JDK may be, one a line.
jdk_places() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  on_path=$(command -v java 2>/dev/null || true)
  while [ -n "$on_path" ] && [ -L "$on_path" ]; do
    target=$(readlink "$on_path")
    case $target in
      /*) on_path=$target ;;
      *) on_path=$(dirname "$on_path")/$target ;;
    esac
  done
  if [ -n "$on_path" ] && [ "$on_path" != /usr/bin/java ]; then
    (cd "$(dirname "$on_path")/.." && pwd -P)
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 25 2>/dev/null || true
  fi
  for place in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/root}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /opt/java/* /opt/jdk*; do
    [ ! -d "$place" ] || printf '%s\n' "$place"
  done
}

# Prints the home of a JDK of exactly this version, or else of a newer one.
find_jdk() {
  newer=
  while IFS= read -r place; do
    major=$(java_major "$place")
    [ -n "$major" ] || continue
    if [ "$major" -eq "$1" ]; then
      printf '%s\n' "$place"
      return 0
    elif [ "$major" -gt "$1" ] && [ -z "$newer" ]; then
      newer=$place
    fi
  done <<PLACES
$(jdk_places)
PLACES
  [ -n "$newer" ] && printf '%s\n' "$newer"
}

how_to_install_jdk() {
  case $(uname -s) in
    Darwin) echo "Install it, for example with: brew install --cask temurin@25" ;;
    *) echo "Install it from your system's packages (openjdk-25-jdk) or with SDKMAN (sdk install java 25-tem)." ;;
  esac
}

how_to_install_maven() {
  case $(uname -s) in
    Darwin) echo "Install it, for example with: brew install maven" ;;
    *) echo "Install it, for example with: apt-get install maven" ;;
  esac
}

# What keeps Maven's own Java quick and quiet.
maven_options() {
  printf '%s' "${MAVEN_OPTS:-} -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow"
}
