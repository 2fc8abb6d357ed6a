<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Change</name>
    <message>
        <source>A recorded change can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Recover unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A field has a value that it can&apos;t have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Your work can&apos;t be kept safe from a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save often, and make room on the disk or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work was found but can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left where it is; the folder can be sent to somebody who knows more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionKind</name>
    <message>
        <source>Masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead</name>
    <message>
        <source>What was to be changed is no longer in the issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue is not what this change expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the issue have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has a value that it can&apos;t have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>masthead::Applier</name>
    <message>
        <source>The text has characters that an issue can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
