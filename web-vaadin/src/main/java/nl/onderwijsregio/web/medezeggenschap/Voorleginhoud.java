package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.onderwijsregio.medezeggenschap.Aanvraagbeeld;
import nl.onderwijsregio.medezeggenschap.Voorlegging;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Versiebalk;

/** What the council was asked, in the words of the bestuur: short, what people notice of it, the text itself one click away. */
class Voorleginhoud extends Div {
    /** @param wie who reads it; the way to the text goes by the round of the plan, whatever round the reader came from */
    Voorleginhoud(Aanvraagbeeld beeld, Gemachtigde wie) {
        Voorlegging inhoud = beeld.inhoud();
        var r = beeld.regel();
        String versies = Adres.van(wie.voor(r.werkstuk()), "plan", "versies");
        add(new Versiebalk(new Badge(t("medezeggenschap.bevroren")), r.versieNummer(), r.sha256()));
        if (r.gewijzigd()) {
            add(Melding.letOp(t("medezeggenschap.gewijzigd-na")).uitleg(t("medezeggenschap.gewijzigd-na.uitleg", "versie", r.versieNummer()))
                    .met(new Anchor(versies, t("medezeggenschap.verschil"))));
        }
        H2 kort = new H2(t("medezeggenschap.in-het-kort"));
        Div tekst = new Alineas(inhoud.samenvatting());
        add(kort, tekst, Knop.rij(new Anchor(versies + "/" + r.versieNummer(), t("medezeggenschap.lees", "nummer", r.versieNummer()))),
                new H2(t("medezeggenschap.gevolgen")));
        gevolg("personeel", inhoud.gevolgen().personeel());
        gevolg("werkdruk", inhoud.gevolgen().werkdruk());
        gevolg("leerlingen", inhoud.gevolgen().leerlingen());
        gevolg("geld", inhoud.gevolgen().geld());
        if (!beeld.regels().isEmpty()) {
            UnorderedList regels = new UnorderedList();
            beeld.regels().forEach(regel -> regels.add(new ListItem(regel.onderwerp() + ": " + Regelzin.recht(regel) + ". " + Regelzin.waar(regel))));
            add(new H2(t("medezeggenschap.regels.raakt")), regels);
        }
        add(new Gegevenslijst().regel(t("medezeggenschap.recht"), Voorlegzin.recht(inhoud.recht(), inhoud.geleding()))
                .regel(t("medezeggenschap.regels.stelden-voor"), beeld.voorgesteldRecht() == null ? t("medezeggenschap.regels.niets") : Voorlegzin.recht(beeld.voorgesteldRecht()))
                .regel(t("medezeggenschap.grondslag"), t("medezeggenschap.grondslag." + inhoud.grondslag().name()))
                .regel(t("medezeggenschap.voorleggen.grond"), inhoud.grond()));
    }

    private void gevolg(String wat, String tekst) {
        if (!tekst.isBlank()) {
            add(new H3(t("medezeggenschap.gevolgen." + wat)), new Alineas(tekst));
        }
    }
}
