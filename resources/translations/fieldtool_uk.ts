<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Про програму</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Що вона робить</translation>
    </message>
    <message>
        <source>It helps to hold an interview, to keep what was said, to see what it points to and from which source, and to hand a person over safely. Everything lies encrypted on this laptop. It uses no network.</source>
        <translation type="unfinished">Вона допомагає провести співбесіду, зберегти сказане, побачити, на що це вказує і за яким джерелом, та безпечно передати людину тим, хто допоможе. Усе лежить на цьому ноутбуці в зашифрованому вигляді. Мережа не використовується.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished">Чого вона не робить</translation>
    </message>
    <message>
        <source>It does not decide whether somebody was trafficked or smuggled: an officer does.</source>
        <translation type="unfinished">Вона не вирішує, чи людина зазнала торгівлі людьми або незаконного ввезення: вирішує працівник.</translation>
    </message>
    <message>
        <source>It ranks nobody, and judges nobody&apos;s credibility.</source>
        <translation type="unfinished">Вона нікого не ранжує і не судить про чиюсь правдивість.</translation>
    </message>
    <message>
        <source>It is no ground for removal or detention.</source>
        <translation type="unfinished">Це не підстава для видворення чи тримання під вартою.</translation>
    </message>
    <message>
        <source>“No signs seen” is not “not trafficked”: people tell late, or never.</source>
        <translation type="unfinished">«Ознак не побачено» не означає «торгівлі не було»: люди розповідають пізно або ніколи.</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no server, no account, no update check.</source>
        <translation type="unfinished">Вона нічого не надсилає сама: ні сервера, ні облікового запису, ні пошуку оновлень.</translation>
    </message>
    <message>
        <source>It is not legal advice: national law and your own procedures come first.</source>
        <translation type="unfinished">Це не юридична порада: спершу національне право та ваші власні правила.</translation>
    </message>
    <message>
        <source>It does not protect against whoever holds the unlocked laptop or has put something into it: lock it.</source>
        <translation type="unfinished">Вона не захищає від того, хто тримає незаблокований ноутбук або щось у нього вклав: блокуйте його.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">Версії</translation>
    </message>
    <message>
        <source>Open source under the Apache License 2.0. Fonts: SIL Open Font License. Names of fields: HTCDS 2.0 by the International Organization for Migration, CC BY 4.0; no endorsement is implied.</source>
        <translation type="unfinished">Відкрите програмне забезпечення за ліцензією Apache 2.0. Шрифти: SIL Open Font License. Назви полів: HTCDS 2.0 Міжнародної організації з міграції, CC BY 4.0; це не означає схвалення.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">Що визначає ваша організація</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">Програма</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation type="unfinished">Чинні правила</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">Ознаки в контрольному переліку</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Форма</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">Вікно</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Клавіші</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>One to a line: a number not to call, somebody who must not know.</source>
        <translation type="unfinished">По одному в рядку: номер, на який не дзвонити; хтось, хто не має знати.</translation>
    </message>
    <message>
        <source>Further on the form</source>
        <translation type="unfinished">Далі у формі</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">не запитано</translation>
    </message>
    <message>
        <source>As the case says: {said}</source>
        <translation type="unfinished">Як каже справа: {said}</translation>
    </message>
    <message>
        <source>Indicators answered yes: in a few words, what was said or seen.</source>
        <translation type="unfinished">Показники з відповіддю «так»: кількома словами, що сказано чи побачено.</translation>
    </message>
    <message>
        <source>They stand on a page of their own, to be taken off before a copy goes to the person or a shelter.</source>
        <translation type="unfinished">Вони на окремій сторінці, яку знімають, перш ніж копія потрапить до людини чи до притулку.</translation>
    </message>
    <message>
        <source>Add a person suspected</source>
        <translation type="unfinished">Додати підозрювану особу</translation>
    </message>
    <message>
        <source>Only with the person&apos;s agreement, and never a picture of a face. Pictures travel inside the form without place and time of the camera; of other files the form names the hash.</source>
        <translation type="unfinished">Лише за погодженням людини, і ніколи не знімок обличчя. Знімки йдуть усередині форми без місця й часу камери; для інших файлів форма називає відбиток.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Зняти</translation>
    </message>
    <message>
        <source>Take off: {file}</source>
        <translation type="unfinished">Зняти: {file}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished">Знімок {number}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished">Долучити</translation>
    </message>
    <message>
        <source>Attach: {file}</source>
        <translation type="unfinished">Долучити: {file}</translation>
    </message>
    <message>
        <source>What it shows, without a name</source>
        <translation type="unfinished">Що на ньому видно, без імені</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation type="unfinished">Долучити файл …</translation>
    </message>
</context>
<context>
    <name>AskConsent</name>
    <message>
        <source>The person agrees</source>
        <translation type="unfinished">Людина погоджується</translation>
    </message>
    <message>
        <source>The person does not agree</source>
        <translation type="unfinished">Людина не погоджується</translation>
    </message>
    <message>
        <source>Ask the person, alone and in their language:</source>
        <translation type="unfinished">Запитайте людину наодинці та її мовою:</translation>
    </message>
    <message>
        <source>Say what would be passed on. Help does not depend on the answer.</source>
        <translation type="unfinished">Скажіть, що буде передано. Допомога не залежить від відповіді.</translation>
    </message>
    <message>
        <source>May I tell the police, {receiver}, what is on this form?</source>
        <translation type="unfinished">Чи можна мені розповісти поліції ({receiver}) те, що є в цій формі?</translation>
    </message>
    <message>
        <source>May I pass on to {receiver} what they need to know to help you?</source>
        <translation type="unfinished">Чи можна мені передати ({receiver}) те, що їм потрібно знати, щоб допомогти вам?</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Оцінка</translation>
    </message>
    <message>
        <source>It points, at the level of reasonable grounds. It never proves, and it never decides.</source>
        <translation type="unfinished">Вона вказує на рівні обґрунтованих підстав. Вона нічого не доводить і ніколи не вирішує.</translation>
    </message>
    <message>
        <source>Needed now, whatever the label</source>
        <translation type="unfinished">Потрібно зараз, хоч би яку назву дали</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">Варто ще раз глянути</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished">Правила</translation>
    </message>
    <message>
        <source>What would change it: take one answer away</source>
        <translation type="unfinished">Що змінило б висновок: приберіть одну відповідь</translation>
    </message>
    <message>
        <source>What carries it, and where the rule comes from</source>
        <translation type="unfinished">На чому він тримається і звідки правило</translation>
    </message>
    <message>
        <source>First: safety and trust</source>
        <translation type="unfinished">Спершу: безпека і довіра</translation>
    </message>
    <message>
        <source>Then: what can still change it</source>
        <translation type="unfinished">Потім: що ще може його змінити</translation>
    </message>
    <message>
        <source>What to ask or look at next</source>
        <translation type="unfinished">Про що запитати або на що глянути далі</translation>
    </message>
    <message>
        <source>Ask next: {signs}</source>
        <translation type="unfinished">Запитати далі: {signs}</translation>
    </message>
    <message>
        <source>Each of these alone carries it:</source>
        <translation type="unfinished">Кожна з цих відповідей сама тримає висновок:</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation type="unfinished">Правила: {rules}.</translation>
    </message>
    <message>
        <source>The last kept assessment used {rules}.</source>
        <translation type="unfinished">Остання збережена оцінка користувалася правилами {rules}.</translation>
    </message>
    <message>
        <source>Without “{sign}” ({reply}):  {then}</source>
        <translation type="unfinished">Без «{sign}» ({reply}):  {then}</translation>
    </message>
    <message>
        <source>No single answer carries it alone: whichever is taken away, the rest is enough.</source>
        <translation type="unfinished">Жодна відповідь не тримає висновку сама: хоч яку прибрати, решти досить.</translation>
    </message>
    <message>
        <source>No open question can change this any more.</source>
        <translation type="unfinished">Жодне відкрите запитання вже не може цього змінити.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both hold.</source>
        <translation type="unfinished">Спершу незаконне ввезення, потім торгівля людьми: чинне обидва.</translation>
    </message>
    <message>
        <source>At risk: there are signs that it may come to trafficking. Offer a referral.</source>
        <translation type="unfinished">Під загрозою: є ознаки, що може дійти до торгівлі людьми. Запропонуйте перенаправлення.</translation>
    </message>
    <message>
        <source>Exploited at work without trafficking: labour rights help is another way.</source>
        <translation type="unfinished">Експлуатація на роботі без торгівлі людьми: інший шлях - допомога щодо трудових прав.</translation>
    </message>
    <message>
        <source>Age in doubt: the person is presumed to be a child.</source>
        <translation type="unfinished">Вік під сумнівом: людину вважають дитиною.</translation>
    </message>
    <message>
        <source>Aggravated smuggling: {signs}.</source>
        <translation type="unfinished">Незаконне ввезення за обтяжливих обставин: {signs}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> і </translation>
    </message>
    <message>
        <source>These do not fit together; people may still be telling the truth: {both}</source>
        <translation type="unfinished">Це не узгоджується між собою; люди все одно можуть казати правду: {both}</translation>
    </message>
    <message>
        <source>Your decision is kept. It holds when another officer has read it and agrees.</source>
        <translation type="unfinished">Ваше рішення збережено. Воно набуде чинності, коли інший працівник прочитає його і погодиться.</translation>
    </message>
    <message>
        <source>Your decision is kept, with the assessment beside it.</source>
        <translation type="unfinished">Ваше рішення збережено разом з оцінкою.</translation>
    </message>
    <message>
        <source>Your second opinion is kept, under your number.</source>
        <translation type="unfinished">Вашу другу думку збережено під вашим номером.</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Ask next</source>
        <translation type="unfinished">Запитайте далі</translation>
    </message>
    <message>
        <source>What the answers point to</source>
        <translation type="unfinished">На що вказують відповіді</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child, so no means are needed.</source>
        <translation type="unfinished">Вік під сумнівом: вважається дитиною, тому засоби не потрібні.</translation>
    </message>
    <message>
        <source>A child: no means are needed.</source>
        <translation type="unfinished">Дитина: засоби не потрібні.</translation>
    </message>
    <message>
        <source>Age not known yet.</source>
        <translation type="unfinished">Вік ще невідомий.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked.</source>
        <translation type="unfinished">Спершу незаконне ввезення, потім торгівля людьми.</translation>
    </message>
    <message>
        <source>At risk: signs that it may come to trafficking.</source>
        <translation type="unfinished">Під загрозою: ознаки, що може дійти до торгівлі людьми.</translation>
    </message>
    <message>
        <source>Exploited at work: labour rights help.</source>
        <translation type="unfinished">Експлуатація на роботі: допомога щодо трудових прав.</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way.</source>
        <translation type="unfinished">Небезпека або жорстокість у дорозі.</translation>
    </message>
    <message>
        <source>Two answers do not fit together; see Assessment.</source>
        <translation type="unfinished">Дві відповіді не узгоджуються; див. «Оцінка».</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>The file to keep</source>
        <translation type="unfinished">Файл, який слід зберегти</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">Знімки, скани, записи</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add a picture …</source>
        <translation type="unfinished">Додати знімок …</translation>
    </message>
    <message>
        <source>A picture is kept here, in the vault alone.</source>
        <translation type="unfinished">Знімок зберігається тут, лише у сховищі.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF. Place and device are taken out.</source>
        <translation type="unfinished">JPEG, PNG, WebP, TIFF. Місце і пристрій вилучаються.</translation>
    </message>
    <message>
        <source>Add a recording …</source>
        <translation type="unfinished">Додати запис …</translation>
    </message>
    <message>
        <source>A recording is kept here, in the vault alone.</source>
        <translation type="unfinished">Запис зберігається тут, лише у сховищі.</translation>
    </message>
    <message>
        <source>WAV (PCM). Names and comments in the file are taken out.</source>
        <translation type="unfinished">WAV (PCM). Імена й коментарі у файлі вилучаються.</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation type="unfinished">Додати файл …</translation>
    </message>
    <message>
        <source>A file is kept here, in the vault alone.</source>
        <translation type="unfinished">Файл зберігається тут, лише у сховищі.</translation>
    </message>
    <message>
        <source>Pictures, scans (PDF, TIFF) and recordings (WAV); nothing else can be cleaned.</source>
        <translation type="unfinished">Знімки, скани (PDF, TIFF) і записи (WAV); нічого іншого не можна очистити.</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation type="unfinished">Вибрати інший …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Подивитися</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Забрати назад</translation>
    </message>
    <message>
        <source>Open the question again; the earlier file stays with the case until it is removed there</source>
        <translation type="unfinished">Знову відкрити запитання; попередній файл лишається у справі, доки його там не вилучать</translation>
    </message>
    <message>
        <source>What stood here was removed from the case.</source>
        <translation type="unfinished">Те, що було тут, вилучено зі справи.</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Імені ще немає</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Status of the case</source>
        <translation type="unfinished">Стан справи</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Людина</translation>
    </message>
    <message>
        <source>What the person agreed to</source>
        <translation type="unfinished">На що людина погодилася</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документи</translation>
    </message>
    <message>
        <source>Look, or add a document</source>
        <translation type="unfinished">Подивитися або додати документ</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation type="unfinished">Змінено {when}</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Продовжити співбесіду</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation type="unfinished">Ще одна співбесіда</translation>
    </message>
    <message>
        <source>No picture, scan or recording yet.</source>
        <translation type="unfinished">Ще немає знімка, скану чи запису.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім&apos;я</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished">ще не сказано</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Вік</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Громадянство</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Безпечний зв&apos;язок</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Не запитували</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Погодилася</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">Не погодилася</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Відкликати</translation>
    </message>
    <message>
        <source>The person takes this consent back: {what}</source>
        <translation type="unfinished">Людина відкликає цю згоду: {what}</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation type="unfinished">Справу розпочато</translation>
    </message>
    <message>
        <source>held on paper on {day}, typed in later</source>
        <translation type="unfinished">проведено на папері {day}, введено пізніше</translation>
    </message>
    <message>
        <source>Agreed: {what}</source>
        <translation type="unfinished">Погодилася: {what}</translation>
    </message>
    <message>
        <source>Did not agree, or took it back: {what}</source>
        <translation type="unfinished">Не погодилася або відкликала: {what}</translation>
    </message>
    <message>
        <source>Officer decided. Trafficking: {trafficking}. Smuggling: {smuggling}.</source>
        <translation type="unfinished">Працівник вирішив. Торгівля людьми: {trafficking}. Незаконне ввезення: {smuggling}.</translation>
    </message>
    <message>
        <source>It waits for a second person.</source>
        <translation type="unfinished">Чекає на другу людину.</translation>
    </message>
    <message>
        <source>Officer {officer} agrees</source>
        <translation type="unfinished">Працівник {officer} погоджується</translation>
    </message>
    <message>
        <source>Officer {officer} does not agree</source>
        <translation type="unfinished">Працівник {officer} не погоджується</translation>
    </message>
    <message>
        <source>Referral {number} to {receiver}: {state}</source>
        <translation type="unfinished">Перенаправлення {number} до {receiver}: {state}</translation>
    </message>
    <message>
        <source>Referral {number}: {state} ({source})</source>
        <translation type="unfinished">Перенаправлення {number}: {state} ({source})</translation>
    </message>
    <message>
        <source>Taken back. What has left is not unsent; nothing more leaves.</source>
        <translation type="unfinished">Відкликано. Те, що вже передано, не повернути; більше нічого не передається.</translation>
    </message>
    <message>
        <source>Printed. Give it into the person&apos;s own hand.</source>
        <translation type="unfinished">Надруковано. Віддайте людині в руки.</translation>
    </message>
    <message>
        <source>The status is kept.</source>
        <translation type="unfinished">Стан збережено.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Справи</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Почати співбесіду</translation>
    </message>
    <message>
        <source>Name in any script, number, or words of an answer</source>
        <translation type="unfinished">Ім&apos;я будь-яким письмом, номер або слова відповіді</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Шукати справи</translation>
    </message>
    <message>
        <source>Nothing is written like this. These names are like it:</source>
        <translation type="unfinished">Так не написано ніде. Схожі імена:</translation>
    </message>
    <message>
        <source>No case is found</source>
        <translation type="unfinished">Жодної справи не знайдено</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or fewer filters.</source>
        <translation type="unfinished">Спробуйте менше літер, інше написання або менше фільтрів.</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished">Будь-який стан</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Стан</translation>
    </message>
    <message>
        <source>Trafficking: any</source>
        <translation type="unfinished">Торгівля людьми: будь-що</translation>
    </message>
    <message>
        <source>What it says about trafficking</source>
        <translation type="unfinished">Що сказано про торгівлю людьми</translation>
    </message>
    <message>
        <source>Smuggling: any</source>
        <translation type="unfinished">Незаконне ввезення: будь-що</translation>
    </message>
    <message>
        <source>What it says about smuggling</source>
        <translation type="unfinished">Що сказано про незаконне ввезення</translation>
    </message>
    <message>
        <source>Any interview</source>
        <translation type="unfinished">Будь-яка співбесіда</translation>
    </message>
    <message>
        <source>How the interview stands</source>
        <translation type="unfinished">На якому етапі співбесіда</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Ще не надіслано</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Очистити</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished">Збережені пошуки</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished">Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation type="unfinished">Більше не зберігати</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Сертифікати</translation>
    </message>
    <message>
        <source>Who may sign for the organisation, and whose signatures count here.</source>
        <translation type="unfinished">Хто може підписувати за організацію і чиї підписи тут чинні.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished">Файл не вибрано</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation type="unfinished">Ваш власний сертифікат</translation>
    </message>
    <message>
        <source>Save a request …</source>
        <translation type="unfinished">Зберегти запит …</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation type="unfinished">Де зберегти запит</translation>
    </message>
    <message>
        <source>File from headquarters …</source>
        <translation type="unfinished">Файл від головного офісу …</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Відкрити файл</translation>
    </message>
    <message>
        <source>Fingerprint, as it stands on paper</source>
        <translation type="unfinished">Відбиток, як він стоїть на папері</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation type="unfinished">Користуватися цим сертифікатом</translation>
    </message>
    <message>
        <source>Instead: keep the key on a token</source>
        <translation type="unfinished">Натомість: тримати ключ на токені</translation>
    </message>
    <message>
        <source>The token&apos;s own library (PKCS #11)</source>
        <translation type="unfinished">Власна бібліотека токена (PKCS #11)</translation>
    </message>
    <message>
        <source>A file that came with the token; it ends in .dll, .so or .dylib.</source>
        <translation type="unfinished">Файл, що йшов із токеном; закінчується на .dll, .so або .dylib.</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation type="unfinished">PIN токена</translation>
    </message>
    <message>
        <source>Make the key and save a request …</source>
        <translation type="unfinished">Створити ключ і зберегти запит …</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation type="unfinished">Інші організації</translation>
    </message>
    <message>
        <source>Their certificate counts only where the fingerprint on their paper fits.</source>
        <translation type="unfinished">Їхній сертифікат чинний лише тоді, коли відбиток на їхньому папері збігається.</translation>
    </message>
    <message>
        <source>Fingerprint on their paper</source>
        <translation type="unfinished">Відбиток на їхньому папері</translation>
    </message>
    <message>
        <source>Trust an organisation …</source>
        <translation type="unfinished">Довіряти організації …</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation type="unfinished">Їхній сертифікат</translation>
    </message>
    <message>
        <source>Officers&apos; certificates …</source>
        <translation type="unfinished">Сертифікати працівників …</translation>
    </message>
    <message>
        <source>Their list</source>
        <translation type="unfinished">Їхній перелік</translation>
    </message>
    <message>
        <source>Newer list of revoked ones …</source>
        <translation type="unfinished">Новіший перелік відкликаних …</translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished">Перелік</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation type="unfinished">Видані сертифікати</translation>
    </message>
    <message>
        <source>Laptop or passphrase lost</source>
        <translation type="unfinished">Ноутбук або парольну фразу втрачено</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation type="unfinished">Більше тут не працює</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Замінено</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation type="unfinished">Більше не використовується</translation>
    </message>
    <message>
        <source>The organisation&apos;s authority</source>
        <translation type="unfinished">Центр сертифікації організації</translation>
    </message>
    <message>
        <source>Print this fingerprint and give it away on paper:</source>
        <translation type="unfinished">Надрукуйте цей відбиток і роздавайте на папері:</translation>
    </message>
    <message>
        <source>Answer a request …</source>
        <translation type="unfinished">Відповісти на запит …</translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished">Запит</translation>
    </message>
    <message>
        <source>Save for others …</source>
        <translation type="unfinished">Зберегти для інших …</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation type="unfinished">Де зберегти</translation>
    </message>
    <message>
        <source>Save the organisation&apos;s certificate, officers&apos; certificates and the list of revoked</source>
        <translation type="unfinished">Зберегти сертифікат організації, сертифікати працівників і перелік відкликаних</translation>
    </message>
    <message>
        <source>Why it no longer counts</source>
        <translation type="unfinished">Чому він більше не чинний</translation>
    </message>
    <message>
        <source>1.  Carry a request to headquarters on a stick.</source>
        <translation type="unfinished">1.  Віднесіть запит до головного офісу на носії.</translation>
    </message>
    <message>
        <source>2.  Bring the answer back, and open it here.</source>
        <translation type="unfinished">2.  Принесіть відповідь і відкрийте її тут.</translation>
    </message>
    <message>
        <source>3.  Type the fingerprint from headquarters&apos; paper, and use the certificate.</source>
        <translation type="unfinished">3.  Введіть відбиток із паперу головного офісу й використовуйте сертифікат.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished">Відкликати</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation type="unfinished">Поновити …</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished">відкликано</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">до {day}</translation>
    </message>
    <message>
        <source>Choose the file from headquarters first.</source>
        <translation type="unfinished">Спершу виберіть файл від головного офісу.</translation>
    </message>
    <message>
        <source>You sign with this certificate from now on.</source>
        <translation type="unfinished">Відтепер ви підписуєте цим сертифікатом.</translation>
    </message>
    <message>
        <source>Their signatures count here from now on.</source>
        <translation type="unfinished">Відтепер їхні підписи тут чинні.</translation>
    </message>
    <message>
        <source>The certificates are kept.</source>
        <translation type="unfinished">Сертифікати збережено.</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation type="unfinished">Перелік збережено.</translation>
    </message>
    <message>
        <source>Revoked. Save the new list for others and carry it to every laptop.</source>
        <translation type="unfinished">Відкликано. Збережіть новий перелік для інших і віднесіть його на кожен ноутбук.</translation>
    </message>
    <message>
        <source>Where to save the certificate</source>
        <translation type="unfinished">Де зберегти сертифікат</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">Контрольний перелік</translation>
    </message>
    <message>
        <source>A sign is a reason to ask on. It proves nothing by itself.</source>
        <translation type="unfinished">Ознака - це привід питати далі. Сама вона нічого не доводить.</translation>
    </message>
    <message>
        <source>Find a sign</source>
        <translation type="unfinished">Знайти ознаку</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">Усі частини</translation>
    </message>
    <message>
        <source>Part of the checklist</source>
        <translation type="unfinished">Частина контрольного переліку</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Усі</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Не запитували</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Є відповідь</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation type="unfinished">З відповіддю чи без</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished">Ознаки</translation>
    </message>
    <message>
        <source>Ask only when it is safe</source>
        <translation type="unfinished">Питайте лише тоді, коли це безпечно</translation>
    </message>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">Як можна запитати</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">Що можна побачити</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">У документах</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Краще не робити</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">Відкрити знову</translation>
    </message>
    <message>
        <source>The interview is closed. Begin another one to add what was seen later.</source>
        <translation type="unfinished">Співбесіду закрито. Почніть іншу, щоб додати те, що помітили пізніше.</translation>
    </message>
    <message>
        <source>How I know it</source>
        <translation type="unfinished">Звідки я це знаю</translation>
    </message>
    <message>
        <source>Answer it myself</source>
        <translation type="unfinished">Відповісти самостійно</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Джерело: {source}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Yes, done</source>
        <translation type="unfinished">Так, зроблено</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Set aside, because a later answer made them not apply</source>
        <translation type="unfinished">Відкладено, бо через пізнішу відповідь вони стали незастосовними</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation type="unfinished">Закрити співбесіду</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">Це було останнє запитання</translation>
    </message>
    <message>
        <source>Tell the person what happens next and who will see what was said. Ask how they are now, and how they can be reached safely.</source>
        <translation type="unfinished">Скажіть людині, що буде далі й хто побачить сказане. Запитайте, як вона зараз і як з нею безпечно зв&apos;язатися.</translation>
    </message>
    <message>
        <source>Not talked about: {sections}</source>
        <translation type="unfinished">Про це не говорили: {sections}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Відповіді, що різняться</translation>
    </message>
    <message>
        <source>The same question was answered at two laptops, and neither knew of the other. Both answers stay.</source>
        <translation type="unfinished">На те саме запитання відповіли на двох ноутбуках, і жоден не знав про інший. Обидві відповіді лишаються.</translation>
    </message>
    <message>
        <source>Questions with answers that differ</source>
        <translation type="unfinished">Запитання з різними відповідями</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished">Вирішувати нема чого</translation>
    </message>
    <message>
        <source>No answers stand against each other.</source>
        <translation type="unfinished">Жодні відповіді не суперечать одна одній.</translation>
    </message>
    <message>
        <source>Officer {officer}, {when}</source>
        <translation type="unfinished">Працівник {officer}, {when}</translation>
    </message>
    <message>
        <source>This answer counts</source>
        <translation type="unfinished">Рахується ця відповідь</translation>
    </message>
    <message>
        <source>This answer counts: {answer}</source>
        <translation type="unfinished">Рахується ця відповідь: {answer}</translation>
    </message>
    <message>
        <source>Decided. Both answers stay in the record.</source>
        <translation type="unfinished">Вирішено. У записі лишаються обидві відповіді.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Smuggling turned into trafficking</source>
        <translation type="unfinished">Незаконне ввезення перейшло в торгівлю людьми</translation>
    </message>
    <message>
        <source>How the picture changed</source>
        <translation type="unfinished">Як змінювалася картина</translation>
    </message>
    <message>
        <source>What changed, step by step</source>
        <translation type="unfinished">Що змінилося, крок за кроком</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Зараз</translation>
    </message>
    <message>
        <source>It turned with: {signs}</source>
        <translation type="unfinished">Перелом настав із: {signs}</translation>
    </message>
    <message>
        <source>Now, not kept yet</source>
        <translation type="unfinished">Зараз, ще не збережено</translation>
    </message>
    <message>
        <source>by {officer}</source>
        <translation type="unfinished">працівник {officer}</translation>
    </message>
    <message>
        <source>First assessment. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">Перша оцінка. {trafficking}: {t}. {smuggling}: {s}.</translation>
    </message>
    <message>
        <source>The answers are the same; the rules changed ({rules}).</source>
        <translation type="unfinished">Відповіді ті самі; змінилися правила ({rules}).</translation>
    </message>
    <message>
        <source>When it changed, in the person&apos;s words: {words}</source>
        <translation type="unfinished">Коли це змінилося, словами людини: {words}</translation>
    </message>
    <message>
        <source>New or changed answers: {signs}</source>
        <translation type="unfinished">Нові або змінені відповіді: {signs}</translation>
    </message>
    <message>
        <source>Answers were taken back; nothing comes out differently.</source>
        <translation type="unfinished">Відповіді відкликано; висновок той самий.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Everything decided so far</source>
        <translation type="unfinished">Усе, що вирішено досі</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation type="unfinished">Що ви вирішуєте</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Причини</translation>
    </message>
    <message>
        <source>One sentence is enough. They stand beside the assessment.</source>
        <translation type="unfinished">Досить одного речення. Воно стоїть поруч з оцінкою.</translation>
    </message>
    <message>
        <source>Keep my decision</source>
        <translation type="unfinished">Зберегти моє рішення</translation>
    </message>
    <message>
        <source>Your second opinion</source>
        <translation type="unfinished">Ваша друга думка</translation>
    </message>
    <message>
        <source>Read the answers first, then the reasons. One sentence is enough.</source>
        <translation type="unfinished">Спершу прочитайте відповіді, потім причини. Досить одного речення.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished">Погоджуюся</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished">Не погоджуюся</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished">Чекає на другу людину</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished">Чинне зараз</translation>
    </message>
    <message>
        <source>Another officer unlocks this laptop with their own passphrase and reads it.</source>
        <translation type="unfinished">Інший працівник розблоковує цей ноутбук своєю парольною фразою і читає його.</translation>
    </message>
    <message>
        <source>You can say below how you see it.</source>
        <translation type="unfinished">Нижче ви можете сказати, як бачите це ви.</translation>
    </message>
    <message>
        <source>Until somebody agrees, it does not hold.</source>
        <translation type="unfinished">Доки ніхто не погодиться, воно не чинне.</translation>
    </message>
    <message>
        <source>{when}, officer {officer}. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">{when}, працівник {officer}. {trafficking}: {t}. {smuggling}: {s}.</translation>
    </message>
    <message>
        <source>{when}, officer {officer} agrees: {words}</source>
        <translation type="unfinished">{when}, працівник {officer} погоджується: {words}</translation>
    </message>
    <message>
        <source>{when}, officer {officer} does not agree: {words}</source>
        <translation type="unfinished">{when}, працівник {officer} не погоджується: {words}</translation>
    </message>
    <message>
        <source>{crime}: the assessment says “{state}”, you decide “{grounds}”.</source>
        <translation type="unfinished">{crime}: оцінка каже «{state}», ви вирішуєте «{grounds}».</translation>
    </message>
    <message>
        <source>You may know more than the answers do. Say in your reasons what it is.</source>
        <translation type="unfinished">Ви можете знати більше, ніж сказано у відповідях. Напишіть у причинах, що саме.</translation>
    </message>
    <message>
        <source>It is kept, and holds when another officer has read it and agrees.</source>
        <translation type="unfinished">Воно зберігається і набуде чинності, коли інший працівник прочитає його і погодиться.</translation>
    </message>
</context>
<context>
    <name>DifferentModel</name>
    <message>
        <source>{crime}: {new} (before: {old})</source>
        <translation type="unfinished">{crime}: {new} (раніше: {old})</translation>
    </message>
    <message>
        <source>risk, labour exploitation or the order of events</source>
        <translation type="unfinished">загроза, експлуатація на роботі або порядок подій</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The page before (PgUp)</source>
        <translation type="unfinished">Попередня сторінка (PgUp)</translation>
    </message>
    <message>
        <source>The page after (PgDown)</source>
        <translation type="unfinished">Наступна сторінка (PgDown)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">Далі (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">Ближче (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Усе</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation type="unfinished">Усе (0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Повернути</translation>
    </message>
    <message>
        <source>Turn a quarter (R)</source>
        <translation type="unfinished">Повернути на чверть (R)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Відтворити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Nothing on this laptop can play sound from memory, and a recording is never written to a file. It is kept; listen to it on another laptop.</source>
        <translation type="unfinished">На цьому ноутбуці ніщо не може відтворити звук із пам&apos;яті, а запис ніколи не пишеться у файл. Його збережено; прослухайте на іншому ноутбуці.</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation type="unfinished">Сторінка {number} з {all}</translation>
    </message>
    <message>
        <source>The recording could not be played.</source>
        <translation type="unfinished">Запис не вдалося відтворити.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документи</translation>
    </message>
    <message>
        <source>Made anew without place, device and comments; kept in this vault alone, and sent to nobody.</source>
        <translation type="unfinished">Зроблено заново без місця, пристрою й коментарів; зберігається лише в цьому сховищі й нікому не надсилається.</translation>
    </message>
    <message>
        <source>Passport, page with the picture</source>
        <translation type="unfinished">Паспорт, сторінка з фотографією</translation>
    </message>
    <message>
        <source>Add a document …</source>
        <translation type="unfinished">Додати документ …</translation>
    </message>
    <message>
        <source>What it is, in your words</source>
        <translation type="unfinished">Що це, вашими словами</translation>
    </message>
    <message>
        <source>Documents of this case, newest first</source>
        <translation type="unfinished">Документи цієї справи, найновіші спершу</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">Прибрати …</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">Ще немає документа</translation>
    </message>
    <message>
        <source>Take a picture of what matters, and add it here; then delete it from the camera.</source>
        <translation type="unfinished">Сфотографуйте важливе й додайте тут; потім видаліть із камери.</translation>
    </message>
    <message>
        <source>It is kept, made anew. Delete the original from the camera and the stick.</source>
        <translation type="unfinished">Збережено, зроблено заново. Видаліть оригінал із камери та з носія.</translation>
    </message>
    <message>
        <source>{kind} in an interview</source>
        <translation type="unfinished">{kind} у співбесіді</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">сторінок: {count}</translation>
    </message>
    <message>
        <source>officer {number}</source>
        <translation type="unfinished">працівник {number}</translation>
    </message>
    <message>
        <source>The document to keep</source>
        <translation type="unfinished">Документ, який слід зберегти</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">Знімки, скани, записи</translation>
    </message>
    <message>
        <source>Removed. The journal keeps that it was there, and nothing of what it showed.</source>
        <translation type="unfinished">Вилучено. Журнал зберігає, що він тут був, і нічого з того, що він показував.</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">Вилучити цей документ?</translation>
    </message>
    <message>
        <source>It cannot be taken back. Where it answered a question, the question says that it was removed.</source>
        <translation type="unfinished">Це не можна скасувати. Там, де він відповідав на запитання, запитання каже, що його вилучено.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Вилучити його</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>What stood here before ({count})</source>
        <translation type="unfinished">Що було тут раніше ({count})</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">Не знає</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Не хоче відповідати</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Не зараз</translation>
    </message>
    <message>
        <source>Taken back: the question was open again</source>
        <translation type="unfinished">Забрано назад: запитання знову відкрите</translation>
    </message>
    <message>
        <source>A picture, recording or file</source>
        <translation type="unfinished">Знімок, запис або файл</translation>
    </message>
    <message>
        <source>in an earlier interview</source>
        <translation type="unfinished">у попередній співбесіді</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Seal to a stick …</source>
        <translation type="unfinished">Запечатати на флешку …</translation>
    </message>
    <message>
        <source>Where to write the bundle</source>
        <translation type="unfinished">Куди записати пакет</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Головний офіс</translation>
    </message>
    <message>
        <source>Cases leave as one sealed file that only headquarters can open.</source>
        <translation type="unfinished">Справи виходять одним запечатаним файлом, який може відкрити лише головний офіс.</translation>
    </message>
    <message>
        <source>How far sealing is</source>
        <translation type="unfinished">Скільки вже запечатано</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">Змінені, відколи виходили востаннє</translation>
    </message>
    <message>
        <source>Only what the person agreed to share leaves; names and words stay here unless they did.</source>
        <translation type="unfinished">Виходить лише те, чим людина погодилася поділитися; імена та слова лишаються тут, якщо згоди не було.</translation>
    </message>
    <message>
        <source>Bundles sealed</source>
        <translation type="unfinished">Запечатані пакети</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">Прийняти відповідь …</translation>
    </message>
    <message>
        <source>Open a receipt or a return</source>
        <translation type="unfinished">Відкрити квитанцію або відповідь</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Усі файли</translation>
    </message>
    <message>
        <source>From headquarters</source>
        <translation type="unfinished">Від головного офісу</translation>
    </message>
    <message>
        <source>No certificate chosen</source>
        <translation type="unfinished">Сертифікат не вибрано</translation>
    </message>
    <message>
        <source>It is the same as on headquarters&apos; paper, sign by sign</source>
        <translation type="unfinished">Він такий самий, як на папері головного офісу, знак за знаком</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished">Запам&apos;ятати</translation>
    </message>
    <message>
        <source>Recipient (begins with age1)</source>
        <translation type="unfinished">Одержувач (починається з age1)</translation>
    </message>
    <message>
        <source>Certificate of headquarters …</source>
        <translation type="unfinished">Сертифікат головного офісу …</translation>
    </message>
    <message>
        <source>Certificate of headquarters</source>
        <translation type="unfinished">Сертифікат головного офісу</translation>
    </message>
    <message>
        <source>Enter or change it</source>
        <translation type="unfinished">Ввести або змінити</translation>
    </message>
    <message>
        <source>Key of headquarters</source>
        <translation type="unfinished">Ключ головного офісу</translation>
    </message>
    <message>
        <source>The key of headquarters is not known yet. Enter it here, from a stick and from paper.</source>
        <translation type="unfinished">Ключ головного офісу ще невідомий. Введіть його тут: з носія та з паперу.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished">Ще невідомо.</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">Одержано до {number}</translation>
    </message>
    <message>
        <source>Headquarters holds {number} cases as they stand: they may be removed from this laptop.</source>
        <translation type="unfinished">Головний офіс має справи в їхньому теперішньому вигляді ({number}): їх можна прибрати з цього ноутбука.</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">одержано</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished">квитанції ще немає</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation type="unfinished">Пакет {number}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Ще немає.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} з {all}</translation>
    </message>
    <message>
        <source>Sealed and written: {file}</source>
        <translation type="unfinished">Запечатано й записано: {file}</translation>
    </message>
    <message>
        <source>In the folder {folder}, read back and checked. Take the stick out safely.</source>
        <translation type="unfinished">У теці {folder}, перечитано й перевірено. Вийміть флешку безпечно.</translation>
    </message>
    <message>
        <source>The receipt is in order: headquarters has what it names.</source>
        <translation type="unfinished">Квитанція в порядку: головний офіс має те, що в ній названо.</translation>
    </message>
    <message>
        <source>Newer content is in use: {names}</source>
        <translation type="unfinished">Діє новіший вміст: {names}</translation>
    </message>
    <message>
        <source>Not taken in: {name}. {why}</source>
        <translation type="unfinished">Не прийнято: {name}. {why}</translation>
    </message>
    <message>
        <source>Compare with the paper:</source>
        <translation type="unfinished">Порівняйте з папером:</translation>
    </message>
    <message>
        <source>Both are needed: the recipient and the certificate.</source>
        <translation type="unfinished">Потрібне і те, і те: одержувач і сертифікат.</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <translation type="unfinished">Запам&apos;ятано.</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Вивантаження</translation>
    </message>
    <message>
        <source>What no consent covers any more does not leave.</source>
        <translation type="unfinished">Те, чого згода більше не охоплює, не виходить.</translation>
    </message>
    <message>
        <source>HTCDS 2.0 tables, and rows comparable to CTDC&apos;s (CSV, XLSX)</source>
        <translation type="unfinished">Таблиці HTCDS 2.0 і рядки, порівнянні з CTDC (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Tables for analysts (CSV)</source>
        <translation type="unfinished">Таблиці для аналітиків (CSV)</translation>
    </message>
    <message>
        <source>Tables for analysts (Parquet)</source>
        <translation type="unfinished">Таблиці для аналітиків (Parquet)</translation>
    </message>
    <message>
        <source>Submissions for KoboToolbox and ODK (XML)</source>
        <translation type="unfinished">Подання для KoboToolbox і ODK (XML)</translation>
    </message>
    <message>
        <source>With what identifies people, where consent covers it</source>
        <translation type="unfinished">З тим, за чим упізнають людей, де згода це охоплює</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Чому</translation>
    </message>
    <message>
        <source>It is written in the journal. The files are not encrypted.</source>
        <translation type="unfinished">Це записується в журнал. Файли не зашифровано.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Формат</translation>
    </message>
    <message>
        <source>Write to a folder …</source>
        <translation type="unfinished">Записати в теку …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">Куди записати</translation>
    </message>
    <message>
        <source>Fields and values carry the standard&apos;s own names. No endorsement by its owner is implied.</source>
        <translation type="unfinished">Поля і значення мають власні назви стандарту. Це не означає схвалення його власником.</translation>
    </message>
    <message>
        <source>Say why identities must leave.</source>
        <translation type="unfinished">Скажіть, чому мають вийти дані осіб.</translation>
    </message>
    <message>
        <source>Written to {folder}. Cases held back for want of consent: {number}</source>
        <translation type="unfinished">Записано в {folder}. Справ, затриманих через брак згоди: {number}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Report to print (PDF) …</source>
        <translation type="unfinished">Звіт для друку (PDF) …</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation type="unfinished">Куди записати звіт</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Числа</translation>
    </message>
    <message>
        <source>Persons in cases whose consent covers counting them. Small groups are kept back.</source>
        <translation type="unfinished">Люди у справах, згода в яких дозволяє їх рахувати. Малі групи не показують.</translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished">За роками</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation type="unfinished">За кварталами</translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished">За місяцями</translation>
    </message>
    <message>
        <source>Nothing: over time</source>
        <translation type="unfinished">Нічого: у часі</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Показник</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">Поруч</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Час</translation>
    </message>
    <message>
        <source>Persons by value</source>
        <translation type="unfinished">Люди за значенням</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished">У часі</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation type="unfinished">З них</translation>
    </message>
    <message>
        <source>Cases behind this count</source>
        <translation type="unfinished">Справи за цим числом</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ноутбук</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Відкрито</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Стан</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">Підрахунок …</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished">не показано</translation>
    </message>
    <message>
        <source>Fewer than {number} persons may be counted: nothing is shown.</source>
        <translation type="unfinished">Можна порахувати менш ніж {number} людей: нічого не показано.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Усі</translation>
    </message>
    <message>
        <source>Over time: {value}</source>
        <translation type="unfinished">У часі: {value}</translation>
    </message>
    <message>
        <source>These two cannot stand beside each other: it would say something of few people.</source>
        <translation type="unfinished">Ці два не можуть стояти поруч: це сказало б щось про небагатьох людей.</translation>
    </message>
    <message>
        <source>Of them, by {figure}: {value}</source>
        <translation type="unfinished">З них, за {figure}: {value}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Записано: {file}</translation>
    </message>
    <message>
        <source>Write it once more to let it leave all the same; the journal says so.</source>
        <translation type="unfinished">Запишіть ще раз, щоб воно все одно вийшло; журнал це зазначить.</translation>
    </message>
</context>
<context>
    <name>FirstCaseCard</name>
    <message>
        <source>Your first case, step by step</source>
        <translation type="unfinished">Ваша перша справа, крок за кроком</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Вітаємо</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Працівник</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Слова</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">Відновлення</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Далі</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished">Створення сховища</translation>
    </message>
    <message>
        <source>Practise with invented people first</source>
        <translation type="unfinished">Спершу потренуйтеся на вигаданих людях</translation>
    </message>
    <message>
        <source>A safe place for hard conversations</source>
        <translation type="unfinished">Безпечне місце для важких розмов</translation>
    </message>
    <message>
        <source>This laptop will keep interviews, checklists and referrals, encrypted, without any network. Setting up takes about two minutes.</source>
        <translation type="unfinished">Цей ноутбук зберігатиме співбесіди, контрольні переліки та перенаправлення зашифрованими, без жодної мережі. Налаштування триває близько двох хвилин.</translation>
    </message>
    <message>
        <source>The program points to what the answers say, with its sources. It never decides: an officer does.</source>
        <translation type="unfinished">Програма вказує на те, що кажуть відповіді, з джерелами. Вона ніколи не вирішує: вирішує працівник.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Мова цього вікна</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished">Хто тут працює?</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file …</source>
        <translation type="unfinished">Відкрити файл організації …</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file</source>
        <translation type="unfinished">Відкрити файл організації</translation>
    </message>
    <message>
        <source>or type it:</source>
        <translation type="unfinished">або введіть:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Організація</translation>
    </message>
    <message>
        <source>Laid down by its policy, which rules this laptop.</source>
        <translation type="unfinished">Визначено її політикою, яка діє на цьому ноутбуці.</translation>
    </message>
    <message>
        <source>Stands on every referral.</source>
        <translation type="unfinished">Стоїть на кожному перенаправленні.</translation>
    </message>
    <message>
        <source>Short name of this place</source>
        <translation type="unfinished">Коротка назва цього місця</translation>
    </message>
    <message>
        <source>2 to 8 letters or digits; begins every case number.</source>
        <translation type="unfinished">Від 2 до 8 літер або цифр; з неї починається кожен номер справи.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Країна</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166).</source>
        <translation type="unfinished">Дві літери (ISO 3166).</translation>
    </message>
    <message>
        <source>How receivers reach you</source>
        <translation type="unfinished">Як одержувачам зв&apos;язатися з вами</translation>
    </message>
    <message>
        <source>Telephone or office; printed on referrals. May stay empty.</source>
        <translation type="unfinished">Телефон або кабінет; друкується на перенаправленнях. Може лишатися порожнім.</translation>
    </message>
    <message>
        <source>Whoever sets the laptop up looks after it: you add other officers later, under Officers, and say what each may do.</source>
        <translation type="unfinished">Хто налаштовує ноутбук, той дбає про нього: інших працівників ви додасте пізніше, у розділі «Працівники», і скажете, що кожному можна.</translation>
    </message>
    <message>
        <source>Taken from the file. Look whether all of it is right.</source>
        <translation type="unfinished">Узято з файлу. Перегляньте, чи все правильно.</translation>
    </message>
    <message>
        <source>And who are you?</source>
        <translation type="unfinished">А хто ви?</translation>
    </message>
    <message>
        <source>Your number stands in every record; your name only on the forms you sign.</source>
        <translation type="unfinished">Ваш номер стоїть у кожному записі; ваше ім&apos;я - лише на формах, які ви підписуєте.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ваше ім&apos;я</translation>
    </message>
    <message>
        <source>Your officer number</source>
        <translation type="unfinished">Ваш службовий номер</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished">Я їх записав(-ла)</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">Створити сховище</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished">Я його записав(-ла)</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation type="unfinished">Почати роботу</translation>
    </message>
    <message>
        <source>Please give the organisation&apos;s name.</source>
        <translation type="unfinished">Будь ласка, вкажіть назву організації.</translation>
    </message>
    <message>
        <source>The short name of the place needs 2 to 8 letters (A to Z) or digits.</source>
        <translation type="unfinished">Коротка назва місця складається з 2-8 літер (A-Z) або цифр.</translation>
    </message>
    <message>
        <source>The country is two letters, as on a passport&apos;s edge (ISO 3166), or empty.</source>
        <translation type="unfinished">Країна - це дві літери, як на краю паспорта (ISO 3166), або порожньо.</translation>
    </message>
    <message>
        <source>Please give your name and your officer number.</source>
        <translation type="unfinished">Будь ласка, вкажіть своє ім&apos;я і службовий номер.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">Ноутбуки</translation>
    </message>
    <message>
        <source>What their bundles give away; who must be looked at comes first.</source>
        <translation type="unfinished">Що видають їхні пакети; спершу ті, на кого треба глянути.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ноутбук</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">Пакети</translation>
    </message>
    <message>
        <source>Newest sealed</source>
        <translation type="unfinished">Найновіший запечатано</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">Варто глянути</translation>
    </message>
    <message>
        <source>Write its receipt …</source>
        <translation type="unfinished">Записати квитанцію для нього …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">Куди записати</translation>
    </message>
    <message>
        <source>Write its return …</source>
        <translation type="unfinished">Записати відповідь для нього …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">нічого</translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation type="unfinished">Ноутбуків ще немає</translation>
    </message>
    <message>
        <source>A laptop is known here from its first bundle on.</source>
        <translation type="unfinished">Ноутбук стає відомий тут з першого його пакета.</translation>
    </message>
    <message>
        <source>Officers {officers}; program {program}</source>
        <translation type="unfinished">Працівники {officers}; програма {program}</translation>
    </message>
    <message>
        <source>Nothing must be looked at.</source>
        <translation type="unfinished">Немає на що дивитися.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Записано: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Language of the guide</source>
        <translation type="unfinished">Мова довідника</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Короткий довідник</translation>
    </message>
    <message>
        <source>Anywhere in the program F1 explains what the keyboard is on.</source>
        <translation type="unfinished">У будь-якому місці програми F1 пояснює те, на чому стоїть клавіатура.</translation>
    </message>
    <message>
        <source>Quick cards …</source>
        <translation type="unfinished">Швидкі картки …</translation>
    </message>
    <message>
        <source>Where the cards are written</source>
        <translation type="unfinished">Куди записати картки</translation>
    </message>
    <message>
        <source>Write the quick cards as a PDF, to print</source>
        <translation type="unfinished">Записати швидкі картки як PDF для друку</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Записано: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Close the quick guide (Esc)</source>
        <translation type="unfinished">Закрити короткий довідник (Esc)</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Короткий довідник</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Search the quick guide</source>
        <translation type="unfinished">Шукати в короткому довіднику</translation>
    </message>
    <message>
        <source>What can be looked up</source>
        <translation type="unfinished">Що можна подивитися</translation>
    </message>
    <message>
        <source>Nothing found. Try one word only.</source>
        <translation type="unfinished">Нічого не знайдено. Спробуйте лише одне слово.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Стаття</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">Усі теми</translation>
    </message>
    <message>
        <source>Draft: these words were not checked yet</source>
        <translation type="unfinished">Чернетка: ці слова ще не перевірено</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Take bundles in …</source>
        <translation type="unfinished">Прийняти пакети …</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Головний офіс</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished">Що тут є</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">справ</translation>
    </message>
    <message>
        <source>laptops</source>
        <translation type="unfinished">ноутбуків</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation type="unfinished">Чекає на когось</translation>
    </message>
    <message>
        <source>What every laptop is given</source>
        <translation type="unfinished">Що дають кожному ноутбуку</translation>
    </message>
    <message>
        <source>The key bundles are sealed to, and the certificate receipts are checked with.</source>
        <translation type="unfinished">Ключ, яким запечатують пакети, і сертифікат, за яким перевіряють квитанції.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Одержувач</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate: print it, and let it be compared</source>
        <translation type="unfinished">Відбиток сертифіката: надрукуйте його і дайте порівняти</translation>
    </message>
    <message>
        <source>Write both to a stick …</source>
        <translation type="unfinished">Записати обидва на флешку …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">Куди їх записати</translation>
    </message>
    <message>
        <source>Trust an organisation&apos;s certificate …</source>
        <translation type="unfinished">Довіряти сертифікату організації …</translation>
    </message>
    <message>
        <source>Certificate of an organisation</source>
        <translation type="unfinished">Сертифікат організації</translation>
    </message>
    <message>
        <source>Organisations whose officers count: {number}</source>
        <translation type="unfinished">Організації, чиї працівники визнаються: {number}</translation>
    </message>
    <message>
        <source>cases with answers that differ</source>
        <translation type="unfinished">справ із різними відповідями</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Глянути</translation>
    </message>
    <message>
        <source>Nothing: all is well.</source>
        <translation type="unfinished">Нічого: усе гаразд.</translation>
    </message>
    <message>
        <source>Written: recipient.txt and hq-ca.pem. Take the stick out safely.</source>
        <translation type="unfinished">Записано: recipient.txt і hq-ca.pem. Вийміть флешку безпечно.</translation>
    </message>
    <message>
        <source>Trusted. Compare its fingerprint with the paper:</source>
        <translation type="unfinished">Довіру надано. Порівняйте відбиток з папером:</translation>
    </message>
</context>
<context>
    <name>HqShell</name>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Головний офіс</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">Прийняти пакети</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">Ноутбуки</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Вирішити</translation>
    </message>
    <message>
        <source>Differing answers</source>
        <translation type="unfinished">Різні відповіді</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Можливо, те саме</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished">Роздати</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Числа</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Відповіді ноутбукам</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Вивантаження</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Глянути</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Мова людини</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation type="unfinished">Повернути екран</translation>
    </message>
    <message>
        <source>Show this question to the person, large and alone (F8)</source>
        <translation type="unfinished">Показати це запитання людині, великими літерами й окремо (F8)</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation type="unfinished">Стоп  (Esc)</translation>
    </message>
    <message>
        <source>Stop the interview (Esc)</source>
        <translation type="unfinished">Припинити співбесіду (Esc)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Співбесіда</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation type="unfinished">Відкликати останню відповідь (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Go on  (Enter)</source>
        <translation type="unfinished">Далі  (Enter)</translation>
    </message>
    <message>
        <source>Draft translation ({language}): no speaker has reviewed it yet. Ask the interpreter to check each question.</source>
        <translation type="unfinished">Чорновий переклад ({language}): його ще не перевіряв носій мови. Попросіть перекладача перевірити кожне запитання.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this sitting.</source>
        <translation type="unfinished">У цьому сеансі нема чого відкликати.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">Цю співбесіду закрито; її відповіді лишаються як є.</translation>
    </message>
    <message>
        <source>This needs an answer before the next question.</source>
        <translation type="unfinished">Тут потрібна відповідь, перш ніж перейти до наступного запитання.</translation>
    </message>
    <message>
        <source>Choose an answer, or use Stop.</source>
        <translation type="unfinished">Виберіть відповідь або натисніть «Стоп».</translation>
    </message>
    <message>
        <source>The interview is closed. Everything is kept as answered.</source>
        <translation type="unfinished">Співбесіду закрито. Усе збережено так, як відповіли.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Коли</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Рядок</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished">Ланцюг</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Save as a signed file …</source>
        <translation type="unfinished">Зберегти підписаним файлом …</translation>
    </message>
    <message>
        <source>Where to save the journal</source>
        <translation type="unfinished">Де зберегти журнал</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Журнал</translation>
    </message>
    <message>
        <source>Every line is chained to the one before: what was sent to headquarters cannot be rewritten unseen.</source>
        <translation type="unfinished">Кожен рядок зчеплено з попереднім: те, що надіслано до головного офісу, не можна непомітно переписати.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Перевірити</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Усі</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Усе</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">Перегляди</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Зміни</translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished">Що вийшло</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation type="unfinished">Видалення</translation>
    </message>
    <message>
        <source>Unlocking and keys</source>
        <translation type="unfinished">Розблокування і ключі</translation>
    </message>
    <message>
        <source>Refused and wrong</source>
        <translation type="unfinished">Відмови й помилки</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">Усі дні</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished">Від учора</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished">Сім днів</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation type="unfinished">Тридцять днів</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Номер справи</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Працівник</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Дні</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Збережено: {file}</translation>
    </message>
    <message>
        <source>Line {line} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">Рядок {line} не узгоджується з попереднім: журнал там змінено.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {line}: it was rewritten.</source>
        <translation type="unfinished">Журнал не збігається з тим, що підписано в рядку {line}: його переписано.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. Up to line {signed} the journal is what an officer signed.</source>
        <translation type="unfinished">Усі рядки ({lines}) узгоджуються. До рядка {signed} журнал такий, як його підписав працівник.</translation>
    </message>
    <message>
        <source>Lines after that could have been rewritten by somebody who controls this laptop; headquarters sees it at the next bundle.</source>
        <translation type="unfinished">Рядки після нього міг переписати той, хто володіє цим ноутбуком; головний офіс побачить це з наступним пакетом.</translation>
    </message>
</context>
<context>
    <name>JourneyLine</name>
    <message>
        <source>Nothing is on the time line yet.</source>
        <translation type="unfinished">На лінії часу ще нічого немає.</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>Put on the line</source>
        <translation type="unfinished">Поставити на лінію</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Шлях</translation>
    </message>
    <message>
        <source>Only what the person told. A date may be a year, a month, or missing.</source>
        <translation type="unfinished">Лише те, що розповіла людина. Дата може бути роком, місяцем або бракувати.</translation>
    </message>
    <message>
        <source>Nothing is on the time line yet</source>
        <translation type="unfinished">На лінії часу ще нічого немає</translation>
    </message>
    <message>
        <source>Choose what happened, and put it on the line. It can be dated and moved afterwards.</source>
        <translation type="unfinished">Виберіть, що сталося, і поставте на лінію. Дату можна додати й пересунути потім.</translation>
    </message>
    <message>
        <source>Full: dated by the person. Dashed: only put in order.</source>
        <translation type="unfinished">Суцільна лінія: дату назвала людина. Пунктир: лише впорядковано.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">Далі (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">Ближче (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Усе</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Пізніше</translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation type="unfinished">Зняти з лінії</translation>
    </message>
    <message>
        <source>From (year, month or day)</source>
        <translation type="unfinished">Від (рік, місяць або день)</translation>
    </message>
    <message>
        <source>To, if it lasted</source>
        <translation type="unfinished">До, якщо тривало</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Де</translation>
    </message>
    <message>
        <source>In a few words, as told</source>
        <translation type="unfinished">Кількома словами, як розповіли</translation>
    </message>
    <message>
        <source>Taken off the line: {what}</source>
        <translation type="unfinished">Знято з лінії: {what}</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">Зберегти чи видалити</translation>
    </message>
    <message>
        <source>How long cases stay on this laptop. Nothing is deleted by itself.</source>
        <translation type="unfinished">Як довго справи лишаються на цьому ноутбуці. Нічого не видаляється само.</translation>
    </message>
    <message>
        <source>No case is due.</source>
        <translation type="unfinished">Жодній справі ще не час.</translation>
    </message>
    <message>
        <source>Cases to look at</source>
        <translation type="unfinished">Справи, які варто переглянути</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Відкрити справу</translation>
    </message>
    <message>
        <source>Take names and words out …</source>
        <translation type="unfinished">Прибрати імена і слова …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">Видалити …</translation>
    </message>
    <message>
        <source>Cases whose time is over</source>
        <translation type="unfinished">Справи, строк яких минув</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation type="unfinished">Зберегти ці строки</translation>
    </message>
    <message>
        <source>Periods of this organisation</source>
        <translation type="unfinished">Строки цієї організації</translation>
    </message>
    <message>
        <source>After a case was closed and not touched again. When the time is over it stands above, to be looked at.</source>
        <translation type="unfinished">Після того, як справу закрито і більше не чіпали. Коли строк мине, вона з&apos;явиться вище для перегляду.</translation>
    </message>
    <message>
        <source>Take names and words out, keep what is counted</source>
        <translation type="unfinished">Прибрати імена і слова, лишити те, що рахується</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation type="unfinished">Видалити справу</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Номер справи</translation>
    </message>
    <message>
        <source>The person asks to be deleted</source>
        <translation type="unfinished">Людина просить видалити її дані</translation>
    </message>
    <message>
        <source>Everything of the case goes from this laptop: answers, notes, forms, decisions. The journal keeps that case so-and-so was deleted, when and by whom, and nothing of what it was. What was handed over before is with those who have it: tell them, and headquarters.</source>
        <translation type="unfinished">Усе з цієї справи зникне з ноутбука: відповіді, нотатки, форми, рішення. Журнал збереже, що таку-то справу видалено, коли й ким, і нічого з її змісту. Те, що передано раніше, лишається в тих, хто це має: повідомте їх і головний офіс.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Before a border: erase this laptop&apos;s vault</source>
        <translation type="unfinished">Перед кордоном: стерти сховище цього ноутбука</translation>
    </message>
    <message>
        <source>It destroys the keys in this folder first; without them nobody reads what is left, not even we. It cannot be taken back. What it cannot do: a solid-state disk may keep an old copy of the key file where no program reaches it, and that copy still needs a passphrase; backups on sticks and other disks open as before; and somebody who looks can see that there was such a program. Full-disk encryption and a switched-off laptop help more than anything here.</source>
        <translation type="unfinished">Спершу знищуються ключі в цій теці; без них ніхто не прочитає решти, навіть ми. Повернути це неможливо. Чого це не може: твердотільний диск може тримати стару копію файлу ключів там, куди програма не дістає, і та копія все одно потребує парольної фрази; резервні копії на флешках та інших дисках відкриваються, як і раніше; і той, хто шукає, побачить, що така програма була. Повне шифрування диска і вимкнений ноутбук допомагають більше, ніж будь-що тут.</translation>
    </message>
    <message>
        <source>Erase the vault …</source>
        <translation type="unfinished">Стерти сховище …</translation>
    </message>
    <message>
        <source>These periods hold from now on.</source>
        <translation type="unfinished">Відтепер діють ці строки.</translation>
    </message>
    <message>
        <source>Names and words are out of the case; what is counted stays.</source>
        <translation type="unfinished">Імена і слова прибрано зі справи; те, що рахується, лишилося.</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation type="unfinished">Справу видалено.</translation>
    </message>
    <message>
        <source>The case is deleted. Tell headquarters and the receivers.</source>
        <translation type="unfinished">Справу видалено. Повідомте головний офіс та одержувачів.</translation>
    </message>
    <message>
        <source>Take names and words out of case {case}?</source>
        <translation type="unfinished">Прибрати імена і слова зі справи {case}?</translation>
    </message>
    <message>
        <source>Name, dates, contact, narrative, notes, reasons and signed forms go for ever. Coded answers, findings and dates of decisions stay, so that the case is still counted.</source>
        <translation type="unfinished">Ім&apos;я, дати, зв&apos;язок, розповідь, нотатки, причини та підписані форми зникнуть назавжди. Закодовані відповіді, висновки й дати рішень лишаться, щоб справу далі рахували.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
    <message>
        <source>Delete case {case}?</source>
        <translation type="unfinished">Видалити справу {case}?</translation>
    </message>
    <message>
        <source>Everything of it goes from this laptop for ever. Backups made before still hold it.</source>
        <translation type="unfinished">Усе з неї зникне з цього ноутбука назавжди. Резервні копії, зроблені раніше, її ще містять.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Видалити</translation>
    </message>
    <message>
        <source>Erase the whole vault?</source>
        <translation type="unfinished">Стерти все сховище?</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation type="unfinished">Повернути це неможливо.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished">Стерти</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">СТЕРТИ</translation>
    </message>
    <message>
        <source>The policy of {organisation} lays them down.</source>
        <translation type="unfinished">Їх визначає політика {organisation}.</translation>
    </message>
    <message>
        <source>Headquarters has everything, by its own receipt.</source>
        <translation type="unfinished">Головний офіс має все, за його власною квитанцією.</translation>
    </message>
    <message>
        <source>never sent as they are now: {cases}</source>
        <translation type="unfinished">ніколи не надіслано в теперішньому вигляді, справ: {cases}</translation>
    </message>
    <message>
        <source>on the way without a receipt: {bundles}</source>
        <translation type="unfinished">у дорозі без квитанції, пакетів: {bundles}</translation>
    </message>
    <message>
        <source>Would be lost for ever. {what}</source>
        <translation type="unfinished">Буде втрачено назавжди. {what}</translation>
    </message>
    <message>
        <source>ordered by headquarters</source>
        <translation type="unfinished">наказ головного офісу</translation>
    </message>
    <message>
        <source>take names and words out: since {day}</source>
        <translation type="unfinished">прибрати імена і слова: від {day}</translation>
    </message>
    <message>
        <source>delete: since {day}</source>
        <translation type="unfinished">видалити: від {day}</translation>
    </message>
    <message>
        <source>headquarters wants it kept</source>
        <translation type="unfinished">головний офіс хоче її зберегти</translation>
    </message>
    <message>
        <source>headquarters has no copy yet</source>
        <translation type="unfinished">головний офіс ще не має копії</translation>
    </message>
    <message>
        <source>Never by itself due</source>
        <translation type="unfinished">Ніколи само</translation>
    </message>
    <message>
        <source>After {days} days</source>
        <translation type="unfinished">Через {days} днів</translation>
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
        <translation type="unfinished">Вибрати відповідь</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation type="unfinished">Перейти до наступного запитання</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go on from a long answer</source>
        <translation type="unfinished">Завершити довгу відповідь</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished">Усі клавіші</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished">Будь-де</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation type="unfinished">У співбесіді</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished">Назад  (Esc)</translation>
    </message>
</context>
<context>
    <name>LeavingList</name>
    <message>
        <source>Left out of it: {number}</source>
        <translation type="unfinished">Пропущено: {number}</translation>
    </message>
    <message>
        <source>Nothing waits: all has left.</source>
        <translation type="unfinished">Ніщо не чекає: усе вийшло.</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">Змінені, відколи виходили востаннє</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished">виходить</translation>
    </message>
    <message>
        <source>leaves without identity</source>
        <translation type="unfinished">виходить без особи</translation>
    </message>
    <message>
        <source>coded answers only</source>
        <translation type="unfinished">лише закодовані відповіді</translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished">лишається</translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message>
        <source>Leaves</source>
        <translation type="unfinished">Виходить</translation>
    </message>
    <message>
        <source>Stays here, and why</source>
        <translation type="unfinished">Лишається тут, і чому</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished">Нічого не пропущено.</translation>
    </message>
</context>
<context>
    <name>LikenessPage</name>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Можливо, те саме</translation>
    </message>
    <message>
        <source>The same person met twice, or cases that hang together. People decide; what is refused does not come back.</source>
        <translation type="unfinished">Та сама людина, яку зустріли двічі, або пов&apos;язані справи. Вирішують люди; відхилене не повертається.</translation>
    </message>
    <message>
        <source>Show names and numbers (it is written in the journal)</source>
        <translation type="unfinished">Показати імена і номери (це записується в журнал)</translation>
    </message>
    <message>
        <source>Nobody decided yet</source>
        <translation type="unfinished">Ще ніхто не вирішив</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Підтверджено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Відхилено</translation>
    </message>
    <message>
        <source>Pairs of cases</source>
        <translation type="unfinished">Пари справ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Показати</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation type="unfinished">Вони належать разом</translation>
    </message>
    <message>
        <source>They do not</source>
        <translation type="unfinished">Не належать</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished">Порівняння …</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished">Тут нічого немає.</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation type="unfinished">Можливо, одна людина</translation>
    </message>
    <message>
        <source>Perhaps linked</source>
        <translation type="unfinished">Можливо, пов&apos;язані</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation type="unfinished">Імена приховано.</translation>
    </message>
    <message>
        <source>Remembered. No record was changed.</source>
        <translation type="unfinished">Запам&apos;ятано. Жодного запису не змінено.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Implied by: {signs}</source>
        <translation type="unfinished">Випливає з: {signs}</translation>
    </message>
    <message>
        <source>What is this? {element}</source>
        <translation type="unfinished">Що це таке? {element}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished">Пишіть, щоб знайти</translation>
    </message>
    <message>
        <source>Find among the answers</source>
        <translation type="unfinished">Знайти серед відповідей</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished">Глянути</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">Вибір діє одразу.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Високий контраст</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">Через {minutes} хв</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Мова цього вікна</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Кольори</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">Розмір літер</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer</source>
        <translation type="unfinished">Блокувати, коли ніхто не торкається комп&apos;ютера</translation>
    </message>
</context>
<context>
    <name>ManyForms</name>
    <message>
        <source>How many forms are done</source>
        <translation type="unfinished">Скільки форм готово</translation>
    </message>
    <message>
        <source>Sign and save all …</source>
        <translation type="unfinished">Підписати і зберегти всі …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>One form for each case found. Cases whose persons did not agree are left out and named.</source>
        <translation type="unfinished">Одна форма на кожну знайдену справу. Справи людей, які не погодилися, пропускаються і називаються.</translation>
    </message>
    <message>
        <source>Which cases (a word, a number; empty: all)</source>
        <translation type="unfinished">Які справи (слово, номер; порожньо: усі)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">Організація-одержувач</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Мова форми</translation>
    </message>
    <message>
        <source>Who receives them? Give the organisation&apos;s name.</source>
        <translation type="unfinished">Хто їх одержує? Вкажіть назву організації.</translation>
    </message>
    <message>
        <source>Where to save the signed forms</source>
        <translation type="unfinished">Де зберегти підписані форми</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} з {all}</translation>
    </message>
    <message>
        <source>Signed and saved: {number}.</source>
        <translation type="unfinished">Підписано і збережено: {number}.</translation>
    </message>
    <message>
        <source>Stopped; the others were not begun.</source>
        <translation type="unfinished">Зупинено; інших не починали.</translation>
    </message>
    <message>
        <source>Left out: {number}.</source>
        <translation type="unfinished">Пропущено: {number}.</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Nobody of these: a new case</source>
        <translation type="unfinished">Жодна з цих осіб: нова справа</translation>
    </message>
    <message>
        <source>Have we met?</source>
        <translation type="unfinished">Чи ми зустрічалися?</translation>
    </message>
    <message>
        <source>Look before you begin: nobody should have to tell everything twice.</source>
        <translation type="unfinished">Подивіться, перш ніж почати: ніхто не має розповідати все двічі.</translation>
    </message>
    <message>
        <source>It was held on paper</source>
        <translation type="unfinished">Її провели на папері</translation>
    </message>
    <message>
        <source>Day of the conversation</source>
        <translation type="unfinished">День розмови</translation>
    </message>
    <message>
        <source>What you know already</source>
        <translation type="unfinished">Що ви вже знаєте</translation>
    </message>
    <message>
        <source>Name, as you heard it</source>
        <translation type="unfinished">Ім&apos;я, як ви його почули</translation>
    </message>
    <message>
        <source>Any script, any spelling; one part of it is enough.</source>
        <translation type="unfinished">Будь-яке письмо й написання; досить однієї частини.</translation>
    </message>
    <message>
        <source>Age, about</source>
        <translation type="unfinished">Вік, приблизно</translation>
    </message>
    <message>
        <source>Country of citizenship</source>
        <translation type="unfinished">Країна громадянства</translation>
    </message>
    <message>
        <source>Telephone or case number</source>
        <translation type="unfinished">Телефон або номер справи</translation>
    </message>
    <message>
        <source>This is only looked for, and not kept.</source>
        <translation type="unfinished">За цим лише шукають, його не зберігають.</translation>
    </message>
    <message>
        <source>These may be the same person. You decide.</source>
        <translation type="unfinished">Це може бути та сама людина. Вирішуєте ви.</translation>
    </message>
    <message>
        <source>Nobody on this laptop fits.</source>
        <translation type="unfinished">На цьому ноутбуці ніхто не підходить.</translation>
    </message>
    <message>
        <source>Begin with a new case</source>
        <translation type="unfinished">Почати з новою справою</translation>
    </message>
    <message>
        <source>Headquarters compares the cases of all laptops later.</source>
        <translation type="unfinished">Головний офіс пізніше порівнює справи всіх ноутбуків.</translation>
    </message>
    <message>
        <source>Type a name or a number. Where the person gives none, begin with a new case.</source>
        <translation type="unfinished">Введіть ім&apos;я або номер. Якщо людина їх не дає, почніть з новою справою.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished">Спершу подивитися</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Імені ще немає</translation>
    </message>
    <message>
        <source>last changed {day}</source>
        <translation type="unfinished">востаннє змінено {day}</translation>
    </message>
    <message>
        <source>Look at the case</source>
        <translation type="unfinished">Подивитися справу</translation>
    </message>
    <message>
        <source>Look at case {number} of {name}</source>
        <translation type="unfinished">Подивитися справу {number}: {name}</translation>
    </message>
    <message>
        <source>The same person: another interview</source>
        <translation type="unfinished">Та сама людина: ще одна співбесіда</translation>
    </message>
    <message>
        <source>The same person: another interview in case {number} of {name}</source>
        <translation type="unfinished">Та сама людина: ще одна співбесіда у справі {number}: {name}</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Two methods, side by side</source>
        <translation type="unfinished">Два методи поруч</translation>
    </message>
    <message>
        <source>Element test (the Protocol, art. 3)</source>
        <translation type="unfinished">Перевірка за елементами (Протокол, ст. 3)</translation>
    </message>
    <message>
        <source>ILO and European Commission method (2009)</source>
        <translation type="unfinished">Метод МОП і Європейської комісії (2009)</translation>
    </message>
    <message>
        <source>The six dimensions of the ILO method</source>
        <translation type="unfinished">Шість вимірів методу МОП</translation>
    </message>
    <message>
        <source>List: {list}. {source}</source>
        <translation type="unfinished">Перелік: {list}. {source}</translation>
    </message>
    <message>
        <source>What the ILO method misses here: {parts}.</source>
        <translation type="unfinished">Чого тут бракує методові МОП: {parts}.</translation>
    </message>
    <message>
        <source>What the answers exclude in the element test: {parts}.</source>
        <translation type="unfinished">Що відповіді виключають у перевірці за елементами: {parts}.</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation type="unfinished">Ctrl+Enter веде далі</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Працівники</translation>
    </message>
    <message>
        <source>Who can open this vault, and what each may do.</source>
        <translation type="unfinished">Хто може відкрити це сховище і що кому можна.</translation>
    </message>
    <message>
        <source>Officers of this vault</source>
        <translation type="unfinished">Працівники цього сховища</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation type="unfinished">Змінити роль</translation>
    </message>
    <message>
        <source>Forgot the passphrase …</source>
        <translation type="unfinished">Забуто парольну фразу …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">Прибрати …</translation>
    </message>
    <message>
        <source>What this officer may do</source>
        <translation type="unfinished">Що може цей працівник</translation>
    </message>
    <message>
        <source>People who work with this vault</source>
        <translation type="unfinished">Люди, які працюють із цим сховищем</translation>
    </message>
    <message>
        <source>Officers hold interviews and refer. Supervisors also sign second and delete. Analysts see numbers and findings, never a name. Administrators manage keys, officers and periods. Between each other, officers of one vault are kept apart by this program, not by encryption.</source>
        <translation type="unfinished">Працівники проводять співбесіди й перенаправляють. Керівники також ставлять другий підпис і видаляють. Аналітики бачать числа й висновки, ніколи не імена. Адміністратори відають ключами, працівниками і строками. Одного від одного працівників того самого сховища відділяє ця програма, а не шифрування.</translation>
    </message>
    <message>
        <source>Get my certificate</source>
        <translation type="unfinished">Отримати мій сертифікат</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Ви</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished">Ваша теперішня парольна фраза</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation type="unfinished">Ваша нова парольна фраза</translation>
    </message>
    <message>
        <source>At least five words that do not belong together.</source>
        <translation type="unfinished">Щонайменше п&apos;ять слів, не пов&apos;язаних між собою.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished">Нова ще раз</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Змінити мою парольну фразу</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">Код відновлення</translation>
    </message>
    <message>
        <source>It opens the vault when words are forgotten. Make a new one when somebody who knew it leaves, or the paper is lost: the old one opens nothing from then on.</source>
        <translation type="unfinished">Він відкриває сховище, коли слова забуто. Зробіть новий, коли йде той, хто його знав, або папір загублено: старий відтоді не відкриває нічого.</translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation type="unfinished">Зробити новий код відновлення …</translation>
    </message>
    <message>
        <source>Gets a certificate to sign with</source>
        <translation type="unfinished">Отримує сертифікат для підпису</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Хтось новий</translation>
    </message>
    <message>
        <source>Officer number</source>
        <translation type="unfinished">Службовий номер працівника</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім&apos;я</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>First words, to write down and hand over:</source>
        <translation type="unfinished">Перші слова, щоб записати й передати:</translation>
    </message>
    <message>
        <source>They open nothing but the choice of words of their own.</source>
        <translation type="unfinished">Вони не відкривають нічого, крім вибору власних слів.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Інші слова</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Додати</translation>
    </message>
    <message>
        <source>Added. Hand over these words on paper: {words}</source>
        <translation type="unfinished">Додано. Передайте ці слова на папері: {words}</translation>
    </message>
    <message>
        <source>It holds from the next time this officer unlocks.</source>
        <translation type="unfinished">Діє з наступного розблокування цим працівником.</translation>
    </message>
    <message>
        <source>Hand over these words on paper: {words}</source>
        <translation type="unfinished">Передайте ці слова на папері: {words}</translation>
    </message>
    <message>
        <source>Write the new recovery code down now, below: it is shown once and kept nowhere.</source>
        <translation type="unfinished">Запишіть новий код відновлення зараз, нижче: його показано один раз і ніде не збережено.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished">Зробити новий код відновлення?</translation>
    </message>
    <message>
        <source>The code on the old paper opens nothing any more. The new one is shown once.</source>
        <translation type="unfinished">Код на старому папері більше нічого не відкриває. Новий показують один раз.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished">Зробити новий</translation>
    </message>
    <message>
        <source>The two new passphrases differ: nothing was changed.</source>
        <translation type="unfinished">Дві нові парольні фрази різні: нічого не змінено.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens the vault.</source>
        <translation type="unfinished">Відтепер сховище відкриває ваша нова парольна фраза.</translation>
    </message>
    <message>
        <source>You sign in your own name from now on.</source>
        <translation type="unfinished">Відтепер ви підписуєте від свого імені.</translation>
    </message>
    <message>
        <source>Remove {officer}?</source>
        <translation type="unfinished">Прибрати {officer}?</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing any more, the vault gets a new key, and their certificate is revoked. What they wrote and signed stays under their number.</source>
        <translation type="unfinished">Парольна фраза цієї людини більше нічого не відкриває, сховище отримує новий ключ, а її сертифікат відкликають. Те, що вона написала і підписала, лишається під її номером.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
    <message>
        <source>New first words for {officer}?</source>
        <translation type="unfinished">Нові перші слова для {officer}?</translation>
    </message>
    <message>
        <source>The forgotten passphrase opens nothing any more. Their key to sign with is lost: the old certificate is revoked, and they get a new one when they unlock.</source>
        <translation type="unfinished">Забута парольна фраза більше нічого не відкриває. Ключ підпису цієї людини втрачено: старий сертифікат відкликають, а новий вона отримає під час розблокування.</translation>
    </message>
    <message>
        <source>Give new words</source>
        <translation type="unfinished">Дати нові слова</translation>
    </message>
    <message>
        <source>Done. Headquarters issued their certificate: ask headquarters to revoke it.</source>
        <translation type="unfinished">Готово. Сертифікат цієї людини видав головний офіс: попросіть головний офіс відкликати його.</translation>
    </message>
    <message>
        <source>Done. Their certificate is revoked: save the new list for others and carry it to every laptop. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">Готово. Сертифікат цієї людини відкликано: збережіть новий перелік для інших і віднесіть його на кожен ноутбук. Якщо вона знала код відновлення, зробіть новий.</translation>
    </message>
    <message>
        <source>Done. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">Готово. Якщо ця людина знала код відновлення, зробіть новий.</translation>
    </message>
    <message>
        <source>Opened with your passphrase.</source>
        <translation type="unfinished">Відкрито вашою парольною фразою.</translation>
    </message>
    <message>
        <source>Opened with the recovery code. Choose a new passphrase now.</source>
        <translation type="unfinished">Відкрито кодом відновлення. Виберіть тепер нову парольну фразу.</translation>
    </message>
    <message>
        <source>Opened with headquarters&apos; key.</source>
        <translation type="unfinished">Відкрито ключем головного офісу.</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">пішов(-ла) {day}</translation>
    </message>
    <message>
        <source>has a certificate</source>
        <translation type="unfinished">має сертифікат</translation>
    </message>
    <message>
        <source>gets a certificate at the next unlocking</source>
        <translation type="unfinished">отримає сертифікат під час наступного розблокування</translation>
    </message>
    <message>
        <source>has not unlocked yet</source>
        <translation type="unfinished">ще не розблоковував(-ла)</translation>
    </message>
</context>
<context>
    <name>OwnCopyCard</name>
    <message>
        <source>Print this …</source>
        <translation type="unfinished">Друкувати це …</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation type="unfinished">Для людини</translation>
    </message>
    <message>
        <source>Everything names the person and tells what they told: print it only where nobody dangerous can find it. The short note names nobody and tells nothing.</source>
        <translation type="unfinished">«Усе» називає людину і передає її розповідь: друкуйте лише там, де цього не знайде ніхто небезпечний. Коротка записка нікого не називає і нічого не розповідає.</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation type="unfinished">Мова копії</translation>
    </message>
    <message>
        <source>Everything we keep …</source>
        <translation type="unfinished">Усе, що ми зберігаємо …</translation>
    </message>
    <message>
        <source>Short note to carry …</source>
        <translation type="unfinished">Коротка записка із собою …</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>Use my own words</source>
        <translation type="unfinished">Користуватися моїми словами</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished">Вітаємо, {name}</translation>
    </message>
    <message>
        <source>Whoever added you knows your first words. Choose your own now: only they open the vault in your name, and only with them you sign.</source>
        <translation type="unfinished">Хто вас додав, той знає ваші перші слова. Виберіть тепер власні: лише вони відкривають сховище від вашого імені, і лише з ними ви підписуєте.</translation>
    </message>
    <message>
        <source>The first words you were given</source>
        <translation type="unfinished">Перші слова, які вам дали</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Ваша власна парольна фраза</translation>
    </message>
    <message>
        <source>At least five words that do not belong together. Write them on paper, learn them, burn the paper.</source>
        <translation type="unfinished">Щонайменше п&apos;ять слів, не пов&apos;язаних між собою. Запишіть їх на папері, вивчіть, спаліть папір.</translation>
    </message>
    <message>
        <source>Your own passphrase again</source>
        <translation type="unfinished">Ваша власна парольна фраза ще раз</translation>
    </message>
    <message>
        <source>The two differ: nothing was changed. Type all three again.</source>
        <translation type="unfinished">Вони різні: нічого не змінено. Введіть усі три ще раз.</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Сторінка {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>answered</source>
        <translation type="unfinished">є відповідь</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished">розпочато</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished">не розпочато</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Sections of the interview</source>
        <translation type="unfinished">Розділи співбесіди</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Your passphrase, once more</source>
        <translation type="unfinished">Ваша парольна фраза, ще раз</translation>
    </message>
    <message>
        <source>What you are about to do lets data leave, deletes, or changes who has a key. Then it is good for three minutes.</source>
        <translation type="unfinished">Те, що ви збираєтеся зробити, випускає дані, видаляє або змінює, хто має ключ. Після цього вона діє три хвилини.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Далі</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольна фраза</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Не зараз</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>I do not know</source>
        <translation type="unfinished">Я не знаю</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Не зараз</translation>
    </message>
    <message>
        <source>Please give the laptop back.</source>
        <translation type="unfinished">Будь ласка, поверніть ноутбук.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Дякуємо</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Наступне запитання</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Повернути ноутбук</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">Назад до працівника</translation>
    </message>
    <message>
        <source>Take the laptop back</source>
        <translation type="unfinished">Забрати ноутбук</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольна фраза</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Назад до запитання</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>folded</source>
        <translation type="unfinished">згорнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">розгорнуто</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Чорновий переклад</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Play the recorded question</source>
        <translation type="unfinished">Відтворити записане запитання</translation>
    </message>
    <message>
        <source>Needed before going on</source>
        <translation type="unfinished">Потрібно, перш ніж іти далі</translation>
    </message>
    <message>
        <source>Why and how to ask</source>
        <translation type="unfinished">Навіщо і як питати</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">Не знає</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Не хоче відповідати</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Не зараз</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Місця</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">Код відновлення</translation>
    </message>
    <message>
        <source>It opens the vault when the words are lost. It is shown now and never again. Write it down and put it in a safe or a sealed envelope, away from this laptop.</source>
        <translation type="unfinished">Він відкриває сховище, коли слова втрачено. Його показано зараз і більше ніколи. Запишіть його та покладіть у сейф або заклеєний конверт, не поруч із цим ноутбуком.</translation>
    </message>
    <message>
        <source>Group {number} of the code</source>
        <translation type="unfinished">Група {number} коду</translation>
    </message>
    <message>
        <source>This is not what the sheet should say. Go back, compare, and write it again.</source>
        <translation type="unfinished">Це не те, що має стояти на аркуші. Поверніться, порівняйте і напишіть ще раз.</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Перенаправлення</translation>
    </message>
    <message>
        <source>Only what this receiver needs leaves, and only what was agreed to.</source>
        <translation type="unfinished">Виходить лише те, що потрібно цьому одержувачеві, і лише те, на що погодилися.</translation>
    </message>
    <message>
        <source>As the interview says</source>
        <translation type="unfinished">Як сказано у співбесіді</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation type="unfinished">Протягом 24 годин</translation>
    </message>
    <message>
        <source>Within 72 hours</source>
        <translation type="unfinished">Протягом 72 годин</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation type="unfinished">Протягом двох тижнів</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Немає</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation type="unfinished">Підписати і зберегти …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">Переглянути форму</translation>
    </message>
    <message>
        <source>Show the form as it would be signed; nothing is written</source>
        <translation type="unfinished">Показати форму такою, якою її буде підписано; нічого не записується</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation type="unfinished">З довідника служб</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">Організація-одержувач</translation>
    </message>
    <message>
        <source>Never the address of a shelter.</source>
        <translation type="unfinished">Ніколи не адреса притулку.</translation>
    </message>
    <message>
        <source>Contact person (may stay empty)</source>
        <translation type="unfinished">Контактна особа (може лишатися порожнім)</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation type="unfinished">Як її передають</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Про що просять</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Як скоро</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Мова форми</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation type="unfinished">Друга мова поруч</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Папір</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished">Зберегти як чернетку</translation>
    </message>
    <message>
        <source>Add a layout …</source>
        <translation type="unfinished">Додати макет …</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation type="unfinished">Відкрити макет</translation>
    </message>
    <message>
        <source>Add a form of your organisation&apos;s own; it is checked first</source>
        <translation type="unfinished">Додати форму вашої організації; спершу її перевіряють</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation type="unfinished">Сторінки форми</translation>
    </message>
    <message>
        <source>Back to what leaves</source>
        <translation type="unfinished">Назад до того, що виходить</translation>
    </message>
    <message>
        <source>This cannot leave</source>
        <translation type="unfinished">Це не може вийти</translation>
    </message>
    <message>
        <source>See the line at the side for what is missing.</source>
        <translation type="unfinished">Чого бракує, дивіться в рядку збоку.</translation>
    </message>
    <message>
        <source>The layout is kept: {name}</source>
        <translation type="unfinished">Макет збережено: {name}</translation>
    </message>
    <message>
        <source>The draft is kept, encrypted.</source>
        <translation type="unfinished">Чернетку збережено, зашифровано.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Долучити файл</translation>
    </message>
    <message>
        <source>Who receives it? Give the organisation&apos;s name.</source>
        <translation type="unfinished">Хто це одержує? Вкажіть назву організації.</translation>
    </message>
    <message>
        <source>Where to save the signed form</source>
        <translation type="unfinished">Де зберегти підписану форму</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">Підписано і збережено: {file}</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation type="unfinished">У теці {folder}</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">Надіслані перенаправлення</translation>
    </message>
    <message>
        <source>What became of each, and which still wait for an answer.</source>
        <translation type="unfinished">Що сталося з кожним і які ще чекають на відповідь.</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">Прийняти відповідь …</translation>
    </message>
    <message>
        <source>Open an answer page or a signed answer</source>
        <translation type="unfinished">Відкрити сторінку відповіді або підписану відповідь</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Перенаправлення</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Записати</translation>
    </message>
    <message>
        <source>Second signature …</source>
        <translation type="unfinished">Другий підпис …</translation>
    </message>
    <message>
        <source>Where to save the form</source>
        <translation type="unfinished">Де зберегти форму</translation>
    </message>
    <message>
        <source>Signed elsewhere …</source>
        <translation type="unfinished">Підписано деінде …</translation>
    </message>
    <message>
        <source>Open the signed form</source>
        <translation type="unfinished">Відкрити підписану форму</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished">Друкувати …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">Переглянути форму</translation>
    </message>
    <message>
        <source>Passphrase for a locked PDF</source>
        <translation type="unfinished">Парольна фраза для замкненого PDF</translation>
    </message>
    <message>
        <source>At least four words. Say it by telephone, never in the same e-mail.</source>
        <translation type="unfinished">Щонайменше чотири слова. Скажіть її телефоном, ніколи в тому самому листі.</translation>
    </message>
    <message>
        <source>Save a locked copy …</source>
        <translation type="unfinished">Зберегти замкнену копію …</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation type="unfinished">Де зберегти копію</translation>
    </message>
    <message>
        <source>Or the receiver&apos;s key</source>
        <translation type="unfinished">Або ключ одержувача</translation>
    </message>
    <message>
        <source>Save an encrypted copy …</source>
        <translation type="unfinished">Зберегти зашифровану копію …</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation type="unfinished">Копія для електронної пошти</translation>
    </message>
    <message>
        <source>No referral was signed here yet</source>
        <translation type="unfinished">Тут ще не підписано жодного перенаправлення</translation>
    </message>
    <message>
        <source>A referral is made in a case, under Referral. Here you see what became of it.</source>
        <translation type="unfinished">Перенаправлення роблять у справі, в розділі «Перенаправлення». Тут видно, що з ним стало.</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">Що сталося далі</translation>
    </message>
    <message>
        <source>Reason, or what was said</source>
        <translation type="unfinished">Причина або те, що було сказано</translation>
    </message>
    <message>
        <source>Many forms at once</source>
        <translation type="unfinished">Багато форм одразу</translation>
    </message>
    <message>
        <source>Answers that are overdue: {number}. Ask after them.</source>
        <translation type="unfinished">Прострочених відповідей: {number}. Запитайте про них.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">прострочено</translation>
    </message>
    <message>
        <source>answer by {when}</source>
        <translation type="unfinished">відповісти до {when}</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished">Записано.</translation>
    </message>
    <message>
        <source>The answer is kept in the time line.</source>
        <translation type="unfinished">Відповідь збережено на лінії часу.</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">Підписано і збережено: {file}</translation>
    </message>
    <message>
        <source>The second signature is in order; the form is complete.</source>
        <translation type="unfinished">Другий підпис у порядку; форма повна.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Збережено: {file}</translation>
    </message>
    <message>
        <source>Printed. A copy on paper has lost its signature.</source>
        <translation type="unfinished">Надруковано. Копія на папері втратила свій підпис.</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>Copy to the new version</source>
        <translation type="unfinished">Скопіювати до нової версії</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished">Що різниться</translation>
    </message>
    <message>
        <source>A newer version of this form is here</source>
        <translation type="unfinished">Є новіша версія цієї форми</translation>
    </message>
    <message>
        <source>Answers that go over: {stays}. Not carried over: {left}. The interview as it is stays with its form.</source>
        <translation type="unfinished">Відповідей, що переходять: {stays}. Не переносяться: {left}. Теперішня співбесіда лишається зі своєю формою.</translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>this part</source>
        <translation type="unfinished">ця частина</translation>
    </message>
    <message>
        <source>{what}: {number} of {of}</source>
        <translation type="unfinished">{what}: {number} з {of}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation type="unfinished">Ще одне: {what}</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished">Додати: {what}</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation type="unfinished">Прибрати це</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Відповіді ноутбукам</translation>
    </message>
    <message>
        <source>Receipt, revocations, news and orders: one sealed file for each laptop.</source>
        <translation type="unfinished">Квитанція, відкликання, новини й накази: один запечатаний файл для кожного ноутбука.</translation>
    </message>
    <message>
        <source>Write a return for every laptop …</source>
        <translation type="unfinished">Записати відповідь для кожного ноутбука …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">Куди їх записати</translation>
    </message>
    <message>
        <source>A word to all laptops</source>
        <translation type="unfinished">Слово до всіх ноутбуків</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished">Оголошення</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished">Оголосити</translation>
    </message>
    <message>
        <source>Interview form (XLSForm)</source>
        <translation type="unfinished">Форма співбесіди (XLSForm)</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Правила оцінки</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Показники</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation type="unfinished">Довідник служб</translation>
    </message>
    <message>
        <source>Layout of the referral form</source>
        <translation type="unfinished">Макет форми перенаправлення</translation>
    </message>
    <message>
        <source>Newer content</source>
        <translation type="unfinished">Новіший вміст</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Що</translation>
    </message>
    <message>
        <source>Version, for people</source>
        <translation type="unfinished">Версія, для людей</translation>
    </message>
    <message>
        <source>Choose the file and publish …</source>
        <translation type="unfinished">Вибрати файл і опублікувати …</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Вміст</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Усі файли</translation>
    </message>
    <message>
        <source>Laptops refuse what is unsigned or older than what they have.</source>
        <translation type="unfinished">Ноутбуки відмовляються від непідписаного або старішого, ніж мають.</translation>
    </message>
    <message>
        <source>Remove it from the laptop, once received</source>
        <translation type="unfinished">Прибрати з ноутбука, щойно одержано</translation>
    </message>
    <message>
        <source>Keep it: a proceeding needs it</source>
        <translation type="unfinished">Зберегти: потрібно для провадження</translation>
    </message>
    <message>
        <source>Order about a case</source>
        <translation type="unfinished">Наказ щодо справи</translation>
    </message>
    <message>
        <source>Id of the case</source>
        <translation type="unfinished">Ідентифікатор справи</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Наказ</translation>
    </message>
    <message>
        <source>Travels with every return</source>
        <translation type="unfinished">Іде з кожною відповіддю</translation>
    </message>
    <message>
        <source>Nothing yet but receipts and revocations.</source>
        <translation type="unfinished">Поки що лише квитанції та відкликання.</translation>
    </message>
    <message>
        <source>Every return carries it from now on.</source>
        <translation type="unfinished">Відтепер його несе кожна відповідь.</translation>
    </message>
    <message>
        <source>The next return to its laptop says so.</source>
        <translation type="unfinished">Про це скаже наступна відповідь його ноутбуку.</translation>
    </message>
    <message>
        <source>{number} returns are written.</source>
        <translation type="unfinished">Записано відповідей: {number}.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Правила</translation>
    </message>
    <message>
        <source>What the assessment goes by. A change of rules never touches what somebody decided.</source>
        <translation type="unfinished">За чим робиться оцінка. Зміна правил ніколи не зачіпає того, що хтось вирішив.</translation>
    </message>
    <message>
        <source>Use the shipped rules only</source>
        <translation type="unfinished">Користуватися лише правилами з програми</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Чинні</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s rules …</source>
        <translation type="unfinished">Вибрати правила вашої організації …</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules</source>
        <translation type="unfinished">Правила вашої організації</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules can set another age, further forms of exploitation or another strictness, each with its source. It is read and checked before it counts, and stays in this vault.</source>
        <translation type="unfinished">Правила вашої організації можуть визначити інший вік, інші форми експлуатації чи іншу суворість, кожне зі своїм джерелом. Їх читають і перевіряють, перш ніж вони діють, і вони лишаються в цьому сховищі.</translation>
    </message>
    <message>
        <source>How many cases are assessed under the rules in force</source>
        <translation type="unfinished">Скільки справ оцінено за чинними правилами</translation>
    </message>
    <message>
        <source>Assess all cases again</source>
        <translation type="unfinished">Оцінити всі справи ще раз</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>All cases under these rules</source>
        <translation type="unfinished">Усі справи за цими правилами</translation>
    </message>
    <message>
        <source>Answers, kept assessments and decisions stay as they are. It can be stopped, and goes on later where it was.</source>
        <translation type="unfinished">Відповіді, збережені оцінки та рішення лишаються як є. Це можна зупинити, а потім воно піде далі з того самого місця.</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation type="unfinished">Справи, де висновок інший</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Показати більше</translation>
    </message>
    <message>
        <source>Decided: the decision stays</source>
        <translation type="unfinished">Вирішено: рішення лишається</translation>
    </message>
    <message>
        <source>Open its assessment</source>
        <translation type="unfinished">Відкрити його оцінку</translation>
    </message>
    <message>
        <source>What came out differently</source>
        <translation type="unfinished">Що вийшло інакше</translation>
    </message>
    <message>
        <source>The two UN protocols of 2000, as shipped with the program.</source>
        <translation type="unfinished">Два протоколи ООН 2000 року, як вони йдуть із програмою.</translation>
    </message>
    <message>
        <source>With your organisation&apos;s rules over them: {overlay}, from {file}.</source>
        <translation type="unfinished">З правилами вашої організації поверх них: {overlay}, з {file}.</translation>
    </message>
    <message>
        <source>a child is anybody under {age}</source>
        <translation type="unfinished">дитиною є кожен, кому менш ніж {age}</translation>
    </message>
    <message>
        <source>No case has been assessed yet.</source>
        <translation type="unfinished">Ще жодної справи не оцінено.</translation>
    </message>
    <message>
        <source>All {all} assessed cases go by these rules.</source>
        <translation type="unfinished">Усі оцінені справи ({all}) ідуть за цими правилами.</translation>
    </message>
    <message>
        <source>{done} of {all} assessed cases go by these rules.</source>
        <translation type="unfinished">{done} з {all} оцінених справ ідуть за цими правилами.</translation>
    </message>
    <message>
        <source>Cases whose conclusions are others now, from the same answers: {count}</source>
        <translation type="unfinished">Справи, висновки яких тепер інші за тих самих відповідей: {count}</translation>
    </message>
    <message>
        <source>No case came out differently under these rules.</source>
        <translation type="unfinished">За цими правилами жодна справа не вийшла інакше.</translation>
    </message>
    <message>
        <source>Cases that come out differently are listed here while they are found.</source>
        <translation type="unfinished">Справи, що виходять інакше, з&apos;являються тут, поки їх знаходять.</translation>
    </message>
    <message>
        <source>In force now: {rules}</source>
        <translation type="unfinished">Тепер чинні: {rules}</translation>
    </message>
    <message>
        <source>Stopped. It goes on later where it was.</source>
        <translation type="unfinished">Зупинено. Пізніше піде далі з того самого місця.</translation>
    </message>
    <message>
        <source>All cases are assessed.</source>
        <translation type="unfinished">Усі справи оцінено.</translation>
    </message>
</context>
<context>
    <name>SafekeepingPage</name>
    <message>
        <source>Back up to a stick …</source>
        <translation type="unfinished">Копіювати на флешку …</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished">Куди покласти копію</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Резервна копія</translation>
    </message>
    <message>
        <source>Encrypted under its own key; your passphrase and the recovery code open it. It is read back before it counts, and the three newest stay on the stick. Keep the stick away from the laptop.</source>
        <translation type="unfinished">Зашифрована власним ключем; її відкривають ваша парольна фраза і код відновлення. Її перечитують, перш ніж вона рахується, і три найновіші лишаються на флешці. Тримайте флешку окремо від ноутбука.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Резервні копії</translation>
    </message>
    <message>
        <source>What is kept twice is not lost with the laptop. Make a backup every week.</source>
        <translation type="unfinished">Що збережено двічі, не зникне разом із ноутбуком. Робіть резервну копію щотижня.</translation>
    </message>
    <message>
        <source>Check it all now</source>
        <translation type="unfinished">Перевірити все зараз</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation type="unfinished">Повна перевірка</translation>
    </message>
    <message>
        <source>A part is checked at every unlock. Every week, while nobody needs the laptop, every page, every index and the whole journal are read by themselves; here you can do it now.</source>
        <translation type="unfinished">Частину перевіряють під час кожного відкриття. Щотижня, коли ноутбук нікому не потрібен, кожна сторінка, кожен покажчик і весь журнал читаються самі; тут ви можете зробити це зараз.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>The backup is written and was read back: {name}</source>
        <translation type="unfinished">Резервну копію записано й перечитано: {name}</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished">Копіювання …</translation>
    </message>
    <message>
        <source>The whole vault was read. Everything is in order.</source>
        <translation type="unfinished">Усе сховище прочитано. Усе в порядку.</translation>
    </message>
    <message>
        <source>Looking through the vault …</source>
        <translation type="unfinished">Перевірка сховища …</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">Остання копія: {when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Резервної копії ще немає.</translation>
    </message>
    <message>
        <source>Last full check: {when}</source>
        <translation type="unfinished">Остання повна перевірка: {when}</translation>
    </message>
    <message>
        <source>Not checked as a whole yet.</source>
        <translation type="unfinished">Ще не перевірено цілком.</translation>
    </message>
    <message>
        <source>The vault is damaged. Restore the newest backup: lock, and choose it at the passphrase.</source>
        <translation type="unfinished">Сховище пошкоджене. Відновіть найновішу копію: заблокуйте і виберіть її біля парольної фрази.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Вибрати …</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation type="unfinished">Жодна не підходить</translation>
    </message>
    <message>
        <source>not checked lately</source>
        <translation type="unfinished">давно не перевіряли</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished">Служби</translation>
    </message>
    <message>
        <source>Who helps with what. Nothing here promises a place: call first.</source>
        <translation type="unfinished">Хто з чим допомагає. Тут не обіцяють місця: спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>Take in a list …</source>
        <translation type="unfinished">Прийняти перелік …</translation>
    </message>
    <message>
        <source>Open a directory of services</source>
        <translation type="unfinished">Відкрити довідник служб</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation type="unfinished">Будь-яка потреба</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Будь-яка мова</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Потреба</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Слова</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Знайдені служби</translation>
    </message>
    <message>
        <source>They were reached today, and this is right</source>
        <translation type="unfinished">З ними зв&apos;язалися сьогодні, і це правильно</translation>
    </message>
    <message>
        <source>Nobody made sure of this entry for half a year: reach them before you promise or send anything.</source>
        <translation type="unfinished">Ніхто пів року не перевіряв цей запис: зв&apos;яжіться з ними, перш ніж обіцяти чи надсилати щось.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Нічого не знайдено</translation>
    </message>
    <message>
        <source>Search wider, or take in a list of services: a CSV file, or Open Referral.</source>
        <translation type="unfinished">Шукайте ширше або візьміть список послуг: файл CSV чи Open Referral.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Служба</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished">Допомагає з</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Мови</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Години</translation>
    </message>
    <message>
        <source>How to reach safely</source>
        <translation type="unfinished">Як безпечно дістатися</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Місця</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation type="unfinished">Перевірено</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Від</translation>
    </message>
    <message>
        <source>Kept: reached today. Forms can go there again.</source>
        <translation type="unfinished">Збережено: зв&apos;язалися сьогодні. Форми знову можна надсилати туди.</translation>
    </message>
    <message>
        <source>{number} services are in.</source>
        <translation type="unfinished">Прийнято служб: {number}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Налаштування</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">Вибір діє одразу.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Високий контраст</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">Через {minutes} хв</translation>
    </message>
    <message>
        <source>Lock when the window is put away</source>
        <translation type="unfinished">Блокувати, коли вікно згорнуто</translation>
    </message>
    <message>
        <source>Lock when the laptop has slept</source>
        <translation type="unfinished">Блокувати, коли ноутбук спав</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished">Ніщо не рухається саме</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished">Вигляд і мова</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Мова цього вікна</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Кольори</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">Розмір літер</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it anywhere.</source>
        <translation type="unfinished">Ctrl і + або - змінюють його будь-де.</translation>
    </message>
    <message>
        <source>No bar runs, no cursor blinks. Where the system asks for it, it is so in any case.</source>
        <translation type="unfinished">Жодна смуга не біжить, жоден курсор не блимає. Де цього просить система, так є в будь-якому разі.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">Блокування</translation>
    </message>
    <message>
        <source>When nobody touches the laptop</source>
        <translation type="unfinished">Коли ніхто не торкається ноутбука</translation>
    </message>
    <message>
        <source>Locking ends the program and begins it anew at the passphrase, so that no key stays in memory.</source>
        <translation type="unfinished">Блокування завершує програму і запускає її знову з парольної фрази, щоб у пам&apos;яті не лишалося ключа.</translation>
    </message>
    <message>
        <source>Interview forms</source>
        <translation type="unfinished">Форми співбесіди</translation>
    </message>
    <message>
        <source>Add a form (XLSForm) …</source>
        <translation type="unfinished">Додати форму (XLSForm) …</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation type="unfinished">Додати форму</translation>
    </message>
    <message>
        <source>Blank form for paper …</source>
        <translation type="unfinished">Порожня форма на папері …</translation>
    </message>
    <message>
        <source>Where the form is written</source>
        <translation type="unfinished">Куди записати форму</translation>
    </message>
    <message>
        <source>A case keeps the form it was begun with, for ever.</source>
        <translation type="unfinished">Справа назавжди зберігає форму, з якою її розпочато.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">Що визначає ваша організація</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Правила оцінки</translation>
    </message>
    <message>
        <source>The rules …</source>
        <translation type="unfinished">Правила …</translation>
    </message>
    <message>
        <source>In force: {rules}</source>
        <translation type="unfinished">Чинні: {rules}</translation>
    </message>
    <message>
        <source>Added: {form}</source>
        <translation type="unfinished">Додано: {form}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Записано: {file}</translation>
    </message>
    <message>
        <source>local, not signed</source>
        <translation type="unfinished">місцева, не підписана</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock  (Ctrl+L)</source>
        <translation type="unfinished">Заблокувати  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">Заблокувати одразу</translation>
    </message>
    <message>
        <source>Cover  (F12)</source>
        <translation type="unfinished">Сховати  (F12)</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks (F12)</source>
        <translation type="unfinished">Швидкий вихід: усе закриває календар, і програма блокується (F12)</translation>
    </message>
    <message>
        <source>Unlocked by {officer}, {role}</source>
        <translation type="unfinished">Розблокував(-ла) {officer}, {role}</translation>
    </message>
    <message>
        <source>Practice: everybody here is invented, and nothing leaves for anybody.</source>
        <translation type="unfinished">Тренування: усі люди тут вигадані, і нічого нікуди не виходить.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Справи</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Співбесіда</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">Контрольний перелік</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Шлях</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документи</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Оцінка</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Перенаправлення</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished">Офіс</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">Надіслані перенаправлення</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished">Служби</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Головний офіс</translation>
    </message>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">Перевірити форму</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">Цей ноутбук</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Сертифікати</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Працівники</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Журнал</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">Зберегти чи видалити</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Резервні копії</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Правила</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Налаштування</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Короткий довідник</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Переклади</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Про програму</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Збереження …</translation>
    </message>
    <message>
        <source>Saved {time}, encrypted</source>
        <translation type="unfinished">Збережено {time}, зашифровано</translation>
    </message>
    <message>
        <source>Everything is saved as it is given, encrypted</source>
        <translation type="unfinished">Усе зберігається одразу, щойно дано, зашифровано</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation type="unfinished">Крок {now} з {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>The person wants to stop</source>
        <translation type="unfinished">Людина хоче припинити</translation>
    </message>
    <message>
        <source>The person is distressed</source>
        <translation type="unfinished">Людині дуже тяжко</translation>
    </message>
    <message>
        <source>It is not safe to go on here</source>
        <translation type="unfinished">Продовжувати тут небезпечно</translation>
    </message>
    <message>
        <source>The interpreter is not right</source>
        <translation type="unfinished">Перекладач не підходить</translation>
    </message>
    <message>
        <source>Help is needed first</source>
        <translation type="unfinished">Спершу потрібна допомога</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Інша причина</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished">Слова, які можна сказати</translation>
    </message>
    <message>
        <source>“Thank you. We stop here. You have done nothing wrong. What you told me stays with me, and nothing happens now without asking you. Is there something you need at once?”</source>
        <translation type="unfinished">«Дякую. Ми зупиняємося тут. Ви не зробили нічого поганого. Те, що ви мені розповіли, лишається в мене, і нічого не станеться, доки я вас не запитаю. Чи потрібно вам щось просто зараз?»</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation type="unfinished">Зупинитися тут?</translation>
    </message>
    <message>
        <source>Every answer is kept. You can begin another interview with the person later.</source>
        <translation type="unfinished">Кожну відповідь збережено. Пізніше ви можете почати з людиною іншу співбесіду.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Чому</translation>
    </message>
    <message>
        <source>A note for the next conversation (may stay empty)</source>
        <translation type="unfinished">Нотатка для наступної розмови (може лишатися порожньою)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Назад до запитання</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">Припинити співбесіду</translation>
    </message>
</context>
<context>
    <name>SureDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Лишити як є</translation>
    </message>
    <message>
        <source>Type {word} to say yes</source>
        <translation type="unfinished">Введіть {word}, щоб погодитися</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>A folder of bundles …</source>
        <translation type="unfinished">Тека з пакетами …</translation>
    </message>
    <message>
        <source>Folder of bundles</source>
        <translation type="unfinished">Тека з пакетами</translation>
    </message>
    <message>
        <source>One bundle …</source>
        <translation type="unfinished">Один пакет …</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished">Відкрити пакет</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">Пакети</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">Прийняти пакети</translation>
    </message>
    <message>
        <source>A bundle is taken in whole or not at all; a second time it changes nothing.</source>
        <translation type="unfinished">Пакет приймають цілим або ніяк; удруге він нічого не змінює.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Скільки вже зроблено</translation>
    </message>
    <message>
        <source>Stop after this bundle</source>
        <translation type="unfinished">Зупинити після цього пакета</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Усе</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished">Що сталося з кожним файлом</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Підсумок</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Ноутбук</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Справи</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Що він каже</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Показати</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation type="unfinished">Дивимося, що там є …</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation type="unfinished">{done} з {total} файлів</translation>
    </message>
    <message>
        <source>Stopped after a whole bundle. Choose the same folder again to go on.</source>
        <translation type="unfinished">Зупинено після цілого пакета. Виберіть ту саму теку, щоб продовжити.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet in this sitting.</source>
        <translation type="unfinished">У цьому сеансі ще нічого не прийнято.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Зараз</translation>
    </message>
    <message>
        <source>turned here</source>
        <translation type="unfinished">перелом тут</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Form</source>
        <translation type="unfinished">Форма</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Почати співбесіду</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation type="unfinished">Нова розмова</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Мова людини</translation>
    </message>
    <message>
        <source>First a safe place, then the person&apos;s consent.</source>
        <translation type="unfinished">Спершу безпечне місце, потім згода людини.</translation>
    </message>
    <message>
        <source>Open interviews and recent cases</source>
        <translation type="unfinished">Відкриті співбесіди та недавні справи</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished">Нічого не відкрито</translation>
    </message>
    <message>
        <source>Begin with the first conversation; nothing can be lost.</source>
        <translation type="unfinished">Почніть з першої розмови; загубити нічого не можна.</translation>
    </message>
    <message>
        <source>Open interviews first, then the newest</source>
        <translation type="unfinished">Спершу відкриті співбесіди, потім найновіші</translation>
    </message>
    <message>
        <source>Newest cases</source>
        <translation type="unfinished">Найновіші справи</translation>
    </message>
    <message>
        <source>draft translation</source>
        <translation type="unfinished">чорновий переклад</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished">Доброго ранку</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished">Доброго дня</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished">Доброго вечора</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Переклади</translation>
    </message>
    <message>
        <source>What nobody who speaks a language has checked is a draft, and says so in every interview.</source>
        <translation type="unfinished">Те, чого не перевірив ніхто, хто знає мову, є чернеткою, і про це сказано в кожній співбесіді.</translation>
    </message>
    <message>
        <source>Open a form file …</source>
        <translation type="unfinished">Відкрити файл форми …</translation>
    </message>
    <message>
        <source>A form file</source>
        <translation type="unfinished">Файл форми</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">Форми</translation>
    </message>
    <message>
        <source>Write a sheet to check …</source>
        <translation type="unfinished">Записати аркуш для перевірки …</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation type="unfinished">Куди записати аркуш</translation>
    </message>
    <message>
        <source>Take a checked sheet in …</source>
        <translation type="unfinished">Узяти перевірений аркуш …</translation>
    </message>
    <message>
        <source>Use the new form here</source>
        <translation type="unfinished">Використовувати тут нову форму</translation>
    </message>
    <message>
        <source>Forms and their languages</source>
        <translation type="unfinished">Форми та їхні мови</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Форма</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Стан</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Тексти</translation>
    </message>
    <message>
        <source>Written: {file}, {count} texts. Give it to somebody who speaks the language; nothing in it is about a person.</source>
        <translation type="unfinished">Записано: {file}, текстів: {count}. Дайте тому, хто знає мову; у ньому немає нічого про людей.</translation>
    </message>
    <message>
        <source>The form was written in it</source>
        <translation type="unfinished">Форму написано цією мовою</translation>
    </message>
    <message>
        <source>Draft: not all checked by a speaker</source>
        <translation type="unfinished">Чернетка: не все перевірив носій мови</translation>
    </message>
    <message>
        <source>Reviewed: {who}</source>
        <translation type="unfinished">Перевірено: {who}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">Перевірено</translation>
    </message>
    <message>
        <source>{count}, {missing} without translation</source>
        <translation type="unfinished">{count}, без перекладу: {missing}</translation>
    </message>
    <message>
        <source>The form was written in this language; there is nothing to check against.</source>
        <translation type="unfinished">Форму написано цією мовою; немає з чим порівнювати.</translation>
    </message>
    <message>
        <source>This form came ready made. Open the spreadsheet it was made from to check it.</source>
        <translation type="unfinished">Ця форма прийшла готовою. Щоб перевірити її, відкрийте таблицю, з якої її зроблено.</translation>
    </message>
    <message>
        <source>A supervisor takes checked sheets in.</source>
        <translation type="unfinished">Перевірені аркуші бере керівник.</translation>
    </message>
    <message>
        <source>Where to write the new form</source>
        <translation type="unfinished">Куди записати нову форму</translation>
    </message>
    <message>
        <source>A checked sheet</source>
        <translation type="unfinished">Перевірений аркуш</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished">Аркуші</translation>
    </message>
    <message>
        <source>Written: {file}. {changed} texts changed, {checked} of {count} checked.</source>
        <translation type="unfinished">Записано: {file}. Змінено текстів: {changed}, перевірено {checked} з {count}.</translation>
    </message>
    <message>
        <source>Some texts are unchecked, or nobody gave a name: the language stays a draft.</source>
        <translation type="unfinished">Деякі тексти не перевірено, або ніхто не назвався: мова лишається чернеткою.</translation>
    </message>
    <message>
        <source>New interviews use it from now on; those begun keep the form they have.</source>
        <translation type="unfinished">Нові співбесіди відтепер використовують її; розпочаті лишаються зі своєю формою.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>A whole number</source>
        <translation type="unfinished">Ціле число</translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished">Число</translation>
    </message>
    <message>
        <source>As told: 1998-03-07, March 1998, about three years ago</source>
        <translation type="unfinished">Як сказано: 1998-03-07, березень 1998, близько трьох років тому</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation type="unfinished">Година:хвилина</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute</source>
        <translation type="unfinished">Рік-місяць-день година:хвилина</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished">Широта і довгота</translation>
    </message>
    <message>
        <source>Understood: {what}</source>
        <translation type="unfinished">Зрозуміло: {what}</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>The vault is at work</source>
        <translation type="unfinished">Сховище працює</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Показати, що я пишу</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Розблокувати</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished">Розблокування</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished">Здається, увімкнено Caps Lock.</translation>
    </message>
    <message>
        <source>Nothing here is changed, whatever you choose.</source>
        <translation type="unfinished">Хоч би що ви вибрали, тут нічого не змінюється.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished">Відновити копію …</translation>
    </message>
    <message>
        <source>Read what is left</source>
        <translation type="unfinished">Прочитати, що лишилося</translation>
    </message>
    <message>
        <source>A throw-away vault with invented people. Its passphrase: {passphrase}</source>
        <translation type="unfinished">Тимчасове сховище з вигаданими людьми. Його парольна фраза: {passphrase}</translation>
    </message>
    <message>
        <source>What this laptop holds is encrypted. Your words open it.</source>
        <translation type="unfinished">Те, що зберігає цей ноутбук, зашифровано. Ваші слова його відкривають.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольна фраза</translation>
    </message>
    <message>
        <source>Words forgotten? Type the recovery code from the sheet in the safe, in the same field.</source>
        <translation type="unfinished">Слова забуто? Введіть у те саме поле код відновлення з аркуша в сейфі.</translation>
    </message>
    <message>
        <source>Leave the practice vault</source>
        <translation type="unfinished">Вийти з тренувального сховища</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">Тренуватися на вигаданих людях</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation type="unfinished">Де лежать копії</translation>
    </message>
    <message>
        <source>Restore and unlock</source>
        <translation type="unfinished">Відновити й розблокувати</translation>
    </message>
    <message>
        <source>Your passphrase restores the newest good backup. The damaged vault is kept beside it.</source>
        <translation type="unfinished">Ваша парольна фраза відновлює найновішу справну копію. Пошкоджене сховище лишається поруч.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished">Відкрити для читання</translation>
    </message>
    <message>
        <source>Your passphrase shows what can still be read. Nothing can be changed.</source>
        <translation type="unfinished">Ваша парольна фраза показує те, що ще можна прочитати. Змінити нічого не можна.</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Update from a stick …</source>
        <translation type="unfinished">Оновити з носія …</translation>
    </message>
    <message>
        <source>Choose the update file</source>
        <translation type="unfinished">Вибрати файл оновлення</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation type="unfinished">Оновити зараз</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Не зараз</translation>
    </message>
    <message>
        <source>How far the update is</source>
        <translation type="unfinished">Як далеко оновлення</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Lock and start it now</source>
        <translation type="unfinished">Заблокувати й запустити зараз</translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished">Програма</translation>
    </message>
    <message>
        <source>Version {version}, signed by {signer}. It renews: {parts}.</source>
        <translation type="unfinished">Версія {version}, підписана {signer}. Вона оновлює: {parts}.</translation>
    </message>
    <message>
        <source>Version {version} is in place and runs from the next start. The version before is kept, and a copy of the vault from before lies inside its folder.</source>
        <translation type="unfinished">Версія {version} на місці й працюватиме з наступного запуску. Попередню версію збережено, а копія сховища з попереднього часу лежить у його теці.</translation>
    </message>
    <message>
        <source>The vault is copied. Then the new version is written beside the old one, read back, and tried. Should the power fail, the old version runs.</source>
        <translation type="unfinished">Сховище копіюють. Потім нову версію записують поруч зі старою, перечитують і випробовують. Якщо зникне живлення, працює стара версія.</translation>
    </message>
    <message>
        <source>Version {version} runs from the next start.</source>
        <translation type="unfinished">Версія {version} працюватиме з наступного запуску.</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation type="unfinished">Повернутися до версії {version}?</translation>
    </message>
    <message>
        <source>The newer version stays here, and you can come back to it. If it has renewed the vault, the older one does not open it: then the copy of before the update has to be put in its place.</source>
        <translation type="unfinished">Новіша версія лишається тут, і ви можете до неї повернутися. Якщо вона оновила сховище, старіша його не відкриє: тоді на його місце треба покласти копію з часу до оновлення.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Повернутися</translation>
    </message>
    <message>
        <source>Version {version} runs.</source>
        <translation type="unfinished">Працює версія {version}.</translation>
    </message>
    <message>
        <source>Updates of the channel {channel} are taken.</source>
        <translation type="unfinished">Приймаються оновлення каналу {channel}.</translation>
    </message>
    <message>
        <source>An administrator installed it for this computer and renews it: fieldtool update, or the newest package.</source>
        <translation type="unfinished">Адміністратор встановив її для цього комп&apos;ютера й оновлює: fieldtool update або найновіший пакет.</translation>
    </message>
    <message>
        <source>It was not installed in a way that update files can renew: install the newest package.</source>
        <translation type="unfinished">Її встановлено не так, щоб файли оновлення могли її оновити: встановіть найновіший пакет.</translation>
    </message>
    <message>
        <source>Go back to version {version} …</source>
        <translation type="unfinished">Повернутися до версії {version} …</translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished">програма</translation>
    </message>
    <message>
        <source>interview forms</source>
        <translation type="unfinished">форми співбесід</translation>
    </message>
    <message>
        <source>assessment rules</source>
        <translation type="unfinished">правила оцінювання</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation type="unfinished">показники</translation>
    </message>
    <message>
        <source>referral forms</source>
        <translation type="unfinished">форми перенаправлення</translation>
    </message>
    <message>
        <source>translations</source>
        <translation type="unfinished">переклади</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">Перевірити форму</translation>
    </message>
    <message>
        <source>Open a signed referral you received, or drop it here.</source>
        <translation type="unfinished">Відкрийте підписане перенаправлення, яке ви одержали, або перетягніть його сюди.</translation>
    </message>
    <message>
        <source>Open a PDF …</source>
        <translation type="unfinished">Відкрити PDF …</translation>
    </message>
    <message>
        <source>Open a signed form</source>
        <translation type="unfinished">Відкрити підписану форму</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Що з&apos;ясовано</translation>
    </message>
    <message>
        <source>Drop a signed form here, or open it above</source>
        <translation type="unfinished">Перетягніть сюди підписану форму або відкрийте її вгорі</translation>
    </message>
    <message>
        <source>What this checks</source>
        <translation type="unfinished">Що тут перевіряється</translation>
    </message>
    <message>
        <source>That nobody changed the form since it was signed, that the signer was an officer of an organisation you trust, that the whole file is covered, and that the attached data are those that were signed.</source>
        <translation type="unfinished">Що ніхто не змінив форму після підпису, що підписав працівник організації, якій ви довіряєте, що охоплено весь файл і що додані дані саме ті, які підписано.</translation>
    </message>
    <message>
        <source>A genuine form is still an officer&apos;s presumption, not proof of what it says.</source>
        <translation type="unfinished">Справжня форма - це все одно припущення працівника, а не доказ того, що в ній сказано.</translation>
    </message>
    <message>
        <source>What the code on the paper holds</source>
        <translation type="unfinished">Що містить код на папері</translation>
    </message>
    <message>
        <source>Read it with any QR reader and type or paste it here; it begins with FT1.</source>
        <translation type="unfinished">Зчитайте його будь-яким сканером QR і введіть або вставте сюди; він починається з FT1.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation type="unfinished">Перевірити код</translation>
    </message>
    <message>
        <source>Photograph or scan …</source>
        <translation type="unfinished">Фотографія або скан …</translation>
    </message>
    <message>
        <source>Open a picture of the page</source>
        <translation type="unfinished">Відкрити зображення сторінки</translation>
    </message>
    <message>
        <source>Read the code from a photograph or a scan of the page</source>
        <translation type="unfinished">Зчитати код з фотографії або скану сторінки</translation>
    </message>
    <message>
        <source>Passphrase of this form</source>
        <translation type="unfinished">Парольна фраза цієї форми</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation type="unfinished">Відкрити і перевірити</translation>
    </message>
    <message>
        <source>Check a print instead</source>
        <translation type="unfinished">Натомість перевірити роздруківку</translation>
    </message>
    <message>
        <source>Answer this referral</source>
        <translation type="unfinished">Відповісти на це перенаправлення</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Ваша відповідь</translation>
    </message>
    <message>
        <source>Reason, or what happens next</source>
        <translation type="unfinished">Причина або що буде далі</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished">Як з вами зв&apos;язатися</translation>
    </message>
    <message>
        <source>Sign and save the answer …</source>
        <translation type="unfinished">Підписати і зберегти відповідь …</translation>
    </message>
    <message>
        <source>Where to save the answer</source>
        <translation type="unfinished">Де зберегти відповідь</translation>
    </message>
    <message>
        <source>Signed and saved: {file}. Send it back.</source>
        <translation type="unfinished">Підписано і збережено: {file}. Надішліть назад.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Ні</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation type="unfinished">Номер форми</translation>
    </message>
    <message>
        <source>Short hash on every page</source>
        <translation type="unfinished">Короткий хеш на кожній сторінці</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished">Підписав(-ла)</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation type="unfinished">Не змінено після підпису</translation>
    </message>
    <message>
        <source>Signature is valid</source>
        <translation type="unfinished">Підпис дійсний</translation>
    </message>
    <message>
        <source>Signed by somebody your organisation vouches for</source>
        <translation type="unfinished">Підписав той, за кого ручається ваша організація</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation type="unfinished">Сертифікат відкликано</translation>
    </message>
    <message>
        <source>The whole file is covered</source>
        <translation type="unfinished">Охоплено весь файл</translation>
    </message>
    <message>
        <source>Signatures found, and expected</source>
        <translation type="unfinished">Знайдені й очікувані підписи</translation>
    </message>
    <message>
        <source>Changes after signing</source>
        <translation type="unfinished">Зміни після підписання</translation>
    </message>
    <message>
        <source>Attached data are those signed</source>
        <translation type="unfinished">Додані дані - ті, що підписані</translation>
    </message>
    <message>
        <source>Time, by the signer&apos;s own clock</source>
        <translation type="unfinished">Час за годинником того, хто підписав</translation>
    </message>
    <message>
        <source>{found}; the file does not say how many there should be</source>
        <translation type="unfinished">{found}; файл не каже, скільки їх має бути</translation>
    </message>
    <message>
        <source>{found} of {expected}</source>
        <translation type="unfinished">{found} з {expected}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Що чекає</translation>
    </message>
    <message>
        <source>No interview is open</source>
        <translation type="unfinished">Жодної відкритої співбесіди</translation>
    </message>
    <message>
        <source>Newest: {case}, {day}</source>
        <translation type="unfinished">Найновіша: {case}, {day}</translation>
    </message>
    <message>
        <source>Open: {interviews}</source>
        <translation type="unfinished">Відкрито: {interviews}</translation>
    </message>
    <message>
        <source>No referral waits for an answer</source>
        <translation type="unfinished">Жодне перенаправлення не чекає на відповідь</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished">і ще {number}</translation>
    </message>
    <message>
        <source>Without an answer: {referrals}</source>
        <translation type="unfinished">Без відповіді: {referrals}</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation type="unfinished">Усе надіслано</translation>
    </message>
    <message>
        <source>the oldest for {days}</source>
        <translation type="unfinished">найстаріша: {days}</translation>
    </message>
    <message>
        <source>the oldest since today</source>
        <translation type="unfinished">найстаріша від сьогодні</translation>
    </message>
    <message>
        <source>Not sent to headquarters: {cases}</source>
        <translation type="unfinished">Не надіслано до головного офісу: {cases}</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">Одержано до {number}</translation>
    </message>
    <message>
        <source>No word from headquarters</source>
        <translation type="unfinished">Немає вістей від головного офісу</translation>
    </message>
    <message>
        <source>From headquarters, {day}</source>
        <translation type="unfinished">Від головного офісу, {day}</translation>
    </message>
    <message>
        <source>The vault was found damaged.</source>
        <translation type="unfinished">Сховище виявилося пошкодженим.</translation>
    </message>
    <message>
        <source>The last backup is from {day}.</source>
        <translation type="unfinished">Остання копія від {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Резервної копії ще немає.</translation>
    </message>
    <message>
        <source>The whole vault was not checked for two weeks.</source>
        <translation type="unfinished">Усе сховище не перевіряли два тижні.</translation>
    </message>
    <message>
        <source>The vault needs you</source>
        <translation type="unfinished">Сховище потребує вас</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation type="unfinished">Резервна копія від {day}</translation>
    </message>
    <message>
        <source>fully checked {day}</source>
        <translation type="unfinished">повністю перевірено {day}</translation>
    </message>
    <message>
        <source>The vault is well</source>
        <translation type="unfinished">Зі сховищем усе гаразд</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Інші слова</translation>
    </message>
    <message>
        <source>Type the six words again</source>
        <translation type="unfinished">Введіть шість слів ще раз</translation>
    </message>
    <message>
        <source>Small letters, a space between them.</source>
        <translation type="unfinished">Малі літери, між словами пробіл.</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation type="unfinished">Ваші шість слів</translation>
    </message>
    <message>
        <source>They open this laptop&apos;s vault and cannot be guessed. Write them on paper, learn them, then burn the paper. Nobody can look them up for you.</source>
        <translation type="unfinished">Вони відкривають сховище цього ноутбука, і їх не вгадати. Запишіть їх на папері, вивчіть, потім спаліть папір. Ніхто не зможе їх для вас знайти.</translation>
    </message>
    <message>
        <source>The words are being made; wait a moment.</source>
        <translation type="unfinished">Слова створюються; зачекайте хвильку.</translation>
    </message>
    <message>
        <source>These are not the six words. Look again, or type them once more.</source>
        <translation type="unfinished">Це не ті шість слів. Подивіться ще раз або введіть їх знову.</translation>
    </message>
</context>
<context>
    <name>_CaseDelegate</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Імені ще немає</translation>
    </message>
    <message>
        <source>sent to headquarters</source>
        <translation type="unfinished">надіслано до головного офісу</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished">ще не надіслано</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">Торгівля людьми</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">Незаконне ввезення</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">Заблокувати одразу</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks</source>
        <translation type="unfinished">Швидкий вихід: усе закриває календар, і програма блокується</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Почати співбесіду</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Шукати справи</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Справи</translation>
    </message>
    <message>
        <source>The open case</source>
        <translation type="unfinished">Відкрита справа</translation>
    </message>
    <message>
        <source>Its interview</source>
        <translation type="unfinished">Її співбесіда</translation>
    </message>
    <message>
        <source>Its checklist</source>
        <translation type="unfinished">Її контрольний перелік</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation type="unfinished">Її оцінка</translation>
    </message>
    <message>
        <source>Its referral</source>
        <translation type="unfinished">Її перенаправлення</translation>
    </message>
    <message>
        <source>Its documents</source>
        <translation type="unfinished">Її документи</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished">Більші літери</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished">Менші літери</translation>
    </message>
    <message>
        <source>What is this? The quick guide</source>
        <translation type="unfinished">Що це таке? Короткий довідник</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished">Усі клавіші</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">Припинити співбесіду</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="unfinished">Попереднє запитання</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation type="unfinished">Наступне запитання</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation type="unfinished">Відкликати останню відповідь</translation>
    </message>
    <message>
        <source>What stood at this question before</source>
        <translation type="unfinished">Що було на цьому запитанні раніше</translation>
    </message>
    <message>
        <source>The person does not know</source>
        <translation type="unfinished">Людина не знає</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Не хоче відповідати</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Не зараз</translation>
    </message>
    <message>
        <source>Show the question to the person</source>
        <translation type="unfinished">Показати запитання людині</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{what}: {new} (before: {old})</source>
        <translation type="unfinished">{what}: {new} (раніше: {old})</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both stand now.</source>
        <translation type="unfinished">Спершу незаконне ввезення, потім торгівля людьми: тепер чинне обидва.</translation>
    </message>
    <message>
        <source>“Smuggled first, then trafficked” no longer stands.</source>
        <translation type="unfinished">«Спершу незаконне ввезення, потім торгівля людьми» більше не чинне.</translation>
    </message>
    <message>
        <source>At risk of being trafficked.</source>
        <translation type="unfinished">Під загрозою торгівлі людьми.</translation>
    </message>
    <message>
        <source>“At risk” no longer stands by itself.</source>
        <translation type="unfinished">«Під загрозою» більше не стоїть окремо.</translation>
    </message>
    <message>
        <source>Exploited at work, not indicated as trafficked.</source>
        <translation type="unfinished">Експлуатація на роботі, ознак торгівлі людьми не виявлено.</translation>
    </message>
    <message>
        <source>“Exploited at work without trafficking” no longer stands.</source>
        <translation type="unfinished">«Експлуатація на роботі без торгівлі людьми» більше не чинне.</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child.</source>
        <translation type="unfinished">Вік під сумнівом: вважається дитиною.</translation>
    </message>
    <message>
        <source>The age is no longer in doubt.</source>
        <translation type="unfinished">Вік більше не під сумнівом.</translation>
    </message>
    <message>
        <source>Counts as a child.</source>
        <translation type="unfinished">Вважається дитиною.</translation>
    </message>
    <message>
        <source>Counts as an adult.</source>
        <translation type="unfinished">Вважається дорослою особою.</translation>
    </message>
    <message>
        <source>Needed now as well: {signs}</source>
        <translation type="unfinished">Тепер потрібно також: {signs}</translation>
    </message>
    <message>
        <source>No longer needed: {signs}</source>
        <translation type="unfinished">Більше не потрібно: {signs}</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way: {signs}</source>
        <translation type="unfinished">Небезпека або жорстокість у дорозі: {signs}</translation>
    </message>
    <message>
        <source>No longer said: {signs}</source>
        <translation type="unfinished">Більше не сказано: {signs}</translation>
    </message>
    <message>
        <source>The rules are others: {rules}</source>
        <translation type="unfinished">Правила інші: {rules}</translation>
    </message>
    <message>
        <source>ILO method: {new} (before: {old})</source>
        <translation type="unfinished">Метод МОП: {new} (раніше: {old})</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>{number} case</source>
        <translation type="unfinished">{number} справа</translation>
    </message>
    <message>
        <source>{number} cases|two</source>
        <translation type="unfinished">{number} справи</translation>
    </message>
    <message>
        <source>{number} cases|few</source>
        <translation type="unfinished">{number} справи</translation>
    </message>
    <message>
        <source>{number} cases|many</source>
        <translation type="unfinished">{number} справ</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation type="unfinished">{number} справи</translation>
    </message>
    <message>
        <source>{number} interview</source>
        <translation type="unfinished">{number} співбесіда</translation>
    </message>
    <message>
        <source>{number} interviews|two</source>
        <translation type="unfinished">{number} співбесіди</translation>
    </message>
    <message>
        <source>{number} interviews|few</source>
        <translation type="unfinished">{number} співбесіди</translation>
    </message>
    <message>
        <source>{number} interviews|many</source>
        <translation type="unfinished">{number} співбесід</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation type="unfinished">{number} співбесіди</translation>
    </message>
    <message>
        <source>{number} referral</source>
        <translation type="unfinished">{number} перенаправлення</translation>
    </message>
    <message>
        <source>{number} referrals|two</source>
        <translation type="unfinished">{number} перенаправлення</translation>
    </message>
    <message>
        <source>{number} referrals|few</source>
        <translation type="unfinished">{number} перенаправлення</translation>
    </message>
    <message>
        <source>{number} referrals|many</source>
        <translation type="unfinished">{number} перенаправлень</translation>
    </message>
    <message>
        <source>{number} referrals</source>
        <translation type="unfinished">{number} перенаправлення</translation>
    </message>
    <message>
        <source>{number} bundle</source>
        <translation type="unfinished">{number} пакет</translation>
    </message>
    <message>
        <source>{number} bundles|two</source>
        <translation type="unfinished">{number} пакети</translation>
    </message>
    <message>
        <source>{number} bundles|few</source>
        <translation type="unfinished">{number} пакети</translation>
    </message>
    <message>
        <source>{number} bundles|many</source>
        <translation type="unfinished">{number} пакетів</translation>
    </message>
    <message>
        <source>{number} bundles</source>
        <translation type="unfinished">{number} пакета</translation>
    </message>
    <message>
        <source>{number} day</source>
        <translation type="unfinished">{number} день</translation>
    </message>
    <message>
        <source>{number} days|two</source>
        <translation type="unfinished">{number} дні</translation>
    </message>
    <message>
        <source>{number} days|few</source>
        <translation type="unfinished">{number} дні</translation>
    </message>
    <message>
        <source>{number} days|many</source>
        <translation type="unfinished">{number} днів</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished">{number} дня</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>No, or not recorded</source>
        <translation type="unfinished">Ні, або не записано</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Не записано</translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished">Кілька</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation type="unfinished">Інші разом</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished">Протягом 7 днів</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation type="unfinished">Пізніше або зовсім ні</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished">Без перенаправлення</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished">Дорослий</translation>
    </message>
    <message>
        <source>Perhaps a child</source>
        <translation type="unfinished">Можливо, дитина</translation>
    </message>
    <message>
        <source>Woman or girl</source>
        <translation type="unfinished">Жінка або дівчина</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translation type="unfinished">Чоловік або хлопець</translation>
    </message>
    <message>
        <source>Trans woman</source>
        <translation type="unfinished">Трансжінка</translation>
    </message>
    <message>
        <source>Trans man</source>
        <translation type="unfinished">Трансчоловік</translation>
    </message>
    <message>
        <source>Neither, or another</source>
        <translation type="unfinished">Ні те, ні інше, або інше</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">Не вказано</translation>
    </message>
</context>
<context>
    <name>first_case</name>
    <message>
        <source>Begin an interview below: look whether you have met, then a new case.</source>
        <translation type="unfinished">Почніть нижче співбесіду: подивіться, чи ви зустрічалися, потім нова справа.</translation>
    </message>
    <message>
        <source>Answer some questions: number keys choose, Enter goes on, Ctrl+Z takes back.</source>
        <translation type="unfinished">Дайте відповіді на кілька запитань: цифри вибирають, Enter веде далі, Ctrl+Z скасовує.</translation>
    </message>
    <message>
        <source>Stop with Esc whenever the person wants, or go to the end and close it.</source>
        <translation type="unfinished">Зупиніться через Esc, коли людина захоче, або дійдіть до кінця й закрийте її.</translation>
    </message>
    <message>
        <source>Read the assessment and what it rests on; then decide yourself, with reasons.</source>
        <translation type="unfinished">Прочитайте оцінку і те, на чому вона тримається; потім вирішіть самі, з причинами.</translation>
    </message>
    <message>
        <source>Make a referral: see what leaves and what stays, and sign it.</source>
        <translation type="unfinished">Зробіть перенаправлення: подивіться, що виходить і що лишається, і підпишіть.</translation>
    </message>
    <message>
        <source>That was a whole case. Try F12, F1 and ? as well; then leave the practice vault and begin.</source>
        <translation type="unfinished">Це була ціла справа. Спробуйте також F12, F1 і ?; потім вийдіть із тренувального сховища й починайте.</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">Як можна запитати</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">Що можна побачити</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">У документах</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Краще не робити</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Джерело: {source}</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">Ознаки в контрольному переліку</translation>
    </message>
    <message>
        <source>Part of: {parts}</source>
        <translation type="unfinished">Частина: {parts}</translation>
    </message>
    <message>
        <source>Ask only when it is safe.</source>
        <translation type="unfinished">Питайте лише тоді, коли це безпечно.</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation type="unfinished">Сіра зона</translation>
    </message>
    <message>
        <source>Read on: {topics}</source>
        <translation type="unfinished">Читати далі: {topics}</translation>
    </message>
    <message>
        <source>In the ILO method: {strengths}</source>
        <translation type="unfinished">У методі МОП: {strengths}</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">сильна</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">середня</translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished">слабка</translation>
    </message>
</context>
<context>
    <name>headquarters</name>
    <message>
        <source>taken in</source>
        <translation type="unfinished">прийнято</translation>
    </message>
    <message>
        <source>was in already</source>
        <translation type="unfinished">уже було прийнято</translation>
    </message>
    <message>
        <source>taken in, earlier ones missing</source>
        <translation type="unfinished">прийнято, попередніх бракує</translation>
    </message>
    <message>
        <source>taken in, was missing</source>
        <translation type="unfinished">прийнято, бракувало</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">пошкоджено</translation>
    </message>
    <message>
        <source>sealed to another key</source>
        <translation type="unfinished">запечатано іншим ключем</translation>
    </message>
    <message>
        <source>signer not trusted</source>
        <translation type="unfinished">тому, хто підписав, не довіряють</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation type="unfinished">сертифікат відкликано</translation>
    </message>
    <message>
        <source>copied or restored laptop</source>
        <translation type="unfinished">скопійований або відновлений ноутбук</translation>
    </message>
    <message>
        <source>newer than this program</source>
        <translation type="unfinished">новіший за цю програму</translation>
    </message>
    <message>
        <source>laptops silent</source>
        <translation type="unfinished">ноутбуків мовчать</translation>
    </message>
    <message>
        <source>laptops with missing bundles</source>
        <translation type="unfinished">ноутбуків, від яких бракує пакетів</translation>
    </message>
    <message>
        <source>laptops copied or restored</source>
        <translation type="unfinished">ноутбуків скопійовано або відновлено</translation>
    </message>
    <message>
        <source>laptops signed with a revoked certificate</source>
        <translation type="unfinished">ноутбуків, що підписали відкликаним сертифікатом</translation>
    </message>
    <message>
        <source>laptops whose journal was rewritten</source>
        <translation type="unfinished">ноутбуків, журнал яких переписано</translation>
    </message>
    <message>
        <source>laptops with an older program</source>
        <translation type="unfinished">ноутбуків зі старішою програмою</translation>
    </message>
    <message>
        <source>laptops whose certificate ends soon</source>
        <translation type="unfinished">ноутбуків, сертифікат яких скоро закінчиться</translation>
    </message>
    <message>
        <source>laptops whose certificate ended</source>
        <translation type="unfinished">ноутбуків, сертифікат яких закінчився</translation>
    </message>
    <message>
        <source>laptops with a wrong clock</source>
        <translation type="unfinished">ноутбуків із хибним годинником</translation>
    </message>
</context>
<context>
    <name>meet</name>
    <message>
        <source>the case number</source>
        <translation type="unfinished">номер справи</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation type="unfinished">той самий номер телефону</translation>
    </message>
    <message>
        <source>the name is written alike</source>
        <translation type="unfinished">ім&apos;я написано так само</translation>
    </message>
    <message>
        <source>the name sounds alike</source>
        <translation type="unfinished">ім&apos;я звучить так само</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation type="unfinished">коротка форма імені</translation>
    </message>
    <message>
        <source>the name is spelled nearly alike</source>
        <translation type="unfinished">ім&apos;я написано майже так само</translation>
    </message>
    <message>
        <source>a part of the name fits</source>
        <translation type="unfinished">частина імені збігається</translation>
    </message>
    <message>
        <source>the year of birth fits</source>
        <translation type="unfinished">рік народження збігається</translation>
    </message>
    <message>
        <source>the age fits</source>
        <translation type="unfinished">вік збігається</translation>
    </message>
    <message>
        <source>the same citizenship</source>
        <translation type="unfinished">те саме громадянство</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation type="unfinished">та сама мова</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation type="unfinished">інший рік народження</translation>
    </message>
    <message>
        <source>another age</source>
        <translation type="unfinished">інший вік</translation>
    </message>
    <message>
        <source>another citizenship</source>
        <translation type="unfinished">інше громадянство</translation>
    </message>
</context>
<context>
    <name>policy_card</name>
    <message>
        <source>It locks after {value} minutes without a touch, or sooner.</source>
        <translation type="unfinished">Блокується за {value} хв без дотику або раніше.</translation>
    </message>
    <message>
        <source>It locks when the window is put away.</source>
        <translation type="unfinished">Блокується, коли вікно згорнуто.</translation>
    </message>
    <message>
        <source>It does not lock when the window is put away.</source>
        <translation type="unfinished">Не блокується, коли вікно згорнуто.</translation>
    </message>
    <message>
        <source>It locks when the laptop has slept.</source>
        <translation type="unfinished">Блокується, коли ноутбук спав.</translation>
    </message>
    <message>
        <source>It does not lock when the laptop has slept.</source>
        <translation type="unfinished">Не блокується, коли ноутбук спав.</translation>
    </message>
    <message>
        <source>Languages of the window: {value}.</source>
        <translation type="unfinished">Мови вікна: {value}.</translation>
    </message>
    <message>
        <source>Names and words of a closed case come up to be taken out after {value} days.</source>
        <translation type="unfinished">Імена й слова закритої справи пропонують вилучити за {value} днів.</translation>
    </message>
    <message>
        <source>A closed case comes up to be deleted after {value} days.</source>
        <translation type="unfinished">Закриту справу пропонують видалити за {value} днів.</translation>
    </message>
    <message>
        <source>Updates are taken from the channel {value} alone.</source>
        <translation type="unfinished">Оновлення приймаються лише з каналу {value}.</translation>
    </message>
    <message>
        <source>It brings interview forms: {value}.</source>
        <translation type="unfinished">Вона приносить форми співбесід: {value}.</translation>
    </message>
    <message>
        <source>It brings the directory of services: {value}.</source>
        <translation type="unfinished">Вона приносить довідник послуг: {value}.</translation>
    </message>
    <message>
        <source>It names headquarters, to which bundles are sealed.</source>
        <translation type="unfinished">Вона називає головний офіс, для якого запечатують пакети.</translation>
    </message>
    <message>
        <source>Referral forms go only to receivers in the directory of services.</source>
        <translation type="unfinished">Форми перенаправлення йдуть лише до отримувачів із довідника послуг.</translation>
    </message>
    <message>
        <source>The policy of {organisation} rules here: number {number}, of {issued}.</source>
        <translation type="unfinished">Тут діє політика {organisation}: номер {number}, від {issued}.</translation>
    </message>
    <message>
        <source>No policy rules this laptop: its people choose for themselves.</source>
        <translation type="unfinished">Жодна політика не діє на цьому ноутбуці: його люди вибирають самі.</translation>
    </message>
    <message>
        <source>{file} of the policy could not be used here: {why}</source>
        <translation type="unfinished">{file} з політики тут не вдалося використати: {why}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>No printer is set up on this computer: nothing was printed. Connect one, then print again.</source>
        <translation type="unfinished">На цьому комп&apos;ютері не налаштовано принтера: нічого не надруковано. Під&apos;єднайте принтер, потім друкуйте знову.</translation>
    </message>
</context>
<context>
    <name>renew_card</name>
    <message>
        <source>New: {question}</source>
        <translation type="unfinished">Нове: {question}</translation>
    </message>
    <message>
        <source>No longer asked: {question}</source>
        <translation type="unfinished">Більше не запитують: {question}</translation>
    </message>
    <message>
        <source>Another kind of answer: {question}</source>
        <translation type="unfinished">Інший вид відповіді: {question}</translation>
    </message>
    <message>
        <source>Other words: {question}</source>
        <translation type="unfinished">Інші слова: {question}</translation>
    </message>
    <message>
        <source>Other choices: {question}</source>
        <translation type="unfinished">Інші варіанти: {question}</translation>
    </message>
    <message>
        <source>Asked at other times, or checked otherwise: {question}</source>
        <translation type="unfinished">Запитують в інший час або інакше перевіряють: {question}</translation>
    </message>
    <message>
        <source>Counts for another sign: {question}</source>
        <translation type="unfinished">Рахується до іншої ознаки: {question}</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>{officer} recorded an answer in case {case}</source>
        <translation type="unfinished">{officer}: записано відповідь у справі {case}</translation>
    </message>
    <message>
        <source>{officer} assessed all cases again under other rules</source>
        <translation type="unfinished">{officer}: усі справи оцінено ще раз за іншими правилами</translation>
    </message>
    <message>
        <source>{officer} began to assess all cases again and stopped</source>
        <translation type="unfinished">{officer}: нову оцінку всіх справ почато й зупинено</translation>
    </message>
    <message>
        <source>{officer} kept an assessment of case {case}</source>
        <translation type="unfinished">{officer}: збережено оцінку справи {case}</translation>
    </message>
    <message>
        <source>{officer} added a picture, scan or recording to case {case}</source>
        <translation type="unfinished">{officer}: додано знімок, скан або запис до справи {case}</translation>
    </message>
    <message>
        <source>{officer} removed a picture, scan or recording from case {case}</source>
        <translation type="unfinished">{officer}: вилучено знімок, скан або запис зі справи {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a picture, scan or recording of case {case}</source>
        <translation type="unfinished">{officer}: переглянуто знімок, скан або запис справи {case}</translation>
    </message>
    <message>
        <source>{officer} wrote a backup</source>
        <translation type="unfinished">{officer}: записано резервну копію</translation>
    </message>
    <message>
        <source>Headquarters&apos; receipt for bundle {subject} was taken in by {officer}</source>
        <translation type="unfinished">Квитанцію головного офісу на пакет {subject} прийняв(-ла) {officer}</translation>
    </message>
    <message>
        <source>{officer} sealed bundle {subject} for headquarters</source>
        <translation type="unfinished">{officer}: пакет {subject} запечатано для головного офісу</translation>
    </message>
    <message>
        <source>{officer} deleted case {case}</source>
        <translation type="unfinished">{officer}: справу {case} видалено</translation>
    </message>
    <message>
        <source>{officer} took names and words out of case {case}</source>
        <translation type="unfinished">{officer}: зі справи {case} прибрано імена і слова</translation>
    </message>
    <message>
        <source>{officer} began case {case}</source>
        <translation type="unfinished">{officer}: розпочато справу {case}</translation>
    </message>
    <message>
        <source>{officer} opened case {case}</source>
        <translation type="unfinished">{officer}: відкрито справу {case}</translation>
    </message>
    <message>
        <source>{officer} looked at the list of cases</source>
        <translation type="unfinished">{officer}: переглянуто перелік справ</translation>
    </message>
    <message>
        <source>{officer} got a certificate to sign with</source>
        <translation type="unfinished">{officer}: отримано сертифікат для підпису</translation>
    </message>
    <message>
        <source>{officer} took a certificate into use</source>
        <translation type="unfinished">{officer}: сертифікат введено в дію</translation>
    </message>
    <message>
        <source>{officer} recorded a consent in case {case}: {detail}</source>
        <translation type="unfinished">{officer}: записано згоду у справі {case}: {detail}</translation>
    </message>
    <message>
        <source>{officer} decided about case {case}</source>
        <translation type="unfinished">{officer}: ухвалено рішення у справі {case}</translation>
    </message>
    <message>
        <source>{officer} looked over what would leave for headquarters ({detail} cases)</source>
        <translation type="unfinished">{officer}: переглянуто, що вийшло б до головного офісу (справ: {detail})</translation>
    </message>
    <message>
        <source>{officer} added an interview form</source>
        <translation type="unfinished">{officer}: додано форму співбесіди</translation>
    </message>
    <message>
        <source>{officer} checked a form {subject}: {detail}</source>
        <translation type="unfinished">{officer}: перевірено форму {subject}: {detail}</translation>
    </message>
    <message>
        <source>An interview form got headquarters&apos; signature ({officer})</source>
        <translation type="unfinished">Форма співбесіди одержала підпис головного офісу ({officer})</translation>
    </message>
    <message>
        <source>{officer} replaced headquarters&apos; key to this vault</source>
        <translation type="unfinished">{officer}: замінено ключ головного офісу до цього сховища</translation>
    </message>
    <message>
        <source>{officer} gave headquarters a key to this vault</source>
        <translation type="unfinished">{officer}: головному офісу дано ключ до цього сховища</translation>
    </message>
    <message>
        <source>{officer} began an interview in case {case}</source>
        <translation type="unfinished">{officer}: розпочато співбесіду у справі {case}</translation>
    </message>
    <message>
        <source>{officer} finished an interview in case {case}</source>
        <translation type="unfinished">{officer}: закінчено співбесіду у справі {case}</translation>
    </message>
    <message>
        <source>{officer} stopped an interview in case {case}</source>
        <translation type="unfinished">{officer}: зупинено співбесіду у справі {case}</translation>
    </message>
    <message>
        <source>{officer} checked the journal: {detail}</source>
        <translation type="unfinished">{officer}: перевірено журнал: {detail}</translation>
    </message>
    <message>
        <source>{officer} saved the journal as a file</source>
        <translation type="unfinished">{officer}: журнал збережено файлом</translation>
    </message>
    <message>
        <source>{officer} signed the journal up to line {subject}</source>
        <translation type="unfinished">{officer}: журнал підписано до рядка {subject}</translation>
    </message>
    <message>
        <source>{officer} made a key for {subject}</source>
        <translation type="unfinished">{officer}: створено ключ для {subject}</translation>
    </message>
    <message>
        <source>{officer} took the key of {subject} away; the vault has a new key</source>
        <translation type="unfinished">{officer}: забрано ключ {subject}; сховище має новий ключ</translation>
    </message>
    <message>
        <source>{officer} locked</source>
        <translation type="unfinished">{officer}: заблоковано</translation>
    </message>
    <message>
        <source>{officer} added officer {subject} ({detail})</source>
        <translation type="unfinished">{officer}: додано працівника {subject} ({detail})</translation>
    </message>
    <message>
        <source>{officer} removed officer {subject}</source>
        <translation type="unfinished">{officer}: прибрано працівника {subject}</translation>
    </message>
    <message>
        <source>{officer} changed a secret of their own</source>
        <translation type="unfinished">{officer}: змінено власну таємницю</translation>
    </message>
    <message>
        <source>{officer} changed their passphrase</source>
        <translation type="unfinished">{officer}: змінено власну парольну фразу</translation>
    </message>
    <message>
        <source>{officer} gave the passphrase once more</source>
        <translation type="unfinished">{officer}: парольну фразу дано ще раз</translation>
    </message>
    <message>
        <source>{officer} gave {subject} a new first passphrase</source>
        <translation type="unfinished">{officer}: для {subject} дано нову першу парольну фразу</translation>
    </message>
    <message>
        <source>{officer} made their passphrase harder to guess on this machine</source>
        <translation type="unfinished">{officer}: парольну фразу на цій машині зроблено важчою для вгадування</translation>
    </message>
    <message>
        <source>Somebody gave a wrong passphrase while {officer} had unlocked</source>
        <translation type="unfinished">Хтось дав хибну парольну фразу, коли сховище було розблоковано ({officer})</translation>
    </message>
    <message>
        <source>Policy {subject} of the organisation took effect when {officer} unlocked</source>
        <translation type="unfinished">Політика організації {subject} набула чинності, коли відкрив {officer}</translation>
    </message>
    <message>
        <source>{officer} checked a form on paper</source>
        <translation type="unfinished">{officer}: перевірено форму на папері</translation>
    </message>
    <message>
        <source>Version {subject} of the program opened this vault; before it was {detail}</source>
        <translation type="unfinished">Версія програми {subject} відкрила це сховище; раніше була {detail}</translation>
    </message>
    <message>
        <source>{officer} made a new recovery code</source>
        <translation type="unfinished">{officer}: створено новий код відновлення</translation>
    </message>
    <message>
        <source>{officer} answered form {subject}</source>
        <translation type="unfinished">{officer}: дано відповідь на форму {subject}</translation>
    </message>
    <message>
        <source>{officer} made a copy of case {case} for the person</source>
        <translation type="unfinished">{officer} робить копію справи {case} для людини</translation>
    </message>
    <message>
        <source>{officer} made a copy of a form of case {case} for sending</source>
        <translation type="unfinished">{officer}: зроблено копію форми справи {case} для надсилання</translation>
    </message>
    <message>
        <source>{officer} drafted a form for case {case}</source>
        <translation type="unfinished">{officer}: підготовлено форму для справи {case}</translation>
    </message>
    <message>
        <source>{officer} added the referral layout {subject}</source>
        <translation type="unfinished">{officer}: додано макет перенаправлення {subject}</translation>
    </message>
    <message>
        <source>{officer} printed a form of case {case}</source>
        <translation type="unfinished">{officer}: надруковано форму справи {case}</translation>
    </message>
    <message>
        <source>{officer} signed a form for case {case}</source>
        <translation type="unfinished">{officer}: підписано форму для справи {case}</translation>
    </message>
    <message>
        <source>{officer} added the second signature to a form of case {case}</source>
        <translation type="unfinished">{officer}: додано другий підпис до форми справи {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a form of case {case}</source>
        <translation type="unfinished">{officer}: переглянуто форму справи {case}</translation>
    </message>
    <message>
        <source>{officer} noted a step of a referral of case {case}</source>
        <translation type="unfinished">{officer}: записано крок перенаправлення справи {case}</translation>
    </message>
    <message>
        <source>{officer} was refused something their role does not allow ({subject})</source>
        <translation type="unfinished">{officer}: відмовлено в тому, чого не дозволяє роль ({subject})</translation>
    </message>
    <message>
        <source>{officer} changed the role of {subject} to {detail}</source>
        <translation type="unfinished">{officer}: роль {subject} змінено на {detail}</translation>
    </message>
    <message>
        <source>{officer} used rules {detail} for the first time</source>
        <translation type="unfinished">{officer}: правила {detail} застосовано вперше</translation>
    </message>
    <message>
        <source>{officer} read a colleague&apos;s decision about case {case}</source>
        <translation type="unfinished">{officer}: прочитано рішення колеги у справі {case}</translation>
    </message>
    <message>
        <source>{officer} changed what the vault keeps: {subject}</source>
        <translation type="unfinished">{officer}: змінено те, що зберігає сховище: {subject}</translation>
    </message>
    <message>
        <source>{officer} reached a service and found its entry right</source>
        <translation type="unfinished">{officer} зв&apos;язується зі службою, і її запис правильний</translation>
    </message>
    <message>
        <source>{officer} set down: {subject}</source>
        <translation type="unfinished">{officer}: визначено: {subject}</translation>
    </message>
    <message>
        <source>{officer} entered headquarters&apos; key and certificate</source>
        <translation type="unfinished">{officer}: введено ключ і сертифікат головного офісу</translation>
    </message>
    <message>
        <source>{officer} took in what headquarters sent</source>
        <translation type="unfinished">{officer}: прийнято те, що надіслав головний офіс</translation>
    </message>
    <message>
        <source>{officer} imported services ({detail})</source>
        <translation type="unfinished">{officer}: прийнято служби ({detail})</translation>
    </message>
    <message>
        <source>{officer} emptied the directory of services</source>
        <translation type="unfinished">{officer}: довідник служб спорожнено</translation>
    </message>
    <message>
        <source>{officer} set case {case} to {detail}</source>
        <translation type="unfinished">{officer}: справу {case} переведено в стан {detail}</translation>
    </message>
    <message>
        <source>{officer} unlocked</source>
        <translation type="unfinished">{officer}: розблоковано</translation>
    </message>
    <message>
        <source>{officer} erased the vault</source>
        <translation type="unfinished">{officer}: сховище стерто</translation>
    </message>
    <message>
        <source>Before {officer} unlocked, {detail} wrong passphrases were tried</source>
        <translation type="unfinished">Перш ніж розблоковано ({officer}), пробували хибних парольних фраз: {detail}</translation>
    </message>
    <message>
        <source>the organisation&apos;s certificate</source>
        <translation type="unfinished">сертифікат організації</translation>
    </message>
    <message>
        <source>the list of revoked certificates</source>
        <translation type="unfinished">список відкликаних сертифікатів</translation>
    </message>
    <message>
        <source>the organisation&apos;s signing key</source>
        <translation type="unfinished">ключ підпису організації</translation>
    </message>
    <message>
        <source>how receivers reach the office</source>
        <translation type="unfinished">як отримувачі звертаються до офісу</translation>
    </message>
    <message>
        <source>the country</source>
        <translation type="unfinished">країна</translation>
    </message>
    <message>
        <source>headquarters&apos; certificate</source>
        <translation type="unfinished">сертифікат головного офісу</translation>
    </message>
    <message>
        <source>headquarters&apos; key</source>
        <translation type="unfinished">ключ головного офісу</translation>
    </message>
    <message>
        <source>the organisation&apos;s name</source>
        <translation type="unfinished">назва організації</translation>
    </message>
    <message>
        <source>the key for answers of headquarters</source>
        <translation type="unfinished">ключ для відповідей головного офісу</translation>
    </message>
    <message>
        <source>the short name of the place</source>
        <translation type="unfinished">коротка назва місця</translation>
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
        <translation type="unfinished">Справу в головному офісі не вдається прочитати.</translation>
    </message>
    <message>
        <source>A case in the database was changed, or belongs to another headquarters.</source>
        <translation type="unfinished">Справу в базі даних змінено, або вона належить іншому головному офісу.</translation>
    </message>
    <message>
        <source>A case is not compared with itself.</source>
        <translation type="unfinished">Справу не порівнюють із самою собою.</translation>
    </message>
    <message>
        <source>A case keeps {value} MB of attachments at most: nothing was added.</source>
        <translation type="unfinished">Справа вміщує щонайбільше {value} МБ вкладень: нічого не додано.</translation>
    </message>
    <message>
        <source>A case record cannot be read: {what}.</source>
        <translation type="unfinished">Запис справи не вдається прочитати: {what}.</translation>
    </message>
    <message>
        <source>A citizenship is the same.</source>
        <translation type="unfinished">Одне з громадянств збігається.</translation>
    </message>
    <message>
        <source>A determination needs reasons.</source>
        <translation type="unfinished">Рішення потребує підстав.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx, .md or .csv.</source>
        <translation type="unfinished">Форму записують як .xlsx, .md або .csv.</translation>
    </message>
    <message>
        <source>A form with two signatures cannot be locked afterwards.</source>
        <translation type="unfinished">Форму з двома підписами потім уже не можна замкнути.</translation>
    </message>
    <message>
        <source>A newer policy rules this laptop already: nothing was changed.</source>
        <translation type="unfinished">На цьому ноутбуці вже діє новіша політика: нічого не змінено.</translation>
    </message>
    <message>
        <source>A recording of this kind cannot be cleaned here: nothing was added.</source>
        <translation type="unfinished">Запис такого виду тут не можна очистити: нічого не додано.</translation>
    </message>
    <message>
        <source>A referral that is declined needs the reason.</source>
        <translation type="unfinished">Відхилене перенаправлення потребує причини.</translation>
    </message>
    <message>
        <source>A second opinion needs a sentence.</source>
        <translation type="unfinished">Друга думка потребує одного речення.</translation>
    </message>
    <message>
        <source>Abuse of vulnerability</source>
        <translation type="unfinished">Зловживання вразливістю</translation>
    </message>
    <message>
        <source>Add another officer first, and let that officer remove this one.</source>
        <translation type="unfinished">Спершу додайте іншого працівника, і хай він вилучить цього.</translation>
    </message>
    <message>
        <source>Add headquarters&apos; recipient on the page Headquarters.</source>
        <translation type="unfinished">Додайте одержувача головного офісу на сторінці «Головний офіс».</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <translation type="unfinished">Додайте частинами.</translation>
    </message>
    <message>
        <source>Add the file to the case instead.</source>
        <translation type="unfinished">Натомість додайте файл до справи.</translation>
    </message>
    <message>
        <source>Add the form file first, under Settings.</source>
        <translation type="unfinished">Спершу додайте файл форми в налаштуваннях.</translation>
    </message>
    <message>
        <source>Add the new form first, under Settings.</source>
        <translation type="unfinished">Спершу додайте нову форму в налаштуваннях.</translation>
    </message>
    <message>
        <source>Add the receiver&apos;s certificate after comparing its fingerprint, or ask by telephone.</source>
        <translation type="unfinished">Додайте сертифікат одержувача, звіривши його відбиток, або запитайте телефоном.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Вікова група</translation>
    </message>
    <message>
        <source>Aggravating circumstances of smuggling</source>
        <translation type="unfinished">Обтяжувальні обставини незаконного ввезення</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. None was signed yet.</source>
        <translation type="unfinished">Усі {lines} рядків узгоджені. Жодного ще не підписано.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together; up to line {signed_up_to} the journal is what was signed.</source>
        <translation type="unfinished">Усі {lines} рядків узгоджені; до рядка {signed_up_to} журнал такий, яким його підписано.</translation>
    </message>
    <message>
        <source>An entry names no organisation: the directory is as it was.</source>
        <translation type="unfinished">Запис не називає жодної організації: довідник лишився, як був.</translation>
    </message>
    <message>
        <source>An officer needs a number and a name.</source>
        <translation type="unfinished">Працівникові потрібні номер та ім&apos;я.</translation>
    </message>
    <message>
        <source>Another bundle {seq} of this laptop was imported before: the laptop was copied or restored.</source>
        <translation type="unfinished">Інший пакет {seq} цього ноутбука вже імпортовано: ноутбук скопійовано або відновлено.</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translation type="unfinished">Інший перекладач</translation>
    </message>
    <message>
        <source>Answer what comes before it first.</source>
        <translation type="unfinished">Спершу дайте відповідь на попереднє.</translation>
    </message>
    <message>
        <source>Apply the signed file again.</source>
        <translation type="unfinished">Застосуйте підписаний файл ще раз.</translation>
    </message>
    <message>
        <source>As told, ISO 3166; who told several counts under several.</source>
        <translation type="unfinished">Як сказано, ISO 3166; хто назвав кілька, рахується в «кілька».</translation>
    </message>
    <message>
        <source>As told, in the values of HTCDS prs_Gender.</source>
        <translation type="unfinished">Як сказано, у значеннях HTCDS prs_Gender.</translation>
    </message>
    <message>
        <source>Ask for an installation with tokens, or keep the key in the vault.</source>
        <translation type="unfinished">Попросіть встановлення з токенами або тримайте ключ у сховищі.</translation>
    </message>
    <message>
        <source>Ask for the PDF itself, or for the organisation&apos;s list of officers&apos; certificates.</source>
        <translation type="unfinished">Попросіть сам PDF або список сертифікатів працівників організації.</translation>
    </message>
    <message>
        <source>Ask for the new version.</source>
        <translation type="unfinished">Попросіть нову версію.</translation>
    </message>
    <message>
        <source>Ask for the newest update. The command fieldtool update --back goes back one version.</source>
        <translation type="unfinished">Попросіть найновіше оновлення. Команда fieldtool update --back повертає на одну версію.</translation>
    </message>
    <message>
        <source>Ask for the whole update of the program.</source>
        <translation type="unfinished">Попросіть повне оновлення програми.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new one, and ask how the old one came to you.</source>
        <translation type="unfinished">Попросіть новий у головного офісу й запитайте, як до вас потрапив старий.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, and ask how it came to you.</source>
        <translation type="unfinished">Попросіть його знову в головного офісу й запитайте, як він до вас потрапив.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again.</source>
        <translation type="unfinished">Попросіть його знову в головного офісу.</translation>
    </message>
    <message>
        <source>Ask headquarters for the certificate file again.</source>
        <translation type="unfinished">Попросіть знову файл сертифіката в головного офісу.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file again.</source>
        <translation type="unfinished">Попросіть знову файл у головного офісу.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file, and compare where it came from.</source>
        <translation type="unfinished">Попросіть файл у головного офісу й звірте, звідки він.</translation>
    </message>
    <message>
        <source>Ask headquarters for the list again.</source>
        <translation type="unfinished">Попросіть знову список у головного офісу.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest form.</source>
        <translation type="unfinished">Попросіть найновішу форму в головного офісу.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list and check again.</source>
        <translation type="unfinished">Попросіть у головного офісу найновіший список і перевірте знову.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list.</source>
        <translation type="unfinished">Попросіть найновіший список у головного офісу.</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt again.</source>
        <translation type="unfinished">Попросіть знову квитанцію в головного офісу.</translation>
    </message>
    <message>
        <source>Ask headquarters for the return again.</source>
        <translation type="unfinished">Попросіть знову відповідь у головного офісу.</translation>
    </message>
    <message>
        <source>Ask headquarters; the person&apos;s own wish to be deleted goes before it.</source>
        <translation type="unfinished">Запитайте головний офіс; бажання самої людини бути видаленою важить більше.</translation>
    </message>
    <message>
        <source>Ask the person apart from everything else, and record the answer. Help does not depend on it.</source>
        <translation type="unfinished">Запитайте людину окремо від усього іншого й запишіть відповідь. Допомога від цього не залежить.</translation>
    </message>
    <message>
        <source>Ask the person, record the answer, or choose help that needs no referral.</source>
        <translation type="unfinished">Запитайте людину, запишіть відповідь або оберіть допомогу, яка не потребує перенаправлення.</translation>
    </message>
    <message>
        <source>Ask the receiver to choose one of the answers on the page.</source>
        <translation type="unfinished">Попросіть одержувача обрати одну з відповідей на сторінці.</translation>
    </message>
    <message>
        <source>Ask the sender for a new bundle.</source>
        <translation type="unfinished">Попросіть у відправника новий пакет.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished">Попросіть у відправника нову копію.</translation>
    </message>
    <message>
        <source>Ask the sender for the PDF, signed anew.</source>
        <translation type="unfinished">Попросіть у відправника PDF, підписаний заново.</translation>
    </message>
    <message>
        <source>Ask the sender for the passphrase, by another way than the one the form came.</source>
        <translation type="unfinished">Попросіть парольну фразу у відправника іншим шляхом, ніж прийшла форма.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, and ask how it came to you.</source>
        <translation type="unfinished">Попросіть відправника запечатати його знову й запитайте, як він до вас потрапив.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, or to copy it again.</source>
        <translation type="unfinished">Попросіть відправника запечатати його знову або скопіювати знову.</translation>
    </message>
    <message>
        <source>Ask the sender what it is.</source>
        <translation type="unfinished">Запитайте відправника, що це.</translation>
    </message>
    <message>
        <source>Ask them for the certificate of their authority (ca.pem).</source>
        <translation type="unfinished">Попросіть у них сертифікат їхнього центру (ca.pem).</translation>
    </message>
    <message>
        <source>Ask who sent it before you believe anything in it.</source>
        <translation type="unfinished">Запитайте, хто це надіслав, перш ніж вірити чомусь у ньому.</translation>
    </message>
    <message>
        <source>Ask your administrator to apply it again.</source>
        <translation type="unfinished">Попросіть адміністратора застосувати її знову.</translation>
    </message>
    <message>
        <source>Ask your administrator to enrol you.</source>
        <translation type="unfinished">Попросіть адміністратора зареєструвати вас.</translation>
    </message>
    <message>
        <source>Ask your administrator, or make a request.</source>
        <translation type="unfinished">Запитайте адміністратора або зробіть запит.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished">Запитайте адміністратора.</translation>
    </message>
    <message>
        <source>Ask your headquarters for another policy.</source>
        <translation type="unfinished">Попросіть іншу політику у свого головного офісу.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the newest policy file.</source>
        <translation type="unfinished">Попросіть найновіший файл політики у свого головного офісу.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the organisation file, or type the four fields.</source>
        <translation type="unfinished">Попросіть файл організації у свого головного офісу або введіть чотири поля.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the update that is meant for your laptops.</source>
        <translation type="unfinished">Попросіть у свого головного офісу оновлення, призначене для ваших ноутбуків.</translation>
    </message>
    <message>
        <source>At most {most} are read.</source>
        <translation type="unfinished">Читається щонайбільше {most}.</translation>
    </message>
    <message>
        <source>At the interview; maybe_child where the age is in doubt (treated as a child).</source>
        <translation type="unfinished">Під час співбесіди; maybe_child, де вік під сумнівом (вважається дитиною).</translation>
    </message>
    <message>
        <source>Begin another interview in this case to add what was learned later.</source>
        <translation type="unfinished">Почніть іншу співбесіду в цій справі, щоб додати те, що стало відомо пізніше.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation type="unfinished">Спершу почніть одну.</translation>
    </message>
    <message>
        <source>Bring the file made for this laptop.</source>
        <translation type="unfinished">Принесіть файл, зроблений для цього ноутбука.</translation>
    </message>
    <message>
        <source>Bundle {seq} does not continue what was received of this laptop: it was copied or restored.</source>
        <translation type="unfinished">Пакет {seq} не продовжує отриманого від цього ноутбука: його скопійовано або відновлено.</translation>
    </message>
    <message>
        <source>Bundle {seq} of laptop {device} was imported before: nothing changed.</source>
        <translation type="unfinished">Пакет {seq} ноутбука {device} вже імпортовано: нічого не змінилося.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported before: nothing changed.</source>
        <translation type="unfinished">Пакет {seq} вже імпортовано: нічого не змінилося.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported.</source>
        <translation type="unfinished">Пакет {seq} імпортовано.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported; earlier ones are missing: {numbers}.</source>
        <translation type="unfinished">Пакет {seq} імпортовано; бракує попередніх: {numbers}.</translation>
    </message>
    <message>
        <source>Bundle {seq} was missing, and is here now.</source>
        <translation type="unfinished">Пакета {seq} бракувало, тепер він тут.</translation>
    </message>
    <message>
        <source>Bundles came in its name that were signed with a revoked certificate: a key is in other hands, or the officer was not told.</source>
        <translation type="unfinished">Від його імені прийшли пакети, підписані відкликаним сертифікатом: ключ у чужих руках, або працівника не попередили.</translation>
    </message>
    <message>
        <source>Bundles came that do not continue what was received: the laptop was copied, or restored from a backup.</source>
        <translation type="unfinished">Прийшли пакети, що не продовжують отриманого: ноутбук скопійовано або відновлено з резервної копії.</translation>
    </message>
    <message>
        <source>Bundles end in .age: choose their folder.</source>
        <translation type="unfinished">Пакети закінчуються на .age: оберіть їхню теку.</translation>
    </message>
    <message>
        <source>Bundles never came: {said}. Ask for the sticks.</source>
        <translation type="unfinished">Пакети так і не прийшли: {said}. Попросіть флешки.</translation>
    </message>
    <message>
        <source>Care in acute distress</source>
        <translation type="unfinished">Допомога в гострому стані</translation>
    </message>
    <message>
        <source>Care in pregnancy</source>
        <translation type="unfinished">Догляд під час вагітності</translation>
    </message>
    <message>
        <source>Change nothing here. Look for the right file, or restore the newest backup into a new folder.</source>
        <translation type="unfinished">Нічого тут не змінюйте. Знайдіть правильний файл або відновіть найновішу резервну копію в нову теку.</translation>
    </message>
    <message>
        <source>Change nothing here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Нічого тут не змінюйте. Відновіть найновішу резервну копію в нову теку.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and compare with the newest backup.</source>
        <translation type="unfinished">Нічого тут не змінюйте. Скажіть адміністраторові й порівняйте з найновішою резервною копією.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and restore the newest backup into a new folder.</source>
        <translation type="unfinished">Нічого тут не змінюйте. Скажіть адміністраторові й відновіть найновішу резервну копію в нову теку.</translation>
    </message>
    <message>
        <source>Change the case instead.</source>
        <translation type="unfinished">Натомість змініть справу.</translation>
    </message>
    <message>
        <source>Change your own passphrase instead.</source>
        <translation type="unfinished">Натомість змініть власну парольну фразу.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then try again; or use the recovery code.</source>
        <translation type="unfinished">Перевірте великі літери й мову клавіатури, потім спробуйте ще раз; або скористайтеся кодом відновлення.</translation>
    </message>
    <message>
        <source>Check its id: it stands in every import report.</source>
        <translation type="unfinished">Перевірте його ідентифікатор: він є в кожному звіті про імпорт.</translation>
    </message>
    <message>
        <source>Check that the server runs, and the address after --store; then do it again.</source>
        <translation type="unfinished">Перевірте, чи працює сервер, і адресу після --store; потім зробіть ще раз.</translation>
    </message>
    <message>
        <source>Check the PIN. After a few wrong ones a token locks.</source>
        <translation type="unfinished">Перевірте PIN. Після кількох помилок токен блокується.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the sender for a form signed anew.</source>
        <translation type="unfinished">Перевірте дату цього комп&apos;ютера. Якщо вона правильна, попросіть у відправника форму, підписану заново.</translation>
    </message>
    <message>
        <source>Check the date of this laptop and the officer&apos;s certificate. If they are right, report this.</source>
        <translation type="unfinished">Перевірте дату цього ноутбука й сертифікат працівника. Якщо вони правильні, повідомте про це.</translation>
    </message>
    <message>
        <source>Check the date of this laptop, then ask headquarters for it again.</source>
        <translation type="unfinished">Перевірте дату цього ноутбука, потім попросіть його знову в головного офісу.</translation>
    </message>
    <message>
        <source>Check the disk or the stick and try again.</source>
        <translation type="unfinished">Перевірте диск або флешку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the folder, or create a new vault.</source>
        <translation type="unfinished">Перевірте теку або створіть нове сховище.</translation>
    </message>
    <message>
        <source>Check the id of the case.</source>
        <translation type="unfinished">Перевірте ідентифікатор справи.</translation>
    </message>
    <message>
        <source>Check the ids of both cases.</source>
        <translation type="unfinished">Перевірте ідентифікатори обох справ.</translation>
    </message>
    <message>
        <source>Check the number and search again.</source>
        <translation type="unfinished">Перевірте номер і шукайте знову.</translation>
    </message>
    <message>
        <source>Check the officer&apos;s certificate and the date of this laptop, then try again.</source>
        <translation type="unfinished">Перевірте сертифікат працівника й дату цього ноутбука, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the path and the stick.</source>
        <translation type="unfinished">Перевірте шлях і флешку.</translation>
    </message>
    <message>
        <source>Check the stick and the file.</source>
        <translation type="unfinished">Перевірте флешку й файл.</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation type="unfinished">Перевірте обидві дати.</translation>
    </message>
    <message>
        <source>Check which file you chose.</source>
        <translation type="unfinished">Перевірте, який файл ви обрали.</translation>
    </message>
    <message>
        <source>Check which laptop it is for.</source>
        <translation type="unfinished">Перевірте, для якого він ноутбука.</translation>
    </message>
    <message>
        <source>Check which laptop the referral came from.</source>
        <translation type="unfinished">Перевірте, з якого ноутбука прийшло перенаправлення.</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation type="unfinished">Оберіть A4 або Letter.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns organisation and needs, or an Open Referral (HSDS) file.</source>
        <translation type="unfinished">Оберіть файл CSV зі стовпцями organisation і needs або файл Open Referral (HSDS).</translation>
    </message>
    <message>
        <source>Choose a folder whose name begins with fieldtool-backup.</source>
        <translation type="unfinished">Оберіть теку, назва якої починається з fieldtool-backup.</translation>
    </message>
    <message>
        <source>Choose a part that can be added to.</source>
        <translation type="unfinished">Оберіть частину, до якої можна додавати.</translation>
    </message>
    <message>
        <source>Choose a photograph or a scan (JPEG, PNG, TIFF, PDF).</source>
        <translation type="unfinished">Оберіть фотографію або скан (JPEG, PNG, TIFF, PDF).</translation>
    </message>
    <message>
        <source>Choose a receiver from the directory, or ask headquarters to add this one.</source>
        <translation type="unfinished">Оберіть одержувача з довідника або попросіть головний офіс додати цього.</translation>
    </message>
    <message>
        <source>Choose a recording (WAV).</source>
        <translation type="unfinished">Оберіть аудіозапис (WAV).</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation type="unfinished">Оберіть порожню або нову теку.</translation>
    </message>
    <message>
        <source>Choose another folder, or take the write protection off.</source>
        <translation type="unfinished">Оберіть іншу теку або зніміть захист від запису.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Оберіть іншу теку.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished">Оберіть інший номер.</translation>
    </message>
    <message>
        <source>Choose another officer number.</source>
        <translation type="unfinished">Оберіть інший номер працівника.</translation>
    </message>
    <message>
        <source>Choose headquarters&apos; folder, or make one with: fieldtool hq init DIR.</source>
        <translation type="unfinished">Оберіть теку головного офісу або створіть її: fieldtool hq init DIR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished">Оберіть одне зі списку.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished">Оберіть одне з переліку.</translation>
    </message>
    <message>
        <source>Choose one picture.</source>
        <translation type="unfinished">Оберіть одне зображення.</translation>
    </message>
    <message>
        <source>Choose the .xlsx that was exported for the reviewer.</source>
        <translation type="unfinished">Оберіть .xlsx, який було вивантажено для рецензента.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; ask the sender for it again if it will not open.</source>
        <translation type="unfinished">Оберіть отриманий PDF; якщо він не відкривається, попросіть його знову у відправника.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; if it will not open, ask the sender for it again.</source>
        <translation type="unfinished">Виберіть PDF, який ви отримали; якщо він не відкривається, попросіть відправника надіслати його знову.</translation>
    </message>
    <message>
        <source>Choose the answer page or the reply file that came back.</source>
        <translation type="unfinished">Оберіть сторінку відповіді або файл відповіді, що повернувся.</translation>
    </message>
    <message>
        <source>Choose the file headquarters gave back.</source>
        <translation type="unfinished">Оберіть файл, який повернув головний офіс.</translation>
    </message>
    <message>
        <source>Choose the file the supervisor sent back.</source>
        <translation type="unfinished">Оберіть файл, який надіслав назад керівник.</translation>
    </message>
    <message>
        <source>Choose the identity file of headquarters.</source>
        <translation type="unfinished">Оберіть файл ідентичності головного офісу.</translation>
    </message>
    <message>
        <source>Choose the laptop&apos;s folder.</source>
        <translation type="unfinished">Оберіть теку ноутбука.</translation>
    </message>
    <message>
        <source>Choose your own passphrase first.</source>
        <translation type="unfinished">Спершу оберіть власну парольну фразу.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Громадянство</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished">Закрийте інші програми, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Close the case first.</source>
        <translation type="unfinished">Спершу закрийте справу.</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation type="unfinished">Примус</translation>
    </message>
    <message>
        <source>Compare again. If it still differs, this is not headquarters&apos; certificate: ask how it came to you.</source>
        <translation type="unfinished">Звірте ще раз. Якщо й далі відрізняється, це не сертифікат головного офісу: запитайте, як він до вас потрапив.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation type="unfinished">Звірте його з аркушем, група за групою.</translation>
    </message>
    <message>
        <source>Compare the form number and the short hash below with those on every page, and read the rest with care.</source>
        <translation type="unfinished">Порівняйте номер форми й короткий відбиток нижче з тими, що на кожній сторінці, і уважно прочитайте решту.</translation>
    </message>
    <message>
        <source>Consent is asked for again: what was agreed to then may have been taken back since.</source>
        <translation type="unfinished">Про згоду питають знову: на що погодилися тоді, могло бути відтоді відкликано.</translation>
    </message>
    <message>
        <source>Correct the layout file, or choose another layout.</source>
        <translation type="unfinished">Виправте файл макета або оберіть інший макет.</translation>
    </message>
    <message>
        <source>Cross it with one other figure only.</source>
        <translation type="unfinished">Перехрещуйте лише з одним іншим показником.</translation>
    </message>
    <message>
        <source>Days from opening the case to signing its first referral form.</source>
        <translation type="unfinished">Днів від відкриття справи до підписання її першої форми перенаправлення.</translation>
    </message>
    <message>
        <source>Deception</source>
        <translation type="unfinished">Обман</translation>
    </message>
    <message>
        <source>Declining needs a reason.</source>
        <translation type="unfinished">Відмова потребує причини.</translation>
    </message>
    <message>
        <source>Deletion comes later than taking names out, or never.</source>
        <translation type="unfinished">Видалення настає після вилучення імен або ніколи.</translation>
    </message>
    <message>
        <source>Determination about smuggling</source>
        <translation type="unfinished">Рішення про незаконне ввезення</translation>
    </message>
    <message>
        <source>Determination about trafficking</source>
        <translation type="unfinished">Рішення про торгівлю людьми</translation>
    </message>
    <message>
        <source>Do it again when there is time.</source>
        <translation type="unfinished">Зробіть ще раз, коли буде час.</translation>
    </message>
    <message>
        <source>Do not create a new vault here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Не створюйте тут нового сховища. Відновіть найновішу резервну копію в нову теку.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again, and tell them.</source>
        <translation type="unfinished">Не покладайтеся на неї. Попросіть форму у відправника знову і повідомте його.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again.</source>
        <translation type="unfinished">Не покладайтеся на нього. Попросіть форму у відправника знову.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the signed form, not a copy saved or printed again.</source>
        <translation type="unfinished">Не покладайтеся на нього. Попросіть у відправника підписану форму, а не копію, збережену чи надруковану знову.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sending organisation.</source>
        <translation type="unfinished">Не покладайтеся на неї. Запитайте організацію-відправника.</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare the fingerprint of the certificate you trust with the one on paper.</source>
        <translation type="unfinished">Не покладайтеся на неї. Порівняйте відбиток сертифіката, якому довіряєте, з відбитком на папері.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF, and tell them.</source>
        <translation type="unfinished">Не покладайтеся на цей папір. Попросіть PDF у відправника і повідомте його.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF.</source>
        <translation type="unfinished">Не покладайтеся на цей папір. Попросіть PDF у відправника.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sending organisation.</source>
        <translation type="unfinished">Не покладайтеся на цей папір. Запитайте організацію-відправника.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask headquarters by telephone.</source>
        <translation type="unfinished">Не користуйтеся цим файлом. Запитайте головний офіс телефоном.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask the organisation by telephone.</source>
        <translation type="unfinished">Не користуйтеся цим файлом. Запитайте організацію телефоном.</translation>
    </message>
    <message>
        <source>Do this where headquarters&apos; vault is.</source>
        <translation type="unfinished">Зробіть це там, де сховище головного офісу.</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">Домашнє рабство</translation>
    </message>
    <message>
        <source>Encrypt it to the receiver&apos;s key instead.</source>
        <translation type="unfinished">Натомість зашифруйте для ключа одержувача.</translation>
    </message>
    <message>
        <source>Enrol this officer again.</source>
        <translation type="unfinished">Зареєструйте цього працівника знову.</translation>
    </message>
    <message>
        <source>Enter it on the page Headquarters, then add the form.</source>
        <translation type="unfinished">Введіть його на сторінці «Головний офіс», потім додайте форму.</translation>
    </message>
    <message>
        <source>Export the sheet again, and carry the corrections over.</source>
        <translation type="unfinished">Вивантажте аркуш знову й перенесіть виправлення.</translation>
    </message>
    <message>
        <source>Fewer than {k} persons may be counted: nothing is published.</source>
        <translation type="unfinished">Можна порахувати менше ніж {k} осіб: нічого не оприлюднено.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation type="unfinished">Заповніть обидва.</translation>
    </message>
    <message>
        <source>Food, shelter, clothes</source>
        <translation type="unfinished">Їжа, притулок, одяг</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation type="unfinished">Примусове жебрацтво</translation>
    </message>
    <message>
        <source>Forced criminal activity</source>
        <translation type="unfinished">Примус до злочинів</translation>
    </message>
    <message>
        <source>Forced labour or services</source>
        <translation type="unfinished">Примусова праця або послуги</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">Примусовий шлюб</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation type="unfinished">Звільніть місце на диску, потім зробіть ще раз.</translation>
    </message>
    <message>
        <source>Free some space there, then do it again.</source>
        <translation type="unfinished">Звільніть там місце, потім зробіть ще раз.</translation>
    </message>
    <message>
        <source>From the first to the last place of the way, where a journey was drawn and left with the case; two places at least.</source>
        <translation type="unfinished">Від першого до останнього місця шляху, де шлях накреслено і він вийшов разом зі справою; щонайменше два місця.</translation>
    </message>
    <message>
        <source>Give the sender headquarters&apos; recipient, or open it with the right identity.</source>
        <translation type="unfinished">Дайте відправникові одержувача головного офісу або відкрийте правильною ідентичністю.</translation>
    </message>
    <message>
        <source>Give your form another form_id in its settings, or ask headquarters to sign it.</source>
        <translation type="unfinished">Дайте своїй формі інший form_id у її налаштуваннях або попросіть головний офіс підписати її.</translation>
    </message>
    <message>
        <source>Give your passphrase, then do it again.</source>
        <translation type="unfinished">Введіть парольну фразу, потім зробіть ще раз.</translation>
    </message>
    <message>
        <source>Go on with the version you had, and tell your administrator.</source>
        <translation type="unfinished">Працюйте далі з версією, яка була, і скажіть адміністраторові.</translation>
    </message>
    <message>
        <source>Go on with the version you have, and tell your headquarters.</source>
        <translation type="unfinished">Працюйте далі з версією, яка є, і скажіть головному офісу.</translation>
    </message>
    <message>
        <source>Go on, or lock and unlock. If it happens again, tell your administrator.</source>
        <translation type="unfinished">Працюйте далі або заблокуйте й розблокуйте. Якщо повториться, скажіть адміністраторові.</translation>
    </message>
    <message>
        <source>Guardian for a child alone</source>
        <translation type="unfinished">Опікун для дитини без супроводу</translation>
    </message>
    <message>
        <source>Have this disk checked, then try again.</source>
        <translation type="unfinished">Віддайте цей диск на перевірку, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Headquarters does not have everything yet: nothing was erased.</source>
        <translation type="unfinished">Головний офіс ще не має всього: нічого не стерто.</translation>
    </message>
    <message>
        <source>Headquarters holds a bundle {seq} that was not made here: nothing was marked.</source>
        <translation type="unfinished">Головний офіс має пакет {seq}, якого тут не робили: нічого не позначено.</translation>
    </message>
    <message>
        <source>Headquarters holds no such case.</source>
        <translation type="unfinished">Головний офіс не має такої справи.</translation>
    </message>
    <message>
        <source>Headquarters ordered that this case is kept: nothing was changed.</source>
        <translation type="unfinished">Головний офіс наказав зберегти цю справу: нічого не змінено.</translation>
    </message>
    <message>
        <source>Headquarters signed the form with this name: a file of your own cannot take its place.</source>
        <translation type="unfinished">Форму з цією назвою підписав головний офіс: ваш власний файл не може стати на її місце.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet, or no bundle was sealed here: the return was not read.</source>
        <translation type="unfinished">Сертифікат головного офісу ще не відомий, або тут ще не запечатано жодного пакета: відповідь не прочитано.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the form cannot be checked.</source>
        <translation type="unfinished">Сертифікат головного офісу ще не відомий: форму не можна перевірити.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the receipt was not read.</source>
        <translation type="unfinished">Сертифікат головного офісу ще не відомий: квитанцію не прочитано.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be reached: nothing was changed.</source>
        <translation type="unfinished">База даних головного офісу недосяжна: нічого не змінено.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key is not known yet: nothing was sealed.</source>
        <translation type="unfinished">Ключ головного офісу ще не відомий: нічого не запечатано.</translation>
    </message>
    <message>
        <source>Help for family at risk</source>
        <translation type="unfinished">Допомога родині в небезпеці</translation>
    </message>
    <message>
        <source>How often this part is asked follows from another answer: change that.</source>
        <translation type="unfinished">Скільки разів питають цю частину, залежить від іншої відповіді: змініть її.</translation>
    </message>
    <message>
        <source>If it is locked with a passphrase, save it without one first.</source>
        <translation type="unfinished">Якщо його замкнено парольною фразою, спершу збережіть без неї.</translation>
    </message>
    <message>
        <source>If the organisation is known to you, add its CA certificate to the trusted ones, then import again.</source>
        <translation type="unfinished">Якщо організація вам відома, додайте її сертифікат до довірених, потім імпортуйте знову.</translation>
    </message>
    <message>
        <source>Illegal adoption</source>
        <translation type="unfinished">Незаконне усиновлення</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters first.</source>
        <translation type="unfinished">Спершу імпортуйте файл головного офісу на сторінці «Головний офіс».</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, or name the recipient.</source>
        <translation type="unfinished">Імпортуйте файл головного офісу на сторінці «Головний офіс» або назвіть одержувача.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, then seal a bundle.</source>
        <translation type="unfinished">Імпортуйте файл головного офісу на сторінці «Головний офіс», потім запечатайте пакет.</translation>
    </message>
    <message>
        <source>Import it again later.</source>
        <translation type="unfinished">Імпортуйте його знову пізніше.</translation>
    </message>
    <message>
        <source>Import the enrolment file from headquarters.</source>
        <translation type="unfinished">Імпортуйте файл реєстрації від головного офісу.</translation>
    </message>
    <message>
        <source>Install fieldtool with its part for headquarters: pip install &apos;fieldtool[headquarters]&apos;.</source>
        <translation type="unfinished">Встановіть fieldtool із частиною для головного офісу: pip install &apos;fieldtool[headquarters]&apos;.</translation>
    </message>
    <message>
        <source>Install the newest package instead; the vault stays.</source>
        <translation type="unfinished">Натомість встановіть найновіший пакет; сховище лишиться.</translation>
    </message>
    <message>
        <source>Install the program again, with its resources folder.</source>
        <translation type="unfinished">Встановіть програму знову, разом із її текою resources.</translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished">Міжнародний захист</translation>
    </message>
    <message>
        <source>Issue the form again with a second signature planned.</source>
        <translation type="unfinished">Видайте форму знову, запланувавши другий підпис.</translation>
    </message>
    <message>
        <source>It begins with age1 and has 62 letters and digits. Ask headquarters to send it again.</source>
        <translation type="unfinished">Він починається з age1 і має 62 літери й цифри. Попросіть головний офіс надіслати його знову.</translation>
    </message>
    <message>
        <source>It runs {program}; others run {newest}.</source>
        <translation type="unfinished">На ньому {program}; на інших {newest}.</translation>
    </message>
    <message>
        <source>It was removed; the journal says when and by whom.</source>
        <translation type="unfinished">Його вилучено; у журналі сказано, коли й ким.</translation>
    </message>
    <message>
        <source>It would end before it began.</source>
        <translation type="unfinished">Це закінчилося б раніше, ніж почалося.</translation>
    </message>
    <message>
        <source>Its clock is ahead of headquarters&apos; or went back between two bundles: set it, and mind the dates.</source>
        <translation type="unfinished">Його годинник випереджає годинник головного офісу або йшов назад між двома пакетами: виставте його й зважайте на дати.</translation>
    </message>
    <message>
        <source>Its translations: {known}. Add a column label::Name ({tag}).</source>
        <translation type="unfinished">Його переклади: {known}. Додайте стовпець label::Name ({tag}).</translation>
    </message>
    <message>
        <source>Leave --store away to use it.</source>
        <translation type="unfinished">Не вказуйте --store, щоб користуватися нею.</translation>
    </message>
    <message>
        <source>Leave --store away, or carry them over with: fieldtool hq move DIR --store postgresql://...</source>
        <translation type="unfinished">Не вказуйте --store або перенесіть їх: fieldtool hq move DIR --store postgresql://...</translation>
    </message>
    <message>
        <source>Leave the first five columns as they were written.</source>
        <translation type="unfinished">Лишіть перші п&apos;ять стовпців такими, як написано.</translation>
    </message>
    <message>
        <source>Let another administrator do it.</source>
        <translation type="unfinished">Хай це зробить інший адміністратор.</translation>
    </message>
    <message>
        <source>Let every officer unlock this vault once, and print a new recovery code; then try again.</source>
        <translation type="unfinished">Хай кожен працівник один раз розблокує це сховище, і надрукуйте новий код відновлення; потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Let its name end in {value}.</source>
        <translation type="unfinished">Хай його назва закінчується на {value}.</translation>
    </message>
    <message>
        <source>Let the camera take smaller pictures, or take a picture of the part that matters.</source>
        <translation type="unfinished">Хай камера робить менші знімки, або зніміть лише важливу частину.</translation>
    </message>
    <message>
        <source>Let the officer ask anew.</source>
        <translation type="unfinished">Хай працівник подасть запит знову.</translation>
    </message>
    <message>
        <source>Let the program offer other words.</source>
        <translation type="unfinished">Хай програма запропонує інші слова.</translation>
    </message>
    <message>
        <source>Let whoever gave it out unlock it.</source>
        <translation type="unfinished">Хай розблокує той, хто його видав.</translation>
    </message>
    <message>
        <source>Line {broken_at} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">Рядок {broken_at} не узгоджується з попереднім: там журнал змінено.</translation>
    </message>
    <message>
        <source>Line {line} has a day that cannot be read: “{value}”.</source>
        <translation type="unfinished">У рядку {line} день, якого не вдається прочитати: “{value}”.</translation>
    </message>
    <message>
        <source>Line {number} names a need that is not known here: “{value}”.</source>
        <translation type="unfinished">Рядок {number} називає потребу, якої тут не знають: “{value}”.</translation>
    </message>
    <message>
        <source>Lock, and let another officer unlock with their own passphrase and read it.</source>
        <translation type="unfinished">Заблокуйте, і хай інший працівник розблокує власною парольною фразою та прочитає.</translation>
    </message>
    <message>
        <source>Lock, and let somebody with the right role unlock with their own passphrase.</source>
        <translation type="unfinished">Заблокуйте, і хай хтось із потрібною роллю розблокує власною парольною фразою.</translation>
    </message>
    <message>
        <source>Lock, and let the supervisor unlock with their own words.</source>
        <translation type="unfinished">Заблокуйте, і хай керівник розблокує власними словами.</translation>
    </message>
    <message>
        <source>Make a backup to another disk now, then have this disk checked.</source>
        <translation type="unfinished">Зробіть резервну копію на інший диск зараз, потім віддайте цей диск на перевірку.</translation>
    </message>
    <message>
        <source>Make a new request on the laptop and bring it again.</source>
        <translation type="unfinished">Зробіть новий запит на ноутбуці й принесіть його знову.</translation>
    </message>
    <message>
        <source>Make or fetch a new list of revoked certificates, then try again.</source>
        <translation type="unfinished">Зробіть або візьміть новий список відкликаних сертифікатів, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation type="unfinished">Спершу зробіть адміністратором когось іншого.</translation>
    </message>
    <message>
        <source>Make the request first.</source>
        <translation type="unfinished">Спершу зробіть запит.</translation>
    </message>
    <message>
        <source>Mend what is listed, then try again.</source>
        <translation type="unfinished">Виправте перелічене, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation type="unfinished">Назвіть нову або порожню теку.</translation>
    </message>
    <message>
        <source>Name an empty database after --store, or open the folder it was made with.</source>
        <translation type="unfinished">Назвіть порожню базу даних після --store або відкрийте теку, з якою її створено.</translation>
    </message>
    <message>
        <source>Name the content and give its file.</source>
        <translation type="unfinished">Назвіть вміст і дайте його файл.</translation>
    </message>
    <message>
        <source>Name two cases.</source>
        <translation type="unfinished">Назвіть дві справи.</translation>
    </message>
    <message>
        <source>No case is waiting.</source>
        <translation type="unfinished">Жодна справа не чекає.</translation>
    </message>
    <message>
        <source>No code of a referral form was found in this picture.</source>
        <translation type="unfinished">На цьому зображенні не знайдено коду форми перенаправлення.</translation>
    </message>
    <message>
        <source>No request is under way on this laptop.</source>
        <translation type="unfinished">На цьому ноутбуці немає запиту в роботі.</translation>
    </message>
    <message>
        <source>Nobody made sure of this receiver&apos;s entry in the directory for half a year: nothing was signed.</source>
        <translation type="unfinished">Пів року ніхто не пересвідчувався в записі про цього одержувача в довіднику: нічого не підписано.</translation>
    </message>
    <message>
        <source>Nobody was named to seal to.</source>
        <translation type="unfinished">Не названо нікого, для кого запечатати.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet.</source>
        <translation type="unfinished">Ще не всі ключі можна поновити.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet: {value}.</source>
        <translation type="unfinished">Ще не всі ключі можна поновити: {value}.</translation>
    </message>
    <message>
        <source>Note what you need, then restore the newest backup.</source>
        <translation type="unfinished">Запишіть потрібне, потім відновіть найновішу резервну копію.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation type="unfinished">Вирішувати нічого.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing was received from its laptop.</source>
        <translation type="unfinished">Від його ноутбука нічого не отримано.</translation>
    </message>
    <message>
        <source>Nothing was received from this laptop.</source>
        <translation type="unfinished">Від цього ноутбука нічого не отримано.</translation>
    </message>
    <message>
        <source>Nothing was sealed for {days} days.</source>
        <translation type="unfinished">Нічого не запечатано вже {days} дн.</translation>
    </message>
    <message>
        <source>Of the waiting cases, none may leave.</source>
        <translation type="unfinished">Із справ, що чекають, жодній не можна вийти.</translation>
    </message>
    <message>
        <source>Only a genuine form can be answered: {sentence}</source>
        <translation type="unfinished">Відповісти можна лише на справжню форму: {sentence}</translation>
    </message>
    <message>
        <source>Open it with the version that made it, send its cases to headquarters, then create a new vault.</source>
        <translation type="unfinished">Відкрийте його версією, що його створила, надішліть його справи до головного офісу, потім створіть нове сховище.</translation>
    </message>
    <message>
        <source>Open the case again and look.</source>
        <translation type="unfinished">Відкрийте справу знову й подивіться.</translation>
    </message>
    <message>
        <source>Open the case and look there.</source>
        <translation type="unfinished">Відкрийте справу й подивіться там.</translation>
    </message>
    <message>
        <source>Outcome of referral</source>
        <translation type="unfinished">Підсумок перенаправлення</translation>
    </message>
    <message>
        <source>Page {value} of this PDF cannot be read: nothing was added.</source>
        <translation type="unfinished">Сторінку {value} цього PDF не вдається прочитати: нічого не додано.</translation>
    </message>
    <message>
        <source>Parts of the database of this vault were exchanged since it was locked, perhaps for older ones.</source>
        <translation type="unfinished">Частини бази даних цього сховища підмінено після блокування, можливо, на старіші.</translation>
    </message>
    <message>
        <source>Persons of whom an indicator was answered yes: {value}. Answers of no, not known and not asked are not told apart.</source>
        <translation type="unfinished">Особи, щодо яких на показник відповіли «так»: {value}. Відповіді «ні», «невідомо» й «не питали» не розрізняються.</translation>
    </message>
    <message>
        <source>Photograph the code again, straight from above, sharp and in even light; or read it with any QR reader and type it.</source>
        <translation type="unfinished">Сфотографуйте код знову, прямо згори, чітко й за рівного світла; або прочитайте його будь-яким зчитувачем QR і введіть.</translation>
    </message>
    <message>
        <source>Photographs and scans are taken as JPEG, PNG, WebP, TIFF or PDF, recordings as WAV.</source>
        <translation type="unfinished">Фотографії та скани приймаються як JPEG, PNG, WebP, TIFF або PDF, аудіозаписи як WAV.</translation>
    </message>
    <message>
        <source>Photographs of this kind (HEIC, AVIF) cannot be read here: nothing was added.</source>
        <translation type="unfinished">Фотографії такого виду (HEIC, AVIF) тут не можна прочитати: нічого не додано.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation type="unfinished">Будь ласка, дайте відповідь на це питання.</translation>
    </message>
    <message>
        <source>Plug in the token of this officer.</source>
        <translation type="unfinished">Під&apos;єднайте токен цього працівника.</translation>
    </message>
    <message>
        <source>Plug it in, check that its program is installed, then try again.</source>
        <translation type="unfinished">Під&apos;єднайте його, перевірте, чи встановлено його програму, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Print it, and take a picture.</source>
        <translation type="unfinished">Надрукуйте її й зробіть знімок.</translation>
    </message>
    <message>
        <source>Protection from immediate danger</source>
        <translation type="unfinished">Захист від безпосередньої небезпеки</translation>
    </message>
    <message>
        <source>Protection of a child</source>
        <translation type="unfinished">Захист дитини</translation>
    </message>
    <message>
        <source>Publish less often or by larger periods, or say that it is to leave all the same.</source>
        <translation type="unfinished">Оприлюднюйте рідше або за більші періоди, або скажіть, що це все одно має вийти.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another file.</source>
        <translation type="unfinished">Вставте флешку знову або оберіть інший файл.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another folder.</source>
        <translation type="unfinished">Вставте флешку знову або оберіть іншу теку.</translation>
    </message>
    <message>
        <source>Put the stick back in, wait a moment, then do it again.</source>
        <translation type="unfinished">Вставте флешку знову, зачекайте хвилину, потім зробіть ще раз.</translation>
    </message>
    <message>
        <source>Reach them first. Then say so at Services, “They were reached today”, and sign.</source>
        <translation type="unfinished">Спершу зв&apos;яжіться з ними. Потім позначте на сторінці «Служби», “З ними зв&apos;язалися сьогодні”, і підпишіть.</translation>
    </message>
    <message>
        <source>Read the code again with any QR reader; it begins with FT1 and must be taken over whole.</source>
        <translation type="unfinished">Прочитайте код знову будь-яким зчитувачем QR; він починається з FT1 і має бути взятий цілком.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation type="unfinished">Прочитайте список знову.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation type="unfinished">Прочитайте їх знову.</translation>
    </message>
    <message>
        <source>Record it as WAV (PCM), or save it so with the program it was recorded with.</source>
        <translation type="unfinished">Запишіть його як WAV (PCM) або збережіть так програмою, якою його записано.</translation>
    </message>
    <message>
        <source>Record it as plain WAV (PCM), with one or two channels.</source>
        <translation type="unfinished">Запишіть його як простий WAV (PCM), з одним або двома каналами.</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translation type="unfinished">Вилучення органів</translation>
    </message>
    <message>
        <source>Remove those nobody needs, or put several pages into one PDF.</source>
        <translation type="unfinished">Вилучіть ті, що нікому не потрібні, або зберіть кілька сторінок в один PDF.</translation>
    </message>
    <message>
        <source>Remove those nobody needs.</source>
        <translation type="unfinished">Вилучіть ті, що нікому не потрібні.</translation>
    </message>
    <message>
        <source>Restore into a new or empty folder; the old vault stays as it is.</source>
        <translation type="unfinished">Відновлюйте в нову або порожню теку; старе сховище лишиться, як є.</translation>
    </message>
    <message>
        <source>Restore it into a new folder first, then unlock that.</source>
        <translation type="unfinished">Спершу відновіть її в нову теку, потім розблокуйте те, що вийде.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Відновіть найновішу резервну копію в нову теку.</translation>
    </message>
    <message>
        <source>Restore the newest backup of the database, and ask who can write to it.</source>
        <translation type="unfinished">Відновіть найновішу резервну копію бази даних і запитайте, хто може в неї писати.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and tell your administrator.</source>
        <translation type="unfinished">Відновіть найновішу резервну копію й скажіть адміністраторові.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished">Відновіть найновішу резервну копію.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Шлях</translation>
    </message>
    <message>
        <source>Row {number} of the review sheet does not say which row of the form it is about.</source>
        <translation type="unfinished">Рядок {number} аркуша перевірки не каже, про який рядок форми йдеться.</translation>
    </message>
    <message>
        <source>Seal a bundle, bring it, and import the receipt; or say that the rest may be lost.</source>
        <translation type="unfinished">Запечатайте пакет, віднесіть його й імпортуйте квитанцію; або скажіть, що решту можна втратити.</translation>
    </message>
    <message>
        <source>Seal again when you are ready; no number was used up.</source>
        <translation type="unfinished">Запечатайте знову, коли будете готові; жодного номера не витрачено.</translation>
    </message>
    <message>
        <source>See fieldtool --help.</source>
        <translation type="unfinished">Див. fieldtool --help.</translation>
    </message>
    <message>
        <source>See its time line for what was noted before.</source>
        <translation type="unfinished">Подивіться на часовій лінії, що записано раніше.</translation>
    </message>
    <message>
        <source>See the list of officers.</source>
        <translation type="unfinished">Дивіться список працівників.</translation>
    </message>
    <message>
        <source>See the list of those it issued.</source>
        <translation type="unfinished">Дивіться список виданих.</translation>
    </message>
    <message>
        <source>See what is missing, and do that first.</source>
        <translation type="unfinished">Подивіться, чого бракує, і спершу зробіть це.</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation type="unfinished">Підневільний стан</translation>
    </message>
    <message>
        <source>Set the camera of the telephone to JPEG (&quot;most compatible&quot;), and take the picture again.</source>
        <translation type="unfinished">Виставте камеру телефона на JPEG (&quot;найсумісніший&quot;) і зробіть знімок знову.</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation type="unfinished">Стать або гендер</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">Сексуальна експлуатація</translation>
    </message>
    <message>
        <source>Slavery or practices like it</source>
        <translation type="unfinished">Рабство або подібні звичаї</translation>
    </message>
    <message>
        <source>Something was added to this form after it was signed; what you see may not be what was signed.</source>
        <translation type="unfinished">До цієї форми щось додано після підписання; те, що ви бачите, може бути не тим, що підписано.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation type="unfinished">У програмі щось пішло не так. Збережене в безпеці.</translation>
    </message>
    <message>
        <source>Stopped: nothing of this bundle was imported.</source>
        <translation type="unfinished">Зупинено: нічого з цього пакета не імпортовано.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished">Зупинено: нічого не записано.</translation>
    </message>
    <message>
        <source>Support because of a disability</source>
        <translation type="unfinished">Підтримка через інвалідність</translation>
    </message>
    <message>
        <source>Take a picture of one page alone.</source>
        <translation type="unfinished">Зробіть знімок лише однієї сторінки.</translation>
    </message>
    <message>
        <source>Take a picture of the code and its surroundings.</source>
        <translation type="unfinished">Зробіть знімок коду й того, що навколо.</translation>
    </message>
    <message>
        <source>Take at least five words that do not belong together.</source>
        <translation type="unfinished">Візьміть щонайменше п&apos;ять слів, не пов&apos;язаних між собою.</translation>
    </message>
    <message>
        <source>Take at least four words, and say them by telephone.</source>
        <translation type="unfinished">Візьміть щонайменше чотири слова й скажіть їх телефоном.</translation>
    </message>
    <message>
        <source>Take it only from your headquarters, and compare the fingerprint on paper.</source>
        <translation type="unfinished">Беріть його лише від свого головного офісу й звірте відбиток на папері.</translation>
    </message>
    <message>
        <source>Take it to the organisation that issued it.</source>
        <translation type="unfinished">Віднесіть його до організації, що його видала.</translation>
    </message>
    <message>
        <source>Take the one with this laptop&apos;s id.</source>
        <translation type="unfinished">Візьміть ту, на якій ідентифікатор цього ноутбука.</translation>
    </message>
    <message>
        <source>Take the picture smaller, or the recording in parts.</source>
        <translation type="unfinished">Зробіть знімок меншим або запис частинами.</translation>
    </message>
    <message>
        <source>That is no reason to revoke.</source>
        <translation type="unfinished">Це не причина для відкликання.</translation>
    </message>
    <message>
        <source>The ages fit.</source>
        <translation type="unfinished">Вік збігається.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation type="unfinished">Відповідь не вдається прочитати.</translation>
    </message>
    <message>
        <source>The answer does not say whether the referral is accepted: nothing was changed.</source>
        <translation type="unfinished">У відповіді не сказано, чи прийнято перенаправлення: нічого не змінено.</translation>
    </message>
    <message>
        <source>The backup was written, but it does not read back: it was thrown away.</source>
        <translation type="unfinished">Резервну копію записано, але вона не читається: її викинуто.</translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation type="unfinished">Пакет не вдається прочитати.</translation>
    </message>
    <message>
        <source>The bundle could not be read back from the disk or stick as it was written: it was removed again.</source>
        <translation type="unfinished">Пакет не читається з диска чи флешки таким, як його записано: його знову вилучено.</translation>
    </message>
    <message>
        <source>The cases lie in a database already.</source>
        <translation type="unfinished">Справи вже лежать у базі даних.</translation>
    </message>
    <message>
        <source>The cases of this headquarters lie elsewhere: opening an empty home would hide them.</source>
        <translation type="unfinished">Справи цього головного офісу лежать деінде: відкривши порожнє місце, їх би приховали.</translation>
    </message>
    <message>
        <source>The certificate in this file is out of date, or was not made by an authority.</source>
        <translation type="unfinished">Сертифікат у цьому файлі прострочений або не зроблений центром сертифікації.</translation>
    </message>
    <message>
        <source>The certificate in this file was not made by the authority in it.</source>
        <translation type="unfinished">Сертифікат у цьому файлі не зроблений центром, що в ньому.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ended on {day}.</source>
        <translation type="unfinished">Сертифікат працівника {number} закінчився {day}.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ends on {day}.</source>
        <translation type="unfinished">Сертифікат працівника {number} закінчується {day}.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is not known here: nothing was checked.</source>
        <translation type="unfinished">Сертифікат працівника, який зробив цей код, тут невідомий: нічого не перевірено.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is out of date.</source>
        <translation type="unfinished">Сертифікат працівника, який зробив цей код, прострочено.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code was revoked.</source>
        <translation type="unfinished">Сертифікат працівника, який зробив цей код, відкликано.</translation>
    </message>
    <message>
        <source>The choice is not offered any more.</source>
        <translation type="unfinished">Цього варіанта більше не пропонують.</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation type="unfinished">Команду не вдається зрозуміти.</translation>
    </message>
    <message>
        <source>The data attached to this form are not those it was signed for.</source>
        <translation type="unfinished">Дані, долучені до цієї форми, не ті, для яких її підписано.</translation>
    </message>
    <message>
        <source>The database could not be put under a new key: nothing was changed.</source>
        <translation type="unfinished">Базу даних не вдалося взяти під новий ключ: нічого не змінено.</translation>
    </message>
    <message>
        <source>The database is older than when it was last used here, or its journal was rewritten.</source>
        <translation type="unfinished">База даних старіша, ніж коли нею тут востаннє користувалися, або її журнал переписано.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) is missing or empty.</source>
        <translation type="unfinished">Бази справ цього сховища (cases.db) немає, або вона порожня.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) was exchanged: it belongs to another vault or is no vault.</source>
        <translation type="unfinished">Базу справ цього сховища (cases.db) підмінено: вона від іншого сховища або це не сховище.</translation>
    </message>
    <message>
        <source>The database of this vault is older than it was when it was last used: something put an old copy back.</source>
        <translation type="unfinished">База даних цього сховища старіша, ніж коли нею востаннє користувалися: щось повернуло стару копію.</translation>
    </message>
    <message>
        <source>The dates of birth fit.</source>
        <translation type="unfinished">Дати народження збігаються.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation type="unfinished">Диск заповнений: нічого не записано.</translation>
    </message>
    <message>
        <source>The disk of the database server is full: nothing was written.</source>
        <translation type="unfinished">Диск сервера бази даних заповнений: нічого не записано.</translation>
    </message>
    <message>
        <source>The disk reported an error: the last change was not kept.</source>
        <translation type="unfinished">Диск повідомив про помилку: останню зміну не збережено.</translation>
    </message>
    <message>
        <source>The disk with the vault is not there: the last change was not kept.</source>
        <translation type="unfinished">Диска зі сховищем немає: останню зміну не збережено.</translation>
    </message>
    <message>
        <source>The figure {value} would stand in two cross-tables: together they could tell what each keeps back.</source>
        <translation type="unfinished">Показник {value} був би у двох перехресних таблицях: разом вони могли б сказати те, що кожна приховує.</translation>
    </message>
    <message>
        <source>The file could not be written: nothing was changed.</source>
        <translation type="unfinished">Файл не вдалося записати: нічого не змінено.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is another one: nothing was changed.</source>
        <translation type="unfinished">Відбиток на папері інший: нічого не змінено.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is not that of this certificate: nothing was remembered.</source>
        <translation type="unfinished">Відбиток на папері не від цього сертифіката: нічого не запам&apos;ятано.</translation>
    </message>
    <message>
        <source>The folder for the export is not empty: nothing was written.</source>
        <translation type="unfinished">Тека для вивантаження не порожня: нічого не записано.</translation>
    </message>
    <message>
        <source>The folder is not there: nothing was written.</source>
        <translation type="unfinished">Теки немає: нічого не записано.</translation>
    </message>
    <message>
        <source>The fonts for the form are missing: nothing was made.</source>
        <translation type="unfinished">Бракує шрифтів для форми: нічого не зроблено.</translation>
    </message>
    <message>
        <source>The form could not be signed: nothing was written.</source>
        <translation type="unfinished">Форму не вдалося підписати: нічого не записано.</translation>
    </message>
    <message>
        <source>The form did not pass its own check: {sentence}</source>
        <translation type="unfinished">Форма не пройшла власної перевірки: {sentence}</translation>
    </message>
    <message>
        <source>The form file cannot be read.</source>
        <translation type="unfinished">Файл форми не вдається прочитати.</translation>
    </message>
    <message>
        <source>The form has changed since it was sent for review: &quot;{value}&quot; stands elsewhere now.</source>
        <translation type="unfinished">Форма змінилася відтоді, як її надіслано на перевірку: &quot;{value}&quot; тепер в іншому місці.</translation>
    </message>
    <message>
        <source>The form of this interview is not in the vault.</source>
        <translation type="unfinished">Форми цієї співбесіди немає у сховищі.</translation>
    </message>
    <message>
        <source>The form was signed, but did not pass its own check: nothing was written.</source>
        <translation type="unfinished">Форму підписано, але вона не пройшла власної перевірки: нічого не записано.</translation>
    </message>
    <message>
        <source>The furthest state of any referral form of the case.</source>
        <translation type="unfinished">Найдальший стан будь-якої форми перенаправлення у справі.</translation>
    </message>
    <message>
        <source>The gender is the same.</source>
        <translation type="unfinished">Стать збігається.</translation>
    </message>
    <message>
        <source>The journal does not continue the one handed over before: entries were removed or rewritten.</source>
        <translation type="unfinished">Журнал не продовжує переданого раніше: записи вилучено або переписано.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {value}: it was rewritten.</source>
        <translation type="unfinished">Журнал не узгоджується з підписаним у рядку {value}: його переписано.</translation>
    </message>
    <message>
        <source>The journal in bundle {value} does not continue the one in bundle {value2}: entries were removed or rewritten.</source>
        <translation type="unfinished">Журнал у пакеті {value} не продовжує журналу в пакеті {value2}: записи вилучено або переписано.</translation>
    </message>
    <message>
        <source>The key file of this vault (vault.json) is damaged, and so is its copy.</source>
        <translation type="unfinished">Файл ключів цього сховища (vault.json) пошкоджено, і його копію також.</translation>
    </message>
    <message>
        <source>The key file of this vault is older than its database: something put an old key file back.</source>
        <translation type="unfinished">Файл ключів цього сховища старіший за його базу даних: щось повернуло старий файл ключів.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody who could not open the vault.</source>
        <translation type="unfinished">Файл ключів цього сховища змінив хтось, хто не міг відкрити сховище.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody: its protection is outside the allowed range.</source>
        <translation type="unfinished">Файл ключів цього сховища хтось змінив: його захист поза дозволеними межами.</translation>
    </message>
    <message>
        <source>The key is not on this token: it is another token, or it was emptied.</source>
        <translation type="unfinished">Ключа немає на цьому токені: це інший токен, або його очищено.</translation>
    </message>
    <message>
        <source>The last change to this vault was broken off, and the file that takes it back (cases.db-journal) is gone.</source>
        <translation type="unfinished">Останню зміну цього сховища перервано, а файл, що її скасовує (cases.db-journal, поруч зі справами), зник.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is from another organisation.</source>
        <translation type="unfinished">Список відкликаних сертифікатів від іншої організації.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date or from another organisation: it cannot tell.</source>
        <translation type="unfinished">Список відкликаних сертифікатів застарів або він іншої організації: він нічого не скаже.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date.</source>
        <translation type="unfinished">Список відкликаних сертифікатів прострочений.</translation>
    </message>
    <message>
        <source>The names are spelled nearly alike.</source>
        <translation type="unfinished">Імена пишуться майже однаково.</translation>
    </message>
    <message>
        <source>The names are written alike.</source>
        <translation type="unfinished">Імена пишуться однаково.</translation>
    </message>
    <message>
        <source>The names sound alike.</source>
        <translation type="unfinished">Імена звучать однаково.</translation>
    </message>
    <message>
        <source>The new version does not start on this computer: nothing was changed.</source>
        <translation type="unfinished">Нова версія не запускається на цьому комп&apos;ютері: нічого не змінено.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 0204.</source>
        <translation type="unfinished">Найновіше рішення працівника на рівні обґрунтованих підстав; ICCS 0204.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 08051.</source>
        <translation type="unfinished">Найновіше рішення працівника на рівні обґрунтованих підстав; ICCS 08051.</translation>
    </message>
    <message>
        <source>The officer chose to send less than the person agreed to.</source>
        <translation type="unfinished">Працівник вирішив надіслати менше, ніж погодилася людина.</translation>
    </message>
    <message>
        <source>The officer&apos;s key is of a kind not in use here.</source>
        <translation type="unfinished">Ключ працівника такого виду, яким тут не користуються.</translation>
    </message>
    <message>
        <source>The officer&apos;s signing key cannot be read.</source>
        <translation type="unfinished">Ключ підпису працівника не вдається прочитати.</translation>
    </message>
    <message>
        <source>The organisation whose laptop opened the case.</source>
        <translation type="unfinished">Організація, ноутбук якої відкрив справу.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of this vault is damaged or belongs to another vault.</source>
        <translation type="unfinished">Парольна фраза правильна, але база даних цього сховища пошкоджена або належить іншому сховищу.</translation>
    </message>
    <message>
        <source>The person agreed that the record is sent to headquarters.</source>
        <translation type="unfinished">Людина погодилася, щоб запис надіслали до головного офісу.</translation>
    </message>
    <message>
        <source>The person agreed to statistics only: coded answers leave, nothing else.</source>
        <translation type="unfinished">Людина погодилася лише на статистику: виходять закодовані відповіді, більше нічого.</translation>
    </message>
    <message>
        <source>The person did not agree that anything is sent to headquarters, or was not asked.</source>
        <translation type="unfinished">Людина не погодилася, щоб щось надсилали до головного офісу, або її не питали.</translation>
    </message>
    <message>
        <source>The person did not agree that the identity is sent: the record leaves without it.</source>
        <translation type="unfinished">Людина не погодилася, щоб надсилали особу: запис виходить без неї.</translation>
    </message>
    <message>
        <source>The person has not agreed to a referral to the police: nothing was made.</source>
        <translation type="unfinished">Людина не погодилася на перенаправлення до поліції: нічого не зроблено.</translation>
    </message>
    <message>
        <source>The person has not agreed to this referral: nothing was made.</source>
        <translation type="unfinished">Людина не погодилася на це перенаправлення: нічого не зроблено.</translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be read.</source>
        <translation type="unfinished">Політику вашої організації не вдається прочитати.</translation>
    </message>
    <message>
        <source>The policy of your organisation lays these periods down: nothing was changed.</source>
        <translation type="unfinished">Ці строки визначає політика вашої організації: нічого не змінено.</translation>
    </message>
    <message>
        <source>The policy was changed after it was signed.</source>
        <translation type="unfinished">Політику змінено після підписання.</translation>
    </message>
    <message>
        <source>The program was not installed in a way that update files can renew.</source>
        <translation type="unfinished">Програму встановлено не так, щоб її могли поновити файли оновлення.</translation>
    </message>
    <message>
        <source>The question now asks for another kind of answer.</source>
        <translation type="unfinished">Питання тепер просить відповіді іншого виду.</translation>
    </message>
    <message>
        <source>The question {ref} has {value} answers: {said}.</source>
        <translation type="unfinished">Питання {ref} має {value} відповідей: {said}.</translation>
    </message>
    <message>
        <source>The receipt cannot be read.</source>
        <translation type="unfinished">Квитанцію не вдається прочитати.</translation>
    </message>
    <message>
        <source>The report as JSON names them all.</source>
        <translation type="unfinished">Звіт у JSON називає їх усі.</translation>
    </message>
    <message>
        <source>The return cannot be read.</source>
        <translation type="unfinished">Відповідь головного офісу не вдається прочитати.</translation>
    </message>
    <message>
        <source>The rule file {name} cannot be read.</source>
        <translation type="unfinished">Файл правил {name} не вдається прочитати.</translation>
    </message>
    <message>
        <source>The rule file {name} is too large.</source>
        <translation type="unfinished">Файл правил {name} завеликий.</translation>
    </message>
    <message>
        <source>The same answer to {question} stands in both.</source>
        <translation type="unfinished">Та сама відповідь на {question} є в обох.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in both.</source>
        <translation type="unfinished">Та сама електронна адреса є в обох.</translation>
    </message>
    <message>
        <source>The same place of control stands in both.</source>
        <translation type="unfinished">Те саме місце контролю є в обох.</translation>
    </message>
    <message>
        <source>The same place of exploitation stands in both.</source>
        <translation type="unfinished">Те саме місце експлуатації є в обох.</translation>
    </message>
    <message>
        <source>The same place of recruitment stands in both.</source>
        <translation type="unfinished">Те саме місце вербування є в обох.</translation>
    </message>
    <message>
        <source>The same route stands in both.</source>
        <translation type="unfinished">Той самий шлях є в обох.</translation>
    </message>
    <message>
        <source>The same telephone number stands in both.</source>
        <translation type="unfinished">Той самий номер телефону є в обох.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit: it was changed after it was signed.</source>
        <translation type="unfinished">Підпис цього пакета не підходить: його змінено після підписання.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is out of date, or not valid yet.</source>
        <translation type="unfinished">Сертифікат підписувача прострочено або він ще не чинний.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was revoked: the signature no longer counts.</source>
        <translation type="unfinished">Сертифікат підписувача відкликано: підпис більше не рахується.</translation>
    </message>
    <message>
        <source>The stick may be failing. Use another one, then seal again.</source>
        <translation type="unfinished">Можливо, флешка псується. Візьміть іншу, потім запечатайте знову.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation type="unfinished">Токен заблоковано після надто багатьох хибних PIN.</translation>
    </message>
    <message>
        <source>The token refused the PIN: nothing was made.</source>
        <translation type="unfinished">Токен відхилив PIN: нічого не зроблено.</translation>
    </message>
    <message>
        <source>The token with the signing key does not answer.</source>
        <translation type="unfinished">Токен із ключем підпису не відповідає.</translation>
    </message>
    <message>
        <source>The vault cannot be used.</source>
        <translation type="unfinished">Сховищем не можна користуватися.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to: the vault was not opened.</source>
        <translation type="unfinished">У теку сховища не можна писати: сховище не відкрито.</translation>
    </message>
    <message>
        <source>The {what} cannot be read.</source>
        <translation type="unfinished">“{what}” не вдається прочитати.</translation>
    </message>
    <message>
        <source>There are answers in this part, or in one after it: clear them first.</source>
        <translation type="unfinished">У цій частині або в наступній є відповіді: спершу зітріть їх.</translation>
    </message>
    <message>
        <source>There is a database here already: nothing was changed.</source>
        <translation type="unfinished">Тут уже є база даних: нічого не змінено.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already: nothing was changed.</source>
        <translation type="unfinished">У цій теці вже є сховище: нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation type="unfinished">У цій теці немає пакета.</translation>
    </message>
    <message>
        <source>There is no certificate to take here.</source>
        <translation type="unfinished">Тут немає сертифіката, який можна взяти.</translation>
    </message>
    <message>
        <source>There is no earlier version here to go back to.</source>
        <translation type="unfinished">Тут немає попередньої версії, до якої можна повернутися.</translation>
    </message>
    <message>
        <source>There is no figure named {value}.</source>
        <translation type="unfinished">Немає показника з назвою {value}.</translation>
    </message>
    <message>
        <source>There is no identity in this file: a line must begin with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished">У цьому файлі немає ідентичності: рядок має починатися з AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>There is no such case in this vault.</source>
        <translation type="unfinished">Такої справи немає в цьому сховищі.</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation type="unfinished">Такого показника немає.</translation>
    </message>
    <message>
        <source>There is no such interview in this vault.</source>
        <translation type="unfinished">Такої співбесіди немає в цьому сховищі.</translation>
    </message>
    <message>
        <source>There is no such key in this vault.</source>
        <translation type="unfinished">Такого ключа немає в цьому сховищі.</translation>
    </message>
    <message>
        <source>There is no such officer in this vault.</source>
        <translation type="unfinished">Такого працівника немає в цьому сховищі.</translation>
    </message>
    <message>
        <source>There is no such paper size.</source>
        <translation type="unfinished">Такого формату паперу немає.</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation type="unfinished">Такої частини немає.</translation>
    </message>
    <message>
        <source>There is no such referral in this vault.</source>
        <translation type="unfinished">Такого перенаправлення немає в цьому сховищі.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished">У цій теці немає сховища.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation type="unfinished">Не вистачає вільної пам&apos;яті, щоб відкрити сховище.</translation>
    </message>
    <message>
        <source>There is nothing to announce.</source>
        <translation type="unfinished">Оголошувати нічого.</translation>
    </message>
    <message>
        <source>There is nothing to bring to headquarters now.</source>
        <translation type="unfinished">Зараз нема чого нести до головного офісу.</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation type="unfinished">Оприлюднювати нічого.</translation>
    </message>
    <message>
        <source>These answers no longer stand against each other.</source>
        <translation type="unfinished">Ці відповіді вже не суперечать одна одній.</translation>
    </message>
    <message>
        <source>These are too many words for a time line.</source>
        <translation type="unfinished">Це забагато слів для часової лінії.</translation>
    </message>
    <message>
        <source>These are too many words for one field of a form.</source>
        <translation type="unfinished">Це забагато слів для одного поля форми.</translation>
    </message>
    <message>
        <source>These periods do not fit together.</source>
        <translation type="unfinished">Ці строки не узгоджуються між собою.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of this program.</source>
        <translation type="unfinished">Ці записи зроблено новішою версією цієї програми.</translation>
    </message>
    <message>
        <source>These words open the vault already: nothing was changed.</source>
        <translation type="unfinished">Ці слова вже відкривають сховище: нічого не змінено.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened: nothing was added.</source>
        <translation type="unfinished">Цей PDF не вдається відкрити: нічого не додано.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation type="unfinished">Цей PDF не вдається показати.</translation>
    </message>
    <message>
        <source>This PDF is damaged, or was made to mislead: it cannot be checked.</source>
        <translation type="unfinished">Цей PDF пошкоджено або зроблено, щоб увести в оману: його не можна перевірити.</translation>
    </message>
    <message>
        <source>This PDF is locked, and the passphrase is missing or wrong: nothing was checked.</source>
        <translation type="unfinished">Цей PDF замкнено, а парольної фрази немає або вона хибна: нічого не перевірено.</translation>
    </message>
    <message>
        <source>This PDF is not signed: anybody could have made it.</source>
        <translation type="unfinished">Цей PDF не підписано: його міг зробити будь-хто.</translation>
    </message>
    <message>
        <source>This PDF is signed by somebody you trust, but it is not a referral form.</source>
        <translation type="unfinished">Цей PDF підписав хтось, кому ви довіряєте, але це не форма перенаправлення.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation type="unfinished">Ця відповідь не підходить.</translation>
    </message>
    <message>
        <source>This answer is not among the choices any more: please ask again.</source>
        <translation type="unfinished">Цієї відповіді вже немає серед варіантів: запитайте, будь ласка, знову.</translation>
    </message>
    <message>
        <source>This answer is not among those that stand against each other.</source>
        <translation type="unfinished">Цієї відповіді немає серед тих, що суперечать одна одній.</translation>
    </message>
    <message>
        <source>This answer was changed, or was signed by somebody nobody here trusts: nothing was changed.</source>
        <translation type="unfinished">Цю відповідь змінено, або її підписав хтось, кому тут ніхто не довіряє: нічого не змінено.</translation>
    </message>
    <message>
        <source>This answers a form that was not signed in this vault: nothing was changed.</source>
        <translation type="unfinished">Це відповідь на форму, яку підписано не в цьому сховищі: нічого не змінено.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault any more.</source>
        <translation type="unfinished">Цього вкладення вже немає у сховищі.</translation>
    </message>
    <message>
        <source>This authority issued no such certificate.</source>
        <translation type="unfinished">Цей центр не видавав такого сертифіката.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation type="unfinished">Цю резервну копію пошкоджено.</translation>
    </message>
    <message>
        <source>This bundle was not signed by an officer of a trusted organisation.</source>
        <translation type="unfinished">Цей пакет підписав не працівник довіреної організації.</translation>
    </message>
    <message>
        <source>This bundle was refused: nothing was imported.</source>
        <translation type="unfinished">Цей пакет відхилено: нічого не імпортовано.</translation>
    </message>
    <message>
        <source>This bundle was sealed to another recipient: this key does not open it.</source>
        <translation type="unfinished">Цей пакет запечатано для іншого одержувача: цей ключ його не відкриває.</translation>
    </message>
    <message>
        <source>This bundle was signed with a certificate that was revoked.</source>
        <translation type="unfinished">Цей пакет підписано відкликаним сертифікатом.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of this program.</source>
        <translation type="unfinished">Цей пакет записано новішою версією цієї програми.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation type="unfinished">Цього не можна зробити.</translation>
    </message>
    <message>
        <source>This case has no answers to assess.</source>
        <translation type="unfinished">У цій справі немає відповідей для оцінювання.</translation>
    </message>
    <message>
        <source>This case has no interview yet.</source>
        <translation type="unfinished">У цій справі ще немає співбесіди.</translation>
    </message>
    <message>
        <source>This case has {most_in_case} attachments already: nothing was added.</source>
        <translation type="unfinished">У цій справі вже {most_in_case} вкладень: нічого не додано.</translation>
    </message>
    <message>
        <source>This case is not closed: nothing was changed.</source>
        <translation type="unfinished">Цю справу не закрито: нічого не змінено.</translation>
    </message>
    <message>
        <source>This certificate is not for the request made on this laptop.</source>
        <translation type="unfinished">Цей сертифікат не для запиту, зробленого на цьому ноутбуці.</translation>
    </message>
    <message>
        <source>This certificate was not issued by this organisation: it cannot be renewed here.</source>
        <translation type="unfinished">Цей сертифікат видала не ця організація: тут його не можна поновити.</translation>
    </message>
    <message>
        <source>This certificate was revoked: it is not renewed.</source>
        <translation type="unfinished">Цей сертифікат відкликано: його не поновлюють.</translation>
    </message>
    <message>
        <source>This code was changed, or was not made by the officer it names.</source>
        <translation type="unfinished">Цей код змінено, або його зробив не той працівник, якого він називає.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts.</source>
        <translation type="unfinished">Цей код зробив працівник, якому довіряє ваша організація.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts. Whether the certificate was revoked is not known.</source>
        <translation type="unfinished">Цей код зробив працівник, якому довіряє ваша організація. Чи відкликано сертифікат, невідомо.</translation>
    </message>
    <message>
        <source>This code was made by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">Цей код зробив хтось, за кого організація, якій ви довіряєте, не ручилася.</translation>
    </message>
    <message>
        <source>This database belongs to another headquarters.</source>
        <translation type="unfinished">Ця база даних належить іншому головному офісу.</translation>
    </message>
    <message>
        <source>This database user may read only: nothing was changed.</source>
        <translation type="unfinished">Цей користувач бази даних може лише читати: нічого не змінено.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program.</source>
        <translation type="unfinished">Цю базу даних створено новішою версією цієї програми.</translation>
    </message>
    <message>
        <source>This determination is not in the case.</source>
        <translation type="unfinished">Цього рішення немає у справі.</translation>
    </message>
    <message>
        <source>This does not fit the question.</source>
        <translation type="unfinished">Це не підходить до питання.</translation>
    </message>
    <message>
        <source>This enrolment file is not complete.</source>
        <translation type="unfinished">Цей файл реєстрації неповний.</translation>
    </message>
    <message>
        <source>This field of a form takes no words.</source>
        <translation type="unfinished">Це поле форми не приймає слів.</translation>
    </message>
    <message>
        <source>This file cannot be kept: it is no photograph, scan or recording that can be read here.</source>
        <translation type="unfinished">Цей файл не можна зберегти: це не фотографія, не скан і не аудіозапис, які тут можна прочитати.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">Цей файл не вдається прочитати.</translation>
    </message>
    <message>
        <source>This file cannot be read: nothing was added.</source>
        <translation type="unfinished">Цей файл не вдається прочитати: нічого не додано.</translation>
    </message>
    <message>
        <source>This file holds no services that can be read: the directory is as it was.</source>
        <translation type="unfinished">У цьому файлі немає служб, які можна прочитати: довідник лишився, як був.</translation>
    </message>
    <message>
        <source>This file holds too many services.</source>
        <translation type="unfinished">У цьому файлі забагато служб.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says.</source>
        <translation type="unfinished">Цей файл пошкоджено, або він не той, за кого себе видає.</translation>
    </message>
    <message>
        <source>This file is far too large for a directory of services.</source>
        <translation type="unfinished">Цей файл завеликий для довідника служб.</translation>
    </message>
    <message>
        <source>This file is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Цей файл більший за {value} МБ: нічого не додано.</translation>
    </message>
    <message>
        <source>This file is no review sheet of a translation.</source>
        <translation type="unfinished">Цей файл не є аркушем перевірки перекладу.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation type="unfinished">Цей файл не PDF.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read.</source>
        <translation type="unfinished">Цей файл не є зображенням, яке можна прочитати.</translation>
    </message>
    <message>
        <source>This file is not a referral form.</source>
        <translation type="unfinished">Цей файл не є формою перенаправлення.</translation>
    </message>
    <message>
        <source>This file is not a whole bundle: it is damaged, cut short or something else.</source>
        <translation type="unfinished">Цей файл не є цілим пакетом: його пошкоджено, обірвано, або це щось інше.</translation>
    </message>
    <message>
        <source>This file is not an answer to a referral: nothing was changed.</source>
        <translation type="unfinished">Цей файл не є відповіддю на перенаправлення: нічого не змінено.</translation>
    </message>
    <message>
        <source>This file is not signed by a publisher that this computer trusts: nothing was changed.</source>
        <translation type="unfinished">Цей файл не підписано видавцем, якому довіряє цей комп&apos;ютер: нічого не змінено.</translation>
    </message>
    <message>
        <source>This file is too large to be a return of headquarters.</source>
        <translation type="unfinished">Цей файл завеликий для відповіді головного офісу.</translation>
    </message>
    <message>
        <source>This file is too large to be kept: nothing was added.</source>
        <translation type="unfinished">Цей файл завеликий, щоб його зберегти: нічого не додано.</translation>
    </message>
    <message>
        <source>This folder is not a backup: nothing was restored.</source>
        <translation type="unfinished">Ця тека не є резервною копією: нічого не відновлено.</translation>
    </message>
    <message>
        <source>This folder is not empty: no vault was made.</source>
        <translation type="unfinished">Ця тека не порожня: сховища не створено.</translation>
    </message>
    <message>
        <source>This form cannot be signed a second time: {sentence}</source>
        <translation type="unfinished">Цю форму не можна підписати вдруге: {sentence}</translation>
    </message>
    <message>
        <source>This form cannot be used.</source>
        <translation type="unfinished">Цією формою не можна користуватися.</translation>
    </message>
    <message>
        <source>This form has no place for a second signature, or it is signed already.</source>
        <translation type="unfinished">У цій формі немає місця для другого підпису, або він уже є.</translation>
    </message>
    <message>
        <source>This form has no such question.</source>
        <translation type="unfinished">У цій формі немає такого питання.</translation>
    </message>
    <message>
        <source>This form has no translation &quot;{tag}&quot;.</source>
        <translation type="unfinished">Ця форма не має перекладу &quot;{tag}&quot;.</translation>
    </message>
    <message>
        <source>This form is genuine and unchanged. Whether the certificate was revoked since has not been checked.</source>
        <translation type="unfinished">Ця форма справжня й незмінна. Чи відкликано сертифікат відтоді, не перевірено.</translation>
    </message>
    <message>
        <source>This form is genuine: signed by an officer your organisation trusts, complete and unchanged.</source>
        <translation type="unfinished">Ця форма справжня: її підписав працівник, якому довіряє ваша організація, вона повна й незмінна.</translation>
    </message>
    <message>
        <source>This form is not in the vault.</source>
        <translation type="unfinished">Цієї форми немає у сховищі.</translation>
    </message>
    <message>
        <source>This form is older than the one that is here: nothing was changed.</source>
        <translation type="unfinished">Ця форма старіша за ту, що тут: нічого не змінено.</translation>
    </message>
    <message>
        <source>This form layout cannot be used.</source>
        <translation type="unfinished">Цим макетом форми не можна користуватися.</translation>
    </message>
    <message>
        <source>This form package is damaged or incomplete: nothing was changed.</source>
        <translation type="unfinished">Цей пакунок форми пошкоджено або він неповний: нічого не змінено.</translation>
    </message>
    <message>
        <source>This form package was made by a newer version of the program: nothing was changed.</source>
        <translation type="unfinished">Цей пакунок форми створено новішою версією програми: нічого не змінено.</translation>
    </message>
    <message>
        <source>This form should carry more signatures than it does.</source>
        <translation type="unfinished">На цій формі має бути більше підписів, ніж є.</translation>
    </message>
    <message>
        <source>This form was changed after it was signed.</source>
        <translation type="unfinished">Цю форму змінено після підписання.</translation>
    </message>
    <message>
        <source>This form was not signed by your headquarters: nothing was changed.</source>
        <translation type="unfinished">Цю форму підписав не ваш головний офіс: нічого не змінено.</translation>
    </message>
    <message>
        <source>This form was signed by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">Цю форму підписав хтось, за кого організація, якій ви довіряєте, не ручилася.</translation>
    </message>
    <message>
        <source>This indicator is not in the checklist.</source>
        <translation type="unfinished">Цього показника немає в контрольному переліку.</translation>
    </message>
    <message>
        <source>This interview has the newest version of its form.</source>
        <translation type="unfinished">Ця співбесіда вже має найновішу версію своєї форми.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">Цю співбесіду закрито; її відповіді лишаються як є.</translation>
    </message>
    <message>
        <source>This is a backup: it cannot be worked in.</source>
        <translation type="unfinished">Це резервна копія: у ній не можна працювати.</translation>
    </message>
    <message>
        <source>This is a signed file of another kind.</source>
        <translation type="unfinished">Це підписаний файл іншого виду.</translation>
    </message>
    <message>
        <source>This is another kind of file than the question asks for: nothing was added.</source>
        <translation type="unfinished">Це файл іншого виду, ніж просить питання: нічого не додано.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished">Це не дата.</translation>
    </message>
    <message>
        <source>This is no day a conversation can have been held on.</source>
        <translation type="unfinished">Такого дня розмови бути не могло.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s certificate but one person&apos;s: nothing was changed.</source>
        <translation type="unfinished">Це сертифікат не організації, а однієї особи: нічого не змінено.</translation>
    </message>
    <message>
        <source>This is none of the answers of this field.</source>
        <translation type="unfinished">Це не одна з відповідей цього поля.</translation>
    </message>
    <message>
        <source>This is not a certificate this program can use.</source>
        <translation type="unfinished">Це не сертифікат, яким може користуватися ця програма.</translation>
    </message>
    <message>
        <source>This is not a file about a place of work: nothing was taken from it.</source>
        <translation type="unfinished">Це не файл про місце роботи: з нього нічого не взято.</translation>
    </message>
    <message>
        <source>This is not a form of this vault with a second signature: nothing was changed.</source>
        <translation type="unfinished">Це не форма цього сховища з другим підписом: нічого не змінено.</translation>
    </message>
    <message>
        <source>This is not a list of revoked certificates.</source>
        <translation type="unfinished">Це не список відкликаних сертифікатів.</translation>
    </message>
    <message>
        <source>This is not a public key of headquarters.</source>
        <translation type="unfinished">Це не відкритий ключ головного офісу.</translation>
    </message>
    <message>
        <source>This is not a receipt of headquarters: nothing was marked as received.</source>
        <translation type="unfinished">Це не квитанція головного офісу: нічого не позначено як отримане.</translation>
    </message>
    <message>
        <source>This is not a recipient: it must begin with age1.</source>
        <translation type="unfinished">Це не одержувач: він має починатися з age1.</translation>
    </message>
    <message>
        <source>This is not a return of headquarters for this laptop: nothing of it was taken in.</source>
        <translation type="unfinished">Це не відповідь головного офісу для цього ноутбука: з неї нічого не взято.</translation>
    </message>
    <message>
        <source>This is not a signature.</source>
        <translation type="unfinished">Це не підпис.</translation>
    </message>
    <message>
        <source>This is not allowed now.</source>
        <translation type="unfinished">Зараз це не дозволено.</translation>
    </message>
    <message>
        <source>This is not an enrolment file.</source>
        <translation type="unfinished">Це не файл реєстрації.</translation>
    </message>
    <message>
        <source>This is not in the vault.</source>
        <translation type="unfinished">Цього немає у сховищі.</translation>
    </message>
    <message>
        <source>This is not the content of a code of a referral form.</source>
        <translation type="unfinished">Це не вміст коду форми перенаправлення.</translation>
    </message>
    <message>
        <source>This is shown, not answered.</source>
        <translation type="unfinished">Це показують, на це не відповідають.</translation>
    </message>
    <message>
        <source>This is the key you opened the vault with, or the last passphrase: it stays.</source>
        <translation type="unfinished">Це ключ, яким ви відкрили сховище, або остання парольна фраза: він лишається.</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could manage this vault any more.</source>
        <translation type="unfinished">Це останній адміністратор: більше ніхто не міг би керувати цим сховищем.</translation>
    </message>
    <message>
        <source>This is the vault of a laptop, not of headquarters.</source>
        <translation type="unfinished">Це сховище ноутбука, а не головного офісу.</translation>
    </message>
    <message>
        <source>This is the vault of headquarters, not of a laptop.</source>
        <translation type="unfinished">Це сховище головного офісу, а не ноутбука.</translation>
    </message>
    <message>
        <source>This is your own determination: a second opinion comes from somebody else.</source>
        <translation type="unfinished">Це ваше власне рішення: друга думка має бути чиясь інша.</translation>
    </message>
    <message>
        <source>This is yourself.</source>
        <translation type="unfinished">Це ви самі.</translation>
    </message>
    <message>
        <source>This laptop has not said yet to which key returns are sealed.</source>
        <translation type="unfinished">Цей ноутбук ще не повідомив, для якого ключа запечатувати відповіді.</translation>
    </message>
    <message>
        <source>This laptop may have been copied or restored. Tell headquarters.</source>
        <translation type="unfinished">Цей ноутбук, можливо, скопійовано або відновлено. Скажіть головному офісу.</translation>
    </message>
    <message>
        <source>This list of revoked certificates is older than the one in use: nothing was changed.</source>
        <translation type="unfinished">Цей список відкликаних сертифікатів старіший за той, що діє: нічого не змінено.</translation>
    </message>
    <message>
        <source>This needs your passphrase once more.</source>
        <translation type="unfinished">Для цього потрібна ваша парольна фраза ще раз.</translation>
    </message>
    <message>
        <source>This officer has a passphrase in this vault already.</source>
        <translation type="unfinished">Цей працівник уже має парольну фразу в цьому сховищі.</translation>
    </message>
    <message>
        <source>This officer number is taken.</source>
        <translation type="unfinished">Цей номер працівника зайнятий.</translation>
    </message>
    <message>
        <source>This part is there as often as a form can hold it.</source>
        <translation type="unfinished">Ця частина вже є стільки разів, скільки може вмістити форма.</translation>
    </message>
    <message>
        <source>This part of the form is not open.</source>
        <translation type="unfinished">Ця частина форми не відкрита.</translation>
    </message>
    <message>
        <source>This part of the form is not repeated.</source>
        <translation type="unfinished">Ця частина форми не повторюється.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Ця парольна фраза не відкриває сховища.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: nothing was changed.</source>
        <translation type="unfinished">Цю парольну фразу надто легко вгадати: нічого не змінено.</translation>
    </message>
    <message>
        <source>This passphrase is too short for a form that travels by e-mail.</source>
        <translation type="unfinished">Ця парольна фраза закоротка для форми, що йде електронною поштою.</translation>
    </message>
    <message>
        <source>This picture has more than {value} million pixels: nothing was added.</source>
        <translation type="unfinished">У цьому зображенні понад {value} мільйонів пікселів: нічого не додано.</translation>
    </message>
    <message>
        <source>This picture is far too large.</source>
        <translation type="unfinished">Це зображення завелике.</translation>
    </message>
    <message>
        <source>This picture is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Це зображення більше за {value} МБ: нічого не додано.</translation>
    </message>
    <message>
        <source>This picture shows codes of different forms: nothing was checked.</source>
        <translation type="unfinished">На цьому зображенні коди різних форм: нічого не перевірено.</translation>
    </message>
    <message>
        <source>This place cannot be written to: nothing was written.</source>
        <translation type="unfinished">Сюди не можна писати: нічого не записано.</translation>
    </message>
    <message>
        <source>This policy asks for something this version does not know: nothing was changed.</source>
        <translation type="unfinished">Ця політика вимагає того, чого ця версія не знає: нічого не змінено.</translation>
    </message>
    <message>
        <source>This program takes this kind of content with a new version of itself only.</source>
        <translation type="unfinished">Такий вміст ця програма бере лише з новою версією самої себе.</translation>
    </message>
    <message>
        <source>This program was installed without the part that speaks to tokens.</source>
        <translation type="unfinished">Цю програму встановлено без частини, що працює з токенами.</translation>
    </message>
    <message>
        <source>This question is not in the new form.</source>
        <translation type="unfinished">Цього питання немає в новій формі.</translation>
    </message>
    <message>
        <source>This receipt is for another laptop.</source>
        <translation type="unfinished">Ця квитанція для іншого ноутбука.</translation>
    </message>
    <message>
        <source>This receipt names a bundle that was not made here.</source>
        <translation type="unfinished">Ця квитанція називає пакет, якого тут не робили.</translation>
    </message>
    <message>
        <source>This receipt was not signed by your headquarters: nothing was marked as received.</source>
        <translation type="unfinished">Цю квитанцію підписав не ваш головний офіс: нічого не позначено як отримане.</translation>
    </message>
    <message>
        <source>This receipt was written by a newer version.</source>
        <translation type="unfinished">Цю квитанцію записано новішою версією.</translation>
    </message>
    <message>
        <source>This receiver is not in the directory of services, and your organisation&apos;s policy allows no other: nothing was signed.</source>
        <translation type="unfinished">Цього одержувача немає в довіднику служб, а політика вашої організації не дозволяє інших: нічого не підписано.</translation>
    </message>
    <message>
        <source>This recording cannot be read: nothing was added.</source>
        <translation type="unfinished">Цей запис не вдається прочитати: нічого не додано.</translation>
    </message>
    <message>
        <source>This recording is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Цей запис більший за {value} МБ: нічого не додано.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake in it.</source>
        <translation type="unfinished">У цьому коді відновлення є помилка введення.</translation>
    </message>
    <message>
        <source>This referral is {value}: it cannot become {value2}.</source>
        <translation type="unfinished">Це перенаправлення: {value}; воно не може стати: {value2}.</translation>
    </message>
    <message>
        <source>This request for a certificate is damaged: no certificate was issued.</source>
        <translation type="unfinished">Цей запит на сертифікат пошкоджено: сертифіката не видано.</translation>
    </message>
    <message>
        <source>This return is older than the last one taken in ({number} before {last}): refused.</source>
        <translation type="unfinished">Ця відповідь старіша за останню взяту ({number} перед {last}): відхилено.</translation>
    </message>
    <message>
        <source>This return was not signed by your headquarters: nothing of it was taken in.</source>
        <translation type="unfinished">Цю відповідь підписав не ваш головний офіс: з неї нічого не взято.</translation>
    </message>
    <message>
        <source>This return was written by a newer version.</source>
        <translation type="unfinished">Цю відповідь записано новішою версією.</translation>
    </message>
    <message>
        <source>This scan has more than {most_pages} pages: nothing was added.</source>
        <translation type="unfinished">У цьому скані понад {most_pages} сторінок: нічого не додано.</translation>
    </message>
    <message>
        <source>This service is not in the directory.</source>
        <translation type="unfinished">Цієї служби немає в довіднику.</translation>
    </message>
    <message>
        <source>This signing key cannot be read.</source>
        <translation type="unfinished">Цей ключ підпису не вдається прочитати.</translation>
    </message>
    <message>
        <source>This signing key is of a kind not in use here.</source>
        <translation type="unfinished">Цей ключ підпису такого виду, яким тут не користуються.</translation>
    </message>
    <message>
        <source>This update is not newer than what runs here: nothing was changed.</source>
        <translation type="unfinished">Це оновлення не новіше за те, що тут працює: нічого не змінено.</translation>
    </message>
    <message>
        <source>This update is not of the channel your organisation takes updates from: nothing was changed.</source>
        <translation type="unfinished">Це оновлення не з каналу вашої організації: нічого не змінено.</translation>
    </message>
    <message>
        <source>This update renews parts of another version than the one here: nothing was changed.</source>
        <translation type="unfinished">Це оновлення поновлює частини іншої версії, ніж тут: нічого не змінено.</translation>
    </message>
    <message>
        <source>This vault cannot be used as it is.</source>
        <translation type="unfinished">Цим сховищем не можна користуватися таким, як воно є.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date with this version: it was left as it was.</source>
        <translation type="unfinished">Це сховище не вдалося привести до цієї версії: його лишили, як було.</translation>
    </message>
    <message>
        <source>This vault does not hold the organisation&apos;s authority.</source>
        <translation type="unfinished">У цьому сховищі немає центру сертифікації організації.</translation>
    </message>
    <message>
        <source>This vault is already open in another window.</source>
        <translation type="unfinished">Це сховище вже відкрите в іншому вікні.</translation>
    </message>
    <message>
        <source>This vault is damaged and was opened only to read: nothing is changed.</source>
        <translation type="unfinished">Це сховище пошкоджено й відкрито лише для читання: нічого не змінюється.</translation>
    </message>
    <message>
        <source>This vault knows no organisation yet.</source>
        <translation type="unfinished">Це сховище ще не знає жодної організації.</translation>
    </message>
    <message>
        <source>This vault was made by a trial version of this program and cannot be opened by this one.</source>
        <translation type="unfinished">Це сховище створено пробною версією цієї програми, і ця його не відкриє.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of this program.</source>
        <translation type="unfinished">Це сховище записано новішою версією цієї програми.</translation>
    </message>
    <message>
        <source>To check that too, add the list of revoked certificates (CRL) from headquarters.</source>
        <translation type="unfinished">Щоб перевірити й це, додайте список відкликаних сертифікатів (CRL) від головного офісу.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row.</source>
        <translation type="unfinished">Надто багато хибних парольних фраз поспіль.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, ask your administrator.</source>
        <translation type="unfinished">Спробуйте ще раз; якщо повториться, запитайте адміністратора.</translation>
    </message>
    <message>
        <source>Try the one before it.</source>
        <translation type="unfinished">Спробуйте попередню.</translation>
    </message>
    <message>
        <source>Unlock it, or choose an empty folder for a new one.</source>
        <translation type="unfinished">Розблокуйте його або оберіть порожню теку для нового.</translation>
    </message>
    <message>
        <source>Update the program first, then add the form.</source>
        <translation type="unfinished">Спершу оновіть програму, потім додайте форму.</translation>
    </message>
    <message>
        <source>Update the program first, then apply the policy.</source>
        <translation type="unfinished">Спершу оновіть програму, потім застосуйте політику.</translation>
    </message>
    <message>
        <source>Update this program, then import again.</source>
        <translation type="unfinished">Оновіть цю програму, потім імпортуйте знову.</translation>
    </message>
    <message>
        <source>Update this program, then open it again.</source>
        <translation type="unfinished">Оновіть цю програму, потім відкрийте її знову.</translation>
    </message>
    <message>
        <source>Update this program, then open the vault again.</source>
        <translation type="unfinished">Оновіть цю програму, потім відкрийте сховище знову.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation type="unfinished">Оновіть цю програму, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Urgent medical care</source>
        <translation type="unfinished">Невідкладна медична допомога</translation>
    </message>
    <message>
        <source>Use another stick or disk.</source>
        <translation type="unfinished">Візьміть іншу флешку або диск.</translation>
    </message>
    <message>
        <source>Use by armed groups</source>
        <translation type="unfinished">Використання збройними групами</translation>
    </message>
    <message>
        <source>Use one of: {value}.</source>
        <translation type="unfinished">Скористайтеся одним із: {value}.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation type="unfinished">Скористайтеся тим вікном або спершу закрийте його.</translation>
    </message>
    <message>
        <source>Use the address of the user who may write.</source>
        <translation type="unfinished">Скористайтеся адресою користувача, якому дозволено писати.</translation>
    </message>
    <message>
        <source>Use the recipient file that headquarters gave you.</source>
        <translation type="unfinished">Скористайтеся файлом одержувача, який дав вам головний офіс.</translation>
    </message>
    <message>
        <source>Use these: {value}.</source>
        <translation type="unfinished">Скористайтеся цими: {value}.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Зачекайте хвилину, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Wait for its next bundle.</source>
        <translation type="unfinished">Зачекайте на його наступний пакет.</translation>
    </message>
    <message>
        <source>Wait for more cases.</source>
        <translation type="unfinished">Зачекайте на більше справ.</translation>
    </message>
    <message>
        <source>Wait for the second signature, or ask the sender for the complete form.</source>
        <translation type="unfinished">Дочекайтеся другого підпису або попросіть у відправника повну форму.</translation>
    </message>
    <message>
        <source>Wait {value} seconds, then try again.</source>
        <translation type="unfinished">Зачекайте {value} секунд, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished">Час очікування</translation>
    </message>
    <message>
        <source>What is kept about the token cannot be read.</source>
        <translation type="unfinished">Збережене про токен не вдається прочитати.</translation>
    </message>
    <message>
        <source>What is needed to talk to PostgreSQL is not installed here.</source>
        <translation type="unfinished">Потрібного для роботи з PostgreSQL тут не встановлено.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03, 2025-03-14, or &quot;about two years ago&quot;.</source>
        <translation type="unfinished">Пишіть 2025, 2025-03, 2025-03-14 або &quot;приблизно два роки тому&quot;.</translation>
    </message>
    <message>
        <source>Write in one sentence why you decide so.</source>
        <translation type="unfinished">Напишіть одним реченням, чому ви так вирішуєте.</translation>
    </message>
    <message>
        <source>Write in one sentence why you see it so.</source>
        <translation type="unfinished">Напишіть одним реченням, чому ви так вважаєте.</translation>
    </message>
    <message>
        <source>Write in one sentence why, as the receiver said it.</source>
        <translation type="unfinished">Напишіть одним реченням, чому, так, як сказав одержувач.</translation>
    </message>
    <message>
        <source>Write in one sentence why.</source>
        <translation type="unfinished">Напишіть одним реченням, чому.</translation>
    </message>
    <message>
        <source>Write it a receipt instead; its next bundle brings the key.</source>
        <translation type="unfinished">Натомість запишіть для нього квитанцію; ключ принесе його наступний пакет.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation type="unfinished">Пишіть так: 2026-11-23.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02.</source>
        <translation type="unfinished">Пишіть так: 2026-03-02.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation type="unfinished">Напишіть коротше.</translation>
    </message>
    <message>
        <source>Write the announcement.</source>
        <translation type="unfinished">Напишіть оголошення.</translation>
    </message>
    <message>
        <source>Write your name above. Mend the translation where it is wrong; write x under checked where it is right.</source>
        <translation type="unfinished">Напишіть угорі своє ім&apos;я. Виправте переклад, де він хибний; напишіть x під «checked», де він правильний.</translation>
    </message>
    <message>
        <source>You can rely on who wrote it. What it says is the officer&apos;s presumption, not proof.</source>
        <translation type="unfinished">Можна покладатися на те, хто її написав. Те, що в ній сказано, — припущення працівника, а не доказ.</translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation type="unfinished">Ви не можете вилучити себе самі.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was made.</source>
        <translation type="unfinished">У вас немає сертифіката для підпису: нічого не зроблено.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was sealed.</source>
        <translation type="unfinished">У вас немає сертифіката для підпису: нічого не запечатано.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was written.</source>
        <translation type="unfinished">У вас немає сертифіката для підпису: нічого не записано.</translation>
    </message>
    <message>
        <source>You signed this form first: the second signature must be somebody else&apos;s.</source>
        <translation type="unfinished">Ви підписали цю форму першими: другий підпис має бути чийсь інший.</translation>
    </message>
    <message>
        <source>Your passphrase was chosen by somebody else: nothing can be done with it yet.</source>
        <translation type="unfinished">Вашу парольну фразу обрав хтось інший: з нею ще нічого не можна робити.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation type="unfinished">Ваша роль цього не дозволяє: нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>This translation is a draft; nobody has checked it yet.</source>
        <translation type="unfinished">Цей переклад - чернетка; його ще ніхто не перевіряв.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Ні</translation>
    </message>
    <message>
        <source>Not checked: no list of revoked certificates</source>
        <translation type="unfinished">Не перевірено: немає списку відкликаних сертифікатів</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Немає</translation>
    </message>
    <message>
        <source>The second signature, which was planned</source>
        <translation type="unfinished">Другий підпис, який планувався</translation>
    </message>
    <message>
        <source>Something that was not allowed</source>
        <translation type="unfinished">Щось, що не було дозволено</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The program ended without locking last time. Everything was checked, and nothing is missing.</source>
        <translation type="unfinished">Минулого разу програма закінчилася без блокування. Усе перевірено, нічого не бракує.</translation>
    </message>
    <message>
        <source>A file that takes back half a change was missing. All counts agree, so nothing was half.</source>
        <translation type="unfinished">Бракувало файлу, що скасовує пів зміни. Усі лічильники збігаються, тож нічого не лишилося наполовину.</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last entry. Set date and time; the order is kept.</source>
        <translation type="unfinished">Годинник цього ноутбука відстає від останнього запису. Виставте дату й час; порядок збережено.</translation>
    </message>
    <message>
        <source>The clock of this laptop is more than a year past the last entry. Check date and time.</source>
        <translation type="unfinished">Годинник цього ноутбука більш як на рік попереду останнього запису. Перевірте дату й час.</translation>
    </message>
    <message>
        <source>The disk needs very long to save. Have it checked, and make a backup to another one.</source>
        <translation type="unfinished">Диск зберігає дуже довго. Віддайте його на перевірку і зробіть копію на інший.</translation>
    </message>
    <message>
        <source>This vault is damaged. You see what can still be read; nothing can be changed.</source>
        <translation type="unfinished">Це сховище пошкоджене. Ви бачите те, що ще можна прочитати; змінити нічого не можна.</translation>
    </message>
    <message>
        <source>points to it</source>
        <translation type="unfinished">вказує на це</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">ще невідомо</translation>
    </message>
    <message>
        <source>does not point to it</source>
        <translation type="unfinished">не вказує на це</translation>
    </message>
    <message>
        <source>not needed for a child</source>
        <translation type="unfinished">для дитини не потрібно</translation>
    </message>
    <message>
        <source>no published strengths for this list</source>
        <translation type="unfinished">для цього переліку сили не опубліковано</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <translation type="unfinished">Торгівля людьми</translation>
    </message>
    <message>
        <source>Smuggling of migrants</source>
        <translation type="unfinished">Незаконне ввезення мігрантів</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">Торгівля людьми</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">Незаконне ввезення</translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished">Діяння</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">Засоби</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Мета</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Дитина</translation>
    </message>
    <message>
        <source>Arranged by others</source>
        <translation type="unfinished">Влаштували інші</translation>
    </message>
    <message>
        <source>A border crossed</source>
        <translation type="unfinished">Перетнуто кордон</translation>
    </message>
    <message>
        <source>Against entry rules</source>
        <translation type="unfinished">Усупереч правилам в&apos;їзду</translation>
    </message>
    <message>
        <source>Not the own country</source>
        <translation type="unfinished">Не своя країна</translation>
    </message>
    <message>
        <source>Somebody gained</source>
        <translation type="unfinished">Хтось мав вигоду</translation>
    </message>
    <message>
        <source>Was the person recruited, moved, housed or received?</source>
        <translation type="unfinished">Чи людину завербували, перевезли, переховували або прийняли?</translation>
    </message>
    <message>
        <source>By force, threat, deceit, or by using a weak position?</source>
        <translation type="unfinished">Силою, погрозою, обманом чи через вразливе становище?</translation>
    </message>
    <message>
        <source>In order to exploit the person?</source>
        <translation type="unfinished">З метою експлуатації людини?</translation>
    </message>
    <message>
        <source>Is the person under 18, or perhaps?</source>
        <translation type="unfinished">Чи людині менше 18 років, або це можливо?</translation>
    </message>
    <message>
        <source>Did somebody arrange the crossing?</source>
        <translation type="unfinished">Чи хтось влаштував перетин кордону?</translation>
    </message>
    <message>
        <source>Was a border crossed, or tried?</source>
        <translation type="unfinished">Чи кордон перетнули або намагалися перетнути?</translation>
    </message>
    <message>
        <source>Without what the country demands?</source>
        <translation type="unfinished">Без того, чого вимагає країна?</translation>
    </message>
    <message>
        <source>Into a country that is not the person&apos;s own?</source>
        <translation type="unfinished">До країни, яка не є для людини своєю?</translation>
    </message>
    <message>
        <source>For money or another gain?</source>
        <translation type="unfinished">За гроші чи іншу вигоду?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Ні</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation type="unfinished">Неясно</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Не запитували</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation type="unfinished">Сказала людина</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation type="unfinished">Бачив(-ла) я</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation type="unfinished">У документі</translation>
    </message>
    <message>
        <source>Said by somebody else</source>
        <translation type="unfinished">Сказав хтось інший</translation>
    </message>
    <message>
        <source>Reasonable grounds</source>
        <translation type="unfinished">Обґрунтовані підстави</translation>
    </message>
    <message>
        <source>No grounds now</source>
        <translation type="unfinished">Зараз підстав немає</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">Ще не вирішено</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Активна</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Супровід</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Закрита</translation>
    </message>
    <message>
        <source>Closed, referred</source>
        <translation type="unfinished">Закрита, перенаправлена</translation>
    </message>
    <message>
        <source>Interview open</source>
        <translation type="unfinished">Співбесіда відкрита</translation>
    </message>
    <message>
        <source>Interview stopped</source>
        <translation type="unfinished">Співбесіду припинено</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation type="unfinished">Співбесіду закінчено</translation>
    </message>
    <message>
        <source>To be interviewed</source>
        <translation type="unfinished">На співбесіду</translation>
    </message>
    <message>
        <source>To a referral</source>
        <translation type="unfinished">На перенаправлення</translation>
    </message>
    <message>
        <source>To share with headquarters</source>
        <translation type="unfinished">На передання до головного офісу</translation>
    </message>
    <message>
        <source>To be counted, without a name</source>
        <translation type="unfinished">На облік без імені</translation>
    </message>
    <message>
        <source>To a referral to the police</source>
        <translation type="unfinished">На перенаправлення до поліції</translation>
    </message>
    <message>
        <source>This receiver does not need it</source>
        <translation type="unfinished">Цьому одержувачеві це не потрібно</translation>
    </message>
    <message>
        <source>The person has not agreed</source>
        <translation type="unfinished">Людина не погодилася</translation>
    </message>
    <message>
        <source>Leaves without saying who the person is</source>
        <translation type="unfinished">Виходить без відомостей, хто ця людина</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Підписано</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Передано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Одержано</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Прийнято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Відхилено</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation type="unfinished">Допомогу розпочато</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished">Чернетка</translation>
    </message>
    <message>
        <source>noted by the officer</source>
        <translation type="unfinished">записав працівник</translation>
    </message>
    <message>
        <source>answer page, not signed</source>
        <translation type="unfinished">сторінка відповіді, не підписана</translation>
    </message>
    <message>
        <source>signed by the receiver</source>
        <translation type="unfinished">підписав одержувач</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Працівник</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Керівник</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished">Аналітик</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Адміністратор</translation>
    </message>
    <message>
        <source>National referral mechanism</source>
        <translation type="unfinished">Національний механізм перенаправлення</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">Притулок</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">Медична допомога</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">Поліція</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">Орган з питань притулку</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation type="unfinished">Правова допомога</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">Захист дітей</translation>
    </message>
    <message>
        <source>Deceit at recruitment</source>
        <translation type="unfinished">Обман під час вербування</translation>
    </message>
    <message>
        <source>Force at recruitment</source>
        <translation type="unfinished">Сила під час вербування</translation>
    </message>
    <message>
        <source>Weak position used at recruitment</source>
        <translation type="unfinished">Використання вразливого становища під час вербування</translation>
    </message>
    <message>
        <source>Conditions of work and life</source>
        <translation type="unfinished">Умови праці й життя</translation>
    </message>
    <message>
        <source>Force at the place of work</source>
        <translation type="unfinished">Сила на місці роботи</translation>
    </message>
    <message>
        <source>Weak position used at the place of work</source>
        <translation type="unfinished">Використання вразливого становища на місці роботи</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation type="unfinished">Інші засоби</translation>
    </message>
    <message>
        <source>Smuggling: elements</source>
        <translation type="unfinished">Незаконне ввезення: елементи</translation>
    </message>
    <message>
        <source>Smuggling: signs</source>
        <translation type="unfinished">Незаконне ввезення: ознаки</translation>
    </message>
    <message>
        <source>Danger and cruelty on the way</source>
        <translation type="unfinished">Небезпека і жорстокість у дорозі</translation>
    </message>
    <message>
        <source>Where smuggling turns</source>
        <translation type="unfinished">Де незаконне ввезення переходить в інше</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Потреби</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation type="unfinished">Що можна побачити</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation type="unfinished">Вилучення органів</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">Примусовий шлюб</translation>
    </message>
    <message>
        <source>Begging</source>
        <translation type="unfinished">Жебрацтво</translation>
    </message>
    <message>
        <source>Made to commit crimes</source>
        <translation type="unfinished">Змушування до злочинів</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">Домашнє рабство</translation>
    </message>
    <message>
        <source>Crimes suffered on the way</source>
        <translation type="unfinished">Злочини, пережиті в дорозі</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Вербування</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Шлях</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation type="unfinished">Перетин</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">Оплата</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished">Борг</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished">Контроль</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished">Експлуатація</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Знімок</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Скан</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Запис</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Вік</translation>
    </message>
    <message>
        <source>adults, labour</source>
        <translation type="unfinished">дорослі, праця</translation>
    </message>
    <message>
        <source>children, labour</source>
        <translation type="unfinished">діти, праця</translation>
    </message>
    <message>
        <source>adults, sexual exploitation</source>
        <translation type="unfinished">дорослі, сексуальна експлуатація</translation>
    </message>
    <message>
        <source>children, sexual exploitation</source>
        <translation type="unfinished">діти, сексуальна експлуатація</translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished">мовчить</translation>
    </message>
    <message>
        <source>bundles missing</source>
        <translation type="unfinished">бракує пакетів</translation>
    </message>
    <message>
        <source>copied or restored</source>
        <translation type="unfinished">скопійовано або відновлено</translation>
    </message>
    <message>
        <source>revoked certificate</source>
        <translation type="unfinished">відкликаний сертифікат</translation>
    </message>
    <message>
        <source>journal rewritten</source>
        <translation type="unfinished">журнал переписано</translation>
    </message>
    <message>
        <source>older program</source>
        <translation type="unfinished">старіша програма</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation type="unfinished">сертифікат скоро закінчиться</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation type="unfinished">сертифікат закінчився</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished">годинник хибний</translation>
    </message>
    <message>
        <source>It takes back reasonable grounds that were decided before.</source>
        <translation type="unfinished">Це відкликає обґрунтовані підстави, визнані раніше.</translation>
    </message>
    <message>
        <source>The answers point to trafficking, and it sees no grounds.</source>
        <translation type="unfinished">Відповіді вказують на торгівлю людьми, а рішення не бачить підстав.</translation>
    </message>
</context>
</TS>
