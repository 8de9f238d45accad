package nl.onderwijsregio.plan.uitwissel;

import java.util.Map;
import nl.onderwijsregio.plan.PlanInhoud;

/** A file somebody brought back. */
sealed interface Planbestand permits Plantekst, Planwerkboek {
    /** Largest file, in bytes. */
    int GROOTSTE = 5_000_000;

    /** What kind it is follows from the content, never from the name. */
    static Planbestand van(byte[] bestand) {
        if (bestand.length > GROOTSTE) {
            throw new IllegalArgumentException("Het bestand is te groot: hoogstens 5 MB.");
        }
        if (bestand.length > 2 && (bestand[0] == 'P' && bestand[1] == 'K' || (bestand[0] & 0xFF) == 0xD0 && (bestand[1] & 0xFF) == 0xCF)) {
            return Planwerkboek.van(bestand);
        }
        return Plantekst.van(bestand);
    }

    Planherkomst herkomst();

    /**
     * The content with what the file changes in it.
     *
     * @param basis the content the file was made of
     * @param plaatsen is filled with where each element stands, by its code
     */
    PlanInhoud inhoud(PlanInhoud basis, Map<String, String> plaatsen, Inleesfouten fouten);
}
