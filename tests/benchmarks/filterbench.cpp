// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/browsebench.h"

#include "foundation/deliver.h"
#include "models/repositorymodel.h"
#include "ui/repositories/repositorytable.h"
#include "ui/repositories/repositoryview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSortFilterProxyModel>

#include <algorithm>

#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace windlass::bench {

using namespace Qt::StringLiterals;
using bitbucket::Repository;
using models::RepositoryModel;

namespace {

Repository repositoryNumber(int number)
{
    static const QStringList kinds{u"api"_s, u"web"_s, u"admin"_s, u"worker"_s, u"docs"_s};
    Repository repository;
    repository.name = u"%1 service %2"_s.arg(kinds.at(number % 5)).arg(number);
    repository.slug = QString(repository.name).replace(u' ', u'-');
    repository.fullName = u"forge/"_s + repository.slug;
    repository.uuid = u"{%1-4c1f-8f2a-2c3d4e5f6a02-aaaaaaaaaa}"_s.arg(number, 8, 16, QChar(u'0'));
    repository.description = u"Generated app"_s;
    repository.project = {u"{apps}"_s, u"APPS"_s, u"Apps"_s};
    repository.language = u"typescript"_s;
    repository.mainBranch = u"main"_s;
    repository.size = 1000 * number;
    repository.updatedOn =
        QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC).addSecs(-60 * number);
    repository.page = QUrl(u"https://bitbucket.org/"_s + repository.fullName);
    repository.cloneUrl = QUrl(u"https://bitbucket.org/%1.git"_s.arg(repository.fullName));
    repository.sshAddress = u"git@bitbucket.org:%1.git"_s.arg(repository.fullName);
    return repository;
}

//! In pages of a hundred, as the server has them.
models::RepositorySource sourceOf(int count)
{
    const auto load = [count](const bitbucket::RepositoryQuery &, const QUrl &next) {
        const int first = next.query().toInt();
        const int last = std::min(first + 100, count);
        Page<Repository> page;
        for (int number = first; number < last; ++number)
            page.items.append(repositoryNumber(number));
        if (last < count)
            page.next = QUrl(u"https://api.example/?%1"_s.arg(last));
        return ready<Page<Repository>>(page);
    };
    return {.load = load};
}

double residentMegabytes()
{
#ifdef __GLIBC__
    malloc_trim(0); // what was freed is not growth
#endif
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().split(' ');
    return words.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

//! Somebody who types a name, and takes it back.
QStringList keystrokes()
{
    QStringList texts;
    for (const QString &word : {u"service 29"_s, u"admin"_s, u"zzz"_s}) {
        for (int length = 1; length <= word.size(); ++length)
            texts.append(word.first(length));
        for (qsizetype length = word.size() - 1; length >= 0; --length)
            texts.append(word.first(length));
    }
    return texts;
}

//! A table on the screen, with what a keystroke in its filter does.
class Typist
{
public:
    Typist(QWidget &table, std::function<void(const QString &)> filter)
        : m_view(table.findChild<QTreeView *>()), m_filter(std::move(filter))
    {
        if (m_view == nullptr)
            m_view = qobject_cast<QTreeView *>(&table);
        table.resize(800, 600);
        table.show();
        QApplication::processEvents();
    }

    //! Milliseconds until the rows are painted again.
    [[nodiscard]] double type(const QString &text)
    {
        QElapsedTimer timer;
        timer.start();
        m_filter(text);
        QApplication::processEvents();
        m_view->viewport()->repaint();
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    QTreeView *m_view;
    std::function<void(const QString &)> m_filter;
};

bool load(RepositoryModel &model, int count)
{
    model.setSource(sourceOf(count));
    QElapsedTimer timer;
    timer.start();
    while (model.rowCount() < count && timer.elapsed() < 60000) {
        model.setLastVisible(model.rowCount());
        QApplication::processEvents();
    }
    return model.rowCount() == count;
}

struct Times
{
    QList<double> ours;
    QList<double> plain;
};

Times measureOnce(ui::RepositoryTable &table, QSortFilterProxyModel &proxy)
{
    ui::RepositoryView view;
    view.setModel(&proxy);
    view.arrangeColumns();
    Typist ours(table, [&table](const QString &text) { table.model().setNameFilter(text); });
    Typist plain(view, [&proxy](const QString &text) { proxy.setFilterFixedString(text); });
    Times times;
    for (const QString &text : keystrokes()) {
        times.ours.append(ours.type(text));
        times.plain.append(plain.type(text));
    }
    return times;
}

} // namespace

QString measureFilter(int repositories, int runs, Report &report)
{
    Row median(u"filter keystroke to repaint, median"_s, u"ms"_s);
    Row plainMedian(u"the same by QSortFilterProxyModel, median"_s, u"ms"_s);
    Row worst(u"filter keystroke to repaint, worst"_s, u"ms"_s);
    Row plainWorst(u"the same by QSortFilterProxyModel, worst"_s, u"ms"_s);
    Row memory(u"memory of the rows"_s, u"MB"_s);
    for (int run = 0; run < runs; ++run) {
        RepositoryModel behind;
        ui::RepositoryTable table;
        const bool isBehindLoaded = load(behind, repositories);
        const double before = residentMegabytes();
        if (!isBehindLoaded || !load(table.model(), repositories))
            return u"The rows did not come."_s;
        memory.add(residentMegabytes() - before);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&behind);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        const Times times = measureOnce(table, proxy);
        median.add(quantile(times.ours, 0.5));
        plainMedian.add(quantile(times.plain, 0.5));
        worst.add(quantile(times.ours, 1));
        plainWorst.add(quantile(times.plain, 1));
    }
    median.compareWith(plainMedian);
    worst.compareWith(plainWorst);
    median.setNote(u"%1 rows"_s.arg(repositories));
    for (const Row &row : {median, plainMedian, worst, plainWorst, memory})
        report.add(row);
    return {};
}

} // namespace windlass::bench
