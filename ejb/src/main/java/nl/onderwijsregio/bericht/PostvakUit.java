package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;

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

    /** What these mails tell of is over: what still waits is not sent. */
    public void intrekken(Collection<String> kenmerken) {
        berichten.intrekken(kenmerken, null);
    }

    /** As {@link #intrekken(Collection)}, for one person who has seen it already. */
    public void intrekken(Collection<String> kenmerken, String gebruiker) {
        berichten.intrekken(kenmerken, gebruiker);
    }
}
