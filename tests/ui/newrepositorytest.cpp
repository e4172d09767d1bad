// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newrepositorytest.h"

#include "ui/signin/connectdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace windlass::uitests {

bitbucket::RepositoryDraft named(const QString &name)
{
    bitbucket::RepositoryDraft draft;
    draft.workspace = u"acme"_s;
    draft.name = name;
    return draft;
}

void NewRepositoryTest::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    m_account = m_desk->connectOnce();
    QVERIFY(!m_account.userUuid.isEmpty());
}

void NewRepositoryTest::cleanup()
{
    m_window.reset();
    m_dialog.reset();
    m_desk.reset();
}

void NewRepositoryTest::open(const ui::RepositoryProposal &proposal)
{
    m_dialog = std::make_unique<ui::ChooseRepositoryDialog>(*m_desk->context, m_account, proposal);
    m_dialog->show();
}

const QWidget *NewRepositoryTest::face() const
{
    if (m_dialog != nullptr)
        return m_dialog.get();
    return m_window->findChild<ui::ChooseRepositoryDialog *>();
}

QString NewRepositoryTest::text(const QString &label) const
{
    const auto *found = find<QLabel>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

void NewRepositoryTest::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void NewRepositoryTest::waitForRows()
{
    const auto *rows = find<QTreeView>(u"repositories"_s);
    QTRY_VERIFY(rows != nullptr && rows->model()->rowCount() > 10);
}

} // namespace windlass::uitests
