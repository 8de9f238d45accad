package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Deelbewaring;
import nl.onderwijsregio.plan.Formulierregel;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;

/** A short form with the fields that the version of the regeling asks. */
class Formulierdeel extends Div {
    private final Plandelen delen;
    private final MandaatId mandaat;
    private final Plandeel deel;
    private final Runnable daarna;
    private final Map<String, Planveld> velden = new LinkedHashMap<>();
    private final Foutenlijst fouten = new Foutenlijst();
    private final Div botsing = new Div();
    private final Div plaats = new Div();
    private int gezien;

    Formulierdeel(Plandelen delen, MandaatId mandaat, Plandeel deel, Formulierregel stand, boolean schrijfbaar, Runnable daarna) {
        this.delen = delen;
        this.mandaat = mandaat;
        this.deel = deel;
        this.daarna = daarna;
        this.gezien = stand.versie();
        if (schrijfbaar) {
            invullen(stand.velden());
        } else {
            lezen(stand);
        }
    }

    private void lezen(Formulierregel stand) {
        if (stand.velden().isEmpty()) {
            add(new Paragraph(t("plan.onderdeel.leeg")));
            return;
        }
        Gegevenslijst lijst = new Gegevenslijst();
        deel.velden().forEach(v -> lijst.regel(v.titel(), stand.veld(v.code()).isEmpty() ? t("plan.ontbreekt") : Planveld.leesbaar(v, stand.veld(v.code()))));
        add(lijst);
    }

    private void invullen(SortedMap<String, String> stand) {
        removeAll();
        velden.clear();
        Div formulier = new Div();
        formulier.addClassName("formulier");
        formulier.add(fouten, botsing);
        for (Plandeel.Veld v : deel.velden()) {
            Planveld veld = Planveld.van(v, stand.getOrDefault(v.code(), ""));
            velden.put(v.code(), veld);
            formulier.add(veld.component());
        }
        formulier.add(plaats, Knop.rij(Knop.hoofd(t("plan.item.bewaren"), this::opslaan)));
        add(formulier);
    }

    private void opslaan() {
        fouten.opnieuw();
        velden.values().forEach(v -> v.nakijken(fouten));
        if (fouten.isGoed()) {
            Map<String, String> ingevuld = new LinkedHashMap<>();
            velden.forEach((code, veld) -> ingevuld.put(code, veld.waarde()));
            Poging.bij(plaats).doe(() -> verwerken(delen.formulierBewaren(mandaat, deel.soort(), gezien, ingevuld)));
        }
    }

    private void verwerken(Deelbewaring<SortedMap<String, String>> uitkomst) {
        botsing.removeAll();
        plaats.removeAll();
        switch (uitkomst) {
            case Deelbewaring.Bewaard<SortedMap<String, String>> b -> {
                gezien = b.versie();
                plaats.add(Melding.goed(t("plan.item.bewaard")));
                daarna.run();
            }
            case Deelbewaring.Botsing<SortedMap<String, String>> b -> botsing.add(new Waardenkeuze(b.gebruiker(), b.moment(), regels(b.eigen()), regels(b.nu()), () -> {
                gezien = b.versie();
                opslaan();
            }, () -> {
                gezien = b.versie();
                botsing.removeAll();
                invullen(b.nu());
            }));
        }
    }

    private List<String> regels(SortedMap<String, String> waarden) {
        return deel.velden().stream().filter(v -> waarden.containsKey(v.code())).map(v -> v.titel() + ": " + Planveld.leesbaar(v, waarden.get(v.code()))).toList();
    }
}
