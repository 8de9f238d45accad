package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.regio.Deelnemer;

/**
 * What somebody sees who is about to call a vote.
 *
 * @param regels empty when the region has not laid down how it decides
 * @param gerechtigden parties that may vote: they confirmed taking part
 * @param onbevestigd parties that may not yet
 */
public record Stemvoorbereiding(String regioNaam, long planId, String onderwerp, boolean inStemming, List<Kamerregel> regels, int kamersNodig,
        List<Stemgerechtigde> gerechtigden, List<Deelnemer> onbevestigd) implements Serializable {

    public Stemvoorbereiding {
        regels = List.copyOf(regels);
        gerechtigden = List.copyOf(gerechtigden);
        onbevestigd = List.copyOf(onbevestigd);
    }
}
