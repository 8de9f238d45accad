package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.aanvraag.Ondertekeningen;
import nl.onderwijsregio.aanvraag.Tekenregel;
import nl.onderwijsregio.aanvraag.Tekenstand;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Afdrukbron;
import nl.onderwijsregio.web.afdruk.Blad;

/** Who signed and who did not, on paper: the obligatory ones apart from the others. */
@ApplicationScoped
public class TekenAfdruk implements Afdrukbron {
    @Inject
    Plannen plannen;
    @Inject
    Ondertekeningen ondertekeningen;

    @Override
    public String pad() {
        return "plan/ondertekenen";
    }

    @Override
    public Blad maken(Gemachtigde wie, Map<String, String> delen) {
        Planbeeld plan = plannen.overzicht(wie.mandaat()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        Tekenstand stand = ondertekeningen.stand(wie.mandaat(), null);
        Afdruk blad = new Afdruk();
        if (stand.isTekenbaar()) {
            blad.gegevens(t("tekenen.bewijs.versie"), String.valueOf(stand.versie()), t("plan.sha"), stand.vingerafdruk().sha256());
        } else {
            blad.tekst(t("weigering.GEEN_TEKENVERSIE"));
        }
        deel(blad, t("tekenen.verplicht"), stand.verplicht());
        deel(blad, t("tekenen.vrijwillig"), stand.vrijwillig());
        return new Blad(t("tekenen.titel"), plan.regio() + " · " + plan.titel(), blad);
    }

    private static void deel(Afdruk blad, String kop, List<Tekenregel> regels) {
        if (!regels.isEmpty()) {
            long getekend = regels.stream().filter(Tekenregel::isGetekend).count();
            blad.tabel(kop + ": " + t("tekenen.aantal", "getekend", getekend, "aantal", regels.size()),
                    List.of(t("tekenen.partij"), t("tekenen.stand"), t("tekenen.wie")), regels.stream().map(TekenAfdruk::rij).toList());
        }
    }

    private static List<String> rij(Tekenregel r) {
        return List.of(r.naam(), t("tekenen.woord." + r.woord().name()), r.wie() == null ? "" : t("tekenen.door", "wie", r.wie(), "moment", r.moment()));
    }
}
