// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/resolveroffer.h"

#include <QWidget>

class QLabel;

namespace windlass::ui {

//! The resolvers of a configuration that was read, to be taken over or left. Hidden while there are
//! none.
class ResolverOfferPanel final : public QWidget
{
    Q_OBJECT
public:
    //! \a profile must outlive the panel.
    explicit ResolverOfferPanel(const Profile &profile, QWidget *parent = nullptr);

    //! Reads again what is offered.
    void load();

Q_SIGNALS:
    void accepted(); //!< they are the chosen ones now
    void refused(const windlass::Error &error);

private:
    void accept();
    void decline();

    const Profile &m_profile;
    std::optional<workflows::ResolverOffer> m_offer;
    QLabel *m_text;
};

} // namespace windlass::ui
