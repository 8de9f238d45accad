package nl.onderwijsregio.opmerking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A conversation to read.
 *
 * @param citaat empty when it is about the whole section
 * @param citaatStaatEr whether those words are still in the text
 * @param voorstel null when it is no suggestion, as is voorstelstand
 * @param afgehandeldDoor null while open
 * @param magSluiten whether the reader may close or reopen it
 * @param magBeslissen whether the reader may accept or decline the suggestion now
 */
public record Opmerkingbeeld(long id, String citaat, boolean citaatStaatEr, Bijdrage eerste, String voorstel, Voorstelstand voorstelstand, boolean open,
        String afgehandeldDoor, Instant afgehandeldOp, List<Bijdrage> reacties, List<String> vermeld, boolean magSluiten, boolean magBeslissen)
        implements Serializable {

    public Opmerkingbeeld {
        reacties = List.copyOf(reacties);
        vermeld = List.copyOf(vermeld);
    }

    /** Something that somebody wrote. */
    public record Bijdrage(String tekst, String gebruiker, String namens, Instant moment) implements Serializable {}
}
