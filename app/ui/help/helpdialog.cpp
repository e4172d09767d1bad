// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdialog.h"

#include "foundation/language.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

QString manual()
{
    for (const QString &language : {spokenLanguage(), u"en"_s}) {
        QFile file(u":/help/help_%1.html"_s.arg(language));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"help"_s);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenExternalLinks(false); // it has none; only jumps within the text
    showManual();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 84, metrics.height() * 30);
    m_text->setFocus();
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    const bool isOther =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange;
    if (isOther && m_text != nullptr)
        showManual();
}

// Links get their colour when the text is read.
void HelpDialog::showManual()
{
    setWindowTitle(tr("Windlass Help"));
    m_text->setAccessibleName(tr("Manual"));
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(manual());
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace windlass::ui
