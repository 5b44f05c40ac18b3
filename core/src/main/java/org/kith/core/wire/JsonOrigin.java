package org.kith.core.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kith.core.dossier.Origin;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** A file that a document was read from. It keeps what was read and looks for pointers only when it is asked. Immutable. */
final class JsonOrigin implements Origin {

    private final String file;
    private final RawText text;

    JsonOrigin(String file, RawText text) {
        this.file = file;
        this.text = text;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Map<Pointer, Location> locate(Collection<Pointer> pointers) {
        Wanted root = find(pointers);
        Map<Long, Location> places = new TreeMap<>(); // in rising order, so that one pass over the lines is enough
        pointers.forEach(pointer -> places.put(root.offset(pointer), Location.ofFile(file)));
        Positions positions = new Positions(text.bytes());
        places.replaceAll((offset, none) -> {
            positions.moveTo(offset.intValue());
            return new Location(file, positions.line(), positions.column());
        });
        Map<Pointer, Location> located = new HashMap<>();
        pointers.forEach(
                pointer -> located.put(pointer, places.getOrDefault(root.offset(pointer), Location.ofFile(file))));
        return located;
    }

    /** {@return the byte offset of the value at a pointer, or of the nearest value around it} */
    long offset(Pointer pointer) {
        return find(Set.of(pointer)).offset(pointer);
    }

    private Wanted find(Collection<Pointer> pointers) {
        Wanted root = Wanted.of(pointers);
        try (JsonParser parser = Json.parser(text.bytes(), 0)) {
            parser.nextToken();
            root.find(parser);
        } catch (JacksonException e) {
            return root; // what stands further on is not found
        }
        return root;
    }
}
