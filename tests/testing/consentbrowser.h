// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>

namespace windlass::testing {

//! Plays the user's browser: opens the sign-in page, presses a button on it and follows where that
//! leads.
class ConsentBrowser final : public QObject
{
    Q_OBJECT
public:
    enum class Answer { Allow, Deny };

    explicit ConsentBrowser(QObject *parent = nullptr);

    void setAnswer(Answer answer) { m_answer = answer; }
    void open(const QUrl &page);

Q_SIGNALS:
    //! The last page: of the callback, or of the server when it did not offer the button.
    void arrived(int status, const QByteArray &body);

private:
    void follow(QNetworkReply &reply, const QUrl &page);
    void press(const QUrl &page, const QByteArray &html);

    QNetworkAccessManager m_network;
    Answer m_answer = Answer::Allow;
};

} // namespace windlass::testing
