package nl.onderwijsregio.gesprek;

import java.io.Serializable;

/**
 * How many of the conversations that a regeling asks in a year were held.
 *
 * @param artikel the provision that asks them
 * @param bron address of that provision
 * @param nodig how many are asked; at least one of them bestuurlijk
 * @param gehouden how many that count were held in that year: every kind when more than one is asked, else only bestuurlijk
 * @param bestuurlijk whether the bestuurlijk one was held in time
 * @param najaar whether that one must be in the autumn
 */
public record Plichtstand(String regeling, int jaar, String artikel, String bron, int nodig, long gehouden, boolean bestuurlijk, boolean najaar)
        implements Serializable {

    public boolean isVoldaan() {
        return bestuurlijk && gehouden >= nodig;
    }
}
