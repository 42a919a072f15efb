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
        <source>It does not decide whether somebody was trafficked or smuggled; an officer does. It judges nobody&apos;s credibility, and it is no ground for removal or detention. “No signs seen” is not “not trafficked”: people tell late, or never.</source>
        <translation type="unfinished">Il ne décide pas si une personne a fait l&apos;objet de traite ou d&apos;un trafic illicite&#xa0;: c&apos;est l&apos;agent qui décide. Il ne juge la crédibilité de personne, et il ne justifie ni renvoi ni détention. «&#xa0;Aucun signe vu&#xa0;» ne veut pas dire «&#xa0;pas de traite&#xa0;»&#xa0;: on parle souvent tard, ou jamais.</translation>
    </message>
    <message>
        <source>Whoever holds the unlocked laptop, or has put something into it, can read what it holds. Lock it.</source>
        <translation type="unfinished">Qui tient l&apos;ordinateur déverrouillé, ou y a introduit quelque chose, peut lire ce qu&apos;il contient. Verrouillez-le.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
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
    <message>
        <source>Rules in force: {rules}</source>
        <translation type="unfinished">Règles en vigueur&#xa0;: {rules}</translation>
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
        <source>Name, number or place</source>
        <translation type="unfinished">Nom, numéro ou lieu</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Chercher un dossier</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Tous</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>No case is found</source>
        <translation type="unfinished">Aucun dossier trouvé</translation>
    </message>
    <message>
        <source>Try fewer letters, or another spelling.</source>
        <translation type="unfinished">Essayez moins de lettres, ou une autre orthographe.</translation>
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
        <source>Carry a request to headquarters on a stick, and bring the file back.</source>
        <translation type="unfinished">Portez une demande au siège sur une clé USB, et rapportez le fichier.</translation>
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
        <source>Take in a receipt …</source>
        <translation type="unfinished">Recevoir un reçu …</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation type="unfinished">Ouvrir un reçu</translation>
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
        <source>Key of headquarters</source>
        <translation type="unfinished">Clé du siège</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">La changer</translation>
    </message>
    <message>
        <source>The key of headquarters is not known yet. Enter it below, from paper or a stick.</source>
        <translation type="unfinished">La clé du siège n&apos;est pas encore connue. Saisissez-la ci-dessous, depuis un papier ou une clé USB.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished">Pas encore connue.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished">reste</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished">part</translation>
    </message>
    <message>
        <source>… and more.</source>
        <translation type="unfinished">… et d&apos;autres.</translation>
    </message>
    <message>
        <source>Nothing waits: all has left.</source>
        <translation type="unfinished">Rien n&apos;attend&#xa0;: tout est parti.</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">reçu</translation>
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
        <source>In the folder {folder}. Take the stick out safely.</source>
        <translation type="unfinished">Dans le dossier {folder}. Retirez la clé USB en sécurité.</translation>
    </message>
    <message>
        <source>The receipt is in order: headquarters has what it names.</source>
        <translation type="unfinished">Le reçu est en ordre&#xa0;: le siège a ce qu&apos;il énumère.</translation>
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
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
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
        <source>Supervisor</source>
        <translation type="unfinished">Superviseur</translation>
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
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
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
        <source>Number</source>
        <translation type="unfinished">Numéro</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Agent</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Sujet</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished">Chaîne</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Journal</translation>
    </message>
    <message>
        <source>Every line is chained to the one before: what was sent to headquarters cannot be rewritten unseen.</source>
        <translation type="unfinished">Chaque ligne est enchaînée à la précédente&#xa0;: ce qui a été envoyé au siège ne peut être réécrit sans que cela se voie.</translation>
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
    <name>Nothing</name>
    <message>
        <source>Pictures, sound and files cannot be added here yet. Go on without.</source>
        <translation type="unfinished">On ne peut pas encore ajouter ici d&apos;images, de sons ni de fichiers. Continuez sans.</translation>
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
    <name>PersonView</name>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">Revenir à l&apos;agent</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Traduction provisoire</translation>
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
        <source>Stays here, and why</source>
        <translation type="unfinished">Reste ici, et pourquoi</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished">Part</translation>
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
        <source>The draft is kept, encrypted.</source>
        <translation type="unfinished">Le brouillon est conservé, chiffré.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished">Rien n&apos;a été omis.</translation>
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
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Page {number}</translation>
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
        <source>No referral was signed here yet.</source>
        <translation type="unfinished">Aucune orientation n&apos;a encore été signée ici.</translation>
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
        <source>An overlay can set another age, further forms of exploitation or another strictness, each with its source. It is read and checked before it counts, and stays in this vault.</source>
        <translation type="unfinished">Une surcouche peut fixer un autre âge, d&apos;autres formes d&apos;exploitation ou une autre rigueur, chacun avec sa source. Elle est lue et vérifiée avant de compter, et reste dans ce coffre.</translation>
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
        <source>Need</source>
        <translation type="unfinished">Besoin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Language (code)</source>
        <translation type="unfinished">Langue (code)</translation>
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
        <source>Nothing found. Take in a list, or search wider.</source>
        <translation type="unfinished">Rien trouvé. Recevez une liste, ou cherchez plus large.</translation>
    </message>
    <message>
        <source>Nobody made sure of this entry for half a year: call before you promise anything.</source>
        <translation type="unfinished">Personne n&apos;a vérifié cette fiche depuis six mois&#xa0;: appelez avant de promettre quoi que ce soit.</translation>
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
        <source>A case keeps the form it was begun with, for ever.</source>
        <translation type="unfinished">Un dossier garde pour toujours le formulaire avec lequel il a commencé.</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Règles d&apos;évaluation</translation>
    </message>
    <message>
        <source>Rules and your organisation&apos;s own …</source>
        <translation type="unfinished">Règles et celles de votre organisation …</translation>
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
        <source>Certificates</source>
        <translation type="unfinished">Certificats</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Journal</translation>
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
        <source>First a safe place, then the person&apos;s consent. Every answer is kept as it is given.</source>
        <translation type="unfinished">D&apos;abord un lieu sûr, puis le consentement de la personne. Chaque réponse est conservée dès qu&apos;elle est donnée.</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Langue de la personne</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Siège</translation>
    </message>
    <message>
        <source>Seal a bundle</source>
        <translation type="unfinished">Sceller un lot</translation>
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
        <source>Some cases have not been sent since they changed.</source>
        <translation type="unfinished">Des dossiers n&apos;ont pas été envoyés depuis leur modification.</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation type="unfinished">Tout a été envoyé.</translation>
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
        <source>Year-month-day, as far as known: 1998-03-07</source>
        <translation type="unfinished">Année-mois-jour, autant que connu&#xa0;: 1998-03-07</translation>
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
        <source>Attached data are those signed</source>
        <translation type="unfinished">Les données jointes sont celles signées</translation>
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
    <name>translations</name>
    <message>
        <source>This translation is a draft; nobody has checked it yet.</source>
        <translation type="unfinished">Cette traduction est un brouillon&#xa0;; personne ne l&apos;a encore vérifiée.</translation>
    </message>
</context>
<context>
    <name>words</name>
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
        <source>It takes back reasonable grounds that were decided before.</source>
        <translation type="unfinished">Elle revient sur des motifs raisonnables décidés auparavant.</translation>
    </message>
    <message>
        <source>The answers point to trafficking, and it sees no grounds.</source>
        <translation type="unfinished">Les réponses indiquent une traite, et elle ne voit pas de motifs.</translation>
    </message>
</context>
</TS>
