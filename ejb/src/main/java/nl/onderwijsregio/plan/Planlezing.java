package nl.onderwijsregio.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Leesbeeld.Leesonderdeel;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Planformat.Regiokenmerken;

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

    /** The plan of a region in the newest version that may be read; of a submitted plan the one it was submitted with. Empty when not begun. */
    public Optional<Leesbeeld> lezen(MandaatId mandaat, long regio) {
        return deur.plan(toegang.namens(mandaat, Portaal.RE, Portaal.BELEID), regio).map(this::beeld);
    }

    private Leesbeeld beeld(PlanVanAanpak plan) {
        String regio = lezen.regio(plan.regioId());
        Optional<PlanVersie> versie = plan.status() == Planstatus.INGEDIEND ? plannen.ingediend(plan.id()) : plannen.vrijgegeven(plan.id());
        return versie.map(v -> beeld(plan, regio, v))
                .orElseGet(() -> new Leesbeeld(regels.titel(plan), plan.regioId(), regio, plan.status(), null, false, List.of(), null, List.of(), List.of()));
    }

    private Leesbeeld beeld(PlanVanAanpak plan, String regio, PlanVersie versie) {
        Versieregel regel = lezen.versies(plan.id()).stream().filter(v -> v.id() == versie.id()).findFirst().orElseThrow();
        PlanInhoud inhoud = PlanInhoud.lezen(versie.inhoud());
        Planformat format = regels.format(inhoud);
        return new Leesbeeld(regels.titel(inhoud), plan.regioId(), regio, plan.status(), regel, !versie.vingerafdruk().equals(versies.huidig(plan)),
                onderdelen(plan, inhoud), inhoud, format.delen(), format.indicatoren());
    }

    /** By the answers of that version; a section that does not apply is shown when it has a text all the same. */
    private List<Leesonderdeel> onderdelen(PlanVanAanpak plan, PlanInhoud inhoud) {
        Regiokenmerken kenmerken = new Regiokenmerken(lezen.sectoren(plan.regioId(), plan.regeling()), inhoud.antwoorden());
        return regels.format(inhoud).onderdelen().stream()
                .filter(o -> inhoud.onderdelen().containsKey(o.letter()) || o.voor(kenmerken).vanToepassing().orElse(false))
                .map(o -> new Leesonderdeel(o.letter(), o.titel(), inhoud.onderdelen().getOrDefault(o.letter(), ""))).toList();
    }
}
