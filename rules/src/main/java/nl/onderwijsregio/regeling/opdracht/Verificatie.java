package nl.onderwijsregio.regeling.opdracht;

import java.io.PrintStream;
import java.util.List;
import nl.onderwijsregio.regeling.bewijs.Bewijscontrole;

/**
 * {@code verify RECEIPT.json|-}: recomputes a receipt offline. Standard output says whether it is equal, and if not where, and whether
 * the text in it is the one that comes with this product.
 */
public final class Verificatie extends Bestandsopdracht {

    Verificatie(Stromen stromen) {
        super("verify BEWIJS.json", Bewijscontrole.HOOGSTENS_BYTES, stromen);
    }

    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new Verificatie(Stromen.vanProces()).uitvoeren(List.of(args)));
    }

    @Override
    boolean klopt(byte[] bestand, PrintStream uit, PrintStream fout) {
        Bewijscontrole controle = Bewijscontrole.van(bestand);
        controle.verschillen().forEach(uit::println);
        controle.opmerkingen().forEach(fout::println);
        uit.println(controle.isGelijk() ? "Het bewijs klopt: ongewijzigd, en herrekend komt hetzelfde oordeel eruit." : "Het bewijs klopt niet.");
        uit.println(controle.herkomst());
        return controle.isGelijk();
    }
}
