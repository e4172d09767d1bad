// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/parenttest.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::testing {

using git::ObjectId;

void ParentTest::initTestCase()
{
    m_home = std::make_unique<PrivateHome>();
    m_library = std::make_unique<git::Library>();
    m_folder = m_place.filePath(u"shop"_s);
    QVERIFY(QDir().mkdir(m_folder));
    const Ran ran = script(m_folder, R"(
        git init -q
        echo 1 > a; git add -A; git commit -qm one; git tag one; git branch work
        git switch -qc side
        echo ours > a; git commit -qam ours; git tag ours
        git commit -q --allow-empty -m merged; git tag merged
        git switch -q --detach ours
        echo theirs > b; git add -A; git commit -qm theirs; git tag theirs
        git switch -q --orphan others; mkdir shop; echo r > readme; echo ours > shop/a
        git add -A; git commit -qm others; git tag others
        echo r2 > readme; git commit -qam outside; git tag outside
        echo theirs > shop/a; git commit -qam inside; git tag inside
        git switch -q main
        echo 2 > a; git commit -qam two; git tag two
    )");
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
}

void ParentTest::cleanupTestCase()
{
    m_library.reset();
}

ObjectId ParentTest::commit(const QString &tag) const
{
    if (tag == QLatin1String(missing))
        return *ObjectId::fromHex(QString(40, u'1'));
    const QByteArray hex = git(m_folder, {u"rev-parse"_s, tag}).output.trimmed();
    return ObjectId::fromHex(QString::fromLatin1(hex)).value();
}

} // namespace windlass::testing
