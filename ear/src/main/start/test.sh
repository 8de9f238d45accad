# shellcheck shell=bash
# "test": everything that proves the product, in one Maven run.

test_opdracht() {
  local uit='' lang=nee log=$STATE/log/test.log uitslag=0
  while [ $# -gt 0 ]; do
    case $1 in
      --lang) lang=ja ;;
      *) stop "Onbekende optie: $1. Zie ./onderwijsregio help. / Unknown option." ;;
    esac
    shift
  done
  vind_jdk
  vind_maven
  zorg_voor_chromium
  # Tag "land" needs the files of the whole country, tag "lang" needs time: what is left out is not counted as skipped.
  [ -n "${OR_TEST_DATA:-}" ] || uit=land
  [ $lang = ja ] || uit=${uit:+$uit,}lang
  mkdir -p "$STATE/log"
  # A failing test does not keep the later modules from running; the count below decides.
  trap 'kill "$TAAK" 2>/dev/null || true; stop_servertaak; exit 130' INT TERM
  begin_servers
  wacht_op_servers
  MAVEN_OPTS="${MAVEN_OPTS:-} $(stille_jvm)" mvn -B -ntp -f "$ROOT/pom.xml" -pl $MODULES -Pbrowser "-Dor.uit=${uit:-niets}" "-Dor.lang=$([ $lang = ja ] && echo true || echo false)" \
    -Dmaven.test.failure.ignore=true clean verify > >(tee "$log") 2>&1 &
  TAAK=$!
  wait "$TAAK" || uitslag=$?
  sleep 0.3 # lets tee write the last lines
  tel_af "$log" "$uitslag"
}

# Chromium drives the browser tests; Debian's own package, nothing it merely recommends.
zorg_voor_chromium() {
  local kandidaat
  for kandidaat in "${OR_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$kandidaat" ] && OR_CHROMIUM=$(command -v "$kandidaat") && break
  done
  if [ -z "${OR_CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    meld "Chromium ontbreekt en wordt geinstalleerd (apt-get)."
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >&2 || true
    OR_CHROMIUM=$(command -v chromium || true)
  fi
  [ -n "${OR_CHROMIUM:-}" ] || stop "Chromium ontbreekt: installeer het of zet OR_CHROMIUM. / Chromium is missing: install it or set OR_CHROMIUM."
  export OR_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

# Adds up the closing lines of the runners and says what makes the run fail.
tel_af() {
  local log=$1 uitslag=$2 eenheid keten
  eenheid=$(tel "$log" surefire)
  keten=$(tel "$log" failsafe)
  read -r et ef es <<<"$eenheid"
  read -r kt kf ks <<<"$keten"
  echo
  echo "Surefire: Tests run: $et, Failures and errors: $ef, Skipped: $es"
  echo "Failsafe: Tests run: $kt, Failures and errors: $kf, Skipped: $ks"
  echo "$((et + kt - ef - kf - es - ks)) $((ef + kf)) $((es + ks))" >"$STATE/log/test.telling"
  [ "$uitslag" = 0 ] && [ $((ef + kf)) = 0 ] || stop "De tests zijn niet geslaagd. Zie $log. / The tests failed."
  grep -q "A production mode bundle build is not needed" "$log" || stop "De schermen vroegen om een eigen frontend-bundel: dat mag niet (docs/besluiten/003). / A frontend bundle build was triggered."
  [ "$et" -gt 0 ] && [ "$kt" -gt 0 ] || stop "Er zijn geen tests uitgevoerd. / No tests were run."
  [ $((es + ks)) = 0 ] || stop "Er zijn tests overgeslagen. / Tests were skipped."
  echo "Alle tests zijn geslaagd. / All tests passed."
}

# "run bad skipped" of one runner: the sum of the last totals line of each of its executions.
tel() {
  awk -v runner="$2" '
    / --- .*:/ { if (aan && regel != "") tel_op(); aan = ($0 ~ runner ".*:(test|integration-test) "); regel = "" }
    aan && /Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+\r?$/ { regel = $0 }
    function tel_op(  d) { gsub(/[^0-9,]/, "", regel); split(regel, d, ","); r += d[1]; f += d[2] + d[3]; s += d[4]; regel = "" }
    END { if (aan && regel != "") tel_op(); print r + 0, f + 0, s + 0 }' "$1"
}
