package org.kith.charter.maps;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a community loses if an asset goes.
 *
 * @param links the links that rest on it
 * @param needs the needs to which no asset would be linked any more
 */
public record AssetLoss(List<Link> links, List<Need> needs) {

    /** Keeps copies. */
    public AssetLoss {
        links = ImmutableList.copyOf(links);
        needs = ImmutableList.copyOf(needs);
    }
}
