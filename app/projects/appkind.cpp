// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/appkind.h"

#include "projects/kindtable.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

constexpr auto mostBytes = qint64{1024} * 1024; // a file of marks is never this large

//! "^11.0.1", "~> 8.0", ">=3.22.0 <4" → the first version in it; "workspace:*" has none.
QString versionIn(const QString &text)
{
    static const QRegularExpression version(u"^[\\s~^>=<v]*([0-9]{1,6}(?:\\.[0-9]{1,6}){0,3})"_s);
    return version.match(text).captured(1);
}

//! The files of one folder that may have marks; each is read once.
class Marks final
{
public:
    explicit Marks(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] bool has(const Mark &mark) { return find(mark).has_value(); }

    //! What \a mark finds; empty text when it only says that it is there.
    [[nodiscard]] std::optional<QString> find(const Mark &mark)
    {
        switch (mark.kind) {
        case Mark::Kind::File:
            return matching(mark.file).isEmpty() ? std::nullopt : std::optional(QString());
        case Mark::Kind::Package:
            return findPackage(mark.key.constFirst());
        case Mark::Kind::Json:
            return findKey(mark.file, mark.key);
        case Mark::Kind::Text:
            return findText(mark);
        }
        return std::nullopt;
    }

private:
    //! The paths that fit \a pattern, which has '*' in at most its last two parts.
    QStringList matching(const QString &pattern) const
    {
        if (!pattern.contains(u'*'))
            return QFileInfo::exists(m_folder.filePath(pattern)) ? QStringList{pattern}
                                                                 : QStringList();
        const QString last = pattern.section(u'/', -1);
        const auto entries = QDir::Files | QDir::Hidden;
        if (!pattern.contains(u'/'))
            return m_folder.entryList({last}, entries, QDir::Name);
        QStringList paths;
        const QStringList folders =
            m_folder.entryList({pattern.section(u'/', 0, -2)}, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders) {
            for (const QString &name : QDir(m_folder.filePath(folder)).entryList({last}, entries))
                paths.append(folder + u'/' + name);
        }
        return paths;
    }

    std::optional<QString> findText(const Mark &mark)
    {
        for (const QString &path : matching(mark.file)) {
            const auto match = mark.pattern.match(QString::fromUtf8(text(path)));
            if (match.hasMatch())
                return match.captured(1);
        }
        return std::nullopt;
    }

    std::optional<QString> findKey(const QString &path, const QStringList &key)
    {
        QJsonValue value = QJsonDocument::fromJson(text(path)).object();
        for (const QString &step : key)
            value = value[step];
        if (value.isUndefined())
            return std::nullopt;
        return value.toString();
    }

    std::optional<QString> findPackage(const QString &name)
    {
        for (const QString &group : {u"dependencies"_s, u"devDependencies"_s}) {
            if (auto found = findKey(u"package.json"_s, {group, name}))
                return found;
        }
        return std::nullopt;
    }

    //! Without a byte order mark. Empty for what is no plain file or too large.
    QByteArray text(const QString &path)
    {
        if (const auto known = m_texts.constFind(path); known != m_texts.constEnd())
            return *known;
        const QFileInfo info(m_folder.filePath(path));
        QFile file(info.filePath());
        QByteArray text;
        if (info.isFile() && info.size() <= mostBytes && file.open(QIODevice::ReadOnly))
            text = file.read(mostBytes);
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        return *m_texts.insert(path, text);
    }

    QDir m_folder;
    QHash<QString, QByteArray> m_texts;
};

} // namespace

QString AppKind::title() const
{
    return u"%1 %2"_s.arg(name, version.section(u'.', 0, 1)).simplified();
}

QString AppKind::shortTitle() const
{
    return u"%1 %2"_s.arg(name, version.section(u'.', 0, 0)).simplified();
}

AppKind recogniseKind(const QString &folder)
{
    Marks marks(folder);
    const auto isThere = [&marks](const Mark &mark) { return marks.has(mark); };
    for (const KindRow &row : kindTable()) {
        const bool fits = std::any_of(
            row.marks.cbegin(), row.marks.cend(), [&isThere](const QList<Mark> &together) {
                return std::all_of(together.cbegin(), together.cend(), isThere);
            });
        if (!fits)
            continue;
        AppKind kind{row.id, row.name, {}, row.ignores};
        for (const Mark &source : row.versions) {
            if (kind.version.isEmpty())
                kind.version = versionIn(marks.find(source).value_or(QString()));
        }
        return kind;
    }
    return {};
}

} // namespace windlass::projects
