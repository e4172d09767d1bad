// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/pathfindings.h"

#include "projects/ignorefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

using Severity = Finding::Severity;

constexpr int mostOfAKind = 50;
constexpr int longestPath = 240; // Windows allows 260 with the folder in front

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Finding)
};

//! Why Windows cannot have a file or folder of this name.
bool isImpossibleOnWindows(const QString &name)
{
    static const QRegularExpression signs(u"[<>:\"\\\\|?*\\x01-\\x1f]|[. ]\\z"_s);
    static const QRegularExpression devices(
        u"\\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\.|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return signs.match(name).hasMatch() || devices.match(name).hasMatch();
}

class PathSearch final
{
public:
    explicit PathSearch(const QString &folder) : m_folder(folder) {}

    void look(const CommitFile &file)
    {
        lookAtParts(file.path);
        if (file.path.size() > longestPath)
            report({u"long-path"_s, file.path, Severity::Note,
                    Text::tr("The path of %1 is too long for Windows.")
                        .arg(file.path.section(u'/', -1))});
        // An entry of a link's size is a link or a short file.
        if (file.bytes < longestTarget)
            lookAtLink(file);
    }

    [[nodiscard]] const QList<Finding> &found() const { return m_found; }

private:
    static constexpr qint64 longestTarget = 4096;

    //! Each folder on the way and the file itself, once.
    void lookAtParts(const QString &path)
    {
        qsizetype start = 0;
        while (start <= path.size()) {
            qsizetype end = path.indexOf(u'/', start);
            end = end < 0 ? path.size() : end;
            const QString part = path.left(end);
            if (!m_seen.contains(part)) {
                m_seen.insert(part);
                lookAtName(part, path.mid(start, end - start));
            }
            start = end + 1;
        }
    }

    void lookAtName(const QString &path, const QString &name)
    {
        if (isImpossibleOnWindows(name))
            report({u"windows-name"_s, path, Severity::Note,
                    Text::tr("Windows cannot have a file named %1. Nobody can clone it there.")
                        .arg(pathInWords(path))});
        const QString folded = path.toCaseFolded().normalized(QString::NormalizationForm_C);
        const auto other = m_folded.constFind(folded);
        if (other == m_folded.constEnd())
            m_folded.insert(folded, path);
        else
            report({u"case-clash"_s, path, Severity::Warning,
                    Text::tr("%1 and %2 are one file on Windows and macOS. One of them will be "
                             "lost there.")
                        .arg(pathInWords(path), pathInWords(*other))});
    }

    void lookAtLink(const CommitFile &file)
    {
        const QString path = m_folder + u'/' + file.path;
        std::error_code error;
        const std::filesystem::path target =
            std::filesystem::read_symlink(QFile::encodeName(path).toStdString(), error);
        if (error)
            return; // no link
        const QString whole = QDir::cleanPath(path.section(u'/', 0, -2) + u'/'
                                              + QFile::decodeName(target.string().c_str()));
        const bool isInside = whole == m_folder || whole.startsWith(m_folder + u'/');
        if (isInside && target.is_relative())
            return;
        report({u"outside-link"_s,
                file.path,
                Severity::Warning,
                Text::tr("%1 is a link that leaves the folder. It leads nowhere for others.")
                    .arg(pathInWords(file.path)),
                {},
                file.isCommitted ? QStringList() : QStringList{ignoreLineFor(file.path)}});
    }

    void report(const Finding &finding)
    {
        if (m_counts[finding.kind]++ < mostOfAKind)
            m_found.append(finding);
    }

    const QString m_folder;
    QSet<QString> m_seen;
    QHash<QString, QString> m_folded; // how it is written, by what a system without case sees
    QHash<QString, int> m_counts;
    QList<Finding> m_found;
};

} // namespace

QList<Finding> pathFindings(const QString &folder, const QList<CommitFile> &files)
{
    PathSearch search(folder);
    for (const CommitFile &file : files)
        search.look(file);
    return search.found();
}

} // namespace windlass::projects
