// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/frontoffice.h"

#include "journeys/clipboardcontents.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

FrontOffice::FrontOffice()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return;
    watchClipboards(&m_clipboardWatch, [this](const QByteArray &contents) {
        if (!m_isElsewhere)
            desk.traces().note(u"the clipboard"_s, contents);
    });
}

void FrontOffice::copyElsewhere(const QString &text)
{
    m_isElsewhere = true;
    QGuiApplication::clipboard()->setText(text);
    m_isElsewhere = false;
}

bool FrontOffice::openOffice(const QStringList &serverArguments)
{
    if (!Workplace::openOffice(serverArguments))
        return false;
    useServices(office->services);
    return true;
}

bool FrontOffice::openSignedIn(const QStringList &serverArguments)
{
    return openOffice(serverArguments) && connectAccount();
}

void FrontOffice::useServices(const workflows::Services &services)
{
    context = std::make_unique<ui::Context>(
        ui::Context{services, office->sessions, office->apps, [this](const QUrl &page) {
                        pages.append(page);
                        if (isBrowserThere && page.path().contains(u"oauth2"_s))
                            browser.open(page);
                        return true;
                    }});
}

} // namespace windlass::journeys
