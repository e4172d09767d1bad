// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/look.h"

#include "ui/facechecks.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace windlass::gallery {

constexpr QSize smallScreen(1024, 600);
constexpr QSize usualWindow(1200, 760);

const QList<Look> &allLooks()
{
    static const QList<Look> looks{
        {.name = u"light"_s},
        {.name = u"dark"_s, .isDark = true},
        {.name = u"rtl"_s, .isRightToLeft = true},
        {.name = u"small"_s, .isSmall = true},
        {.name = u"200"_s, .scale = 200},
        {.name = u"125"_s, .scale = 125, .isOfFew = true},
        {.name = u"150"_s, .scale = 150, .isOfFew = true},
    };
    return looks;
}

//! With every kind of control, line and picture that there is.
bool Look::isOf(const Face &face) const
{
    static const QStringList few{u"start-empty"_s,
                                 u"app-many"_s,
                                 u"finding-several"_s,
                                 u"progress-sending"_s,
                                 u"push-done-for-review"_s,
                                 u"refused-words-rule-details"_s,
                                 u"history-failed-selected"_s,
                                 u"workspace-sample-selected"_s,
                                 u"chooser-new"_s,
                                 u"assistant-1-why-these"_s,
                                 u"assistant-4-permission-missing"_s,
                                 u"settings-network"_s};
    return !isOfFew || few.contains(face.name());
}

Mirror::Mirror() : m_light(QApplication::palette()), m_direction(QApplication::layoutDirection())
{
}

Mirror::~Mirror()
{
    QApplication::setPalette(m_light);
    QApplication::setLayoutDirection(m_direction);
}

void Mirror::show(const Look &look, QWidget &window)
{
    const bool isMain = window.inherits("QMainWindow");
    if (m_window != &window) {
        m_window = &window;
        m_natural = isMain ? usualWindow : window.size();
    }
    QApplication::setPalette(look.isDark ? uitests::darkPalette() : m_light);
    QApplication::setLayoutDirection(look.isRightToLeft ? Qt::RightToLeft : m_direction);
    if (look.isSmall)
        window.resize(isMain ? smallScreen : m_natural.boundedTo(smallScreen));
    else
        window.resize(m_natural);
    QTest::qWait(30);
    window.grab(); // rows whose texts wrap take a second round
    QTest::qWait(0);
}

QImage Mirror::picture(QWidget &window)
{
    return window.grab().toImage();
}

} // namespace windlass::gallery
