package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import nl.onderwijsregio.besluit.Registerstand;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Gegevenslijst;

/** Below the register: where its chain stands and the file with which anyone counts every vote again. */
class Registerblok extends Div {
    Registerblok(Registerstand stand, SerializableSupplier<Bestand> bestand) {
        Paragraph kop = new Paragraph(stand.kop());
        kop.addClassName("vingerafdruk");
        add(new Paragraph(t("besluit.register.uitleg")), new Gegevenslijst().regel(t("besluit.register.aantal"), String.valueOf(stand.aantal()))
                .regel(t("besluit.register.kop"), kop), new Paragraph(new Bestandslink(t("besluit.register.downloaden"), bestand)));
    }
}
