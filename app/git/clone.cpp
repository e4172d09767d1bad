// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/checkoutrules.h"
#include "git/fetchmeter.h"
#include "git/folder.h"
#include "git/forgetfulstore.h"
#include "git/guarded.h"
#include "git/remotecall.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Clone)
};

using Tip = std::optional<ObjectId>;

tl::unexpected<Error> notStored(const QString &detail)
{
    return fail(ErrorKind::Storage,
                Text::tr("The clone could not be stored. Check the free space on the disk and your "
                         "rights to the folder, then try again."),
                detail);
}

// Where the clone grows, beside the place that it is for. What is not moved there goes with it.
class Nursery final
{
public:
    explicit Nursery(const QString &folder)
        : m_folder(folder), m_place(QFileInfo(folder).absolutePath() + "/.windlass-clone-XXXXXX"_L1)
    {
        m_place.setAutoRemove(false); // Qt cannot remove names that are no text
    }
    ~Nursery()
    {
        std::error_code ignored;
        if (m_place.isValid())
            std::filesystem::remove_all(QFile::encodeName(m_place.path()).toStdString(), ignored);
    }
    Q_DISABLE_COPY_MOVE(Nursery)

    [[nodiscard]] bool isReady() const { return m_place.isValid(); }
    [[nodiscard]] QString path() const { return m_place.filePath(u"clone"_s); }
    [[nodiscard]] Result<> moveOut() const
    {
        if (!QFileInfo::exists(m_folder) && QDir().rename(path(), m_folder))
            return {};
        return notStored(m_folder);
    }

private:
    QString m_folder;
    QTemporaryDir m_place;
};

class CloneCall final : public RemoteCall
{
public:
    CloneCall(const CloneRequest &request, ReportFetch progress, std::stop_token stop)
        : RemoteCall(request.remote, std::move(stop)),
          m_request(request),
          m_meter(std::move(progress))
    {
        setOnReceived([this](const git_indexer_progress &now) { m_meter.received(now); });
    }

    Result<Tip> run();

private:
    [[nodiscard]] bool isBare() const { return m_request.kind == CloneRequest::Kind::Bare; }
    [[nodiscard]] git_repository *repository() const { return m_repository.get(); }
    Result<Tip> cloneInto(const QString &path);
    Result<> initialize(const QString &path);
    Result<> receive();
    Result<> chooseBranch(git_remote *remote);
    Result<> setReferences() const;
    Result<> createReference(const QByteArray &name, const git_oid &id) const;
    Result<Tip> setHead();
    Result<> follow(const git_oid &tip) const;
    Result<> writeFiles(const QString &path, const ObjectId &commit);
    static void countFile(const char *path, std::size_t done, std::size_t total, void *payload);

    const CloneRequest &m_request;
    FetchMeter m_meter;
    RepositoryHandle m_repository;
    QList<RemoteReference> m_there;
    QByteArray m_branch; // the full name; empty: the server names none
};

Result<Tip> CloneCall::run()
{
    if (const auto good = check(); !good)
        return tl::unexpected(good.error());
    if (isStopped())
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    if (QFileInfo::exists(m_request.folder))
        return fail(ErrorKind::BadInput,
                    Text::tr("\"%1\" is there already. Choose another name for the clone.")
                        .arg(QDir::toNativeSeparators(m_request.folder)));
    const Nursery nursery(m_request.folder);
    if (!nursery.isReady())
        return notStored(m_request.folder);
    auto tip = cloneInto(nursery.path());
    m_repository.reset();
    if (!tip)
        return tip;
    const auto moved = nursery.moveOut();
    return moved ? tip : tl::unexpected(moved.error());
}

Result<Tip> CloneCall::cloneInto(const QString &path)
{
    const auto received = initialize(path).and_then([this] { return receive(); }).and_then([this] {
        return setReferences();
    });
    if (!received)
        return tl::unexpected(received.error());
    auto tip = setHead();
    if (!tip || !*tip || isBare())
        return tip;
    const auto written = writeFiles(path, **tip);
    return written ? tip : tl::unexpected(written.error());
}

Result<> CloneCall::initialize(const QString &path)
{
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_NO_REINIT | GIT_REPOSITORY_INIT_MKDIR;
    if (isBare())
        options.flags |= GIT_REPOSITORY_INIT_BARE;
    auto made = acquire<RepositoryHandle>({}, git_repository_init_ext,
                                          QFile::encodeName(path).constData(), &options);
    if (!made)
        return notStored(made.error().detail);
    m_repository = std::move(*made);
    return {};
}

Result<> CloneCall::receive()
{
    const auto from = remote(repository());
    if (!from)
        return tl::unexpected(from.error());
    m_meter.begin(FetchProgress::Phase::Connecting);
    auto there = connectToFetch(from->get());
    if (!there)
        return tl::unexpected(there.error());
    m_there = std::move(*there);
    if (auto chosen = chooseBranch(from->get()); !chosen)
        return chosen;
    if (m_there.isEmpty())
        return {};
    m_meter.begin(FetchProgress::Phase::Receiving);
    return download(from->get(), {"+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"});
}

Result<> CloneCall::chooseBranch(git_remote *remote)
{
    if (!m_request.branch) {
        Buffer name;
        if (git_remote_default_branch(name.out(), remote) == 0)
            m_branch = name.bytes();
        return {};
    }
    m_branch = m_request.branch->reference().toUtf8();
    const bool isThere =
        std::any_of(m_there.cbegin(), m_there.cend(),
                    [this](const RemoteReference &one) { return one.name == m_branch; });
    return isThere ? Result<>()
                   : Result<>(fail(ErrorKind::NotFound,
                                   Text::tr("The repository on the server has no branch \"%1\".")
                                       .arg(m_request.branch->text())));
}

Result<> CloneCall::createReference(const QByteArray &name, const git_oid &id) const
{
    const auto reference = acquire<ReferenceHandle>({}, git_reference_create, repository(),
                                                    name.constData(), &id, 0, "clone");
    return reference ? Result<>() : Result<>(tl::unexpected(reference.error()));
}

// Among the tags there are also names of what they point to, "v1^{}".
Result<> CloneCall::setReferences() const
{
    const QByteArray branches = "refs/heads/";
    for (const RemoteReference &one : m_there) {
        QByteArray name = one.name;
        const bool isBranch = name.startsWith(branches);
        if (isBranch && !isBare())
            name.replace(0, branches.size(), "refs/remotes/origin/");
        if ((!isBranch && !name.startsWith("refs/tags/")) || name.endsWith("^{}"))
            continue;
        if (auto made = createReference(name, one.id); !made)
            return made;
    }
    return {};
}

Result<Tip> CloneCall::setHead()
{
    if (m_branch.isEmpty())
        return Tip();
    if (const int code = git_repository_set_head(repository(), m_branch.constData()); code < 0)
        return tl::unexpected(gitError(code));
    for (const RemoteReference &one : std::as_const(m_there)) {
        if (one.name != m_branch)
            continue;
        const auto followed = isBare() ? Result<>() : follow(one.id);
        return followed ? Result<Tip>(fromOid(one.id)) : tl::unexpected(followed.error());
    }
    return Tip();
}

// A branch of one's own that `git pull` knows where to look for.
Result<> CloneCall::follow(const git_oid &tip) const
{
    const auto origin = acquire<RemoteHandle>({}, git_remote_create, repository(), "origin",
                                              m_request.remote.url.toEncoded().constData());
    if (!origin)
        return tl::unexpected(origin.error());
    const auto branch = acquire<ReferenceHandle>({}, git_reference_create, repository(),
                                                 m_branch.constData(), &tip, 0, "clone");
    if (!branch)
        return tl::unexpected(branch.error());
    const QByteArray upstream = "origin/" + m_branch.mid(qstrlen("refs/heads/"));
    const int code = git_branch_set_upstream(branch->get(), upstream.constData());
    return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
}

void CloneCall::countFile(const char *, std::size_t done, std::size_t total, void *payload)
{
    static_cast<CloneCall *>(payload)->m_meter.wrote(done, total);
}

// libgit2 cannot be stopped while it writes files, but it must read each of them from a store of
// ours, which can refuse.
Result<> CloneCall::writeFiles(const QString &path, const ObjectId &commit)
{
    auto opened = openRepository(path);
    if (!opened)
        return tl::unexpected(opened.error());
    git_repository *reader = opened->repository.get();
    if (const auto reading = writeNothing(reader, wire().stop()); !reading)
        return tl::unexpected(reading.error());
    const auto tree = findTree(reader, commit);
    if (!tree)
        return tl::unexpected(tree.error());
    if (auto plain = requirePlainFiles(reader, tree->get(), wire().stop()); !plain)
        return plain;
    m_meter.begin(FetchProgress::Phase::WritingFiles);
    git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
    options.checkout_strategy = GIT_CHECKOUT_FORCE; // nobody else's file is there
    options.progress_cb = countFile;
    options.progress_payload = this;
    const int code =
        git_checkout_tree(reader, reinterpret_cast<git_object *>(tree->get()), &options);
    if (code >= 0)
        return {};
    return tl::unexpected(gitError(isStopped() ? GIT_EUSER : code));
}

} // namespace

QFuture<Result<Tip>> clone(QThreadPool &pool, CloneRequest request, std::stop_token stop,
                           ReportFetch progress)
{
    return QtConcurrent::run(&pool, [request = std::move(request), stop = std::move(stop),
                                     progress =
                                         std::move(progress)](QPromise<Result<Tip>> &promise) {
        promise.addResult(guarded<Tip>([&] { return CloneCall(request, progress, stop).run(); }));
    });
}

} // namespace windlass::git
