package nl.onderwijsregio.web.kader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class MenubalkTest extends BrowserlessTest {
    private final Menubalk menu = new Menubalk();

    private static Gemachtigde wie(Functie... functies) {
        return new Gemachtigde("pl", new MandaatId(7), Portaal.BESTUUR, 1, "Stichting Noordpad", 2L, "De Waarden", Set.of(functies),
                LocalDate.of(2024, 1, 1), null);
    }

    @BeforeEach
    void metAllePaginas() {
        UI.getCurrent().setLocale(Taal.NL);
        menu.toon(wie(Functie.PROJECTLEIDER), Menu.voor(wie(Functie.PROJECTLEIDER), pad -> true));
    }

    private static Stream<Element> alle(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(MenubalkTest::alle));
    }

    private List<String> huidig(String pad) {
        menu.huidig(pad);
        return alle(menu.getElement()).filter(e -> e.hasAttribute("aria-current")).map(e -> e.getComponent().map(Anchor.class::cast)
                .orElseThrow().getText()).toList();
    }

    @Test
    void precies_een_regel_is_de_huidige() {
        assertThat(huidig("/bestuur/7")).containsExactly("Wat wacht op mij");
        assertThat(huidig("/bestuur/7/plan/onderdeel/a")).containsExactly("Plan");
        assertThat(huidig("/bestuur/7/plan/ondertekenen")).containsExactly("Ondertekenen");
        assertThat(huidig("/bestuur/7/besluiten/12/stemmen")).containsExactly("Besluiten");
        assertThat(huidig("/bestuur/7/planning")).isEmpty();
    }

    @Test
    void een_pagina_die_er_niet_is_staat_niet_in_het_menu() {
        assertThat(Menu.voor(wie(), pad -> !pad.endsWith("/plan"))).extracting(Menu.Item::sleutel).contains("wacht", "regio").doesNotContain("plan");
    }

    @Test
    void indienen_ziet_alleen_de_projectleider() {
        assertThat(Menu.voor(wie(), pad -> true)).extracting(Menu.Item::sleutel).doesNotContain("indienen");
        assertThat(Menu.voor(wie(Functie.PROJECTLEIDER), pad -> true)).extracting(Menu.Item::sleutel).contains("indienen");
    }
}
