package nl.onderwijsregio.besluit.voorstel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamenvoegingTest {
    private static final String BASIS = "een\n\ntwee\n\n- a\n- b\n\ndrie";

    @Test
    void wijzigingen_op_verschillende_plaatsen_komen_er_beide_in() {
        assertThat(Samenvoeging.van(BASIS, BASIS.replace("een", "EEN"), BASIS.replace("drie", "DRIE"))).hasValue("EEN\n\ntwee\n\n- a\n- b\n\nDRIE");
        assertThat(Samenvoeging.van(BASIS, BASIS.replace("- a", "- A"), BASIS.replace("- b", "- B"))).hasValue("een\n\ntwee\n\n- A\n- B\n\ndrie");
        assertThat(Samenvoeging.van(BASIS, BASIS + "\n\nvier", "nul\n\n" + BASIS)).hasValue("nul\n\n" + BASIS + "\n\nvier");
        assertThat(Samenvoeging.van(BASIS, BASIS.replace("twee\n\n", ""), BASIS.replace("drie", "drie\nvier"))).hasValue("een\n\n- a\n- b\n\ndrie\nvier");
    }

    @Test
    void wie_niets_wijzigde_houdt_niets_tegen() {
        assertThat(Samenvoeging.van(BASIS, BASIS, "anders")).hasValue("anders");
        assertThat(Samenvoeging.van(BASIS, "anders", BASIS)).hasValue("anders");
    }

    @Test
    void dezelfde_wijziging_staat_er_een_keer_in() {
        assertThat(Samenvoeging.van(BASIS, BASIS.replace("twee", "TWEE"), BASIS.replace("twee", "TWEE"))).hasValue(BASIS.replace("twee", "TWEE"));
        assertThat(Samenvoeging.van("a", "a\nb", "a\nb")).hasValue("a\nb");
    }

    @Test
    void wijzigingen_op_dezelfde_plaats_botsen() {
        assertThat(Samenvoeging.van(BASIS, BASIS.replace("twee", "TWEE"), BASIS.replace("twee", "2"))).isEmpty();
        assertThat(Samenvoeging.van("a\nb", "a\nx\nb", "a\ny\nb")).as("twee keer iets tussen dezelfde regels").isEmpty();
        assertThat(Samenvoeging.van("a\nb\nc", "a\nc", "a\nB\nc")).as("weg en anders").isEmpty();
        assertThat(Samenvoeging.van("a\nb", "A\nb", "a\nx\nb")).as("erbij naast wat anders werd").isEmpty();
    }

    @Test
    void elk_van_de_vier_delen_wordt_apart_samengevoegd() {
        Voorstelopgave basis = new Voorstelopgave("Titel", "Vraag", "Tekst", "Motivering");
        Voorstelopgave een = new Voorstelopgave("Andere titel", "Vraag", "Tekst", "Motivering");
        Voorstelopgave ander = new Voorstelopgave("Titel", "Vraag", "Andere tekst", "Andere motivering");
        assertThat(Samenvoeging.van(basis, een, ander)).hasValue(new Voorstelopgave("Andere titel", "Vraag", "Andere tekst", "Andere motivering"));
        assertThat(Samenvoeging.van(basis, een, new Voorstelopgave("Nog een titel", "Vraag", "Tekst", "Motivering"))).isEmpty();
    }
}
