package nl.onderwijsregio.besluit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Reading votes and the register of decisions. Whoever reads first after a closing moment makes the count. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class Stemrondes {
    @Inject
    Toegang toegang;
    @Inject
    StemrondeRepository rondes;
    @Inject
    StemrondeQuery query;
    @Inject
    ReglementRepository reglementen;
    @Inject
    Stemtelling telling;
    @Inject
    Stembord bord;
    @Inject
    Registeruitvoer register;
    @Inject
    Clock klok;

    /** The votes of the region of the mandaat. */
    public Besluitenoverzicht overzicht(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return overzicht(wie, wie.regio().orElseThrow(Stemrondes::geenToegang));
    }

    /** The votes of that region, for a mandaat that reaches it. */
    public Besluitenoverzicht overzicht(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat);
        wie.eisRegio(regio);
        return overzicht(wie, regio);
    }

    private Besluitenoverzicht overzicht(Gemachtigde wie, long regio) {
        String naam = query.regioNaam(regio).orElseThrow(Stemrondes::geenToegang);
        telling.bijwerken(regio);
        return new Besluitenoverzicht(regio, naam, reglementen.geldend(regio).isPresent(), magLeiden(wie),
                query.vanRegio(regio, wie.partijId(), klok.instant()), register.stand(regio));
    }

    /** One vote: before closing who voted, after closing how. */
    public Rondebeeld beeld(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = toegang.namens(mandaat);
        Instant nu = klok.instant();
        wie.eisRegio(query.find(stemronde, wie.partijId(), nu).orElseThrow(Stemrondes::geenToegang).voorstel().regioId());
        telling.tellen(stemronde);
        Stemronde ronde = rondes.find(stemronde).orElseThrow(Stemrondes::geenToegang);
        Ronderegel regel = query.find(stemronde, wie.partijId(), nu).orElseThrow(Stemrondes::geenToegang);
        boolean loopt = regel.status() == Rondestatus.GEPLAND || regel.status() == Rondestatus.OPEN;
        return new Rondebeeld(regel, query.regioNaam(regel.voorstel().regioId()).orElseThrow(), ronde.regels(), ronde.kamersNodig(), ronde.verlengingen(),
                query.aanwezigen(stemronde), ronde.uitslag().orElse(null), query.telregels(stemronde),
                rondes.volmachten(stemronde).stream().map(Volmacht::regel).toList(), reglementen.voorgesteld(ronde).orElse(null), ronde.vervallenOp().orElse(null),
                ronde.vervallenToelichting().orElse(null),
                regel.status() == Rondestatus.OPEN && regel.kamer() != null && wie.heeft(Functie.STEMMEN)
                        && Kamer.van(wie.portaal()).filter(k -> k == regel.kamer()).isPresent(),
                loopt && magLeiden(wie));
    }

    /**
     * Follows a vote that was read with {@link #beeld}: tells who voted since and that it ended, at most once a second.
     *
     * @param nu what the reader sees now
     * @param luisteraar called from a clock; hands the work over and returns at once
     * @return ends it
     */
    public Runnable volgen(MandaatId mandaat, long stemronde, Opkomst nu, Consumer<Opkomst> luisteraar) {
        Gemachtigde wie = toegang.namens(mandaat);
        wie.eisRegio(query.find(stemronde, wie.partijId(), klok.instant()).orElseThrow(Stemrondes::geenToegang).voorstel().regioId());
        return bord.volgen(stemronde, nu, luisteraar);
    }

    static boolean magLeiden(Gemachtigde wie) {
        return wie.portaal() == Portaal.BESTUUR && wie.heeft(Functie.PROJECTLEIDER);
    }

    static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
