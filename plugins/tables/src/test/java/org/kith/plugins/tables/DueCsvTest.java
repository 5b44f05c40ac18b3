package org.kith.plugins.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.community.TeamKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.DueListId;
import org.kith.core.spi.Exporter;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.plugins.testkit.ExporterContract;

class DueCsvTest implements ExporterContract {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    @Override
    public Exporter exporter() {
        return new DueCsv();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(list(), Samples.body(), team());
    }

    @Test
    void looksLikeItsGoldenFile() throws IOException {
        Export export = Export.of(exporter(), list(), Samples.body(), team());

        Golden.check("due.csv", export.text());
        assertThat(export.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void isAHeaderWithoutDocuments() throws IOException {
        assertThat(Export.of(exporter()).text())
                .isEqualTo("list,by,late,kind,title,document,pointer,owner,ownerName,role,team,teamTitle,opens,asked,"
                        + "answered\r\n");
    }

    @Test
    void reportsOwnerAndTeamThatAreNotThere() throws IOException {
        assertThat(Export.of(exporter(), list()).findings())
                .extracting(Finding::code, finding -> finding.pointer().toString())
                .containsExactly(
                        tuple("table.missing-document", "/items/0/owner"),
                        tuple("table.missing-document", "/items/1/team"));
    }

    private static DueList list() {
        return DueList.builder()
                .id(DueListId.of("due-2022-03-14"))
                .asOf(DAY)
                .until(DAY.plusDays(90))
                .addItem(due("/actions/0/due", DueKind.ACTION, DAY.minusDays(1))
                        .title(Text.of("@schools: invite them"))
                        .owner(Samples.SCHOOL)
                        .role(Text.of("Head"))
                        .opens(DAY.minusDays(70))
                        .build())
                .addItem(due("/priorities/0/reportBacks", DueKind.REPORT_BACK, DAY)
                        .title(Text.of("Company"))
                        .team(TeamId.of("steering"))
                        .asked(DAY.minusDays(30))
                        .answered(DAY.minusDays(90))
                        .build())
                .build();
    }

    private static Due.Builder due(String pointer, DueKind kind, LocalDate by) {
        return Due.builder()
                .kind(kind)
                .by(by)
                .document("action-plan/zuerich-2022")
                .pointer(Pointer.parse(pointer));
    }

    private static Team team() {
        return Team.builder()
                .id(TeamId.of("steering"))
                .title(Text.of("Those who carry it"))
                .kind(TeamKind.STEERING_GROUP)
                .build();
    }
}
