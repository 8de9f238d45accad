package nl.onderwijsregio.opmerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.LopendWerk;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** Conversations in which this person was asked to respond, until they do or it is closed. */
@ApplicationScoped
public class Opmerkingtaken implements Takenbron {
    @Inject
    LopendWerk werk;
    @Inject
    Planregels regels;
    @Inject
    OpmerkingQuery lezen;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (!Portaal.PARTNERS.contains(wie.portaal())) {
            return List.of();
        }
        return wie.regio().map(werk::van).orElse(List.of()).stream().flatMap(plan -> taken(plan, wie.gebruiker())).toList();
    }

    private Stream<Taak> taken(PlanVanAanpak plan, String gebruiker) {
        return lezen.wachtendOp(plan.id(), gebruiker).entrySet().stream().map(e -> Taak.van("taak.opmerking.vermeld", "plan/onderdeel/" + e.getKey(),
                Map.of("letter", e.getKey(), "aantal", e.getValue(), "document", regels.zin(plan))).bij(plan.werkstuk()));
    }
}
