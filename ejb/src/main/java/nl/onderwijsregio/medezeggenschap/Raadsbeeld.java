package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.util.List;

/**
 * A request as the council itself reads it: with its own notes and draft.
 *
 * @param magUitbrengen whether the reader is chair or secretary
 */
public record Raadsbeeld(Aanvraagbeeld aanvraag, List<Notitieregel> notities, Conceptbeeld concept, boolean magUitbrengen)
        implements Serializable {

    public Raadsbeeld {
        notities = List.copyOf(notities);
    }
}
