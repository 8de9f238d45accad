package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.web.kader.Knop;

/** One frozen version in the list: its number and name, when and by whom, its fingerprint, and what can be done with it. */
class Versiekaart extends ListItem {
    private final Versieregel versie;

    Versiekaart(Versieregel versie, Component... acties) {
        this.versie = versie;
        String waarvoor = versie.gebruik().stream().map(a -> t("plan.aanleiding." + a.name())).collect(Collectors.joining(" · "));
        Span vinger = new Span(versie.vingerafdruk().kort());
        vinger.addClassNames("vingerafdruk", "mono");
        vinger.setTitle(versie.vingerafdruk().sha256());
        Div rij = Knop.rij(acties);
        add(new H2(nummer() + (versie.naam().isEmpty() ? "" : "  " + versie.naam())), new Paragraph(new Span(t("plan.versies.wie", "moment", versie.gemaaktOp(),
                "wie", versie.gemaaktDoor(), "namens", versie.namens() == null ? "" : versie.namens()) + " · " + waarvoor + " · "), vinger), rij);
    }

    private String nummer() {
        return t("plan.versies.nummer", "nummer", versie.nummer());
    }

    /** Asks the name of a version. @param bewaren gets the name when the person keeps it */
    static Dialog naamvraag(Versieregel versie, SerializableConsumer<String> bewaren) {
        Dialog dialoog = new Dialog();
        dialoog.setHeaderTitle(t("plan.versies.benoemen.kop", "nummer", versie.nummer()));
        TextField naam = new TextField(t("plan.versies.benoemen.naam"));
        naam.setMaxLength(200);
        naam.setValue(versie.naam());
        naam.setHelperText(t("plan.versies.naam.hulp"));
        naam.setWidthFull();
        dialoog.add(naam);
        dialoog.getFooter().add(Knop.gewoon(t("plan.sluiten"), dialoog::close), Knop.hoofd(t("plan.versies.benoemen.bewaren"), () -> {
            dialoog.close();
            bewaren.accept(naam.getValue());
        }));
        return dialoog;
    }
}
