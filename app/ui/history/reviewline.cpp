// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/reviewline.h"

#include "foundation/deliver.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

namespace {

constexpr auto pause = 2min;

} // namespace

ReviewLine::ReviewLine(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(plainLabel(this))
{
    m_text->setObjectName(u"historyReview"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && isActiveWindow())
            ask();
    });
    hide();
}

QString ReviewLine::key() const
{
    return u"%1 %2"_s.arg(m_link.repositoryUuid).arg(m_number);
}

void ReviewLine::showRequest(const store::Link &link, int number)
{
    m_link = link;
    m_number = number;
    setVisible(number > 0);
    if (number <= 0) {
        m_again.stop();
        return;
    }
    const QString known = m_known.value(key()).text;
    tell(known.isEmpty() ? tr("asking Bitbucket...") : known);
    askIfOld();
}

void ReviewLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_number > 0)
        askIfOld();
}

void ReviewLine::askIfOld()
{
    const QDateTime last = m_known.value(key()).askedAt;
    if (!last.isValid() || last.secsTo(QDateTime::currentDateTimeUtc()) >= pause / 1s)
        ask();
}

void ReviewLine::ask()
{
    Known &known = m_known[key()];
    known.askedAt = QDateTime::currentDateTimeUtc();
    m_again.start();
    deliver(workflows::reviewStanding(m_context.services, m_context.sessions, m_link, m_number),
            this, [this, asked = key()](const Result<workflows::ReviewStanding> &standing) {
                arrived(asked, standing);
            });
}

void ReviewLine::arrived(const QString &key, const Result<workflows::ReviewStanding> &standing)
{
    if (!standing)
        m_again.stop();
    Known &known = m_known[key];
    known.text = standing ? workflows::standingText(*standing) : standing.error().message;
    if (key == this->key())
        tell(known.text);
}

void ReviewLine::tell(const QString &text)
{
    m_text->setText(tr("Pull request #%1: %2").arg(m_number).arg(text));
}

} // namespace windlass::ui
