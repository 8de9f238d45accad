package nl.onderwijsregio.beheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Finds parties, and makes those that are not there yet. The same name or number twice gives the same party. */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Partijregister {
    private static final int MEESTE = 50;

    @Inject
    Toegang toegang;
    @Inject
    PartijRepository partijen;
    @Inject
    PartijkeuzeQuery keuzes;
    @Inject
    LogboekRepository logboek;

    /** At most 50 parties of the kind whose name or number contains the text; for a bestuur also boards from the imported files. */
    public List<Partijkeuze> zoeken(MandaatId mandaat, Partijsoort soort, String tekst) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return keuzes.zoeken(soort, tekst, MEESTE);
    }

    /** The bestuur with that number; it must stand in the imported files or be a party already. */
    public long bestuur(MandaatId mandaat, String bestuursnummer) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        return partijen.bestuur(bestuursnummer).map(Partij::id).orElseGet(() -> {
            String naam = keuzes.bestuursnaam(bestuursnummer)
                    .orElseThrow(() -> new Weigering(BeheerReden.BESTUUR_ONBEKEND, "nummer", bestuursnummer));
            return toevoegen(beheerder, Partij.bestuur(bestuursnummer, naam, false));
        });
    }

    /** The opleider with that name. */
    public long opleider(MandaatId mandaat, String naam, Opleidingsoort soort) {
        return findOfMaken(toegang.namens(mandaat, Portaal.BEHEER), Partijsoort.OPLEIDER, naam, () -> Partij.opleider(naam, soort, false));
    }

    /** The organisation of the profession with that name. */
    public long beroepsgroep(MandaatId mandaat, String naam) {
        return findOfMaken(toegang.namens(mandaat, Portaal.BEHEER), Partijsoort.BEROEPSGROEP, naam,
                () -> Partij.van(Partijsoort.BEROEPSGROEP, naam, false));
    }

    /** The council with that name of that bestuur. */
    public long raad(MandaatId mandaat, String naam, long bestuurPartijId) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        Optional<Partij> bestuur = partijen.find(bestuurPartijId);
        eis(bestuur.filter(p -> p.soort() == Partijsoort.BESTUUR).isPresent(), BeheerReden.PARTIJ_ONBEKEND);
        return findOfMaken(beheerder, Partijsoort.MEDEZEGGENSCHAP, naam, () -> Partij.raad(naam, bestuurPartijId, false));
    }

    private long findOfMaken(Gemachtigde beheerder, Partijsoort soort, String naam, Supplier<Partij> nieuw) {
        return partijen.metNaam(soort, naam == null ? "" : naam.strip()).map(Partij::id).orElseGet(() -> toevoegen(beheerder, nieuw.get()));
    }

    private long toevoegen(Gemachtigde beheerder, Partij partij) {
        long id = partijen.toevoegen(partij).id();
        logboek.schrijven(beheerder.gebruiker(), beheerder.mandaat().waarde(), "partijToevoegen", "partij", id, null,
                partij.soort() + ": " + partij.naam());
        return id;
    }
}
