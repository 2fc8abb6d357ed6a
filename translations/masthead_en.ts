<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Han character(s)</source>
        <translation>
            <numerusform>%n Han character</numerusform>
            <numerusform>%n Han characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::BackupsDialog</name>
    <message numerus="yes">
        <source>%1, %n version(s), the newest %2</source>
        <extracomment>%1 is what people call an issue and its file, %2 &quot;today 14:02:11&quot; or a day and a time</extracomment>
        <translation>
            <numerusform>%1, %n version, the newest %2</numerusform>
            <numerusform>%1, %n versions, the newest %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::EditNotices</name>
    <message numerus="yes">
        <source>%n part(s) were deleted.</source>
        <translation>
            <numerusform>%n part was deleted.</numerusform>
            <numerusform>%n parts were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) were replaced; there are more.</source>
        <translation>
            <numerusform>%Ln match was replaced; there are more.</numerusform>
            <numerusform>%Ln matches were replaced; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) were replaced.</source>
        <translation>
            <numerusform>%Ln match was replaced.</numerusform>
            <numerusform>%Ln matches were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are being made ready.</source>
        <translation>
            <numerusform>%n picture is being made ready.</numerusform>
            <numerusform>%n pictures are being made ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::FileFlow</name>
    <message numerus="yes">
        <source>There are %n place(s) to look at.</source>
        <translation>
            <numerusform>There is %n place to look at.</numerusform>
            <numerusform>There are %n places to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::Finder</name>
    <message numerus="yes">
        <source>None here, %Ln in the issue</source>
        <translation>
            <numerusform>None here, %Ln in the issue</numerusform>
            <numerusform>None here, %Ln in the issue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::FindingList</name>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>%1 in %n place</numerusform>
            <numerusform>%1 in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of findings</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::HitModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <extracomment>Spoken in the list of matches: an item&apos;s title and its number of matches</extracomment>
        <translation>
            <numerusform>%1, %n match</numerusform>
            <numerusform>%1, %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::HitPanel</name>
    <message numerus="yes">
        <source>The first %Ln match(es)</source>
        <translation>
            <numerusform>The first %Ln match</numerusform>
            <numerusform>The first %Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln place(s)</source>
        <extracomment>%1 is &quot;17 matches&quot;, the number is that of items and sections that have some</extracomment>
        <translation>
            <numerusform>%1 in %Ln place</numerusform>
            <numerusform>%1 in %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::OutlineCommands</name>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>Delete section</numerusform>
            <numerusform>Delete %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Move section</numerusform>
            <numerusform>Move %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Move item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::OutlineHead</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 of %n ready</numerusform>
            <numerusform>%1 of %n ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::OutlineModel</name>
    <message numerus="yes">
        <source>%1, section, %n item(s)</source>
        <extracomment>Spoken in the outline: the section&apos;s title and how many items it has.</extracomment>
        <translation>
            <numerusform>%1, section, %n item</numerusform>
            <numerusform>%1, section, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, item %2 of %3, %4, %n word(s)</source>
        <extracomment>Spoken in the outline: title, place among its section&apos;s items, status, length.</extracomment>
        <translation>
            <numerusform>%1, item %2 of %3, %4, %n word</numerusform>
            <numerusform>%1, item %2 of %3, %4, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::OutlineView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>In hand while rows are dragged: the title of the one, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::Pasting</name>
    <message numerus="yes">
        <source>%n picture(s) could not come along: only their description was pasted. Copy them one by one, or save them and drop the files here.</source>
        <translation>
            <numerusform>%n picture could not come along: only its description was pasted. Copy it by itself, or save it and drop the file here.</numerusform>
            <numerusform>%n pictures could not come along: only their description was pasted. Copy them one by one, or save them and drop the files here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::PictureInsertion</name>
    <message numerus="yes">
        <source>Insert %n picture(s)</source>
        <translation>
            <numerusform>Insert picture</numerusform>
            <numerusform>Insert %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the picture(s) are broken.</source>
        <translation>
            <numerusform>%1: the picture is broken.</numerusform>
            <numerusform>%1: the pictures are broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the picture(s) move and are too large for that, so only the first of each was inserted.</source>
        <translation>
            <numerusform>%1: it moves and is too large for that, so only its first picture was inserted.</numerusform>
            <numerusform>%1: they move and are too large for that, so only the first picture of each was inserted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::RecoveryOffer</name>
    <message numerus="yes">
        <source>The last %n change(s) could not be read.</source>
        <translation>
            <numerusform>The last %n change could not be read.</numerusform>
            <numerusform>The last %n changes could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::StatisticsDialog</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln minute to read</numerusform>
            <numerusform>%Ln minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::StatusBar</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Reading time</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::WordCounts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>Han characters, as Chinese text is counted</extracomment>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::WritingSession</name>
    <message numerus="yes">
        <source>%L1 of %Ln word(s)</source>
        <extracomment>How far the issue is; %L1 of %n words or Han characters</extracomment>
        <translation>
            <numerusform>%L1 of %Ln word</numerusform>
            <numerusform>%L1 of %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written now %L1 of %Ln word(s)</source>
        <extracomment>What was written since the issue was opened; %L1 of %n words or Han characters</extracomment>
        <translation>
            <numerusform>written now %L1 of %Ln word</numerusform>
            <numerusform>written now %L1 of %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln minute(s)</source>
        <extracomment>Time spent writing since the issue was opened</extracomment>
        <translation>
            <numerusform>%L1 of %Ln minute</numerusform>
            <numerusform>%L1 of %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have written %Ln word(s): your goal is reached.</source>
        <translation>
            <numerusform>You have written %Ln word: your goal is reached.</numerusform>
            <numerusform>You have written %Ln words: your goal is reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have written for %Ln minute(s): your goal is reached.</source>
        <translation>
            <numerusform>You have written for %Ln minute: your goal is reached.</numerusform>
            <numerusform>You have written for %Ln minutes: your goal is reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln minute(s) to read</source>
        <extracomment>How long the issue takes to read, and shall take</extracomment>
        <translation>
            <numerusform>%L1 of %Ln minute to read</numerusform>
            <numerusform>%L1 of %Ln minutes to read</numerusform>
        </translation>
    </message>
</context>
</TS>
