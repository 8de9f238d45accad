package nl.onderwijsregio.plan.uitwissel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.plan.Inhoudkeuring;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoudQuery;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Plandeelinhoud;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Vingerafdruk;

/** Lays a file next to the plan: where it comes from, what is wrong in it, what it changes and what clashes. Changes nothing. */
@ApplicationScoped
class Inlezing {

    @Inject
    PlanInhoudQuery inhouden;
    @Inject
    PlanuitgaveRepository uitgaven;
    @Inject
    Inhoudkeuring keuring;

    Inleesbeeld bekijken(PlanVanAanpak plan, byte[] bestand) {
        PlanInhoud nu = inhouden.inhoud(plan);
        Inleesfouten fouten = new Inleesfouten();
        Optional<Planbestand> gelezen = fouten.probeer("", () -> Planbestand.van(bestand));
        String herkomst = gelezen.map(b -> Inleesrij.kort(b.herkomst().versie()) + moment(b.herkomst().moment())).orElse("");
        return gelezen.flatMap(b -> basis(plan, nu, b.herkomst(), fouten).map(basis -> naast(plan, nu, basis, b, herkomst, fouten)))
                .orElseGet(() -> fout(herkomst, fouten));
    }

    private static String moment(String iso) {
        try {
            return " van " + Datumtekst.moment(LocalDateTime.parse(iso));
        } catch (DateTimeParseException onleesbaar) {
            return "";
        }
    }

    private Optional<PlanInhoud> basis(PlanVanAanpak plan, PlanInhoud nu, Planherkomst h, Inleesfouten fouten) {
        if (!h.vorm().equals(Planherkomst.VORM)) {
            fouten.meld("vorm", "Dit bestand heeft niet de vorm " + Planherkomst.VORM + ". Download het plan opnieuw en wijzig dat bestand.");
        } else if (!h.regio().equals(nu.regio())) {
            fouten.meld("regio", "Dit is het plan van ‘" + Inleesrij.kort(h.regio()) + "’. Hier staat het plan van " + nu.regio() + ".");
        } else if (!h.regeling().equals(plan.regeling())) {
            fouten.meld("regeling", "Dit plan is voor de regeling " + Inleesrij.kort(h.regeling()) + ". Hier staat het plan voor " + plan.regeling() + ".");
        } else if (!h.regelversie().equals(plan.regelversie())) {
            fouten.meld("regelversie", "Dit bestand is gemaakt op de tekst van " + Inleesrij.kort(h.regelversie()) + "; het plan staat nu op de tekst van "
                    + plan.regelversie() + ". Download het plan opnieuw.");
        } else {
            Optional<PlanInhoud> basis = h.sha256().matches("[0-9a-f]{64}") ? uitgaven.inhoud(plan.id(), h.sha256()) : Optional.empty();
            if (basis.isEmpty()) {
                fouten.meld("sha256", "We weten niet van welke stand van het plan dit bestand is gemaakt. Download het plan opnieuw en wijzig dat bestand.");
            }
            return basis;
        }
        return Optional.empty();
    }

    private Inleesbeeld naast(PlanVanAanpak plan, PlanInhoud nu, PlanInhoud basis, Planbestand bestand, String herkomst, Inleesfouten fouten) {
        Map<String, String> plaatsen = new HashMap<>();
        PlanInhoud inhoud = formulieren(plan, basis, bestand.inhoud(basis, plaatsen, fouten), plaatsen, fouten);
        new Nummercontrole(basis, plaatsen, fouten).keuren(inhoud);
        if (fouten.aantal() > 0) {
            return fout(herkomst, fouten);
        }
        Samenvoeging samen = new Samenvoeging(basis, inhoud, nu);
        keuring.keuren(plan, nu, samen.straks()).forEach(b -> fouten.meld(plaatsen.getOrDefault(b.code(), b.code()), b.reden()));
        return fouten.aantal() > 0 ? fout(herkomst, fouten) : new Inleesbeeld(herkomst, List.of(), samen.botsingen(), samen.wijzigingen(), nu, samen.straks(),
                samen.andersom(), Vingerafdruk.van(nu.canoniek()).sha256());
    }

    private PlanInhoud formulieren(PlanVanAanpak plan, PlanInhoud basis, PlanInhoud inhoud, Map<String, String> plaatsen, Inleesfouten fouten) {
        Plandeelinhoud d = inhoud.delen();
        SortedMap<String, SortedMap<String, String>> formulieren = new TreeMap<>();
        d.formulieren().forEach((naam, velden) -> {
            if (velden.equals(basis.delen().formulieren().get(naam))) {
                formulieren.put(naam, velden);
            } else {
                fouten.probeer(plaatsen.getOrDefault(naam, naam), () -> keuring.velden(plan, naam, velden)).filter(v -> !v.isEmpty()).ifPresent(v -> formulieren.put(naam, v));
            }
        });
        // only the product itself says that it filled in a figure
        List<Indicatorcijfer> cijfers = d.indicatoren().stream().map(c -> basis.delen().indicatoren().contains(c) ? c : c.zelfIngevuld()).toList();
        return inhoud.met(inhoud.onderdelen(), inhoud.activiteiten(), inhoud.dekking(),
                new Plandeelinhoud(cijfers, d.vraagstukken(), d.doelen(), d.afspraken(), formulieren));
    }

    private static Inleesbeeld fout(String herkomst, Inleesfouten fouten) {
        return new Inleesbeeld(herkomst, fouten.alle(), List.of(), List.of(), null, null, null, "");
    }
}
