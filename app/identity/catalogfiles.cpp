// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/catalogfiles.h"

#include "foundation/sizetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::CatalogFiles)
};

//! The files of a catalog with the names that complaints use.
struct Source
{
    QString path;
    QString name;
};

//! Reads files one after another into a catalog until they become too much.
class Reader final
{
public:
    explicit Reader(const FolderLimits &limits) : m_limits(limits) {}

    //! False: nothing more is to be read.
    bool read(const Source &source)
    {
        QFile file(source.path);
        if (!QFileInfo(source.path).isFile() || !file.open(QIODevice::ReadOnly)) {
            m_catalog.complain({source.name, 0, Text::tr("The file cannot be read.")});
            return true;
        }
        const QByteArray content = file.read(m_limits.file.bytes + 1);
        m_bytes += content.size();
        if (m_bytes > m_limits.bytes) {
            m_catalog.complain({source.name, 0,
                                Text::tr("The files are larger than %1 together. This one and "
                                         "those after it are left out.")
                                    .arg(sizeText(m_limits.bytes))});
            return false;
        }
        for (const YamlDocument &document : yamlDocuments(content, m_limits.file)) {
            if (document.value)
                m_catalog.add(parseEntity(*document.value), source.name, document.value->line);
            else
                m_catalog.complain({source.name, document.line, document.problem});
        }
        return true;
    }

    [[nodiscard]] Catalog done()
    {
        m_catalog.connect();
        return std::move(m_catalog);
    }

private:
    const FolderLimits m_limits;
    Catalog m_catalog;
    qint64 m_bytes = 0;
};

//! One more than allowed when there are more.
QList<Source> sourcesIn(const QString &folder, int most)
{
    QDirIterator entries(folder, {u"*.yaml"_s, u"*.yml"_s}, QDir::Files | QDir::Readable,
                         QDirIterator::Subdirectories);
    QList<Source> sources;
    while (entries.hasNext() && sources.size() <= most) {
        const QString path = entries.next();
        sources.append({path, QDir(folder).relativeFilePath(path)});
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source &left, const Source &right) { return left.name < right.name; });
    return sources;
}

Result<QList<Source>> folderSources(const QString &folder, const FolderLimits &limits)
{
    const QList<Source> sources = sourcesIn(folder, limits.files);
    if (sources.isEmpty())
        return fail(ErrorKind::BadInput,
                    Text::tr("There is no YAML file in the catalog folder %1.").arg(folder));
    if (sources.size() > limits.files)
        return fail(ErrorKind::BadInput,
                    Text::tr("The catalog folder %1 has more than %L2 YAML files. Choose the one "
                             "that holds people and groups.")
                        .arg(folder)
                        .arg(limits.files));
    return sources;
}

Result<QList<Source>> sourcesAt(const QString &path, const FolderLimits &limits)
{
    const QFileInfo place(path);
    if (!place.exists())
        return fail(ErrorKind::NotFound, Text::tr("The catalog %1 is not there.").arg(path));
    if (place.isDir())
        return folderSources(path, limits);
    if (!place.isFile() || !place.isReadable())
        return fail(ErrorKind::BadInput, Text::tr("The catalog %1 cannot be read.").arg(path));
    return QList<Source>{{path, place.fileName()}};
}

} // namespace

Result<Catalog> readCatalog(const QStringList &paths, const FolderLimits &limits)
{
    QList<Source> sources;
    for (const QString &path : paths) {
        const auto more = sourcesAt(path, limits);
        if (!more)
            return tl::unexpected(more.error());
        sources.append(*more);
    }
    Reader reader(limits);
    for (const Source &source : sources) {
        if (!reader.read(source))
            break;
    }
    return reader.done();
}

} // namespace windlass::identity
