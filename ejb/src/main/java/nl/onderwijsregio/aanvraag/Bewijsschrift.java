package nl.onderwijsregio.aanvraag;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Bijlageregel;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.regeling.bewijs.Bewijs;
import nl.onderwijsregio.regeling.json.Beoordelingschrijver;

/**
 * Writes the receipt of an application: on which text of the regeling, which facts, which content, which decision and which signatures
 * it rested. Canonical JSON: sorted keys, no white space, amounts as text.
 */
final class Bewijsschrift {
    private static final String MOTOR = "Drools " + Optional.ofNullable(org.kie.api.KieServices.class.getPackage().getImplementationVersion()).orElse("10");
    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().addSerializer(Optional.class, new Misschien())
                    .addSerializer(Instant.class, ToStringSerializer.instance).addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(LocalDateTime.class, ToStringSerializer.instance).addSerializer(BigDecimal.class, ToStringSerializer.instance))
            .build();

    private final Map<String, Object> delen = new LinkedHashMap<>();

    Bewijsschrift(String nummer, Controle controle, PlanVersie versie, Gemachtigde door) {
        delen.put("nummer", nummer);
        delen.put("ingediend", Map.of("op", controle.moment(), "door", door.gebruiker(), "namens", door.partijNaam(), "mandaat", door.mandaat().waarde()));
        delen.put("regio", Map.of("id", controle.plan().regioId(), "naam", controle.plan().regio()));
        delen.put("penvoerder", controle.penvoerder());
        delen.put("regeling", Map.of("regeling", controle.toets().regelversie().regeling(), "versie", controle.toets().regelversie().versie(),
                "tekstHash", controle.toets().regelversie().tekstHash(), "motor", MOTOR));
        delen.put("plan", Map.of("versie", versie.nummer(), "sha256", versie.sha256()));
        controle.besluit().ifPresent(b -> delen.put("besluit", b));
        delen.put("handtekeningen", controle.tekenstand().regels().stream().filter(Tekenregel::isGetekend).map(r -> Map.of("partij", r.naam(), "nummer", r.nummer(),
                "door", r.wie(), "op", r.moment(), "verplicht", r.verplicht())).toList());
        delen.put("feiten", controle.toets().feiten());
        delen.put("letOp", controle.letOp());
    }

    Bewijsschrift bijlagen(List<Bijlageregel> geupload, Map<String, Bestand> gemaakt) {
        List<Object> lijst = new java.util.ArrayList<>();
        gemaakt.forEach((letter, b) -> lijst.add(Map.of("letter", letter, "naam", b.naam(), "omvang", b.inhoud().length, "sha256", b.vingerafdruk().sha256())));
        geupload.forEach(b -> lijst.add(Map.of("letter", b.letter(), "naam", b.naam(), "omvang", b.omvang(), "sha256", b.sha256())));
        delen.put("bijlagen", lijst);
        return this;
    }

    /**
     * @param controle the verdict is written in the form of the evaluation JSON, and once more as a receipt of its own that anyone can recompute
     */
    String schrijven(Controle controle) {
        try {
            delen.put("beoordeling", JSON.readValue(Beoordelingschrijver.schrijf(controle.toets().beoordeling()), Map.class));
            delen.put("toetsbewijs", JSON.readValue(Bewijs.opmaken(controle.toets().feiten(), Optional.of(controle.toets().graaf()), controle.toets().regelversie()), Map.class));
            return JSON.writeValueAsString(delen);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty Optional is null. */
    @SuppressWarnings("rawtypes")
    private static final class Misschien extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional waarde, JsonGenerator uit, SerializerProvider schrijver) throws IOException {
            schrijver.defaultSerializeValue(waarde.orElse(null), uit);
        }
    }
}
