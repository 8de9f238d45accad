package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.partij.Werkbegin;

/** The frame of the portals: header with on whose behalf one works, menu of the portal, the page, the foot. */
@AnonymousAllowed
public class PortaalLayout extends AppLayout implements AfterNavigationObserver {
    /** On a small screen the menu lies over the page; the component leaves the focus behind, so it is moved into the menu. */
    private static final String MENU_FOCUS = """
            this.addEventListener('drawer-opened-changed', () => { if (this.drawerOpened && this.overlay)
              setTimeout(() => { const eerste = this.querySelector('.menu a'); if (eerste) eerste.focus(); }, 250); });
            """;

    private final Toegang toegang;
    private final Werkbegin werkbegin;
    private final Main inhoud = Schermdeel.inhoud();
    private final Div merk = new Div();
    private final Div namens = new Div();
    private final Div gebruiker = new Div();
    private final Taalkeuze taal = new Taalkeuze();
    private final Menubalk menu = new Menubalk();
    private Gemachtigde getoond;

    @Inject
    public PortaalLayout(Toegang toegang, Werkbegin werkbegin, Klok klok) {
        this.toegang = toegang;
        this.werkbegin = werkbegin;
        setI18n(new AppLayoutI18n().setDrawer(t("kader.menu")));
        DrawerToggle knop = new DrawerToggle();
        knop.setAriaLabel(t("kader.menu"));
        Anchor hulp = new Anchor("/hulp", t("kader.hulp"));
        hulp.addClassName("kop-link");
        namens.addClassName("namens-plaats");
        Header kop = new Header(Schermdeel.naarInhoud(), knop, merk, namens, hulp, taal, gebruiker);
        kop.addClassName("kop");
        addToNavbar(kop);
        addToDrawer(menu);
        Div blad = new Div(new Proefmelding(klok), inhoud, new Voet(), new Afloopwacht());
        blad.addClassName("blad");
        setContent(blad);
        getElement().executeJs(MENU_FOCUS);
    }

    @Override
    public void showRouterLayoutContent(HasElement pagina) {
        inhoud.getElement().appendChild(pagina.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oud) {
        inhoud.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        taal.naar(event.getLocation().getPathWithQueryParameters());
        event.getActiveChain().stream().filter(PortaalView.class::isInstance).map(PortaalView.class::cast).findFirst()
                .map(PortaalView::wie).filter(wie -> !wie.equals(getoond)).ifPresent(this::toon);
        menu.huidig("/" + event.getLocation().getPath());
    }

    private void toon(Gemachtigde wie) {
        getoond = wie;
        werkbegin.onthouden(wie.mandaat());
        merk.removeAll();
        merk.add(Schermdeel.merk(Adres.van(wie), t("portaal." + wie.portaal().name())));
        var mandaten = toegang.mijnMandaten();
        namens.removeAll();
        namens.add(new Namens(wie, mandaten));
        gebruiker.removeAll();
        gebruiker.add(new Gebruikersmenu(wie, mandaten.size()));
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        menu.toon(wie, Menu.voor(wie, pad -> routes.getRoute(pad).isPresent()));
    }
}
