<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Opmaak</translation>
    </message>
    <message>
        <source>I&amp;tem</source>
        <translation>B&amp;ericht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>I&amp;mport Markdown…</source>
        <translation>&amp;Markdown importeren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Bewaren &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>Opnieuw e&amp;xporteren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation>Nieu&amp;w bericht</translation>
    </message>
    <message>
        <source>New &amp;section</source>
        <translation>Nieuwe &amp;rubriek</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>Br&amp;on</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Vet</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursief</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppeling</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Kop &amp;1</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Kop &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Kop &amp;3</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Genummerde lijst</translation>
    </message>
    <message>
        <source>B&amp;ullet list</source>
        <translation>&amp;Opsommingslijst</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>C&amp;itaat</translation>
    </message>
    <message>
        <source>Edit &amp;title</source>
        <translation>&amp;Titel bewerken</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>&amp;Status instellen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog verplaatsen</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Om&amp;laag verplaatsen</translation>
    </message>
    <message>
        <source>Move to &amp;previous section</source>
        <translation>Naar vorige &amp;rubriek verplaatsen</translation>
    </message>
    <message>
        <source>Move to ne&amp;xt section</source>
        <translation>Naar volgende r&amp;ubriek verplaatsen</translation>
    </message>
    <message>
        <source>P&amp;revious item</source>
        <translation>&amp;Vorig bericht</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>V&amp;olgend bericht</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>V&amp;erwijderen</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>Volgende &amp;indeling</translation>
    </message>
    <message>
        <source>&amp;Editor only</source>
        <translation>Alleen &amp;editor</translation>
    </message>
    <message>
        <source>Editor &amp;and preview</source>
        <translation>E&amp;ditor en voorvertoning</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>Alleen &amp;voorvertoning</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Go to outline</source>
        <translation>Naar overzicht &amp;gaan</translation>
    </message>
    <message>
        <source>Go to e&amp;ditor</source>
        <translation>Naar editor g&amp;aan</translation>
    </message>
    <message>
        <source>Go to p&amp;review</source>
        <translation>&amp;Naar voorvertoning gaan</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Volgend &amp;paneel</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Vo&amp;rig paneel</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>In&amp;zoomen</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>S&amp;tandaardgrootte</translation>
    </message>
    <message>
        <source>Reload previe&amp;w</source>
        <translation>Voorvertoning vernieu&amp;wen</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>&amp;Menu openen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vo&amp;lledig scherm</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>&amp;Systeemkleuren</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Lic&amp;ht</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Don&amp;ker</translation>
    </message>
    <message>
        <source>&amp;About Masthead</source>
        <translation>&amp;Over Masthead</translation>
    </message>
    <message>
        <source>Open the &amp;sample issue</source>
        <translation>&amp;Voorbeeldnummer openen</translation>
    </message>
    <message>
        <source>Split at the &amp;caret</source>
        <translation>Splitsen bi&amp;j de cursor</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>Sa&amp;menvoegen met het volgende</translation>
    </message>
    <message>
        <source>&amp;Idea</source>
        <translation>&amp;Idee</translation>
    </message>
    <message>
        <source>Dra&amp;ft</source>
        <translation>&amp;Concept</translation>
    </message>
    <message>
        <source>Read&amp;y</source>
        <translation>Kl&amp;aar</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Goedgekeurd</translation>
    </message>
    <message>
        <source>Filter t&amp;he outline</source>
        <translation>Overzicht &amp;filteren</translation>
    </message>
    <message>
        <source>&amp;New from last issue</source>
        <translation>&amp;Nieuw vanuit vorig nummer</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Nieuw &amp;vanuit sjabloon…</translation>
    </message>
    <message>
        <source>Save as tem&amp;plate…</source>
        <translation>Bewaren als s&amp;jabloon…</translation>
    </message>
    <message>
        <source>&amp;Issue settings…</source>
        <translation>&amp;Instellingen van het nummer…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabel…</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Voetnoot</translation>
    </message>
    <message>
        <source>&amp;Task list</source>
        <translation>T&amp;akenlijst</translation>
    </message>
    <message>
        <source>Suggestions at t&amp;he caret</source>
        <translation>Su&amp;ggesties bij de cursor</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>&amp;Volgend probleem</translation>
    </message>
    <message>
        <source>Previous pr&amp;oblem</source>
        <translation>Vorig prob&amp;leem</translation>
    </message>
    <message>
        <source>Spelling an&amp;d languages…</source>
        <translation>&amp;Spelling en talen…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find in &amp;issue…</source>
        <translation>Zoeken in nu&amp;mmer…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ve&amp;rvangen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Volgen&amp;de zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vorig&amp;e zoeken</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Afbeelding…</translation>
    </message>
    <message>
        <source>&amp;Browse commands and items…</source>
        <translation>Opdrachten en &amp;berichten…</translation>
    </message>
    <message>
        <source>T&amp;ypewriter scrolling</source>
        <translation>T&amp;ypemachinescrollen</translation>
    </message>
    <message>
        <source>Paste as p&amp;lain text</source>
        <translation>Als pla&amp;tte tekst plakken</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Reserve&amp;kopieën…</translation>
    </message>
    <message>
        <source>All findin&amp;gs…</source>
        <translation>Alle &amp;bevindingen…</translation>
    </message>
    <message>
        <source>&amp;Kind of section…</source>
        <translation>Soort ru&amp;briek…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistieken…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handboek</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Wat is dit?</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Sneltoetsen…</translation>
    </message>
    <message>
        <source>Fo&amp;cus mode</source>
        <translation>Fo&amp;cusmodus</translation>
    </message>
    <message>
        <source>Set &amp;owner</source>
        <translation>Eigenaar instelle&amp;n</translation>
    </message>
    <message>
        <source>Pri&amp;vate notes</source>
        <translation>&amp;Privénotities</translation>
    </message>
    <message>
        <source>&amp;Why it is not saved…</source>
        <translation>&amp;Waarom het niet is bewaard…</translation>
    </message>
    <message>
        <source>&amp;Describe picture…</source>
        <translation>Afbeelding &amp;beschrijven…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup of the saved issue could be kept.</source>
        <translation>Er kon geen reservekopie van het bewaarde nummer worden gemaakt.</translation>
    </message>
    <message>
        <source>The issue itself is saved. See whether there is room on the disk of your own files.</source>
        <translation>Het nummer zelf is bewaard. Kijk of er ruimte is op de schijf met je eigen bestanden.</translation>
    </message>
</context>
<context>
    <name>Blobs</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>See whether there is room on the disk, or save in another place.</source>
        <translation>Kijk of er ruimte is op de schijf, of bewaar op een andere plaats.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>A recorded change can&apos;t be read.</source>
        <translation>Een vastgelegde wijziging kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the issue.</source>
        <translation>Wat gewijzigd moest worden, staat niet meer in het nummer.</translation>
    </message>
    <message>
        <source>The issue is not what this change expects.</source>
        <translation>Het nummer is niet zoals deze wijziging verwacht.</translation>
    </message>
    <message>
        <source>Two parts of the issue have the same id.</source>
        <translation>Twee delen van het nummer hebben dezelfde id.</translation>
    </message>
    <message>
        <source>A field has a value that it can&apos;t have.</source>
        <translation>Een veld heeft een waarde die het niet kan hebben.</translation>
    </message>
    <message>
        <source>The text has characters that an issue can&apos;t hold.</source>
        <translation>De tekst bevat tekens die niet in een nummer kunnen staan.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The item has no headline.</source>
        <translation>Het bericht heeft geen kop.</translation>
    </message>
    <message>
        <source>The item has no source; its headline will not be a link.</source>
        <translation>Het bericht heeft geen bron; de kop wordt geen koppeling.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that can be linked to.</source>
        <translation>&quot;%1&quot; is geen adres waarnaar een koppeling kan verwijzen.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not in the issue.</source>
        <translation>De afbeelding &quot;%1&quot; zit niet in het nummer.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; has no description.</source>
        <translation>De afbeelding &quot;%1&quot; heeft geen beschrijving.</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; name another address than their link.</source>
        <translation>De woorden &quot;%1&quot; noemen een ander adres dan hun koppeling.</translation>
    </message>
    <message>
        <source>The link to &quot;%1&quot; leads nowhere in this issue.</source>
        <translation>De koppeling naar &quot;%1&quot; leidt nergens heen in dit nummer.</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote &quot;%1&quot;; it will not be seen.</source>
        <translation>Nergens wordt naar de voetnoot &quot;%1&quot; verwezen; die zal niet te zien zijn.</translation>
    </message>
    <message>
        <source>The table has no columns for &quot;%1&quot;: it is left out.</source>
        <translation>De tabel heeft geen kolommen voor &quot;%1&quot;: dat wordt weggelaten.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Geen kop</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Geen bron</translation>
    </message>
    <message>
        <source>Address that can’t be linked to</source>
        <translation>Adres waarnaar geen koppeling kan verwijzen</translation>
    </message>
    <message>
        <source>Missing picture</source>
        <translation>Ontbrekende afbeelding</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Afbeelding zonder beschrijving</translation>
    </message>
    <message>
        <source>Misleading link</source>
        <translation>Misleidende koppeling</translation>
    </message>
    <message>
        <source>Link to nowhere</source>
        <translation>Koppeling die nergens heen leidt</translation>
    </message>
    <message>
        <source>Unused footnote</source>
        <translation>Ongebruikte voetnoot</translation>
    </message>
    <message>
        <source>Table cells left out</source>
        <translation>Weggelaten tabelcellen</translation>
    </message>
    <message>
        <source>Source used twice</source>
        <translation>Bron twee keer gebruikt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the source of another item, too.</source>
        <translation>“%1” is ook de bron van een ander bericht.</translation>
    </message>
    <message>
        <source>Decimal mark of another language</source>
        <translation>Decimaalteken van een andere taal</translation>
    </message>
    <message>
        <source>The decimal mark of &quot;%1&quot; does not fit the language of the item.</source>
        <translation>Het decimaalteken van “%1” past niet bij de taal van het bericht.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Geen tekst</translation>
    </message>
    <message>
        <source>The item has no text.</source>
        <translation>Het bericht heeft geen tekst.</translation>
    </message>
    <message>
        <source>End before the start</source>
        <translation>Einde vóór het begin</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>Het evenement eindigt voordat het begint.</translation>
    </message>
    <message>
        <source>Link used twice</source>
        <translation>Koppeling twee keer gebruikt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is linked in &quot;%2&quot;, too.</source>
        <translation>Naar “%1” verwijst ook “%2”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is linked in this text more than once.</source>
        <translation>Deze tekst verwijst meer dan eens naar “%1”.</translation>
    </message>
    <message>
        <source>an untitled item</source>
        <translation>een bericht zonder titel</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Where to write; - is standard output.</source>
        <translation>Waar naartoe te schrijven; - is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON als uitvoer geven.</translation>
    </message>
    <message>
        <source>The form: html, pdf or markdown.</source>
        <translation>Het formaat: html, pdf of markdown.</translation>
    </message>
    <message>
        <source>Paper of a PDF: a4 or letter.</source>
        <translation>Papierformaat van een PDF: a4 of letter.</translation>
    </message>
    <message>
        <source>Print the outline of an issue.</source>
        <translation>Het overzicht van een nummer tonen.</translation>
    </message>
    <message>
        <source>Make an issue from Markdown; - is standard input.</source>
        <translation>Een nummer maken van Markdown; - is de standaardinvoer.</translation>
    </message>
    <message>
        <source>Write an issue as a web page, PDF or Markdown.</source>
        <translation>Een nummer schrijven als webpagina, PDF of Markdown.</translation>
    </message>
    <message>
        <source>Look for what is missing and for links that lead nowhere.</source>
        <translation>Zoeken naar wat ontbreekt en naar koppelingen die nergens heen leiden.</translation>
    </message>
    <message>
        <source>Make one file of an unpacked issue.</source>
        <translation>Van een uitgepakt nummer één bestand maken.</translation>
    </message>
    <message>
        <source>Unpack an issue into a folder, as git stores it.</source>
        <translation>Een nummer uitpakken in een map, zoals git het bewaart.</translation>
    </message>
    <message>
        <source>Try &apos;masthead %1 --help&apos;.</source>
        <extracomment>%1 is the name of a command</extracomment>
        <translation>Probeer &apos;masthead %1 --help&apos;.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>De optie %1 ontbreekt.</translation>
    </message>
    <message>
        <source>One file must be given: %1.</source>
        <translation>Er moet één bestand worden opgegeven: %1.</translation>
    </message>
    <message>
        <source>masthead [FILE] opens the editor. Everything else needs no display:</source>
        <translation>masthead [FILE] opent de editor. Al het andere heeft geen beeldscherm nodig:</translation>
    </message>
    <message>
        <source>masthead COMMAND --help tells more. masthead --version prints the version.</source>
        <translation>masthead OPDRACHT --help vertelt meer. masthead --version toont de versie.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Er is geen sjabloon &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is such a file already; it was not touched.</source>
        <translation>Er is al een bestand met die naam; het is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no form that can be exported: html, pdf or markdown.</source>
        <translation>&quot;%1&quot; is geen formaat waarin kan worden geëxporteerd: html, pdf of markdown.</translation>
    </message>
    <message>
        <source>The part of Masthead that has a window could not be started.</source>
        <translation>Het deel van Masthead met een venster kon niet worden gestart.</translation>
    </message>
    <message>
        <source>Install Masthead anew, with its desktop program.</source>
        <translation>Installeer Masthead opnieuw, met het bureaubladprogramma.</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Han character(s)</source>
        <translation>
            <numerusform>%n Chinees karakter</numerusform>
            <numerusform>%n Chinese karakters</numerusform>
        </translation>
    </message>
    <message>
        <source>The output would replace its own input; nothing was written.</source>
        <translation>De uitvoer zou de eigen invoer vervangen; er is niets geschreven.</translation>
    </message>
    <message>
        <source>There is no command and no file &quot;%1&quot;.</source>
        <translation>Er is geen opdracht en geen bestand &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Try &apos;masthead --help&apos;.</source>
        <translation>Probeer &apos;masthead --help&apos;.</translation>
    </message>
    <message>
        <source>There is no display on which a window could open.</source>
        <translation>Er is geen beeldscherm waarop een venster kan worden geopend.</translation>
    </message>
    <message>
        <source>Try &apos;masthead --help&apos; for what needs none.</source>
        <translation>Zie &apos;masthead --help&apos; voor wat zonder beeldscherm werkt.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>De map kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The issue before: the new one follows it.</source>
        <translation>Het vorige nummer: het nieuwe volgt erop.</translation>
    </message>
    <message>
        <source>The folder to write; files of yours in it stay.</source>
        <translation>De map om in te schrijven; je eigen bestanden daarin blijven staan.</translation>
    </message>
    <message>
        <source>Begin an issue from a template, or from the issue before.</source>
        <translation>Een nummer beginnen vanuit een sjabloon of vanuit het vorige nummer.</translation>
    </message>
    <message>
        <source>Give --from or --template, not both.</source>
        <translation>Geef --from of --template op, niet allebei.</translation>
    </message>
    <message>
        <source>The output would lie in the folder that it is made from; nothing was written.</source>
        <translation>De uitvoer zou terechtkomen in de map waaruit die wordt gemaakt; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Choose a place outside the folder.</source>
        <translation>Kies een plaats buiten de map.</translation>
    </message>
    <message>
        <source>What to begin from: monthly, links, letter or blank.</source>
        <translation>Waarmee te beginnen: monthly, links, letter of blank.</translation>
    </message>
</context>
<context>
    <name>DateFormats</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A pattern of QLocale for a day: 31 Jan 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A pattern of QLocale for a day with its weekday: Sat 31 Jan 2026</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A pattern of QLocale for a month: Jan 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>“%1” has unsaved changes.</source>
        <translation>“%1” heeft niet-bewaarde wijzigingen.</translation>
    </message>
    <message>
        <source>What you discard can&apos;t be brought back.</source>
        <translation>Wat je weggooit, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Dit adres in de browser openen?</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>In browser openen</translation>
    </message>
    <message>
        <source>Version %1. A desktop editor for curated newsletters.</source>
        <translation>Versie %1. Een desktopeditor voor gecureerde nieuwsbrieven.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of nieuwer. Er wordt geen enkele garantie gegeven.</translation>
    </message>
    <message>
        <source>“%1” is still being saved.</source>
        <translation>“%1” wordt nog bewaard.</translation>
    </message>
    <message>
        <source>The disk may be away. Your work is safe in the journal: if you close now, it is offered when Masthead starts again.</source>
        <translation>De schijf is misschien niet bereikbaar. Je werk is veilig in het logboek: als je nu sluit, wordt het aangeboden als Masthead weer start.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Nu sluiten</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Open houden</translation>
    </message>
    <message>
        <source>The file of “%1” is gone.</source>
        <translation>Het bestand van “%1” is verdwenen.</translation>
    </message>
</context>
<context>
    <name>DiskBar</name>
    <message>
        <source>%1 was deleted or moved.</source>
        <translation>%1 is verwijderd of verplaatst.</translation>
    </message>
    <message>
        <source>The issue is only here now. Saving makes the file again.</source>
        <translation>Het nummer staat nu alleen nog hier. Bewaren maakt het bestand opnieuw aan.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>De map van %1 is er niet meer.</translation>
    </message>
    <message>
        <source>It was deleted or moved, or its disk was taken out. The issue is only here now: save it in another place.</source>
        <translation>De map is verwijderd of verplaatst, of de schijf is losgekoppeld. Het nummer staat nu alleen nog hier: bewaar het op een andere plaats.</translation>
    </message>
    <message>
        <source>A folder stands in the place of %1.</source>
        <translation>Op de plaats van %1 staat een map.</translation>
    </message>
    <message>
        <source>The issue is only here now: save it under another name.</source>
        <translation>Het nummer staat nu alleen nog hier: bewaar het onder een andere naam.</translation>
    </message>
    <message>
        <source>Something that is no file stands in the place of %1.</source>
        <translation>Op de plaats van %1 staat iets wat geen bestand is.</translation>
    </message>
    <message>
        <source>%1 is a link now that leads to itself.</source>
        <translation>%1 is nu een koppeling die naar zichzelf leidt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read any more.</source>
        <translation>%1 kan niet meer worden gelezen.</translation>
    </message>
    <message>
        <source>See whether its disk is there and who may read it, or save the issue in another place.</source>
        <translation>Kijk of de schijf er nog is en wie het bestand mag lezen, of bewaar het nummer op een andere plaats.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 is alleen-lezen.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and is read-only.</source>
        <translation>%1 is van %2 en is alleen-lezen.</translation>
    </message>
    <message>
        <source>The folder of %1 is read-only.</source>
        <translation>De map van %1 is alleen-lezen.</translation>
    </message>
    <message>
        <source>The disk of %1 is read-only.</source>
        <translation>De schijf van %1 is alleen-lezen.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>This file can&apos;t be replaced.</source>
        <translation>Dit bestand kan niet worden vervangen.</translation>
    </message>
    <message>
        <source>The new file could not be written.</source>
        <translation>Het nieuwe bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The disk did not confirm that it has the new file.</source>
        <translation>De schijf heeft niet bevestigd dat het nieuwe bestand erop staat.</translation>
    </message>
    <message>
        <source>The new file could not be read back.</source>
        <translation>Het nieuwe bestand kon niet worden teruggelezen.</translation>
    </message>
    <message>
        <source>What was written is not what the disk gives back.</source>
        <translation>Wat is geschreven, is niet wat de schijf teruggeeft.</translation>
    </message>
    <message>
        <source>The new file could not take the old one&apos;s place.</source>
        <translation>Het nieuwe bestand kon de plaats van het oude niet innemen.</translation>
    </message>
    <message>
        <source>The new file is in its place, but the disk did not confirm it.</source>
        <translation>Het nieuwe bestand staat op zijn plaats, maar de schijf heeft dat niet bevestigd.</translation>
    </message>
    <message>
        <source>There is no room left on %1. Make some, or save a copy in another place.</source>
        <translation>Er is geen ruimte meer op %1. Maak ruimte vrij, of bewaar een kopie op een andere plaats.</translation>
    </message>
    <message>
        <source>Save a copy in another place, and see whether the disk is in order.</source>
        <translation>Bewaar een kopie op een andere plaats, en kijk of de schijf in orde is.</translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was opened.</source>
        <translation>Iemand anders heeft het bestand gewijzigd sinds het werd geopend.</translation>
    </message>
    <message>
        <source>Save a copy, or open the other version and compare.</source>
        <translation>Bewaar een kopie, of open de andere versie en vergelijk.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>See whether it is a file and may be read.</source>
        <translation>Kijk of het een bestand is en gelezen mag worden.</translation>
    </message>
    <message>
        <source>%1 (not yet saved)</source>
        <extracomment>The name of a file; %1 is the name of the issue&apos;s</extracomment>
        <translation>%1 (nog niet bewaard)</translation>
    </message>
    <message>
        <source>What you saved is beside it, as %1. See whether another program holds the file, and save again.</source>
        <translation>Wat je hebt bewaard, staat ernaast, als %1. Kijk of een ander programma het bestand vasthoudt, en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>one .html, pictures inside</source>
        <translation>één .html, met afbeeldingen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>bookmarks, page numbers</source>
        <translation>bladwijzers, paginanummers</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>for git and other editors</source>
        <translation>voor git en andere editors</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A field has a value that it can&apos;t have.</source>
        <translation>Een veld heeft een waarde die het niet kan hebben.</translation>
    </message>
    <message>
        <source>Ask the sender for a fresh copy.</source>
        <translation>Vraag de afzender om een nieuw exemplaar.</translation>
    </message>
</context>
<context>
    <name>FolderWalk</name>
    <message>
        <source>A part of the folder could not be read.</source>
        <translation>Een deel van de map kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>See whether it is still there and may be read.</source>
        <translation>Kijk of het er nog is en gelezen mag worden.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Kop 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Kop 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Kop 3</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Opsommingslijst</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Genummerde lijst</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Takenlijst</translation>
    </message>
</context>
<context>
    <name>HtmlImport</name>
    <message>
        <source>The page is too large to be read.</source>
        <translation>De pagina is te groot om te worden gelezen.</translation>
    </message>
</context>
<context>
    <name>IssueIo</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>De uitvoer kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Het bestand is te groot.</translation>
    </message>
    <message>
        <source>This is no text that could be imported.</source>
        <translation>Dit is geen tekst die kan worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Make an issue of this text first: import it.</source>
        <translation>Maak eerst een nummer van deze tekst: importeer hem.</translation>
    </message>
</context>
<context>
    <name>IssueName</name>
    <message>
        <source>Untitled</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the title of an issue, %2 the name of its file</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>Publication</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>of this issue, such as January 2026</source>
        <translation>van dit nummer, bijvoorbeeld januari 2026</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2026-01-31, or 2026-01 for a month</source>
        <translation>2026-01-31, of 2026-01 voor een maand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>is published</source>
        <translation>wordt gepubliceerd</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>Voorbeeldtekst</translation>
    </message>
    <message>
        <source>what an inbox shows behind the subject</source>
        <translation>wat een postvak achter het onderwerp toont</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>where this issue will be read on the web</source>
        <translation>waar dit nummer op het web te lezen zal zijn</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Your work can&apos;t be kept safe from a crash.</source>
        <translation>Je werk kan niet tegen een crash worden beveiligd.</translation>
    </message>
    <message>
        <source>Save often, and make room on the disk or check its permissions.</source>
        <translation>Bewaar vaak, en maak ruimte vrij op de schijf of controleer de rechten ervan.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Schrijver</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Omslag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>The preview stopped at this item three times. Its text is shown as it is written.</source>
        <translation>De voorvertoning is drie keer op dit bericht vastgelopen. De tekst wordt getoond zoals hij is geschreven.</translation>
    </message>
</context>
<context>
    <name>MarkdownImport</name>
    <message>
        <source>Some characters could not be read and were replaced by �.</source>
        <translation>Sommige tekens konden niet worden gelezen en zijn vervangen door �.</translation>
    </message>
    <message>
        <source>Lines of the header that are no field of an issue stand at the start of its text.</source>
        <translation>Regels van de koptekst die geen veld van een nummer zijn, staan aan het begin van de tekst.</translation>
    </message>
    <message>
        <source>The text is too intricate to find its outline; it came in as one item.</source>
        <translation>De tekst is te ingewikkeld om er een overzicht in te vinden; hij is als één bericht geïmporteerd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of section; &quot;%2&quot; came in as text.</source>
        <translation>&quot;%1&quot; is geen soort rubriek; &quot;%2&quot; is als tekst geïmporteerd.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; can&apos;t be used twice or has other characters than a-z, 0-9 and -; a new one was made.</source>
        <translation>De id &quot;%1&quot; kan niet twee keer worden gebruikt of bevat andere tekens dan a-z, 0-9 en -; er is een nieuwe gemaakt.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not beside the text; it was left out.</source>
        <translation>De afbeelding &quot;%1&quot; staat niet bij de tekst; ze is weggelaten.</translation>
    </message>
    <message>
        <source>The text names no language; it looks like Chinese.</source>
        <translation>De tekst vermeldt geen taal; hij lijkt Chinees te zijn.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as %1.</source>
        <translation>De tekst is geen UTF-8; hij is gelezen als %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for the publication&apos;s name.</source>
        <translation>&quot;%1&quot; is opgevat als de naam van de uitgave.</translation>
    </message>
    <message>
        <source>The date %1 was taken from the title.</source>
        <translation>De datum %1 is overgenomen uit de titel.</translation>
    </message>
    <message>
        <source>The text names no language; it came in as English.</source>
        <translation>De tekst vermeldt geen taal; hij is als Engels geïmporteerd.</translation>
    </message>
    <message>
        <source>Line %1: the table has no columns for &quot;%2&quot;; no output will show it.</source>
        <translation>Regel %1: de tabel heeft geen kolommen voor &quot;%2&quot;; dat zal in geen enkele uitvoer te zien zijn.</translation>
    </message>
    <message>
        <source>The lines above the text were taken for its header: %1.</source>
        <translation>De regels boven de tekst zijn opgevat als koptekst: %1.</translation>
    </message>
    <message>
        <source>Nothing refers to these footnotes, so that they will not be seen: %1.</source>
        <translation>Nergens wordt naar deze voetnoten verwezen, zodat ze niet te zien zullen zijn: %1.</translation>
    </message>
</context>
<context>
    <name>NlxArchive</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>See whether the disk or the network is still there.</source>
        <translation>Kijk of de schijf of het netwerk er nog is.</translation>
    </message>
</context>
<context>
    <name>NlxFolder</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>The folder could not be written.</source>
        <translation>De map kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The folder holds something that is not an issue.</source>
        <translation>De map bevat iets wat geen nummer is.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>De map kon niet worden geopend.</translation>
    </message>
    <message>
        <source>See whether it is there and may be read.</source>
        <translation>Kijk of het er is en gelezen mag worden.</translation>
    </message>
</context>
<context>
    <name>NlxReader</name>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Het lezen is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>See masthead --help.</source>
        <translation>Zie masthead --help.</translation>
    </message>
    <message>
        <source>The input or the output is missing.</source>
        <translation>De invoer of de uitvoer ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” is one file too many.</source>
        <translation>“%1” is één bestand te veel.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Er is geen optie “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1” heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>“%1” is no value for “%2”.</source>
        <translation>“%1” is geen waarde voor “%2”.</translation>
    </message>
    <message>
        <source>masthead-desktop [FILE]
    opens the window, with an issue (.nlx) or a text (.md)
masthead-desktop --pdf IN -o OUT [--paper a4|letter]
    writes the issue as a PDF, without a window
masthead-desktop --picture OUT.png FILE [--size WIDTHxHEIGHT] [--dark]
    writes a picture of the window
</source>
        <translation>masthead-desktop [FILE]
    opent het venster, met een nummer (.nlx) of een tekst (.md)
masthead-desktop --pdf IN -o OUT [--paper a4|letter]
    schrijft het nummer als PDF, zonder venster
masthead-desktop --picture OUT.png FILE [--size BREEDTExHOOGTE] [--dark]
    schrijft een afbeelding van het venster
</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>New section</source>
        <translation>Nieuwe rubriek</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Untitled</source>
        <translation>Zonder titel</translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>The template could not be kept.</source>
        <translation>Het sjabloon kon niet worden bewaard.</translation>
    </message>
    <message>
        <source>Give it a shorter name without “/”.</source>
        <translation>Geef het een kortere naam zonder “/”.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>item %1</source>
        <translation>bericht %1</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Onlangs gebruikt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Items in this issue</source>
        <translation>Berichten in dit nummer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Er is niets dat zo heet.</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>Shows only the items that have these words, this status or this owner. Escape shows all again.</source>
        <translation>Toont alleen de berichten met deze woorden, deze status of deze eigenaar. Met Esc zie je alles weer.</translation>
    </message>
    <message>
        <source>The issue&apos;s sections and items, in the order in which they are read. Select an item to write it; drag rows, or press Alt+Up and Alt+Down, to move them.</source>
        <translation>De rubrieken en berichten van het nummer, in leesvolgorde. Selecteer een bericht om het te schrijven; sleep rijen, of druk op Alt+Pijl omhoog en Alt+Pijl omlaag, om ze te verplaatsen.</translation>
    </message>
    <message>
        <source>Where the story comes from, or the details of an event, a book, a call or a letter. What is empty is not printed.</source>
        <translation>Waar het verhaal vandaan komt, of de gegevens van een evenement, een boek, een oproep of een brief. Wat leeg is, wordt niet afgedrukt.</translation>
    </message>
    <message>
        <source>The headline of the item. Enter goes on to its text; status and owner stand above it.</source>
        <translation>De kop van het bericht. Met Enter ga je door naar de tekst; status en eigenaar staan erboven.</translation>
    </message>
    <message>
        <source>Formats for the words that are selected, or the word at the caret. The same button takes a format away again.</source>
        <translation>Opmaak voor de geselecteerde woorden, of voor het woord bij de cursor. Dezelfde knop haalt de opmaak weer weg.</translation>
    </message>
    <message>
        <source>The text of the item, in Markdown; the preview shows what its marks become. Ctrl+. offers what to write instead of a marked word.</source>
        <translation>De tekst van het bericht, in Markdown; de voorvertoning laat zien wat er van de opmaaktekens wordt. Met Ctrl+. zie je wat je in plaats van een gemarkeerd woord kunt schrijven.</translation>
    </message>
    <message>
        <source>Notes for you and those you work with. They stay in the issue&apos;s file and are never exported.</source>
        <translation>Notities voor jezelf en voor wie met je samenwerkt. Ze blijven in het bestand van het nummer en worden nooit geëxporteerd.</translation>
    </message>
    <message>
        <source>One item: its headline, its sources or details, its text, and at the end your private notes.</source>
        <translation>Eén bericht: de kop, de bronnen of gegevens, de tekst en aan het einde je privénotities.</translation>
    </message>
    <message>
        <source>The issue as its readers will see it. Click a paragraph or a headline to edit it; hold Ctrl to follow a headline&apos;s link.</source>
        <translation>Het nummer zoals de lezers het zullen zien. Klik op een alinea of een kop om die te bewerken; houd Ctrl ingedrukt om de koppeling van een kop te volgen.</translation>
    </message>
    <message>
        <source>How long the item and the issue are, the languages of the spelling, what is still to be mended, and whether your work is saved. Click a part to open it.</source>
        <translation>Hoe lang het bericht en het nummer zijn, de talen van de spelling, wat nog verbeterd moet worden, en of je werk bewaard is. Klik op een onderdeel om het te openen.</translation>
    </message>
    <message>
        <source>Finds words in this item, or in the whole issue with Ctrl+Shift+F. Ctrl+H adds a line to replace them.</source>
        <translation>Zoekt woorden in dit bericht, of met Ctrl+Shift+F in het hele nummer. Ctrl+H voegt een regel toe om ze te vervangen.</translation>
    </message>
    <message>
        <source>All matches in the issue, each with the words around it. Click one to go there; the list follows what you write.</source>
        <translation>Alle treffers in het nummer, elk met de woorden eromheen. Klik op een treffer om erheen te gaan; de lijst past zich aan terwijl je schrijft.</translation>
    </message>
    <message>
        <source>Finds commands, items and words of the text by a few letters. Begin with &gt; for commands only, with # for items only.</source>
        <translation>Vindt opdrachten, berichten en woorden uit de tekst aan de hand van een paar letters. Begin met &gt; voor alleen opdrachten, met # voor alleen berichten.</translation>
    </message>
    <message>
        <source>Begin a new issue from a template, or open one that you used lately. A file that you drop here opens, too.</source>
        <translation>Begin een nieuw nummer vanuit een sjabloon, of open een nummer dat je onlangs hebt gebruikt. Ook een bestand dat je hierheen sleept, wordt geopend.</translation>
    </message>
    <message>
        <source>Every command of the program. Alt and the underlined letter open a menu; F10 goes to the first.</source>
        <translation>Alle opdrachten van het programma. Alt en de onderstreepte letter openen een menu; F10 gaat naar het eerste.</translation>
    </message>
    <message>
        <source>What holds for this issue as a whole: its name, number, date and language, and how long its items should be.</source>
        <translation>Wat voor dit nummer als geheel geldt: naam, nummer, datum en taal, en hoe lang de berichten moeten zijn.</translation>
    </message>
    <message>
        <source>How you like to work, in all issues. What you change holds at once.</source>
        <translation>Hoe je graag werkt, in alle nummers. Wat je wijzigt, geldt meteen.</translation>
    </message>
    <message>
        <source>Every command with its key. Choose a command, then press the key that it shall have.</source>
        <translation>Alle opdrachten met hun sneltoetsen. Kies een opdracht en druk dan op de toets die erbij moet horen.</translation>
    </message>
    <message>
        <source>How long the issue and its items are, and how far you are from your goals. A goal of the issue is kept in its file.</source>
        <translation>Hoe lang het nummer en de berichten zijn, en hoe ver je van je doelen af bent. Een doel van het nummer wordt in het bestand bewaard.</translation>
    </message>
    <message>
        <source>Makes the files that you give away: web page, PDF, Markdown. The list names what may still be mended; it keeps you from nothing.</source>
        <translation>Maakt de bestanden die je uit handen geeft: webpagina, PDF, Markdown. De lijst noemt wat nog verbeterd kan worden, maar houdt je niet tegen.</translation>
    </message>
    <message>
        <source>Earlier versions of this issue, as they were saved. They are compared with what is open, or opened beside it as copies.</source>
        <translation>Eerdere versies van dit nummer, zoals ze werden bewaard. Je vergelijkt ze met wat open is, of opent ze ernaast als kopie.</translation>
    </message>
    <message>
        <source>Two versions of an issue, item by item. What was taken out is marked on the left, what came on the right.</source>
        <translation>Twee versies van een nummer, bericht voor bericht. Links is gemarkeerd wat is weggehaald, rechts wat erbij kwam.</translation>
    </message>
    <message>
        <source>What a picture shows, for readers who can&apos;t see it, its caption and its credit. Writing can go on; what it shows is asked again in the findings.</source>
        <translation>Wat een afbeelding toont, voor wie die niet kan zien, het bijschrift en de vermelding. Je kunt gewoon doorschrijven; bij de bevindingen wordt opnieuw gevraagd wat de afbeelding toont.</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>No file can be made in this folder.</source>
        <translation>In deze map kan geen bestand worden gemaakt.</translation>
    </message>
    <message>
        <source>Save a copy in another folder.</source>
        <translation>Bewaar een kopie in een andere map.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The text is too long for one item and was not pasted.</source>
        <translation>De tekst is te lang voor één bericht en is niet geplakt.</translation>
    </message>
    <message>
        <source>Paste it in parts, each into an item of its own.</source>
        <translation>Plak hem in delen, elk in een eigen bericht.</translation>
    </message>
</context>
<context>
    <name>PdfPass</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>De PDF kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, export the web page and print that.</source>
        <translation>Probeer het opnieuw; mislukt het weer, exporteer dan de webpagina en druk die af.</translation>
    </message>
</context>
<context>
    <name>PdfRun</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>De PDF kon niet worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>PosixFile</name>
    <message>
        <source>The file could not be opened.</source>
        <translation>Het bestand kon niet worden geopend.</translation>
    </message>
    <message>
        <source>See whether it is there and may be read.</source>
        <translation>Kijk of het er is en gelezen mag worden.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Dit is geen bestand.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work was found but can&apos;t be read.</source>
        <translation>Er is niet-bewaard werk gevonden, maar het kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>It is left where it is; the folder can be sent to somebody who knows more.</source>
        <translation>Het blijft staan waar het staat; de map kan worden gestuurd naar iemand die er meer van weet.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Open it with a newer version of Masthead. The file is untouched.</source>
        <translation>Open het met een nieuwere versie van Masthead. Het bestand is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>Ask the sender for a fresh copy, or open an earlier version. The file is untouched.</source>
        <translation>Vraag de afzender om een nieuw exemplaar, of open een eerdere versie. Het bestand is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This is no regular expression: %1.</source>
        <extracomment>%1 is what is wrong, as &quot;missing closing parenthesis&quot;</extracomment>
        <translation>Dit is geen reguliere expressie: %1.</translation>
    </message>
    <message>
        <source>character %L1</source>
        <translation>teken %L1</translation>
    </message>
    <message>
        <source>This regular expression is too complex for the issue.</source>
        <translation>Deze reguliere expressie is te ingewikkeld voor het nummer.</translation>
    </message>
    <message>
        <source>Repeat less within what is repeated.</source>
        <translation>Herhaal minder binnen wat al wordt herhaald.</translation>
    </message>
</context>
<context>
    <name>SectionKind</name>
    <message>
        <source>Masthead</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>Hoofdverhaal</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No dictionary knows “%1”.</source>
        <translation>Geen enkel woordenboek kent “%1”.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zinslengte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Han characters</source>
        <translation>Han-tekens</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Monthly review</source>
        <translation>Maandoverzicht</translation>
    </message>
    <message>
        <source>A long story, numbered news, an event, a book and letters.</source>
        <translation>Een lang verhaal, genummerd nieuws, een evenement, een boek en brieven.</translation>
    </message>
    <message>
        <source>Link digest</source>
        <translation>Koppelingenlijst</translation>
    </message>
    <message>
        <source>A greeting, and numbered links with a few lines each.</source>
        <translation>Een groet, en genummerde koppelingen met elk een paar regels.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>One text and a sign-off.</source>
        <translation>Eén tekst en een afsluiting.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>One empty text, and nothing else.</source>
        <translation>Eén lege tekst, en verder niets.</translation>
    </message>
</context>
<context>
    <name>Typesetter</name>
    <message>
        <source>Typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Zoals getypt</translation>
    </message>
</context>
<context>
    <name>WebStart</name>
    <message>
        <source>There is no preview and no PDF, because Masthead was started as root: the engine that shows pages refuses that. Start it as an ordinary user. Everything else works.</source>
        <translation>Er is geen voorvertoning en geen PDF, omdat Masthead als root is gestart: het onderdeel dat pagina&apos;s toont, weigert dat. Start Masthead als gewone gebruiker. Al het andere werkt.</translation>
    </message>
    <message>
        <source>There is no preview and no PDF, because this system does not let the engine that shows pages start in its sandbox (user namespaces are turned off). Ask its administrator to allow them. Everything else works.</source>
        <translation>Er is geen voorvertoning en geen PDF, omdat dit systeem het onderdeel dat pagina&apos;s toont niet in zijn sandbox laat starten (user namespaces zijn uitgeschakeld). Vraag de systeembeheerder om ze toe te staan. Al het andere werkt.</translation>
    </message>
    <message>
        <source>The preview runs without its sandbox, as QTWEBENGINE_DISABLE_SANDBOX asks. Open only files that you trust.</source>
        <translation>De voorvertoning draait zonder sandbox, zoals QTWEBENGINE_DISABLE_SANDBOX vraagt. Open alleen bestanden die je vertrouwt.</translation>
    </message>
    <message>
        <source>There is no preview and no PDF, because a part of the engine that shows pages is missing (QtWebEngineProcess). Install Qt WebEngine anew. Everything else works.</source>
        <translation>Er is geen voorvertoning en geen PDF, omdat er iets ontbreekt aan het onderdeel dat pagina&apos;s toont (QtWebEngineProcess). Installeer Qt WebEngine opnieuw. Al het andere werkt.</translation>
    </message>
</context>
<context>
    <name>WritingHelp</name>
    <message>
        <source>&amp;Quotation marks of the language for &quot; and &apos;</source>
        <translation>&amp;Aanhalingstekens van de taal voor &quot; en &apos;</translation>
    </message>
    <message>
        <source>&amp;Dashes for -- and ---</source>
        <translation>&amp;Gedachtestreepjes voor -- en ---</translation>
    </message>
    <message>
        <source>An &amp;ellipsis for ...</source>
        <translation>Een belet&amp;selteken voor ...</translation>
    </message>
    <message>
        <source>&amp;No-break spaces where the language has them</source>
        <translation>&amp;Vaste spaties waar de taal ze heeft</translation>
    </message>
    <message>
        <source>Mark words that no dictionary &amp;knows</source>
        <translation>&amp;Woorden markeren die geen woordenboek kent</translation>
    </message>
</context>
<context>
    <name>masthead::ActionSet</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what was done, as &quot;Rename item&quot;</extracomment>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Opnieuw &amp;uitvoeren: %1</translation>
    </message>
</context>
<context>
    <name>masthead::AltBar</name>
    <message>
        <source>Decorative</source>
        <translation>Decoratief</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Describe the picture for those who can&apos;t see it</source>
        <translation>Beschrijf de afbeelding voor wie die niet kan zien</translation>
    </message>
    <message>
        <source>%1 goes here from the text.</source>
        <translation>Met %1 ga je vanuit de tekst hierheen.</translation>
    </message>
    <message>
        <source>It shows nothing that a reader would miss.</source>
        <translation>De afbeelding toont niets wat een lezer zou missen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Screen readers read about %1 characters in one go.</source>
        <translation>Schermlezers lezen ongeveer %1 tekens in één keer voor.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>printed below the picture</source>
        <translation>komt onder de afbeelding</translation>
    </message>
    <message>
        <source>whose picture it is</source>
        <translation>van wie de afbeelding is</translation>
    </message>
</context>
<context>
    <name>masthead::BackupsDialog</name>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>A backup is kept each time that the issue is saved. This one was not saved yet.</source>
        <translation>Telkens als het nummer wordt bewaard, wordt er een reservekopie van gemaakt. Dit nummer is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Each time that %1 is saved, a backup of it is kept: the last ten, and one a day for thirty days.</source>
        <translation>Telkens als %1 wordt bewaard, wordt er een reservekopie van gemaakt: de laatste tien blijven staan, en dertig dagen lang één per dag.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open copy</source>
        <translation>Kopie openen</translation>
    </message>
    <message>
        <source>This version can&apos;t be read.</source>
        <translation>Deze versie kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Compare with a backup</source>
        <translation>Vergelijken met een reservekopie</translation>
    </message>
    <message>
        <source>This is what has changed since the backup of %1.</source>
        <translation>Dit is er gewijzigd sinds de reservekopie van %1.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s), the newest %2</source>
        <extracomment>%1 is what people call an issue and its file, %2 &quot;today 14:02:11&quot; or a day and a time</extracomment>
        <translation>
            <numerusform>%1, %n versie, van %2</numerusform>
            <numerusform>%1, %n versies, de nieuwste van %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time that an issue is saved, a backup of it is kept: the last ten, and one a day for thirty days.</source>
        <translation>Telkens als een nummer wordt bewaard, wordt er een reservekopie van gemaakt: de laatste tien blijven staan, en dertig dagen lang één per dag.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A backup is kept each time that an issue is saved. There is none yet.</source>
        <translation>Telkens als een nummer wordt bewaard, wordt er een reservekopie van gemaakt. Er is er nog geen.</translation>
    </message>
    <message>
        <source>This is a copy of %1 as it was saved %2.</source>
        <extracomment>%1 is the name of a file or an issue, %2 &quot;today 14:02:11&quot; or a day and a time</extracomment>
        <translation>Dit is een kopie van %1, zoals bewaard %2.</translation>
    </message>
</context>
<context>
    <name>masthead::BlockEdits</name>
    <message>
        <source>Indent</source>
        <translation>Inspringing vergroten</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Inspringing verkleinen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Align table</source>
        <translation>Tabel uitlijnen</translation>
    </message>
</context>
<context>
    <name>masthead::BodyTexts</name>
    <message>
        <source>Typing</source>
        <translation>Typen</translation>
    </message>
</context>
<context>
    <name>masthead::CompareDialog</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Two lines: %1 is an item&apos;s title, %2 what became of it</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The issue
changed</source>
        <translation>Het nummer
gewijzigd</translation>
    </message>
    <message>
        <source>All that can be written is the same in both.</source>
        <translation>Alles wat geschreven kan worden, is in beide gelijk.</translation>
    </message>
    <message>
        <source>Changed items</source>
        <translation>Gewijzigde berichten</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>up to %1, %2</source>
        <translation>tot en met %1, %2</translation>
    </message>
</context>
<context>
    <name>masthead::CornerBar</name>
    <message>
        <source>Editor only</source>
        <translation>Alleen editor</translation>
    </message>
    <message>
        <source>Editor and preview</source>
        <translation>Editor en voorvertoning</translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation>Alleen voorvertoning</translation>
    </message>
</context>
<context>
    <name>masthead::DiskBar</name>
    <message>
        <source>You can write here all the same; saving asks for another place.</source>
        <translation>Je kunt hier toch schrijven; bij het bewaren wordt om een andere plaats gevraagd.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaren als…</translation>
    </message>
    <message>
        <source>%1 is marked as open in another place.</source>
        <translation>%1 is gemarkeerd als elders geopend.</translation>
    </message>
    <message>
        <source>%1 is open in another program of %2 on this computer, since %3.</source>
        <extracomment>%1 is a file&apos;s name, %2 a user&apos;s, %3 a time</extracomment>
        <translation>%1 is sinds %3 op deze computer geopend in een ander programma van %2.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3, since %4.</source>
        <extracomment>%1 is a file&apos;s name, %2 a computer&apos;s, %3 a user&apos;s, %4 a time</extracomment>
        <translation>%1 is sinds %4 op %2 geopend door %3.</translation>
    </message>
    <message>
        <source>So that you don&apos;t write over each other, saving asks for another place.</source>
        <translation>Om te voorkomen dat jullie elkaars werk overschrijven, wordt bij het bewaren om een andere plaats gevraagd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Toch schrijven</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 is door een ander programma gewijzigd.</translation>
    </message>
    <message>
        <source>You have no unsaved changes here.</source>
        <translation>Je hebt hier geen niet-bewaarde wijzigingen.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mijn versie houden</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>Bewaren als kopie…</translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>Vergelijken met het bestand</translation>
    </message>
    <message>
        <source>Another program wrote this file after you had opened or saved it.</source>
        <translation>Een ander programma heeft dit bestand geschreven nadat je het had geopend of bewaard.</translation>
    </message>
    <message>
        <source>Reload takes its version, and yours comes back by Undo. Keep mine saves yours over it.</source>
        <translation>Met “Opnieuw laden” neem je die versie over; de jouwe komt terug met Ongedaan maken. Met “Mijn versie houden” bewaar je de jouwe eroverheen.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mijn versie</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Op de schijf</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Nu bewaren</translation>
    </message>
    <message>
        <source>If you reload, what you have not saved comes back by Undo only.</source>
        <translation>Als je opnieuw laadt, komt wat je niet hebt bewaard alleen terug met Ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>masthead::Document</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>Niet-bewaard werk herstellen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
</context>
<context>
    <name>masthead::EditNotices</name>
    <message numerus="yes">
        <source>%n part(s) were deleted.</source>
        <translation>
            <numerusform>%n deel is verwijderd.</numerusform>
            <numerusform>%n delen zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) were replaced; there are more.</source>
        <translation>
            <numerusform>%Ln treffer is vervangen; er zijn er meer.</numerusform>
            <numerusform>%Ln treffers zijn vervangen; er zijn er meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) were replaced.</source>
        <translation>
            <numerusform>%Ln treffer is vervangen.</numerusform>
            <numerusform>%Ln treffers zijn vervangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Use this address as the source of the item?</source>
        <translation>Dit adres als bron van het bericht gebruiken?</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Als bron gebruiken</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are being made ready.</source>
        <translation>
            <numerusform>%n afbeelding wordt klaargemaakt.</numerusform>
            <numerusform>%n afbeeldingen worden klaargemaakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::EditorPanel</name>
    <message>
        <source>No item is open. Ctrl+Enter adds one.</source>
        <translation>Er is geen bericht open. Ctrl+Enter voegt er een toe.</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Afbeeldingen invoegen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Afbeeldingen (%1)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <source>There is no picture of this issue in the text.</source>
        <translation>Er staat geen afbeelding van dit nummer in de tekst.</translation>
    </message>
</context>
<context>
    <name>masthead::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>“%1” exporteren</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, staand</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter, staand</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Bewaren in</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save the exported files in</source>
        <translation>Geëxporteerde bestanden bewaren in</translation>
    </message>
    <message>
        <source>%1, replaces the one that is there</source>
        <translation>%1, vervangt het bestaande</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%n bestand exporteren</numerusform>
            <numerusform>%n bestanden exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 gereed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <extracomment>%1 is a list of file names</extracomment>
        <translation>Vervangt %1</translation>
    </message>
</context>
<context>
    <name>masthead::ExportJob</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>De export is geannuleerd.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>De map kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>De pagina schrijven</translation>
    </message>
    <message>
        <source>Writing the text</source>
        <translation>De tekst schrijven</translation>
    </message>
</context>
<context>
    <name>masthead::FileFlow</name>
    <message>
        <source>issue</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>The text was imported. Please look at these places:</source>
        <translation>De tekst is geïmporteerd. Kijk deze plaatsen nog even na:</translation>
    </message>
    <message>
        <source>A copy was saved.</source>
        <translation>Er is een kopie bewaard.</translation>
    </message>
    <message>
        <source>Open an issue</source>
        <translation>Nummer openen</translation>
    </message>
    <message>
        <source>Issues (*.nlx)</source>
        <translation>Nummers (*.nlx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Tekst importeren</translation>
    </message>
    <message>
        <source>Markdown and text (*.md *.markdown *.txt)</source>
        <translation>Markdown en tekst (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Save the issue as</source>
        <translation>Nummer bewaren als</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie bewaren als</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy; %1 is the name of the file</extracomment>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Save as copy…</source>
        <translation>Bewaren als kopie…</translation>
    </message>
    <message>
        <source>Saving takes long.</source>
        <translation>Het bewaren duurt lang.</translation>
    </message>
    <message>
        <source>The disk may be away. Your work is safe in the journal.</source>
        <translation>De schijf is misschien niet bereikbaar. Je werk is veilig in het logboek.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>%1 is not there any more. These versions of it were kept.</source>
        <translation>%1 is er niet meer. Deze versies ervan zijn bewaard gebleven.</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 is geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n place(s) to look at.</source>
        <translation>
            <numerusform>Er is %n plaats om na te kijken.</numerusform>
            <numerusform>Er zijn %n plaatsen om na te kijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Tonen…</translation>
    </message>
</context>
<context>
    <name>masthead::FilterBar</name>
    <message>
        <source>Filter the outline</source>
        <translation>Overzicht filteren</translation>
    </message>
    <message>
        <source>Words to filter the outline by</source>
        <translation>Woorden om het overzicht op te filteren</translation>
    </message>
    <message>
        <source>Status to filter the outline by</source>
        <translation>Status om het overzicht op te filteren</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Owner to filter the outline by</source>
        <translation>Eigenaar om het overzicht op te filteren</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>masthead::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele woorden</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Zoekbalk sluiten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Deze treffer vervangen en naar de volgende gaan</translation>
    </message>
    <message>
        <source>In item</source>
        <translation>In bericht</translation>
    </message>
    <message>
        <source>Replace all matches in this item</source>
        <translation>Alle treffers in dit bericht vervangen</translation>
    </message>
    <message>
        <source>In issue</source>
        <translation>In nummer</translation>
    </message>
    <message>
        <source>Replace all matches in the issue</source>
        <translation>Alle treffers in het nummer vervangen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>masthead::Finder</name>
    <message>
        <source>From the top:</source>
        <extracomment>Before &quot;3 of 17&quot;, when the search came to an end and went on from the other one</extracomment>
        <translation>Vanaf het begin:</translation>
    </message>
    <message>
        <source>From the end:</source>
        <translation>Vanaf het einde:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>None here, %Ln in the issue</source>
        <translation>
            <numerusform>Hier geen, %Ln in het nummer</numerusform>
            <numerusform>Hier geen, %Ln in het nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Geen treffers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln treffer</numerusform>
            <numerusform>%Ln treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 van %L2</translation>
    </message>
</context>
<context>
    <name>masthead::FindingList</name>
    <message>
        <source>An untitled item</source>
        <translation>Een bericht zonder titel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is found, such as &quot;No source&quot;, %2 an item&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n places</source>
        <translation>
            <numerusform>%1 op %n plaats</numerusform>
            <numerusform>%1 op %n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>Naar bericht gaan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>masthead::Findings</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an item&apos;s title, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of findings</extracomment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be mended.</source>
        <translation>Er valt niets te verbeteren.</translation>
    </message>
</context>
<context>
    <name>masthead::FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formaten</translation>
    </message>
</context>
<context>
    <name>masthead::FormatStrip</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Voetnoot</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>masthead::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Zoeken in het handboek</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>masthead::HitModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Notitie bij de bron</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken in the list of matches: where it is (&quot;Title&quot;, &quot;Quote&quot;), and the line</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <extracomment>Spoken in the list of matches: an item&apos;s title and its number of matches</extracomment>
        <translation>
            <numerusform>%1, %n treffer</numerusform>
            <numerusform>%1, %n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>empty line</source>
        <extracomment>Spoken in the list of matches, of the place where a line begins and ends</extracomment>
        <translation>lege regel</translation>
    </message>
</context>
<context>
    <name>masthead::HitPanel</name>
    <message>
        <source>Matches in the issue</source>
        <translation>Treffers in het nummer</translation>
    </message>
    <message>
        <source>Close the list of matches</source>
        <translation>Lijst met treffers sluiten</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>No matches in the issue</source>
        <translation>Geen treffers in het nummer</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln match(es)</source>
        <translation>
            <numerusform>De eerste %Ln treffer</numerusform>
            <numerusform>De eerste %Ln treffers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln place(s)</source>
        <extracomment>%1 is &quot;17 matches&quot;, the number is that of items and sections that have some</extracomment>
        <translation>
            <numerusform>%1 op %Ln plaats</numerusform>
            <numerusform>%1 op %Ln plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln treffer</numerusform>
            <numerusform>%Ln treffers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::IssueDialog</name>
    <message>
        <source>Issue settings</source>
        <translation>Instellingen van het nummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>A language of the list, or its tag, such as pt-BR</source>
        <translation>Een taal uit de lijst, of de code ervan, zoals pt-BR</translation>
    </message>
    <message>
        <source>Words per item</source>
        <translation>Woorden per bericht</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>The fewest words of an item; %1 is a kind of section</extracomment>
        <translation>%1, van</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two counts of words</extracomment>
        <translation>tot</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>The most words of an item; %1 is a kind of section</extracomment>
        <translation>%1, tot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change issue</source>
        <translation>Nummer wijzigen</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>“%1” is geen taal.</translation>
    </message>
    <message>
        <source>Choose one of the list, or type a tag such as pt-BR.</source>
        <translation>Kies er een uit de lijst, of typ een code zoals pt-BR.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>names and terms that no dictionary knows</source>
        <translation>namen en vaktermen die geen woordenboek kent</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Juiste woorden</translation>
    </message>
</context>
<context>
    <name>masthead::ItemCard</name>
    <message>
        <source>Add source</source>
        <translation>Bron toevoegen</translation>
    </message>
</context>
<context>
    <name>masthead::ItemHead</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Titel bewerken</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status instellen</translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <translation>bericht %1 van %2</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Bron bewerken</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Gegevens bewerken</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Eigenaar instellen</translation>
    </message>
</context>
<context>
    <name>masthead::JobRow</name>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No program shows folders. It is in %1.</source>
        <translation>Er is geen programma dat mappen toont. Het staat in %1.</translation>
    </message>
</context>
<context>
    <name>masthead::KeysDialog</name>
    <message>
        <source>Use it &amp;here</source>
        <translation>&amp;Hier gebruiken</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Geen sneltoets</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Standaard&amp;toetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Een opdracht of sneltoets zoeken</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Opdrachten en hun sneltoetsen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Sneltoets</translation>
    </message>
    <message>
        <source>Key of the command</source>
        <translation>Sneltoets van de opdracht</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Standaardtoetsen voor &amp;alle opdrachten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 does “%2” already, which would have no key then.</source>
        <extracomment>%1 is a key, %2 a command that has it</extracomment>
        <translation>%1 hoort al bij “%2”; die opdracht heeft dan geen sneltoets meer.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>%1 writes, moves the caret or opens a menu. Hold Ctrl, or use a function key.</source>
        <translation>%1 schrijft, verplaatst de cursor of opent een menu. Houd Ctrl ingedrukt, of gebruik een functietoets.</translation>
    </message>
</context>
<context>
    <name>masthead::LivePreview</name>
    <message>
        <source>The preview ended three times within a minute. Save your work, then open the issue again. Everything else works.</source>
        <translation>De voorvertoning is binnen een minuut drie keer gestopt. Bewaar je werk en open het nummer dan opnieuw. Al het andere werkt.</translation>
    </message>
</context>
<context>
    <name>masthead::MainWindow</name>
    <message>
        <source>%1[*] – Masthead</source>
        <extracomment>A window&apos;s title; %1 is an issue&apos;s and its file&apos;s, [*] the mark of unsaved changes</extracomment>
        <translation>%1[*] – Masthead</translation>
    </message>
    <message>
        <source>New issues can begin from “%1” now.</source>
        <translation>Nieuwe nummers kunnen nu vanuit “%1” beginnen.</translation>
    </message>
    <message>
        <source>This is the recovered work, as a new issue.</source>
        <translation>Dit is het teruggevonden werk, als nieuw nummer.</translation>
    </message>
    <message>
        <source>%1 is open in another window, and was changed since.</source>
        <translation>%1 is open in een ander venster en is sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>De kopie is nog niet bewaard.</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>%1 wordt gelezen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>masthead::MarkdownEditor</name>
    <message>
        <source>Body</source>
        <translation>Berichttekst</translation>
    </message>
    <message>
        <source>Write, or paste a link to begin.</source>
        <translation>Schrijf, of plak een koppeling om te beginnen.</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Voetnoot</translation>
    </message>
    <message>
        <source>Describe picture…</source>
        <translation>Afbeelding beschrijven…</translation>
    </message>
</context>
<context>
    <name>masthead::MenuRow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recente bestanden</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Geen recente bestanden</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>A recent file that is gone</extracomment>
        <translation>%1 (niet gevonden)</translation>
    </message>
</context>
<context>
    <name>masthead::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Wegdoen</translation>
    </message>
</context>
<context>
    <name>masthead::NewIssue</name>
    <message>
        <source>Save as template</source>
        <translation>Bewaren als sjabloon</translation>
    </message>
    <message>
        <source>New issues can begin with what is in this one.
Name:</source>
        <translation>Nieuwe nummers kunnen beginnen met wat in dit nummer staat.
Naam:</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Sjabloon bewaren</translation>
    </message>
</context>
<context>
    <name>masthead::NotesPane</name>
    <message>
        <source>Private notes</source>
        <translation>Privénotities</translation>
    </message>
    <message>
        <source>Notes that are never exported</source>
        <translation>Notities die nooit worden geëxporteerd</translation>
    </message>
    <message>
        <source>For you alone; never exported.</source>
        <translation>Alleen voor jou; wordt nooit geëxporteerd.</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notities bewerken</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineCommands</name>
    <message>
        <source>Add item</source>
        <translation>Bericht toevoegen</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Rubriek toevoegen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Bericht verwijderen</numerusform>
            <numerusform>%n berichten verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n section(s)</source>
        <translation>
            <numerusform>Rubriek verwijderen</numerusform>
            <numerusform>%n rubrieken verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Split item</source>
        <translation>Bericht splitsen</translation>
    </message>
    <message>
        <source>Merge items</source>
        <translation>Berichten samenvoegen</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status instellen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Rubriek verplaatsen</numerusform>
            <numerusform>%n rubrieken verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Bericht verplaatsen</numerusform>
            <numerusform>%n berichten verplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Kind of section</source>
        <translation>Soort rubriek</translation>
    </message>
    <message>
        <source>Put the caret into the text, where the item is to be split.</source>
        <translation>Zet de cursor in de tekst, op de plaats waar het bericht gesplitst moet worden.</translation>
    </message>
    <message>
        <source>No item follows in this section that could be merged.</source>
        <translation>In deze sectie volgt geen bericht om mee samen te voegen.</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineHead</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 van %n klaar</numerusform>
            <numerusform>%1 van %n klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled publication</source>
        <translation>Uitgave zonder naam</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>The issue&apos;s title and number: &quot;January 2024 · No. 13&quot;.</extracomment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1 · No. %2</source>
        <translation>%1 · nr. %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Double click for the issue’s settings</source>
        <translation>Dubbelklik voor de instellingen van het nummer</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineModel</name>
    <message numerus="yes">
        <source>%1, section, %n item(s)</source>
        <extracomment>Spoken in the outline: the section&apos;s title and how many items it has.</extracomment>
        <translation>
            <numerusform>%1, rubriek, %n bericht</numerusform>
            <numerusform>%1, rubriek, %n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>geen bron</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>geen alternatieve tekst</translation>
    </message>
    <message numerus="yes">
        <source>%1, item %2 of %3, %4, %n word(s)</source>
        <extracomment>Spoken in the outline: title, place among its section&apos;s items, status, length.</extracomment>
        <translation>
            <numerusform>%1, bericht %2 van %3, %4, %n woord</numerusform>
            <numerusform>%1, bericht %2 van %3, %4, %n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Rubriek hernoemen</translation>
    </message>
    <message>
        <source>Rename item</source>
        <translation>Bericht hernoemen</translation>
    </message>
</context>
<context>
    <name>masthead::OutlinePanel</name>
    <message>
        <source>Add item</source>
        <translation>Bericht toevoegen</translation>
    </message>
</context>
<context>
    <name>masthead::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>No items yet. Press Ctrl+Enter.</source>
        <translation>Nog geen berichten. Druk op Ctrl+Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>In hand while rows are dragged: the title of the one, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::OwnerBox</name>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Owner: no one</source>
        <translation>Eigenaar: niemand</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigenaar: %1</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
</context>
<context>
    <name>masthead::Palette</name>
    <message>
        <source>Commands and items</source>
        <translation>Opdrachten en berichten</translation>
    </message>
    <message>
        <source>A command, an item, or words of the text</source>
        <translation>Een opdracht, een bericht of woorden uit de tekst</translation>
    </message>
    <message>
        <source>Search commands and items</source>
        <translation>Opdrachten en berichten zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ kiezen</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter uitvoeren</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; alleen opdrachten</translation>
    </message>
    <message>
        <source># items only</source>
        <translation># alleen berichten</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc sluiten</translation>
    </message>
</context>
<context>
    <name>masthead::Pasting</name>
    <message numerus="yes">
        <source>%n picture(s) could not come along: only their description was pasted. Copy them one by one, or save them and drop the files here.</source>
        <translation>
            <numerusform>%n afbeelding kon niet meekomen: alleen de beschrijving ervan is geplakt. Kopieer de afbeelding apart, of bewaar die en sleep het bestand hierheen.</numerusform>
            <numerusform>%n afbeeldingen konden niet meekomen: alleen de beschrijving ervan is geplakt. Kopieer ze één voor één, of bewaar ze en sleep de bestanden hierheen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Tekst verplaatsen</translation>
    </message>
    <message>
        <source>The page is too large for its formats to come along: only its text was pasted. Copy it in parts to keep headings, lists and links.</source>
        <translation>De pagina is te groot om haar opmaak mee te nemen: alleen de tekst is geplakt. Kopieer haar in delen om koppen, lijsten en koppelingen te behouden.</translation>
    </message>
</context>
<context>
    <name>masthead::PdfJob</name>
    <message>
        <source>Preparing the page</source>
        <translation>De pagina voorbereiden</translation>
    </message>
    <message>
        <source>The PDF export was cancelled.</source>
        <translation>De PDF-export is geannuleerd.</translation>
    </message>
    <message>
        <source>Counting the pages</source>
        <translation>De pagina&apos;s tellen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Adding bookmarks and page numbers</source>
        <translation>Bladwijzers en paginanummers toevoegen</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>De PDF kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, export the web page and print that.</source>
        <translation>Probeer het opnieuw; mislukt het weer, exporteer dan de webpagina en druk die af.</translation>
    </message>
</context>
<context>
    <name>masthead::PictureField</name>
    <message>
        <source>Another picture…</source>
        <translation>Andere afbeelding…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Afbeelding verwijderen</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Afbeelding wijzigen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Afbeelding kiezen…</translation>
    </message>
    <message>
        <source>Describe picture…</source>
        <translation>Afbeelding beschrijven…</translation>
    </message>
</context>
<context>
    <name>masthead::PictureInsertion</name>
    <message numerus="yes">
        <source>Insert %n picture(s)</source>
        <translation>
            <numerusform>Afbeelding invoegen</numerusform>
            <numerusform>%n afbeeldingen invoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>De geplakte afbeelding</translation>
    </message>
    <message>
        <source>%1: only PNG, JPEG, GIF and WebP pictures can be inserted.</source>
        <translation>%1: alleen afbeeldingen in PNG, JPEG, GIF of WebP kunnen worden ingevoegd.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1: lezen is niet gelukt.</translation>
    </message>
    <message>
        <source>%1: more than 40 million pixels or 64 MB are too much.</source>
        <translation>%1: meer dan 40 miljoen pixels of 64 MB is te veel.</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Afbeelding beschrijven</translation>
    </message>
    <message numerus="yes">
        <source>%1: the picture(s) are broken.</source>
        <translation>
            <numerusform>%1: de afbeelding is beschadigd.</numerusform>
            <numerusform>%1: de afbeeldingen zijn beschadigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the picture(s) move and are too large for that, so only the first of each was inserted.</source>
        <translation>
            <numerusform>%1: de afbeelding beweegt en is daarvoor te groot, dus is alleen het eerste beeld ingevoegd.</numerusform>
            <numerusform>%1: de afbeeldingen bewegen en zijn daarvoor te groot, dus is van elk alleen het eerste beeld ingevoegd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::PictureRun</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>De afbeelding kon niet naar %1 worden geschreven.</translation>
    </message>
</context>
<context>
    <name>masthead::PlainCopy</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>Voorbeeldtekst</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
</context>
<context>
    <name>masthead::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Voorvertoning</translation>
    </message>
</context>
<context>
    <name>masthead::Proofing</name>
    <message>
        <source>Nothing is to be mended at the caret.</source>
        <translation>Bij de cursor valt niets te verbeteren.</translation>
    </message>
    <message>
        <source>No problems were found in the issue.</source>
        <translation>Er zijn geen problemen gevonden in het nummer.</translation>
    </message>
</context>
<context>
    <name>masthead::Proofreader</name>
    <message>
        <source>Write %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>Add “%1” to the issue’s words</source>
        <translation>“%1” aan de woorden van het nummer toevoegen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Woord toevoegen</translation>
    </message>
</context>
<context>
    <name>masthead::RecentRow</name>
    <message>
        <source>%1 · No. %2</source>
        <extracomment>%1 is a publication&apos;s name, %2 the number of the edition</extracomment>
        <translation>%1 · nr. %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 van %2 klaar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
</context>
<context>
    <name>masthead::RecoveryOffer</name>
    <message>
        <source>%1 was not closed properly.</source>
        <translation>%1 is niet goed afgesloten.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The program ended before this was saved. The work is here %1.</source>
        <translation>Het programma is gestopt voordat dit was bewaard. Het werk is teruggevonden %1.</translation>
    </message>
    <message>
        <source>Its file was changed or removed since. Recovering leaves the file as it is.</source>
        <translation>Het bestand is sindsdien gewijzigd of verwijderd. Herstellen laat het bestand zoals het is.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s) could not be read.</source>
        <translation>
            <numerusform>De laatste %n wijziging kon niet worden gelezen.</numerusform>
            <numerusform>De laatste %n wijzigingen konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Teruggevonden werk</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Laatst bewaard</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Teruggevonden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The work is here %1: %2.</source>
        <extracomment>%1 is &quot;up to 13:58:07&quot;, %2 &quot;1,204 words&quot;</extracomment>
        <translation>Het werk is teruggevonden %1: %2.</translation>
    </message>
    <message>
        <source>The last changes can&apos;t be read. The rest is here: %1.</source>
        <extracomment>%1 is &quot;1,204 words&quot;</extracomment>
        <translation>De laatste wijzigingen kunnen niet worden gelezen. De rest is teruggevonden: %1.</translation>
    </message>
</context>
<context>
    <name>masthead::Settings</name>
    <message>
        <source>The settings in %1 can&apos;t be read; the usual ones are used.</source>
        <translation>De instellingen in %1 kunnen niet worden gelezen; de standaardinstellingen worden gebruikt.</translation>
    </message>
    <message>
        <source>The settings could not be read and were set aside as %1; the usual ones are used.</source>
        <translation>De instellingen konden niet worden gelezen en zijn opzijgezet als %1; de standaardinstellingen worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>masthead::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>At the start &amp;open what was open last</source>
        <translation>Bij het begin &amp;openen wat het laatst open was</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>Kolom&amp;breedte</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Smal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breed</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Lettertype</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Met schreef</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>Schreefloos</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>Vaste letterbreedte</translation>
    </message>
    <message>
        <source>&amp;Focus mode shows</source>
        <translation>&amp;Focusmodus toont</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>De zin</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>De regel</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>De alinea</translation>
    </message>
    <message>
        <source>Typewriter &amp;scrolling: the line stays in the middle</source>
        <translation>&amp;Typemachinescrollen: de regel blijft in het midden</translation>
    </message>
    <message>
        <source>While typing, set</source>
        <translation>Tijdens het typen zetten</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Languages are chosen for each issue, in the window’s status bar.</source>
        <translation>Talen kies je per nummer, in de statusbalk van het venster.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keys of the co&amp;mmands…</source>
        <translation>Sneltoetsen van de op&amp;drachten…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taal van het ve&amp;nster</translation>
    </message>
    <message>
        <source>Another language holds from the next start.</source>
        <translation>Een andere taal geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorvertoning</translation>
    </message>
    <message>
        <source>Colou&amp;rs of the page</source>
        <translation>Kleu&amp;ren van de pagina</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Zoals het venster</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Groott&amp;e</translation>
    </message>
    <message>
        <source>S&amp;how the place that is being written</source>
        <translation>De plaats tonen waar wordt gesc&amp;hreven</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>masthead::SourceRow</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>More about this source</source>
        <translation>Meer over deze bron</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Words to remember; never published.</source>
        <translation>Woorden om te onthouden; worden nooit gepubliceerd.</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Citaat toevoegen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Bron verwijderen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What to think of; never published.</source>
        <translation>Waar je aan wilt denken; wordt nooit gepubliceerd.</translation>
    </message>
    <message>
        <source>Drag to put the sources in order</source>
        <translation>Sleep om de bronnen op volgorde te zetten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Date; never published</source>
        <translation>Datum; wordt nooit gepubliceerd</translation>
    </message>
    <message>
        <source>Also linked in %1</source>
        <extracomment>%1 are the titles of items, as a list</extracomment>
        <translation>Ook gekoppeld in %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Add when it was read</source>
        <translation>Leesdatum toevoegen</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Gelezen op %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag verplaatsen</translation>
    </message>
</context>
<context>
    <name>masthead::SpellingMenu</name>
    <message>
        <source>&amp;Check spelling</source>
        <translation>&amp;Spelling controleren</translation>
    </message>
    <message>
        <source>This item is &amp;written in</source>
        <translation>Dit bericht is &amp;geschreven in</translation>
    </message>
    <message>
        <source>Words of this issue may also be</source>
        <translation>Woorden van dit nummer mogen ook zijn</translation>
    </message>
    <message>
        <source>No dictionaries are installed</source>
        <translation>Er zijn geen woordenboeken geïnstalleerd</translation>
    </message>
    <message>
        <source>The issue’s language (%1)</source>
        <translation>De taal van het nummer (%1)</translation>
    </message>
    <message>
        <source>Language of the item</source>
        <translation>Taal van het bericht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>No dictionary for %1</source>
        <translation>Geen woordenboek voor %1</translation>
    </message>
    <message>
        <source>%1 is checked as %2</source>
        <extracomment>Two varieties of a language: the first has no dictionary, so the second one&apos;s is used</extracomment>
        <translation>%1 wordt nagekeken als %2</translation>
    </message>
</context>
<context>
    <name>masthead::StartPage</name>
    <message>
        <source>Start a new issue</source>
        <translation>Een nieuw nummer beginnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Onlangs</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Je sjablonen</translation>
    </message>
    <message>
        <source>Drop .nlx, .md or .txt files anywhere to open them.</source>
        <translation>Sleep .nlx-, .md- of .txt-bestanden hierheen om ze te openen.</translation>
    </message>
</context>
<context>
    <name>masthead::StatisticsDialog</name>
    <message>
        <source>Han characters, as Chinese and Japanese are counted</source>
        <translation>Chinese karakters, waarin Chinees en Japans worden geteld</translation>
    </message>
    <message>
        <source>To read it: 240 words or 400 Han characters a minute</source>
        <translation>Leestijd: 240 woorden of 400 Chinese karakters per minuut</translation>
    </message>
    <message>
        <source>Words, or Han characters, of a sentence on average</source>
        <translation>Gemiddeld aantal woorden of Chinese karakters per zin</translation>
    </message>
    <message>
        <source>In the text, and its sources</source>
        <translation>In de tekst, en de bronnen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistieken</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Geen doel</translation>
    </message>
    <message>
        <source>Length of the issue</source>
        <translation>Lengte van het nummer</translation>
    </message>
    <message>
        <source>Written since it was opened</source>
        <translation>Geschreven sinds het openen</translation>
    </message>
    <message>
        <source>Minutes spent writing</source>
        <translation>Minuten geschreven</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Statistics by item</source>
        <translation>Statistieken per bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln minuut leestijd</numerusform>
            <numerusform>%Ln minuten leestijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln koppeling</numerusform>
            <numerusform>%Ln koppelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln afbeelding</numerusform>
            <numerusform>%Ln afbeeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Length goal</source>
        <translation>Lengtedoel</translation>
    </message>
    <message>
        <source>Minutes to read the issue</source>
        <translation>Leestijd van het nummer in minuten</translation>
    </message>
    <message>
        <source>Reading time goal</source>
        <translation>Doel voor de leestijd</translation>
    </message>
    <message>
        <source>As the issue is read</source>
        <translation>In leesvolgorde</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <extracomment>%1 is the head of a column, such as &quot;Words&quot;</extracomment>
        <translation>Sorteren op %1</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Volgorde van de berichten</translation>
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
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of today, or an earlier day</extracomment>
        <translation>Bewaard %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet-bewaarde wijzigingen</translation>
    </message>
    <message>
        <source>Can&apos;t save: %1</source>
        <translation>Kan niet bewaren: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>The host of the link under the pointer</extracomment>
        <translation>Koppeling naar %1</translation>
    </message>
    <message>
        <source>No spelling</source>
        <translation>Geen spellingcontrole</translation>
    </message>
    <message>
        <source>Read-only, unsaved changes</source>
        <translation>Alleen-lezen, niet-bewaarde wijzigingen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Not saved: the file is gone</source>
        <translation>Niet bewaard: het bestand is verdwenen</translation>
    </message>
    <message>
        <source>Another version is on disk</source>
        <translation>Op de schijf staat een andere versie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln bevinding</numerusform>
            <numerusform>%Ln bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be reached</source>
        <translation>Het bestand is niet bereikbaar</translation>
    </message>
</context>
<context>
    <name>masthead::StatusBox</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>masthead::TableGrid</name>
    <message>
        <source>Table of %1 × %2</source>
        <translation>Tabel van %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A table&apos;s columns and rows</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>masthead::WordCounts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln woord</numerusform>
            <numerusform>%Ln woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>Han characters, as Chinese text is counted</extracomment>
        <translation>
            <numerusform>%Ln karakter</numerusform>
            <numerusform>%Ln karakters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masthead::WritingSession</name>
    <message numerus="yes">
        <source>%L1 of %Ln word(s)</source>
        <extracomment>How far the issue is; %L1 of %n words or Han characters</extracomment>
        <translation>
            <numerusform>%L1 van %Ln woord</numerusform>
            <numerusform>%L1 van %Ln woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written now %L1 of %Ln word(s)</source>
        <extracomment>What was written since the issue was opened; %L1 of %n words or Han characters</extracomment>
        <translation>
            <numerusform>nu geschreven: %L1 van %Ln woord</numerusform>
            <numerusform>nu geschreven: %L1 van %Ln woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln minute(s)</source>
        <extracomment>Time spent writing since the issue was opened</extracomment>
        <translation>
            <numerusform>%L1 van %Ln minuut</numerusform>
            <numerusform>%L1 van %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have written %Ln word(s): your goal is reached.</source>
        <translation>
            <numerusform>Je hebt %Ln woord geschreven: je doel is bereikt.</numerusform>
            <numerusform>Je hebt %Ln woorden geschreven: je doel is bereikt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have written for %Ln minute(s): your goal is reached.</source>
        <translation>
            <numerusform>Je hebt %Ln minuut geschreven: je doel is bereikt.</numerusform>
            <numerusform>Je hebt %Ln minuten geschreven: je doel is bereikt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln minute(s) to read</source>
        <extracomment>How long the issue takes to read, and shall take</extracomment>
        <translation>
            <numerusform>%L1 van %Ln minuut leestijd</numerusform>
            <numerusform>%L1 van %Ln minuten leestijd</numerusform>
        </translation>
    </message>
</context>
</TS>
