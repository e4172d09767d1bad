// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/steppage.h"

#include "ui/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

constexpr int stepCount = int(SetupStep::Ready) + 1;

//! Scrolls up and down only: it is as wide as what is in it needs to be.
class TallArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize usual = QScrollArea::minimumSizeHint();
        const int width = widget()->minimumSizeHint().width();
        return {width + verticalScrollBar()->sizeHint().width(), usual.height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

StepPage::StepPage(SetupStep step, const QString &title, SetupState &state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_scroll(new TallArea(this)),
      m_body(new QWidget),
      m_content(new QVBoxLayout(m_body)),
      m_footer(new QHBoxLayout)
{
    m_content->setContentsMargins({});
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_body);
    // The dialog's own colour, not that of a list.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeHeader(step, title));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFooter(step));
}

QWidget *StepPage::makeHeader(SetupStep step, const QString &title)
{
    auto *header = new QWidget(this);
    auto *number = new QLabel(tr("Step %L1 of %L2").arg(int(step) + 1).arg(stepCount), header);
    number->setObjectName(u"stepNumber"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(headingLabel(header, 2, title), 1);
    layout->addWidget(number);
    return header;
}

QWidget *StepPage::makeFooter(SetupStep step)
{
    auto *footer = new QWidget(this);
    footer->setLayout(m_footer);
    m_footer->setContentsMargins({});
    auto *back = button(footer, u"back"_s, step == SetupStep::CreateKey ? tr("Close") : tr("Back"));
    back->setAutoDefault(false);
    m_footer->addWidget(back);
    connect(back, &QPushButton::clicked, this, &StepPage::backRequested);
    return footer;
}

void StepPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeRoom(); // letters of some languages are higher than the font says
}

void StepPage::makeRoom()
{
    for (QLayout *inner : m_body->findChildren<QLayout *>())
        inner->invalidate(); // they would learn of it later
    m_content->invalidate();
    const QSize shown = m_scroll->viewport()->size();
    const int lacking = m_content->totalHeightForWidth(shown.width()) - shown.height();
    const int highest = screen()->availableGeometry().height() * 9 / 10; // the frame is above
    if (lacking > 0)
        window()->resize(window()->width(), std::min(window()->height() + lacking, highest));
}

void StepPage::addToFooter(QWidget *widget, int stretch)
{
    m_footer->addWidget(widget, stretch);
}

} // namespace windlass::ui
