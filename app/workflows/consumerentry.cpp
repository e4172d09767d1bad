// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/consumerentry.h"

#include "auth/callbackaddress.h"
#include "handover/consumerfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::ConsumerEntry)
};

// The keys that were seen have 18 characters and the secrets 32, but nobody promises that: only a
// clear exchange of the two counts.
constexpr qsizetype longestKey = 24;
constexpr qsizetype shortestSecret = 28;

bool hasBlank(const QString &text)
{
    static const QRegularExpression blank(u"\\s"_s);
    return text.contains(blank);
}

bool isQuoted(const QString &text)
{
    static const QString quotes = u"\"'`“”„‘’«»"_s;
    return !text.isEmpty() && (quotes.contains(text.front()) || quotes.contains(text.back()));
}

bool isSwapped(const ConsumerEntry &entry)
{
    return entry.key.size() >= shortestSecret && entry.secret.size() <= longestKey;
}

//! The value behind the first of \a labels; empty without one.
QString labelled(const QString &text, const QString &labels)
{
    const QRegularExpression pattern(
        u"(?<![A-Za-z])(?:%1)(?![A-Za-z])[\"'*\\s]*[:=]?[\"'*\\s]*([^\\s\"'*,;:={}]+)"_s.arg(
            labels),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured(1);
}

std::optional<ConsumerEntry> fromLabels(const QString &text)
{
    const QString key = labelled(text, u"\\w*client_?id|key"_s);
    const QString secret = labelled(text, u"\\w*client_?secret|secret"_s);
    if (key.isEmpty() || secret.isEmpty())
        return std::nullopt;
    return ConsumerEntry{key, secret, {}};
}

//! Two words and nothing else: which is which shows in their lengths, else the key comes first.
std::optional<ConsumerEntry> fromTwoWords(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    static const QRegularExpression word(u"\\A[A-Za-z0-9_~.-]{8,}\\z"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    if (words.size() != 2 || !word.match(words.at(0)).hasMatch()
        || !word.match(words.at(1)).hasMatch())
        return std::nullopt;
    const ConsumerEntry entry{words.at(0), words.at(1), {}};
    return isSwapped(entry) ? ConsumerEntry{entry.secret, entry.key, {}} : entry;
}

} // namespace

QString problemOf(const ConsumerEntry &entry)
{
    if (entry.key.isEmpty())
        return Text::tr("Enter the consumer's key.");
    if (hasBlank(entry.key))
        return entryFromText(entry.key)
                   ? Text::tr("Key and secret are both in the field of the key. Put each into its "
                              "own.")
                   : Text::tr("The key has blanks in it. Copy it again.");
    if (isQuoted(entry.key))
        return Text::tr("The key has quotation marks around it. Enter it without them.");
    if (entry.secret.isEmpty())
        return Text::tr("Enter the consumer's secret.");
    if (hasBlank(entry.secret))
        return entryFromText(entry.secret)
                   ? Text::tr("Key and secret are both in the field of the secret. Put each into "
                              "its own.")
                   : Text::tr("The secret has blanks in it. Copy it again.");
    if (isQuoted(entry.secret))
        return Text::tr("The secret has quotation marks around it. Enter it without them.");
    if (entry.key == entry.secret)
        return Text::tr("Key and secret are the same. Copy both again.");
    if (isSwapped(entry))
        return Text::tr("Key and secret seem to be swapped: the secret is the longer one.");
    if (!entry.callbackUrl.isEmpty()) {
        if (const auto address = auth::CallbackAddress::parse(entry.callbackUrl); !address)
            return address.error().message;
    }
    return {};
}

std::optional<ConsumerEntry> entryFromText(const QString &text)
{
    const auto labelledEntry = fromLabels(text);
    return labelledEntry ? labelledEntry : fromTwoWords(text);
}

Result<ForeignConsumer> entryFromFile(const QString &path)
{
    return handover::readConsumerFile(path).map([](const handover::FoundConsumer &found) {
        return ForeignConsumer{
            {found.key, found.secret, found.callbackUrl}, found.program, found.resolvers};
    });
}

QString proposedCallback()
{
    return auth::CallbackAddress::proposed().text();
}

} // namespace windlass::workflows
