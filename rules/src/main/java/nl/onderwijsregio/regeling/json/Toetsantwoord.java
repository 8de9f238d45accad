package nl.onderwijsregio.regeling.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Verdeling;
import nl.onderwijsregio.regeling.json.Feitenlezer.Invoer;

/** Answers the evaluation JSON, the same for the command line and for the API: one verdict, or a ceiling shared out over a list. */
public final class Toetsantwoord {

    private static final String BEURT = "verdeling.beurt";

    private final Regelregister register;
    private final Optional<Gemeentegraaf> graaf;

    /**
     * @param register read once by the caller, so that every application of a list is judged by the same texts
     * @param graaf borders between gemeenten; empty: whether an area is connected stays unknown unless the facts say so
     */
    public Toetsantwoord(Regelregister register, Optional<Gemeentegraaf> graaf) {
        this.register = register;
        this.graaf = graaf;
    }

    /** The verdict or the allocation as JSON. Fails with {@link OnbruikbareInvoer} naming the place. */
    public String op(Invoer invoer) {
        return invoer.verdelen() ? Beoordelingschrijver.schrijf(verdeling(invoer)) : Beoordelingschrijver.schrijf(beoordeling(invoer.aanvragen().getFirst()));
    }

    /** The verdict on one application, by the version it asks for, else the beslistekst. */
    public Beoordeling beoordeling(Aanvraagfeiten aanvraag) {
        Regelversie versie = register.voor(aanvraag.regeling(), aanvraag.versie(), aanvraag.op());
        eisDatNietVoorAlles(aanvraag);
        return Beoordelaar.beoordeel(aanvraag, graaf, versie);
    }

    private Verdeling verdeling(Invoer invoer) {
        List<Beoordeling> beoordelingen = new ArrayList<>();
        for (int i = 0; i < invoer.aanvragen().size(); i++) {
            beoordelingen.add(lid(i, invoer.aanvragen().get(i)));
        }
        List<Regelversie> versies = invoer.aanvragen().stream().map(a -> register.voor(a.regeling(), a.versie(), a.op())).distinct().toList();
        boolean samen = versies.size() > 1 && versies.stream().allMatch(v -> v.parameters().parameter(BEURT).isPresent())
                && versies.stream().map(Regelversie::versie).distinct().count() == 1;
        if (versies.size() != 1 && !samen) {
            throw new OnbruikbareInvoer("aanvragen: een plafond verdelen we over aanvragen van een en dezelfde regeling en tekst, of van regelingen die een plafond delen.");
        }
        BigDecimal plafond = invoer.plafond().or(() -> versies.getFirst().parameters().bedrag("plafond"))
                .orElseThrow(() -> new OnbruikbareInvoer("plafond: dat van deze tekst kennen we niet; noem het in de invoer."));
        return samen ? Verdeling.van(beoordelingen, plafond, b -> register.versie(b.regeling(), b.versie()).parameters().getal(BEURT).orElseThrow())
                : Verdeling.van(beoordelingen, plafond);
    }

    private Beoordeling lid(int plaats, Aanvraagfeiten aanvraag) {
        try {
            return beoordeling(aanvraag);
        } catch (OnbruikbareInvoer e) {
            throw new OnbruikbareInvoer("aanvragen[" + plaats + "]." + e.getMessage(), e);
        }
    }

    /** A day on which there was no text, no window and no activity yet has no verdict. */
    private void eisDatNietVoorAlles(Aanvraagfeiten aanvraag) {
        LocalDate eerste = register.versies(aanvraag.regeling()).stream().flatMap(Toetsantwoord::begin).min(LocalDate::compareTo).orElseThrow();
        if (aanvraag.op().isBefore(eerste)) {
            throw new OnbruikbareInvoer("op: op " + aanvraag.op() + " bestond " + aanvraag.regeling() + " nog niet. De eerste dag is " + eerste + ".");
        }
    }

    private static Stream<LocalDate> begin(Regelversie versie) {
        return Stream.concat(Stream.of(versie.versie()), Stream.of("tijdvak.opent", "activiteiten.van").map(versie.parameters()::parameter)
                .flatMap(Optional::stream).map(Parameter::waarde).flatMap(Optional::stream).map(w -> LocalDate.parse(w.substring(0, "2024-06-17".length()))));
    }
}
