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
      m_addApp(button(this, u"addFirstApp"_s, tr("Add App..."))),
      m_offer(makeOffer())
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
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_offer);
    layout->addStretch();
    connect(m_connect, &QPushButton::clicked, this, &EmptyPage::connectRequested);
    connect(m_addApp, &QPushButton::clicked, this, &EmptyPage::addAppRequested);
    setConnected(false);
}

QWidget *EmptyPage::makeOffer()
{
    auto *offer = new QWidget(this);
    QLabel *question = plainLabel(offer, tr("No account?"));
    question->setWordWrap(false); // beside its answer, in the middle
    m_practice = button(offer, u"tryPractice"_s, tr("Try Without an Account"));
    m_practice->setAutoDefault(false);
    m_whyNoPractice = plainLabel(offer);
    m_whyNoPractice->setObjectName(u"whyNoPractice"_s);
    m_whyNoPractice->setAlignment(Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(question);
    row->addWidget(m_practice);
    row->addStretch();
    auto *layout = new QVBoxLayout(offer);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_whyNoPractice);
    connect(m_practice, &QPushButton::clicked, this, &EmptyPage::practiceRequested);
    return offer;
}

void EmptyPage::offerPractice(const QString &whyNot)
{
    m_isOffered = true;
    m_practice->setEnabled(whyNot.isEmpty());
    m_practice->setAccessibleDescription(whyNot);
    m_whyNoPractice->setText(whyNot);
    m_whyNoPractice->setVisible(!whyNot.isEmpty());
    updateOffer();
}

void EmptyPage::updateOffer()
{
    m_offer->setVisible(m_isOffered && !m_isConnected);
}

void EmptyPage::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    updateOffer();
    m_connect->setVisible(!isConnected);
    m_done->setVisible(isConnected);
    (isConnected ? m_addApp : m_connect)->setDefault(true);
}

} // namespace windlass::ui
