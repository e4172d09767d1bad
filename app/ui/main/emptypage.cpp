// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/emptypage.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/sign.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent),
      m_done(new QWidget(this)),
      m_connect(button(this, u"connect"_s, tr("Connect to Bitbucket..."))),
      m_addApp(button(this, u"addFirstApp"_s, tr("Add App...")))
{
    setObjectName(u"emptyPage"_s);
    auto *steps = new QGridLayout;
    steps->addWidget(headingLabel(this, 0, u"1"_s), 0, 0);
    steps->addWidget(m_connect, 0, 1);
    steps->addWidget(m_done, 0, 1);
    steps->addWidget(headingLabel(this, 0, u"2"_s), 1, 0);
    steps->addWidget(m_addApp, 1, 1);
    auto *done = new QHBoxLayout(m_done);
    done->setContentsMargins({});
    done->addWidget(new SignLabel(Sign::Ok, m_done));
    QLabel *connected = plainLabel(m_done, tr("Connected"));
    connected->setWordWrap(false); // the steps stay in the middle
    done->addWidget(connected);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(headingLabel(this, 3, tr("Push a generated app to Bitbucket.")), 0,
                      Qt::AlignHCenter);
    layout->addLayout(steps);
    layout->setAlignment(steps, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_connect, &QPushButton::clicked, this, &EmptyPage::connectRequested);
    connect(m_addApp, &QPushButton::clicked, this, &EmptyPage::addAppRequested);
    setConnected(false);
}

void EmptyPage::setConnected(bool isConnected)
{
    m_connect->setVisible(!isConnected);
    m_done->setVisible(isConnected);
    (isConnected ? m_addApp : m_connect)->setDefault(true);
}

} // namespace windlass::ui
