package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;

/**
 * One try at an act. A refusal is shown at the place of the button, a malformed input with its own sentence, a bug with a
 * reference that also stands in the log. What was shown by an earlier try disappears first.
 */
public final class Poging {
    private final HasComponents plaats;

    private Poging(HasComponents plaats) {
        this.plaats = plaats;
    }

    /** A try whose outcome is shown at the end of that component. */
    public static Poging bij(HasComponents plaats) {
        return new Poging(plaats);
    }

    /** Runs the act. @return whether it succeeded */
    public boolean doe(Runnable handeling) {
        eerdere().forEach(plaats::remove);
        try {
            handeling.run();
            return true;
        } catch (Weigering weigering) {
            toon(new WeigeringBlok(weigering));
        } catch (EJBAccessException geenRol) {
            toon(new WeigeringBlok(new Weigering(PartijReden.GEEN_TOEGANG)));
        } catch (RuntimeException fout) {
            toon(uitleg(fout));
        }
        return false;
    }

    private List<Component> eerdere() {
        return ((Component) plaats).getChildren().filter(k -> k instanceof Melding m && m.isFout()).toList();
    }

    private static Melding uitleg(RuntimeException fout) {
        if (oorzaken(fout).anyMatch(o -> o instanceof OptimisticLockException)) {
            return Melding.fout(t("kader.tussendoor"));
        }
        return oorzaken(fout).filter(Poging::isInvoer).findFirst().map(o -> Melding.fout(o.getMessage()))
                .orElseGet(() -> Melding.fout(t("kader.bug", "kenmerk", Kenmerk.log(fout))));
    }

    /** Malformed input is refused by our own value types, with a sentence for the user. */
    private static boolean isInvoer(Throwable oorzaak) {
        return oorzaak.getClass() == IllegalArgumentException.class && oorzaak.getStackTrace().length > 0
                && oorzaak.getStackTrace()[0].getClassName().startsWith("nl.onderwijsregio.");
    }

    private static Stream<Throwable> oorzaken(Throwable fout) {
        return Stream.iterate(fout, o -> o != null, Throwable::getCause).limit(20);
    }

    private void toon(Melding melding) {
        plaats.add(melding);
        melding.neemFocus();
    }
}
