// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagedesk.h"

using namespace Qt::StringLiterals;

namespace windlass::uitests {

using State = ui::AppController::State;

bool PageDesk::show(const store::App &shown)
{
    app = std::make_unique<ui::AppController>(*context, shown);
    page = std::make_unique<ui::AppPage>(*context);
    page->setConnected(true);
    page->showApp(app.get());
    page->show();
    page->activateWindow();
    return QTest::qWaitFor([this] { return app->state() != State::Looking; }, journeys::patience);
}

bool PageDesk::waitFor(State wanted) const
{
    return QTest::qWaitFor([&] { return app->state() == wanted; }, journeys::patience);
}

QPushButton *PageDesk::button(const QString &name) const
{
    return page->findChild<QPushButton *>(name);
}

QString PageDesk::text(const QString &label) const
{
    const auto *found = page->findChild<QLabel *>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

} // namespace windlass::uitests
