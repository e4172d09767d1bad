// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"
#include "git/gitoracle.h"
#include "git/historypack.h"
#include "git/library.h"
#include "git/packwriter.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;

namespace {

constexpr int attempts = 20;

//! What nobody but the owner can read, and is no link. 0: it is not there.
mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode : 0;
}

bool isPlanted(const QString &target, const QString &link)
{
    return ::symlink(QFile::encodeName(target).constData(), QFile::encodeName(link).constData())
           == 0;
}

//! More than a pack keeps in memory.
void addMuch(PackWriter &pack)
{
    const std::string bytes(std::size_t{2} << 20, 'x');
    ObjectHash hash;
    const RawId id = hash.of(ObjectType::Blob, bytes);
    std::string stored(PackWriter::headRoom, '\0');
    stored += bytes; // nobody unpacks it
    if (pack.claim(id))
        pack.add(id, ObjectType::Blob, bytes.size(), stored);
}

} // namespace

//! Files and folders that are there only for a while, in places where others may write: nobody else
//! can read them, and what somebody put under their names is neither followed nor written to. The
//! mask lets everybody do everything, as that of a careless user.
class TestTemporaryFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void hidesScratchRepositories();
    void guessesNoScratchRepository();
    void goesRoundPlantedPacks();
    void followsNoPlantedIndex();
    void hidesPacksOfHistory();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Result<ScratchRepository> scratch() const;
    [[nodiscard]] QStringList temporaryPacks() const;
    [[nodiscard]] bool isVictimWell() const;

    testing::PrivateHome m_home;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_temporary; //!< where they were before
    mode_t m_mask = 0;
};

void TestTemporaryFiles::init()
{
    m_library = std::make_unique<Library>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_temporary = qgetenv("TMPDIR");
    m_mask = ::umask(0);
    QVERIFY(QDir(m_folder->path()).mkpath(u"tmp"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"app"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"packs"_s));
    qputenv("TMPDIR", QFile::encodeName(path(u"tmp"_s)));
    QFile victim(path(u"victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly) && victim.write("precious") == 8);
}

void TestTemporaryFiles::cleanup()
{
    ::umask(m_mask);
    qputenv("TMPDIR", m_temporary);
    m_folder.reset();
    m_library.reset();
}

Result<ScratchRepository> TestTemporaryFiles::scratch() const
{
    return openFolder(path(u"app"_s)).and_then(scratchRepository);
}

QStringList TestTemporaryFiles::temporaryPacks() const
{
    return QDir(path(u"packs"_s)).entryList({u"tmp_pack_*"_s}, QDir::Files | QDir::Hidden);
}

bool TestTemporaryFiles::isVictimWell() const
{
    QFile victim(path(u"victim"_s));
    return victim.open(QIODevice::ReadOnly) && victim.readAll() == "precious";
}

//! Whatever is in the folder: nobody else gets as far as that.
void TestTemporaryFiles::hidesScratchRepositories()
{
    QString place;
    {
        const auto made = scratch();
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        place = made->place->path();
        QCOMPARE(QFileInfo(place).path(), QFileInfo(path(u"tmp"_s)).canonicalFilePath());
        QCOMPARE(modeOf(place), mode_t(S_IFDIR | S_IRWXU));
    }
    QCOMPARE(modeOf(place), mode_t(0));
}

void TestTemporaryFiles::guessesNoScratchRepository()
{
    QSet<QString> names;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto made = scratch();
        QVERIFY(made.has_value());
        names.insert(made->place->path());
    }
    QCOMPARE(names.size(), attempts); // although each was gone when the next one was made
}

//! Somebody sees the name of the pack and takes the one of its index; or knows the content, and by
//! that the names that it will have.
void TestTemporaryFiles::goesRoundPlantedPacks()
{
    QString name;
    {
        PackWriter pack(path(u"packs"_s).toStdString());
        addMuch(pack);
        QCOMPARE(temporaryPacks().size(), 1);
        QCOMPARE(modeOf(path(u"packs/"_s + temporaryPacks().constFirst())),
                 mode_t(S_IFREG | S_IRUSR | S_IWUSR));
        QVERIFY(pack.finish({}));
        name = path(u"packs/"_s + QString::fromStdString(pack.name()));
    }
    for (const QString &suffix : {u".pack"_s, u".idx"_s}) {
        QVERIFY(QFile::remove(name + suffix));
        QVERIFY(isPlanted(path(u"victim"_s), name + suffix));
    }
    PackWriter pack(path(u"packs"_s).toStdString());
    addMuch(pack);
    QVERIFY(pack.finish({}));
    for (const QString &suffix : {u".pack"_s, u".idx"_s})
        QCOMPARE(modeOf(name + suffix), mode_t(S_IFREG | S_IRUSR | S_IRGRP | S_IROTH));
    QVERIFY(isVictimWell());
}

void TestTemporaryFiles::followsNoPlantedIndex()
{
    for (const QString &target : {path(u"victim"_s), path(u"not there"_s)}) {
        PackWriter pack(path(u"packs"_s).toStdString());
        addMuch(pack);
        QCOMPARE(temporaryPacks().size(), 1);
        const QString index = path(u"packs/"_s + temporaryPacks().constFirst() + "_idx"_L1);
        QVERIFY(isPlanted(target, index));
        QVERIFY(!pack.finish({}));
    }
    QVERIFY(isVictimWell());
    QVERIFY(!QFileInfo::exists(path(u"not there"_s)));
    QCOMPARE(QDir(path(u"packs"_s)).entryList(QDir::Files | QDir::Hidden | QDir::System),
             QStringList());
}

void TestTemporaryFiles::hidesPacksOfHistory()
{
    const QString app = path(u"app"_s);
    QCOMPARE(testing::script(app, "git init -q; echo a > a; git add a; git commit -qm a").exitCode,
             0);
    const auto repository = openStored(app);
    QVERIFY(repository.has_value());
    const auto head = readHead(repository->get());
    QVERIFY(head && head->commit);
    const auto file = packHistory(repository->get(), {*head->commit}, {}, [](qint64) {}, {});
    QVERIFY(file.has_value());
    QVERIFY(QFileInfo((*file)->fileName()).fileName().startsWith("tmp_pack_"_L1));
    QCOMPARE(modeOf((*file)->fileName()), mode_t(S_IFREG | S_IRUSR | S_IWUSR));
}

QTEST_GUILESS_MAIN(TestTemporaryFiles)
#include "tst_temporaryfiles.moc"
