package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import nl.onderwijsregio.beoordeling.Beschikkingbeeld;
import nl.onderwijsregio.beoordeling.Uitspraak;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.document.Documentvorm;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The decision as it was taken, and its letter in two forms. */
class Besluitblok extends Div {
    Besluitblok(Beschikkingbeeld b, SerializableFunction<Documentvorm, Bestand> brief) {
        add(new H2(t("beoordeling.besluit")), new Gegevenslijst().regel(t("beoordeling.besluit.keuze"), Beoordelingzin.uitspraak(b.uitspraak()))
                .regel(t("beoordeling.bedrag"), Opmaak.nu().bedrag(b.bedrag())).regel(t("beoordeling.besluit.genomen"), Opmaak.nu().moment(b.genomenOp()))
                .regel(t("beoordeling.besluit.door"), b.genomenDoor()).regel(t("beoordeling.besluit.bezwaar"), t("beoordeling.besluit.bezwaar.tot", "dag", b.bezwaarTot()))
                .regel(t("beoordeling.besluit.vingerafdruk"), b.vingerafdruk()));
        add(new Paragraph(t("beoordeling.besluit.waarom")), new Alineas(b.motivering()));
        if (b.uitspraak() != Uitspraak.AFWIJZEN) {
            add(new Betalingstabel(b.betalingen()));
        }
        add(new Paragraph(new Bestandslink(t("beoordeling.brief.pdf"), () -> brief.apply(Documentvorm.PDF))),
                new Paragraph(new Bestandslink(t("beoordeling.brief.docx"), () -> brief.apply(Documentvorm.DOCX))));
    }
}
