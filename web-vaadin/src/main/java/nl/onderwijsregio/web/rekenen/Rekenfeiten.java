package nl.onderwijsregio.web.rekenen;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.openbaar.Regiozoeker;
import nl.onderwijsregio.rekenen.Rekengrond;
import nl.onderwijsregio.web.kader.Feitenwerk;

/** The questions and the explanation of the calculator, for other screens. */
@ApplicationScoped
public class Rekenfeiten implements Feitenwerk {
    @Inject
    Rekengrond grond;
    @Inject
    Regiozoeker zoeker;
    @Inject
    Clock klok;

    @Override
    public Feitenvelden velden(String kop, Regelregister register, Regelversie versie) {
        return new Feitenformulier(kop, grond, zoeker, register, versie, LocalDate.ofInstant(klok.instant(), Klok.ZONE));
    }

    @Override
    public Component uitleg(Beoordeling beoordeling) {
        return new Beoordelinguitleg(beoordeling);
    }
}
