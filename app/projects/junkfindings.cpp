// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/junkfindings.h"

#include "foundation/sizetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Junk)
};

QString nameOf(Junk::What what)
{
    using What = Junk::What;
    switch (what) {
    case What::Packages:
        return Text::tr("installed packages");
    case What::Build:
        return Text::tr("build output");
    case What::Cache:
        return Text::tr("a cache");
    case What::Editor:
        return Text::tr("settings of an editor");
    case What::System:
        return Text::tr("files of the operating system");
    case What::Dump:
        return Text::tr("a memory dump");
    case What::Database:
        return Text::tr("a database");
    case What::Archive:
        return Text::tr("an archive");
    case What::Log:
        return Text::tr("a log");
    }
    return {};
}

} // namespace

JunkFiles::JunkFiles(const QString &folder, const QList<CommitFile> &files)
{
    JunkSearch search(folder);
    for (const CommitFile &file : files) {
        const std::optional<Junk> junk = search.find(file.path, file.bytes);
        if (!junk || !junk->isFolder)
            m_outside.append(file);
        if (!junk)
            continue;
        const QString key = junk->isFolder ? junk->path : u'/' + junk->ignoreLine;
        auto heap = m_heapOf.find(key);
        if (heap == m_heapOf.end()) {
            heap = m_heapOf.insert(key, m_heaps.size());
            m_heaps.append({*junk});
        }
        Heap &known = m_heaps[*heap];
        ++known.files;
        known.bytes += file.bytes;
        known.isCommitted = known.isCommitted || file.isCommitted;
    }
}

QList<Finding> JunkFiles::findings() const
{
    QList<Finding> found;
    for (const Heap &heap : m_heaps) {
        const QString message =
            Text::tr("%1 is %2: %Ln file(s), %3. It need not be pushed.", nullptr, heap.files)
                .arg(pathInWords(heap.junk.path), nameOf(heap.junk.what), sizeText(heap.bytes));
        Finding finding{u"junk"_s, heap.junk.path, Finding::Severity::Warning, message};
        finding.bytes = heap.bytes;
        if (!heap.isCommitted)
            finding.ignoreLines = {heap.junk.ignoreLine};
        found.append(finding);
    }
    return found;
}

const Junk *JunkFiles::folderOf(const QString &path) const
{
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        const auto heap = m_heapOf.constFind(path.left(slash));
        if (heap != m_heapOf.constEnd())
            return &m_heaps.at(*heap).junk;
    }
    return nullptr;
}

} // namespace windlass::projects
