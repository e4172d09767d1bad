// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedapps.h"

#include <QTest>

#include <utility>

namespace windlass {

using namespace Qt::StringLiterals;
using store::Link;
using store::PublishMode;

StoredApps::StoredApps(std::unique_ptr<QTemporaryDir> place,
                       std::unique_ptr<store::Database> database)
    : m_place(std::move(place)), m_database(std::move(database)), m_apps(*m_database)
{
}

std::unique_ptr<StoredApps> StoredApps::open()
{
    auto place = std::make_unique<QTemporaryDir>();
    auto database = store::Database::open(place->filePath(u"x.sqlite"_s));
    if (!database)
        return nullptr;
    return std::unique_ptr<StoredApps>(new StoredApps(std::move(place), std::move(*database)));
}

Link sampleLink()
{
    return {QUrl(u"https://api.bitbucket.org"_s),
            u"{ada}"_s,
            u"key"_s,
            u"acme"_s,
            u"{repo}"_s,
            u"shop"_s,
            u"Shop"_s,
            u"PROJ"_s,
            false,
            u"feature/x"_s,
            PublishMode::Review,
            QString(40, u'a'),
            u"windlass/shop"_s,
            QString(40, u'b'),
            QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 7), Qt::UTC),
            u"Shop of <b>Acme</b>"_s,
            u"services/shop"_s,
            QString(40, u'c'),
            {u"main"_s, u"release/ü"_s},
            true,
            true,
            store::SourceKind::GeneratorOutput,
            u"windlass-output/orders"_s,
            QString(40, u'd'),
            true};
}

void verifySame(const Link &left, const Link &right)
{
    QCOMPARE(left.apiUrl, right.apiUrl);
    QCOMPARE(left.userUuid, right.userUuid);
    QCOMPARE(left.consumerKey, right.consumerKey);
    QCOMPARE(left.workspaceSlug, right.workspaceSlug);
    QCOMPARE(left.repositoryUuid, right.repositoryUuid);
    QCOMPARE(left.repositorySlug, right.repositorySlug);
    QCOMPARE(left.repositoryName, right.repositoryName);
    QCOMPARE(left.projectKey, right.projectKey);
    QCOMPARE(left.isPrivate, right.isPrivate);
    QCOMPARE(left.branch, right.branch);
    QCOMPARE(left.mode, right.mode);
    QCOMPARE(left.lastCommit, right.lastCommit);
    QCOMPARE(left.reviewBranch, right.reviewBranch);
    QCOMPARE(left.lastReviewCommit, right.lastReviewCommit);
    QCOMPARE(left.lastPushAt, right.lastPushAt);
    QCOMPARE(left.description, right.description);
    QCOMPARE(left.baseDirectory, right.baseDirectory);
    QCOMPARE(left.lastReviewSource, right.lastReviewSource);
    QCOMPARE(left.restrictedBranches, right.restrictedBranches);
    QCOMPARE(left.opensDrafts, right.opensDrafts);
    QCOMPARE(left.closesSourceBranch, right.closesSourceBranch);
    QCOMPARE(left.source, right.source);
    QCOMPARE(left.outputBranch, right.outputBranch);
    QCOMPARE(left.lastOutput, right.lastOutput);
    QCOMPARE(left.writesOnceAsAmplication, right.writesOnceAsAmplication);
    QCOMPARE(left.isToBeCreated(), right.isToBeCreated());
}

} // namespace windlass
