package org.kith.core.dossier;

import java.util.Optional;
import org.kith.core.community.BodyId;

/**
 * A body that somebody had to do with.
 *
 * @param body the body
 * @param role in what role somebody there had to do with them, in the wording of the document
 * @param document where that is told, by type and id, such as {@code team/steering}
 */
public record Contact(BodyId body, Optional<String> role, String document) {}
