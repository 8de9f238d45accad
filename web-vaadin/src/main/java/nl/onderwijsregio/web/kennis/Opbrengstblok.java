package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import nl.onderwijsregio.kennis.Materiaalregel;
import nl.onderwijsregio.kennis.Materiaalsoort;
import nl.onderwijsregio.kennis.Sessiematerialen;
import nl.onderwijsregio.les.Lesregel;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** What came of a kennissessie: slides and recordings, and the lessons; its organiser adds to it. */
class Opbrengstblok extends Div {
    private final Sessiematerialen materialen;
    private final MandaatId mandaat;
    private final long sessie;
    private final Runnable ververs;
    private final Div plaats = new Div();

    Opbrengstblok(Sessiematerialen materialen, MandaatId mandaat, long sessie, boolean mag, Runnable ververs) {
        this.materialen = materialen;
        this.mandaat = mandaat;
        this.sessie = sessie;
        this.ververs = ververs;
        List<Materiaalregel> lijst = materialen.lijst(mandaat, sessie);
        add(new H2(t("kennis.materiaal")));
        add(lijst.isEmpty() ? new Paragraph(t("kennis.materiaal.leeg")) : lijst(lijst, mag));
        if (mag) {
            toevoegen();
        }
        add(plaats);
    }

    private UnorderedList lijst(List<Materiaalregel> regels, boolean mag) {
        UnorderedList lijst = new UnorderedList();
        for (Materiaalregel m : regels) {
            ListItem item = new ListItem(m.soort() == Materiaalsoort.OPNAME ? buiten(m) : new Bestandslink(m.titel(), () -> materialen.bestand(mandaat, m.id())),
                    new Span(" · " + t("kennis.materiaal." + m.soort().name()) + " "));
            if (mag) {
                var weg = Knop.klein(t("kennis.materiaal.weg"), () -> doe(() -> materialen.verwijderen(mandaat, m.id())));
                weg.setAriaLabel(t("kennis.materiaal.weg") + ": " + m.titel());
                item.add(weg);
            }
            lijst.add(item);
        }
        return lijst;
    }

    private static Anchor buiten(Materiaalregel m) {
        Anchor link = new Anchor(m.link(), m.titel());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void toevoegen() {
        Upload upload = Velden.inDeTaal(new Upload(UploadHandler.inMemory((gegevens, inhoud) -> doe(() -> materialen.presentatieToevoegen(mandaat, sessie, gegevens.fileName(), inhoud)))));
        upload.setMaxFileSize(Sessiematerialen.GROOTSTE);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".pdf", ".docx", ".xlsx", ".csv");
        upload.getElement().setAttribute("aria-label", t("kennis.materiaal.presentatie"));
        TextField titel = new TextField(t("kennis.veld.titel"));
        titel.setMaxLength(200);
        TextField link = new TextField(t("kennis.materiaal.link"));
        link.setMaxLength(500);
        Div opname = new Div(titel, link);
        opname.addClassName("formulier");
        add(new H3(t("kennis.materiaal.presentatie")), new Paragraph(t("kennis.materiaal.soorten")), upload, new H3(t("kennis.materiaal.opname")), opname,
                Knop.rij(Knop.gewoon(t("kennis.materiaal.opname.doen"), () -> doe(() -> materialen.opnameToevoegen(mandaat, sessie, titel.getValue(), link.getValue())))));
    }

    /** The lessons of the session under it. @param adres where a lesson stands @param nieuw where one is written; null for who may not */
    Opbrengstblok met(List<Lesregel> lessen, java.util.function.LongFunction<String> adres, String nieuw) {
        add(new H2(t("kennis.sessie.lessen")));
        if (lessen.isEmpty()) {
            add(new Paragraph(t("kennis.sessie.lessen.leeg")));
        } else {
            add(new UnorderedList(lessen.stream().map(l -> new ListItem(new Anchor(adres.apply(l.id()), l.titel()), new Span(" · " + l.wie()))).toArray(ListItem[]::new)));
        }
        if (nieuw != null) {
            add(Knop.rij(Knop.rustigNaar(nieuw, t("kennis.les.schrijven"))));
        }
        return this;
    }

    private void doe(Runnable handeling) {
        if (Poging.bij(plaats).doe(handeling)) {
            ververs.run();
        }
    }
}
