package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Werkbegin;
import nl.onderwijsregio.taak.Mandaattaken;
import nl.onderwijsregio.taak.Taken;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** Choosing on whose behalf one works. With one mandaat, or after signing in, this page is skipped. */
@Route(value = "mandaten", layout = PubliekLayout.class)
@PermitAll
public class MandatenView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Inject
    Taken taken;
    @Inject
    Werkbegin werkbegin;
    @Inject
    Clock klok;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Mandaattaken> mandaten = mandaten();
        if (mandaten.size() == 1) {
            event.forwardTo(Adres.van(mandaten.getFirst().mandaat()).substring(1));
            return;
        }
        Optional<Mandaatregel> laatste = mandaten.isEmpty() ? Optional.empty() : Laatste.gevraagd(event, werkbegin);
        if (laatste.isPresent()) {
            event.forwardTo(Adres.van(laatste.get()).substring(1));
            return;
        }
        removeAll();
        addClassNames("pagina", "smal");
        add(new H1(t("mandaten.titel")));
        if (mandaten.isEmpty()) {
            add(Melding.info(t("deur.geen-mandaat")).uitleg(t("deur.geen-mandaat.uitleg")));
        } else {
            Paragraph inleiding = new Paragraph(t("mandaten.kies"));
            inleiding.addClassName("inleiding");
            add(inleiding, new Mandaatkeuze(mandaten, LocalDate.now(klok)));
        }
    }

    private List<Mandaattaken> mandaten() {
        try {
            return taken.vanAlleMandaten();
        } catch (EJBAccessException geenRol) {
            return List.of();
        }
    }

    @Override
    public String getPageTitle() {
        return t("mandaten.titel") + " · " + t("kader.product");
    }
}
