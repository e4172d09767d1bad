// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/resolverofferpanel.h"

#include "models/plaintext.h"
#include "ui/settings/resolvertexts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace windlass::ui {

//! What comes from a file may be of any length.
static QString shortLine(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() > longest ? text.first(longest - 1) + u'…' : text;
}

ResolverOfferPanel::ResolverOfferPanel(const Profile &profile, QWidget *parent)
    : QWidget(parent), m_profile(profile), m_text(plainLabel(this))
{
    m_text->setObjectName(u"resolverOffer"_s);
    m_text->setWordWrap(false); // tabs do not ask which height goes with a width
    auto *use = button(this, u"useOffer"_s, tr("Use T&hese"));
    auto *leave = button(this, u"leaveOffer"_s, tr("Lea&ve as It Is"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 0, 0, 1, 3);
    layout->addWidget(use, 1, 0);
    layout->addWidget(leave, 1, 1);
    layout->setColumnStretch(2, 1);
    for (QPushButton *each : {use, leave})
        each->setAutoDefault(false);
    connect(use, &QPushButton::clicked, this, &ResolverOfferPanel::accept);
    connect(leave, &QPushButton::clicked, this, &ResolverOfferPanel::decline);
}

void ResolverOfferPanel::load()
{
    m_offer = workflows::keptOffer(m_profile);
    setVisible(m_offer.has_value());
    if (!m_offer)
        return;
    QStringList lines{
        tr("%1 looks for people in this order:").arg(shortLine(models::plainLine(m_offer->file)))};
    int number = 0;
    for (const identity::ResolverChoice &choice : m_offer->resolvers) {
        lines.append(u"%1. %2"_s.arg(QLocale().toString(++number), resolverTitle(choice.resolver)));
        for (const QString &option : resolverOptions(choice))
            lines.append(u"    "_s + shortLine(models::plainLine(option)));
    }
    if (!m_offer->leftOut.isEmpty())
        lines.append(
            tr("Left out: %1").arg(shortLine(models::plainLine(m_offer->leftOut.join(u", "_s)))));
    m_text->setText(lines.join(u'\n'));
}

void ResolverOfferPanel::accept()
{
    const auto taken = workflows::acceptOffer(m_profile, *m_offer);
    if (!taken) {
        Q_EMIT refused(taken.error());
        return;
    }
    load();
    announce(*parentWidget(), tr("These are used now."));
    Q_EMIT accepted();
}

void ResolverOfferPanel::decline()
{
    workflows::forgetOffer(m_profile);
    load();
}

} // namespace windlass::ui
