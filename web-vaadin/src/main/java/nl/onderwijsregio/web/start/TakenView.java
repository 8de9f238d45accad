package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Tafeloverzicht;
import nl.onderwijsregio.overleg.Tafels;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.taak.Mandaattaken;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Taken;
import nl.onderwijsregio.taak.Takenoverzicht;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.PubliekLayout;
import nl.onderwijsregio.web.kader.Rolnaam;
import nl.onderwijsregio.web.kader.Takenlijst;

/** The tasks of all own mandates in one list; each row says in which capacity, opening it switches and says so. Below it the own regions beside each other. */
@Route(value = "taken", layout = PubliekLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID, Rol.BESCHIKKEN, Rol.LOKET, Rol.BEHEER})
public class TakenView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Inject
    Taken taken;
    @Inject
    Tafels tafels;
    @Inject
    Clock klok;

    /** A task with the mandaat it belongs to. */
    private record Rij(Taak taak, Mandaatregel mandaat) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Tafeloverzicht naast = tafels.overzicht();
        addClassName("pagina");
        setClassName("smal", !naast.isMeer());
        Paragraph inleiding = new Paragraph(t("taken.inleiding"));
        inleiding.addClassName("inleiding");
        add(new H1(t("taken.titel")), inleiding);
        List<Mandaattaken> mandaten = taken.vanAlleMandaten();
        groep("te-laat", mandaten, Takenoverzicht::teLaat);
        groep("deze-week", mandaten, Takenoverzicht::dezeWeek);
        groep("later", mandaten, Takenoverzicht::later);
        if (mandaten.stream().allMatch(m -> m.taken().aantal() == 0)) {
            add(new LegeStaat(t("wacht.leeg")));
        }
        if (mandaten.stream().anyMatch(m -> !m.taken().deadlines().isEmpty())) {
            add(new Paragraph(Agendalink.van(mandaten.stream().flatMap(TakenView::afspraken), klok.instant())));
        }
        if (naast.isMeer()) {
            add(new Tafelblok(naast, mandaten));
        }
    }

    private void groep(String soort, List<Mandaattaken> mandaten, Function<Takenoverzicht, List<Taak>> welke) {
        LocalDate vandaag = LocalDate.now(klok);
        List<Rij> rijen = mandaten.stream().flatMap(m -> rijen(m, welke))
                .sorted(Comparator.comparing(r -> r.taak().termijn(), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        if (rijen.isEmpty()) {
            return;
        }
        Takenlijst lijst = new Takenlijst();
        rijen.forEach(r -> lijst.rij(Taakregel.zin(r.taak()), Taakregel.onder(r.taak(), waar(r.mandaat()), vandaag),
                Taakregel.rechts(r.taak(), vandaag), Adres.van(r.mandaat().voor(r.taak().werkstuk()), r.taak().pad()) + "?namens=1"));
        H2 kop = new H2(t("wacht." + soort, "aantal", rijen.size()));
        kop.addClassName("groep-" + soort);
        add(kop, lijst);
    }

    private static Stream<Agenda.Afspraak> afspraken(Mandaattaken m) {
        String waar = m.mandaat().regioNaam() == null ? m.mandaat().partijNaam() : m.mandaat().regioNaam();
        return m.taken().deadlines().stream().map(d -> Agendalink.afspraak(d, waar));
    }

    private static Stream<Rij> rijen(Mandaattaken mandaat, Function<Takenoverzicht, List<Taak>> welke) {
        return welke.apply(mandaat.taken()).stream().map(taak -> new Rij(taak, mandaat.mandaat()));
    }

    private static String waar(Mandaatregel mandaat) {
        return Stream.of(mandaat.regioNaam(), mandaat.partijNaam(), Rolnaam.van(mandaat)).filter(deel -> deel != null)
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    @Override
    public String getPageTitle() {
        return t("taken.titel") + " · " + t("kader.product");
    }
}
