// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/remoteoffer.h"

#include "models/plaintext.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace windlass::ui {

RemoteOffer::RemoteOffer(QWidget *parent) : QWidget(parent), m_text(plainLabel(this))
{
    m_text->setObjectName(u"namedRepository"_s);
    auto *choose = button(this, u"chooseNamed"_s, tr("Choose It"));
    choose->setAccessibleDescription(tr("Chooses the repository that git's configuration names"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_named); });
    hide();
}

void RemoteOffer::showOffer(const std::optional<bitbucket::RepositoryAddress> &named)
{
    setVisible(named.has_value());
    if (!named)
        return;
    m_named = *named;
    m_text->setText(
        tr("This folder's git configuration names %1/%2.")
            .arg(models::plainLine(named->workspace), models::plainLine(named->repository)));
}

} // namespace windlass::ui
