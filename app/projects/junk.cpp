// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/junk.h"

#include "projects/ignorefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::projects {

struct JunkSearch::FolderRule
{
    Junk::What what = Junk::What::Cache;
    QStringList beside; // any of these in the folder above
    QStringList inside; // or any of these in it; both empty: the name is enough
};

struct JunkSearch::FileRule
{
    Junk::What what = Junk::What::Cache;
    QString name;
    QString prefix;
    QString suffix;
    QByteArray begins; // the file's first bytes
    qint64 above = 0;

    [[nodiscard]] bool fits(const QString &fileName, qint64 bytes) const
    {
        return bytes >= above && (name.isEmpty() || name == fileName) && fileName.startsWith(prefix)
               && fileName.endsWith(suffix);
    }
    [[nodiscard]] QString line() const { return name.isEmpty() ? prefix + u'*' + suffix : name; }
};

struct JunkSearch::Table
{
    QHash<QString, FolderRule> folders;
    QList<FileRule> files;
};

namespace {

Junk::What whatOf(const QJsonObject &rule)
{
    using What = Junk::What;
    static const QHash<QString, What> all{
        {u"packages"_s, What::Packages}, {u"build"_s, What::Build},     {u"cache"_s, What::Cache},
        {u"editor"_s, What::Editor},     {u"system"_s, What::System},   {u"dump"_s, What::Dump},
        {u"database"_s, What::Database}, {u"archive"_s, What::Archive}, {u"log"_s, What::Log}};
    Q_ASSERT(all.contains(rule["what"_L1].toString()));
    return all.value(rule["what"_L1].toString());
}

bool hasAny(const QString &folder, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&folder](const QString &name) {
        return name.contains(u'*') ? !QDir(folder).entryList({name}, QDir::Files).isEmpty()
                                   : QFile::exists(folder + u'/' + name);
    });
}

} // namespace

const JunkSearch::Table &JunkSearch::table()
{
    static const Table all = [] {
        QFile file(u":/projects/junk.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QJsonObject object =
            QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
        Table read;
        const QJsonArray folders = object["folders"_L1].toArray();
        for (const auto &value : folders) {
            const QJsonObject rule = value.toObject();
            read.folders.insert(rule["name"_L1].toString(),
                                {whatOf(rule), rule["beside"_L1].toVariant().toStringList(),
                                 rule["inside"_L1].toVariant().toStringList()});
        }
        const QJsonArray files = object["files"_L1].toArray();
        for (const auto &value : files) {
            const QJsonObject rule = value.toObject();
            read.files.append({whatOf(rule), rule["name"_L1].toString(),
                               rule["prefix"_L1].toString(), rule["suffix"_L1].toString(),
                               QByteArray::fromHex(rule["begins"_L1].toString().toLatin1()),
                               rule["above"_L1].toInteger()});
        }
        Q_ASSERT(!read.folders.isEmpty() && !read.files.isEmpty());
        return read;
    }();
    return all;
}

JunkSearch::JunkSearch(QString folder) : m_folder(std::move(folder))
{
}

JunkSearch::~JunkSearch() = default;

std::optional<Junk> JunkSearch::find(const QString &path, qint64 bytes)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (auto folder = ofFolder(path.left(std::max<qsizetype>(slash, 0))))
        return folder;
    const QString name = path.mid(slash + 1);
    for (const FileRule &rule : table().files) {
        if (rule.fits(name, bytes) && (rule.begins.isEmpty() || begins(path, rule.begins)))
            return Junk{rule.what, path, rule.line(), false};
    }
    return std::nullopt;
}

std::optional<Junk> JunkSearch::ofFolder(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    if (const auto known = m_known.constFind(path); known != m_known.constEnd())
        return *known;
    std::optional<Junk> junk = ofFolder(path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0)));
    if (!junk)
        junk = judgeFolder(path);
    return *m_known.insert(path, junk);
}

std::optional<Junk> JunkSearch::judgeFolder(const QString &path) const
{
    const QString name = path.section(u'/', -1);
    const auto rule = table().folders.constFind(name);
    if (rule == table().folders.constEnd())
        return std::nullopt;
    const QString whole = m_folder + u'/' + path;
    const bool isNameEnough = rule->beside.isEmpty() && rule->inside.isEmpty();
    if (!isNameEnough && !hasAny(whole.section(u'/', 0, -2), rule->beside)
        && !hasAny(whole, rule->inside))
        return std::nullopt;
    // A name that means junk by itself does so everywhere; another one only here.
    return Junk{rule->what, path, isNameEnough ? name + u'/' : ignoreLineFor(path) + u'/', true};
}

bool JunkSearch::begins(const QString &path, const QByteArray &bytes) const
{
    QFile file(m_folder + u'/' + path);
    return file.open(QIODevice::ReadOnly) && file.read(bytes.size()) == bytes;
}

} // namespace windlass::projects
