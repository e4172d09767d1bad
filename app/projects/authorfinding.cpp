// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/authorfinding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::AuthorFinding)
};

const QString authorKind = u"author"_s;

} // namespace

void judgeAuthor(Plan &plan, const QStringList &own)
{
    const auto &author = plan.state.identity;
    const bool isTold =
        std::any_of(plan.findings.cbegin(), plan.findings.cend(),
                    [](const Finding &finding) { return finding.kind == authorKind; });
    if (!author || own.isEmpty() || isTold || plan.snapshot.changes.isEmpty()
        || own.contains(author->email, Qt::CaseInsensitive))
        return;
    Finding finding{authorKind,
                    {},
                    Finding::Severity::Note,
                    Text::tr("Git signs your commits with %1, which is none of your addresses on "
                             "Bitbucket. It will not show them as yours.")
                        .arg(author->email)};
    finding.subject = author->email;
    // first among the notes: it is about the push as a whole
    const auto place =
        std::find_if(plan.findings.cbegin(), plan.findings.cend(), [](const Finding &other) {
            return other.severity == Finding::Severity::Note;
        });
    plan.findings.insert(place, finding);
}

} // namespace windlass::projects
