// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/types.h"

#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace windlass::git {

//! What one side has at a path.
struct OutputSide
{
    enum class Kind { File, Executable, Link, Submodule };
    ObjectId id; //!< of the blob; of a submodule: its commit
    Kind kind = Kind::File;
    qint64 bytes = 0;
    bool isBinary = false; //!< or too large to tell

    [[nodiscard]] bool operator==(const OutputSide &) const = default;
};

//! What is put where generator and people disagree.
enum class OutputDecision {
    People,
    Generated,
    Markers, //!< both, with git's markers between; without lines to mark: what is left, else
             //!< people's
};

//! A path about which generator and people disagree.
struct OutputConflict
{
    enum class Kind {
        BothChanged,
        BothAdded,
        PeopleDeleted,    //!< and the generator changed it
        GeneratorDeleted, //!< and people changed it
        FileAndFolder,    //!< a file on one side, a folder on the other
        Unlike,           //!< a file on one side, a link on the other
        Unknown,          //!< only the generator has it, and nobody knows whether people deleted it
    };
    Kind kind = Kind::BothChanged;
    QString path;                   //!< below the app's place in the repository, as shown to people
    QByteArray name;                //!< the same as git has it
    std::optional<OutputSide> base; //!< nothing here and below: not there
    std::optional<OutputSide> people;    //!< as it is in the repository
    std::optional<OutputSide> generated; //!< as it came out this time
    std::optional<OutputDecision> decision = {};

    //! Both sides have lines that markers can stand between.
    [[nodiscard]] bool mayBeMarked() const;
};

//! Asked for each conflict; nothing: it stays undecided.
using DecideOutput = std::function<std::optional<OutputDecision>(const OutputConflict &)>;

//! The trees that are merged, each with the app at its root.
struct OutputTrees
{
    std::optional<ObjectId> base;   //!< the output that people's work started from
    std::optional<ObjectId> people; //!< nothing: the repository has nothing at the app's place
    ObjectId generated;
    //! The base was there once and is gone: a file that only the generator has may be one that
    //! people deleted, so it is a question, too. What only people have is kept.
    bool isBaseLost = false;
};

struct OutputMerge
{
    std::optional<ObjectId> tree;    //!< nothing while anything is undecided
    QList<OutputConflict> conflicts; //!< all of them, with what was decided, in the order of paths
};

//! Merges a generator's output with what people made of the one before, as git's merge without
//! renames does. Objects are written to the repository, nothing else.
//!
//! \param repository  the one of a folder, or a bare one
//! Errors: those of mergeTrees(). \note Any thread.
[[nodiscard]] Result<OutputMerge> mergeOutput(const QString &repository, const OutputTrees &trees,
                                              const DecideOutput &decide = {},
                                              std::stop_token stop = {});

} // namespace windlass::git
