package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where features lay mails ready, inside the transaction of the act: when the act is rolled back, so is the mail. */
@ApplicationScoped
public class PostvakUit {
    @Inject
    BerichtRepository berichten;
    @Inject
    Clock klok;

    /** Lays a mail ready; without effect when this was told to this person before. */
    public void klaarleggen(Berichtopgave opgave) {
        if (!berichten.bestaat(opgave.aan().gebruiker(), opgave.kenmerk())) {
            berichten.toevoegen(new Bericht(opgave, klok.instant()));
        }
    }
}
