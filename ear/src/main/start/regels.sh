# shellcheck shell=bash
# "toets", "verify", "hertel" and "bench": work without a server, straight from the compiled classes.

toets_opdracht() { regels_opdracht Toets "$@"; }

verify_opdracht() { regels_opdracht Verificatie "$@"; }

hertel_opdracht() { regels_opdracht Hertel "$@"; }

# One of the commands of module rules, after building it when it is out of date.
regels_opdracht() {
  local klasse=$1 jar=$ROOT/rules/target/onderwijsregio-rules-1.0-SNAPSHOT.jar
  shift
  vind_jdk
  if [ -z "${OR_GEEN_BOUW:-}" ] && { [ ! -d "$ROOT/rules/target/lib" ] || verouderd "$jar" "$ROOT/pom.xml" "$ROOT/rules"; }; then
    vind_maven
    meld "Regels bouwen..."
    maven -q -pl rules -DskipTests package >&2 || stop "Bouwen is mislukt. / The build failed."
    touch "$jar"
  fi
  # shellcheck disable=SC2046
  exec "$JAVA_HOME/bin/java" $(stille_jvm) -cp "$jar:$ROOT/rules/target/lib/*" "nl.onderwijsregio.regeling.opdracht.$klasse" "$@"
}

bench_opdracht() {
  local naam rules=() import=() stem=() plan=() zoek=() scherm=() rest=$# modules=rules,ejb
  for naam in "$@"; do
    case $naam in
      rules.*) rules+=("$naam") ;;
      import.*) import+=("$naam") ;;
      vote.*) stem+=("$naam") ;;
      plan.*) plan+=("$naam") ;;
      search.*) zoek+=("$naam") ;;
      ui.*) scherm+=("$naam") ;;
      *) stop "Onbekende meting: $naam. / Unknown benchmark." ;;
    esac
  done
  vind_jdk
  vind_maven
  meld "Metingen bouwen..."
  if [ "$rest" -gt 0 ] && [ "$rest" = ${#rules[@]} ]; then modules=rules; fi
  maven -q -pl $modules -am -Dor.zonder-servers=true -DincludeScope=test -Dmdep.outputFile=target/meting.cp test-compile dependency:build-classpath >&2 ||
    stop "Bouwen is mislukt. / The build failed."
  if [ "$rest" = 0 ] || [ ${#rules[@]} -gt 0 ]; then meting rules nl.onderwijsregio.regeling.meting.RegelMeting "${rules[@]}"; fi
  if [ "$rest" = 0 ] || [ ${#import[@]} -gt 0 ]; then meting ejb nl.onderwijsregio.gegevens.meting.ImportMeting "${import[@]}"; fi
  if [ "$rest" = 0 ] || [ ${#stem[@]} -gt 0 ]; then meting ejb nl.onderwijsregio.besluit.Stemmeting "${stem[@]}"; fi
  if [ "$rest" = 0 ] || [ ${#plan[@]} -gt 0 ]; then meting ejb nl.onderwijsregio.plan.PlanMeting "${plan[@]}"; fi
  if [ "$rest" = 0 ] || [ ${#zoek[@]} -gt 0 ]; then meting ejb nl.onderwijsregio.les.Zoekmeting "${zoek[@]}"; fi
  if [ "$rest" = 0 ] || [ ${#scherm[@]} -gt 0 ]; then schermmeting "${scherm[@]}"; fi
}

# The screens are measured on the whole product, through a browser.
schermmeting() {
  # shellcheck source=ear/src/main/start/test.sh
  . "$DELEN/test.sh"
  zorg_voor_chromium
  trap 'stop_servertaak' EXIT
  trap '[ -z "$TAAK" ] || kill "$TAAK" 2>/dev/null; exit 130' INT TERM
  bouw_product
  maven -q -Pbrowser -DskipTests -Dor.zonder-servers=true -Dor.zonder-it=true -DincludeScope=test -Dmdep.outputFile=target/meting.cp package dependency:build-classpath >&2 ||
    stop "Bouwen is mislukt. / The build failed."
  # shellcheck disable=SC2046
  "$JAVA_HOME/bin/java" $(stille_jvm) -Dor.wortel="$ROOT" -cp "$ROOT/ear/target/test-classes:$(cat "$ROOT/ear/target/meting.cp")" nl.onderwijsregio.bediening.Schermmeting "$@" || exit $?
}

meting() {
  local map=$ROOT/$1 klasse=$2
  shift 2
  # shellcheck disable=SC2046
  "$JAVA_HOME/bin/java" -Xmx2g $(stille_jvm) -cp "$map/target/test-classes:$map/target/classes:$(cat "$map/target/meting.cp")" "$klasse" "$@" || exit $?
}
