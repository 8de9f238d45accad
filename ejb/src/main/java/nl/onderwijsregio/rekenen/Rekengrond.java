package nl.onderwijsregio.rekenen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.gegevens.GegevensQuery;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.toets.Gebied;
import nl.onderwijsregio.regio.toets.Teldata;
import nl.onderwijsregio.regio.toets.VestigingenQuery;

/** What an evaluation by a visitor stands on. Evaluating itself happens outside, so that no transaction waits for it. */
@Stateless
@PermitAll
public class Rekengrond {
    /** More gemeenten than any region has; keeps a question of a visitor small. */
    public static final int MEESTE_GEMEENTEN = 100;

    @Inject
    Regelingen regelingen;
    @Inject
    Gebied gebied;
    @Inject
    GegevensQuery gegevens;
    @Inject
    VestigingenQuery vestigingen;

    /** The texts in force now; read it once per request. */
    public Regelregister register() {
        return regelingen.actueel();
    }

    /** Which gemeenten border on each other. */
    public Gemeentegraaf graaf() {
        return gebied.graaf();
    }

    /** All gemeenten of today, by name. */
    public List<Gemeenteregel> gemeenten() {
        return gegevens.gemeenten();
    }

    /**
     * Every vestiging in these gemeenten, with the published count nearest to the reference date of the text; whoever takes part.
     *
     * @param op the day to count on when the text names no reference date
     */
    public List<Vestiging> vestigingen(Collection<String> gemeenten, Regelversie versie, LocalDate op) {
        if (gemeenten.size() > MEESTE_GEMEENTEN) {
            throw new IllegalArgumentException("Hoogstens " + MEESTE_GEMEENTEN + " gemeenten in een keer.");
        }
        return vestigingen.inGemeenten(gemeenten, new Teldata(teldatum(versie, "teldatum.po", op), teldatum(versie, "teldatum.vo", op))).stream()
                .map(v -> Vestiging.van(v.code(), v.sector(), v.soort() == null ? "" : v.soort(), v.gemeente(),
                        v.telling().isOnbekend() ? null : v.telling().aantal(), v.telling().isOnbekend() ? null : v.telling().herkomst().orElse(null)))
                .toList();
    }

    private static LocalDate teldatum(Regelversie versie, String naam, LocalDate op) {
        return versie.parameters().parameter(naam).filter(p -> p.eenheid().equals("datum")).flatMap(Parameter::waarde).map(LocalDate::parse).orElse(op);
    }
}
