package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.beheer.Logboek;
import nl.onderwijsregio.beheer.Logboekfilter;
import nl.onderwijsregio.beheer.Logboekregel;
import nl.onderwijsregio.beheer.Regiokeuze;
import nl.onderwijsregio.beheer.Regioregister;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Who did what, on behalf of whom. Read only: nothing here can change a line. */
@Route(value = Pad.BEHEER + "/logboek", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class LogboekView extends BeheerView {
    @Inject
    Logboek logboek;
    @Inject
    Regioregister regios;

    private final Div lijst = new Div();
    private ComboBox<Regiokeuze> regio;
    private Datumveld van;
    private Datumveld tot;
    private Zoekbalk zoekbalk;

    @Override
    protected String titel() {
        return t("beheer.logboek.titel");
    }

    @Override
    protected void toon(Pad pad) {
        regio = new ComboBox<>(t("beheer.regio"));
        regio.setItems((r, tekst) -> r.naam().toLowerCase(java.util.Locale.ROOT).contains(tekst.toLowerCase(java.util.Locale.ROOT)), regios.keuzes(mandaat()));
        regio.setItemLabelGenerator(Regiokeuze::naam);
        regio.setClearButtonVisible(true);
        van = new Datumveld(t("beheer.logboek.van"));
        tot = new Datumveld(t("beheer.logboek.tot"));
        zoekbalk = new Zoekbalk(t("beheer.logboek.zoek"), () -> laden(0), regio, van, tot);
        add(new Paragraph(t("beheer.logboek.uitleg")), zoekbalk, lijst);
        laden(0);
    }

    private void laden(int vanaf) {
        lijst.removeAll();
        poging(lijst, () -> {
            var filter = new Logboekfilter(zoekbalk.tekst(), regio.getValue() == null ? null : regio.getValue().id(), van.datum(), tot.datum());
            long totaal = logboek.aantal(mandaat(), filter);
            List<Logboekregel> pagina = logboek.lijst(mandaat(), filter, vanaf, Bladeraar.PER_PAGINA);
            lijst.add(totaal == 0 ? new LegeStaat(t("beheer.logboek.leeg")) : tabel(pagina), new Bladeraar(vanaf, totaal, this::laden));
        });
    }

    private static Tabel tabel(List<Logboekregel> pagina) {
        Tabel tabel = new Tabel(t("beheer.logboek.titel")).zonderBijschrift().kolom(t("beheer.logboek.moment")).kolom(t("beheer.logboek.wie"))
                .kolom(t("beheer.logboek.namens")).kolom(t("beheer.logboek.wat")).kolom(t("beheer.regio")).kolom(t("beheer.logboek.toelichting"));
        tabel.addClassName("tabel-dicht");
        for (Logboekregel r : pagina) {
            tabel.rij(Opmaak.nu().moment(r.moment()), r.gebruiker(), r.namens() == null ? t("beheer.logboek.systeem") : r.namens(), wat(r),
                    r.regioNaam() == null ? "–" : r.regioNaam(), breekt(r.toelichting() == null ? "–" : r.toelichting()));
        }
        return tabel;
    }

    /** Text with names of files and numbers in it, which may be broken anywhere. */
    static Span breekt(String tekst) {
        Span span = new Span(tekst);
        span.addClassName("breekt");
        return span;
    }

    private static String wat(Logboekregel r) {
        return woorden(r.handeling()) + ": " + woorden(r.onderwerp()) + (r.onderwerpId() == null ? "" : " " + r.onderwerpId());
    }

    /** {@code mandaatGeven} reads "mandaat geven". */
    static String woorden(String naam) {
        return naam.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    }
}
