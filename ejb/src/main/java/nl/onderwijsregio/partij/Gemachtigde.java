package nl.onderwijsregio.partij;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A person acting under a mandaat that was checked just now: who, for which party, where, and with which functions. Made only by
 * {@link Toegang}; the party of an act comes from here, never from a screen.
 *
 * @param regioId null when the mandaat reaches all regions (RE, beleid, beheer)
 * @param tot last valid day, null for open-ended
 */
public record Gemachtigde(String gebruiker, MandaatId mandaat, Portaal portaal, long partijId, String partijNaam,
        Long regioId, String regioNaam, Set<Functie> functies, LocalDate van, LocalDate tot) implements Serializable {

    public Gemachtigde {
        functies = Set.copyOf(functies);
    }

    /** Which round and which document in it this act is about. */
    public Werkstuk werkstuk() {
        return mandaat.werkstuk();
    }

    /** The regeling of that round. */
    public String regeling() {
        return werkstuk().regeling();
    }

    /** The same person under the same mandaat, at another document. */
    public Gemachtigde voor(Werkstuk ander) {
        return new Gemachtigde(gebruiker, mandaat.voor(ander), portaal, partijId, partijNaam, regioId, regioNaam, functies, van, tot);
    }

    /** The onderwijsregio of the mandaat; empty when it reaches all regions. */
    public Optional<Long> regio() {
        return Optional.ofNullable(regioId);
    }

    /** Whether the mandaat carries one of the functions. */
    public boolean heeft(Functie... een) {
        return Arrays.stream(een).anyMatch(functies::contains);
    }

    /** Whether this mandaat may see and do things in that region. */
    public boolean magIn(long regio) {
        return regioId == null || regioId == regio;
    }

    /** Refuses when the region is not the mandaat's own (without revealing whether it exists). */
    public void eisRegio(long regio) {
        eis(magIn(regio), PartijReden.GEEN_TOEGANG);
    }

    /** Refuses unless the mandaat carries one of the functions. */
    public void eisFunctie(Functie... een) {
        eis(heeft(een), PartijReden.FUNCTIE_ONTBREEKT,
                "partij", partijNaam, "functie", een[0].name());
    }

    /** Refuses unless the mandaat belongs to one of the portals. */
    public void eisPortaal(Portaal... een) {
        eis(Arrays.asList(een).contains(portaal), PartijReden.GEEN_TOEGANG);
    }
}
