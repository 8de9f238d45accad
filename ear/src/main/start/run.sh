# shellcheck shell=bash
# "run": Keycloak and WildFly under one supervisor.
# shellcheck source=ear/src/main/start/servers.sh
. "$DELEN/servers.sh"

run_opdracht() {
  lees_opties "$@"
  vind_jdk
  trap 'gestopt' INT TERM
  trap 'ruim_op' EXIT
  mkdir -p "$STATE" 2>/dev/null && [ -w "$STATE" ] || stop "In $STATE kan niet geschreven worden. / Cannot write to $STATE."
  neem_plaats
  controleer_ruimte
  controleer_poorten
  bouw_product
  [ "$reset" = nee ] || rm -rf "$STATE/staat"
  bereid_staat_voor
  start_keycloak
  start_wildfly
  wacht_tot_klaar
  vertel
  bewaak
}

lees_opties() {
  poort=${OR_PORT:-8080} keycloak_poort=${OR_KEYCLOAK_PORT:-8180}
  data=${OR_DATA_DIR:-} db=${OR_DB_URL:-} demo=${OR_DEMO:-true} op=${OR_OP:-} reset=nee
  while [ $# -gt 0 ]; do
    case $1 in
      --data | --port | --keycloak-port | --db | --op)
        [ $# -ge 2 ] || stop "Bij $1 hoort een waarde. / $1 needs a value."
        case $1 in
          --data) data=$2 ;;
          --port) poort=$2 ;;
          --keycloak-port) keycloak_poort=$2 ;;
          --db) db=$2 ;;
          --op) op=$2 ;;
        esac
        shift ;;
      --reset) reset=ja ;;
      --demo) demo=true ;;
      --no-demo) demo=false ;;
      *) stop "Onbekende optie: $1. Zie ./onderwijsregio help. / Unknown option." ;;
    esac
    shift
  done
  controleer_opties
}

controleer_opties() {
  local p
  for p in "$poort" "$keycloak_poort"; do
    [[ $p =~ ^[0-9]{1,5}$ ]] && [ "$p" -ge 1 ] && [ "$p" -le 65535 ] || stop "Geen geldige poort: $p. / Not a port."
  done
  [ "$poort" != "$keycloak_poort" ] || stop "Het product en Keycloak kunnen niet dezelfde poort ($poort) gebruiken."
  if [ -n "$data" ]; then
    [ -d "$data" ] || stop "--data: de map $data bestaat niet. / No such folder."
    [ -r "$data" ] && [ -x "$data" ] || stop "--data: de map $data is niet leesbaar. / Not readable."
    [ -n "$(find -L "$data" -maxdepth 1 -iname '*.csv' -print -quit)" ] || stop "--data: in $data staat geen csv-bestand. / No csv file there."
    data=$(cd "$data" && pwd)
  fi
  case $demo in true | false) ;; *) stop "OR_DEMO moet true of false zijn." ;; esac
  if [ -n "$op" ]; then
    [ "$demo" = true ] || stop "--op werkt alleen met --demo: zonder demo geldt de echte datum. / --op needs --demo."
    [[ $op =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] && [ "$(date -d "$op" +%F 2>/dev/null)" = "$op" ] ||
      stop "--op: $op is geen datum zoals 2024-10-01. / Not a date."
  fi
  case $db in
    '' | jdbc:h2:* | jdbc:postgresql:*) ;;
    *) stop "--db: alleen jdbc:postgresql://... of jdbc:h2:... wordt ondersteund. / Only PostgreSQL or H2." ;;
  esac
}

# One supervisor per state folder. The servers inherit the lock: it is free only when they are gone too.
neem_plaats() {
  exec 9>>"$STATE/plaats"
  if command -v flock >/dev/null && ! flock -n 9; then
    stop "Er draait al een Onderwijsregio met de gegevens in $STATE (proces $(cat "$STATE/proces" 2>/dev/null || echo onbekend)). Stop die eerst, of kies met OR_STATE een andere map."
  fi
  echo $$ >"$STATE/proces"
}

controleer_ruimte() {
  local nodig=${OR_MIN_SCHIJF_MB:-1024} vrij
  vrij=$(vrije_ruimte_mb "$STATE")
  [ "$vrij" -ge "$nodig" ] || stop "De schijf is te vol: $vrij MB vrij bij $STATE, nodig is $nodig MB. / Not enough disk space."
}

bezet() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

controleer_poorten() {
  ! bezet "$poort" || stop "Poort $poort is al in gebruik. Kies een andere met --port. / Port $poort is taken."
  ! bezet "$keycloak_poort" || stop "Poort $keycloak_poort (Keycloak) is al in gebruik. Kies een andere met --keycloak-port. / Port $keycloak_poort is taken."
  beheer_poort=$((poort < 63000 ? poort + 1910 : poort - 1910))
  while [ "$beheer_poort" = "$keycloak_poort" ] || bezet "$beheer_poort"; do beheer_poort=$((beheer_poort + 1)); done
}

vertel() {
  if [ "$demo" = true ]; then
    echo "Demogebruikers (wachtwoord: naam gevolgd door -demo):"
    sed -n 's/.*"username": "\([^"]*\)".*"realmRoles": \["default-roles-onderwijsregio", "\([^"]*\)"\].*/  \1|\2/p' "$ROOT/ear/src/main/keycloak/demo-gebruikers.json" |
      awk -F'|' '{printf "%-18s rol%s\n", $1, " " $2}'
    [ -z "$op" ] || echo "De klok begon op $op."
  fi
  echo "Onderwijsregio is klaar: http://localhost:$poort/"
}

# Waits until one of the servers ends; the other then goes too.
bewaak() {
  wait -n "$KEYCLOAK_PID" "$WILDFLY_PID" || true
  levend "$KEYCLOAK_PID" || stop "Keycloak is onverwacht gestopt. Zie $STATE/log/keycloak.log. / Keycloak ended unexpectedly."
  stop "WildFly is onverwacht gestopt. Zie $STATE/log/server.log. / WildFly ended unexpectedly."
}

gestopt() {
  trap '' INT TERM
  meld "Stoppen..."
  ruim_op
  exit 0
}
