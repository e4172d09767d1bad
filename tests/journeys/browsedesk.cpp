// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/browsedesk.h"

#include "foundation/language.h"
#include "models/workspacemodel.h"
#include "ui/main/mainwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

BrowseDesk::BrowseDesk()
{
    if (spokenLanguage() == "en"_L1) // others bring theirs
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // 30,000, not 30000
}

BrowseDesk::~BrowseDesk()
{
    closeWindow();
}

bool BrowseDesk::open(const QString &scenario)
{
    return openSignedIn({u"--scenario"_s, scenario});
}

void BrowseDesk::startWindow()
{
    window = std::make_unique<ui::MainWindow>(*context);
    window->resize(1024, 600);
    window->show();
}

void BrowseDesk::closeWindow()
{
    window.reset();
}

template <typename T> T *BrowseDesk::find(const QString &name) const
{
    for (T *found : window->findChildren<T *>(name)) {
        if (found->isVisible())
            return found;
    }
    return window->findChild<T *>(name);
}

template QLabel *BrowseDesk::find<QLabel>(const QString &) const;
template QLineEdit *BrowseDesk::find<QLineEdit>(const QString &) const;
template QAbstractButton *BrowseDesk::find<QAbstractButton>(const QString &) const;
template QWidget *BrowseDesk::find<QWidget>(const QString &) const;

QAbstractItemView *BrowseDesk::workspaces() const
{
    return window->findChild<QAbstractItemView *>(u"workspaces"_s);
}

QAbstractItemView *BrowseDesk::rows() const
{
    return window->findChild<QWidget *>(u"workspacePage"_s)
        ->findChild<QAbstractItemView *>(u"repositories"_s);
}

QString BrowseDesk::text(const QString &label) const
{
    const auto *found = find<QLabel>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

bool BrowseDesk::clickWorkspace(const QString &slug)
{
    QAbstractItemView *list = workspaces();
    const auto find = [list, &slug] {
        const QAbstractItemModel &model = *list->model();
        const auto found = model.match(model.index(0, 0), models::WorkspaceModel::SlugRole, slug, 1,
                                       Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    };
    if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 0 && find().isValid(); },
                         patience))
        return false;
    list->scrollTo(find());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(find()).center());
    return true;
}

bool BrowseDesk::waitForStatus(const QString &wanted) const
{
    return QTest::qWaitFor([&] { return text(u"listStatus"_s).contains(wanted); }, patience);
}

void BrowseDesk::settle() const
{
    QTest::qWait(400); // no signal tells that nothing more will come: longer than every timer
    (void)QTest::qWaitFor([this] { return !text(u"listStatus"_s).contains(u"loading"_s); },
                          patience);
}

void BrowseDesk::picture(const QString &name, QWidget *widget) const
{
    const QString folder = qEnvironmentVariable("WINDLASS_PICTURES", u"pictures"_s);
    QDir().mkpath(folder);
    QWidget *shown = widget != nullptr ? widget : static_cast<QWidget *>(window.get());
    QVERIFY(shown->grab().save(u"%1/%2.png"_s.arg(folder, name)));
}

int BrowseDesk::calls()
{
    int count = 0;
    const QJsonArray requests =
        desk.visitor().control("GET", u"requests"_s).json.value("requests"_L1).toArray();
    for (const QJsonValue &request : requests)
        count += request["host"_L1].toString() == "api"_L1 ? 1 : 0;
    return count;
}

void BrowseDesk::forgetCalls()
{
    desk.forgetCalls();
}

} // namespace windlass::journeys
