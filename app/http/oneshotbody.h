// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QNetworkRequest>

namespace windlass::http {

//! A request body that can be sent only once.
//!
//! QNetworkAccessManager sends any request again, a POST too, when the server closes the connection
//! before its first byte: two repositories, or a refresh token used twice. A body that cannot be
//! rewound turns that into the error ContentReSendError.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray content, QObject *parent = nullptr);

    //! Makes \a request fit for such a body.
    void prepare(QNetworkRequest &request) const;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_content;
    qint64 m_position = 0;
};

} // namespace windlass::http
