// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/severaldocuments.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace windlass::handover {

namespace {

//! Only listens for where a document begins.
class DocumentListener final : public YAML::EventHandler
{
public:
    [[nodiscard]] const YAML::Mark &begin() const { return m_begin; }

    void OnDocumentStart(const YAML::Mark &mark) override { m_begin = mark; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t,
                  const std::string &) override
    {
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
    }
    void OnMapEnd() override {}

private:
    YAML::Mark m_begin;
};

} // namespace

bool hasSeveralDocuments(const std::string &yaml)
{
    std::istringstream stream(yaml);
    YAML::Parser parser(stream);
    DocumentListener first;
    DocumentListener second;
    if (!parser.HandleNextDocument(first) || !parser.HandleNextDocument(second))
        return false;
    if (second.begin().pos == first.begin().pos)
        throw YAML::ParserException(first.begin(), {});
    return true;
}

} // namespace windlass::handover
