package nl.onderwijsregio.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.TreeMap;
import nl.onderwijsregio.plan.Inhoudwissel;
import nl.onderwijsregio.plan.Opmaak;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoudQuery;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.plan.Planregels;

/** Writes a lesson behind the text of a section of a plan, as an example with its source. */
@ApplicationScoped
class Lesovername {
    @Inject
    PlanInhoudQuery inhouden;
    @Inject
    Planregels regels;
    @Inject
    Inhoudwissel wissel;
    @Inject
    LesRepository lessen;
    @Inject
    Clock klok;

    void uitvoeren(Bezoek bezoek, Les les, String sessie, String letter) {
        regels.eisOnderdeel(bezoek.plan(), letter);
        PlanInhoud nu = inhouden.inhoud(bezoek.plan());
        TreeMap<String, String> teksten = new TreeMap<>(nu.onderdelen());
        teksten.put(letter, Opmaak.schoon(teksten.getOrDefault(letter, "") + voorbeeld(les, sessie)));
        wissel.uitvoeren(bezoek.plan(), nu.met(teksten, nu.activiteiten(), nu.dekking(), nu.delen()), bezoek.wie());
        lessen.toevoegen(new Lesgebruik(les.id(), bezoek.plan().id(), letter, bezoek.wie(), klok.instant()));
    }

    private static String voorbeeld(Les les, String sessie) {
        Lesopgave o = les.opgave();
        String bron = "Bron: les ‘" + o.titel() + "’ van " + les.regel().wie() + (sessie == null ? "." : ", kennissessie ‘" + sessie + "’.");
        return "<p><strong>" + veilig("Voorbeeld: " + o.titel()) + "</strong></p>" + alinea("Wat probeerden zij? " + o.probeerden()) + alinea("Voor wie? " + o.voorWie())
                + alinea("Wat gebeurde er? " + o.gebeurde()) + alinea("Wat zouden zij anders doen? " + o.anders()) + "<p><em>" + veilig(bron) + "</em></p>";
    }

    private static String alinea(String tekst) {
        return "<p>" + veilig(tekst).replaceAll("\\R", "<br>") + "</p>";
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
