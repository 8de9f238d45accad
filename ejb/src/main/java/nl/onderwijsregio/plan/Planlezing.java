package nl.onderwijsregio.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Leesbeeld.Leesonderdeel;

/** Reading plans from outside the region: only versions that were put to the vote, given to the RE, or submitted. */
@Stateless
@RolesAllowed({Rol.RE, Rol.BELEID})
public class Planlezing {
    @Inject
    Toegang toegang;
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    PlanQuery lezen;
    @Inject
    Planregels regels;
    @Inject
    Planversies versies;
    @Inject
    Planovergang overgang;

    /** The plan of a region in the newest version that may be read; of a submitted plan the one it was submitted with. Empty when not begun. */
    public Optional<Leesbeeld> lezen(MandaatId mandaat, long regio) {
        return deur.plan(toegang.namens(mandaat, Portaal.RE, Portaal.BELEID), regio).map(this::beeld);
    }

    private Leesbeeld beeld(PlanVanAanpak plan) {
        String regio = lezen.regio(plan.regioId());
        Optional<PlanVersie> versie = plan.status() == Planstatus.INGEDIEND ? plannen.ingediend(plan.id()) : plannen.vrijgegeven(plan.id());
        return versie.map(v -> beeld(plan, regio, v))
                .orElseGet(() -> new Leesbeeld(regels.titel(plan), plan.regioId(), regio, plan.status(), null, false, List.of(), null, List.of(), List.of(), ""));
    }

    private Leesbeeld beeld(PlanVanAanpak plan, String regio, PlanVersie versie) {
        Versieregel regel = lezen.versies(plan.id()).stream().filter(v -> v.id() == versie.id()).findFirst().orElseThrow();
        PlanInhoud inhoud = PlanInhoud.lezen(versie.inhoud());
        Planvorm vorm = overgang.vorm(plan, inhoud);
        return new Leesbeeld(regels.titel(inhoud), plan.regioId(), regio, plan.status(), regel, !versie.vingerafdruk().equals(versies.huidig(plan)),
                onderdelen(vorm, inhoud), inhoud, vorm.delen(), vorm.indicatoren(), vorm.activiteiten());
    }

    /** By the answers of that version; a section that does not apply, or is kept from another text, is shown when it has a text all the same. */
    private static List<Leesonderdeel> onderdelen(Planvorm vorm, PlanInhoud inhoud) {
        Stream<String> gevraagd = vorm.onderdelen().stream().filter(o -> inhoud.onderdelen().containsKey(o.letter()) || o.telt()).map(Planvorm.Vormonderdeel::letter);
        return Stream.concat(gevraagd, vorm.bewaard(inhoud).stream())
                .map(l -> new Leesonderdeel(l, vorm.kop(l), inhoud.onderdelen().getOrDefault(l, ""))).toList();
    }
}
