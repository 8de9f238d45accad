package nl.onderwijsregio.regeling.opdracht;

import java.io.PrintStream;
import java.util.List;
import nl.onderwijsregio.regeling.register.Hertelling;

/**
 * {@code hertel REGISTER.json|-}: recounts every public vote of an exported register of decisions and checks its chain, from the file alone. Standard
 * output says whether it is equal, and if not where.
 */
public final class Hertel extends Bestandsopdracht {

    Hertel(Stromen stromen) {
        super("hertel REGISTER.json", Hertelling.HOOGSTENS_BYTES, stromen);
    }

    public static void main(String[] args) {
        System.exit(new Hertel(Stromen.vanProces()).uitvoeren(List.of(args)));
    }

    @Override
    boolean klopt(byte[] bestand, PrintStream uit, PrintStream fout) {
        Hertelling hertelling = Hertelling.van(bestand);
        hertelling.verschillen().forEach(uit::println);
        uit.println(hertelling.isGelijk() ? "Het register klopt: de keten is heel en elke stemming geeft herteld dezelfde uitslag." : "Het register klopt niet.");
        uit.println("Inschrijvingen: " + hertelling.inschrijvingen() + ", herteld: " + hertelling.herteld() + ", niet openbaar: "
                + (hertelling.inschrijvingen() - hertelling.herteld()) + ".");
        if (hertelling.achteraf() > 0) {
            uit.println("Later dan een dag na het sluiten ingeschreven: " + hertelling.achteraf() + ". Daarvan bewijst de keten niet hoe de stand bij het sluiten was.");
        }
        uit.println("Kop: " + hertelling.kop() + ". Vergelijk deze met de kop die de regio toont: een bestand kan niet zelf zeggen of het het laatste is.");
        return hertelling.isGelijk();
    }
}
