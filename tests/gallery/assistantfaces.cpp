// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/face.h"
#include "ui/assistantdesk.h"
#include "ui/signin/connectdialog.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

using uitests::AssistantDesk;
using Desk = std::shared_ptr<AssistantDesk>;

namespace {

bool waitForText(const AssistantDesk &desk, const QString &label, const QString &text = {})
{
    return QTest::qWaitFor(
        [&] { return text.isEmpty() ? !desk.text(label).isEmpty() : desk.text(label) == text; },
        journeys::patience);
}

bool unfold(AssistantDesk &desk, const QString &title)
{
    auto *button = desk.find<QAbstractButton>(title);
    if (button != nullptr && !button->isChecked())
        button->click();
    return button != nullptr && button->isChecked();
}

//! The assistant in step \a step, with \a unfolded open when it names something.
Scene atStep(int step, const QString &unfolded = {})
{
    const auto desk = std::make_shared<AssistantDesk>();
    if (!desk->open())
        return {};
    desk->isBrowserThere = step == 4;
    bool isReached = true;
    if (step == 2)
        isReached = desk->press(u"haveKey"_s);
    if (step >= 3)
        isReached = desk->signIn();
    isReached = isReached && desk->waitForStep(step);
    if (step == 2)
        isReached = isReached && waitForText(*desk, u"secretPlace"_s);
    if (step == 4)
        isReached = isReached
                    && waitForText(*desk, u"browse"_s, spoken("windlass::ui::FeatureTable", "yes"));
    if (!unfolded.isEmpty())
        isReached = isReached && unfold(*desk, unfolded);
    return {desk, nullptr, isReached ? desk->dialog.get() : nullptr};
}

Scene accessDenied()
{
    const auto desk = std::make_shared<AssistantDesk>();
    if (!desk->open())
        return {};
    desk->browser.setAnswer(testing::ConsentBrowser::Answer::Deny);
    const bool isReached = desk->signIn() && waitForText(*desk, u"errorMessage"_s);
    return {desk, nullptr, isReached ? desk->dialog.get() : nullptr};
}

//! The check-up after something was refused.
Scene permissionMissing()
{
    const auto desk = std::make_shared<AssistantDesk>();
    if (!desk->open())
        return {};
    const store::Account account = desk->connectOnce();
    const bool isSetUp = desk->setScopes({u"account"_s, u"repository:write"_s});
    desk->dialog->checkPermissions(account, {u"repository:admin"_s});
    const bool isReached = isSetUp && waitForText(*desk, u"create-repositories"_s);
    return {desk, nullptr, isReached ? desk->dialog.get() : nullptr};
}

Scene checkUpFailed()
{
    const auto desk = std::make_shared<AssistantDesk>();
    if (!desk->open())
        return {};
    const store::Account account = desk->connectOnce();
    const bool isSetUp = desk->desk.addFault({{u"host"_s, u"api"_s},
                                              {u"path"_s, u"/2.0/user"_s},
                                              {u"action"_s, u"status"_s},
                                              {u"times"_s, 0}});
    desk->dialog->checkPermissions(account);
    const bool isReached = isSetUp && waitForText(*desk, u"errorMessage"_s);
    return {desk, nullptr, isReached ? desk->dialog.get() : nullptr};
}

} // namespace

QList<Face> assistantFaces()
{
    const auto step = [](const QString &state, int number, const QString &unfolded = {}) {
        return Face{u"assistant"_s, state, [=] { return atStep(number, unfolded); }};
    };
    return {step(u"1-create-a-key"_s, 1),
            step(u"1-why-these"_s, 1, u"whyThese"_s),
            step(u"1-other-programs"_s, 1, u"advancedPurposes"_s),
            step(u"2-enter-key"_s, 2),
            step(u"2-callback"_s, 2, u"advancedCallback"_s),
            step(u"3-waiting"_s, 3),
            step(u"3-nothing-came-back"_s, 3, u"nothingCameBack"_s),
            {u"assistant"_s, u"3-denied"_s, accessDenied},
            step(u"4-ready"_s, 4),
            {u"assistant"_s, u"4-permission-missing"_s, permissionMissing},
            {u"assistant"_s, u"4-failed"_s, checkUpFailed}};
}

} // namespace windlass::gallery
