package nl.onderwijsregio.bericht;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the outgoing mail is doing.
 *
 * @param mailserver host and port; null when none was set
 * @param onbereikbaarSinds since when this server cannot reach it; null when it can, or has not tried
 * @param aandacht mails that wait, failed or may have failed, newest first
 * @param verstuurd the last ones that were sent
 */
public record Poststand(String mailserver, Instant onbereikbaarSinds, Map<Berichtstatus, Long> aantallen, List<Berichtregel> aandacht,
        List<Berichtregel> verstuurd) implements Serializable {

    public Poststand {
        EnumMap<Berichtstatus, Long> alle = new EnumMap<>(Berichtstatus.class);
        alle.putAll(aantallen);
        aantallen = java.util.Collections.unmodifiableMap(alle);
        aandacht = List.copyOf(aandacht);
        verstuurd = List.copyOf(verstuurd);
    }

    public long aantal(Berichtstatus status) {
        return aantallen.getOrDefault(status, 0L);
    }
}
