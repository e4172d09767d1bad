// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/node.h"

#include <QByteArray>
#include <QList>

namespace windlass::identity {

//! How much a file may ask of whoever reads it.
struct YamlLimits
{
    qint64 bytes = 4'000'000; //!< of a file
    int depth = 64;           //!< of values within values
    qint64 size = 200'000;    //!< values of a document, aliases unfolded
};

//! One document of a file: its value, or why there is none.
struct YamlDocument
{
    Node::Pointer value = {}; //!< none: see problem
    int line = 0;             //!< of the problem
    QString problem = {};     //!< a sentence, without anything of the file
};

//! The documents of a file one after another; what is wrong in one of them does not touch the
//! others. Plain words and numbers are told apart as in YAML 1.2, which Backstage reads.
//! \note Any thread.
[[nodiscard]] QList<YamlDocument> yamlDocuments(const QByteArray &content,
                                                const YamlLimits &limits = {});

} // namespace windlass::identity
