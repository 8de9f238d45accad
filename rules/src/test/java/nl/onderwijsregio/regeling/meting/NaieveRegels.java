package nl.onderwijsregio.regeling.meting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Telling;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** The regeling 2025 as one would first write it in this engine: every vestiging a fact, counted by rules. */
final class NaieveRegels {

    private static final Map<String, String> SOORTEN = Map.of("BO", "po", "SBO", "poGespecialiseerd", "SO-VSO", "poGespecialiseerd", "HAVO/VWO", "vo",
            "PRO", "praktijkonderwijs", "bol", "mboBol", "bbl-entree", "mboBblEntree", "bbl-overig", "mboBblOverig");

    private final KieBase kennis;
    private final Set<Partijsoort> ondertekenaars;

    NaieveRegels(Set<Partijsoort> ondertekenaars) {
        this.ondertekenaars = ondertekenaars;
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("nl.onderwijsregio.meting", "naief", "1");
        KieFileSystem bestanden = kie.newKieFileSystem();
        bestanden.generateAndWritePomXML(id);
        bestanden.write("src/main/resources/nl/onderwijsregio/meting/naief.drl", tekst());
        KieBuilder bouwer = kie.newKieBuilder(bestanden).buildAll(ExecutableModelProject.class);
        if (bouwer.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(bouwer.getResults().getMessages().toString());
        }
        kennis = kie.newKieContainer(id).getKieBase();
    }

    Naief.Blad uitvoeren(Aanvraagfeiten a) {
        Naief.Blad blad = new Naief.Blad();
        KieSession sessie = kennis.newKieSession();
        try {
            sessie.setGlobal("l", blad);
            invoegen(a, sessie);
            sessie.fireAllRules(10_000);
        } finally {
            sessie.dispose();
        }
        return blad;
    }

    private void invoegen(Aanvraagfeiten a, KieSession s) {
        s.insert(Naief.Aanvraag.van(a));
        a.bijlagen().ifPresent(ids -> ids.forEach(id -> s.insert(new Naief.Bijlage(id))));
        a.partijen().ifPresent(lijst -> lijst.forEach(p -> s.insert(new Naief.Partij(p.soort().name(), ondertekenaars.contains(p.soort()), Naief.jaNee(p.ondertekend())))));
        a.elders().ifPresent(lijst -> lijst.forEach(e -> s.insert(Naief.Dubbel.in(e.regio()))));
        a.vestigingen().ifPresent(lijst -> lijst.forEach(v -> {
            Aantal n = v.leerlingen().orElse(Aantal.onbekend());
            s.insert(new Naief.Vestiging(SOORTEN.get(v.soort()), n.ondergrens(), n.bovengrens()));
        }));
        for (Telling t : Telling.values()) {
            if (t == Telling.STUDENTEN || a.vestigingen().isEmpty() && t.sector().isPresent()) {
                s.insert(Naief.Totaal.van(t, Aantal.ofOnbekend(a.totalen().get(t))));
            }
        }
    }

    private static String tekst() {
        try (InputStream bron = NaieveRegels.class.getResourceAsStream("/meting/ldnor-2025-naief.drl")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
