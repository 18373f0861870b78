<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AutomationText</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be reached: %3.</source>
        <translation>%1&#xa0;: %2 est inaccessible&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 holds what was taken before.</source>
        <translation>%1&#xa0;: %2 contient ce qui a déjà été pris.</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be imported.</source>
        <translation>%1&#xa0;: %2 ne peut pas être importé.</translation>
    </message>
    <message>
        <source>%1: %2 is import %3.</source>
        <translation>%1&#xa0;: %2 est l’import %3.</translation>
    </message>
    <message>
        <source>An automation needs a name of 1 to 200 letters.</source>
        <translation>Une automatisation a besoin d’un nom de 1 à 200 lettres.</translation>
    </message>
    <message>
        <source>There is an automation “%1” already.</source>
        <translation>Il y a déjà une automatisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or change it with --replace.</source>
        <translation>Choisissez un autre nom, ou modifiez-la avec --replace.</translation>
    </message>
    <message>
        <source>The folder whose files are imported is missing.</source>
        <translation>Le dossier dont les fichiers sont importés manque.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>folder not reachable since %1</source>
        <translation>dossier inaccessible depuis %1</translation>
    </message>
    <message>
        <source>waits for the profile “%1”</source>
        <translation>attend le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 en échec</translation>
    </message>
    <message>
        <source>taken before</source>
        <translation>déjà pris</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>being taken</source>
        <translation>en cours de prise</translation>
    </message>
    <message>
        <source>It was taken already.</source>
        <translation>Il a déjà été pris.</translation>
    </message>
    <message>
        <source>It was taken already: import %1.</source>
        <translation>Il a déjà été pris&#xa0;: import %1.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read: %2.</source>
        <translation>Le dossier %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its name is no UTF-8.</source>
        <translation>Son nom n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>jour du mois</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>It takes five fields: minute, hour, day of the month, month, day of the week; such as “30 6 * * mon-fri”.</source>
        <translation>Elle a cinq champs&#xa0;: minute, heure, jour du mois, mois, jour de la semaine&#xa0;; par exemple «&#xa0;30 6 * * mon-fri&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no %2 from %3 to %4.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas&#xa0;: %2 de %3 à %4.</translation>
    </message>
    <message>
        <source>“%1”: a step stands behind * or a range, such as */5 or 8-18/2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un pas se met après * ou un intervalle, comme */5 ou 8-18/2.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«&#xa0;%1&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is no cron expression.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression cron.</translation>
    </message>
    <message>
        <source>“%1”: there is no such day.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to %2: %3.</source>
        <translation>%1 ne peut pas être déplacé vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Somebody has taken it away.</source>
        <translation>Quelqu’un l’a enlevé.</translation>
    </message>
    <message>
        <source>Another file has its name since.</source>
        <translation>Un autre fichier porte son nom depuis.</translation>
    </message>
    <message>
        <source>The automation “%1” says no database that the rows go to.</source>
        <translation>L’automatisation «&#xa0;%1&#xa0;» ne nomme aucune base de données pour les lignes.</translation>
    </message>
    <message>
        <source>Name it with --into, or in its profile.</source>
        <translation>Nommez-la avec --into, ou dans son profil.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 06:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure comme 06:30.</translation>
    </message>
    <message>
        <source>“%1” says no time.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit aucune heure.</translation>
    </message>
    <message>
        <source>There are: always, start, “daily 06:30”, “weekly mon,fri 07:00” and “cron 30 6 * * 1-5”.</source>
        <translation>Il y a&#xa0;: always, start, «&#xa0;daily 06:30&#xa0;», «&#xa0;weekly mon,fri 07:00&#xa0;» et «&#xa0;cron 30 6 * * 1-5&#xa0;».</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>when watching begins</source>
        <translation>quand la surveillance commence</translation>
    </message>
    <message>
        <source>daily at %1</source>
        <translation>chaque jour à %1</translation>
    </message>
    <message>
        <source>weekly: %1</source>
        <translation>chaque semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is whole.</source>
        <translation>Il est complet.</translation>
    </message>
    <message>
        <source>It has changed within the last %1 seconds.</source>
        <translation>Il a changé dans les %1 dernières secondes.</translation>
    </message>
    <message>
        <source>A program has it open for writing.</source>
        <translation>Un programme l’a ouvert en écriture.</translation>
    </message>
    <message>
        <source>Its marker (%1) is not there.</source>
        <translation>Son marqueur (%1) n’est pas là.</translation>
    </message>
    <message>
        <source>on; files may also be taken by %1</source>
        <translation>active&#xa0;; des fichiers peuvent aussi être pris par %1</translation>
    </message>
</context>
<context>
    <name>ChunkColumns</name>
    <message>
        <source>(surplus)</source>
        <translation>(en trop)</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
</context>
<context>
    <name>ChunkStateText</name>
    <message>
        <source>%1 · lines %2 to %3</source>
        <translation>%1 · lignes %2 à %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;checked&lt;/b&gt;: its rows would be imported.</source>
        <translation>&lt;b&gt;vérifié&lt;/b&gt;&#xa0;: ses lignes seraient importées.</translation>
    </message>
    <message>
        <source>&lt;b&gt;done&lt;/b&gt;: its rows are in.</source>
        <translation>&lt;b&gt;terminé&lt;/b&gt;&#xa0;: ses lignes sont importées.</translation>
    </message>
    <message>
        <source>&lt;b&gt;skipped&lt;/b&gt;: %1</source>
        <translation>&lt;b&gt;ignoré&lt;/b&gt;&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file was only checked, nothing was written.</source>
        <translation>le fichier a seulement été vérifié, rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 of its %2 rows are in; those that were set aside are shown here.</source>
        <translation>%1 de ses %2 lignes sont importées&#xa0;; celles mises de côté sont affichées ici.</translation>
    </message>
    <message>
        <source>none of its rows are in.</source>
        <translation>aucune de ses lignes n&apos;est importée.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2 Attempt: %3.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&#xa0;: %2 Tentative&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>▲ %1 would still fail: %2. Nothing was written.</source>
        <translation>▲ %1 échouerait encore&#xa0;: %2. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>▲ %1 is still failed: %2. None of these rows went in.</source>
        <translation>▲ %1 est toujours en échec&#xa0;: %2. Aucune de ces lignes n&apos;a été importée.</translation>
    </message>
    <message>
        <source>%1 row would be imported</source>
        <translation>%1 ligne serait importée</translation>
    </message>
    <message>
        <source>%1 row is in</source>
        <translation>%1 ligne est importée</translation>
    </message>
    <message>
        <source>%1 rows would be imported</source>
        <translation>%1 lignes seraient importées</translation>
    </message>
    <message>
        <source>%1 rows are in</source>
        <translation>%1 lignes sont importées</translation>
    </message>
    <message>
        <source>✔ %1: %2. Nothing was written.</source>
        <translation>✔ %1&#xa0;: %2. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>✔ %1: %2.</source>
        <translation>✔ %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No chunk of the import is failed any more.</source>
        <translation>Plus aucun lot de l&apos;import n&apos;est en échec.</translation>
    </message>
    <message>
        <source>Failed chunks left: %1. The next one is below.</source>
        <translation>Lots encore en échec&#xa0;: %1. Le suivant est ci-dessous.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Read as NULL</source>
        <translation>Lire comme NULL</translation>
    </message>
    <message>
        <source>Won&apos;t fit</source>
        <translation>Ne conviennent pas</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (toutes)</translation>
    </message>
    <message>
        <source>First by letters</source>
        <translation>Première par ordre alphabétique</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>La plus ancienne</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>La plus petite</translation>
    </message>
    <message>
        <source>Last by letters</source>
        <translation>Dernière par ordre alphabétique</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 caractère</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 à %2 caractères</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 à moins de %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 valeur</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>%1. The most lie here: %2.</source>
        <translation>%1. La plupart sont ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 range of values</source>
        <translation>%1 intervalle de valeurs</translation>
    </message>
    <message>
        <source>%1 ranges of values</source>
        <translation>%1 intervalles de valeurs</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>part %1 of %2, split at %3</source>
        <translation>partie %1 de %2, coupée à %3</translation>
    </message>
    <message>
        <source>%1, joined by %2</source>
        <translation>%1, joints par %2</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>calculée&#xa0;: %1</translation>
    </message>
    <message>
        <source>blanks around are cut off</source>
        <translation>les espaces autour sont retirés</translation>
    </message>
    <message>
        <source>several blanks become one</source>
        <translation>plusieurs espaces deviennent un seul</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>Each Word With a Capital</source>
        <translation>Chaque Mot Avec Une Majuscule</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>%1 other values are replaced</source>
        <translation>%1 autres valeurs sont remplacées</translation>
    </message>
    <message>
        <source>NULL for %1</source>
        <translation>NULL pour %1</translation>
    </message>
    <message>
        <source>%1 where it is empty</source>
        <translation>%1 si vide</translation>
    </message>
    <message>
        <source>the value above where it is empty</source>
        <translation>la valeur du dessus si vide</translation>
    </message>
    <message>
        <source>only what matches %1</source>
        <translation>seulement ce qui correspond à %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 d&apos;au moins %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 d&apos;au plus %2</translation>
    </message>
    <message>
        <source>never empty</source>
        <translation>jamais vide</translation>
    </message>
    <message>
        <source>no value twice</source>
        <translation>aucune valeur en double</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>une longueur</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>correspond à %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>is in %1.%2</source>
        <translation>figure dans %1.%2</translation>
    </message>
    <message>
        <source>a wrong value becomes NULL</source>
        <translation>une valeur erronée devient NULL</translation>
    </message>
    <message>
        <source>a wrong value becomes the default</source>
        <translation>une valeur erronée devient la valeur par défaut</translation>
    </message>
    <message>
        <source>a wrong value stays as it stands</source>
        <translation>une valeur erronée reste telle quelle</translation>
    </message>
    <message>
        <source>a wrong value sets its chunk aside</source>
        <translation>une valeur erronée met son lot de côté</translation>
    </message>
    <message>
        <source>a wrong value sets its row aside</source>
        <translation>une valeur erronée met sa ligne de côté</translation>
    </message>
    <message>
        <source>looked up in %1.%2</source>
        <translation>recherchée dans %1.%2</translation>
    </message>
    <message>
        <source>goes to %1 as in an earlier import</source>
        <translation>va dans %1, comme lors d&apos;un import précédent</translation>
    </message>
    <message>
        <source>goes to %1: the names are alike (%2 %)</source>
        <translation>va dans %1&#xa0;: les noms se ressemblent (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>goes to %1 by its place: the file names no columns</source>
        <translation>va dans %1 par sa position&#xa0;: le fichier ne nomme pas de colonnes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>--to is missing: where it is saved; - is standard output for a single chunk.</source>
        <translation>--to manque&#xa0;: où enregistrer&#xa0;; - est la sortie standard, pour un seul lot.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 was saved as %3.</source>
        <translation>Le lot %1 de l&apos;import %2 a été enregistré sous %3.</translation>
    </message>
    <message>
        <source>%1 failed chunks of import %2 were saved to %3.</source>
        <translation>%1 lots en échec de l&apos;import %2 ont été enregistrés dans %3.</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 lots</translation>
    </message>
    <message>
        <source>%1 of %2 chunks that were checked again would go in.</source>
        <translation>%1 des %2 lots revérifiés seraient importés.</translation>
    </message>
    <message>
        <source>%1 of %2 chunks that were run again are in.</source>
        <translation>%1 des %2 lots relancés sont importés.</translation>
    </message>
    <message>
        <source>--deleted: “%1” is neither skip nor keep.</source>
        <translation>--deleted&#xa0;: «&#xa0;%1&#xa0;» n&apos;est ni skip ni keep.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 is queued to be run again already; nothing else was tried.</source>
        <translation>Le lot %1 de l&apos;import %2 attend déjà d&apos;être relancé&#xa0;; rien d&apos;autre n&apos;a été tenté.</translation>
    </message>
    <message>
        <source>Wait for it with “tranche-cli wait %1”, or cancel that first.</source>
        <translation>Attendez-le avec «&#xa0;tranche-cli wait %1&#xa0;», ou annulez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 is done already; it was not run again.</source>
        <translation>Le lot %1 de l&apos;import %2 est déjà terminé&#xa0;; il n&apos;a pas été relancé.</translation>
    </message>
    <message>
        <source>Done already, and not run again: chunk %1.</source>
        <translation>Déjà terminé, non relancé&#xa0;: lot %1.</translation>
    </message>
    <message>
        <source>Given up by decision, and not run again: chunk %1.</source>
        <translation>Abandonné par décision, non relancé&#xa0;: lot %1.</translation>
    </message>
    <message>
        <source>The file holds no rows: nothing was tried, and %1 chunk is failed as it was.</source>
        <translation>Le fichier ne contient aucune ligne&#xa0;: rien n&apos;a été tenté, et %1 lot reste en échec.</translation>
    </message>
    <message>
        <source>The file holds no rows: nothing was tried, and %1 chunks are failed as they were.</source>
        <translation>Le fichier ne contient aucune ligne&#xa0;: rien n&apos;a été tenté, et %1 lots restent en échec.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>Import %1 has no chunk %2.</source>
        <translation>L&apos;import %1 n&apos;a pas de lot %2.</translation>
    </message>
    <message>
        <source>No chunk of import %1 is failed: there is nothing to run again.</source>
        <translation>Aucun lot de l&apos;import %1 n&apos;est en échec&#xa0;: il n&apos;y a rien à relancer.</translation>
    </message>
    <message>
        <source>remedy takes --column, and one of --set TEXT, --null, --default, --date FORM, --decimal CHARACTER, --as TYPE, --add-reference and --skip.</source>
        <translation>remedy demande --column et l&apos;un de --set TEXT, --null, --default, --date FORM, --decimal CHARACTER, --as TYPE, --add-reference et --skip.</translation>
    </message>
    <message>
        <source>No error of a failed chunk is like that; nothing was changed.</source>
        <translation>Aucune erreur d&apos;un lot en échec n&apos;est de ce genre&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 in %2 would change; the values of %3 would then be right.</source>
        <translation>%1 dans %2 changeraient&#xa0;; les valeurs de %3 seraient alors correctes.</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>--note is missing: why the chunk is given up.</source>
        <translation>--note manque&#xa0;: pourquoi le lot est abandonné.</translation>
    </message>
    <message>
        <source>Chunk %1 is given up, by decision.</source>
        <translation>Le lot %1 est abandonné, par décision.</translation>
    </message>
    <message>
        <source>Usage: tranche-cli %1 %2 [options]

%3.

Options:
</source>
        <translation>Utilisation&#xa0;: tranche-cli %1 %2 [options]

%3.

Options&#xa0;:
</translation>
    </message>
    <message>
        <source>Tranche imports files into database tables, in small chunks: a chunk that fails keeps its error and its lines,
the others go in.

Usage: tranche-cli COMMAND [arguments] [options]

Commands:
</source>
        <translation>Tranche importe des fichiers dans des tables de bases de données, par petits lots&#xa0;: un lot qui échoue garde
son erreur et ses lignes, les autres sont importés.

Utilisation&#xa0;: tranche-cli COMMANDE [arguments] [options]

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>  show the version</source>
        <translation>  affiche la version</translation>
    </message>
    <message>
        <source>Options of import, validate and sniff:</source>
        <translation>Options de import, validate et sniff&#xa0;:</translation>
    </message>
    <message>
        <source>Options of import:</source>
        <translation>Options de import&#xa0;:</translation>
    </message>
    <message>
        <source>Options of jobs and chunks:</source>
        <translation>Options de jobs et chunks&#xa0;:</translation>
    </message>
    <message>
        <source>Options of rebuild:</source>
        <translation>Options de rebuild&#xa0;:</translation>
    </message>
    <message>
        <source>Options of save-chunk and save-chunks:</source>
        <translation>Options de save-chunk et save-chunks&#xa0;:</translation>
    </message>
    <message>
        <source>Options of errors:</source>
        <translation>Options de errors&#xa0;:</translation>
    </message>
    <message>
        <source>Options of retry:</source>
        <translation>Options de retry&#xa0;:</translation>
    </message>
    <message>
        <source>Options of remedy:</source>
        <translation>Options de remedy&#xa0;:</translation>
    </message>
    <message>
        <source>Options of skip:</source>
        <translation>Options de skip&#xa0;:</translation>
    </message>
    <message>
        <source>Options of undo:</source>
        <translation>Options de undo&#xa0;:</translation>
    </message>
    <message>
        <source>Options of lineage:</source>
        <translation>Options de lineage&#xa0;:</translation>
    </message>
    <message>
        <source>Options of serve:</source>
        <translation>Options de serve&#xa0;:</translation>
    </message>
    <message>
        <source>serves the local import API on http://127.0.0.1 until it is interrupted, and runs what it takes</source>
        <translation>sert l&apos;API d&apos;import locale sur http://127.0.0.1 jusqu&apos;à son interruption, et exécute ce qu&apos;elle accepte</translation>
    </message>
    <message>
        <source>the port to listen on (default: 8733; 0: any free one)</source>
        <translation>le port d&apos;écoute (par défaut&#xa0;: 8733&#xa0;; 0&#xa0;: n&apos;importe quel port libre)</translation>
    </message>
    <message>
        <source>make a new key, which calls have to bring in the header x-api-key</source>
        <translation>créer une nouvelle clé, que les appels doivent porter dans l&apos;en-tête x-api-key</translation>
    </message>
    <message>
        <source>the largest file that is taken, such as 500M (default: 10G)</source>
        <translation>le plus grand fichier accepté, comme 500M (par défaut&#xa0;: 10G)</translation>
    </message>
    <message>
        <source>take no more files while so many imports are queued</source>
        <translation>ne plus accepter de fichiers tant que ce nombre d&apos;imports attend</translation>
    </message>
    <message>
        <source>pages that may call it, such as https://reports.example (default: none)</source>
        <translation>pages autorisées à l&apos;appeler, comme https://reports.example (par défaut&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>only take files, and leave them to other runners</source>
        <translation>seulement accepter les fichiers, et laisser d&apos;autres processus les exécuter</translation>
    </message>
    <message>
        <source>--port: a port is at most %1.</source>
        <translation>--port&#xa0;: un port vaut au plus %1.</translation>
    </message>
    <message>
        <source>Options of wait:</source>
        <translation>Options de wait&#xa0;:</translation>
    </message>
    <message>
        <source>Options of recipe:</source>
        <translation>Options de recipe&#xa0;:</translation>
    </message>
    <message>
        <source>Options of profiles:</source>
        <translation>Options de profiles&#xa0;:</translation>
    </message>
    <message>
        <source>
Exit status: 0 all rows are in (or valid); 1 ended with failed chunks or rejected rows; 2 the call is wrong;
3 it could not run (file, target or job store unusable); 4 cancelled or paused.
</source>
        <translation>
Code de retour&#xa0;: 0 toutes les lignes sont importées (ou valides)&#xa0;; 1 terminé avec des lots en échec ou des lignes refusées&#xa0;; 2 appel erroné&#xa0;;
3 exécution impossible (fichier, cible ou dépôt des imports inutilisable)&#xa0;; 4 annulé ou en pause.
</translation>
    </message>
    <message>
        <source>No command is named.</source>
        <translation>Aucune commande n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”: an argument is empty, the name is missing.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un argument est vide, le nom manque.</translation>
    </message>
    <message>
        <source>“%1” takes: %2.</source>
        <translation>«&#xa0;%1&#xa0;» attend&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>aucun argument</translation>
    </message>
    <message>
        <source>--into is missing: the database that the rows go to.</source>
        <translation>--into manque&#xa0;: la base de données où vont les lignes.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>--state: “%1” is no state.</source>
        <translation>--state&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un état.</translation>
    </message>
    <message>
        <source>in %1 chunk</source>
        <translation>dans %1 lot</translation>
    </message>
    <message>
        <source>in %1 chunks</source>
        <translation>dans %1 lots</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>, chunk %1</source>
        <translation>, lot %1</translation>
    </message>
    <message>
        <source>--from is missing: the database whose ledger tells what was imported.</source>
        <translation>--from manque&#xa0;: la base de données dont le registre dit ce qui a été importé.</translation>
    </message>
    <message>
        <source>%1 imports were added to the history.</source>
        <translation>%1 imports ont été ajoutés à l&apos;historique.</translation>
    </message>
    <message>
        <source> Should its rows go in once more? They are skipped otherwise. [y/N]</source>
        <translation> Faut-il importer ses lignes encore une fois&#xa0;? Sinon elles sont ignorées. [o/N]</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>Arrêté&#xa0;: rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source> Its rows are compared with the table&apos;s.</source>
        <translation> Ses lignes sont comparées à celles de la table.</translation>
    </message>
    <message>
        <source> Its rows go in once more; --skip-duplicate would do nothing.</source>
        <translation> Ses lignes sont importées encore une fois&#xa0;; --skip-duplicate ne ferait rien.</translation>
    </message>
    <message>
        <source>%1 will be checked for %2 of %3 in the background; nothing goes in. Follow it with: tranche-cli wait %4</source>
        <translation>%1 sera vérifié pour %2 de %3 en arrière-plan&#xa0;; rien n&apos;est importé. Suivez-le avec&#xa0;: tranche-cli wait %4</translation>
    </message>
    <message>
        <source>%1 will be imported into %2 of %3 in the background. Follow it with: tranche-cli wait %4</source>
        <translation>%1 sera importé dans %2 de %3 en arrière-plan. Suivez-le avec&#xa0;: tranche-cli wait %4</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, feuille %2</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty, and was left out.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est vide et a été omise.</translation>
    </message>
    <message>
        <source>What was checked will be imported in the background. Follow it with: tranche-cli wait %1</source>
        <translation>Ce qui a été vérifié sera importé en arrière-plan. Suivez-le avec&#xa0;: tranche-cli wait %1</translation>
    </message>
    <message>
        <source>%1: hidden sheets, which were left out: %2.</source>
        <translation>%1&#xa0;: feuilles masquées, qui ont été omises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import has not ended yet.</source>
        <translation>L&apos;import n&apos;est pas encore terminé.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>Rien n&apos;attend.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 of %4: %5
</source>
        <translation>%1&#xa0;: %2 → %3 de %4&#xa0;: %5
</translation>
    </message>
    <message>
        <source>   %1 row read = %2 imported + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s
</source>
        <translation>   %1 ligne lue = %2 importées + %3 en échec + %4 ignorées&#xa0;; %5 lignes de texte&#xa0;; %6 s, %7 lignes/s
</translation>
    </message>
    <message>
        <source>   %1 rows read = %2 imported + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s
</source>
        <translation>   %1 lignes lues = %2 importées + %3 en échec + %4 ignorées&#xa0;; %5 lignes de texte&#xa0;; %6 s, %7 lignes/s
</translation>
    </message>
    <message>
        <source>   %1 warnings; all of them: tranche-cli errors %2 --warnings
</source>
        <translation>   %1 avertissements&#xa0;; tous&#xa0;: tranche-cli errors %2 --warnings
</translation>
    </message>
    <message>
        <source>      line %1%2: %3
</source>
        <translation>      ligne %1%2&#xa0;: %3
</translation>
    </message>
    <message>
        <source>      and %1 more errors
</source>
        <translation>      et %1 erreurs de plus
</translation>
    </message>
    <message>
        <source>   and %1 more failed chunks
</source>
        <translation>   et %1 lots en échec de plus
</translation>
    </message>
    <message>
        <source>   Fix a chunk: tranche-cli save-chunk %1 %2 --to fixed.csv; edit it; tranche-cli retry %1 %2 --file fixed.csv
</source>
        <translation>   Corriger un lot&#xa0;: tranche-cli save-chunk %1 %2 --to fixed.csv&#xa0;; le modifier&#xa0;; tranche-cli retry %1 %2 --file fixed.csv
</translation>
    </message>
    <message>
        <source>  %1 error</source>
        <translation>  %1 erreur</translation>
    </message>
    <message>
        <source>  %1 errors</source>
        <translation>  %1 erreurs</translation>
    </message>
    <message>
        <source>, attempt %1</source>
        <translation>, tentative %1</translation>
    </message>
    <message>
        <source>There are no imports yet.
</source>
        <translation>Il n&apos;y a pas encore d&apos;imports.
</translation>
    </message>
    <message>
        <source>  %1: “%2”, or “%3”: %4
</source>
        <translation>  %1&#xa0;: «&#xa0;%2&#xa0;», ou «&#xa0;%3&#xa0;»&#xa0;: %4
</translation>
    </message>
    <message>
        <source>, %1, separator %2, quote %3, escape %4, %5</source>
        <translation>, %1, séparateur %2, guillemet %3, échappement %4, %5</translation>
    </message>
    <message>
        <source>, %1 header row(s), confidence %2
</source>
        <translation>, lignes d&apos;en-tête&#xa0;: %1, confiance %2
</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (probable)</translation>
    </message>
    <message>
        <source>            written as %1
</source>
        <translation>            écrit comme %1
</translation>
    </message>
    <message>
        <source>            %1 sampled value(s) are no such %2, the first is “%3”
</source>
        <translation>            valeurs de l&apos;échantillon qui ne conviennent pas (%2)&#xa0;: %1, la première est «&#xa0;%3&#xa0;»
</translation>
    </message>
    <message>
        <source>What import %1 was asked for is not known: its history was brought back from the database&apos;s ledger.</source>
        <translation>Ce qui était demandé à l&apos;import %1 n&apos;est pas connu&#xa0;: son historique vient du registre de la base de données.</translation>
    </message>
    <message>
        <source>%1: %2 columns, %3 value rules%4%5
</source>
        <translation>%1&#xa0;: colonnes&#xa0;: %2, règles de valeurs&#xa0;: %3%4%5
</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, pour %1</translation>
    </message>
    <message>
        <source>, into %1</source>
        <translation>, dans %1</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>Il n&apos;y a pas de profils.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” was written to %2.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été écrit dans %2.</translation>
    </message>
    <message>
        <source>The profile “%1” was made.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été créé.</translation>
    </message>
    <message>
        <source>--from is missing: the import whose choices are kept.</source>
        <translation>--from manque&#xa0;: l&apos;import dont les choix sont gardés.</translation>
    </message>
    <message>
        <source>“profiles %1”: there are %2.</source>
        <translation>«&#xa0;profiles %1&#xa0;»&#xa0;: il y a %2.</translation>
    </message>
    <message>
        <source>“profiles %1” takes %2 name(s).</source>
        <translation>«&#xa0;profiles %1&#xa0;» attend des noms&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” was removed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>The profile “%1” is “%2” now.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» s&apos;appelle désormais «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source> It is brought back into the history by: tranche-cli rebuild --from DATABASE</source>
        <translation> Il revient dans l&apos;historique avec&#xa0;: tranche-cli rebuild --from DATABASE</translation>
    </message>
    <message>
        <source>Stopping when what was written is safe; a second signal ends at once.</source>
        <translation>Arrêt dès que ce qui est écrit est en sûreté&#xa0;; un second signal arrête tout de suite.</translation>
    </message>
    <message>
        <source>Paused. Go on with: tranche-cli resume %1</source>
        <translation>En pause. Continuez avec&#xa0;: tranche-cli resume %1</translation>
    </message>
    <message>
        <source>--table is missing: the table of the row.</source>
        <translation>--table manque&#xa0;: la table de la ligne.</translation>
    </message>
    <message>
        <source>lineage takes --row KEY or --where COLUMN=VALUE: which row is meant.</source>
        <translation>lineage demande --row KEY ou --where COLUMN=VALUE&#xa0;: de quelle ligne il s&apos;agit.</translation>
    </message>
    <message>
        <source>--where: “%1” is not of the form COLUMN=VALUE.</source>
        <translation>--where&#xa0;: «&#xa0;%1&#xa0;» n&apos;a pas la forme COLUMN=VALUE.</translation>
    </message>
    <message>
        <source>--create-sql: %1 can&apos;t be read: %2.</source>
        <translation>--create-sql&#xa0;: %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--create-sql: the statement is too long.</source>
        <translation>--create-sql&#xa0;: l&apos;instruction est trop longue.</translation>
    </message>
    <message>
        <source>--create-sql: there is no statement.</source>
        <translation>--create-sql&#xa0;: il n&apos;y a pas d&apos;instruction.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a single ASCII character.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un seul caractère ASCII.</translation>
    </message>
    <message>
        <source>--separator: a file without a separator is not supported.</source>
        <translation>--separator&#xa0;: un fichier sans séparateur n&apos;est pas accepté.</translation>
    </message>
    <message>
        <source>--format: “%1” is no format; there are: %2.</source>
        <translation>--format&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un format&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--encoding: “%1” is no known encoding.</source>
        <translation>--encoding&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un encodage connu.</translation>
    </message>
    <message>
        <source>“tranche-cli --help” lists the commands and their options.</source>
        <translation>«&#xa0;tranche-cli --help&#xa0;» donne les commandes et leurs options.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a whole number of at least %3.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un nombre entier d&apos;au moins %3.</translation>
    </message>
    <message>
        <source>--%1 takes names of columns, with commas between them.</source>
        <translation>--%1 attend des noms de colonnes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of %3.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est aucun de %3.</translation>
    </message>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>«&#xa0;%1&#xa0;» attend true ou false.</translation>
    </message>
    <message>
        <source>“%1” takes a text or a number; null and map also a list of them.</source>
        <translation>«&#xa0;%1&#xa0;» attend un texte ou un nombre&#xa0;; null et map acceptent aussi une liste.</translation>
    </message>
    <message>
        <source>“%1” is no option of an import.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une option d&apos;un import.</translation>
    </message>
    <message>
        <source>--lookup: “%1” is not COLUMN=TABLE.NAME[-&gt;KEY][:WORD]; a name that holds one of these signs or a comma stands in double quotes.</source>
        <translation>--lookup&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas COLUMN=TABLE.NAME[-&gt;KEY][:WORD]&#xa0;; un nom qui contient l&apos;un de ces signes ou une virgule s&apos;écrit entre guillemets doubles.</translation>
    </message>
    <message>
        <source>--lookup: “%1” is none of error, null, skip, create, exact, folded.</source>
        <translation>--lookup&#xa0;: «&#xa0;%1&#xa0;» n&apos;est aucun de error, null, skip, create, exact, folded.</translation>
    </message>
    <message>
        <source>--lookup: “%1” compares %2 columns of the file with %3 of the table.</source>
        <translation>--lookup&#xa0;: «&#xa0;%1&#xa0;» compare %2 colonnes du fichier à %3 de la table.</translation>
    </message>
    <message>
        <source>A format is written such as %1; the page “Types and formats” of the manual lists them.</source>
        <translation>Un format s&apos;écrit comme %1&#xa0;; la page «&#xa0;Types et formats&#xa0;» du manuel les donne.</translation>
    </message>
    <message>
        <source>--map: “%1” is not SOURCE=FIELD[:TYPE[:FORMAT]].</source>
        <translation>--map&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas SOURCE=FIELD[:TYPE[:FORMAT]].</translation>
    </message>
    <message>
        <source>--map: the format “%1” for %2</source>
        <translation>--map&#xa0;: le format «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>--date-format: “%1”</source>
        <translation>--date-format&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--child-columns and --record-key can&apos;t be used together.</source>
        <translation>--child-columns et --record-key ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--child-key takes FIELD or FIELD=PARENT_FIELD.</source>
        <translation>--child-key attend FIELD ou FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>--max-errors: “%1” is no number of percent.</source>
        <translation>--max-errors&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un pourcentage.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not COLUMN:WORD, where WORD is one of %3.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas COLUMN:WORD, où WORD est l&apos;un de %3.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not %3.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas %3.</translation>
    </message>
    <message>
        <source>--on-error: “%1” is none of %2, nor COLUMN= and one of these, or error.</source>
        <translation>--on-error&#xa0;: «&#xa0;%1&#xa0;» n&apos;est aucun de %2, ni COLUMN= suivi de l&apos;un d&apos;eux ou de error.</translation>
    </message>
    <message>
        <source>folder of the job store (default: $TRANCHE_HOME, or the platform&apos;s data folder)</source>
        <translation>dossier du dépôt des imports (par défaut&#xa0;: $TRANCHE_HOME, ou le dossier de données du système)</translation>
    </message>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation>un objet JSON sur la sortie standard, rien d&apos;autre</translation>
    </message>
    <message>
        <source>print nothing but errors</source>
        <translation>n&apos;afficher que les erreurs</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>what mended values in the validation ID mends them here; without FILE: import what it has checked</source>
        <translation>ce qui a corrigé des valeurs dans la vérification ID les corrige ici&#xa0;; sans FILE&#xa0;: importer ce qu&apos;elle a vérifié</translation>
    </message>
    <message>
        <source>the database whose ledger tells what was imported</source>
        <translation>la base de données dont le registre dit ce qui a été importé</translation>
    </message>
    <message>
        <source>only those in these states</source>
        <translation>seulement ceux dans ces états</translation>
    </message>
    <message>
        <source>where to save; - is standard output for a single chunk</source>
        <translation>où enregistrer&#xa0;; - est la sortie standard, pour un seul lot</translation>
    </message>
    <message>
        <source>two columns in front: _line and _error</source>
        <translation>deux colonnes devant&#xa0;: _line et _error</translation>
    </message>
    <message>
        <source>only the rows that have errors</source>
        <translation>seulement les lignes qui ont des erreurs</translation>
    </message>
    <message>
        <source>by column, code and value, with counts, the most frequent first</source>
        <translation>par colonne, code et valeur, avec le nombre, les plus fréquentes d&apos;abord</translation>
    </message>
    <message>
        <source>as comma-separated text, in which no value is taken for a formula</source>
        <translation>en texte séparé par des virgules, où aucune valeur n&apos;est prise pour une formule</translation>
    </message>
    <message>
        <source>what was repaired while the file was read, instead of errors</source>
        <translation>ce qui a été réparé à la lecture du fichier, au lieu des erreurs</translation>
    </message>
    <message>
        <source>a fixed file to import in the chunk&apos;s place; rows with _line find their places themselves</source>
        <translation>un fichier corrigé à importer à la place du lot&#xa0;; les lignes avec _line trouvent leur place elles-mêmes</translation>
    </message>
    <message>
        <source>what becomes of bad rows that are missing from a file of bad rows</source>
        <translation>ce que deviennent les lignes erronées absentes d&apos;un fichier de lignes erronées</translation>
    </message>
    <message>
        <source>for errors in this column</source>
        <translation>pour les erreurs de cette colonne</translation>
    </message>
    <message>
        <source>for errors of this code only</source>
        <translation>seulement pour les erreurs de ce code</translation>
    </message>
    <message>
        <source>for this wrong value only</source>
        <translation>seulement pour cette valeur erronée</translation>
    </message>
    <message>
        <source>put X in its place</source>
        <translation>mettre X à sa place</translation>
    </message>
    <message>
        <source>put NULL in its place</source>
        <translation>mettre NULL à sa place</translation>
    </message>
    <message>
        <source>put the default of the table&apos;s column in its place</source>
        <translation>mettre la valeur par défaut de la colonne de la table à sa place</translation>
    </message>
    <message>
        <source>it is a date, written as FORM says, such as dd.MM.yyyy; becomes yyyy-MM-dd</source>
        <translation>c&apos;est une date, écrite comme FORM le dit, tel que dd.MM.yyyy&#xa0;; devient yyyy-MM-dd</translation>
    </message>
    <message>
        <source>it is a number with the decimal sign C, such as &apos;,&apos;; becomes one with a point</source>
        <translation>c&apos;est un nombre au signe décimal C, comme &apos;,&apos;&#xa0;; devient un nombre avec un point</translation>
    </message>
    <message>
        <source>read the column as this type of --map, or NUMERIC, from now on; with a format: DATE:dd.MM.yyyy</source>
        <translation>lire désormais la colonne comme ce type de --map, ou NUMERIC&#xa0;; avec un format&#xa0;: DATE:dd.MM.yyyy</translation>
    </message>
    <message>
        <source>add the value to the table that the column refers to</source>
        <translation>ajouter la valeur à la table à laquelle la colonne se réfère</translation>
    </message>
    <message>
        <source>leave the rows out</source>
        <translation>omettre les lignes</translation>
    </message>
    <message>
        <source>also for the next files: added to this profile, which import --profile applies</source>
        <translation>aussi pour les fichiers suivants&#xa0;: ajouté à ce profil, que import --profile applique</translation>
    </message>
    <message>
        <source>only say what would change, and how many chunks would be clean</source>
        <translation>dire seulement ce qui changerait, et combien de lots seraient propres</translation>
    </message>
    <message>
        <source>only say what would be deleted and restored, and what was changed since</source>
        <translation>dire seulement ce qui serait supprimé et restauré, et ce qui a été modifié depuis</translation>
    </message>
    <message>
        <source>also rows that were changed since, and though a later import has changed some</source>
        <translation>aussi les lignes modifiées depuis, et même si un import ultérieur en a changé</translation>
    </message>
    <message>
        <source>the table of the row</source>
        <translation>la table de la ligne</translation>
    </message>
    <message>
        <source>the row&apos;s id, or its primary key</source>
        <translation>l&apos;identifiant de la ligne, ou sa clé primaire</translation>
    </message>
    <message>
        <source>the rows that have this value</source>
        <translation>les lignes qui ont cette valeur</translation>
    </message>
    <message>
        <source>why the chunk is given up</source>
        <translation>pourquoi le lot est abandonné</translation>
    </message>
    <message>
        <source>give up waiting after so many seconds</source>
        <translation>cesser d&apos;attendre après ce nombre de secondes</translation>
    </message>
    <message>
        <source>as a Frictionless Table Schema</source>
        <translation>comme Frictionless Table Schema</translation>
    </message>
    <message>
        <source>the import whose choices are saved, or the file that is imported</source>
        <translation>l&apos;import dont les choix sont enregistrés, ou le fichier importé</translation>
    </message>
    <message>
        <source>where the profile is written (default: to standard output)</source>
        <translation>où le profil est écrit (par défaut&#xa0;: sur la sortie standard)</translation>
    </message>
    <message>
        <source>of a profile that is imported (default: the file&apos;s)</source>
        <translation>d&apos;un profil importé (par défaut&#xa0;: celui du fichier)</translation>
    </message>
    <message>
        <source>names of files that a profile is for, such as orders_*.csv</source>
        <translation>noms de fichiers pour lesquels est un profil, comme orders_*.csv</translation>
    </message>
    <message>
        <source>save or import: overwrite the profile of this name</source>
        <translation>save ou import&#xa0;: remplacer le profil de ce nom</translation>
    </message>
    <message>
        <source>imports files into a table</source>
        <translation>importe des fichiers dans une table</translation>
    </message>
    <message>
        <source>the same, but nothing is written to the target</source>
        <translation>de même, mais rien n&apos;est écrit dans la cible</translation>
    </message>
    <message>
        <source>shows dialect, columns and types that an import would use</source>
        <translation>montre le dialecte, les colonnes et les types que prendrait un import</translation>
    </message>
    <message>
        <source>lists the imports, newest first</source>
        <translation>liste les imports, les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>shows an import, with its failed chunks and their errors</source>
        <translation>montre un import, avec ses lots en échec et leurs erreurs</translation>
    </message>
    <message>
        <source>lists the chunks of an import</source>
        <translation>liste les lots d&apos;un import</translation>
    </message>
    <message>
        <source>tells what became of the chunks that failed, and what was changed and decided</source>
        <translation>dit ce que sont devenus les lots en échec, et ce qui a été modifié et décidé</translation>
    </message>
    <message>
        <source>brings back into the history what a database&apos;s ledger tells</source>
        <translation>ramène dans l&apos;historique ce que dit le registre d&apos;une base de données</translation>
    </message>
    <message>
        <source>saves a failed chunk&apos;s file</source>
        <translation>enregistre le fichier d&apos;un lot en échec</translation>
    </message>
    <message>
        <source>saves all failed chunks</source>
        <translation>enregistre tous les lots en échec</translation>
    </message>
    <message>
        <source>lists all errors of failed chunks</source>
        <translation>liste toutes les erreurs des lots en échec</translation>
    </message>
    <message>
        <source>runs failed chunks again, as stored or from a fixed file</source>
        <translation>relance les lots en échec, tels qu&apos;enregistrés ou depuis un fichier corrigé</translation>
    </message>
    <message>
        <source>changes wrong values in all failed chunks and runs these again</source>
        <translation>change des valeurs erronées dans tous les lots en échec et les relance</translation>
    </message>
    <message>
        <source>gives a failed chunk up, by decision</source>
        <translation>abandonne un lot en échec, par décision</translation>
    </message>
    <message>
        <source>takes an import back: deletes its rows, restores what it has changed</source>
        <translation>retire un import&#xa0;: supprime ses lignes, restaure ce qu&apos;il a modifié</translation>
    </message>
    <message>
        <source>tells where a row comes from, or where the rows of a chunk are</source>
        <translation>dit d&apos;où vient une ligne, ou où sont les lignes d&apos;un lot</translation>
    </message>
    <message>
        <source>returns when the import has ended, with its exit status</source>
        <translation>revient quand l&apos;import est terminé, avec son code de retour</translation>
    </message>
    <message>
        <source>runs what is queued, then exits</source>
        <translation>exécute ce qui attend, puis se termine</translation>
    </message>
    <message>
        <source>prints all choices of an import as a recipe, which import --recipe takes</source>
        <translation>affiche tous les choix d&apos;un import comme recette, que prend import --recipe</translation>
    </message>
    <message>
        <source>prints the columns of an import as a Frictionless Table Schema</source>
        <translation>affiche les colonnes d&apos;un import comme Frictionless Table Schema</translation>
    </message>
    <message>
        <source>lists and changes profiles: choices that are kept under a name, which import --profile takes</source>
        <translation>liste et modifie les profils&#xa0;: des choix gardés sous un nom, que prend import --profile</translation>
    </message>
    <message>
        <source>%1  %2 %  %3 rows</source>
        <translation>%1  %2&#xa0;%  %3 lignes</translation>
    </message>
    <message>
        <source>  %1 failed</source>
        <translation>  %1 en échec</translation>
    </message>
    <message>
        <source>  %1 rows/s</source>
        <translation>  %1 lignes/s</translation>
    </message>
    <message>
        <source>text: every column is TEXT, every value byte for byte (default: infer)</source>
        <translation>text&#xa0;: chaque colonne est TEXT, chaque valeur octet par octet (par défaut&#xa0;: infer)</translation>
    </message>
    <message>
        <source>a text that means NULL, beside the empty unquoted field; repeatable</source>
        <translation>un texte qui signifie NULL, outre le champ vide sans guillemets&#xa0;; répétable</translation>
    </message>
    <message>
        <source>words that are read as NULL in columns of numbers, counted and told: n/a, NULL, --, k. A. and such (default: auto), none, or your own; one that holds a comma stands in double quotes</source>
        <translation>mots lus comme NULL dans les colonnes de nombres, comptés et signalés&#xa0;: n/a, NULL, --, k. A. et autres (par défaut&#xa0;: auto), none, ou les vôtres&#xa0;; un mot avec une virgule s&apos;écrit entre guillemets doubles</translation>
    </message>
    <message>
        <source>where a column goes, as what, and how its values are written: day=day:DATE:dd.MM.yyyy, net=net:DECIMAL:1.234,56, at=at:TIME:HH:mm, paid=paid:BOOLEAN:ja/nein; TYPE is TEXT, INTEGER, REAL, DECIMAL, DECIMAL(2) (an integer of hundredths; 1 to 9), DATE, TIME, DATETIME, BOOLEAN, UUID, JSON or BLOB; SOURCE is a header or #position; repeatable. “SOURCE=” leaves the column out</source>
        <translation>où va une colonne, comme quoi, et comment ses valeurs sont écrites&#xa0;: day=day:DATE:dd.MM.yyyy, net=net:DECIMAL:1.234,56, at=at:TIME:HH:mm, paid=paid:BOOLEAN:ja/nein&#xa0;; TYPE est TEXT, INTEGER, REAL, DECIMAL, DECIMAL(2) (un entier de centièmes&#xa0;; 1 à 9), DATE, TIME, DATETIME, BOOLEAN, UUID, JSON ou BLOB&#xa0;; SOURCE est un nom de colonne ou #position&#xa0;; répétable. «&#xa0;SOURCE=&#xa0;» omet la colonne</translation>
    </message>
    <message>
        <source>the column holds names of rows of another table: the key of the row is stored (default: its primary key), in the field that --map names, else the one that refers to the table; city,land=cities.name,country compares several; WORD is what a name that is not there does: error (default), null, skip the row, or create a row; and exact (default) or folded, without regard to capitals and blanks; repeatable</source>
        <translation>la colonne contient des noms de lignes d&apos;une autre table&#xa0;: la clé de la ligne est enregistrée (par défaut&#xa0;: sa clé primaire), dans le champ que nomme --map, sinon celui qui se réfère à la table&#xa0;; city,land=cities.name,country en compare plusieurs&#xa0;; WORD est ce que fait un nom absent&#xa0;: error (par défaut), null, skip ignore la ligne, ou create crée une ligne&#xa0;; et exact (par défaut) ou folded, sans égard aux majuscules et espaces&#xa0;; répétable</translation>
    </message>
    <message>
        <source>how dates are written, such as dd.MM.yyyy, in all columns that have no format of their own (default: auto, found by the whole column)</source>
        <translation>comment les dates sont écrites, comme dd.MM.yyyy, dans toutes les colonnes sans format propre (par défaut&#xa0;: auto, trouvé par toute la colonne)</translation>
    </message>
    <message>
        <source>the decimal sign of numbers in columns that have no format of their own (default: auto, found by the whole column)</source>
        <translation>le signe décimal des nombres dans les colonnes sans format propre (par défaut&#xa0;: auto, trouvé par toute la colonne)</translation>
    </message>
    <message>
        <source>snake_case: fields that --map does not name are in small letters with underscores, such as order_id for “Order ID” (default: as-is)</source>
        <translation>snake_case&#xa0;: les champs que --map ne nomme pas sont en minuscules avec des traits bas, comme order_id pour «&#xa0;Order ID&#xa0;» (par défaut&#xa0;: as-is)</translation>
    </message>
    <message>
        <source>what is done to the values of a column before its type reads them: trim, collapse, case=lower|upper|title, replace=OLD=&gt;NEW, null=TEXT, default=TEXT, fill-down, extract=REGEX; in a new column NAME also split=SOURCE,SEPARATOR,PART and join=A,B,SEPARATOR; COLUMN is a header, #position or *; repeatable</source>
        <translation>ce qui est fait des valeurs d&apos;une colonne avant que son type les lise&#xa0;: trim, collapse, case=lower|upper|title, replace=OLD=&gt;NEW, null=TEXT, default=TEXT, fill-down, extract=REGEX&#xa0;; dans une nouvelle colonne NAME aussi split=SOURCE,SEPARATOR,PART et join=A,B,SEPARATOR&#xa0;; COLUMN est un nom de colonne, #position ou *&#xa0;; répétable</translation>
    </message>
    <message>
        <source>a new column with the value of an SQL expression over columns of the row, such as total=quantity*price; repeatable</source>
        <translation>une nouvelle colonne avec la valeur d&apos;une expression SQL sur les colonnes de la ligne, comme total=quantity*price&#xa0;; répétable</translation>
    </message>
    <message>
        <source>what the values of a column have to keep: required, unique, range=1..10, length=2..5, pattern=REGEX, one-of=A|B, exists=TABLE.COLUMN of the target; repeatable</source>
        <translation>ce que les valeurs d&apos;une colonne doivent respecter&#xa0;: required, unique, range=1..10, length=2..5, pattern=REGEX, one-of=A|B, exists=TABLE.COLUMN de la cible&#xa0;; répétable</translation>
    </message>
    <message>
        <source>a column of the table that gets the file&apos;s name in every row</source>
        <translation>une colonne de la table qui reçoit le nom du fichier dans chaque ligne</translation>
    </message>
    <message>
        <source>columns that are the primary key of a table that is made</source>
        <translation>colonnes qui sont la clé primaire d&apos;une table créée</translation>
    </message>
    <message>
        <source>columns of a table that is made that take no NULL; auto: those that have no gap in the whole file (default: none)</source>
        <translation>colonnes d&apos;une table créée qui n&apos;acceptent pas NULL&#xa0;; auto&#xa0;: celles où rien ne manque dans tout le fichier (par défaut&#xa0;: none)</translation>
    </message>
    <message>
        <source>an index of a table that is made; repeatable</source>
        <translation>un index d&apos;une table créée&#xa0;; répétable</translation>
    </message>
    <message>
        <source>likewise one that allows no values twice; repeatable</source>
        <translation>de même un index qui ne permet aucune valeur en double&#xa0;; répétable</translation>
    </message>
    <message>
        <source>a table that is made is STRICT: the database itself keeps to the types</source>
        <translation>une table créée est STRICT&#xa0;: la base de données elle-même tient les types</translation>
    </message>
    <message>
        <source>the CREATE TABLE statement of a table that is made; “sniff” shows one to start with</source>
        <translation>l&apos;instruction CREATE TABLE d&apos;une table créée&#xa0;; «&#xa0;sniff&#xa0;» en montre une pour commencer</translation>
    </message>
    <message>
        <source>add columns of the file that the table lacks to it</source>
        <translation>ajouter à la table les colonnes du fichier qui lui manquent</translation>
    </message>
    <message>
        <source>format of the file: %1 (default: auto, by content)</source>
        <translation>format du fichier&#xa0;: %1 (par défaut&#xa0;: auto, d&apos;après le contenu)</translation>
    </message>
    <message>
        <source>encoding of the file by its IANA name, such as windows-1252 (default: auto)</source>
        <translation>encodage du fichier par son nom IANA, comme windows-1252 (par défaut&#xa0;: auto)</translation>
    </message>
    <message>
        <source>the file in an archive, or the table of a database, that is to be read; &apos;*&apos;: all, an import each</source>
        <translation>le fichier à lire d&apos;une archive, ou la table d&apos;une base de données&#xa0;; &apos;*&apos;&#xa0;: tous, un import chacun</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet (default: the first one), or the table of a web page (default: the largest one); &apos;*&apos;: all, an import each</source>
        <translation>la feuille d&apos;un classeur (par défaut&#xa0;: la première), ou la table d&apos;une page web (par défaut&#xa0;: la plus grande)&#xa0;; &apos;*&apos;&#xa0;: toutes, un import chacune</translation>
    </message>
    <message>
        <source>the cells of the sheet that count (default: all)</source>
        <translation>les cellules de la feuille qui comptent (par défaut&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>the characters at which columns of fixed width begin, counted from 1 (default: found)</source>
        <translation>les caractères où commencent les colonnes de largeur fixe, comptés à partir de 1 (par défaut&#xa0;: trouvés)</translation>
    </message>
    <message>
        <source>auto, one or two characters, tab or \t, or blanks for a run of them (default: auto)</source>
        <translation>auto, un ou deux caractères, tab ou \t, ou blanks pour une suite d&apos;espaces (par défaut&#xa0;: auto)</translation>
    </message>
    <message>
        <source>auto, one character, or none (default: auto)</source>
        <translation>auto, un caractère, ou none (par défaut&#xa0;: auto)</translation>
    </message>
    <message>
        <source>auto, one character, or none; same as the quote: a quote is written twice</source>
        <translation>auto, un caractère, ou none&#xa0;; identique au guillemet&#xa0;: un guillemet s&apos;écrit deux fois</translation>
    </message>
    <message>
        <source>blanks beside separators and around quoted fields: part of the value, or of none (default: auto: none around quoted fields and where they make columns line up)</source>
        <translation>espaces à côté des séparateurs et autour des champs entre guillemets&#xa0;: partie de la valeur, ou d&apos;aucune (par défaut&#xa0;: auto&#xa0;: d&apos;aucune autour des champs entre guillemets et là où ils alignent des colonnes)</translation>
    </message>
    <message>
        <source>whether the file names its columns; N: so many header rows (default: auto)</source>
        <translation>si le fichier nomme ses colonnes&#xa0;; N&#xa0;: tant de lignes d&apos;en-tête (par défaut&#xa0;: auto)</translation>
    </message>
    <message>
        <source>yes: the line below the header holds units, such as kg or EUR, and is no row</source>
        <translation>yes&#xa0;: la ligne sous l&apos;en-tête contient des unités, comme kg ou EUR, et n&apos;est pas une ligne de données</translation>
    </message>
    <message>
        <source>rows that break the dialect are errors with their line (default), or are repaired, each with a warning</source>
        <translation>les lignes qui rompent le dialecte sont des erreurs avec leur ligne (par défaut), ou sont réparées, chacune avec un avertissement</translation>
    </message>
    <message>
        <source>bytes that are no text in the encoding: an error of the row; or replaced by U+FFFD, with a warning (default: error)</source>
        <translation>octets qui ne sont pas du texte dans l&apos;encodage&#xa0;: une erreur de la ligne&#xa0;; ou remplacés par U+FFFD, avec un avertissement (par défaut&#xa0;: error)</translation>
    </message>
    <message>
        <source>what a repair does to fields beyond the last column that are not empty (default: error)</source>
        <translation>ce que fait une réparation des champs au-delà de la dernière colonne qui ne sont pas vides (par défaut&#xa0;: error)</translation>
    </message>
    <message>
        <source>lines before the header (default: what is found)</source>
        <translation>lignes avant l&apos;en-tête (par défaut&#xa0;: ce qui est trouvé)</translation>
    </message>
    <message>
        <source>lines behind the data (default: what is found)</source>
        <translation>lignes après les données (par défaut&#xa0;: ce qui est trouvé)</translation>
    </message>
    <message>
        <source>lines that begin so are no rows; none: there are none (default: what is found)</source>
        <translation>les lignes qui commencent ainsi ne sont pas des données&#xa0;; none&#xa0;: il n&apos;y en a pas (par défaut&#xa0;: ce qui est trouvé)</translation>
    </message>
    <message>
        <source>take all choices from this JSON file, as “recipe ID” prints it; -: from standard input. What else is said in the call goes before it</source>
        <translation>prendre tous les choix de ce fichier JSON, tel que «&#xa0;recipe ID&#xa0;» l&apos;affiche&#xa0;; -&#xa0;: de l&apos;entrée standard. Ce qui est dit d&apos;autre dans l&apos;appel prime</translation>
    </message>
    <message>
        <source>take columns, types and formats from this Frictionless Table Schema (JSON), or from a data package with one resource</source>
        <translation>prendre colonnes, types et formats de ce Frictionless Table Schema (JSON), ou d&apos;un paquet de données à une ressource</translation>
    </message>
    <message>
        <source>take all choices of this profile, see profiles and remedy</source>
        <translation>prendre tous les choix de ce profil, voir profiles et remedy</translation>
    </message>
    <message>
        <source>how the file&apos;s columns are to be those of the recipe, schema or profile: the same in the same order, the same, those and others, none but those, or one of them at least (default: subset, for schemas exact)</source>
        <translation>comment les colonnes du fichier doivent être celles de la recette, du schéma ou du profil&#xa0;: les mêmes dans le même ordre, les mêmes, celles-ci et d&apos;autres, aucune que celles-ci, ou au moins l&apos;une d&apos;elles (par défaut&#xa0;: subset, pour les schémas exact)</translation>
    </message>
    <message>
        <source>queue the import, print the receipt, return at once</source>
        <translation>mettre l&apos;import en file d&apos;attente, afficher le reçu, revenir aussitôt</translation>
    </message>
    <message>
        <source>rows of a chunk (default: auto: 100, or what makes at most 10,000 chunks)</source>
        <translation>lignes d&apos;un lot (par défaut&#xa0;: auto&#xa0;: 100, ou ce qui fait au plus 10 000 lots)</translation>
    </message>
    <message>
        <source>rows with the same values here belong to the record above</source>
        <translation>les lignes aux mêmes valeurs ici appartiennent à l&apos;enregistrement du dessus</translation>
    </message>
    <message>
        <source>what becomes of what is wrong: fail-chunk (default); reject-rows: the good rows of a chunk go in, only the bad ones are set aside; of wrong values also null, default or text, counted and told, in all columns or in one; repeatable</source>
        <translation>ce que devient ce qui est erroné&#xa0;: fail-chunk (par défaut)&#xa0;; reject-rows&#xa0;: les bonnes lignes d&apos;un lot sont importées, seules les erronées sont mises de côté&#xa0;; les valeurs erronées aussi null, default ou text, comptées et signalées, dans toutes les colonnes ou une seule&#xa0;; répétable</translation>
    </message>
    <message>
        <source>give up after so many failed rows; or once more than N percent of the rows read so far have failed, from the first thousand on</source>
        <translation>abandonner après tant de lignes en échec&#xa0;; ou dès que plus de N pour cent des lignes lues ont échoué, à partir du premier millier</translation>
    </message>
    <message>
        <source>smaller runs first (default: 10)</source>
        <translation>les plus petits passent d&apos;abord (par défaut&#xa0;: 10)</translation>
    </message>
    <message>
        <source>path of a SQLite database (made if missing), or sqlite:PATH</source>
        <translation>chemin d&apos;une base SQLite (créée si elle manque), ou sqlite:PATH</translation>
    </message>
    <message>
        <source>table of the target (default: made of the file&apos;s name)</source>
        <translation>table de la cible (par défaut&#xa0;: d&apos;après le nom du fichier)</translation>
    </message>
    <message>
        <source>default: create the table if it is missing, else append; the last four tell rows by --key</source>
        <translation>par défaut&#xa0;: créer la table si elle manque, sinon y ajouter&#xa0;; les quatre derniers distinguent les lignes par --key</translation>
    </message>
    <message>
        <source>fields that tell rows (default: the table&apos;s primary key, or its one unique index)</source>
        <translation>champs qui distinguent les lignes (par défaut&#xa0;: la clé primaire de la table, ou son seul index unique)</translation>
    </message>
    <message>
        <source>make an index of the --key where the table has none; it stays</source>
        <translation>créer un index de la --key là où la table n&apos;en a pas&#xa0;; il reste</translation>
    </message>
    <message>
        <source>do nothing, with exit status 0, if this very file is in the table already</source>
        <translation>ne rien faire, avec le code de retour 0, si ce fichier même est déjà dans la table</translation>
    </message>
    <message>
        <source>if this very file is in the table already: ask where a person can answer, else import it again and tell (default); do nothing, as --skip-duplicate; or import it again without a question</source>
        <translation>si ce fichier même est déjà dans la table&#xa0;: demander là où quelqu&apos;un peut répondre, sinon réimporter et le dire (par défaut)&#xa0;; ne rien faire, comme --skip-duplicate&#xa0;; ou réimporter sans question</translation>
    </message>
    <message>
        <source>build plain indexes of an empty table after a large load, or keep them up during it (default: after)</source>
        <translation>construire les index simples d&apos;une table vide après un grand chargement, ou les tenir à jour pendant (par défaut&#xa0;: after)</translation>
    </message>
    <message>
        <source>keep in the target what is needed to take the import back (default: on)</source>
        <translation>garder dans la cible ce qu&apos;il faut pour retirer l&apos;import (par défaut&#xa0;: on)</translation>
    </message>
    <message>
        <source>how long to wait for a database that another program has locked</source>
        <translation>combien de temps attendre une base de données qu&apos;un autre programme verrouille</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>            “%1” → %2
</source>
        <translation>            «&#xa0;%1&#xa0;» → %2
</translation>
    </message>
    <message>
        <source>%1 good row of %2 is in</source>
        <translation>%1 bonne ligne de %2 est importée</translation>
    </message>
    <message>
        <source>%1 good rows of %2 are in</source>
        <translation>%1 bonnes lignes de %2 sont importées</translation>
    </message>
    <message>
        <source>%1 bad row stays to be repaired.</source>
        <translation>%1 ligne erronée reste à corriger.</translation>
    </message>
    <message>
        <source>%1 bad rows stay to be repaired.</source>
        <translation>%1 lignes erronées restent à corriger.</translation>
    </message>
    <message>
        <source>--on-error: “%1” is none of %2.</source>
        <translation>--on-error&#xa0;: «&#xa0;%1&#xa0;» n&apos;est aucun de %2.</translation>
    </message>
    <message>
        <source>--on-error reject-rows is for chunks as they are: not with --file.</source>
        <translation>--on-error reject-rows est pour les lots tels quels&#xa0;: pas avec --file.</translation>
    </message>
    <message>
        <source>No good rows wait in the failed chunks of import %1: nothing was run again.</source>
        <translation>Aucune bonne ligne n&apos;attend dans les lots en échec de l&apos;import %1&#xa0;: rien n&apos;a été relancé.</translation>
    </message>
    <message>
        <source>read the whole file and tell of each column: empty, different, least, most and most frequent values, how they are spread, and what won&apos;t fit</source>
        <translation>lire tout le fichier et dire de chaque colonne&#xa0;: valeurs vides, différentes, la plus petite, la plus grande, les plus fréquentes, leur répartition, et ce qui ne convient pas</translation>
    </message>
    <message>
        <source>fail-chunk: a chunk with a bad row stays out whole (the default); reject-rows: the good rows of failed chunks go in now, the bad ones are set aside</source>
        <translation>fail-chunk&#xa0;: un lot avec une ligne erronée reste dehors en entier (par défaut)&#xa0;; reject-rows&#xa0;: les bonnes lignes des lots en échec sont importées à présent, les erronées mises de côté</translation>
    </message>
    <message>
        <source>another table than the import&apos;s own, as one that its triggers write to</source>
        <translation>une autre table que celle de l&apos;import, comme une où écrivent ses déclencheurs</translation>
    </message>
    <message>
        <source>from this row on (default: 1)</source>
        <translation>à partir de cette ligne (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>so many rows (default: 100, at most 10000)</source>
        <translation>tant de lignes (par défaut&#xa0;: 100, au plus 10000)</translation>
    </message>
    <message>
        <source>write a page with figures, plots, errors and remedies (-: to standard output)</source>
        <translation>écrire une page avec chiffres, courbes, erreurs et remèdes (-&#xa0;: sur la sortie standard)</translation>
    </message>
    <message>
        <source>shows rows that an import, or a chunk, has put into the target, as they are now</source>
        <translation>montre les lignes qu&apos;un import, ou un lot, a mises dans la cible, telles qu&apos;elles sont à présent</translation>
    </message>
    <message>
        <source>tells how an import&apos;s columns differ from those of the one before</source>
        <translation>dit en quoi les colonnes d&apos;un import diffèrent de celles du précédent</translation>
    </message>
    <message>
        <source>Options of sniff:</source>
        <translation>Options de sniff&#xa0;:</translation>
    </message>
    <message>
        <source>Options of report:</source>
        <translation>Options de report&#xa0;:</translation>
    </message>
    <message>
        <source>Options of rows:</source>
        <translation>Options de rows&#xa0;:</translation>
    </message>
    <message>
        <source>--html is empty: the file to be written.</source>
        <translation>--html est vide&#xa0;: le fichier à écrire.</translation>
    </message>
    <message>
        <source>The report of import %1 is in %2.</source>
        <translation>Le rapport de l&apos;import %1 est dans %2.</translation>
    </message>
    <message>
        <source>Each of the files takes the place of the one before in the table %1: only the last one stays. --mode append adds to it.</source>
        <translation>Chacun des fichiers prend la place du précédent dans la table %1&#xa0;: seul le dernier reste. --mode append y ajoute.</translation>
    </message>
    <message>
        <source>   %1 row read = %2 would go in + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s
</source>
        <translation>   %1 ligne lue = %2 seraient importées + %3 en échec + %4 ignorées&#xa0;; %5 lignes de texte&#xa0;; %6 s, %7 lignes/s
</translation>
    </message>
    <message>
        <source>   %1 rows read = %2 would go in + %3 failed + %4 skipped; %5 lines; %6 s, %7 rows/s
</source>
        <translation>   %1 lignes lues = %2 seraient importées + %3 en échec + %4 ignorées&#xa0;; %5 lignes de texte&#xa0;; %6 s, %7 lignes/s
</translation>
    </message>
    <message>
        <source>   %1 warning: tranche-cli errors %2 --warnings
</source>
        <translation>   %1 avertissement&#xa0;: tranche-cli errors %2 --warnings
</translation>
    </message>
    <message>
        <source>--table: the import has put no rows into a table “%1”.</source>
        <translation>--table&#xa0;: l&apos;import n&apos;a mis aucune ligne dans une table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no import before import %1 to compare its columns with.</source>
        <translation>Il n&apos;y a pas d&apos;import avant l&apos;import %1 auquel comparer ses colonnes.</translation>
    </message>
    <message>
        <source>Import %1 has the same columns and types as import %2.</source>
        <translation>L&apos;import %1 a les mêmes colonnes et types que l&apos;import %2.</translation>
    </message>
    <message>
        <source>Import %1 against import %2:
%3</source>
        <translation>Import %1 par rapport à l&apos;import %2&#xa0;:
%3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 vides</translation>
    </message>
    <message>
        <source>%1 NULL by their text</source>
        <translation>%1 NULL par leur texte</translation>
    </message>
    <message>
        <source>%1 won&apos;t fit</source>
        <translation>%1 ne conviennent pas</translation>
    </message>
    <message>
        <source>about %1 different</source>
        <translation>environ %1 différentes</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 différentes</translation>
    </message>
    <message>
        <source>%1 (at least %2)</source>
        <translation>%1 (au moins %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>lengths: %1</source>
        <translation>longueurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>All %1 row(s), %2 of them wrong:
</source>
        <translation>Toutes les lignes&#xa0;: %1, dont erronées&#xa0;: %2
</translation>
    </message>
    <message>
        <source>            line %1: %2
</source>
        <translation>            ligne %1&#xa0;: %2
</translation>
    </message>
    <message>
        <source>--child-table: “%1” is not NAME[=PARENT][:COLUMNS[:KEY]]; a name that holds one of these signs or a comma stands in double quotes.</source>
        <translation>--child-table&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas NAME[=PARENT][:COLUMNS[:KEY]]&#xa0;; un nom qui contient l&apos;un de ces signes ou une virgule s&apos;écrit entre guillemets doubles.</translation>
    </message>
    <message>
        <source>--child-columns is for one --child-table: of several, each names its columns itself, as in --child-table NAME:COLUMNS.</source>
        <translation>--child-columns est pour une seule --child-table&#xa0;: de plusieurs, chacune nomme ses colonnes elle-même, comme dans --child-table NAME:COLUMNS.</translation>
    </message>
    <message>
        <source>--child-key: “%1” does not name its child table, as in TABLE:FIELD.</source>
        <translation>--child-key&#xa0;: «&#xa0;%1&#xa0;» ne nomme pas sa table, comme dans TABLE:FIELD.</translation>
    </message>
    <message>
        <source>rows with only these columns filled belong to the record above; with one --child-table the columns that go to it</source>
        <translation>les lignes où seules ces colonnes sont remplies appartiennent à l&apos;enregistrement du dessus&#xa0;; avec une --child-table les colonnes qui y vont</translation>
    </message>
    <message>
        <source>lines go into this table, with the key of their parent: these columns, or those of --child-columns; what is left goes to --table. PARENT is a child table named before, whose lines these are (default: --table). KEY: rows that repeat these columns are no new ones of it; repeatable</source>
        <translation>les lignes de détail vont dans cette table, avec la clé de leur parent&#xa0;: ces colonnes, ou celles de --child-columns&#xa0;; le reste va dans --table. PARENT est une table de détail nommée avant, à qui sont ces lignes (par défaut&#xa0;: --table). KEY&#xa0;: les lignes qui répètent ces colonnes n&apos;en sont pas de nouvelles&#xa0;; répétable</translation>
    </message>
    <message>
        <source>the field of the child table that gets the parent&apos;s key, and which field of the parent that is (default: its primary key, or a new id); repeatable</source>
        <translation>le champ de la table de détail qui reçoit la clé du parent, et quel champ du parent c&apos;est (par défaut&#xa0;: sa clé primaire, ou un nouvel identifiant)&#xa0;; répétable</translation>
    </message>
    <message>
        <source>%1: %2: %3
</source>
        <translation>%1&#xa0;: %2&#xa0;: %3
</translation>
    </message>
    <message>
        <source>the element of an XML file that is a row, by its name or path (default: the outermost one that is repeated); of JSON the path of an array whose elements are rows, with the values around it: order.lines</source>
        <translation>l&apos;élément d&apos;un fichier XML qui est une ligne, par son nom ou chemin (par défaut&#xa0;: le plus extérieur qui est répété)&#xa0;; en JSON le chemin d&apos;un tableau dont les éléments sont des lignes, avec les valeurs autour&#xa0;: order.lines</translation>
    </message>
    <message>
        <source>--map: “%1” is no type; types are %2, and DECIMAL(1) to DECIMAL(9).</source>
        <translation>--map&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un type&#xa0;; les types sont %2, et DECIMAL(1) à DECIMAL(9).</translation>
    </message>
    <message>
        <source>compares a test report with another one, or with the one before it: what broke, what was fixed</source>
        <translation>compare un rapport de tests à un autre, ou au précédent&#xa0;: ce qui a cassé, ce qui est corrigé</translation>
    </message>
    <message>
        <source>--date: “%1” is no time; write it as 2025-03-01T12:00:00Z, or now.</source>
        <translation>--date&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas une date avec heure&#xa0;; écrivez-la comme 2025-03-01T12:00:00Z, ou now.</translation>
    </message>
    <message>
        <source>of a test report: reports of one kind, each of which is compared with the one before it</source>
        <translation>pour un rapport de tests&#xa0;: rapports d&apos;un même genre, dont chacun est comparé au précédent</translation>
    </message>
    <message>
        <source>of a test report: the operating system</source>
        <translation>pour un rapport de tests&#xa0;: le système d&apos;exploitation</translation>
    </message>
    <message>
        <source>of a test report: the build that was tested</source>
        <translation>pour un rapport de tests&#xa0;: le build qui a été testé</translation>
    </message>
    <message>
        <source>of a test report: the platform</source>
        <translation>pour un rapport de tests&#xa0;: la plateforme</translation>
    </message>
    <message>
        <source>of a test report: a tag; repeatable</source>
        <translation>pour un rapport de tests&#xa0;: une étiquette&#xa0;; répétable</translation>
    </message>
    <message>
        <source>of a test report: when it was made, such as 2025-03-01T12:00:00Z (default: as it says itself)</source>
        <translation>pour un rapport de tests&#xa0;: quand il a été fait, comme 2025-03-01T12:00:00Z (par défaut&#xa0;: ce qu&apos;il dit lui-même)</translation>
    </message>
    <message>
        <source>run this by /bin/sh when the import has ended, with its result as JSON on standard input</source>
        <translation>exécuter ceci par /bin/sh à la fin de l’import, avec son résultat en JSON sur l’entrée standard</translation>
    </message>
    <message>
        <source>end that command if it takes longer (default: 60)</source>
        <translation>mettre fin à cette commande si elle dure plus longtemps (par défaut&#xa0;: 60)</translation>
    </message>
    <message>
        <source>a line of JSON for each import, then for each that changes, until it is interrupted</source>
        <translation>une ligne de JSON pour chaque import, puis pour chacun qui change, jusqu’à l’interruption</translation>
    </message>
    <message>
        <source>imports that ended before so many days (default: as the settings say)</source>
        <translation>les imports terminés depuis tant de jours (par défaut&#xa0;: selon les paramètres)</translation>
    </message>
    <message>
        <source>other numbers of days for imports in these channels and below them; 0: for ever</source>
        <translation>d’autres nombres de jours pour les imports de ces canaux et de ceux en dessous&#xa0;; 0&#xa0;: pour toujours</translation>
    </message>
    <message>
        <source>keep these days in the settings: done daily from now on</source>
        <translation>garder ces jours dans les paramètres&#xa0;: fait chaque jour désormais</translation>
    </message>
    <message>
        <source>also write a store of an earlier version anew, so that it gives free space back</source>
        <translation>réécrire aussi un dépôt d’une version antérieure, pour qu’il rende la place libre</translation>
    </message>
    <message>
        <source>only say what would be removed, and what that takes</source>
        <translation>dire seulement ce qui serait supprimé, et la place que cela prend</translation>
    </message>
    <message>
        <source>tells what happened to an import: when, by whom, what</source>
        <translation>dit ce qui est arrivé à un import&#xa0;: quand, par qui, quoi</translation>
    </message>
    <message>
        <source>removes chunk files and details of imports that were done long ago, and gives the space back</source>
        <translation>supprime les fichiers de lots et les détails des imports terminés depuis longtemps, et rend la place</translation>
    </message>
    <message>
        <source>The job store takes %1, of which %2 are free.
</source>
        <translation>Le dépôt des imports prend %1, dont %2 sont libres.
</translation>
    </message>
    <message>
        <source>%1 were given back to the disk.
</source>
        <translation>%1 ont été rendus au disque.
</translation>
    </message>
    <message>
        <source>Free space of this store is used by later imports. “clean-up --rebuild” gives it back; nobody can queue an import meanwhile.
</source>
        <translation>La place libre de ce dépôt sert aux imports suivants. «&#xa0;clean-up --rebuild&#xa0;» la rend&#xa0;; personne ne peut mettre d’import en file entre-temps.
</translation>
    </message>
    <message>
        <source>The settings keep all imports for ever.</source>
        <translation>Les paramètres gardent tous les imports pour toujours.</translation>
    </message>
    <message>
        <source>Say how many days are to be kept: tranche-cli clean-up --older-than %1</source>
        <translation>Dites combien de jours sont à garder&#xa0;: tranche-cli clean-up --older-than %1</translation>
    </message>
    <message>
        <source>Another program is cleaning up already.</source>
        <translation>Un autre programme nettoie déjà.</translation>
    </message>
    <message>
        <source>--on-done is empty: the command to be run.</source>
        <translation>--on-done est vide&#xa0;: la commande à exécuter.</translation>
    </message>
    <message>
        <source>--on-done-limit needs --on-done.</source>
        <translation>--on-done-limit demande --on-done.</translation>
    </message>
    <message>
        <source>   Its chunks, chunk files and errors were removed.
</source>
        <translation>   Ses lots, fichiers de lots et erreurs ont été supprimés.
</translation>
    </message>
    <message>
        <source>The job store %1 was moved or deleted.</source>
        <translation>Le dépôt des imports %1 a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>stop an import that runs longer; what is in stays in, and “resume” goes on (default: none)</source>
        <translation>arrêter un import qui dure plus longtemps&#xa0;; ce qui est importé le reste, et «&#xa0;resume&#xa0;» continue (par défaut&#xa0;: sans limite)</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 import</translation>
    </message>
    <message>
        <source>%1 imports</source>
        <translation>%1 imports</translation>
    </message>
    <message>
        <source>The details of %1 would be removed, about %2.
</source>
        <translation>Les détails de %1 seraient supprimés, environ %2.
</translation>
    </message>
    <message>
        <source>The details of %1 were removed, about %2.
</source>
        <translation>Les détails de %1 ont été supprimés, environ %2.
</translation>
    </message>
    <message>
        <source>%1: %2, %3; %4; last run %5</source>
        <translation>%1&#xa0;: %2, %3&#xa0;; %4&#xa0;; dernière exécution %5</translation>
    </message>
    <message>
        <source>; next %1</source>
        <translation>&#xa0;; prochaine %1</translation>
    </message>
    <message>
        <source>There are no automations.</source>
        <translation>Il n’y a pas d’automatisations.</translation>
    </message>
    <message>
        <source>--%1: an automation takes its choices from a profile, and from options.</source>
        <translation>--%1&#xa0;: une automatisation prend ses choix d’un profil et d’options.</translation>
    </message>
    <message>
        <source>--folder is missing: the folder whose files are imported.</source>
        <translation>--folder manque&#xa0;: le dossier dont les fichiers sont importés.</translation>
    </message>
    <message>
        <source>--afterwards takes move or leave.</source>
        <translation>--afterwards prend move ou leave.</translation>
    </message>
    <message>
        <source>Nobody watches now: “tranche-cli watch” does, and the window while it is open.</source>
        <translation>Personne ne surveille maintenant&#xa0;: «&#xa0;tranche-cli watch&#xa0;» le fait, et la fenêtre tant qu’elle est ouverte.</translation>
    </message>
    <message>
        <source>The automation “%1” was kept.</source>
        <translation>L’automatisation «&#xa0;%1&#xa0;» a été enregistrée.</translation>
    </message>
    <message>
        <source>The automation “%1” was removed; its imports stay.</source>
        <translation>L’automatisation «&#xa0;%1&#xa0;» a été supprimée&#xa0;; ses imports restent.</translation>
    </message>
    <message>
        <source>The automation “%1” is on.</source>
        <translation>L’automatisation «&#xa0;%1&#xa0;» est active.</translation>
    </message>
    <message>
        <source>The automation “%1” is off.</source>
        <translation>L’automatisation «&#xa0;%1&#xa0;» est désactivée.</translation>
    </message>
    <message>
        <source>“%1” is run by the process that watches.</source>
        <translation>«&#xa0;%1&#xa0;» est exécutée par le processus qui surveille.</translation>
    </message>
    <message>
        <source>“%1” has run; files that were taken: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été exécutée&#xa0;; fichiers pris&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 would go into %2 of %3 as %4; columns: %5
</source>
        <translation>%1 irait dans %2 de %3 en %4&#xa0;; colonnes&#xa0;: %5
</translation>
    </message>
    <message>
        <source>%1 waits: %2
</source>
        <translation>%1 attend&#xa0;: %2
</translation>
    </message>
    <message>
        <source>%1 would not be imported: %2
</source>
        <translation>%1 ne serait pas importé&#xa0;: %2
</translation>
    </message>
    <message>
        <source>There are no files for it.</source>
        <translation>Il n’y a pas de fichiers pour elle.</translation>
    </message>
    <message>
        <source>“automations %1”: there are %2.</source>
        <translation>«&#xa0;automations %1&#xa0;»&#xa0;: il y a %2.</translation>
    </message>
    <message>
        <source>“automations %1” takes one name.</source>
        <translation>«&#xa0;automations %1&#xa0;» prend un nom.</translation>
    </message>
    <message>
        <source>Options of automations, beside those of import:</source>
        <translation>Options de automations, outre celles de import&#xa0;:</translation>
    </message>
    <message>
        <source>Options of watch:</source>
        <translation>Options de watch&#xa0;:</translation>
    </message>
    <message>
        <source>why the import is taken for done</source>
        <translation>pourquoi l’import est tenu pour terminé</translation>
    </message>
    <message>
        <source>smaller runs first</source>
        <translation>les plus petits d’abord</translation>
    </message>
    <message>
        <source>all in this channel and those below it</source>
        <translation>tous ceux de ce canal et de ceux qui sont en dessous</translation>
    </message>
    <message>
        <source>all that it can be done to</source>
        <translation>tous ceux pour lesquels c’est possible</translation>
    </message>
    <message>
        <source>how many (default: 20)</source>
        <translation>combien (par défaut&#xa0;: 20)</translation>
    </message>
    <message>
        <source>of them with rows that are wrong, from 0 to 1 (default: 0.2)</source>
        <translation>part de ceux qui ont des lignes fausses, de 0 à 1 (par défaut&#xa0;: 0.2)</translation>
    </message>
    <message>
        <source>makes the same imports again</source>
        <translation>refait les mêmes imports</translation>
    </message>
    <message>
        <source>also wait for imports that have a time</source>
        <translation>attendre aussi les imports qui ont une heure</translation>
    </message>
    <message>
        <source>look once, see what was taken to its end, and exit</source>
        <translation>regarder une fois, mener à sa fin ce qui a été pris, et quitter</translation>
    </message>
    <message>
        <source>the folder whose files are imported</source>
        <translation>le dossier dont les fichiers sont importés</translation>
    </message>
    <message>
        <source>names of the files, such as orders_*.csv; several with ; between them (default: those of the profile, else all)</source>
        <translation>noms des fichiers, comme orders_*.csv&#xa0;; plusieurs séparés par&#xa0;; (sinon&#xa0;: ceux du profil, sinon tous)</translation>
    </message>
    <message>
        <source>this file alone, instead of a pattern</source>
        <translation>ce fichier seul, au lieu d’un motif</translation>
    </message>
    <message>
        <source>always (default), start, “daily 06:30”, “weekly mon,fri 07:00”, or “cron 30 6 * * 1-5”</source>
        <translation>always (sinon), start, «&#xa0;daily 06:30&#xa0;», «&#xa0;weekly mon,fri 07:00&#xa0;» ou «&#xa0;cron 30 6 * * 1-5&#xa0;»</translation>
    </message>
    <message>
        <source>a file is whole once it has not changed for so many seconds (default: 10)</source>
        <translation>un fichier est complet quand il n’a pas changé depuis tant de secondes (sinon&#xa0;: 10)</translation>
    </message>
    <message>
        <source>a file is whole once another one is there whose name has this behind it, such as .done</source>
        <translation>un fichier est complet quand un autre est là dont le nom finit ainsi, comme .done</translation>
    </message>
    <message>
        <source>files that were imported go to done/ or failed/ of their folder (default), or stay</source>
        <translation>les fichiers importés vont dans done/ ou failed/ de leur dossier (sinon), ou restent</translation>
    </message>
    <message>
        <source>add: change the automation of this name</source>
        <translation>add&#xa0;: modifier l’automatisation de ce nom</translation>
    </message>
    <message>
        <source>pauses imports</source>
        <translation>met des imports en pause</translation>
    </message>
    <message>
        <source>goes on with paused or interrupted imports; one that waits for a time begins now</source>
        <translation>reprend des imports en pause ou interrompus&#xa0;; celui qui attend une heure commence maintenant</translation>
    </message>
    <message>
        <source>cancels imports; the chunks that are in stay in</source>
        <translation>annule des imports&#xa0;; les tranches importées restent</translation>
    </message>
    <message>
        <source>changes the place of imports in the queue</source>
        <translation>change la place d’imports dans la file</translation>
    </message>
    <message>
        <source>takes imports for done, so that what waits for them goes on</source>
        <translation>tient des imports pour terminés, afin que ce qui les attend continue</translation>
    </message>
    <message>
        <source>takes ended imports out of the history; their rows stay in the target</source>
        <translation>retire de l’historique des imports terminés&#xa0;; leurs lignes restent dans la cible</translation>
    </message>
    <message>
        <source>lists and changes channels: how many imports run at once, and in which order</source>
        <translation>liste et change les canaux&#xa0;: combien d’imports à la fois, et dans quel ordre</translation>
    </message>
    <message>
        <source>imports small files of its own, many at once, in a temporary folder, and says whether all that is promised holds</source>
        <translation>importe de petits fichiers à soi, plusieurs à la fois, dans un dossier temporaire, et dit si tout ce qui est promis est tenu</translation>
    </message>
    <message>
        <source>lists and changes automations: folders whose files are imported on their own; test says what would be taken</source>
        <translation>liste et modifie les automatisations&#xa0;: dossiers dont les fichiers sont importés d’eux-mêmes&#xa0;; test dit ce qui serait pris</translation>
    </message>
    <message>
        <source>runs the automations, and what they queue, until it is interrupted</source>
        <translation>exécute les automatisations, et ce qu’elles mettent en file, jusqu’à interruption</translation>
    </message>
    <message>
        <source>The very same import waits in the queue already: it is import %1.</source>
        <translation>Ce même import attend déjà dans la file&#xa0;: c’est l’import %1.</translation>
    </message>
    <message>
        <source>%1 import is queued, and waits for its time, another import or its channel.</source>
        <translation>%1 import est en file, et attend son heure, un autre import ou son canal.</translation>
    </message>
    <message>
        <source>%1 imports are queued, and wait for their time, other imports or their channels.</source>
        <translation>%1 imports sont en file, et attendent leur heure, d’autres imports ou leurs canaux.</translation>
    </message>
    <message>
        <source>Say where to with --priority N: smaller runs first.</source>
        <translation>Dites où avec --priority N&#xa0;: les plus petits d’abord.</translation>
    </message>
    <message>
        <source>Import %1 is no longer in the history. Its rows stay in the target.</source>
        <translation>L’import %1 n’est plus dans l’historique. Ses lignes restent dans la cible.</translation>
    </message>
    <message>
        <source>Name imports by their numbers, or --channel NAME, or --all.</source>
        <translation>Nommez des imports par leurs numéros, ou --channel NAME, ou --all.</translation>
    </message>
    <message>
        <source>There is none to do it to.</source>
        <translation>Il n’y en a aucun pour lequel ce soit possible.</translation>
    </message>
    <message>
        <source>--failures is a share from 0 to 1, such as 0.2.</source>
        <translation>--failures est une part de 0 à 1, p. ex. 0.2.</translation>
    </message>
    <message>
        <source>%1 imports done, %2 with failed chunks, %3 rows in, %4 s (--seed %5).</source>
        <translation>%1 imports terminés, %2 avec des tranches en échec, %3 lignes importées, %4 s (--seed %5).</translation>
    </message>
    <message>
        <source>All promises held: each row exactly once, each error kept, everything in its turn, and the books balance.</source>
        <translation>Toutes les promesses sont tenues&#xa0;: chaque ligne une seule fois, chaque erreur gardée, tout à son tour, et les comptes sont justes.</translation>
    </message>
    <message>
        <source>%1: %2, %3 queued, %4 running, %5 failed</source>
        <translation>%1&#xa0;: %2, %3 en file, %4 en cours, %5 en échec</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>; in order, and stops behind one that failed</source>
        <translation>&#xa0;; dans l’ordre, et s’arrête derrière celui qui a échoué</translation>
    </message>
    <message>
        <source>; at least %1 second between two starts</source>
        <translation>&#xa0;; au moins %1 seconde entre deux départs</translation>
    </message>
    <message>
        <source>; at least %1 seconds between two starts</source>
        <translation>&#xa0;; au moins %1 secondes entre deux départs</translation>
    </message>
    <message>
        <source>; paused</source>
        <translation>&#xa0;; en pause</translation>
    </message>
    <message>
        <source>channels %1: the channel is missing.</source>
        <translation>channels %1&#xa0;: il manque le canal.</translation>
    </message>
    <message>
        <source>channels: “%1” is none of list, set, pause, resume and remove.</source>
        <translation>channels&#xa0;: «&#xa0;%1&#xa0;» n’est aucun de list, set, pause, resume et remove.</translation>
    </message>
    <message>
        <source>Watching; automations: %1.</source>
        <translation>Surveillance&#xa0;; automatisations&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No files were taken.</source>
        <translation>Aucun fichier n’a été pris.</translation>
    </message>
    <message>
        <source>Another process runs the automations of %1 already.</source>
        <translation>Un autre processus exécute déjà les automatisations de %1.</translation>
    </message>
    <message>
        <source>Stop it first: it is “tranche-cli watch”, or a window.</source>
        <translation>Arrêtez-le d’abord&#xa0;: c’est «&#xa0;tranche-cli watch&#xa0;», ou une fenêtre.</translation>
    </message>
    <message>
        <source>imports of a channel run as its rules say, see channels (default: a channel of the target)</source>
        <translation>les imports d’un canal suivent ses règles, voir channels (par défaut&#xa0;: un canal de la cible)</translation>
    </message>
    <message>
        <source>not before this time, such as 06:30, 2026-12-24T18:00 or +90m</source>
        <translation>pas avant cette heure, p. ex. 06:30, 2026-12-24T18:00 ou +90m</translation>
    </message>
    <message>
        <source>not before these imports are done</source>
        <translation>pas avant que ces imports soient terminés</translation>
    </message>
    <message>
        <source>--after: it is enough that they have ended, well or not</source>
        <translation>--after&#xa0;: il suffit qu’ils aient fini, bien ou non</translation>
    </message>
    <message>
        <source>try again by itself after what passes (locked, disk full, file not there): TRY:SECONDS, such as 1:10,5:30-60,max=8</source>
        <translation>réessayer de soi-même après ce qui passe (verrouillé, disque plein, fichier absent)&#xa0;: ESSAI:SECONDES, p. ex. 1:10,5:30-60,max=8</translation>
    </message>
    <message>
        <source>--%1: “%2” is no time such as 06:30, 2026-12-24T18:00 or +90m.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une heure comme 06:30, 2026-12-24T18:00 ou +90m.</translation>
    </message>
    <message>
        <source>Files of “%1” may also be taken by: %2.</source>
        <translation>Des fichiers de «&#xa0;%1&#xa0;» peuvent aussi être pris par&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>DatabaseDialog</name>
    <message>
        <source>Choose a Database</source>
        <translation>Choisir une base de données</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>Bases SQLite (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Delimited text (CSV, TSV)</source>
        <translation>Texte délimité (CSV, TSV)</translation>
    </message>
    <message>
        <source>%1; also compressed or in an archive, in any encoding.</source>
        <translation>%1&#xa0;; aussi compressé ou dans une archive, dans tout encodage.</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:large&apos;&gt;Loading the history…&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:large&apos;&gt;Chargement de l&apos;historique…&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:large&apos;&gt;No import is like that.&lt;/p&gt;&lt;p&gt;Choose “All” at the left, or empty the search field.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:large&apos;&gt;Aucun import ne correspond.&lt;/p&gt;&lt;p&gt;Choisissez «&#xa0;Tous&#xa0;» à gauche, ou videz le champ de recherche.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:x-large&apos;&gt;Drop a file here, or press &lt;a href=&apos;import&apos;&gt;Import…&lt;/a&gt;&lt;/p&gt;&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;It goes into a table of a SQLite database, in small chunks: what is wrong is set aside, the rest goes in.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:x-large&apos;&gt;Déposez un fichier ici, ou appuyez sur &lt;a href=&apos;import&apos;&gt;Importer…&lt;/a&gt;&lt;/p&gt;&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;Il va dans une table d&apos;une base SQLite, par petits lots&#xa0;: ce qui est erroné est mis de côté, le reste est importé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;a href=&apos;sample&apos;&gt;Try it with the sample file&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;a href=&apos;sample&apos;&gt;Essayer avec le fichier d&apos;exemple&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 row failed</source>
        <translation>%1 ligne en échec</translation>
    </message>
    <message>
        <source>%1 rows failed</source>
        <translation>%1 lignes en échec</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>%1 n&apos;a pas pu être importé</translation>
    </message>
    <message>
        <source>%1 is checked</source>
        <translation>%1 est vérifié</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 est importé</translation>
    </message>
    <message>
        <source>Open failed rows</source>
        <translation>Ouvrir les lignes en échec</translation>
    </message>
    <message>
        <source>%1 imports have ended</source>
        <translation>%1 imports sont terminés</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 terminés</translation>
    </message>
    <message>
        <source>, %1 with something wrong: %2</source>
        <translation>, %1 avec des erreurs&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Something went wrong that nobody has foreseen: %1.</source>
        <translation>Il s&apos;est produit quelque chose que personne n&apos;avait prévu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a fault of Tranche: please report it, with the file if you can.</source>
        <translation>C&apos;est un défaut de Tranche&#xa0;: signalez-le, si possible avec le fichier.</translation>
    </message>
    <message>
        <source>The memory of this computer does not suffice for that.</source>
        <translation>La mémoire de cet ordinateur n&apos;y suffit pas.</translation>
    </message>
    <message>
        <source>Close other programs or give it more memory, then try again; nothing half-written is kept.</source>
        <translation>Fermez d&apos;autres programmes ou donnez-lui plus de mémoire, puis réessayez&#xa0;; rien d&apos;à moitié écrit n&apos;est gardé.</translation>
    </message>
    <message>
        <source>an exception without a name</source>
        <translation>une exception sans nom</translation>
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
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>rien de valide</translation>
    </message>
    <message>
        <source>nothing in</source>
        <translation>rien d&apos;importé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>And %1 more, all of which the import&apos;s details tell.</source>
        <translation>Et %1 de plus, toutes données dans les détails de l&apos;import.</translation>
    </message>
    <message>
        <source>%1 line</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 above and %2 below the table left out</source>
        <translation>%1 au-dessus et %2 sous la table omises</translation>
    </message>
    <message>
        <source>%1 above the table left out</source>
        <translation>%1 au-dessus de la table omises</translation>
    </message>
    <message>
        <source>%1 below the table left out</source>
        <translation>%1 sous la table omises</translation>
    </message>
    <message>
        <source>lines that begin with “%1” left out</source>
        <translation>lignes qui commencent par «&#xa0;%1&#xa0;» omises</translation>
    </message>
    <message>
        <source>%1 header line</source>
        <translation>%1 ligne d&apos;en-tête</translation>
    </message>
    <message>
        <source>%1 header lines</source>
        <translation>%1 lignes d&apos;en-tête</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>pas d&apos;en-tête</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 colonne</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> (next likely: %1)</source>
        <translation> (ensuite probable&#xa0;: %1)</translation>
    </message>
    <message>
        <source>line ends: %1</source>
        <translation>fins de ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test report: %1.</source>
        <translation>Rapport de tests&#xa0;: %1.</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>séparateur</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>guillemet</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>échappement</translation>
    </message>
    <message>
        <source>comment sign</source>
        <translation>signe de commentaire</translation>
    </message>
    <message>
        <source>header lines</source>
        <translation>lignes d&apos;en-tête</translation>
    </message>
    <message>
        <source>lines above the table</source>
        <translation>lignes au-dessus du tableau</translation>
    </message>
    <message>
        <source>lines below the table</source>
        <translation>lignes en dessous du tableau</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardées</translation>
    </message>
    <message>
        <source>dropped beside quotes</source>
        <translation>supprimées près des guillemets</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimées</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>line %1: “%2” → “%3”</source>
        <translation>ligne %1&#xa0;: «&#xa0;%2&#xa0;» → «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>line %1, %2: “%3” → “%4”</source>
        <translation>ligne %1, %2&#xa0;: «&#xa0;%3&#xa0;» → «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>and %1 more cells</source>
        <translation>et %1 cellules de plus</translation>
    </message>
    <message>
        <source>left out: lines %1</source>
        <translation>omises&#xa0;: lignes %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajoutées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history of this import was lost and is rebuilt from the target&apos;s ledger: the chunks that are missing can&apos;t be repaired here. Import the file again.</source>
        <translation>L&apos;historique de cet import était perdu et a été reconstruit depuis le registre de la cible&#xa0;: les lots manquants ne peuvent pas être corrigés ici. Importez le fichier encore une fois.</translation>
    </message>
    <message>
        <source>done, with %1 rows left out</source>
        <translation>terminé, avec %1 lignes omises</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped by decision, %1 rows: %2</source>
        <translation>ignoré par décision, %1 lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>    attempt %1, %2: %3</source>
        <translation>    tentative %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, par %1</translation>
    </message>
    <message>
        <source>; errors: %1</source>
        <translation>&#xa0;; erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>; no errors</source>
        <translation>&#xa0;; aucune erreur</translation>
    </message>
    <message>
        <source>Import %1: %2 → %3 of %4
</source>
        <translation>Import %1&#xa0;: %2 → %3 de %4
</translation>
    </message>
    <message>
        <source>%1 rows read = %2 imported + %3 failed + %4 skipped
</source>
        <translation>%1 lignes lues = %2 importées + %3 en échec + %4 ignorées
</translation>
    </message>
    <message>
        <source>No chunk failed.
</source>
        <translation>Aucun lot n&apos;a échoué.
</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>%1 rows read = %2 would go in + %3 failed + %4 skipped
</source>
        <translation>%1 lignes lues = %2 seraient importées + %3 en échec + %4 ignorées
</translation>
    </message>
    <message>
        <source>failed: %1, %2</source>
        <translation>échoué&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>“%1” may be a code or a number: read as %2, as the file&apos;s other columns</source>
        <translation>«&#xa0;%1&#xa0;» peut être un code ou un nombre&#xa0;: lu comme %2, comme les autres colonnes du fichier</translation>
    </message>
    <message>
        <source>is none: values of %1 are written in one way only</source>
        <translation>n&apos;en est pas un&#xa0;: les valeurs de %1 ne s&apos;écrivent que d&apos;une façon</translation>
    </message>
    <message>
        <source>“%1” may be written as %2</source>
        <translation>«&#xa0;%1&#xa0;» peut être écrit comme %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1: nothing says which, so the column stays text</source>
        <translation>%1&#xa0;: rien ne dit lequel, la colonne reste donc du texte</translation>
    </message>
    <message>
        <source>%1: read as %2, %3</source>
        <translation>%1&#xa0;: lu comme %2, %3</translation>
    </message>
    <message>
        <source>%1: read as %2, the first of them</source>
        <translation>%1&#xa0;: lu comme %2, le premier</translation>
    </message>
    <message>
        <source>%1: nothing says which, so that no value is read as %2; say it with --date-format, or with --map COLUMN=FIELD:%2:FORMAT</source>
        <translation>%1&#xa0;: rien ne dit lequel, donc aucune valeur n&apos;est lue comme %2&#xa0;; dites-le avec --date-format, ou avec --map COLUMN=FIELD:%2:FORMAT</translation>
    </message>
    <message>
        <source>%1: nothing says which, so that no value is read as %2 but plain ones; say it with --decimal, or with --map COLUMN=FIELD:%2:FORMAT</source>
        <translation>%1&#xa0;: rien ne dit lequel, donc seules les valeurs simples sont lues comme %2&#xa0;; dites-le avec --decimal, ou avec --map COLUMN=FIELD:%2:FORMAT</translation>
    </message>
    <message>
        <source>as the file&apos;s other columns</source>
        <translation>comme les autres colonnes du fichier</translation>
    </message>
    <message>
        <source>as in the last import into this column</source>
        <translation>comme lors du dernier import dans cette colonne</translation>
    </message>
    <message>
        <source>since points stand between days and months</source>
        <translation>car des points séparent jours et mois</translation>
    </message>
    <message>
        <source>as is usual in the file&apos;s language</source>
        <translation>comme d&apos;usage dans la langue du fichier</translation>
    </message>
    <message>
        <source>as is usual in your country</source>
        <translation>comme d&apos;usage dans votre pays</translation>
    </message>
    <message>
        <source>names a month that there is not; a value is written as %1</source>
        <translation>nomme un mois qui n&apos;existe pas&#xa0;; une valeur s&apos;écrit %1</translation>
    </message>
    <message>
        <source>names a day that there is not; a value is written as %1</source>
        <translation>nomme un jour qui n&apos;existe pas&#xa0;; une valeur s&apos;écrit %1</translation>
    </message>
    <message>
        <source>names a time that there is not; a value is written as %1</source>
        <translation>nomme une heure qui n&apos;existe pas&#xa0;; une valeur s&apos;écrit %1</translation>
    </message>
    <message>
        <source>names the end of a day as 24:00, which databases don&apos;t know: write 00:00 of the next day</source>
        <translation>nomme la fin du jour 24:00, que les bases de données ne connaissent pas&#xa0;: écrivez 00:00 du jour suivant</translation>
    </message>
    <message>
        <source>is a leap second, which databases don&apos;t know: write second 59</source>
        <translation>est une seconde intercalaire, que les bases de données ne connaissent pas&#xa0;: écrivez la seconde 59</translation>
    </message>
    <message>
        <source>names a weekday that the date is not</source>
        <translation>nomme un jour de semaine qui n&apos;est pas celui de la date</translation>
    </message>
    <message>
        <source>has an offset from UTC that no place has: the largest is 14:00</source>
        <translation>a un décalage d&apos;UTC qu&apos;aucun lieu n&apos;a&#xa0;: le plus grand est 14:00</translation>
    </message>
    <message>
        <source>is not between the years 0001 and 9999</source>
        <translation>n&apos;est pas entre les années 0001 et 9999</translation>
    </message>
    <message>
        <source>is not written as %1</source>
        <translation>n&apos;est pas écrit comme %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>has the same part twice</source>
        <translation>a deux fois la même partie</translation>
    </message>
    <message>
        <source>has more in brackets than minutes, seconds or a zone</source>
        <translation>a autre chose entre crochets que minutes, secondes ou une zone</translation>
    </message>
    <message>
        <source>has digits behind a number whose length is not said: dd, MM, HH have two digits</source>
        <translation>a des chiffres derrière un nombre dont la longueur n&apos;est pas dite&#xa0;: dd, MM, HH ont deux chiffres</translation>
    </message>
    <message>
        <source>has brackets that do not begin with a sign</source>
        <translation>a des crochets qui ne commencent pas par un signe</translation>
    </message>
    <message>
        <source>has a quote that is not closed</source>
        <translation>a un guillemet qui n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>has no year in brackets behind yy, such as yy[1930]</source>
        <translation>n&apos;a pas d&apos;année entre crochets après yy, comme yy[1930]</translation>
    </message>
    <message>
        <source>has letters that stand for nothing: “%1”. Words are put in quotes: &apos;de&apos;</source>
        <translation>a des lettres qui ne représentent rien&#xa0;: «&#xa0;%1&#xa0;». Les mots se mettent entre apostrophes&#xa0;: &apos;de&apos;</translation>
    </message>
    <message>
        <source>has brackets that are not in pairs, or empty</source>
        <translation>a des crochets qui ne vont pas par paires, ou vides</translation>
    </message>
    <message>
        <source>has a bracket that is not closed</source>
        <translation>a un crochet qui n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>does not say year, month and day once each, such as dd.MM.yyyy</source>
        <translation>ne nomme pas l&apos;année, le mois et le jour une fois chacun, comme dd.MM.yyyy</translation>
    </message>
    <message>
        <source>does not say hour and minute once each, such as HH:mm or h:mm a</source>
        <translation>ne nomme pas l&apos;heure et la minute une fois chacune, comme HH:mm ou h:mm a</translation>
    </message>
    <message>
        <source>is no date format such as dd.MM.yyyy</source>
        <translation>n&apos;est pas un format de date tel que dd.MM.yyyy</translation>
    </message>
    <message>
        <source>is not the number 1234.56 as it is written in the file, such as 1.234,56 or € 1,234.56</source>
        <translation>n&apos;est pas le nombre 1234.56 tel qu&apos;il est écrit dans le fichier, comme 1.234,56 ou € 1,234.56</translation>
    </message>
    <message>
        <source>does not name words for true and false, such as yes/no or ja|j/nein|n</source>
        <translation>ne nomme pas de mots pour vrai et faux, comme yes/no ou ja|j/nein|n</translation>
    </message>
    <message>
        <source>line %1 holds “%2”</source>
        <translation>la ligne %1 contient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>lines %1, … hold “%2”</source>
        <translation>les lignes %1, … contiennent «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>lines %1 hold “%2”</source>
        <translation>les lignes %1 contiennent «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Column %1: %2 instead of %3, since %4</source>
        <translation>Colonne %1&#xa0;: %2 au lieu de %3, car %4</translation>
    </message>
    <message>
        <source>%1, and %2 other values are no such %3.</source>
        <translation>%1, et %2 autres valeurs ne conviennent pas (%3).</translation>
    </message>
    <message>
        <source>Column %1: %2, since line %3 holds “%4”.</source>
        <translation>Colonne %1&#xa0;: %2, car la ligne %3 contient «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Column %1: TEXT, since “%2” in line %3 may be written as %4: nothing says which.</source>
        <translation>Colonne %1&#xa0;: TEXT, car «&#xa0;%2&#xa0;» à la ligne %3 peut être écrit comme %4&#xa0;: rien ne dit lequel.</translation>
    </message>
    <message>
        <source>The row has no parent: it stands below none, and its own columns of the parent are empty.</source>
        <translation>La ligne n&apos;a pas de parent&#xa0;: elle n&apos;est sous aucun, et ses propres colonnes du parent sont vides.</translation>
    </message>
    <message>
        <source>The row repeats the parent above it, and has no line.</source>
        <translation>La ligne répète le parent du dessus, et n&apos;a pas de ligne de détail.</translation>
    </message>
    <message>
        <source>The row repeats the parent above it with another value.</source>
        <translation>La ligne répète le parent du dessus avec une autre valeur.</translation>
    </message>
    <message>
        <source>The file has no column “%1” to group records by.</source>
        <translation>Le fichier n&apos;a pas de colonne «&#xa0;%1&#xa0;» pour grouper les enregistrements.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The chunk that begins at line %1 has more than %2 errors.</source>
        <translation>Le lot qui commence à la ligne %1 a plus de %2 erreurs.</translation>
    </message>
    <message>
        <source>All errors of a chunk are kept in memory until it has ended: choose a smaller chunk size (--chunk-size), or check the types of the columns and the rules of the table.</source>
        <translation>Toutes les erreurs d&apos;un lot restent en mémoire jusqu&apos;à sa fin&#xa0;: choisissez des lots plus petits (--chunk-size), ou vérifiez les types des colonnes et les règles de la table.</translation>
    </message>
    <message>
        <source>would be changed into a number by the field “%1”, as the table declares it: declare it TEXT to keep such texts, or change the value</source>
        <translation>serait changé en nombre par le champ «&#xa0;%1&#xa0;», tel que la table le déclare&#xa0;: déclarez-le TEXT pour garder de tels textes, ou changez la valeur</translation>
    </message>
    <message>
        <source>The value %1</source>
        <translation>La valeur %1</translation>
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation>La cellule contient l&apos;erreur %1.</translation>
    </message>
    <message>
        <source>Byte 0x%1 is no text in the file&apos;s encoding: it was replaced by U+FFFD.</source>
        <translation>L&apos;octet 0x%1 n&apos;est pas du texte dans l&apos;encodage du fichier&#xa0;: il a été remplacé par U+FFFD.</translation>
    </message>
    <message>
        <source>A quote that does not enclose its field is taken as a part of the value.</source>
        <translation>Un guillemet qui n&apos;entoure pas son champ est pris comme partie de la valeur.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>The row has too few fields (%1): those that are missing are NULL.</source>
        <translation>La ligne a trop peu de champs (%1)&#xa0;: ceux qui manquent sont NULL.</translation>
    </message>
    <message>
        <source>The row has too many fields (%1): the last ones were left out.</source>
        <translation>La ligne a trop de champs (%1)&#xa0;: les derniers ont été omis.</translation>
    </message>
    <message>
        <source>The row has too many fields (%1): the last ones were joined into the last column.</source>
        <translation>La ligne a trop de champs (%1)&#xa0;: les derniers ont été joints dans la dernière colonne.</translation>
    </message>
    <message>
        <source>The row has too few fields: %1 instead of %2.</source>
        <translation>La ligne a trop peu de champs&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The row has too many fields: %1 instead of %2.</source>
        <translation>La ligne a trop de champs&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>There is text between the closing quote and the next separator: a quote inside a quoted field is written twice.</source>
        <translation>Il y a du texte entre le guillemet fermant et le séparateur suivant&#xa0;: un guillemet dans un champ entre guillemets s&apos;écrit deux fois.</translation>
    </message>
    <message>
        <source>Blanks stand before the quote that opens the field, so that they and the quotes would be part of the value: choose --blanks drop to leave them out, or --blanks keep.</source>
        <translation>Des espaces précèdent le guillemet ouvrant, si bien qu&apos;eux et les guillemets feraient partie de la valeur&#xa0;: --blanks drop les omet, --blanks keep les garde.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed. The row is read as this line alone.</source>
        <translation>Le guillemet ouvert ici n&apos;est jamais fermé. La ligne est lue seule.</translation>
    </message>
    <message>
        <source>The value holds a NUL byte (byte %1 of the row), which text can&apos;t hold.</source>
        <translation>La valeur contient un octet NUL (octet %1 de la ligne), qu&apos;un texte ne peut pas contenir.</translation>
    </message>
    <message>
        <source>The value is not UTF-8: byte 0x%1 at byte %2 of the row.</source>
        <translation>La valeur n&apos;est pas UTF-8&#xa0;: octet 0x%1 à l&apos;octet %2 de la ligne.</translation>
    </message>
    <message>
        <source>The value is not %1: byte 0x%2 is no character there.</source>
        <translation>La valeur n&apos;est pas %1&#xa0;: l&apos;octet 0x%2 n&apos;y est pas un caractère.</translation>
    </message>
    <message>
        <source>%1 Choose another encoding (--encoding), or have such bytes replaced (--invalid-bytes replace).</source>
        <translation>%1 Choisissez un autre encodage (--encoding), ou faites remplacer ces octets (--invalid-bytes replace).</translation>
    </message>
    <message>
        <source>The bound “%1” of “%2” is no value of the type %3.</source>
        <translation>La borne «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» n&apos;est pas une valeur du type %3.</translation>
    </message>
    <message>
        <source>Write bounds as the column&apos;s values are, or with a point and as yyyy-MM-dd.</source>
        <translation>Écrivez les bornes comme les valeurs de la colonne, ou avec un point et comme yyyy-MM-dd.</translation>
    </message>
    <message>
        <source>valid is %1 to %2</source>
        <translation>valide&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>valid is %1 or more</source>
        <translation>valide&#xa0;: %1 ou plus</translation>
    </message>
    <message>
        <source>valid is %1 or less</source>
        <translation>valide&#xa0;: %1 ou moins</translation>
    </message>
    <message>
        <source>is out of range: %1</source>
        <translation>est hors limites&#xa0;: %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>has %1 characters: valid is %2</source>
        <translation>a %1 caractères&#xa0;: valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>takes too long to be matched with the pattern %1</source>
        <translation>prend trop de temps à comparer au motif %1</translation>
    </message>
    <message>
        <source>does not match the pattern %1</source>
        <translation>ne correspond pas au motif %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>n&apos;est aucun de %1</translation>
    </message>
    <message>
        <source>is NULL, but one is required</source>
        <translation>est NULL, mais une valeur est requise</translation>
    </message>
    <message>
        <source>is not in the column “%2” of the table %1</source>
        <translation>n&apos;est pas dans la colonne «&#xa0;%2&#xa0;» de la table %1</translation>
    </message>
    <message>
        <source>is there already, in line %1: valid is a value that is nowhere else in the file</source>
        <translation>est déjà à la ligne %1&#xa0;: valide est une valeur qui n&apos;est nulle part ailleurs dans le fichier</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une expression rationnelle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is longer than %1 letters</source>
        <translation>elle est plus longue que %1 lettres</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Le fichier n&apos;a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be split: a separator and the number of a part are needed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être découpée&#xa0;: il faut un séparateur et le numéro d&apos;une partie.</translation>
    </message>
    <message>
        <source>can&apos;t be filled down: the one above is longer than %1 bytes</source>
        <translation>ne peut pas être rempli vers le bas&#xa0;: celui du dessus est plus long que %1 octets</translation>
    </message>
    <message>
        <source>can&apos;t be computed: %1</source>
        <translation>ne peut pas être calculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds nothing that the regular expression %1 matches</source>
        <translation>ne contient rien qui corresponde à l&apos;expression rationnelle %1</translation>
    </message>
    <message>
        <source>takes too long to be matched with the regular expression %1</source>
        <translation>prend trop de temps à comparer à l&apos;expression rationnelle %1</translation>
    </message>
    <message>
        <source>the function %1 is not allowed</source>
        <translation>la fonction %1 n&apos;est pas permise</translation>
    </message>
    <message>
        <source>the table %1 can&apos;t be read: it has columns of the row alone</source>
        <translation>la table %1 ne peut pas être lue&#xa0;: seules les colonnes de la ligne existent</translation>
    </message>
    <message>
        <source>queries within it are not allowed</source>
        <translation>les requêtes n&apos;y sont pas permises</translation>
    </message>
    <message>
        <source>only columns, values, operators and functions are allowed</source>
        <translation>seuls colonnes, valeurs, opérateurs et fonctions sont permis</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be computed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être calculé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is an SQL expression over columns of the file, such as quantity * price, with names that hold blanks in double quotes and texts in single ones.</source>
        <translation>C&apos;est une expression SQL sur les colonnes du fichier, comme quantity * price&#xa0;; les noms avec espaces entre guillemets doubles, les textes entre apostrophes.</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>elle est plus longue que %1 octets</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il n&apos;y a rien dedans</translation>
    </message>
    <message>
        <source>there is no memory for it</source>
        <translation>la mémoire y manque</translation>
    </message>
    <message>
        <source>it is not one expression</source>
        <translation>ce n&apos;est pas une seule expression</translation>
    </message>
    <message>
        <source>takes longer than %1 ms</source>
        <translation>prend plus de %1 ms</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>est plus long que %1 octets</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same number: if they are versions or places in a list, make the column TEXT</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont le même nombre&#xa0;: si ce sont des versions ou des rangs d&apos;une liste, faites de la colonne du TEXT</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>is not bytes as pairs of hexadecimal digits, such as 48656c6c6f</source>
        <translation>n&apos;est pas fait d&apos;octets en paires de chiffres hexadécimaux, comme 48656c6c6f</translation>
    </message>
    <message>
        <source>is not bytes in base64, such as SGVsbG8=</source>
        <translation>n&apos;est pas fait d&apos;octets en base64, comme SGVsbG8=</translation>
    </message>
    <message>
        <source>is neither hex nor base64</source>
        <translation>n&apos;est ni hexadécimal ni base64</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>is none of the words for true and false: %1</source>
        <translation>n&apos;est aucun des mots pour vrai et faux&#xa0;: %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>truth values</source>
        <translation>valeurs logiques</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>is not of a date alone, such as dd.MM.yyyy</source>
        <translation>n&apos;est pas celui d&apos;une date seule, comme dd.MM.yyyy</translation>
    </message>
    <message>
        <source>is not of a time alone, such as HH:mm</source>
        <translation>n&apos;est pas celui d&apos;une heure seule, comme HH:mm</translation>
    </message>
    <message>
        <source>is not of a date with its time, such as dd.MM.yyyy HH:mm</source>
        <translation>n&apos;est pas celui d&apos;une date avec son heure, comme dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>dates with times</source>
        <translation>dates avec heures</translation>
    </message>
    <message>
        <source>has more than %1 digits</source>
        <translation>a plus de %1 chiffres</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>decimal numbers</source>
        <translation>nombres décimaux</translation>
    </message>
    <message>
        <source>is not a number such as %1</source>
        <translation>n&apos;est pas un nombre comme %1</translation>
    </message>
    <message>
        <source>is outside the range of 64-bit integers</source>
        <translation>est hors de l&apos;étendue des entiers de 64 bits</translation>
    </message>
    <message>
        <source>has decimals, which an integer has not</source>
        <translation>a des décimales, qu&apos;un entier n&apos;a pas</translation>
    </message>
    <message>
        <source>is not an integer such as 42 or -7</source>
        <translation>n&apos;est pas un entier comme 42 ou -7</translation>
    </message>
    <message>
        <source>is of parts of one, which are no integers: make the column REAL or DECIMAL</source>
        <translation>est une part d&apos;un tout, qui n&apos;est pas un entier&#xa0;: faites de la colonne REAL ou DECIMAL</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>entiers</translation>
    </message>
    <message>
        <source>is JSON that is nested too deeply</source>
        <translation>est du JSON imbriqué trop profondément</translation>
    </message>
    <message>
        <source>is not JSON, or has a number beyond 64 bits; as TEXT it would be kept</source>
        <translation>n&apos;est pas du JSON, ou a un nombre de plus de 64 bits&#xa0;; comme TEXT il serait gardé</translation>
    </message>
    <message>
        <source>is not JSON such as {&quot;name&quot;: [1, 2]}</source>
        <translation>n&apos;est pas du JSON comme {&quot;name&quot;: [1, 2]}</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>date or time</source>
        <translation>date ou heure</translation>
    </message>
    <message>
        <source>has leading zeros, which a number would lose: make the column TEXT, or remove the zeros</source>
        <translation>a des zéros au début, qu&apos;un nombre perdrait&#xa0;: faites de la colonne du TEXT, ou retirez les zéros</translation>
    </message>
    <message>
        <source>is not a number such as 42 or 3.14</source>
        <translation>n&apos;est pas un nombre comme 42 ou 3.14</translation>
    </message>
    <message>
        <source>has more digits or a larger exponent than a REAL can hold; as TEXT it would be kept</source>
        <translation>a plus de chiffres ou un plus grand exposant que REAL n&apos;en tient&#xa0;; comme TEXT il serait gardé</translation>
    </message>
    <message>
        <source>is not a number such as 3.14, -7 or 1e5</source>
        <translation>n&apos;est pas un nombre comme 3.14, -7 ou 1e5</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>has more than one decimal</source>
        <translation>a plus d&apos;une décimale</translation>
    </message>
    <message>
        <source>has more than %1 decimals</source>
        <translation>a plus de %1 décimales</translation>
    </message>
    <message>
        <source>is outside the range of 64-bit integers with %1 decimals</source>
        <translation>est hors de l&apos;étendue des entiers de 64 bits avec %1 décimales</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>times</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>is not “canonical”</source>
        <translation>n&apos;est pas «&#xa0;canonical&#xa0;»</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>UUIDs</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>is not a UUID in small letters such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8</source>
        <translation>n&apos;est pas un UUID en minuscules comme 6ba7b810-9dad-11d1-80b4-00c04fd430c8</translation>
    </message>
    <message>
        <source>is not a UUID such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8</source>
        <translation>n&apos;est pas un UUID comme 6ba7b810-9dad-11d1-80b4-00c04fd430c8</translation>
    </message>
    <message>
        <source>dates written %1 read as yyyy-MM-dd</source>
        <translation>dates écrites %1 lues comme yyyy-MM-dd</translation>
    </message>
    <message>
        <source>numbers with the decimal sign “%1” read with a point</source>
        <translation>nombres au signe décimal «&#xa0;%1&#xa0;» lus avec un point</translation>
    </message>
    <message>
        <source>“%1” read as %2</source>
        <translation>«&#xa0;%1&#xa0;» lu comme %2</translation>
    </message>
    <message>
        <source>values that do not fit, read as %1</source>
        <translation>valeurs qui ne conviennent pas, lues comme %1</translation>
    </message>
    <message>
        <source>read as the default %1</source>
        <translation>lu comme la valeur par défaut %1</translation>
    </message>
    <message>
        <source>kept as it stands</source>
        <translation>gardé tel quel</translation>
    </message>
    <message>
        <source>read as NULL</source>
        <translation>lu comme NULL</translation>
    </message>
    <message>
        <source>a width of more than four digits, or *, in a format</source>
        <translation>une largeur de plus de quatre chiffres, ou *, dans un format</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>The row is one of the table %1, and no row of %2 stands above it that it belongs to.</source>
        <translation>La ligne est de la table %1, et aucune ligne de %2 n&apos;est au-dessus à laquelle elle appartienne.</translation>
    </message>
    <message>
        <source>The row repeats what stands above it, and has no line.</source>
        <translation>La ligne répète ce qui est au-dessus, et n&apos;a pas de ligne de détail.</translation>
    </message>
    <message>
        <source>The row has values of the table %1, but none in %2, which tell its rows.</source>
        <translation>La ligne a des valeurs de la table %1, mais aucune dans %2, qui distinguent ses lignes.</translation>
    </message>
    <message>
        <source>The row repeats the one of the table %1 above it with another value.</source>
        <translation>La ligne répète celle de la table %1 au-dessus avec une autre valeur.</translation>
    </message>
    <message>
        <source>has %1 character: valid is %2</source>
        <translation>a %1 caractère&#xa0;: valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>No value of “%1” is in the range from %2 to %3.</source>
        <translation>Aucune valeur de «&#xa0;%1&#xa0;» n&apos;est dans l&apos;intervalle de %2 à %3.</translation>
    </message>
    <message>
        <source>The lower bound comes first.</source>
        <translation>La borne inférieure vient d&apos;abord.</translation>
    </message>
    <message>
        <source>The row names none of the tables of a test report.</source>
        <translation>La ligne ne nomme aucune des tables d&apos;un rapport de tests.</translation>
    </message>
</context>
<context>
    <name>OpenFolder</name>
    <message>
        <source>There is no program that shows folders. The database is in %1.</source>
        <translation>Il n&apos;y a pas de programme qui montre les dossiers. La base de données est dans %1.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>the new table %1</source>
        <translation>la nouvelle table %1</translation>
    </message>
    <message>
        <source>the table %1, which is replaced when all rows are in,</source>
        <translation>la table %1, qui est remplacée quand toutes les lignes sont importées,</translation>
    </message>
    <message>
        <source>the table %1, which exists,</source>
        <translation>la table %1, qui existe,</translation>
    </message>
    <message>
        <source> %1 that are in it now go then.</source>
        <translation> %1 qui y sont disparaissent alors.</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source> Rows whose key %1 is there are updated, the others inserted.</source>
        <translation> Les lignes dont la clé %1 existe sont mises à jour, les autres insérées.</translation>
    </message>
    <message>
        <source> Rows whose key %1 is there are updated, the others skipped.</source>
        <translation> Les lignes dont la clé %1 existe sont mises à jour, les autres ignorées.</translation>
    </message>
    <message>
        <source> Rows whose key %1 is there are skipped, the others inserted.</source>
        <translation> Les lignes dont la clé %1 existe sont ignorées, les autres insérées.</translation>
    </message>
    <message>
        <source> Rows of the table whose key %1 is in the file are &lt;b&gt;deleted&lt;/b&gt;.</source>
        <translation> Les lignes de la table dont la clé %1 est dans le fichier sont &lt;b&gt;supprimées&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The rows of &lt;b&gt;%1&lt;/b&gt; (%2, %3 of %4 columns) are looked up in %5 of the database &lt;b&gt;%6&lt;/b&gt;.</source>
        <translation>Les lignes de &lt;b&gt;%1&lt;/b&gt; (%2, %3 de %4 colonnes) sont recherchées dans %5 de la base &lt;b&gt;%6&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The rows of &lt;b&gt;%1&lt;/b&gt; (%2, %3 of %4 columns) update %5 of the database &lt;b&gt;%6&lt;/b&gt;.</source>
        <translation>Les lignes de &lt;b&gt;%1&lt;/b&gt; (%2, %3 de %4 colonnes) mettent à jour %5 de la base &lt;b&gt;%6&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The rows of &lt;b&gt;%1&lt;/b&gt; (%2, %3 of %4 columns) go into %5 of the database &lt;b&gt;%6&lt;/b&gt;.</source>
        <translation>Les lignes de &lt;b&gt;%1&lt;/b&gt; (%2, %3 de %4 colonnes) vont dans %5 de la base &lt;b&gt;%6&lt;/b&gt;.</translation>
    </message>
    <message>
        <source> New columns: %1.</source>
        <translation> Nouvelles colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source> The table &lt;b&gt;%1&lt;/b&gt;, which exists, has other columns.</source>
        <translation> La table &lt;b&gt;%1&lt;/b&gt;, qui existe, a d&apos;autres colonnes.</translation>
    </message>
    <message>
        <source> The table has no columns %1.</source>
        <translation> La table n&apos;a pas de colonnes %1.</translation>
    </message>
    <message>
        <source> ⚠ %1</source>
        <translation> ⚠ %1</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source> Importing it again adds its rows once more.</source>
        <translation> L&apos;importer à nouveau ajoute ses lignes encore une fois.</translation>
    </message>
    <message>
        <source> Lines of records go into &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation> Les lignes des enregistrements vont dans &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The tests of &lt;b&gt;%1&lt;/b&gt; go into &lt;b&gt;%2&lt;/b&gt;, and what belongs to them into the tables beside it, of the database &lt;b&gt;%3&lt;/b&gt;.</source>
        <translation>Les tests de &lt;b&gt;%1&lt;/b&gt; vont dans &lt;b&gt;%2&lt;/b&gt;, et ce qui s&apos;y rattache dans les tables voisines, de la base de données &lt;b&gt;%3&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ProgressSentence</name>
    <message>
        <source>no row is valid</source>
        <translation>aucune ligne n&apos;est valide</translation>
    </message>
    <message>
        <source>no row is in</source>
        <translation>aucune ligne n&apos;est importée</translation>
    </message>
    <message>
        <source>%1 row is valid</source>
        <translation>%1 ligne est valide</translation>
    </message>
    <message>
        <source>%1 rows are valid</source>
        <translation>%1 lignes sont valides</translation>
    </message>
    <message>
        <source>%1 row is in</source>
        <translation>%1 ligne est importée</translation>
    </message>
    <message>
        <source>%1 rows are in</source>
        <translation>%1 lignes sont importées</translation>
    </message>
    <message>
        <source>%1 row skipped</source>
        <translation>%1 ligne ignorée</translation>
    </message>
    <message>
        <source>%1 rows skipped</source>
        <translation>%1 lignes ignorées</translation>
    </message>
    <message>
        <source>%1 row failed</source>
        <translation>%1 ligne en échec</translation>
    </message>
    <message>
        <source>%1 rows failed</source>
        <translation>%1 lignes en échec</translation>
    </message>
    <message>
        <source>in the only chunk</source>
        <translation>dans le seul lot</translation>
    </message>
    <message>
        <source>in %1 of %2 chunks</source>
        <translation>dans %1 lots sur %2</translation>
    </message>
    <message>
        <source>Finished: %1, %2 %3.</source>
        <translation>Terminé&#xa0;: %1, %2 %3.</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 ligne lue</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>, %1 %</source>
        <translation>, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>comma and blank</source>
        <translation>virgule et espace</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>UTF-8 that was read wrongly (Ã¼ for ü)</source>
        <translation>UTF-8 mal relu (Ã¼ pour ü)</translation>
    </message>
</context>
<context>
    <name>RebuildDialog</name>
    <message>
        <source>Rebuild the history from a database</source>
        <translation>Reconstruire l&apos;historique depuis une base de données</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Bases SQLite (*.db *.sqlite *.sqlite3);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore environ %1 s</translation>
    </message>
    <message>
        <source>%1 to %2 s left</source>
        <translation>encore %1 à %2 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore environ %1 min</translation>
    </message>
    <message>
        <source>%1 to %2 min left</source>
        <translation>encore %1 à %2 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>encore environ %1 h</translation>
    </message>
    <message>
        <source>%1 to %2 h left</source>
        <translation>encore %1 à %2 h</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>The header of %1 is not that of the import: it has “%2”, expected is “%3”.</source>
        <translation>L&apos;en-tête de %1 n&apos;est pas celui de l&apos;import&#xa0;: il a «&#xa0;%2&#xa0;», attendu est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Keep the header line as it was saved with the chunk; nothing was imported.</source>
        <translation>Gardez la ligne d&apos;en-tête telle qu&apos;enregistrée avec le lot&#xa0;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>In a file of one column an empty line is no row: NULL can&apos;t be written.</source>
        <translation>Dans un fichier d&apos;une colonne, une ligne vide n&apos;est pas une ligne&#xa0;: NULL ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Skip the rows instead.</source>
        <translation>Ignorez plutôt les lignes.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A spreadsheet can&apos;t hold this: %1. %2 was not written.</source>
        <translation>Un classeur ne peut pas contenir cela&#xa0;: %1. %2 n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>Save as CSV instead: a name that ends in .csv. --only-bad-rows leaves out the rows without errors.</source>
        <translation>Enregistrez plutôt en CSV&#xa0;: un nom qui finit par .csv. --only-bad-rows omet les lignes sans erreurs.</translation>
    </message>
    <message>
        <source>there are more than %1 rows</source>
        <translation>il y a plus de %1 lignes</translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns</source>
        <translation>la ligne %1 a plus de %2 colonnes</translation>
    </message>
    <message>
        <source>the text in %1 of line %2 has more than %3 characters</source>
        <translation>le texte dans %1 de la ligne %2 a plus de %3 caractères</translation>
    </message>
    <message>
        <source>there are %1 rows, and a sheet has room for %2</source>
        <translation>il y a %1 lignes, et une feuille en contient %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB: its rows can&apos;t all be compared with the failed ones at once.</source>
        <translation>%1 a plus de %2 Mo&#xa0;: ses lignes ne peuvent pas toutes être comparées d&apos;un coup à celles en échec.</translation>
    </message>
    <message>
        <source>Bring them back in several files with the same header (--deleted keep), or save the chunks into a folder, a file each. Nothing was imported.</source>
        <translation>Rapportez-les en plusieurs fichiers avec le même en-tête (--deleted keep), ou enregistrez les lots dans un dossier, un fichier chacun. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>None of the failed chunks of import %1 fits the file %2.</source>
        <translation>Aucun des lots en échec de l&apos;import %1 ne correspond au fichier %2.</translation>
    </message>
    <message>
        <source>Name the chunk: “tranche-cli retry %1 CHUNK --file %2”.</source>
        <translation>Nommez le lot&#xa0;: «&#xa0;tranche-cli retry %1 CHUNK --file %2&#xa0;».</translation>
    </message>
    <message>
        <source>every wrong value</source>
        <translation>chaque valeur erronée</translation>
    </message>
    <message>
        <source>wrong rows</source>
        <translation>lignes erronées</translation>
    </message>
    <message>
        <source>%1: %2 replaced by “%3”</source>
        <translation>%1&#xa0;: %2 remplacé par «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 set to NULL</source>
        <translation>%1&#xa0;: %2 mis à NULL</translation>
    </message>
    <message>
        <source>%1: %2 set to the column&apos;s default</source>
        <translation>%1&#xa0;: %2 mis à la valeur par défaut de la colonne</translation>
    </message>
    <message>
        <source>%1: %2 read as a date written %3</source>
        <translation>%1&#xa0;: %2 lu comme date écrite %3</translation>
    </message>
    <message>
        <source>%1: %2 read as a number with the decimal sign “%3”</source>
        <translation>%1&#xa0;: %2 lu comme nombre au signe décimal «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>wrong rows skipped</source>
        <translation>lignes erronées ignorées</translation>
    </message>
    <message>
        <source>%1: rows with %2 skipped</source>
        <translation>%1&#xa0;: lignes avec %2 ignorées</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1&#xa0;: lu comme %2</translation>
    </message>
    <message>
        <source>%1: %2 added to the table that it refers to</source>
        <translation>%1&#xa0;: %2 ajouté à la table à laquelle elle se réfère</translation>
    </message>
    <message>
        <source>“%1” is no type.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type.</translation>
    </message>
    <message>
        <source>Types are %1.</source>
        <translation>Les types sont %1.</translation>
    </message>
    <message>
        <source>The format “%1” %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>The import has no column “%1”.</source>
        <translation>L&apos;import n&apos;a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file&apos;s columns are: %1.</source>
        <translation>Les colonnes du fichier sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is looked up in the table %2: the field holds keys, not its values.</source>
        <translation>«&#xa0;%1&#xa0;» est recherché dans la table %2&#xa0;: le champ contient des clés, pas ses valeurs.</translation>
    </message>
    <message>
        <source>Set a name that is there, or NULL, add the names, or skip the rows.</source>
        <translation>Mettez un nom qui existe, ou NULL, ajoutez les noms, ou ignorez les lignes.</translation>
    </message>
    <message>
        <source>“%1” is no form of a date.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une forme de date.</translation>
    </message>
    <message>
        <source>Write it with d, M and y, such as dd.MM.yyyy or M/d/yy; H, m and s stand for a time.</source>
        <translation>Écrivez-la avec d, M et y, comme dd.MM.yyyy ou M/d/yy&#xa0;; H, m et s pour une heure.</translation>
    </message>
    <message>
        <source>A decimal sign is one character, such as “,”.</source>
        <translation>Un signe décimal est un seul caractère, comme «&#xa0;,&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be added to a profile: only changes of values can.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ajouté à un profil&#xa0;: seuls des changements de valeurs le peuvent.</translation>
    </message>
    <message>
        <source>Line %1 of %2: its _line says %3, where no chunk has failed.</source>
        <translation>Ligne %1 de %2&#xa0;: son _line dit %3, où aucun lot n&apos;est en échec.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Leave the column _line as it was saved; nothing was imported.</source>
        <translation>Laissez la colonne _line telle qu&apos;enregistrée&#xa0;; rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>%1 lacks rows that were bad: those of lines %2.</source>
        <translation>Il manque dans %1 des lignes qui étaient erronées&#xa0;: les lignes %2.</translation>
    </message>
    <message>
        <source>Say what is to become of them: --deleted skip leaves them out, --deleted keep leaves their chunks failed. Nothing was imported.</source>
        <translation>Dites ce qu&apos;elles doivent devenir&#xa0;: --deleted skip les omet, --deleted keep laisse leurs lots en échec. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Only the first %1 wrong cells have a comment. A file that is saved with the column _error has all messages.</source>
        <translation>Seules les %1 premières cellules erronées ont un commentaire. Un fichier enregistré avec la colonne _error a tous les messages.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>modifié à la main</translation>
    </message>
    <message>
        <source>and %1 more remedies</source>
        <translation>et %1 remèdes de plus</translation>
    </message>
</context>
<context>
    <name>RepairView</name>
    <message>
        <source>%1 error</source>
        <translation>%1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 good row waits with them</source>
        <translation>%1 bonne ligne en attente</translation>
    </message>
    <message>
        <source>%1 good rows wait with them</source>
        <translation>%1 bonnes lignes en attente</translation>
    </message>
    <message>
        <source>no good row waits with them</source>
        <translation>aucune bonne ligne en attente</translation>
    </message>
    <message>
        <source>No import is chosen.</source>
        <translation>Aucun import n&apos;est choisi.</translation>
    </message>
    <message>
        <source>All rows are valid</source>
        <translation>Toutes les lignes sont valides</translation>
    </message>
    <message>
        <source>%1 row is in %2 › %3.</source>
        <translation>%1 ligne est dans %2 › %3.</translation>
    </message>
    <message>
        <source>%1 rows are in %2 › %3.</source>
        <translation>%1 lignes sont dans %2 › %3.</translation>
    </message>
    <message>
        <source>All rows are in</source>
        <translation>Toutes les lignes sont importées</translation>
    </message>
    <message>
        <source>Nothing is left to repair</source>
        <translation>Il ne reste rien à réparer</translation>
    </message>
    <message>
        <source>%1 row was left out, by decision or by the mode.</source>
        <translation>%1 ligne a été omise, par décision ou par le mode.</translation>
    </message>
    <message>
        <source>%1 rows were left out, by decision or by the mode.</source>
        <translation>%1 lignes ont été omises, par décision ou par le mode.</translation>
    </message>
    <message>
        <source>no good row waits with it</source>
        <translation>aucune bonne ligne en attente</translation>
    </message>
    <message>
        <source>%1 good row waits with it</source>
        <translation>%1 bonne ligne en attente</translation>
    </message>
    <message>
        <source>%1 good rows wait with it</source>
        <translation>%1 bonnes lignes en attente</translation>
    </message>
</context>
<context>
    <name>ReportViewText</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>cassé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation>absent du rapport</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <translation>disparu, était %1</translation>
    </message>
    <message>
        <source>new failure</source>
        <translation>nouvel échec</translation>
    </message>
    <message>
        <source>still failing</source>
        <translation>toujours en échec</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>new test</source>
        <translation>nouveau test</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>flaky</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation>%1 test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 tests</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 sur %2 en échec</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 réussis</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 sur %2 réussis</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignoré(e)s</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 inconnus</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 cassés</translation>
    </message>
    <message>
        <source>%1 of them flaky</source>
        <translation>dont %1 instables</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sans profil</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>a duré %1</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>build %1</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Tous les tests</translation>
    </message>
    <message>
        <source>New failures</source>
        <translation>Nouveaux échecs</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Still failing</source>
        <translation>Toujours en échec</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigés</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Instables</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Autrement modifiés</translation>
    </message>
    <message>
        <source>New tests</source>
        <translation>Nouveaux tests</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>There is no report before it of its profile to compare it with.</source>
        <translation>Il n&apos;y a pas de rapport antérieur de son profil auquel le comparer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 new failure&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 nouvel échec&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 new failures&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 nouveaux échecs&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 corrigés</translation>
    </message>
    <message>
        <source>%1 still failing</source>
        <translation>%1 toujours en échec</translation>
    </message>
    <message>
        <source>%1 changed otherwise</source>
        <translation>%1 autrement modifiés</translation>
    </message>
    <message>
        <source>%1 new test</source>
        <translation>%1 nouveau test</translation>
    </message>
    <message>
        <source>%1 new tests</source>
        <translation>%1 nouveaux tests</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 disparus</translation>
    </message>
    <message>
        <source>As in the report of %1: nothing has changed.</source>
        <translation>Comme dans le rapport du %1&#xa0;: rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Since the report of %1: %2</source>
        <translation>Depuis le rapport du %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Chunks that had failed went in after the others. Since nothing is kept for undo, their values have taken the place of those of later rows with the same keys.</source>
        <translation>Des lots en échec ont été importés après les autres. Comme rien n&apos;est gardé pour le retrait, leurs valeurs ont pris la place de celles de lignes suivantes de mêmes clés.</translation>
    </message>
    <message>
        <source>tried again, since the parents that it missed are in</source>
        <translation>réessayé, car les parents qui manquaient sont importés</translation>
    </message>
    <message>
        <source>Looking at all values of %1, since some are missing that had none missing before.</source>
        <translation>Examen de toutes les valeurs de %1, car il en manque là où il n&apos;en manquait pas.</translation>
    </message>
    <message>
        <source>Values are missing further down: not NOT NULL after all are %1.</source>
        <translation>Des valeurs manquent plus bas&#xa0;: finalement pas NOT NULL&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Building the index %1.</source>
        <translation>Construction de l&apos;index %1.</translation>
    </message>
    <message>
        <source>Building the index %1; %2 more follow.</source>
        <translation>Construction de l&apos;index %1&#xa0;; %2 autres suivent.</translation>
    </message>
    <message>
        <source>%1 rows more than the history lists are in the table; “resume” brings it up to them.</source>
        <translation>%1 lignes de plus que n&apos;en dit l&apos;historique sont dans la table&#xa0;; «&#xa0;resume&#xa0;» le met à jour.</translation>
    </message>
    <message>
        <source>%1 rows more than the history lists wait beside the table; “resume” brings it up to them.</source>
        <translation>%1 lignes de plus que n’en indique l’historique attendent à côté de la table&#xa0;; «&#xa0;resume&#xa0;» le met à jour.</translation>
    </message>
    <message>
        <source>The program ended twice in the middle of this import, without getting on with it.</source>
        <translation>Le programme s&apos;est arrêté deux fois au milieu de cet import, sans avancer.</translation>
    </message>
    <message>
        <source>Its file or its table may be more than the program can take, or the memory did not suffice. “tranche-cli resume %1” tries it again.</source>
        <translation>Son fichier ou sa table dépasse peut-être ce que le programme supporte, ou la mémoire n&apos;a pas suffi. «&#xa0;tranche-cli resume %1&#xa0;» réessaie.</translation>
    </message>
    <message>
        <source>The books of the import do not balance: %1 rows read, %2 imported, %3 failed, %4 skipped; %5 lines read, %6 accounted for.</source>
        <translation>Le compte de l&apos;import n&apos;est pas bon&#xa0;: %1 lignes lues, %2 importées, %3 en échec, %4 ignorées&#xa0;; %5 lignes de texte lues, %6 justifiées.</translation>
    </message>
    <message>
        <source>This is a fault of Tranche: compare the table with the file, and report it.</source>
        <translation>C&apos;est un défaut de Tranche&#xa0;: comparez la table au fichier, et signalez-le.</translation>
    </message>
    <message>
        <source>The history says that %1 rows went in, the target&apos;s ledger %2.</source>
        <translation>L&apos;historique dit que %1 lignes ont été importées, le registre de la cible %2.</translation>
    </message>
    <message>
        <source>Gave up after %1 failed rows, as --max-errors asks.</source>
        <translation>Abandon après %1 lignes en échec, comme le demande --max-errors.</translation>
    </message>
    <message>
        <source>Gave up since more than %1 % of the rows failed (%2 of %3), as --max-errors asks.</source>
        <translation>Abandon car plus de %1&#xa0;% des lignes ont échoué (%2 sur %3), comme le demande --max-errors.</translation>
    </message>
    <message>
        <source>Waiting for %1, which another program has locked: %2 s of at most %3 s.</source>
        <translation>Attente de %1, qu&apos;un autre programme verrouille&#xa0;: %2 s sur %3 s au plus.</translation>
    </message>
    <message>
        <source>%1 is older than the history: what it lacks is brought in again.</source>
        <translation>%1 est plus ancien que l&apos;historique&#xa0;: ce qui manque est réimporté.</translation>
    </message>
    <message>
        <source>%1 is older than the history: %2 chunks that were in are not in it any more, from chunk %3 on. They can&apos;t be brought in again: %4</source>
        <translation>%1 est plus ancien que l&apos;historique&#xa0;: %2 lots qui étaient importés n&apos;y sont plus, à partir du lot %3. Ils ne peuvent pas être réimportés&#xa0;: %4</translation>
    </message>
    <message>
        <source>It seems to have been put back from a copy. Put the newer one back, or the source file as it was, and resume; or import the file again.</source>
        <translation>Elle semble provenir d&apos;une copie. Remettez la plus récente, ou le fichier source tel qu&apos;il était, et reprenez&#xa0;; ou importez le fichier encore une fois.</translation>
    </message>
    <message>
        <source>chunk %1 is cut in another way than it was.</source>
        <translation>le lot %1 est découpé autrement qu&apos;avant.</translation>
    </message>
    <message>
        <source>of chunk %1 other rows are refused now than before.</source>
        <translation>du lot %1, d&apos;autres lignes qu&apos;avant sont refusées.</translation>
    </message>
    <message>
        <source>tried again, since the database was put back as it had been before</source>
        <translation>réessayé, car la base de données a été remise dans son état antérieur</translation>
    </message>
    <message>
        <source>The target&apos;s ledger knows nothing of this import, though %1 rows were imported.</source>
        <translation>Le registre de la cible ne sait rien de cet import, bien que %1 lignes aient été importées.</translation>
    </message>
    <message>
        <source>The database was replaced or its table _tranche_ledger was emptied. Import the file again into the right database.</source>
        <translation>La base de données a été remplacée ou sa table _tranche_ledger vidée. Importez le fichier encore une fois dans la bonne base.</translation>
    </message>
    <message>
        <source>The table %1 is as it was: the rows wait beside it until the chunks that failed are in or skipped.</source>
        <translation>La table %1 est telle quelle&#xa0;: les lignes attendent à côté que les lots en échec soient importés ou ignorés.</translation>
    </message>
    <message>
        <source>Replacing the table %1.</source>
        <translation>Remplacement de la table %1.</translation>
    </message>
    <message>
        <source>The table %1 is as it was: what was read to replace it is gone again.</source>
        <translation>La table %1 est telle quelle&#xa0;: ce qui a été lu pour la remplacer a disparu.</translation>
    </message>
    <message>
        <source>A trigger or rule of the table rolls the transaction back. From here on, each chunk was tried by itself: whether its rows clash with those of other chunks was not checked.</source>
        <translation>Un déclencheur ou une règle de la table annule la transaction. À partir d&apos;ici, chaque lot a été essayé seul&#xa0;: les conflits de ses lignes avec celles d&apos;autres lots n&apos;ont pas été vérifiés.</translation>
    </message>
    <message>
        <source>Checking that what was read of %1 is still the same.</source>
        <translation>Vérification que ce qui a été lu de %1 est toujours identique.</translation>
    </message>
    <message>
        <source>It was read up to line %1.</source>
        <translation>Il a été lu jusqu&apos;à la ligne %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>L&apos;entrée standard</translation>
    </message>
    <message>
        <source>What is read can&apos;t be kept in %1: %2.</source>
        <translation>Ce qui est lu ne peut pas être gardé dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder with --home.</source>
        <translation>Faites de la place sur le disque, ou choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>Looking at all values of %1, since some do not fit their columns.</source>
        <translation>Examen de toutes les valeurs de %1, car certaines ne conviennent pas à leurs colonnes.</translation>
    </message>
    <message>
        <source>the good rows of chunk %1 went in before its other ones.</source>
        <translation>les bonnes lignes du lot %1 ont été importées avant les autres.</translation>
    </message>
    <message>
        <source>The table %2 was replaced: %1 row of the old one is gone.</source>
        <translation>La table %2 a été remplacée&#xa0;: %1 ligne de l&apos;ancienne a disparu.</translation>
    </message>
    <message>
        <source>The table %2 was replaced: %1 rows of the old one are gone.</source>
        <translation>La table %2 a été remplacée&#xa0;: %1 lignes de l&apos;ancienne ont disparu.</translation>
    </message>
    <message>
        <source>bad rows, set aside</source>
        <translation>lignes erronées, mises de côté</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>Elle n’a pas pu être lancée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It took too long, and was ended.</source>
        <translation>Elle a duré trop longtemps, et on y a mis fin.</translation>
    </message>
    <message>
        <source>It was ended, since its runner was to stop.</source>
        <translation>On y a mis fin, car son exécuteur devait s’arrêter.</translation>
    </message>
    <message>
        <source>The signal %1 ended it.</source>
        <translation>Le signal %1 y a mis fin.</translation>
    </message>
    <message>
        <source>Exit status %1.</source>
        <translation>Code de sortie %1.</translation>
    </message>
    <message>
        <source>The program ended while the command ran.</source>
        <translation>Le programme s’est terminé pendant que la commande tournait.</translation>
    </message>
    <message>
        <source>It said %1 bytes, of which the first %2 are kept.</source>
        <translation>Elle a écrit %1 octets, dont les %2 premiers sont gardés.</translation>
    </message>
    <message>
        <source>The import was stopped after %1 seconds, as --time-limit asks.</source>
        <translation>L’import a été arrêté après %1 secondes, comme --time-limit le demande.</translation>
    </message>
    <message>
        <source>What is in stays in. “tranche-cli resume %1” goes on with it, for as long once more.</source>
        <translation>Ce qui est importé le reste. «&#xa0;tranche-cli resume %1&#xa0;» continue, aussi longtemps encore une fois.</translation>
    </message>
    <message>
        <source>It has ended; its exit status is not known.</source>
        <translation>Elle est terminée&#xa0;; son code de sortie n’est pas connu.</translation>
    </message>
    <message>
        <source>Try %1 of %2 begins on %3. %4</source>
        <translation>L’essai %1 sur %2 commence le %3. %4</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB: it is not read.</source>
        <translation>%1 dépasse 4 Mo&#xa0;: il n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>Is it the file with the rows?</source>
        <translation>Est-ce le fichier des lignes&#xa0;?</translation>
    </message>
    <message>
        <source>something stands behind the end of the object: %1</source>
        <translation>il y a quelque chose après la fin de l&apos;objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sa fin</translation>
    </message>
    <message>
        <source>JSON has no comments: %1</source>
        <translation>JSON n&apos;a pas de commentaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>there are more than %1 levels of lists and objects</source>
        <translation>il y a plus de %1 niveaux de listes et d&apos;objets</translation>
    </message>
    <message>
        <source>there are more than 200,000 values</source>
        <translation>il y a plus de 200 000 valeurs</translation>
    </message>
    <message>
        <source>a comma or “%1” is missing before %2</source>
        <translation>il manque une virgule ou «&#xa0;%1&#xa0;» avant %2</translation>
    </message>
    <message>
        <source>there is a comma too many before “%1”</source>
        <translation>il y a une virgule de trop avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a name in double quotes is missing before %1</source>
        <translation>il manque un nom entre guillemets doubles avant %1</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>a colon is missing before %1</source>
        <translation>il manque un deux-points avant %1</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>un texte ne finit pas</translation>
    </message>
    <message>
        <source>a text holds a line end or another control character: write it as \n or \u0009</source>
        <translation>un texte contient une fin de ligne ou un autre caractère de contrôle&#xa0;: écrivez \n ou \u0009</translation>
    </message>
    <message>
        <source>a text holds half of a character</source>
        <translation>un texte contient la moitié d&apos;un caractère</translation>
    </message>
    <message>
        <source>\u takes four hexadecimal digits</source>
        <translation>\u demande quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a backslash stands before %1: write it twice</source>
        <translation>une barre oblique inverse précède %1&#xa0;: doublez-la</translation>
    </message>
    <message>
        <source>“%1” is no number of JSON</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre JSON</translation>
    </message>
    <message>
        <source>the text ends where a value is missing</source>
        <translation>le texte finit là où une valeur manque</translation>
    </message>
    <message>
        <source>%1 is no value: texts stand in double quotes</source>
        <translation>%1 n&apos;est pas une valeur&#xa0;: les textes se mettent entre guillemets doubles</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8</source>
        <translation>des octets qui ne sont pas UTF-8</translation>
    </message>
    <message>
        <source>Save the file in the encoding UTF-8.</source>
        <translation>Enregistrez le fichier dans l&apos;encodage UTF-8.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Import %1 is %2: it can&apos;t be %3.</source>
        <translation>L&apos;import %1 est dans l&apos;état «&#xa0;%2&#xa0;»&#xa0;: il ne peut pas être %3.</translation>
    </message>
    <message>
        <source>Import has been paused.</source>
        <translation>L&apos;import a été mis en pause.</translation>
    </message>
    <message>
        <source>Import will pause in a moment.</source>
        <translation>L&apos;import va se mettre en pause.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>Import has been put in the queue.</source>
        <translation>L&apos;import est dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Import has been cancelled. The table that it was to replace is as it was.</source>
        <translation>L&apos;import a été annulé. La table qu&apos;il devait remplacer est telle quelle.</translation>
    </message>
    <message>
        <source>Import has been cancelled. The chunks that are in stay in.</source>
        <translation>L&apos;import a été annulé. Les lots importés restent.</translation>
    </message>
    <message>
        <source>Import will be cancelled in a moment. The chunks that are in stay in.</source>
        <translation>L&apos;import va être annulé. Les lots importés restent.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>removed before it has ended</source>
        <translation>supprimé avant d&apos;être terminé</translation>
    </message>
    <message>
        <source>--sheet: the sheets of what can be read only once can&apos;t be told beforehand.</source>
        <translation>--sheet&#xa0;: les feuilles de ce qui ne peut être lu qu&apos;une fois ne sont pas connues d&apos;avance.</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Enregistrez-le d&apos;abord dans un fichier.</translation>
    </message>
    <message>
        <source>There is no file in the folder %1.</source>
        <translation>Il n&apos;y a pas de fichier dans le dossier %1.</translation>
    </message>
    <message>
        <source>--table: there are %1 sheets, and each goes into a table of its own.</source>
        <translation>--table&#xa0;: il y a %1 feuilles, et chacune va dans une table à elle.</translation>
    </message>
    <message>
        <source>Leave --table out, or choose one sheet.</source>
        <translation>Omettez --table, ou choisissez une feuille.</translation>
    </message>
    <message>
        <source>Hidden sheets, which are read only if they are chosen: %1.</source>
        <translation>Feuilles masquées, lues seulement si elles sont choisies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only the sheet “%1” is read, not %2.</source>
        <translation>Seule la feuille «&#xa0;%1&#xa0;» est lue, pas %2.</translation>
    </message>
    <message>
        <source>Letters look as if the text had been read wrongly once (“Ã¼” for “ü”): choose the encoding %1 to have that undone.</source>
        <translation>Des lettres semblent avoir été mal lues une fois («&#xa0;Ã¼&#xa0;» pour «&#xa0;ü&#xa0;»)&#xa0;: choisissez l&apos;encodage %1 pour défaire cela.</translation>
    </message>
    <message>
        <source>Rows end with an empty field that the header has no name for: it is dropped.</source>
        <translation>Les lignes finissent par un champ vide que l&apos;en-tête ne nomme pas&#xa0;: il est omis.</translation>
    </message>
    <message>
        <source>The header has no name for the first column, which holds names of rows: it is “%1”.</source>
        <translation>L&apos;en-tête n&apos;a pas de nom pour la première colonne, qui contient des noms de lignes&#xa0;: c&apos;est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The header has no name for the last column: it is “%1”.</source>
        <translation>L&apos;en-tête n&apos;a pas de nom pour la dernière colonne&#xa0;: c&apos;est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>all that was looked at is text in it</source>
        <translation>tout ce qui a été examiné y est du texte</translation>
    </message>
    <message>
        <source>units below the header</source>
        <translation>des unités sous l&apos;en-tête</translation>
    </message>
    <message>
        <source>%1 gave no row within %2 seconds.</source>
        <translation>%1 n&apos;a donné aucune ligne en %2 secondes.</translation>
    </message>
    <message>
        <source>If it is a view that takes long, save its rows to a table and import that.</source>
        <translation>Si c&apos;est une vue lente, enregistrez ses lignes dans une table et importez celle-ci.</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 champs au lieu de %2</translation>
    </message>
    <message>
        <source>text behind a closing quote</source>
        <translation>du texte après un guillemet fermant</translation>
    </message>
    <message>
        <source>blanks before a quote</source>
        <translation>des espaces avant un guillemet</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>un guillemet jamais fermé</translation>
    </message>
    <message>
        <source>The last line</source>
        <translation>La dernière ligne</translation>
    </message>
    <message>
        <source>The last %1 lines</source>
        <translation>Les %1 dernières lignes</translation>
    </message>
    <message>
        <source>Line %1 from the end</source>
        <translation>La ligne %1 depuis la fin</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>La ligne %1</translation>
    </message>
    <message>
        <source>Lines %1–%2 from the end</source>
        <translation>Les lignes %1–%2 depuis la fin</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Les lignes %1–%2</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 est omise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 are left out: %2.</source>
        <translation>%1 sont omises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>And %1 more such places.</source>
        <translation>Et %1 endroits de plus de ce genre.</translation>
    </message>
    <message>
        <source>and %1 more of that kind</source>
        <translation>et %1 de plus de ce genre</translation>
    </message>
    <message>
        <source>%1 → NULL (%2 in the sample)</source>
        <translation>%1 → NULL (%2 dans l&apos;échantillon)</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values are no %3; the first is “%4”</source>
        <translation>%1 des %2 valeurs de l&apos;échantillon ne conviennent pas (%3)&#xa0;; la première est «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>columns of this name hold identifiers</source>
        <translation>les colonnes de ce nom contiennent des identifiants</translation>
    </message>
    <message>
        <source>values such as 10E3 among plain numbers are codes</source>
        <translation>des valeurs comme 10E3 parmi des nombres simples sont des codes</translation>
    </message>
    <message>
        <source>“%1” would not stay as it is in a column of numbers</source>
        <translation>«&#xa0;%1&#xa0;» ne resterait pas tel quel dans une colonne de nombres</translation>
    </message>
    <message>
        <source>too many of %1 sampled values are no numbers; the first is “%2”</source>
        <translation>trop des %1 valeurs de l&apos;échantillon ne sont pas des nombres&#xa0;; la première est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the %1 sampled values are texts</source>
        <translation>les %1 valeurs de l&apos;échantillon sont des textes</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>type de %1</translation>
    </message>
    <message>
        <source>no value in the sample</source>
        <translation>aucune valeur dans l&apos;échantillon</translation>
    </message>
    <message>
        <source>all of %1 sampled values are %2</source>
        <translation>les %1 valeurs de l&apos;échantillon sont toutes&#xa0;: %2</translation>
    </message>
    <message>
        <source>years of two digits are %1 to %2</source>
        <translation>les années à deux chiffres vont de %1 à %2</translation>
    </message>
    <message>
        <source>%1 are blanks, read as NULL</source>
        <translation>%1 sont des espaces, lus comme NULL</translation>
    </message>
    <message>
        <source>%1 are “%2”, read as NULL</source>
        <translation>%1 sont «&#xa0;%2&#xa0;», lus comme NULL</translation>
    </message>
    <message>
        <source>   %1 by %2</source>
        <translation>   %1 par %2</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>import %1</translation>
    </message>
    <message>
        <source>an import of another history</source>
        <translation>un import d&apos;un autre historique</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>, chunk %1</source>
        <translation>, lot %1</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, ligne %1</translation>
    </message>
    <message>
        <source>, lines %1 to %2</source>
        <translation>, lignes %1 à %2</translation>
    </message>
    <message>
        <source>%1, row %2%3
</source>
        <translation>%1, ligne %2%3
</translation>
    </message>
    <message>
        <source> (not there now)</source>
        <translation> (absente à présent)</translation>
    </message>
    <message>
        <source>   No import is known to have brought it.
</source>
        <translation>   Aucun import connu ne l&apos;a apportée.
</translation>
    </message>
    <message>
        <source>   It was changed since by somebody else.
</source>
        <translation>   Elle a été modifiée depuis par quelqu&apos;un d&apos;autre.
</translation>
    </message>
    <message>
        <source>There is no such row.
</source>
        <translation>Il n&apos;y a pas de telle ligne.
</translation>
    </message>
    <message>
        <source>Import %1 has no chunk %2.</source>
        <translation>L&apos;import %1 n&apos;a pas de lot %2.</translation>
    </message>
    <message>
        <source>The new %1, which waits</source>
        <translation>La nouvelle %1, qui attend</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>, from line %1 on</source>
        <translation>, à partir de la ligne %1</translation>
    </message>
    <message>
        <source>No rows of the chunk are noted in the target.
</source>
        <translation>Aucune ligne du lot n&apos;est notée dans la cible.
</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>The file lacks columns of %1: %2.</source>
        <translation>Il manque au fichier des colonnes de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has columns that %1 does not know: %2.</source>
        <translation>Le fichier a des colonnes que %1 ne connaît pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” may be what “%2” was.</source>
        <translation>«&#xa0;%1&#xa0;» peut être l&apos;ancienne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is %2 in %3, but its values are not such: “%4”.</source>
        <translation>«&#xa0;%1&#xa0;» est %2 dans %3, mais ses valeurs ne le sont pas&#xa0;: «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The file has its columns in another order than %1.</source>
        <translation>Le fichier a ses colonnes dans un autre ordre que %1.</translation>
    </message>
    <message>
        <source>If “%1” is what “%2” was: --map &quot;%1=%3&quot;.</source>
        <translation>Si «&#xa0;%1&#xa0;» est l&apos;ancienne «&#xa0;%2&#xa0;»&#xa0;: --map &quot;%1=%3&quot;.</translation>
    </message>
    <message>
        <source>If one is what “%1” was: --map &quot;NAME=%2&quot;.</source>
        <translation>Si l&apos;une est l&apos;ancienne «&#xa0;%1&#xa0;»&#xa0;: --map &quot;NAME=%2&quot;.</translation>
    </message>
    <message>
        <source>--fields-match equal finds them by their names.</source>
        <translation>--fields-match equal les trouve par leurs noms.</translation>
    </message>
    <message>
        <source>--fields-match partial goes on without those that are missing.</source>
        <translation>--fields-match partial continue sans celles qui manquent.</translation>
    </message>
    <message>
        <source>--fields-match subset takes files with more columns.</source>
        <translation>--fields-match subset accepte des fichiers avec plus de colonnes.</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Colonne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Column %1: years of two digits are %2 to %3.</source>
        <translation>Colonne %1&#xa0;: les années à deux chiffres vont de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 of %2 sampled values are no such %3; the first is “%4”</source>
        <translation>%1 des %2 valeurs de l&apos;échantillon ne conviennent pas (%3)&#xa0;; la première est «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>%1: nothing says which, so such values fail. Say it with --decimal, or with --map “%2=%3:%4:FORMAT”</source>
        <translation>%1&#xa0;: rien ne dit lequel, donc ces valeurs échouent. Dites-le avec --decimal, ou avec --map “%2=%3:%4:FORMAT”</translation>
    </message>
    <message>
        <source>%1: nothing says which, so such values fail. Say it with --date-format, or with --map “%2=%3:%4:FORMAT”</source>
        <translation>%1&#xa0;: rien ne dit lequel, donc ces valeurs échouent. Dites-le avec --date-format, ou avec --map “%2=%3:%4:FORMAT”</translation>
    </message>
    <message>
        <source>the table %1 has no such column</source>
        <translation>la table %1 n&apos;a pas cette colonne</translation>
    </message>
    <message>
        <source>--%1: the file has no column “%2”.</source>
        <translation>--%1&#xa0;: le fichier n&apos;a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The column “%1” is looked up twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est recherchée deux fois.</translation>
    </message>
    <message>
        <source>Look it up once; several names are written COLUMN,COLUMN=TABLE.NAME,NAME.</source>
        <translation>Recherchez-la une fois&#xa0;; plusieurs noms s&apos;écrivent COLUMN,COLUMN=TABLE.NAME,NAME.</translation>
    </message>
    <message>
        <source>--map: the column “%1” is mapped twice.</source>
        <translation>--map&#xa0;: la colonne «&#xa0;%1&#xa0;» est affectée deux fois.</translation>
    </message>
    <message>
        <source>Say all of it in one --map SOURCE=FIELD:TYPE:FORMAT.</source>
        <translation>Dites tout dans un seul --map SOURCE=FIELD:TYPE:FORMAT.</translation>
    </message>
    <message>
        <source>%1: no column “%2” is imported.</source>
        <translation>%1&#xa0;: aucune colonne «&#xa0;%2&#xa0;» n&apos;est importée.</translation>
    </message>
    <message>
        <source>Name columns of the file, or fields of the table, with commas between them.</source>
        <translation>Nommez des colonnes du fichier, ou des champs de la table, séparés par des virgules.</translation>
    </message>
    <message>
        <source>--create-sql says all of the table: --primary-key, --not-null and --strict can&apos;t be used with it.</source>
        <translation>--create-sql dit tout de la table&#xa0;: --primary-key, --not-null et --strict ne vont pas avec.</translation>
    </message>
    <message>
        <source>Write it into the statement.</source>
        <translation>Écrivez-le dans l&apos;instruction.</translation>
    </message>
    <message>
        <source>A key is only for the modes upsert, update, insert-new and delete.</source>
        <translation>Une clé ne sert qu&apos;aux modes upsert, update, insert-new et delete.</translation>
    </message>
    <message>
        <source>Choose one of them with --mode, or leave --key out.</source>
        <translation>Choisissez l&apos;un d&apos;eux avec --mode, ou omettez --key.</translation>
    </message>
    <message>
        <source>Rows are to be told by their key from those of a table, but no target is named.</source>
        <translation>Les lignes doivent être distinguées par leur clé de celles d&apos;une table, mais aucune cible n&apos;est nommée.</translation>
    </message>
    <message>
        <source>Name it with --into.</source>
        <translation>Nommez-la avec --into.</translation>
    </message>
    <message>
        <source>The table %1 has no index of %2, and can&apos;t be searched without one.</source>
        <translation>La table %1 n&apos;a pas d&apos;index sur %2, et ne peut pas être parcourue sans.</translation>
    </message>
    <message>
        <source>Let one be made with --key-index, or name its own key with --key.</source>
        <translation>Faites-en créer un avec --key-index, ou nommez sa propre clé avec --key.</translation>
    </message>
    <message>
        <source>The table %1 has no index of the key %2: its keys are read into a temporary one first. --key-index would make one that stays.</source>
        <translation>La table %1 n&apos;a pas d&apos;index sur la clé %2&#xa0;: ses clés sont d&apos;abord lues dans un index temporaire. --key-index en créerait un qui reste.</translation>
    </message>
    <message>
        <source>--child-key is only for lines that go into a table of their own.</source>
        <translation>--child-key ne sert qu&apos;aux lignes de détail qui vont dans leur propre table.</translation>
    </message>
    <message>
        <source>Name it with --child-table.</source>
        <translation>Nommez-la avec --child-table.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2” to look values up by.</source>
        <translation>La table %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;» pour rechercher des valeurs.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ses colonnes sont %1.</translation>
    </message>
    <message>
        <source>The table %1 has no primary key of one column.</source>
        <translation>La table %1 n&apos;a pas de clé primaire d&apos;une seule colonne.</translation>
    </message>
    <message>
        <source>Name the column that is to be stored: %1.%2-&gt;KEY.</source>
        <translation>Nommez la colonne à enregistrer&#xa0;: %1.%2-&gt;KEY.</translation>
    </message>
    <message>
        <source>Values are looked up in the table %1, but no target is named.</source>
        <translation>Des valeurs sont recherchées dans la table %1, mais aucune cible n&apos;est nommée.</translation>
    </message>
    <message>
        <source>Name the database with --into.</source>
        <translation>Nommez la base de données avec --into.</translation>
    </message>
    <message>
        <source>There is no table %1 to look values up in.</source>
        <translation>Il n&apos;y a pas de table %1 où rechercher des valeurs.</translation>
    </message>
    <message>
        <source>Check its name, or import it first.</source>
        <translation>Vérifiez son nom, ou importez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Values can&apos;t be looked up in %1, the table that the rows go to.</source>
        <translation>Les valeurs ne peuvent pas être recherchées dans %1, la table où vont les lignes.</translation>
    </message>
    <message>
        <source>Look them up in another table.</source>
        <translation>Recherchez-les dans une autre table.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which is to be looked up with “%2”.</source>
        <translation>Le fichier n&apos;a pas de colonne «&#xa0;%1&#xa0;», à rechercher avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is a view: values are looked up in tables alone.</source>
        <translation>%1 est une vue&#xa0;: les valeurs ne se recherchent que dans des tables.</translation>
    </message>
    <message>
        <source>Name the table that it shows.</source>
        <translation>Nommez la table qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>--step, --rule, --on-error: the file has no column “%1”.</source>
        <translation>--step, --rule, --on-error&#xa0;: le fichier n&apos;a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are more than 2,000 new columns.</source>
        <translation>Il y a plus de 2 000 nouvelles colonnes.</translation>
    </message>
    <message>
        <source>There is a column “%1” already: a new one needs a name of its own.</source>
        <translation>Il y a déjà une colonne «&#xa0;%1&#xa0;»&#xa0;: une nouvelle a besoin d&apos;un nom à elle.</translation>
    </message>
    <message>
        <source>“%1” has no field: name one, or leave the column out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de champ&#xa0;: nommez-en un, ou omettez la colonne.</translation>
    </message>
    <message>
        <source>Two columns of the file go to the field “%1”.</source>
        <translation>Deux colonnes du fichier vont dans le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give each its own field, or leave one out.</source>
        <translation>Donnez à chacune son champ, ou omettez-en une.</translation>
    </message>
    <message>
        <source>Give each its own field, or leave one out with --map NAME=.</source>
        <translation>Donnez à chacune son champ, ou omettez-en une avec --map NAME=.</translation>
    </message>
    <message>
        <source>No column is left to import.</source>
        <translation>Il ne reste aucune colonne à importer.</translation>
    </message>
    <message>
        <source>The file has a column “%1” itself.</source>
        <translation>Le fichier a lui-même une colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name for the column with the file&apos;s name.</source>
        <translation>Choisissez un autre nom pour la colonne du nom de fichier.</translation>
    </message>
    <message>
        <source>Add “%1” to the statement of --create-sql, map to one of its columns (%2) with --map, or leave out with --map %3=.</source>
        <translation>Ajoutez «&#xa0;%1&#xa0;» à l&apos;instruction de --create-sql, affectez-la à l&apos;une de ses colonnes (%2) avec --map, ou omettez-la avec --map %3=.</translation>
    </message>
    <message>
        <source>Map “%1” to one of its columns (%2) with --map, leave it out with --map %1=, have it added with --add-columns, or take another table with --table %3.</source>
        <translation>Affectez «&#xa0;%1&#xa0;» à l&apos;une de ses colonnes (%2) avec --map, omettez-la avec --map %1=, faites-la ajouter avec --add-columns, ou prenez une autre table avec --table %3.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2”.</source>
        <translation>La table %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The table %1 has no columns “%2”.</source>
        <translation>La table %1 n&apos;a pas de colonnes «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name a field of the table for it in the row Field, leave it out, or take a new table.</source>
        <translation>Nommez pour elle un champ de la table dans la ligne Champ, omettez-la, ou prenez une nouvelle table.</translation>
    </message>
    <message>
        <source>None of the file&apos;s columns is in the table %1.</source>
        <translation>Aucune colonne du fichier n&apos;est dans la table %1.</translation>
    </message>
    <message>
        <source>Take a new table, such as %1, or name fields of the table in the row Field.</source>
        <translation>Prenez une nouvelle table, comme %1, ou nommez des champs de la table dans la ligne Champ.</translation>
    </message>
    <message>
        <source>The table %1 takes no row without “%2”, which no column of the file goes to.</source>
        <translation>La table %1 n&apos;accepte aucune ligne sans «&#xa0;%2&#xa0;», où ne va aucune colonne du fichier.</translation>
    </message>
    <message>
        <source>Map a column to it, or take another table, such as %1.</source>
        <translation>Affectez-y une colonne, ou prenez une autre table, comme %1.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>La table %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, such as %1.</source>
        <translation>Choisissez un autre nom, comme %1.</translation>
    </message>
    <message>
        <source>Choose another table, such as --table %1, or append to it.</source>
        <translation>Choisissez une autre table, comme --table %1, ou ajoutez-y.</translation>
    </message>
    <message>
        <source>There is no table %1 to append to.</source>
        <translation>Il n&apos;y a pas de table %1 à laquelle ajouter.</translation>
    </message>
    <message>
        <source>Check its name, or let it be created.</source>
        <translation>Vérifiez son nom, ou faites-la créer.</translation>
    </message>
    <message>
        <source>There is no table %1 whose rows could be changed.</source>
        <translation>Il n&apos;y a pas de table %1 dont les lignes pourraient être modifiées.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>%1 holds no rows and no header.</source>
        <translation>%1 ne contient ni lignes ni en-tête.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Check how many lines are to be skipped.</source>
        <translation>Vérifiez combien de lignes sont à sauter.</translation>
    </message>
    <message>
        <source>%1 is file and target at once.</source>
        <translation>%1 est à la fois fichier et cible.</translation>
    </message>
    <message>
        <source>Import into another database.</source>
        <translation>Importez dans une autre base de données.</translation>
    </message>
    <message>
        <source>Name the columns that group rows into records.</source>
        <translation>Nommez les colonnes qui groupent les lignes en enregistrements.</translation>
    </message>
    <message>
        <source>“%1” goes to the field “%2”, as in an earlier import into the table.</source>
        <translation>«&#xa0;%1&#xa0;» va dans le champ «&#xa0;%2&#xa0;», comme lors d&apos;un import précédent dans la table.</translation>
    </message>
    <message>
        <source>“%1” goes to the field “%2”, whose name is similar (%3).</source>
        <translation>«&#xa0;%1&#xa0;» va dans le champ «&#xa0;%2&#xa0;», dont le nom ressemble (%3).</translation>
    </message>
    <message>
        <source>The file names no columns: they go to those of the table in their order: %1.</source>
        <translation>Le fichier ne nomme pas de colonnes&#xa0;: elles vont dans celles de la table, dans leur ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Columns are added to the table %1: %2.</source>
        <translation>Des colonnes sont ajoutées à la table %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has no column for these of the table %1, which keep their values: %2.</source>
        <translation>Le fichier n&apos;a pas de colonne pour celles-ci de la table %1, qui gardent leurs valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has no column for these of the table %1, which keep their values in rows that are there, and are NULL or have their default in new ones: %2.</source>
        <translation>Le fichier n&apos;a pas de colonne pour celles-ci de la table %1, qui gardent leurs valeurs dans les lignes existantes, et sont NULL ou à leur valeur par défaut dans les nouvelles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file has no column for these of the table %1, which are NULL or have their default: %2.</source>
        <translation>Le fichier n&apos;a pas de colonne pour celles-ci de la table %1, qui sont NULL ou à leur valeur par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 row of the table %2 goes when the new ones are in.</source>
        <translation>%1 ligne de la table %2 disparaît quand les nouvelles sont importées.</translation>
    </message>
    <message>
        <source>%1 rows of the table %2 go when the new ones are in.</source>
        <translation>%1 lignes de la table %2 disparaissent quand les nouvelles sont importées.</translation>
    </message>
    <message>
        <source>The table %1 says ON CONFLICT REPLACE: rows of it that have a unique value of a row of the file go, and that one takes their place.</source>
        <translation>La table %1 dit ON CONFLICT REPLACE&#xa0;: ses lignes qui ont une valeur unique d&apos;une ligne du fichier disparaissent, et celle-ci prend leur place.</translation>
    </message>
    <message>
        <source>The table %1 is there already: keys, NOT NULL, indexes and the statement that makes it are left as they are.</source>
        <translation>La table %1 existe déjà&#xa0;: clés, NOT NULL, index et l&apos;instruction qui la crée restent tels quels.</translation>
    </message>
    <message>
        <source>--child-table: %1</source>
        <translation>--child-table&#xa0;: %1</translation>
    </message>
    <message>
        <source>which columns go to it is not said.</source>
        <translation>il n&apos;est pas dit quelles colonnes y vont.</translation>
    </message>
    <message>
        <source>the file has no column “%1”.</source>
        <translation>le fichier n&apos;a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>parents and lines can&apos;t go into the same table.</source>
        <translation>parents et lignes de détail ne peuvent pas aller dans la même table.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nommez-en une autre.</translation>
    </message>
    <message>
        <source>--create-sql and --not-null auto can&apos;t be used with it.</source>
        <translation>--create-sql et --not-null auto ne vont pas avec.</translation>
    </message>
    <message>
        <source>Make the tables first, and import with --mode append.</source>
        <translation>Créez d&apos;abord les tables, et importez avec --mode append.</translation>
    </message>
    <message>
        <source>rows can&apos;t be skipped by a lookup: a record goes in whole or not at all.</source>
        <translation>une recherche ne peut pas ignorer de lignes&#xa0;: un enregistrement est importé en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Choose another word for what is not found.</source>
        <translation>Choisissez un autre mot pour ce qui n&apos;est pas trouvé.</translation>
    </message>
    <message>
        <source>Choose another table, or append to it.</source>
        <translation>Choisissez une autre table, ou ajoutez-y.</translation>
    </message>
    <message>
        <source>Map it to one of its columns with --map, leave it out with --map %1=, or have it added with --add-columns.</source>
        <translation>Affectez-la à l&apos;une de ses colonnes avec --map, omettez-la avec --map %1=, ou faites-la ajouter avec --add-columns.</translation>
    </message>
    <message>
        <source>The table %1 has no primary key of one column that lines could refer to.</source>
        <translation>La table %1 n&apos;a pas de clé primaire d&apos;une seule colonne à laquelle les lignes de détail pourraient se référer.</translation>
    </message>
    <message>
        <source>Name the columns with --child-key FIELD=PARENT_FIELD.</source>
        <translation>Nommez les colonnes avec --child-key FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>Which column of %1 gets the parent&apos;s key can&apos;t be told.</source>
        <translation>On ne peut pas dire quelle colonne de %1 reçoit la clé du parent.</translation>
    </message>
    <message>
        <source>Name it with --child-key FIELD.</source>
        <translation>Nommez-la avec --child-key FIELD.</translation>
    </message>
    <message>
        <source>A column of the file goes to “%1”, which is to get the parent&apos;s key.</source>
        <translation>Une colonne du fichier va dans «&#xa0;%1&#xa0;», qui doit recevoir la clé du parent.</translation>
    </message>
    <message>
        <source>Leave that column out, or name another field with --child-key.</source>
        <translation>Omettez cette colonne, ou nommez un autre champ avec --child-key.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2” for the parent&apos;s key.</source>
        <translation>La table %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;» pour la clé du parent.</translation>
    </message>
    <message>
        <source>Name another one with --child-key.</source>
        <translation>Nommez-en une autre avec --child-key.</translation>
    </message>
    <message>
        <source>Map a column to it, or take another table.</source>
        <translation>Affectez-y une colonne, ou prenez une autre table.</translation>
    </message>
    <message>
        <source>Name another one with --child-key FIELD=PARENT_FIELD.</source>
        <translation>Nommez-en une autre avec --child-key FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>No column of the file goes to “%1” of %2, and the database makes no number for it.</source>
        <translation>Aucune colonne du fichier ne va dans «&#xa0;%1&#xa0;» de %2, et la base de données ne lui donne pas de numéro.</translation>
    </message>
    <message>
        <source>Map a column to it, or name another field with --child-key FIELD=PARENT_FIELD.</source>
        <translation>Affectez-y une colonne, ou nommez un autre champ avec --child-key FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>“%1” of %2 is not unique: it does not tell which parent a line belongs to.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 n&apos;est pas unique&#xa0;: il ne dit pas à quel parent une ligne appartient.</translation>
    </message>
    <message>
        <source>Name another field with --child-key FIELD=PARENT_FIELD.</source>
        <translation>Nommez un autre champ avec --child-key FIELD=PARENT_FIELD.</translation>
    </message>
    <message>
        <source>%1 is not as import %2 checked it: its values are mended as there, chunks only where their lines are the same.</source>
        <translation>%1 n&apos;est pas tel que l&apos;import %2 l&apos;a vérifié&#xa0;: ses valeurs sont corrigées comme alors, les lots seulement là où leurs lignes sont les mêmes.</translation>
    </message>
    <message>
        <source>Import %1 has not only checked its file: “validate” does.</source>
        <translation>L&apos;import %1 n&apos;a pas seulement vérifié son fichier&#xa0;: «&#xa0;validate&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>The file was checked without a target: there is none to import it into.</source>
        <translation>Le fichier a été vérifié sans cible&#xa0;: il n&apos;y en a pas où l&apos;importer.</translation>
    </message>
    <message>
        <source>Import it with “tranche-cli import FILE --into TARGET”.</source>
        <translation>Importez-le avec «&#xa0;tranche-cli import FILE --into TARGET&#xa0;».</translation>
    </message>
    <message>
        <source>%1 lacks columns of %2, which are NULL in its rows: %3.</source>
        <translation>Il manque à %1 des colonnes de %2, qui sont NULL dans ses lignes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has columns that %2 has not: %3.</source>
        <translation>%1 a des colonnes que %2 n&apos;a pas&#xa0;: %3.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>--profile: there is no profile “%1”.</source>
        <translation>--profile&#xa0;: il n&apos;y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“tranche-cli profiles save NAME --from ID” makes one.</source>
        <translation>«&#xa0;tranche-cli profiles save NAME --from ID&#xa0;» en crée un.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A profile needs a name of 1 to 200 letters.</source>
        <translation>Un profil a besoin d&apos;un nom de 1 à 200 lettres.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Il y a déjà un profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or overwrite it with --replace.</source>
        <translation>Choisissez un autre nom, ou remplacez-le avec --replace.</translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Such a file went into %1 as import %2: tranche-cli recipe %2 prints its choices.</source>
        <translation>Un tel fichier est entré dans %1 comme import %2&#xa0;: tranche-cli recipe %2 affiche ses choix.</translation>
    </message>
    <message>
        <source>The profile “%1” is for such files: --profile &quot;%1&quot; takes it.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est pour de tels fichiers&#xa0;: --profile &quot;%1&quot; le prend.</translation>
    </message>
    <message>
        <source>missing here: %1</source>
        <translation>manque ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>new here: %1</source>
        <translation>nouveau ici&#xa0;: %1</translation>
    </message>
    <message>
        <source> Columns differ (%1).</source>
        <translation> Des colonnes diffèrent (%1).</translation>
    </message>
    <message>
        <source>is to be a column of the file</source>
        <translation>doit être une colonne du fichier</translation>
    </message>
    <message>
        <source>takes true or false</source>
        <translation>attend true ou false</translation>
    </message>
    <message>
        <source>is to be a column of the table; “&quot;import&quot;: false” leaves the column out</source>
        <translation>doit être une colonne de la table&#xa0;; «&#xa0;&quot;import&quot;: false&#xa0;» omet la colonne</translation>
    </message>
    <message>
        <source>is of a column that is left out</source>
        <translation>est d&apos;une colonne omise</translation>
    </message>
    <message>
        <source>is to be a text, of a column that has a “type”</source>
        <translation>doit être un texte, d&apos;une colonne qui a un «&#xa0;type&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>takes “none” or “auto”</source>
        <translation>attend «&#xa0;none&#xa0;» ou «&#xa0;auto&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is to be an object such as {&quot;source&quot;: &quot;day&quot;, &quot;type&quot;: &quot;DATE&quot;}</source>
        <translation>%1 doit être un objet comme {&quot;source&quot;: &quot;day&quot;, &quot;type&quot;: &quot;DATE&quot;}</translation>
    </message>
    <message>
        <source>%1 has an unknown key “%2”</source>
        <translation>%1 a une clé inconnue «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>S&apos;agit-il de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 lacks “source”, the column of the file</source>
        <translation>il manque à %1 «&#xa0;source&#xa0;», la colonne du fichier</translation>
    </message>
    <message>
        <source>%1, “%2” %3</source>
        <translation>%1, «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>a recipe is an object, which begins with {</source>
        <translation>une recette est un objet, qui commence par {</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>«&#xa0;%1&#xa0;» attend %2</translation>
    </message>
    <message>
        <source>“tranche_recipe” is %1: it was written by a newer version of Tranche</source>
        <translation>«&#xa0;tranche_recipe&#xa0;» est %1&#xa0;: elle vient d&apos;une version plus récente de Tranche</translation>
    </message>
    <message>
        <source>Update Tranche; this version reads recipes up to %1.</source>
        <translation>Mettez Tranche à jour&#xa0;; cette version lit les recettes jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>“%1” has no place in a recipe: it is said in the call</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas sa place dans une recette&#xa0;: cela se dit dans l&apos;appel</translation>
    </message>
    <message>
        <source>this is no recipe, but a Frictionless Table Schema</source>
        <translation>ce n&apos;est pas une recette, mais un Frictionless Table Schema</translation>
    </message>
    <message>
        <source>Take it with --schema.</source>
        <translation>Prenez-le avec --schema.</translation>
    </message>
    <message>
        <source>there is no key “%1” in recipes</source>
        <translation>il n&apos;y a pas de clé «&#xa0;%1&#xa0;» dans les recettes</translation>
    </message>
    <message>
        <source>The page “Recipes” of the manual lists them.</source>
        <translation>La page «&#xa0;Recettes&#xa0;» du manuel les donne.</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d&apos;objets</translation>
    </message>
    <message>
        <source>“columns” has “%1” twice</source>
        <translation>«&#xa0;columns&#xa0;» a «&#xa0;%1&#xa0;» deux fois</translation>
    </message>
    <message>
        <source>“value_rules” has an unknown key “%1”</source>
        <translation>«&#xa0;value_rules&#xa0;» a une clé inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>objects with a “column”</source>
        <translation>des objets avec une «&#xa0;column&#xa0;»</translation>
    </message>
    <message>
        <source>“action” is none of set, null, date, number</source>
        <translation>«&#xa0;action&#xa0;» n&apos;est aucun de set, null, date, number</translation>
    </message>
    <message>
        <source>“child_columns” and “record_key” can&apos;t be used together</source>
        <translation>«&#xa0;child_columns&#xa0;» et «&#xa0;record_key&#xa0;» ne vont pas ensemble</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of at most 10,000</source>
        <translation>une liste d&apos;au plus 10 000</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>has “%1”, which takes true or false</source>
        <translation>a «&#xa0;%1&#xa0;», qui attend true ou false</translation>
    </message>
    <message>
        <source>has “%1”, which takes a text</source>
        <translation>a «&#xa0;%1&#xa0;», qui attend un texte</translation>
    </message>
    <message>
        <source>has “%1”, which takes a whole number</source>
        <translation>a «&#xa0;%1&#xa0;», qui attend un nombre entier</translation>
    </message>
    <message>
        <source>has “%1”, which takes a list</source>
        <translation>a «&#xa0;%1&#xa0;», qui attend une liste</translation>
    </message>
    <message>
        <source>has “%1”, which takes a list of texts</source>
        <translation>a «&#xa0;%1&#xa0;», qui attend une liste de textes</translation>
    </message>
    <message>
        <source>is to be an object, which begins with {</source>
        <translation>doit être un objet, qui commence par {</translation>
    </message>
    <message>
        <source>has an unknown key “%1”; there are %2</source>
        <translation>a une clé inconnue «&#xa0;%1&#xa0;»&#xa0;; il y a %2</translation>
    </message>
    <message>
        <source>has a pattern that is none: %1</source>
        <translation>a un motif qui n&apos;en est pas un&#xa0;: %1</translation>
    </message>
    <message>
        <source>has two of split, join and compute, of which a column takes one</source>
        <translation>a deux de split, join et compute, dont une colonne accepte un seul</translation>
    </message>
    <message>
        <source>has “split”, which takes a source, a separator, and a part other than 0</source>
        <translation>a «&#xa0;split&#xa0;», qui attend source, separator, et part autre que 0</translation>
    </message>
    <message>
        <source>has “join”, which takes sources</source>
        <translation>a «&#xa0;join&#xa0;», qui attend sources</translation>
    </message>
    <message>
        <source>make a new column: its name is its field</source>
        <translation>font une nouvelle colonne&#xa0;: son nom est son champ</translation>
    </message>
    <message>
        <source>has “case”, which is none of lower, upper, title</source>
        <translation>a «&#xa0;case&#xa0;», qui n&apos;est aucun de lower, upper, title</translation>
    </message>
    <message>
        <source>has a length below 0</source>
        <translation>a une longueur inférieure à 0</translation>
    </message>
    <message>
        <source>has “exists”, which takes a table and a column</source>
        <translation>a «&#xa0;exists&#xa0;», qui attend une table et une colonne</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>n&apos;est aucun de %1</translation>
    </message>
    <message>
        <source>has “if_not_found”, which is none of error, null, skip, create</source>
        <translation>a «&#xa0;if_not_found&#xa0;», qui n&apos;est aucun de error, null, skip, create</translation>
    </message>
    <message>
        <source>takes a “table”, and as many “names” as columns are compared: this one, and those of “with”</source>
        <translation>attend une «&#xa0;table&#xa0;», et autant de «&#xa0;names&#xa0;» que de colonnes comparées&#xa0;: celle-ci, et celles de «&#xa0;with&#xa0;»</translation>
    </message>
    <message>
        <source>is of a new column, whose values can&apos;t be looked up</source>
        <translation>est d&apos;une nouvelle colonne, dont les valeurs ne peuvent pas être recherchées</translation>
    </message>
    <message>
        <source>“%1” is no type of a Table Schema, in the field “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type d&apos;un Table Schema, dans le champ «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” of the field “%2” is to be a text</source>
        <translation>«&#xa0;%1&#xa0;» du champ «&#xa0;%2&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>“%1” of the field “%2”: “%3” %4</source>
        <translation>«&#xa0;%1&#xa0;» du champ «&#xa0;%2&#xa0;»&#xa0;: «&#xa0;%3&#xa0;» %4</translation>
    </message>
    <message>
        <source>“%1”: the format “%2” is not checked.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le format «&#xa0;%2&#xa0;» n&apos;est pas vérifié.</translation>
    </message>
    <message>
        <source>“%1”: values of the type “%2” go in as TEXT, unchecked.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les valeurs du type «&#xa0;%2&#xa0;» sont importées comme TEXT, sans vérification.</translation>
    </message>
    <message>
        <source>“%1”: years go in as INTEGER.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les années sont importées comme INTEGER.</translation>
    </message>
    <message>
        <source>“%1”: values are JSON, but not checked to be of the type “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les valeurs sont du JSON, mais leur type «&#xa0;%2&#xa0;» n&apos;est pas vérifié.</translation>
    </message>
    <message>
        <source>“bareNumber” of the field “%1” takes true or false</source>
        <translation>«&#xa0;bareNumber&#xa0;» du champ «&#xa0;%1&#xa0;» attend true ou false</translation>
    </message>
    <message>
        <source>“%1”: bareNumber is false, but which signs stand around its numbers is not said: --map &quot;%1=%1:REAL:1.234,56 €&quot; says it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: bareNumber est false, mais les signes autour de ses nombres ne sont pas dits&#xa0;: --map &quot;%1=%1:REAL:1.234,56 €&quot; les dit.</translation>
    </message>
    <message>
        <source>“%1” of the field “%2” is to be a list of texts</source>
        <translation>«&#xa0;%1&#xa0;» du champ «&#xa0;%2&#xa0;» doit être une liste de textes</translation>
    </message>
    <message>
        <source>“%1”: the format “any” leaves its type to be found in the file.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le format «&#xa0;any&#xa0;» laisse chercher son type dans le fichier.</translation>
    </message>
    <message>
        <source>“format” of the field “%1”: “%2” %3</source>
        <translation>«&#xa0;format&#xa0;» du champ «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>“%1” is no type of Tranche, in the field “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de Tranche, dans le champ «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the format of “%1”: “%2” %3</source>
        <translation>le format de «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>“uniqueKeys” is to be a list of lists</source>
        <translation>«&#xa0;uniqueKeys&#xa0;» doit être une liste de listes</translation>
    </message>
    <message>
        <source>“%1” names no field: “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun champ&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“foreignKeys” holds objects with “fields” and “reference”, which has “fields”</source>
        <translation>«&#xa0;foreignKeys&#xa0;» contient des objets avec «&#xa0;fields&#xa0;» et «&#xa0;reference&#xa0;», qui a «&#xa0;fields&#xa0;»</translation>
    </message>
    <message>
        <source>“foreignKeys” has lists of different length</source>
        <translation>«&#xa0;foreignKeys&#xa0;» a des listes de longueurs différentes</translation>
    </message>
    <message>
        <source>The schema&apos;s foreign key of %1 into the table itself is not checked.</source>
        <translation>La clé étrangère du schéma de %1 vers la table elle-même n&apos;est pas vérifiée.</translation>
    </message>
    <message>
        <source>The schema&apos;s foreign key of %1 is not checked: only those of one field are.</source>
        <translation>La clé étrangère du schéma de %1 n&apos;est pas vérifiée&#xa0;: seules celles d&apos;un champ le sont.</translation>
    </message>
    <message>
        <source>The schema&apos;s second foreign key of %1 is not checked.</source>
        <translation>La seconde clé étrangère du schéma de %1 n&apos;est pas vérifiée.</translation>
    </message>
    <message>
        <source>The dialect&apos;s “%1” is not followed: what stands in the file is found.</source>
        <translation>«&#xa0;%1&#xa0;» du dialecte n&apos;est pas suivi&#xa0;: ce qui est dans le fichier est trouvé.</translation>
    </message>
    <message>
        <source>the package has %1 resources, not one</source>
        <translation>le paquet a %1 ressources, pas une</translation>
    </message>
    <message>
        <source>Write the schema of the one that is meant to a file of its own.</source>
        <translation>Écrivez le schéma de celle qui est visée dans un fichier à part.</translation>
    </message>
    <message>
        <source>it has no “fields”: this is no Table Schema</source>
        <translation>il n&apos;a pas de «&#xa0;fields&#xa0;»&#xa0;: ce n&apos;est pas un Table Schema</translation>
    </message>
    <message>
        <source>It is a recipe: take it with --recipe.</source>
        <translation>C&apos;est une recette&#xa0;: prenez-la avec --recipe.</translation>
    </message>
    <message>
        <source>the resource holds no schema itself</source>
        <translation>la ressource ne contient pas elle-même de schéma</translation>
    </message>
    <message>
        <source>Give the file %1 to --schema.</source>
        <translation>Donnez le fichier %1 à --schema.</translation>
    </message>
    <message>
        <source>And %1 more of that kind.</source>
        <translation>Et %1 de plus de ce genre.</translation>
    </message>
    <message>
        <source>“fields” is to be a list of fields</source>
        <translation>«&#xa0;fields&#xa0;» doit être une liste de champs</translation>
    </message>
    <message>
        <source>a field is to be an object with a “name”</source>
        <translation>un champ doit être un objet avec un «&#xa0;name&#xa0;»</translation>
    </message>
    <message>
        <source>The schema has the field “%1” more than once: one is “%2”.</source>
        <translation>Le schéma a plusieurs fois le champ «&#xa0;%1&#xa0;»&#xa0;: l&apos;un est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” of the field “%2” %3</source>
        <translation>«&#xa0;%1&#xa0;» du champ «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>“constraints” of the field “%1” is to be an object</source>
        <translation>«&#xa0;constraints&#xa0;» du champ «&#xa0;%1&#xa0;» doit être un objet</translation>
    </message>
    <message>
        <source>the constraint “%1” of the field “%2”: %3</source>
        <translation>la contrainte «&#xa0;%1&#xa0;» du champ «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>a category of the field “%1” has no “value”</source>
        <translation>une catégorie du champ «&#xa0;%1&#xa0;» n&apos;a pas de «&#xa0;value&#xa0;»</translation>
    </message>
    <message>
        <source>“fieldsMatch” is none of %1</source>
        <translation>«&#xa0;fieldsMatch&#xa0;» n&apos;est aucun de %1</translation>
    </message>
    <message>
        <source>“missingValues” is to be a list of at most %1</source>
        <translation>«&#xa0;missingValues&#xa0;» doit être une liste d&apos;au plus %1</translation>
    </message>
    <message>
        <source>“missingValues” holds texts, or objects with a “value” that is one</source>
        <translation>«&#xa0;missingValues&#xa0;» contient des textes, ou des objets avec une «&#xa0;value&#xa0;» qui en est un</translation>
    </message>
    <message>
        <source>Missing values are NULL, whatever their labels say.</source>
        <translation>Les valeurs manquantes sont NULL, quoi que disent leurs libellés.</translation>
    </message>
    <message>
        <source>there are more than 10,000 missing values of single fields</source>
        <translation>il y a plus de 10 000 valeurs manquantes de champs isolés</translation>
    </message>
    <message>
        <source>Fields that are empty and not quoted are NULL, although the schema does not say so: %1.</source>
        <translation>Les champs vides sans guillemets sont NULL, bien que le schéma ne le dise pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>takes a number or a text</source>
        <translation>attend un nombre ou un texte</translation>
    </message>
    <message>
        <source>“%1” is no value of the field&apos;s type</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur du type du champ</translation>
    </message>
    <message>
        <source>“%1”: the constraint “%2” is not checked: values of its type have no order.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la contrainte «&#xa0;%2&#xa0;» n&apos;est pas vérifiée&#xa0;: les valeurs de son type n&apos;ont pas d&apos;ordre.</translation>
    </message>
    <message>
        <source>“%1”: the constraint “%2” lets %3 itself in.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la contrainte «&#xa0;%2&#xa0;» admet %3 lui-même.</translation>
    </message>
    <message>
        <source>“%1”: of two bounds %2 and %3, the second is not checked.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: des deux bornes %2 et %3, la seconde n&apos;est pas vérifiée.</translation>
    </message>
    <message>
        <source>takes a whole number</source>
        <translation>attend un nombre entier</translation>
    </message>
    <message>
        <source>“%1”: the constraint “%2” is not checked: it is for texts alone.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la contrainte «&#xa0;%2&#xa0;» n&apos;est pas vérifiée&#xa0;: elle ne vaut que pour des textes.</translation>
    </message>
    <message>
        <source>“%1”: the values of its enum are compared as they are written.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les valeurs de son enum sont comparées telles qu&apos;écrites.</translation>
    </message>
    <message>
        <source>takes a text</source>
        <translation>attend un texte</translation>
    </message>
    <message>
        <source>takes a list</source>
        <translation>attend une liste</translation>
    </message>
    <message>
        <source>“%1”: the constraint “%2” is not known, and not checked.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la contrainte «&#xa0;%2&#xa0;» n&apos;est pas connue, et pas vérifiée.</translation>
    </message>
    <message>
        <source>has “%%1”, which no format of Tranche stands for</source>
        <translation>a «&#xa0;%%1&#xa0;», qu&apos;aucun format de Tranche ne représente</translation>
    </message>
    <message>
        <source>is no pattern of strptime such as %d/%m/%Y</source>
        <translation>n&apos;est pas un motif de strptime comme&#xa0;%d/%m/%Y</translation>
    </message>
    <message>
        <source>Nothing was taken back. Close the other program&apos;s transaction, then take the import back again.</source>
        <translation>Rien n&apos;a été retiré. Terminez la transaction de l&apos;autre programme, puis retirez l&apos;import à nouveau.</translation>
    </message>
    <message>
        <source>then resume the import</source>
        <translation>puis reprenez l&apos;import</translation>
    </message>
    <message>
        <source>then take the import back again</source>
        <translation>puis retirez l&apos;import à nouveau</translation>
    </message>
    <message>
        <source>Another import is being taken back just now.</source>
        <translation>Un autre import est en cours de retrait.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>import %1 (%2)</source>
        <translation>import %1 (%2)</translation>
    </message>
    <message>
        <source>an import of another history (%1)</source>
        <translation>un import d&apos;un autre historique (%1)</translation>
    </message>
    <message>
        <source>%1 row of %2 refers to a row of %3 that would go.</source>
        <translation>%1 ligne de %2 se réfère à une ligne de %3 qui disparaîtrait.</translation>
    </message>
    <message>
        <source>%1 rows of %2 refer to rows of %3 that would go.</source>
        <translation>%1 lignes de %2 se réfèrent à des lignes de %3 qui disparaîtraient.</translation>
    </message>
    <message>
        <source>The same rows were changed later by %1.</source>
        <translation>Les mêmes lignes ont été modifiées plus tard par %1.</translation>
    </message>
    <message>
        <source>Nothing was taken back. %1</source>
        <translation>Rien n&apos;a été retiré. %1</translation>
    </message>
    <message>
        <source>Delete or change these rows first.</source>
        <translation>Supprimez ou modifiez d&apos;abord ces lignes.</translation>
    </message>
    <message>
        <source>Take that one back first, or take this one back with --force.</source>
        <translation>Retirez d&apos;abord celui-là, ou retirez celui-ci avec --force.</translation>
    </message>
    <message>
        <source>%1 row would be deleted</source>
        <translation>%1 ligne serait supprimée</translation>
    </message>
    <message>
        <source>%1 rows would be deleted</source>
        <translation>%1 lignes seraient supprimées</translation>
    </message>
    <message>
        <source>%1 row would be restored</source>
        <translation>%1 ligne serait restaurée</translation>
    </message>
    <message>
        <source>%1 rows would be restored</source>
        <translation>%1 lignes seraient restaurées</translation>
    </message>
    <message>
        <source>%1 row deleted</source>
        <translation>%1 ligne supprimée</translation>
    </message>
    <message>
        <source>%1 rows deleted</source>
        <translation>%1 lignes supprimées</translation>
    </message>
    <message>
        <source>%1 row restored</source>
        <translation>%1 ligne restaurée</translation>
    </message>
    <message>
        <source>%1 rows restored</source>
        <translation>%1 lignes restaurées</translation>
    </message>
    <message>
        <source>%1 row was changed since by somebody else</source>
        <translation>%1 ligne a été modifiée depuis par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>%1 rows were changed since by somebody else</source>
        <translation>%1 lignes ont été modifiées depuis par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>%1 row would be left as it is</source>
        <translation>%1 ligne serait laissée telle quelle</translation>
    </message>
    <message>
        <source>%1 rows would be left as they are</source>
        <translation>%1 lignes seraient laissées telles quelles</translation>
    </message>
    <message>
        <source>%1 row is left as it is</source>
        <translation>%1 ligne est laissée telle quelle</translation>
    </message>
    <message>
        <source>%1 rows are left as they are</source>
        <translation>%1 lignes sont laissées telles quelles</translation>
    </message>
    <message>
        <source>%1 row was deleted since</source>
        <translation>%1 ligne a été supprimée depuis</translation>
    </message>
    <message>
        <source>%1 rows were deleted since</source>
        <translation>%1 lignes ont été supprimées depuis</translation>
    </message>
    <message>
        <source>the table would be dropped</source>
        <translation>la table serait supprimée</translation>
    </message>
    <message>
        <source>table dropped</source>
        <translation>table supprimée</translation>
    </message>
    <message>
        <source>The import was taken back already.</source>
        <translation>L&apos;import a déjà été retiré.</translation>
    </message>
    <message>
        <source>Changed since: row %1.</source>
        <translation>Modifiée depuis&#xa0;: ligne %1.</translation>
    </message>
    <message>
        <source>No rows of the import are there: nothing is to be deleted.</source>
        <translation>Aucune ligne de l&apos;import n&apos;est là&#xa0;: il n&apos;y a rien à supprimer.</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insérée</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>&#xa0;», «&#xa0;</translation>
    </message>
    <message>
        <source>”, “…</source>
        <translation>&#xa0;», «&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2 inserted, %3 updated
</source>
        <translation>%1&#xa0;: %2 insérées, %3 modifiées
</translation>
    </message>
    <message>
        <source>(row %1 was deleted since)</source>
        <translation>(la ligne %1 a été supprimée depuis)</translation>
    </message>
    <message>
        <source>  (changed since)</source>
        <translation>  (modifiée depuis)</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>Nouvelles colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Columns that are gone: %1.</source>
        <translation>Colonnes disparues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <translation>Renommées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Other types: %1.</source>
        <translation>Autres types&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The columns are in another order.</source>
        <translation>Les colonnes sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The file was only checked: none of its rows were written.</source>
        <translation>Le fichier a seulement été vérifié&#xa0;: aucune de ses lignes n&apos;a été écrite.</translation>
    </message>
    <message>
        <source>The import kept no notes of its rows, since what is needed to take it back was switched off: which rows of the table are its own can&apos;t be told.</source>
        <translation>L&apos;import n&apos;a gardé aucune note de ses lignes, car ce qu&apos;il faut pour le retirer était désactivé&#xa0;: on ne peut pas dire quelles lignes de la table sont les siennes.</translation>
    </message>
    <message>
        <source>The import has put no rows into the table.</source>
        <translation>L&apos;import n&apos;a mis aucune ligne dans la table.</translation>
    </message>
    <message>
        <source>The database has no notes of this import&apos;s rows any more: another import has replaced the table, or the notes were removed.</source>
        <translation>La base de données n&apos;a plus de notes des lignes de cet import&#xa0;: un autre import a remplacé la table, ou les notes ont été supprimées.</translation>
    </message>
    <message>
        <source>Not all that the import has done is noted: %1.</source>
        <translation>Tout ce que l&apos;import a fait n&apos;est pas noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No rows of chunk %1 are in the table.</source>
        <translation>Aucune ligne du lot %1 n&apos;est dans la table.</translation>
    </message>
    <message>
        <source>%1 row was deleted by the import and is not shown.</source>
        <translation>%1 ligne a été supprimée par l&apos;import et n&apos;est pas montrée.</translation>
    </message>
    <message>
        <source>%1 rows were deleted by the import and are not shown.</source>
        <translation>%1 lignes ont été supprimées par l&apos;import et ne sont pas montrées.</translation>
    </message>
    <message>
        <source>%2: %1 row %3, %4</source>
        <translation>%2&#xa0;: %1 ligne %3, %4</translation>
    </message>
    <message>
        <source>%2: %1 rows %3, %4</source>
        <translation>%2&#xa0;: %1 lignes %3, %4</translation>
    </message>
    <message>
        <source>“%1” of %2 can&apos;t be the key of the lines in %3: no column of the file goes to it, and %2 gets its number in another field.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 ne peut pas être la clé des lignes de détail dans %3&#xa0;: aucune colonne du fichier n&apos;y va, et %2 reçoit son numéro dans un autre champ.</translation>
    </message>
    <message>
        <source>If all of “%1” is written in another way: --map &quot;%1=%2:%3&quot; finds it, and --map &quot;%1=%2:TEXT&quot; takes it as it stands.</source>
        <translation>Si tout «&#xa0;%1&#xa0;» est écrit d&apos;une autre façon&#xa0;: --map &quot;%1=%2:%3&quot; la trouve, et --map &quot;%1=%2:TEXT&quot; le prend tel quel.</translation>
    </message>
    <message>
        <source>the table says %1: read as %2, as in the last import into this column</source>
        <translation>la table dit %1&#xa0;: lu comme %2, comme lors du dernier import dans cette colonne</translation>
    </message>
    <message>
        <source>records go into at most %1 such tables.</source>
        <translation>les enregistrements vont dans au plus %1 tables de ce genre.</translation>
    </message>
    <message>
        <source>Import the file once more for the others.</source>
        <translation>Importez le fichier encore une fois pour les autres.</translation>
    </message>
    <message>
        <source>no column is left for one of the tables.</source>
        <translation>il ne reste aucune colonne pour l&apos;une des tables.</translation>
    </message>
    <message>
        <source>Name the columns of lines alone for it.</source>
        <translation>Nommez pour elle les seules colonnes des lignes de détail.</translation>
    </message>
    <message>
        <source>Name them behind its name, as in NAME:A,B; where the parent is repeated, its key with --record-key as well.</source>
        <translation>Nommez-les derrière son nom, comme dans NAME:A,B&#xa0;; là où le parent est répété, aussi sa clé avec --record-key.</translation>
    </message>
    <message>
        <source>the column “%1” can&apos;t go to two tables.</source>
        <translation>la colonne «&#xa0;%1&#xa0;» ne peut pas aller dans deux tables.</translation>
    </message>
    <message>
        <source>Name it for one of them alone.</source>
        <translation>Nommez-la pour une seule d&apos;entre elles.</translation>
    </message>
    <message>
        <source>“%1”, whose lines go to %2, is no child table that is named before it.</source>
        <translation>«&#xa0;%1&#xa0;», dont les lignes vont dans %2, n&apos;est pas une table de détail nommée avant elle.</translation>
    </message>
    <message>
        <source>Name the tables in their order, each behind its parent; lines of --table name none.</source>
        <translation>Nommez les tables dans leur ordre, chacune derrière son parent&#xa0;; les lignes de --table n&apos;en nomment pas.</translation>
    </message>
    <message>
        <source>which rows repeat a row of %1 is not said.</source>
        <translation>il n&apos;est pas dit quelles lignes répètent une ligne de %1.</translation>
    </message>
    <message>
        <source>Name its key behind its columns, as in %1:A,B:A.</source>
        <translation>Nommez sa clé derrière ses colonnes, comme dans %1:A,B:A.</translation>
    </message>
    <message>
        <source>the tables can be created, appended to and replaced, but not changed by a key.</source>
        <translation>les tables peuvent être créées, complétées et remplacées, mais pas modifiées par une clé.</translation>
    </message>
    <message>
        <source>Choose --mode auto, create, append or replace.</source>
        <translation>Choisissez --mode auto, create, append ou replace.</translation>
    </message>
    <message>
        <source>The table %1 is there, but %2 is not: only together they can be replaced.</source>
        <translation>La table %1 existe, mais pas %2&#xa0;: elles ne peuvent être remplacées qu&apos;ensemble.</translation>
    </message>
    <message>
        <source>Choose another name for it, or drop it.</source>
        <translation>Choisissez-lui un autre nom, ou supprimez-la.</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>la clé primaire</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valeurs par défaut</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>The table %1 is made anew, of the file&apos;s columns and what is asked for. Of the old one it has not: %2. --primary-key, --not-null or --create-sql ask for more.</source>
        <translation>La table %1 est recréée, des colonnes du fichier et de ce qui est demandé. De l&apos;ancienne elle n&apos;a pas&#xa0;: %2. --primary-key, --not-null ou --create-sql en demandent plus.</translation>
    </message>
    <message>
        <source>The table %1 is replaced as well.</source>
        <translation>La table %1 est remplacée aussi.</translation>
    </message>
    <message>
        <source>%1 row of the table %2 goes as well.</source>
        <translation>%1 ligne de la table %2 disparaît aussi.</translation>
    </message>
    <message>
        <source>%1 rows of the table %2 go as well.</source>
        <translation>%1 lignes de la table %2 disparaissent aussi.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Import %1 only checks its file: no rows go in.</source>
        <translation>L&apos;import %1 ne fait que vérifier son fichier&#xa0;: aucune ligne n&apos;est importée.</translation>
    </message>
    <message>
        <source>good rows let in, bad ones set aside</source>
        <translation>bonnes lignes importées, erronées mises de côté</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>Ce que sont devenues les lignes</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importées</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omises</translation>
    </message>
    <message>
        <source>Where in the file rows failed</source>
        <translation>Où dans le fichier des lignes ont échoué</translation>
    </message>
    <message>
        <source>row 1</source>
        <translation>ligne 1</translation>
    </message>
    <message>
        <source>this import</source>
        <translation>cet import</translation>
    </message>
    <message>
        <source>Rows of this and the imports before into the table (hatched: some failed)</source>
        <translation>Lignes de cet import et des précédents dans la table (hachuré&#xa0;: certaines en échec)</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Lignes par seconde</translation>
    </message>
    <message>
        <source>Import %1: %2</source>
        <translation>Import %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Made by Tranche %1, %2</source>
        <translation>Fait par Tranche %1, %2</translation>
    </message>
    <message>
        <source>%1 more character</source>
        <translation>%1 caractère de plus</translation>
    </message>
    <message>
        <source>%1 more characters</source>
        <translation>%1 caractères de plus</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>attempt %1, %2: %3</source>
        <translation>tentative %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, par %1</translation>
    </message>
    <message>
        <source>%1 earlier attempt</source>
        <translation>%1 tentative précédente</translation>
    </message>
    <message>
        <source>%1 earlier attempts</source>
        <translation>%1 tentatives précédentes</translation>
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
        <translation>Import %1 dans %2, %3</translation>
    </message>
    <message>
        <source>By the profile %1</source>
        <translation>Avec le profil %1</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>would go in</source>
        <translation>seraient importées</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>rows a second</source>
        <translation>lignes par seconde</translation>
    </message>
    <message>
        <source>The books balance.</source>
        <translation>Le compte est bon.</translation>
    </message>
    <message>
        <source>THE BOOKS DO NOT BALANCE.</source>
        <translation>LE COMPTE N&apos;EST PAS BON.</translation>
    </message>
    <message>
        <source>The books</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>%1 rows read = %2 imported + %3 failed + %4 left out.</source>
        <translation>%1 lignes lues = %2 importées + %3 en échec + %4 omises.</translation>
    </message>
    <message>
        <source>%1 lines read = %2 header + %3 skipped + %4 blank + %5 of rows.</source>
        <translation>%1 lignes de texte lues = %2 d&apos;en-tête + %3 sautées + %4 vides + %5 de lignes.</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Comment le fichier a été lu</translation>
    </message>
    <message>
        <source>Repaired rows</source>
        <translation>Lignes réparées</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Ce qui a été réparé</translation>
    </message>
    <message>
        <source>and %1 more repair</source>
        <translation>et %1 réparation de plus</translation>
    </message>
    <message>
        <source>and %1 more repairs</source>
        <translation>et %1 réparations de plus</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est erroné</translation>
    </message>
    <message>
        <source>and %1 more kind of errors</source>
        <translation>et %1 sorte d&apos;erreurs de plus</translation>
    </message>
    <message>
        <source>and %1 more kinds of errors</source>
        <translation>et %1 sortes d&apos;erreurs de plus</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Les premières</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>and %1 more error</source>
        <translation>et %1 erreur de plus</translation>
    </message>
    <message>
        <source>and %1 more errors</source>
        <translation>et %1 erreurs de plus</translation>
    </message>
    <message>
        <source>%1 row changed</source>
        <translation>%1 ligne modifiée</translation>
    </message>
    <message>
        <source>%1 rows changed</source>
        <translation>%1 lignes modifiées</translation>
    </message>
    <message>
        <source>%1 row left out</source>
        <translation>%1 ligne omise</translation>
    </message>
    <message>
        <source>%1 rows left out</source>
        <translation>%1 lignes omises</translation>
    </message>
    <message>
        <source>%1 row added</source>
        <translation>%1 ligne ajoutée</translation>
    </message>
    <message>
        <source>%1 rows added</source>
        <translation>%1 lignes ajoutées</translation>
    </message>
    <message>
        <source>and more: only the first chunks were compared</source>
        <translation>et plus&#xa0;: seuls les premiers lots ont été comparés</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of them in</source>
        <translation>%1, dont %2 importés</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 lots</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Remedy or file</source>
        <translation>Remède ou fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>and %1 more change</source>
        <translation>et %1 changement de plus</translation>
    </message>
    <message>
        <source>and %1 more changes</source>
        <translation>et %1 changements de plus</translation>
    </message>
    <message>
        <source>in, with %1 row left out</source>
        <translation>importé, avec %1 ligne omise</translation>
    </message>
    <message>
        <source>in, with %1 rows left out</source>
        <translation>importé, avec %1 lignes omises</translation>
    </message>
    <message>
        <source>in</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>given up by decision: %1</source>
        <translation>abandonné par décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 row failed</source>
        <translation>%1 ligne en échec</translation>
    </message>
    <message>
        <source>%1 rows failed</source>
        <translation>%1 lignes en échec</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>Chunks that failed: %1</source>
        <translation>Lots qui ont échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tenté</translation>
    </message>
    <message>
        <source>and %1 more chunk</source>
        <translation>et %1 lot de plus</translation>
    </message>
    <message>
        <source>and %1 more chunks</source>
        <translation>et %1 lots de plus</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans la table</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>and %1 more column</source>
        <translation>et %1 colonne de plus</translation>
    </message>
    <message>
        <source>and %1 more columns</source>
        <translation>et %1 colonnes de plus</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>hash of the file</source>
        <translation>empreinte du fichier</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>La base de données %1 n&apos;est pas là.</translation>
    </message>
    <message>
        <source>It was moved or deleted since, or nothing was written to it.</source>
        <translation>Elle a été déplacée ou supprimée depuis, ou rien n&apos;y a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is no type; types are %2, and DECIMAL(1) to DECIMAL(9)</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type&#xa0;; les types sont %2, et DECIMAL(1) à DECIMAL(9)</translation>
    </message>
    <message>
        <source>cut: it has at least %1 characters</source>
        <translation>coupée&#xa0;: elle a au moins %1 caractères</translation>
    </message>
    <message>
        <source>%1 is a test report, whose tables are always the same: --%2 is not for it.</source>
        <translation>%1 est un rapport de tests, dont les tables sont toujours les mêmes&#xa0;: --%2 n&apos;est pas fait pour lui.</translation>
    </message>
    <message>
        <source>Read it as a table with --format xml, json or csv to choose its columns.</source>
        <translation>Pour choisir ses colonnes, lisez-le comme une table, avec --format xml, json ou csv.</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 réussis</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 cassés</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignoré(e)s</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 inconnus</translation>
    </message>
    <message>
        <source>%1 of them flaky</source>
        <translation>dont %1 instables</translation>
    </message>
    <message>
        <source>Tests: %1</source>
        <translation>Tests&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import %1 has brought in no test report.</source>
        <translation>L&apos;import %1 n&apos;a apporté aucun rapport de tests.</translation>
    </message>
    <message>
        <source>The reports of the imports %1 and %2 are in different tables.</source>
        <translation>Les rapports des imports %1 et %2 sont dans des tables différentes.</translation>
    </message>
    <message>
        <source>Import both into the same database.</source>
        <translation>Importez les deux dans la même base de données.</translation>
    </message>
    <message>
        <source>there is none before it of its profile, so all tests are new
</source>
        <translation>il n&apos;y en a pas avant lui de son profil, donc tous les tests sont nouveaux
</translation>
    </message>
    <message>
        <source>    … and %1 more
</source>
        <translation>    … et %1 de plus
</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>compared with that of %2 (%1 test)
</source>
        <translation>comparé à celui du %2 (%1 test)
</translation>
    </message>
    <message>
        <source>compared with that of %2 (%1 tests)
</source>
        <translation>comparé à celui du %2 (%1 tests)
</translation>
    </message>
    <message>
        <source>Say why with --note: it stays in the history.</source>
        <translation>Dites pourquoi avec --note&#xa0;: cela reste dans l’historique.</translation>
    </message>
    <message>
        <source>Import %1 is done already.</source>
        <translation>L’import %1 est déjà terminé.</translation>
    </message>
    <message>
        <source>taken for done: cancel it before</source>
        <translation>tenu pour terminé&#xa0;: annulez-le d’abord</translation>
    </message>
    <message>
        <source>Import %1 is taken for done.</source>
        <translation>L’import %1 est tenu pour terminé.</translation>
    </message>
    <message>
        <source>moved in the queue</source>
        <translation>déplacé dans la file</translation>
    </message>
    <message>
        <source>Import %1 has priority %2.</source>
        <translation>L’import %1 a la priorité %2.</translation>
    </message>
    <message>
        <source>Import %1 has place %2 in the queue.</source>
        <translation>L’import %1 a la place %2 dans la file.</translation>
    </message>
    <message>
        <source>Import %1 waits for import %2, which stays in the history until then.</source>
        <translation>L’import %1 attend l’import %2, qui reste dans l’historique jusque-là.</translation>
    </message>
    <message>
        <source>Import %1 (%2): %3</source>
        <translation>Import %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>it is %1: %2</source>
        <translation>il est %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the books do not balance.</source>
        <translation>les comptes ne sont pas justes.</translation>
    </message>
    <message>
        <source>%1 rows are in the table, and not each of %2 exactly once.</source>
        <translation>%1 lignes sont dans la table, et non chacune des %2 une seule fois.</translation>
    </message>
    <message>
        <source>%1 errors in %2 chunks are kept, of %3 in %4.</source>
        <translation>%1 erreurs dans %2 tranches sont gardées, sur %3 dans %4.</translation>
    </message>
    <message>
        <source>Two imports wrote into %1 at once.</source>
        <translation>Deux imports écrivaient à la fois dans %1.</translation>
    </message>
    <message>
        <source>More than %1 imports ran at once in the channel %2.</source>
        <translation>Plus de %1 imports tournaient à la fois dans le canal %2.</translation>
    </message>
    <message>
        <source>Import %1 began before import %2 had ended.</source>
        <translation>L’import %1 a commencé avant la fin de l’import %2.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Il a été arrêté avant sa fin.</translation>
    </message>
    <message>
        <source>it has not ended.</source>
        <translation>il n’a pas fini.</translation>
    </message>
    <message>
        <source>No temporary folder can be made.</source>
        <translation>Aucun dossier temporaire ne peut être créé.</translation>
    </message>
    <message>
        <source>Check the folder for temporary files, or name another one in TMPDIR.</source>
        <translation>Vérifiez le dossier des fichiers temporaires, ou nommez-en un autre dans TMPDIR.</translation>
    </message>
    <message>
        <source>%1 import was moved.</source>
        <translation>%1 import a été déplacé.</translation>
    </message>
    <message>
        <source>%1 imports were moved.</source>
        <translation>%1 imports ont été déplacés.</translation>
    </message>
    <message>
        <source>It is tried again when it is imported.</source>
        <translation>Il y a un nouvel essai quand le fichier est importé.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>“%1” is not UTF-8, so no file can be named by it. Nothing was done.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas UTF-8, aucun fichier ne peut donc être nommé ainsi. Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Rename the file or folder, for example: mv -i FILE NEW-NAME.</source>
        <translation>Renommez le fichier ou le dossier, par exemple&#xa0;: mv -i FILE NEW-NAME.</translation>
    </message>
    <message>
        <source>The name of the file %1 is not UTF-8, so it was not read.</source>
        <translation>Le nom du fichier %1 n&apos;est pas UTF-8, il n&apos;a donc pas été lu.</translation>
    </message>
    <message>
        <source>Rename it, then import it by itself.</source>
        <translation>Renommez-le, puis importez-le seul.</translation>
    </message>
    <message>
        <source>Reading the file was given up.</source>
        <translation>La lecture du fichier a été abandonnée.</translation>
    </message>
    <message>
        <source>The chunk that begins at line %1 of %2 is too large: %3.</source>
        <translation>Le lot qui commence à la ligne %1 de %2 est trop grand&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A chunk goes in whole or not at all, so it has to fit into memory: choose a smaller chunk size (--chunk-size), or another record grouping.</source>
        <translation>Un lot est importé en entier ou pas du tout, il doit donc tenir en mémoire&#xa0;: choisissez des lots plus petits (--chunk-size), ou un autre groupement d&apos;enregistrements.</translation>
    </message>
    <message>
        <source>its %1 rows of %2 columns need more than %3 MB of memory</source>
        <translation>ses %1 lignes de %2 colonnes demandent plus de %3 Mo de mémoire</translation>
    </message>
    <message>
        <source>it has more than %1 MB</source>
        <translation>il a plus de %1 Mo</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than %3 MB, which is the most a row may have.</source>
        <translation>La ligne %1 de %2 est plus longue que %3 Mo, le maximum pour une ligne.</translation>
    </message>
    <message>
        <source>The file is probably no delimited text, or its separator, quote or line ends are others than those chosen.</source>
        <translation>Le fichier n&apos;est sans doute pas du texte délimité, ou son séparateur, son guillemet ou ses fins de ligne ne sont pas ceux choisis.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large to be read as a whole.</source>
        <translation>%1 dépasse %2 Mo, trop grand pour être lu en entier.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nommez un fichier qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so it can&apos;t be read in chunks.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire, il ne peut donc pas être lu par lots.</translation>
    </message>
    <message>
        <source>Save its content to a file first.</source>
        <translation>Enregistrez d&apos;abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2.</source>
        <translation>Le fichier %1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read at byte %2: %3.</source>
        <translation>%1 ne peut pas être lu à l&apos;octet %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then resume the import.</source>
        <translation>Vérifiez le disque ou le lecteur réseau, puis reprenez l&apos;import.</translation>
    </message>
    <message>
        <source>A line at the end of %1, which is to be left out, is longer than %2 MB.</source>
        <translation>Une ligne à la fin de %1, à omettre, est plus longue que %2 Mo.</translation>
    </message>
    <message>
        <source>Check the number of lines to leave out at the end (--skip-footer).</source>
        <translation>Vérifiez le nombre de lignes à omettre à la fin (--skip-footer).</translation>
    </message>
    <message>
        <source>The source file changed while %1 was being imported.</source>
        <translation>Le fichier source a changé pendant l&apos;import de %1.</translation>
    </message>
    <message>
        <source>The chunks that are in stay in. Import the file again, or put the old version back and resume.</source>
        <translation>Les lots importés restent. Importez le fichier encore une fois, ou remettez l&apos;ancienne version et reprenez.</translation>
    </message>
    <message>
        <source>“%1” instead of “%2” in %3</source>
        <translation>«&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;» dans %3</translation>
    </message>
    <message>
        <source>The encoding is not certain: the text is read as %1; it would be %2. Choose another with --encoding.</source>
        <translation>L&apos;encodage n&apos;est pas certain&#xa0;: le texte est lu comme %1&#xa0;; ce serait %2. Choisissez-en un autre avec --encoding.</translation>
    </message>
    <message>
        <source>“%1” is no known encoding.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un encodage connu.</translation>
    </message>
    <message>
        <source>Choose another with --encoding, such as windows-1252.</source>
        <translation>Choisissez-en un autre avec --encoding, comme windows-1252.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it with the program that made it, and import the file from there.</source>
        <translation>Décompressez-le avec le programme qui l&apos;a fait, et importez le fichier de là.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): it could be unpacked up to its byte %3, which made %4 bytes.</source>
        <translation>%1 est endommagé (%2)&#xa0;: il a pu être décompressé jusqu&apos;à son octet %3, ce qui a donné %4 octets.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked: %2.</source>
        <translation>%1 ne peut pas être décompressé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Get the file again, or unpack it with another program.</source>
        <translation>Récupérez le fichier à nouveau, ou décompressez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>There are more than %1 files in %2.</source>
        <translation>Il y a plus de %1 fichiers dans %2.</translation>
    </message>
    <message>
        <source>Unpack it, and import the files that count.</source>
        <translation>Décompressez-le, et importez les fichiers qui comptent.</translation>
    </message>
    <message>
        <source>There is no file in %1.</source>
        <translation>Il n&apos;y a pas de fichier dans %1.</translation>
    </message>
    <message>
        <source>There are %1 files in %2.</source>
        <translation>Il y a %1 fichiers dans %2.</translation>
    </message>
    <message>
        <source>Choose one with --member: %1.</source>
        <translation>Choisissez-en un avec --member&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no “%1” in %2.</source>
        <translation>Il n&apos;y a pas de «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>Check its name, see “sniff”.</source>
        <translation>Vérifiez son nom, voir «&#xa0;sniff&#xa0;».</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size: it was stopped after %3 MB.</source>
        <translation>%1 se décompresse à plus de %2 fois sa taille&#xa0;: arrêté après %3 Mo.</translation>
    </message>
    <message>
        <source>If the file is what it should be, unpack it with another program first.</source>
        <translation>Si le fichier est ce qu&apos;il doit être, décompressez-le d&apos;abord avec un autre programme.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked to %2: %3.</source>
        <translation>%1 ne peut pas être décompressé dans %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder in TMPDIR.</source>
        <translation>Faites-y de la place, ou nommez un autre dossier dans TMPDIR.</translation>
    </message>
    <message>
        <source>%1 in %2 is larger than %3 GB, which is too large to be unpacked aside.</source>
        <translation>%1 dans %2 dépasse %3 Go, trop grand pour être décompressé à part.</translation>
    </message>
    <message>
        <source>Unpack it, and import it from there.</source>
        <translation>Décompressez-le, et importez de là.</translation>
    </message>
    <message>
        <source>“%1” is no range of cells.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage de cellules.</translation>
    </message>
    <message>
        <source>Write it as B3:F200.</source>
        <translation>Écrivez-la comme B3:F200.</translation>
    </message>
    <message>
        <source>The rows have more than %1 columns, or names of more than %2 MB: no table can have that.</source>
        <translation>Les lignes ont plus de %1 colonnes, ou des noms de plus de %2 Mo&#xa0;: aucune table ne le peut.</translation>
    </message>
    <message>
        <source>The keys or elements are probably values: bring the file into another form first.</source>
        <translation>Les clés ou éléments sont sans doute des valeurs&#xa0;: mettez d&apos;abord le fichier sous une autre forme.</translation>
    </message>
    <message>
        <source>%1: line %2 is longer than 16 MB.</source>
        <translation>%1&#xa0;: la ligne %2 est plus longue que 16 Mo.</translation>
    </message>
    <message>
        <source>“%1” are no column edges.</source>
        <translation>«&#xa0;%1&#xa0;» ne sont pas des bords de colonnes.</translation>
    </message>
    <message>
        <source>Write the characters at which columns begin, counted from 1, such as 1,9,21.</source>
        <translation>Écrivez les caractères où commencent les colonnes, comptés à partir de 1, comme 1,9,21.</translation>
    </message>
    <message>
        <source>Open it in the program that it belongs to, and save its table as CSV or XLSX.</source>
        <translation>Ouvrez-le dans son programme, et enregistrez sa table en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Export its rows as CSV from a program that reads it.</source>
        <translation>Exportez ses lignes en CSV depuis un programme qui le lit.</translation>
    </message>
    <message>
        <source>Unpack it with the program that made it, and import what is in it.</source>
        <translation>Décompressez-le avec le programme qui l&apos;a fait, et importez ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>It holds no table: choose the file that does.</source>
        <translation>Il ne contient pas de table&#xa0;: choisissez le fichier qui en a une.</translation>
    </message>
    <message>
        <source>%1 is %2, which can&apos;t be imported.</source>
        <translation>%1 est %2, ce qui ne peut pas être importé.</translation>
    </message>
    <message>
        <source>a text document (ODT)</source>
        <translation>un document texte (ODT)</translation>
    </message>
    <message>
        <source>a presentation (ODP)</source>
        <translation>une présentation (ODP)</translation>
    </message>
    <message>
        <source>a drawing (ODG)</source>
        <translation>un dessin (ODG)</translation>
    </message>
    <message>
        <source>a formula (ODF)</source>
        <translation>une formule (ODF)</translation>
    </message>
    <message>
        <source>a database of LibreOffice (ODB)</source>
        <translation>une base de données LibreOffice (ODB)</translation>
    </message>
    <message>
        <source>an OpenDocument file without a sheet</source>
        <translation>un fichier OpenDocument sans feuille</translation>
    </message>
    <message>
        <source>a spreadsheet of OpenOffice 1 (SXC)</source>
        <translation>un classeur d&apos;OpenOffice 1 (SXC)</translation>
    </message>
    <message>
        <source>a document of OpenOffice 1</source>
        <translation>un document d&apos;OpenOffice 1</translation>
    </message>
    <message>
        <source>a book (EPUB)</source>
        <translation>un livre (EPUB)</translation>
    </message>
    <message>
        <source>a document of Word (DOCX)</source>
        <translation>un document Word (DOCX)</translation>
    </message>
    <message>
        <source>a presentation (PPTX)</source>
        <translation>une présentation (PPTX)</translation>
    </message>
    <message>
        <source>a drawing of Visio</source>
        <translation>un dessin Visio</translation>
    </message>
    <message>
        <source>a document of Numbers, Pages or Keynote</source>
        <translation>un document de Numbers, Pages ou Keynote</translation>
    </message>
    <message>
        <source>a document (XPS)</source>
        <translation>un document (XPS)</translation>
    </message>
    <message>
        <source>a program of Android</source>
        <translation>un programme Android</translation>
    </message>
    <message>
        <source>a program of Java</source>
        <translation>un programme Java</translation>
    </message>
    <message>
        <source>a report of Power BI</source>
        <translation>un rapport Power BI</translation>
    </message>
    <message>
        <source>a document of Word (DOC)</source>
        <translation>un document Word (DOC)</translation>
    </message>
    <message>
        <source>a presentation (PPT)</source>
        <translation>une présentation (PPT)</translation>
    </message>
    <message>
        <source>a mail of Outlook (MSG)</source>
        <translation>un courriel Outlook (MSG)</translation>
    </message>
    <message>
        <source>a document of Publisher</source>
        <translation>un document Publisher</translation>
    </message>
    <message>
        <source>a document of Hangul (HWP)</source>
        <translation>un document Hangul (HWP)</translation>
    </message>
    <message>
        <source>a document of Works</source>
        <translation>un document Works</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>un document de texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a help file (CHM)</source>
        <translation>un fichier d&apos;aide (CHM)</translation>
    </message>
    <message>
        <source>a mail folder of Outlook</source>
        <translation>un dossier de courriels Outlook</translation>
    </message>
    <message>
        <source>a mail of Outlook (TNEF)</source>
        <translation>un courriel Outlook (TNEF)</translation>
    </message>
    <message>
        <source>a notebook of OneNote</source>
        <translation>un bloc-notes OneNote</translation>
    </message>
    <message>
        <source>a document of Word in XML</source>
        <translation>un document Word en XML</translation>
    </message>
    <message>
        <source>an office document in XML</source>
        <translation>un document Office en XML</translation>
    </message>
    <message>
        <source>a workbook of Gnumeric</source>
        <translation>un classeur Gnumeric</translation>
    </message>
    <message>
        <source>a workbook of Lotus 1-2-3</source>
        <translation>un classeur Lotus 1-2-3</translation>
    </message>
    <message>
        <source>a workbook of Quattro Pro</source>
        <translation>un classeur Quattro Pro</translation>
    </message>
    <message>
        <source>a document of WordPerfect</source>
        <translation>un document WordPerfect</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>une image (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>une image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>une image (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>une image (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>une image (WebP)</translation>
    </message>
    <message>
        <source>a sound file (WAV)</source>
        <translation>un fichier son (WAV)</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>une vidéo (AVI)</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>une image (BMP)</translation>
    </message>
    <message>
        <source>a picture of Photoshop</source>
        <translation>une image Photoshop</translation>
    </message>
    <message>
        <source>a picture of GIMP</source>
        <translation>une image GIMP</translation>
    </message>
    <message>
        <source>a picture (HEIC)</source>
        <translation>une image (HEIC)</translation>
    </message>
    <message>
        <source>a picture (AVIF)</source>
        <translation>une image (AVIF)</translation>
    </message>
    <message>
        <source>a video or sound file (MP4)</source>
        <translation>un fichier vidéo ou son (MP4)</translation>
    </message>
    <message>
        <source>a video (Matroska, WebM)</source>
        <translation>une vidéo (Matroska, WebM)</translation>
    </message>
    <message>
        <source>a video (MPEG)</source>
        <translation>une vidéo (MPEG)</translation>
    </message>
    <message>
        <source>a video (Flash)</source>
        <translation>une vidéo (Flash)</translation>
    </message>
    <message>
        <source>a video (Windows Media)</source>
        <translation>une vidéo (Windows Media)</translation>
    </message>
    <message>
        <source>a sound file (Ogg)</source>
        <translation>un fichier son (Ogg)</translation>
    </message>
    <message>
        <source>a sound file (FLAC)</source>
        <translation>un fichier son (FLAC)</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>un fichier son (MP3)</translation>
    </message>
    <message>
        <source>a sound file (MIDI)</source>
        <translation>un fichier son (MIDI)</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a font (WOFF)</source>
        <translation>une police (WOFF)</translation>
    </message>
    <message>
        <source>a program (ELF)</source>
        <translation>un programme (ELF)</translation>
    </message>
    <message>
        <source>a program (Mach-O)</source>
        <translation>un programme (Mach-O)</translation>
    </message>
    <message>
        <source>a program (Mach-O or Java)</source>
        <translation>un programme (Mach-O ou Java)</translation>
    </message>
    <message>
        <source>a program (WebAssembly)</source>
        <translation>un programme (WebAssembly)</translation>
    </message>
    <message>
        <source>a program of Windows</source>
        <translation>un programme Windows</translation>
    </message>
    <message>
        <source>a shortcut of Windows</source>
        <translation>un raccourci Windows</translation>
    </message>
    <message>
        <source>a library of objects</source>
        <translation>une bibliothèque d&apos;objets</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a cabinet of Windows</source>
        <translation>un cabinet Windows</translation>
    </message>
    <message>
        <source>an encrypted file (PGP)</source>
        <translation>un fichier chiffré (PGP)</translation>
    </message>
    <message>
        <source>a key or a certificate</source>
        <translation>une clé ou un certificat</translation>
    </message>
    <message>
        <source>an encrypted file (OpenSSL)</source>
        <translation>un fichier chiffré (OpenSSL)</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <source>an Arrow file (Feather)</source>
        <translation>un fichier Arrow (Feather)</translation>
    </message>
    <message>
        <source>an Arrow stream</source>
        <translation>un flux Arrow</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>un fichier Feather</translation>
    </message>
    <message>
        <source>an ORC file</source>
        <translation>un fichier ORC</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>un fichier Avro</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un fichier HDF5</translation>
    </message>
    <message>
        <source>a NetCDF file</source>
        <translation>un fichier NetCDF</translation>
    </message>
    <message>
        <source>a file of MATLAB</source>
        <translation>un fichier MATLAB</translation>
    </message>
    <message>
        <source>a data set of SAS</source>
        <translation>un jeu de données SAS</translation>
    </message>
    <message>
        <source>a transport file of SAS</source>
        <translation>un fichier de transport SAS</translation>
    </message>
    <message>
        <source>a data set of Stata</source>
        <translation>un jeu de données Stata</translation>
    </message>
    <message>
        <source>a data set of SPSS</source>
        <translation>un jeu de données SPSS</translation>
    </message>
    <message>
        <source>a portable file of SPSS</source>
        <translation>un fichier portable SPSS</translation>
    </message>
    <message>
        <source>a file of R</source>
        <translation>un fichier R</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>un tableau NumPy</translation>
    </message>
    <message>
        <source>a pickle of Python</source>
        <translation>un pickle Python</translation>
    </message>
    <message>
        <source>a database of Access</source>
        <translation>une base de données Access</translation>
    </message>
    <message>
        <source>a database of DuckDB</source>
        <translation>une base de données DuckDB</translation>
    </message>
    <message>
        <source>a dump of PostgreSQL</source>
        <translation>un export PostgreSQL</translation>
    </message>
    <message>
        <source>a backup of SQL Server</source>
        <translation>une sauvegarde SQL Server</translation>
    </message>
    <message>
        <source>a table of QlikView</source>
        <translation>une table QlikView</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <translation>une image (SVG)</translation>
    </message>
    <message>
        <source>a text document (FODT)</source>
        <translation>un document texte (FODT)</translation>
    </message>
    <message>
        <source>a presentation (FODP)</source>
        <translation>une présentation (FODP)</translation>
    </message>
    <message>
        <source>a drawing (FODG)</source>
        <translation>un dessin (FODG)</translation>
    </message>
    <message>
        <source>a table of dBase or FoxPro</source>
        <translation>une table dBase ou FoxPro</translation>
    </message>
    <message>
        <source>a workbook in the symbolic link format (SYLK)</source>
        <translation>un classeur au format de lien symbolique (SYLK)</translation>
    </message>
    <message>
        <source>a table in the data interchange format (DIF)</source>
        <translation>une table au format d&apos;échange de données (DIF)</translation>
    </message>
    <message>
        <source>a web archive (MHTML)</source>
        <translation>une archive web (MHTML)</translation>
    </message>
    <message>
        <source>The page ends within a comment, a script or a tag: rows may be hidden in it.</source>
        <translation>La page finit dans un commentaire, un script ou une balise&#xa0;: des lignes peuvent y être cachées.</translation>
    </message>
    <message>
        <source>The page ends before its table does: it may have been cut off.</source>
        <translation>La page finit avant sa table&#xa0;: elle a pu être tronquée.</translation>
    </message>
    <message>
        <source>The page has more tables beside this one: %1. “sniff --json” lists them, --sheet chooses one, --sheet &apos;*&apos; makes an import of each.</source>
        <translation>La page a d&apos;autres tables que celle-ci&#xa0;: %1. «&#xa0;sniff --json&#xa0;» les donne, --sheet en choisit une, --sheet &apos;*&apos; fait un import de chacune.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <translation>%1 (table %2)</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML) without a table.</source>
        <translation>%1 est une page web (HTML) sans table.</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML) whose tables are empty.</source>
        <translation>%1 est une page web (HTML) dont les tables sont vides.</translation>
    </message>
    <message>
        <source>Open it in a browser to see what it says, and get the table as CSV or XLSX.</source>
        <translation>Ouvrez-la dans un navigateur pour voir ce qu&apos;elle dit, et obtenez la table en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: its tables are nested more than %2 deep.</source>
        <translation>%1 ne peut pas être lu&#xa0;: ses tables sont imbriquées sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the table, and paste it on the import page.</source>
        <translation>Ouvrez-la dans un navigateur, copiez la table, et collez-la sur la page d&apos;import.</translation>
    </message>
    <message>
        <source>There are more than %1 tables in %2.</source>
        <translation>Il y a plus de %1 tables dans %2.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save the table as CSV.</source>
        <translation>Ouvrez-le dans un tableur, et enregistrez la table en CSV.</translation>
    </message>
    <message>
        <source>Cells of rows above reach into more than %1 columns of the row.</source>
        <translation>Des cellules de lignes au-dessus s&apos;étendent dans plus de %1 colonnes de la ligne.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns, more than a sheet has.</source>
        <translation>La ligne a plus de %1 colonnes, plus qu&apos;une feuille n&apos;en a.</translation>
    </message>
    <message>
        <source>The page ends within this row: it was cut off.</source>
        <translation>La page finit dans cette ligne&#xa0;: elle a été tronquée.</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>a guard against scripts</source>
        <translation>une protection contre les scripts</translation>
    </message>
    <message>
        <source>an assignment of JavaScript</source>
        <translation>une affectation JavaScript</translation>
    </message>
    <message>
        <source>a call of JavaScript</source>
        <translation>un appel JavaScript</translation>
    </message>
    <message>
        <source>The file ends before its array does: it was cut off.</source>
        <translation>Le fichier finit avant son tableau&#xa0;: il a été tronqué.</translation>
    </message>
    <message>
        <source>This is no JSON object that can be read: %1.</source>
        <translation>Ce n&apos;est pas un objet JSON lisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The object has the key “%1” twice.</source>
        <translation>L&apos;objet a deux fois la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not begin with JSON, but with %2.</source>
        <translation>%1 ne commence pas par du JSON, mais par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Take it away with an editor, so that the file begins with [ or { and ends with ] or }.</source>
        <translation>Retirez-le avec un éditeur, pour que le fichier commence par [ ou { et finisse par ] ou }.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object.</source>
        <translation>%1 ne contient aucun objet JSON.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tranche reads objects, one a line or in one array.</source>
        <translation>Tranche lit des objets, un par ligne ou dans un seul tableau.</translation>
    </message>
    <message>
        <source>There are two commas with nothing between them: a value may be missing.</source>
        <translation>Il n&apos;y a rien entre deux virgules&#xa0;: une valeur manque peut-être.</translation>
    </message>
    <message>
        <source>There is a comma with nothing before it: a value may be missing.</source>
        <translation>Il n&apos;y a rien avant une virgule&#xa0;: une valeur manque peut-être.</translation>
    </message>
    <message>
        <source>There are commas between values that stand in no array: they were left out.</source>
        <translation>Il y a des virgules entre des valeurs hors de tout tableau&#xa0;: elles ont été omises.</translation>
    </message>
    <message>
        <source>There is a comma with nothing behind it: a value may be missing.</source>
        <translation>Il n&apos;y a rien après une virgule&#xa0;: une valeur manque peut-être.</translation>
    </message>
    <message>
        <source>There is a “]” that closes nothing: it was left out.</source>
        <translation>Un «&#xa0;]&#xa0;» ne ferme rien&#xa0;: il a été omis.</translation>
    </message>
    <message>
        <source>A comma is missing between two values.</source>
        <translation>Il manque une virgule entre deux valeurs.</translation>
    </message>
    <message>
        <source>the entity “%1” is declared, which no office program does</source>
        <translation>l&apos;entité «&#xa0;%1&#xa0;» est déclarée, ce qu&apos;aucun programme de bureau ne fait</translation>
    </message>
    <message>
        <source>the entity “%1” can&apos;t be resolved</source>
        <translation>l&apos;entité «&#xa0;%1&#xa0;» ne peut pas être résolue</translation>
    </message>
    <message>
        <source>the attribute “%1” has a default, which no office program writes</source>
        <translation>l&apos;attribut «&#xa0;%1&#xa0;» a une valeur par défaut, qu&apos;aucun programme de bureau n&apos;écrit</translation>
    </message>
    <message>
        <source>not well-formed (invalid token)</source>
        <translation>mal formé (jeton invalide)</translation>
    </message>
    <message>
        <source>reference to invalid character number</source>
        <translation>référence à un numéro de caractère invalide</translation>
    </message>
    <message>
        <source>undefined entity</source>
        <translation>entité non définie</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: line %2, column %3: %4.</source>
        <translation>%1 ne peut pas être lu&#xa0;: ligne %2, colonne %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Get the file again, or save it anew in the program that made it.</source>
        <translation>Récupérez le fichier à nouveau, ou réenregistrez-le dans le programme qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>les éléments sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>a tag, a comment or a declaration is longer than %1 MB</source>
        <translation>une balise, un commentaire ou une déclaration est plus long que %1 Mo</translation>
    </message>
    <message>
        <source>there are more than %1 names of elements</source>
        <translation>il y a plus de %1 noms d&apos;éléments</translation>
    </message>
    <message>
        <source>the prefix “%1” is not declared</source>
        <translation>le préfixe «&#xa0;%1&#xa0;» n&apos;est pas déclaré</translation>
    </message>
    <message>
        <source>no element found</source>
        <translation>aucun élément trouvé</translation>
    </message>
    <message>
        <source>junk after document element</source>
        <translation>du superflu après l&apos;élément du document</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>déclaration XML ou texte ailleurs qu&apos;au début de l&apos;entité</translation>
    </message>
    <message>
        <source>mismatched tag</source>
        <translation>balise non appariée</translation>
    </message>
    <message>
        <source>duplicate attribute</source>
        <translation>attribut en double</translation>
    </message>
    <message>
        <source>The cell holds an error without a name.</source>
        <translation>La cellule contient une erreur sans nom.</translation>
    </message>
    <message>
        <source>The cell should hold a value of the type “%1”, but it does not: “%2”.</source>
        <translation>La cellule devrait contenir une valeur du type «&#xa0;%1&#xa0;», mais ce n&apos;est pas le cas&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This row comes %1 times: a sheet has at most %2 rows.</source>
        <translation>Cette ligne revient %1 fois&#xa0;: une feuille a au plus %2 lignes.</translation>
    </message>
    <message>
        <source>%1 holds no spreadsheet.</source>
        <translation>%1 ne contient aucun classeur.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save its table as ODS or CSV.</source>
        <translation>Ouvrez-le dans le programme qui l&apos;a fait, et enregistrez sa table en ODS ou CSV.</translation>
    </message>
    <message>
        <source>The workbook %1 is encrypted: it needs a password.</source>
        <translation>Le classeur %1 est chiffré&#xa0;: il demande un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it without a password.</source>
        <translation>Ouvrez-le dans un tableur, et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 is a document of another kind, no spreadsheet.</source>
        <translation>%1 est un document d&apos;un autre genre, pas un classeur.</translation>
    </message>
    <message>
        <source>The cell should hold a number, but what stands there is none.</source>
        <translation>La cellule devrait contenir un nombre, mais ce qui y figure n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>“%1” is no date or time, though the cell is to show one.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni une date ni une heure, alors que la cellule doit en montrer une.</translation>
    </message>
    <message>
        <source>The result of the formula is not stored in the file. Open it in a spreadsheet program and save it there.</source>
        <translation>Le résultat de la formule n&apos;est pas enregistré dans le fichier. Ouvrez-le dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>The first row of the sheet has %1 columns, and the rows below it far fewer: up to row %2, more than %3 million cells would be filled up.</source>
        <translation>La première ligne de la feuille a %1 colonnes, et les lignes du dessous bien moins&#xa0;: jusqu&apos;à la ligne %2, plus de %3 millions de cellules seraient complétées.</translation>
    </message>
    <message>
        <source>Choose the cells that count with --range.</source>
        <translation>Choisissez avec --range les cellules qui comptent.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”.</source>
        <translation>%1 n&apos;a pas de feuille «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation>Ses feuilles sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no sheet in %1.</source>
        <translation>Il n&apos;y a pas de feuille dans %1.</translation>
    </message>
    <message>
        <source>No sheet of %1 holds a cell.</source>
        <translation>Aucune feuille de %1 ne contient de cellule.</translation>
    </message>
    <message>
        <source>No sheet of %1 that is shown holds a cell.</source>
        <translation>Aucune feuille visible de %1 ne contient de cellule.</translation>
    </message>
    <message>
        <source>The sheet “%1” of %2 repeats what is filled in its row %3 %4 times: with that, more than %5 million cells or %6 GB would be copies of others.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» de %2 répète %4 fois ce qui est rempli à sa ligne %3&#xa0;: plus de %5 millions de cellules ou %6 Go seraient alors des copies d&apos;autres.</translation>
    </message>
    <message>
        <source>Delete the copies in a spreadsheet program, or choose the cells that count with --range.</source>
        <translation>Supprimez les copies dans un tableur, ou choisissez avec --range les cellules qui comptent.</translation>
    </message>
    <message>
        <source>Row %1 is hidden in the sheet. It was read like the others.</source>
        <translation>La ligne %1 est masquée dans la feuille. Elle a été lue comme les autres.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are hidden in the sheet. They were read like the others.</source>
        <translation>Les lignes %1 à %2 sont masquées dans la feuille. Elles ont été lues comme les autres.</translation>
    </message>
    <message>
        <source>The cells %1 are merged: what they show was read as the value of %2.</source>
        <translation>Les cellules %1 sont fusionnées&#xa0;: ce qu&apos;elles montrent a été lu comme la valeur de %2.</translation>
    </message>
    <message>
        <source>The formula in %1 is to be calculated when the workbook is opened. Until then its result is 0, and was read so.</source>
        <translation>La formule de %1 doit être calculée à l&apos;ouverture du classeur. D&apos;ici là son résultat est 0, et a été lu ainsi.</translation>
    </message>
    <message>
        <source>The cell %1 holds a table of its own, which was not read.</source>
        <translation>La cellule %1 contient une table à elle, qui n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>This is the first sheet that holds a cell. Those before it are empty: %1.</source>
        <translation>C&apos;est la première feuille qui contient une cellule. Celles d&apos;avant sont vides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The cell %1 is covered by a merged one. Its own value, which is not shown, was read all the same.</source>
        <translation>La cellule %1 est couverte par une cellule fusionnée. Sa propre valeur, qui n&apos;est pas montrée, a été lue malgré tout.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Formulas whose result is empty in the file were read as no value: %1. If they should have one, open the file in a spreadsheet program and save it there.</source>
        <translation>Les formules dont le résultat est vide dans le fichier ont été lues comme sans valeur&#xa0;: %1. Si elles devaient en avoir une, ouvrez le fichier dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Classeur OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook before 2007</source>
        <translation>Classeur Excel d&apos;avant 2007</translation>
    </message>
    <message>
        <source>XML spreadsheet of Excel 2003</source>
        <translation>Feuille de calcul XML d&apos;Excel 2003</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Table d&apos;une page web</translation>
    </message>
    <message>
        <source>JSON lines or array</source>
        <translation>Lignes ou tableau JSON</translation>
    </message>
    <message>
        <source>XML, an element repeated</source>
        <translation>XML, un élément répété</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de données SQLite</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>Largeur fixe</translation>
    </message>
    <message>
        <source>%1 is an archive in an archive.</source>
        <translation>%1 est une archive dans une archive.</translation>
    </message>
    <message>
        <source>Unpack %1, and import what is in it.</source>
        <translation>Décompressez %1, et importez ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>%1 is an archive, which databases can&apos;t be read from.</source>
        <translation>%1 est une archive, d&apos;où des bases de données ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Unpack it, and import the database.</source>
        <translation>Décompressez-la, et importez la base de données.</translation>
    </message>
    <message>
        <source>Use its IANA name, such as windows-1252 or UTF-16LE.</source>
        <translation>Donnez son nom IANA, comme windows-1252 ou UTF-16LE.</translation>
    </message>
    <message>
        <source>The texts of the workbook can&apos;t be kept in %1: %2.</source>
        <translation>Les textes du classeur ne peuvent pas être gardés dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The row says that it is number %1, where no row can be.</source>
        <translation>La ligne se dit numéro %1, où aucune ligne ne peut être.</translation>
    </message>
    <message>
        <source>A cell of the row says that it is in column %1, where no cell can be.</source>
        <translation>Une cellule de la ligne se dit dans la colonne %1, où aucune cellule ne peut être.</translation>
    </message>
    <message>
        <source>The database %1 is cut off: its last page lacks %2 bytes.</source>
        <translation>La base de données %1 est tronquée&#xa0;: il manque %2 octets à sa dernière page.</translation>
    </message>
    <message>
        <source>Get the whole file, then import it again.</source>
        <translation>Obtenez le fichier entier, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be read on: its next row needs more than %2 MB.</source>
        <translation>La base de données %1 ne peut pas être lue plus loin&#xa0;: sa ligne suivante demande plus de %2 Mo.</translation>
    </message>
    <message>
        <source>Leave the large values out, by a view, and import that.</source>
        <translation>Omettez les grandes valeurs par une vue, et importez-la.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be read: %2.</source>
        <translation>La base de données %1 ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The value is binary, %1 bytes, which can&apos;t be imported.</source>
        <translation>La valeur est binaire, %1 octets, ce qui ne peut pas être importé.</translation>
    </message>
    <message>
        <source>The database %1 has no table.</source>
        <translation>La base de données %1 n&apos;a pas de table.</translation>
    </message>
    <message>
        <source>The database %1 has no table “%2”.</source>
        <translation>La base de données %1 n&apos;a pas de table «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its tables are: %1.</source>
        <translation>Ses tables sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no archive, so it has no “%2”.</source>
        <translation>%1 n&apos;est pas une archive, elle n&apos;a donc pas de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The text of the cell is cut off.</source>
        <translation>Le texte de la cellule est tronqué.</translation>
    </message>
    <message>
        <source>The text of the cell is not valid in the code page %1 of the workbook.</source>
        <translation>Le texte de la cellule n&apos;est pas valide dans la page de codes %1 du classeur.</translation>
    </message>
    <message>
        <source>The code page %1 of the workbook is not known.</source>
        <translation>La page de codes %1 du classeur n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The text of the cell holds half a character.</source>
        <translation>Le texte de la cellule contient un demi-caractère.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened as a workbook.</source>
        <translation>%1 ne peut pas être ouvert comme classeur.</translation>
    </message>
    <message>
        <source>%1 holds no workbook.</source>
        <translation>%1 ne contient aucun classeur.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off: what it consists of can&apos;t be found in it.</source>
        <translation>%1 est endommagé ou tronqué&#xa0;: ses parties n&apos;y sont pas trouvables.</translation>
    </message>
    <message>
        <source>%1 is a document of Word, no workbook.</source>
        <translation>%1 est un document Word, pas un classeur.</translation>
    </message>
    <message>
        <source>%1 is a presentation of PowerPoint, no workbook.</source>
        <translation>%1 est une présentation PowerPoint, pas un classeur.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it as XLSX or CSV.</source>
        <translation>Ouvrez-le dans un tableur, et enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: a part of the workbook can&apos;t be read.</source>
        <translation>%1 est tronqué ou endommagé&#xa0;: une partie du classeur ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 is cut off: the workbook ends within a record.</source>
        <translation>%1 est tronqué&#xa0;: le classeur finit au milieu d&apos;un enregistrement.</translation>
    </message>
    <message>
        <source>The cell holds the unknown error %1.</source>
        <translation>La cellule contient l&apos;erreur inconnue %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: the sheet “%2” does not stand where the workbook says.</source>
        <translation>%1 est endommagé&#xa0;: la feuille «&#xa0;%2&#xa0;» n&apos;est pas où le dit le classeur.</translation>
    </message>
    <message>
        <source>%1 is damaged: it has a cell without a place.</source>
        <translation>%1 est endommagé&#xa0;: il a une cellule sans position.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns, more than such a sheet has.</source>
        <translation>La ligne a plus de %1 colonnes, plus qu&apos;une telle feuille n&apos;en a.</translation>
    </message>
    <message>
        <source>The cell is cut off.</source>
        <translation>La cellule est tronquée.</translation>
    </message>
    <message>
        <source>The cell has the shared text number “%1”, which the workbook does not hold.</source>
        <translation>La cellule a le texte partagé numéro «&#xa0;%1&#xa0;», que le classeur ne contient pas.</translation>
    </message>
    <message>
        <source>%1 is a worksheet of Excel %2, a version that can&apos;t be read.</source>
        <translation>%1 est une feuille d&apos;Excel %2, une version qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 is damaged: the workbook in it has no beginning.</source>
        <translation>%1 est endommagé&#xa0;: le classeur qu&apos;il contient n&apos;a pas de début.</translation>
    </message>
    <message>
        <source>The cell is of the unknown type “%1”.</source>
        <translation>La cellule est du type inconnu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no truth value of a cell: it should be 0 or 1.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur logique de cellule&#xa0;: ce devrait être 0 ou 1.</translation>
    </message>
    <message>
        <source>The sheet “%1” of %2 holds no cells.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» de %2 ne contient aucune cellule.</translation>
    </message>
    <message>
        <source>Choose another one with --sheet.</source>
        <translation>Choisissez-en une autre avec --sheet.</translation>
    </message>
    <message>
        <source>The sheet has a cell “%1”, which is no place in a sheet.</source>
        <translation>La feuille a une cellule «&#xa0;%1&#xa0;», ce qui n&apos;est pas une position.</translation>
    </message>
    <message>
        <source>The sheet has the cell %1 twice.</source>
        <translation>La feuille a deux fois la cellule %1.</translation>
    </message>
    <message>
        <source>The sheet gives this row the number “%1”: rows are numbered from 1 to %2.</source>
        <translation>La feuille donne à cette ligne le numéro «&#xa0;%1&#xa0;»&#xa0;: les lignes sont numérotées de 1 à %2.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (XLSB), which can&apos;t be read.</source>
        <translation>%1 est un classeur binaire (XLSB), qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is a document of an office program, but no workbook.</source>
        <translation>%1 est un document de bureau, mais pas un classeur.</translation>
    </message>
    <message>
        <source>The workbook %1 names the sheet “%2”, but does not hold it.</source>
        <translation>Le classeur %1 nomme la feuille «&#xa0;%2&#xa0;», mais ne la contient pas.</translation>
    </message>
    <message>
        <source>Save it again as XLSX, or as CSV.</source>
        <translation>Enregistrez-le à nouveau en XLSX, ou en CSV.</translation>
    </message>
    <message>
        <source>%1 has more than %2 styles of cells.</source>
        <translation>%1 a plus de %2 styles de cellules.</translation>
    </message>
    <message>
        <source>The file has more than %1 kinds of elements, or names that are too long: line %2.</source>
        <translation>Le fichier a plus de %1 sortes d&apos;éléments, ou des noms trop longs&#xa0;: ligne %2.</translation>
    </message>
    <message>
        <source>It is no table: bring it into another form first.</source>
        <translation>Ce n&apos;est pas une table&#xa0;: mettez-le d&apos;abord sous une autre forme.</translation>
    </message>
    <message>
        <source>The value holds the entity “%1”, which can&apos;t be resolved.</source>
        <translation>La valeur contient l&apos;entité «&#xa0;%1&#xa0;», qui ne peut pas être résolue.</translation>
    </message>
    <message>
        <source>%1 has no element “%2”.</source>
        <translation>%1 n&apos;a pas d&apos;élément «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>What is repeated in it: %1.</source>
        <translation>Ce qui s&apos;y répète&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The elements “%1” of %2 hold no values.</source>
        <translation>Les éléments «&#xa0;%1&#xa0;» de %2 ne contiennent pas de valeurs.</translation>
    </message>
    <message>
        <source>Choose another element with --element.</source>
        <translation>Choisissez un autre élément avec --element.</translation>
    </message>
    <message>
        <source>a tag or a declaration is longer than 16 MB</source>
        <translation>une balise ou une déclaration dépasse 16 Mo</translation>
    </message>
    <message>
        <source>an element has more than 2000 attributes</source>
        <translation>un élément a plus de 2000 attributs</translation>
    </message>
    <message>
        <source>it is no UTF-8</source>
        <translation>ce n&apos;est pas UTF-8</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>lignes %1–%2</translation>
    </message>
    <message>
        <source>as one column, no line is cut</source>
        <translation>comme une colonne, aucune ligne n&apos;est coupée</translation>
    </message>
    <message>
        <source>with “%1” %2 of %3 rows have %4 field(s)</source>
        <translation>avec «&#xa0;%1&#xa0;», %2 lignes sur %3 ont ce nombre de champs&#xa0;: %4</translation>
    </message>
    <message>
        <source>, %1 have %2</source>
        <translation>, %1 en ont %2</translation>
    </message>
    <message>
        <source>, and %1 break the quoting, the first in line %2</source>
        <translation>, et %1 rompent les guillemets, la première à la ligne %2</translation>
    </message>
    <message>
        <source>as one column no line is cut, and none is lost</source>
        <translation>comme une colonne, aucune ligne n&apos;est coupée, et aucune n&apos;est perdue</translation>
    </message>
    <message>
        <source>quotes do not enclose fields: they are part of their text</source>
        <translation>les guillemets n&apos;entourent pas de champs&#xa0;: ils font partie de leur texte</translation>
    </message>
    <message>
        <source>: no field is enclosed by quotes</source>
        <translation>&#xa0;: aucun champ n&apos;est entre guillemets</translation>
    </message>
    <message>
        <source>: %1 of %2 rows have fields enclosed by %3</source>
        <translation>&#xa0;: %1 lignes sur %2 ont des champs entourés de %3</translation>
    </message>
    <message>
        <source>with the quote %1: </source>
        <translation>avec le guillemet %1&#xa0;: </translation>
    </message>
    <message>
        <source>a quote within a quoted field is written twice</source>
        <translation>un guillemet dans un champ entre guillemets s&apos;écrit deux fois</translation>
    </message>
    <message>
        <source>a quote within a quoted field has a “%1” before it, and no row breaks by that</source>
        <translation>un guillemet dans un champ entre guillemets est précédé de «&#xa0;%1&#xa0;», et aucune ligne n&apos;en est rompue</translation>
    </message>
    <message>
        <source>with the escape %1: </source>
        <translation>avec l&apos;échappement %1&#xa0;: </translation>
    </message>
    <message>
        <source>no lines begin with the same mark and are no rows</source>
        <translation>aucune ligne ne commence par la même marque sans être une ligne de données</translation>
    </message>
    <message>
        <source>lines %1 begin with “%2”, and what stands behind is no row</source>
        <translation>les lignes %1 commencent par «&#xa0;%2&#xa0;», et ce qui suit n&apos;est pas une ligne de données</translation>
    </message>
    <message>
        <source>“%1” look like names of what stands below</source>
        <translation>«&#xa0;%1&#xa0;» ressemblent à des noms de ce qui est dessous</translation>
    </message>
    <message>
        <source>“%1” look like what stands below, not like names</source>
        <translation>«&#xa0;%1&#xa0;» ressemblent à ce qui est dessous, pas à des noms</translation>
    </message>
    <message>
        <source>lines 1–%1 stand above the table: they are not cut as its rows are</source>
        <translation>les lignes 1–%1 sont au-dessus de la table&#xa0;: elles ne sont pas découpées comme les siennes</translation>
    </message>
    <message>
        <source>the table begins with the first line</source>
        <translation>la table commence à la première ligne</translation>
    </message>
    <message>
        <source>the last %1 line(s) are no rows: totals, sources or notes</source>
        <translation>les dernières lignes (%1) ne sont pas des données&#xa0;: totaux, sources ou notes</translation>
    </message>
    <message>
        <source>the table ends with the last line</source>
        <translation>la table finit à la dernière ligne</translation>
    </message>
    <message>
        <source>blanks beside separators are part of the values</source>
        <translation>les espaces à côté des séparateurs font partie des valeurs</translation>
    </message>
    <message>
        <source>quoted fields have blanks beside them, which belong to no value</source>
        <translation>les champs entre guillemets ont des espaces à côté, qui n&apos;appartiennent à aucune valeur</translation>
    </message>
    <message>
        <source>blanks fill the fields of each column up to one width: they belong to no value</source>
        <translation>des espaces complètent les champs de chaque colonne à une largeur&#xa0;: ils n&apos;appartiennent à aucune valeur</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>titre au-dessus de la table</translation>
    </message>
    <message>
        <source>names the separator</source>
        <translation>nomme le séparateur</translation>
    </message>
    <message>
        <source>empty rows</source>
        <translation>lignes vides</translation>
    </message>
    <message>
        <source>total or note below the table</source>
        <translation>total ou note sous la table</translation>
    </message>
    <message>
        <source>line below the header</source>
        <translation>ligne sous l&apos;en-tête</translation>
    </message>
    <message>
        <source>The row is longer than %1 MB, which is too long to be read.</source>
        <translation>La ligne est plus longue que %1 Mo, trop longue pour être lue.</translation>
    </message>
    <message>
        <source>%1 begins with a UTF-16 or UTF-32 byte order mark.</source>
        <translation>%1 commence par une marque d&apos;ordre des octets UTF-16 ou UTF-32.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and import it again.</source>
        <translation>Enregistrez-le en UTF-8 et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has %3 fields: no table has more than %4 columns.</source>
        <translation>La ligne %1 de %2 a %3 champs&#xa0;: aucune table n&apos;a plus de %4 colonnes.</translation>
    </message>
    <message>
        <source>Check the separator, or leave columns out of the file.</source>
        <translation>Vérifiez le séparateur, ou omettez des colonnes du fichier.</translation>
    </message>
    <message>
        <source>A cell of the header holds the error %1, which became the name of its column.</source>
        <translation>Une cellule de l&apos;en-tête contient l&apos;erreur %1, devenue le nom de sa colonne.</translation>
    </message>
    <message>
        <source>A cell of the header can&apos;t be read, so its column has no name: %1</source>
        <translation>Une cellule de l&apos;en-tête ne peut pas être lue, sa colonne n&apos;a donc pas de nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1 of %2: the header has a quote that is not closed where its field ends.</source>
        <translation>Ligne %1 de %2&#xa0;: l&apos;en-tête a un guillemet qui n&apos;est pas fermé à la fin de son champ.</translation>
    </message>
    <message>
        <source>Choose another quote character, or mend the line.</source>
        <translation>Choisissez un autre guillemet, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>Line %1 of %2: the header is not UTF-8 (field %3).</source>
        <translation>Ligne %1 de %2&#xa0;: l&apos;en-tête n&apos;est pas UTF-8 (champ %3).</translation>
    </message>
    <message>
        <source>Choose the encoding of the file with --encoding, such as windows-1252, or save it as UTF-8.</source>
        <translation>Choisissez l&apos;encodage du fichier avec --encoding, comme windows-1252, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 holds a NUL byte: the file is no delimited text.</source>
        <translation>La ligne %1 de %2 contient un octet NUL&#xa0;: le fichier n&apos;est pas du texte délimité.</translation>
    </message>
    <message>
        <source>If it is UTF-16, save it as UTF-8; else choose another file.</source>
        <translation>S&apos;il est en UTF-16, enregistrez-le en UTF-8&#xa0;; sinon choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The header of %1, at line %2, does not end within %3 MB.</source>
        <translation>L&apos;en-tête de %1, à la ligne %2, ne finit pas en moins de %3 Mo.</translation>
    </message>
    <message>
        <source>Check separator, quote and the number of lines to skip.</source>
        <translation>Vérifiez séparateur, guillemet et nombre de lignes à sauter.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>elle finit trop tôt</translation>
    </message>
    <message>
        <source>Its values would be repeated in so many rows that they take more than %1 MB.</source>
        <translation>Ses valeurs seraient répétées dans tant de lignes qu&apos;elles prendraient plus de %1 Mo.</translation>
    </message>
    <message>
        <source>%1 holds no array “%2”.</source>
        <translation>%1 ne contient pas de tableau «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--element takes the path of an array whose elements are to be rows, such as order.lines.</source>
        <translation>--element attend le chemin d&apos;un tableau dont les éléments doivent être des lignes, comme order.lines.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand there in JSON</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer là en JSON</translation>
    </message>
    <message>
        <source>objects and arrays are nested too deeply</source>
        <translation>les objets et les tableaux sont trop imbriqués</translation>
    </message>
    <message>
        <source>a key is longer than %1 KB</source>
        <translation>une clé dépasse %1 Ko</translation>
    </message>
    <message>
        <source>%1 may be a test report of several formats: %2.</source>
        <translation>%1 peut être un rapport de tests de plusieurs formats&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say which one it is with --format.</source>
        <translation>Dites lequel avec --format.</translation>
    </message>
    <message>
        <source>The attachment “%1” is not among the report&apos;s files: only its name is kept.</source>
        <translation>La pièce jointe «&#xa0;%1&#xa0;» n&apos;est pas parmi les fichiers du rapport&#xa0;: seul son nom est gardé.</translation>
    </message>
    <message>
        <source>The attachment “%1” can&apos;t be kept: %2.</source>
        <translation>La pièce jointe «&#xa0;%1&#xa0;» ne peut pas être gardée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>elle dépasse %1 Mo</translation>
    </message>
    <message>
        <source>“%1” is no status that is known.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un statut connu.</translation>
    </message>
    <message>
        <source>The result “%1” has no name.</source>
        <translation>Le résultat «&#xa0;%1&#xa0;» n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Steps within more than %1 others are left out.</source>
        <translation>Les étapes situées dans plus de %1 autres sont omises.</translation>
    </message>
    <message>
        <source>“%1” is no name of a file of the folder: the attachment is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom de fichier du dossier&#xa0;: la pièce jointe est omise.</translation>
    </message>
    <message>
        <source>The folder holds no file “%1”: the attachment is missing.</source>
        <translation>Le dossier ne contient pas de fichier «&#xa0;%1&#xa0;»&#xa0;: la pièce jointe manque.</translation>
    </message>
    <message>
        <source>%1 holds no list of categories.</source>
        <translation>%1 ne contient pas de liste de catégories.</translation>
    </message>
    <message>
        <source>it has changed while it was read</source>
        <translation>il a changé pendant la lecture</translation>
    </message>
    <message>
        <source>there is no result of Allure</source>
        <translation>il n&apos;y a pas de résultat d&apos;Allure</translation>
    </message>
    <message>
        <source>%1 %2 other files can&apos;t be read either.</source>
        <translation>%1 %2 autres fichiers ne peuvent pas être lus non plus.</translation>
    </message>
    <message>
        <source>this is no report of that format</source>
        <translation>ce n&apos;est pas un rapport de ce format</translation>
    </message>
    <message>
        <source>An attachment is larger than %1 MB: it was left out.</source>
        <translation>Une pièce jointe dépasse %1 Mo&#xa0;: elle a été omise.</translation>
    </message>
    <message>
        <source>An attachment is not written as Base64: its text is taken as it is.</source>
        <translation>Une pièce jointe n&apos;est pas écrite en Base64&#xa0;: son texte est pris tel quel.</translation>
    </message>
    <message>
        <source>Durations are taken for milliseconds, as versions 2 and 3 of Cucumber.js write them.</source>
        <translation>Les durées sont prises pour des millisecondes, comme les écrivent les versions 2 et 3 de Cucumber.js.</translation>
    </message>
    <message>
        <source>it is longer than %1 MB</source>
        <translation>elle dépasse %1 Mo</translation>
    </message>
    <message>
        <source>The package has ended, but not its test “%1”.</source>
        <translation>Le paquet est terminé, mais pas son test «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>it holds bytes that are no text</source>
        <translation>il contient des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>the file breaks off</source>
        <translation>le fichier s&apos;interrompt</translation>
    </message>
    <message>
        <source>The line is no UTF-8: it was read as ISO-8859-1.</source>
        <translation>La ligne n&apos;est pas UTF-8&#xa0;: elle a été lue comme ISO-8859-1.</translation>
    </message>
    <message>
        <source>The line is no event of go test: it is kept as output.</source>
        <translation>La ligne n&apos;est pas un événement de go test&#xa0;: elle est gardée comme sortie.</translation>
    </message>
    <message>
        <source>there are too many tests that have begun and not ended</source>
        <translation>il y a trop de tests commencés et non terminés</translation>
    </message>
    <message>
        <source>it holds no event of go test</source>
        <translation>il ne contient pas d&apos;événement de go test</translation>
    </message>
    <message>
        <source>the file breaks off: a package has not ended</source>
        <translation>le fichier s&apos;interrompt&#xa0;: un paquet n&apos;est pas terminé</translation>
    </message>
    <message>
        <source>the file breaks off while tests run: %1</source>
        <translation>le fichier s&apos;interrompt pendant que des tests tournent&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no report in it</source>
        <translation>il n&apos;y a pas de rapport dedans</translation>
    </message>
    <message>
        <source>something follows behind the end of the report</source>
        <translation>quelque chose suit la fin du rapport</translation>
    </message>
    <message>
        <source>“%1” is neither among those that passed nor among those that failed or were not run.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni parmi les réussis, ni parmi ceux qui ont échoué ou n&apos;ont pas été exécutés.</translation>
    </message>
    <message>
        <source>An assertion is no object: it is left out.</source>
        <translation>Une assertion n&apos;est pas un objet&#xa0;: elle est omise.</translation>
    </message>
    <message>
        <source>a run of Newman begins with {</source>
        <translation>une exécution de Newman commence par {</translation>
    </message>
    <message>
        <source>the run is no object</source>
        <translation>l&apos;exécution n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>What is no object in a list is left out.</source>
        <translation>Ce qui, dans une liste, n&apos;est pas un objet est omis.</translation>
    </message>
    <message>
        <source>it holds no run of Newman</source>
        <translation>il ne contient pas d&apos;exécution de Newman</translation>
    </message>
    <message>
        <source>something follows the run</source>
        <translation>quelque chose suit l&apos;exécution</translation>
    </message>
    <message>
        <source>“%1” is no status of this format.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un statut de ce format.</translation>
    </message>
    <message>
        <source>No file in it is a report of the format %1.</source>
        <translation>Aucun fichier n&apos;y est un rapport du format %1.</translation>
    </message>
    <message>
        <source>The report can&apos;t be read any further: %1</source>
        <translation>Le rapport ne peut pas être lu plus loin&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” comes more than once: its tests are told apart by their order.</source>
        <translation>«&#xa0;%1&#xa0;» apparaît plusieurs fois&#xa0;: ses tests se distinguent par leur ordre.</translation>
    </message>
    <message>
        <source>%1: %2 stated, %3 counted</source>
        <translation>%1&#xa0;: %2 annoncés, %3 comptés</translation>
    </message>
    <message>
        <source>The report states other totals than it holds: %1.</source>
        <translation>Le rapport annonce d&apos;autres totaux que ce qu&apos;il contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 names come more than once, such as “%2”: their tests are told apart by their order.</source>
        <translation>%1 noms apparaissent plusieurs fois, comme «&#xa0;%2&#xa0;»&#xa0;: leurs tests se distinguent par leur ordre.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 files.</source>
        <translation>Le dossier %1 contient plus de %2 fichiers.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: line %2: %3.</source>
        <translation>%1 ne peut pas être lu&#xa0;: ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 more like these.</source>
        <translation>%1 de plus de ce genre.</translation>
    </message>
    <message>
        <source>it holds no columns of JMeter</source>
        <translation>il ne contient pas de colonnes de JMeter</translation>
    </message>
    <message>
        <source>a row is too long</source>
        <translation>une ligne est trop longue</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>text stands behind a closing quote</source>
        <translation>du texte suit un guillemet fermant</translation>
    </message>
    <message>
        <source>The names of columns come again.</source>
        <translation>Les noms de colonnes reviennent.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are %2 columns.</source>
        <translation>La ligne a %1 champs, mais il y a %2 colonnes.</translation>
    </message>
    <message>
        <source>The last row has no line end: the file may have been cut off.</source>
        <translation>La dernière ligne n&apos;a pas de fin de ligne&#xa0;: le fichier a pu être tronqué.</translation>
    </message>
    <message>
        <source>it has neither names of columns nor the columns that JMeter writes by default</source>
        <translation>il n&apos;a ni noms de colonnes ni les colonnes que JMeter écrit par défaut</translation>
    </message>
    <message>
        <source>The columns have no names: those behind the success are not known, and left out.</source>
        <translation>Les colonnes n&apos;ont pas de noms&#xa0;: celles qui suivent success ne sont pas connues, et sont omises.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni true ni false.</translation>
    </message>
    <message>
        <source>“%1” was rounded by a spreadsheet: its digits are lost.</source>
        <translation>«&#xa0;%1&#xa0;» a été arrondi par un tableur&#xa0;: ses chiffres sont perdus.</translation>
    </message>
    <message>
        <source>tests are nested too deeply</source>
        <translation>des tests sont trop imbriqués</translation>
    </message>
    <message>
        <source>There is another plan: %1 tests.</source>
        <translation>Il y a un autre plan&#xa0;: %1 tests.</translation>
    </message>
    <message>
        <source>“%2” is no number for %1.</source>
        <translation>«&#xa0;%2&#xa0;» n&apos;est pas un nombre pour %1.</translation>
    </message>
    <message>
        <source>The tests were given up: %1</source>
        <translation>Les tests ont été abandonnés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 tests have numbers that are not in the plan, or were there before.</source>
        <translation>%1 tests ont des numéros qui ne sont pas dans le plan, ou déjà vus.</translation>
    </message>
    <message>
        <source>These tests have no plan: %1</source>
        <translation>Ces tests n&apos;ont pas de plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 tests are planned, but have no result: they count as failed.</source>
        <translation>%1 tests sont prévus, mais n&apos;ont pas de résultat&#xa0;: ils comptent comme échoués.</translation>
    </message>
    <message>
        <source>Only %1 of these are listed.</source>
        <translation>Seuls %1 d&apos;entre eux sont listés.</translation>
    </message>
    <message>
        <source>it ends in the middle of a test</source>
        <translation>il finit au milieu d&apos;un test</translation>
    </message>
    <message>
        <source>Some of its bytes are no UTF-8.</source>
        <translation>Certains octets ne sont pas UTF-8.</translation>
    </message>
    <message>
        <source>it is no report of TAP</source>
        <translation>ce n&apos;est pas un rapport TAP</translation>
    </message>
    <message>
        <source>The status “%1” of a test is not known.</source>
        <translation>Le statut «&#xa0;%1&#xa0;» d&apos;un test n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>A test has no name.</source>
        <translation>Un test n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>An output is packed in a way that can&apos;t be read.</source>
        <translation>Une sortie est compressée d&apos;une façon qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>it holds no testResults of JMeter</source>
        <translation>il ne contient pas de testResults de JMeter</translation>
    </message>
    <message>
        <source>There are tests outside of any suite.</source>
        <translation>Il y a des tests hors de toute suite de tests.</translation>
    </message>
    <message>
        <source>There are tests within a test: they are not counted.</source>
        <translation>Il y a des tests dans un test&#xa0;: ils ne sont pas comptés.</translation>
    </message>
    <message>
        <source>A test has no result.</source>
        <translation>Un test n&apos;a pas de résultat.</translation>
    </message>
    <message>
        <source>Too many suites could not clean up: some were left out.</source>
        <translation>Trop de suites de tests n&apos;ont pas pu faire leur nettoyage&#xa0;: certaines ont été omises.</translation>
    </message>
    <message>
        <source>A suite has no name.</source>
        <translation>Une suite de tests n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>There are results of tests that are not defined.</source>
        <translation>Il y a des résultats de tests qui ne sont pas définis.</translation>
    </message>
    <message>
        <source>There are too many definitions of tests: some were left out.</source>
        <translation>Il y a trop de définitions de tests&#xa0;: certaines ont été omises.</translation>
    </message>
    <message>
        <source>“%1” is no name that a file of a report may have.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom qu&apos;un fichier de rapport peut avoir.</translation>
    </message>
    <message>
        <source>%1 is no report of %2: its first element, in line %3, is &lt;%4&gt;.</source>
        <translation>%1 n&apos;est pas un rapport de %2&#xa0;: son premier élément, à la ligne %3, est &lt;%4&gt;.</translation>
    </message>
    <message>
        <source>A file in the report is too large: it is cut.</source>
        <translation>Un fichier du rapport est trop grand&#xa0;: il est tronqué.</translation>
    </message>
    <message>
        <source>%1 name comes more than once, “%2”: its tests are told apart by their order.</source>
        <translation>%1 nom apparaît plusieurs fois, «&#xa0;%2&#xa0;»&#xa0;: ses tests se distinguent par leur ordre.</translation>
    </message>
    <message>
        <source>%1 more like this.</source>
        <translation>%1 de plus de ce genre.</translation>
    </message>
    <message>
        <source>There is another plan: %1 test.</source>
        <translation>Il y a un autre plan&#xa0;: %1 test.</translation>
    </message>
    <message>
        <source>%1 test has a number that is not in the plan, or was there before.</source>
        <translation>%1 test a un numéro qui n&apos;est pas dans le plan, ou déjà vu.</translation>
    </message>
    <message>
        <source>%1 test is planned, but has no result: it counts as failed.</source>
        <translation>%1 test est prévu, mais n&apos;a pas de résultat&#xa0;: il compte comme échoué.</translation>
    </message>
    <message>
        <source>the file breaks off: there is no plan</source>
        <translation>le fichier s&apos;interrompt&#xa0;: il n&apos;y a pas de plan</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>There is no file of chunk %1 of import %2.</source>
        <translation>Il n&apos;y a pas de fichier du lot %1 de l&apos;import %2.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 is %3: only a failed one can be skipped.</source>
        <translation>Le lot %1 de l&apos;import %2 est dans l&apos;état «&#xa0;%3&#xa0;»&#xa0;: seul un lot en échec peut être ignoré.</translation>
    </message>
    <message>
        <source>Chunk %1 of import %2 has not failed, so there is no file of it.</source>
        <translation>Le lot %1 de l&apos;import %2 n&apos;est pas en échec, il n&apos;en existe donc pas de fichier.</translation>
    </message>
    <message>
        <source>“tranche-cli show %1” lists the chunks that failed.</source>
        <translation>«&#xa0;tranche-cli show %1&#xa0;» donne les lots en échec.</translation>
    </message>
    <message>
        <source>A list of errors in the job store is damaged.</source>
        <translation>Une liste d&apos;erreurs du dépôt des imports est endommagée.</translation>
    </message>
    <message>
        <source>The disk is full: the lock file %1 can&apos;t be made.</source>
        <translation>Le disque est plein&#xa0;: le fichier de verrou %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Make space, then try again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The lock file %1 can&apos;t be made.</source>
        <translation>Le fichier de verrou %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another one with --home.</source>
        <translation>Vérifiez les droits de son dossier, ou choisissez-en un autre avec --home.</translation>
    </message>
    <message>
        <source>The folder %1 for the job store can&apos;t be made.</source>
        <translation>Le dossier %1 du dépôt des imports ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another one with --home.</source>
        <translation>Choisissez-en un autre avec --home.</translation>
    </message>
    <message>
        <source>“%1” is no state.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un état.</translation>
    </message>
    <message>
        <source>#%1 · lines %2 to %3</source>
        <translation>#%1 · lignes %2 à %3</translation>
    </message>
    <message>
        <source>This very file was imported into %1 on %2 already.</source>
        <translation>Ce fichier même a déjà été importé dans %1 le %2.</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 insérées</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 mises à jour</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 inchangées</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 supprimées</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignoré(e)s</translation>
    </message>
    <message>
        <source>%1 row is deleted</source>
        <translation>%1 ligne est supprimée</translation>
    </message>
    <message>
        <source>%1 rows are deleted</source>
        <translation>%1 lignes sont supprimées</translation>
    </message>
    <message>
        <source>%1 row would be deleted</source>
        <translation>%1 ligne serait supprimée</translation>
    </message>
    <message>
        <source>%1 rows would be deleted</source>
        <translation>%1 lignes seraient supprimées</translation>
    </message>
    <message>
        <source>%1 row would go in</source>
        <translation>%1 ligne serait importée</translation>
    </message>
    <message>
        <source>%1 rows would go in</source>
        <translation>%1 lignes seraient importées</translation>
    </message>
    <message>
        <source>%1 row waits to replace those of the table</source>
        <translation>%1 ligne attend de remplacer celles de la table</translation>
    </message>
    <message>
        <source>%1 rows wait to replace those of the table</source>
        <translation>%1 lignes attendent de remplacer celles de la table</translation>
    </message>
    <message>
        <source>%1 row is in</source>
        <translation>%1 ligne est importée</translation>
    </message>
    <message>
        <source>%1 rows are in</source>
        <translation>%1 lignes sont importées</translation>
    </message>
    <message>
        <source>, %1 row skipped</source>
        <translation>, %1 ligne ignorée</translation>
    </message>
    <message>
        <source>, %1 rows skipped</source>
        <translation>, %1 lignes ignorées</translation>
    </message>
    <message>
        <source>%1 row in %2 of %3 chunks failed</source>
        <translation>%1 ligne en échec dans %2 lots sur %3</translation>
    </message>
    <message>
        <source>%1 rows in %2 of %3 chunks failed</source>
        <translation>%1 lignes en échec dans %2 lots sur %3</translation>
    </message>
    <message>
        <source>Check has been put in the queue again.</source>
        <translation>La vérification est de nouveau dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Check has been put in the queue.</source>
        <translation>La vérification est dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>Vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checked: %1, %2.</source>
        <translation>Vérifié&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <translation>Échec de la vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check cancelled: %1 so far.</source>
        <translation>Vérification annulée&#xa0;: %1 jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Check paused: %1 so far.</source>
        <translation>Vérification en pause&#xa0;: %1 jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>Retiré le %1</translation>
    </message>
    <message>
        <source>: %1 row deleted, %2 restored</source>
        <translation>&#xa0;: %1 ligne supprimée, %2 restaurées</translation>
    </message>
    <message>
        <source>: %1 rows deleted, %2 restored</source>
        <translation>&#xa0;: %1 lignes supprimées, %2 restaurées</translation>
    </message>
    <message>
        <source>, %1 left that somebody else had changed</source>
        <translation>, %1 laissées, que quelqu&apos;un d&apos;autre avait modifiées</translation>
    </message>
    <message>
        <source>Import has been put in the queue again.</source>
        <translation>L&apos;import est de nouveau dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Import has been put in the queue.</source>
        <translation>L&apos;import est dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>%1 rows checked, %2 %</source>
        <translation>%1 lignes vérifiées, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %</source>
        <translation>%1 lignes lues, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Finished: %1, %2.</source>
        <translation>Terminé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no import %1 in the job store %2.</source>
        <translation>Il n&apos;y a pas d&apos;import %1 dans le dépôt des imports %2.</translation>
    </message>
    <message>
        <source>“tranche-cli jobs” lists them.</source>
        <translation>«&#xa0;tranche-cli jobs&#xa0;» les donne.</translation>
    </message>
    <message>
        <source>What the job store %1 says of import %2 can&apos;t be.</source>
        <translation>Ce que le dépôt des imports %1 dit de l&apos;import %2 n&apos;est pas possible.</translation>
    </message>
    <message>
        <source>Import the file again; what is in stands in the target&apos;s own ledger.</source>
        <translation>Importez le fichier à nouveau&#xa0;; ce qui est importé figure dans le registre de la cible.</translation>
    </message>
    <message>
        <source>The job store %1 was written by a newer version of Tranche.</source>
        <translation>Le dépôt des imports %1 vient d&apos;une version plus récente de Tranche.</translation>
    </message>
    <message>
        <source>Update Tranche, or choose another folder with --home.</source>
        <translation>Mettez Tranche à jour, ou choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>A stored request can&apos;t be read: %1.</source>
        <translation>Une demande enregistrée ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A list of chunks or errors in the job store is damaged.</source>
        <translation>Une liste de lots ou d&apos;erreurs du dépôt des imports est endommagée.</translation>
    </message>
    <message>
        <source>with a quote that does not enclose the field, taken as text</source>
        <translation>avec un guillemet qui n&apos;entoure pas le champ, pris comme texte</translation>
    </message>
    <message>
        <source>rows with too few fields, the missing ones read as NULL</source>
        <translation>lignes avec trop peu de champs, ceux qui manquent lus comme NULL</translation>
    </message>
    <message>
        <source>rows with too many fields, the last ones left out</source>
        <translation>lignes avec trop de champs, les derniers omis</translation>
    </message>
    <message>
        <source>rows with too many fields, the last ones joined</source>
        <translation>lignes avec trop de champs, les derniers joints</translation>
    </message>
    <message>
        <source>merged cells, of which the first one has the value</source>
        <translation>cellules fusionnées, dont la première a la valeur</translation>
    </message>
    <message>
        <source>hidden rows, which are read</source>
        <translation>lignes masquées, qui sont lues</translation>
    </message>
    <message>
        <source>formulas without a stored result, read as NULL</source>
        <translation>formules sans résultat enregistré, lues comme NULL</translation>
    </message>
    <message>
        <source>cells of the header that can&apos;t be read</source>
        <translation>cellules de l&apos;en-tête qui ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>empty sheets, which are passed over</source>
        <translation>feuilles vides, qui sont passées</translation>
    </message>
    <message>
        <source>values beneath merged cells</source>
        <translation>valeurs sous des cellules fusionnées</translation>
    </message>
    <message>
        <source>tables within a cell, which are not read</source>
        <translation>tables dans une cellule, qui ne sont pas lues</translation>
    </message>
    <message>
        <source>remark on other tables of the page, which are not read</source>
        <translation>remarque sur d&apos;autres tables de la page, qui ne sont pas lues</translation>
    </message>
    <message>
        <source>remark that the page is cut off</source>
        <translation>remarque que la page est tronquée</translation>
    </message>
    <message>
        <source>commas too many, left out</source>
        <translation>virgules en trop, omises</translation>
    </message>
    <message>
        <source>wrong values read as NULL</source>
        <translation>valeurs erronées lues comme NULL</translation>
    </message>
    <message>
        <source>wrong values read as the default</source>
        <translation>valeurs erronées lues comme la valeur par défaut</translation>
    </message>
    <message>
        <source>wrong values kept as they stand</source>
        <translation>valeurs erronées gardées telles quelles</translation>
    </message>
    <message>
        <source>with bytes that are no text, replaced by U+FFFD</source>
        <translation>avec des octets qui ne sont pas du texte, remplacés par U+FFFD</translation>
    </message>
    <message>
        <source>blanks read as NULL</source>
        <translation>espaces lus comme NULL</translation>
    </message>
    <message>
        <source>“%1” read as NULL</source>
        <translation>«&#xa0;%1&#xa0;» lu comme NULL</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>format %1</translation>
    </message>
    <message>
        <source>%1 (rule of the profile)</source>
        <translation>%1 (règle du profil)</translation>
    </message>
    <message>
        <source>not found in %1, read as NULL</source>
        <translation>introuvable dans %1, lu comme NULL</translation>
    </message>
    <message>
        <source>rows left out, since they are not found in %1</source>
        <translation>lignes omises, car introuvables dans %1</translation>
    </message>
    <message>
        <source>rows made in %1, since they were not found</source>
        <translation>lignes créées dans %1, car introuvables</translation>
    </message>
    <message>
        <source>changed by steps: %1</source>
        <translation>modifié par des étapes&#xa0;: %1</translation>
    </message>
    <message>
        <source>lines that begin with “%1”, left out as comments</source>
        <translation>lignes qui commencent par «&#xa0;%1&#xa0;», omises comme commentaires</translation>
    </message>
    <message>
        <source>Import %1 is %2: its failed chunks can be run again when it has ended.</source>
        <translation>L&apos;import %1 est dans l&apos;état «&#xa0;%2&#xa0;»&#xa0;: ses lots en échec pourront être relancés quand il sera terminé.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check its folder and the space on the disk.</source>
        <translation>Vérifiez son dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>The job store %1 is empty, though it was in use.</source>
        <translation>Le dépôt des imports %1 est vide, alors qu&apos;il a servi.</translation>
    </message>
    <message>
        <source>The job store %1 can&apos;t be opened.</source>
        <translation>Le dépôt des imports %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The job store %1 is damaged: %2.</source>
        <translation>Le dépôt des imports %1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program.</source>
        <translation>Le fichier %1 est une base de données d&apos;un autre programme.</translation>
    </message>
    <message>
        <source>It can&apos;t be set aside; check the permissions of its folder.</source>
        <translation>Il ne peut pas être mis à part&#xa0;; vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2, and a new history begun. What was imported stands in the ledgers of the databases themselves.</source>
        <translation>%1 Il a été mis à part sous %2, et un nouvel historique commencé. Ce qui a été importé figure dans les registres des bases elles-mêmes.</translation>
    </message>
    <message>
        <source>Set the file aside; what was imported stands in the targets&apos; own ledgers.</source>
        <translation>Mettez le fichier à part&#xa0;; ce qui a été importé figure dans les registres des cibles.</translation>
    </message>
    <message>
        <source>The disk is full: the job store %1 can&apos;t grow.</source>
        <translation>Le disque est plein&#xa0;: le dépôt des imports %1 ne peut pas grandir.</translation>
    </message>
    <message>
        <source>Make space, then resume the import.</source>
        <translation>Faites de la place, puis reprenez l&apos;import.</translation>
    </message>
    <message>
        <source>Reading or writing the job store %1 went wrong: %2.</source>
        <translation>La lecture ou l&apos;écriture du dépôt des imports %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then try again.</source>
        <translation>Vérifiez le disque et sa place libre, puis réessayez.</translation>
    </message>
    <message>
        <source>The job store %1 can&apos;t be written to.</source>
        <translation>On ne peut pas écrire dans le dépôt des imports %1.</translation>
    </message>
    <message>
        <source>The job store %1 is locked.</source>
        <translation>Le dépôt des imports %1 est verrouillé.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The job store %1 refused: %2.</source>
        <translation>Le dépôt des imports %1 a refusé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import %1 was taken back: its chunks can&apos;t be run again.</source>
        <translation>L&apos;import %1 a été retiré&#xa0;: ses lots ne peuvent pas être relancés.</translation>
    </message>
    <message>
        <source>Import %1 is being taken back: its chunks can&apos;t be run again.</source>
        <translation>L&apos;import %1 est en cours de retrait&#xa0;: ses lots ne peuvent pas être relancés.</translation>
    </message>
    <message>
        <source>Import the file again if its rows are wanted.</source>
        <translation>Importez le fichier à nouveau si vous voulez ses lignes.</translation>
    </message>
    <message>
        <source>Import %1 has only checked its file: there is nothing to be taken back.</source>
        <translation>L&apos;import %1 a seulement vérifié son fichier&#xa0;: il n&apos;y a rien à retirer.</translation>
    </message>
    <message>
        <source>Import %1 is %2: it can be taken back when it has ended.</source>
        <translation>L&apos;import %1 est dans l&apos;état «&#xa0;%2&#xa0;»&#xa0;: il pourra être retiré quand il sera terminé.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it.</source>
        <translation>Attendez-le, ou annulez-le.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>L&apos;import %1 a déjà été retiré.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Chunk %1: %2</source>
        <translation>Lot %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>put in the queue</source>
        <translation>mis en file</translation>
    </message>
    <message>
        <source>began to run</source>
        <translation>a commencé</translation>
    </message>
    <message>
        <source>ended: done</source>
        <translation>terminé&#xa0;: réussi</translation>
    </message>
    <message>
        <source>ended: some chunks failed</source>
        <translation>terminé&#xa0;: des lots en échec</translation>
    </message>
    <message>
        <source>ended: failed</source>
        <translation>terminé&#xa0;: échoué</translation>
    </message>
    <message>
        <source>ended: cancelled</source>
        <translation>terminé&#xa0;: annulé</translation>
    </message>
    <message>
        <source>put in the queue again, to go on</source>
        <translation>remis en file, pour continuer</translation>
    </message>
    <message>
        <source>failed chunks were put in the queue again</source>
        <translation>des lots en échec ont été remis en file</translation>
    </message>
    <message>
        <source>values of failed chunks were mended</source>
        <translation>des valeurs de lots en échec ont été corrigées</translation>
    </message>
    <message>
        <source>a failed chunk was given up</source>
        <translation>un lot en échec a été abandonné</translation>
    </message>
    <message>
        <source>asked to pause</source>
        <translation>pause demandée</translation>
    </message>
    <message>
        <source>asked to be cancelled</source>
        <translation>annulation demandée</translation>
    </message>
    <message>
        <source>not asked to pause any more</source>
        <translation>pause plus demandée</translation>
    </message>
    <message>
        <source>told</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>its runner died</source>
        <translation>son exécuteur est mort</translation>
    </message>
    <message>
        <source>starts over</source>
        <translation>recommence</translation>
    </message>
    <message>
        <source>asked to be taken back</source>
        <translation>retrait demandé</translation>
    </message>
    <message>
        <source>not taken back</source>
        <translation>non retiré</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>the command at its end began</source>
        <translation>la commande de fin a commencé</translation>
    </message>
    <message>
        <source>the command at its end has ended</source>
        <translation>la commande de fin est terminée</translation>
    </message>
    <message>
        <source>what that command said</source>
        <translation>ce que cette commande a écrit</translation>
    </message>
    <message>
        <source>nobody knows how that command ended</source>
        <translation>nul ne sait comment cette commande a fini</translation>
    </message>
    <message>
        <source>its chunk files and details were removed</source>
        <translation>ses fichiers de lots et détails ont été supprimés</translation>
    </message>
    <message>
        <source>more events than are kept</source>
        <translation>plus d’événements que l’on n’en garde</translation>
    </message>
    <message>
        <source>“%1” is no channel with a number of days.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un canal avec un nombre de jours.</translation>
    </message>
    <message>
        <source>Write CHANNEL=DAYS, with commas between them, such as root.import=30, root.net=7; 0: for ever.</source>
        <translation>Écrivez CHANNEL=DAYS, séparés par des virgules, comme root.import=30, root.net=7&#xa0;; 0&#xa0;: pour toujours.</translation>
    </message>
    <message>
        <source>The chunks, chunk files and errors of import %1 were removed, as the settings for old imports ask.</source>
        <translation>Les lots, fichiers de lots et erreurs de l’import %1 ont été supprimés, comme le demandent les paramètres des anciens imports.</translation>
    </message>
    <message>
        <source>Import the file again if they are needed; what it has put into the table is still there.</source>
        <translation>Importez le fichier encore une fois s’il les faut&#xa0;; ce qu’il a mis dans la table y est toujours.</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 lots</translation>
    </message>
    <message>
        <source>brought back from the ledger of its database</source>
        <translation>ramené depuis le registre de sa base</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>import API</source>
        <translation>API d’import</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>exécuteur</translation>
    </message>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>Il n’y a pas d’automatisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“tranche-cli automations” lists them.</source>
        <translation>«&#xa0;tranche-cli automations&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>“%1” is no channel: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un canal&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write NAME:CAPACITY, such as root:4 or import.erp:1:sequential or net:2:throttle=5.</source>
        <translation>Écrivez NOM:NOMBRE, p. ex. root:4 ou import.erp:1:sequential ou net:2:throttle=5.</translation>
    </message>
    <message>
        <source>its name is made of letters, digits, “_” and “-”, with dots between</source>
        <translation>son nom est fait de lettres, de chiffres, de «&#xa0;_&#xa0;» et de «&#xa0;-&#xa0;», avec des points entre eux</translation>
    </message>
    <message>
        <source>“throttle” is a number of seconds</source>
        <translation>«&#xa0;throttle&#xa0;» est un nombre de secondes</translation>
    </message>
    <message>
        <source>“%1” is none of sequential, throttle=SECONDS and paused</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de sequential, throttle=SECONDES et paused</translation>
    </message>
    <message>
        <source>“%1” is no number of imports at once</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre d’imports à la fois</translation>
    </message>
    <message>
        <source>what is sequential runs one at a time</source>
        <translation>ce qui est «&#xa0;sequential&#xa0;» va un par un</translation>
    </message>
    <message>
        <source>The channel %1 was not set.</source>
        <translation>Le canal %1 n’a pas été réglé.</translation>
    </message>
    <message>
        <source>“tranche-cli channels” lists those that were.</source>
        <translation>«&#xa0;tranche-cli channels&#xa0;» liste ceux qui l’ont été.</translation>
    </message>
    <message>
        <source>Begins on %1.</source>
        <translation>Commence le %1.</translation>
    </message>
    <message>
        <source>Waits until import %2 is done.</source>
        <translation>Attend que l’import %2 soit terminé.</translation>
    </message>
    <message>
        <source>Waits until imports %2 are done.</source>
        <translation>Attend que les imports %2 soient terminés.</translation>
    </message>
    <message>
        <source>Taken for done without being run: %1</source>
        <translation>Tenu pour terminé sans avoir tourné&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Taken for done all the same: %2</source>
        <translation>%1 Tenu pour terminé malgré tout&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no retry pattern.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif de reprise.</translation>
    </message>
    <message>
        <source>Write TRY:SECONDS, such as 1:10,5:30-60,max=8: after the first failure in 10 seconds, after the fifth in 30 to 60, at most 8 times.</source>
        <translation>Écrivez ESSAI:SECONDES, p. ex. 1:10,5:30-60,max=8&#xa0;: après le premier échec dans 10 secondes, après le cinquième dans 30 à 60, au plus 8 fois.</translation>
    </message>
    <message>
        <source>Waits until import %1 is done: it failed. Retry it, or take it for done.</source>
        <translation>Attend que l’import %1 soit terminé&#xa0;: il a échoué. Réessayez-le, ou tenez-le pour terminé.</translation>
    </message>
    <message>
        <source>Waits until import %1 is done: it is partial. Repair it, or take it for done.</source>
        <translation>Attend que l’import %1 soit terminé&#xa0;: il ne l’est qu’en partie. Réparez-le, ou tenez-le pour terminé.</translation>
    </message>
    <message>
        <source>Import %2 ended otherwise: retry it, or take it for done.</source>
        <translation>L’import %2 a fini autrement&#xa0;: réessayez-le, ou tenez-le pour terminé.</translation>
    </message>
    <message>
        <source>Imports %2 ended otherwise: retry them, or take them for done.</source>
        <translation>Les imports %2 ont fini autrement&#xa0;: réessayez-les, ou tenez-les pour terminés.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source> such as </source>
        <translation> comme </translation>
    </message>
    <message>
        <source>%1 value looks like a date written %2: read it so</source>
        <translation>%1 valeur ressemble à une date écrite %2&#xa0;: la lire ainsi</translation>
    </message>
    <message>
        <source>%1 values look like dates written %2: read them so</source>
        <translation>%1 valeurs ressemblent à des dates écrites %2&#xa0;: les lire ainsi</translation>
    </message>
    <message>
        <source>%1 value looks like a number with a decimal comma: read it so</source>
        <translation>%1 valeur ressemble à un nombre à virgule décimale&#xa0;: la lire ainsi</translation>
    </message>
    <message>
        <source>%1 values look like numbers with a decimal comma: read them so</source>
        <translation>%1 valeurs ressemblent à des nombres à virgule décimale&#xa0;: les lire ainsi</translation>
    </message>
    <message>
        <source>%1 value is a number with a currency or signs between thousands: read it so</source>
        <translation>%1 valeur est un nombre avec devise ou signes de milliers&#xa0;: la lire ainsi</translation>
    </message>
    <message>
        <source>%1 values are numbers with a currency or signs between thousands: read them so</source>
        <translation>%1 valeurs sont des nombres avec devise ou signes de milliers&#xa0;: les lire ainsi</translation>
    </message>
    <message>
        <source>%1 → NULL</source>
        <translation>%1 → NULL</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The row was not tried: %1 rows before it in its chunk roll the whole transaction back.</source>
        <translation>La ligne n&apos;a pas été essayée&#xa0;: %1 lignes avant elle dans son lot annulent toute la transaction.</translation>
    </message>
    <message>
        <source>%1 rows were to go into the table %2, but %3 have.</source>
        <translation>%1 lignes devaient aller dans la table %2, mais %3 y sont.</translation>
    </message>
    <message>
        <source>This is a fault of Tranche: nothing of it is kept. Report it.</source>
        <translation>C&apos;est un défaut de Tranche&#xa0;: rien n&apos;en est gardé. Signalez-le.</translation>
    </message>
    <message>
        <source>Values can&apos;t be looked up in “%2” of the table %1: %3.</source>
        <translation>On ne peut pas rechercher dans «&#xa0;%2&#xa0;» de la table %1&#xa0;: %3.</translation>
    </message>
    <message>
        <source>there is no database</source>
        <translation>il n&apos;y a pas de base de données</translation>
    </message>
    <message>
        <source>there is no such table, or no such column of it</source>
        <translation>il n&apos;y a pas cette table, ou pas cette colonne dans elle</translation>
    </message>
    <message>
        <source>it has more than %1 different ones</source>
        <translation>elle en a plus de %1 différents</translation>
    </message>
    <message>
        <source>The table _tranche_ledger of the target is damaged: “%1” is no list of numbers.</source>
        <translation>La table _tranche_ledger de la cible est endommagée&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas une liste de nombres.</translation>
    </message>
    <message>
        <source>Compare the table with the file before importing again.</source>
        <translation>Comparez la table au fichier avant d&apos;importer à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not in “%2” of the table %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas dans «&#xa0;%2&#xa0;» de la table %3.</translation>
    </message>
    <message>
        <source>Nearest: “%1”.</source>
        <translation>Le plus proche&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands for several rows of the table %3: “%2” is not unique there.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs lignes de la table %3&#xa0;: «&#xa0;%2&#xa0;» n&apos;y est pas unique.</translation>
    </message>
    <message>
        <source>The table %1 takes no row with “%2” alone: %3.</source>
        <translation>La table %1 n&apos;accepte pas de ligne avec «&#xa0;%2&#xa0;» seul&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The key of “%1” would be changed by the field “%2”, as the table declares it.</source>
        <translation>La clé de «&#xa0;%1&#xa0;» serait changée par le champ «&#xa0;%2&#xa0;», tel que la table le déclare.</translation>
    </message>
    <message>
        <source>The table %1 is too large to look “%2” up in.</source>
        <translation>La table %1 est trop grande pour y rechercher «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Compare names exactly: without “folded”, an index on them is used.</source>
        <translation>Comparez les noms exactement&#xa0;: sans «&#xa0;folded&#xa0;», un index sur eux est utilisé.</translation>
    </message>
    <message>
        <source>Make an index on these columns.</source>
        <translation>Créez un index sur ces colonnes.</translation>
    </message>
    <message>
        <source>the value would be changed by the column that it goes to</source>
        <translation>la valeur serait changée par la colonne où elle va</translation>
    </message>
    <message>
        <source>the new row has no “%1”</source>
        <translation>la nouvelle ligne n&apos;a pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is read as NULL, which the table does not allow in “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est lu comme NULL, que la table ne permet pas dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The field is empty, but the table does not allow NULL in “%1”.</source>
        <translation>Le champ est vide, mais la table ne permet pas NULL dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The row clashes with another one in the unique %1.</source>
        <translation>La ligne entre en conflit avec une autre&#xa0;; doit être unique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is in the table already: “%2” must be unique.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la table&#xa0;: «&#xa0;%2&#xa0;» doit être unique.</translation>
    </message>
    <message>
        <source>The row breaks the table&apos;s rule: CHECK (%1).</source>
        <translation>La ligne enfreint la règle de la table&#xa0;: CHECK (%1).</translation>
    </message>
    <message>
        <source>The row refers to a row of another table that does not exist.</source>
        <translation>La ligne se réfère à une ligne d&apos;une autre table qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>“%1” does not exist in the table “%2”, which “%3” refers to.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas dans la table «&#xa0;%2&#xa0;», à laquelle «&#xa0;%3&#xa0;» se réfère.</translation>
    </message>
    <message>
        <source>The table&apos;s column takes only %1 values.</source>
        <translation>La colonne de la table n&apos;accepte que des valeurs %1.</translation>
    </message>
    <message>
        <source>The primary key takes only integers.</source>
        <translation>La clé primaire n&apos;accepte que des entiers.</translation>
    </message>
    <message>
        <source>Other rows refer to the row of this key: it can&apos;t be deleted.</source>
        <translation>D&apos;autres lignes se réfèrent à la ligne de cette clé&#xa0;: elle ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Rows of the table “%1” refer to the row of this key: it can&apos;t be deleted.</source>
        <translation>Des lignes de la table «&#xa0;%1&#xa0;» se réfèrent à la ligne de cette clé&#xa0;: elle ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The key (%1) is not complete: NULL tells no row.</source>
        <translation>La clé (%1) n&apos;est pas complète&#xa0;: NULL ne désigne aucune ligne.</translation>
    </message>
    <message>
        <source>No row of the table has the key “%1” (%2): the row was skipped.</source>
        <translation>Aucune ligne de la table n&apos;a la clé «&#xa0;%1&#xa0;» (%2)&#xa0;: la ligne a été ignorée.</translation>
    </message>
    <message>
        <source>A later row of the file has the key “%1” (%2) as well and is in: this row was skipped.</source>
        <translation>Une ligne suivante du fichier a aussi la clé «&#xa0;%1&#xa0;» (%2) et est importée&#xa0;: celle-ci a été ignorée.</translation>
    </message>
    <message>
        <source>Several rows of the table have the key “%1” (%2): which one is meant can&apos;t be told.</source>
        <translation>Plusieurs lignes de la table ont la clé «&#xa0;%1&#xa0;» (%2)&#xa0;: on ne peut pas dire laquelle est visée.</translation>
    </message>
    <message>
        <source>The row is longer than the database can hold.</source>
        <translation>La ligne est plus longue que la base de données ne peut en tenir.</translation>
    </message>
    <message>
        <source>A trigger of the table refuses the row: %1</source>
        <translation>Un déclencheur de la table refuse la ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>A rule of the table (ON CONFLICT IGNORE or a trigger) leaves this row out without an error.</source>
        <translation>Une règle de la table (ON CONFLICT IGNORE ou un déclencheur) omet cette ligne sans erreur.</translation>
    </message>
    <message>
        <source>The database refuses the row: %1</source>
        <translation>La base de données refuse la ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has changed the table %1</source>
        <translation>il a modifié la table %1</translation>
    </message>
    <message>
        <source>The table _tranche_rows of the target is not as Tranche wrote it.</source>
        <translation>La table _tranche_rows de la cible n&apos;est pas telle que Tranche l&apos;a écrite.</translation>
    </message>
    <message>
        <source>Imports that it tells of can&apos;t be taken back; the tables were not touched.</source>
        <translation>Les imports dont elle parle ne peuvent pas être retirés&#xa0;; les tables n&apos;ont pas été touchées.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2”.</source>
        <translation>La table %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The table _tranche_rows of the target is not as Tranche wrote it: it has other columns.</source>
        <translation>La table _tranche_rows de la cible n&apos;est pas telle que Tranche l&apos;a écrite&#xa0;: elle a d&apos;autres colonnes.</translation>
    </message>
    <message>
        <source>Rename it, or import with --undo off.</source>
        <translation>Renommez-la, ou importez avec --undo off.</translation>
    </message>
    <message>
        <source>it has replaced the table %1, whose former rows were not kept</source>
        <translation>il a remplacé la table %1, dont les anciennes lignes n&apos;ont pas été gardées</translation>
    </message>
    <message>
        <source>The target&apos;s ledger knows nothing of this import: there is nothing to be taken back.</source>
        <translation>Le registre de la cible ne sait rien de cet import&#xa0;: il n&apos;y a rien à retirer.</translation>
    </message>
    <message>
        <source>The import can&apos;t be taken back: %1.</source>
        <translation>L&apos;import ne peut pas être retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of the database, if there is one.</source>
        <translation>Rien n&apos;a été modifié. Remettez une copie de la base de données, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>The rows of the import wait to replace the table %1, which is as it was: there is nothing to be taken back.</source>
        <translation>Les lignes de l&apos;import attendent de remplacer la table %1, qui est telle quelle&#xa0;: il n&apos;y a rien à retirer.</translation>
    </message>
    <message>
        <source>Cancel the import instead.</source>
        <translation>Annulez plutôt l&apos;import.</translation>
    </message>
    <message>
        <source>What is needed to take this import back was not kept: it ran with --undo off, or with an older version of Tranche, or somebody has emptied the table _tranche_rows.</source>
        <translation>Ce qu&apos;il faut pour retirer cet import n&apos;a pas été gardé&#xa0;: il a été fait avec --undo off ou avec une version plus ancienne de Tranche, ou quelqu&apos;un a vidé la table _tranche_rows.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 belongs to a virtual table, such as a full-text index</source>
        <translation>%1 appartient à une table virtuelle, comme un index plein texte</translation>
    </message>
    <message>
        <source>the rows of %1 have no id that could be named</source>
        <translation>les lignes de %1 n&apos;ont pas d&apos;identifiant qui puisse être nommé</translation>
    </message>
    <message>
        <source>The table %1, which the import has changed, is not there any more.</source>
        <translation>La table %1, que l&apos;import a modifiée, n&apos;existe plus.</translation>
    </message>
    <message>
        <source>There is nothing in it to be taken back.</source>
        <translation>Il n&apos;y a rien à y retirer.</translation>
    </message>
    <message>
        <source>The table %1 is not the one any more that the import has changed: %2.</source>
        <translation>La table %1 n&apos;est plus celle que l&apos;import a modifiée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it has another primary key</source>
        <translation>elle a une autre clé primaire</translation>
    </message>
    <message>
        <source>it lacks the columns %1</source>
        <translation>il lui manque les colonnes %1</translation>
    </message>
    <message>
        <source>Delete the import&apos;s rows yourself, if they are to go.</source>
        <translation>Supprimez vous-même les lignes de l&apos;import, si elles doivent partir.</translation>
    </message>
    <message>
        <source>The table _tranche_ledger of the target is not as Tranche wrote it: %1.</source>
        <translation>La table _tranche_ledger de la cible n&apos;est pas telle que Tranche l&apos;a écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” does not count %2 rows</source>
        <translation>«&#xa0;%1&#xa0;» ne compte pas %2 lignes</translation>
    </message>
    <message>
        <source>“%1” is no list of rows</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une liste de lignes</translation>
    </message>
    <message>
        <source>it has other columns (%1)</source>
        <translation>elle a d&apos;autres colonnes (%1)</translation>
    </message>
    <message>
        <source>Another import has replaced the table %1: the rows of this import are not in it any more.</source>
        <translation>Un autre import a remplacé la table %1&#xa0;: les lignes de cet import n&apos;y sont plus.</translation>
    </message>
    <message>
        <source>Import the file again if its rows are wanted.</source>
        <translation>Importez le fichier à nouveau si vous voulez ses lignes.</translation>
    </message>
    <message>
        <source>The import was taken back: its rows are not in the table %1 any more.</source>
        <translation>L&apos;import a été retiré&#xa0;: ses lignes ne sont plus dans la table %1.</translation>
    </message>
    <message>
        <source>The column “%1” of the table %2 alone refers to no other table.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la table %2 seule ne se réfère à aucune autre table.</translation>
    </message>
    <message>
        <source>The table %1 refuses a row with “%2” alone: %3.</source>
        <translation>La table %1 refuse une ligne avec «&#xa0;%2&#xa0;» seul&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Add it there with what it needs, then retry the failed chunks. Nothing was added.</source>
        <translation>Ajoutez-la là avec ce qu&apos;il lui faut, puis réessayez les lots en échec. Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>The table %1 has no index of %2, and can&apos;t be searched without one.</source>
        <translation>La table %1 n&apos;a pas d&apos;index sur %2, et ne peut pas être parcourue sans.</translation>
    </message>
    <message>
        <source>Let one be made with --key-index, or name its own key with --key.</source>
        <translation>Faites-en créer un avec --key-index, ou nommez sa propre clé avec --key.</translation>
    </message>
    <message>
        <source>no more keys are left</source>
        <translation>il ne reste plus de clés</translation>
    </message>
    <message>
        <source>The column “%1” of the table %2 has no default.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de la table %2 n&apos;a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>Set a value, or NULL, instead.</source>
        <translation>Mettez plutôt une valeur, ou NULL.</translation>
    </message>
    <message>
        <source>The database %1 is read-only.</source>
        <translation>La base de données %1 est en lecture seule.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The disk of temporary files is full: SQLite needs more room in %1 for its work on %2.</source>
        <translation>Le disque des fichiers temporaires est plein&#xa0;: SQLite a besoin de plus de place dans %1 pour son travail sur %2.</translation>
    </message>
    <message>
        <source>Make space there, or name another folder in the environment variable SQLITE_TMPDIR, then resume the import; nothing half-written is kept.</source>
        <translation>Faites-y de la place, ou nommez un autre dossier dans la variable d&apos;environnement SQLITE_TMPDIR, puis reprenez l&apos;import&#xa0;; rien d&apos;à moitié écrit n&apos;est gardé.</translation>
    </message>
    <message>
        <source>The disk is full: %1 can&apos;t grow.</source>
        <translation>Le disque est plein&#xa0;: %1 ne peut pas grandir.</translation>
    </message>
    <message>
        <source>Make space, then resume the import; nothing half-written is kept.</source>
        <translation>Faites de la place, puis reprenez l&apos;import&#xa0;; rien d&apos;à moitié écrit n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Work on the database %1 was interrupted.</source>
        <translation>Le travail sur la base de données %1 a été interrompu.</translation>
    </message>
    <message>
        <source>If it took too long: see whether a trigger or a default of the table ever ends.</source>
        <translation>Si c&apos;était trop long&#xa0;: voyez si un déclencheur ou une valeur par défaut de la table finit jamais.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program.</source>
        <translation>La base de données %1 est verrouillée par un autre programme.</translation>
    </message>
    <message>
        <source>Close the other program&apos;s transaction, then resume the import.</source>
        <translation>Terminez la transaction de l&apos;autre programme, puis reprenez l&apos;import.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 n&apos;est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>Choose another target; the file was not touched.</source>
        <translation>Choisissez une autre cible&#xa0;; le fichier n&apos;a pas été touché.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>La base de données %1 est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check it with “PRAGMA integrity_check” before going on.</source>
        <translation>Vérifiez-la avec «&#xa0;PRAGMA integrity_check&#xa0;» avant de continuer.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened.</source>
        <translation>La base de données %1 ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>SQLite finds no folder for its temporary files.</source>
        <translation>SQLite ne trouve pas de dossier pour ses fichiers temporaires.</translation>
    </message>
    <message>
        <source>Name one in the environment variable SQLITE_TMPDIR, then resume the import.</source>
        <translation>Nommez-en un dans la variable d&apos;environnement SQLITE_TMPDIR, puis reprenez l&apos;import.</translation>
    </message>
    <message>
        <source>%1 can&apos;t grow: a file may not be larger here.</source>
        <translation>%1 ne peut pas grandir&#xa0;: un fichier ne peut pas être plus grand ici.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or use another file system, then resume the import; nothing half-written is kept.</source>
        <translation>Relevez la limite (ulimit -f) ou utilisez un autre système de fichiers, puis reprenez l&apos;import&#xa0;; rien d&apos;à moitié écrit n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 went wrong: %2.</source>
        <translation>La lecture ou l&apos;écriture de la base de données %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, then resume the import.</source>
        <translation>Vérifiez le disque ou le lecteur réseau, puis reprenez l&apos;import.</translation>
    </message>
    <message>
        <source>The database %1 refused: %2.</source>
        <translation>La base de données %1 a refusé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>La base de données %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another target.</source>
        <translation>Créez le dossier, ou choisissez une autre cible.</translation>
    </message>
    <message>
        <source>No target database is named.</source>
        <translation>Aucune base de données cible n&apos;est nommée.</translation>
    </message>
    <message>
        <source>Name the path of a SQLite database, new or existing.</source>
        <translation>Nommez le chemin d&apos;une base SQLite, nouvelle ou existante.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 est un dossier&#xa0;: nommez un fichier qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The table _tranche_ledger of the target takes no entry.</source>
        <translation>La table _tranche_ledger de la cible n&apos;accepte aucune entrée.</translation>
    </message>
    <message>
        <source>Remove the triggers of that table, then resume the import.</source>
        <translation>Supprimez les déclencheurs de cette table, puis reprenez l&apos;import.</translation>
    </message>
    <message>
        <source>The table %1 exists already.</source>
        <translation>La table %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another table, or append to it.</source>
        <translation>Choisissez une autre table, ou ajoutez-y.</translation>
    </message>
    <message>
        <source>The table %1 has no column “%2” for the file&apos;s name.</source>
        <translation>La table %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;» pour le nom du fichier.</translation>
    </message>
    <message>
        <source>Name another one, or add it to the table.</source>
        <translation>Nommez-en une autre, ou ajoutez-la à la table.</translation>
    </message>
    <message>
        <source>The table %1 has no columns “%2”.</source>
        <translation>La table %1 n&apos;a pas de colonnes «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Map “%1” to one of its columns (%2), or leave it out.</source>
        <translation>Affectez «&#xa0;%1&#xa0;» à l&apos;une de ses colonnes (%2), ou omettez-la.</translation>
    </message>
    <message>
        <source>Map “%1” to its columns (%2), or leave them out.</source>
        <translation>Affectez «&#xa0;%1&#xa0;» à ses colonnes (%2), ou omettez-les.</translation>
    </message>
    <message>
        <source>The column “%1” of %2 is computed by the database.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» de %2 est calculée par la base de données.</translation>
    </message>
    <message>
        <source>Leave “%1” out of the import.</source>
        <translation>Omettez «&#xa0;%1&#xa0;» de l&apos;import.</translation>
    </message>
    <message>
        <source>Rows can&apos;t go into a table called %1: the name is reserved.</source>
        <translation>Des lignes ne peuvent pas aller dans une table appelée %1&#xa0;: le nom est réservé.</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>Choisissez une autre table.</translation>
    </message>
    <message>
        <source>There is no table %1 whose rows could be changed.</source>
        <translation>Il n&apos;y a pas de table %1 dont les lignes pourraient être modifiées.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no table %1 to append to.</source>
        <translation>Il n&apos;y a pas de table %1 à laquelle ajouter.</translation>
    </message>
    <message>
        <source>Check its name, or let it be created.</source>
        <translation>Vérifiez son nom, ou faites-la créer.</translation>
    </message>
    <message>
        <source>The table %1 was there when the import began and is gone.</source>
        <translation>La table %1 existait au début de l&apos;import et a disparu.</translation>
    </message>
    <message>
        <source>Put it back and resume, or import the file again.</source>
        <translation>Remettez-la et reprenez, ou importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The table %1 is empty, though %2 rows of this import went into it.</source>
        <translation>La table %1 est vide, alors que %2 lignes de cet import y sont allées.</translation>
    </message>
    <message>
        <source>It was emptied, or dropped and made anew. Import the file again.</source>
        <translation>Elle a été vidée, ou supprimée et recréée. Importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>%1 is a view, which rows can&apos;t be imported into.</source>
        <translation>%1 est une vue, où l&apos;on ne peut pas importer de lignes.</translation>
    </message>
    <message>
        <source>Choose a table.</source>
        <translation>Choisissez une table.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Il n&apos;y a pas de table %1.</translation>
    </message>
    <message>
        <source>Rows of the table %1 refer to “%2” of %3, which would be no key any more.</source>
        <translation>Des lignes de la table %1 se réfèrent à «&#xa0;%2&#xa0;» de %3, qui ne serait plus une clé.</translation>
    </message>
    <message>
        <source>Make it one again: --primary-key %1.</source>
        <translation>Refaites-en une clé&#xa0;: --primary-key %1.</translation>
    </message>
    <message>
        <source>The file has no such column: append to the table, or take another one.</source>
        <translation>Le fichier n&apos;a pas cette colonne&#xa0;: ajoutez à la table, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>The index %1 of the old table does not fit the new one and is gone: %2</source>
        <translation>L&apos;index %1 de l&apos;ancienne table ne convient pas à la nouvelle et a disparu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The trigger %1 of the old table does not fit the new one and is gone: %2</source>
        <translation>Le déclencheur %1 de l&apos;ancienne table ne convient pas à la nouvelle et a disparu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The trigger %1 of the table %2 does not fit the new table %3, and changes of %2 that run it fail: %4</source>
        <translation>Le déclencheur %1 de la table %2 ne convient pas à la nouvelle table %3, et les changements de %2 qui le lancent échouent&#xa0;: %4</translation>
    </message>
    <message>
        <source>The view %1 does not fit the new table %2, and can&apos;t be read: %3</source>
        <translation>La vue %1 ne convient pas à la nouvelle table %2, et ne peut pas être lue&#xa0;: %3</translation>
    </message>
    <message>
        <source>Rows of the table %1 can&apos;t be changed as before: %2</source>
        <translation>Les lignes de la table %1 ne peuvent pas être modifiées comme avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 row of the table %2 refers to a row of %3 that the file does not hold%4.</source>
        <translation>%1 ligne de la table %2 se réfère à une ligne de %3 que le fichier ne contient pas%4.</translation>
    </message>
    <message>
        <source>%1 rows of the table %2 refer to rows of %3 that the file does not hold%4.</source>
        <translation>%1 lignes de la table %2 se réfèrent à des lignes de %3 que le fichier ne contient pas%4.</translation>
    </message>
    <message>
        <source>The table %1 is as it was. Mend the rows of %2, then resume; or cancel the import.</source>
        <translation>La table %1 est telle quelle. Corrigez les lignes de %2, puis reprenez&#xa0;; ou annulez l&apos;import.</translation>
    </message>
    <message>
        <source>Write one CREATE TABLE statement for the table that is imported into, such as “sniff --into” shows as create_sql.</source>
        <translation>Écrivez une instruction CREATE TABLE pour la table où l&apos;on importe, comme «&#xa0;sniff --into&#xa0;» la montre sous create_sql.</translation>
    </message>
    <message>
        <source>The statement that is to make the table holds a NUL character.</source>
        <translation>L&apos;instruction qui doit créer la table contient un caractère NUL.</translation>
    </message>
    <message>
        <source>What is to make the table is no plain CREATE TABLE statement.</source>
        <translation>Ce qui doit créer la table n&apos;est pas une simple instruction CREATE TABLE.</translation>
    </message>
    <message>
        <source>SQLite does not understand the statement that is to make the table: %1.</source>
        <translation>SQLite ne comprend pas l&apos;instruction qui doit créer la table&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is to make the table is not one statement.</source>
        <translation>Ce qui doit créer la table n&apos;est pas une seule instruction.</translation>
    </message>
    <message>
        <source>The statement makes no table: %1.</source>
        <translation>L&apos;instruction ne crée pas de table&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The statement makes another table than %1.</source>
        <translation>L&apos;instruction crée une autre table que %1.</translation>
    </message>
    <message>
        <source>The table %1 was emptied, or dropped and made anew, while rows were being imported into it.</source>
        <translation>La table %1 a été vidée, ou supprimée et recréée, pendant que des lignes y étaient importées.</translation>
    </message>
    <message>
        <source>The rows that were in are gone. Import the file again.</source>
        <translation>Les lignes qui y étaient ont disparu. Importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The database %1 was moved, deleted or replaced while rows were being imported into it.</source>
        <translation>La base de données %1 a été déplacée, supprimée ou remplacée pendant que des lignes y étaient importées.</translation>
    </message>
    <message>
        <source>The table %1 was dropped while rows were being imported into it.</source>
        <translation>La table %1 a été supprimée pendant que des lignes y étaient importées.</translation>
    </message>
    <message>
        <source>The table %1 was altered while rows were being imported into it.</source>
        <translation>La table %1 a été transformée pendant que des lignes y étaient importées.</translation>
    </message>
    <message>
        <source>The rows that are in stay in. Resume if the rest fits the table as it is now.</source>
        <translation>Les lignes importées restent. Reprenez si le reste convient à la table telle qu&apos;elle est à présent.</translation>
    </message>
    <message>
        <source>The table _tranche_ledger of the target was changed by somebody else: it does not tell any more what this import has brought in.</source>
        <translation>La table _tranche_ledger de la cible a été modifiée par quelqu&apos;un d&apos;autre&#xa0;: elle ne dit plus ce que cet import a apporté.</translation>
    </message>
    <message>
        <source>Compare the table %1 with the file before importing again.</source>
        <translation>Comparez la table %1 au fichier avant d&apos;importer à nouveau.</translation>
    </message>
    <message>
        <source>The table %1 has several unique keys (%2): which one tells rows is open.</source>
        <translation>La table %1 a plusieurs clés uniques (%2)&#xa0;: laquelle distingue les lignes reste ouvert.</translation>
    </message>
    <message>
        <source>Choose one with --key.</source>
        <translation>Choisissez-en une avec --key.</translation>
    </message>
    <message>
        <source>The table %1 has neither a primary key nor a unique index.</source>
        <translation>La table %1 n&apos;a ni clé primaire ni index unique.</translation>
    </message>
    <message>
        <source>Name the columns that tell its rows with --key.</source>
        <translation>Nommez les colonnes qui distinguent ses lignes avec --key.</translation>
    </message>
    <message>
        <source>No key of the table %1 (%2) gets all its values from the file.</source>
        <translation>Aucune clé de la table %1 (%2) ne reçoit toutes ses valeurs du fichier.</translation>
    </message>
    <message>
        <source>Map columns of the file to it, or name other columns with --key.</source>
        <translation>Affectez-y des colonnes du fichier, ou nommez d&apos;autres colonnes avec --key.</translation>
    </message>
    <message>
        <source>The table is not there yet: no key of it tells rows.</source>
        <translation>La table n&apos;existe pas encore&#xa0;: aucune clé ne distingue des lignes.</translation>
    </message>
    <message>
        <source>Name the columns of its key with --key: they become its primary key.</source>
        <translation>Nommez les colonnes de sa clé avec --key&#xa0;: elles deviennent sa clé primaire.</translation>
    </message>
    <message>
        <source>--key: the table %1 has no column “%2”.</source>
        <translation>--key&#xa0;: la table %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--key: no column of the file goes to “%1”.</source>
        <translation>--key&#xa0;: aucune colonne du fichier ne va dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Map one to it with --map, or name other columns.</source>
        <translation>Affectez-y une colonne avec --map, ou nommez d&apos;autres colonnes.</translation>
    </message>
    <message>
        <source>In databases of this kind it is not noted where rows come from.</source>
        <translation>Dans les bases de ce genre, l&apos;origine des lignes n&apos;est pas notée.</translation>
    </message>
    <message>
        <source>Imports into %1 can&apos;t be taken back: databases of this kind keep nothing for it.</source>
        <translation>Les imports dans %1 ne peuvent pas être retirés&#xa0;: les bases de ce genre ne gardent rien pour cela.</translation>
    </message>
    <message>
        <source>Databases of the kind “%1” can&apos;t be a target in this version.</source>
        <translation>Les bases du genre «&#xa0;%1&#xa0;» ne peuvent pas être une cible dans cette version.</translation>
    </message>
    <message>
        <source>Name the path of a SQLite database.</source>
        <translation>Nommez le chemin d&apos;une base SQLite.</translation>
    </message>
    <message>
        <source>A trigger or rule of the table has rolled the transaction back.</source>
        <translation>Un déclencheur ou une règle de la table a annulé la transaction.</translation>
    </message>
    <message>
        <source>What was committed before is in. Resume the import.</source>
        <translation>Ce qui était validé avant est importé. Reprenez l&apos;import.</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Table %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The table %1, which the import has written to, is not there any more.</source>
        <translation>La table %1, où l&apos;import a écrit, n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The table %1 has another primary key than when the import wrote to it: its rows can&apos;t be found any more.</source>
        <translation>La table %1 a une autre clé primaire qu&apos;au moment de l&apos;import&#xa0;: ses lignes ne peuvent plus être trouvées.</translation>
    </message>
    <message>
        <source>The table %1 is none of a test report: it has no column %2.</source>
        <translation>La table %1 n&apos;est pas celle d&apos;un rapport de tests&#xa0;: elle n&apos;a pas de colonne %2.</translation>
    </message>
    <message>
        <source>Choose another begin of the tables&apos; names with --table, such as --table report_.</source>
        <translation>Choisissez un autre début des noms des tables avec --table, comme --table report_.</translation>
    </message>
    <message>
        <source>Test reports can&apos;t be read from %1: databases of this kind hold none.</source>
        <translation>Aucun rapport de tests ne peut être lu dans %1&#xa0;: les bases de données de ce genre n&apos;en contiennent pas.</translation>
    </message>
</context>
<context>
    <name>TypeText</name>
    <message>
        <source>“%1” is no type. Types are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type. Les types sont %2.</translation>
    </message>
    <message>
        <source> A format is written as %1.</source>
        <translation> Un format s&apos;écrit comme %1.</translation>
    </message>
    <message>
        <source>The format “%1” %2.%3</source>
        <translation>Le format «&#xa0;%1&#xa0;» %2.%3</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Imports files into database tables in the background, in small chunks.</source>
        <translation>Importe des fichiers dans des tables de bases de données en arrière-plan, par petits lots.</translation>
    </message>
    <message>
        <source>Folder of the job store.</source>
        <translation>Dossier du dépôt des imports.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>Files to import, or folders of them.</source>
        <translation>Fichiers à importer, ou dossiers de fichiers.</translation>
    </message>
</context>
<context>
    <name>tranche::AfterImport</name>
    <message>
        <source>Sho&amp;w Imported Rows</source>
        <translation>&amp;Voir les lignes importées</translation>
    </message>
    <message>
        <source>Show the rows that the import has put into the database, as they are now</source>
        <translation>Montrer les lignes que l&apos;import a mises dans la base de données, telles qu&apos;elles sont à présent</translation>
    </message>
    <message>
        <source>Sho&amp;w Imported Rows of the Chunk</source>
        <translation>&amp;Voir les lignes importées du lot</translation>
    </message>
    <message>
        <source>Show the rows that the chunk has put into the database, as they are now</source>
        <translation>Montrer les lignes que le lot a mises dans la base de données, telles qu&apos;elles sont à présent</translation>
    </message>
    <message>
        <source>Open Folder of the &amp;Database</source>
        <translation>Ouvrir le &amp;dossier de la base</translation>
    </message>
    <message>
        <source>Show the folder in which the database is</source>
        <translation>Montrer le dossier où est la base de données</translation>
    </message>
    <message>
        <source>Import Ne&amp;xt File…</source>
        <translation>Importer le &amp;fichier suivant…</translation>
    </message>
    <message>
        <source>Import another file with the choices of this import</source>
        <translation>Importer un autre fichier avec les choix de cet import</translation>
    </message>
    <message>
        <source>&amp;History of Imports</source>
        <translation>&amp;Historique des imports</translation>
    </message>
    <message>
        <source>Show imports by tables and profiles: rows, failures, speed and changed columns over time</source>
        <translation>Montrer les imports par tables et profils&#xa0;: lignes, échecs, vitesse et colonnes modifiées au fil du temps</translation>
    </message>
    <message>
        <source>Import Next File</source>
        <translation>Importer le fichier suivant</translation>
    </message>
</context>
<context>
    <name>tranche::ApiDialog</name>
    <message>
        <source>Import API</source>
        <translation>API d&apos;import</translation>
    </message>
    <message>
        <source>Scripts and other programs of this computer can hand files over by HTTP, and ask for results. The manual has examples.</source>
        <translation>Les scripts et les autres programmes de cet ordinateur peuvent remettre des fichiers par HTTP et demander les résultats. Le manuel donne des exemples.</translation>
    </message>
    <message>
        <source>&amp;Serve it while this window is open</source>
        <translation>&amp;Servir tant que cette fenêtre est ouverte</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Address of the import API</source>
        <translation>Adresse de l&apos;API d&apos;import</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Key of the import API</source>
        <translation>Clé de l&apos;API d&apos;import</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>&amp;New Key</source>
        <translation>&amp;Nouvelle clé</translation>
    </message>
    <message>
        <source>New key: calls with the old one are refused</source>
        <translation>Nouvelle clé&#xa0;: les appels avec l&apos;ancienne sont refusés</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>There were no calls yet.</source>
        <translation>Il n&apos;y a pas encore eu d&apos;appels.</translation>
    </message>
</context>
<context>
    <name>tranche::AutomationDialog</name>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Files that come into a folder are imported on their own, each once: all the time, or at times that you choose.</source>
        <translation>Les fichiers qui arrivent dans un dossier sont importés d’eux-mêmes, chacun une fois&#xa0;: à tout moment, ou aux heures que vous choisissez.</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Add an automation</source>
        <translation>Ajouter une automatisation</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit the automation</source>
        <translation>Modifier l’automatisation</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove the automation</source>
        <translation>Supprimer l’automatisation</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>Te&amp;st Run</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>Test run: say which files would be taken</source>
        <translation>Essai&#xa0;: dire quels fichiers seraient pris</translation>
    </message>
    <message>
        <source>&amp;Run Now</source>
        <translation>E&amp;xécuter maintenant</translation>
    </message>
    <message>
        <source>Run the automation now</source>
        <translation>Exécuter l’automatisation maintenant</translation>
    </message>
    <message>
        <source>What Ran</source>
        <translation>Ce qui a été exécuté</translation>
    </message>
    <message>
        <source>Files that were taken</source>
        <translation>Fichiers pris</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Test Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Files that would be taken</source>
        <translation>Fichiers qui seraient pris</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>This window watches.</source>
        <translation>Cette fenêtre surveille.</translation>
    </message>
    <message>
        <source>Another process watches.</source>
        <translation>Un autre processus surveille.</translation>
    </message>
    <message>
        <source>Nobody watches now.</source>
        <translation>Personne ne surveille maintenant.</translation>
    </message>
    <message>
        <source>It would be imported; columns: %1; into %2.</source>
        <translation>Il serait importé&#xa0;; colonnes&#xa0;: %1&#xa0;; dans %2.</translation>
    </message>
    <message>
        <source>It waits. %1</source>
        <translation>Il attend. %1</translation>
    </message>
    <message>
        <source>&amp;Turn On</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>Remove Automation</source>
        <translation>Supprimer l’automatisation</translation>
    </message>
    <message>
        <source>Remove the automation “%1”?</source>
        <translation>Supprimer l’automatisation «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What it remembers of files is lost; its imports stay.</source>
        <translation>Ce qu’elle sait des fichiers est perdu&#xa0;; ses imports restent.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>There are no files for it now.</source>
        <translation>Il n’y a pas de fichiers pour elle maintenant.</translation>
    </message>
</context>
<context>
    <name>tranche::AutomationForm</name>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the automation</source>
        <translation>Nom de l’automatisation</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder whose files are imported</source>
        <translation>Dossier dont les fichiers sont importés</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>such as orders_*.csv; *.xlsx (else those of the profile, or all)</source>
        <translation>comme orders_*.csv; *.xlsx (sinon ceux du profil, ou tous)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile whose choices are taken</source>
        <translation>Profil dont les choix sont pris</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Database that the rows go to</source>
        <translation>Base de données où vont les lignes</translation>
    </message>
    <message>
        <source>that of the profile</source>
        <translation>celle du profil</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Table that the rows go to</source>
        <translation>Table où vont les lignes</translation>
    </message>
    <message>
        <source>that of the profile, or named after the file</source>
        <translation>celle du profil, ou nommée d’après le fichier</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>When it looks into the folder</source>
        <translation>Quand elle regarde dans le dossier</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>mon,wed,fri</source>
        <translation>mon,wed,fri</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Expression cron</translation>
    </message>
    <message>
        <source>W&amp;hole after</source>
        <translation>&amp;Complet après</translation>
    </message>
    <message>
        <source>Seconds without a change after which a file is whole</source>
        <translation>Secondes sans changement après lesquelles un fichier est complet</translation>
    </message>
    <message>
        <source> seconds without a change</source>
        <translation> secondes sans changement</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;Marqueur</translation>
    </message>
    <message>
        <source>Ending of the file that says that another one is whole</source>
        <translation>Terminaison du fichier qui dit qu’un autre est complet</translation>
    </message>
    <message>
        <source>none; or such as .done: orders.csv counts once orders.csv.done is there</source>
        <translation>aucun&#xa0;; ou comme .done&#xa0;: orders.csv compte dès que orders.csv.done est là</translation>
    </message>
    <message>
        <source>&amp;Afterwards</source>
        <translation>&amp;Ensuite</translation>
    </message>
    <message>
        <source>What becomes of a file that was imported</source>
        <translation>Ce que devient un fichier importé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>at times of a cron expression</source>
        <translation>aux heures d’une expression cron</translation>
    </message>
    <message>
        <source>when watching begins</source>
        <translation>quand la surveillance commence</translation>
    </message>
    <message>
        <source>it goes to done/ or failed/ of the folder</source>
        <translation>il va dans done/ ou failed/ du dossier</translation>
    </message>
    <message>
        <source>it stays, and is remembered</source>
        <translation>il reste, et est retenu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>tranche::BadRowModel</name>
    <message>
        <source>The row is left out.</source>
        <translation>La ligne est omise.</translation>
    </message>
    <message>
        <source>It was “%1”.</source>
        <translation>C&apos;était «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 of the file, in chunk %2</source>
        <translation>Ligne %1 du fichier, dans le lot %2</translation>
    </message>
    <message>
        <source>change of a cell</source>
        <translation>changement d&apos;une cellule</translation>
    </message>
</context>
<context>
    <name>tranche::BadRowTable</name>
    <message>
        <source>&amp;Next Error</source>
        <translation>Erreur &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Error</source>
        <translation>Erreur &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Remplir vers le &amp;bas</translation>
    </message>
    <message>
        <source>Set N&amp;ULL</source>
        <translation>Mettre à N&amp;ULL</translation>
    </message>
    <message>
        <source>&amp;Leave Rows Out</source>
        <translation>O&amp;mettre des lignes</translation>
    </message>
    <message>
        <source>More cells are chosen than can be changed at once: %1 of at most %2. A remedy above changes as many rows as there are.</source>
        <translation>Plus de cellules sont choisies qu&apos;on ne peut en changer d&apos;un coup&#xa0;: %1 pour au plus %2. Un remède ci-dessus change autant de lignes qu&apos;il y en a.</translation>
    </message>
    <message>
        <source>removal of rows</source>
        <translation>suppression de lignes</translation>
    </message>
    <message>
        <source>Chosen cells that are not read yet, and so left out: %1. Scroll over them first.</source>
        <translation>Cellules choisies qui ne sont pas encore lues, et donc laissées de côté&#xa0;: %1. Faites-les d&apos;abord défiler.</translation>
    </message>
</context>
<context>
    <name>tranche::CaseFiles</name>
    <message>
        <source>The file was not there when the report was imported.</source>
        <translation>Le fichier n&apos;était pas là quand le rapport a été importé.</translation>
    </message>
    <message>
        <source>There is no program that shows it. The file is %1.</source>
        <translation>Il n&apos;y a pas de programme qui le montre. Le fichier est %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more.</source>
        <translation>Le fichier %1 n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Save the File of the Test</source>
        <translation>Enregistrer le fichier du test</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>tranche::CaseView</name>
    <message>
        <source>Cop&amp;y Test</source>
        <translation>Copier le &amp;test</translation>
    </message>
    <message>
        <source>Copies the test with its state, message and trace as text</source>
        <translation>Copie le test avec son état, son message et sa trace en texte</translation>
    </message>
    <message>
        <source>Message and trace of the test</source>
        <translation>Message et trace du test</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What the test has written</source>
        <translation>Ce que le test a écrit</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Files of the test</source>
        <translation>Fichiers du test</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>What else is known of the test</source>
        <translation>Ce qu&apos;on sait d&apos;autre du test</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Choose a test to see what became of it.</source>
        <translation>Choisissez un test pour voir ce qu&apos;il est devenu.</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Pièces jointes (%1)</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>… the first %1 characters; the table has the rest</source>
        <translation>… les %1 premiers caractères&#xa0;; la table a le reste</translation>
    </message>
    <message>
        <source>Attempt %1 of %2: %3</source>
        <translation>Tentative %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Tentatives (%1)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>Étapes (%1)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>tranche::CellTable</name>
    <message>
        <source>paste</source>
        <translation>collage</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>remplissage vers le bas</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Values that found no place and were not pasted: %1.</source>
        <translation>Valeurs qui n&apos;ont pas trouvé de place et n&apos;ont pas été collées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tranche::ChannelDialog</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Nom du canal</translation>
    </message>
    <message>
        <source>Dots make a channel below another one: root.shop.orders counts in root.shop and in root</source>
        <translation>Des points mettent un canal sous un autre&#xa0;: root.shop.orders compte dans root.shop et dans root</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>À &amp;la fois</translation>
    </message>
    <message>
        <source>Imports at once</source>
        <translation>Imports à la fois</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>&amp;Strictly in order</source>
        <translation>&amp;Strictement dans l’ordre</translation>
    </message>
    <message>
        <source>One after the other, and none behind one that failed</source>
        <translation>L’un après l’autre, et aucun derrière celui qui a échoué</translation>
    </message>
    <message>
        <source>&amp;Between starts</source>
        <translation>&amp;Entre deux départs</translation>
    </message>
    <message>
        <source>Seconds between two starts</source>
        <translation>Secondes entre deux départs</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>aucune pause</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Paused: nothing begins</source>
        <translation>En &amp;pause&#xa0;: rien ne commence</translation>
    </message>
</context>
<context>
    <name>tranche::ChannelTableModel</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Between starts</source>
        <translation>Entre départs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>So many imports at once, those of the channels below it counted</source>
        <translation>Tant d’imports à la fois, ceux des canaux en dessous compris</translation>
    </message>
    <message>
        <source>Strictly one after the other, and none behind one that failed</source>
        <translation>Strictement l’un après l’autre, et aucun derrière celui qui a échoué</translation>
    </message>
    <message>
        <source>At least so many seconds between two starts</source>
        <translation>Au moins tant de secondes entre deux départs</translation>
    </message>
    <message>
        <source>In a paused channel nothing begins</source>
        <translation>Dans un canal en pause, rien ne commence</translation>
    </message>
    <message>
        <source>Ended failed or partial, and not taken for done</source>
        <translation>Finis en échec ou en partie, et non tenus pour terminés</translation>
    </message>
    <message>
        <source>It has no rules of its own: those of the channels above it hold.</source>
        <translation>Il n’a pas de règles propres&#xa0;: celles des canaux au-dessus valent.</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkFiles</name>
    <message>
        <source>Save Chunk As</source>
        <translation>Enregistrer le lot sous</translation>
    </message>
    <message>
        <source>Chunk %1 was saved as %2.</source>
        <translation>Le lot %1 a été enregistré sous %2.</translation>
    </message>
    <message>
        <source>%1 was opened. Once it is saved there, its import is offered here.</source>
        <translation>%1 a été ouvert. Dès qu&apos;il y sera enregistré, son import est proposé ici.</translation>
    </message>
    <message>
        <source>There is no program for this kind of file. The chunk was saved as %1; once it is changed, its import is offered here.</source>
        <translation>Il n&apos;y a pas de programme pour ce genre de fichier. Le lot a été enregistré sous %1&#xa0;; dès qu&apos;il sera modifié, son import est proposé ici.</translation>
    </message>
    <message>
        <source>%1 saved as %2.</source>
        <translation>%1 enregistrés sous %2.</translation>
    </message>
    <message>
        <source>%1 failed chunk</source>
        <translation>%1 lot en échec</translation>
    </message>
    <message>
        <source>%1 failed chunks</source>
        <translation>%1 lots en échec</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkHistoryView</name>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkMap</name>
    <message>
        <source>Chunk map</source>
        <translation>Carte des lots</translation>
    </message>
    <message>
        <source>Chunk %1 of %2: %3</source>
        <translation>Lot %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Chunks %1 to %2</source>
        <translation>Lots %1 à %2</translation>
    </message>
    <message>
        <source>A click selects the failed chunk that is nearest; so do the keys Left, Right and Enter.</source>
        <translation>Un clic choisit le lot en échec le plus proche&#xa0;; de même les touches Gauche, Droite et Entrée.</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkRetries</name>
    <message>
        <source>Nothing is failed here: there is nothing to run again.</source>
        <translation>Rien n&apos;est en échec ici&#xa0;: il n&apos;y a rien à relancer.</translation>
    </message>
    <message>
        <source>Failed chunks that will be run again: %1.</source>
        <translation>Lots en échec qui seront relancés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Chunk %1 is not failed any more; it was not run again.</source>
        <translation>Le lot %1 n&apos;est plus en échec&#xa0;; il n&apos;a pas été relancé.</translation>
    </message>
    <message>
        <source>Chunk %1 is being checked as you changed it.</source>
        <translation>Le lot %1 est vérifié tel que vous l&apos;avez modifié.</translation>
    </message>
    <message>
        <source>Chunk %1 is being imported as you changed it.</source>
        <translation>Le lot %1 est importé tel que vous l&apos;avez modifié.</translation>
    </message>
    <message>
        <source>%1. Chunks that are run again: %2.</source>
        <translation>%1. Lots relancés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Skip Chunk</source>
        <translation>Ignorer le lot</translation>
    </message>
    <message>
        <source>The rows of chunk %1 are left out, by your decision.
Why? The history keeps your note.</source>
        <translation>Les lignes du lot %1 sont omises, par votre décision.
Pourquoi&#xa0;? L&apos;historique garde votre note.</translation>
    </message>
    <message>
        <source>The chunk was not skipped: a note is needed that says why.</source>
        <translation>Le lot n&apos;a pas été ignoré&#xa0;: il faut une note qui dise pourquoi.</translation>
    </message>
    <message>
        <source>Chunk %1 is given up, by decision.</source>
        <translation>Le lot %1 est abandonné, par décision.</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkRowModel</name>
    <message>
        <source>It was “%1”.</source>
        <translation>C&apos;était «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
    <message>
        <source>A row that was added</source>
        <translation>Une ligne ajoutée</translation>
    </message>
    <message>
        <source>change of a cell</source>
        <translation>changement d&apos;une cellule</translation>
    </message>
    <message>
        <source>edited in Tranche</source>
        <translation>modifié dans Tranche</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>new row, %1: %2</source>
        <translation>nouvelle ligne, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1, wrong: %2</source>
        <translation>%1, erroné&#xa0;: %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, erroné</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkTableModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>chunk %1, lines %2 to %3, %4</source>
        <translation>lot %1, lignes %2 à %3, %4</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkWindow</name>
    <message>
        <source>What became of the chunk</source>
        <translation>Ce qu&apos;est devenu le lot</translation>
    </message>
    <message>
        <source>Rows of the chunk</source>
        <translation>Lignes du lot</translation>
    </message>
    <message>
        <source>Lines of the chunk as text</source>
        <translation>Lignes du lot comme texte</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Errors of the chunk</source>
        <translation>Erreurs du lot</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was tried so far</source>
        <translation>Ce qui a été tenté jusqu&apos;ici</translation>
    </message>
    <message>
        <source>S&amp;kip This Chunk…</source>
        <translation>I&amp;gnorer ce lot…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The text was changed: it is checked when it is left or imported.</source>
        <translation>Le texte a été modifié&#xa0;: il est vérifié quand on le quitte ou l&apos;importe.</translation>
    </message>
    <message>
        <source>%1 – Tranche</source>
        <translation>%1 – Tranche</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>&amp;Check This Row</source>
        <translation>&amp;Vérifier cette ligne</translation>
    </message>
    <message>
        <source>&amp;Check These %1 Rows</source>
        <translation>&amp;Vérifier ces %1 lignes</translation>
    </message>
    <message>
        <source>&amp;Import This Row</source>
        <translation>&amp;Importer cette ligne</translation>
    </message>
    <message>
        <source>&amp;Import These %1 Rows</source>
        <translation>&amp;Importer ces %1 lignes</translation>
    </message>
    <message>
        <source>Errors: %1.</source>
        <translation>Erreurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No error is left.</source>
        <translation>Il ne reste aucune erreur.</translation>
    </message>
    <message>
        <source>Changed rows: %1.</source>
        <translation>Lignes modifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows left out: %1.</source>
        <translation>Lignes omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The table&apos;s own rules were not checked: %1</source>
        <translation>Les règles propres à la table n&apos;ont pas été vérifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Erreurs (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close %1 without importing your changes?</source>
        <translation>Fermer %1 sans importer vos changements&#xa0;?</translation>
    </message>
    <message>
        <source>Rows that you changed: %1. They would be lost.</source>
        <translation>Lignes que vous avez modifiées&#xa0;: %1. Elles seraient perdues.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Type over a marked cell: it is checked at once. F8 goes to the next error, Ctrl+Enter imports the rows.</source>
        <translation>Retapez une cellule marquée&#xa0;: elle est vérifiée aussitôt. F8 va à l&apos;erreur suivante, Ctrl+Entrée importe les lignes.</translation>
    </message>
    <message>
        <source>Your changes were not imported: meanwhile the chunk was tried again or skipped elsewhere.</source>
        <translation>Vos modifications n&apos;ont pas été importées&#xa0;: entre-temps, le lot a été relancé ou ignoré ailleurs.</translation>
    </message>
</context>
<context>
    <name>tranche::ChunkWindowActions</name>
    <message>
        <source>Find and Replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Only Wrong Rows</source>
        <translation>Lignes erronées seulement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>Erreur précédente</translation>
    </message>
    <message>
        <source>Next Error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open in Default Program</source>
        <translation>Ouvrir dans le programme par défaut</translation>
    </message>
    <message>
        <source>Import Fixed File…</source>
        <translation>Importer le fichier corrigé…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Fill Down</source>
        <translation>Remplir vers le &amp;bas</translation>
    </message>
    <message>
        <source>Set &amp;NULL</source>
        <translation>Mettre à &amp;NULL</translation>
    </message>
    <message>
        <source>&amp;Add Row</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Leave Rows Out</source>
        <translation>O&amp;mettre des lignes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>tranche::ClosingQuestion</name>
    <message>
        <source>Imports are running</source>
        <translation>Des imports sont en cours</translation>
    </message>
    <message>
        <source>Imports that have not ended yet: %1.</source>
        <translation>Imports pas encore terminés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Should they keep running in the background, be paused, or be cancelled? What is in stays in.</source>
        <translation>Doivent-ils continuer en arrière-plan, être mis en pause ou annulés&#xa0;? Ce qui est importé reste.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Cancel imports</source>
        <translation>&amp;Annuler les imports</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>Finishing the chunks at work…</source>
        <translation>Les lots en cours se terminent…</translation>
    </message>
</context>
<context>
    <name>tranche::ColumnHeadModel</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importées</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omises</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tranche::ColumnTableModel</name>
    <message>
        <source>none in the sample</source>
        <translation>aucune dans l&apos;échantillon</translation>
    </message>
    <message>
        <source>as it stands: %1</source>
        <translation>tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>la table n&apos;a pas cette colonne</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Read as NULL</source>
        <translation>Lire comme NULL</translation>
    </message>
    <message>
        <source>Steps and rules</source>
        <translation>Étapes et règles</translation>
    </message>
    <message>
        <source>Whether words for “no value”, such as n/a, NULL or --, are NULL in a column of numbers. They are counted and told.</source>
        <translation>Si les mots pour «&#xa0;pas de valeur&#xa0;», comme n/a, NULL ou --, sont NULL dans une colonne de nombres. Ils sont comptés et signalés.</translation>
    </message>
    <message>
        <source>▲ %1 won&apos;t fit</source>
        <translation>▲ %1 ne conviennent pas</translation>
    </message>
    <message>
        <source>all empty</source>
        <translation>toutes vides</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>toutes différentes</translation>
    </message>
    <message>
        <source>about %1 different</source>
        <translation>environ %1 différentes</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 différentes</translation>
    </message>
    <message>
        <source>%1, %2 empty</source>
        <translation>%1, %2 vides</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>tranche::ColumnsMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;All Columns</source>
        <translation>&amp;Toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>tranche::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (pas maintenant)</translation>
    </message>
    <message>
        <source>It can&apos;t be done with what is chosen now. %1</source>
        <translation>Ce n&apos;est pas possible avec ce qui est choisi. %1</translation>
    </message>
</context>
<context>
    <name>tranche::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
</context>
<context>
    <name>tranche::DesignPanel</name>
    <message>
        <source>Ke&amp;y</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Fields of the key</source>
        <translation>Champs de la clé</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>SQL that makes the table</source>
        <translation>SQL qui crée la table</translation>
    </message>
    <message>
        <source>Primary ke&amp;y</source>
        <translation>&amp;Clé primaire</translation>
    </message>
    <message>
        <source>Tick the fields that tell rows.</source>
        <translation>Cochez les champs qui distinguent les lignes.</translation>
    </message>
    <message>
        <source>This is the table&apos;s own key; tick other fields to tell rows by them.</source>
        <translation>C&apos;est la clé de la table elle-même&#xa0;; cochez d&apos;autres champs pour distinguer les lignes par eux.</translation>
    </message>
    <message>
        <source>The table has no index of this key: one is made for the time of the import, unless it gets one that stays.</source>
        <translation>La table n&apos;a pas d&apos;index de cette clé&#xa0;: il en est fait un pour la durée de l&apos;import, sauf si elle en reçoit un qui reste.</translation>
    </message>
    <message>
        <source>Make an index of the key</source>
        <translation>Créer un index de la clé</translation>
    </message>
    <message>
        <source>Add the columns that the table lacks</source>
        <translation>Ajouter les colonnes qui manquent à la table</translation>
    </message>
    <message>
        <source>NOT NULL where there is no gap</source>
        <translation>NOT NULL où rien ne manque</translation>
    </message>
    <message>
        <source>STRICT</source>
        <translation>STRICT</translation>
    </message>
    <message>
        <source>Can be taken back (undo)</source>
        <translation>Peut être retiré</translation>
    </message>
    <message>
        <source>&amp;Write the SQL myself</source>
        <translation>Écrire le S&amp;QL moi-même</translation>
    </message>
    <message>
        <source>none; such as city; unique email; customer, date</source>
        <translation>aucun&#xa0;; par exemple city; unique email; customer, date</translation>
    </message>
</context>
<context>
    <name>tranche::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>tranche::EdgeRuler</name>
    <message>
        <source>Where columns begin</source>
        <translation>Où commencent les colonnes</translation>
    </message>
    <message>
        <source>Click between two characters to begin a column there; click a line to take it away.</source>
        <translation>Cliquez entre deux caractères pour y commencer une colonne&#xa0;; cliquez sur un trait pour l&apos;enlever.</translation>
    </message>
</context>
<context>
    <name>tranche::ErrorGroupModel</name>
    <message>
        <source>(row)</source>
        <translation>(ligne)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est erroné</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>%1, wrong: %2, %3 in %4</source>
        <translation>%1, erroné&#xa0;: %2, %3 dans %4</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 lots</translation>
    </message>
</context>
<context>
    <name>tranche::ErrorTableModel</name>
    <message>
        <source>(row)</source>
        <translation>(ligne)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est erroné</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>row %1, %2, wrong: %3</source>
        <translation>ligne %1, %2, erroné&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tranche::ErrorsPanel</name>
    <message>
        <source>Errors of the import</source>
        <translation>Erreurs de l&apos;import</translation>
    </message>
    <message>
        <source>Errors by column, kind and value</source>
        <translation>Erreurs par colonne, genre et valeur</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>Set &amp;NULL…</source>
        <translation>Mettre à &amp;NULL…</translation>
    </message>
    <message>
        <source>S&amp;kip Rows…</source>
        <translation>I&amp;gnorer des lignes…</translation>
    </message>
    <message>
        <source>&amp;More Remedies…</source>
        <translation>A&amp;utres remèdes…</translation>
    </message>
    <message>
        <source>Remedies can be applied once the import has ended.</source>
        <translation>Les remèdes s&apos;appliquent une fois l&apos;import terminé.</translation>
    </message>
    <message>
        <source>The error is one of the whole row.</source>
        <translation>L&apos;erreur concerne toute la ligne.</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>Of the first %1 errors, these are shown one by one.</source>
        <translation>Parmi les %1 premières erreurs, celles-ci sont montrées une à une.</translation>
    </message>
</context>
<context>
    <name>tranche::FileBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog</source>
        <translation>Choisir le fichier dans un dialogue</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Import the cells or the text that were copied in another program (Ctrl+Shift+V)</source>
        <translation>Importer les cellules ou le texte copiés dans un autre programme (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Recip&amp;e…</source>
        <translation>R&amp;ecette…</translation>
    </message>
    <message>
        <source>Take the choices of a recipe, which is a file</source>
        <translation>Prendre les choix d&apos;une recette, qui est un fichier</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tables (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells and no text: copy some in the other program first.</source>
        <translation>Le presse-papiers ne contient ni cellules ni texte&#xa0;: copiez-en d&apos;abord dans l&apos;autre programme.</translation>
    </message>
</context>
<context>
    <name>tranche::FileListDialog</name>
    <message>
        <source>Import Several Files</source>
        <translation>Importer plusieurs fichiers</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Tous les fichiers</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>A &amp;table for each</source>
        <translation>Une table &amp;pour chacun</translation>
    </message>
    <message>
        <source>The tables have the names in the list; F2 or a double click renames one.</source>
        <translation>Les tables ont les noms de la liste&#xa0;; F2 ou un double clic en renomme une.</translation>
    </message>
    <message>
        <source>All into &amp;one table</source>
        <translation>Tous dans &amp;une table</translation>
    </message>
    <message>
        <source>The rows of each file are added to those of the files before.</source>
        <translation>Les lignes de chaque fichier s&apos;ajoutent à celles des précédents.</translation>
    </message>
    <message>
        <source>The one table</source>
        <translation>La table unique</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Database that the rows go to</source>
        <translation>Base de données où vont les lignes</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>S&amp;kip files whose rows are in the table already</source>
        <translation>I&amp;gnorer les fichiers dont les lignes sont déjà dans la table</translation>
    </message>
    <message>
        <source>&amp;Run in background</source>
        <translation>E&amp;xécuter en arrière-plan</translation>
    </message>
    <message>
        <source>Closes this window as soon as all files are in the queue</source>
        <translation>Ferme cette fenêtre dès que tous les fichiers sont dans la file d&apos;attente</translation>
    </message>
    <message>
        <source>Import &amp;Selected File Alone…</source>
        <translation>Importer &amp;seul le fichier choisi…</translation>
    </message>
    <message>
        <source>With all choices: how it is read, its columns, types, the table</source>
        <translation>Avec tous les choix&#xa0;: comment il est lu, ses colonnes, types, la table</translation>
    </message>
    <message>
        <source>&amp;Import Files</source>
        <translation>&amp;Importer les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick the files that are to be imported.</source>
        <translation>Cochez les fichiers à importer.</translation>
    </message>
    <message>
        <source>Choose the database that the rows go to.</source>
        <translation>Choisissez la base de données où vont les lignes.</translation>
    </message>
    <message>
        <source>Name the table.</source>
        <translation>Nommez la table.</translation>
    </message>
    <message>
        <source>&amp;Import %1 File</source>
        <translation>&amp;Importer %1 fichier</translation>
    </message>
    <message>
        <source>&amp;Import %1 Files</source>
        <translation>&amp;Importer %1 fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Run in &amp;Background</source>
        <translation>E&amp;xécuter en arrière-plan</translation>
    </message>
    <message>
        <source>%1 import is done.</source>
        <translation>%1 import est terminé.</translation>
    </message>
    <message>
        <source>%1 imports are done.</source>
        <translation>%1 imports sont terminés.</translation>
    </message>
    <message>
        <source>%1 needs attention: it is marked above, and in the job table.</source>
        <translation>%1 demande votre attention&#xa0;: il est marqué ci-dessus, et dans la table des imports.</translation>
    </message>
    <message>
        <source>%1 need attention: they are marked above, and in the job table.</source>
        <translation>%1 demandent votre attention&#xa0;: ils sont marqués ci-dessus, et dans la table des imports.</translation>
    </message>
    <message>
        <source>The files go in one after another.</source>
        <translation>Les fichiers sont importés l&apos;un après l&apos;autre.</translation>
    </message>
</context>
<context>
    <name>tranche::FileListModel</name>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, feuille %2</translation>
    </message>
    <message>
        <source>looking at it…</source>
        <translation>examen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Into the table</source>
        <translation>Dans la table</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tranche::FindBar</name>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;Expression rationnelle</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 remplacés</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>tranche::FixedFileDialog</name>
    <message>
        <source>&amp;Leave them out of the import</source>
        <translation>Les &amp;omettre de l&apos;import</translation>
    </message>
    <message>
        <source>&amp;Keep them: their chunks stay failed</source>
        <translation>Les &amp;garder&#xa0;: leurs lots restent en échec</translation>
    </message>
    <message>
        <source>Import Fixed File</source>
        <translation>Importer le fichier corrigé</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Cellules modifiées</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The chunks of %1 are done already: there is nothing to import.</source>
        <translation>Les lots de %1 sont déjà terminés&#xa0;: il n&apos;y a rien à importer.</translation>
    </message>
    <message>
        <source>%1 takes the place of chunk %2. Changed cells: %3.</source>
        <translation>%1 prend la place du lot %2. Cellules modifiées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Rows that were added: %1.</source>
        <translation>Lignes ajoutées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows that were deleted and are left out: lines %1.</source>
        <translation>Lignes supprimées, qui sont omises&#xa0;: lignes %1.</translation>
    </message>
    <message>
        <source>Wrong rows that the file lacks: lines %1. What is to become of them?</source>
        <translation>Lignes erronées que le fichier n&apos;a pas&#xa0;: lignes %1. Que doivent-elles devenir&#xa0;?</translation>
    </message>
    <message>
        <source>(row)</source>
        <translation>(ligne)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>&amp;Check the Chunk</source>
        <translation>&amp;Vérifier le lot</translation>
    </message>
    <message>
        <source>&amp;Import the Chunk</source>
        <translation>&amp;Importer le lot</translation>
    </message>
    <message>
        <source>&amp;Check %1 Chunks</source>
        <translation>&amp;Vérifier %1 lots</translation>
    </message>
    <message>
        <source>&amp;Import %1 Chunks</source>
        <translation>&amp;Importer %1 lots</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 lots</translation>
    </message>
    <message>
        <source>%1 is being checked in the place of %2.</source>
        <translation>%1 est vérifié à la place de %2.</translation>
    </message>
    <message>
        <source>%1 is being imported in the place of %2.</source>
        <translation>%1 est importé à la place de %2.</translation>
    </message>
</context>
<context>
    <name>tranche::FixedFiles</name>
    <message>
        <source>Import Fixed File</source>
        <translation>Importer le fichier corrigé</translation>
    </message>
</context>
<context>
    <name>tranche::FrequentValuesTable</name>
    <message>
        <source>Most frequent values</source>
        <translation>Valeurs les plus fréquentes</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Les plus fréquentes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1: %2 of the values</source>
        <translation>%1&#xa0;: %2 des valeurs</translation>
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
        <translation>Colonnes clés</translation>
    </message>
</context>
<context>
    <name>tranche::HelpWindow</name>
    <message>
        <source>Tranche: Manual</source>
        <translation>Tranche&#xa0;: manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>What was found in the manual</source>
        <translation>Ce qui a été trouvé dans le manuel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page d&apos;avant</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>The page behind it</source>
        <translation>La page d&apos;après</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La première page</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
</context>
<context>
    <name>tranche::HintBar</name>
    <message>
        <source>This hint is not shown again</source>
        <translation>Cet avis n&apos;est plus montré</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>J&apos;ai compris</translation>
    </message>
</context>
<context>
    <name>tranche::HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Lengths of the texts</source>
        <translation>Longueurs des textes</translation>
    </message>
    <message>
        <source>Spread of the values</source>
        <translation>Répartition des valeurs</translation>
    </message>
</context>
<context>
    <name>tranche::HistoryStrip</name>
    <message>
        <source>The test in the last reports</source>
        <translation>Le test dans les derniers rapports</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, flaky</source>
        <translation>, instable</translation>
    </message>
    <message>
        <source>%1, failed in %2 of them</source>
        <translation>%1, en échec dans %2 d&apos;entre eux</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 rapport</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 rapports</translation>
    </message>
    <message>
        <source>the only report</source>
        <translation>le seul rapport</translation>
    </message>
    <message>
        <source>the last %1 reports, the newest at the right</source>
        <translation>les %1 derniers rapports, le plus récent à droite</translation>
    </message>
</context>
<context>
    <name>tranche::HistoryWindow</name>
    <message>
        <source>History of Imports</source>
        <translation>Historique des imports</translation>
    </message>
    <message>
        <source>Search tables and profiles</source>
        <translation>Rechercher tables et profils</translation>
    </message>
    <message>
        <source>Search tables and profiles…</source>
        <translation>Rechercher tables et profils…</translation>
    </message>
    <message>
        <source>Tables and profiles</source>
        <translation>Tables et profils</translation>
    </message>
    <message>
        <source>Imports of the table or profile</source>
        <translation>Imports de la table ou du profil</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Show in &amp;Job Table</source>
        <translation>Montrer dans la table des &amp;imports</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Failed rows</source>
        <translation>Lignes en échec</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Lignes par seconde</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l&apos;historique…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
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
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>No import has run yet. Once some have, their rows, failures and speed are shown here.</source>
        <translation>Aucun import n&apos;a encore été fait. Ensuite, leurs lignes, échecs et vitesse seront montrés ici.</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 import</translation>
    </message>
    <message>
        <source>%1 imports</source>
        <translation>%1 imports</translation>
    </message>
    <message>
        <source>, the newest %1 of them shown</source>
        <translation>, les %1 plus récents sont montrés</translation>
    </message>
    <message>
        <source>Import %1: there is none before it to compare its columns with.</source>
        <translation>Import %1&#xa0;: il n&apos;y en a pas avant lui auquel comparer ses colonnes.</translation>
    </message>
    <message>
        <source>✔ Import %1 has the same columns and types as import %2.</source>
        <translation>✔ L&apos;import %1 a les mêmes colonnes et types que l&apos;import %2.</translation>
    </message>
    <message>
        <source>▲ Import %1 against import %2: %3</source>
        <translation>▲ Import %1 par rapport à l&apos;import %2&#xa0;: %3</translation>
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
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Pause the import; the chunks that are in stay in</source>
        <translation>Mettre l&apos;import en pause&#xa0;; les lots importés restent</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go on with the import where it stopped</source>
        <translation>Continuer l&apos;import là où il s&apos;est arrêté</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel the import; the chunks that are in stay in</source>
        <translation>Annuler l&apos;import&#xa0;; les lots importés restent</translation>
    </message>
    <message>
        <source>Retry All &amp;Failed</source>
        <translation>Réessayer tous les &amp;échecs</translation>
    </message>
    <message>
        <source>Run all failed chunks of the import again</source>
        <translation>Relancer tous les lots en échec de l&apos;import</translation>
    </message>
    <message>
        <source>Remove from &amp;History</source>
        <translation>&amp;Supprimer de l&apos;historique</translation>
    </message>
    <message>
        <source>Forget the import, its errors and chunk files; the table is not touched; can be undone</source>
        <translation>Oublier l&apos;import, ses erreurs et ses fichiers de lots&#xa0;; la table n&apos;est pas touchée&#xa0;; peut être défait</translation>
    </message>
    <message>
        <source>Import &amp;Again…</source>
        <translation>Importer à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Open the import page with the choices of this import</source>
        <translation>Ouvrir la page d&apos;import avec les choix de cet import</translation>
    </message>
    <message>
        <source>Repo&amp;rt…</source>
        <translation>Rapp&amp;ort…</translation>
    </message>
    <message>
        <source>Import &amp;Now</source>
        <translation>&amp;Importer maintenant</translation>
    </message>
    <message>
        <source>Import what was only checked, with the remedies that were given to the check</source>
        <translation>Importer ce qui a seulement été vérifié, avec les remèdes donnés à la vérification</translation>
    </message>
    <message>
        <source>&amp;Undo Import…</source>
        <translation>Retirer l&apos;i&amp;mport…</translation>
    </message>
    <message>
        <source>Take the import back: delete its rows, and restore those that it changed; asks before</source>
        <translation>Retirer l&apos;import&#xa0;: supprimer ses lignes, et restaurer celles qu&apos;il a modifiées&#xa0;; demande avant</translation>
    </message>
    <message>
        <source>Save as Profi&amp;le…</source>
        <translation>Enregistrer comme profi&amp;l…</translation>
    </message>
    <message>
        <source>Keep the choices of this import, to be offered for the next such files</source>
        <translation>Garder les choix de cet import, pour les proposer aux prochains fichiers semblables</translation>
    </message>
    <message>
        <source>&amp;Export Recipe…</source>
        <translation>&amp;Exporter la recette…</translation>
    </message>
    <message>
        <source>Save the choices of this import as a file, for other computers and for scripts</source>
        <translation>Enregistrer les choix de cet import dans un fichier, pour d&apos;autres ordinateurs et des scripts</translation>
    </message>
    <message>
        <source>&amp;Open Chunk</source>
        <translation>&amp;Ouvrir le lot</translation>
    </message>
    <message>
        <source>Show the failed chunk&apos;s rows with what is wrong in them</source>
        <translation>Montrer les lignes du lot en échec, avec ce qui y est erroné</translation>
    </message>
    <message>
        <source>Sa&amp;ve Chunk As…</source>
        <translation>&amp;Enregistrer le lot sous…</translation>
    </message>
    <message>
        <source>Save the failed chunk&apos;s lines under the file&apos;s header</source>
        <translation>Enregistrer les lignes du lot en échec sous l&apos;en-tête du fichier</translation>
    </message>
    <message>
        <source>Open in &amp;Default Program</source>
        <translation>Ouvrir dans le &amp;programme par défaut</translation>
    </message>
    <message>
        <source>Open the failed chunk&apos;s file in the program for such files</source>
        <translation>Ouvrir le fichier du lot en échec dans le programme prévu pour ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Import Fixed File…</source>
        <translation>&amp;Importer le fichier corrigé…</translation>
    </message>
    <message>
        <source>Import a mended file in the place of the failed chunks that it belongs to</source>
        <translation>Importer un fichier corrigé à la place des lots en échec auxquels il correspond</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Run the failed chunk again as it is stored</source>
        <translation>Relancer le lot en échec tel qu&apos;il est enregistré</translation>
    </message>
    <message>
        <source>Save &amp;All Failed Chunks…</source>
        <translation>Enregistrer &amp;tous les lots en échec…</translation>
    </message>
    <message>
        <source>Save the failed chunks into a folder, a zip or one file</source>
        <translation>Enregistrer les lots en échec dans un dossier, un zip ou un seul fichier</translation>
    </message>
    <message>
        <source>S&amp;kip Chunk…</source>
        <translation>I&amp;gnorer le lot…</translation>
    </message>
    <message>
        <source>Give the failed chunk up: its rows are left out, by decision</source>
        <translation>Abandonner le lot en échec&#xa0;: ses lignes sont omises, par décision</translation>
    </message>
    <message>
        <source>Import %1 is queued.</source>
        <translation>L&apos;import %1 est dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Tell what became of the import: figures, errors, remedies and decisions; as a page, PDF or text</source>
        <translation>Dire ce qu&apos;est devenu l&apos;import&#xa0;: chiffres, erreurs, remèdes et décisions&#xa0;; en page, PDF ou texte</translation>
    </message>
</context>
<context>
    <name>tranche::ImportDetails</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Chunks of the import</source>
        <translation>Lots de l&apos;import</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Choose an import above to see its chunks and errors.</source>
        <translation>Choisissez un import ci-dessus pour voir ses lots et ses erreurs.</translation>
    </message>
    <message>
        <source>checked only</source>
        <translation>vérifié seulement</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing was written. Remedies are checked as well, and those that mend values are applied when the file is imported: Import Again.</source>
        <translation>Rien n&apos;a été écrit. Les remèdes sont vérifiés aussi, et ceux qui corrigent des valeurs s&apos;appliquent quand le fichier est importé&#xa0;: Importer à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was written. Import Again imports the file.</source>
        <translation>Rien n&apos;a été écrit. «&#xa0;Importer à nouveau&#xa0;» importe le fichier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; → %2&lt;br&gt;%3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; → %2&lt;br&gt;%3</translation>
    </message>
    <message>
        <source>The books balance.</source>
        <translation>Le compte est bon.</translation>
    </message>
    <message>
        <source>THE BOOKS DO NOT BALANCE.</source>
        <translation>LE COMPTE N&apos;EST PAS BON.</translation>
    </message>
    <message>
        <source>%1 chunk:</source>
        <translation>%1 lot&#xa0;:</translation>
    </message>
    <message>
        <source>%1 chunks:</source>
        <translation>%1 lots&#xa0;:</translation>
    </message>
    <message>
        <source>Chunks (%1)</source>
        <translation>Lots (%1)</translation>
    </message>
    <message>
        <source>Errors (%1%2)</source>
        <translation>Erreurs (%1%2)</translation>
    </message>
    <message>
        <source>Onl&amp;y chunks that failed</source>
        <translation>Seulement les lots en éche&amp;c</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>%1 = %2 that would be imported + %3 failed + %4 skipped.</source>
        <translation>%1 = %2 qui seraient importées + %3 en échec + %4 ignorées.</translation>
    </message>
    <message>
        <source>%1 = %2 imported + %3 failed + %4 skipped.</source>
        <translation>%1 = %2 importées + %3 en échec + %4 ignorées.</translation>
    </message>
    <message>
        <source>%1 row read</source>
        <translation>%1 ligne lue</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>%1 = %2 header + %3 skipped + %4 blank + %5 of rows.</source>
        <translation>%1 = %2 d&apos;en-tête + %3 sautées + %4 vides + %5 de lignes.</translation>
    </message>
    <message>
        <source>%1 line read</source>
        <translation>%1 ligne de texte lue</translation>
    </message>
    <message>
        <source>%1 lines read</source>
        <translation>%1 lignes de texte lues</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Its chunks, chunk files and errors were removed, as the settings ask.</source>
        <translation>Ses lots, fichiers de lots et erreurs ont été supprimés, comme le demandent les paramètres.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportDraft</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d&apos;abord un fichier.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Choose the database that the rows go to.</source>
        <translation>Choisissez la base de données où vont les lignes.</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Examen de la base de données…</translation>
    </message>
    <message>
        <source>Name the table.</source>
        <translation>Nommez la table.</translation>
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
        <translation>Enregistrer comme profil</translation>
    </message>
    <message>
        <source>Name of the profile, which is offered for files such as %1:</source>
        <translation>Nom du profil, qui est proposé pour des fichiers comme %1&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The profile “%1” is saved.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Export Recipe</source>
        <translation>Exporter la recette</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The recipe is in %1.</source>
        <translation>La recette est dans %1.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportRemovals</name>
    <message>
        <source>%1 was removed from the history. The rows in the table stay.</source>
        <translation>%1 a été supprimé de l&apos;historique. Les lignes de la table restent.</translation>
    </message>
    <message>
        <source>%1 imports were removed from the history. The rows in the tables stay.</source>
        <translation>%1 imports ont été supprimés de l&apos;historique. Les lignes des tables restent.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportStart</name>
    <message>
        <source>Import Again</source>
        <translation>Importer à nouveau</translation>
    </message>
    <message>
        <source>The rows of this file are in the table already. Should they be added once more?</source>
        <translation>Les lignes de ce fichier sont déjà dans la table. Faut-il les ajouter encore une fois&#xa0;?</translation>
    </message>
    <message>
        <source>%1 Table: %2. Database: %3.</source>
        <translation>%1 Table&#xa0;: %2. Base de données&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&amp;Add Them Once More</source>
        <translation>Les &amp;ajouter encore une fois</translation>
    </message>
</context>
<context>
    <name>tranche::ImportTableModel</name>
    <message>
        <source>check only</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 lots</translation>
    </message>
    <message>
        <source>errors in its chunk</source>
        <translation>erreurs dans son lot</translation>
    </message>
    <message>
        <source>errors in %1 of %2 chunks</source>
        <translation>erreurs dans %1 lots sur %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rows/s</source>
        <translation>Lignes/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>place %1 in the queue</source>
        <translation>place %1 de la file d&apos;attente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>tranche::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>&amp;Annuler l&apos;import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Import Now</source>
        <translation>&amp;Importer maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>&amp;Arrêter la vérification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking whether the table has the rows of this file already…</source>
        <translation>Vérification que la table n&apos;a pas déjà les lignes de ce fichier…</translation>
    </message>
    <message>
        <source>No file is chosen yet</source>
        <translation>Aucun fichier n&apos;est encore choisi</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>What is still to be chosen</source>
        <translation>Ce qui reste à choisir</translation>
    </message>
    <message>
        <source>R&amp;un in background</source>
        <translation>Exécuter en tâche de fon&amp;d</translation>
    </message>
    <message>
        <source>Close this window and follow the import in the job table</source>
        <translation>Fermer cette fenêtre et suivre l&apos;import dans la table des imports</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>Plu&amp;s…</translation>
    </message>
    <message>
        <source>Chunk size, what becomes of wrong rows, which rows belong together</source>
        <translation>Taille des lots, ce que deviennent les lignes erronées, quelles lignes vont ensemble</translation>
    </message>
    <message>
        <source>Change Ch&amp;oices</source>
        <translation>Changer les c&amp;hoix</translation>
    </message>
    <message>
        <source>Chec&amp;k First</source>
        <translation>&amp;Vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>Read the whole file and report every error, without writing anything</source>
        <translation>Lire tout le fichier et signaler chaque erreur, sans rien écrire</translation>
    </message>
    <message>
        <source>&amp;To Background</source>
        <translation>En arrière-p&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Next File…</source>
        <translation>Fichier suiva&amp;nt…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Import %1 Row</source>
        <translation>&amp;Importer %1 ligne</translation>
    </message>
    <message>
        <source>&amp;Import %1 Rows</source>
        <translation>&amp;Importer %1 lignes</translation>
    </message>
    <message>
        <source>Close the Import</source>
        <translation>Fermer l&apos;import</translation>
    </message>
    <message>
        <source>Close this window without importing?</source>
        <translation>Fermer cette fenêtre sans importer&#xa0;?</translation>
    </message>
    <message>
        <source>What you have chosen for this file is lost.</source>
        <translation>Ce que vous avez choisi pour ce fichier est perdu.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Import Report</source>
        <translation>&amp;Importer le rapport</translation>
    </message>
    <message>
        <source>Sho&amp;w Imported Rows</source>
        <translation>&amp;Voir les lignes importées</translation>
    </message>
    <message>
        <source>Show the rows that the import has put into the database, as they are now</source>
        <translation>Montrer les lignes que l&apos;import a mises dans la base de données, telles qu&apos;elles sont à présent</translation>
    </message>
    <message>
        <source>A click on a column shows what the whole file holds of it; field and type above the rows are typed over. Red won&apos;t fit.</source>
        <translation>Un clic sur une colonne montre ce que le fichier en contient&#xa0;; champ et type se modifient. Le rouge ne convient pas.</translation>
    </message>
</context>
<context>
    <name>tranche::ImportedRowsModel</name>
    <message>
        <source>The row %1 is not in the table any more.</source>
        <translation>La ligne %1 n&apos;est plus dans la table.</translation>
    </message>
    <message>
        <source>The row was changed after the import, or by a later row of it: this is what it is now.</source>
        <translation>La ligne a été modifiée après l&apos;import, ou par une ligne suivante de celui-ci&#xa0;: voici ce qu&apos;elle est à présent.</translation>
    </message>
    <message>
        <source>✖ deleted since</source>
        <translation>✖ supprimée depuis</translation>
    </message>
    <message>
        <source>✎ changed since</source>
        <translation>✎ modifiée depuis</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insérée</translation>
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
        <translation>La première partie d&apos;une valeur de %1</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>tranche::ImportedRowsWindow</name>
    <message>
        <source>Imported Rows</source>
        <translation>Lignes importées</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Table whose rows are shown</source>
        <translation>Table dont les lignes sont montrées</translation>
    </message>
    <message>
        <source>Imported rows</source>
        <translation>Lignes importées</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédentes</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivantes</translation>
    </message>
    <message>
        <source>&amp;Go to row</source>
        <translation>&amp;Aller à la ligne</translation>
    </message>
    <message>
        <source>Number of the row to go to</source>
        <translation>Numéro de la ligne où aller</translation>
    </message>
    <message>
        <source>&amp;Open Folder of the Database</source>
        <translation>&amp;Ouvrir le dossier de la base</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Looking for the rows…</source>
        <translation>Recherche des lignes…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Rows of chunk %1 of %2</source>
        <translation>Lignes du lot %1 de %2</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Lignes de %1</translation>
    </message>
    <message>
        <source>%1 in %2 › %3</source>
        <translation>%1 dans %2 › %3</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 insérées</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 mises à jour</translation>
    </message>
    <message>
        <source>. They wait to replace the table, and are not in it yet</source>
        <translation>. Elles attendent de remplacer la table, et n&apos;y sont pas encore</translation>
    </message>
    <message>
        <source>Imported Rows: Chunk %1 of %2</source>
        <translation>Lignes importées&#xa0;: lot %1 de %2</translation>
    </message>
    <message>
        <source>Imported Rows: %1</source>
        <translation>Lignes importées&#xa0;: %1</translation>
    </message>
    <message>
        <source>✖ deleted since</source>
        <translation>✖ supprimée depuis</translation>
    </message>
    <message>
        <source>✎ changed since</source>
        <translation>✎ modifiée depuis</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Lignes %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Comparing all rows with what was imported…</source>
        <translation>Comparaison de toutes les lignes avec ce qui a été importé…</translation>
    </message>
    <message>
        <source>%1 was changed since</source>
        <translation>%1 a été modifiée depuis</translation>
    </message>
    <message>
        <source>%1 were changed since</source>
        <translation>%1 ont été modifiées depuis</translation>
    </message>
    <message>
        <source>%1 was deleted since</source>
        <translation>%1 a été supprimée depuis</translation>
    </message>
    <message>
        <source>%1 were deleted since</source>
        <translation>%1 ont été supprimées depuis</translation>
    </message>
    <message>
        <source>✔ All rows are still as they were imported.</source>
        <translation>✔ Toutes les lignes sont encore telles qu&apos;importées.</translation>
    </message>
    <message>
        <source>✎ Of %1: %2.</source>
        <translation>✎ Sur %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tranche::JobList</name>
    <message>
        <source>%1 import needs attention</source>
        <translation>%1 import demande votre attention</translation>
    </message>
    <message>
        <source>%1 imports need attention</source>
        <translation>%1 imports demandent votre attention</translation>
    </message>
</context>
<context>
    <name>tranche::LogPanel</name>
    <message>
        <source>What happened to the import</source>
        <translation>Ce qui est arrivé à l’import</translation>
    </message>
    <message>
        <source>Details of the chosen event</source>
        <translation>Détails de l’événement choisi</translation>
    </message>
</context>
<context>
    <name>tranche::LogTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>tranche::LookupDialog</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Table that is looked up in</source>
        <translation>Table où l&apos;on recherche</translation>
    </message>
    <message>
        <source>&amp;Column with the names</source>
        <translation>&amp;Colonne des noms</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>Colonne des noms</translation>
    </message>
    <message>
        <source>&amp;Key that is stored</source>
        <translation>C&amp;lé enregistrée</translation>
    </message>
    <message>
        <source>Key that is stored</source>
        <translation>Clé enregistrée</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>la clé primaire</translation>
    </message>
    <message>
        <source>&amp;If it is not there</source>
        <translation>&amp;Si absent</translation>
    </message>
    <message>
        <source>If it is not there</source>
        <translation>Si absent</translation>
    </message>
    <message>
        <source>Capitals and &amp;blanks make no difference</source>
        <translation>Majuscules et &amp;espaces indifférents</translation>
    </message>
    <message>
        <source>Look Up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The values of %1 are names of rows in another table of the database; the key of the row is stored.</source>
        <translation>Les valeurs de %1 sont des noms de lignes d&apos;une autre table de la base&#xa0;; la clé de la ligne est enregistrée.</translation>
    </message>
    <message>
        <source>it is an error</source>
        <translation>c&apos;est une erreur</translation>
    </message>
    <message>
        <source>NULL is stored</source>
        <translation>NULL est enregistré</translation>
    </message>
    <message>
        <source>the row is left out</source>
        <translation>la ligne est omise</translation>
    </message>
    <message>
        <source>a row with the name is made</source>
        <translation>une ligne avec le nom est créée</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t Look Up</source>
        <translation>&amp;Ne pas rechercher</translation>
    </message>
    <message>
        <source>&amp;Further columns</source>
        <translation>Autres c&amp;olonnes</translation>
    </message>
    <message>
        <source>Further columns that tell the row</source>
        <translation>Autres colonnes qui désignent la ligne</translation>
    </message>
    <message>
        <source>None; such as country=country_code, city</source>
        <translation>Aucune&#xa0;; par exemple country=country_code, city</translation>
    </message>
    <message>
        <source>Where names are not unique: columns of the file, and those of that table that they are compared with</source>
        <translation>Là où les noms ne sont pas uniques&#xa0;: colonnes du fichier, et celles de cette table auxquelles elles sont comparées</translation>
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
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source> &lt;a href=&apos;rebuild&apos;&gt;Rebuild the history from a database…&lt;/a&gt;</source>
        <translation> &lt;a href=&apos;rebuild&apos;&gt;Reconstruire l&apos;historique depuis une base de données…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1 import was added to the history.</source>
        <translation>%1 import a été ajouté à l&apos;historique.</translation>
    </message>
    <message>
        <source>%1 imports were added to the history.</source>
        <translation>%1 imports ont été ajoutés à l&apos;historique.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>Ré&amp;paration</translation>
    </message>
    <message>
        <source>Some rows were set aside. Repair shows what is wrong: Apply mends all of a kind, others are typed over.</source>
        <translation>Des lignes sont mises de côté. Réparation les montre&#xa0;: Appliquer corrige tout un genre, les autres se modifient.</translation>
    </message>
</context>
<context>
    <name>tranche::MainWindowActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Choose a file and import it into a database table</source>
        <translation>Choisir un fichier et l&apos;importer dans une table de base de données</translation>
    </message>
    <message>
        <source>Re&amp;build History…</source>
        <translation>&amp;Reconstruire l&apos;historique…</translation>
    </message>
    <message>
        <source>Bring back what the ledger of a database tells of imports into it</source>
        <translation>Ramener ce que le registre d&apos;une base de données dit de ses imports</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;About Tranche</source>
        <translation>À &amp;propos de Tranche</translation>
    </message>
    <message>
        <source>Search files and targets</source>
        <translation>Rechercher fichiers et cibles</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Chunk</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Import Se&amp;veral…</source>
        <translation>Importer pl&amp;usieurs…</translation>
    </message>
    <message>
        <source>Choose several files, or a workbook or an archive of which all parts go in</source>
        <translation>Choisir plusieurs fichiers, ou un classeur ou une archive dont toutes les parties sont importées</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose a folder whose files are imported together</source>
        <translation>Choisir un dossier dont les fichiers sont importés ensemble</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Choose all imports that are shown (Ctrl+A in the table)</source>
        <translation>Choisir tous les imports montrés (Ctrl+A dans la table)</translation>
    </message>
    <message>
        <source>Comma&amp;nds…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Find whatever can be done by some letters of its name</source>
        <translation>Trouver tout ce qui peut être fait par quelques lettres de son nom</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Import A&amp;PI…</source>
        <translation>API d&apos;i&amp;mport…</translation>
    </message>
    <message>
        <source>A&amp;utomation…</source>
        <translation>&amp;Automatisation…</translation>
    </message>
    <message>
        <source>Folders whose files are imported on their own, all the time or at times</source>
        <translation>Dossiers dont les fichiers sont importés d’eux-mêmes, à tout moment ou à certaines heures</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>Show how many imports run at once and in which order, and what waits for what</source>
        <translation>Montrer combien d’imports vont à la fois, dans quel ordre, et ce qui attend quoi</translation>
    </message>
</context>
<context>
    <name>tranche::MappingPanel</name>
    <message>
        <source>Find a column</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Show the columns alone whose name or field has this in it</source>
        <translation>Montrer seulement les colonnes dont le nom ou le champ contient ceci</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>&amp;Steps and Rules…</source>
        <translation>&amp;Étapes et règles…</translation>
    </message>
    <message>
        <source>What is done to the values of the chosen columns, and the rules that they keep</source>
        <translation>Ce qui est fait des valeurs des colonnes choisies, et les règles qu&apos;elles respectent</translation>
    </message>
    <message>
        <source>&amp;Look Up…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Store the key of the row that the value names in another table</source>
        <translation>Enregistrer la clé de la ligne que la valeur nomme dans une autre table</translation>
    </message>
    <message>
        <source>New &amp;Column…</source>
        <translation>A&amp;jouter une colonne…</translation>
    </message>
    <message>
        <source>A column that is split, joined or computed of others</source>
        <translation>Une colonne découpée, jointe ou calculée à partir d&apos;autres</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove the new column</source>
        <translation>Supprimer la nouvelle colonne</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Preview of the first rows</source>
        <translation>Aperçu des premières lignes</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A type can be written with a format, such as DATE dd.MM.yyyy or DECIMAL 1.234,56; what the values fit is offered.</source>
        <translation>Un type peut s&apos;écrire avec un format, comme DATE dd.MM.yyyy ou DECIMAL 1.234,56&#xa0;; ce qui convient aux valeurs est proposé.</translation>
    </message>
    <message>
        <source>%1 value won&apos;t fit</source>
        <translation>%1 valeur ne convient pas</translation>
    </message>
    <message>
        <source>%1 values won&apos;t fit</source>
        <translation>%1 valeurs ne conviennent pas</translation>
    </message>
    <message>
        <source>%1 column with values that won&apos;t fit</source>
        <translation>valeurs inadaptées dans %1 colonne</translation>
    </message>
    <message>
        <source>%1 columns with values that won&apos;t fit</source>
        <translation>valeurs inadaptées dans %1 colonnes</translation>
    </message>
    <message>
        <source>All as te&amp;xt</source>
        <translation>Tout comme te&amp;xte</translation>
    </message>
    <message>
        <source>%1 whole row won&apos;t fit</source>
        <translation>%1 ligne entière ne convient pas</translation>
    </message>
    <message>
        <source>%1 whole rows won&apos;t fit</source>
        <translation>%1 lignes entières ne conviennent pas</translation>
    </message>
    <message>
        <source>%1 is a guess, which the whole file may turn into TEXT; a type that you choose stays</source>
        <translation>%1 est deviné, et le fichier entier peut en faire TEXT&#xa0;; un type que vous choisissez reste</translation>
    </message>
</context>
<context>
    <name>tranche::MorePanel</name>
    <message>
        <source>Chunk size</source>
        <translation>Taille des lots</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> lignes</translation>
    </message>
    <message>
        <source>Rows that go in or fail together</source>
        <translation>Lignes importées ou en échec ensemble</translation>
    </message>
    <message>
        <source>When a ro&amp;w is wrong</source>
        <translation>&amp;Quand une ligne est erronée</translation>
    </message>
    <message>
        <source>When a row is wrong</source>
        <translation>Quand une ligne est erronée</translation>
    </message>
    <message>
        <source>Record grouping</source>
        <translation>Groupement en enregistrements</translation>
    </message>
    <message>
        <source>Columns that group rows</source>
        <translation>Colonnes qui groupent les lignes</translation>
    </message>
    <message>
        <source>Column names, separated by commas</source>
        <translation>Noms de colonnes, séparés par des virgules</translation>
    </message>
    <message>
        <source>its whole chunk is set aside</source>
        <translation>tout son lot est mis de côté</translation>
    </message>
    <message>
        <source>only that row is set aside</source>
        <translation>seule cette ligne est mise de côté</translation>
    </message>
    <message>
        <source>every row is a record</source>
        <translation>chaque ligne est un enregistrement</translation>
    </message>
    <message>
        <source>lines below a parent, with these child columns</source>
        <translation>lignes sous un parent, avec ces colonnes de détail</translation>
    </message>
    <message>
        <source>repeated parent, with these key columns</source>
        <translation>parent répété, avec ces colonnes clés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mends values as its remedies say</source>
        <translation>Corrige les valeurs comme le disent ses remèdes</translation>
    </message>
    <message>
        <source>Tables for lines</source>
        <translation>Tables pour les lignes</translation>
    </message>
    <message>
        <source>Tables for lines of parents</source>
        <translation>Tables pour les lignes des enregistrements</translation>
    </message>
    <message>
        <source>None; one a line, such as order_lines:item,quantity</source>
        <translation>Aucune&#xa0;; une par ligne, par exemple order_lines:item,quantity</translation>
    </message>
    <message>
        <source>Columns of a record that go into a table of their own, with the key of its parent: NAME=PARENT:COLUMNS</source>
        <translation>Colonnes d&apos;un enregistrement qui vont dans leur propre table, avec la clé de leur parent&#xa0;: NAME=PARENT:COLUMNS</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel in the queue</source>
        <translation>Canal dans la file</translation>
    </message>
    <message>
        <source>Runs as the rules of its channel say</source>
        <translation>Va comme disent les règles de son canal</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Begin at a time</source>
        <translation>Commencer à une heure</translation>
    </message>
    <message>
        <source>Time at which it begins</source>
        <translation>Heure à laquelle il commence</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Imports that have to be done before</source>
        <translation>Imports qui doivent être terminés avant</translation>
    </message>
    <message>
        <source>also when these fail or are cancelled</source>
        <translation>aussi quand ceux-ci échouent ou sont annulés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again after trouble that passes</source>
        <translation>Réessayer après des ennuis qui passent</translation>
    </message>
    <message>
        <source>Retry pattern</source>
        <translation>Motif de reprise</translation>
    </message>
    <message>
        <source>TRY:SECONDS, such as 1:10,5:30-60,max=8</source>
        <translation>ESSAI:SECONDES, p. ex. 1:10,5:30-60,max=8</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>Arrêter après</translation>
    </message>
    <message>
        <source>Stop after so many seconds</source>
        <translation>Arrêter après tant de secondes</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
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
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the new column</source>
        <translation>Nom de la nouvelle colonne</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Fait par</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Comment elle est faite</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>Column that is split</source>
        <translation>Colonne découpée</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Columns that are joined</source>
        <translation>Colonnes jointes</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Counted from 1; -1 is the last one</source>
        <translation>Comptée à partir de 1&#xa0;; -1 est la dernière</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Expression</translation>
    </message>
    <message>
        <source>SQL expression</source>
        <translation>Expression SQL</translation>
    </message>
    <message>
        <source>price * quantity</source>
        <translation>price * quantity</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New Column</source>
        <translation>Nouvelle colonne</translation>
    </message>
    <message>
        <source>splitting a column</source>
        <translation>découpage d&apos;une colonne</translation>
    </message>
    <message>
        <source>joining columns</source>
        <translation>jonction de colonnes</translation>
    </message>
    <message>
        <source>an SQL expression</source>
        <translation>une expression SQL</translation>
    </message>
    <message>
        <source>as its values are</source>
        <translation>selon ses valeurs</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Name it, and say what it is made of.</source>
        <translation>Nommez-la, et dites de quoi elle est faite.</translation>
    </message>
    <message>
        <source>There is a column of this name already.</source>
        <translation>Il y a déjà une colonne de ce nom.</translation>
    </message>
</context>
<context>
    <name>tranche::NoFileLabel</name>
    <message>
        <source>&lt;p style=&apos;font-size:x-large&apos;&gt;Drop a file here&lt;/p&gt;&lt;p&gt;or &lt;a href=&apos;browse&apos;&gt;choose one&lt;/a&gt;, &lt;a href=&apos;paste&apos;&gt;paste cells&lt;/a&gt;, or try &lt;a href=&apos;sample&apos;&gt;the sample&lt;/a&gt;&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:x-large&apos;&gt;Déposez un fichier ici&lt;/p&gt;&lt;p&gt;ou &lt;a href=&apos;browse&apos;&gt;choisissez-en un&lt;/a&gt;, &lt;a href=&apos;paste&apos;&gt;collez des cellules&lt;/a&gt;, ou essayez &lt;a href=&apos;sample&apos;&gt;l&apos;exemple&lt;/a&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Imported last:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Derniers imports&#xa0;:&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>tranche::OfferLabel</name>
    <message>
        <source>Such a file went into the table %1 before: &lt;a href=&apos;take&apos;&gt;do the same&lt;/a&gt;.</source>
        <translation>Un tel fichier est déjà entré dans la table %1&#xa0;: &lt;a href=&apos;take&apos;&gt;faire de même&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>Looks like the profile “%1”: &lt;a href=&apos;take&apos;&gt;use it&lt;/a&gt;.</source>
        <translation>Ressemble au profil «&#xa0;%1&#xa0;»&#xa0;: &lt;a href=&apos;take&apos;&gt;l&apos;utiliser&lt;/a&gt;.</translation>
    </message>
    <message>
        <source> Missing here: %1.</source>
        <translation> Manque ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source> New here: %1.</source>
        <translation> Nouveau ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As in the earlier import into %1.</source>
        <translation>Comme lors de l&apos;import précédent dans %1.</translation>
    </message>
    <message>
        <source>With the profile “%1”.</source>
        <translation>Avec le profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a Recipe</source>
        <translation>Choisir une recette</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>With the recipe %1.</source>
        <translation>Avec la recette %1.</translation>
    </message>
</context>
<context>
    <name>tranche::OrderBox</name>
    <message>
        <source>taken for done</source>
        <translation>tenu pour terminé</translation>
    </message>
    <message>
        <source>%1, import %2: %3</source>
        <translation>%1, import %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tranche::OrderView</name>
    <message>
        <source>What waits for what</source>
        <translation>Ce qui attend quoi</translation>
    </message>
    <message>
        <source>, after %1</source>
        <translation>, après %1</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 import</translation>
    </message>
    <message>
        <source>%1 imports</source>
        <translation>%1 imports</translation>
    </message>
</context>
<context>
    <name>tranche::PreviewTableModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>Omises&#xa0;: %1</translation>
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
        <translation>ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, wrong: %2</source>
        <translation>%1, erroné&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tranche::ProfileView</name>
    <message>
        <source>Column profile</source>
        <translation>Profil de la colonne</translation>
    </message>
    <message>
        <source>No value is there twice.</source>
        <translation>Aucune valeur n&apos;y est deux fois.</translation>
    </message>
    <message>
        <source>Values that won&apos;t fit</source>
        <translation>Valeurs qui ne conviennent pas</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 row so far, reading on…</source>
        <translation>%1 ligne jusqu&apos;ici, la lecture continue…</translation>
    </message>
    <message>
        <source>%1 rows so far, reading on…</source>
        <translation>%1 lignes jusqu&apos;ici, la lecture continue…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 value won&apos;t fit. Where it stands:</source>
        <translation>%1 valeur ne convient pas. Où elle se trouve&#xa0;:</translation>
    </message>
    <message>
        <source>%1 values won&apos;t fit, such as:</source>
        <translation>%1 valeurs ne conviennent pas, comme&#xa0;:</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tranche::ProgramDialogs</name>
    <message>
        <source>About Tranche</source>
        <translation>À propos de Tranche</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tranche %1&lt;/b&gt;&lt;p&gt;Imports files into database tables in the background, in small chunks.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Tranche %1&lt;/b&gt;&lt;p&gt;Importe des fichiers dans des tables de bases de données en arrière-plan, par petits lots.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>tranche::QueueActions</name>
    <message>
        <source>&amp;Begin Now</source>
        <translation>Commencer &amp;maintenant</translation>
    </message>
    <message>
        <source>Do not wait for the time at which the import was to begin</source>
        <translation>Ne pas attendre l’heure à laquelle l’import devait commencer</translation>
    </message>
    <message>
        <source>&amp;First in the Queue</source>
        <translation>&amp;Premier de la file</translation>
    </message>
    <message>
        <source>Run the import before all others that wait</source>
        <translation>Faire passer l’import avant tous ceux qui attendent</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus tar&amp;d</translation>
    </message>
    <message>
        <source>&amp;Take for Done…</source>
        <translation>T&amp;enir pour terminé…</translation>
    </message>
    <message>
        <source>What waits for the import goes on as if it were done; asks for a note that says why</source>
        <translation>Ce qui attend l’import continue comme s’il était terminé&#xa0;; demande une note qui dit pourquoi</translation>
    </message>
    <message>
        <source>&amp;What Waits for It</source>
        <translation>Ce &amp;qui l’attend</translation>
    </message>
    <message>
        <source>Show a picture of the imports that wait for this one, and of those that it waits for</source>
        <translation>Montrer une image des imports qui attendent celui-ci, et de ceux qu’il attend</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>Take for Done</source>
        <translation>Tenir pour terminé</translation>
    </message>
    <message>
        <source>What waits goes on as if this were done. Its rows stay as they are.
Why? The history keeps your note.</source>
        <translation>Ce qui attend continue comme si ceci était terminé. Ses lignes restent comme elles sont.
Pourquoi&#xa0;? L’historique garde votre note.</translation>
    </message>
    <message>
        <source>Nothing was taken for done: a note is needed that says why.</source>
        <translation>Rien n’est tenu pour terminé&#xa0;: il faut une note qui dit pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Try Now</source>
        <translation>Essayer &amp;maintenant</translation>
    </message>
    <message>
        <source>Change places with the import before it in the queue</source>
        <translation>Changer de place avec l’import qui le précède dans la file</translation>
    </message>
    <message>
        <source>Change places with the import behind it in the queue</source>
        <translation>Changer de place avec l’import qui le suit dans la file</translation>
    </message>
</context>
<context>
    <name>tranche::QueueWindow</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>Canau&amp;x</translation>
    </message>
    <message>
        <source>Imports of a channel share its rules, and count in the channels above it. root stands above all: as many at once as the computer has cores, unless it is changed. An import into shop.db is in root.shop if no channel was chosen for it.</source>
        <translation>Les imports d’un canal partagent ses règles, et comptent dans les canaux au-dessus. root est au-dessus de tous&#xa0;: autant à la fois que l’ordinateur a de cœurs, sauf changement. Un import dans shop.db est dans root.shop si aucun canal n’a été choisi pour lui.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Forget the rules of the channel; its imports stay, and count in those above it</source>
        <translation>Oublier les règles du canal&#xa0;; ses imports restent, et comptent dans ceux au-dessus</translation>
    </message>
    <message>
        <source>Pa&amp;use All</source>
        <translation>Tout mettre en pa&amp;use</translation>
    </message>
    <message>
        <source>As &amp;Text</source>
        <translation>Comme &amp;texte</translation>
    </message>
    <message>
        <source>One channel a line: NAME:AT ONCE, then :sequential, :throttle=SECONDS, :paused. An asterisk is no limit. A channel whose line is taken away loses its rules.</source>
        <translation>Un canal par ligne&#xa0;: NOM:À LA FOIS, puis, chacun après un deux-points, sequential, throttle=SECONDES, paused. Un astérisque est sans limite. Un canal dont la ligne est ôtée perd ses règles.</translation>
    </message>
    <message>
        <source>Channels as text</source>
        <translation>Canaux comme texte</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Rétabli&amp;r</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message>
        <source>What &amp;Waits</source>
        <translation>Ce qui att&amp;end</translation>
    </message>
    <message>
        <source>Al&amp;l That Wait</source>
        <translation>Tous &amp;ceux qui attendent</translation>
    </message>
    <message>
        <source>Picture of what waits</source>
        <translation>Image de ce qui attend</translation>
    </message>
    <message>
        <source>Import %1, what it waits for, and what waits for it. A press on one shows it.</source>
        <translation>L’import %1, ce qu’il attend, et ce qui l’attend. Un clic sur l’un d’eux le montre.</translation>
    </message>
    <message>
        <source>No import waits for another one. “After”, under More of the import page, makes one wait.</source>
        <translation>Aucun import n’en attend un autre. «&#xa0;Après&#xa0;», sous Plus de la page d’import, en fait attendre un.</translation>
    </message>
    <message>
        <source>All imports that wait for others, and what they wait for. A press on one shows it.</source>
        <translation>Tous les imports qui en attendent d’autres, et ce qu’ils attendent. Un clic sur l’un d’eux le montre.</translation>
    </message>
    <message>
        <source>%1 more are not shown.</source>
        <translation>%1 autres ne sont pas montrés.</translation>
    </message>
    <message>
        <source>More than %1 more are not shown.</source>
        <translation>Plus de %1 autres ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rep&amp;rendre</translation>
    </message>
    <message>
        <source>Res&amp;ume All</source>
        <translation>Tout re&amp;prendre</translation>
    </message>
</context>
<context>
    <name>tranche::RatePlot</name>
    <message>
        <source>Rows a second over time</source>
        <translation>Lignes par seconde au fil du temps</translation>
    </message>
    <message>
        <source>%1 now, at most %2</source>
        <translation>%1 à présent, au plus %2</translation>
    </message>
    <message>
        <source>Rows a second over %1: %2</source>
        <translation>Lignes par seconde sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rows a second: at most %1</source>
        <translation>Lignes par seconde&#xa0;: au plus %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>à présent %1</translation>
    </message>
</context>
<context>
    <name>tranche::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>Comment le fichier est lu</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>Fe&amp;uille</translation>
    </message>
    <message>
        <source>Sheet or file in the archive</source>
        <translation>Feuille ou fichier de l&apos;archive</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Show how the file is read, to choose it otherwise</source>
        <translation>Montrer comment le fichier est lu, pour le choisir autrement</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>The character between two fields; choose one, or type it</source>
        <translation>Le caractère entre deux champs&#xa0;; choisissez-en un, ou tapez-le</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Guillemet</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Guillemet</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Lines before the header</source>
        <translation>Lignes avant l&apos;en-tête</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échappement</translation>
    </message>
    <message>
        <source>What stands before a quote inside a quoted field</source>
        <translation>Ce qui précède un guillemet dans un champ entre guillemets</translation>
    </message>
    <message>
        <source>Footer lines</source>
        <translation>Lignes de pied</translation>
    </message>
    <message>
        <source>Lines at the end of the file that are no data, such as totals</source>
        <translation>Lignes à la fin du fichier qui ne sont pas des données, comme des totaux</translation>
    </message>
    <message>
        <source>Lines behind the data</source>
        <translation>Lignes après les données</translation>
    </message>
    <message>
        <source>Cell range</source>
        <translation>Plage de cellules</translation>
    </message>
    <message>
        <source>All, or such as B3:F200</source>
        <translation>Toutes, ou par exemple B3:F200</translation>
    </message>
    <message>
        <source>Range of cells</source>
        <translation>Plage de cellules</translation>
    </message>
    <message>
        <source>Malformed rows</source>
        <translation>Mal formées</translation>
    </message>
    <message>
        <source>Rows with stray quotes, or too few or too many fields</source>
        <translation>Lignes avec des guillemets égarés, ou trop peu ou trop de champs</translation>
    </message>
    <message>
        <source>Surplus fields</source>
        <translation>Champs en trop</translation>
    </message>
    <message>
        <source>Fields beyond the last column that are not empty</source>
        <translation>Champs au-delà de la dernière colonne qui ne sont pas vides</translation>
    </message>
    <message>
        <source>Comment sign</source>
        <translation>Signe de commentaire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Lines that begin with this are left out, such as #</source>
        <translation>Les lignes qui commencent par ce signe sont omises, comme #</translation>
    </message>
    <message>
        <source>Invalid bytes</source>
        <translation>Octets invalides</translation>
    </message>
    <message>
        <source>Bytes that are no text in the encoding</source>
        <translation>Octets qui ne sont pas du texte dans l&apos;encodage</translation>
    </message>
    <message>
        <source>File&apos;s name into</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>A column of the table that gets the file&apos;s name in every row</source>
        <translation>Une colonne de la table qui reçoit le nom du fichier dans chaque ligne</translation>
    </message>
    <message>
        <source>Column for the name of the file</source>
        <translation>Colonne pour le nom du fichier</translation>
    </message>
    <message>
        <source>The encoding is not certain. These lines read differently; choose how they are right:</source>
        <translation>L&apos;encodage n&apos;est pas certain. Ces lignes se lisent différemment&#xa0;; choisissez comment elles sont justes&#xa0;:</translation>
    </message>
    <message>
        <source>Lines as each encoding reads them</source>
        <translation>Lignes telles que chaque encodage les lit</translation>
    </message>
    <message>
        <source>Delimited text (CSV, TSV)</source>
        <translation>Texte délimité (CSV, TSV)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>2 rows</source>
        <translation>2 lignes</translation>
    </message>
    <message>
        <source>3 rows</source>
        <translation>3 lignes</translation>
    </message>
    <message>
        <source>Doubled quote</source>
        <translation>Guillemet doublé</translation>
    </message>
    <message>
        <source>Backslash</source>
        <translation>Barre oblique inverse</translation>
    </message>
    <message>
        <source>Are errors</source>
        <translation>Sont des erreurs</translation>
    </message>
    <message>
        <source>Are repaired</source>
        <translation>Sont réparées</translation>
    </message>
    <message>
        <source>Are replaced by “�”</source>
        <translation>Sont remplacés par «&#xa0;�&#xa0;»</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Sont omis</translation>
    </message>
    <message>
        <source>Join the last column</source>
        <translation>Joindre à la dernière colonne</translation>
    </message>
    <message>
        <source>Element t&amp;hat is a row</source>
        <translation>Élément par lig&amp;ne</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>File in arc&amp;hive</source>
        <translation>Fi&amp;chier de l&apos;archive</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (probable)</translation>
    </message>
    <message>
        <source>Columns begin at</source>
        <translation>Les colonnes commencent à</translation>
    </message>
    <message>
        <source>The characters at which columns begin, counted from 1</source>
        <translation>Les caractères où commencent les colonnes, comptés à partir de 1</translation>
    </message>
    <message>
        <source>The cells that count, such as B3:F200</source>
        <translation>Les cellules qui comptent, comme B3:F200</translation>
    </message>
    <message>
        <source> Of its %1 sheets, “%2” is imported; another one can be chosen.</source>
        <translation> De ses %1 feuilles, «&#xa0;%2&#xa0;» est importée&#xa0;; une autre peut être choisie.</translation>
    </message>
    <message>
        <source> Its rows are the elements “%1”; others can be chosen.</source>
        <translation> Ses lignes sont les éléments «&#xa0;%1&#xa0;»&#xa0;; d&apos;autres peuvent être choisis.</translation>
    </message>
    <message>
        <source> Of the %1 files in the archive, “%2” is imported; another one can be chosen.</source>
        <translation> Des %1 fichiers de l&apos;archive, «&#xa0;%2&#xa0;» est importé&#xa0;; un autre peut être choisi.</translation>
    </message>
    <message>
        <source> Of its %1 tables, “%2” is imported; another one can be chosen.</source>
        <translation> De ses %1 tables, «&#xa0;%2&#xa0;» est importée&#xa0;; une autre peut être choisie.</translation>
    </message>
    <message>
        <source>Choose a file, or drop one anywhere on this window.</source>
        <translation>Choisissez un fichier, ou déposez-en un n&apos;importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>Automatic (none)</source>
        <translation>Automatique (aucun)</translation>
    </message>
    <message>
        <source>Automatic (%1 rows)</source>
        <translation>Automatique (%1 lignes)</translation>
    </message>
    <message>
        <source>Automatic (yes)</source>
        <translation>Automatique (oui)</translation>
    </message>
    <message>
        <source>Automatic (no)</source>
        <translation>Automatique (non)</translation>
    </message>
    <message>
        <source>Automatic (doubled)</source>
        <translation>Automatique (doublé)</translation>
    </message>
    <message>
        <source>delimited text</source>
        <translation>texte délimité</translation>
    </message>
    <message>
        <source>Automatic (%1, likely)</source>
        <translation>Automatique (%1, probable)</translation>
    </message>
</context>
<context>
    <name>tranche::RemedyDialog</name>
    <message>
        <source>Also for the ne&amp;xt files: add it to the profile</source>
        <translation>Aussi pour les fichiers suivants&#xa0;: l&apos;a&amp;jouter au profil</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2&lt;br&gt;Errors: %3. Chunks: %4.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&#xa0;: %2&lt;br&gt;Erreurs&#xa0;: %3. Lots&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>For &amp;every value of “%1” with this kind of error, not only for “%2”</source>
        <translation>Pour &amp;chaque valeur de «&#xa0;%1&#xa0;» avec ce genre d&apos;erreur, pas seulement «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Replace it by</source>
        <translation>&amp;Remplacer par</translation>
    </message>
    <message>
        <source>Set it to &amp;NULL</source>
        <translation>Mettre à &amp;NULL</translation>
    </message>
    <message>
        <source>Set it to the column&apos;s &amp;default</source>
        <translation>Mettre la valeur par &amp;défaut de la colonne</translation>
    </message>
    <message>
        <source>It is a da&amp;te, written</source>
        <translation>C&apos;est une da&amp;te, écrite</translation>
    </message>
    <message>
        <source>It is a n&amp;umber with the decimal sign</source>
        <translation>C&apos;est un n&amp;ombre au signe décimal</translation>
    </message>
    <message>
        <source>Read the &amp;column from now on as</source>
        <translation>&amp;Lire désormais la colonne comme</translation>
    </message>
    <message>
        <source>&amp;Add it to the table that it refers to</source>
        <translation>Ajouter à la table à laquelle elle &amp;se réfère</translation>
    </message>
    <message>
        <source>&amp;Leave these rows out of the import</source>
        <translation>O&amp;mettre ces lignes de l&apos;import</translation>
    </message>
    <message>
        <source>Choose what is to be done with these rows.</source>
        <translation>Choisissez ce qui doit être fait de ces lignes.</translation>
    </message>
    <message>
        <source>Looking what it would do…</source>
        <translation>Examen de ce qu&apos;il ferait…</translation>
    </message>
    <message>
        <source>&amp;Apply and Check the Chunk</source>
        <translation>&amp;Appliquer et vérifier le lot</translation>
    </message>
    <message>
        <source>&amp;Apply and Import the Chunk</source>
        <translation>&amp;Appliquer et importer le lot</translation>
    </message>
    <message>
        <source>&amp;Apply and Check %1 Chunks</source>
        <translation>&amp;Appliquer et vérifier %1 lots</translation>
    </message>
    <message>
        <source>&amp;Apply and Import %1 Chunks</source>
        <translation>&amp;Appliquer et importer %1 lots</translation>
    </message>
    <message>
        <source>Rows that change: %1, in %2. Chunks that are then without a known error: %3.</source>
        <translation>Lignes qui changent&#xa0;: %1, dans %2. Lots alors sans erreur connue&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 lots</translation>
    </message>
</context>
<context>
    <name>tranche::RepairTreeModel</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Whole rows</source>
        <translation>Lignes entières</translation>
    </message>
    <message>
        <source>and %1 more value</source>
        <translation>et %1 valeur de plus</translation>
    </message>
    <message>
        <source>and %1 more values</source>
        <translation>et %1 valeurs de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est erroné</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
</context>
<context>
    <name>tranche::RepairView</name>
    <message>
        <source>Let the &amp;Good Rows In</source>
        <translation>Importer les &amp;bonnes lignes</translation>
    </message>
    <message>
        <source>Apply A&amp;ll Suggestions</source>
        <translation>Appliquer t&amp;outes les suggestions</translation>
    </message>
    <message>
        <source>Chun&amp;ks</source>
        <translation>Lot&amp;s</translation>
    </message>
    <message>
        <source>The failed chunks and their files</source>
        <translation>Les lots en échec et leurs fichiers</translation>
    </message>
    <message>
        <source>Failed chunks and their files</source>
        <translation>Lots en échec et leurs fichiers</translation>
    </message>
    <message>
        <source>What is wrong, by column, kind and value</source>
        <translation>Ce qui est erroné, par colonne, genre et valeur</translation>
    </message>
    <message>
        <source>Sho&amp;w All Bad Rows</source>
        <translation>Voir to&amp;utes les lignes erronées</translation>
    </message>
    <message>
        <source>Bad rows of the import</source>
        <translation>Lignes erronées de l&apos;import</translation>
    </message>
    <message>
        <source>I&amp;mport Changed Rows</source>
        <translation>I&amp;mporter les lignes modifiées</translation>
    </message>
    <message>
        <source>&amp;Open the Chunk of the Row</source>
        <translation>Ouvrir le lo&amp;t de la ligne</translation>
    </message>
    <message>
        <source>&amp;Save All Failed Chunks…</source>
        <translation>&amp;Enregistrer tous les lots en échec…</translation>
    </message>
    <message>
        <source>&amp;Import Fixed File…</source>
        <translation>&amp;Importer le fichier corrigé…</translation>
    </message>
    <message>
        <source>&amp;Retry All Failed Chunks</source>
        <translation>&amp;Réessayer tous les lots en échec</translation>
    </message>
    <message>
        <source>%1 chunk is run again.</source>
        <translation>%1 lot est relancé.</translation>
    </message>
    <message>
        <source>%1 chunks are run again.</source>
        <translation>%1 lots sont relancés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without importing the bad rows that you changed?</source>
        <translation>Fermer sans importer les lignes erronées que vous avez modifiées&#xa0;?</translation>
    </message>
    <message>
        <source>%1 changed row would be lost.</source>
        <translation>%1 ligne modifiée serait perdue.</translation>
    </message>
    <message>
        <source>%1 changed rows would be lost.</source>
        <translation>%1 lignes modifiées seraient perdues.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>%1 row more is in.</source>
        <translation>%1 ligne de plus est importée.</translation>
    </message>
    <message>
        <source>%1 rows more are in.</source>
        <translation>%1 lignes de plus sont importées.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 good row goes in now; the bad ones stay here, to be repaired.</source>
        <translation>%1 bonne ligne est importée à présent&#xa0;; les erronées restent ici, à réparer.</translation>
    </message>
    <message>
        <source>%1 good rows go in now; the bad ones stay here, to be repaired.</source>
        <translation>%1 bonnes lignes sont importées à présent&#xa0;; les erronées restent ici, à réparer.</translation>
    </message>
    <message>
        <source>%1 bad row</source>
        <translation>%1 ligne erronée</translation>
    </message>
    <message>
        <source>%1 bad rows</source>
        <translation>%1 lignes erronées</translation>
    </message>
    <message>
        <source>whole rows</source>
        <translation>lignes entières</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Checking what you changed…</source>
        <translation>Vérification de vos changements…</translation>
    </message>
    <message>
        <source>%1 changed row is still wrong and stays.</source>
        <translation>%1 ligne modifiée est encore erronée et reste.</translation>
    </message>
    <message>
        <source>%1 changed rows are still wrong and stay.</source>
        <translation>%1 lignes modifiées sont encore erronées et restent.</translation>
    </message>
    <message>
        <source>%1 row is left out.</source>
        <translation>%1 ligne est omise.</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>%1 lignes sont omises.</translation>
    </message>
    <message>
        <source>%1 good row of the same chunks goes in with them.</source>
        <translation>%1 bonne ligne des mêmes lots est importée avec elles.</translation>
    </message>
    <message>
        <source>%1 good rows of the same chunks go in with them.</source>
        <translation>%1 bonnes lignes des mêmes lots sont importées avec elles.</translation>
    </message>
    <message>
        <source>The table&apos;s own rules were not checked: %1</source>
        <translation>Les règles propres à la table n&apos;ont pas été vérifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ch&amp;eck %1 Row</source>
        <translation>&amp;Vérifier %1 ligne</translation>
    </message>
    <message>
        <source>Ch&amp;eck %1 Rows</source>
        <translation>&amp;Vérifier %1 lignes</translation>
    </message>
    <message>
        <source>I&amp;mport %1 Row</source>
        <translation>I&amp;mporter %1 ligne</translation>
    </message>
    <message>
        <source>I&amp;mport %1 Rows</source>
        <translation>I&amp;mporter %1 lignes</translation>
    </message>
    <message>
        <source>Leave %1 Row O&amp;ut</source>
        <translation>Omettre %1 li&amp;gne</translation>
    </message>
    <message>
        <source>Leave %1 Rows O&amp;ut</source>
        <translation>Omettre %1 li&amp;gnes</translation>
    </message>
    <message>
        <source>%1 good row is being imported.</source>
        <translation>%1 bonne ligne est en cours d&apos;import.</translation>
    </message>
    <message>
        <source>%1 good rows are being imported.</source>
        <translation>%1 bonnes lignes sont en cours d&apos;import.</translation>
    </message>
    <message>
        <source>%1 suggestion is applied, in %2.</source>
        <translation>%1 suggestion est appliquée, dans %2.</translation>
    </message>
    <message>
        <source>%1 suggestions are applied, in %2.</source>
        <translation>%1 suggestions sont appliquées, dans %2.</translation>
    </message>
    <message>
        <source>%1 chunk</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 lots</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <translation>%1, dans %2.</translation>
    </message>
    <message>
        <source>Your changes in %1 chunk are being imported.</source>
        <translation>Vos changements dans %1 lot sont en cours d&apos;import.</translation>
    </message>
    <message>
        <source>Your changes in %1 chunks are being imported.</source>
        <translation>Vos changements dans %1 lots sont en cours d&apos;import.</translation>
    </message>
    <message>
        <source>Import Changed Rows</source>
        <translation>Importer les lignes modifiées</translation>
    </message>
    <message>
        <source>No more rows are in: what was tried is still wrong.</source>
        <translation>Aucune ligne de plus n&apos;est importée&#xa0;: ce qui a été tenté est encore erroné.</translation>
    </message>
    <message>
        <source>Import Changed Rows (%1)</source>
        <translation>Importer les lignes modifiées (%1)</translation>
    </message>
    <message>
        <source>%1 changed row was not imported as you changed it: its chunk is not failed any more.</source>
        <translation>%1 ligne modifiée n&apos;a pas été importée avec votre modification&#xa0;: son lot n&apos;est plus en échec.</translation>
    </message>
    <message>
        <source>%1 changed rows were not imported as you changed them: their chunks are not failed any more.</source>
        <translation>%1 lignes modifiées n&apos;ont pas été importées avec vos modifications&#xa0;: leurs lots ne sont plus en échec.</translation>
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
        <translation>Rapports d&apos;un même genre, comme nightly</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>As the report says itself</source>
        <translation>Ce que dit le rapport lui-même</translation>
    </message>
    <message>
        <source>Tables begin with</source>
        <translation>Les tables commencent par</translation>
    </message>
    <message>
        <source>Each report is compared with the one before it of its profile: what broke, what was fixed, what is gone.</source>
        <translation>Chaque rapport est comparé au précédent de son profil&#xa0;: ce qui a cassé, ce qui est corrigé, ce qui a disparu.</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 2025-03-01T12:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date avec heure&#xa0;; écrivez-la comme 2025-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>Test report, %1</source>
        <translation>Rapport de tests, %1</translation>
    </message>
    <message>
        <source>goes into %1, …</source>
        <translation>va dans %1, …</translation>
    </message>
</context>
<context>
    <name>tranche::ReportTreeModel</name>
    <message>
        <source>Not in this report any more</source>
        <translation>Plus dans ce rapport</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>tranche::ReportView</name>
    <message>
        <source>Which tests are shown</source>
        <translation>Quels tests sont affichés</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie d&apos;un nom</translation>
    </message>
    <message>
        <source>Part of the name of a test or suite</source>
        <translation>Partie du nom d&apos;un test ou d&apos;une suite de tests</translation>
    </message>
    <message>
        <source>Suites with their tests</source>
        <translation>Suites de tests avec leurs tests</translation>
    </message>
    <message>
        <source>Times of the requests</source>
        <translation>Durées des requêtes</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Lecture du rapport…</translation>
    </message>
    <message>
        <source>There is no test report.</source>
        <translation>Il n&apos;y a pas de rapport de tests.</translation>
    </message>
    <message>
        <source>▲ The report breaks off: this is what could be read. It counts nowhere, and is compared with none.</source>
        <translation>▲ Le rapport s&apos;interrompt&#xa0;: voici ce qui a pu être lu. Il ne compte nulle part, et n&apos;est comparé à aucun.</translation>
    </message>
    <message>
        <source>▲ The report itself says that it has %1; these are those that are in it.</source>
        <translation>▲ Le rapport dit lui-même qu&apos;il a %1&#xa0;; voici ceux qui s&apos;y trouvent.</translation>
    </message>
    <message>
        <source>%1 test</source>
        <translation>%1 test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 tests</translation>
    </message>
    <message>
        <source>Comparing it with the report before…</source>
        <translation>Comparaison avec le rapport précédent…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 requête</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 kind</source>
        <translation>%1 genre</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 genres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No test is of this kind.</source>
        <translation>Aucun test n&apos;est de ce genre.</translation>
    </message>
</context>
<context>
    <name>tranche::ReportWindow</name>
    <message>
        <source>Report of the Import</source>
        <translation>Rapport de l&apos;import</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Rapport de l&apos;import</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Préparation du rapport…</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>-report</source>
        <translation>-rapport</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>tranche::RetentionPanel</name>
    <message>
        <source>&amp;Remove details of imports done more than</source>
        <translation>&amp;Supprimer les détails des imports terminés depuis plus de</translation>
    </message>
    <message>
        <source>Chunks, chunk files and errors of imports that are done or cancelled. Their rows in the history stay, and whatever has failed chunks keeps everything.</source>
        <translation>Lots, fichiers de lots et erreurs des imports réussis ou annulés. Leurs lignes dans l’historique restent, et tout import qui a des lots en échec garde tout.</translation>
    </message>
    <message>
        <source>Days that details of imports are kept</source>
        <translation>Jours pendant lesquels les détails des imports sont gardés</translation>
    </message>
    <message>
        <source> days ago</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Other days in c&amp;hannels</source>
        <translation>Autres jours dans des &amp;canaux</translation>
    </message>
    <message>
        <source>Other numbers of days in channels</source>
        <translation>Autres nombres de jours dans des canaux</translation>
    </message>
    <message>
        <source>Of imports in these channels and below them; 0: for ever</source>
        <translation>Des imports de ces canaux et de ceux en dessous&#xa0;; 0&#xa0;: pour toujours</translation>
    </message>
    <message>
        <source>Clean &amp;Up Now</source>
        <translation>Nettoyer ma&amp;intenant</translation>
    </message>
    <message>
        <source>The history takes %1. The details of %2, about %3, could be removed now.</source>
        <translation>L’historique prend %1. Les détails de %2, environ %3, pourraient être supprimés maintenant.</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 import</translation>
    </message>
    <message>
        <source>%1 imports</source>
        <translation>%1 imports</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Nettoyage…</translation>
    </message>
    <message>
        <source>Another program is cleaning up already.</source>
        <translation>Un autre programme nettoie déjà.</translation>
    </message>
    <message>
        <source>The details of %1 were removed. The history takes %2 now; %3 were given back.</source>
        <translation>Les détails de %1 ont été supprimés. L’historique prend maintenant %2&#xa0;; %3 ont été rendus.</translation>
    </message>
</context>
<context>
    <name>tranche::RowEdits</name>
    <message>
        <source>new row</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>removal of rows</source>
        <translation>suppression de lignes</translation>
    </message>
    <message>
        <source>change of the text</source>
        <translation>changement du texte</translation>
    </message>
</context>
<context>
    <name>tranche::RunPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l&apos;import</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source> Nothing was written. Import sets wrong rows aside, to be mended then; remedies of this check in the job table go along.</source>
        <translation> Rien n&apos;a été écrit. L&apos;import met les lignes erronées de côté, à corriger ensuite&#xa0;; les remèdes de cette vérification dans la table des imports suivent.</translation>
    </message>
    <message>
        <source> Nothing was written: Import does it.</source>
        <translation> Rien n&apos;a été écrit&#xa0;: c&apos;est Importer qui le fait.</translation>
    </message>
</context>
<context>
    <name>tranche::SampleTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
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
        <translation>La plus rapide</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>La plus lente</translation>
    </message>
</context>
<context>
    <name>tranche::SaveChunksDialog</name>
    <message>
        <source>Save All Failed Chunks</source>
        <translation>Enregistrer tous les lots en échec</translation>
    </message>
    <message>
        <source>Save the failed chunks of %1 as</source>
        <translation>Enregistrer les lots en échec de %1 comme</translation>
    </message>
    <message>
        <source>&amp;one file with all their rows</source>
        <translation>&amp;un fichier avec toutes leurs lignes</translation>
    </message>
    <message>
        <source>a s&amp;preadsheet (XLSX) with comments on the wrong cells</source>
        <translation>un &amp;classeur (XLSX) avec commentaires sur les cellules erronées</translation>
    </message>
    <message>
        <source>a &amp;zip file, with a file for each chunk</source>
        <translation>un fichier &amp;zip, avec un fichier par lot</translation>
    </message>
    <message>
        <source>a &amp;folder, with a file for each chunk</source>
        <translation>un &amp;dossier, avec un fichier par lot</translation>
    </message>
    <message>
        <source>Only the &amp;wrong rows</source>
        <translation>Seulement les &amp;lignes erronées</translation>
    </message>
    <message>
        <source>Two columns in front: the row&apos;s &amp;line and what is wrong with it</source>
        <translation>Deux colonnes de&amp;vant&#xa0;: la ligne et ce qui y est erroné</translation>
    </message>
    <message>
        <source>Mend the rows in any program and bring them back by Import Fixed File: by the line each row finds its place.</source>
        <translation>Corrigez les lignes dans n&apos;importe quel programme et rapportez-les par Importer le fichier corrigé&#xa0;: chacune retrouve sa place par son numéro.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>%1-failed</source>
        <translation>%1-echecs</translation>
    </message>
</context>
<context>
    <name>tranche::SeriesPlot</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> · ◆ rows failed</source>
        <translation> · ◆ lignes en échec</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>%1, the last one: %2</source>
        <translation>%1, la dernière&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 valeur</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
</context>
<context>
    <name>tranche::SeriesTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Lignes par seconde</translation>
    </message>
</context>
<context>
    <name>tranche::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Seconds to wait for a locked database</source>
        <translation>Secondes d&apos;attente d&apos;une base verrouillée</translation>
    </message>
    <message>
        <source>So long an import waits while another program has locked its database and writes nothing. Then it stops, and can be resumed.</source>
        <translation>Un import attend aussi longtemps qu&apos;un autre programme verrouille sa base sans rien écrire. Puis il s&apos;arrête, et peut être repris.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates in the windows</source>
        <translation>Des textes, nombres et dates dans les fenêtres</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Une autre langue est parlée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it</source>
        <translation>Clair, sombre, ou comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Notify when an import has ended</source>
        <translation>&amp;Avertir quand un import est terminé</translation>
    </message>
    <message>
        <source>Notify when an import has ended</source>
        <translation>Avertir quand un import est terminé</translation>
    </message>
    <message>
        <source>A message of the desktop, with a button for the rows that failed</source>
        <translation>Un message du bureau, avec un bouton pour les lignes en échec</translation>
    </message>
    <message>
        <source>New imports</source>
        <translation>Nouveaux imports</translation>
    </message>
    <message>
        <source>Rows in a chun&amp;k</source>
        <translation>Lig&amp;nes d&apos;un lot</translation>
    </message>
    <message>
        <source>Rows in a chunk</source>
        <translation>Lignes d&apos;un lot</translation>
    </message>
    <message>
        <source>A chunk goes in as a whole, or is set aside with its errors.</source>
        <translation>Un lot est importé en entier, ou mis de côté avec ses erreurs.</translation>
    </message>
    <message>
        <source>as many as fit the file</source>
        <translation>autant qu&apos;il convient au fichier</translation>
    </message>
    <message>
        <source>When a row is wron&amp;g</source>
        <translation>&amp;Quand une ligne est erronée</translation>
    </message>
    <message>
        <source>When a row is wrong</source>
        <translation>Quand une ligne est erronée</translation>
    </message>
    <message>
        <source>What becomes of the other rows of its chunk</source>
        <translation>Ce que deviennent les autres lignes de son lot</translation>
    </message>
    <message>
        <source>&amp;Words for “no value”</source>
        <translation>&amp;Mots pour «&#xa0;pas de valeur&#xa0;»</translation>
    </message>
    <message>
        <source>Words for “no value”</source>
        <translation>Mots pour «&#xa0;pas de valeur&#xa0;»</translation>
    </message>
    <message>
        <source>Read as NULL in columns of numbers, dates and such; counted, and told</source>
        <translation>Lus comme NULL dans les colonnes de nombres, dates et autres&#xa0;; comptés et signalés</translation>
    </message>
    <message>
        <source>auto: n/a, NULL, -- and the like; none; or your own words with commas between: auto, unknown</source>
        <translation>auto&#xa0;: n/a, NULL, -- et autres&#xa0;; none&#xa0;; ou vos propres mots séparés par des virgules&#xa0;: auto, inconnu</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Wait for a lock&amp;ed database</source>
        <translation>Att&amp;ente d&apos;une base verrouillée</translation>
    </message>
    <message>
        <source>Then the import stops; what is in stays in, and it can be resumed.</source>
        <translation>Puis l&apos;import s&apos;arrête&#xa0;; ce qui est importé reste, et il peut être repris.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>while the window is not in front</source>
        <translation>quand la fenêtre n&apos;est pas devant</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>its whole chunk is set aside</source>
        <translation>tout son lot est mis de côté</translation>
    </message>
    <message>
        <source>only that row is set aside</source>
        <translation>seule cette ligne est mise de côté</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>tranche::SeveralFiles</name>
    <message>
        <source>Import Several Files</source>
        <translation>Importer plusieurs fichiers</translation>
    </message>
    <message>
        <source>Import the Files of a Folder</source>
        <translation>Importer les fichiers d&apos;un dossier</translation>
    </message>
</context>
<context>
    <name>tranche::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>Fenêtre principale</translation>
    </message>
    <message>
        <source>Chunk window</source>
        <translation>Fenêtre du lot</translation>
    </message>
</context>
<context>
    <name>tranche::StateFilterList</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queued or paused</source>
        <translation>En attente ou en pause</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nobody has looked at that yet</source>
        <translation>%1&#xa0;: personne n&apos;a encore regardé</translation>
    </message>
</context>
<context>
    <name>tranche::StepsDialog</name>
    <message>
        <source>Steps, in this order</source>
        <translation>Étapes, dans cet ordre</translation>
    </message>
    <message>
        <source>Cut blanks off &amp;around</source>
        <translation>Retirer les espaces &amp;autour</translation>
    </message>
    <message>
        <source>Several &amp;blanks become one</source>
        <translation>&amp;Plusieurs espaces en un seul</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>old =&gt; new, one in a line</source>
        <translation>ancien =&gt; nouveau, un par ligne</translation>
    </message>
    <message>
        <source>&amp;NULL for</source>
        <translation>&amp;NULL pour</translation>
    </message>
    <message>
        <source>Values that are NULL</source>
        <translation>Valeurs qui sont NULL</translation>
    </message>
    <message>
        <source>one value in a line</source>
        <translation>une valeur par ligne</translation>
    </message>
    <message>
        <source>If &amp;empty</source>
        <translation>Si &amp;vide</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>Valeur si vide</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>reste vide</translation>
    </message>
    <message>
        <source>If empty, the value abo&amp;ve</source>
        <translation>Si vide, la valeur du &amp;dessus</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtraire</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expression rationnelle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Never emp&amp;ty</source>
        <translation>&amp;Jamais vide</translation>
    </message>
    <message>
        <source>No value t&amp;wice in the file</source>
        <translation>Aucune valeur en dou&amp;ble dans le fichier</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>jus&amp;qu&apos;à</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>Len&amp;gth from</source>
        <translation>Lon&amp;gueur de</translation>
    </message>
    <message>
        <source>Shortest length</source>
        <translation>Plus petite longueur</translation>
    </message>
    <message>
        <source>to (&amp;characters)</source>
        <translation>à (&amp;caractères)</translation>
    </message>
    <message>
        <source>Longest length</source>
        <translation>Plus grande longueur</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>Corre&amp;spond à</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>An&amp;y of</source>
        <translation>L&apos;&amp;un de</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valeurs permises</translation>
    </message>
    <message>
        <source>Is &amp;in</source>
        <translation>&amp;Figure dans</translation>
    </message>
    <message>
        <source>Table and column that have it</source>
        <translation>Table et colonne qui l&apos;ont</translation>
    </message>
    <message>
        <source>table.column</source>
        <translation>table.colonne</translation>
    </message>
    <message>
        <source>A val&amp;ue that is wrong</source>
        <translation>Une valeur err&amp;onée</translation>
    </message>
    <message>
        <source>What becomes of a wrong value</source>
        <translation>Ce que devient une valeur erronée</translation>
    </message>
    <message>
        <source>Steps and Rules of %1</source>
        <translation>Étapes et règles de %1</translation>
    </message>
    <message>
        <source>Steps and Rules of %1 Columns</source>
        <translation>Étapes et règles de %1 colonnes</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>Each Word With a Capital</source>
        <translation>Chaque Mot Avec Une Majuscule</translation>
    </message>
    <message>
        <source>is set aside, as the import says</source>
        <translation>est mise de côté, comme le dit l&apos;import</translation>
    </message>
    <message>
        <source>sets its chunk aside</source>
        <translation>met son lot de côté</translation>
    </message>
    <message>
        <source>sets its row aside</source>
        <translation>met sa ligne de côté</translation>
    </message>
    <message>
        <source>becomes NULL</source>
        <translation>devient NULL</translation>
    </message>
    <message>
        <source>becomes the value for empty ones</source>
        <translation>devient la valeur des vides</translation>
    </message>
    <message>
        <source>goes in as it stands</source>
        <translation>est importée telle quelle</translation>
    </message>
</context>
<context>
    <name>tranche::StepsPreview</name>
    <message>
        <source>The values stay as they are.</source>
        <translation>Les valeurs restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>tranche::StoreChanges</name>
    <message>
        <source>%1 import: </source>
        <translation>%1 import&#xa0;: </translation>
    </message>
    <message>
        <source>%1 imports: </source>
        <translation>%1 imports&#xa0;: </translation>
    </message>
</context>
<context>
    <name>tranche::StoreClient</name>
    <message>
        <source>The job store in %1 is gone: it was moved or deleted while it was open.</source>
        <translation>Le dépôt des imports dans %1 a disparu&#xa0;: il a été déplacé ou supprimé pendant qu&apos;il était ouvert.</translation>
    </message>
    <message>
        <source>Put it back, or start Tranche anew, which begins a new history.</source>
        <translation>Remettez-le, ou relancez Tranche, qui commence un nouvel historique.</translation>
    </message>
</context>
<context>
    <name>tranche::TableOffers</name>
    <message>
        <source>Append to %1 Instead</source>
        <translation>Ajouter plutôt à %1</translation>
    </message>
    <message>
        <source>&amp;Make a New Table %1</source>
        <translation>Créer une &amp;nouvelle table %1</translation>
    </message>
</context>
<context>
    <name>tranche::TargetLine</name>
    <message>
        <source>→ &amp;Database</source>
        <translation>→ &amp;Base</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Fichier de base de données</translation>
    </message>
    <message>
        <source>A SQLite database, new or existing</source>
        <translation>Une base SQLite, nouvelle ou existante</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Choisir une base de données</translation>
    </message>
    <message>
        <source>› &amp;Table</source>
        <translation>› Tab&amp;le</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Ce qui y est déjà</translation>
    </message>
    <message>
        <source>Values that do not fit</source>
        <translation>Valeurs qui ne conviennent pas</translation>
    </message>
    <message>
        <source>Key and Desi&amp;gn…</source>
        <translation>Clé et st&amp;ructure…</translation>
    </message>
    <message>
        <source>What tells rows, and how a table that is made will be: key, indexes, NOT NULL, SQL</source>
        <translation>Ce qui distingue les lignes, et comment sera une table créée&#xa0;: clé, index, NOT NULL, SQL</translation>
    </message>
    <message>
        <source>create or append</source>
        <translation>créer ou ajouter</translation>
    </message>
    <message>
        <source>Create the table if it is missing, else append to it</source>
        <translation>Créer la table si elle manque, sinon y ajouter</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>Create a new table</source>
        <translation>Créer une nouvelle table</translation>
    </message>
    <message>
        <source>append</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Append to the table</source>
        <translation>Ajouter à la table</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>Replace the table: the new one takes its place when it is whole</source>
        <translation>Remplacer la table&#xa0;: la nouvelle prend sa place quand elle est complète</translation>
    </message>
    <message>
        <source>upsert</source>
        <translation>mettre à jour ou insérer</translation>
    </message>
    <message>
        <source>Update rows by the table&apos;s key, insert the others</source>
        <translation>Mettre à jour par la clé de la table, insérer les autres</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mettre à jour</translation>
    </message>
    <message>
        <source>Update rows by the table&apos;s key</source>
        <translation>Mettre à jour par la clé de la table</translation>
    </message>
    <message>
        <source>insert new</source>
        <translation>insérer les nouvelles</translation>
    </message>
    <message>
        <source>Insert rows whose key is not there</source>
        <translation>Insérer les lignes dont la clé n&apos;existe pas</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Delete the rows that have the file&apos;s keys</source>
        <translation>Supprimer les lignes qui ont les clés du fichier</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>nouvelle table</translation>
    </message>
    <message>
        <source>new database</source>
        <translation>nouvelle base</translation>
    </message>
    <message>
        <source>exists, %1</source>
        <translation>existe, %1</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 de %2 colonnes</translation>
    </message>
</context>
<context>
    <name>tranche::TargetPanel</name>
    <message>
        <source>&lt;br&gt;It will be &lt;b&gt;replaced&lt;/b&gt; when all rows of the file are in; its own rows go then.</source>
        <translation>&lt;br&gt;Elle sera &lt;b&gt;remplacée&lt;/b&gt; quand toutes les lignes du fichier seront importées&#xa0;; ses propres lignes disparaissent alors.</translation>
    </message>
    <message>
        <source>&lt;br&gt;It will be &lt;b&gt;replaced&lt;/b&gt; when all rows of the file are in; its own %1 go then.</source>
        <translation>&lt;br&gt;Elle sera &lt;b&gt;remplacée&lt;/b&gt; quand toutes les lignes du fichier seront importées&#xa0;; les siennes disparaissent alors&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>&lt;br&gt;It has no column for these of the file: %1.&lt;br&gt;They are left out as long as they have no field of the table in the row “Field”. A new table takes them all.</source>
        <translation>&lt;br&gt;Elle n&apos;a pas de colonne pour celles-ci du fichier&#xa0;: %1.&lt;br&gt;Elles sont omises tant qu&apos;elles n&apos;ont pas de champ de la table dans la ligne «&#xa0;Champ&#xa0;». Une nouvelle table les prend toutes.</translation>
    </message>
    <message>
        <source>&lt;br&gt;It gets these new columns: %1.</source>
        <translation>&lt;br&gt;Elle reçoit ces nouvelles colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&lt;br&gt;Rows are told by the key &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;br&gt;Les lignes sont distinguées par la clé &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;br&gt;The rows of the file are added to those that are there; columns go where the names are the same.</source>
        <translation>&lt;br&gt;Les lignes du fichier s&apos;ajoutent à celles qui y sont&#xa0;; les colonnes vont là où les noms sont les mêmes.</translation>
    </message>
    <message>
        <source>&lt;br&gt;No column goes to %1: new rows have NULL there, or the field&apos;s default.</source>
        <translation>&lt;br&gt;Aucune colonne ne va dans %1&#xa0;: les nouvelles lignes y ont NULL, ou la valeur par défaut du champ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; does not exist yet. It will be made, with a new table &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; n&apos;existe pas encore. Elle sera créée, avec une nouvelle table &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has a table &lt;b&gt;%2&lt;/b&gt; already, with the columns %3.&lt;br&gt;It has no column for these of the file: %4.&lt;br&gt;So the rows go into a new table &lt;b&gt;%5&lt;/b&gt;, which will be made.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; a déjà une table &lt;b&gt;%2&lt;/b&gt;, avec les colonnes %3.&lt;br&gt;Elle n&apos;a pas de colonne pour celles-ci du fichier&#xa0;: %4.&lt;br&gt;Les lignes vont donc dans une nouvelle table &lt;b&gt;%5&lt;/b&gt;, qui sera créée.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; exists. It has no table &lt;b&gt;%2&lt;/b&gt;: a new one will be made.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; existe. Elle n&apos;a pas de table &lt;b&gt;%2&lt;/b&gt;&#xa0;: une nouvelle sera créée.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; has a table &lt;b&gt;%2&lt;/b&gt; with the columns %3.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; a une table &lt;b&gt;%2&lt;/b&gt; avec les colonnes %3.</translation>
    </message>
</context>
<context>
    <name>tranche::TermsChoices</name>
    <message>
        <source>one of the database</source>
        <translation>un de la base de données</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>gently: after 10 s, later 1 and 10 min, 12 times</source>
        <translation>en douceur&#xa0;: après 10 s, plus tard 1 et 10 min, 12 fois</translation>
    </message>
    <message>
        <source>as this pattern says</source>
        <translation>comme dit ce motif</translation>
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
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
</context>
<context>
    <name>tranche::TrayPresence</name>
    <message>
        <source>Tranche: imports are running</source>
        <translation>Tranche&#xa0;: imports en cours</translation>
    </message>
</context>
<context>
    <name>tranche::TypeDelegate</name>
    <message>
        <source>Type and format</source>
        <translation>Type et format</translation>
    </message>
</context>
<context>
    <name>tranche::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Défai&amp;re</translation>
    </message>
    <message>
        <source>Takes the removal back (%1)</source>
        <translation>Défait la suppression (%1)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Mas&amp;quer</translation>
    </message>
</context>
<context>
    <name>tranche::UndoDialog</name>
    <message>
        <source>Take back also what others have &amp;changed since</source>
        <translation>Retirer aussi ce que d&apos;autres ont &amp;changé depuis</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Retirer l&apos;import</translation>
    </message>
    <message>
        <source>Take the rows of &lt;b&gt;%1&lt;/b&gt; back out of the table &lt;b&gt;%2&lt;/b&gt;?</source>
        <translation>Retirer les lignes de &lt;b&gt;%1&lt;/b&gt; de la table &lt;b&gt;%2&lt;/b&gt;&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>Examen de ce qui disparaîtrait…</translation>
    </message>
    <message>
        <source>Taking it back… Cancel leaves all as it was.</source>
        <translation>Retrait en cours… Annuler laisse tout tel quel.</translation>
    </message>
</context>
<context>
    <name>tranche::ValuesWatch</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file is too large to be read whole before the import.</source>
        <translation>Le fichier est trop grand pour être lu en entier avant l&apos;import.</translation>
    </message>
</context>
</TS>
