// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/traces.h"

#include "practice/visitor.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

static const QString ofArguments = u"the arguments of a process"_s;

static QByteArray partOf(qint64 id, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(id).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Traces::noteStarted(qint64 id)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(id));
    if (!children.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &word : children.readAll().split(' ')) {
        const qint64 child = word.trimmed().toLongLong();
        if (child <= 0)
            continue;
        const QByteArray arguments = partOf(child, u"cmdline"_s);
        const QByteArray environment = partOf(child, u"environ"_s); // the later one: see the mark
        if (environment.contains(practice::Visitor::mark))
            continue;
        note(ofArguments, arguments);
        note(u"the environment of a process"_s, environment);
        noteStarted(child);
    }
}

// Its own environment may have the secret that it was given, until it has read it.
void Traces::noteProcess(qint64 id)
{
    note(ofArguments, partOf(id, u"cmdline"_s));
    noteStarted(id);
}

bool Traces::isIn(const testing::Canaries &canaries, const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return false;
    ++m_searched;
    return canaries.areIn(opened.readAll());
}

QStringList Traces::leaks(const testing::Canaries &canaries, const QString &folder,
                          const QStringList &exempt)
{
    QStringList found;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (canaries.areIn(text.key()))
            found.append(text.value());
    }
    m_searched += int(m_texts.size());
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const bool isExempt =
            std::any_of(exempt.begin(), exempt.end(),
                        [&file](const QString &one) { return file.startsWith(one); });
        if (!isExempt && isIn(canaries, file))
            found.append(file);
    }
    return found;
}

} // namespace windlass::journeys
