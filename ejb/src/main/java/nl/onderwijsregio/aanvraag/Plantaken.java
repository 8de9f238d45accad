package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.besluit.Besluiten;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.LopendWerk;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planoverzicht;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What the plan asks of someone: mend a problem, sign, submit. Nothing after submission, or when the round is over. */
@ApplicationScoped
public class Plantaken implements Takenbron {
    @Inject
    LopendWerk werk;
    @Inject
    Planregels regels;
    @Inject
    Planoverzicht overzicht;
    @Inject
    Planversies versies;
    @Inject
    Tekenlijst tekenlijst;
    @Inject
    Besluiten besluiten;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        return open(wie).flatMap(plan -> taken(wie, plan).stream().map(t -> t.bij(plan.werkstuk()))).toList();
    }

    @Override
    public List<Deadline> deadlines(Gemachtigde wie, LocalDate vandaag) {
        return open(wie).filter(plan -> leidt(wie) && plan.document() == Documentsoort.PLAN)
                .map(plan -> new Deadline(sluiting(plan).toLocalDate(), sluiting(plan).toLocalTime(), "deadline.plan.tijdvak", Map.of("document", regels.titel(plan)))).toList();
    }

    private Stream<PlanVanAanpak> open(Gemachtigde wie) {
        return Portaal.PARTNERS.contains(wie.portaal()) ? wie.regio().map(werk::van).orElse(List.of()).stream() : Stream.of();
    }

    private List<Taak> taken(Gemachtigde wie, PlanVanAanpak plan) {
        List<Taak> taken = new ArrayList<>();
        boolean schrijft = wie.heeft(Functie.SCHRIJVEN) || leidt(wie);
        if (schrijft && plan.status() == Planstatus.CONCEPT) {
            problemen(plan).ifPresent(taken::add);
        }
        if (!wie.heeft(Functie.ONDERTEKENEN) && !leidt(wie)) {
            return taken;
        }
        Optional<PlanVersie> vast = versies.huidigeVersie(plan);
        if (plan.document() != Documentsoort.PLAN) {
            vast.ifPresent(v -> tekenen(wie, tekenlijst.stand(plan, false), regels.zin(plan)).ifPresent(taken::add));
        } else if (vast.filter(v -> besluiten.geldtVoor(v.id()).isPresent()).isPresent()) {
            LocalDateTime sluit = sluiting(plan);
            Tekenstand stand = tekenlijst.stand(plan, false);
            tekenen(wie, stand, regels.zin(plan)).map(t -> metTermijn(t, sluit)).ifPresent(taken::add);
            if (leidt(wie)) {
                taken.addAll(indienen(stand, sluit, regels.zin(plan)));
            }
        }
        return taken;
    }

    private Optional<Taak> problemen(PlanVanAanpak plan) {
        long aantal = overzicht.van(plan).aantalMetProbleem();
        return aantal == 0 ? Optional.empty() : Optional.of(Taak.van("taak.plan.problemen", "plan", Map.of("aantal", aantal, "document", regels.zin(plan))));
    }

    private static Optional<Taak> tekenen(Gemachtigde wie, Tekenstand stand, String document) {
        if (!wie.heeft(Functie.ONDERTEKENEN)) {
            return Optional.empty();
        }
        return stand.van(wie.partijId()).filter(Tekenregel::isAfgewacht)
                .map(r -> r.woord() == Tekenwoord.NOG_NIET ? "taak.plan.ondertekenen" : "taak.plan.opnieuw-ondertekenen")
                .map(sleutel -> Taak.van(sleutel, "plan/ondertekenen", Map.of("document", document)));
    }

    private static List<Taak> indienen(Tekenstand stand, LocalDateTime sluit, String document) {
        List<Tekenregel> nog = stand.ontbreekt();
        if (!nog.isEmpty()) {
            String namen = String.join(", ", nog.stream().map(Tekenregel::naam).toList());
            return List.of(Taak.van("taak.plan.handtekeningen", "plan/ondertekenen", Map.of("aantal", nog.size(), "document", document)).wachtend(namen));
        }
        return List.of(metTermijn(Taak.van("taak.plan.indienen", "plan/indienen", Map.of("document", document)), sluit).anders("taak.plan.indienen.gevolg"));
    }

    private static Taak metTermijn(Taak taak, LocalDateTime sluit) {
        return taak.voor(sluit.toLocalDate(), sluit.toLocalTime());
    }

    private LocalDateTime sluiting(PlanVanAanpak plan) {
        return LocalDateTime.ofInstant(regels.versie(plan).tijdvak().sluit().toInstant(), Klok.ZONE);
    }

    private static boolean leidt(Gemachtigde wie) {
        return wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }
}
