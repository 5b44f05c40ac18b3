package org.kith.core.shape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.core.text.Text;

/**
 * A fingerprint of what a value says, the same on every machine and for every way of writing it down.
 *
 * <p>SHA-256 over the fields in shape order, each name and value with its length, as UTF-8. A list, set or map is its number of
 * elements and the hash of each; those of sets and maps are sorted, since they say the same in any order. Translations are left
 * out, so adding a language does not change what was assessed.
 *
 * @param value {@code sha256:} and 64 lower-case hexadecimal digits
 */
public record ContentHash(String value) {

    private static final String PREFIX = "sha256:";

    /**
     * Makes a hash from its text.
     *
     * @throws IllegalArgumentException if the text is not a hash
     */
    public ContentHash {
        if (!value.matches("sha256:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a content hash: sha256: and 64 lower-case hexadecimal digits");
        }
    }

    /** {@return the hash of a document} */
    public static ContentHash of(Document document) {
        return ofDocument(document.type(), document);
    }

    /** {@return the hash of a value} */
    public static <T> ContentHash of(Shape<T> shape, T value) {
        return of(shape, value, ContentHash::addWording);
    }

    /** {@return the hash of a value in every language: it changes with a translation too, unlike all other hashes} */
    public static <T> ContentHash withTranslations(Shape<T> shape, T value) {
        return of(shape, value, ContentHash::addWordings);
    }

    private static <T> ContentHash of(Shape<T> shape, T value, BiConsumer<MessageDigest, Text> texts) {
        MessageDigest digest = sha256();
        addFields(digest, shape, value, texts);
        return new ContentHash(PREFIX + HexFormat.of().formatHex(digest.digest()));
    }

    private static <T extends Document> ContentHash ofDocument(DocumentType<T> type, Document document) {
        return of(type.shape(), type.javaType().cast(document));
    }

    private static <T> void addFields(
            MessageDigest digest, Shape<T> shape, T value, BiConsumer<MessageDigest, Text> texts) {
        add(digest, shape.name());
        for (Field<T> field : shape.fields()) {
            if (!Field.isAbsent(field.get(value))) {
                add(digest, field.name());
                addField(digest, field, value, texts);
            }
        }
        add(digest, "");
    }

    private static <T> void addField(
            MessageDigest digest, Field<T> field, T owner, BiConsumer<MessageDigest, Text> texts) {
        if (field.occurs() == Occurs.REQUIRED || field.occurs() == Occurs.OPTIONAL) {
            field.forEach(
                    owner, (token, element) -> addValue(digest, field.kind().resolved(), element, texts));
            return;
        }
        List<String> elements = new ArrayList<>();
        field.forEach(owner, (token, element) -> elements.add(elementHash(field, token, element, texts)));
        if (field.occurs() != Occurs.LIST) {
            Collections.sort(elements); // a set or a map says the same in any order
        }
        add(digest, Integer.toString(elements.size()));
        elements.forEach(element -> add(digest, element));
    }

    private static String elementHash(
            Field<?> field, @Nullable Object token, Object element, BiConsumer<MessageDigest, Text> texts) {
        MessageDigest digest = sha256();
        if (field.occurs() == Occurs.MAP) {
            add(digest, String.valueOf(token));
        }
        addValue(digest, field.kind().resolved(), element, texts);
        return HexFormat.of().formatHex(digest.digest());
    }

    @SuppressWarnings("unchecked") // the element is what the field's kind describes
    private static void addValue(
            MessageDigest digest, Kind<?> kind, Object element, BiConsumer<MessageDigest, Text> texts) {
        if (kind instanceof Scalar<?> scalar) {
            add(digest, ((Scalar<Object>) scalar).format(element));
        } else if (kind instanceof TextKind) {
            texts.accept(digest, (Text) element);
        } else if (kind instanceof Variants<?> variants) {
            addFields(digest, (Shape<Object>) ((Variants<Object>) variants).shapeOf(element), element, texts);
        } else {
            addFields(digest, (Shape<Object>) kind, element, texts);
        }
    }

    private static void addWording(MessageDigest digest, Text text) {
        add(digest, text.value());
    }

    private static void addWordings(MessageDigest digest, Text text) {
        addWording(digest, text);
        text.translations().forEach((locale, translation) -> {
            add(digest, locale.toLanguageTag());
            add(digest, translation);
        });
        add(digest, "");
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
