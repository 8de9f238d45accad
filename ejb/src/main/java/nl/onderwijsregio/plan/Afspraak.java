package nl.onderwijsregio.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An agreement on monitoring. */
@Entity
@Table(name = "plan_afspraak")
class Afspraak extends Planitem<Afspraakopgave> {
    @Embedded
    private Afspraakopgave opgave;

    protected Afspraak() {}

    @Override
    Afspraakopgave opgave() {
        return opgave;
    }

    @Override
    void zetten(Afspraakopgave nieuw) {
        opgave = nieuw;
    }
}
