package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/**
 * A page inside a portal. The mandaat stands in the address; before anything is shown it is checked, at every navigation. A
 * subclass says what the page is called ({@link #titel}) and fills it ({@link #toon}); a refusal while filling becomes the page
 * of refusals, one during an act is shown at its place ({@link #poging}).
 */
public abstract class PortaalView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    @Inject
    Toegang toegang;

    private final Paginakop kop = new Paginakop();
    private Gemachtigde wie;
    private Pad pad;
    private boolean nieuwePagina;

    protected PortaalView() {
        addClassName("pagina");
    }

    /** The H1: what this page is. Asked after {@link #toon}. */
    protected abstract String titel();

    /** Fills the page, by {@code add}. Called at every navigation to the page and by {@link #ververs}. */
    protected abstract void toon(Pad pad);

    /** The steps above this page, without the region (it is put in front) and without the page itself. */
    protected List<Kruimel> kruimels() {
        return List.of();
    }

    /** The state of what the page shows ("Concept · versie 6"), right of the H1. */
    protected List<Component> stand() {
        return List.of();
    }

    /** The portals that have this page; others answer as if it is not there. */
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.values());
    }

    /** Who is looking, under which mandaat. */
    protected final Gemachtigde wie() {
        return wie;
    }

    /** The mandaat in the address; first argument of every boundary method. */
    protected final MandaatId mandaat() {
        return wie.mandaat();
    }

    /** The address of a page in this portal under this mandaat: {@code adres("plan", "versies")} is {@code /bestuur/7/plan/versies}. */
    protected final String adres(Object... delen) {
        return Adres.van(wie, delen);
    }

    /** Runs an act; a refusal or a bug is shown at the top of the page. @return whether it succeeded */
    protected final boolean poging(Runnable handeling) {
        return Poging.bij(kop.meldingen()).doe(handeling);
    }

    /** Runs an act; a refusal or a bug is shown at the end of {@code plaats}, next to the button. @return whether it succeeded */
    protected final boolean poging(HasComponents plaats, Runnable handeling) {
        return Poging.bij(plaats).doe(handeling);
    }

    /** Shows a notice under the H1, until the next navigation. */
    protected final void meld(Melding melding) {
        kop.meldingen().removeAll();
        kop.meldingen().add(melding);
    }

    /** Fills the page anew, for example after an act; notices stay. */
    protected final void ververs() {
        vul();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        pad = Pad.van(event);
        nieuwePagina = event.getTrigger() != com.vaadin.flow.router.NavigationTrigger.PAGE_LOAD;
        try {
            wie = toegang.namens(MandaatId.of(pad.tekst("mandaat")));
            String portaal = pad.delen().get("portaal").orElseGet(() -> event.getLocation().getFirstSegment());
            Weigering.eis(wie.portaal().pad().equals(portaal) && portalen().contains(wie.portaal()), PartijReden.GEEN_TOEGANG);
            kop.meldingen().removeAll();
            pad.vraag("namens").ifPresent(ja -> kop.meldingen().add(Melding.info(wisseling())));
            pad.vraag("terug").ifPresent(ja -> kop.meldingen().add(Melding.info(t("kader.welkom-terug"))));
            vul();
        } catch (Weigering weigering) {
            event.rerouteToError(new GeenPagina(weigering), "");
        } catch (IllegalArgumentException geenNummer) {
            event.rerouteToError(new GeenPagina(new Weigering(PartijReden.GEEN_TOEGANG)), "");
        } catch (jakarta.ejb.EJBAccessException geenRol) {
            event.rerouteToError(new GeenPagina(new Weigering(PartijReden.GEEN_TOEGANG)), "");
        }
    }

    private String wisseling() {
        return wie.regioNaam() == null ? t("namens.nu", "partij", wie.partijNaam())
                : t("namens.nu-regio", "partij", wie.partijNaam(), "regio", wie.regioNaam());
    }

    private void vul() {
        removeAll();
        add(kop);
        toon(pad);
        kop.vul(titel(), stand(), new Kruimelpad(wie, kruimels(), titel()));
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        if (nieuwePagina) {
            kop.neemFocus();
        }
    }

    @Override
    public final String getPageTitle() {
        if (wie == null) {
            return t("kader.product");
        }
        String waar = wie.regioNaam() == null ? t("portaal." + wie.portaal().name()) : wie.regioNaam();
        return titel() + " · " + waar + " · " + t("kader.product");
    }
}
