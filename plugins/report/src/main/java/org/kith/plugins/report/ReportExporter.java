package org.kith.plugins.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import org.kith.charter.Charter;
import org.kith.charter.CharterReview;
import org.kith.charter.LocalCharter;
import org.kith.charter.Programme;
import org.kith.charter.Register;
import org.kith.charter.recognition.Recognition;
import org.kith.charter.recognition.RecognitionScheme;
import org.kith.charter.submission.SelfAssessment;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.Story;
import org.kith.core.community.Asset;
import org.kith.core.community.Body;
import org.kith.core.community.DiversityAxis;
import org.kith.core.community.Engagement;
import org.kith.core.community.Place;
import org.kith.core.community.Sector;
import org.kith.core.community.Team;
import org.kith.core.community.Theme;
import org.kith.core.dossier.CheckReport;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.Framework;
import org.kith.core.plan.ActionPlan;
import org.kith.core.score.Decision;
import org.kith.core.score.ScoreCard;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.certificate.Certificate;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.interest.InterestRegister;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.SafeSpaceConversation;
import org.kith.course.workshop.Agenda;
import org.kith.course.workshop.WorkshopReport;
import org.kith.empowerment.Coverage;

/**
 * Writes what a coordinator needs to know of a programme as one page of HTML.
 *
 * <p>The page loads nothing and runs nothing: style and drawings are part of it. It can be read on a phone, on paper and with
 * a screen reader. Its own words are English; texts of the documents are in the language of the context where they have been
 * translated. Thread-safe.
 */
public final class ReportExporter implements Exporter {

    private static final String UNDETERMINED = "und";

    /** Makes the exporter. */
    public ReportExporter() {}

    @Override
    public String name() {
        return "report";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(
                ActionPlan.TYPE,
                Agenda.TYPE,
                Assessment.TYPE,
                Asset.TYPE,
                AttendanceSheet.TYPE,
                Body.TYPE,
                Certificate.TYPE,
                Charter.TYPE,
                CharterReview.TYPE,
                CheckReport.TYPE,
                Cohort.TYPE,
                Course.TYPE,
                Coverage.TYPE,
                Decision.TYPE,
                DiversityAxis.TYPE,
                DueList.TYPE,
                Engagement.TYPE,
                EnrolmentLog.TYPE,
                EnrolmentPolicy.TYPE,
                EvidenceRequest.TYPE,
                Framework.TYPE,
                InterestRegister.TYPE,
                LearningSet.TYPE,
                LocalCharter.TYPE,
                Place.TYPE,
                Programme.TYPE,
                Recognition.TYPE,
                RecognitionScheme.TYPE,
                Register.TYPE,
                SafeSpaceConversation.TYPE,
                ScoreCard.TYPE,
                Sector.TYPE,
                SelfAssessment.TYPE,
                Story.TYPE,
                Team.TYPE,
                Theme.TYPE,
                WorkshopReport.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Scope scope = new Scope(dossier, context);
        out.write(html(scope).getBytes(UTF_8));
        return scope.findings();
    }

    @SuppressWarnings("NullAway") // the engine takes null for "no interceptor"
    private static String html(Scope scope) {
        Page page = Page.of(scope);
        StringOutput html = new StringOutput();
        JtepageGenerated.render(
                new OwaspHtmlTemplateOutput(html),
                null,
                language(scope.context().locale()),
                Masthead.of(scope),
                Glance.of(page, scope),
                page,
                scope.sources());
        return html.toString();
    }

    static String language(Locale locale) {
        String tag = locale.stripExtensions().toLanguageTag();
        return tag.equals(UNDETERMINED) ? Locale.ENGLISH.toLanguageTag() : tag;
    }
}
