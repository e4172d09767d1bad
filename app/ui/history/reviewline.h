// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "ui/context.h"
#include "workflows/reviewstanding.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace windlass::ui {

//! How one pull request stands. Asks when it is shown, and every other minute while somebody looks;
//! after a failure not before another look.
class ReviewLine final : public QWidget
{
    Q_OBJECT
public:
    //! \a context must outlive the line.
    explicit ReviewLine(const Context &context, QWidget *parent = nullptr);

    //! \param number  of the pull request, in the link's repository; 0: there is none
    void showRequest(const store::Link &link, int number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Known
    {
        QDateTime askedAt; //!< UTC
        QString text;
    };
    [[nodiscard]] QString key() const;
    void askIfOld();
    void ask();
    void arrived(const QString &key, const Result<workflows::ReviewStanding> &standing);
    void tell(const QString &text);

    const Context &m_context;
    store::Link m_link;
    int m_number = 0;
    QHash<QString, Known> m_known;
    QTimer m_again;
    QLabel *m_text;
};

} // namespace windlass::ui
