// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/systembrowser.h"

#include "journeys/fixtureapp.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

SystemBrowser::SystemBrowser(Desk &desk) : m_desk(desk), m_note(desk.path(u"asked"_s))
{
}

bool SystemBrowser::install()
{
    const QString applications = m_desk.environment.value(u"XDG_DATA_HOME"_s) + u"/applications"_s;
    const QString configuration = m_desk.environment.value(u"XDG_CONFIG_HOME"_s);
    const QString script = m_desk.path(u"browser"_s);
    const QByteArray note = m_note.toUtf8();
    return QDir().mkpath(applications) && QDir().mkpath(configuration)
           && writeFile(script, "#!/bin/sh\nprintf '%s' \"$1\" >\"" + note + ".part\"\nmv \"" + note
                                    + ".part\" \"" + note + "\"\n")
           && QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
           && writeFile(applications + u"/journey.desktop"_s,
                        "[Desktop Entry]\nType=Application\nName=Journey\nExec=" + script.toUtf8()
                            + " %u\n"
                              "MimeType=x-scheme-handler/http;x-scheme-handler/https;\n")
           && writeFile(configuration + u"/mimeapps.list"_s,
                        "[Default Applications]\nx-scheme-handler/http=journey.desktop\n"
                        "x-scheme-handler/https=journey.desktop\n");
}

QUrl SystemBrowser::openedPage()
{
    QFile note(m_note);
    if (!QTest::qWaitFor([&note] { return note.exists(); }, patience)
        || !note.open(QIODevice::ReadOnly))
        return {};
    const QUrl page = QUrl::fromEncoded(note.readAll());
    note.remove();
    return page;
}

} // namespace windlass::journeys
