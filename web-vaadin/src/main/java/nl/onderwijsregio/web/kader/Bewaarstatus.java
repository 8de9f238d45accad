package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Whether the text is saved. Seen at every change, announced to screen readers at most once in 30 seconds. */
public class Bewaarstatus extends Span {
    private static final Duration STILTE = Duration.ofSeconds(30);
    private final Span zichtbaar = new Span();
    private final Span hoorbaar = new Span();
    private Instant gezegd = Instant.EPOCH;

    public Bewaarstatus() {
        addClassName("bewaarstatus");
        zichtbaar.getElement().setAttribute("aria-hidden", "true");
        hoorbaar.addClassName("alleen-lezer");
        hoorbaar.getElement().setAttribute("aria-live", "polite");
        add(zichtbaar, hoorbaar);
        zichtbaar.setText(t("bewaar.niets"));
    }

    /** "Bewaren…", never announced. */
    public void bezig() {
        toon("bezig", t("bewaar.bezig"));
    }

    /** "Alles bewaard om 14.32 uur". */
    public void bewaard(Instant moment) {
        toon("goed", t("bewaar.bewaard", "tijd", Opmaak.nu().tijd(moment)));
        if (Duration.between(gezegd, moment).compareTo(STILTE) >= 0) {
            gezegd = moment;
            hoorbaar.setText(zichtbaar.getText());
        }
    }

    /** "Niet bewaard. We proberen het opnieuw.", always announced. */
    public void mislukt() {
        nietBewaard(t("bewaar.mislukt"));
    }

    /** Not saved, and why; always announced, as is the next time that saving works. */
    public void nietBewaard(String zin) {
        toon("fout", zin);
        hoorbaar.setText(zin);
        gezegd = Instant.EPOCH;
    }

    private void toon(String soort, String tekst) {
        getElement().setAttribute("data-stand", soort);
        zichtbaar.setText(tekst);
    }
}
