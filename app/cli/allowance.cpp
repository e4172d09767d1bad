// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allowance.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::cli {

using Severity = projects::Finding::Severity;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::cli::Allowance)
};

} // namespace

bool Allowance::covers(const projects::Finding &finding) const
{
    return finding.kind == kind
           && (path.isEmpty() || finding.path == path || finding.path.startsWith(path + u'/'));
}

Result<QList<Allowance>> parseAllowances(const QStringList &texts)
{
    QList<Allowance> all;
    for (const QString &text : texts) {
        Allowance one{text.section(u':', 0, 0), text.section(u':', 1)};
        while (one.path.endsWith(u'/'))
            one.path.chop(1);
        if (!projects::findingKinds().contains(one.kind))
            return fail(ErrorKind::BadInput,
                        Text::tr("--allow knows no finding \"%1\". There are: %2.")
                            .arg(one.kind, projects::findingKinds().join(u", "_s)));
        all.append(one);
    }
    return all;
}

void decide(QList<projects::Finding> &findings, const QList<Allowance> &allowances, bool isStrict)
{
    for (projects::Finding &finding : findings) {
        const bool isAllowed =
            std::any_of(allowances.cbegin(), allowances.cend(),
                        [&finding](const Allowance &one) { return one.covers(finding); });
        finding.isKept = finding.isKept || isAllowed;
        if (isStrict && finding.severity == Severity::Warning)
            finding.severity = Severity::Stops;
    }
}

} // namespace windlass::cli
