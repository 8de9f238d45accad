package nl.onderwijsregio.aanbeveling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Bijlagebron;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;

/** Attachment b: every letter sent on the plan (LDNOR art. 6 lid 5 onder b). */
@ApplicationScoped
public class AanbevelingenBijlage implements Bijlagebron {

    @Inject
    AanbevelingRepository brieven;
    @Inject
    PlanRepository plannen;

    @Override
    public Set<String> soorten() {
        return Set.of("re-aanbevelingen");
    }

    @Override
    public Optional<String> ontbreekt(PlanVanAanpak plan) {
        return brieven.isVerstuurd(plan.id()) ? Optional.empty() : Optional.of("aanbevelingen");
    }

    @Override
    public Bestand maken(PlanVanAanpak plan) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Aanbevelingen van de "
                + "Realisatie-Eenheid</title></head><body><h1>Aanbevelingen van de Realisatie-Eenheid</h1>");
        brieven.alle(plan.id()).stream().filter(Aanbevelingenbrief::isVerstuurd).forEach(b -> {
            PlanVersie versie = plannen.versie(b.planVersieId()).orElseThrow();
            html.append(brief(b.beeld(versie.nummer(), versie.vingerafdruk())));
        });
        return new Bestand("aanbevelingen-re.html", "text/html; charset=UTF-8", html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String brief(Briefbeeld b) {
        StringBuilder html = new StringBuilder("<section><h2>Over versie ").append(b.planVersie()).append(" (").append(b.vingerafdruk())
                .append("), verstuurd op ").append(Datumtekst.moment(b.verstuurdOp())).append("</h2><p>").append(vrij(b.inleiding()))
                .append("</p><ol>");
        b.aanbevelingen().forEach(a -> html.append("<li><p><strong>").append(a.onderdeel().isEmpty() ? "Hele plan" : "Onderdeel " + a.onderdeel())
                .append("</strong>, ").append(a.soort().name().toLowerCase(Locale.ROOT)).append(", ").append(a.gewicht().name().toLowerCase(Locale.ROOT))
                .append("</p><p>").append(vrij(a.tekst())).append("</p><p>Reden: ").append(vrij(a.reden())).append("</p></li>"));
        return html.append("</ol></section>").toString();
    }

    private static String vrij(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }
}
