package nl.onderwijsregio.web.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeiligheidTest {
    @AfterEach
    void zonderAdres() {
        System.clearProperty("OR_ADRES");
    }

    @ParameterizedTest
    @CsvSource({"https://regio.example,true", "HTTPS://regio.example,true", "http://localhost:8080,false", "http://https.example,false"})
    void het_sessiekoekje_reist_alleen_versleuteld_als_het_product_op_https_staat(String adres, boolean veilig) {
        System.setProperty("OR_ADRES", adres);
        List<Object> gezet = new ArrayList<>();
        SessionCookieConfig koekjes = speel(SessionCookieConfig.class, "setSecure", invoer -> gezet.add(invoer[0]));
        ServletContext context = (ServletContext) Proxy.newProxyInstance(VeiligheidTest.class.getClassLoader(), new Class<?>[] {ServletContext.class},
                (zelf, methode, invoer) -> methode.getName().equals("getSessionCookieConfig") ? koekjes : null);
        new Koekje().contextInitialized(new ServletContextEvent(context));
        assertThat(gezet).containsExactly(veilig);
    }

    @Test
    void een_pagina_maakt_alleen_verbinding_met_de_eigen_server() {
        Map<String, String> koppen = new HashMap<>();
        SecurityHeadersFilter.zetten(speel(HttpServletResponse.class, "setHeader", invoer -> koppen.put((String) invoer[0], (String) invoer[1])));
        assertThat(koppen.get("Content-Security-Policy").split("; ")).contains("connect-src 'self'", "default-src 'self'", "frame-ancestors 'none'");
    }

    private static <T> T speel(Class<T> soort, String naam, java.util.function.Consumer<Object[]> gevolg) {
        return soort.cast(Proxy.newProxyInstance(VeiligheidTest.class.getClassLoader(), new Class<?>[] {soort}, (zelf, methode, invoer) -> {
            if (methode.getName().equals(naam)) {
                gevolg.accept(invoer);
            }
            return null;
        }));
    }
}
