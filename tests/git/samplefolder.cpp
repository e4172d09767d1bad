// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/samplefolder.h"

#include <QDir>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;

namespace windlass::testing {

SampleFolder::SampleFolder(const QByteArray &script)
{
    QDir(m_place.path()).mkdir(u"app"_s);
    m_isReady = run(script);
    QVERIFY(m_isReady);
}

SampleFolder::~SampleFolder()
{
    std::ignore = testing::script(place(), "rm -rf app"); // Qt cannot remove names that are no text
}

bool SampleFolder::run(const QByteArray &script) const
{
    const Ran ran = testing::script(path(), script);
    if (ran.exitCode != 0)
        qWarning().noquote() << ran.output << ran.errors;
    return ran.exitCode == 0;
}

QString SampleFolder::ask(const QStringList &arguments) const
{
    return QString::fromUtf8(testing::git(path(), arguments).output.trimmed());
}

std::optional<git::ObjectId> SampleFolder::commitAt(const QString &name) const
{
    return git::ObjectId::fromHex(ask({u"rev-parse"_s, u"-q"_s, u"--verify"_s, name}));
}

QString SampleFolder::status() const
{
    return ask({u"status"_s, u"--porcelain"_s});
}

bool SampleFolder::isSound() const
{
    const Ran ran =
        testing::git(path(), {u"fsck"_s, u"--strict"_s, u"--full"_s, u"--no-dangling"_s});
    if (!ran.errors.isEmpty() || !ran.output.isEmpty())
        qWarning().noquote() << ran.output << ran.errors;
    return ran.exitCode == 0 && ran.errors.isEmpty() && ran.output.isEmpty();
}

} // namespace windlass::testing
