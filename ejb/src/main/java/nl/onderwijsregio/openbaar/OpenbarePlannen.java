package nl.onderwijsregio.openbaar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderwijsregio.aanbeveling.VerstuurdeAanbevelingen;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;
import nl.onderwijsregio.openbaar.Openbaarplan.Aanbeveling;
import nl.onderwijsregio.openbaar.Openbaarplan.Deel;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.regeling.Planformat;

/** Plans that were made public, for anyone who visits. What is about persons is taken out here, not in a screen. */
@Stateless
@PermitAll
public class OpenbarePlannen {
    private static final String OVER_EEN_PERSOON = "projectleider";

    @Inject
    OpenbaarheidRepository openbaar;
    @Inject
    PlanRepository plannen;
    @Inject
    Planregels regels;
    @Inject
    VerstuurdeAanbevelingen aanbevelingen;

    /** The plan for a regeling of the region with that sleutel in its address; empty when there is none, or when it is not public. */
    public Optional<Openbaarplan> plan(String sleutel, String regeling) {
        return openbaar.regio(Objects.toString(sleutel, "")).flatMap(regio -> plannen.van(regio, regeling))
                .flatMap(plan -> openbaar.van(plan.id()).map(o -> beeld(plan, o, sleutel)));
    }

    /** The plans of that region that anyone may read: the regeling of each and what it is called. */
    public SortedMap<String, String> titels(String sleutel) {
        SortedMap<String, String> titels = new TreeMap<>();
        openbaar.regio(Objects.toString(sleutel, "")).map(plannen::alle).orElse(List.of()).stream().filter(plan -> openbaar.van(plan.id()).isPresent())
                .forEach(plan -> titels.put(plan.regeling(), regels.titel(plan)));
        return titels;
    }

    private Openbaarplan beeld(PlanVanAanpak plan, Openbaarheid sinds, String sleutel) {
        PlanVersie versie = plannen.versie(sinds.planVersieId()).orElseThrow();
        PlanInhoud inhoud = PlanInhoud.lezen(versie.inhoud());
        List<Deel> delen = regels.format(inhoud).onderdelen().stream().filter(o -> inhoud.onderdelen().containsKey(o.letter()))
                .map(o -> deel(o, inhoud.onderdelen().get(o.letter()))).toList();
        return new Openbaarplan(regels.titel(inhoud), regels.format(inhoud).activiteiten().orElse(""), inhoud.regio(), sleutel.startsWith("fictief"), versie.nummer(), versie.vingerafdruk(), versie.gemaaktOp(), sinds.moment(), delen,
                inhoud.activiteiten().stream().map(OpenbarePlannen::zonderPersonen).toList(), inhoud.dekking(), inhoud.partijen(), inhoud.gemeenten().size(),
                inhoud.vestigingen().size(), aanbevelingen.op(plan.id()).stream().map(a -> new Aanbeveling(a.onderdeel(), Persoonsgegevens.zonder(a.tekst()),
                        Persoonsgegevens.zonder(a.reden()), Persoonsgegevens.zonder(Objects.requireNonNullElse(a.opvolging(), "")))).toList());
    }

    private static Deel deel(Planformat.Onderdeel onderdeel, String tekst) {
        boolean persoon = onderdeel.titel().toLowerCase(Locale.ROOT).contains(OVER_EEN_PERSOON);
        return new Deel(onderdeel.letter(), onderdeel.titel(), persoon ? "" : Persoonsgegevens.zonder(tekst));
    }

    private static Activiteitregel zonderPersonen(Activiteitregel a) {
        return new Activiteitregel(a.nummer(), a.functie(), Persoonsgegevens.zonder(a.naam()), Persoonsgegevens.zonder(a.doel()), Persoonsgegevens.zonder(a.indicator()),
                a.eigenaarPartijId(), a.eigenaar(), a.van(), a.tot(), a.bedrag(), Persoonsgegevens.zonder(a.toelichting()));
    }
}
