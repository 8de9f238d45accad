# shellcheck shell=bash
# What has to be built once: the EAR from the modules, and the two servers it runs on.
TAAK='' SERVERTAAK=''

EAR=$ROOT/ear/target/onderwijsregio.ear
WILDFLY=$ROOT/target/wildfly
VOORZIEN=$WILDFLY/.voorzien
MODULES=rules,ejb,web-vaadin,ear

keycloak_versie() { sed -n 's|.*<version.keycloak>\(.*\)</version.keycloak>.*|\1|p' "$ROOT/pom.xml"; }

# Builds the EAR and the servers when something is missing or older than its sources.
bouw_product() {
  if [ -n "${OR_GEEN_BOUW:-}" ]; then
    [ -f "$EAR" ] && ! servers_ontbreken || stop "Er is nog niets gebouwd en OR_GEEN_BOUW verbiedt het bouwen."
    return
  fi
  begin_servers
  bouw_ear
  wacht_op_servers
}

servers_ontbreken() { [ ! -d "$WILDFLY" ] || [ ! -d "$ROOT/target/keycloak-$(keycloak_versie)" ]; }

# Fetches the servers in the background, in a process group of its own: nothing of ours goes into them, so compiling need not wait.
begin_servers() {
  servers_ontbreken || verouderd "$VOORZIEN" "$ROOT/pom.xml" "$ROOT/ear/src/main/cli" || return 0
  vind_maven
  mkdir -p "$STATE/log" "$ROOT/.run"
  set -m
  haal_servers 8>>"$ROOT/.run/servers.slot" >"$STATE/log/servers-bouw.log" 2>&1 </dev/null &
  SERVERTAAK=$!
  set +m
}

# One at a time: two launchers share the folder. Who waited finds the work done.
haal_servers() {
  ! command -v flock >/dev/null || flock 8
  if servers_ontbreken || verouderd "$VOORZIEN" "$ROOT/pom.xml" "$ROOT/ear/src/main/cli"; then
    MAVEN_OPTS="${MAVEN_OPTS:-} $(stille_jvm)" mvn -B -ntp -f "$ROOT/pom.xml" -N package && touch "$VOORZIEN" || return 1
  fi
  bouw_keycloak
}

wacht_op_servers() {
  [ -n "$SERVERTAAK" ] || return 0
  wait "$SERVERTAAK" || stop "WildFly en Keycloak klaarzetten is mislukt. Zie $STATE/log/servers-bouw.log. / Fetching the servers failed."
  SERVERTAAK=''
}

stop_servertaak() { [ -z "$SERVERTAAK" ] || kill -TERM -- "-$SERVERTAAK" 2>/dev/null || true; }

bouw_ear() {
  if ! verouderd "$EAR" "$ROOT/pom.xml" "$ROOT"/{rules,ejb,web-vaadin,ear}/pom.xml \
    "$ROOT"/{rules,ejb,web-vaadin}/src/main "$ROOT/ear/src/main/application"; then return; fi
  vind_maven
  mkdir -p "$STATE/log"
  rm -rf "$ROOT/web-vaadin/target/onderwijsregio-web" "$ROOT/ear/target/onderwijsregio"
  meld "Bouwen (de eerste keer een paar minuten; verslag in $STATE/log/bouw.log)..."
  if ! maven -pl $MODULES -Dmaven.test.skip=true package >"$STATE/log/bouw.log" 2>&1; then
    grep -m 15 '^\[ERROR\]' "$STATE/log/bouw.log" >&2 || tail -n 5 "$STATE/log/bouw.log" >&2
    stop "Bouwen is mislukt. Zie $STATE/log/bouw.log. / The build failed."
  fi
  touch "$EAR"
}

keycloak_bron() {
  printf '%s' "$PROGRAMMA/keycloak-$(keycloak_versie)-$(find "$ROOT/ear/src/main/keycloak/themes" -type f -print0 | sort -z | xargs -0 cat | sha256sum | cut -c1-12)"
}

# Keycloak with our theme, augmented once per version and theme.
bouw_keycloak() {
  local maak=$PROGRAMMA/keycloak-maak-$$ bron
  bron=$(keycloak_bron)
  [ ! -d "$bron" ] || return 0
  mkdir -p "$PROGRAMMA"
  rm -rf "$maak"
  cp -a "$ROOT/target/keycloak-$(keycloak_versie)" "$maak"
  cp -a "$ROOT/ear/src/main/keycloak/themes/." "$maak/themes/"
  "$maak/bin/kc.sh" build --db=dev-file --cache=local || { rm -rf "$maak"; return 1; }
  mv -T "$maak" "$bron" 2>/dev/null || rm -rf "$maak"
}
