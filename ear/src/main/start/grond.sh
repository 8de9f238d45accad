# shellcheck shell=bash
# What every command needs: a JDK, Maven, and the built product.

meld() { printf '%s\n' "$*" >&2; }

# Number of the JDK in a folder, or nothing. The file "release" is faster than asking java.
jdk_versie() {
  [ -x "$1/bin/javac" ] || return 0
  local v
  v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
  [ -n "$v" ] || v=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
  printf '%s' "${v%%.*}"
}

# Exports JAVA_HOME (JDK 21 or newer) and sets JDK to its number.
vind_jdk() {
  local kandidaat pad
  if [ -n "${OR_JAVA_HOME:-}" ]; then
    JDK=$(jdk_versie "$OR_JAVA_HOME")
    [ "${JDK:-0}" -ge 21 ] || stop "OR_JAVA_HOME ($OR_JAVA_HOME) is geen JDK 21 of nieuwer. / OR_JAVA_HOME is not a JDK 21 or newer."
    export JAVA_HOME=$OR_JAVA_HOME
    return
  fi
  pad=$(command -v javac 2>/dev/null || true)
  [ -z "$pad" ] || pad=$(dirname "$(dirname "$(readlink -f "$pad")")")
  for kandidaat in "${JAVA_HOME:-}" /usr/lib/jvm/*-25-* /usr/lib/jvm/*-21-* /usr/lib/jvm/* "$pad"; do
    [ -n "$kandidaat" ] && [ -d "$kandidaat" ] || continue
    JDK=$(jdk_versie "$kandidaat")
    if [ "${JDK:-0}" -ge 21 ]; then export JAVA_HOME=$kandidaat; return; fi
  done
  stop "Geen JDK 21 of nieuwer gevonden. Installeer er een of zet OR_JAVA_HOME. / No JDK 21 or newer found: install one or set OR_JAVA_HOME."
}

# Options that keep newer JDKs quiet about what the servers do; older JDKs do not know them.
stille_jvm() { [ "$JDK" -lt 24 ] || printf '%s' '--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED'; }

vind_maven() {
  local versie
  if ! command -v mvn >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    meld "Maven ontbreekt en wordt geinstalleerd (apt-get)."
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends maven; } >&2 || true
  fi
  command -v mvn >/dev/null || stop "Maven 3.8 of nieuwer ontbreekt. Installeer het (bijvoorbeeld: apt-get install maven). / Maven 3.8 or newer is missing."
  versie=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  case $versie in
    '' | [0-2].* | 3.[0-7]) stop "Maven ${versie:-?} is te oud: 3.8 of nieuwer is nodig. / Maven 3.8 or newer is needed." ;;
  esac
}

# In the background and waited for, so that a signal is not kept waiting until Maven is done.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} $(stille_jvm)" mvn -B -ntp -f "$ROOT/pom.xml" "$@" &
  TAAK=$!
  wait "$TAAK"
}

# Whether target $1 is missing or older than a source in one of the folders or files after it.
verouderd() {
  local doel=$1
  shift
  [ -e "$doel" ] || return 0
  [ -n "$(find "$@" -path '*/target' -prune -o -path '*/src/test' -prune -o -path '*/src/browser-test' -prune \
    -o -path '*/web-vaadin/src/main/frontend' -prune -o -type f -newer "$doel" -print -quit)" ]
}

vrije_ruimte_mb() { df -Pk "$1" | awk 'NR==2 {print int($4/1024)}'; }
