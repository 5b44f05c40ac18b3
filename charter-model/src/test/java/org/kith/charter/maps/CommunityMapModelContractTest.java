package org.kith.charter.maps;

import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.AssetId;
import org.kith.core.community.EngagementId;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Qualified;
import org.kith.core.spi.Model;
import org.kith.core.text.Text;
import org.kith.plugins.testkit.ModelContract;

class CommunityMapModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new CommunityMapModel();
    }

    @Override
    public Dossier dossier() {
        EngagementId evening = EngagementId.of("evening");
        Need need = Need.of("lifts", Text.of("Lifts to town"))
                .withEngagements(evening)
                .withSource(Maps.SOURCE);
        Link link = Maps.link("hall", "lifts")
                .withWith(AssetId.of("choir"))
                .withEngagements(evening)
                .withSource(Maps.SOURCE)
                .withVisibility(Visibility.from(Audience.TEAM));
        return Dossier.of(
                Maps.asset("hall"),
                Maps.map()
                        .title(Text.of("Our village"))
                        .addEngagements(evening)
                        .addNeeds(need)
                        .addLinks(link)
                        .build(),
                Maps.circles()
                        .title(Text.of("Patients"))
                        .addRings(new Ring.Grown(Text.of("Outer network"), Qualified.exactly(2)))
                        .build());
    }
}
