package nl.onderwijsregio.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A measurable goal of the plan. */
@Entity
@Table(name = "plan_doel")
class Doel extends Planitem<Doelopgave> {
    @Embedded
    private Doelopgave opgave;

    protected Doel() {}

    @Override
    Doelopgave opgave() {
        return opgave;
    }

    @Override
    void zetten(Doelopgave nieuw) {
        opgave = nieuw;
    }
}
