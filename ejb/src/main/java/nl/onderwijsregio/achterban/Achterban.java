package nl.onderwijsregio.achterban;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Geheimcode;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The side of the council: open and close its page, read and handle what is asked there. */
@Stateless
@RolesAllowed(Rol.MEDEZEGGENSCHAP)
public class Achterban {
    @Inject
    Toegang toegang;
    @Inject
    AchterbanRepository paginas;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The page of the council of the mandaat and what was asked there. */
    public Achterbanstand stand(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        Optional<Achterbanpagina> pagina = paginas.open(regio(wie), wie.partijId());
        return new Achterbanstand(pagina.map(Achterbanpagina::code).orElse(null), pagina.map(Achterbanpagina::geopendOp).orElse(null),
                wie.heeft(Functie.VOORZITTEN), paginas.vragen(regio(wie), wie.partijId()));
    }

    /** Opens the page, at a new address. */
    public void achterbanOpenen(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        paginas.vergrendelen(wie.partijId());
        eis(paginas.open(regio(wie), wie.partijId()).isEmpty(), AchterbanReden.ACHTERBANPAGINA_AL_OPEN);
        Achterbanpagina pagina = Achterbanpagina.openen(regio(wie), Geheimcode.nieuw(), wie, nu());
        paginas.toevoegen(pagina);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "openen", "achterbanpagina", pagina.id(), regio(wie), null);
    }

    /** Closes the page; its address leads nowhere from now on. */
    public void achterbanSluiten(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        Achterbanpagina pagina = paginas.open(regio(wie), wie.partijId()).orElseThrow(() -> new Weigering(AchterbanReden.ACHTERBANPAGINA_DICHT));
        pagina.sluiten(wie, nu());
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "sluiten", "achterbanpagina", pagina.id(), regio(wie), null);
    }

    /** Handles a question. @param antwoord shown on the page with the question; empty to handle it without */
    public void collegavraagAfhandelen(MandaatId mandaat, long vraag, String antwoord) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        Achterbanvraag gesteld = paginas.vraag(vraag).orElseThrow(Achterban::geenToegang);
        Achterbanpagina pagina = paginas.find(gesteld.paginaId()).orElseThrow(Achterban::geenToegang);
        eis(pagina.raadPartijId() == wie.partijId() && wie.magIn(pagina.regioId()), PartijReden.GEEN_TOEGANG);
        gesteld.afhandelen(antwoord, wie, nu());
    }

    private static long regio(Gemachtigde wie) {
        return wie.regio().orElseThrow(Achterban::geenToegang);
    }

    private static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
