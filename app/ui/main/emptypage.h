// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace windlass::ui {

//! What a first start shows.
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setConnected(bool isConnected);
    //! Offers Windlass to who has no account. \param whyNot  why it cannot be tried, as a sentence;
    //! or empty
    void offerPractice(const QString &whyNot);

Q_SIGNALS:
    void connectRequested();
    void addAppRequested();
    void practiceRequested();

private:
    [[nodiscard]] QWidget *makeOffer();
    void updateOffer();

    QWidget *m_done; //!< says that the first step is
    QPushButton *m_connect;
    QPushButton *m_addApp;
    QPushButton *m_practice = nullptr;
    QLabel *m_whyNoPractice = nullptr;
    QWidget *m_offer; //!< with the two above
    bool m_isOffered = false;
    bool m_isConnected = false;
};

} // namespace windlass::ui
