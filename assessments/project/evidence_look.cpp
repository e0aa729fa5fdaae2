#include "assessments/project/evidence_look.h"

#include "assessments/import/outcome.h"
#include "assessments/project/evidence_files.h"

#include <QFileInfo>

namespace obeya {

static EvidenceOptions withChoices(EvidenceOptions options, const QList<ImportChoice> &choices)
{
    const bool hasWorkflows = !options.workflows.isEmpty();
    for (const ImportChoice &choice : choices) {
        switch (choice.kind) {
        case ImportChoiceKind::Workflow:
            if (!hasWorkflows)
                options.workflows.append({choice.source, choice.name, choice.value});
            break;
        case ImportChoiceKind::Outcome:
            options.outcomes.append({choice.source, choice.name, readOutcome(choice.value)});
            break;
        case ImportChoiceKind::TimeZone:
            if (QTimeZone::isTimeZoneIdAvailable(choice.value.toUtf8()))
                options.zones.insert(choice.source, QTimeZone(choice.value.toUtf8()));
            break;
        }
    }
    return options;
}

EvidenceOptions optionsFor(const EvidenceInput &input, const QString &member,
                           const QList<ImportChoice> &choices, const QDateTime &now)
{
    EvidenceOptions options = input.members.value(member, input.options);
    if (!options.now)
        options.now = Instant(Duration(now.toMSecsSinceEpoch()));
    return withChoices(std::move(options), choices);
}

Result<QList<EvidenceLook>> lookAtEvidence(const EvidenceInput &input,
                                           const QList<ImportChoice> &choices, const QDateTime &now,
                                           const Progress &progress)
{
    constexpr qint64 kWhole = 1000;
    QList<EvidenceLook> looks;
    const auto visit = [&](const FoundEvidence &found) -> Result<void> {
        EvidenceLook look{input.path,
                          found.member,
                          found.bytes.view().size(),
                          input.members.value(found.member, input.options),
                          {}};
        const QString name =
            QFileInfo(found.member.isEmpty() ? input.path : found.member).fileName();
        const auto report = [&](qint64 done, qint64 total) {
            const double part = total > 0 ? double(done) / double(total) : 0.0;
            return goOn(progress, qint64((found.begin + found.size * part) * kWhole), kWhole);
        };
        const EvidenceFile file{name, found.bytes.view(),
                                [&](qsizetype end) { found.bytes.release(0, end); }};
        auto preview = previewEvidence(file, optionsFor(input, found.member, choices, now), report);
        if (!preview)
            return preview.error();
        look.preview = *std::move(preview);
        looks.append(std::move(look));
        return {};
    };
    const auto refuse = [&](const QString &member, const Error &error) -> Result<void> {
        EvidenceLook look{input.path, member, 0, input.members.value(member, input.options), {}};
        look.preview.error = error;
        looks.append(std::move(look));
        return {};
    };
    const auto goFurther = [&] { return goOn(progress, 0, kWhole); };
    if (const auto done = walkEvidence(input.path, {visit, refuse, goFurther}); !done)
        return done.error();
    return looks;
}

} // namespace obeya
