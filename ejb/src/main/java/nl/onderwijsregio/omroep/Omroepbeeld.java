package nl.onderwijsregio.omroep;

import java.io.Serializable;
import java.util.List;

/**
 * One message.
 *
 * @param lezers every region it was sent to, for the Realisatie-Eenheid; the own one for a region
 * @param vragen all questions, for the Realisatie-Eenheid; those of the own region for a region
 * @param magHandelen whether the reader acts here
 */
public record Omroepbeeld(Omroepregel regel, String tekst, List<Leesregel> lezers, List<Vraagregel> vragen, boolean magHandelen) implements Serializable {
    public Omroepbeeld {
        lezers = List.copyOf(lezers);
        vragen = List.copyOf(vragen);
    }
}
