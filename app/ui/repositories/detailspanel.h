// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "workflows/browseworkspace.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace windlass::ui {

class CopyField;
class ReadmeView;
class RemedyButton;

//! What is to be known of the selected repository. What the list says shows at once; the rest is
//! asked for when the selection rests. Faces: nothing selected, looking, filled, empty repository,
//! gone (it was listed, and Bitbucket no longer has it), failed.
class DetailsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(const Context &context, QWidget *parent = nullptr);

    void showRepository(const std::optional<workflows::BrowseWorkspace> &browse,
                        const std::optional<bitbucket::Repository> &repository);
    [[nodiscard]] const std::optional<bitbucket::Repository> &repository() const
    {
        return m_repository;
    }

Q_SIGNALS:
    //! Bitbucket tells something newer than the list: a new name, for example.
    void repositoryRead(const bitbucket::Repository &repository);
    //! The user wants a repository that is gone out of the list.
    void removalWanted(const QString &uuid);
    //! Something about the repository could not be read; see RemedyButton.
    void remedyRequested(const windlass::Error &error);

protected:
    bool event(QEvent *event) override;

private:
    void keepLines();
    void lookCloser();
    void read(const Result<bitbucket::Repository> &repository);
    void loadNumbers();
    void showPullRequests(const Result<std::optional<qint64>> &count);
    void loadReadme();
    void showAddresses();
    void showSummary();
    void showGone(const Error &error);

    //! Calls \a f with the result, unless another repository is shown by then.
    template <typename T, typename F> void whileShown(const QFuture<Result<T>> &future, F f);

    const Context &m_context;
    QLabel *m_summary;
    QPushButton *m_remove;
    RemedyButton *m_remedy;
    QWidget *m_addresses;
    CopyField *m_https;
    CopyField *m_ssh;
    ReadmeView *m_readme;
    QTimer m_rest;
    std::optional<workflows::BrowseWorkspace> m_browse;
    std::optional<bitbucket::Repository> m_repository;
    std::optional<qint64> m_branches;
    std::optional<qint64> m_pullRequests;
    bool m_arePullRequestsRefused = false; //!< for lack of a permission
    QString m_note;                        //!< a new name, or why nothing more is known
    int m_generation = 0;
};

} // namespace windlass::ui
