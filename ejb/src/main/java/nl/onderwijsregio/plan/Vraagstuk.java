package nl.onderwijsregio.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A vraagstuk the partners take up together. */
@Entity
@Table(name = "plan_vraagstuk")
class Vraagstuk extends Planitem<Vraagstukopgave> {
    @Embedded
    private Vraagstukopgave opgave;

    protected Vraagstuk() {}

    @Override
    Vraagstukopgave opgave() {
        return opgave;
    }

    @Override
    void zetten(Vraagstukopgave nieuw) {
        opgave = nieuw;
    }
}
