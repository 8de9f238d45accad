# shellcheck shell=bash
# Preparing, starting, watching and stopping the two servers. Software in $PROGRAMMA, what must be kept in $STATE/staat.
KEYCLOAK_PID='' WILDFLY_PID=''

levend() { [ -n "$1" ] && kill -0 "$1" 2>/dev/null; }

# A copy by hard links where the file system allows it: instant, and "mvn clean" cannot pull it from under a server.
kopieer() { rm -rf "$2" && mkdir -p "$(dirname "$2")" && { cp -al "$1" "$2" 2>/dev/null || { rm -rf "$2" && cp -a "$1" "$2"; }; }; }

geheim() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

bereid_staat_voor() {
  mkdir -p "$STATE/staat/keycloak" "$STATE/staat/server" "$STATE/log"
  local modus=demo
  [ "$demo" = true ] || modus=echt
  if [ -f "$STATE/staat/modus" ] && [ "$(cat "$STATE/staat/modus")" != $modus ]; then
    stop "De gegevens in $STATE zijn gemaakt $([ $modus = demo ] && echo zonder || echo met) demo. Gebruik --reset, of kies met OR_STATE een andere map."
  fi
  if [ ! -f "$STATE/staat/geheimen" ]; then
    (umask 077; printf 'WEB_GEHEIM=%s\nBEHEER_GEHEIM=%s\nSTART_GEHEIM=%s\n' "$(geheim)" "$(geheim)" "$(geheim)" >"$STATE/staat/geheimen")
  fi
  # shellcheck disable=SC1091
  . "$STATE/staat/geheimen"
  WEB_GEHEIM=${OR_KC_CLIENT_SECRET:-$WEB_GEHEIM} BEHEER_GEHEIM=${OR_KC_BEHEER_SECRET:-$BEHEER_GEHEIM}
  schrijf_realm
  unset OR_BEHEERDER_WACHTWOORD
  echo $modus >"$STATE/staat/modus"
}

json_tekst() { local t=${1//\\/\\\\}; printf '"%s"' "${t//\"/\\\"}"; }

smtp_json() {
  [ -n "${OR_SMTP_HOST:-}" ] || { printf '{}'; return; }
  local inlog=''
  [ -z "${OR_SMTP_GEBRUIKER:-}" ] || inlog=",\"auth\":\"true\",\"user\":$(json_tekst "$OR_SMTP_GEBRUIKER"),\"password\":$(json_tekst "${OR_SMTP_WACHTWOORD:-}")"
  printf '{"host":%s,"port":"%s","from":%s,"fromDisplayName":"Onderwijsregio","starttls":"%s"%s}' \
    "$(json_tekst "$OR_SMTP_HOST")" "${OR_SMTP_PORT:-1025}" "$(json_tekst "${OR_SMTP_VAN:-noreply@onderwijsregio.example}")" "${OR_SMTP_TLS:-false}" "$inlog"
}

# The realm is imported once; after that Keycloak's own database is the truth (addresses excepted: RealmAdres.java).
schrijf_realm() {
  local realm gebruikers beleid='' hier=$ROOT/ear/src/main/keycloak
  rm -rf "$STATE/staat/keycloak/import"
  [ ! -f "$STATE/staat/adres" ] || return 0
  if [ "$demo" = true ]; then
    gebruikers=$(cat "$hier/demo-gebruikers.json")
  else
    [ -n "${OR_BEHEERDER:-}" ] && [ -n "${OR_BEHEERDER_WACHTWOORD:-}" ] ||
      stop "Zonder demo is er een eerste beheerder nodig: zet OR_BEHEERDER (e-mailadres) en OR_BEHEERDER_WACHTWOORD."
    [[ $OR_BEHEERDER == *?@?* ]] || stop "OR_BEHEERDER moet een e-mailadres zijn."
    [ ${#OR_BEHEERDER_WACHTWOORD} -ge 12 ] || stop "OR_BEHEERDER_WACHTWOORD is te kort: minstens 12 tekens."
    beleid='length(12) and notUsername(undefined) and notEmail(undefined)'
    gebruikers="{\"username\":$(json_tekst "$OR_BEHEERDER"),\"email\":$(json_tekst "$OR_BEHEERDER"),\"emailVerified\":true,\"enabled\":true,\"firstName\":\"Eerste\",\"lastName\":\"Beheerder\",\"credentials\":[{\"type\":\"password\",\"value\":$(json_tekst "$OR_BEHEERDER_WACHTWOORD"),\"temporary\":true}],\"realmRoles\":[\"default-roles-onderwijsregio\",\"beheer\"]}"
  fi
  realm=$(cat "$hier/realm.json")
  realm=${realm//@SMTP@/"$(smtp_json)"}
  realm=${realm//@HERSTEL@/"$([ -n "${OR_SMTP_HOST:-}" ] && echo true || echo false)"}
  realm=${realm//@WACHTWOORDBELEID@/"$beleid"}
  realm=${realm//@WEB_GEHEIM@/"$WEB_GEHEIM"}
  realm=${realm//@BEHEER_GEHEIM@/"$BEHEER_GEHEIM"}
  realm=${realm//@ADRES@/"$(adres)"}
  realm=${realm//@GEBRUIKERS@/"$gebruikers"}
  (umask 077; mkdir -p "$STATE/staat/keycloak/import"; printf '%s\n' "$realm" >"$STATE/staat/keycloak/import/onderwijsregio-realm.json")
}

adres() { printf '%s' "${OR_ADRES:-http://localhost:$poort}"; }
keycloak_adres() { printf '%s' "${OR_KC_URL:-http://localhost:$keycloak_poort}"; }

start_keycloak() {
  local kc=$STATE/keycloak
  KEYCLOAK_BRON=$(keycloak_bron)
  if [ ! -d "$KEYCLOAK_BRON" ]; then
    meld "Keycloak klaarzetten (eenmalig)..."
    set -m
    bouw_keycloak >"$STATE/log/servers-bouw.log" 2>&1 </dev/null &
    SERVERTAAK=$!
    set +m
    wacht_op_servers
  fi
  if [ "$(cat "$kc/.bron" 2>/dev/null)" != "$KEYCLOAK_BRON" ]; then
    kopieer "$KEYCLOAK_BRON" "$kc"
    echo "$KEYCLOAK_BRON" >"$kc/.bron"
  fi
  rm -rf "$kc/data"
  ln -s "$STATE/staat/keycloak" "$kc/data"
  set -m
  KC_BOOTSTRAP_ADMIN_CLIENT_ID=onderwijsregio-start KC_BOOTSTRAP_ADMIN_CLIENT_SECRET=$START_GEHEIM \
    JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m" JAVA_OPTS_APPEND="$(stille_jvm)" \
    "$kc/bin/kc.sh" start --optimized --import-realm --http-enabled=true --http-host=127.0.0.1 --http-port="$keycloak_poort" \
    --hostname="$(keycloak_adres)" >"$STATE/log/keycloak.log" 2>&1 </dev/null &
  KEYCLOAK_PID=$!
  set +m
}

start_wildfly() {
  local basis=$STATE/server programma
  programma=$PROGRAMMA/wildfly-$(stat -c %Y "$WILDFLY/standalone/configuration/standalone.xml")
  [ -d "$programma" ] || { kopieer "$WILDFLY" "$programma.$$"; mv -T "$programma.$$" "$programma" 2>/dev/null || rm -rf "$programma.$$"; }
  touch "$programma"
  find "$PROGRAMMA" -maxdepth 1 \( -name 'wildfly-*' -o -name 'keycloak-maak-*' \) -mtime +7 -exec rm -rf {} +
  rm -rf "$basis"
  mkdir -p "$basis/deployments"
  cp -a "$WILDFLY/standalone/configuration" "$basis/configuration"
  cp "$EAR" "$basis/deployments/"
  export OR_DEMO=$demo OR_OP=$op OR_DATA_DIR=$data OR_ADRES OR_KC_URL OR_KC_CLIENT_SECRET=$WEB_GEHEIM OR_KC_BEHEER_SECRET=$BEHEER_GEHEIM
  OR_ADRES=$(adres) OR_KC_URL=$(keycloak_adres)
  if [ -n "$db" ]; then
    export OR_DB_URL=$db OR_DB_DRIVER=h2
    [[ $db != jdbc:postgresql:* ]] || OR_DB_DRIVER=postgresql
  fi
  set -m
  JAVA_OPTS="-Xms256m -Xmx1g -XX:MaxMetaspaceSize=512m -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Duser.timezone=Europe/Amsterdam -Djboss.modules.system.pkgs=org.jboss.byteman $(stille_jvm) ${OR_JAVA_OPTS:-}" \
    LAUNCH_JBOSS_IN_BACKGROUND=1 "$programma/bin/standalone.sh" -Djboss.server.base.dir="$basis" \
    -Djboss.server.data.dir="$STATE/staat/server" -Djboss.server.log.dir="$STATE/log" \
    -Djboss.bind.address=127.0.0.1 -Djboss.bind.address.management=127.0.0.1 \
    -Djboss.http.port="$poort" -Djboss.management.http.port="$beheer_poort" >"$STATE/log/console.log" 2>&1 </dev/null &
  WILDFLY_PID=$!
  set +m
}

# Status of GET localhost:$1$2, empty when nobody answers.
http_status() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 0
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
    read -r -t 10 _ code _ <&3 || exit 0
    printf '%s' "$code"
  ) 2>/dev/null
}

wacht_tot_klaar() {
  local eind=$((SECONDS + ${OR_WACHT:-300})) realm=nee
  while :; do
    levend "$KEYCLOAK_PID" || stop "Keycloak is niet gestart. Zie $STATE/log/keycloak.log. / Keycloak did not start."
    levend "$WILDFLY_PID" || stop "WildFly is niet gestart. Zie $STATE/log/console.log. / WildFly did not start."
    [ ! -f "$STATE/server/deployments/onderwijsregio.ear.failed" ] || stop "De toepassing is niet gestart. Zie $STATE/log/server.log. / The application did not deploy."
    if [ $realm = nee ] && [ "$(http_status "$keycloak_poort" /realms/onderwijsregio)" = 200 ]; then realm=ja; zet_adres; fi
    [ $realm = nee ] || [ "$(http_status "$poort" /health)" != 200 ] || return 0
    [ $SECONDS -lt $eind ] || stop "De servers zijn na ${OR_WACHT:-300} seconden niet klaar. Zie $STATE/log. / Not ready in time."
    sleep 0.5
  done
}

# An existing realm knows the address of its first start; after a change of port it must learn the new one.
zet_adres() {
  rm -rf "$STATE/staat/keycloak/import"
  if [ -f "$STATE/staat/adres" ] && [ "$(cat "$STATE/staat/adres")" != "$(adres)" ]; then
    START_GEHEIM=$START_GEHEIM "$JAVA_HOME/bin/java" "$DELEN/RealmAdres.java" "$(keycloak_adres)" "$(adres)" ||
      stop "Het nieuwe adres kon niet in Keycloak worden gezet. / Could not set the new address in Keycloak."
  fi
  adres >"$STATE/staat/adres"
}

# Ends what this run started: the task at hand and the process groups of both servers.
ruim_op() {
  local pid
  [ -z "$TAAK" ] || kill "$TAAK" 2>/dev/null || true
  stop_servertaak
  for pid in $WILDFLY_PID $KEYCLOAK_PID; do kill -TERM -- "-$pid" 2>/dev/null || true; done
  for _ in $(seq 150); do
    groep_leeft || break
    sleep 0.2
  done
  for pid in $WILDFLY_PID $KEYCLOAK_PID; do kill -KILL -- "-$pid" 2>/dev/null || true; done
  WILDFLY_PID='' KEYCLOAK_PID='' TAAK='' SERVERTAAK=''
}

groep_leeft() {
  local pid
  for pid in $WILDFLY_PID $KEYCLOAK_PID; do kill -0 -- "-$pid" 2>/dev/null && return 0; done
  return 1
}
