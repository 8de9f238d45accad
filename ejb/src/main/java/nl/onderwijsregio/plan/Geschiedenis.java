package nl.onderwijsregio.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Bewaring.Bewaard;
import nl.onderwijsregio.plan.Plandeur.Bezoek;

/** Every text a section ever had: reading them, and putting one back as a new state. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Geschiedenis {
    /** As many as a page shows. */
    public static final int MEESTE = 500;

    @Inject
    Plandeur deur;
    @Inject
    StandQuery standen;
    @Inject
    Planregels regels;
    @Inject
    Onderdeelbewaring bewaring;
    @Inject
    LogboekRepository logboek;

    /** The texts of the section, newest first, at most {@link #MEESTE} from before the one with that id. */
    public List<Standregel> lijst(MandaatId mandaat, String letter, Long voor) {
        PlanVanAanpak plan = plan(mandaat, letter);
        return standen.lijst(plan.id(), letter, voor == null ? Long.MAX_VALUE : voor, MEESTE);
    }

    /** One of the texts. */
    public String tekst(MandaatId mandaat, String letter, long stand) {
        return tekst(plan(mandaat, letter), letter, stand);
    }

    /** Makes an earlier text the present one, as a new state; what stood there stays in the list. */
    public Bewaring terugzetten(MandaatId mandaat, String letter, long stand, int basisversie) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        Bewaring uitkomst = bewaring.bewaren(bezoek, letter, basisversie, tekst(bezoek.plan(), letter, stand));
        if (uitkomst instanceof Bewaard) {
            logboek.schrijven(bezoek.wie().gebruiker(), bezoek.wie().mandaat().waarde(), "onderdeelTerugzetten", "plan", bezoek.plan().id(),
                    bezoek.plan().regioId(), letter);
        }
        return uitkomst;
    }

    private PlanVanAanpak plan(MandaatId mandaat, String letter) {
        var wie = deur.lezer(mandaat);
        wie.eisPortaal(Portaal.PARTNERS.toArray(Portaal[]::new));
        PlanVanAanpak plan = deur.vereist(wie, null);
        regels.onderdeel(plan, letter);
        return plan;
    }

    private String tekst(PlanVanAanpak plan, String letter, long stand) {
        return standen.tekst(plan.id(), letter, stand).orElseThrow(() -> new Weigering(PlanReden.STAND_BESTAAT_NIET));
    }
}
