package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.List;

/**
 * One attachment the regeling asks for, and what is there.
 *
 * @param id lasting name, as in the evaluation JSON
 * @param verplicht when it must be there, as a sentence
 * @param altijd whether it must always be there
 * @param vanzelf whether the system makes it or another party fills it; then nothing is uploaded
 * @param aanwezig whether it is there
 * @param ontbreekt what is missing to make it; empty unless the system makes it and cannot yet
 */
public record Bijlagestand(String id, String letter, String titel, String verplicht, boolean altijd, String artikel, String bron,
        boolean vanzelf, boolean aanwezig, String ontbreekt, List<Bijlageregel> bestanden) implements Serializable {

    public Bijlagestand {
        bestanden = List.copyOf(bestanden);
    }
}
