// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "models/appmodel.h"
#include "projects/plan.h"
#include "store/types.h"
#include "ui/context.h"
#include "ui/publish/progressmarks.h"
#include "workflows/publishproject.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace windlass::workflows {
class WatchApp;
}

namespace windlass::ui {

//! One app of the list while the window is open: its plan, its running push and how the last one
//! ended.
class AppController final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Looking,   //!< the folder is being read
        Unusable,  //!< planError() says why
        NotLinked, //!< no repository chosen
        SignedOut, //!< the link's account is not signed in
        Paused,    //!< a push was begun and never ended
        Ready,     //!< there is something to push
        UpToDate,
        Running,
    };

    //! What a publish is for.
    enum class Way { Push, FastForward, Preview };

    struct Outcome
    {
        Result<> result;
        workflows::PublishReport report;
        Way way = Way::Push;
    };

    //! What new output of a generator does to people's work.
    struct Review
    {
        workflows::OutputReview output;
        QStringList notes;      //!< what is otherwise than usual, whole sentences
        bool isForPush = false; //!< a push stopped for it
    };

    AppController(const Context &context, store::App app, QObject *parent = nullptr);
    ~AppController() override;

    [[nodiscard]] const store::App &app() const { return m_app; }
    [[nodiscard]] State state() const;
    [[nodiscard]] const std::optional<projects::Plan> &plan() const { return m_plan; }
    [[nodiscard]] const std::optional<Error> &planError() const { return m_planError; }
    //! What the user lets pass in the next push.
    [[nodiscard]] const QList<store::KeptFinding> &keptOnce() const { return m_keptOnce; }
    //! Of the push that runs, or of the first look at the folder.
    [[nodiscard]] const workflows::PublishProgress &progress() const { return m_progress; }
    [[nodiscard]] const std::optional<Outcome> &outcome() const { return m_outcome; }
    //! Of the last push or preview.
    [[nodiscard]] const std::optional<Review> &review() const { return m_review; }
    //! Whether there is a repository that new output of a generator can be compared with.
    [[nodiscard]] bool mayPreview() const;

    //! The branch that a push goes to, for people.
    [[nodiscard]] QString branch() const;
    //! The one that was chosen last, which may still be looked up.
    [[nodiscard]] QString wantedBranch() const { return m_branchInCheck.value_or(branch()); }
    //! What somebody wrote for the next push; nothing: the usual message will do.
    [[nodiscard]] const std::optional<QString> &typedMessage() const { return m_typedMessage; }
    void setTypedMessage(const QString &message) { m_typedMessage = message; }
    //! For the sidebar: "14 changes", "up to date", …
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] models::AppStanding standing() const;

    //! What Bitbucket did not accept about the repository that the last push asked for.
    [[nodiscard]] QList<bitbucket::FieldComplaint> complaints() const;

    //! The repository that the folder's git configuration names, while the app has no link.
    [[nodiscard]] std::optional<bitbucket::RepositoryAddress> named() const;
    //! Looks \a address up and, when it is there, links the app to it. Nothing is pushed.
    void linkTo(const bitbucket::RepositoryAddress &address, const store::Account &account);

    //! Reads link and folder again, unless a push is running.
    void refresh();
    //! Whether what changes in the folder shows by itself. It costs a watch of the system for each
    //! folder and file, so only the app that is looked at has it.
    void setWatched(bool isWatched);
    //! The app goes elsewhere now: how the last push ended no longer matters.
    void relinked();
    void setMode(store::PublishMode mode);
    //! Where a commit, or the pull request, shall go. A branch that is not there is refused. What
    //! is begun before that is known waits for it, and is not done then.
    void chooseBranch(const QString &name);
    //! How it is pushed for review from now on, as ReviewDialog gives it.
    void setReview(const store::Link &chosen);
    //! In which folder of its repository it is from now on, as git::checkedDirectory() gives it.
    void setBaseDirectory(const QString &directory);
    //! Whether the folder is output of a generator from now on. One with a repository is none.
    void setSource(store::SourceKind source);
    //! Whether the folder is output of Amplication, so that its rules may be followed.
    [[nodiscard]] bool isOutputOfAmplication() const;
    //! Whether what Amplication's servers write once is written once from now on.
    void setWritesOnce(bool writesOnce);
    void push(const QString &message);
    //! What ended last once more: a look stays a look. \param message  should it be a push
    void retry(const QString &message);
    //! Finds out what a push of generator output would do; nothing is sent.
    void preview();
    //! Remembers what was decided in a review.
    void decide(const QList<store::OutputChoice> &choices);
    //! Likewise, and pushes then.
    void pushDecided(const QList<store::OutputChoice> &choices, const QString &message);
    //! To a branch of its own, from now on.
    void pushForReview(const QString &message);
    //! Brings a folder without changes of its own forward to what is new on its branch.
    void getNewCommits();
    //! Shows a push of this app that somebody else has made and will remove. Not while one runs.
    void follow(workflows::PublishProject *publish);
    //! Writes to the folder's .gitignore what leaves \a finding out.
    void leaveOut(const projects::Finding &finding);
    //! \param always  not only for the next push
    void keep(const projects::Finding &finding, bool always);
    //! Works with the folder from now on, though somebody else may have prepared it.
    void trustFolder();
    //! Stops the push, also one that still waits, or the first look at the folder.
    void cancel();
    //! Bitbucket has told more about the user since the plan was made.
    void judgeAuthor();

Q_SIGNALS:
    void changed();
    //! For screen readers, each once: how far the push is, and that it went well.
    void news(const QString &text);
    //! review() is to be looked at: it was asked for, or a push of ours stopped for it.
    void reviewReady();
    //! A push ended, well or not; for who does not look at the window.
    void ended(const QString &text);

private:
    //! What was asked for while a branch was looked up, or the folder after a push that failed.
    struct Held
    {
        QString message;
        Way way;
        std::optional<git::ObjectId> tree; //!< of the plan that was shown, in the latter case
    };

    void begin(const QString &message, Way way);
    void hold(const Held &wanted);
    void goOnWith(const Held &wanted);
    void branchChecked(const QString &name, bool isWanted, const Result<> &good);
    [[nodiscard]] bool isPreviewing() const
    {
        return m_publish != nullptr && m_way == Way::Preview;
    }
    void keepReview(const workflows::PublishProject &done);
    void previewed(const workflows::PublishProject &done);
    void saveChoices(const QList<store::OutputChoice> &choices, const std::function<void()> &then);
    void lookedUp(const store::Account &account, const Result<bitbucket::Repository> &found);
    void planArrived(const Result<projects::Plan> &plan, const std::optional<store::Link> &link);
    void progressed(const workflows::PublishProgress &progress);
    void readApp();
    using ChangeLink = std::function<void(store::Link &)>;
    //! Only what \a change does is written. \return false when it could not be: the outcome says
    //! why
    [[nodiscard]] bool writeLink(const ChangeLink &change);
    void changeLink(const ChangeLink &change); //!< likewise, and reads the app again
    void watch();
    void folderChanged();
    void finished(workflows::PublishProject *done);

    const Context &m_context;
    store::App m_app;
    std::optional<projects::Plan> m_plan;
    std::optional<store::Link> m_planLink;    //!< that m_plan was made for
    std::optional<git::ObjectId> m_shownTree; //!< of the last plan
    std::optional<Error> m_planError;
    QList<store::KeptFinding> m_keptOnce;
    std::optional<store::JournalEntry> m_interrupted;
    bool m_isSignedOut = false;
    bool m_isLookingUp = false; //!< what named() tells
    std::stop_source m_planStop;
    int m_planGeneration = 0;
    bool m_isPlanning = false;
    bool m_isPlanOutdated = false; //!< the folder changed while it was read
    QDateTime m_planBegan;
    std::unique_ptr<workflows::WatchApp> m_watch;  //!< null: nobody looks at this app
    QPointer<workflows::PublishProject> m_publish; //!< ours, or one that is followed
    workflows::PublishProgress m_progress;
    ProgressMarks m_marks;
    Way m_way = Way::Push; //!< of m_publish
    std::optional<QString> m_branchInCheck;
    std::optional<Held> m_held;
    std::optional<QString> m_typedMessage;
    std::optional<Outcome> m_outcome;
    std::optional<Review> m_review;
};

} // namespace windlass::ui
