// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/finding.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace windlass::ui {

class SignLabel;

//! The panel has buttons to decide about \a finding; else it must be settled elsewhere.
[[nodiscard]] bool isDecision(const projects::Finding &finding);

//! What the user should decide before a push, one thing at a time, the gravest first.
class FindingsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    //! Those that were decided are passed over. Hides itself when nothing is left.
    void showFindings(const QList<projects::Finding> &findings);

Q_SIGNALS:
    void leaveOutRequested(const windlass::projects::Finding &finding);
    void keepRequested(const windlass::projects::Finding &finding, bool always);
    //! A secret is in the history already: what to do about it?
    void helpRequested();

private:
    void showCurrent();
    void showNext();
    void keep(bool always);
    void leaveOut();

    SignLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_leaveOut;
    QPushButton *m_keep;
    QPushButton *m_next;
    QList<projects::Finding> m_findings; //!< undecided
    qsizetype m_current = 0;
};

} // namespace windlass::ui
