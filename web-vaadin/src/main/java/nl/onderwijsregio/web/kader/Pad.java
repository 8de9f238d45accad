package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.io.Serializable;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;

/** What the address of a page says. Unusable parts answer like a page that is not there. */
public record Pad(RouteParameters delen, QueryParameters vragen) implements Serializable {
    /** The mandaat and, for another round than that of 2025, what is worked on. */
    private static final String MANDAAT = "[0-9]+[a-z0-9.-]*";
    /** First part of every page of the partner portals. */
    public static final String PARTNER = ":portaal(bestuur|opleider|beroepsgroep)/:mandaat(" + MANDAAT + ")";
    /** First part of every page that all regional portals share. */
    public static final String REGIONAAL = ":portaal(bestuur|opleider|beroepsgroep|medezeggenschap)/:mandaat(" + MANDAAT + ")";
    /** First part of every page that all portals share. */
    public static final String ALLE = ":portaal(bestuur|opleider|beroepsgroep|medezeggenschap|re|beleid|beschikken|beheer)/:mandaat(" + MANDAAT + ")";
    public static final String BESTUUR = "bestuur/:mandaat(" + MANDAAT + ")";
    public static final String MEDEZEGGENSCHAP = "medezeggenschap/:mandaat(" + MANDAAT + ")";
    public static final String BEROEPSGROEP = "beroepsgroep/:mandaat(" + MANDAAT + ")";
    public static final String RE = "re/:mandaat(" + MANDAAT + ")";
    public static final String BELEID = "beleid/:mandaat(" + MANDAAT + ")";
    public static final String BESCHIKKEN = "beschikken/:mandaat(" + MANDAAT + ")";
    public static final String BEHEER = "beheer/:mandaat(" + MANDAAT + ")";

    static Pad van(BeforeEnterEvent event) {
        return new Pad(event.getRouteParameters(), event.getLocation().getQueryParameters());
    }

    /** The named part. */
    public String tekst(String naam) {
        return delen.get(naam).orElseThrow(Pad::nietGevonden);
    }

    /** The named part as an id. */
    public long id(String naam) {
        String waarde = tekst(naam);
        eis(waarde.matches("[1-9][0-9]{0,17}"), PartijReden.GEEN_TOEGANG);
        return Long.parseLong(waarde);
    }

    /** The named value behind the question mark. */
    public Optional<String> vraag(String naam) {
        return vragen.getSingleParameter(naam).filter(waarde -> !waarde.isBlank());
    }

    private static Weigering nietGevonden() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
