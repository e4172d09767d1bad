// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagechoice.h"

#include "foundation/language.h"
#include "ui/widgets/errorpanel.h"
#include "workflows/languagesettings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::ui {

LanguageChoice::LanguageChoice(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_languages(new QComboBox(this)),
      m_error(new ErrorPanel(this))
{
    m_languages->setObjectName(u"language"_s);
    auto *label = new QLabel(tr("&Language"), this);
    label->setBuddy(m_languages);
    fill();
    showStored();
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_languages);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_error);
    connect(m_languages, &QComboBox::activated, this, &LanguageChoice::chosen);
}

void LanguageChoice::fill()
{
    QStringList all = languages();
    std::sort(all.begin(), all.end(), [](const QString &one, const QString &other) {
        return nameOfLanguage(one) < nameOfLanguage(other);
    });
    //: %1: the name of a language, in that language
    m_languages->addItem(tr("As the system (%1)").arg(nameOfLanguage(languageOfSystem())),
                         QString());
    for (const QString &language : std::as_const(all))
        m_languages->addItem(nameOfLanguage(language), language);
}

void LanguageChoice::showStored()
{
    const QString stored = workflows::storedLanguage(m_context.services.profile);
    m_languages->setCurrentIndex(m_languages->findData(stored));
}

void LanguageChoice::chosen()
{
    const QString language = m_languages->currentData().toString();
    if (language == workflows::storedLanguage(m_context.services.profile))
        return;
    m_error->clear();
    const Result<> used = workflows::useLanguage(m_context.services.profile, language);
    if (used)
        return; // the dialog is made anew when it hears of it
    showStored();
    m_error->showError(used.error());
}

} // namespace windlass::ui
