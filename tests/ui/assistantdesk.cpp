// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "ui/signin/connectdialog.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::uitests {

AssistantDesk::AssistantDesk() = default;

AssistantDesk::~AssistantDesk() = default;

bool AssistantDesk::open()
{
    if (!openOffice())
        return false;
    show(office->services);
    return true;
}

void AssistantDesk::show(const workflows::Services &services)
{
    dialog.reset();
    useServices(services);
    dialog = std::make_unique<ui::ConnectDialog>(*context);
    dialog->show();
}

QWidget *AssistantDesk::shownPage() const
{
    return dialog->findChild<QStackedWidget *>()->currentWidget();
}

QString AssistantDesk::title() const
{
    return shownPage()->findChild<QLabel *>(u"stepNumber"_s)->text();
}

template <typename T> T *AssistantDesk::find(const QString &name) const
{
    return shownPage()->findChild<T *>(name);
}

template QLabel *AssistantDesk::find<QLabel>(const QString &) const;
template QLineEdit *AssistantDesk::find<QLineEdit>(const QString &) const;
template QPushButton *AssistantDesk::find<QPushButton>(const QString &) const;
template QAbstractButton *AssistantDesk::find<QAbstractButton>(const QString &) const;
template QWidget *AssistantDesk::find<QWidget>(const QString &) const;

QString AssistantDesk::text(const QString &label) const
{
    const auto *found = find<QLabel>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

bool AssistantDesk::press(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    if (button == nullptr || !button->isVisible()
        || !QTest::qWaitFor([button] { return button->isEnabled(); }, journeys::patience))
        return false;
    button->click();
    return true;
}

void AssistantDesk::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

bool AssistantDesk::signIn()
{
    if (!press(u"haveKey"_s) || !press(u"advancedCallback"_s))
        return false;
    type(u"consumerKey"_s, desk.key());
    type(u"consumerSecret"_s, desk.secret());
    type(u"callbackUrl"_s, desk.callback());
    return press(u"signIn"_s);
}

store::Account AssistantDesk::connectOnce()
{
    return connectAccount() ? account : store::Account();
}

bool AssistantDesk::waitForStep(int step) const
{
    const QString wanted =
        QCoreApplication::translate("windlass::ui::StepPage", "Step %L1 of %L2").arg(step).arg(4);
    return QTest::qWaitFor([this, wanted] { return title() == wanted; }, journeys::patience);
}

bool AssistantDesk::setScopes(const QStringList &scopes)
{
    const QJsonObject consumer{{u"key"_s, desk.key()},
                               {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
    return desk.visitor().control("POST", u"consumer"_s, consumer).status == 200;
}

} // namespace windlass::uitests
