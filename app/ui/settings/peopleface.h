// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "workflows/recognise.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace windlass::ui {

class ErrorPanel;
class ResolverList;
class ResolverOfferPanel;

//! Settings, People: where the catalog is, how accounts are looked for in it, and whether they must
//! be found. A dry run tells whether Backstage would let the account in. What is chosen holds at
//! once.
class PeopleFace final : public QWidget
{
    Q_OBJECT
public:
    //! \a context must outlive the face.
    explicit PeopleFace(const Context &context, QWidget *parent = nullptr);

    //! Reads again what holds.
    void load();

private:
    [[nodiscard]] QWidget *buildPlace();
    [[nodiscard]] QWidget *buildRules();
    [[nodiscard]] QWidget *buildDryRun();
    void choosePaths(const QStringList &paths);
    //! Whether the catalog of the field is the one in use now; else it says why not.
    bool takePlace();
    void takeToken();
    void takeRest();
    [[nodiscard]] bool keep(const workflows::PeopleSettings &settings);
    void showPlace();
    void run();
    void showAnswer(const workflows::Recognition &recognition);
    void say(const QString &text);
    void refuse(const Error &error);
    void forgetAnswer();

    const Context &m_context;
    workflows::PeopleSettings m_used;
    int m_runs = 0; //!< the answer of an earlier one says nothing about what is chosen now
    QLineEdit *m_place = nullptr;
    QLabel *m_tokenLabel = nullptr;
    QLineEdit *m_token = nullptr;
    ResolverOfferPanel *m_offer = nullptr;
    ResolverList *m_resolvers = nullptr;
    QCheckBox *m_must = nullptr;
    QCheckBox *m_commits = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_copy = nullptr;
    QPlainTextEdit *m_answer = nullptr;
    ErrorPanel *m_error = nullptr;
    QString m_missing; //!< the entity to copy
};

} // namespace windlass::ui
