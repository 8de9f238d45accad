package nl.onderwijsregio.bediening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with hands: fields by their label, buttons by their words, as somebody at the screen would; after every act it waits until the screen rests. */
final class Scherm {
    private static final Pattern PLAATS = Pattern.compile("/[a-z]+/([0-9]+)(/.*)?");

    private final Page pagina;
    private final Bediening bediening;

    Scherm(Page pagina, Bediening bediening) {
        this.pagina = pagina;
        this.bediening = bediening;
    }

    Page pagina() {
        return pagina;
    }

    /** Goes to a path, with the whole page. */
    Scherm open(String pad) {
        bediening.open(pagina, pad);
        return this;
    }

    /** Looks at this page as the law asks: no serious finding of axe; and keeps a picture. */
    Scherm keur(String foto) {
        bediening.axe(pagina);
        bediening.foto(pagina, foto);
        return this;
    }

    /** The same page on a telephone of 320 px; then back. */
    Scherm keurSmal(String foto) {
        var breed = pagina.viewportSize();
        pagina.setViewportSize(320, 640);
        rust();
        bediening.past(pagina);
        bediening.axe(pagina);
        bediening.foto(pagina, foto + "-320");
        pagina.setViewportSize(breed.width, breed.height);
        return rust();
    }

    Scherm vul(String label, String waarde) {
        return vul(veld(label), waarde);
    }

    Scherm vul(Locator veld, String waarde) {
        veld.fill(waarde);
        veld.press("Tab");
        return rust();
    }

    /** Types part of a name in a field with a list and takes the only option that shows it. */
    Scherm zoek(String label, String deel, String optie) {
        Locator veld = pagina.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        veld.fill(deel);
        pagina.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(optie)).first().click();
        return rust();
    }

    /** As {@link #zoek}, in a field that takes more than one; closes its list, which stays open over what is below. */
    Scherm zoekErbij(String label, String deel, String optie) {
        zoek(label, deel, optie);
        pagina.keyboard().press("Escape");
        pagina.getByRole(AriaRole.OPTION).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return rust();
    }

    /** Chooses in a short list (select). */
    Scherm kies(String label, String optie) {
        pagina.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText(label)).locator("vaadin-select-value-button").click();
        pagina.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(optie)).first().click();
        return rust();
    }

    /** Chooses one of some (radio buttons). */
    Scherm kies(String optie) {
        return kies(pagina.locator("body"), optie);
    }

    Scherm kies(Locator binnen, String optie) {
        binnen.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(optie).setExact(true)).check();
        return rust();
    }

    Scherm vink(String tekst) {
        pagina.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(tekst).setExact(true)).check();
        return rust();
    }

    Scherm klik(String knop) {
        return klik(pagina.locator("body"), knop);
    }

    Scherm klik(Locator binnen, String knop) {
        binnen.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop).setExact(true)).last().click();
        return rust();
    }

    Scherm link(String tekst) {
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tekst)).first().click();
        return rust();
    }

    /** Opens what is folded in under these words. */
    Scherm vouwOpen(String kop) {
        pagina.locator("summary, vaadin-details-summary").filter(new Locator.FilterOptions().setHasText(kop)).first().click();
        return rust();
    }

    Scherm tab(String kop) {
        pagina.getByRole(AriaRole.TAB).filter(new Locator.FilterOptions().setHasText(kop)).click();
        return rust();
    }

    /** These words stand on the page, or will soon. */
    Scherm ziet(String tekst) {
        assertThat(pagina.locator("body")).containsText(tekst);
        return this;
    }

    /** These words stand on the page once heavy work is done; on a busy machine that may take minutes. */
    Scherm zietOpDenDuur(String tekst) {
        assertThat(pagina.locator("body")).containsText(tekst, new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
        return rust();
    }

    Scherm zietNiet(String tekst) {
        assertThat(pagina.locator("body")).not().containsText(tekst);
        return this;
    }

    /** The refusal with that name stands on the page, with these words. */
    Scherm geweigerd(String reden, String zin) {
        assertThat(pagina.locator("[data-reden='" + reden + "']")).containsText(zin);
        return this;
    }

    Locator veld(String label) {
        return pagina.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    }

    Locator regel(String tekst) {
        return pagina.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(tekst)).first();
    }

    /** The whole text of the page. */
    String tekst() {
        return pagina.locator("body").innerText();
    }

    /** The first group of the pattern in the text of the page. */
    String lees(String patroon) {
        Matcher m = Pattern.compile(patroon).matcher(tekst());
        if (!m.find()) {
            throw new AssertionError(patroon + " staat niet op " + pagina.url() + ":\n" + tekst());
        }
        return m.group(1);
    }

    /** Number of the mandaat in the address. */
    long mandaat() {
        pagina.waitForURL(adres -> PLAATS.matcher(adres.substring(Bediening.ADRES.length()).replaceAll("\\?.*", "")).matches());
        Matcher m = PLAATS.matcher(pad());
        if (!m.matches()) {
            throw new AssertionError("Geen mandaat in " + pagina.url());
        }
        return Long.parseLong(m.group(1));
    }

    /** The start page of who is signed in, in that portal and region. */
    String begin(String portaal, String regio) {
        return open("/mandaten").pagina.locator("a[href^='/" + portaal + "/']").filter(new Locator.FilterOptions().setHasText(regio)).first()
                .getAttribute("href").replaceAll("\\?.*", "");
    }

    String pad() {
        return pagina.url().substring(Bediening.ADRES.length());
    }

    Scherm rust() {
        bediening.rustig(pagina);
        return this;
    }
}
