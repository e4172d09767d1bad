// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/regenerate.h"
#include "git/samplefolder.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

namespace windlass::testing {

//! A server with a repository, people who work in it with plain git, and machines on which a
//! generator's output is merged again and again. What happens is drawn from a seed; after each
//! generation the world compares with git and with what it knows itself.
class GeneratorWorld final
{
public:
    explicit GeneratorWorld(quint32 seed);

    //! Something happens. \return false when what must hold does not; problem() tells.
    [[nodiscard]] bool step();
    [[nodiscard]] QString problem() const { return m_problem; }

    struct Counts
    {
        int generations = 0;
        int clean = 0; //!< compared with git's own merge
        int conflicts = 0;
        int lost = 0; //!< generations whose base was gone
        int squashed = 0;
        int secondMachine = 0;
        int deletedBranches = 0;

        Counts &operator+=(const Counts &other);
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    using Id = std::optional<git::ObjectId>;

    bool generate();
    bool editAsPeople();
    bool mergeReview();
    bool deleteReview();
    bool loseOutputs();
    bool replaceMachine();

    void runGenerator();
    void writeApp() const;
    [[nodiscard]] QByteArray randomEdit();
    [[nodiscard]] std::optional<git::RegenerateRequest> requestNow() const;
    [[nodiscard]] bool checkBase(const git::OutputBase &found, const Id &known);
    [[nodiscard]] bool checkMerge(const git::RegenerateRequest &request,
                                  const git::Regenerated &done);
    [[nodiscard]] bool compareWithGit(const git::RegenerateRequest &request,
                                      const git::Regenerated &done);
    [[nodiscard]] bool checkLines(const git::RegenerateRequest &request,
                                  const git::Regenerated &done);
    [[nodiscard]] bool checkDeleted(const git::RegenerateRequest &request,
                                    const git::Regenerated &done, const Id &base);
    [[nodiscard]] bool push(const git::Regenerated &done);

    [[nodiscard]] QString at(const QString &name) const { return m_folder.place() + u'/' + name; }
    [[nodiscard]] QByteArray below(const QByteArray &path) const;
    [[nodiscard]] bool readTips();
    [[nodiscard]] Id tip(const QString &branch) const;
    [[nodiscard]] QSet<QByteArray> filesOf(const Id &commit, const QString &directory) const;
    [[nodiscard]] QMap<QByteArray, QByteArray> peopleLines(const git::ObjectId &commit) const;
    [[nodiscard]] bool fails(const QString &problem);
    bool inPeoplesClone(const QByteArray &script);

    SampleFolder m_folder; // the app's own folder; everything else is beside it
    QRandomGenerator m_random;
    QString m_directory;
    QMap<QByteArray, QList<QByteArray>> m_files; // of the generator
    QSet<QByteArray> m_executable;
    QMap<QString, QSet<QByteArray>> m_outputs; // the files of each
    QMap<QString, git::ObjectId> m_tips;       // the server's branches when the step began
    int m_run = 0;
    int m_lines = 0; // of people, so far
    QString m_machine = QStringLiteral("one.git");
    // What the world knows of the last output brought to each branch.
    Id m_mainBase;
    Id m_reviewBase;
    bool m_isReviewMerged = false;
    bool m_wasMerged = false;
    Id m_mergedSource;
    Counts m_counts;
    QString m_problem;
};

} // namespace windlass::testing
