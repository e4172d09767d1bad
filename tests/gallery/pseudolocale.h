// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>

namespace windlass::gallery {

//! What it is asked for by, as if it were a language.
[[nodiscard]] QString pseudoLanguage();

//! English text as a long language would have it: 40 % longer, accented, in brackets so that a cut
//! end is seen. Placeholders, keys, tags, line breaks and dots at the end stay.
[[nodiscard]] QString pseudoText(const QString &english);

//! Translates every text of ours and Qt's like that.
class PseudoLocale final : public QTranslator
{
public:
    PseudoLocale();

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;

private:
    QTranslator m_english; //!< has the plural forms
};

//! Speaks one of languages(), or the pseudo-language, while this lives; then English again.
class Spoken final
{
public:
    explicit Spoken(const QString &language);
    ~Spoken();
    Q_DISABLE_COPY_MOVE(Spoken)

    //! languages() and the pseudo-language.
    [[nodiscard]] static QStringList all();

private:
    std::unique_ptr<PseudoLocale> m_pseudo;
};

} // namespace windlass::gallery
