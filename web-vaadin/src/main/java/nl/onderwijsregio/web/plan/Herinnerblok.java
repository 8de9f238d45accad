package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.aanvraag.Tekenherinneringen;
import nl.onderwijsregio.aanvraag.Tekenregel;
import nl.onderwijsregio.aanvraag.Tekenstand;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Tabel;

/** Who did not sign yet, when each was reminded last, and reminding one or all of them. For who leads the plan. */
class Herinnerblok extends Div {
    private final Tekenstand stand;
    private final transient Tekenherinneringen herinneringen;
    private final MandaatId mandaat;

    Herinnerblok(Tekenstand stand, Tekenherinneringen herinneringen, MandaatId mandaat) {
        this.stand = stand;
        this.herinneringen = herinneringen;
        this.mandaat = mandaat;
        toon();
    }

    private void toon() {
        removeAll();
        List<Tekenregel> open = stand.regels().stream().filter(Tekenregel::isAfgewacht).toList();
        add(new H2(t("herinneren.titel")));
        if (open.isEmpty()) {
            add(new Paragraph(t("herinneren.niemand")));
            return;
        }
        add(new Paragraph(t("herinneren.uitleg")));
        Map<Long, Instant> laatste = herinneringen.laatste(mandaat);
        Tabel tabel = new Tabel(t("herinneren.titel")).zonderBijschrift().kolom(t("tekenen.partij")).kolom(t("herinneren.laatst")).kolom(t("herinneren.doen"));
        open.forEach(r -> tabel.rij(r.naam(), laatst(laatste.get(r.partijId())), knop(r)));
        add(tabel);
        if (open.size() > 1) {
            add(Knop.rij(Knop.gewoon(t("herinneren.allen"), this::allen)));
        }
    }

    private static Component laatst(Instant moment) {
        return new Span(moment == null ? t("herinneren.nooit") : t("herinneren.op", "moment", moment));
    }

    private Component knop(Tekenregel regel) {
        var knop = Knop.klein(t("herinneren.een"), () -> melden(() -> {
            herinneringen.herinneren(mandaat, regel.partijId());
            return List.of(regel.naam());
        }));
        knop.setAriaLabel(t("herinneren.een") + ": " + regel.naam());
        return knop;
    }

    private void allen() {
        melden(() -> herinneringen.allenHerinneren(mandaat));
    }

    private void melden(java.util.function.Supplier<List<String>> werk) {
        Poging.bij(this).doe(() -> {
            List<String> namen = werk.get();
            toon();
            add(namen.isEmpty() ? Melding.info(t("herinneren.vandaag-al")) : Melding.goed(t("herinneren.gedaan", "namen", String.join(", ", namen))));
        });
    }
}
