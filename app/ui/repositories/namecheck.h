// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace windlass::ui {

//! Finds out, a moment after the last change of a text, whether a repository of that name is there
//! already: by one call, and by none where the answer is known. An answer about an older text is
//! dropped.
class NameCheck final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, //!< nobody was asked, or nobody could be reached
        Asking,
        Free, //!< as far as the account can see
        Taken,
        Failed, //!< error() says why
    };
    using Ask = std::function<QFuture<Result<bitbucket::Repository>>(const QString &slug)>;
    using Knows = std::function<bool(const QString &slug)>;

    explicit NameCheck(QObject *parent = nullptr);

    //! Where to look from now on, in another workspace than before. \param knows  whether the
    //! repository is known to be there
    void setPlace(Ask ask, Knows knows);
    //! \param slug  empty: there is nothing to look for
    void look(const QString &slug);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();
    //! It is there, and was not known.
    void found(const windlass::bitbucket::Repository &repository);

private:
    void ask();
    void answered(const Result<bitbucket::Repository> &answer);
    void become(State state, const std::optional<Error> &error = std::nullopt);

    Ask m_ask;
    Knows m_knows;
    QString m_slug;
    QTimer m_typing;
    int m_generation = 0;
    State m_state = State::Unknown;
    std::optional<Error> m_error;
};

} // namespace windlass::ui
