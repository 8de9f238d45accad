package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.onderwijsregio.besluit.Aanwezige;
import nl.onderwijsregio.besluit.Opkomst;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Meetbalk;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Before closing: who voted, per chamber, and how many are needed, as it is now. Nothing about how. */
class Opkomstblok extends Div {
    private final Rondebeeld beeld;
    private final Function<Consumer<Opkomst>, Runnable> volgen;
    private final Runnable naSluiting;
    private final Div kamers = new Div();
    private Runnable stoppen = () -> {};

    /** @param volgen starts following the vote, and gives what ends that. @param naSluiting shows the page anew */
    Opkomstblok(Rondebeeld beeld, Function<Consumer<Opkomst>, Runnable> volgen, Runnable naSluiting) {
        this.beeld = beeld;
        this.volgen = volgen;
        this.naSluiting = naSluiting;
        add(new H2(t("besluit.ronde.wie")));
        if (beeld.regel().status() == Rondestatus.OPEN) {
            add(new Paragraph(t("besluit.ronde.geen-tussenstand")));
        }
        add(kamers);
        toon(beeld.aanwezigen());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        if (beeld.regel().status() == Rondestatus.OPEN || beeld.regel().status() == Rondestatus.GEPLAND) {
            stoppen = volgen.apply(stand -> ui.access(() -> nieuw(stand)));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stoppen.run();
    }

    /** What the vote looks like now, while the page is open. */
    void nieuw(Opkomst stand) {
        toon(stand.aanwezigen());
        if (stand.status() != beeld.regel().status()) {
            stoppen.run();
            addComponentAsFirst(Melding.info(t("besluit.ronde.nu." + stand.status().name())).met(Knop.klein(t("besluit.ronde.nu.tonen"), naSluiting::run)));
        }
    }

    private void toon(List<Aanwezige> aanwezigen) {
        kamers.removeAll();
        kamers.add(new Kamers(kamer -> {
            List<Aanwezige> in = aanwezigen.stream().filter(a -> a.kamer() == kamer).toList();
            long gestemd = in.stream().filter(a -> a.gestemdOp() != null).count();
            int nodig = beeld.regel(kamer).quorumNodig(in.size());
            return new Component[] {new Meetbalk(t("besluit.ronde.gestemd"), gestemd, in.size()).kamer(RondeView.pad(kamer))
                    .drempel(nodig, t("besluit.ronde.nodig", "nodig", nodig)), new Paragraph(Kamerzin.drempel(beeld.regel(kamer).drempel())),
                lijst(in)};
        }));
    }

    private static UnorderedList lijst(List<Aanwezige> in) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("aanwezigen");
        for (Aanwezige a : in) {
            Span stand = new Span(a.gestemdOp() == null ? t("besluit.ronde.nog-niet") : Opmaak.nu().moment(a.gestemdOp()));
            stand.addClassName("klein");
            lijst.add(new ListItem(new Span(a.partijNaam()), stand));
        }
        return lijst;
    }
}
