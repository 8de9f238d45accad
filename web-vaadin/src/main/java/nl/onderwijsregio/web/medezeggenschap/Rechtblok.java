package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.onderwijsregio.medezeggenschap.Raadsregel;
import nl.onderwijsregio.medezeggenschap.Rechtsvoorstel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;

/** What the proposal touches, and the right that the rules propose for it. The person takes it over or chooses otherwise. */
class Rechtblok extends Div {
    private final CheckboxGroup<Raadsregel> onderwerpen = new CheckboxGroup<>(t("medezeggenschap.regels.vraag"));
    private final Div voorstel = new Div();
    private final Consumer<Raadsregel> overnemen;

    Rechtblok(List<Raadsregel> regels, Consumer<Raadsregel> overnemen) {
        this.overnemen = overnemen;
        onderwerpen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        onderwerpen.setItems(regels);
        onderwerpen.setItemLabelGenerator(Raadsregel::onderwerp);
        onderwerpen.setHelperText(t("medezeggenschap.regels.vraag.hint"));
        onderwerpen.addValueChangeListener(e -> tonen());
        voorstel.getElement().setAttribute("aria-live", "polite");
        add(onderwerpen, voorstel);
        onderwerpen.setValue(regels.stream().filter(Raadsregel::bijPlan).collect(Collectors.toSet()));
    }

    private void tonen() {
        voorstel.removeAll();
        Rechtsvoorstel uit = voorstel();
        if (uit.sterkste() != null) {
            Raadsregel r = uit.sterkste();
            Melding melding = Melding.info(t("medezeggenschap.regels.voorstel", "recht", Voorlegzin.recht(r.recht(), r.geleding())))
                    .uitleg(Regelzin.waar(r));
            uit.apart().stream().map(Raadsregel::geleding).distinct().forEach(g -> melding.uitleg(t("medezeggenschap.regels.apart", "recht", Voorlegzin.recht(r.recht(), g))));
            voorstel.add(melding.met(Knop.klein(t("medezeggenschap.regels.overnemen"), () -> overnemen.accept(r))));
        }
        if (!uit.gaten().isEmpty()) {
            Melding gat = Melding.letOp(t("medezeggenschap.regels.gat"));
            uit.gaten().forEach(r -> gat.uitleg(r.onderwerp() + ": " + Regelzin.waar(r)));
            voorstel.add(gat);
        }
    }

    Rechtsvoorstel voorstel() {
        return Rechtsvoorstel.van(onderwerpen.getValue());
    }

    Set<Long> regels() {
        return onderwerpen.getValue().stream().map(Raadsregel::id).collect(Collectors.toSet());
    }
}
