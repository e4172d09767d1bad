// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasethread.h"

#include "store/database.h"

#include <QPromise>

#include <utility>

namespace windlass::store {

DatabaseThread::DatabaseThread(QString file) : m_file(std::move(file))
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("database"));
    m_thread.start();
}

// A connection ends in the thread that began it.
DatabaseThread::~DatabaseThread()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_database.reset(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<>> DatabaseThread::run(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto step = [this, promise, work = std::move(work)] {
        const Result<> opened = open();
        promise->addResult(opened ? work(*m_database) : opened);
        promise->finish();
    };
    QMetaObject::invokeMethod(&m_worker, step, Qt::QueuedConnection);
    return promise->future();
}

// What failed may be mended by now.
Result<> DatabaseThread::open()
{
    if (m_database)
        return {};
    return Database::open(m_file).map(
        [this](std::unique_ptr<Database> opened) { m_database = std::move(opened); });
}

} // namespace windlass::store
