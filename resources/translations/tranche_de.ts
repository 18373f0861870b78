<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AutomationText</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be reached: %3.</source>
        <translation>%1: %2 ist nicht erreichbar: %3.</translation>
    </message>
    <message>
        <source>%1: %2 holds what was taken before.</source>
        <translation>%1: %2 enthält, was schon übernommen wurde.</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be imported.</source>
        <translation>%1: %2 kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1: %2 is import %3.</source>
        <translation>%1: %2 ist Import %3.</translation>
    </message>
    <message>
        <source>An automation needs a name of 1 to 200 letters.</source>
        <translation>Eine Automatisierung braucht einen Namen von 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>There is an automation “%1” already.</source>
        <translation>Es gibt schon eine Automatisierung „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or change it with --replace.</source>
        <translation>Wählen Sie einen anderen Namen, oder ändern Sie sie mit --replace.</translation>
    </message>
    <message>
        <source>The folder whose files are imported is missing.</source>
        <translation>Der Ordner, dessen Dateien importiert werden, fehlt.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>folder not reachable since %1</source>
        <translation>Ordner nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>waits for the profile “%1”</source>
        <translation>wartet auf das Profil „%1“</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>taken before</source>
        <translation>schon übernommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>being taken</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>It was taken already.</source>
        <translation>Sie wurde schon übernommen.</translation>
    </message>
    <message>
        <source>It was taken already: import %1.</source>
        <translation>Sie wurde schon übernommen: Import %1.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read: %2.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Its name is no UTF-8.</source>
        <translation>Ihr Name ist kein UTF-8.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>It takes five fields: minute, hour, day of the month, month, day of the week; such as “30 6 * * mon-fri”.</source>
        <translation>Er hat fünf Felder: Minute, Stunde, Tag des Monats, Monat, Wochentag; etwa „30 6 * * mon-fri“.</translation>
    </message>
    <message>
        <source>“%1” is no %2 from %3 to %4.</source>
        <translation>„%1“ passt nicht: %2 von %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1”: a step stands behind * or a range, such as */5 or 8-18/2.</source>
        <translation>„%1“: Eine Schrittweite steht hinter * oder einem Bereich, etwa */5 oder 8-18/2.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“%1” is no cron expression.</source>
        <translation>„%1“ ist kein Cron-Ausdruck.</translation>
    </message>
    <message>
        <source>“%1”: there is no such day.</source>
        <translation>„%1“: Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to %2: %3.</source>
        <translation>%1 kann nicht nach %2 verschoben werden: %3.</translation>
    </message>
    <message>
        <source>Somebody has taken it away.</source>
        <translation>Jemand hat sie weggenommen.</translation>
    </message>
    <message>
        <source>Another file has its name since.</source>
        <translation>Eine andere Datei hat inzwischen ihren Namen.</translation>
    </message>
    <message>
        <source>The automation “%1” says no database that the rows go to.</source>
        <translation>Die Automatisierung „%1“ nennt keine Datenbank, in die die Zeilen gehen.</translation>
    </message>
    <message>
        <source>Name it with --into, or in its profile.</source>
        <translation>Nennen Sie sie mit --into oder im Profil.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 06:30.</source>
        <translation>„%1“ ist keine Uhrzeit wie 06:30.</translation>
    </message>
    <message>
        <source>“%1” says no time.</source>
        <translation>„%1“ nennt keine Zeit.</translation>
    </message>
    <message>
        <source>There are: always, start, “daily 06:30”, “weekly mon,fri 07:00” and “cron 30 6 * * 1-5”.</source>
        <translation>Es gibt: always, start, „daily 06:30“, „weekly mon,fri 07:00“ und „cron 30 6 * * 1-5“.</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>when watching begins</source>
        <translation>wenn das Beobachten beginnt</translation>
    </message>
    <message>
        <source>daily at %1</source>
        <translation>täglich um %1</translation>
    </message>
    <message>
        <source>weekly: %1</source>
        <translation>wöchentlich: %1</translation>
    </message>
    <message>
        <source>It is whole.</source>
        <translation>Sie ist vollständig.</translation>
    </message>
    <message>
        <source>It has changed within the last %1 seconds.</source>
        <translation>Sie hat sich in den letzten %1 Sekunden geändert.</translation>
    </message>
    <message>
        <source>A program has it open for writing.</source>
        <translation>Ein Programm hat sie zum Schreiben offen.</translation>
    </message>
    <message>
        <source>Its marker (%1) is not there.</source>
        <translation>Ihre Markierung (%1) ist nicht da.</translation>
    </message>
    <message>
        <source>on; files may also be taken by %1</source>
        <translation>an; Dateien nimmt vielleicht auch %1</translation>
    </message>
</context>
<context>
    <name>ChunkColumns</name>
    <message>
        <source>(surplus)</source>
        <translation>(überzählig)</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
</context>
<context>
    <name>ChunkStateText</name>
    <message>
        <source>%1 · lines %2 to %3</source>
        <translation>%1 · Zeilen %2 bis %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;checked&lt;/b&gt;: its rows would be imported.</source>
        <translation>&lt;b&gt;geprüft&lt;/b&gt;: Seine Zeilen würden importiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;done&lt;/b&gt;: its rows are in.</source>
        <translation>&lt;b&gt;fertig&lt;/b&gt;: Seine Zeilen sind importiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;skipped&lt;/b&gt;: %1</source>
        <translation>&lt;b&gt;übersprungen&lt;/b&gt;: %1</translation>
    </message>
    <message>
        <source>the file was only checked, nothing was written.</source>
        <translation>die Datei wurde nur geprüft, nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 of its %2 rows are in; those that were set aside are shown here.</source>
        <translation>%1 seiner %2 Zeilen sind importiert; die zurückgestellten stehen hier.</translation>
    </message>
    <message>
        <source>none of its rows are in.</source>
        <translation>keine seiner Zeilen ist importiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2 Attempt: %3.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2 Versuch: %3.</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>▲ %1 would still fail: %2. Nothing was written.</source>
        <translation>▲ %1 würde weiter fehlschlagen: %2. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>▲ %1 is still failed: %2. None of these rows went in.</source>
        <translation>▲ %1 ist weiter fehlgeschlagen: %2. Keine dieser Zeilen wurde importiert.</translation>
    </message>
    <message>
        <source>%1 row would be imported</source>
        <translation>%1 Zeile würde importiert</translation>
    </message>
    <message>
        <source>%1 row is in</source>
        <translation>%1 Zeile ist importiert</translation>
    </message>
    <message>
        <source>%1 rows would be imported</source>
        <translation>%1 Zeilen würden importiert</translation>
    </message>
    <message>
        <source>%1 rows are in</source>
        <translation>%1 Zeilen sind importiert</translation>
    </message>
    <message>
        <source>✔ %1: %2. Nothing was written.</source>
        <translation>✔ %1: %2. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>✔ %1: %2.</source>
        <translation>✔ %1: %2.</translation>
    </message>
    <message>
        <source>No chunk of the import is failed any more.</source>
        <translation>Kein Abschnitt des Imports ist mehr fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Failed chunks left: %1. The next one is below.</source>
        <translation>Noch fehlgeschlagene Abschnitte: %1. Der nächste steht unten.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Das Feld leeren</translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read as NULL</source>
        <translation>Als NULL lesen</translation>
    </message>
    <message>
        <source>Won&apos;t fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (alle)</translation>
    </message>
    <message>
        <source>First by letters</source>
        <translation>Alphabetisch erster</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühester</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Last by letters</source>
        <translation>Alphabetisch letzter</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätester</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 Wert</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1. The most lie here: %2.</source>
        <translation>%1. Die meisten liegen hier: %2.</translation>
    </message>
    <message>
        <source>%1 range of values</source>
        <translation>%1 Wertebereich</translation>
    </message>
    <message>
        <source>%1 ranges of values</source>
        <translation>%1 Wertebereiche</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>part %1 of %2, split at %3</source>
        <translation>Teil %1 von %2, geteilt an %3</translation>
    </message>
    <message>
        <source>%1, joined by %2</source>
        <translation>%1, verbunden mit %2</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>berechnet: %1</translation>
    </message>
    <message>
        <source>blanks around are cut off</source>
        <translation>Leerzeichen am Rand fallen weg</translation>
    </message>
    <message>
        <source>several blanks become one</source>
        <translation>mehrere Leerzeichen werden eines</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Each Word With a Capital</source>
        <translation>Jedes Wort Groß Geschrieben</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>%1 other values are replaced</source>
        <translation>%1 andere Werte werden ersetzt</translation>
    </message>
    <message>
        <source>NULL for %1</source>
        <translation>NULL für %1</translation>
    </message>
    <message>
        <source>%1 where it is empty</source>
        <translation>%1, wo es leer ist</translation>
    </message>
    <message>
        <source>the value above where it is empty</source>
        <translation>der Wert darüber, wo es leer ist</translation>
    </message>
    <message>
        <source>only what matches %1</source>
        <translation>nur was zu %1 passt</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>never empty</source>
        <translation>nie leer</translation>
    </message>
    <message>
        <source>no value twice</source>
        <translation>kein Wert zweimal</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>eine Länge</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>passt zu %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>is in %1.%2</source>
        <translation>steht in %1.%2</translation>
    </message>
    <message>
        <source>a wrong value becomes NULL</source>
        <translation>ein falscher Wert wird NULL</translation>
    </message>
    <message>
        <source>a wrong value becomes the default</source>
        <translation>ein falscher Wert wird der Ersatzwert</translation>
    </message>
    <message>
        <source>a wrong value stays as it stands</source>
        <translation>ein falscher Wert bleibt, wie er dasteht</translation>
    </message>
    <message>
        <source>a wrong value sets its chunk aside</source>
        <translation>ein falscher Wert stellt seinen Abschnitt zurück</translation>
    </message>
    <message>
        <source>a wrong value sets its row aside</source>
        <translation>ein falscher Wert stellt seine Zeile zurück</translation>
    </message>
    <message>
        <source>looked up in %1.%2</source>
        <translation>nachgeschlagen in %1.%2</translation>
    </message>
    <message>
        <source>goes to %1 as in an earlier import</source>
        <translation>geht in %1, wie bei einem früheren Import</translation>
    </message>
    <message>
        <source>goes to %1: the names are alike (%2 %)</source>
        <translation>geht in %1: Die Namen sind ähnlich (%2 %)</translation>
    </message>
    <message>
        <source>goes to %1 by its place: the file names no columns</source>
        <translation>geht nach ihrer Stelle in %1: Die Datei nennt keine Spalten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>--to is missing: where it is saved; - is standard output for a single chunk.</source>
        <translation>--to fehlt: wohin gespeichert wird; - ist die Standardausgabe, für einen einzelnen Abschnitt.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 was saved as %3.</source>
        <translation>Abschnitt %1 des Imports %2 wurde als %3 gespeichert.</translation>
    </message>
    <message>
        <source>%1 failed chunks of import %2 were saved to %3.</source>
        <translation>%1 fehlgeschlagene Abschnitte des Imports %2 wurden in %3 gespeichert.</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>%1 of %2 chunks that were checked again would go in.</source>
        <translation>%1 von %2 erneut geprüften Abschnitten würden importiert.</translation>
    </message>
    <message>
        <source>%1 of %2 chunks that were run again are in.</source>
        <translation>%1 von %2 erneut ausgeführten Abschnitten sind importiert.</translation>
    </message>
    <message>
        <source>--deleted: “%1” is neither skip nor keep.</source>
        <translation>--deleted: „%1“ ist weder skip noch keep.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 is queued to be run again already; nothing else was tried.</source>
        <translation>Abschnitt %1 des Imports %2 wartet schon auf einen neuen Versuch; sonst wurde nichts versucht.</translation>
    </message>
    <message>
        <source>Wait for it with “tranche-cli wait %1”, or cancel that first.</source>
        <translation>Warten Sie darauf mit „tranche-cli wait %1“, oder brechen Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 is done already; it was not run again.</source>
        <translation>Abschnitt %1 des Imports %2 ist schon fertig; er wurde nicht noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>Done already, and not run again: chunk %1.</source>
        <translation>Schon fertig, nicht noch einmal ausgeführt: Abschnitt %1.</translation>
    </message>
    <message>
        <source>Given up by decision, and not run again: chunk %1.</source>
        <translation>Durch Entscheidung aufgegeben, nicht noch einmal ausgeführt: Abschnitt %1.</translation>
    </message>
    <message>
        <source>The file holds no rows: nothing was tried, and %1 chunk is failed as it was.</source>
        <translation>Die Datei enthält keine Zeilen: Nichts wurde versucht, und %1 Abschnitt bleibt fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The file holds no rows: nothing was tried, and %1 chunks are failed as they were.</source>
        <translation>Die Datei enthält keine Zeilen: Nichts wurde versucht, und %1 Abschnitte bleiben fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Import %1 has no chunk %2.</source>
        <translation>Import %1 hat keinen Abschnitt %2.</translation>
    </message>
    <message>
        <source>No chunk of import %1 is failed: there is nothing to run again.</source>
        <translation>Kein Abschnitt des Imports %1 ist fehlgeschlagen: Es gibt nichts erneut auszuführen.</translation>
    </message>
    <message>
        <source>remedy takes --column, and one of --set TEXT, --null, --default, --date FORM, --decimal CHARACTER, --as TYPE, --add-reference and --skip.</source>
        <translation>remedy braucht --column und eines von --set TEXT, --null, --default, --date FORM, --decimal CHARACTER, --as TYPE, --add-reference und --skip.</translation>
    </message>
    <message>
        <source>No error of a failed chunk is like that; nothing was changed.</source>
        <translation>Kein Fehler eines fehlgeschlagenen Abschnitts ist von dieser Art; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 in %2 would change; the values of %3 would then be right.</source>
        <translation>%1 in %2 würden sich ändern; dann wären die Werte von %3 richtig.</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>--note is missing: why the chunk is given up.</source>
        <translation>--note fehlt: warum der Abschnitt aufgegeben wird.</translation>
    </message>
    <message>
        <source>Chunk %1 is given up, by decision.</source>
        <translation>Abschnitt %1 ist durch Entscheidung aufgegeben.</translation>
    </message>
    <message>
        <source>Usage: tranche-cli %1 %2 [options]

%3.

Options:
</source>
        <translation>Aufruf: tranche-cli %1 %2 [Optionen]

%3.

Optionen:
</translation>
    </message>
    <message>
        <source>Tranche imports files into database tables, in small chunks: a chunk that fails keeps its error and its lines,
the others go in.

Usage: tranche-cli COMMAND [arguments] [options]

Commands:
</source>
        <translation>Tranche importiert Dateien in Datenbanktabellen, in kleinen Abschnitten: Ein fehlgeschlagener Abschnitt behält
seinen Fehler und seine Zeilen, die anderen werden importiert.

Aufruf: tranche-cli BEFEHL [Argumente] [Optionen]

Befehle:
</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>  show the version</source>
        <translation>  zeigt die Version</translation>
    </message>
    <message>
        <source>Options of import, validate and sniff:</source>
        <translation>Optionen von import, validate und sniff:</translation>
    </message>
    <message>
        <source>Options of import:</source>
        <translation>Optionen von import:</translation>
    </message>
    <message>
        <source>Options of jobs and chunks:</source>
        <translation>Optionen von jobs und chunks:</translation>
    </message>
    <message>
        <source>Options of rebuild:</source>
        <translation>Optionen von rebuild:</translation>
    </message>
    <message>
        <source>Options of save-chunk and save-chunks:</source>
        <translation>Optionen von save-chunk und save-chunks:</translation>
    </message>
    <message>
        <source>Options of errors:</source>
        <translation>Optionen von errors:</translation>
    </message>
    <message>
        <source>Options of retry:</source>
        <translation>Optionen von retry:</translation>
    </message>
    <message>
        <source>Options of remedy:</source>
        <translation>Optionen von remedy:</translation>
    </message>
    <message>
        <source>Options of skip:</source>
        <translation>Optionen von skip:</translation>
    </message>
    <message>
        <source>Options of undo:</source>
        <translation>Optionen von undo:</translation>
    </message>
    <message>
        <source>Options of lineage:</source>
        <translation>Optionen von lineage:</translation>
    </message>
    <message>
        <source>Options of serve:</source>
        <translation>Optionen von serve:</translation>
    </message>
    <message>
        <source>serves the local import API on http://127.0.0.1 until it is interrupted, and runs what it takes</source>
        <translation>stellt die lokale Import-API auf http://127.0.0.1 bereit, bis es unterbrochen wird, und führt aus, was sie annimmt</translation>
    </message>
    <message>
        <source>the port to listen on (default: 8733; 0: any free one)</source>
        <translation>der Port, auf dem sie zu erreichen ist (Vorgabe: 8733; 0: irgendein freier)</translation>
    </message>
    <message>
        <source>make a new key, which calls have to bring in the header x-api-key</source>
        <translation>einen neuen Schlüssel anlegen, den Aufrufe im Header x-api-key mitbringen müssen</translation>
    </message>
    <message>
        <source>the largest file that is taken, such as 500M (default: 10G)</source>
        <translation>die größte Datei, die angenommen wird, etwa 500M (Vorgabe: 10G)</translation>
    </message>
    <message>
        <source>take no more files while so many imports are queued</source>
        <translation>keine Dateien mehr annehmen, solange so viele Importe warten</translation>
    </message>
    <message>
        <source>pages that may call it, such as https://reports.example (default: none)</source>
        <translation>Seiten, die sie aufrufen dürfen, etwa https://reports.example (Vorgabe: keine)</translation>
    </message>
    <message>
        <source>only take files, and leave them to other runners</source>
        <translation>Dateien nur annehmen und ihre Ausführung anderen überlassen</translation>
    </message>
    <message>
        <source>--port: a port is at most %1.</source>
        <translation>--port: Ein Port ist höchstens %1.</translation>
    </message>
    <message>
        <source>Options of wait:</source>
        <translation>Optionen von wait:</translation>
    </message>
    <message>
        <source>Options of recipe:</source>
        <translation>Optionen von recipe:</translation>
    </message>
    <message>
        <source>Options of profiles:</source>
        <translation>Optionen von profiles:</translation>
    </message>
    <message>
        <source>
Exit status: 0 all rows are in (or valid); 1 ended with failed chunks or rejected rows; 2 the call is wrong;
3 it could not run (file, target or job store unusable); 4 cancelled or paused.
</source>
        <translation>
Rückgabewert: 0 alle Zeilen sind importiert (oder gültig); 1 mit fehlgeschlagenen Abschnitten oder abgelehnten Zeilen beendet; 2 falscher Aufruf;
3 nicht ausführbar (Datei, Ziel oder Auftragsspeicher unbrauchbar); 4 abgebrochen oder angehalten.
</translation>
    </message>
    <message>
        <source>No command is named.</source>
        <translation>Es ist kein Befehl genannt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>“%1”: an argument is empty, the name is missing.</source>
        <translation>„%1“: Ein Argument ist leer, der Name fehlt.</translation>
    </message>
    <message>
        <source>“%1” takes: %2.</source>
        <translation>„%1“ erwartet: %2.</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>keine Argumente</translation>
    </message>
    <message>
        <source>--into is missing: the database that the rows go to.</source>
        <translation>--into fehlt: die Datenbank, in die die Zeilen gehen.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>--state: “%1” is no state.</source>
        <translation>--state: „%1“ ist kein Zustand.</translation>
    </message>
    <message>
        <source>in %1 chunk</source>
        <translation>in %1 Abschnitt</translation>
    </message>
    <message>
        <source>in %1 chunks</source>
        <translation>in %1 Abschnitten</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>, chunk %1</source>
        <translation>, Abschnitt %1</translation>
    </message>
    <message>
        <source>--from is missing: the database whose ledger tells what was imported.</source>
        <translation>--from fehlt: die Datenbank, deren Register sagt, was importiert wurde.</translation>
    </message>
    <message>
        <source>%1 imports were added to the history.</source>
        <translation>%1 Importe wurden in den Verlauf aufgenommen.</translation>
    </message>
    <message>
        <source> Should its rows go in once more? They are skipped otherwise. [y/N]</source>
        <translation> Sollen ihre Zeilen noch einmal importiert werden? Sonst werden sie übersprungen. [j/N]</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>Beendet: Nichts wurde importiert.</translation>
    </message>
    <message>
        <source> Its rows are compared with the table&apos;s.</source>
        <translation> Ihre Zeilen werden mit denen der Tabelle verglichen.</translation>
    </message>
    <message>
        <source> Its rows go in once more; --skip-duplicate would do nothing.</source>
        <translation> Ihre Zeilen werden noch einmal importiert; --skip-duplicate täte nichts.</translation>
    </message>
    <message>
        <source>%1 will be checked for %2 of %3 in the background; nothing goes in. Follow it with: tranche-cli wait %4</source>
        <translation>%1 wird im Hintergrund für %2 von %3 geprüft; nichts wird importiert. Verfolgen Sie es mit: tranche-cli wait %4</translation>
    </message>
    <message>
        <source>%1 will be imported into %2 of %3 in the background. Follow it with: tranche-cli wait %4</source>
        <translation>%1 wird im Hintergrund in %2 von %3 importiert. Verfolgen Sie es mit: tranche-cli wait %4</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, Blatt %2</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty, and was left out.</source>
        <translation>Das Blatt „%1“ ist leer und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>What was checked will be imported in the background. Follow it with: tranche-cli wait %1</source>
        <translation>Was geprüft wurde, wird im Hintergrund importiert. Verfolgen Sie es mit: tranche-cli wait %1</translation>
    </message>
    <message>
        <source>%1: hidden sheets, which were left out: %2.</source>
        <translation>%1: verborgene Blätter, die ausgelassen wurden: %2.</translation>
    </message>
    <message>
        <source>Import has not ended yet.</source>
        <translation>Der Import ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 of %4: %5
</source>
        <translation>%1: %2 → %3 von %4: %5
</translation>
    </message>
    <message>
        <source>   %1 row read = %2 imported + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s
</source>
        <translation>   %1 gelesene Zeile = %2 importiert + %3 fehlgeschlagen + %4 übersprungen; %5 Textzeilen; %6 s, %7 Zeilen/s
</translation>
    </message>
    <message>
        <source>   %1 rows read = %2 imported + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s
</source>
        <translation>   %1 gelesene Zeilen = %2 importiert + %3 fehlgeschlagen + %4 übersprungen; %5 Textzeilen; %6 s, %7 Zeilen/s
</translation>
    </message>
    <message>
        <source>   %1 warnings; all of them: tranche-cli errors %2 --warnings
</source>
        <translation>   %1 Warnungen; alle davon: tranche-cli errors %2 --warnings
</translation>
    </message>
    <message>
        <source>      line %1%2: %3
</source>
        <translation>      Zeile %1%2: %3
</translation>
    </message>
    <message>
        <source>      and %1 more errors
</source>
        <translation>      und %1 weitere Fehler
</translation>
    </message>
    <message>
        <source>   and %1 more failed chunks
</source>
        <translation>   und %1 weitere fehlgeschlagene Abschnitte
</translation>
    </message>
    <message>
        <source>   Fix a chunk: tranche-cli save-chunk %1 %2 --to fixed.csv; edit it; tranche-cli retry %1 %2 --file fixed.csv
</source>
        <translation>   Einen Abschnitt korrigieren: tranche-cli save-chunk %1 %2 --to fixed.csv; bearbeiten; tranche-cli retry %1 %2 --file fixed.csv
</translation>
    </message>
    <message>
        <source>  %1 error</source>
        <translation>  %1 Fehler</translation>
    </message>
    <message>
        <source>  %1 errors</source>
        <translation>  %1 Fehler</translation>
    </message>
    <message>
        <source>, attempt %1</source>
        <translation>, Versuch %1</translation>
    </message>
    <message>
        <source>There are no imports yet.
</source>
        <translation>Es gibt noch keine Importe.
</translation>
    </message>
    <message>
        <source>  %1: “%2”, or “%3”: %4
</source>
        <translation>  %1: „%2“, oder „%3“: %4
</translation>
    </message>
    <message>
        <source>, %1, separator %2, quote %3, escape %4, %5</source>
        <translation>, %1, Trennzeichen %2, Anführungszeichen %3, Maskierung %4, %5</translation>
    </message>
    <message>
        <source>, %1 header row(s), confidence %2
</source>
        <translation>, Kopfzeilen: %1, Sicherheit %2
</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (wahrscheinlich)</translation>
    </message>
    <message>
        <source>            written as %1
</source>
        <translation>            geschrieben als %1
</translation>
    </message>
    <message>
        <source>            %1 sampled value(s) are no such %2, the first is “%3”
</source>
        <translation>            Werte der Stichprobe, die nicht passen (%2): %1, der erste ist „%3“
</translation>
    </message>
    <message>
        <source>What import %1 was asked for is not known: its history was brought back from the database&apos;s ledger.</source>
        <translation>Was von Import %1 verlangt war, ist nicht bekannt: Sein Verlauf stammt aus dem Register der Datenbank.</translation>
    </message>
    <message>
        <source>%1: %2 columns, %3 value rules%4%5
</source>
        <translation>%1: Spalten: %2, Regeln für Werte: %3%4%5
</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, für %1</translation>
    </message>
    <message>
        <source>, into %1</source>
        <translation>, in %1</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>Es gibt keine Profile.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” was written to %2.</source>
        <translation>Das Profil „%1“ wurde nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>The profile “%1” was made.</source>
        <translation>Das Profil „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>--from is missing: the import whose choices are kept.</source>
        <translation>--from fehlt: der Import, dessen Einstellungen behalten werden.</translation>
    </message>
    <message>
        <source>“profiles %1”: there are %2.</source>
        <translation>„profiles %1“: Es gibt %2.</translation>
    </message>
    <message>
        <source>“profiles %1” takes %2 name(s).</source>
        <translation>„profiles %1“ erwartet Namen: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” was removed.</source>
        <translation>Das Profil „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The profile “%1” is “%2” now.</source>
        <translation>Das Profil „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source> It is brought back into the history by: tranche-cli rebuild --from DATABASE</source>
        <translation> Er kommt zurück in den Verlauf mit: tranche-cli rebuild --from DATABASE</translation>
    </message>
    <message>
        <source>Stopping when what was written is safe; a second signal ends at once.</source>
        <translation>Hält an, sobald das Geschriebene sicher ist; ein zweites Signal beendet sofort.</translation>
    </message>
    <message>
        <source>Paused. Go on with: tranche-cli resume %1</source>
        <translation>Angehalten. Weiter geht es mit: tranche-cli resume %1</translation>
    </message>
    <message>
        <source>--table is missing: the table of the row.</source>
        <translation>--table fehlt: die Tabelle der Zeile.</translation>
    </message>
    <message>
        <source>lineage takes --row KEY or --where COLUMN=VALUE: which row is meant.</source>
        <translation>lineage braucht --row KEY oder --where COLUMN=VALUE: welche Zeile gemeint ist.</translation>
    </message>
    <message>
        <source>--where: “%1” is not of the form COLUMN=VALUE.</source>
        <translation>--where: „%1“ hat nicht die Form COLUMN=VALUE.</translation>
    </message>
    <message>
        <source>--create-sql: %1 can&apos;t be read: %2.</source>
        <translation>--create-sql: %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>--create-sql: the statement is too long.</source>
        <translation>--create-sql: Die Anweisung ist zu lang.</translation>
    </message>
    <message>
        <source>--create-sql: there is no statement.</source>
        <translation>--create-sql: Es steht keine Anweisung da.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a single ASCII character.</source>
        <translation>--%1: „%2“ ist kein einzelnes ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>--separator: a file without a separator is not supported.</source>
        <translation>--separator: Eine Datei ohne Trennzeichen geht nicht.</translation>
    </message>
    <message>
        <source>--format: “%1” is no format; there are: %2.</source>
        <translation>--format: „%1“ ist kein Format; es gibt: %2.</translation>
    </message>
    <message>
        <source>--encoding: “%1” is no known encoding.</source>
        <translation>--encoding: „%1“ ist keine bekannte Kodierung.</translation>
    </message>
    <message>
        <source>“tranche-cli --help” lists the commands and their options.</source>
        <translation>„tranche-cli --help“ nennt die Befehle und ihre Optionen.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a whole number of at least %3.</source>
        <translation>--%1: „%2“ ist keine ganze Zahl ab %3.</translation>
    </message>
    <message>
        <source>--%1 takes names of columns, with commas between them.</source>
        <translation>--%1 erwartet Namen von Spalten, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of %3.</source>
        <translation>--%1: „%2“ ist keines von %3.</translation>
    </message>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>„%1“ erwartet true oder false.</translation>
    </message>
    <message>
        <source>“%1” takes a text or a number; null and map also a list of them.</source>
        <translation>„%1“ erwartet einen Text oder eine Zahl; null und map auch eine Liste davon.</translation>
    </message>
    <message>
        <source>“%1” is no option of an import.</source>
        <translation>„%1“ ist keine Option eines Imports.</translation>
    </message>
    <message>
        <source>--lookup: “%1” is not COLUMN=TABLE.NAME[-&gt;KEY][:WORD]; a name that holds one of these signs or a comma stands in double quotes.</source>
        <translation>--lookup: „%1“ ist nicht COLUMN=TABLE.NAME[-&gt;KEY][:WORD]; ein Name mit einem dieser Zeichen oder einem Komma steht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>--lookup: “%1” is none of error, null, skip, create, exact, folded.</source>
        <translation>--lookup: „%1“ ist keines von error, null, skip, create, exact, folded.</translation>
    </message>
    <message>
        <source>--lookup: “%1” compares %2 columns of the file with %3 of the table.</source>
        <translation>--lookup: „%1“ vergleicht %2 Spalten der Datei mit %3 der Tabelle.</translation>
    </message>
    <message>
        <source>A format is written such as %1; the page “Types and formats” of the manual lists them.</source>
        <translation>Ein Format schreibt man wie %1; die Seite „Typen und Formate“ des Handbuchs nennt sie.</translation>
    </message>
    <message>
        <source>--map: “%1” is not SOURCE=FIELD[:TYPE[:FORMAT]].</source>
        <translation>--map: „%1“ ist nicht SOURCE=FIELD[:TYPE[:FORMAT]].</translation>
    </message>
    <message>
        <source>--map: the format “%1” for %2</source>
        <translation>--map: das Format „%1“ für %2</translation>
    </message>
    <message>
        <source>--date-format: “%1”</source>
        <translation>--date-format: „%1“</translation>
    </message>
    <message>
        <source>--child-columns and --record-key can&apos;t be used together.</source>
        <translation>--child-columns und --record-key gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--child-key takes FIELD or FIELD=PARENT_FIELD.</source>
        <translation>--child-key erwartet FIELD oder FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>--max-errors: “%1” is no number of percent.</source>
        <translation>--max-errors: „%1“ ist kein Prozentwert.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not COLUMN:WORD, where WORD is one of %3.</source>
        <translation>--%1: „%2“ ist nicht COLUMN:WORD, wobei WORD eines von %3 ist.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not %3.</source>
        <translation>--%1: „%2“ ist nicht %3.</translation>
    </message>
    <message>
        <source>--on-error: “%1” is none of %2, nor COLUMN= and one of these, or error.</source>
        <translation>--on-error: „%1“ ist keines von %2, noch COLUMN= und eines davon oder error.</translation>
    </message>
    <message>
        <source>folder of the job store (default: $TRANCHE_HOME, or the platform&apos;s data folder)</source>
        <translation>Ordner des Auftragsspeichers (Vorgabe: $TRANCHE_HOME, oder der Datenordner des Systems)</translation>
    </message>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation>ein JSON-Objekt auf der Standardausgabe, sonst nichts dort</translation>
    </message>
    <message>
        <source>print nothing but errors</source>
        <translation>nichts ausgeben als Fehler</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>what mended values in the validation ID mends them here; without FILE: import what it has checked</source>
        <translation>was Werte in der Prüfung ID korrigierte, korrigiert sie auch hier; ohne FILE: importieren, was sie geprüft hat</translation>
    </message>
    <message>
        <source>the database whose ledger tells what was imported</source>
        <translation>die Datenbank, deren Register sagt, was importiert wurde</translation>
    </message>
    <message>
        <source>only those in these states</source>
        <translation>nur jene in diesen Zuständen</translation>
    </message>
    <message>
        <source>where to save; - is standard output for a single chunk</source>
        <translation>wohin gespeichert wird; - ist die Standardausgabe, für einen einzelnen Abschnitt</translation>
    </message>
    <message>
        <source>two columns in front: _line and _error</source>
        <translation>zwei Spalten vorn: _line und _error</translation>
    </message>
    <message>
        <source>only the rows that have errors</source>
        <translation>nur die Zeilen, die Fehler haben</translation>
    </message>
    <message>
        <source>by column, code and value, with counts, the most frequent first</source>
        <translation>nach Spalte, Code und Wert, mit Anzahl, die häufigsten zuerst</translation>
    </message>
    <message>
        <source>as comma-separated text, in which no value is taken for a formula</source>
        <translation>als kommagetrennter Text, in dem kein Wert als Formel gilt</translation>
    </message>
    <message>
        <source>what was repaired while the file was read, instead of errors</source>
        <translation>was beim Lesen der Datei repariert wurde, statt der Fehler</translation>
    </message>
    <message>
        <source>a fixed file to import in the chunk&apos;s place; rows with _line find their places themselves</source>
        <translation>eine korrigierte Datei anstelle des Abschnitts importieren; Zeilen mit _line finden ihren Platz selbst</translation>
    </message>
    <message>
        <source>what becomes of bad rows that are missing from a file of bad rows</source>
        <translation>was aus falschen Zeilen wird, die in einer Datei der falschen Zeilen fehlen</translation>
    </message>
    <message>
        <source>for errors in this column</source>
        <translation>für Fehler in dieser Spalte</translation>
    </message>
    <message>
        <source>for errors of this code only</source>
        <translation>nur für Fehler mit diesem Code</translation>
    </message>
    <message>
        <source>for this wrong value only</source>
        <translation>nur für diesen falschen Wert</translation>
    </message>
    <message>
        <source>put X in its place</source>
        <translation>X an seine Stelle setzen</translation>
    </message>
    <message>
        <source>put NULL in its place</source>
        <translation>NULL an seine Stelle setzen</translation>
    </message>
    <message>
        <source>put the default of the table&apos;s column in its place</source>
        <translation>den Ersatzwert der Tabellenspalte an seine Stelle setzen</translation>
    </message>
    <message>
        <source>it is a date, written as FORM says, such as dd.MM.yyyy; becomes yyyy-MM-dd</source>
        <translation>es ist ein Datum der Form FORM, wie dd.MM.yyyy; wird yyyy-MM-dd</translation>
    </message>
    <message>
        <source>it is a number with the decimal sign C, such as &apos;,&apos;; becomes one with a point</source>
        <translation>es ist eine Zahl mit dem Dezimalzeichen C, wie &apos;,&apos;; wird eine mit Punkt</translation>
    </message>
    <message>
        <source>read the column as this type of --map, or NUMERIC, from now on; with a format: DATE:dd.MM.yyyy</source>
        <translation>die Spalte von jetzt an als diesen Typ von --map lesen, oder als NUMERIC; mit Format: DATE:dd.MM.yyyy</translation>
    </message>
    <message>
        <source>add the value to the table that the column refers to</source>
        <translation>den Wert in die Tabelle aufnehmen, auf die die Spalte verweist</translation>
    </message>
    <message>
        <source>leave the rows out</source>
        <translation>die Zeilen auslassen</translation>
    </message>
    <message>
        <source>also for the next files: added to this profile, which import --profile applies</source>
        <translation>auch für die nächsten Dateien: in dieses Profil aufgenommen, das import --profile anwendet</translation>
    </message>
    <message>
        <source>only say what would change, and how many chunks would be clean</source>
        <translation>nur sagen, was sich ändern würde, und wie viele Abschnitte in Ordnung wären</translation>
    </message>
    <message>
        <source>only say what would be deleted and restored, and what was changed since</source>
        <translation>nur sagen, was gelöscht und wiederhergestellt würde, und was seitdem geändert wurde</translation>
    </message>
    <message>
        <source>also rows that were changed since, and though a later import has changed some</source>
        <translation>auch seitdem geänderte Zeilen, und auch wenn ein späterer Import welche geändert hat</translation>
    </message>
    <message>
        <source>the table of the row</source>
        <translation>die Tabelle der Zeile</translation>
    </message>
    <message>
        <source>the row&apos;s id, or its primary key</source>
        <translation>die Kennung der Zeile, oder ihr Primärschlüssel</translation>
    </message>
    <message>
        <source>the rows that have this value</source>
        <translation>die Zeilen mit diesem Wert</translation>
    </message>
    <message>
        <source>why the chunk is given up</source>
        <translation>warum der Abschnitt aufgegeben wird</translation>
    </message>
    <message>
        <source>give up waiting after so many seconds</source>
        <translation>das Warten nach so vielen Sekunden aufgeben</translation>
    </message>
    <message>
        <source>as a Frictionless Table Schema</source>
        <translation>als Frictionless Table Schema</translation>
    </message>
    <message>
        <source>the import whose choices are saved, or the file that is imported</source>
        <translation>der Import, dessen Einstellungen gespeichert werden, oder die Datei, die importiert wird</translation>
    </message>
    <message>
        <source>where the profile is written (default: to standard output)</source>
        <translation>wohin das Profil geschrieben wird (Vorgabe: auf die Standardausgabe)</translation>
    </message>
    <message>
        <source>of a profile that is imported (default: the file&apos;s)</source>
        <translation>eines importierten Profils (Vorgabe: der Name in der Datei)</translation>
    </message>
    <message>
        <source>names of files that a profile is for, such as orders_*.csv</source>
        <translation>Namen von Dateien, für die ein Profil ist, wie orders_*.csv</translation>
    </message>
    <message>
        <source>save or import: overwrite the profile of this name</source>
        <translation>save oder import: das Profil dieses Namens überschreiben</translation>
    </message>
    <message>
        <source>imports files into a table</source>
        <translation>importiert Dateien in eine Tabelle</translation>
    </message>
    <message>
        <source>the same, but nothing is written to the target</source>
        <translation>dasselbe, aber ins Ziel wird nichts geschrieben</translation>
    </message>
    <message>
        <source>shows dialect, columns and types that an import would use</source>
        <translation>zeigt Dialekt, Spalten und Typen, die ein Import nähme</translation>
    </message>
    <message>
        <source>lists the imports, newest first</source>
        <translation>nennt die Importe, die neuesten zuerst</translation>
    </message>
    <message>
        <source>shows an import, with its failed chunks and their errors</source>
        <translation>zeigt einen Import mit seinen fehlgeschlagenen Abschnitten und ihren Fehlern</translation>
    </message>
    <message>
        <source>lists the chunks of an import</source>
        <translation>nennt die Abschnitte eines Imports</translation>
    </message>
    <message>
        <source>tells what became of the chunks that failed, and what was changed and decided</source>
        <translation>sagt, was aus den fehlgeschlagenen Abschnitten wurde, und was geändert und entschieden wurde</translation>
    </message>
    <message>
        <source>brings back into the history what a database&apos;s ledger tells</source>
        <translation>holt in den Verlauf zurück, was das Register einer Datenbank sagt</translation>
    </message>
    <message>
        <source>saves a failed chunk&apos;s file</source>
        <translation>speichert die Datei eines fehlgeschlagenen Abschnitts</translation>
    </message>
    <message>
        <source>saves all failed chunks</source>
        <translation>speichert alle fehlgeschlagenen Abschnitte</translation>
    </message>
    <message>
        <source>lists all errors of failed chunks</source>
        <translation>nennt alle Fehler fehlgeschlagener Abschnitte</translation>
    </message>
    <message>
        <source>runs failed chunks again, as stored or from a fixed file</source>
        <translation>führt fehlgeschlagene Abschnitte erneut aus, wie gespeichert oder aus einer korrigierten Datei</translation>
    </message>
    <message>
        <source>changes wrong values in all failed chunks and runs these again</source>
        <translation>ändert falsche Werte in allen fehlgeschlagenen Abschnitten und führt diese erneut aus</translation>
    </message>
    <message>
        <source>gives a failed chunk up, by decision</source>
        <translation>gibt einen fehlgeschlagenen Abschnitt auf, durch Entscheidung</translation>
    </message>
    <message>
        <source>takes an import back: deletes its rows, restores what it has changed</source>
        <translation>nimmt einen Import zurück: löscht seine Zeilen, stellt wieder her, was er geändert hat</translation>
    </message>
    <message>
        <source>tells where a row comes from, or where the rows of a chunk are</source>
        <translation>sagt, woher eine Zeile kommt, oder wo die Zeilen eines Abschnitts sind</translation>
    </message>
    <message>
        <source>returns when the import has ended, with its exit status</source>
        <translation>kehrt zurück, wenn der Import beendet ist, mit seinem Rückgabewert</translation>
    </message>
    <message>
        <source>runs what is queued, then exits</source>
        <translation>führt aus, was wartet, und endet dann</translation>
    </message>
    <message>
        <source>prints all choices of an import as a recipe, which import --recipe takes</source>
        <translation>gibt alle Einstellungen eines Imports als Rezept aus, das import --recipe nimmt</translation>
    </message>
    <message>
        <source>prints the columns of an import as a Frictionless Table Schema</source>
        <translation>gibt die Spalten eines Imports als Frictionless Table Schema aus</translation>
    </message>
    <message>
        <source>lists and changes profiles: choices that are kept under a name, which import --profile takes</source>
        <translation>nennt und ändert Profile: unter einem Namen aufgehobene Einstellungen, die import --profile nimmt</translation>
    </message>
    <message>
        <source>%1  %2 %  %3 rows</source>
        <translation>%1  %2 %  %3 Zeilen</translation>
    </message>
    <message>
        <source>  %1 failed</source>
        <translation>  %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>  %1 rows/s</source>
        <translation>  %1 Zeilen/s</translation>
    </message>
    <message>
        <source>text: every column is TEXT, every value byte for byte (default: infer)</source>
        <translation>text: jede Spalte ist TEXT, jeder Wert Byte für Byte (Vorgabe: infer)</translation>
    </message>
    <message>
        <source>a text that means NULL, beside the empty unquoted field; repeatable</source>
        <translation>ein Text, der NULL bedeutet, neben dem leeren Feld ohne Anführungszeichen; wiederholbar</translation>
    </message>
    <message>
        <source>words that are read as NULL in columns of numbers, counted and told: n/a, NULL, --, k. A. and such (default: auto), none, or your own; one that holds a comma stands in double quotes</source>
        <translation>Wörter, die in Zahlenspalten als NULL gelesen, gezählt und genannt werden: n/a, NULL, --, k. A. und dergleichen (Vorgabe: auto), none, oder eigene; eines mit Komma steht in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>where a column goes, as what, and how its values are written: day=day:DATE:dd.MM.yyyy, net=net:DECIMAL:1.234,56, at=at:TIME:HH:mm, paid=paid:BOOLEAN:ja/nein; TYPE is TEXT, INTEGER, REAL, DECIMAL, DECIMAL(2) (an integer of hundredths; 1 to 9), DATE, TIME, DATETIME, BOOLEAN, UUID, JSON or BLOB; SOURCE is a header or #position; repeatable. “SOURCE=” leaves the column out</source>
        <translation>wohin eine Spalte geht, als was, und wie ihre Werte geschrieben sind: day=day:DATE:dd.MM.yyyy, net=net:DECIMAL:1.234,56, at=at:TIME:HH:mm, paid=paid:BOOLEAN:ja/nein; TYPE ist TEXT, INTEGER, REAL, DECIMAL, DECIMAL(2) (eine ganze Zahl von Hundertsteln; 1 bis 9), DATE, TIME, DATETIME, BOOLEAN, UUID, JSON oder BLOB; SOURCE ist ein Spaltenname oder #Stelle; wiederholbar. „SOURCE=“ lässt die Spalte weg</translation>
    </message>
    <message>
        <source>the column holds names of rows of another table: the key of the row is stored (default: its primary key), in the field that --map names, else the one that refers to the table; city,land=cities.name,country compares several; WORD is what a name that is not there does: error (default), null, skip the row, or create a row; and exact (default) or folded, without regard to capitals and blanks; repeatable</source>
        <translation>die Spalte enthält Namen von Zeilen einer anderen Tabelle: gespeichert wird der Schlüssel der Zeile (Vorgabe: ihr Primärschlüssel), in dem Feld, das --map nennt, sonst in dem, das auf die Tabelle verweist; city,land=cities.name,country vergleicht mehrere; WORD ist, was ein fehlender Name bewirkt: error (Vorgabe), null, skip die Zeile, oder create eine Zeile; und exact (Vorgabe) oder folded, ohne Rücksicht auf Großschreibung und Leerzeichen; wiederholbar</translation>
    </message>
    <message>
        <source>how dates are written, such as dd.MM.yyyy, in all columns that have no format of their own (default: auto, found by the whole column)</source>
        <translation>wie Datumswerte geschrieben sind, etwa dd.MM.yyyy, in allen Spalten ohne eigenes Format (Vorgabe: auto, an der ganzen Spalte gefunden)</translation>
    </message>
    <message>
        <source>the decimal sign of numbers in columns that have no format of their own (default: auto, found by the whole column)</source>
        <translation>das Dezimalzeichen von Zahlen in Spalten ohne eigenes Format (Vorgabe: auto, an der ganzen Spalte gefunden)</translation>
    </message>
    <message>
        <source>snake_case: fields that --map does not name are in small letters with underscores, such as order_id for “Order ID” (default: as-is)</source>
        <translation>snake_case: Felder, die --map nicht nennt, stehen in Kleinbuchstaben mit Unterstrichen, etwa order_id für „Order ID“ (Vorgabe: as-is)</translation>
    </message>
    <message>
        <source>what is done to the values of a column before its type reads them: trim, collapse, case=lower|upper|title, replace=OLD=&gt;NEW, null=TEXT, default=TEXT, fill-down, extract=REGEX; in a new column NAME also split=SOURCE,SEPARATOR,PART and join=A,B,SEPARATOR; COLUMN is a header, #position or *; repeatable</source>
        <translation>was mit den Werten einer Spalte geschieht, bevor ihr Typ sie liest: trim, collapse, case=lower|upper|title, replace=OLD=&gt;NEW, null=TEXT, default=TEXT, fill-down, extract=REGEX; in einer neuen Spalte NAME auch split=SOURCE,SEPARATOR,PART und join=A,B,SEPARATOR; COLUMN ist ein Spaltenname, #Stelle oder *; wiederholbar</translation>
    </message>
    <message>
        <source>a new column with the value of an SQL expression over columns of the row, such as total=quantity*price; repeatable</source>
        <translation>eine neue Spalte mit dem Wert eines SQL-Ausdrucks über Spalten der Zeile, etwa total=quantity*price; wiederholbar</translation>
    </message>
    <message>
        <source>what the values of a column have to keep: required, unique, range=1..10, length=2..5, pattern=REGEX, one-of=A|B, exists=TABLE.COLUMN of the target; repeatable</source>
        <translation>was die Werte einer Spalte einhalten müssen: required, unique, range=1..10, length=2..5, pattern=REGEX, one-of=A|B, exists=TABLE.COLUMN des Ziels; wiederholbar</translation>
    </message>
    <message>
        <source>a column of the table that gets the file&apos;s name in every row</source>
        <translation>eine Spalte der Tabelle, die in jeder Zeile den Namen der Datei bekommt</translation>
    </message>
    <message>
        <source>columns that are the primary key of a table that is made</source>
        <translation>Spalten, die der Primärschlüssel einer neu angelegten Tabelle sind</translation>
    </message>
    <message>
        <source>columns of a table that is made that take no NULL; auto: those that have no gap in the whole file (default: none)</source>
        <translation>Spalten einer neu angelegten Tabelle, die kein NULL nehmen; auto: jene, in denen in der ganzen Datei nichts fehlt (Vorgabe: none)</translation>
    </message>
    <message>
        <source>an index of a table that is made; repeatable</source>
        <translation>ein Index einer neu angelegten Tabelle; wiederholbar</translation>
    </message>
    <message>
        <source>likewise one that allows no values twice; repeatable</source>
        <translation>ebenso einer, der keine Werte zweimal erlaubt; wiederholbar</translation>
    </message>
    <message>
        <source>a table that is made is STRICT: the database itself keeps to the types</source>
        <translation>eine neu angelegte Tabelle ist STRICT: Die Datenbank selbst hält die Typen ein</translation>
    </message>
    <message>
        <source>the CREATE TABLE statement of a table that is made; “sniff” shows one to start with</source>
        <translation>die Anweisung CREATE TABLE einer neu angelegten Tabelle; „sniff“ zeigt eine zum Anfangen</translation>
    </message>
    <message>
        <source>add columns of the file that the table lacks to it</source>
        <translation>Spalten der Datei, die der Tabelle fehlen, ihr hinzufügen</translation>
    </message>
    <message>
        <source>format of the file: %1 (default: auto, by content)</source>
        <translation>Format der Datei: %1 (Vorgabe: auto, nach Inhalt)</translation>
    </message>
    <message>
        <source>encoding of the file by its IANA name, such as windows-1252 (default: auto)</source>
        <translation>Kodierung der Datei mit ihrem IANA-Namen, etwa windows-1252 (Vorgabe: auto)</translation>
    </message>
    <message>
        <source>the file in an archive, or the table of a database, that is to be read; &apos;*&apos;: all, an import each</source>
        <translation>die zu lesende Datei in einem Archiv, oder Tabelle einer Datenbank; &apos;*&apos;: alle, je ein Import</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet (default: the first one), or the table of a web page (default: the largest one); &apos;*&apos;: all, an import each</source>
        <translation>das Blatt einer Arbeitsmappe (Vorgabe: das erste), oder die Tabelle einer Webseite (Vorgabe: die größte); &apos;*&apos;: alle, je ein Import</translation>
    </message>
    <message>
        <source>the cells of the sheet that count (default: all)</source>
        <translation>die Zellen des Blattes, auf die es ankommt (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>the characters at which columns of fixed width begin, counted from 1 (default: found)</source>
        <translation>die Zeichen, an denen Spalten fester Breite beginnen, ab 1 gezählt (Vorgabe: gefunden)</translation>
    </message>
    <message>
        <source>auto, one or two characters, tab or \t, or blanks for a run of them (default: auto)</source>
        <translation>auto, ein oder zwei Zeichen, tab oder \t, oder blanks für eine Folge von Leerzeichen (Vorgabe: auto)</translation>
    </message>
    <message>
        <source>auto, one character, or none (default: auto)</source>
        <translation>auto, ein Zeichen, oder none (Vorgabe: auto)</translation>
    </message>
    <message>
        <source>auto, one character, or none; same as the quote: a quote is written twice</source>
        <translation>auto, ein Zeichen, oder none; gleich dem Anführungszeichen: Ein Anführungszeichen wird doppelt geschrieben</translation>
    </message>
    <message>
        <source>blanks beside separators and around quoted fields: part of the value, or of none (default: auto: none around quoted fields and where they make columns line up)</source>
        <translation>Leerzeichen neben Trennzeichen und um Felder in Anführungszeichen: Teil des Wertes, oder von keinem (Vorgabe: auto: von keinem um Felder in Anführungszeichen, und wo sie Spalten ausrichten)</translation>
    </message>
    <message>
        <source>whether the file names its columns; N: so many header rows (default: auto)</source>
        <translation>ob die Datei ihre Spalten nennt; N: so viele Kopfzeilen (Vorgabe: auto)</translation>
    </message>
    <message>
        <source>yes: the line below the header holds units, such as kg or EUR, and is no row</source>
        <translation>yes: Die Zeile unter der Kopfzeile enthält Einheiten, etwa kg oder EUR, und ist keine Datenzeile</translation>
    </message>
    <message>
        <source>rows that break the dialect are errors with their line (default), or are repaired, each with a warning</source>
        <translation>Zeilen, die den Dialekt brechen, sind Fehler mit ihrer Zeile (Vorgabe), oder werden repariert, jede mit einer Warnung</translation>
    </message>
    <message>
        <source>bytes that are no text in the encoding: an error of the row; or replaced by U+FFFD, with a warning (default: error)</source>
        <translation>Bytes, die in der Kodierung kein Text sind: ein Fehler der Zeile; oder durch U+FFFD ersetzt, mit einer Warnung (Vorgabe: error)</translation>
    </message>
    <message>
        <source>what a repair does to fields beyond the last column that are not empty (default: error)</source>
        <translation>was eine Reparatur mit Feldern hinter der letzten Spalte macht, die nicht leer sind (Vorgabe: error)</translation>
    </message>
    <message>
        <source>lines before the header (default: what is found)</source>
        <translation>Zeilen vor der Kopfzeile (Vorgabe: was gefunden wird)</translation>
    </message>
    <message>
        <source>lines behind the data (default: what is found)</source>
        <translation>Zeilen hinter den Daten (Vorgabe: was gefunden wird)</translation>
    </message>
    <message>
        <source>lines that begin so are no rows; none: there are none (default: what is found)</source>
        <translation>Zeilen, die so beginnen, sind keine Datenzeilen; none: es gibt keine (Vorgabe: was gefunden wird)</translation>
    </message>
    <message>
        <source>take all choices from this JSON file, as “recipe ID” prints it; -: from standard input. What else is said in the call goes before it</source>
        <translation>alle Einstellungen aus dieser JSON-Datei nehmen, wie „recipe ID“ sie ausgibt; -: von der Standardeingabe. Was im Aufruf sonst gesagt wird, geht vor</translation>
    </message>
    <message>
        <source>take columns, types and formats from this Frictionless Table Schema (JSON), or from a data package with one resource</source>
        <translation>Spalten, Typen und Formate aus diesem Frictionless Table Schema (JSON) nehmen, oder aus einem Datenpaket mit einer Ressource</translation>
    </message>
    <message>
        <source>take all choices of this profile, see profiles and remedy</source>
        <translation>alle Einstellungen dieses Profils nehmen, siehe profiles und remedy</translation>
    </message>
    <message>
        <source>how the file&apos;s columns are to be those of the recipe, schema or profile: the same in the same order, the same, those and others, none but those, or one of them at least (default: subset, for schemas exact)</source>
        <translation>wie die Spalten der Datei denen des Rezepts, Schemas oder Profils gleichen sollen: dieselben in derselben Reihenfolge, dieselben, diese und andere, keine als diese, oder mindestens eine davon (Vorgabe: subset, bei Schemas exact)</translation>
    </message>
    <message>
        <source>queue the import, print the receipt, return at once</source>
        <translation>den Import in die Warteschlange stellen, den Beleg ausgeben, sofort zurückkehren</translation>
    </message>
    <message>
        <source>rows of a chunk (default: auto: 100, or what makes at most 10,000 chunks)</source>
        <translation>Zeilen eines Abschnitts (Vorgabe: auto: 100, oder was höchstens 10.000 Abschnitte ergibt)</translation>
    </message>
    <message>
        <source>rows with the same values here belong to the record above</source>
        <translation>Zeilen mit denselben Werten hier gehören zum Datensatz darüber</translation>
    </message>
    <message>
        <source>what becomes of what is wrong: fail-chunk (default); reject-rows: the good rows of a chunk go in, only the bad ones are set aside; of wrong values also null, default or text, counted and told, in all columns or in one; repeatable</source>
        <translation>was aus Falschem wird: fail-chunk (Vorgabe); reject-rows: die guten Zeilen eines Abschnitts werden importiert, nur die falschen werden zurückgestellt; aus falschen Werten auch null, default oder text, gezählt und genannt, in allen Spalten oder in einer; wiederholbar</translation>
    </message>
    <message>
        <source>give up after so many failed rows; or once more than N percent of the rows read so far have failed, from the first thousand on</source>
        <translation>nach so vielen fehlgeschlagenen Zeilen aufgeben; oder sobald mehr als N Prozent der gelesenen Zeilen fehlgeschlagen sind, ab dem ersten Tausend</translation>
    </message>
    <message>
        <source>smaller runs first (default: 10)</source>
        <translation>kleinere laufen zuerst (Vorgabe: 10)</translation>
    </message>
    <message>
        <source>path of a SQLite database (made if missing), or sqlite:PATH</source>
        <translation>Pfad einer SQLite-Datenbank (wird angelegt, wenn sie fehlt), oder sqlite:PATH</translation>
    </message>
    <message>
        <source>table of the target (default: made of the file&apos;s name)</source>
        <translation>Tabelle des Ziels (Vorgabe: aus dem Namen der Datei)</translation>
    </message>
    <message>
        <source>default: create the table if it is missing, else append; the last four tell rows by --key</source>
        <translation>Vorgabe: die Tabelle anlegen, wenn sie fehlt, sonst anhängen; die letzten vier unterscheiden Zeilen nach --key</translation>
    </message>
    <message>
        <source>fields that tell rows (default: the table&apos;s primary key, or its one unique index)</source>
        <translation>Felder, die Zeilen unterscheiden (Vorgabe: der Primärschlüssel der Tabelle, oder ihr einziger eindeutiger Index)</translation>
    </message>
    <message>
        <source>make an index of the --key where the table has none; it stays</source>
        <translation>einen Index über --key anlegen, wo die Tabelle keinen hat; er bleibt</translation>
    </message>
    <message>
        <source>do nothing, with exit status 0, if this very file is in the table already</source>
        <translation>nichts tun, mit Rückgabewert 0, wenn genau diese Datei schon in der Tabelle ist</translation>
    </message>
    <message>
        <source>if this very file is in the table already: ask where a person can answer, else import it again and tell (default); do nothing, as --skip-duplicate; or import it again without a question</source>
        <translation>wenn genau diese Datei schon in der Tabelle ist: fragen, wo jemand antworten kann, sonst noch einmal importieren und es sagen (Vorgabe); nichts tun, wie --skip-duplicate; oder ohne Frage noch einmal importieren</translation>
    </message>
    <message>
        <source>build plain indexes of an empty table after a large load, or keep them up during it (default: after)</source>
        <translation>einfache Indexe einer leeren Tabelle nach einem großen Laden aufbauen, oder dabei pflegen (Vorgabe: after)</translation>
    </message>
    <message>
        <source>keep in the target what is needed to take the import back (default: on)</source>
        <translation>im Ziel aufheben, was zum Zurücknehmen des Imports nötig ist (Vorgabe: on)</translation>
    </message>
    <message>
        <source>how long to wait for a database that another program has locked</source>
        <translation>wie lange auf eine Datenbank gewartet wird, die ein anderes Programm sperrt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>            “%1” → %2
</source>
        <translation>            „%1“ → %2
</translation>
    </message>
    <message>
        <source>%1 good row of %2 is in</source>
        <translation>%1 gute Zeile von %2 ist importiert</translation>
    </message>
    <message>
        <source>%1 good rows of %2 are in</source>
        <translation>%1 gute Zeilen von %2 sind importiert</translation>
    </message>
    <message>
        <source>%1 bad row stays to be repaired.</source>
        <translation>%1 falsche Zeile bleibt zu korrigieren.</translation>
    </message>
    <message>
        <source>%1 bad rows stay to be repaired.</source>
        <translation>%1 falsche Zeilen bleiben zu korrigieren.</translation>
    </message>
    <message>
        <source>--on-error: “%1” is none of %2.</source>
        <translation>--on-error: „%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>--on-error reject-rows is for chunks as they are: not with --file.</source>
        <translation>--on-error reject-rows ist für Abschnitte, wie sie sind: nicht mit --file.</translation>
    </message>
    <message>
        <source>No good rows wait in the failed chunks of import %1: nothing was run again.</source>
        <translation>In den fehlgeschlagenen Abschnitten von Import %1 warten keine guten Zeilen: Nichts wurde erneut ausgeführt.</translation>
    </message>
    <message>
        <source>read the whole file and tell of each column: empty, different, least, most and most frequent values, how they are spread, and what won&apos;t fit</source>
        <translation>die ganze Datei lesen und von jeder Spalte sagen: leere, verschiedene, kleinste, größte und häufigste Werte, wie sie verteilt sind, und was nicht passt</translation>
    </message>
    <message>
        <source>fail-chunk: a chunk with a bad row stays out whole (the default); reject-rows: the good rows of failed chunks go in now, the bad ones are set aside</source>
        <translation>fail-chunk: Ein Abschnitt mit einer falschen Zeile bleibt ganz draußen (Vorgabe); reject-rows: Die guten Zeilen fehlgeschlagener Abschnitte werden jetzt importiert, die falschen zurückgestellt</translation>
    </message>
    <message>
        <source>another table than the import&apos;s own, as one that its triggers write to</source>
        <translation>eine andere Tabelle als die des Imports, etwa eine, in die ihre Trigger schreiben</translation>
    </message>
    <message>
        <source>from this row on (default: 1)</source>
        <translation>ab dieser Zeile (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>so many rows (default: 100, at most 10000)</source>
        <translation>so viele Zeilen (Vorgabe: 100, höchstens 10000)</translation>
    </message>
    <message>
        <source>write a page with figures, plots, errors and remedies (-: to standard output)</source>
        <translation>eine Seite mit Zahlen, Kurven, Fehlern und Abhilfen schreiben (-: auf die Standardausgabe)</translation>
    </message>
    <message>
        <source>shows rows that an import, or a chunk, has put into the target, as they are now</source>
        <translation>zeigt Zeilen, die ein Import oder ein Abschnitt ins Ziel gebracht hat, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>tells how an import&apos;s columns differ from those of the one before</source>
        <translation>sagt, wie sich die Spalten eines Imports von denen des vorigen unterscheiden</translation>
    </message>
    <message>
        <source>Options of sniff:</source>
        <translation>Optionen von sniff:</translation>
    </message>
    <message>
        <source>Options of report:</source>
        <translation>Optionen von report:</translation>
    </message>
    <message>
        <source>Options of rows:</source>
        <translation>Optionen von rows:</translation>
    </message>
    <message>
        <source>--html is empty: the file to be written.</source>
        <translation>--html ist leer: die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>The report of import %1 is in %2.</source>
        <translation>Der Bericht von Import %1 steht in %2.</translation>
    </message>
    <message>
        <source>Each of the files takes the place of the one before in the table %1: only the last one stays. --mode append adds to it.</source>
        <translation>Jede der Dateien tritt in der Tabelle %1 an die Stelle der vorigen: Nur die letzte bleibt. --mode append fügt hinzu.</translation>
    </message>
    <message>
        <source>   %1 row read = %2 would go in + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s
</source>
        <translation>   %1 gelesene Zeile = %2 würden importiert + %3 fehlgeschlagen + %4 übersprungen; %5 Textzeilen; %6 s, %7 Zeilen/s
</translation>
    </message>
    <message>
        <source>   %1 rows read = %2 would go in + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s
</source>
        <translation>   %1 gelesene Zeilen = %2 würden importiert + %3 fehlgeschlagen + %4 übersprungen; %5 Textzeilen; %6 s, %7 Zeilen/s
</translation>
    </message>
    <message>
        <source>   %1 warning: tranche-cli errors %2 --warnings
</source>
        <translation>   %1 Warnung: tranche-cli errors %2 --warnings
</translation>
    </message>
    <message>
        <source>--table: the import has put no rows into a table “%1”.</source>
        <translation>--table: Der Import hat keine Zeilen in eine Tabelle „%1“ gebracht.</translation>
    </message>
    <message>
        <source>There is no import before import %1 to compare its columns with.</source>
        <translation>Es gibt keinen Import vor Import %1, mit dem seine Spalten verglichen werden könnten.</translation>
    </message>
    <message>
        <source>Import %1 has the same columns and types as import %2.</source>
        <translation>Import %1 hat dieselben Spalten und Typen wie Import %2.</translation>
    </message>
    <message>
        <source>Import %1 against import %2:
%3</source>
        <translation>Import %1 gegenüber Import %2:
%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 leer</translation>
    </message>
    <message>
        <source>%1 NULL by their text</source>
        <translation>%1 NULL durch ihren Text</translation>
    </message>
    <message>
        <source>%1 won&apos;t fit</source>
        <translation>%1 passen nicht</translation>
    </message>
    <message>
        <source>about %1 different</source>
        <translation>etwa %1 verschiedene</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>%1 (at least %2)</source>
        <translation>%1 (mindestens %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>lengths: %1</source>
        <translation>Längen: %1</translation>
    </message>
    <message>
        <source>All %1 row(s), %2 of them wrong:
</source>
        <translation>Alle Zeilen: %1, davon falsch: %2
</translation>
    </message>
    <message>
        <source>            line %1: %2
</source>
        <translation>            Zeile %1: %2
</translation>
    </message>
    <message>
        <source>--child-table: “%1” is not NAME[=PARENT][:COLUMNS[:KEY]]; a name that holds one of these signs or a comma stands in double quotes.</source>
        <translation>--child-table: „%1“ ist nicht NAME[=PARENT][:COLUMNS[:KEY]]; ein Name mit einem dieser Zeichen oder einem Komma steht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>--child-columns is for one --child-table: of several, each names its columns itself, as in --child-table NAME:COLUMNS.</source>
        <translation>--child-columns ist für eine einzige --child-table: Von mehreren nennt jede ihre Spalten selbst, wie in --child-table NAME:COLUMNS.</translation>
    </message>
    <message>
        <source>--child-key: “%1” does not name its child table, as in TABLE:FIELD.</source>
        <translation>--child-key: „%1“ nennt seine Tabelle nicht, wie in TABLE:FIELD.</translation>
    </message>
    <message>
        <source>rows with only these columns filled belong to the record above; with one --child-table the columns that go to it</source>
        <translation>Zeilen, in denen nur diese Spalten gefüllt sind, gehören zum Datensatz darüber; mit einer --child-table die Spalten, die in sie gehen</translation>
    </message>
    <message>
        <source>lines go into this table, with the key of their parent: these columns, or those of --child-columns; what is left goes to --table. PARENT is a child table named before, whose lines these are (default: --table). KEY: rows that repeat these columns are no new ones of it; repeatable</source>
        <translation>Positionen gehen in diese Tabelle, mit dem Schlüssel ihres übergeordneten Datensatzes: diese Spalten, oder die von --child-columns; das Übrige geht in --table. PARENT ist eine vorher genannte Tabelle von Positionen, zu denen diese gehören (Vorgabe: --table). KEY: Zeilen, die diese Spalten wiederholen, sind keine neuen davon; wiederholbar</translation>
    </message>
    <message>
        <source>the field of the child table that gets the parent&apos;s key, and which field of the parent that is (default: its primary key, or a new id); repeatable</source>
        <translation>das Feld der Tabelle der Positionen, das den Schlüssel des übergeordneten Datensatzes bekommt, und welches Feld von diesem es ist (Vorgabe: sein Primärschlüssel, oder eine neue Kennung); wiederholbar</translation>
    </message>
    <message>
        <source>%1: %2: %3
</source>
        <translation>%1: %2: %3
</translation>
    </message>
    <message>
        <source>the element of an XML file that is a row, by its name or path (default: the outermost one that is repeated); of JSON the path of an array whose elements are rows, with the values around it: order.lines</source>
        <translation>das Element einer XML-Datei, das eine Zeile ist, mit Namen oder Pfad (Vorgabe: das äußerste wiederholte); bei JSON der Pfad eines Arrays, dessen Elemente Zeilen sind, mit den Werten darum herum: order.lines</translation>
    </message>
    <message>
        <source>--map: “%1” is no type; types are %2, and DECIMAL(1) to DECIMAL(9).</source>
        <translation>--map: „%1“ ist kein Typ; Typen sind %2, und DECIMAL(1) bis DECIMAL(9).</translation>
    </message>
    <message>
        <source>compares a test report with another one, or with the one before it: what broke, what was fixed</source>
        <translation>vergleicht einen Testbericht mit einem anderen oder mit dem vorigen: was neu fehlschlägt, was behoben ist</translation>
    </message>
    <message>
        <source>--date: “%1” is no time; write it as 2025-03-01T12:00:00Z, or now.</source>
        <translation>--date: „%1“ ist keine Zeit; schreiben Sie sie wie 2025-03-01T12:00:00Z, oder now.</translation>
    </message>
    <message>
        <source>of a test report: reports of one kind, each of which is compared with the one before it</source>
        <translation>bei einem Testbericht: Berichte einer Art, von denen jeder mit dem vorigen verglichen wird</translation>
    </message>
    <message>
        <source>of a test report: the operating system</source>
        <translation>bei einem Testbericht: das Betriebssystem</translation>
    </message>
    <message>
        <source>of a test report: the build that was tested</source>
        <translation>bei einem Testbericht: der Build, der getestet wurde</translation>
    </message>
    <message>
        <source>of a test report: the platform</source>
        <translation>bei einem Testbericht: die Plattform</translation>
    </message>
    <message>
        <source>of a test report: a tag; repeatable</source>
        <translation>bei einem Testbericht: ein Schlagwort; wiederholbar</translation>
    </message>
    <message>
        <source>of a test report: when it was made, such as 2025-03-01T12:00:00Z (default: as it says itself)</source>
        <translation>bei einem Testbericht: wann er entstand, etwa 2025-03-01T12:00:00Z (Vorgabe: wie er selbst sagt)</translation>
    </message>
    <message>
        <source>run this by /bin/sh when the import has ended, with its result as JSON on standard input</source>
        <translation>dies mit /bin/sh ausführen, wenn der Import beendet ist; sein Ergebnis kommt als JSON auf der Standardeingabe</translation>
    </message>
    <message>
        <source>end that command if it takes longer (default: 60)</source>
        <translation>diesen Befehl beenden, wenn er länger dauert (Vorgabe: 60)</translation>
    </message>
    <message>
        <source>a line of JSON for each import, then for each that changes, until it is interrupted</source>
        <translation>eine Zeile JSON für jeden Import, dann für jeden, der sich ändert, bis zum Abbruch</translation>
    </message>
    <message>
        <source>imports that ended before so many days (default: as the settings say)</source>
        <translation>Importe, die vor so vielen Tagen zu Ende waren (Vorgabe: wie eingestellt)</translation>
    </message>
    <message>
        <source>other numbers of days for imports in these channels and below them; 0: for ever</source>
        <translation>andere Zahlen von Tagen für Importe in diesen Kanälen und darunter; 0: für immer</translation>
    </message>
    <message>
        <source>keep these days in the settings: done daily from now on</source>
        <translation>diese Tage in den Einstellungen behalten: von nun an täglich getan</translation>
    </message>
    <message>
        <source>also write a store of an earlier version anew, so that it gives free space back</source>
        <translation>auch einen Speicher einer früheren Version neu schreiben, damit er freien Platz zurückgibt</translation>
    </message>
    <message>
        <source>only say what would be removed, and what that takes</source>
        <translation>nur sagen, was entfernt würde und wie viel Platz es braucht</translation>
    </message>
    <message>
        <source>tells what happened to an import: when, by whom, what</source>
        <translation>sagt, was mit einem Import geschehen ist: wann, durch wen, was</translation>
    </message>
    <message>
        <source>removes chunk files and details of imports that were done long ago, and gives the space back</source>
        <translation>entfernt Abschnittsdateien und Einzelheiten von Importen, die lange fertig sind, und gibt den Platz zurück</translation>
    </message>
    <message>
        <source>The job store takes %1, of which %2 are free.
</source>
        <translation>Der Auftragsspeicher belegt %1, davon sind %2 frei.
</translation>
    </message>
    <message>
        <source>%1 were given back to the disk.
</source>
        <translation>%1 wurden der Platte zurückgegeben.
</translation>
    </message>
    <message>
        <source>Free space of this store is used by later imports. “clean-up --rebuild” gives it back; nobody can queue an import meanwhile.
</source>
        <translation>Freier Platz dieses Speichers wird von späteren Importen genutzt. „clean-up --rebuild“ gibt ihn zurück; währenddessen kann niemand einen Import einreihen.
</translation>
    </message>
    <message>
        <source>The settings keep all imports for ever.</source>
        <translation>Die Einstellungen behalten alle Importe für immer.</translation>
    </message>
    <message>
        <source>Say how many days are to be kept: tranche-cli clean-up --older-than %1</source>
        <translation>Sagen Sie, wie viele Tage behalten werden: tranche-cli clean-up --older-than %1</translation>
    </message>
    <message>
        <source>Another program is cleaning up already.</source>
        <translation>Ein anderes Programm räumt schon auf.</translation>
    </message>
    <message>
        <source>--on-done is empty: the command to be run.</source>
        <translation>--on-done ist leer: der Befehl, der ausgeführt wird.</translation>
    </message>
    <message>
        <source>--on-done-limit needs --on-done.</source>
        <translation>--on-done-limit braucht --on-done.</translation>
    </message>
    <message>
        <source>   Its chunks, chunk files and errors were removed.
</source>
        <translation>   Seine Abschnitte, Abschnittsdateien und Fehler wurden entfernt.
</translation>
    </message>
    <message>
        <source>The job store %1 was moved or deleted.</source>
        <translation>Der Auftragsspeicher %1 wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>stop an import that runs longer; what is in stays in, and “resume” goes on (default: none)</source>
        <translation>einen Import stoppen, der länger läuft; was importiert ist, bleibt, und „resume“ macht weiter (Vorgabe: keine Grenze)</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 Import</translation>
    </message>
    <message>
        <source>%1 imports</source>
        <translation>%1 Importe</translation>
    </message>
    <message>
        <source>The details of %1 would be removed, about %2.
</source>
        <translation>Einzelheiten, die entfernt würden: %1, etwa %2.
</translation>
    </message>
    <message>
        <source>The details of %1 were removed, about %2.
</source>
        <translation>Entfernte Einzelheiten: %1, etwa %2.
</translation>
    </message>
    <message>
        <source>%1: %2, %3; %4; last run %5</source>
        <translation>%1: %2, %3; %4; letzter Lauf %5</translation>
    </message>
    <message>
        <source>; next %1</source>
        <translation>; nächster %1</translation>
    </message>
    <message>
        <source>There are no automations.</source>
        <translation>Es gibt keine Automatisierungen.</translation>
    </message>
    <message>
        <source>--%1: an automation takes its choices from a profile, and from options.</source>
        <translation>--%1: Eine Automatisierung nimmt ihre Angaben aus einem Profil und aus Optionen.</translation>
    </message>
    <message>
        <source>--folder is missing: the folder whose files are imported.</source>
        <translation>--folder fehlt: der Ordner, dessen Dateien importiert werden.</translation>
    </message>
    <message>
        <source>--afterwards takes move or leave.</source>
        <translation>--afterwards nimmt move oder leave.</translation>
    </message>
    <message>
        <source>Nobody watches now: “tranche-cli watch” does, and the window while it is open.</source>
        <translation>Gerade beobachtet niemand: „tranche-cli watch“ tut es, und das Fenster, solange es offen ist.</translation>
    </message>
    <message>
        <source>The automation “%1” was kept.</source>
        <translation>Die Automatisierung „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The automation “%1” was removed; its imports stay.</source>
        <translation>Die Automatisierung „%1“ wurde entfernt; ihre Importe bleiben.</translation>
    </message>
    <message>
        <source>The automation “%1” is on.</source>
        <translation>Die Automatisierung „%1“ ist an.</translation>
    </message>
    <message>
        <source>The automation “%1” is off.</source>
        <translation>Die Automatisierung „%1“ ist aus.</translation>
    </message>
    <message>
        <source>“%1” is run by the process that watches.</source>
        <translation>„%1“ führt der Prozess aus, der beobachtet.</translation>
    </message>
    <message>
        <source>“%1” has run; files that were taken: %2.</source>
        <translation>„%1“ ist gelaufen; übernommene Dateien: %2.</translation>
    </message>
    <message>
        <source>%1 would go into %2 of %3 as %4; columns: %5
</source>
        <translation>%1 käme in %2 von %3 als %4; Spalten: %5
</translation>
    </message>
    <message>
        <source>%1 waits: %2
</source>
        <translation>%1 wartet: %2
</translation>
    </message>
    <message>
        <source>%1 would not be imported: %2
</source>
        <translation>%1 würde nicht importiert: %2
</translation>
    </message>
    <message>
        <source>There are no files for it.</source>
        <translation>Es gibt keine Dateien dafür.</translation>
    </message>
    <message>
        <source>“automations %1”: there are %2.</source>
        <translation>„automations %1“: Es gibt %2.</translation>
    </message>
    <message>
        <source>“automations %1” takes one name.</source>
        <translation>„automations %1“ nimmt einen Namen.</translation>
    </message>
    <message>
        <source>Options of automations, beside those of import:</source>
        <translation>Optionen von automations, neben denen von import:</translation>
    </message>
    <message>
        <source>Options of watch:</source>
        <translation>Optionen von watch:</translation>
    </message>
    <message>
        <source>why the import is taken for done</source>
        <translation>warum der Import als fertig gilt</translation>
    </message>
    <message>
        <source>smaller runs first</source>
        <translation>kleinere zuerst</translation>
    </message>
    <message>
        <source>all in this channel and those below it</source>
        <translation>alle in diesem Kanal und denen darunter</translation>
    </message>
    <message>
        <source>all that it can be done to</source>
        <translation>alle, bei denen es geht</translation>
    </message>
    <message>
        <source>how many (default: 20)</source>
        <translation>wie viele (Vorgabe: 20)</translation>
    </message>
    <message>
        <source>of them with rows that are wrong, from 0 to 1 (default: 0.2)</source>
        <translation>Anteil derer mit falschen Zeilen, von 0 bis 1 (Vorgabe: 0.2)</translation>
    </message>
    <message>
        <source>makes the same imports again</source>
        <translation>macht dieselben Importe noch einmal</translation>
    </message>
    <message>
        <source>also wait for imports that have a time</source>
        <translation>auch auf Importe warten, die eine Zeit haben</translation>
    </message>
    <message>
        <source>look once, see what was taken to its end, and exit</source>
        <translation>einmal nachsehen, das Übernommene zu Ende bringen und beenden</translation>
    </message>
    <message>
        <source>the folder whose files are imported</source>
        <translation>der Ordner, dessen Dateien importiert werden</translation>
    </message>
    <message>
        <source>names of the files, such as orders_*.csv; several with ; between them (default: those of the profile, else all)</source>
        <translation>Namen der Dateien, etwa orders_*.csv; mehrere mit ; dazwischen (sonst: die des Profils, sonst alle)</translation>
    </message>
    <message>
        <source>this file alone, instead of a pattern</source>
        <translation>nur diese Datei, statt eines Musters</translation>
    </message>
    <message>
        <source>always (default), start, “daily 06:30”, “weekly mon,fri 07:00”, or “cron 30 6 * * 1-5”</source>
        <translation>always (sonst), start, „daily 06:30“, „weekly mon,fri 07:00“ oder „cron 30 6 * * 1-5“</translation>
    </message>
    <message>
        <source>a file is whole once it has not changed for so many seconds (default: 10)</source>
        <translation>eine Datei ist vollständig, wenn sie sich so viele Sekunden nicht geändert hat (sonst: 10)</translation>
    </message>
    <message>
        <source>a file is whole once another one is there whose name has this behind it, such as .done</source>
        <translation>eine Datei ist vollständig, wenn eine andere da ist, deren Name dies hinter sich hat, etwa .done</translation>
    </message>
    <message>
        <source>files that were imported go to done/ or failed/ of their folder (default), or stay</source>
        <translation>importierte Dateien kommen nach done/ oder failed/ ihres Ordners (sonst), oder bleiben</translation>
    </message>
    <message>
        <source>add: change the automation of this name</source>
        <translation>add: die Automatisierung dieses Namens ändern</translation>
    </message>
    <message>
        <source>pauses imports</source>
        <translation>hält Importe an</translation>
    </message>
    <message>
        <source>goes on with paused or interrupted imports; one that waits for a time begins now</source>
        <translation>macht mit angehaltenen oder unterbrochenen Importen weiter; einer, der auf eine Zeit wartet, beginnt jetzt</translation>
    </message>
    <message>
        <source>cancels imports; the chunks that are in stay in</source>
        <translation>bricht Importe ab; importierte Abschnitte bleiben</translation>
    </message>
    <message>
        <source>changes the place of imports in the queue</source>
        <translation>ändert den Platz von Importen in der Warteschlange</translation>
    </message>
    <message>
        <source>takes imports for done, so that what waits for them goes on</source>
        <translation>lässt Importe als fertig gelten, damit weitergeht, was auf sie wartet</translation>
    </message>
    <message>
        <source>takes ended imports out of the history; their rows stay in the target</source>
        <translation>nimmt beendete Importe aus dem Verlauf; ihre Zeilen bleiben im Ziel</translation>
    </message>
    <message>
        <source>lists and changes channels: how many imports run at once, and in which order</source>
        <translation>zeigt und ändert Kanäle: wie viele Importe zugleich laufen, und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>imports small files of its own, many at once, in a temporary folder, and says whether all that is promised holds</source>
        <translation>importiert kleine eigene Dateien, viele zugleich, in einem vorübergehenden Ordner, und sagt, ob alles Versprochene gilt</translation>
    </message>
    <message>
        <source>lists and changes automations: folders whose files are imported on their own; test says what would be taken</source>
        <translation>listet und ändert Automatisierungen: Ordner, deren Dateien von selbst importiert werden; test sagt, was übernommen würde</translation>
    </message>
    <message>
        <source>runs the automations, and what they queue, until it is interrupted</source>
        <translation>führt die Automatisierungen aus, und was sie einreihen, bis es unterbrochen wird</translation>
    </message>
    <message>
        <source>The very same import waits in the queue already: it is import %1.</source>
        <translation>Genau dieser Import wartet schon in der Warteschlange: Es ist Import %1.</translation>
    </message>
    <message>
        <source>%1 import is queued, and waits for its time, another import or its channel.</source>
        <translation>%1 Import ist eingereiht und wartet auf seine Zeit, einen anderen Import oder seinen Kanal.</translation>
    </message>
    <message>
        <source>%1 imports are queued, and wait for their time, other imports or their channels.</source>
        <translation>%1 Importe sind eingereiht und warten auf ihre Zeit, andere Importe oder ihre Kanäle.</translation>
    </message>
    <message>
        <source>Say where to with --priority N: smaller runs first.</source>
        <translation>Sagen Sie mit --priority N, wohin: kleinere zuerst.</translation>
    </message>
    <message>
        <source>Import %1 is no longer in the history. Its rows stay in the target.</source>
        <translation>Import %1 steht nicht mehr im Verlauf. Seine Zeilen bleiben im Ziel.</translation>
    </message>
    <message>
        <source>Name imports by their numbers, or --channel NAME, or --all.</source>
        <translation>Nennen Sie Importe mit ihren Nummern, oder --channel NAME, oder --all.</translation>
    </message>
    <message>
        <source>There is none to do it to.</source>
        <translation>Es gibt keinen, bei dem es geht.</translation>
    </message>
    <message>
        <source>--failures is a share from 0 to 1, such as 0.2.</source>
        <translation>--failures ist ein Anteil von 0 bis 1, etwa 0.2.</translation>
    </message>
    <message>
        <source>%1 imports done, %2 with failed chunks, %3 rows in, %4 s (--seed %5).</source>
        <translation>%1 Importe fertig, %2 mit fehlgeschlagenen Abschnitten, %3 Zeilen importiert, %4 s (--seed %5).</translation>
    </message>
    <message>
        <source>All promises held: each row exactly once, each error kept, everything in its turn, and the books balance.</source>
        <translation>Alle Versprechen gelten: jede Zeile genau einmal, jeder Fehler aufbewahrt, alles zu seiner Zeit, und die Bücher stimmen.</translation>
    </message>
    <message>
        <source>%1: %2, %3 queued, %4 running, %5 failed</source>
        <translation>%1: %2, %3 eingereiht, %4 laufend, %5 fehlgeschlagen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 zugleich</translation>
    </message>
    <message>
        <source>; in order, and stops behind one that failed</source>
        <translation>; der Reihe nach, und hält hinter einem an, der fehlschlug</translation>
    </message>
    <message>
        <source>; at least %1 second between two starts</source>
        <translation>; mindestens %1 Sekunde zwischen zwei Starts</translation>
    </message>
    <message>
        <source>; at least %1 seconds between two starts</source>
        <translation>; mindestens %1 Sekunden zwischen zwei Starts</translation>
    </message>
    <message>
        <source>; paused</source>
        <translation>; angehalten</translation>
    </message>
    <message>
        <source>channels %1: the channel is missing.</source>
        <translation>channels %1: Der Kanal fehlt.</translation>
    </message>
    <message>
        <source>channels: “%1” is none of list, set, pause, resume and remove.</source>
        <translation>channels: „%1“ ist keines von list, set, pause, resume und remove.</translation>
    </message>
    <message>
        <source>Watching; automations: %1.</source>
        <translation>Es wird beobachtet; Automatisierungen: %1.</translation>
    </message>
    <message>
        <source>No files were taken.</source>
        <translation>Es wurden keine Dateien übernommen.</translation>
    </message>
    <message>
        <source>Another process runs the automations of %1 already.</source>
        <translation>Ein anderer Prozess führt die Automatisierungen von %1 schon aus.</translation>
    </message>
    <message>
        <source>Stop it first: it is “tranche-cli watch”, or a window.</source>
        <translation>Beenden Sie ihn erst: Es ist „tranche-cli watch“ oder ein Fenster.</translation>
    </message>
    <message>
        <source>imports of a channel run as its rules say, see channels (default: a channel of the target)</source>
        <translation>Importe eines Kanals laufen, wie seine Regeln sagen, siehe channels (Vorgabe: ein Kanal des Ziels)</translation>
    </message>
    <message>
        <source>not before this time, such as 06:30, 2026-12-24T18:00 or +90m</source>
        <translation>nicht vor dieser Zeit, etwa 06:30, 2026-12-24T18:00 oder +90m</translation>
    </message>
    <message>
        <source>not before these imports are done</source>
        <translation>nicht, bevor diese Importe fertig sind</translation>
    </message>
    <message>
        <source>--after: it is enough that they have ended, well or not</source>
        <translation>--after: Es genügt, dass sie zu Ende sind, gut oder nicht</translation>
    </message>
    <message>
        <source>try again by itself after what passes (locked, disk full, file not there): TRY:SECONDS, such as 1:10,5:30-60,max=8</source>
        <translation>nach dem, was vorübergeht (gesperrt, Platte voll, Datei nicht da), von selbst wieder versuchen: VERSUCH:SEKUNDEN, etwa 1:10,5:30-60,max=8</translation>
    </message>
    <message>
        <source>--%1: “%2” is no time such as 06:30, 2026-12-24T18:00 or +90m.</source>
        <translation>--%1: „%2“ ist keine Zeit wie 06:30, 2026-12-24T18:00 oder +90m.</translation>
    </message>
    <message>
        <source>Files of “%1” may also be taken by: %2.</source>
        <translation>Dateien von „%1“ nimmt vielleicht auch: %2.</translation>
    </message>
</context>
<context>
    <name>DatabaseDialog</name>
    <message>
        <source>Choose a Database</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Delimited text (CSV, TSV)</source>
        <translation>Text mit Trennzeichen (CSV, TSV)</translation>
    </message>
    <message>
        <source>%1; also compressed or in an archive, in any encoding.</source>
        <translation>%1; auch gepackt oder in einem Archiv, in jeder Kodierung.</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:large&apos;&gt;Loading the history…&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:large&apos;&gt;Der Verlauf wird geladen…&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:large&apos;&gt;No import is like that.&lt;/p&gt;&lt;p&gt;Choose “All” at the left, or empty the search field.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:large&apos;&gt;Kein Import ist so.&lt;/p&gt;&lt;p&gt;Wählen Sie links „Alle“, oder leeren Sie das Suchfeld.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:x-large&apos;&gt;Drop a file here, or press &lt;a href=&apos;import&apos;&gt;Import…&lt;/a&gt;&lt;/p&gt;&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;It goes into a table of a SQLite database, in small chunks: what is wrong is set aside, the rest goes in.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:x-large&apos;&gt;Ziehen Sie eine Datei hierher, oder drücken Sie &lt;a href=&apos;import&apos;&gt;Importieren…&lt;/a&gt;&lt;/p&gt;&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;Sie kommt in eine Tabelle einer SQLite-Datenbank, in kleinen Abschnitten: Was falsch ist, wird zurückgestellt, das Übrige wird importiert.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;a href=&apos;sample&apos;&gt;Try it with the sample file&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;a href=&apos;sample&apos;&gt;Mit der Beispieldatei ausprobieren&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 row failed</source>
        <translation>%1 Zeile fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 rows failed</source>
        <translation>%1 Zeilen fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>%1 konnte nicht importiert werden</translation>
    </message>
    <message>
        <source>%1 is checked</source>
        <translation>%1 ist geprüft</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message>
        <source>Open failed rows</source>
        <translation>Fehlgeschlagene Zeilen öffnen</translation>
    </message>
    <message>
        <source>%1 imports have ended</source>
        <translation>%1 Importe sind beendet</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>, %1 with something wrong: %2</source>
        <translation>, %1 mit Fehlern: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Something went wrong that nobody has foreseen: %1.</source>
        <translation>Etwas ging schief, das niemand vorausgesehen hat: %1.</translation>
    </message>
    <message>
        <source>This is a fault of Tranche: please report it, with the file if you can.</source>
        <translation>Das ist ein Fehler von Tranche: Bitte melden Sie ihn, wenn möglich mit der Datei.</translation>
    </message>
    <message>
        <source>The memory of this computer does not suffice for that.</source>
        <translation>Der Arbeitsspeicher dieses Computers reicht dafür nicht.</translation>
    </message>
    <message>
        <source>Close other programs or give it more memory, then try again; nothing half-written is kept.</source>
        <translation>Schließen Sie andere Programme oder geben Sie ihm mehr Speicher, dann versuchen Sie es noch einmal; nichts halb Geschriebenes bleibt.</translation>
    </message>
    <message>
        <source>an exception without a name</source>
        <translation>eine Ausnahme ohne Namen</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>&lt; %1 s</source>
        <translation>&lt; %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>nichts gültig</translation>
    </message>
    <message>
        <source>nothing in</source>
        <translation>nichts importiert</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>steht aus</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>And %1 more, all of which the import&apos;s details tell.</source>
        <translation>Und %1 weitere, die alle in den Einzelheiten des Imports stehen.</translation>
    </message>
    <message>
        <source>%1 line</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 above and %2 below the table left out</source>
        <translation>%1 über und %2 unter der Tabelle ausgelassen</translation>
    </message>
    <message>
        <source>%1 above the table left out</source>
        <translation>%1 über der Tabelle ausgelassen</translation>
    </message>
    <message>
        <source>%1 below the table left out</source>
        <translation>%1 unter der Tabelle ausgelassen</translation>
    </message>
    <message>
        <source>lines that begin with “%1” left out</source>
        <translation>Zeilen, die mit „%1“ beginnen, ausgelassen</translation>
    </message>
    <message>
        <source>%1 header line</source>
        <translation>%1 Kopfzeile</translation>
    </message>
    <message>
        <source>%1 header lines</source>
        <translation>%1 Kopfzeilen</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (next likely: %1)</source>
        <translation> (am nächsten wahrscheinlich: %1)</translation>
    </message>
    <message>
        <source>line ends: %1</source>
        <translation>Zeilenenden: %1</translation>
    </message>
    <message>
        <source>Test report: %1.</source>
        <translation>Testbericht: %1.</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>comment sign</source>
        <translation>Kommentarzeichen</translation>
    </message>
    <message>
        <source>header lines</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>lines above the table</source>
        <translation>Zeilen über der Tabelle</translation>
    </message>
    <message>
        <source>lines below the table</source>
        <translation>Zeilen unter der Tabelle</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <source>dropped beside quotes</source>
        <translation>fallen neben Anführungszeichen weg</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen weg</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>line %1: “%2” → “%3”</source>
        <translation>Zeile %1: „%2“ → „%3“</translation>
    </message>
    <message>
        <source>line %1, %2: “%3” → “%4”</source>
        <translation>Zeile %1, %2: „%3“ → „%4“</translation>
    </message>
    <message>
        <source>and %1 more cells</source>
        <translation>und %1 weitere Zellen</translation>
    </message>
    <message>
        <source>left out: lines %1</source>
        <translation>ausgelassen: Zeilen %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>The history of this import was lost and is rebuilt from the target&apos;s ledger: the chunks that are missing can&apos;t be repaired here. Import the file again.</source>
        <translation>Der Verlauf dieses Imports ging verloren und ist aus dem Register des Ziels neu aufgebaut: Die fehlenden Abschnitte können hier nicht korrigiert werden. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>done, with %1 rows left out</source>
        <translation>fertig, mit %1 ausgelassenen Zeilen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>skipped by decision, %1 rows: %2</source>
        <translation>durch Entscheidung übersprungen, %1 Zeilen: %2</translation>
    </message>
    <message>
        <source>    attempt %1, %2: %3</source>
        <translation>    Versuch %1, %2: %3</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, durch %1</translation>
    </message>
    <message>
        <source>; errors: %1</source>
        <translation>; Fehler: %1</translation>
    </message>
    <message>
        <source>; no errors</source>
        <translation>; keine Fehler</translation>
    </message>
    <message>
        <source>Import %1: %2 → %3 of %4
</source>
        <translation>Import %1: %2 → %3 von %4
</translation>
    </message>
    <message>
        <source>%1 rows read = %2 imported + %3 failed + %4 skipped
</source>
        <translation>%1 gelesene Zeilen = %2 importiert + %3 fehlgeschlagen + %4 übersprungen
</translation>
    </message>
    <message>
        <source>No chunk failed.
</source>
        <translation>Kein Abschnitt ist fehlgeschlagen.
</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>%1 rows read = %2 would go in + %3 failed + %4 skipped
</source>
        <translation>%1 gelesene Zeilen = %2 würden importiert + %3 fehlgeschlagen + %4 übersprungen
</translation>
    </message>
    <message>
        <source>failed: %1, %2</source>
        <translation>fehlgeschlagen: %1, %2</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>“%1” may be a code or a number: read as %2, as the file&apos;s other columns</source>
        <translation>„%1“ kann ein Code oder eine Zahl sein: gelesen als %2, wie die anderen Spalten der Datei</translation>
    </message>
    <message>
        <source>is none: values of %1 are written in one way only</source>
        <translation>ist keines: Werte von %1 werden nur auf eine Art geschrieben</translation>
    </message>
    <message>
        <source>“%1” may be written as %2</source>
        <translation>„%1“ kann geschrieben sein als %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1: nothing says which, so the column stays text</source>
        <translation>%1: Nichts sagt, was gilt, also bleibt die Spalte Text</translation>
    </message>
    <message>
        <source>%1: read as %2, %3</source>
        <translation>%1: gelesen als %2, %3</translation>
    </message>
    <message>
        <source>%1: read as %2, the first of them</source>
        <translation>%1: gelesen als %2, das erste davon</translation>
    </message>
    <message>
        <source>%1: nothing says which, so that no value is read as %2; say it with --date-format, or with --map COLUMN=FIELD:%2:FORMAT</source>
        <translation>%1: Nichts sagt, was gilt, also wird kein Wert als %2 gelesen; sagen Sie es mit --date-format, oder mit --map COLUMN=FIELD:%2:FORMAT</translation>
    </message>
    <message>
        <source>%1: nothing says which, so that no value is read as %2 but plain ones; say it with --decimal, or with --map COLUMN=FIELD:%2:FORMAT</source>
        <translation>%1: Nichts sagt, was gilt, also werden nur einfache Werte als %2 gelesen; sagen Sie es mit --decimal, oder mit --map COLUMN=FIELD:%2:FORMAT</translation>
    </message>
    <message>
        <source>as the file&apos;s other columns</source>
        <translation>wie die anderen Spalten der Datei</translation>
    </message>
    <message>
        <source>as in the last import into this column</source>
        <translation>wie beim letzten Import in diese Spalte</translation>
    </message>
    <message>
        <source>since points stand between days and months</source>
        <translation>da Punkte zwischen Tagen und Monaten stehen</translation>
    </message>
    <message>
        <source>as is usual in the file&apos;s language</source>
        <translation>wie in der Sprache der Datei üblich</translation>
    </message>
    <message>
        <source>as is usual in your country</source>
        <translation>wie in Ihrem Land üblich</translation>
    </message>
    <message>
        <source>names a month that there is not; a value is written as %1</source>
        <translation>nennt einen Monat, den es nicht gibt; ein Wert ist geschrieben als %1</translation>
    </message>
    <message>
        <source>names a day that there is not; a value is written as %1</source>
        <translation>nennt einen Tag, den es nicht gibt; ein Wert ist geschrieben als %1</translation>
    </message>
    <message>
        <source>names a time that there is not; a value is written as %1</source>
        <translation>nennt eine Uhrzeit, die es nicht gibt; ein Wert ist geschrieben als %1</translation>
    </message>
    <message>
        <source>names the end of a day as 24:00, which databases don&apos;t know: write 00:00 of the next day</source>
        <translation>nennt das Ende eines Tages als 24:00, das Datenbanken nicht kennen: Schreiben Sie 00:00 des nächsten Tages</translation>
    </message>
    <message>
        <source>is a leap second, which databases don&apos;t know: write second 59</source>
        <translation>ist eine Schaltsekunde, die Datenbanken nicht kennen: Schreiben Sie Sekunde 59</translation>
    </message>
    <message>
        <source>names a weekday that the date is not</source>
        <translation>nennt einen anderen Wochentag als den des Datums</translation>
    </message>
    <message>
        <source>has an offset from UTC that no place has: the largest is 14:00</source>
        <translation>hat einen Abstand zu UTC, den kein Ort hat: Der größte ist 14:00</translation>
    </message>
    <message>
        <source>is not between the years 0001 and 9999</source>
        <translation>liegt nicht zwischen den Jahren 0001 und 9999</translation>
    </message>
    <message>
        <source>is not written as %1</source>
        <translation>ist nicht geschrieben als %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>has the same part twice</source>
        <translation>hat denselben Teil zweimal</translation>
    </message>
    <message>
        <source>has more in brackets than minutes, seconds or a zone</source>
        <translation>hat mehr in Klammern als Minuten, Sekunden oder eine Zone</translation>
    </message>
    <message>
        <source>has digits behind a number whose length is not said: dd, MM, HH have two digits</source>
        <translation>hat Ziffern hinter einer Zahl ohne genannte Länge: dd, MM, HH haben zwei Ziffern</translation>
    </message>
    <message>
        <source>has brackets that do not begin with a sign</source>
        <translation>hat Klammern, die nicht mit einem Zeichen beginnen</translation>
    </message>
    <message>
        <source>has a quote that is not closed</source>
        <translation>hat ein Anführungszeichen, das nicht geschlossen ist</translation>
    </message>
    <message>
        <source>has no year in brackets behind yy, such as yy[1930]</source>
        <translation>hat kein Jahr in Klammern hinter yy, wie in yy[1930]</translation>
    </message>
    <message>
        <source>has letters that stand for nothing: “%1”. Words are put in quotes: &apos;de&apos;</source>
        <translation>hat Buchstaben, die für nichts stehen: „%1“. Wörter stehen in Anführungszeichen: &apos;de&apos;</translation>
    </message>
    <message>
        <source>has brackets that are not in pairs, or empty</source>
        <translation>hat Klammern, die nicht paarig oder leer sind</translation>
    </message>
    <message>
        <source>has a bracket that is not closed</source>
        <translation>hat eine Klammer, die nicht geschlossen ist</translation>
    </message>
    <message>
        <source>does not say year, month and day once each, such as dd.MM.yyyy</source>
        <translation>nennt Jahr, Monat und Tag nicht je einmal, wie dd.MM.yyyy</translation>
    </message>
    <message>
        <source>does not say hour and minute once each, such as HH:mm or h:mm a</source>
        <translation>nennt Stunde und Minute nicht je einmal, wie HH:mm oder h:mm a</translation>
    </message>
    <message>
        <source>is no date format such as dd.MM.yyyy</source>
        <translation>ist kein Datumsformat wie dd.MM.yyyy</translation>
    </message>
    <message>
        <source>is not the number 1234.56 as it is written in the file, such as 1.234,56 or € 1,234.56</source>
        <translation>ist nicht die Zahl 1234.56, wie sie in der Datei steht, etwa 1.234,56 oder € 1,234.56</translation>
    </message>
    <message>
        <source>does not name words for true and false, such as yes/no or ja|j/nein|n</source>
        <translation>nennt keine Wörter für wahr und falsch, wie yes/no oder ja|j/nein|n</translation>
    </message>
    <message>
        <source>line %1 holds “%2”</source>
        <translation>Zeile %1 enthält „%2“</translation>
    </message>
    <message>
        <source>lines %1, … hold “%2”</source>
        <translation>Zeilen %1, … enthalten „%2“</translation>
    </message>
    <message>
        <source>lines %1 hold “%2”</source>
        <translation>Zeilen %1 enthalten „%2“</translation>
    </message>
    <message>
        <source>Column %1: %2 instead of %3, since %4</source>
        <translation>Spalte %1: %2 statt %3, denn %4</translation>
    </message>
    <message>
        <source>%1, and %2 other values are no such %3.</source>
        <translation>%1, und %2 andere Werte passen nicht (%3).</translation>
    </message>
    <message>
        <source>Column %1: %2, since line %3 holds “%4”.</source>
        <translation>Spalte %1: %2, denn Zeile %3 enthält „%4“.</translation>
    </message>
    <message>
        <source>Column %1: TEXT, since “%2” in line %3 may be written as %4: nothing says which.</source>
        <translation>Spalte %1: TEXT, denn „%2“ in Zeile %3 kann als %4 geschrieben sein: Nichts sagt, was gilt.</translation>
    </message>
    <message>
        <source>The row has no parent: it stands below none, and its own columns of the parent are empty.</source>
        <translation>Die Zeile hat keinen übergeordneten Datensatz: Sie steht unter keinem, und ihre eigenen Spalten dafür sind leer.</translation>
    </message>
    <message>
        <source>The row repeats the parent above it, and has no line.</source>
        <translation>Die Zeile wiederholt den übergeordneten Datensatz darüber und hat keine Position.</translation>
    </message>
    <message>
        <source>The row repeats the parent above it with another value.</source>
        <translation>Die Zeile wiederholt den übergeordneten Datensatz darüber mit einem anderen Wert.</translation>
    </message>
    <message>
        <source>The file has no column “%1” to group records by.</source>
        <translation>Die Datei hat keine Spalte „%1“, nach der Datensätze gebildet werden.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ihre Spalten sind: %1.</translation>
    </message>
    <message>
        <source>The chunk that begins at line %1 has more than %2 errors.</source>
        <translation>Der Abschnitt ab Zeile %1 hat mehr als %2 Fehler.</translation>
    </message>
    <message>
        <source>All errors of a chunk are kept in memory until it has ended: choose a smaller chunk size (--chunk-size), or check the types of the columns and the rules of the table.</source>
        <translation>Alle Fehler eines Abschnitts bleiben bis zu seinem Ende im Speicher: Wählen Sie kleinere Abschnitte (--chunk-size), oder prüfen Sie die Typen der Spalten und die Regeln der Tabelle.</translation>
    </message>
    <message>
        <source>would be changed into a number by the field “%1”, as the table declares it: declare it TEXT to keep such texts, or change the value</source>
        <translation>würde durch das Feld „%1“, wie es die Tabelle erklärt, eine Zahl: Erklären Sie es als TEXT, um solche Texte zu behalten, oder ändern Sie den Wert</translation>
    </message>
    <message>
        <source>The value %1</source>
        <translation>Der Wert %1</translation>
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation>Die Zelle enthält den Fehler %1.</translation>
    </message>
    <message>
        <source>Byte 0x%1 is no text in the file&apos;s encoding: it was replaced by U+FFFD.</source>
        <translation>Byte 0x%1 ist kein Text in der Kodierung der Datei: Es wurde durch U+FFFD ersetzt.</translation>
    </message>
    <message>
        <source>A quote that does not enclose its field is taken as a part of the value.</source>
        <translation>Ein Anführungszeichen, das sein Feld nicht umschließt, gilt als Teil des Wertes.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>The row has too few fields (%1): those that are missing are NULL.</source>
        <translation>Die Zeile hat zu wenige Felder (%1): Die fehlenden sind NULL.</translation>
    </message>
    <message>
        <source>The row has too many fields (%1): the last ones were left out.</source>
        <translation>Die Zeile hat zu viele Felder (%1): Die letzten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The row has too many fields (%1): the last ones were joined into the last column.</source>
        <translation>Die Zeile hat zu viele Felder (%1): Die letzten wurden in der letzten Spalte verbunden.</translation>
    </message>
    <message>
        <source>The row has too few fields: %1 instead of %2.</source>
        <translation>Die Zeile hat zu wenige Felder: %1 statt %2.</translation>
    </message>
    <message>
        <source>The row has too many fields: %1 instead of %2.</source>
        <translation>Die Zeile hat zu viele Felder: %1 statt %2.</translation>
    </message>
    <message>
        <source>There is text between the closing quote and the next separator: a quote inside a quoted field is written twice.</source>
        <translation>Zwischen dem schließenden Anführungszeichen und dem nächsten Trennzeichen steht Text: Ein Anführungszeichen in einem umschlossenen Feld wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>Blanks stand before the quote that opens the field, so that they and the quotes would be part of the value: choose --blanks drop to leave them out, or --blanks keep.</source>
        <translation>Vor dem öffnenden Anführungszeichen stehen Leerzeichen, so dass sie und die Anführungszeichen Teil des Wertes wären: Mit --blanks drop fallen sie weg, mit --blanks keep bleiben sie.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed. The row is read as this line alone.</source>
        <translation>Das hier geöffnete Anführungszeichen wird nie geschlossen. Die Zeile wird allein gelesen.</translation>
    </message>
    <message>
        <source>The value holds a NUL byte (byte %1 of the row), which text can&apos;t hold.</source>
        <translation>Der Wert enthält ein NUL-Byte (Byte %1 der Zeile), das Text nicht enthalten kann.</translation>
    </message>
    <message>
        <source>The value is not UTF-8: byte 0x%1 at byte %2 of the row.</source>
        <translation>Der Wert ist nicht UTF-8: Byte 0x%1 an Byte %2 der Zeile.</translation>
    </message>
    <message>
        <source>The value is not %1: byte 0x%2 is no character there.</source>
        <translation>Der Wert ist nicht %1: Byte 0x%2 ist dort kein Zeichen.</translation>
    </message>
    <message>
        <source>%1 Choose another encoding (--encoding), or have such bytes replaced (--invalid-bytes replace).</source>
        <translation>%1 Wählen Sie eine andere Kodierung (--encoding), oder lassen Sie solche Bytes ersetzen (--invalid-bytes replace).</translation>
    </message>
    <message>
        <source>The bound “%1” of “%2” is no value of the type %3.</source>
        <translation>Die Grenze „%1“ von „%2“ ist kein Wert des Typs %3.</translation>
    </message>
    <message>
        <source>Write bounds as the column&apos;s values are, or with a point and as yyyy-MM-dd.</source>
        <translation>Schreiben Sie Grenzen wie die Werte der Spalte, oder mit Punkt und als yyyy-MM-dd.</translation>
    </message>
    <message>
        <source>valid is %1 to %2</source>
        <translation>gültig ist %1 bis %2</translation>
    </message>
    <message>
        <source>valid is %1 or more</source>
        <translation>gültig ist %1 oder mehr</translation>
    </message>
    <message>
        <source>valid is %1 or less</source>
        <translation>gültig ist %1 oder weniger</translation>
    </message>
    <message>
        <source>is out of range: %1</source>
        <translation>liegt außerhalb der Grenzen: %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>has %1 characters: valid is %2</source>
        <translation>hat %1 Zeichen: gültig ist %2</translation>
    </message>
    <message>
        <source>takes too long to be matched with the pattern %1</source>
        <translation>braucht zu lange beim Vergleich mit dem Muster %1</translation>
    </message>
    <message>
        <source>does not match the pattern %1</source>
        <translation>passt nicht zum Muster %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ist keines von %1</translation>
    </message>
    <message>
        <source>is NULL, but one is required</source>
        <translation>ist NULL, aber ein Wert ist nötig</translation>
    </message>
    <message>
        <source>is not in the column “%2” of the table %1</source>
        <translation>steht nicht in der Spalte „%2“ der Tabelle %1</translation>
    </message>
    <message>
        <source>is there already, in line %1: valid is a value that is nowhere else in the file</source>
        <translation>steht schon in Zeile %1: Gültig ist ein Wert, der sonst nirgends in der Datei steht</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>it is longer than %1 letters</source>
        <translation>er ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be split: a separator and the number of a part are needed.</source>
        <translation>„%1“ kann nicht geteilt werden: Nötig sind ein Trennzeichen und die Nummer eines Teils.</translation>
    </message>
    <message>
        <source>can&apos;t be filled down: the one above is longer than %1 bytes</source>
        <translation>kann nicht nach unten ausgefüllt werden: Der Wert darüber ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>can&apos;t be computed: %1</source>
        <translation>kann nicht berechnet werden: %1</translation>
    </message>
    <message>
        <source>holds nothing that the regular expression %1 matches</source>
        <translation>enthält nichts, was zum regulären Ausdruck %1 passt</translation>
    </message>
    <message>
        <source>takes too long to be matched with the regular expression %1</source>
        <translation>braucht zu lange beim Vergleich mit dem regulären Ausdruck %1</translation>
    </message>
    <message>
        <source>the function %1 is not allowed</source>
        <translation>die Funktion %1 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the table %1 can&apos;t be read: it has columns of the row alone</source>
        <translation>die Tabelle %1 kann nicht gelesen werden: Es gibt nur die Spalten der Zeile</translation>
    </message>
    <message>
        <source>queries within it are not allowed</source>
        <translation>Abfragen darin sind nicht erlaubt</translation>
    </message>
    <message>
        <source>only columns, values, operators and functions are allowed</source>
        <translation>nur Spalten, Werte, Operatoren und Funktionen sind erlaubt</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be computed: %2.</source>
        <translation>„%1“ kann nicht berechnet werden: %2.</translation>
    </message>
    <message>
        <source>It is an SQL expression over columns of the file, such as quantity * price, with names that hold blanks in double quotes and texts in single ones.</source>
        <translation>Es ist ein SQL-Ausdruck über Spalten der Datei, wie quantity * price; Namen mit Leerzeichen stehen in doppelten, Texte in einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>er ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <source>there is no memory for it</source>
        <translation>dafür fehlt Speicher</translation>
    </message>
    <message>
        <source>it is not one expression</source>
        <translation>es ist nicht ein einziger Ausdruck</translation>
    </message>
    <message>
        <source>takes longer than %1 ms</source>
        <translation>dauert länger als %1 ms</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same number: if they are versions or places in a list, make the column TEXT</source>
        <translation>„%1“ und „%2“ sind dieselbe Zahl: Sind es Versionen oder Stellen einer Liste, machen Sie die Spalte zu TEXT</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>is not bytes as pairs of hexadecimal digits, such as 48656c6c6f</source>
        <translation>besteht nicht aus Bytes als Paaren von Hexadezimalziffern, wie 48656c6c6f</translation>
    </message>
    <message>
        <source>is not bytes in base64, such as SGVsbG8=</source>
        <translation>besteht nicht aus Bytes in Base64, wie SGVsbG8=</translation>
    </message>
    <message>
        <source>is neither hex nor base64</source>
        <translation>ist weder Hex noch Base64</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>is none of the words for true and false: %1</source>
        <translation>ist keines der Wörter für wahr und falsch: %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>truth values</source>
        <translation>Wahrheitswerte</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumswerte</translation>
    </message>
    <message>
        <source>is not of a date alone, such as dd.MM.yyyy</source>
        <translation>ist nicht das eines Datums allein, wie dd.MM.yyyy</translation>
    </message>
    <message>
        <source>is not of a time alone, such as HH:mm</source>
        <translation>ist nicht das einer Uhrzeit allein, wie HH:mm</translation>
    </message>
    <message>
        <source>is not of a date with its time, such as dd.MM.yyyy HH:mm</source>
        <translation>ist nicht das eines Datums mit Uhrzeit, wie dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>dates with times</source>
        <translation>Datumswerte mit Uhrzeit</translation>
    </message>
    <message>
        <source>has more than %1 digits</source>
        <translation>hat mehr als %1 Ziffern</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>decimal numbers</source>
        <translation>Dezimalzahlen</translation>
    </message>
    <message>
        <source>is not a number such as %1</source>
        <translation>ist keine Zahl wie %1</translation>
    </message>
    <message>
        <source>is outside the range of 64-bit integers</source>
        <translation>liegt außerhalb der ganzen Zahlen mit 64 Bit</translation>
    </message>
    <message>
        <source>has decimals, which an integer has not</source>
        <translation>hat Nachkommastellen, die eine ganze Zahl nicht hat</translation>
    </message>
    <message>
        <source>is not an integer such as 42 or -7</source>
        <translation>ist keine ganze Zahl wie 42 oder -7</translation>
    </message>
    <message>
        <source>is of parts of one, which are no integers: make the column REAL or DECIMAL</source>
        <translation>sind Teile eines Ganzen, die keine ganzen Zahlen sind: Machen Sie die Spalte zu REAL oder DECIMAL</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>is JSON that is nested too deeply</source>
        <translation>ist zu tief verschachteltes JSON</translation>
    </message>
    <message>
        <source>is not JSON, or has a number beyond 64 bits; as TEXT it would be kept</source>
        <translation>ist kein JSON, oder hat eine Zahl über 64 Bit; als TEXT bliebe es erhalten</translation>
    </message>
    <message>
        <source>is not JSON such as {&quot;name&quot;: [1, 2]}</source>
        <translation>ist kein JSON wie {&quot;name&quot;: [1, 2]}</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>date or time</source>
        <translation>Datum oder Uhrzeit</translation>
    </message>
    <message>
        <source>has leading zeros, which a number would lose: make the column TEXT, or remove the zeros</source>
        <translation>hat führende Nullen, die eine Zahl verlöre: Machen Sie die Spalte zu TEXT, oder entfernen Sie die Nullen</translation>
    </message>
    <message>
        <source>is not a number such as 42 or 3.14</source>
        <translation>ist keine Zahl wie 42 oder 3.14</translation>
    </message>
    <message>
        <source>has more digits or a larger exponent than a REAL can hold; as TEXT it would be kept</source>
        <translation>hat mehr Ziffern oder einen größeren Exponenten, als REAL fasst; als TEXT bliebe es erhalten</translation>
    </message>
    <message>
        <source>is not a number such as 3.14, -7 or 1e5</source>
        <translation>ist keine Zahl wie 3.14, -7 oder 1e5</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>has more than one decimal</source>
        <translation>hat mehr als eine Nachkommastelle</translation>
    </message>
    <message>
        <source>has more than %1 decimals</source>
        <translation>hat mehr als %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>is outside the range of 64-bit integers with %1 decimals</source>
        <translation>liegt außerhalb der ganzen Zahlen mit 64 Bit und %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>is not “canonical”</source>
        <translation>ist nicht „canonical“</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>UUIDs</source>
        <translation>UUIDs</translation>
    </message>
    <message>
        <source>is not a UUID in small letters such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8</source>
        <translation>ist keine UUID in Kleinbuchstaben wie 6ba7b810-9dad-11d1-80b4-00c04fd430c8</translation>
    </message>
    <message>
        <source>is not a UUID such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8</source>
        <translation>ist keine UUID wie 6ba7b810-9dad-11d1-80b4-00c04fd430c8</translation>
    </message>
    <message>
        <source>dates written %1 read as yyyy-MM-dd</source>
        <translation>Datumswerte der Form %1 gelesen als yyyy-MM-dd</translation>
    </message>
    <message>
        <source>numbers with the decimal sign “%1” read with a point</source>
        <translation>Zahlen mit dem Dezimalzeichen „%1“ gelesen mit Punkt</translation>
    </message>
    <message>
        <source>“%1” read as %2</source>
        <translation>„%1“ gelesen als %2</translation>
    </message>
    <message>
        <source>values that do not fit, read as %1</source>
        <translation>nicht passende Werte, gelesen als %1</translation>
    </message>
    <message>
        <source>read as the default %1</source>
        <translation>gelesen als der Ersatzwert %1</translation>
    </message>
    <message>
        <source>kept as it stands</source>
        <translation>behalten, wie es dasteht</translation>
    </message>
    <message>
        <source>read as NULL</source>
        <translation>gelesen als NULL</translation>
    </message>
    <message>
        <source>a width of more than four digits, or *, in a format</source>
        <translation>eine Breite von mehr als vier Ziffern, oder *, in einem Format</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>The row is one of the table %1, and no row of %2 stands above it that it belongs to.</source>
        <translation>Die Zeile gehört zur Tabelle %1, und keine Zeile von %2 steht darüber, zu der sie gehört.</translation>
    </message>
    <message>
        <source>The row repeats what stands above it, and has no line.</source>
        <translation>Die Zeile wiederholt, was darüber steht, und hat keine Position.</translation>
    </message>
    <message>
        <source>The row has values of the table %1, but none in %2, which tell its rows.</source>
        <translation>Die Zeile hat Werte der Tabelle %1, aber keine in %2, die ihre Zeilen unterscheiden.</translation>
    </message>
    <message>
        <source>The row repeats the one of the table %1 above it with another value.</source>
        <translation>Die Zeile wiederholt die der Tabelle %1 darüber mit einem anderen Wert.</translation>
    </message>
    <message>
        <source>has %1 character: valid is %2</source>
        <translation>hat %1 Zeichen: gültig ist %2</translation>
    </message>
    <message>
        <source>No value of “%1” is in the range from %2 to %3.</source>
        <translation>Kein Wert von „%1“ liegt im Bereich von %2 bis %3.</translation>
    </message>
    <message>
        <source>The lower bound comes first.</source>
        <translation>Die untere Grenze steht zuerst.</translation>
    </message>
    <message>
        <source>The row names none of the tables of a test report.</source>
        <translation>Die Zeile nennt keine der Tabellen eines Testberichts.</translation>
    </message>
</context>
<context>
    <name>OpenFolder</name>
    <message>
        <source>There is no program that shows folders. The database is in %1.</source>
        <translation>Es gibt kein Programm, das Ordner zeigt. Die Datenbank ist in %1.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>the new table %1</source>
        <translation>die neue Tabelle %1</translation>
    </message>
    <message>
        <source>the table %1, which is replaced when all rows are in,</source>
        <translation>die Tabelle %1, die ersetzt wird, wenn alle Zeilen importiert sind,</translation>
    </message>
    <message>
        <source>the table %1, which exists,</source>
        <translation>die vorhandene Tabelle %1</translation>
    </message>
    <message>
        <source> %1 that are in it now go then.</source>
        <translation> %1 darin fallen dann weg.</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source> Rows whose key %1 is there are updated, the others inserted.</source>
        <translation> Zeilen, deren Schlüssel %1 da ist, werden geändert, die anderen eingefügt.</translation>
    </message>
    <message>
        <source> Rows whose key %1 is there are updated, the others skipped.</source>
        <translation> Zeilen, deren Schlüssel %1 da ist, werden geändert, die anderen übersprungen.</translation>
    </message>
    <message>
        <source> Rows whose key %1 is there are skipped, the others inserted.</source>
        <translation> Zeilen, deren Schlüssel %1 da ist, werden übersprungen, die anderen eingefügt.</translation>
    </message>
    <message>
        <source> Rows of the table whose key %1 is in the file are &lt;b&gt;deleted&lt;/b&gt;.</source>
        <translation> Zeilen der Tabelle, deren Schlüssel %1 in der Datei steht, werden &lt;b&gt;gelöscht&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The rows of &lt;b&gt;%1&lt;/b&gt; (%2, %3 of %4 columns) are looked up in %5 of the database &lt;b&gt;%6&lt;/b&gt;.</source>
        <translation>Die Zeilen von &lt;b&gt;%1&lt;/b&gt; (%2, %3 von %4 Spalten) werden in %5 der Datenbank &lt;b&gt;%6&lt;/b&gt; nachgeschlagen.</translation>
    </message>
    <message>
        <source>The rows of &lt;b&gt;%1&lt;/b&gt; (%2, %3 of %4 columns) update %5 of the database &lt;b&gt;%6&lt;/b&gt;.</source>
        <translation>Die Zeilen von &lt;b&gt;%1&lt;/b&gt; (%2, %3 von %4 Spalten) ändern %5 der Datenbank &lt;b&gt;%6&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The rows of &lt;b&gt;%1&lt;/b&gt; (%2, %3 of %4 columns) go into %5 of the database &lt;b&gt;%6&lt;/b&gt;.</source>
        <translation>Die Zeilen von &lt;b&gt;%1&lt;/b&gt; (%2, %3 von %4 Spalten) kommen in %5 der Datenbank &lt;b&gt;%6&lt;/b&gt;.</translation>
    </message>
    <message>
        <source> New columns: %1.</source>
        <translation> Neue Spalten: %1.</translation>
    </message>
    <message>
        <source> The table &lt;b&gt;%1&lt;/b&gt;, which exists, has other columns.</source>
        <translation> Die vorhandene Tabelle &lt;b&gt;%1&lt;/b&gt; hat andere Spalten.</translation>
    </message>
    <message>
        <source> The table has no columns %1.</source>
        <translation> Die Tabelle hat keine Spalten %1.</translation>
    </message>
    <message>
        <source> ⚠ %1</source>
        <translation> ⚠ %1</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 andere</translation>
    </message>
    <message>
        <source> Importing it again adds its rows once more.</source>
        <translation> Ein weiterer Import fügt ihre Zeilen noch einmal hinzu.</translation>
    </message>
    <message>
        <source> Lines of records go into &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation> Zeilen der Datensätze kommen in &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The tests of &lt;b&gt;%1&lt;/b&gt; go into &lt;b&gt;%2&lt;/b&gt;, and what belongs to them into the tables beside it, of the database &lt;b&gt;%3&lt;/b&gt;.</source>
        <translation>Die Tests von &lt;b&gt;%1&lt;/b&gt; kommen in &lt;b&gt;%2&lt;/b&gt;, und was zu ihnen gehört, in die Tabellen daneben, in der Datenbank &lt;b&gt;%3&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ProgressSentence</name>
    <message>
        <source>no row is valid</source>
        <translation>keine Zeile ist gültig</translation>
    </message>
    <message>
        <source>no row is in</source>
        <translation>keine Zeile ist importiert</translation>
    </message>
    <message>
        <source>%1 row is valid</source>
        <translation>%1 Zeile ist gültig</translation>
    </message>
    <message>
        <source>%1 rows are valid</source>
        <translation>%1 Zeilen sind gültig</translation>
    </message>
    <message>
        <source>%1 row is in</source>
        <translation>%1 Zeile ist importiert</translation>
    </message>
    <message>
        <source>%1 rows are in</source>
        <translation>%1 Zeilen sind importiert</translation>
    </message>
    <message>
        <source>%1 row skipped</source>
        <translation>%1 Zeile übersprungen</translation>
    </message>
    <message>
        <source>%1 rows skipped</source>
        <translation>%1 Zeilen übersprungen</translation>
    </message>
    <message>
        <source>%1 row failed</source>
        <translation>%1 Zeile fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 rows failed</source>
        <translation>%1 Zeilen fehlgeschlagen</translation>
    </message>
    <message>
        <source>in the only chunk</source>
        <translation>im einzigen Abschnitt</translation>
    </message>
    <message>
        <source>in %1 of %2 chunks</source>
        <translation>in %1 von %2 Abschnitten</translation>
    </message>
    <message>
        <source>Finished: %1, %2 %3.</source>
        <translation>Beendet: %1, %2 %3.</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 Zeile gelesen</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>, %1 %</source>
        <translation>, %1 %</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Abgebrochen: %1.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>comma and blank</source>
        <translation>Komma und Leerzeichen</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>UTF-8 that was read wrongly (Ã¼ for ü)</source>
        <translation>UTF-8, das falsch gelesen wurde (Ã¼ für ü)</translation>
    </message>
</context>
<context>
    <name>RebuildDialog</name>
    <message>
        <source>Rebuild the history from a database</source>
        <translation>Verlauf aus einer Datenbank neu aufbauen</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>%1 to %2 s left</source>
        <translation>noch %1 bis %2 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>%1 to %2 min left</source>
        <translation>noch %1 bis %2 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
    </message>
    <message>
        <source>%1 to %2 h left</source>
        <translation>noch %1 bis %2 h</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>The header of %1 is not that of the import: it has “%2”, expected is “%3”.</source>
        <translation>Die Kopfzeile von %1 ist nicht die des Imports: Sie hat „%2“, erwartet ist „%3“.</translation>
    </message>
    <message>
        <source>Keep the header line as it was saved with the chunk; nothing was imported.</source>
        <translation>Lassen Sie die Kopfzeile, wie sie mit dem Abschnitt gespeichert wurde; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>In a file of one column an empty line is no row: NULL can&apos;t be written.</source>
        <translation>In einer Datei mit einer Spalte ist eine leere Zeile keine Zeile: NULL kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Skip the rows instead.</source>
        <translation>Überspringen Sie die Zeilen stattdessen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A spreadsheet can&apos;t hold this: %1. %2 was not written.</source>
        <translation>Eine Arbeitsmappe kann das nicht aufnehmen: %1. %2 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Save as CSV instead: a name that ends in .csv. --only-bad-rows leaves out the rows without errors.</source>
        <translation>Speichern Sie als CSV: mit einem Namen, der auf .csv endet. --only-bad-rows lässt die Zeilen ohne Fehler weg.</translation>
    </message>
    <message>
        <source>there are more than %1 rows</source>
        <translation>es gibt mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns</source>
        <translation>Zeile %1 hat mehr als %2 Spalten</translation>
    </message>
    <message>
        <source>the text in %1 of line %2 has more than %3 characters</source>
        <translation>der Text in %1 von Zeile %2 hat mehr als %3 Zeichen</translation>
    </message>
    <message>
        <source>there are %1 rows, and a sheet has room for %2</source>
        <translation>es gibt %1 Zeilen, und ein Blatt fasst %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB: its rows can&apos;t all be compared with the failed ones at once.</source>
        <translation>%1 hat mehr als %2 MB: Die Zeilen können nicht alle auf einmal mit den fehlgeschlagenen verglichen werden.</translation>
    </message>
    <message>
        <source>Bring them back in several files with the same header (--deleted keep), or save the chunks into a folder, a file each. Nothing was imported.</source>
        <translation>Bringen Sie sie in mehreren Dateien mit derselben Kopfzeile zurück (--deleted keep), oder speichern Sie die Abschnitte in einen Ordner, je eine Datei. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>None of the failed chunks of import %1 fits the file %2.</source>
        <translation>Keiner der fehlgeschlagenen Abschnitte von Import %1 passt zur Datei %2.</translation>
    </message>
    <message>
        <source>Name the chunk: “tranche-cli retry %1 CHUNK --file %2”.</source>
        <translation>Nennen Sie den Abschnitt: „tranche-cli retry %1 CHUNK --file %2“.</translation>
    </message>
    <message>
        <source>every wrong value</source>
        <translation>jeder falsche Wert</translation>
    </message>
    <message>
        <source>wrong rows</source>
        <translation>falsche Zeilen</translation>
    </message>
    <message>
        <source>%1: %2 replaced by “%3”</source>
        <translation>%1: %2 ersetzt durch „%3“</translation>
    </message>
    <message>
        <source>%1: %2 set to NULL</source>
        <translation>%1: %2 auf NULL gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 set to the column&apos;s default</source>
        <translation>%1: %2 auf den Ersatzwert der Spalte gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 read as a date written %3</source>
        <translation>%1: %2 gelesen als Datum der Form %3</translation>
    </message>
    <message>
        <source>%1: %2 read as a number with the decimal sign “%3”</source>
        <translation>%1: %2 gelesen als Zahl mit dem Dezimalzeichen „%3“</translation>
    </message>
    <message>
        <source>wrong rows skipped</source>
        <translation>falsche Zeilen übersprungen</translation>
    </message>
    <message>
        <source>%1: rows with %2 skipped</source>
        <translation>%1: Zeilen mit %2 übersprungen</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1: gelesen als %2</translation>
    </message>
    <message>
        <source>%1: %2 added to the table that it refers to</source>
        <translation>%1: %2 in die Tabelle aufgenommen, auf die verwiesen wird</translation>
    </message>
    <message>
        <source>“%1” is no type.</source>
        <translation>„%1“ ist kein Typ.</translation>
    </message>
    <message>
        <source>Types are %1.</source>
        <translation>Typen sind %1.</translation>
    </message>
    <message>
        <source>The format “%1” %2.</source>
        <translation>Das Format „%1“ %2.</translation>
    </message>
    <message>
        <source>The import has no column “%1”.</source>
        <translation>Der Import hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The file&apos;s columns are: %1.</source>
        <translation>Die Spalten der Datei sind: %1.</translation>
    </message>
    <message>
        <source>“%1” is looked up in the table %2: the field holds keys, not its values.</source>
        <translation>„%1“ wird in der Tabelle %2 nachgeschlagen: Das Feld enthält Schlüssel, nicht seine Werte.</translation>
    </message>
    <message>
        <source>Set a name that is there, or NULL, add the names, or skip the rows.</source>
        <translation>Setzen Sie einen vorhandenen Namen oder NULL, nehmen Sie die Namen auf, oder überspringen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is no form of a date.</source>
        <translation>„%1“ ist keine Form eines Datums.</translation>
    </message>
    <message>
        <source>Write it with d, M and y, such as dd.MM.yyyy or M/d/yy; H, m and s stand for a time.</source>
        <translation>Schreiben Sie es mit d, M und y, wie dd.MM.yyyy oder M/d/yy; H, m und s stehen für eine Uhrzeit.</translation>
    </message>
    <message>
        <source>A decimal sign is one character, such as “,”.</source>
        <translation>Ein Dezimalzeichen ist ein einzelnes Zeichen, wie „,“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be added to a profile: only changes of values can.</source>
        <translation>„%1“ kann nicht in ein Profil aufgenommen werden: Das können nur Änderungen von Werten.</translation>
    </message>
    <message>
        <source>Line %1 of %2: its _line says %3, where no chunk has failed.</source>
        <translation>Zeile %1 von %2: In _line steht %3, wo kein Abschnitt fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Leave the column _line as it was saved; nothing was imported.</source>
        <translation>Lassen Sie die Spalte _line, wie sie gespeichert wurde; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 lacks rows that were bad: those of lines %2.</source>
        <translation>In %1 fehlen Zeilen, die falsch waren: die Zeilen %2.</translation>
    </message>
    <message>
        <source>Say what is to become of them: --deleted skip leaves them out, --deleted keep leaves their chunks failed. Nothing was imported.</source>
        <translation>Sagen Sie, was aus ihnen werden soll: --deleted skip lässt sie aus, --deleted keep lässt ihre Abschnitte fehlgeschlagen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Only the first %1 wrong cells have a comment. A file that is saved with the column _error has all messages.</source>
        <translation>Nur die ersten %1 falschen Zellen haben einen Kommentar. Eine Datei mit der Spalte _error hat alle Meldungen.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>and %1 more remedies</source>
        <translation>und %1 weitere Abhilfen</translation>
    </message>
</context>
<context>
    <name>RepairView</name>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 good row waits with them</source>
        <translation>%1 gute Zeile wartet mit ihnen</translation>
    </message>
    <message>
        <source>%1 good rows wait with them</source>
        <translation>%1 gute Zeilen warten mit ihnen</translation>
    </message>
    <message>
        <source>no good row waits with them</source>
        <translation>keine gute Zeile wartet mit ihnen</translation>
    </message>
    <message>
        <source>No import is chosen.</source>
        <translation>Kein Import ist gewählt.</translation>
    </message>
    <message>
        <source>All rows are valid</source>
        <translation>Alle Zeilen sind gültig</translation>
    </message>
    <message>
        <source>%1 row is in %2 › %3.</source>
        <translation>%1 Zeile ist in %2 › %3.</translation>
    </message>
    <message>
        <source>%1 rows are in %2 › %3.</source>
        <translation>%1 Zeilen sind in %2 › %3.</translation>
    </message>
    <message>
        <source>All rows are in</source>
        <translation>Alle Zeilen sind importiert</translation>
    </message>
    <message>
        <source>Nothing is left to repair</source>
        <translation>Nichts ist mehr zu reparieren</translation>
    </message>
    <message>
        <source>%1 row was left out, by decision or by the mode.</source>
        <translation>%1 Zeile wurde ausgelassen, durch Entscheidung oder den Modus.</translation>
    </message>
    <message>
        <source>%1 rows were left out, by decision or by the mode.</source>
        <translation>%1 Zeilen wurden ausgelassen, durch Entscheidung oder den Modus.</translation>
    </message>
    <message>
        <source>no good row waits with it</source>
        <translation>keine gute Zeile wartet mit ihm</translation>
    </message>
    <message>
        <source>%1 good row waits with it</source>
        <translation>%1 gute Zeile wartet mit ihm</translation>
    </message>
    <message>
        <source>%1 good rows wait with it</source>
        <translation>%1 gute Zeilen warten mit ihm</translation>
    </message>
</context>
<context>
    <name>ReportViewText</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation>nicht im Bericht</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <translation>entfallen, war %1</translation>
    </message>
    <message>
        <source>new failure</source>
        <translation>neu fehlgeschlagen</translation>
    </message>
    <message>
        <source>still failing</source>
        <translation>weiterhin fehlgeschlagen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>new test</source>
        <translation>neuer Test</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>instabil</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation>%1 Test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 defekt</translation>
    </message>
    <message>
        <source>%1 of them flaky</source>
        <translation>%1 davon instabil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>ohne Profil</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Alle Tests</translation>
    </message>
    <message>
        <source>New failures</source>
        <translation>Neu fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Still failing</source>
        <translation>Weiterhin fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Instabil</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Sonst geändert</translation>
    </message>
    <message>
        <source>New tests</source>
        <translation>Neue Tests</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>There is no report before it of its profile to compare it with.</source>
        <translation>Es gibt keinen früheren Bericht seines Profils, mit dem er verglichen werden kann.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 new failure&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 neu fehlgeschlagen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 new failures&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 neu fehlgeschlagen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 behoben</translation>
    </message>
    <message>
        <source>%1 still failing</source>
        <translation>%1 weiterhin fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 changed otherwise</source>
        <translation>%1 sonst geändert</translation>
    </message>
    <message>
        <source>%1 new test</source>
        <translation>%1 neuer Test</translation>
    </message>
    <message>
        <source>%1 new tests</source>
        <translation>%1 neue Tests</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 entfallen</translation>
    </message>
    <message>
        <source>As in the report of %1: nothing has changed.</source>
        <translation>Wie im Bericht vom %1: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Since the report of %1: %2</source>
        <translation>Seit dem Bericht vom %1: %2</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Chunks that had failed went in after the others. Since nothing is kept for undo, their values have taken the place of those of later rows with the same keys.</source>
        <translation>Fehlgeschlagene Abschnitte wurden nach den anderen importiert. Da zum Zurücknehmen nichts aufgehoben wird, haben ihre Werte die späterer Zeilen mit denselben Schlüsseln ersetzt.</translation>
    </message>
    <message>
        <source>tried again, since the parents that it missed are in</source>
        <translation>erneut versucht, da die fehlenden übergeordneten Zeilen nun importiert sind</translation>
    </message>
    <message>
        <source>Looking at all values of %1, since some are missing that had none missing before.</source>
        <translation>Alle Werte von %1 werden angesehen, da einige fehlen, wo vorher keiner fehlte.</translation>
    </message>
    <message>
        <source>Values are missing further down: not NOT NULL after all are %1.</source>
        <translation>Weiter unten fehlen Werte: doch nicht NOT NULL sind %1.</translation>
    </message>
    <message>
        <source>Building the index %1.</source>
        <translation>Der Index %1 wird aufgebaut.</translation>
    </message>
    <message>
        <source>Building the index %1; %2 more follow.</source>
        <translation>Der Index %1 wird aufgebaut; %2 weitere folgen.</translation>
    </message>
    <message>
        <source>%1 rows more than the history lists are in the table; “resume” brings it up to them.</source>
        <translation>%1 Zeilen mehr, als der Verlauf nennt, sind in der Tabelle; „resume“ bringt ihn auf diesen Stand.</translation>
    </message>
    <message>
        <source>%1 rows more than the history lists wait beside the table; “resume” brings it up to them.</source>
        <translation>%1 Zeilen mehr, als der Verlauf verzeichnet, warten neben der Tabelle; „resume“ gleicht ihn an sie an.</translation>
    </message>
    <message>
        <source>The program ended twice in the middle of this import, without getting on with it.</source>
        <translation>Das Programm endete zweimal mitten in diesem Import, ohne damit weiterzukommen.</translation>
    </message>
    <message>
        <source>Its file or its table may be more than the program can take, or the memory did not suffice. “tranche-cli resume %1” tries it again.</source>
        <translation>Vielleicht sind Datei oder Tabelle mehr, als das Programm verträgt, oder der Speicher reichte nicht. „tranche-cli resume %1“ versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The books of the import do not balance: %1 rows read, %2 imported, %3 failed, %4 skipped; %5 lines read, %6 accounted for.</source>
        <translation>Die Rechnung des Imports geht nicht auf: %1 Zeilen gelesen, %2 importiert, %3 fehlgeschlagen, %4 übersprungen; %5 Textzeilen gelesen, %6 belegt.</translation>
    </message>
    <message>
        <source>This is a fault of Tranche: compare the table with the file, and report it.</source>
        <translation>Das ist ein Fehler von Tranche: Vergleichen Sie die Tabelle mit der Datei, und melden Sie ihn.</translation>
    </message>
    <message>
        <source>The history says that %1 rows went in, the target&apos;s ledger %2.</source>
        <translation>Nach dem Verlauf wurden %1 Zeilen importiert, nach dem Register des Ziels %2.</translation>
    </message>
    <message>
        <source>Gave up after %1 failed rows, as --max-errors asks.</source>
        <translation>Nach %1 fehlgeschlagenen Zeilen aufgegeben, wie es --max-errors verlangt.</translation>
    </message>
    <message>
        <source>Gave up since more than %1 % of the rows failed (%2 of %3), as --max-errors asks.</source>
        <translation>Aufgegeben, da mehr als %1 % der Zeilen fehlschlugen (%2 von %3), wie es --max-errors verlangt.</translation>
    </message>
    <message>
        <source>Waiting for %1, which another program has locked: %2 s of at most %3 s.</source>
        <translation>Wartet auf %1, die ein anderes Programm sperrt: %2 s von höchstens %3 s.</translation>
    </message>
    <message>
        <source>%1 is older than the history: what it lacks is brought in again.</source>
        <translation>%1 ist älter als der Verlauf: Was fehlt, wird wieder importiert.</translation>
    </message>
    <message>
        <source>%1 is older than the history: %2 chunks that were in are not in it any more, from chunk %3 on. They can&apos;t be brought in again: %4</source>
        <translation>%1 ist älter als der Verlauf: %2 Abschnitte, die importiert waren, sind es nicht mehr, ab Abschnitt %3. Sie können nicht wieder importiert werden: %4</translation>
    </message>
    <message>
        <source>It seems to have been put back from a copy. Put the newer one back, or the source file as it was, and resume; or import the file again.</source>
        <translation>Sie scheint aus einer Kopie zurückgeholt zu sein. Holen Sie die neuere zurück, oder die Quelldatei, wie sie war, und setzen Sie fort; oder importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>chunk %1 is cut in another way than it was.</source>
        <translation>Abschnitt %1 ist anders geschnitten als vorher.</translation>
    </message>
    <message>
        <source>of chunk %1 other rows are refused now than before.</source>
        <translation>von Abschnitt %1 werden jetzt andere Zeilen abgelehnt als vorher.</translation>
    </message>
    <message>
        <source>tried again, since the database was put back as it had been before</source>
        <translation>erneut versucht, da die Datenbank auf den früheren Stand gebracht wurde</translation>
    </message>
    <message>
        <source>The target&apos;s ledger knows nothing of this import, though %1 rows were imported.</source>
        <translation>Das Register des Ziels weiß nichts von diesem Import, obwohl %1 Zeilen importiert wurden.</translation>
    </message>
    <message>
        <source>The database was replaced or its table _tranche_ledger was emptied. Import the file again into the right database.</source>
        <translation>Die Datenbank wurde ersetzt, oder ihre Tabelle _tranche_ledger geleert. Importieren Sie die Datei noch einmal in die richtige Datenbank.</translation>
    </message>
    <message>
        <source>The table %1 is as it was: the rows wait beside it until the chunks that failed are in or skipped.</source>
        <translation>Die Tabelle %1 ist, wie sie war: Die Zeilen warten daneben, bis die fehlgeschlagenen Abschnitte importiert oder übersprungen sind.</translation>
    </message>
    <message>
        <source>Replacing the table %1.</source>
        <translation>Die Tabelle %1 wird ersetzt.</translation>
    </message>
    <message>
        <source>The table %1 is as it was: what was read to replace it is gone again.</source>
        <translation>Die Tabelle %1 ist, wie sie war: Was gelesen wurde, um sie zu ersetzen, ist wieder weg.</translation>
    </message>
    <message>
        <source>A trigger or rule of the table rolls the transaction back. From here on, each chunk was tried by itself: whether its rows clash with those of other chunks was not checked.</source>
        <translation>Ein Trigger oder eine Regel der Tabelle rollt die Transaktion zurück. Ab hier wurde jeder Abschnitt für sich versucht: Ob seine Zeilen mit denen anderer Abschnitte zusammenstoßen, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Checking that what was read of %1 is still the same.</source>
        <translation>Es wird geprüft, ob das von %1 Gelesene noch dasselbe ist.</translation>
    </message>
    <message>
        <source>It was read up to line %1.</source>
        <translation>Sie wurde bis Zeile %1 gelesen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>What is read can&apos;t be kept in %1: %2.</source>
        <translation>Das Gelesene kann nicht in %1 aufgehoben werden: %2.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder with --home.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Looking at all values of %1, since some do not fit their columns.</source>
        <translation>Alle Werte von %1 werden angesehen, da einige nicht zu ihren Spalten passen.</translation>
    </message>
    <message>
        <source>the good rows of chunk %1 went in before its other ones.</source>
        <translation>die guten Zeilen von Abschnitt %1 wurden vor den anderen importiert.</translation>
    </message>
    <message>
        <source>The table %2 was replaced: %1 row of the old one is gone.</source>
        <translation>Die Tabelle %2 wurde ersetzt: %1 Zeile der alten ist weg.</translation>
    </message>
    <message>
        <source>The table %2 was replaced: %1 rows of the old one are gone.</source>
        <translation>Die Tabelle %2 wurde ersetzt: %1 Zeilen der alten sind weg.</translation>
    </message>
    <message>
        <source>bad rows, set aside</source>
        <translation>falsche Zeilen, zurückgestellt</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>Er konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>It took too long, and was ended.</source>
        <translation>Er dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>It was ended, since its runner was to stop.</source>
        <translation>Er wurde beendet, da sein Ausführer aufhören sollte.</translation>
    </message>
    <message>
        <source>The signal %1 ended it.</source>
        <translation>Das Signal %1 hat ihn beendet.</translation>
    </message>
    <message>
        <source>Exit status %1.</source>
        <translation>Endestatus %1.</translation>
    </message>
    <message>
        <source>The program ended while the command ran.</source>
        <translation>Das Programm endete, während der Befehl lief.</translation>
    </message>
    <message>
        <source>It said %1 bytes, of which the first %2 are kept.</source>
        <translation>Er hat %1 Bytes ausgegeben, davon sind die ersten %2 behalten.</translation>
    </message>
    <message>
        <source>The import was stopped after %1 seconds, as --time-limit asks.</source>
        <translation>Der Import wurde nach %1 Sekunden gestoppt, wie --time-limit verlangt.</translation>
    </message>
    <message>
        <source>What is in stays in. “tranche-cli resume %1” goes on with it, for as long once more.</source>
        <translation>Was importiert ist, bleibt. „tranche-cli resume %1“ macht damit weiter, noch einmal so lange.</translation>
    </message>
    <message>
        <source>It has ended; its exit status is not known.</source>
        <translation>Er ist beendet; sein Endestatus ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try %1 of %2 begins on %3. %4</source>
        <translation>Versuch %1 von %2 beginnt am %3. %4</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB: it is not read.</source>
        <translation>%1 ist größer als 4 MB: Sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Is it the file with the rows?</source>
        <translation>Ist es die Datei mit den Zeilen?</translation>
    </message>
    <message>
        <source>something stands behind the end of the object: %1</source>
        <translation>hinter dem Ende des Objekts steht etwas: %1</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>JSON has no comments: %1</source>
        <translation>JSON hat keine Kommentare: %1</translation>
    </message>
    <message>
        <source>there are more than %1 levels of lists and objects</source>
        <translation>es gibt mehr als %1 Ebenen von Listen und Objekten</translation>
    </message>
    <message>
        <source>there are more than 200,000 values</source>
        <translation>es gibt mehr als 200.000 Werte</translation>
    </message>
    <message>
        <source>a comma or “%1” is missing before %2</source>
        <translation>vor %2 fehlt ein Komma oder „%1“</translation>
    </message>
    <message>
        <source>there is a comma too many before “%1”</source>
        <translation>vor „%1“ steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>a name in double quotes is missing before %1</source>
        <translation>vor %1 fehlt ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>a colon is missing before %1</source>
        <translation>vor %1 fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>ein Text endet nicht</translation>
    </message>
    <message>
        <source>a text holds a line end or another control character: write it as \n or \u0009</source>
        <translation>ein Text enthält ein Zeilenende oder ein anderes Steuerzeichen: Schreiben Sie es als \n oder \u0009</translation>
    </message>
    <message>
        <source>a text holds half of a character</source>
        <translation>ein Text enthält die Hälfte eines Zeichens</translation>
    </message>
    <message>
        <source>\u takes four hexadecimal digits</source>
        <translation>\u braucht vier Hexadezimalziffern</translation>
    </message>
    <message>
        <source>a backslash stands before %1: write it twice</source>
        <translation>vor %1 steht ein umgekehrter Schrägstrich: Schreiben Sie ihn doppelt</translation>
    </message>
    <message>
        <source>“%1” is no number of JSON</source>
        <translation>„%1“ ist keine Zahl in JSON</translation>
    </message>
    <message>
        <source>the text ends where a value is missing</source>
        <translation>der Text endet, wo ein Wert fehlt</translation>
    </message>
    <message>
        <source>%1 is no value: texts stand in double quotes</source>
        <translation>%1 ist kein Wert: Texte stehen in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8</source>
        <translation>Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>Save the file in the encoding UTF-8.</source>
        <translation>Speichern Sie die Datei in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Import %1 is %2: it can&apos;t be %3.</source>
        <translation>Import %1 ist im Zustand „%2“: Er kann nicht %3 werden.</translation>
    </message>
    <message>
        <source>Import has been paused.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>Import will pause in a moment.</source>
        <translation>Der Import hält gleich an.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>Import has been put in the queue.</source>
        <translation>Der Import steht in der Warteschlange.</translation>
    </message>
    <message>
        <source>Import has been cancelled. The table that it was to replace is as it was.</source>
        <translation>Der Import wurde abgebrochen. Die Tabelle, die er ersetzen sollte, ist, wie sie war.</translation>
    </message>
    <message>
        <source>Import has been cancelled. The chunks that are in stay in.</source>
        <translation>Der Import wurde abgebrochen. Importierte Abschnitte bleiben.</translation>
    </message>
    <message>
        <source>Import will be cancelled in a moment. The chunks that are in stay in.</source>
        <translation>Der Import wird gleich abgebrochen. Importierte Abschnitte bleiben.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>removed before it has ended</source>
        <translation>entfernt, bevor er beendet ist</translation>
    </message>
    <message>
        <source>--sheet: the sheets of what can be read only once can&apos;t be told beforehand.</source>
        <translation>--sheet: Die Blätter dessen, was nur einmal gelesen werden kann, sind nicht vorab bekannt.</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Speichern Sie es zuerst als Datei.</translation>
    </message>
    <message>
        <source>There is no file in the folder %1.</source>
        <translation>Im Ordner %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>--table: there are %1 sheets, and each goes into a table of its own.</source>
        <translation>--table: Es gibt %1 Blätter, und jedes kommt in eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>Leave --table out, or choose one sheet.</source>
        <translation>Lassen Sie --table weg, oder wählen Sie ein Blatt.</translation>
    </message>
    <message>
        <source>Hidden sheets, which are read only if they are chosen: %1.</source>
        <translation>Verborgene Blätter, die nur gelesen werden, wenn sie gewählt sind: %1.</translation>
    </message>
    <message>
        <source>Only the sheet “%1” is read, not %2.</source>
        <translation>Nur das Blatt „%1“ wird gelesen, nicht %2.</translation>
    </message>
    <message>
        <source>Letters look as if the text had been read wrongly once (“Ã¼” for “ü”): choose the encoding %1 to have that undone.</source>
        <translation>Buchstaben sehen aus, als sei der Text einmal falsch gelesen worden („Ã¼“ für „ü“): Wählen Sie die Kodierung %1, um das rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Rows end with an empty field that the header has no name for: it is dropped.</source>
        <translation>Zeilen enden mit einem leeren Feld, für das die Kopfzeile keinen Namen hat: Es fällt weg.</translation>
    </message>
    <message>
        <source>The header has no name for the first column, which holds names of rows: it is “%1”.</source>
        <translation>Die Kopfzeile hat keinen Namen für die erste Spalte, die Namen von Zeilen enthält: Sie heißt „%1“.</translation>
    </message>
    <message>
        <source>The header has no name for the last column: it is “%1”.</source>
        <translation>Die Kopfzeile hat keinen Namen für die letzte Spalte: Sie heißt „%1“.</translation>
    </message>
    <message>
        <source>all that was looked at is text in it</source>
        <translation>alles, was angesehen wurde, ist Text darin</translation>
    </message>
    <message>
        <source>units below the header</source>
        <translation>Einheiten unter der Kopfzeile</translation>
    </message>
    <message>
        <source>%1 gave no row within %2 seconds.</source>
        <translation>%1 gab innerhalb von %2 Sekunden keine Zeile.</translation>
    </message>
    <message>
        <source>If it is a view that takes long, save its rows to a table and import that.</source>
        <translation>Ist es eine langsame Sicht, speichern Sie ihre Zeilen in eine Tabelle und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 Felder statt %2</translation>
    </message>
    <message>
        <source>text behind a closing quote</source>
        <translation>Text hinter einem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>blanks before a quote</source>
        <translation>Leerzeichen vor einem Anführungszeichen</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>The last line</source>
        <translation>Die letzte Zeile</translation>
    </message>
    <message>
        <source>The last %1 lines</source>
        <translation>Die letzten %1 Zeilen</translation>
    </message>
    <message>
        <source>Line %1 from the end</source>
        <translation>Zeile %1 vom Ende</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Lines %1–%2 from the end</source>
        <translation>Zeilen %1–%2 vom Ende</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1 are left out: %2.</source>
        <translation>%1 werden ausgelassen: %2.</translation>
    </message>
    <message>
        <source>And %1 more such places.</source>
        <translation>Und %1 weitere solche Stellen.</translation>
    </message>
    <message>
        <source>and %1 more of that kind</source>
        <translation>und %1 weitere dieser Art</translation>
    </message>
    <message>
        <source>%1 → NULL (%2 in the sample)</source>
        <translation>%1 → NULL (%2 in der Stichprobe)</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values are no %3; the first is “%4”</source>
        <translation>%1 von %2 Werten der Stichprobe passen nicht (%3); der erste ist „%4“</translation>
    </message>
    <message>
        <source>columns of this name hold identifiers</source>
        <translation>Spalten dieses Namens enthalten Kennungen</translation>
    </message>
    <message>
        <source>values such as 10E3 among plain numbers are codes</source>
        <translation>Werte wie 10E3 unter einfachen Zahlen sind Codes</translation>
    </message>
    <message>
        <source>“%1” would not stay as it is in a column of numbers</source>
        <translation>„%1“ bliebe in einer Spalte von Zahlen nicht, wie es ist</translation>
    </message>
    <message>
        <source>too many of %1 sampled values are no numbers; the first is “%2”</source>
        <translation>zu viele von %1 Werten der Stichprobe sind keine Zahlen; der erste ist „%2“</translation>
    </message>
    <message>
        <source>the %1 sampled values are texts</source>
        <translation>die %1 Werte der Stichprobe sind Texte</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>no value in the sample</source>
        <translation>kein Wert in der Stichprobe</translation>
    </message>
    <message>
        <source>all of %1 sampled values are %2</source>
        <translation>alle %1 Werte der Stichprobe sind %2</translation>
    </message>
    <message>
        <source>years of two digits are %1 to %2</source>
        <translation>zweistellige Jahre sind %1 bis %2</translation>
    </message>
    <message>
        <source>%1 are blanks, read as NULL</source>
        <translation>%1 sind Leerzeichen, gelesen als NULL</translation>
    </message>
    <message>
        <source>%1 are “%2”, read as NULL</source>
        <translation>%1 sind „%2“, gelesen als NULL</translation>
    </message>
    <message>
        <source>   %1 by %2</source>
        <translation>   %1 durch %2</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>an import of another history</source>
        <translation>einen Import eines anderen Verlaufs</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> aus %1</translation>
    </message>
    <message>
        <source>, chunk %1</source>
        <translation>, Abschnitt %1</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>, lines %1 to %2</source>
        <translation>, Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>%1, row %2%3
</source>
        <translation>%1, Zeile %2%3
</translation>
    </message>
    <message>
        <source> (not there now)</source>
        <translation> (jetzt nicht da)</translation>
    </message>
    <message>
        <source>   No import is known to have brought it.
</source>
        <translation>   Kein Import ist bekannt, der sie gebracht hat.
</translation>
    </message>
    <message>
        <source>   It was changed since by somebody else.
</source>
        <translation>   Sie wurde seitdem von jemand anderem geändert.
</translation>
    </message>
    <message>
        <source>There is no such row.
</source>
        <translation>Es gibt keine solche Zeile.
</translation>
    </message>
    <message>
        <source>Import %1 has no chunk %2.</source>
        <translation>Import %1 hat keinen Abschnitt %2.</translation>
    </message>
    <message>
        <source>The new %1, which waits</source>
        <translation>Die neue %1, die wartet</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>, from line %1 on</source>
        <translation>, ab Zeile %1</translation>
    </message>
    <message>
        <source>No rows of the chunk are noted in the target.
</source>
        <translation>Im Ziel sind keine Zeilen des Abschnitts vermerkt.
</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>The file lacks columns of %1: %2.</source>
        <translation>Der Datei fehlen Spalten von %1: %2.</translation>
    </message>
    <message>
        <source>The file has columns that %1 does not know: %2.</source>
        <translation>Die Datei hat Spalten, die %1 nicht kennt: %2.</translation>
    </message>
    <message>
        <source>“%1” may be what “%2” was.</source>
        <translation>„%1“ kann sein, was „%2“ war.</translation>
    </message>
    <message>
        <source>“%1” is %2 in %3, but its values are not such: “%4”.</source>
        <translation>„%1“ ist %2 in %3, aber ihre Werte sind nicht so: „%4“.</translation>
    </message>
    <message>
        <source>The file has its columns in another order than %1.</source>
        <translation>Die Datei hat ihre Spalten in anderer Reihenfolge als %1.</translation>
    </message>
    <message>
        <source>If “%1” is what “%2” was: --map &quot;%1=%3&quot;.</source>
        <translation>Wenn „%1“ ist, was „%2“ war: --map &quot;%1=%3&quot;.</translation>
    </message>
    <message>
        <source>If one is what “%1” was: --map &quot;NAME=%2&quot;.</source>
        <translation>Wenn eine ist, was „%1“ war: --map &quot;NAME=%2&quot;.</translation>
    </message>
    <message>
        <source>--fields-match equal finds them by their names.</source>
        <translation>--fields-match equal findet sie nach ihren Namen.</translation>
    </message>
    <message>
        <source>--fields-match partial goes on without those that are missing.</source>
        <translation>--fields-match partial macht ohne die fehlenden weiter.</translation>
    </message>
    <message>
        <source>--fields-match subset takes files with more columns.</source>
        <translation>--fields-match subset nimmt Dateien mit mehr Spalten.</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Spalte %1: %2.</translation>
    </message>
    <message>
        <source>Column %1: years of two digits are %2 to %3.</source>
        <translation>Spalte %1: Zweistellige Jahre sind %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values are no such %3; the first is “%4”</source>
        <translation>%1 von %2 Werten der Stichprobe passen nicht (%3); der erste ist „%4“</translation>
    </message>
    <message>
        <source>%1: nothing says which, so such values fail. Say it with --decimal, or with --map “%2=%3:%4:FORMAT”</source>
        <translation>%1: Nichts sagt, was gilt, also schlagen solche Werte fehl. Sagen Sie es mit --decimal, oder mit --map “%2=%3:%4:FORMAT”</translation>
    </message>
    <message>
        <source>%1: nothing says which, so such values fail. Say it with --date-format, or with --map “%2=%3:%4:FORMAT”</source>
        <translation>%1: Nichts sagt, was gilt, also schlagen solche Werte fehl. Sagen Sie es mit --date-format, oder mit --map “%2=%3:%4:FORMAT”</translation>
    </message>
    <message>
        <source>the table %1 has no such column</source>
        <translation>die Tabelle %1 hat keine solche Spalte</translation>
    </message>
    <message>
        <source>--%1: the file has no column “%2”.</source>
        <translation>--%1: Die Datei hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ihre Spalten sind: %1.</translation>
    </message>
    <message>
        <source>The column “%1” is looked up twice.</source>
        <translation>Die Spalte „%1“ wird zweimal nachgeschlagen.</translation>
    </message>
    <message>
        <source>Look it up once; several names are written COLUMN,COLUMN=TABLE.NAME,NAME.</source>
        <translation>Schlagen Sie sie einmal nach; mehrere Namen schreibt man COLUMN,COLUMN=TABLE.NAME,NAME.</translation>
    </message>
    <message>
        <source>--map: the column “%1” is mapped twice.</source>
        <translation>--map: Die Spalte „%1“ ist zweimal zugeordnet.</translation>
    </message>
    <message>
        <source>Say all of it in one --map SOURCE=FIELD:TYPE:FORMAT.</source>
        <translation>Sagen Sie alles in einem --map SOURCE=FIELD:TYPE:FORMAT.</translation>
    </message>
    <message>
        <source>%1: no column “%2” is imported.</source>
        <translation>%1: Es wird keine Spalte „%2“ importiert.</translation>
    </message>
    <message>
        <source>Name columns of the file, or fields of the table, with commas between them.</source>
        <translation>Nennen Sie Spalten der Datei oder Felder der Tabelle, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>--create-sql says all of the table: --primary-key, --not-null and --strict can&apos;t be used with it.</source>
        <translation>--create-sql sagt alles über die Tabelle: --primary-key, --not-null und --strict gehen damit nicht zusammen.</translation>
    </message>
    <message>
        <source>Write it into the statement.</source>
        <translation>Schreiben Sie es in die Anweisung.</translation>
    </message>
    <message>
        <source>A key is only for the modes upsert, update, insert-new and delete.</source>
        <translation>Einen Schlüssel gibt es nur für die Modi upsert, update, insert-new und delete.</translation>
    </message>
    <message>
        <source>Choose one of them with --mode, or leave --key out.</source>
        <translation>Wählen Sie einen davon mit --mode, oder lassen Sie --key weg.</translation>
    </message>
    <message>
        <source>Rows are to be told by their key from those of a table, but no target is named.</source>
        <translation>Zeilen sollen nach ihrem Schlüssel von denen einer Tabelle unterschieden werden, aber kein Ziel ist genannt.</translation>
    </message>
    <message>
        <source>Name it with --into.</source>
        <translation>Nennen Sie es mit --into.</translation>
    </message>
    <message>
        <source>The table %1 has no index of %2, and can&apos;t be searched without one.</source>
        <translation>Die Tabelle %1 hat keinen Index über %2 und kann ohne einen nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Let one be made with --key-index, or name its own key with --key.</source>
        <translation>Lassen Sie mit --key-index einen anlegen, oder nennen Sie mit --key ihren eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The table %1 has no index of the key %2: its keys are read into a temporary one first. --key-index would make one that stays.</source>
        <translation>Die Tabelle %1 hat keinen Index über den Schlüssel %2: Ihre Schlüssel werden zuerst in einen vorläufigen gelesen. --key-index legte einen an, der bleibt.</translation>
    </message>
    <message>
        <source>--child-key is only for lines that go into a table of their own.</source>
        <translation>--child-key ist nur für Positionen, die in eine eigene Tabelle gehen.</translation>
    </message>
    <message>
        <source>Name it with --child-table.</source>
        <translation>Nennen Sie sie mit --child-table.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2” to look values up by.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“, nach der Werte nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ihre Spalten sind %1.</translation>
    </message>
    <message>
        <source>The table %1 has no primary key of one column.</source>
        <translation>Die Tabelle %1 hat keinen Primärschlüssel aus einer Spalte.</translation>
    </message>
    <message>
        <source>Name the column that is to be stored: %1.%2-&gt;KEY.</source>
        <translation>Nennen Sie die Spalte, die gespeichert werden soll: %1.%2-&gt;KEY.</translation>
    </message>
    <message>
        <source>Values are looked up in the table %1, but no target is named.</source>
        <translation>Werte werden in der Tabelle %1 nachgeschlagen, aber kein Ziel ist genannt.</translation>
    </message>
    <message>
        <source>Name the database with --into.</source>
        <translation>Nennen Sie die Datenbank mit --into.</translation>
    </message>
    <message>
        <source>There is no table %1 to look values up in.</source>
        <translation>Es gibt keine Tabelle %1, in der Werte nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Check its name, or import it first.</source>
        <translation>Prüfen Sie ihren Namen, oder importieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Values can&apos;t be looked up in %1, the table that the rows go to.</source>
        <translation>In %1 kann nicht nachgeschlagen werden: In diese Tabelle gehen die Zeilen.</translation>
    </message>
    <message>
        <source>Look them up in another table.</source>
        <translation>Schlagen Sie in einer anderen Tabelle nach.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which is to be looked up with “%2”.</source>
        <translation>Die Datei hat keine Spalte „%1“, die mit „%2“ nachgeschlagen werden soll.</translation>
    </message>
    <message>
        <source>%1 is a view: values are looked up in tables alone.</source>
        <translation>%1 ist eine Sicht: Werte werden nur in Tabellen nachgeschlagen.</translation>
    </message>
    <message>
        <source>Name the table that it shows.</source>
        <translation>Nennen Sie die Tabelle, die sie zeigt.</translation>
    </message>
    <message>
        <source>--step, --rule, --on-error: the file has no column “%1”.</source>
        <translation>--step, --rule, --on-error: Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>There are more than 2,000 new columns.</source>
        <translation>Es gibt mehr als 2.000 neue Spalten.</translation>
    </message>
    <message>
        <source>There is a column “%1” already: a new one needs a name of its own.</source>
        <translation>Es gibt schon eine Spalte „%1“: Eine neue braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” has no field: name one, or leave the column out.</source>
        <translation>„%1“ hat kein Feld: Nennen Sie eines, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>Two columns of the file go to the field “%1”.</source>
        <translation>Zwei Spalten der Datei gehen in das Feld „%1“.</translation>
    </message>
    <message>
        <source>Give each its own field, or leave one out.</source>
        <translation>Geben Sie jeder ein eigenes Feld, oder lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>Give each its own field, or leave one out with --map NAME=.</source>
        <translation>Geben Sie jeder ein eigenes Feld, oder lassen Sie eine mit --map NAME= weg.</translation>
    </message>
    <message>
        <source>No column is left to import.</source>
        <translation>Es bleibt keine Spalte zu importieren.</translation>
    </message>
    <message>
        <source>The file has a column “%1” itself.</source>
        <translation>Die Datei hat selbst eine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Choose another name for the column with the file&apos;s name.</source>
        <translation>Wählen Sie einen anderen Namen für die Spalte mit dem Dateinamen.</translation>
    </message>
    <message>
        <source>Add “%1” to the statement of --create-sql, map to one of its columns (%2) with --map, or leave out with --map %3=.</source>
        <translation>Nehmen Sie „%1“ in die Anweisung von --create-sql auf, ordnen Sie mit --map eine ihrer Spalten zu (%2), oder lassen Sie sie mit --map %3= weg.</translation>
    </message>
    <message>
        <source>Map “%1” to one of its columns (%2) with --map, leave it out with --map %1=, have it added with --add-columns, or take another table with --table %3.</source>
        <translation>Ordnen Sie „%1“ mit --map einer ihrer Spalten zu (%2), lassen Sie sie mit --map %1= weg, mit --add-columns hinzufügen, oder nehmen Sie mit --table %3 eine andere Tabelle.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2”.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The table %1 has no columns “%2”.</source>
        <translation>Die Tabelle %1 hat keine Spalten „%2“.</translation>
    </message>
    <message>
        <source>Name a field of the table for it in the row Field, leave it out, or take a new table.</source>
        <translation>Nennen Sie in der Zeile Feld ein Feld der Tabelle dafür, lassen Sie sie weg, oder nehmen Sie eine neue Tabelle.</translation>
    </message>
    <message>
        <source>None of the file&apos;s columns is in the table %1.</source>
        <translation>Keine Spalte der Datei ist in der Tabelle %1.</translation>
    </message>
    <message>
        <source>Take a new table, such as %1, or name fields of the table in the row Field.</source>
        <translation>Nehmen Sie eine neue Tabelle, etwa %1, oder nennen Sie in der Zeile Feld Felder der Tabelle.</translation>
    </message>
    <message>
        <source>The table %1 takes no row without “%2”, which no column of the file goes to.</source>
        <translation>Die Tabelle %1 nimmt keine Zeile ohne „%2“, in das keine Spalte der Datei geht.</translation>
    </message>
    <message>
        <source>Map a column to it, or take another table, such as %1.</source>
        <translation>Ordnen Sie eine Spalte zu, oder nehmen Sie eine andere Tabelle, etwa %1.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>Die Tabelle %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, such as %1.</source>
        <translation>Wählen Sie einen anderen Namen, etwa %1.</translation>
    </message>
    <message>
        <source>Choose another table, such as --table %1, or append to it.</source>
        <translation>Wählen Sie eine andere Tabelle, etwa --table %1, oder hängen Sie an.</translation>
    </message>
    <message>
        <source>There is no table %1 to append to.</source>
        <translation>Es gibt keine Tabelle %1, an die angehängt werden kann.</translation>
    </message>
    <message>
        <source>Check its name, or let it be created.</source>
        <translation>Prüfen Sie ihren Namen, oder lassen Sie sie anlegen.</translation>
    </message>
    <message>
        <source>There is no table %1 whose rows could be changed.</source>
        <translation>Es gibt keine Tabelle %1, deren Zeilen geändert werden können.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>%1 holds no rows and no header.</source>
        <translation>%1 enthält keine Zeilen und keine Kopfzeile.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Check how many lines are to be skipped.</source>
        <translation>Prüfen Sie, wie viele Zeilen übersprungen werden sollen.</translation>
    </message>
    <message>
        <source>%1 is file and target at once.</source>
        <translation>%1 ist Datei und Ziel zugleich.</translation>
    </message>
    <message>
        <source>Import into another database.</source>
        <translation>Importieren Sie in eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Name the columns that group rows into records.</source>
        <translation>Nennen Sie die Spalten, die Zeilen zu Datensätzen gruppieren.</translation>
    </message>
    <message>
        <source>“%1” goes to the field “%2”, as in an earlier import into the table.</source>
        <translation>„%1“ geht in das Feld „%2“, wie bei einem früheren Import in die Tabelle.</translation>
    </message>
    <message>
        <source>“%1” goes to the field “%2”, whose name is similar (%3).</source>
        <translation>„%1“ geht in das Feld „%2“, dessen Name ähnlich ist (%3).</translation>
    </message>
    <message>
        <source>The file names no columns: they go to those of the table in their order: %1.</source>
        <translation>Die Datei nennt keine Spalten: Sie gehen in die der Tabelle, in deren Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>Columns are added to the table %1: %2.</source>
        <translation>Spalten werden der Tabelle %1 hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>The file has no column for these of the table %1, which keep their values: %2.</source>
        <translation>Die Datei hat keine Spalte für diese der Tabelle %1, die ihre Werte behalten: %2.</translation>
    </message>
    <message>
        <source>The file has no column for these of the table %1, which keep their values in rows that are there, and are NULL or have their default in new ones: %2.</source>
        <translation>Die Datei hat keine Spalte für diese der Tabelle %1, die in vorhandenen Zeilen ihre Werte behalten und in neuen NULL sind oder ihren Ersatzwert haben: %2.</translation>
    </message>
    <message>
        <source>The file has no column for these of the table %1, which are NULL or have their default: %2.</source>
        <translation>Die Datei hat keine Spalte für diese der Tabelle %1, die NULL sind oder ihren Ersatzwert haben: %2.</translation>
    </message>
    <message>
        <source>%1 row of the table %2 goes when the new ones are in.</source>
        <translation>%1 Zeile der Tabelle %2 fällt weg, wenn die neuen importiert sind.</translation>
    </message>
    <message>
        <source>%1 rows of the table %2 go when the new ones are in.</source>
        <translation>%1 Zeilen der Tabelle %2 fallen weg, wenn die neuen importiert sind.</translation>
    </message>
    <message>
        <source>The table %1 says ON CONFLICT REPLACE: rows of it that have a unique value of a row of the file go, and that one takes their place.</source>
        <translation>Die Tabelle %1 sagt ON CONFLICT REPLACE: Ihre Zeilen mit einem eindeutigen Wert einer Zeile der Datei fallen weg, und diese tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The table %1 is there already: keys, NOT NULL, indexes and the statement that makes it are left as they are.</source>
        <translation>Die Tabelle %1 ist schon da: Schlüssel, NOT NULL, Indizes und die Anweisung, die sie anlegt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>--child-table: %1</source>
        <translation>--child-table: %1</translation>
    </message>
    <message>
        <source>which columns go to it is not said.</source>
        <translation>Es ist nicht gesagt, welche Spalten in sie gehen.</translation>
    </message>
    <message>
        <source>the file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>parents and lines can&apos;t go into the same table.</source>
        <translation>Übergeordnete Datensätze und Positionen können nicht in dieselbe Tabelle.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>--create-sql and --not-null auto can&apos;t be used with it.</source>
        <translation>--create-sql und --not-null auto gehen damit nicht zusammen.</translation>
    </message>
    <message>
        <source>Make the tables first, and import with --mode append.</source>
        <translation>Legen Sie die Tabellen zuerst an, und importieren Sie mit --mode append.</translation>
    </message>
    <message>
        <source>rows can&apos;t be skipped by a lookup: a record goes in whole or not at all.</source>
        <translation>Ein Nachschlagen kann keine Zeilen überspringen: Ein Datensatz wird ganz importiert oder gar nicht.</translation>
    </message>
    <message>
        <source>Choose another word for what is not found.</source>
        <translation>Wählen Sie ein anderes Wort für das, was nicht gefunden wird.</translation>
    </message>
    <message>
        <source>Choose another table, or append to it.</source>
        <translation>Wählen Sie eine andere Tabelle, oder hängen Sie an.</translation>
    </message>
    <message>
        <source>Map it to one of its columns with --map, leave it out with --map %1=, or have it added with --add-columns.</source>
        <translation>Ordnen Sie sie mit --map einer ihrer Spalten zu, lassen Sie sie mit --map %1= weg, oder mit --add-columns hinzufügen.</translation>
    </message>
    <message>
        <source>The table %1 has no primary key of one column that lines could refer to.</source>
        <translation>Die Tabelle %1 hat keinen Primärschlüssel aus einer Spalte, auf den Positionen verweisen könnten.</translation>
    </message>
    <message>
        <source>Name the columns with --child-key FIELD=PARENT_FIELD.</source>
        <translation>Nennen Sie die Spalten mit --child-key FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>Which column of %1 gets the parent&apos;s key can&apos;t be told.</source>
        <translation>Es lässt sich nicht sagen, welche Spalte von %1 den Schlüssel des übergeordneten Datensatzes bekommt.</translation>
    </message>
    <message>
        <source>Name it with --child-key FIELD.</source>
        <translation>Nennen Sie sie mit --child-key FIELD.</translation>
    </message>
    <message>
        <source>A column of the file goes to “%1”, which is to get the parent&apos;s key.</source>
        <translation>Eine Spalte der Datei geht in „%1“, das den Schlüssel des übergeordneten Datensatzes bekommen soll.</translation>
    </message>
    <message>
        <source>Leave that column out, or name another field with --child-key.</source>
        <translation>Lassen Sie diese Spalte weg, oder nennen Sie mit --child-key ein anderes Feld.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2” for the parent&apos;s key.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“ für den Schlüssel des übergeordneten Datensatzes.</translation>
    </message>
    <message>
        <source>Name another one with --child-key.</source>
        <translation>Nennen Sie mit --child-key eine andere.</translation>
    </message>
    <message>
        <source>Map a column to it, or take another table.</source>
        <translation>Ordnen Sie ihr eine Spalte zu, oder nehmen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <source>Name another one with --child-key FIELD=PARENT_FIELD.</source>
        <translation>Nennen Sie eine andere mit --child-key FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>No column of the file goes to “%1” of %2, and the database makes no number for it.</source>
        <translation>Keine Spalte der Datei geht in „%1“ von %2, und die Datenbank vergibt dafür keine Nummer.</translation>
    </message>
    <message>
        <source>Map a column to it, or name another field with --child-key FIELD=PARENT_FIELD.</source>
        <translation>Ordnen Sie ihm eine Spalte zu, oder nennen Sie ein anderes Feld mit --child-key FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>“%1” of %2 is not unique: it does not tell which parent a line belongs to.</source>
        <translation>„%1“ von %2 ist nicht eindeutig: Es sagt nicht, zu welchem Datensatz eine Position gehört.</translation>
    </message>
    <message>
        <source>Name another field with --child-key FIELD=PARENT_FIELD.</source>
        <translation>Nennen Sie ein anderes Feld mit --child-key FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>%1 is not as import %2 checked it: its values are mended as there, chunks only where their lines are the same.</source>
        <translation>%1 ist nicht, wie Import %2 sie geprüft hat: Ihre Werte werden korrigiert wie dort, Abschnitte nur, wo ihre Zeilen gleich sind.</translation>
    </message>
    <message>
        <source>Import %1 has not only checked its file: “validate” does.</source>
        <translation>Import %1 hat seine Datei nicht nur geprüft: Das tut „validate“.</translation>
    </message>
    <message>
        <source>The file was checked without a target: there is none to import it into.</source>
        <translation>Die Datei wurde ohne Ziel geprüft: Es gibt keines, in das importiert werden kann.</translation>
    </message>
    <message>
        <source>Import it with “tranche-cli import FILE --into TARGET”.</source>
        <translation>Importieren Sie sie mit „tranche-cli import FILE --into TARGET“.</translation>
    </message>
    <message>
        <source>%1 lacks columns of %2, which are NULL in its rows: %3.</source>
        <translation>%1 fehlen Spalten von %2, die in ihren Zeilen NULL sind: %3.</translation>
    </message>
    <message>
        <source>%1 has columns that %2 has not: %3.</source>
        <translation>%1 hat Spalten, die %2 nicht hat: %3.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”.</source>
        <translation>--profile: Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>“tranche-cli profiles save NAME --from ID” makes one.</source>
        <translation>„tranche-cli profiles save NAME --from ID“ legt eines an.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name of 1 to 200 letters.</source>
        <translation>Ein Profil braucht einen Namen von 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Es gibt schon ein Profil „%1“.</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it with --replace.</source>
        <translation>Wählen Sie einen anderen Namen, oder überschreiben Sie es mit --replace.</translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>das Profil „%1“</translation>
    </message>
    <message>
        <source>Such a file went into %1 as import %2: tranche-cli recipe %2 prints its choices.</source>
        <translation>Eine solche Datei kam als Import %2 in %1: tranche-cli recipe %2 gibt seine Einstellungen aus.</translation>
    </message>
    <message>
        <source>The profile “%1” is for such files: --profile &quot;%1&quot; takes it.</source>
        <translation>Das Profil „%1“ ist für solche Dateien: --profile &quot;%1&quot; nimmt es.</translation>
    </message>
    <message>
        <source>missing here: %1</source>
        <translation>fehlt hier: %1</translation>
    </message>
    <message>
        <source>new here: %1</source>
        <translation>neu hier: %1</translation>
    </message>
    <message>
        <source> Columns differ (%1).</source>
        <translation> Spalten weichen ab (%1).</translation>
    </message>
    <message>
        <source>is to be a column of the file</source>
        <translation>muss eine Spalte der Datei sein</translation>
    </message>
    <message>
        <source>takes true or false</source>
        <translation>erwartet true oder false</translation>
    </message>
    <message>
        <source>is to be a column of the table; “&quot;import&quot;: false” leaves the column out</source>
        <translation>muss eine Spalte der Tabelle sein; „&quot;import&quot;: false“ lässt die Spalte weg</translation>
    </message>
    <message>
        <source>is of a column that is left out</source>
        <translation>gehört zu einer Spalte, die weggelassen ist</translation>
    </message>
    <message>
        <source>is to be a text, of a column that has a “type”</source>
        <translation>muss ein Text sein, bei einer Spalte mit „type“</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>takes “none” or “auto”</source>
        <translation>erwartet „none“ oder „auto“</translation>
    </message>
    <message>
        <source>%1 is to be an object such as {&quot;source&quot;: &quot;day&quot;, &quot;type&quot;: &quot;DATE&quot;}</source>
        <translation>%1 muss ein Objekt sein wie {&quot;source&quot;: &quot;day&quot;, &quot;type&quot;: &quot;DATE&quot;}</translation>
    </message>
    <message>
        <source>%1 has an unknown key “%2”</source>
        <translation>%1 hat den unbekannten Schlüssel „%2“</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1 lacks “source”, the column of the file</source>
        <translation>%1 fehlt „source“, die Spalte der Datei</translation>
    </message>
    <message>
        <source>%1, “%2” %3</source>
        <translation>%1, „%2“ %3</translation>
    </message>
    <message>
        <source>a recipe is an object, which begins with {</source>
        <translation>ein Rezept ist ein Objekt, das mit { beginnt</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>„%1“ erwartet %2</translation>
    </message>
    <message>
        <source>“tranche_recipe” is %1: it was written by a newer version of Tranche</source>
        <translation>„tranche_recipe“ ist %1: Es stammt von einer neueren Version von Tranche</translation>
    </message>
    <message>
        <source>Update Tranche; this version reads recipes up to %1.</source>
        <translation>Aktualisieren Sie Tranche; diese Version liest Rezepte bis %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>“%1” has no place in a recipe: it is said in the call</source>
        <translation>„%1“ gehört nicht in ein Rezept: Es wird im Aufruf gesagt</translation>
    </message>
    <message>
        <source>this is no recipe, but a Frictionless Table Schema</source>
        <translation>das ist kein Rezept, sondern ein Frictionless Table Schema</translation>
    </message>
    <message>
        <source>Take it with --schema.</source>
        <translation>Nehmen Sie es mit --schema.</translation>
    </message>
    <message>
        <source>there is no key “%1” in recipes</source>
        <translation>den Schlüssel „%1“ gibt es in Rezepten nicht</translation>
    </message>
    <message>
        <source>The page “Recipes” of the manual lists them.</source>
        <translation>Die Seite „Rezepte“ des Handbuchs nennt sie.</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>“columns” has “%1” twice</source>
        <translation>„columns“ hat „%1“ zweimal</translation>
    </message>
    <message>
        <source>“value_rules” has an unknown key “%1”</source>
        <translation>„value_rules“ hat den unbekannten Schlüssel „%1“</translation>
    </message>
    <message>
        <source>objects with a “column”</source>
        <translation>Objekte mit „column“</translation>
    </message>
    <message>
        <source>“action” is none of set, null, date, number</source>
        <translation>„action“ ist keines von set, null, date, number</translation>
    </message>
    <message>
        <source>“child_columns” and “record_key” can&apos;t be used together</source>
        <translation>„child_columns“ und „record_key“ gehen nicht zusammen</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of at most 10,000</source>
        <translation>eine Liste von höchstens 10.000</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>einen Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>has “%1”, which takes true or false</source>
        <translation>hat „%1“, das true oder false erwartet</translation>
    </message>
    <message>
        <source>has “%1”, which takes a text</source>
        <translation>hat „%1“, das einen Text erwartet</translation>
    </message>
    <message>
        <source>has “%1”, which takes a whole number</source>
        <translation>hat „%1“, das eine ganze Zahl erwartet</translation>
    </message>
    <message>
        <source>has “%1”, which takes a list</source>
        <translation>hat „%1“, das eine Liste erwartet</translation>
    </message>
    <message>
        <source>has “%1”, which takes a list of texts</source>
        <translation>hat „%1“, das eine Liste von Texten erwartet</translation>
    </message>
    <message>
        <source>is to be an object, which begins with {</source>
        <translation>muss ein Objekt sein, das mit { beginnt</translation>
    </message>
    <message>
        <source>has an unknown key “%1”; there are %2</source>
        <translation>hat den unbekannten Schlüssel „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>has a pattern that is none: %1</source>
        <translation>hat ein Muster, das keines ist: %1</translation>
    </message>
    <message>
        <source>has two of split, join and compute, of which a column takes one</source>
        <translation>hat zwei von split, join und compute, von denen eine Spalte eines nimmt</translation>
    </message>
    <message>
        <source>has “split”, which takes a source, a separator, and a part other than 0</source>
        <translation>hat „split“, das source, separator und part erwartet, der nicht 0 ist</translation>
    </message>
    <message>
        <source>has “join”, which takes sources</source>
        <translation>hat „join“, das sources erwartet</translation>
    </message>
    <message>
        <source>make a new column: its name is its field</source>
        <translation>machen eine neue Spalte: Ihr Name ist ihr Feld</translation>
    </message>
    <message>
        <source>has “case”, which is none of lower, upper, title</source>
        <translation>hat „case“, das keines von lower, upper, title ist</translation>
    </message>
    <message>
        <source>has a length below 0</source>
        <translation>hat eine Länge unter 0</translation>
    </message>
    <message>
        <source>has “exists”, which takes a table and a column</source>
        <translation>hat „exists“, das eine Tabelle und eine Spalte erwartet</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ist keines von %1</translation>
    </message>
    <message>
        <source>has “if_not_found”, which is none of error, null, skip, create</source>
        <translation>hat „if_not_found“, das keines von error, null, skip, create ist</translation>
    </message>
    <message>
        <source>takes a “table”, and as many “names” as columns are compared: this one, and those of “with”</source>
        <translation>erwartet „table“ und so viele „names“, wie Spalten verglichen werden: diese und die von „with“</translation>
    </message>
    <message>
        <source>is of a new column, whose values can&apos;t be looked up</source>
        <translation>gehört zu einer neuen Spalte, deren Werte nicht nachgeschlagen werden können</translation>
    </message>
    <message>
        <source>“%1” is no type of a Table Schema, in the field “%2”</source>
        <translation>„%1“ ist kein Typ eines Table Schema, im Feld „%2“</translation>
    </message>
    <message>
        <source>“%1” of the field “%2” is to be a text</source>
        <translation>„%1“ des Feldes „%2“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” of the field “%2”: “%3” %4</source>
        <translation>„%1“ des Feldes „%2“: „%3“ %4</translation>
    </message>
    <message>
        <source>“%1”: the format “%2” is not checked.</source>
        <translation>„%1“: Das Format „%2“ wird nicht geprüft.</translation>
    </message>
    <message>
        <source>“%1”: values of the type “%2” go in as TEXT, unchecked.</source>
        <translation>„%1“: Werte des Typs „%2“ werden ungeprüft als TEXT importiert.</translation>
    </message>
    <message>
        <source>“%1”: years go in as INTEGER.</source>
        <translation>„%1“: Jahre werden als INTEGER importiert.</translation>
    </message>
    <message>
        <source>“%1”: values are JSON, but not checked to be of the type “%2”.</source>
        <translation>„%1“: Werte sind JSON, aber nicht auf den Typ „%2“ geprüft.</translation>
    </message>
    <message>
        <source>“bareNumber” of the field “%1” takes true or false</source>
        <translation>„bareNumber“ des Feldes „%1“ erwartet true oder false</translation>
    </message>
    <message>
        <source>“%1”: bareNumber is false, but which signs stand around its numbers is not said: --map &quot;%1=%1:REAL:1.234,56 €&quot; says it.</source>
        <translation>„%1“: bareNumber ist false, aber welche Zeichen um die Zahlen stehen, ist nicht gesagt: --map &quot;%1=%1:REAL:1.234,56 €&quot; sagt es.</translation>
    </message>
    <message>
        <source>“%1” of the field “%2” is to be a list of texts</source>
        <translation>„%1“ des Feldes „%2“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>“%1”: the format “any” leaves its type to be found in the file.</source>
        <translation>„%1“: Das Format „any“ lässt den Typ in der Datei suchen.</translation>
    </message>
    <message>
        <source>“format” of the field “%1”: “%2” %3</source>
        <translation>„format“ des Feldes „%1“: „%2“ %3</translation>
    </message>
    <message>
        <source>“%1” is no type of Tranche, in the field “%2”</source>
        <translation>„%1“ ist kein Typ von Tranche, im Feld „%2“</translation>
    </message>
    <message>
        <source>the format of “%1”: “%2” %3</source>
        <translation>das Format von „%1“: „%2“ %3</translation>
    </message>
    <message>
        <source>“uniqueKeys” is to be a list of lists</source>
        <translation>„uniqueKeys“ muss eine Liste von Listen sein</translation>
    </message>
    <message>
        <source>“%1” names no field: “%2”</source>
        <translation>„%1“ nennt kein Feld: „%2“</translation>
    </message>
    <message>
        <source>“foreignKeys” holds objects with “fields” and “reference”, which has “fields”</source>
        <translation>„foreignKeys“ enthält Objekte mit „fields“ und „reference“, das „fields“ hat</translation>
    </message>
    <message>
        <source>“foreignKeys” has lists of different length</source>
        <translation>„foreignKeys“ hat Listen verschiedener Länge</translation>
    </message>
    <message>
        <source>The schema&apos;s foreign key of %1 into the table itself is not checked.</source>
        <translation>Der Fremdschlüssel des Schemas von %1 in die Tabelle selbst wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The schema&apos;s foreign key of %1 is not checked: only those of one field are.</source>
        <translation>Der Fremdschlüssel des Schemas von %1 wird nicht geprüft: nur solche aus einem Feld.</translation>
    </message>
    <message>
        <source>The schema&apos;s second foreign key of %1 is not checked.</source>
        <translation>Der zweite Fremdschlüssel des Schemas von %1 wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The dialect&apos;s “%1” is not followed: what stands in the file is found.</source>
        <translation>„%1“ des Dialekts wird nicht befolgt: Es gilt, was in der Datei steht.</translation>
    </message>
    <message>
        <source>the package has %1 resources, not one</source>
        <translation>das Paket hat %1 Ressourcen, nicht eine</translation>
    </message>
    <message>
        <source>Write the schema of the one that is meant to a file of its own.</source>
        <translation>Schreiben Sie das Schema der gemeinten in eine eigene Datei.</translation>
    </message>
    <message>
        <source>it has no “fields”: this is no Table Schema</source>
        <translation>es hat keine „fields“: Das ist kein Table Schema</translation>
    </message>
    <message>
        <source>It is a recipe: take it with --recipe.</source>
        <translation>Es ist ein Rezept: Nehmen Sie es mit --recipe.</translation>
    </message>
    <message>
        <source>the resource holds no schema itself</source>
        <translation>die Ressource enthält selbst kein Schema</translation>
    </message>
    <message>
        <source>Give the file %1 to --schema.</source>
        <translation>Geben Sie --schema die Datei %1.</translation>
    </message>
    <message>
        <source>And %1 more of that kind.</source>
        <translation>Und %1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>“fields” is to be a list of fields</source>
        <translation>„fields“ muss eine Liste von Feldern sein</translation>
    </message>
    <message>
        <source>a field is to be an object with a “name”</source>
        <translation>ein Feld muss ein Objekt mit „name“ sein</translation>
    </message>
    <message>
        <source>The schema has the field “%1” more than once: one is “%2”.</source>
        <translation>Das Schema hat das Feld „%1“ mehrfach: Eines heißt „%2“.</translation>
    </message>
    <message>
        <source>“%1” of the field “%2” %3</source>
        <translation>„%1“ des Feldes „%2“ %3</translation>
    </message>
    <message>
        <source>“constraints” of the field “%1” is to be an object</source>
        <translation>„constraints“ des Feldes „%1“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>the constraint “%1” of the field “%2”: %3</source>
        <translation>die Bedingung „%1“ des Feldes „%2“: %3</translation>
    </message>
    <message>
        <source>a category of the field “%1” has no “value”</source>
        <translation>eine Kategorie des Feldes „%1“ hat kein „value“</translation>
    </message>
    <message>
        <source>“fieldsMatch” is none of %1</source>
        <translation>„fieldsMatch“ ist keines von %1</translation>
    </message>
    <message>
        <source>“missingValues” is to be a list of at most %1</source>
        <translation>„missingValues“ muss eine Liste von höchstens %1 sein</translation>
    </message>
    <message>
        <source>“missingValues” holds texts, or objects with a “value” that is one</source>
        <translation>„missingValues“ enthält Texte, oder Objekte mit „value“, das einer ist</translation>
    </message>
    <message>
        <source>Missing values are NULL, whatever their labels say.</source>
        <translation>Fehlende Werte sind NULL, was auch ihre Bezeichnungen sagen.</translation>
    </message>
    <message>
        <source>there are more than 10,000 missing values of single fields</source>
        <translation>es gibt mehr als 10.000 fehlende Werte einzelner Felder</translation>
    </message>
    <message>
        <source>Fields that are empty and not quoted are NULL, although the schema does not say so: %1.</source>
        <translation>Leere Felder ohne Anführungszeichen sind NULL, obwohl das Schema es nicht sagt: %1.</translation>
    </message>
    <message>
        <source>takes a number or a text</source>
        <translation>erwartet eine Zahl oder einen Text</translation>
    </message>
    <message>
        <source>“%1” is no value of the field&apos;s type</source>
        <translation>„%1“ ist kein Wert vom Typ des Feldes</translation>
    </message>
    <message>
        <source>“%1”: the constraint “%2” is not checked: values of its type have no order.</source>
        <translation>„%1“: Die Bedingung „%2“ wird nicht geprüft: Werte ihres Typs haben keine Reihenfolge.</translation>
    </message>
    <message>
        <source>“%1”: the constraint “%2” lets %3 itself in.</source>
        <translation>„%1“: Die Bedingung „%2“ lässt %3 selbst zu.</translation>
    </message>
    <message>
        <source>“%1”: of two bounds %2 and %3, the second is not checked.</source>
        <translation>„%1“: Von den zwei Grenzen %2 und %3 wird die zweite nicht geprüft.</translation>
    </message>
    <message>
        <source>takes a whole number</source>
        <translation>erwartet eine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1”: the constraint “%2” is not checked: it is for texts alone.</source>
        <translation>„%1“: Die Bedingung „%2“ wird nicht geprüft: Sie ist nur für Texte.</translation>
    </message>
    <message>
        <source>“%1”: the values of its enum are compared as they are written.</source>
        <translation>„%1“: Die Werte seines enum werden verglichen, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>takes a text</source>
        <translation>erwartet einen Text</translation>
    </message>
    <message>
        <source>takes a list</source>
        <translation>erwartet eine Liste</translation>
    </message>
    <message>
        <source>“%1”: the constraint “%2” is not known, and not checked.</source>
        <translation>„%1“: Die Bedingung „%2“ ist nicht bekannt und wird nicht geprüft.</translation>
    </message>
    <message>
        <source>has “%%1”, which no format of Tranche stands for</source>
        <translation>hat „%%1“, wofür kein Format von Tranche steht</translation>
    </message>
    <message>
        <source>is no pattern of strptime such as %d/%m/%Y</source>
        <translation>ist kein Muster von strptime wie %d/%m/%Y</translation>
    </message>
    <message>
        <source>Nothing was taken back. Close the other program&apos;s transaction, then take the import back again.</source>
        <translation>Nichts wurde zurückgenommen. Schließen Sie die Transaktion des anderen Programms, dann nehmen Sie den Import noch einmal zurück.</translation>
    </message>
    <message>
        <source>then resume the import</source>
        <translation>setzen Sie dann den Import fort</translation>
    </message>
    <message>
        <source>then take the import back again</source>
        <translation>nehmen Sie dann den Import noch einmal zurück</translation>
    </message>
    <message>
        <source>Another import is being taken back just now.</source>
        <translation>Ein anderer Import wird gerade zurückgenommen.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>import %1 (%2)</source>
        <translation>Import %1 (%2)</translation>
    </message>
    <message>
        <source>an import of another history (%1)</source>
        <translation>einen Import eines anderen Verlaufs (%1)</translation>
    </message>
    <message>
        <source>%1 row of %2 refers to a row of %3 that would go.</source>
        <translation>%1 Zeile von %2 verweist auf eine Zeile von %3, die wegfiele.</translation>
    </message>
    <message>
        <source>%1 rows of %2 refer to rows of %3 that would go.</source>
        <translation>%1 Zeilen von %2 verweisen auf Zeilen von %3, die wegfielen.</translation>
    </message>
    <message>
        <source>The same rows were changed later by %1.</source>
        <translation>Dieselben Zeilen wurden später geändert durch %1.</translation>
    </message>
    <message>
        <source>Nothing was taken back. %1</source>
        <translation>Nichts wurde zurückgenommen. %1</translation>
    </message>
    <message>
        <source>Delete or change these rows first.</source>
        <translation>Löschen oder ändern Sie zuerst diese Zeilen.</translation>
    </message>
    <message>
        <source>Take that one back first, or take this one back with --force.</source>
        <translation>Nehmen Sie zuerst jenen zurück, oder diesen mit --force.</translation>
    </message>
    <message>
        <source>%1 row would be deleted</source>
        <translation>%1 Zeile würde gelöscht</translation>
    </message>
    <message>
        <source>%1 rows would be deleted</source>
        <translation>%1 Zeilen würden gelöscht</translation>
    </message>
    <message>
        <source>%1 row would be restored</source>
        <translation>%1 Zeile würde wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 rows would be restored</source>
        <translation>%1 Zeilen würden wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 row deleted</source>
        <translation>%1 Zeile gelöscht</translation>
    </message>
    <message>
        <source>%1 rows deleted</source>
        <translation>%1 Zeilen gelöscht</translation>
    </message>
    <message>
        <source>%1 row restored</source>
        <translation>%1 Zeile wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 rows restored</source>
        <translation>%1 Zeilen wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 row was changed since by somebody else</source>
        <translation>%1 Zeile wurde seitdem von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 rows were changed since by somebody else</source>
        <translation>%1 Zeilen wurden seitdem von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 row would be left as it is</source>
        <translation>%1 Zeile bliebe, wie sie ist</translation>
    </message>
    <message>
        <source>%1 rows would be left as they are</source>
        <translation>%1 Zeilen blieben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 row is left as it is</source>
        <translation>%1 Zeile bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>%1 rows are left as they are</source>
        <translation>%1 Zeilen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 row was deleted since</source>
        <translation>%1 Zeile wurde seitdem gelöscht</translation>
    </message>
    <message>
        <source>%1 rows were deleted since</source>
        <translation>%1 Zeilen wurden seitdem gelöscht</translation>
    </message>
    <message>
        <source>the table would be dropped</source>
        <translation>die Tabelle würde gelöscht</translation>
    </message>
    <message>
        <source>table dropped</source>
        <translation>Tabelle gelöscht</translation>
    </message>
    <message>
        <source>The import was taken back already.</source>
        <translation>Der Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Changed since: row %1.</source>
        <translation>Seitdem geändert: Zeile %1.</translation>
    </message>
    <message>
        <source>No rows of the import are there: nothing is to be deleted.</source>
        <translation>Es sind keine Zeilen des Imports da: Nichts ist zu löschen.</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>”, “…</source>
        <translation>“, „…</translation>
    </message>
    <message>
        <source>%1: %2 inserted, %3 updated
</source>
        <translation>%1: %2 eingefügt, %3 geändert
</translation>
    </message>
    <message>
        <source>(row %1 was deleted since)</source>
        <translation>(Zeile %1 wurde seitdem gelöscht)</translation>
    </message>
    <message>
        <source>  (changed since)</source>
        <translation>  (seitdem geändert)</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>Neue Spalten: %1.</translation>
    </message>
    <message>
        <source>Columns that are gone: %1.</source>
        <translation>Weggefallene Spalten: %1.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <translation>Umbenannt: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Other types: %1.</source>
        <translation>Andere Typen: %1.</translation>
    </message>
    <message>
        <source>The columns are in another order.</source>
        <translation>Die Spalten stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The file was only checked: none of its rows were written.</source>
        <translation>Die Datei wurde nur geprüft: Keine ihrer Zeilen wurde geschrieben.</translation>
    </message>
    <message>
        <source>The import kept no notes of its rows, since what is needed to take it back was switched off: which rows of the table are its own can&apos;t be told.</source>
        <translation>Der Import hat keine Vermerke über seine Zeilen, da das zum Zurücknehmen Nötige abgeschaltet war: Welche Zeilen der Tabelle seine sind, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The import has put no rows into the table.</source>
        <translation>Der Import hat keine Zeilen in die Tabelle gebracht.</translation>
    </message>
    <message>
        <source>The database has no notes of this import&apos;s rows any more: another import has replaced the table, or the notes were removed.</source>
        <translation>Die Datenbank hat keine Vermerke mehr über die Zeilen dieses Imports: Ein anderer Import hat die Tabelle ersetzt, oder die Vermerke wurden entfernt.</translation>
    </message>
    <message>
        <source>Not all that the import has done is noted: %1.</source>
        <translation>Nicht alles, was der Import getan hat, ist vermerkt: %1.</translation>
    </message>
    <message>
        <source>No rows of chunk %1 are in the table.</source>
        <translation>Keine Zeilen von Abschnitt %1 sind in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 row was deleted by the import and is not shown.</source>
        <translation>%1 Zeile wurde vom Import gelöscht und ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1 rows were deleted by the import and are not shown.</source>
        <translation>%1 Zeilen wurden vom Import gelöscht und sind nicht gezeigt.</translation>
    </message>
    <message>
        <source>%2: %1 row %3, %4</source>
        <translation>%2: %1 Zeile %3, %4</translation>
    </message>
    <message>
        <source>%2: %1 rows %3, %4</source>
        <translation>%2: %1 Zeilen %3, %4</translation>
    </message>
    <message>
        <source>“%1” of %2 can&apos;t be the key of the lines in %3: no column of the file goes to it, and %2 gets its number in another field.</source>
        <translation>„%1“ von %2 kann nicht der Schlüssel der Positionen in %3 sein: Keine Spalte der Datei geht hinein, und %2 bekommt seine Nummer in einem anderen Feld.</translation>
    </message>
    <message>
        <source>If all of “%1” is written in another way: --map &quot;%1=%2:%3&quot; finds it, and --map &quot;%1=%2:TEXT&quot; takes it as it stands.</source>
        <translation>Ist alles in „%1“ auf andere Art geschrieben: --map &quot;%1=%2:%3&quot; findet sie, und --map &quot;%1=%2:TEXT&quot; nimmt es, wie es dasteht.</translation>
    </message>
    <message>
        <source>the table says %1: read as %2, as in the last import into this column</source>
        <translation>die Tabelle sagt %1: gelesen als %2, wie beim letzten Import in diese Spalte</translation>
    </message>
    <message>
        <source>records go into at most %1 such tables.</source>
        <translation>Datensätze gehen in höchstens %1 solche Tabellen.</translation>
    </message>
    <message>
        <source>Import the file once more for the others.</source>
        <translation>Importieren Sie die Datei für die anderen noch einmal.</translation>
    </message>
    <message>
        <source>no column is left for one of the tables.</source>
        <translation>Für eine der Tabellen bleibt keine Spalte.</translation>
    </message>
    <message>
        <source>Name the columns of lines alone for it.</source>
        <translation>Nennen Sie dafür nur die Spalten der Positionen.</translation>
    </message>
    <message>
        <source>Name them behind its name, as in NAME:A,B; where the parent is repeated, its key with --record-key as well.</source>
        <translation>Nennen Sie sie hinter ihrem Namen, wie in NAME:A,B; wo der übergeordnete Datensatz wiederholt wird, auch seinen Schlüssel mit --record-key.</translation>
    </message>
    <message>
        <source>the column “%1” can&apos;t go to two tables.</source>
        <translation>Die Spalte „%1“ kann nicht in zwei Tabellen gehen.</translation>
    </message>
    <message>
        <source>Name it for one of them alone.</source>
        <translation>Nennen Sie sie nur für eine davon.</translation>
    </message>
    <message>
        <source>“%1”, whose lines go to %2, is no child table that is named before it.</source>
        <translation>„%1“, dessen Positionen in %2 gehen, ist keine vorher genannte Tabelle von Positionen.</translation>
    </message>
    <message>
        <source>Name the tables in their order, each behind its parent; lines of --table name none.</source>
        <translation>Nennen Sie die Tabellen in ihrer Reihenfolge, jede hinter ihrer übergeordneten; Positionen von --table nennen keine.</translation>
    </message>
    <message>
        <source>which rows repeat a row of %1 is not said.</source>
        <translation>Es ist nicht gesagt, welche Zeilen eine Zeile von %1 wiederholen.</translation>
    </message>
    <message>
        <source>Name its key behind its columns, as in %1:A,B:A.</source>
        <translation>Nennen Sie ihren Schlüssel hinter ihren Spalten, wie in %1:A,B:A.</translation>
    </message>
    <message>
        <source>the tables can be created, appended to and replaced, but not changed by a key.</source>
        <translation>Die Tabellen können angelegt, ergänzt und ersetzt werden, aber nicht nach einem Schlüssel geändert.</translation>
    </message>
    <message>
        <source>Choose --mode auto, create, append or replace.</source>
        <translation>Wählen Sie --mode auto, create, append oder replace.</translation>
    </message>
    <message>
        <source>The table %1 is there, but %2 is not: only together they can be replaced.</source>
        <translation>Die Tabelle %1 ist da, aber %2 nicht: Nur zusammen können sie ersetzt werden.</translation>
    </message>
    <message>
        <source>Choose another name for it, or drop it.</source>
        <translation>Wählen Sie einen anderen Namen dafür, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>der Primärschlüssel</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>Ersatzwerte</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>The table %1 is made anew, of the file&apos;s columns and what is asked for. Of the old one it has not: %2. --primary-key, --not-null or --create-sql ask for more.</source>
        <translation>Die Tabelle %1 wird neu angelegt, aus den Spalten der Datei und was verlangt ist. Von der alten hat sie nicht: %2. --primary-key, --not-null oder --create-sql verlangen mehr.</translation>
    </message>
    <message>
        <source>The table %1 is replaced as well.</source>
        <translation>Die Tabelle %1 wird ebenfalls ersetzt.</translation>
    </message>
    <message>
        <source>%1 row of the table %2 goes as well.</source>
        <translation>%1 Zeile der Tabelle %2 fällt ebenfalls weg.</translation>
    </message>
    <message>
        <source>%1 rows of the table %2 go as well.</source>
        <translation>%1 Zeilen der Tabelle %2 fallen ebenfalls weg.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Import %1 only checks its file: no rows go in.</source>
        <translation>Import %1 prüft seine Datei nur: Keine Zeilen werden importiert.</translation>
    </message>
    <message>
        <source>good rows let in, bad ones set aside</source>
        <translation>gute Zeilen importiert, falsche zurückgestellt</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>Was aus den Zeilen wurde</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Where in the file rows failed</source>
        <translation>Wo in der Datei Zeilen fehlschlugen</translation>
    </message>
    <message>
        <source>row 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>this import</source>
        <translation>dieser Import</translation>
    </message>
    <message>
        <source>Rows of this and the imports before into the table (hatched: some failed)</source>
        <translation>Zeilen dieses und der früheren Importe in die Tabelle (schraffiert: mit fehlgeschlagenen)</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>Import %1: %2</source>
        <translation>Import %1: %2</translation>
    </message>
    <message>
        <source>Made by Tranche %1, %2</source>
        <translation>Erstellt von Tranche %1, %2</translation>
    </message>
    <message>
        <source>%1 more character</source>
        <translation>%1 Zeichen mehr</translation>
    </message>
    <message>
        <source>%1 more characters</source>
        <translation>%1 Zeichen mehr</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>attempt %1, %2: %3</source>
        <translation>Versuch %1, %2: %3</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, durch %1</translation>
    </message>
    <message>
        <source>%1 earlier attempt</source>
        <translation>%1 früherer Versuch</translation>
    </message>
    <message>
        <source>%1 earlier attempts</source>
        <translation>%1 frühere Versuche</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0,1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Import %1 into %2, %3</source>
        <translation>Import %1 in %2, %3</translation>
    </message>
    <message>
        <source>By the profile %1</source>
        <translation>Mit dem Profil %1</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>would go in</source>
        <translation>würden importiert</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>rows a second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>The books balance.</source>
        <translation>Die Rechnung geht auf.</translation>
    </message>
    <message>
        <source>THE BOOKS DO NOT BALANCE.</source>
        <translation>DIE RECHNUNG GEHT NICHT AUF.</translation>
    </message>
    <message>
        <source>The books</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>%1 rows read = %2 imported + %3 failed + %4 left out.</source>
        <translation>%1 gelesene Zeilen = %2 importiert + %3 fehlgeschlagen + %4 ausgelassen.</translation>
    </message>
    <message>
        <source>%1 lines read = %2 header + %3 skipped + %4 blank + %5 of rows.</source>
        <translation>%1 gelesene Textzeilen = %2 Kopfzeile + %3 übersprungen + %4 leer + %5 von Zeilen.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Wie die Datei gelesen wurde</translation>
    </message>
    <message>
        <source>Repaired rows</source>
        <translation>Reparierte Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Was repariert wurde</translation>
    </message>
    <message>
        <source>and %1 more repair</source>
        <translation>und %1 weitere Reparatur</translation>
    </message>
    <message>
        <source>and %1 more repairs</source>
        <translation>und %1 weitere Reparaturen</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>and %1 more kind of errors</source>
        <translation>und %1 weitere Art von Fehlern</translation>
    </message>
    <message>
        <source>and %1 more kinds of errors</source>
        <translation>und %1 weitere Arten von Fehlern</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Die ersten davon</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>and %1 more error</source>
        <translation>und %1 weiterer Fehler</translation>
    </message>
    <message>
        <source>and %1 more errors</source>
        <translation>und %1 weitere Fehler</translation>
    </message>
    <message>
        <source>%1 row changed</source>
        <translation>%1 Zeile geändert</translation>
    </message>
    <message>
        <source>%1 rows changed</source>
        <translation>%1 Zeilen geändert</translation>
    </message>
    <message>
        <source>%1 row left out</source>
        <translation>%1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>%1 rows left out</source>
        <translation>%1 Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>%1 row added</source>
        <translation>%1 Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>%1 rows added</source>
        <translation>%1 Zeilen hinzugefügt</translation>
    </message>
    <message>
        <source>and more: only the first chunks were compared</source>
        <translation>und mehr: nur die ersten Abschnitte wurden verglichen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of them in</source>
        <translation>%1, %2 davon importiert</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Remedy or file</source>
        <translation>Abhilfe oder Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>and %1 more change</source>
        <translation>und %1 weitere Änderung</translation>
    </message>
    <message>
        <source>and %1 more changes</source>
        <translation>und %1 weitere Änderungen</translation>
    </message>
    <message>
        <source>in, with %1 row left out</source>
        <translation>importiert, mit %1 ausgelassenen Zeile</translation>
    </message>
    <message>
        <source>in, with %1 rows left out</source>
        <translation>importiert, mit %1 ausgelassenen Zeilen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>given up by decision: %1</source>
        <translation>durch Entscheidung aufgegeben: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 row failed</source>
        <translation>%1 Zeile fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 rows failed</source>
        <translation>%1 Zeilen fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>Chunks that failed: %1</source>
        <translation>Fehlgeschlagene Abschnitte: %1</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>and %1 more chunk</source>
        <translation>und %1 weiterer Abschnitt</translation>
    </message>
    <message>
        <source>and %1 more chunks</source>
        <translation>und %1 weitere Abschnitte</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>and %1 more column</source>
        <translation>und %1 weitere Spalte</translation>
    </message>
    <message>
        <source>and %1 more columns</source>
        <translation>und %1 weitere Spalten</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>hash of the file</source>
        <translation>Prüfsumme der Datei</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>Die Datenbank %1 ist nicht da.</translation>
    </message>
    <message>
        <source>It was moved or deleted since, or nothing was written to it.</source>
        <translation>Sie wurde seitdem verschoben oder gelöscht, oder es wurde nichts in sie geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is no type; types are %2, and DECIMAL(1) to DECIMAL(9)</source>
        <translation>„%1“ ist kein Typ; Typen sind %2, und DECIMAL(1) bis DECIMAL(9)</translation>
    </message>
    <message>
        <source>cut: it has at least %1 characters</source>
        <translation>gekürzt: Er hat mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 is a test report, whose tables are always the same: --%2 is not for it.</source>
        <translation>%1 ist ein Testbericht, dessen Tabellen immer dieselben sind: --%2 gibt es dafür nicht.</translation>
    </message>
    <message>
        <source>Read it as a table with --format xml, json or csv to choose its columns.</source>
        <translation>Lesen Sie ihn mit --format xml, json oder csv als Tabelle, um seine Spalten zu wählen.</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 defekt</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 of them flaky</source>
        <translation>%1 davon instabil</translation>
    </message>
    <message>
        <source>Tests: %1</source>
        <translation>Tests: %1</translation>
    </message>
    <message>
        <source>Import %1 has brought in no test report.</source>
        <translation>Import %1 hat keinen Testbericht gebracht.</translation>
    </message>
    <message>
        <source>The reports of the imports %1 and %2 are in different tables.</source>
        <translation>Die Berichte der Importe %1 und %2 stehen in verschiedenen Tabellen.</translation>
    </message>
    <message>
        <source>Import both into the same database.</source>
        <translation>Importieren Sie beide in dieselbe Datenbank.</translation>
    </message>
    <message>
        <source>there is none before it of its profile, so all tests are new
</source>
        <translation>vor ihm gibt es keinen seines Profils, also sind alle Tests neu
</translation>
    </message>
    <message>
        <source>    … and %1 more
</source>
        <translation>    … und %1 weitere
</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>compared with that of %2 (%1 test)
</source>
        <translation>verglichen mit dem vom %2 (%1 Test)
</translation>
    </message>
    <message>
        <source>compared with that of %2 (%1 tests)
</source>
        <translation>verglichen mit dem vom %2 (%1 Tests)
</translation>
    </message>
    <message>
        <source>Say why with --note: it stays in the history.</source>
        <translation>Sagen Sie mit --note, warum: Es bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Import %1 is done already.</source>
        <translation>Import %1 ist schon fertig.</translation>
    </message>
    <message>
        <source>taken for done: cancel it before</source>
        <translation>als fertig gelten: Brechen Sie ihn vorher ab</translation>
    </message>
    <message>
        <source>Import %1 is taken for done.</source>
        <translation>Import %1 gilt als fertig.</translation>
    </message>
    <message>
        <source>moved in the queue</source>
        <translation>in der Warteschlange verschoben werden</translation>
    </message>
    <message>
        <source>Import %1 has priority %2.</source>
        <translation>Import %1 hat die Priorität %2.</translation>
    </message>
    <message>
        <source>Import %1 has place %2 in the queue.</source>
        <translation>Import %1 hat Platz %2 in der Warteschlange.</translation>
    </message>
    <message>
        <source>Import %1 waits for import %2, which stays in the history until then.</source>
        <translation>Import %1 wartet auf Import %2, der bis dahin im Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Import %1 (%2): %3</source>
        <translation>Import %1 (%2): %3</translation>
    </message>
    <message>
        <source>it is %1: %2</source>
        <translation>er ist %1: %2</translation>
    </message>
    <message>
        <source>the books do not balance.</source>
        <translation>die Bücher stimmen nicht.</translation>
    </message>
    <message>
        <source>%1 rows are in the table, and not each of %2 exactly once.</source>
        <translation>%1 Zeilen sind in der Tabelle, und nicht jede von %2 genau einmal.</translation>
    </message>
    <message>
        <source>%1 errors in %2 chunks are kept, of %3 in %4.</source>
        <translation>%1 Fehler in %2 Abschnitten sind aufbewahrt, von %3 in %4.</translation>
    </message>
    <message>
        <source>Two imports wrote into %1 at once.</source>
        <translation>Zwei Importe schrieben zugleich in %1.</translation>
    </message>
    <message>
        <source>More than %1 imports ran at once in the channel %2.</source>
        <translation>Mehr als %1 Importe liefen zugleich im Kanal %2.</translation>
    </message>
    <message>
        <source>Import %1 began before import %2 had ended.</source>
        <translation>Import %1 begann, bevor Import %2 zu Ende war.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Er wurde vor seinem Ende gestoppt.</translation>
    </message>
    <message>
        <source>it has not ended.</source>
        <translation>er ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>No temporary folder can be made.</source>
        <translation>Es kann kein vorübergehender Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>Check the folder for temporary files, or name another one in TMPDIR.</source>
        <translation>Prüfen Sie den Ordner für vorübergehende Dateien, oder nennen Sie einen anderen in TMPDIR.</translation>
    </message>
    <message>
        <source>%1 import was moved.</source>
        <translation>%1 Import wurde verschoben.</translation>
    </message>
    <message>
        <source>%1 imports were moved.</source>
        <translation>%1 Importe wurden verschoben.</translation>
    </message>
    <message>
        <source>It is tried again when it is imported.</source>
        <translation>Es wird wieder versucht, wenn die Datei importiert wird.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>“%1” is not UTF-8, so no file can be named by it. Nothing was done.</source>
        <translation>„%1“ ist nicht UTF-8, also kann keine Datei so heißen. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Rename the file or folder, for example: mv -i FILE NEW-NAME.</source>
        <translation>Benennen Sie die Datei oder den Ordner um, zum Beispiel: mv -i FILE NEW-NAME.</translation>
    </message>
    <message>
        <source>The name of the file %1 is not UTF-8, so it was not read.</source>
        <translation>Der Name der Datei %1 ist nicht UTF-8, also wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>Rename it, then import it by itself.</source>
        <translation>Benennen Sie sie um, dann importieren Sie sie für sich.</translation>
    </message>
    <message>
        <source>Reading the file was given up.</source>
        <translation>Das Lesen der Datei wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The chunk that begins at line %1 of %2 is too large: %3.</source>
        <translation>Der Abschnitt ab Zeile %1 von %2 ist zu groß: %3.</translation>
    </message>
    <message>
        <source>A chunk goes in whole or not at all, so it has to fit into memory: choose a smaller chunk size (--chunk-size), or another record grouping.</source>
        <translation>Ein Abschnitt wird ganz importiert oder gar nicht, also muss er in den Speicher passen: Wählen Sie kleinere Abschnitte (--chunk-size), oder bilden Sie Datensätze anders.</translation>
    </message>
    <message>
        <source>its %1 rows of %2 columns need more than %3 MB of memory</source>
        <translation>seine %1 Zeilen mit %2 Spalten brauchen mehr als %3 MB Speicher</translation>
    </message>
    <message>
        <source>it has more than %1 MB</source>
        <translation>er hat mehr als %1 MB</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than %3 MB, which is the most a row may have.</source>
        <translation>Zeile %1 von %2 ist länger als %3 MB; mehr darf eine Zeile nicht haben.</translation>
    </message>
    <message>
        <source>The file is probably no delimited text, or its separator, quote or line ends are others than those chosen.</source>
        <translation>Die Datei ist wohl kein Text mit Trennzeichen, oder Trennzeichen, Anführungszeichen oder Zeilenenden sind andere als gewählt.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large to be read as a whole.</source>
        <translation>%1 ist größer als %2 MB, zu groß, um im Ganzen gelesen zu werden.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so it can&apos;t be read in chunks.</source>
        <translation>%1 ist keine gewöhnliche Datei, also kann sie nicht in Abschnitten gelesen werden.</translation>
    </message>
    <message>
        <source>Save its content to a file first.</source>
        <translation>Speichern Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2.</source>
        <translation>Die Datei %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read at byte %2: %3.</source>
        <translation>%1 kann bei Byte %2 nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then resume the import.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk, dann setzen Sie den Import fort.</translation>
    </message>
    <message>
        <source>A line at the end of %1, which is to be left out, is longer than %2 MB.</source>
        <translation>Eine Zeile am Ende von %1, die ausgelassen werden soll, ist länger als %2 MB.</translation>
    </message>
    <message>
        <source>Check the number of lines to leave out at the end (--skip-footer).</source>
        <translation>Prüfen Sie die Zahl der am Ende auszulassenden Zeilen (--skip-footer).</translation>
    </message>
    <message>
        <source>The source file changed while %1 was being imported.</source>
        <translation>Die Quelldatei hat sich geändert, während %1 importiert wurde.</translation>
    </message>
    <message>
        <source>The chunks that are in stay in. Import the file again, or put the old version back and resume.</source>
        <translation>Importierte Abschnitte bleiben. Importieren Sie die Datei noch einmal, oder holen Sie die alte Fassung zurück und setzen Sie fort.</translation>
    </message>
    <message>
        <source>“%1” instead of “%2” in %3</source>
        <translation>„%1“ statt „%2“ in %3</translation>
    </message>
    <message>
        <source>The encoding is not certain: the text is read as %1; it would be %2. Choose another with --encoding.</source>
        <translation>Die Kodierung ist nicht sicher: Der Text wird als %1 gelesen; als %2 lautete er anders. Wählen Sie eine andere mit --encoding.</translation>
    </message>
    <message>
        <source>“%1” is no known encoding.</source>
        <translation>„%1“ ist keine bekannte Kodierung.</translation>
    </message>
    <message>
        <source>Choose another with --encoding, such as windows-1252.</source>
        <translation>Wählen Sie mit --encoding eine andere, etwa windows-1252.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 braucht ein Passwort.</translation>
    </message>
    <message>
        <source>Unpack it with the program that made it, and import the file from there.</source>
        <translation>Entpacken Sie es mit dem Programm, das es gemacht hat, und importieren Sie die Datei von dort.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): it could be unpacked up to its byte %3, which made %4 bytes.</source>
        <translation>%1 ist beschädigt (%2): Es ließ sich bis Byte %3 entpacken, das ergab %4 Bytes.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2.</source>
        <translation>%1 kann nicht entpackt werden: %2.</translation>
    </message>
    <message>
        <source>Get the file again, or unpack it with another program.</source>
        <translation>Holen Sie die Datei noch einmal, oder entpacken Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>There are more than %1 files in %2.</source>
        <translation>In %2 sind mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>Unpack it, and import the files that count.</source>
        <translation>Entpacken Sie es, und importieren Sie die Dateien, auf die es ankommt.</translation>
    </message>
    <message>
        <source>There is no file in %1.</source>
        <translation>In %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>There are %1 files in %2.</source>
        <translation>In %2 sind %1 Dateien.</translation>
    </message>
    <message>
        <source>Choose one with --member: %1.</source>
        <translation>Wählen Sie mit --member eine davon: %1.</translation>
    </message>
    <message>
        <source>There is no “%1” in %2.</source>
        <translation>In %2 gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>Check its name, see “sniff”.</source>
        <translation>Prüfen Sie den Namen, siehe „sniff“.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size: it was stopped after %3 MB.</source>
        <translation>%1 entpackt sich zu mehr als dem %2-fachen: Nach %3 MB wurde angehalten.</translation>
    </message>
    <message>
        <source>If the file is what it should be, unpack it with another program first.</source>
        <translation>Ist die Datei, was sie sein soll, entpacken Sie sie zuerst mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked to %2: %3.</source>
        <translation>%1 kann nicht nach %2 entpackt werden: %3.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder in TMPDIR.</source>
        <translation>Schaffen Sie dort Platz, oder nennen Sie in TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 in %2 is larger than %3 GB, which is too large to be unpacked aside.</source>
        <translation>%1 in %2 ist größer als %3 GB, zu groß zum vorläufigen Entpacken.</translation>
    </message>
    <message>
        <source>Unpack it, and import it from there.</source>
        <translation>Entpacken Sie es, und importieren Sie von dort.</translation>
    </message>
    <message>
        <source>“%1” is no range of cells.</source>
        <translation>„%1“ ist kein Bereich von Zellen.</translation>
    </message>
    <message>
        <source>Write it as B3:F200.</source>
        <translation>Schreiben Sie ihn als B3:F200.</translation>
    </message>
    <message>
        <source>The rows have more than %1 columns, or names of more than %2 MB: no table can have that.</source>
        <translation>Die Zeilen haben mehr als %1 Spalten, oder Namen von mehr als %2 MB: So etwas kann keine Tabelle haben.</translation>
    </message>
    <message>
        <source>The keys or elements are probably values: bring the file into another form first.</source>
        <translation>Die Schlüssel oder Elemente sind wohl Werte: Bringen Sie die Datei zuerst in eine andere Form.</translation>
    </message>
    <message>
        <source>%1: line %2 is longer than 16 MB.</source>
        <translation>%1: Zeile %2 ist länger als 16 MB.</translation>
    </message>
    <message>
        <source>“%1” are no column edges.</source>
        <translation>„%1“ sind keine Spaltenränder.</translation>
    </message>
    <message>
        <source>Write the characters at which columns begin, counted from 1, such as 1,9,21.</source>
        <translation>Schreiben Sie die Zeichen, an denen Spalten beginnen, ab 1 gezählt, wie 1,9,21.</translation>
    </message>
    <message>
        <source>Open it in the program that it belongs to, and save its table as CSV or XLSX.</source>
        <translation>Öffnen Sie es im zugehörigen Programm, und speichern Sie die Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Export its rows as CSV from a program that reads it.</source>
        <translation>Exportieren Sie die Zeilen als CSV aus einem Programm, das es liest.</translation>
    </message>
    <message>
        <source>Unpack it with the program that made it, and import what is in it.</source>
        <translation>Entpacken Sie es mit dem Programm, das es gemacht hat, und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>It holds no table: choose the file that does.</source>
        <translation>Es enthält keine Tabelle: Wählen Sie die Datei, die eine hat.</translation>
    </message>
    <message>
        <source>%1 is %2, which can&apos;t be imported.</source>
        <translation>%1 ist %2, das kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>a text document (ODT)</source>
        <translation>ein Textdokument (ODT)</translation>
    </message>
    <message>
        <source>a presentation (ODP)</source>
        <translation>eine Präsentation (ODP)</translation>
    </message>
    <message>
        <source>a drawing (ODG)</source>
        <translation>eine Zeichnung (ODG)</translation>
    </message>
    <message>
        <source>a formula (ODF)</source>
        <translation>eine Formel (ODF)</translation>
    </message>
    <message>
        <source>a database of LibreOffice (ODB)</source>
        <translation>eine Datenbank von LibreOffice (ODB)</translation>
    </message>
    <message>
        <source>an OpenDocument file without a sheet</source>
        <translation>eine OpenDocument-Datei ohne Blatt</translation>
    </message>
    <message>
        <source>a spreadsheet of OpenOffice 1 (SXC)</source>
        <translation>eine Tabelle von OpenOffice 1 (SXC)</translation>
    </message>
    <message>
        <source>a document of OpenOffice 1</source>
        <translation>ein Dokument von OpenOffice 1</translation>
    </message>
    <message>
        <source>a book (EPUB)</source>
        <translation>ein Buch (EPUB)</translation>
    </message>
    <message>
        <source>a document of Word (DOCX)</source>
        <translation>ein Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <source>a presentation (PPTX)</source>
        <translation>eine Präsentation (PPTX)</translation>
    </message>
    <message>
        <source>a drawing of Visio</source>
        <translation>eine Visio-Zeichnung</translation>
    </message>
    <message>
        <source>a document of Numbers, Pages or Keynote</source>
        <translation>ein Dokument von Numbers, Pages oder Keynote</translation>
    </message>
    <message>
        <source>a document (XPS)</source>
        <translation>ein Dokument (XPS)</translation>
    </message>
    <message>
        <source>a program of Android</source>
        <translation>ein Android-Programm</translation>
    </message>
    <message>
        <source>a program of Java</source>
        <translation>ein Java-Programm</translation>
    </message>
    <message>
        <source>a report of Power BI</source>
        <translation>ein Bericht von Power BI</translation>
    </message>
    <message>
        <source>a document of Word (DOC)</source>
        <translation>ein Word-Dokument (DOC)</translation>
    </message>
    <message>
        <source>a presentation (PPT)</source>
        <translation>eine Präsentation (PPT)</translation>
    </message>
    <message>
        <source>a mail of Outlook (MSG)</source>
        <translation>eine Outlook-Mail (MSG)</translation>
    </message>
    <message>
        <source>a document of Publisher</source>
        <translation>ein Publisher-Dokument</translation>
    </message>
    <message>
        <source>a document of Hangul (HWP)</source>
        <translation>ein Hangul-Dokument (HWP)</translation>
    </message>
    <message>
        <source>a document of Works</source>
        <translation>ein Works-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>ein Rich-Text-Dokument (RTF)</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <translation>eine Hilfedatei (CHM)</translation>
    </message>
    <message>
        <source>a mail folder of Outlook</source>
        <translation>ein Mailordner von Outlook</translation>
    </message>
    <message>
        <source>a mail of Outlook (TNEF)</source>
        <translation>eine Outlook-Mail (TNEF)</translation>
    </message>
    <message>
        <source>a notebook of OneNote</source>
        <translation>ein OneNote-Notizbuch</translation>
    </message>
    <message>
        <source>a document of Word in XML</source>
        <translation>ein Word-Dokument in XML</translation>
    </message>
    <message>
        <source>an office document in XML</source>
        <translation>ein Office-Dokument in XML</translation>
    </message>
    <message>
        <source>a workbook of Gnumeric</source>
        <translation>eine Gnumeric-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a workbook of Lotus 1-2-3</source>
        <translation>eine Arbeitsmappe von Lotus 1-2-3</translation>
    </message>
    <message>
        <source>a workbook of Quattro Pro</source>
        <translation>eine Quattro-Pro-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a document of WordPerfect</source>
        <translation>ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>ein Bild (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>ein Bild (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>ein Bild (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>ein Bild (WebP)</translation>
    </message>
    <message>
        <source>a sound file (WAV)</source>
        <translation>eine Tondatei (WAV)</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>ein Video (AVI)</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>ein Bild (BMP)</translation>
    </message>
    <message>
        <source>a picture of Photoshop</source>
        <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>a picture of GIMP</source>
        <translation>ein GIMP-Bild</translation>
    </message>
    <message>
        <source>a picture (HEIC)</source>
        <translation>ein Bild (HEIC)</translation>
    </message>
    <message>
        <source>a picture (AVIF)</source>
        <translation>ein Bild (AVIF)</translation>
    </message>
    <message>
        <source>a video or sound file (MP4)</source>
        <translation>eine Video- oder Tondatei (MP4)</translation>
    </message>
    <message>
        <source>a video (Matroska, WebM)</source>
        <translation>ein Video (Matroska, WebM)</translation>
    </message>
    <message>
        <source>a video (MPEG)</source>
        <translation>ein Video (MPEG)</translation>
    </message>
    <message>
        <source>a video (Flash)</source>
        <translation>ein Video (Flash)</translation>
    </message>
    <message>
        <source>a video (Windows Media)</source>
        <translation>ein Video (Windows Media)</translation>
    </message>
    <message>
        <source>a sound file (Ogg)</source>
        <translation>eine Tondatei (Ogg)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>eine Tondatei (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>eine Tondatei (MP3)</translation>
    </message>
    <message>
        <source>a sound file (MIDI)</source>
        <translation>eine Tondatei (MIDI)</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a font (WOFF)</source>
        <translation>eine Schrift (WOFF)</translation>
    </message>
    <message>
        <source>a program (ELF)</source>
        <translation>ein Programm (ELF)</translation>
    </message>
    <message>
        <source>a program (Mach-O)</source>
        <translation>ein Programm (Mach-O)</translation>
    </message>
    <message>
        <source>a program (Mach-O or Java)</source>
        <translation>ein Programm (Mach-O oder Java)</translation>
    </message>
    <message>
        <source>a program (WebAssembly)</source>
        <translation>ein Programm (WebAssembly)</translation>
    </message>
    <message>
        <source>a program of Windows</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a shortcut of Windows</source>
        <translation>eine Windows-Verknüpfung</translation>
    </message>
    <message>
        <source>a library of objects</source>
        <translation>eine Objektbibliothek</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a cabinet of Windows</source>
        <translation>ein Windows-Cabinet</translation>
    </message>
    <message>
        <source>an encrypted file (PGP)</source>
        <translation>eine verschlüsselte Datei (PGP)</translation>
    </message>
    <message>
        <source>a key or a certificate</source>
        <translation>ein Schlüssel oder ein Zertifikat</translation>
    </message>
    <message>
        <source>an encrypted file (OpenSSL)</source>
        <translation>eine verschlüsselte Datei (OpenSSL)</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>an Arrow file (Feather)</source>
        <translation>eine Arrow-Datei (Feather)</translation>
    </message>
    <message>
        <source>an Arrow stream</source>
        <translation>ein Arrow-Strom</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>eine Feather-Datei</translation>
    </message>
    <message>
        <source>an ORC file</source>
        <translation>eine ORC-Datei</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>eine Avro-Datei</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>a NetCDF file</source>
        <translation>eine NetCDF-Datei</translation>
    </message>
    <message>
        <source>a file of MATLAB</source>
        <translation>eine MATLAB-Datei</translation>
    </message>
    <message>
        <source>a data set of SAS</source>
        <translation>ein SAS-Datensatz</translation>
    </message>
    <message>
        <source>a transport file of SAS</source>
        <translation>eine SAS-Transportdatei</translation>
    </message>
    <message>
        <source>a data set of Stata</source>
        <translation>ein Stata-Datensatz</translation>
    </message>
    <message>
        <source>a data set of SPSS</source>
        <translation>ein SPSS-Datensatz</translation>
    </message>
    <message>
        <source>a portable file of SPSS</source>
        <translation>eine portable SPSS-Datei</translation>
    </message>
    <message>
        <source>a file of R</source>
        <translation>eine R-Datei</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>ein NumPy-Array</translation>
    </message>
    <message>
        <source>a pickle of Python</source>
        <translation>ein Python-Pickle</translation>
    </message>
    <message>
        <source>a database of Access</source>
        <translation>eine Access-Datenbank</translation>
    </message>
    <message>
        <source>a database of DuckDB</source>
        <translation>eine DuckDB-Datenbank</translation>
    </message>
    <message>
        <source>a dump of PostgreSQL</source>
        <translation>ein PostgreSQL-Dump</translation>
    </message>
    <message>
        <source>a backup of SQL Server</source>
        <translation>eine Sicherung von SQL Server</translation>
    </message>
    <message>
        <source>a table of QlikView</source>
        <translation>eine QlikView-Tabelle</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <translation>ein Bild (SVG)</translation>
    </message>
    <message>
        <source>a text document (FODT)</source>
        <translation>ein Textdokument (FODT)</translation>
    </message>
    <message>
        <source>a presentation (FODP)</source>
        <translation>eine Präsentation (FODP)</translation>
    </message>
    <message>
        <source>a drawing (FODG)</source>
        <translation>eine Zeichnung (FODG)</translation>
    </message>
    <message>
        <source>a table of dBase or FoxPro</source>
        <translation>eine Tabelle von dBase oder FoxPro</translation>
    </message>
    <message>
        <source>a workbook in the symbolic link format (SYLK)</source>
        <translation>eine Arbeitsmappe im Format Symbolic Link (SYLK)</translation>
    </message>
    <message>
        <source>a table in the data interchange format (DIF)</source>
        <translation>eine Tabelle im Format Data Interchange (DIF)</translation>
    </message>
    <message>
        <source>a web archive (MHTML)</source>
        <translation>ein Webarchiv (MHTML)</translation>
    </message>
    <message>
        <source>The page ends within a comment, a script or a tag: rows may be hidden in it.</source>
        <translation>Die Seite endet in einem Kommentar, einem Skript oder einem Tag: Darin können Zeilen verborgen sein.</translation>
    </message>
    <message>
        <source>The page ends before its table does: it may have been cut off.</source>
        <translation>Die Seite endet vor ihrer Tabelle: Sie kann abgeschnitten sein.</translation>
    </message>
    <message>
        <source>The page has more tables beside this one: %1. “sniff --json” lists them, --sheet chooses one, --sheet &apos;*&apos; makes an import of each.</source>
        <translation>Die Seite hat außer dieser weitere Tabellen: %1. „sniff --json“ nennt sie, --sheet wählt eine, --sheet &apos;*&apos; macht aus jeder einen Import.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <translation>%1 (Tabelle %2)</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML) without a table.</source>
        <translation>%1 ist eine Webseite (HTML) ohne Tabelle.</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML) whose tables are empty.</source>
        <translation>%1 ist eine Webseite (HTML), deren Tabellen leer sind.</translation>
    </message>
    <message>
        <source>Open it in a browser to see what it says, and get the table as CSV or XLSX.</source>
        <translation>Öffnen Sie sie in einem Browser, um zu sehen, was darin steht, und holen Sie die Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: its tables are nested more than %2 deep.</source>
        <translation>%1 kann nicht gelesen werden: Ihre Tabellen sind mehr als %2-fach verschachtelt.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the table, and paste it on the import page.</source>
        <translation>Öffnen Sie sie in einem Browser, kopieren Sie die Tabelle, und fügen Sie sie auf der Importseite ein.</translation>
    </message>
    <message>
        <source>There are more than %1 tables in %2.</source>
        <translation>In %2 sind mehr als %1 Tabellen.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save the table as CSV.</source>
        <translation>Öffnen Sie es in einem Tabellenprogramm, und speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>Cells of rows above reach into more than %1 columns of the row.</source>
        <translation>Zellen von Zeilen darüber reichen in mehr als %1 Spalten der Zeile.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns, more than a sheet has.</source>
        <translation>Die Zeile hat mehr als %1 Spalten, mehr als ein Blatt hat.</translation>
    </message>
    <message>
        <source>The page ends within this row: it was cut off.</source>
        <translation>Die Seite endet in dieser Zeile: Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>ein Kommentar</translation>
    </message>
    <message>
        <source>a guard against scripts</source>
        <translation>ein Schutz gegen Skripte</translation>
    </message>
    <message>
        <source>an assignment of JavaScript</source>
        <translation>eine Zuweisung von JavaScript</translation>
    </message>
    <message>
        <source>a call of JavaScript</source>
        <translation>ein Aufruf von JavaScript</translation>
    </message>
    <message>
        <source>The file ends before its array does: it was cut off.</source>
        <translation>Die Datei endet vor ihrem Array: Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This is no JSON object that can be read: %1.</source>
        <translation>Das ist kein lesbares JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>The object has the key “%1” twice.</source>
        <translation>Das Objekt hat den Schlüssel „%1“ zweimal.</translation>
    </message>
    <message>
        <source>%1 does not begin with JSON, but with %2.</source>
        <translation>Am Anfang von %1 steht kein JSON, sondern: %2.</translation>
    </message>
    <message>
        <source>Take it away with an editor, so that the file begins with [ or { and ends with ] or }.</source>
        <translation>Nehmen Sie es mit einem Editor weg, so dass die Datei mit [ oder { beginnt und mit ] oder } endet.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tranche reads objects, one a line or in one array.</source>
        <translation>Tranche liest Objekte, eines je Zeile oder in einem Array.</translation>
    </message>
    <message>
        <source>There are two commas with nothing between them: a value may be missing.</source>
        <translation>Zwischen zwei Kommas steht nichts: Ein Wert kann fehlen.</translation>
    </message>
    <message>
        <source>There is a comma with nothing before it: a value may be missing.</source>
        <translation>Vor einem Komma steht nichts: Ein Wert kann fehlen.</translation>
    </message>
    <message>
        <source>There are commas between values that stand in no array: they were left out.</source>
        <translation>Kommas zwischen Werten, die in keinem Array stehen: Sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>There is a comma with nothing behind it: a value may be missing.</source>
        <translation>Hinter einem Komma steht nichts: Ein Wert kann fehlen.</translation>
    </message>
    <message>
        <source>There is a “]” that closes nothing: it was left out.</source>
        <translation>Eine „]“ schließt nichts: Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A comma is missing between two values.</source>
        <translation>Zwischen zwei Werten fehlt ein Komma.</translation>
    </message>
    <message>
        <source>the entity “%1” is declared, which no office program does</source>
        <translation>die Entität „%1“ ist deklariert, was kein Office-Programm tut</translation>
    </message>
    <message>
        <source>the entity “%1” can&apos;t be resolved</source>
        <translation>die Entität „%1“ kann nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>the attribute “%1” has a default, which no office program writes</source>
        <translation>das Attribut „%1“ hat einen Vorgabewert, den kein Office-Programm schreibt</translation>
    </message>
    <message>
        <source>not well-formed (invalid token)</source>
        <translation>nicht wohlgeformt (ungültiges Token)</translation>
    </message>
    <message>
        <source>reference to invalid character number</source>
        <translation>Verweis auf eine ungültige Zeichennummer</translation>
    </message>
    <message>
        <source>undefined entity</source>
        <translation>undefinierte Entität</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: line %2, column %3: %4.</source>
        <translation>%1 kann nicht gelesen werden: Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>Get the file again, or save it anew in the program that made it.</source>
        <translation>Holen Sie die Datei noch einmal, oder speichern Sie sie neu im Programm, das sie gemacht hat.</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>Elemente sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a tag, a comment or a declaration is longer than %1 MB</source>
        <translation>ein Tag, ein Kommentar oder eine Deklaration ist länger als %1 MB</translation>
    </message>
    <message>
        <source>there are more than %1 names of elements</source>
        <translation>es gibt mehr als %1 Namen von Elementen</translation>
    </message>
    <message>
        <source>the prefix “%1” is not declared</source>
        <translation>das Präfix „%1“ ist nicht deklariert</translation>
    </message>
    <message>
        <source>no element found</source>
        <translation>kein Element gefunden</translation>
    </message>
    <message>
        <source>junk after document element</source>
        <translation>Überflüssiges nach dem Dokumentelement</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>XML- oder Textdeklaration nicht am Anfang der Entität</translation>
    </message>
    <message>
        <source>mismatched tag</source>
        <translation>nicht passendes Tag</translation>
    </message>
    <message>
        <source>duplicate attribute</source>
        <translation>doppeltes Attribut</translation>
    </message>
    <message>
        <source>The cell holds an error without a name.</source>
        <translation>Die Zelle enthält einen Fehler ohne Namen.</translation>
    </message>
    <message>
        <source>The cell should hold a value of the type “%1”, but it does not: “%2”.</source>
        <translation>Die Zelle sollte einen Wert vom Typ „%1“ enthalten, tut es aber nicht: „%2“.</translation>
    </message>
    <message>
        <source>This row comes %1 times: a sheet has at most %2 rows.</source>
        <translation>Diese Zeile kommt %1-mal: Ein Blatt hat höchstens %2 Zeilen.</translation>
    </message>
    <message>
        <source>%1 holds no spreadsheet.</source>
        <translation>%1 enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save its table as ODS or CSV.</source>
        <translation>Öffnen Sie es im Programm, das es gemacht hat, und speichern Sie die Tabelle als ODS oder CSV.</translation>
    </message>
    <message>
        <source>The workbook %1 is encrypted: it needs a password.</source>
        <translation>Die Arbeitsmappe %1 ist verschlüsselt: Sie braucht ein Passwort.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it without a password.</source>
        <translation>Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>%1 is a document of another kind, no spreadsheet.</source>
        <translation>%1 ist ein Dokument anderer Art, keine Tabelle.</translation>
    </message>
    <message>
        <source>The cell should hold a number, but what stands there is none.</source>
        <translation>Die Zelle sollte eine Zahl enthalten, aber was dort steht, ist keine.</translation>
    </message>
    <message>
        <source>“%1” is no date or time, though the cell is to show one.</source>
        <translation>„%1“ ist kein Datum und keine Uhrzeit, obwohl die Zelle eines zeigen soll.</translation>
    </message>
    <message>
        <source>The result of the formula is not stored in the file. Open it in a spreadsheet program and save it there.</source>
        <translation>Das Ergebnis der Formel steht nicht in der Datei. Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie dort.</translation>
    </message>
    <message>
        <source>The first row of the sheet has %1 columns, and the rows below it far fewer: up to row %2, more than %3 million cells would be filled up.</source>
        <translation>Die erste Zeile des Blattes hat %1 Spalten, die Zeilen darunter weit weniger: Bis Zeile %2 würden mehr als %3 Millionen Zellen aufgefüllt.</translation>
    </message>
    <message>
        <source>Choose the cells that count with --range.</source>
        <translation>Wählen Sie mit --range die Zellen, auf die es ankommt.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”.</source>
        <translation>%1 hat kein Blatt „%2“.</translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation>Die Blätter sind: %1.</translation>
    </message>
    <message>
        <source>There is no sheet in %1.</source>
        <translation>In %1 ist kein Blatt.</translation>
    </message>
    <message>
        <source>No sheet of %1 holds a cell.</source>
        <translation>Kein Blatt von %1 enthält eine Zelle.</translation>
    </message>
    <message>
        <source>No sheet of %1 that is shown holds a cell.</source>
        <translation>Kein sichtbares Blatt von %1 enthält eine Zelle.</translation>
    </message>
    <message>
        <source>The sheet “%1” of %2 repeats what is filled in its row %3 %4 times: with that, more than %5 million cells or %6 GB would be copies of others.</source>
        <translation>Das Blatt „%1“ von %2 wiederholt, was in Zeile %3 ausgefüllt ist, %4-mal: Damit wären mehr als %5 Millionen Zellen oder %6 GB Kopien anderer.</translation>
    </message>
    <message>
        <source>Delete the copies in a spreadsheet program, or choose the cells that count with --range.</source>
        <translation>Löschen Sie die Kopien in einem Tabellenprogramm, oder wählen Sie mit --range die Zellen, auf die es ankommt.</translation>
    </message>
    <message>
        <source>Row %1 is hidden in the sheet. It was read like the others.</source>
        <translation>Zeile %1 ist im Blatt verborgen. Sie wurde gelesen wie die anderen.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are hidden in the sheet. They were read like the others.</source>
        <translation>Zeilen %1 bis %2 sind im Blatt verborgen. Sie wurden gelesen wie die anderen.</translation>
    </message>
    <message>
        <source>The cells %1 are merged: what they show was read as the value of %2.</source>
        <translation>Die Zellen %1 sind verbunden: Was sie zeigen, wurde als Wert von %2 gelesen.</translation>
    </message>
    <message>
        <source>The formula in %1 is to be calculated when the workbook is opened. Until then its result is 0, and was read so.</source>
        <translation>Die Formel in %1 soll beim Öffnen der Arbeitsmappe berechnet werden. Bis dahin ist ihr Ergebnis 0 und wurde so gelesen.</translation>
    </message>
    <message>
        <source>The cell %1 holds a table of its own, which was not read.</source>
        <translation>Die Zelle %1 enthält eine eigene Tabelle, die nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>This is the first sheet that holds a cell. Those before it are empty: %1.</source>
        <translation>Das ist das erste Blatt mit einer Zelle. Die davor sind leer: %1.</translation>
    </message>
    <message>
        <source>The cell %1 is covered by a merged one. Its own value, which is not shown, was read all the same.</source>
        <translation>Die Zelle %1 ist von einer verbundenen verdeckt. Ihr eigener Wert, der nicht gezeigt wird, wurde trotzdem gelesen.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Formulas whose result is empty in the file were read as no value: %1. If they should have one, open the file in a spreadsheet program and save it there.</source>
        <translation>Formeln, deren Ergebnis in der Datei leer ist, wurden als kein Wert gelesen: %1. Sollten sie einen haben, öffnen Sie die Datei in einem Tabellenprogramm, und speichern Sie sie dort.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook before 2007</source>
        <translation>Excel-Arbeitsmappe vor 2007</translation>
    </message>
    <message>
        <source>XML spreadsheet of Excel 2003</source>
        <translation>XML-Tabelle von Excel 2003</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Tabelle einer Webseite</translation>
    </message>
    <message>
        <source>JSON lines or array</source>
        <translation>JSON-Zeilen oder -Array</translation>
    </message>
    <message>
        <source>XML, an element repeated</source>
        <translation>XML, ein wiederholtes Element</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>Feste Breite</translation>
    </message>
    <message>
        <source>%1 is an archive in an archive.</source>
        <translation>%1 ist ein Archiv in einem Archiv.</translation>
    </message>
    <message>
        <source>Unpack %1, and import what is in it.</source>
        <translation>Entpacken Sie %1, und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>%1 is an archive, which databases can&apos;t be read from.</source>
        <translation>%1 ist ein Archiv, aus dem Datenbanken nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>Unpack it, and import the database.</source>
        <translation>Entpacken Sie es, und importieren Sie die Datenbank.</translation>
    </message>
    <message>
        <source>Use its IANA name, such as windows-1252 or UTF-16LE.</source>
        <translation>Nennen Sie ihren IANA-Namen, etwa windows-1252 oder UTF-16LE.</translation>
    </message>
    <message>
        <source>The texts of the workbook can&apos;t be kept in %1: %2.</source>
        <translation>Die Texte der Arbeitsmappe können nicht in %1 aufgehoben werden: %2.</translation>
    </message>
    <message>
        <source>The row says that it is number %1, where no row can be.</source>
        <translation>Die Zeile gibt sich die Nummer %1, wo keine Zeile sein kann.</translation>
    </message>
    <message>
        <source>A cell of the row says that it is in column %1, where no cell can be.</source>
        <translation>Eine Zelle der Zeile gibt an, in Spalte %1 zu stehen, wo keine Zelle sein kann.</translation>
    </message>
    <message>
        <source>The database %1 is cut off: its last page lacks %2 bytes.</source>
        <translation>Die Datenbank %1 ist abgeschnitten: Ihrer letzten Seite fehlen %2 Bytes.</translation>
    </message>
    <message>
        <source>Get the whole file, then import it again.</source>
        <translation>Holen Sie die ganze Datei, dann importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be read on: its next row needs more than %2 MB.</source>
        <translation>Die Datenbank %1 kann nicht weiter gelesen werden: Ihre nächste Zeile braucht mehr als %2 MB.</translation>
    </message>
    <message>
        <source>Leave the large values out, by a view, and import that.</source>
        <translation>Lassen Sie die großen Werte mit einer Sicht weg, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be read: %2.</source>
        <translation>Die Datenbank %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The value is binary, %1 bytes, which can&apos;t be imported.</source>
        <translation>Der Wert ist binär, %1 Bytes; das kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>The database %1 has no table.</source>
        <translation>Die Datenbank %1 hat keine Tabelle.</translation>
    </message>
    <message>
        <source>The database %1 has no table “%2”.</source>
        <translation>Die Datenbank %1 hat keine Tabelle „%2“.</translation>
    </message>
    <message>
        <source>Its tables are: %1.</source>
        <translation>Ihre Tabellen sind: %1.</translation>
    </message>
    <message>
        <source>%1 is no archive, so it has no “%2”.</source>
        <translation>%1 ist kein Archiv, also gibt es darin kein „%2“.</translation>
    </message>
    <message>
        <source>The text of the cell is cut off.</source>
        <translation>Der Text der Zelle ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The text of the cell is not valid in the code page %1 of the workbook.</source>
        <translation>Der Text der Zelle ist in der Codepage %1 der Arbeitsmappe nicht gültig.</translation>
    </message>
    <message>
        <source>The code page %1 of the workbook is not known.</source>
        <translation>Die Codepage %1 der Arbeitsmappe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The text of the cell holds half a character.</source>
        <translation>Der Text der Zelle enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened as a workbook.</source>
        <translation>%1 kann nicht als Arbeitsmappe geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 holds no workbook.</source>
        <translation>%1 enthält keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off: what it consists of can&apos;t be found in it.</source>
        <translation>%1 ist beschädigt oder abgeschnitten: Woraus sie besteht, ist darin nicht zu finden.</translation>
    </message>
    <message>
        <source>%1 is a document of Word, no workbook.</source>
        <translation>%1 ist ein Word-Dokument, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>%1 is a presentation of PowerPoint, no workbook.</source>
        <translation>%1 ist eine PowerPoint-Präsentation, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it as XLSX or CSV.</source>
        <translation>Öffnen Sie es in einem Tabellenprogramm, und speichern Sie es als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: a part of the workbook can&apos;t be read.</source>
        <translation>%1 ist abgeschnitten oder beschädigt: Ein Teil der Arbeitsmappe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is cut off: the workbook ends within a record.</source>
        <translation>%1 ist abgeschnitten: Die Arbeitsmappe endet in einem Eintrag.</translation>
    </message>
    <message>
        <source>The cell holds the unknown error %1.</source>
        <translation>Die Zelle enthält den unbekannten Fehler %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: the sheet “%2” does not stand where the workbook says.</source>
        <translation>%1 ist beschädigt: Das Blatt „%2“ steht nicht, wo die Arbeitsmappe sagt.</translation>
    </message>
    <message>
        <source>%1 is damaged: it has a cell without a place.</source>
        <translation>%1 ist beschädigt: Sie hat eine Zelle ohne Stelle.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns, more than such a sheet has.</source>
        <translation>Die Zeile hat mehr als %1 Spalten, mehr als ein solches Blatt hat.</translation>
    </message>
    <message>
        <source>The cell is cut off.</source>
        <translation>Die Zelle ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The cell has the shared text number “%1”, which the workbook does not hold.</source>
        <translation>Die Zelle hat den gemeinsamen Text Nummer „%1“, den die Arbeitsmappe nicht enthält.</translation>
    </message>
    <message>
        <source>%1 is a worksheet of Excel %2, a version that can&apos;t be read.</source>
        <translation>%1 ist ein Arbeitsblatt von Excel %2, einer Version, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is damaged: the workbook in it has no beginning.</source>
        <translation>%1 ist beschädigt: Die Arbeitsmappe darin hat keinen Anfang.</translation>
    </message>
    <message>
        <source>The cell is of the unknown type “%1”.</source>
        <translation>Die Zelle hat den unbekannten Typ „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no truth value of a cell: it should be 0 or 1.</source>
        <translation>„%1“ ist kein Wahrheitswert einer Zelle: Er sollte 0 oder 1 sein.</translation>
    </message>
    <message>
        <source>The sheet “%1” of %2 holds no cells.</source>
        <translation>Das Blatt „%1“ von %2 enthält keine Zellen.</translation>
    </message>
    <message>
        <source>Choose another one with --sheet.</source>
        <translation>Wählen Sie ein anderes mit --sheet.</translation>
    </message>
    <message>
        <source>The sheet has a cell “%1”, which is no place in a sheet.</source>
        <translation>Das Blatt hat eine Zelle „%1“; das ist keine Stelle in einem Blatt.</translation>
    </message>
    <message>
        <source>The sheet has the cell %1 twice.</source>
        <translation>Das Blatt hat die Zelle %1 zweimal.</translation>
    </message>
    <message>
        <source>The sheet gives this row the number “%1”: rows are numbered from 1 to %2.</source>
        <translation>Das Blatt gibt dieser Zeile die Nummer „%1“: Zeilen sind von 1 bis %2 nummeriert.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (XLSB), which can&apos;t be read.</source>
        <translation>%1 ist eine binäre Arbeitsmappe (XLSB), die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is a document of an office program, but no workbook.</source>
        <translation>%1 ist ein Dokument eines Office-Programms, aber keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The workbook %1 names the sheet “%2”, but does not hold it.</source>
        <translation>Die Arbeitsmappe %1 nennt das Blatt „%2“, enthält es aber nicht.</translation>
    </message>
    <message>
        <source>Save it again as XLSX, or as CSV.</source>
        <translation>Speichern Sie sie noch einmal als XLSX, oder als CSV.</translation>
    </message>
    <message>
        <source>%1 has more than %2 styles of cells.</source>
        <translation>%1 hat mehr als %2 Zellformate.</translation>
    </message>
    <message>
        <source>The file has more than %1 kinds of elements, or names that are too long: line %2.</source>
        <translation>Die Datei hat mehr als %1 Arten von Elementen, oder zu lange Namen: Zeile %2.</translation>
    </message>
    <message>
        <source>It is no table: bring it into another form first.</source>
        <translation>Das ist keine Tabelle: Bringen Sie sie zuerst in eine andere Form.</translation>
    </message>
    <message>
        <source>The value holds the entity “%1”, which can&apos;t be resolved.</source>
        <translation>Der Wert enthält die Entität „%1“, die nicht aufgelöst werden kann.</translation>
    </message>
    <message>
        <source>%1 has no element “%2”.</source>
        <translation>%1 hat kein Element „%2“.</translation>
    </message>
    <message>
        <source>What is repeated in it: %1.</source>
        <translation>Wiederholt wird darin: %1.</translation>
    </message>
    <message>
        <source>The elements “%1” of %2 hold no values.</source>
        <translation>Die Elemente „%1“ von %2 enthalten keine Werte.</translation>
    </message>
    <message>
        <source>Choose another element with --element.</source>
        <translation>Wählen Sie ein anderes Element mit --element.</translation>
    </message>
    <message>
        <source>a tag or a declaration is longer than 16 MB</source>
        <translation>ein Tag oder eine Deklaration ist länger als 16 MB</translation>
    </message>
    <message>
        <source>an element has more than 2000 attributes</source>
        <translation>ein Element hat mehr als 2000 Attribute</translation>
    </message>
    <message>
        <source>it is no UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>as one column, no line is cut</source>
        <translation>als eine Spalte, keine Zeile wird geschnitten</translation>
    </message>
    <message>
        <source>with “%1” %2 of %3 rows have %4 field(s)</source>
        <translation>mit „%1“ haben %2 von %3 Zeilen so viele Felder: %4</translation>
    </message>
    <message>
        <source>, %1 have %2</source>
        <translation>, %1 haben %2</translation>
    </message>
    <message>
        <source>, and %1 break the quoting, the first in line %2</source>
        <translation>, und %1 brechen die Anführung, die erste in Zeile %2</translation>
    </message>
    <message>
        <source>as one column no line is cut, and none is lost</source>
        <translation>als eine Spalte wird keine Zeile geschnitten, und keine geht verloren</translation>
    </message>
    <message>
        <source>quotes do not enclose fields: they are part of their text</source>
        <translation>Anführungszeichen umschließen keine Felder: Sie gehören zum Text</translation>
    </message>
    <message>
        <source>: no field is enclosed by quotes</source>
        <translation>: Kein Feld ist von Anführungszeichen umschlossen</translation>
    </message>
    <message>
        <source>: %1 of %2 rows have fields enclosed by %3</source>
        <translation>: %1 von %2 Zeilen haben Felder, die von %3 umschlossen sind</translation>
    </message>
    <message>
        <source>with the quote %1: </source>
        <translation>mit dem Anführungszeichen %1: </translation>
    </message>
    <message>
        <source>a quote within a quoted field is written twice</source>
        <translation>ein Anführungszeichen in einem umschlossenen Feld wird doppelt geschrieben</translation>
    </message>
    <message>
        <source>a quote within a quoted field has a “%1” before it, and no row breaks by that</source>
        <translation>vor einem Anführungszeichen in einem umschlossenen Feld steht „%1“, und keine Zeile bricht dadurch</translation>
    </message>
    <message>
        <source>with the escape %1: </source>
        <translation>mit der Maskierung %1: </translation>
    </message>
    <message>
        <source>no lines begin with the same mark and are no rows</source>
        <translation>keine Zeilen beginnen mit demselben Zeichen und sind keine Datenzeilen</translation>
    </message>
    <message>
        <source>lines %1 begin with “%2”, and what stands behind is no row</source>
        <translation>Zeilen %1 beginnen mit „%2“, und was dahinter steht, ist keine Datenzeile</translation>
    </message>
    <message>
        <source>“%1” look like names of what stands below</source>
        <translation>„%1“ sehen aus wie Namen für das, was darunter steht</translation>
    </message>
    <message>
        <source>“%1” look like what stands below, not like names</source>
        <translation>„%1“ sehen aus wie das, was darunter steht, nicht wie Namen</translation>
    </message>
    <message>
        <source>lines 1–%1 stand above the table: they are not cut as its rows are</source>
        <translation>Zeilen 1–%1 stehen über der Tabelle: Sie sind nicht geschnitten wie ihre Zeilen</translation>
    </message>
    <message>
        <source>the table begins with the first line</source>
        <translation>die Tabelle beginnt mit der ersten Zeile</translation>
    </message>
    <message>
        <source>the last %1 line(s) are no rows: totals, sources or notes</source>
        <translation>die letzten Zeilen (%1) sind keine Datenzeilen: Summen, Quellen oder Anmerkungen</translation>
    </message>
    <message>
        <source>the table ends with the last line</source>
        <translation>die Tabelle endet mit der letzten Zeile</translation>
    </message>
    <message>
        <source>blanks beside separators are part of the values</source>
        <translation>Leerzeichen neben Trennzeichen sind Teil der Werte</translation>
    </message>
    <message>
        <source>quoted fields have blanks beside them, which belong to no value</source>
        <translation>umschlossene Felder haben Leerzeichen daneben, die zu keinem Wert gehören</translation>
    </message>
    <message>
        <source>blanks fill the fields of each column up to one width: they belong to no value</source>
        <translation>Leerzeichen füllen die Felder jeder Spalte auf eine Breite: Sie gehören zu keinem Wert</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>Titel über der Tabelle</translation>
    </message>
    <message>
        <source>names the separator</source>
        <translation>nennt das Trennzeichen</translation>
    </message>
    <message>
        <source>empty rows</source>
        <translation>leere Zeilen</translation>
    </message>
    <message>
        <source>total or note below the table</source>
        <translation>Summe oder Anmerkung unter der Tabelle</translation>
    </message>
    <message>
        <source>line below the header</source>
        <translation>Zeile unter der Kopfzeile</translation>
    </message>
    <message>
        <source>The row is longer than %1 MB, which is too long to be read.</source>
        <translation>Die Zeile ist länger als %1 MB, zu lang zum Lesen.</translation>
    </message>
    <message>
        <source>%1 begins with a UTF-16 or UTF-32 byte order mark.</source>
        <translation>%1 beginnt mit einer Bytereihenfolge-Marke von UTF-16 oder UTF-32.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>Speichern Sie es als UTF-8, und importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has %3 fields: no table has more than %4 columns.</source>
        <translation>Zeile %1 von %2 hat %3 Felder: Keine Tabelle hat mehr als %4 Spalten.</translation>
    </message>
    <message>
        <source>Check the separator, or leave columns out of the file.</source>
        <translation>Prüfen Sie das Trennzeichen, oder lassen Sie Spalten der Datei weg.</translation>
    </message>
    <message>
        <source>A cell of the header holds the error %1, which became the name of its column.</source>
        <translation>Eine Zelle der Kopfzeile enthält den Fehler %1, der zum Namen ihrer Spalte wurde.</translation>
    </message>
    <message>
        <source>A cell of the header can&apos;t be read, so its column has no name: %1</source>
        <translation>Eine Zelle der Kopfzeile kann nicht gelesen werden, also hat ihre Spalte keinen Namen: %1</translation>
    </message>
    <message>
        <source>Line %1 of %2: the header has a quote that is not closed where its field ends.</source>
        <translation>Zeile %1 von %2: Die Kopfzeile hat ein Anführungszeichen, das nicht geschlossen ist, wo sein Feld endet.</translation>
    </message>
    <message>
        <source>Choose another quote character, or mend the line.</source>
        <translation>Wählen Sie ein anderes Anführungszeichen, oder korrigieren Sie die Zeile.</translation>
    </message>
    <message>
        <source>Line %1 of %2: the header is not UTF-8 (field %3).</source>
        <translation>Zeile %1 von %2: Die Kopfzeile ist nicht UTF-8 (Feld %3).</translation>
    </message>
    <message>
        <source>Choose the encoding of the file with --encoding, such as windows-1252, or save it as UTF-8.</source>
        <translation>Wählen Sie mit --encoding die Kodierung der Datei, etwa windows-1252, oder speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 holds a NUL byte: the file is no delimited text.</source>
        <translation>Zeile %1 von %2 enthält ein NUL-Byte: Die Datei ist kein Text mit Trennzeichen.</translation>
    </message>
    <message>
        <source>If it is UTF-16, save it as UTF-8; else choose another file.</source>
        <translation>Ist sie UTF-16, speichern Sie sie als UTF-8; sonst wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The header of %1, at line %2, does not end within %3 MB.</source>
        <translation>Die Kopfzeile von %1 in Zeile %2 endet nicht innerhalb von %3 MB.</translation>
    </message>
    <message>
        <source>Check separator, quote and the number of lines to skip.</source>
        <translation>Prüfen Sie Trennzeichen, Anführungszeichen und die Zahl zu überspringender Zeilen.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>Its values would be repeated in so many rows that they take more than %1 MB.</source>
        <translation>Ihre Werte würden in so vielen Zeilen wiederholt, dass sie mehr als %1 MB brauchen.</translation>
    </message>
    <message>
        <source>%1 holds no array “%2”.</source>
        <translation>%1 enthält kein Array „%2“.</translation>
    </message>
    <message>
        <source>--element takes the path of an array whose elements are to be rows, such as order.lines.</source>
        <translation>--element erwartet den Pfad eines Arrays, dessen Elemente Zeilen sein sollen, etwa order.lines.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand there in JSON</source>
        <translation>„%1“ kann in JSON dort nicht stehen</translation>
    </message>
    <message>
        <source>objects and arrays are nested too deeply</source>
        <translation>Objekte und Arrays sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a key is longer than %1 KB</source>
        <translation>ein Schlüssel ist länger als %1 KB</translation>
    </message>
    <message>
        <source>%1 may be a test report of several formats: %2.</source>
        <translation>%1 kann ein Testbericht mehrerer Formate sein: %2.</translation>
    </message>
    <message>
        <source>Say which one it is with --format.</source>
        <translation>Sagen Sie mit --format, welches es ist.</translation>
    </message>
    <message>
        <source>The attachment “%1” is not among the report&apos;s files: only its name is kept.</source>
        <translation>Der Anhang „%1“ ist nicht unter den Dateien des Berichts: Nur sein Name bleibt.</translation>
    </message>
    <message>
        <source>The attachment “%1” can&apos;t be kept: %2.</source>
        <translation>Der Anhang „%1“ kann nicht aufgehoben werden: %2.</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>er ist größer als %1 MB</translation>
    </message>
    <message>
        <source>“%1” is no status that is known.</source>
        <translation>„%1“ ist kein bekannter Status.</translation>
    </message>
    <message>
        <source>The result “%1” has no name.</source>
        <translation>Das Ergebnis „%1“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>Steps within more than %1 others are left out.</source>
        <translation>Schritte, die in mehr als %1 anderen liegen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no name of a file of the folder: the attachment is left out.</source>
        <translation>„%1“ ist kein Name einer Datei des Ordners: Der Anhang wird ausgelassen.</translation>
    </message>
    <message>
        <source>The folder holds no file “%1”: the attachment is missing.</source>
        <translation>Der Ordner enthält keine Datei „%1“: Der Anhang fehlt.</translation>
    </message>
    <message>
        <source>%1 holds no list of categories.</source>
        <translation>%1 enthält keine Liste von Kategorien.</translation>
    </message>
    <message>
        <source>it has changed while it was read</source>
        <translation>sie hat sich geändert, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>there is no result of Allure</source>
        <translation>es gibt kein Ergebnis von Allure</translation>
    </message>
    <message>
        <source>%1 %2 other files can&apos;t be read either.</source>
        <translation>%1 Auch %2 andere Dateien können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>this is no report of that format</source>
        <translation>das ist kein Bericht dieses Formats</translation>
    </message>
    <message>
        <source>An attachment is larger than %1 MB: it was left out.</source>
        <translation>Ein Anhang ist größer als %1 MB: Er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>An attachment is not written as Base64: its text is taken as it is.</source>
        <translation>Ein Anhang ist nicht als Base64 geschrieben: Sein Text wird genommen, wie er ist.</translation>
    </message>
    <message>
        <source>Durations are taken for milliseconds, as versions 2 and 3 of Cucumber.js write them.</source>
        <translation>Dauern gelten als Millisekunden, wie Cucumber.js sie in den Versionen 2 und 3 schreibt.</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>sie ist länger als %1 MB</translation>
    </message>
    <message>
        <source>The package has ended, but not its test “%1”.</source>
        <translation>Das Paket ist beendet, aber nicht sein Test „%1“.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text</source>
        <translation>sie enthält Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>the file breaks off</source>
        <translation>die Datei bricht ab</translation>
    </message>
    <message>
        <source>The line is no UTF-8: it was read as ISO-8859-1.</source>
        <translation>Die Zeile ist kein UTF-8: Sie wurde als ISO-8859-1 gelesen.</translation>
    </message>
    <message>
        <source>The line is no event of go test: it is kept as output.</source>
        <translation>Die Zeile ist kein Ereignis von go test: Sie bleibt als Ausgabe erhalten.</translation>
    </message>
    <message>
        <source>there are too many tests that have begun and not ended</source>
        <translation>es gibt zu viele Tests, die begonnen haben und nicht enden</translation>
    </message>
    <message>
        <source>it holds no event of go test</source>
        <translation>sie enthält kein Ereignis von go test</translation>
    </message>
    <message>
        <source>the file breaks off: a package has not ended</source>
        <translation>die Datei bricht ab: Ein Paket ist nicht beendet</translation>
    </message>
    <message>
        <source>the file breaks off while tests run: %1</source>
        <translation>die Datei bricht ab, während Tests laufen: %1</translation>
    </message>
    <message>
        <source>there is no report in it</source>
        <translation>es ist kein Bericht darin</translation>
    </message>
    <message>
        <source>something follows behind the end of the report</source>
        <translation>nach dem Ende des Berichts folgt noch etwas</translation>
    </message>
    <message>
        <source>“%1” is neither among those that passed nor among those that failed or were not run.</source>
        <translation>„%1“ ist weder unter den bestandenen noch unter den fehlgeschlagenen oder nicht ausgeführten.</translation>
    </message>
    <message>
        <source>An assertion is no object: it is left out.</source>
        <translation>Eine Assertion ist kein Objekt: Sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>a run of Newman begins with {</source>
        <translation>ein Lauf von Newman beginnt mit {</translation>
    </message>
    <message>
        <source>the run is no object</source>
        <translation>der Lauf ist kein Objekt</translation>
    </message>
    <message>
        <source>What is no object in a list is left out.</source>
        <translation>Was in einer Liste kein Objekt ist, wird ausgelassen.</translation>
    </message>
    <message>
        <source>it holds no run of Newman</source>
        <translation>sie enthält keinen Lauf von Newman</translation>
    </message>
    <message>
        <source>something follows the run</source>
        <translation>nach dem Lauf folgt noch etwas</translation>
    </message>
    <message>
        <source>“%1” is no status of this format.</source>
        <translation>„%1“ ist kein Status dieses Formats.</translation>
    </message>
    <message>
        <source>No file in it is a report of the format %1.</source>
        <translation>Keine Datei darin ist ein Bericht des Formats %1.</translation>
    </message>
    <message>
        <source>The report can&apos;t be read any further: %1</source>
        <translation>Der Bericht kann nicht weiter gelesen werden: %1</translation>
    </message>
    <message>
        <source>“%1” comes more than once: its tests are told apart by their order.</source>
        <translation>„%1“ kommt mehrmals vor: Seine Tests werden nach ihrer Reihenfolge unterschieden.</translation>
    </message>
    <message>
        <source>%1: %2 stated, %3 counted</source>
        <translation>%1: %2 angegeben, %3 gezählt</translation>
    </message>
    <message>
        <source>The report states other totals than it holds: %1.</source>
        <translation>Der Bericht nennt andere Summen, als er enthält: %1.</translation>
    </message>
    <message>
        <source>%1 names come more than once, such as “%2”: their tests are told apart by their order.</source>
        <translation>%1 Namen kommen mehrmals vor, etwa „%2“: Ihre Tests werden nach ihrer Reihenfolge unterschieden.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 files.</source>
        <translation>Der Ordner %1 enthält mehr als %2 Dateien.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: line %2: %3.</source>
        <translation>%1 kann nicht gelesen werden: Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 more like these.</source>
        <translation>%1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>it holds no columns of JMeter</source>
        <translation>sie enthält keine Spalten von JMeter</translation>
    </message>
    <message>
        <source>a row is too long</source>
        <translation>eine Zeile ist zu lang</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>text stands behind a closing quote</source>
        <translation>hinter einem schließenden Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>The names of columns come again.</source>
        <translation>Die Spaltennamen kommen noch einmal.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are %2 columns.</source>
        <translation>Die Zeile hat %1 Felder, aber es gibt %2 Spalten.</translation>
    </message>
    <message>
        <source>The last row has no line end: the file may have been cut off.</source>
        <translation>Die letzte Zeile hat kein Zeilenende: Die Datei kann abgeschnitten sein.</translation>
    </message>
    <message>
        <source>it has neither names of columns nor the columns that JMeter writes by default</source>
        <translation>sie hat weder Spaltennamen noch die Spalten, die JMeter von sich aus schreibt</translation>
    </message>
    <message>
        <source>The columns have no names: those behind the success are not known, and left out.</source>
        <translation>Die Spalten haben keine Namen: Die hinter success sind nicht bekannt und werden ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>“%1” was rounded by a spreadsheet: its digits are lost.</source>
        <translation>„%1“ wurde von einer Tabellenkalkulation gerundet: Die Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>tests are nested too deeply</source>
        <translation>Tests sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>There is another plan: %1 tests.</source>
        <translation>Es gibt noch einen Plan: %1 Tests.</translation>
    </message>
    <message>
        <source>“%2” is no number for %1.</source>
        <translation>„%2“ ist keine Zahl für %1.</translation>
    </message>
    <message>
        <source>The tests were given up: %1</source>
        <translation>Die Tests wurden abgebrochen: %1</translation>
    </message>
    <message>
        <source>%1 tests have numbers that are not in the plan, or were there before.</source>
        <translation>%1 Tests haben Nummern, die nicht im Plan stehen oder schon vorkamen.</translation>
    </message>
    <message>
        <source>These tests have no plan: %1</source>
        <translation>Diese Tests haben keinen Plan: %1</translation>
    </message>
    <message>
        <source>%1 tests are planned, but have no result: they count as failed.</source>
        <translation>%1 Tests sind geplant, haben aber kein Ergebnis: Sie gelten als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Only %1 of these are listed.</source>
        <translation>Nur %1 davon sind aufgeführt.</translation>
    </message>
    <message>
        <source>it ends in the middle of a test</source>
        <translation>sie endet mitten in einem Test</translation>
    </message>
    <message>
        <source>Some of its bytes are no UTF-8.</source>
        <translation>Einige Bytes sind kein UTF-8.</translation>
    </message>
    <message>
        <source>it is no report of TAP</source>
        <translation>das ist kein Bericht von TAP</translation>
    </message>
    <message>
        <source>The status “%1” of a test is not known.</source>
        <translation>Der Status „%1“ eines Tests ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A test has no name.</source>
        <translation>Ein Test hat keinen Namen.</translation>
    </message>
    <message>
        <source>An output is packed in a way that can&apos;t be read.</source>
        <translation>Eine Ausgabe ist so gepackt, dass sie nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>it holds no testResults of JMeter</source>
        <translation>sie enthält keine testResults von JMeter</translation>
    </message>
    <message>
        <source>There are tests outside of any suite.</source>
        <translation>Es gibt Tests außerhalb jeder Testsuite.</translation>
    </message>
    <message>
        <source>There are tests within a test: they are not counted.</source>
        <translation>Es gibt Tests in einem Test: Sie werden nicht gezählt.</translation>
    </message>
    <message>
        <source>A test has no result.</source>
        <translation>Ein Test hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>Too many suites could not clean up: some were left out.</source>
        <translation>Zu viele Testsuites konnten nicht aufräumen: Einige wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A suite has no name.</source>
        <translation>Eine Testsuite hat keinen Namen.</translation>
    </message>
    <message>
        <source>There are results of tests that are not defined.</source>
        <translation>Es gibt Ergebnisse von Tests, die nicht definiert sind.</translation>
    </message>
    <message>
        <source>There are too many definitions of tests: some were left out.</source>
        <translation>Es gibt zu viele Definitionen von Tests: Einige wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no name that a file of a report may have.</source>
        <translation>„%1“ ist kein Name, den eine Datei eines Berichts haben darf.</translation>
    </message>
    <message>
        <source>%1 is no report of %2: its first element, in line %3, is &lt;%4&gt;.</source>
        <translation>%1 ist kein Bericht von %2: Das erste Element, in Zeile %3, ist &lt;%4&gt;.</translation>
    </message>
    <message>
        <source>A file in the report is too large: it is cut.</source>
        <translation>Eine Datei im Bericht ist zu groß: Sie wird gekürzt.</translation>
    </message>
    <message>
        <source>%1 name comes more than once, “%2”: its tests are told apart by their order.</source>
        <translation>%1 Name kommt mehrmals vor, „%2“: Seine Tests werden nach ihrer Reihenfolge unterschieden.</translation>
    </message>
    <message>
        <source>%1 more like this.</source>
        <translation>%1 weiterer dieser Art.</translation>
    </message>
    <message>
        <source>There is another plan: %1 test.</source>
        <translation>Es gibt noch einen Plan: %1 Test.</translation>
    </message>
    <message>
        <source>%1 test has a number that is not in the plan, or was there before.</source>
        <translation>%1 Test hat eine Nummer, die nicht im Plan steht oder schon vorkam.</translation>
    </message>
    <message>
        <source>%1 test is planned, but has no result: it counts as failed.</source>
        <translation>%1 Test ist geplant, hat aber kein Ergebnis: Er gilt als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>the file breaks off: there is no plan</source>
        <translation>die Datei bricht ab: Es gibt keinen Plan</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>There is no file of chunk %1 of import %2.</source>
        <translation>Es gibt keine Datei von Abschnitt %1 des Imports %2.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 is %3: only a failed one can be skipped.</source>
        <translation>Abschnitt %1 des Imports %2 ist im Zustand „%3“: Nur ein fehlgeschlagener kann übersprungen werden.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 has not failed, so there is no file of it.</source>
        <translation>Abschnitt %1 des Imports %2 ist nicht fehlgeschlagen, also gibt es keine Datei davon.</translation>
    </message>
    <message>
        <source>“tranche-cli show %1” lists the chunks that failed.</source>
        <translation>„tranche-cli show %1“ nennt die fehlgeschlagenen Abschnitte.</translation>
    </message>
    <message>
        <source>A list of errors in the job store is damaged.</source>
        <translation>Eine Liste von Fehlern im Auftragsspeicher ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full: the lock file %1 can&apos;t be made.</source>
        <translation>Der Datenträger ist voll: Die Sperrdatei %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make space, then try again.</source>
        <translation>Schaffen Sie Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The lock file %1 can&apos;t be made.</source>
        <translation>Die Sperrdatei %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another one with --home.</source>
        <translation>Prüfen Sie die Rechte ihres Ordners, oder wählen Sie mit --home einen anderen.</translation>
    </message>
    <message>
        <source>The folder %1 for the job store can&apos;t be made.</source>
        <translation>Der Ordner %1 für den Auftragsspeicher kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another one with --home.</source>
        <translation>Wählen Sie einen anderen mit --home.</translation>
    </message>
    <message>
        <source>“%1” is no state.</source>
        <translation>„%1“ ist kein Zustand.</translation>
    </message>
    <message>
        <source>#%1 · lines %2 to %3</source>
        <translation>#%1 · Zeilen %2 bis %3</translation>
    </message>
    <message>
        <source>This very file was imported into %1 on %2 already.</source>
        <translation>Genau diese Datei wurde schon am %2 in %1 importiert.</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 eingefügt</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 row is deleted</source>
        <translation>%1 Zeile ist gelöscht</translation>
    </message>
    <message>
        <source>%1 rows are deleted</source>
        <translation>%1 Zeilen sind gelöscht</translation>
    </message>
    <message>
        <source>%1 row would be deleted</source>
        <translation>%1 Zeile würde gelöscht</translation>
    </message>
    <message>
        <source>%1 rows would be deleted</source>
        <translation>%1 Zeilen würden gelöscht</translation>
    </message>
    <message>
        <source>%1 row would go in</source>
        <translation>%1 Zeile würde importiert</translation>
    </message>
    <message>
        <source>%1 rows would go in</source>
        <translation>%1 Zeilen würden importiert</translation>
    </message>
    <message>
        <source>%1 row waits to replace those of the table</source>
        <translation>%1 Zeile wartet darauf, die der Tabelle zu ersetzen</translation>
    </message>
    <message>
        <source>%1 rows wait to replace those of the table</source>
        <translation>%1 Zeilen warten darauf, die der Tabelle zu ersetzen</translation>
    </message>
    <message>
        <source>%1 row is in</source>
        <translation>%1 Zeile ist importiert</translation>
    </message>
    <message>
        <source>%1 rows are in</source>
        <translation>%1 Zeilen sind importiert</translation>
    </message>
    <message>
        <source>, %1 row skipped</source>
        <translation>, %1 Zeile übersprungen</translation>
    </message>
    <message>
        <source>, %1 rows skipped</source>
        <translation>, %1 Zeilen übersprungen</translation>
    </message>
    <message>
        <source>%1 row in %2 of %3 chunks failed</source>
        <translation>%1 Zeile in %2 von %3 Abschnitten fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 rows in %2 of %3 chunks failed</source>
        <translation>%1 Zeilen in %2 von %3 Abschnitten fehlgeschlagen</translation>
    </message>
    <message>
        <source>Check has been put in the queue again.</source>
        <translation>Die Prüfung steht wieder in der Warteschlange.</translation>
    </message>
    <message>
        <source>Check has been put in the queue.</source>
        <translation>Die Prüfung steht in der Warteschlange.</translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>Checked: %1, %2.</source>
        <translation>Geprüft: %1, %2.</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <translation>Prüfung fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Check cancelled: %1 so far.</source>
        <translation>Prüfung abgebrochen: bisher %1.</translation>
    </message>
    <message>
        <source>Check paused: %1 so far.</source>
        <translation>Prüfung angehalten: bisher %1.</translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>Zurückgenommen am %1</translation>
    </message>
    <message>
        <source>: %1 row deleted, %2 restored</source>
        <translation>: %1 Zeile gelöscht, %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>: %1 rows deleted, %2 restored</source>
        <translation>: %1 Zeilen gelöscht, %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>, %1 left that somebody else had changed</source>
        <translation>, %1 belassen, die jemand anderes geändert hatte</translation>
    </message>
    <message>
        <source>Import has been put in the queue again.</source>
        <translation>Der Import steht wieder in der Warteschlange.</translation>
    </message>
    <message>
        <source>Import has been put in the queue.</source>
        <translation>Der Import steht in der Warteschlange.</translation>
    </message>
    <message>
        <source>%1 rows checked, %2 %</source>
        <translation>%1 Zeilen geprüft, %2 %</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %</source>
        <translation>%1 Zeilen gelesen, %2 %</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
    <message>
        <source>Finished: %1, %2.</source>
        <translation>Beendet: %1, %2.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Abgebrochen: %1.</translation>
    </message>
    <message>
        <source>There is no import %1 in the job store %2.</source>
        <translation>Es gibt keinen Import %1 im Auftragsspeicher %2.</translation>
    </message>
    <message>
        <source>“tranche-cli jobs” lists them.</source>
        <translation>„tranche-cli jobs“ nennt sie.</translation>
    </message>
    <message>
        <source>What the job store %1 says of import %2 can&apos;t be.</source>
        <translation>Was der Auftragsspeicher %1 von Import %2 sagt, kann nicht sein.</translation>
    </message>
    <message>
        <source>Import the file again; what is in stands in the target&apos;s own ledger.</source>
        <translation>Importieren Sie die Datei noch einmal; was importiert ist, steht im eigenen Register des Ziels.</translation>
    </message>
    <message>
        <source>The job store %1 was written by a newer version of Tranche.</source>
        <translation>Der Auftragsspeicher %1 stammt von einer neueren Version von Tranche.</translation>
    </message>
    <message>
        <source>Update Tranche, or choose another folder with --home.</source>
        <translation>Aktualisieren Sie Tranche, oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A stored request can&apos;t be read: %1.</source>
        <translation>Ein gespeicherter Auftrag kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>A list of chunks or errors in the job store is damaged.</source>
        <translation>Eine Liste von Abschnitten oder Fehlern im Auftragsspeicher ist beschädigt.</translation>
    </message>
    <message>
        <source>with a quote that does not enclose the field, taken as text</source>
        <translation>mit einem Anführungszeichen, das das Feld nicht umschließt, als Text genommen</translation>
    </message>
    <message>
        <source>rows with too few fields, the missing ones read as NULL</source>
        <translation>Zeilen mit zu wenigen Feldern, die fehlenden als NULL gelesen</translation>
    </message>
    <message>
        <source>rows with too many fields, the last ones left out</source>
        <translation>Zeilen mit zu vielen Feldern, die letzten ausgelassen</translation>
    </message>
    <message>
        <source>rows with too many fields, the last ones joined</source>
        <translation>Zeilen mit zu vielen Feldern, die letzten verbunden</translation>
    </message>
    <message>
        <source>merged cells, of which the first one has the value</source>
        <translation>verbundene Zellen, deren erste den Wert hat</translation>
    </message>
    <message>
        <source>hidden rows, which are read</source>
        <translation>verborgene Zeilen, die gelesen werden</translation>
    </message>
    <message>
        <source>formulas without a stored result, read as NULL</source>
        <translation>Formeln ohne gespeichertes Ergebnis, als NULL gelesen</translation>
    </message>
    <message>
        <source>cells of the header that can&apos;t be read</source>
        <translation>Zellen der Kopfzeile, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>empty sheets, which are passed over</source>
        <translation>leere Blätter, die übergangen werden</translation>
    </message>
    <message>
        <source>values beneath merged cells</source>
        <translation>Werte unter verbundenen Zellen</translation>
    </message>
    <message>
        <source>tables within a cell, which are not read</source>
        <translation>Tabellen in einer Zelle, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>remark on other tables of the page, which are not read</source>
        <translation>Hinweis auf andere Tabellen der Seite, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>remark that the page is cut off</source>
        <translation>Hinweis, dass die Seite abgeschnitten ist</translation>
    </message>
    <message>
        <source>commas too many, left out</source>
        <translation>überzählige Kommas, ausgelassen</translation>
    </message>
    <message>
        <source>wrong values read as NULL</source>
        <translation>falsche Werte, als NULL gelesen</translation>
    </message>
    <message>
        <source>wrong values read as the default</source>
        <translation>falsche Werte, als der Ersatzwert gelesen</translation>
    </message>
    <message>
        <source>wrong values kept as they stand</source>
        <translation>falsche Werte, behalten, wie sie dastehen</translation>
    </message>
    <message>
        <source>with bytes that are no text, replaced by U+FFFD</source>
        <translation>mit Bytes, die kein Text sind, ersetzt durch U+FFFD</translation>
    </message>
    <message>
        <source>blanks read as NULL</source>
        <translation>Leerzeichen, als NULL gelesen</translation>
    </message>
    <message>
        <source>“%1” read as NULL</source>
        <translation>„%1“ als NULL gelesen</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>%1 (rule of the profile)</source>
        <translation>%1 (Regel des Profils)</translation>
    </message>
    <message>
        <source>not found in %1, read as NULL</source>
        <translation>nicht gefunden in %1, als NULL gelesen</translation>
    </message>
    <message>
        <source>rows left out, since they are not found in %1</source>
        <translation>Zeilen ausgelassen, da sie in %1 nicht gefunden sind</translation>
    </message>
    <message>
        <source>rows made in %1, since they were not found</source>
        <translation>Zeilen in %1 angelegt, da sie nicht gefunden waren</translation>
    </message>
    <message>
        <source>changed by steps: %1</source>
        <translation>durch Schritte geändert: %1</translation>
    </message>
    <message>
        <source>lines that begin with “%1”, left out as comments</source>
        <translation>Zeilen, die mit „%1“ beginnen, als Kommentare ausgelassen</translation>
    </message>
    <message>
        <source>Import %1 is %2: its failed chunks can be run again when it has ended.</source>
        <translation>Import %1 ist im Zustand „%2“: Seine fehlgeschlagenen Abschnitte können erneut ausgeführt werden, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check its folder and the space on the disk.</source>
        <translation>Prüfen Sie den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The job store %1 is empty, though it was in use.</source>
        <translation>Der Auftragsspeicher %1 ist leer, obwohl er in Gebrauch war.</translation>
    </message>
    <message>
        <source>The job store %1 can&apos;t be opened.</source>
        <translation>Der Auftragsspeicher %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The job store %1 is damaged: %2.</source>
        <translation>Der Auftragsspeicher %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program.</source>
        <translation>Die Datei %1 ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>It can&apos;t be set aside; check the permissions of its folder.</source>
        <translation>Sie kann nicht beiseite gelegt werden; prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2, and a new history begun. What was imported stands in the ledgers of the databases themselves.</source>
        <translation>%1 Er wurde als %2 beiseite gelegt und ein neuer Verlauf begonnen. Was importiert wurde, steht in den Registern der Datenbanken selbst.</translation>
    </message>
    <message>
        <source>Set the file aside; what was imported stands in the targets&apos; own ledgers.</source>
        <translation>Legen Sie die Datei beiseite; was importiert wurde, steht in den eigenen Registern der Ziele.</translation>
    </message>
    <message>
        <source>The disk is full: the job store %1 can&apos;t grow.</source>
        <translation>Der Datenträger ist voll: Der Auftragsspeicher %1 kann nicht wachsen.</translation>
    </message>
    <message>
        <source>Make space, then resume the import.</source>
        <translation>Schaffen Sie Platz, dann setzen Sie den Import fort.</translation>
    </message>
    <message>
        <source>Reading or writing the job store %1 went wrong: %2.</source>
        <translation>Lesen oder Schreiben des Auftragsspeichers %1 ging schief: %2.</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then try again.</source>
        <translation>Prüfen Sie den Datenträger und den Platz darauf, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The job store %1 can&apos;t be written to.</source>
        <translation>In den Auftragsspeicher %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The job store %1 is locked.</source>
        <translation>Der Auftragsspeicher %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The job store %1 refused: %2.</source>
        <translation>Der Auftragsspeicher %1 hat abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Import %1 was taken back: its chunks can&apos;t be run again.</source>
        <translation>Import %1 wurde zurückgenommen: Seine Abschnitte können nicht erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Import %1 is being taken back: its chunks can&apos;t be run again.</source>
        <translation>Import %1 wird gerade zurückgenommen: Seine Abschnitte können nicht erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Import the file again if its rows are wanted.</source>
        <translation>Importieren Sie die Datei noch einmal, wenn Sie ihre Zeilen wollen.</translation>
    </message>
    <message>
        <source>Import %1 has only checked its file: there is nothing to be taken back.</source>
        <translation>Import %1 hat seine Datei nur geprüft: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Import %1 is %2: it can be taken back when it has ended.</source>
        <translation>Import %1 ist im Zustand „%2“: Er kann zurückgenommen werden, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it.</source>
        <translation>Warten Sie darauf, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>Import %1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Chunk %1: %2</source>
        <translation>Abschnitt %1: %2</translation>
    </message>
    <message>
        <source>put in the queue</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>began to run</source>
        <translation>begann zu laufen</translation>
    </message>
    <message>
        <source>ended: done</source>
        <translation>beendet: fertig</translation>
    </message>
    <message>
        <source>ended: some chunks failed</source>
        <translation>beendet: Abschnitte fehlgeschlagen</translation>
    </message>
    <message>
        <source>ended: failed</source>
        <translation>beendet: fehlgeschlagen</translation>
    </message>
    <message>
        <source>ended: cancelled</source>
        <translation>beendet: abgebrochen</translation>
    </message>
    <message>
        <source>put in the queue again, to go on</source>
        <translation>wieder eingereiht, um fortzufahren</translation>
    </message>
    <message>
        <source>failed chunks were put in the queue again</source>
        <translation>fehlgeschlagene Abschnitte wurden wieder eingereiht</translation>
    </message>
    <message>
        <source>values of failed chunks were mended</source>
        <translation>Werte fehlgeschlagener Abschnitte wurden berichtigt</translation>
    </message>
    <message>
        <source>a failed chunk was given up</source>
        <translation>ein fehlgeschlagener Abschnitt wurde aufgegeben</translation>
    </message>
    <message>
        <source>asked to pause</source>
        <translation>soll anhalten</translation>
    </message>
    <message>
        <source>asked to be cancelled</source>
        <translation>soll abgebrochen werden</translation>
    </message>
    <message>
        <source>not asked to pause any more</source>
        <translation>soll nicht mehr anhalten</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>its runner died</source>
        <translation>sein Ausführer starb</translation>
    </message>
    <message>
        <source>starts over</source>
        <translation>beginnt von vorn</translation>
    </message>
    <message>
        <source>asked to be taken back</source>
        <translation>soll zurückgenommen werden</translation>
    </message>
    <message>
        <source>not taken back</source>
        <translation>nicht zurückgenommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>the command at its end began</source>
        <translation>der Befehl am Ende begann</translation>
    </message>
    <message>
        <source>the command at its end has ended</source>
        <translation>der Befehl am Ende ist beendet</translation>
    </message>
    <message>
        <source>what that command said</source>
        <translation>was dieser Befehl ausgab</translation>
    </message>
    <message>
        <source>nobody knows how that command ended</source>
        <translation>niemand weiß, wie dieser Befehl endete</translation>
    </message>
    <message>
        <source>its chunk files and details were removed</source>
        <translation>seine Abschnittsdateien und Einzelheiten wurden entfernt</translation>
    </message>
    <message>
        <source>more events than are kept</source>
        <translation>mehr Ereignisse, als behalten werden</translation>
    </message>
    <message>
        <source>“%1” is no channel with a number of days.</source>
        <translation>„%1“ ist kein Kanal mit einer Zahl von Tagen.</translation>
    </message>
    <message>
        <source>Write CHANNEL=DAYS, with commas between them, such as root.import=30, root.net=7; 0: for ever.</source>
        <translation>Schreiben Sie CHANNEL=DAYS mit Kommas dazwischen, etwa root.import=30, root.net=7; 0: für immer.</translation>
    </message>
    <message>
        <source>The chunks, chunk files and errors of import %1 were removed, as the settings for old imports ask.</source>
        <translation>Die Abschnitte, Abschnittsdateien und Fehler von Import %1 wurden entfernt, wie es die Einstellungen für alte Importe verlangen.</translation>
    </message>
    <message>
        <source>Import the file again if they are needed; what it has put into the table is still there.</source>
        <translation>Importieren Sie die Datei noch einmal, wenn sie gebraucht werden; was sie in die Tabelle gebracht hat, ist noch dort.</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>brought back from the ledger of its database</source>
        <translation>aus dem Register seiner Datenbank zurückgeholt</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>import API</source>
        <translation>Import-API</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>Ausführer</translation>
    </message>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>Es gibt keine Automatisierung „%1“.</translation>
    </message>
    <message>
        <source>“tranche-cli automations” lists them.</source>
        <translation>„tranche-cli automations“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” is no channel: %2.</source>
        <translation>„%1“ ist kein Kanal: %2.</translation>
    </message>
    <message>
        <source>Write NAME:CAPACITY, such as root:4 or import.erp:1:sequential or net:2:throttle=5.</source>
        <translation>Schreiben Sie NAME:ANZAHL, etwa root:4 oder import.erp:1:sequential oder net:2:throttle=5.</translation>
    </message>
    <message>
        <source>its name is made of letters, digits, “_” and “-”, with dots between</source>
        <translation>sein Name besteht aus Buchstaben, Ziffern, „_“ und „-“, mit Punkten dazwischen</translation>
    </message>
    <message>
        <source>“throttle” is a number of seconds</source>
        <translation>„throttle“ ist eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>“%1” is none of sequential, throttle=SECONDS and paused</source>
        <translation>„%1“ ist keines von sequential, throttle=SEKUNDEN und paused</translation>
    </message>
    <message>
        <source>“%1” is no number of imports at once</source>
        <translation>„%1“ ist keine Zahl von Importen zugleich</translation>
    </message>
    <message>
        <source>what is sequential runs one at a time</source>
        <translation>was „sequential“ ist, läuft einzeln</translation>
    </message>
    <message>
        <source>The channel %1 was not set.</source>
        <translation>Der Kanal %1 wurde nicht eingestellt.</translation>
    </message>
    <message>
        <source>“tranche-cli channels” lists those that were.</source>
        <translation>„tranche-cli channels“ nennt die eingestellten.</translation>
    </message>
    <message>
        <source>Begins on %1.</source>
        <translation>Beginnt am %1.</translation>
    </message>
    <message>
        <source>Waits until import %2 is done.</source>
        <translation>Wartet, bis Import %2 fertig ist.</translation>
    </message>
    <message>
        <source>Waits until imports %2 are done.</source>
        <translation>Wartet, bis die Importe %2 fertig sind.</translation>
    </message>
    <message>
        <source>Taken for done without being run: %1</source>
        <translation>Gilt als fertig, ohne gelaufen zu sein: %1</translation>
    </message>
    <message>
        <source>%1 Taken for done all the same: %2</source>
        <translation>%1 Gilt trotzdem als fertig: %2</translation>
    </message>
    <message>
        <source>“%1” is no retry pattern.</source>
        <translation>„%1“ ist kein Wiederholungsmuster.</translation>
    </message>
    <message>
        <source>Write TRY:SECONDS, such as 1:10,5:30-60,max=8: after the first failure in 10 seconds, after the fifth in 30 to 60, at most 8 times.</source>
        <translation>Schreiben Sie VERSUCH:SEKUNDEN, etwa 1:10,5:30-60,max=8: nach dem ersten Fehlschlag in 10 Sekunden, nach dem fünften in 30 bis 60, höchstens 8 Mal.</translation>
    </message>
    <message>
        <source>Waits until import %1 is done: it failed. Retry it, or take it for done.</source>
        <translation>Wartet, bis Import %1 fertig ist: Er ist fehlgeschlagen. Wiederholen Sie ihn, oder lassen Sie ihn als fertig gelten.</translation>
    </message>
    <message>
        <source>Waits until import %1 is done: it is partial. Repair it, or take it for done.</source>
        <translation>Wartet, bis Import %1 fertig ist: Er ist nur teilweise fertig. Reparieren Sie ihn, oder lassen Sie ihn als fertig gelten.</translation>
    </message>
    <message>
        <source>Import %2 ended otherwise: retry it, or take it for done.</source>
        <translation>Import %2 endete anders: Wiederholen Sie ihn, oder lassen Sie ihn als fertig gelten.</translation>
    </message>
    <message>
        <source>Imports %2 ended otherwise: retry them, or take them for done.</source>
        <translation>Die Importe %2 endeten anders: Wiederholen Sie sie, oder lassen Sie sie als fertig gelten.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source> such as </source>
        <translation> wie </translation>
    </message>
    <message>
        <source>%1 value looks like a date written %2: read it so</source>
        <translation>%1 Wert sieht aus wie ein Datum der Form %2: so lesen</translation>
    </message>
    <message>
        <source>%1 values look like dates written %2: read them so</source>
        <translation>%1 Werte sehen aus wie Datumswerte der Form %2: so lesen</translation>
    </message>
    <message>
        <source>%1 value looks like a number with a decimal comma: read it so</source>
        <translation>%1 Wert sieht aus wie eine Zahl mit Dezimalkomma: so lesen</translation>
    </message>
    <message>
        <source>%1 values look like numbers with a decimal comma: read them so</source>
        <translation>%1 Werte sehen aus wie Zahlen mit Dezimalkomma: so lesen</translation>
    </message>
    <message>
        <source>%1 value is a number with a currency or signs between thousands: read it so</source>
        <translation>%1 Wert ist eine Zahl mit Währung oder Tausenderzeichen: so lesen</translation>
    </message>
    <message>
        <source>%1 values are numbers with a currency or signs between thousands: read them so</source>
        <translation>%1 Werte sind Zahlen mit Währung oder Tausenderzeichen: so lesen</translation>
    </message>
    <message>
        <source>%1 → NULL</source>
        <translation>%1 → NULL</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The row was not tried: %1 rows before it in its chunk roll the whole transaction back.</source>
        <translation>Die Zeile wurde nicht versucht: %1 Zeilen davor im Abschnitt rollen die ganze Transaktion zurück.</translation>
    </message>
    <message>
        <source>%1 rows were to go into the table %2, but %3 have.</source>
        <translation>%1 Zeilen sollten in die Tabelle %2, aber %3 kamen an.</translation>
    </message>
    <message>
        <source>This is a fault of Tranche: nothing of it is kept. Report it.</source>
        <translation>Das ist ein Fehler von Tranche: Nichts davon bleibt. Melden Sie ihn.</translation>
    </message>
    <message>
        <source>Values can&apos;t be looked up in “%2” of the table %1: %3.</source>
        <translation>In „%2“ der Tabelle %1 kann nicht nachgeschlagen werden: %3.</translation>
    </message>
    <message>
        <source>there is no database</source>
        <translation>es gibt keine Datenbank</translation>
    </message>
    <message>
        <source>there is no such table, or no such column of it</source>
        <translation>es gibt keine solche Tabelle oder keine solche Spalte darin</translation>
    </message>
    <message>
        <source>it has more than %1 different ones</source>
        <translation>sie hat mehr als %1 verschiedene</translation>
    </message>
    <message>
        <source>The table _tranche_ledger of the target is damaged: “%1” is no list of numbers.</source>
        <translation>Die Tabelle _tranche_ledger des Ziels ist beschädigt: „%1“ ist keine Liste von Zahlen.</translation>
    </message>
    <message>
        <source>Compare the table with the file before importing again.</source>
        <translation>Vergleichen Sie die Tabelle mit der Datei, bevor Sie noch einmal importieren.</translation>
    </message>
    <message>
        <source>“%1” is not in “%2” of the table %3.</source>
        <translation>„%1“ steht nicht in „%2“ der Tabelle %3.</translation>
    </message>
    <message>
        <source>Nearest: “%1”.</source>
        <translation>Am nächsten: „%1“.</translation>
    </message>
    <message>
        <source>“%1” stands for several rows of the table %3: “%2” is not unique there.</source>
        <translation>„%1“ steht für mehrere Zeilen der Tabelle %3: „%2“ ist dort nicht eindeutig.</translation>
    </message>
    <message>
        <source>The table %1 takes no row with “%2” alone: %3.</source>
        <translation>Die Tabelle %1 nimmt keine Zeile mit „%2“ allein: %3.</translation>
    </message>
    <message>
        <source>The key of “%1” would be changed by the field “%2”, as the table declares it.</source>
        <translation>Der Schlüssel von „%1“ würde durch das Feld „%2“, wie es die Tabelle erklärt, geändert.</translation>
    </message>
    <message>
        <source>The table %1 is too large to look “%2” up in.</source>
        <translation>Die Tabelle %1 ist zu groß, um „%2“ darin nachzuschlagen.</translation>
    </message>
    <message>
        <source>Compare names exactly: without “folded”, an index on them is used.</source>
        <translation>Vergleichen Sie Namen genau: Ohne „folded“ wird ein Index darüber genutzt.</translation>
    </message>
    <message>
        <source>Make an index on these columns.</source>
        <translation>Legen Sie einen Index über diese Spalten an.</translation>
    </message>
    <message>
        <source>the value would be changed by the column that it goes to</source>
        <translation>der Wert würde durch seine Zielspalte geändert</translation>
    </message>
    <message>
        <source>the new row has no “%1”</source>
        <translation>die neue Zeile hat kein „%1“</translation>
    </message>
    <message>
        <source>“%1” is read as NULL, which the table does not allow in “%2”.</source>
        <translation>„%1“ wird als NULL gelesen, das die Tabelle in „%2“ nicht erlaubt.</translation>
    </message>
    <message>
        <source>The field is empty, but the table does not allow NULL in “%1”.</source>
        <translation>Das Feld ist leer, aber die Tabelle erlaubt in „%1“ kein NULL.</translation>
    </message>
    <message>
        <source>The row clashes with another one in the unique %1.</source>
        <translation>Die Zeile stößt mit einer anderen zusammen; eindeutig sein muss: %1.</translation>
    </message>
    <message>
        <source>“%1” is in the table already: “%2” must be unique.</source>
        <translation>„%1“ ist schon in der Tabelle: „%2“ muss eindeutig sein.</translation>
    </message>
    <message>
        <source>The row breaks the table&apos;s rule: CHECK (%1).</source>
        <translation>Die Zeile verletzt die Regel der Tabelle: CHECK (%1).</translation>
    </message>
    <message>
        <source>The row refers to a row of another table that does not exist.</source>
        <translation>Die Zeile verweist auf eine Zeile einer anderen Tabelle, die es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” does not exist in the table “%2”, which “%3” refers to.</source>
        <translation>„%1“ gibt es nicht in der Tabelle „%2“, auf die „%3“ verweist.</translation>
    </message>
    <message>
        <source>The table&apos;s column takes only %1 values.</source>
        <translation>Die Spalte der Tabelle nimmt nur Werte vom Typ %1.</translation>
    </message>
    <message>
        <source>The primary key takes only integers.</source>
        <translation>Der Primärschlüssel nimmt nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>Other rows refer to the row of this key: it can&apos;t be deleted.</source>
        <translation>Andere Zeilen verweisen auf die Zeile dieses Schlüssels: Sie kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Rows of the table “%1” refer to the row of this key: it can&apos;t be deleted.</source>
        <translation>Zeilen der Tabelle „%1“ verweisen auf die Zeile dieses Schlüssels: Sie kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The key (%1) is not complete: NULL tells no row.</source>
        <translation>Der Schlüssel (%1) ist nicht vollständig: NULL bezeichnet keine Zeile.</translation>
    </message>
    <message>
        <source>No row of the table has the key “%1” (%2): the row was skipped.</source>
        <translation>Keine Zeile der Tabelle hat den Schlüssel „%1“ (%2): Die Zeile wurde übersprungen.</translation>
    </message>
    <message>
        <source>A later row of the file has the key “%1” (%2) as well and is in: this row was skipped.</source>
        <translation>Eine spätere Zeile der Datei hat ebenfalls den Schlüssel „%1“ (%2) und ist importiert: Diese Zeile wurde übersprungen.</translation>
    </message>
    <message>
        <source>Several rows of the table have the key “%1” (%2): which one is meant can&apos;t be told.</source>
        <translation>Mehrere Zeilen der Tabelle haben den Schlüssel „%1“ (%2): Welche gemeint ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The row is longer than the database can hold.</source>
        <translation>Die Zeile ist länger, als die Datenbank fasst.</translation>
    </message>
    <message>
        <source>A trigger of the table refuses the row: %1</source>
        <translation>Ein Trigger der Tabelle lehnt die Zeile ab: %1</translation>
    </message>
    <message>
        <source>A rule of the table (ON CONFLICT IGNORE or a trigger) leaves this row out without an error.</source>
        <translation>Eine Regel der Tabelle (ON CONFLICT IGNORE oder ein Trigger) lässt diese Zeile ohne Fehler aus.</translation>
    </message>
    <message>
        <source>The database refuses the row: %1</source>
        <translation>Die Datenbank lehnt die Zeile ab: %1</translation>
    </message>
    <message>
        <source>it has changed the table %1</source>
        <translation>er hat die Tabelle %1 geändert</translation>
    </message>
    <message>
        <source>The table _tranche_rows of the target is not as Tranche wrote it.</source>
        <translation>Die Tabelle _tranche_rows des Ziels ist nicht, wie Tranche sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Imports that it tells of can&apos;t be taken back; the tables were not touched.</source>
        <translation>Importe, von denen sie erzählt, können nicht zurückgenommen werden; die Tabellen wurden nicht berührt.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2”.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The table _tranche_rows of the target is not as Tranche wrote it: it has other columns.</source>
        <translation>Die Tabelle _tranche_rows des Ziels ist nicht, wie Tranche sie geschrieben hat: Sie hat andere Spalten.</translation>
    </message>
    <message>
        <source>Rename it, or import with --undo off.</source>
        <translation>Benennen Sie sie um, oder importieren Sie mit --undo off.</translation>
    </message>
    <message>
        <source>it has replaced the table %1, whose former rows were not kept</source>
        <translation>er hat die Tabelle %1 ersetzt, deren frühere Zeilen nicht aufgehoben wurden</translation>
    </message>
    <message>
        <source>The target&apos;s ledger knows nothing of this import: there is nothing to be taken back.</source>
        <translation>Das Register des Ziels weiß nichts von diesem Import: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The import can&apos;t be taken back: %1.</source>
        <translation>Der Import kann nicht zurückgenommen werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of the database, if there is one.</source>
        <translation>Nichts wurde geändert. Holen Sie eine Kopie der Datenbank zurück, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>The rows of the import wait to replace the table %1, which is as it was: there is nothing to be taken back.</source>
        <translation>Die Zeilen des Imports warten darauf, die Tabelle %1 zu ersetzen, die ist, wie sie war: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Cancel the import instead.</source>
        <translation>Brechen Sie den Import stattdessen ab.</translation>
    </message>
    <message>
        <source>What is needed to take this import back was not kept: it ran with --undo off, or with an older version of Tranche, or somebody has emptied the table _tranche_rows.</source>
        <translation>Was zum Zurücknehmen dieses Imports nötig ist, wurde nicht aufgehoben: Er lief mit --undo off oder mit einer älteren Version von Tranche, oder jemand hat die Tabelle _tranche_rows geleert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 belongs to a virtual table, such as a full-text index</source>
        <translation>%1 gehört zu einer virtuellen Tabelle, etwa einem Volltextindex</translation>
    </message>
    <message>
        <source>the rows of %1 have no id that could be named</source>
        <translation>die Zeilen von %1 haben keine Kennung, die genannt werden könnte</translation>
    </message>
    <message>
        <source>The table %1, which the import has changed, is not there any more.</source>
        <translation>Die Tabelle %1, die der Import geändert hat, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing in it to be taken back.</source>
        <translation>Darin gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The table %1 is not the one any more that the import has changed: %2.</source>
        <translation>Die Tabelle %1 ist nicht mehr die, die der Import geändert hat: %2.</translation>
    </message>
    <message>
        <source>it has another primary key</source>
        <translation>sie hat einen anderen Primärschlüssel</translation>
    </message>
    <message>
        <source>it lacks the columns %1</source>
        <translation>ihr fehlen die Spalten %1</translation>
    </message>
    <message>
        <source>Delete the import&apos;s rows yourself, if they are to go.</source>
        <translation>Löschen Sie die Zeilen des Imports selbst, wenn sie wegsollen.</translation>
    </message>
    <message>
        <source>The table _tranche_ledger of the target is not as Tranche wrote it: %1.</source>
        <translation>Die Tabelle _tranche_ledger des Ziels ist nicht, wie Tranche sie geschrieben hat: %1.</translation>
    </message>
    <message>
        <source>“%1” does not count %2 rows</source>
        <translation>„%1“ zählt nicht %2 Zeilen</translation>
    </message>
    <message>
        <source>“%1” is no list of rows</source>
        <translation>„%1“ ist keine Liste von Zeilen</translation>
    </message>
    <message>
        <source>it has other columns (%1)</source>
        <translation>sie hat andere Spalten (%1)</translation>
    </message>
    <message>
        <source>Another import has replaced the table %1: the rows of this import are not in it any more.</source>
        <translation>Ein anderer Import hat die Tabelle %1 ersetzt: Die Zeilen dieses Imports sind nicht mehr darin.</translation>
    </message>
    <message>
        <source>Import the file again if its rows are wanted.</source>
        <translation>Importieren Sie die Datei noch einmal, wenn Sie ihre Zeilen wollen.</translation>
    </message>
    <message>
        <source>The import was taken back: its rows are not in the table %1 any more.</source>
        <translation>Der Import wurde zurückgenommen: Seine Zeilen sind nicht mehr in der Tabelle %1.</translation>
    </message>
    <message>
        <source>The column “%1” of the table %2 alone refers to no other table.</source>
        <translation>Die Spalte „%1“ der Tabelle %2 allein verweist auf keine andere Tabelle.</translation>
    </message>
    <message>
        <source>The table %1 refuses a row with “%2” alone: %3.</source>
        <translation>Die Tabelle %1 lehnt eine Zeile mit „%2“ allein ab: %3.</translation>
    </message>
    <message>
        <source>Add it there with what it needs, then retry the failed chunks. Nothing was added.</source>
        <translation>Fügen Sie sie dort mit allem Nötigen hinzu, dann versuchen Sie die fehlgeschlagenen Abschnitte erneut. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The table %1 has no index of %2, and can&apos;t be searched without one.</source>
        <translation>Die Tabelle %1 hat keinen Index über %2 und kann ohne einen nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Let one be made with --key-index, or name its own key with --key.</source>
        <translation>Lassen Sie mit --key-index einen anlegen, oder nennen Sie mit --key ihren eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>no more keys are left</source>
        <translation>es sind keine Schlüssel mehr übrig</translation>
    </message>
    <message>
        <source>The column “%1” of the table %2 has no default.</source>
        <translation>Die Spalte „%1“ der Tabelle %2 hat keinen Ersatzwert.</translation>
    </message>
    <message>
        <source>Set a value, or NULL, instead.</source>
        <translation>Setzen Sie stattdessen einen Wert oder NULL.</translation>
    </message>
    <message>
        <source>The database %1 is read-only.</source>
        <translation>Die Datenbank %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk of temporary files is full: SQLite needs more room in %1 for its work on %2.</source>
        <translation>Der Datenträger für vorläufige Dateien ist voll: SQLite braucht in %1 mehr Platz für die Arbeit an %2.</translation>
    </message>
    <message>
        <source>Make space there, or name another folder in the environment variable SQLITE_TMPDIR, then resume the import; nothing half-written is kept.</source>
        <translation>Schaffen Sie dort Platz, oder nennen Sie in der Umgebungsvariablen SQLITE_TMPDIR einen anderen Ordner, dann setzen Sie den Import fort; nichts halb Geschriebenes bleibt.</translation>
    </message>
    <message>
        <source>The disk is full: %1 can&apos;t grow.</source>
        <translation>Der Datenträger ist voll: %1 kann nicht wachsen.</translation>
    </message>
    <message>
        <source>Make space, then resume the import; nothing half-written is kept.</source>
        <translation>Schaffen Sie Platz, dann setzen Sie den Import fort; nichts halb Geschriebenes bleibt.</translation>
    </message>
    <message>
        <source>Work on the database %1 was interrupted.</source>
        <translation>Die Arbeit an der Datenbank %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>If it took too long: see whether a trigger or a default of the table ever ends.</source>
        <translation>Dauerte es zu lange: Sehen Sie nach, ob ein Trigger oder ein Ersatzwert der Tabelle je endet.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program.</source>
        <translation>Die Datenbank %1 ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Close the other program&apos;s transaction, then resume the import.</source>
        <translation>Schließen Sie die Transaktion des anderen Programms, dann setzen Sie den Import fort.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Choose another target; the file was not touched.</source>
        <translation>Wählen Sie ein anderes Ziel; die Datei wurde nicht berührt.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>Die Datenbank %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Check it with “PRAGMA integrity_check” before going on.</source>
        <translation>Prüfen Sie sie mit „PRAGMA integrity_check“, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Prüfen Sie, ob ihr Ordner da ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>SQLite finds no folder for its temporary files.</source>
        <translation>SQLite findet keinen Ordner für vorläufige Dateien.</translation>
    </message>
    <message>
        <source>Name one in the environment variable SQLITE_TMPDIR, then resume the import.</source>
        <translation>Nennen Sie einen in der Umgebungsvariablen SQLITE_TMPDIR, dann setzen Sie den Import fort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t grow: a file may not be larger here.</source>
        <translation>%1 kann nicht wachsen: Größer darf eine Datei hier nicht sein.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or use another file system, then resume the import; nothing half-written is kept.</source>
        <translation>Erhöhen Sie die Grenze (ulimit -f), oder nehmen Sie ein anderes Dateisystem, dann setzen Sie den Import fort; nichts halb Geschriebenes bleibt.</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 went wrong: %2.</source>
        <translation>Lesen oder Schreiben der Datenbank %1 ging schief: %2.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then resume the import.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk, dann setzen Sie den Import fort.</translation>
    </message>
    <message>
        <source>The database %1 refused: %2.</source>
        <translation>Die Datenbank %1 hat abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>Die Datenbank %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another target.</source>
        <translation>Legen Sie den Ordner an, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>No target database is named.</source>
        <translation>Es ist keine Zieldatenbank genannt.</translation>
    </message>
    <message>
        <source>Name the path of a SQLite database, new or existing.</source>
        <translation>Nennen Sie den Pfad einer SQLite-Datenbank, einer neuen oder vorhandenen.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The table _tranche_ledger of the target takes no entry.</source>
        <translation>Die Tabelle _tranche_ledger des Ziels nimmt keinen Eintrag.</translation>
    </message>
    <message>
        <source>Remove the triggers of that table, then resume the import.</source>
        <translation>Entfernen Sie die Trigger dieser Tabelle, dann setzen Sie den Import fort.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>Die Tabelle %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another table, or append to it.</source>
        <translation>Wählen Sie eine andere Tabelle, oder hängen Sie an.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2” for the file&apos;s name.</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“ für den Namen der Datei.</translation>
    </message>
    <message>
        <source>Name another one, or add it to the table.</source>
        <translation>Nennen Sie eine andere, oder fügen Sie sie der Tabelle hinzu.</translation>
    </message>
    <message>
        <source>The table %1 has no columns “%2”.</source>
        <translation>Die Tabelle %1 hat keine Spalten „%2“.</translation>
    </message>
    <message>
        <source>Map “%1” to one of its columns (%2), or leave it out.</source>
        <translation>Ordnen Sie „%1“ einer ihrer Spalten zu (%2), oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Map “%1” to its columns (%2), or leave them out.</source>
        <translation>Ordnen Sie „%1“ ihren Spalten zu (%2), oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The column “%1” of %2 is computed by the database.</source>
        <translation>Die Spalte „%1“ von %2 wird von der Datenbank berechnet.</translation>
    </message>
    <message>
        <source>Leave “%1” out of the import.</source>
        <translation>Lassen Sie „%1“ aus dem Import weg.</translation>
    </message>
    <message>
        <source>Rows can&apos;t go into a table called %1: the name is reserved.</source>
        <translation>In eine Tabelle namens %1 können keine Zeilen: Der Name ist reserviert.</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>Wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <source>There is no table %1 whose rows could be changed.</source>
        <translation>Es gibt keine Tabelle %1, deren Zeilen geändert werden können.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>There is no table %1 to append to.</source>
        <translation>Es gibt keine Tabelle %1, an die angehängt werden kann.</translation>
    </message>
    <message>
        <source>Check its name, or let it be created.</source>
        <translation>Prüfen Sie ihren Namen, oder lassen Sie sie anlegen.</translation>
    </message>
    <message>
        <source>The table %1 was there when the import began and is gone.</source>
        <translation>Die Tabelle %1 war beim Beginn des Imports da und ist weg.</translation>
    </message>
    <message>
        <source>Put it back and resume, or import the file again.</source>
        <translation>Holen Sie sie zurück und setzen Sie fort, oder importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The table %1 is empty, though %2 rows of this import went into it.</source>
        <translation>Die Tabelle %1 ist leer, obwohl %2 Zeilen dieses Imports in sie kamen.</translation>
    </message>
    <message>
        <source>It was emptied, or dropped and made anew. Import the file again.</source>
        <translation>Sie wurde geleert, oder gelöscht und neu angelegt. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a view, which rows can&apos;t be imported into.</source>
        <translation>%1 ist eine Sicht, in die keine Zeilen importiert werden können.</translation>
    </message>
    <message>
        <source>Choose a table.</source>
        <translation>Wählen Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Es gibt keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Rows of the table %1 refer to “%2” of %3, which would be no key any more.</source>
        <translation>Zeilen der Tabelle %1 verweisen auf „%2“ von %3, das kein Schlüssel mehr wäre.</translation>
    </message>
    <message>
        <source>Make it one again: --primary-key %1.</source>
        <translation>Machen Sie es wieder zu einem: --primary-key %1.</translation>
    </message>
    <message>
        <source>The file has no such column: append to the table, or take another one.</source>
        <translation>Die Datei hat keine solche Spalte: Hängen Sie an die Tabelle an, oder nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The index %1 of the old table does not fit the new one and is gone: %2</source>
        <translation>Der Index %1 der alten Tabelle passt nicht zur neuen und ist weg: %2</translation>
    </message>
    <message>
        <source>The trigger %1 of the old table does not fit the new one and is gone: %2</source>
        <translation>Der Trigger %1 der alten Tabelle passt nicht zur neuen und ist weg: %2</translation>
    </message>
    <message>
        <source>The trigger %1 of the table %2 does not fit the new table %3, and changes of %2 that run it fail: %4</source>
        <translation>Der Trigger %1 der Tabelle %2 passt nicht zur neuen Tabelle %3, und Änderungen von %2, die ihn auslösen, schlagen fehl: %4</translation>
    </message>
    <message>
        <source>The view %1 does not fit the new table %2, and can&apos;t be read: %3</source>
        <translation>Die Sicht %1 passt nicht zur neuen Tabelle %2 und kann nicht gelesen werden: %3</translation>
    </message>
    <message>
        <source>Rows of the table %1 can&apos;t be changed as before: %2</source>
        <translation>Zeilen der Tabelle %1 können nicht geändert werden wie zuvor: %2</translation>
    </message>
    <message>
        <source>%1 row of the table %2 refers to a row of %3 that the file does not hold%4.</source>
        <translation>%1 Zeile der Tabelle %2 verweist auf eine Zeile von %3, die die Datei nicht enthält%4.</translation>
    </message>
    <message>
        <source>%1 rows of the table %2 refer to rows of %3 that the file does not hold%4.</source>
        <translation>%1 Zeilen der Tabelle %2 verweisen auf Zeilen von %3, die die Datei nicht enthält%4.</translation>
    </message>
    <message>
        <source>The table %1 is as it was. Mend the rows of %2, then resume; or cancel the import.</source>
        <translation>Die Tabelle %1 ist, wie sie war. Korrigieren Sie die Zeilen von %2, dann setzen Sie fort; oder brechen Sie den Import ab.</translation>
    </message>
    <message>
        <source>Write one CREATE TABLE statement for the table that is imported into, such as “sniff --into” shows as create_sql.</source>
        <translation>Schreiben Sie eine Anweisung CREATE TABLE für die Tabelle, in die importiert wird, wie „sniff --into“ sie als create_sql zeigt.</translation>
    </message>
    <message>
        <source>The statement that is to make the table holds a NUL character.</source>
        <translation>Die Anweisung, die die Tabelle anlegen soll, enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>What is to make the table is no plain CREATE TABLE statement.</source>
        <translation>Was die Tabelle anlegen soll, ist keine einfache Anweisung CREATE TABLE.</translation>
    </message>
    <message>
        <source>SQLite does not understand the statement that is to make the table: %1.</source>
        <translation>SQLite versteht die Anweisung nicht, die die Tabelle anlegen soll: %1.</translation>
    </message>
    <message>
        <source>What is to make the table is not one statement.</source>
        <translation>Was die Tabelle anlegen soll, ist nicht eine einzige Anweisung.</translation>
    </message>
    <message>
        <source>The statement makes no table: %1.</source>
        <translation>Die Anweisung legt keine Tabelle an: %1.</translation>
    </message>
    <message>
        <source>The statement makes another table than %1.</source>
        <translation>Die Anweisung legt eine andere Tabelle an als %1.</translation>
    </message>
    <message>
        <source>The table %1 was emptied, or dropped and made anew, while rows were being imported into it.</source>
        <translation>Die Tabelle %1 wurde geleert, oder gelöscht und neu angelegt, während Zeilen in sie importiert wurden.</translation>
    </message>
    <message>
        <source>The rows that were in are gone. Import the file again.</source>
        <translation>Die Zeilen, die importiert waren, sind weg. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The database %1 was moved, deleted or replaced while rows were being imported into it.</source>
        <translation>Die Datenbank %1 wurde verschoben, gelöscht oder ersetzt, während Zeilen in sie importiert wurden.</translation>
    </message>
    <message>
        <source>The table %1 was dropped while rows were being imported into it.</source>
        <translation>Die Tabelle %1 wurde gelöscht, während Zeilen in sie importiert wurden.</translation>
    </message>
    <message>
        <source>The table %1 was altered while rows were being imported into it.</source>
        <translation>Die Tabelle %1 wurde umgebaut, während Zeilen in sie importiert wurden.</translation>
    </message>
    <message>
        <source>The rows that are in stay in. Resume if the rest fits the table as it is now.</source>
        <translation>Importierte Zeilen bleiben. Setzen Sie fort, wenn der Rest zur Tabelle passt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>The table _tranche_ledger of the target was changed by somebody else: it does not tell any more what this import has brought in.</source>
        <translation>Die Tabelle _tranche_ledger des Ziels wurde von jemand anderem geändert: Sie sagt nicht mehr, was dieser Import gebracht hat.</translation>
    </message>
    <message>
        <source>Compare the table %1 with the file before importing again.</source>
        <translation>Vergleichen Sie die Tabelle %1 mit der Datei, bevor Sie noch einmal importieren.</translation>
    </message>
    <message>
        <source>The table %1 has several unique keys (%2): which one tells rows is open.</source>
        <translation>Die Tabelle %1 hat mehrere eindeutige Schlüssel (%2): Es ist offen, welcher Zeilen unterscheidet.</translation>
    </message>
    <message>
        <source>Choose one with --key.</source>
        <translation>Wählen Sie einen mit --key.</translation>
    </message>
    <message>
        <source>The table %1 has neither a primary key nor a unique index.</source>
        <translation>Die Tabelle %1 hat weder Primärschlüssel noch eindeutigen Index.</translation>
    </message>
    <message>
        <source>Name the columns that tell its rows with --key.</source>
        <translation>Nennen Sie mit --key die Spalten, die ihre Zeilen unterscheiden.</translation>
    </message>
    <message>
        <source>No key of the table %1 (%2) gets all its values from the file.</source>
        <translation>Kein Schlüssel der Tabelle %1 (%2) bekommt alle seine Werte aus der Datei.</translation>
    </message>
    <message>
        <source>Map columns of the file to it, or name other columns with --key.</source>
        <translation>Ordnen Sie ihm Spalten der Datei zu, oder nennen Sie mit --key andere Spalten.</translation>
    </message>
    <message>
        <source>The table is not there yet: no key of it tells rows.</source>
        <translation>Die Tabelle gibt es noch nicht: Kein Schlüssel unterscheidet Zeilen.</translation>
    </message>
    <message>
        <source>Name the columns of its key with --key: they become its primary key.</source>
        <translation>Nennen Sie mit --key die Spalten ihres Schlüssels: Sie werden ihr Primärschlüssel.</translation>
    </message>
    <message>
        <source>--key: the table %1 has no column “%2”.</source>
        <translation>--key: Die Tabelle %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ihre Spalten sind: %1.</translation>
    </message>
    <message>
        <source>--key: no column of the file goes to “%1”.</source>
        <translation>--key: Keine Spalte der Datei geht in „%1“.</translation>
    </message>
    <message>
        <source>Map one to it with --map, or name other columns.</source>
        <translation>Ordnen Sie mit --map eine zu, oder nennen Sie andere Spalten.</translation>
    </message>
    <message>
        <source>In databases of this kind it is not noted where rows come from.</source>
        <translation>In Datenbanken dieser Art ist nicht vermerkt, woher Zeilen kommen.</translation>
    </message>
    <message>
        <source>Imports into %1 can&apos;t be taken back: databases of this kind keep nothing for it.</source>
        <translation>Importe in %1 können nicht zurückgenommen werden: Datenbanken dieser Art heben dafür nichts auf.</translation>
    </message>
    <message>
        <source>Databases of the kind “%1” can&apos;t be a target in this version.</source>
        <translation>Datenbanken der Art „%1“ können in dieser Version kein Ziel sein.</translation>
    </message>
    <message>
        <source>Name the path of a SQLite database.</source>
        <translation>Nennen Sie den Pfad einer SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>A trigger or rule of the table has rolled the transaction back.</source>
        <translation>Ein Trigger oder eine Regel der Tabelle hat die Transaktion zurückgerollt.</translation>
    </message>
    <message>
        <source>What was committed before is in. Resume the import.</source>
        <translation>Was vorher festgeschrieben war, ist importiert. Setzen Sie den Import fort.</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabelle %1: %2</translation>
    </message>
    <message>
        <source>The table %1, which the import has written to, is not there any more.</source>
        <translation>Die Tabelle %1, in die der Import geschrieben hat, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The table %1 has another primary key than when the import wrote to it: its rows can&apos;t be found any more.</source>
        <translation>Die Tabelle %1 hat einen anderen Primärschlüssel als damals: Ihre Zeilen sind nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>The table %1 is none of a test report: it has no column %2.</source>
        <translation>Die Tabelle %1 ist keine eines Testberichts: Sie hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>Choose another begin of the tables&apos; names with --table, such as --table report_.</source>
        <translation>Wählen Sie mit --table einen anderen Anfang der Tabellennamen, etwa --table report_.</translation>
    </message>
    <message>
        <source>Test reports can&apos;t be read from %1: databases of this kind hold none.</source>
        <translation>Aus %1 können keine Testberichte gelesen werden: Datenbanken dieser Art enthalten keine.</translation>
    </message>
</context>
<context>
    <name>TypeText</name>
    <message>
        <source>“%1” is no type. Types are %2.</source>
        <translation>„%1“ ist kein Typ. Typen sind %2.</translation>
    </message>
    <message>
        <source> A format is written as %1.</source>
        <translation> Ein Format schreibt man als %1.</translation>
    </message>
    <message>
        <source>The format “%1” %2.%3</source>
        <translation>Das Format „%1“ %2.%3</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Imports files into database tables in the background, in small chunks.</source>
        <translation>Importiert Dateien im Hintergrund in Datenbanktabellen, in kleinen Abschnitten.</translation>
    </message>
    <message>
        <source>Folder of the job store.</source>
        <translation>Ordner des Auftragsspeichers.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Files to import, or folders of them.</source>
        <translation>Zu importierende Dateien, oder Ordner davon.</translation>
    </message>
</context>
<context>
    <name>tranche::AfterImport</name>
    <message>
        <source>Sho&amp;w Imported Rows</source>
        <translation>Importierte Zeil&amp;en zeigen</translation>
    </message>
    <message>
        <source>Show the rows that the import has put into the database, as they are now</source>
        <translation>Die Zeilen zeigen, die der Import in die Datenbank gebracht hat, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Sho&amp;w Imported Rows of the Chunk</source>
        <translation>Importierte Zeilen des Abschnitts zei&amp;gen</translation>
    </message>
    <message>
        <source>Show the rows that the chunk has put into the database, as they are now</source>
        <translation>Die Zeilen zeigen, die der Abschnitt in die Datenbank gebracht hat, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Open Folder of the &amp;Database</source>
        <translation>Or&amp;dner der Datenbank öffnen</translation>
    </message>
    <message>
        <source>Show the folder in which the database is</source>
        <translation>Den Ordner zeigen, in dem die Datenbank liegt</translation>
    </message>
    <message>
        <source>Import Ne&amp;xt File…</source>
        <translation>Näch&amp;ste Datei importieren…</translation>
    </message>
    <message>
        <source>Import another file with the choices of this import</source>
        <translation>Eine weitere Datei mit den Einstellungen dieses Imports importieren</translation>
    </message>
    <message>
        <source>&amp;History of Imports</source>
        <translation>Verlauf der I&amp;mporte</translation>
    </message>
    <message>
        <source>Show imports by tables and profiles: rows, failures, speed and changed columns over time</source>
        <translation>Importe nach Tabellen und Profilen zeigen: Zeilen, Fehlschläge, Tempo und geänderte Spalten über die Zeit</translation>
    </message>
    <message>
        <source>Import Next File</source>
        <translation>Nächste Datei importieren</translation>
    </message>
</context>
<context>
    <name>tranche::ApiDialog</name>
    <message>
        <source>Import API</source>
        <translation>Import-API</translation>
    </message>
    <message>
        <source>Scripts and other programs of this computer can hand files over by HTTP, and ask for results. The manual has examples.</source>
        <translation>Skripte und andere Programme dieses Rechners können Dateien per HTTP übergeben und nach Ergebnissen fragen. Das Handbuch hat Beispiele.</translation>
    </message>
    <message>
        <source>&amp;Serve it while this window is open</source>
        <translation>&amp;Anbieten, solange dieses Fenster offen ist</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Address of the import API</source>
        <translation>Adresse der Import-API</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Key of the import API</source>
        <translation>Schlüssel der Import-API</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Den Schlüssel kopieren</translation>
    </message>
    <message>
        <source>&amp;New Key</source>
        <translation>&amp;Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key: calls with the old one are refused</source>
        <translation>Neuer Schlüssel: Aufrufe mit dem alten werden abgelehnt</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Letzte Aufrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>There were no calls yet.</source>
        <translation>Es gab noch keine Aufrufe.</translation>
    </message>
</context>
<context>
    <name>tranche::AutomationDialog</name>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Files that come into a folder are imported on their own, each once: all the time, or at times that you choose.</source>
        <translation>Dateien, die in einen Ordner kommen, werden von selbst importiert, jede einmal: jederzeit oder zu Zeiten, die Sie wählen.</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisierungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add an automation</source>
        <translation>Automatisierung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the automation</source>
        <translation>Automatisierung bearbeiten</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove the automation</source>
        <translation>Automatisierung entfernen</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Te&amp;st Run</source>
        <translation>&amp;Testlauf</translation>
    </message>
    <message>
        <source>Test run: say which files would be taken</source>
        <translation>Testlauf: sagen, welche Dateien übernommen würden</translation>
    </message>
    <message>
        <source>&amp;Run Now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Run the automation now</source>
        <translation>Automatisierung jetzt ausführen</translation>
    </message>
    <message>
        <source>What Ran</source>
        <translation>Was lief</translation>
    </message>
    <message>
        <source>Files that were taken</source>
        <translation>Übernommene Dateien</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Test Run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>Files that would be taken</source>
        <translation>Dateien, die übernommen würden</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschähe</translation>
    </message>
    <message>
        <source>This window watches.</source>
        <translation>Dieses Fenster beobachtet.</translation>
    </message>
    <message>
        <source>Another process watches.</source>
        <translation>Ein anderer Prozess beobachtet.</translation>
    </message>
    <message>
        <source>Nobody watches now.</source>
        <translation>Gerade beobachtet niemand.</translation>
    </message>
    <message>
        <source>It would be imported; columns: %1; into %2.</source>
        <translation>Sie würde importiert; Spalten: %1; in %2.</translation>
    </message>
    <message>
        <source>It waits. %1</source>
        <translation>Sie wartet. %1</translation>
    </message>
    <message>
        <source>&amp;Turn On</source>
        <translation>Einsch&amp;alten</translation>
    </message>
    <message>
        <source>Remove Automation</source>
        <translation>Automatisierung entfernen</translation>
    </message>
    <message>
        <source>Remove the automation “%1”?</source>
        <translation>Die Automatisierung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>What it remembers of files is lost; its imports stay.</source>
        <translation>Was sie von Dateien weiß, geht verloren; ihre Importe bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>There are no files for it now.</source>
        <translation>Es gibt gerade keine Dateien dafür.</translation>
    </message>
</context>
<context>
    <name>tranche::AutomationForm</name>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the automation</source>
        <translation>Name der Automatisierung</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder whose files are imported</source>
        <translation>Ordner, dessen Dateien importiert werden</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Dat&amp;eien</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <source>such as orders_*.csv; *.xlsx (else those of the profile, or all)</source>
        <translation>etwa orders_*.csv; *.xlsx (sonst die des Profils, oder alle)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile whose choices are taken</source>
        <translation>Profil, dessen Angaben gelten</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>Database that the rows go to</source>
        <translation>Datenbank, in die die Zeilen gehen</translation>
    </message>
    <message>
        <source>that of the profile</source>
        <translation>die des Profils</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Table that the rows go to</source>
        <translation>Tabelle, in die die Zeilen gehen</translation>
    </message>
    <message>
        <source>that of the profile, or named after the file</source>
        <translation>die des Profils, oder nach der Datei benannt</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>When it looks into the folder</source>
        <translation>Wann sie in den Ordner sieht</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>mon,wed,fri</source>
        <translation>mon,wed,fri</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron-Ausdruck</translation>
    </message>
    <message>
        <source>W&amp;hole after</source>
        <translation>&amp;Vollständig nach</translation>
    </message>
    <message>
        <source>Seconds without a change after which a file is whole</source>
        <translation>Sekunden ohne Änderung, nach denen eine Datei vollständig ist</translation>
    </message>
    <message>
        <source> seconds without a change</source>
        <translation> Sekunden ohne Änderung</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;Markierung</translation>
    </message>
    <message>
        <source>Ending of the file that says that another one is whole</source>
        <translation>Endung der Datei, die sagt, dass eine andere vollständig ist</translation>
    </message>
    <message>
        <source>none; or such as .done: orders.csv counts once orders.csv.done is there</source>
        <translation>keine; oder etwa .done: orders.csv zählt, sobald orders.csv.done da ist</translation>
    </message>
    <message>
        <source>&amp;Afterwards</source>
        <translation>Danac&amp;h</translation>
    </message>
    <message>
        <source>What becomes of a file that was imported</source>
        <translation>Was aus einer importierten Datei wird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>at times of a cron expression</source>
        <translation>zu Zeiten eines Cron-Ausdrucks</translation>
    </message>
    <message>
        <source>when watching begins</source>
        <translation>wenn das Beobachten beginnt</translation>
    </message>
    <message>
        <source>it goes to done/ or failed/ of the folder</source>
        <translation>sie kommt nach done/ oder failed/ des Ordners</translation>
    </message>
    <message>
        <source>it stays, and is remembered</source>
        <translation>sie bleibt, und wird gemerkt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>tranche::BadRowModel</name>
    <message>
        <source>The row is left out.</source>
        <translation>Die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>It was “%1”.</source>
        <translation>Es war „%1“.</translation>
    </message>
    <message>
        <source>Line %1 of the file, in chunk %2</source>
        <translation>Zeile %1 der Datei, in Abschnitt %2</translation>
    </message>
    <message>
        <source>change of a cell</source>
        <translation>Ändern einer Zelle</translation>
    </message>
</context>
<context>
    <name>tranche::BadRowTable</name>
    <message>
        <source>&amp;Next Error</source>
        <translation>&amp;Nächster Fehler</translation>
    </message>
    <message>
        <source>&amp;Previous Error</source>
        <translation>&amp;Voriger Fehler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Set N&amp;ULL</source>
        <translation>NULL se&amp;tzen</translation>
    </message>
    <message>
        <source>&amp;Leave Rows Out</source>
        <translation>Zei&amp;len auslassen</translation>
    </message>
    <message>
        <source>More cells are chosen than can be changed at once: %1 of at most %2. A remedy above changes as many rows as there are.</source>
        <translation>Es sind mehr Zellen gewählt, als auf einmal geändert werden können: %1 von höchstens %2. Eine Abhilfe oben ändert beliebig viele Zeilen.</translation>
    </message>
    <message>
        <source>removal of rows</source>
        <translation>Entfernen von Zeilen</translation>
    </message>
    <message>
        <source>Chosen cells that are not read yet, and so left out: %1. Scroll over them first.</source>
        <translation>Ausgewählte Zellen, die noch nicht gelesen sind und daher ausgelassen wurden: %1. Rollen Sie erst über sie hinweg.</translation>
    </message>
</context>
<context>
    <name>tranche::CaseFiles</name>
    <message>
        <source>The file was not there when the report was imported.</source>
        <translation>Die Datei fehlte beim Import.</translation>
    </message>
    <message>
        <source>There is no program that shows it. The file is %1.</source>
        <translation>Es gibt kein Programm, das sie zeigt. Die Datei ist %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more.</source>
        <translation>Die Datei %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Save the File of the Test</source>
        <translation>Datei des Tests speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>tranche::CaseView</name>
    <message>
        <source>Cop&amp;y Test</source>
        <translation>Test &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the test with its state, message and trace as text</source>
        <translation>Kopiert den Test mit Zustand, Meldung und Stacktrace als Text</translation>
    </message>
    <message>
        <source>Message and trace of the test</source>
        <translation>Meldung und Stacktrace des Tests</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What the test has written</source>
        <translation>Was der Test geschrieben hat</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Files of the test</source>
        <translation>Dateien des Tests</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>What else is known of the test</source>
        <translation>Was sonst vom Test bekannt ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Choose a test to see what became of it.</source>
        <translation>Wählen Sie einen Test, um zu sehen, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anhänge (%1)</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>… the first %1 characters; the table has the rest</source>
        <translation>… die ersten %1 Zeichen; den Rest hat die Tabelle</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>Versuch %1 von %2: %3</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Versuche (%1)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>Schritte (%1)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>tranche::CellTable</name>
    <message>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>Ausfüllen nach unten</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Values that found no place and were not pasted: %1.</source>
        <translation>Werte, die keinen Platz fanden und nicht eingefügt wurden: %1.</translation>
    </message>
</context>
<context>
    <name>tranche::ChannelDialog</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Name des Kanals</translation>
    </message>
    <message>
        <source>Dots make a channel below another one: root.shop.orders counts in root.shop and in root</source>
        <translation>Punkte machen einen Kanal unter einem anderen: root.shop.orders zählt in root.shop und in root</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>Zu&amp;gleich</translation>
    </message>
    <message>
        <source>Imports at once</source>
        <translation>Importe zugleich</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Strictly in order</source>
        <translation>&amp;Streng der Reihe nach</translation>
    </message>
    <message>
        <source>One after the other, and none behind one that failed</source>
        <translation>Einer nach dem anderen, und keiner hinter einem, der fehlschlug</translation>
    </message>
    <message>
        <source>&amp;Between starts</source>
        <translation>&amp;Zwischen zwei Starts</translation>
    </message>
    <message>
        <source>Seconds between two starts</source>
        <translation>Sekunden zwischen zwei Starts</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Paused: nothing begins</source>
        <translation>&amp;Angehalten: Nichts beginnt</translation>
    </message>
</context>
<context>
    <name>tranche::ChannelTableModel</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Between starts</source>
        <translation>Zwischen Starts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>So many imports at once, those of the channels below it counted</source>
        <translation>So viele Importe zugleich, die der Kanäle darunter mitgezählt</translation>
    </message>
    <message>
        <source>Strictly one after the other, and none behind one that failed</source>
        <translation>Streng einer nach dem anderen, und keiner hinter einem, der fehlschlug</translation>
    </message>
    <message>
        <source>At least so many seconds between two starts</source>
        <translation>Mindestens so viele Sekunden zwischen zwei Starts</translation>
    </message>
    <message>
        <source>In a paused channel nothing begins</source>
        <translation>In einem angehaltenen Kanal beginnt nichts</translation>
    </message>
    <message>
        <source>Ended failed or partial, and not taken for done</source>
        <translation>Fehlgeschlagen oder teilweise zu Ende, und gilt nicht als fertig</translation>
    </message>
    <message>
        <source>It has no rules of its own: those of the channels above it hold.</source>
        <translation>Er hat keine eigenen Regeln: Es gelten die der Kanäle darüber.</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkFiles</name>
    <message>
        <source>Save Chunk As</source>
        <translation>Abschnitt speichern unter</translation>
    </message>
    <message>
        <source>Chunk %1 was saved as %2.</source>
        <translation>Abschnitt %1 wurde als %2 gespeichert.</translation>
    </message>
    <message>
        <source>%1 was opened. Once it is saved there, its import is offered here.</source>
        <translation>%1 wurde geöffnet. Sobald sie dort gespeichert ist, wird ihr Import hier angeboten.</translation>
    </message>
    <message>
        <source>There is no program for this kind of file. The chunk was saved as %1; once it is changed, its import is offered here.</source>
        <translation>Für diese Art von Datei gibt es kein Programm. Der Abschnitt wurde als %1 gespeichert; sobald sie geändert ist, wird ihr Import hier angeboten.</translation>
    </message>
    <message>
        <source>%1 saved as %2.</source>
        <translation>%1 gespeichert als %2.</translation>
    </message>
    <message>
        <source>%1 failed chunk</source>
        <translation>%1 fehlgeschlagener Abschnitt</translation>
    </message>
    <message>
        <source>%1 failed chunks</source>
        <translation>%1 fehlgeschlagene Abschnitte</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkHistoryView</name>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkMap</name>
    <message>
        <source>Chunk map</source>
        <translation>Karte der Abschnitte</translation>
    </message>
    <message>
        <source>Chunk %1 of %2: %3</source>
        <translation>Abschnitt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Chunks %1 to %2</source>
        <translation>Abschnitte %1 bis %2</translation>
    </message>
    <message>
        <source>A click selects the failed chunk that is nearest; so do the keys Left, Right and Enter.</source>
        <translation>Ein Klick wählt den nächsten fehlgeschlagenen Abschnitt; ebenso die Tasten Links, Rechts und Eingabe.</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkRetries</name>
    <message>
        <source>Nothing is failed here: there is nothing to run again.</source>
        <translation>Hier ist nichts fehlgeschlagen: Es gibt nichts erneut auszuführen.</translation>
    </message>
    <message>
        <source>Failed chunks that will be run again: %1.</source>
        <translation>Fehlgeschlagene Abschnitte, die erneut ausgeführt werden: %1.</translation>
    </message>
    <message>
        <source>Chunk %1 is not failed any more; it was not run again.</source>
        <translation>Abschnitt %1 ist nicht mehr fehlgeschlagen; er wurde nicht erneut ausgeführt.</translation>
    </message>
    <message>
        <source>Chunk %1 is being checked as you changed it.</source>
        <translation>Abschnitt %1 wird geprüft, wie Sie ihn geändert haben.</translation>
    </message>
    <message>
        <source>Chunk %1 is being imported as you changed it.</source>
        <translation>Abschnitt %1 wird importiert, wie Sie ihn geändert haben.</translation>
    </message>
    <message>
        <source>%1. Chunks that are run again: %2.</source>
        <translation>%1. Abschnitte, die erneut ausgeführt werden: %2.</translation>
    </message>
    <message>
        <source>Skip Chunk</source>
        <translation>Abschnitt überspringen</translation>
    </message>
    <message>
        <source>The rows of chunk %1 are left out, by your decision.
Why? The history keeps your note.</source>
        <translation>Die Zeilen von Abschnitt %1 werden ausgelassen, durch Ihre Entscheidung.
Warum? Der Verlauf bewahrt Ihre Notiz.</translation>
    </message>
    <message>
        <source>The chunk was not skipped: a note is needed that says why.</source>
        <translation>Der Abschnitt wurde nicht übersprungen: Nötig ist eine Notiz, die sagt, warum.</translation>
    </message>
    <message>
        <source>Chunk %1 is given up, by decision.</source>
        <translation>Abschnitt %1 ist durch Entscheidung aufgegeben.</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkRowModel</name>
    <message>
        <source>It was “%1”.</source>
        <translation>Es war „%1“.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>A row that was added</source>
        <translation>Eine hinzugefügte Zeile</translation>
    </message>
    <message>
        <source>change of a cell</source>
        <translation>Ändern einer Zelle</translation>
    </message>
    <message>
        <source>edited in Tranche</source>
        <translation>in Tranche bearbeitet</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>new row, %1: %2</source>
        <translation>neue Zeile, %1: %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, wrong: %2</source>
        <translation>%1, falsch: %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, falsch</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkTableModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>chunk %1, lines %2 to %3, %4</source>
        <translation>Abschnitt %1, Zeilen %2 bis %3, %4</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkWindow</name>
    <message>
        <source>What became of the chunk</source>
        <translation>Was aus dem Abschnitt wurde</translation>
    </message>
    <message>
        <source>Rows of the chunk</source>
        <translation>Zeilen des Abschnitts</translation>
    </message>
    <message>
        <source>Lines of the chunk as text</source>
        <translation>Zeilen des Abschnitts als Text</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors of the chunk</source>
        <translation>Fehler des Abschnitts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was tried so far</source>
        <translation>Was bisher versucht wurde</translation>
    </message>
    <message>
        <source>S&amp;kip This Chunk…</source>
        <translation>Diesen Abschnitt ü&amp;berspringen…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The text was changed: it is checked when it is left or imported.</source>
        <translation>Der Text wurde geändert: Er wird geprüft, wenn Sie ihn verlassen oder importieren.</translation>
    </message>
    <message>
        <source>%1 – Tranche</source>
        <translation>%1 – Tranche</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>&amp;Check This Row</source>
        <translation>Diese Zeile &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Check These %1 Rows</source>
        <translation>Diese %1 Zeilen &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Import This Row</source>
        <translation>Diese Zeile &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import These %1 Rows</source>
        <translation>Diese %1 Zeilen &amp;importieren</translation>
    </message>
    <message>
        <source>Errors: %1.</source>
        <translation>Fehler: %1.</translation>
    </message>
    <message>
        <source>No error is left.</source>
        <translation>Kein Fehler ist mehr übrig.</translation>
    </message>
    <message>
        <source>Changed rows: %1.</source>
        <translation>Geänderte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Rows left out: %1.</source>
        <translation>Ausgelassene Zeilen: %1.</translation>
    </message>
    <message>
        <source>The table&apos;s own rules were not checked: %1</source>
        <translation>Die eigenen Regeln der Tabelle wurden nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Fehler (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close %1 without importing your changes?</source>
        <translation>%1 schließen, ohne Ihre Änderungen zu importieren?</translation>
    </message>
    <message>
        <source>Rows that you changed: %1. They would be lost.</source>
        <translation>Von Ihnen geänderte Zeilen: %1. Sie gingen verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Type over a marked cell: it is checked at once. F8 goes to the next error, Ctrl+Enter imports the rows.</source>
        <translation>Überschreiben Sie eine markierte Zelle: Sie wird sofort geprüft. F8 zeigt den nächsten Fehler, Strg+Eingabe importiert.</translation>
    </message>
    <message>
        <source>Your changes were not imported: meanwhile the chunk was tried again or skipped elsewhere.</source>
        <translation>Ihre Änderungen wurden nicht importiert: Der Abschnitt wurde inzwischen anderswo erneut versucht oder übersprungen.</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkWindowActions</name>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Only Wrong Rows</source>
        <translation>Nur falsche Zeilen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Next Error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open in Default Program</source>
        <translation>In Standardprogramm öffnen</translation>
    </message>
    <message>
        <source>Import Fixed File…</source>
        <translation>Korrigierte Datei importieren…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Fill Down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Set &amp;NULL</source>
        <translation>&amp;NULL setzen</translation>
    </message>
    <message>
        <source>&amp;Add Row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Leave Rows Out</source>
        <translation>Zei&amp;len auslassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>tranche::ClosingQuestion</name>
    <message>
        <source>Imports are running</source>
        <translation>Importe laufen</translation>
    </message>
    <message>
        <source>Imports that have not ended yet: %1.</source>
        <translation>Importe, die noch nicht beendet sind: %1.</translation>
    </message>
    <message>
        <source>Should they keep running in the background, be paused, or be cancelled? What is in stays in.</source>
        <translation>Sollen sie im Hintergrund weiterlaufen, angehalten oder abgebrochen werden? Was importiert ist, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel imports</source>
        <translation>Importe a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>Finishing the chunks at work…</source>
        <translation>Laufende Abschnitte werden noch fertig…</translation>
    </message>
</context>
<context>
    <name>tranche::ColumnHeadModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tranche::ColumnTableModel</name>
    <message>
        <source>none in the sample</source>
        <translation>keine in der Stichprobe</translation>
    </message>
    <message>
        <source>as it stands: %1</source>
        <translation>wie es dasteht: %1</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>die Tabelle hat keine solche Spalte</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Read as NULL</source>
        <translation>Als NULL lesen</translation>
    </message>
    <message>
        <source>Steps and rules</source>
        <translation>Schritte und Regeln</translation>
    </message>
    <message>
        <source>Whether words for “no value”, such as n/a, NULL or --, are NULL in a column of numbers. They are counted and told.</source>
        <translation>Ob Wörter für „kein Wert“, wie n/a, NULL oder --, in einer Zahlenspalte NULL sind. Sie werden gezählt und genannt.</translation>
    </message>
    <message>
        <source>▲ %1 won&apos;t fit</source>
        <translation>▲ %1 passen nicht</translation>
    </message>
    <message>
        <source>all empty</source>
        <translation>alle leer</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>alle verschieden</translation>
    </message>
    <message>
        <source>about %1 different</source>
        <translation>etwa %1 verschiedene</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>%1, %2 empty</source>
        <translation>%1, %2 leer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>tranche::ColumnsMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
</context>
<context>
    <name>tranche::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (jetzt nicht)</translation>
    </message>
    <message>
        <source>It can&apos;t be done with what is chosen now. %1</source>
        <translation>Das geht nicht mit dem, was jetzt gewählt ist. %1</translation>
    </message>
</context>
<context>
    <name>tranche::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>tranche::DesignPanel</name>
    <message>
        <source>Ke&amp;y</source>
        <translation>Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>Fields of the key</source>
        <translation>Felder des Schlüssels</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indexe</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>SQL that makes the table</source>
        <translation>SQL, das die Tabelle anlegt</translation>
    </message>
    <message>
        <source>Primary ke&amp;y</source>
        <translation>Primärschlüsse&amp;l</translation>
    </message>
    <message>
        <source>Tick the fields that tell rows.</source>
        <translation>Haken Sie die Felder an, die Zeilen unterscheiden.</translation>
    </message>
    <message>
        <source>This is the table&apos;s own key; tick other fields to tell rows by them.</source>
        <translation>Das ist der eigene Schlüssel der Tabelle; haken Sie andere Felder an, um Zeilen nach ihnen zu unterscheiden.</translation>
    </message>
    <message>
        <source>The table has no index of this key: one is made for the time of the import, unless it gets one that stays.</source>
        <translation>Die Tabelle hat keinen Index über diesen Schlüssel: Für die Zeit des Imports wird einer gemacht, wenn sie keinen bekommt, der bleibt.</translation>
    </message>
    <message>
        <source>Make an index of the key</source>
        <translation>Index über den Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Add the columns that the table lacks</source>
        <translation>Fehlende Spalten der Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>NOT NULL where there is no gap</source>
        <translation>NOT NULL, wo nichts fehlt</translation>
    </message>
    <message>
        <source>STRICT</source>
        <translation>STRICT</translation>
    </message>
    <message>
        <source>Can be taken back (undo)</source>
        <translation>Kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>&amp;Write the SQL myself</source>
        <translation>S&amp;QL selbst schreiben</translation>
    </message>
    <message>
        <source>none; such as city; unique email; customer, date</source>
        <translation>keine; etwa city; unique email; customer, date</translation>
    </message>
</context>
<context>
    <name>tranche::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tranche::EdgeRuler</name>
    <message>
        <source>Where columns begin</source>
        <translation>Wo Spalten beginnen</translation>
    </message>
    <message>
        <source>Click between two characters to begin a column there; click a line to take it away.</source>
        <translation>Klicken Sie zwischen zwei Zeichen, damit dort eine Spalte beginnt; klicken Sie auf eine Linie, um sie wegzunehmen.</translation>
    </message>
</context>
<context>
    <name>tranche::ErrorGroupModel</name>
    <message>
        <source>(row)</source>
        <translation>(Zeile)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1, wrong: %2, %3 in %4</source>
        <translation>%1, falsch: %2, %3 in %4</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 Abschnitte</translation>
    </message>
</context>
<context>
    <name>tranche::ErrorTableModel</name>
    <message>
        <source>(row)</source>
        <translation>(Zeile)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>row %1, %2, wrong: %3</source>
        <translation>Zeile %1, %2, falsch: %3</translation>
    </message>
</context>
<context>
    <name>tranche::ErrorsPanel</name>
    <message>
        <source>Errors of the import</source>
        <translation>Fehler des Imports</translation>
    </message>
    <message>
        <source>Errors by column, kind and value</source>
        <translation>Fehler nach Spalte, Art und Wert</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>Set &amp;NULL…</source>
        <translation>&amp;NULL setzen…</translation>
    </message>
    <message>
        <source>S&amp;kip Rows…</source>
        <translation>Zeilen über&amp;springen…</translation>
    </message>
    <message>
        <source>&amp;More Remedies…</source>
        <translation>&amp;Weitere Abhilfen…</translation>
    </message>
    <message>
        <source>Remedies can be applied once the import has ended.</source>
        <translation>Abhilfen gibt es, wenn der Import beendet ist.</translation>
    </message>
    <message>
        <source>The error is one of the whole row.</source>
        <translation>Der Fehler betrifft die ganze Zeile.</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Keine Fehler.</translation>
    </message>
    <message>
        <source>Of the first %1 errors, these are shown one by one.</source>
        <translation>Von den ersten %1 Fehlern sind diese einzeln gezeigt.</translation>
    </message>
</context>
<context>
    <name>tranche::FileBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog</source>
        <translation>Die Datei in einem Dialog wählen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Import the cells or the text that were copied in another program (Ctrl+Shift+V)</source>
        <translation>Die in einem anderen Programm kopierten Zellen oder den Text importieren (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Recip&amp;e…</source>
        <translation>Re&amp;zept…</translation>
    </message>
    <message>
        <source>Take the choices of a recipe, which is a file</source>
        <translation>Die Einstellungen eines Rezepts nehmen, das eine Datei ist</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells and no text: copy some in the other program first.</source>
        <translation>Die Zwischenablage enthält keine Zellen und keinen Text: Kopieren Sie zuerst etwas im anderen Programm.</translation>
    </message>
</context>
<context>
    <name>tranche::FileListDialog</name>
    <message>
        <source>Import Several Files</source>
        <translation>Mehrere Dateien importieren</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Alle Dateien</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>A &amp;table for each</source>
        <translation>Eine &amp;Tabelle für jede</translation>
    </message>
    <message>
        <source>The tables have the names in the list; F2 or a double click renames one.</source>
        <translation>Die Tabellen heißen wie in der Liste; F2 oder ein Doppelklick benennt eine um.</translation>
    </message>
    <message>
        <source>All into &amp;one table</source>
        <translation>Alle in &amp;eine Tabelle</translation>
    </message>
    <message>
        <source>The rows of each file are added to those of the files before.</source>
        <translation>Die Zeilen jeder Datei kommen zu denen der Dateien davor.</translation>
    </message>
    <message>
        <source>The one table</source>
        <translation>Die eine Tabelle</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Database that the rows go to</source>
        <translation>Datenbank, in die die Zeilen gehen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>S&amp;kip files whose rows are in the table already</source>
        <translation>Dateien über&amp;springen, deren Zeilen schon in der Tabelle sind</translation>
    </message>
    <message>
        <source>&amp;Run in background</source>
        <translation>Im &amp;Hintergrund ausführen</translation>
    </message>
    <message>
        <source>Closes this window as soon as all files are in the queue</source>
        <translation>Schließt dieses Fenster, sobald alle Dateien in der Warteschlange sind</translation>
    </message>
    <message>
        <source>Import &amp;Selected File Alone…</source>
        <translation>&amp;Gewählte Datei für sich importieren…</translation>
    </message>
    <message>
        <source>With all choices: how it is read, its columns, types, the table</source>
        <translation>Mit allen Einstellungen: wie sie gelesen wird, Spalten, Typen, Tabelle</translation>
    </message>
    <message>
        <source>&amp;Import Files</source>
        <translation>Dateien &amp;importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick the files that are to be imported.</source>
        <translation>Haken Sie die Dateien an, die importiert werden sollen.</translation>
    </message>
    <message>
        <source>Choose the database that the rows go to.</source>
        <translation>Wählen Sie die Datenbank, in die die Zeilen gehen.</translation>
    </message>
    <message>
        <source>Name the table.</source>
        <translation>Nennen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Import %1 File</source>
        <translation>%1 Datei &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 Files</source>
        <translation>%1 Dateien &amp;importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Run in &amp;Background</source>
        <translation>Im &amp;Hintergrund ausführen</translation>
    </message>
    <message>
        <source>%1 import is done.</source>
        <translation>%1 Import ist fertig.</translation>
    </message>
    <message>
        <source>%1 imports are done.</source>
        <translation>%1 Importe sind fertig.</translation>
    </message>
    <message>
        <source>%1 needs attention: it is marked above, and in the job table.</source>
        <translation>%1 braucht Aufmerksamkeit: Er ist oben und in der Auftragstabelle markiert.</translation>
    </message>
    <message>
        <source>%1 need attention: they are marked above, and in the job table.</source>
        <translation>%1 brauchen Aufmerksamkeit: Sie sind oben und in der Auftragstabelle markiert.</translation>
    </message>
    <message>
        <source>The files go in one after another.</source>
        <translation>Die Dateien werden eine nach der anderen importiert.</translation>
    </message>
</context>
<context>
    <name>tranche::FileListModel</name>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, Blatt %2</translation>
    </message>
    <message>
        <source>looking at it…</source>
        <translation>wird angesehen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Into the table</source>
        <translation>In die Tabelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>tranche::FindBar</name>
    <message>
        <source>Regular &amp;expression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Alle e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>tranche::FixedFileDialog</name>
    <message>
        <source>&amp;Leave them out of the import</source>
        <translation>Aus dem Import &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Keep them: their chunks stay failed</source>
        <translation>&amp;Behalten: Ihre Abschnitte bleiben fehlgeschlagen</translation>
    </message>
    <message>
        <source>Import Fixed File</source>
        <translation>Korrigierte Datei importieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Geänderte Zellen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The chunks of %1 are done already: there is nothing to import.</source>
        <translation>Die Abschnitte von %1 sind schon fertig: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 takes the place of chunk %2. Changed cells: %3.</source>
        <translation>%1 tritt an die Stelle von Abschnitt %2. Geänderte Zellen: %3.</translation>
    </message>
    <message>
        <source>Rows that were added: %1.</source>
        <translation>Hinzugefügte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Rows that were deleted and are left out: lines %1.</source>
        <translation>Gelöschte Zeilen, die ausgelassen werden: Zeilen %1.</translation>
    </message>
    <message>
        <source>Wrong rows that the file lacks: lines %1. What is to become of them?</source>
        <translation>Falsche Zeilen, die der Datei fehlen: Zeilen %1. Was soll aus ihnen werden?</translation>
    </message>
    <message>
        <source>(row)</source>
        <translation>(Zeile)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>&amp;Check the Chunk</source>
        <translation>Den Abschnitt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Import the Chunk</source>
        <translation>Den Abschnitt &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Check %1 Chunks</source>
        <translation>%1 Abschnitte &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Import %1 Chunks</source>
        <translation>%1 Abschnitte &amp;importieren</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>%1 is being checked in the place of %2.</source>
        <translation>%1 wird anstelle von %2 geprüft.</translation>
    </message>
    <message>
        <source>%1 is being imported in the place of %2.</source>
        <translation>%1 wird anstelle von %2 importiert.</translation>
    </message>
</context>
<context>
    <name>tranche::FixedFiles</name>
    <message>
        <source>Import Fixed File</source>
        <translation>Korrigierte Datei importieren</translation>
    </message>
</context>
<context>
    <name>tranche::FrequentValuesTable</name>
    <message>
        <source>Most frequent values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Häufigste</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1: %2 of the values</source>
        <translation>%1: %2 der Werte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tranche::FrozenColumns</name>
    <message>
        <source>Key columns</source>
        <translation>Schlüsselspalten</translation>
    </message>
</context>
<context>
    <name>tranche::HelpWindow</name>
    <message>
        <source>Tranche: Manual</source>
        <translation>Tranche: Handbuch</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>What was found in the manual</source>
        <translation>Was im Handbuch gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>The page behind it</source>
        <translation>Die Seite danach</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Die erste Seite</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>tranche::HintBar</name>
    <message>
        <source>This hint is not shown again</source>
        <translation>Dieser Hinweis erscheint nicht wieder</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>tranche::HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Lengths of the texts</source>
        <translation>Längen der Texte</translation>
    </message>
    <message>
        <source>Spread of the values</source>
        <translation>Verteilung der Werte</translation>
    </message>
</context>
<context>
    <name>tranche::HistoryStrip</name>
    <message>
        <source>The test in the last reports</source>
        <translation>Der Test in den letzten Berichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, flaky</source>
        <translation>, instabil</translation>
    </message>
    <message>
        <source>%1, failed in %2 of them</source>
        <translation>%1, in %2 davon fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 Bericht</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 Berichte</translation>
    </message>
    <message>
        <source>the only report</source>
        <translation>der einzige Bericht</translation>
    </message>
    <message>
        <source>the last %1 reports, the newest at the right</source>
        <translation>die letzten %1 Berichte, der neueste rechts</translation>
    </message>
</context>
<context>
    <name>tranche::HistoryWindow</name>
    <message>
        <source>History of Imports</source>
        <translation>Verlauf der Importe</translation>
    </message>
    <message>
        <source>Search tables and profiles</source>
        <translation>Tabellen und Profile durchsuchen</translation>
    </message>
    <message>
        <source>Search tables and profiles…</source>
        <translation>Tabellen und Profile durchsuchen…</translation>
    </message>
    <message>
        <source>Tables and profiles</source>
        <translation>Tabellen und Profile</translation>
    </message>
    <message>
        <source>Imports of the table or profile</source>
        <translation>Importe der Tabelle oder des Profils</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>Show in &amp;Job Table</source>
        <translation>In der &amp;Auftragstabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Failed rows</source>
        <translation>Fehlgeschlagene Zeilen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No import has run yet. Once some have, their rows, failures and speed are shown here.</source>
        <translation>Noch ist kein Import gelaufen. Danach werden hier Zeilen, Fehlschläge und Tempo gezeigt.</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 Import</translation>
    </message>
    <message>
        <source>%1 imports</source>
        <translation>%1 Importe</translation>
    </message>
    <message>
        <source>, the newest %1 of them shown</source>
        <translation>, die neuesten %1 gezeigt</translation>
    </message>
    <message>
        <source>Import %1: there is none before it to compare its columns with.</source>
        <translation>Import %1: Vor ihm gibt es keinen, mit dem seine Spalten verglichen werden könnten.</translation>
    </message>
    <message>
        <source>✔ Import %1 has the same columns and types as import %2.</source>
        <translation>✔ Import %1 hat dieselben Spalten und Typen wie Import %2.</translation>
    </message>
    <message>
        <source>▲ Import %1 against import %2: %3</source>
        <translation>▲ Import %1 gegenüber Import %2: %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>tranche::ImportActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Pause the import; the chunks that are in stay in</source>
        <translation>Den Import anhalten; importierte Abschnitte bleiben</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the import where it stopped</source>
        <translation>Mit dem Import weitermachen, wo er angehalten hat</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Cancel the import; the chunks that are in stay in</source>
        <translation>Den Import abbrechen; importierte Abschnitte bleiben</translation>
    </message>
    <message>
        <source>Retry All &amp;Failed</source>
        <translation>Fehlschlä&amp;ge wiederholen</translation>
    </message>
    <message>
        <source>Run all failed chunks of the import again</source>
        <translation>Alle fehlgeschlagenen Abschnitte des Imports erneut ausführen</translation>
    </message>
    <message>
        <source>Remove from &amp;History</source>
        <translation>Aus dem &amp;Verlauf entfernen</translation>
    </message>
    <message>
        <source>Forget the import, its errors and chunk files; the table is not touched; can be undone</source>
        <translation>Den Import vergessen, mit Fehlern und Abschnittsdateien; die Tabelle wird nicht berührt; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Import &amp;Again…</source>
        <translation>Er&amp;neut importieren…</translation>
    </message>
    <message>
        <source>Open the import page with the choices of this import</source>
        <translation>Die Importseite mit den Einstellungen dieses Imports öffnen</translation>
    </message>
    <message>
        <source>Repo&amp;rt…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>Import &amp;Now</source>
        <translation>&amp;Jetzt importieren</translation>
    </message>
    <message>
        <source>Import what was only checked, with the remedies that were given to the check</source>
        <translation>Importieren, was nur geprüft wurde, mit den Abhilfen aus der Prüfung</translation>
    </message>
    <message>
        <source>&amp;Undo Import…</source>
        <translation>Import &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>Take the import back: delete its rows, and restore those that it changed; asks before</source>
        <translation>Den Import zurücknehmen: seine Zeilen löschen und die geänderten wiederherstellen; fragt vorher</translation>
    </message>
    <message>
        <source>Save as Profi&amp;le…</source>
        <translation>Als &amp;Profil speichern…</translation>
    </message>
    <message>
        <source>Keep the choices of this import, to be offered for the next such files</source>
        <translation>Die Einstellungen dieses Imports behalten, um sie für die nächsten solchen Dateien anzubieten</translation>
    </message>
    <message>
        <source>&amp;Export Recipe…</source>
        <translation>Rezept e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save the choices of this import as a file, for other computers and for scripts</source>
        <translation>Die Einstellungen dieses Imports als Datei speichern, für andere Computer und für Skripte</translation>
    </message>
    <message>
        <source>&amp;Open Chunk</source>
        <translation>Abschnitt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the failed chunk&apos;s rows with what is wrong in them</source>
        <translation>Die Zeilen des fehlgeschlagenen Abschnitts zeigen, mit dem, was darin falsch ist</translation>
    </message>
    <message>
        <source>Sa&amp;ve Chunk As…</source>
        <translation>Abschnitt &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Save the failed chunk&apos;s lines under the file&apos;s header</source>
        <translation>Die Zeilen des fehlgeschlagenen Abschnitts unter der Kopfzeile der Datei speichern</translation>
    </message>
    <message>
        <source>Open in &amp;Default Program</source>
        <translation>In Standard&amp;programm öffnen</translation>
    </message>
    <message>
        <source>Open the failed chunk&apos;s file in the program for such files</source>
        <translation>Die Datei des fehlgeschlagenen Abschnitts im Programm für solche Dateien öffnen</translation>
    </message>
    <message>
        <source>&amp;Import Fixed File…</source>
        <translation>Korrigierte &amp;Datei importieren…</translation>
    </message>
    <message>
        <source>Import a mended file in the place of the failed chunks that it belongs to</source>
        <translation>Eine korrigierte Datei anstelle der fehlgeschlagenen Abschnitte importieren, zu denen sie gehört</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Run the failed chunk again as it is stored</source>
        <translation>Den fehlgeschlagenen Abschnitt erneut ausführen, wie er gespeichert ist</translation>
    </message>
    <message>
        <source>Save &amp;All Failed Chunks…</source>
        <translation>&amp;Alle fehlgeschlagenen Abschnitte speichern…</translation>
    </message>
    <message>
        <source>Save the failed chunks into a folder, a zip or one file</source>
        <translation>Die fehlgeschlagenen Abschnitte in einen Ordner, eine Zip-Datei oder eine Datei speichern</translation>
    </message>
    <message>
        <source>S&amp;kip Chunk…</source>
        <translation>Abschnitt ü&amp;berspringen…</translation>
    </message>
    <message>
        <source>Give the failed chunk up: its rows are left out, by decision</source>
        <translation>Den fehlgeschlagenen Abschnitt aufgeben: Seine Zeilen werden ausgelassen, durch Entscheidung</translation>
    </message>
    <message>
        <source>Import %1 is queued.</source>
        <translation>Import %1 steht in der Warteschlange.</translation>
    </message>
    <message>
        <source>Tell what became of the import: figures, errors, remedies and decisions; as a page, PDF or text</source>
        <translation>Sagt, was aus dem Import wurde: Zahlen, Fehler, Abhilfen und Entscheidungen; als Seite, PDF oder Text</translation>
    </message>
</context>
<context>
    <name>tranche::ImportDetails</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Chunks of the import</source>
        <translation>Abschnitte des Imports</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Choose an import above to see its chunks and errors.</source>
        <translation>Wählen Sie oben einen Import, um seine Abschnitte und Fehler zu sehen.</translation>
    </message>
    <message>
        <source>checked only</source>
        <translation>nur geprüft</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing was written. Remedies are checked as well, and those that mend values are applied when the file is imported: Import Again.</source>
        <translation>Nichts wurde geschrieben. Abhilfen werden ebenfalls geprüft, und jene, die Werte korrigieren, gelten, wenn die Datei importiert wird: Erneut importieren.</translation>
    </message>
    <message>
        <source>Nothing was written. Import Again imports the file.</source>
        <translation>Nichts wurde geschrieben. „Erneut importieren“ importiert die Datei.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; → %2&lt;br&gt;%3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; → %2&lt;br&gt;%3</translation>
    </message>
    <message>
        <source>The books balance.</source>
        <translation>Die Rechnung geht auf.</translation>
    </message>
    <message>
        <source>THE BOOKS DO NOT BALANCE.</source>
        <translation>DIE RECHNUNG GEHT NICHT AUF.</translation>
    </message>
    <message>
        <source>%1 chunk:</source>
        <translation>%1 Abschnitt:</translation>
    </message>
    <message>
        <source>%1 chunks:</source>
        <translation>%1 Abschnitte:</translation>
    </message>
    <message>
        <source>Chunks (%1)</source>
        <translation>Abschnitte (%1)</translation>
    </message>
    <message>
        <source>Errors (%1%2)</source>
        <translation>Fehler (%1%2)</translation>
    </message>
    <message>
        <source>Onl&amp;y chunks that failed</source>
        <translation>Nur &amp;fehlgeschlagene Abschnitte</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>%1 = %2 that would be imported + %3 failed + %4 skipped.</source>
        <translation>%1 = %2, die importiert würden + %3 fehlgeschlagen + %4 übersprungen.</translation>
    </message>
    <message>
        <source>%1 = %2 imported + %3 failed + %4 skipped.</source>
        <translation>%1 = %2 importiert + %3 fehlgeschlagen + %4 übersprungen.</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 Zeile gelesen</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>%1 = %2 header + %3 skipped + %4 blank + %5 of rows.</source>
        <translation>%1 = %2 Kopfzeile + %3 übersprungen + %4 leer + %5 von Zeilen.</translation>
    </message>
    <message>
        <source>%1 line read</source>
        <translation>%1 Textzeile gelesen</translation>
    </message>
    <message>
        <source>%1 lines read</source>
        <translation>%1 Textzeilen gelesen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Its chunks, chunk files and errors were removed, as the settings ask.</source>
        <translation>Seine Abschnitte, Abschnittsdateien und Fehler wurden entfernt, wie es die Einstellungen verlangen.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportDraft</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Choose the database that the rows go to.</source>
        <translation>Wählen Sie die Datenbank, in die die Zeilen gehen.</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Die Datenbank wird angesehen…</translation>
    </message>
    <message>
        <source>Name the table.</source>
        <translation>Nennen Sie die Tabelle.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportNews</name>
    <message>
        <source>(%1) Tranche</source>
        <translation>(%1) Tranche</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
</context>
<context>
    <name>tranche::ImportRecipes</name>
    <message>
        <source>Save as Profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Name of the profile, which is offered for files such as %1:</source>
        <translation>Name des Profils, das für Dateien wie %1 angeboten wird:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The profile “%1” is saved.</source>
        <translation>Das Profil „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Export Recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The recipe is in %1.</source>
        <translation>Das Rezept steht in %1.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportRemovals</name>
    <message>
        <source>%1 was removed from the history. The rows in the table stay.</source>
        <translation>%1 wurde aus dem Verlauf entfernt. Die Zeilen in der Tabelle bleiben.</translation>
    </message>
    <message>
        <source>%1 imports were removed from the history. The rows in the tables stay.</source>
        <translation>%1 Importe wurden aus dem Verlauf entfernt. Die Zeilen in den Tabellen bleiben.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportStart</name>
    <message>
        <source>Import Again</source>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <source>The rows of this file are in the table already. Should they be added once more?</source>
        <translation>Die Zeilen dieser Datei sind schon in der Tabelle. Sollen sie noch einmal hinzugefügt werden?</translation>
    </message>
    <message>
        <source>%1 Table: %2. Database: %3.</source>
        <translation>%1 Tabelle: %2. Datenbank: %3.</translation>
    </message>
    <message>
        <source>&amp;Add Them Once More</source>
        <translation>&amp;Noch einmal hinzufügen</translation>
    </message>
</context>
<context>
    <name>tranche::ImportTableModel</name>
    <message>
        <source>check only</source>
        <translation>nur prüfen</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>errors in its chunk</source>
        <translation>Fehler in seinem Abschnitt</translation>
    </message>
    <message>
        <source>errors in %1 of %2 chunks</source>
        <translation>Fehler in %1 von %2 Abschnitten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows/s</source>
        <translation>Zeilen/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>place %1 in the queue</source>
        <translation>Platz %1 der Warteschlange</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
</context>
<context>
    <name>tranche::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>Import ab&amp;brechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import Now</source>
        <translation>&amp;Jetzt importieren</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>Prüfung &amp;beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking whether the table has the rows of this file already…</source>
        <translation>Es wird nachgesehen, ob die Tabelle die Zeilen dieser Datei schon hat…</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>Noch ist keine Datei gewählt</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What is still to be chosen</source>
        <translation>Was noch zu wählen ist</translation>
    </message>
    <message>
        <source>R&amp;un in background</source>
        <translation>Im &amp;Hintergrund ausführen</translation>
    </message>
    <message>
        <source>Close this window and follow the import in the job table</source>
        <translation>Dieses Fenster schließen und den Import in der Auftragstabelle verfolgen</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>Meh&amp;r…</translation>
    </message>
    <message>
        <source>Chunk size, what becomes of wrong rows, which rows belong together</source>
        <translation>Abschnittsgröße, was aus falschen Zeilen wird, welche Zeilen zusammengehören</translation>
    </message>
    <message>
        <source>Change Ch&amp;oices</source>
        <translation>Einstellungen &amp;ändern</translation>
    </message>
    <message>
        <source>Chec&amp;k First</source>
        <translation>Zuerst &amp;prüfen</translation>
    </message>
    <message>
        <source>Read the whole file and report every error, without writing anything</source>
        <translation>Die ganze Datei lesen und jeden Fehler melden, ohne etwas zu schreiben</translation>
    </message>
    <message>
        <source>&amp;To Background</source>
        <translation>In den Hinter&amp;grund</translation>
    </message>
    <message>
        <source>&amp;Next File…</source>
        <translation>&amp;Nächste Datei…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Eine weitere Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 Row</source>
        <translation>%1 Zeile &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 Rows</source>
        <translation>%1 Zeilen &amp;importieren</translation>
    </message>
    <message>
        <source>Close the Import</source>
        <translation>Import schließen</translation>
    </message>
    <message>
        <source>Close this window without importing?</source>
        <translation>Dieses Fenster schließen, ohne zu importieren?</translation>
    </message>
    <message>
        <source>What you have chosen for this file is lost.</source>
        <translation>Was Sie für diese Datei gewählt haben, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Import Report</source>
        <translation>Bericht &amp;importieren</translation>
    </message>
    <message>
        <source>Sho&amp;w Imported Rows</source>
        <translation>Importierte Zeil&amp;en zeigen</translation>
    </message>
    <message>
        <source>Show the rows that the import has put into the database, as they are now</source>
        <translation>Die Zeilen zeigen, die der Import in die Datenbank gebracht hat, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>A click on a column shows what the whole file holds of it; field and type above the rows are typed over. Red won&apos;t fit.</source>
        <translation>Ein Klick auf eine Spalte zeigt, was die Datei dazu enthält; Feld und Typ darüber sind änderbar. Rotes passt nicht.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportedRowsModel</name>
    <message>
        <source>The row %1 is not in the table any more.</source>
        <translation>Die Zeile %1 ist nicht mehr in der Tabelle.</translation>
    </message>
    <message>
        <source>The row was changed after the import, or by a later row of it: this is what it is now.</source>
        <translation>Die Zeile wurde nach dem Import geändert, oder durch eine spätere Zeile von ihm: So ist sie jetzt.</translation>
    </message>
    <message>
        <source>✖ deleted since</source>
        <translation>✖ seitdem gelöscht</translation>
    </message>
    <message>
        <source>✎ changed since</source>
        <translation>✎ seitdem geändert</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The first part of a value of %1</source>
        <translation>Der erste Teil eines Wertes von %1</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>tranche::ImportedRowsWindow</name>
    <message>
        <source>Imported Rows</source>
        <translation>Importierte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Table whose rows are shown</source>
        <translation>Tabelle, deren Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Imported rows</source>
        <translation>Importierte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Go to row</source>
        <translation>&amp;Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Number of the row to go to</source>
        <translation>Nummer der Zeile, zu der gegangen wird</translation>
    </message>
    <message>
        <source>&amp;Open Folder of the Database</source>
        <translation>&amp;Ordner der Datenbank öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Looking for the rows…</source>
        <translation>Die Zeilen werden gesucht…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Rows of chunk %1 of %2</source>
        <translation>Zeilen von Abschnitt %1 von %2</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>%1 in %2 › %3</source>
        <translation>%1 in %2 › %3</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 eingefügt</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>. They wait to replace the table, and are not in it yet</source>
        <translation>. Sie warten darauf, die Tabelle zu ersetzen, und sind noch nicht darin</translation>
    </message>
    <message>
        <source>Imported Rows: Chunk %1 of %2</source>
        <translation>Importierte Zeilen: Abschnitt %1 von %2</translation>
    </message>
    <message>
        <source>Imported Rows: %1</source>
        <translation>Importierte Zeilen: %1</translation>
    </message>
    <message>
        <source>✖ deleted since</source>
        <translation>✖ seitdem gelöscht</translation>
    </message>
    <message>
        <source>✎ changed since</source>
        <translation>✎ seitdem geändert</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Comparing all rows with what was imported…</source>
        <translation>Alle Zeilen werden mit dem Importierten verglichen…</translation>
    </message>
    <message>
        <source>%1 was changed since</source>
        <translation>%1 wurde seitdem geändert</translation>
    </message>
    <message>
        <source>%1 were changed since</source>
        <translation>%1 wurden seitdem geändert</translation>
    </message>
    <message>
        <source>%1 was deleted since</source>
        <translation>%1 wurde seitdem gelöscht</translation>
    </message>
    <message>
        <source>%1 were deleted since</source>
        <translation>%1 wurden seitdem gelöscht</translation>
    </message>
    <message>
        <source>✔ All rows are still as they were imported.</source>
        <translation>✔ Alle Zeilen sind noch, wie sie importiert wurden.</translation>
    </message>
    <message>
        <source>✎ Of %1: %2.</source>
        <translation>✎ Von %1: %2.</translation>
    </message>
</context>
<context>
    <name>tranche::JobList</name>
    <message>
        <source>%1 import needs attention</source>
        <translation>%1 Import braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 imports need attention</source>
        <translation>%1 Importe brauchen Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>tranche::LogPanel</name>
    <message>
        <source>What happened to the import</source>
        <translation>Was mit dem Import geschah</translation>
    </message>
    <message>
        <source>Details of the chosen event</source>
        <translation>Einzelheiten des gewählten Ereignisses</translation>
    </message>
</context>
<context>
    <name>tranche::LogTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>tranche::LookupDialog</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Table that is looked up in</source>
        <translation>Tabelle, in der nachgeschlagen wird</translation>
    </message>
    <message>
        <source>&amp;Column with the names</source>
        <translation>&amp;Spalte mit den Namen</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>Spalte mit den Namen</translation>
    </message>
    <message>
        <source>&amp;Key that is stored</source>
        <translation>&amp;Gespeicherter Schlüssel</translation>
    </message>
    <message>
        <source>Key that is stored</source>
        <translation>Gespeicherter Schlüssel</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>der Primärschlüssel</translation>
    </message>
    <message>
        <source>&amp;If it is not there</source>
        <translation>&amp;Wenn es fehlt</translation>
    </message>
    <message>
        <source>If it is not there</source>
        <translation>Wenn es fehlt</translation>
    </message>
    <message>
        <source>Capitals and &amp;blanks make no difference</source>
        <translation>Groß- und Kleinbuchstaben und &amp;Leerzeichen gleich behandeln</translation>
    </message>
    <message>
        <source>Look Up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>The values of %1 are names of rows in another table of the database; the key of the row is stored.</source>
        <translation>Die Werte von %1 sind Namen von Zeilen einer anderen Tabelle der Datenbank; gespeichert wird der Schlüssel der Zeile.</translation>
    </message>
    <message>
        <source>it is an error</source>
        <translation>es ist ein Fehler</translation>
    </message>
    <message>
        <source>NULL is stored</source>
        <translation>NULL wird gespeichert</translation>
    </message>
    <message>
        <source>the row is left out</source>
        <translation>die Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>a row with the name is made</source>
        <translation>eine Zeile mit dem Namen wird angelegt</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t Look Up</source>
        <translation>&amp;Nicht nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Further columns</source>
        <translation>Weite&amp;re Spalten</translation>
    </message>
    <message>
        <source>Further columns that tell the row</source>
        <translation>Weitere Spalten, die die Zeile bestimmen</translation>
    </message>
    <message>
        <source>None; such as country=country_code, city</source>
        <translation>Keine; etwa country=country_code, city</translation>
    </message>
    <message>
        <source>Where names are not unique: columns of the file, and those of that table that they are compared with</source>
        <translation>Wo Namen nicht eindeutig sind: Spalten der Datei und die jener Tabelle, mit denen sie verglichen werden</translation>
    </message>
</context>
<context>
    <name>tranche::MainWindow</name>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source> &lt;a href=&apos;rebuild&apos;&gt;Rebuild the history from a database…&lt;/a&gt;</source>
        <translation> &lt;a href=&apos;rebuild&apos;&gt;Verlauf aus einer Datenbank neu aufbauen…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1 import was added to the history.</source>
        <translation>%1 Import wurde in den Verlauf aufgenommen.</translation>
    </message>
    <message>
        <source>%1 imports were added to the history.</source>
        <translation>%1 Importe wurden in den Verlauf aufgenommen.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>Repara&amp;tur</translation>
    </message>
    <message>
        <source>Some rows were set aside. Repair shows what is wrong: Apply mends all of a kind, others are typed over.</source>
        <translation>Zeilen wurden zurückgestellt. „Reparatur“ zeigt sie: „Anwenden“ korrigiert alle einer Art, andere überschreiben Sie.</translation>
    </message>
</context>
<context>
    <name>tranche::MainWindowActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Choose a file and import it into a database table</source>
        <translation>Eine Datei wählen und in eine Datenbanktabelle importieren</translation>
    </message>
    <message>
        <source>Re&amp;build History…</source>
        <translation>Verlauf neu aufba&amp;uen…</translation>
    </message>
    <message>
        <source>Bring back what the ledger of a database tells of imports into it</source>
        <translation>Zurückholen, was das Register einer Datenbank über Importe in sie sagt</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Tranche</source>
        <translation>Über &amp;Tranche</translation>
    </message>
    <message>
        <source>Search files and targets</source>
        <translation>Dateien und Ziele durchsuchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Chunk</source>
        <translation>A&amp;bschnitt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Import Se&amp;veral…</source>
        <translation>&amp;Mehrere importieren…</translation>
    </message>
    <message>
        <source>Choose several files, or a workbook or an archive of which all parts go in</source>
        <translation>Mehrere Dateien wählen, oder eine Arbeitsmappe oder ein Archiv, deren Teile alle importiert werden</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Choose a folder whose files are imported together</source>
        <translation>Einen Ordner wählen, dessen Dateien zusammen importiert werden</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Choose all imports that are shown (Ctrl+A in the table)</source>
        <translation>Alle gezeigten Importe wählen (Strg+A in der Tabelle)</translation>
    </message>
    <message>
        <source>Comma&amp;nds…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Find whatever can be done by some letters of its name</source>
        <translation>Alles finden, was getan werden kann, mit ein paar Buchstaben seines Namens</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Tastenkür&amp;zel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>Import A&amp;PI…</source>
        <translation>Import-A&amp;PI…</translation>
    </message>
    <message>
        <source>A&amp;utomation…</source>
        <translation>&amp;Automatisierung…</translation>
    </message>
    <message>
        <source>Folders whose files are imported on their own, all the time or at times</source>
        <translation>Ordner, deren Dateien von selbst importiert werden, jederzeit oder zu bestimmten Zeiten</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Warte&amp;schlange</translation>
    </message>
    <message>
        <source>Show how many imports run at once and in which order, and what waits for what</source>
        <translation>Zeigen, wie viele Importe zugleich laufen, in welcher Reihenfolge, und was auf was wartet</translation>
    </message>
</context>
<context>
    <name>tranche::MappingPanel</name>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Spalte suchen…</translation>
    </message>
    <message>
        <source>Show the columns alone whose name or field has this in it</source>
        <translation>Nur die Spalten zeigen, deren Name oder Feld das enthält</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Steps and Rules…</source>
        <translation>Schritte und Re&amp;geln…</translation>
    </message>
    <message>
        <source>What is done to the values of the chosen columns, and the rules that they keep</source>
        <translation>Was mit den Werten der gewählten Spalten geschieht, und die Regeln, die sie einhalten</translation>
    </message>
    <message>
        <source>&amp;Look Up…</source>
        <translation>Nachs&amp;chlagen…</translation>
    </message>
    <message>
        <source>Store the key of the row that the value names in another table</source>
        <translation>Den Schlüssel der Zeile speichern, die der Wert in einer anderen Tabelle nennt</translation>
    </message>
    <message>
        <source>New &amp;Column…</source>
        <translation>Neue &amp;Spalte…</translation>
    </message>
    <message>
        <source>A column that is split, joined or computed of others</source>
        <translation>Eine Spalte, die aus anderen geteilt, verbunden oder berechnet wird</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Remove the new column</source>
        <translation>Die neue Spalte entfernen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Preview of the first rows</source>
        <translation>Vorschau der ersten Zeilen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A type can be written with a format, such as DATE dd.MM.yyyy or DECIMAL 1.234,56; what the values fit is offered.</source>
        <translation>Ein Typ kann mit einem Format stehen, wie DATE dd.MM.yyyy oder DECIMAL 1.234,56; angeboten wird, wozu die Werte passen.</translation>
    </message>
    <message>
        <source>%1 value won&apos;t fit</source>
        <translation>%1 Wert passt nicht</translation>
    </message>
    <message>
        <source>%1 values won&apos;t fit</source>
        <translation>%1 Werte passen nicht</translation>
    </message>
    <message>
        <source>%1 column with values that won&apos;t fit</source>
        <translation>Unpassendes in %1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns with values that won&apos;t fit</source>
        <translation>Unpassendes in %1 Spalten</translation>
    </message>
    <message>
        <source>All as te&amp;xt</source>
        <translation>Alles als Te&amp;xt</translation>
    </message>
    <message>
        <source>%1 whole row won&apos;t fit</source>
        <translation>%1 ganze Zeile passt nicht</translation>
    </message>
    <message>
        <source>%1 whole rows won&apos;t fit</source>
        <translation>%1 ganze Zeilen passen nicht</translation>
    </message>
    <message>
        <source>%1 is a guess, which the whole file may turn into TEXT; a type that you choose stays</source>
        <translation>%1 ist geraten, und die ganze Datei kann TEXT daraus machen; ein Typ, den Sie wählen, bleibt</translation>
    </message>
</context>
<context>
    <name>tranche::MorePanel</name>
    <message>
        <source>Chunk size</source>
        <translation>Abschnittsgröße</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>Rows that go in or fail together</source>
        <translation>Zeilen, die zusammen importiert werden oder fehlschlagen</translation>
    </message>
    <message>
        <source>When a ro&amp;w is wrong</source>
        <translation>&amp;Wenn eine Zeile falsch ist</translation>
    </message>
    <message>
        <source>When a row is wrong</source>
        <translation>Wenn eine Zeile falsch ist</translation>
    </message>
    <message>
        <source>Record grouping</source>
        <translation>Bilden von Datensätzen</translation>
    </message>
    <message>
        <source>Columns that group rows</source>
        <translation>Spalten, die Zeilen gruppieren</translation>
    </message>
    <message>
        <source>Column names, separated by commas</source>
        <translation>Spaltennamen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>its whole chunk is set aside</source>
        <translation>ihr ganzer Abschnitt wird zurückgestellt</translation>
    </message>
    <message>
        <source>only that row is set aside</source>
        <translation>nur diese Zeile wird zurückgestellt</translation>
    </message>
    <message>
        <source>every row is a record</source>
        <translation>jede Zeile ist ein Datensatz</translation>
    </message>
    <message>
        <source>lines below a parent, with these child columns</source>
        <translation>Positionen unter einem übergeordneten Datensatz, mit diesen Spalten</translation>
    </message>
    <message>
        <source>repeated parent, with these key columns</source>
        <translation>wiederholter übergeordneter Datensatz, mit diesen Schlüsselspalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mends values as its remedies say</source>
        <translation>Korrigiert Werte, wie seine Abhilfen sagen</translation>
    </message>
    <message>
        <source>Tables for lines</source>
        <translation>Tabellen für Zeilen</translation>
    </message>
    <message>
        <source>Tables for lines of parents</source>
        <translation>Tabellen für die Zeilen von Datensätzen</translation>
    </message>
    <message>
        <source>None; one a line, such as order_lines:item,quantity</source>
        <translation>Keine; je Zeile eine, etwa order_lines:item,quantity</translation>
    </message>
    <message>
        <source>Columns of a record that go into a table of their own, with the key of its parent: NAME=PARENT:COLUMNS</source>
        <translation>Spalten eines Datensatzes, die in eine eigene Tabelle kommen, mit dem Schlüssel des übergeordneten: NAME=PARENT:COLUMNS</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel in the queue</source>
        <translation>Kanal in der Warteschlange</translation>
    </message>
    <message>
        <source>Runs as the rules of its channel say</source>
        <translation>Läuft, wie die Regeln seines Kanals sagen</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Begin at a time</source>
        <translation>Zu einer Zeit beginnen</translation>
    </message>
    <message>
        <source>Time at which it begins</source>
        <translation>Zeit, zu der er beginnt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Imports that have to be done before</source>
        <translation>Importe, die vorher fertig sein müssen</translation>
    </message>
    <message>
        <source>also when these fail or are cancelled</source>
        <translation>auch wenn diese fehlschlagen oder abgebrochen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wieder versuchen</translation>
    </message>
    <message>
        <source>Try again after trouble that passes</source>
        <translation>Nach Störungen, die vorübergehen, wieder versuchen</translation>
    </message>
    <message>
        <source>Retry pattern</source>
        <translation>Wiederholungsmuster</translation>
    </message>
    <message>
        <source>TRY:SECONDS, such as 1:10,5:30-60,max=8</source>
        <translation>VERSUCH:SEKUNDEN, etwa 1:10,5:30-60,max=8</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Anhalten nach</translation>
    </message>
    <message>
        <source>Stop after so many seconds</source>
        <translation>Nach so vielen Sekunden anhalten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>tranche::NewColumnDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the new column</source>
        <translation>Name der neuen Spalte</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Gemacht durch</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie sie gemacht wird</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>Column that is split</source>
        <translation>Spalte, die geteilt wird</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Columns that are joined</source>
        <translation>Spalten, die verbunden werden</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>T&amp;eil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Counted from 1; -1 is the last one</source>
        <translation>Ab 1 gezählt; -1 ist der letzte</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Ausdruck</translation>
    </message>
    <message>
        <source>SQL expression</source>
        <translation>SQL-Ausdruck</translation>
    </message>
    <message>
        <source>price * quantity</source>
        <translation>price * quantity</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>New Column</source>
        <translation>Neue Spalte</translation>
    </message>
    <message>
        <source>splitting a column</source>
        <translation>Teilen einer Spalte</translation>
    </message>
    <message>
        <source>joining columns</source>
        <translation>Verbinden von Spalten</translation>
    </message>
    <message>
        <source>an SQL expression</source>
        <translation>einen SQL-Ausdruck</translation>
    </message>
    <message>
        <source>as its values are</source>
        <translation>wie ihre Werte sind</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Name it, and say what it is made of.</source>
        <translation>Geben Sie ihr einen Namen, und sagen Sie, woraus sie gemacht wird.</translation>
    </message>
    <message>
        <source>There is a column of this name already.</source>
        <translation>Es gibt schon eine Spalte dieses Namens.</translation>
    </message>
</context>
<context>
    <name>tranche::NoFileLabel</name>
    <message>
        <source>&lt;p style=&apos;font-size:x-large&apos;&gt;Drop a file here&lt;/p&gt;&lt;p&gt;or &lt;a href=&apos;browse&apos;&gt;choose one&lt;/a&gt;, &lt;a href=&apos;paste&apos;&gt;paste cells&lt;/a&gt;, or try &lt;a href=&apos;sample&apos;&gt;the sample&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:x-large&apos;&gt;Ziehen Sie eine Datei hierher&lt;/p&gt;&lt;p&gt;oder &lt;a href=&apos;browse&apos;&gt;wählen Sie eine&lt;/a&gt;, &lt;a href=&apos;paste&apos;&gt;fügen Sie Zellen ein&lt;/a&gt;, oder versuchen Sie &lt;a href=&apos;sample&apos;&gt;das Beispiel&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Imported last:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zuletzt importiert:&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>tranche::OfferLabel</name>
    <message>
        <source>Such a file went into the table %1 before: &lt;a href=&apos;take&apos;&gt;do the same&lt;/a&gt;.</source>
        <translation>Eine solche Datei kam schon in die Tabelle %1: &lt;a href=&apos;take&apos;&gt;ebenso machen&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Looks like the profile “%1”: &lt;a href=&apos;take&apos;&gt;use it&lt;/a&gt;.</source>
        <translation>Sieht aus wie das Profil „%1“: &lt;a href=&apos;take&apos;&gt;benutzen&lt;/a&gt;.</translation>
    </message>
    <message>
        <source> Missing here: %1.</source>
        <translation> Fehlt hier: %1.</translation>
    </message>
    <message>
        <source> New here: %1.</source>
        <translation> Neu hier: %1.</translation>
    </message>
    <message>
        <source>As in the earlier import into %1.</source>
        <translation>Wie beim früheren Import in %1.</translation>
    </message>
    <message>
        <source>With the profile “%1”.</source>
        <translation>Mit dem Profil „%1“.</translation>
    </message>
    <message>
        <source>Choose a Recipe</source>
        <translation>Rezept wählen</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>With the recipe %1.</source>
        <translation>Mit dem Rezept %1.</translation>
    </message>
</context>
<context>
    <name>tranche::OrderBox</name>
    <message>
        <source>taken for done</source>
        <translation>gilt als fertig</translation>
    </message>
    <message>
        <source>%1, import %2: %3</source>
        <translation>%1, Import %2: %3</translation>
    </message>
</context>
<context>
    <name>tranche::OrderView</name>
    <message>
        <source>What waits for what</source>
        <translation>Was auf was wartet</translation>
    </message>
    <message>
        <source>, after %1</source>
        <translation>, nach %1</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 Import</translation>
    </message>
    <message>
        <source>%1 imports</source>
        <translation>%1 Importe</translation>
    </message>
</context>
<context>
    <name>tranche::PreviewTableModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>%1 → NULL</source>
        <translation>%1 → NULL</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, wrong: %2</source>
        <translation>%1, falsch: %2</translation>
    </message>
</context>
<context>
    <name>tranche::ProfileView</name>
    <message>
        <source>Column profile</source>
        <translation>Profil der Spalte</translation>
    </message>
    <message>
        <source>No value is there twice.</source>
        <translation>Kein Wert kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Values that won&apos;t fit</source>
        <translation>Werte, die nicht passen</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 row so far, reading on…</source>
        <translation>%1 Zeile bisher, wird weiter gelesen…</translation>
    </message>
    <message>
        <source>%1 rows so far, reading on…</source>
        <translation>%1 Zeilen bisher, wird weiter gelesen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 value won&apos;t fit. Where it stands:</source>
        <translation>%1 Wert passt nicht. Wo er steht:</translation>
    </message>
    <message>
        <source>%1 values won&apos;t fit, such as:</source>
        <translation>%1 Werte passen nicht, etwa:</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>tranche::ProgramDialogs</name>
    <message>
        <source>About Tranche</source>
        <translation>Über Tranche</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tranche %1&lt;/b&gt;&lt;p&gt;Imports files into database tables in the background, in small chunks.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Tranche %1&lt;/b&gt;&lt;p&gt;Importiert Dateien im Hintergrund in Datenbanktabellen, in kleinen Abschnitten.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>tranche::QueueActions</name>
    <message>
        <source>&amp;Begin Now</source>
        <translation>&amp;Jetzt beginnen</translation>
    </message>
    <message>
        <source>Do not wait for the time at which the import was to begin</source>
        <translation>Nicht auf die Zeit warten, zu der der Import beginnen sollte</translation>
    </message>
    <message>
        <source>&amp;First in the Queue</source>
        <translation>Als &amp;Erster in der Warteschlange</translation>
    </message>
    <message>
        <source>Run the import before all others that wait</source>
        <translation>Den Import vor allen anderen ausführen, die warten</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>F&amp;rüher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;Take for Done…</source>
        <translation>Als &amp;fertig gelten lassen …</translation>
    </message>
    <message>
        <source>What waits for the import goes on as if it were done; asks for a note that says why</source>
        <translation>Was auf den Import wartet, geht weiter, als wäre er fertig; fragt nach einem Vermerk, warum</translation>
    </message>
    <message>
        <source>&amp;What Waits for It</source>
        <translation>&amp;Was auf ihn wartet</translation>
    </message>
    <message>
        <source>Show a picture of the imports that wait for this one, and of those that it waits for</source>
        <translation>Ein Bild der Importe zeigen, die auf diesen warten, und derer, auf die er wartet</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Warte&amp;schlange</translation>
    </message>
    <message>
        <source>Take for Done</source>
        <translation>Als fertig gelten lassen</translation>
    </message>
    <message>
        <source>What waits goes on as if this were done. Its rows stay as they are.
Why? The history keeps your note.</source>
        <translation>Was wartet, geht weiter, als wäre dies fertig. Seine Zeilen bleiben, wie sie sind.
Warum? Der Verlauf bewahrt Ihren Vermerk auf.</translation>
    </message>
    <message>
        <source>Nothing was taken for done: a note is needed that says why.</source>
        <translation>Nichts gilt als fertig: Ein Vermerk, warum, ist nötig.</translation>
    </message>
    <message>
        <source>&amp;Try Now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Change places with the import before it in the queue</source>
        <translation>Den Platz mit dem Import davor in der Warteschlange tauschen</translation>
    </message>
    <message>
        <source>Change places with the import behind it in the queue</source>
        <translation>Den Platz mit dem Import dahinter in der Warteschlange tauschen</translation>
    </message>
</context>
<context>
    <name>tranche::QueueWindow</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>Imports of a channel share its rules, and count in the channels above it. root stands above all: as many at once as the computer has cores, unless it is changed. An import into shop.db is in root.shop if no channel was chosen for it.</source>
        <translation>Importe eines Kanals teilen seine Regeln und zählen in den Kanälen darüber. root steht über allen: so viele zugleich, wie der Rechner Kerne hat, wenn es nicht geändert wird. Ein Import in shop.db ist in root.shop, wenn kein Kanal für ihn gewählt wurde.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Forget the rules of the channel; its imports stay, and count in those above it</source>
        <translation>Die Regeln des Kanals vergessen; seine Importe bleiben und zählen in denen darüber</translation>
    </message>
    <message>
        <source>Pa&amp;use All</source>
        <translation>Alle anhalte&amp;n</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>One channel a line: NAME:AT ONCE, then :sequential, :throttle=SECONDS, :paused. An asterisk is no limit. A channel whose line is taken away loses its rules.</source>
        <translation>Ein Kanal je Zeile: NAME:ZUGLEICH, dann :sequential, :throttle=SEKUNDEN, :paused. Ein Stern ist keine Grenze. Ein Kanal, dessen Zeile fehlt, verliert seine Regeln.</translation>
    </message>
    <message>
        <source>Channels as text</source>
        <translation>Kanäle als Text</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>What &amp;Waits</source>
        <translation>Was wa&amp;rtet</translation>
    </message>
    <message>
        <source>Al&amp;l That Wait</source>
        <translation>A&amp;lle, die warten</translation>
    </message>
    <message>
        <source>Picture of what waits</source>
        <translation>Bild dessen, was wartet</translation>
    </message>
    <message>
        <source>Import %1, what it waits for, and what waits for it. A press on one shows it.</source>
        <translation>Import %1, worauf er wartet, und was auf ihn wartet. Ein Klick auf einen zeigt ihn.</translation>
    </message>
    <message>
        <source>No import waits for another one. “After”, under More of the import page, makes one wait.</source>
        <translation>Kein Import wartet auf einen anderen. „Nach“, unter Mehr auf der Importseite, lässt einen warten.</translation>
    </message>
    <message>
        <source>All imports that wait for others, and what they wait for. A press on one shows it.</source>
        <translation>Alle Importe, die auf andere warten, und worauf sie warten. Ein Klick auf einen zeigt ihn.</translation>
    </message>
    <message>
        <source>%1 more are not shown.</source>
        <translation>%1 weitere sind nicht gezeigt.</translation>
    </message>
    <message>
        <source>More than %1 more are not shown.</source>
        <translation>Mehr als %1 weitere sind nicht gezeigt.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Res&amp;ume All</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
</context>
<context>
    <name>tranche::RatePlot</name>
    <message>
        <source>Rows a second over time</source>
        <translation>Zeilen je Sekunde über die Zeit</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>jetzt %1, höchstens %2</translation>
    </message>
    <message>
        <source>Rows a second over %1: %2</source>
        <translation>Zeilen je Sekunde über %1: %2</translation>
    </message>
    <message>
        <source>Rows a second: at most %1</source>
        <translation>Zeilen je Sekunde: höchstens %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>tranche::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>B&amp;latt</translation>
    </message>
    <message>
        <source>Sheet or file in the archive</source>
        <translation>Blatt oder Datei im Archiv</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Show how the file is read, to choose it otherwise</source>
        <translation>Zeigen, wie die Datei gelesen wird, um es anders zu wählen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>The character between two fields; choose one, or type it</source>
        <translation>Das Zeichen zwischen zwei Feldern; wählen Sie eines, oder tippen Sie es</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Anf&amp;ührung</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Lines before the header</source>
        <translation>Zeilen vor der Kopfzeile</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>What stands before a quote inside a quoted field</source>
        <translation>Was in einem umschlossenen Feld vor einem Anführungszeichen steht</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>Fußzeilen</translation>
    </message>
    <message>
        <source>Lines at the end of the file that are no data, such as totals</source>
        <translation>Zeilen am Ende der Datei, die keine Daten sind, etwa Summen</translation>
    </message>
    <message>
        <source>Lines behind the data</source>
        <translation>Zeilen hinter den Daten</translation>
    </message>
    <message>
        <source>Cell range</source>
        <translation>Zellbereich</translation>
    </message>
    <message>
        <source>All, or such as B3:F200</source>
        <translation>Alle, oder etwa B3:F200</translation>
    </message>
    <message>
        <source>Range of cells</source>
        <translation>Bereich von Zellen</translation>
    </message>
    <message>
        <source>Malformed rows</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Rows with stray quotes, or too few or too many fields</source>
        <translation>Zeilen mit verirrten Anführungszeichen, oder zu wenigen oder zu vielen Feldern</translation>
    </message>
    <message>
        <source>Surplus fields</source>
        <translation>Überzählige Felder</translation>
    </message>
    <message>
        <source>Fields beyond the last column that are not empty</source>
        <translation>Felder hinter der letzten Spalte, die nicht leer sind</translation>
    </message>
    <message>
        <source>Comment sign</source>
        <translation>Kommentarzeichen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Lines that begin with this are left out, such as #</source>
        <translation>Zeilen, die damit beginnen, werden ausgelassen, etwa #</translation>
    </message>
    <message>
        <source>Invalid bytes</source>
        <translation>Ungültige Bytes</translation>
    </message>
    <message>
        <source>Bytes that are no text in the encoding</source>
        <translation>Bytes, die in der Kodierung kein Text sind</translation>
    </message>
    <message>
        <source>File&apos;s name into</source>
        <translation>Name in Spalte</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>A column of the table that gets the file&apos;s name in every row</source>
        <translation>Eine Spalte der Tabelle, die in jeder Zeile den Dateinamen bekommt</translation>
    </message>
    <message>
        <source>Column for the name of the file</source>
        <translation>Spalte für den Namen der Datei</translation>
    </message>
    <message>
        <source>The encoding is not certain. These lines read differently; choose how they are right:</source>
        <translation>Die Kodierung ist nicht sicher. Diese Zeilen lesen sich verschieden; wählen Sie, wie sie richtig sind:</translation>
    </message>
    <message>
        <source>Lines as each encoding reads them</source>
        <translation>Zeilen, wie jede Kodierung sie liest</translation>
    </message>
    <message>
        <source>Delimited text (CSV, TSV)</source>
        <translation>Text mit Trennzeichen (CSV, TSV)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>2 rows</source>
        <translation>2 Zeilen</translation>
    </message>
    <message>
        <source>3 rows</source>
        <translation>3 Zeilen</translation>
    </message>
    <message>
        <source>Doubled quote</source>
        <translation>Doppeltes Anführungszeichen</translation>
    </message>
    <message>
        <source>Backslash</source>
        <translation>Umgekehrter Schrägstrich</translation>
    </message>
    <message>
        <source>Are errors</source>
        <translation>Sind Fehler</translation>
    </message>
    <message>
        <source>Are repaired</source>
        <translation>Werden repariert</translation>
    </message>
    <message>
        <source>Are replaced by “�”</source>
        <translation>Werden durch „�“ ersetzt</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Werden ausgelassen</translation>
    </message>
    <message>
        <source>Join the last column</source>
        <translation>Mit der letzten Spalte verbinden</translation>
    </message>
    <message>
        <source>Element t&amp;hat is a row</source>
        <translation>Element &amp;je Zeile</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>File in arc&amp;hive</source>
        <translation>Datei i&amp;m Archiv</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (wahrscheinlich)</translation>
    </message>
    <message>
        <source>Columns begin at</source>
        <translation>Spalten beginnen bei</translation>
    </message>
    <message>
        <source>The characters at which columns begin, counted from 1</source>
        <translation>Die Zeichen, an denen Spalten beginnen, ab 1 gezählt</translation>
    </message>
    <message>
        <source>The cells that count, such as B3:F200</source>
        <translation>Die Zellen, auf die es ankommt, etwa B3:F200</translation>
    </message>
    <message>
        <source> Of its %1 sheets, “%2” is imported; another one can be chosen.</source>
        <translation> Von ihren %1 Blättern wird „%2“ importiert; ein anderes kann gewählt werden.</translation>
    </message>
    <message>
        <source> Its rows are the elements “%1”; others can be chosen.</source>
        <translation> Ihre Zeilen sind die Elemente „%1“; andere können gewählt werden.</translation>
    </message>
    <message>
        <source> Of the %1 files in the archive, “%2” is imported; another one can be chosen.</source>
        <translation> Von den %1 Dateien im Archiv wird „%2“ importiert; eine andere kann gewählt werden.</translation>
    </message>
    <message>
        <source> Of its %1 tables, “%2” is imported; another one can be chosen.</source>
        <translation> Von ihren %1 Tabellen wird „%2“ importiert; eine andere kann gewählt werden.</translation>
    </message>
    <message>
        <source>Choose a file, or drop one anywhere on this window.</source>
        <translation>Wählen Sie eine Datei, oder ziehen Sie eine irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Automatic (none)</source>
        <translation>Automatisch (keines)</translation>
    </message>
    <message>
        <source>Automatic (%1 rows)</source>
        <translation>Automatisch (%1 Zeilen)</translation>
    </message>
    <message>
        <source>Automatic (yes)</source>
        <translation>Automatisch (ja)</translation>
    </message>
    <message>
        <source>Automatic (no)</source>
        <translation>Automatisch (nein)</translation>
    </message>
    <message>
        <source>Automatic (doubled)</source>
        <translation>Automatisch (doppelt)</translation>
    </message>
    <message>
        <source>delimited text</source>
        <translation>Text mit Trennzeichen</translation>
    </message>
    <message>
        <source>Automatic (%1, likely)</source>
        <translation>Automatisch (%1, wahrscheinlich)</translation>
    </message>
</context>
<context>
    <name>tranche::RemedyDialog</name>
    <message>
        <source>Also for the ne&amp;xt files: add it to the profile</source>
        <translation>Auch für die nä&amp;chsten Dateien: ins Profil aufnehmen</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2&lt;br&gt;Errors: %3. Chunks: %4.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2&lt;br&gt;Fehler: %3. Abschnitte: %4.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>For &amp;every value of “%1” with this kind of error, not only for “%2”</source>
        <translation>Für &amp;jeden Wert von „%1“ mit dieser Art Fehler, nicht nur für „%2“</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Replace it by</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Set it to &amp;NULL</source>
        <translation>Auf &amp;NULL setzen</translation>
    </message>
    <message>
        <source>Set it to the column&apos;s &amp;default</source>
        <translation>Auf den E&amp;rsatzwert der Spalte setzen</translation>
    </message>
    <message>
        <source>It is a da&amp;te, written</source>
        <translation>Es ist ein &amp;Datum der Form</translation>
    </message>
    <message>
        <source>It is a n&amp;umber with the decimal sign</source>
        <translation>Es ist eine &amp;Zahl mit dem Dezimalzeichen</translation>
    </message>
    <message>
        <source>Read the &amp;column from now on as</source>
        <translation>Die &amp;Spalte von jetzt an lesen als</translation>
    </message>
    <message>
        <source>&amp;Add it to the table that it refers to</source>
        <translation>In die &amp;Tabelle aufnehmen, auf die verwiesen wird</translation>
    </message>
    <message>
        <source>&amp;Leave these rows out of the import</source>
        <translation>Diese Zei&amp;len nicht importieren</translation>
    </message>
    <message>
        <source>Choose what is to be done with these rows.</source>
        <translation>Wählen Sie, was mit diesen Zeilen geschehen soll.</translation>
    </message>
    <message>
        <source>Looking what it would do…</source>
        <translation>Es wird nachgesehen, was sie täte…</translation>
    </message>
    <message>
        <source>&amp;Apply and Check the Chunk</source>
        <translation>An&amp;wenden und den Abschnitt prüfen</translation>
    </message>
    <message>
        <source>&amp;Apply and Import the Chunk</source>
        <translation>An&amp;wenden und den Abschnitt importieren</translation>
    </message>
    <message>
        <source>&amp;Apply and Check %1 Chunks</source>
        <translation>An&amp;wenden und %1 Abschnitte prüfen</translation>
    </message>
    <message>
        <source>&amp;Apply and Import %1 Chunks</source>
        <translation>An&amp;wenden und %1 Abschnitte importieren</translation>
    </message>
    <message>
        <source>Rows that change: %1, in %2. Chunks that are then without a known error: %3.</source>
        <translation>Zeilen, die sich ändern: %1, in %2. Abschnitte, die dann ohne bekannten Fehler sind: %3.</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 Abschnitte</translation>
    </message>
</context>
<context>
    <name>tranche::RepairTreeModel</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anders…</translation>
    </message>
    <message>
        <source>Whole rows</source>
        <translation>Ganze Zeilen</translation>
    </message>
    <message>
        <source>and %1 more value</source>
        <translation>und %1 weiterer Wert</translation>
    </message>
    <message>
        <source>and %1 more values</source>
        <translation>und %1 weitere Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>tranche::RepairView</name>
    <message>
        <source>Let the &amp;Good Rows In</source>
        <translation>&amp;Gute Zeilen importieren</translation>
    </message>
    <message>
        <source>Apply A&amp;ll Suggestions</source>
        <translation>A&amp;lle Vorschläge anwenden</translation>
    </message>
    <message>
        <source>Chun&amp;ks</source>
        <translation>Ab&amp;schnitte</translation>
    </message>
    <message>
        <source>The failed chunks and their files</source>
        <translation>Die fehlgeschlagenen Abschnitte und ihre Dateien</translation>
    </message>
    <message>
        <source>Failed chunks and their files</source>
        <translation>Fehlgeschlagene Abschnitte und ihre Dateien</translation>
    </message>
    <message>
        <source>What is wrong, by column, kind and value</source>
        <translation>Was falsch ist, nach Spalte, Art und Wert</translation>
    </message>
    <message>
        <source>Sho&amp;w All Bad Rows</source>
        <translation>Alle falschen Zeilen &amp;zeigen</translation>
    </message>
    <message>
        <source>Bad rows of the import</source>
        <translation>Falsche Zeilen des Imports</translation>
    </message>
    <message>
        <source>I&amp;mport Changed Rows</source>
        <translation>Geänderte Zeilen i&amp;mportieren</translation>
    </message>
    <message>
        <source>&amp;Open the Chunk of the Row</source>
        <translation>Abschnitt der Zeile &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Save All Failed Chunks…</source>
        <translation>Alle fehlgeschlagenen Abschnitte &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Import Fixed File…</source>
        <translation>Korrigierte &amp;Datei importieren…</translation>
    </message>
    <message>
        <source>&amp;Retry All Failed Chunks</source>
        <translation>Alle fehlgeschlagenen Abschnitte e&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>%1 chunk is run again.</source>
        <translation>%1 Abschnitt wird erneut ausgeführt.</translation>
    </message>
    <message>
        <source>%1 chunks are run again.</source>
        <translation>%1 Abschnitte werden erneut ausgeführt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without importing the bad rows that you changed?</source>
        <translation>Schließen, ohne die falschen Zeilen zu importieren, die Sie geändert haben?</translation>
    </message>
    <message>
        <source>%1 changed row would be lost.</source>
        <translation>%1 geänderte Zeile ginge verloren.</translation>
    </message>
    <message>
        <source>%1 changed rows would be lost.</source>
        <translation>%1 geänderte Zeilen gingen verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>%1 row more is in.</source>
        <translation>%1 Zeile mehr ist importiert.</translation>
    </message>
    <message>
        <source>%1 rows more are in.</source>
        <translation>%1 Zeilen mehr sind importiert.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1 good row goes in now; the bad ones stay here, to be repaired.</source>
        <translation>%1 gute Zeile wird jetzt importiert; die falschen bleiben hier zur Reparatur.</translation>
    </message>
    <message>
        <source>%1 good rows go in now; the bad ones stay here, to be repaired.</source>
        <translation>%1 gute Zeilen werden jetzt importiert; die falschen bleiben hier zur Reparatur.</translation>
    </message>
    <message>
        <source>%1 bad row</source>
        <translation>%1 falsche Zeile</translation>
    </message>
    <message>
        <source>%1 bad rows</source>
        <translation>%1 falsche Zeilen</translation>
    </message>
    <message>
        <source>whole rows</source>
        <translation>ganze Zeilen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Checking what you changed…</source>
        <translation>Ihre Änderungen werden geprüft…</translation>
    </message>
    <message>
        <source>%1 changed row is still wrong and stays.</source>
        <translation>%1 geänderte Zeile ist noch falsch und bleibt.</translation>
    </message>
    <message>
        <source>%1 changed rows are still wrong and stay.</source>
        <translation>%1 geänderte Zeilen sind noch falsch und bleiben.</translation>
    </message>
    <message>
        <source>%1 row is left out.</source>
        <translation>%1 Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>%1 Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 good row of the same chunks goes in with them.</source>
        <translation>%1 gute Zeile derselben Abschnitte wird mit ihnen importiert.</translation>
    </message>
    <message>
        <source>%1 good rows of the same chunks go in with them.</source>
        <translation>%1 gute Zeilen derselben Abschnitte werden mit ihnen importiert.</translation>
    </message>
    <message>
        <source>The table&apos;s own rules were not checked: %1</source>
        <translation>Die eigenen Regeln der Tabelle wurden nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Ch&amp;eck %1 Row</source>
        <translation>%1 Zeile &amp;prüfen</translation>
    </message>
    <message>
        <source>Ch&amp;eck %1 Rows</source>
        <translation>%1 Zeilen &amp;prüfen</translation>
    </message>
    <message>
        <source>I&amp;mport %1 Row</source>
        <translation>%1 Zeile i&amp;mportieren</translation>
    </message>
    <message>
        <source>I&amp;mport %1 Rows</source>
        <translation>%1 Zeilen i&amp;mportieren</translation>
    </message>
    <message>
        <source>Leave %1 Row O&amp;ut</source>
        <translation>%1 Zeile a&amp;uslassen</translation>
    </message>
    <message>
        <source>Leave %1 Rows O&amp;ut</source>
        <translation>%1 Zeilen a&amp;uslassen</translation>
    </message>
    <message>
        <source>%1 good row is being imported.</source>
        <translation>%1 gute Zeile wird importiert.</translation>
    </message>
    <message>
        <source>%1 good rows are being imported.</source>
        <translation>%1 gute Zeilen werden importiert.</translation>
    </message>
    <message>
        <source>%1 suggestion is applied, in %2.</source>
        <translation>%1 Vorschlag wird angewandt, in %2.</translation>
    </message>
    <message>
        <source>%1 suggestions are applied, in %2.</source>
        <translation>%1 Vorschläge werden angewandt, in %2.</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <translation>%1, in %2.</translation>
    </message>
    <message>
        <source>Your changes in %1 chunk are being imported.</source>
        <translation>Ihre Änderungen in %1 Abschnitt werden importiert.</translation>
    </message>
    <message>
        <source>Your changes in %1 chunks are being imported.</source>
        <translation>Ihre Änderungen in %1 Abschnitten werden importiert.</translation>
    </message>
    <message>
        <source>Import Changed Rows</source>
        <translation>Geänderte Zeilen importieren</translation>
    </message>
    <message>
        <source>No more rows are in: what was tried is still wrong.</source>
        <translation>Keine weiteren Zeilen sind importiert: Was versucht wurde, ist noch falsch.</translation>
    </message>
    <message>
        <source>Import Changed Rows (%1)</source>
        <translation>Geänderte Zeilen importieren (%1)</translation>
    </message>
    <message>
        <source>%1 changed row was not imported as you changed it: its chunk is not failed any more.</source>
        <translation>%1 geänderte Zeile wurde nicht so importiert, wie Sie sie geändert haben: Ihr Abschnitt ist nicht mehr fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 changed rows were not imported as you changed them: their chunks are not failed any more.</source>
        <translation>%1 geänderte Zeilen wurden nicht so importiert, wie Sie sie geändert haben: Ihre Abschnitte sind nicht mehr fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>tranche::ReportPanel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reports of one kind, such as nightly</source>
        <translation>Berichte einer Art, etwa nightly</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>As the report says itself</source>
        <translation>Wie der Bericht selbst sagt</translation>
    </message>
    <message>
        <source>Tables begin with</source>
        <translation>Tabellen beginnen mit</translation>
    </message>
    <message>
        <source>Each report is compared with the one before it of its profile: what broke, what was fixed, what is gone.</source>
        <translation>Jeder Bericht wird mit dem vorigen seines Profils verglichen: was neu fehlschlägt, was behoben ist, was entfallen ist.</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 2025-03-01T12:00:00Z.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie sie wie 2025-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>Test report, %1</source>
        <translation>Testbericht, %1</translation>
    </message>
    <message>
        <source>goes into %1, …</source>
        <translation>kommt in %1, …</translation>
    </message>
</context>
<context>
    <name>tranche::ReportTreeModel</name>
    <message>
        <source>Not in this report any more</source>
        <translation>Nicht mehr in diesem Bericht</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>tranche::ReportView</name>
    <message>
        <source>Which tests are shown</source>
        <translation>Welche Tests gezeigt werden</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>Part of the name of a test or suite</source>
        <translation>Teil des Namens eines Tests oder einer Testsuite</translation>
    </message>
    <message>
        <source>Suites with their tests</source>
        <translation>Testsuites mit ihren Tests</translation>
    </message>
    <message>
        <source>Times of the requests</source>
        <translation>Zeiten der Anfragen</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Der Bericht wird gelesen…</translation>
    </message>
    <message>
        <source>There is no test report.</source>
        <translation>Es gibt keinen Testbericht.</translation>
    </message>
    <message>
        <source>▲ The report breaks off: this is what could be read. It counts nowhere, and is compared with none.</source>
        <translation>▲ Der Bericht bricht ab: Das ist, was gelesen werden konnte. Er zählt nirgends und wird mit keinem verglichen.</translation>
    </message>
    <message>
        <source>▲ The report itself says that it has %1; these are those that are in it.</source>
        <translation>▲ Der Bericht sagt selbst, dass er %1 hat; das sind die, die in ihm stehen.</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation>%1 Test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>Comparing it with the report before…</source>
        <translation>Wird mit dem vorigen Bericht verglichen…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 kind</source>
        <translation>%1 Art</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 Arten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No test is of this kind.</source>
        <translation>Kein Test ist von dieser Art.</translation>
    </message>
</context>
<context>
    <name>tranche::ReportWindow</name>
    <message>
        <source>Report of the Import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Der Bericht wird gemacht…</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>-report</source>
        <translation>-bericht</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>tranche::RetentionPanel</name>
    <message>
        <source>&amp;Remove details of imports done more than</source>
        <translation>Einzelheiten von Im&amp;porten entfernen, fertig seit mehr als</translation>
    </message>
    <message>
        <source>Chunks, chunk files and errors of imports that are done or cancelled. Their rows in the history stay, and whatever has failed chunks keeps everything.</source>
        <translation>Abschnitte, Abschnittsdateien und Fehler von Importen, die fertig oder abgebrochen sind. Ihre Zeilen im Verlauf bleiben, und was fehlgeschlagene Abschnitte hat, behält alles.</translation>
    </message>
    <message>
        <source>Days that details of imports are kept</source>
        <translation>Tage, die Einzelheiten von Importen behalten werden</translation>
    </message>
    <message>
        <source> days ago</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Other days in c&amp;hannels</source>
        <translation>Andere Tage in &amp;Kanälen</translation>
    </message>
    <message>
        <source>Other numbers of days in channels</source>
        <translation>Andere Zahlen von Tagen in Kanälen</translation>
    </message>
    <message>
        <source>Of imports in these channels and below them; 0: for ever</source>
        <translation>Von Importen in diesen Kanälen und darunter; 0: für immer</translation>
    </message>
    <message>
        <source>Clean &amp;Up Now</source>
        <translation>&amp;Jetzt aufräumen</translation>
    </message>
    <message>
        <source>The history takes %1. The details of %2, about %3, could be removed now.</source>
        <translation>Der Verlauf belegt %1. Einzelheiten, die jetzt entfernt werden könnten: %2, etwa %3.</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 Import</translation>
    </message>
    <message>
        <source>%1 imports</source>
        <translation>%1 Importe</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Wird aufgeräumt …</translation>
    </message>
    <message>
        <source>Another program is cleaning up already.</source>
        <translation>Ein anderes Programm räumt schon auf.</translation>
    </message>
    <message>
        <source>The details of %1 were removed. The history takes %2 now; %3 were given back.</source>
        <translation>Entfernte Einzelheiten: %1. Der Verlauf belegt jetzt %2; %3 wurden zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>tranche::RowEdits</name>
    <message>
        <source>new row</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>removal of rows</source>
        <translation>Entfernen von Zeilen</translation>
    </message>
    <message>
        <source>change of the text</source>
        <translation>Ändern des Textes</translation>
    </message>
</context>
<context>
    <name>tranche::RunPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source> Nothing was written. Import sets wrong rows aside, to be mended then; remedies of this check in the job table go along.</source>
        <translation> Nichts wurde geschrieben. Der Import stellt falsche Zeilen zurück, um sie dann zu korrigieren; Abhilfen dieser Prüfung in der Auftragstabelle gehen mit.</translation>
    </message>
    <message>
        <source> Nothing was written: Import does it.</source>
        <translation> Nichts wurde geschrieben: Das tut „Importieren“.</translation>
    </message>
</context>
<context>
    <name>tranche::SampleTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#xa0;%</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Schnellste</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
</context>
<context>
    <name>tranche::SaveChunksDialog</name>
    <message>
        <source>Save All Failed Chunks</source>
        <translation>Alle fehlgeschlagenen Abschnitte speichern</translation>
    </message>
    <message>
        <source>Save the failed chunks of %1 as</source>
        <translation>Die fehlgeschlagenen Abschnitte von %1 speichern als</translation>
    </message>
    <message>
        <source>&amp;one file with all their rows</source>
        <translation>&amp;eine Datei mit allen ihren Zeilen</translation>
    </message>
    <message>
        <source>a s&amp;preadsheet (XLSX) with comments on the wrong cells</source>
        <translation>eine &amp;Arbeitsmappe (XLSX) mit Kommentaren an den falschen Zellen</translation>
    </message>
    <message>
        <source>a &amp;zip file, with a file for each chunk</source>
        <translation>eine &amp;Zip-Datei mit einer Datei je Abschnitt</translation>
    </message>
    <message>
        <source>a &amp;folder, with a file for each chunk</source>
        <translation>ein &amp;Ordner mit einer Datei je Abschnitt</translation>
    </message>
    <message>
        <source>Only the &amp;wrong rows</source>
        <translation>Nur die &amp;falschen Zeilen</translation>
    </message>
    <message>
        <source>Two columns in front: the row&apos;s &amp;line and what is wrong with it</source>
        <translation>Zwei Spalten &amp;vorn: die Zeile und was an ihr falsch ist</translation>
    </message>
    <message>
        <source>Mend the rows in any program and bring them back by Import Fixed File: by the line each row finds its place.</source>
        <translation>Korrigieren Sie die Zeilen in einem beliebigen Programm, und bringen Sie sie mit „Korrigierte Datei importieren“ zurück: Nach der Zeilennummer findet jede ihren Platz.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>%1-failed</source>
        <translation>%1-fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>tranche::SeriesPlot</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · ◆ rows failed</source>
        <translation> · ◆ Zeilen fehlgeschlagen</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>%1, the last one: %2</source>
        <translation>%1, der letzte: %2</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 Wert</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
</context>
<context>
    <name>tranche::SeriesTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
</context>
<context>
    <name>tranche::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Seconds to wait for a locked database</source>
        <translation>Sekunden Wartezeit auf eine gesperrte Datenbank</translation>
    </message>
    <message>
        <source>So long an import waits while another program has locked its database and writes nothing. Then it stops, and can be resumed.</source>
        <translation>So lange wartet ein Import, während ein anderes Programm seine Datenbank sperrt und nichts schreibt. Dann hält er an und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates in the windows</source>
        <translation>Von Texten, Zahlen und Daten in den Fenstern</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it</source>
        <translation>Hell, dunkel, oder wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Notify when an import has ended</source>
        <translation>&amp;Benachrichtigen, wenn ein Import beendet ist</translation>
    </message>
    <message>
        <source>Notify when an import has ended</source>
        <translation>Benachrichtigen, wenn ein Import beendet ist</translation>
    </message>
    <message>
        <source>A message of the desktop, with a button for the rows that failed</source>
        <translation>Eine Nachricht des Desktops, mit einem Knopf für die fehlgeschlagenen Zeilen</translation>
    </message>
    <message>
        <source>New imports</source>
        <translation>Neue Importe</translation>
    </message>
    <message>
        <source>Rows in a chun&amp;k</source>
        <translation>&amp;Zeilen eines Abschnitts</translation>
    </message>
    <message>
        <source>Rows in a chunk</source>
        <translation>Zeilen eines Abschnitts</translation>
    </message>
    <message>
        <source>A chunk goes in as a whole, or is set aside with its errors.</source>
        <translation>Ein Abschnitt wird als Ganzes importiert, oder mit seinen Fehlern zurückgestellt.</translation>
    </message>
    <message>
        <source>as many as fit the file</source>
        <translation>so viele, wie zur Datei passen</translation>
    </message>
    <message>
        <source>When a row is wron&amp;g</source>
        <translation>Wenn &amp;eine Zeile falsch ist</translation>
    </message>
    <message>
        <source>When a row is wrong</source>
        <translation>Wenn eine Zeile falsch ist</translation>
    </message>
    <message>
        <source>What becomes of the other rows of its chunk</source>
        <translation>Was aus den anderen Zeilen ihres Abschnitts wird</translation>
    </message>
    <message>
        <source>&amp;Words for “no value”</source>
        <translation>&amp;Wörter für „kein Wert“</translation>
    </message>
    <message>
        <source>Words for “no value”</source>
        <translation>Wörter für „kein Wert“</translation>
    </message>
    <message>
        <source>Read as NULL in columns of numbers, dates and such; counted, and told</source>
        <translation>In Spalten von Zahlen, Datumswerten und dergleichen als NULL gelesen; gezählt und genannt</translation>
    </message>
    <message>
        <source>auto: n/a, NULL, -- and the like; none; or your own words with commas between: auto, unknown</source>
        <translation>auto: n/a, NULL, -- und dergleichen; none; oder eigene Wörter mit Kommas dazwischen: auto, unbekannt</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Wait for a lock&amp;ed database</source>
        <translation>Auf &amp;gesperrte Datenbank warten</translation>
    </message>
    <message>
        <source>Then the import stops; what is in stays in, and it can be resumed.</source>
        <translation>Dann hält der Import an; was importiert ist, bleibt, und er kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>while the window is not in front</source>
        <translation>während das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>its whole chunk is set aside</source>
        <translation>ihr ganzer Abschnitt wird zurückgestellt</translation>
    </message>
    <message>
        <source>only that row is set aside</source>
        <translation>nur diese Zeile wird zurückgestellt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>tranche::SeveralFiles</name>
    <message>
        <source>Import Several Files</source>
        <translation>Mehrere Dateien importieren</translation>
    </message>
    <message>
        <source>Import the Files of a Folder</source>
        <translation>Dateien eines Ordners importieren</translation>
    </message>
</context>
<context>
    <name>tranche::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>Hauptfenster</translation>
    </message>
    <message>
        <source>Chunk window</source>
        <translation>Fenster des Abschnitts</translation>
    </message>
</context>
<context>
    <name>tranche::StateFilterList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Queued or paused</source>
        <translation>Wartet oder angehalten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nobody has looked at that yet</source>
        <translation>%1: hat noch niemand angesehen</translation>
    </message>
</context>
<context>
    <name>tranche::StepsDialog</name>
    <message>
        <source>Steps, in this order</source>
        <translation>Schritte, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Cut blanks off &amp;around</source>
        <translation>Leerzeichen am &amp;Rand entfernen</translation>
    </message>
    <message>
        <source>Several &amp;blanks become one</source>
        <translation>Mehrere &amp;Leerzeichen werden eines</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Buchstaben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>old =&gt; new, one in a line</source>
        <translation>alt =&gt; neu, eines je Zeile</translation>
    </message>
    <message>
        <source>&amp;NULL for</source>
        <translation>&amp;NULL für</translation>
    </message>
    <message>
        <source>Values that are NULL</source>
        <translation>Werte, die NULL sind</translation>
    </message>
    <message>
        <source>one value in a line</source>
        <translation>ein Wert je Zeile</translation>
    </message>
    <message>
        <source>If &amp;empty</source>
        <translation>&amp;Wenn leer</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>Wert, wenn leer</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>bleibt leer</translation>
    </message>
    <message>
        <source>If empty, the value abo&amp;ve</source>
        <translation>Wenn leer, der Wert &amp;darüber</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>&amp;Herausziehen</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Herausziehen</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Never emp&amp;ty</source>
        <translation>N&amp;ie leer</translation>
    </message>
    <message>
        <source>No value t&amp;wice in the file</source>
        <translation>Kein Wert &amp;zweimal in der Datei</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>bi&amp;s</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Len&amp;gth from</source>
        <translation>Län&amp;ge von</translation>
    </message>
    <message>
        <source>Shortest length</source>
        <translation>Kleinste Länge</translation>
    </message>
    <message>
        <source>to (&amp;characters)</source>
        <translation>bis (Zei&amp;chen)</translation>
    </message>
    <message>
        <source>Longest length</source>
        <translation>Größte Länge</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>&amp;Passt zu</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>An&amp;y of</source>
        <translation>Eines v&amp;on</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Is &amp;in</source>
        <translation>S&amp;teht in</translation>
    </message>
    <message>
        <source>Table and column that have it</source>
        <translation>Tabelle und Spalte, die es haben</translation>
    </message>
    <message>
        <source>table.column</source>
        <translation>tabelle.spalte</translation>
    </message>
    <message>
        <source>A val&amp;ue that is wrong</source>
        <translation>Ein &amp;falscher Wert</translation>
    </message>
    <message>
        <source>What becomes of a wrong value</source>
        <translation>Was aus einem falschen Wert wird</translation>
    </message>
    <message>
        <source>Steps and Rules of %1</source>
        <translation>Schritte und Regeln von %1</translation>
    </message>
    <message>
        <source>Steps and Rules of %1 Columns</source>
        <translation>Schritte und Regeln von %1 Spalten</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>wie sie dastehen</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Each Word With a Capital</source>
        <translation>Jedes Wort Groß Geschrieben</translation>
    </message>
    <message>
        <source>is set aside, as the import says</source>
        <translation>wird zurückgestellt, wie der Import sagt</translation>
    </message>
    <message>
        <source>sets its chunk aside</source>
        <translation>stellt seinen Abschnitt zurück</translation>
    </message>
    <message>
        <source>sets its row aside</source>
        <translation>stellt seine Zeile zurück</translation>
    </message>
    <message>
        <source>becomes NULL</source>
        <translation>wird NULL</translation>
    </message>
    <message>
        <source>becomes the value for empty ones</source>
        <translation>wird der Wert für leere</translation>
    </message>
    <message>
        <source>goes in as it stands</source>
        <translation>wird importiert, wie er dasteht</translation>
    </message>
</context>
<context>
    <name>tranche::StepsPreview</name>
    <message>
        <source>The values stay as they are.</source>
        <translation>Die Werte bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>tranche::StoreChanges</name>
    <message>
        <source>%1 import: </source>
        <translation>%1 Import: </translation>
    </message>
    <message>
        <source>%1 imports: </source>
        <translation>%1 Importe: </translation>
    </message>
</context>
<context>
    <name>tranche::StoreClient</name>
    <message>
        <source>The job store in %1 is gone: it was moved or deleted while it was open.</source>
        <translation>Der Auftragsspeicher in %1 ist weg: Er wurde verschoben oder gelöscht, während er offen war.</translation>
    </message>
    <message>
        <source>Put it back, or start Tranche anew, which begins a new history.</source>
        <translation>Bringen Sie ihn zurück, oder starten Sie Tranche neu; das beginnt einen neuen Verlauf.</translation>
    </message>
</context>
<context>
    <name>tranche::TableOffers</name>
    <message>
        <source>Append to %1 Instead</source>
        <translation>Stattdessen an %1 anhängen</translation>
    </message>
    <message>
        <source>&amp;Make a New Table %1</source>
        <translation>&amp;Neue Tabelle %1 anlegen</translation>
    </message>
</context>
<context>
    <name>tranche::TargetLine</name>
    <message>
        <source>→ &amp;Database</source>
        <translation>→ Daten&amp;bank</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>A SQLite database, new or existing</source>
        <translation>Eine SQLite-Datenbank, neu oder vorhanden</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>› &amp;Table</source>
        <translation>› &amp;Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Was schon da ist</translation>
    </message>
    <message>
        <source>Values that do not fit</source>
        <translation>Werte, die nicht passen</translation>
    </message>
    <message>
        <source>Key and Desi&amp;gn…</source>
        <translation>Schlüssel, Entwur&amp;f…</translation>
    </message>
    <message>
        <source>What tells rows, and how a table that is made will be: key, indexes, NOT NULL, SQL</source>
        <translation>Was Zeilen unterscheidet, und wie eine neue Tabelle wird: Schlüssel, Indexe, NOT NULL, SQL</translation>
    </message>
    <message>
        <source>create or append</source>
        <translation>anlegen oder anhängen</translation>
    </message>
    <message>
        <source>Create the table if it is missing, else append to it</source>
        <translation>Tabelle anlegen, wenn sie fehlt, sonst anhängen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>Create a new table</source>
        <translation>Neue Tabelle anlegen</translation>
    </message>
    <message>
        <source>append</source>
        <translation>anhängen</translation>
    </message>
    <message>
        <source>Append to the table</source>
        <translation>An die Tabelle anhängen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>Replace the table: the new one takes its place when it is whole</source>
        <translation>Tabelle ersetzen: Die neue tritt an ihre Stelle, wenn sie vollständig ist</translation>
    </message>
    <message>
        <source>upsert</source>
        <translation>ändern oder einfügen</translation>
    </message>
    <message>
        <source>Update rows by the table&apos;s key, insert the others</source>
        <translation>Zeilen nach dem Schlüssel der Tabelle ändern, die anderen einfügen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>Update rows by the table&apos;s key</source>
        <translation>Zeilen nach dem Schlüssel der Tabelle ändern</translation>
    </message>
    <message>
        <source>insert new</source>
        <translation>neue einfügen</translation>
    </message>
    <message>
        <source>Insert rows whose key is not there</source>
        <translation>Zeilen einfügen, deren Schlüssel nicht da ist</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Delete the rows that have the file&apos;s keys</source>
        <translation>Zeilen löschen, die Schlüssel der Datei haben</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>neue Tabelle</translation>
    </message>
    <message>
        <source>new database</source>
        <translation>neue Datenbank</translation>
    </message>
    <message>
        <source>exists, %1</source>
        <translation>vorhanden, %1</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 von %2 Spalten</translation>
    </message>
</context>
<context>
    <name>tranche::TargetPanel</name>
    <message>
        <source>&lt;br&gt;It will be &lt;b&gt;replaced&lt;/b&gt; when all rows of the file are in; its own rows go then.</source>
        <translation>&lt;br&gt;Sie wird &lt;b&gt;ersetzt&lt;/b&gt;, wenn alle Zeilen der Datei importiert sind; ihre eigenen Zeilen fallen dann weg.</translation>
    </message>
    <message>
        <source>&lt;br&gt;It will be &lt;b&gt;replaced&lt;/b&gt; when all rows of the file are in; its own %1 go then.</source>
        <translation>&lt;br&gt;Sie wird &lt;b&gt;ersetzt&lt;/b&gt;, wenn alle Zeilen der Datei importiert sind; ihre eigenen fallen dann weg: %1.</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>&lt;br&gt;It has no column for these of the file: %1.&lt;br&gt;They are left out as long as they have no field of the table in the row “Field”. A new table takes them all.</source>
        <translation>&lt;br&gt;Sie hat keine Spalte für diese der Datei: %1.&lt;br&gt;Sie bleiben weg, solange sie in der Zeile „Feld“ kein Feld der Tabelle haben. Eine neue Tabelle nimmt alle.</translation>
    </message>
    <message>
        <source>&lt;br&gt;It gets these new columns: %1.</source>
        <translation>&lt;br&gt;Sie bekommt diese neuen Spalten: %1.</translation>
    </message>
    <message>
        <source>&lt;br&gt;Rows are told by the key &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;br&gt;Zeilen werden nach dem Schlüssel &lt;b&gt;%1&lt;/b&gt; unterschieden.</translation>
    </message>
    <message>
        <source>&lt;br&gt;The rows of the file are added to those that are there; columns go where the names are the same.</source>
        <translation>&lt;br&gt;Die Zeilen der Datei kommen zu den vorhandenen hinzu; Spalten gehen dorthin, wo die Namen gleich sind.</translation>
    </message>
    <message>
        <source>&lt;br&gt;No column goes to %1: new rows have NULL there, or the field&apos;s default.</source>
        <translation>&lt;br&gt;Keine Spalte geht in %1: Neue Zeilen haben dort NULL oder den Ersatzwert des Feldes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; does not exist yet. It will be made, with a new table &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; gibt es noch nicht. Sie wird angelegt, mit einer neuen Tabelle &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has a table &lt;b&gt;%2&lt;/b&gt; already, with the columns %3.&lt;br&gt;It has no column for these of the file: %4.&lt;br&gt;So the rows go into a new table &lt;b&gt;%5&lt;/b&gt;, which will be made.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; hat schon eine Tabelle &lt;b&gt;%2&lt;/b&gt;, mit den Spalten %3.&lt;br&gt;Sie hat keine Spalte für diese der Datei: %4.&lt;br&gt;Also kommen die Zeilen in eine neue Tabelle &lt;b&gt;%5&lt;/b&gt;, die angelegt wird.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; exists. It has no table &lt;b&gt;%2&lt;/b&gt;: a new one will be made.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist vorhanden. Sie hat keine Tabelle &lt;b&gt;%2&lt;/b&gt;: Eine neue wird angelegt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has a table &lt;b&gt;%2&lt;/b&gt; with the columns %3.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; hat eine Tabelle &lt;b&gt;%2&lt;/b&gt; mit den Spalten %3.</translation>
    </message>
</context>
<context>
    <name>tranche::TermsChoices</name>
    <message>
        <source>one of the database</source>
        <translation>einer der Datenbank</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>gently: after 10 s, later 1 and 10 min, 12 times</source>
        <translation>sanft: nach 10 s, später 1 und 10 min, 12 Mal</translation>
    </message>
    <message>
        <source>as this pattern says</source>
        <translation>wie dieses Muster sagt</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
</context>
<context>
    <name>tranche::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>tranche::TrayPresence</name>
    <message>
        <source>Tranche: imports are running</source>
        <translation>Tranche: Importe laufen</translation>
    </message>
</context>
<context>
    <name>tranche::TypeDelegate</name>
    <message>
        <source>Type and format</source>
        <translation>Typ und Format</translation>
    </message>
</context>
<context>
    <name>tranche::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the removal back (%1)</source>
        <translation>Macht das Entfernen rückgängig (%1)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>tranche::UndoDialog</name>
    <message>
        <source>Take back also what others have &amp;changed since</source>
        <translation>Auch zurücknehmen, was andere seitdem &amp;geändert haben</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Take the rows of &lt;b&gt;%1&lt;/b&gt; back out of the table &lt;b&gt;%2&lt;/b&gt;?</source>
        <translation>Die Zeilen von &lt;b&gt;%1&lt;/b&gt; wieder aus der Tabelle &lt;b&gt;%2&lt;/b&gt; nehmen?</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>Es wird nachgesehen, was wegfiele…</translation>
    </message>
    <message>
        <source>Taking it back… Cancel leaves all as it was.</source>
        <translation>Wird zurückgenommen… „Abbrechen“ lässt alles, wie es war.</translation>
    </message>
</context>
<context>
    <name>tranche::ValuesWatch</name>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The file is too large to be read whole before the import.</source>
        <translation>Die Datei ist zu groß, um vor dem Import ganz gelesen zu werden.</translation>
    </message>
</context>
</TS>
