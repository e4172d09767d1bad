// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositoryscript.h"

using namespace Qt::StringLiterals;

namespace windlass::modeltests {

using bitbucket::Repository;

Repository repository(const QString &name, int minute)
{
    Repository result;
    result.uuid = u"{%1}"_s.arg(name);
    result.slug = QString(name).replace(u' ', u'-');
    result.name = name;
    result.fullName = u"acme/"_s + result.slug;
    if (minute > 0)
        result.updatedOn = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(60 * minute);
    return result;
}

Page<Repository> page(const QStringList &names, const QString &next, int minute)
{
    Page<Repository> result;
    for (const QString &name : names)
        result.items.append(repository(name, minute--));
    if (!next.isEmpty())
        result.next = QUrl(u"https://api.example/"_s + next);
    return result;
}

QStringList names(const QString &prefix, int count, int first)
{
    QStringList all;
    for (int number = first; number < first + count; ++number)
        all.append(u"%1 %2"_s.arg(prefix).arg(number));
    return all;
}

models::RepositorySource RepositoryScript::source(const store::ListState &state, bool isFresh)
{
    models::RepositorySource source;
    source.load = [this](const bitbucket::RepositoryQuery &query, const QUrl &next) {
        asked.push_back(std::make_unique<Asked>(Asked{query, next, {}}));
        asked.back()->promise.start();
        return asked.back()->promise.future();
    };
    if (!kept.isEmpty()) {
        source.readKept = [this](int count) {
            const QList<Repository> part = kept.first(std::min<qsizetype>(count, kept.size()));
            kept.remove(0, part.size());
            return part;
        };
    }
    source.kept = state;
    source.isFresh = isFresh;
    source.listed = [this](const store::ListState &now) { listed.append(now); };
    source.vanished = [this](const QStringList &gone) { vanished += gone; };
    source.pausedUntil = [this] { return pausedUntil; };
    return source;
}

void RepositoryScript::answer(int index, const Result<RepositoryPage> &result)
{
    auto &promise = asked.at(std::size_t(index))->promise;
    promise.addResult(result);
    promise.finish();
}

void RepositoryScript::cancel(int index)
{
    asked.at(std::size_t(index))->promise = {};
}

QStringList namesIn(const models::RepositoryModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.repositoryAt(row).name);
    return names;
}

} // namespace windlass::modeltests
