package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.opmerking.Opmerkingbeeld;
import nl.onderwijsregio.opmerking.Opmerkingen;
import nl.onderwijsregio.opmerking.Vermeldbare;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Poging;

/** The conversations about a section: open ones first in sight, the others by a filter, and a form for a new one. */
@JavaScript("context://js/passage.js")
class Opmerkingendeel extends Div {
    /** Which conversations are shown. */
    enum Filter { OPEN, AFGEHANDELD, ALLE }

    private final Opmerkingen opmerkingen;
    private final MandaatId mandaat;
    private final String letter;
    private final boolean magReageren;
    private final H2 kop = new H2();
    private final Select<Filter> filter = new Select<>();
    private final Div lijst = new Div();
    private final Map<Opmerkingbeeld, Opmerkingkaart> getoond = new HashMap<>();
    private final List<Vermeldbare> mensen;
    private final SerializableRunnable tekstGewijzigd;

    /**
     * @param magReageren false once the plan was submitted
     * @param tekstGewijzigd after a suggestion was put in the text
     */
    Opmerkingendeel(Opmerkingen opmerkingen, MandaatId mandaat, String letter, boolean magReageren, SerializableRunnable tekstGewijzigd) {
        this.opmerkingen = opmerkingen;
        this.mandaat = mandaat;
        this.letter = letter;
        this.magReageren = magReageren;
        this.tekstGewijzigd = tekstGewijzigd;
        mensen = magReageren ? opmerkingen.vermeldbaar(mandaat) : List.of();
        addClassName("opmerkingen");
        kop.getElement().setAttribute("tabindex", "-1");
        filter.setLabel(t("opmerking.filter"));
        filter.setItems(Filter.values());
        filter.setItemLabelGenerator(f -> t("opmerking.filter." + f.name()));
        filter.setValue(Filter.OPEN);
        filter.addValueChangeListener(e -> tonen());
        add(kop, filter, lijst);
        if (magReageren) {
            add(formulier());
        }
        tonen();
    }

    private NativeDetails formulier() {
        Div plaats = new Div();
        plaats.add(new Opmerkingformulier(mensen, opgave -> doen(plaats, () -> opmerkingen.plaatsen(mandaat, letter, opgave.get()))));
        NativeDetails vouw = new NativeDetails(t("opmerking.nieuw"), plaats);
        vouw.addClassName("vouw");
        return vouw;
    }

    /** A conversation in which nothing changed keeps its card, with an answer that is half typed. */
    private void tonen() {
        List<Opmerkingbeeld> alle = opmerkingen.lijst(mandaat, letter);
        kop.setText(t("opmerking.kop", "open", alle.stream().filter(Opmerkingbeeld::open).count()));
        List<Opmerkingbeeld> zichtbaar = alle.stream().filter(o -> filter.getValue() == Filter.ALLE || o.open() == (filter.getValue() == Filter.OPEN)).toList();
        UnorderedList kaarten = new UnorderedList();
        kaarten.addClassName("opmerkinglijst");
        Map<Opmerkingbeeld, Opmerkingkaart> eerder = Map.copyOf(getoond);
        getoond.clear();
        zichtbaar.forEach(o -> getoond.put(o, eerder.containsKey(o) ? eerder.get(o) : new Opmerkingkaart(o, magReageren, mensen, new Acten())));
        zichtbaar.forEach(o -> kaarten.add(getoond.get(o)));
        lijst.removeAll();
        lijst.add(zichtbaar.isEmpty() ? new LegeStaat(t(alle.isEmpty() ? "opmerking.leeg" : "opmerking.leeg.filter")) : kaarten);
        if (alle.size() == Opmerkingen.MEESTE) {
            lijst.add(new Paragraph(t("opmerking.meeste", "aantal", Opmerkingen.MEESTE)));
        }
    }

    /** An act on one conversation, of which the card is made anew. */
    private boolean doen(HasComponents plaats, Opmerkingbeeld gesprek, Runnable act) {
        return doen(plaats, () -> {
            act.run();
            getoond.remove(gesprek);
        });
    }

    private boolean doen(HasComponents plaats, Runnable act) {
        boolean gelukt = Poging.bij(plaats).doe(act);
        if (gelukt) {
            tonen();
            kop.getElement().executeJs("this.focus({preventScroll:true})");
        }
        return gelukt;
    }

    private final class Acten implements Opmerkingkaart.Acten {
        @Override
        public void reageren(Div plaats, Opmerkingbeeld o, String tekst, List<MandaatId> vermeld) {
            doen(plaats, o, () -> opmerkingen.reageren(mandaat, o.id(), tekst, vermeld));
        }

        @Override
        public void sluiten(Div plaats, Opmerkingbeeld o) {
            doen(plaats, o, () -> opmerkingen.afhandelen(mandaat, o.id()));
        }

        @Override
        public void heropenen(Div plaats, Opmerkingbeeld o) {
            doen(plaats, o, () -> opmerkingen.heropenen(mandaat, o.id()));
        }

        @Override
        public void beslissen(Div plaats, Opmerkingbeeld o, boolean aanvaarden) {
            boolean gelukt = doen(plaats, o, () -> {
                if (aanvaarden) {
                    opmerkingen.voorstelAanvaarden(mandaat, o.id());
                } else {
                    opmerkingen.voorstelAfwijzen(mandaat, o.id());
                }
            });
            if (gelukt && aanvaarden) {
                tekstGewijzigd.run();
            }
        }
    }
}
