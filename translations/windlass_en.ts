<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>windlass::cli::PublishReport</name>
    <message numerus="yes">
        <source>%Ln file(s), %1; %2 changed; %3 ignored.</source>
        <translation>
            <numerusform>%Ln file, %1; %2 changed; %3 ignored.</numerusform>
            <numerusform>%Ln files, %1; %2 changed; %3 ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::identity::SignIn</name>
    <message numerus="yes">
        <source>%1 looked for %2 in %3 of %Ln user(s)</source>
        <extracomment>%1: a resolver, %2: what it looked for, %3: where, such as &quot;spec.profile.email&quot;</extracomment>
        <translation>
            <numerusform>%1 looked for %2 in %3 of %Ln user</numerusform>
            <numerusform>%1 looked for %2 in %3 of %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::projects::Junk</name>
    <message numerus="yes">
        <source>%1 is %2: %Ln file(s), %3. It need not be pushed.</source>
        <translation>
            <numerusform>%1 is %2: %Ln file, %3. It need not be pushed.</numerusform>
            <numerusform>%1 is %2: %Ln files, %3. It need not be pushed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::projects::Secret</name>
    <message numerus="yes">
        <source>%1 holds what looks like %2 (line %L3), and %Ln more secret(s).</source>
        <translation>
            <numerusform>%1 holds what looks like %2 (line %L3), and %Ln more secret.</numerusform>
            <numerusform>%1 holds what looks like %2 (line %L3), and %Ln more secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::AppController</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln branch(es)</source>
        <translation>
            <numerusform>%Ln branch</numerusform>
            <numerusform>%Ln branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pull request(s)</source>
        <translation>
            <numerusform>%Ln open pull request</numerusform>
            <numerusform>%Ln open pull requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln build(s), the newest %1</source>
        <translation>
            <numerusform>%Ln build, the newest %1</numerusform>
            <numerusform>%Ln builds, the newest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PeopleFace</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::Push</name>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln file, %1.</numerusform>
            <numerusform>%Ln files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln changed.</numerusform>
            <numerusform>%Ln changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored.</source>
        <translation>
            <numerusform>%Ln ignored.</numerusform>
            <numerusform>%Ln ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushAllPage</name>
    <message numerus="yes">
        <source>Push %Ln app(s)</source>
        <translation>
            <numerusform>Push %Ln app</numerusform>
            <numerusform>Push %Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) can be pushed, %1.</source>
        <translation>
            <numerusform>%Ln app can be pushed, %1.</numerusform>
            <numerusform>%Ln apps can be pushed, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be pushed yet.</source>
        <translation>
            <numerusform>%Ln cannot be pushed yet.</numerusform>
            <numerusform>%Ln cannot be pushed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushed.</source>
        <translation>
            <numerusform>%Ln pushed.</numerusform>
            <numerusform>%Ln pushed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go.</source>
        <translation>
            <numerusform>%Ln to go.</numerusform>
            <numerusform>%Ln to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::PushRow</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReadyPage</name>
    <message numerus="yes">
        <source>Connected as %1, %Ln workspace(s).</source>
        <translation>
            <numerusform>Connected as %1, %Ln workspace.</numerusform>
            <numerusform>Connected as %1, %Ln workspaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::RepositoryList</name>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln repository</numerusform>
            <numerusform>%Ln repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::ReviewChangesDialog</name>
    <message numerus="yes">
        <source>Both changed (%Ln)</source>
        <translation>
            <numerusform>Both changed (%Ln)</numerusform>
            <numerusform>Both changed (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the generator (%Ln)</source>
        <translation>
            <numerusform>By the generator (%Ln)</numerusform>
            <numerusform>By the generator (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By people (%Ln)</source>
        <translation>
            <numerusform>By people (%Ln)</numerusform>
            <numerusform>By people (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to decide.</source>
        <translation>
            <numerusform>%Ln file to decide.</numerusform>
            <numerusform>%Ln files to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::ui::WhatToConnectDialog</name>
    <message numerus="yes">
        <source>%1 holds %Ln app(s). What to connect?</source>
        <translation>
            <numerusform>%1 holds %Ln app. What to connect?</numerusform>
            <numerusform>%1 holds %Ln apps. What to connect?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::BranchNews</name>
    <message numerus="yes">
        <source>%Ln new commit(s)</source>
        <translation>
            <numerusform>%Ln new commit</numerusform>
            <numerusform>%Ln new commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ForgetEverything</name>
    <message numerus="yes">
        <source>%Ln account(s) with their secrets</source>
        <translation>
            <numerusform>%Ln account with its secrets</numerusform>
            <numerusform>%Ln accounts with their secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProgress</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 of %Ln file</numerusform>
            <numerusform>%1 of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::PublishProject</name>
    <message numerus="yes">
        <source>Rules keep %Ln file(s) as they are in the repository: %1.</source>
        <translation>
            <numerusform>Rules keep %Ln file as it is in the repository: %1.</numerusform>
            <numerusform>Rules keep %Ln files as they are in the repository: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People and the generator changed the same in %Ln file(s): %1. Nothing was sent. Decide whose work stays.</source>
        <translation>
            <numerusform>People and the generator changed the same in %Ln file: %1. Nothing was sent. Decide whose work stays.</numerusform>
            <numerusform>People and the generator changed the same in %Ln files: %1. Nothing was sent. Decide whose work stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder has %Ln new commit(s) of %1 now. There was nothing to push.</source>
        <translation>
            <numerusform>The folder has %Ln new commit of %1 now. There was nothing to push.</numerusform>
            <numerusform>The folder has %Ln new commits of %1 now. There was nothing to push.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>windlass::workflows::ReviewStanding</name>
    <message numerus="yes">
        <source>%Ln build(s) passed</source>
        <translation>
            <numerusform>%Ln build passed</numerusform>
            <numerusform>%Ln builds passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) failed</source>
        <translation>
            <numerusform>%Ln build failed</numerusform>
            <numerusform>%Ln builds failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln build(s) running</source>
        <translation>
            <numerusform>%Ln build running</numerusform>
            <numerusform>%Ln builds running</numerusform>
        </translation>
    </message>
</context>
</TS>
