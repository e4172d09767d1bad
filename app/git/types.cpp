// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/types.h"

#include "git/pathrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::BranchName)
};

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isForbidden(QChar c)
{
    return c.unicode() <= 0x20 || c.unicode() == 0x7f || u"~^:?*[\\"_s.contains(c);
}

bool hasLoneSurrogate(const QString &text)
{
    return !QStringView(text).isValidUtf16();
}

// A branch is a file on disk, and while it moves a second one with ".lock" at the end of its name.
bool isGoodComponent(QStringView part)
{
    constexpr qsizetype longestFileName = 255;
    constexpr qsizetype lockSuffix = 5;
    return !part.isEmpty() && !part.startsWith(u'.') && !part.endsWith(".lock"_L1)
           && part.toUtf8().size() <= longestFileName - lockSuffix;
}

} // namespace

std::optional<ObjectId> ObjectId::fromHex(QStringView hex)
{
    constexpr qsizetype digits = 40;
    if (hex.size() != digits || !std::all_of(hex.begin(), hex.end(), isHexDigit))
        return std::nullopt;
    return ObjectId(hex.toString().toLower());
}

// The rules of git-check-ref-format(1), and those of "git branch" on top (no leading '-', not
// HEAD).
Result<BranchName> BranchName::parse(const QString &text)
{
    const auto bad = [](const QString &message) { return fail(ErrorKind::BadInput, message); };
    if (text.isEmpty())
        return bad(Text::tr("Type a name for the branch."));
    if (std::any_of(text.begin(), text.end(), isForbidden) || hasLoneSurrogate(text))
        return bad(Text::tr("A branch name cannot contain spaces or any of ~ ^ : ? * [ \\."));
    if (text.contains(".."_L1) || text.contains("@{"_L1) || text.endsWith(u'.'))
        return bad(
            Text::tr("A branch name cannot contain \"..\" or \"@{\" or end with a full stop."));
    if (text.startsWith(u'-') || text == "HEAD"_L1 || text == "@"_L1)
        return bad(Text::tr("\"%1\" has a meaning of its own in git. Choose another branch name.")
                       .arg(text));
    const QList<QStringView> parts = QStringView(text).split(u'/');
    if (!std::all_of(parts.begin(), parts.end(), isGoodComponent))
        return bad(
            Text::tr("No part of a branch name can be empty, start with a full stop, end with "
                     "\".lock\" or be longer than 250 bytes."));
    return BranchName(text);
}

Result<QString> checkedDirectory(const QString &text)
{
    QStringList parts = text.trimmed().split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    const QString directory = parts.join(u'/');
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    const bool isGood = !parts.contains(u".."_s) && !directory.contains(u'\\')
                        && !hasLoneSurrogate(directory)
                        && std::none_of(directory.begin(), directory.end(), isControl)
                        && isAcceptedPath(directory.toStdString(), false);
    if (!isGood)
        return fail(ErrorKind::BadInput,
                    Text::tr("\"%1\" cannot be a folder of a repository. Type one like "
                             "services/shop.")
                        .arg(text));
    return directory;
}

} // namespace windlass::git
