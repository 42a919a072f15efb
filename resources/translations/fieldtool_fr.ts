<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Ce que fait le programme</translation>
    </message>
    <message>
        <source>It helps to hold an interview, to keep what was said, to see what it points to and from which source, and to hand a person over safely. Everything lies encrypted on this laptop. It uses no network.</source>
        <translation type="unfinished">Il aide à mener un entretien, à conserver ce qui a été dit, à voir ce que cela indique et d&apos;après quelle source, et à confier la personne à d&apos;autres en sécurité. Tout est chiffré sur cet ordinateur. Il n&apos;utilise aucun réseau.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished">Ce qu&apos;il ne fait pas</translation>
    </message>
    <message>
        <source>It does not decide whether somebody was trafficked or smuggled: an officer does.</source>
        <translation type="unfinished">Il ne décide pas si quelqu&apos;un a subi la traite ou un trafic illicite : c&apos;est un agent qui décide.</translation>
    </message>
    <message>
        <source>It ranks nobody, and judges nobody&apos;s credibility.</source>
        <translation type="unfinished">Il ne classe personne et ne juge la crédibilité de personne.</translation>
    </message>
    <message>
        <source>It is no ground for removal or detention.</source>
        <translation type="unfinished">Il ne justifie ni éloignement ni rétention.</translation>
    </message>
    <message>
        <source>“No signs seen” is not “not trafficked”: people tell late, or never.</source>
        <translation type="unfinished">« Aucun signe vu » n&apos;est pas « pas de traite » : les gens parlent tard, ou jamais.</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no server, no account, no update check.</source>
        <translation type="unfinished">Il n&apos;envoie rien de lui-même : pas de serveur, pas de compte, pas de recherche de mise à jour.</translation>
    </message>
    <message>
        <source>It is not legal advice: national law and your own procedures come first.</source>
        <translation type="unfinished">Ce n&apos;est pas un avis juridique : le droit national et vos propres procédures passent d&apos;abord.</translation>
    </message>
    <message>
        <source>It does not protect against whoever holds the unlocked laptop or has put something into it: lock it.</source>
        <translation type="unfinished">Il ne protège pas contre qui tient l&apos;ordinateur déverrouillé ou y a mis quelque chose : verrouillez-le.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">Versions</translation>
    </message>
    <message>
        <source>Open source under the Apache License 2.0. Fonts: SIL Open Font License. Names of fields: HTCDS 2.0 by the International Organization for Migration, CC BY 4.0; no endorsement is implied.</source>
        <translation type="unfinished">Logiciel libre sous licence Apache 2.0. Polices : SIL Open Font License. Noms des champs : HTCDS 2.0 de l&apos;Organisation internationale pour les migrations, CC BY 4.0 ; aucune approbation n&apos;est sous-entendue.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">Ce que votre organisation fixe</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">Programme</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation type="unfinished">Règles en vigueur</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">Signes dans la liste de contrôle</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulaire</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">Fenêtre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>One to a line: a number not to call, somebody who must not know.</source>
        <translation type="unfinished">Un par ligne : un numéro à ne pas appeler, quelqu&apos;un qui ne doit pas savoir.</translation>
    </message>
    <message>
        <source>Further on the form</source>
        <translation type="unfinished">Plus loin dans le formulaire</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">non demandé</translation>
    </message>
    <message>
        <source>As the case says: {said}</source>
        <translation type="unfinished">Comme le dit le dossier : {said}</translation>
    </message>
    <message>
        <source>Indicators answered yes: in a few words, what was said or seen.</source>
        <translation type="unfinished">Indicateurs avec réponse oui : en quelques mots, ce qui a été dit ou vu.</translation>
    </message>
    <message>
        <source>They stand on a page of their own, to be taken off before a copy goes to the person or a shelter.</source>
        <translation type="unfinished">Elles figurent sur une page à part, à retirer avant qu&apos;une copie n&apos;aille à la personne ou à un refuge.</translation>
    </message>
    <message>
        <source>Add a person suspected</source>
        <translation type="unfinished">Ajouter une personne soupçonnée</translation>
    </message>
    <message>
        <source>Only with the person&apos;s agreement, and never a picture of a face. Pictures travel inside the form without place and time of the camera; of other files the form names the hash.</source>
        <translation type="unfinished">Seulement avec l&apos;accord de la personne, et jamais la photo d&apos;un visage. Les images voyagent dans le formulaire sans le lieu ni l&apos;heure de l&apos;appareil ; pour les autres fichiers, le formulaire indique l&apos;empreinte.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Take off: {file}</source>
        <translation type="unfinished">Retirer : {file}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished">Image {number}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished">Joindre</translation>
    </message>
    <message>
        <source>Attach: {file}</source>
        <translation type="unfinished">Joindre : {file}</translation>
    </message>
    <message>
        <source>What it shows, without a name</source>
        <translation type="unfinished">Ce que l&apos;on y voit, sans nom</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation type="unfinished">Joindre un fichier …</translation>
    </message>
</context>
<context>
    <name>AskConsent</name>
    <message>
        <source>The person agrees</source>
        <translation type="unfinished">La personne est d&apos;accord</translation>
    </message>
    <message>
        <source>The person does not agree</source>
        <translation type="unfinished">La personne n&apos;est pas d&apos;accord</translation>
    </message>
    <message>
        <source>Ask the person, alone and in their language:</source>
        <translation type="unfinished">Demandez à la personne, seule et dans sa langue&#xa0;:</translation>
    </message>
    <message>
        <source>Say what would be passed on. Help does not depend on the answer.</source>
        <translation type="unfinished">Dites ce qui serait transmis. L&apos;aide ne dépend pas de la réponse.</translation>
    </message>
    <message>
        <source>May I tell the police, {receiver}, what is on this form?</source>
        <translation type="unfinished">Puis-je dire à la police, {receiver}, ce qui figure sur ce formulaire&#xa0;?</translation>
    </message>
    <message>
        <source>May I pass on to {receiver} what they need to know to help you?</source>
        <translation type="unfinished">Puis-je transmettre à {receiver} ce qu&apos;il faut savoir pour vous aider&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Évaluation</translation>
    </message>
    <message>
        <source>It points, at the level of reasonable grounds. It never proves, and it never decides.</source>
        <translation type="unfinished">Elle indique, au niveau des motifs raisonnables. Elle ne prouve jamais, et elle ne décide jamais.</translation>
    </message>
    <message>
        <source>Needed now, whatever the label</source>
        <translation type="unfinished">Nécessaire maintenant, quelle que soit la qualification</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">À regarder de plus près</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished">Les règles</translation>
    </message>
    <message>
        <source>What would change it: take one answer away</source>
        <translation type="unfinished">Ce qui changerait le résultat&#xa0;: retirer une réponse</translation>
    </message>
    <message>
        <source>What carries it, and where the rule comes from</source>
        <translation type="unfinished">Ce qui la porte, et d&apos;où vient la règle</translation>
    </message>
    <message>
        <source>First: safety and trust</source>
        <translation type="unfinished">D&apos;abord&#xa0;: sécurité et confiance</translation>
    </message>
    <message>
        <source>Then: what can still change it</source>
        <translation type="unfinished">Ensuite&#xa0;: ce qui peut encore la changer</translation>
    </message>
    <message>
        <source>What to ask or look at next</source>
        <translation type="unfinished">Que demander ou regarder ensuite</translation>
    </message>
    <message>
        <source>Ask next: {signs}</source>
        <translation type="unfinished">À demander ensuite : {signs}</translation>
    </message>
    <message>
        <source>Each of these alone carries it:</source>
        <translation type="unfinished">Chacun de ces points suffit à la porter&#xa0;:</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation type="unfinished">Règles&#xa0;: {rules}.</translation>
    </message>
    <message>
        <source>The last kept assessment used {rules}.</source>
        <translation type="unfinished">La dernière évaluation conservée utilisait {rules}.</translation>
    </message>
    <message>
        <source>Without “{sign}” ({reply}):  {then}</source>
        <translation type="unfinished">Sans «&#xa0;{sign}&#xa0;» ({reply})&#xa0;:  {then}</translation>
    </message>
    <message>
        <source>No single answer carries it alone: whichever is taken away, the rest is enough.</source>
        <translation type="unfinished">Aucune réponse ne la porte à elle seule&#xa0;: quelle que soit celle qu&apos;on retire, le reste suffit.</translation>
    </message>
    <message>
        <source>No open question can change this any more.</source>
        <translation type="unfinished">Aucune question ouverte ne peut plus changer cela.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both hold.</source>
        <translation type="unfinished">D&apos;abord trafic illicite, puis traite&#xa0;: les deux sont retenus.</translation>
    </message>
    <message>
        <source>At risk: there are signs that it may come to trafficking. Offer a referral.</source>
        <translation type="unfinished">À risque&#xa0;: des signes montrent que cela peut aller jusqu&apos;à la traite. Proposez une orientation.</translation>
    </message>
    <message>
        <source>Exploited at work without trafficking: labour rights help is another way.</source>
        <translation type="unfinished">Exploitation au travail sans traite&#xa0;: l&apos;aide en droit du travail est une autre voie.</translation>
    </message>
    <message>
        <source>Age in doubt: the person is presumed to be a child.</source>
        <translation type="unfinished">Âge incertain&#xa0;: la personne est présumée enfant.</translation>
    </message>
    <message>
        <source>Aggravated smuggling: {signs}.</source>
        <translation type="unfinished">Trafic illicite aggravé&#xa0;: {signs}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> et </translation>
    </message>
    <message>
        <source>These do not fit together; people may still be telling the truth: {both}</source>
        <translation type="unfinished">Ces réponses ne concordent pas&#xa0;; la personne peut néanmoins dire la vérité&#xa0;: {both}</translation>
    </message>
    <message>
        <source>Your decision is kept. It holds when another officer has read it and agrees.</source>
        <translation type="unfinished">Votre décision est conservée. Elle vaut quand un autre agent l&apos;a lue et l&apos;approuve.</translation>
    </message>
    <message>
        <source>Your decision is kept, with the assessment beside it.</source>
        <translation type="unfinished">Votre décision est conservée, avec l&apos;évaluation à côté.</translation>
    </message>
    <message>
        <source>Your second opinion is kept, under your number.</source>
        <translation type="unfinished">Votre second avis est conservé, sous votre numéro.</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Ask next</source>
        <translation type="unfinished">À demander ensuite</translation>
    </message>
    <message>
        <source>What the answers point to</source>
        <translation type="unfinished">Ce que les réponses indiquent</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child, so no means are needed.</source>
        <translation type="unfinished">Âge incertain&#xa0;: présumé enfant, aucun moyen n&apos;est donc requis.</translation>
    </message>
    <message>
        <source>A child: no means are needed.</source>
        <translation type="unfinished">Un enfant&#xa0;: aucun moyen n&apos;est requis.</translation>
    </message>
    <message>
        <source>Age not known yet.</source>
        <translation type="unfinished">Âge pas encore connu.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked.</source>
        <translation type="unfinished">D&apos;abord trafic illicite, puis traite.</translation>
    </message>
    <message>
        <source>At risk: signs that it may come to trafficking.</source>
        <translation type="unfinished">À risque&#xa0;: signes que cela peut aller jusqu&apos;à la traite.</translation>
    </message>
    <message>
        <source>Exploited at work: labour rights help.</source>
        <translation type="unfinished">Exploitation au travail&#xa0;: aide en droit du travail.</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way.</source>
        <translation type="unfinished">Danger ou cruauté en chemin.</translation>
    </message>
    <message>
        <source>Two answers do not fit together; see Assessment.</source>
        <translation type="unfinished">Deux réponses ne concordent pas&#xa0;; voir Évaluation.</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>The file to keep</source>
        <translation type="unfinished">Le fichier à conserver</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">Images, scans, enregistrements</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add a picture …</source>
        <translation type="unfinished">Ajouter une image …</translation>
    </message>
    <message>
        <source>A picture is kept here, in the vault alone.</source>
        <translation type="unfinished">Une image est conservée ici, dans le coffre seulement.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF. Place and device are taken out.</source>
        <translation type="unfinished">JPEG, PNG, WebP, TIFF. Le lieu et l&apos;appareil sont effacés.</translation>
    </message>
    <message>
        <source>Add a recording …</source>
        <translation type="unfinished">Ajouter un enregistrement …</translation>
    </message>
    <message>
        <source>A recording is kept here, in the vault alone.</source>
        <translation type="unfinished">Un enregistrement est conservé ici, dans le coffre seulement.</translation>
    </message>
    <message>
        <source>WAV (PCM). Names and comments in the file are taken out.</source>
        <translation type="unfinished">WAV (PCM). Les noms et commentaires du fichier sont effacés.</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation type="unfinished">Ajouter un fichier …</translation>
    </message>
    <message>
        <source>A file is kept here, in the vault alone.</source>
        <translation type="unfinished">Un fichier est conservé ici, dans le coffre seulement.</translation>
    </message>
    <message>
        <source>Pictures, scans (PDF, TIFF) and recordings (WAV); nothing else can be cleaned.</source>
        <translation type="unfinished">Images, scans (PDF, TIFF) et enregistrements (WAV) ; rien d&apos;autre ne peut être nettoyé.</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation type="unfinished">En choisir un autre …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Regarder</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>Open the question again; the earlier file stays with the case until it is removed there</source>
        <translation type="unfinished">Rouvrir la question ; le fichier précédent reste dans le dossier jusqu&apos;à ce qu&apos;il y soit retiré</translation>
    </message>
    <message>
        <source>What stood here was removed from the case.</source>
        <translation type="unfinished">Ce qui se trouvait ici a été retiré du dossier.</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Pas encore de nom</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Status of the case</source>
        <translation type="unfinished">Statut du dossier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">La personne</translation>
    </message>
    <message>
        <source>What the person agreed to</source>
        <translation type="unfinished">Ce que la personne a accepté</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Look, or add a document</source>
        <translation type="unfinished">Regarder ou ajouter un document</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation type="unfinished">Modifié {when}</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Continuer l&apos;entretien</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation type="unfinished">Un autre entretien</translation>
    </message>
    <message>
        <source>No picture, scan or recording yet.</source>
        <translation type="unfinished">Pas encore d&apos;image, de scan ni d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished">pas encore dit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Âge</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Nationalité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Contact sûr</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Non demandé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Accord donné</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">Accord non donné</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>The person takes this consent back: {what}</source>
        <translation type="unfinished">La personne retire ce consentement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation type="unfinished">Dossier ouvert</translation>
    </message>
    <message>
        <source>held on paper on {day}, typed in later</source>
        <translation type="unfinished">mené sur papier le {day}, saisi plus tard</translation>
    </message>
    <message>
        <source>Agreed: {what}</source>
        <translation type="unfinished">Accord donné&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Did not agree, or took it back: {what}</source>
        <translation type="unfinished">N&apos;a pas donné son accord, ou l&apos;a retiré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Officer decided. Trafficking: {trafficking}. Smuggling: {smuggling}.</source>
        <translation type="unfinished">Un agent a décidé. Traite&#xa0;: {trafficking}. Trafic illicite&#xa0;: {smuggling}.</translation>
    </message>
    <message>
        <source>It waits for a second person.</source>
        <translation type="unfinished">Elle attend une seconde personne.</translation>
    </message>
    <message>
        <source>Officer {officer} agrees</source>
        <translation type="unfinished">L&apos;agent {officer} est d&apos;accord</translation>
    </message>
    <message>
        <source>Officer {officer} does not agree</source>
        <translation type="unfinished">L&apos;agent {officer} n&apos;est pas d&apos;accord</translation>
    </message>
    <message>
        <source>Referral {number} to {receiver}: {state}</source>
        <translation type="unfinished">Orientation {number} vers {receiver}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Referral {number}: {state} ({source})</source>
        <translation type="unfinished">Orientation {number}&#xa0;: {state} ({source})</translation>
    </message>
    <message>
        <source>Taken back. What has left is not unsent; nothing more leaves.</source>
        <translation type="unfinished">Consentement retiré. Ce qui est parti ne revient pas&#xa0;; plus rien ne part.</translation>
    </message>
    <message>
        <source>Printed. Give it into the person&apos;s own hand.</source>
        <translation type="unfinished">Imprimé. Remettez-le en main propre à la personne.</translation>
    </message>
    <message>
        <source>The status is kept.</source>
        <translation type="unfinished">Le statut est conservé.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Commencer un entretien</translation>
    </message>
    <message>
        <source>Name in any script, number, or words of an answer</source>
        <translation type="unfinished">Nom dans n&apos;importe quelle écriture, numéro, ou mots d&apos;une réponse</translation>
    </message>
    <message>
        <source>Nothing is written like this. These names are like it:</source>
        <translation type="unfinished">Rien n&apos;est écrit ainsi. Ces noms y ressemblent&#xa0;:</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or fewer filters.</source>
        <translation type="unfinished">Essayez moins de lettres, une autre orthographe, ou moins de filtres.</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished">Tous les états</translation>
    </message>
    <message>
        <source>Trafficking: any</source>
        <translation type="unfinished">Traite&#xa0;: toutes</translation>
    </message>
    <message>
        <source>What it says about trafficking</source>
        <translation type="unfinished">Ce que cela dit de la traite</translation>
    </message>
    <message>
        <source>Smuggling: any</source>
        <translation type="unfinished">Trafic illicite&#xa0;: tous</translation>
    </message>
    <message>
        <source>What it says about smuggling</source>
        <translation type="unfinished">Ce que cela dit du trafic illicite</translation>
    </message>
    <message>
        <source>Any interview</source>
        <translation type="unfinished">Tous les entretiens</translation>
    </message>
    <message>
        <source>How the interview stands</source>
        <translation type="unfinished">Où en est l&apos;entretien</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Pas encore envoyés</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Effacer</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished">Recherches gardées</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished">Garder cette recherche</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation type="unfinished">Ne plus garder</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Chercher un dossier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>No case is found</source>
        <translation type="unfinished">Aucun dossier trouvé</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Certificats</translation>
    </message>
    <message>
        <source>Who may sign for the organisation, and whose signatures count here.</source>
        <translation type="unfinished">Qui peut signer pour l&apos;organisation, et quelles signatures comptent ici.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished">Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation type="unfinished">Votre propre certificat</translation>
    </message>
    <message>
        <source>Save a request …</source>
        <translation type="unfinished">Enregistrer une demande …</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation type="unfinished">Où enregistrer la demande</translation>
    </message>
    <message>
        <source>File from headquarters …</source>
        <translation type="unfinished">Fichier reçu du siège …</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Fingerprint, as it stands on paper</source>
        <translation type="unfinished">Empreinte, telle qu&apos;elle figure sur papier</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation type="unfinished">Utiliser ce certificat</translation>
    </message>
    <message>
        <source>Instead: keep the key on a token</source>
        <translation type="unfinished">Ou bien : garder la clé sur un jeton</translation>
    </message>
    <message>
        <source>The token&apos;s own library (PKCS #11)</source>
        <translation type="unfinished">La bibliothèque du jeton (PKCS #11)</translation>
    </message>
    <message>
        <source>A file that came with the token; it ends in .dll, .so or .dylib.</source>
        <translation type="unfinished">Un fichier livré avec le jeton&#xa0;; il finit par .dll, .so ou .dylib.</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation type="unfinished">Code PIN du jeton</translation>
    </message>
    <message>
        <source>Make the key and save a request …</source>
        <translation type="unfinished">Créer la clé et enregistrer une demande …</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation type="unfinished">Autres organisations</translation>
    </message>
    <message>
        <source>Their certificate counts only where the fingerprint on their paper fits.</source>
        <translation type="unfinished">Leur certificat ne compte que si l&apos;empreinte sur leur papier concorde.</translation>
    </message>
    <message>
        <source>Fingerprint on their paper</source>
        <translation type="unfinished">Empreinte sur leur papier</translation>
    </message>
    <message>
        <source>Trust an organisation …</source>
        <translation type="unfinished">Faire confiance à une organisation …</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation type="unfinished">Leur certificat</translation>
    </message>
    <message>
        <source>Officers&apos; certificates …</source>
        <translation type="unfinished">Certificats des agents …</translation>
    </message>
    <message>
        <source>Their list</source>
        <translation type="unfinished">Leur liste</translation>
    </message>
    <message>
        <source>Newer list of revoked ones …</source>
        <translation type="unfinished">Liste plus récente des révoqués …</translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished">La liste</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation type="unfinished">Certificats délivrés</translation>
    </message>
    <message>
        <source>Laptop or passphrase lost</source>
        <translation type="unfinished">Ordinateur ou phrase de passe perdus</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation type="unfinished">Ne travaille plus ici</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Remplacé</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation type="unfinished">N&apos;est plus utilisé</translation>
    </message>
    <message>
        <source>The organisation&apos;s authority</source>
        <translation type="unfinished">L&apos;autorité de l&apos;organisation</translation>
    </message>
    <message>
        <source>Print this fingerprint and give it away on paper:</source>
        <translation type="unfinished">Imprimez cette empreinte et remettez-la sur papier&#xa0;:</translation>
    </message>
    <message>
        <source>Answer a request …</source>
        <translation type="unfinished">Répondre à une demande …</translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished">La demande</translation>
    </message>
    <message>
        <source>Save for others …</source>
        <translation type="unfinished">Enregistrer pour d&apos;autres …</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation type="unfinished">Où enregistrer</translation>
    </message>
    <message>
        <source>Save the organisation&apos;s certificate, officers&apos; certificates and the list of revoked</source>
        <translation type="unfinished">Enregistrer le certificat de l&apos;organisation, les certificats des agents et la liste des révoqués</translation>
    </message>
    <message>
        <source>Why it no longer counts</source>
        <translation type="unfinished">Pourquoi il ne compte plus</translation>
    </message>
    <message>
        <source>1.  Carry a request to headquarters on a stick.</source>
        <translation type="unfinished">1.  Portez une demande au siège sur une clé.</translation>
    </message>
    <message>
        <source>2.  Bring the answer back, and open it here.</source>
        <translation type="unfinished">2.  Rapportez la réponse et ouvrez-la ici.</translation>
    </message>
    <message>
        <source>3.  Type the fingerprint from headquarters&apos; paper, and use the certificate.</source>
        <translation type="unfinished">3.  Saisissez l&apos;empreinte qui figure sur le papier du siège, et utilisez le certificat.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished">Révoquer</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation type="unfinished">Renouveler …</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished">révoqué</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>Choose the file from headquarters first.</source>
        <translation type="unfinished">Choisissez d&apos;abord le fichier reçu du siège.</translation>
    </message>
    <message>
        <source>You sign with this certificate from now on.</source>
        <translation type="unfinished">Vous signez désormais avec ce certificat.</translation>
    </message>
    <message>
        <source>Their signatures count here from now on.</source>
        <translation type="unfinished">Leurs signatures comptent ici désormais.</translation>
    </message>
    <message>
        <source>The certificates are kept.</source>
        <translation type="unfinished">Les certificats sont conservés.</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation type="unfinished">La liste est conservée.</translation>
    </message>
    <message>
        <source>Revoked. Save the new list for others and carry it to every laptop.</source>
        <translation type="unfinished">Révoqué. Enregistrez la nouvelle liste pour les autres et portez-la sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>Where to save the certificate</source>
        <translation type="unfinished">Où enregistrer le certificat</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">Liste de contrôle</translation>
    </message>
    <message>
        <source>A sign is a reason to ask on. It proves nothing by itself.</source>
        <translation type="unfinished">Un signe est une raison de poser d&apos;autres questions. À lui seul, il ne prouve rien.</translation>
    </message>
    <message>
        <source>Find a sign</source>
        <translation type="unfinished">Trouver un signe</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">Toutes les parties</translation>
    </message>
    <message>
        <source>Part of the checklist</source>
        <translation type="unfinished">Partie de la liste de contrôle</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Tous</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Non demandé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Avec réponse</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation type="unfinished">Avec ou sans réponse</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished">Signes</translation>
    </message>
    <message>
        <source>Ask only when it is safe</source>
        <translation type="unfinished">À ne demander qu&apos;en sécurité</translation>
    </message>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">Une façon de demander</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">Ce qui peut se voir</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">Dans les documents</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">À éviter</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">Rouvrir</translation>
    </message>
    <message>
        <source>The interview is closed. Begin another one to add what was seen later.</source>
        <translation type="unfinished">L&apos;entretien est clos. Commencez-en un autre pour ajouter ce qui a été vu plus tard.</translation>
    </message>
    <message>
        <source>How I know it</source>
        <translation type="unfinished">Comment je le sais</translation>
    </message>
    <message>
        <source>Answer it myself</source>
        <translation type="unfinished">Répondre moi-même</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Source&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Yes, done</source>
        <translation type="unfinished">Oui, c&apos;est fait</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Set aside, because a later answer made them not apply</source>
        <translation type="unfinished">Mises de côté, car une réponse ultérieure les a rendues sans objet</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation type="unfinished">Clore l&apos;entretien</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">C&apos;était la dernière question</translation>
    </message>
    <message>
        <source>Tell the person what happens next and who will see what was said. Ask how they are now, and how they can be reached safely.</source>
        <translation type="unfinished">Dites à la personne ce qui va se passer et qui verra ce qui a été dit. Demandez-lui comment elle va maintenant, et comment la joindre en sécurité.</translation>
    </message>
    <message>
        <source>Not talked about: {sections}</source>
        <translation type="unfinished">Non abordé&#xa0;: {sections}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Réponses qui diffèrent</translation>
    </message>
    <message>
        <source>The same question was answered at two laptops, and neither knew of the other. Both answers stay.</source>
        <translation type="unfinished">La même question a reçu une réponse sur deux ordinateurs, sans que l&apos;un sache de l&apos;autre. Les deux réponses restent.</translation>
    </message>
    <message>
        <source>Questions with answers that differ</source>
        <translation type="unfinished">Questions dont les réponses diffèrent</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished">Rien à décider</translation>
    </message>
    <message>
        <source>No answers stand against each other.</source>
        <translation type="unfinished">Aucune réponse n&apos;en contredit une autre.</translation>
    </message>
    <message>
        <source>Officer {officer}, {when}</source>
        <translation type="unfinished">Agent {officer}, {when}</translation>
    </message>
    <message>
        <source>This answer counts</source>
        <translation type="unfinished">Cette réponse compte</translation>
    </message>
    <message>
        <source>This answer counts: {answer}</source>
        <translation type="unfinished">Cette réponse compte&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Decided. Both answers stay in the record.</source>
        <translation type="unfinished">Décidé. Les deux réponses restent dans l&apos;enregistrement.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Smuggling turned into trafficking</source>
        <translation type="unfinished">Le trafic illicite est devenu traite</translation>
    </message>
    <message>
        <source>How the picture changed</source>
        <translation type="unfinished">Comment l&apos;image a changé</translation>
    </message>
    <message>
        <source>What changed, step by step</source>
        <translation type="unfinished">Ce qui a changé, pas à pas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Maintenant</translation>
    </message>
    <message>
        <source>It turned with: {signs}</source>
        <translation type="unfinished">Le basculement tient à&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>Now, not kept yet</source>
        <translation type="unfinished">Maintenant, pas encore conservé</translation>
    </message>
    <message>
        <source>by {officer}</source>
        <translation type="unfinished">par {officer}</translation>
    </message>
    <message>
        <source>First assessment. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">Première évaluation. {trafficking}&#xa0;: {t}. {smuggling}&#xa0;: {s}.</translation>
    </message>
    <message>
        <source>The answers are the same; the rules changed ({rules}).</source>
        <translation type="unfinished">Les réponses sont les mêmes&#xa0;; les règles ont changé ({rules}).</translation>
    </message>
    <message>
        <source>When it changed, in the person&apos;s words: {words}</source>
        <translation type="unfinished">Quand cela a changé, selon les mots de la personne&#xa0;: {words}</translation>
    </message>
    <message>
        <source>New or changed answers: {signs}</source>
        <translation type="unfinished">Réponses nouvelles ou modifiées&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>Answers were taken back; nothing comes out differently.</source>
        <translation type="unfinished">Des réponses ont été retirées&#xa0;; le résultat ne change en rien.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Everything decided so far</source>
        <translation type="unfinished">Tout ce qui a été décidé jusqu&apos;ici</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation type="unfinished">Ce que vous décidez</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Motifs de la décision</translation>
    </message>
    <message>
        <source>One sentence is enough. They stand beside the assessment.</source>
        <translation type="unfinished">Une phrase suffit. Ils figurent à côté de l&apos;évaluation.</translation>
    </message>
    <message>
        <source>Keep my decision</source>
        <translation type="unfinished">Conserver ma décision</translation>
    </message>
    <message>
        <source>Your second opinion</source>
        <translation type="unfinished">Votre second avis</translation>
    </message>
    <message>
        <source>Read the answers first, then the reasons. One sentence is enough.</source>
        <translation type="unfinished">Lisez d&apos;abord les réponses, puis les motifs. Une phrase suffit.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished">Je suis d&apos;accord</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished">Je ne suis pas d&apos;accord</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished">Attend une seconde personne</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished">Vaut maintenant</translation>
    </message>
    <message>
        <source>Another officer unlocks this laptop with their own passphrase and reads it.</source>
        <translation type="unfinished">Un autre agent déverrouille cet ordinateur avec sa propre phrase de passe et la lit.</translation>
    </message>
    <message>
        <source>You can say below how you see it.</source>
        <translation type="unfinished">Vous pouvez dire ci-dessous comment vous le voyez.</translation>
    </message>
    <message>
        <source>Until somebody agrees, it does not hold.</source>
        <translation type="unfinished">Tant que personne n&apos;est d&apos;accord, elle ne vaut pas.</translation>
    </message>
    <message>
        <source>{when}, officer {officer}. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">{when}, agent {officer}. {trafficking}&#xa0;: {t}. {smuggling}&#xa0;: {s}.</translation>
    </message>
    <message>
        <source>{when}, officer {officer} agrees: {words}</source>
        <translation type="unfinished">{when}, l&apos;agent {officer} est d&apos;accord&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{when}, officer {officer} does not agree: {words}</source>
        <translation type="unfinished">{when}, l&apos;agent {officer} n&apos;est pas d&apos;accord&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{crime}: the assessment says “{state}”, you decide “{grounds}”.</source>
        <translation type="unfinished">{crime}&#xa0;: l&apos;évaluation dit «&#xa0;{state}&#xa0;», vous décidez «&#xa0;{grounds}&#xa0;».</translation>
    </message>
    <message>
        <source>You may know more than the answers do. Say in your reasons what it is.</source>
        <translation type="unfinished">Vous en savez peut-être plus que les réponses. Dites dans vos motifs de quoi il s&apos;agit.</translation>
    </message>
    <message>
        <source>It is kept, and holds when another officer has read it and agrees.</source>
        <translation type="unfinished">Elle est conservée, et vaut quand un autre agent l&apos;a lue et l&apos;approuve.</translation>
    </message>
</context>
<context>
    <name>DifferentModel</name>
    <message>
        <source>{crime}: {new} (before: {old})</source>
        <translation type="unfinished">{crime}&#xa0;: {new} (avant&#xa0;: {old})</translation>
    </message>
    <message>
        <source>risk, labour exploitation or the order of events</source>
        <translation type="unfinished">risque, exploitation au travail ou ordre des faits</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The page before (PgUp)</source>
        <translation type="unfinished">La page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>The page after (PgDown)</source>
        <translation type="unfinished">La page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">Plus loin (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">Plus près (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Tout voir</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation type="unfinished">En entier (0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Tourner</translation>
    </message>
    <message>
        <source>Turn a quarter (R)</source>
        <translation type="unfinished">Tourner d&apos;un quart (R)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Nothing on this laptop can play sound from memory, and a recording is never written to a file. It is kept; listen to it on another laptop.</source>
        <translation type="unfinished">Rien sur cet ordinateur ne peut lire un son depuis la mémoire, et un enregistrement n&apos;est jamais écrit dans un fichier. Il est conservé ; écoutez-le sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation type="unfinished">Page {number} sur {all}</translation>
    </message>
    <message>
        <source>The recording could not be played.</source>
        <translation type="unfinished">L&apos;enregistrement n&apos;a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Made anew without place, device and comments; kept in this vault alone, and sent to nobody.</source>
        <translation type="unfinished">Refait sans lieu, appareil ni commentaires ; gardé dans ce coffre seulement, et envoyé à personne.</translation>
    </message>
    <message>
        <source>Passport, page with the picture</source>
        <translation type="unfinished">Passeport, page avec la photo</translation>
    </message>
    <message>
        <source>Add a document …</source>
        <translation type="unfinished">Ajouter un document …</translation>
    </message>
    <message>
        <source>What it is, in your words</source>
        <translation type="unfinished">Ce que c&apos;est, avec vos mots</translation>
    </message>
    <message>
        <source>Documents of this case, newest first</source>
        <translation type="unfinished">Documents de ce dossier, les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">Retirer …</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">Pas encore de document</translation>
    </message>
    <message>
        <source>Take a picture of what matters, and add it here; then delete it from the camera.</source>
        <translation type="unfinished">Photographiez ce qui compte et ajoutez-le ici ; puis effacez-le de l&apos;appareil.</translation>
    </message>
    <message>
        <source>It is kept, made anew. Delete the original from the camera and the stick.</source>
        <translation type="unfinished">Il est conservé, refait à neuf. Effacez l&apos;original de l&apos;appareil et de la clé.</translation>
    </message>
    <message>
        <source>{kind} in an interview</source>
        <translation type="unfinished">{kind} dans un entretien</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} pages</translation>
    </message>
    <message>
        <source>officer {number}</source>
        <translation type="unfinished">agent {number}</translation>
    </message>
    <message>
        <source>The document to keep</source>
        <translation type="unfinished">Le document à conserver</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">Images, scans, enregistrements</translation>
    </message>
    <message>
        <source>Removed. The journal keeps that it was there, and nothing of what it showed.</source>
        <translation type="unfinished">Retiré. Le journal garde qu&apos;il était là, et rien de ce qu&apos;il montrait.</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">Retirer ce document ?</translation>
    </message>
    <message>
        <source>It cannot be taken back. Where it answered a question, the question says that it was removed.</source>
        <translation type="unfinished">On ne peut pas revenir en arrière. Là où il répondait à une question, la question dit qu&apos;il a été retiré.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Le retirer</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>What stood here before ({count})</source>
        <translation type="unfinished">Ce qui se trouvait ici avant ({count})</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">Ne sait pas</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Ne veut pas répondre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>Taken back: the question was open again</source>
        <translation type="unfinished">Repris : la question était de nouveau ouverte</translation>
    </message>
    <message>
        <source>A picture, recording or file</source>
        <translation type="unfinished">Une image, un enregistrement ou un fichier</translation>
    </message>
    <message>
        <source>in an earlier interview</source>
        <translation type="unfinished">dans un entretien précédent</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Seal to a stick …</source>
        <translation type="unfinished">Sceller sur une clé USB …</translation>
    </message>
    <message>
        <source>Where to write the bundle</source>
        <translation type="unfinished">Où écrire le lot</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Siège</translation>
    </message>
    <message>
        <source>Cases leave as one sealed file that only headquarters can open.</source>
        <translation type="unfinished">Les dossiers partent dans un seul fichier scellé que seul le siège peut ouvrir.</translation>
    </message>
    <message>
        <source>How far sealing is</source>
        <translation type="unfinished">Où en est le scellement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">Modifiés depuis leur dernier départ</translation>
    </message>
    <message>
        <source>Only what the person agreed to share leaves; names and words stay here unless they did.</source>
        <translation type="unfinished">Seul part ce que la personne a accepté de partager&#xa0;; noms et paroles restent ici, sauf accord.</translation>
    </message>
    <message>
        <source>Bundles sealed</source>
        <translation type="unfinished">Lots scellés</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message>
        <source>No certificate chosen</source>
        <translation type="unfinished">Aucun certificat choisi</translation>
    </message>
    <message>
        <source>Recipient (begins with age1)</source>
        <translation type="unfinished">Destinataire (commence par age1)</translation>
    </message>
    <message>
        <source>Certificate of headquarters …</source>
        <translation type="unfinished">Certificat du siège …</translation>
    </message>
    <message>
        <source>Certificate of headquarters</source>
        <translation type="unfinished">Certificat du siège</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished">Retenir</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">Recevoir une réponse …</translation>
    </message>
    <message>
        <source>Open a receipt or a return</source>
        <translation type="unfinished">Ouvrir un reçu ou un retour</translation>
    </message>
    <message>
        <source>From headquarters</source>
        <translation type="unfinished">Du siège</translation>
    </message>
    <message>
        <source>It is the same as on headquarters&apos; paper, sign by sign</source>
        <translation type="unfinished">Elle est la même que sur le papier du siège, signe par signe</translation>
    </message>
    <message>
        <source>Key of headquarters</source>
        <translation type="unfinished">Clé du siège</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished">Pas encore connue.</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">Reçu jusqu&apos;au {number}</translation>
    </message>
    <message>
        <source>Headquarters holds {number} cases as they stand: they may be removed from this laptop.</source>
        <translation type="unfinished">Le siège tient {number} dossiers tels qu&apos;ils sont&#xa0;: ils peuvent être retirés de cet ordinateur.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} sur {all}</translation>
    </message>
    <message>
        <source>In the folder {folder}, read back and checked. Take the stick out safely.</source>
        <translation type="unfinished">Dans le dossier {folder}, relu et vérifié. Retirez la clé en sécurité.</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <translation type="unfinished">Retenu.</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">reçu</translation>
    </message>
    <message>
        <source>Enter or change it</source>
        <translation type="unfinished">La saisir ou la changer</translation>
    </message>
    <message>
        <source>The key of headquarters is not known yet. Enter it here, from a stick and from paper.</source>
        <translation type="unfinished">La clé du siège n&apos;est pas encore connue. Saisissez-la ici, d&apos;une clé USB et d&apos;un papier.</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished">pas encore de reçu</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation type="unfinished">Lot {number}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Aucun pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Sealed and written: {file}</source>
        <translation type="unfinished">Scellé et écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The receipt is in order: headquarters has what it names.</source>
        <translation type="unfinished">Le reçu est en ordre&#xa0;: le siège a ce qu&apos;il énumère.</translation>
    </message>
    <message>
        <source>Newer content is in use: {names}</source>
        <translation type="unfinished">Un contenu plus récent est en service&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not taken in: {name}. {why}</source>
        <translation type="unfinished">Pas pris&#xa0;: {name}. {why}</translation>
    </message>
    <message>
        <source>Both are needed: the recipient and the certificate.</source>
        <translation type="unfinished">Il faut les deux&#xa0;: le destinataire et le certificat.</translation>
    </message>
    <message>
        <source>Compare with the paper:</source>
        <translation type="unfinished">Comparez avec le papier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Exports</translation>
    </message>
    <message>
        <source>What no consent covers any more does not leave.</source>
        <translation type="unfinished">Ce qu&apos;aucun consentement ne couvre plus ne sort pas.</translation>
    </message>
    <message>
        <source>HTCDS 2.0 tables, and rows comparable to CTDC&apos;s (CSV, XLSX)</source>
        <translation type="unfinished">Tableaux HTCDS 2.0, et lignes comparables à celles du CTDC (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Tables for analysts (CSV)</source>
        <translation type="unfinished">Tableaux pour analystes (CSV)</translation>
    </message>
    <message>
        <source>Tables for analysts (Parquet)</source>
        <translation type="unfinished">Tableaux pour analystes (Parquet)</translation>
    </message>
    <message>
        <source>Submissions for KoboToolbox and ODK (XML)</source>
        <translation type="unfinished">Soumissions pour KoboToolbox et ODK (XML)</translation>
    </message>
    <message>
        <source>With what identifies people, where consent covers it</source>
        <translation type="unfinished">Avec ce qui identifie les personnes, là où le consentement le couvre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>It is written in the journal. The files are not encrypted.</source>
        <translation type="unfinished">C&apos;est écrit au journal. Les fichiers ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Write to a folder …</source>
        <translation type="unfinished">Écrire dans un dossier …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">Où l&apos;écrire</translation>
    </message>
    <message>
        <source>Fields and values carry the standard&apos;s own names. No endorsement by its owner is implied.</source>
        <translation type="unfinished">Champs et valeurs portent les noms de la norme. Cela n&apos;implique aucune approbation de son propriétaire.</translation>
    </message>
    <message>
        <source>Say why identities must leave.</source>
        <translation type="unfinished">Dites pourquoi des identités doivent sortir.</translation>
    </message>
    <message>
        <source>Written to {folder}. Cases held back for want of consent: {number}</source>
        <translation type="unfinished">Écrit dans {folder}. Dossiers retenus faute de consentement&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Report to print (PDF) …</source>
        <translation type="unfinished">Rapport à imprimer (PDF) …</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation type="unfinished">Où écrire le rapport</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Chiffres</translation>
    </message>
    <message>
        <source>Persons in cases whose consent covers counting them. Small groups are kept back.</source>
        <translation type="unfinished">Personnes des dossiers dont le consentement permet de les compter. Les petits groupes sont retenus.</translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished">Par année</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation type="unfinished">Par trimestre</translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished">Par mois</translation>
    </message>
    <message>
        <source>Nothing: over time</source>
        <translation type="unfinished">Rien : au fil du temps</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Chiffre</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">À côté</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Temps</translation>
    </message>
    <message>
        <source>Persons by value</source>
        <translation type="unfinished">Personnes par valeur</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished">Au fil du temps</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation type="unfinished">Parmi eux</translation>
    </message>
    <message>
        <source>Cases behind this count</source>
        <translation type="unfinished">Dossiers derrière ce nombre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ordinateur</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Ouvert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">Comptage …</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished">retenu</translation>
    </message>
    <message>
        <source>Fewer than {number} persons may be counted: nothing is shown.</source>
        <translation type="unfinished">Moins de {number} personnes peuvent être comptées&#xa0;: rien n&apos;est montré.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Tout le monde</translation>
    </message>
    <message>
        <source>Over time: {value}</source>
        <translation type="unfinished">Au fil du temps&#xa0;: {value}</translation>
    </message>
    <message>
        <source>These two cannot stand beside each other: it would say something of few people.</source>
        <translation type="unfinished">Ces deux-là ne peuvent pas figurer côte à côte : cela dirait quelque chose de peu de personnes.</translation>
    </message>
    <message>
        <source>Of them, by {figure}: {value}</source>
        <translation type="unfinished">Parmi eux, par {figure} : {value}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Write it once more to let it leave all the same; the journal says so.</source>
        <translation type="unfinished">Écrivez-le encore une fois pour qu&apos;il sorte quand même&#xa0;; le journal le dit.</translation>
    </message>
</context>
<context>
    <name>FirstCaseCard</name>
    <message>
        <source>Your first case, step by step</source>
        <translation type="unfinished">Votre premier dossier, pas à pas</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Agent</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Mots</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">Secours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished">Création du coffre</translation>
    </message>
    <message>
        <source>Practise with invented people first</source>
        <translation type="unfinished">S&apos;exercer d&apos;abord avec des personnes inventées</translation>
    </message>
    <message>
        <source>A safe place for hard conversations</source>
        <translation type="unfinished">Un lieu sûr pour des conversations difficiles</translation>
    </message>
    <message>
        <source>This laptop will keep interviews, checklists and referrals, encrypted, without any network. Setting up takes about two minutes.</source>
        <translation type="unfinished">Cet ordinateur gardera entretiens, listes de contrôle et orientations, chiffrés, sans aucun réseau. La mise en place prend environ deux minutes.</translation>
    </message>
    <message>
        <source>The program points to what the answers say, with its sources. It never decides: an officer does.</source>
        <translation type="unfinished">Le programme montre ce que les réponses indiquent, avec ses sources. Il ne décide jamais&#xa0;: c&apos;est l&apos;agent qui décide.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Langue de cette fenêtre</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished">Qui travaille ici&#xa0;?</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file …</source>
        <translation type="unfinished">Ouvrir le fichier de l&apos;organisation …</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file</source>
        <translation type="unfinished">Ouvrir le fichier de l&apos;organisation</translation>
    </message>
    <message>
        <source>or type it:</source>
        <translation type="unfinished">ou saisissez-le :</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Laid down by its policy, which rules this laptop.</source>
        <translation type="unfinished">Fixé par sa règle, qui s&apos;impose à cet ordinateur.</translation>
    </message>
    <message>
        <source>Stands on every referral.</source>
        <translation type="unfinished">Figure sur chaque orientation.</translation>
    </message>
    <message>
        <source>Short name of this place</source>
        <translation type="unfinished">Nom court de ce lieu</translation>
    </message>
    <message>
        <source>2 to 8 letters or digits; begins every case number.</source>
        <translation type="unfinished">2 à 8 lettres ou chiffres&#xa0;; début de chaque numéro de dossier.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Pays</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166).</source>
        <translation type="unfinished">Deux lettres (ISO 3166).</translation>
    </message>
    <message>
        <source>How receivers reach you</source>
        <translation type="unfinished">Comment les destinataires peuvent vous joindre</translation>
    </message>
    <message>
        <source>Telephone or office; printed on referrals. May stay empty.</source>
        <translation type="unfinished">Téléphone ou bureau&#xa0;; imprimé sur les orientations. Peut rester vide.</translation>
    </message>
    <message>
        <source>Whoever sets the laptop up looks after it: you add other officers later, under Officers, and say what each may do.</source>
        <translation type="unfinished">Qui installe l&apos;ordinateur s&apos;en occupe : vous ajoutez d&apos;autres agents plus tard, sous Agents, et dites ce que chacun peut faire.</translation>
    </message>
    <message>
        <source>Taken from the file. Look whether all of it is right.</source>
        <translation type="unfinished">Pris dans le fichier. Vérifiez que tout est juste.</translation>
    </message>
    <message>
        <source>And who are you?</source>
        <translation type="unfinished">Et qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Your number stands in every record; your name only on the forms you sign.</source>
        <translation type="unfinished">Votre numéro figure sur tout ce qui est conservé&#xa0;; votre nom seulement sur les formulaires que vous signez.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Votre nom</translation>
    </message>
    <message>
        <source>Your officer number</source>
        <translation type="unfinished">Votre numéro d&apos;agent</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished">Je les ai notés</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">Créer le coffre</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished">Je l&apos;ai noté</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation type="unfinished">Commencer à travailler</translation>
    </message>
    <message>
        <source>Please give the organisation&apos;s name.</source>
        <translation type="unfinished">Veuillez donner le nom de l&apos;organisation.</translation>
    </message>
    <message>
        <source>The short name of the place needs 2 to 8 letters (A to Z) or digits.</source>
        <translation type="unfinished">Le nom court du lieu demande 2 à 8 lettres (A à Z) ou chiffres.</translation>
    </message>
    <message>
        <source>The country is two letters, as on a passport&apos;s edge (ISO 3166), or empty.</source>
        <translation type="unfinished">Le pays s&apos;écrit en deux lettres, comme au bord d&apos;un passeport (ISO 3166), ou reste vide.</translation>
    </message>
    <message>
        <source>Please give your name and your officer number.</source>
        <translation type="unfinished">Veuillez donner votre nom et votre numéro d&apos;agent.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">Ordinateurs</translation>
    </message>
    <message>
        <source>What their bundles give away; who must be looked at comes first.</source>
        <translation type="unfinished">Ce que révèlent leurs lots&#xa0;; d&apos;abord ceux qu&apos;il faut regarder.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ordinateur</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">Lots</translation>
    </message>
    <message>
        <source>Newest sealed</source>
        <translation type="unfinished">Scellé en dernier</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">À regarder</translation>
    </message>
    <message>
        <source>Write its receipt …</source>
        <translation type="unfinished">Écrire son reçu …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">Où l&apos;écrire</translation>
    </message>
    <message>
        <source>Write its return …</source>
        <translation type="unfinished">Écrire son retour …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">rien</translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation type="unfinished">Pas encore d&apos;ordinateur</translation>
    </message>
    <message>
        <source>A laptop is known here from its first bundle on.</source>
        <translation type="unfinished">Un ordinateur est connu ici dès son premier lot.</translation>
    </message>
    <message>
        <source>Officers {officers}; program {program}</source>
        <translation type="unfinished">Agents {officers}&#xa0;; programme {program}</translation>
    </message>
    <message>
        <source>Nothing must be looked at.</source>
        <translation type="unfinished">Rien à regarder.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Écrit&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Language of the guide</source>
        <translation type="unfinished">Langue du guide</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Guide rapide</translation>
    </message>
    <message>
        <source>Anywhere in the program F1 explains what the keyboard is on.</source>
        <translation type="unfinished">Partout dans le programme, F1 explique l&apos;endroit où se trouve le clavier.</translation>
    </message>
    <message>
        <source>Quick cards …</source>
        <translation type="unfinished">Fiches rapides …</translation>
    </message>
    <message>
        <source>Where the cards are written</source>
        <translation type="unfinished">Où écrire les fiches</translation>
    </message>
    <message>
        <source>Write the quick cards as a PDF, to print</source>
        <translation type="unfinished">Écrire les fiches rapides en PDF, pour les imprimer</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Écrit&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Close the quick guide (Esc)</source>
        <translation type="unfinished">Fermer le guide rapide (Esc)</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Guide rapide</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Search the quick guide</source>
        <translation type="unfinished">Chercher dans le guide rapide</translation>
    </message>
    <message>
        <source>What can be looked up</source>
        <translation type="unfinished">Ce que l&apos;on peut consulter</translation>
    </message>
    <message>
        <source>Nothing found. Try one word only.</source>
        <translation type="unfinished">Rien trouvé. Essayez un seul mot.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Article</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">Tous les sujets</translation>
    </message>
    <message>
        <source>Draft: these words were not checked yet</source>
        <translation type="unfinished">Brouillon&#xa0;: ces mots n&apos;ont pas encore été vérifiés</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Take bundles in …</source>
        <translation type="unfinished">Prendre des lots …</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Siège</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished">Ce qui est ici</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">dossiers</translation>
    </message>
    <message>
        <source>laptops</source>
        <translation type="unfinished">ordinateurs</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation type="unfinished">Attend quelqu&apos;un</translation>
    </message>
    <message>
        <source>What every laptop is given</source>
        <translation type="unfinished">Ce que reçoit chaque ordinateur</translation>
    </message>
    <message>
        <source>The key bundles are sealed to, and the certificate receipts are checked with.</source>
        <translation type="unfinished">La clé pour laquelle les lots sont scellés, et le certificat qui sert à vérifier les reçus.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Destinataire</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate: print it, and let it be compared</source>
        <translation type="unfinished">Empreinte du certificat&#xa0;: imprimez-la, et faites-la comparer</translation>
    </message>
    <message>
        <source>Write both to a stick …</source>
        <translation type="unfinished">Écrire les deux sur une clé …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">Où les écrire</translation>
    </message>
    <message>
        <source>Trust an organisation&apos;s certificate …</source>
        <translation type="unfinished">Faire confiance au certificat d&apos;une organisation …</translation>
    </message>
    <message>
        <source>Certificate of an organisation</source>
        <translation type="unfinished">Certificat d&apos;une organisation</translation>
    </message>
    <message>
        <source>Organisations whose officers count: {number}</source>
        <translation type="unfinished">Organisations dont les agents comptent&#xa0;: {number}</translation>
    </message>
    <message>
        <source>cases with answers that differ</source>
        <translation type="unfinished">dossiers dont les réponses diffèrent</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Regarder</translation>
    </message>
    <message>
        <source>Nothing: all is well.</source>
        <translation type="unfinished">Rien&#xa0;: tout va bien.</translation>
    </message>
    <message>
        <source>Written: recipient.txt and hq-ca.pem. Take the stick out safely.</source>
        <translation type="unfinished">Écrit&#xa0;: recipient.txt et hq-ca.pem. Retirez la clé en sécurité.</translation>
    </message>
    <message>
        <source>Trusted. Compare its fingerprint with the paper:</source>
        <translation type="unfinished">De confiance. Comparez son empreinte avec le papier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HqShell</name>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Siège</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">Prendre des lots</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">Ordinateurs</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">À décider</translation>
    </message>
    <message>
        <source>Differing answers</source>
        <translation type="unfinished">Réponses divergentes</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Peut-être les mêmes</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished">Remettre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Chiffres</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Retours</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Exports</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Regarder</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Langue de la personne</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation type="unfinished">Tourner l&apos;écran</translation>
    </message>
    <message>
        <source>Show this question to the person, large and alone (F8)</source>
        <translation type="unfinished">Montrer cette question à la personne, en grand et seule (F8)</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation type="unfinished">Arrêter  (Esc)</translation>
    </message>
    <message>
        <source>Stop the interview (Esc)</source>
        <translation type="unfinished">Arrêter l&apos;entretien (Esc)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Entretien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation type="unfinished">Reprendre la dernière réponse (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Go on  (Enter)</source>
        <translation type="unfinished">Continuer  (Entrée)</translation>
    </message>
    <message>
        <source>Draft translation ({language}): no speaker has reviewed it yet. Ask the interpreter to check each question.</source>
        <translation type="unfinished">Traduction provisoire ({language})&#xa0;: aucun locuteur ne l&apos;a encore relue. Demandez à l&apos;interprète de vérifier chaque question.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this sitting.</source>
        <translation type="unfinished">Il n&apos;y a rien à reprendre dans cette séance.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">Cet entretien est clos&#xa0;; ses réponses restent telles quelles.</translation>
    </message>
    <message>
        <source>This needs an answer before the next question.</source>
        <translation type="unfinished">Il faut une réponse avant la question suivante.</translation>
    </message>
    <message>
        <source>Choose an answer, or use Stop.</source>
        <translation type="unfinished">Choisissez une réponse, ou utilisez Arrêter.</translation>
    </message>
    <message>
        <source>The interview is closed. Everything is kept as answered.</source>
        <translation type="unfinished">L&apos;entretien est clos. Tout est conservé comme répondu.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Ligne</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished">Chaîne</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Save as a signed file …</source>
        <translation type="unfinished">Enregistrer en fichier signé …</translation>
    </message>
    <message>
        <source>Where to save the journal</source>
        <translation type="unfinished">Où enregistrer le journal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Journal</translation>
    </message>
    <message>
        <source>Every line is chained to the one before: what was sent to headquarters cannot be rewritten unseen.</source>
        <translation type="unfinished">Chaque ligne est enchaînée à la précédente&#xa0;: ce qui a été envoyé au siège ne peut être réécrit sans que cela se voie.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Le vérifier</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">Consultations</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Modifications</translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished">Ce qui est sorti</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation type="unfinished">Suppressions</translation>
    </message>
    <message>
        <source>Unlocking and keys</source>
        <translation type="unfinished">Déverrouillages et clés</translation>
    </message>
    <message>
        <source>Refused and wrong</source>
        <translation type="unfinished">Refus et erreurs</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished">Depuis hier</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished">Sept jours</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation type="unfinished">Trente jours</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Numéro de dossier</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Agent</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Genre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Jours</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Line {line} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">La ligne {line} ne suit pas la précédente&#xa0;: le journal y a été modifié.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {line}: it was rewritten.</source>
        <translation type="unfinished">Le journal ne correspond pas à ce qui a été signé à la ligne {line}&#xa0;: il a été réécrit.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. Up to line {signed} the journal is what an officer signed.</source>
        <translation type="unfinished">Les {lines} lignes se suivent. Jusqu&apos;à la ligne {signed}, le journal est tel qu&apos;un agent l&apos;a signé.</translation>
    </message>
    <message>
        <source>Lines after that could have been rewritten by somebody who controls this laptop; headquarters sees it at the next bundle.</source>
        <translation type="unfinished">Les lignes suivantes auraient pu être réécrites par qui tient cet ordinateur&#xa0;; le siège le verra au prochain lot.</translation>
    </message>
</context>
<context>
    <name>JourneyLine</name>
    <message>
        <source>Nothing is on the time line yet.</source>
        <translation type="unfinished">Rien n&apos;est encore sur la ligne du temps.</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Put on the line</source>
        <translation type="unfinished">Mettre sur la ligne</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Trajet</translation>
    </message>
    <message>
        <source>Only what the person told. A date may be a year, a month, or missing.</source>
        <translation type="unfinished">Seulement ce que la personne a raconté. Une date peut être une année, un mois, ou manquer.</translation>
    </message>
    <message>
        <source>Nothing is on the time line yet</source>
        <translation type="unfinished">Rien n&apos;est encore sur la ligne du temps</translation>
    </message>
    <message>
        <source>Choose what happened, and put it on the line. It can be dated and moved afterwards.</source>
        <translation type="unfinished">Choisissez ce qui s&apos;est passé et mettez-le sur la ligne. On peut dater et déplacer ensuite.</translation>
    </message>
    <message>
        <source>Full: dated by the person. Dashed: only put in order.</source>
        <translation type="unfinished">Trait plein : daté par la personne. Tirets : seulement mis en ordre.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">Plus loin (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">Plus près (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Tout voir</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Plus tard</translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation type="unfinished">Ôter de la ligne</translation>
    </message>
    <message>
        <source>From (year, month or day)</source>
        <translation type="unfinished">De (année, mois ou jour)</translation>
    </message>
    <message>
        <source>To, if it lasted</source>
        <translation type="unfinished">À, si cela a duré</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>In a few words, as told</source>
        <translation type="unfinished">En quelques mots, comme raconté</translation>
    </message>
    <message>
        <source>Taken off the line: {what}</source>
        <translation type="unfinished">Ôté de la ligne&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">Garder ou supprimer</translation>
    </message>
    <message>
        <source>How long cases stay on this laptop. Nothing is deleted by itself.</source>
        <translation type="unfinished">Combien de temps les dossiers restent sur cet ordinateur. Rien n&apos;est supprimé tout seul.</translation>
    </message>
    <message>
        <source>No case is due.</source>
        <translation type="unfinished">Aucun dossier n&apos;est échu.</translation>
    </message>
    <message>
        <source>Cases to look at</source>
        <translation type="unfinished">Dossiers à examiner</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Take names and words out …</source>
        <translation type="unfinished">Retirer noms et paroles …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">Supprimer …</translation>
    </message>
    <message>
        <source>Cases whose time is over</source>
        <translation type="unfinished">Dossiers dont le délai est passé</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation type="unfinished">Garder ces délais</translation>
    </message>
    <message>
        <source>Periods of this organisation</source>
        <translation type="unfinished">Délais de cette organisation</translation>
    </message>
    <message>
        <source>After a case was closed and not touched again. When the time is over it stands above, to be looked at.</source>
        <translation type="unfinished">Après la clôture d&apos;un dossier, quand on n&apos;y a plus touché. Le délai passé, il apparaît ci-dessus, à examiner.</translation>
    </message>
    <message>
        <source>Take names and words out, keep what is counted</source>
        <translation type="unfinished">Retirer noms et paroles, garder ce qui est compté</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation type="unfinished">Supprimer le dossier</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Numéro de dossier</translation>
    </message>
    <message>
        <source>The person asks to be deleted</source>
        <translation type="unfinished">La personne demande à être supprimée</translation>
    </message>
    <message>
        <source>Everything of the case goes from this laptop: answers, notes, forms, decisions. The journal keeps that case so-and-so was deleted, when and by whom, and nothing of what it was. What was handed over before is with those who have it: tell them, and headquarters.</source>
        <translation type="unfinished">Tout le dossier quitte cet ordinateur&#xa0;: réponses, notes, fiches, décisions. Le journal garde que tel dossier a été supprimé, quand et par qui, et rien de son contenu. Ce qui a été remis avant reste chez ceux qui l&apos;ont&#xa0;: prévenez-les, et le siège.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Before a border: erase this laptop&apos;s vault</source>
        <translation type="unfinished">Avant une frontière&#xa0;: effacer le coffre de cet ordinateur</translation>
    </message>
    <message>
        <source>It destroys the keys in this folder first; without them nobody reads what is left, not even we. It cannot be taken back. What it cannot do: a solid-state disk may keep an old copy of the key file where no program reaches it, and that copy still needs a passphrase; backups on sticks and other disks open as before; and somebody who looks can see that there was such a program. Full-disk encryption and a switched-off laptop help more than anything here.</source>
        <translation type="unfinished">Les clés de ce dossier du disque sont détruites d&apos;abord&#xa0;; sans elles personne ne lit le reste, pas même nous. C&apos;est sans retour. Ce que cela ne peut pas faire&#xa0;: un disque SSD peut garder une vieille copie du fichier des clés là où aucun programme n&apos;arrive, et cette copie demande encore une phrase de passe&#xa0;; les sauvegardes sur clé ou autre disque s&apos;ouvrent comme avant&#xa0;; et qui cherche voit qu&apos;un tel programme était là. Le chiffrement du disque entier et un ordinateur éteint aident plus que tout ce qui est ici.</translation>
    </message>
    <message>
        <source>Erase the vault …</source>
        <translation type="unfinished">Effacer le coffre …</translation>
    </message>
    <message>
        <source>These periods hold from now on.</source>
        <translation type="unfinished">Ces délais valent désormais.</translation>
    </message>
    <message>
        <source>Names and words are out of the case; what is counted stays.</source>
        <translation type="unfinished">Noms et paroles sont retirés du dossier&#xa0;; ce qui est compté reste.</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation type="unfinished">Le dossier est supprimé.</translation>
    </message>
    <message>
        <source>The case is deleted. Tell headquarters and the receivers.</source>
        <translation type="unfinished">Le dossier est supprimé. Prévenez le siège et les destinataires.</translation>
    </message>
    <message>
        <source>Take names and words out of case {case}?</source>
        <translation type="unfinished">Retirer noms et paroles du dossier {case}&#xa0;?</translation>
    </message>
    <message>
        <source>Name, dates, contact, narrative, notes, reasons and signed forms go for ever. Coded answers, findings and dates of decisions stay, so that the case is still counted.</source>
        <translation type="unfinished">Nom, dates, contact, récit, notes, raisons et fiches signées disparaissent pour toujours. Les réponses codées, les constats et les dates des décisions restent, pour que le dossier soit encore compté.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">Les retirer</translation>
    </message>
    <message>
        <source>Delete case {case}?</source>
        <translation type="unfinished">Supprimer le dossier {case}&#xa0;?</translation>
    </message>
    <message>
        <source>Everything of it goes from this laptop for ever. Backups made before still hold it.</source>
        <translation type="unfinished">Tout disparaît de cet ordinateur pour toujours. Les sauvegardes faites avant le contiennent encore.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Erase the whole vault?</source>
        <translation type="unfinished">Effacer tout le coffre&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation type="unfinished">C&apos;est sans retour.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished">L&apos;effacer</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">EFFACER</translation>
    </message>
    <message>
        <source>The policy of {organisation} lays them down.</source>
        <translation type="unfinished">La règle de {organisation} les fixe.</translation>
    </message>
    <message>
        <source>Headquarters has everything, by its own receipt.</source>
        <translation type="unfinished">Le siège a tout, d&apos;après son propre reçu.</translation>
    </message>
    <message>
        <source>never sent as they are now: {cases}</source>
        <translation type="unfinished">jamais envoyés tels qu&apos;ils sont : {cases}</translation>
    </message>
    <message>
        <source>on the way without a receipt: {bundles}</source>
        <translation type="unfinished">en route sans reçu : {bundles}</translation>
    </message>
    <message>
        <source>Would be lost for ever. {what}</source>
        <translation type="unfinished">Serait perdu pour toujours. {what}</translation>
    </message>
    <message>
        <source>ordered by headquarters</source>
        <translation type="unfinished">ordonné par le siège</translation>
    </message>
    <message>
        <source>take names and words out: since {day}</source>
        <translation type="unfinished">retirer noms et paroles&#xa0;: depuis le {day}</translation>
    </message>
    <message>
        <source>delete: since {day}</source>
        <translation type="unfinished">supprimer&#xa0;: depuis le {day}</translation>
    </message>
    <message>
        <source>headquarters wants it kept</source>
        <translation type="unfinished">le siège veut qu&apos;on le garde</translation>
    </message>
    <message>
        <source>headquarters has no copy yet</source>
        <translation type="unfinished">le siège n&apos;en a pas encore de copie</translation>
    </message>
    <message>
        <source>Never by itself due</source>
        <translation type="unfinished">Jamais échu de soi-même</translation>
    </message>
    <message>
        <source>After {days} days</source>
        <translation type="unfinished">Après {days} jours</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>1 … 9</source>
        <translation type="unfinished">1 … 9</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">Choisir une réponse</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation type="unfinished">Passer à la question suivante</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Go on from a long answer</source>
        <translation type="unfinished">Continuer après une longue réponse</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished">Toutes les touches</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished">Partout</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation type="unfinished">Dans un entretien</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished">Retour  (Esc)</translation>
    </message>
</context>
<context>
    <name>LeavingList</name>
    <message>
        <source>Left out of it: {number}</source>
        <translation type="unfinished">Laissés de côté&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nothing waits: all has left.</source>
        <translation type="unfinished">Rien n&apos;attend&#xa0;: tout est parti.</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">Modifiés depuis leur dernier départ</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished">part</translation>
    </message>
    <message>
        <source>leaves without identity</source>
        <translation type="unfinished">sort sans identité</translation>
    </message>
    <message>
        <source>coded answers only</source>
        <translation type="unfinished">réponses codées seulement</translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished">reste</translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message>
        <source>Leaves</source>
        <translation type="unfinished">Part</translation>
    </message>
    <message>
        <source>Stays here, and why</source>
        <translation type="unfinished">Reste ici, et pourquoi</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished">Rien n&apos;a été omis.</translation>
    </message>
</context>
<context>
    <name>LikenessPage</name>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Peut-être les mêmes</translation>
    </message>
    <message>
        <source>The same person met twice, or cases that hang together. People decide; what is refused does not come back.</source>
        <translation type="unfinished">La même personne rencontrée deux fois, ou des dossiers liés. Ce sont des personnes qui décident&#xa0;; ce qui est refusé ne revient pas.</translation>
    </message>
    <message>
        <source>Show names and numbers (it is written in the journal)</source>
        <translation type="unfinished">Montrer noms et numéros (c&apos;est écrit au journal)</translation>
    </message>
    <message>
        <source>Nobody decided yet</source>
        <translation type="unfinished">Personne n&apos;a encore décidé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Confirmé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Refusé</translation>
    </message>
    <message>
        <source>Pairs of cases</source>
        <translation type="unfinished">Paires de dossiers</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Montrer</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation type="unfinished">Ils vont ensemble</translation>
    </message>
    <message>
        <source>They do not</source>
        <translation type="unfinished">Ils ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished">Comparaison …</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished">Rien ici.</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation type="unfinished">Peut-être une seule personne</translation>
    </message>
    <message>
        <source>Perhaps linked</source>
        <translation type="unfinished">Peut-être liés</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation type="unfinished">Les noms sont cachés.</translation>
    </message>
    <message>
        <source>Remembered. No record was changed.</source>
        <translation type="unfinished">Retenu. Aucun enregistrement n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Implied by: {signs}</source>
        <translation type="unfinished">Découle de&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>What is this? {element}</source>
        <translation type="unfinished">Qu&apos;est-ce que c&apos;est&#xa0;? {element}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished">Taper pour trouver</translation>
    </message>
    <message>
        <source>Find among the answers</source>
        <translation type="unfinished">Chercher parmi les réponses</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished">Regarder</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">Un choix prend effet dès qu&apos;il est fait.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">Après {minutes} min</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Langue de cette fenêtre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">Taille des lettres</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer</source>
        <translation type="unfinished">Verrouiller quand personne ne touche l&apos;ordinateur</translation>
    </message>
</context>
<context>
    <name>ManyForms</name>
    <message>
        <source>How many forms are done</source>
        <translation type="unfinished">Combien de fiches sont faites</translation>
    </message>
    <message>
        <source>Sign and save all …</source>
        <translation type="unfinished">Signer et enregistrer tout …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>One form for each case found. Cases whose persons did not agree are left out and named.</source>
        <translation type="unfinished">Une fiche pour chaque dossier trouvé. Les dossiers des personnes qui n&apos;ont pas accepté sont laissés de côté et nommés.</translation>
    </message>
    <message>
        <source>Which cases (a word, a number; empty: all)</source>
        <translation type="unfinished">Quels dossiers (un mot, un numéro&#xa0;; vide&#xa0;: tous)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">Organisation destinataire</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Langue du formulaire</translation>
    </message>
    <message>
        <source>Who receives them? Give the organisation&apos;s name.</source>
        <translation type="unfinished">Qui les reçoit&#xa0;? Donnez le nom de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Where to save the signed forms</source>
        <translation type="unfinished">Où enregistrer les fiches signées</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} sur {all}</translation>
    </message>
    <message>
        <source>Signed and saved: {number}.</source>
        <translation type="unfinished">Signées et enregistrées&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Stopped; the others were not begun.</source>
        <translation type="unfinished">Arrêté&#xa0;; les autres n&apos;ont pas été commencées.</translation>
    </message>
    <message>
        <source>Left out: {number}.</source>
        <translation type="unfinished">Laissés de côté&#xa0;: {number}.</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Nobody of these: a new case</source>
        <translation type="unfinished">Aucune de ces personnes&#xa0;: un nouveau dossier</translation>
    </message>
    <message>
        <source>Have we met?</source>
        <translation type="unfinished">Nous sommes-nous déjà rencontrés&#xa0;?</translation>
    </message>
    <message>
        <source>Look before you begin: nobody should have to tell everything twice.</source>
        <translation type="unfinished">Regardez avant de commencer&#xa0;: personne ne devrait tout raconter deux fois.</translation>
    </message>
    <message>
        <source>It was held on paper</source>
        <translation type="unfinished">Il a eu lieu sur papier</translation>
    </message>
    <message>
        <source>Day of the conversation</source>
        <translation type="unfinished">Jour de la conversation</translation>
    </message>
    <message>
        <source>What you know already</source>
        <translation type="unfinished">Ce que vous savez déjà</translation>
    </message>
    <message>
        <source>Name, as you heard it</source>
        <translation type="unfinished">Nom, comme vous l&apos;avez entendu</translation>
    </message>
    <message>
        <source>Any script, any spelling; one part of it is enough.</source>
        <translation type="unfinished">Toute écriture, toute orthographe&#xa0;; une partie suffit.</translation>
    </message>
    <message>
        <source>Age, about</source>
        <translation type="unfinished">Âge, environ</translation>
    </message>
    <message>
        <source>Country of citizenship</source>
        <translation type="unfinished">Pays de citoyenneté</translation>
    </message>
    <message>
        <source>Telephone or case number</source>
        <translation type="unfinished">Téléphone ou numéro de dossier</translation>
    </message>
    <message>
        <source>This is only looked for, and not kept.</source>
        <translation type="unfinished">On le cherche seulement, on ne le garde pas.</translation>
    </message>
    <message>
        <source>These may be the same person. You decide.</source>
        <translation type="unfinished">Ce peut être la même personne. C&apos;est vous qui décidez.</translation>
    </message>
    <message>
        <source>Nobody on this laptop fits.</source>
        <translation type="unfinished">Personne sur cet ordinateur ne correspond.</translation>
    </message>
    <message>
        <source>Begin with a new case</source>
        <translation type="unfinished">Commencer un nouveau dossier</translation>
    </message>
    <message>
        <source>Headquarters compares the cases of all laptops later.</source>
        <translation type="unfinished">Le siège compare plus tard les dossiers de tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Type a name or a number. Where the person gives none, begin with a new case.</source>
        <translation type="unfinished">Tapez un nom ou un numéro. Si la personne n&apos;en donne pas, commencez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished">Regarder d&apos;abord</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Pas encore de nom</translation>
    </message>
    <message>
        <source>last changed {day}</source>
        <translation type="unfinished">modifié en dernier le {day}</translation>
    </message>
    <message>
        <source>Look at the case</source>
        <translation type="unfinished">Voir le dossier</translation>
    </message>
    <message>
        <source>Look at case {number} of {name}</source>
        <translation type="unfinished">Voir le dossier {number} de {name}</translation>
    </message>
    <message>
        <source>The same person: another interview</source>
        <translation type="unfinished">La même personne&#xa0;: un autre entretien</translation>
    </message>
    <message>
        <source>The same person: another interview in case {number} of {name}</source>
        <translation type="unfinished">La même personne&#xa0;: un autre entretien dans le dossier {number} de {name}</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Two methods, side by side</source>
        <translation type="unfinished">Deux méthodes, côte à côte</translation>
    </message>
    <message>
        <source>Element test (the Protocol, art. 3)</source>
        <translation type="unfinished">Test des éléments (le Protocole, art. 3)</translation>
    </message>
    <message>
        <source>ILO and European Commission method (2009)</source>
        <translation type="unfinished">Méthode de l&apos;OIT et de la Commission européenne (2009)</translation>
    </message>
    <message>
        <source>The six dimensions of the ILO method</source>
        <translation type="unfinished">Les six dimensions de la méthode de l&apos;OIT</translation>
    </message>
    <message>
        <source>List: {list}. {source}</source>
        <translation type="unfinished">Liste&#xa0;: {list}. {source}</translation>
    </message>
    <message>
        <source>What the ILO method misses here: {parts}.</source>
        <translation type="unfinished">Ce que la méthode de l&apos;OIT ne voit pas ici&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>What the answers exclude in the element test: {parts}.</source>
        <translation type="unfinished">Ce que les réponses excluent dans le test des éléments&#xa0;: {parts}.</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation type="unfinished">Ctrl+Entrée&#xa0;: continuer</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Agents</translation>
    </message>
    <message>
        <source>Who can open this vault, and what each may do.</source>
        <translation type="unfinished">Qui peut ouvrir ce coffre, et ce que chacun peut faire.</translation>
    </message>
    <message>
        <source>Officers of this vault</source>
        <translation type="unfinished">Agents de ce coffre</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation type="unfinished">Changer le rôle</translation>
    </message>
    <message>
        <source>Forgot the passphrase …</source>
        <translation type="unfinished">Phrase de passe oubliée …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">Retirer …</translation>
    </message>
    <message>
        <source>What this officer may do</source>
        <translation type="unfinished">Ce que cet agent peut faire</translation>
    </message>
    <message>
        <source>People who work with this vault</source>
        <translation type="unfinished">Personnes qui travaillent avec ce coffre</translation>
    </message>
    <message>
        <source>Officers hold interviews and refer. Supervisors also sign second and delete. Analysts see numbers and findings, never a name. Administrators manage keys, officers and periods. Between each other, officers of one vault are kept apart by this program, not by encryption.</source>
        <translation type="unfinished">Les agents mènent les entretiens et orientent. Les superviseurs signent aussi en second et suppriment. Les analystes voient des nombres et des constats, jamais un nom. Les administrateurs gèrent clés, agents et délais. Entre eux, les agents d&apos;un même coffre sont séparés par ce programme, pas par le chiffrement.</translation>
    </message>
    <message>
        <source>Get my certificate</source>
        <translation type="unfinished">Obtenir mon certificat</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Vous</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished">Votre phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation type="unfinished">Votre nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>At least five words that do not belong together.</source>
        <translation type="unfinished">Au moins cinq mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished">La nouvelle encore une fois</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Changer ma phrase de passe</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">Le code de secours</translation>
    </message>
    <message>
        <source>It opens the vault when words are forgotten. Make a new one when somebody who knew it leaves, or the paper is lost: the old one opens nothing from then on.</source>
        <translation type="unfinished">Il ouvre le coffre quand les mots sont oubliés. Faites-en un nouveau quand part quelqu&apos;un qui le connaissait, ou que le papier est perdu&#xa0;: l&apos;ancien n&apos;ouvre alors plus rien.</translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation type="unfinished">Faire un nouveau code de secours …</translation>
    </message>
    <message>
        <source>Gets a certificate to sign with</source>
        <translation type="unfinished">Reçoit un certificat pour signer</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Quelqu&apos;un de nouveau</translation>
    </message>
    <message>
        <source>Officer number</source>
        <translation type="unfinished">Numéro d&apos;agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>First words, to write down and hand over:</source>
        <translation type="unfinished">Premiers mots, à noter et à remettre&#xa0;:</translation>
    </message>
    <message>
        <source>They open nothing but the choice of words of their own.</source>
        <translation type="unfinished">Ils n&apos;ouvrent rien d&apos;autre que le choix de mots à soi.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">D&apos;autres mots</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Added. Hand over these words on paper: {words}</source>
        <translation type="unfinished">Ajouté. Remettez ces mots sur papier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>It holds from the next time this officer unlocks.</source>
        <translation type="unfinished">Cela vaut dès que cet agent déverrouille la prochaine fois.</translation>
    </message>
    <message>
        <source>Hand over these words on paper: {words}</source>
        <translation type="unfinished">Remettez ces mots sur papier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Write the new recovery code down now, below: it is shown once and kept nowhere.</source>
        <translation type="unfinished">Notez maintenant le nouveau code de secours, ci-dessous&#xa0;: il est montré une fois et gardé nulle part.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished">Faire un nouveau code de secours&#xa0;?</translation>
    </message>
    <message>
        <source>The code on the old paper opens nothing any more. The new one is shown once.</source>
        <translation type="unfinished">Le code sur l&apos;ancien papier n&apos;ouvre plus rien. Le nouveau est montré une seule fois.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished">En faire un nouveau</translation>
    </message>
    <message>
        <source>The two new passphrases differ: nothing was changed.</source>
        <translation type="unfinished">Les deux nouvelles phrases de passe diffèrent&#xa0;: rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens the vault.</source>
        <translation type="unfinished">Votre nouvelle phrase de passe ouvre désormais le coffre.</translation>
    </message>
    <message>
        <source>You sign in your own name from now on.</source>
        <translation type="unfinished">Vous signez désormais en votre nom.</translation>
    </message>
    <message>
        <source>Remove {officer}?</source>
        <translation type="unfinished">Retirer {officer}&#xa0;?</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing any more, the vault gets a new key, and their certificate is revoked. What they wrote and signed stays under their number.</source>
        <translation type="unfinished">Sa phrase de passe n&apos;ouvre plus rien, le coffre reçoit une nouvelle clé, et son certificat est révoqué. Ce qui a été écrit et signé reste sous son numéro.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>New first words for {officer}?</source>
        <translation type="unfinished">De nouveaux premiers mots pour {officer}&#xa0;?</translation>
    </message>
    <message>
        <source>The forgotten passphrase opens nothing any more. Their key to sign with is lost: the old certificate is revoked, and they get a new one when they unlock.</source>
        <translation type="unfinished">La phrase de passe oubliée n&apos;ouvre plus rien. Sa clé de signature est perdue&#xa0;: l&apos;ancien certificat est révoqué, et un nouveau vient au déverrouillage.</translation>
    </message>
    <message>
        <source>Give new words</source>
        <translation type="unfinished">Donner de nouveaux mots</translation>
    </message>
    <message>
        <source>Done. Headquarters issued their certificate: ask headquarters to revoke it.</source>
        <translation type="unfinished">Fait. Le siège avait délivré son certificat&#xa0;: demandez-lui de le révoquer.</translation>
    </message>
    <message>
        <source>Done. Their certificate is revoked: save the new list for others and carry it to every laptop. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">Fait. Son certificat est révoqué&#xa0;: enregistrez la nouvelle liste pour les autres et portez-la sur chaque ordinateur. Si cette personne connaissait le code de secours, faites-en un nouveau.</translation>
    </message>
    <message>
        <source>Done. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">Fait. Si cette personne connaissait le code de secours, faites-en un nouveau.</translation>
    </message>
    <message>
        <source>Opened with your passphrase.</source>
        <translation type="unfinished">Ouvert avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>Opened with the recovery code. Choose a new passphrase now.</source>
        <translation type="unfinished">Ouvert avec le code de secours. Choisissez maintenant une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Opened with headquarters&apos; key.</source>
        <translation type="unfinished">Ouvert avec la clé du siège.</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">parti le {day}</translation>
    </message>
    <message>
        <source>has a certificate</source>
        <translation type="unfinished">a un certificat</translation>
    </message>
    <message>
        <source>gets a certificate at the next unlocking</source>
        <translation type="unfinished">reçoit un certificat au prochain déverrouillage</translation>
    </message>
    <message>
        <source>has not unlocked yet</source>
        <translation type="unfinished">n&apos;a pas encore déverrouillé</translation>
    </message>
</context>
<context>
    <name>OwnCopyCard</name>
    <message>
        <source>Print this …</source>
        <translation type="unfinished">Imprimer ceci …</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished">Ranger</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation type="unfinished">Pour la personne</translation>
    </message>
    <message>
        <source>Everything names the person and tells what they told: print it only where nobody dangerous can find it. The short note names nobody and tells nothing.</source>
        <translation type="unfinished">« Tout » nomme la personne et dit ce qu&apos;elle a raconté : ne l&apos;imprimez que là où personne de dangereux ne peut le trouver. La note courte ne nomme personne et ne raconte rien.</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation type="unfinished">Langue de la copie</translation>
    </message>
    <message>
        <source>Everything we keep …</source>
        <translation type="unfinished">Tout ce que nous gardons …</translation>
    </message>
    <message>
        <source>Short note to carry …</source>
        <translation type="unfinished">Note courte à emporter …</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>Use my own words</source>
        <translation type="unfinished">Utiliser mes propres mots</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished">Bienvenue, {name}</translation>
    </message>
    <message>
        <source>Whoever added you knows your first words. Choose your own now: only they open the vault in your name, and only with them you sign.</source>
        <translation type="unfinished">Qui vous a ajouté connaît vos premiers mots. Choisissez maintenant les vôtres&#xa0;: eux seuls ouvrent le coffre en votre nom, et avec eux seuls vous signez.</translation>
    </message>
    <message>
        <source>The first words you were given</source>
        <translation type="unfinished">Les premiers mots qu&apos;on vous a donnés</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>At least five words that do not belong together. Write them on paper, learn them, burn the paper.</source>
        <translation type="unfinished">Au moins cinq mots sans rapport entre eux. Écrivez-les sur papier, apprenez-les, brûlez le papier.</translation>
    </message>
    <message>
        <source>Your own passphrase again</source>
        <translation type="unfinished">Votre propre phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>The two differ: nothing was changed. Type all three again.</source>
        <translation type="unfinished">Les deux diffèrent&#xa0;: rien n&apos;a été changé. Tapez les trois de nouveau.</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Page {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>answered</source>
        <translation type="unfinished">remplie</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished">commencée</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished">pas commencée</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Sections of the interview</source>
        <translation type="unfinished">Parties de l&apos;entretien</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Your passphrase, once more</source>
        <translation type="unfinished">Votre phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>What you are about to do lets data leave, deletes, or changes who has a key. Then it is good for three minutes.</source>
        <translation type="unfinished">Ce que vous allez faire laisse sortir des données, supprime, ou change qui a une clé. Ensuite, elle vaut trois minutes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase de passe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>I do not know</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>Please give the laptop back.</source>
        <translation type="unfinished">Rendez l&apos;ordinateur, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Merci</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Question suivante</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Rendre l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">Revenir à l&apos;agent</translation>
    </message>
    <message>
        <source>Take the laptop back</source>
        <translation type="unfinished">Reprendre l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase de passe</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Revenir à la question</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>folded</source>
        <translation type="unfinished">replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">déplié</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Traduction provisoire</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Play the recorded question</source>
        <translation type="unfinished">Écouter la question enregistrée</translation>
    </message>
    <message>
        <source>Needed before going on</source>
        <translation type="unfinished">Nécessaire avant de continuer</translation>
    </message>
    <message>
        <source>Why and how to ask</source>
        <translation type="unfinished">Pourquoi et comment demander</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">Ne sait pas</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Ne veut pas répondre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Lieux du programme</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">Le code de secours</translation>
    </message>
    <message>
        <source>It opens the vault when the words are lost. It is shown now and never again. Write it down and put it in a safe or a sealed envelope, away from this laptop.</source>
        <translation type="unfinished">Il ouvre le coffre quand les mots sont perdus. Il est montré maintenant et plus jamais. Notez-le et mettez-le dans un coffre-fort ou une enveloppe fermée, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Group {number} of the code</source>
        <translation type="unfinished">Groupe {number} du code</translation>
    </message>
    <message>
        <source>This is not what the sheet should say. Go back, compare, and write it again.</source>
        <translation type="unfinished">Ce n&apos;est pas ce que la feuille devrait dire. Revenez, comparez et écrivez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Orientation</translation>
    </message>
    <message>
        <source>Only what this receiver needs leaves, and only what was agreed to.</source>
        <translation type="unfinished">Ne part que ce dont ce destinataire a besoin, et que ce qui a été accepté.</translation>
    </message>
    <message>
        <source>As the interview says</source>
        <translation type="unfinished">Selon l&apos;entretien</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation type="unfinished">Dans les 24 heures</translation>
    </message>
    <message>
        <source>Within 72 hours</source>
        <translation type="unfinished">Dans les 72 heures</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation type="unfinished">Dans les deux semaines</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucune</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation type="unfinished">Signer et enregistrer …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">Voir le formulaire</translation>
    </message>
    <message>
        <source>Show the form as it would be signed; nothing is written</source>
        <translation type="unfinished">Montrer le formulaire tel qu&apos;il serait signé&#xa0;; rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation type="unfinished">Du répertoire des services</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">Organisation destinataire</translation>
    </message>
    <message>
        <source>Never the address of a shelter.</source>
        <translation type="unfinished">Jamais l&apos;adresse d&apos;un refuge.</translation>
    </message>
    <message>
        <source>Contact person (may stay empty)</source>
        <translation type="unfinished">Personne à contacter (peut rester vide)</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation type="unfinished">Mode de remise</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Ce qui est demandé</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Dans quel délai</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Langue du formulaire</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation type="unfinished">Une seconde langue à côté</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papier</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished">Garder comme brouillon</translation>
    </message>
    <message>
        <source>Add a layout …</source>
        <translation type="unfinished">Ajouter une mise en page …</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation type="unfinished">Ouvrir une mise en page</translation>
    </message>
    <message>
        <source>Add a form of your organisation&apos;s own; it is checked first</source>
        <translation type="unfinished">Ajouter une fiche de votre organisation&#xa0;; elle est vérifiée d&apos;abord</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation type="unfinished">Pages du formulaire</translation>
    </message>
    <message>
        <source>Back to what leaves</source>
        <translation type="unfinished">Retour à ce qui part</translation>
    </message>
    <message>
        <source>This cannot leave</source>
        <translation type="unfinished">Cela ne peut pas partir</translation>
    </message>
    <message>
        <source>See the line at the side for what is missing.</source>
        <translation type="unfinished">Voir la ligne sur le côté pour ce qui manque.</translation>
    </message>
    <message>
        <source>The layout is kept: {name}</source>
        <translation type="unfinished">La mise en page est gardée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The draft is kept, encrypted.</source>
        <translation type="unfinished">Le brouillon est conservé, chiffré.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Joindre un fichier</translation>
    </message>
    <message>
        <source>Who receives it? Give the organisation&apos;s name.</source>
        <translation type="unfinished">Qui le reçoit&#xa0;? Donnez le nom de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Where to save the signed form</source>
        <translation type="unfinished">Où enregistrer le formulaire signé</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">Signé et enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation type="unfinished">Dans le dossier {folder}</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">Orientations envoyées</translation>
    </message>
    <message>
        <source>What became of each, and which still wait for an answer.</source>
        <translation type="unfinished">Ce que chacune est devenue, et lesquelles attendent encore une réponse.</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">Recevoir une réponse …</translation>
    </message>
    <message>
        <source>Open an answer page or a signed answer</source>
        <translation type="unfinished">Ouvrir une page de réponse ou une réponse signée</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Orientations</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Noter</translation>
    </message>
    <message>
        <source>Second signature …</source>
        <translation type="unfinished">Seconde signature …</translation>
    </message>
    <message>
        <source>Where to save the form</source>
        <translation type="unfinished">Où enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Signed elsewhere …</source>
        <translation type="unfinished">Signé ailleurs …</translation>
    </message>
    <message>
        <source>Open the signed form</source>
        <translation type="unfinished">Ouvrir le formulaire signé</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished">Imprimer …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">Voir le formulaire</translation>
    </message>
    <message>
        <source>Passphrase for a locked PDF</source>
        <translation type="unfinished">Phrase de passe pour un PDF verrouillé</translation>
    </message>
    <message>
        <source>At least four words. Say it by telephone, never in the same e-mail.</source>
        <translation type="unfinished">Au moins quatre mots. Dites-la par téléphone, jamais dans le même courriel.</translation>
    </message>
    <message>
        <source>Save a locked copy …</source>
        <translation type="unfinished">Enregistrer une copie verrouillée …</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation type="unfinished">Où enregistrer la copie</translation>
    </message>
    <message>
        <source>Or the receiver&apos;s key</source>
        <translation type="unfinished">Ou la clé du destinataire</translation>
    </message>
    <message>
        <source>Save an encrypted copy …</source>
        <translation type="unfinished">Enregistrer une copie chiffrée …</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation type="unfinished">Copie pour courriel</translation>
    </message>
    <message>
        <source>No referral was signed here yet</source>
        <translation type="unfinished">Aucune orientation n&apos;a encore été signée ici</translation>
    </message>
    <message>
        <source>A referral is made in a case, under Referral. Here you see what became of it.</source>
        <translation type="unfinished">Une orientation se fait dans un dossier, sous Orientation. Vous voyez ici ce qu&apos;elle est devenue.</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">Ce qui s&apos;est passé ensuite</translation>
    </message>
    <message>
        <source>Reason, or what was said</source>
        <translation type="unfinished">Motif, ou ce qui a été dit</translation>
    </message>
    <message>
        <source>Many forms at once</source>
        <translation type="unfinished">Plusieurs fiches à la fois</translation>
    </message>
    <message>
        <source>Answers that are overdue: {number}. Ask after them.</source>
        <translation type="unfinished">Réponses en retard&#xa0;: {number}. Relancez.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">en retard</translation>
    </message>
    <message>
        <source>answer by {when}</source>
        <translation type="unfinished">réponse avant le {when}</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished">Noté.</translation>
    </message>
    <message>
        <source>The answer is kept in the time line.</source>
        <translation type="unfinished">La réponse est conservée dans la chronologie.</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">Signé et enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The second signature is in order; the form is complete.</source>
        <translation type="unfinished">La seconde signature est en ordre&#xa0;; le formulaire est complet.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Printed. A copy on paper has lost its signature.</source>
        <translation type="unfinished">Imprimé. Une copie sur papier a perdu sa signature.</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>Copy to the new version</source>
        <translation type="unfinished">Copier vers la nouvelle version</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished">Ce qui diffère</translation>
    </message>
    <message>
        <source>A newer version of this form is here</source>
        <translation type="unfinished">Une version plus récente de ce formulaire est là</translation>
    </message>
    <message>
        <source>Answers that go over: {stays}. Not carried over: {left}. The interview as it is stays with its form.</source>
        <translation type="unfinished">Réponses reprises&#xa0;: {stays}. Non reprises&#xa0;: {left}. L&apos;entretien tel qu&apos;il est reste avec son formulaire.</translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>this part</source>
        <translation type="unfinished">cette partie</translation>
    </message>
    <message>
        <source>{what}: {number} of {of}</source>
        <translation type="unfinished">{what} : {number} sur {of}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation type="unfinished">Encore un : {what}</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished">Ajouter : {what}</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation type="unfinished">Retirer celui-ci</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Retours</translation>
    </message>
    <message>
        <source>Receipt, revocations, news and orders: one sealed file for each laptop.</source>
        <translation type="unfinished">Reçu, révocations, nouvelles et ordres&#xa0;: un fichier scellé pour chaque ordinateur.</translation>
    </message>
    <message>
        <source>Write a return for every laptop …</source>
        <translation type="unfinished">Écrire un retour pour chaque ordinateur …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">Où les écrire</translation>
    </message>
    <message>
        <source>A word to all laptops</source>
        <translation type="unfinished">Un mot à tous les ordinateurs</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished">Annonce</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished">Annoncer</translation>
    </message>
    <message>
        <source>Interview form (XLSForm)</source>
        <translation type="unfinished">Formulaire d&apos;entretien (XLSForm)</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Règles d&apos;évaluation</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicateurs</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation type="unfinished">Répertoire des services</translation>
    </message>
    <message>
        <source>Layout of the referral form</source>
        <translation type="unfinished">Mise en page de la fiche d&apos;orientation</translation>
    </message>
    <message>
        <source>Newer content</source>
        <translation type="unfinished">Contenu plus récent</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Version, for people</source>
        <translation type="unfinished">Version, pour les personnes</translation>
    </message>
    <message>
        <source>Choose the file and publish …</source>
        <translation type="unfinished">Choisir le fichier et publier …</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Contenu</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message>
        <source>Laptops refuse what is unsigned or older than what they have.</source>
        <translation type="unfinished">Les ordinateurs refusent ce qui n&apos;est pas signé ou plus ancien que ce qu&apos;ils ont.</translation>
    </message>
    <message>
        <source>Remove it from the laptop, once received</source>
        <translation type="unfinished">Le retirer de l&apos;ordinateur, une fois reçu</translation>
    </message>
    <message>
        <source>Keep it: a proceeding needs it</source>
        <translation type="unfinished">Le garder&#xa0;: une procédure en a besoin</translation>
    </message>
    <message>
        <source>Order about a case</source>
        <translation type="unfinished">Ordre sur un dossier</translation>
    </message>
    <message>
        <source>Id of the case</source>
        <translation type="unfinished">Identifiant du dossier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Ordre</translation>
    </message>
    <message>
        <source>Travels with every return</source>
        <translation type="unfinished">Part avec chaque retour</translation>
    </message>
    <message>
        <source>Nothing yet but receipts and revocations.</source>
        <translation type="unfinished">Rien encore que des reçus et des révocations.</translation>
    </message>
    <message>
        <source>Every return carries it from now on.</source>
        <translation type="unfinished">Chaque retour l&apos;emporte désormais.</translation>
    </message>
    <message>
        <source>The next return to its laptop says so.</source>
        <translation type="unfinished">Le prochain retour vers son ordinateur le dit.</translation>
    </message>
    <message>
        <source>{number} returns are written.</source>
        <translation type="unfinished">{number} retours sont écrits.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Règles</translation>
    </message>
    <message>
        <source>What the assessment goes by. A change of rules never touches what somebody decided.</source>
        <translation type="unfinished">Ce sur quoi se fonde l&apos;évaluation. Un changement de règles ne touche jamais à ce que quelqu&apos;un a décidé.</translation>
    </message>
    <message>
        <source>Use the shipped rules only</source>
        <translation type="unfinished">N&apos;utiliser que les règles fournies</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">En vigueur</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s rules …</source>
        <translation type="unfinished">Choisir les règles de votre organisation …</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules</source>
        <translation type="unfinished">Les règles de votre organisation</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules can set another age, further forms of exploitation or another strictness, each with its source. It is read and checked before it counts, and stays in this vault.</source>
        <translation type="unfinished">Les règles de votre organisation peuvent fixer un autre âge, d&apos;autres formes d&apos;exploitation ou une autre rigueur, chacune avec sa source. Elles sont lues et contrôlées avant de compter, et restent dans ce coffre.</translation>
    </message>
    <message>
        <source>How many cases are assessed under the rules in force</source>
        <translation type="unfinished">Combien de dossiers sont évalués selon les règles en vigueur</translation>
    </message>
    <message>
        <source>Assess all cases again</source>
        <translation type="unfinished">Réévaluer tous les dossiers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>All cases under these rules</source>
        <translation type="unfinished">Tous les dossiers selon ces règles</translation>
    </message>
    <message>
        <source>Answers, kept assessments and decisions stay as they are. It can be stopped, and goes on later where it was.</source>
        <translation type="unfinished">Réponses, évaluations conservées et décisions restent telles quelles. On peut arrêter, et reprendre plus tard au même endroit.</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation type="unfinished">Dossiers dont le résultat est différent</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Montrer plus</translation>
    </message>
    <message>
        <source>Decided: the decision stays</source>
        <translation type="unfinished">Décidé&#xa0;: la décision reste</translation>
    </message>
    <message>
        <source>Open its assessment</source>
        <translation type="unfinished">Ouvrir son évaluation</translation>
    </message>
    <message>
        <source>What came out differently</source>
        <translation type="unfinished">Ce qui est différent</translation>
    </message>
    <message>
        <source>The two UN protocols of 2000, as shipped with the program.</source>
        <translation type="unfinished">Les deux protocoles de l&apos;ONU de 2000, tels que fournis avec le programme.</translation>
    </message>
    <message>
        <source>With your organisation&apos;s rules over them: {overlay}, from {file}.</source>
        <translation type="unfinished">Avec par-dessus les règles de votre organisation&#xa0;: {overlay}, de {file}.</translation>
    </message>
    <message>
        <source>a child is anybody under {age}</source>
        <translation type="unfinished">un enfant est toute personne de moins de {age} ans</translation>
    </message>
    <message>
        <source>No case has been assessed yet.</source>
        <translation type="unfinished">Aucun dossier n&apos;a encore été évalué.</translation>
    </message>
    <message>
        <source>All {all} assessed cases go by these rules.</source>
        <translation type="unfinished">Tous les dossiers évalués ({all}) suivent ces règles.</translation>
    </message>
    <message>
        <source>{done} of {all} assessed cases go by these rules.</source>
        <translation type="unfinished">{done} dossiers évalués sur {all} suivent ces règles.</translation>
    </message>
    <message>
        <source>Cases whose conclusions are others now, from the same answers: {count}</source>
        <translation type="unfinished">Dossiers dont les conclusions sont autres maintenant, à partir des mêmes réponses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No case came out differently under these rules.</source>
        <translation type="unfinished">Aucun dossier n&apos;a un résultat différent selon ces règles.</translation>
    </message>
    <message>
        <source>Cases that come out differently are listed here while they are found.</source>
        <translation type="unfinished">Les dossiers dont le résultat est différent s&apos;ajoutent ici à mesure qu&apos;ils sont trouvés.</translation>
    </message>
    <message>
        <source>In force now: {rules}</source>
        <translation type="unfinished">En vigueur maintenant&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>Stopped. It goes on later where it was.</source>
        <translation type="unfinished">Arrêté. On reprendra plus tard au même endroit.</translation>
    </message>
    <message>
        <source>All cases are assessed.</source>
        <translation type="unfinished">Tous les dossiers sont évalués.</translation>
    </message>
</context>
<context>
    <name>SafekeepingPage</name>
    <message>
        <source>Back up to a stick …</source>
        <translation type="unfinished">Sauvegarder sur une clé …</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished">Où mettre la sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Copie de sauvegarde</translation>
    </message>
    <message>
        <source>Encrypted under its own key; your passphrase and the recovery code open it. It is read back before it counts, and the three newest stay on the stick. Keep the stick away from the laptop.</source>
        <translation type="unfinished">Chiffrée sous sa propre clé&#xa0;; votre phrase de passe et le code de secours l&apos;ouvrent. Elle est relue avant de compter, et les trois plus récentes restent sur la clé. Gardez la clé loin de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sauvegardes</translation>
    </message>
    <message>
        <source>What is kept twice is not lost with the laptop. Make a backup every week.</source>
        <translation type="unfinished">Ce qui est gardé deux fois ne se perd pas avec l&apos;ordinateur. Faites une sauvegarde chaque semaine.</translation>
    </message>
    <message>
        <source>Check it all now</source>
        <translation type="unfinished">Tout contrôler maintenant</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation type="unfinished">Contrôle complet</translation>
    </message>
    <message>
        <source>A part is checked at every unlock. Every week, while nobody needs the laptop, every page, every index and the whole journal are read by themselves; here you can do it now.</source>
        <translation type="unfinished">Une partie est contrôlée à chaque ouverture. Chaque semaine, quand personne n&apos;a besoin de l&apos;ordinateur, chaque page, chaque index et tout le journal sont lus automatiquement ; ici vous pouvez le faire maintenant.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>The backup is written and was read back: {name}</source>
        <translation type="unfinished">La sauvegarde est écrite et a été relue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished">Sauvegarde en cours …</translation>
    </message>
    <message>
        <source>The whole vault was read. Everything is in order.</source>
        <translation type="unfinished">Tout le coffre a été lu. Tout est en ordre.</translation>
    </message>
    <message>
        <source>Looking through the vault …</source>
        <translation type="unfinished">Examen du coffre …</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">Dernière sauvegarde&#xa0;: {when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Il n&apos;y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Last full check: {when}</source>
        <translation type="unfinished">Dernier contrôle complet : {when}</translation>
    </message>
    <message>
        <source>Not checked as a whole yet.</source>
        <translation type="unfinished">Pas encore contrôlé en entier.</translation>
    </message>
    <message>
        <source>The vault is damaged. Restore the newest backup: lock, and choose it at the passphrase.</source>
        <translation type="unfinished">Le coffre est endommagé. Restaurez la sauvegarde la plus récente&#xa0;: verrouillez, et choisissez-la à la phrase de passe.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Choisir …</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation type="unfinished">Aucun ne convient</translation>
    </message>
    <message>
        <source>not checked lately</source>
        <translation type="unfinished">pas vérifié récemment</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished">Services</translation>
    </message>
    <message>
        <source>Who helps with what. Nothing here promises a place: call first.</source>
        <translation type="unfinished">Qui aide à quoi. Rien ici ne promet une place&#xa0;: appelez d&apos;abord.</translation>
    </message>
    <message>
        <source>Take in a list …</source>
        <translation type="unfinished">Recevoir une liste …</translation>
    </message>
    <message>
        <source>Open a directory of services</source>
        <translation type="unfinished">Ouvrir un répertoire des services</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation type="unfinished">Tous les besoins</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Toute langue</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Besoin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Mots</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Services trouvés</translation>
    </message>
    <message>
        <source>They were reached today, and this is right</source>
        <translation type="unfinished">Ils ont été joints aujourd&apos;hui, et c&apos;est exact</translation>
    </message>
    <message>
        <source>Nobody made sure of this entry for half a year: reach them before you promise or send anything.</source>
        <translation type="unfinished">Personne n&apos;a vérifié cette entrée depuis six mois : joignez-les avant de promettre ou d&apos;envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Rien trouvé</translation>
    </message>
    <message>
        <source>Search wider, or take in a list of services: a CSV file, or Open Referral.</source>
        <translation type="unfinished">Cherchez plus large, ou reprenez une liste de services : un fichier CSV, ou Open Referral.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished">Aide pour</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Langues</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Horaires</translation>
    </message>
    <message>
        <source>How to reach safely</source>
        <translation type="unfinished">Comment joindre en sécurité</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Places</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation type="unfinished">Vérifié</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Kept: reached today. Forms can go there again.</source>
        <translation type="unfinished">Gardé : joints aujourd&apos;hui. Des formulaires peuvent de nouveau y aller.</translation>
    </message>
    <message>
        <source>{number} services are in.</source>
        <translation type="unfinished">{number} services sont entrés.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">Un choix prend effet dès qu&apos;il est fait.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">Après {minutes} min</translation>
    </message>
    <message>
        <source>Lock when the window is put away</source>
        <translation type="unfinished">Verrouiller quand la fenêtre est réduite</translation>
    </message>
    <message>
        <source>Lock when the laptop has slept</source>
        <translation type="unfinished">Verrouiller quand l&apos;ordinateur s&apos;est mis en veille</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished">Rien ne bouge tout seul</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished">Apparence et langue</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Langue de cette fenêtre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">Taille des lettres</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it anywhere.</source>
        <translation type="unfinished">Ctrl et + ou - la changent partout.</translation>
    </message>
    <message>
        <source>No bar runs, no cursor blinks. Where the system asks for it, it is so in any case.</source>
        <translation type="unfinished">Aucune barre ne défile, aucun curseur ne clignote. Si le système le demande, c&apos;est ainsi de toute façon.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">Verrouillage</translation>
    </message>
    <message>
        <source>When nobody touches the laptop</source>
        <translation type="unfinished">Quand personne ne touche l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Locking ends the program and begins it anew at the passphrase, so that no key stays in memory.</source>
        <translation type="unfinished">Le verrouillage arrête le programme et le relance à la phrase de passe, afin qu&apos;aucune clé ne reste en mémoire.</translation>
    </message>
    <message>
        <source>Interview forms</source>
        <translation type="unfinished">Formulaires d&apos;entretien</translation>
    </message>
    <message>
        <source>Add a form (XLSForm) …</source>
        <translation type="unfinished">Ajouter un formulaire (XLSForm) …</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation type="unfinished">Ajouter un formulaire</translation>
    </message>
    <message>
        <source>Blank form for paper …</source>
        <translation type="unfinished">Fiche vierge sur papier …</translation>
    </message>
    <message>
        <source>Where the form is written</source>
        <translation type="unfinished">Où écrire la fiche</translation>
    </message>
    <message>
        <source>A case keeps the form it was begun with, for ever.</source>
        <translation type="unfinished">Un dossier garde pour toujours le formulaire avec lequel il a commencé.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">Ce que votre organisation fixe</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Règles d&apos;évaluation</translation>
    </message>
    <message>
        <source>The rules …</source>
        <translation type="unfinished">Les règles …</translation>
    </message>
    <message>
        <source>In force: {rules}</source>
        <translation type="unfinished">En vigueur&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>Added: {form}</source>
        <translation type="unfinished">Ajouté&#xa0;: {form}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>local, not signed</source>
        <translation type="unfinished">local, non signé</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock  (Ctrl+L)</source>
        <translation type="unfinished">Verrouiller  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">Verrouiller tout de suite</translation>
    </message>
    <message>
        <source>Cover  (F12)</source>
        <translation type="unfinished">Couvrir  (F12)</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks (F12)</source>
        <translation type="unfinished">Sortie rapide&#xa0;: un calendrier couvre tout, et le programme se verrouille (F12)</translation>
    </message>
    <message>
        <source>Unlocked by {officer}, {role}</source>
        <translation type="unfinished">Déverrouillé par {officer}, {role}</translation>
    </message>
    <message>
        <source>Practice: everybody here is invented, and nothing leaves for anybody.</source>
        <translation type="unfinished">Exercice&#xa0;: toutes les personnes ici sont inventées, et rien ne part nulle part.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Entretien</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">Liste de contrôle</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Trajet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Évaluation</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Orientation</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished">Bureau</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">Orientations envoyées</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished">Services</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Siège</translation>
    </message>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">Vérifier</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">Cet ordinateur</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Certificats</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Agents</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Journal</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">Garder ou supprimer</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sauvegardes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Règles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Guide rapide</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Traductions</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Enregistrement …</translation>
    </message>
    <message>
        <source>Saved {time}, encrypted</source>
        <translation type="unfinished">Enregistré à {time}, chiffré</translation>
    </message>
    <message>
        <source>Everything is saved as it is given, encrypted</source>
        <translation type="unfinished">Tout est enregistré au fur et à mesure, chiffré</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation type="unfinished">Étape {now} sur {all}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>The person wants to stop</source>
        <translation type="unfinished">La personne veut arrêter</translation>
    </message>
    <message>
        <source>The person is distressed</source>
        <translation type="unfinished">La personne est en détresse</translation>
    </message>
    <message>
        <source>It is not safe to go on here</source>
        <translation type="unfinished">Il n&apos;est pas sûr de continuer ici</translation>
    </message>
    <message>
        <source>The interpreter is not right</source>
        <translation type="unfinished">L&apos;interprète ne convient pas</translation>
    </message>
    <message>
        <source>Help is needed first</source>
        <translation type="unfinished">Il faut d&apos;abord de l&apos;aide</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Une autre raison</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished">Des mots à dire</translation>
    </message>
    <message>
        <source>“Thank you. We stop here. You have done nothing wrong. What you told me stays with me, and nothing happens now without asking you. Is there something you need at once?”</source>
        <translation type="unfinished">«&#xa0;Merci. Nous nous arrêtons ici. Vous n&apos;avez rien fait de mal. Ce que vous m&apos;avez dit reste avec moi, et rien ne se passe maintenant sans vous demander. Avez-vous besoin de quelque chose tout de suite&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation type="unfinished">S&apos;arrêter ici&#xa0;?</translation>
    </message>
    <message>
        <source>Every answer is kept. You can begin another interview with the person later.</source>
        <translation type="unfinished">Chaque réponse est conservée. Vous pourrez commencer plus tard un autre entretien avec la personne.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>A note for the next conversation (may stay empty)</source>
        <translation type="unfinished">Une note pour la prochaine conversation (peut rester vide)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Revenir à la question</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">Arrêter l&apos;entretien</translation>
    </message>
</context>
<context>
    <name>SureDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Laisser comme c&apos;est</translation>
    </message>
    <message>
        <source>Type {word} to say yes</source>
        <translation type="unfinished">Tapez {word} pour dire oui</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>A folder of bundles …</source>
        <translation type="unfinished">Un dossier de lots …</translation>
    </message>
    <message>
        <source>Folder of bundles</source>
        <translation type="unfinished">Dossier de lots</translation>
    </message>
    <message>
        <source>One bundle …</source>
        <translation type="unfinished">Un seul lot …</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished">Ouvrir un lot</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">Lots</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">Prendre des lots</translation>
    </message>
    <message>
        <source>A bundle is taken in whole or not at all; a second time it changes nothing.</source>
        <translation type="unfinished">Un lot est pris en entier ou pas du tout&#xa0;; une seconde fois ne change rien.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Où cela en est</translation>
    </message>
    <message>
        <source>Stop after this bundle</source>
        <translation type="unfinished">Arrêter après ce lot</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished">Ce qu&apos;est devenu chaque fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ordinateur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Numéro</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Montrer</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation type="unfinished">On regarde ce qui est là …</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation type="unfinished">{done} fichiers sur {total}</translation>
    </message>
    <message>
        <source>Stopped after a whole bundle. Choose the same folder again to go on.</source>
        <translation type="unfinished">Arrêté après un lot entier. Choisissez encore le même dossier pour continuer.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet in this sitting.</source>
        <translation type="unfinished">Rien n&apos;a encore été pris pendant cette séance.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Maintenant</translation>
    </message>
    <message>
        <source>turned here</source>
        <translation type="unfinished">basculement ici</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulaire</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Commencer un entretien</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation type="unfinished">Une nouvelle conversation</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Langue de la personne</translation>
    </message>
    <message>
        <source>First a safe place, then the person&apos;s consent.</source>
        <translation type="unfinished">D&apos;abord un lieu sûr, puis le consentement de la personne.</translation>
    </message>
    <message>
        <source>Open interviews and recent cases</source>
        <translation type="unfinished">Entretiens ouverts et dossiers récents</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished">Rien n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Begin with the first conversation; nothing can be lost.</source>
        <translation type="unfinished">Commencez par la première conversation&#xa0;; rien ne peut se perdre.</translation>
    </message>
    <message>
        <source>Open interviews first, then the newest</source>
        <translation type="unfinished">Les entretiens ouverts d&apos;abord, puis les plus récents</translation>
    </message>
    <message>
        <source>Newest cases</source>
        <translation type="unfinished">Dossiers les plus récents</translation>
    </message>
    <message>
        <source>draft translation</source>
        <translation type="unfinished">traduction provisoire</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished">Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished">Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished">Bonsoir</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Traductions</translation>
    </message>
    <message>
        <source>What nobody who speaks a language has checked is a draft, and says so in every interview.</source>
        <translation type="unfinished">Ce que personne parlant une langue n&apos;a relu est un brouillon, et le dit à chaque entretien.</translation>
    </message>
    <message>
        <source>Open a form file …</source>
        <translation type="unfinished">Ouvrir un fichier de formulaire …</translation>
    </message>
    <message>
        <source>A form file</source>
        <translation type="unfinished">Un fichier de formulaire</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">Formulaires</translation>
    </message>
    <message>
        <source>Write a sheet to check …</source>
        <translation type="unfinished">Écrire une feuille à relire …</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation type="unfinished">Où écrire la feuille</translation>
    </message>
    <message>
        <source>Take a checked sheet in …</source>
        <translation type="unfinished">Reprendre une feuille relue …</translation>
    </message>
    <message>
        <source>Use the new form here</source>
        <translation type="unfinished">Utiliser ici le nouveau formulaire</translation>
    </message>
    <message>
        <source>Forms and their languages</source>
        <translation type="unfinished">Formulaires et leurs langues</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Textes</translation>
    </message>
    <message>
        <source>Written: {file}, {count} texts. Give it to somebody who speaks the language; nothing in it is about a person.</source>
        <translation type="unfinished">Écrit : {file}, {count} textes. Donnez-le à quelqu&apos;un qui parle la langue ; rien n&apos;y parle d&apos;une personne.</translation>
    </message>
    <message>
        <source>The form was written in it</source>
        <translation type="unfinished">Le formulaire a été écrit dans cette langue</translation>
    </message>
    <message>
        <source>Draft: not all checked by a speaker</source>
        <translation type="unfinished">Brouillon : pas entièrement relu par un locuteur</translation>
    </message>
    <message>
        <source>Reviewed: {who}</source>
        <translation type="unfinished">Relu : {who}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">Relu</translation>
    </message>
    <message>
        <source>{count}, {missing} without translation</source>
        <translation type="unfinished">{count}, dont {missing} sans traduction</translation>
    </message>
    <message>
        <source>The form was written in this language; there is nothing to check against.</source>
        <translation type="unfinished">Le formulaire a été écrit dans cette langue ; il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>This form came ready made. Open the spreadsheet it was made from to check it.</source>
        <translation type="unfinished">Ce formulaire est arrivé tout fait. Ouvrez le tableur dont il a été tiré pour le relire.</translation>
    </message>
    <message>
        <source>A supervisor takes checked sheets in.</source>
        <translation type="unfinished">Un responsable reprend les feuilles relues.</translation>
    </message>
    <message>
        <source>Where to write the new form</source>
        <translation type="unfinished">Où écrire le nouveau formulaire</translation>
    </message>
    <message>
        <source>A checked sheet</source>
        <translation type="unfinished">Une feuille relue</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished">Feuilles</translation>
    </message>
    <message>
        <source>Written: {file}. {changed} texts changed, {checked} of {count} checked.</source>
        <translation type="unfinished">Écrit : {file}. {changed} textes changés, {checked} relus sur {count}.</translation>
    </message>
    <message>
        <source>Some texts are unchecked, or nobody gave a name: the language stays a draft.</source>
        <translation type="unfinished">Certains textes ne sont pas relus, ou personne n&apos;a donné de nom : la langue reste un brouillon.</translation>
    </message>
    <message>
        <source>New interviews use it from now on; those begun keep the form they have.</source>
        <translation type="unfinished">Les nouveaux entretiens l&apos;utilisent désormais ; ceux commencés gardent leur formulaire.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>A whole number</source>
        <translation type="unfinished">Un nombre entier</translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished">Un nombre</translation>
    </message>
    <message>
        <source>As told: 1998-03-07, March 1998, about three years ago</source>
        <translation type="unfinished">Comme dit : 1998-03-07, mars 1998, il y a environ trois ans</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation type="unfinished">Heure:minute</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute</source>
        <translation type="unfinished">Année-mois-jour heure:minute</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished">Latitude et longitude</translation>
    </message>
    <message>
        <source>Understood: {what}</source>
        <translation type="unfinished">Compris : {what}</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>The vault is at work</source>
        <translation type="unfinished">Le coffre travaille</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Montrer ce que je tape</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished">Déverrouillage</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished">Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>Nothing here is changed, whatever you choose.</source>
        <translation type="unfinished">Rien n&apos;est changé ici, quoi que vous choisissiez.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished">Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>Read what is left</source>
        <translation type="unfinished">Lire ce qui reste</translation>
    </message>
    <message>
        <source>A throw-away vault with invented people. Its passphrase: {passphrase}</source>
        <translation type="unfinished">Un coffre jetable avec des personnes inventées. Sa phrase de passe&#xa0;: {passphrase}</translation>
    </message>
    <message>
        <source>What this laptop holds is encrypted. Your words open it.</source>
        <translation type="unfinished">Ce que contient cet ordinateur est chiffré. Vos mots l&apos;ouvrent.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase de passe</translation>
    </message>
    <message>
        <source>Words forgotten? Type the recovery code from the sheet in the safe, in the same field.</source>
        <translation type="unfinished">Mots oubliés&#xa0;? Tapez dans le même champ le code de secours de la feuille rangée au coffre-fort.</translation>
    </message>
    <message>
        <source>Leave the practice vault</source>
        <translation type="unfinished">Quitter le coffre d&apos;exercice</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">S&apos;exercer avec des personnes inventées</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation type="unfinished">Où se trouvent les sauvegardes</translation>
    </message>
    <message>
        <source>Restore and unlock</source>
        <translation type="unfinished">Restaurer et déverrouiller</translation>
    </message>
    <message>
        <source>Your passphrase restores the newest good backup. The damaged vault is kept beside it.</source>
        <translation type="unfinished">Votre phrase de passe restaure la dernière bonne sauvegarde. Le coffre endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished">Ouvrir pour lire</translation>
    </message>
    <message>
        <source>Your passphrase shows what can still be read. Nothing can be changed.</source>
        <translation type="unfinished">Votre phrase de passe montre ce qui se lit encore. Rien ne peut être changé.</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Update from a stick …</source>
        <translation type="unfinished">Mise à jour depuis une clé …</translation>
    </message>
    <message>
        <source>Choose the update file</source>
        <translation type="unfinished">Choisir le fichier de mise à jour</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation type="unfinished">Mettre à jour maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>How far the update is</source>
        <translation type="unfinished">Avancement de la mise à jour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Lock and start it now</source>
        <translation type="unfinished">Verrouiller et la démarrer maintenant</translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished">Le programme</translation>
    </message>
    <message>
        <source>Version {version}, signed by {signer}. It renews: {parts}.</source>
        <translation type="unfinished">Version {version}, signée par {signer}. Elle renouvelle : {parts}.</translation>
    </message>
    <message>
        <source>Version {version} is in place and runs from the next start. The version before is kept, and a copy of the vault from before lies inside its folder.</source>
        <translation type="unfinished">La version {version} est en place et fonctionne au prochain démarrage. La version précédente est conservée, et une copie du coffre d&apos;avant se trouve dans son dossier.</translation>
    </message>
    <message>
        <source>The vault is copied. Then the new version is written beside the old one, read back, and tried. Should the power fail, the old version runs.</source>
        <translation type="unfinished">Le coffre est copié. Puis la nouvelle version est écrite à côté de l&apos;ancienne, relue et essayée. Si le courant manque, l&apos;ancienne version fonctionne.</translation>
    </message>
    <message>
        <source>Version {version} runs from the next start.</source>
        <translation type="unfinished">La version {version} fonctionne à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation type="unfinished">Revenir à la version {version} ?</translation>
    </message>
    <message>
        <source>The newer version stays here, and you can come back to it. If it has renewed the vault, the older one does not open it: then the copy of before the update has to be put in its place.</source>
        <translation type="unfinished">La version plus récente reste ici, et vous pouvez y revenir. Si elle a renouvelé le coffre, l&apos;ancienne ne l&apos;ouvre pas : la copie d&apos;avant la mise à jour doit alors être remise à sa place.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Revenir</translation>
    </message>
    <message>
        <source>Version {version} runs.</source>
        <translation type="unfinished">La version {version} fonctionne.</translation>
    </message>
    <message>
        <source>Updates of the channel {channel} are taken.</source>
        <translation type="unfinished">Les mises à jour du canal {channel} sont acceptées.</translation>
    </message>
    <message>
        <source>An administrator installed it for this computer and renews it: fieldtool update, or the newest package.</source>
        <translation type="unfinished">Un administrateur l&apos;a installé pour cet ordinateur et le renouvelle : fieldtool update, ou le paquet le plus récent.</translation>
    </message>
    <message>
        <source>It was not installed in a way that update files can renew: install the newest package.</source>
        <translation type="unfinished">Il n&apos;a pas été installé d&apos;une façon que les fichiers de mise à jour peuvent renouveler : installez le paquet le plus récent.</translation>
    </message>
    <message>
        <source>Go back to version {version} …</source>
        <translation type="unfinished">Revenir à la version {version} …</translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished">le programme</translation>
    </message>
    <message>
        <source>interview forms</source>
        <translation type="unfinished">formulaires d&apos;entretien</translation>
    </message>
    <message>
        <source>assessment rules</source>
        <translation type="unfinished">règles d&apos;évaluation</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation type="unfinished">indicateurs</translation>
    </message>
    <message>
        <source>referral forms</source>
        <translation type="unfinished">formulaires d&apos;orientation</translation>
    </message>
    <message>
        <source>translations</source>
        <translation type="unfinished">traductions</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">Vérifier un formulaire</translation>
    </message>
    <message>
        <source>Open a signed referral you received, or drop it here.</source>
        <translation type="unfinished">Ouvrez une orientation signée que vous avez reçue, ou déposez-la ici.</translation>
    </message>
    <message>
        <source>Open a PDF …</source>
        <translation type="unfinished">Ouvrir un PDF …</translation>
    </message>
    <message>
        <source>Open a signed form</source>
        <translation type="unfinished">Ouvrir un formulaire signé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Drop a signed form here, or open it above</source>
        <translation type="unfinished">Déposez ici un formulaire signé, ou ouvrez-le ci-dessus</translation>
    </message>
    <message>
        <source>What this checks</source>
        <translation type="unfinished">Ce que ceci vérifie</translation>
    </message>
    <message>
        <source>That nobody changed the form since it was signed, that the signer was an officer of an organisation you trust, that the whole file is covered, and that the attached data are those that were signed.</source>
        <translation type="unfinished">Que personne n&apos;a modifié le formulaire depuis sa signature, que le signataire était agent d&apos;une organisation à laquelle vous faites confiance, que le fichier entier est couvert, et que les données jointes sont celles qui ont été signées.</translation>
    </message>
    <message>
        <source>A genuine form is still an officer&apos;s presumption, not proof of what it says.</source>
        <translation type="unfinished">Un formulaire authentique reste une présomption de l&apos;agent, non la preuve de ce qu&apos;il dit.</translation>
    </message>
    <message>
        <source>What the code on the paper holds</source>
        <translation type="unfinished">Ce que contient le code sur le papier</translation>
    </message>
    <message>
        <source>Read it with any QR reader and type or paste it here; it begins with FT1.</source>
        <translation type="unfinished">Lisez-le avec n&apos;importe quel lecteur QR et tapez-le ou collez-le ici&#xa0;; il commence par FT1.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation type="unfinished">Vérifier le code</translation>
    </message>
    <message>
        <source>Photograph or scan …</source>
        <translation type="unfinished">Photo ou numérisation …</translation>
    </message>
    <message>
        <source>Open a picture of the page</source>
        <translation type="unfinished">Ouvrir une image de la page</translation>
    </message>
    <message>
        <source>Read the code from a photograph or a scan of the page</source>
        <translation type="unfinished">Lire le code sur une photo ou une numérisation de la page</translation>
    </message>
    <message>
        <source>Passphrase of this form</source>
        <translation type="unfinished">Phrase de passe de cette fiche</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation type="unfinished">Ouvrir et vérifier</translation>
    </message>
    <message>
        <source>Check a print instead</source>
        <translation type="unfinished">Vérifier plutôt un imprimé</translation>
    </message>
    <message>
        <source>Answer this referral</source>
        <translation type="unfinished">Répondre à cette orientation</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Votre réponse</translation>
    </message>
    <message>
        <source>Reason, or what happens next</source>
        <translation type="unfinished">Motif, ou la suite prévue</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished">Comment vous joindre</translation>
    </message>
    <message>
        <source>Sign and save the answer …</source>
        <translation type="unfinished">Signer et enregistrer la réponse …</translation>
    </message>
    <message>
        <source>Where to save the answer</source>
        <translation type="unfinished">Où enregistrer la réponse</translation>
    </message>
    <message>
        <source>Signed and saved: {file}. Send it back.</source>
        <translation type="unfinished">Signé et enregistré&#xa0;: {file}. Renvoyez-le.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Short hash on every page</source>
        <translation type="unfinished">Empreinte courte sur chaque page</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation type="unfinished">Inchangé depuis la signature</translation>
    </message>
    <message>
        <source>Signature is valid</source>
        <translation type="unfinished">La signature est valide</translation>
    </message>
    <message>
        <source>Signed by somebody your organisation vouches for</source>
        <translation type="unfinished">Signé par quelqu&apos;un dont votre organisation se porte garante</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation type="unfinished">Certificat révoqué</translation>
    </message>
    <message>
        <source>The whole file is covered</source>
        <translation type="unfinished">Le fichier entier est couvert</translation>
    </message>
    <message>
        <source>Signatures found, and expected</source>
        <translation type="unfinished">Signatures trouvées, et attendues</translation>
    </message>
    <message>
        <source>Changes after signing</source>
        <translation type="unfinished">Changements après la signature</translation>
    </message>
    <message>
        <source>Attached data are those signed</source>
        <translation type="unfinished">Les données jointes sont celles signées</translation>
    </message>
    <message>
        <source>{found}; the file does not say how many there should be</source>
        <translation type="unfinished">{found} ; le fichier ne dit pas combien il devrait y en avoir</translation>
    </message>
    <message>
        <source>{found} of {expected}</source>
        <translation type="unfinished">{found} sur {expected}</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation type="unfinished">Numéro du formulaire</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished">Signataire</translation>
    </message>
    <message>
        <source>Time, by the signer&apos;s own clock</source>
        <translation type="unfinished">Heure, selon l&apos;horloge du signataire</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Ce qui attend</translation>
    </message>
    <message>
        <source>No interview is open</source>
        <translation type="unfinished">Aucun entretien n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Newest: {case}, {day}</source>
        <translation type="unfinished">Le plus récent : {case}, {day}</translation>
    </message>
    <message>
        <source>Open: {interviews}</source>
        <translation type="unfinished">Ouverts : {interviews}</translation>
    </message>
    <message>
        <source>No referral waits for an answer</source>
        <translation type="unfinished">Aucune orientation n&apos;attend de réponse</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished">et {number} de plus</translation>
    </message>
    <message>
        <source>Without an answer: {referrals}</source>
        <translation type="unfinished">Sans réponse : {referrals}</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation type="unfinished">Tout a été envoyé</translation>
    </message>
    <message>
        <source>the oldest for {days}</source>
        <translation type="unfinished">le plus ancien depuis {days}</translation>
    </message>
    <message>
        <source>the oldest since today</source>
        <translation type="unfinished">le plus ancien depuis aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Not sent to headquarters: {cases}</source>
        <translation type="unfinished">Non envoyés au siège : {cases}</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">Reçu jusqu&apos;au {number}</translation>
    </message>
    <message>
        <source>No word from headquarters</source>
        <translation type="unfinished">Rien du siège</translation>
    </message>
    <message>
        <source>From headquarters, {day}</source>
        <translation type="unfinished">Du siège, {day}</translation>
    </message>
    <message>
        <source>The vault was found damaged.</source>
        <translation type="unfinished">Le coffre a été trouvé endommagé.</translation>
    </message>
    <message>
        <source>The last backup is from {day}.</source>
        <translation type="unfinished">La dernière sauvegarde date du {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Il n&apos;y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>The whole vault was not checked for two weeks.</source>
        <translation type="unfinished">Le coffre entier n&apos;a pas été contrôlé depuis deux semaines.</translation>
    </message>
    <message>
        <source>The vault needs you</source>
        <translation type="unfinished">Le coffre a besoin de vous</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation type="unfinished">Sauvegarde du {day}</translation>
    </message>
    <message>
        <source>fully checked {day}</source>
        <translation type="unfinished">contrôlé en entier le {day}</translation>
    </message>
    <message>
        <source>The vault is well</source>
        <translation type="unfinished">Le coffre va bien</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Other words</source>
        <translation type="unfinished">D&apos;autres mots</translation>
    </message>
    <message>
        <source>Type the six words again</source>
        <translation type="unfinished">Retapez les six mots</translation>
    </message>
    <message>
        <source>Small letters, a space between them.</source>
        <translation type="unfinished">En minuscules, séparés par une espace.</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation type="unfinished">Vos six mots</translation>
    </message>
    <message>
        <source>They open this laptop&apos;s vault and cannot be guessed. Write them on paper, learn them, then burn the paper. Nobody can look them up for you.</source>
        <translation type="unfinished">Ils ouvrent le coffre de cet ordinateur et ne peuvent être devinés. Écrivez-les sur papier, apprenez-les, puis brûlez le papier. Personne ne peut les retrouver pour vous.</translation>
    </message>
    <message>
        <source>The words are being made; wait a moment.</source>
        <translation type="unfinished">Les mots sont en préparation&#xa0;; un instant.</translation>
    </message>
    <message>
        <source>These are not the six words. Look again, or type them once more.</source>
        <translation type="unfinished">Ce ne sont pas les six mots. Regardez encore, ou retapez-les.</translation>
    </message>
</context>
<context>
    <name>_CaseDelegate</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Pas encore de nom</translation>
    </message>
    <message>
        <source>sent to headquarters</source>
        <translation type="unfinished">envoyé au siège</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished">pas encore envoyé</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">Traite</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">Trafic illicite</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">Verrouiller tout de suite</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks</source>
        <translation type="unfinished">Sortie rapide&#xa0;: un calendrier couvre tout, et le programme se verrouille</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Commencer un entretien</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Chercher un dossier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>The open case</source>
        <translation type="unfinished">Le dossier ouvert</translation>
    </message>
    <message>
        <source>Its interview</source>
        <translation type="unfinished">Son entretien</translation>
    </message>
    <message>
        <source>Its checklist</source>
        <translation type="unfinished">Sa liste de contrôle</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation type="unfinished">Son évaluation</translation>
    </message>
    <message>
        <source>Its referral</source>
        <translation type="unfinished">Son orientation</translation>
    </message>
    <message>
        <source>Its documents</source>
        <translation type="unfinished">Ses documents</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished">Lettres plus grandes</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished">Lettres plus petites</translation>
    </message>
    <message>
        <source>What is this? The quick guide</source>
        <translation type="unfinished">Qu&apos;est-ce que c&apos;est&#xa0;? Le guide rapide</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished">Toutes les touches</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">Arrêter l&apos;entretien</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="unfinished">La question précédente</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation type="unfinished">La question suivante</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation type="unfinished">Reprendre la dernière réponse</translation>
    </message>
    <message>
        <source>What stood at this question before</source>
        <translation type="unfinished">Ce qui se trouvait à cette question avant</translation>
    </message>
    <message>
        <source>The person does not know</source>
        <translation type="unfinished">La personne ne sait pas</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Ne veut pas répondre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>Show the question to the person</source>
        <translation type="unfinished">Montrer la question à la personne</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{what}: {new} (before: {old})</source>
        <translation type="unfinished">{what}&#xa0;: {new} (avant&#xa0;: {old})</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both stand now.</source>
        <translation type="unfinished">D&apos;abord trafic illicite, puis traite&#xa0;: les deux valent maintenant.</translation>
    </message>
    <message>
        <source>“Smuggled first, then trafficked” no longer stands.</source>
        <translation type="unfinished">«&#xa0;D&apos;abord trafic illicite, puis traite&#xa0;» ne vaut plus.</translation>
    </message>
    <message>
        <source>At risk of being trafficked.</source>
        <translation type="unfinished">À risque de traite.</translation>
    </message>
    <message>
        <source>“At risk” no longer stands by itself.</source>
        <translation type="unfinished">«&#xa0;À risque&#xa0;» ne vaut plus en soi.</translation>
    </message>
    <message>
        <source>Exploited at work, not indicated as trafficked.</source>
        <translation type="unfinished">Exploitation au travail, sans indication de traite.</translation>
    </message>
    <message>
        <source>“Exploited at work without trafficking” no longer stands.</source>
        <translation type="unfinished">«&#xa0;Exploitation au travail sans traite&#xa0;» ne vaut plus.</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child.</source>
        <translation type="unfinished">Âge incertain&#xa0;: présumé enfant.</translation>
    </message>
    <message>
        <source>The age is no longer in doubt.</source>
        <translation type="unfinished">L&apos;âge n&apos;est plus incertain.</translation>
    </message>
    <message>
        <source>Counts as a child.</source>
        <translation type="unfinished">Considéré comme enfant.</translation>
    </message>
    <message>
        <source>Counts as an adult.</source>
        <translation type="unfinished">Considéré comme adulte.</translation>
    </message>
    <message>
        <source>Needed now as well: {signs}</source>
        <translation type="unfinished">Nécessaire aussi maintenant&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>No longer needed: {signs}</source>
        <translation type="unfinished">N&apos;est plus nécessaire&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way: {signs}</source>
        <translation type="unfinished">Danger ou cruauté en chemin&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>No longer said: {signs}</source>
        <translation type="unfinished">N&apos;est plus dit&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>The rules are others: {rules}</source>
        <translation type="unfinished">Les règles sont autres&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>ILO method: {new} (before: {old})</source>
        <translation type="unfinished">Méthode de l&apos;OIT&#xa0;: {new} (avant&#xa0;: {old})</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>{number} case</source>
        <translation type="unfinished">{number} dossier</translation>
    </message>
    <message>
        <source>{number} cases|two</source>
        <translation type="unfinished">{number} dossiers</translation>
    </message>
    <message>
        <source>{number} cases|few</source>
        <translation type="unfinished">{number} dossiers</translation>
    </message>
    <message>
        <source>{number} cases|many</source>
        <translation type="unfinished">{number} dossiers</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation type="unfinished">{number} dossiers</translation>
    </message>
    <message>
        <source>{number} interview</source>
        <translation type="unfinished">{number} entretien</translation>
    </message>
    <message>
        <source>{number} interviews|two</source>
        <translation type="unfinished">{number} entretiens</translation>
    </message>
    <message>
        <source>{number} interviews|few</source>
        <translation type="unfinished">{number} entretiens</translation>
    </message>
    <message>
        <source>{number} interviews|many</source>
        <translation type="unfinished">{number} entretiens</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation type="unfinished">{number} entretiens</translation>
    </message>
    <message>
        <source>{number} referral</source>
        <translation type="unfinished">{number} orientation</translation>
    </message>
    <message>
        <source>{number} referrals|two</source>
        <translation type="unfinished">{number} orientations</translation>
    </message>
    <message>
        <source>{number} referrals|few</source>
        <translation type="unfinished">{number} orientations</translation>
    </message>
    <message>
        <source>{number} referrals|many</source>
        <translation type="unfinished">{number} orientations</translation>
    </message>
    <message>
        <source>{number} referrals</source>
        <translation type="unfinished">{number} orientations</translation>
    </message>
    <message>
        <source>{number} bundle</source>
        <translation type="unfinished">{number} lot</translation>
    </message>
    <message>
        <source>{number} bundles|two</source>
        <translation type="unfinished">{number} lots</translation>
    </message>
    <message>
        <source>{number} bundles|few</source>
        <translation type="unfinished">{number} lots</translation>
    </message>
    <message>
        <source>{number} bundles|many</source>
        <translation type="unfinished">{number} lots</translation>
    </message>
    <message>
        <source>{number} bundles</source>
        <translation type="unfinished">{number} lots</translation>
    </message>
    <message>
        <source>{number} day</source>
        <translation type="unfinished">{number} jour</translation>
    </message>
    <message>
        <source>{number} days|two</source>
        <translation type="unfinished">{number} jours</translation>
    </message>
    <message>
        <source>{number} days|few</source>
        <translation type="unfinished">{number} jours</translation>
    </message>
    <message>
        <source>{number} days|many</source>
        <translation type="unfinished">{number} jours</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished">{number} jours</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>No, or not recorded</source>
        <translation type="unfinished">Non, ou non noté</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Non noté</translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished">Plusieurs</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation type="unfinished">Autres ensemble</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished">Dans les 7 jours</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation type="unfinished">Plus tard, ou pas du tout</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished">Aucune orientation</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished">Adulte</translation>
    </message>
    <message>
        <source>Perhaps a child</source>
        <translation type="unfinished">Peut-être un enfant</translation>
    </message>
    <message>
        <source>Woman or girl</source>
        <translation type="unfinished">Femme ou fille</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translation type="unfinished">Homme ou garçon</translation>
    </message>
    <message>
        <source>Trans woman</source>
        <translation type="unfinished">Femme trans</translation>
    </message>
    <message>
        <source>Trans man</source>
        <translation type="unfinished">Homme trans</translation>
    </message>
    <message>
        <source>Neither, or another</source>
        <translation type="unfinished">Ni l&apos;un ni l&apos;autre, ou autre</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">Non indiqué</translation>
    </message>
</context>
<context>
    <name>first_case</name>
    <message>
        <source>Begin an interview below: look whether you have met, then a new case.</source>
        <translation type="unfinished">Commencez un entretien ci-dessous&#xa0;: voyez si vous vous êtes déjà rencontrés, puis un nouveau dossier.</translation>
    </message>
    <message>
        <source>Answer some questions: number keys choose, Enter goes on, Ctrl+Z takes back.</source>
        <translation type="unfinished">Répondez à quelques questions&#xa0;: les chiffres choisissent, Enter continue, Ctrl+Z revient.</translation>
    </message>
    <message>
        <source>Stop with Esc whenever the person wants, or go to the end and close it.</source>
        <translation type="unfinished">Arrêtez avec Esc quand la personne le veut, ou allez à la fin et clôturez.</translation>
    </message>
    <message>
        <source>Read the assessment and what it rests on; then decide yourself, with reasons.</source>
        <translation type="unfinished">Lisez l&apos;évaluation et ce sur quoi elle repose&#xa0;; puis décidez vous-même, avec des raisons.</translation>
    </message>
    <message>
        <source>Make a referral: see what leaves and what stays, and sign it.</source>
        <translation type="unfinished">Faites une orientation&#xa0;: voyez ce qui sort et ce qui reste, et signez.</translation>
    </message>
    <message>
        <source>That was a whole case. Try F12, F1 and ? as well; then leave the practice vault and begin.</source>
        <translation type="unfinished">C&apos;était un dossier entier. Essayez aussi F12, F1 et&#xa0;?&#xa0;; puis quittez le coffre d&apos;exercice et commencez.</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">Une façon de demander</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">Ce qui peut se voir</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">Dans les documents</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">À éviter</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">Signes dans la liste de contrôle</translation>
    </message>
    <message>
        <source>Part of: {parts}</source>
        <translation type="unfinished">Fait partie de&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Ask only when it is safe.</source>
        <translation type="unfinished">À ne demander qu&apos;en sécurité.</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation type="unfinished">Zone grise</translation>
    </message>
    <message>
        <source>Read on: {topics}</source>
        <translation type="unfinished">À lire aussi&#xa0;: {topics}</translation>
    </message>
    <message>
        <source>In the ILO method: {strengths}</source>
        <translation type="unfinished">Dans la méthode de l&apos;OIT&#xa0;: {strengths}</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">fort</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">moyen</translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished">faible</translation>
    </message>
</context>
<context>
    <name>headquarters</name>
    <message>
        <source>taken in</source>
        <translation type="unfinished">pris</translation>
    </message>
    <message>
        <source>was in already</source>
        <translation type="unfinished">déjà pris</translation>
    </message>
    <message>
        <source>taken in, earlier ones missing</source>
        <translation type="unfinished">pris, il en manque avant</translation>
    </message>
    <message>
        <source>taken in, was missing</source>
        <translation type="unfinished">pris, il manquait</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">endommagé</translation>
    </message>
    <message>
        <source>sealed to another key</source>
        <translation type="unfinished">scellé pour une autre clé</translation>
    </message>
    <message>
        <source>signer not trusted</source>
        <translation type="unfinished">signataire sans confiance</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation type="unfinished">certificat révoqué</translation>
    </message>
    <message>
        <source>copied or restored laptop</source>
        <translation type="unfinished">ordinateur copié ou restauré</translation>
    </message>
    <message>
        <source>newer than this program</source>
        <translation type="unfinished">plus récent que ce programme</translation>
    </message>
    <message>
        <source>laptops silent</source>
        <translation type="unfinished">ordinateurs silencieux</translation>
    </message>
    <message>
        <source>laptops with missing bundles</source>
        <translation type="unfinished">ordinateurs dont il manque des lots</translation>
    </message>
    <message>
        <source>laptops copied or restored</source>
        <translation type="unfinished">ordinateurs copiés ou restaurés</translation>
    </message>
    <message>
        <source>laptops signed with a revoked certificate</source>
        <translation type="unfinished">ordinateurs qui ont signé avec un certificat révoqué</translation>
    </message>
    <message>
        <source>laptops whose journal was rewritten</source>
        <translation type="unfinished">ordinateurs dont le journal a été réécrit</translation>
    </message>
    <message>
        <source>laptops with an older program</source>
        <translation type="unfinished">ordinateurs avec un programme plus ancien</translation>
    </message>
    <message>
        <source>laptops whose certificate ends soon</source>
        <translation type="unfinished">ordinateurs dont le certificat finit bientôt</translation>
    </message>
    <message>
        <source>laptops whose certificate ended</source>
        <translation type="unfinished">ordinateurs dont le certificat est fini</translation>
    </message>
    <message>
        <source>laptops with a wrong clock</source>
        <translation type="unfinished">ordinateurs dont l&apos;horloge est fausse</translation>
    </message>
</context>
<context>
    <name>meet</name>
    <message>
        <source>the case number</source>
        <translation type="unfinished">le numéro de dossier</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation type="unfinished">le même numéro de téléphone</translation>
    </message>
    <message>
        <source>the name is written alike</source>
        <translation type="unfinished">le nom s&apos;écrit pareil</translation>
    </message>
    <message>
        <source>the name sounds alike</source>
        <translation type="unfinished">le nom se prononce pareil</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation type="unfinished">une forme courte du nom</translation>
    </message>
    <message>
        <source>the name is spelled nearly alike</source>
        <translation type="unfinished">le nom s&apos;écrit presque pareil</translation>
    </message>
    <message>
        <source>a part of the name fits</source>
        <translation type="unfinished">une partie du nom correspond</translation>
    </message>
    <message>
        <source>the year of birth fits</source>
        <translation type="unfinished">l&apos;année de naissance correspond</translation>
    </message>
    <message>
        <source>the age fits</source>
        <translation type="unfinished">l&apos;âge correspond</translation>
    </message>
    <message>
        <source>the same citizenship</source>
        <translation type="unfinished">la même citoyenneté</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation type="unfinished">la même langue</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation type="unfinished">une autre année de naissance</translation>
    </message>
    <message>
        <source>another age</source>
        <translation type="unfinished">un autre âge</translation>
    </message>
    <message>
        <source>another citizenship</source>
        <translation type="unfinished">une autre citoyenneté</translation>
    </message>
</context>
<context>
    <name>policy_card</name>
    <message>
        <source>It locks after {value} minutes without a touch, or sooner.</source>
        <translation type="unfinished">Il se verrouille après {value} minutes sans être touché, ou plus tôt.</translation>
    </message>
    <message>
        <source>It locks when the window is put away.</source>
        <translation type="unfinished">Il se verrouille quand la fenêtre est réduite.</translation>
    </message>
    <message>
        <source>It does not lock when the window is put away.</source>
        <translation type="unfinished">Il ne se verrouille pas quand la fenêtre est réduite.</translation>
    </message>
    <message>
        <source>It locks when the laptop has slept.</source>
        <translation type="unfinished">Il se verrouille quand l&apos;ordinateur s&apos;est mis en veille.</translation>
    </message>
    <message>
        <source>It does not lock when the laptop has slept.</source>
        <translation type="unfinished">Il ne se verrouille pas quand l&apos;ordinateur s&apos;est mis en veille.</translation>
    </message>
    <message>
        <source>Languages of the window: {value}.</source>
        <translation type="unfinished">Langues de la fenêtre : {value}.</translation>
    </message>
    <message>
        <source>Names and words of a closed case come up to be taken out after {value} days.</source>
        <translation type="unfinished">Les noms et les mots d&apos;un dossier clos sont proposés à l&apos;effacement après {value} jours.</translation>
    </message>
    <message>
        <source>A closed case comes up to be deleted after {value} days.</source>
        <translation type="unfinished">Un dossier clos est proposé à la suppression après {value} jours.</translation>
    </message>
    <message>
        <source>Updates are taken from the channel {value} alone.</source>
        <translation type="unfinished">Les mises à jour ne viennent que du canal {value}.</translation>
    </message>
    <message>
        <source>It brings interview forms: {value}.</source>
        <translation type="unfinished">Elle apporte des formulaires d&apos;entretien : {value}.</translation>
    </message>
    <message>
        <source>It brings the directory of services: {value}.</source>
        <translation type="unfinished">Elle apporte le répertoire des services : {value}.</translation>
    </message>
    <message>
        <source>It names headquarters, to which bundles are sealed.</source>
        <translation type="unfinished">Elle nomme le siège, pour qui les lots sont scellés.</translation>
    </message>
    <message>
        <source>Referral forms go only to receivers in the directory of services.</source>
        <translation type="unfinished">Les formulaires d&apos;orientation ne vont qu&apos;aux destinataires du répertoire des services.</translation>
    </message>
    <message>
        <source>The policy of {organisation} rules here: number {number}, of {issued}.</source>
        <translation type="unfinished">La règle de {organisation} s&apos;impose ici : numéro {number}, du {issued}.</translation>
    </message>
    <message>
        <source>No policy rules this laptop: its people choose for themselves.</source>
        <translation type="unfinished">Aucune règle ne s&apos;impose à cet ordinateur : ses utilisateurs choisissent eux-mêmes.</translation>
    </message>
    <message>
        <source>{file} of the policy could not be used here: {why}</source>
        <translation type="unfinished">{file} de la règle n&apos;a pas pu servir ici : {why}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>No printer is set up on this computer: nothing was printed. Connect one, then print again.</source>
        <translation type="unfinished">Aucune imprimante n&apos;est installée sur cet ordinateur : rien n&apos;a été imprimé. Branchez-en une, puis imprimez de nouveau.</translation>
    </message>
</context>
<context>
    <name>renew_card</name>
    <message>
        <source>New: {question}</source>
        <translation type="unfinished">Nouveau&#xa0;: {question}</translation>
    </message>
    <message>
        <source>No longer asked: {question}</source>
        <translation type="unfinished">N&apos;est plus demandé&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Another kind of answer: {question}</source>
        <translation type="unfinished">Autre genre de réponse&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Other words: {question}</source>
        <translation type="unfinished">Autres mots&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Other choices: {question}</source>
        <translation type="unfinished">Autres choix&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Asked at other times, or checked otherwise: {question}</source>
        <translation type="unfinished">Demandé à d&apos;autres moments, ou vérifié autrement&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Counts for another sign: {question}</source>
        <translation type="unfinished">Compte pour un autre signe&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>{officer} recorded an answer in case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a noté une réponse dans le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} assessed all cases again under other rules</source>
        <translation type="unfinished">L&apos;agent {officer} a réévalué tous les dossiers sous d&apos;autres règles</translation>
    </message>
    <message>
        <source>{officer} began to assess all cases again and stopped</source>
        <translation type="unfinished">L&apos;agent {officer} a commencé à réévaluer tous les dossiers et s&apos;est arrêté</translation>
    </message>
    <message>
        <source>{officer} kept an assessment of case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a gardé une évaluation du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} added a picture, scan or recording to case {case}</source>
        <translation type="unfinished">{officer} a ajouté une image, un scan ou un enregistrement au dossier {case}</translation>
    </message>
    <message>
        <source>{officer} removed a picture, scan or recording from case {case}</source>
        <translation type="unfinished">{officer} a retiré une image, un scan ou un enregistrement du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a picture, scan or recording of case {case}</source>
        <translation type="unfinished">{officer} a regardé une image, un scan ou un enregistrement du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} wrote a backup</source>
        <translation type="unfinished">L&apos;agent {officer} a écrit une sauvegarde</translation>
    </message>
    <message>
        <source>Headquarters&apos; receipt for bundle {subject} was taken in by {officer}</source>
        <translation type="unfinished">Le reçu du siège pour le lot {subject} a été pris par {officer}</translation>
    </message>
    <message>
        <source>{officer} sealed bundle {subject} for headquarters</source>
        <translation type="unfinished">L&apos;agent {officer} a scellé le lot {subject} pour le siège</translation>
    </message>
    <message>
        <source>{officer} deleted case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a supprimé le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} took names and words out of case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a retiré noms et paroles du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} began case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a commencé le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} opened case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a ouvert le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} looked at the list of cases</source>
        <translation type="unfinished">L&apos;agent {officer} a regardé la liste des dossiers</translation>
    </message>
    <message>
        <source>{officer} got a certificate to sign with</source>
        <translation type="unfinished">L&apos;agent {officer} a reçu un certificat pour signer</translation>
    </message>
    <message>
        <source>{officer} took a certificate into use</source>
        <translation type="unfinished">L&apos;agent {officer} a mis un certificat en service</translation>
    </message>
    <message>
        <source>{officer} recorded a consent in case {case}: {detail}</source>
        <translation type="unfinished">L&apos;agent {officer} a noté un consentement dans le dossier {case}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{officer} decided about case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a décidé sur le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} looked over what would leave for headquarters ({detail} cases)</source>
        <translation type="unfinished">L&apos;agent {officer} a regardé ce qui sortirait vers le siège ({detail} dossiers)</translation>
    </message>
    <message>
        <source>{officer} added an interview form</source>
        <translation type="unfinished">L&apos;agent {officer} a ajouté un formulaire d&apos;entretien</translation>
    </message>
    <message>
        <source>{officer} checked a form {subject}: {detail}</source>
        <translation type="unfinished">L&apos;agent {officer} a vérifié une fiche {subject}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>An interview form got headquarters&apos; signature ({officer})</source>
        <translation type="unfinished">Un formulaire d&apos;entretien a reçu la signature du siège (agent {officer})</translation>
    </message>
    <message>
        <source>{officer} replaced headquarters&apos; key to this vault</source>
        <translation type="unfinished">L&apos;agent {officer} a remplacé la clé du siège pour ce coffre</translation>
    </message>
    <message>
        <source>{officer} gave headquarters a key to this vault</source>
        <translation type="unfinished">L&apos;agent {officer} a donné au siège une clé de ce coffre</translation>
    </message>
    <message>
        <source>{officer} began an interview in case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a commencé un entretien dans le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} finished an interview in case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a terminé un entretien dans le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} stopped an interview in case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a arrêté un entretien dans le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} checked the journal: {detail}</source>
        <translation type="unfinished">L&apos;agent {officer} a vérifié le journal&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{officer} saved the journal as a file</source>
        <translation type="unfinished">L&apos;agent {officer} a enregistré le journal en fichier</translation>
    </message>
    <message>
        <source>{officer} signed the journal up to line {subject}</source>
        <translation type="unfinished">L&apos;agent {officer} a signé le journal jusqu&apos;à la ligne {subject}</translation>
    </message>
    <message>
        <source>{officer} made a key for {subject}</source>
        <translation type="unfinished">L&apos;agent {officer} a fait une clé pour {subject}</translation>
    </message>
    <message>
        <source>{officer} took the key of {subject} away; the vault has a new key</source>
        <translation type="unfinished">L&apos;agent {officer} a retiré la clé de {subject}&#xa0;; le coffre a une nouvelle clé</translation>
    </message>
    <message>
        <source>{officer} locked</source>
        <translation type="unfinished">L&apos;agent {officer} a verrouillé</translation>
    </message>
    <message>
        <source>{officer} added officer {subject} ({detail})</source>
        <translation type="unfinished">L&apos;agent {officer} a ajouté l&apos;agent {subject} ({detail})</translation>
    </message>
    <message>
        <source>{officer} removed officer {subject}</source>
        <translation type="unfinished">L&apos;agent {officer} a retiré l&apos;agent {subject}</translation>
    </message>
    <message>
        <source>{officer} changed a secret of their own</source>
        <translation type="unfinished">L&apos;agent {officer} a changé un secret à soi</translation>
    </message>
    <message>
        <source>{officer} changed their passphrase</source>
        <translation type="unfinished">L&apos;agent {officer} a changé sa phrase de passe</translation>
    </message>
    <message>
        <source>{officer} gave the passphrase once more</source>
        <translation type="unfinished">L&apos;agent {officer} a redonné la phrase de passe</translation>
    </message>
    <message>
        <source>{officer} gave {subject} a new first passphrase</source>
        <translation type="unfinished">L&apos;agent {officer} a donné à {subject} une nouvelle première phrase de passe</translation>
    </message>
    <message>
        <source>{officer} made their passphrase harder to guess on this machine</source>
        <translation type="unfinished">L&apos;agent {officer} a rendu sa phrase de passe plus difficile à deviner sur cette machine</translation>
    </message>
    <message>
        <source>Somebody gave a wrong passphrase while {officer} had unlocked</source>
        <translation type="unfinished">Quelqu&apos;un a donné une mauvaise phrase de passe pendant que {officer} avait déverrouillé</translation>
    </message>
    <message>
        <source>Policy {subject} of the organisation took effect when {officer} unlocked</source>
        <translation type="unfinished">La règle {subject} de l&apos;organisation a pris effet quand {officer} a ouvert</translation>
    </message>
    <message>
        <source>{officer} checked a form on paper</source>
        <translation type="unfinished">L&apos;agent {officer} a vérifié une fiche sur papier</translation>
    </message>
    <message>
        <source>Version {subject} of the program opened this vault; before it was {detail}</source>
        <translation type="unfinished">La version {subject} du programme a ouvert ce coffre ; avant c&apos;était {detail}</translation>
    </message>
    <message>
        <source>{officer} made a new recovery code</source>
        <translation type="unfinished">L&apos;agent {officer} a fait un nouveau code de secours</translation>
    </message>
    <message>
        <source>{officer} answered form {subject}</source>
        <translation type="unfinished">L&apos;agent {officer} a répondu à la fiche {subject}</translation>
    </message>
    <message>
        <source>{officer} made a copy of case {case} for the person</source>
        <translation type="unfinished">{officer} a fait une copie du dossier {case} pour la personne</translation>
    </message>
    <message>
        <source>{officer} made a copy of a form of case {case} for sending</source>
        <translation type="unfinished">L&apos;agent {officer} a fait une copie à envoyer d&apos;une fiche du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} drafted a form for case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a préparé une fiche pour le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} added the referral layout {subject}</source>
        <translation type="unfinished">L&apos;agent {officer} a ajouté la mise en page {subject} d&apos;orientation</translation>
    </message>
    <message>
        <source>{officer} printed a form of case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a imprimé une fiche du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} signed a form for case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a signé une fiche pour le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} added the second signature to a form of case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a ajouté la seconde signature à une fiche du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a form of case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a regardé une fiche du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} noted a step of a referral of case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a noté une étape d&apos;une orientation du dossier {case}</translation>
    </message>
    <message>
        <source>{officer} was refused something their role does not allow ({subject})</source>
        <translation type="unfinished">L&apos;agent {officer} s&apos;est vu refuser ce que son rôle ne permet pas ({subject})</translation>
    </message>
    <message>
        <source>{officer} changed the role of {subject} to {detail}</source>
        <translation type="unfinished">L&apos;agent {officer} a changé le rôle de {subject} en {detail}</translation>
    </message>
    <message>
        <source>{officer} used rules {detail} for the first time</source>
        <translation type="unfinished">L&apos;agent {officer} a utilisé les règles {detail} pour la première fois</translation>
    </message>
    <message>
        <source>{officer} read a colleague&apos;s decision about case {case}</source>
        <translation type="unfinished">L&apos;agent {officer} a lu la décision d&apos;un collègue sur le dossier {case}</translation>
    </message>
    <message>
        <source>{officer} changed what the vault keeps: {subject}</source>
        <translation type="unfinished">{officer} a changé ce que le coffre garde : {subject}</translation>
    </message>
    <message>
        <source>{officer} reached a service and found its entry right</source>
        <translation type="unfinished">{officer} a joint un service et trouvé son entrée exacte</translation>
    </message>
    <message>
        <source>{officer} set down: {subject}</source>
        <translation type="unfinished">{officer} a fixé : {subject}</translation>
    </message>
    <message>
        <source>{officer} entered headquarters&apos; key and certificate</source>
        <translation type="unfinished">L&apos;agent {officer} a saisi la clé et le certificat du siège</translation>
    </message>
    <message>
        <source>{officer} took in what headquarters sent</source>
        <translation type="unfinished">L&apos;agent {officer} a pris ce que le siège a envoyé</translation>
    </message>
    <message>
        <source>{officer} imported services ({detail})</source>
        <translation type="unfinished">L&apos;agent {officer} a importé des services ({detail})</translation>
    </message>
    <message>
        <source>{officer} emptied the directory of services</source>
        <translation type="unfinished">L&apos;agent {officer} a vidé le répertoire des services</translation>
    </message>
    <message>
        <source>{officer} set case {case} to {detail}</source>
        <translation type="unfinished">L&apos;agent {officer} a mis le dossier {case} à {detail}</translation>
    </message>
    <message>
        <source>{officer} unlocked</source>
        <translation type="unfinished">L&apos;agent {officer} a déverrouillé</translation>
    </message>
    <message>
        <source>{officer} erased the vault</source>
        <translation type="unfinished">L&apos;agent {officer} a effacé le coffre</translation>
    </message>
    <message>
        <source>Before {officer} unlocked, {detail} wrong passphrases were tried</source>
        <translation type="unfinished">Avant que {officer} ne déverrouille, {detail} mauvaises phrases de passe ont été essayées</translation>
    </message>
    <message>
        <source>the organisation&apos;s certificate</source>
        <translation type="unfinished">le certificat de l&apos;organisation</translation>
    </message>
    <message>
        <source>the list of revoked certificates</source>
        <translation type="unfinished">la liste des certificats révoqués</translation>
    </message>
    <message>
        <source>the organisation&apos;s signing key</source>
        <translation type="unfinished">la clé de signature de l&apos;organisation</translation>
    </message>
    <message>
        <source>how receivers reach the office</source>
        <translation type="unfinished">comment les destinataires joignent le bureau</translation>
    </message>
    <message>
        <source>the country</source>
        <translation type="unfinished">le pays</translation>
    </message>
    <message>
        <source>headquarters&apos; certificate</source>
        <translation type="unfinished">le certificat du siège</translation>
    </message>
    <message>
        <source>headquarters&apos; key</source>
        <translation type="unfinished">la clé du siège</translation>
    </message>
    <message>
        <source>the organisation&apos;s name</source>
        <translation type="unfinished">le nom de l&apos;organisation</translation>
    </message>
    <message>
        <source>the key for answers of headquarters</source>
        <translation type="unfinished">la clé pour les réponses du siège</translation>
    </message>
    <message>
        <source>the short name of the place</source>
        <translation type="unfinished">le nom court du lieu</translation>
    </message>
    <message>
        <source>{officer}: {verb} {subject}</source>
        <translation type="unfinished">L&apos;agent {officer}&#xa0;: {verb} {subject}</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>A case at headquarters cannot be read.</source>
        <translation type="unfinished">Un dossier au siège ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A case in the database was changed, or belongs to another headquarters.</source>
        <translation type="unfinished">Un dossier de la base a été modifié, ou appartient à un autre siège.</translation>
    </message>
    <message>
        <source>A case is not compared with itself.</source>
        <translation type="unfinished">Un dossier ne se compare pas avec lui-même.</translation>
    </message>
    <message>
        <source>A case keeps {value} MB of attachments at most: nothing was added.</source>
        <translation type="unfinished">Un dossier garde au plus {value} Mo de pièces jointes : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>A case record cannot be read: {what}.</source>
        <translation type="unfinished">Un dossier reçu ne peut pas être lu : {what}.</translation>
    </message>
    <message>
        <source>A citizenship is the same.</source>
        <translation type="unfinished">Une nationalité est la même.</translation>
    </message>
    <message>
        <source>A determination needs reasons.</source>
        <translation type="unfinished">Une décision a besoin de raisons.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx, .md or .csv.</source>
        <translation type="unfinished">Un formulaire s&apos;écrit en .xlsx, .md ou .csv.</translation>
    </message>
    <message>
        <source>A form with two signatures cannot be locked afterwards.</source>
        <translation type="unfinished">Un formulaire à deux signatures ne peut plus être verrouillé ensuite.</translation>
    </message>
    <message>
        <source>A newer policy rules this laptop already: nothing was changed.</source>
        <translation type="unfinished">Une règle plus récente régit déjà cet ordinateur : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>A recording of this kind cannot be cleaned here: nothing was added.</source>
        <translation type="unfinished">Un enregistrement de ce type ne peut pas être nettoyé ici : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>A referral that is declined needs the reason.</source>
        <translation type="unfinished">Une orientation déclinée a besoin de la raison.</translation>
    </message>
    <message>
        <source>A second opinion needs a sentence.</source>
        <translation type="unfinished">Un second avis a besoin d&apos;une phrase.</translation>
    </message>
    <message>
        <source>Abuse of vulnerability</source>
        <translation type="unfinished">Abus de vulnérabilité</translation>
    </message>
    <message>
        <source>Add another officer first, and let that officer remove this one.</source>
        <translation type="unfinished">Ajoutez d&apos;abord un autre agent, et laissez cet agent retirer celui-ci.</translation>
    </message>
    <message>
        <source>Add headquarters&apos; recipient on the page Headquarters.</source>
        <translation type="unfinished">Ajoutez le destinataire du siège à la page Siège.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <translation type="unfinished">Ajoutez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Add the file to the case instead.</source>
        <translation type="unfinished">Ajoutez plutôt le fichier au dossier.</translation>
    </message>
    <message>
        <source>Add the form file first, under Settings.</source>
        <translation type="unfinished">Ajoutez d&apos;abord le fichier du formulaire, dans les Réglages.</translation>
    </message>
    <message>
        <source>Add the new form first, under Settings.</source>
        <translation type="unfinished">Ajoutez d&apos;abord le nouveau formulaire, dans les Réglages.</translation>
    </message>
    <message>
        <source>Add the receiver&apos;s certificate after comparing its fingerprint, or ask by telephone.</source>
        <translation type="unfinished">Ajoutez le certificat du destinataire après avoir comparé son empreinte, ou demandez par téléphone.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Groupe d&apos;âge</translation>
    </message>
    <message>
        <source>Aggravating circumstances of smuggling</source>
        <translation type="unfinished">Circonstances aggravantes du trafic illicite</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. None was signed yet.</source>
        <translation type="unfinished">Les {lines} lignes vont toutes ensemble. Aucune n&apos;a encore été signée.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together; up to line {signed_up_to} the journal is what was signed.</source>
        <translation type="unfinished">Les {lines} lignes vont toutes ensemble ; jusqu&apos;à la ligne {signed_up_to}, le journal est ce qui a été signé.</translation>
    </message>
    <message>
        <source>An entry names no organisation: the directory is as it was.</source>
        <translation type="unfinished">Une entrée ne nomme aucune organisation : le répertoire reste comme il était.</translation>
    </message>
    <message>
        <source>An officer needs a number and a name.</source>
        <translation type="unfinished">Un agent a besoin d&apos;un numéro et d&apos;un nom.</translation>
    </message>
    <message>
        <source>Another bundle {seq} of this laptop was imported before: the laptop was copied or restored.</source>
        <translation type="unfinished">Un autre lot {seq} de cet ordinateur a déjà été importé : l&apos;ordinateur a été copié ou restauré.</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translation type="unfinished">Un autre interprète</translation>
    </message>
    <message>
        <source>Answer what comes before it first.</source>
        <translation type="unfinished">Répondez d&apos;abord à ce qui précède.</translation>
    </message>
    <message>
        <source>Apply the signed file again.</source>
        <translation type="unfinished">Appliquez de nouveau le fichier signé.</translation>
    </message>
    <message>
        <source>As told, ISO 3166; who told several counts under several.</source>
        <translation type="unfinished">Comme la personne l&apos;a dit, ISO 3166 ; qui en a dit plusieurs compte sous « plusieurs ».</translation>
    </message>
    <message>
        <source>As told, in the values of HTCDS prs_Gender.</source>
        <translation type="unfinished">Comme la personne l&apos;a dit, dans les valeurs de HTCDS prs_Gender.</translation>
    </message>
    <message>
        <source>Ask for an installation with tokens, or keep the key in the vault.</source>
        <translation type="unfinished">Demandez une installation avec jetons, ou gardez la clé dans le coffre.</translation>
    </message>
    <message>
        <source>Ask for the PDF itself, or for the organisation&apos;s list of officers&apos; certificates.</source>
        <translation type="unfinished">Demandez le PDF lui-même, ou la liste des certificats des agents de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Ask for the new version.</source>
        <translation type="unfinished">Demandez la nouvelle version.</translation>
    </message>
    <message>
        <source>Ask for the newest update. The command fieldtool update --back goes back one version.</source>
        <translation type="unfinished">Demandez la mise à jour la plus récente. La commande fieldtool update --back revient d&apos;une version.</translation>
    </message>
    <message>
        <source>Ask for the whole update of the program.</source>
        <translation type="unfinished">Demandez la mise à jour entière du programme.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new one, and ask how the old one came to you.</source>
        <translation type="unfinished">Demandez-en un nouveau au siège, et demandez comment l&apos;ancien vous est parvenu.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, and ask how it came to you.</source>
        <translation type="unfinished">Demandez-le de nouveau au siège, et demandez comment il vous est parvenu.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again.</source>
        <translation type="unfinished">Demandez-le de nouveau au siège.</translation>
    </message>
    <message>
        <source>Ask headquarters for the certificate file again.</source>
        <translation type="unfinished">Demandez de nouveau le fichier du certificat au siège.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file again.</source>
        <translation type="unfinished">Demandez de nouveau le fichier au siège.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file, and compare where it came from.</source>
        <translation type="unfinished">Demandez le fichier au siège, et comparez d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Ask headquarters for the list again.</source>
        <translation type="unfinished">Demandez de nouveau la liste au siège.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest form.</source>
        <translation type="unfinished">Demandez au siège le formulaire le plus récent.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list and check again.</source>
        <translation type="unfinished">Demandez au siège la liste la plus récente et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list.</source>
        <translation type="unfinished">Demandez au siège la liste la plus récente.</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt again.</source>
        <translation type="unfinished">Demandez de nouveau le reçu au siège.</translation>
    </message>
    <message>
        <source>Ask headquarters for the return again.</source>
        <translation type="unfinished">Demandez de nouveau le retour au siège.</translation>
    </message>
    <message>
        <source>Ask headquarters; the person&apos;s own wish to be deleted goes before it.</source>
        <translation type="unfinished">Demandez au siège ; le souhait de la personne d&apos;être effacée passe avant.</translation>
    </message>
    <message>
        <source>Ask the person apart from everything else, and record the answer. Help does not depend on it.</source>
        <translation type="unfinished">Demandez à la personne, à part de tout le reste, et notez la réponse. L&apos;aide n&apos;en dépend pas.</translation>
    </message>
    <message>
        <source>Ask the person, record the answer, or choose help that needs no referral.</source>
        <translation type="unfinished">Demandez à la personne, notez la réponse, ou choisissez une aide qui se passe d&apos;orientation.</translation>
    </message>
    <message>
        <source>Ask the receiver to choose one of the answers on the page.</source>
        <translation type="unfinished">Demandez au destinataire de choisir une des réponses sur la page.</translation>
    </message>
    <message>
        <source>Ask the sender for a new bundle.</source>
        <translation type="unfinished">Demandez un nouveau lot à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished">Demandez une nouvelle copie à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Ask the sender for the PDF, signed anew.</source>
        <translation type="unfinished">Demandez à l&apos;expéditeur le PDF, signé de nouveau.</translation>
    </message>
    <message>
        <source>Ask the sender for the passphrase, by another way than the one the form came.</source>
        <translation type="unfinished">Demandez la phrase de passe à l&apos;expéditeur, par une autre voie que celle du formulaire.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, and ask how it came to you.</source>
        <translation type="unfinished">Demandez à l&apos;expéditeur de le sceller de nouveau, et demandez comment il vous est parvenu.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, or to copy it again.</source>
        <translation type="unfinished">Demandez à l&apos;expéditeur de le sceller de nouveau, ou de le copier de nouveau.</translation>
    </message>
    <message>
        <source>Ask the sender what it is.</source>
        <translation type="unfinished">Demandez à l&apos;expéditeur ce que c&apos;est.</translation>
    </message>
    <message>
        <source>Ask them for the certificate of their authority (ca.pem).</source>
        <translation type="unfinished">Demandez-leur le certificat de leur autorité (ca.pem).</translation>
    </message>
    <message>
        <source>Ask who sent it before you believe anything in it.</source>
        <translation type="unfinished">Demandez qui l&apos;a envoyé avant d&apos;en croire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Ask your administrator to apply it again.</source>
        <translation type="unfinished">Demandez à votre administrateur de l&apos;appliquer de nouveau.</translation>
    </message>
    <message>
        <source>Ask your administrator to enrol you.</source>
        <translation type="unfinished">Demandez à votre administrateur de vous inscrire.</translation>
    </message>
    <message>
        <source>Ask your administrator, or make a request.</source>
        <translation type="unfinished">Demandez à votre administrateur, ou faites une demande.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished">Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Ask your headquarters for another policy.</source>
        <translation type="unfinished">Demandez une autre règle à votre siège.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the newest policy file.</source>
        <translation type="unfinished">Demandez à votre siège le fichier de règle le plus récent.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the organisation file, or type the four fields.</source>
        <translation type="unfinished">Demandez à votre siège le fichier de l&apos;organisation, ou tapez les quatre champs.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the update that is meant for your laptops.</source>
        <translation type="unfinished">Demandez à votre siège la mise à jour prévue pour vos ordinateurs.</translation>
    </message>
    <message>
        <source>At most {most} are read.</source>
        <translation type="unfinished">Au plus {most} sont lus.</translation>
    </message>
    <message>
        <source>At the interview; maybe_child where the age is in doubt (treated as a child).</source>
        <translation type="unfinished">Lors de l&apos;entretien ; maybe_child quand l&apos;âge est en doute (traité comme un enfant).</translation>
    </message>
    <message>
        <source>Begin another interview in this case to add what was learned later.</source>
        <translation type="unfinished">Commencez un autre entretien dans ce dossier pour ajouter ce qui a été appris plus tard.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation type="unfinished">Commencez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Bring the file made for this laptop.</source>
        <translation type="unfinished">Apportez le fichier fait pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Bundle {seq} does not continue what was received of this laptop: it was copied or restored.</source>
        <translation type="unfinished">Le lot {seq} ne continue pas ce qui a été reçu de cet ordinateur : il a été copié ou restauré.</translation>
    </message>
    <message>
        <source>Bundle {seq} of laptop {device} was imported before: nothing changed.</source>
        <translation type="unfinished">Le lot {seq} de l&apos;ordinateur {device} a déjà été importé : rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported before: nothing changed.</source>
        <translation type="unfinished">Le lot {seq} a déjà été importé : rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported.</source>
        <translation type="unfinished">Le lot {seq} a été importé.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported; earlier ones are missing: {numbers}.</source>
        <translation type="unfinished">Le lot {seq} a été importé ; des lots plus anciens manquent : {numbers}.</translation>
    </message>
    <message>
        <source>Bundle {seq} was missing, and is here now.</source>
        <translation type="unfinished">Le lot {seq} manquait, et le voici.</translation>
    </message>
    <message>
        <source>Bundles came in its name that were signed with a revoked certificate: a key is in other hands, or the officer was not told.</source>
        <translation type="unfinished">Des lots sont arrivés en son nom, signés avec un certificat révoqué : une clé est en d&apos;autres mains, ou l&apos;agent n&apos;a pas été prévenu.</translation>
    </message>
    <message>
        <source>Bundles came that do not continue what was received: the laptop was copied, or restored from a backup.</source>
        <translation type="unfinished">Des lots sont arrivés qui ne continuent pas ce qui a été reçu : l&apos;ordinateur a été copié, ou restauré d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>Bundles end in .age: choose their folder.</source>
        <translation type="unfinished">Les lots finissent par .age : choisissez leur dossier.</translation>
    </message>
    <message>
        <source>Bundles never came: {said}. Ask for the sticks.</source>
        <translation type="unfinished">Des lots ne sont jamais arrivés : {said}. Demandez les clés USB.</translation>
    </message>
    <message>
        <source>Care in acute distress</source>
        <translation type="unfinished">Soins en détresse aiguë</translation>
    </message>
    <message>
        <source>Care in pregnancy</source>
        <translation type="unfinished">Soins pendant la grossesse</translation>
    </message>
    <message>
        <source>Change nothing here. Look for the right file, or restore the newest backup into a new folder.</source>
        <translation type="unfinished">Ne changez rien ici. Cherchez le bon fichier, ou restaurez la sauvegarde la plus récente dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Change nothing here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Ne changez rien ici. Restaurez la sauvegarde la plus récente dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and compare with the newest backup.</source>
        <translation type="unfinished">Ne changez rien ici. Prévenez votre administrateur, et comparez avec la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and restore the newest backup into a new folder.</source>
        <translation type="unfinished">Ne changez rien ici. Prévenez votre administrateur, et restaurez la sauvegarde la plus récente dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Change the case instead.</source>
        <translation type="unfinished">Changez plutôt le dossier.</translation>
    </message>
    <message>
        <source>Change your own passphrase instead.</source>
        <translation type="unfinished">Changez plutôt votre propre phrase de passe.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then try again; or use the recovery code.</source>
        <translation type="unfinished">Vérifiez les majuscules et la langue du clavier, puis réessayez ; ou utilisez le code de secours.</translation>
    </message>
    <message>
        <source>Check its id: it stands in every import report.</source>
        <translation type="unfinished">Vérifiez son identifiant : il figure dans chaque rapport d&apos;importation.</translation>
    </message>
    <message>
        <source>Check that the server runs, and the address after --store; then do it again.</source>
        <translation type="unfinished">Vérifiez que le serveur tourne, et l&apos;adresse après --store ; puis recommencez.</translation>
    </message>
    <message>
        <source>Check the PIN. After a few wrong ones a token locks.</source>
        <translation type="unfinished">Vérifiez le PIN. Après quelques erreurs, un jeton se bloque.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the sender for a form signed anew.</source>
        <translation type="unfinished">Vérifiez la date de cet ordinateur. Si elle est juste, demandez à l&apos;expéditeur un formulaire signé de nouveau.</translation>
    </message>
    <message>
        <source>Check the date of this laptop and the officer&apos;s certificate. If they are right, report this.</source>
        <translation type="unfinished">Vérifiez la date de cet ordinateur et le certificat de l&apos;agent. S&apos;ils sont justes, signalez ceci.</translation>
    </message>
    <message>
        <source>Check the date of this laptop, then ask headquarters for it again.</source>
        <translation type="unfinished">Vérifiez la date de cet ordinateur, puis demandez-le de nouveau au siège.</translation>
    </message>
    <message>
        <source>Check the disk or the stick and try again.</source>
        <translation type="unfinished">Vérifiez le disque ou la clé USB et réessayez.</translation>
    </message>
    <message>
        <source>Check the folder, or create a new vault.</source>
        <translation type="unfinished">Vérifiez le dossier, ou créez un nouveau coffre.</translation>
    </message>
    <message>
        <source>Check the id of the case.</source>
        <translation type="unfinished">Vérifiez l&apos;identifiant du dossier.</translation>
    </message>
    <message>
        <source>Check the ids of both cases.</source>
        <translation type="unfinished">Vérifiez les identifiants des deux dossiers.</translation>
    </message>
    <message>
        <source>Check the number and search again.</source>
        <translation type="unfinished">Vérifiez le numéro et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Check the officer&apos;s certificate and the date of this laptop, then try again.</source>
        <translation type="unfinished">Vérifiez le certificat de l&apos;agent et la date de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the path and the stick.</source>
        <translation type="unfinished">Vérifiez le chemin et la clé USB.</translation>
    </message>
    <message>
        <source>Check the stick and the file.</source>
        <translation type="unfinished">Vérifiez la clé USB et le fichier.</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation type="unfinished">Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Check which file you chose.</source>
        <translation type="unfinished">Vérifiez quel fichier vous avez choisi.</translation>
    </message>
    <message>
        <source>Check which laptop it is for.</source>
        <translation type="unfinished">Vérifiez pour quel ordinateur il est.</translation>
    </message>
    <message>
        <source>Check which laptop the referral came from.</source>
        <translation type="unfinished">Vérifiez de quel ordinateur vient l&apos;orientation.</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation type="unfinished">Choisissez A4 ou Letter.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns organisation and needs, or an Open Referral (HSDS) file.</source>
        <translation type="unfinished">Choisissez un fichier CSV avec les colonnes organisation et needs, ou un fichier Open Referral (HSDS).</translation>
    </message>
    <message>
        <source>Choose a folder whose name begins with fieldtool-backup.</source>
        <translation type="unfinished">Choisissez un dossier dont le nom commence par fieldtool-backup.</translation>
    </message>
    <message>
        <source>Choose a part that can be added to.</source>
        <translation type="unfinished">Choisissez une partie à laquelle on peut ajouter.</translation>
    </message>
    <message>
        <source>Choose a photograph or a scan (JPEG, PNG, TIFF, PDF).</source>
        <translation type="unfinished">Choisissez une photo ou un scan (JPEG, PNG, TIFF, PDF).</translation>
    </message>
    <message>
        <source>Choose a receiver from the directory, or ask headquarters to add this one.</source>
        <translation type="unfinished">Choisissez un destinataire du répertoire, ou demandez au siège d&apos;ajouter celui-ci.</translation>
    </message>
    <message>
        <source>Choose a recording (WAV).</source>
        <translation type="unfinished">Choisissez un enregistrement (WAV).</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation type="unfinished">Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder, or take the write protection off.</source>
        <translation type="unfinished">Choisissez un autre dossier, ou enlevez la protection en écriture.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished">Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Choose another officer number.</source>
        <translation type="unfinished">Choisissez un autre numéro d&apos;agent.</translation>
    </message>
    <message>
        <source>Choose headquarters&apos; folder, or make one with: fieldtool hq init DIR.</source>
        <translation type="unfinished">Choisissez le dossier du siège, ou créez-en un avec : fieldtool hq init DIR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished">Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished">Choisissez-en un de la liste.</translation>
    </message>
    <message>
        <source>Choose one picture.</source>
        <translation type="unfinished">Choisissez une seule image.</translation>
    </message>
    <message>
        <source>Choose the .xlsx that was exported for the reviewer.</source>
        <translation type="unfinished">Choisissez le .xlsx qui a été exporté pour le relecteur.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; ask the sender for it again if it will not open.</source>
        <translation type="unfinished">Choisissez le PDF que vous avez reçu ; redemandez-le à l&apos;expéditeur s&apos;il ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; if it will not open, ask the sender for it again.</source>
        <translation type="unfinished">Choisissez le PDF que vous avez reçu ; s&apos;il ne s&apos;ouvre pas, redemandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Choose the answer page or the reply file that came back.</source>
        <translation type="unfinished">Choisissez la page de réponse ou le fichier de réponse qui est revenu.</translation>
    </message>
    <message>
        <source>Choose the file headquarters gave back.</source>
        <translation type="unfinished">Choisissez le fichier que le siège a rendu.</translation>
    </message>
    <message>
        <source>Choose the file the supervisor sent back.</source>
        <translation type="unfinished">Choisissez le fichier que le superviseur a renvoyé.</translation>
    </message>
    <message>
        <source>Choose the identity file of headquarters.</source>
        <translation type="unfinished">Choisissez le fichier d&apos;identité du siège.</translation>
    </message>
    <message>
        <source>Choose the laptop&apos;s folder.</source>
        <translation type="unfinished">Choisissez le dossier de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Choose your own passphrase first.</source>
        <translation type="unfinished">Choisissez d&apos;abord votre propre phrase de passe.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Nationalité</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished">Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the case first.</source>
        <translation type="unfinished">Fermez d&apos;abord le dossier.</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation type="unfinished">Contrainte</translation>
    </message>
    <message>
        <source>Compare again. If it still differs, this is not headquarters&apos; certificate: ask how it came to you.</source>
        <translation type="unfinished">Comparez encore. Si elle diffère toujours, ce n&apos;est pas le certificat du siège : demandez comment il vous est parvenu.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation type="unfinished">Comparez-le avec la feuille, groupe par groupe.</translation>
    </message>
    <message>
        <source>Compare the form number and the short hash below with those on every page, and read the rest with care.</source>
        <translation type="unfinished">Comparez le numéro du formulaire et l&apos;empreinte courte ci-dessous avec ceux de chaque page, et lisez le reste avec soin.</translation>
    </message>
    <message>
        <source>Consent is asked for again: what was agreed to then may have been taken back since.</source>
        <translation type="unfinished">Le consentement se demande de nouveau : ce qui a été accepté alors a pu être retiré depuis.</translation>
    </message>
    <message>
        <source>Correct the layout file, or choose another layout.</source>
        <translation type="unfinished">Corrigez le fichier de mise en page, ou choisissez une autre mise en page.</translation>
    </message>
    <message>
        <source>Cross it with one other figure only.</source>
        <translation type="unfinished">Croisez-le avec un seul autre chiffre.</translation>
    </message>
    <message>
        <source>Days from opening the case to signing its first referral form.</source>
        <translation type="unfinished">Jours entre l&apos;ouverture du dossier et la signature de son premier formulaire d&apos;orientation.</translation>
    </message>
    <message>
        <source>Deception</source>
        <translation type="unfinished">Tromperie</translation>
    </message>
    <message>
        <source>Declining needs a reason.</source>
        <translation type="unfinished">Décliner demande une raison.</translation>
    </message>
    <message>
        <source>Deletion comes later than taking names out, or never.</source>
        <translation type="unfinished">L&apos;effacement vient après le retrait des noms, ou jamais.</translation>
    </message>
    <message>
        <source>Determination about smuggling</source>
        <translation type="unfinished">Décision sur le trafic illicite</translation>
    </message>
    <message>
        <source>Determination about trafficking</source>
        <translation type="unfinished">Décision sur la traite</translation>
    </message>
    <message>
        <source>Do it again when there is time.</source>
        <translation type="unfinished">Recommencez quand vous aurez le temps.</translation>
    </message>
    <message>
        <source>Do not create a new vault here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Ne créez pas de nouveau coffre ici. Restaurez la sauvegarde la plus récente dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again, and tell them.</source>
        <translation type="unfinished">Ne vous y fiez pas. Redemandez le formulaire à l&apos;expéditeur, et prévenez-le.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again.</source>
        <translation type="unfinished">Ne vous y fiez pas. Redemandez le formulaire à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the signed form, not a copy saved or printed again.</source>
        <translation type="unfinished">Ne vous y fiez pas. Demandez à l&apos;expéditeur le formulaire signé, pas une copie enregistrée ou imprimée de nouveau.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sending organisation.</source>
        <translation type="unfinished">Ne vous y fiez pas. Demandez à l&apos;organisation qui l&apos;envoie.</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare the fingerprint of the certificate you trust with the one on paper.</source>
        <translation type="unfinished">Ne vous y fiez pas. Comparez l&apos;empreinte du certificat auquel vous vous fiez avec celle sur papier.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF, and tell them.</source>
        <translation type="unfinished">Ne vous fiez pas à ce papier. Demandez le PDF à l&apos;expéditeur, et prévenez-le.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF.</source>
        <translation type="unfinished">Ne vous fiez pas à ce papier. Demandez le PDF à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sending organisation.</source>
        <translation type="unfinished">Ne vous fiez pas à ce papier. Demandez à l&apos;organisation qui l&apos;envoie.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask headquarters by telephone.</source>
        <translation type="unfinished">N&apos;utilisez pas ce fichier. Demandez au siège par téléphone.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask the organisation by telephone.</source>
        <translation type="unfinished">N&apos;utilisez pas ce fichier. Demandez à l&apos;organisation par téléphone.</translation>
    </message>
    <message>
        <source>Do this where headquarters&apos; vault is.</source>
        <translation type="unfinished">Faites ceci là où se trouve le coffre du siège.</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">Servitude domestique</translation>
    </message>
    <message>
        <source>Encrypt it to the receiver&apos;s key instead.</source>
        <translation type="unfinished">Chiffrez-le plutôt pour la clé du destinataire.</translation>
    </message>
    <message>
        <source>Enrol this officer again.</source>
        <translation type="unfinished">Inscrivez de nouveau cet agent.</translation>
    </message>
    <message>
        <source>Enter it on the page Headquarters, then add the form.</source>
        <translation type="unfinished">Entrez-le à la page Siège, puis ajoutez le formulaire.</translation>
    </message>
    <message>
        <source>Export the sheet again, and carry the corrections over.</source>
        <translation type="unfinished">Exportez de nouveau la feuille, et reportez les corrections.</translation>
    </message>
    <message>
        <source>Fewer than {k} persons may be counted: nothing is published.</source>
        <translation type="unfinished">Moins de {k} personnes peuvent être comptées : rien n&apos;est publié.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation type="unfinished">Remplissez les deux.</translation>
    </message>
    <message>
        <source>Food, shelter, clothes</source>
        <translation type="unfinished">Nourriture, refuge, vêtements</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation type="unfinished">Mendicité forcée</translation>
    </message>
    <message>
        <source>Forced criminal activity</source>
        <translation type="unfinished">Activités criminelles forcées</translation>
    </message>
    <message>
        <source>Forced labour or services</source>
        <translation type="unfinished">Travail ou services forcés</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">Mariage forcé</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation type="unfinished">Libérez de la place sur le disque, puis recommencez.</translation>
    </message>
    <message>
        <source>Free some space there, then do it again.</source>
        <translation type="unfinished">Libérez-y de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>From the first to the last place of the way, where a journey was drawn and left with the case; two places at least.</source>
        <translation type="unfinished">Du premier au dernier lieu du chemin, quand un parcours a été dessiné et est parti avec le dossier ; deux lieux au moins.</translation>
    </message>
    <message>
        <source>Give the sender headquarters&apos; recipient, or open it with the right identity.</source>
        <translation type="unfinished">Donnez à l&apos;expéditeur le destinataire du siège, ou ouvrez-le avec la bonne identité.</translation>
    </message>
    <message>
        <source>Give your form another form_id in its settings, or ask headquarters to sign it.</source>
        <translation type="unfinished">Donnez un autre form_id à votre formulaire dans ses réglages, ou demandez au siège de le signer.</translation>
    </message>
    <message>
        <source>Give your passphrase, then do it again.</source>
        <translation type="unfinished">Donnez votre phrase de passe, puis recommencez.</translation>
    </message>
    <message>
        <source>Go on with the version you had, and tell your administrator.</source>
        <translation type="unfinished">Continuez avec la version que vous aviez, et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Go on with the version you have, and tell your headquarters.</source>
        <translation type="unfinished">Continuez avec la version que vous avez, et prévenez votre siège.</translation>
    </message>
    <message>
        <source>Go on, or lock and unlock. If it happens again, tell your administrator.</source>
        <translation type="unfinished">Continuez, ou verrouillez et déverrouillez. Si cela se répète, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Guardian for a child alone</source>
        <translation type="unfinished">Tuteur pour un enfant seul</translation>
    </message>
    <message>
        <source>Have this disk checked, then try again.</source>
        <translation type="unfinished">Faites vérifier ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Headquarters does not have everything yet: nothing was erased.</source>
        <translation type="unfinished">Le siège n&apos;a pas encore tout : rien n&apos;a été effacé.</translation>
    </message>
    <message>
        <source>Headquarters holds a bundle {seq} that was not made here: nothing was marked.</source>
        <translation type="unfinished">Le siège détient un lot {seq} qui n&apos;a pas été fait ici : rien n&apos;a été marqué.</translation>
    </message>
    <message>
        <source>Headquarters holds no such case.</source>
        <translation type="unfinished">Le siège n&apos;a pas un tel dossier.</translation>
    </message>
    <message>
        <source>Headquarters ordered that this case is kept: nothing was changed.</source>
        <translation type="unfinished">Le siège a ordonné de garder ce dossier : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Headquarters signed the form with this name: a file of your own cannot take its place.</source>
        <translation type="unfinished">Le siège a signé le formulaire de ce nom : un fichier à vous ne peut pas prendre sa place.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet, or no bundle was sealed here: the return was not read.</source>
        <translation type="unfinished">Le certificat du siège n&apos;est pas encore connu, ou aucun lot n&apos;a été scellé ici : le retour n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the form cannot be checked.</source>
        <translation type="unfinished">Le certificat du siège n&apos;est pas encore connu : le formulaire ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the receipt was not read.</source>
        <translation type="unfinished">Le certificat du siège n&apos;est pas encore connu : le reçu n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be reached: nothing was changed.</source>
        <translation type="unfinished">La base de données du siège est injoignable : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key is not known yet: nothing was sealed.</source>
        <translation type="unfinished">La clé du siège n&apos;est pas encore connue : rien n&apos;a été scellé.</translation>
    </message>
    <message>
        <source>Help for family at risk</source>
        <translation type="unfinished">Aide pour une famille en danger</translation>
    </message>
    <message>
        <source>How often this part is asked follows from another answer: change that.</source>
        <translation type="unfinished">Le nombre de fois que cette partie est posée suit d&apos;une autre réponse : changez celle-là.</translation>
    </message>
    <message>
        <source>If it is locked with a passphrase, save it without one first.</source>
        <translation type="unfinished">S&apos;il est verrouillé par une phrase de passe, enregistrez-le d&apos;abord sans elle.</translation>
    </message>
    <message>
        <source>If the organisation is known to you, add its CA certificate to the trusted ones, then import again.</source>
        <translation type="unfinished">Si vous connaissez l&apos;organisation, ajoutez son certificat d&apos;autorité à ceux de confiance, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>Illegal adoption</source>
        <translation type="unfinished">Adoption illégale</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters first.</source>
        <translation type="unfinished">Importez d&apos;abord le fichier du siège à la page Siège.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, or name the recipient.</source>
        <translation type="unfinished">Importez le fichier du siège à la page Siège, ou nommez le destinataire.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, then seal a bundle.</source>
        <translation type="unfinished">Importez le fichier du siège à la page Siège, puis scellez un lot.</translation>
    </message>
    <message>
        <source>Import it again later.</source>
        <translation type="unfinished">Importez-le de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Import the enrolment file from headquarters.</source>
        <translation type="unfinished">Importez le fichier d&apos;inscription du siège.</translation>
    </message>
    <message>
        <source>Install fieldtool with its part for headquarters: pip install &apos;fieldtool[headquarters]&apos;.</source>
        <translation type="unfinished">Installez fieldtool avec sa partie pour le siège : pip install &apos;fieldtool[headquarters]&apos;.</translation>
    </message>
    <message>
        <source>Install the newest package instead; the vault stays.</source>
        <translation type="unfinished">Installez plutôt le paquet le plus récent ; le coffre reste.</translation>
    </message>
    <message>
        <source>Install the program again, with its resources folder.</source>
        <translation type="unfinished">Installez de nouveau le programme, avec son dossier resources.</translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished">Protection internationale</translation>
    </message>
    <message>
        <source>Issue the form again with a second signature planned.</source>
        <translation type="unfinished">Émettez de nouveau le formulaire avec une seconde signature prévue.</translation>
    </message>
    <message>
        <source>It begins with age1 and has 62 letters and digits. Ask headquarters to send it again.</source>
        <translation type="unfinished">Elle commence par age1 et compte 62 lettres et chiffres. Demandez au siège de la renvoyer.</translation>
    </message>
    <message>
        <source>It runs {program}; others run {newest}.</source>
        <translation type="unfinished">Il fait tourner {program} ; d&apos;autres font tourner {newest}.</translation>
    </message>
    <message>
        <source>It was removed; the journal says when and by whom.</source>
        <translation type="unfinished">Elle a été retirée ; le journal dit quand et par qui.</translation>
    </message>
    <message>
        <source>It would end before it began.</source>
        <translation type="unfinished">Cela finirait avant d&apos;avoir commencé.</translation>
    </message>
    <message>
        <source>Its clock is ahead of headquarters&apos; or went back between two bundles: set it, and mind the dates.</source>
        <translation type="unfinished">Son horloge avance sur celle du siège ou a reculé entre deux lots : réglez-la, et méfiez-vous des dates.</translation>
    </message>
    <message>
        <source>Its translations: {known}. Add a column label::Name ({tag}).</source>
        <translation type="unfinished">Ses traductions : {known}. Ajoutez une colonne label::Name ({tag}).</translation>
    </message>
    <message>
        <source>Leave --store away to use it.</source>
        <translation type="unfinished">Laissez --store de côté pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Leave --store away, or carry them over with: fieldtool hq move DIR --store postgresql://...</source>
        <translation type="unfinished">Laissez --store de côté, ou transférez-les avec : fieldtool hq move DIR --store postgresql://...</translation>
    </message>
    <message>
        <source>Leave the first five columns as they were written.</source>
        <translation type="unfinished">Laissez les cinq premières colonnes comme elles ont été écrites.</translation>
    </message>
    <message>
        <source>Let another administrator do it.</source>
        <translation type="unfinished">Laissez un autre administrateur le faire.</translation>
    </message>
    <message>
        <source>Let every officer unlock this vault once, and print a new recovery code; then try again.</source>
        <translation type="unfinished">Que chaque agent déverrouille une fois ce coffre, et imprimez un nouveau code de secours ; puis réessayez.</translation>
    </message>
    <message>
        <source>Let its name end in {value}.</source>
        <translation type="unfinished">Que son nom finisse par {value}.</translation>
    </message>
    <message>
        <source>Let the camera take smaller pictures, or take a picture of the part that matters.</source>
        <translation type="unfinished">Réglez l&apos;appareil pour des images plus petites, ou prenez en photo la partie qui compte.</translation>
    </message>
    <message>
        <source>Let the officer ask anew.</source>
        <translation type="unfinished">Que l&apos;agent redemande.</translation>
    </message>
    <message>
        <source>Let the program offer other words.</source>
        <translation type="unfinished">Laissez le programme proposer d&apos;autres mots.</translation>
    </message>
    <message>
        <source>Let whoever gave it out unlock it.</source>
        <translation type="unfinished">Que la personne qui l&apos;a remis le débloque.</translation>
    </message>
    <message>
        <source>Line {broken_at} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">La ligne {broken_at} ne va pas avec la précédente : le journal a été modifié là.</translation>
    </message>
    <message>
        <source>Line {line} has a day that cannot be read: “{value}”.</source>
        <translation type="unfinished">La ligne {line} contient un jour qui ne peut pas être lu : « {value} ».</translation>
    </message>
    <message>
        <source>Line {number} names a need that is not known here: “{value}”.</source>
        <translation type="unfinished">La ligne {number} nomme un besoin inconnu ici : « {value} ».</translation>
    </message>
    <message>
        <source>Lock, and let another officer unlock with their own passphrase and read it.</source>
        <translation type="unfinished">Verrouillez, et laissez un autre agent déverrouiller avec sa propre phrase de passe et la lire.</translation>
    </message>
    <message>
        <source>Lock, and let somebody with the right role unlock with their own passphrase.</source>
        <translation type="unfinished">Verrouillez, et laissez quelqu&apos;un qui a le bon rôle déverrouiller avec sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>Lock, and let the supervisor unlock with their own words.</source>
        <translation type="unfinished">Verrouillez, et laissez le superviseur déverrouiller avec ses propres mots.</translation>
    </message>
    <message>
        <source>Make a backup to another disk now, then have this disk checked.</source>
        <translation type="unfinished">Faites maintenant une sauvegarde sur un autre disque, puis faites vérifier celui-ci.</translation>
    </message>
    <message>
        <source>Make a new request on the laptop and bring it again.</source>
        <translation type="unfinished">Faites une nouvelle demande sur l&apos;ordinateur et rapportez-la.</translation>
    </message>
    <message>
        <source>Make or fetch a new list of revoked certificates, then try again.</source>
        <translation type="unfinished">Faites ou procurez-vous une nouvelle liste des certificats révoqués, puis réessayez.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation type="unfinished">Nommez d&apos;abord quelqu&apos;un d&apos;autre administrateur.</translation>
    </message>
    <message>
        <source>Make the request first.</source>
        <translation type="unfinished">Faites d&apos;abord la demande.</translation>
    </message>
    <message>
        <source>Mend what is listed, then try again.</source>
        <translation type="unfinished">Corrigez ce qui est listé, puis réessayez.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation type="unfinished">Nommez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Name an empty database after --store, or open the folder it was made with.</source>
        <translation type="unfinished">Nommez une base vide après --store, ou ouvrez le dossier avec lequel elle a été faite.</translation>
    </message>
    <message>
        <source>Name the content and give its file.</source>
        <translation type="unfinished">Nommez le contenu et donnez son fichier.</translation>
    </message>
    <message>
        <source>Name two cases.</source>
        <translation type="unfinished">Nommez deux dossiers.</translation>
    </message>
    <message>
        <source>No case is waiting.</source>
        <translation type="unfinished">Aucun dossier n&apos;attend.</translation>
    </message>
    <message>
        <source>No code of a referral form was found in this picture.</source>
        <translation type="unfinished">Aucun code d&apos;un formulaire d&apos;orientation n&apos;a été trouvé dans cette image.</translation>
    </message>
    <message>
        <source>No request is under way on this laptop.</source>
        <translation type="unfinished">Aucune demande n&apos;est en cours sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody made sure of this receiver&apos;s entry in the directory for half a year: nothing was signed.</source>
        <translation type="unfinished">Personne n&apos;a vérifié l&apos;entrée de ce destinataire dans le répertoire depuis six mois : rien n&apos;a été signé.</translation>
    </message>
    <message>
        <source>Nobody was named to seal to.</source>
        <translation type="unfinished">Personne n&apos;a été nommé pour qui sceller.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet.</source>
        <translation type="unfinished">La clé de tout le monde ne peut pas encore être renouvelée.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet: {value}.</source>
        <translation type="unfinished">La clé de tout le monde ne peut pas encore être renouvelée : {value}.</translation>
    </message>
    <message>
        <source>Note what you need, then restore the newest backup.</source>
        <translation type="unfinished">Notez ce qu&apos;il vous faut, puis restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation type="unfinished">Il n&apos;y a rien à décider.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Nothing was received from its laptop.</source>
        <translation type="unfinished">Rien n&apos;a été reçu de son ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was received from this laptop.</source>
        <translation type="unfinished">Rien n&apos;a été reçu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was sealed for {days} days.</source>
        <translation type="unfinished">Rien n&apos;a été scellé depuis {days} jours.</translation>
    </message>
    <message>
        <source>Of the waiting cases, none may leave.</source>
        <translation type="unfinished">Parmi les dossiers en attente, aucun ne peut partir.</translation>
    </message>
    <message>
        <source>Only a genuine form can be answered: {sentence}</source>
        <translation type="unfinished">On ne peut répondre qu&apos;à un formulaire authentique : {sentence}</translation>
    </message>
    <message>
        <source>Open it with the version that made it, send its cases to headquarters, then create a new vault.</source>
        <translation type="unfinished">Ouvrez-le avec la version qui l&apos;a fait, envoyez ses dossiers au siège, puis créez un nouveau coffre.</translation>
    </message>
    <message>
        <source>Open the case again and look.</source>
        <translation type="unfinished">Ouvrez de nouveau le dossier et regardez.</translation>
    </message>
    <message>
        <source>Open the case and look there.</source>
        <translation type="unfinished">Ouvrez le dossier et regardez là.</translation>
    </message>
    <message>
        <source>Outcome of referral</source>
        <translation type="unfinished">Issue de l&apos;orientation</translation>
    </message>
    <message>
        <source>Page {value} of this PDF cannot be read: nothing was added.</source>
        <translation type="unfinished">La page {value} de ce PDF ne peut pas être lue : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>Parts of the database of this vault were exchanged since it was locked, perhaps for older ones.</source>
        <translation type="unfinished">Des parties de la base de ce coffre ont été échangées depuis son verrouillage, peut-être contre de plus anciennes.</translation>
    </message>
    <message>
        <source>Persons of whom an indicator was answered yes: {value}. Answers of no, not known and not asked are not told apart.</source>
        <translation type="unfinished">Personnes pour qui un indicateur a reçu la réponse oui : {value}. Les réponses non, inconnu et non demandé ne sont pas distinguées.</translation>
    </message>
    <message>
        <source>Photograph the code again, straight from above, sharp and in even light; or read it with any QR reader and type it.</source>
        <translation type="unfinished">Photographiez de nouveau le code, bien au-dessus, net et en lumière égale ; ou lisez-le avec un lecteur de QR et tapez-le.</translation>
    </message>
    <message>
        <source>Photographs and scans are taken as JPEG, PNG, WebP, TIFF or PDF, recordings as WAV.</source>
        <translation type="unfinished">Les photos et scans se prennent en JPEG, PNG, WebP, TIFF ou PDF, les enregistrements en WAV.</translation>
    </message>
    <message>
        <source>Photographs of this kind (HEIC, AVIF) cannot be read here: nothing was added.</source>
        <translation type="unfinished">Les photos de ce type (HEIC, AVIF) ne peuvent pas être lues ici : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation type="unfinished">Veuillez répondre à cette question.</translation>
    </message>
    <message>
        <source>Plug in the token of this officer.</source>
        <translation type="unfinished">Branchez le jeton de cet agent.</translation>
    </message>
    <message>
        <source>Plug it in, check that its program is installed, then try again.</source>
        <translation type="unfinished">Branchez-le, vérifiez que son programme est installé, puis réessayez.</translation>
    </message>
    <message>
        <source>Print it, and take a picture.</source>
        <translation type="unfinished">Imprimez-la, et prenez une photo.</translation>
    </message>
    <message>
        <source>Protection from immediate danger</source>
        <translation type="unfinished">Protection contre un danger immédiat</translation>
    </message>
    <message>
        <source>Protection of a child</source>
        <translation type="unfinished">Protection d&apos;un enfant</translation>
    </message>
    <message>
        <source>Publish less often or by larger periods, or say that it is to leave all the same.</source>
        <translation type="unfinished">Publiez moins souvent ou par périodes plus longues, ou dites que cela doit partir malgré tout.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another file.</source>
        <translation type="unfinished">Remettez la clé USB, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another folder.</source>
        <translation type="unfinished">Remettez la clé USB, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Put the stick back in, wait a moment, then do it again.</source>
        <translation type="unfinished">Remettez la clé USB, attendez un moment, puis recommencez.</translation>
    </message>
    <message>
        <source>Reach them first. Then say so at Services, “They were reached today”, and sign.</source>
        <translation type="unfinished">Joignez-les d&apos;abord. Dites-le ensuite à la page Services, « Ils ont été joints aujourd&apos;hui », et signez.</translation>
    </message>
    <message>
        <source>Read the code again with any QR reader; it begins with FT1 and must be taken over whole.</source>
        <translation type="unfinished">Relisez le code avec un lecteur QR ; il commence par FT1 et doit être repris en entier.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation type="unfinished">Relisez la liste.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation type="unfinished">Relisez-les.</translation>
    </message>
    <message>
        <source>Record it as WAV (PCM), or save it so with the program it was recorded with.</source>
        <translation type="unfinished">Enregistrez-le en WAV (PCM), ou convertissez-le ainsi avec le programme qui l&apos;a enregistré.</translation>
    </message>
    <message>
        <source>Record it as plain WAV (PCM), with one or two channels.</source>
        <translation type="unfinished">Enregistrez-le en WAV simple (PCM), à un ou deux canaux.</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translation type="unfinished">Prélèvement d&apos;organes</translation>
    </message>
    <message>
        <source>Remove those nobody needs, or put several pages into one PDF.</source>
        <translation type="unfinished">Retirez celles dont personne n&apos;a besoin, ou mettez plusieurs pages dans un seul PDF.</translation>
    </message>
    <message>
        <source>Remove those nobody needs.</source>
        <translation type="unfinished">Retirez celles dont personne n&apos;a besoin.</translation>
    </message>
    <message>
        <source>Restore into a new or empty folder; the old vault stays as it is.</source>
        <translation type="unfinished">Restaurez dans un dossier nouveau ou vide ; l&apos;ancien coffre reste comme il est.</translation>
    </message>
    <message>
        <source>Restore it into a new folder first, then unlock that.</source>
        <translation type="unfinished">Restaurez-la d&apos;abord dans un nouveau dossier, puis déverrouillez celui-là.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Restaurez la sauvegarde la plus récente dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Restore the newest backup of the database, and ask who can write to it.</source>
        <translation type="unfinished">Restaurez la sauvegarde la plus récente de la base, et demandez qui peut y écrire.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and tell your administrator.</source>
        <translation type="unfinished">Restaurez la sauvegarde la plus récente, et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished">Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Route</translation>
    </message>
    <message>
        <source>Row {number} of the review sheet does not say which row of the form it is about.</source>
        <translation type="unfinished">La ligne {number} de la feuille de relecture ne dit pas de quelle ligne du formulaire il s&apos;agit.</translation>
    </message>
    <message>
        <source>Seal a bundle, bring it, and import the receipt; or say that the rest may be lost.</source>
        <translation type="unfinished">Scellez un lot, apportez-le et importez le reçu ; ou dites que le reste peut être perdu.</translation>
    </message>
    <message>
        <source>Seal again when you are ready; no number was used up.</source>
        <translation type="unfinished">Scellez de nouveau quand vous serez prêt ; aucun numéro n&apos;a été utilisé.</translation>
    </message>
    <message>
        <source>See fieldtool --help.</source>
        <translation type="unfinished">Voir fieldtool --help.</translation>
    </message>
    <message>
        <source>See its time line for what was noted before.</source>
        <translation type="unfinished">Voyez dans sa chronologie ce qui a été noté avant.</translation>
    </message>
    <message>
        <source>See the list of officers.</source>
        <translation type="unfinished">Voyez la liste des agents.</translation>
    </message>
    <message>
        <source>See the list of those it issued.</source>
        <translation type="unfinished">Voyez la liste de ceux qu&apos;elle a émis.</translation>
    </message>
    <message>
        <source>See what is missing, and do that first.</source>
        <translation type="unfinished">Voyez ce qui manque, et faites cela d&apos;abord.</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation type="unfinished">Servitude</translation>
    </message>
    <message>
        <source>Set the camera of the telephone to JPEG (&quot;most compatible&quot;), and take the picture again.</source>
        <translation type="unfinished">Réglez l&apos;appareil du téléphone sur JPEG (« le plus compatible »), et reprenez la photo.</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation type="unfinished">Sexe ou genre</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">Exploitation sexuelle</translation>
    </message>
    <message>
        <source>Slavery or practices like it</source>
        <translation type="unfinished">Esclavage ou pratiques analogues</translation>
    </message>
    <message>
        <source>Something was added to this form after it was signed; what you see may not be what was signed.</source>
        <translation type="unfinished">Quelque chose a été ajouté à ce formulaire après sa signature ; ce que vous voyez n&apos;est peut-être pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation type="unfinished">Quelque chose n&apos;a pas marché dans le programme. Ce qui a été enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Stopped: nothing of this bundle was imported.</source>
        <translation type="unfinished">Arrêté : rien de ce lot n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished">Arrêté : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Support because of a disability</source>
        <translation type="unfinished">Soutien en raison d&apos;un handicap</translation>
    </message>
    <message>
        <source>Take a picture of one page alone.</source>
        <translation type="unfinished">Prenez une photo d&apos;une seule page.</translation>
    </message>
    <message>
        <source>Take a picture of the code and its surroundings.</source>
        <translation type="unfinished">Prenez une photo du code et de ce qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>Take at least five words that do not belong together.</source>
        <translation type="unfinished">Prenez au moins cinq mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Take at least four words, and say them by telephone.</source>
        <translation type="unfinished">Prenez au moins quatre mots, et dites-les par téléphone.</translation>
    </message>
    <message>
        <source>Take it only from your headquarters, and compare the fingerprint on paper.</source>
        <translation type="unfinished">Ne le prenez que de votre siège, et comparez l&apos;empreinte sur papier.</translation>
    </message>
    <message>
        <source>Take it to the organisation that issued it.</source>
        <translation type="unfinished">Portez-le à l&apos;organisation qui l&apos;a émis.</translation>
    </message>
    <message>
        <source>Take the one with this laptop&apos;s id.</source>
        <translation type="unfinished">Prenez celui qui porte l&apos;identifiant de cet ordinateur.</translation>
    </message>
    <message>
        <source>Take the picture smaller, or the recording in parts.</source>
        <translation type="unfinished">Prenez l&apos;image plus petite, ou l&apos;enregistrement en parties.</translation>
    </message>
    <message>
        <source>That is no reason to revoke.</source>
        <translation type="unfinished">Ce n&apos;est pas une raison de révoquer.</translation>
    </message>
    <message>
        <source>The ages fit.</source>
        <translation type="unfinished">Les âges concordent.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation type="unfinished">La réponse ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The answer does not say whether the referral is accepted: nothing was changed.</source>
        <translation type="unfinished">La réponse ne dit pas si l&apos;orientation est acceptée : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The backup was written, but it does not read back: it was thrown away.</source>
        <translation type="unfinished">La sauvegarde a été écrite, mais elle ne se relit pas : elle a été jetée.</translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation type="unfinished">Le lot ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The bundle could not be read back from the disk or stick as it was written: it was removed again.</source>
        <translation type="unfinished">Le lot n&apos;a pas pu être relu du disque ou de la clé USB tel qu&apos;il a été écrit : il a été retiré.</translation>
    </message>
    <message>
        <source>The cases lie in a database already.</source>
        <translation type="unfinished">Les dossiers se trouvent déjà dans une base de données.</translation>
    </message>
    <message>
        <source>The cases of this headquarters lie elsewhere: opening an empty home would hide them.</source>
        <translation type="unfinished">Les dossiers de ce siège se trouvent ailleurs : ouvrir un lieu vide les cacherait.</translation>
    </message>
    <message>
        <source>The certificate in this file is out of date, or was not made by an authority.</source>
        <translation type="unfinished">Le certificat de ce fichier est périmé, ou n&apos;a pas été fait par une autorité.</translation>
    </message>
    <message>
        <source>The certificate in this file was not made by the authority in it.</source>
        <translation type="unfinished">Le certificat de ce fichier n&apos;a pas été fait par l&apos;autorité qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ended on {day}.</source>
        <translation type="unfinished">Le certificat de l&apos;agent {number} a pris fin le {day}.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ends on {day}.</source>
        <translation type="unfinished">Le certificat de l&apos;agent {number} prend fin le {day}.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is not known here: nothing was checked.</source>
        <translation type="unfinished">Le certificat de l&apos;agent qui a fait ce code n&apos;est pas connu ici : rien n&apos;a été vérifié.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is out of date.</source>
        <translation type="unfinished">Le certificat de l&apos;agent qui a fait ce code a expiré.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code was revoked.</source>
        <translation type="unfinished">Le certificat de l&apos;agent qui a fait ce code a été révoqué.</translation>
    </message>
    <message>
        <source>The choice is not offered any more.</source>
        <translation type="unfinished">Ce choix n&apos;est plus proposé.</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation type="unfinished">La commande ne peut pas être comprise.</translation>
    </message>
    <message>
        <source>The data attached to this form are not those it was signed for.</source>
        <translation type="unfinished">Les données jointes à ce formulaire ne sont pas celles pour lesquelles il a été signé.</translation>
    </message>
    <message>
        <source>The database could not be put under a new key: nothing was changed.</source>
        <translation type="unfinished">La base de données n&apos;a pas pu être mise sous une nouvelle clé : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The database is older than when it was last used here, or its journal was rewritten.</source>
        <translation type="unfinished">La base de données est plus ancienne que lors de son dernier usage ici, ou son journal a été réécrit.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) is missing or empty.</source>
        <translation type="unfinished">La base des dossiers de ce coffre (cases.db) manque ou est vide.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) was exchanged: it belongs to another vault or is no vault.</source>
        <translation type="unfinished">La base des dossiers de ce coffre (cases.db) a été échangée : elle appartient à un autre coffre, ou n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The database of this vault is older than it was when it was last used: something put an old copy back.</source>
        <translation type="unfinished">La base de données de ce coffre est plus ancienne que lors de son dernier usage : quelque chose a remis une vieille copie.</translation>
    </message>
    <message>
        <source>The dates of birth fit.</source>
        <translation type="unfinished">Les dates de naissance concordent.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation type="unfinished">Le disque est plein : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The disk of the database server is full: nothing was written.</source>
        <translation type="unfinished">Le disque du serveur de base de données est plein : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The disk reported an error: the last change was not kept.</source>
        <translation type="unfinished">Le disque a signalé une erreur : le dernier changement n&apos;a pas été gardé.</translation>
    </message>
    <message>
        <source>The disk with the vault is not there: the last change was not kept.</source>
        <translation type="unfinished">Le disque du coffre n&apos;est pas là : le dernier changement n&apos;a pas été gardé.</translation>
    </message>
    <message>
        <source>The figure {value} would stand in two cross-tables: together they could tell what each keeps back.</source>
        <translation type="unfinished">Le chiffre {value} figurerait dans deux tableaux croisés : ensemble, ils pourraient dire ce que chacun retient.</translation>
    </message>
    <message>
        <source>The file could not be written: nothing was changed.</source>
        <translation type="unfinished">Le fichier n&apos;a pas pu être écrit : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is another one: nothing was changed.</source>
        <translation type="unfinished">L&apos;empreinte sur le papier est une autre : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is not that of this certificate: nothing was remembered.</source>
        <translation type="unfinished">L&apos;empreinte sur le papier n&apos;est pas celle de ce certificat : rien n&apos;a été retenu.</translation>
    </message>
    <message>
        <source>The folder for the export is not empty: nothing was written.</source>
        <translation type="unfinished">Le dossier pour l&apos;exportation n&apos;est pas vide : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The folder is not there: nothing was written.</source>
        <translation type="unfinished">Le dossier n&apos;est pas là : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The fonts for the form are missing: nothing was made.</source>
        <translation type="unfinished">Les polices du formulaire manquent : rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>The form could not be signed: nothing was written.</source>
        <translation type="unfinished">Le formulaire n&apos;a pas pu être signé : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The form did not pass its own check: {sentence}</source>
        <translation type="unfinished">Le formulaire n&apos;a pas réussi son propre contrôle : {sentence}</translation>
    </message>
    <message>
        <source>The form file cannot be read.</source>
        <translation type="unfinished">Le fichier du formulaire ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The form has changed since it was sent for review: &quot;{value}&quot; stands elsewhere now.</source>
        <translation type="unfinished">Le formulaire a changé depuis son envoi en relecture : « {value} » se trouve ailleurs maintenant.</translation>
    </message>
    <message>
        <source>The form of this interview is not in the vault.</source>
        <translation type="unfinished">Le formulaire de cet entretien n&apos;est pas dans le coffre.</translation>
    </message>
    <message>
        <source>The form was signed, but did not pass its own check: nothing was written.</source>
        <translation type="unfinished">Le formulaire a été signé, mais n&apos;a pas réussi son propre contrôle : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The furthest state of any referral form of the case.</source>
        <translation type="unfinished">L&apos;état le plus avancé d&apos;un formulaire d&apos;orientation du dossier.</translation>
    </message>
    <message>
        <source>The gender is the same.</source>
        <translation type="unfinished">Le genre est le même.</translation>
    </message>
    <message>
        <source>The journal does not continue the one handed over before: entries were removed or rewritten.</source>
        <translation type="unfinished">Le journal ne continue pas celui qui a été remis avant : des lignes ont été retirées ou réécrites.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {value}: it was rewritten.</source>
        <translation type="unfinished">Le journal ne va pas avec ce qui a été signé à la ligne {value} : il a été réécrit.</translation>
    </message>
    <message>
        <source>The journal in bundle {value} does not continue the one in bundle {value2}: entries were removed or rewritten.</source>
        <translation type="unfinished">Le journal du lot {value} ne continue pas celui du lot {value2} : des lignes ont été retirées ou réécrites.</translation>
    </message>
    <message>
        <source>The key file of this vault (vault.json) is damaged, and so is its copy.</source>
        <translation type="unfinished">Le fichier de clés de ce coffre (vault.json) est endommagé, et sa copie aussi.</translation>
    </message>
    <message>
        <source>The key file of this vault is older than its database: something put an old key file back.</source>
        <translation type="unfinished">Le fichier de clés de ce coffre est plus ancien que sa base : quelque chose a remis un vieux fichier de clés.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody who could not open the vault.</source>
        <translation type="unfinished">Le fichier de clés de ce coffre a été modifié par quelqu&apos;un qui ne pouvait pas ouvrir le coffre.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody: its protection is outside the allowed range.</source>
        <translation type="unfinished">Le fichier de clés de ce coffre a été modifié par quelqu&apos;un : sa protection sort des limites permises.</translation>
    </message>
    <message>
        <source>The key is not on this token: it is another token, or it was emptied.</source>
        <translation type="unfinished">La clé n&apos;est pas sur ce jeton : c&apos;est un autre jeton, ou il a été vidé.</translation>
    </message>
    <message>
        <source>The last change to this vault was broken off, and the file that takes it back (cases.db-journal) is gone.</source>
        <translation type="unfinished">Le dernier changement de ce coffre a été interrompu, et le fichier qui l&apos;annule (cases.db-journal, à côté des dossiers) a disparu.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is from another organisation.</source>
        <translation type="unfinished">La liste des certificats révoqués vient d&apos;une autre organisation.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date or from another organisation: it cannot tell.</source>
        <translation type="unfinished">La liste des certificats révoqués est périmée ou d&apos;une autre organisation : elle ne peut rien dire.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date.</source>
        <translation type="unfinished">La liste des certificats révoqués est périmée.</translation>
    </message>
    <message>
        <source>The names are spelled nearly alike.</source>
        <translation type="unfinished">Les noms s&apos;écrivent presque pareil.</translation>
    </message>
    <message>
        <source>The names are written alike.</source>
        <translation type="unfinished">Les noms s&apos;écrivent pareil.</translation>
    </message>
    <message>
        <source>The names sound alike.</source>
        <translation type="unfinished">Les noms se prononcent pareil.</translation>
    </message>
    <message>
        <source>The new version does not start on this computer: nothing was changed.</source>
        <translation type="unfinished">La nouvelle version ne démarre pas sur cet ordinateur : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 0204.</source>
        <translation type="unfinished">La décision la plus récente d&apos;un agent, au niveau des motifs raisonnables ; ICCS 0204.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 08051.</source>
        <translation type="unfinished">La décision la plus récente d&apos;un agent, au niveau des motifs raisonnables ; ICCS 08051.</translation>
    </message>
    <message>
        <source>The officer chose to send less than the person agreed to.</source>
        <translation type="unfinished">L&apos;agent a choisi d&apos;envoyer moins que ce que la personne a accepté.</translation>
    </message>
    <message>
        <source>The officer&apos;s key is of a kind not in use here.</source>
        <translation type="unfinished">La clé de l&apos;agent est d&apos;un type qui n&apos;est pas utilisé ici.</translation>
    </message>
    <message>
        <source>The officer&apos;s signing key cannot be read.</source>
        <translation type="unfinished">La clé de signature de l&apos;agent ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The organisation whose laptop opened the case.</source>
        <translation type="unfinished">L&apos;organisation dont l&apos;ordinateur a ouvert le dossier.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of this vault is damaged or belongs to another vault.</source>
        <translation type="unfinished">La phrase de passe est juste, mais la base de ce coffre est endommagée ou appartient à un autre coffre.</translation>
    </message>
    <message>
        <source>The person agreed that the record is sent to headquarters.</source>
        <translation type="unfinished">La personne a accepté que le dossier soit envoyé au siège.</translation>
    </message>
    <message>
        <source>The person agreed to statistics only: coded answers leave, nothing else.</source>
        <translation type="unfinished">La personne n&apos;a accepté que les statistiques : seules les réponses codées partent, rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The person did not agree that anything is sent to headquarters, or was not asked.</source>
        <translation type="unfinished">La personne n&apos;a pas accepté que quoi que ce soit soit envoyé au siège, ou on ne le lui a pas demandé.</translation>
    </message>
    <message>
        <source>The person did not agree that the identity is sent: the record leaves without it.</source>
        <translation type="unfinished">La personne n&apos;a pas accepté que l&apos;identité soit envoyée : le dossier part sans elle.</translation>
    </message>
    <message>
        <source>The person has not agreed to a referral to the police: nothing was made.</source>
        <translation type="unfinished">La personne n&apos;a pas accepté d&apos;orientation vers la police : rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>The person has not agreed to this referral: nothing was made.</source>
        <translation type="unfinished">La personne n&apos;a pas accepté cette orientation : rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be read.</source>
        <translation type="unfinished">La règle de votre organisation ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The policy of your organisation lays these periods down: nothing was changed.</source>
        <translation type="unfinished">La règle de votre organisation fixe ces délais : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The policy was changed after it was signed.</source>
        <translation type="unfinished">La règle a été modifiée après sa signature.</translation>
    </message>
    <message>
        <source>The program was not installed in a way that update files can renew.</source>
        <translation type="unfinished">Le programme n&apos;a pas été installé d&apos;une façon que les fichiers de mise à jour puissent renouveler.</translation>
    </message>
    <message>
        <source>The question now asks for another kind of answer.</source>
        <translation type="unfinished">La question demande maintenant une autre sorte de réponse.</translation>
    </message>
    <message>
        <source>The question {ref} has {value} answers: {said}.</source>
        <translation type="unfinished">La question {ref} a {value} réponses : {said}.</translation>
    </message>
    <message>
        <source>The receipt cannot be read.</source>
        <translation type="unfinished">Le reçu ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The report as JSON names them all.</source>
        <translation type="unfinished">Le rapport en JSON les nomme tous.</translation>
    </message>
    <message>
        <source>The return cannot be read.</source>
        <translation type="unfinished">Le retour ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The rule file {name} cannot be read.</source>
        <translation type="unfinished">Le fichier de règles {name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The rule file {name} is too large.</source>
        <translation type="unfinished">Le fichier de règles {name} est trop grand.</translation>
    </message>
    <message>
        <source>The same answer to {question} stands in both.</source>
        <translation type="unfinished">La même réponse à {question} figure dans les deux.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in both.</source>
        <translation type="unfinished">La même adresse électronique figure dans les deux.</translation>
    </message>
    <message>
        <source>The same place of control stands in both.</source>
        <translation type="unfinished">Le même lieu de contrôle figure dans les deux.</translation>
    </message>
    <message>
        <source>The same place of exploitation stands in both.</source>
        <translation type="unfinished">Le même lieu d&apos;exploitation figure dans les deux.</translation>
    </message>
    <message>
        <source>The same place of recruitment stands in both.</source>
        <translation type="unfinished">Le même lieu de recrutement figure dans les deux.</translation>
    </message>
    <message>
        <source>The same route stands in both.</source>
        <translation type="unfinished">Le même itinéraire figure dans les deux.</translation>
    </message>
    <message>
        <source>The same telephone number stands in both.</source>
        <translation type="unfinished">Le même numéro de téléphone figure dans les deux.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit: it was changed after it was signed.</source>
        <translation type="unfinished">La signature de ce lot ne convient pas : il a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is out of date, or not valid yet.</source>
        <translation type="unfinished">Le certificat du signataire a expiré, ou n&apos;est pas encore valable.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was revoked: the signature no longer counts.</source>
        <translation type="unfinished">Le certificat du signataire a été révoqué : la signature ne compte plus.</translation>
    </message>
    <message>
        <source>The stick may be failing. Use another one, then seal again.</source>
        <translation type="unfinished">La clé USB est peut-être en train de lâcher. Prenez-en une autre, puis scellez de nouveau.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation type="unfinished">Le jeton est bloqué après trop de PIN erronés.</translation>
    </message>
    <message>
        <source>The token refused the PIN: nothing was made.</source>
        <translation type="unfinished">Le jeton a refusé le PIN : rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>The token with the signing key does not answer.</source>
        <translation type="unfinished">Le jeton avec la clé de signature ne répond pas.</translation>
    </message>
    <message>
        <source>The vault cannot be used.</source>
        <translation type="unfinished">Le coffre ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to: the vault was not opened.</source>
        <translation type="unfinished">On ne peut pas écrire dans le dossier du coffre : le coffre n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The {what} cannot be read.</source>
        <translation type="unfinished">« {what} » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There are answers in this part, or in one after it: clear them first.</source>
        <translation type="unfinished">Il y a des réponses dans cette partie, ou dans une partie suivante : effacez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>There is a database here already: nothing was changed.</source>
        <translation type="unfinished">Il y a déjà une base de données ici : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already: nothing was changed.</source>
        <translation type="unfinished">Il y a déjà un coffre dans ce dossier : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation type="unfinished">Il n&apos;y a pas de lot dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no certificate to take here.</source>
        <translation type="unfinished">Il n&apos;y a pas de certificat à prendre ici.</translation>
    </message>
    <message>
        <source>There is no earlier version here to go back to.</source>
        <translation type="unfinished">Il n&apos;y a pas ici de version antérieure à laquelle revenir.</translation>
    </message>
    <message>
        <source>There is no figure named {value}.</source>
        <translation type="unfinished">Il n&apos;y a pas de chiffre nommé {value}.</translation>
    </message>
    <message>
        <source>There is no identity in this file: a line must begin with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished">Il n&apos;y a pas d&apos;identité dans ce fichier : une ligne doit commencer par AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>There is no such case in this vault.</source>
        <translation type="unfinished">Il n&apos;y a pas un tel dossier dans ce coffre.</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation type="unfinished">Il n&apos;y a pas un tel chiffre.</translation>
    </message>
    <message>
        <source>There is no such interview in this vault.</source>
        <translation type="unfinished">Il n&apos;y a pas un tel entretien dans ce coffre.</translation>
    </message>
    <message>
        <source>There is no such key in this vault.</source>
        <translation type="unfinished">Il n&apos;y a pas une telle clé dans ce coffre.</translation>
    </message>
    <message>
        <source>There is no such officer in this vault.</source>
        <translation type="unfinished">Il n&apos;y a pas un tel agent dans ce coffre.</translation>
    </message>
    <message>
        <source>There is no such paper size.</source>
        <translation type="unfinished">Il n&apos;y a pas un tel format de papier.</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation type="unfinished">Il n&apos;y a pas une telle partie.</translation>
    </message>
    <message>
        <source>There is no such referral in this vault.</source>
        <translation type="unfinished">Il n&apos;y a pas une telle orientation dans ce coffre.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished">Il n&apos;y a pas de coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation type="unfinished">Il n&apos;y a pas assez de mémoire libre pour ouvrir le coffre.</translation>
    </message>
    <message>
        <source>There is nothing to announce.</source>
        <translation type="unfinished">Il n&apos;y a rien à annoncer.</translation>
    </message>
    <message>
        <source>There is nothing to bring to headquarters now.</source>
        <translation type="unfinished">Il n&apos;y a rien à apporter au siège maintenant.</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation type="unfinished">Il n&apos;y a rien à publier.</translation>
    </message>
    <message>
        <source>These answers no longer stand against each other.</source>
        <translation type="unfinished">Ces réponses ne s&apos;opposent plus.</translation>
    </message>
    <message>
        <source>These are too many words for a time line.</source>
        <translation type="unfinished">C&apos;est trop de mots pour une chronologie.</translation>
    </message>
    <message>
        <source>These are too many words for one field of a form.</source>
        <translation type="unfinished">C&apos;est trop de mots pour un champ d&apos;un formulaire.</translation>
    </message>
    <message>
        <source>These periods do not fit together.</source>
        <translation type="unfinished">Ces délais ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of this program.</source>
        <translation type="unfinished">Ces dossiers ont été écrits par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>These words open the vault already: nothing was changed.</source>
        <translation type="unfinished">Ces mots ouvrent déjà le coffre : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened: nothing was added.</source>
        <translation type="unfinished">Ce PDF ne peut pas être ouvert : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation type="unfinished">Ce PDF ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This PDF is damaged, or was made to mislead: it cannot be checked.</source>
        <translation type="unfinished">Ce PDF est endommagé, ou fait pour tromper : il ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>This PDF is locked, and the passphrase is missing or wrong: nothing was checked.</source>
        <translation type="unfinished">Ce PDF est verrouillé, et la phrase de passe manque ou est fausse : rien n&apos;a été vérifié.</translation>
    </message>
    <message>
        <source>This PDF is not signed: anybody could have made it.</source>
        <translation type="unfinished">Ce PDF n&apos;est pas signé : n&apos;importe qui a pu le faire.</translation>
    </message>
    <message>
        <source>This PDF is signed by somebody you trust, but it is not a referral form.</source>
        <translation type="unfinished">Ce PDF est signé par quelqu&apos;un à qui vous vous fiez, mais ce n&apos;est pas un formulaire d&apos;orientation.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation type="unfinished">Cette réponse ne convient pas.</translation>
    </message>
    <message>
        <source>This answer is not among the choices any more: please ask again.</source>
        <translation type="unfinished">Cette réponse n&apos;est plus parmi les choix : veuillez redemander.</translation>
    </message>
    <message>
        <source>This answer is not among those that stand against each other.</source>
        <translation type="unfinished">Cette réponse n&apos;est pas parmi celles qui s&apos;opposent.</translation>
    </message>
    <message>
        <source>This answer was changed, or was signed by somebody nobody here trusts: nothing was changed.</source>
        <translation type="unfinished">Cette réponse a été modifiée, ou signée par quelqu&apos;un à qui personne ici ne fait confiance : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This answers a form that was not signed in this vault: nothing was changed.</source>
        <translation type="unfinished">Ceci répond à un formulaire qui n&apos;a pas été signé dans ce coffre : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault any more.</source>
        <translation type="unfinished">Cette pièce jointe n&apos;est plus dans le coffre.</translation>
    </message>
    <message>
        <source>This authority issued no such certificate.</source>
        <translation type="unfinished">Cette autorité n&apos;a pas émis un tel certificat.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation type="unfinished">Cette sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>This bundle was not signed by an officer of a trusted organisation.</source>
        <translation type="unfinished">Ce lot n&apos;a pas été signé par un agent d&apos;une organisation de confiance.</translation>
    </message>
    <message>
        <source>This bundle was refused: nothing was imported.</source>
        <translation type="unfinished">Ce lot a été refusé : rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>This bundle was sealed to another recipient: this key does not open it.</source>
        <translation type="unfinished">Ce lot a été scellé pour un autre destinataire : cette clé ne l&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>This bundle was signed with a certificate that was revoked.</source>
        <translation type="unfinished">Ce lot a été signé avec un certificat qui a été révoqué.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of this program.</source>
        <translation type="unfinished">Ce lot a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation type="unfinished">Cela ne peut pas se faire.</translation>
    </message>
    <message>
        <source>This case has no answers to assess.</source>
        <translation type="unfinished">Ce dossier n&apos;a pas de réponses à évaluer.</translation>
    </message>
    <message>
        <source>This case has no interview yet.</source>
        <translation type="unfinished">Ce dossier n&apos;a pas encore d&apos;entretien.</translation>
    </message>
    <message>
        <source>This case has {most_in_case} attachments already: nothing was added.</source>
        <translation type="unfinished">Ce dossier a déjà {most_in_case} pièces jointes : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This case is not closed: nothing was changed.</source>
        <translation type="unfinished">Ce dossier n&apos;est pas fermé : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This certificate is not for the request made on this laptop.</source>
        <translation type="unfinished">Ce certificat n&apos;est pas pour la demande faite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This certificate was not issued by this organisation: it cannot be renewed here.</source>
        <translation type="unfinished">Ce certificat n&apos;a pas été émis par cette organisation : il ne peut pas être renouvelé ici.</translation>
    </message>
    <message>
        <source>This certificate was revoked: it is not renewed.</source>
        <translation type="unfinished">Ce certificat a été révoqué : il n&apos;est pas renouvelé.</translation>
    </message>
    <message>
        <source>This code was changed, or was not made by the officer it names.</source>
        <translation type="unfinished">Ce code a été changé, ou n&apos;a pas été fait par l&apos;agent qu&apos;il nomme.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts.</source>
        <translation type="unfinished">Ce code a été fait par un agent à qui votre organisation se fie.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts. Whether the certificate was revoked is not known.</source>
        <translation type="unfinished">Ce code a été fait par un agent à qui votre organisation se fie. On ne sait pas si le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>This code was made by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">Ce code a été fait par quelqu&apos;un dont votre organisation de confiance ne répond pas.</translation>
    </message>
    <message>
        <source>This database belongs to another headquarters.</source>
        <translation type="unfinished">Cette base de données appartient à un autre siège.</translation>
    </message>
    <message>
        <source>This database user may read only: nothing was changed.</source>
        <translation type="unfinished">Cet utilisateur de la base peut seulement lire : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program.</source>
        <translation type="unfinished">Cette base de données a été faite par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>This determination is not in the case.</source>
        <translation type="unfinished">Cette décision n&apos;est pas dans le dossier.</translation>
    </message>
    <message>
        <source>This does not fit the question.</source>
        <translation type="unfinished">Cela ne convient pas à la question.</translation>
    </message>
    <message>
        <source>This enrolment file is not complete.</source>
        <translation type="unfinished">Ce fichier d&apos;inscription n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>This field of a form takes no words.</source>
        <translation type="unfinished">Ce champ d&apos;un formulaire ne prend pas de mots.</translation>
    </message>
    <message>
        <source>This file cannot be kept: it is no photograph, scan or recording that can be read here.</source>
        <translation type="unfinished">Ce fichier ne peut pas être gardé : ce n&apos;est ni une photo, ni un scan, ni un enregistrement lisible ici.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file cannot be read: nothing was added.</source>
        <translation type="unfinished">Ce fichier ne peut pas être lu : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This file holds no services that can be read: the directory is as it was.</source>
        <translation type="unfinished">Ce fichier ne contient aucun service lisible : le répertoire reste comme il était.</translation>
    </message>
    <message>
        <source>This file holds too many services.</source>
        <translation type="unfinished">Ce fichier contient trop de services.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says.</source>
        <translation type="unfinished">Ce fichier est endommagé ou n&apos;est pas ce qu&apos;il dit être.</translation>
    </message>
    <message>
        <source>This file is far too large for a directory of services.</source>
        <translation type="unfinished">Ce fichier est bien trop grand pour un répertoire de services.</translation>
    </message>
    <message>
        <source>This file is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Ce fichier dépasse {value} Mo : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This file is no review sheet of a translation.</source>
        <translation type="unfinished">Ce fichier n&apos;est pas une feuille de relecture d&apos;une traduction.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation type="unfinished">Ce fichier n&apos;est pas un PDF.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read.</source>
        <translation type="unfinished">Ce fichier n&apos;est pas une image qui puisse être lue.</translation>
    </message>
    <message>
        <source>This file is not a referral form.</source>
        <translation type="unfinished">Ce fichier n&apos;est pas un formulaire d&apos;orientation.</translation>
    </message>
    <message>
        <source>This file is not a whole bundle: it is damaged, cut short or something else.</source>
        <translation type="unfinished">Ce fichier n&apos;est pas un lot entier : il est endommagé, coupé, ou c&apos;est autre chose.</translation>
    </message>
    <message>
        <source>This file is not an answer to a referral: nothing was changed.</source>
        <translation type="unfinished">Ce fichier n&apos;est pas une réponse à une orientation : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This file is not signed by a publisher that this computer trusts: nothing was changed.</source>
        <translation type="unfinished">Ce fichier n&apos;est pas signé par un éditeur à qui cet ordinateur fait confiance : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This file is too large to be a return of headquarters.</source>
        <translation type="unfinished">Ce fichier est trop grand pour être un retour du siège.</translation>
    </message>
    <message>
        <source>This file is too large to be kept: nothing was added.</source>
        <translation type="unfinished">Ce fichier est trop grand pour être gardé : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This folder is not a backup: nothing was restored.</source>
        <translation type="unfinished">Ce dossier n&apos;est pas une sauvegarde : rien n&apos;a été restauré.</translation>
    </message>
    <message>
        <source>This folder is not empty: no vault was made.</source>
        <translation type="unfinished">Ce dossier n&apos;est pas vide : aucun coffre n&apos;a été fait.</translation>
    </message>
    <message>
        <source>This form cannot be signed a second time: {sentence}</source>
        <translation type="unfinished">Ce formulaire ne peut pas être signé une seconde fois : {sentence}</translation>
    </message>
    <message>
        <source>This form cannot be used.</source>
        <translation type="unfinished">Ce formulaire ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This form has no place for a second signature, or it is signed already.</source>
        <translation type="unfinished">Ce formulaire n&apos;a pas de place pour une seconde signature, ou il l&apos;a déjà.</translation>
    </message>
    <message>
        <source>This form has no such question.</source>
        <translation type="unfinished">Ce formulaire n&apos;a pas une telle question.</translation>
    </message>
    <message>
        <source>This form has no translation &quot;{tag}&quot;.</source>
        <translation type="unfinished">Ce formulaire n&apos;a pas de traduction « {tag} ».</translation>
    </message>
    <message>
        <source>This form is genuine and unchanged. Whether the certificate was revoked since has not been checked.</source>
        <translation type="unfinished">Ce formulaire est authentique et inchangé. On n&apos;a pas vérifié si le certificat a été révoqué depuis.</translation>
    </message>
    <message>
        <source>This form is genuine: signed by an officer your organisation trusts, complete and unchanged.</source>
        <translation type="unfinished">Ce formulaire est authentique : signé par un agent à qui votre organisation se fie, complet et inchangé.</translation>
    </message>
    <message>
        <source>This form is not in the vault.</source>
        <translation type="unfinished">Ce formulaire n&apos;est pas dans le coffre.</translation>
    </message>
    <message>
        <source>This form is older than the one that is here: nothing was changed.</source>
        <translation type="unfinished">Ce formulaire est plus ancien que celui qui est ici : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This form layout cannot be used.</source>
        <translation type="unfinished">Cette mise en page ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>This form package is damaged or incomplete: nothing was changed.</source>
        <translation type="unfinished">Ce paquet de formulaire est endommagé ou incomplet : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This form package was made by a newer version of the program: nothing was changed.</source>
        <translation type="unfinished">Ce paquet de formulaire a été fait par une version plus récente du programme : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This form should carry more signatures than it does.</source>
        <translation type="unfinished">Ce formulaire devrait porter plus de signatures qu&apos;il n&apos;en porte.</translation>
    </message>
    <message>
        <source>This form was changed after it was signed.</source>
        <translation type="unfinished">Ce formulaire a été changé après sa signature.</translation>
    </message>
    <message>
        <source>This form was not signed by your headquarters: nothing was changed.</source>
        <translation type="unfinished">Ce formulaire n&apos;a pas été signé par votre siège : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This form was signed by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">Ce formulaire a été signé par quelqu&apos;un dont votre organisation de confiance ne répond pas.</translation>
    </message>
    <message>
        <source>This indicator is not in the checklist.</source>
        <translation type="unfinished">Cet indicateur n&apos;est pas dans la liste de contrôle.</translation>
    </message>
    <message>
        <source>This interview has the newest version of its form.</source>
        <translation type="unfinished">Cet entretien a la version la plus récente de son formulaire.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">Cet entretien est clos&#xa0;; ses réponses restent telles quelles.</translation>
    </message>
    <message>
        <source>This is a backup: it cannot be worked in.</source>
        <translation type="unfinished">Ceci est une sauvegarde : on ne peut pas y travailler.</translation>
    </message>
    <message>
        <source>This is a signed file of another kind.</source>
        <translation type="unfinished">Ceci est un fichier signé d&apos;une autre sorte.</translation>
    </message>
    <message>
        <source>This is another kind of file than the question asks for: nothing was added.</source>
        <translation type="unfinished">Ce n&apos;est pas la sorte de fichier que la question demande : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished">Ce n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>This is no day a conversation can have been held on.</source>
        <translation type="unfinished">Une conversation n&apos;a pas pu avoir lieu ce jour-là.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s certificate but one person&apos;s: nothing was changed.</source>
        <translation type="unfinished">Ce n&apos;est pas le certificat d&apos;une organisation mais d&apos;une seule personne : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This is none of the answers of this field.</source>
        <translation type="unfinished">Ce n&apos;est aucune des réponses de ce champ.</translation>
    </message>
    <message>
        <source>This is not a certificate this program can use.</source>
        <translation type="unfinished">Ce n&apos;est pas un certificat que ce programme puisse utiliser.</translation>
    </message>
    <message>
        <source>This is not a file about a place of work: nothing was taken from it.</source>
        <translation type="unfinished">Ce n&apos;est pas un fichier sur un lieu de travail : rien n&apos;en a été pris.</translation>
    </message>
    <message>
        <source>This is not a form of this vault with a second signature: nothing was changed.</source>
        <translation type="unfinished">Ce n&apos;est pas un formulaire de ce coffre avec une seconde signature : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This is not a list of revoked certificates.</source>
        <translation type="unfinished">Ce n&apos;est pas une liste de certificats révoqués.</translation>
    </message>
    <message>
        <source>This is not a public key of headquarters.</source>
        <translation type="unfinished">Ce n&apos;est pas une clé publique du siège.</translation>
    </message>
    <message>
        <source>This is not a receipt of headquarters: nothing was marked as received.</source>
        <translation type="unfinished">Ce n&apos;est pas un reçu du siège : rien n&apos;a été marqué comme reçu.</translation>
    </message>
    <message>
        <source>This is not a recipient: it must begin with age1.</source>
        <translation type="unfinished">Ce n&apos;est pas un destinataire : il doit commencer par age1.</translation>
    </message>
    <message>
        <source>This is not a return of headquarters for this laptop: nothing of it was taken in.</source>
        <translation type="unfinished">Ce n&apos;est pas un retour du siège pour cet ordinateur : rien n&apos;en a été repris.</translation>
    </message>
    <message>
        <source>This is not a signature.</source>
        <translation type="unfinished">Ce n&apos;est pas une signature.</translation>
    </message>
    <message>
        <source>This is not allowed now.</source>
        <translation type="unfinished">Ce n&apos;est pas permis maintenant.</translation>
    </message>
    <message>
        <source>This is not an enrolment file.</source>
        <translation type="unfinished">Ce n&apos;est pas un fichier d&apos;inscription.</translation>
    </message>
    <message>
        <source>This is not in the vault.</source>
        <translation type="unfinished">Ce n&apos;est pas dans le coffre.</translation>
    </message>
    <message>
        <source>This is not the content of a code of a referral form.</source>
        <translation type="unfinished">Ce n&apos;est pas le contenu d&apos;un code de formulaire d&apos;orientation.</translation>
    </message>
    <message>
        <source>This is shown, not answered.</source>
        <translation type="unfinished">Ceci est montré, non répondu.</translation>
    </message>
    <message>
        <source>This is the key you opened the vault with, or the last passphrase: it stays.</source>
        <translation type="unfinished">C&apos;est la clé avec laquelle vous avez ouvert le coffre, ou la dernière phrase de passe : elle reste.</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could manage this vault any more.</source>
        <translation type="unfinished">C&apos;est le dernier administrateur : plus personne ne pourrait gérer ce coffre.</translation>
    </message>
    <message>
        <source>This is the vault of a laptop, not of headquarters.</source>
        <translation type="unfinished">C&apos;est le coffre d&apos;un ordinateur, pas du siège.</translation>
    </message>
    <message>
        <source>This is the vault of headquarters, not of a laptop.</source>
        <translation type="unfinished">C&apos;est le coffre du siège, pas d&apos;un ordinateur.</translation>
    </message>
    <message>
        <source>This is your own determination: a second opinion comes from somebody else.</source>
        <translation type="unfinished">C&apos;est votre propre décision : un second avis vient de quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>This is yourself.</source>
        <translation type="unfinished">C&apos;est vous-même.</translation>
    </message>
    <message>
        <source>This laptop has not said yet to which key returns are sealed.</source>
        <translation type="unfinished">Cet ordinateur n&apos;a pas encore dit à quelle clé les retours sont scellés.</translation>
    </message>
    <message>
        <source>This laptop may have been copied or restored. Tell headquarters.</source>
        <translation type="unfinished">Cet ordinateur a peut-être été copié ou restauré. Prévenez le siège.</translation>
    </message>
    <message>
        <source>This list of revoked certificates is older than the one in use: nothing was changed.</source>
        <translation type="unfinished">Cette liste de certificats révoqués est plus ancienne que celle en usage : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This needs your passphrase once more.</source>
        <translation type="unfinished">Ceci demande encore une fois votre phrase de passe.</translation>
    </message>
    <message>
        <source>This officer has a passphrase in this vault already.</source>
        <translation type="unfinished">Cet agent a déjà une phrase de passe dans ce coffre.</translation>
    </message>
    <message>
        <source>This officer number is taken.</source>
        <translation type="unfinished">Ce numéro d&apos;agent est pris.</translation>
    </message>
    <message>
        <source>This part is there as often as a form can hold it.</source>
        <translation type="unfinished">Cette partie existe autant de fois qu&apos;un formulaire peut la contenir.</translation>
    </message>
    <message>
        <source>This part of the form is not open.</source>
        <translation type="unfinished">Cette partie du formulaire n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>This part of the form is not repeated.</source>
        <translation type="unfinished">Cette partie du formulaire ne se répète pas.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Cette phrase de passe n&apos;ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: nothing was changed.</source>
        <translation type="unfinished">Cette phrase de passe est trop facile à deviner : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This passphrase is too short for a form that travels by e-mail.</source>
        <translation type="unfinished">Cette phrase de passe est trop courte pour un formulaire qui voyage par courriel.</translation>
    </message>
    <message>
        <source>This picture has more than {value} million pixels: nothing was added.</source>
        <translation type="unfinished">Cette image a plus de {value} millions de pixels : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This picture is far too large.</source>
        <translation type="unfinished">Cette image est bien trop grande.</translation>
    </message>
    <message>
        <source>This picture is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Cette image dépasse {value} Mo : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This picture shows codes of different forms: nothing was checked.</source>
        <translation type="unfinished">Cette image montre des codes de plusieurs formulaires : rien n&apos;a été vérifié.</translation>
    </message>
    <message>
        <source>This place cannot be written to: nothing was written.</source>
        <translation type="unfinished">On ne peut pas écrire à cet endroit : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>This policy asks for something this version does not know: nothing was changed.</source>
        <translation type="unfinished">Cette règle demande quelque chose que cette version ne connaît pas : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This program takes this kind of content with a new version of itself only.</source>
        <translation type="unfinished">Ce programme ne prend ce type de contenu qu&apos;avec une nouvelle version de lui-même.</translation>
    </message>
    <message>
        <source>This program was installed without the part that speaks to tokens.</source>
        <translation type="unfinished">Ce programme a été installé sans la partie qui parle aux jetons.</translation>
    </message>
    <message>
        <source>This question is not in the new form.</source>
        <translation type="unfinished">Cette question n&apos;est pas dans le nouveau formulaire.</translation>
    </message>
    <message>
        <source>This receipt is for another laptop.</source>
        <translation type="unfinished">Ce reçu est pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>This receipt names a bundle that was not made here.</source>
        <translation type="unfinished">Ce reçu nomme un lot qui n&apos;a pas été fait ici.</translation>
    </message>
    <message>
        <source>This receipt was not signed by your headquarters: nothing was marked as received.</source>
        <translation type="unfinished">Ce reçu n&apos;a pas été signé par votre siège : rien n&apos;a été marqué comme reçu.</translation>
    </message>
    <message>
        <source>This receipt was written by a newer version.</source>
        <translation type="unfinished">Ce reçu a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>This receiver is not in the directory of services, and your organisation&apos;s policy allows no other: nothing was signed.</source>
        <translation type="unfinished">Ce destinataire n&apos;est pas dans le répertoire des services, et la règle de votre organisation n&apos;en permet pas d&apos;autre : rien n&apos;a été signé.</translation>
    </message>
    <message>
        <source>This recording cannot be read: nothing was added.</source>
        <translation type="unfinished">Cet enregistrement ne peut pas être lu : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This recording is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Cet enregistrement dépasse {value} Mo : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake in it.</source>
        <translation type="unfinished">Ce code de secours contient une faute de frappe.</translation>
    </message>
    <message>
        <source>This referral is {value}: it cannot become {value2}.</source>
        <translation type="unfinished">Cette orientation est {value} : elle ne peut pas devenir {value2}.</translation>
    </message>
    <message>
        <source>This request for a certificate is damaged: no certificate was issued.</source>
        <translation type="unfinished">Cette demande de certificat est endommagée : aucun certificat n&apos;a été émis.</translation>
    </message>
    <message>
        <source>This return is older than the last one taken in ({number} before {last}): refused.</source>
        <translation type="unfinished">Ce retour est plus ancien que le dernier repris ({number} avant {last}) : refusé.</translation>
    </message>
    <message>
        <source>This return was not signed by your headquarters: nothing of it was taken in.</source>
        <translation type="unfinished">Ce retour n&apos;a pas été signé par votre siège : rien n&apos;en a été repris.</translation>
    </message>
    <message>
        <source>This return was written by a newer version.</source>
        <translation type="unfinished">Ce retour a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>This scan has more than {most_pages} pages: nothing was added.</source>
        <translation type="unfinished">Ce scan a plus de {most_pages} pages : rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This service is not in the directory.</source>
        <translation type="unfinished">Ce service n&apos;est pas dans le répertoire.</translation>
    </message>
    <message>
        <source>This signing key cannot be read.</source>
        <translation type="unfinished">Cette clé de signature ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This signing key is of a kind not in use here.</source>
        <translation type="unfinished">Cette clé de signature est d&apos;un type qui n&apos;est pas utilisé ici.</translation>
    </message>
    <message>
        <source>This update is not newer than what runs here: nothing was changed.</source>
        <translation type="unfinished">Cette mise à jour n&apos;est pas plus récente que ce qui tourne ici : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This update is not of the channel your organisation takes updates from: nothing was changed.</source>
        <translation type="unfinished">Cette mise à jour n&apos;est pas du canal que prend votre organisation : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This update renews parts of another version than the one here: nothing was changed.</source>
        <translation type="unfinished">Cette mise à jour renouvelle des parties d&apos;une autre version que celle d&apos;ici : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This vault cannot be used as it is.</source>
        <translation type="unfinished">Ce coffre ne peut pas être utilisé tel qu&apos;il est.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date with this version: it was left as it was.</source>
        <translation type="unfinished">Ce coffre n&apos;a pas pu être mis au niveau de cette version : il a été laissé comme il était.</translation>
    </message>
    <message>
        <source>This vault does not hold the organisation&apos;s authority.</source>
        <translation type="unfinished">Ce coffre ne contient pas l&apos;autorité de l&apos;organisation.</translation>
    </message>
    <message>
        <source>This vault is already open in another window.</source>
        <translation type="unfinished">Ce coffre est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This vault is damaged and was opened only to read: nothing is changed.</source>
        <translation type="unfinished">Ce coffre est endommagé et n&apos;a été ouvert que pour lire : rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>This vault knows no organisation yet.</source>
        <translation type="unfinished">Ce coffre ne connaît encore aucune organisation.</translation>
    </message>
    <message>
        <source>This vault was made by a trial version of this program and cannot be opened by this one.</source>
        <translation type="unfinished">Ce coffre a été fait par une version d&apos;essai de ce programme et ne peut pas être ouvert par celle-ci.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of this program.</source>
        <translation type="unfinished">Ce coffre a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>To check that too, add the list of revoked certificates (CRL) from headquarters.</source>
        <translation type="unfinished">Pour le vérifier aussi, ajoutez la liste des certificats révoqués (CRL) du siège.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row.</source>
        <translation type="unfinished">Trop de phrases de passe erronées à la suite.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, ask your administrator.</source>
        <translation type="unfinished">Réessayez ; si cela se répète, demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Try the one before it.</source>
        <translation type="unfinished">Essayez celle d&apos;avant.</translation>
    </message>
    <message>
        <source>Unlock it, or choose an empty folder for a new one.</source>
        <translation type="unfinished">Déverrouillez-le, ou choisissez un dossier vide pour un nouveau.</translation>
    </message>
    <message>
        <source>Update the program first, then add the form.</source>
        <translation type="unfinished">Mettez d&apos;abord le programme à jour, puis ajoutez le formulaire.</translation>
    </message>
    <message>
        <source>Update the program first, then apply the policy.</source>
        <translation type="unfinished">Mettez d&apos;abord le programme à jour, puis appliquez la règle.</translation>
    </message>
    <message>
        <source>Update this program, then import again.</source>
        <translation type="unfinished">Mettez ce programme à jour, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>Update this program, then open it again.</source>
        <translation type="unfinished">Mettez ce programme à jour, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Update this program, then open the vault again.</source>
        <translation type="unfinished">Mettez ce programme à jour, puis ouvrez de nouveau le coffre.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation type="unfinished">Mettez ce programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>Urgent medical care</source>
        <translation type="unfinished">Soins médicaux urgents</translation>
    </message>
    <message>
        <source>Use another stick or disk.</source>
        <translation type="unfinished">Utilisez une autre clé USB ou un autre disque.</translation>
    </message>
    <message>
        <source>Use by armed groups</source>
        <translation type="unfinished">Utilisation par des groupes armés</translation>
    </message>
    <message>
        <source>Use one of: {value}.</source>
        <translation type="unfinished">Utilisez un de ceux-ci : {value}.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation type="unfinished">Utilisez cette fenêtre, ou fermez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Use the address of the user who may write.</source>
        <translation type="unfinished">Utilisez l&apos;adresse de l&apos;utilisateur qui peut écrire.</translation>
    </message>
    <message>
        <source>Use the recipient file that headquarters gave you.</source>
        <translation type="unfinished">Utilisez le fichier de destinataire que le siège vous a donné.</translation>
    </message>
    <message>
        <source>Use these: {value}.</source>
        <translation type="unfinished">Utilisez ceux-ci : {value}.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait for its next bundle.</source>
        <translation type="unfinished">Attendez son prochain lot.</translation>
    </message>
    <message>
        <source>Wait for more cases.</source>
        <translation type="unfinished">Attendez d&apos;autres dossiers.</translation>
    </message>
    <message>
        <source>Wait for the second signature, or ask the sender for the complete form.</source>
        <translation type="unfinished">Attendez la seconde signature, ou demandez le formulaire complet à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Wait {value} seconds, then try again.</source>
        <translation type="unfinished">Attendez {value} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished">Temps d&apos;attente</translation>
    </message>
    <message>
        <source>What is kept about the token cannot be read.</source>
        <translation type="unfinished">Ce qui est gardé au sujet du jeton ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What is needed to talk to PostgreSQL is not installed here.</source>
        <translation type="unfinished">Ce qu&apos;il faut pour parler à PostgreSQL n&apos;est pas installé ici.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03, 2025-03-14, or &quot;about two years ago&quot;.</source>
        <translation type="unfinished">Écrivez 2025, 2025-03, 2025-03-14, ou « il y a environ deux ans ».</translation>
    </message>
    <message>
        <source>Write in one sentence why you decide so.</source>
        <translation type="unfinished">Écrivez en une phrase pourquoi vous décidez ainsi.</translation>
    </message>
    <message>
        <source>Write in one sentence why you see it so.</source>
        <translation type="unfinished">Écrivez en une phrase pourquoi vous le voyez ainsi.</translation>
    </message>
    <message>
        <source>Write in one sentence why, as the receiver said it.</source>
        <translation type="unfinished">Écrivez en une phrase pourquoi, comme le destinataire l&apos;a dit.</translation>
    </message>
    <message>
        <source>Write in one sentence why.</source>
        <translation type="unfinished">Écrivez en une phrase pourquoi.</translation>
    </message>
    <message>
        <source>Write it a receipt instead; its next bundle brings the key.</source>
        <translation type="unfinished">Écrivez-lui plutôt un reçu ; son prochain lot apporte la clé.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation type="unfinished">Écrivez-le comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02.</source>
        <translation type="unfinished">Écrivez-le comme 2026-03-02.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation type="unfinished">Écrivez plus court.</translation>
    </message>
    <message>
        <source>Write the announcement.</source>
        <translation type="unfinished">Écrivez l&apos;annonce.</translation>
    </message>
    <message>
        <source>Write your name above. Mend the translation where it is wrong; write x under checked where it is right.</source>
        <translation type="unfinished">Écrivez votre nom en haut. Corrigez la traduction où elle est fausse ; écrivez x sous « checked » où elle est juste.</translation>
    </message>
    <message>
        <source>You can rely on who wrote it. What it says is the officer&apos;s presumption, not proof.</source>
        <translation type="unfinished">Vous pouvez vous fier à qui l&apos;a écrit. Ce qu&apos;il dit est la présomption de l&apos;agent, pas une preuve.</translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation type="unfinished">Vous ne pouvez pas vous retirer vous-même.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was made.</source>
        <translation type="unfinished">Vous n&apos;avez pas de certificat pour signer : rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was sealed.</source>
        <translation type="unfinished">Vous n&apos;avez pas de certificat pour signer : rien n&apos;a été scellé.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was written.</source>
        <translation type="unfinished">Vous n&apos;avez pas de certificat pour signer : rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>You signed this form first: the second signature must be somebody else&apos;s.</source>
        <translation type="unfinished">Vous avez signé ce formulaire en premier : la seconde signature doit être celle de quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Your passphrase was chosen by somebody else: nothing can be done with it yet.</source>
        <translation type="unfinished">Votre phrase de passe a été choisie par quelqu&apos;un d&apos;autre : rien ne peut encore se faire avec elle.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation type="unfinished">Votre rôle ne permet pas cela : rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>This translation is a draft; nobody has checked it yet.</source>
        <translation type="unfinished">Cette traduction est un brouillon&#xa0;; personne ne l&apos;a encore vérifiée.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Not checked: no list of revoked certificates</source>
        <translation type="unfinished">Non vérifié : pas de liste de certificats révoqués</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucune</translation>
    </message>
    <message>
        <source>The second signature, which was planned</source>
        <translation type="unfinished">La seconde signature, qui était prévue</translation>
    </message>
    <message>
        <source>Something that was not allowed</source>
        <translation type="unfinished">Quelque chose qui n&apos;était pas permis</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The program ended without locking last time. Everything was checked, and nothing is missing.</source>
        <translation type="unfinished">Le programme s&apos;est terminé sans verrouiller la dernière fois. Tout a été vérifié, et rien ne manque.</translation>
    </message>
    <message>
        <source>A file that takes back half a change was missing. All counts agree, so nothing was half.</source>
        <translation type="unfinished">Un fichier qui annule une moitié de modification manquait. Tous les comptes s&apos;accordent, donc rien n&apos;était à moitié.</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last entry. Set date and time; the order is kept.</source>
        <translation type="unfinished">L&apos;horloge de cet ordinateur est en retard sur la dernière ligne. Réglez date et heure&#xa0;; l&apos;ordre est gardé.</translation>
    </message>
    <message>
        <source>The clock of this laptop is more than a year past the last entry. Check date and time.</source>
        <translation type="unfinished">L&apos;horloge de cet ordinateur est plus d&apos;un an après la dernière ligne. Vérifiez date et heure.</translation>
    </message>
    <message>
        <source>The disk needs very long to save. Have it checked, and make a backup to another one.</source>
        <translation type="unfinished">Le disque met très longtemps à enregistrer. Faites-le contrôler, et sauvegardez sur un autre.</translation>
    </message>
    <message>
        <source>This vault is damaged. You see what can still be read; nothing can be changed.</source>
        <translation type="unfinished">Ce coffre est endommagé. Vous voyez ce qui se lit encore&#xa0;; rien ne peut être changé.</translation>
    </message>
    <message>
        <source>points to it</source>
        <translation type="unfinished">indiqué</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">pas encore connu</translation>
    </message>
    <message>
        <source>does not point to it</source>
        <translation type="unfinished">non indiqué</translation>
    </message>
    <message>
        <source>not needed for a child</source>
        <translation type="unfinished">non requis pour un enfant</translation>
    </message>
    <message>
        <source>no published strengths for this list</source>
        <translation type="unfinished">pas de poids publiés pour cette liste</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <translation type="unfinished">Traite des personnes</translation>
    </message>
    <message>
        <source>Smuggling of migrants</source>
        <translation type="unfinished">Trafic illicite de migrants</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">Traite</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">Trafic illicite</translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished">Acte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">Moyens</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">But</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Enfant</translation>
    </message>
    <message>
        <source>Arranged by others</source>
        <translation type="unfinished">Organisé par autrui</translation>
    </message>
    <message>
        <source>A border crossed</source>
        <translation type="unfinished">Frontière franchie</translation>
    </message>
    <message>
        <source>Against entry rules</source>
        <translation type="unfinished">Entrée irrégulière</translation>
    </message>
    <message>
        <source>Not the own country</source>
        <translation type="unfinished">Pas son pays</translation>
    </message>
    <message>
        <source>Somebody gained</source>
        <translation type="unfinished">Avantage pour quelqu&apos;un</translation>
    </message>
    <message>
        <source>Was the person recruited, moved, housed or received?</source>
        <translation type="unfinished">La personne a-t-elle été recrutée, déplacée, hébergée ou accueillie&#xa0;?</translation>
    </message>
    <message>
        <source>By force, threat, deceit, or by using a weak position?</source>
        <translation type="unfinished">Par la force, la menace, la tromperie, ou en profitant d&apos;une situation de vulnérabilité&#xa0;?</translation>
    </message>
    <message>
        <source>In order to exploit the person?</source>
        <translation type="unfinished">Afin d&apos;exploiter la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Is the person under 18, or perhaps?</source>
        <translation type="unfinished">La personne a-t-elle moins de 18 ans, ou peut-être&#xa0;?</translation>
    </message>
    <message>
        <source>Did somebody arrange the crossing?</source>
        <translation type="unfinished">Quelqu&apos;un a-t-il organisé le passage&#xa0;?</translation>
    </message>
    <message>
        <source>Was a border crossed, or tried?</source>
        <translation type="unfinished">Une frontière a-t-elle été franchie, ou tentée&#xa0;?</translation>
    </message>
    <message>
        <source>Without what the country demands?</source>
        <translation type="unfinished">Sans ce que le pays exige&#xa0;?</translation>
    </message>
    <message>
        <source>Into a country that is not the person&apos;s own?</source>
        <translation type="unfinished">Vers un pays qui n&apos;est pas celui de la personne&#xa0;?</translation>
    </message>
    <message>
        <source>For money or another gain?</source>
        <translation type="unfinished">Contre de l&apos;argent ou un autre avantage&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation type="unfinished">Pas clair</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Non demandé</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation type="unfinished">Dit par la personne</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation type="unfinished">Vu par moi</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation type="unfinished">Dans un document</translation>
    </message>
    <message>
        <source>Said by somebody else</source>
        <translation type="unfinished">Dit par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Reasonable grounds</source>
        <translation type="unfinished">Motifs raisonnables</translation>
    </message>
    <message>
        <source>No grounds now</source>
        <translation type="unfinished">Pas de motifs pour l&apos;instant</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">Pas encore décidé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Actif</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Suivi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Suivi clos</translation>
    </message>
    <message>
        <source>Closed, referred</source>
        <translation type="unfinished">Clos, orienté</translation>
    </message>
    <message>
        <source>Interview open</source>
        <translation type="unfinished">Entretien ouvert</translation>
    </message>
    <message>
        <source>Interview stopped</source>
        <translation type="unfinished">Entretien arrêté</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation type="unfinished">Entretien terminé</translation>
    </message>
    <message>
        <source>To be interviewed</source>
        <translation type="unfinished">À l&apos;entretien</translation>
    </message>
    <message>
        <source>To a referral</source>
        <translation type="unfinished">À une orientation</translation>
    </message>
    <message>
        <source>To share with headquarters</source>
        <translation type="unfinished">Au partage avec le siège</translation>
    </message>
    <message>
        <source>To be counted, without a name</source>
        <translation type="unfinished">À être comptée, sans nom</translation>
    </message>
    <message>
        <source>To a referral to the police</source>
        <translation type="unfinished">À une orientation vers la police</translation>
    </message>
    <message>
        <source>This receiver does not need it</source>
        <translation type="unfinished">Ce destinataire n&apos;en a pas besoin</translation>
    </message>
    <message>
        <source>The person has not agreed</source>
        <translation type="unfinished">La personne n&apos;a pas donné son accord</translation>
    </message>
    <message>
        <source>Leaves without saying who the person is</source>
        <translation type="unfinished">Part sans dire qui est la personne</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Signée</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Remise</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Reçue</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Refusée</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation type="unfinished">Prise en charge commencée</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished">En préparation</translation>
    </message>
    <message>
        <source>noted by the officer</source>
        <translation type="unfinished">noté par l&apos;agent</translation>
    </message>
    <message>
        <source>answer page, not signed</source>
        <translation type="unfinished">page de réponse, non signée</translation>
    </message>
    <message>
        <source>signed by the receiver</source>
        <translation type="unfinished">signé par le destinataire</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Superviseur</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished">Analyste</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Administrateur</translation>
    </message>
    <message>
        <source>National referral mechanism</source>
        <translation type="unfinished">Mécanisme national d&apos;orientation</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">Refuge</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">Soins médicaux</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">Police</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">Autorité d&apos;asile</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation type="unfinished">Aide juridique</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">Protection de l&apos;enfance</translation>
    </message>
    <message>
        <source>Deceit at recruitment</source>
        <translation type="unfinished">Tromperie au recrutement</translation>
    </message>
    <message>
        <source>Force at recruitment</source>
        <translation type="unfinished">Contrainte au recrutement</translation>
    </message>
    <message>
        <source>Weak position used at recruitment</source>
        <translation type="unfinished">Abus de vulnérabilité au recrutement</translation>
    </message>
    <message>
        <source>Conditions of work and life</source>
        <translation type="unfinished">Conditions de travail et de vie</translation>
    </message>
    <message>
        <source>Force at the place of work</source>
        <translation type="unfinished">Contrainte sur le lieu de travail</translation>
    </message>
    <message>
        <source>Weak position used at the place of work</source>
        <translation type="unfinished">Abus de vulnérabilité sur le lieu de travail</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation type="unfinished">Autres moyens</translation>
    </message>
    <message>
        <source>Smuggling: elements</source>
        <translation type="unfinished">Trafic illicite&#xa0;: éléments</translation>
    </message>
    <message>
        <source>Smuggling: signs</source>
        <translation type="unfinished">Trafic illicite&#xa0;: signes</translation>
    </message>
    <message>
        <source>Danger and cruelty on the way</source>
        <translation type="unfinished">Danger et cruauté en chemin</translation>
    </message>
    <message>
        <source>Where smuggling turns</source>
        <translation type="unfinished">Où le trafic illicite bascule</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Besoins</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation type="unfinished">Ce que l&apos;on peut voir</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation type="unfinished">Prélèvement d&apos;organes</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">Mariage forcé</translation>
    </message>
    <message>
        <source>Begging</source>
        <translation type="unfinished">Mendicité</translation>
    </message>
    <message>
        <source>Made to commit crimes</source>
        <translation type="unfinished">Forcée à commettre des délits</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">Servitude domestique</translation>
    </message>
    <message>
        <source>Crimes suffered on the way</source>
        <translation type="unfinished">Crimes subis en chemin</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Recrutement</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Route</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation type="unfinished">Passage</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">Paiement</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished">Dette</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished">Contrôle</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished">Exploitation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Image</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Scan</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Enregistrement</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Âge</translation>
    </message>
    <message>
        <source>adults, labour</source>
        <translation type="unfinished">adultes, travail</translation>
    </message>
    <message>
        <source>children, labour</source>
        <translation type="unfinished">enfants, travail</translation>
    </message>
    <message>
        <source>adults, sexual exploitation</source>
        <translation type="unfinished">adultes, exploitation sexuelle</translation>
    </message>
    <message>
        <source>children, sexual exploitation</source>
        <translation type="unfinished">enfants, exploitation sexuelle</translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished">silencieux</translation>
    </message>
    <message>
        <source>bundles missing</source>
        <translation type="unfinished">lots manquants</translation>
    </message>
    <message>
        <source>copied or restored</source>
        <translation type="unfinished">copié ou restauré</translation>
    </message>
    <message>
        <source>revoked certificate</source>
        <translation type="unfinished">certificat révoqué</translation>
    </message>
    <message>
        <source>journal rewritten</source>
        <translation type="unfinished">journal réécrit</translation>
    </message>
    <message>
        <source>older program</source>
        <translation type="unfinished">programme plus ancien</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation type="unfinished">certificat bientôt périmé</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation type="unfinished">certificat périmé</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished">horloge fausse</translation>
    </message>
    <message>
        <source>It takes back reasonable grounds that were decided before.</source>
        <translation type="unfinished">Elle revient sur des motifs raisonnables décidés auparavant.</translation>
    </message>
    <message>
        <source>The answers point to trafficking, and it sees no grounds.</source>
        <translation type="unfinished">Les réponses indiquent une traite, et elle ne voit pas de motifs.</translation>
    </message>
</context>
</TS>
