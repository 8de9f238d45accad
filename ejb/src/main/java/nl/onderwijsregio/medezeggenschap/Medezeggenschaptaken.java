package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits for a council, and for the bestuur that asked it. A constant number of queries. */
@ApplicationScoped
class Medezeggenschaptaken implements Takenbron {
    @Inject
    AdviesaanvraagQuery query;
    @Inject
    AdviesaanvraagRepository aanvragen;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        return switch (wie.portaal()) {
            case MEDEZEGGENSCHAP -> wie.regio().map(r -> vanRaad(query.vanRaad(r, wie.partijId(), vandaag))).orElse(List.of());
            case BESTUUR -> wie.regio().map(r -> vanBestuur(query.vanRegio(r, vandaag), aanvragen.openVragen(r), wie)).orElse(List.of());
            default -> List.of();
        };
    }

    private static List<Taak> vanRaad(List<Voorlegregel> regels) {
        List<Taak> taken = new ArrayList<>();
        for (Voorlegregel r : regels) {
            String pad = "voorgelegd/" + r.id();
            Map<String, Object> waarden = Map.of("bestuur", r.bestuurNaam(), "versie", r.versieNummer());
            if (r.vervangen()) {
                continue;
            }
            switch (r.stand()) {
                case WACHT -> taken.add(taak(r, "taak.medezeggenschap.adviseren", pad, waarden).voor(r.termijn(), null)
                        .anders("taak.medezeggenschap.adviseren.anders"));
                case REACTIE_NODIG -> taken.add(taak(r, "taak.medezeggenschap.reactie", pad, waarden).wachtend(r.bestuurNaam()));
                case NIET_INGESTEMD -> taken.add(taak(r, "taak.medezeggenschap.heroverwegen", pad, waarden));
                case AFGEROND -> {
                    if (r.punten() > 0 && !r.reactiesGelezen()) {
                        taken.add(taak(r, "taak.medezeggenschap.lezen", pad, waarden));
                    }
                }
                default -> { }
            }
        }
        return taken;
    }

    private static List<Taak> vanBestuur(List<Voorlegregel> regels, Map<Long, Long> vragen, Gemachtigde wie) {
        List<Taak> taken = new ArrayList<>();
        for (Voorlegregel r : regels) {
            if (r.vervangen() || r.bestuurPartijId() != wie.partijId() || wie.portaal() != Portaal.BESTUUR) {
                continue;
            }
            Map<String, Object> waarden = Map.of("raad", r.raadNaam(), "aantal", r.zonderReactie());
            if (vragen.containsKey(r.id())) {
                taken.add(taak(r, "taak.medezeggenschap.beantwoorden", "medezeggenschap/" + r.id(), Map.of("raad", r.raadNaam(), "aantal", vragen.get(r.id()))));
            }
            if (r.stand() == Voorlegstand.REACTIE_NODIG) {
                taken.add(taak(r, "taak.medezeggenschap.reageren", "medezeggenschap/" + r.id(), waarden));
            } else if (r.stand() == Voorlegstand.NIET_INGESTEMD) {
                taken.add(taak(r, "taak.medezeggenschap.instemming", "medezeggenschap/" + r.id(), waarden).wachtend(r.raadNaam()));
            } else if (r.blokkeert() && r.strekking() == null) {
                taken.add(taak(r, "taak.medezeggenschap.wachten", "medezeggenschap/" + r.id(), waarden).voor(r.termijn(), null).wachtend(r.raadNaam()));
            }
        }
        return taken;
    }

    /** At the plan of which a version was put to the council. */
    private static Taak taak(Voorlegregel r, String sleutel, String pad, Map<String, Object> waarden) {
        return Taak.van(sleutel, pad, waarden).bij(r.werkstuk());
    }
}
