package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import nl.onderwijsregio.regeling.Post;

/**
 * A line of the amount as a decision names it.
 *
 * @param bedrag plain decimal; null when it is not known
 */
public record Bedragpost(String code, String omschrijving, String formule, String bedrag, String artikel) implements Serializable {
    static Bedragpost van(Post p) {
        return new Bedragpost(p.code(), p.omschrijving(), p.formule(), p.bedrag().map(b -> b.toPlainString()).orElse(null), p.artikel());
    }
}
