package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * A vestiging with the names of its bestuur and gemeente.
 *
 * @param sector PO or VO
 * @param soort BO, SBO, SO, VSO, SO-VSO, VO or PRO (only praktijkonderwijs); null when no file says
 * @param bestuursnummer null when unknown; bestuursnaam likewise
 * @param gemeentecode null when unknown; gemeentenaam likewise
 * @param verdwenen whether the newest file of its kind no longer lists it
 */
public record Vestigingregel(String code, String brin, String sector, String soort, String naam, String bestuursnummer,
        String bestuursnaam, String gemeentecode, String gemeentenaam, String plaats, boolean verdwenen) implements Serializable {}
