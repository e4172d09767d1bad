// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apppagetest.h"

#include "journeys/fixtureapp.h"
#include "ui/facechecks.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::uitests {

void AppPageTest::initTestCase()
{
    m_light = QApplication::palette();
}

void AppPageTest::init()
{
    m_desk = std::make_unique<PageDesk>();
    QVERIFY(m_desk->openSignedIn());
}

void AppPageTest::cleanup()
{
    m_desk.reset();
    QApplication::setPalette(m_light);
}

void AppPageTest::show(const QMap<QString, QByteArray> &files)
{
    m_folder = m_desk->desk.path(u"shop-api"_s);
    for (auto file = files.begin(); file != files.end(); ++file)
        QVERIFY(journeys::writeFile(m_folder + u'/' + file.key(), file.value()));
    const auto app = m_desk->office->addNewApp(m_folder, u"new-shop"_s, m_desk->account);
    QVERIFY(app.link);
    QVERIFY(m_desk->show(app));
    m_desk->page->resize(500, 480);
}

void AppPageTest::keepPicture(const QString &name)
{
    QTRY_COMPARE(cutOn(*m_desk->page), QStringList());
    const QString folder = qEnvironmentVariable("WINDLASS_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(m_desk->page->grab().save(u"%1/app-%2-light.png"_s.arg(folder, name)));
    QApplication::setPalette(darkPalette());
    QTRY_VERIFY(m_desk->page->palette().color(QPalette::Window).lightness() < 100);
    QVERIFY(m_desk->page->grab().save(u"%1/app-%2-dark.png"_s.arg(folder, name)));
    QApplication::setPalette(m_light);
}

} // namespace windlass::uitests
