package nl.onderwijsregio.web.kader;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Toegang;

/** Own mandates of whoever is signed in; someone without any role has none. */
public final class EigenMandaten {
    private EigenMandaten() {}

    /** Valid today. */
    public static List<Mandaatregel> geldig(Toegang toegang) {
        try {
            return toegang.mijnMandaten();
        } catch (EJBAccessException geenRol) {
            return List.of();
        }
    }

    /** Also those that ended or have not begun. */
    public static List<Mandaatregel> alle(Toegang toegang) {
        try {
            return toegang.alleMijnMandaten();
        } catch (EJBAccessException geenRol) {
            return List.of();
        }
    }
}
