package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Quorumsoort;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.besluit.Stemmen;
import nl.onderwijsregio.besluit.Stemopgave;
import nl.onderwijsregio.besluit.Stemrondes;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import org.junit.jupiter.api.BeforeEach;

/** A region at the table with its reglement, and the acts on proposals of partners in the words of the tests. */
public abstract class Voorsteltafel extends Databanktest {
    protected static final List<String> STEMMERS = List.of("bestuur1", "bestuur2", "bestuur3", "opleider1", "opleider2", "beroepsgroep1");
    protected static final Voorstelopgave EERSTE = new Voorstelopgave("Begeleiding van starters", "Geeft elke school een starter twee uur begeleiding per week?",
            "Elke starter krijgt twee uur begeleiding.\n\n- De school roostert de uren.\n- De opleider denkt mee.", "Starters vallen uit.");
    protected static final Voorstelopgave TWEEDE = new Voorstelopgave(EERSTE.titel(), EERSTE.vraag(), EERSTE.tekst().replace("twee uur", "drie uur"), EERSTE.motivering());
    protected Zaal zaal;

    @BeforeEach
    protected void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(3, 2, 1));
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0,
                Stream.of(Kamer.values()).map(k -> new Kamerregel(k, Quorumsoort.AANTAL, 1, drempel(k))).toList(), 3, 42, "Stuurgroep"));
    }

    protected Drempel drempel(Kamer kamer) {
        return Drempel.GEWONE_MEERDERHEID;
    }

    protected long doenDoor(String wie) {
        return inTransactie(e -> zaal.als(wie, Voorstellen.class).doen(zaal.van(wie), EERSTE));
    }

    protected int wijzigen(String wie, long voorstel, int gezien, boolean eindigt, Voorstelopgave tekst) {
        Long loopt = eindigt ? loopt(voorstel) : null;
        return inTransactie(e -> zaal.als(wie, Voorstellen.class).wijzigen(zaal.van(wie), voorstel, gezien, loopt, tekst));
    }

    protected Long loopt(long voorstel) {
        return beeld(voorstel).loopt();
    }

    protected long terStemming(long voorstel, int gezien) {
        return terStemming(voorstel, gezien, SLUITING);
    }

    protected long terStemming(long voorstel, int gezien, Instant sluit) {
        return inTransactie(e -> zaal.als("projectleider", Voorstelleiding.class).terStemmingBrengen(zaal.projectleider(), voorstel, gezien, null, sluit));
    }

    protected void stem(String wie, long ronde, Keuze keuze) {
        doen(() -> zaal.als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(keuze, "Omdat", "Anders"), 0));
    }

    protected void allenStemmen(long ronde, Keuze keuze) {
        STEMMERS.forEach(wie -> stem(wie, ronde, keuze));
    }

    protected Voorstelbeeld beeld(long voorstel) {
        return beeld("opleider1", voorstel);
    }

    protected Voorstelbeeld beeld(String wie, long voorstel) {
        return inTransactie(e -> zaal.als(wie, Voorstellen.class).beeld(zaal.van(wie), voorstel));
    }

    protected Rondebeeld ronde(long stemronde) {
        return inTransactie(e -> zaal.als("opleider1", Stemrondes.class).beeld(zaal.van("opleider1"), stemronde));
    }

    protected void geweigerd(Reden reden, Runnable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(handeling::run).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
