<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca de</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Qué hace</translation>
    </message>
    <message>
        <source>It helps to hold an interview, to keep what was said, to see what it points to and from which source, and to hand a person over safely. Everything lies encrypted on this laptop. It uses no network.</source>
        <translation type="unfinished">Ayuda a llevar una entrevista, a conservar lo que se dijo, a ver qué señala y según qué fuente, y a poner a la persona en otras manos con seguridad. Todo queda cifrado en este ordenador. No usa ninguna red.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished">Qué no hace</translation>
    </message>
    <message>
        <source>It does not decide whether somebody was trafficked or smuggled: an officer does.</source>
        <translation type="unfinished">No decide si alguien fue objeto de trata o de tráfico ilícito: lo decide un funcionario.</translation>
    </message>
    <message>
        <source>It ranks nobody, and judges nobody&apos;s credibility.</source>
        <translation type="unfinished">No clasifica a nadie ni juzga la credibilidad de nadie.</translation>
    </message>
    <message>
        <source>It is no ground for removal or detention.</source>
        <translation type="unfinished">No es motivo de expulsión ni de detención.</translation>
    </message>
    <message>
        <source>“No signs seen” is not “not trafficked”: people tell late, or never.</source>
        <translation type="unfinished">«No se vieron indicios» no es «no hubo trata»: la gente cuenta tarde, o nunca.</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no server, no account, no update check.</source>
        <translation type="unfinished">No envía nada por sí mismo: sin servidor, sin cuenta, sin buscar actualizaciones.</translation>
    </message>
    <message>
        <source>It is not legal advice: national law and your own procedures come first.</source>
        <translation type="unfinished">No es asesoría jurídica: primero están la ley nacional y sus propios procedimientos.</translation>
    </message>
    <message>
        <source>It does not protect against whoever holds the unlocked laptop or has put something into it: lock it.</source>
        <translation type="unfinished">No protege contra quien tiene el portátil desbloqueado o le ha puesto algo: bloquéelo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">Versiones</translation>
    </message>
    <message>
        <source>Open source under the Apache License 2.0. Fonts: SIL Open Font License. Names of fields: HTCDS 2.0 by the International Organization for Migration, CC BY 4.0; no endorsement is implied.</source>
        <translation type="unfinished">Software libre con licencia Apache 2.0. Tipos de letra: SIL Open Font License. Nombres de campos: HTCDS 2.0 de la Organización Internacional para las Migraciones, CC BY 4.0; no implica respaldo alguno.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">Lo que fija su organización</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">Programa</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation type="unfinished">Reglas en vigor</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">Indicios en la lista de verificación</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulario</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">Ventana</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>One to a line: a number not to call, somebody who must not know.</source>
        <translation type="unfinished">Uno por línea: un número al que no llamar, alguien que no debe saberlo.</translation>
    </message>
    <message>
        <source>Further on the form</source>
        <translation type="unfinished">Más adelante en el formulario</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">no preguntado</translation>
    </message>
    <message>
        <source>As the case says: {said}</source>
        <translation type="unfinished">Como dice el caso: {said}</translation>
    </message>
    <message>
        <source>Indicators answered yes: in a few words, what was said or seen.</source>
        <translation type="unfinished">Indicadores con respuesta sí: en pocas palabras, qué se dijo o se vio.</translation>
    </message>
    <message>
        <source>They stand on a page of their own, to be taken off before a copy goes to the person or a shelter.</source>
        <translation type="unfinished">Están en una página aparte, que se quita antes de que una copia vaya a la persona o a un albergue.</translation>
    </message>
    <message>
        <source>Add a person suspected</source>
        <translation type="unfinished">Añadir una persona sospechosa</translation>
    </message>
    <message>
        <source>Only with the person&apos;s agreement, and never a picture of a face. Pictures travel inside the form without place and time of the camera; of other files the form names the hash.</source>
        <translation type="unfinished">Solo con el acuerdo de la persona, y nunca la foto de una cara. Las imágenes viajan dentro del formulario sin lugar ni hora de la cámara; de otros archivos el formulario indica la huella.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Take off: {file}</source>
        <translation type="unfinished">Quitar: {file}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished">Imagen {number}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished">Adjuntar</translation>
    </message>
    <message>
        <source>Attach: {file}</source>
        <translation type="unfinished">Adjuntar: {file}</translation>
    </message>
    <message>
        <source>What it shows, without a name</source>
        <translation type="unfinished">Lo que muestra, sin nombre</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation type="unfinished">Adjuntar un archivo …</translation>
    </message>
</context>
<context>
    <name>AskConsent</name>
    <message>
        <source>The person agrees</source>
        <translation type="unfinished">La persona está de acuerdo</translation>
    </message>
    <message>
        <source>The person does not agree</source>
        <translation type="unfinished">La persona no está de acuerdo</translation>
    </message>
    <message>
        <source>Ask the person, alone and in their language:</source>
        <translation type="unfinished">Pregunte a la persona, a solas y en su idioma:</translation>
    </message>
    <message>
        <source>Say what would be passed on. Help does not depend on the answer.</source>
        <translation type="unfinished">Diga qué se transmitiría. La ayuda no depende de la respuesta.</translation>
    </message>
    <message>
        <source>May I tell the police, {receiver}, what is on this form?</source>
        <translation type="unfinished">¿Puedo decir a la policía, {receiver}, lo que figura en este formulario?</translation>
    </message>
    <message>
        <source>May I pass on to {receiver} what they need to know to help you?</source>
        <translation type="unfinished">¿Puedo transmitir a {receiver} lo que necesita saber para ayudarle?</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Valoración</translation>
    </message>
    <message>
        <source>It points, at the level of reasonable grounds. It never proves, and it never decides.</source>
        <translation type="unfinished">Señala, al nivel de los motivos razonables. Nunca prueba y nunca decide.</translation>
    </message>
    <message>
        <source>Needed now, whatever the label</source>
        <translation type="unfinished">Hace falta ahora, sea cual sea la calificación</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">Merece una segunda mirada</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished">Las reglas</translation>
    </message>
    <message>
        <source>What would change it: take one answer away</source>
        <translation type="unfinished">Qué la cambiaría: quitar una respuesta</translation>
    </message>
    <message>
        <source>What carries it, and where the rule comes from</source>
        <translation type="unfinished">Qué la sostiene, y de dónde viene la regla</translation>
    </message>
    <message>
        <source>First: safety and trust</source>
        <translation type="unfinished">Primero: seguridad y confianza</translation>
    </message>
    <message>
        <source>Then: what can still change it</source>
        <translation type="unfinished">Después: lo que aún puede cambiarla</translation>
    </message>
    <message>
        <source>What to ask or look at next</source>
        <translation type="unfinished">Qué preguntar o mirar después</translation>
    </message>
    <message>
        <source>Ask next: {signs}</source>
        <translation type="unfinished">Preguntar después: {signs}</translation>
    </message>
    <message>
        <source>Each of these alone carries it:</source>
        <translation type="unfinished">Cada una de estas basta por sí sola:</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation type="unfinished">Reglas: {rules}.</translation>
    </message>
    <message>
        <source>The last kept assessment used {rules}.</source>
        <translation type="unfinished">La última valoración guardada usó {rules}.</translation>
    </message>
    <message>
        <source>Without “{sign}” ({reply}):  {then}</source>
        <translation type="unfinished">Sin «{sign}» ({reply}):  {then}</translation>
    </message>
    <message>
        <source>No single answer carries it alone: whichever is taken away, the rest is enough.</source>
        <translation type="unfinished">Ninguna respuesta la sostiene por sí sola: se quite la que se quite, el resto basta.</translation>
    </message>
    <message>
        <source>No open question can change this any more.</source>
        <translation type="unfinished">Ninguna pregunta abierta puede cambiar ya esto.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both hold.</source>
        <translation type="unfinished">Primero tráfico ilícito, después trata: se dan ambos.</translation>
    </message>
    <message>
        <source>At risk: there are signs that it may come to trafficking. Offer a referral.</source>
        <translation type="unfinished">En riesgo: hay indicios de que puede llegar a trata. Ofrezca una derivación.</translation>
    </message>
    <message>
        <source>Exploited at work without trafficking: labour rights help is another way.</source>
        <translation type="unfinished">Explotación laboral sin trata: la ayuda en derechos laborales es otra vía.</translation>
    </message>
    <message>
        <source>Age in doubt: the person is presumed to be a child.</source>
        <translation type="unfinished">Edad en duda: se presume que la persona es menor.</translation>
    </message>
    <message>
        <source>Aggravated smuggling: {signs}.</source>
        <translation type="unfinished">Tráfico ilícito agravado: {signs}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> y </translation>
    </message>
    <message>
        <source>These do not fit together; people may still be telling the truth: {both}</source>
        <translation type="unfinished">Estas no encajan entre sí; la persona puede decir la verdad de todos modos: {both}</translation>
    </message>
    <message>
        <source>Your decision is kept. It holds when another officer has read it and agrees.</source>
        <translation type="unfinished">Su decisión está guardada. Vale cuando otro funcionario la ha leído y está de acuerdo.</translation>
    </message>
    <message>
        <source>Your decision is kept, with the assessment beside it.</source>
        <translation type="unfinished">Su decisión está guardada, con la valoración al lado.</translation>
    </message>
    <message>
        <source>Your second opinion is kept, under your number.</source>
        <translation type="unfinished">Su segunda opinión está guardada, con su número.</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Ask next</source>
        <translation type="unfinished">Preguntar ahora</translation>
    </message>
    <message>
        <source>What the answers point to</source>
        <translation type="unfinished">Qué señalan las respuestas</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child, so no means are needed.</source>
        <translation type="unfinished">Edad en duda: se presume menor, así que no hacen falta medios.</translation>
    </message>
    <message>
        <source>A child: no means are needed.</source>
        <translation type="unfinished">Menor: no hacen falta medios.</translation>
    </message>
    <message>
        <source>Age not known yet.</source>
        <translation type="unfinished">Edad aún no conocida.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked.</source>
        <translation type="unfinished">Primero tráfico ilícito, después trata.</translation>
    </message>
    <message>
        <source>At risk: signs that it may come to trafficking.</source>
        <translation type="unfinished">En riesgo: indicios de que puede llegar a trata.</translation>
    </message>
    <message>
        <source>Exploited at work: labour rights help.</source>
        <translation type="unfinished">Explotación laboral: ayuda en derechos laborales.</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way.</source>
        <translation type="unfinished">Peligro o crueldad en el camino.</translation>
    </message>
    <message>
        <source>Two answers do not fit together; see Assessment.</source>
        <translation type="unfinished">Dos respuestas no encajan; vea Valoración.</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>The file to keep</source>
        <translation type="unfinished">El archivo que se guarda</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">Imágenes, escaneos, grabaciones</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add a picture …</source>
        <translation type="unfinished">Añadir una imagen …</translation>
    </message>
    <message>
        <source>A picture is kept here, in the vault alone.</source>
        <translation type="unfinished">Una imagen se guarda aquí, solo en la caja fuerte.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF. Place and device are taken out.</source>
        <translation type="unfinished">JPEG, PNG, WebP, TIFF. Se borran el lugar y el aparato.</translation>
    </message>
    <message>
        <source>Add a recording …</source>
        <translation type="unfinished">Añadir una grabación …</translation>
    </message>
    <message>
        <source>A recording is kept here, in the vault alone.</source>
        <translation type="unfinished">Una grabación se guarda aquí, solo en la caja fuerte.</translation>
    </message>
    <message>
        <source>WAV (PCM). Names and comments in the file are taken out.</source>
        <translation type="unfinished">WAV (PCM). Se borran los nombres y comentarios del archivo.</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation type="unfinished">Añadir un archivo …</translation>
    </message>
    <message>
        <source>A file is kept here, in the vault alone.</source>
        <translation type="unfinished">Un archivo se guarda aquí, solo en la caja fuerte.</translation>
    </message>
    <message>
        <source>Pictures, scans (PDF, TIFF) and recordings (WAV); nothing else can be cleaned.</source>
        <translation type="unfinished">Imágenes, escaneos (PDF, TIFF) y grabaciones (WAV); nada más se puede limpiar.</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation type="unfinished">Elegir otro …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Verlo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Retirarlo</translation>
    </message>
    <message>
        <source>Open the question again; the earlier file stays with the case until it is removed there</source>
        <translation type="unfinished">Abrir la pregunta de nuevo; el archivo anterior queda con el caso hasta que se quite allí</translation>
    </message>
    <message>
        <source>What stood here was removed from the case.</source>
        <translation type="unfinished">Lo que había aquí se quitó del caso.</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Aún sin nombre</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Status of the case</source>
        <translation type="unfinished">Estado del caso</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">La persona</translation>
    </message>
    <message>
        <source>What the person agreed to</source>
        <translation type="unfinished">A qué accedió la persona</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Qué pasó</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Look, or add a document</source>
        <translation type="unfinished">Ver o añadir un documento</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation type="unfinished">Cambiado {when}</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Seguir con la entrevista</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation type="unfinished">Otra entrevista</translation>
    </message>
    <message>
        <source>No picture, scan or recording yet.</source>
        <translation type="unfinished">Todavía no hay imagen, escaneo ni grabación.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished">aún no dicho</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Edad</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Nacionalidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Contacto seguro</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">No preguntado</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">De acuerdo</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">Sin acuerdo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>The person takes this consent back: {what}</source>
        <translation type="unfinished">La persona retira este consentimiento: {what}</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation type="unfinished">Caso abierto</translation>
    </message>
    <message>
        <source>held on paper on {day}, typed in later</source>
        <translation type="unfinished">hecha en papel el {day}, escrita después</translation>
    </message>
    <message>
        <source>Agreed: {what}</source>
        <translation type="unfinished">De acuerdo: {what}</translation>
    </message>
    <message>
        <source>Did not agree, or took it back: {what}</source>
        <translation type="unfinished">No estuvo de acuerdo, o lo retiró: {what}</translation>
    </message>
    <message>
        <source>Officer decided. Trafficking: {trafficking}. Smuggling: {smuggling}.</source>
        <translation type="unfinished">Un funcionario decidió. Trata: {trafficking}. Tráfico ilícito: {smuggling}.</translation>
    </message>
    <message>
        <source>It waits for a second person.</source>
        <translation type="unfinished">Espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Officer {officer} agrees</source>
        <translation type="unfinished">El funcionario {officer} está de acuerdo</translation>
    </message>
    <message>
        <source>Officer {officer} does not agree</source>
        <translation type="unfinished">El funcionario {officer} no está de acuerdo</translation>
    </message>
    <message>
        <source>Referral {number} to {receiver}: {state}</source>
        <translation type="unfinished">Derivación {number} a {receiver}: {state}</translation>
    </message>
    <message>
        <source>Referral {number}: {state} ({source})</source>
        <translation type="unfinished">Derivación {number}: {state} ({source})</translation>
    </message>
    <message>
        <source>Taken back. What has left is not unsent; nothing more leaves.</source>
        <translation type="unfinished">Retirado. Lo que salió no vuelve; ya no sale nada más.</translation>
    </message>
    <message>
        <source>Printed. Give it into the person&apos;s own hand.</source>
        <translation type="unfinished">Impreso. Entréguelo en la propia mano de la persona.</translation>
    </message>
    <message>
        <source>The status is kept.</source>
        <translation type="unfinished">El estado está guardado.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Casos</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Empezar una entrevista</translation>
    </message>
    <message>
        <source>Name in any script, number, or words of an answer</source>
        <translation type="unfinished">Nombre en cualquier escritura, número o palabras de una respuesta</translation>
    </message>
    <message>
        <source>Nothing is written like this. These names are like it:</source>
        <translation type="unfinished">Nada se escribe así. Estos nombres se parecen:</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or fewer filters.</source>
        <translation type="unfinished">Pruebe con menos letras, otra grafía o menos filtros.</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished">Cualquier estado</translation>
    </message>
    <message>
        <source>Trafficking: any</source>
        <translation type="unfinished">Trata: cualquiera</translation>
    </message>
    <message>
        <source>What it says about trafficking</source>
        <translation type="unfinished">Lo que dice sobre la trata</translation>
    </message>
    <message>
        <source>Smuggling: any</source>
        <translation type="unfinished">Tráfico ilícito: cualquiera</translation>
    </message>
    <message>
        <source>What it says about smuggling</source>
        <translation type="unfinished">Lo que dice sobre el tráfico ilícito</translation>
    </message>
    <message>
        <source>Any interview</source>
        <translation type="unfinished">Cualquier entrevista</translation>
    </message>
    <message>
        <source>How the interview stands</source>
        <translation type="unfinished">Cómo va la entrevista</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Sin enviar todavía</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished">Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished">Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation type="unfinished">No guardarla más</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Buscar casos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>No case is found</source>
        <translation type="unfinished">No se encontró ningún caso</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Certificados</translation>
    </message>
    <message>
        <source>Who may sign for the organisation, and whose signatures count here.</source>
        <translation type="unfinished">Quién puede firmar por la organización, y qué firmas cuentan aquí.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished">Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation type="unfinished">Su propio certificado</translation>
    </message>
    <message>
        <source>Save a request …</source>
        <translation type="unfinished">Guardar una solicitud …</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation type="unfinished">Dónde guardar la solicitud</translation>
    </message>
    <message>
        <source>File from headquarters …</source>
        <translation type="unfinished">Archivo de la sede …</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Abrir el archivo</translation>
    </message>
    <message>
        <source>Fingerprint, as it stands on paper</source>
        <translation type="unfinished">Huella, como figura en el papel</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation type="unfinished">Usar este certificado</translation>
    </message>
    <message>
        <source>Instead: keep the key on a token</source>
        <translation type="unfinished">En su lugar: guardar la clave en una tarjeta</translation>
    </message>
    <message>
        <source>The token&apos;s own library (PKCS #11)</source>
        <translation type="unfinished">La biblioteca del token (PKCS #11)</translation>
    </message>
    <message>
        <source>A file that came with the token; it ends in .dll, .so or .dylib.</source>
        <translation type="unfinished">Un archivo que vino con el token; termina en .dll, .so o .dylib.</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation type="unfinished">PIN del token</translation>
    </message>
    <message>
        <source>Make the key and save a request …</source>
        <translation type="unfinished">Crear la clave y guardar una solicitud …</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation type="unfinished">Otras organizaciones</translation>
    </message>
    <message>
        <source>Their certificate counts only where the fingerprint on their paper fits.</source>
        <translation type="unfinished">Su certificado solo cuenta si la huella de su papel coincide.</translation>
    </message>
    <message>
        <source>Fingerprint on their paper</source>
        <translation type="unfinished">Huella en su papel</translation>
    </message>
    <message>
        <source>Trust an organisation …</source>
        <translation type="unfinished">Confiar en una organización …</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation type="unfinished">Su certificado</translation>
    </message>
    <message>
        <source>Officers&apos; certificates …</source>
        <translation type="unfinished">Certificados de los funcionarios …</translation>
    </message>
    <message>
        <source>Their list</source>
        <translation type="unfinished">Su lista</translation>
    </message>
    <message>
        <source>Newer list of revoked ones …</source>
        <translation type="unfinished">Lista más nueva de revocados …</translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished">La lista</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation type="unfinished">Certificados emitidos</translation>
    </message>
    <message>
        <source>Laptop or passphrase lost</source>
        <translation type="unfinished">Ordenador o frase de contraseña perdidos</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation type="unfinished">Ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Sustituido</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation type="unfinished">Ya no se usa</translation>
    </message>
    <message>
        <source>The organisation&apos;s authority</source>
        <translation type="unfinished">La autoridad de la organización</translation>
    </message>
    <message>
        <source>Print this fingerprint and give it away on paper:</source>
        <translation type="unfinished">Imprima esta huella y entréguela en papel:</translation>
    </message>
    <message>
        <source>Answer a request …</source>
        <translation type="unfinished">Responder a una solicitud …</translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished">La solicitud</translation>
    </message>
    <message>
        <source>Save for others …</source>
        <translation type="unfinished">Guardar para otros …</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation type="unfinished">Dónde guardar</translation>
    </message>
    <message>
        <source>Save the organisation&apos;s certificate, officers&apos; certificates and the list of revoked</source>
        <translation type="unfinished">Guardar el certificado de la organización, los certificados de los funcionarios y la lista de revocados</translation>
    </message>
    <message>
        <source>Why it no longer counts</source>
        <translation type="unfinished">Por qué ya no cuenta</translation>
    </message>
    <message>
        <source>1.  Carry a request to headquarters on a stick.</source>
        <translation type="unfinished">1.  Lleve una solicitud a la sede en una memoria USB.</translation>
    </message>
    <message>
        <source>2.  Bring the answer back, and open it here.</source>
        <translation type="unfinished">2.  Traiga la respuesta y ábrala aquí.</translation>
    </message>
    <message>
        <source>3.  Type the fingerprint from headquarters&apos; paper, and use the certificate.</source>
        <translation type="unfinished">3.  Escriba la huella que está en el papel de la sede, y use el certificado.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished">Revocar</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation type="unfinished">Renovar …</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished">revocado</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">hasta {day}</translation>
    </message>
    <message>
        <source>Choose the file from headquarters first.</source>
        <translation type="unfinished">Elija primero el archivo de la sede.</translation>
    </message>
    <message>
        <source>You sign with this certificate from now on.</source>
        <translation type="unfinished">Desde ahora firma con este certificado.</translation>
    </message>
    <message>
        <source>Their signatures count here from now on.</source>
        <translation type="unfinished">Sus firmas cuentan aquí desde ahora.</translation>
    </message>
    <message>
        <source>The certificates are kept.</source>
        <translation type="unfinished">Los certificados están guardados.</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation type="unfinished">La lista está guardada.</translation>
    </message>
    <message>
        <source>Revoked. Save the new list for others and carry it to every laptop.</source>
        <translation type="unfinished">Revocado. Guarde la nueva lista para otros y llévela a cada ordenador.</translation>
    </message>
    <message>
        <source>Where to save the certificate</source>
        <translation type="unfinished">Dónde guardar el certificado</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">Lista de verificación</translation>
    </message>
    <message>
        <source>A sign is a reason to ask on. It proves nothing by itself.</source>
        <translation type="unfinished">Un indicio es un motivo para seguir preguntando. Por sí solo no prueba nada.</translation>
    </message>
    <message>
        <source>Find a sign</source>
        <translation type="unfinished">Buscar un indicio</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">Todas las partes</translation>
    </message>
    <message>
        <source>Part of the checklist</source>
        <translation type="unfinished">Parte de la lista de verificación</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">No preguntado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Con respuesta</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation type="unfinished">Con o sin respuesta</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished">Indicios</translation>
    </message>
    <message>
        <source>Ask only when it is safe</source>
        <translation type="unfinished">Preguntar solo si es seguro</translation>
    </message>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">Una forma de preguntar</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">Qué se puede ver</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">En documentos</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Mejor no</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">Abrir de nuevo</translation>
    </message>
    <message>
        <source>The interview is closed. Begin another one to add what was seen later.</source>
        <translation type="unfinished">La entrevista está cerrada. Empiece otra para añadir lo visto después.</translation>
    </message>
    <message>
        <source>How I know it</source>
        <translation type="unfinished">Cómo lo sé</translation>
    </message>
    <message>
        <source>Answer it myself</source>
        <translation type="unfinished">Responder yo</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Yes, done</source>
        <translation type="unfinished">Sí, hecho</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Set aside, because a later answer made them not apply</source>
        <translation type="unfinished">Apartadas, porque una respuesta posterior hizo que no procedan</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation type="unfinished">Cerrar la entrevista</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">Esa fue la última pregunta</translation>
    </message>
    <message>
        <source>Tell the person what happens next and who will see what was said. Ask how they are now, and how they can be reached safely.</source>
        <translation type="unfinished">Diga a la persona qué pasa ahora y quién verá lo que se dijo. Pregunte cómo está ahora y cómo se la puede localizar con seguridad.</translation>
    </message>
    <message>
        <source>Not talked about: {sections}</source>
        <translation type="unfinished">No se habló de: {sections}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Respuestas que difieren</translation>
    </message>
    <message>
        <source>The same question was answered at two laptops, and neither knew of the other. Both answers stay.</source>
        <translation type="unfinished">La misma pregunta se respondió en dos portátiles y ninguno sabía del otro. Ambas respuestas quedan.</translation>
    </message>
    <message>
        <source>Questions with answers that differ</source>
        <translation type="unfinished">Preguntas con respuestas que difieren</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished">Nada que decidir</translation>
    </message>
    <message>
        <source>No answers stand against each other.</source>
        <translation type="unfinished">Ninguna respuesta se opone a otra.</translation>
    </message>
    <message>
        <source>Officer {officer}, {when}</source>
        <translation type="unfinished">Funcionario {officer}, {when}</translation>
    </message>
    <message>
        <source>This answer counts</source>
        <translation type="unfinished">Esta respuesta cuenta</translation>
    </message>
    <message>
        <source>This answer counts: {answer}</source>
        <translation type="unfinished">Esta respuesta cuenta: {answer}</translation>
    </message>
    <message>
        <source>Decided. Both answers stay in the record.</source>
        <translation type="unfinished">Decidido. Ambas respuestas quedan en el expediente.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Smuggling turned into trafficking</source>
        <translation type="unfinished">El tráfico ilícito se convirtió en trata</translation>
    </message>
    <message>
        <source>How the picture changed</source>
        <translation type="unfinished">Cómo cambió el cuadro</translation>
    </message>
    <message>
        <source>What changed, step by step</source>
        <translation type="unfinished">Qué cambió, paso a paso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>It turned with: {signs}</source>
        <translation type="unfinished">El giro se debe a: {signs}</translation>
    </message>
    <message>
        <source>Now, not kept yet</source>
        <translation type="unfinished">Ahora, aún sin guardar</translation>
    </message>
    <message>
        <source>by {officer}</source>
        <translation type="unfinished">por {officer}</translation>
    </message>
    <message>
        <source>First assessment. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">Primera valoración. {trafficking}: {t}. {smuggling}: {s}.</translation>
    </message>
    <message>
        <source>The answers are the same; the rules changed ({rules}).</source>
        <translation type="unfinished">Las respuestas son las mismas; cambiaron las reglas ({rules}).</translation>
    </message>
    <message>
        <source>When it changed, in the person&apos;s words: {words}</source>
        <translation type="unfinished">Cuándo cambió, en palabras de la persona: {words}</translation>
    </message>
    <message>
        <source>New or changed answers: {signs}</source>
        <translation type="unfinished">Respuestas nuevas o cambiadas: {signs}</translation>
    </message>
    <message>
        <source>Answers were taken back; nothing comes out differently.</source>
        <translation type="unfinished">Se retiraron respuestas; nada resulta distinto.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Everything decided so far</source>
        <translation type="unfinished">Todo lo decidido hasta ahora</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation type="unfinished">Lo que usted decide</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Razones</translation>
    </message>
    <message>
        <source>One sentence is enough. They stand beside the assessment.</source>
        <translation type="unfinished">Basta una frase. Quedan junto a la valoración.</translation>
    </message>
    <message>
        <source>Keep my decision</source>
        <translation type="unfinished">Guardar mi decisión</translation>
    </message>
    <message>
        <source>Your second opinion</source>
        <translation type="unfinished">Su segunda opinión</translation>
    </message>
    <message>
        <source>Read the answers first, then the reasons. One sentence is enough.</source>
        <translation type="unfinished">Lea primero las respuestas y después las razones. Basta una frase.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished">Estoy de acuerdo</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished">No estoy de acuerdo</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished">Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished">Vale ahora</translation>
    </message>
    <message>
        <source>Another officer unlocks this laptop with their own passphrase and reads it.</source>
        <translation type="unfinished">Otro funcionario desbloquea este ordenador con su propia frase de contraseña y la lee.</translation>
    </message>
    <message>
        <source>You can say below how you see it.</source>
        <translation type="unfinished">Abajo puede decir cómo lo ve usted.</translation>
    </message>
    <message>
        <source>Until somebody agrees, it does not hold.</source>
        <translation type="unfinished">Mientras nadie esté de acuerdo, no vale.</translation>
    </message>
    <message>
        <source>{when}, officer {officer}. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">{when}, funcionario {officer}. {trafficking}: {t}. {smuggling}: {s}.</translation>
    </message>
    <message>
        <source>{when}, officer {officer} agrees: {words}</source>
        <translation type="unfinished">{when}, el funcionario {officer} está de acuerdo: {words}</translation>
    </message>
    <message>
        <source>{when}, officer {officer} does not agree: {words}</source>
        <translation type="unfinished">{when}, el funcionario {officer} no está de acuerdo: {words}</translation>
    </message>
    <message>
        <source>{crime}: the assessment says “{state}”, you decide “{grounds}”.</source>
        <translation type="unfinished">{crime}: la valoración dice «{state}», usted decide «{grounds}».</translation>
    </message>
    <message>
        <source>You may know more than the answers do. Say in your reasons what it is.</source>
        <translation type="unfinished">Quizá usted sepa más que las respuestas. Diga en sus razones qué es.</translation>
    </message>
    <message>
        <source>It is kept, and holds when another officer has read it and agrees.</source>
        <translation type="unfinished">Está guardada, y vale cuando otro funcionario la ha leído y está de acuerdo.</translation>
    </message>
</context>
<context>
    <name>DifferentModel</name>
    <message>
        <source>{crime}: {new} (before: {old})</source>
        <translation type="unfinished">{crime}: {new} (antes: {old})</translation>
    </message>
    <message>
        <source>risk, labour exploitation or the order of events</source>
        <translation type="unfinished">riesgo, explotación laboral u orden de los hechos</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The page before (PgUp)</source>
        <translation type="unfinished">La página anterior (RePág)</translation>
    </message>
    <message>
        <source>The page after (PgDown)</source>
        <translation type="unfinished">La página siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">Más lejos (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">Más cerca (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation type="unfinished">Entero (0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Girar</translation>
    </message>
    <message>
        <source>Turn a quarter (R)</source>
        <translation type="unfinished">Girar un cuarto (R)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Nothing on this laptop can play sound from memory, and a recording is never written to a file. It is kept; listen to it on another laptop.</source>
        <translation type="unfinished">Nada en este portátil puede reproducir sonido desde la memoria, y una grabación nunca se escribe en un archivo. Queda guardada; escúchela en otro portátil.</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation type="unfinished">Página {number} de {all}</translation>
    </message>
    <message>
        <source>The recording could not be played.</source>
        <translation type="unfinished">La grabación no se pudo reproducir.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Made anew without place, device and comments; kept in this vault alone, and sent to nobody.</source>
        <translation type="unfinished">Hecho de nuevo sin lugar, aparato ni comentarios; guardado solo en esta caja fuerte, y enviado a nadie.</translation>
    </message>
    <message>
        <source>Passport, page with the picture</source>
        <translation type="unfinished">Pasaporte, página con la foto</translation>
    </message>
    <message>
        <source>Add a document …</source>
        <translation type="unfinished">Añadir un documento …</translation>
    </message>
    <message>
        <source>What it is, in your words</source>
        <translation type="unfinished">Qué es, con sus palabras</translation>
    </message>
    <message>
        <source>Documents of this case, newest first</source>
        <translation type="unfinished">Documentos de este caso, los más nuevos primero</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">Quitar …</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">Todavía no hay documento</translation>
    </message>
    <message>
        <source>Take a picture of what matters, and add it here; then delete it from the camera.</source>
        <translation type="unfinished">Fotografíe lo que importa y añádalo aquí; luego bórrelo de la cámara.</translation>
    </message>
    <message>
        <source>It is kept, made anew. Delete the original from the camera and the stick.</source>
        <translation type="unfinished">Queda guardado, hecho de nuevo. Borre el original de la cámara y de la memoria USB.</translation>
    </message>
    <message>
        <source>{kind} in an interview</source>
        <translation type="unfinished">{kind} en una entrevista</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} páginas</translation>
    </message>
    <message>
        <source>officer {number}</source>
        <translation type="unfinished">funcionario {number}</translation>
    </message>
    <message>
        <source>The document to keep</source>
        <translation type="unfinished">El documento que se guarda</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">Imágenes, escaneos, grabaciones</translation>
    </message>
    <message>
        <source>Removed. The journal keeps that it was there, and nothing of what it showed.</source>
        <translation type="unfinished">Quitado. El diario conserva que estuvo aquí, y nada de lo que mostraba.</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">¿Quitar este documento?</translation>
    </message>
    <message>
        <source>It cannot be taken back. Where it answered a question, the question says that it was removed.</source>
        <translation type="unfinished">No se puede deshacer. Donde respondía a una pregunta, la pregunta dice que se quitó.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Quitarlo</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>What stood here before ({count})</source>
        <translation type="unfinished">Lo que había aquí antes ({count})</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">No sabe</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">No quiere responder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
    <message>
        <source>Taken back: the question was open again</source>
        <translation type="unfinished">Retirado: la pregunta quedó abierta de nuevo</translation>
    </message>
    <message>
        <source>A picture, recording or file</source>
        <translation type="unfinished">Una imagen, una grabación o un archivo</translation>
    </message>
    <message>
        <source>in an earlier interview</source>
        <translation type="unfinished">en una entrevista anterior</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Seal to a stick …</source>
        <translation type="unfinished">Sellar en una memoria USB …</translation>
    </message>
    <message>
        <source>Where to write the bundle</source>
        <translation type="unfinished">Dónde escribir el lote</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Sede</translation>
    </message>
    <message>
        <source>Cases leave as one sealed file that only headquarters can open.</source>
        <translation type="unfinished">Los casos salen en un solo archivo sellado que solo la sede puede abrir.</translation>
    </message>
    <message>
        <source>How far sealing is</source>
        <translation type="unfinished">Cuánto va del sellado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">Cambiados desde la última salida</translation>
    </message>
    <message>
        <source>Only what the person agreed to share leaves; names and words stay here unless they did.</source>
        <translation type="unfinished">Solo sale lo que la persona aceptó compartir; nombres y palabras se quedan aquí, salvo acuerdo.</translation>
    </message>
    <message>
        <source>Bundles sealed</source>
        <translation type="unfinished">Lotes sellados</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Todos los archivos</translation>
    </message>
    <message>
        <source>No certificate chosen</source>
        <translation type="unfinished">Ningún certificado elegido</translation>
    </message>
    <message>
        <source>Recipient (begins with age1)</source>
        <translation type="unfinished">Destinatario (empieza por age1)</translation>
    </message>
    <message>
        <source>Certificate of headquarters …</source>
        <translation type="unfinished">Certificado de la sede …</translation>
    </message>
    <message>
        <source>Certificate of headquarters</source>
        <translation type="unfinished">Certificado de la sede</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished">Recordar</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">Recibir una respuesta …</translation>
    </message>
    <message>
        <source>Open a receipt or a return</source>
        <translation type="unfinished">Abrir un acuse o una respuesta</translation>
    </message>
    <message>
        <source>From headquarters</source>
        <translation type="unfinished">De la sede</translation>
    </message>
    <message>
        <source>It is the same as on headquarters&apos; paper, sign by sign</source>
        <translation type="unfinished">Es igual que en el papel de la sede, signo por signo</translation>
    </message>
    <message>
        <source>Key of headquarters</source>
        <translation type="unfinished">Clave de la sede</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished">Aún no se conoce.</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">Recibido hasta el {number}</translation>
    </message>
    <message>
        <source>Headquarters holds {number} cases as they stand: they may be removed from this laptop.</source>
        <translation type="unfinished">La sede tiene {number} casos tal como están: pueden quitarse de este portátil.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} de {all}</translation>
    </message>
    <message>
        <source>In the folder {folder}, read back and checked. Take the stick out safely.</source>
        <translation type="unfinished">En la carpeta {folder}, releído y comprobado. Saque la memoria con seguridad.</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <translation type="unfinished">Recordado.</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">recibido</translation>
    </message>
    <message>
        <source>Enter or change it</source>
        <translation type="unfinished">Introducirla o cambiarla</translation>
    </message>
    <message>
        <source>The key of headquarters is not known yet. Enter it here, from a stick and from paper.</source>
        <translation type="unfinished">La clave de la sede aún no se conoce. Introdúzcala aquí, de una memoria USB y de un papel.</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished">aún sin acuse</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation type="unfinished">Lote {number}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Ninguno aún.</translation>
    </message>
    <message>
        <source>Sealed and written: {file}</source>
        <translation type="unfinished">Sellado y escrito: {file}</translation>
    </message>
    <message>
        <source>The receipt is in order: headquarters has what it names.</source>
        <translation type="unfinished">El acuse está en orden: la sede tiene lo que nombra.</translation>
    </message>
    <message>
        <source>Newer content is in use: {names}</source>
        <translation type="unfinished">Contenido más nuevo en uso: {names}</translation>
    </message>
    <message>
        <source>Not taken in: {name}. {why}</source>
        <translation type="unfinished">No se tomó: {name}. {why}</translation>
    </message>
    <message>
        <source>Both are needed: the recipient and the certificate.</source>
        <translation type="unfinished">Hacen falta ambos: el destinatario y el certificado.</translation>
    </message>
    <message>
        <source>Compare with the paper:</source>
        <translation type="unfinished">Compare con el papel:</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Exportaciones</translation>
    </message>
    <message>
        <source>What no consent covers any more does not leave.</source>
        <translation type="unfinished">Lo que ningún consentimiento cubre ya no sale.</translation>
    </message>
    <message>
        <source>HTCDS 2.0 tables, and rows comparable to CTDC&apos;s (CSV, XLSX)</source>
        <translation type="unfinished">Tablas HTCDS 2.0, y filas comparables con las del CTDC (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Tables for analysts (CSV)</source>
        <translation type="unfinished">Tablas para analistas (CSV)</translation>
    </message>
    <message>
        <source>Tables for analysts (Parquet)</source>
        <translation type="unfinished">Tablas para analistas (Parquet)</translation>
    </message>
    <message>
        <source>Submissions for KoboToolbox and ODK (XML)</source>
        <translation type="unfinished">Envíos para KoboToolbox y ODK (XML)</translation>
    </message>
    <message>
        <source>With what identifies people, where consent covers it</source>
        <translation type="unfinished">Con lo que identifica a las personas, donde el consentimiento lo cubre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <source>It is written in the journal. The files are not encrypted.</source>
        <translation type="unfinished">Queda escrito en el registro. Los archivos no están cifrados.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Write to a folder …</source>
        <translation type="unfinished">Escribir en una carpeta …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">Dónde escribirlo</translation>
    </message>
    <message>
        <source>Fields and values carry the standard&apos;s own names. No endorsement by its owner is implied.</source>
        <translation type="unfinished">Campos y valores llevan los nombres de la norma. Esto no implica aprobación de su titular.</translation>
    </message>
    <message>
        <source>Say why identities must leave.</source>
        <translation type="unfinished">Diga por qué deben salir identidades.</translation>
    </message>
    <message>
        <source>Written to {folder}. Cases held back for want of consent: {number}</source>
        <translation type="unfinished">Escrito en {folder}. Casos retenidos por falta de consentimiento: {number}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Report to print (PDF) …</source>
        <translation type="unfinished">Informe para imprimir (PDF) …</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation type="unfinished">Dónde escribir el informe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Cifras</translation>
    </message>
    <message>
        <source>Persons in cases whose consent covers counting them. Small groups are kept back.</source>
        <translation type="unfinished">Personas en casos cuyo consentimiento permite contarlas. Los grupos pequeños se retienen.</translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished">Por año</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation type="unfinished">Por trimestre</translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished">Por mes</translation>
    </message>
    <message>
        <source>Nothing: over time</source>
        <translation type="unfinished">Nada: en el tiempo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Cifra</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">Al lado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>Persons by value</source>
        <translation type="unfinished">Personas por valor</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished">A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation type="unfinished">De ellos</translation>
    </message>
    <message>
        <source>Cases behind this count</source>
        <translation type="unfinished">Casos detrás de este número</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portátil</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Abierto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">Contando …</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished">retenido</translation>
    </message>
    <message>
        <source>Fewer than {number} persons may be counted: nothing is shown.</source>
        <translation type="unfinished">Se pueden contar menos de {number} personas: no se muestra nada.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Todas las personas</translation>
    </message>
    <message>
        <source>Over time: {value}</source>
        <translation type="unfinished">A lo largo del tiempo: {value}</translation>
    </message>
    <message>
        <source>These two cannot stand beside each other: it would say something of few people.</source>
        <translation type="unfinished">Estos dos no pueden ponerse juntos: diría algo de pocas personas.</translation>
    </message>
    <message>
        <source>Of them, by {figure}: {value}</source>
        <translation type="unfinished">De ellos, por {figure}: {value}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Escrito: {file}</translation>
    </message>
    <message>
        <source>Write it once more to let it leave all the same; the journal says so.</source>
        <translation type="unfinished">Escríbalo otra vez para que salga de todos modos; el registro lo dice.</translation>
    </message>
</context>
<context>
    <name>FirstCaseCard</name>
    <message>
        <source>Your first case, step by step</source>
        <translation type="unfinished">Su primer caso, paso a paso</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenida</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Funcionario</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Palabras</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">Rescate</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished">Creando la caja fuerte</translation>
    </message>
    <message>
        <source>Practise with invented people first</source>
        <translation type="unfinished">Practicar antes con personas inventadas</translation>
    </message>
    <message>
        <source>A safe place for hard conversations</source>
        <translation type="unfinished">Un lugar seguro para conversaciones difíciles</translation>
    </message>
    <message>
        <source>This laptop will keep interviews, checklists and referrals, encrypted, without any network. Setting up takes about two minutes.</source>
        <translation type="unfinished">Este ordenador guardará entrevistas, listas de verificación y derivaciones, cifradas, sin ninguna red. Prepararlo lleva unos dos minutos.</translation>
    </message>
    <message>
        <source>The program points to what the answers say, with its sources. It never decides: an officer does.</source>
        <translation type="unfinished">El programa muestra qué señalan las respuestas, con sus fuentes. Nunca decide: decide el funcionario.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Idioma de esta ventana</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished">¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file …</source>
        <translation type="unfinished">Abrir el archivo de la organización …</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file</source>
        <translation type="unfinished">Abrir el archivo de la organización</translation>
    </message>
    <message>
        <source>or type it:</source>
        <translation type="unfinished">o escríbalo:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organización</translation>
    </message>
    <message>
        <source>Laid down by its policy, which rules this laptop.</source>
        <translation type="unfinished">Lo fija su política, que rige este portátil.</translation>
    </message>
    <message>
        <source>Stands on every referral.</source>
        <translation type="unfinished">Figura en cada derivación.</translation>
    </message>
    <message>
        <source>Short name of this place</source>
        <translation type="unfinished">Nombre corto de este lugar</translation>
    </message>
    <message>
        <source>2 to 8 letters or digits; begins every case number.</source>
        <translation type="unfinished">De 2 a 8 letras o cifras; comienza cada número de caso.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">País</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166).</source>
        <translation type="unfinished">Dos letras (ISO 3166).</translation>
    </message>
    <message>
        <source>How receivers reach you</source>
        <translation type="unfinished">Cómo pueden localizarle los destinatarios</translation>
    </message>
    <message>
        <source>Telephone or office; printed on referrals. May stay empty.</source>
        <translation type="unfinished">Teléfono u oficina; se imprime en las derivaciones. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Whoever sets the laptop up looks after it: you add other officers later, under Officers, and say what each may do.</source>
        <translation type="unfinished">Quien prepara el portátil se ocupa de él: más tarde añade otros funcionarios, en Funcionarios, y dice qué puede hacer cada uno.</translation>
    </message>
    <message>
        <source>Taken from the file. Look whether all of it is right.</source>
        <translation type="unfinished">Tomado del archivo. Mire si todo está bien.</translation>
    </message>
    <message>
        <source>And who are you?</source>
        <translation type="unfinished">¿Y quién es usted?</translation>
    </message>
    <message>
        <source>Your number stands in every record; your name only on the forms you sign.</source>
        <translation type="unfinished">Su número figura en todo lo que se guarda; su nombre, solo en los formularios que firma.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Su nombre</translation>
    </message>
    <message>
        <source>Your officer number</source>
        <translation type="unfinished">Su número de funcionario</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished">Las he anotado</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">Crear la caja fuerte</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished">Lo he anotado</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation type="unfinished">Empezar a trabajar</translation>
    </message>
    <message>
        <source>Please give the organisation&apos;s name.</source>
        <translation type="unfinished">Indique el nombre de la organización.</translation>
    </message>
    <message>
        <source>The short name of the place needs 2 to 8 letters (A to Z) or digits.</source>
        <translation type="unfinished">El nombre corto del lugar necesita de 2 a 8 letras (A a Z) o cifras.</translation>
    </message>
    <message>
        <source>The country is two letters, as on a passport&apos;s edge (ISO 3166), or empty.</source>
        <translation type="unfinished">El país son dos letras, como en el borde de un pasaporte (ISO 3166), o queda vacío.</translation>
    </message>
    <message>
        <source>Please give your name and your officer number.</source>
        <translation type="unfinished">Indique su nombre y su número de funcionario.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">Portátiles</translation>
    </message>
    <message>
        <source>What their bundles give away; who must be looked at comes first.</source>
        <translation type="unfinished">Lo que delatan sus lotes; primero, a quién hay que mirar.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portátil</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">Lotes</translation>
    </message>
    <message>
        <source>Newest sealed</source>
        <translation type="unfinished">Último sellado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">Para mirar</translation>
    </message>
    <message>
        <source>Write its receipt …</source>
        <translation type="unfinished">Escribir su acuse …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">Dónde escribirlo</translation>
    </message>
    <message>
        <source>Write its return …</source>
        <translation type="unfinished">Escribir su respuesta …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation type="unfinished">Todavía ningún portátil</translation>
    </message>
    <message>
        <source>A laptop is known here from its first bundle on.</source>
        <translation type="unfinished">Un portátil se conoce aquí desde su primer lote.</translation>
    </message>
    <message>
        <source>Officers {officers}; program {program}</source>
        <translation type="unfinished">Funcionarios {officers}; programa {program}</translation>
    </message>
    <message>
        <source>Nothing must be looked at.</source>
        <translation type="unfinished">No hay nada que mirar.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Language of the guide</source>
        <translation type="unfinished">Idioma de la guía</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Guía rápida</translation>
    </message>
    <message>
        <source>Anywhere in the program F1 explains what the keyboard is on.</source>
        <translation type="unfinished">En cualquier parte del programa, F1 explica dónde está el teclado.</translation>
    </message>
    <message>
        <source>Quick cards …</source>
        <translation type="unfinished">Tarjetas rápidas …</translation>
    </message>
    <message>
        <source>Where the cards are written</source>
        <translation type="unfinished">Dónde escribir las tarjetas</translation>
    </message>
    <message>
        <source>Write the quick cards as a PDF, to print</source>
        <translation type="unfinished">Escribir las tarjetas rápidas en PDF, para imprimir</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Close the quick guide (Esc)</source>
        <translation type="unfinished">Cerrar la guía rápida (Esc)</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Guía rápida</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Search the quick guide</source>
        <translation type="unfinished">Buscar en la guía rápida</translation>
    </message>
    <message>
        <source>What can be looked up</source>
        <translation type="unfinished">Qué se puede consultar</translation>
    </message>
    <message>
        <source>Nothing found. Try one word only.</source>
        <translation type="unfinished">Nada encontrado. Pruebe con una sola palabra.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Artículo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">Todos los temas</translation>
    </message>
    <message>
        <source>Draft: these words were not checked yet</source>
        <translation type="unfinished">Borrador: estas palabras aún no se han comprobado</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Take bundles in …</source>
        <translation type="unfinished">Tomar lotes …</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Sede</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished">Lo que hay aquí</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">casos</translation>
    </message>
    <message>
        <source>laptops</source>
        <translation type="unfinished">portátiles</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation type="unfinished">Espera a alguien</translation>
    </message>
    <message>
        <source>What every laptop is given</source>
        <translation type="unfinished">Lo que se da a cada portátil</translation>
    </message>
    <message>
        <source>The key bundles are sealed to, and the certificate receipts are checked with.</source>
        <translation type="unfinished">La clave para la que se sellan los lotes y el certificado con el que se comprueban los acuses.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Destinatario</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate: print it, and let it be compared</source>
        <translation type="unfinished">Huella del certificado: imprímala y haga que la comparen</translation>
    </message>
    <message>
        <source>Write both to a stick …</source>
        <translation type="unfinished">Escribir ambos en una memoria …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">Dónde escribirlos</translation>
    </message>
    <message>
        <source>Trust an organisation&apos;s certificate …</source>
        <translation type="unfinished">Confiar en el certificado de una organización …</translation>
    </message>
    <message>
        <source>Certificate of an organisation</source>
        <translation type="unfinished">Certificado de una organización</translation>
    </message>
    <message>
        <source>Organisations whose officers count: {number}</source>
        <translation type="unfinished">Organizaciones cuyos funcionarios cuentan: {number}</translation>
    </message>
    <message>
        <source>cases with answers that differ</source>
        <translation type="unfinished">casos con respuestas que difieren</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Mirar</translation>
    </message>
    <message>
        <source>Nothing: all is well.</source>
        <translation type="unfinished">Nada: todo está bien.</translation>
    </message>
    <message>
        <source>Written: recipient.txt and hq-ca.pem. Take the stick out safely.</source>
        <translation type="unfinished">Escrito: recipient.txt y hq-ca.pem. Saque la memoria con seguridad.</translation>
    </message>
    <message>
        <source>Trusted. Compare its fingerprint with the paper:</source>
        <translation type="unfinished">De confianza. Compare su huella con el papel:</translation>
    </message>
</context>
<context>
    <name>HqShell</name>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Sede</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">Tomar lotes</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">Portátiles</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Por decidir</translation>
    </message>
    <message>
        <source>Differing answers</source>
        <translation type="unfinished">Respuestas divergentes</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Quizá los mismos</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished">Repartir</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Cifras</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Respuestas</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Exportaciones</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Mirar</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Idioma de la persona</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation type="unfinished">Girar</translation>
    </message>
    <message>
        <source>Show this question to the person, large and alone (F8)</source>
        <translation type="unfinished">Mostrar esta pregunta a la persona, grande y sola (F8)</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation type="unfinished">Parar  (Esc)</translation>
    </message>
    <message>
        <source>Stop the interview (Esc)</source>
        <translation type="unfinished">Parar la entrevista (Esc)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Entrevista</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation type="unfinished">Retirar la última respuesta (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Go on  (Enter)</source>
        <translation type="unfinished">Continuar  (Intro)</translation>
    </message>
    <message>
        <source>Draft translation ({language}): no speaker has reviewed it yet. Ask the interpreter to check each question.</source>
        <translation type="unfinished">Traducción en borrador ({language}): ningún hablante la ha revisado aún. Pida al intérprete que compruebe cada pregunta.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this sitting.</source>
        <translation type="unfinished">No hay nada que retirar en esta sesión.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">Esta entrevista está cerrada; sus respuestas quedan como están.</translation>
    </message>
    <message>
        <source>This needs an answer before the next question.</source>
        <translation type="unfinished">Esto necesita una respuesta antes de la pregunta siguiente.</translation>
    </message>
    <message>
        <source>Choose an answer, or use Stop.</source>
        <translation type="unfinished">Elija una respuesta, o use Parar.</translation>
    </message>
    <message>
        <source>The interview is closed. Everything is kept as answered.</source>
        <translation type="unfinished">La entrevista está cerrada. Todo queda guardado como se respondió.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Qué pasó</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Línea</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished">Cadena</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Save as a signed file …</source>
        <translation type="unfinished">Guardar como archivo firmado …</translation>
    </message>
    <message>
        <source>Where to save the journal</source>
        <translation type="unfinished">Dónde guardar el registro</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Every line is chained to the one before: what was sent to headquarters cannot be rewritten unseen.</source>
        <translation type="unfinished">Cada línea está encadenada a la anterior: lo enviado a la sede no se puede reescribir sin que se note.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Comprobarlo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Todas las personas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">Consultas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Cambios</translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished">Lo que salió</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation type="unfinished">Eliminaciones</translation>
    </message>
    <message>
        <source>Unlocking and keys</source>
        <translation type="unfinished">Desbloqueos y claves</translation>
    </message>
    <message>
        <source>Refused and wrong</source>
        <translation type="unfinished">Rechazos y errores</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">Todos los días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished">Desde ayer</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished">Siete días</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation type="unfinished">Treinta días</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Número de caso</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Funcionario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Días</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>Line {line} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">La línea {line} no encaja con la anterior: ahí se cambió el registro.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {line}: it was rewritten.</source>
        <translation type="unfinished">El registro no encaja con lo firmado en la línea {line}: fue reescrito.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. Up to line {signed} the journal is what an officer signed.</source>
        <translation type="unfinished">Las {lines} líneas encajan. Hasta la línea {signed} el registro es lo que firmó un funcionario.</translation>
    </message>
    <message>
        <source>Lines after that could have been rewritten by somebody who controls this laptop; headquarters sees it at the next bundle.</source>
        <translation type="unfinished">Las líneas siguientes podría haberlas reescrito quien controla este portátil; la sede lo verá en el próximo lote.</translation>
    </message>
</context>
<context>
    <name>JourneyLine</name>
    <message>
        <source>Nothing is on the time line yet.</source>
        <translation type="unfinished">Todavía no hay nada en la línea de tiempo.</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Qué pasó</translation>
    </message>
    <message>
        <source>Put on the line</source>
        <translation type="unfinished">Poner en la línea</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Recorrido</translation>
    </message>
    <message>
        <source>Only what the person told. A date may be a year, a month, or missing.</source>
        <translation type="unfinished">Solo lo que contó la persona. Una fecha puede ser un año, un mes o faltar.</translation>
    </message>
    <message>
        <source>Nothing is on the time line yet</source>
        <translation type="unfinished">Todavía no hay nada en la línea de tiempo</translation>
    </message>
    <message>
        <source>Choose what happened, and put it on the line. It can be dated and moved afterwards.</source>
        <translation type="unfinished">Elija lo que pasó y póngalo en la línea. Después se puede fechar y mover.</translation>
    </message>
    <message>
        <source>Full: dated by the person. Dashed: only put in order.</source>
        <translation type="unfinished">Línea llena: fechado por la persona. Discontinua: solo puesto en orden.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">Más lejos (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">Más cerca (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Después</translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation type="unfinished">Quitar de la línea</translation>
    </message>
    <message>
        <source>From (year, month or day)</source>
        <translation type="unfinished">Desde (año, mes o día)</translation>
    </message>
    <message>
        <source>To, if it lasted</source>
        <translation type="unfinished">Hasta, si duró</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Dónde</translation>
    </message>
    <message>
        <source>In a few words, as told</source>
        <translation type="unfinished">En pocas palabras, como se contó</translation>
    </message>
    <message>
        <source>Taken off the line: {what}</source>
        <translation type="unfinished">Quitado de la línea: {what}</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">Guardar o eliminar</translation>
    </message>
    <message>
        <source>How long cases stay on this laptop. Nothing is deleted by itself.</source>
        <translation type="unfinished">Cuánto tiempo quedan los casos en este portátil. Nada se elimina solo.</translation>
    </message>
    <message>
        <source>No case is due.</source>
        <translation type="unfinished">Ningún caso está vencido.</translation>
    </message>
    <message>
        <source>Cases to look at</source>
        <translation type="unfinished">Casos para revisar</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Abrir el caso</translation>
    </message>
    <message>
        <source>Take names and words out …</source>
        <translation type="unfinished">Quitar nombres y palabras …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">Eliminar …</translation>
    </message>
    <message>
        <source>Cases whose time is over</source>
        <translation type="unfinished">Casos cuyo plazo terminó</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation type="unfinished">Guardar estos plazos</translation>
    </message>
    <message>
        <source>Periods of this organisation</source>
        <translation type="unfinished">Plazos de esta organización</translation>
    </message>
    <message>
        <source>After a case was closed and not touched again. When the time is over it stands above, to be looked at.</source>
        <translation type="unfinished">Después de cerrar un caso y no tocarlo más. Cuando el plazo termina, aparece arriba para revisarlo.</translation>
    </message>
    <message>
        <source>Take names and words out, keep what is counted</source>
        <translation type="unfinished">Quitar nombres y palabras, conservar lo que se cuenta</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation type="unfinished">Eliminar el caso</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Número de caso</translation>
    </message>
    <message>
        <source>The person asks to be deleted</source>
        <translation type="unfinished">La persona pide que se la elimine</translation>
    </message>
    <message>
        <source>Everything of the case goes from this laptop: answers, notes, forms, decisions. The journal keeps that case so-and-so was deleted, when and by whom, and nothing of what it was. What was handed over before is with those who have it: tell them, and headquarters.</source>
        <translation type="unfinished">Todo el caso sale de este portátil: respuestas, notas, formularios, decisiones. El registro conserva que tal caso fue eliminado, cuándo y por quién, y nada de lo que era. Lo entregado antes queda con quien lo tiene: avíseles, y a la sede.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>Before a border: erase this laptop&apos;s vault</source>
        <translation type="unfinished">Antes de una frontera: borrar la caja fuerte de este portátil</translation>
    </message>
    <message>
        <source>It destroys the keys in this folder first; without them nobody reads what is left, not even we. It cannot be taken back. What it cannot do: a solid-state disk may keep an old copy of the key file where no program reaches it, and that copy still needs a passphrase; backups on sticks and other disks open as before; and somebody who looks can see that there was such a program. Full-disk encryption and a switched-off laptop help more than anything here.</source>
        <translation type="unfinished">Primero destruye las claves de esta carpeta; sin ellas nadie lee lo que queda, ni siquiera nosotros. No se puede deshacer. Lo que no puede: un disco sólido puede guardar una copia vieja del archivo de claves donde ningún programa llega, y esa copia aún necesita una frase de contraseña; las copias de seguridad en memorias y otros discos se abren como antes; y quien mire verá que hubo un programa así. El cifrado de todo el disco y un portátil apagado ayudan más que nada de esto.</translation>
    </message>
    <message>
        <source>Erase the vault …</source>
        <translation type="unfinished">Borrar la caja fuerte …</translation>
    </message>
    <message>
        <source>These periods hold from now on.</source>
        <translation type="unfinished">Estos plazos valen desde ahora.</translation>
    </message>
    <message>
        <source>Names and words are out of the case; what is counted stays.</source>
        <translation type="unfinished">Nombres y palabras salieron del caso; lo que se cuenta queda.</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation type="unfinished">El caso está eliminado.</translation>
    </message>
    <message>
        <source>The case is deleted. Tell headquarters and the receivers.</source>
        <translation type="unfinished">El caso está eliminado. Avise a la sede y a los receptores.</translation>
    </message>
    <message>
        <source>Take names and words out of case {case}?</source>
        <translation type="unfinished">¿Quitar nombres y palabras del caso {case}?</translation>
    </message>
    <message>
        <source>Name, dates, contact, narrative, notes, reasons and signed forms go for ever. Coded answers, findings and dates of decisions stay, so that the case is still counted.</source>
        <translation type="unfinished">Nombre, fechas, contacto, relato, notas, razones y formularios firmados se van para siempre. Las respuestas codificadas, las conclusiones y las fechas de las decisiones quedan, para que el caso se siga contando.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">Quitarlos</translation>
    </message>
    <message>
        <source>Delete case {case}?</source>
        <translation type="unfinished">¿Eliminar el caso {case}?</translation>
    </message>
    <message>
        <source>Everything of it goes from this laptop for ever. Backups made before still hold it.</source>
        <translation type="unfinished">Todo lo suyo sale de este portátil para siempre. Las copias de seguridad hechas antes aún lo contienen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Eliminar</translation>
    </message>
    <message>
        <source>Erase the whole vault?</source>
        <translation type="unfinished">¿Borrar toda la caja fuerte?</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation type="unfinished">No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished">Borrarlo</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">BORRAR</translation>
    </message>
    <message>
        <source>The policy of {organisation} lays them down.</source>
        <translation type="unfinished">Los fija la política de {organisation}.</translation>
    </message>
    <message>
        <source>Headquarters has everything, by its own receipt.</source>
        <translation type="unfinished">La sede lo tiene todo, según su propio acuse.</translation>
    </message>
    <message>
        <source>never sent as they are now: {cases}</source>
        <translation type="unfinished">nunca enviados tal como están: {cases}</translation>
    </message>
    <message>
        <source>on the way without a receipt: {bundles}</source>
        <translation type="unfinished">en camino sin acuse: {bundles}</translation>
    </message>
    <message>
        <source>Would be lost for ever. {what}</source>
        <translation type="unfinished">Se perdería para siempre. {what}</translation>
    </message>
    <message>
        <source>ordered by headquarters</source>
        <translation type="unfinished">ordenado por la sede</translation>
    </message>
    <message>
        <source>take names and words out: since {day}</source>
        <translation type="unfinished">quitar nombres y palabras: desde el {day}</translation>
    </message>
    <message>
        <source>delete: since {day}</source>
        <translation type="unfinished">eliminar: desde el {day}</translation>
    </message>
    <message>
        <source>headquarters wants it kept</source>
        <translation type="unfinished">la sede quiere conservarlo</translation>
    </message>
    <message>
        <source>headquarters has no copy yet</source>
        <translation type="unfinished">la sede aún no tiene copia</translation>
    </message>
    <message>
        <source>Never by itself due</source>
        <translation type="unfinished">Nunca vence por sí solo</translation>
    </message>
    <message>
        <source>After {days} days</source>
        <translation type="unfinished">Después de {days} días</translation>
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
        <translation type="unfinished">Elegir una respuesta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Intro</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation type="unfinished">Pasar a la pregunta siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Intro</translation>
    </message>
    <message>
        <source>Go on from a long answer</source>
        <translation type="unfinished">Continuar tras una respuesta larga</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished">Todas las teclas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished">En cualquier parte</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation type="unfinished">En una entrevista</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished">Volver  (Esc)</translation>
    </message>
</context>
<context>
    <name>LeavingList</name>
    <message>
        <source>Left out of it: {number}</source>
        <translation type="unfinished">Dejado fuera: {number}</translation>
    </message>
    <message>
        <source>Nothing waits: all has left.</source>
        <translation type="unfinished">Nada espera: todo ha salido.</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">Cambiados desde la última salida</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished">sale</translation>
    </message>
    <message>
        <source>leaves without identity</source>
        <translation type="unfinished">sale sin identidad</translation>
    </message>
    <message>
        <source>coded answers only</source>
        <translation type="unfinished">solo respuestas codificadas</translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished">se queda</translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message>
        <source>Leaves</source>
        <translation type="unfinished">Sale</translation>
    </message>
    <message>
        <source>Stays here, and why</source>
        <translation type="unfinished">Se queda aquí, y por qué</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished">No se omitió nada.</translation>
    </message>
</context>
<context>
    <name>LikenessPage</name>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Quizá los mismos</translation>
    </message>
    <message>
        <source>The same person met twice, or cases that hang together. People decide; what is refused does not come back.</source>
        <translation type="unfinished">La misma persona encontrada dos veces, o casos relacionados. Deciden personas; lo rechazado no vuelve.</translation>
    </message>
    <message>
        <source>Show names and numbers (it is written in the journal)</source>
        <translation type="unfinished">Mostrar nombres y números (queda escrito en el registro)</translation>
    </message>
    <message>
        <source>Nobody decided yet</source>
        <translation type="unfinished">Nadie decidió todavía</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Confirmado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <source>Pairs of cases</source>
        <translation type="unfinished">Pares de casos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation type="unfinished">Van juntos</translation>
    </message>
    <message>
        <source>They do not</source>
        <translation type="unfinished">No van juntos</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished">Comparando …</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished">Nada aquí.</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation type="unfinished">Quizá una sola persona</translation>
    </message>
    <message>
        <source>Perhaps linked</source>
        <translation type="unfinished">Quizá relacionados</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation type="unfinished">Los nombres están ocultos.</translation>
    </message>
    <message>
        <source>Remembered. No record was changed.</source>
        <translation type="unfinished">Recordado. No se cambió ningún expediente.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Implied by: {signs}</source>
        <translation type="unfinished">Se deduce de: {signs}</translation>
    </message>
    <message>
        <source>What is this? {element}</source>
        <translation type="unfinished">¿Qué es esto? {element}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished">Escriba para buscar</translation>
    </message>
    <message>
        <source>Find among the answers</source>
        <translation type="unfinished">Buscar entre las respuestas</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished">Mirar</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">Una elección vale en cuanto se hace.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">A los {minutes} min</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Idioma de esta ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">Tamaño de las letras</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer</source>
        <translation type="unfinished">Bloquear cuando nadie toca el equipo</translation>
    </message>
</context>
<context>
    <name>ManyForms</name>
    <message>
        <source>How many forms are done</source>
        <translation type="unfinished">Cuántos formularios están hechos</translation>
    </message>
    <message>
        <source>Sign and save all …</source>
        <translation type="unfinished">Firmar y guardar todos …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>One form for each case found. Cases whose persons did not agree are left out and named.</source>
        <translation type="unfinished">Un formulario por cada caso encontrado. Los casos de personas que no aceptaron se dejan fuera y se nombran.</translation>
    </message>
    <message>
        <source>Which cases (a word, a number; empty: all)</source>
        <translation type="unfinished">Qué casos (una palabra, un número; vacío: todos)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Para quién</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">Organización destinataria</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Idioma del formulario</translation>
    </message>
    <message>
        <source>Who receives them? Give the organisation&apos;s name.</source>
        <translation type="unfinished">¿Quién los recibe? Dé el nombre de la organización.</translation>
    </message>
    <message>
        <source>Where to save the signed forms</source>
        <translation type="unfinished">Dónde guardar los formularios firmados</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} de {all}</translation>
    </message>
    <message>
        <source>Signed and saved: {number}.</source>
        <translation type="unfinished">Firmados y guardados: {number}.</translation>
    </message>
    <message>
        <source>Stopped; the others were not begun.</source>
        <translation type="unfinished">Detenido; los demás no se empezaron.</translation>
    </message>
    <message>
        <source>Left out: {number}.</source>
        <translation type="unfinished">Dejados fuera: {number}.</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Nobody of these: a new case</source>
        <translation type="unfinished">Nadie de estos: un caso nuevo</translation>
    </message>
    <message>
        <source>Have we met?</source>
        <translation type="unfinished">¿Nos hemos encontrado antes?</translation>
    </message>
    <message>
        <source>Look before you begin: nobody should have to tell everything twice.</source>
        <translation type="unfinished">Mire antes de empezar: nadie debería tener que contarlo todo dos veces.</translation>
    </message>
    <message>
        <source>It was held on paper</source>
        <translation type="unfinished">Se hizo en papel</translation>
    </message>
    <message>
        <source>Day of the conversation</source>
        <translation type="unfinished">Día de la conversación</translation>
    </message>
    <message>
        <source>What you know already</source>
        <translation type="unfinished">Lo que ya sabe</translation>
    </message>
    <message>
        <source>Name, as you heard it</source>
        <translation type="unfinished">Nombre, como usted lo oyó</translation>
    </message>
    <message>
        <source>Any script, any spelling; one part of it is enough.</source>
        <translation type="unfinished">Cualquier escritura, cualquier grafía; basta una parte.</translation>
    </message>
    <message>
        <source>Age, about</source>
        <translation type="unfinished">Edad, más o menos</translation>
    </message>
    <message>
        <source>Country of citizenship</source>
        <translation type="unfinished">País de ciudadanía</translation>
    </message>
    <message>
        <source>Telephone or case number</source>
        <translation type="unfinished">Teléfono o número de caso</translation>
    </message>
    <message>
        <source>This is only looked for, and not kept.</source>
        <translation type="unfinished">Esto solo se busca; no se guarda.</translation>
    </message>
    <message>
        <source>These may be the same person. You decide.</source>
        <translation type="unfinished">Puede ser la misma persona. Decide usted.</translation>
    </message>
    <message>
        <source>Nobody on this laptop fits.</source>
        <translation type="unfinished">Nadie en este portátil encaja.</translation>
    </message>
    <message>
        <source>Begin with a new case</source>
        <translation type="unfinished">Empezar con un caso nuevo</translation>
    </message>
    <message>
        <source>Headquarters compares the cases of all laptops later.</source>
        <translation type="unfinished">La sede compara después los casos de todos los portátiles.</translation>
    </message>
    <message>
        <source>Type a name or a number. Where the person gives none, begin with a new case.</source>
        <translation type="unfinished">Escriba un nombre o un número. Si la persona no da ninguno, empiece con un caso nuevo.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished">Mirar primero</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Aún sin nombre</translation>
    </message>
    <message>
        <source>last changed {day}</source>
        <translation type="unfinished">último cambio el {day}</translation>
    </message>
    <message>
        <source>Look at the case</source>
        <translation type="unfinished">Ver el caso</translation>
    </message>
    <message>
        <source>Look at case {number} of {name}</source>
        <translation type="unfinished">Ver el caso {number} de {name}</translation>
    </message>
    <message>
        <source>The same person: another interview</source>
        <translation type="unfinished">La misma persona: otra entrevista</translation>
    </message>
    <message>
        <source>The same person: another interview in case {number} of {name}</source>
        <translation type="unfinished">La misma persona: otra entrevista en el caso {number} de {name}</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Two methods, side by side</source>
        <translation type="unfinished">Dos métodos, uno junto al otro</translation>
    </message>
    <message>
        <source>Element test (the Protocol, art. 3)</source>
        <translation type="unfinished">Prueba de los elementos (el Protocolo, art. 3)</translation>
    </message>
    <message>
        <source>ILO and European Commission method (2009)</source>
        <translation type="unfinished">Método de la OIT y la Comisión Europea (2009)</translation>
    </message>
    <message>
        <source>The six dimensions of the ILO method</source>
        <translation type="unfinished">Las seis dimensiones del método de la OIT</translation>
    </message>
    <message>
        <source>List: {list}. {source}</source>
        <translation type="unfinished">Lista: {list}. {source}</translation>
    </message>
    <message>
        <source>What the ILO method misses here: {parts}.</source>
        <translation type="unfinished">Lo que el método de la OIT no ve aquí: {parts}.</translation>
    </message>
    <message>
        <source>What the answers exclude in the element test: {parts}.</source>
        <translation type="unfinished">Lo que las respuestas excluyen en la prueba de los elementos: {parts}.</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation type="unfinished">Ctrl+Intro continúa</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Funcionarios</translation>
    </message>
    <message>
        <source>Who can open this vault, and what each may do.</source>
        <translation type="unfinished">Quién puede abrir esta caja fuerte y qué puede hacer cada cual.</translation>
    </message>
    <message>
        <source>Officers of this vault</source>
        <translation type="unfinished">Funcionarios de esta caja fuerte</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation type="unfinished">Cambiar el rol</translation>
    </message>
    <message>
        <source>Forgot the passphrase …</source>
        <translation type="unfinished">Olvidó la frase de contraseña …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">Quitar …</translation>
    </message>
    <message>
        <source>What this officer may do</source>
        <translation type="unfinished">Lo que puede hacer este funcionario</translation>
    </message>
    <message>
        <source>People who work with this vault</source>
        <translation type="unfinished">Personas que trabajan con esta caja fuerte</translation>
    </message>
    <message>
        <source>Officers hold interviews and refer. Supervisors also sign second and delete. Analysts see numbers and findings, never a name. Administrators manage keys, officers and periods. Between each other, officers of one vault are kept apart by this program, not by encryption.</source>
        <translation type="unfinished">Los funcionarios entrevistan y derivan. Los supervisores también firman en segundo lugar y eliminan. Los analistas ven números y conclusiones, nunca un nombre. Los administradores llevan claves, funcionarios y plazos. Entre sí, a los funcionarios de una caja fuerte los separa este programa, no el cifrado.</translation>
    </message>
    <message>
        <source>Get my certificate</source>
        <translation type="unfinished">Obtener mi certificado</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Usted</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished">Su frase de contraseña actual</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation type="unfinished">Su nueva frase de contraseña</translation>
    </message>
    <message>
        <source>At least five words that do not belong together.</source>
        <translation type="unfinished">Al menos cinco palabras que no tengan relación.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished">La nueva otra vez</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">El código de rescate</translation>
    </message>
    <message>
        <source>It opens the vault when words are forgotten. Make a new one when somebody who knew it leaves, or the paper is lost: the old one opens nothing from then on.</source>
        <translation type="unfinished">Abre la caja fuerte cuando se olvidan las palabras. Haga uno nuevo cuando se va alguien que lo conocía o se pierde el papel: el anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation type="unfinished">Hacer un nuevo código de rescate …</translation>
    </message>
    <message>
        <source>Gets a certificate to sign with</source>
        <translation type="unfinished">Recibe un certificado para firmar</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Alguien nuevo</translation>
    </message>
    <message>
        <source>Officer number</source>
        <translation type="unfinished">Número de funcionario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Función</translation>
    </message>
    <message>
        <source>First words, to write down and hand over:</source>
        <translation type="unfinished">Primeras palabras, para anotar y entregar:</translation>
    </message>
    <message>
        <source>They open nothing but the choice of words of their own.</source>
        <translation type="unfinished">No abren nada más que la elección de palabras propias.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Otras palabras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Added. Hand over these words on paper: {words}</source>
        <translation type="unfinished">Añadido. Entregue estas palabras en papel: {words}</translation>
    </message>
    <message>
        <source>It holds from the next time this officer unlocks.</source>
        <translation type="unfinished">Vale desde la próxima vez que este funcionario desbloquee.</translation>
    </message>
    <message>
        <source>Hand over these words on paper: {words}</source>
        <translation type="unfinished">Entregue estas palabras en papel: {words}</translation>
    </message>
    <message>
        <source>Write the new recovery code down now, below: it is shown once and kept nowhere.</source>
        <translation type="unfinished">Anote ahora el nuevo código de rescate, abajo: se muestra una vez y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished">¿Hacer un nuevo código de rescate?</translation>
    </message>
    <message>
        <source>The code on the old paper opens nothing any more. The new one is shown once.</source>
        <translation type="unfinished">El código del papel anterior ya no abre nada. El nuevo se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished">Hacer uno nuevo</translation>
    </message>
    <message>
        <source>The two new passphrases differ: nothing was changed.</source>
        <translation type="unfinished">Las dos nuevas frases de contraseña son distintas: no se cambió nada.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens the vault.</source>
        <translation type="unfinished">Desde ahora su nueva frase de contraseña abre la caja fuerte.</translation>
    </message>
    <message>
        <source>You sign in your own name from now on.</source>
        <translation type="unfinished">Desde ahora firma en su propio nombre.</translation>
    </message>
    <message>
        <source>Remove {officer}?</source>
        <translation type="unfinished">¿Quitar a {officer}?</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing any more, the vault gets a new key, and their certificate is revoked. What they wrote and signed stays under their number.</source>
        <translation type="unfinished">Su frase de contraseña ya no abre nada, la caja fuerte recibe una clave nueva y su certificado se revoca. Lo que escribió y firmó queda bajo su número.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>New first words for {officer}?</source>
        <translation type="unfinished">¿Nuevas primeras palabras para {officer}?</translation>
    </message>
    <message>
        <source>The forgotten passphrase opens nothing any more. Their key to sign with is lost: the old certificate is revoked, and they get a new one when they unlock.</source>
        <translation type="unfinished">La frase de contraseña olvidada ya no abre nada. Su clave para firmar se perdió: el certificado anterior se revoca y recibe uno nuevo al desbloquear.</translation>
    </message>
    <message>
        <source>Give new words</source>
        <translation type="unfinished">Dar palabras nuevas</translation>
    </message>
    <message>
        <source>Done. Headquarters issued their certificate: ask headquarters to revoke it.</source>
        <translation type="unfinished">Hecho. La sede emitió su certificado: pida a la sede que lo revoque.</translation>
    </message>
    <message>
        <source>Done. Their certificate is revoked: save the new list for others and carry it to every laptop. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">Hecho. Su certificado está revocado: guarde la nueva lista para los demás y llévela a cada portátil. Si conocía el código de rescate, haga uno nuevo.</translation>
    </message>
    <message>
        <source>Done. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">Hecho. Si conocía el código de rescate, haga uno nuevo.</translation>
    </message>
    <message>
        <source>Opened with your passphrase.</source>
        <translation type="unfinished">Abierto con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Opened with the recovery code. Choose a new passphrase now.</source>
        <translation type="unfinished">Abierto con el código de rescate. Elija ahora una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Opened with headquarters&apos; key.</source>
        <translation type="unfinished">Abierto con la clave de la sede.</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">se fue el {day}</translation>
    </message>
    <message>
        <source>has a certificate</source>
        <translation type="unfinished">tiene certificado</translation>
    </message>
    <message>
        <source>gets a certificate at the next unlocking</source>
        <translation type="unfinished">recibe un certificado en el próximo desbloqueo</translation>
    </message>
    <message>
        <source>has not unlocked yet</source>
        <translation type="unfinished">aún no ha desbloqueado</translation>
    </message>
</context>
<context>
    <name>OwnCopyCard</name>
    <message>
        <source>Print this …</source>
        <translation type="unfinished">Imprimir esto …</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation type="unfinished">Para la persona</translation>
    </message>
    <message>
        <source>Everything names the person and tells what they told: print it only where nobody dangerous can find it. The short note names nobody and tells nothing.</source>
        <translation type="unfinished">«Todo» nombra a la persona y dice lo que contó: imprímalo solo donde nadie peligroso pueda encontrarlo. La nota corta no nombra a nadie y no cuenta nada.</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation type="unfinished">Idioma de la copia</translation>
    </message>
    <message>
        <source>Everything we keep …</source>
        <translation type="unfinished">Todo lo que guardamos …</translation>
    </message>
    <message>
        <source>Short note to carry …</source>
        <translation type="unfinished">Nota corta para llevar …</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>Use my own words</source>
        <translation type="unfinished">Usar mis propias palabras</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished">Le damos la bienvenida, {name}</translation>
    </message>
    <message>
        <source>Whoever added you knows your first words. Choose your own now: only they open the vault in your name, and only with them you sign.</source>
        <translation type="unfinished">Quien le añadió conoce sus primeras palabras. Elija ahora las suyas: solo ellas abren la caja fuerte en su nombre, y solo con ellas firma.</translation>
    </message>
    <message>
        <source>The first words you were given</source>
        <translation type="unfinished">Las primeras palabras que le dieron</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Su propia frase de contraseña</translation>
    </message>
    <message>
        <source>At least five words that do not belong together. Write them on paper, learn them, burn the paper.</source>
        <translation type="unfinished">Al menos cinco palabras que no tengan relación. Escríbalas en papel, apréndalas, queme el papel.</translation>
    </message>
    <message>
        <source>Your own passphrase again</source>
        <translation type="unfinished">Su propia frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The two differ: nothing was changed. Type all three again.</source>
        <translation type="unfinished">Las dos son distintas: no se cambió nada. Escriba las tres de nuevo.</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Página {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>answered</source>
        <translation type="unfinished">respondida</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished">empezada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished">sin empezar</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Sections of the interview</source>
        <translation type="unfinished">Secciones de la entrevista</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Your passphrase, once more</source>
        <translation type="unfinished">Su frase de contraseña, una vez más</translation>
    </message>
    <message>
        <source>What you are about to do lets data leave, deletes, or changes who has a key. Then it is good for three minutes.</source>
        <translation type="unfinished">Lo que va a hacer deja salir datos, elimina o cambia quién tiene una clave. Después vale tres minutos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase de contraseña</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>I do not know</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
    <message>
        <source>Please give the laptop back.</source>
        <translation type="unfinished">Devuelva el portátil, por favor.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Gracias</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Pregunta siguiente</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Devolver el portátil</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">Volver al funcionario</translation>
    </message>
    <message>
        <source>Take the laptop back</source>
        <translation type="unfinished">Recuperar el portátil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase de contraseña</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Volver a la pregunta</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>folded</source>
        <translation type="unfinished">plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">desplegado</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Traducción en borrador</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Play the recorded question</source>
        <translation type="unfinished">Escuchar la pregunta grabada</translation>
    </message>
    <message>
        <source>Needed before going on</source>
        <translation type="unfinished">Necesario antes de continuar</translation>
    </message>
    <message>
        <source>Why and how to ask</source>
        <translation type="unfinished">Por qué y cómo preguntar</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">No sabe</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">No quiere responder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Lugares</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">El código de rescate</translation>
    </message>
    <message>
        <source>It opens the vault when the words are lost. It is shown now and never again. Write it down and put it in a safe or a sealed envelope, away from this laptop.</source>
        <translation type="unfinished">Abre la caja fuerte cuando se pierden las palabras. Se muestra ahora y nunca más. Anótelo y guárdelo bajo llave o en un sobre cerrado, lejos de este ordenador.</translation>
    </message>
    <message>
        <source>Group {number} of the code</source>
        <translation type="unfinished">Grupo {number} del código</translation>
    </message>
    <message>
        <source>This is not what the sheet should say. Go back, compare, and write it again.</source>
        <translation type="unfinished">Esto no es lo que debería decir la hoja. Vuelva atrás, compare y escríbalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Derivación</translation>
    </message>
    <message>
        <source>Only what this receiver needs leaves, and only what was agreed to.</source>
        <translation type="unfinished">Solo sale lo que este destinatario necesita, y solo lo acordado.</translation>
    </message>
    <message>
        <source>As the interview says</source>
        <translation type="unfinished">Según la entrevista</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation type="unfinished">En 24 horas</translation>
    </message>
    <message>
        <source>Within 72 hours</source>
        <translation type="unfinished">En 72 horas</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation type="unfinished">En dos semanas</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation type="unfinished">Firmar y guardar …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">Ver el formulario</translation>
    </message>
    <message>
        <source>Show the form as it would be signed; nothing is written</source>
        <translation type="unfinished">Mostrar el formulario como se firmaría; no se escribe nada</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Para quién</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation type="unfinished">Del directorio de servicios</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">Organización destinataria</translation>
    </message>
    <message>
        <source>Never the address of a shelter.</source>
        <translation type="unfinished">Nunca la dirección de un albergue.</translation>
    </message>
    <message>
        <source>Contact person (may stay empty)</source>
        <translation type="unfinished">Persona de contacto (puede quedar vacío)</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation type="unfinished">Cómo se entrega</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Qué se pide</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Con qué urgencia</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Idioma del formulario</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation type="unfinished">Un segundo idioma al lado</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papel</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished">Guardar como borrador</translation>
    </message>
    <message>
        <source>Add a layout …</source>
        <translation type="unfinished">Añadir un diseño …</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation type="unfinished">Abrir un diseño</translation>
    </message>
    <message>
        <source>Add a form of your organisation&apos;s own; it is checked first</source>
        <translation type="unfinished">Añadir un formulario de su organización; antes se comprueba</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation type="unfinished">Páginas del formulario</translation>
    </message>
    <message>
        <source>Back to what leaves</source>
        <translation type="unfinished">Volver a lo que sale</translation>
    </message>
    <message>
        <source>This cannot leave</source>
        <translation type="unfinished">Esto no puede salir</translation>
    </message>
    <message>
        <source>See the line at the side for what is missing.</source>
        <translation type="unfinished">Vea en la línea del lado qué falta.</translation>
    </message>
    <message>
        <source>The layout is kept: {name}</source>
        <translation type="unfinished">El diseño se guardó: {name}</translation>
    </message>
    <message>
        <source>The draft is kept, encrypted.</source>
        <translation type="unfinished">El borrador está guardado, cifrado.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Who receives it? Give the organisation&apos;s name.</source>
        <translation type="unfinished">¿Quién lo recibe? Indique el nombre de la organización.</translation>
    </message>
    <message>
        <source>Where to save the signed form</source>
        <translation type="unfinished">Dónde guardar el formulario firmado</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">Firmado y guardado: {file}</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation type="unfinished">En la carpeta {folder}</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">Derivaciones enviadas</translation>
    </message>
    <message>
        <source>What became of each, and which still wait for an answer.</source>
        <translation type="unfinished">Qué fue de cada una, y cuáles esperan aún respuesta.</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">Recibir una respuesta …</translation>
    </message>
    <message>
        <source>Open an answer page or a signed answer</source>
        <translation type="unfinished">Abrir una hoja de respuesta o una respuesta firmada</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Derivaciones</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Anotarlo</translation>
    </message>
    <message>
        <source>Second signature …</source>
        <translation type="unfinished">Segunda firma …</translation>
    </message>
    <message>
        <source>Where to save the form</source>
        <translation type="unfinished">Dónde guardar el formulario</translation>
    </message>
    <message>
        <source>Signed elsewhere …</source>
        <translation type="unfinished">Firmado en otro lugar …</translation>
    </message>
    <message>
        <source>Open the signed form</source>
        <translation type="unfinished">Abrir el formulario firmado</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished">Imprimir …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">Ver el formulario</translation>
    </message>
    <message>
        <source>Passphrase for a locked PDF</source>
        <translation type="unfinished">Frase de contraseña para un PDF bloqueado</translation>
    </message>
    <message>
        <source>At least four words. Say it by telephone, never in the same e-mail.</source>
        <translation type="unfinished">Al menos cuatro palabras. Dígala por teléfono, nunca en el mismo correo.</translation>
    </message>
    <message>
        <source>Save a locked copy …</source>
        <translation type="unfinished">Guardar una copia bloqueada …</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation type="unfinished">Dónde guardar la copia</translation>
    </message>
    <message>
        <source>Or the receiver&apos;s key</source>
        <translation type="unfinished">O la clave del destinatario</translation>
    </message>
    <message>
        <source>Save an encrypted copy …</source>
        <translation type="unfinished">Guardar una copia cifrada …</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation type="unfinished">Copia para correo electrónico</translation>
    </message>
    <message>
        <source>No referral was signed here yet</source>
        <translation type="unfinished">Todavía no se firmó aquí ninguna derivación</translation>
    </message>
    <message>
        <source>A referral is made in a case, under Referral. Here you see what became of it.</source>
        <translation type="unfinished">Una derivación se hace en un caso, en Derivación. Aquí ve qué fue de ella.</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">Qué pasó después</translation>
    </message>
    <message>
        <source>Reason, or what was said</source>
        <translation type="unfinished">Razón, o lo que se dijo</translation>
    </message>
    <message>
        <source>Many forms at once</source>
        <translation type="unfinished">Muchos formularios a la vez</translation>
    </message>
    <message>
        <source>Answers that are overdue: {number}. Ask after them.</source>
        <translation type="unfinished">Respuestas atrasadas: {number}. Pregunte por ellas.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">atrasada</translation>
    </message>
    <message>
        <source>answer by {when}</source>
        <translation type="unfinished">respuesta antes de {when}</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished">Anotado.</translation>
    </message>
    <message>
        <source>The answer is kept in the time line.</source>
        <translation type="unfinished">La respuesta está guardada en la cronología.</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">Firmado y guardado: {file}</translation>
    </message>
    <message>
        <source>The second signature is in order; the form is complete.</source>
        <translation type="unfinished">La segunda firma está en orden; el formulario está completo.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>Printed. A copy on paper has lost its signature.</source>
        <translation type="unfinished">Impreso. Una copia en papel ha perdido su firma.</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>Copy to the new version</source>
        <translation type="unfinished">Copiar a la versión nueva</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished">Qué es distinto</translation>
    </message>
    <message>
        <source>A newer version of this form is here</source>
        <translation type="unfinished">Hay una versión más nueva de este formulario</translation>
    </message>
    <message>
        <source>Answers that go over: {stays}. Not carried over: {left}. The interview as it is stays with its form.</source>
        <translation type="unfinished">Respuestas que pasan: {stays}. No pasan: {left}. La entrevista como está queda con su formulario.</translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>this part</source>
        <translation type="unfinished">esta parte</translation>
    </message>
    <message>
        <source>{what}: {number} of {of}</source>
        <translation type="unfinished">{what}: {number} de {of}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation type="unfinished">Uno más: {what}</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished">Añadir: {what}</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation type="unfinished">Quitar este</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Respuestas</translation>
    </message>
    <message>
        <source>Receipt, revocations, news and orders: one sealed file for each laptop.</source>
        <translation type="unfinished">Acuse, revocaciones, novedades y órdenes: un archivo sellado para cada portátil.</translation>
    </message>
    <message>
        <source>Write a return for every laptop …</source>
        <translation type="unfinished">Escribir una respuesta para cada portátil …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">Dónde escribirlos</translation>
    </message>
    <message>
        <source>A word to all laptops</source>
        <translation type="unfinished">Una palabra a todos los portátiles</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished">Aviso</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished">Avisar</translation>
    </message>
    <message>
        <source>Interview form (XLSForm)</source>
        <translation type="unfinished">Formulario de entrevista (XLSForm)</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Reglas de valoración</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation type="unfinished">Directorio de servicios</translation>
    </message>
    <message>
        <source>Layout of the referral form</source>
        <translation type="unfinished">Diseño del formulario de derivación</translation>
    </message>
    <message>
        <source>Newer content</source>
        <translation type="unfinished">Contenido más nuevo</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>Version, for people</source>
        <translation type="unfinished">Versión, para las personas</translation>
    </message>
    <message>
        <source>Choose the file and publish …</source>
        <translation type="unfinished">Elegir el archivo y publicar …</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Contenido</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Todos los archivos</translation>
    </message>
    <message>
        <source>Laptops refuse what is unsigned or older than what they have.</source>
        <translation type="unfinished">Los portátiles rechazan lo que no está firmado o es más viejo que lo que tienen.</translation>
    </message>
    <message>
        <source>Remove it from the laptop, once received</source>
        <translation type="unfinished">Quitarlo del portátil, una vez recibido</translation>
    </message>
    <message>
        <source>Keep it: a proceeding needs it</source>
        <translation type="unfinished">Conservarlo: un proceso lo necesita</translation>
    </message>
    <message>
        <source>Order about a case</source>
        <translation type="unfinished">Orden sobre un caso</translation>
    </message>
    <message>
        <source>Id of the case</source>
        <translation type="unfinished">Identificador del caso</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Orden</translation>
    </message>
    <message>
        <source>Travels with every return</source>
        <translation type="unfinished">Viaja con cada respuesta</translation>
    </message>
    <message>
        <source>Nothing yet but receipts and revocations.</source>
        <translation type="unfinished">Todavía nada más que acuses y revocaciones.</translation>
    </message>
    <message>
        <source>Every return carries it from now on.</source>
        <translation type="unfinished">Desde ahora cada respuesta lo lleva.</translation>
    </message>
    <message>
        <source>The next return to its laptop says so.</source>
        <translation type="unfinished">La próxima respuesta a su portátil lo dice.</translation>
    </message>
    <message>
        <source>{number} returns are written.</source>
        <translation type="unfinished">{number} respuestas están escritas.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Reglas</translation>
    </message>
    <message>
        <source>What the assessment goes by. A change of rules never touches what somebody decided.</source>
        <translation type="unfinished">En qué se basa la valoración. Un cambio de reglas nunca toca lo que alguien decidió.</translation>
    </message>
    <message>
        <source>Use the shipped rules only</source>
        <translation type="unfinished">Usar solo las reglas incluidas</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Vigentes</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s rules …</source>
        <translation type="unfinished">Elegir las reglas de su organización …</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules</source>
        <translation type="unfinished">Las reglas de su organización</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules can set another age, further forms of exploitation or another strictness, each with its source. It is read and checked before it counts, and stays in this vault.</source>
        <translation type="unfinished">Las reglas de su organización pueden fijar otra edad, más formas de explotación u otro rigor, cada una con su fuente. Se leen y se comprueban antes de contar, y quedan en esta caja fuerte.</translation>
    </message>
    <message>
        <source>How many cases are assessed under the rules in force</source>
        <translation type="unfinished">Cuántos casos están evaluados con las reglas vigentes</translation>
    </message>
    <message>
        <source>Assess all cases again</source>
        <translation type="unfinished">Evaluar de nuevo todos los casos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>All cases under these rules</source>
        <translation type="unfinished">Todos los casos con estas reglas</translation>
    </message>
    <message>
        <source>Answers, kept assessments and decisions stay as they are. It can be stopped, and goes on later where it was.</source>
        <translation type="unfinished">Respuestas, valoraciones guardadas y decisiones quedan como están. Se puede parar, y sigue después donde estaba.</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation type="unfinished">Casos con un resultado distinto</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Mostrar más</translation>
    </message>
    <message>
        <source>Decided: the decision stays</source>
        <translation type="unfinished">Decidido: la decisión queda</translation>
    </message>
    <message>
        <source>Open its assessment</source>
        <translation type="unfinished">Abrir su valoración</translation>
    </message>
    <message>
        <source>What came out differently</source>
        <translation type="unfinished">Qué resultó distinto</translation>
    </message>
    <message>
        <source>The two UN protocols of 2000, as shipped with the program.</source>
        <translation type="unfinished">Los dos protocolos de la ONU de 2000, tal como vienen con el programa.</translation>
    </message>
    <message>
        <source>With your organisation&apos;s rules over them: {overlay}, from {file}.</source>
        <translation type="unfinished">Con las reglas de su organización encima: {overlay}, de {file}.</translation>
    </message>
    <message>
        <source>a child is anybody under {age}</source>
        <translation type="unfinished">menor es toda persona de menos de {age} años</translation>
    </message>
    <message>
        <source>No case has been assessed yet.</source>
        <translation type="unfinished">Aún no se ha evaluado ningún caso.</translation>
    </message>
    <message>
        <source>All {all} assessed cases go by these rules.</source>
        <translation type="unfinished">Todos los casos evaluados ({all}) siguen estas reglas.</translation>
    </message>
    <message>
        <source>{done} of {all} assessed cases go by these rules.</source>
        <translation type="unfinished">{done} de {all} casos evaluados siguen estas reglas.</translation>
    </message>
    <message>
        <source>Cases whose conclusions are others now, from the same answers: {count}</source>
        <translation type="unfinished">Casos cuyas conclusiones son ahora otras, con las mismas respuestas: {count}</translation>
    </message>
    <message>
        <source>No case came out differently under these rules.</source>
        <translation type="unfinished">Ningún caso resultó distinto con estas reglas.</translation>
    </message>
    <message>
        <source>Cases that come out differently are listed here while they are found.</source>
        <translation type="unfinished">Los casos que resultan distintos aparecen aquí a medida que se encuentran.</translation>
    </message>
    <message>
        <source>In force now: {rules}</source>
        <translation type="unfinished">Vigentes ahora: {rules}</translation>
    </message>
    <message>
        <source>Stopped. It goes on later where it was.</source>
        <translation type="unfinished">Parado. Sigue después donde estaba.</translation>
    </message>
    <message>
        <source>All cases are assessed.</source>
        <translation type="unfinished">Todos los casos están evaluados.</translation>
    </message>
</context>
<context>
    <name>SafekeepingPage</name>
    <message>
        <source>Back up to a stick …</source>
        <translation type="unfinished">Copiar a una memoria …</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished">Dónde poner la copia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Copia de seguridad</translation>
    </message>
    <message>
        <source>Encrypted under its own key; your passphrase and the recovery code open it. It is read back before it counts, and the three newest stay on the stick. Keep the stick away from the laptop.</source>
        <translation type="unfinished">Cifrada con su propia clave; la abren su frase de contraseña y el código de rescate. Se vuelve a leer antes de que cuente, y las tres más nuevas quedan en la memoria. Guárdela lejos del portátil.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copias</translation>
    </message>
    <message>
        <source>What is kept twice is not lost with the laptop. Make a backup every week.</source>
        <translation type="unfinished">Lo que se guarda dos veces no se pierde con el portátil. Haga una copia cada semana.</translation>
    </message>
    <message>
        <source>Check it all now</source>
        <translation type="unfinished">Revisarlo todo ahora</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation type="unfinished">Revisión completa</translation>
    </message>
    <message>
        <source>A part is checked at every unlock. Every week, while nobody needs the laptop, every page, every index and the whole journal are read by themselves; here you can do it now.</source>
        <translation type="unfinished">Una parte se comprueba en cada apertura. Cada semana, cuando nadie necesita el portátil, se leen solos cada página, cada índice y el diario entero; aquí puede hacerlo ahora.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>The backup is written and was read back: {name}</source>
        <translation type="unfinished">La copia está escrita y se volvió a leer: {name}</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished">Copiando …</translation>
    </message>
    <message>
        <source>The whole vault was read. Everything is in order.</source>
        <translation type="unfinished">Se leyó toda la caja fuerte. Todo está en orden.</translation>
    </message>
    <message>
        <source>Looking through the vault …</source>
        <translation type="unfinished">Revisando la caja fuerte …</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">Última copia: {when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Todavía no hay copia.</translation>
    </message>
    <message>
        <source>Last full check: {when}</source>
        <translation type="unfinished">Última revisión completa: {when}</translation>
    </message>
    <message>
        <source>Not checked as a whole yet.</source>
        <translation type="unfinished">Aún no se revisó entera.</translation>
    </message>
    <message>
        <source>The vault is damaged. Restore the newest backup: lock, and choose it at the passphrase.</source>
        <translation type="unfinished">La caja fuerte está dañada. Restaure la copia más nueva: bloquee y elíjala en la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Elegir …</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation type="unfinished">Ninguno sirve</translation>
    </message>
    <message>
        <source>not checked lately</source>
        <translation type="unfinished">sin comprobar últimamente</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished">Servicios</translation>
    </message>
    <message>
        <source>Who helps with what. Nothing here promises a place: call first.</source>
        <translation type="unfinished">Quién ayuda en qué. Nada aquí promete una plaza: llame primero.</translation>
    </message>
    <message>
        <source>Take in a list …</source>
        <translation type="unfinished">Recibir una lista …</translation>
    </message>
    <message>
        <source>Open a directory of services</source>
        <translation type="unfinished">Abrir un directorio de servicios</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation type="unfinished">Cualquier necesidad</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Cualquier idioma</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Necesidad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Palabras</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Servicios encontrados</translation>
    </message>
    <message>
        <source>They were reached today, and this is right</source>
        <translation type="unfinished">Se les contactó hoy, y esto es correcto</translation>
    </message>
    <message>
        <source>Nobody made sure of this entry for half a year: reach them before you promise or send anything.</source>
        <translation type="unfinished">Nadie comprobó esta entrada en medio año: contáctelos antes de prometer o enviar nada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">No se encontró nada</translation>
    </message>
    <message>
        <source>Search wider, or take in a list of services: a CSV file, or Open Referral.</source>
        <translation type="unfinished">Busque más ampliamente, o tome una lista de servicios: un archivo CSV u Open Referral.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished">Ayuda con</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Idiomas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Horario</translation>
    </message>
    <message>
        <source>How to reach safely</source>
        <translation type="unfinished">Cómo contactar con seguridad</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Plazas</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation type="unfinished">Comprobado</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Kept: reached today. Forms can go there again.</source>
        <translation type="unfinished">Guardado: contactados hoy. Los formularios pueden ir allí de nuevo.</translation>
    </message>
    <message>
        <source>{number} services are in.</source>
        <translation type="unfinished">Se recibieron {number} servicios.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">Una elección vale en cuanto se hace.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">A los {minutes} min</translation>
    </message>
    <message>
        <source>Lock when the window is put away</source>
        <translation type="unfinished">Bloquear al minimizar la ventana</translation>
    </message>
    <message>
        <source>Lock when the laptop has slept</source>
        <translation type="unfinished">Bloquear cuando el ordenador ha dormido</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished">Nada se mueve solo</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished">Aspecto e idioma</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Idioma de esta ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">Tamaño de las letras</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it anywhere.</source>
        <translation type="unfinished">Ctrl y + o - lo cambian en cualquier parte.</translation>
    </message>
    <message>
        <source>No bar runs, no cursor blinks. Where the system asks for it, it is so in any case.</source>
        <translation type="unfinished">Ninguna barra corre, ningún cursor parpadea. Donde el sistema lo pide, es así en todo caso.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">Bloqueo</translation>
    </message>
    <message>
        <source>When nobody touches the laptop</source>
        <translation type="unfinished">Cuando nadie toca el ordenador</translation>
    </message>
    <message>
        <source>Locking ends the program and begins it anew at the passphrase, so that no key stays in memory.</source>
        <translation type="unfinished">Bloquear termina el programa y lo empieza de nuevo en la frase de contraseña, para que ninguna clave quede en la memoria.</translation>
    </message>
    <message>
        <source>Interview forms</source>
        <translation type="unfinished">Formularios de entrevista</translation>
    </message>
    <message>
        <source>Add a form (XLSForm) …</source>
        <translation type="unfinished">Añadir un formulario (XLSForm) …</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation type="unfinished">Añadir un formulario</translation>
    </message>
    <message>
        <source>Blank form for paper …</source>
        <translation type="unfinished">Formulario en blanco en papel …</translation>
    </message>
    <message>
        <source>Where the form is written</source>
        <translation type="unfinished">Dónde escribir el formulario</translation>
    </message>
    <message>
        <source>A case keeps the form it was begun with, for ever.</source>
        <translation type="unfinished">Un caso conserva para siempre el formulario con que empezó.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">Lo que fija su organización</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Reglas de valoración</translation>
    </message>
    <message>
        <source>The rules …</source>
        <translation type="unfinished">Las reglas …</translation>
    </message>
    <message>
        <source>In force: {rules}</source>
        <translation type="unfinished">Vigentes: {rules}</translation>
    </message>
    <message>
        <source>Added: {form}</source>
        <translation type="unfinished">Añadido: {form}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Escrito: {file}</translation>
    </message>
    <message>
        <source>local, not signed</source>
        <translation type="unfinished">local, sin firma</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock  (Ctrl+L)</source>
        <translation type="unfinished">Bloquear  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">Bloquear ahora</translation>
    </message>
    <message>
        <source>Cover  (F12)</source>
        <translation type="unfinished">Cubrir  (F12)</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks (F12)</source>
        <translation type="unfinished">Salida rápida: un calendario lo cubre todo y el programa se bloquea (F12)</translation>
    </message>
    <message>
        <source>Unlocked by {officer}, {role}</source>
        <translation type="unfinished">Desbloqueado por {officer}, {role}</translation>
    </message>
    <message>
        <source>Practice: everybody here is invented, and nothing leaves for anybody.</source>
        <translation type="unfinished">Práctica: aquí todas las personas son inventadas y nada sale hacia nadie.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Casos</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Entrevista</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">Lista de verificación</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Recorrido</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Valoración</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Derivación</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished">Oficina</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">Derivaciones enviadas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished">Servicios</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Sede</translation>
    </message>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">Comprobar un formulario</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">Este portátil</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Certificados</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Funcionarios</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">Guardar o eliminar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copias</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Reglas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Guía rápida</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Traducciones</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Acerca de</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Guardando …</translation>
    </message>
    <message>
        <source>Saved {time}, encrypted</source>
        <translation type="unfinished">Guardado {time}, cifrado</translation>
    </message>
    <message>
        <source>Everything is saved as it is given, encrypted</source>
        <translation type="unfinished">Todo se guarda al momento, cifrado</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation type="unfinished">Paso {now} de {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>The person wants to stop</source>
        <translation type="unfinished">La persona quiere parar</translation>
    </message>
    <message>
        <source>The person is distressed</source>
        <translation type="unfinished">La persona está angustiada</translation>
    </message>
    <message>
        <source>It is not safe to go on here</source>
        <translation type="unfinished">No es seguro seguir aquí</translation>
    </message>
    <message>
        <source>The interpreter is not right</source>
        <translation type="unfinished">El intérprete no es adecuado</translation>
    </message>
    <message>
        <source>Help is needed first</source>
        <translation type="unfinished">Primero hace falta ayuda</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Otro motivo</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished">Palabras para decir</translation>
    </message>
    <message>
        <source>“Thank you. We stop here. You have done nothing wrong. What you told me stays with me, and nothing happens now without asking you. Is there something you need at once?”</source>
        <translation type="unfinished">«Gracias. Paramos aquí. Usted no ha hecho nada malo. Lo que me contó se queda conmigo, y ahora no pasa nada sin preguntarle. ¿Necesita algo ahora mismo?»</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation type="unfinished">¿Parar aquí?</translation>
    </message>
    <message>
        <source>Every answer is kept. You can begin another interview with the person later.</source>
        <translation type="unfinished">Cada respuesta está guardada. Puede empezar otra entrevista con la persona más tarde.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <source>A note for the next conversation (may stay empty)</source>
        <translation type="unfinished">Una nota para la próxima conversación (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Volver a la pregunta</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">Parar la entrevista</translation>
    </message>
</context>
<context>
    <name>SureDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Dejarlo como está</translation>
    </message>
    <message>
        <source>Type {word} to say yes</source>
        <translation type="unfinished">Escriba {word} para decir que sí</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>A folder of bundles …</source>
        <translation type="unfinished">Una carpeta de lotes …</translation>
    </message>
    <message>
        <source>Folder of bundles</source>
        <translation type="unfinished">Carpeta de lotes</translation>
    </message>
    <message>
        <source>One bundle …</source>
        <translation type="unfinished">Un lote …</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished">Abrir un lote</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">Lotes</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">Tomar lotes</translation>
    </message>
    <message>
        <source>A bundle is taken in whole or not at all; a second time it changes nothing.</source>
        <translation type="unfinished">Un lote se toma entero o nada; una segunda vez no cambia nada.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Cuánto va</translation>
    </message>
    <message>
        <source>Stop after this bundle</source>
        <translation type="unfinished">Parar después de este lote</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished">Qué fue de cada archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portátil</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Número</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Casos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Lo que dice</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation type="unfinished">Mirando lo que hay …</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation type="unfinished">{done} de {total} archivos</translation>
    </message>
    <message>
        <source>Stopped after a whole bundle. Choose the same folder again to go on.</source>
        <translation type="unfinished">Parado después de un lote entero. Elija otra vez la misma carpeta para seguir.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet in this sitting.</source>
        <translation type="unfinished">En esta sesión todavía no se tomó nada.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>turned here</source>
        <translation type="unfinished">giro aquí</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulario</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Empezar una entrevista</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation type="unfinished">Una nueva conversación</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Idioma de la persona</translation>
    </message>
    <message>
        <source>First a safe place, then the person&apos;s consent.</source>
        <translation type="unfinished">Primero un lugar seguro, luego el consentimiento de la persona.</translation>
    </message>
    <message>
        <source>Open interviews and recent cases</source>
        <translation type="unfinished">Entrevistas abiertas y casos recientes</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished">Nada está abierto</translation>
    </message>
    <message>
        <source>Begin with the first conversation; nothing can be lost.</source>
        <translation type="unfinished">Empiece con la primera conversación; nada se puede perder.</translation>
    </message>
    <message>
        <source>Open interviews first, then the newest</source>
        <translation type="unfinished">Primero las entrevistas abiertas, después lo más nuevo</translation>
    </message>
    <message>
        <source>Newest cases</source>
        <translation type="unfinished">Casos más nuevos</translation>
    </message>
    <message>
        <source>draft translation</source>
        <translation type="unfinished">traducción en borrador</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished">Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished">Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished">Buenas noches</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Traducciones</translation>
    </message>
    <message>
        <source>What nobody who speaks a language has checked is a draft, and says so in every interview.</source>
        <translation type="unfinished">Lo que nadie que hable un idioma ha revisado es un borrador, y lo dice en cada entrevista.</translation>
    </message>
    <message>
        <source>Open a form file …</source>
        <translation type="unfinished">Abrir un archivo de formulario …</translation>
    </message>
    <message>
        <source>A form file</source>
        <translation type="unfinished">Un archivo de formulario</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">Formularios</translation>
    </message>
    <message>
        <source>Write a sheet to check …</source>
        <translation type="unfinished">Escribir una hoja para revisar …</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation type="unfinished">Dónde escribir la hoja</translation>
    </message>
    <message>
        <source>Take a checked sheet in …</source>
        <translation type="unfinished">Tomar una hoja revisada …</translation>
    </message>
    <message>
        <source>Use the new form here</source>
        <translation type="unfinished">Usar aquí el formulario nuevo</translation>
    </message>
    <message>
        <source>Forms and their languages</source>
        <translation type="unfinished">Formularios y sus idiomas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Textos</translation>
    </message>
    <message>
        <source>Written: {file}, {count} texts. Give it to somebody who speaks the language; nothing in it is about a person.</source>
        <translation type="unfinished">Escrito: {file}, {count} textos. Déselo a alguien que hable el idioma; nada en él trata de una persona.</translation>
    </message>
    <message>
        <source>The form was written in it</source>
        <translation type="unfinished">El formulario se escribió en él</translation>
    </message>
    <message>
        <source>Draft: not all checked by a speaker</source>
        <translation type="unfinished">Borrador: no todo revisado por un hablante</translation>
    </message>
    <message>
        <source>Reviewed: {who}</source>
        <translation type="unfinished">Revisado: {who}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">Revisado</translation>
    </message>
    <message>
        <source>{count}, {missing} without translation</source>
        <translation type="unfinished">{count}, {missing} sin traducción</translation>
    </message>
    <message>
        <source>The form was written in this language; there is nothing to check against.</source>
        <translation type="unfinished">El formulario se escribió en este idioma; no hay con qué comparar.</translation>
    </message>
    <message>
        <source>This form came ready made. Open the spreadsheet it was made from to check it.</source>
        <translation type="unfinished">Este formulario llegó ya hecho. Para revisarlo, abra la hoja de cálculo de la que se hizo.</translation>
    </message>
    <message>
        <source>A supervisor takes checked sheets in.</source>
        <translation type="unfinished">Un supervisor toma las hojas revisadas.</translation>
    </message>
    <message>
        <source>Where to write the new form</source>
        <translation type="unfinished">Dónde escribir el formulario nuevo</translation>
    </message>
    <message>
        <source>A checked sheet</source>
        <translation type="unfinished">Una hoja revisada</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished">Hojas</translation>
    </message>
    <message>
        <source>Written: {file}. {changed} texts changed, {checked} of {count} checked.</source>
        <translation type="unfinished">Escrito: {file}. {changed} textos cambiados, {checked} de {count} revisados.</translation>
    </message>
    <message>
        <source>Some texts are unchecked, or nobody gave a name: the language stays a draft.</source>
        <translation type="unfinished">Algunos textos no están revisados, o nadie dio un nombre: el idioma sigue siendo un borrador.</translation>
    </message>
    <message>
        <source>New interviews use it from now on; those begun keep the form they have.</source>
        <translation type="unfinished">Las entrevistas nuevas lo usan desde ahora; las empezadas conservan su formulario.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>A whole number</source>
        <translation type="unfinished">Un número entero</translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished">Un número</translation>
    </message>
    <message>
        <source>As told: 1998-03-07, March 1998, about three years ago</source>
        <translation type="unfinished">Como se dijo: 1998-03-07, marzo de 1998, hace unos tres años</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation type="unfinished">Hora:minuto</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute</source>
        <translation type="unfinished">Año-mes-día hora:minuto</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished">Latitud y longitud</translation>
    </message>
    <message>
        <source>Understood: {what}</source>
        <translation type="unfinished">Entendido: {what}</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>The vault is at work</source>
        <translation type="unfinished">La caja fuerte está trabajando</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished">Desbloqueando</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished">Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Nothing here is changed, whatever you choose.</source>
        <translation type="unfinished">Elija lo que elija, aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished">Restaurar una copia …</translation>
    </message>
    <message>
        <source>Read what is left</source>
        <translation type="unfinished">Leer lo que queda</translation>
    </message>
    <message>
        <source>A throw-away vault with invented people. Its passphrase: {passphrase}</source>
        <translation type="unfinished">Una caja fuerte desechable con personas inventadas. Su frase de contraseña: {passphrase}</translation>
    </message>
    <message>
        <source>What this laptop holds is encrypted. Your words open it.</source>
        <translation type="unfinished">Lo que contiene este ordenador está cifrado. Sus palabras lo abren.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frase de contraseña</translation>
    </message>
    <message>
        <source>Words forgotten? Type the recovery code from the sheet in the safe, in the same field.</source>
        <translation type="unfinished">¿Olvidó las palabras? Escriba en el mismo campo el código de rescate de la hoja guardada bajo llave.</translation>
    </message>
    <message>
        <source>Leave the practice vault</source>
        <translation type="unfinished">Salir de la caja fuerte de práctica</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">Practicar con personas inventadas</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation type="unfinished">Dónde están las copias</translation>
    </message>
    <message>
        <source>Restore and unlock</source>
        <translation type="unfinished">Restaurar y desbloquear</translation>
    </message>
    <message>
        <source>Your passphrase restores the newest good backup. The damaged vault is kept beside it.</source>
        <translation type="unfinished">Su frase de contraseña restaura la última copia buena. La caja fuerte dañada queda al lado.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished">Abrir para leer</translation>
    </message>
    <message>
        <source>Your passphrase shows what can still be read. Nothing can be changed.</source>
        <translation type="unfinished">Su frase de contraseña muestra lo que aún se puede leer. No se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Update from a stick …</source>
        <translation type="unfinished">Actualizar desde una memoria USB …</translation>
    </message>
    <message>
        <source>Choose the update file</source>
        <translation type="unfinished">Elegir el archivo de actualización</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation type="unfinished">Actualizar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
    <message>
        <source>How far the update is</source>
        <translation type="unfinished">Hasta dónde va la actualización</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Lock and start it now</source>
        <translation type="unfinished">Bloquear y empezarla ahora</translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished">El programa</translation>
    </message>
    <message>
        <source>Version {version}, signed by {signer}. It renews: {parts}.</source>
        <translation type="unfinished">Versión {version}, firmada por {signer}. Renueva: {parts}.</translation>
    </message>
    <message>
        <source>Version {version} is in place and runs from the next start. The version before is kept, and a copy of the vault from before lies inside its folder.</source>
        <translation type="unfinished">La versión {version} está en su sitio y funciona desde el próximo inicio. La anterior se conserva, y una copia de la caja fuerte de antes está dentro de su carpeta.</translation>
    </message>
    <message>
        <source>The vault is copied. Then the new version is written beside the old one, read back, and tried. Should the power fail, the old version runs.</source>
        <translation type="unfinished">Se copia la caja fuerte. Después la versión nueva se escribe junto a la antigua, se relee y se prueba. Si falla la corriente, funciona la antigua.</translation>
    </message>
    <message>
        <source>Version {version} runs from the next start.</source>
        <translation type="unfinished">La versión {version} funciona desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation type="unfinished">¿Volver a la versión {version}?</translation>
    </message>
    <message>
        <source>The newer version stays here, and you can come back to it. If it has renewed the vault, the older one does not open it: then the copy of before the update has to be put in its place.</source>
        <translation type="unfinished">La versión más nueva queda aquí, y puede volver a ella. Si ha renovado la caja fuerte, la antigua no la abre: entonces hay que poner en su lugar la copia de antes de la actualización.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Version {version} runs.</source>
        <translation type="unfinished">Funciona la versión {version}.</translation>
    </message>
    <message>
        <source>Updates of the channel {channel} are taken.</source>
        <translation type="unfinished">Se aceptan actualizaciones del canal {channel}.</translation>
    </message>
    <message>
        <source>An administrator installed it for this computer and renews it: fieldtool update, or the newest package.</source>
        <translation type="unfinished">Un administrador lo instaló para este ordenador y lo renueva: fieldtool update, o el paquete más nuevo.</translation>
    </message>
    <message>
        <source>It was not installed in a way that update files can renew: install the newest package.</source>
        <translation type="unfinished">No se instaló de una forma que los archivos de actualización puedan renovar: instale el paquete más nuevo.</translation>
    </message>
    <message>
        <source>Go back to version {version} …</source>
        <translation type="unfinished">Volver a la versión {version} …</translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished">el programa</translation>
    </message>
    <message>
        <source>interview forms</source>
        <translation type="unfinished">formularios de entrevista</translation>
    </message>
    <message>
        <source>assessment rules</source>
        <translation type="unfinished">reglas de valoración</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation type="unfinished">indicadores</translation>
    </message>
    <message>
        <source>referral forms</source>
        <translation type="unfinished">formularios de derivación</translation>
    </message>
    <message>
        <source>translations</source>
        <translation type="unfinished">traducciones</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">Comprobar un formulario</translation>
    </message>
    <message>
        <source>Open a signed referral you received, or drop it here.</source>
        <translation type="unfinished">Abra una derivación firmada que haya recibido, o suéltela aquí.</translation>
    </message>
    <message>
        <source>Open a PDF …</source>
        <translation type="unfinished">Abrir un PDF …</translation>
    </message>
    <message>
        <source>Open a signed form</source>
        <translation type="unfinished">Abrir un formulario firmado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Qué se encontró</translation>
    </message>
    <message>
        <source>Drop a signed form here, or open it above</source>
        <translation type="unfinished">Suelte aquí un formulario firmado, o ábralo arriba</translation>
    </message>
    <message>
        <source>What this checks</source>
        <translation type="unfinished">Qué comprueba esto</translation>
    </message>
    <message>
        <source>That nobody changed the form since it was signed, that the signer was an officer of an organisation you trust, that the whole file is covered, and that the attached data are those that were signed.</source>
        <translation type="unfinished">Que nadie cambió el formulario desde que se firmó, que quien firmó era funcionario de una organización en la que usted confía, que el archivo entero está cubierto, y que los datos adjuntos son los que se firmaron.</translation>
    </message>
    <message>
        <source>A genuine form is still an officer&apos;s presumption, not proof of what it says.</source>
        <translation type="unfinished">Un formulario auténtico sigue siendo una presunción del funcionario, no prueba de lo que dice.</translation>
    </message>
    <message>
        <source>What the code on the paper holds</source>
        <translation type="unfinished">Qué contiene el código del papel</translation>
    </message>
    <message>
        <source>Read it with any QR reader and type or paste it here; it begins with FT1.</source>
        <translation type="unfinished">Léalo con cualquier lector QR y escríbalo o péguelo aquí; empieza por FT1.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation type="unfinished">Comprobar el código</translation>
    </message>
    <message>
        <source>Photograph or scan …</source>
        <translation type="unfinished">Foto o escaneo …</translation>
    </message>
    <message>
        <source>Open a picture of the page</source>
        <translation type="unfinished">Abrir una imagen de la página</translation>
    </message>
    <message>
        <source>Read the code from a photograph or a scan of the page</source>
        <translation type="unfinished">Leer el código de una foto o un escaneo de la página</translation>
    </message>
    <message>
        <source>Passphrase of this form</source>
        <translation type="unfinished">Frase de contraseña de este formulario</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation type="unfinished">Abrir y comprobar</translation>
    </message>
    <message>
        <source>Check a print instead</source>
        <translation type="unfinished">Comprobar mejor una copia impresa</translation>
    </message>
    <message>
        <source>Answer this referral</source>
        <translation type="unfinished">Responder a esta derivación</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Su respuesta</translation>
    </message>
    <message>
        <source>Reason, or what happens next</source>
        <translation type="unfinished">Razón, o qué pasa después</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished">Cómo localizarle</translation>
    </message>
    <message>
        <source>Sign and save the answer …</source>
        <translation type="unfinished">Firmar y guardar la respuesta …</translation>
    </message>
    <message>
        <source>Where to save the answer</source>
        <translation type="unfinished">Dónde guardar la respuesta</translation>
    </message>
    <message>
        <source>Signed and saved: {file}. Send it back.</source>
        <translation type="unfinished">Firmado y guardado: {file}. Devuélvalo.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation type="unfinished">Número del formulario</translation>
    </message>
    <message>
        <source>Short hash on every page</source>
        <translation type="unfinished">Huella corta en cada página</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished">Firmante</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation type="unfinished">Sin cambios desde la firma</translation>
    </message>
    <message>
        <source>Signature is valid</source>
        <translation type="unfinished">La firma es válida</translation>
    </message>
    <message>
        <source>Signed by somebody your organisation vouches for</source>
        <translation type="unfinished">Firmado por alguien de quien responde su organización</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation type="unfinished">Certificado revocado</translation>
    </message>
    <message>
        <source>The whole file is covered</source>
        <translation type="unfinished">El archivo entero está cubierto</translation>
    </message>
    <message>
        <source>Signatures found, and expected</source>
        <translation type="unfinished">Firmas encontradas y esperadas</translation>
    </message>
    <message>
        <source>Changes after signing</source>
        <translation type="unfinished">Cambios después de la firma</translation>
    </message>
    <message>
        <source>Attached data are those signed</source>
        <translation type="unfinished">Los datos adjuntos son los firmados</translation>
    </message>
    <message>
        <source>Time, by the signer&apos;s own clock</source>
        <translation type="unfinished">Hora, según el reloj del firmante</translation>
    </message>
    <message>
        <source>{found}; the file does not say how many there should be</source>
        <translation type="unfinished">{found}; el archivo no dice cuántas debería haber</translation>
    </message>
    <message>
        <source>{found} of {expected}</source>
        <translation type="unfinished">{found} de {expected}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Lo que espera</translation>
    </message>
    <message>
        <source>No interview is open</source>
        <translation type="unfinished">No hay ninguna entrevista abierta</translation>
    </message>
    <message>
        <source>Newest: {case}, {day}</source>
        <translation type="unfinished">La más nueva: {case}, {day}</translation>
    </message>
    <message>
        <source>Open: {interviews}</source>
        <translation type="unfinished">Abiertas: {interviews}</translation>
    </message>
    <message>
        <source>No referral waits for an answer</source>
        <translation type="unfinished">Ninguna derivación espera respuesta</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished">y {number} más</translation>
    </message>
    <message>
        <source>Without an answer: {referrals}</source>
        <translation type="unfinished">Sin respuesta: {referrals}</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation type="unfinished">Todo está enviado</translation>
    </message>
    <message>
        <source>the oldest for {days}</source>
        <translation type="unfinished">el más antiguo desde hace {days}</translation>
    </message>
    <message>
        <source>the oldest since today</source>
        <translation type="unfinished">el más antiguo desde hoy</translation>
    </message>
    <message>
        <source>Not sent to headquarters: {cases}</source>
        <translation type="unfinished">No enviados a la sede: {cases}</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">Recibido hasta el {number}</translation>
    </message>
    <message>
        <source>No word from headquarters</source>
        <translation type="unfinished">Nada de la sede</translation>
    </message>
    <message>
        <source>From headquarters, {day}</source>
        <translation type="unfinished">De la sede, {day}</translation>
    </message>
    <message>
        <source>The vault was found damaged.</source>
        <translation type="unfinished">Se encontró que la caja fuerte está dañada.</translation>
    </message>
    <message>
        <source>The last backup is from {day}.</source>
        <translation type="unfinished">La última copia es del {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Todavía no hay copia.</translation>
    </message>
    <message>
        <source>The whole vault was not checked for two weeks.</source>
        <translation type="unfinished">La caja fuerte entera no se revisó desde hace dos semanas.</translation>
    </message>
    <message>
        <source>The vault needs you</source>
        <translation type="unfinished">La caja fuerte le necesita</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation type="unfinished">Copia del {day}</translation>
    </message>
    <message>
        <source>fully checked {day}</source>
        <translation type="unfinished">revisada entera el {day}</translation>
    </message>
    <message>
        <source>The vault is well</source>
        <translation type="unfinished">La caja fuerte está bien</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Otras palabras</translation>
    </message>
    <message>
        <source>Type the six words again</source>
        <translation type="unfinished">Escriba las seis palabras otra vez</translation>
    </message>
    <message>
        <source>Small letters, a space between them.</source>
        <translation type="unfinished">En minúsculas, con un espacio entre ellas.</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation type="unfinished">Sus seis palabras</translation>
    </message>
    <message>
        <source>They open this laptop&apos;s vault and cannot be guessed. Write them on paper, learn them, then burn the paper. Nobody can look them up for you.</source>
        <translation type="unfinished">Abren la caja fuerte de este ordenador y no se pueden adivinar. Escríbalas en papel, apréndalas y queme el papel. Nadie puede buscárselas.</translation>
    </message>
    <message>
        <source>The words are being made; wait a moment.</source>
        <translation type="unfinished">Se están creando las palabras; espere un momento.</translation>
    </message>
    <message>
        <source>These are not the six words. Look again, or type them once more.</source>
        <translation type="unfinished">Estas no son las seis palabras. Mire de nuevo, o escríbalas otra vez.</translation>
    </message>
</context>
<context>
    <name>_CaseDelegate</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Aún sin nombre</translation>
    </message>
    <message>
        <source>sent to headquarters</source>
        <translation type="unfinished">enviado a la sede</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished">aún no enviado</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">Trata</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">Tráfico ilícito</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">Bloquear ahora</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks</source>
        <translation type="unfinished">Salida rápida: un calendario lo cubre todo y el programa se bloquea</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Empezar una entrevista</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Buscar casos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Casos</translation>
    </message>
    <message>
        <source>The open case</source>
        <translation type="unfinished">El caso abierto</translation>
    </message>
    <message>
        <source>Its interview</source>
        <translation type="unfinished">Su entrevista</translation>
    </message>
    <message>
        <source>Its checklist</source>
        <translation type="unfinished">Su lista de verificación</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation type="unfinished">Su valoración</translation>
    </message>
    <message>
        <source>Its referral</source>
        <translation type="unfinished">Su derivación</translation>
    </message>
    <message>
        <source>Its documents</source>
        <translation type="unfinished">Sus documentos</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished">Letras más grandes</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished">Letras más pequeñas</translation>
    </message>
    <message>
        <source>What is this? The quick guide</source>
        <translation type="unfinished">¿Qué es esto? La guía rápida</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished">Todas las teclas</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">Parar la entrevista</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="unfinished">La pregunta anterior</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation type="unfinished">La pregunta siguiente</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation type="unfinished">Retirar la última respuesta</translation>
    </message>
    <message>
        <source>What stood at this question before</source>
        <translation type="unfinished">Lo que había antes en esta pregunta</translation>
    </message>
    <message>
        <source>The person does not know</source>
        <translation type="unfinished">La persona no sabe</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">No quiere responder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ahora no</translation>
    </message>
    <message>
        <source>Show the question to the person</source>
        <translation type="unfinished">Mostrar la pregunta a la persona</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{what}: {new} (before: {old})</source>
        <translation type="unfinished">{what}: {new} (antes: {old})</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both stand now.</source>
        <translation type="unfinished">Primero tráfico ilícito, después trata: ambos valen ahora.</translation>
    </message>
    <message>
        <source>“Smuggled first, then trafficked” no longer stands.</source>
        <translation type="unfinished">«Primero tráfico ilícito, después trata» ya no vale.</translation>
    </message>
    <message>
        <source>At risk of being trafficked.</source>
        <translation type="unfinished">En riesgo de trata.</translation>
    </message>
    <message>
        <source>“At risk” no longer stands by itself.</source>
        <translation type="unfinished">«En riesgo» ya no vale por sí mismo.</translation>
    </message>
    <message>
        <source>Exploited at work, not indicated as trafficked.</source>
        <translation type="unfinished">Explotación laboral, trata no indicada.</translation>
    </message>
    <message>
        <source>“Exploited at work without trafficking” no longer stands.</source>
        <translation type="unfinished">«Explotación laboral sin trata» ya no vale.</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child.</source>
        <translation type="unfinished">Edad en duda: se presume menor.</translation>
    </message>
    <message>
        <source>The age is no longer in doubt.</source>
        <translation type="unfinished">La edad ya no está en duda.</translation>
    </message>
    <message>
        <source>Counts as a child.</source>
        <translation type="unfinished">Cuenta como menor.</translation>
    </message>
    <message>
        <source>Counts as an adult.</source>
        <translation type="unfinished">Cuenta como adulto.</translation>
    </message>
    <message>
        <source>Needed now as well: {signs}</source>
        <translation type="unfinished">Ahora hace falta también: {signs}</translation>
    </message>
    <message>
        <source>No longer needed: {signs}</source>
        <translation type="unfinished">Ya no hace falta: {signs}</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way: {signs}</source>
        <translation type="unfinished">Peligro o crueldad en el camino: {signs}</translation>
    </message>
    <message>
        <source>No longer said: {signs}</source>
        <translation type="unfinished">Ya no se dice: {signs}</translation>
    </message>
    <message>
        <source>The rules are others: {rules}</source>
        <translation type="unfinished">Las reglas son otras: {rules}</translation>
    </message>
    <message>
        <source>ILO method: {new} (before: {old})</source>
        <translation type="unfinished">Método de la OIT: {new} (antes: {old})</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>{number} case</source>
        <translation type="unfinished">{number} caso</translation>
    </message>
    <message>
        <source>{number} cases|two</source>
        <translation type="unfinished">{number} casos</translation>
    </message>
    <message>
        <source>{number} cases|few</source>
        <translation type="unfinished">{number} casos</translation>
    </message>
    <message>
        <source>{number} cases|many</source>
        <translation type="unfinished">{number} casos</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation type="unfinished">{number} casos</translation>
    </message>
    <message>
        <source>{number} interview</source>
        <translation type="unfinished">{number} entrevista</translation>
    </message>
    <message>
        <source>{number} interviews|two</source>
        <translation type="unfinished">{number} entrevistas</translation>
    </message>
    <message>
        <source>{number} interviews|few</source>
        <translation type="unfinished">{number} entrevistas</translation>
    </message>
    <message>
        <source>{number} interviews|many</source>
        <translation type="unfinished">{number} entrevistas</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation type="unfinished">{number} entrevistas</translation>
    </message>
    <message>
        <source>{number} referral</source>
        <translation type="unfinished">{number} derivación</translation>
    </message>
    <message>
        <source>{number} referrals|two</source>
        <translation type="unfinished">{number} derivaciones</translation>
    </message>
    <message>
        <source>{number} referrals|few</source>
        <translation type="unfinished">{number} derivaciones</translation>
    </message>
    <message>
        <source>{number} referrals|many</source>
        <translation type="unfinished">{number} derivaciones</translation>
    </message>
    <message>
        <source>{number} referrals</source>
        <translation type="unfinished">{number} derivaciones</translation>
    </message>
    <message>
        <source>{number} bundle</source>
        <translation type="unfinished">{number} lote</translation>
    </message>
    <message>
        <source>{number} bundles|two</source>
        <translation type="unfinished">{number} lotes</translation>
    </message>
    <message>
        <source>{number} bundles|few</source>
        <translation type="unfinished">{number} lotes</translation>
    </message>
    <message>
        <source>{number} bundles|many</source>
        <translation type="unfinished">{number} lotes</translation>
    </message>
    <message>
        <source>{number} bundles</source>
        <translation type="unfinished">{number} lotes</translation>
    </message>
    <message>
        <source>{number} day</source>
        <translation type="unfinished">{number} día</translation>
    </message>
    <message>
        <source>{number} days|two</source>
        <translation type="unfinished">{number} días</translation>
    </message>
    <message>
        <source>{number} days|few</source>
        <translation type="unfinished">{number} días</translation>
    </message>
    <message>
        <source>{number} days|many</source>
        <translation type="unfinished">{number} días</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished">{number} días</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>No, or not recorded</source>
        <translation type="unfinished">No, o no consta</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">No consta</translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished">Varios</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation type="unfinished">Otros juntos</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished">En 7 días</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation type="unfinished">Más tarde, o nunca</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished">Ninguna derivación</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished">Adulto</translation>
    </message>
    <message>
        <source>Perhaps a child</source>
        <translation type="unfinished">Quizá un niño</translation>
    </message>
    <message>
        <source>Woman or girl</source>
        <translation type="unfinished">Mujer o niña</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translation type="unfinished">Hombre o niño</translation>
    </message>
    <message>
        <source>Trans woman</source>
        <translation type="unfinished">Mujer trans</translation>
    </message>
    <message>
        <source>Trans man</source>
        <translation type="unfinished">Hombre trans</translation>
    </message>
    <message>
        <source>Neither, or another</source>
        <translation type="unfinished">Ni uno ni otro, u otro</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">No indicado</translation>
    </message>
</context>
<context>
    <name>first_case</name>
    <message>
        <source>Begin an interview below: look whether you have met, then a new case.</source>
        <translation type="unfinished">Empiece una entrevista abajo: mire si se han encontrado antes; luego, un caso nuevo.</translation>
    </message>
    <message>
        <source>Answer some questions: number keys choose, Enter goes on, Ctrl+Z takes back.</source>
        <translation type="unfinished">Responda algunas preguntas: los números eligen, Enter sigue, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Stop with Esc whenever the person wants, or go to the end and close it.</source>
        <translation type="unfinished">Pare con Esc cuando la persona quiera, o llegue al final y ciérrela.</translation>
    </message>
    <message>
        <source>Read the assessment and what it rests on; then decide yourself, with reasons.</source>
        <translation type="unfinished">Lea la valoración y en qué se apoya; después decida usted, con razones.</translation>
    </message>
    <message>
        <source>Make a referral: see what leaves and what stays, and sign it.</source>
        <translation type="unfinished">Haga una derivación: vea qué sale y qué queda, y firme.</translation>
    </message>
    <message>
        <source>That was a whole case. Try F12, F1 and ? as well; then leave the practice vault and begin.</source>
        <translation type="unfinished">Eso fue un caso entero. Pruebe también F12, F1 y ?; luego salga de la caja fuerte de práctica y empiece.</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">Una forma de preguntar</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">Qué se puede ver</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">En documentos</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Mejor no</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Fuente: {source}</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">Indicios en la lista de verificación</translation>
    </message>
    <message>
        <source>Part of: {parts}</source>
        <translation type="unfinished">Parte de: {parts}</translation>
    </message>
    <message>
        <source>Ask only when it is safe.</source>
        <translation type="unfinished">Preguntar solo si es seguro.</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation type="unfinished">Zona gris</translation>
    </message>
    <message>
        <source>Read on: {topics}</source>
        <translation type="unfinished">Siga leyendo: {topics}</translation>
    </message>
    <message>
        <source>In the ILO method: {strengths}</source>
        <translation type="unfinished">En el método de la OIT: {strengths}</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">fuerte</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">medio</translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished">débil</translation>
    </message>
</context>
<context>
    <name>headquarters</name>
    <message>
        <source>taken in</source>
        <translation type="unfinished">tomado</translation>
    </message>
    <message>
        <source>was in already</source>
        <translation type="unfinished">ya estaba</translation>
    </message>
    <message>
        <source>taken in, earlier ones missing</source>
        <translation type="unfinished">tomado, faltan anteriores</translation>
    </message>
    <message>
        <source>taken in, was missing</source>
        <translation type="unfinished">tomado, faltaba</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">dañado</translation>
    </message>
    <message>
        <source>sealed to another key</source>
        <translation type="unfinished">sellado para otra clave</translation>
    </message>
    <message>
        <source>signer not trusted</source>
        <translation type="unfinished">firmante sin confianza</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation type="unfinished">certificado revocado</translation>
    </message>
    <message>
        <source>copied or restored laptop</source>
        <translation type="unfinished">portátil copiado o restaurado</translation>
    </message>
    <message>
        <source>newer than this program</source>
        <translation type="unfinished">más nuevo que este programa</translation>
    </message>
    <message>
        <source>laptops silent</source>
        <translation type="unfinished">portátiles en silencio</translation>
    </message>
    <message>
        <source>laptops with missing bundles</source>
        <translation type="unfinished">portátiles a los que faltan lotes</translation>
    </message>
    <message>
        <source>laptops copied or restored</source>
        <translation type="unfinished">portátiles copiados o restaurados</translation>
    </message>
    <message>
        <source>laptops signed with a revoked certificate</source>
        <translation type="unfinished">portátiles que firmaron con un certificado revocado</translation>
    </message>
    <message>
        <source>laptops whose journal was rewritten</source>
        <translation type="unfinished">portátiles cuyo registro fue reescrito</translation>
    </message>
    <message>
        <source>laptops with an older program</source>
        <translation type="unfinished">portátiles con un programa más viejo</translation>
    </message>
    <message>
        <source>laptops whose certificate ends soon</source>
        <translation type="unfinished">portátiles cuyo certificado termina pronto</translation>
    </message>
    <message>
        <source>laptops whose certificate ended</source>
        <translation type="unfinished">portátiles cuyo certificado terminó</translation>
    </message>
    <message>
        <source>laptops with a wrong clock</source>
        <translation type="unfinished">portátiles con el reloj equivocado</translation>
    </message>
</context>
<context>
    <name>meet</name>
    <message>
        <source>the case number</source>
        <translation type="unfinished">el número de caso</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation type="unfinished">el mismo número de teléfono</translation>
    </message>
    <message>
        <source>the name is written alike</source>
        <translation type="unfinished">el nombre se escribe igual</translation>
    </message>
    <message>
        <source>the name sounds alike</source>
        <translation type="unfinished">el nombre suena igual</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation type="unfinished">una forma corta del nombre</translation>
    </message>
    <message>
        <source>the name is spelled nearly alike</source>
        <translation type="unfinished">el nombre se escribe casi igual</translation>
    </message>
    <message>
        <source>a part of the name fits</source>
        <translation type="unfinished">una parte del nombre encaja</translation>
    </message>
    <message>
        <source>the year of birth fits</source>
        <translation type="unfinished">el año de nacimiento encaja</translation>
    </message>
    <message>
        <source>the age fits</source>
        <translation type="unfinished">la edad encaja</translation>
    </message>
    <message>
        <source>the same citizenship</source>
        <translation type="unfinished">la misma ciudadanía</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation type="unfinished">el mismo idioma</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation type="unfinished">otro año de nacimiento</translation>
    </message>
    <message>
        <source>another age</source>
        <translation type="unfinished">otra edad</translation>
    </message>
    <message>
        <source>another citizenship</source>
        <translation type="unfinished">otra ciudadanía</translation>
    </message>
</context>
<context>
    <name>policy_card</name>
    <message>
        <source>It locks after {value} minutes without a touch, or sooner.</source>
        <translation type="unfinished">Se bloquea tras {value} minutos sin tocarlo, o antes.</translation>
    </message>
    <message>
        <source>It locks when the window is put away.</source>
        <translation type="unfinished">Se bloquea cuando se minimiza la ventana.</translation>
    </message>
    <message>
        <source>It does not lock when the window is put away.</source>
        <translation type="unfinished">No se bloquea cuando se minimiza la ventana.</translation>
    </message>
    <message>
        <source>It locks when the laptop has slept.</source>
        <translation type="unfinished">Se bloquea cuando el portátil se ha suspendido.</translation>
    </message>
    <message>
        <source>It does not lock when the laptop has slept.</source>
        <translation type="unfinished">No se bloquea cuando el portátil se ha suspendido.</translation>
    </message>
    <message>
        <source>Languages of the window: {value}.</source>
        <translation type="unfinished">Idiomas de la ventana: {value}.</translation>
    </message>
    <message>
        <source>Names and words of a closed case come up to be taken out after {value} days.</source>
        <translation type="unfinished">Los nombres y las palabras de un caso cerrado se proponen para borrar tras {value} días.</translation>
    </message>
    <message>
        <source>A closed case comes up to be deleted after {value} days.</source>
        <translation type="unfinished">Un caso cerrado se propone para eliminar tras {value} días.</translation>
    </message>
    <message>
        <source>Updates are taken from the channel {value} alone.</source>
        <translation type="unfinished">Solo se aceptan actualizaciones del canal {value}.</translation>
    </message>
    <message>
        <source>It brings interview forms: {value}.</source>
        <translation type="unfinished">Trae formularios de entrevista: {value}.</translation>
    </message>
    <message>
        <source>It brings the directory of services: {value}.</source>
        <translation type="unfinished">Trae el directorio de servicios: {value}.</translation>
    </message>
    <message>
        <source>It names headquarters, to which bundles are sealed.</source>
        <translation type="unfinished">Nombra la sede, para la que se sellan los lotes.</translation>
    </message>
    <message>
        <source>Referral forms go only to receivers in the directory of services.</source>
        <translation type="unfinished">Los formularios de derivación solo van a destinatarios del directorio de servicios.</translation>
    </message>
    <message>
        <source>The policy of {organisation} rules here: number {number}, of {issued}.</source>
        <translation type="unfinished">Aquí rige la política de {organisation}: número {number}, del {issued}.</translation>
    </message>
    <message>
        <source>No policy rules this laptop: its people choose for themselves.</source>
        <translation type="unfinished">Ninguna política rige este portátil: su gente elige por sí misma.</translation>
    </message>
    <message>
        <source>{file} of the policy could not be used here: {why}</source>
        <translation type="unfinished">{file} de la política no se pudo usar aquí: {why}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>No printer is set up on this computer: nothing was printed. Connect one, then print again.</source>
        <translation type="unfinished">No hay ninguna impresora en este ordenador: no se imprimió nada. Conecte una, e imprima otra vez.</translation>
    </message>
</context>
<context>
    <name>renew_card</name>
    <message>
        <source>New: {question}</source>
        <translation type="unfinished">Nuevo: {question}</translation>
    </message>
    <message>
        <source>No longer asked: {question}</source>
        <translation type="unfinished">Ya no se pregunta: {question}</translation>
    </message>
    <message>
        <source>Another kind of answer: {question}</source>
        <translation type="unfinished">Otro tipo de respuesta: {question}</translation>
    </message>
    <message>
        <source>Other words: {question}</source>
        <translation type="unfinished">Otras palabras: {question}</translation>
    </message>
    <message>
        <source>Other choices: {question}</source>
        <translation type="unfinished">Otras opciones: {question}</translation>
    </message>
    <message>
        <source>Asked at other times, or checked otherwise: {question}</source>
        <translation type="unfinished">Se pregunta en otros momentos, o se comprueba de otro modo: {question}</translation>
    </message>
    <message>
        <source>Counts for another sign: {question}</source>
        <translation type="unfinished">Cuenta para otro indicio: {question}</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>{officer} recorded an answer in case {case}</source>
        <translation type="unfinished">{officer} registró una respuesta en el caso {case}</translation>
    </message>
    <message>
        <source>{officer} assessed all cases again under other rules</source>
        <translation type="unfinished">{officer} valoró de nuevo todos los casos con otras reglas</translation>
    </message>
    <message>
        <source>{officer} began to assess all cases again and stopped</source>
        <translation type="unfinished">{officer} empezó a valorar de nuevo todos los casos y paró</translation>
    </message>
    <message>
        <source>{officer} kept an assessment of case {case}</source>
        <translation type="unfinished">{officer} guardó una valoración del caso {case}</translation>
    </message>
    <message>
        <source>{officer} added a picture, scan or recording to case {case}</source>
        <translation type="unfinished">{officer} añadió una imagen, un escaneo o una grabación al caso {case}</translation>
    </message>
    <message>
        <source>{officer} removed a picture, scan or recording from case {case}</source>
        <translation type="unfinished">{officer} quitó una imagen, un escaneo o una grabación del caso {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a picture, scan or recording of case {case}</source>
        <translation type="unfinished">{officer} miró una imagen, un escaneo o una grabación del caso {case}</translation>
    </message>
    <message>
        <source>{officer} wrote a backup</source>
        <translation type="unfinished">{officer} escribió una copia de seguridad</translation>
    </message>
    <message>
        <source>Headquarters&apos; receipt for bundle {subject} was taken in by {officer}</source>
        <translation type="unfinished">{officer} tomó el acuse de la sede para el lote {subject}</translation>
    </message>
    <message>
        <source>{officer} sealed bundle {subject} for headquarters</source>
        <translation type="unfinished">{officer} selló el lote {subject} para la sede</translation>
    </message>
    <message>
        <source>{officer} deleted case {case}</source>
        <translation type="unfinished">{officer} eliminó el caso {case}</translation>
    </message>
    <message>
        <source>{officer} took names and words out of case {case}</source>
        <translation type="unfinished">{officer} quitó nombres y palabras del caso {case}</translation>
    </message>
    <message>
        <source>{officer} began case {case}</source>
        <translation type="unfinished">{officer} empezó el caso {case}</translation>
    </message>
    <message>
        <source>{officer} opened case {case}</source>
        <translation type="unfinished">{officer} abrió el caso {case}</translation>
    </message>
    <message>
        <source>{officer} looked at the list of cases</source>
        <translation type="unfinished">{officer} miró la lista de casos</translation>
    </message>
    <message>
        <source>{officer} got a certificate to sign with</source>
        <translation type="unfinished">{officer} recibió un certificado para firmar</translation>
    </message>
    <message>
        <source>{officer} took a certificate into use</source>
        <translation type="unfinished">{officer} puso en uso un certificado</translation>
    </message>
    <message>
        <source>{officer} recorded a consent in case {case}: {detail}</source>
        <translation type="unfinished">{officer} registró un consentimiento en el caso {case}: {detail}</translation>
    </message>
    <message>
        <source>{officer} decided about case {case}</source>
        <translation type="unfinished">{officer} decidió sobre el caso {case}</translation>
    </message>
    <message>
        <source>{officer} looked over what would leave for headquarters ({detail} cases)</source>
        <translation type="unfinished">{officer} miró lo que saldría hacia la sede ({detail} casos)</translation>
    </message>
    <message>
        <source>{officer} added an interview form</source>
        <translation type="unfinished">{officer} añadió un formulario de entrevista</translation>
    </message>
    <message>
        <source>{officer} checked a form {subject}: {detail}</source>
        <translation type="unfinished">{officer} comprobó un formulario {subject}: {detail}</translation>
    </message>
    <message>
        <source>An interview form got headquarters&apos; signature ({officer})</source>
        <translation type="unfinished">Un formulario de entrevista recibió la firma de la sede ({officer})</translation>
    </message>
    <message>
        <source>{officer} replaced headquarters&apos; key to this vault</source>
        <translation type="unfinished">{officer} cambió la clave de la sede para esta caja fuerte</translation>
    </message>
    <message>
        <source>{officer} gave headquarters a key to this vault</source>
        <translation type="unfinished">{officer} dio a la sede una clave de esta caja fuerte</translation>
    </message>
    <message>
        <source>{officer} began an interview in case {case}</source>
        <translation type="unfinished">{officer} empezó una entrevista en el caso {case}</translation>
    </message>
    <message>
        <source>{officer} finished an interview in case {case}</source>
        <translation type="unfinished">{officer} terminó una entrevista en el caso {case}</translation>
    </message>
    <message>
        <source>{officer} stopped an interview in case {case}</source>
        <translation type="unfinished">{officer} paró una entrevista en el caso {case}</translation>
    </message>
    <message>
        <source>{officer} checked the journal: {detail}</source>
        <translation type="unfinished">{officer} comprobó el registro: {detail}</translation>
    </message>
    <message>
        <source>{officer} saved the journal as a file</source>
        <translation type="unfinished">{officer} guardó el registro como archivo</translation>
    </message>
    <message>
        <source>{officer} signed the journal up to line {subject}</source>
        <translation type="unfinished">{officer} firmó el registro hasta la línea {subject}</translation>
    </message>
    <message>
        <source>{officer} made a key for {subject}</source>
        <translation type="unfinished">{officer} hizo una clave para {subject}</translation>
    </message>
    <message>
        <source>{officer} took the key of {subject} away; the vault has a new key</source>
        <translation type="unfinished">{officer} quitó la clave de {subject}; la caja fuerte tiene una clave nueva</translation>
    </message>
    <message>
        <source>{officer} locked</source>
        <translation type="unfinished">{officer} bloqueó</translation>
    </message>
    <message>
        <source>{officer} added officer {subject} ({detail})</source>
        <translation type="unfinished">{officer} añadió al funcionario {subject} ({detail})</translation>
    </message>
    <message>
        <source>{officer} removed officer {subject}</source>
        <translation type="unfinished">{officer} quitó al funcionario {subject}</translation>
    </message>
    <message>
        <source>{officer} changed a secret of their own</source>
        <translation type="unfinished">{officer} cambió un secreto propio</translation>
    </message>
    <message>
        <source>{officer} changed their passphrase</source>
        <translation type="unfinished">{officer} cambió su frase de contraseña</translation>
    </message>
    <message>
        <source>{officer} gave the passphrase once more</source>
        <translation type="unfinished">{officer} dio otra vez la frase de contraseña</translation>
    </message>
    <message>
        <source>{officer} gave {subject} a new first passphrase</source>
        <translation type="unfinished">{officer} dio a {subject} una nueva primera frase de contraseña</translation>
    </message>
    <message>
        <source>{officer} made their passphrase harder to guess on this machine</source>
        <translation type="unfinished">{officer} hizo su frase de contraseña más difícil de adivinar en este equipo</translation>
    </message>
    <message>
        <source>Somebody gave a wrong passphrase while {officer} had unlocked</source>
        <translation type="unfinished">Alguien dio una frase de contraseña equivocada mientras {officer} tenía abierta la caja fuerte</translation>
    </message>
    <message>
        <source>Policy {subject} of the organisation took effect when {officer} unlocked</source>
        <translation type="unfinished">La política {subject} de la organización entró en vigor cuando abrió {officer}</translation>
    </message>
    <message>
        <source>{officer} checked a form on paper</source>
        <translation type="unfinished">{officer} comprobó un formulario en papel</translation>
    </message>
    <message>
        <source>Version {subject} of the program opened this vault; before it was {detail}</source>
        <translation type="unfinished">La versión {subject} del programa abrió esta caja fuerte; antes era {detail}</translation>
    </message>
    <message>
        <source>{officer} made a new recovery code</source>
        <translation type="unfinished">{officer} hizo un nuevo código de rescate</translation>
    </message>
    <message>
        <source>{officer} answered form {subject}</source>
        <translation type="unfinished">{officer} respondió el formulario {subject}</translation>
    </message>
    <message>
        <source>{officer} made a copy of case {case} for the person</source>
        <translation type="unfinished">{officer} hizo una copia del caso {case} para la persona</translation>
    </message>
    <message>
        <source>{officer} made a copy of a form of case {case} for sending</source>
        <translation type="unfinished">{officer} hizo una copia para enviar de un formulario del caso {case}</translation>
    </message>
    <message>
        <source>{officer} drafted a form for case {case}</source>
        <translation type="unfinished">{officer} preparó un formulario para el caso {case}</translation>
    </message>
    <message>
        <source>{officer} added the referral layout {subject}</source>
        <translation type="unfinished">{officer} añadió el diseño {subject} de derivación</translation>
    </message>
    <message>
        <source>{officer} printed a form of case {case}</source>
        <translation type="unfinished">{officer} imprimió un formulario del caso {case}</translation>
    </message>
    <message>
        <source>{officer} signed a form for case {case}</source>
        <translation type="unfinished">{officer} firmó un formulario para el caso {case}</translation>
    </message>
    <message>
        <source>{officer} added the second signature to a form of case {case}</source>
        <translation type="unfinished">{officer} añadió la segunda firma a un formulario del caso {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a form of case {case}</source>
        <translation type="unfinished">{officer} miró un formulario del caso {case}</translation>
    </message>
    <message>
        <source>{officer} noted a step of a referral of case {case}</source>
        <translation type="unfinished">{officer} anotó un paso de una derivación del caso {case}</translation>
    </message>
    <message>
        <source>{officer} was refused something their role does not allow ({subject})</source>
        <translation type="unfinished">A {officer} se le negó algo que su rol no permite ({subject})</translation>
    </message>
    <message>
        <source>{officer} changed the role of {subject} to {detail}</source>
        <translation type="unfinished">{officer} cambió el rol de {subject} a {detail}</translation>
    </message>
    <message>
        <source>{officer} used rules {detail} for the first time</source>
        <translation type="unfinished">{officer} usó las reglas {detail} por primera vez</translation>
    </message>
    <message>
        <source>{officer} read a colleague&apos;s decision about case {case}</source>
        <translation type="unfinished">{officer} leyó la decisión de un colega sobre el caso {case}</translation>
    </message>
    <message>
        <source>{officer} changed what the vault keeps: {subject}</source>
        <translation type="unfinished">{officer} cambió lo que guarda la caja fuerte: {subject}</translation>
    </message>
    <message>
        <source>{officer} reached a service and found its entry right</source>
        <translation type="unfinished">{officer} contactó un servicio y comprobó que su entrada es correcta</translation>
    </message>
    <message>
        <source>{officer} set down: {subject}</source>
        <translation type="unfinished">{officer} fijó: {subject}</translation>
    </message>
    <message>
        <source>{officer} entered headquarters&apos; key and certificate</source>
        <translation type="unfinished">{officer} escribió la clave y el certificado de la sede</translation>
    </message>
    <message>
        <source>{officer} took in what headquarters sent</source>
        <translation type="unfinished">{officer} tomó lo que envió la sede</translation>
    </message>
    <message>
        <source>{officer} imported services ({detail})</source>
        <translation type="unfinished">{officer} importó servicios ({detail})</translation>
    </message>
    <message>
        <source>{officer} emptied the directory of services</source>
        <translation type="unfinished">{officer} vació el directorio de servicios</translation>
    </message>
    <message>
        <source>{officer} set case {case} to {detail}</source>
        <translation type="unfinished">{officer} puso el caso {case} en {detail}</translation>
    </message>
    <message>
        <source>{officer} unlocked</source>
        <translation type="unfinished">{officer} desbloqueó</translation>
    </message>
    <message>
        <source>{officer} erased the vault</source>
        <translation type="unfinished">{officer} borró la caja fuerte</translation>
    </message>
    <message>
        <source>Before {officer} unlocked, {detail} wrong passphrases were tried</source>
        <translation type="unfinished">Antes de que {officer} desbloqueara, se probaron {detail} frases de contraseña equivocadas</translation>
    </message>
    <message>
        <source>the organisation&apos;s certificate</source>
        <translation type="unfinished">el certificado de la organización</translation>
    </message>
    <message>
        <source>the list of revoked certificates</source>
        <translation type="unfinished">la lista de certificados revocados</translation>
    </message>
    <message>
        <source>the organisation&apos;s signing key</source>
        <translation type="unfinished">la clave de firma de la organización</translation>
    </message>
    <message>
        <source>how receivers reach the office</source>
        <translation type="unfinished">cómo llegan los destinatarios a la oficina</translation>
    </message>
    <message>
        <source>the country</source>
        <translation type="unfinished">el país</translation>
    </message>
    <message>
        <source>headquarters&apos; certificate</source>
        <translation type="unfinished">el certificado de la sede</translation>
    </message>
    <message>
        <source>headquarters&apos; key</source>
        <translation type="unfinished">la clave de la sede</translation>
    </message>
    <message>
        <source>the organisation&apos;s name</source>
        <translation type="unfinished">el nombre de la organización</translation>
    </message>
    <message>
        <source>the key for answers of headquarters</source>
        <translation type="unfinished">la clave para las respuestas de la sede</translation>
    </message>
    <message>
        <source>the short name of the place</source>
        <translation type="unfinished">el nombre corto del lugar</translation>
    </message>
    <message>
        <source>{officer}: {verb} {subject}</source>
        <translation type="unfinished">{officer}: {verb} {subject}</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>A case at headquarters cannot be read.</source>
        <translation type="unfinished">Un caso de la sede no se puede leer.</translation>
    </message>
    <message>
        <source>A case in the database was changed, or belongs to another headquarters.</source>
        <translation type="unfinished">Un caso de la base de datos fue modificado, o pertenece a otra sede.</translation>
    </message>
    <message>
        <source>A case is not compared with itself.</source>
        <translation type="unfinished">Un caso no se compara consigo mismo.</translation>
    </message>
    <message>
        <source>A case keeps {value} MB of attachments at most: nothing was added.</source>
        <translation type="unfinished">Un caso guarda como máximo {value} MB de adjuntos: no se añadió nada.</translation>
    </message>
    <message>
        <source>A case record cannot be read: {what}.</source>
        <translation type="unfinished">Un registro de caso no se puede leer: {what}.</translation>
    </message>
    <message>
        <source>A citizenship is the same.</source>
        <translation type="unfinished">Una nacionalidad es la misma.</translation>
    </message>
    <message>
        <source>A determination needs reasons.</source>
        <translation type="unfinished">Una determinación necesita razones.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx, .md or .csv.</source>
        <translation type="unfinished">Un formulario se escribe como .xlsx, .md o .csv.</translation>
    </message>
    <message>
        <source>A form with two signatures cannot be locked afterwards.</source>
        <translation type="unfinished">Un formulario con dos firmas ya no se puede cerrar después.</translation>
    </message>
    <message>
        <source>A newer policy rules this laptop already: nothing was changed.</source>
        <translation type="unfinished">Una política más nueva rige ya este portátil: no se cambió nada.</translation>
    </message>
    <message>
        <source>A recording of this kind cannot be cleaned here: nothing was added.</source>
        <translation type="unfinished">Una grabación de este tipo no se puede limpiar aquí: no se añadió nada.</translation>
    </message>
    <message>
        <source>A referral that is declined needs the reason.</source>
        <translation type="unfinished">Una derivación rechazada necesita la razón.</translation>
    </message>
    <message>
        <source>A second opinion needs a sentence.</source>
        <translation type="unfinished">Una segunda opinión necesita una frase.</translation>
    </message>
    <message>
        <source>Abuse of vulnerability</source>
        <translation type="unfinished">Abuso de vulnerabilidad</translation>
    </message>
    <message>
        <source>Add another officer first, and let that officer remove this one.</source>
        <translation type="unfinished">Añada primero otro funcionario, y deje que ese funcionario retire a este.</translation>
    </message>
    <message>
        <source>Add headquarters&apos; recipient on the page Headquarters.</source>
        <translation type="unfinished">Añada el destinatario de la sede en la página Sede.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <translation type="unfinished">Añádalo por partes.</translation>
    </message>
    <message>
        <source>Add the file to the case instead.</source>
        <translation type="unfinished">Añada el archivo al caso.</translation>
    </message>
    <message>
        <source>Add the form file first, under Settings.</source>
        <translation type="unfinished">Añada primero el archivo del formulario, en Ajustes.</translation>
    </message>
    <message>
        <source>Add the new form first, under Settings.</source>
        <translation type="unfinished">Añada primero el formulario nuevo, en Ajustes.</translation>
    </message>
    <message>
        <source>Add the receiver&apos;s certificate after comparing its fingerprint, or ask by telephone.</source>
        <translation type="unfinished">Añada el certificado del destinatario tras comparar su huella, o pregunte por teléfono.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Grupo de edad</translation>
    </message>
    <message>
        <source>Aggravating circumstances of smuggling</source>
        <translation type="unfinished">Circunstancias agravantes del tráfico ilícito</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. None was signed yet.</source>
        <translation type="unfinished">Las {lines} líneas encajan todas. Ninguna se ha firmado aún.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together; up to line {signed_up_to} the journal is what was signed.</source>
        <translation type="unfinished">Las {lines} líneas encajan todas; hasta la línea {signed_up_to} el registro es lo que se firmó.</translation>
    </message>
    <message>
        <source>An entry names no organisation: the directory is as it was.</source>
        <translation type="unfinished">Una entrada no nombra ninguna organización: el directorio queda como estaba.</translation>
    </message>
    <message>
        <source>An officer needs a number and a name.</source>
        <translation type="unfinished">Un funcionario necesita un número y un nombre.</translation>
    </message>
    <message>
        <source>Another bundle {seq} of this laptop was imported before: the laptop was copied or restored.</source>
        <translation type="unfinished">Otro lote {seq} de este portátil se importó antes: el portátil fue copiado o restaurado.</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translation type="unfinished">Otro intérprete</translation>
    </message>
    <message>
        <source>Answer what comes before it first.</source>
        <translation type="unfinished">Responda primero lo que viene antes.</translation>
    </message>
    <message>
        <source>Apply the signed file again.</source>
        <translation type="unfinished">Aplique otra vez el archivo firmado.</translation>
    </message>
    <message>
        <source>As told, ISO 3166; who told several counts under several.</source>
        <translation type="unfinished">Según lo dicho, ISO 3166; quien dijo varias cuenta en «varias».</translation>
    </message>
    <message>
        <source>As told, in the values of HTCDS prs_Gender.</source>
        <translation type="unfinished">Según lo dicho, en los valores de HTCDS prs_Gender.</translation>
    </message>
    <message>
        <source>Ask for an installation with tokens, or keep the key in the vault.</source>
        <translation type="unfinished">Pida una instalación con tarjetas, o guarde la clave en la caja fuerte.</translation>
    </message>
    <message>
        <source>Ask for the PDF itself, or for the organisation&apos;s list of officers&apos; certificates.</source>
        <translation type="unfinished">Pida el propio PDF, o la lista de certificados de los funcionarios de la organización.</translation>
    </message>
    <message>
        <source>Ask for the new version.</source>
        <translation type="unfinished">Pida la versión nueva.</translation>
    </message>
    <message>
        <source>Ask for the newest update. The command fieldtool update --back goes back one version.</source>
        <translation type="unfinished">Pida la actualización más nueva. La orden fieldtool update --back retrocede una versión.</translation>
    </message>
    <message>
        <source>Ask for the whole update of the program.</source>
        <translation type="unfinished">Pida la actualización entera del programa.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new one, and ask how the old one came to you.</source>
        <translation type="unfinished">Pida una nueva a la sede, y pregunte cómo le llegó la vieja.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, and ask how it came to you.</source>
        <translation type="unfinished">Pídalo otra vez a la sede, y pregunte cómo le llegó.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again.</source>
        <translation type="unfinished">Pídalo otra vez a la sede.</translation>
    </message>
    <message>
        <source>Ask headquarters for the certificate file again.</source>
        <translation type="unfinished">Pida otra vez a la sede el archivo del certificado.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file again.</source>
        <translation type="unfinished">Pida otra vez el archivo a la sede.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file, and compare where it came from.</source>
        <translation type="unfinished">Pida el archivo a la sede, y compare de dónde vino.</translation>
    </message>
    <message>
        <source>Ask headquarters for the list again.</source>
        <translation type="unfinished">Pida otra vez la lista a la sede.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest form.</source>
        <translation type="unfinished">Pida a la sede el formulario más nuevo.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list and check again.</source>
        <translation type="unfinished">Pida a la sede la lista más nueva y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list.</source>
        <translation type="unfinished">Pida a la sede la lista más nueva.</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt again.</source>
        <translation type="unfinished">Pida otra vez el acuse a la sede.</translation>
    </message>
    <message>
        <source>Ask headquarters for the return again.</source>
        <translation type="unfinished">Pida otra vez la respuesta a la sede.</translation>
    </message>
    <message>
        <source>Ask headquarters; the person&apos;s own wish to be deleted goes before it.</source>
        <translation type="unfinished">Pregunte a la sede; el deseo de la propia persona de ser borrada va primero.</translation>
    </message>
    <message>
        <source>Ask the person apart from everything else, and record the answer. Help does not depend on it.</source>
        <translation type="unfinished">Pregunte a la persona aparte de todo lo demás, y anote la respuesta. La ayuda no depende de ello.</translation>
    </message>
    <message>
        <source>Ask the person, record the answer, or choose help that needs no referral.</source>
        <translation type="unfinished">Pregunte a la persona, anote la respuesta, o elija una ayuda que no necesite derivación.</translation>
    </message>
    <message>
        <source>Ask the receiver to choose one of the answers on the page.</source>
        <translation type="unfinished">Pida al destinatario que elija una de las respuestas de la página.</translation>
    </message>
    <message>
        <source>Ask the sender for a new bundle.</source>
        <translation type="unfinished">Pida al remitente un lote nuevo.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished">Pida al remitente una copia nueva.</translation>
    </message>
    <message>
        <source>Ask the sender for the PDF, signed anew.</source>
        <translation type="unfinished">Pida al remitente el PDF, firmado de nuevo.</translation>
    </message>
    <message>
        <source>Ask the sender for the passphrase, by another way than the one the form came.</source>
        <translation type="unfinished">Pida al remitente la frase de contraseña, por otra vía que la del formulario.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, and ask how it came to you.</source>
        <translation type="unfinished">Pida al remitente que lo selle otra vez, y pregunte cómo le llegó.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, or to copy it again.</source>
        <translation type="unfinished">Pida al remitente que lo selle otra vez, o que lo copie otra vez.</translation>
    </message>
    <message>
        <source>Ask the sender what it is.</source>
        <translation type="unfinished">Pregunte al remitente qué es.</translation>
    </message>
    <message>
        <source>Ask them for the certificate of their authority (ca.pem).</source>
        <translation type="unfinished">Pídales el certificado de su autoridad (ca.pem).</translation>
    </message>
    <message>
        <source>Ask who sent it before you believe anything in it.</source>
        <translation type="unfinished">Pregunte quién lo envió antes de creer nada de él.</translation>
    </message>
    <message>
        <source>Ask your administrator to apply it again.</source>
        <translation type="unfinished">Pida a su administrador que la aplique otra vez.</translation>
    </message>
    <message>
        <source>Ask your administrator to enrol you.</source>
        <translation type="unfinished">Pida a su administrador que le dé de alta.</translation>
    </message>
    <message>
        <source>Ask your administrator, or make a request.</source>
        <translation type="unfinished">Pregunte a su administrador, o haga una solicitud.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished">Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Ask your headquarters for another policy.</source>
        <translation type="unfinished">Pida otra política a su sede.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the newest policy file.</source>
        <translation type="unfinished">Pida a su sede el archivo de política más nuevo.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the organisation file, or type the four fields.</source>
        <translation type="unfinished">Pida a su sede el archivo de la organización, o escriba los cuatro campos.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the update that is meant for your laptops.</source>
        <translation type="unfinished">Pida a su sede la actualización prevista para sus portátiles.</translation>
    </message>
    <message>
        <source>At most {most} are read.</source>
        <translation type="unfinished">Se leen como máximo {most}.</translation>
    </message>
    <message>
        <source>At the interview; maybe_child where the age is in doubt (treated as a child).</source>
        <translation type="unfinished">En la entrevista; maybe_child donde la edad es dudosa (se trata como niño).</translation>
    </message>
    <message>
        <source>Begin another interview in this case to add what was learned later.</source>
        <translation type="unfinished">Empiece otra entrevista en este caso para añadir lo que se supo después.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation type="unfinished">Empiece una primero.</translation>
    </message>
    <message>
        <source>Bring the file made for this laptop.</source>
        <translation type="unfinished">Traiga el archivo hecho para este portátil.</translation>
    </message>
    <message>
        <source>Bundle {seq} does not continue what was received of this laptop: it was copied or restored.</source>
        <translation type="unfinished">El lote {seq} no continúa lo recibido de este portátil: fue copiado o restaurado.</translation>
    </message>
    <message>
        <source>Bundle {seq} of laptop {device} was imported before: nothing changed.</source>
        <translation type="unfinished">El lote {seq} del portátil {device} se importó antes: no cambió nada.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported before: nothing changed.</source>
        <translation type="unfinished">El lote {seq} se importó antes: no cambió nada.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported.</source>
        <translation type="unfinished">El lote {seq} se importó.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported; earlier ones are missing: {numbers}.</source>
        <translation type="unfinished">El lote {seq} se importó; faltan anteriores: {numbers}.</translation>
    </message>
    <message>
        <source>Bundle {seq} was missing, and is here now.</source>
        <translation type="unfinished">El lote {seq} faltaba, y ya está aquí.</translation>
    </message>
    <message>
        <source>Bundles came in its name that were signed with a revoked certificate: a key is in other hands, or the officer was not told.</source>
        <translation type="unfinished">Llegaron lotes en su nombre firmados con un certificado revocado: una clave está en otras manos, o no se avisó al funcionario.</translation>
    </message>
    <message>
        <source>Bundles came that do not continue what was received: the laptop was copied, or restored from a backup.</source>
        <translation type="unfinished">Llegaron lotes que no continúan lo recibido: el portátil fue copiado, o restaurado de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Bundles end in .age: choose their folder.</source>
        <translation type="unfinished">Los lotes terminan en .age: elija su carpeta.</translation>
    </message>
    <message>
        <source>Bundles never came: {said}. Ask for the sticks.</source>
        <translation type="unfinished">Nunca llegaron lotes: {said}. Pida las memorias USB.</translation>
    </message>
    <message>
        <source>Care in acute distress</source>
        <translation type="unfinished">Atención en angustia aguda</translation>
    </message>
    <message>
        <source>Care in pregnancy</source>
        <translation type="unfinished">Atención en el embarazo</translation>
    </message>
    <message>
        <source>Change nothing here. Look for the right file, or restore the newest backup into a new folder.</source>
        <translation type="unfinished">No cambie nada aquí. Busque el archivo correcto, o restaure la copia más nueva en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Change nothing here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">No cambie nada aquí. Restaure la copia más nueva en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and compare with the newest backup.</source>
        <translation type="unfinished">No cambie nada aquí. Avise a su administrador, y compare con la copia más nueva.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and restore the newest backup into a new folder.</source>
        <translation type="unfinished">No cambie nada aquí. Avise a su administrador, y restaure la copia más nueva en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Change the case instead.</source>
        <translation type="unfinished">Cambie el caso.</translation>
    </message>
    <message>
        <source>Change your own passphrase instead.</source>
        <translation type="unfinished">Cambie más bien su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then try again; or use the recovery code.</source>
        <translation type="unfinished">Revise las mayúsculas y el idioma del teclado, y pruebe otra vez; o use el código de rescate.</translation>
    </message>
    <message>
        <source>Check its id: it stands in every import report.</source>
        <translation type="unfinished">Revise su identificador: está en cada informe de importación.</translation>
    </message>
    <message>
        <source>Check that the server runs, and the address after --store; then do it again.</source>
        <translation type="unfinished">Revise que el servidor funcione, y la dirección tras --store; después hágalo otra vez.</translation>
    </message>
    <message>
        <source>Check the PIN. After a few wrong ones a token locks.</source>
        <translation type="unfinished">Revise el PIN. Tras unos pocos errores, una tarjeta se bloquea.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the sender for a form signed anew.</source>
        <translation type="unfinished">Compruebe la fecha de este ordenador. Si es correcta, pida al remitente un formulario firmado de nuevo.</translation>
    </message>
    <message>
        <source>Check the date of this laptop and the officer&apos;s certificate. If they are right, report this.</source>
        <translation type="unfinished">Revise la fecha de este portátil y el certificado del funcionario. Si son correctos, informe de esto.</translation>
    </message>
    <message>
        <source>Check the date of this laptop, then ask headquarters for it again.</source>
        <translation type="unfinished">Revise la fecha de este portátil, y pídalo otra vez a la sede.</translation>
    </message>
    <message>
        <source>Check the disk or the stick and try again.</source>
        <translation type="unfinished">Revise el disco o la memoria USB y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Check the folder, or create a new vault.</source>
        <translation type="unfinished">Revise la carpeta, o cree una caja fuerte nueva.</translation>
    </message>
    <message>
        <source>Check the id of the case.</source>
        <translation type="unfinished">Revise el identificador del caso.</translation>
    </message>
    <message>
        <source>Check the ids of both cases.</source>
        <translation type="unfinished">Revise los identificadores de ambos casos.</translation>
    </message>
    <message>
        <source>Check the number and search again.</source>
        <translation type="unfinished">Revise el número y busque otra vez.</translation>
    </message>
    <message>
        <source>Check the officer&apos;s certificate and the date of this laptop, then try again.</source>
        <translation type="unfinished">Revise el certificado del funcionario y la fecha de este portátil, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Check the path and the stick.</source>
        <translation type="unfinished">Revise la ruta y la memoria USB.</translation>
    </message>
    <message>
        <source>Check the stick and the file.</source>
        <translation type="unfinished">Revise la memoria USB y el archivo.</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation type="unfinished">Revise las dos fechas.</translation>
    </message>
    <message>
        <source>Check which file you chose.</source>
        <translation type="unfinished">Revise qué archivo eligió.</translation>
    </message>
    <message>
        <source>Check which laptop it is for.</source>
        <translation type="unfinished">Revise para qué portátil es.</translation>
    </message>
    <message>
        <source>Check which laptop the referral came from.</source>
        <translation type="unfinished">Revise de qué portátil vino la derivación.</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation type="unfinished">Elija A4 o Letter.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns organisation and needs, or an Open Referral (HSDS) file.</source>
        <translation type="unfinished">Elija un archivo CSV con las columnas organisation y needs, o un archivo Open Referral (HSDS).</translation>
    </message>
    <message>
        <source>Choose a folder whose name begins with fieldtool-backup.</source>
        <translation type="unfinished">Elija una carpeta cuyo nombre empiece por fieldtool-backup.</translation>
    </message>
    <message>
        <source>Choose a part that can be added to.</source>
        <translation type="unfinished">Elija una parte a la que se pueda añadir.</translation>
    </message>
    <message>
        <source>Choose a photograph or a scan (JPEG, PNG, TIFF, PDF).</source>
        <translation type="unfinished">Elija una fotografía o un escaneado (JPEG, PNG, TIFF, PDF).</translation>
    </message>
    <message>
        <source>Choose a receiver from the directory, or ask headquarters to add this one.</source>
        <translation type="unfinished">Elija un destinatario del directorio, o pida a la sede que añada este.</translation>
    </message>
    <message>
        <source>Choose a recording (WAV).</source>
        <translation type="unfinished">Elija una grabación (WAV).</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation type="unfinished">Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>Choose another folder, or take the write protection off.</source>
        <translation type="unfinished">Elija otra carpeta, o quite la protección contra escritura.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished">Elija otro número.</translation>
    </message>
    <message>
        <source>Choose another officer number.</source>
        <translation type="unfinished">Elija otro número de funcionario.</translation>
    </message>
    <message>
        <source>Choose headquarters&apos; folder, or make one with: fieldtool hq init DIR.</source>
        <translation type="unfinished">Elija la carpeta de la sede, o haga una con: fieldtool hq init DIR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished">Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished">Elija uno de los de la lista.</translation>
    </message>
    <message>
        <source>Choose one picture.</source>
        <translation type="unfinished">Elija una sola imagen.</translation>
    </message>
    <message>
        <source>Choose the .xlsx that was exported for the reviewer.</source>
        <translation type="unfinished">Elija el .xlsx que se exportó para el revisor.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; ask the sender for it again if it will not open.</source>
        <translation type="unfinished">Elija el PDF que recibió; pídalo otra vez al remitente si no se abre.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; if it will not open, ask the sender for it again.</source>
        <translation type="unfinished">Elija el PDF que recibió; si no se abre, pídalo de nuevo al remitente.</translation>
    </message>
    <message>
        <source>Choose the answer page or the reply file that came back.</source>
        <translation type="unfinished">Elija la página de respuesta o el archivo de respuesta que volvió.</translation>
    </message>
    <message>
        <source>Choose the file headquarters gave back.</source>
        <translation type="unfinished">Elija el archivo que devolvió la sede.</translation>
    </message>
    <message>
        <source>Choose the file the supervisor sent back.</source>
        <translation type="unfinished">Elija el archivo que devolvió el supervisor.</translation>
    </message>
    <message>
        <source>Choose the identity file of headquarters.</source>
        <translation type="unfinished">Elija el archivo de identidad de la sede.</translation>
    </message>
    <message>
        <source>Choose the laptop&apos;s folder.</source>
        <translation type="unfinished">Elija la carpeta del portátil.</translation>
    </message>
    <message>
        <source>Choose your own passphrase first.</source>
        <translation type="unfinished">Elija primero su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Nacionalidad</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished">Cierre otros programas, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Close the case first.</source>
        <translation type="unfinished">Cierre primero el caso.</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation type="unfinished">Coacción</translation>
    </message>
    <message>
        <source>Compare again. If it still differs, this is not headquarters&apos; certificate: ask how it came to you.</source>
        <translation type="unfinished">Compare otra vez. Si aún difiere, este no es el certificado de la sede: pregunte cómo le llegó.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation type="unfinished">Compárelo con la hoja, grupo por grupo.</translation>
    </message>
    <message>
        <source>Compare the form number and the short hash below with those on every page, and read the rest with care.</source>
        <translation type="unfinished">Compare el número del formulario y la huella corta de abajo con los de cada página, y lea el resto con cuidado.</translation>
    </message>
    <message>
        <source>Consent is asked for again: what was agreed to then may have been taken back since.</source>
        <translation type="unfinished">El consentimiento se pide otra vez: lo que se aceptó entonces puede haberse retirado desde entonces.</translation>
    </message>
    <message>
        <source>Correct the layout file, or choose another layout.</source>
        <translation type="unfinished">Corrija el archivo del diseño, o elija otro diseño.</translation>
    </message>
    <message>
        <source>Cross it with one other figure only.</source>
        <translation type="unfinished">Crúcelo con una sola cifra más.</translation>
    </message>
    <message>
        <source>Days from opening the case to signing its first referral form.</source>
        <translation type="unfinished">Días desde la apertura del caso hasta la firma de su primer formulario de derivación.</translation>
    </message>
    <message>
        <source>Deception</source>
        <translation type="unfinished">Engaño</translation>
    </message>
    <message>
        <source>Declining needs a reason.</source>
        <translation type="unfinished">Rechazar necesita una razón.</translation>
    </message>
    <message>
        <source>Deletion comes later than taking names out, or never.</source>
        <translation type="unfinished">El borrado viene después de quitar los nombres, o nunca.</translation>
    </message>
    <message>
        <source>Determination about smuggling</source>
        <translation type="unfinished">Determinación sobre tráfico ilícito</translation>
    </message>
    <message>
        <source>Determination about trafficking</source>
        <translation type="unfinished">Determinación sobre trata</translation>
    </message>
    <message>
        <source>Do it again when there is time.</source>
        <translation type="unfinished">Hágalo otra vez cuando haya tiempo.</translation>
    </message>
    <message>
        <source>Do not create a new vault here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">No cree aquí una caja fuerte nueva. Restaure la copia más nueva en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again, and tell them.</source>
        <translation type="unfinished">No se fíe de él. Pida el formulario de nuevo al remitente y avísele.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again.</source>
        <translation type="unfinished">No se fíe de él. Pida el formulario de nuevo al remitente.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the signed form, not a copy saved or printed again.</source>
        <translation type="unfinished">No se fíe de él. Pida al remitente el formulario firmado, no una copia guardada o impresa de nuevo.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sending organisation.</source>
        <translation type="unfinished">No se fíe de él. Pregunte a la organización que lo envía.</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare the fingerprint of the certificate you trust with the one on paper.</source>
        <translation type="unfinished">No se fíe de él. Compare la huella del certificado en el que confía con la del papel.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF, and tell them.</source>
        <translation type="unfinished">No se fíe de este papel. Pida el PDF al remitente y avísele.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF.</source>
        <translation type="unfinished">No se fíe de este papel. Pida el PDF al remitente.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sending organisation.</source>
        <translation type="unfinished">No se fíe de este papel. Pregunte a la organización que lo envía.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask headquarters by telephone.</source>
        <translation type="unfinished">No use este archivo. Pregunte a la sede por teléfono.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask the organisation by telephone.</source>
        <translation type="unfinished">No use este archivo. Pregunte a la organización por teléfono.</translation>
    </message>
    <message>
        <source>Do this where headquarters&apos; vault is.</source>
        <translation type="unfinished">Hágalo donde está la caja fuerte de la sede.</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">Servidumbre doméstica</translation>
    </message>
    <message>
        <source>Encrypt it to the receiver&apos;s key instead.</source>
        <translation type="unfinished">Cífrelo más bien con la clave del destinatario.</translation>
    </message>
    <message>
        <source>Enrol this officer again.</source>
        <translation type="unfinished">Dé de alta otra vez a este funcionario.</translation>
    </message>
    <message>
        <source>Enter it on the page Headquarters, then add the form.</source>
        <translation type="unfinished">Introdúzcalo en la página Sede, y añada el formulario.</translation>
    </message>
    <message>
        <source>Export the sheet again, and carry the corrections over.</source>
        <translation type="unfinished">Exporte otra vez la hoja, y pase las correcciones.</translation>
    </message>
    <message>
        <source>Fewer than {k} persons may be counted: nothing is published.</source>
        <translation type="unfinished">Se pueden contar menos de {k} personas: no se publica nada.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation type="unfinished">Rellene ambos.</translation>
    </message>
    <message>
        <source>Food, shelter, clothes</source>
        <translation type="unfinished">Comida, albergue, ropa</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation type="unfinished">Mendicidad forzada</translation>
    </message>
    <message>
        <source>Forced criminal activity</source>
        <translation type="unfinished">Actividad delictiva forzada</translation>
    </message>
    <message>
        <source>Forced labour or services</source>
        <translation type="unfinished">Trabajo o servicios forzados</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">Matrimonio forzado</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation type="unfinished">Libere espacio en el disco, y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Free some space there, then do it again.</source>
        <translation type="unfinished">Libere espacio allí, y hágalo otra vez.</translation>
    </message>
    <message>
        <source>From the first to the last place of the way, where a journey was drawn and left with the case; two places at least.</source>
        <translation type="unfinished">Del primer al último lugar del camino, donde se dibujó un recorrido y salió con el caso; dos lugares al menos.</translation>
    </message>
    <message>
        <source>Give the sender headquarters&apos; recipient, or open it with the right identity.</source>
        <translation type="unfinished">Dé al remitente el destinatario de la sede, o ábralo con la identidad correcta.</translation>
    </message>
    <message>
        <source>Give your form another form_id in its settings, or ask headquarters to sign it.</source>
        <translation type="unfinished">Dé a su formulario otro form_id en sus ajustes, o pida a la sede que lo firme.</translation>
    </message>
    <message>
        <source>Give your passphrase, then do it again.</source>
        <translation type="unfinished">Dé su frase de contraseña, y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Go on with the version you had, and tell your administrator.</source>
        <translation type="unfinished">Siga con la versión que tenía, y avise a su administrador.</translation>
    </message>
    <message>
        <source>Go on with the version you have, and tell your headquarters.</source>
        <translation type="unfinished">Siga con la versión que tiene, y avise a su sede.</translation>
    </message>
    <message>
        <source>Go on, or lock and unlock. If it happens again, tell your administrator.</source>
        <translation type="unfinished">Siga, o bloquee y desbloquee. Si se repite, avise a su administrador.</translation>
    </message>
    <message>
        <source>Guardian for a child alone</source>
        <translation type="unfinished">Tutor para un niño solo</translation>
    </message>
    <message>
        <source>Have this disk checked, then try again.</source>
        <translation type="unfinished">Haga revisar este disco, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Headquarters does not have everything yet: nothing was erased.</source>
        <translation type="unfinished">La sede aún no lo tiene todo: no se borró nada.</translation>
    </message>
    <message>
        <source>Headquarters holds a bundle {seq} that was not made here: nothing was marked.</source>
        <translation type="unfinished">La sede tiene un lote {seq} que no se hizo aquí: no se marcó nada.</translation>
    </message>
    <message>
        <source>Headquarters holds no such case.</source>
        <translation type="unfinished">La sede no tiene ese caso.</translation>
    </message>
    <message>
        <source>Headquarters ordered that this case is kept: nothing was changed.</source>
        <translation type="unfinished">La sede ordenó conservar este caso: no se cambió nada.</translation>
    </message>
    <message>
        <source>Headquarters signed the form with this name: a file of your own cannot take its place.</source>
        <translation type="unfinished">La sede firmó el formulario con este nombre: un archivo suyo no puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet, or no bundle was sealed here: the return was not read.</source>
        <translation type="unfinished">Aún no se conoce el certificado de la sede, o aquí no se selló ningún lote: la respuesta no se leyó.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the form cannot be checked.</source>
        <translation type="unfinished">Aún no se conoce el certificado de la sede: el formulario no se puede comprobar.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the receipt was not read.</source>
        <translation type="unfinished">Aún no se conoce el certificado de la sede: el acuse no se leyó.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be reached: nothing was changed.</source>
        <translation type="unfinished">No se puede llegar a la base de datos de la sede: no se cambió nada.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key is not known yet: nothing was sealed.</source>
        <translation type="unfinished">Aún no se conoce la clave de la sede: no se selló nada.</translation>
    </message>
    <message>
        <source>Help for family at risk</source>
        <translation type="unfinished">Ayuda para familia en riesgo</translation>
    </message>
    <message>
        <source>How often this part is asked follows from another answer: change that.</source>
        <translation type="unfinished">Cuántas veces se pregunta esta parte depende de otra respuesta: cambie esa.</translation>
    </message>
    <message>
        <source>If it is locked with a passphrase, save it without one first.</source>
        <translation type="unfinished">Si está cerrado con una frase de contraseña, guárdelo antes sin ella.</translation>
    </message>
    <message>
        <source>If the organisation is known to you, add its CA certificate to the trusted ones, then import again.</source>
        <translation type="unfinished">Si conoce la organización, añada su certificado de autoridad a los de confianza, e importe otra vez.</translation>
    </message>
    <message>
        <source>Illegal adoption</source>
        <translation type="unfinished">Adopción ilegal</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters first.</source>
        <translation type="unfinished">Importe primero el archivo de la sede en la página Sede.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, or name the recipient.</source>
        <translation type="unfinished">Importe el archivo de la sede en la página Sede, o nombre el destinatario.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, then seal a bundle.</source>
        <translation type="unfinished">Importe el archivo de la sede en la página Sede, y selle un lote.</translation>
    </message>
    <message>
        <source>Import it again later.</source>
        <translation type="unfinished">Impórtelo otra vez más tarde.</translation>
    </message>
    <message>
        <source>Import the enrolment file from headquarters.</source>
        <translation type="unfinished">Importe el archivo de alta de la sede.</translation>
    </message>
    <message>
        <source>Install fieldtool with its part for headquarters: pip install &apos;fieldtool[headquarters]&apos;.</source>
        <translation type="unfinished">Instale fieldtool con su parte para la sede: pip install &apos;fieldtool[headquarters]&apos;.</translation>
    </message>
    <message>
        <source>Install the newest package instead; the vault stays.</source>
        <translation type="unfinished">Instale más bien el paquete más nuevo; la caja fuerte se queda.</translation>
    </message>
    <message>
        <source>Install the program again, with its resources folder.</source>
        <translation type="unfinished">Instale otra vez el programa, con su carpeta resources.</translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished">Protección internacional</translation>
    </message>
    <message>
        <source>Issue the form again with a second signature planned.</source>
        <translation type="unfinished">Emita otra vez el formulario con una segunda firma prevista.</translation>
    </message>
    <message>
        <source>It begins with age1 and has 62 letters and digits. Ask headquarters to send it again.</source>
        <translation type="unfinished">Empieza por age1 y tiene 62 letras y cifras. Pida a la sede que la envíe otra vez.</translation>
    </message>
    <message>
        <source>It runs {program}; others run {newest}.</source>
        <translation type="unfinished">Usa {program}; otros usan {newest}.</translation>
    </message>
    <message>
        <source>It was removed; the journal says when and by whom.</source>
        <translation type="unfinished">Se retiró; el registro dice cuándo y por quién.</translation>
    </message>
    <message>
        <source>It would end before it began.</source>
        <translation type="unfinished">Terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>Its clock is ahead of headquarters&apos; or went back between two bundles: set it, and mind the dates.</source>
        <translation type="unfinished">Su reloj va por delante del de la sede o retrocedió entre dos lotes: póngalo en hora, y cuidado con las fechas.</translation>
    </message>
    <message>
        <source>Its translations: {known}. Add a column label::Name ({tag}).</source>
        <translation type="unfinished">Sus traducciones: {known}. Añada una columna label::Name ({tag}).</translation>
    </message>
    <message>
        <source>Leave --store away to use it.</source>
        <translation type="unfinished">Deje fuera --store para usarla.</translation>
    </message>
    <message>
        <source>Leave --store away, or carry them over with: fieldtool hq move DIR --store postgresql://...</source>
        <translation type="unfinished">Deje fuera --store, o páselos con: fieldtool hq move DIR --store postgresql://...</translation>
    </message>
    <message>
        <source>Leave the first five columns as they were written.</source>
        <translation type="unfinished">Deje las cinco primeras columnas como se escribieron.</translation>
    </message>
    <message>
        <source>Let another administrator do it.</source>
        <translation type="unfinished">Que lo haga otro administrador.</translation>
    </message>
    <message>
        <source>Let every officer unlock this vault once, and print a new recovery code; then try again.</source>
        <translation type="unfinished">Que cada funcionario desbloquee una vez esta caja fuerte, e imprima un código de rescate nuevo; después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Let its name end in {value}.</source>
        <translation type="unfinished">Que su nombre termine en {value}.</translation>
    </message>
    <message>
        <source>Let the camera take smaller pictures, or take a picture of the part that matters.</source>
        <translation type="unfinished">Haga que la cámara tome fotos más pequeñas, o fotografíe la parte que importa.</translation>
    </message>
    <message>
        <source>Let the officer ask anew.</source>
        <translation type="unfinished">Que el funcionario lo solicite de nuevo.</translation>
    </message>
    <message>
        <source>Let the program offer other words.</source>
        <translation type="unfinished">Deje que el programa ofrezca otras palabras.</translation>
    </message>
    <message>
        <source>Let whoever gave it out unlock it.</source>
        <translation type="unfinished">Que la desbloquee quien la entregó.</translation>
    </message>
    <message>
        <source>Line {broken_at} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">La línea {broken_at} no encaja con la anterior: el registro se modificó ahí.</translation>
    </message>
    <message>
        <source>Line {line} has a day that cannot be read: “{value}”.</source>
        <translation type="unfinished">La línea {line} tiene un día que no se puede leer: «{value}».</translation>
    </message>
    <message>
        <source>Line {number} names a need that is not known here: “{value}”.</source>
        <translation type="unfinished">La línea {number} nombra una necesidad que aquí no se conoce: «{value}».</translation>
    </message>
    <message>
        <source>Lock, and let another officer unlock with their own passphrase and read it.</source>
        <translation type="unfinished">Bloquee, y deje que otro funcionario desbloquee con su propia frase de contraseña y la lea.</translation>
    </message>
    <message>
        <source>Lock, and let somebody with the right role unlock with their own passphrase.</source>
        <translation type="unfinished">Bloquee, y deje que alguien con el papel adecuado desbloquee con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Lock, and let the supervisor unlock with their own words.</source>
        <translation type="unfinished">Bloquee, y deje que el supervisor desbloquee con sus propias palabras.</translation>
    </message>
    <message>
        <source>Make a backup to another disk now, then have this disk checked.</source>
        <translation type="unfinished">Haga ahora una copia en otro disco, y haga revisar este.</translation>
    </message>
    <message>
        <source>Make a new request on the laptop and bring it again.</source>
        <translation type="unfinished">Haga una solicitud nueva en el portátil y tráigala otra vez.</translation>
    </message>
    <message>
        <source>Make or fetch a new list of revoked certificates, then try again.</source>
        <translation type="unfinished">Haga o consiga una lista nueva de certificados revocados, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation type="unfinished">Haga primero administrador a otra persona.</translation>
    </message>
    <message>
        <source>Make the request first.</source>
        <translation type="unfinished">Haga primero la solicitud.</translation>
    </message>
    <message>
        <source>Mend what is listed, then try again.</source>
        <translation type="unfinished">Corrija lo que se indica, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation type="unfinished">Nombre una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Name an empty database after --store, or open the folder it was made with.</source>
        <translation type="unfinished">Nombre una base de datos vacía tras --store, o abra la carpeta con la que se hizo.</translation>
    </message>
    <message>
        <source>Name the content and give its file.</source>
        <translation type="unfinished">Nombre el contenido y dé su archivo.</translation>
    </message>
    <message>
        <source>Name two cases.</source>
        <translation type="unfinished">Nombre dos casos.</translation>
    </message>
    <message>
        <source>No case is waiting.</source>
        <translation type="unfinished">Ningún caso espera.</translation>
    </message>
    <message>
        <source>No code of a referral form was found in this picture.</source>
        <translation type="unfinished">No se encontró ningún código de un formulario de derivación en esta imagen.</translation>
    </message>
    <message>
        <source>No request is under way on this laptop.</source>
        <translation type="unfinished">No hay ninguna solicitud en curso en este portátil.</translation>
    </message>
    <message>
        <source>Nobody made sure of this receiver&apos;s entry in the directory for half a year: nothing was signed.</source>
        <translation type="unfinished">Nadie ha confirmado la entrada de este destinatario en el directorio en medio año: no se firmó nada.</translation>
    </message>
    <message>
        <source>Nobody was named to seal to.</source>
        <translation type="unfinished">No se nombró a nadie para quien sellar.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet.</source>
        <translation type="unfinished">Aún no se puede renovar la clave de todos.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet: {value}.</source>
        <translation type="unfinished">Aún no se puede renovar la clave de todos: {value}.</translation>
    </message>
    <message>
        <source>Note what you need, then restore the newest backup.</source>
        <translation type="unfinished">Anote lo que necesite, y restaure la copia más nueva.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation type="unfinished">No hay nada que decidir.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was received from its laptop.</source>
        <translation type="unfinished">No se recibió nada de su portátil.</translation>
    </message>
    <message>
        <source>Nothing was received from this laptop.</source>
        <translation type="unfinished">No se recibió nada de este portátil.</translation>
    </message>
    <message>
        <source>Nothing was sealed for {days} days.</source>
        <translation type="unfinished">No se selló nada en {days} días.</translation>
    </message>
    <message>
        <source>Of the waiting cases, none may leave.</source>
        <translation type="unfinished">De los casos que esperan, ninguno puede salir.</translation>
    </message>
    <message>
        <source>Only a genuine form can be answered: {sentence}</source>
        <translation type="unfinished">Solo se puede responder a un formulario auténtico: {sentence}</translation>
    </message>
    <message>
        <source>Open it with the version that made it, send its cases to headquarters, then create a new vault.</source>
        <translation type="unfinished">Ábrala con la versión que la hizo, envíe sus casos a la sede, y cree una caja fuerte nueva.</translation>
    </message>
    <message>
        <source>Open the case again and look.</source>
        <translation type="unfinished">Abra otra vez el caso y mire.</translation>
    </message>
    <message>
        <source>Open the case and look there.</source>
        <translation type="unfinished">Abra el caso y mire allí.</translation>
    </message>
    <message>
        <source>Outcome of referral</source>
        <translation type="unfinished">Resultado de la derivación</translation>
    </message>
    <message>
        <source>Page {value} of this PDF cannot be read: nothing was added.</source>
        <translation type="unfinished">La página {value} de este PDF no se puede leer: no se añadió nada.</translation>
    </message>
    <message>
        <source>Parts of the database of this vault were exchanged since it was locked, perhaps for older ones.</source>
        <translation type="unfinished">Partes de la base de datos de esta caja fuerte se cambiaron desde que se bloqueó, quizá por otras más viejas.</translation>
    </message>
    <message>
        <source>Persons of whom an indicator was answered yes: {value}. Answers of no, not known and not asked are not told apart.</source>
        <translation type="unfinished">Personas de las que un indicador se respondió con sí: {value}. Las respuestas no, no se sabe y no preguntado no se distinguen.</translation>
    </message>
    <message>
        <source>Photograph the code again, straight from above, sharp and in even light; or read it with any QR reader and type it.</source>
        <translation type="unfinished">Fotografíe otra vez el código, recto desde arriba, nítido y con luz pareja; o léalo con cualquier lector de QR y escríbalo.</translation>
    </message>
    <message>
        <source>Photographs and scans are taken as JPEG, PNG, WebP, TIFF or PDF, recordings as WAV.</source>
        <translation type="unfinished">Las fotografías y escaneados se toman como JPEG, PNG, WebP, TIFF o PDF, las grabaciones como WAV.</translation>
    </message>
    <message>
        <source>Photographs of this kind (HEIC, AVIF) cannot be read here: nothing was added.</source>
        <translation type="unfinished">Las fotografías de este tipo (HEIC, AVIF) no se pueden leer aquí: no se añadió nada.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation type="unfinished">Responda a esta pregunta, por favor.</translation>
    </message>
    <message>
        <source>Plug in the token of this officer.</source>
        <translation type="unfinished">Conecte la tarjeta de este funcionario.</translation>
    </message>
    <message>
        <source>Plug it in, check that its program is installed, then try again.</source>
        <translation type="unfinished">Conéctela, revise que su programa esté instalado, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Print it, and take a picture.</source>
        <translation type="unfinished">Imprímala, y tome una foto.</translation>
    </message>
    <message>
        <source>Protection from immediate danger</source>
        <translation type="unfinished">Protección ante peligro inmediato</translation>
    </message>
    <message>
        <source>Protection of a child</source>
        <translation type="unfinished">Protección de un niño</translation>
    </message>
    <message>
        <source>Publish less often or by larger periods, or say that it is to leave all the same.</source>
        <translation type="unfinished">Publique con menos frecuencia o por períodos más largos, o diga que debe salir de todos modos.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another file.</source>
        <translation type="unfinished">Ponga otra vez la memoria USB, o elija otro archivo.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another folder.</source>
        <translation type="unfinished">Ponga otra vez la memoria USB, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Put the stick back in, wait a moment, then do it again.</source>
        <translation type="unfinished">Ponga otra vez la memoria USB, espere un momento, y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Reach them first. Then say so at Services, “They were reached today”, and sign.</source>
        <translation type="unfinished">Contáctelos primero. Dígalo después en la página Servicios, «Se les contactó hoy», y firme.</translation>
    </message>
    <message>
        <source>Read the code again with any QR reader; it begins with FT1 and must be taken over whole.</source>
        <translation type="unfinished">Lea el código otra vez con cualquier lector QR; empieza por FT1 y debe tomarse entero.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation type="unfinished">Lea otra vez la lista.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation type="unfinished">Léalas otra vez.</translation>
    </message>
    <message>
        <source>Record it as WAV (PCM), or save it so with the program it was recorded with.</source>
        <translation type="unfinished">Grábela como WAV (PCM), o guárdela así con el programa con que se grabó.</translation>
    </message>
    <message>
        <source>Record it as plain WAV (PCM), with one or two channels.</source>
        <translation type="unfinished">Grábela como WAV simple (PCM), con uno o dos canales.</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translation type="unfinished">Extracción de órganos</translation>
    </message>
    <message>
        <source>Remove those nobody needs, or put several pages into one PDF.</source>
        <translation type="unfinished">Quite los que nadie necesita, o ponga varias páginas en un solo PDF.</translation>
    </message>
    <message>
        <source>Remove those nobody needs.</source>
        <translation type="unfinished">Quite los que nadie necesita.</translation>
    </message>
    <message>
        <source>Restore into a new or empty folder; the old vault stays as it is.</source>
        <translation type="unfinished">Restaure en una carpeta nueva o vacía; la caja fuerte vieja queda como está.</translation>
    </message>
    <message>
        <source>Restore it into a new folder first, then unlock that.</source>
        <translation type="unfinished">Restáurela primero en una carpeta nueva, y desbloquee esa.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Restaure la copia más nueva en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Restore the newest backup of the database, and ask who can write to it.</source>
        <translation type="unfinished">Restaure la copia más nueva de la base de datos, y pregunte quién puede escribir en ella.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and tell your administrator.</source>
        <translation type="unfinished">Restaure la copia más nueva, y avise a su administrador.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished">Restaure la copia más nueva.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Ruta</translation>
    </message>
    <message>
        <source>Row {number} of the review sheet does not say which row of the form it is about.</source>
        <translation type="unfinished">La fila {number} de la hoja de revisión no dice de qué fila del formulario trata.</translation>
    </message>
    <message>
        <source>Seal a bundle, bring it, and import the receipt; or say that the rest may be lost.</source>
        <translation type="unfinished">Selle un lote, llévelo e importe el acuse; o diga que el resto se puede perder.</translation>
    </message>
    <message>
        <source>Seal again when you are ready; no number was used up.</source>
        <translation type="unfinished">Selle otra vez cuando esté listo; no se gastó ningún número.</translation>
    </message>
    <message>
        <source>See fieldtool --help.</source>
        <translation type="unfinished">Véase fieldtool --help.</translation>
    </message>
    <message>
        <source>See its time line for what was noted before.</source>
        <translation type="unfinished">Vea en su cronología lo que se anotó antes.</translation>
    </message>
    <message>
        <source>See the list of officers.</source>
        <translation type="unfinished">Vea la lista de funcionarios.</translation>
    </message>
    <message>
        <source>See the list of those it issued.</source>
        <translation type="unfinished">Vea la lista de los que emitió.</translation>
    </message>
    <message>
        <source>See what is missing, and do that first.</source>
        <translation type="unfinished">Vea lo que falta, y haga eso primero.</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation type="unfinished">Servidumbre</translation>
    </message>
    <message>
        <source>Set the camera of the telephone to JPEG (&quot;most compatible&quot;), and take the picture again.</source>
        <translation type="unfinished">Ponga la cámara del teléfono en JPEG («la más compatible»), y tome otra vez la foto.</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation type="unfinished">Sexo o género</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">Explotación sexual</translation>
    </message>
    <message>
        <source>Slavery or practices like it</source>
        <translation type="unfinished">Esclavitud o prácticas semejantes</translation>
    </message>
    <message>
        <source>Something was added to this form after it was signed; what you see may not be what was signed.</source>
        <translation type="unfinished">Se añadió algo a este formulario después de firmarse; lo que ve quizá no sea lo que se firmó.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation type="unfinished">Algo salió mal dentro del programa. Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>Stopped: nothing of this bundle was imported.</source>
        <translation type="unfinished">Detenido: no se importó nada de este lote.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished">Detenido: no se escribió nada.</translation>
    </message>
    <message>
        <source>Support because of a disability</source>
        <translation type="unfinished">Apoyo por discapacidad</translation>
    </message>
    <message>
        <source>Take a picture of one page alone.</source>
        <translation type="unfinished">Tome una foto de una sola página.</translation>
    </message>
    <message>
        <source>Take a picture of the code and its surroundings.</source>
        <translation type="unfinished">Tome una foto del código y lo que lo rodea.</translation>
    </message>
    <message>
        <source>Take at least five words that do not belong together.</source>
        <translation type="unfinished">Tome al menos cinco palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>Take at least four words, and say them by telephone.</source>
        <translation type="unfinished">Tome al menos cuatro palabras, y dígalas por teléfono.</translation>
    </message>
    <message>
        <source>Take it only from your headquarters, and compare the fingerprint on paper.</source>
        <translation type="unfinished">Tómelo solo de su sede, y compare la huella en papel.</translation>
    </message>
    <message>
        <source>Take it to the organisation that issued it.</source>
        <translation type="unfinished">Llévelo a la organización que lo emitió.</translation>
    </message>
    <message>
        <source>Take the one with this laptop&apos;s id.</source>
        <translation type="unfinished">Tome el que lleva el identificador de este portátil.</translation>
    </message>
    <message>
        <source>Take the picture smaller, or the recording in parts.</source>
        <translation type="unfinished">Tome la foto más pequeña, o la grabación por partes.</translation>
    </message>
    <message>
        <source>That is no reason to revoke.</source>
        <translation type="unfinished">Esa no es una razón para revocar.</translation>
    </message>
    <message>
        <source>The ages fit.</source>
        <translation type="unfinished">Las edades concuerdan.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation type="unfinished">La respuesta no se puede leer.</translation>
    </message>
    <message>
        <source>The answer does not say whether the referral is accepted: nothing was changed.</source>
        <translation type="unfinished">La respuesta no dice si se acepta la derivación: no se cambió nada.</translation>
    </message>
    <message>
        <source>The backup was written, but it does not read back: it was thrown away.</source>
        <translation type="unfinished">La copia se escribió, pero no se puede leer de vuelta: se desechó.</translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation type="unfinished">El lote no se puede leer.</translation>
    </message>
    <message>
        <source>The bundle could not be read back from the disk or stick as it was written: it was removed again.</source>
        <translation type="unfinished">El lote no se pudo leer de vuelta del disco o la memoria USB como se escribió: se quitó.</translation>
    </message>
    <message>
        <source>The cases lie in a database already.</source>
        <translation type="unfinished">Los casos ya están en una base de datos.</translation>
    </message>
    <message>
        <source>The cases of this headquarters lie elsewhere: opening an empty home would hide them.</source>
        <translation type="unfinished">Los casos de esta sede están en otro lugar: abrir un lugar vacío los escondería.</translation>
    </message>
    <message>
        <source>The certificate in this file is out of date, or was not made by an authority.</source>
        <translation type="unfinished">El certificado de este archivo ha caducado, o no lo hizo una autoridad.</translation>
    </message>
    <message>
        <source>The certificate in this file was not made by the authority in it.</source>
        <translation type="unfinished">El certificado de este archivo no lo hizo la autoridad que contiene.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ended on {day}.</source>
        <translation type="unfinished">El certificado del funcionario {number} terminó el {day}.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ends on {day}.</source>
        <translation type="unfinished">El certificado del funcionario {number} termina el {day}.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is not known here: nothing was checked.</source>
        <translation type="unfinished">El certificado del funcionario que hizo este código no se conoce aquí: no se comprobó nada.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is out of date.</source>
        <translation type="unfinished">El certificado del funcionario que hizo este código ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code was revoked.</source>
        <translation type="unfinished">El certificado del funcionario que hizo este código fue revocado.</translation>
    </message>
    <message>
        <source>The choice is not offered any more.</source>
        <translation type="unfinished">Esa opción ya no se ofrece.</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation type="unfinished">La orden no se entiende.</translation>
    </message>
    <message>
        <source>The data attached to this form are not those it was signed for.</source>
        <translation type="unfinished">Los datos adjuntos a este formulario no son aquellos para los que se firmó.</translation>
    </message>
    <message>
        <source>The database could not be put under a new key: nothing was changed.</source>
        <translation type="unfinished">La base de datos no se pudo poner bajo una clave nueva: no se cambió nada.</translation>
    </message>
    <message>
        <source>The database is older than when it was last used here, or its journal was rewritten.</source>
        <translation type="unfinished">La base de datos es más vieja que cuando se usó aquí por última vez, o su registro fue reescrito.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) is missing or empty.</source>
        <translation type="unfinished">La base de casos de esta caja fuerte (cases.db) falta o está vacía.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) was exchanged: it belongs to another vault or is no vault.</source>
        <translation type="unfinished">La base de casos de esta caja fuerte (cases.db) fue cambiada: es de otra caja fuerte o no es ninguna.</translation>
    </message>
    <message>
        <source>The database of this vault is older than it was when it was last used: something put an old copy back.</source>
        <translation type="unfinished">La base de datos de esta caja fuerte es más vieja que cuando se usó por última vez: algo puso una copia vieja.</translation>
    </message>
    <message>
        <source>The dates of birth fit.</source>
        <translation type="unfinished">Las fechas de nacimiento concuerdan.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation type="unfinished">El disco está lleno: no se escribió nada.</translation>
    </message>
    <message>
        <source>The disk of the database server is full: nothing was written.</source>
        <translation type="unfinished">El disco del servidor de la base de datos está lleno: no se escribió nada.</translation>
    </message>
    <message>
        <source>The disk reported an error: the last change was not kept.</source>
        <translation type="unfinished">El disco informó de un error: el último cambio no se guardó.</translation>
    </message>
    <message>
        <source>The disk with the vault is not there: the last change was not kept.</source>
        <translation type="unfinished">El disco de la caja fuerte no está: el último cambio no se guardó.</translation>
    </message>
    <message>
        <source>The figure {value} would stand in two cross-tables: together they could tell what each keeps back.</source>
        <translation type="unfinished">La cifra {value} estaría en dos tablas cruzadas: juntas podrían decir lo que cada una retiene.</translation>
    </message>
    <message>
        <source>The file could not be written: nothing was changed.</source>
        <translation type="unfinished">El archivo no se pudo escribir: no se cambió nada.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is another one: nothing was changed.</source>
        <translation type="unfinished">La huella del papel es otra: no se cambió nada.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is not that of this certificate: nothing was remembered.</source>
        <translation type="unfinished">La huella del papel no es la de este certificado: no se recordó nada.</translation>
    </message>
    <message>
        <source>The folder for the export is not empty: nothing was written.</source>
        <translation type="unfinished">La carpeta para la exportación no está vacía: no se escribió nada.</translation>
    </message>
    <message>
        <source>The folder is not there: nothing was written.</source>
        <translation type="unfinished">La carpeta no está: no se escribió nada.</translation>
    </message>
    <message>
        <source>The fonts for the form are missing: nothing was made.</source>
        <translation type="unfinished">Faltan las fuentes del formulario: no se hizo nada.</translation>
    </message>
    <message>
        <source>The form could not be signed: nothing was written.</source>
        <translation type="unfinished">El formulario no se pudo firmar: no se escribió nada.</translation>
    </message>
    <message>
        <source>The form did not pass its own check: {sentence}</source>
        <translation type="unfinished">El formulario no pasó su propia comprobación: {sentence}</translation>
    </message>
    <message>
        <source>The form file cannot be read.</source>
        <translation type="unfinished">El archivo del formulario no se puede leer.</translation>
    </message>
    <message>
        <source>The form has changed since it was sent for review: &quot;{value}&quot; stands elsewhere now.</source>
        <translation type="unfinished">El formulario ha cambiado desde que se envió a revisión: «{value}» está ahora en otro lugar.</translation>
    </message>
    <message>
        <source>The form of this interview is not in the vault.</source>
        <translation type="unfinished">El formulario de esta entrevista no está en la caja fuerte.</translation>
    </message>
    <message>
        <source>The form was signed, but did not pass its own check: nothing was written.</source>
        <translation type="unfinished">El formulario se firmó, pero no pasó su propia comprobación: no se escribió nada.</translation>
    </message>
    <message>
        <source>The furthest state of any referral form of the case.</source>
        <translation type="unfinished">El estado más avanzado de cualquier formulario de derivación del caso.</translation>
    </message>
    <message>
        <source>The gender is the same.</source>
        <translation type="unfinished">El género es el mismo.</translation>
    </message>
    <message>
        <source>The journal does not continue the one handed over before: entries were removed or rewritten.</source>
        <translation type="unfinished">El registro no continúa el que se entregó antes: se quitaron o reescribieron entradas.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {value}: it was rewritten.</source>
        <translation type="unfinished">El registro no encaja con lo firmado en la línea {value}: fue reescrito.</translation>
    </message>
    <message>
        <source>The journal in bundle {value} does not continue the one in bundle {value2}: entries were removed or rewritten.</source>
        <translation type="unfinished">El registro del lote {value} no continúa el del lote {value2}: se quitaron o reescribieron entradas.</translation>
    </message>
    <message>
        <source>The key file of this vault (vault.json) is damaged, and so is its copy.</source>
        <translation type="unfinished">El archivo de claves de esta caja fuerte (vault.json) está dañado, y su copia también.</translation>
    </message>
    <message>
        <source>The key file of this vault is older than its database: something put an old key file back.</source>
        <translation type="unfinished">El archivo de claves de esta caja fuerte es más viejo que su base de datos: algo puso un archivo de claves viejo.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody who could not open the vault.</source>
        <translation type="unfinished">El archivo de claves de esta caja fuerte lo modificó alguien que no podía abrirla.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody: its protection is outside the allowed range.</source>
        <translation type="unfinished">El archivo de claves de esta caja fuerte lo modificó alguien: su protección está fuera de lo permitido.</translation>
    </message>
    <message>
        <source>The key is not on this token: it is another token, or it was emptied.</source>
        <translation type="unfinished">La clave no está en esta tarjeta: es otra tarjeta, o fue vaciada.</translation>
    </message>
    <message>
        <source>The last change to this vault was broken off, and the file that takes it back (cases.db-journal) is gone.</source>
        <translation type="unfinished">El último cambio de esta caja fuerte se interrumpió, y falta el archivo que lo deshace (cases.db-journal, junto a los casos).</translation>
    </message>
    <message>
        <source>The list of revoked certificates is from another organisation.</source>
        <translation type="unfinished">La lista de certificados revocados es de otra organización.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date or from another organisation: it cannot tell.</source>
        <translation type="unfinished">La lista de certificados revocados está caducada o es de otra organización: no puede decirlo.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date.</source>
        <translation type="unfinished">La lista de certificados revocados ha caducado.</translation>
    </message>
    <message>
        <source>The names are spelled nearly alike.</source>
        <translation type="unfinished">Los nombres se escriben casi igual.</translation>
    </message>
    <message>
        <source>The names are written alike.</source>
        <translation type="unfinished">Los nombres se escriben igual.</translation>
    </message>
    <message>
        <source>The names sound alike.</source>
        <translation type="unfinished">Los nombres suenan igual.</translation>
    </message>
    <message>
        <source>The new version does not start on this computer: nothing was changed.</source>
        <translation type="unfinished">La versión nueva no arranca en este ordenador: no se cambió nada.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 0204.</source>
        <translation type="unfinished">La decisión más nueva de un funcionario, al nivel de motivos razonables; ICCS 0204.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 08051.</source>
        <translation type="unfinished">La decisión más nueva de un funcionario, al nivel de motivos razonables; ICCS 08051.</translation>
    </message>
    <message>
        <source>The officer chose to send less than the person agreed to.</source>
        <translation type="unfinished">El funcionario eligió enviar menos de lo que la persona aceptó.</translation>
    </message>
    <message>
        <source>The officer&apos;s key is of a kind not in use here.</source>
        <translation type="unfinished">La clave del funcionario es de un tipo que aquí no se usa.</translation>
    </message>
    <message>
        <source>The officer&apos;s signing key cannot be read.</source>
        <translation type="unfinished">La clave de firma del funcionario no se puede leer.</translation>
    </message>
    <message>
        <source>The organisation whose laptop opened the case.</source>
        <translation type="unfinished">La organización cuyo portátil abrió el caso.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of this vault is damaged or belongs to another vault.</source>
        <translation type="unfinished">La frase de contraseña es correcta, pero la base de datos de esta caja fuerte está dañada o es de otra caja fuerte.</translation>
    </message>
    <message>
        <source>The person agreed that the record is sent to headquarters.</source>
        <translation type="unfinished">La persona aceptó que el registro se envíe a la sede.</translation>
    </message>
    <message>
        <source>The person agreed to statistics only: coded answers leave, nothing else.</source>
        <translation type="unfinished">La persona aceptó solo estadísticas: salen las respuestas codificadas, nada más.</translation>
    </message>
    <message>
        <source>The person did not agree that anything is sent to headquarters, or was not asked.</source>
        <translation type="unfinished">La persona no aceptó que se envíe nada a la sede, o no se le preguntó.</translation>
    </message>
    <message>
        <source>The person did not agree that the identity is sent: the record leaves without it.</source>
        <translation type="unfinished">La persona no aceptó que se envíe la identidad: el registro sale sin ella.</translation>
    </message>
    <message>
        <source>The person has not agreed to a referral to the police: nothing was made.</source>
        <translation type="unfinished">La persona no ha aceptado una derivación a la policía: no se hizo nada.</translation>
    </message>
    <message>
        <source>The person has not agreed to this referral: nothing was made.</source>
        <translation type="unfinished">La persona no ha aceptado esta derivación: no se hizo nada.</translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be read.</source>
        <translation type="unfinished">La política de su organización no se puede leer.</translation>
    </message>
    <message>
        <source>The policy of your organisation lays these periods down: nothing was changed.</source>
        <translation type="unfinished">La política de su organización fija estos plazos: no se cambió nada.</translation>
    </message>
    <message>
        <source>The policy was changed after it was signed.</source>
        <translation type="unfinished">La política se modificó después de firmarse.</translation>
    </message>
    <message>
        <source>The program was not installed in a way that update files can renew.</source>
        <translation type="unfinished">El programa no se instaló de un modo que los archivos de actualización puedan renovar.</translation>
    </message>
    <message>
        <source>The question now asks for another kind of answer.</source>
        <translation type="unfinished">La pregunta pide ahora otro tipo de respuesta.</translation>
    </message>
    <message>
        <source>The question {ref} has {value} answers: {said}.</source>
        <translation type="unfinished">La pregunta {ref} tiene {value} respuestas: {said}.</translation>
    </message>
    <message>
        <source>The receipt cannot be read.</source>
        <translation type="unfinished">El acuse no se puede leer.</translation>
    </message>
    <message>
        <source>The report as JSON names them all.</source>
        <translation type="unfinished">El informe en JSON las nombra todas.</translation>
    </message>
    <message>
        <source>The return cannot be read.</source>
        <translation type="unfinished">La respuesta de la sede no se puede leer.</translation>
    </message>
    <message>
        <source>The rule file {name} cannot be read.</source>
        <translation type="unfinished">El archivo de reglas {name} no se puede leer.</translation>
    </message>
    <message>
        <source>The rule file {name} is too large.</source>
        <translation type="unfinished">El archivo de reglas {name} es demasiado grande.</translation>
    </message>
    <message>
        <source>The same answer to {question} stands in both.</source>
        <translation type="unfinished">La misma respuesta a {question} figura en ambos.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in both.</source>
        <translation type="unfinished">La misma dirección de correo electrónico figura en ambos.</translation>
    </message>
    <message>
        <source>The same place of control stands in both.</source>
        <translation type="unfinished">El mismo lugar de control figura en ambos.</translation>
    </message>
    <message>
        <source>The same place of exploitation stands in both.</source>
        <translation type="unfinished">El mismo lugar de explotación figura en ambos.</translation>
    </message>
    <message>
        <source>The same place of recruitment stands in both.</source>
        <translation type="unfinished">El mismo lugar de captación figura en ambos.</translation>
    </message>
    <message>
        <source>The same route stands in both.</source>
        <translation type="unfinished">La misma ruta figura en ambos.</translation>
    </message>
    <message>
        <source>The same telephone number stands in both.</source>
        <translation type="unfinished">El mismo número de teléfono figura en ambos.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit: it was changed after it was signed.</source>
        <translation type="unfinished">La firma de este lote no encaja: se modificó después de firmarse.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is out of date, or not valid yet.</source>
        <translation type="unfinished">El certificado del firmante ha caducado, o aún no es válido.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was revoked: the signature no longer counts.</source>
        <translation type="unfinished">El certificado del firmante fue revocado: la firma ya no cuenta.</translation>
    </message>
    <message>
        <source>The stick may be failing. Use another one, then seal again.</source>
        <translation type="unfinished">La memoria USB puede estar fallando. Use otra, y selle otra vez.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation type="unfinished">La tarjeta está bloqueada tras demasiados PIN erróneos.</translation>
    </message>
    <message>
        <source>The token refused the PIN: nothing was made.</source>
        <translation type="unfinished">La tarjeta rechazó el PIN: no se hizo nada.</translation>
    </message>
    <message>
        <source>The token with the signing key does not answer.</source>
        <translation type="unfinished">La tarjeta con la clave de firma no responde.</translation>
    </message>
    <message>
        <source>The vault cannot be used.</source>
        <translation type="unfinished">La caja fuerte no se puede usar.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to: the vault was not opened.</source>
        <translation type="unfinished">No se puede escribir en la carpeta de la caja fuerte: la caja fuerte no se abrió.</translation>
    </message>
    <message>
        <source>The {what} cannot be read.</source>
        <translation type="unfinished">«{what}» no se puede leer.</translation>
    </message>
    <message>
        <source>There are answers in this part, or in one after it: clear them first.</source>
        <translation type="unfinished">Hay respuestas en esta parte, o en una posterior: bórrelas primero.</translation>
    </message>
    <message>
        <source>There is a database here already: nothing was changed.</source>
        <translation type="unfinished">Aquí ya hay una base de datos: no se cambió nada.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already: nothing was changed.</source>
        <translation type="unfinished">En esta carpeta ya hay una caja fuerte: no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation type="unfinished">No hay ningún lote en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no certificate to take here.</source>
        <translation type="unfinished">No hay ningún certificado que tomar aquí.</translation>
    </message>
    <message>
        <source>There is no earlier version here to go back to.</source>
        <translation type="unfinished">Aquí no hay una versión anterior a la que volver.</translation>
    </message>
    <message>
        <source>There is no figure named {value}.</source>
        <translation type="unfinished">No hay ninguna cifra llamada {value}.</translation>
    </message>
    <message>
        <source>There is no identity in this file: a line must begin with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished">No hay ninguna identidad en este archivo: una línea debe empezar por AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>There is no such case in this vault.</source>
        <translation type="unfinished">No hay tal caso en esta caja fuerte.</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation type="unfinished">No hay tal cifra.</translation>
    </message>
    <message>
        <source>There is no such interview in this vault.</source>
        <translation type="unfinished">No hay tal entrevista en esta caja fuerte.</translation>
    </message>
    <message>
        <source>There is no such key in this vault.</source>
        <translation type="unfinished">No hay tal clave en esta caja fuerte.</translation>
    </message>
    <message>
        <source>There is no such officer in this vault.</source>
        <translation type="unfinished">No hay tal funcionario en esta caja fuerte.</translation>
    </message>
    <message>
        <source>There is no such paper size.</source>
        <translation type="unfinished">No hay tal tamaño de papel.</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation type="unfinished">No hay tal parte.</translation>
    </message>
    <message>
        <source>There is no such referral in this vault.</source>
        <translation type="unfinished">No hay tal derivación en esta caja fuerte.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished">No hay ninguna caja fuerte en esta carpeta.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation type="unfinished">No hay memoria libre suficiente para abrir la caja fuerte.</translation>
    </message>
    <message>
        <source>There is nothing to announce.</source>
        <translation type="unfinished">No hay nada que anunciar.</translation>
    </message>
    <message>
        <source>There is nothing to bring to headquarters now.</source>
        <translation type="unfinished">Ahora no hay nada que llevar a la sede.</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation type="unfinished">No hay nada que publicar.</translation>
    </message>
    <message>
        <source>These answers no longer stand against each other.</source>
        <translation type="unfinished">Estas respuestas ya no se contradicen.</translation>
    </message>
    <message>
        <source>These are too many words for a time line.</source>
        <translation type="unfinished">Son demasiadas palabras para una cronología.</translation>
    </message>
    <message>
        <source>These are too many words for one field of a form.</source>
        <translation type="unfinished">Son demasiadas palabras para un campo de un formulario.</translation>
    </message>
    <message>
        <source>These periods do not fit together.</source>
        <translation type="unfinished">Estos plazos no encajan entre sí.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of this program.</source>
        <translation type="unfinished">Estos registros los escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>These words open the vault already: nothing was changed.</source>
        <translation type="unfinished">Estas palabras ya abren la caja fuerte: no se cambió nada.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened: nothing was added.</source>
        <translation type="unfinished">Este PDF no se puede abrir: no se añadió nada.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation type="unfinished">Este PDF no se puede mostrar.</translation>
    </message>
    <message>
        <source>This PDF is damaged, or was made to mislead: it cannot be checked.</source>
        <translation type="unfinished">Este PDF está dañado, o se hizo para engañar: no se puede comprobar.</translation>
    </message>
    <message>
        <source>This PDF is locked, and the passphrase is missing or wrong: nothing was checked.</source>
        <translation type="unfinished">Este PDF está cerrado con llave y la frase de contraseña falta o es errónea: no se comprobó nada.</translation>
    </message>
    <message>
        <source>This PDF is not signed: anybody could have made it.</source>
        <translation type="unfinished">Este PDF no está firmado: cualquiera pudo hacerlo.</translation>
    </message>
    <message>
        <source>This PDF is signed by somebody you trust, but it is not a referral form.</source>
        <translation type="unfinished">Este PDF está firmado por alguien en quien usted confía, pero no es un formulario de derivación.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation type="unfinished">Esta respuesta no encaja.</translation>
    </message>
    <message>
        <source>This answer is not among the choices any more: please ask again.</source>
        <translation type="unfinished">Esta respuesta ya no está entre las opciones: pregunte otra vez, por favor.</translation>
    </message>
    <message>
        <source>This answer is not among those that stand against each other.</source>
        <translation type="unfinished">Esta respuesta no está entre las que se contradicen.</translation>
    </message>
    <message>
        <source>This answer was changed, or was signed by somebody nobody here trusts: nothing was changed.</source>
        <translation type="unfinished">Esta respuesta se modificó, o la firmó alguien en quien nadie aquí confía: no se cambió nada.</translation>
    </message>
    <message>
        <source>This answers a form that was not signed in this vault: nothing was changed.</source>
        <translation type="unfinished">Esto responde a un formulario que no se firmó en esta caja fuerte: no se cambió nada.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault any more.</source>
        <translation type="unfinished">Este adjunto ya no está en la caja fuerte.</translation>
    </message>
    <message>
        <source>This authority issued no such certificate.</source>
        <translation type="unfinished">Esta autoridad no emitió tal certificado.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation type="unfinished">Esta copia está dañada.</translation>
    </message>
    <message>
        <source>This bundle was not signed by an officer of a trusted organisation.</source>
        <translation type="unfinished">Este lote no lo firmó un funcionario de una organización de confianza.</translation>
    </message>
    <message>
        <source>This bundle was refused: nothing was imported.</source>
        <translation type="unfinished">Este lote se rechazó: no se importó nada.</translation>
    </message>
    <message>
        <source>This bundle was sealed to another recipient: this key does not open it.</source>
        <translation type="unfinished">Este lote se selló para otro destinatario: esta clave no lo abre.</translation>
    </message>
    <message>
        <source>This bundle was signed with a certificate that was revoked.</source>
        <translation type="unfinished">Este lote se firmó con un certificado que fue revocado.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of this program.</source>
        <translation type="unfinished">Este lote lo escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation type="unfinished">Esto no se puede hacer.</translation>
    </message>
    <message>
        <source>This case has no answers to assess.</source>
        <translation type="unfinished">Este caso no tiene respuestas que valorar.</translation>
    </message>
    <message>
        <source>This case has no interview yet.</source>
        <translation type="unfinished">Este caso no tiene aún ninguna entrevista.</translation>
    </message>
    <message>
        <source>This case has {most_in_case} attachments already: nothing was added.</source>
        <translation type="unfinished">Este caso ya tiene {most_in_case} adjuntos: no se añadió nada.</translation>
    </message>
    <message>
        <source>This case is not closed: nothing was changed.</source>
        <translation type="unfinished">Este caso no está cerrado: no se cambió nada.</translation>
    </message>
    <message>
        <source>This certificate is not for the request made on this laptop.</source>
        <translation type="unfinished">Este certificado no es para la solicitud hecha en este portátil.</translation>
    </message>
    <message>
        <source>This certificate was not issued by this organisation: it cannot be renewed here.</source>
        <translation type="unfinished">Este certificado no lo emitió esta organización: no se puede renovar aquí.</translation>
    </message>
    <message>
        <source>This certificate was revoked: it is not renewed.</source>
        <translation type="unfinished">Este certificado fue revocado: no se renueva.</translation>
    </message>
    <message>
        <source>This code was changed, or was not made by the officer it names.</source>
        <translation type="unfinished">Este código se cambió, o no lo hizo el funcionario que nombra.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts.</source>
        <translation type="unfinished">Este código lo hizo un funcionario en quien su organización confía.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts. Whether the certificate was revoked is not known.</source>
        <translation type="unfinished">Este código lo hizo un funcionario en quien su organización confía. No se sabe si el certificado fue revocado.</translation>
    </message>
    <message>
        <source>This code was made by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">Este código lo hizo alguien por quien su organización de confianza no responde.</translation>
    </message>
    <message>
        <source>This database belongs to another headquarters.</source>
        <translation type="unfinished">Esta base de datos es de otra sede.</translation>
    </message>
    <message>
        <source>This database user may read only: nothing was changed.</source>
        <translation type="unfinished">Este usuario de la base de datos solo puede leer: no se cambió nada.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program.</source>
        <translation type="unfinished">Esta base de datos la hizo una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>This determination is not in the case.</source>
        <translation type="unfinished">Esta determinación no está en el caso.</translation>
    </message>
    <message>
        <source>This does not fit the question.</source>
        <translation type="unfinished">Esto no encaja con la pregunta.</translation>
    </message>
    <message>
        <source>This enrolment file is not complete.</source>
        <translation type="unfinished">Este archivo de alta no está completo.</translation>
    </message>
    <message>
        <source>This field of a form takes no words.</source>
        <translation type="unfinished">Este campo de un formulario no admite palabras.</translation>
    </message>
    <message>
        <source>This file cannot be kept: it is no photograph, scan or recording that can be read here.</source>
        <translation type="unfinished">Este archivo no se puede guardar: no es una fotografía, un escaneado ni una grabación que aquí se pueda leer.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file cannot be read: nothing was added.</source>
        <translation type="unfinished">Este archivo no se puede leer: no se añadió nada.</translation>
    </message>
    <message>
        <source>This file holds no services that can be read: the directory is as it was.</source>
        <translation type="unfinished">Este archivo no contiene servicios que se puedan leer: el directorio queda como estaba.</translation>
    </message>
    <message>
        <source>This file holds too many services.</source>
        <translation type="unfinished">Este archivo contiene demasiados servicios.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says.</source>
        <translation type="unfinished">Este archivo está dañado o no es lo que dice ser.</translation>
    </message>
    <message>
        <source>This file is far too large for a directory of services.</source>
        <translation type="unfinished">Este archivo es demasiado grande para un directorio de servicios.</translation>
    </message>
    <message>
        <source>This file is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Este archivo supera los {value} MB: no se añadió nada.</translation>
    </message>
    <message>
        <source>This file is no review sheet of a translation.</source>
        <translation type="unfinished">Este archivo no es una hoja de revisión de una traducción.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation type="unfinished">Este archivo no es un PDF.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read.</source>
        <translation type="unfinished">Este archivo no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>This file is not a referral form.</source>
        <translation type="unfinished">Este archivo no es un formulario de derivación.</translation>
    </message>
    <message>
        <source>This file is not a whole bundle: it is damaged, cut short or something else.</source>
        <translation type="unfinished">Este archivo no es un lote entero: está dañado, cortado o es otra cosa.</translation>
    </message>
    <message>
        <source>This file is not an answer to a referral: nothing was changed.</source>
        <translation type="unfinished">Este archivo no es una respuesta a una derivación: no se cambió nada.</translation>
    </message>
    <message>
        <source>This file is not signed by a publisher that this computer trusts: nothing was changed.</source>
        <translation type="unfinished">Este archivo no lo firmó un editor en quien este ordenador confíe: no se cambió nada.</translation>
    </message>
    <message>
        <source>This file is too large to be a return of headquarters.</source>
        <translation type="unfinished">Este archivo es demasiado grande para ser una respuesta de la sede.</translation>
    </message>
    <message>
        <source>This file is too large to be kept: nothing was added.</source>
        <translation type="unfinished">Este archivo es demasiado grande para guardarlo: no se añadió nada.</translation>
    </message>
    <message>
        <source>This folder is not a backup: nothing was restored.</source>
        <translation type="unfinished">Esta carpeta no es una copia de seguridad: no se restauró nada.</translation>
    </message>
    <message>
        <source>This folder is not empty: no vault was made.</source>
        <translation type="unfinished">Esta carpeta no está vacía: no se hizo ninguna caja fuerte.</translation>
    </message>
    <message>
        <source>This form cannot be signed a second time: {sentence}</source>
        <translation type="unfinished">Este formulario no se puede firmar por segunda vez: {sentence}</translation>
    </message>
    <message>
        <source>This form cannot be used.</source>
        <translation type="unfinished">Este formulario no se puede usar.</translation>
    </message>
    <message>
        <source>This form has no place for a second signature, or it is signed already.</source>
        <translation type="unfinished">Este formulario no tiene sitio para una segunda firma, o ya la tiene.</translation>
    </message>
    <message>
        <source>This form has no such question.</source>
        <translation type="unfinished">Este formulario no tiene esa pregunta.</translation>
    </message>
    <message>
        <source>This form has no translation &quot;{tag}&quot;.</source>
        <translation type="unfinished">Este formulario no tiene traducción «{tag}».</translation>
    </message>
    <message>
        <source>This form is genuine and unchanged. Whether the certificate was revoked since has not been checked.</source>
        <translation type="unfinished">Este formulario es auténtico y sin cambios. No se ha comprobado si el certificado se revocó desde entonces.</translation>
    </message>
    <message>
        <source>This form is genuine: signed by an officer your organisation trusts, complete and unchanged.</source>
        <translation type="unfinished">Este formulario es auténtico: firmado por un funcionario en quien su organización confía, completo y sin cambios.</translation>
    </message>
    <message>
        <source>This form is not in the vault.</source>
        <translation type="unfinished">Este formulario no está en la caja fuerte.</translation>
    </message>
    <message>
        <source>This form is older than the one that is here: nothing was changed.</source>
        <translation type="unfinished">Este formulario es más viejo que el que está aquí: no se cambió nada.</translation>
    </message>
    <message>
        <source>This form layout cannot be used.</source>
        <translation type="unfinished">Este diseño de formulario no se puede usar.</translation>
    </message>
    <message>
        <source>This form package is damaged or incomplete: nothing was changed.</source>
        <translation type="unfinished">Este paquete de formulario está dañado o incompleto: no se cambió nada.</translation>
    </message>
    <message>
        <source>This form package was made by a newer version of the program: nothing was changed.</source>
        <translation type="unfinished">Este paquete de formulario lo hizo una versión más nueva del programa: no se cambió nada.</translation>
    </message>
    <message>
        <source>This form should carry more signatures than it does.</source>
        <translation type="unfinished">Este formulario debería llevar más firmas de las que lleva.</translation>
    </message>
    <message>
        <source>This form was changed after it was signed.</source>
        <translation type="unfinished">Este formulario se cambió después de firmarse.</translation>
    </message>
    <message>
        <source>This form was not signed by your headquarters: nothing was changed.</source>
        <translation type="unfinished">Este formulario no lo firmó su sede: no se cambió nada.</translation>
    </message>
    <message>
        <source>This form was signed by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">Este formulario lo firmó alguien por quien su organización de confianza no responde.</translation>
    </message>
    <message>
        <source>This indicator is not in the checklist.</source>
        <translation type="unfinished">Este indicador no está en la lista de verificación.</translation>
    </message>
    <message>
        <source>This interview has the newest version of its form.</source>
        <translation type="unfinished">Esta entrevista tiene la versión más nueva de su formulario.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">Esta entrevista está cerrada; sus respuestas quedan como están.</translation>
    </message>
    <message>
        <source>This is a backup: it cannot be worked in.</source>
        <translation type="unfinished">Esto es una copia de seguridad: no se puede trabajar en ella.</translation>
    </message>
    <message>
        <source>This is a signed file of another kind.</source>
        <translation type="unfinished">Esto es un archivo firmado de otro tipo.</translation>
    </message>
    <message>
        <source>This is another kind of file than the question asks for: nothing was added.</source>
        <translation type="unfinished">Este es otro tipo de archivo del que pide la pregunta: no se añadió nada.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished">Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is no day a conversation can have been held on.</source>
        <translation type="unfinished">En ese día no pudo tener lugar una conversación.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s certificate but one person&apos;s: nothing was changed.</source>
        <translation type="unfinished">Este no es el certificado de una organización sino el de una persona: no se cambió nada.</translation>
    </message>
    <message>
        <source>This is none of the answers of this field.</source>
        <translation type="unfinished">Esta no es ninguna de las respuestas de este campo.</translation>
    </message>
    <message>
        <source>This is not a certificate this program can use.</source>
        <translation type="unfinished">Este no es un certificado que este programa pueda usar.</translation>
    </message>
    <message>
        <source>This is not a file about a place of work: nothing was taken from it.</source>
        <translation type="unfinished">Este no es un archivo sobre un lugar de trabajo: no se tomó nada de él.</translation>
    </message>
    <message>
        <source>This is not a form of this vault with a second signature: nothing was changed.</source>
        <translation type="unfinished">Este no es un formulario de esta caja fuerte con una segunda firma: no se cambió nada.</translation>
    </message>
    <message>
        <source>This is not a list of revoked certificates.</source>
        <translation type="unfinished">Esta no es una lista de certificados revocados.</translation>
    </message>
    <message>
        <source>This is not a public key of headquarters.</source>
        <translation type="unfinished">Esta no es una clave pública de la sede.</translation>
    </message>
    <message>
        <source>This is not a receipt of headquarters: nothing was marked as received.</source>
        <translation type="unfinished">Este no es un acuse de la sede: no se marcó nada como recibido.</translation>
    </message>
    <message>
        <source>This is not a recipient: it must begin with age1.</source>
        <translation type="unfinished">Esto no es un destinatario: debe empezar por age1.</translation>
    </message>
    <message>
        <source>This is not a return of headquarters for this laptop: nothing of it was taken in.</source>
        <translation type="unfinished">Esta no es una respuesta de la sede para este portátil: no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>This is not a signature.</source>
        <translation type="unfinished">Esto no es una firma.</translation>
    </message>
    <message>
        <source>This is not allowed now.</source>
        <translation type="unfinished">Esto no está permitido ahora.</translation>
    </message>
    <message>
        <source>This is not an enrolment file.</source>
        <translation type="unfinished">Esto no es un archivo de alta.</translation>
    </message>
    <message>
        <source>This is not in the vault.</source>
        <translation type="unfinished">Esto no está en la caja fuerte.</translation>
    </message>
    <message>
        <source>This is not the content of a code of a referral form.</source>
        <translation type="unfinished">Esto no es el contenido de un código de un formulario de derivación.</translation>
    </message>
    <message>
        <source>This is shown, not answered.</source>
        <translation type="unfinished">Esto se muestra, no se responde.</translation>
    </message>
    <message>
        <source>This is the key you opened the vault with, or the last passphrase: it stays.</source>
        <translation type="unfinished">Esta es la clave con que abrió la caja fuerte, o la última frase de contraseña: se queda.</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could manage this vault any more.</source>
        <translation type="unfinished">Este es el último administrador: nadie más podría gestionar esta caja fuerte.</translation>
    </message>
    <message>
        <source>This is the vault of a laptop, not of headquarters.</source>
        <translation type="unfinished">Esta es la caja fuerte de un portátil, no de la sede.</translation>
    </message>
    <message>
        <source>This is the vault of headquarters, not of a laptop.</source>
        <translation type="unfinished">Esta es la caja fuerte de la sede, no de un portátil.</translation>
    </message>
    <message>
        <source>This is your own determination: a second opinion comes from somebody else.</source>
        <translation type="unfinished">Esta es su propia determinación: una segunda opinión viene de otra persona.</translation>
    </message>
    <message>
        <source>This is yourself.</source>
        <translation type="unfinished">Es usted mismo.</translation>
    </message>
    <message>
        <source>This laptop has not said yet to which key returns are sealed.</source>
        <translation type="unfinished">Este portátil aún no ha dicho para qué clave se sellan las respuestas.</translation>
    </message>
    <message>
        <source>This laptop may have been copied or restored. Tell headquarters.</source>
        <translation type="unfinished">Este portátil puede haber sido copiado o restaurado. Avise a la sede.</translation>
    </message>
    <message>
        <source>This list of revoked certificates is older than the one in use: nothing was changed.</source>
        <translation type="unfinished">Esta lista de certificados revocados es más vieja que la que se usa: no se cambió nada.</translation>
    </message>
    <message>
        <source>This needs your passphrase once more.</source>
        <translation type="unfinished">Esto necesita otra vez su frase de contraseña.</translation>
    </message>
    <message>
        <source>This officer has a passphrase in this vault already.</source>
        <translation type="unfinished">Este funcionario ya tiene una frase de contraseña en esta caja fuerte.</translation>
    </message>
    <message>
        <source>This officer number is taken.</source>
        <translation type="unfinished">Este número de funcionario está ocupado.</translation>
    </message>
    <message>
        <source>This part is there as often as a form can hold it.</source>
        <translation type="unfinished">Esta parte está ya tantas veces como un formulario puede contenerla.</translation>
    </message>
    <message>
        <source>This part of the form is not open.</source>
        <translation type="unfinished">Esta parte del formulario no está abierta.</translation>
    </message>
    <message>
        <source>This part of the form is not repeated.</source>
        <translation type="unfinished">Esta parte del formulario no se repite.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Esta frase de contraseña no abre la caja fuerte.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: nothing was changed.</source>
        <translation type="unfinished">Esta frase de contraseña es demasiado fácil de adivinar: no se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase is too short for a form that travels by e-mail.</source>
        <translation type="unfinished">Esta frase de contraseña es demasiado corta para un formulario que viaja por correo electrónico.</translation>
    </message>
    <message>
        <source>This picture has more than {value} million pixels: nothing was added.</source>
        <translation type="unfinished">Esta imagen tiene más de {value} millones de píxeles: no se añadió nada.</translation>
    </message>
    <message>
        <source>This picture is far too large.</source>
        <translation type="unfinished">Esta imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>This picture is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Esta imagen supera los {value} MB: no se añadió nada.</translation>
    </message>
    <message>
        <source>This picture shows codes of different forms: nothing was checked.</source>
        <translation type="unfinished">Esta imagen muestra códigos de formularios distintos: no se comprobó nada.</translation>
    </message>
    <message>
        <source>This place cannot be written to: nothing was written.</source>
        <translation type="unfinished">En este lugar no se puede escribir: no se escribió nada.</translation>
    </message>
    <message>
        <source>This policy asks for something this version does not know: nothing was changed.</source>
        <translation type="unfinished">Esta política pide algo que esta versión no conoce: no se cambió nada.</translation>
    </message>
    <message>
        <source>This program takes this kind of content with a new version of itself only.</source>
        <translation type="unfinished">Este programa toma este tipo de contenido solo con una versión nueva de sí mismo.</translation>
    </message>
    <message>
        <source>This program was installed without the part that speaks to tokens.</source>
        <translation type="unfinished">Este programa se instaló sin la parte que habla con tarjetas.</translation>
    </message>
    <message>
        <source>This question is not in the new form.</source>
        <translation type="unfinished">Esta pregunta no está en el formulario nuevo.</translation>
    </message>
    <message>
        <source>This receipt is for another laptop.</source>
        <translation type="unfinished">Este acuse es para otro portátil.</translation>
    </message>
    <message>
        <source>This receipt names a bundle that was not made here.</source>
        <translation type="unfinished">Este acuse nombra un lote que no se hizo aquí.</translation>
    </message>
    <message>
        <source>This receipt was not signed by your headquarters: nothing was marked as received.</source>
        <translation type="unfinished">Este acuse no lo firmó su sede: no se marcó nada como recibido.</translation>
    </message>
    <message>
        <source>This receipt was written by a newer version.</source>
        <translation type="unfinished">Este acuse lo escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>This receiver is not in the directory of services, and your organisation&apos;s policy allows no other: nothing was signed.</source>
        <translation type="unfinished">Este destinatario no está en el directorio de servicios, y la política de su organización no permite otro: no se firmó nada.</translation>
    </message>
    <message>
        <source>This recording cannot be read: nothing was added.</source>
        <translation type="unfinished">Esta grabación no se puede leer: no se añadió nada.</translation>
    </message>
    <message>
        <source>This recording is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Esta grabación supera los {value} MB: no se añadió nada.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake in it.</source>
        <translation type="unfinished">Este código de rescate tiene un error de escritura.</translation>
    </message>
    <message>
        <source>This referral is {value}: it cannot become {value2}.</source>
        <translation type="unfinished">Esta derivación está {value}: no puede pasar a {value2}.</translation>
    </message>
    <message>
        <source>This request for a certificate is damaged: no certificate was issued.</source>
        <translation type="unfinished">Esta solicitud de certificado está dañada: no se emitió ningún certificado.</translation>
    </message>
    <message>
        <source>This return is older than the last one taken in ({number} before {last}): refused.</source>
        <translation type="unfinished">Esta respuesta de la sede es más vieja que la última tomada ({number} antes de {last}): rechazada.</translation>
    </message>
    <message>
        <source>This return was not signed by your headquarters: nothing of it was taken in.</source>
        <translation type="unfinished">Esta respuesta no la firmó su sede: no se tomó nada de ella.</translation>
    </message>
    <message>
        <source>This return was written by a newer version.</source>
        <translation type="unfinished">Esta respuesta la escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>This scan has more than {most_pages} pages: nothing was added.</source>
        <translation type="unfinished">Este escaneado tiene más de {most_pages} páginas: no se añadió nada.</translation>
    </message>
    <message>
        <source>This service is not in the directory.</source>
        <translation type="unfinished">Este servicio no está en el directorio.</translation>
    </message>
    <message>
        <source>This signing key cannot be read.</source>
        <translation type="unfinished">Esta clave de firma no se puede leer.</translation>
    </message>
    <message>
        <source>This signing key is of a kind not in use here.</source>
        <translation type="unfinished">Esta clave de firma es de un tipo que aquí no se usa.</translation>
    </message>
    <message>
        <source>This update is not newer than what runs here: nothing was changed.</source>
        <translation type="unfinished">Esta actualización no es más nueva que lo que funciona aquí: no se cambió nada.</translation>
    </message>
    <message>
        <source>This update is not of the channel your organisation takes updates from: nothing was changed.</source>
        <translation type="unfinished">Esta actualización no es del canal que toma su organización: no se cambió nada.</translation>
    </message>
    <message>
        <source>This update renews parts of another version than the one here: nothing was changed.</source>
        <translation type="unfinished">Esta actualización renueva partes de otra versión que la de aquí: no se cambió nada.</translation>
    </message>
    <message>
        <source>This vault cannot be used as it is.</source>
        <translation type="unfinished">Esta caja fuerte no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date with this version: it was left as it was.</source>
        <translation type="unfinished">Esta caja fuerte no se pudo poner al día con esta versión: quedó como estaba.</translation>
    </message>
    <message>
        <source>This vault does not hold the organisation&apos;s authority.</source>
        <translation type="unfinished">Esta caja fuerte no contiene la autoridad de la organización.</translation>
    </message>
    <message>
        <source>This vault is already open in another window.</source>
        <translation type="unfinished">Esta caja fuerte ya está abierta en otra ventana.</translation>
    </message>
    <message>
        <source>This vault is damaged and was opened only to read: nothing is changed.</source>
        <translation type="unfinished">Esta caja fuerte está dañada y se abrió solo para leer: no se cambia nada.</translation>
    </message>
    <message>
        <source>This vault knows no organisation yet.</source>
        <translation type="unfinished">Esta caja fuerte no conoce aún ninguna organización.</translation>
    </message>
    <message>
        <source>This vault was made by a trial version of this program and cannot be opened by this one.</source>
        <translation type="unfinished">Esta caja fuerte la hizo una versión de prueba de este programa y esta no puede abrirla.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of this program.</source>
        <translation type="unfinished">Esta caja fuerte la escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>To check that too, add the list of revoked certificates (CRL) from headquarters.</source>
        <translation type="unfinished">Para comprobar también eso, añada la lista de certificados revocados (CRL) de la sede.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row.</source>
        <translation type="unfinished">Demasiadas frases de contraseña erróneas seguidas.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, ask your administrator.</source>
        <translation type="unfinished">Pruebe otra vez; si se repite, pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Try the one before it.</source>
        <translation type="unfinished">Pruebe la anterior.</translation>
    </message>
    <message>
        <source>Unlock it, or choose an empty folder for a new one.</source>
        <translation type="unfinished">Desbloquéela, o elija una carpeta vacía para una nueva.</translation>
    </message>
    <message>
        <source>Update the program first, then add the form.</source>
        <translation type="unfinished">Actualice primero el programa, y añada el formulario.</translation>
    </message>
    <message>
        <source>Update the program first, then apply the policy.</source>
        <translation type="unfinished">Actualice primero el programa, y aplique la política.</translation>
    </message>
    <message>
        <source>Update this program, then import again.</source>
        <translation type="unfinished">Actualice este programa, e importe otra vez.</translation>
    </message>
    <message>
        <source>Update this program, then open it again.</source>
        <translation type="unfinished">Actualice este programa, y ábrala otra vez.</translation>
    </message>
    <message>
        <source>Update this program, then open the vault again.</source>
        <translation type="unfinished">Actualice este programa, y abra otra vez la caja fuerte.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation type="unfinished">Actualice este programa, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Urgent medical care</source>
        <translation type="unfinished">Atención médica urgente</translation>
    </message>
    <message>
        <source>Use another stick or disk.</source>
        <translation type="unfinished">Use otra memoria USB u otro disco.</translation>
    </message>
    <message>
        <source>Use by armed groups</source>
        <translation type="unfinished">Uso por grupos armados</translation>
    </message>
    <message>
        <source>Use one of: {value}.</source>
        <translation type="unfinished">Use uno de estos: {value}.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation type="unfinished">Use esa ventana, o ciérrela primero.</translation>
    </message>
    <message>
        <source>Use the address of the user who may write.</source>
        <translation type="unfinished">Use la dirección del usuario que puede escribir.</translation>
    </message>
    <message>
        <source>Use the recipient file that headquarters gave you.</source>
        <translation type="unfinished">Use el archivo de destinatario que le dio la sede.</translation>
    </message>
    <message>
        <source>Use these: {value}.</source>
        <translation type="unfinished">Use estos: {value}.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Espere un momento, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Wait for its next bundle.</source>
        <translation type="unfinished">Espere su próximo lote.</translation>
    </message>
    <message>
        <source>Wait for more cases.</source>
        <translation type="unfinished">Espere más casos.</translation>
    </message>
    <message>
        <source>Wait for the second signature, or ask the sender for the complete form.</source>
        <translation type="unfinished">Espere la segunda firma, o pida el formulario completo al remitente.</translation>
    </message>
    <message>
        <source>Wait {value} seconds, then try again.</source>
        <translation type="unfinished">Espere {value} segundos, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished">Tiempo de espera</translation>
    </message>
    <message>
        <source>What is kept about the token cannot be read.</source>
        <translation type="unfinished">Lo guardado sobre la tarjeta no se puede leer.</translation>
    </message>
    <message>
        <source>What is needed to talk to PostgreSQL is not installed here.</source>
        <translation type="unfinished">Lo necesario para hablar con PostgreSQL no está instalado aquí.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03, 2025-03-14, or &quot;about two years ago&quot;.</source>
        <translation type="unfinished">Escriba 2025, 2025-03, 2025-03-14, o «hace unos dos años».</translation>
    </message>
    <message>
        <source>Write in one sentence why you decide so.</source>
        <translation type="unfinished">Escriba en una frase por qué decide así.</translation>
    </message>
    <message>
        <source>Write in one sentence why you see it so.</source>
        <translation type="unfinished">Escriba en una frase por qué lo ve así.</translation>
    </message>
    <message>
        <source>Write in one sentence why, as the receiver said it.</source>
        <translation type="unfinished">Escriba en una frase por qué, como lo dijo el destinatario.</translation>
    </message>
    <message>
        <source>Write in one sentence why.</source>
        <translation type="unfinished">Escriba en una frase por qué.</translation>
    </message>
    <message>
        <source>Write it a receipt instead; its next bundle brings the key.</source>
        <translation type="unfinished">Escríbale más bien un acuse; su próximo lote trae la clave.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation type="unfinished">Escríbalo como 2026-11-23.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02.</source>
        <translation type="unfinished">Escríbalo como 2026-03-02.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation type="unfinished">Escríbalo más corto.</translation>
    </message>
    <message>
        <source>Write the announcement.</source>
        <translation type="unfinished">Escriba el anuncio.</translation>
    </message>
    <message>
        <source>Write your name above. Mend the translation where it is wrong; write x under checked where it is right.</source>
        <translation type="unfinished">Escriba su nombre arriba. Corrija la traducción donde esté mal; escriba x en «checked» donde esté bien.</translation>
    </message>
    <message>
        <source>You can rely on who wrote it. What it says is the officer&apos;s presumption, not proof.</source>
        <translation type="unfinished">Puede fiarse de quién lo escribió. Lo que dice es la presunción del funcionario, no una prueba.</translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation type="unfinished">No puede retirarse a sí mismo.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was made.</source>
        <translation type="unfinished">No tiene certificado con que firmar: no se hizo nada.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was sealed.</source>
        <translation type="unfinished">No tiene certificado con que firmar: no se selló nada.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was written.</source>
        <translation type="unfinished">No tiene certificado con que firmar: no se escribió nada.</translation>
    </message>
    <message>
        <source>You signed this form first: the second signature must be somebody else&apos;s.</source>
        <translation type="unfinished">Usted firmó primero este formulario: la segunda firma debe ser de otra persona.</translation>
    </message>
    <message>
        <source>Your passphrase was chosen by somebody else: nothing can be done with it yet.</source>
        <translation type="unfinished">Su frase de contraseña la eligió otra persona: aún no se puede hacer nada con ella.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation type="unfinished">Su papel no permite esto: no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>This translation is a draft; nobody has checked it yet.</source>
        <translation type="unfinished">Esta traducción es un borrador; nadie la ha comprobado aún.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Not checked: no list of revoked certificates</source>
        <translation type="unfinished">No comprobado: no hay lista de certificados revocados</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>The second signature, which was planned</source>
        <translation type="unfinished">La segunda firma, que estaba prevista</translation>
    </message>
    <message>
        <source>Something that was not allowed</source>
        <translation type="unfinished">Algo que no estaba permitido</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The program ended without locking last time. Everything was checked, and nothing is missing.</source>
        <translation type="unfinished">La última vez el programa terminó sin bloquear. Se comprobó todo y no falta nada.</translation>
    </message>
    <message>
        <source>A file that takes back half a change was missing. All counts agree, so nothing was half.</source>
        <translation type="unfinished">Faltaba un archivo que deshace medio cambio. Todas las cuentas coinciden, así que nada quedó a medias.</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last entry. Set date and time; the order is kept.</source>
        <translation type="unfinished">El reloj de este portátil está atrasado respecto a la última anotación. Ponga fecha y hora; el orden se conserva.</translation>
    </message>
    <message>
        <source>The clock of this laptop is more than a year past the last entry. Check date and time.</source>
        <translation type="unfinished">El reloj de este portátil está más de un año por delante de la última anotación. Compruebe fecha y hora.</translation>
    </message>
    <message>
        <source>The disk needs very long to save. Have it checked, and make a backup to another one.</source>
        <translation type="unfinished">El disco tarda mucho en guardar. Hágalo revisar y haga una copia en otro.</translation>
    </message>
    <message>
        <source>This vault is damaged. You see what can still be read; nothing can be changed.</source>
        <translation type="unfinished">Esta caja fuerte está dañada. Usted ve lo que aún se puede leer; no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>points to it</source>
        <translation type="unfinished">indicado</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">aún no se sabe</translation>
    </message>
    <message>
        <source>does not point to it</source>
        <translation type="unfinished">no indicado</translation>
    </message>
    <message>
        <source>not needed for a child</source>
        <translation type="unfinished">no hace falta en menores</translation>
    </message>
    <message>
        <source>no published strengths for this list</source>
        <translation type="unfinished">sin fuerzas publicadas para esta lista</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <translation type="unfinished">Trata de personas</translation>
    </message>
    <message>
        <source>Smuggling of migrants</source>
        <translation type="unfinished">Tráfico ilícito de migrantes</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">Trata</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">Tráfico ilícito</translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished">Acto</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">Medios</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Fin</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Menor</translation>
    </message>
    <message>
        <source>Arranged by others</source>
        <translation type="unfinished">Lo arregló otro</translation>
    </message>
    <message>
        <source>A border crossed</source>
        <translation type="unfinished">Cruce de frontera</translation>
    </message>
    <message>
        <source>Against entry rules</source>
        <translation type="unfinished">Entrada irregular</translation>
    </message>
    <message>
        <source>Not the own country</source>
        <translation type="unfinished">No es su país</translation>
    </message>
    <message>
        <source>Somebody gained</source>
        <translation type="unfinished">Alguien ganó</translation>
    </message>
    <message>
        <source>Was the person recruited, moved, housed or received?</source>
        <translation type="unfinished">¿Fue la persona captada, trasladada, alojada o recibida?</translation>
    </message>
    <message>
        <source>By force, threat, deceit, or by using a weak position?</source>
        <translation type="unfinished">¿Por fuerza, amenaza, engaño, o aprovechando una situación de vulnerabilidad?</translation>
    </message>
    <message>
        <source>In order to exploit the person?</source>
        <translation type="unfinished">¿Para explotar a la persona?</translation>
    </message>
    <message>
        <source>Is the person under 18, or perhaps?</source>
        <translation type="unfinished">¿Tiene la persona menos de 18 años, o quizá?</translation>
    </message>
    <message>
        <source>Did somebody arrange the crossing?</source>
        <translation type="unfinished">¿Arregló alguien el cruce?</translation>
    </message>
    <message>
        <source>Was a border crossed, or tried?</source>
        <translation type="unfinished">¿Se cruzó una frontera, o se intentó?</translation>
    </message>
    <message>
        <source>Without what the country demands?</source>
        <translation type="unfinished">¿Sin lo que exige el país?</translation>
    </message>
    <message>
        <source>Into a country that is not the person&apos;s own?</source>
        <translation type="unfinished">¿A un país que no es el de la persona?</translation>
    </message>
    <message>
        <source>For money or another gain?</source>
        <translation type="unfinished">¿Por dinero u otro beneficio?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation type="unfinished">No está claro</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">No preguntado</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation type="unfinished">Dicho por la persona</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation type="unfinished">Visto por mí</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation type="unfinished">En un documento</translation>
    </message>
    <message>
        <source>Said by somebody else</source>
        <translation type="unfinished">Dicho por otra persona</translation>
    </message>
    <message>
        <source>Reasonable grounds</source>
        <translation type="unfinished">Motivos razonables</translation>
    </message>
    <message>
        <source>No grounds now</source>
        <translation type="unfinished">Sin motivos por ahora</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">Aún sin decidir</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Activo</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Seguimiento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Seguimiento cerrado</translation>
    </message>
    <message>
        <source>Closed, referred</source>
        <translation type="unfinished">Cerrado, derivado</translation>
    </message>
    <message>
        <source>Interview open</source>
        <translation type="unfinished">Entrevista abierta</translation>
    </message>
    <message>
        <source>Interview stopped</source>
        <translation type="unfinished">Entrevista parada</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation type="unfinished">Entrevista terminada</translation>
    </message>
    <message>
        <source>To be interviewed</source>
        <translation type="unfinished">A ser entrevistada</translation>
    </message>
    <message>
        <source>To a referral</source>
        <translation type="unfinished">A una derivación</translation>
    </message>
    <message>
        <source>To share with headquarters</source>
        <translation type="unfinished">A compartir con la sede</translation>
    </message>
    <message>
        <source>To be counted, without a name</source>
        <translation type="unfinished">A ser contada, sin nombre</translation>
    </message>
    <message>
        <source>To a referral to the police</source>
        <translation type="unfinished">A una derivación a la policía</translation>
    </message>
    <message>
        <source>This receiver does not need it</source>
        <translation type="unfinished">Este destinatario no lo necesita</translation>
    </message>
    <message>
        <source>The person has not agreed</source>
        <translation type="unfinished">La persona no ha dado su acuerdo</translation>
    </message>
    <message>
        <source>Leaves without saying who the person is</source>
        <translation type="unfinished">Sale sin decir quién es la persona</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Firmada</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Entregada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Recibida</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Aceptada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Rechazada</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation type="unfinished">Servicio iniciado</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished">En borrador</translation>
    </message>
    <message>
        <source>noted by the officer</source>
        <translation type="unfinished">anotado por el funcionario</translation>
    </message>
    <message>
        <source>answer page, not signed</source>
        <translation type="unfinished">hoja de respuesta, sin firma</translation>
    </message>
    <message>
        <source>signed by the receiver</source>
        <translation type="unfinished">firmado por el destinatario</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Funcionario</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Supervisor</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished">Analista</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Administrador</translation>
    </message>
    <message>
        <source>National referral mechanism</source>
        <translation type="unfinished">Mecanismo nacional de derivación</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">Albergue</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">Atención médica</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">Policía</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">Autoridad de asilo</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation type="unfinished">Asistencia jurídica</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">Protección de la infancia</translation>
    </message>
    <message>
        <source>Deceit at recruitment</source>
        <translation type="unfinished">Engaño en la captación</translation>
    </message>
    <message>
        <source>Force at recruitment</source>
        <translation type="unfinished">Fuerza en la captación</translation>
    </message>
    <message>
        <source>Weak position used at recruitment</source>
        <translation type="unfinished">Abuso de vulnerabilidad en la captación</translation>
    </message>
    <message>
        <source>Conditions of work and life</source>
        <translation type="unfinished">Condiciones de trabajo y de vida</translation>
    </message>
    <message>
        <source>Force at the place of work</source>
        <translation type="unfinished">Fuerza en el lugar de trabajo</translation>
    </message>
    <message>
        <source>Weak position used at the place of work</source>
        <translation type="unfinished">Abuso de vulnerabilidad en el lugar de trabajo</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation type="unfinished">Otros medios</translation>
    </message>
    <message>
        <source>Smuggling: elements</source>
        <translation type="unfinished">Tráfico ilícito: elementos</translation>
    </message>
    <message>
        <source>Smuggling: signs</source>
        <translation type="unfinished">Tráfico ilícito: indicios</translation>
    </message>
    <message>
        <source>Danger and cruelty on the way</source>
        <translation type="unfinished">Peligro y crueldad en el camino</translation>
    </message>
    <message>
        <source>Where smuggling turns</source>
        <translation type="unfinished">Donde el tráfico ilícito gira</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Necesidades</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation type="unfinished">Lo que se puede ver</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation type="unfinished">Extracción de órganos</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">Matrimonio forzado</translation>
    </message>
    <message>
        <source>Begging</source>
        <translation type="unfinished">Mendicidad</translation>
    </message>
    <message>
        <source>Made to commit crimes</source>
        <translation type="unfinished">Forzada a cometer delitos</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">Servidumbre doméstica</translation>
    </message>
    <message>
        <source>Crimes suffered on the way</source>
        <translation type="unfinished">Delitos sufridos en el camino</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Captación</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Ruta</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation type="unfinished">Cruce</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">Pago</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished">Deuda</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished">Control</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished">Explotación</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Imagen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Escaneo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Grabación</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Edad</translation>
    </message>
    <message>
        <source>adults, labour</source>
        <translation type="unfinished">adultos, trabajo</translation>
    </message>
    <message>
        <source>children, labour</source>
        <translation type="unfinished">menores, trabajo</translation>
    </message>
    <message>
        <source>adults, sexual exploitation</source>
        <translation type="unfinished">adultos, explotación sexual</translation>
    </message>
    <message>
        <source>children, sexual exploitation</source>
        <translation type="unfinished">menores, explotación sexual</translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished">sin noticias</translation>
    </message>
    <message>
        <source>bundles missing</source>
        <translation type="unfinished">faltan lotes</translation>
    </message>
    <message>
        <source>copied or restored</source>
        <translation type="unfinished">copiado o restaurado</translation>
    </message>
    <message>
        <source>revoked certificate</source>
        <translation type="unfinished">certificado revocado</translation>
    </message>
    <message>
        <source>journal rewritten</source>
        <translation type="unfinished">registro reescrito</translation>
    </message>
    <message>
        <source>older program</source>
        <translation type="unfinished">programa más viejo</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation type="unfinished">certificado por caducar</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation type="unfinished">certificado caducado</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished">reloj mal puesto</translation>
    </message>
    <message>
        <source>It takes back reasonable grounds that were decided before.</source>
        <translation type="unfinished">Retira motivos razonables que se habían decidido antes.</translation>
    </message>
    <message>
        <source>The answers point to trafficking, and it sees no grounds.</source>
        <translation type="unfinished">Las respuestas señalan trata, y la decisión no ve motivos.</translation>
    </message>
</context>
</TS>
