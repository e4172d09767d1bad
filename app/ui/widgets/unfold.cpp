// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unfold.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace windlass::ui {

namespace {

//! Its arrow points to where the text begins. Styles draw an arrow at the left of the text, also
//! where that begins at the right, but an icon at the side where it belongs.
class ArrowButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.features &=
            ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::Arrow);
        option.icon = QIcon(arrow(option));
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }

private:
    [[nodiscard]] QPixmap arrow(const QStyleOptionToolButton &button) const
    {
        QPixmap drawn(button.iconSize * devicePixelRatioF());
        drawn.setDevicePixelRatio(devicePixelRatioF());
        drawn.fill(Qt::transparent);
        QStyleOptionToolButton option = button;
        option.rect = QRect(QPoint(), button.iconSize);
        QPainter painter(&drawn);
        const auto shape = isChecked()       ? QStyle::PE_IndicatorArrowDown
                           : isRightToLeft() ? QStyle::PE_IndicatorArrowLeft
                                             : QStyle::PE_IndicatorArrowRight;
        style()->drawPrimitive(shape, &option, &painter, this);
        return drawn;
    }
};

} // namespace

Unfold::Unfold(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new ArrowButton(this)),
      m_body(new QWidget(this)),
      m_bodyLayout(new QVBoxLayout(m_body))
{
    m_title->setObjectName(objectName);
    m_title->setText(title);
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bodyLayout->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    setFocusProxy(m_title);
    connect(m_title, &QToolButton::toggled, this, &Unfold::showBody);
    connect(m_title, &QToolButton::toggled, this, &Unfold::toggled);
    showBody(false);
}

void Unfold::addWidget(QWidget *widget)
{
    m_bodyLayout->addWidget(widget);
}

void Unfold::setUnfolded(bool isUnfolded)
{
    m_title->setChecked(isUnfolded);
}

bool Unfold::isUnfolded() const
{
    return m_title->isChecked();
}

void Unfold::showBody(bool isShown)
{
    m_body->setVisible(isShown);
    m_title->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
}

} // namespace windlass::ui
