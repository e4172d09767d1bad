// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/findingspanel.h"

#include "foundation/sentences.h"
#include "models/plaintext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

using projects::Finding;

//! A secret that no ignore rule can take back.
bool isInHistory(const Finding &finding)
{
    return finding.kind == "secret"_L1 && finding.ignoreLines.isEmpty();
}

Sign signOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Stops:
        return Sign::Stop;
    case Finding::Severity::Warning:
        return Sign::Warning;
    case Finding::Severity::Note:
        break;
    }
    return Sign::Note;
}

//! Files that git cannot carry cannot be kept either: the commit would not have them.
bool mayBeKept(const Finding &finding)
{
    return finding.kind != "filter"_L1 && finding.kind != "unreadable"_L1
           && finding.kind != "staged"_L1;
}

bool mayBeLeftOut(const Finding &finding)
{
    return isInHistory(finding) || !finding.ignoreLines.isEmpty();
}

//! Where \a finding is among \a findings, which may be of a later look; -1: nowhere.
qsizetype placeOf(const Finding &finding, const QList<Finding> &findings)
{
    const auto same = std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &other) {
        return other.kind == finding.kind && other.path == finding.path
               && other.subject == finding.subject;
    });
    return same == findings.cend() ? -1 : std::distance(findings.cbegin(), same);
}

} // namespace

bool isDecision(const Finding &finding)
{
    return mayBeKept(finding) || mayBeLeftOut(finding);
}

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent),
      m_sign(new SignLabel(Sign::Note, this)),
      m_text(plainLabel(this)),
      m_leaveOut(button(this, u"leaveOut"_s, tr("Leave Out"))),
      m_keep(button(this, u"keep"_s, tr("Keep"))),
      m_next(button(this, u"nextFinding"_s, tr("Next")))
{
    m_text->setObjectName(u"findings"_s);
    m_keep->setAccessibleName(tr("Keep"));
    auto *choices = new QMenu(m_keep);
    choices->addAction(tr("This Time"), this, [this] { keep(false); });
    choices->addAction(tr("Always"), this, [this] { keep(true); });
    m_keep->setMenu(choices);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_leaveOut);
    row->addWidget(m_keep);
    row->addWidget(m_next);
    connect(m_leaveOut, &QPushButton::clicked, this, &FindingsPanel::leaveOut);
    connect(m_next, &QPushButton::clicked, this, &FindingsPanel::showNext);
    hide();
}

void FindingsPanel::showFindings(const QList<Finding> &findings)
{
    QList<Finding> undecided = findings;
    undecided.removeIf([](const Finding &finding) { return finding.isKept; });
    const qsizetype same = m_findings.isEmpty() ? -1 : placeOf(m_findings.at(m_current), undecided);
    if (same >= 0)
        m_current = same;
    else
        m_keep->menu()->close(); // it was about what has gone
    if (m_current >= undecided.size())
        m_current = 0;
    m_findings = undecided;
    setVisible(!m_findings.isEmpty());
    if (!m_findings.isEmpty())
        showCurrent();
}

void FindingsPanel::showCurrent()
{
    const Finding &finding = m_findings.at(m_current);
    const qsizetype count = m_findings.size();
    QString text = models::plainSentences(finding.message);
    if (count > 1)
        text = inARow(
            {text, tr("(%L1 of %L2)").arg(m_current + 1).arg(count).replace(u' ', QChar::Nbsp)});
    m_text->setText(text);
    m_sign->setSign(signOf(finding.severity));
    const bool isJunk = finding.kind == "junk"_L1 || finding.kind == "ignore-file"_L1;
    m_leaveOut->setText(isInHistory(finding) ? tr("What Now?")
                        : isJunk             ? tr("Ignore")
                                             : tr("Leave Out"));
    m_leaveOut->setVisible(mayBeLeftOut(finding));
    m_leaveOut->setAccessibleDescription(
        finding.ignoreLines.isEmpty()
            ? QString()
            : tr("Writes to .gitignore: %1")
                  .arg(models::plainSentences(finding.ignoreLines.join(u' '))));
    m_leaveOut->setToolTip(models::toolTipText(m_leaveOut->accessibleDescription()));
    m_keep->setVisible(mayBeKept(finding));
    m_next->setVisible(count > 1);
}

void FindingsPanel::showNext()
{
    if (m_findings.isEmpty())
        return;
    m_current = (m_current + 1) % m_findings.size();
    showCurrent();
}

void FindingsPanel::keep(bool always)
{
    if (m_findings.isEmpty())
        return;
    const Finding finding = m_findings.at(m_current); // the list changes meanwhile
    Q_EMIT keepRequested(finding, always);
}

void FindingsPanel::leaveOut()
{
    if (m_findings.isEmpty())
        return;
    const Finding finding = m_findings.at(m_current); // the list changes meanwhile
    if (isInHistory(finding))
        Q_EMIT helpRequested();
    else
        Q_EMIT leaveOutRequested(finding);
}

} // namespace windlass::ui
