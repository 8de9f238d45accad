package nl.onderwijsregio.gegevens;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The outline of a gemeente as an SVG path, in metres of the Dutch grid with y mirrored ({@value #NOORD} minus RD y), so
 * that it can be drawn as it is.
 */
record Omtrekpad(String pad, int minX, int minY, int maxX, int maxY) {
    /** RD y that becomes SVG y = 0. */
    static final int NOORD = 625_000;

    /** @param geometrie a GeoJSON Polygon or MultiPolygon in EPSG:28992 */
    static Omtrekpad van(JsonNode geometrie) {
        StringBuilder pad = new StringBuilder();
        int[] kader = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        JsonNode punten = geometrie.path("coordinates");
        switch (geometrie.path("type").asText()) {
            case "Polygon" -> veelhoek(punten, pad, kader);
            case "MultiPolygon" -> punten.forEach(deel -> veelhoek(deel, pad, kader));
            default -> throw new IllegalArgumentException("geen Polygon of MultiPolygon");
        }
        if (pad.isEmpty()) {
            throw new IllegalArgumentException("een contour zonder punten");
        }
        return new Omtrekpad(pad.toString(), kader[0], kader[1], kader[2], kader[3]);
    }

    private static void veelhoek(JsonNode ringen, StringBuilder pad, int[] kader) {
        for (JsonNode ring : ringen) {
            char letter = 'M';
            for (int i = 0; i < ring.size() - 1; i++) {
                int x = (int) Math.round(ring.get(i).path(0).asDouble());
                int y = NOORD - (int) Math.round(ring.get(i).path(1).asDouble());
                pad.append(letter).append(x).append(' ').append(y);
                letter = 'L';
                kader[0] = Math.min(kader[0], x);
                kader[1] = Math.min(kader[1], y);
                kader[2] = Math.max(kader[2], x);
                kader[3] = Math.max(kader[3], y);
            }
            pad.append('Z');
        }
    }
}
